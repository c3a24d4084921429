// Who is in a chat, who comes and goes, and in which role.

import type { Scenario } from "../../suite.ts";
import { ref } from "../../symbolic.ts";
import type { SymbolicCommand } from "../../symbolic.ts";
import {
  addChatParticipant,
  changeParticipantRole,
  createChannel,
  createGroupChat,
  createP2PChat,
  getChatByID,
  getChatHistory,
  getChatParticipant,
  getChatParticipants,
  getChats,
  hasChatParticipant,
  listen,
  removeChatParticipant,
  sendMessage,
} from "../commands.ts";
import { R, within } from "./in-area.ts";

const on = { on: "b" };
const group = createGroupChat();
const channel = createChannel();
const [first, second] = [ref("account"), ref("account", 1)];
const user = ref("user");
const shared = [group, addChatParticipant(ref("group"), second)];
/** By both ways to count, so that one of the pages is the first. */
const listed = (chat = ref("group"), options = {}): SymbolicCommand[] => [
  getChatParticipants(chat, 100, 1, options),
  getChatParticipants(chat, 100, 0, options),
];

const members = within("members");

const coming: readonly Scenario[] = [
  members("several-added", [
    group,
    addChatParticipant(ref("group"), user, {}, { subject: `${R}.general.user-id` }),
    addChatParticipant(ref("group"), ref("user", 1)),
    hasChatParticipant(ref("group"), user, { subject: `${R}.has-chat-participant.present` }),
    hasChatParticipant(ref("group"), ref("user", 1)),
    ...listed(),
    removeChatParticipant(ref("group"), ref("user", 1)),
    hasChatParticipant(ref("group"), user, { subject: `${R}.remove-chat-participant.others-stay` }),
    ...listed(),
  ]),
  members("added", [
    group,
    sendMessage(),
    addChatParticipant(ref("group"), user, {}, { subject: `${R}.rights.owner-adds` }),
    hasChatParticipant(ref("group"), user, { subject: `${R}.add-chat-participant.present` }),
    ...listed(),
    getChatParticipant(ref("group"), user),
    hasChatParticipant(ref("group"), first, { subject: `${R}.add-chat-participant.others-stay` }),
    getChatHistory(),
    addChatParticipant(ref("group"), user),
    ...listed(),
  ]),
  members("added-to-a-channel", [
    channel,
    addChatParticipant(ref("channel"), user, {}, { subject: `${R}.add-chat-participant.channel` }),
    hasChatParticipant(ref("channel"), user),
    ...listed(ref("channel")),
    removeChatParticipant(ref("channel"), user, {}, { subject: `${R}.remove-chat-participant.channel` }),
    hasChatParticipant(ref("channel"), user),
    ...listed(ref("channel")),
  ]),
  members(
    "newcomer-sees-the-chat",
    [
      listen("b"),
      ...shared,
      getChats(100, 1, { ...on, subject: `${R}.add-chat-participant.newcomer-lists` }),
      getChatByID(ref("group"), on),
      sendMessage(ref("group"), undefined, {}, { ...on, subject: `${R}.rights.everyone-writes` }),
      getChatByID(),
    ],
    "second-account",
  ),
  members(
    "history-shown-to-a-newcomer",
    [
      group,
      sendMessage(),
      addChatParticipant(ref("group"), second, { displayHistory: true }),
      getChatHistory(ref("group"), 100, {}, { ...on, subject: `${R}.add-chat-participant.display-history` }),
      getChatByID(ref("group"), on),
    ],
    "second-account",
  ),
  members(
    "history-hidden-from-a-newcomer",
    [
      group,
      sendMessage(),
      addChatParticipant(ref("group"), second, { displayHistory: false }),
      getChatHistory(ref("group"), 100, {}, { ...on, subject: `${R}.add-chat-participant.display-history` }),
      sendMessage(),
      getChatHistory(ref("group"), 100, {}, on),
      getChatHistory(),
    ],
    "second-account",
  ),
  members("adding-nobody", [
    group,
    addChatParticipant(ref("group"), ref("unknown-user")),
    addChatParticipant(ref("group"), ""),
    addChatParticipant(ref("chat", 0, "never"), user),
    ...listed(),
    hasChatParticipant(ref("group"), ref("unknown-user")),
  ]),
  members("personal-chats-have-their-two", [
    createP2PChat(user),
    addChatParticipant(ref("personal-with-user"), ref("user", 1)),
    ...listed(ref("personal-with-user")),
    hasChatParticipant(ref("personal-with-user"), user, { subject: `${R}.has-chat-participant.personal` }),
  ]),
];

const going: readonly Scenario[] = [
  members("removed", [
    group,
    addChatParticipant(ref("group"), user),
    addChatParticipant(ref("group"), second),
    removeChatParticipant(ref("group"), user, {}, { subject: `${R}.rights.owner-adds` }),
    hasChatParticipant(ref("group"), user, { subject: `${R}.remove-chat-participant.absent` }),
    ...listed(),
    getChatParticipant(ref("group"), user),
    hasChatParticipant(ref("group"), second, { subject: `${R}.remove-chat-participant.others-stay` }),
    getChatByID(ref("group"), { subject: `${R}.remove-chat-participant.chat-stays` }),
    removeChatParticipant(ref("group"), user),
    addChatParticipant(ref("group"), user, {}, { subject: `${R}.remove-chat-participant.again` }),
    hasChatParticipant(ref("group"), user),
    ...listed(),
  ]),
  members(
    "removed-no-longer-lists",
    [
      listen("b"),
      ...shared,
      sendMessage(),
      removeChatParticipant(ref("group"), second),
      getChats(100, 1, { ...on, subject: `${R}.remove-chat-participant.no-longer-lists` }),
      getChatByID(ref("group"), on),
      sendMessage(),
      sendMessage(ref("group"), undefined, {}, on),
      addChatParticipant(ref("group"), second),
      getChatByID(ref("group"), on),
      getChatHistory(ref("group"), 100, {}, on),
    ],
    "second-account",
  ),
  members(
    "removed-with-their-history",
    [
      ...shared,
      sendMessage(ref("group"), undefined, {}, on),
      removeChatParticipant(ref("group"), second, { clearHistory: true }),
      addChatParticipant(ref("group"), second),
      getChatHistory(ref("group"), 100, {}, on),
      getChatHistory(),
    ],
    "second-account",
  ),
  members(
    "leaving",
    [listen("b"), ...shared, removeChatParticipant(ref("group"), second, {}, on), ...listed(), getChats(100, 1, on)],
    "second-account",
  ),
  members(
    "the-owner-leaves",
    [...shared, removeChatParticipant(ref("group"), first), getChats(), ...listed(ref("group"), on)],
    "second-account",
  ),
  members("removing-nobody", [
    group,
    addChatParticipant(ref("group"), user),
    removeChatParticipant(ref("group"), ref("unknown-user")),
    removeChatParticipant(ref("chat", 0, "never"), user),
    ...listed(),
  ]),
];

const presence: readonly Scenario[] = [
  members("presence", [
    group,
    addChatParticipant(ref("group"), user),
    hasChatParticipant(ref("group"), user, { subject: `${R}.has-chat-participant.present` }),
    hasChatParticipant(ref("group"), first, { subject: `${R}.has-chat-participant.self` }),
    hasChatParticipant(ref("group"), second, { subject: `${R}.has-chat-participant.absent` }),
    hasChatParticipant(ref("group"), ref("unknown-user"), {
      subject: `${R}.has-chat-participant.unknown-user`,
    }),
    hasChatParticipant(ref("chat", 0, "never"), user),
    getChatParticipant(ref("group"), ref("unknown-user")),
    getChatParticipant(ref("chat", 0, "never"), user),
  ]),
  members(
    "asked-by-a-stranger",
    [
      group,
      hasChatParticipant(ref("group"), first, on),
      getChatParticipants(ref("group"), 100, 1, on),
      getChatParticipant(ref("group"), first, on),
      addChatParticipant(ref("group"), second, {}, on),
      removeChatParticipant(ref("group"), first, {}, on),
      changeParticipantRole(ref("group"), first, "user", on),
      ...listed(),
    ],
    "second-account",
  ),
];

const roles: readonly Scenario[] = [
  members("roles", [
    group,
    addChatParticipant(ref("group"), user),
    changeParticipantRole(ref("group"), user, "admin", { subject: `${R}.change-participant-role.admin` }),
    ...listed(),
    getChatParticipant(ref("group"), user),
    changeParticipantRole(ref("group"), user, "user", { subject: `${R}.change-participant-role.admin` }),
    ...listed(),
    getChatParticipant(ref("group"), user),
    changeParticipantRole(ref("group"), user, "user"),
    changeParticipantRole(ref("group"), user, "no-such-role", {
      subject: `${R}.change-participant-role.unknown-role`,
    }),
    changeParticipantRole(ref("group"), ref("unknown-user"), "admin", {
      subject: `${R}.change-participant-role.absent`,
    }),
    changeParticipantRole(ref("chat", 0, "never"), user, "admin"),
    ...listed(),
  ]),
  members("writer-of-a-channel", [
    channel,
    addChatParticipant(ref("channel"), user),
    changeParticipantRole(ref("channel"), user, "writer", { subject: `${R}.change-participant-role.writer` }),
    ...listed(ref("channel")),
    getChatParticipant(ref("channel"), user),
  ]),
  members(
    "roles-given-by-a-user",
    [
      ...shared,
      addChatParticipant(ref("group"), user),
      changeParticipantRole(ref("group"), user, "admin", {
        ...on,
        subject: `${R}.change-participant-role.needs-right`,
      }),
      changeParticipantRole(ref("group"), second, "owner", {
        ...on,
        subject: `${R}.change-participant-role.needs-right`,
      }),
      ...listed(),
    ],
    "second-account",
  ),
];

export const memberScenarios: readonly Scenario[] = [...coming, ...going, ...presence, ...roles];
