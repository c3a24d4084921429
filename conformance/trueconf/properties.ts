// Generated sequences. Few kinds of commands in each, so that what they do meets.

import type { Property } from "../suite.ts";
import { ref } from "../symbolic.ts";
import {
  addChatParticipant,
  createGroupChat,
  getChatByID,
  getChatHistory,
  getChatParticipants,
  getChats,
  listen,
  sendMessage,
} from "./commands.ts";
import { generated } from "./generated.ts";

const on = { on: "b" };
const shared = [createGroupChat(), addChatParticipant(ref("group"), ref("account", 1))];
/** Two connections of the first account and one of the second. */
const everybody = [listen("a"), listen("a2"), listen("b")];
const looked = [
  getChatByID(ref("chat", 0)),
  getChatByID(ref("chat", 1)),
  getChatParticipants(ref("group", 0), 2, 1),
  getChatParticipants(ref("group", 0), 2, 2),
  getChatHistory(ref("group", 0)),
  getChats(),
  getChats(100, 1, on),
];

const chats = [
  generated.createGroupChat,
  generated.createChannel,
  generated.getChatByID,
  generated.getChats,
  generated.removeChat,
  generated.editChatTitle,
  generated.sendMessage,
];
const members = [
  generated.addChatParticipant,
  generated.addChatParticipant,
  generated.removeChatParticipant,
  generated.changeParticipantRole,
  generated.hasChatParticipant,
  generated.getChatParticipants,
  generated.getChatParticipant,
];

export const chatProperties: readonly Property[] = [
  {
    id: "trueconf/property/life-of-chats",
    commands: [...chats, generated.createP2PChat, generated.addChatParticipant, generated.getChatByID],
    maxCommands: 14,
    share: 0.5,
    setup: everybody,
    closing: looked,
  },
  {
    id: "trueconf/property/members",
    commands: [...members, generated.sendMessage, generated.getChatByID, generated.removeChat],
    maxCommands: 14,
    share: 0.5,
    setup: [...everybody, ...shared, sendMessage()],
    closing: looked,
  },
  {
    id: "trueconf/property/histories",
    commands: [
      generated.sendMessage,
      generated.sendMessage,
      generated.clearHistory,
      generated.addChatParticipant,
      generated.removeChatParticipant,
      generated.getChatByID,
      generated.getChatHistory,
    ],
    maxCommands: 14,
    share: 0.5,
    setup: [...everybody, ...shared],
    closing: [...looked, getChatHistory(ref("group", 0), 100, {}, on)],
  },
  {
    id: "trueconf/property/pages",
    commands: [
      generated.createGroupChat,
      generated.removeChat,
      generated.addChatParticipant,
      generated.getChats,
      generated.getChats,
      generated.getChatParticipants,
    ],
    maxCommands: 14,
    share: 0.5,
    setup: [...shared, createGroupChat()],
    closing: looked,
  },
];
