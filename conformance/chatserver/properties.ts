// Generated sequences: whoever does whatever, and everybody looks at what became of it. Those in which personal chats are made need
// people who had none before.

import type { Property } from "../suite.ts";
import { ref } from "../symbolic.ts";
import { by, createGroup, getChat, listChats, listen, listFull, listMessages, postMessage } from "./commands.ts";
import { generated as g } from "./generated.ts";

const looked = [
  getChat(ref("chat", 0)),
  getChat(ref("chat", 1), by(1)),
  listMessages({}, ref("chat", 0)),
  listMessages({}, ref("chat", 1), by(1)),
  listFull(),
  listChats({}, by(1)),
  listChats({}, by(2)),
];
const listening = [listen("a"), listen("b"), listen("c"), listen("d")];

export const chatProperties: readonly Property[] = [
  {
    id: "chatserver/property/lives-of-chats",
    commands: [
      g.createGroup,
      g.createGroup,
      g.createPersonal,
      g.listChats,
      g.getChat,
      g.renameChat,
      g.deleteChat,
      g.updateSettings,
      g.updateSettings,
      g.addPicture,
      g.removePicture,
      g.clearChat,
      g.postMessage,
      g.postMessage,
    ],
    maxCommands: 14,
    share: 0.5,
    setup: [createGroup()],
    closing: looked,
    needs: ["registration"],
  },
];

export const peopleProperties: readonly Property[] = [
  {
    id: "chatserver/property/coming-and-going",
    commands: [
      g.createGroup,
      g.addUsers,
      g.addUsers,
      g.removeUsers,
      g.removeUsers,
      g.exitChat,
      g.blockChat,
      g.unblockChat,
      g.blockUser,
      g.unblockUser,
      g.listBlockedUsers,
      g.postMessage,
      g.postMessage,
      g.getChat,
    ],
    maxCommands: 14,
    share: 0.5,
    setup: [createGroup()],
    closing: looked,
  },
  {
    id: "chatserver/property/who-is-told",
    commands: [
      g.createGroup,
      g.createPersonal,
      g.postMessage,
      g.postMessage,
      g.editMessage,
      g.deleteMessage,
      g.readMessage,
      g.notify,
      g.renameChat,
      g.addPicture,
      g.addUsers,
      g.removeUsers,
      g.exitChat,
      g.blockChat,
      g.blockUser,
      g.clearChat,
      g.deleteChat,
      g.listen,
      g.disconnect,
    ],
    maxCommands: 14,
    share: 0.5,
    setup: [...listening, createGroup()],
    closing: looked,
    needs: ["registration"],
  },
];

export const messageProperties: readonly Property[] = [
  {
    id: "chatserver/property/messages",
    commands: [
      g.postMessage,
      g.postMessage,
      g.postMessage,
      g.listMessages,
      g.listMessages,
      g.editMessage,
      g.editMessage,
      g.deleteMessage,
      g.readMessage,
      g.clearChat,
      g.notify,
    ],
    maxCommands: 16,
    share: 0.5,
    setup: [createGroup(), postMessage(), postMessage(1)],
    closing: looked,
  },
];

export const userProperties: readonly Property[] = [];
