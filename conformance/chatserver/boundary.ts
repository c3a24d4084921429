// Valid requests and what surrounds them, from which invalid ones are made by one edit.

import type { WireEdit } from "../../src/binding/rest.ts";
import type { BoundaryBase } from "../suite.ts";
import type { SymbolicCommand } from "../symbolic.ts";
import { ref } from "../symbolic.ts";
import {
  addContact,
  addPhoto,
  addPicture,
  addUsers,
  attachment,
  blockChat,
  blockUser,
  clearChat,
  createGroup,
  deleteChat,
  deleteMessage,
  editMessage,
  exitChat,
  getChat,
  getMe,
  getUser,
  listBlockedUsers,
  listChats,
  listContacts,
  listMessages,
  notify,
  readMessage,
  register,
  removeContact,
  removePhoto,
  removePicture,
  removeUsers,
  renameChat,
  request,
  text,
  unblockChat,
  unblockUser,
  updateMe,
  updateSettings,
} from "./commands.ts";
import { bMember, chat, cMember, group, message, said, user } from "./scenarios/cast.ts";

type Around = Partial<Pick<BoundaryBase, "setup" | "closing" | "except" | "subjects" | "extra">>;

/** What is asked of one chat, the group, unless it is said otherwise. */
const base = (command: SymbolicCommand, around: Around = {}): BoundaryBase => {
  const { operation } = command;
  return {
    operation,
    schema: `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Params`,
    setup: [group],
    command,
    closing: [getChat()],
    subjects: {},
    extra: [],
    ...around,
    except: { "/headers": "nothing is asked of headers", ...around.except },
  };
};

/** The same of people. */
const ofPeople = (command: SymbolicCommand, around: Around = {}): BoundaryBase =>
  base(command, { setup: [], closing: [getMe()], ...around });

/** The same of messages. */
const ofMessages = (command: SymbolicCommand, around: Around = {}): BoundaryBase =>
  base(command, { setup: [group, said()], closing: [listMessages()], ...around });

/** Bodies that no JSON object is in, and labels that say so. */
const odd = (make: (edit: WireEdit) => SymbolicCommand): BoundaryBase["extra"] => [
  { name: "broken JSON", command: make({ body: '{"title":' }) },
  { name: "not UTF-8", command: make({ body: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]) }) },
  { name: "no body", command: make({ body: null }) },
  { name: "an array", command: make({ body: "[]" }) },
  { name: "deeply nested", command: make({ body: "[".repeat(100) + "]".repeat(100) }) },
  { name: "XML", command: make({ contentType: "application/xml" }) },
  { name: "no content type", command: make({ contentType: null }) },
  { name: "a charset", command: make({ contentType: "application/json; charset=utf-8" }) },
];

const listed = [listBlockedUsers()];
const contacts = [listContacts()];

export const boundary: readonly BoundaryBase[] = [
  ofPeople(register(), { closing: [] }),
  ofPeople(updateMe({ name: "Another Name", about: "about" })),
  ofPeople(addPhoto()),
  ofPeople(removePhoto(), { setup: [addPhoto()] }),
  ofPeople(getUser()),
  ofPeople(addContact(), { closing: contacts }),
  ofPeople(removeContact(), { setup: [addContact()], closing: contacts }),

  base(createGroup(), {
    setup: [],
    closing: [listChats(), listChats({}, bMember), listChats({}, cMember)],
    extra: odd((edit) => createGroup(undefined, {}, { edit })),
  }),
  base(listChats({ full: "true" }), { except: { "/query/full": "other values are left open" } }),
  base(getChat()),
  base(renameChat(), { extra: odd((edit) => renameChat(chat, text("Odd"), { edit })) }),
  base(updateSettings({ isMuted: true, isArchived: true, isRemovedOnDevice: false }), {
    closing: [getChat(), listChats()],
  }),
  base(addPicture()),
  base(removePicture(), { setup: [group, addPicture()] }),
  base(deleteChat(), { closing: [listChats()] }),
  base(clearChat(), { setup: [group, said()], closing: [listMessages()] }),

  base(addUsers(), {
    extra: [
      { name: "an object", command: request("addUsers", { path: { chatId: chat }, body: { users: { "0": 4 } } }) },
      { name: "no body", command: addUsers([user(3)], chat, { edit: { body: null } }) },
    ],
  }),
  base(removeUsers(), {
    extra: [{ name: "no body", command: removeUsers([user(1)], chat, { edit: { body: null } }) }],
  }),
  base(exitChat(chat, bMember)),
  base(blockChat(chat, bMember)),
  base(unblockChat(chat, bMember)),
  base(blockUser(), { closing: listed }),
  base(unblockUser(), { setup: [group, blockUser()], closing: listed }),
  base(listBlockedUsers()),

  ofMessages(said({ isVisible: true, attachment: attachment({ id: ref("new-uuid") }) }), {
    subjects: { "body/text at its longest in bytes": "chatserver.post.text-2048" },
    extra: [
      { name: "broken JSON", command: said({}, { edit: { body: '{"text":' } }) },
      { name: "no body", command: said({}, { edit: { body: null } }) },
      { name: "XML", command: said({}, { edit: { contentType: "application/xml" } }) },
      { name: "visible in words", command: said({ isVisible: "true" }) },
    ],
  }),
  ofMessages(listMessages({ count: 2 }), { except: { "/query": "what odd counts mean is left open, and probed" } }),
  ofMessages(editMessage({ text: text("Edited"), isVisible: true, fileExists: true, previewExists: true })),
  ofMessages(deleteMessage()),
  ofMessages(readMessage(message(), chat, bMember)),
  ofMessages(notify({ name: text("Name"), text: text("Text"), realm: "webSocket", data: "eyJhIjoxfQ==" }), {
    closing: [],
    except: { "/body/data": "its form is left open" },
  }),
];
