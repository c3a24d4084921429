// The behaviour of the chatbot connector, assembled. Each part stands in a file of its own under model/.

import { branches } from "../../../generated/trueconf/contract.ts";
import { addChatParticipant } from "./model/add-participant.ts";
import { admit } from "./model/admission.ts";
import { auth } from "./model/auth.ts";
import { getChatByID } from "./model/chats.ts";
import { clearHistory } from "./model/clear-history.ts";
import { acknowledge, connect, disconnect } from "./model/connection.ts";
import { getUserDisplayName } from "./model/contacts.ts";
import { createChannel, createFavoritesChat, createGroupChat } from "./model/create-chats.ts";
import { environment } from "./model/environment.ts";
import { getFileUploadLimits, sendFile, subscribeFileProgress, unsubscribeFileProgress } from "./model/files.ts";
import { downloadFileContent, getFileInfo } from "./model/file-info.ts";
import { forwardMessage } from "./model/forwarding.ts";
import { getChatHistory } from "./model/history.ts";
import { getChats } from "./model/list-chats.ts";
import { getChatParticipants } from "./model/list-participants.ts";
import { getMessageById } from "./model/message-by-id.ts";
import { editMessage, removeMessage, sendMessage } from "./model/messages.ts";
import { getChatParticipant, hasChatParticipant } from "./model/participants.ts";
import { createP2PChat } from "./model/personal-chat.ts";
import { remembering } from "./model/refused-writes.ts";
import { removeChat } from "./model/remove-chat.ts";
import { removeChatParticipant } from "./model/remove-participant.ts";
import { changeParticipantRole } from "./model/roles.ts";
import { stray } from "./model/stray.ts";
import { served } from "./model/served.ts";
import { editSurvey, sendSurvey } from "./model/surveys.ts";
import { editChatAvatar, editChatTitle } from "./model/titles.ts";
import { createToken, getServerInfo } from "./model/token.ts";
import { uploadFile, uploadFileContent } from "./model/uploads.ts";
import type { TrueConfBehaviour } from "./vocabulary.ts";

export const trueConfBehaviour: TrueConfBehaviour = {
  choices: branches,
  handlers: {
    connect,
    disconnect,
    acknowledge,
    createToken,
    getServerInfo,
    uploadFileContent,
    downloadFileContent,
    auth: served("trueconf.auth.method", auth),
    createP2PChat: served("trueconf.create-p2p-chat.method", createP2PChat),
    createGroupChat: served("trueconf.create-group-chat.method", remembering("createGroupChat", createGroupChat)),
    createChannel: served("trueconf.create-channel.method", remembering("createChannel", createChannel)),
    createFavoritesChat,
    getChatByID: served("trueconf.get-chat-by-id.method", getChatByID),
    getChats: served("trueconf.get-chats.method", getChats),
    removeChat: served("trueconf.remove-chat.method", remembering("removeChat", removeChat)),
    addChatParticipant: served(
      "trueconf.add-chat-participant.method",
      remembering("addChatParticipant", addChatParticipant),
    ),
    removeChatParticipant: served(
      "trueconf.remove-chat-participant.method",
      remembering("removeChatParticipant", removeChatParticipant),
    ),
    hasChatParticipant: served("trueconf.has-chat-participant.method", hasChatParticipant),
    getChatParticipants: served("trueconf.get-chat-participants.method", getChatParticipants),
    getChatParticipant,
    changeParticipantRole: remembering("changeParticipantRole", changeParticipantRole),
    editChatTitle: remembering("editChatTitle", editChatTitle),
    editChatAvatar,
    clearHistory: remembering("clearHistory", clearHistory),
    sendMessage: remembering("sendMessage", sendMessage),
    editMessage: remembering("editMessage", editMessage),
    removeMessage,
    forwardMessage,
    getMessageById,
    getChatHistory,
    getUserDisplayName,
    uploadFile,
    sendFile,
    getFileInfo,
    getFileUploadLimits,
    subscribeFileProgress,
    unsubscribeFileProgress,
    sendSurvey,
    editSurvey,
  },
  environment,
  admit,
  // Time alone changes nothing: whether a token has expired is asked when it is used.
  advance: (state) => state,
  stray,
  // Every answer comes when it is done.
  settling: () => [],
};
