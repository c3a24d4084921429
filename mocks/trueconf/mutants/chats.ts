// Members of chats and of their last messages, as answers, lists and events show them.

import { dropped, given, replacedBy, text } from "../../json-change.ts";
import type { Change } from "../../json-change.ts";
import { isObject, member } from "../../json-change.ts";
import type { Requirement } from "./define.ts";
import { mutants } from "./define.ts";
import type { Places } from "./frames.ts";
import { CHATS, MESSAGES, breaks, within } from "./frames.ts";

type FieldRow = readonly [
  requirement: Requirement,
  name: string,
  text: string,
  places: Places,
  pointer: string,
  change: Change,
];

const ALONE: Places = { answers: { getChatByID: "" } };
const LISTED: Places = { answers: { getChats: "/*" } };
const TOLD: Places = { events: { createGroupChat: "", createChannel: "" } };
/** A message by itself, and in the history; there its content is known to be a text's. */
const SAID = MESSAGES;
const LAST = within(CHATS, "/lastMessage");
const LAST_LISTED = within(LISTED, "/lastMessage");

const seconds: Change = given((value) => (typeof value === "number" ? Math.floor(value / 1000) : value));
/** Only where there is a last message. */
const spoken =
  (change: (last: object) => unknown): Change =>
  (last) =>
    isObject(last) ? change(last) : last;

const ROWS: readonly FieldRow[] = [
  ["chat.object", "chat-in-array", "A chat by itself is an array of one.", ALONE, "", (chat) => [chat]],
  ["chat.object", "chats-are-ids", "The list is one of ids.", LISTED, "", (chat) => member(chat, "chatId")],
  ["chat.chat-id", "chat-without-id", "A chat has no chatId.", ALONE, "/chatId", dropped],
  [
    "chat.chat-id",
    "listed-chat-with-number",
    "The chatId of a listed chat is a number.",
    LISTED,
    "/chatId",
    replacedBy(4711),
  ],
  ["chat.chat-id", "told-chat-without-id", "A new chat is told of without chatId.", TOLD, "/chatId", dropped],
  ["chat.title", "chat-without-title", "A chat has no title.", CHATS, "/title", dropped],
  [
    "chat.title",
    "title-as-object",
    "The title of a chat is an object by language.",
    ALONE,
    "/title",
    (title) => ({ en: title }),
  ],
  ["chat.title", "title-null", "The title of a listed chat is null.", LISTED, "/title", replacedBy(null)],
  ["chat.chat-type", "chat-without-type", "A chat has no chatType.", CHATS, "/chatType", dropped],
  ["chat.chat-type", "chat-type-as-text", "chatType is a text.", ALONE, "/chatType", (type) => String(type)],
  [
    "chat.chat-type",
    "chat-type-as-name",
    "chatType of a listed chat is a name.",
    LISTED,
    "/chatType",
    replacedBy("group"),
  ],
  ["chat.unread-messages", "chat-without-unread", "A chat has no unreadMessages.", CHATS, "/unreadMessages", dropped],
  [
    "chat.unread-messages",
    "unread-as-text",
    "unreadMessages is a text.",
    ALONE,
    "/unreadMessages",
    (count) => String(count),
  ],
  [
    "chat.unread-messages",
    "unread-as-flag",
    "unreadMessages is a boolean.",
    LISTED,
    "/unreadMessages",
    (count) => count !== 0,
  ],
  [
    "chat.unread-uint32",
    "unread-negative",
    "unreadMessages is -1 where all is read.",
    CHATS,
    "/unreadMessages",
    replacedBy(-1),
  ],
  [
    "chat.unread-uint32",
    "unread-beyond-32-bits",
    "unreadMessages is too large for 32 bits.",
    ALONE,
    "/unreadMessages",
    replacedBy(4_294_967_296),
  ],
  ["chat.last-message", "chat-without-last-message", "A chat has no lastMessage.", CHATS, "/lastMessage", dropped],
  [
    "chat.last-message",
    "last-message-always-null",
    "lastMessage is null in every chat.",
    CHATS,
    "/lastMessage",
    replacedBy(null),
  ],
  [
    "chat.last-message",
    "last-message-empty",
    "lastMessage is an empty text where nothing was written.",
    CHATS,
    "/lastMessage",
    (last) => last ?? "",
  ],
  [
    "last-message.object",
    "last-message-as-text",
    "lastMessage is the text of the message.",
    CHATS,
    "/lastMessage",
    spoken((last) => JSON.stringify(last)),
  ],
  [
    "last-message.object",
    "last-message-in-array",
    "lastMessage of a listed chat is an array.",
    LISTED,
    "/lastMessage",
    spoken((last) => [last]),
  ],
  [
    "last-message.message-id",
    "last-message-without-id",
    "A last message has no messageId.",
    LAST,
    "/messageId",
    dropped,
  ],
  [
    "last-message.message-id",
    "last-message-with-number",
    "messageId of a last message is a number.",
    LAST_LISTED,
    "/messageId",
    replacedBy(17),
  ],
  [
    "last-message.timestamp",
    "last-message-without-timestamp",
    "A last message has no timestamp.",
    LAST,
    "/timestamp",
    dropped,
  ],
  [
    "last-message.timestamp",
    "last-message-timestamp-as-text",
    "timestamp of a last message is a date in words.",
    LAST,
    "/timestamp",
    (time) => (typeof time === "number" ? new Date(time).toISOString() : time),
  ],
  [
    "last-message.timestamp",
    "last-message-timestamp-fractional",
    "timestamp of a last message has a fraction.",
    LAST,
    "/timestamp",
    (time) => (typeof time === "number" ? time + 0.5 : time),
  ],
  [
    "last-message.timestamp-milliseconds",
    "last-message-in-seconds",
    "timestamp of a last message counts seconds.",
    LAST,
    "/timestamp",
    seconds,
  ],
  ["last-message.author", "last-message-without-author", "A last message has no author.", LAST, "/author", dropped],
  [
    "author.object",
    "author-as-text",
    "The author of a last message is a TrueConf ID.",
    LAST,
    "/author",
    (author) => member(author, "id"),
  ],
  ["author.id", "author-without-id", "An author has no id.", LAST, "/author/id", dropped],
  ["author.id", "author-id-null", "The id of an author is null.", LAST_LISTED, "/author/id", replacedBy(null)],
  ["author.type", "author-without-type", "An author has no type.", LAST, "/author/type", dropped],
  ["author.type", "author-type-as-text", "The type of an author is a text.", LAST, "/author/type", replacedBy("user")],
  ["author.type-user", "people-as-system", "People are authors of type 0.", LAST, "/author/type", given(replacedBy(0))],
  ["last-message.type", "last-message-without-type", "A last message has no type.", LAST, "/type", dropped],
  [
    "last-message.type",
    "last-message-type-as-text",
    "type of a last message is a text.",
    LAST,
    "/type",
    replacedBy("text"),
  ],
  [
    "last-message.type-text",
    "text-of-another-type",
    "The type of a text is 201.",
    LAST,
    "/type",
    given(replacedBy(201)),
  ],
  ["last-message.content", "last-message-without-content", "A last message has no content.", LAST, "/content", dropped],
  [
    "content.object",
    "content-as-text",
    "content of a last message is its text.",
    LAST,
    "/content",
    (content) => member(content, "text"),
  ],
  ["content.text", "content-without-text", "A content has no text.", SAID, "/content/text", dropped],
  [
    "content.text",
    "content-text-in-array",
    "text of a content is a list of lines.",
    LAST,
    "/content/text",
    (line) => [line],
  ],
  [
    "content.parse-mode",
    "content-without-parse-mode",
    "A content has no parseMode.",
    SAID,
    "/content/parseMode",
    dropped,
  ],
  ["content.parse-mode", "parse-mode-as-number", "parseMode is a number.", LAST, "/content/parseMode", replacedBy(1)],
  [
    "content.parse-mode-known",
    "parse-mode-upper-case",
    "parseMode is in capitals.",
    LAST,
    "/content/parseMode",
    text((mode) => mode.toUpperCase()),
  ],
  [
    "last-message.no-chat-id",
    "last-message-with-chat-id",
    "A last message has a chatId of its own.",
    CHATS,
    "",
    (chat) =>
      isObject(chat) && isObject(chat["lastMessage"])
        ? { ...chat, lastMessage: { ...chat["lastMessage"], chatId: chat["chatId"] } }
        : chat,
  ],
  [
    "last-message.no-is-edited",
    "last-message-with-is-edited",
    "A last message has isEdited.",
    CHATS,
    "/lastMessage",
    spoken((last) => ({ ...last, isEdited: false })),
  ],
  [
    "last-message.no-box",
    "last-message-with-box",
    "A last message has a box.",
    CHATS,
    "/lastMessage",
    spoken((last) => ({ ...last, box: { id: 1, position: "0" } })),
  ],
];

export const chatFieldMutants = mutants(
  "schema",
  ROWS.map(([requirement, name, says, places, pointer, change]) => [
    requirement,
    name,
    says,
    breaks(places, pointer, change),
  ]),
);
