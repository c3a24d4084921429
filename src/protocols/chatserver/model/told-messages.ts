// What is told of a message: that it was posted, edited, deleted or read.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import type { Received } from "../../../behaviour/behaviour.ts";
import { excerpt } from "../../../contract/excerpt.ts";
import { isRecord } from "../../../contract/is-record.ts";
import type { Chat, Message, MessageView, State } from "../state.ts";
import type { ChatServerEmission, ChatServerReader } from "../vocabulary.ts";
import { missingFirst } from "./chat-told.ts";
import { datedMessage, demandForms } from "./event-dates.ts";
import { idOf } from "./guards.ts";
import { demandMessage } from "./message-shown.ts";
import { messageView } from "./message-view.ts";
import { payloadOf, tell, toldOf } from "./telling.ts";

export interface Telling {
  readonly name: "message" | "messageUpdate" | "messageRead";
  readonly actorId: number;
  readonly told: readonly Received[] | undefined;
  /** What is broken when nobody is told, when it is told under another name, and when something else is told of the message. */
  readonly event: RequirementId;
  readonly named: RequirementId;
  readonly says: RequirementId;
  readonly because?: readonly RequirementId[];
}

/** Tells the participants of a message, as it is in this state; what was told of it is looked at here as well. */
export function tellMessage(
  state: State,
  chat: Chat,
  message: Message,
  { name, actorId, told, event, named, says, because = [] }: Telling,
  reader: ChatServerReader,
): ChatServerEmission[] {
  for (const one of toldOf(told, name)) demandTold(state, message, payloadOf(one), says, reader);
  const payload = state.settings.knowsAll
    ? datedMessage(messageView(state, message, reader), reader)
    : whatTells(message, told);
  const owed = missingFirst(told, name, event, named);
  const emissions = tell(
    state,
    chat,
    actorId,
    { event: name, source: String(actorId), ...(payload && { payload }) },
    [...owed, ...because],
    reader,
  );
  return emissions;
}

/** What came is judged above; by what an event is known that will be looked for later, because nobody listened yet. */
function whatTells({ localId }: Message, told: readonly Received[] | undefined): Partial<MessageView> | undefined {
  return told ? undefined : { localId };
}

function demandTold(
  state: State,
  message: Message,
  payload: unknown,
  says: RequirementId,
  reader: ChatServerReader,
): void {
  const members = isRecord(payload) ? payload : {};
  const missing = ["id", "localId", "chatId", "createdAt"].filter((name) => members[name] === undefined);
  reader.demand("chatserver.event.message-complete", missing.length === 0, () => ({
    expected: "a message with id, localId, chatId and createdAt",
    observed: excerpt(payload, 200),
  }));
  if (!isMessage(payload)) return;
  const same = idOf(String(payload.id)) === message.id;
  reader.demand("chatserver.event.of-its-chat", same, () => ({
    expected: `the message ${message.id}`,
    observed: String(payload.id),
  }));
  demandForms(payload, reader);
  // What is said of another message says nothing of this one.
  if (same) demandMessage(state, message, payload, "event", reader, says);
}

/** What the contract's schema let pass as a message. */
export function isMessage(payload: unknown): payload is MessageView {
  if (!isRecord(payload)) return false;
  const { id, localId, chatId, isVisible } = payload;
  const hasId = typeof id === "number" || typeof id === "string";
  return hasId && typeof localId === "string" && typeof chatId === "string" && typeof isVisible === "boolean";
}
