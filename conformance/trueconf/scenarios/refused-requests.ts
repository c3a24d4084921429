// Lists of requests that are refused for the same reason.

import type { SymbolicCommand } from "../../symbolic.ts";
import { ref } from "../../symbolic.ts";
import type { Options } from "../commands.ts";
import {
  addChatParticipant,
  changeParticipantRole,
  clearHistory,
  createChannel,
  createFavoritesChat,
  createGroupChat,
  createP2PChat,
  editChatAvatar,
  editChatTitle,
  editMessage,
  editSurvey,
  forwardMessage,
  getChatByID,
  getChatHistory,
  getChatParticipant,
  getChatParticipants,
  getChats,
  getFileInfo,
  getFileUploadLimits,
  getMessageById,
  getUserDisplayName,
  hasChatParticipant,
  removeChat,
  removeChatParticipant,
  removeMessage,
  sendFile,
  sendMessage,
  sendSurvey,
  subscribeFileProgress,
  survey,
  text,
  unsubscribeFileProgress,
  uploadFile,
} from "../commands.ts";

const second = ref("account", 1);

/** Every request that names a chat. Those that name a file, too, come with one that is there. */
export function naming(chat: unknown, options: Options): SymbolicCommand[] {
  return [
    getChatByID(chat, options),
    getChatParticipants(chat, 10, 1, options),
    getChatParticipant(chat, ref("account"), options),
    hasChatParticipant(chat, ref("account"), options),
    getChatHistory(chat, 10, {}, options),
    sendMessage(chat, undefined, {}, options),
    sendSurvey(chat, survey(), {}, options),
    addChatParticipant(chat, second, {}, options),
    removeChatParticipant(chat, second, {}, options),
    changeParticipantRole(chat, second, "admin", options),
    editChatTitle(chat, text("Refused"), options),
    clearHistory(chat, false, options),
    clearHistory(chat, true, options),
    removeChat(chat, options),
  ];
}

/** Those that name a file that was uploaded beside the chat. */
export const withFile = (chat: unknown, options: Options): SymbolicCommand[] => [
  sendFile(chat, { temporalFileId: ref("temporal-file", -1) }, {}, options),
  editChatAvatar(chat, ref("temporal-file", -1), options),
];

/** Every request that names a message. */
export function quoting(message: unknown, options: Options): SymbolicCommand[] {
  return [
    getMessageById(message, options),
    editMessage(message, undefined, options),
    editSurvey(message, { title: text("Refused") }, options),
    removeMessage(message, false, options),
    removeMessage(message, true, options),
    forwardMessage(message, ref("chat"), options),
    sendMessage(ref("chat"), undefined, { replyMessageId: message }, options),
    sendSurvey(ref("chat"), survey(), { replyMessageId: message }, options),
    getChatHistory(ref("chat"), 10, { fromMessageId: message }, options),
  ];
}

/** Requests of all kinds, most of which would be carried out. */
export function everything(options: Options): SymbolicCommand[] {
  return [
    createP2PChat(ref("user"), options),
    createGroupChat(text("Refused"), options),
    createChannel(text("Refused"), options),
    createFavoritesChat(options),
    getChats(10, 1, options),
    ...naming(ref("chat"), options),
    ...quoting(ref("message"), options),
    getUserDisplayName(ref("account"), options),
    uploadFile(10, { fileName: "notes.txt" }, options),
    getFileInfo(ref("file"), options),
    getFileUploadLimits(options),
    subscribeFileProgress(ref("file"), options),
    unsubscribeFileProgress(ref("file"), options),
  ];
}
