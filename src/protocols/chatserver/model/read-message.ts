// Putting a read mark on a message.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import type { Received } from "../../../behaviour/behaviour.ts";
import { isRecord } from "../../../contract/is-record.ts";
import { putMessage } from "../chats.ts";
import { callerOf, connectionsOf } from "../people.ts";
import type { Chat, Message, State } from "../state.ts";
import type { ChatServerEmission, ChatServerHandler, ChatServerReader } from "../vocabulary.ts";
import { accept, carriedOut, outcomeOf } from "../vocabulary.ts";
import { addressMessage, messageIn } from "./addressed-message.ts";
import { NO_MORE } from "./former.ts";
import { idOf, outsiderWho } from "./guards.ts";
import { demandMessage } from "./message-shown.ts";
import { messageView } from "./message-view.ts";
import { payloadOf, toldOf } from "./telling.ts";
import { isMessage, tellMessage } from "./told-messages.ts";

export const readMessage: ChatServerHandler<"readMessage"> = {
  grants: (_params, refused) => (refused.carriedOut ? "chatserver.read.answer" : "chatserver.read.path"),
  mint(state, minting) {
    const { chatId, messageId } = minting.params.path;
    const message = messageIn(state, chatId, messageId);
    const reader = callerOf(state, minting.session);
    if (!message || !reader) return { refused: true };
    const markId = idOf(minting.entropy.uuid());
    if (minting.choose("chatserver.read-body") === "empty") return { seen: undefined, markId };
    return { seen: messageView(state, marked(message, reader.id, markId, minting.now), minting), markId };
  },
  observe: outcomeOf,
  step(state, session, { path }, reader) {
    const addressed = addressMessage(state, session, path, ADDRESSING, reader);
    if (addressed.refusal) return addressed.refusal;
    const { chat, caller, message } = addressed;
    const because = byReader(message, caller.id);
    const { markId = "" } = reader.fresh();
    const { seen, told } = carriedOut(reader, because[0] ?? "chatserver.read.answer", "chatserver.read.path");
    const current = marked(message, caller.id, markId, reader.now);
    const next = putMessage(state, state.settings.knowsAll ? current : { ...current, isTouched: true });
    const learned = demandAnswer(next, { ...current, isTouched: true }, caller.id, seen, reader);
    const here = learned.chats.get(chat.id) ?? chat;
    const after = messageIn(learned, chat.id, message.id) ?? current;
    const reading = { before: message, after, readerId: caller.id, told };
    because.push("chatserver.read.path", "chatserver.read.answer", "chatserver.open.read-body");
    return accept(learned, seen, tellMark(learned, here, reading, reader), ...because);
  },
};

const ADDRESSING = {
  entry: { outsider: outsiderWho("chatserver.read.non-participant", NO_MORE) },
  unknown: "chatserver.read.unknown",
  choice: "chatserver.unknown-message-read",
  open: "chatserver.open.unknown-message-read",
} as const;

/** What says that this reader's mark is taken, the narrowest first. */
function byReader({ marks, authorId }: Message, readerId: number): RequirementId[] {
  if (marks.has(readerId)) return ["chatserver.read.once"];
  const because: RequirementId[] = [];
  if (readerId === authorId) because.push("chatserver.read.own-message");
  if (!marks.isEmpty()) because.push("chatserver.read.several-readers");
  return because;
}

/** A reader's second mark is their first. */
function marked(message: Message, readerId: number, id: string, now: number): Message {
  if (message.marks.has(readerId)) return message;
  return { ...message, marks: message.marks.set(readerId, { id, createdAt: now }) };
}

/** Whether the answer shows the message, and that it then shows the mark. */
function demandAnswer(
  state: State,
  message: Message,
  readerId: number,
  seen: unknown,
  reader: ChatServerReader,
): State {
  const isShown = reader.choose("chatserver.read-body") === "message";
  if (isShown !== (seen !== undefined)) {
    reader.contradiction("chatserver.open.read-body", isShown ? "the message" : "nothing");
  }
  if (!isMessage(seen)) return state;
  const isIt = idOf(String(seen.id)) === message.id;
  const holds = isIt && seen.readMarks?.some(({ user }) => user.id === readerId) === true;
  reader.demand("chatserver.read.body-marks", holds, () => ({
    expected: `the message ${message.id} with a mark of ${readerId}`,
    observed: `the message ${seen.id} with marks of ${seen.readMarks?.map(({ user }) => user.id).join(", ") || "nobody"}`,
  }));
  return holds ? demandMessage(state, message, seen, "answer", reader) : state;
}

interface Reading {
  readonly before: Message;
  readonly after: Message;
  readonly readerId: number;
  readonly told: readonly Received[] | undefined;
}

/** The first mark of a reader is told, by an event that the document does not name. */
function tellMark(
  state: State,
  chat: Chat,
  { before, after, readerId, told }: Reading,
  reader: ChatServerReader,
): ChatServerEmission[] {
  const isAgain = before.marks.has(readerId);
  const nobodyListens = connectionsOf(state, chat.members.keys()).length === 0;
  if (nobodyListens || (!state.settings.knowsAll && !told)) return [];
  if (isAgain && reader.choose("chatserver.repeated-read") === "silent") return [];
  const branch = reader.choose("chatserver.read-event");
  const name = branch === "message-read" ? "messageRead" : "messageUpdate";
  const isBefore = branch === "message-update-before";
  // A mark that is there already is shown by both.
  if (name === "messageUpdate" && !isAgain) demandBranch(told, readerId, isBefore, reader);
  const telling = {
    name,
    actorId: readerId,
    told,
    event: isAgain ? "chatserver.open.repeated-read" : "chatserver.read.event",
    named: "chatserver.read.event-read",
    says: "chatserver.read.event-read",
    because: ["chatserver.open.read-event"],
  } as const;
  const shown = isBefore ? { ...after, marks: before.marks } : after;
  return tellMessage(state, chat, shown, telling, reader);
}

function demandBranch(told: Reading["told"], readerId: number, isBefore: boolean, reader: ChatServerReader): void {
  for (const one of toldOf(told, "messageUpdate")) {
    const payload = payloadOf(one);
    if (!isMessage(payload) || !payload.readMarks) continue;
    const hasMark = payload.readMarks.some(({ user }) => isRecord(user) && user.id === readerId);
    if (hasMark !== isBefore) continue;
    const expected = isBefore ? "the message without the mark" : "the message with the mark";
    reader.contradiction("chatserver.open.read-event", expected);
  }
}
