// The ten methods of the document in the printed form. The document's own ids belong to its own server: where a sample names
// something, an entity of the case stands for it.

import type { Scenario } from "../../suite.ts";
import { ref } from "../../symbolic.ts";
import type { SymbolicCommand } from "../../symbolic.ts";
import {
  addChatParticipant,
  createChannel,
  createGroupChat,
  createP2PChat,
  getChatByID,
  getChatParticipants,
  getChats,
  hasChatParticipant,
  removeChat,
  removeChatParticipant,
  sendMessage,
} from "../commands.ts";

/** The form of the printed messages: html, and a question. */
const printed = { text: "What's up?", parseMode: "html" };

const example = (name: string, setup: readonly SymbolicCommand[], command: SymbolicCommand): Scenario => ({
  id: `trueconf/example/${name}`,
  commands: [...setup, { ...command, subject: `trueconf.${name}.example` }],
});

const group = createGroupChat();
const user = ref("user");

export const examples: readonly Scenario[] = [
  example("create-p2p-chat", [], createP2PChat(user)),
  example("create-group-chat", [], createGroupChat("TrueConf Server Administrators’ Chat")),
  example("create-channel", [], createChannel("Company news")),
  example("get-chat-by-id", [group, sendMessage(ref("group"), printed)], getChatByID(ref("group"))),
  example("get-chats", [group, sendMessage(ref("group"), printed)], getChats(10, 1)),
  example("remove-chat", [group], removeChat(ref("group"))),
  example("add-chat-participant", [group], addChatParticipant(ref("group"), user)),
  example(
    "remove-chat-participant",
    [group, addChatParticipant(ref("group"), user)],
    removeChatParticipant(ref("group"), user),
  ),
  example(
    "has-chat-participant",
    [group, addChatParticipant(ref("group"), user)],
    hasChatParticipant(ref("group"), user),
  ),
  example(
    "get-chat-participants",
    [group, addChatParticipant(ref("group"), user)],
    getChatParticipants(ref("group"), 100, 1),
  ),
];
