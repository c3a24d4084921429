// Files: announced, sent over HTTP, put in a chat, looked up and fetched again.

import type { Scenario } from "../../suite.ts";
import { ref } from "../../symbolic.ts";
import type { FilePart } from "../commands.ts";
import {
  addChatParticipant,
  bytesOf,
  createGroupChat,
  createP2PChat,
  downloadFileContent,
  editChatAvatar,
  forwardMessage,
  getChatByID,
  getChatHistory,
  getFileInfo,
  getFileUploadLimits,
  getMessageById,
  listen,
  removeChat,
  removeMessage,
  sendFile,
  sendMessage,
  subscribeFileProgress,
  unsubscribeFileProgress,
  uploadFile,
  uploadFileContent,
} from "../commands.ts";
import { b, chat } from "./cast.ts";
import { R, inArea } from "./in-area.ts";
import { caption, sentFile } from "./said.ts";

const { scenario, two } = inArea("files");

const task = ref("upload-task", -1);
const temporal = ref("temporal-file", -1);
const file = ref("file", -1);
const never = ref("file", 0, "never");

/** Announces a file of text and sends it. */
function uploaded(content = "some notes", filename = "notes.txt", contentType = "text/plain"): Scenario["commands"] {
  const part: FilePart = { filename, contentType, bytes: bytesOf(content) };
  return [uploadFile(Buffer.byteLength(content), { fileName: filename }), uploadFileContent(task, [part])];
}

/** The smallest picture that there is: one transparent pixel, as a GIF. */
const PIXEL = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
const PIXEL_SIZE = Buffer.from(PIXEL, "base64").length;
/** Every byte that there is. */
const ALL_BYTES = Buffer.from(Array.from({ length: 256 }, (_, n) => n)).toString("base64");

export const fileScenarios: readonly Scenario[] = [
  scenario(
    "sent-and-fetched",
    createGroupChat(),
    ...uploaded(),
    sentFile(),
    getMessageById(),
    getFileInfo(),
    downloadFileContent(),
    getChatByID(),
    getChatHistory(),
  ),
  scenario(
    "of-every-byte",
    createGroupChat(),
    uploadFile(256, { fileName: "bytes.bin" }),
    uploadFileContent(task, [{ filename: "bytes.bin", contentType: "application/octet-stream", bytes: ALL_BYTES }]),
    sentFile(),
    getFileInfo(),
    downloadFileContent(),
  ),
  scenario(
    "with-a-preview",
    createGroupChat(),
    uploadFile(PIXEL_SIZE, { fileName: "pixel.gif" }),
    uploadFileContent(
      task,
      [
        { filename: "pixel.gif", contentType: "image/gif", bytes: PIXEL },
        { name: "preview", filename: "preview.gif", contentType: "image/gif", bytes: PIXEL },
      ],
      { subject: `${R}.file-upload.part-preview` },
    ),
    sentFile(),
    getMessageById(),
    getFileInfo(),
    downloadFileContent(),
  ),
  scenario(
    "of-other-kinds",
    createGroupChat(),
    ...uploaded("<svg/>", "Títülo 标题.svg", "image/svg+xml"),
    sentFile(),
    getFileInfo(file),
    downloadFileContent(file),
    ...uploaded('{"a":1}', 'a "quoted" name.json', "application/json"),
    sentFile(),
    getFileInfo(file),
    downloadFileContent(file),
    getChatHistory(),
  ),
  scenario(
    "with-a-caption",
    createGroupChat(),
    ...uploaded(),
    sentFile({ caption }),
    getChatHistory(),
    getChatByID(),
    getMessageById(ref("message", 0)),
    getMessageById(ref("message", 1)),
    ...uploaded(),
    sentFile({ caption: null }),
    getChatHistory(),
  ),
  scenario(
    "as-an-answer",
    createGroupChat(),
    sendMessage(),
    ...uploaded(),
    sentFile({}, { replyMessageId: ref("message", 0) }),
    getChatHistory(),
    ...uploaded(),
    sentFile({}, { replyMessageId: null }),
    ...uploaded(),
    sentFile({}, { replyMessageId: ref("message", 0, "never") }),
    getChatHistory(),
  ),
  scenario(
    "several-at-once",
    createGroupChat(),
    uploadFile(10, { fileName: "one.txt" }),
    uploadFile(10, { fileName: "two.txt" }),
    uploadFileContent(ref("upload-task", 1), [
      { filename: "two.txt", contentType: "text/plain", bytes: bytesOf("2222222222") },
    ]),
    uploadFileContent(ref("upload-task", 0), [
      { filename: "one.txt", contentType: "text/plain", bytes: bytesOf("1111111111") },
    ]),
    sendFile(chat, { temporalFileId: ref("temporal-file", 0) }),
    sendFile(chat, { temporalFileId: ref("temporal-file", -1) }),
    getFileInfo(ref("file", 0)),
    getFileInfo(ref("file", 1)),
    downloadFileContent(ref("file", 0)),
    downloadFileContent(ref("file", 1)),
    getChatHistory(),
  ),
  scenario(
    "passed-on",
    createGroupChat(),
    createGroupChat(),
    ...uploaded(),
    sentFile(),
    forwardMessage(ref("message", 0), ref("chat", 1)),
    getChatHistory(ref("chat", 1)),
    getFileInfo(),
    removeMessage(ref("message", 0), false),
    getChatHistory(ref("chat", 1)),
  ),
  scenario(
    "that-nobody-gave-out",
    createGroupChat(),
    getFileInfo(never, { subject: `${R}.error.file-not-found` }),
    subscribeFileProgress(never, { subject: `${R}.error.file-not-found` }),
    unsubscribeFileProgress(never, { subject: `${R}.error.file-not-found` }),
    sendFile(
      chat,
      { temporalFileId: ref("temporal-file", 0, "never") },
      {},
      { subject: `${R}.send-file.unknown-file` },
    ),
    editChatAvatar(chat, ref("temporal-file", 0, "never")),
    downloadFileContent(never, { subject: `${R}.file-download.unknown-file` }),
    getChatHistory(),
  ),
  scenario(
    "an-upload-task-is-no-file",
    createGroupChat(),
    uploadFile(),
    getFileInfo(task),
    sendFile(chat, { temporalFileId: task }, {}, { subject: `${R}.send-file.unknown-file` }),
    getChatHistory(),
  ),
  scenario(
    "content-without-a-task",
    uploadFileContent(ref("upload-task", 0, "never"), undefined, { subject: `${R}.file-upload.unknown-task` }),
    uploadFileContent("", undefined, { subject: `${R}.file-upload.unknown-task` }),
  ),
  scenario(
    "content-that-names-no-task",
    uploadFileContent(null, undefined, { subject: `${R}.file-upload.task-header` }),
  ),
  scenario(
    "content-without-a-file",
    uploadFile(),
    uploadFileContent(task, [{ name: "other", filename: "notes.txt", bytes: bytesOf("some notes") }], {
      subject: `${R}.file-upload.part-file`,
    }),
    uploadFileContent(task, [], { subject: `${R}.file-upload.part-file` }),
  ),
  scenario(
    "content-of-another-size",
    createGroupChat(),
    uploadFile(5),
    uploadFileContent(task),
    uploadFile(50),
    uploadFileContent(task),
    getChatHistory(),
  ),
  scenario(
    "where-nobody-can-be-reached",
    createGroupChat(),
    ...uploaded(),
    sendFile(ref("chat", 0, "never"), { temporalFileId: temporal }, {}, { subject: `${R}.error.chat-not-found` }),
    sentFile(),
    createGroupChat(),
    ...uploaded(),
    removeChat(ref("chat", 1)),
    sendFile(ref("chat", 0, "gone"), { temporalFileId: temporal }, {}, { subject: `${R}.error.gone-chat-not-found` }),
    getChatHistory(),
  ),
  scenario(
    "without-a-name",
    uploadFile(10, {}),
    uploadFile(10, { fileName: null }, { subject: `${R}.general.null-optional` }),
    uploadFile(10, { fileName: "" }),
  ),
  scenario("of-no-size", uploadFile(0, { fileName: "empty.txt" }), ...[1, 10, 1000].map((size) => uploadFile(size))),
  scenario("no-task-twice", ...Array.from({ length: 5 }, () => uploadFile())),
  scenario("limits", getFileUploadLimits(), getFileUploadLimits({ on: "a2" }), uploadFile(1)),
  scenario(
    "progress-of-a-file-that-is-ready",
    createGroupChat(),
    ...uploaded(),
    sentFile(),
    subscribeFileProgress(),
    subscribeFileProgress(),
    unsubscribeFileProgress(),
    unsubscribeFileProgress(),
    getFileInfo(),
    listen("a"),
  ),
  scenario(
    "read-again-and-again",
    createGroupChat(),
    ...uploaded(),
    sentFile(),
    getFileInfo(),
    getFileInfo(ref("file"), { on: "a2" }),
    downloadFileContent(),
    getFileInfo(),
    downloadFileContent(),
  ),
  two(
    "between-two",
    createGroupChat(),
    addChatParticipant(),
    listen("b"),
    ...uploaded(),
    sentFile({ caption }),
    getFileInfo(ref("file"), b),
    getChatHistory(chat, 10, {}, b),
    getChatByID(chat, b),
    uploadFile(10, { fileName: "theirs.txt" }, b),
    uploadFileContent(task),
    sendFile(chat, { temporalFileId: temporal }, {}, b),
    getFileInfo(file),
    getChatHistory(),
  ),
  two(
    "in-a-personal-chat",
    createP2PChat(ref("account", 1)),
    listen("b"),
    ...uploaded(),
    sentFile(),
    getFileInfo(ref("file"), b),
    downloadFileContent(),
    getChatHistory(chat, 10, {}, b),
  ),
  two(
    "sent-by-outsiders",
    createGroupChat(),
    uploadFile(10, { fileName: "theirs.txt" }, b),
    uploadFileContent(task),
    sendFile(chat, { temporalFileId: temporal }, {}, b),
    getChatHistory(),
  ),
];
