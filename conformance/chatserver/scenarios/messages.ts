// Messages: posted, listed in pages, edited, deleted, read; and what is told and not kept.

import type { Scenario } from "../../suite.ts";
import { join, ref } from "../../symbolic.ts";
import {
  attachment,
  blockUser,
  clearChat,
  createGroup,
  deleteChat,
  deleteMessage,
  downloadFile,
  editMessage,
  exitChat,
  getChat,
  listMessages,
  notify,
  postBody,
  postMessage,
  readMessage,
  removeUsers,
  text,
  uploadFile,
} from "../commands.ts";
import { messageProperties } from "../properties.ts";
import type { Area } from "./area.ts";
import {
  bMember,
  cMember,
  chat,
  everybodyListens,
  goneChat,
  group,
  message,
  neverChat,
  neverMessage,
  outsider,
  personal,
  said,
  user,
} from "./cast.ts";
import { inArea } from "./in-area.ts";

const probe = inArea("probe");
const scenario = inArea("messages");

/** So many bytes, of which each character takes as many as this. */
const filled = (bytes: number, character = "m"): string => character.repeat(bytes / Buffer.byteLength(character));
const LONG = filled(2049);
const listed = listMessages();

const probes: readonly Scenario[] = [
  probe("outsider-post", [group, postMessage(3)]),
  probe("unknown-chat-post", [postMessage(0, {}, neverChat)]),
  probe("unknown-message-edit", [group, editMessage(undefined, neverMessage)]),
  probe("unknown-message-delete", [group, deleteMessage(neverMessage)]),
  probe("unknown-message-read", [group, readMessage(neverMessage)]),
  probe("foreign-edit", [group, said(), editMessage(undefined, message(), chat, bMember), listed]),
  probe("foreign-delete", [group, said(), deleteMessage(message(), chat, bMember), listed]),
  probe("blocked-post", [group, blockUser(), postMessage(1)]),
  probe("deleted-message-edit", [group, said(), deleteMessage(), editMessage(), listed]),
  probe("empty-message", [group, said({ text: "" }), listed]),
  probe("long-text", [group, said({ text: LONG }), listed]),
  probe("long-edit", [group, said(), editMessage({ text: LONG }), listed]),
  probe("missing-local-id", [group, postBody({ text: text("Message") }), listed]),
  probe("odd-local-id", [group, said({ localId: "odd" }), listed]),
  probe("duplicate-local-id", [group, said(), said({ localId: ref("local-id") }), listed]),
  probe("plural-attachments", [group, said({ attachments: [attachment()] }), listed]),
  probe("attachment-shown", [group, said({ attachment: attachment() }), listed]),
  probe("message-order", [group, said(), said(), said(), listed]),
  probe("count-zero", [group, said(), listMessages({ count: 0 })]),
  probe("negative-count", [group, said(), listMessages({ count: -1 })]),
  probe("malformed-paging", [group, said(), listMessages({ count: "many" })]),
  // One is posted before all of the chat, and one after them, in another chat.
  probe("unknown-before", [
    createGroup([user(1)]),
    group,
    postMessage(0, {}, ref("chat", 0)),
    postMessage(0, {}, ref("chat", 1)),
    postMessage(0, {}, ref("chat", 1)),
    listMessages({ before: message(0) }, ref("chat", 1)),
    postMessage(0, {}, ref("chat", 0)),
    listMessages({ before: message(1) }, ref("chat", 1)),
  ]),
  probe("read-body", [group, said(), readMessage(message(), chat, bMember)]),
  probe("read-event", [...everybodyListens, group, said(), readMessage(message(), chat, bMember)]),
  probe("repeated-read", [
    ...everybodyListens,
    group,
    said(),
    readMessage(message(), chat, bMember),
    readMessage(message(), chat, bMember),
  ]),
  probe("deleted-text", [group, said(), deleteMessage(), listed]),
  probe("deleted-attachments", [group, said({ attachment: attachment() }), deleteMessage(), listed]),
  probe("auxiliary-chat", [...everybodyListens, group, notify()]),
  probe("notify-data", [...everybodyListens, group, notify({ name: "typing", data: base64({ seconds: 3 }) })]),
  probe("event-dates", [...everybodyListens, group, said()]),
  probe("message-id-type", [group, said(), said(), listed]),
  probe("message-author", [group, said(), listed]),
];

function base64(value: unknown): string {
  return Buffer.from(JSON.stringify(value), "utf8").toString("base64");
}

const posting: readonly Scenario[] = [
  scenario("post", [...everybodyListens, group, said(), postMessage(1), postMessage(2), listed, getChat()]),
  scenario("post-personal", [
    ...everybodyListens,
    personal,
    said(),
    postMessage(1),
    listed,
    listMessages({}, chat, bMember),
  ]),
  scenario("post-invisible", [
    ...everybodyListens,
    group,
    said({ isVisible: false }),
    said({ isVisible: true }),
    listed,
  ]),
  scenario("post-nulls", [
    group,
    said({ isVisible: null, attachment: null }),
    said({ text: null, attachment: attachment() }),
    listed,
  ]),
  scenario("post-unknown-fields", [group, said({ replyTo: null, colour: "red" }), listed]),
  scenario("post-unicode", [...everybodyListens, group, said({ text: text("Hola ñandú 标题 ☃ 😀 \u202e") }), listed]),
  scenario("post-at-the-limit", [
    group,
    said({ text: filled(2048) }),
    said({ text: filled(2048, "é") }),
    said({ text: filled(2048, "😀") }),
    listed,
  ]),
  scenario("post-beyond-the-limit", [
    ...everybodyListens,
    group,
    said({ text: LONG }),
    said({ text: filled(2050, "é") }),
    said({ text: filled(2052, "😀") }),
    listed,
  ]),
  scenario("post-attachment", [
    ...everybodyListens,
    group,
    said({ attachment: attachment() }),
    said({ text: null, attachment: attachment({ fileType: "mp4", fileSize: 1 }) }),
    listed,
  ]),
  scenario("post-attachment-with-id", [
    group,
    said({ attachment: attachment({ id: ref("new-uuid"), previewWidth: 50, previewHeight: 60 }) }),
    listed,
  ]),
  scenario("post-attachments", [
    group,
    said({ attachments: [attachment({ id: ref("new-uuid") }), attachment({ id: ref("new-uuid"), fileType: "jpg" })] }),
    said({ attachments: [] }),
    listed,
  ]),
  scenario("post-empty", [...everybodyListens, group, postBody({ localId: ref("new-local-id", 0) }), listed]),
  scenario("post-same-local-id-by-another", [group, said(), postMessage(1, { localId: ref("local-id") }), listed]),
  scenario("post-by-outsider", [...everybodyListens, group, postMessage(3), listed, getChat()]),
  scenario("post-in-unknown-chat", [...everybodyListens, group, postMessage(0, {}, neverChat), listed]),
  scenario("post-without-token", [
    ...everybodyListens,
    group,
    { ...said({ text: text("Nobody's") }), session: null },
    listed,
  ]),
  scenario("post-with-wrong-token", [
    ...everybodyListens,
    group,
    { ...said({ text: text("Somebody's") }), session: ref("token", 0, "never") },
    listed,
  ]),
  scenario("post-in-gone-chat", [
    group,
    said(),
    deleteChat(),
    postMessage(1, {}, goneChat),
    listMessages({}, goneChat),
  ]),
  scenario("post-after-leaving", [group, exitChat(chat, cMember), postMessage(2), listed]),
  scenario("post-in-two-chats", [
    group,
    createGroup([user(1), user(3)]),
    postMessage(0, {}, ref("chat", 0)),
    postMessage(0, {}, ref("chat", 1)),
    listMessages({}, ref("chat", 0)),
    listMessages({}, ref("chat", 1)),
  ]),
  scenario("file-before-and-after", [
    group,
    uploadFile(),
    said({ attachment: attachment({ id: ref("file-id"), fileType: "png", fileSize: 29 }) }),
    downloadFile(),
    said({ attachment: attachment() }),
    uploadFile(ref("attachment", 1)),
    editMessage({ fileExists: true }, message(1)),
    uploadFile(join(ref("attachment", 1), "-preview"), "image/jpeg"),
    editMessage({ previewExists: true }, message(1)),
    downloadFile(ref("file", 1)),
    downloadFile(ref("file", 2)),
  ]),
];

const many = (times: number): Scenario["commands"] => Array.from({ length: times }, (_, n) => postMessage(n % 3));

const paging: readonly Scenario[] = [
  scenario("count", [
    group,
    ...many(5),
    listMessages({ count: 3 }),
    listMessages({ count: 5 }),
    listMessages({ count: 9 }),
  ]),
  scenario("before", [
    group,
    ...many(6),
    listMessages({ before: message(3) }),
    listMessages({ count: 2, before: message(3) }),
    listMessages({ count: 2, before: message(1) }),
    listMessages({ before: message(0) }),
  ]),
  scenario("pages-join", [
    group,
    ...many(9),
    listMessages({ count: 5 }),
    listMessages({ count: 5, before: message(4) }),
  ]),
  scenario("more-than-fifty", [
    group,
    ...many(53),
    listed,
    listMessages({ count: 52 }),
    listMessages({ count: 60 }),
    listMessages({ before: message(51) }),
  ]),
  scenario("before-a-deleted-one", [
    group,
    ...many(4),
    deleteMessage(message(0)),
    listMessages({ before: message(3) }),
  ]),
  scenario("before-of-another-chat", [
    group,
    createGroup([user(1), user(3)]),
    postMessage(0, {}, ref("chat", 0)),
    postMessage(0, {}, ref("chat", 1)),
    postMessage(0, {}, ref("chat", 0)),
    listMessages({ before: message(2) }, ref("chat", 0)),
  ]),
  scenario("listed-to-members-alone", [
    group,
    said(),
    listMessages({}, chat, bMember),
    listMessages({}, chat, outsider),
    listMessages({}, neverChat),
  ]),
  scenario("empty-chat", [group, listed, listMessages({ count: 3 })]),
];

const editing: readonly Scenario[] = [
  scenario("edit", [...everybodyListens, group, said(), postMessage(1), editMessage(), listed, getChat()]),
  scenario("edit-by-member", [
    ...everybodyListens,
    group,
    postMessage(1),
    editMessage(undefined, message(), chat, bMember),
    listed,
  ]),
  scenario("edit-visibility", [
    ...everybodyListens,
    group,
    said(),
    editMessage({ isVisible: false }),
    listed,
    editMessage({ isVisible: true }),
    listed,
  ]),
  scenario("edit-both", [group, said(), editMessage({ text: text("Edited"), isVisible: false }), listed]),
  scenario("edit-flags", [
    ...everybodyListens,
    group,
    said({ attachment: attachment() }),
    editMessage({ fileExists: true }),
    editMessage({ previewExists: true }),
    editMessage({ fileExists: true, previewExists: true }),
    listed,
  ]),
  scenario("edit-nulls", [
    group,
    said(),
    editMessage({ text: text("Edited"), isVisible: null, fileExists: null }),
    listed,
  ]),
  scenario("edit-at-the-limit", [group, said(), editMessage({ text: filled(2048, "é") }), listed]),
  scenario("edit-beyond-the-limit", [group, said(), editMessage({ text: LONG }), listed]),
  scenario("edit-by-other", [
    ...everybodyListens,
    group,
    said(),
    editMessage(undefined, message(), chat, bMember),
    listed,
  ]),
  scenario("edit-by-outsider", [
    ...everybodyListens,
    group,
    said(),
    editMessage(undefined, message(), chat, outsider),
    listed,
  ]),
  scenario("edit-unknown", [...everybodyListens, group, said(), editMessage(undefined, neverMessage), listed]),
  scenario("edit-deleted", [...everybodyListens, group, said(), deleteMessage(), editMessage(), listed]),
  scenario("edit-cleared", [group, said(), clearChat(), editMessage(undefined, ref("message", 0, "gone")), listed]),
  scenario("edit-without-token", [group, said(), editMessage(undefined, message(), chat, { session: null }), listed]),
  scenario("edit-keeps-place", [group, said(), said(), said(), editMessage(undefined, message(0)), listed, getChat()]),
];

const deleting: readonly Scenario[] = [
  scenario("delete", [...everybodyListens, group, said(), said(), deleteMessage(), listed, getChat()]),
  scenario("delete-with-attachment", [
    ...everybodyListens,
    group,
    said({ attachment: attachment() }),
    deleteMessage(),
    listed,
  ]),
  scenario("delete-by-member", [group, postMessage(1), deleteMessage(message(), chat, bMember), listed]),
  scenario("delete-by-other", [...everybodyListens, group, said(), deleteMessage(message(), chat, bMember), listed]),
  scenario("delete-by-outsider", [
    ...everybodyListens,
    group,
    said(),
    deleteMessage(message(), chat, outsider),
    listed,
  ]),
  scenario("delete-unknown", [...everybodyListens, group, said(), deleteMessage(neverMessage), listed]),
  scenario("delete-the-last", [group, said(), said(), deleteMessage(message(1)), listed, getChat()]),
  scenario("delete-without-token", [group, said(), deleteMessage(message(), chat, { session: null }), listed]),
];

const readingMarks: readonly Scenario[] = [
  scenario("read", [
    ...everybodyListens,
    group,
    said(),
    readMessage(message(), chat, bMember),
    listed,
    readMessage(message(), chat, cMember),
    listed,
    editMessage(),
  ]),
  scenario("read-twice", [
    ...everybodyListens,
    group,
    said(),
    readMessage(message(), chat, bMember),
    readMessage(message(), chat, bMember),
    editMessage(),
    listed,
  ]),
  scenario("read-own", [...everybodyListens, group, said(), readMessage(), editMessage(), listed]),
  scenario("read-one-of-two", [
    group,
    said(),
    said(),
    readMessage(message(0), chat, bMember),
    editMessage(undefined, message(1)),
    editMessage(undefined, message(0)),
  ]),
  scenario("read-by-outsider", [
    ...everybodyListens,
    group,
    said(),
    readMessage(message(), chat, outsider),
    editMessage(),
  ]),
  scenario("read-unknown", [...everybodyListens, group, said(), readMessage(neverMessage)]),
  scenario("read-without-token", [group, said(), readMessage(message(), chat, { session: null }), editMessage()]),
  scenario("read-after-removal", [group, said(), removeUsers(), readMessage(message(), chat, bMember), editMessage()]),
];

const notifying: readonly Scenario[] = [
  scenario("notify", [...everybodyListens, group, notify(), listed, getChat()]),
  scenario("notify-with-everything", [
    ...everybodyListens,
    group,
    notify({
      name: text("Name ☃"),
      text: text("Text ñ"),
      realm: "webSocket",
      data: base64({ seconds: 3, deep: { a: [1] } }),
    }),
    listed,
  ]),
  scenario("notify-realms", [
    ...everybodyListens,
    group,
    notify({ name: text("Everywhere"), realm: "all" }),
    notify({ name: text("By push"), realm: "push" }),
    notify({ name: text("Here"), realm: "webSocket" }),
    notify({ name: text("By default"), realm: null }),
  ]),
  scenario("notify-by-member", [...everybodyListens, group, notify({ name: text("By a member") }, chat, bMember)]),
  scenario("notify-personal", [...everybodyListens, personal, notify()]),
  scenario("notify-without-data", [
    ...everybodyListens,
    group,
    notify({ name: text("Name"), text: text("Text"), realm: "webSocket" }),
  ]),
  scenario("notify-nulls", [...everybodyListens, group, notify({ name: text("Null"), text: null, data: null })]),
  scenario("notify-by-outsider", [...everybodyListens, group, notify({ name: text("Theirs") }, chat, outsider)]),
  scenario("notify-unknown-chat", [...everybodyListens, group, notify(undefined, neverChat)]),
  scenario("notify-without-token", [...everybodyListens, group, notify(undefined, chat, { session: null })]),
];

export const messages: Area = {
  probes,
  scenarios: [...posting, ...paging, ...editing, ...deleting, ...readingMarks, ...notifying],
  properties: messageProperties,
};
