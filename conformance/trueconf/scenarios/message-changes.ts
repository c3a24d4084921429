// What becomes of messages: they are edited, taken away, passed on.

import type { Scenario } from "../../suite.ts";
import { ref } from "../../symbolic.ts";
import type { Members } from "../commands.ts";
import {
  addChatParticipant,
  createGroupChat,
  createP2PChat,
  editMessage,
  forwardMessage,
  getChatByID,
  getChatHistory,
  getMessageById,
  removeMessage,
  sendMessage,
  text,
} from "../commands.ts";

const R = "trueconf";
const scenario = (id: string, ...commands: Scenario["commands"]): Scenario => ({
  id: `trueconf/messages/${id}`,
  commands,
});
const two = (id: string, ...commands: Scenario["commands"]): Scenario => ({
  ...scenario(id, ...commands),
  needs: ["second-account"],
});

const b = { on: "b" };
const second = ref("account", 1);
const first = ref("message", 0);
const last = ref("message", -1);
const never = ref("message", 0, "never");
const gone = ref("message", 0, "gone");

const said = (label = "Message", members: Members = {}): Members => ({
  text: text(label),
  parseMode: "text",
  ...members,
});
const button = (label: string): Members => ({ type: "command", label, command: "/go" });
const rows = (height: number, width: number): Members[][] =>
  Array.from({ length: height }, () => Array.from({ length: width }, (_, n) => button(`B${n}`)));

/** All that shows what became of the messages of the first chat. */
const looked = [getChatByID(), getChatHistory()];

export const messageChangeScenarios: readonly Scenario[] = [
  scenario(
    "edited",
    createGroupChat(),
    sendMessage(),
    sendMessage(),
    editMessage(first),
    getMessageById(first),
    getChatByID(),
    getChatHistory(ref("chat"), 100, {}, { subject: `${R}.edit-message.place-kept` }),
    editMessage(first, said("Edited *again*", { parseMode: "markdown" })),
    getMessageById(first),
    editMessage(last),
    ...looked,
    editMessage(never, said(), { subject: `${R}.error.message-not-found` }),
    removeMessage(first),
    editMessage(gone, said(), { subject: `${R}.error.gone-message-not-found` }),
    ...looked,
  ),
  scenario(
    "edited-over-another-connection",
    createGroupChat(),
    sendMessage(),
    editMessage(first, said("From there"), { on: "a2" }),
    getMessageById(first),
    removeMessage(first, true, { on: "a2" }),
    ...looked,
  ),
  scenario(
    "buttons-go-with-an-edit",
    createGroupChat(),
    sendMessage(ref("chat"), said("Choose", { buttons: rows(1, 2) })),
    editMessage(first, said("No choice")),
    getMessageById(first),
    editMessage(first, said("Choose again", { buttons: rows(2, 1) })),
    getMessageById(first),
  ),
  scenario(
    "taken-away-one-after-the-other",
    createGroupChat(),
    sendMessage(),
    sendMessage(),
    sendMessage(),
    removeMessage(last),
    getMessageById(gone),
    getChatByID(ref("chat"), { subject: `${R}.remove-message.last-message-steps-back` }),
    getChatHistory(),
    removeMessage(first, false),
    ...looked,
    removeMessage(first),
    ...looked,
    removeMessage(gone, true, { subject: `${R}.error.gone-message-not-found` }),
    removeMessage(never, true, { subject: `${R}.error.message-not-found` }),
  ),
  two(
    "taken-away-for-oneself",
    createGroupChat(),
    addChatParticipant(),
    sendMessage(),
    sendMessage(ref("chat"), said("Theirs"), {}, b),
    removeMessage(last, false),
    ...looked,
    getMessageById(last, b),
    getChatHistory(ref("chat"), 10, {}, b),
    removeMessage(first, false, b),
    getMessageById(first, { ...b, subject: `${R}.remove-message.gone` }),
    removeMessage(first, true, b),
    editMessage(first, said("Hidden"), b),
    forwardMessage(first, ref("chat"), b),
    sendMessage(ref("chat"), said(), { replyMessageId: first }, b),
    getMessageById(first),
    getChatHistory(ref("chat"), 10, {}, b),
    getChatByID(ref("chat"), b),
  ),
  two(
    "taken-away-from-everyone",
    createGroupChat(),
    addChatParticipant(),
    sendMessage(),
    sendMessage(ref("chat"), said("Theirs"), {}, b),
    removeMessage(first),
    getMessageById(gone, b),
    getChatHistory(ref("chat"), 10, {}, b),
    removeMessage(first, true, b),
    ...looked,
    getChatByID(ref("chat"), b),
  ),
  // Those who are not connected are told nothing: what became of the messages shows when they read.
  two(
    "taken-away-while-nobody-listens",
    createGroupChat(),
    addChatParticipant(),
    sendMessage(),
    sendMessage(),
    removeMessage(first),
    getMessageById(gone, { ...b, subject: `${R}.remove-message.for-all` }),
    getChatHistory(ref("chat"), 10, {}, b),
    getChatByID(ref("chat"), b),
  ),
  two(
    "taken-away-in-a-personal-chat",
    createP2PChat(second),
    sendMessage(),
    sendMessage(ref("chat"), said("Theirs"), {}, b),
    removeMessage(last, false),
    ...looked,
    getMessageById(last, b),
    removeMessage(first),
    getChatHistory(ref("chat"), 10, {}, b),
    getChatByID(ref("chat"), b),
  ),
  scenario(
    "passed-on",
    createGroupChat(),
    createGroupChat(),
    sendMessage(),
    forwardMessage(first, ref("chat", 1)),
    getMessageById(last),
    getMessageById(first),
    getChatByID(ref("chat", 1)),
    forwardMessage(first, ref("chat", 0)),
    getChatHistory(ref("chat", 0)),
    getChatHistory(ref("chat", 1)),
  ),
  scenario(
    "passed-on-and-changed",
    createGroupChat(),
    createGroupChat(),
    sendMessage(),
    forwardMessage(first, ref("chat", 1)),
    editMessage(first),
    getMessageById(last),
    removeMessage(first),
    getMessageById(first),
    getChatHistory(ref("chat", 0)),
    getChatHistory(ref("chat", 1)),
  ),
  scenario(
    "passed-on-nowhere",
    createGroupChat(),
    sendMessage(),
    forwardMessage(never, ref("chat"), { subject: `${R}.error.message-not-found` }),
    forwardMessage(first, ref("chat", 0, "never"), { subject: `${R}.error.chat-not-found` }),
    ...looked,
  ),
  two(
    "of-someone-else",
    createGroupChat(),
    addChatParticipant(),
    sendMessage(ref("chat"), said("Theirs"), {}, b),
    editMessage(first, said("Mine"), { subject: `${R}.edit-message.own-only` }),
    getMessageById(first),
    sendMessage(),
    editMessage(last, said("Theirs"), { ...b, subject: `${R}.edit-message.own-only` }),
    getMessageById(last, b),
    forwardMessage(first, ref("chat")),
    getMessageById(last),
    getChatHistory(),
  ),
];
