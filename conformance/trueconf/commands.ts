// The commands of trueconf as data: one builder for each operation, each pseudo-operation of a connection, and each thing that
// happens in the world. What the builders leave to chance is in generated.ts.

import type { RawFrame, SymbolicCommand } from "../symbolic.ts";
import { ref } from "../symbolic.ts";

export type Members = Readonly<Record<string, unknown>>;
/** What surrounds the parameters: on which connection, how the frame is odd, what it is about. */
export type Options = Omit<SymbolicCommand, "operation" | "params">;

/** Any request in a frame, also one that no operation has or whose payload no builder would make. */
export const request = (operation: string, params: unknown, options: Options = {}): SymbolicCommand => ({
  operation,
  params,
  ...options,
});

/** A text that nothing else has, so that what it is given to can be told from all others. */
export const text = (label = "Title"): Members => ({ $text: label });

// --- connections ---

export const connect = (on: string, params: Members = {}, options: Options = {}): SymbolicCommand =>
  request("connect", params, { on, ...options });

export const disconnect = (on: string): SymbolicCommand => request("disconnect", {}, { on });

/** All events that a connection holds back. */
export const acknowledge = (on: string): SymbolicCommand => request("acknowledge", {}, { on });

/** Sends nothing; whatever has come by then is judged. */
export const listen = (on: string, options: Options = {}): SymbolicCommand => request("listen", {}, { on, ...options });

/** A pong that nobody asked for, which is about the requirement that is given. */
export const pong = (on: string, subject: string): SymbolicCommand => request("pong", {}, { on, subject });

/** A ping between frames, which is about the requirement that is given. */
export const ping = (on: string, subject: string): SymbolicCommand => request("ping", {}, { on, subject });

export const frame = (rawFrame: RawFrame, options: Options = {}): SymbolicCommand =>
  request("frame", {}, { rawFrame, ...options });

/** Requests that are under way at once, each on its connection. */
export const together = (...commands: SymbolicCommand[]): SymbolicCommand => ({
  ...(commands[0] ?? request("listen", {})),
  together: commands,
});

/** By the token of the n-th account, unless another is given. */
export const auth = (token: unknown = ref("token"), members: Members = {}, options: Options = {}): SymbolicCommand =>
  request("auth", { token, tokenType: "JWT", ...members }, options);

// --- HTTP ---

const http = (
  operation: string,
  parts: { path?: Members; query?: Members; headers?: Members; body?: unknown; parts?: readonly Members[] },
  options: Options,
): SymbolicCommand => ({
  operation,
  params: {
    path: parts.path ?? {},
    query: parts.query ?? {},
    headers: parts.headers ?? {},
    ...(parts.body !== undefined && { body: parts.body }),
    ...(parts.parts !== undefined && { parts: parts.parts }),
  },
  session: null,
  ...options,
});

/** The body that the n-th account gets a token by. */
export const credentials = (n = 0): Members => ({
  client_id: "chat_bot",
  grant_type: "password",
  username: ref("login", n),
  password: ref("password", n),
});

export const createToken = (body: unknown = credentials(), options: Options = {}): SymbolicCommand =>
  http("createToken", { body }, options);

export const getServerInfo = (options: Options = {}): SymbolicCommand => http("getServerInfo", {}, options);

/** One part of the form that carries a file. */
export interface FilePart {
  /** `file` unless it says otherwise; or `preview`. */
  readonly name?: string;
  readonly filename?: string;
  readonly contentType?: string;
  /** Base64. */
  readonly bytes: string;
}

export const bytesOf = (content: string): string => Buffer.from(content, "utf8").toString("base64");

/** Null: the request names no task. */
export const uploadFileContent = (
  task: unknown = ref("upload-task"),
  parts: readonly FilePart[] = [{ filename: "notes.txt", contentType: "text/plain", bytes: bytesOf("some notes") }],
  options: Options = {},
): SymbolicCommand =>
  http(
    "uploadFileContent",
    {
      headers: task === null ? {} : { "Upload-Task-Id": task },
      body: { file: "" },
      parts: parts.map(({ name = "file", filename, contentType, bytes }) => ({
        name,
        ...(filename !== undefined && { filename }),
        ...(contentType !== undefined && { contentType }),
        content: { $bytes: bytes },
      })),
    },
    options,
  );

export const downloadFileContent = (file: unknown = ref("file"), options: Options = {}): SymbolicCommand =>
  http("downloadFileContent", { path: { fileId: file } }, options);

// --- chats ---

export const createP2PChat = (user: unknown = ref("user"), options: Options = {}): SymbolicCommand =>
  request("createP2PChat", { userId: user }, options);

export const createGroupChat = (name: unknown = text("Group"), options: Options = {}): SymbolicCommand =>
  request("createGroupChat", { name }, options);

export const createChannel = (title: unknown = text("Channel"), options: Options = {}): SymbolicCommand =>
  request("createChannel", { title }, options);

export const createFavoritesChat = (options: Options = {}): SymbolicCommand =>
  request("createFavoritesChat", {}, options);

export const getChatByID = (chat: unknown = ref("chat"), options: Options = {}): SymbolicCommand =>
  request("getChatByID", { chatId: chat }, options);

export const getChats = (count: unknown = 100, page: unknown = 1, options: Options = {}): SymbolicCommand =>
  request("getChats", { count, page }, options);

export const removeChat = (chat: unknown = ref("chat"), options: Options = {}): SymbolicCommand =>
  request("removeChat", { chatId: chat }, options);

export const editChatTitle = (
  chat: unknown = ref("chat"),
  title: unknown = text("Renamed"),
  options: Options = {},
): SymbolicCommand => request("editChatTitle", { chatId: chat, title }, options);

export const editChatAvatar = (
  chat: unknown = ref("chat"),
  file: unknown = ref("temporal-file"),
  options: Options = {},
): SymbolicCommand => request("editChatAvatar", { chatId: chat, temporalFileId: file }, options);

export const clearHistory = (
  chat: unknown = ref("chat"),
  forAll: unknown = true,
  options: Options = {},
): SymbolicCommand => request("clearHistory", { chatId: chat, forAll }, options);

// --- members ---

export const addChatParticipant = (
  chat: unknown = ref("chat"),
  user: unknown = ref("account", 1),
  members: Members = {},
  options: Options = {},
): SymbolicCommand => request("addChatParticipant", { chatId: chat, userId: user, ...members }, options);

export const removeChatParticipant = (
  chat: unknown = ref("chat"),
  user: unknown = ref("account", 1),
  members: Members = {},
  options: Options = {},
): SymbolicCommand => request("removeChatParticipant", { chatId: chat, userId: user, ...members }, options);

export const hasChatParticipant = (
  chat: unknown = ref("chat"),
  user: unknown = ref("account", 1),
  options: Options = {},
): SymbolicCommand => request("hasChatParticipant", { chatId: chat, userId: user }, options);

export const getChatParticipants = (
  chat: unknown = ref("chat"),
  pageSize: unknown = 100,
  pageNumber: unknown = 1,
  options: Options = {},
): SymbolicCommand => request("getChatParticipants", { chatId: chat, pageSize, pageNumber }, options);

export const getChatParticipant = (
  chat: unknown = ref("chat"),
  user: unknown = ref("account", 1),
  options: Options = {},
): SymbolicCommand => request("getChatParticipant", { chatId: chat, userId: user }, options);

export const changeParticipantRole = (
  chat: unknown = ref("chat"),
  user: unknown = ref("account", 1),
  role: unknown = "admin",
  options: Options = {},
): SymbolicCommand => request("changeParticipantRole", { chatId: chat, userId: user, role }, options);

// --- messages ---

export const sendMessage = (
  chat: unknown = ref("chat"),
  content: unknown = { text: text("Message"), parseMode: "text" },
  members: Members = {},
  options: Options = {},
): SymbolicCommand => request("sendMessage", { chatId: chat, content, ...members }, options);

export const editMessage = (
  message: unknown = ref("message"),
  content: unknown = { text: text("Edited"), parseMode: "text" },
  options: Options = {},
): SymbolicCommand => request("editMessage", { messageId: message, content }, options);

export const removeMessage = (
  message: unknown = ref("message"),
  forAll: unknown = true,
  options: Options = {},
): SymbolicCommand => request("removeMessage", { messageId: message, forAll }, options);

export const forwardMessage = (
  message: unknown = ref("message"),
  chat: unknown = ref("chat"),
  options: Options = {},
): SymbolicCommand => request("forwardMessage", { messageId: message, chatId: chat }, options);

export const getMessageById = (message: unknown = ref("message"), options: Options = {}): SymbolicCommand =>
  request("getMessageById", { messageId: message }, options);

export const getChatHistory = (
  chat: unknown = ref("chat"),
  count: unknown = 100,
  members: Members = {},
  options: Options = {},
): SymbolicCommand => request("getChatHistory", { chatId: chat, count, ...members }, options);

export const getUserDisplayName = (user: unknown = ref("account"), options: Options = {}): SymbolicCommand =>
  request("getUserDisplayName", { userId: user }, options);

// --- files ---

export const uploadFile = (
  fileSize: unknown = 10,
  members: Members = { fileName: "notes.txt" },
  options: Options = {},
): SymbolicCommand => request("uploadFile", { fileSize, ...members }, options);

export const sendFile = (
  chat: unknown = ref("chat"),
  content: unknown = { temporalFileId: ref("temporal-file") },
  members: Members = {},
  options: Options = {},
): SymbolicCommand => request("sendFile", { chatId: chat, content, ...members }, options);

export const getFileInfo = (file: unknown = ref("file"), options: Options = {}): SymbolicCommand =>
  request("getFileInfo", { fileId: file }, options);

export const getFileUploadLimits = (options: Options = {}): SymbolicCommand =>
  request("getFileUploadLimits", {}, options);

export const subscribeFileProgress = (file: unknown = ref("file"), options: Options = {}): SymbolicCommand =>
  request("subscribeFileProgress", { fileId: file }, options);

export const unsubscribeFileProgress = (file: unknown = ref("file"), options: Options = {}): SymbolicCommand =>
  request("unsubscribeFileProgress", { fileId: file }, options);

// --- surveys ---

/** All that a survey must have. */
export const survey = (members: Members = {}): Members => ({
  url: "https://video.example.com/webtools/survey",
  appVersion: 1,
  path: "/survey/1",
  title: text("Survey"),
  description: "What do you think?",
  buttonText: "Take part",
  secret: "s3cret",
  alt: "A survey",
  ...members,
});

export const sendSurvey = (
  chat: unknown = ref("chat"),
  content: unknown = survey(),
  members: Members = {},
  options: Options = {},
): SymbolicCommand => request("sendSurvey", { chatId: chat, content, ...members }, options);

export const editSurvey = (
  message: unknown = ref("message"),
  content: unknown = survey({ title: text("Edited survey") }),
  options: Options = {},
): SymbolicCommand => request("editSurvey", { messageId: message, content }, options);

// --- the world; needs the capability environment ---

/** Something that happens and that no request of ours does. */
export const happens = (operation: string, params: Members): SymbolicCommand => ({
  operation,
  params,
  environment: true,
});

export const writeAs = (
  user: unknown,
  where: { readonly chatId: unknown } | { readonly to: unknown },
  members: Members = {},
): SymbolicCommand => happens("writeAs", { userId: user, text: text("From elsewhere"), ...where, ...members });

export const createGroupAs = (
  user: unknown,
  members: readonly unknown[],
  kind: "group" | "channel" = "group",
): SymbolicCommand => happens("createGroupAs", { userId: user, title: text("Their group"), members, kind });

export const addAs = (user: unknown, chat: unknown, newcomer: unknown): SymbolicCommand =>
  happens("addAs", { userId: user, chatId: chat, newcomer });

export const removeAs = (user: unknown, chat: unknown, removed: unknown): SymbolicCommand =>
  happens("removeAs", { userId: user, chatId: chat, removed });

export const renameAs = (user: unknown, chat: unknown): SymbolicCommand =>
  happens("renameAs", { userId: user, chatId: chat, title: text("Renamed elsewhere") });

export const pressButton = (user: unknown, message: unknown, members: Members): SymbolicCommand =>
  happens("pressButton", { userId: user, messageId: message, ...members });

export const expireTokens = (user?: unknown): SymbolicCommand =>
  happens("expireTokens", user === undefined ? {} : { userId: user });

export const setAccountEnabled = (user: unknown, enabled: boolean): SymbolicCommand =>
  happens("setAccountEnabled", { userId: user, enabled });

export const setPasswordsEnabled = (enabled: boolean): SymbolicCommand => happens("setPasswordsEnabled", { enabled });

export const setUploadLimits = (limits: Members): SymbolicCommand => happens("setUploadLimits", limits);

export const uploadAs = (user: unknown, chat: unknown, members: Members): SymbolicCommand =>
  happens("uploadAs", { userId: user, chatId: chat, ...members });
