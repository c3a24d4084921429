// The history of a chat: the newest messages, or those before one of them.

import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import type { ChatRecord, EnvelopeView, Member, Message, State } from "../state.ts";
import { callerOf, findMessage, isVisible } from "../state.ts";
import type { Ops, TrueConfHandler, TrueConfReader } from "../vocabulary.ts";
import { accept, refuse } from "../vocabulary.ts";
import { enterChat } from "./access.ts";
import { KIND } from "./content.ts";
import { knowMessage, unknownText } from "./delivering.ts";
import { demandEnvelope, envelopeView, recognise } from "./envelopes.ts";
import { demandNoTrace, refusedTrace } from "./refused-writes.ts";
import { isOpenBehind } from "./telling.ts";
import { noSuchMessage } from "./writing.ts";

export const getChatHistory: TrueConfHandler<"getChatHistory"> = {
  grants: (_params, refused) =>
    refused.carriedOut ? "trueconf.get-chat-history.answer" : "trueconf.get-chat-history.method",
  mint(state, { session, params, choose }) {
    const { chatId, count } = params;
    const viewer = callerOf(state, session) ?? "";
    const chat = state.chats.get(chatId);
    const member = chat?.members.get(viewer);
    const messages: EnvelopeView[] = [];
    if (chat && member) {
      const start = startOf(state, chat, params.fromMessageId, { choose });
      for (const message of below(chat, member, start)) {
        if (messages.length >= count) break;
        messages.push(envelopeView(state, chat, message, viewer, { choose }));
      }
    }
    if (messages.length > 1 && choose("trueconf.history-order") === "oldest-first") messages.reverse();
    return { history: { count: messages.length, chatId, messages } };
  },
  observe: (observed) => (observed.ok ? { history: observed.result } : undefined),
  step(state, session, params, reader) {
    const { chatId, count, fromMessageId } = params;
    // Existence goes before membership, of the message as of the chat.
    if (state.chats.has(chatId) && fromMessageId && findMessage(state, fromMessageId)?.chat.id !== chatId) {
      const refusal = noSuchMessage(state, fromMessageId);
      return { ...refusal, because: ["trueconf.get-chat-history.from-unknown", ...refusal.because] };
    }
    const entered = enterChat(
      state,
      session,
      chatId,
      { choice: "trueconf.non-member-read", because: "trueconf.get-chat-history.non-member" },
      reader,
    );
    if (entered.refusal) return entered.refusal;
    const { chat, member, callerId } = entered;
    const from = fromMessageId ? findMessage(state, fromMessageId)?.message : undefined;
    if (from && !isVisible(member, from)) return refuse(state, "message-not-found", "trueconf.remove-message.gone");
    if (count === 0) {
      const branch = reader.choose("trueconf.zero-count");
      if (branch !== "empty") return refuse(state, branch, "trueconf.open.zero-count");
    }
    const { history } = reader.fresh();
    demandFrame(history, params, reader);
    demandNoTrace(
      state,
      history.messages.map((seen) => unknownText(state, seen)),
      reader,
    );
    const { messages } = history;
    const isReversed = messages.length > 1 && reader.choose("trueconf.history-order") === "oldest-first";
    if (from && from.type >= KIND.text && count > 0) demandBound(from, messages, reader);
    const start = startOf(state, chat, fromMessageId, reader);
    const comparing = { state, chat, member, viewer: callerId, start, isBound: from !== undefined };
    const known = compare(comparing, isReversed ? messages.toReversed() : messages, count, reader);
    return accept(
      known,
      history,
      [],
      "trueconf.get-chat-history.messages",
      "trueconf.get-chat-history.method",
      "trueconf.get-chat-history.complete",
      from ? "trueconf.open.history-bound" : "trueconf.get-chat-history.newest",
      ...(messages.length > 1 ? ["trueconf.open.history-order" as const] : []),
    );
  },
};

type History = Ops["getChatHistory"]["result"];

function demandFrame(
  history: History,
  { chatId, count }: Ops["getChatHistory"]["params"],
  reader: TrueConfReader,
): void {
  const { length } = history.messages;
  reader.demand("trueconf.get-chat-history.count-max", length <= count, () => ({
    expected: `${count} messages at most`,
    observed: `${length} messages`,
  }));
  reader.demand("trueconf.get-chat-history.count-agrees", history.count === length, () => ({
    expected: `count ${length}`,
    observed: String(history.count),
  }));
  reader.demand("trueconf.get-chat-history.answer-chat-id", history.chatId === chatId, () => ({
    expected: `chatId ${chatId}`,
    observed: history.chatId,
  }));
}

/** A history that begins at a message holds it or does not, and always does the same. */
function demandBound({ id }: Message, messages: History["messages"], reader: TrueConfReader): void {
  const isWithin = reader.choose("trueconf.history-bound") === "with";
  if (isWithin !== messages.some(({ messageId }) => messageId === id)) {
    const expected = isWithin ? `the message ${id}, from which it goes back` : `no message ${id}`;
    reader.contradiction("trueconf.open.history-bound", expected);
  }
}

/** The place from which a history goes back, itself included. */
function startOf(
  state: State,
  chat: ChatRecord,
  fromMessageId: string | null | undefined,
  reader: Pick<TrueConfReader, "choose">,
): number {
  const from = fromMessageId ? findMessage(state, fromMessageId)?.message : undefined;
  if (!from) return chat.log.size - 1;
  return reader.choose("trueconf.history-bound") === "with" ? from.place : from.place - 1;
}

/** What a member sees from a place back. */
function* below(chat: ChatRecord, member: Member, start: number): Generator<Message, undefined> {
  for (let place = start; place >= member.from; place--) {
    const message = chat.log.get(place);
    if (message && isVisible(member, message)) yield message;
  }
}

interface Comparing {
  readonly state: State;
  readonly chat: ChatRecord;
  readonly member: Member;
  readonly viewer: string;
  readonly start: number;
  readonly isBound: boolean;
}

/**
 * Holds what is shown, the newest first, against what is known. What somebody said must stand there, each once and in its
 * order; whether the system's notes do is left open. Returns what is known afterwards.
 */
function compare(comparing: Comparing, shown: readonly EnvelopeView[], count: number, reader: TrueConfReader): State {
  const { chat, member, viewer, start } = comparing;
  let { state } = comparing;
  const expected = [...spoken(chat, member, start, shown.length + 1)];
  let next = 0;
  let place = start;
  for (const seen of shown) {
    if (seen.type < KIND.text) {
      const note = noteAt(chat, member, place, expected[next]?.place ?? -1, seen);
      if (note) {
        state = knowMessage(state, chat.id, recognise(state, chat, note, viewer, seen, "history", reader));
        place = note.place - 1;
      } else demandEnvelope(seen, reader);
      continue;
    }
    const message = expected[next];
    if (!message && isOpenBehind(chat, member) && !isKnown(state, seen.messageId)) {
      demandEnvelope(seen, reader);
      continue;
    }
    const isIt =
      message && (message.id === undefined ? !isKnown(state, seen.messageId) : message.id === seen.messageId);
    reader.demand(wrongRequirement(comparing, shown, message, seen, next), Boolean(isIt), () => ({
      expected: message ? `the message ${message.id ?? JSON.stringify(message.content)}` : "no further message",
      observed: JSON.stringify(seen),
    }));
    // One message too many or too few puts all that follow out of place; that is one mistake.
    if (!message || !isIt) return state;
    state = knowMessage(state, chat.id, recognise(state, chat, message, viewer, seen, "history", reader));
    place = message.place - 1;
    next += 1;
  }
  const left = expected[next];
  if (shown.length < count) {
    reader.demand(missingRequirement(comparing, next), left === undefined, () => ({
      expected: `the message ${left?.id ?? "of a caption"} too: ${JSON.stringify(left?.content)}`,
      observed: `${shown.length} messages`,
    }));
  }
  return state;
}

/** What people said, from a place back: no more than can be shown, and one. */
function* spoken(chat: ChatRecord, member: Member, start: number, most: number): Generator<Message, undefined> {
  let left = most;
  for (const message of below(chat, member, start)) {
    if (message.type < KIND.text) continue;
    if (left-- <= 0) return;
    yield message;
  }
}

/** The note that this is, between two places. One whose id is not known yet is known by its kind. */
function noteAt(chat: ChatRecord, member: Member, from: number, to: number, seen: EnvelopeView): Message | undefined {
  for (let place = from; place > to; place--) {
    const message = chat.log.get(place);
    if (!message || message.type >= KIND.text || !isVisible(member, message)) continue;
    if (message.id === undefined ? message.type === seen.type : message.id === seen.messageId) return message;
  }
  return undefined;
}

function isKnown(state: State, messageId: string): boolean {
  return state.messages.has(messageId) || state.goneMessages.has(messageId);
}

/** What is broken where another message stands than the one that is due; what is known of it tells the most. */
function wrongRequirement(
  { state, chat, member, isBound }: Comparing,
  shown: readonly EnvelopeView[],
  due: Message | undefined,
  { messageId, content }: EnvelopeView,
  index: number,
): RequirementId {
  if (messageId === due?.id) return "trueconf.send-message.order";
  const refused = refusedTrace(state, "text", content.text);
  if (refused) return refused;
  if (state.goneMessages.get(messageId) === chat.id) return "trueconf.remove-message.for-all";
  const at = state.messages.get(messageId);
  const message = at?.chatId === chat.id ? chat.log.get(at.place) : undefined;
  if (at && !message) return "trueconf.general.isolation";
  if (!message) return "trueconf.get-chat-history.complete";
  if (member.hidden.has(message.place)) return "trueconf.remove-message.gone";
  if (message.place < member.from) {
    if (member.cleared === "all") return "trueconf.clear-history.for-all";
    return member.cleared ? "trueconf.clear-history.cleared" : "trueconf.add-chat-participant.display-history";
  }
  if (message.isEdited || due?.isEdited) return "trueconf.edit-message.place-kept";
  if (!due || message.place > due.place) return "trueconf.get-chat-history.complete";
  if (shown.some((other) => other.messageId === due.id)) return "trueconf.send-message.order";
  return index === 0 && !isBound ? "trueconf.get-chat-history.newest" : "trueconf.get-chat-history.complete";
}

/** What is broken where the history ends too early. */
function missingRequirement({ chat, viewer }: Comparing, shown: number): RequirementId {
  const isCleared = chat.members.some(({ cleared }, userId) => userId !== viewer && cleared === "self");
  return shown === 0 && isCleared ? "trueconf.clear-history.self-only" : "trueconf.get-chat-history.complete";
}
