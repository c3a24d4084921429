// How chats come, what they show, and how they go.

import type { Scenario } from "../../suite.ts";
import { ref } from "../../symbolic.ts";
import {
  acknowledge,
  addChatParticipant,
  auth,
  changeParticipantRole,
  clearHistory,
  connect,
  createChannel,
  createFavoritesChat,
  createGroupChat,
  createP2PChat,
  editChatAvatar,
  editChatTitle,
  getChatByID,
  getChatHistory,
  getChatParticipant,
  getChatParticipants,
  getChats,
  hasChatParticipant,
  listen,
  removeChat,
  request,
  sendMessage,
  text,
  uploadFile,
  uploadFileContent,
} from "../commands.ts";
import { R, within } from "./in-area.ts";

const on = { on: "b" };
const group = createGroupChat();
const channel = createChannel();
const personal = createP2PChat(ref("account", 1));
const shared = [group, addChatParticipant(ref("group"), ref("account", 1))];
/** 1 by 1 pixels. */
const PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const announced = uploadFile(70, { fileName: "picture.png" });
const sent = uploadFileContent(undefined, [{ filename: "picture.png", contentType: "image/png", bytes: PICTURE }]);

const chats = within("chats");

const personalChats: readonly Scenario[] = [
  chats("ids-of-any-form", [
    group,
    getChatByID(ref("group"), { subject: `${R}.general.chat-id-opaque` }),
    channel,
    getChatByID(ref("channel"), { subject: `${R}.general.chat-id-opaque` }),
  ]),
  chats("personal-chat", [
    createP2PChat(ref("user")),
    getChatByID(ref("personal-with-user")),
    sendMessage(ref("personal-with-user")),
    createP2PChat(ref("user"), { subject: `${R}.create-p2p-chat.returns-existing` }),
    getChatByID(ref("personal-with-user"), { subject: `${R}.create-p2p-chat.keeps-messages` }),
    getChats(),
    getChatParticipants(ref("personal-with-user")),
    getChatParticipants(ref("personal-with-user"), 100, 0),
    hasChatParticipant(ref("personal-with-user"), ref("user")),
    hasChatParticipant(ref("personal-with-user"), ref("account")),
  ]),
  chats("two-personal-chats", [
    createP2PChat(ref("user", 0)),
    createP2PChat(ref("user", 1), { subject: `${R}.create-p2p-chat.distinct-users` }),
    createP2PChat(ref("account", 1), { subject: `${R}.create-p2p-chat.distinct-users` }),
  ]),
  chats(
    "new-personal-chat",
    [
      listen("b"),
      personal,
      removeChat(ref("personal")),
      { ...personal, subject: `${R}.create-p2p-chat.creates` },
      getChatByID(ref("personal")),
      sendMessage(ref("personal")),
      getChatByID(ref("personal"), on),
      getChats(100, 1, on),
      createP2PChat(ref("account"), { ...on, subject: `${R}.create-p2p-chat.same-for-both` }),
      sendMessage(ref("personal"), undefined, {}, on),
      getChatByID(ref("personal")),
      getChatHistory(ref("personal")),
    ],
    "second-account",
  ),
  chats(
    "personal-chat-deleted",
    [
      listen("b"),
      personal,
      sendMessage(ref("personal")),
      { ...removeChat(ref("personal")), subject: `${R}.remove-chat.personal` },
      getChats(),
      getChats(100, 1, on),
      personal,
      getChatByID(ref("personal")),
      getChatHistory(ref("personal")),
    ],
    "second-account",
  ),
  chats("unknown-user", [createP2PChat(ref("unknown-user")), createP2PChat(""), createP2PChat("@")]),
  chats("favorites", [
    listen("a2"),
    createFavoritesChat(),
    createFavoritesChat({ subject: `${R}.create-favorites-chat.same` }),
    getChatByID(ref("favorites")),
    getChatParticipants(ref("favorites")),
    getChatParticipants(ref("favorites"), 100, 0),
    getChatParticipant(ref("favorites"), ref("account")),
    hasChatParticipant(ref("favorites"), ref("user")),
  ]),
];

const groups: readonly Scenario[] = [
  chats("group", [
    group,
    getChatByID(ref("group")),
    getChats(),
    getChatParticipants(ref("group")),
    getChatParticipants(ref("group"), 100, 0),
    getChatParticipant(ref("group"), ref("account")),
    hasChatParticipant(ref("group"), ref("account"), { subject: `${R}.has-chat-participant.self` }),
  ]),
  chats("channel", [
    channel,
    getChatByID(ref("channel")),
    getChats(),
    getChatParticipants(ref("channel")),
    getChatParticipants(ref("channel"), 100, 0),
    getChatParticipant(ref("channel"), ref("account")),
    hasChatParticipant(ref("channel"), ref("account")),
  ]),
  chats("names-in-unicode", [
    createGroupChat(text("Chat d’équipe ☃ 标题 😀"), { subject: `${R}.create-group-chat.unicode` }),
    getChatByID(ref("group"), { subject: `${R}.general.unicode` }),
    createGroupChat(text("TrueConf Server Administrators’ Chat")),
    getChatByID(ref("group", 1), { subject: `${R}.create-group-chat.unicode` }),
    createChannel(text("Канал ñandú \u{1F680}")),
    getChatByID(ref("channel"), { subject: `${R}.create-channel.title-kept` }),
    editChatTitle(ref("group"), text('Quotes "and" <angles> & \\ signs \u{1F600}')),
    getChatByID(ref("group")),
  ]),
  chats("same-name-twice", [
    createGroupChat("One name"),
    createGroupChat("One name", { subject: `${R}.create-group-chat.distinct` }),
    createChannel("One name"),
    createChannel("One name", { subject: `${R}.create-channel.distinct` }),
    getChatByID(ref("chat", 0)),
    getChatByID(ref("chat", 1)),
  ]),
  chats("title-in-place-of-name", [request("createGroupChat", { title: text("By title") }), getChatByID(ref("group"))]),
  chats("empty-names", [createGroupChat(""), createChannel(""), getChats()]),
];

const shown: readonly Scenario[] = [
  chats("last-message", [
    group,
    sendMessage(ref("group"), { text: text("First"), parseMode: "text" }),
    getChatByID(ref("group")),
    sendMessage(ref("group"), { text: text("Second"), parseMode: "html" }),
    getChatByID(ref("group"), { subject: `${R}.chat.last-message-is-last` }),
    getChats(100, 1, { subject: `${R}.get-chats.agrees-last-message` }),
    channel,
    sendMessage(ref("channel"), { text: text("News"), parseMode: "markdown" }),
    getChatByID(ref("channel")),
    getChatByID(ref("group"), { subject: `${R}.general.isolation` }),
  ]),
  chats(
    "unread",
    [
      connect("b", {}, { holds: true }),
      auth(ref("token", 1), {}, on),
      ...shared,
      getChatByID(ref("group"), on),
      sendMessage(),
      sendMessage(),
      getChatByID(ref("group"), { ...on, subject: `${R}.chat.unread-counts` }),
      getChats(100, 1, { ...on, subject: `${R}.get-chats.agrees-unread` }),
      getChatByID(ref("group"), { subject: `${R}.chat.unread-own` }),
      // Reading is not acknowledging.
      getChatByID(ref("group"), { ...on, subject: `${R}.general.read-safe` }),
      acknowledge("b"),
      getChatByID(ref("group"), on),
      sendMessage(ref("group"), undefined, {}, on),
      getChatByID(ref("group"), { ...on, subject: `${R}.chat.unread-own` }),
    ],
    "second-account",
  ),
  chats("chats-that-are-not", [
    getChatByID(ref("chat", 0, "never")),
    getChatByID(ref("chat", 1, "never")),
    getChatByID(""),
    group,
    removeChat(),
    getChatByID(ref("group", 0, "gone")),
  ]),
  chats("not-a-participant", [group, sendMessage(), getChatByID(ref("group"), on)], "second-account"),
  chats(
    "title-changed",
    [
      listen("b"),
      ...shared,
      editChatTitle(),
      getChatByID(),
      getChatByID(ref("group"), on),
      getChats(),
      editChatTitle(ref("group"), text("By a user"), { ...on, subject: `${R}.edit-chat-title.needs-right` }),
      getChatByID(),
      editChatTitle(ref("chat", 0, "never")),
      editChatTitle(ref("group"), ""),
      getChatByID(),
    ],
    "second-account",
  ),
  chats("title-of-a-channel-changed", [channel, editChatTitle(ref("channel")), getChatByID(ref("channel"))]),
  chats("avatar", [
    group,
    announced,
    sent,
    editChatAvatar(),
    getChatByID(),
    editChatAvatar(ref("group"), ref("temporal-file", 0, "never"), {
      subject: `${R}.edit-chat-avatar.unknown-file`,
    }),
    getChatByID(),
  ]),
  chats(
    "avatar-by-a-user",
    [
      ...shared,
      { ...announced, ...on },
      sent,
      editChatAvatar(undefined, undefined, { ...on, subject: `${R}.edit-chat-avatar.needs-right` }),
      getChatByID(),
    ],
    "second-account",
  ),
];

const gone: readonly Scenario[] = [
  chats("group-deleted", [
    group,
    group,
    sendMessage(ref("group", 0)),
    sendMessage(ref("group", 1)),
    removeChat(ref("group", 0), { subject: `${R}.remove-chat.group` }),
    getChats(100, 1, { subject: `${R}.remove-chat.gone-from-list` }),
    getChatByID(ref("group", 0, "gone"), { subject: `${R}.remove-chat.gone` }),
    getChatParticipants(ref("group", 0, "gone")),
    getChatHistory(ref("group", 0, "gone")),
    sendMessage(ref("group", 0, "gone")),
    addChatParticipant(ref("group", 0, "gone"), ref("user")),
    hasChatParticipant(ref("group", 0, "gone"), ref("account")),
    removeChat(ref("group", 0, "gone"), { subject: `${R}.remove-chat.twice` }),
    getChatByID(ref("group", 0), { subject: `${R}.remove-chat.others-stay` }),
    getChatHistory(ref("group", 0)),
  ]),
  chats("channel-deleted", [
    channel,
    removeChat(ref("channel"), { subject: `${R}.remove-chat.channel` }),
    getChats(),
    getChatByID(ref("channel", 0, "gone")),
  ]),
  chats(
    "deleted-for-everyone",
    [
      listen("b"),
      ...shared,
      sendMessage(),
      removeChat(),
      getChats(100, 1, { ...on, subject: `${R}.remove-chat.for-everyone` }),
      getChatByID(ref("group", 0, "gone"), { ...on, subject: `${R}.remove-chat.for-everyone` }),
      sendMessage(ref("group", 0, "gone"), undefined, {}, on),
    ],
    "second-account",
  ),
  chats(
    "deleted-by-others",
    [
      ...shared,
      removeChat(ref("group"), on),
      getChatByID(ref("group")),
      createGroupChat(),
      removeChat(ref("group", -1), on),
      getChatByID(ref("group", -1)),
    ],
    "second-account",
  ),
  chats("deleting-what-is-not", [removeChat(ref("chat", 0, "never")), removeChat(ref("chat", 1, "never")), getChats()]),
];

const cleared: readonly Scenario[] = [
  chats("history-cleared", [
    group,
    addChatParticipant(ref("group"), ref("user")),
    sendMessage(),
    sendMessage(),
    clearHistory(),
    getChatHistory(ref("group"), 100, {}, { subject: `${R}.clear-history.cleared` }),
    getChatByID(ref("group"), { subject: `${R}.clear-history.chat-stays` }),
    getChatParticipants(ref("group")),
    getChatParticipants(ref("group"), 100, 0),
    sendMessage(),
    getChatHistory(),
    clearHistory(ref("chat", 0, "never")),
  ]),
  chats(
    "history-cleared-for-oneself",
    [
      listen("b"),
      ...shared,
      sendMessage(),
      clearHistory(ref("group"), false),
      getChatHistory(),
      getChatHistory(ref("group"), 100, {}, { ...on, subject: `${R}.clear-history.self-only` }),
      sendMessage(ref("group"), undefined, {}, on),
      clearHistory(ref("group"), false, { ...on, subject: `${R}.rights.clear-for-self` }),
      getChatHistory(ref("group"), 100, {}, on),
      getChatHistory(),
    ],
    "second-account",
  ),
  chats(
    "history-cleared-for-all",
    [
      listen("b"),
      ...shared,
      sendMessage(),
      clearHistory(ref("group"), true, { ...on, subject: `${R}.clear-history.needs-right` }),
      getChatHistory(),
      clearHistory(ref("group"), true),
      getChatHistory(ref("group"), 100, {}, { ...on, subject: `${R}.clear-history.for-all` }),
      getChatByID(ref("group"), on),
      changeParticipantRole(),
      sendMessage(),
      clearHistory(ref("group"), true, on),
      getChatHistory(),
    ],
    "second-account",
  ),
];

const told: readonly Scenario[] = [
  chats("refused-tells-nobody", [
    listen("a2"),
    group,
    editChatTitle(ref("chat", 0, "never")),
    addChatParticipant(ref("group"), ref("unknown-user")),
    sendMessage(ref("chat", 0, "never")),
    listen("a2", { subject: `${R}.general.refused-no-event` }),
  ]),
  chats("told-once", [
    listen("a2"),
    group,
    sendMessage(),
    editChatTitle(),
    removeChat(),
    listen("a2", { subject: `${R}.event.once` }),
  ]),
];

export const chatScenarios: readonly Scenario[] = [...personalChats, ...groups, ...shown, ...gone, ...cleared, ...told];
