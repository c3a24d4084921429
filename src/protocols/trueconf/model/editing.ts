// A message is given another content in place of what it held, and keeps its place.

import type { Observed } from "../../../behaviour/behaviour.ts";
import type { ContentView, Message, State } from "../state.ts";
import { putMessage } from "../state.ts";
import type { Edited, TrueConfEmission, TrueConfMinting, TrueConfReader } from "../vocabulary.ts";
import type { Known } from "./content.ts";
import { isContent } from "./content.ts";
import { answered, demandOrder, payloadOf } from "./observing.ts";
import { participants, tell } from "./telling.ts";
import type { Addressed } from "./writing.ts";

export function mintEdited(content: ContentView, { now }: TrueConfMinting<unknown>): Edited {
  return { timestamp: now, content };
}

/** What reply and events show of an edited message; a refusal shows nothing. */
export function observeEdited(observed: Observed, messageId: string): Edited | undefined {
  if (!observed.ok) return undefined;
  const told = (observed.events ?? []).filter((received) => {
    const payload = payloadOf(received, "editMessage");
    return payload !== undefined && (payload["messageId"] ?? messageId) === messageId;
  });
  const [first] = told;
  const payload = first && payloadOf(first, "editMessage");
  const timestamp = answered(observed, "timestamp");
  const toldAt = payload?.["timestamp"];
  const content = payload?.["content"];
  return {
    ...(typeof timestamp === "number" && { timestamp }),
    ...(typeof toldAt === "number" && { toldAt }),
    ...(isContent(content) && { content }),
    ...(payload && { named: payload["messageId"] !== undefined }),
    told,
  };
}

/** Puts the new content in place of the old, and tells the participants. */
export function edit(
  state: State,
  session: string,
  { chat, message }: Addressed,
  known: Known,
  { timestamp, toldAt, named, told }: Edited,
  reader: TrueConfReader,
): { readonly state: State; readonly events: readonly TrueConfEmission[] } {
  const { sent: _, timestamp: written, ...rest } = message;
  const edited: Message = {
    ...rest,
    ...known,
    // Whether the message then shows the time of the change is nowhere said.
    ...(state.settings.knowsAll && written !== undefined && { timestamp: written }),
    isEdited: true,
  };
  const people = participants(chat);
  const tells = (carriesId: boolean): readonly TrueConfEmission[] => {
    const at = toldAt ?? timestamp;
    const payload = {
      chatId: chat.id,
      ...(carriesId && message.id !== undefined && { messageId: message.id }),
      ...(at !== undefined && { timestamp: at }),
      content: edited.content,
    };
    return tell(
      state,
      session,
      people,
      { method: "editMessage", payload },
      "trueconf.event-edit-message.event",
      reader,
    );
  };
  demandOrder(session, told, reader);
  const isTold = tells(false).length > 0;
  const carriesId = isTold && reader.choose("trueconf.edit-event-message-id") === "given";
  if (isTold && named !== undefined && named !== carriesId) {
    reader.contradiction("trueconf.open.edit-event-message-id", named ? "no messageId" : "messageId");
  }
  const events = tells(carriesId).map(({ because, ...emission }) => ({
    ...emission,
    because: carriesId ? [...because, "trueconf.event-edit-message.message-id" as const] : because,
  }));
  return { state: putMessage(state, chat, edited), events };
}
