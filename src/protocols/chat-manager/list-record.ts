import type { ChatView } from "./state.ts";
import { withoutZone } from "./instant.ts";

const records = new WeakMap<ChatView, ChatView>();

/** A chat as the document's list prints it. The same object for the same view, so that it is made and encoded once. */
export function listRecordOf(view: ChatView): ChatView {
  let record = records.get(view);
  if (!record) {
    record = { ...view, registeredAt: withoutZone(view.registeredAt) };
    records.set(view, record);
  }
  return record;
}
