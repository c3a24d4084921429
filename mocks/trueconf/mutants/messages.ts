// Messages that are kept, shown and taken away otherwise than they should be.

import { List } from "immutable";
import type { ChatRecord, State } from "../../../src/protocols/trueconf/state.ts";
import { findMessage, putMessage } from "../../../src/protocols/trueconf/state.ts";
import { given, isObject, replacedBy, text } from "../../json-change.ts";
import { after, believing, changed, handlers, handles, inert, membersChanged, refusing } from "./beliefs.ts";
import type { Row } from "./define.ts";
import { mutants } from "./define.ts";
import { CHATS, MESSAGES, breaks, within } from "./frames.ts";
import { rewrites, unknows } from "./requests.ts";

const { sendMessage, sendSurvey, getMessageById, removeMessage } = handlers;
const LAST = within(CHATS, "/lastMessage");

const asciiOnly = text((line) => line.replaceAll(/[^\x20-\x7e\s]/g, "?"));
const formatRefused = (parseMode: string) =>
  handles({
    sendMessage: refusing(sendMessage, "internal-error", ({ params }) => params.content.parseMode === parseMode),
  });

/** The chat with its last two messages in another order. */
function swapped(chat: ChatRecord): ChatRecord {
  const { log } = chat;
  const [one, other] = [log.get(-2), log.get(-1)];
  if (!one || !other || log.size < 2) return chat;
  return { ...chat, log: log.set(-2, { ...other, place: one.place }).set(-1, { ...one, place: other.place }) };
}

/** Where messages are now is found anew. */
function located(state: State, chatId: string): State {
  const log = state.chats.get(chatId)?.log ?? List();
  let { messages } = state;
  for (const { id, place } of log) if (id !== undefined) messages = messages.set(id, { chatId, place });
  return { ...state, messages };
}

const ROWS: readonly Row[] = [
  ["send-message.method", "knows-no-messages", "sendMessage is not known.", unknows("sendMessage")],
  ["text-content.text", "refuses-plain-text", "parseMode text is refused.", formatRefused("text")],
  ["text-content.markdown", "refuses-markdown", "parseMode markdown is refused.", formatRefused("markdown")],
  ["text-content.html", "refuses-html", "parseMode html is refused.", formatRefused("html")],
  [
    "send-message.kept",
    "forgets-messages",
    "A message cannot be found under its id.",
    handles({ getMessageById: refusing(getMessageById, "message-not-found", () => true) }),
  ],
  [
    "send-message.kept",
    "keeps-no-message",
    "A message is answered and told, and not kept.",
    handles({ sendMessage: inert(sendMessage) }),
  ],
  [
    "send-message.last",
    "last-message-stands-still",
    "What is written is not the last message of its chat.",
    handles({
      getChatByID: believing(
        handlers.getChatByID,
        ({ state, params }) =>
          changed(state, params.chatId, (chat) => (chat.log.size > 1 ? { ...chat, log: chat.log.pop() } : chat)),
        (_state, { state }) => state,
      ),
    }),
  ],
  [
    "chat.last-message-is-last",
    "first-message-is-last",
    "lastMessage is the first message of the chat.",
    handles({
      getChatByID: believing(
        handlers.getChatByID,
        ({ state, params }) => changed(state, params.chatId, (chat) => ({ ...chat, log: chat.log.take(1) })),
        (_state, { state }) => state,
      ),
    }),
  ],
  [
    "send-message.order",
    "newest-two-swapped",
    "A message stands before the one that was written before it.",
    handles({
      sendMessage: after(sendMessage, (state, { params }) =>
        located(changed(state, params.chatId, swapped), params.chatId),
      ),
    }),
  ],
  [
    "last-message.author-is-sender",
    "server-writes-everything",
    "The author of a last message is the owner of its chat.",
    breaks(LAST, "/author/id", given(replacedBy("server@video.example.com"))),
  ],
  [
    "last-message.text-is-sent",
    "last-message-in-capitals",
    "The text of a last message is in capitals.",
    breaks(
      LAST,
      "/content/text",
      text((line) => line.toUpperCase()),
    ),
  ],
  [
    "general.unicode",
    "messages-in-ascii",
    "A message loses what is not ASCII.",
    rewrites("sendMessage", "/content/text", asciiOnly),
  ],
  [
    "general.unicode",
    "last-message-in-ascii",
    "A last message loses what is not ASCII.",
    breaks(LAST, "/content/text", asciiOnly),
  ],
  [
    "chat.unread-counts",
    "nothing-unread",
    "What others wrote does not count as unread.",
    handles({
      sendMessage: after(sendMessage, (state, { params }) =>
        membersChanged(state, params.chatId, (one) => ({ ...one, unread: 0 })),
      ),
    }),
  ],
  [
    "chat.unread-counts",
    "unread-at-most-one",
    "However much is unread, unreadMessages is 1.",
    handles({
      sendMessage: after(sendMessage, (state, { params }) =>
        membersChanged(state, params.chatId, (one) => ({ ...one, unread: Math.min(1, one.unread ?? 0) })),
      ),
    }),
  ],
  ["send-survey.method", "knows-no-surveys", "sendSurvey is not known.", unknows("sendSurvey")],
  [
    "send-survey.message",
    "surveys-lose-alt",
    "A survey loses its alt.",
    rewrites(
      "sendSurvey",
      "/content/alt",
      text(() => ""),
    ),
  ],
  [
    "send-survey.message",
    "forgets-surveys",
    "A survey cannot be found under its id.",
    handles({ sendSurvey: inert(sendSurvey) }),
  ],
  [
    "content.survey",
    "survey-without-title",
    "A survey is shown without title.",
    breaks(MESSAGES, "/content", (content) => {
      if (!isObject(content) || !("appVersion" in content)) return content;
      const { title: _, ...rest } = content;
      return rest;
    }),
  ],
  [
    "remove-message.for-all",
    "for-all-is-for-oneself",
    "A message that its author takes away from everyone stays with the others.",
    rewrites("removeMessage", "/forAll", (value) => (value === true ? false : value)),
  ],
  [
    "remove-message.for-all",
    "removed-messages-shown",
    "A message that was taken away from everyone is found on.",
    handles({
      removeMessage: after(removeMessage, (state, { state: before, params }) => {
        const found = findMessage(before, params.messageId);
        return found && params.forAll
          ? putMessage(state, state.chats.get(found.chat.id) ?? found.chat, found.message)
          : state;
      }),
    }),
  ],
];

export const messageMutants = mutants("state", ROWS);
