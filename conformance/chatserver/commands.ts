// The commands of chatserver as data: one builder for each operation, and each pseudo-operation of a connection. What the
// builders leave to chance is in generated.ts. People are named by the order in which they registered: 0, 1, 2, and so on.

import type { RawFrame, Reference, SymbolicCommand } from "../symbolic.ts";
import { encoded, join, ref } from "../symbolic.ts";

export type Members = Readonly<Record<string, unknown>>;
/** What surrounds the parameters: who asks, how the request is odd, what it is about. */
export type Options = Omit<SymbolicCommand, "operation" | "params">;

/** A text that nothing else has, so that what it is given to can be told from all others. */
export const text = (label = "Text"): Members => ({ $text: label });

/** Asked by the n-th person. */
export const by = (n: number, options: Options = {}): Options => ({ ...options, session: ref("token", n) });

/** Asked by the n-th person on their second device, on which they are signed in for it. */
export const byOther = (n: number, options: Options = {}): Options => ({
  ...options,
  session: ref("second-token", n),
});

interface Parts {
  readonly path?: Members;
  readonly query?: Members;
  readonly headers?: Members;
  readonly body?: unknown;
}

/** Any request, also one with a body that no builder would make. */
export const request = (operation: string, parts: Parts, options: Options = {}): SymbolicCommand => ({
  operation,
  params: {
    path: parts.path ?? {},
    query: parts.query ?? {},
    headers: parts.headers ?? {},
    ...(parts.body !== undefined && { body: parts.body }),
  },
  ...options,
});

// --- connections ---

/** How a connection is opened: at which path, and with which token in the query or a header. */
export interface Handshake {
  /** `/` or `/ws/`, before the id of the device session. */
  readonly at?: string;
  /** A reference to the id of a device session. */
  readonly session?: unknown;
  readonly token?: unknown;
  readonly by?: "query" | "header" | "nothing";
}

/** On behalf of the person that the first letter of the name stands for; what ends in 2 is their second device. */
export const connect = (on: string, handshake: Handshake = {}, options: Options = {}): SymbolicCommand => ({
  operation: "connect",
  params: handshakeOf(on, handshake),
  on,
  ...options,
});

function handshakeOf(on: string, { at = "/", session, token, by: how = "header" }: Handshake): Members {
  const second = on.endsWith("2") ? "second-" : "";
  const person = on.charCodeAt(0) - "a".charCodeAt(0);
  const id = session ?? ref(`${second}session`, person);
  const shown = token ?? ref(`${second}token`, person);
  if (how === "nothing") return { target: join(at, id) };
  if (how === "query") return { target: join(at, id, "?token=", encoded(shown)) };
  return { target: join(at, id), headers: { authorization: join("Bearer ", shown) } };
}

export const disconnect = (on: string): SymbolicCommand => ({ operation: "disconnect", params: {}, on });

/** Sends nothing; whatever has come by then is judged. */
export const listen = (on: string, options: Options = {}): SymbolicCommand => ({
  operation: "listen",
  params: {},
  on,
  ...options,
});

/** A ping between frames, which is about the requirement that is given. */
export const ping = (on: string, subject: string): SymbolicCommand => ({ operation: "ping", params: {}, on, subject });

/** A pong that nobody asked for, which is about the requirement that is given. */
export const pong = (on: string, subject: string): SymbolicCommand => ({ operation: "pong", params: {}, on, subject });

export const frame = (on: string, rawFrame: RawFrame, options: Options = {}): SymbolicCommand => ({
  operation: "frame",
  params: {},
  on,
  rawFrame,
  ...options,
});

/** Requests that are under way at once. */
export const together = (...commands: SymbolicCommand[]): SymbolicCommand => ({
  ...(commands[0] ?? listChats()),
  together: commands,
});

// --- chats ---

const CHAT = ref("chat");
const OTHER = ref("user", 1);

/** A group of the first three people, unless others are named; its title is its own. */
export const createGroup = (
  participants: readonly unknown[] = [OTHER, ref("user", 2)],
  members: Members = {},
  options: Options = {},
): SymbolicCommand =>
  request("createChat", { body: { title: text("Group"), participants, isPersonal: false, ...members } }, options);

/** The personal chat of the first two people, unless somebody else is named. */
export const createPersonal = (other: unknown = OTHER, members: Members = {}, options: Options = {}): SymbolicCommand =>
  request("createChat", { body: { participants: [other], isPersonal: true, ...members } }, options);

export const createChat = (body: unknown, options: Options = {}): SymbolicCommand =>
  request("createChat", { body }, options);

export const listChats = (query: Members = {}, options: Options = {}): SymbolicCommand =>
  request("listChats", { query }, options);

/** With all participants. */
export const listFull = (options: Options = {}): SymbolicCommand => listChats({ full: "true" }, options);

export const getChat = (chat: unknown = CHAT, options: Options = {}): SymbolicCommand =>
  request("getChat", { path: { chatId: chat } }, options);

export const renameChat = (
  chat: unknown = CHAT,
  title: unknown = text("New title"),
  options: Options = {},
): SymbolicCommand => request("renameChat", { path: { chatId: chat }, body: { title } }, options);

export const deleteChat = (chat: unknown = CHAT, options: Options = {}): SymbolicCommand =>
  request("deleteChat", { path: { chatId: chat } }, options);

export const updateSettings = (body: unknown, chat: unknown = CHAT, options: Options = {}): SymbolicCommand =>
  request("updateSettings", { path: { chatId: chat }, body }, options);

/** From the device of whoever asks. */
export const removeOnDevice = (chat: unknown = CHAT, options: Options = {}): SymbolicCommand =>
  updateSettings({ isRemovedOnDevice: true }, chat, options);

export const addPicture = (
  chat: unknown = CHAT,
  image: unknown = { id: ref("new-uuid"), fileType: "png", fileSize: 100_000 },
  options: Options = {},
): SymbolicCommand => request("addPicture", { path: { chatId: chat }, body: { image } }, options);

export const removePicture = (
  chat: unknown = CHAT,
  picture: unknown = ref("picture"),
  options: Options = {},
): SymbolicCommand => request("removePicture", { path: { chatId: chat, pictureId: picture } }, options);

export const clearChat = (chat: unknown = CHAT, options: Options = {}): SymbolicCommand =>
  request("clearChat", { path: { chatId: chat } }, options);

// --- people in chats ---

export const addUsers = (
  users: readonly unknown[] = [ref("user", 3)],
  chat: unknown = CHAT,
  options: Options = {},
): SymbolicCommand => request("addUsers", { path: { chatId: chat }, body: { users } }, options);

export const removeUsers = (
  users: readonly unknown[] = [OTHER],
  chat: unknown = CHAT,
  options: Options = {},
): SymbolicCommand => request("removeUsers", { path: { chatId: chat }, body: { users } }, options);

const inChat =
  (operation: string) =>
  (chat: unknown = CHAT, options: Options = {}): SymbolicCommand =>
    request(operation, { path: { chatId: chat } }, options);

export const exitChat = inChat("exitChat");
export const blockChat = inChat("blockChat");
export const unblockChat = inChat("unblockChat");
export const listBlockedUsers = inChat("listBlockedUsers");

const onUser =
  (operation: string) =>
  (user: unknown = OTHER, chat: unknown = CHAT, options: Options = {}): SymbolicCommand =>
    request(operation, { path: { chatId: chat, userId: user } }, options);

export const blockUser = onUser("blockUser");
export const unblockUser = onUser("unblockUser");

// --- messages ---

/** A message by the n-th person, who has to be named: its localId begins with their id. */
export const postMessage = (
  n = 0,
  members: Members = {},
  chat: unknown = CHAT,
  options: Options = {},
): SymbolicCommand =>
  request(
    "postMessage",
    { path: { chatId: chat }, body: { localId: ref("new-local-id", n), text: text("Message"), ...members } },
    by(n, options),
  );

/** A message with this body and no other. */
export const postBody = (body: unknown, chat: unknown = CHAT, options: Options = {}): SymbolicCommand =>
  request("postMessage", { path: { chatId: chat }, body }, options);

export const attachment = (members: Members = {}): Members => ({
  fileType: "png",
  fileSize: 100_000,
  ...members,
});

export const listMessages = (query: Members = {}, chat: unknown = CHAT, options: Options = {}): SymbolicCommand =>
  request("listMessages", { path: { chatId: chat }, query }, options);

export const editMessage = (
  body: unknown = { text: text("Edited") },
  message: unknown = ref("message"),
  chat: unknown = CHAT,
  options: Options = {},
): SymbolicCommand => request("editMessage", { path: { chatId: chat, messageId: message }, body }, options);

const onMessage =
  (operation: string) =>
  (message: unknown = ref("message"), chat: unknown = CHAT, options: Options = {}): SymbolicCommand =>
    request(operation, { path: { chatId: chat, messageId: message } }, options);

export const deleteMessage = onMessage("deleteMessage");
export const readMessage = onMessage("readMessage");

export const notify = (
  body: unknown = { name: text("typing_started") },
  chat: unknown = CHAT,
  options: Options = {},
): SymbolicCommand => request("notify", { path: { chatId: chat }, body }, options);

// --- users ---

export const device = (members: Members = {}): Members => ({
  id: ref("new-uuid"),
  name: "Suite",
  model: "wireproof",
  transport: "none",
  ...members,
});

export const registration = (members: Members = {}): Members => ({
  name: "Ann Lee",
  username: ref("new-username"),
  password: ref("new-password"),
  deviceInfo: device(),
  ...members,
});

export const register = (body: unknown = registration(), options: Options = {}): SymbolicCommand =>
  request("register", { body }, { session: null, ...options });

/** The n-th person, on another device. */
export const logIn = (n = 0, body: unknown = device(), options: Options = {}): SymbolicCommand =>
  request("logIn", { body }, { session: ref("basic", n), scheme: "Basic", ...options });

const plain =
  (operation: string) =>
  (options: Options = {}): SymbolicCommand =>
    request(operation, {}, options);

export const getMe = plain("getMe");
export const unregister = plain("unregister");
export const logOut = plain("logOut");
export const listContacts = plain("listContacts");

export const updateMe = (body: unknown, options: Options = {}): SymbolicCommand =>
  request("updateMe", { body }, options);

export const changePassword = (body: unknown, options: Options = {}): SymbolicCommand =>
  request("changePassword", { body }, options);

export const replacePassword = (body: unknown, options: Options = {}): SymbolicCommand =>
  request("replacePassword", { body }, options);

export const addPhoto = (
  photo: unknown = { id: ref("new-uuid"), fileType: "png", fileSize: 100_000 },
  options: Options = {},
): SymbolicCommand => request("addPhoto", { body: { photo } }, options);

export const removePhoto = (photo: unknown = ref("photo"), options: Options = {}): SymbolicCommand =>
  request("removePhoto", { path: { photoId: photo } }, options);

export const getUser = (user: unknown = OTHER, options: Options = {}): SymbolicCommand =>
  request("getUser", { path: { userId: user } }, options);

export const findUsers = (query: Members, options: Options = {}): SymbolicCommand =>
  request("findUsers", { query }, options);

export const listUsers = (query: Members = {}, options: Options = {}): SymbolicCommand =>
  request("listUsers", { query }, options);

export const addContact = (body: unknown = { user: { id: OTHER } }, options: Options = {}): SymbolicCommand =>
  request("addContact", { body }, options);

export const removeContact = (contact: unknown = ref("contact"), options: Options = {}): SymbolicCommand =>
  request("removeContact", { path: { contactId: contact } }, options);

// --- files ---

export const bytesOf = (content: string): string => Buffer.from(content, "utf8").toString("base64");

/** The bytes of a file as base64; its name without its ending, or undefined for none; its type as it is labelled. */
export const uploadFile = (
  name: unknown = ref("new-uuid"),
  contentType: string | null = "image/png",
  bytes = bytesOf("some bytes that are no picture"),
  options: Options = {},
): SymbolicCommand =>
  request(
    "uploadFile",
    { headers: name === undefined ? {} : { "File-Name": name }, body: { $bytes: bytes } },
    { ...options, edit: { ...options.edit, contentType } },
  );

const onFile =
  (operation: string) =>
  (file: unknown = ref("file"), options: Options = {}): SymbolicCommand =>
    request(operation, { path: { fileName: file } }, options);

export const downloadFile = onFile("downloadFile");
export const downloadUpload = onFile("downloadUpload");
export const deleteUpload = onFile("deleteUpload");

/** A reference is drawn from another pool. */
export const never = ($ref: string, n = 0): Reference => ref($ref, n, "never");
export const gone = ($ref: string, n = 0): Reference => ref($ref, n, "gone");
export const foreign = ($ref: string, n = 0): Reference => ref($ref, n, "foreign");
