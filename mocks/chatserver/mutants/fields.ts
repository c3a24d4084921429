// Members that are missing, or of another type, wherever they are shown.

import type { Mutant, Mutation } from "../../mutation.ts";
import type { Change } from "../../json-change.ts";
import { dropped, given, list, member, replacedBy, text } from "../../json-change.ts";
import type { Places, Requirement, Row } from "./define.ts";
import { CHATS, MESSAGES, alters, breaks, mutants, within } from "./define.ts";

const USERS: Places = {
  answers: {
    getUser: "",
    findUsers: "/*",
    listUsers: "/*",
    listBlockedUsers: "/*",
    updateMe: "",
    addPhoto: "",
    register: "/info",
    logIn: "/info",
    getMe: "/info",
  },
};
const PARTICIPANTS: Places = {
  answers: { createChat: "/allUsers/*", getChat: "/allUsers/*", listChats: "/*/allUsers/*" },
};
const PRIVATE: Places = { answers: { register: "", logIn: "", getMe: "" } };
const SESSIONS = within(PRIVATE, "/deviceSessions/*");
const DEVICES = within(SESSIONS, "/deviceInfo");
const CONTACTS: Places = { answers: { listContacts: "/*", addContact: "" } };
const PICTURES = within(CHATS, "/images/*");
const ATTACHMENTS = within(MESSAGES, "/attachments/*");
const MARKS = within(MESSAGES, "/readMarks/*");

const number: Change = given(() => 7);
const word: Change = given(() => "seven");
const nested: Change = given((value) => [value]);
const object: Change = given(() => ({}));
const asText: Change = given((value) => String(value));

/** A requirement, the places and the member that it speaks of, and how it is broken. */
type Field = readonly [requirement: Requirement, name: string, text: string, at: Places, pointer: string, Change];

const FIELDS: readonly Field[] = [
  ["chat.id", "chat-without-id", "A chat has no id.", CHATS, "/id", dropped],
  ["chat.id", "chat-id-is-no-uuid", "The id of a chat is no UUID.", CHATS, "/id", text((id) => id.replaceAll("-", ""))],
  ["chat.title", "title-is-a-list", "The title of a chat stands in a list.", CHATS, "/title", nested],
  [
    "chat.is-personal",
    "chat-without-kind",
    "A chat does not say whether it is personal.",
    CHATS,
    "/isPersonal",
    dropped,
  ],
  ["chat.is-personal", "kind-in-words", "Whether a chat is personal is said in words.", CHATS, "/isPersonal", asText],
  ["chat.owner", "chat-without-owner", "A chat has no owner.", CHATS, "/owner", dropped],
  ["chat.all-users", "participants-are-no-list", "allUsers is an object.", CHATS, "/allUsers", object],
  ["chat.added-users", "added-are-no-list", "addedUsers is a number.", CHATS, "/addedUsers", number],
  ["chat.removed-users", "removed-are-no-list", "removedUsers is a number.", CHATS, "/removedUsers", number],
  [
    "chat.last-message",
    "last-message-is-an-id",
    "lastMessage is the message's id.",
    CHATS,
    "/lastMessage",
    given((value) => member(value, "id")),
  ],
  ["chat.images", "pictures-are-no-list", "images is an object.", CHATS, "/images", object],
  ["chat.is-muted", "muted-in-words", "isMuted is said in words.", CHATS, "/isMuted", asText],
  ["chat.is-archived", "archived-in-words", "isArchived is said in words.", CHATS, "/isArchived", asText],
  ["chat.is-blocked", "blocked-in-words", "isBlocked is said in words.", CHATS, "/isBlocked", asText],
  ["user.id", "user-without-id", "A user has no id.", USERS, "/id", dropped],
  ["user.id", "user-id-in-words", "The id of a user is text.", USERS, "/id", asText],
  ["user.id", "participant-id-in-words", "The id of a participant is text.", PARTICIPANTS, "/id", asText],
  ["user.name", "user-name-is-a-list", "The name of a user stands in a list.", USERS, "/name", nested],
  ["user.username", "username-is-a-number", "The username of a user is a number.", USERS, "/username", number],
  ["user.about", "about-is-a-number", "What a user says about themselves is a number.", USERS, "/about", number],
  ["user.photos", "photos-are-no-list", "photos is an object.", USERS, "/photos", object],
  ["message.id", "message-without-id", "A message has no id.", MESSAGES, "/id", dropped],
  ["message.local-id", "message-without-local-id", "A message has no localId.", MESSAGES, "/localId", dropped],
  [
    "message.chat-id",
    "message-without-chat-id",
    "A message does not say in which chat it is.",
    MESSAGES,
    "/chatId",
    dropped,
  ],
  ["message.text", "text-is-a-list", "The text of a message stands in a list.", MESSAGES, "/text", nested],
  [
    "message.created-at",
    "message-without-time",
    "A message does not say when it was posted.",
    MESSAGES,
    "/createdAt",
    dropped,
  ],
  ["message.updated-at", "message-without-update-time", "A message has no updatedAt.", MESSAGES, "/updatedAt", dropped],
  [
    "message.is-visible",
    "message-without-visibility",
    "A message does not say whether it is visible.",
    MESSAGES,
    "/isVisible",
    dropped,
  ],
  [
    "message.is-visible",
    "visibility-in-words",
    "Whether a message is visible is said in words.",
    MESSAGES,
    "/isVisible",
    asText,
  ],
  ["message.attachments", "attachments-are-no-list", "attachments is an object.", MESSAGES, "/attachments", object],
  ["message.read-marks", "marks-are-no-list", "readMarks is an object.", MESSAGES, "/readMarks", object],
  ["message.edited-at", "edited-at-is-a-list", "editedAt stands in a list.", MESSAGES, "/editedAt", nested],
  ["message.deleted-at", "deleted-at-is-a-list", "deletedAt stands in a list.", MESSAGES, "/deletedAt", nested],
  ["media.id", "picture-without-id", "A picture has no id.", PICTURES, "/id", dropped],
  ["media.id", "attachment-id-is-no-uuid", "The id of an attachment is no UUID.", ATTACHMENTS, "/id", word],
  ["media.file-type", "attachment-without-type", "An attachment has no fileType.", ATTACHMENTS, "/fileType", dropped],
  [
    "media.file-size",
    "attachment-size-in-words",
    "The size of an attachment is text.",
    ATTACHMENTS,
    "/fileSize",
    asText,
  ],
  ["media.file-size", "picture-without-size", "A picture has no fileSize.", PICTURES, "/fileSize", dropped],
  [
    "media.preview-size",
    "preview-size-in-words",
    "The width of a preview is text.",
    ATTACHMENTS,
    "/previewWidth",
    asText,
  ],
  [
    "media.created-at",
    "attachment-time-is-a-list",
    "createdAt of an attachment stands in a list.",
    ATTACHMENTS,
    "/createdAt",
    nested,
  ],
  [
    "media.object",
    "pictures-are-ids",
    "A picture is shown by its id alone.",
    CHATS,
    "/images/*",
    given((value) => member(value, "id")),
  ],
  [
    "read-mark.object",
    "marks-are-ids",
    "A read mark is shown by its id alone.",
    MESSAGES,
    "/readMarks/*",
    given((value) => member(value, "id")),
  ],
  ["read-mark.id", "mark-id-is-a-number", "The id of a read mark is a number.", MARKS, "/id", number],
  ["read-mark.user", "mark-without-reader", "A read mark does not say whose it is.", MARKS, "/user", dropped],
  [
    "read-mark.created-at",
    "mark-time-is-a-list",
    "createdAt of a read mark stands in a list.",
    MARKS,
    "/createdAt",
    nested,
  ],
  ["private-user.session-id", "session-without-id", "A device session has no id.", SESSIONS, "/id", dropped],
  [
    "private-user.session-token",
    "session-without-token",
    "A device session has no token.",
    SESSIONS,
    "/accessToken",
    dropped,
  ],
  [
    "private-user.session-address",
    "address-is-a-number",
    "The address of a device session is a number.",
    SESSIONS,
    "/ipAddress",
    replacedBy(7),
  ],
  [
    "private-user.session-times",
    "session-time-is-a-list",
    "createdAt of a device session stands in a list.",
    SESSIONS,
    "/createdAt",
    given(() => ["now"]),
  ],
  [
    "private-user.session-object",
    "sessions-are-ids",
    "A device session is shown by its id alone.",
    PRIVATE,
    "/deviceSessions/*",
    given((value) => member(value, "id")),
  ],
  [
    "private-user.device-object",
    "device-is-a-name",
    "A device is shown by its name alone.",
    SESSIONS,
    "/deviceInfo",
    given((value) => member(value, "name")),
  ],
  ["private-user.device-id", "device-without-id", "A device has no id.", DEVICES, "/id", dropped],
  ["private-user.device-name", "device-without-name", "A device has no name.", DEVICES, "/name", dropped],
  ["private-user.device-model", "device-without-model", "A device has no model.", DEVICES, "/model", dropped],
  [
    "private-user.device-token",
    "device-token-is-a-number",
    "The token of a device is a number.",
    DEVICES,
    "/token",
    replacedBy(7),
  ],
  [
    "private-user.device-transport",
    "device-without-transport",
    "A device has no transport.",
    DEVICES,
    "/transport",
    dropped,
  ],
  ["contacts.id", "contact-without-id", "A contact has no id.", CONTACTS, "/id", dropped],
  ["contacts.name", "contact-name-is-a-number", "The name of a contact is a number.", CONTACTS, "/name", number],
  [
    "contacts.is-favorite",
    "favorite-in-words",
    "isFavorite of a contact is said in words.",
    CONTACTS,
    "/isFavorite",
    asText,
  ],
  [
    "contacts.is-blocked",
    "contact-blocked-in-words",
    "isBlocked of a contact is said in words.",
    CONTACTS,
    "/isBlocked",
    asText,
  ],
  ["contacts.user", "contact-without-user", "A contact does not say who it is.", CONTACTS, "/user", dropped],
];

/** Every item of an array, or the thing itself, is something else. */
const WHOLE: readonly Row[] = [
  [
    "chat.object",
    "chats-are-ids",
    "A chat is listed by its id alone.",
    alters(
      "listChats",
      list((chats) => chats.map((chat) => member(chat, "id"))),
    ),
  ],
  [
    "message.object",
    "messages-are-ids",
    "A message is listed by its id alone.",
    alters(
      "listMessages",
      list((all) => all.map((one) => member(one, "id"))),
    ),
  ],
  [
    "user.object",
    "blocked-users-are-ids",
    "A blocked user is listed by the id alone.",
    alters(
      "listBlockedUsers",
      list((all) => all.map((one) => member(one, "id"))),
    ),
  ],
  [
    "contacts.object",
    "contacts-are-ids",
    "A contact is listed by its id alone.",
    alters(
      "listContacts",
      list((all) => all.map((one) => member(one, "id"))),
    ),
  ],
];

export const fieldMutants: readonly Mutant[] = mutants("schema", [
  ...FIELDS.map(([requirement, name, said, at, pointer, change]): Row => {
    return [requirement, name, said, (): Mutation => breaks(at, pointer, change)()];
  }),
  ...WHOLE,
]);
