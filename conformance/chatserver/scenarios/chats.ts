// Chats: made, found again, listed, renamed, set, taken from the device, pictured, cleared, deleted.

import type { BoundaryBase, Scenario } from "../../suite.ts";
import { ref } from "../../symbolic.ts";
import {
  addPicture,
  addUsers,
  byOther,
  clearChat,
  createChat,
  createGroup,
  createPersonal,
  deleteChat,
  downloadFile,
  exitChat,
  getChat,
  getUser,
  listChats,
  listFull,
  listMessages,
  postMessage,
  readMessage,
  removeOnDevice,
  removePicture,
  renameChat,
  text,
  together,
  updateSettings,
  uploadFile,
} from "../commands.ts";
import { chatProperties } from "../properties.ts";
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
  nobody,
  outsider,
  personal,
  said,
  user,
} from "./cast.ts";
import { about, inArea } from "./in-area.ts";

const probe = inArea("probe");
const scenario = inArea("chats");

const probes: readonly Scenario[] = [
  probe("unauthenticated", [group, getChat(chat, { session: null })]),
  probe("outsider-read", [group, getChat(chat, outsider)]),
  probe("unknown-chat-read", [getChat(neverChat)]),
  probe("outsider-change", [group, renameChat(chat, text("Theirs"), outsider)]),
  probe("unknown-chat-change", [renameChat(neverChat)]),
  probe("outsider-delete", [group, deleteChat(chat, outsider)]),
  probe("unknown-chat-delete", [deleteChat(neverChat)]),
  probe("personal-with-three", [createChat({ participants: [user(1), user(2)], isPersonal: true })]),
  probe("personal-title", [createPersonal(user(1), { title: text("Of two") }), getChat()]),
  probe("personal-rename", [personal, renameChat(), getChat()]),
  probe("personal-picture", [personal, addPicture(), getChat()]),
  probe("member-acts", [group, said(), clearChat(chat, bMember), listMessages()]),
  probe("member-picture", [group, addPicture(chat, undefined, bMember), getChat()]),
  probe("unknown-user", [createGroup([user(1), nobody])]),
  probe("own-chat", [createChat({ participants: [user(0)] })]),
  probe("creator-listed", [createGroup([user(0), user(1), user(2)]), getChat()]),
  probe("same-people-other-kind", [personal, createGroup([user(1)])]),
  probe("recreate-after-exit", [group, exitChat(chat, cMember), createGroup([user(0), user(1)], {}, cMember)]),
  probe("deleted-chat", [group, said(), deleteChat(), getChat(goneChat), group]),
  probe("device-removal-answer", [group, removeOnDevice()]),
  probe("device-return", [group, said(), removeOnDevice(), listChats(), group, listChats(), said(), listChats()]),
  probe("device-return-by-others", [
    group,
    removeOnDevice(),
    postMessage(1),
    listChats(),
    personal,
    removeOnDevice(ref("personal")),
    postMessage(1, {}, ref("personal")),
    listChats(),
  ]),
  probe("full-other-value", [group, listChats({ full: "perhaps" })]),
  probe("picture-event", [...everybodyListens, group, addPicture(), removePicture()]),
  probe("cleared-payload", [...everybodyListens, group, said(), clearChat()]),
  probe("deleted-payload", [...everybodyListens, group, said(), deleteChat()]),
];

const lists = [listChats(), listChats({}, bMember), listChats({}, cMember)];

const creation: readonly Scenario[] = [
  scenario("group", [group, getChat(), getChat(chat, bMember), getChat(chat, cMember), ...lists]),
  scenario("group-of-two", [createGroup([user(1)]), getChat(), createGroup([user(1)], {}), getChat(chat, bMember)]),
  scenario("personal", [personal, getChat(), getChat(chat, bMember), listChats({}, bMember)]),
  scenario("default-kind-of-two", [createChat({ participants: [user(1)] }), getChat()]),
  scenario("default-kind-of-three", [
    createChat({ title: text("Three"), participants: [user(1), user(2)] }),
    getChat(),
  ]),
  scenario("null-kind", [createChat({ title: null, participants: [user(1), user(2)], isPersonal: null }), getChat()]),
  scenario("without-title", [createChat({ participants: [user(1), user(2)] }), getChat()]),
  scenario("unicode-title", [
    createGroup(undefined, { title: text("Título ñandú 标题 ☃ 😀") }),
    getChat(),
    listFull(bMember),
  ]),
  scenario("key-order", [
    createChat({ isPersonal: false, participants: [user(1), user(2)], title: text("Last") }),
    getChat(),
  ]),
  scenario("unknown-fields", [
    createGroup(undefined, { description: "none of the document's", extra: { deep: [1] } }),
    getChat(),
  ]),
  scenario("repeated-ids", [createGroup([user(1), user(1), user(2), user(2)]), getChat()]),
  scenario("same-group", [
    group,
    said(),
    createGroup([user(1), user(2)], { title: text("Another") }),
    getChat(),
    ...lists,
  ]),
  scenario("same-group-other-order", [group, createGroup([user(2), user(1)]), ...lists]),
  scenario("same-group-from-another", [group, said(), createGroup([user(2), user(0)], {}, bMember), getChat()]),
  scenario("same-personal", [personal, said(), personal, createPersonal(user(0), {}, bMember), ...lists]),
  scenario("same-personal-with-title", [
    personal,
    createPersonal(user(1), { title: text("Ignored") }),
    getChat(chat, bMember),
  ]),
  scenario("same-personal-by-default", [personal, createChat({ participants: [user(1)] }), ...lists]),
  scenario("other-participants", [
    group,
    createGroup([user(1), user(2), user(3)]),
    createGroup([user(1), user(3)]),
    createGroup([user(1)]),
    ...lists,
    listChats({}, outsider),
  ]),
  scenario("other-personal", [personal, createPersonal(user(2)), ...lists]),
  scenario("personal-with-four", [
    createChat({ participants: [user(1), user(2), user(3)], isPersonal: true }),
    ...lists,
  ]),
  scenario("refused-leaves-no-trace", [
    createChat({ title: text("Refused"), participants: [user(1), user(2)], isPersonal: true }),
    createChat({ title: text("Refused too"), participants: "everybody" }),
    ...lists,
  ]),
  scenario("told-to-nobody", [...everybodyListens, group, personal, ...lists]),
  scenario("without-token", [createGroup(undefined, {}, { session: null, ...about("auth.token-needed") }), ...lists]),
  scenario("unknown-newcomer-leaves-no-trace", [createGroup([user(1), nobody]), ...lists]),
];

const reading: readonly Scenario[] = [
  scenario("list-all-kinds", [
    group,
    personal,
    createGroup([user(1), user(3)]),
    ...lists,
    listFull(),
    listFull(bMember),
  ]),
  scenario("list-full-one", [group, personal, listChats({ full: "1" })]),
  scenario("list-full-false", [group, personal, listChats({ full: "false" }), listChats()]),
  scenario("list-without-any", [listChats()]),
  scenario("list-is-of-the-caller", [group, createPersonal(user(2), {}, bMember), ...lists, listChats({}, outsider)]),
  scenario("list-without-messages", [group, listChats(), said(), listChats()]),
  scenario("last-message", [group, said(), postMessage(1), getChat(), listFull(), listFull(cMember)]),
  scenario("reading-is-safe", [
    ...everybodyListens,
    group,
    said(),
    getChat(),
    getChat(),
    ...lists,
    ...lists,
    getUser(user(1)),
    listMessages(),
    listMessages(),
  ]),
  scenario("unknown-ids-are-refused-alike", [
    group,
    getChat(chat, { session: null }),
    getChat(neverChat, { session: null }),
  ]),
  scenario("read-by-outsider", [group, said(), getChat(chat, outsider), listChats({}, outsider)]),
  scenario("read-together", [
    group,
    personal,
    together(getChat(ref("group")), getChat(ref("personal")), listChats(), getUser(user(1))),
  ]),
  scenario("at-once", [
    group,
    personal,
    {
      ...together(getChat(ref("group")), getChat(ref("personal")), getChat(ref("group"), bMember)),
      ...about("general.own-answer"),
    },
  ]),
  scenario("two-devices", [group, listChats({}, byOther(0)), getChat(chat, byOther(0))], "second-device"),
];

const titles: readonly Scenario[] = [
  scenario("rename", [...everybodyListens, group, renameChat(), getChat(), getChat(chat, bMember), ...lists]),
  scenario("rename-by-member", [...everybodyListens, group, renameChat(chat, text("By a member"), bMember), getChat()]),
  scenario("rename-twice", [group, renameChat(), renameChat(), getChat(), listFull(cMember)]),
  scenario("rename-with-other-fields", [group, renameChat(chat, text("Título ☃")), getChat()]),
  scenario("rename-leaves-others", [
    group,
    createGroup([user(1), user(3)]),
    renameChat(ref("chat", 0)),
    getChat(ref("chat", 1)),
    getChat(ref("chat", 0)),
  ]),
  scenario("rename-personal", [...everybodyListens, personal, renameChat(), getChat(), getChat(chat, bMember)]),
  scenario("rename-by-outsider", [
    ...everybodyListens,
    group,
    renameChat(chat, text("Theirs"), outsider),
    getChat(),
    ...lists,
  ]),
  scenario("rename-without-token", [
    ...everybodyListens,
    group,
    renameChat(chat, text("Nobody's"), { session: null }),
    getChat(),
  ]),
];

const set = (members: Readonly<Record<string, unknown>>, options = {}) => updateSettings(members, chat, options);
const settings: readonly Scenario[] = [
  scenario("mute", [group, set({ isMuted: true }), getChat(), listChats(), set({ isMuted: false }), getChat()]),
  scenario("archive", [group, set({ isArchived: true }), getChat(), ...lists, set({ isArchived: false }), getChat()]),
  scenario("settings-one-by-one", [
    group,
    set({ isMuted: true }),
    set({ isArchived: true }),
    getChat(),
    set({ isMuted: false }),
    getChat(),
    set({ isRemovedOnDevice: false }),
    getChat(),
  ]),
  scenario("settings-all-at-once", [
    group,
    set({ isMuted: true, isArchived: true, isRemovedOnDevice: false }),
    getChat(),
    listFull(),
  ]),
  scenario("settings-are-ones-own", [
    group,
    set({ isMuted: true }),
    getChat(chat, bMember),
    set({ isArchived: true }, bMember),
    getChat(),
    getChat(chat, bMember),
    listFull(cMember),
  ]),
  scenario("settings-of-one-chat", [
    group,
    createGroup([user(1), user(3)]),
    updateSettings({ isMuted: true, isArchived: true }, ref("chat", 0)),
    getChat(ref("chat", 1)),
    listFull(),
  ]),
  scenario("settings-told-to-nobody", [...everybodyListens, group, set({ isMuted: true }), set({ isArchived: true })]),
  scenario("muted-is-still-told", [...everybodyListens, group, set({ isMuted: true }, bMember), said(), renameChat()]),
  scenario("archived-until-posting", [group, set({ isArchived: true }), said(), getChat()]),
  scenario("settings-by-outsider", [group, set({ isMuted: true }, outsider), getChat()]),
  scenario("settings-null", [group, set({ isMuted: true }), set({ isMuted: null, isArchived: true }), getChat()]),
];

const device: readonly Scenario[] = [
  scenario("device", [
    group,
    said(),
    removeOnDevice(),
    listChats(),
    listChats({}, bMember),
    getChat(),
    group,
    said(),
    listChats(),
    listMessages(),
    listMessages({}, chat, bMember),
  ]),
  scenario("device-by-member", [
    group,
    said(),
    removeOnDevice(chat, bMember),
    ...lists,
    getChat(),
    getChat(chat, bMember),
    postMessage(1),
    ...lists,
  ]),
  scenario("device-personal", [
    personal,
    said(),
    removeOnDevice(),
    ...lists,
    personal,
    said(),
    listChats(),
    listMessages(),
  ]),
  scenario("device-switched-off", [group, removeOnDevice(), set({ isRemovedOnDevice: false }), listChats()]),
  scenario("device-still-told", [...everybodyListens, group, removeOnDevice(chat, bMember), renameChat(), ...lists]),
  scenario("device-of-the-account", [group, removeOnDevice(), listChats({}, byOther(0))], "second-device"),
  scenario("device-others-chats", [group, personal, removeOnDevice(ref("group")), listChats()]),
];

const pictures: readonly Scenario[] = [
  scenario("picture", [...everybodyListens, group, addPicture(), getChat(), getChat(chat, bMember), listFull()]),
  scenario("pictures-accumulate", [
    group,
    addPicture(),
    addPicture(chat, { id: ref("new-uuid"), fileType: "jpg", fileSize: 1 }),
    getChat(),
  ]),
  scenario("picture-removed", [
    ...everybodyListens,
    group,
    addPicture(),
    addPicture(),
    removePicture(chat, ref("picture", 0)),
    getChat(),
    getChat(chat, cMember),
  ]),
  scenario("picture-with-preview", [
    group,
    addPicture(chat, {
      id: ref("new-uuid"),
      fileType: "png",
      fileSize: 100_000,
      previewWidth: 50,
      previewHeight: 60,
    }),
    getChat(),
  ]),
  scenario("picture-unknown", [group, addPicture(), removePicture(chat, ref("picture", 0, "never")), getChat()]),
  scenario("picture-removed-twice", [
    group,
    addPicture(),
    addPicture(),
    removePicture(chat, ref("picture", 0)),
    removePicture(chat, ref("picture", 0, "never")),
    getChat(),
  ]),
  scenario("picture-by-outsider", [
    ...everybodyListens,
    group,
    addPicture(),
    addPicture(chat, undefined, outsider),
    removePicture(chat, ref("picture"), outsider),
    getChat(),
  ]),
  scenario(
    "picture-of-a-file",
    [
      group,
      uploadFile(),
      addPicture(chat, { id: ref("file-id"), fileType: "png", fileSize: 29 }),
      getChat(),
      downloadFile(),
    ],
    "uploads",
  ),
];

const clearing: readonly Scenario[] = [
  scenario("clear", [
    ...everybodyListens,
    group,
    said(),
    postMessage(1),
    readMessage(message(0), chat, bMember),
    set({ isMuted: true }),
    clearChat(),
    listMessages(),
    listMessages({}, chat, bMember),
    getChat(),
    ...lists,
  ]),
  scenario("clear-then-post", [group, said(), said(), clearChat(), said(), listMessages(), getChat()]),
  scenario("clear-one-of-two", [
    group,
    createGroup([user(1), user(3)]),
    said(),
    postMessage(0, {}, ref("chat", 1)),
    clearChat(ref("chat", 0)),
    listMessages({}, ref("chat", 1)),
    listMessages({}, ref("chat", 0)),
  ]),
  scenario("clear-empty", [group, clearChat(), getChat()]),
  scenario("clear-personal", [...everybodyListens, personal, said(), clearChat(), listMessages(), getChat()]),
  scenario("clear-personal-by-other", [
    personal,
    said(),
    clearChat(chat, bMember),
    listMessages(),
    listMessages({}, chat, bMember),
  ]),
  scenario("clear-by-outsider", [...everybodyListens, group, said(), clearChat(chat, outsider), listMessages()]),
  scenario("clear-without-token", [group, said(), clearChat(chat, { session: null }), listMessages()]),
];

const deletion: readonly Scenario[] = [
  scenario("delete", [...everybodyListens, group, said(), deleteChat(), ...lists]),
  scenario("delete-then-create", [
    group,
    said(),
    set({ isMuted: true, isArchived: true }),
    deleteChat(),
    group,
    listMessages({}, ref("chat", -1)),
    getChat(ref("chat", -1)),
    ...lists,
  ]),
  scenario("delete-one-of-two", [
    group,
    createGroup([user(1), user(3)]),
    postMessage(0, {}, ref("chat", 1)),
    deleteChat(ref("chat", 0)),
    ...lists,
    listMessages({}, ref("chat", -1)),
  ]),
  scenario("delete-personal", [...everybodyListens, personal, said(), deleteChat(), ...lists]),
  scenario("delete-personal-by-other", [personal, said(), deleteChat(chat, bMember), ...lists]),
  scenario("delete-by-member", [...everybodyListens, group, said(), deleteChat(chat, bMember), ...lists]),
  scenario("delete-by-outsider", [
    ...everybodyListens,
    group,
    said(),
    deleteChat(chat, outsider),
    getChat(),
    ...lists,
    listMessages(),
  ]),
  scenario("delete-unknown", [group, deleteChat(neverChat), ...lists]),
  scenario("delete-without-token", [group, said(), deleteChat(chat, { session: null }), getChat(), listMessages()]),
  scenario("delete-with-newcomer", [group, addUsers(), deleteChat(), listChats({}, outsider), ...lists]),
  scenario("gone-chat", [
    group,
    said(),
    deleteChat(),
    getChat(goneChat),
    renameChat(goneChat),
    postMessage(0, {}, goneChat),
    listMessages({}, goneChat),
    ...lists,
  ]),
];

const base = (operation: string, command: BoundaryBase["command"], more: Partial<BoundaryBase> = {}): BoundaryBase => ({
  operation,
  schema: `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Params`,
  setup: [group],
  command,
  closing: [getChat()],
  except: { "/headers": "nothing is asked of headers" },
  subjects: {},
  extra: [],
  ...more,
});

const odd = (
  make: (edit: { body?: string | Uint8Array | null; contentType?: string | null }) => BoundaryBase["command"],
) => [
  { name: "broken JSON", command: make({ body: '{"title":' }) },
  { name: "not UTF-8", command: make({ body: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]) }) },
  { name: "no body", command: make({ body: null }) },
  { name: "an array", command: make({ body: "[]" }) },
  { name: "deeply nested", command: make({ body: "[".repeat(100) + "]".repeat(100) }) },
  { name: "XML", command: make({ contentType: "application/xml" }) },
  { name: "no content type", command: make({ contentType: null }) },
  { name: "a charset", command: make({ contentType: "application/json; charset=utf-8" }) },
];

const boundary: readonly BoundaryBase[] = [
  base("createChat", createGroup(), {
    setup: [],
    closing: [...lists],
    extra: odd((edit) => createGroup(undefined, {}, { edit })),
  }),
  base("listChats", listChats({ full: "true" }), {
    except: { "/headers": "", "/query/full": "other values are left open" },
  }),
  base("getChat", getChat()),
  base("renameChat", renameChat(), { extra: odd((edit) => renameChat(chat, text("Odd"), { edit })) }),
  base("updateSettings", updateSettings({ isMuted: true, isArchived: true, isRemovedOnDevice: false }), {
    closing: [getChat(), listChats()],
  }),
  base("addPicture", addPicture(), { closing: [getChat()] }),
  base("removePicture", removePicture(), { setup: [group, addPicture()] }),
  base("deleteChat", deleteChat(), { closing: [listChats()] }),
  base("clearChat", clearChat(), { setup: [group, said()], closing: [listMessages()] }),
];

export const chats: Area = {
  probes,
  scenarios: [...creation, ...reading, ...titles, ...settings, ...device, ...pictures, ...clearing, ...deletion],
  boundary,
  properties: chatProperties,
};
