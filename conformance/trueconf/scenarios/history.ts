// What was written in a chat before: how much of it, from where on, and who is shown it.

import type { BoundaryBase, Scenario } from "../../suite.ts";
import { ref } from "../../symbolic.ts";
import {
  addChatParticipant,
  changeParticipantRole,
  clearHistory,
  createGroupChat,
  createP2PChat,
  editChatTitle,
  editMessage,
  getChatByID,
  getChatHistory,
  getMessageById,
  removeChatParticipant,
  removeMessage,
  sendMessage,
} from "../commands.ts";
import { b, chat } from "./cast.ts";
import { R, inArea } from "./in-area.ts";

const { scenario, two } = inArea("history");

const from = (n: number): { fromMessageId: unknown } => ({ fromMessageId: ref("message", n) });
const written = (count: number): Scenario["commands"] => Array.from({ length: count }, () => sendMessage());

export const historyScenarios: readonly Scenario[] = [
  scenario("of-an-empty-chat", createGroupChat(), getChatHistory(), getChatHistory(chat, 1)),
  scenario(
    "no-more-than-asked-for",
    createGroupChat(),
    ...written(4),
    ...[1, 2, 3, 4, 5, 1000, 4_294_967_295].map((count) => getChatHistory(chat, count)),
  ),
  scenario("none-of-it", createGroupChat(), ...written(2), getChatHistory(chat, 0)),
  scenario(
    "read-on-step-by-step",
    createGroupChat(),
    ...written(5),
    getChatHistory(chat, 2),
    ...[4, 3, 2, 1, 0].flatMap((n) => [getChatHistory(chat, 2, from(n)), getChatHistory(chat, 1, from(n))]),
  ),
  scenario(
    "read-on-from-every-message",
    createGroupChat(),
    ...written(4),
    ...[0, 1, 2, 3].map((n) => getChatHistory(chat, 100, from(n))),
    getChatHistory(chat, 100, { fromMessageId: null }, { subject: `${R}.general.null-optional` }),
  ),
  scenario(
    "agrees-with-each-message",
    createGroupChat(),
    ...written(3),
    editMessage(ref("message", 1)),
    sendMessage(chat, undefined, { replyMessageId: ref("message", 0) }),
    getChatHistory(),
    ...[0, 1, 2, 3].map((n) => getMessageById(ref("message", n))),
  ),
  scenario(
    "read-on-from-nothing",
    createGroupChat(),
    ...written(2),
    getChatHistory(
      chat,
      10,
      { fromMessageId: ref("message", 0, "never") },
      { subject: `${R}.get-chat-history.from-unknown` },
    ),
    removeMessage(ref("message", 0)),
    getChatHistory(
      chat,
      10,
      { fromMessageId: ref("message", 0, "gone") },
      { subject: `${R}.get-chat-history.from-unknown` },
    ),
    getChatHistory(),
  ),
  scenario(
    "without-what-was-taken-away",
    createGroupChat(),
    ...written(4),
    removeMessage(ref("message", 1)),
    getChatHistory(),
    removeMessage(ref("message", 1), false),
    getChatHistory(),
    getChatHistory(chat, 1, from(-1)),
    getChatHistory(chat, 10, from(-1)),
  ),
  scenario(
    "with-what-the-system-noted",
    createGroupChat(),
    sendMessage(),
    editChatTitle(),
    sendMessage(),
    getChatHistory(),
    getMessageById(ref("note")),
    getMessageById(ref("note", -1)),
    getChatHistory(chat, 2),
    getChatHistory(chat, 10, from(-1)),
  ),
  two(
    "of-members-who-came-and-went",
    createGroupChat(),
    addChatParticipant(),
    changeParticipantRole(),
    removeChatParticipant(),
    getChatHistory(),
    ...[0, 1, 2, 3].map((n) => getMessageById(ref("note", n))),
    getChatByID(),
  ),
  scenario(
    "cleared-and-written-anew",
    createGroupChat(),
    ...written(2),
    clearHistory(chat, true),
    getChatHistory(),
    ...written(2),
    getChatHistory(),
    clearHistory(chat, false),
    getChatHistory(),
    sendMessage(),
    getChatHistory(),
    getChatByID(),
  ),
  two(
    "shown-to-newcomers",
    createGroupChat(),
    ...written(2),
    addChatParticipant(chat, ref("account", 1), { displayHistory: true }),
    getChatHistory(chat, 10, {}, b),
    sendMessage(),
    getChatHistory(chat, 10, {}, b),
    getMessageById(ref("message", 0), b),
  ),
  two(
    "kept-from-newcomers",
    createGroupChat(),
    ...written(2),
    addChatParticipant(chat, ref("account", 1), { displayHistory: false }),
    getChatHistory(chat, 10, {}, b),
    sendMessage(),
    getChatHistory(chat, 10, {}, b),
    getChatByID(chat, b),
    getChatHistory(),
  ),
  two(
    "kept-from-outsiders",
    createGroupChat(),
    ...written(2),
    getChatHistory(chat, 10, {}, { ...b, subject: `${R}.get-chat-history.non-member` }),
    addChatParticipant(),
    getChatHistory(chat, 10, {}, b),
    removeChatParticipant(),
    getChatHistory(chat, 10, {}, { ...b, subject: `${R}.get-chat-history.non-member` }),
  ),
  two(
    "of-a-personal-chat",
    createP2PChat(ref("account", 1)),
    ...written(2),
    sendMessage(chat, undefined, {}, b),
    getChatHistory(),
    getChatHistory(chat, 10, {}, b),
    getChatHistory(chat, 2, {}, b),
    clearHistory(chat, false),
    getChatHistory(),
    getChatHistory(chat, 10, {}, b),
  ),
];

export const historyBoundary: readonly BoundaryBase[] = [
  {
    operation: "getChatHistory",
    schema: "GetChatHistoryRequest",
    setup: [createGroupChat(), ...written(2)],
    command: getChatHistory(chat, 10, from(1)),
    closing: [],
    except: {},
    subjects: {
      "count at its maximum": `${R}.get-chat-history.count-uint32`,
      "count at its minimum": `${R}.get-chat-history.count-uint32`,
    },
    extra: [
      {
        name: "from a number",
        command: getChatHistory(
          chat,
          10,
          { fromMessageId: 17 },
          { subject: `${R}.get-chat-history.from-message-id-string` },
        ),
      },
    ],
  },
];
