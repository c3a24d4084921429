// Lists of chats and of participants, and their pages.

import type { Scenario } from "../../suite.ts";
import { ref } from "../../symbolic.ts";
import type { SymbolicCommand } from "../../symbolic.ts";
import {
  addChatParticipant,
  createChannel,
  createGroupChat,
  createP2PChat,
  getChatByID,
  getChatParticipants,
  getChats,
  hasChatParticipant,
  sendMessage,
  together,
} from "../commands.ts";
import { R, within } from "./in-area.ts";

const on = { on: "b" };
const group = createGroupChat();
const channel = createChannel();
/** Far behind everything that an account may have. */
const FAR = 1_000_000;

const lists = within("lists");

const pages = (count: number, most: number, options = {}): SymbolicCommand[] =>
  Array.from({ length: most }, (_, page) => getChats(count, page + 1, options));

const ofChats: readonly Scenario[] = [
  lists("all-kinds", [
    group,
    channel,
    createP2PChat(ref("user")),
    sendMessage(ref("personal-with-user")),
    sendMessage(ref("channel")),
    getChats(100, 1, { subject: `${R}.get-chats.kinds` }),
    getChatByID(ref("group")),
    getChatByID(ref("channel")),
    getChatByID(ref("personal-with-user")),
    getChats(100, 1, { subject: `${R}.get-chats.stable-order` }),
  ]),
  // A walk through pages, as long as the account's chats last.
  lists("pages", [group, channel, group, getChats(), ...pages(2, 12), getChats(2, FAR)]),
  lists("pages-of-one", [group, group, ...pages(1, 8)]),
  lists("pages-of-three", [group, group, group, group, ...pages(3, 8)]),
  lists("past-the-end", [getChats(10, FAR, { subject: `${R}.get-chats.past-end` })]),
  lists("first-page", [group, getChats(1, 1, { subject: `${R}.get-chats.first-page` })]),
  lists("limits", [getChats(0, 1), getChats(1, 0), getChats(0, 0)]),
  lists("after-changes", [
    group,
    group,
    getChats(),
    sendMessage(ref("group", 0)),
    getChats(),
    sendMessage(ref("group", 1)),
    getChats(),
  ]),
  lists(
    "only-own-chats",
    [
      group,
      createGroupChat(undefined, on),
      getChats(100, 1, { subject: `${R}.get-chats.own-chats` }),
      getChats(100, 1, { ...on, subject: `${R}.get-chats.own-chats` }),
    ],
    "second-account",
  ),
  lists("at-once", [
    group,
    channel,
    together(
      getChats(1, 1),
      getChats(2, 1),
      getChats(100, 1),
      getChatByID(ref("group")),
      getChatByID(ref("channel")),
      getChatByID(ref("chat", 0, "never")),
    ),
  ]),
];

const crowd = [
  group,
  addChatParticipant(ref("group"), ref("account", 1)),
  addChatParticipant(ref("group"), ref("user", 0)),
  addChatParticipant(ref("group"), ref("user", 1)),
];

const participantPages = (size: number): SymbolicCommand[] =>
  [0, 1, 2, 3, 4, 5].map((page) => getChatParticipants(ref("group"), size, page));

const ofParticipants: readonly Scenario[] = [
  lists("participants", [
    ...crowd,
    getChatParticipants(),
    getChatParticipants(ref("group"), 100, 0),
    hasChatParticipant(ref("group"), ref("user", 0), { subject: `${R}.get-chat-participants.agrees-presence` }),
    hasChatParticipant(ref("group"), ref("user", 2), { subject: `${R}.get-chat-participants.agrees-presence` }),
  ]),
  lists("pages-of-participants", [...crowd, ...participantPages(2), ...participantPages(1), ...participantPages(3)]),
  lists("participants-past-the-end", [
    group,
    getChatParticipants(ref("group"), 100, FAR, { subject: `${R}.get-chat-participants.past-end` }),
    getChatParticipants(ref("group"), 0, 1),
    getChatParticipants(ref("chat", 0, "never")),
  ]),
  lists("participants-of-all-kinds", [
    group,
    channel,
    createP2PChat(ref("user")),
    ...["group", "channel", "personal-with-user"].flatMap((kind) => [
      getChatParticipants(ref(kind), 100, 1),
      getChatParticipants(ref(kind), 100, 0),
    ]),
  ]),
];

export const listScenarios: readonly Scenario[] = [...ofChats, ...ofParticipants];
