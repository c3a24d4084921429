// Who somebody is: registered, signed in, described, found; contacts and files; and the connections on which they are told.

import type { Scenario } from "../../suite.ts";
import { join, ref } from "../../symbolic.ts";
import {
  addContact,
  addPhoto,
  addUsers,
  attachment,
  by,
  byOther,
  bytesOf,
  changePassword,
  connect,
  createChat,
  deleteUpload,
  device,
  disconnect,
  downloadFile,
  downloadUpload,
  findUsers,
  frame,
  getChat,
  getMe,
  getUser,
  listChats,
  listContacts,
  listen,
  listMessages,
  listUsers,
  logIn,
  logOut,
  never,
  notify,
  ping,
  pong,
  postBody,
  register,
  registration,
  removeContact,
  removePhoto,
  renameChat,
  replacePassword,
  request,
  text,
  unregister,
  updateMe,
  uploadFile,
} from "../commands.ts";
import { userProperties } from "../properties.ts";
import type { Area } from "./area.ts";
import { chat, group, said, user } from "./cast.ts";
import { about, inArea } from "./in-area.ts";

const probe = inArea("probe");
const scenario = inArea("users");
const wire = inArea("wire");
const connection = inArea("connections");

const bMember = by(1);

const probes: readonly Scenario[] = [
  // Most of what follows opens connections.
  probe("websocket-token", [listen("a"), connect("b", { by: "query" }), group, said()]),
  probe("websocket-path", [listen("a"), connect("b", { at: "/ws/" }), group, said()]),
  probe("websocket-refusal", [connect("b", { by: "nothing" }), listen("a"), group, said()]),
  probe("validation-status", [listChats(), request("createChat", { body: { participants: "everybody" } })]),
  probe("malformed-json", [group, renameChat(chat, text("Odd"), { edit: { body: '{"title":' } })]),
  probe("empty-body", [group, renameChat(chat, text("Odd"), { edit: { body: null } })]),
  probe("content-type", [group, renameChat(chat, text("Odd"), { edit: { contentType: "text/plain" } }), getChat()]),
  probe("malformed-id", [getChat("not-an-id")]),
  probe("other-slash-form", [group, getChat(chat, { edit: { otherPathForm: true } })]),
  probe("error-body", [getChat(never("chat"))]),
  probe("ok-body", [group, request("blockUser", { path: { chatId: chat, userId: user(1) } })]),
  probe("taken-username", [register(registration({ username: ref("username") }), {})]),
  probe("login-body", [logIn(0), logIn(0, { deviceInfo: device() })], "second-device"),
  probe("sessions-listed", [logIn(0), getMe()], "second-device"),
  // Of the first device, if all of them are over.
  probe("logout-scope", [logIn(0), logOut(byOther(0)), getMe({ session: ref("token", 0, "gone") })], "second-device"),
  probe("wrong-password", [changePassword({ oldPassword: never("password"), newPassword: ref("new-password") })]),
  probe("short-search", [findUsers({ s: "a" })]),
  probe("missing-search", [findUsers({})]),
  probe("users-page", [getUser(user(2)), listUsers({ id: user(0) }), listUsers()]),
  probe("upload-answer", [uploadFile()]),
  probe("media-address", [uploadFile(), downloadFile(), downloadUpload()]),
];

const access: readonly Scenario[] = [
  wire("without-token", [
    group,
    listChats({}, { session: null }),
    renameChat(chat, undefined, { session: null }),
    getChat(),
  ]),
  wire("posted-without-token", [
    group,
    listen("b"),
    said(),
    postBody({ localId: ref("new-local-id"), text: text("Message") }, chat, { session: null }),
    postBody({ localId: ref("new-local-id"), text: text("Message") }, chat, { session: never("token") }),
    listMessages(),
  ]),
  wire("unknown-token", [
    group,
    listChats({}, { session: never("token") }),
    getChat(chat, { session: never("token") }),
  ]),
  wire("other-scheme", [
    listChats({}, { scheme: "Basic", ...about("auth.other-scheme") }),
    listChats({}, { scheme: "Token", ...about("auth.other-scheme") }),
  ]),
  wire("empty-token", [
    listChats({}, { edit: { authorization: "Bearer" }, ...about("auth.empty-token") }),
    listChats({}, { edit: { authorization: "Bearer " }, ...about("auth.empty-token") }),
  ]),
  wire("scheme-in-small-letters", [listChats({}, { scheme: "bearer", ...about("auth.scheme-case") })]),
  wire("own-users", [getUser(user(0)), getUser(user(1), bMember)]),
];

const oddly = (edit: {
  body?: string | Uint8Array | null;
  contentType?: string | null;
}): Scenario["commands"][number] => renameChat(chat, text("Odd"), { edit });

const wires: readonly Scenario[] = [
  wire("malformed-bodies", [
    group,
    oddly({ body: '{"title":' }),
    oddly({ body: "title" }),
    oddly({ body: '{"title":"a"} and more' }),
    oddly({ body: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]) }),
    getChat(),
  ]),
  wire("bodies-that-are-no-objects", [
    group,
    oddly({ body: "[]" }),
    oddly({ body: '"title"' }),
    oddly({ body: "7" }),
    getChat(),
  ]),
  wire("other-labels", [
    group,
    oddly({ contentType: "application/xml" }),
    oddly({ contentType: "text/plain" }),
    getChat(),
  ]),
  wire("charset", [
    group,
    renameChat(chat, text("Labelled"), { edit: { contentType: "application/json; charset=utf-8" } }),
    getChat(),
  ]),
  wire("json", [group, renameChat(chat, text("Labelled"), about("general.json-request")), getChat()]),
  wire("key-order", [
    createChat(
      { isPersonal: false, participants: [user(1), user(2)], title: text("Last") },
      about("general.key-order"),
    ),
    getChat(),
  ]),
  wire("ids", [group, getChat(chat, about("general.chat-id")), getUser(user(1), about("general.user-id"))]),
  wire("refused-notification", [
    listen("b"),
    group,
    notify({ name: text("typing_started") }, chat, by(3)),
    listen("b"),
    addUsers([user(3)], chat, by(3)),
    getChat(),
  ]),
  wire("no-label", [group, oddly({ contentType: null }), getChat()]),
  wire("no-body", [group, oddly({ body: null }), getChat()]),
  wire("ids-that-cannot-be", [
    group,
    getChat("7"),
    getChat("not-an-id"),
    request("editMessage", { path: { chatId: chat, messageId: "not-an-id" }, body: { text: "x" } }),
    request("blockUser", { path: { chatId: chat, userId: "somebody" } }),
    getUser("somebody"),
  ]),
  wire("other-slash-forms", [
    group,
    listChats({}, { edit: { otherPathForm: true } }),
    getChat(chat, { edit: { otherPathForm: true } }),
    renameChat(chat, text("Slash"), { edit: { otherPathForm: true } }),
    getChat(),
  ]),
  wire("large-body", [group, oddly({ body: JSON.stringify({ title: "t".repeat(200_000) }) }), getChat()]),
  wire("unknown-paths", [
    { operation: "unknown", params: {}, raw: { method: "GET", target: "/nothing/here/at/all" } },
    { operation: "unknown", params: {}, raw: { method: "POST", target: "/chats/not/a/path/either" } },
  ]),
  wire("other-methods", [
    { operation: "unknown", params: {}, raw: { method: "PATCH", target: "/chats" } },
    { operation: "unknown", params: {}, raw: { method: "DELETE", target: "/users/login" } },
  ]),
  wire("unknown-fields", [
    group,
    request("renameChat", { path: { chatId: chat }, body: { title: text("Title"), extra: 1 } }),
    getChat(),
  ]),
];

const connections: readonly Scenario[] = [
  connection("by-header", [connect("a"), group, said()]),
  connection("by-query", [connect("a", { by: "query" }), group, said()]),
  connection("under-ws", [connect("a", { at: "/ws/" }), connect("b", { at: "/ws/", by: "query" }), group, said()]),
  connection("without-token", [connect("b", { by: "nothing" }), listen("a"), group, said(), listen("a")]),
  connection("unknown-token", [connect("b", { token: never("token") }), listen("a"), group, said(), listen("a")]),
  connection("unknown-token-in-query", [
    connect("b", { token: never("token"), by: "query" }),
    listen("a"),
    group,
    said(),
  ]),
  connection("ping", [listen("a"), ping("a", "chatserver.connection.pong")]),
  connection("pong", [listen("a"), pong("a", "chatserver.connection.unasked-pong"), group, said()]),
  connection("client-speaks", [
    listen("a"),
    listen("b"),
    frame("a", { text: "hello" }, about("connection.client-frames")),
    frame("a", { text: '{"event":"message","source":"1","payload":{}}' }),
    frame("a", { text: "{" }),
    frame("a", { bytes: bytesOf("bytes") }),
    group,
    said(),
  ]),
  connection("hostile-client", [
    listen("a"),
    frame("b", { repeat: { text: "x", times: 100_000 } }, about("connection.server-survives")),
    group,
    said(),
  ]),
  connection("closed", [listen("a"), listen("b"), group, disconnect("b"), said(), listen("b"), said()]),
  connection("signed-out", [listen("a"), listen("b"), group, logOut(bMember), said(), listen("b")], "second-device"),
];

const registering: readonly Scenario[] = [
  scenario("register", [
    register(),
    register(registration({ name: "Bo Berg", deviceInfo: device({ transport: "web", token: null }) }), {}),
    getMe(by(0)),
    getMe(by(1)),
    getUser(user(1)),
  ]),
  scenario("register-taken", [register(), register(registration({ username: ref("username") })), getMe()]),
  scenario("register-short-username", [register(registration({ username: "ab" }))]),
  scenario("register-odd-username", [
    register(registration({ username: "with space" })),
    register(registration({ username: "9lives" })),
  ]),
  scenario("register-short-password", [register(registration({ password: "short" }))]),
  scenario("register-incomplete", [
    register({ username: ref("new-username"), password: ref("new-password"), deviceInfo: device() }),
    register({ name: "Ann", password: ref("new-password"), deviceInfo: device() }),
    register({ name: "Ann", username: ref("new-username"), deviceInfo: device() }),
    register({ name: "Ann", username: ref("new-username"), password: ref("new-password") }),
  ]),
];

const signing: readonly Scenario[] = [
  scenario("log-in", [getMe(), logIn(0), getMe(), getMe(byOther(0)), listChats({}, byOther(0))], "second-device"),
  scenario("log-in-twice", [logIn(0), logIn(0), getMe()], "second-device"),
  scenario(
    "log-in-wrong-password",
    [getMe(), logIn(0, device(), { session: never("basic") }), getMe()],
    "second-device",
  ),
  scenario("log-in-nobody", [logIn(0, device(), { session: ref("nobody-basic") })], "second-device"),
  scenario(
    "log-out",
    [
      logIn(0),
      logOut(byOther(0)),
      // One of them is that of the device, whichever else is signed out with it.
      getMe({ session: ref("token", 0, "gone") }),
      getMe({ session: ref("token", -1, "gone") }),
      logIn(0),
      getMe(),
    ],
    "second-device",
  ),
  scenario(
    "change-password",
    [
      changePassword({ oldPassword: ref("password"), newPassword: ref("new-password") }),
      logIn(0),
      logIn(0, device(), { session: ref("former-basic") }),
    ],
    "second-device",
  ),
  scenario(
    "change-password-wrongly",
    [changePassword({ oldPassword: never("password"), newPassword: ref("new-password") }), logIn(0)],
    "second-device",
  ),
  scenario(
    "replace-password",
    [
      replacePassword({ currentPassword: ref("password"), newPassword: ref("new-password") }),
      logIn(0),
      logIn(0, device(), { session: ref("former-basic") }),
      replacePassword({ currentPassword: never("password"), newPassword: ref("new-password") }),
      logIn(0),
    ],
    "second-device",
  ),
  scenario("unregister", [getMe(by(1)), unregister(by(1)), getMe({ session: ref("token", 0, "gone") }), getMe()]),
];

const profile: readonly Scenario[] = [
  scenario("me", [getMe(), getMe(by(1))], "users"),
  scenario("me-without-token", [
    getMe({ session: null }),
    updateMe({ name: "Another Name" }, { session: null }),
    addPhoto(undefined, { session: null }),
    getMe(),
  ]),
  scenario("update-me", [
    updateMe({ name: "Another Name", about: "about me" }),
    getMe(),
    updateMe({ about: "only this" }),
    getMe(),
    updateMe({ name: "Only That" }),
    getMe(),
    getUser(user(0), by(1)),
  ]),
  scenario("photos", [
    addPhoto(),
    getMe(),
    addPhoto(),
    getUser(user(0), by(1)),
    removePhoto(),
    getMe(),
    getUser(user(0), by(1)),
  ]),
  scenario("photo-incomplete", [
    addPhoto({ fileType: "png", fileSize: 1 }),
    addPhoto({ id: ref("new-uuid"), fileSize: 1 }),
    addPhoto({ id: ref("new-uuid"), fileType: "png" }),
    getMe(),
  ]),
  scenario("photo-of-another", [
    addPhoto(),
    removePhoto(ref("photo"), by(1)),
    getMe(),
    removePhoto(never("photo")),
    getMe(),
  ]),
  scenario(
    "get-user",
    [getUser(user(0)), getUser(user(1)), getUser(user(1), { session: null }), getUser(never("user"))],
    "users",
  ),
  scenario("find-users", [
    getMe(),
    findUsers({ s: ref("username") }),
    findUsers({ s: user(0) }),
    findUsers({ s: join(ref("username")) }, by(1)),
    findUsers({ s: "zzzzqqqq" }),
    findUsers({ s: never("user") }),
  ]),
  scenario("list-users", [
    getUser(user(2)),
    listUsers({ id: "" }),
    listUsers({ id: user(0) }),
    listUsers({ id: user(1), count: 1 }),
    listUsers({ count: 2 }),
  ]),
];

const contacts: readonly Scenario[] = [
  scenario("contacts", [
    listContacts(),
    addContact(),
    listContacts(),
    addContact({ user: { id: user(2) }, name: "By another name", isFavorite: true, isBlocked: false }),
    listContacts(),
    listContacts(by(1)),
    removeContact(ref("contact", 0)),
    listContacts(),
  ]),
  scenario("contacts-without-token", [
    addContact(),
    listContacts({ session: null }),
    addContact({ user: { id: user(2) } }, { session: null }),
    removeContact(ref("contact"), { session: null }),
    listContacts(),
  ]),
  scenario("contact-again", [addContact(), addContact({ user: { id: user(1) }, name: "Again" }), listContacts()]),
  scenario("contact-without-user", [addContact({ name: "Nobody" }), addContact({ user: {} }), listContacts()]),
  scenario("contact-of-another", [
    addContact(),
    removeContact(ref("contact"), by(1)),
    listContacts(),
    removeContact(never("contact")),
  ]),
];

const files: readonly Scenario[] = [
  scenario("upload", [uploadFile(), downloadFile(), downloadUpload(), downloadFile(ref("file"), { session: null })]),
  scenario("upload-types", [
    uploadFile(ref("new-uuid"), "image/jpeg"),
    uploadFile(ref("new-uuid"), "audio/mpeg"),
    uploadFile(ref("new-uuid"), "png"),
    downloadFile(ref("file", 0)),
    downloadFile(ref("file", 1)),
    downloadFile(ref("file", 2)),
  ]),
  scenario("upload-without-name", [uploadFile(undefined), downloadFile()]),
  scenario("upload-all-bytes", [
    uploadFile(ref("new-uuid"), "image/png", Buffer.from(Array.from({ length: 256 }, (_, n) => n)).toString("base64")),
    downloadFile(),
  ]),
  scenario("upload-replaces", [
    uploadFile(),
    uploadFile(ref("file-id"), "image/png", bytesOf("other bytes")),
    downloadFile(),
  ]),
  scenario("upload-megabyte", [
    uploadFile(ref("new-uuid"), "image/png", Buffer.alloc(1_000_000, "wireproof").toString("base64")),
    downloadFile(),
  ]),
  scenario("upload-in-small-letters", [uploadFile(ref("small-uuid")), downloadFile(ref("file-in-capitals"))]),
  scenario("upload-attachment", [
    group,
    said({ attachment: attachment() }),
    uploadFile(ref("attachment"), "image/png", undefined, about("post.file-after")),
    downloadFile(),
    uploadFile(join(ref("attachment"), "-preview"), "image/jpeg", bytesOf("a preview"), about("post.preview-address")),
    downloadFile(ref("file", 1)),
  ]),
  scenario("download-unknown", [downloadFile(never("file")), downloadUpload(never("file"))]),
  scenario("delete-upload", [
    uploadFile(),
    deleteUpload(),
    downloadFile(ref("former-file")),
    downloadUpload(ref("former-file")),
  ]),
];

export const users: Area = {
  probes,
  scenarios: [...access, ...wires, ...connections, ...registering, ...signing, ...profile, ...contacts, ...files],
  properties: userProperties,
};
