// What a chat carries as its last message, given what is known to have been written in it.

import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import { isRecord } from "../../../contract/is-record.ts";
import { differences } from "../../../behaviour/differences.ts";
import type { ChatView, LastMessageView, Message, State } from "../state.ts";
import type { Look } from "./evolution.ts";
import { learnNote } from "./notes.ts";
import { demandNoTrace, refusedTrace } from "./refused-writes.ts";
import { isCreation, isOpenBehind, lastShown } from "./telling.ts";
import type { Watch } from "./watch.ts";

/** What holds of every last message, a stranger's too. */
export function demandLastMessageForm(seen: ChatView, last: LastMessageView, watch: Watch): void {
  const absent = (member: "chatId" | "isEdited" | "box", requirement: RequirementId): void => {
    watch.demand(
      requirement,
      !(member in last),
      () => `a last message without ${member}`,
      () => last,
    );
  };
  absent("chatId", "trueconf.last-message.no-chat-id");
  absent("isEdited", "trueconf.last-message.no-is-edited");
  absent("box", "trueconf.last-message.no-box");
  watch.demand(
    "trueconf.last-message.message-id-uuid",
    UUID.test(last.messageId),
    () => "a UUID as messageId",
    () => last.messageId,
  );
  watch.demand(
    "trueconf.last-message.timestamp-milliseconds",
    last.timestamp > IN_SECONDS && last.timestamp < IN_MICROSECONDS,
    () => "milliseconds of Unix time",
    () => last.timestamp,
  );
  const { author, chat, content } = last;
  watch.demand(
    "trueconf.last-message.author",
    isRecord(author),
    () => "an author",
    () => author,
  );
  watch.demand(
    "trueconf.last-message.content",
    isRecord(content),
    () => "a content",
    () => content,
  );
  if (last.type >= 200) {
    watch.demand(
      "trueconf.author.type-user",
      author.type === 1,
      () => "a person as author, of type 1",
      () => author,
    );
  } else {
    watch.demand(
      "trueconf.author.type-system",
      author.type === 0 || author.id.includes("@"),
      () => "type 0 of an author that is no person",
      () => author,
    );
  }
  const extras = chat !== undefined;
  if ((watch.choose("trueconf.last-message-extras") === "chat") !== extras) {
    watch.contradiction("trueconf.open.last-message-extras", extras ? "no chat" : "chat");
  }
  if (!chat) return;
  watch.demand(
    "trueconf.last-message.chat",
    chat.chatId === seen.chatId && chat.chatTitle === seen.title && chat.chatType === seen.chatType,
    () => `chat ${seen.chatId} with the title ${JSON.stringify(seen.title)} and of type ${seen.chatType}`,
    () => chat,
  );
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
/** A date of our days lies between these, counted in milliseconds, and on neither side when counted otherwise. */
const IN_SECONDS = 100_000_000_000;
const IN_MICROSECONDS = 100_000_000_000_000;

/** Judges the last message, and learns what it shows of a note that was not seen before. */
export function demandLastMessage(looking: Look, watch: Watch): State {
  const { state, chat, member, seen, before } = looking;
  const { lastMessage: last } = seen;
  const expected = lastShown(chat, member, watch);
  if (last)
    demandNoTrace(state, [last.content.text], {
      demand: (id, holds, say) =>
        watch.demand(
          id,
          holds,
          () => say().expected,
          () => say().observed,
        ),
    });
  if (!expected) {
    // A clearing that only its author knows of may be noted for them alone; nothing is said of it.
    const ownNote = last?.type === 23 && member.cleared === "self";
    if (isOpenBehind(chat, member) || ownNote) return state;
    if (!before && last?.type === 110 && chat.log.isEmpty()) {
      watch.contradiction("trueconf.open.empty-last-message", "null as lastMessage of a new chat");
    }
    watch.demand(
      requirementOf(looking, last, "trueconf.chat.last-message-is-last", watch),
      last === null,
      () => "null as lastMessage",
      () => last,
    );
    return state;
  }
  if (last && isSame(state, expected, last)) {
    demandAgreement(looking, expected, last, watch);
    if (expected.author.id !== "" && expected.id !== undefined) return state;
    const { messageId, timestamp, author } = last;
    return learnNote(state, chat, expected, { messageId, timestamp, author });
  }
  // Whether what the system noted counts is left open, so nothing is broken by leaving it out but the other reading; unless it
  // was there in the last read.
  if (!before && isCreation(expected) && last === null) {
    watch.contradiction("trueconf.open.empty-last-message", "a message of the creation as lastMessage");
  }
  if (!before && expected.type < 200 && (last === null || last.type >= 200)) {
    watch.contradiction("trueconf.open.system-last-message", "what the system noted last as lastMessage");
  }
  watch.demand(
    requirementOf(
      looking,
      last,
      last === null ? "trueconf.chat.last-message" : "trueconf.chat.last-message-is-last",
      watch,
    ),
    false,
    () =>
      `the message ${expected.id ?? `of type ${expected.type}`} as lastMessage: ${JSON.stringify(expected.content)}`,
    () => last,
  );
  return state;
}

/** A note has no id yet before it is seen; it must not have that of another message then. */
function isSame(state: State, expected: Message, last: LastMessageView): boolean {
  if (expected.id !== undefined) return last.messageId === expected.id;
  const agrees = last.type === expected.type && differences(expected.content, last.content).length === 0;
  return agrees && !state.messages.has(last.messageId) && !state.goneMessages.has(last.messageId);
}

/** The right message; now each of its members. */
function demandAgreement(
  { chat, viewer, place, before }: Look,
  expected: Message,
  last: LastMessageView,
  watch: Watch,
): void {
  // In a list, what differs from the last read is a disagreement of the two, whatever else it is.
  const inList = place === "list" && before !== undefined;
  const at = (otherwise: RequirementId): RequirementId =>
    inList ? "trueconf.get-chats.agrees-last-message" : otherwise;
  const spoken = expected.type >= 200;
  watch.met("trueconf.chat.last-message-is-last");
  if (spoken && expected.author.id === viewer) {
    watch.met("trueconf.send-message.last");
  }
  if (chat.askedAgain) {
    watch.met("trueconf.create-p2p-chat.keeps-messages");
  }
  watch.demand(
    at(expected.type === 200 ? "trueconf.last-message.type-text" : "trueconf.envelope.agrees"),
    last.type === expected.type,
    () => `type ${expected.type}`,
    () => last.type,
  );
  if (expected.timestamp !== undefined) {
    watch.demand(
      at("trueconf.envelope.agrees"),
      last.timestamp === expected.timestamp,
      () => `timestamp ${expected.timestamp}`,
      () => last.timestamp,
    );
  }
  if (spoken) {
    watch.demand(
      at("trueconf.last-message.author-is-sender"),
      last.author.id === expected.author.id,
      () => `author ${expected.author.id}`,
      () => last.author,
    );
  }
  const { text } = expected.content;
  if (spoken && text !== undefined) {
    watch.demand(
      at(/^[\x20-\x7e]*$/.test(text) ? "trueconf.last-message.text-is-sent" : "trueconf.general.unicode"),
      last.content.text === text,
      () => `the text ${JSON.stringify(text)}`,
      () => last.content.text,
    );
  }
  const [difference] = differences({ ...expected.content, text: undefined }, last.content);
  watch.demand(
    "trueconf.envelope.agrees",
    difference === undefined,
    () => difference?.expected ?? "",
    () => difference?.observed,
  );
}

/** What is broken by another last message than the one that is known: what was done last tells the most. */
function requirementOf(
  looking: Look,
  last: LastMessageView | null,
  otherwise: RequirementId,
  watch: Watch,
): RequirementId {
  const { state, chat, member, viewer, before, place } = looking;
  if (before) return place === "list" ? "trueconf.get-chats.agrees-last-message" : "trueconf.general.read-safe";
  const known = last ? state.messages.get(last.messageId) : undefined;
  if (last && state.goneMessages.get(last.messageId) === chat.id)
    return "trueconf.remove-message.last-message-steps-back";
  if (known?.chatId === chat.id && known.place < member.from) {
    if (member.cleared === "all") return "trueconf.clear-history.for-all";
    return member.cleared ? "trueconf.clear-history.cleared" : "trueconf.add-chat-participant.display-history";
  }
  if (known && known.chatId !== chat.id) return "trueconf.general.isolation";
  if (last === null) {
    const refused = refusedTrace(state, "cleared", chat.id);
    if (refused) return refused;
    if (chat.members.some((other, userId) => userId !== viewer && other.cleared === "self")) {
      return "trueconf.clear-history.self-only";
    }
  }
  if (chat.askedAgain) return "trueconf.create-p2p-chat.keeps-messages";
  const own = last !== null && lastShown(chat, member, watch)?.author.id === viewer;
  return own ? "trueconf.send-message.last" : otherwise;
}
