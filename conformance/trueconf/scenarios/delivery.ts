// What was told and acknowledged, at once, late or never; and what is told afterwards to those who were away.

import type { Scenario } from "../../suite.ts";
import type { SymbolicCommand } from "../../symbolic.ts";
import { ref } from "../../symbolic.ts";
import type { Members } from "../commands.ts";
import {
  acknowledge,
  addChatParticipant,
  auth,
  clearHistory,
  connect,
  createGroupChat,
  createP2PChat,
  disconnect,
  getChatByID,
  getChatHistory,
  getChats,
  listen,
  removeMessage,
  sendFile,
  sendMessage,
  sendSurvey,
  uploadFile,
  uploadFileContent,
} from "../commands.ts";

const R = "trueconf";
const scenario = (id: string, ...commands: Scenario["commands"]): Scenario => ({
  id: `trueconf/events/${id}`,
  commands,
});
const two = (id: string, ...commands: Scenario["commands"]): Scenario => ({
  ...scenario(id, ...commands),
  needs: ["second-account"],
});

const b = { on: "b" };
const chat = ref("chat");
const second = ref("account", 1);
const last = ref("message", -1);
const uploaded = [uploadFile(), uploadFileContent(ref("upload-task", -1))];
const sentFile = (members: Members = {}): SymbolicCommand =>
  sendFile(chat, { temporalFileId: ref("temporal-file", -1), ...members });

const group = [createGroupChat(), addChatParticipant()];

/** By its flags; what is not acknowledged at once is held back. */
const opened = (on: string, members: Members = {}, holds = false): SymbolicCommand[] => [
  connect(on, {}, { holds }),
  auth(ref("token", on.startsWith("b") ? 1 : 0), members, { on }),
];

export const deliveryScenarios: readonly Scenario[] = [
  two(
    "acknowledged-at-once",
    ...group,
    listen("b"),
    sendMessage(),
    sendMessage(),
    getChatByID(chat, b),
    sendMessage(chat, undefined, {}, b),
    getChatByID(),
    getChatByID(chat, b),
  ),
  two(
    "acknowledged-late",
    ...group,
    ...opened("b", {}, true),
    getChatByID(chat, b),
    sendMessage(),
    getChatByID(chat, b),
    sendMessage(),
    sendMessage(),
    getChatByID(chat, b),
    acknowledge("b"),
    getChatByID(chat, b),
    sendMessage(),
    getChatByID(chat, b),
    acknowledge("b"),
    getChatByID(chat, b),
    acknowledge("b"),
    getChats(100, 1, b),
  ),
  two(
    "acknowledged-on-one-of-two-connections",
    ...group,
    ...opened("b", {}, true),
    ...opened("b2", {}, true),
    sendMessage(),
    sendMessage(),
    acknowledge("b2"),
    getChatByID(chat, b),
    getChatByID(chat, { on: "b2" }),
    acknowledge("b"),
    getChatByID(chat, b),
  ),
  two(
    "acknowledged-in-several-chats",
    ...group,
    createGroupChat(),
    addChatParticipant(ref("chat", 1)),
    ...opened("b", {}, true),
    sendMessage(ref("chat", 0)),
    sendMessage(ref("chat", 1)),
    sendMessage(ref("chat", 1)),
    getChatByID(ref("chat", 0), b),
    getChatByID(ref("chat", 1), b),
    acknowledge("b"),
    getChatByID(ref("chat", 0), b),
    getChatByID(ref("chat", 1), b),
  ),
  two(
    "unread-while-nobody-listened",
    ...group,
    sendMessage(),
    sendMessage(),
    getChatByID(),
    getChatByID(chat, b),
    getChats(100, 1, b),
    sendMessage(),
    getChatByID(chat, b),
  ),
  two(
    "unread-that-is-taken-away",
    ...group,
    ...opened("b", {}, true),
    sendMessage(),
    sendMessage(),
    getChatByID(chat, b),
    removeMessage(last),
    getChatByID(chat, b),
    clearHistory(chat, true),
    getChatByID(chat, b),
    sendMessage(),
    getChatByID(chat, b),
  ),
  two(
    "delivered-afterwards",
    ...group,
    ...opened("b"),
    disconnect("b"),
    sendMessage(),
    sendMessage(),
    ...opened("b", { receiveUnread: true }),
    getChatByID(chat, b),
    sendMessage(),
    disconnect("b"),
    ...opened("b", { receiveUnread: true }),
    getChatByID(chat, b),
  ),
  two(
    "not-delivered-afterwards",
    ...group,
    sendMessage(),
    ...opened("b"),
    sendMessage(),
    disconnect("b"),
    sendMessage(),
    ...opened("b", { receiveUnread: false }),
    getChatByID(chat, b),
    ...opened("b2", { receiveUnread: true }),
    getChatByID(chat, b),
  ),
  two(
    "delivered-again",
    ...group,
    ...opened("b", {}, true),
    sendMessage(),
    sendMessage(),
    disconnect("b"),
    ...opened("b", { receiveUnread: true }),
    getChatByID(chat, b),
    disconnect("b"),
    ...opened("b", { receiveUnread: true }),
    getChatByID(chat, b),
  ),
  two(
    "not-delivered-again",
    ...group,
    ...opened("b", {}, true),
    sendMessage(),
    acknowledge("b"),
    disconnect("b"),
    ...opened("b", { receiveUnread: true }),
    getChatByID(chat, b),
  ),
  two(
    "delivered-from-a-personal-chat",
    ...opened("b"),
    disconnect("b"),
    createP2PChat(second),
    sendMessage(),
    ...uploaded,
    sentFile(),
    sendSurvey(),
    ...opened("b", { receiveUnread: true }),
    getChatByID(chat, b),
    getChatHistory(chat, 10, {}, b),
  ),
  two(
    "numbered-apart-from-requests",
    ...group,
    ...opened("b", {}, true),
    sendMessage(),
    sendMessage(),
    ...[1, 2, 3, 4, 5].map((id) => getChatByID(chat, { on: "b", frame: { id }, subject: `${R}.event.id-independent` })),
    sendMessage(),
    acknowledge("b"),
    getChatByID(chat, b),
  ),
];
