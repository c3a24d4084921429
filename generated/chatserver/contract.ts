// Generated from specs/chatserver. Do not edit: change the documents, then run "npm run generate".

import type {
  Choice,
  Contract,
  HttpOperation,
  Requirement,
  RpcContract,
  RpcOperation,
} from "../../src/contract/contract.ts";
import type { Field } from "../../src/contract/validator.ts";
import type { components } from "./types.ts";

export type Schemas = components["schemas"];

/** What each operation is given, and what its body is when it succeeds. */
export interface Operations {
  /** Create a chat, or find the one of the same participants */
  readonly createChat: {
    readonly params: {
      readonly path: Readonly<Record<string, never>>;
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
      readonly body: Schemas["ChatDraft"];
    };
    readonly body: Schemas["Chat"];
  };
  /** List the chats of the caller */
  readonly listChats: {
    readonly params: {
      readonly path: Readonly<Record<string, never>>;
      readonly query: { readonly full?: "true" | "1" | "false" };
      readonly headers: Readonly<Record<string, never>>;
    };
    readonly body: Schemas["Chats"];
  };
  /** Read a chat with all its participants */
  readonly getChat: {
    readonly params: {
      readonly path: { readonly chatId: string };
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
    };
    readonly body: Schemas["Chat"];
  };
  /** Update the title of a chat */
  readonly renameChat: {
    readonly params: {
      readonly path: { readonly chatId: string };
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
      readonly body: Schemas["ChatTitle"];
    };
    readonly body: Schemas["Chat"];
  };
  /** Delete a chat with all that belongs to it */
  readonly deleteChat: {
    readonly params: {
      readonly path: { readonly chatId: string };
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
    };
    readonly body: undefined;
  };
  /** Mute or archive a chat, or remove it from the device */
  readonly updateSettings: {
    readonly params: {
      readonly path: { readonly chatId: string };
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
      readonly body: Schemas["ChatSettings"];
    };
    readonly body: Schemas["Chat"] | undefined;
  };
  /** Add a picture to a chat */
  readonly addPicture: {
    readonly params: {
      readonly path: { readonly chatId: string };
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
      readonly body: Schemas["PictureDraft"];
    };
    readonly body: Schemas["Chat"];
  };
  /** Remove a picture from a chat */
  readonly removePicture: {
    readonly params: {
      readonly path: { readonly chatId: string; readonly pictureId: string };
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
    };
    readonly body: undefined;
  };
  /** Add users to a chat */
  readonly addUsers: {
    readonly params: {
      readonly path: { readonly chatId: string };
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
      readonly body: Schemas["AddedUsers"];
    };
    readonly body: Schemas["Chat"];
  };
  /** Remove users from a chat */
  readonly removeUsers: {
    readonly params: {
      readonly path: { readonly chatId: string };
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
      readonly body: Schemas["RemovedUsers"];
    };
    readonly body: Schemas["Chat"];
  };
  /** List the users who are blocked in a chat */
  readonly listBlockedUsers: {
    readonly params: {
      readonly path: { readonly chatId: string };
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
    };
    readonly body: Schemas["BlockedUsers"];
  };
  /** Keep a user from posting into a chat */
  readonly blockUser: {
    readonly params: {
      readonly path: { readonly chatId: string; readonly userId: number };
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
    };
    readonly body: undefined;
  };
  /** Let a user post into a chat again */
  readonly unblockUser: {
    readonly params: {
      readonly path: { readonly chatId: string; readonly userId: number };
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
    };
    readonly body: undefined;
  };
  /** Leave a group */
  readonly exitChat: {
    readonly params: {
      readonly path: { readonly chatId: string };
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
    };
    readonly body: undefined;
  };
  /** Leave a group and be added to it by nobody */
  readonly blockChat: {
    readonly params: {
      readonly path: { readonly chatId: string };
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
    };
    readonly body: undefined;
  };
  /** Let oneself be added to a group again */
  readonly unblockChat: {
    readonly params: {
      readonly path: { readonly chatId: string };
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
    };
    readonly body: undefined;
  };
  /** Post a message */
  readonly postMessage: {
    readonly params: {
      readonly path: { readonly chatId: string };
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
      readonly body: Schemas["MessageDraft"];
    };
    readonly body: Schemas["Message"];
  };
  /** List messages of a chat */
  readonly listMessages: {
    readonly params: {
      readonly path: { readonly chatId: string };
      readonly query: { readonly count?: number; readonly before?: string };
      readonly headers: Readonly<Record<string, never>>;
    };
    readonly body: Schemas["Messages"];
  };
  /** Delete all messages of a chat */
  readonly clearChat: {
    readonly params: {
      readonly path: { readonly chatId: string };
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
    };
    readonly body: undefined;
  };
  /** Edit a message */
  readonly editMessage: {
    readonly params: {
      readonly path: { readonly chatId: string; readonly messageId: string };
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
      readonly body: Schemas["MessageEdit"];
    };
    readonly body: Schemas["Message"];
  };
  /** Delete the content of a message */
  readonly deleteMessage: {
    readonly params: {
      readonly path: { readonly chatId: string; readonly messageId: string };
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
    };
    readonly body: Schemas["Message"];
  };
  /** Put a read mark on a message */
  readonly readMessage: {
    readonly params: {
      readonly path: { readonly chatId: string; readonly messageId: string };
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
    };
    readonly body: Schemas["Message"] | undefined;
  };
  /** Tell something that is not kept */
  readonly notify: {
    readonly params: {
      readonly path: { readonly chatId: string };
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
      readonly body: Schemas["Notification"];
    };
    readonly body: undefined;
  };
  /** Register */
  readonly register: {
    readonly params: {
      readonly path: Readonly<Record<string, never>>;
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
      readonly body: Schemas["Registration"];
    };
    readonly body: Schemas["PrivateUser"];
  };
  /** Search users */
  readonly findUsers: {
    readonly params: {
      readonly path: Readonly<Record<string, never>>;
      readonly query: { readonly s?: string };
      readonly headers: Readonly<Record<string, never>>;
    };
    readonly body: Schemas["FoundUsers"];
  };
  /** Sign in on a device */
  readonly logIn: {
    readonly params: {
      readonly path: Readonly<Record<string, never>>;
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
      readonly body: Schemas["Login"];
    };
    readonly body: Schemas["PrivateUser"];
  };
  /** List all users, a page at a time */
  readonly listUsers: {
    readonly params: {
      readonly path: Readonly<Record<string, never>>;
      readonly query: { readonly id?: string; readonly count?: number };
      readonly headers: Readonly<Record<string, never>>;
    };
    readonly body: Schemas["UserPage"];
  };
  /** Read about oneself */
  readonly getMe: {
    readonly params: {
      readonly path: Readonly<Record<string, never>>;
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
    };
    readonly body: Schemas["PrivateUser"];
  };
  /** Update name and about */
  readonly updateMe: {
    readonly params: {
      readonly path: Readonly<Record<string, never>>;
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
      readonly body: Schemas["ProfileEdit"];
    };
    readonly body: Schemas["User"] | undefined;
  };
  /** Delete oneself */
  readonly unregister: {
    readonly params: {
      readonly path: Readonly<Record<string, never>>;
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
    };
    readonly body: undefined;
  };
  /** Sign out */
  readonly logOut: {
    readonly params: {
      readonly path: Readonly<Record<string, never>>;
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
    };
    readonly body: undefined;
  };
  /** Change the password */
  readonly changePassword: {
    readonly params: {
      readonly path: Readonly<Record<string, never>>;
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
      readonly body: Schemas["PasswordChange"];
    };
    readonly body: undefined;
  };
  /** Change the password, on newer servers */
  readonly replacePassword: {
    readonly params: {
      readonly path: Readonly<Record<string, never>>;
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
      readonly body: Schemas["PasswordReplacement"];
    };
    readonly body: undefined;
  };
  /** Add a photo of oneself */
  readonly addPhoto: {
    readonly params: {
      readonly path: Readonly<Record<string, never>>;
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
      readonly body: Schemas["PhotoDraft"];
    };
    readonly body: Schemas["User"] | undefined;
  };
  /** Remove a photo of oneself */
  readonly removePhoto: {
    readonly params: {
      readonly path: { readonly photoId: string };
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
    };
    readonly body: undefined;
  };
  /** Read about a user */
  readonly getUser: {
    readonly params: {
      readonly path: { readonly userId: number };
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
    };
    readonly body: Schemas["User"];
  };
  /** List contacts */
  readonly listContacts: {
    readonly params: {
      readonly path: Readonly<Record<string, never>>;
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
    };
    readonly body: Schemas["Contacts"];
  };
  /** Add a contact */
  readonly addContact: {
    readonly params: {
      readonly path: Readonly<Record<string, never>>;
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
      readonly body: Schemas["ContactDraft"];
    };
    readonly body: Schemas["Contact"];
  };
  /** Remove a contact */
  readonly removeContact: {
    readonly params: {
      readonly path: { readonly contactId: string };
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
    };
    readonly body: undefined;
  };
  /** Upload a file */
  readonly uploadFile: {
    readonly params: {
      readonly path: Readonly<Record<string, never>>;
      readonly query: Readonly<Record<string, never>>;
      readonly headers: { readonly "File-Name"?: string };
      readonly body: unknown;
    };
    readonly body: Schemas["FileName"];
  };
  /** Download a file, at the address of newer servers */
  readonly downloadUpload: {
    readonly params: {
      readonly path: { readonly fileName: string };
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
    };
    readonly body: unknown;
  };
  /** Delete a file that was not sent */
  readonly deleteUpload: {
    readonly params: {
      readonly path: { readonly fileName: string };
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
    };
    readonly body: undefined;
  };
  /** Download a file */
  readonly downloadFile: {
    readonly params: {
      readonly path: { readonly fileName: string };
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
    };
    readonly body: unknown;
  };
}

export type OperationId = keyof Operations;

/** The operations over HTTP. */
export type HttpOperationId =
  | "createChat"
  | "listChats"
  | "getChat"
  | "renameChat"
  | "deleteChat"
  | "updateSettings"
  | "addPicture"
  | "removePicture"
  | "addUsers"
  | "removeUsers"
  | "listBlockedUsers"
  | "blockUser"
  | "unblockUser"
  | "exitChat"
  | "blockChat"
  | "unblockChat"
  | "postMessage"
  | "listMessages"
  | "clearChat"
  | "editMessage"
  | "deleteMessage"
  | "readMessage"
  | "notify"
  | "register"
  | "findUsers"
  | "logIn"
  | "listUsers"
  | "getMe"
  | "updateMe"
  | "unregister"
  | "logOut"
  | "changePassword"
  | "replacePassword"
  | "addPhoto"
  | "removePhoto"
  | "getUser"
  | "listContacts"
  | "addContact"
  | "removeContact"
  | "uploadFile"
  | "downloadUpload"
  | "deleteUpload"
  | "downloadFile";

/** The operations that are requests in frames: their ids are their methods. */
export type RpcOperationId = Exclude<OperationId, HttpOperationId>;

/** What each event carries, by its method. */
export interface Events {
  /** A message was posted */
  readonly message: Schemas["Message"];
  /** A message was edited or deleted, or (chatserver.read-event) read */
  readonly messageUpdate: Schemas["Message"];
  /** A message was read */
  readonly messageRead: Schemas["Message"];
  /** A chat has a new title, or (chatserver.picture-event) other pictures */
  readonly chatUpdate: Schemas["Chat"];
  /** Users were added to a chat */
  readonly addedUsers: Schemas["Chat"];
  /** Users were removed from a chat, or (chatserver.exit-event) left it */
  readonly removedUsers: Schemas["Chat"];
  /** All messages of a chat were deleted */
  readonly chatCleared: Schemas["ClearedChat"];
  /** A chat was deleted */
  readonly chatDeleted: Schemas["DeletedChat"];
  /** Something was told that is not kept */
  readonly auxiliary: Schemas["Auxiliary"];
}

export type EventId = keyof Events;

export type RequirementId =
  | "chatserver.general.answers"
  | "chatserver.general.own-answer"
  | "chatserver.general.no-server-error"
  | "chatserver.general.json-parses"
  | "chatserver.general.json-utf8"
  | "chatserver.general.json-content-type"
  | "chatserver.general.documented-status"
  | "chatserver.general.success-status"
  | "chatserver.general.no-redirect"
  | "chatserver.general.consistency"
  | "chatserver.general.refused-write"
  | "chatserver.general.refused-no-event"
  | "chatserver.general.get-safe"
  | "chatserver.general.json-request"
  | "chatserver.general.body-object"
  | "chatserver.general.malformed-json"
  | "chatserver.general.json-label"
  | "chatserver.general.content-type-parameter"
  | "chatserver.general.empty-body"
  | "chatserver.general.malformed-id"
  | "chatserver.general.malformed-body"
  | "chatserver.general.unknown-fields"
  | "chatserver.general.null-optional"
  | "chatserver.general.key-order"
  | "chatserver.general.unicode"
  | "chatserver.general.unknown-path"
  | "chatserver.general.method-not-allowed"
  | "chatserver.general.oversized-body"
  | "chatserver.general.user-id"
  | "chatserver.general.chat-id"
  | "chatserver.general.id-form"
  | "chatserver.general.time"
  | "chatserver.general.isolation"
  | "chatserver.general.absent-left-out"
  | "chatserver.general.error-is-true"
  | "chatserver.auth.token-needed"
  | "chatserver.auth.bearer"
  | "chatserver.auth.unknown-token"
  | "chatserver.auth.other-scheme"
  | "chatserver.auth.empty-token"
  | "chatserver.auth.no-effect"
  | "chatserver.auth.before-content"
  | "chatserver.auth.scheme-case"
  | "chatserver.auth.challenge"
  | "chatserver.create.path"
  | "chatserver.create.answer"
  | "chatserver.create.answer-created"
  | "chatserver.create.id-unique"
  | "chatserver.create.creator-joins"
  | "chatserver.create.participants"
  | "chatserver.create.nobody-else"
  | "chatserver.create.participants-array"
  | "chatserver.create.participants-needed"
  | "chatserver.create.participants-type"
  | "chatserver.create.title"
  | "chatserver.create.title-optional"
  | "chatserver.create.title-string"
  | "chatserver.create.personal"
  | "chatserver.create.group"
  | "chatserver.create.default-personal"
  | "chatserver.create.default-group"
  | "chatserver.create.is-personal-boolean"
  | "chatserver.create.personal-limit"
  | "chatserver.create.personal-title-accepted"
  | "chatserver.create.personal-title-ignored"
  | "chatserver.create.same-personal"
  | "chatserver.create.same-group"
  | "chatserver.create.same-from-other-side"
  | "chatserver.create.same-order"
  | "chatserver.create.same-unchanged"
  | "chatserver.create.other-participants"
  | "chatserver.create.all-users"
  | "chatserver.create.owner"
  | "chatserver.create.listed"
  | "chatserver.create.repeated-ids"
  | "chatserver.create.no-event"
  | "chatserver.create.unknown-user"
  | "chatserver.chat.object"
  | "chatserver.chat.id"
  | "chatserver.chat.title"
  | "chatserver.chat.is-personal"
  | "chatserver.chat.is-personal-fixed"
  | "chatserver.chat.owner"
  | "chatserver.chat.all-users"
  | "chatserver.chat.users-once"
  | "chatserver.chat.added-users"
  | "chatserver.chat.removed-users"
  | "chatserver.chat.last-message"
  | "chatserver.chat.last-message-latest"
  | "chatserver.chat.images"
  | "chatserver.chat.is-muted"
  | "chatserver.chat.is-archived"
  | "chatserver.chat.is-blocked"
  | "chatserver.chat.unset-settings"
  | "chatserver.chat.created-at"
  | "chatserver.chat.user-named"
  | "chatserver.user.object"
  | "chatserver.user.id"
  | "chatserver.user.name"
  | "chatserver.user.username"
  | "chatserver.user.about"
  | "chatserver.user.last-seen"
  | "chatserver.user.photos"
  | "chatserver.user.no-secrets"
  | "chatserver.post.path"
  | "chatserver.post.answer"
  | "chatserver.post.answer-message"
  | "chatserver.post.id-unique"
  | "chatserver.post.text"
  | "chatserver.post.text-string"
  | "chatserver.post.text-optional"
  | "chatserver.post.text-2048"
  | "chatserver.post.text-limit"
  | "chatserver.post.text-limit-bytes"
  | "chatserver.post.local-id"
  | "chatserver.post.local-id-returned"
  | "chatserver.post.local-id-needed"
  | "chatserver.post.local-id-string"
  | "chatserver.post.local-id-form"
  | "chatserver.post.is-visible-default"
  | "chatserver.post.is-visible-false"
  | "chatserver.post.is-visible-boolean"
  | "chatserver.post.attachment"
  | "chatserver.post.attachment-file-type"
  | "chatserver.post.attachment-file-size"
  | "chatserver.post.attachment-file-size-number"
  | "chatserver.post.attachment-file-type-text"
  | "chatserver.post.attachment-id"
  | "chatserver.post.attachment-id-made"
  | "chatserver.post.attachment-id-uuid"
  | "chatserver.post.attachment-preview-size"
  | "chatserver.post.attachments"
  | "chatserver.post.several-attachments"
  | "chatserver.post.file-first"
  | "chatserver.post.file-after"
  | "chatserver.post.file-address"
  | "chatserver.post.preview-address"
  | "chatserver.post.listed"
  | "chatserver.post.author"
  | "chatserver.post.created-now"
  | "chatserver.post.any-participant"
  | "chatserver.post.non-participant"
  | "chatserver.post.unknown-chat"
  | "chatserver.post.empty"
  | "chatserver.post.event"
  | "chatserver.post.event-message"
  | "chatserver.post.event-agrees"
  | "chatserver.post.push"
  | "chatserver.post.unarchives"
  | "chatserver.message.object"
  | "chatserver.message.id"
  | "chatserver.message.id-grows"
  | "chatserver.message.local-id"
  | "chatserver.message.chat-id"
  | "chatserver.message.author-id"
  | "chatserver.message.author"
  | "chatserver.message.text"
  | "chatserver.message.created-at"
  | "chatserver.message.updated-at"
  | "chatserver.message.edited-at"
  | "chatserver.message.deleted-at"
  | "chatserver.message.deleted-at-only"
  | "chatserver.message.is-visible"
  | "chatserver.message.attachments"
  | "chatserver.message.attachment"
  | "chatserver.message.read-marks"
  | "chatserver.message.agrees"
  | "chatserver.media.object"
  | "chatserver.media.id"
  | "chatserver.media.file-type"
  | "chatserver.media.file-size"
  | "chatserver.media.preview-size"
  | "chatserver.media.created-at"
  | "chatserver.read-mark.object"
  | "chatserver.read-mark.id"
  | "chatserver.read-mark.user"
  | "chatserver.read-mark.created-at"
  | "chatserver.list.path"
  | "chatserver.list.answer"
  | "chatserver.list.all"
  | "chatserver.list.only-own"
  | "chatserver.list.once"
  | "chatserver.list.full"
  | "chatserver.list.full-one"
  | "chatserver.list.full-default"
  | "chatserver.list.short"
  | "chatserver.list.muted-too"
  | "chatserver.list.unused-too"
  | "chatserver.get.path"
  | "chatserver.get.answer"
  | "chatserver.get.id-asked"
  | "chatserver.get.all-users"
  | "chatserver.get.title"
  | "chatserver.get.non-participant"
  | "chatserver.get.unknown-chat"
  | "chatserver.rename.path"
  | "chatserver.rename.answer"
  | "chatserver.rename.title"
  | "chatserver.rename.answer-title"
  | "chatserver.rename.title-string"
  | "chatserver.rename.personal"
  | "chatserver.rename.any-participant"
  | "chatserver.rename.non-participant"
  | "chatserver.rename.event"
  | "chatserver.rename.event-chat"
  | "chatserver.settings.path"
  | "chatserver.settings.answer"
  | "chatserver.settings.muted"
  | "chatserver.settings.unmuted"
  | "chatserver.settings.muted-push"
  | "chatserver.settings.muted-events"
  | "chatserver.settings.archived"
  | "chatserver.settings.unarchived"
  | "chatserver.settings.partial"
  | "chatserver.settings.others-kept"
  | "chatserver.settings.answer-shows"
  | "chatserver.settings.kept"
  | "chatserver.settings.own-only"
  | "chatserver.settings.booleans"
  | "chatserver.settings.non-participant"
  | "chatserver.settings.no-event"
  | "chatserver.device.accepted"
  | "chatserver.device.answer"
  | "chatserver.device.unlisted"
  | "chatserver.device.stays-for-others"
  | "chatserver.device.still-participant"
  | "chatserver.device.found-again"
  | "chatserver.device.back"
  | "chatserver.device.messages-kept"
  | "chatserver.device.switched-off"
  | "chatserver.device.account"
  | "chatserver.add-picture.path"
  | "chatserver.add-picture.answer"
  | "chatserver.add-picture.shown"
  | "chatserver.add-picture.id"
  | "chatserver.add-picture.file-type"
  | "chatserver.add-picture.file-size"
  | "chatserver.add-picture.file-served"
  | "chatserver.add-picture.image-needed"
  | "chatserver.add-picture.id-needed"
  | "chatserver.add-picture.id-uuid"
  | "chatserver.add-picture.file-type-needed"
  | "chatserver.add-picture.file-size-needed"
  | "chatserver.add-picture.accumulate"
  | "chatserver.add-picture.non-participant"
  | "chatserver.add-picture.event"
  | "chatserver.remove-picture.path"
  | "chatserver.remove-picture.answer"
  | "chatserver.remove-picture.gone"
  | "chatserver.remove-picture.others-kept"
  | "chatserver.remove-picture.unknown"
  | "chatserver.remove-picture.non-participant"
  | "chatserver.remove-picture.event"
  | "chatserver.add-users.path"
  | "chatserver.add-users.answer"
  | "chatserver.add-users.added"
  | "chatserver.add-users.users-array"
  | "chatserver.add-users.users-needed"
  | "chatserver.add-users.already"
  | "chatserver.add-users.nobody-new"
  | "chatserver.add-users.ten"
  | "chatserver.add-users.eleven"
  | "chatserver.add-users.others-stay"
  | "chatserver.add-users.listed"
  | "chatserver.add-users.history"
  | "chatserver.add-users.added-users"
  | "chatserver.add-users.unknown-user"
  | "chatserver.add-users.any-participant"
  | "chatserver.add-users.non-participant"
  | "chatserver.add-users.event"
  | "chatserver.add-users.event-added-users"
  | "chatserver.add-users.event-newcomers"
  | "chatserver.remove-users.path"
  | "chatserver.remove-users.body"
  | "chatserver.remove-users.answer"
  | "chatserver.remove-users.removed"
  | "chatserver.remove-users.unreadable"
  | "chatserver.remove-users.users-needed"
  | "chatserver.remove-users.strangers-ignored"
  | "chatserver.remove-users.others-stay"
  | "chatserver.remove-users.personal"
  | "chatserver.remove-users.removed-users"
  | "chatserver.remove-users.addable-again"
  | "chatserver.remove-users.any-participant"
  | "chatserver.remove-users.non-participant"
  | "chatserver.remove-users.event-removed-users"
  | "chatserver.remove-users.event-not-removed"
  | "chatserver.delete-chat.path"
  | "chatserver.delete-chat.answer"
  | "chatserver.delete-chat.unlisted"
  | "chatserver.delete-chat.messages"
  | "chatserver.delete-chat.settings"
  | "chatserver.delete-chat.read-marks"
  | "chatserver.delete-chat.personal"
  | "chatserver.delete-chat.non-participant"
  | "chatserver.delete-chat.unknown-chat"
  | "chatserver.delete-chat.event"
  | "chatserver.delete-chat.event-chat-deleted"
  | "chatserver.exit.path"
  | "chatserver.exit.answer"
  | "chatserver.exit.left"
  | "chatserver.exit.unreadable"
  | "chatserver.exit.others-stay"
  | "chatserver.exit.messages-stay"
  | "chatserver.exit.personal"
  | "chatserver.exit.addable-again"
  | "chatserver.exit.again"
  | "chatserver.exit.event"
  | "chatserver.clear.path"
  | "chatserver.clear.answer"
  | "chatserver.clear.messages"
  | "chatserver.clear.read-marks"
  | "chatserver.clear.chat-stays"
  | "chatserver.clear.settings-stay"
  | "chatserver.clear.last-message"
  | "chatserver.clear.others-kept"
  | "chatserver.clear.empty"
  | "chatserver.clear.personal"
  | "chatserver.clear.non-participant"
  | "chatserver.clear.event"
  | "chatserver.clear.event-chat-cleared"
  | "chatserver.block-chat.path"
  | "chatserver.block-chat.answer"
  | "chatserver.block-chat.exits"
  | "chatserver.block-chat.not-addable"
  | "chatserver.block-chat.not-addable-alone"
  | "chatserver.block-chat.others-addable"
  | "chatserver.block-chat.personal-answer"
  | "chatserver.block-chat.personal-members"
  | "chatserver.block-chat.non-participant"
  | "chatserver.block-chat.again"
  | "chatserver.block-chat.not-told"
  | "chatserver.unblock-chat.path"
  | "chatserver.unblock-chat.answer"
  | "chatserver.unblock-chat.addable"
  | "chatserver.unblock-chat.not-back"
  | "chatserver.unblock-chat.personal"
  | "chatserver.unblock-chat.not-blocked"
  | "chatserver.unblock-chat.non-participant"
  | "chatserver.block-user.path"
  | "chatserver.block-user.answer"
  | "chatserver.block-user.no-posting"
  | "chatserver.block-user.this-chat"
  | "chatserver.block-user.still-participant"
  | "chatserver.block-user.reads"
  | "chatserver.block-user.again"
  | "chatserver.block-user.non-participant"
  | "chatserver.block-user.absent"
  | "chatserver.unblock-user.path"
  | "chatserver.unblock-user.answer"
  | "chatserver.unblock-user.posting"
  | "chatserver.unblock-user.not-blocked"
  | "chatserver.unblock-user.non-participant"
  | "chatserver.blocked.path"
  | "chatserver.blocked.answer"
  | "chatserver.blocked.all"
  | "chatserver.blocked.only"
  | "chatserver.blocked.this-chat"
  | "chatserver.blocked.non-participant"
  | "chatserver.messages.path"
  | "chatserver.messages.answer"
  | "chatserver.messages.count"
  | "chatserver.messages.count-reached"
  | "chatserver.messages.count-default"
  | "chatserver.messages.count-default-reached"
  | "chatserver.messages.last"
  | "chatserver.messages.before"
  | "chatserver.messages.before-nearest"
  | "chatserver.messages.before-excluded"
  | "chatserver.messages.count-and-before"
  | "chatserver.messages.this-chat"
  | "chatserver.messages.order-held"
  | "chatserver.messages.deleted-listed"
  | "chatserver.messages.invisible-listed"
  | "chatserver.messages.non-participant"
  | "chatserver.messages.unknown-chat"
  | "chatserver.delete-message.path"
  | "chatserver.delete-message.answer"
  | "chatserver.delete-message.answer-message"
  | "chatserver.delete-message.text"
  | "chatserver.delete-message.attachment"
  | "chatserver.delete-message.deleted-at"
  | "chatserver.delete-message.deleted-at-kept"
  | "chatserver.delete-message.deleted-at-time"
  | "chatserver.delete-message.own"
  | "chatserver.delete-message.foreign"
  | "chatserver.delete-message.unknown"
  | "chatserver.delete-message.event"
  | "chatserver.delete-message.event-message-update"
  | "chatserver.edit.path"
  | "chatserver.edit.answer"
  | "chatserver.edit.answer-message"
  | "chatserver.edit.text"
  | "chatserver.edit.text-string"
  | "chatserver.edit.text-limit"
  | "chatserver.edit.text-alone"
  | "chatserver.edit.is-visible-on"
  | "chatserver.edit.is-visible-off"
  | "chatserver.edit.is-visible-alone"
  | "chatserver.edit.is-visible-boolean"
  | "chatserver.edit.file-exists"
  | "chatserver.edit.preview-exists"
  | "chatserver.edit.file-exists-keeps"
  | "chatserver.edit.flags-boolean"
  | "chatserver.edit.edited-at"
  | "chatserver.edit.place-kept"
  | "chatserver.edit.own"
  | "chatserver.edit.foreign"
  | "chatserver.edit.unknown"
  | "chatserver.edit.deleted"
  | "chatserver.edit.event"
  | "chatserver.edit.event-message-update"
  | "chatserver.edit.event-file"
  | "chatserver.edit.event-preview"
  | "chatserver.edit.event-visibility"
  | "chatserver.read.path"
  | "chatserver.read.answer"
  | "chatserver.read.mark"
  | "chatserver.read.mark-of-reader"
  | "chatserver.read.once"
  | "chatserver.read.several-readers"
  | "chatserver.read.own-message"
  | "chatserver.read.body-marks"
  | "chatserver.read.non-participant"
  | "chatserver.read.unknown"
  | "chatserver.read.event"
  | "chatserver.read.event-read"
  | "chatserver.notify.path"
  | "chatserver.notify.answer"
  | "chatserver.notify.name"
  | "chatserver.notify.name-needed"
  | "chatserver.notify.name-string"
  | "chatserver.notify.text"
  | "chatserver.notify.text-optional"
  | "chatserver.notify.text-string"
  | "chatserver.notify.realm-web-socket"
  | "chatserver.notify.realm-all"
  | "chatserver.notify.realm-push"
  | "chatserver.notify.realm-default"
  | "chatserver.notify.realm-known"
  | "chatserver.notify.realm-push-sent"
  | "chatserver.notify.data"
  | "chatserver.notify.data-optional"
  | "chatserver.notify.data-string"
  | "chatserver.notify.not-saved"
  | "chatserver.notify.non-participant"
  | "chatserver.notify.unknown-chat"
  | "chatserver.notify.event"
  | "chatserver.notify.event-auxiliary"
  | "chatserver.event.frame"
  | "chatserver.event.json"
  | "chatserver.event.event"
  | "chatserver.event.source"
  | "chatserver.event.source-actor"
  | "chatserver.event.payload"
  | "chatserver.event.actor-too"
  | "chatserver.event.participants-only"
  | "chatserver.event.each-device"
  | "chatserver.event.once"
  | "chatserver.event.in-order"
  | "chatserver.event.agrees"
  | "chatserver.event.of-its-chat"
  | "chatserver.event.message-complete"
  | "chatserver.event.deleted-id"
  | "chatserver.event.cleared-id"
  | "chatserver.event.chat-payload"
  | "chatserver.event.auxiliary-object"
  | "chatserver.event.auxiliary-name"
  | "chatserver.event.auxiliary-text"
  | "chatserver.event.auxiliary-data"
  | "chatserver.event.time"
  | "chatserver.connection.path"
  | "chatserver.connection.accept-key"
  | "chatserver.connection.bearer"
  | "chatserver.connection.query-token"
  | "chatserver.connection.without-token"
  | "chatserver.connection.foreign-token"
  | "chatserver.connection.pong"
  | "chatserver.connection.unasked-pong"
  | "chatserver.connection.close-answered"
  | "chatserver.connection.no-extensions"
  | "chatserver.connection.client-frames"
  | "chatserver.connection.server-survives"
  | "chatserver.connection.not-replayed"
  | "chatserver.connection.reopened"
  | "chatserver.register.path"
  | "chatserver.register.answer"
  | "chatserver.register.token"
  | "chatserver.register.fields"
  | "chatserver.register.name-needed"
  | "chatserver.register.name-shown"
  | "chatserver.register.username-taken"
  | "chatserver.register.username-form"
  | "chatserver.register.password-length"
  | "chatserver.register.id-new"
  | "chatserver.register.device-kept"
  | "chatserver.log-in.path"
  | "chatserver.log-in.answer"
  | "chatserver.log-in.token"
  | "chatserver.log-in.body"
  | "chatserver.log-in.wrong-password"
  | "chatserver.log-in.unknown-user"
  | "chatserver.log-in.session-new"
  | "chatserver.log-in.session-first"
  | "chatserver.private-user.object"
  | "chatserver.private-user.info"
  | "chatserver.private-user.device-sessions"
  | "chatserver.private-user.session-object"
  | "chatserver.private-user.session-id"
  | "chatserver.private-user.session-token"
  | "chatserver.private-user.session-address"
  | "chatserver.private-user.session-times"
  | "chatserver.private-user.device-object"
  | "chatserver.private-user.device-id"
  | "chatserver.private-user.device-name"
  | "chatserver.private-user.device-model"
  | "chatserver.private-user.device-token"
  | "chatserver.private-user.device-transport"
  | "chatserver.me.path"
  | "chatserver.me.own"
  | "chatserver.me.answer"
  | "chatserver.me.update-path"
  | "chatserver.me.update-kept"
  | "chatserver.me.update-partial"
  | "chatserver.me.update-answer"
  | "chatserver.me.log-out-path"
  | "chatserver.me.log-out-token"
  | "chatserver.me.password-path"
  | "chatserver.me.password-newer-path"
  | "chatserver.me.password-new"
  | "chatserver.me.password-old"
  | "chatserver.me.password-wrong"
  | "chatserver.me.unregister-path"
  | "chatserver.me.unregister-token"
  | "chatserver.me.photo-path"
  | "chatserver.me.photo-shown"
  | "chatserver.me.photo-fields"
  | "chatserver.me.photo-removal-path"
  | "chatserver.me.photo-gone"
  | "chatserver.me.photo-foreign"
  | "chatserver.me.photo-unknown"
  | "chatserver.users.get-path"
  | "chatserver.users.get-answer"
  | "chatserver.users.get-unknown"
  | "chatserver.users.search-path"
  | "chatserver.users.search-answer"
  | "chatserver.users.search-username"
  | "chatserver.users.search-part"
  | "chatserver.users.search-only"
  | "chatserver.users.search-id"
  | "chatserver.users.list-path"
  | "chatserver.users.list-answer"
  | "chatserver.users.list-pages"
  | "chatserver.users.list-empty-id"
  | "chatserver.users.list-count"
  | "chatserver.contacts.list-path"
  | "chatserver.contacts.list-answer"
  | "chatserver.contacts.add-path"
  | "chatserver.contacts.add-answer"
  | "chatserver.contacts.add-listed"
  | "chatserver.contacts.add-user-needed"
  | "chatserver.contacts.add-again"
  | "chatserver.contacts.own"
  | "chatserver.contacts.remove-path"
  | "chatserver.contacts.removed"
  | "chatserver.contacts.remove-unknown"
  | "chatserver.contacts.object"
  | "chatserver.contacts.id"
  | "chatserver.contacts.name"
  | "chatserver.contacts.is-favorite"
  | "chatserver.contacts.is-blocked"
  | "chatserver.contacts.user"
  | "chatserver.files.upload-path"
  | "chatserver.files.upload-name"
  | "chatserver.files.upload-name-made"
  | "chatserver.files.upload-type"
  | "chatserver.files.upload-answer"
  | "chatserver.files.upload-replaces"
  | "chatserver.files.upload-size"
  | "chatserver.files.same-bytes"
  | "chatserver.files.newer-address"
  | "chatserver.files.no-token"
  | "chatserver.files.unknown"
  | "chatserver.files.letter-case"
  | "chatserver.files.delete-path"
  | "chatserver.files.deleted"
  | "chatserver.open.unauthenticated"
  | "chatserver.open.malformed-json"
  | "chatserver.open.empty-body"
  | "chatserver.open.content-type"
  | "chatserver.open.malformed-id"
  | "chatserver.open.validation-status"
  | "chatserver.open.other-slash-form"
  | "chatserver.open.error-body"
  | "chatserver.open.ok-body"
  | "chatserver.open.outsider-read"
  | "chatserver.open.unknown-chat-read"
  | "chatserver.open.outsider-post"
  | "chatserver.open.unknown-chat-post"
  | "chatserver.open.outsider-change"
  | "chatserver.open.unknown-chat-change"
  | "chatserver.open.outsider-delete"
  | "chatserver.open.unknown-chat-delete"
  | "chatserver.open.unknown-message-edit"
  | "chatserver.open.unknown-message-delete"
  | "chatserver.open.unknown-message-read"
  | "chatserver.open.foreign-edit"
  | "chatserver.open.foreign-delete"
  | "chatserver.open.blocked-post"
  | "chatserver.open.blocked-elsewhere"
  | "chatserver.open.blocked-told"
  | "chatserver.open.personal-with-three"
  | "chatserver.open.personal-rename"
  | "chatserver.open.personal-members"
  | "chatserver.open.personal-addition"
  | "chatserver.open.personal-picture"
  | "chatserver.open.member-acts"
  | "chatserver.open.member-picture"
  | "chatserver.open.nobody-added"
  | "chatserver.open.too-many-users"
  | "chatserver.open.eleven-with-present"
  | "chatserver.open.nobody-removed"
  | "chatserver.open.absent-block"
  | "chatserver.open.deleted-message-edit"
  | "chatserver.open.empty-message"
  | "chatserver.open.long-text"
  | "chatserver.open.long-edit"
  | "chatserver.open.missing-local-id"
  | "chatserver.open.odd-local-id"
  | "chatserver.open.duplicate-local-id"
  | "chatserver.open.plural-attachments"
  | "chatserver.open.attachment-shown"
  | "chatserver.open.unknown-user"
  | "chatserver.open.own-chat"
  | "chatserver.open.creator-listed"
  | "chatserver.open.same-people-other-kind"
  | "chatserver.open.personal-title"
  | "chatserver.open.recreate-after-exit"
  | "chatserver.open.deleted-chat"
  | "chatserver.open.message-order"
  | "chatserver.open.count-zero"
  | "chatserver.open.negative-count"
  | "chatserver.open.malformed-paging"
  | "chatserver.open.unknown-before"
  | "chatserver.open.full-other-value"
  | "chatserver.open.read-body"
  | "chatserver.open.read-event"
  | "chatserver.open.repeated-read"
  | "chatserver.open.deleted-text"
  | "chatserver.open.deleted-attachments"
  | "chatserver.open.exit-event"
  | "chatserver.open.leaver-told"
  | "chatserver.open.picture-event"
  | "chatserver.open.removal-event"
  | "chatserver.open.cleared-payload"
  | "chatserver.open.deleted-payload"
  | "chatserver.open.auxiliary-chat"
  | "chatserver.open.notify-data"
  | "chatserver.open.event-dates"
  | "chatserver.open.message-id-type"
  | "chatserver.open.message-author"
  | "chatserver.open.event-timing"
  | "chatserver.open.personal-block"
  | "chatserver.open.device-removal-answer"
  | "chatserver.open.device-return"
  | "chatserver.open.device-return-by-others"
  | "chatserver.open.websocket-path"
  | "chatserver.open.websocket-token"
  | "chatserver.open.websocket-refusal"
  | "chatserver.open.taken-username"
  | "chatserver.open.login-body"
  | "chatserver.open.sessions-listed"
  | "chatserver.open.logout-scope"
  | "chatserver.open.wrong-password"
  | "chatserver.open.short-search"
  | "chatserver.open.missing-search"
  | "chatserver.open.users-page"
  | "chatserver.open.upload-answer"
  | "chatserver.open.media-address"
  | "chatserver.open.chat-order"
  | "chatserver.open.user-order"
  | "chatserver.open.picture-order"
  | "chatserver.open.fault-order"
  | "chatserver.open.path-prefix"
  | "chatserver.open.token-lifetime"
  | "chatserver.open.rate-limit"
  | "chatserver.open.title-limit"
  | "chatserver.open.participant-limit"
  | "chatserver.open.count-limit"
  | "chatserver.open.notify-limit"
  | "chatserver.open.odd-notify-data"
  | "chatserver.open.empty-edit"
  | "chatserver.open.empty-settings"
  | "chatserver.open.empty-title"
  | "chatserver.open.empty-edit-text"
  | "chatserver.open.self-block"
  | "chatserver.open.block-rights"
  | "chatserver.open.personal-user-block"
  | "chatserver.open.self-removal"
  | "chatserver.open.owner-succession"
  | "chatserver.open.last-to-leave"
  | "chatserver.open.left-author"
  | "chatserver.open.repeated-deletion"
  | "chatserver.open.wrong-chat"
  | "chatserver.open.picture-of-other-chat"
  | "chatserver.open.used-picture-id"
  | "chatserver.open.missing-file"
  | "chatserver.open.preview-name"
  | "chatserver.open.several-attachments-limit"
  | "chatserver.open.frame-kind"
  | "chatserver.open.server-ping"
  | "chatserver.open.same-session-twice"
  | "chatserver.open.foreign-session"
  | "chatserver.open.unregistered-chats"
  | "chatserver.open.push-only-text"
  | "chatserver.open.account-key"
  | "chatserver.open.journal";

export type ErrorCode =
  | "unknown-path"
  | "method-not-allowed"
  | "unauthenticated"
  | "unauthenticated-forbidden"
  | "wrong-credentials"
  | "payload-too-large"
  | "unsupported-media-type"
  | "unsupported-media-type-bad-request"
  | "empty-body"
  | "empty-body-bad-request"
  | "empty-body-unsupported"
  | "malformed-json"
  | "malformed-json-unprocessable"
  | "malformed-id"
  | "malformed-id-not-found"
  | "malformed-id-unprocessable"
  | "invalid-query"
  | "invalid-query-unprocessable"
  | "missing-search"
  | "short-search"
  | "short-search-bad-request"
  | "invalid"
  | "unprocessable"
  | "too-many-for-personal"
  | "too-many-for-personal-unprocessable"
  | "unknown-chat"
  | "unknown-chat-forbidden"
  | "unknown-account"
  | "unknown-photo"
  | "unknown-contact"
  | "unknown-file"
  | "wrong-password"
  | "wrong-password-unauthenticated"
  | "wrong-password-bad-request"
  | "not-participant"
  | "not-participant-not-found"
  | "foreign-photo"
  | "blocked-user"
  | "blocked-user-not-found"
  | "blocked-by-other"
  | "personal-chat"
  | "personal-chat-forbidden"
  | "personal-chat-unprocessable"
  | "not-owner"
  | "unknown-message"
  | "unknown-message-forbidden"
  | "unknown-picture"
  | "unknown-user"
  | "unknown-user-bad-request"
  | "unknown-user-unprocessable"
  | "absent-user"
  | "absent-user-bad-request"
  | "not-author"
  | "not-author-not-found"
  | "deleted-message"
  | "deleted-message-conflict"
  | "deleted-message-forbidden"
  | "deleted-message-not-found"
  | "empty-message"
  | "empty-message-unprocessable"
  | "invalid-local-id"
  | "invalid-local-id-unprocessable"
  | "long-text"
  | "long-text-too-large"
  | "long-text-unprocessable"
  | "too-many-users"
  | "too-many-users-unprocessable"
  | "duplicate-local-id"
  | "duplicate-local-id-bad-request"
  | "nobody-added"
  | "nobody-added-conflict"
  | "nobody-added-unprocessable"
  | "nobody-removed"
  | "nobody-removed-bad-request"
  | "nobody-removed-not-found"
  | "taken-username"
  | "taken-username-bad-request"
  | "taken-username-unprocessable";

/** Each choice with its branches; the first is the default. */
export type Choices = {
  readonly "chatserver.unauthenticated": "unauthenticated" | "unauthenticated-forbidden";
  readonly "chatserver.malformed-json": "malformed-json" | "malformed-json-unprocessable";
  readonly "chatserver.empty-body": "empty-body" | "empty-body-bad-request" | "empty-body-unsupported";
  readonly "chatserver.content-type": "unsupported-media-type" | "unsupported-media-type-bad-request" | "accepted";
  readonly "chatserver.malformed-id": "malformed-id" | "malformed-id-not-found" | "malformed-id-unprocessable";
  readonly "chatserver.validation-status": "invalid" | "unprocessable";
  readonly "chatserver.other-slash-form": "served" | "unknown-path";
  readonly "chatserver.error-body": "described" | "other" | "empty";
  readonly "chatserver.ok-body": "empty" | "text" | "json";
  readonly "chatserver.outsider-read": "not-participant-not-found" | "not-participant";
  readonly "chatserver.unknown-chat-read": "unknown-chat" | "unknown-chat-forbidden";
  readonly "chatserver.outsider-post": "not-participant" | "not-participant-not-found";
  readonly "chatserver.unknown-chat-post": "unknown-chat" | "unknown-chat-forbidden";
  readonly "chatserver.outsider-change": "not-participant" | "not-participant-not-found";
  readonly "chatserver.unknown-chat-change": "unknown-chat-forbidden" | "unknown-chat";
  readonly "chatserver.outsider-delete": "not-participant-not-found" | "not-participant";
  readonly "chatserver.unknown-chat-delete": "unknown-chat" | "unknown-chat-forbidden";
  readonly "chatserver.unknown-message-edit": "unknown-message-forbidden" | "unknown-message";
  readonly "chatserver.unknown-message-delete": "unknown-message-forbidden" | "unknown-message";
  readonly "chatserver.unknown-message-read": "unknown-message" | "unknown-message-forbidden";
  readonly "chatserver.foreign-edit": "not-author" | "not-author-not-found" | "served";
  readonly "chatserver.foreign-delete": "not-author" | "not-author-not-found" | "served";
  readonly "chatserver.blocked-post": "blocked-user" | "blocked-user-not-found";
  readonly "chatserver.blocked-elsewhere": "blocked-user" | "served";
  readonly "chatserver.blocked-told": "told" | "not-told";
  readonly "chatserver.personal-with-three": "too-many-for-personal" | "too-many-for-personal-unprocessable";
  readonly "chatserver.personal-rename": "personal-chat" | "personal-chat-forbidden" | "ignored";
  readonly "chatserver.personal-members": "personal-chat" | "personal-chat-forbidden" | "personal-chat-unprocessable";
  readonly "chatserver.personal-addition":
    "personal-chat" | "personal-chat-forbidden" | "personal-chat-unprocessable" | "served";
  readonly "chatserver.personal-picture": "personal-chat" | "personal-chat-forbidden" | "served";
  readonly "chatserver.member-acts": "not-owner" | "served";
  readonly "chatserver.member-picture": "not-owner" | "served";
  readonly "chatserver.nobody-added": "nobody-added" | "nobody-added-conflict" | "nobody-added-unprocessable";
  readonly "chatserver.too-many-users": "too-many-users" | "too-many-users-unprocessable";
  readonly "chatserver.eleven-with-present": "counted-new" | "counted-all";
  readonly "chatserver.nobody-removed":
    "nobody-removed" | "nobody-removed-bad-request" | "nobody-removed-not-found" | "served";
  readonly "chatserver.absent-block": "absent-user" | "absent-user-bad-request" | "served";
  readonly "chatserver.deleted-message-edit":
    | "deleted-message"
    | "deleted-message-conflict"
    | "deleted-message-forbidden"
    | "deleted-message-not-found"
    | "served";
  readonly "chatserver.empty-message": "empty-message" | "empty-message-unprocessable" | "served";
  readonly "chatserver.long-text": "long-text" | "long-text-too-large" | "long-text-unprocessable" | "cut";
  readonly "chatserver.long-edit": "long-text" | "long-text-too-large" | "long-text-unprocessable" | "cut" | "served";
  readonly "chatserver.missing-local-id": "invalid-local-id" | "invalid-local-id-unprocessable" | "served";
  readonly "chatserver.odd-local-id": "invalid-local-id" | "invalid-local-id-unprocessable" | "served";
  readonly "chatserver.duplicate-local-id":
    "same-message" | "duplicate-local-id" | "duplicate-local-id-bad-request" | "second-message";
  readonly "chatserver.plural-attachments": "taken" | "ignored";
  readonly "chatserver.attachment-shown": "list" | "both" | "single";
  readonly "chatserver.unknown-user":
    "unknown-user" | "unknown-user-bad-request" | "unknown-user-unprocessable" | "left-out";
  readonly "chatserver.own-chat": "served" | "invalid" | "unprocessable";
  readonly "chatserver.creator-listed": "counted-once" | "invalid";
  readonly "chatserver.same-people-other-kind": "apart" | "returned";
  readonly "chatserver.personal-title": "dropped" | "kept";
  readonly "chatserver.recreate-after-exit": "new-chat" | "unknown-chat" | "not-participant";
  readonly "chatserver.deleted-chat": "gone" | "hidden";
  readonly "chatserver.message-order": "newest-first" | "oldest-first";
  readonly "chatserver.count-zero": "nothing" | "default" | "invalid-query";
  readonly "chatserver.negative-count": "invalid-query" | "invalid-query-unprocessable" | "default" | "nothing";
  readonly "chatserver.malformed-paging": "ignored" | "invalid-query" | "invalid-query-unprocessable";
  readonly "chatserver.unknown-before": "by-order" | "unknown-message" | "invalid-query" | "nothing" | "ignored";
  readonly "chatserver.full-other-value": "short" | "invalid-query";
  readonly "chatserver.read-body": "message" | "empty";
  readonly "chatserver.read-event": "message-read" | "message-update" | "message-update-before";
  readonly "chatserver.repeated-read": "silent" | "told";
  readonly "chatserver.deleted-text": "empty" | "omitted";
  readonly "chatserver.deleted-attachments": "gone" | "sizeless";
  readonly "chatserver.exit-event": "removed-users" | "chat-update" | "other";
  readonly "chatserver.leaver-told": "not-told" | "told";
  readonly "chatserver.picture-event": "chat-update" | "other";
  readonly "chatserver.removal-event": "removed-users" | "none";
  readonly "chatserver.cleared-payload": "chat" | "nothing";
  readonly "chatserver.deleted-payload": "chat" | "nothing";
  readonly "chatserver.auxiliary-chat": "given" | "lacking";
  readonly "chatserver.notify-data": "decoded" | "encoded";
  readonly "chatserver.event-dates": "iso" | "unix" | "reference-date";
  readonly "chatserver.message-id-type": "integer" | "uuid";
  readonly "chatserver.message-author": "both" | "id" | "object";
  readonly "chatserver.event-timing": "before-answer" | "any-time";
  readonly "chatserver.personal-block": "ignored" | "effective" | "personal-chat";
  readonly "chatserver.device-removal-answer": "chat" | "empty";
  readonly "chatserver.device-return": "after-post" | "after-create";
  readonly "chatserver.device-return-by-others": "personal-only" | "always" | "never";
  readonly "chatserver.websocket-path": "both" | "root" | "ws";
  readonly "chatserver.websocket-token": "both" | "header" | "query";
  readonly "chatserver.websocket-refusal": "refused" | "closed" | "silent";
  readonly "chatserver.taken-username":
    "taken-username" | "taken-username-bad-request" | "taken-username-unprocessable";
  readonly "chatserver.login-body": "both" | "bare" | "wrapped";
  readonly "chatserver.sessions-listed": "own-only" | "all-own-first" | "all";
  readonly "chatserver.logout-scope": "all" | "own";
  readonly "chatserver.wrong-password":
    "wrong-password" | "wrong-password-unauthenticated" | "wrong-password-bad-request";
  readonly "chatserver.short-search": "short-search" | "short-search-bad-request" | "served";
  readonly "chatserver.missing-search": "missing-search" | "nobody" | "everybody";
  readonly "chatserver.users-page": "ascending" | "descending";
  readonly "chatserver.upload-answer": "with-type" | "bare";
  readonly "chatserver.media-address": "both" | "files" | "uploads";
};

/** The branches of each choice, the default first. */
export const branches: { readonly [C in keyof Choices]: readonly Choices[C][] } = {
  "chatserver.unauthenticated": ["unauthenticated", "unauthenticated-forbidden"],
  "chatserver.malformed-json": ["malformed-json", "malformed-json-unprocessable"],
  "chatserver.empty-body": ["empty-body", "empty-body-bad-request", "empty-body-unsupported"],
  "chatserver.content-type": ["unsupported-media-type", "unsupported-media-type-bad-request", "accepted"],
  "chatserver.malformed-id": ["malformed-id", "malformed-id-not-found", "malformed-id-unprocessable"],
  "chatserver.validation-status": ["invalid", "unprocessable"],
  "chatserver.other-slash-form": ["served", "unknown-path"],
  "chatserver.error-body": ["described", "other", "empty"],
  "chatserver.ok-body": ["empty", "text", "json"],
  "chatserver.outsider-read": ["not-participant-not-found", "not-participant"],
  "chatserver.unknown-chat-read": ["unknown-chat", "unknown-chat-forbidden"],
  "chatserver.outsider-post": ["not-participant", "not-participant-not-found"],
  "chatserver.unknown-chat-post": ["unknown-chat", "unknown-chat-forbidden"],
  "chatserver.outsider-change": ["not-participant", "not-participant-not-found"],
  "chatserver.unknown-chat-change": ["unknown-chat-forbidden", "unknown-chat"],
  "chatserver.outsider-delete": ["not-participant-not-found", "not-participant"],
  "chatserver.unknown-chat-delete": ["unknown-chat", "unknown-chat-forbidden"],
  "chatserver.unknown-message-edit": ["unknown-message-forbidden", "unknown-message"],
  "chatserver.unknown-message-delete": ["unknown-message-forbidden", "unknown-message"],
  "chatserver.unknown-message-read": ["unknown-message", "unknown-message-forbidden"],
  "chatserver.foreign-edit": ["not-author", "not-author-not-found", "served"],
  "chatserver.foreign-delete": ["not-author", "not-author-not-found", "served"],
  "chatserver.blocked-post": ["blocked-user", "blocked-user-not-found"],
  "chatserver.blocked-elsewhere": ["blocked-user", "served"],
  "chatserver.blocked-told": ["told", "not-told"],
  "chatserver.personal-with-three": ["too-many-for-personal", "too-many-for-personal-unprocessable"],
  "chatserver.personal-rename": ["personal-chat", "personal-chat-forbidden", "ignored"],
  "chatserver.personal-members": ["personal-chat", "personal-chat-forbidden", "personal-chat-unprocessable"],
  "chatserver.personal-addition": ["personal-chat", "personal-chat-forbidden", "personal-chat-unprocessable", "served"],
  "chatserver.personal-picture": ["personal-chat", "personal-chat-forbidden", "served"],
  "chatserver.member-acts": ["not-owner", "served"],
  "chatserver.member-picture": ["not-owner", "served"],
  "chatserver.nobody-added": ["nobody-added", "nobody-added-conflict", "nobody-added-unprocessable"],
  "chatserver.too-many-users": ["too-many-users", "too-many-users-unprocessable"],
  "chatserver.eleven-with-present": ["counted-new", "counted-all"],
  "chatserver.nobody-removed": ["nobody-removed", "nobody-removed-bad-request", "nobody-removed-not-found", "served"],
  "chatserver.absent-block": ["absent-user", "absent-user-bad-request", "served"],
  "chatserver.deleted-message-edit": [
    "deleted-message",
    "deleted-message-conflict",
    "deleted-message-forbidden",
    "deleted-message-not-found",
    "served",
  ],
  "chatserver.empty-message": ["empty-message", "empty-message-unprocessable", "served"],
  "chatserver.long-text": ["long-text", "long-text-too-large", "long-text-unprocessable", "cut"],
  "chatserver.long-edit": ["long-text", "long-text-too-large", "long-text-unprocessable", "cut", "served"],
  "chatserver.missing-local-id": ["invalid-local-id", "invalid-local-id-unprocessable", "served"],
  "chatserver.odd-local-id": ["invalid-local-id", "invalid-local-id-unprocessable", "served"],
  "chatserver.duplicate-local-id": [
    "same-message",
    "duplicate-local-id",
    "duplicate-local-id-bad-request",
    "second-message",
  ],
  "chatserver.plural-attachments": ["taken", "ignored"],
  "chatserver.attachment-shown": ["list", "both", "single"],
  "chatserver.unknown-user": ["unknown-user", "unknown-user-bad-request", "unknown-user-unprocessable", "left-out"],
  "chatserver.own-chat": ["served", "invalid", "unprocessable"],
  "chatserver.creator-listed": ["counted-once", "invalid"],
  "chatserver.same-people-other-kind": ["apart", "returned"],
  "chatserver.personal-title": ["dropped", "kept"],
  "chatserver.recreate-after-exit": ["new-chat", "unknown-chat", "not-participant"],
  "chatserver.deleted-chat": ["gone", "hidden"],
  "chatserver.message-order": ["newest-first", "oldest-first"],
  "chatserver.count-zero": ["nothing", "default", "invalid-query"],
  "chatserver.negative-count": ["invalid-query", "invalid-query-unprocessable", "default", "nothing"],
  "chatserver.malformed-paging": ["ignored", "invalid-query", "invalid-query-unprocessable"],
  "chatserver.unknown-before": ["by-order", "unknown-message", "invalid-query", "nothing", "ignored"],
  "chatserver.full-other-value": ["short", "invalid-query"],
  "chatserver.read-body": ["message", "empty"],
  "chatserver.read-event": ["message-read", "message-update", "message-update-before"],
  "chatserver.repeated-read": ["silent", "told"],
  "chatserver.deleted-text": ["empty", "omitted"],
  "chatserver.deleted-attachments": ["gone", "sizeless"],
  "chatserver.exit-event": ["removed-users", "chat-update", "other"],
  "chatserver.leaver-told": ["not-told", "told"],
  "chatserver.picture-event": ["chat-update", "other"],
  "chatserver.removal-event": ["removed-users", "none"],
  "chatserver.cleared-payload": ["chat", "nothing"],
  "chatserver.deleted-payload": ["chat", "nothing"],
  "chatserver.auxiliary-chat": ["given", "lacking"],
  "chatserver.notify-data": ["decoded", "encoded"],
  "chatserver.event-dates": ["iso", "unix", "reference-date"],
  "chatserver.message-id-type": ["integer", "uuid"],
  "chatserver.message-author": ["both", "id", "object"],
  "chatserver.event-timing": ["before-answer", "any-time"],
  "chatserver.personal-block": ["ignored", "effective", "personal-chat"],
  "chatserver.device-removal-answer": ["chat", "empty"],
  "chatserver.device-return": ["after-post", "after-create"],
  "chatserver.device-return-by-others": ["personal-only", "always", "never"],
  "chatserver.websocket-path": ["both", "root", "ws"],
  "chatserver.websocket-token": ["both", "header", "query"],
  "chatserver.websocket-refusal": ["refused", "closed", "silent"],
  "chatserver.taken-username": ["taken-username", "taken-username-bad-request", "taken-username-unprocessable"],
  "chatserver.login-body": ["both", "bare", "wrapped"],
  "chatserver.sessions-listed": ["own-only", "all-own-first", "all"],
  "chatserver.logout-scope": ["all", "own"],
  "chatserver.wrong-password": ["wrong-password", "wrong-password-unauthenticated", "wrong-password-bad-request"],
  "chatserver.short-search": ["short-search", "short-search-bad-request", "served"],
  "chatserver.missing-search": ["missing-search", "nobody", "everybody"],
  "chatserver.users-page": ["ascending", "descending"],
  "chatserver.upload-answer": ["with-type", "bare"],
  "chatserver.media-address": ["both", "files", "uploads"],
};

/** What a value is, once the schema of that name has accepted it. */
export type SchemaTypes = {
  readonly AddedUsers: Schemas["AddedUsers"];
  readonly AttachmentDraft: Schemas["AttachmentDraft"];
  readonly Auxiliary: Schemas["Auxiliary"];
  readonly BlockedUsers: Schemas["BlockedUsers"];
  readonly ChatDraft: Schemas["ChatDraft"];
  readonly ChatReference: Schemas["ChatReference"];
  readonly ChatSettings: Schemas["ChatSettings"];
  readonly ChatTitle: Schemas["ChatTitle"];
  readonly Chat: Schemas["Chat"];
  readonly Chats: Schemas["Chats"];
  readonly ClearedChat: Schemas["ClearedChat"];
  readonly ConnectionHeaders: Schemas["ConnectionHeaders"];
  readonly ConnectionQuery: Schemas["ConnectionQuery"];
  readonly ContactDraft: Schemas["ContactDraft"];
  readonly ContactUser: Schemas["ContactUser"];
  readonly Contact: Schemas["Contact"];
  readonly Contacts: Schemas["Contacts"];
  readonly DeletedChat: Schemas["DeletedChat"];
  readonly Device: Schemas["Device"];
  readonly Error: Schemas["Error"];
  readonly FileName: Schemas["FileName"];
  readonly FoundUsers: Schemas["FoundUsers"];
  readonly ImageDraft: Schemas["ImageDraft"];
  readonly Login: Schemas["Login"];
  readonly Media: Schemas["Media"];
  readonly MessageDraft: Schemas["MessageDraft"];
  readonly MessageEdit: Schemas["MessageEdit"];
  readonly MessageId: Schemas["MessageId"];
  readonly Message: Schemas["Message"];
  readonly Messages: Schemas["Messages"];
  readonly Notification: Schemas["Notification"];
  readonly PasswordChange: Schemas["PasswordChange"];
  readonly PasswordReplacement: Schemas["PasswordReplacement"];
  readonly PhotoDraft: Schemas["PhotoDraft"];
  readonly PhotoImage: Schemas["PhotoImage"];
  readonly PictureDraft: Schemas["PictureDraft"];
  readonly PrivateUser: Schemas["PrivateUser"];
  readonly ProfileEdit: Schemas["ProfileEdit"];
  readonly PushFrame: Schemas["PushFrame"];
  readonly ReadMark: Schemas["ReadMark"];
  readonly Registration: Schemas["Registration"];
  readonly RemovedUsers: Schemas["RemovedUsers"];
  readonly Session: Schemas["Session"];
  readonly Time: Schemas["Time"];
  readonly UserPage: Schemas["UserPage"];
  readonly User: Schemas["User"];
  readonly WrappedDevice: Schemas["WrappedDevice"];
  readonly CreateChatParams: Operations["createChat"]["params"];
  readonly ListChatsParams: Operations["listChats"]["params"];
  readonly GetChatParams: Operations["getChat"]["params"];
  readonly RenameChatParams: Operations["renameChat"]["params"];
  readonly DeleteChatParams: Operations["deleteChat"]["params"];
  readonly UpdateSettingsParams: Operations["updateSettings"]["params"];
  readonly AddPictureParams: Operations["addPicture"]["params"];
  readonly RemovePictureParams: Operations["removePicture"]["params"];
  readonly AddUsersParams: Operations["addUsers"]["params"];
  readonly RemoveUsersParams: Operations["removeUsers"]["params"];
  readonly ListBlockedUsersParams: Operations["listBlockedUsers"]["params"];
  readonly BlockUserParams: Operations["blockUser"]["params"];
  readonly UnblockUserParams: Operations["unblockUser"]["params"];
  readonly ExitChatParams: Operations["exitChat"]["params"];
  readonly BlockChatParams: Operations["blockChat"]["params"];
  readonly UnblockChatParams: Operations["unblockChat"]["params"];
  readonly PostMessageParams: Operations["postMessage"]["params"];
  readonly ListMessagesParams: Operations["listMessages"]["params"];
  readonly ClearChatParams: Operations["clearChat"]["params"];
  readonly EditMessageParams: Operations["editMessage"]["params"];
  readonly DeleteMessageParams: Operations["deleteMessage"]["params"];
  readonly ReadMessageParams: Operations["readMessage"]["params"];
  readonly NotifyParams: Operations["notify"]["params"];
  readonly RegisterParams: Operations["register"]["params"];
  readonly FindUsersParams: Operations["findUsers"]["params"];
  readonly LogInParams: Operations["logIn"]["params"];
  readonly ListUsersParams: Operations["listUsers"]["params"];
  readonly GetMeParams: Operations["getMe"]["params"];
  readonly UpdateMeParams: Operations["updateMe"]["params"];
  readonly UnregisterParams: Operations["unregister"]["params"];
  readonly LogOutParams: Operations["logOut"]["params"];
  readonly ChangePasswordParams: Operations["changePassword"]["params"];
  readonly ReplacePasswordParams: Operations["replacePassword"]["params"];
  readonly AddPhotoParams: Operations["addPhoto"]["params"];
  readonly RemovePhotoParams: Operations["removePhoto"]["params"];
  readonly GetUserParams: Operations["getUser"]["params"];
  readonly ListContactsParams: Operations["listContacts"]["params"];
  readonly AddContactParams: Operations["addContact"]["params"];
  readonly RemoveContactParams: Operations["removeContact"]["params"];
  readonly UploadFileParams: Operations["uploadFile"]["params"];
  readonly DownloadUploadParams: Operations["downloadUpload"]["params"];
  readonly DeleteUploadParams: Operations["deleteUpload"]["params"];
  readonly DownloadFileParams: Operations["downloadFile"]["params"];
};

export const contract: Contract & {
  readonly operations: Readonly<Record<HttpOperationId, HttpOperation>>;
  readonly rpc: RpcContract & {
    readonly requests: Readonly<Record<RpcOperationId, RpcOperation>>;
    readonly events: Readonly<Record<EventId, RpcOperation>>;
  };
  readonly requirements: Readonly<Record<RequirementId, Requirement>>;
  readonly choices: Readonly<Record<keyof Choices, Choice>>;
  readonly errors: Readonly<Record<ErrorCode, Contract["errors"][string]>>;
} = {
  protocol: "chatserver",
  title: "ChatServer",
  hash: "d0f29f15e0844849",
  operations: {
    createChat: {
      id: "createChat",
      method: "POST",
      path: "/chats",
      summary: "Create a chat, or find the one of the same participants",
      parameters: [],
      body: { required: true, content: { "application/json": "ChatDraft" } },
      responses: {
        "200": { required: true, content: { "application/json": "Chat" } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "409": { required: true, content: { "application/json": "Error" } },
        "413": { required: true, content: { "application/json": "Error" } },
        "415": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.create.answer", "chatserver.create.path"],
    },
    listChats: {
      id: "listChats",
      method: "GET",
      path: "/chats/",
      summary: "List the chats of the caller",
      parameters: [{ name: "full", in: "query", required: false, type: "string" }],
      responses: {
        "200": { required: true, content: { "application/json": "Chats" } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.list.answer", "chatserver.list.path"],
    },
    getChat: {
      id: "getChat",
      method: "GET",
      path: "/chats/{chatId}",
      summary: "Read a chat with all its participants",
      parameters: [{ name: "chatId", in: "path", required: true, type: "string" }],
      responses: {
        "200": { required: true, content: { "application/json": "Chat" } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.get.answer", "chatserver.get.path"],
    },
    renameChat: {
      id: "renameChat",
      method: "PUT",
      path: "/chats/{chatId}",
      summary: "Update the title of a chat",
      parameters: [{ name: "chatId", in: "path", required: true, type: "string" }],
      body: { required: true, content: { "application/json": "ChatTitle" } },
      responses: {
        "200": { required: true, content: { "application/json": "Chat" } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "413": { required: true, content: { "application/json": "Error" } },
        "415": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.rename.answer", "chatserver.rename.path"],
    },
    deleteChat: {
      id: "deleteChat",
      method: "DELETE",
      path: "/chats/{chatId}",
      summary: "Delete a chat with all that belongs to it",
      parameters: [{ name: "chatId", in: "path", required: true, type: "string" }],
      responses: {
        "200": { required: false, content: {} },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.delete-chat.answer", "chatserver.delete-chat.path"],
    },
    updateSettings: {
      id: "updateSettings",
      method: "PUT",
      path: "/chats/{chatId}/settings",
      summary: "Mute or archive a chat, or remove it from the device",
      parameters: [{ name: "chatId", in: "path", required: true, type: "string" }],
      body: { required: true, content: { "application/json": "ChatSettings" } },
      responses: {
        "200": { required: false, content: { "application/json": "Chat" } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "413": { required: true, content: { "application/json": "Error" } },
        "415": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: [
        "chatserver.settings.answer",
        "chatserver.settings.path",
        "chatserver.device.accepted",
        "chatserver.device.answer",
      ],
    },
    addPicture: {
      id: "addPicture",
      method: "POST",
      path: "/chats/{chatId}/images",
      summary: "Add a picture to a chat",
      parameters: [{ name: "chatId", in: "path", required: true, type: "string" }],
      body: { required: true, content: { "application/json": "PictureDraft" } },
      responses: {
        "200": { required: true, content: { "application/json": "Chat" } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "409": { required: true, content: { "application/json": "Error" } },
        "413": { required: true, content: { "application/json": "Error" } },
        "415": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.add-picture.answer", "chatserver.add-picture.path"],
    },
    removePicture: {
      id: "removePicture",
      method: "DELETE",
      path: "/chats/{chatId}/images/{pictureId}",
      summary: "Remove a picture from a chat",
      parameters: [
        { name: "chatId", in: "path", required: true, type: "string" },
        { name: "pictureId", in: "path", required: true, type: "string" },
      ],
      responses: {
        "200": { required: false, content: {} },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.remove-picture.answer", "chatserver.remove-picture.path"],
    },
    addUsers: {
      id: "addUsers",
      method: "POST",
      path: "/chats/{chatId}/users",
      summary: "Add users to a chat",
      parameters: [{ name: "chatId", in: "path", required: true, type: "string" }],
      body: { required: true, content: { "application/json": "AddedUsers" } },
      responses: {
        "200": { required: true, content: { "application/json": "Chat" } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "409": { required: true, content: { "application/json": "Error" } },
        "413": { required: true, content: { "application/json": "Error" } },
        "415": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.add-users.answer", "chatserver.add-users.path"],
    },
    removeUsers: {
      id: "removeUsers",
      method: "DELETE",
      path: "/chats/{chatId}/users",
      summary: "Remove users from a chat",
      parameters: [{ name: "chatId", in: "path", required: true, type: "string" }],
      body: { required: true, content: { "application/json": "RemovedUsers" } },
      responses: {
        "200": { required: true, content: { "application/json": "Chat" } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "409": { required: true, content: { "application/json": "Error" } },
        "413": { required: true, content: { "application/json": "Error" } },
        "415": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.remove-users.answer", "chatserver.remove-users.path", "chatserver.remove-users.body"],
    },
    listBlockedUsers: {
      id: "listBlockedUsers",
      method: "GET",
      path: "/chats/{chatId}/users/blocked",
      summary: "List the users who are blocked in a chat",
      parameters: [{ name: "chatId", in: "path", required: true, type: "string" }],
      responses: {
        "200": { required: true, content: { "application/json": "BlockedUsers" } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.blocked.answer", "chatserver.blocked.path"],
    },
    blockUser: {
      id: "blockUser",
      method: "PUT",
      path: "/chats/{chatId}/users/{userId}/block",
      summary: "Keep a user from posting into a chat",
      parameters: [
        { name: "chatId", in: "path", required: true, type: "string" },
        { name: "userId", in: "path", required: true, type: "integer" },
      ],
      responses: {
        "200": { required: false, content: {} },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.block-user.answer", "chatserver.block-user.path"],
    },
    unblockUser: {
      id: "unblockUser",
      method: "PUT",
      path: "/chats/{chatId}/users/{userId}/unblock",
      summary: "Let a user post into a chat again",
      parameters: [
        { name: "chatId", in: "path", required: true, type: "string" },
        { name: "userId", in: "path", required: true, type: "integer" },
      ],
      responses: {
        "200": { required: false, content: {} },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.unblock-user.answer", "chatserver.unblock-user.path"],
    },
    exitChat: {
      id: "exitChat",
      method: "DELETE",
      path: "/chats/{chatId}/me",
      summary: "Leave a group",
      parameters: [{ name: "chatId", in: "path", required: true, type: "string" }],
      responses: {
        "200": { required: false, content: {} },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.exit.answer", "chatserver.exit.path"],
    },
    blockChat: {
      id: "blockChat",
      method: "PUT",
      path: "/chats/{chatId}/block",
      summary: "Leave a group and be added to it by nobody",
      parameters: [{ name: "chatId", in: "path", required: true, type: "string" }],
      responses: {
        "200": { required: false, content: {} },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.block-chat.answer", "chatserver.block-chat.path"],
    },
    unblockChat: {
      id: "unblockChat",
      method: "PUT",
      path: "/chats/{chatId}/unblock",
      summary: "Let oneself be added to a group again",
      parameters: [{ name: "chatId", in: "path", required: true, type: "string" }],
      responses: {
        "200": { required: false, content: {} },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.unblock-chat.answer", "chatserver.unblock-chat.path"],
    },
    postMessage: {
      id: "postMessage",
      method: "POST",
      path: "/chats/{chatId}/messages",
      summary: "Post a message",
      parameters: [{ name: "chatId", in: "path", required: true, type: "string" }],
      body: { required: true, content: { "application/json": "MessageDraft" } },
      responses: {
        "200": { required: true, content: { "application/json": "Message" } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "409": { required: true, content: { "application/json": "Error" } },
        "413": { required: true, content: { "application/json": "Error" } },
        "415": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.post.answer", "chatserver.post.path"],
    },
    listMessages: {
      id: "listMessages",
      method: "GET",
      path: "/chats/{chatId}/messages",
      summary: "List messages of a chat",
      parameters: [
        { name: "chatId", in: "path", required: true, type: "string" },
        { name: "count", in: "query", required: false, type: "integer" },
        { name: "before", in: "query", required: false, type: "string" },
      ],
      responses: {
        "200": { required: true, content: { "application/json": "Messages" } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.messages.answer", "chatserver.messages.path"],
    },
    clearChat: {
      id: "clearChat",
      method: "DELETE",
      path: "/chats/{chatId}/messages",
      summary: "Delete all messages of a chat",
      parameters: [{ name: "chatId", in: "path", required: true, type: "string" }],
      responses: {
        "200": { required: false, content: {} },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.clear.answer", "chatserver.clear.path"],
    },
    editMessage: {
      id: "editMessage",
      method: "PUT",
      path: "/chats/{chatId}/messages/{messageId}",
      summary: "Edit a message",
      parameters: [
        { name: "chatId", in: "path", required: true, type: "string" },
        { name: "messageId", in: "path", required: true, type: "string" },
      ],
      body: { required: true, content: { "application/json": "MessageEdit" } },
      responses: {
        "200": { required: true, content: { "application/json": "Message" } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "409": { required: true, content: { "application/json": "Error" } },
        "413": { required: true, content: { "application/json": "Error" } },
        "415": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.edit.answer", "chatserver.edit.path"],
    },
    deleteMessage: {
      id: "deleteMessage",
      method: "DELETE",
      path: "/chats/{chatId}/messages/{messageId}",
      summary: "Delete the content of a message",
      parameters: [
        { name: "chatId", in: "path", required: true, type: "string" },
        { name: "messageId", in: "path", required: true, type: "string" },
      ],
      responses: {
        "200": { required: true, content: { "application/json": "Message" } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.delete-message.answer", "chatserver.delete-message.path"],
    },
    readMessage: {
      id: "readMessage",
      method: "PUT",
      path: "/chats/{chatId}/messages/{messageId}/read",
      summary: "Put a read mark on a message",
      parameters: [
        { name: "chatId", in: "path", required: true, type: "string" },
        { name: "messageId", in: "path", required: true, type: "string" },
      ],
      responses: {
        "200": { required: false, content: { "application/json": "Message" } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.read.answer", "chatserver.read.path"],
    },
    notify: {
      id: "notify",
      method: "POST",
      path: "/chats/{chatId}/notify",
      summary: "Tell something that is not kept",
      parameters: [{ name: "chatId", in: "path", required: true, type: "string" }],
      body: { required: true, content: { "application/json": "Notification" } },
      responses: {
        "200": { required: false, content: {} },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "413": { required: true, content: { "application/json": "Error" } },
        "415": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.notify.answer", "chatserver.notify.path"],
    },
    register: {
      id: "register",
      method: "POST",
      path: "/users",
      summary: "Register",
      parameters: [],
      body: { required: true, content: { "application/json": "Registration" } },
      responses: {
        "200": { required: true, content: { "application/json": "PrivateUser" } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "409": { required: true, content: { "application/json": "Error" } },
        "413": { required: true, content: { "application/json": "Error" } },
        "415": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: false,
      requirements: ["chatserver.register.answer", "chatserver.register.path"],
    },
    findUsers: {
      id: "findUsers",
      method: "GET",
      path: "/users",
      summary: "Search users",
      parameters: [{ name: "s", in: "query", required: false, type: "string" }],
      responses: {
        "200": { required: true, content: { "application/json": "FoundUsers" } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: false,
      requirements: ["chatserver.users.search-path"],
    },
    logIn: {
      id: "logIn",
      method: "POST",
      path: "/users/login",
      summary: "Sign in on a device",
      parameters: [],
      body: { required: true, content: { "application/json": "Login" } },
      responses: {
        "200": { required: true, content: { "application/json": "PrivateUser" } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "413": { required: true, content: { "application/json": "Error" } },
        "415": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.log-in.answer", "chatserver.log-in.path"],
    },
    listUsers: {
      id: "listUsers",
      method: "GET",
      path: "/users/all",
      summary: "List all users, a page at a time",
      parameters: [
        { name: "id", in: "query", required: false, type: "string" },
        { name: "count", in: "query", required: false, type: "integer" },
      ],
      responses: {
        "200": { required: true, content: { "application/json": "UserPage" } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: false,
      requirements: ["chatserver.users.list-path"],
    },
    getMe: {
      id: "getMe",
      method: "GET",
      path: "/users/me",
      summary: "Read about oneself",
      parameters: [],
      responses: {
        "200": { required: true, content: { "application/json": "PrivateUser" } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.me.answer", "chatserver.me.path"],
    },
    updateMe: {
      id: "updateMe",
      method: "PUT",
      path: "/users/me",
      summary: "Update name and about",
      parameters: [],
      body: { required: true, content: { "application/json": "ProfileEdit" } },
      responses: {
        "200": { required: false, content: { "application/json": "User" } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "413": { required: true, content: { "application/json": "Error" } },
        "415": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.me.update-path", "chatserver.me.update-answer"],
    },
    unregister: {
      id: "unregister",
      method: "DELETE",
      path: "/users/me",
      summary: "Delete oneself",
      parameters: [],
      responses: {
        "200": { required: false, content: {} },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.me.unregister-path"],
    },
    logOut: {
      id: "logOut",
      method: "POST",
      path: "/users/me/logout",
      summary: "Sign out",
      parameters: [],
      responses: {
        "200": { required: false, content: {} },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.me.log-out-path"],
    },
    changePassword: {
      id: "changePassword",
      method: "PUT",
      path: "/users/me/changePassword",
      summary: "Change the password",
      parameters: [],
      body: { required: true, content: { "application/json": "PasswordChange" } },
      responses: {
        "200": { required: false, content: {} },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "413": { required: true, content: { "application/json": "Error" } },
        "415": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.me.password-path"],
    },
    replacePassword: {
      id: "replacePassword",
      method: "PUT",
      path: "/users/me/password",
      summary: "Change the password, on newer servers",
      parameters: [],
      body: { required: true, content: { "application/json": "PasswordReplacement" } },
      responses: {
        "200": { required: false, content: {} },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "413": { required: true, content: { "application/json": "Error" } },
        "415": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.me.password-newer-path"],
    },
    addPhoto: {
      id: "addPhoto",
      method: "POST",
      path: "/users/me/photos",
      summary: "Add a photo of oneself",
      parameters: [],
      body: { required: true, content: { "application/json": "PhotoDraft" } },
      responses: {
        "200": { required: false, content: { "application/json": "User" } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "409": { required: true, content: { "application/json": "Error" } },
        "413": { required: true, content: { "application/json": "Error" } },
        "415": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.me.photo-path"],
    },
    removePhoto: {
      id: "removePhoto",
      method: "DELETE",
      path: "/users/me/photos/{photoId}",
      summary: "Remove a photo of oneself",
      parameters: [{ name: "photoId", in: "path", required: true, type: "string" }],
      responses: {
        "200": { required: false, content: {} },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.me.photo-removal-path"],
    },
    getUser: {
      id: "getUser",
      method: "GET",
      path: "/users/{userId}",
      summary: "Read about a user",
      parameters: [{ name: "userId", in: "path", required: true, type: "integer" }],
      responses: {
        "200": { required: true, content: { "application/json": "User" } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: false,
      requirements: ["chatserver.users.get-answer", "chatserver.users.get-path"],
    },
    listContacts: {
      id: "listContacts",
      method: "GET",
      path: "/users/me/contacts",
      summary: "List contacts",
      parameters: [],
      responses: {
        "200": { required: true, content: { "application/json": "Contacts" } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.contacts.list-path"],
    },
    addContact: {
      id: "addContact",
      method: "POST",
      path: "/users/me/contacts",
      summary: "Add a contact",
      parameters: [],
      body: { required: true, content: { "application/json": "ContactDraft" } },
      responses: {
        "200": { required: true, content: { "application/json": "Contact" } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "409": { required: true, content: { "application/json": "Error" } },
        "413": { required: true, content: { "application/json": "Error" } },
        "415": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.contacts.add-answer", "chatserver.contacts.add-path"],
    },
    removeContact: {
      id: "removeContact",
      method: "DELETE",
      path: "/users/me/contacts/{contactId}",
      summary: "Remove a contact",
      parameters: [{ name: "contactId", in: "path", required: true, type: "string" }],
      responses: {
        "200": { required: false, content: {} },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.contacts.remove-path"],
    },
    uploadFile: {
      id: "uploadFile",
      method: "POST",
      path: "/uploads",
      summary: "Upload a file",
      parameters: [{ name: "File-Name", in: "header", required: false, type: "string" }],
      body: { required: true, content: { "*/*": null } },
      responses: {
        "200": { required: true, content: { "text/plain": "FileName" } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "413": { required: true, content: { "application/json": "Error" } },
        "415": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.files.upload-path", "chatserver.files.upload-type"],
    },
    downloadUpload: {
      id: "downloadUpload",
      method: "GET",
      path: "/uploads/{fileName}",
      summary: "Download a file, at the address of newer servers",
      parameters: [{ name: "fileName", in: "path", required: true, type: "string" }],
      responses: {
        "200": { required: true, content: { "*/*": null } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: false,
      requirements: ["chatserver.files.newer-address"],
    },
    deleteUpload: {
      id: "deleteUpload",
      method: "DELETE",
      path: "/uploads/{fileName}",
      summary: "Delete a file that was not sent",
      parameters: [{ name: "fileName", in: "path", required: true, type: "string" }],
      responses: {
        "200": { required: false, content: {} },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chatserver.files.delete-path"],
    },
    downloadFile: {
      id: "downloadFile",
      method: "GET",
      path: "/files/{fileName}",
      summary: "Download a file",
      parameters: [{ name: "fileName", in: "path", required: true, type: "string" }],
      responses: {
        "200": { required: true, content: { "*/*": null } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: false,
      requirements: ["chatserver.post.file-address", "chatserver.files.same-bytes"],
    },
  },
  rpc: {
    path: "/{sessionId}",
    requirements: [
      "chatserver.connection.path",
      "chatserver.connection.without-token",
      "chatserver.connection.foreign-token",
      "chatserver.event.participants-only",
    ],
    requests: {},
    events: {
      message: {
        id: "messageEvent",
        method: "message",
        direction: "event",
        summary: "A message was posted",
        request: "Message",
        reply: null,
        secured: false,
        unanswered: true,
        requirements: ["chatserver.post.event", "chatserver.post.event-message", "chatserver.post.event-agrees"],
      },
      messageUpdate: {
        id: "messageUpdateEvent",
        method: "messageUpdate",
        direction: "event",
        summary: "A message was edited or deleted, or (chatserver.read-event) read",
        request: "Message",
        reply: null,
        secured: false,
        unanswered: true,
        requirements: [
          "chatserver.edit.event",
          "chatserver.edit.event-message-update",
          "chatserver.edit.event-file",
          "chatserver.edit.event-preview",
          "chatserver.edit.event-visibility",
          "chatserver.delete-message.event",
          "chatserver.delete-message.event-message-update",
        ],
      },
      messageRead: {
        id: "messageReadEvent",
        method: "messageRead",
        direction: "event",
        summary: "A message was read",
        request: "Message",
        reply: null,
        secured: false,
        unanswered: true,
        requirements: ["chatserver.read.event", "chatserver.read.event-read"],
      },
      chatUpdate: {
        id: "chatUpdateEvent",
        method: "chatUpdate",
        direction: "event",
        summary: "A chat has a new title, or (chatserver.picture-event) other pictures",
        request: "Chat",
        reply: null,
        secured: false,
        unanswered: true,
        requirements: [
          "chatserver.rename.event",
          "chatserver.rename.event-chat",
          "chatserver.add-picture.event",
          "chatserver.remove-picture.event",
        ],
      },
      addedUsers: {
        id: "addedUsersEvent",
        method: "addedUsers",
        direction: "event",
        summary: "Users were added to a chat",
        request: "Chat",
        reply: null,
        secured: false,
        unanswered: true,
        requirements: [
          "chatserver.add-users.event",
          "chatserver.add-users.event-added-users",
          "chatserver.add-users.event-newcomers",
        ],
      },
      removedUsers: {
        id: "removedUsersEvent",
        method: "removedUsers",
        direction: "event",
        summary: "Users were removed from a chat, or (chatserver.exit-event) left it",
        request: "Chat",
        reply: null,
        secured: false,
        unanswered: true,
        requirements: [
          "chatserver.exit.event",
          "chatserver.remove-users.event-removed-users",
          "chatserver.remove-users.event-not-removed",
        ],
      },
      chatCleared: {
        id: "chatClearedEvent",
        method: "chatCleared",
        direction: "event",
        summary: "All messages of a chat were deleted",
        request: "ClearedChat",
        reply: null,
        secured: false,
        unanswered: true,
        requirements: ["chatserver.clear.event", "chatserver.clear.event-chat-cleared"],
      },
      chatDeleted: {
        id: "chatDeletedEvent",
        method: "chatDeleted",
        direction: "event",
        summary: "A chat was deleted",
        request: "DeletedChat",
        reply: null,
        secured: false,
        unanswered: true,
        requirements: ["chatserver.delete-chat.event", "chatserver.delete-chat.event-chat-deleted"],
      },
      auxiliary: {
        id: "auxiliaryEvent",
        method: "auxiliary",
        direction: "event",
        summary: "Something was told that is not kept",
        request: "Auxiliary",
        reply: null,
        secured: false,
        unanswered: true,
        requirements: [
          "chatserver.notify.event",
          "chatserver.notify.event-auxiliary",
          "chatserver.notify.name",
          "chatserver.notify.text",
          "chatserver.notify.data",
        ],
      },
    },
  },
  requirements: {
    "chatserver.general.answers": {
      id: "chatserver.general.answers",
      level: "must",
      basis: "standard",
      text: "Every complete request gets exactly one complete answer; the connection is not closed or left hanging in its place.",
      source: { document: "RFC 9112", heading: "9.3 Persistence" },
    },
    "chatserver.general.own-answer": {
      id: "chatserver.general.own-answer",
      level: "must",
      basis: "standard",
      text: "Of several requests under way at once, each gets the answer to itself and not that to another.",
      source: { document: "RFC 9112", heading: "9.2 Associating a Response to a Request" },
    },
    "chatserver.general.no-server-error": {
      id: "chatserver.general.no-server-error",
      level: "must",
      basis: "standard",
      text: "Nothing that a client can send is answered with a 5xx status.",
      source: { document: "RFC 9110", heading: "15.6 Server Error 5xx" },
    },
    "chatserver.general.json-parses": {
      id: "chatserver.general.json-parses",
      level: "must",
      basis: "standard",
      text: "A body that is labelled as JSON parses as JSON.",
      source: { document: "RFC 8259", heading: "2. JSON Grammar" },
    },
    "chatserver.general.json-utf8": {
      id: "chatserver.general.json-utf8",
      level: "must",
      basis: "standard",
      text: "A JSON body is UTF-8.",
      source: { document: "RFC 8259", heading: "8.1. Character Encoding" },
    },
    "chatserver.general.json-content-type": {
      id: "chatserver.general.json-content-type",
      level: "should",
      basis: "standard",
      text: "An answer that is a JSON document is labelled as one.",
      source: { document: "RFC 9110", heading: "8.3 Content-Type" },
    },
    "chatserver.general.documented-status": {
      id: "chatserver.general.documented-status",
      level: "should",
      basis: "inferred",
      text: "An answer has a status that the contract lists for its operation. The document names no status of a refusal, so one that is not listed is worth a note and no more.",
      source: { document: "002_40763593f7df4a48.txt", heading: "Introduction" },
    },
    "chatserver.general.success-status": {
      id: "chatserver.general.success-status",
      level: "should",
      basis: "inferred",
      text: "What was carried out is answered with 200. The document says OK where there is no object to answer with, and nothing where there is.",
      source: { document: "ChatServer at dcbeca3", heading: "all routes" },
    },
    "chatserver.general.no-redirect": {
      id: "chatserver.general.no-redirect",
      level: "must",
      basis: "standard",
      text: "No documented request is answered with a redirect: one that is followed can lose method, body or token.",
      source: { document: "RFC 9110", heading: "15.4 Redirection 3xx" },
    },
    "chatserver.general.consistency": {
      id: "chatserver.general.consistency",
      level: "must",
      basis: "standard",
      text: "A point that the document leaves open is answered in the same way every time it comes up.",
      source: { document: "wireproof", heading: "What the documents leave open" },
    },
    "chatserver.general.refused-write": {
      id: "chatserver.general.refused-write",
      level: "must",
      basis: "standard",
      text: "A write that is refused leaves no trace in any later read.",
      source: { document: "RFC 9110", heading: "15.5 Client Error 4xx" },
    },
    "chatserver.general.refused-no-event": {
      id: "chatserver.general.refused-no-event",
      level: "must",
      basis: "standard",
      text: "A request that is refused causes no event.",
      source: { document: "RFC 9110", heading: "15.5 Client Error 4xx" },
    },
    "chatserver.general.get-safe": {
      id: "chatserver.general.get-safe",
      level: "must",
      basis: "standard",
      text: "Reading changes nothing that a later read shows.",
      source: { document: "RFC 9110", heading: "9.2.1 Safe Methods" },
    },
    "chatserver.general.json-request": {
      id: "chatserver.general.json-request",
      level: "must",
      basis: "seed",
      text: "A request body that is a JSON object is taken as such.",
      source: { document: "002_40763593f7df4a48.txt", heading: "Introduction" },
    },
    "chatserver.general.body-object": {
      id: "chatserver.general.body-object",
      level: "should",
      basis: "inferred",
      text: "A body that is JSON and no object is not carried out, since bodies are objects.",
      source: { document: "002_40763593f7df4a48.txt", heading: "Introduction" },
    },
    "chatserver.general.malformed-json": {
      id: "chatserver.general.malformed-json",
      level: "must",
      basis: "standard",
      text: "A body labelled as JSON that is not JSON is refused.",
      source: { document: "RFC 8259", heading: "9. Parsers" },
      choice: "chatserver.malformed-json",
    },
    "chatserver.general.json-label": {
      id: "chatserver.general.json-label",
      level: "should",
      basis: "inferred",
      text: "A body with another label than JSON is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "Introduction" },
      choice: "chatserver.content-type",
    },
    "chatserver.general.content-type-parameter": {
      id: "chatserver.general.content-type-parameter",
      level: "should",
      basis: "standard",
      text: "A charset behind application/json does not change what the label means.",
      source: { document: "RFC 9110", heading: "8.3.1 Media Type" },
    },
    "chatserver.general.empty-body": {
      id: "chatserver.general.empty-body",
      level: "should",
      basis: "inferred",
      text: "A request without the body that its operation needs is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "Introduction" },
      choice: "chatserver.empty-body",
    },
    "chatserver.general.malformed-id": {
      id: "chatserver.general.malformed-id",
      level: "should",
      basis: "inferred",
      text: "A path with something other than an id where one belongs is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "Introduction" },
      choice: "chatserver.malformed-id",
    },
    "chatserver.general.malformed-body": {
      id: "chatserver.general.malformed-body",
      level: "should",
      basis: "inferred",
      text: "A body that lacks a mandatory field, or has a documented one of another type, is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "Introduction" },
      choice: "chatserver.validation-status",
    },
    "chatserver.general.unknown-fields": {
      id: "chatserver.general.unknown-fields",
      level: "should",
      basis: "inferred",
      text: "A field that is not documented does not keep a request from being served.",
      source: { document: "ChatServer at dcbeca3", heading: "all routes" },
    },
    "chatserver.general.null-optional": {
      id: "chatserver.general.null-optional",
      level: "must",
      basis: "client",
      text: "Null for an optional field counts as leaving it out.",
      source: { document: "ChatServer web client at dcbeca3", heading: "chat.js, sending" },
    },
    "chatserver.general.key-order": {
      id: "chatserver.general.key-order",
      level: "must",
      basis: "standard",
      text: "The order in which a request names its fields does not matter.",
      source: { document: "RFC 8259", heading: "4. Objects" },
    },
    "chatserver.general.unicode": {
      id: "chatserver.general.unicode",
      level: "must",
      basis: "standard",
      text: "Characters outside ASCII come back as they were sent.",
      source: { document: "RFC 8259", heading: "8.1. Character Encoding" },
    },
    "chatserver.general.unknown-path": {
      id: "chatserver.general.unknown-path",
      level: "must",
      basis: "standard",
      text: "A path that names nothing is not answered as if the request had been carried out.",
      source: { document: "RFC 9110", heading: "15.5.5 404 Not Found" },
    },
    "chatserver.general.method-not-allowed": {
      id: "chatserver.general.method-not-allowed",
      level: "should",
      basis: "standard",
      text: "A method that a documented path does not have is refused.",
      source: { document: "RFC 9110", heading: "15.5.6 405 Method Not Allowed" },
    },
    "chatserver.general.oversized-body": {
      id: "chatserver.general.oversized-body",
      level: "may",
      basis: "inferred",
      text: "A JSON body far larger than the documented limits allow for may be refused unread with 413.",
      source: { document: "ChatServer at dcbeca3", heading: "all routes" },
    },
    "chatserver.general.user-id": {
      id: "chatserver.general.user-id",
      level: "must",
      basis: "seed",
      text: "A user is named by a whole number, and found under it wherever one is asked for.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
    },
    "chatserver.general.chat-id": {
      id: "chatserver.general.chat-id",
      level: "must",
      basis: "docs",
      text: "A chat is named by a UUID.",
      source: { document: "ChatServer reference, JSON page", heading: "ChatInfo" },
    },
    "chatserver.general.id-form": {
      id: "chatserver.general.id-form",
      level: "should",
      basis: "client",
      text: "An id is printed in the same letter case every time: clients compare ids as text.",
      source: { document: "ChatServer web client at 68e9692", heading: "chat.js, events" },
    },
    "chatserver.general.time": {
      id: "chatserver.general.time",
      level: "must",
      basis: "docs",
      text: "A time in an answer over HTTP is an ISO 8601 date and time.",
      source: { document: "ChatServer reference, JSON page", heading: "Dates" },
    },
    "chatserver.general.isolation": {
      id: "chatserver.general.isolation",
      level: "should",
      basis: "inferred",
      text: "A request about one chat changes no other.",
      source: { document: "002_40763593f7df4a48.txt", heading: "Introduction" },
    },
    "chatserver.general.absent-left-out": {
      id: "chatserver.general.absent-left-out",
      level: "should",
      basis: "inferred",
      text: "A field of an answer that has no value is left out.",
      source: { document: "ChatServer reference, JSON page", heading: "Objects" },
    },
    "chatserver.general.error-is-true": {
      id: "chatserver.general.error-is-true",
      level: "should",
      basis: "inferred",
      text: "A refusal that is a JSON object says error: true and gives a reason as text.",
      source: { document: "ChatServer at dcbeca3", heading: "all routes" },
    },
    "chatserver.auth.token-needed": {
      id: "chatserver.auth.token-needed",
      level: "must",
      basis: "seed",
      text: "A request of the document without a token is not served.",
      source: { document: "002_40763593f7df4a48.txt", heading: "Introduction" },
    },
    "chatserver.auth.bearer": {
      id: "chatserver.auth.bearer",
      level: "must",
      basis: "seed",
      text: "A valid token in an Authorization header of the scheme Bearer is enough for every operation of the document.",
      source: { document: "002_40763593f7df4a48.txt", heading: "Introduction" },
    },
    "chatserver.auth.unknown-token": {
      id: "chatserver.auth.unknown-token",
      level: "must",
      basis: "standard",
      text: "A token that nobody issued is not served.",
      source: { document: "RFC 6750", heading: "3.1. Error Codes" },
    },
    "chatserver.auth.other-scheme": {
      id: "chatserver.auth.other-scheme",
      level: "must",
      basis: "standard",
      text: "Credentials of another scheme than Bearer are not served.",
      source: { document: "RFC 9110", heading: "11.4 Credentials" },
    },
    "chatserver.auth.empty-token": {
      id: "chatserver.auth.empty-token",
      level: "must",
      basis: "standard",
      text: "The scheme Bearer without a token after it is not served.",
      source: { document: "RFC 6750", heading: "2.1. Authorization Request Header Field" },
    },
    "chatserver.auth.no-effect": {
      id: "chatserver.auth.no-effect",
      level: "must",
      basis: "standard",
      text: "A write without valid credentials changes nothing and is told to nobody.",
      source: { document: "RFC 9110", heading: "15.5.2 401 Unauthorized" },
    },
    "chatserver.auth.before-content": {
      id: "chatserver.auth.before-content",
      level: "should",
      basis: "standard",
      text: "Without valid credentials a client does not learn whether a chat exists: a known and an unknown id are refused alike.",
      source: { document: "RFC 9110", heading: "11.3 Challenge and Response" },
    },
    "chatserver.auth.scheme-case": {
      id: "chatserver.auth.scheme-case",
      level: "should",
      basis: "standard",
      text: "The name of the scheme is recognised whatever its letter case.",
      source: { document: "RFC 9110", heading: "11.1 Authentication Scheme" },
    },
    "chatserver.auth.challenge": {
      id: "chatserver.auth.challenge",
      level: "should",
      basis: "standard",
      text: "A 401 carries a WWW-Authenticate header.",
      source: { document: "RFC 9110", heading: "11.6.1 WWW-Authenticate" },
    },
    "chatserver.create.path": {
      id: "chatserver.create.path",
      level: "must",
      basis: "seed",
      text: "A chat is created by POST at /chats.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
    },
    "chatserver.create.answer": {
      id: "chatserver.create.answer",
      level: "must",
      basis: "seed",
      text: "Creating a chat is answered with a ChatInfo object.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
    },
    "chatserver.create.answer-created": {
      id: "chatserver.create.answer-created",
      level: "must",
      basis: "seed",
      text: "The ChatInfo is that of the chat: its id is one under which the chat can be read.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
    },
    "chatserver.create.id-unique": {
      id: "chatserver.create.id-unique",
      level: "must",
      basis: "seed",
      text: "Two chats never have the same id.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
    },
    "chatserver.create.creator-joins": {
      id: "chatserver.create.creator-joins",
      level: "must",
      basis: "seed",
      text: "The creator is a participant of the chat.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
    },
    "chatserver.create.participants": {
      id: "chatserver.create.participants",
      level: "must",
      basis: "seed",
      text: "Everybody named in participants is a participant of the chat.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
    },
    "chatserver.create.nobody-else": {
      id: "chatserver.create.nobody-else",
      level: "must",
      basis: "seed",
      text: "Nobody who was not named, but for the creator, is a participant of a new chat.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
    },
    "chatserver.create.participants-array": {
      id: "chatserver.create.participants-array",
      level: "must",
      basis: "seed",
      text: "participants is taken as an array of whole numbers.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
    },
    "chatserver.create.participants-needed": {
      id: "chatserver.create.participants-needed",
      level: "should",
      basis: "inferred",
      text: "Without participants, or with none, no chat is created.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
    },
    "chatserver.create.participants-type": {
      id: "chatserver.create.participants-type",
      level: "should",
      basis: "inferred",
      text: "participants that are no array of whole numbers are refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
    },
    "chatserver.create.title": {
      id: "chatserver.create.title",
      level: "must",
      basis: "seed",
      text: "The title given for a group is the title of the chat.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
    },
    "chatserver.create.title-optional": {
      id: "chatserver.create.title-optional",
      level: "should",
      basis: "inferred",
      text: "A group can be created without a title.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
    },
    "chatserver.create.title-string": {
      id: "chatserver.create.title-string",
      level: "should",
      basis: "inferred",
      text: "A title that is neither text nor null is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
    },
    "chatserver.create.personal": {
      id: "chatserver.create.personal",
      level: "must",
      basis: "seed",
      text: "With isPersonal true and one other participant, a personal chat is created.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
    },
    "chatserver.create.group": {
      id: "chatserver.create.group",
      level: "must",
      basis: "seed",
      text: "With isPersonal false a group is created, though there be only one other participant.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
    },
    "chatserver.create.default-personal": {
      id: "chatserver.create.default-personal",
      level: "must",
      basis: "seed",
      text: "Without isPersonal, a chat of the creator and one other is personal.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
    },
    "chatserver.create.default-group": {
      id: "chatserver.create.default-group",
      level: "must",
      basis: "seed",
      text: "Without isPersonal, a chat of three or more is a group.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
    },
    "chatserver.create.is-personal-boolean": {
      id: "chatserver.create.is-personal-boolean",
      level: "should",
      basis: "inferred",
      text: "An isPersonal that is neither a boolean nor null is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
    },
    "chatserver.create.personal-limit": {
      id: "chatserver.create.personal-limit",
      level: "must",
      basis: "seed",
      text: "A personal chat with more than two participants is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
      choice: "chatserver.personal-with-three",
    },
    "chatserver.create.personal-title-accepted": {
      id: "chatserver.create.personal-title-accepted",
      level: "must",
      basis: "seed",
      text: "A title sent for a personal chat does not keep it from being created.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
    },
    "chatserver.create.personal-title-ignored": {
      id: "chatserver.create.personal-title-ignored",
      level: "should",
      basis: "seed",
      text: "A title sent for a personal chat is not shown.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
      choice: "chatserver.personal-title",
    },
    "chatserver.create.same-personal": {
      id: "chatserver.create.same-personal",
      level: "must",
      basis: "seed",
      text: "Creating a personal chat with whom there is one already answers with that one.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
    },
    "chatserver.create.same-group": {
      id: "chatserver.create.same-group",
      level: "must",
      basis: "seed",
      text: "Creating a group of the same participants as an existing one answers with that one.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
    },
    "chatserver.create.same-from-other-side": {
      id: "chatserver.create.same-from-other-side",
      level: "must",
      basis: "seed",
      text: "It does not matter which of the participants asks for the existing chat.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
    },
    "chatserver.create.same-order": {
      id: "chatserver.create.same-order",
      level: "must",
      basis: "seed",
      text: "The order in which the participants are named does not matter for it.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
    },
    "chatserver.create.same-unchanged": {
      id: "chatserver.create.same-unchanged",
      level: "should",
      basis: "inferred",
      text: "The existing chat keeps its title, and its messages stay.",
      source: { document: "ChatServer at dcbeca3", heading: "POST /chats" },
    },
    "chatserver.create.other-participants": {
      id: "chatserver.create.other-participants",
      level: "must",
      basis: "seed",
      text: "With one participant more or less, another chat is created.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
    },
    "chatserver.create.all-users": {
      id: "chatserver.create.all-users",
      level: "must",
      basis: "docs",
      text: "The answer lists the participants under allUsers.",
      source: { document: "ChatServer reference, JSON page", heading: "ChatInfo" },
    },
    "chatserver.create.owner": {
      id: "chatserver.create.owner",
      level: "must",
      basis: "docs",
      text: "The creator is shown as owner.",
      source: { document: "ChatServer reference, JSON page", heading: "ChatInfo" },
    },
    "chatserver.create.listed": {
      id: "chatserver.create.listed",
      level: "must",
      basis: "seed",
      text: "A new chat is in the list of each of its participants.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/" },
    },
    "chatserver.create.repeated-ids": {
      id: "chatserver.create.repeated-ids",
      level: "should",
      basis: "inferred",
      text: "A participant who is named twice is in the chat once.",
      source: { document: "ChatServer at dcbeca3", heading: "POST /chats" },
    },
    "chatserver.create.no-event": {
      id: "chatserver.create.no-event",
      level: "should",
      basis: "inferred",
      text: "That a chat was created is told to nobody.",
      source: { document: "ChatServer at dcbeca3", heading: "POST /chats" },
    },
    "chatserver.create.unknown-user": {
      id: "chatserver.create.unknown-user",
      level: "should",
      basis: "inferred",
      text: "A participant whom nobody is keeps the chat from being created.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
      choice: "chatserver.unknown-user",
    },
    "chatserver.chat.object": {
      id: "chatserver.chat.object",
      level: "must",
      basis: "seed",
      text: "A ChatInfo is one JSON object.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
    },
    "chatserver.chat.id": {
      id: "chatserver.chat.id",
      level: "must",
      basis: "docs",
      text: "A ChatInfo carries id, a UUID.",
      source: { document: "ChatServer reference, JSON page", heading: "ChatInfo" },
    },
    "chatserver.chat.title": {
      id: "chatserver.chat.title",
      level: "must",
      basis: "docs",
      text: "title, where shown, is text.",
      source: { document: "ChatServer reference, JSON page", heading: "ChatInfo" },
    },
    "chatserver.chat.is-personal": {
      id: "chatserver.chat.is-personal",
      level: "must",
      basis: "docs",
      text: "A ChatInfo carries isPersonal, a boolean.",
      source: { document: "ChatServer reference, JSON page", heading: "ChatInfo" },
    },
    "chatserver.chat.is-personal-fixed": {
      id: "chatserver.chat.is-personal-fixed",
      level: "should",
      basis: "inferred",
      text: "A chat never turns from personal to group or back.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
    },
    "chatserver.chat.owner": {
      id: "chatserver.chat.owner",
      level: "must",
      basis: "docs",
      text: "A ChatInfo carries owner, a UserInfo.",
      source: { document: "ChatServer reference, JSON page", heading: "ChatInfo" },
    },
    "chatserver.chat.all-users": {
      id: "chatserver.chat.all-users",
      level: "must",
      basis: "docs",
      text: "allUsers, where shown, is an array of UserInfo.",
      source: { document: "ChatServer reference, JSON page", heading: "ChatInfo" },
    },
    "chatserver.chat.users-once": {
      id: "chatserver.chat.users-once",
      level: "should",
      basis: "inferred",
      text: "allUsers lists nobody twice.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
    },
    "chatserver.chat.added-users": {
      id: "chatserver.chat.added-users",
      level: "must",
      basis: "docs",
      text: "addedUsers, where shown, is an array of UserInfo.",
      source: { document: "ChatServer reference, JSON page", heading: "ChatInfo" },
    },
    "chatserver.chat.removed-users": {
      id: "chatserver.chat.removed-users",
      level: "must",
      basis: "docs",
      text: "removedUsers, where shown, is an array of UserInfo.",
      source: { document: "ChatServer reference, JSON page", heading: "ChatInfo" },
    },
    "chatserver.chat.last-message": {
      id: "chatserver.chat.last-message",
      level: "must",
      basis: "docs",
      text: "lastMessage, where shown, is a MessageInfo.",
      source: { document: "ChatServer reference, JSON page", heading: "ChatInfo" },
    },
    "chatserver.chat.last-message-latest": {
      id: "chatserver.chat.last-message-latest",
      level: "must",
      basis: "client",
      text: "lastMessage is the message that was posted last.",
      source: { document: "ChatServer web client at dcbeca3", heading: "chat.js, list of chats" },
    },
    "chatserver.chat.images": {
      id: "chatserver.chat.images",
      level: "must",
      basis: "docs",
      text: "images, where shown, is an array of MediaInfo.",
      source: { document: "ChatServer reference, JSON page", heading: "ChatInfo" },
    },
    "chatserver.chat.is-muted": {
      id: "chatserver.chat.is-muted",
      level: "must",
      basis: "docs",
      text: "isMuted, where shown, is a boolean.",
      source: { document: "ChatServer reference, JSON page", heading: "ChatInfo" },
    },
    "chatserver.chat.is-archived": {
      id: "chatserver.chat.is-archived",
      level: "must",
      basis: "docs",
      text: "isArchived, where shown, is a boolean.",
      source: { document: "ChatServer reference, JSON page", heading: "ChatInfo" },
    },
    "chatserver.chat.is-blocked": {
      id: "chatserver.chat.is-blocked",
      level: "must",
      basis: "docs",
      text: "isBlocked, where shown, is a boolean.",
      source: { document: "ChatServer reference, JSON page", heading: "ChatInfo" },
    },
    "chatserver.chat.unset-settings": {
      id: "chatserver.chat.unset-settings",
      level: "should",
      basis: "inferred",
      text: "A chat that its participant has set nothing of is neither muted nor archived nor blocked.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
    },
    "chatserver.chat.created-at": {
      id: "chatserver.chat.created-at",
      level: "must",
      basis: "client",
      text: "createdAt and updatedAt, where shown, are times.",
      source: { document: "ChatServer web client at 68e9692", heading: "chat.js, list of chats" },
    },
    "chatserver.chat.user-named": {
      id: "chatserver.chat.user-named",
      level: "must",
      basis: "client",
      text: "The users of allUsers carry id and name.",
      source: { document: "ChatServer web client at dcbeca3", heading: "chat.js, list of chats" },
    },
    "chatserver.user.object": {
      id: "chatserver.user.object",
      level: "must",
      basis: "seed",
      text: "A UserInfo is one JSON object.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>/users/blocked" },
    },
    "chatserver.user.id": {
      id: "chatserver.user.id",
      level: "must",
      basis: "docs",
      text: "A UserInfo carries id, a whole number.",
      source: { document: "ChatServer reference, JSON page", heading: "UserInfo" },
    },
    "chatserver.user.name": {
      id: "chatserver.user.name",
      level: "must",
      basis: "docs",
      text: "name, where shown, is text.",
      source: { document: "ChatServer reference, JSON page", heading: "UserInfo" },
    },
    "chatserver.user.username": {
      id: "chatserver.user.username",
      level: "must",
      basis: "docs",
      text: "username, where shown, is text.",
      source: { document: "ChatServer reference, JSON page", heading: "UserInfo" },
    },
    "chatserver.user.about": {
      id: "chatserver.user.about",
      level: "must",
      basis: "docs",
      text: "about, where shown, is text.",
      source: { document: "ChatServer reference, JSON page", heading: "UserInfo" },
    },
    "chatserver.user.last-seen": {
      id: "chatserver.user.last-seen",
      level: "must",
      basis: "docs",
      text: "lastSeen and lastAccess, where shown, are times.",
      source: { document: "ChatServer reference, JSON page", heading: "UserInfo" },
    },
    "chatserver.user.photos": {
      id: "chatserver.user.photos",
      level: "must",
      basis: "docs",
      text: "photos, where shown, is an array of MediaInfo.",
      source: { document: "ChatServer reference, JSON page", heading: "UserInfo" },
    },
    "chatserver.user.no-secrets": {
      id: "chatserver.user.no-secrets",
      level: "must",
      basis: "standard",
      text: "A UserInfo shows neither password nor tokens of the user.",
      source: { document: "wireproof", heading: "Every requirement carries a level and a basis" },
    },
    "chatserver.post.path": {
      id: "chatserver.post.path",
      level: "must",
      basis: "seed",
      text: "A message is posted by POST at /chats/{id}/messages.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.post.answer": {
      id: "chatserver.post.answer",
      level: "must",
      basis: "seed",
      text: "Posting is answered with a MessageInfo object.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.post.answer-message": {
      id: "chatserver.post.answer-message",
      level: "must",
      basis: "seed",
      text: "The MessageInfo is that of the message posted.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.post.id-unique": {
      id: "chatserver.post.id-unique",
      level: "must",
      basis: "seed",
      text: "Two messages never have the same id.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.post.text": {
      id: "chatserver.post.text",
      level: "must",
      basis: "seed",
      text: "The message has the text that was sent.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.post.text-string": {
      id: "chatserver.post.text-string",
      level: "should",
      basis: "inferred",
      text: "A text that is neither text nor null is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.post.text-optional": {
      id: "chatserver.post.text-optional",
      level: "must",
      basis: "seed",
      text: "A message with an attachment needs no text.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.post.text-2048": {
      id: "chatserver.post.text-2048",
      level: "must",
      basis: "seed",
      text: "A text of 2048 bytes is accepted.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.post.text-limit": {
      id: "chatserver.post.text-limit",
      level: "must",
      basis: "seed",
      text: "A text of more than 2048 bytes is never kept whole.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
      choice: "chatserver.long-text",
    },
    "chatserver.post.text-limit-bytes": {
      id: "chatserver.post.text-limit-bytes",
      level: "must",
      basis: "seed",
      text: "The limit counts bytes: fewer than 2048 characters that take more bytes are never kept whole.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
      choice: "chatserver.long-text",
    },
    "chatserver.post.local-id": {
      id: "chatserver.post.local-id",
      level: "must",
      basis: "seed",
      text: "A localId made of the author's id, a plus sign and a UUID is accepted.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.post.local-id-returned": {
      id: "chatserver.post.local-id-returned",
      level: "must",
      basis: "docs",
      text: "The message carries the localId that it was posted with.",
      source: { document: "ChatServer reference, JSON page", heading: "MessageInfo" },
    },
    "chatserver.post.local-id-needed": {
      id: "chatserver.post.local-id-needed",
      level: "should",
      basis: "inferred",
      text: "A message without localId is refused.",
      source: { document: "ChatServer at dcbeca3", heading: "POST /chats/<id>/messages" },
      choice: "chatserver.missing-local-id",
    },
    "chatserver.post.local-id-string": {
      id: "chatserver.post.local-id-string",
      level: "should",
      basis: "inferred",
      text: "A localId that is not text is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.post.local-id-form": {
      id: "chatserver.post.local-id-form",
      level: "should",
      basis: "inferred",
      text: "A localId that is shorter than a UUID is refused.",
      source: { document: "ChatServer at dcbeca3", heading: "POST /chats/<id>/messages" },
      choice: "chatserver.odd-local-id",
    },
    "chatserver.post.is-visible-default": {
      id: "chatserver.post.is-visible-default",
      level: "must",
      basis: "seed",
      text: "A message posted without isVisible is visible.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.post.is-visible-false": {
      id: "chatserver.post.is-visible-false",
      level: "must",
      basis: "seed",
      text: "A message posted with isVisible false is not marked as visible.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.post.is-visible-boolean": {
      id: "chatserver.post.is-visible-boolean",
      level: "should",
      basis: "inferred",
      text: "An isVisible that is neither a boolean nor null is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.post.attachment": {
      id: "chatserver.post.attachment",
      level: "must",
      basis: "seed",
      text: "A message may have an attachment with fileType and fileSize.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.post.attachment-file-type": {
      id: "chatserver.post.attachment-file-type",
      level: "must",
      basis: "seed",
      text: "The attachment has the fileType that was sent.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.post.attachment-file-size": {
      id: "chatserver.post.attachment-file-size",
      level: "must",
      basis: "seed",
      text: "The attachment has the fileSize that was sent, a number of bytes.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.post.attachment-file-size-number": {
      id: "chatserver.post.attachment-file-size-number",
      level: "should",
      basis: "inferred",
      text: "An attachment whose fileSize is no positive whole number is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.post.attachment-file-type-text": {
      id: "chatserver.post.attachment-file-type-text",
      level: "should",
      basis: "inferred",
      text: "An attachment whose fileType is empty or no text is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.post.attachment-id": {
      id: "chatserver.post.attachment-id",
      level: "must",
      basis: "seed",
      text: "An attachment that was sent with an id has that id, so that a file can be uploaded before.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.post.attachment-id-made": {
      id: "chatserver.post.attachment-id-made",
      level: "must",
      basis: "seed",
      text: "An attachment that was sent without an id gets one, so that a file can be uploaded afterwards.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.post.attachment-id-uuid": {
      id: "chatserver.post.attachment-id-uuid",
      level: "should",
      basis: "inferred",
      text: "An attachment whose id is no UUID is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.post.attachment-preview-size": {
      id: "chatserver.post.attachment-preview-size",
      level: "must",
      basis: "client",
      text: "previewWidth and previewHeight of an attachment are kept.",
      source: { document: "ChatServer web client at dcbeca3", heading: "chat.js, sending" },
    },
    "chatserver.post.attachments": {
      id: "chatserver.post.attachments",
      level: "must",
      basis: "client",
      text: "A list attachments in place of one attachment is accepted.",
      source: { document: "ChatServer web client at dcbeca3", heading: "chat.js, sending" },
      choice: "chatserver.plural-attachments",
    },
    "chatserver.post.several-attachments": {
      id: "chatserver.post.several-attachments",
      level: "must",
      basis: "client",
      text: "All attachments of a list are shown with the message.",
      source: { document: "ChatServer web client at dcbeca3", heading: "chat.js, sending" },
      choice: "chatserver.plural-attachments",
    },
    "chatserver.post.file-first": {
      id: "chatserver.post.file-first",
      level: "must",
      basis: "seed",
      text: "The name of a file that was uploaded before can be the attachment's id.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
      capability: "uploads",
    },
    "chatserver.post.file-after": {
      id: "chatserver.post.file-after",
      level: "must",
      basis: "seed",
      text: "A file can be uploaded under the attachment's id after the message was posted.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
      capability: "uploads",
    },
    "chatserver.post.file-address": {
      id: "chatserver.post.file-address",
      level: "must",
      basis: "seed",
      text: "An uploaded file is served at /files/ followed by its name, a dot and its type.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
      capability: "uploads",
      choice: "chatserver.media-address",
    },
    "chatserver.post.preview-address": {
      id: "chatserver.post.preview-address",
      level: "must",
      basis: "seed",
      text: "A preview that was uploaded is served at /files/ under the file's name followed by -preview, with the preview's own type.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
      capability: "uploads",
      choice: "chatserver.media-address",
    },
    "chatserver.post.listed": {
      id: "chatserver.post.listed",
      level: "must",
      basis: "seed",
      text: "The message is then among the messages of the chat.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>/messages" },
    },
    "chatserver.post.author": {
      id: "chatserver.post.author",
      level: "must",
      basis: "docs",
      text: "The message shows whoever posted it as its author.",
      source: { document: "ChatServer reference, JSON page", heading: "MessageInfo" },
    },
    "chatserver.post.created-now": {
      id: "chatserver.post.created-now",
      level: "should",
      basis: "inferred",
      text: "createdAt of the message is about the time at which it was posted.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.post.any-participant": {
      id: "chatserver.post.any-participant",
      level: "must",
      basis: "seed",
      text: "Every participant can post, not only the creator of the chat.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.post.non-participant": {
      id: "chatserver.post.non-participant",
      level: "should",
      basis: "inferred",
      text: "Somebody who is not a participant cannot post.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
      choice: "chatserver.outsider-post",
    },
    "chatserver.post.unknown-chat": {
      id: "chatserver.post.unknown-chat",
      level: "must",
      basis: "standard",
      text: "Posting into a chat that there is not is refused.",
      source: { document: "RFC 9110", heading: "15.5.5 404 Not Found" },
      choice: "chatserver.unknown-chat-post",
    },
    "chatserver.post.empty": {
      id: "chatserver.post.empty",
      level: "should",
      basis: "inferred",
      text: "A message with neither text nor attachment is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
      choice: "chatserver.empty-message",
    },
    "chatserver.post.event": {
      id: "chatserver.post.event",
      level: "must",
      basis: "seed",
      text: "A message that is posted is told to all participants over the WebSocket.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.post.event-message": {
      id: "chatserver.post.event-message",
      level: "must",
      basis: "docs",
      text: "The event is named message and carries the message.",
      source: { document: "ChatServer reference, WebSocket page", heading: "Events" },
    },
    "chatserver.post.event-agrees": {
      id: "chatserver.post.event-agrees",
      level: "must",
      basis: "docs",
      text: "The message in the event is the one that the answer shows.",
      source: { document: "ChatServer reference, WebSocket page", heading: "Events" },
    },
    "chatserver.post.push": {
      id: "chatserver.post.push",
      level: "must",
      basis: "seed",
      text: "A message that is posted is told to all participants by push as well, where their settings have it so.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
      excluded: "Push goes through the services of device makers, which a client of the server does not see.",
    },
    "chatserver.post.unarchives": {
      id: "chatserver.post.unarchives",
      level: "may",
      basis: "inferred",
      text: "Posting takes the chat out of the poster's archive.",
      source: { document: "ChatServer at dcbeca3", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.message.object": {
      id: "chatserver.message.object",
      level: "must",
      basis: "seed",
      text: "A MessageInfo is one JSON object.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.message.id": {
      id: "chatserver.message.id",
      level: "must",
      basis: "docs",
      text: "A MessageInfo carries id.",
      source: { document: "ChatServer reference, JSON page", heading: "MessageInfo" },
      choice: "chatserver.message-id-type",
    },
    "chatserver.message.id-grows": {
      id: "chatserver.message.id-grows",
      level: "must",
      basis: "client",
      text: "Where ids of messages are numbers, a later message has a greater one.",
      source: { document: "ChatServer web client at 68e9692", heading: "chat.js, paging" },
      choice: "chatserver.message-id-type",
    },
    "chatserver.message.local-id": {
      id: "chatserver.message.local-id",
      level: "must",
      basis: "docs",
      text: "A MessageInfo carries localId, text.",
      source: { document: "ChatServer reference, JSON page", heading: "MessageInfo" },
    },
    "chatserver.message.chat-id": {
      id: "chatserver.message.chat-id",
      level: "must",
      basis: "docs",
      text: "A MessageInfo carries chatId, that of its chat.",
      source: { document: "ChatServer reference, JSON page", heading: "MessageInfo" },
    },
    "chatserver.message.author-id": {
      id: "chatserver.message.author-id",
      level: "must",
      basis: "client",
      text: "authorId, where shown, is a whole number.",
      source: { document: "ChatServer web client at dcbeca3", heading: "chat.js, events" },
    },
    "chatserver.message.author": {
      id: "chatserver.message.author",
      level: "must",
      basis: "client",
      text: "author, where shown, is a UserInfo.",
      source: { document: "ChatServer web client at 68e9692", heading: "chat.js, messages" },
    },
    "chatserver.message.text": {
      id: "chatserver.message.text",
      level: "must",
      basis: "seed",
      text: "text, where shown, is text.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.message.created-at": {
      id: "chatserver.message.created-at",
      level: "must",
      basis: "docs",
      text: "A MessageInfo carries createdAt, a time.",
      source: { document: "ChatServer reference, JSON page", heading: "MessageInfo" },
    },
    "chatserver.message.updated-at": {
      id: "chatserver.message.updated-at",
      level: "must",
      basis: "docs",
      text: "A MessageInfo carries updatedAt, a time.",
      source: { document: "ChatServer reference, JSON page", heading: "MessageInfo" },
    },
    "chatserver.message.edited-at": {
      id: "chatserver.message.edited-at",
      level: "must",
      basis: "docs",
      text: "editedAt, where shown, is a time.",
      source: { document: "ChatServer reference, JSON page", heading: "MessageInfo" },
    },
    "chatserver.message.deleted-at": {
      id: "chatserver.message.deleted-at",
      level: "must",
      basis: "seed",
      text: "deletedAt, where shown, is a time.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/messages/<id>" },
    },
    "chatserver.message.deleted-at-only": {
      id: "chatserver.message.deleted-at-only",
      level: "must",
      basis: "seed",
      text: "A message that was not deleted has no deletedAt.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/messages/<id>" },
    },
    "chatserver.message.is-visible": {
      id: "chatserver.message.is-visible",
      level: "must",
      basis: "docs",
      text: "A MessageInfo carries isVisible, a boolean.",
      source: { document: "ChatServer reference, JSON page", heading: "MessageInfo" },
    },
    "chatserver.message.attachments": {
      id: "chatserver.message.attachments",
      level: "must",
      basis: "docs",
      text: "attachments, where shown, is an array of MediaInfo.",
      source: { document: "ChatServer reference, JSON page", heading: "MessageInfo" },
    },
    "chatserver.message.attachment": {
      id: "chatserver.message.attachment",
      level: "should",
      basis: "inferred",
      text: "attachment, where shown, is a MediaInfo.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.message.read-marks": {
      id: "chatserver.message.read-marks",
      level: "must",
      basis: "docs",
      text: "readMarks, where shown, is an array of objects.",
      source: { document: "ChatServer reference, JSON page", heading: "MessageInfo" },
    },
    "chatserver.message.agrees": {
      id: "chatserver.message.agrees",
      level: "must",
      basis: "seed",
      text: "What a message shows in the answer to posting it, the list shows too.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>/messages" },
    },
    "chatserver.media.object": {
      id: "chatserver.media.object",
      level: "must",
      basis: "docs",
      text: "A MediaInfo is one JSON object.",
      source: { document: "ChatServer reference, JSON page", heading: "MediaInfo" },
    },
    "chatserver.media.id": {
      id: "chatserver.media.id",
      level: "must",
      basis: "docs",
      text: "A MediaInfo carries id, a UUID.",
      source: { document: "ChatServer reference, JSON page", heading: "MediaInfo" },
    },
    "chatserver.media.file-type": {
      id: "chatserver.media.file-type",
      level: "must",
      basis: "docs",
      text: "A MediaInfo carries fileType, text.",
      source: { document: "ChatServer reference, JSON page", heading: "MediaInfo" },
    },
    "chatserver.media.file-size": {
      id: "chatserver.media.file-size",
      level: "must",
      basis: "docs",
      text: "A MediaInfo carries fileSize, a whole number that is not negative.",
      source: { document: "ChatServer reference, JSON page", heading: "MediaInfo" },
    },
    "chatserver.media.preview-size": {
      id: "chatserver.media.preview-size",
      level: "must",
      basis: "docs",
      text: "previewWidth and previewHeight, where shown, are whole numbers.",
      source: { document: "ChatServer reference, JSON page", heading: "MediaInfo" },
    },
    "chatserver.media.created-at": {
      id: "chatserver.media.created-at",
      level: "must",
      basis: "docs",
      text: "createdAt of a MediaInfo, where shown, is a time.",
      source: { document: "ChatServer reference, JSON page", heading: "MediaInfo" },
    },
    "chatserver.read-mark.object": {
      id: "chatserver.read-mark.object",
      level: "must",
      basis: "docs",
      text: "A read mark is one JSON object.",
      source: { document: "ChatServer reference, JSON page", heading: "ReadMark" },
    },
    "chatserver.read-mark.id": {
      id: "chatserver.read-mark.id",
      level: "must",
      basis: "docs",
      text: "The id of a read mark, where shown, is a UUID.",
      source: { document: "ChatServer reference, JSON page", heading: "ReadMark" },
    },
    "chatserver.read-mark.user": {
      id: "chatserver.read-mark.user",
      level: "must",
      basis: "docs",
      text: "A read mark carries user, who has read.",
      source: { document: "ChatServer reference, JSON page", heading: "ReadMark" },
    },
    "chatserver.read-mark.created-at": {
      id: "chatserver.read-mark.created-at",
      level: "must",
      basis: "docs",
      text: "createdAt of a read mark, where shown, is a time.",
      source: { document: "ChatServer reference, JSON page", heading: "ReadMark" },
    },
    "chatserver.list.path": {
      id: "chatserver.list.path",
      level: "must",
      basis: "seed",
      text: "Chats are listed by GET at /chats/, with the slash at the end.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/" },
    },
    "chatserver.list.answer": {
      id: "chatserver.list.answer",
      level: "must",
      basis: "seed",
      text: "Listing chats is answered with an array of ChatInfo objects.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/" },
    },
    "chatserver.list.all": {
      id: "chatserver.list.all",
      level: "must",
      basis: "seed",
      text: "Every chat in which the caller is a participant is in the list.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/" },
    },
    "chatserver.list.only-own": {
      id: "chatserver.list.only-own",
      level: "must",
      basis: "seed",
      text: "No chat in which the caller is not a participant is in the list.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/" },
    },
    "chatserver.list.once": {
      id: "chatserver.list.once",
      level: "must",
      basis: "seed",
      text: "The list holds no chat twice.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/" },
    },
    "chatserver.list.full": {
      id: "chatserver.list.full",
      level: "must",
      basis: "seed",
      text: "With full=true the chats of the list carry all their participants.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/" },
    },
    "chatserver.list.full-one": {
      id: "chatserver.list.full-one",
      level: "must",
      basis: "seed",
      text: "With full=1, as the path prints it, the chats of the list carry all their participants.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/" },
    },
    "chatserver.list.full-default": {
      id: "chatserver.list.full-default",
      level: "must",
      basis: "seed",
      text: "Without full the list holds the same chats as with full=false.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/" },
    },
    "chatserver.list.short": {
      id: "chatserver.list.short",
      level: "should",
      basis: "seed",
      text: "Without full the chats of the list do not carry their participants.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/" },
    },
    "chatserver.list.muted-too": {
      id: "chatserver.list.muted-too",
      level: "must",
      basis: "seed",
      text: "Muted and archived chats are in the list.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/" },
    },
    "chatserver.list.unused-too": {
      id: "chatserver.list.unused-too",
      level: "must",
      basis: "seed",
      text: "A chat in which nothing was written is in the list.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/" },
    },
    "chatserver.get.path": {
      id: "chatserver.get.path",
      level: "must",
      basis: "seed",
      text: "A chat is read by GET at /chats/{id}.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>" },
    },
    "chatserver.get.answer": {
      id: "chatserver.get.answer",
      level: "must",
      basis: "seed",
      text: "Reading a chat is answered with a ChatInfo object.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>" },
    },
    "chatserver.get.id-asked": {
      id: "chatserver.get.id-asked",
      level: "must",
      basis: "seed",
      text: "The chat that is shown has the id that was asked for.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>" },
    },
    "chatserver.get.all-users": {
      id: "chatserver.get.all-users",
      level: "must",
      basis: "seed",
      text: "The chat is shown with all its participants.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>" },
    },
    "chatserver.get.title": {
      id: "chatserver.get.title",
      level: "must",
      basis: "seed",
      text: "The chat is shown with its title.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>" },
    },
    "chatserver.get.non-participant": {
      id: "chatserver.get.non-participant",
      level: "must",
      basis: "seed",
      text: "A chat is not shown to somebody who is not its participant.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>" },
      choice: "chatserver.outsider-read",
    },
    "chatserver.get.unknown-chat": {
      id: "chatserver.get.unknown-chat",
      level: "must",
      basis: "standard",
      text: "An id that was never given out is not answered with a chat.",
      source: { document: "RFC 9110", heading: "15.5.5 404 Not Found" },
      choice: "chatserver.unknown-chat-read",
    },
    "chatserver.rename.path": {
      id: "chatserver.rename.path",
      level: "must",
      basis: "seed",
      text: "The title of a chat is updated by PUT at /chats/{id}.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>" },
    },
    "chatserver.rename.answer": {
      id: "chatserver.rename.answer",
      level: "must",
      basis: "seed",
      text: "Updating the title is answered with a ChatInfo object.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>" },
    },
    "chatserver.rename.title": {
      id: "chatserver.rename.title",
      level: "must",
      basis: "seed",
      text: "The chat then has the new title.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>" },
    },
    "chatserver.rename.answer-title": {
      id: "chatserver.rename.answer-title",
      level: "must",
      basis: "seed",
      text: "The answer shows the new title.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>" },
    },
    "chatserver.rename.title-string": {
      id: "chatserver.rename.title-string",
      level: "should",
      basis: "inferred",
      text: "A title that is neither text nor null is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>" },
    },
    "chatserver.rename.personal": {
      id: "chatserver.rename.personal",
      level: "must",
      basis: "seed",
      text: "The title of a personal chat never changes.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>" },
      choice: "chatserver.personal-rename",
    },
    "chatserver.rename.any-participant": {
      id: "chatserver.rename.any-participant",
      level: "should",
      basis: "inferred",
      text: "Every participant can rename a group.",
      source: { document: "ChatServer at dcbeca3", heading: "PUT /chats/<id>" },
    },
    "chatserver.rename.non-participant": {
      id: "chatserver.rename.non-participant",
      level: "should",
      basis: "inferred",
      text: "Somebody who is not a participant cannot rename the chat.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>" },
      choice: "chatserver.outsider-change",
    },
    "chatserver.rename.event": {
      id: "chatserver.rename.event",
      level: "must",
      basis: "seed",
      text: "A new title is told to all participants over the WebSocket.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>" },
    },
    "chatserver.rename.event-chat": {
      id: "chatserver.rename.event-chat",
      level: "must",
      basis: "client",
      text: "The event is named chatUpdate and carries the chat.",
      source: { document: "ChatServer at dcbeca3", heading: "WebSocket" },
    },
    "chatserver.settings.path": {
      id: "chatserver.settings.path",
      level: "must",
      basis: "seed",
      text: "The settings of a chat are updated by PUT at /chats/{id}/settings.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/settings" },
    },
    "chatserver.settings.answer": {
      id: "chatserver.settings.answer",
      level: "must",
      basis: "seed",
      text: "Updating the settings is answered with a ChatInfo object.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/settings" },
    },
    "chatserver.settings.muted": {
      id: "chatserver.settings.muted",
      level: "must",
      basis: "seed",
      text: "A chat can be muted.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/settings" },
    },
    "chatserver.settings.unmuted": {
      id: "chatserver.settings.unmuted",
      level: "must",
      basis: "seed",
      text: "A chat that was muted can be unmuted.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/settings" },
    },
    "chatserver.settings.muted-push": {
      id: "chatserver.settings.muted-push",
      level: "must",
      basis: "seed",
      text: "A muted chat sends no push notifications.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/settings" },
      excluded: "Push goes through the services of device makers, which a client of the server does not see.",
    },
    "chatserver.settings.muted-events": {
      id: "chatserver.settings.muted-events",
      level: "should",
      basis: "seed",
      text: "A muted chat still tells its events over the WebSocket: muting stops push notifications.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/settings" },
    },
    "chatserver.settings.archived": {
      id: "chatserver.settings.archived",
      level: "must",
      basis: "seed",
      text: "A chat can be archived.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/settings" },
    },
    "chatserver.settings.unarchived": {
      id: "chatserver.settings.unarchived",
      level: "must",
      basis: "seed",
      text: "A chat that was archived can be taken out again.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/settings" },
    },
    "chatserver.settings.partial": {
      id: "chatserver.settings.partial",
      level: "must",
      basis: "seed",
      text: "Each of the three settings can be sent alone.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/settings" },
    },
    "chatserver.settings.others-kept": {
      id: "chatserver.settings.others-kept",
      level: "should",
      basis: "inferred",
      text: "A setting that is not sent stays as it was.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/settings" },
    },
    "chatserver.settings.answer-shows": {
      id: "chatserver.settings.answer-shows",
      level: "must",
      basis: "docs",
      text: "The answer shows isMuted and isArchived as they are then.",
      source: { document: "ChatServer reference, JSON page", heading: "ChatInfo" },
    },
    "chatserver.settings.kept": {
      id: "chatserver.settings.kept",
      level: "must",
      basis: "docs",
      text: "Later reads show isMuted and isArchived as they were set.",
      source: { document: "ChatServer reference, JSON page", heading: "ChatInfo" },
    },
    "chatserver.settings.own-only": {
      id: "chatserver.settings.own-only",
      level: "should",
      basis: "inferred",
      text: "The settings of one participant are not those of another.",
      source: { document: "ChatServer at dcbeca3", heading: "PUT /chats/<id>/settings" },
    },
    "chatserver.settings.booleans": {
      id: "chatserver.settings.booleans",
      level: "should",
      basis: "inferred",
      text: "A setting that is neither a boolean nor null is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/settings" },
    },
    "chatserver.settings.non-participant": {
      id: "chatserver.settings.non-participant",
      level: "should",
      basis: "inferred",
      text: "Somebody who is not a participant cannot update settings of the chat.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/settings" },
      choice: "chatserver.outsider-change",
    },
    "chatserver.settings.no-event": {
      id: "chatserver.settings.no-event",
      level: "should",
      basis: "inferred",
      text: "Settings are told to nobody.",
      source: { document: "ChatServer at dcbeca3", heading: "PUT /chats/<id>/settings" },
    },
    "chatserver.device.accepted": {
      id: "chatserver.device.accepted",
      level: "must",
      basis: "seed",
      text: "isRemovedOnDevice true alone is accepted.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/settings, isRemovedOnDevice" },
    },
    "chatserver.device.answer": {
      id: "chatserver.device.answer",
      level: "must",
      basis: "seed",
      text: "Removing a chat from the device is answered as carried out.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/settings, isRemovedOnDevice" },
      choice: "chatserver.device-removal-answer",
    },
    "chatserver.device.unlisted": {
      id: "chatserver.device.unlisted",
      level: "must",
      basis: "seed",
      text: "A chat that was removed from the device is not in the list any more.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/settings, isRemovedOnDevice" },
    },
    "chatserver.device.stays-for-others": {
      id: "chatserver.device.stays-for-others",
      level: "must",
      basis: "seed",
      text: "It stays in the lists of the other participants.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/settings, isRemovedOnDevice" },
    },
    "chatserver.device.still-participant": {
      id: "chatserver.device.still-participant",
      level: "must",
      basis: "seed",
      text: "Whoever removed it from the device is still its participant.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/settings, isRemovedOnDevice" },
    },
    "chatserver.device.found-again": {
      id: "chatserver.device.found-again",
      level: "must",
      basis: "seed",
      text: "Creating it again answers with the same chat.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/settings, isRemovedOnDevice" },
    },
    "chatserver.device.back": {
      id: "chatserver.device.back",
      level: "must",
      basis: "seed",
      text: "After that, posting a message into it brings it back into the list.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/settings, isRemovedOnDevice" },
      choice: "chatserver.device-return",
    },
    "chatserver.device.messages-kept": {
      id: "chatserver.device.messages-kept",
      level: "must",
      basis: "seed",
      text: "Its messages are still there when it is back.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/settings, isRemovedOnDevice" },
    },
    "chatserver.device.switched-off": {
      id: "chatserver.device.switched-off",
      level: "should",
      basis: "inferred",
      text: "isRemovedOnDevice false brings it back into the list too.",
      source: { document: "ChatServer at dcbeca3", heading: "PUT /chats/<id>/settings" },
    },
    "chatserver.device.account": {
      id: "chatserver.device.account",
      level: "should",
      basis: "inferred",
      text: "It is gone from the list on all devices of the account.",
      source: { document: "ChatServer at dcbeca3", heading: "PUT /chats/<id>/settings" },
      capability: "second-device",
    },
    "chatserver.add-picture.path": {
      id: "chatserver.add-picture.path",
      level: "must",
      basis: "seed",
      text: "A picture is added to a chat by POST at /chats/{id}/images.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/images" },
    },
    "chatserver.add-picture.answer": {
      id: "chatserver.add-picture.answer",
      level: "must",
      basis: "seed",
      text: "Adding a picture is answered with a ChatInfo object.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/images" },
    },
    "chatserver.add-picture.shown": {
      id: "chatserver.add-picture.shown",
      level: "must",
      basis: "seed",
      text: "The chat then shows the picture.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/images" },
    },
    "chatserver.add-picture.id": {
      id: "chatserver.add-picture.id",
      level: "must",
      basis: "seed",
      text: "The picture has the id that was sent, that of a file uploaded before.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/images" },
    },
    "chatserver.add-picture.file-type": {
      id: "chatserver.add-picture.file-type",
      level: "must",
      basis: "seed",
      text: "The picture has the fileType that was sent.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/images" },
    },
    "chatserver.add-picture.file-size": {
      id: "chatserver.add-picture.file-size",
      level: "must",
      basis: "seed",
      text: "The picture has the fileSize that was sent, a number of bytes.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/images" },
    },
    "chatserver.add-picture.file-served": {
      id: "chatserver.add-picture.file-served",
      level: "must",
      basis: "seed",
      text: "The file behind the picture is the one uploaded under its id.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/images" },
      capability: "uploads",
    },
    "chatserver.add-picture.image-needed": {
      id: "chatserver.add-picture.image-needed",
      level: "should",
      basis: "inferred",
      text: "A body without image is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/images" },
    },
    "chatserver.add-picture.id-needed": {
      id: "chatserver.add-picture.id-needed",
      level: "should",
      basis: "inferred",
      text: "An image without id is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/images" },
    },
    "chatserver.add-picture.id-uuid": {
      id: "chatserver.add-picture.id-uuid",
      level: "should",
      basis: "inferred",
      text: "An image whose id is no UUID is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/images" },
    },
    "chatserver.add-picture.file-type-needed": {
      id: "chatserver.add-picture.file-type-needed",
      level: "should",
      basis: "inferred",
      text: "An image whose fileType is missing, empty or no text is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/images" },
    },
    "chatserver.add-picture.file-size-needed": {
      id: "chatserver.add-picture.file-size-needed",
      level: "should",
      basis: "inferred",
      text: "An image whose fileSize is missing or no positive whole number is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/images" },
    },
    "chatserver.add-picture.accumulate": {
      id: "chatserver.add-picture.accumulate",
      level: "should",
      basis: "inferred",
      text: "A second picture does not take the first away.",
      source: { document: "ChatServer at dcbeca3", heading: "POST /chats/<id>/images" },
    },
    "chatserver.add-picture.non-participant": {
      id: "chatserver.add-picture.non-participant",
      level: "should",
      basis: "inferred",
      text: "Somebody who is not a participant cannot add a picture.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/images" },
      choice: "chatserver.outsider-change",
    },
    "chatserver.add-picture.event": {
      id: "chatserver.add-picture.event",
      level: "must",
      basis: "seed",
      text: "A new picture is told to all participants over the WebSocket.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/images" },
      choice: "chatserver.picture-event",
    },
    "chatserver.remove-picture.path": {
      id: "chatserver.remove-picture.path",
      level: "must",
      basis: "seed",
      text: "A picture is removed by DELETE at /chats/{id}/images/{id}.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/images/<id>" },
    },
    "chatserver.remove-picture.answer": {
      id: "chatserver.remove-picture.answer",
      level: "must",
      basis: "seed",
      text: "Removing a picture is answered with 200 and needs no body.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/images/<id>" },
    },
    "chatserver.remove-picture.gone": {
      id: "chatserver.remove-picture.gone",
      level: "must",
      basis: "seed",
      text: "The chat does not show the picture any more.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/images/<id>" },
    },
    "chatserver.remove-picture.others-kept": {
      id: "chatserver.remove-picture.others-kept",
      level: "must",
      basis: "seed",
      text: "The other pictures of the chat stay.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/images/<id>" },
    },
    "chatserver.remove-picture.unknown": {
      id: "chatserver.remove-picture.unknown",
      level: "must",
      basis: "standard",
      text: "Removing a picture that the chat does not have is refused.",
      source: { document: "RFC 9110", heading: "15.5.5 404 Not Found" },
    },
    "chatserver.remove-picture.non-participant": {
      id: "chatserver.remove-picture.non-participant",
      level: "should",
      basis: "inferred",
      text: "Somebody who is not a participant cannot remove a picture.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/images/<id>" },
      choice: "chatserver.outsider-change",
    },
    "chatserver.remove-picture.event": {
      id: "chatserver.remove-picture.event",
      level: "must",
      basis: "seed",
      text: "The removal of a picture is told to all participants over the WebSocket.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/images/<id>" },
      choice: "chatserver.picture-event",
    },
    "chatserver.add-users.path": {
      id: "chatserver.add-users.path",
      level: "must",
      basis: "seed",
      text: "Users are added by POST at /chats/{id}/users.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/users" },
    },
    "chatserver.add-users.answer": {
      id: "chatserver.add-users.answer",
      level: "must",
      basis: "seed",
      text: "Adding users is answered with a ChatInfo object.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/users" },
    },
    "chatserver.add-users.added": {
      id: "chatserver.add-users.added",
      level: "must",
      basis: "seed",
      text: "Whoever was added is then a participant.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/users" },
    },
    "chatserver.add-users.users-array": {
      id: "chatserver.add-users.users-array",
      level: "must",
      basis: "seed",
      text: "users is taken as an array of whole numbers, whatever the brackets of the sample.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/users" },
    },
    "chatserver.add-users.users-needed": {
      id: "chatserver.add-users.users-needed",
      level: "should",
      basis: "inferred",
      text: "A body without users, or with users that are no array of whole numbers, is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/users" },
    },
    "chatserver.add-users.already": {
      id: "chatserver.add-users.already",
      level: "must",
      basis: "seed",
      text: "Users who are participants already do not keep the others from being added, and are not there twice.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/users" },
    },
    "chatserver.add-users.nobody-new": {
      id: "chatserver.add-users.nobody-new",
      level: "must",
      basis: "seed",
      text: "Adding nobody but participants is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/users" },
      choice: "chatserver.nobody-added",
    },
    "chatserver.add-users.ten": {
      id: "chatserver.add-users.ten",
      level: "must",
      basis: "seed",
      text: "Ten users are added at once.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/users" },
    },
    "chatserver.add-users.eleven": {
      id: "chatserver.add-users.eleven",
      level: "must",
      basis: "seed",
      text: "More than ten users at a time are refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/users" },
      choice: "chatserver.too-many-users",
    },
    "chatserver.add-users.others-stay": {
      id: "chatserver.add-users.others-stay",
      level: "must",
      basis: "seed",
      text: "Whoever was a participant before stays one.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/users" },
    },
    "chatserver.add-users.listed": {
      id: "chatserver.add-users.listed",
      level: "must",
      basis: "seed",
      text: "The chat is then in the lists of those who were added.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/" },
    },
    "chatserver.add-users.history": {
      id: "chatserver.add-users.history",
      level: "should",
      basis: "inferred",
      text: "Those who were added can read the messages from before.",
      source: { document: "ChatServer at dcbeca3", heading: "GET /chats/<id>/messages" },
    },
    "chatserver.add-users.added-users": {
      id: "chatserver.add-users.added-users",
      level: "must",
      basis: "docs",
      text: "The answer lists those who were added, and nobody else, under addedUsers.",
      source: { document: "ChatServer reference, JSON page", heading: "ChatInfo" },
    },
    "chatserver.add-users.unknown-user": {
      id: "chatserver.add-users.unknown-user",
      level: "should",
      basis: "inferred",
      text: "A user whom nobody is cannot be added.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/users" },
      choice: "chatserver.unknown-user",
    },
    "chatserver.add-users.any-participant": {
      id: "chatserver.add-users.any-participant",
      level: "should",
      basis: "inferred",
      text: "Every participant can add users.",
      source: { document: "ChatServer at dcbeca3", heading: "POST /chats/<id>/users" },
    },
    "chatserver.add-users.non-participant": {
      id: "chatserver.add-users.non-participant",
      level: "should",
      basis: "inferred",
      text: "Somebody who is not a participant cannot add anybody.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/users" },
      choice: "chatserver.outsider-change",
    },
    "chatserver.add-users.event": {
      id: "chatserver.add-users.event",
      level: "must",
      basis: "seed",
      text: "That users were added is told to all participants over the WebSocket.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/users" },
    },
    "chatserver.add-users.event-added-users": {
      id: "chatserver.add-users.event-added-users",
      level: "must",
      basis: "client",
      text: "The event is named addedUsers and carries the chat with addedUsers.",
      source: { document: "ChatServer at dcbeca3", heading: "WebSocket" },
    },
    "chatserver.add-users.event-newcomers": {
      id: "chatserver.add-users.event-newcomers",
      level: "should",
      basis: "inferred",
      text: "Those who were added are told as well, being participants by then.",
      source: { document: "ChatServer at dcbeca3", heading: "WebSocket" },
    },
    "chatserver.remove-users.path": {
      id: "chatserver.remove-users.path",
      level: "must",
      basis: "seed",
      text: "Users are removed by DELETE at /chats/{id}/users.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/users" },
    },
    "chatserver.remove-users.body": {
      id: "chatserver.remove-users.body",
      level: "must",
      basis: "seed",
      text: "The request says in its body, which a DELETE seldom has, who is removed.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/users" },
    },
    "chatserver.remove-users.answer": {
      id: "chatserver.remove-users.answer",
      level: "must",
      basis: "seed",
      text: "Removing users is answered with a ChatInfo object.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/users" },
    },
    "chatserver.remove-users.removed": {
      id: "chatserver.remove-users.removed",
      level: "must",
      basis: "seed",
      text: "Whoever was removed is not a participant any more.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/users" },
    },
    "chatserver.remove-users.unreadable": {
      id: "chatserver.remove-users.unreadable",
      level: "must",
      basis: "seed",
      text: "Those who were removed cannot read the chat any more.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>" },
      choice: "chatserver.outsider-read",
    },
    "chatserver.remove-users.users-needed": {
      id: "chatserver.remove-users.users-needed",
      level: "should",
      basis: "inferred",
      text: "A body without users, or with users that are no array of whole numbers, is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/users" },
    },
    "chatserver.remove-users.strangers-ignored": {
      id: "chatserver.remove-users.strangers-ignored",
      level: "must",
      basis: "seed",
      text: "Users who are no participants do not keep the others from being removed.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/users" },
    },
    "chatserver.remove-users.others-stay": {
      id: "chatserver.remove-users.others-stay",
      level: "must",
      basis: "seed",
      text: "Whoever was not named stays a participant.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/users" },
    },
    "chatserver.remove-users.personal": {
      id: "chatserver.remove-users.personal",
      level: "must",
      basis: "seed",
      text: "Removing users from a personal chat is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/users" },
      choice: "chatserver.personal-members",
    },
    "chatserver.remove-users.removed-users": {
      id: "chatserver.remove-users.removed-users",
      level: "must",
      basis: "docs",
      text: "The answer lists those who were removed, and nobody else, under removedUsers.",
      source: { document: "ChatServer reference, JSON page", heading: "ChatInfo" },
    },
    "chatserver.remove-users.addable-again": {
      id: "chatserver.remove-users.addable-again",
      level: "must",
      basis: "seed",
      text: "Somebody who was removed can be added again.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/users" },
    },
    "chatserver.remove-users.any-participant": {
      id: "chatserver.remove-users.any-participant",
      level: "should",
      basis: "inferred",
      text: "Every participant can remove others.",
      source: { document: "ChatServer at dcbeca3", heading: "DELETE /chats/<id>/users" },
    },
    "chatserver.remove-users.non-participant": {
      id: "chatserver.remove-users.non-participant",
      level: "should",
      basis: "inferred",
      text: "Somebody who is not a participant cannot remove anybody.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/users" },
      choice: "chatserver.outsider-change",
    },
    "chatserver.remove-users.event-removed-users": {
      id: "chatserver.remove-users.event-removed-users",
      level: "should",
      basis: "inferred",
      text: "That users were removed is told to the participants who remain as removedUsers, with the chat and removedUsers in it.",
      source: { document: "ChatServer at dcbeca3", heading: "WebSocket" },
      choice: "chatserver.removal-event",
    },
    "chatserver.remove-users.event-not-removed": {
      id: "chatserver.remove-users.event-not-removed",
      level: "should",
      basis: "inferred",
      text: "Those who were removed are not told.",
      source: { document: "ChatServer at dcbeca3", heading: "WebSocket" },
    },
    "chatserver.delete-chat.path": {
      id: "chatserver.delete-chat.path",
      level: "must",
      basis: "seed",
      text: "A chat is deleted by DELETE at /chats/{id}.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>" },
    },
    "chatserver.delete-chat.answer": {
      id: "chatserver.delete-chat.answer",
      level: "must",
      basis: "seed",
      text: "Deleting a chat is answered with 200 and needs no body.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>" },
    },
    "chatserver.delete-chat.unlisted": {
      id: "chatserver.delete-chat.unlisted",
      level: "must",
      basis: "seed",
      text: "The chat is then in no participant's list.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>" },
    },
    "chatserver.delete-chat.messages": {
      id: "chatserver.delete-chat.messages",
      level: "must",
      basis: "seed",
      text: "Its messages are gone, and creating a chat of the same participants does not bring them back.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>" },
    },
    "chatserver.delete-chat.settings": {
      id: "chatserver.delete-chat.settings",
      level: "must",
      basis: "seed",
      text: "Its settings are gone: a chat of the same participants begins with none.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>" },
    },
    "chatserver.delete-chat.read-marks": {
      id: "chatserver.delete-chat.read-marks",
      level: "must",
      basis: "seed",
      text: "Its read marks are gone.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>" },
      excluded: "They are shown with messages only, and those are gone too: chatserver.delete-chat.messages.",
    },
    "chatserver.delete-chat.personal": {
      id: "chatserver.delete-chat.personal",
      level: "should",
      basis: "inferred",
      text: "Each of the two participants of a personal chat can delete it.",
      source: { document: "ChatServer at dcbeca3", heading: "DELETE /chats/<id>" },
    },
    "chatserver.delete-chat.non-participant": {
      id: "chatserver.delete-chat.non-participant",
      level: "should",
      basis: "inferred",
      text: "Somebody who is not a participant cannot delete the chat.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>" },
      choice: "chatserver.outsider-delete",
    },
    "chatserver.delete-chat.unknown-chat": {
      id: "chatserver.delete-chat.unknown-chat",
      level: "must",
      basis: "standard",
      text: "Deleting a chat that there is not is refused.",
      source: { document: "RFC 9110", heading: "15.5.5 404 Not Found" },
      choice: "chatserver.unknown-chat-delete",
    },
    "chatserver.delete-chat.event": {
      id: "chatserver.delete-chat.event",
      level: "must",
      basis: "seed",
      text: "The deletion is told to all participants over the WebSocket.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>" },
    },
    "chatserver.delete-chat.event-chat-deleted": {
      id: "chatserver.delete-chat.event-chat-deleted",
      level: "must",
      basis: "client",
      text: "The event is named chatDeleted.",
      source: { document: "ChatServer web client at 68e9692", heading: "chat.js, events" },
    },
    "chatserver.exit.path": {
      id: "chatserver.exit.path",
      level: "must",
      basis: "seed",
      text: "A participant leaves a chat by DELETE at /chats/{id}/me.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/me" },
    },
    "chatserver.exit.answer": {
      id: "chatserver.exit.answer",
      level: "must",
      basis: "seed",
      text: "Leaving is answered with 200 and needs no body.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/me" },
    },
    "chatserver.exit.left": {
      id: "chatserver.exit.left",
      level: "must",
      basis: "seed",
      text: "Whoever left is not a participant any more.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/me" },
    },
    "chatserver.exit.unreadable": {
      id: "chatserver.exit.unreadable",
      level: "must",
      basis: "seed",
      text: "They cannot read the chat any more.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>" },
      choice: "chatserver.outsider-read",
    },
    "chatserver.exit.others-stay": {
      id: "chatserver.exit.others-stay",
      level: "must",
      basis: "seed",
      text: "The others stay participants, and the chat stays in their lists.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/me" },
    },
    "chatserver.exit.messages-stay": {
      id: "chatserver.exit.messages-stay",
      level: "must",
      basis: "seed",
      text: "The messages of whoever left stay in the chat.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/me" },
    },
    "chatserver.exit.personal": {
      id: "chatserver.exit.personal",
      level: "must",
      basis: "seed",
      text: "Leaving a personal chat is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/me" },
      choice: "chatserver.personal-members",
    },
    "chatserver.exit.addable-again": {
      id: "chatserver.exit.addable-again",
      level: "must",
      basis: "seed",
      text: "Somebody who left can be added again.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/users" },
    },
    "chatserver.exit.again": {
      id: "chatserver.exit.again",
      level: "should",
      basis: "inferred",
      text: "Leaving a second time is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/me" },
      choice: "chatserver.outsider-change",
    },
    "chatserver.exit.event": {
      id: "chatserver.exit.event",
      level: "must",
      basis: "seed",
      text: "That somebody left is told to all participants over the WebSocket.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/me" },
      choice: "chatserver.exit-event",
    },
    "chatserver.clear.path": {
      id: "chatserver.clear.path",
      level: "must",
      basis: "seed",
      text: "A chat is cleared by DELETE at /chats/{id}/messages.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/messages" },
    },
    "chatserver.clear.answer": {
      id: "chatserver.clear.answer",
      level: "must",
      basis: "seed",
      text: "Clearing a chat is answered with 200 and needs no body.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/messages" },
    },
    "chatserver.clear.messages": {
      id: "chatserver.clear.messages",
      level: "must",
      basis: "seed",
      text: "All messages of the chat are gone, for every participant.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/messages" },
    },
    "chatserver.clear.read-marks": {
      id: "chatserver.clear.read-marks",
      level: "must",
      basis: "seed",
      text: "The read marks of the messages are gone.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/messages" },
      excluded: "They are shown with messages only, and those are gone too: chatserver.clear.messages.",
    },
    "chatserver.clear.chat-stays": {
      id: "chatserver.clear.chat-stays",
      level: "must",
      basis: "seed",
      text: "The chat itself stays, with its title and participants.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/messages" },
    },
    "chatserver.clear.settings-stay": {
      id: "chatserver.clear.settings-stay",
      level: "must",
      basis: "seed",
      text: "The settings of the chat stay: only messages are deleted.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/messages" },
    },
    "chatserver.clear.last-message": {
      id: "chatserver.clear.last-message",
      level: "must",
      basis: "seed",
      text: "The chat shows no last message from before.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/messages" },
    },
    "chatserver.clear.others-kept": {
      id: "chatserver.clear.others-kept",
      level: "must",
      basis: "seed",
      text: "The messages of other chats are not affected.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/messages" },
    },
    "chatserver.clear.empty": {
      id: "chatserver.clear.empty",
      level: "should",
      basis: "inferred",
      text: "A chat without messages can be cleared too.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/messages" },
    },
    "chatserver.clear.personal": {
      id: "chatserver.clear.personal",
      level: "should",
      basis: "inferred",
      text: "Each of the two participants of a personal chat can clear it.",
      source: { document: "ChatServer at dcbeca3", heading: "DELETE /chats/<id>/messages" },
    },
    "chatserver.clear.non-participant": {
      id: "chatserver.clear.non-participant",
      level: "should",
      basis: "inferred",
      text: "Somebody who is not a participant cannot clear the chat.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/messages" },
      choice: "chatserver.outsider-change",
    },
    "chatserver.clear.event": {
      id: "chatserver.clear.event",
      level: "must",
      basis: "seed",
      text: "The clearing is told to all participants over the WebSocket.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/messages" },
    },
    "chatserver.clear.event-chat-cleared": {
      id: "chatserver.clear.event-chat-cleared",
      level: "should",
      basis: "inferred",
      text: "The event is named chatCleared.",
      source: { document: "ChatServer at dcbeca3", heading: "WebSocket" },
    },
    "chatserver.block-chat.path": {
      id: "chatserver.block-chat.path",
      level: "must",
      basis: "seed",
      text: "A chat is blocked by PUT at /chats/{id}/block.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/block" },
    },
    "chatserver.block-chat.answer": {
      id: "chatserver.block-chat.answer",
      level: "must",
      basis: "seed",
      text: "Blocking a chat is answered with 200 and needs no body.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/block" },
    },
    "chatserver.block-chat.exits": {
      id: "chatserver.block-chat.exits",
      level: "must",
      basis: "seed",
      text: "Whoever blocked a group is not its participant any more.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/block" },
    },
    "chatserver.block-chat.not-addable": {
      id: "chatserver.block-chat.not-addable",
      level: "must",
      basis: "seed",
      text: "Whoever blocked a group cannot be added to it again.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/block" },
    },
    "chatserver.block-chat.not-addable-alone": {
      id: "chatserver.block-chat.not-addable-alone",
      level: "must",
      basis: "seed",
      text: "Adding nobody but somebody who blocked the chat is refused: nobody was added.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/users" },
      choice: "chatserver.nobody-added",
    },
    "chatserver.block-chat.others-addable": {
      id: "chatserver.block-chat.others-addable",
      level: "must",
      basis: "seed",
      text: "Others named beside somebody who blocked the chat are added.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/block" },
    },
    "chatserver.block-chat.personal-answer": {
      id: "chatserver.block-chat.personal-answer",
      level: "must",
      basis: "seed",
      text: "Blocking a personal chat is answered like that of a group.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/block" },
      choice: "chatserver.personal-block",
    },
    "chatserver.block-chat.personal-members": {
      id: "chatserver.block-chat.personal-members",
      level: "must",
      basis: "seed",
      text: "After blocking a personal chat both are still its participants.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/block" },
      choice: "chatserver.personal-block",
    },
    "chatserver.block-chat.non-participant": {
      id: "chatserver.block-chat.non-participant",
      level: "should",
      basis: "inferred",
      text: "Somebody who is not a participant cannot block the chat.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/block" },
      choice: "chatserver.outsider-change",
    },
    "chatserver.block-chat.again": {
      id: "chatserver.block-chat.again",
      level: "should",
      basis: "inferred",
      text: "Blocking a second time changes nothing.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/block" },
    },
    "chatserver.block-chat.not-told": {
      id: "chatserver.block-chat.not-told",
      level: "should",
      basis: "inferred",
      text: "Whoever blocked a chat is told nothing of it any more.",
      source: { document: "ChatServer at dcbeca3", heading: "WebSocket" },
    },
    "chatserver.unblock-chat.path": {
      id: "chatserver.unblock-chat.path",
      level: "must",
      basis: "seed",
      text: "A chat is unblocked by PUT at /chats/{id}/unblock.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/unblock" },
    },
    "chatserver.unblock-chat.answer": {
      id: "chatserver.unblock-chat.answer",
      level: "must",
      basis: "seed",
      text: "Unblocking a chat is answered with 200 and needs no body.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/unblock" },
    },
    "chatserver.unblock-chat.addable": {
      id: "chatserver.unblock-chat.addable",
      level: "must",
      basis: "seed",
      text: "After that they can be added again.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/unblock" },
    },
    "chatserver.unblock-chat.not-back": {
      id: "chatserver.unblock-chat.not-back",
      level: "should",
      basis: "seed",
      text: "Unblocking alone does not make them a participant again: they can be added.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/unblock" },
    },
    "chatserver.unblock-chat.personal": {
      id: "chatserver.unblock-chat.personal",
      level: "must",
      basis: "seed",
      text: "Unblocking a personal chat is answered like that of a group, and both are still its participants.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/unblock" },
    },
    "chatserver.unblock-chat.not-blocked": {
      id: "chatserver.unblock-chat.not-blocked",
      level: "should",
      basis: "inferred",
      text: "Unblocking a chat that is not blocked changes nothing.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/unblock" },
    },
    "chatserver.unblock-chat.non-participant": {
      id: "chatserver.unblock-chat.non-participant",
      level: "should",
      basis: "inferred",
      text: "Somebody who never was a participant cannot unblock the chat.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/unblock" },
      choice: "chatserver.outsider-change",
    },
    "chatserver.block-user.path": {
      id: "chatserver.block-user.path",
      level: "must",
      basis: "seed",
      text: "A user is blocked by PUT at /chats/{id}/users/{id}/block.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/users/<id>/block" },
    },
    "chatserver.block-user.answer": {
      id: "chatserver.block-user.answer",
      level: "must",
      basis: "seed",
      text: "Blocking a user is answered with 200 and needs no body.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/users/<id>/block" },
    },
    "chatserver.block-user.no-posting": {
      id: "chatserver.block-user.no-posting",
      level: "must",
      basis: "seed",
      text: "A blocked user cannot post into the chat.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/users/<id>/block" },
      choice: "chatserver.blocked-post",
    },
    "chatserver.block-user.this-chat": {
      id: "chatserver.block-user.this-chat",
      level: "must",
      basis: "seed",
      text: "A user blocked in one chat can still post into another.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/users/<id>/block" },
    },
    "chatserver.block-user.still-participant": {
      id: "chatserver.block-user.still-participant",
      level: "must",
      basis: "seed",
      text: "A blocked user is still a participant: only posting is kept from them.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/users/<id>/block" },
    },
    "chatserver.block-user.reads": {
      id: "chatserver.block-user.reads",
      level: "should",
      basis: "seed",
      text: "A blocked user can still read the chat.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/users/<id>/block" },
    },
    "chatserver.block-user.again": {
      id: "chatserver.block-user.again",
      level: "should",
      basis: "inferred",
      text: "Blocking a second time changes nothing.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/users/<id>/block" },
    },
    "chatserver.block-user.non-participant": {
      id: "chatserver.block-user.non-participant",
      level: "should",
      basis: "inferred",
      text: "Somebody who is not a participant cannot block anybody.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/users/<id>/block" },
      choice: "chatserver.outsider-post",
    },
    "chatserver.block-user.absent": {
      id: "chatserver.block-user.absent",
      level: "should",
      basis: "inferred",
      text: "Somebody who is not in the chat cannot be blocked in it.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/users/<id>/block" },
      choice: "chatserver.absent-block",
    },
    "chatserver.unblock-user.path": {
      id: "chatserver.unblock-user.path",
      level: "must",
      basis: "seed",
      text: "A user is unblocked by PUT at /chats/{id}/users/{id}/unblock.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/users/<id>/unblock" },
    },
    "chatserver.unblock-user.answer": {
      id: "chatserver.unblock-user.answer",
      level: "must",
      basis: "seed",
      text: "Unblocking a user is answered with 200 and needs no body.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/users/<id>/unblock" },
    },
    "chatserver.unblock-user.posting": {
      id: "chatserver.unblock-user.posting",
      level: "must",
      basis: "seed",
      text: "A user who was unblocked can post again.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/users/<id>/unblock" },
    },
    "chatserver.unblock-user.not-blocked": {
      id: "chatserver.unblock-user.not-blocked",
      level: "should",
      basis: "inferred",
      text: "Unblocking somebody who is not blocked changes nothing.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/users/<id>/unblock" },
    },
    "chatserver.unblock-user.non-participant": {
      id: "chatserver.unblock-user.non-participant",
      level: "should",
      basis: "inferred",
      text: "Somebody who is not a participant cannot unblock anybody.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/users/<id>/unblock" },
      choice: "chatserver.outsider-post",
    },
    "chatserver.blocked.path": {
      id: "chatserver.blocked.path",
      level: "must",
      basis: "seed",
      text: "The blocked users of a chat are listed by GET at /chats/{id}/users/blocked.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>/users/blocked" },
    },
    "chatserver.blocked.answer": {
      id: "chatserver.blocked.answer",
      level: "must",
      basis: "seed",
      text: "Listing blocked users is answered with an array of UserInfo objects.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>/users/blocked" },
    },
    "chatserver.blocked.all": {
      id: "chatserver.blocked.all",
      level: "must",
      basis: "seed",
      text: "Every user who is blocked in the chat is in the list.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>/users/blocked" },
    },
    "chatserver.blocked.only": {
      id: "chatserver.blocked.only",
      level: "must",
      basis: "seed",
      text: "Nobody who is not blocked in the chat is in the list.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>/users/blocked" },
    },
    "chatserver.blocked.this-chat": {
      id: "chatserver.blocked.this-chat",
      level: "must",
      basis: "seed",
      text: "Users blocked in another chat are not in the list.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>/users/blocked" },
    },
    "chatserver.blocked.non-participant": {
      id: "chatserver.blocked.non-participant",
      level: "should",
      basis: "inferred",
      text: "Somebody who is not a participant does not see the list.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>/users/blocked" },
      choice: "chatserver.outsider-change",
    },
    "chatserver.messages.path": {
      id: "chatserver.messages.path",
      level: "must",
      basis: "seed",
      text: "Messages are listed by GET at /chats/{id}/messages.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>/messages" },
    },
    "chatserver.messages.answer": {
      id: "chatserver.messages.answer",
      level: "must",
      basis: "seed",
      text: "Listing messages is answered with an array of MessageInfo objects.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>/messages" },
    },
    "chatserver.messages.count": {
      id: "chatserver.messages.count",
      level: "must",
      basis: "seed",
      text: "With count no more than so many messages are listed.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>/messages" },
    },
    "chatserver.messages.count-reached": {
      id: "chatserver.messages.count-reached",
      level: "must",
      basis: "seed",
      text: "With count so many messages are listed where there are so many, though it be more than 50.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>/messages" },
    },
    "chatserver.messages.count-default": {
      id: "chatserver.messages.count-default",
      level: "must",
      basis: "seed",
      text: "Without count no more than 50 messages are listed.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>/messages" },
    },
    "chatserver.messages.count-default-reached": {
      id: "chatserver.messages.count-default-reached",
      level: "must",
      basis: "seed",
      text: "Without count 50 messages are listed where there are so many.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>/messages" },
    },
    "chatserver.messages.last": {
      id: "chatserver.messages.last",
      level: "must",
      basis: "seed",
      text: "Without before the messages that were posted last are listed.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>/messages" },
    },
    "chatserver.messages.before": {
      id: "chatserver.messages.before",
      level: "must",
      basis: "seed",
      text: "With before the messages before the one with that id are listed.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>/messages" },
    },
    "chatserver.messages.before-nearest": {
      id: "chatserver.messages.before-nearest",
      level: "must",
      basis: "seed",
      text: "They are those directly before it.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>/messages" },
    },
    "chatserver.messages.before-excluded": {
      id: "chatserver.messages.before-excluded",
      level: "must",
      basis: "seed",
      text: "The message with that id is not listed itself.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>/messages" },
    },
    "chatserver.messages.count-and-before": {
      id: "chatserver.messages.count-and-before",
      level: "must",
      basis: "seed",
      text: "count and before can be used together, so that pages join without gap or repetition.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>/messages" },
    },
    "chatserver.messages.this-chat": {
      id: "chatserver.messages.this-chat",
      level: "must",
      basis: "seed",
      text: "Only messages of the chat are listed.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>/messages" },
    },
    "chatserver.messages.order-held": {
      id: "chatserver.messages.order-held",
      level: "should",
      basis: "client",
      text: "Messages are listed in the order in which they were posted, in one direction or the other.",
      source: { document: "ChatServer web client at dcbeca3", heading: "chat.js, opening a chat" },
      choice: "chatserver.message-order",
    },
    "chatserver.messages.deleted-listed": {
      id: "chatserver.messages.deleted-listed",
      level: "must",
      basis: "seed",
      text: "A deleted message is still listed: only its content is deleted.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/messages/<id>" },
    },
    "chatserver.messages.invisible-listed": {
      id: "chatserver.messages.invisible-listed",
      level: "should",
      basis: "seed",
      text: "A message that is not visible is listed: what to do with it is up to the interface.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>" },
    },
    "chatserver.messages.non-participant": {
      id: "chatserver.messages.non-participant",
      level: "should",
      basis: "inferred",
      text: "Somebody who is not a participant does not see the messages.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>/messages" },
      choice: "chatserver.outsider-change",
    },
    "chatserver.messages.unknown-chat": {
      id: "chatserver.messages.unknown-chat",
      level: "must",
      basis: "standard",
      text: "The messages of a chat that there is not are not listed.",
      source: { document: "RFC 9110", heading: "15.5.5 404 Not Found" },
      choice: "chatserver.unknown-chat-change",
    },
    "chatserver.delete-message.path": {
      id: "chatserver.delete-message.path",
      level: "must",
      basis: "seed",
      text: "A message is deleted by DELETE at /chats/{id}/messages/{id}.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/messages/<id>" },
    },
    "chatserver.delete-message.answer": {
      id: "chatserver.delete-message.answer",
      level: "must",
      basis: "seed",
      text: "Deleting a message is answered with a MessageInfo object.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/messages/<id>" },
    },
    "chatserver.delete-message.answer-message": {
      id: "chatserver.delete-message.answer-message",
      level: "must",
      basis: "seed",
      text: "The MessageInfo is that of the message deleted.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/messages/<id>" },
    },
    "chatserver.delete-message.text": {
      id: "chatserver.delete-message.text",
      level: "must",
      basis: "seed",
      text: "The text of a deleted message is gone.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/messages/<id>" },
      choice: "chatserver.deleted-text",
    },
    "chatserver.delete-message.attachment": {
      id: "chatserver.delete-message.attachment",
      level: "must",
      basis: "seed",
      text: "The attachment of a deleted message is gone.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/messages/<id>" },
      choice: "chatserver.deleted-attachments",
    },
    "chatserver.delete-message.deleted-at": {
      id: "chatserver.delete-message.deleted-at",
      level: "must",
      basis: "seed",
      text: "A deleted message has deletedAt.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/messages/<id>" },
    },
    "chatserver.delete-message.deleted-at-kept": {
      id: "chatserver.delete-message.deleted-at-kept",
      level: "must",
      basis: "seed",
      text: "Later lists show the message with deletedAt and without its content.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/messages/<id>" },
    },
    "chatserver.delete-message.deleted-at-time": {
      id: "chatserver.delete-message.deleted-at-time",
      level: "should",
      basis: "inferred",
      text: "deletedAt is about the time at which the message was deleted.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/messages/<id>" },
    },
    "chatserver.delete-message.own": {
      id: "chatserver.delete-message.own",
      level: "must",
      basis: "seed",
      text: "Whoever posted a message can delete it.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/messages/<id>" },
    },
    "chatserver.delete-message.foreign": {
      id: "chatserver.delete-message.foreign",
      level: "should",
      basis: "inferred",
      text: "A message of somebody else cannot be deleted.",
      source: { document: "ChatServer at dcbeca3", heading: "DELETE /chats/<id>/messages/<id>" },
      choice: "chatserver.foreign-delete",
    },
    "chatserver.delete-message.unknown": {
      id: "chatserver.delete-message.unknown",
      level: "must",
      basis: "standard",
      text: "Deleting a message that there is not is refused.",
      source: { document: "RFC 9110", heading: "15.5.5 404 Not Found" },
      choice: "chatserver.unknown-message-delete",
    },
    "chatserver.delete-message.event": {
      id: "chatserver.delete-message.event",
      level: "must",
      basis: "seed",
      text: "The deletion of a message is told to all participants over the WebSocket.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/messages/<id>" },
    },
    "chatserver.delete-message.event-message-update": {
      id: "chatserver.delete-message.event-message-update",
      level: "must",
      basis: "client",
      text: "The event is named messageUpdate and carries the message as it is then.",
      source: { document: "ChatServer web client at 68e9692", heading: "chat.js, events" },
    },
    "chatserver.edit.path": {
      id: "chatserver.edit.path",
      level: "must",
      basis: "seed",
      text: "A message is edited by PUT at /chats/{id}/messages/{id}.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>" },
    },
    "chatserver.edit.answer": {
      id: "chatserver.edit.answer",
      level: "must",
      basis: "seed",
      text: "Editing is answered with a MessageInfo object.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>" },
    },
    "chatserver.edit.answer-message": {
      id: "chatserver.edit.answer-message",
      level: "must",
      basis: "seed",
      text: "The MessageInfo is that of the message edited.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>" },
    },
    "chatserver.edit.text": {
      id: "chatserver.edit.text",
      level: "must",
      basis: "seed",
      text: "The message then has the new text.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>" },
    },
    "chatserver.edit.text-string": {
      id: "chatserver.edit.text-string",
      level: "should",
      basis: "inferred",
      text: "A text that is neither text nor null is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>" },
    },
    "chatserver.edit.text-limit": {
      id: "chatserver.edit.text-limit",
      level: "should",
      basis: "inferred",
      text: "An edit cannot make the text longer than 2048 bytes.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>" },
      choice: "chatserver.long-edit",
    },
    "chatserver.edit.text-alone": {
      id: "chatserver.edit.text-alone",
      level: "must",
      basis: "seed",
      text: "The text can be edited without the other fields.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>" },
    },
    "chatserver.edit.is-visible-on": {
      id: "chatserver.edit.is-visible-on",
      level: "must",
      basis: "seed",
      text: "A message that is not visible can be made visible.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>" },
    },
    "chatserver.edit.is-visible-off": {
      id: "chatserver.edit.is-visible-off",
      level: "must",
      basis: "seed",
      text: "A visible message can be made invisible.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>" },
    },
    "chatserver.edit.is-visible-alone": {
      id: "chatserver.edit.is-visible-alone",
      level: "must",
      basis: "seed",
      text: "The visibility can be updated without the other fields, and the text stays.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>" },
    },
    "chatserver.edit.is-visible-boolean": {
      id: "chatserver.edit.is-visible-boolean",
      level: "should",
      basis: "inferred",
      text: "An isVisible that is neither a boolean nor null is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>" },
    },
    "chatserver.edit.file-exists": {
      id: "chatserver.edit.file-exists",
      level: "must",
      basis: "seed",
      text: "That the file is uploaded can be told with fileExists alone.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>" },
    },
    "chatserver.edit.preview-exists": {
      id: "chatserver.edit.preview-exists",
      level: "must",
      basis: "seed",
      text: "That the preview is available can be told with previewExists alone.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>" },
    },
    "chatserver.edit.file-exists-keeps": {
      id: "chatserver.edit.file-exists-keeps",
      level: "must",
      basis: "seed",
      text: "fileExists and previewExists leave text and visibility as they are.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>" },
    },
    "chatserver.edit.flags-boolean": {
      id: "chatserver.edit.flags-boolean",
      level: "should",
      basis: "inferred",
      text: "A fileExists or previewExists that is neither a boolean nor null is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>" },
    },
    "chatserver.edit.edited-at": {
      id: "chatserver.edit.edited-at",
      level: "must",
      basis: "docs",
      text: "A message whose text was edited has editedAt.",
      source: { document: "ChatServer reference, JSON page", heading: "MessageInfo" },
    },
    "chatserver.edit.place-kept": {
      id: "chatserver.edit.place-kept",
      level: "should",
      basis: "inferred",
      text: "An edited message keeps its place in the list.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>" },
    },
    "chatserver.edit.own": {
      id: "chatserver.edit.own",
      level: "must",
      basis: "seed",
      text: "Whoever posted a message can edit it.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>" },
    },
    "chatserver.edit.foreign": {
      id: "chatserver.edit.foreign",
      level: "should",
      basis: "inferred",
      text: "A message of somebody else cannot be edited.",
      source: { document: "ChatServer at dcbeca3", heading: "PUT /chats/<id>/messages/<id>" },
      choice: "chatserver.foreign-edit",
    },
    "chatserver.edit.unknown": {
      id: "chatserver.edit.unknown",
      level: "must",
      basis: "standard",
      text: "Editing a message that there is not is refused.",
      source: { document: "RFC 9110", heading: "15.5.5 404 Not Found" },
      choice: "chatserver.unknown-message-edit",
    },
    "chatserver.edit.deleted": {
      id: "chatserver.edit.deleted",
      level: "should",
      basis: "inferred",
      text: "A deleted message cannot be edited.",
      source: { document: "ChatServer at dcbeca3", heading: "PUT /chats/<id>/messages/<id>" },
      choice: "chatserver.deleted-message-edit",
    },
    "chatserver.edit.event": {
      id: "chatserver.edit.event",
      level: "must",
      basis: "seed",
      text: "The edit of a message is told to all participants over the WebSocket.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>" },
    },
    "chatserver.edit.event-message-update": {
      id: "chatserver.edit.event-message-update",
      level: "must",
      basis: "client",
      text: "The event is named messageUpdate and carries the message as it is then.",
      source: { document: "ChatServer web client at 68e9692", heading: "chat.js, events" },
    },
    "chatserver.edit.event-file": {
      id: "chatserver.edit.event-file",
      level: "must",
      basis: "seed",
      text: "Participants are told when fileExists says that the file is uploaded.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>" },
    },
    "chatserver.edit.event-preview": {
      id: "chatserver.edit.event-preview",
      level: "must",
      basis: "seed",
      text: "Participants are told when previewExists says that the preview is available.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>" },
    },
    "chatserver.edit.event-visibility": {
      id: "chatserver.edit.event-visibility",
      level: "must",
      basis: "seed",
      text: "Participants are told of a new visibility.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>" },
    },
    "chatserver.read.path": {
      id: "chatserver.read.path",
      level: "must",
      basis: "seed",
      text: "A message is marked as read by PUT at /chats/{id}/messages/{id}/read.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>/read" },
    },
    "chatserver.read.answer": {
      id: "chatserver.read.answer",
      level: "must",
      basis: "seed",
      text: "Marking a message is answered with 200.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>/read" },
      choice: "chatserver.read-body",
    },
    "chatserver.read.mark": {
      id: "chatserver.read.mark",
      level: "must",
      basis: "docs",
      text: "The message then has a read mark of the reader.",
      source: { document: "ChatServer reference, JSON page", heading: "MessageInfo" },
    },
    "chatserver.read.mark-of-reader": {
      id: "chatserver.read.mark-of-reader",
      level: "must",
      basis: "seed",
      text: "The mark is that of whoever asked, and of nobody else.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>/read" },
    },
    "chatserver.read.once": {
      id: "chatserver.read.once",
      level: "should",
      basis: "inferred",
      text: "A reader who marks a message twice has one mark.",
      source: { document: "ChatServer at dcbeca3", heading: "PUT /chats/<id>/messages/<id>/read" },
    },
    "chatserver.read.several-readers": {
      id: "chatserver.read.several-readers",
      level: "must",
      basis: "seed",
      text: "Each participant can put a mark on the same message.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>/read" },
    },
    "chatserver.read.own-message": {
      id: "chatserver.read.own-message",
      level: "should",
      basis: "inferred",
      text: "The author can mark the message as well.",
      source: { document: "ChatServer at dcbeca3", heading: "PUT /chats/<id>/messages/<id>/read" },
    },
    "chatserver.read.body-marks": {
      id: "chatserver.read.body-marks",
      level: "must",
      basis: "client",
      text: "A MessageInfo in the answer shows the new mark among its readMarks.",
      source: { document: "ChatServer web client at 68e9692", heading: "chat.js, reading" },
      choice: "chatserver.read-body",
    },
    "chatserver.read.non-participant": {
      id: "chatserver.read.non-participant",
      level: "should",
      basis: "inferred",
      text: "Somebody who is not a participant cannot mark a message.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>/read" },
      choice: "chatserver.outsider-change",
    },
    "chatserver.read.unknown": {
      id: "chatserver.read.unknown",
      level: "must",
      basis: "standard",
      text: "Marking a message that there is not is refused.",
      source: { document: "RFC 9110", heading: "15.5.5 404 Not Found" },
      choice: "chatserver.unknown-message-read",
    },
    "chatserver.read.event": {
      id: "chatserver.read.event",
      level: "must",
      basis: "seed",
      text: "The mark is told to all participants over the WebSocket.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>/read" },
    },
    "chatserver.read.event-read": {
      id: "chatserver.read.event-read",
      level: "must",
      basis: "client",
      text: "The event is named messageRead, or messageUpdate on older servers, and carries the message.",
      source: { document: "ChatServer web client at 68e9692", heading: "chat.js, events" },
      choice: "chatserver.read-event",
    },
    "chatserver.notify.path": {
      id: "chatserver.notify.path",
      level: "must",
      basis: "seed",
      text: "Additional data is sent by POST at /chats/{id}/notify.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/notify" },
    },
    "chatserver.notify.answer": {
      id: "chatserver.notify.answer",
      level: "must",
      basis: "seed",
      text: "Sending additional data is answered with 200 and needs no body.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/notify" },
    },
    "chatserver.notify.name": {
      id: "chatserver.notify.name",
      level: "must",
      basis: "seed",
      text: "name may be any text, and is told as it was sent.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/notify" },
    },
    "chatserver.notify.name-needed": {
      id: "chatserver.notify.name-needed",
      level: "should",
      basis: "inferred",
      text: "A body without name is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/notify" },
    },
    "chatserver.notify.name-string": {
      id: "chatserver.notify.name-string",
      level: "should",
      basis: "inferred",
      text: "A name that is not text is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/notify" },
    },
    "chatserver.notify.text": {
      id: "chatserver.notify.text",
      level: "must",
      basis: "seed",
      text: "text may be any text, and is told as it was sent.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/notify" },
    },
    "chatserver.notify.text-optional": {
      id: "chatserver.notify.text-optional",
      level: "must",
      basis: "seed",
      text: "text may be left out.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/notify" },
    },
    "chatserver.notify.text-string": {
      id: "chatserver.notify.text-string",
      level: "should",
      basis: "inferred",
      text: "A text that is neither text nor null is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/notify" },
    },
    "chatserver.notify.realm-web-socket": {
      id: "chatserver.notify.realm-web-socket",
      level: "must",
      basis: "seed",
      text: "With realm webSocket the participants are told over the WebSocket.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/notify" },
    },
    "chatserver.notify.realm-all": {
      id: "chatserver.notify.realm-all",
      level: "must",
      basis: "seed",
      text: "With realm all the participants are told over the WebSocket, and by push.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/notify" },
    },
    "chatserver.notify.realm-push": {
      id: "chatserver.notify.realm-push",
      level: "must",
      basis: "seed",
      text: "With realm push the participants are not told over the WebSocket.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/notify" },
    },
    "chatserver.notify.realm-default": {
      id: "chatserver.notify.realm-default",
      level: "must",
      basis: "seed",
      text: "Without realm the participants are told over the WebSocket.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/notify" },
    },
    "chatserver.notify.realm-known": {
      id: "chatserver.notify.realm-known",
      level: "should",
      basis: "inferred",
      text: "A realm other than these three is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/notify" },
    },
    "chatserver.notify.realm-push-sent": {
      id: "chatserver.notify.realm-push-sent",
      level: "must",
      basis: "seed",
      text: "With realm push or all the participants are told by push, with the text.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/notify" },
      excluded: "Push goes through the services of device makers, which a client of the server does not see.",
    },
    "chatserver.notify.data": {
      id: "chatserver.notify.data",
      level: "must",
      basis: "seed",
      text: "data carries a JSON dictionary as binary data, and is told.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/notify" },
      choice: "chatserver.notify-data",
    },
    "chatserver.notify.data-optional": {
      id: "chatserver.notify.data-optional",
      level: "must",
      basis: "seed",
      text: "data may be left out.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/notify" },
    },
    "chatserver.notify.data-string": {
      id: "chatserver.notify.data-string",
      level: "should",
      basis: "inferred",
      text: "data that is neither text nor null is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/notify" },
    },
    "chatserver.notify.not-saved": {
      id: "chatserver.notify.not-saved",
      level: "must",
      basis: "seed",
      text: "What was sent is not kept: no list of messages shows it.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/notify" },
    },
    "chatserver.notify.non-participant": {
      id: "chatserver.notify.non-participant",
      level: "should",
      basis: "inferred",
      text: "Somebody who is not a participant cannot send anything.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/notify" },
      choice: "chatserver.outsider-post",
    },
    "chatserver.notify.unknown-chat": {
      id: "chatserver.notify.unknown-chat",
      level: "must",
      basis: "standard",
      text: "Sending into a chat that there is not is refused.",
      source: { document: "RFC 9110", heading: "15.5.5 404 Not Found" },
      choice: "chatserver.unknown-chat-post",
    },
    "chatserver.notify.event": {
      id: "chatserver.notify.event",
      level: "must",
      basis: "seed",
      text: "Additional data is told to all participants, over the WebSocket or by push.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/notify" },
    },
    "chatserver.notify.event-auxiliary": {
      id: "chatserver.notify.event-auxiliary",
      level: "must",
      basis: "docs",
      text: "The event is named auxiliary.",
      source: { document: "ChatServer reference, WebSocket page", heading: "Events" },
    },
    "chatserver.event.frame": {
      id: "chatserver.event.frame",
      level: "must",
      basis: "docs",
      text: "A frame of the server is one JSON object.",
      source: { document: "ChatServer reference, WebSocket page", heading: "Events" },
    },
    "chatserver.event.json": {
      id: "chatserver.event.json",
      level: "must",
      basis: "standard",
      text: "Every frame of the server parses as JSON in UTF-8, whether it is a text frame or a binary one.",
      source: { document: "RFC 8259", heading: "2. JSON Grammar" },
    },
    "chatserver.event.event": {
      id: "chatserver.event.event",
      level: "must",
      basis: "docs",
      text: "A frame carries event, the name of what happened.",
      source: { document: "ChatServer reference, WebSocket page", heading: "Events" },
    },
    "chatserver.event.source": {
      id: "chatserver.event.source",
      level: "must",
      basis: "docs",
      text: "A frame carries source, text.",
      source: { document: "ChatServer reference, WebSocket page", heading: "Events" },
    },
    "chatserver.event.source-actor": {
      id: "chatserver.event.source-actor",
      level: "must",
      basis: "docs",
      text: "source is the id of the user who brought the event about, written as text.",
      source: { document: "ChatServer reference, WebSocket page", heading: "Events" },
    },
    "chatserver.event.payload": {
      id: "chatserver.event.payload",
      level: "must",
      basis: "docs",
      text: "payload, where there is one, is an object.",
      source: { document: "ChatServer reference, WebSocket page", heading: "Events" },
    },
    "chatserver.event.actor-too": {
      id: "chatserver.event.actor-too",
      level: "must",
      basis: "seed",
      text: "Whoever brought an event about is a participant and told as well.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.event.participants-only": {
      id: "chatserver.event.participants-only",
      level: "should",
      basis: "inferred",
      text: "Nobody who is not a participant of a chat is told what happens in it.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.event.each-device": {
      id: "chatserver.event.each-device",
      level: "should",
      basis: "docs",
      text: "A participant who is connected from several devices is told on each.",
      source: { document: "ChatServer reference, WebSocket page", heading: "Connection" },
      capability: "second-device",
    },
    "chatserver.event.once": {
      id: "chatserver.event.once",
      level: "should",
      basis: "inferred",
      text: "One event is told once to a connection.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.event.in-order": {
      id: "chatserver.event.in-order",
      level: "should",
      basis: "inferred",
      text: "The events of one chat are told in the order in which they happened.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.event.agrees": {
      id: "chatserver.event.agrees",
      level: "should",
      basis: "inferred",
      text: "What an event tells agrees with what a read shows afterwards.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
    },
    "chatserver.event.of-its-chat": {
      id: "chatserver.event.of-its-chat",
      level: "must",
      basis: "client",
      text: "An event that carries a message or a chat carries the one that it is about.",
      source: { document: "ChatServer web client at 68e9692", heading: "chat.js, events" },
    },
    "chatserver.event.message-complete": {
      id: "chatserver.event.message-complete",
      level: "must",
      basis: "client",
      text: "A message in an event has id, localId, chatId and createdAt.",
      source: { document: "ChatServer web client at dcbeca3", heading: "chat.js, events" },
    },
    "chatserver.event.deleted-id": {
      id: "chatserver.event.deleted-id",
      level: "must",
      basis: "client",
      text: "The payload of chatDeleted has the id of the chat.",
      source: { document: "ChatServer web client at 68e9692", heading: "chat.js, events" },
      choice: "chatserver.deleted-payload",
    },
    "chatserver.event.cleared-id": {
      id: "chatserver.event.cleared-id",
      level: "should",
      basis: "inferred",
      text: "The payload of chatCleared, where there is one, has the id of the chat.",
      source: { document: "ChatServer at dcbeca3", heading: "WebSocket" },
      choice: "chatserver.cleared-payload",
    },
    "chatserver.event.chat-payload": {
      id: "chatserver.event.chat-payload",
      level: "must",
      basis: "docs",
      text: "The payload of chatUpdate, addedUsers and removedUsers is a ChatInfo.",
      source: { document: "ChatServer reference, WebSocket page", heading: "Events" },
    },
    "chatserver.event.auxiliary-object": {
      id: "chatserver.event.auxiliary-object",
      level: "must",
      basis: "docs",
      text: "The payload of auxiliary is an object.",
      source: { document: "ChatServer reference, WebSocket page", heading: "Events" },
    },
    "chatserver.event.auxiliary-name": {
      id: "chatserver.event.auxiliary-name",
      level: "should",
      basis: "inferred",
      text: "The payload of auxiliary carries name, text.",
      source: { document: "ChatServer at dcbeca3", heading: "WebSocket" },
    },
    "chatserver.event.auxiliary-text": {
      id: "chatserver.event.auxiliary-text",
      level: "should",
      basis: "inferred",
      text: "text of auxiliary, where there is one, is text.",
      source: { document: "ChatServer at dcbeca3", heading: "WebSocket" },
    },
    "chatserver.event.auxiliary-data": {
      id: "chatserver.event.auxiliary-data",
      level: "should",
      basis: "inferred",
      text: "data of auxiliary, where there is any, is an object, or the text that was sent.",
      source: { document: "ChatServer at dcbeca3", heading: "WebSocket" },
      choice: "chatserver.notify-data",
    },
    "chatserver.event.time": {
      id: "chatserver.event.time",
      level: "should",
      basis: "inferred",
      text: "A time in an event is an ISO 8601 date and time, or a number of seconds.",
      source: { document: "ChatServer at dcbeca3", heading: "WebSocket" },
      choice: "chatserver.event-dates",
    },
    "chatserver.connection.path": {
      id: "chatserver.connection.path",
      level: "must",
      basis: "docs",
      text: "A WebSocket is opened at a path that ends in the id of the device session.",
      source: { document: "ChatServer reference, WebSocket page", heading: "Connection" },
      choice: "chatserver.websocket-path",
    },
    "chatserver.connection.accept-key": {
      id: "chatserver.connection.accept-key",
      level: "must",
      basis: "standard",
      text: "The handshake is answered with 101 and the key that belongs to the client's.",
      source: { document: "RFC 6455", heading: "4.2.2. Sending the Server's Opening Handshake" },
    },
    "chatserver.connection.bearer": {
      id: "chatserver.connection.bearer",
      level: "should",
      basis: "inferred",
      text: "The token of the session in an Authorization header opens its connection.",
      source: { document: "ChatServer at dcbeca3", heading: "WebSocket" },
      choice: "chatserver.websocket-token",
    },
    "chatserver.connection.query-token": {
      id: "chatserver.connection.query-token",
      level: "must",
      basis: "client",
      text: "The token of the session as token in the query opens its connection.",
      source: { document: "ChatServer web client at dcbeca3", heading: "chat.js, connecting" },
      choice: "chatserver.websocket-token",
    },
    "chatserver.connection.without-token": {
      id: "chatserver.connection.without-token",
      level: "must",
      basis: "standard",
      text: "A connection without a valid token is told nothing.",
      source: { document: "RFC 9110", heading: "11.4 Credentials" },
      choice: "chatserver.websocket-refusal",
    },
    "chatserver.connection.foreign-token": {
      id: "chatserver.connection.foreign-token",
      level: "must",
      basis: "standard",
      text: "A connection with a token that nobody issued is told nothing.",
      source: { document: "RFC 9110", heading: "11.4 Credentials" },
      choice: "chatserver.websocket-refusal",
    },
    "chatserver.connection.pong": {
      id: "chatserver.connection.pong",
      level: "must",
      basis: "standard",
      text: "A ping is answered by a pong with the same data.",
      source: { document: "RFC 6455", heading: "5.5.2. Ping" },
    },
    "chatserver.connection.unasked-pong": {
      id: "chatserver.connection.unasked-pong",
      level: "must",
      basis: "standard",
      text: "A pong that nobody asked for is passed over.",
      source: { document: "RFC 6455", heading: "5.5.3. Pong" },
    },
    "chatserver.connection.close-answered": {
      id: "chatserver.connection.close-answered",
      level: "must",
      basis: "standard",
      text: "A close frame is answered by one.",
      source: { document: "RFC 6455", heading: "5.5.1. Close" },
    },
    "chatserver.connection.no-extensions": {
      id: "chatserver.connection.no-extensions",
      level: "must",
      basis: "standard",
      text: "No extension is used that the client did not offer.",
      source: { document: "RFC 6455", heading: "9.1. Negotiating Extensions" },
    },
    "chatserver.connection.client-frames": {
      id: "chatserver.connection.client-frames",
      level: "should",
      basis: "inferred",
      text: "What a client says on the connection is passed over: it has nothing to say there.",
      source: { document: "ChatServer at dcbeca3", heading: "WebSocket" },
    },
    "chatserver.connection.server-survives": {
      id: "chatserver.connection.server-survives",
      level: "must",
      basis: "standard",
      text: "Nothing that one connection can send keeps the server from serving another.",
      source: { document: "RFC 6455", heading: "10.4. Implementation-Specific Limits" },
    },
    "chatserver.connection.not-replayed": {
      id: "chatserver.connection.not-replayed",
      level: "should",
      basis: "inferred",
      text: "What happened while nobody was connected is not told later.",
      source: { document: "ChatServer at dcbeca3", heading: "WebSocket" },
    },
    "chatserver.connection.reopened": {
      id: "chatserver.connection.reopened",
      level: "must",
      basis: "client",
      text: "A connection that was closed can be opened again.",
      source: { document: "ChatServer web client at dcbeca3", heading: "chat.js, connecting" },
    },
    "chatserver.register.path": {
      id: "chatserver.register.path",
      level: "must",
      basis: "docs",
      text: "A user registers by POST at /users without a token.",
      source: { document: "ChatServer reference, Users page", heading: "Register" },
      capability: "registration",
    },
    "chatserver.register.answer": {
      id: "chatserver.register.answer",
      level: "must",
      basis: "client",
      text: "Registering is answered with info and deviceSessions.",
      source: { document: "ChatServer web client at dcbeca3", heading: "register.js" },
      capability: "registration",
    },
    "chatserver.register.token": {
      id: "chatserver.register.token",
      level: "must",
      basis: "docs",
      text: "The accessToken of the answer is served as a Bearer token.",
      source: { document: "ChatServer reference, Users page", heading: "Register" },
      capability: "registration",
    },
    "chatserver.register.fields": {
      id: "chatserver.register.fields",
      level: "must",
      basis: "docs",
      text: "name, username, password and deviceInfo are taken.",
      source: { document: "ChatServer reference, Users page", heading: "Register" },
      capability: "registration",
    },
    "chatserver.register.name-needed": {
      id: "chatserver.register.name-needed",
      level: "should",
      basis: "docs",
      text: "A registration without name, username, password or deviceInfo is refused.",
      source: { document: "ChatServer reference, Users page", heading: "Register" },
      capability: "registration",
    },
    "chatserver.register.name-shown": {
      id: "chatserver.register.name-shown",
      level: "must",
      basis: "docs",
      text: "The user has the name and the username of the registration.",
      source: { document: "ChatServer reference, Users page", heading: "Register" },
      capability: "registration",
    },
    "chatserver.register.username-taken": {
      id: "chatserver.register.username-taken",
      level: "must",
      basis: "docs",
      text: "A username that somebody has is refused.",
      source: { document: "ChatServer reference, Users page", heading: "Register" },
      capability: "registration",
      choice: "chatserver.taken-username",
    },
    "chatserver.register.username-form": {
      id: "chatserver.register.username-form",
      level: "should",
      basis: "inferred",
      text: "A username of fewer than five characters, or with others than letters and digits, is refused.",
      source: { document: "ChatServer at dcbeca3", heading: "POST /users" },
      capability: "registration",
    },
    "chatserver.register.password-length": {
      id: "chatserver.register.password-length",
      level: "should",
      basis: "inferred",
      text: "A password of fewer than eight characters is refused.",
      source: { document: "ChatServer at dcbeca3", heading: "POST /users" },
      capability: "registration",
    },
    "chatserver.register.id-new": {
      id: "chatserver.register.id-new",
      level: "must",
      basis: "docs",
      text: "Every user has an id of their own.",
      source: { document: "ChatServer reference, Users page", heading: "Register" },
      capability: "registration",
    },
    "chatserver.register.device-kept": {
      id: "chatserver.register.device-kept",
      level: "must",
      basis: "docs",
      text: "The session shows the deviceInfo that was sent.",
      source: { document: "ChatServer reference, JSON page", heading: "DeviceSession" },
      capability: "registration",
    },
    "chatserver.log-in.path": {
      id: "chatserver.log-in.path",
      level: "must",
      basis: "docs",
      text: "A user logs in by POST at /users/login with username and password as Basic credentials.",
      source: { document: "ChatServer reference, Users page", heading: "Log in" },
      capability: "second-device",
    },
    "chatserver.log-in.answer": {
      id: "chatserver.log-in.answer",
      level: "must",
      basis: "client",
      text: "Logging in is answered with info and deviceSessions.",
      source: { document: "ChatServer web client at dcbeca3", heading: "login.js" },
      capability: "second-device",
    },
    "chatserver.log-in.token": {
      id: "chatserver.log-in.token",
      level: "must",
      basis: "docs",
      text: "The accessToken of the answer is served as a Bearer token.",
      source: { document: "ChatServer reference, Users page", heading: "Log in" },
      capability: "second-device",
    },
    "chatserver.log-in.body": {
      id: "chatserver.log-in.body",
      level: "must",
      basis: "client",
      text: "The body is the device's own object.",
      source: { document: "ChatServer web client at dcbeca3", heading: "login.js" },
      capability: "second-device",
      choice: "chatserver.login-body",
    },
    "chatserver.log-in.wrong-password": {
      id: "chatserver.log-in.wrong-password",
      level: "must",
      basis: "standard",
      text: "A wrong password is refused with 401.",
      source: { document: "RFC 7617", heading: "2. The 'Basic' Authentication Scheme" },
      capability: "second-device",
    },
    "chatserver.log-in.unknown-user": {
      id: "chatserver.log-in.unknown-user",
      level: "must",
      basis: "standard",
      text: "A username that nobody has is refused with 401.",
      source: { document: "RFC 7617", heading: "2. The 'Basic' Authentication Scheme" },
      capability: "second-device",
    },
    "chatserver.log-in.session-new": {
      id: "chatserver.log-in.session-new",
      level: "must",
      basis: "docs",
      text: "Each login makes a session of its own; tokens from before go on being served.",
      source: { document: "ChatServer reference, Users page", heading: "Log in" },
      capability: "second-device",
    },
    "chatserver.log-in.session-first": {
      id: "chatserver.log-in.session-first",
      level: "must",
      basis: "client",
      text: "The session of this login is the first of the answer.",
      source: { document: "ChatServer web client at dcbeca3", heading: "login.js" },
      capability: "second-device",
      choice: "chatserver.sessions-listed",
    },
    "chatserver.private-user.object": {
      id: "chatserver.private-user.object",
      level: "must",
      basis: "client",
      text: "What is answered about oneself is one JSON object.",
      source: { document: "ChatServer web client at dcbeca3", heading: "login.js" },
    },
    "chatserver.private-user.info": {
      id: "chatserver.private-user.info",
      level: "must",
      basis: "client",
      text: "It carries info, a UserInfo.",
      source: { document: "ChatServer web client at dcbeca3", heading: "login.js" },
    },
    "chatserver.private-user.device-sessions": {
      id: "chatserver.private-user.device-sessions",
      level: "must",
      basis: "client",
      text: "It carries deviceSessions, an array with a session.",
      source: { document: "ChatServer web client at dcbeca3", heading: "login.js" },
    },
    "chatserver.private-user.session-object": {
      id: "chatserver.private-user.session-object",
      level: "must",
      basis: "docs",
      text: "A device session is one JSON object.",
      source: { document: "ChatServer reference, JSON page", heading: "DeviceSession" },
    },
    "chatserver.private-user.session-id": {
      id: "chatserver.private-user.session-id",
      level: "must",
      basis: "docs",
      text: "A device session carries id, a UUID.",
      source: { document: "ChatServer reference, JSON page", heading: "DeviceSession" },
    },
    "chatserver.private-user.session-token": {
      id: "chatserver.private-user.session-token",
      level: "must",
      basis: "docs",
      text: "A device session carries accessToken, text.",
      source: { document: "ChatServer reference, JSON page", heading: "DeviceSession" },
    },
    "chatserver.private-user.session-address": {
      id: "chatserver.private-user.session-address",
      level: "must",
      basis: "docs",
      text: "ipAddress of a session, where shown, is text.",
      source: { document: "ChatServer reference, JSON page", heading: "DeviceSession" },
    },
    "chatserver.private-user.session-times": {
      id: "chatserver.private-user.session-times",
      level: "must",
      basis: "docs",
      text: "createdAt and updatedAt of a session, where shown, are times.",
      source: { document: "ChatServer reference, JSON page", heading: "DeviceSession" },
    },
    "chatserver.private-user.device-object": {
      id: "chatserver.private-user.device-object",
      level: "must",
      basis: "docs",
      text: "deviceInfo of a session is an object.",
      source: { document: "ChatServer reference, JSON page", heading: "DeviceInfo" },
    },
    "chatserver.private-user.device-id": {
      id: "chatserver.private-user.device-id",
      level: "must",
      basis: "docs",
      text: "A device has id, a UUID of the client's choice.",
      source: { document: "ChatServer reference, JSON page", heading: "DeviceInfo" },
    },
    "chatserver.private-user.device-name": {
      id: "chatserver.private-user.device-name",
      level: "must",
      basis: "docs",
      text: "A device has name, text.",
      source: { document: "ChatServer reference, JSON page", heading: "DeviceInfo" },
    },
    "chatserver.private-user.device-model": {
      id: "chatserver.private-user.device-model",
      level: "must",
      basis: "docs",
      text: "A device has model, text.",
      source: { document: "ChatServer reference, JSON page", heading: "DeviceInfo" },
    },
    "chatserver.private-user.device-token": {
      id: "chatserver.private-user.device-token",
      level: "must",
      basis: "docs",
      text: "token of a device, where given, is text.",
      source: { document: "ChatServer reference, JSON page", heading: "DeviceInfo" },
    },
    "chatserver.private-user.device-transport": {
      id: "chatserver.private-user.device-transport",
      level: "must",
      basis: "docs",
      text: "A device has transport, text.",
      source: { document: "ChatServer reference, JSON page", heading: "DeviceInfo" },
    },
    "chatserver.me.path": {
      id: "chatserver.me.path",
      level: "must",
      basis: "docs",
      text: "Whoever is signed in reads about themselves by GET at /users/me.",
      source: { document: "ChatServer reference, Users page", heading: "Current user" },
      capability: "users",
    },
    "chatserver.me.own": {
      id: "chatserver.me.own",
      level: "must",
      basis: "docs",
      text: "The user shown is the one of the token.",
      source: { document: "ChatServer reference, Users page", heading: "Current user" },
      capability: "users",
    },
    "chatserver.me.answer": {
      id: "chatserver.me.answer",
      level: "must",
      basis: "client",
      text: "The answer has info and deviceSessions.",
      source: { document: "ChatServer web client at dcbeca3", heading: "user-profile.js" },
      capability: "users",
    },
    "chatserver.me.update-path": {
      id: "chatserver.me.update-path",
      level: "must",
      basis: "docs",
      text: "Name and about are updated by PUT at /users/me.",
      source: { document: "ChatServer reference, Users page", heading: "Update" },
      capability: "users",
    },
    "chatserver.me.update-kept": {
      id: "chatserver.me.update-kept",
      level: "must",
      basis: "docs",
      text: "Later reads show the new name and about.",
      source: { document: "ChatServer reference, Users page", heading: "Update" },
      capability: "users",
    },
    "chatserver.me.update-partial": {
      id: "chatserver.me.update-partial",
      level: "must",
      basis: "docs",
      text: "What is not sent stays as it was.",
      source: { document: "ChatServer reference, Users page", heading: "Update" },
      capability: "users",
    },
    "chatserver.me.update-answer": {
      id: "chatserver.me.update-answer",
      level: "should",
      basis: "inferred",
      text: "Updating is answered with the user.",
      source: { document: "ChatServer at dcbeca3", heading: "PUT /users/me" },
      capability: "users",
    },
    "chatserver.me.log-out-path": {
      id: "chatserver.me.log-out-path",
      level: "must",
      basis: "docs",
      text: "A user logs out by POST at /users/me/logout.",
      source: { document: "ChatServer reference, Users page", heading: "Log out" },
      capability: "second-device",
    },
    "chatserver.me.log-out-token": {
      id: "chatserver.me.log-out-token",
      level: "must",
      basis: "docs",
      text: "After that the token is not served any more.",
      source: { document: "ChatServer reference, Users page", heading: "Log out" },
      capability: "second-device",
    },
    "chatserver.me.password-path": {
      id: "chatserver.me.password-path",
      level: "must",
      basis: "docs",
      text: "The password is changed by PUT at /users/me/changePassword with oldPassword and newPassword.",
      source: { document: "ChatServer reference, Users page", heading: "Change password" },
      capability: "registration",
    },
    "chatserver.me.password-newer-path": {
      id: "chatserver.me.password-newer-path",
      level: "should",
      basis: "client",
      text: "The password is changed by PUT at /users/me/password with currentPassword and newPassword.",
      source: { document: "ChatServer web client at 68e9692", heading: "user-profile.js" },
      capability: "registration",
    },
    "chatserver.me.password-new": {
      id: "chatserver.me.password-new",
      level: "must",
      basis: "docs",
      text: "After that the new password logs in.",
      source: { document: "ChatServer reference, Users page", heading: "Change password" },
      capability: "registration",
    },
    "chatserver.me.password-old": {
      id: "chatserver.me.password-old",
      level: "must",
      basis: "docs",
      text: "After that the old password does not log in any more.",
      source: { document: "ChatServer reference, Users page", heading: "Change password" },
      capability: "registration",
    },
    "chatserver.me.password-wrong": {
      id: "chatserver.me.password-wrong",
      level: "must",
      basis: "docs",
      text: "With a wrong old password nothing is changed.",
      source: { document: "ChatServer reference, Users page", heading: "Change password" },
      capability: "registration",
      choice: "chatserver.wrong-password",
    },
    "chatserver.me.unregister-path": {
      id: "chatserver.me.unregister-path",
      level: "should",
      basis: "docs",
      text: "A user is deleted by DELETE at /users/me.",
      source: { document: "ChatServer reference, Users page", heading: "Deregister" },
      capability: "registration",
    },
    "chatserver.me.unregister-token": {
      id: "chatserver.me.unregister-token",
      level: "should",
      basis: "docs",
      text: "After that the token is not served any more.",
      source: { document: "ChatServer reference, Users page", heading: "Deregister" },
      capability: "registration",
    },
    "chatserver.me.photo-path": {
      id: "chatserver.me.photo-path",
      level: "must",
      basis: "docs",
      text: "A photo is added by POST at /users/me/photos.",
      source: { document: "ChatServer reference, Users page", heading: "Add photo" },
      capability: "users",
    },
    "chatserver.me.photo-shown": {
      id: "chatserver.me.photo-shown",
      level: "must",
      basis: "client",
      text: "The user then shows the photo.",
      source: { document: "ChatServer web client at dcbeca3", heading: "user-profile.js" },
      capability: "users",
    },
    "chatserver.me.photo-fields": {
      id: "chatserver.me.photo-fields",
      level: "should",
      basis: "docs",
      text: "A photo without id, fileType or fileSize is refused.",
      source: { document: "ChatServer reference, Users page", heading: "Add photo" },
      capability: "users",
    },
    "chatserver.me.photo-removal-path": {
      id: "chatserver.me.photo-removal-path",
      level: "must",
      basis: "docs",
      text: "A photo is removed by DELETE at /users/me/photos/{id}.",
      source: { document: "ChatServer reference, Users page", heading: "Delete photo" },
      capability: "users",
    },
    "chatserver.me.photo-gone": {
      id: "chatserver.me.photo-gone",
      level: "must",
      basis: "docs",
      text: "The user then does not show the photo any more.",
      source: { document: "ChatServer reference, Users page", heading: "Delete photo" },
      capability: "users",
    },
    "chatserver.me.photo-foreign": {
      id: "chatserver.me.photo-foreign",
      level: "must",
      basis: "standard",
      text: "The photo of somebody else cannot be removed.",
      source: { document: "RFC 9110", heading: "15.5.4 403 Forbidden" },
      capability: "users",
    },
    "chatserver.me.photo-unknown": {
      id: "chatserver.me.photo-unknown",
      level: "should",
      basis: "inferred",
      text: "Removing a photo that there is not is refused with 404.",
      source: { document: "ChatServer at dcbeca3", heading: "DELETE /users/me/photos/<id>" },
      capability: "users",
    },
    "chatserver.users.get-path": {
      id: "chatserver.users.get-path",
      level: "must",
      basis: "docs",
      text: "A user is read by GET at /users/{id}.",
      source: { document: "ChatServer reference, Users page", heading: "Get user" },
      capability: "users",
    },
    "chatserver.users.get-answer": {
      id: "chatserver.users.get-answer",
      level: "must",
      basis: "docs",
      text: "The answer is the UserInfo of the id that was asked for.",
      source: { document: "ChatServer reference, Users page", heading: "Get user" },
      capability: "users",
    },
    "chatserver.users.get-unknown": {
      id: "chatserver.users.get-unknown",
      level: "should",
      basis: "inferred",
      text: "An id that nobody has is refused with 404.",
      source: { document: "ChatServer at dcbeca3", heading: "GET /users/<id>" },
      capability: "users",
    },
    "chatserver.users.search-path": {
      id: "chatserver.users.search-path",
      level: "must",
      basis: "docs",
      text: "Users are searched by GET at /users with s.",
      source: { document: "ChatServer reference, Users page", heading: "Search" },
      capability: "users",
    },
    "chatserver.users.search-answer": {
      id: "chatserver.users.search-answer",
      level: "must",
      basis: "docs",
      text: "Searching is answered with an array of UserInfo objects.",
      source: { document: "ChatServer reference, Users page", heading: "Search" },
      capability: "users",
    },
    "chatserver.users.search-username": {
      id: "chatserver.users.search-username",
      level: "must",
      basis: "docs",
      text: "A user is found by the username.",
      source: { document: "ChatServer reference, Users page", heading: "Search" },
      capability: "users",
    },
    "chatserver.users.search-part": {
      id: "chatserver.users.search-part",
      level: "should",
      basis: "inferred",
      text: "A user is found by a part of name or username.",
      source: { document: "ChatServer at dcbeca3", heading: "GET /users" },
      capability: "users",
    },
    "chatserver.users.search-only": {
      id: "chatserver.users.search-only",
      level: "should",
      basis: "inferred",
      text: "Nobody is found whose name, username and id do not hold the text.",
      source: { document: "ChatServer at dcbeca3", heading: "GET /users" },
      capability: "users",
    },
    "chatserver.users.search-id": {
      id: "chatserver.users.search-id",
      level: "should",
      basis: "inferred",
      text: "A whole number finds the user with that id.",
      source: { document: "ChatServer at dcbeca3", heading: "GET /users" },
      capability: "users",
    },
    "chatserver.users.list-path": {
      id: "chatserver.users.list-path",
      level: "must",
      basis: "client",
      text: "Users are listed by GET at /users/all.",
      source: { document: "ChatServer web client at dcbeca3", heading: "chat.js, new chat" },
      capability: "users",
    },
    "chatserver.users.list-answer": {
      id: "chatserver.users.list-answer",
      level: "must",
      basis: "client",
      text: "The list is an array of UserInfo objects.",
      source: { document: "ChatServer web client at dcbeca3", heading: "chat.js, new chat" },
      capability: "users",
    },
    "chatserver.users.list-pages": {
      id: "chatserver.users.list-pages",
      level: "must",
      basis: "client",
      text: "With the id of the last user of a page the next page is listed, without gap or repetition.",
      source: { document: "ChatServer web client at dcbeca3", heading: "chat.js, new chat" },
      capability: "users",
      choice: "chatserver.users-page",
    },
    "chatserver.users.list-empty-id": {
      id: "chatserver.users.list-empty-id",
      level: "must",
      basis: "client",
      text: "An empty id lists the first page.",
      source: { document: "ChatServer web client at dcbeca3", heading: "chat.js, new chat" },
      capability: "users",
    },
    "chatserver.users.list-count": {
      id: "chatserver.users.list-count",
      level: "should",
      basis: "client",
      text: "No more users than count are on a page.",
      source: { document: "ChatServer web client at 68e9692", heading: "chat.js, new chat" },
      capability: "users",
    },
    "chatserver.contacts.list-path": {
      id: "chatserver.contacts.list-path",
      level: "must",
      basis: "docs",
      text: "Contacts are listed by GET at /users/me/contacts.",
      source: { document: "ChatServer reference, Contacts page", heading: "List" },
      capability: "contacts",
    },
    "chatserver.contacts.list-answer": {
      id: "chatserver.contacts.list-answer",
      level: "must",
      basis: "docs",
      text: "The list is an array of ContactInfo objects.",
      source: { document: "ChatServer reference, Contacts page", heading: "List" },
      capability: "contacts",
    },
    "chatserver.contacts.add-path": {
      id: "chatserver.contacts.add-path",
      level: "must",
      basis: "docs",
      text: "A contact is added by POST at /users/me/contacts.",
      source: { document: "ChatServer reference, Contacts page", heading: "Create" },
      capability: "contacts",
    },
    "chatserver.contacts.add-answer": {
      id: "chatserver.contacts.add-answer",
      level: "must",
      basis: "docs",
      text: "Adding is answered with the ContactInfo of the contact.",
      source: { document: "ChatServer reference, Contacts page", heading: "Create" },
      capability: "contacts",
    },
    "chatserver.contacts.add-listed": {
      id: "chatserver.contacts.add-listed",
      level: "must",
      basis: "docs",
      text: "The contact is then in the list.",
      source: { document: "ChatServer reference, Contacts page", heading: "Create" },
      capability: "contacts",
    },
    "chatserver.contacts.add-user-needed": {
      id: "chatserver.contacts.add-user-needed",
      level: "should",
      basis: "inferred",
      text: "A contact without the id of a user is refused.",
      source: { document: "ChatServer at dcbeca3", heading: "POST /users/me/contacts" },
      capability: "contacts",
    },
    "chatserver.contacts.add-again": {
      id: "chatserver.contacts.add-again",
      level: "should",
      basis: "inferred",
      text: "Adding the same user again answers with the contact that there is.",
      source: { document: "ChatServer at dcbeca3", heading: "POST /users/me/contacts" },
      capability: "contacts",
    },
    "chatserver.contacts.own": {
      id: "chatserver.contacts.own",
      level: "must",
      basis: "docs",
      text: "Contacts are listed to nobody but their owner.",
      source: { document: "ChatServer reference, Contacts page", heading: "List" },
      capability: "contacts",
    },
    "chatserver.contacts.remove-path": {
      id: "chatserver.contacts.remove-path",
      level: "must",
      basis: "docs",
      text: "A contact is removed by DELETE at /users/me/contacts/{id}.",
      source: { document: "ChatServer reference, Contacts page", heading: "Delete" },
      capability: "contacts",
    },
    "chatserver.contacts.removed": {
      id: "chatserver.contacts.removed",
      level: "must",
      basis: "docs",
      text: "The contact is then not in the list any more.",
      source: { document: "ChatServer reference, Contacts page", heading: "Delete" },
      capability: "contacts",
    },
    "chatserver.contacts.remove-unknown": {
      id: "chatserver.contacts.remove-unknown",
      level: "should",
      basis: "inferred",
      text: "Removing a contact that the caller does not have is refused with 404.",
      source: { document: "ChatServer at dcbeca3", heading: "DELETE /users/me/contacts/<id>" },
      capability: "contacts",
    },
    "chatserver.contacts.object": {
      id: "chatserver.contacts.object",
      level: "must",
      basis: "docs",
      text: "A ContactInfo is one JSON object.",
      source: { document: "ChatServer reference, JSON page", heading: "ContactInfo" },
      capability: "contacts",
    },
    "chatserver.contacts.id": {
      id: "chatserver.contacts.id",
      level: "must",
      basis: "docs",
      text: "A ContactInfo carries id, a UUID.",
      source: { document: "ChatServer reference, JSON page", heading: "ContactInfo" },
      capability: "contacts",
    },
    "chatserver.contacts.name": {
      id: "chatserver.contacts.name",
      level: "must",
      basis: "docs",
      text: "name of a contact, where shown, is text.",
      source: { document: "ChatServer reference, JSON page", heading: "ContactInfo" },
      capability: "contacts",
    },
    "chatserver.contacts.is-favorite": {
      id: "chatserver.contacts.is-favorite",
      level: "must",
      basis: "docs",
      text: "isFavorite of a contact, where shown, is a boolean.",
      source: { document: "ChatServer reference, JSON page", heading: "ContactInfo" },
      capability: "contacts",
    },
    "chatserver.contacts.is-blocked": {
      id: "chatserver.contacts.is-blocked",
      level: "must",
      basis: "docs",
      text: "isBlocked of a contact, where shown, is a boolean.",
      source: { document: "ChatServer reference, JSON page", heading: "ContactInfo" },
      capability: "contacts",
    },
    "chatserver.contacts.user": {
      id: "chatserver.contacts.user",
      level: "must",
      basis: "docs",
      text: "A ContactInfo carries user, a UserInfo.",
      source: { document: "ChatServer reference, JSON page", heading: "ContactInfo" },
      capability: "contacts",
    },
    "chatserver.files.upload-path": {
      id: "chatserver.files.upload-path",
      level: "must",
      basis: "docs",
      text: "A file is uploaded by POST at /uploads, its bytes as the body.",
      source: { document: "ChatServer reference, Files page", heading: "Upload" },
      capability: "uploads",
    },
    "chatserver.files.upload-name": {
      id: "chatserver.files.upload-name",
      level: "must",
      basis: "docs",
      text: "The header File-Name gives the file its name, to which its type is added.",
      source: { document: "ChatServer reference, Files page", heading: "Upload" },
      capability: "uploads",
    },
    "chatserver.files.upload-name-made": {
      id: "chatserver.files.upload-name-made",
      level: "should",
      basis: "docs",
      text: "A file that is uploaded without a name gets one.",
      source: { document: "ChatServer reference, Files page", heading: "Upload" },
      capability: "uploads",
    },
    "chatserver.files.upload-type": {
      id: "chatserver.files.upload-type",
      level: "must",
      basis: "docs",
      text: "The header Content-Type says the type of the file.",
      source: { document: "ChatServer reference, Files page", heading: "Upload" },
      capability: "uploads",
    },
    "chatserver.files.upload-answer": {
      id: "chatserver.files.upload-answer",
      level: "must",
      basis: "docs",
      text: "The upload is answered with the name of the file.",
      source: { document: "ChatServer reference, Files page", heading: "Upload" },
      capability: "uploads",
      choice: "chatserver.upload-answer",
    },
    "chatserver.files.upload-replaces": {
      id: "chatserver.files.upload-replaces",
      level: "should",
      basis: "inferred",
      text: "A second upload under the same name replaces the file.",
      source: { document: "ChatServer at dcbeca3", heading: "POST /uploads" },
      capability: "uploads",
    },
    "chatserver.files.upload-size": {
      id: "chatserver.files.upload-size",
      level: "should",
      basis: "docs",
      text: "A file of a megabyte is taken.",
      source: { document: "ChatServer reference, Files page", heading: "Upload" },
      capability: "uploads",
    },
    "chatserver.files.same-bytes": {
      id: "chatserver.files.same-bytes",
      level: "must",
      basis: "docs",
      text: "What is downloaded is what was uploaded, byte for byte.",
      source: { document: "ChatServer reference, Files page", heading: "Download" },
      capability: "uploads",
    },
    "chatserver.files.newer-address": {
      id: "chatserver.files.newer-address",
      level: "must",
      basis: "client",
      text: "An uploaded file is served at /uploads/ as well.",
      source: { document: "ChatServer web client at 68e9692", heading: "media-viewer.js" },
      capability: "uploads",
      choice: "chatserver.media-address",
    },
    "chatserver.files.no-token": {
      id: "chatserver.files.no-token",
      level: "must",
      basis: "client",
      text: "A download needs no token: pages show pictures by their addresses alone.",
      source: { document: "ChatServer web client at dcbeca3", heading: "media-viewer.js" },
      capability: "uploads",
    },
    "chatserver.files.unknown": {
      id: "chatserver.files.unknown",
      level: "must",
      basis: "standard",
      text: "The address of a file that there is not is answered with 404.",
      source: { document: "RFC 9110", heading: "15.5.5 404 Not Found" },
      capability: "uploads",
    },
    "chatserver.files.letter-case": {
      id: "chatserver.files.letter-case",
      level: "should",
      basis: "client",
      text: "A file is found whatever the letter case of its name: ids are printed in capitals and uploaded in small letters.",
      source: { document: "ChatServer web client at dcbeca3", heading: "media-viewer.js" },
      capability: "uploads",
    },
    "chatserver.files.delete-path": {
      id: "chatserver.files.delete-path",
      level: "must",
      basis: "client",
      text: "A file that was not sent is deleted by DELETE at /uploads/{name}.",
      source: { document: "ChatServer web client at dcbeca3", heading: "chat.js, sending" },
      capability: "uploads",
    },
    "chatserver.files.deleted": {
      id: "chatserver.files.deleted",
      level: "must",
      basis: "client",
      text: "A deleted file is not served any more.",
      source: { document: "ChatServer web client at dcbeca3", heading: "chat.js, sending" },
      capability: "uploads",
    },
    "chatserver.open.unauthenticated": {
      id: "chatserver.open.unauthenticated",
      level: "may",
      basis: "inferred",
      text: "The status of a request without valid credentials is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "Introduction" },
      choice: "chatserver.unauthenticated",
    },
    "chatserver.open.malformed-json": {
      id: "chatserver.open.malformed-json",
      level: "may",
      basis: "inferred",
      text: "The status for a body that is not JSON is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "Introduction" },
      choice: "chatserver.malformed-json",
    },
    "chatserver.open.empty-body": {
      id: "chatserver.open.empty-body",
      level: "may",
      basis: "inferred",
      text: "The status for a missing body is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "Introduction" },
      choice: "chatserver.empty-body",
    },
    "chatserver.open.content-type": {
      id: "chatserver.open.content-type",
      level: "may",
      basis: "inferred",
      text: "The answer to a body that is not labelled as JSON is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "Introduction" },
      choice: "chatserver.content-type",
    },
    "chatserver.open.malformed-id": {
      id: "chatserver.open.malformed-id",
      level: "may",
      basis: "inferred",
      text: "The status for an id in a path that cannot be one is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>" },
      choice: "chatserver.malformed-id",
    },
    "chatserver.open.validation-status": {
      id: "chatserver.open.validation-status",
      level: "may",
      basis: "inferred",
      text: "The status for a body with a wrong field is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
      choice: "chatserver.validation-status",
    },
    "chatserver.open.other-slash-form": {
      id: "chatserver.open.other-slash-form",
      level: "may",
      basis: "inferred",
      text: "The document prints a slash behind the path of the list and behind no other; what the other forms do is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/" },
      choice: "chatserver.other-slash-form",
    },
    "chatserver.open.error-body": {
      id: "chatserver.open.error-body",
      level: "may",
      basis: "inferred",
      text: "The body of a refusal is left open; the report says what was seen.",
      source: { document: "002_40763593f7df4a48.txt", heading: "Introduction" },
      choice: "chatserver.error-body",
    },
    "chatserver.open.ok-body": {
      id: "chatserver.open.ok-body",
      level: "may",
      basis: "inferred",
      text: "The body of an answer that is written as OK is left open; the report says what was seen.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>" },
      choice: "chatserver.ok-body",
    },
    "chatserver.open.outsider-read": {
      id: "chatserver.open.outsider-read",
      level: "may",
      basis: "inferred",
      text: "The document promises an error to a non-participant who reads a chat, and does not say which.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>" },
      choice: "chatserver.outsider-read",
    },
    "chatserver.open.unknown-chat-read": {
      id: "chatserver.open.unknown-chat-read",
      level: "may",
      basis: "inferred",
      text: "The status for reading a chat that there is not is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>" },
      choice: "chatserver.unknown-chat-read",
    },
    "chatserver.open.outsider-post": {
      id: "chatserver.open.outsider-post",
      level: "may",
      basis: "inferred",
      text: "What a non-participant gets who posts, notifies, or blocks or unblocks a user is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
      choice: "chatserver.outsider-post",
    },
    "chatserver.open.unknown-chat-post": {
      id: "chatserver.open.unknown-chat-post",
      level: "may",
      basis: "inferred",
      text: "What posting, notifying, or blocking or unblocking a user gets in a chat that there is not is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
      choice: "chatserver.unknown-chat-post",
    },
    "chatserver.open.outsider-change": {
      id: "chatserver.open.outsider-change",
      level: "may",
      basis: "inferred",
      text: "What a non-participant gets for title, settings, pictures, users, leaving, clearing, blocking, lists of messages and of blocked users, and marks is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>" },
      choice: "chatserver.outsider-change",
    },
    "chatserver.open.unknown-chat-change": {
      id: "chatserver.open.unknown-chat-change",
      level: "may",
      basis: "inferred",
      text: "What title, settings, pictures, users, leaving, clearing, blocking, and lists of messages and of blocked users get in a chat that there is not is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>" },
      choice: "chatserver.unknown-chat-change",
    },
    "chatserver.open.outsider-delete": {
      id: "chatserver.open.outsider-delete",
      level: "may",
      basis: "inferred",
      text: "What a non-participant gets who deletes a chat is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>" },
      choice: "chatserver.outsider-delete",
    },
    "chatserver.open.unknown-chat-delete": {
      id: "chatserver.open.unknown-chat-delete",
      level: "may",
      basis: "inferred",
      text: "What deleting a chat that there is not gets is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>" },
      choice: "chatserver.unknown-chat-delete",
    },
    "chatserver.open.unknown-message-edit": {
      id: "chatserver.open.unknown-message-edit",
      level: "may",
      basis: "inferred",
      text: "What editing a message that there is not gets is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>" },
      choice: "chatserver.unknown-message-edit",
    },
    "chatserver.open.unknown-message-delete": {
      id: "chatserver.open.unknown-message-delete",
      level: "may",
      basis: "inferred",
      text: "What deleting a message that there is not gets is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/messages/<id>" },
      choice: "chatserver.unknown-message-delete",
    },
    "chatserver.open.unknown-message-read": {
      id: "chatserver.open.unknown-message-read",
      level: "may",
      basis: "inferred",
      text: "What marking a message that there is not gets is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>/read" },
      choice: "chatserver.unknown-message-read",
    },
    "chatserver.open.foreign-edit": {
      id: "chatserver.open.foreign-edit",
      level: "may",
      basis: "inferred",
      text: "Who may edit a message is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>" },
      choice: "chatserver.foreign-edit",
    },
    "chatserver.open.foreign-delete": {
      id: "chatserver.open.foreign-delete",
      level: "may",
      basis: "inferred",
      text: "Who may delete a message is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/messages/<id>" },
      choice: "chatserver.foreign-delete",
    },
    "chatserver.open.blocked-post": {
      id: "chatserver.open.blocked-post",
      level: "may",
      basis: "inferred",
      text: "With which status a blocked user is kept from posting is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/users/<id>/block" },
      choice: "chatserver.blocked-post",
    },
    "chatserver.open.blocked-elsewhere": {
      id: "chatserver.open.blocked-elsewhere",
      level: "may",
      basis: "inferred",
      text: "Whether blocking a user from posting keeps them from anything else is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/users/<id>/block" },
      choice: "chatserver.blocked-elsewhere",
    },
    "chatserver.open.blocked-told": {
      id: "chatserver.open.blocked-told",
      level: "may",
      basis: "inferred",
      text: "Whether a user who is blocked from posting is among the participants who are told is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/users/<id>/block" },
      choice: "chatserver.blocked-told",
    },
    "chatserver.open.personal-with-three": {
      id: "chatserver.open.personal-with-three",
      level: "may",
      basis: "inferred",
      text: "The document promises an error for a personal chat of more than two, and does not say which.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
      choice: "chatserver.personal-with-three",
    },
    "chatserver.open.personal-rename": {
      id: "chatserver.open.personal-rename",
      level: "may",
      basis: "inferred",
      text: "The text promises an error for renaming a personal chat, the comment in the sample says that the title is ignored.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>" },
      choice: "chatserver.personal-rename",
    },
    "chatserver.open.personal-members": {
      id: "chatserver.open.personal-members",
      level: "may",
      basis: "inferred",
      text: "The document promises an error for removing users from a personal chat and for leaving it, and does not say which.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/users" },
      choice: "chatserver.personal-members",
    },
    "chatserver.open.personal-addition": {
      id: "chatserver.open.personal-addition",
      level: "may",
      basis: "inferred",
      text: "Whether users can be added to a personal chat is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/users" },
      choice: "chatserver.personal-addition",
    },
    "chatserver.open.personal-picture": {
      id: "chatserver.open.personal-picture",
      level: "may",
      basis: "inferred",
      text: "Whether a personal chat can have a picture is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/images" },
      choice: "chatserver.personal-picture",
    },
    "chatserver.open.member-acts": {
      id: "chatserver.open.member-acts",
      level: "may",
      basis: "inferred",
      text: "Who may delete or clear a group is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>" },
      choice: "chatserver.member-acts",
    },
    "chatserver.open.member-picture": {
      id: "chatserver.open.member-picture",
      level: "may",
      basis: "inferred",
      text: "Who may add and remove pictures of a group is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/images" },
      choice: "chatserver.member-picture",
    },
    "chatserver.open.nobody-added": {
      id: "chatserver.open.nobody-added",
      level: "may",
      basis: "inferred",
      text: "The document promises an error when nobody was added, and does not say which.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/users" },
      choice: "chatserver.nobody-added",
    },
    "chatserver.open.too-many-users": {
      id: "chatserver.open.too-many-users",
      level: "may",
      basis: "inferred",
      text: "The document forbids adding more than ten users at a time, and does not say how it is refused.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/users" },
      choice: "chatserver.too-many-users",
    },
    "chatserver.open.eleven-with-present": {
      id: "chatserver.open.eleven-with-present",
      level: "may",
      basis: "inferred",
      text: "Whether users who are participants already count among the ten is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/users" },
      choice: "chatserver.eleven-with-present",
    },
    "chatserver.open.nobody-removed": {
      id: "chatserver.open.nobody-removed",
      level: "may",
      basis: "inferred",
      text: "What removing nobody gets is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/users" },
      choice: "chatserver.nobody-removed",
    },
    "chatserver.open.absent-block": {
      id: "chatserver.open.absent-block",
      level: "may",
      basis: "inferred",
      text: "What blocking or unblocking somebody who is not in the chat gets is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/users/<id>/block" },
      choice: "chatserver.absent-block",
    },
    "chatserver.open.deleted-message-edit": {
      id: "chatserver.open.deleted-message-edit",
      level: "may",
      basis: "inferred",
      text: "Whether a deleted message can be edited is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>" },
      choice: "chatserver.deleted-message-edit",
    },
    "chatserver.open.empty-message": {
      id: "chatserver.open.empty-message",
      level: "may",
      basis: "inferred",
      text: "Whether a message may be empty is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
      choice: "chatserver.empty-message",
    },
    "chatserver.open.long-text": {
      id: "chatserver.open.long-text",
      level: "may",
      basis: "inferred",
      text: "Whether a text above the limit is refused or cut is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
      choice: "chatserver.long-text",
    },
    "chatserver.open.long-edit": {
      id: "chatserver.open.long-edit",
      level: "may",
      basis: "inferred",
      text: "Whether the limit of a text holds for edits is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>" },
      choice: "chatserver.long-edit",
    },
    "chatserver.open.missing-local-id": {
      id: "chatserver.open.missing-local-id",
      level: "may",
      basis: "inferred",
      text: "Whether localId is mandatory is left open; the document says what it should be.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
      choice: "chatserver.missing-local-id",
    },
    "chatserver.open.odd-local-id": {
      id: "chatserver.open.odd-local-id",
      level: "may",
      basis: "inferred",
      text: "Whether the form of localId is checked is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
      choice: "chatserver.odd-local-id",
    },
    "chatserver.open.duplicate-local-id": {
      id: "chatserver.open.duplicate-local-id",
      level: "may",
      basis: "inferred",
      text: "What a second message with the same localId gets is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
      choice: "chatserver.duplicate-local-id",
    },
    "chatserver.open.plural-attachments": {
      id: "chatserver.open.plural-attachments",
      level: "may",
      basis: "inferred",
      text: "The document has one attachment in a request, its later pages and clients a list.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
      choice: "chatserver.plural-attachments",
    },
    "chatserver.open.attachment-shown": {
      id: "chatserver.open.attachment-shown",
      level: "may",
      basis: "inferred",
      text: "Whether a message shows a list attachments or one attachment is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
      choice: "chatserver.attachment-shown",
    },
    "chatserver.open.unknown-user": {
      id: "chatserver.open.unknown-user",
      level: "may",
      basis: "inferred",
      text: "What creating a chat with a user whom nobody is, or adding one, gets is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
      choice: "chatserver.unknown-user",
    },
    "chatserver.open.own-chat": {
      id: "chatserver.open.own-chat",
      level: "may",
      basis: "inferred",
      text: "Whether one can have a chat with oneself is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
      choice: "chatserver.own-chat",
    },
    "chatserver.open.creator-listed": {
      id: "chatserver.open.creator-listed",
      level: "may",
      basis: "inferred",
      text: "Whether the creator may be named among the participants is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
      choice: "chatserver.creator-listed",
    },
    "chatserver.open.same-people-other-kind": {
      id: "chatserver.open.same-people-other-kind",
      level: "may",
      basis: "inferred",
      text: "Whether an existing chat of the same participants and of the other kind is returned is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
      choice: "chatserver.same-people-other-kind",
    },
    "chatserver.open.personal-title": {
      id: "chatserver.open.personal-title",
      level: "may",
      basis: "inferred",
      text: "What a title that is ignored means is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
      choice: "chatserver.personal-title",
    },
    "chatserver.open.recreate-after-exit": {
      id: "chatserver.open.recreate-after-exit",
      level: "may",
      basis: "inferred",
      text: "What creating a group gets of the same people as one that the creator left is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
      choice: "chatserver.recreate-after-exit",
    },
    "chatserver.open.deleted-chat": {
      id: "chatserver.open.deleted-chat",
      level: "may",
      basis: "inferred",
      text: "What a deleted chat answers is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>" },
      choice: "chatserver.deleted-chat",
    },
    "chatserver.open.message-order": {
      id: "chatserver.open.message-order",
      level: "may",
      basis: "inferred",
      text: "In which order messages are listed is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>/messages" },
      choice: "chatserver.message-order",
    },
    "chatserver.open.count-zero": {
      id: "chatserver.open.count-zero",
      level: "may",
      basis: "inferred",
      text: "What a count of 0 gets is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>/messages" },
      choice: "chatserver.count-zero",
    },
    "chatserver.open.negative-count": {
      id: "chatserver.open.negative-count",
      level: "may",
      basis: "inferred",
      text: "What a negative count gets is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>/messages" },
      choice: "chatserver.negative-count",
    },
    "chatserver.open.malformed-paging": {
      id: "chatserver.open.malformed-paging",
      level: "may",
      basis: "inferred",
      text: "What a count that is no number and a before that is no id get is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>/messages" },
      choice: "chatserver.malformed-paging",
    },
    "chatserver.open.unknown-before": {
      id: "chatserver.open.unknown-before",
      level: "may",
      basis: "inferred",
      text: "What before means with an id that no message of the chat has is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>/messages" },
      choice: "chatserver.unknown-before",
    },
    "chatserver.open.full-other-value": {
      id: "chatserver.open.full-other-value",
      level: "may",
      basis: "inferred",
      text: "What other values of full mean is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/" },
      choice: "chatserver.full-other-value",
    },
    "chatserver.open.read-body": {
      id: "chatserver.open.read-body",
      level: "may",
      basis: "inferred",
      text: "The document answers a read mark with OK; its later edition, and a client, with a MessageInfo.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>/read" },
      choice: "chatserver.read-body",
    },
    "chatserver.open.read-event": {
      id: "chatserver.open.read-event",
      level: "may",
      basis: "inferred",
      text: "The document does not name the event that tells of a read mark.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>/read" },
      choice: "chatserver.read-event",
    },
    "chatserver.open.repeated-read": {
      id: "chatserver.open.repeated-read",
      level: "may",
      basis: "inferred",
      text: "Whether a second mark of the same reader on the same message is told is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>/read" },
      choice: "chatserver.repeated-read",
    },
    "chatserver.open.deleted-text": {
      id: "chatserver.open.deleted-text",
      level: "may",
      basis: "inferred",
      text: "How a deleted text shows is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/messages/<id>" },
      choice: "chatserver.deleted-text",
    },
    "chatserver.open.deleted-attachments": {
      id: "chatserver.open.deleted-attachments",
      level: "may",
      basis: "inferred",
      text: "How a deleted attachment shows is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/messages/<id>" },
      choice: "chatserver.deleted-attachments",
    },
    "chatserver.open.exit-event": {
      id: "chatserver.open.exit-event",
      level: "may",
      basis: "inferred",
      text: "The document does not name the event that tells that somebody left; the known server sends none.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/me" },
      choice: "chatserver.exit-event",
    },
    "chatserver.open.leaver-told": {
      id: "chatserver.open.leaver-told",
      level: "may",
      basis: "inferred",
      text: "Whether whoever leaves is among the participants who are told is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/me" },
      choice: "chatserver.leaver-told",
    },
    "chatserver.open.picture-event": {
      id: "chatserver.open.picture-event",
      level: "may",
      basis: "inferred",
      text: "The document does not name the event that tells of a new or removed picture; the known server sends none.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/images" },
      choice: "chatserver.picture-event",
    },
    "chatserver.open.removal-event": {
      id: "chatserver.open.removal-event",
      level: "may",
      basis: "inferred",
      text: "The document promises no event for the removal of users; the known server sends one.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/users" },
      choice: "chatserver.removal-event",
    },
    "chatserver.open.cleared-payload": {
      id: "chatserver.open.cleared-payload",
      level: "may",
      basis: "inferred",
      text: "What the event of a cleared chat carries is left open.",
      source: { document: "ChatServer reference, WebSocket page", heading: "Events" },
      choice: "chatserver.cleared-payload",
    },
    "chatserver.open.deleted-payload": {
      id: "chatserver.open.deleted-payload",
      level: "may",
      basis: "inferred",
      text: "What the event of a deleted chat carries is left open.",
      source: { document: "ChatServer reference, WebSocket page", heading: "Events" },
      choice: "chatserver.deleted-payload",
    },
    "chatserver.open.auxiliary-chat": {
      id: "chatserver.open.auxiliary-chat",
      level: "may",
      basis: "inferred",
      text: "Whether additional data is told with the chat that it was sent to is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/notify" },
      choice: "chatserver.auxiliary-chat",
    },
    "chatserver.open.notify-data": {
      id: "chatserver.open.notify-data",
      level: "may",
      basis: "inferred",
      text: "In which form additional data is told is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/notify" },
      choice: "chatserver.notify-data",
    },
    "chatserver.open.event-dates": {
      id: "chatserver.open.event-dates",
      level: "may",
      basis: "inferred",
      text: "How times are written in events is left open.",
      source: { document: "ChatServer reference, JSON page", heading: "Dates" },
      choice: "chatserver.event-dates",
    },
    "chatserver.open.message-id-type": {
      id: "chatserver.open.message-id-type",
      level: "may",
      basis: "inferred",
      text: "The JSON page has UUIDs as ids of messages, everything else numbers.",
      source: { document: "ChatServer reference, JSON page", heading: "MessageInfo" },
      choice: "chatserver.message-id-type",
    },
    "chatserver.open.message-author": {
      id: "chatserver.open.message-author",
      level: "may",
      basis: "inferred",
      text: "Whether a message shows its author's id or the author is left open.",
      source: { document: "ChatServer reference, JSON page", heading: "MessageInfo" },
      choice: "chatserver.message-author",
    },
    "chatserver.open.event-timing": {
      id: "chatserver.open.event-timing",
      level: "may",
      basis: "inferred",
      text: "Whether an event comes before or after the answer to the request that causes it is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
      choice: "chatserver.event-timing",
    },
    "chatserver.open.personal-block": {
      id: "chatserver.open.personal-block",
      level: "may",
      basis: "inferred",
      text: "The document has the blocking of a personal chat ignored; the tests of the known server rely on its effect.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/block" },
      choice: "chatserver.personal-block",
    },
    "chatserver.open.device-removal-answer": {
      id: "chatserver.open.device-removal-answer",
      level: "may",
      basis: "inferred",
      text: "One section answers settings with a ChatInfo, another the same request with OK.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/settings, isRemovedOnDevice" },
      choice: "chatserver.device-removal-answer",
    },
    "chatserver.open.device-return": {
      id: "chatserver.open.device-return",
      level: "may",
      basis: "inferred",
      text: "Whether finding or creating a chat brings it back, or only posting into it, is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/settings, isRemovedOnDevice" },
      choice: "chatserver.device-return",
    },
    "chatserver.open.device-return-by-others": {
      id: "chatserver.open.device-return-by-others",
      level: "may",
      basis: "inferred",
      text: "Whether a message of somebody else brings back a chat that was removed from the device is left open.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/settings, isRemovedOnDevice" },
      choice: "chatserver.device-return-by-others",
    },
    "chatserver.open.websocket-path": {
      id: "chatserver.open.websocket-path",
      level: "may",
      basis: "inferred",
      text: "At which path a WebSocket is opened is left open.",
      source: { document: "ChatServer reference, WebSocket page", heading: "Connection" },
      choice: "chatserver.websocket-path",
    },
    "chatserver.open.websocket-token": {
      id: "chatserver.open.websocket-token",
      level: "may",
      basis: "inferred",
      text: "How a WebSocket is authorised is left open.",
      source: { document: "ChatServer reference, WebSocket page", heading: "Connection" },
      choice: "chatserver.websocket-token",
    },
    "chatserver.open.websocket-refusal": {
      id: "chatserver.open.websocket-refusal",
      level: "may",
      basis: "inferred",
      text: "What a WebSocket without a valid token gets is left open.",
      source: { document: "ChatServer reference, WebSocket page", heading: "Connection" },
      choice: "chatserver.websocket-refusal",
    },
    "chatserver.open.taken-username": {
      id: "chatserver.open.taken-username",
      level: "may",
      basis: "inferred",
      text: "With which status a username that somebody has is refused is left open.",
      source: { document: "ChatServer reference, Users page", heading: "Register" },
      capability: "registration",
      choice: "chatserver.taken-username",
    },
    "chatserver.open.login-body": {
      id: "chatserver.open.login-body",
      level: "may",
      basis: "inferred",
      text: "The Users page wraps the device of a login in deviceInfo, server and clients do not.",
      source: { document: "ChatServer reference, Users page", heading: "Log in" },
      capability: "second-device",
      choice: "chatserver.login-body",
    },
    "chatserver.open.sessions-listed": {
      id: "chatserver.open.sessions-listed",
      level: "may",
      basis: "inferred",
      text: "Which sessions are listed to their user is left open.",
      source: { document: "ChatServer reference, Users page", heading: "Log in" },
      capability: "second-device",
      choice: "chatserver.sessions-listed",
    },
    "chatserver.open.logout-scope": {
      id: "chatserver.open.logout-scope",
      level: "may",
      basis: "inferred",
      text: "Whether logging out ends the sessions of other devices is left open.",
      source: { document: "ChatServer reference, Users page", heading: "Log out" },
      capability: "second-device",
      choice: "chatserver.logout-scope",
    },
    "chatserver.open.wrong-password": {
      id: "chatserver.open.wrong-password",
      level: "may",
      basis: "inferred",
      text: "With which status a wrong old password is refused is left open.",
      source: { document: "ChatServer reference, Users page", heading: "Change password" },
      capability: "registration",
      choice: "chatserver.wrong-password",
    },
    "chatserver.open.short-search": {
      id: "chatserver.open.short-search",
      level: "may",
      basis: "inferred",
      text: "What searching for too short a text gets is left open.",
      source: { document: "ChatServer reference, Users page", heading: "Search" },
      capability: "users",
      choice: "chatserver.short-search",
    },
    "chatserver.open.missing-search": {
      id: "chatserver.open.missing-search",
      level: "may",
      basis: "inferred",
      text: "What searching without a text gets is left open.",
      source: { document: "ChatServer reference, Users page", heading: "Search" },
      capability: "users",
      choice: "chatserver.missing-search",
    },
    "chatserver.open.users-page": {
      id: "chatserver.open.users-page",
      level: "may",
      basis: "inferred",
      text: "In which order all users are listed is left open.",
      source: { document: "ChatServer reference, Users page", heading: "Search" },
      capability: "users",
      choice: "chatserver.users-page",
    },
    "chatserver.open.upload-answer": {
      id: "chatserver.open.upload-answer",
      level: "may",
      basis: "inferred",
      text: "Whether the answer to an upload has the type behind the name is left open.",
      source: { document: "ChatServer reference, Files page", heading: "Upload" },
      capability: "uploads",
      choice: "chatserver.upload-answer",
    },
    "chatserver.open.media-address": {
      id: "chatserver.open.media-address",
      level: "may",
      basis: "inferred",
      text: "The document has uploaded files at /files, its later edition at /uploads.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
      capability: "uploads",
      choice: "chatserver.media-address",
    },
    "chatserver.open.chat-order": {
      id: "chatserver.open.chat-order",
      level: "may",
      basis: "inferred",
      text: "In which order chats are listed is not said.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/" },
      excluded: "Each order is right.",
    },
    "chatserver.open.user-order": {
      id: "chatserver.open.user-order",
      level: "may",
      basis: "inferred",
      text: "In which order participants are listed is not said.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>" },
      excluded: "Each order is right.",
    },
    "chatserver.open.picture-order": {
      id: "chatserver.open.picture-order",
      level: "may",
      basis: "inferred",
      text: "In which order pictures are listed is not said.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/images" },
      excluded: "Each order is right.",
    },
    "chatserver.open.fault-order": {
      id: "chatserver.open.fault-order",
      level: "may",
      basis: "inferred",
      text: "Which of several faults of one request is told is not said.",
      source: { document: "002_40763593f7df4a48.txt", heading: "Introduction" },
      excluded: "Each of the refusals is right; the suite sends one fault at a time.",
    },
    "chatserver.open.path-prefix": {
      id: "chatserver.open.path-prefix",
      level: "may",
      basis: "inferred",
      text: "What stands before the documented paths is not said; newer servers have /api there.",
      source: { document: "002_40763593f7df4a48.txt", heading: "Introduction" },
      excluded: "The user of a run gives the base URL. The mock answers under /api too.",
    },
    "chatserver.open.token-lifetime": {
      id: "chatserver.open.token-lifetime",
      level: "may",
      basis: "inferred",
      text: "How long a token lasts is not said.",
      source: { document: "002_40763593f7df4a48.txt", heading: "Introduction" },
      excluded: "A run is shorter than any likely value.",
    },
    "chatserver.open.rate-limit": {
      id: "chatserver.open.rate-limit",
      level: "may",
      basis: "inferred",
      text: "No limit on the rate of requests is documented.",
      source: { document: "002_40763593f7df4a48.txt", heading: "Introduction" },
      excluded: "A limit could only be found by flooding a target.",
    },
    "chatserver.open.title-limit": {
      id: "chatserver.open.title-limit",
      level: "may",
      basis: "inferred",
      text: "How long a title may be is not said.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
      excluded: "A length at which to refuse is documented nowhere.",
    },
    "chatserver.open.participant-limit": {
      id: "chatserver.open.participant-limit",
      level: "may",
      basis: "inferred",
      text: "How many participants a chat may have is not said, nor whether the limit of ten holds when it is created.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats" },
      excluded: "A number at which to refuse is documented nowhere.",
    },
    "chatserver.open.count-limit": {
      id: "chatserver.open.count-limit",
      level: "may",
      basis: "inferred",
      text: "How large count may be is not said.",
      source: { document: "002_40763593f7df4a48.txt", heading: "GET /chats/<id>/messages" },
      excluded: "A number at which to refuse is documented nowhere.",
    },
    "chatserver.open.notify-limit": {
      id: "chatserver.open.notify-limit",
      level: "may",
      basis: "inferred",
      text: "How long name, text and data of a notification may be is not said.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/notify" },
      excluded: "A length at which to refuse is documented nowhere.",
    },
    "chatserver.open.odd-notify-data": {
      id: "chatserver.open.odd-notify-data",
      level: "may",
      basis: "inferred",
      text: "What data gets that is no base64, or base64 of something else than a dictionary, is not said.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/notify" },
      excluded: "Refusing it, passing it on and leaving it out are all right.",
    },
    "chatserver.open.empty-edit": {
      id: "chatserver.open.empty-edit",
      level: "may",
      basis: "inferred",
      text: "What an edit without any field gets is not said.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>" },
      excluded: "A refusal, and the message with or without an event, are right.",
    },
    "chatserver.open.empty-settings": {
      id: "chatserver.open.empty-settings",
      level: "may",
      basis: "inferred",
      text: "What settings without any field get is not said.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/settings" },
      excluded: "A refusal and the chat are right.",
    },
    "chatserver.open.empty-title": {
      id: "chatserver.open.empty-title",
      level: "may",
      basis: "inferred",
      text: "What an empty title gets, or none, is not said.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>" },
      excluded: "A refusal and the chat are right.",
    },
    "chatserver.open.empty-edit-text": {
      id: "chatserver.open.empty-edit-text",
      level: "may",
      basis: "inferred",
      text: "Whether a text can be edited away is not said.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>" },
      excluded: "A refusal and the message are right.",
    },
    "chatserver.open.self-block": {
      id: "chatserver.open.self-block",
      level: "may",
      basis: "inferred",
      text: "Whether users can block themselves, or the creator of the chat, is not said.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/users/<id>/block" },
      excluded: "A refusal and the block are right.",
    },
    "chatserver.open.block-rights": {
      id: "chatserver.open.block-rights",
      level: "may",
      basis: "inferred",
      text: "Who may block a user is not said.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/users/<id>/block" },
      excluded: "A refusal and the block are right for a participant who did not create the chat.",
    },
    "chatserver.open.personal-user-block": {
      id: "chatserver.open.personal-user-block",
      level: "may",
      basis: "inferred",
      text: "Whether a user can be blocked in a personal chat is not said.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/users/<id>/block" },
      excluded: "A refusal and the block are right.",
    },
    "chatserver.open.self-removal": {
      id: "chatserver.open.self-removal",
      level: "may",
      basis: "inferred",
      text: "Whether users can remove themselves, or the creator of the chat, is not said.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/users" },
      excluded: "A refusal and the removal are right.",
    },
    "chatserver.open.owner-succession": {
      id: "chatserver.open.owner-succession",
      level: "may",
      basis: "inferred",
      text: "Who owns a chat whose creator left is not said.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/me" },
      excluded: "No operation tells what ought to be.",
    },
    "chatserver.open.last-to-leave": {
      id: "chatserver.open.last-to-leave",
      level: "may",
      basis: "inferred",
      text: "What becomes of a chat that everybody left is not said.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/me" },
      excluded: "Nobody is left who could ask.",
    },
    "chatserver.open.left-author": {
      id: "chatserver.open.left-author",
      level: "may",
      basis: "inferred",
      text: "Whether an author who left can edit or delete is not said.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>" },
      excluded: "A refusal and the message are right.",
    },
    "chatserver.open.repeated-deletion": {
      id: "chatserver.open.repeated-deletion",
      level: "may",
      basis: "inferred",
      text: "What deleting a message twice gets is not said.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/messages/<id>" },
      excluded: "A refusal and the message, with or without an event, are right.",
    },
    "chatserver.open.wrong-chat": {
      id: "chatserver.open.wrong-chat",
      level: "may",
      basis: "inferred",
      text: "What a message gets under the path of another chat is not said.",
      source: { document: "002_40763593f7df4a48.txt", heading: "PUT /chats/<id>/messages/<id>" },
      excluded: "A refusal and the message are right.",
    },
    "chatserver.open.picture-of-other-chat": {
      id: "chatserver.open.picture-of-other-chat",
      level: "may",
      basis: "inferred",
      text: "What a picture gets under the path of another chat is not said.",
      source: { document: "002_40763593f7df4a48.txt", heading: "DELETE /chats/<id>/images/<id>" },
      excluded: "A refusal and the removal are right.",
    },
    "chatserver.open.used-picture-id": {
      id: "chatserver.open.used-picture-id",
      level: "may",
      basis: "inferred",
      text: "What a picture gets whose id another one has is not said.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/images" },
      excluded: "A refusal and the picture are right.",
    },
    "chatserver.open.missing-file": {
      id: "chatserver.open.missing-file",
      level: "may",
      basis: "inferred",
      text: "What a picture or attachment gets whose file is not there is not said.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/images" },
      excluded: "The document lets files come later.",
    },
    "chatserver.open.preview-name": {
      id: "chatserver.open.preview-name",
      level: "may",
      basis: "inferred",
      text: "How previews are named, and whether a server makes them, is shown by an example only.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
      excluded: "A client that uploads a preview names it.",
    },
    "chatserver.open.several-attachments-limit": {
      id: "chatserver.open.several-attachments-limit",
      level: "may",
      basis: "inferred",
      text: "How many attachments a message may have is not said.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/messages" },
      excluded: "A number at which to refuse is documented nowhere.",
    },
    "chatserver.open.frame-kind": {
      id: "chatserver.open.frame-kind",
      level: "may",
      basis: "inferred",
      text: "Whether events come in text frames or binary ones is not said.",
      source: { document: "002_40763593f7df4a48.txt", heading: "Introduction" },
      excluded: "Clients read both.",
    },
    "chatserver.open.server-ping": {
      id: "chatserver.open.server-ping",
      level: "may",
      basis: "inferred",
      text: "Whether and how often a server pings is not said.",
      source: { document: "002_40763593f7df4a48.txt", heading: "Introduction" },
      excluded: "The protocol of WebSocket lets it.",
    },
    "chatserver.open.same-session-twice": {
      id: "chatserver.open.same-session-twice",
      level: "may",
      basis: "inferred",
      text: "What becomes of a connection whose session opens another is not said.",
      source: { document: "002_40763593f7df4a48.txt", heading: "Introduction" },
      excluded: "Closing the first and serving both are right.",
    },
    "chatserver.open.foreign-session": {
      id: "chatserver.open.foreign-session",
      level: "may",
      basis: "inferred",
      text: "What a WebSocket gets at the session of somebody else is not said, with a valid token of one's own.",
      source: { document: "002_40763593f7df4a48.txt", heading: "Introduction" },
      excluded: "A refusal, silence and the events of the token's own session are right.",
    },
    "chatserver.open.unregistered-chats": {
      id: "chatserver.open.unregistered-chats",
      level: "may",
      basis: "inferred",
      text: "What becomes of the chats of a user who is deleted is not said.",
      source: { document: "002_40763593f7df4a48.txt", heading: "Introduction" },
      excluded: "No operation tells what ought to be.",
    },
    "chatserver.open.push-only-text": {
      id: "chatserver.open.push-only-text",
      level: "may",
      basis: "inferred",
      text: "Which text push notifications show is not said beyond that of the request.",
      source: { document: "002_40763593f7df4a48.txt", heading: "POST /chats/<id>/notify" },
      excluded: "Push goes through the services of device makers.",
    },
    "chatserver.open.account-key": {
      id: "chatserver.open.account-key",
      level: "may",
      basis: "inferred",
      text: "Account keys and the reset of a password by them are described on the Users page alone.",
      source: { document: "002_40763593f7df4a48.txt", heading: "Introduction" },
      excluded: "This contract does not have the operations; no client found uses them.",
    },
    "chatserver.open.journal": {
      id: "chatserver.open.journal",
      level: "may",
      basis: "inferred",
      text: "Notes that are published, settings of the server and its dashboard belong to newer servers alone.",
      source: { document: "002_40763593f7df4a48.txt", heading: "Introduction" },
      excluded: "This contract does not have the operations.",
    },
  },
  choices: {
    "chatserver.unauthenticated": {
      id: "chatserver.unauthenticated",
      question: "Which status does a request without valid credentials get?",
      default: "unauthenticated",
      branches: {
        unauthenticated: { text: "401.", evidence: "The project's tests, for a wrong token." },
        "unauthenticated-forbidden": { text: "403.", evidence: "Some frameworks say so where no credentials came." },
      },
    },
    "chatserver.malformed-json": {
      id: "chatserver.malformed-json",
      question: "Which status does a body get that is not JSON?",
      default: "malformed-json",
      branches: {
        "malformed-json": { text: "400.", evidence: "The framework of the known server." },
        "malformed-json-unprocessable": { text: "422.", evidence: "Other frameworks." },
      },
    },
    "chatserver.empty-body": {
      id: "chatserver.empty-body",
      question: "Which status does a request get that lacks the body it needs?",
      default: "empty-body",
      branches: {
        "empty-body": {
          text: "422.",
          evidence: "The framework of the known server, where the body is labelled as JSON and empty.",
        },
        "empty-body-bad-request": { text: "400.", evidence: "A body that is not there is no JSON." },
        "empty-body-unsupported": {
          text: "415.",
          evidence: "The framework of the known server, where nothing says what the body is.",
        },
      },
    },
    "chatserver.content-type": {
      id: "chatserver.content-type",
      question: "What does a body get that is not labelled as JSON?",
      default: "unsupported-media-type",
      branches: {
        "unsupported-media-type": { text: "415.", evidence: "The framework of the known server." },
        "unsupported-media-type-bad-request": { text: "400.", evidence: "Other frameworks." },
        accepted: {
          text: "It is read as JSON.",
          evidence: "The document says that bodies are JSON, and nothing of labels.",
        },
      },
    },
    "chatserver.malformed-id": {
      id: "chatserver.malformed-id",
      question: "Which status does an id in a path get that cannot be one?",
      default: "malformed-id",
      branches: {
        "malformed-id": { text: "400.", evidence: "The known server, for chats, users, pictures and messages." },
        "malformed-id-not-found": { text: "404.", evidence: "Nothing can exist under such an id." },
        "malformed-id-unprocessable": { text: "422.", evidence: "Other frameworks." },
      },
    },
    "chatserver.validation-status": {
      id: "chatserver.validation-status",
      question: "Which status does a body get that lacks a field or has one of the wrong type or out of range?",
      default: "invalid",
      branches: {
        invalid: { text: "400.", evidence: "The known server." },
        unprocessable: { text: "422.", evidence: "Other frameworks." },
      },
    },
    "chatserver.other-slash-form": {
      id: "chatserver.other-slash-form",
      question:
        "What does a path get with a slash at its end where the document prints none, or without where it prints one?",
      default: "served",
      branches: {
        served: { text: "It is served as if it were as printed.", evidence: "The router of the known server." },
        "unknown-path": { text: "404.", evidence: "It is another path." },
      },
    },
    "chatserver.error-body": {
      id: "chatserver.error-body",
      question: "What is the body of a refusal?",
      default: "described",
      branches: {
        described: {
          text: "A JSON object with error, which is true, and reason, text.",
          evidence: "The framework of the known server.",
        },
        other: { text: "Something else.", evidence: "The document says no more than that there is an error." },
        empty: { text: "Nothing.", evidence: "The document says no more than that there is an error." },
      },
    },
    "chatserver.ok-body": {
      id: "chatserver.ok-body",
      question: "What is the body of an answer that the document writes as OK?",
      default: "empty",
      branches: {
        empty: { text: "Nothing.", evidence: "The known server; its tests look at the status alone." },
        text: { text: "Text.", evidence: "OK can be read as the body." },
        json: { text: "JSON.", evidence: "The web client of 2026 reads the body as text and ignores it." },
      },
    },
    "chatserver.outsider-read": {
      id: "chatserver.outsider-read",
      question: "Which status does somebody get who reads a chat without being its participant?",
      default: "not-participant-not-found",
      branches: {
        "not-participant-not-found": { text: "404.", evidence: "The server of 2025 and its test." },
        "not-participant": { text: "403.", evidence: "The server of 2026 and its test." },
      },
    },
    "chatserver.unknown-chat-read": {
      id: "chatserver.unknown-chat-read",
      question: "Which status does reading a chat get that there is not?",
      default: "unknown-chat",
      branches: {
        "unknown-chat": { text: "404.", evidence: "The server of 2025; RFC 9110." },
        "unknown-chat-forbidden": {
          text: "403.",
          evidence: "The server of 2026 does not tell an unknown chat from a foreign one.",
        },
      },
    },
    "chatserver.outsider-post": {
      id: "chatserver.outsider-post",
      question: "Which status does a non-participant get who posts, notifies, or blocks or unblocks a user?",
      default: "not-participant",
      branches: {
        "not-participant": { text: "403.", evidence: "The known server." },
        "not-participant-not-found": { text: "404.", evidence: "It does not tell that the chat exists." },
      },
    },
    "chatserver.unknown-chat-post": {
      id: "chatserver.unknown-chat-post",
      question:
        "Which status does posting, notifying, or blocking or unblocking a user get in a chat that there is not?",
      default: "unknown-chat",
      branches: {
        "unknown-chat": { text: "404.", evidence: "The known server." },
        "unknown-chat-forbidden": { text: "403.", evidence: "It is the answer that non-participants get." },
      },
    },
    "chatserver.outsider-change": {
      id: "chatserver.outsider-change",
      question:
        "Which status does a non-participant get for what is neither reading the chat, deleting it, posting, notifying nor blocking users?",
      default: "not-participant",
      branches: {
        "not-participant": { text: "403.", evidence: "The known server." },
        "not-participant-not-found": { text: "404.", evidence: "It does not tell that the chat exists." },
      },
    },
    "chatserver.unknown-chat-change": {
      id: "chatserver.unknown-chat-change",
      question: "Which status do the same operations get for a chat that there is not?",
      default: "unknown-chat-forbidden",
      branches: {
        "unknown-chat-forbidden": {
          text: "403.",
          evidence: "The known server looks for the caller's part in the chat, and finds none.",
        },
        "unknown-chat": { text: "404.", evidence: "RFC 9110." },
      },
    },
    "chatserver.outsider-delete": {
      id: "chatserver.outsider-delete",
      question: "Which status does a non-participant get who deletes a chat?",
      default: "not-participant-not-found",
      branches: {
        "not-participant-not-found": { text: "404.", evidence: "The known server." },
        "not-participant": { text: "403.", evidence: "The known server for most other operations." },
      },
    },
    "chatserver.unknown-chat-delete": {
      id: "chatserver.unknown-chat-delete",
      question: "Which status does deleting a chat get that there is not?",
      default: "unknown-chat",
      branches: {
        "unknown-chat": { text: "404.", evidence: "The known server." },
        "unknown-chat-forbidden": { text: "403.", evidence: "The known server for most other operations." },
      },
    },
    "chatserver.unknown-message-edit": {
      id: "chatserver.unknown-message-edit",
      question: "Which status does editing a message get that there is not?",
      default: "unknown-message-forbidden",
      branches: {
        "unknown-message-forbidden": { text: "403.", evidence: "The known server." },
        "unknown-message": { text: "404.", evidence: "RFC 9110." },
      },
    },
    "chatserver.unknown-message-delete": {
      id: "chatserver.unknown-message-delete",
      question: "Which status does deleting a message get that there is not?",
      default: "unknown-message-forbidden",
      branches: {
        "unknown-message-forbidden": { text: "403.", evidence: "The server of 2025." },
        "unknown-message": { text: "404.", evidence: "The server of 2026." },
      },
    },
    "chatserver.unknown-message-read": {
      id: "chatserver.unknown-message-read",
      question: "Which status does marking a message get that there is not?",
      default: "unknown-message",
      branches: {
        "unknown-message": { text: "404.", evidence: "The known server." },
        "unknown-message-forbidden": { text: "403.", evidence: "The known server for edits." },
      },
    },
    "chatserver.foreign-edit": {
      id: "chatserver.foreign-edit",
      question: "What does editing somebody else's message get?",
      default: "not-author",
      branches: {
        "not-author": { text: "403.", evidence: "The known server." },
        "not-author-not-found": { text: "404.", evidence: "It can be treated as not there." },
        served: { text: "It is edited.", evidence: "The document names no condition." },
      },
    },
    "chatserver.foreign-delete": {
      id: "chatserver.foreign-delete",
      question: "What does deleting somebody else's message get?",
      default: "not-author",
      branches: {
        "not-author": { text: "403.", evidence: "The server of 2025." },
        "not-author-not-found": { text: "404.", evidence: "It can be treated as not there." },
        served: { text: "It is deleted.", evidence: "The server of 2026; the document names no condition." },
      },
    },
    "chatserver.blocked-post": {
      id: "chatserver.blocked-post",
      question: "Which status does a blocked user get who posts?",
      default: "blocked-user",
      branches: {
        "blocked-user": { text: "403.", evidence: "The known server and its test." },
        "blocked-user-not-found": {
          text: "404.",
          evidence: "The known server where nobody in the chat is not blocked.",
        },
      },
    },
    "chatserver.blocked-elsewhere": {
      id: "chatserver.blocked-elsewhere",
      question:
        "Can a user who is blocked from posting rename the chat, add and remove users, add pictures, block others, notify, edit messages and list them?",
      default: "blocked-user",
      branches: {
        "blocked-user": { text: "No: 403.", evidence: "The known server." },
        served: { text: "Yes.", evidence: "The document speaks of posting alone." },
      },
    },
    "chatserver.blocked-told": {
      id: "chatserver.blocked-told",
      question: "Is a user who is blocked from posting told of events?",
      default: "told",
      branches: {
        told: {
          text: "Yes.",
          evidence: "The document tells all participants, and keeps a blocked user from posting alone.",
        },
        "not-told": { text: "No.", evidence: "The known server and its tests." },
      },
    },
    "chatserver.personal-with-three": {
      id: "chatserver.personal-with-three",
      question: "Which status does a personal chat of more than two get?",
      default: "too-many-for-personal",
      branches: {
        "too-many-for-personal": { text: "400.", evidence: "The server since the end of 2025." },
        "too-many-for-personal-unprocessable": { text: "422.", evidence: "The server before." },
      },
    },
    "chatserver.personal-rename": {
      id: "chatserver.personal-rename",
      question: "What does updating the title of a personal chat get?",
      default: "personal-chat",
      branches: {
        "personal-chat": { text: "400.", evidence: "The text of the document; the known server and its test." },
        "personal-chat-forbidden": {
          text: "403.",
          evidence: "The text of the document promises an error of no particular kind.",
        },
        ignored: { text: "The chat, its title as it was.", evidence: "The comment in the document's sample." },
      },
    },
    "chatserver.personal-members": {
      id: "chatserver.personal-members",
      question: "Which status does removing users from a personal chat, or leaving it, get?",
      default: "personal-chat",
      branches: {
        "personal-chat": { text: "400.", evidence: "The known server and its test." },
        "personal-chat-forbidden": { text: "403.", evidence: "It is not allowed." },
        "personal-chat-unprocessable": { text: "422.", evidence: "It cannot be done." },
      },
    },
    "chatserver.personal-addition": {
      id: "chatserver.personal-addition",
      question: "What does adding users to a personal chat get?",
      default: "personal-chat",
      branches: {
        "personal-chat": { text: "400.", evidence: "The known server." },
        "personal-chat-forbidden": { text: "403.", evidence: "It is not allowed." },
        "personal-chat-unprocessable": { text: "422.", evidence: "It cannot be done." },
        served: { text: "They are added.", evidence: "The document names no exception." },
      },
    },
    "chatserver.personal-picture": {
      id: "chatserver.personal-picture",
      question: "What does adding a picture to a personal chat get?",
      default: "personal-chat",
      branches: {
        "personal-chat": { text: "400.", evidence: "The known server." },
        "personal-chat-forbidden": { text: "403.", evidence: "It is not allowed." },
        served: { text: "It is added.", evidence: "The document names no exception." },
      },
    },
    "chatserver.member-acts": {
      id: "chatserver.member-acts",
      question: "What does a participant who did not create the group get for deleting or clearing it?",
      default: "not-owner",
      branches: {
        "not-owner": { text: "403.", evidence: "The known server and its tests." },
        served: { text: "It is done.", evidence: "The document names no condition." },
      },
    },
    "chatserver.member-picture": {
      id: "chatserver.member-picture",
      question: "What does a participant who did not create the group get for adding or removing a picture?",
      default: "not-owner",
      branches: {
        "not-owner": { text: "403.", evidence: "The known server." },
        served: { text: "It is done.", evidence: "The document names no condition." },
      },
    },
    "chatserver.nobody-added": {
      id: "chatserver.nobody-added",
      question: "Which status does adding nobody but participants get?",
      default: "nobody-added",
      branches: {
        "nobody-added": { text: "400.", evidence: "The known server." },
        "nobody-added-conflict": { text: "409.", evidence: "They are participants already." },
        "nobody-added-unprocessable": { text: "422.", evidence: "The known server where nobody was removed." },
      },
    },
    "chatserver.too-many-users": {
      id: "chatserver.too-many-users",
      question: "Which status does adding more than ten users at a time get?",
      default: "too-many-users",
      branches: {
        "too-many-users": { text: "400.", evidence: "The known server." },
        "too-many-users-unprocessable": { text: "422.", evidence: "Other frameworks." },
      },
    },
    "chatserver.eleven-with-present": {
      id: "chatserver.eleven-with-present",
      question: "Do participants count among the ten users at a time?",
      default: "counted-new",
      branches: {
        "counted-new": {
          text: "No: eleven with one participant among them are served.",
          evidence: "The known server.",
        },
        "counted-all": {
          text: "Yes: eleven are refused, whoever they are.",
          evidence: "The sentence of the document, read literally.",
        },
      },
    },
    "chatserver.nobody-removed": {
      id: "chatserver.nobody-removed",
      question: "What does removing nobody but strangers get?",
      default: "nobody-removed",
      branches: {
        "nobody-removed": { text: "422.", evidence: "The known server." },
        "nobody-removed-bad-request": { text: "400.", evidence: "The known server where nobody was added." },
        "nobody-removed-not-found": { text: "404.", evidence: "There is no such participant." },
        served: { text: "The chat.", evidence: "The document promises an error for adding only." },
      },
    },
    "chatserver.absent-block": {
      id: "chatserver.absent-block",
      question: "What does blocking or unblocking somebody get who is not in the chat?",
      default: "absent-user",
      branches: {
        "absent-user": { text: "404.", evidence: "The known server." },
        "absent-user-bad-request": { text: "400.", evidence: "Other servers." },
        served: { text: "It is answered as carried out.", evidence: "The document names no condition." },
      },
    },
    "chatserver.deleted-message-edit": {
      id: "chatserver.deleted-message-edit",
      question: "What does editing a deleted message get?",
      default: "deleted-message",
      branches: {
        "deleted-message": { text: "400.", evidence: "The known server and its test." },
        "deleted-message-conflict": { text: "409.", evidence: "The state of the message forbids it." },
        "deleted-message-forbidden": { text: "403.", evidence: "It is not allowed." },
        "deleted-message-not-found": { text: "404.", evidence: "It can be treated as not there." },
        served: { text: "It is edited.", evidence: "Only the content of the message was deleted." },
      },
    },
    "chatserver.empty-message": {
      id: "chatserver.empty-message",
      question: "What does a message get that has no attachment, and no text or an empty one?",
      default: "empty-message",
      branches: {
        "empty-message": { text: "400.", evidence: "The known server and its test." },
        "empty-message-unprocessable": { text: "422.", evidence: "Other frameworks." },
        served: { text: "It is posted.", evidence: "The document names no field as mandatory." },
      },
    },
    "chatserver.long-text": {
      id: "chatserver.long-text",
      question: "What does a text of more than 2048 bytes get?",
      default: "long-text",
      branches: {
        "long-text": { text: "400.", evidence: "The known server, beyond its own limit." },
        "long-text-too-large": { text: "413.", evidence: "The body is larger than is allowed." },
        "long-text-unprocessable": { text: "422.", evidence: "Other frameworks." },
        cut: { text: "Its beginning is kept.", evidence: "The document only names a limit." },
      },
    },
    "chatserver.long-edit": {
      id: "chatserver.long-edit",
      question: "What does an edit with a text of more than 2048 bytes get?",
      default: "long-text",
      branches: {
        "long-text": { text: "400.", evidence: "The limit is that of a message's text." },
        "long-text-too-large": { text: "413.", evidence: "The body is larger than is allowed." },
        "long-text-unprocessable": { text: "422.", evidence: "Other frameworks." },
        cut: { text: "Its beginning is kept.", evidence: "The document only names a limit." },
        served: { text: "It is kept whole.", evidence: "The server of 2025 looks at the length of new messages only." },
      },
    },
    "chatserver.missing-local-id": {
      id: "chatserver.missing-local-id",
      question: "What does a message without localId get?",
      default: "invalid-local-id",
      branches: {
        "invalid-local-id": { text: "400.", evidence: "The known server." },
        "invalid-local-id-unprocessable": { text: "422.", evidence: "Other frameworks." },
        served: { text: "It is posted.", evidence: "The document says should." },
      },
    },
    "chatserver.odd-local-id": {
      id: "chatserver.odd-local-id",
      question: "What does a localId get that is too short to hold a UUID?",
      default: "invalid-local-id",
      branches: {
        "invalid-local-id": { text: "400.", evidence: "The known server and its test." },
        "invalid-local-id-unprocessable": { text: "422.", evidence: "Other frameworks." },
        served: { text: "It is taken as it is.", evidence: "The document says should." },
      },
    },
    "chatserver.duplicate-local-id": {
      id: "chatserver.duplicate-local-id",
      question: "What does a second message with the localId of an earlier one get?",
      default: "same-message",
      branches: {
        "same-message": {
          text: "The earlier message; nothing is posted.",
          evidence: "A client that did not hear the answer can send again.",
        },
        "duplicate-local-id": { text: "409.", evidence: "The server has had the column unique since August 2025." },
        "duplicate-local-id-bad-request": { text: "400.", evidence: "Other servers." },
        "second-message": { text: "A second message.", evidence: "The server before that." },
      },
    },
    "chatserver.plural-attachments": {
      id: "chatserver.plural-attachments",
      question: "Does posting take a list attachments beside the documented attachment?",
      default: "taken",
      branches: {
        taken: { text: "A list is taken too.", evidence: "The server since January 2026, and both web clients." },
        ignored: { text: "Only attachment is read.", evidence: "The document; the server before." },
      },
    },
    "chatserver.attachment-shown": {
      id: "chatserver.attachment-shown",
      question: "Where does a message show what is attached to it?",
      default: "list",
      branches: {
        list: { text: "Under attachments, an array.", evidence: "The JSON page, the known server, both web clients." },
        both: { text: "Under attachments, and the first under attachment.", evidence: "It serves clients of either." },
        single: {
          text: "Under attachment, an object.",
          evidence: "The document speaks of the attachment of a message.",
        },
      },
    },
    "chatserver.unknown-user": {
      id: "chatserver.unknown-user",
      question: "What does creating a chat with, or adding, a user get whom nobody is?",
      default: "unknown-user",
      branches: {
        "unknown-user": { text: "404.", evidence: "RFC 9110." },
        "unknown-user-bad-request": { text: "400.", evidence: "The body is wrong." },
        "unknown-user-unprocessable": { text: "422.", evidence: "The body cannot be processed." },
        "left-out": {
          text: "It is done without them.",
          evidence: "Those who are no participants are passed over in removals.",
        },
      },
    },
    "chatserver.own-chat": {
      id: "chatserver.own-chat",
      question: "What does creating a chat with nobody but oneself get?",
      default: "served",
      branches: {
        served: {
          text: "A chat with one participant.",
          evidence: "The server since September 2025; both web clients have notes of their own.",
        },
        invalid: { text: "400.", evidence: "The server before." },
        unprocessable: { text: "422.", evidence: "Other frameworks." },
      },
    },
    "chatserver.creator-listed": {
      id: "chatserver.creator-listed",
      question: "What does naming oneself among the participants of a new chat get?",
      default: "counted-once",
      branches: {
        "counted-once": { text: "They are in the chat once, and are counted once.", evidence: "The known server." },
        invalid: { text: "400.", evidence: "The document counts the creator beside the participants." },
      },
    },
    "chatserver.same-people-other-kind": {
      id: "chatserver.same-people-other-kind",
      question: "Is a group of two the same chat as the personal chat of the two?",
      default: "apart",
      branches: {
        apart: { text: "No, each is there for itself.", evidence: "The known server and its test." },
        returned: {
          text: "Yes, the one that there is is returned.",
          evidence: "The sentence of the document, read literally.",
        },
      },
    },
    "chatserver.personal-title": {
      id: "chatserver.personal-title",
      question: "What becomes of a title sent for a new personal chat?",
      default: "dropped",
      branches: {
        dropped: { text: "It is not kept.", evidence: "The document says that it is ignored." },
        kept: { text: "It is shown, and has no other effect.", evidence: "The known server." },
      },
    },
    "chatserver.recreate-after-exit": {
      id: "chatserver.recreate-after-exit",
      question: "What does somebody get who left a group and creates one of the same people?",
      default: "new-chat",
      branches: {
        "new-chat": { text: "Another group.", evidence: "The participants of the one that there is are others now." },
        "unknown-chat": { text: "404.", evidence: "The server of 2025 finds the chat and not the caller in it." },
        "not-participant": { text: "403.", evidence: "The server of 2026." },
      },
    },
    "chatserver.deleted-chat": {
      id: "chatserver.deleted-chat",
      question: "What is a chat to its participants after it was deleted?",
      default: "gone",
      branches: {
        gone: {
          text: "A chat that there is not. Creating it again makes another one.",
          evidence: "The document says that it cannot be undone.",
        },
        hidden: {
          text: "A chat that is in no list. It can be read and deleted again, creating it again gives the same one, and posting into it lists it again.",
          evidence: "The known server.",
        },
      },
    },
    "chatserver.message-order": {
      id: "chatserver.message-order",
      question: "In which order are messages listed?",
      default: "newest-first",
      branches: {
        "newest-first": {
          text: "The last message comes first.",
          evidence: "The known server, its test and both web clients.",
        },
        "oldest-first": {
          text: "The last message comes last.",
          evidence: "The document does not say; conversations are read so.",
        },
      },
    },
    "chatserver.count-zero": {
      id: "chatserver.count-zero",
      question: "What does a count of 0 get?",
      default: "nothing",
      branches: {
        nothing: { text: "An empty array.", evidence: "So many messages were asked for." },
        default: { text: "The last 50.", evidence: "It may count as left out." },
        "invalid-query": { text: "400.", evidence: "It asks for nothing." },
      },
    },
    "chatserver.negative-count": {
      id: "chatserver.negative-count",
      question: "What does a negative count get?",
      default: "invalid-query",
      branches: {
        "invalid-query": { text: "400.", evidence: "There is no such number of messages." },
        "invalid-query-unprocessable": { text: "422.", evidence: "Other frameworks." },
        default: { text: "The last 50.", evidence: "It may count as left out." },
        nothing: { text: "An empty array.", evidence: "No more than so many are listed." },
      },
    },
    "chatserver.malformed-paging": {
      id: "chatserver.malformed-paging",
      question: "What does a count get that is no number, or a before that cannot be an id?",
      default: "ignored",
      branches: {
        ignored: { text: "It counts as left out.", evidence: "The known server." },
        "invalid-query": { text: "400.", evidence: "The request is malformed." },
        "invalid-query-unprocessable": { text: "422.", evidence: "Other frameworks." },
      },
    },
    "chatserver.unknown-before": {
      id: "chatserver.unknown-before",
      question: "What does before get with the id of no message of the chat?",
      default: "by-order",
      branches: {
        "by-order": { text: "The messages with smaller ids.", evidence: "The known server compares numbers." },
        "unknown-message": { text: "404.", evidence: "There is no such message." },
        "invalid-query": { text: "400.", evidence: "The query is wrong." },
        nothing: { text: "An empty array.", evidence: "Nothing lies before what is not there." },
        ignored: { text: "The last messages.", evidence: "It may count as left out." },
      },
    },
    "chatserver.full-other-value": {
      id: "chatserver.full-other-value",
      question: "What does another value of full get than true, 1 and false?",
      default: "short",
      branches: {
        short: { text: "It counts as left out.", evidence: "The known server." },
        "invalid-query": { text: "400.", evidence: "The request is malformed." },
      },
    },
    "chatserver.read-body": {
      id: "chatserver.read-body",
      question: "What does the answer to a read mark carry?",
      default: "message",
      branches: {
        message: {
          text: "The MessageInfo with the mark.",
          evidence: "The server since February 2026; the web client of that year reads it.",
        },
        empty: { text: "Nothing.", evidence: "The document; the server before." },
      },
    },
    "chatserver.read-event": {
      id: "chatserver.read-event",
      question: "Which event tells of a read mark?",
      default: "message-read",
      branches: {
        "message-read": {
          text: "messageRead, with the message and the new mark.",
          evidence: "The server since February 2026; the web client of that year.",
        },
        "message-update": {
          text: "messageUpdate, with the message and the new mark.",
          evidence: "The mark is a change of the message.",
        },
        "message-update-before": {
          text: "messageUpdate, with the message as it was before.",
          evidence: "The server of 2025.",
        },
      },
    },
    "chatserver.repeated-read": {
      id: "chatserver.repeated-read",
      question: "Is a second mark of the same reader told?",
      default: "silent",
      branches: {
        silent: { text: "No.", evidence: "The known server and its test; nothing has changed." },
        told: { text: "Yes.", evidence: "The document tells of the request." },
      },
    },
    "chatserver.deleted-text": {
      id: "chatserver.deleted-text",
      question: "What is the text of a deleted message?",
      default: "empty",
      branches: {
        empty: { text: "An empty text.", evidence: "The known server and its test." },
        omitted: { text: "It is left out.", evidence: "The document says that it is deleted." },
      },
    },
    "chatserver.deleted-attachments": {
      id: "chatserver.deleted-attachments",
      question: "What does a deleted message show of its attachment?",
      default: "gone",
      branches: {
        gone: { text: "Nothing, or an empty array.", evidence: "The document says that it is deleted." },
        sizeless: { text: "Its entry, with a fileSize of 0.", evidence: "The server of 2025." },
      },
    },
    "chatserver.exit-event": {
      id: "chatserver.exit-event",
      question: "Which event tells that somebody left?",
      default: "removed-users",
      branches: {
        "removed-users": {
          text: "removedUsers, with the chat and the one who left under removedUsers.",
          evidence: "It is what removing users sends.",
        },
        "chat-update": { text: "chatUpdate, with the chat.", evidence: "The chat has changed." },
        other: { text: "An event of another name.", evidence: "Nothing is said." },
      },
    },
    "chatserver.leaver-told": {
      id: "chatserver.leaver-told",
      question: "Is whoever left told that they did?",
      default: "not-told",
      branches: {
        "not-told": {
          text: "No.",
          evidence: "They are no participant any more; those who are removed are not told either.",
        },
        told: { text: "Yes.", evidence: "They were a participant when they asked." },
      },
    },
    "chatserver.picture-event": {
      id: "chatserver.picture-event",
      question: "Which event tells of pictures?",
      default: "chat-update",
      branches: {
        "chat-update": { text: "chatUpdate, with the chat.", evidence: "It is what a new title sends." },
        other: { text: "An event of another name.", evidence: "Nothing is said." },
      },
    },
    "chatserver.removal-event": {
      id: "chatserver.removal-event",
      question: "Is the removal of users told?",
      default: "removed-users",
      branches: {
        "removed-users": {
          text: "removedUsers, with the chat and those who were removed.",
          evidence: "The known server and its test.",
        },
        none: { text: "No.", evidence: "The document is silent here, and nowhere else where users come or go." },
      },
    },
    "chatserver.cleared-payload": {
      id: "chatserver.cleared-payload",
      question: "What does chatCleared carry?",
      default: "chat",
      branches: {
        chat: {
          text: "An object with the id of the chat.",
          evidence: "The WebSocket page says that a payload is an object.",
        },
        nothing: { text: "Null, or nothing at all.", evidence: "The known server." },
      },
    },
    "chatserver.deleted-payload": {
      id: "chatserver.deleted-payload",
      question: "What does chatDeleted carry?",
      default: "chat",
      branches: {
        chat: {
          text: "An object with the id of the chat.",
          evidence: "The server since February 2026; the web client of that year reads it.",
        },
        nothing: { text: "Null, or nothing at all.", evidence: "The server before." },
      },
    },
    "chatserver.auxiliary-chat": {
      id: "chatserver.auxiliary-chat",
      question: "Does the event auxiliary say which chat it is about?",
      default: "given",
      branches: {
        given: { text: "Yes, under chatId.", evidence: "A client could not tell otherwise." },
        lacking: { text: "No.", evidence: "The known server." },
      },
    },
    "chatserver.notify-data": {
      id: "chatserver.notify-data",
      question: "In which form does the event carry the data that was sent in base64?",
      default: "decoded",
      branches: {
        decoded: { text: "As the JSON dictionary itself.", evidence: "The known server and its test." },
        encoded: { text: "As the text that was sent.", evidence: "The document has it as binary data." },
      },
    },
    "chatserver.event-dates": {
      id: "chatserver.event-dates",
      question: "How is a time written in an event?",
      default: "iso",
      branches: {
        iso: {
          text: "As ISO 8601 text, like over HTTP.",
          evidence: "The JSON page has one form; the web client of January 2026 reads it.",
        },
        unix: {
          text: "As a number of seconds since 1970.",
          evidence: "The server since January 2026; the web client of August 2026 reads it too.",
        },
        "reference-date": { text: "As a number of seconds since 2001.", evidence: "The server before." },
      },
    },
    "chatserver.message-id-type": {
      id: "chatserver.message-id-type",
      question: "Of which type is the id of a message?",
      default: "integer",
      branches: {
        integer: {
          text: "A whole number, greater for later messages.",
          evidence: "The known server, its tests, both web clients.",
        },
        uuid: { text: "A UUID.", evidence: "The JSON page." },
      },
    },
    "chatserver.message-author": {
      id: "chatserver.message-author",
      question: "How does a message show its author?",
      default: "both",
      branches: {
        both: { text: "Under authorId and under author.", evidence: "It serves both web clients." },
        id: {
          text: "Under authorId, a number.",
          evidence: "The server of 2025 and its page; the web client of January 2026.",
        },
        object: {
          text: "Under author, a UserInfo.",
          evidence: "The server of 2026 and its page; the web client of that year.",
        },
      },
    },
    "chatserver.event-timing": {
      id: "chatserver.event-timing",
      question: "Does an event come before the answer to the request that causes it?",
      default: "before-answer",
      branches: {
        "before-answer": { text: "Before.", evidence: "The known server sends them before it answers." },
        "any-time": { text: "Before or after.", evidence: "They come on different connections." },
      },
    },
    "chatserver.personal-block": {
      id: "chatserver.personal-block",
      question: "What does blocking a personal chat do?",
      default: "ignored",
      branches: {
        ignored: { text: "It is answered as carried out, and nothing changes.", evidence: "The document." },
        effective: {
          text: "The other one cannot post any more, and whoever blocked it is told nothing.",
          evidence: "The known server and its test.",
        },
        "personal-chat": { text: "400.", evidence: "What cannot be done in personal chats is refused elsewhere." },
      },
    },
    "chatserver.device-removal-answer": {
      id: "chatserver.device-removal-answer",
      question: "What is the answer to removing a chat from the device?",
      default: "chat",
      branches: {
        chat: { text: "The ChatInfo.", evidence: "The section about settings; the known server." },
        empty: { text: "Nothing.", evidence: "The section about removing a chat from the device." },
      },
    },
    "chatserver.device-return": {
      id: "chatserver.device-return",
      question: "When is a chat that was removed from the device listed again?",
      default: "after-post",
      branches: {
        "after-post": { text: "When its participant has posted into it.", evidence: "The known server." },
        "after-create": {
          text: "When its participant has created it again.",
          evidence: "The document has both as one instruction.",
        },
      },
    },
    "chatserver.device-return-by-others": {
      id: "chatserver.device-return-by-others",
      question: "Does a message of somebody else bring a chat back that was removed from the device?",
      default: "personal-only",
      branches: {
        "personal-only": { text: "In a personal chat.", evidence: "The server of 2025." },
        always: { text: "In every chat.", evidence: "The server of 2026." },
        never: { text: "No.", evidence: "The document has the participant do it." },
      },
    },
    "chatserver.websocket-path": {
      id: "chatserver.websocket-path",
      question: "At which path is a WebSocket opened?",
      default: "both",
      branches: {
        both: { text: "At /{id} and at /ws/{id}.", evidence: "It serves both web clients." },
        root: { text: "At /{id}.", evidence: "The WebSocket page; the server until March 2026." },
        ws: { text: "At /ws/{id}.", evidence: "The server since." },
      },
    },
    "chatserver.websocket-token": {
      id: "chatserver.websocket-token",
      question: "How does a client say who it is when it opens a WebSocket?",
      default: "both",
      branches: {
        both: { text: "By a Bearer header, or by token in the query.", evidence: "The server since September 2025." },
        header: { text: "By a Bearer header.", evidence: "The server before, and its test." },
        query: { text: "By token in the query.", evidence: "Pages of a browser have no other way." },
      },
    },
    "chatserver.websocket-refusal": {
      id: "chatserver.websocket-refusal",
      question: "What does a client get that opens a WebSocket without a valid token?",
      default: "refused",
      branches: {
        refused: {
          text: "The handshake is refused, with 401 or another status of 4xx.",
          evidence: "RFC 6455 lets a server refuse it.",
        },
        closed: { text: "The connection is opened, and closed by the server.", evidence: "Other servers." },
        silent: { text: "The connection is opened, and nothing is ever told on it.", evidence: "The known server." },
      },
    },
    "chatserver.taken-username": {
      id: "chatserver.taken-username",
      question: "Which status does registering with a username get that somebody has?",
      default: "taken-username",
      branches: {
        "taken-username": { text: "409.", evidence: "The web client of August 2026 waits for it." },
        "taken-username-bad-request": { text: "400.", evidence: "Other servers." },
        "taken-username-unprocessable": { text: "422.", evidence: "Other servers." },
      },
    },
    "chatserver.login-body": {
      id: "chatserver.login-body",
      question: "In which form does a login carry the device?",
      default: "both",
      branches: {
        both: { text: "Bare, or wrapped in deviceInfo.", evidence: "It serves either." },
        bare: { text: "Bare.", evidence: "The known server, its tests, both web clients." },
        wrapped: { text: "Wrapped in deviceInfo.", evidence: "The Users page." },
      },
    },
    "chatserver.sessions-listed": {
      id: "chatserver.sessions-listed",
      question: "Which sessions does an answer about oneself list?",
      default: "own-only",
      branches: {
        "own-only": {
          text: "The one of this request.",
          evidence: "The server of 2026; it shows no token that the caller does not have.",
        },
        "all-own-first": {
          text: "All of the user, the one of this request first.",
          evidence: "Both web clients take the first for their own.",
        },
        all: { text: "All of the user, in some order.", evidence: "The server of 2025." },
      },
    },
    "chatserver.logout-scope": {
      id: "chatserver.logout-scope",
      question: "Which tokens does logging out end?",
      default: "all",
      branches: {
        all: { text: "All of the user.", evidence: "The known server." },
        own: { text: "The one of the request.", evidence: "The Users page promises no more." },
      },
    },
    "chatserver.wrong-password": {
      id: "chatserver.wrong-password",
      question: "Which status does changing the password with a wrong old one get?",
      default: "wrong-password",
      branches: {
        "wrong-password": { text: "403.", evidence: "The known server and its test." },
        "wrong-password-unauthenticated": { text: "401.", evidence: "Credentials are wrong." },
        "wrong-password-bad-request": { text: "400.", evidence: "Other servers." },
      },
    },
    "chatserver.short-search": {
      id: "chatserver.short-search",
      question: "What does searching for a single letter get?",
      default: "short-search",
      branches: {
        "short-search": { text: "404.", evidence: "The known server and its test." },
        "short-search-bad-request": { text: "400.", evidence: "The known server where there is no text at all." },
        served: { text: "Those who are found.", evidence: "The Users page names no limit." },
      },
    },
    "chatserver.missing-search": {
      id: "chatserver.missing-search",
      question: "What does searching without a text get?",
      default: "missing-search",
      branches: {
        "missing-search": { text: "400.", evidence: "The known server." },
        nobody: { text: "An empty array.", evidence: "Nothing was searched for." },
        everybody: { text: "Users.", evidence: "Nobody was ruled out." },
      },
    },
    "chatserver.users-page": {
      id: "chatserver.users-page",
      question: "In which order does the list of all users go on?",
      default: "ascending",
      branches: {
        ascending: {
          text: "By id, each page beginning after the id that was given.",
          evidence: "The server of January 2026 and its client.",
        },
        descending: {
          text: "By id, the greatest first, each page beginning below the id that was given.",
          evidence: "The server of August 2026 and its test.",
        },
      },
    },
    "chatserver.upload-answer": {
      id: "chatserver.upload-answer",
      question: "What is the answer to an upload?",
      default: "with-type",
      branches: {
        "with-type": {
          text: "The name, a dot and the type, as text.",
          evidence: "The known server; the web clients cut off the type.",
        },
        bare: { text: "The name, as text.", evidence: "The Files page." },
      },
    },
    "chatserver.media-address": {
      id: "chatserver.media-address",
      question: "Where are uploaded files served?",
      default: "both",
      branches: {
        both: { text: "At /files and at /uploads.", evidence: "It serves both web clients." },
        files: { text: "At /files.", evidence: "The document." },
        uploads: { text: "At /uploads.", evidence: "The server and its page since January 2026." },
      },
    },
  },
  errors: {
    "unknown-path": {
      code: "unknown-path",
      status: 404,
      when: "the path is none of the documented ones",
      precedence: 10,
      requirement: "chatserver.general.unknown-path",
    },
    "method-not-allowed": {
      code: "method-not-allowed",
      status: 405,
      when: "the path is documented, and not with this method",
      precedence: 20,
      requirement: "chatserver.general.method-not-allowed",
    },
    unauthenticated: {
      code: "unauthenticated",
      status: 401,
      when: "there is no valid token",
      precedence: 30,
      requirement: "chatserver.auth.token-needed",
    },
    "unauthenticated-forbidden": {
      code: "unauthenticated-forbidden",
      status: 403,
      when: "as unauthenticated, where the target forbids it",
      precedence: 30,
      requirement: "chatserver.auth.token-needed",
    },
    "wrong-credentials": {
      code: "wrong-credentials",
      status: 401,
      when: "username or password of a login is wrong, or missing",
      precedence: 30,
      requirement: "chatserver.log-in.wrong-password",
    },
    "payload-too-large": {
      code: "payload-too-large",
      status: 413,
      when: "the body is larger than the target reads",
      precedence: 40,
      requirement: "chatserver.general.oversized-body",
    },
    "unsupported-media-type": {
      code: "unsupported-media-type",
      status: 415,
      when: "a body is not labelled as JSON",
      precedence: 50,
      requirement: "chatserver.general.json-label",
    },
    "unsupported-media-type-bad-request": {
      code: "unsupported-media-type-bad-request",
      status: 400,
      when: "as unsupported-media-type, where the target counts it as a bad request",
      precedence: 50,
      requirement: "chatserver.general.json-label",
    },
    "empty-body": {
      code: "empty-body",
      status: 422,
      when: "a body is needed and there is none",
      precedence: 55,
      requirement: "chatserver.general.empty-body",
    },
    "empty-body-bad-request": {
      code: "empty-body-bad-request",
      status: 400,
      when: "as empty-body, where the target counts it as a bad request",
      precedence: 55,
      requirement: "chatserver.general.empty-body",
    },
    "empty-body-unsupported": {
      code: "empty-body-unsupported",
      status: 415,
      when: "as empty-body, where the target does not know what the body is",
      precedence: 55,
      requirement: "chatserver.general.empty-body",
    },
    "malformed-json": {
      code: "malformed-json",
      status: 400,
      when: "a body is not JSON",
      precedence: 60,
      requirement: "chatserver.general.malformed-json",
    },
    "malformed-json-unprocessable": {
      code: "malformed-json-unprocessable",
      status: 422,
      when: "as malformed-json, where the target calls it unprocessable",
      precedence: 60,
      requirement: "chatserver.general.malformed-json",
    },
    "malformed-id": {
      code: "malformed-id",
      status: 400,
      when: "an id in the path cannot be one",
      precedence: 70,
      requirement: "chatserver.general.malformed-id",
    },
    "malformed-id-not-found": {
      code: "malformed-id-not-found",
      status: 404,
      when: "as malformed-id, where the target finds nothing there",
      precedence: 70,
      requirement: "chatserver.general.malformed-id",
    },
    "malformed-id-unprocessable": {
      code: "malformed-id-unprocessable",
      status: 422,
      when: "as malformed-id, where the target calls it unprocessable",
      precedence: 70,
      requirement: "chatserver.general.malformed-id",
    },
    "invalid-query": {
      code: "invalid-query",
      status: 400,
      when: "a query value has the wrong type or is out of range",
      precedence: 80,
      requirement: "chatserver.open.malformed-paging",
    },
    "invalid-query-unprocessable": {
      code: "invalid-query-unprocessable",
      status: 422,
      when: "as invalid-query, where the target calls it unprocessable",
      precedence: 80,
      requirement: "chatserver.open.malformed-paging",
    },
    "missing-search": {
      code: "missing-search",
      status: 400,
      when: "users are searched without a text",
      precedence: 82,
      requirement: "chatserver.open.missing-search",
    },
    "short-search": {
      code: "short-search",
      status: 404,
      when: "users are searched by a single letter",
      precedence: 84,
      requirement: "chatserver.open.short-search",
    },
    "short-search-bad-request": {
      code: "short-search-bad-request",
      status: 400,
      when: "as short-search, where the target counts it as a bad request",
      precedence: 84,
      requirement: "chatserver.open.short-search",
    },
    invalid: {
      code: "invalid",
      status: 400,
      when: "a body lacks a field, or has one of the wrong type or out of range",
      precedence: 90,
      requirement: "chatserver.general.malformed-body",
    },
    unprocessable: {
      code: "unprocessable",
      status: 422,
      when: "as invalid, where the target calls it unprocessable",
      precedence: 90,
      requirement: "chatserver.general.malformed-body",
    },
    "too-many-for-personal": {
      code: "too-many-for-personal",
      status: 400,
      when: "a personal chat of more than two is asked for",
      precedence: 95,
      requirement: "chatserver.create.personal-limit",
    },
    "too-many-for-personal-unprocessable": {
      code: "too-many-for-personal-unprocessable",
      status: 422,
      when: "as too-many-for-personal, where the target calls it unprocessable",
      precedence: 95,
      requirement: "chatserver.create.personal-limit",
    },
    "unknown-chat": {
      code: "unknown-chat",
      status: 404,
      when: "there is no chat with the id, or not any more",
      precedence: 100,
      requirement: "chatserver.get.unknown-chat",
    },
    "unknown-chat-forbidden": {
      code: "unknown-chat-forbidden",
      status: 403,
      when: "as unknown-chat, where the target forbids it",
      precedence: 100,
      requirement: "chatserver.get.unknown-chat",
    },
    "unknown-account": {
      code: "unknown-account",
      status: 404,
      when: "there is no user with the id",
      precedence: 100,
      requirement: "chatserver.users.get-unknown",
    },
    "unknown-photo": {
      code: "unknown-photo",
      status: 404,
      when: "there is no photo with the id",
      precedence: 100,
      requirement: "chatserver.me.photo-unknown",
    },
    "unknown-contact": {
      code: "unknown-contact",
      status: 404,
      when: "the caller has no contact with the id",
      precedence: 100,
      requirement: "chatserver.contacts.remove-unknown",
    },
    "unknown-file": {
      code: "unknown-file",
      status: 404,
      when: "there is no file of the name",
      precedence: 100,
      requirement: "chatserver.files.unknown",
    },
    "wrong-password": {
      code: "wrong-password",
      status: 403,
      when: "the old password is wrong when it is to be changed",
      precedence: 105,
      requirement: "chatserver.me.password-wrong",
    },
    "wrong-password-unauthenticated": {
      code: "wrong-password-unauthenticated",
      status: 401,
      when: "as wrong-password, where the target counts it as missing credentials",
      precedence: 105,
      requirement: "chatserver.me.password-wrong",
    },
    "wrong-password-bad-request": {
      code: "wrong-password-bad-request",
      status: 400,
      when: "as wrong-password, where the target counts it as a bad request",
      precedence: 105,
      requirement: "chatserver.me.password-wrong",
    },
    "not-participant": {
      code: "not-participant",
      status: 403,
      when: "the caller is not a participant of the chat",
      precedence: 110,
      requirement: "chatserver.get.non-participant",
    },
    "not-participant-not-found": {
      code: "not-participant-not-found",
      status: 404,
      when: "as not-participant, where the target finds nothing there",
      precedence: 110,
      requirement: "chatserver.get.non-participant",
    },
    "foreign-photo": {
      code: "foreign-photo",
      status: 403,
      when: "the photo is somebody else's",
      precedence: 110,
      requirement: "chatserver.me.photo-foreign",
    },
    "blocked-user": {
      code: "blocked-user",
      status: 403,
      when: "the caller is blocked in the chat",
      precedence: 115,
      requirement: "chatserver.block-user.no-posting",
    },
    "blocked-user-not-found": {
      code: "blocked-user-not-found",
      status: 404,
      when: "as blocked-user, where the target finds nothing there",
      precedence: 115,
      requirement: "chatserver.block-user.no-posting",
    },
    "blocked-by-other": {
      code: "blocked-by-other",
      status: 403,
      when: "the other participant of the personal chat has blocked it",
      precedence: 116,
      requirement: "chatserver.open.personal-block",
    },
    "personal-chat": {
      code: "personal-chat",
      status: 400,
      when: "what is asked for cannot be done with a personal chat",
      precedence: 120,
      requirement: "chatserver.exit.personal",
    },
    "personal-chat-forbidden": {
      code: "personal-chat-forbidden",
      status: 403,
      when: "as personal-chat, where the target forbids it",
      precedence: 120,
      requirement: "chatserver.exit.personal",
    },
    "personal-chat-unprocessable": {
      code: "personal-chat-unprocessable",
      status: 422,
      when: "as personal-chat, where the target calls it unprocessable",
      precedence: 120,
      requirement: "chatserver.exit.personal",
    },
    "not-owner": {
      code: "not-owner",
      status: 403,
      when: "only who created the group may do it",
      precedence: 125,
      requirement: "chatserver.open.member-acts",
    },
    "unknown-message": {
      code: "unknown-message",
      status: 404,
      when: "there is no message with the id",
      precedence: 130,
      requirement: "chatserver.edit.unknown",
    },
    "unknown-message-forbidden": {
      code: "unknown-message-forbidden",
      status: 403,
      when: "as unknown-message, where the target forbids it",
      precedence: 130,
      requirement: "chatserver.edit.unknown",
    },
    "unknown-picture": {
      code: "unknown-picture",
      status: 404,
      when: "the chat has no picture with the id",
      precedence: 130,
      requirement: "chatserver.remove-picture.unknown",
    },
    "unknown-user": {
      code: "unknown-user",
      status: 404,
      when: "a user who is to be a participant does not exist",
      precedence: 130,
      requirement: "chatserver.create.unknown-user",
    },
    "unknown-user-bad-request": {
      code: "unknown-user-bad-request",
      status: 400,
      when: "as unknown-user, where the target counts it as a bad request",
      precedence: 130,
      requirement: "chatserver.create.unknown-user",
    },
    "unknown-user-unprocessable": {
      code: "unknown-user-unprocessable",
      status: 422,
      when: "as unknown-user, where the target calls it unprocessable",
      precedence: 130,
      requirement: "chatserver.create.unknown-user",
    },
    "absent-user": {
      code: "absent-user",
      status: 404,
      when: "the user who is to be blocked is not in the chat",
      precedence: 130,
      requirement: "chatserver.block-user.absent",
    },
    "absent-user-bad-request": {
      code: "absent-user-bad-request",
      status: 400,
      when: "as absent-user, where the target counts it as a bad request",
      precedence: 130,
      requirement: "chatserver.block-user.absent",
    },
    "not-author": {
      code: "not-author",
      status: 403,
      when: "the message is not the caller's",
      precedence: 135,
      requirement: "chatserver.edit.foreign",
    },
    "not-author-not-found": {
      code: "not-author-not-found",
      status: 404,
      when: "as not-author, where the target finds nothing there",
      precedence: 135,
      requirement: "chatserver.edit.foreign",
    },
    "deleted-message": {
      code: "deleted-message",
      status: 400,
      when: "the message that is to be edited was deleted",
      precedence: 140,
      requirement: "chatserver.edit.deleted",
    },
    "deleted-message-conflict": {
      code: "deleted-message-conflict",
      status: 409,
      when: "as deleted-message, where the target calls it a conflict",
      precedence: 140,
      requirement: "chatserver.edit.deleted",
    },
    "deleted-message-forbidden": {
      code: "deleted-message-forbidden",
      status: 403,
      when: "as deleted-message, where the target forbids it",
      precedence: 140,
      requirement: "chatserver.edit.deleted",
    },
    "deleted-message-not-found": {
      code: "deleted-message-not-found",
      status: 404,
      when: "as deleted-message, where the target finds nothing there",
      precedence: 140,
      requirement: "chatserver.edit.deleted",
    },
    "empty-message": {
      code: "empty-message",
      status: 400,
      when: "a message has neither text nor attachment",
      precedence: 145,
      requirement: "chatserver.post.empty",
    },
    "empty-message-unprocessable": {
      code: "empty-message-unprocessable",
      status: 422,
      when: "as empty-message, where the target calls it unprocessable",
      precedence: 145,
      requirement: "chatserver.post.empty",
    },
    "invalid-local-id": {
      code: "invalid-local-id",
      status: 400,
      when: "localId is missing, or cannot hold a UUID",
      precedence: 150,
      requirement: "chatserver.post.local-id-form",
    },
    "invalid-local-id-unprocessable": {
      code: "invalid-local-id-unprocessable",
      status: 422,
      when: "as invalid-local-id, where the target calls it unprocessable",
      precedence: 150,
      requirement: "chatserver.post.local-id-form",
    },
    "long-text": {
      code: "long-text",
      status: 400,
      when: "a text has more than 2048 bytes",
      precedence: 152,
      requirement: "chatserver.post.text-limit",
    },
    "long-text-too-large": {
      code: "long-text-too-large",
      status: 413,
      when: "as long-text, where the target counts the body as too large",
      precedence: 152,
      requirement: "chatserver.post.text-limit",
    },
    "long-text-unprocessable": {
      code: "long-text-unprocessable",
      status: 422,
      when: "as long-text, where the target calls it unprocessable",
      precedence: 152,
      requirement: "chatserver.post.text-limit",
    },
    "too-many-users": {
      code: "too-many-users",
      status: 400,
      when: "more than ten users are to be added at a time",
      precedence: 155,
      requirement: "chatserver.add-users.eleven",
    },
    "too-many-users-unprocessable": {
      code: "too-many-users-unprocessable",
      status: 422,
      when: "as too-many-users, where the target calls it unprocessable",
      precedence: 155,
      requirement: "chatserver.add-users.eleven",
    },
    "duplicate-local-id": {
      code: "duplicate-local-id",
      status: 409,
      when: "a message with the localId was posted before",
      precedence: 160,
      requirement: "chatserver.open.duplicate-local-id",
    },
    "duplicate-local-id-bad-request": {
      code: "duplicate-local-id-bad-request",
      status: 400,
      when: "as duplicate-local-id, where the target counts it as a bad request",
      precedence: 160,
      requirement: "chatserver.open.duplicate-local-id",
    },
    "nobody-added": {
      code: "nobody-added",
      status: 400,
      when: "nobody of those named can be added",
      precedence: 160,
      requirement: "chatserver.add-users.nobody-new",
    },
    "nobody-added-conflict": {
      code: "nobody-added-conflict",
      status: 409,
      when: "as nobody-added, where the target calls it a conflict",
      precedence: 160,
      requirement: "chatserver.add-users.nobody-new",
    },
    "nobody-added-unprocessable": {
      code: "nobody-added-unprocessable",
      status: 422,
      when: "as nobody-added, where the target calls it unprocessable",
      precedence: 160,
      requirement: "chatserver.add-users.nobody-new",
    },
    "nobody-removed": {
      code: "nobody-removed",
      status: 422,
      when: "nobody of those named can be removed",
      precedence: 160,
      requirement: "chatserver.open.nobody-removed",
    },
    "nobody-removed-bad-request": {
      code: "nobody-removed-bad-request",
      status: 400,
      when: "as nobody-removed, where the target counts it as a bad request",
      precedence: 160,
      requirement: "chatserver.open.nobody-removed",
    },
    "nobody-removed-not-found": {
      code: "nobody-removed-not-found",
      status: 404,
      when: "as nobody-removed, where the target finds nothing there",
      precedence: 160,
      requirement: "chatserver.open.nobody-removed",
    },
    "taken-username": {
      code: "taken-username",
      status: 409,
      when: "somebody has the username",
      precedence: 160,
      requirement: "chatserver.register.username-taken",
    },
    "taken-username-bad-request": {
      code: "taken-username-bad-request",
      status: 400,
      when: "as taken-username, where the target counts it as a bad request",
      precedence: 160,
      requirement: "chatserver.register.username-taken",
    },
    "taken-username-unprocessable": {
      code: "taken-username-unprocessable",
      status: 422,
      when: "as taken-username, where the target calls it unprocessable",
      precedence: 160,
      requirement: "chatserver.register.username-taken",
    },
  },
};

/** What the documents say about each place of each schema. */
export const fields: Readonly<Record<keyof SchemaTypes, readonly Field[]>> = {
  AddedUsers: [
    { path: "/users", keyword: "required", requirements: ["chatserver.add-users.users-needed"], required: true },
    { path: "/users", keyword: "type", requirements: ["chatserver.add-users.users-needed"], required: true },
    { path: "/users", keyword: "maxItems", requirements: ["chatserver.add-users.eleven"], required: true },
    { path: "/users/*", keyword: null, requirements: ["chatserver.add-users.users-needed"] },
  ],
  AttachmentDraft: [
    { path: "/id", keyword: "format", requirements: ["chatserver.post.attachment-id-uuid"] },
    { path: "/id", keyword: "type", requirements: ["chatserver.post.attachment-id-uuid"] },
    { path: "/fileType", keyword: null, requirements: ["chatserver.post.attachment-file-type-text"], required: true },
    { path: "/fileSize", keyword: null, requirements: ["chatserver.post.attachment-file-size-number"], required: true },
    { path: "/previewWidth", keyword: "type", requirements: ["chatserver.post.attachment-preview-size"] },
    { path: "/previewHeight", keyword: "type", requirements: ["chatserver.post.attachment-preview-size"] },
  ],
  Auxiliary: [
    { path: "", keyword: null, requirements: ["chatserver.event.auxiliary-object"] },
    { path: "/name", keyword: null, requirements: ["chatserver.event.auxiliary-name"], required: true },
    { path: "/text", keyword: null, requirements: ["chatserver.event.auxiliary-text"] },
    { path: "/data", keyword: null, requirements: ["chatserver.event.auxiliary-data"] },
  ],
  BlockedUsers: [
    { path: "", keyword: null, requirements: ["chatserver.blocked.answer"] },
    { path: "/*", keyword: null, requirements: ["chatserver.user.object"] },
    { path: "/*/id", keyword: null, requirements: ["chatserver.user.id"], required: true },
    { path: "/*/name", keyword: null, requirements: ["chatserver.user.name"] },
    { path: "/*/username", keyword: null, requirements: ["chatserver.user.username"] },
    { path: "/*/about", keyword: null, requirements: ["chatserver.user.about"] },
    { path: "/*/lastSeen", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/*/lastSeen", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/lastAccess", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/*/lastAccess", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/photos", keyword: null, requirements: ["chatserver.user.photos"] },
    { path: "/*/photos/*", keyword: null, requirements: ["chatserver.media.object"] },
    { path: "/*/photos/*/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    { path: "/*/photos/*/fileType", keyword: null, requirements: ["chatserver.media.file-type"], required: true },
    { path: "/*/photos/*/fileSize", keyword: null, requirements: ["chatserver.media.file-size"], required: true },
    { path: "/*/photos/*/previewWidth", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/*/photos/*/previewHeight", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/*/photos/*/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/*/photos/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
  ],
  ChatDraft: [
    { path: "", keyword: null, requirements: ["chatserver.create.participants-array"] },
    { path: "/title", keyword: "type", requirements: ["chatserver.create.title-string"] },
    {
      path: "/participants",
      keyword: "required",
      requirements: ["chatserver.create.participants-needed"],
      required: true,
    },
    {
      path: "/participants",
      keyword: "minItems",
      requirements: ["chatserver.create.participants-needed"],
      required: true,
    },
    { path: "/participants", keyword: "type", requirements: ["chatserver.create.participants-type"], required: true },
    { path: "/participants", keyword: "items", requirements: ["chatserver.create.participants-type"], required: true },
    { path: "/participants/*", keyword: null, requirements: ["chatserver.create.participants-type"] },
    { path: "/isPersonal", keyword: "type", requirements: ["chatserver.create.is-personal-boolean"] },
  ],
  ChatReference: [],
  ChatSettings: [
    { path: "/isMuted", keyword: "type", requirements: ["chatserver.settings.booleans"] },
    { path: "/isArchived", keyword: "type", requirements: ["chatserver.settings.booleans"] },
    { path: "/isRemovedOnDevice", keyword: "type", requirements: ["chatserver.settings.booleans"] },
  ],
  ChatTitle: [{ path: "/title", keyword: "type", requirements: ["chatserver.rename.title-string"] }],
  Chat: [
    { path: "", keyword: null, requirements: ["chatserver.chat.object"] },
    { path: "/id", keyword: null, requirements: ["chatserver.chat.id"], required: true },
    { path: "/title", keyword: null, requirements: ["chatserver.chat.title"] },
    { path: "/isPersonal", keyword: null, requirements: ["chatserver.chat.is-personal"], required: true },
    {
      path: "/owner",
      keyword: null,
      requirements: ["chatserver.chat.owner", "chatserver.user.object"],
      required: true,
    },
    { path: "/owner/id", keyword: null, requirements: ["chatserver.user.id"], required: true },
    { path: "/owner/name", keyword: null, requirements: ["chatserver.user.name"] },
    { path: "/owner/username", keyword: null, requirements: ["chatserver.user.username"] },
    { path: "/owner/about", keyword: null, requirements: ["chatserver.user.about"] },
    { path: "/owner/lastSeen", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/owner/lastSeen", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/owner/lastAccess", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/owner/lastAccess", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/owner/photos", keyword: null, requirements: ["chatserver.user.photos"] },
    { path: "/owner/photos/*", keyword: null, requirements: ["chatserver.media.object"] },
    { path: "/owner/photos/*/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    { path: "/owner/photos/*/fileType", keyword: null, requirements: ["chatserver.media.file-type"], required: true },
    { path: "/owner/photos/*/fileSize", keyword: null, requirements: ["chatserver.media.file-size"], required: true },
    { path: "/owner/photos/*/previewWidth", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/owner/photos/*/previewHeight", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/owner/photos/*/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/owner/photos/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/allUsers", keyword: null, requirements: ["chatserver.chat.all-users"] },
    { path: "/allUsers/*", keyword: null, requirements: ["chatserver.user.object"] },
    { path: "/allUsers/*/id", keyword: null, requirements: ["chatserver.user.id"], required: true },
    { path: "/allUsers/*/name", keyword: null, requirements: ["chatserver.user.name"] },
    { path: "/allUsers/*/username", keyword: null, requirements: ["chatserver.user.username"] },
    { path: "/allUsers/*/about", keyword: null, requirements: ["chatserver.user.about"] },
    { path: "/allUsers/*/lastSeen", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/allUsers/*/lastSeen", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/allUsers/*/lastAccess", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/allUsers/*/lastAccess", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/allUsers/*/photos", keyword: null, requirements: ["chatserver.user.photos"] },
    { path: "/allUsers/*/photos/*", keyword: null, requirements: ["chatserver.media.object"] },
    { path: "/allUsers/*/photos/*/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    {
      path: "/allUsers/*/photos/*/fileType",
      keyword: null,
      requirements: ["chatserver.media.file-type"],
      required: true,
    },
    {
      path: "/allUsers/*/photos/*/fileSize",
      keyword: null,
      requirements: ["chatserver.media.file-size"],
      required: true,
    },
    { path: "/allUsers/*/photos/*/previewWidth", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/allUsers/*/photos/*/previewHeight", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/allUsers/*/photos/*/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/allUsers/*/photos/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/addedUsers", keyword: null, requirements: ["chatserver.chat.added-users"] },
    { path: "/addedUsers/*", keyword: null, requirements: ["chatserver.user.object"] },
    { path: "/addedUsers/*/id", keyword: null, requirements: ["chatserver.user.id"], required: true },
    { path: "/addedUsers/*/name", keyword: null, requirements: ["chatserver.user.name"] },
    { path: "/addedUsers/*/username", keyword: null, requirements: ["chatserver.user.username"] },
    { path: "/addedUsers/*/about", keyword: null, requirements: ["chatserver.user.about"] },
    { path: "/addedUsers/*/lastSeen", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/addedUsers/*/lastSeen", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/addedUsers/*/lastAccess", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/addedUsers/*/lastAccess", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/addedUsers/*/photos", keyword: null, requirements: ["chatserver.user.photos"] },
    { path: "/addedUsers/*/photos/*", keyword: null, requirements: ["chatserver.media.object"] },
    { path: "/addedUsers/*/photos/*/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    {
      path: "/addedUsers/*/photos/*/fileType",
      keyword: null,
      requirements: ["chatserver.media.file-type"],
      required: true,
    },
    {
      path: "/addedUsers/*/photos/*/fileSize",
      keyword: null,
      requirements: ["chatserver.media.file-size"],
      required: true,
    },
    { path: "/addedUsers/*/photos/*/previewWidth", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/addedUsers/*/photos/*/previewHeight", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/addedUsers/*/photos/*/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/addedUsers/*/photos/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/removedUsers", keyword: null, requirements: ["chatserver.chat.removed-users"] },
    { path: "/removedUsers/*", keyword: null, requirements: ["chatserver.user.object"] },
    { path: "/removedUsers/*/id", keyword: null, requirements: ["chatserver.user.id"], required: true },
    { path: "/removedUsers/*/name", keyword: null, requirements: ["chatserver.user.name"] },
    { path: "/removedUsers/*/username", keyword: null, requirements: ["chatserver.user.username"] },
    { path: "/removedUsers/*/about", keyword: null, requirements: ["chatserver.user.about"] },
    { path: "/removedUsers/*/lastSeen", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/removedUsers/*/lastSeen", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/removedUsers/*/lastAccess", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/removedUsers/*/lastAccess", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/removedUsers/*/photos", keyword: null, requirements: ["chatserver.user.photos"] },
    { path: "/removedUsers/*/photos/*", keyword: null, requirements: ["chatserver.media.object"] },
    { path: "/removedUsers/*/photos/*/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    {
      path: "/removedUsers/*/photos/*/fileType",
      keyword: null,
      requirements: ["chatserver.media.file-type"],
      required: true,
    },
    {
      path: "/removedUsers/*/photos/*/fileSize",
      keyword: null,
      requirements: ["chatserver.media.file-size"],
      required: true,
    },
    { path: "/removedUsers/*/photos/*/previewWidth", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/removedUsers/*/photos/*/previewHeight", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/removedUsers/*/photos/*/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/removedUsers/*/photos/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    {
      path: "/lastMessage",
      keyword: null,
      requirements: ["chatserver.chat.last-message", "chatserver.message.object"],
    },
    { path: "/lastMessage/id", keyword: null, requirements: ["chatserver.message.id"], required: true },
    { path: "/lastMessage/localId", keyword: null, requirements: ["chatserver.message.local-id"], required: true },
    { path: "/lastMessage/chatId", keyword: null, requirements: ["chatserver.message.chat-id"], required: true },
    { path: "/lastMessage/authorId", keyword: null, requirements: ["chatserver.message.author-id"] },
    {
      path: "/lastMessage/author",
      keyword: null,
      requirements: ["chatserver.message.author", "chatserver.user.object"],
    },
    { path: "/lastMessage/author/id", keyword: null, requirements: ["chatserver.user.id"], required: true },
    { path: "/lastMessage/author/name", keyword: null, requirements: ["chatserver.user.name"] },
    { path: "/lastMessage/author/username", keyword: null, requirements: ["chatserver.user.username"] },
    { path: "/lastMessage/author/about", keyword: null, requirements: ["chatserver.user.about"] },
    { path: "/lastMessage/author/lastSeen", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/lastMessage/author/lastSeen", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/lastMessage/author/lastAccess", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/lastMessage/author/lastAccess", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/lastMessage/author/photos", keyword: null, requirements: ["chatserver.user.photos"] },
    { path: "/lastMessage/author/photos/*", keyword: null, requirements: ["chatserver.media.object"] },
    { path: "/lastMessage/author/photos/*/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    {
      path: "/lastMessage/author/photos/*/fileType",
      keyword: null,
      requirements: ["chatserver.media.file-type"],
      required: true,
    },
    {
      path: "/lastMessage/author/photos/*/fileSize",
      keyword: null,
      requirements: ["chatserver.media.file-size"],
      required: true,
    },
    {
      path: "/lastMessage/author/photos/*/previewWidth",
      keyword: null,
      requirements: ["chatserver.media.preview-size"],
    },
    {
      path: "/lastMessage/author/photos/*/previewHeight",
      keyword: null,
      requirements: ["chatserver.media.preview-size"],
    },
    { path: "/lastMessage/author/photos/*/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/lastMessage/author/photos/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/lastMessage/text", keyword: null, requirements: ["chatserver.message.text"] },
    { path: "/lastMessage/createdAt", keyword: null, requirements: ["chatserver.message.created-at"], required: true },
    { path: "/lastMessage/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"], required: true },
    { path: "/lastMessage/updatedAt", keyword: null, requirements: ["chatserver.message.updated-at"], required: true },
    { path: "/lastMessage/updatedAt", keyword: "anyOf", requirements: ["chatserver.event.time"], required: true },
    { path: "/lastMessage/editedAt", keyword: null, requirements: ["chatserver.message.edited-at"] },
    { path: "/lastMessage/editedAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/lastMessage/deletedAt", keyword: null, requirements: ["chatserver.message.deleted-at"] },
    { path: "/lastMessage/deletedAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/lastMessage/isVisible", keyword: null, requirements: ["chatserver.message.is-visible"], required: true },
    { path: "/lastMessage/attachments", keyword: null, requirements: ["chatserver.message.attachments"] },
    { path: "/lastMessage/attachments/*", keyword: null, requirements: ["chatserver.media.object"] },
    { path: "/lastMessage/attachments/*/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    {
      path: "/lastMessage/attachments/*/fileType",
      keyword: null,
      requirements: ["chatserver.media.file-type"],
      required: true,
    },
    {
      path: "/lastMessage/attachments/*/fileSize",
      keyword: null,
      requirements: ["chatserver.media.file-size"],
      required: true,
    },
    { path: "/lastMessage/attachments/*/previewWidth", keyword: null, requirements: ["chatserver.media.preview-size"] },
    {
      path: "/lastMessage/attachments/*/previewHeight",
      keyword: null,
      requirements: ["chatserver.media.preview-size"],
    },
    { path: "/lastMessage/attachments/*/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/lastMessage/attachments/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    {
      path: "/lastMessage/attachment",
      keyword: null,
      requirements: ["chatserver.message.attachment", "chatserver.media.object"],
    },
    { path: "/lastMessage/attachment/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    {
      path: "/lastMessage/attachment/fileType",
      keyword: null,
      requirements: ["chatserver.media.file-type"],
      required: true,
    },
    {
      path: "/lastMessage/attachment/fileSize",
      keyword: null,
      requirements: ["chatserver.media.file-size"],
      required: true,
    },
    { path: "/lastMessage/attachment/previewWidth", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/lastMessage/attachment/previewHeight", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/lastMessage/attachment/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/lastMessage/attachment/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/lastMessage/readMarks", keyword: null, requirements: ["chatserver.message.read-marks"] },
    { path: "/lastMessage/readMarks/*", keyword: null, requirements: ["chatserver.read-mark.object"] },
    { path: "/lastMessage/readMarks/*/id", keyword: null, requirements: ["chatserver.read-mark.id"] },
    {
      path: "/lastMessage/readMarks/*/user",
      keyword: null,
      requirements: ["chatserver.read-mark.user", "chatserver.user.object"],
      required: true,
    },
    { path: "/lastMessage/readMarks/*/user/id", keyword: null, requirements: ["chatserver.user.id"], required: true },
    { path: "/lastMessage/readMarks/*/user/name", keyword: null, requirements: ["chatserver.user.name"] },
    { path: "/lastMessage/readMarks/*/user/username", keyword: null, requirements: ["chatserver.user.username"] },
    { path: "/lastMessage/readMarks/*/user/about", keyword: null, requirements: ["chatserver.user.about"] },
    { path: "/lastMessage/readMarks/*/user/lastSeen", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/lastMessage/readMarks/*/user/lastSeen", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/lastMessage/readMarks/*/user/lastAccess", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/lastMessage/readMarks/*/user/lastAccess", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/lastMessage/readMarks/*/user/photos", keyword: null, requirements: ["chatserver.user.photos"] },
    { path: "/lastMessage/readMarks/*/user/photos/*", keyword: null, requirements: ["chatserver.media.object"] },
    {
      path: "/lastMessage/readMarks/*/user/photos/*/id",
      keyword: null,
      requirements: ["chatserver.media.id"],
      required: true,
    },
    {
      path: "/lastMessage/readMarks/*/user/photos/*/fileType",
      keyword: null,
      requirements: ["chatserver.media.file-type"],
      required: true,
    },
    {
      path: "/lastMessage/readMarks/*/user/photos/*/fileSize",
      keyword: null,
      requirements: ["chatserver.media.file-size"],
      required: true,
    },
    {
      path: "/lastMessage/readMarks/*/user/photos/*/previewWidth",
      keyword: null,
      requirements: ["chatserver.media.preview-size"],
    },
    {
      path: "/lastMessage/readMarks/*/user/photos/*/previewHeight",
      keyword: null,
      requirements: ["chatserver.media.preview-size"],
    },
    {
      path: "/lastMessage/readMarks/*/user/photos/*/createdAt",
      keyword: null,
      requirements: ["chatserver.media.created-at"],
    },
    {
      path: "/lastMessage/readMarks/*/user/photos/*/createdAt",
      keyword: "anyOf",
      requirements: ["chatserver.event.time"],
    },
    { path: "/lastMessage/readMarks/*/createdAt", keyword: null, requirements: ["chatserver.read-mark.created-at"] },
    { path: "/lastMessage/readMarks/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/images", keyword: null, requirements: ["chatserver.chat.images"] },
    { path: "/images/*", keyword: null, requirements: ["chatserver.media.object"] },
    { path: "/images/*/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    { path: "/images/*/fileType", keyword: null, requirements: ["chatserver.media.file-type"], required: true },
    { path: "/images/*/fileSize", keyword: null, requirements: ["chatserver.media.file-size"], required: true },
    { path: "/images/*/previewWidth", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/images/*/previewHeight", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/images/*/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/images/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/isMuted", keyword: null, requirements: ["chatserver.chat.is-muted"] },
    { path: "/isArchived", keyword: null, requirements: ["chatserver.chat.is-archived"] },
    { path: "/isBlocked", keyword: null, requirements: ["chatserver.chat.is-blocked"] },
    { path: "/createdAt", keyword: null, requirements: ["chatserver.chat.created-at"] },
    { path: "/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/updatedAt", keyword: null, requirements: ["chatserver.chat.created-at"] },
    { path: "/updatedAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
  ],
  Chats: [
    { path: "", keyword: null, requirements: ["chatserver.list.answer"] },
    { path: "/*", keyword: null, requirements: ["chatserver.chat.object"] },
    { path: "/*/id", keyword: null, requirements: ["chatserver.chat.id"], required: true },
    { path: "/*/title", keyword: null, requirements: ["chatserver.chat.title"] },
    { path: "/*/isPersonal", keyword: null, requirements: ["chatserver.chat.is-personal"], required: true },
    {
      path: "/*/owner",
      keyword: null,
      requirements: ["chatserver.chat.owner", "chatserver.user.object"],
      required: true,
    },
    { path: "/*/owner/id", keyword: null, requirements: ["chatserver.user.id"], required: true },
    { path: "/*/owner/name", keyword: null, requirements: ["chatserver.user.name"] },
    { path: "/*/owner/username", keyword: null, requirements: ["chatserver.user.username"] },
    { path: "/*/owner/about", keyword: null, requirements: ["chatserver.user.about"] },
    { path: "/*/owner/lastSeen", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/*/owner/lastSeen", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/owner/lastAccess", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/*/owner/lastAccess", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/owner/photos", keyword: null, requirements: ["chatserver.user.photos"] },
    { path: "/*/owner/photos/*", keyword: null, requirements: ["chatserver.media.object"] },
    { path: "/*/owner/photos/*/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    { path: "/*/owner/photos/*/fileType", keyword: null, requirements: ["chatserver.media.file-type"], required: true },
    { path: "/*/owner/photos/*/fileSize", keyword: null, requirements: ["chatserver.media.file-size"], required: true },
    { path: "/*/owner/photos/*/previewWidth", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/*/owner/photos/*/previewHeight", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/*/owner/photos/*/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/*/owner/photos/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/allUsers", keyword: null, requirements: ["chatserver.chat.all-users"] },
    { path: "/*/allUsers/*", keyword: null, requirements: ["chatserver.user.object"] },
    { path: "/*/allUsers/*/id", keyword: null, requirements: ["chatserver.user.id"], required: true },
    { path: "/*/allUsers/*/name", keyword: null, requirements: ["chatserver.user.name"] },
    { path: "/*/allUsers/*/username", keyword: null, requirements: ["chatserver.user.username"] },
    { path: "/*/allUsers/*/about", keyword: null, requirements: ["chatserver.user.about"] },
    { path: "/*/allUsers/*/lastSeen", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/*/allUsers/*/lastSeen", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/allUsers/*/lastAccess", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/*/allUsers/*/lastAccess", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/allUsers/*/photos", keyword: null, requirements: ["chatserver.user.photos"] },
    { path: "/*/allUsers/*/photos/*", keyword: null, requirements: ["chatserver.media.object"] },
    { path: "/*/allUsers/*/photos/*/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    {
      path: "/*/allUsers/*/photos/*/fileType",
      keyword: null,
      requirements: ["chatserver.media.file-type"],
      required: true,
    },
    {
      path: "/*/allUsers/*/photos/*/fileSize",
      keyword: null,
      requirements: ["chatserver.media.file-size"],
      required: true,
    },
    { path: "/*/allUsers/*/photos/*/previewWidth", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/*/allUsers/*/photos/*/previewHeight", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/*/allUsers/*/photos/*/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/*/allUsers/*/photos/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/addedUsers", keyword: null, requirements: ["chatserver.chat.added-users"] },
    { path: "/*/addedUsers/*", keyword: null, requirements: ["chatserver.user.object"] },
    { path: "/*/addedUsers/*/id", keyword: null, requirements: ["chatserver.user.id"], required: true },
    { path: "/*/addedUsers/*/name", keyword: null, requirements: ["chatserver.user.name"] },
    { path: "/*/addedUsers/*/username", keyword: null, requirements: ["chatserver.user.username"] },
    { path: "/*/addedUsers/*/about", keyword: null, requirements: ["chatserver.user.about"] },
    { path: "/*/addedUsers/*/lastSeen", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/*/addedUsers/*/lastSeen", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/addedUsers/*/lastAccess", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/*/addedUsers/*/lastAccess", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/addedUsers/*/photos", keyword: null, requirements: ["chatserver.user.photos"] },
    { path: "/*/addedUsers/*/photos/*", keyword: null, requirements: ["chatserver.media.object"] },
    { path: "/*/addedUsers/*/photos/*/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    {
      path: "/*/addedUsers/*/photos/*/fileType",
      keyword: null,
      requirements: ["chatserver.media.file-type"],
      required: true,
    },
    {
      path: "/*/addedUsers/*/photos/*/fileSize",
      keyword: null,
      requirements: ["chatserver.media.file-size"],
      required: true,
    },
    { path: "/*/addedUsers/*/photos/*/previewWidth", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/*/addedUsers/*/photos/*/previewHeight", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/*/addedUsers/*/photos/*/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/*/addedUsers/*/photos/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/removedUsers", keyword: null, requirements: ["chatserver.chat.removed-users"] },
    { path: "/*/removedUsers/*", keyword: null, requirements: ["chatserver.user.object"] },
    { path: "/*/removedUsers/*/id", keyword: null, requirements: ["chatserver.user.id"], required: true },
    { path: "/*/removedUsers/*/name", keyword: null, requirements: ["chatserver.user.name"] },
    { path: "/*/removedUsers/*/username", keyword: null, requirements: ["chatserver.user.username"] },
    { path: "/*/removedUsers/*/about", keyword: null, requirements: ["chatserver.user.about"] },
    { path: "/*/removedUsers/*/lastSeen", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/*/removedUsers/*/lastSeen", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/removedUsers/*/lastAccess", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/*/removedUsers/*/lastAccess", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/removedUsers/*/photos", keyword: null, requirements: ["chatserver.user.photos"] },
    { path: "/*/removedUsers/*/photos/*", keyword: null, requirements: ["chatserver.media.object"] },
    { path: "/*/removedUsers/*/photos/*/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    {
      path: "/*/removedUsers/*/photos/*/fileType",
      keyword: null,
      requirements: ["chatserver.media.file-type"],
      required: true,
    },
    {
      path: "/*/removedUsers/*/photos/*/fileSize",
      keyword: null,
      requirements: ["chatserver.media.file-size"],
      required: true,
    },
    { path: "/*/removedUsers/*/photos/*/previewWidth", keyword: null, requirements: ["chatserver.media.preview-size"] },
    {
      path: "/*/removedUsers/*/photos/*/previewHeight",
      keyword: null,
      requirements: ["chatserver.media.preview-size"],
    },
    { path: "/*/removedUsers/*/photos/*/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/*/removedUsers/*/photos/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    {
      path: "/*/lastMessage",
      keyword: null,
      requirements: ["chatserver.chat.last-message", "chatserver.message.object"],
    },
    { path: "/*/lastMessage/id", keyword: null, requirements: ["chatserver.message.id"], required: true },
    { path: "/*/lastMessage/localId", keyword: null, requirements: ["chatserver.message.local-id"], required: true },
    { path: "/*/lastMessage/chatId", keyword: null, requirements: ["chatserver.message.chat-id"], required: true },
    { path: "/*/lastMessage/authorId", keyword: null, requirements: ["chatserver.message.author-id"] },
    {
      path: "/*/lastMessage/author",
      keyword: null,
      requirements: ["chatserver.message.author", "chatserver.user.object"],
    },
    { path: "/*/lastMessage/author/id", keyword: null, requirements: ["chatserver.user.id"], required: true },
    { path: "/*/lastMessage/author/name", keyword: null, requirements: ["chatserver.user.name"] },
    { path: "/*/lastMessage/author/username", keyword: null, requirements: ["chatserver.user.username"] },
    { path: "/*/lastMessage/author/about", keyword: null, requirements: ["chatserver.user.about"] },
    { path: "/*/lastMessage/author/lastSeen", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/*/lastMessage/author/lastSeen", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/lastMessage/author/lastAccess", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/*/lastMessage/author/lastAccess", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/lastMessage/author/photos", keyword: null, requirements: ["chatserver.user.photos"] },
    { path: "/*/lastMessage/author/photos/*", keyword: null, requirements: ["chatserver.media.object"] },
    { path: "/*/lastMessage/author/photos/*/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    {
      path: "/*/lastMessage/author/photos/*/fileType",
      keyword: null,
      requirements: ["chatserver.media.file-type"],
      required: true,
    },
    {
      path: "/*/lastMessage/author/photos/*/fileSize",
      keyword: null,
      requirements: ["chatserver.media.file-size"],
      required: true,
    },
    {
      path: "/*/lastMessage/author/photos/*/previewWidth",
      keyword: null,
      requirements: ["chatserver.media.preview-size"],
    },
    {
      path: "/*/lastMessage/author/photos/*/previewHeight",
      keyword: null,
      requirements: ["chatserver.media.preview-size"],
    },
    { path: "/*/lastMessage/author/photos/*/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/*/lastMessage/author/photos/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/lastMessage/text", keyword: null, requirements: ["chatserver.message.text"] },
    {
      path: "/*/lastMessage/createdAt",
      keyword: null,
      requirements: ["chatserver.message.created-at"],
      required: true,
    },
    { path: "/*/lastMessage/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"], required: true },
    {
      path: "/*/lastMessage/updatedAt",
      keyword: null,
      requirements: ["chatserver.message.updated-at"],
      required: true,
    },
    { path: "/*/lastMessage/updatedAt", keyword: "anyOf", requirements: ["chatserver.event.time"], required: true },
    { path: "/*/lastMessage/editedAt", keyword: null, requirements: ["chatserver.message.edited-at"] },
    { path: "/*/lastMessage/editedAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/lastMessage/deletedAt", keyword: null, requirements: ["chatserver.message.deleted-at"] },
    { path: "/*/lastMessage/deletedAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    {
      path: "/*/lastMessage/isVisible",
      keyword: null,
      requirements: ["chatserver.message.is-visible"],
      required: true,
    },
    { path: "/*/lastMessage/attachments", keyword: null, requirements: ["chatserver.message.attachments"] },
    { path: "/*/lastMessage/attachments/*", keyword: null, requirements: ["chatserver.media.object"] },
    { path: "/*/lastMessage/attachments/*/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    {
      path: "/*/lastMessage/attachments/*/fileType",
      keyword: null,
      requirements: ["chatserver.media.file-type"],
      required: true,
    },
    {
      path: "/*/lastMessage/attachments/*/fileSize",
      keyword: null,
      requirements: ["chatserver.media.file-size"],
      required: true,
    },
    {
      path: "/*/lastMessage/attachments/*/previewWidth",
      keyword: null,
      requirements: ["chatserver.media.preview-size"],
    },
    {
      path: "/*/lastMessage/attachments/*/previewHeight",
      keyword: null,
      requirements: ["chatserver.media.preview-size"],
    },
    { path: "/*/lastMessage/attachments/*/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/*/lastMessage/attachments/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    {
      path: "/*/lastMessage/attachment",
      keyword: null,
      requirements: ["chatserver.message.attachment", "chatserver.media.object"],
    },
    { path: "/*/lastMessage/attachment/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    {
      path: "/*/lastMessage/attachment/fileType",
      keyword: null,
      requirements: ["chatserver.media.file-type"],
      required: true,
    },
    {
      path: "/*/lastMessage/attachment/fileSize",
      keyword: null,
      requirements: ["chatserver.media.file-size"],
      required: true,
    },
    { path: "/*/lastMessage/attachment/previewWidth", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/*/lastMessage/attachment/previewHeight", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/*/lastMessage/attachment/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/*/lastMessage/attachment/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/lastMessage/readMarks", keyword: null, requirements: ["chatserver.message.read-marks"] },
    { path: "/*/lastMessage/readMarks/*", keyword: null, requirements: ["chatserver.read-mark.object"] },
    { path: "/*/lastMessage/readMarks/*/id", keyword: null, requirements: ["chatserver.read-mark.id"] },
    {
      path: "/*/lastMessage/readMarks/*/user",
      keyword: null,
      requirements: ["chatserver.read-mark.user", "chatserver.user.object"],
      required: true,
    },
    { path: "/*/lastMessage/readMarks/*/user/id", keyword: null, requirements: ["chatserver.user.id"], required: true },
    { path: "/*/lastMessage/readMarks/*/user/name", keyword: null, requirements: ["chatserver.user.name"] },
    { path: "/*/lastMessage/readMarks/*/user/username", keyword: null, requirements: ["chatserver.user.username"] },
    { path: "/*/lastMessage/readMarks/*/user/about", keyword: null, requirements: ["chatserver.user.about"] },
    { path: "/*/lastMessage/readMarks/*/user/lastSeen", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/*/lastMessage/readMarks/*/user/lastSeen", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/lastMessage/readMarks/*/user/lastAccess", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/*/lastMessage/readMarks/*/user/lastAccess", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/lastMessage/readMarks/*/user/photos", keyword: null, requirements: ["chatserver.user.photos"] },
    { path: "/*/lastMessage/readMarks/*/user/photos/*", keyword: null, requirements: ["chatserver.media.object"] },
    {
      path: "/*/lastMessage/readMarks/*/user/photos/*/id",
      keyword: null,
      requirements: ["chatserver.media.id"],
      required: true,
    },
    {
      path: "/*/lastMessage/readMarks/*/user/photos/*/fileType",
      keyword: null,
      requirements: ["chatserver.media.file-type"],
      required: true,
    },
    {
      path: "/*/lastMessage/readMarks/*/user/photos/*/fileSize",
      keyword: null,
      requirements: ["chatserver.media.file-size"],
      required: true,
    },
    {
      path: "/*/lastMessage/readMarks/*/user/photos/*/previewWidth",
      keyword: null,
      requirements: ["chatserver.media.preview-size"],
    },
    {
      path: "/*/lastMessage/readMarks/*/user/photos/*/previewHeight",
      keyword: null,
      requirements: ["chatserver.media.preview-size"],
    },
    {
      path: "/*/lastMessage/readMarks/*/user/photos/*/createdAt",
      keyword: null,
      requirements: ["chatserver.media.created-at"],
    },
    {
      path: "/*/lastMessage/readMarks/*/user/photos/*/createdAt",
      keyword: "anyOf",
      requirements: ["chatserver.event.time"],
    },
    { path: "/*/lastMessage/readMarks/*/createdAt", keyword: null, requirements: ["chatserver.read-mark.created-at"] },
    { path: "/*/lastMessage/readMarks/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/images", keyword: null, requirements: ["chatserver.chat.images"] },
    { path: "/*/images/*", keyword: null, requirements: ["chatserver.media.object"] },
    { path: "/*/images/*/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    { path: "/*/images/*/fileType", keyword: null, requirements: ["chatserver.media.file-type"], required: true },
    { path: "/*/images/*/fileSize", keyword: null, requirements: ["chatserver.media.file-size"], required: true },
    { path: "/*/images/*/previewWidth", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/*/images/*/previewHeight", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/*/images/*/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/*/images/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/isMuted", keyword: null, requirements: ["chatserver.chat.is-muted"] },
    { path: "/*/isArchived", keyword: null, requirements: ["chatserver.chat.is-archived"] },
    { path: "/*/isBlocked", keyword: null, requirements: ["chatserver.chat.is-blocked"] },
    { path: "/*/createdAt", keyword: null, requirements: ["chatserver.chat.created-at"] },
    { path: "/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/updatedAt", keyword: null, requirements: ["chatserver.chat.created-at"] },
    { path: "/*/updatedAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
  ],
  ClearedChat: [{ path: "", keyword: "anyOf", requirements: ["chatserver.event.cleared-id"] }],
  ConnectionHeaders: [{ path: "/Authorization", keyword: null, requirements: ["chatserver.connection.bearer"] }],
  ConnectionQuery: [{ path: "/token", keyword: null, requirements: ["chatserver.connection.query-token"] }],
  ContactDraft: [
    { path: "/user", keyword: "required", requirements: ["chatserver.contacts.add-user-needed"], required: true },
    { path: "/user/id", keyword: null, requirements: ["chatserver.contacts.add-user-needed"], required: true },
  ],
  ContactUser: [{ path: "/id", keyword: null, requirements: ["chatserver.contacts.add-user-needed"], required: true }],
  Contact: [
    { path: "", keyword: null, requirements: ["chatserver.contacts.object"] },
    { path: "/id", keyword: null, requirements: ["chatserver.contacts.id"], required: true },
    { path: "/name", keyword: null, requirements: ["chatserver.contacts.name"] },
    { path: "/isFavorite", keyword: null, requirements: ["chatserver.contacts.is-favorite"] },
    { path: "/isBlocked", keyword: null, requirements: ["chatserver.contacts.is-blocked"] },
    {
      path: "/user",
      keyword: null,
      requirements: ["chatserver.contacts.user", "chatserver.user.object"],
      required: true,
    },
    { path: "/user/id", keyword: null, requirements: ["chatserver.user.id"], required: true },
    { path: "/user/name", keyword: null, requirements: ["chatserver.user.name"] },
    { path: "/user/username", keyword: null, requirements: ["chatserver.user.username"] },
    { path: "/user/about", keyword: null, requirements: ["chatserver.user.about"] },
    { path: "/user/lastSeen", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/user/lastSeen", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/user/lastAccess", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/user/lastAccess", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/user/photos", keyword: null, requirements: ["chatserver.user.photos"] },
    { path: "/user/photos/*", keyword: null, requirements: ["chatserver.media.object"] },
    { path: "/user/photos/*/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    { path: "/user/photos/*/fileType", keyword: null, requirements: ["chatserver.media.file-type"], required: true },
    { path: "/user/photos/*/fileSize", keyword: null, requirements: ["chatserver.media.file-size"], required: true },
    { path: "/user/photos/*/previewWidth", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/user/photos/*/previewHeight", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/user/photos/*/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/user/photos/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
  ],
  Contacts: [
    { path: "", keyword: null, requirements: ["chatserver.contacts.list-answer"] },
    { path: "/*", keyword: null, requirements: ["chatserver.contacts.object"] },
    { path: "/*/id", keyword: null, requirements: ["chatserver.contacts.id"], required: true },
    { path: "/*/name", keyword: null, requirements: ["chatserver.contacts.name"] },
    { path: "/*/isFavorite", keyword: null, requirements: ["chatserver.contacts.is-favorite"] },
    { path: "/*/isBlocked", keyword: null, requirements: ["chatserver.contacts.is-blocked"] },
    {
      path: "/*/user",
      keyword: null,
      requirements: ["chatserver.contacts.user", "chatserver.user.object"],
      required: true,
    },
    { path: "/*/user/id", keyword: null, requirements: ["chatserver.user.id"], required: true },
    { path: "/*/user/name", keyword: null, requirements: ["chatserver.user.name"] },
    { path: "/*/user/username", keyword: null, requirements: ["chatserver.user.username"] },
    { path: "/*/user/about", keyword: null, requirements: ["chatserver.user.about"] },
    { path: "/*/user/lastSeen", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/*/user/lastSeen", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/user/lastAccess", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/*/user/lastAccess", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/user/photos", keyword: null, requirements: ["chatserver.user.photos"] },
    { path: "/*/user/photos/*", keyword: null, requirements: ["chatserver.media.object"] },
    { path: "/*/user/photos/*/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    { path: "/*/user/photos/*/fileType", keyword: null, requirements: ["chatserver.media.file-type"], required: true },
    { path: "/*/user/photos/*/fileSize", keyword: null, requirements: ["chatserver.media.file-size"], required: true },
    { path: "/*/user/photos/*/previewWidth", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/*/user/photos/*/previewHeight", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/*/user/photos/*/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/*/user/photos/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
  ],
  DeletedChat: [{ path: "", keyword: "anyOf", requirements: ["chatserver.event.deleted-id"] }],
  Device: [
    { path: "", keyword: null, requirements: ["chatserver.private-user.device-object"] },
    { path: "/id", keyword: null, requirements: ["chatserver.private-user.device-id"], required: true },
    { path: "/name", keyword: null, requirements: ["chatserver.private-user.device-name"], required: true },
    { path: "/model", keyword: null, requirements: ["chatserver.private-user.device-model"], required: true },
    { path: "/token", keyword: null, requirements: ["chatserver.private-user.device-token"] },
    { path: "/transport", keyword: null, requirements: ["chatserver.private-user.device-transport"], required: true },
  ],
  Error: [
    { path: "", keyword: null, requirements: ["chatserver.general.error-is-true"] },
    { path: "/error", keyword: null, requirements: ["chatserver.general.error-is-true"], required: true },
    { path: "/reason", keyword: null, requirements: ["chatserver.general.error-is-true"], required: true },
  ],
  FileName: [{ path: "", keyword: null, requirements: ["chatserver.files.upload-answer"] }],
  FoundUsers: [
    { path: "", keyword: null, requirements: ["chatserver.users.search-answer"] },
    { path: "/*", keyword: null, requirements: ["chatserver.user.object"] },
    { path: "/*/id", keyword: null, requirements: ["chatserver.user.id"], required: true },
    { path: "/*/name", keyword: null, requirements: ["chatserver.user.name"] },
    { path: "/*/username", keyword: null, requirements: ["chatserver.user.username"] },
    { path: "/*/about", keyword: null, requirements: ["chatserver.user.about"] },
    { path: "/*/lastSeen", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/*/lastSeen", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/lastAccess", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/*/lastAccess", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/photos", keyword: null, requirements: ["chatserver.user.photos"] },
    { path: "/*/photos/*", keyword: null, requirements: ["chatserver.media.object"] },
    { path: "/*/photos/*/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    { path: "/*/photos/*/fileType", keyword: null, requirements: ["chatserver.media.file-type"], required: true },
    { path: "/*/photos/*/fileSize", keyword: null, requirements: ["chatserver.media.file-size"], required: true },
    { path: "/*/photos/*/previewWidth", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/*/photos/*/previewHeight", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/*/photos/*/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/*/photos/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
  ],
  ImageDraft: [
    { path: "/id", keyword: "required", requirements: ["chatserver.add-picture.id-needed"], required: true },
    { path: "/id", keyword: "type", requirements: ["chatserver.add-picture.id-uuid"], required: true },
    { path: "/id", keyword: "format", requirements: ["chatserver.add-picture.id-uuid"], required: true },
    { path: "/fileType", keyword: null, requirements: ["chatserver.add-picture.file-type-needed"], required: true },
    { path: "/fileSize", keyword: null, requirements: ["chatserver.add-picture.file-size-needed"], required: true },
  ],
  Login: [
    { path: "", keyword: "anyOf", requirements: ["chatserver.log-in.body"] },
    { path: "", keyword: null, requirements: ["chatserver.private-user.device-object"] },
    { path: "/id", keyword: null, requirements: ["chatserver.private-user.device-id"] },
    { path: "/name", keyword: null, requirements: ["chatserver.private-user.device-name"] },
    { path: "/model", keyword: null, requirements: ["chatserver.private-user.device-model"] },
    { path: "/token", keyword: null, requirements: ["chatserver.private-user.device-token"] },
    { path: "/transport", keyword: null, requirements: ["chatserver.private-user.device-transport"] },
    { path: "/deviceInfo", keyword: null, requirements: ["chatserver.private-user.device-object"] },
    { path: "/deviceInfo/id", keyword: null, requirements: ["chatserver.private-user.device-id"] },
    { path: "/deviceInfo/name", keyword: null, requirements: ["chatserver.private-user.device-name"] },
    { path: "/deviceInfo/model", keyword: null, requirements: ["chatserver.private-user.device-model"] },
    { path: "/deviceInfo/token", keyword: null, requirements: ["chatserver.private-user.device-token"] },
    { path: "/deviceInfo/transport", keyword: null, requirements: ["chatserver.private-user.device-transport"] },
  ],
  Media: [
    { path: "", keyword: null, requirements: ["chatserver.media.object"] },
    { path: "/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    { path: "/fileType", keyword: null, requirements: ["chatserver.media.file-type"], required: true },
    { path: "/fileSize", keyword: null, requirements: ["chatserver.media.file-size"], required: true },
    { path: "/previewWidth", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/previewHeight", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
  ],
  MessageDraft: [
    { path: "/localId", keyword: "required", requirements: ["chatserver.post.local-id-needed"], required: true },
    { path: "/localId", keyword: "type", requirements: ["chatserver.post.local-id-string"], required: true },
    { path: "/localId", keyword: "minLength", requirements: ["chatserver.post.local-id-form"], required: true },
    { path: "/text", keyword: "type", requirements: ["chatserver.post.text-string"] },
    {
      path: "/text",
      keyword: "x-max-bytes",
      requirements: ["chatserver.post.text-limit", "chatserver.post.text-limit-bytes"],
    },
    { path: "/isVisible", keyword: "type", requirements: ["chatserver.post.is-visible-boolean"] },
    { path: "/isVisible", keyword: "default", requirements: ["chatserver.post.is-visible-default"] },
    { path: "/attachment", keyword: null, requirements: ["chatserver.post.attachment"] },
    { path: "/attachment/id", keyword: "format", requirements: ["chatserver.post.attachment-id-uuid"] },
    { path: "/attachment/id", keyword: "type", requirements: ["chatserver.post.attachment-id-uuid"] },
    { path: "/attachment/fileType", keyword: null, requirements: ["chatserver.post.attachment-file-type-text"] },
    { path: "/attachment/fileSize", keyword: null, requirements: ["chatserver.post.attachment-file-size-number"] },
    { path: "/attachment/previewWidth", keyword: "type", requirements: ["chatserver.post.attachment-preview-size"] },
    { path: "/attachment/previewHeight", keyword: "type", requirements: ["chatserver.post.attachment-preview-size"] },
    { path: "/attachments", keyword: null, requirements: ["chatserver.post.attachments"] },
    { path: "/attachments/*/id", keyword: "format", requirements: ["chatserver.post.attachment-id-uuid"] },
    { path: "/attachments/*/id", keyword: "type", requirements: ["chatserver.post.attachment-id-uuid"] },
    {
      path: "/attachments/*/fileType",
      keyword: null,
      requirements: ["chatserver.post.attachment-file-type-text"],
      required: true,
    },
    {
      path: "/attachments/*/fileSize",
      keyword: null,
      requirements: ["chatserver.post.attachment-file-size-number"],
      required: true,
    },
    { path: "/attachments/*/previewWidth", keyword: "type", requirements: ["chatserver.post.attachment-preview-size"] },
    {
      path: "/attachments/*/previewHeight",
      keyword: "type",
      requirements: ["chatserver.post.attachment-preview-size"],
    },
  ],
  MessageEdit: [
    { path: "/text", keyword: "type", requirements: ["chatserver.edit.text-string"] },
    { path: "/text", keyword: "x-max-bytes", requirements: ["chatserver.edit.text-limit"] },
    { path: "/isVisible", keyword: "type", requirements: ["chatserver.edit.is-visible-boolean"] },
    { path: "/fileExists", keyword: "type", requirements: ["chatserver.edit.flags-boolean"] },
    { path: "/previewExists", keyword: "type", requirements: ["chatserver.edit.flags-boolean"] },
  ],
  MessageId: [{ path: "", keyword: null, requirements: ["chatserver.message.id"] }],
  Message: [
    { path: "", keyword: null, requirements: ["chatserver.message.object"] },
    { path: "/id", keyword: null, requirements: ["chatserver.message.id"], required: true },
    { path: "/localId", keyword: null, requirements: ["chatserver.message.local-id"], required: true },
    { path: "/chatId", keyword: null, requirements: ["chatserver.message.chat-id"], required: true },
    { path: "/authorId", keyword: null, requirements: ["chatserver.message.author-id"] },
    { path: "/author", keyword: null, requirements: ["chatserver.message.author", "chatserver.user.object"] },
    { path: "/author/id", keyword: null, requirements: ["chatserver.user.id"], required: true },
    { path: "/author/name", keyword: null, requirements: ["chatserver.user.name"] },
    { path: "/author/username", keyword: null, requirements: ["chatserver.user.username"] },
    { path: "/author/about", keyword: null, requirements: ["chatserver.user.about"] },
    { path: "/author/lastSeen", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/author/lastSeen", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/author/lastAccess", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/author/lastAccess", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/author/photos", keyword: null, requirements: ["chatserver.user.photos"] },
    { path: "/author/photos/*", keyword: null, requirements: ["chatserver.media.object"] },
    { path: "/author/photos/*/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    { path: "/author/photos/*/fileType", keyword: null, requirements: ["chatserver.media.file-type"], required: true },
    { path: "/author/photos/*/fileSize", keyword: null, requirements: ["chatserver.media.file-size"], required: true },
    { path: "/author/photos/*/previewWidth", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/author/photos/*/previewHeight", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/author/photos/*/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/author/photos/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/text", keyword: null, requirements: ["chatserver.message.text"] },
    { path: "/createdAt", keyword: null, requirements: ["chatserver.message.created-at"], required: true },
    { path: "/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"], required: true },
    { path: "/updatedAt", keyword: null, requirements: ["chatserver.message.updated-at"], required: true },
    { path: "/updatedAt", keyword: "anyOf", requirements: ["chatserver.event.time"], required: true },
    { path: "/editedAt", keyword: null, requirements: ["chatserver.message.edited-at"] },
    { path: "/editedAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/deletedAt", keyword: null, requirements: ["chatserver.message.deleted-at"] },
    { path: "/deletedAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/isVisible", keyword: null, requirements: ["chatserver.message.is-visible"], required: true },
    { path: "/attachments", keyword: null, requirements: ["chatserver.message.attachments"] },
    { path: "/attachments/*", keyword: null, requirements: ["chatserver.media.object"] },
    { path: "/attachments/*/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    { path: "/attachments/*/fileType", keyword: null, requirements: ["chatserver.media.file-type"], required: true },
    { path: "/attachments/*/fileSize", keyword: null, requirements: ["chatserver.media.file-size"], required: true },
    { path: "/attachments/*/previewWidth", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/attachments/*/previewHeight", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/attachments/*/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/attachments/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/attachment", keyword: null, requirements: ["chatserver.message.attachment", "chatserver.media.object"] },
    { path: "/attachment/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    { path: "/attachment/fileType", keyword: null, requirements: ["chatserver.media.file-type"], required: true },
    { path: "/attachment/fileSize", keyword: null, requirements: ["chatserver.media.file-size"], required: true },
    { path: "/attachment/previewWidth", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/attachment/previewHeight", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/attachment/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/attachment/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/readMarks", keyword: null, requirements: ["chatserver.message.read-marks"] },
    { path: "/readMarks/*", keyword: null, requirements: ["chatserver.read-mark.object"] },
    { path: "/readMarks/*/id", keyword: null, requirements: ["chatserver.read-mark.id"] },
    {
      path: "/readMarks/*/user",
      keyword: null,
      requirements: ["chatserver.read-mark.user", "chatserver.user.object"],
      required: true,
    },
    { path: "/readMarks/*/user/id", keyword: null, requirements: ["chatserver.user.id"], required: true },
    { path: "/readMarks/*/user/name", keyword: null, requirements: ["chatserver.user.name"] },
    { path: "/readMarks/*/user/username", keyword: null, requirements: ["chatserver.user.username"] },
    { path: "/readMarks/*/user/about", keyword: null, requirements: ["chatserver.user.about"] },
    { path: "/readMarks/*/user/lastSeen", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/readMarks/*/user/lastSeen", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/readMarks/*/user/lastAccess", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/readMarks/*/user/lastAccess", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/readMarks/*/user/photos", keyword: null, requirements: ["chatserver.user.photos"] },
    { path: "/readMarks/*/user/photos/*", keyword: null, requirements: ["chatserver.media.object"] },
    { path: "/readMarks/*/user/photos/*/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    {
      path: "/readMarks/*/user/photos/*/fileType",
      keyword: null,
      requirements: ["chatserver.media.file-type"],
      required: true,
    },
    {
      path: "/readMarks/*/user/photos/*/fileSize",
      keyword: null,
      requirements: ["chatserver.media.file-size"],
      required: true,
    },
    { path: "/readMarks/*/user/photos/*/previewWidth", keyword: null, requirements: ["chatserver.media.preview-size"] },
    {
      path: "/readMarks/*/user/photos/*/previewHeight",
      keyword: null,
      requirements: ["chatserver.media.preview-size"],
    },
    { path: "/readMarks/*/user/photos/*/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/readMarks/*/user/photos/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/readMarks/*/createdAt", keyword: null, requirements: ["chatserver.read-mark.created-at"] },
    { path: "/readMarks/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
  ],
  Messages: [
    { path: "", keyword: null, requirements: ["chatserver.messages.answer"] },
    { path: "/*", keyword: null, requirements: ["chatserver.message.object"] },
    { path: "/*/id", keyword: null, requirements: ["chatserver.message.id"], required: true },
    { path: "/*/localId", keyword: null, requirements: ["chatserver.message.local-id"], required: true },
    { path: "/*/chatId", keyword: null, requirements: ["chatserver.message.chat-id"], required: true },
    { path: "/*/authorId", keyword: null, requirements: ["chatserver.message.author-id"] },
    { path: "/*/author", keyword: null, requirements: ["chatserver.message.author", "chatserver.user.object"] },
    { path: "/*/author/id", keyword: null, requirements: ["chatserver.user.id"], required: true },
    { path: "/*/author/name", keyword: null, requirements: ["chatserver.user.name"] },
    { path: "/*/author/username", keyword: null, requirements: ["chatserver.user.username"] },
    { path: "/*/author/about", keyword: null, requirements: ["chatserver.user.about"] },
    { path: "/*/author/lastSeen", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/*/author/lastSeen", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/author/lastAccess", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/*/author/lastAccess", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/author/photos", keyword: null, requirements: ["chatserver.user.photos"] },
    { path: "/*/author/photos/*", keyword: null, requirements: ["chatserver.media.object"] },
    { path: "/*/author/photos/*/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    {
      path: "/*/author/photos/*/fileType",
      keyword: null,
      requirements: ["chatserver.media.file-type"],
      required: true,
    },
    {
      path: "/*/author/photos/*/fileSize",
      keyword: null,
      requirements: ["chatserver.media.file-size"],
      required: true,
    },
    { path: "/*/author/photos/*/previewWidth", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/*/author/photos/*/previewHeight", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/*/author/photos/*/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/*/author/photos/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/text", keyword: null, requirements: ["chatserver.message.text"] },
    { path: "/*/createdAt", keyword: null, requirements: ["chatserver.message.created-at"], required: true },
    { path: "/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"], required: true },
    { path: "/*/updatedAt", keyword: null, requirements: ["chatserver.message.updated-at"], required: true },
    { path: "/*/updatedAt", keyword: "anyOf", requirements: ["chatserver.event.time"], required: true },
    { path: "/*/editedAt", keyword: null, requirements: ["chatserver.message.edited-at"] },
    { path: "/*/editedAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/deletedAt", keyword: null, requirements: ["chatserver.message.deleted-at"] },
    { path: "/*/deletedAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/isVisible", keyword: null, requirements: ["chatserver.message.is-visible"], required: true },
    { path: "/*/attachments", keyword: null, requirements: ["chatserver.message.attachments"] },
    { path: "/*/attachments/*", keyword: null, requirements: ["chatserver.media.object"] },
    { path: "/*/attachments/*/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    { path: "/*/attachments/*/fileType", keyword: null, requirements: ["chatserver.media.file-type"], required: true },
    { path: "/*/attachments/*/fileSize", keyword: null, requirements: ["chatserver.media.file-size"], required: true },
    { path: "/*/attachments/*/previewWidth", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/*/attachments/*/previewHeight", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/*/attachments/*/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/*/attachments/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    {
      path: "/*/attachment",
      keyword: null,
      requirements: ["chatserver.message.attachment", "chatserver.media.object"],
    },
    { path: "/*/attachment/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    { path: "/*/attachment/fileType", keyword: null, requirements: ["chatserver.media.file-type"], required: true },
    { path: "/*/attachment/fileSize", keyword: null, requirements: ["chatserver.media.file-size"], required: true },
    { path: "/*/attachment/previewWidth", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/*/attachment/previewHeight", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/*/attachment/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/*/attachment/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/readMarks", keyword: null, requirements: ["chatserver.message.read-marks"] },
    { path: "/*/readMarks/*", keyword: null, requirements: ["chatserver.read-mark.object"] },
    { path: "/*/readMarks/*/id", keyword: null, requirements: ["chatserver.read-mark.id"] },
    {
      path: "/*/readMarks/*/user",
      keyword: null,
      requirements: ["chatserver.read-mark.user", "chatserver.user.object"],
      required: true,
    },
    { path: "/*/readMarks/*/user/id", keyword: null, requirements: ["chatserver.user.id"], required: true },
    { path: "/*/readMarks/*/user/name", keyword: null, requirements: ["chatserver.user.name"] },
    { path: "/*/readMarks/*/user/username", keyword: null, requirements: ["chatserver.user.username"] },
    { path: "/*/readMarks/*/user/about", keyword: null, requirements: ["chatserver.user.about"] },
    { path: "/*/readMarks/*/user/lastSeen", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/*/readMarks/*/user/lastSeen", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/readMarks/*/user/lastAccess", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/*/readMarks/*/user/lastAccess", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/readMarks/*/user/photos", keyword: null, requirements: ["chatserver.user.photos"] },
    { path: "/*/readMarks/*/user/photos/*", keyword: null, requirements: ["chatserver.media.object"] },
    { path: "/*/readMarks/*/user/photos/*/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    {
      path: "/*/readMarks/*/user/photos/*/fileType",
      keyword: null,
      requirements: ["chatserver.media.file-type"],
      required: true,
    },
    {
      path: "/*/readMarks/*/user/photos/*/fileSize",
      keyword: null,
      requirements: ["chatserver.media.file-size"],
      required: true,
    },
    {
      path: "/*/readMarks/*/user/photos/*/previewWidth",
      keyword: null,
      requirements: ["chatserver.media.preview-size"],
    },
    {
      path: "/*/readMarks/*/user/photos/*/previewHeight",
      keyword: null,
      requirements: ["chatserver.media.preview-size"],
    },
    { path: "/*/readMarks/*/user/photos/*/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/*/readMarks/*/user/photos/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/readMarks/*/createdAt", keyword: null, requirements: ["chatserver.read-mark.created-at"] },
    { path: "/*/readMarks/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
  ],
  Notification: [
    { path: "/name", keyword: "required", requirements: ["chatserver.notify.name-needed"], required: true },
    { path: "/name", keyword: "type", requirements: ["chatserver.notify.name-string"], required: true },
    { path: "/text", keyword: "type", requirements: ["chatserver.notify.text-string"] },
    { path: "/realm", keyword: "enum", requirements: ["chatserver.notify.realm-known"] },
    { path: "/realm", keyword: "default", requirements: ["chatserver.notify.realm-default"] },
    { path: "/data", keyword: "type", requirements: ["chatserver.notify.data-string"] },
  ],
  PasswordChange: [
    { path: "/oldPassword", keyword: null, requirements: ["chatserver.me.password-path"], required: true },
    { path: "/newPassword", keyword: null, requirements: ["chatserver.me.password-path"], required: true },
  ],
  PasswordReplacement: [
    { path: "/currentPassword", keyword: null, requirements: ["chatserver.me.password-newer-path"], required: true },
    { path: "/newPassword", keyword: null, requirements: ["chatserver.me.password-newer-path"], required: true },
  ],
  PhotoDraft: [
    { path: "/photo", keyword: "required", requirements: ["chatserver.me.photo-fields"], required: true },
    { path: "/photo/id", keyword: null, requirements: ["chatserver.me.photo-fields"], required: true },
    { path: "/photo/fileType", keyword: null, requirements: ["chatserver.me.photo-fields"], required: true },
    { path: "/photo/fileSize", keyword: null, requirements: ["chatserver.me.photo-fields"], required: true },
  ],
  PhotoImage: [
    { path: "/id", keyword: null, requirements: ["chatserver.me.photo-fields"], required: true },
    { path: "/fileType", keyword: null, requirements: ["chatserver.me.photo-fields"], required: true },
    { path: "/fileSize", keyword: null, requirements: ["chatserver.me.photo-fields"], required: true },
  ],
  PictureDraft: [
    { path: "/image", keyword: "required", requirements: ["chatserver.add-picture.image-needed"], required: true },
    { path: "/image/id", keyword: "required", requirements: ["chatserver.add-picture.id-needed"], required: true },
    { path: "/image/id", keyword: "type", requirements: ["chatserver.add-picture.id-uuid"], required: true },
    { path: "/image/id", keyword: "format", requirements: ["chatserver.add-picture.id-uuid"], required: true },
    {
      path: "/image/fileType",
      keyword: null,
      requirements: ["chatserver.add-picture.file-type-needed"],
      required: true,
    },
    {
      path: "/image/fileSize",
      keyword: null,
      requirements: ["chatserver.add-picture.file-size-needed"],
      required: true,
    },
  ],
  PrivateUser: [
    { path: "", keyword: null, requirements: ["chatserver.private-user.object"] },
    {
      path: "/info",
      keyword: null,
      requirements: ["chatserver.private-user.info", "chatserver.user.object"],
      required: true,
    },
    { path: "/info/id", keyword: null, requirements: ["chatserver.user.id"], required: true },
    { path: "/info/name", keyword: null, requirements: ["chatserver.user.name"] },
    { path: "/info/username", keyword: null, requirements: ["chatserver.user.username"] },
    { path: "/info/about", keyword: null, requirements: ["chatserver.user.about"] },
    { path: "/info/lastSeen", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/info/lastSeen", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/info/lastAccess", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/info/lastAccess", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/info/photos", keyword: null, requirements: ["chatserver.user.photos"] },
    { path: "/info/photos/*", keyword: null, requirements: ["chatserver.media.object"] },
    { path: "/info/photos/*/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    { path: "/info/photos/*/fileType", keyword: null, requirements: ["chatserver.media.file-type"], required: true },
    { path: "/info/photos/*/fileSize", keyword: null, requirements: ["chatserver.media.file-size"], required: true },
    { path: "/info/photos/*/previewWidth", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/info/photos/*/previewHeight", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/info/photos/*/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/info/photos/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    {
      path: "/deviceSessions",
      keyword: null,
      requirements: ["chatserver.private-user.device-sessions"],
      required: true,
    },
    { path: "/deviceSessions/*", keyword: null, requirements: ["chatserver.private-user.session-object"] },
    {
      path: "/deviceSessions/*/id",
      keyword: null,
      requirements: ["chatserver.private-user.session-id"],
      required: true,
    },
    {
      path: "/deviceSessions/*/accessToken",
      keyword: null,
      requirements: ["chatserver.private-user.session-token"],
      required: true,
    },
    { path: "/deviceSessions/*/ipAddress", keyword: null, requirements: ["chatserver.private-user.session-address"] },
    { path: "/deviceSessions/*/createdAt", keyword: null, requirements: ["chatserver.private-user.session-times"] },
    { path: "/deviceSessions/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/deviceSessions/*/updatedAt", keyword: null, requirements: ["chatserver.private-user.session-times"] },
    { path: "/deviceSessions/*/updatedAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/deviceSessions/*/deviceInfo", keyword: null, requirements: ["chatserver.private-user.device-object"] },
    {
      path: "/deviceSessions/*/deviceInfo/id",
      keyword: null,
      requirements: ["chatserver.private-user.device-id"],
      required: true,
    },
    {
      path: "/deviceSessions/*/deviceInfo/name",
      keyword: null,
      requirements: ["chatserver.private-user.device-name"],
      required: true,
    },
    {
      path: "/deviceSessions/*/deviceInfo/model",
      keyword: null,
      requirements: ["chatserver.private-user.device-model"],
      required: true,
    },
    {
      path: "/deviceSessions/*/deviceInfo/token",
      keyword: null,
      requirements: ["chatserver.private-user.device-token"],
    },
    {
      path: "/deviceSessions/*/deviceInfo/transport",
      keyword: null,
      requirements: ["chatserver.private-user.device-transport"],
      required: true,
    },
  ],
  ProfileEdit: [
    { path: "/name", keyword: null, requirements: ["chatserver.me.update-kept"] },
    { path: "/about", keyword: null, requirements: ["chatserver.me.update-kept"] },
  ],
  PushFrame: [
    { path: "", keyword: null, requirements: ["chatserver.event.frame"] },
    { path: "/event", keyword: null, requirements: ["chatserver.event.event"], required: true },
    { path: "/source", keyword: null, requirements: ["chatserver.event.source"], required: true },
    { path: "/payload", keyword: null, requirements: ["chatserver.event.payload"] },
  ],
  ReadMark: [
    { path: "", keyword: null, requirements: ["chatserver.read-mark.object"] },
    { path: "/id", keyword: null, requirements: ["chatserver.read-mark.id"] },
    {
      path: "/user",
      keyword: null,
      requirements: ["chatserver.read-mark.user", "chatserver.user.object"],
      required: true,
    },
    { path: "/user/id", keyword: null, requirements: ["chatserver.user.id"], required: true },
    { path: "/user/name", keyword: null, requirements: ["chatserver.user.name"] },
    { path: "/user/username", keyword: null, requirements: ["chatserver.user.username"] },
    { path: "/user/about", keyword: null, requirements: ["chatserver.user.about"] },
    { path: "/user/lastSeen", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/user/lastSeen", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/user/lastAccess", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/user/lastAccess", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/user/photos", keyword: null, requirements: ["chatserver.user.photos"] },
    { path: "/user/photos/*", keyword: null, requirements: ["chatserver.media.object"] },
    { path: "/user/photos/*/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    { path: "/user/photos/*/fileType", keyword: null, requirements: ["chatserver.media.file-type"], required: true },
    { path: "/user/photos/*/fileSize", keyword: null, requirements: ["chatserver.media.file-size"], required: true },
    { path: "/user/photos/*/previewWidth", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/user/photos/*/previewHeight", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/user/photos/*/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/user/photos/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/createdAt", keyword: null, requirements: ["chatserver.read-mark.created-at"] },
    { path: "/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
  ],
  Registration: [
    { path: "", keyword: null, requirements: ["chatserver.register.fields"] },
    { path: "/name", keyword: null, requirements: ["chatserver.register.name-needed"], required: true },
    { path: "/username", keyword: "required", requirements: ["chatserver.register.name-needed"], required: true },
    { path: "/username", keyword: "type", requirements: ["chatserver.register.name-needed"], required: true },
    { path: "/username", keyword: "pattern", requirements: ["chatserver.register.username-form"], required: true },
    { path: "/password", keyword: "required", requirements: ["chatserver.register.name-needed"], required: true },
    { path: "/password", keyword: "type", requirements: ["chatserver.register.name-needed"], required: true },
    { path: "/password", keyword: "minLength", requirements: ["chatserver.register.password-length"], required: true },
    { path: "/password", keyword: "maxLength", requirements: ["chatserver.register.password-length"], required: true },
    { path: "/deviceInfo", keyword: "required", requirements: ["chatserver.register.name-needed"], required: true },
    { path: "/deviceInfo", keyword: null, requirements: ["chatserver.private-user.device-object"], required: true },
    { path: "/deviceInfo/id", keyword: null, requirements: ["chatserver.private-user.device-id"], required: true },
    { path: "/deviceInfo/name", keyword: null, requirements: ["chatserver.private-user.device-name"], required: true },
    {
      path: "/deviceInfo/model",
      keyword: null,
      requirements: ["chatserver.private-user.device-model"],
      required: true,
    },
    { path: "/deviceInfo/token", keyword: null, requirements: ["chatserver.private-user.device-token"] },
    {
      path: "/deviceInfo/transport",
      keyword: null,
      requirements: ["chatserver.private-user.device-transport"],
      required: true,
    },
  ],
  RemovedUsers: [
    { path: "/users", keyword: "required", requirements: ["chatserver.remove-users.users-needed"], required: true },
    { path: "/users", keyword: "type", requirements: ["chatserver.remove-users.users-needed"], required: true },
    { path: "/users", keyword: "minItems", requirements: ["chatserver.remove-users.users-needed"], required: true },
    { path: "/users/*", keyword: null, requirements: ["chatserver.remove-users.users-needed"] },
  ],
  Session: [
    { path: "", keyword: null, requirements: ["chatserver.private-user.session-object"] },
    { path: "/id", keyword: null, requirements: ["chatserver.private-user.session-id"], required: true },
    { path: "/accessToken", keyword: null, requirements: ["chatserver.private-user.session-token"], required: true },
    { path: "/ipAddress", keyword: null, requirements: ["chatserver.private-user.session-address"] },
    { path: "/createdAt", keyword: null, requirements: ["chatserver.private-user.session-times"] },
    { path: "/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/updatedAt", keyword: null, requirements: ["chatserver.private-user.session-times"] },
    { path: "/updatedAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/deviceInfo", keyword: null, requirements: ["chatserver.private-user.device-object"] },
    { path: "/deviceInfo/id", keyword: null, requirements: ["chatserver.private-user.device-id"], required: true },
    { path: "/deviceInfo/name", keyword: null, requirements: ["chatserver.private-user.device-name"], required: true },
    {
      path: "/deviceInfo/model",
      keyword: null,
      requirements: ["chatserver.private-user.device-model"],
      required: true,
    },
    { path: "/deviceInfo/token", keyword: null, requirements: ["chatserver.private-user.device-token"] },
    {
      path: "/deviceInfo/transport",
      keyword: null,
      requirements: ["chatserver.private-user.device-transport"],
      required: true,
    },
  ],
  Time: [{ path: "", keyword: "anyOf", requirements: ["chatserver.event.time"] }],
  UserPage: [
    { path: "", keyword: null, requirements: ["chatserver.users.list-answer"] },
    { path: "/*", keyword: null, requirements: ["chatserver.user.object"] },
    { path: "/*/id", keyword: null, requirements: ["chatserver.user.id"], required: true },
    { path: "/*/name", keyword: null, requirements: ["chatserver.user.name"] },
    { path: "/*/username", keyword: null, requirements: ["chatserver.user.username"] },
    { path: "/*/about", keyword: null, requirements: ["chatserver.user.about"] },
    { path: "/*/lastSeen", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/*/lastSeen", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/lastAccess", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/*/lastAccess", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/*/photos", keyword: null, requirements: ["chatserver.user.photos"] },
    { path: "/*/photos/*", keyword: null, requirements: ["chatserver.media.object"] },
    { path: "/*/photos/*/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    { path: "/*/photos/*/fileType", keyword: null, requirements: ["chatserver.media.file-type"], required: true },
    { path: "/*/photos/*/fileSize", keyword: null, requirements: ["chatserver.media.file-size"], required: true },
    { path: "/*/photos/*/previewWidth", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/*/photos/*/previewHeight", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/*/photos/*/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/*/photos/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
  ],
  User: [
    { path: "", keyword: null, requirements: ["chatserver.user.object"] },
    { path: "/id", keyword: null, requirements: ["chatserver.user.id"], required: true },
    { path: "/name", keyword: null, requirements: ["chatserver.user.name"] },
    { path: "/username", keyword: null, requirements: ["chatserver.user.username"] },
    { path: "/about", keyword: null, requirements: ["chatserver.user.about"] },
    { path: "/lastSeen", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/lastSeen", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/lastAccess", keyword: null, requirements: ["chatserver.user.last-seen"] },
    { path: "/lastAccess", keyword: "anyOf", requirements: ["chatserver.event.time"] },
    { path: "/photos", keyword: null, requirements: ["chatserver.user.photos"] },
    { path: "/photos/*", keyword: null, requirements: ["chatserver.media.object"] },
    { path: "/photos/*/id", keyword: null, requirements: ["chatserver.media.id"], required: true },
    { path: "/photos/*/fileType", keyword: null, requirements: ["chatserver.media.file-type"], required: true },
    { path: "/photos/*/fileSize", keyword: null, requirements: ["chatserver.media.file-size"], required: true },
    { path: "/photos/*/previewWidth", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/photos/*/previewHeight", keyword: null, requirements: ["chatserver.media.preview-size"] },
    { path: "/photos/*/createdAt", keyword: null, requirements: ["chatserver.media.created-at"] },
    { path: "/photos/*/createdAt", keyword: "anyOf", requirements: ["chatserver.event.time"] },
  ],
  WrappedDevice: [
    { path: "/deviceInfo", keyword: null, requirements: ["chatserver.private-user.device-object"], required: true },
    { path: "/deviceInfo/id", keyword: null, requirements: ["chatserver.private-user.device-id"], required: true },
    { path: "/deviceInfo/name", keyword: null, requirements: ["chatserver.private-user.device-name"], required: true },
    {
      path: "/deviceInfo/model",
      keyword: null,
      requirements: ["chatserver.private-user.device-model"],
      required: true,
    },
    { path: "/deviceInfo/token", keyword: null, requirements: ["chatserver.private-user.device-token"] },
    {
      path: "/deviceInfo/transport",
      keyword: null,
      requirements: ["chatserver.private-user.device-transport"],
      required: true,
    },
  ],
  CreateChatParams: [
    { path: "/body", keyword: null, requirements: ["chatserver.create.participants-array"], required: true },
    { path: "/body/title", keyword: "type", requirements: ["chatserver.create.title-string"] },
    {
      path: "/body/participants",
      keyword: "required",
      requirements: ["chatserver.create.participants-needed"],
      required: true,
    },
    {
      path: "/body/participants",
      keyword: "minItems",
      requirements: ["chatserver.create.participants-needed"],
      required: true,
    },
    {
      path: "/body/participants",
      keyword: "type",
      requirements: ["chatserver.create.participants-type"],
      required: true,
    },
    {
      path: "/body/participants",
      keyword: "items",
      requirements: ["chatserver.create.participants-type"],
      required: true,
    },
    { path: "/body/participants/*", keyword: null, requirements: ["chatserver.create.participants-type"] },
    { path: "/body/isPersonal", keyword: "type", requirements: ["chatserver.create.is-personal-boolean"] },
  ],
  ListChatsParams: [
    {
      path: "/query/full",
      keyword: "enum",
      requirements: ["chatserver.list.full", "chatserver.list.full-one", "chatserver.open.full-other-value"],
    },
    { path: "/query/full", keyword: "default", requirements: ["chatserver.list.full-default"] },
  ],
  GetChatParams: [
    { path: "/path/chatId", keyword: null, requirements: ["chatserver.general.malformed-id"], required: true },
  ],
  RenameChatParams: [
    { path: "/path/chatId", keyword: null, requirements: ["chatserver.general.malformed-id"], required: true },
    { path: "/body/title", keyword: "type", requirements: ["chatserver.rename.title-string"] },
  ],
  DeleteChatParams: [
    { path: "/path/chatId", keyword: null, requirements: ["chatserver.general.malformed-id"], required: true },
  ],
  UpdateSettingsParams: [
    { path: "/path/chatId", keyword: null, requirements: ["chatserver.general.malformed-id"], required: true },
    { path: "/body/isMuted", keyword: "type", requirements: ["chatserver.settings.booleans"] },
    { path: "/body/isArchived", keyword: "type", requirements: ["chatserver.settings.booleans"] },
    { path: "/body/isRemovedOnDevice", keyword: "type", requirements: ["chatserver.settings.booleans"] },
  ],
  AddPictureParams: [
    { path: "/path/chatId", keyword: null, requirements: ["chatserver.general.malformed-id"], required: true },
    { path: "/body/image", keyword: "required", requirements: ["chatserver.add-picture.image-needed"], required: true },
    { path: "/body/image/id", keyword: "required", requirements: ["chatserver.add-picture.id-needed"], required: true },
    { path: "/body/image/id", keyword: "type", requirements: ["chatserver.add-picture.id-uuid"], required: true },
    { path: "/body/image/id", keyword: "format", requirements: ["chatserver.add-picture.id-uuid"], required: true },
    {
      path: "/body/image/fileType",
      keyword: null,
      requirements: ["chatserver.add-picture.file-type-needed"],
      required: true,
    },
    {
      path: "/body/image/fileSize",
      keyword: null,
      requirements: ["chatserver.add-picture.file-size-needed"],
      required: true,
    },
  ],
  RemovePictureParams: [
    { path: "/path/chatId", keyword: null, requirements: ["chatserver.general.malformed-id"], required: true },
    { path: "/path/pictureId", keyword: null, requirements: ["chatserver.general.malformed-id"], required: true },
  ],
  AddUsersParams: [
    { path: "/path/chatId", keyword: null, requirements: ["chatserver.general.malformed-id"], required: true },
    { path: "/body/users", keyword: "required", requirements: ["chatserver.add-users.users-needed"], required: true },
    { path: "/body/users", keyword: "type", requirements: ["chatserver.add-users.users-needed"], required: true },
    { path: "/body/users", keyword: "maxItems", requirements: ["chatserver.add-users.eleven"], required: true },
    { path: "/body/users/*", keyword: null, requirements: ["chatserver.add-users.users-needed"] },
  ],
  RemoveUsersParams: [
    { path: "/path/chatId", keyword: null, requirements: ["chatserver.general.malformed-id"], required: true },
    {
      path: "/body/users",
      keyword: "required",
      requirements: ["chatserver.remove-users.users-needed"],
      required: true,
    },
    { path: "/body/users", keyword: "type", requirements: ["chatserver.remove-users.users-needed"], required: true },
    {
      path: "/body/users",
      keyword: "minItems",
      requirements: ["chatserver.remove-users.users-needed"],
      required: true,
    },
    { path: "/body/users/*", keyword: null, requirements: ["chatserver.remove-users.users-needed"] },
  ],
  ListBlockedUsersParams: [
    { path: "/path/chatId", keyword: null, requirements: ["chatserver.general.malformed-id"], required: true },
  ],
  BlockUserParams: [
    { path: "/path/chatId", keyword: null, requirements: ["chatserver.general.malformed-id"], required: true },
    { path: "/path/userId", keyword: null, requirements: ["chatserver.general.malformed-id"], required: true },
  ],
  UnblockUserParams: [
    { path: "/path/chatId", keyword: null, requirements: ["chatserver.general.malformed-id"], required: true },
    { path: "/path/userId", keyword: null, requirements: ["chatserver.general.malformed-id"], required: true },
  ],
  ExitChatParams: [
    { path: "/path/chatId", keyword: null, requirements: ["chatserver.general.malformed-id"], required: true },
  ],
  BlockChatParams: [
    { path: "/path/chatId", keyword: null, requirements: ["chatserver.general.malformed-id"], required: true },
  ],
  UnblockChatParams: [
    { path: "/path/chatId", keyword: null, requirements: ["chatserver.general.malformed-id"], required: true },
  ],
  PostMessageParams: [
    { path: "/path/chatId", keyword: null, requirements: ["chatserver.general.malformed-id"], required: true },
    { path: "/body/localId", keyword: "required", requirements: ["chatserver.post.local-id-needed"], required: true },
    { path: "/body/localId", keyword: "type", requirements: ["chatserver.post.local-id-string"], required: true },
    { path: "/body/localId", keyword: "minLength", requirements: ["chatserver.post.local-id-form"], required: true },
    { path: "/body/text", keyword: "type", requirements: ["chatserver.post.text-string"] },
    {
      path: "/body/text",
      keyword: "x-max-bytes",
      requirements: ["chatserver.post.text-limit", "chatserver.post.text-limit-bytes"],
    },
    { path: "/body/isVisible", keyword: "type", requirements: ["chatserver.post.is-visible-boolean"] },
    { path: "/body/isVisible", keyword: "default", requirements: ["chatserver.post.is-visible-default"] },
    { path: "/body/attachment", keyword: null, requirements: ["chatserver.post.attachment"] },
    { path: "/body/attachment/id", keyword: "format", requirements: ["chatserver.post.attachment-id-uuid"] },
    { path: "/body/attachment/id", keyword: "type", requirements: ["chatserver.post.attachment-id-uuid"] },
    { path: "/body/attachment/fileType", keyword: null, requirements: ["chatserver.post.attachment-file-type-text"] },
    { path: "/body/attachment/fileSize", keyword: null, requirements: ["chatserver.post.attachment-file-size-number"] },
    {
      path: "/body/attachment/previewWidth",
      keyword: "type",
      requirements: ["chatserver.post.attachment-preview-size"],
    },
    {
      path: "/body/attachment/previewHeight",
      keyword: "type",
      requirements: ["chatserver.post.attachment-preview-size"],
    },
    { path: "/body/attachments", keyword: null, requirements: ["chatserver.post.attachments"] },
    { path: "/body/attachments/*/id", keyword: "format", requirements: ["chatserver.post.attachment-id-uuid"] },
    { path: "/body/attachments/*/id", keyword: "type", requirements: ["chatserver.post.attachment-id-uuid"] },
    {
      path: "/body/attachments/*/fileType",
      keyword: null,
      requirements: ["chatserver.post.attachment-file-type-text"],
      required: true,
    },
    {
      path: "/body/attachments/*/fileSize",
      keyword: null,
      requirements: ["chatserver.post.attachment-file-size-number"],
      required: true,
    },
    {
      path: "/body/attachments/*/previewWidth",
      keyword: "type",
      requirements: ["chatserver.post.attachment-preview-size"],
    },
    {
      path: "/body/attachments/*/previewHeight",
      keyword: "type",
      requirements: ["chatserver.post.attachment-preview-size"],
    },
  ],
  ListMessagesParams: [
    { path: "/path/chatId", keyword: null, requirements: ["chatserver.general.malformed-id"], required: true },
    { path: "/query/count", keyword: "type", requirements: ["chatserver.open.malformed-paging"] },
    {
      path: "/query/count",
      keyword: "minimum",
      requirements: ["chatserver.open.count-zero", "chatserver.open.negative-count"],
    },
    {
      path: "/query/count",
      keyword: "default",
      requirements: ["chatserver.messages.count-default", "chatserver.messages.count-default-reached"],
    },
    { path: "/query/before", keyword: "pattern", requirements: ["chatserver.open.malformed-paging"] },
  ],
  ClearChatParams: [
    { path: "/path/chatId", keyword: null, requirements: ["chatserver.general.malformed-id"], required: true },
  ],
  EditMessageParams: [
    { path: "/path/chatId", keyword: null, requirements: ["chatserver.general.malformed-id"], required: true },
    { path: "/path/messageId", keyword: null, requirements: ["chatserver.general.malformed-id"], required: true },
    { path: "/body/text", keyword: "type", requirements: ["chatserver.edit.text-string"] },
    { path: "/body/text", keyword: "x-max-bytes", requirements: ["chatserver.edit.text-limit"] },
    { path: "/body/isVisible", keyword: "type", requirements: ["chatserver.edit.is-visible-boolean"] },
    { path: "/body/fileExists", keyword: "type", requirements: ["chatserver.edit.flags-boolean"] },
    { path: "/body/previewExists", keyword: "type", requirements: ["chatserver.edit.flags-boolean"] },
  ],
  DeleteMessageParams: [
    { path: "/path/chatId", keyword: null, requirements: ["chatserver.general.malformed-id"], required: true },
    { path: "/path/messageId", keyword: null, requirements: ["chatserver.general.malformed-id"], required: true },
  ],
  ReadMessageParams: [
    { path: "/path/chatId", keyword: null, requirements: ["chatserver.general.malformed-id"], required: true },
    { path: "/path/messageId", keyword: null, requirements: ["chatserver.general.malformed-id"], required: true },
  ],
  NotifyParams: [
    { path: "/path/chatId", keyword: null, requirements: ["chatserver.general.malformed-id"], required: true },
    { path: "/body/name", keyword: "required", requirements: ["chatserver.notify.name-needed"], required: true },
    { path: "/body/name", keyword: "type", requirements: ["chatserver.notify.name-string"], required: true },
    { path: "/body/text", keyword: "type", requirements: ["chatserver.notify.text-string"] },
    { path: "/body/realm", keyword: "enum", requirements: ["chatserver.notify.realm-known"] },
    { path: "/body/realm", keyword: "default", requirements: ["chatserver.notify.realm-default"] },
    { path: "/body/data", keyword: "type", requirements: ["chatserver.notify.data-string"] },
  ],
  RegisterParams: [
    { path: "/body", keyword: null, requirements: ["chatserver.register.fields"], required: true },
    { path: "/body/name", keyword: null, requirements: ["chatserver.register.name-needed"], required: true },
    { path: "/body/username", keyword: "required", requirements: ["chatserver.register.name-needed"], required: true },
    { path: "/body/username", keyword: "type", requirements: ["chatserver.register.name-needed"], required: true },
    { path: "/body/username", keyword: "pattern", requirements: ["chatserver.register.username-form"], required: true },
    { path: "/body/password", keyword: "required", requirements: ["chatserver.register.name-needed"], required: true },
    { path: "/body/password", keyword: "type", requirements: ["chatserver.register.name-needed"], required: true },
    {
      path: "/body/password",
      keyword: "minLength",
      requirements: ["chatserver.register.password-length"],
      required: true,
    },
    {
      path: "/body/password",
      keyword: "maxLength",
      requirements: ["chatserver.register.password-length"],
      required: true,
    },
    {
      path: "/body/deviceInfo",
      keyword: "required",
      requirements: ["chatserver.register.name-needed"],
      required: true,
    },
    {
      path: "/body/deviceInfo",
      keyword: null,
      requirements: ["chatserver.private-user.device-object"],
      required: true,
    },
    { path: "/body/deviceInfo/id", keyword: null, requirements: ["chatserver.private-user.device-id"], required: true },
    {
      path: "/body/deviceInfo/name",
      keyword: null,
      requirements: ["chatserver.private-user.device-name"],
      required: true,
    },
    {
      path: "/body/deviceInfo/model",
      keyword: null,
      requirements: ["chatserver.private-user.device-model"],
      required: true,
    },
    { path: "/body/deviceInfo/token", keyword: null, requirements: ["chatserver.private-user.device-token"] },
    {
      path: "/body/deviceInfo/transport",
      keyword: null,
      requirements: ["chatserver.private-user.device-transport"],
      required: true,
    },
  ],
  FindUsersParams: [
    { path: "/query/s", keyword: "required", requirements: ["chatserver.open.missing-search"] },
    { path: "/query/s", keyword: "minLength", requirements: ["chatserver.open.short-search"] },
  ],
  LogInParams: [
    { path: "/body", keyword: "anyOf", requirements: ["chatserver.log-in.body"], required: true },
    { path: "/body", keyword: null, requirements: ["chatserver.private-user.device-object"], required: true },
    { path: "/body/id", keyword: null, requirements: ["chatserver.private-user.device-id"] },
    { path: "/body/name", keyword: null, requirements: ["chatserver.private-user.device-name"] },
    { path: "/body/model", keyword: null, requirements: ["chatserver.private-user.device-model"] },
    { path: "/body/token", keyword: null, requirements: ["chatserver.private-user.device-token"] },
    { path: "/body/transport", keyword: null, requirements: ["chatserver.private-user.device-transport"] },
    { path: "/body/deviceInfo", keyword: null, requirements: ["chatserver.private-user.device-object"] },
    { path: "/body/deviceInfo/id", keyword: null, requirements: ["chatserver.private-user.device-id"] },
    { path: "/body/deviceInfo/name", keyword: null, requirements: ["chatserver.private-user.device-name"] },
    { path: "/body/deviceInfo/model", keyword: null, requirements: ["chatserver.private-user.device-model"] },
    { path: "/body/deviceInfo/token", keyword: null, requirements: ["chatserver.private-user.device-token"] },
    { path: "/body/deviceInfo/transport", keyword: null, requirements: ["chatserver.private-user.device-transport"] },
  ],
  ListUsersParams: [
    { path: "/query/id", keyword: null, requirements: ["chatserver.users.list-empty-id"] },
    { path: "/query/count", keyword: null, requirements: ["chatserver.users.list-count"] },
  ],
  GetMeParams: [],
  UpdateMeParams: [
    { path: "/body/name", keyword: null, requirements: ["chatserver.me.update-kept"] },
    { path: "/body/about", keyword: null, requirements: ["chatserver.me.update-kept"] },
  ],
  UnregisterParams: [],
  LogOutParams: [],
  ChangePasswordParams: [
    { path: "/body/oldPassword", keyword: null, requirements: ["chatserver.me.password-path"], required: true },
    { path: "/body/newPassword", keyword: null, requirements: ["chatserver.me.password-path"], required: true },
  ],
  ReplacePasswordParams: [
    {
      path: "/body/currentPassword",
      keyword: null,
      requirements: ["chatserver.me.password-newer-path"],
      required: true,
    },
    { path: "/body/newPassword", keyword: null, requirements: ["chatserver.me.password-newer-path"], required: true },
  ],
  AddPhotoParams: [
    { path: "/body/photo", keyword: "required", requirements: ["chatserver.me.photo-fields"], required: true },
    { path: "/body/photo/id", keyword: null, requirements: ["chatserver.me.photo-fields"], required: true },
    { path: "/body/photo/fileType", keyword: null, requirements: ["chatserver.me.photo-fields"], required: true },
    { path: "/body/photo/fileSize", keyword: null, requirements: ["chatserver.me.photo-fields"], required: true },
  ],
  RemovePhotoParams: [
    { path: "/path/photoId", keyword: null, requirements: ["chatserver.general.malformed-id"], required: true },
  ],
  GetUserParams: [
    { path: "/path/userId", keyword: null, requirements: ["chatserver.general.malformed-id"], required: true },
  ],
  ListContactsParams: [],
  AddContactParams: [
    { path: "/body/user", keyword: "required", requirements: ["chatserver.contacts.add-user-needed"], required: true },
    { path: "/body/user/id", keyword: null, requirements: ["chatserver.contacts.add-user-needed"], required: true },
  ],
  RemoveContactParams: [
    { path: "/path/contactId", keyword: null, requirements: ["chatserver.general.malformed-id"], required: true },
  ],
  UploadFileParams: [{ path: "/headers/File-Name", keyword: null, requirements: ["chatserver.files.upload-name"] }],
  DownloadUploadParams: [],
  DeleteUploadParams: [],
  DownloadFileParams: [],
};
