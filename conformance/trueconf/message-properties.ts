// Generated sequences about messages and events.

import fc from "fast-check";
import type { Property } from "../suite.ts";
import type { SymbolicCommand } from "../symbolic.ts";
import { ref } from "../symbolic.ts";
import type { Members } from "./commands.ts";
import {
  acknowledge,
  addChatParticipant,
  auth,
  connect,
  createGroupChat,
  createP2PChat,
  disconnect,
  forwardMessage,
  getChatByID,
  getChatHistory,
  getFileInfo,
  getMessageById,
  listen,
  sendFile,
  sendMessage,
  sendSurvey,
  survey,
  editSurvey,
  text,
  uploadFile,
  uploadFileContent,
} from "./commands.ts";
import { content, generated, message, onAny } from "./generated.ts";

const CONNECTIONS = fc.constantFrom("a", "a", "a2", "b", "b", "b2");
const anywhere = (command: fc.Arbitrary<SymbolicCommand>): fc.Arbitrary<SymbolicCommand> => onAny(command, CONNECTIONS);

/** The group and the personal chat that a sequence begins with. */
const both = fc.nat(1).map((n) => ref("chat", n));
const write = anywhere(fc.tuple(both, content).map(([chat, given]) => sendMessage(chat, given)));
const reply = anywhere(
  fc.tuple(both, message).map(([chat, quoted]) => sendMessage(chat, undefined, { replyMessageId: quoted })),
);
const edit = anywhere(generated.editMessage);
const remove = anywhere(generated.removeMessage);
const forward = anywhere(fc.tuple(message, both).map(([which, chat]) => forwardMessage(which, chat)));
const read = anywhere(both.map((chat) => getChatByID(chat)));
const history = anywhere(
  fc.tuple(both, fc.constantFrom(1, 2, 100)).map(([chat, count]) => getChatHistory(chat, count)),
);
const one = anywhere(message.map((which) => getMessageById(which)));
const clear = anywhere(generated.clearHistory);
const ask = anywhere(both.map((chat) => sendSurvey(chat, survey())));
const change = anywhere(message.map((which) => editSurvey(which, { title: text("Another title") })));

const setup: readonly SymbolicCommand[] = [
  createGroupChat(),
  addChatParticipant(),
  createP2PChat(ref("account", 1)),
  sendMessage(ref("chat", 0)),
];
const closing: readonly SymbolicCommand[] = ["a", "b"].flatMap((on) =>
  [0, 1].flatMap((n) => [getChatByID(ref("chat", n), { on }), getChatHistory(ref("chat", n), 100, {}, { on })]),
);

/** Comes and goes, with or without asking for what it missed, and acknowledges at once or later. */
const arrival = fc
  .tuple(fc.constantFrom("b", "b2"), fc.boolean(), fc.boolean(), fc.boolean())
  .map(([on, receiveUnread, receiveSystemMessageEnvelopes, holds]) => ({
    on,
    holds,
    flags: { receiveUnread, receiveSystemMessageEnvelopes } satisfies Members,
  }));
const comes = arrival.map(({ on, holds }) => connect(on, {}, { holds }));
const authorises = arrival.map(({ on, flags }) => auth(ref("token", 1), flags, { on }));
const goes = fc.constantFrom("b", "b2").map((on) => disconnect(on));
const acknowledges = fc.constantFrom("b", "b2").map((on) => acknowledge(on));

const upload = fc.constant(uploadFile());
const deliver = fc.constant(uploadFileContent(ref("upload-task", -1)));
const file = anywhere(
  fc.tuple(both, fc.boolean()).map(([chat, captioned]) =>
    sendFile(chat, {
      temporalFileId: ref("temporal-file", -1),
      ...(captioned && { caption: { text: text("Caption"), parseMode: "text" } }),
    }),
  ),
);
const look = anywhere(fc.nat(2).map((n) => getFileInfo(ref("file", n))));

export const messageProperties: readonly Property[] = [
  {
    id: "trueconf/property/messages",
    commands: [write, write, write, reply, edit, remove, forward, read, history, one, clear],
    maxCommands: 16,
    share: 0.5,
    setup,
    closing,
    needs: ["second-account"],
  },
  {
    id: "trueconf/property/messages-of-one",
    commands: [
      generated.sendMessage,
      generated.reply,
      generated.editMessage,
      generated.removeMessage,
      generated.getChatHistory,
    ].map((command) => onAny(command, fc.constantFrom("a", "a2"))),
    maxCommands: 14,
    share: 0.5,
    setup: [createGroupChat(), sendMessage()],
    closing: [getChatByID(), getChatHistory()],
  },
  {
    id: "trueconf/property/files-and-surveys",
    commands: [upload, deliver, upload, deliver, file, file, look, ask, change, remove, forward, history],
    maxCommands: 16,
    share: 0.5,
    setup,
    closing,
    needs: ["second-account"],
  },
];

export const eventProperties: readonly Property[] = [
  {
    id: "trueconf/property/who-is-told",
    commands: [
      write,
      write,
      edit,
      remove,
      clear,
      anywhere(generated.addChatParticipant),
      anywhere(generated.removeChatParticipant),
      anywhere(generated.changeParticipantRole),
      anywhere(generated.editChatTitle),
      anywhere(generated.createGroupChat),
      anywhere(generated.removeChat),
    ],
    maxCommands: 14,
    share: 0.5,
    setup: [listen("a2"), listen("b"), listen("b2"), ...setup],
    closing,
    needs: ["second-account"],
  },
  {
    id: "trueconf/property/unread",
    commands: [write, write, write, remove, read, comes, authorises, authorises, goes, acknowledges, acknowledges],
    maxCommands: 16,
    share: 0.5,
    setup: [connect("b", {}, { holds: true }), auth(ref("token", 1), {}, { on: "b" }), ...setup],
    closing,
    needs: ["second-account"],
  },
];
