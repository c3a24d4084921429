// Members of the answers of operations, of messages and participants.

import { dropped, member, replacedBy, text } from "../../json-change.ts";
import type { Change } from "../../json-change.ts";
import type { RpcOperationId } from "../../../generated/trueconf/contract.ts";
import type { Requirement, Row } from "./define.ts";
import { mutants } from "./define.ts";
import { MESSAGES, PARTICIPANTS, answerTo, breaks, eventOf } from "./frames.ts";

/** The payload of an answer as a list with the answer in it, for those that are objects. */
const OBJECTS: readonly (readonly [requirement: Requirement, operation: RpcOperationId])[] = [
  ["auth.answer", "auth"],
  ["create-p2p-chat.answer", "createP2PChat"],
  ["create-group-chat.answer", "createGroupChat"],
  ["create-channel.answer", "createChannel"],
  ["remove-chat.answer", "removeChat"],
  ["add-chat-participant.empty-object", "addChatParticipant"],
  ["remove-chat-participant.empty-object", "removeChatParticipant"],
  ["has-chat-participant.answer", "hasChatParticipant"],
  ["get-chat-participants.answer", "getChatParticipants"],
  ["send-message.answer", "sendMessage"],
  ["get-user-display-name.answer", "getUserDisplayName"],
  ["upload-file.answer", "uploadFile"],
  ["send-survey.answer", "sendSurvey"],
];

const inArrays = OBJECTS.map(([requirement, operation]): Row => [
  requirement,
  `answer-of-${kebab(operation)}-in-array`,
  `The payload of the answer to ${operation} is an array.`,
  breaks(answerTo(operation), "", (payload) => [payload]),
]);

type MemberRow = readonly [requirement: Requirement, operation: RpcOperationId, name: string, instead: unknown];

const MEMBERS: readonly MemberRow[] = [
  ["create-p2p-chat.chat-id", "createP2PChat", "chatId", 4711],
  ["create-group-chat.chat-id", "createGroupChat", "chatId", 4711],
  ["create-channel.chat-id", "createChannel", "chatId", null],
  ["has-chat-participant.result", "hasChatParticipant", "result", "yes"],
  ["get-chat-participants.participants", "getChatParticipants", "participants", {}],
  ["get-user-display-name.display-name", "getUserDisplayName", "displayName", null],
  ["upload-file.upload-task-id", "uploadFile", "uploadTaskId", 17],
];

const membersBroken = MEMBERS.flatMap(([requirement, operation, name, instead]): Row[] => [
  [
    requirement,
    `answer-of-${kebab(operation)}-without-${kebab(name)}`,
    `The answer to ${operation} has no ${name}.`,
    breaks(answerTo(operation), `/${name}`, dropped),
  ],
  [
    requirement,
    `answer-of-${kebab(operation)}-with-other-${kebab(name)}`,
    `${name} in the answer to ${operation} is ${JSON.stringify(instead)}.`,
    breaks(answerTo(operation), `/${name}`, replacedBy(instead)),
  ],
]);

function kebab(name: string): string {
  return name.replaceAll(/([A-Z]+|\d+[a-z]*)/g, (part) => `-${part.toLowerCase()}`).replace(/^-/, "");
}

const wrapped: Change = (payload) => ({ chats: payload });
const survey = (name: string, change: Change) =>
  breaks(MESSAGES, `/content/${name}`, (value) => (value === undefined ? value : change(value)));

const OTHERS: readonly Row[] = [
  [
    "remove-chat.chat-id",
    "removed-chat-with-number",
    "chatId in the answer to removeChat is a number.",
    breaks(answerTo("removeChat"), "/chatId", replacedBy(17)),
  ],
  [
    "get-chats.payload-array",
    "chats-in-object",
    "The list of chats stands in an object.",
    breaks(answerTo("getChats"), "", wrapped),
  ],
  [
    "chat-participant.object",
    "participants-are-ids",
    "The participants are TrueConf IDs.",
    breaks(PARTICIPANTS, "", (one) => member(one, "userId")),
  ],
  [
    "chat-participant.user-id",
    "participant-without-user-id",
    "A participant has no userId.",
    breaks(PARTICIPANTS, "/userId", dropped),
  ],
  [
    "chat-participant.user-id",
    "participant-with-number",
    "userId of a participant is a number.",
    breaks(PARTICIPANTS, "/userId", replacedBy(1)),
  ],
  [
    "chat-participant.role",
    "participant-without-role",
    "A participant has no role.",
    breaks(PARTICIPANTS, "/role", dropped),
  ],
  ["chat-participant.role", "role-as-number", "role is a number.", breaks(PARTICIPANTS, "/role", replacedBy(1))],
  [
    "chat-participant.role-user",
    "users-are-members",
    "Ordinary participants have the role member.",
    breaks(
      PARTICIPANTS,
      "/role",
      text((role) => (role === "user" ? "member" : role)),
    ),
  ],
  [
    "chat-participant.role-admin",
    "admins-are-moderators",
    "Moderators have the role moderator.",
    breaks(
      PARTICIPANTS,
      "/role",
      text((role) => (role === "admin" ? "moderator" : role)),
    ),
  ],
  [
    "chat-participant.role-owner",
    "owners-are-creators",
    "Owners have the role creator.",
    breaks(
      PARTICIPANTS,
      "/role",
      text((role) => (role === "owner" ? "creator" : role)),
    ),
  ],
  ["envelope.message-id", "message-without-id", "A message has no messageId.", breaks(MESSAGES, "/messageId", dropped)],
  [
    "envelope.message-id",
    "message-with-number",
    "messageId of a message is a number.",
    breaks({ answers: { getChatHistory: "/messages/*" } }, "/messageId", replacedBy(17)),
  ],
  ["envelope.chat-id", "message-without-chat-id", "A message has no chatId.", breaks(MESSAGES, "/chatId", dropped)],
  [
    "envelope.chat-id",
    "told-message-without-chat-id",
    "A message is told of without chatId.",
    breaks(eventOf("sendMessage"), "/chatId", dropped),
  ],
  [
    "envelope.timestamp",
    "message-without-timestamp",
    "A message has no timestamp.",
    breaks(MESSAGES, "/timestamp", dropped),
  ],
  [
    "envelope.timestamp",
    "message-timestamp-as-text",
    "timestamp of a message is a text.",
    breaks(MESSAGES, "/timestamp", (time) => String(time)),
  ],
  ["envelope.type", "message-without-type", "A message has no type.", breaks(MESSAGES, "/type", dropped)],
  [
    "envelope.type",
    "message-type-as-text",
    "type of a message is a text.",
    breaks(MESSAGES, "/type", (type) => String(type)),
  ],
  [
    "envelope.reply-message-id",
    "reply-as-object",
    "replyMessageId is an object.",
    breaks(MESSAGES, "/replyMessageId", (id) => (id === undefined ? id : { id })),
  ],
  [
    "content.survey",
    "survey-url-as-array",
    "url of a survey that is shown is an array.",
    survey("url", (url) => [url]),
  ],
  [
    "content.survey",
    "survey-version-as-text",
    "appVersion of a survey that is shown is a text.",
    survey("appVersion", (version) => String(version)),
  ],
];

export const answerMutants = mutants("schema", [...inArrays, ...membersBroken, ...OTHERS]);
