// One for each choice, so that its branch is known before anything is generated. Those that little else depends upon come first.

import type { Scenario } from "../../suite.ts";
import { ref } from "../../symbolic.ts";
import {
  acknowledge,
  addChatParticipant,
  auth,
  connect,
  createChannel,
  createGroupChat,
  createP2PChat,
  createToken,
  credentials,
  disconnect,
  editMessage,
  forwardMessage,
  getChatByID,
  getChatHistory,
  getChatParticipants,
  getChats,
  getFileInfo,
  getMessageById,
  getUserDisplayName,
  hasChatParticipant,
  listen,
  removeChat,
  removeChatParticipant,
  request,
  sendFile,
  sendMessage,
  text,
  uploadFile,
  uploadFileContent,
} from "../commands.ts";
import { within } from "./in-area.ts";

const probe = within("probe");

const on = { on: "b" };
const group = createGroupChat();
/** A group with both accounts in it. */
const shared = [group, addChatParticipant(ref("group"), ref("account", 1))];

const requests: readonly Scenario[] = [
  probe("malformed-payload", [request("getChatByID", {})]),
  probe("unknown-method", [request("noSuchMethod", {})]),
  probe("unknown-keys", [request("getChats", { count: 1, page: 1, unknownMember: "x" })]),
  probe("zero-id", [getChats(1, 1, { frame: { id: 0 } })]),
  probe("duplicate-id", [getChats(1, 1), getChats(1, 1, { frame: { id: "reused" } })]),
  probe("zero-count", [getChats(0, 1)]),
  probe("page-zero", [getChats(1, 0)]),
  probe("repeated-auth", [listen("a"), auth()]),
  probe("unknown-display-name", [getUserDisplayName(ref("unknown-user"))]),
  probe("upload-file-name", [uploadFile(10, {})]),
  probe("token-status", [createToken()], "token-endpoint"),
  probe("token-expiry", [createToken()], "token-endpoint"),
  probe("wrong-password", [createToken({ ...credentials(), password: ref("password", 0, "never") })], "token-endpoint"),
];

const chats: readonly Scenario[] = [
  probe("event-echo", [group, sendMessage()]),
  probe("response-order", [group, sendMessage(), sendMessage(), sendMessage()]),
  probe("empty-last-message", [group, getChatByID()]),
  probe("chat-avatar-url", [group, getChatByID()]),
  probe("last-message-extras", [group, sendMessage(), getChatByID()]),
  probe("system-last-message", [group, sendMessage(), addChatParticipant(ref("group"), ref("user")), getChatByID()]),
  probe("group-name-field", [request("createGroupChat", { title: text("By title") }), getChatByID()]),
  probe("empty-group-name", [createGroupChat("")]),
  probe("empty-channel-title", [createChannel("")]),
  probe("remove-chat-answer", [group, removeChat()]),
  probe("unknown-user", [createP2PChat(ref("unknown-user"))]),
  probe("personal-chat-title", [createP2PChat(ref("user")), getChatByID(ref("personal-with-user"))]),
  // Enough chats that their order is no accident, and one that is last by one order and not by another.
  probe("chat-order", [group, group, group, group, group, group, sendMessage(ref("chat", 1)), getChats()]),
];

const personal = createP2PChat(ref("account", 1));
const pairs: readonly Scenario[] = [
  probe(
    "personal-removal",
    [listen("b"), personal, sendMessage(ref("personal")), removeChat(ref("personal")), getChats(100, 1, on)],
    "second-account",
  ),
  probe(
    "personal-chat-after-removal",
    [personal, sendMessage(ref("personal")), removeChat(ref("personal")), personal],
    "second-account",
  ),
  // Only of one that was just deleted is it known that nothing was written since.
  probe("unused-personal-chat", [personal, removeChat(ref("personal")), personal, personal], "second-account"),
  probe("personal-membership", [
    createP2PChat(ref("user")),
    addChatParticipant(ref("personal-with-user"), ref("user", 1)),
  ]),
];

const members: readonly Scenario[] = [
  // Whoever was added is on the first page, whatever its number.
  probe("participants-page-base", [
    group,
    addChatParticipant(ref("group"), ref("user")),
    getChatParticipants(ref("group"), 100, 1),
    getChatParticipants(ref("group"), 100, 0),
  ]),
  probe("page-before-first", [
    group,
    addChatParticipant(ref("group"), ref("user")),
    getChatParticipants(ref("group"), 100, 0),
  ]),
  probe("zero-page-size", [group, getChatParticipants(ref("group"), 0, 1)]),
  probe("unknown-newcomer", [group, addChatParticipant(ref("group"), ref("unknown-user"))]),
  probe("repeated-add", [
    group,
    addChatParticipant(ref("group"), ref("user")),
    addChatParticipant(ref("group"), ref("user")),
  ]),
  probe("absent-removal", [group, removeChatParticipant(ref("group"), ref("user"))]),
  probe("owner-self-removal", [group, removeChatParticipant(ref("group"), ref("account"))]),
  probe("self-removal", [...shared, removeChatParticipant(ref("group"), ref("account", 1), {}, on)], "second-account"),
  probe("chat-removal-by-member", [...shared, removeChat(ref("group"), on)], "second-account"),
  probe("newcomer-event", [listen("b"), ...shared], "second-account"),
  probe(
    "removed-event",
    [listen("b"), ...shared, removeChatParticipant(ref("group"), ref("account", 1))],
    "second-account",
  ),
  probe("non-member-read", [group, getChatByID(ref("group"), on)], "second-account"),
  probe("non-member-message", [group, sendMessage(), getMessageById(ref("message"), on)], "second-account"),
  probe("non-member-presence", [group, hasChatParticipant(ref("group"), ref("account"), on)], "second-account"),
  probe("non-member-write", [group, sendMessage(ref("group"), undefined, {}, on)], "second-account"),
];

const messages: readonly Scenario[] = [
  probe("edit-event-message-id", [listen("a2"), group, sendMessage(), editMessage()]),
  probe(
    "unread-acknowledged",
    [
      connect("b", {}, { holds: true }),
      auth(ref("token", 1), {}, on),
      ...shared,
      sendMessage(),
      getChatByID(ref("group"), on),
      acknowledge("b"),
      getChatByID(ref("group"), on),
    ],
    "second-account",
  ),
  probe(
    "redelivery",
    [
      connect("b", {}, { holds: true }),
      auth(ref("token", 1), {}, on),
      ...shared,
      sendMessage(),
      disconnect("b"),
      connect("b"),
      auth(ref("token", 1), { receiveUnread: true }, on),
    ],
    "second-account",
  ),
  probe("history-order", [group, sendMessage(), sendMessage(), sendMessage(), getChatHistory()]),
  probe("history-bound", [
    group,
    sendMessage(),
    sendMessage(),
    sendMessage(),
    getChatHistory(ref("group"), 1, { fromMessageId: ref("message", 1) }),
  ]),
  probe("forwarded-content", [group, sendMessage(), forwardMessage(), getMessageById(ref("message", 1))]),
  probe("file-info-id", [group, uploadFile(), uploadFileContent(), sendFile(), getFileInfo()]),
];

export const probes: readonly Scenario[] = [...requests, ...chats, ...members, ...pairs, ...messages];
