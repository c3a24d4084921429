// The behaviour of the chat server, assembled. Each part stands in a file of its own under model/.

import { branches } from "../../../generated/chatserver/contract.ts";
import { addUsers } from "./model/add-users.ts";
import { admit } from "./model/admission.ts";
import { blockChat, unblockChat } from "./model/block-chat.ts";
import { blockUser, unblockUser } from "./model/block-user.ts";
import { listBlockedUsers } from "./model/blocked-users.ts";
import { clearChat } from "./model/clear-chat.ts";
import { connect, disconnect } from "./model/connection.ts";
import { addContact, listContacts, removeContact } from "./model/contacts.ts";
import { createChat } from "./model/create-chat.ts";
import { deleteChat } from "./model/delete-chat.ts";
import { deleteMessage } from "./model/delete-message.ts";
import { editMessage } from "./model/edit-message.ts";
import { exitChat } from "./model/exit-chat.ts";
import { deleteUpload, downloadFile, downloadUpload, uploadFile } from "./model/files.ts";
import { getChat } from "./model/get-chat.ts";
import { listChats } from "./model/list-chats.ts";
import { listMessages } from "./model/list-messages.ts";
import { logIn, logOut } from "./model/log-in.ts";
import { getMe, unregister, updateMe } from "./model/me.ts";
import { notify } from "./model/notify.ts";
import { changePassword, replacePassword } from "./model/passwords.ts";
import { addPhoto, removePhoto } from "./model/photos.ts";
import { addPicture, removePicture } from "./model/pictures.ts";
import { postMessage } from "./model/post-message.ts";
import { readMessage } from "./model/read-message.ts";
import { remembering } from "./model/refused-writes.ts";
import { register } from "./model/register.ts";
import { removeUsers } from "./model/remove-users.ts";
import { updateSettings } from "./model/settings.ts";
import { stray } from "./model/stray.ts";
import { renameChat } from "./model/titles.ts";
import { findUsers, getUser, listUsers } from "./model/users.ts";
import type { ChatServerBehaviour } from "./vocabulary.ts";

export const chatServerBehaviour: ChatServerBehaviour = {
  choices: branches,
  handlers: {
    connect,
    disconnect,
    createChat: remembering("createChat", createChat),
    listChats,
    getChat,
    renameChat: remembering("renameChat", renameChat),
    deleteChat: remembering("deleteChat", deleteChat),
    updateSettings: remembering("updateSettings", updateSettings),
    addPicture: remembering("addPicture", addPicture),
    removePicture: remembering("removePicture", removePicture),
    addUsers: remembering("addUsers", addUsers),
    removeUsers: remembering("removeUsers", removeUsers),
    listBlockedUsers,
    blockUser: remembering("blockUser", blockUser),
    unblockUser: remembering("unblockUser", unblockUser),
    exitChat: remembering("exitChat", exitChat),
    blockChat: remembering("blockChat", blockChat),
    unblockChat: remembering("unblockChat", unblockChat),
    postMessage: remembering("postMessage", postMessage),
    listMessages,
    clearChat: remembering("clearChat", clearChat),
    editMessage: remembering("editMessage", editMessage),
    deleteMessage: remembering("deleteMessage", deleteMessage),
    readMessage: remembering("readMessage", readMessage),
    notify: remembering("notify", notify),
    register,
    findUsers,
    logIn,
    listUsers,
    getMe,
    updateMe,
    unregister,
    logOut,
    changePassword,
    replacePassword,
    addPhoto,
    removePhoto,
    getUser,
    listContacts,
    addContact,
    removeContact,
    uploadFile,
    downloadUpload,
    deleteUpload,
    downloadFile,
  },
  environment: {},
  admit,
  // Tokens last until somebody ends them.
  advance: (state) => state,
  stray,
  // Every answer comes when it is done.
  settling: () => [],
};
