// What must be refused for its form is served: as if it had been in form.

import type { RpcOperationId } from "../../../generated/trueconf/contract.ts";
import { isRecord } from "../../../src/contract/is-record.ts";
import type { State } from "../../../src/protocols/trueconf/state.ts";
import { EMPTY_LISTING, callerOf } from "../../../src/protocols/trueconf/state.ts";
import { overlooks } from "./beliefs.ts";
import type { Requirement, Row } from "./define.ts";
import { mutants } from "./define.ts";

/** What is put in place of a member that is missing or wrong. */
type Instead = (state: State, session: string, params: Readonly<Record<string, unknown>>) => unknown;

/** The latest chat that the caller owns, or is in. */
const ownChat: Instead = (state, session) => {
  const callerId = callerOf(state, session) ?? "";
  const ids = state.listed.get(callerId, EMPTY_LISTING).values;
  const owned = ids.findLast((id) => state.chats.get(id)?.members.get(callerId)?.role === "owner");
  return owned ?? ids.at(-1) ?? "";
};

const self: Instead = (state, session) => callerOf(state, session) ?? "";

/** Somebody else who is in the chat, or is not. */
const somebody =
  (inside: boolean): Instead =>
  (state, session, { chatId }) => {
    const callerId = callerOf(state, session) ?? "";
    const chat = typeof chatId === "string" ? state.chats.get(chatId) : undefined;
    return (
      state.accounts.keySeq().find((userId) => userId !== callerId && chat?.members.has(userId) === inside) ?? callerId
    );
  };

const value =
  (given: unknown): Instead =>
  () =>
    given;

/** Ids of requirements up to the rule, for members that must be there and be what they should be. */
type Of<Rule extends string> = Requirement extends infer Id
  ? Id extends `${infer Member}-${Rule}`
    ? Member
    : never
  : never;
type Text = Of<"required"> & Of<"string">;
type Count = Of<"required"> & Of<"uint32">;
type MemberRow<Member> = readonly [requirement: Member, operation: RpcOperationId, member: string, instead: Instead];

const TEXTS: readonly MemberRow<Text>[] = [
  ["create-p2p-chat.user-id", "createP2PChat", "userId", somebody(false)],
  ["create-group-chat.name", "createGroupChat", "name", value("A group")],
  ["create-channel.title", "createChannel", "title", value("A channel")],
  ["get-chat-by-id.chat-id", "getChatByID", "chatId", ownChat],
  ["remove-chat.chat-id", "removeChat", "chatId", ownChat],
  ["add-chat-participant.chat-id", "addChatParticipant", "chatId", ownChat],
  ["add-chat-participant.user-id", "addChatParticipant", "userId", somebody(false)],
  ["remove-chat-participant.chat-id", "removeChatParticipant", "chatId", ownChat],
  ["remove-chat-participant.user-id", "removeChatParticipant", "userId", somebody(true)],
  ["has-chat-participant.chat-id", "hasChatParticipant", "chatId", ownChat],
  ["has-chat-participant.user-id", "hasChatParticipant", "userId", self],
  ["get-chat-participants.chat-id", "getChatParticipants", "chatId", ownChat],
  ["send-message.chat-id", "sendMessage", "chatId", ownChat],
  ["get-user-display-name.user-id", "getUserDisplayName", "userId", self],
  ["send-survey.chat-id", "sendSurvey", "chatId", ownChat],
];

const COUNTS: readonly MemberRow<Count>[] = [
  ["get-chats.count", "getChats", "count", value(10)],
  ["get-chats.page", "getChats", "page", value(1)],
  ["get-chat-participants.page-size", "getChatParticipants", "pageSize", value(10)],
  ["get-chat-participants.page-number", "getChatParticipants", "pageNumber", value(1)],
];

/** Of a nested member, the same inside of the content. */
const CONTENT: readonly (readonly [
  requirement: Requirement,
  operation: RpcOperationId,
  member: string,
  instead: unknown,
])[] = [
  ["text-content.text-required", "sendMessage", "text", "…"],
  ["text-content.text-string", "sendMessage", "text", "…"],
  ["text-content.parse-mode-required", "sendMessage", "parseMode", "text"],
  ["text-content.parse-mode-string", "sendMessage", "parseMode", "text"],
  ["survey-content.url", "sendSurvey", "url", ""],
  ["survey-content.app-version", "sendSurvey", "appVersion", 1],
  ["survey-content.path", "sendSurvey", "path", ""],
  ["survey-content.title", "sendSurvey", "title", ""],
  ["survey-content.description", "sendSurvey", "description", "{{Survey}}"],
  ["survey-content.button-text", "sendSurvey", "buttonText", "{{Go to survey}}"],
  ["survey-content.secret", "sendSurvey", "secret", ""],
  ["survey-content.alt", "sendSurvey", "alt", ""],
];

const TEXT = { text: "…", parseMode: "text" };
const SURVEY = {
  url: "",
  appVersion: 1,
  path: "",
  title: "",
  description: "{{Survey}}",
  buttonText: "{{Go to survey}}",
  secret: "",
  alt: "",
};

function repairing(member: string, instead: Instead): Parameters<typeof overlooks>[1] {
  return (params, state, { session }) => ({ ...params, [member]: instead(state, session, params) });
}

const texts = TEXTS.flatMap(([requirement, operation, member, instead]): Row[] => {
  const repair = repairing(member, instead);
  return [
    absent(`${requirement}-required`, operation, member, repair),
    odd(`${requirement}-string`, operation, member, "a text", repair),
  ];
});

const counts = COUNTS.flatMap(([requirement, operation, member, instead]): Row[] => {
  const repair = repairing(member, instead);
  return [
    absent(`${requirement}-required`, operation, member, repair),
    odd(`${requirement}-uint32`, operation, member, "a whole number of 32 bits", repair),
  ];
});

function absent(
  requirement: Requirement,
  operation: string,
  member: string,
  repair: Parameters<typeof overlooks>[1],
): Row {
  const name = requirement.replace(".", "-without-").replace(/-required$/, "");
  return [
    requirement,
    `serves-${name}`,
    `${operation} is served without ${member}.`,
    overlooks(`trueconf.${requirement}`, repair),
  ];
}

function odd(
  requirement: Requirement,
  operation: string,
  member: string,
  what: string,
  repair: Parameters<typeof overlooks>[1],
): Row {
  const name = requirement.replace(".", "-with-odd-").replace(/-(string|uint32|integer)$/, "");
  const says = `${operation} is served with a ${member} that is not ${what}.`;
  return [requirement, `serves-${name}`, says, overlooks(`trueconf.${requirement}`, repair)];
}

const content = CONTENT.map(([requirement, operation, member, instead]): Row => {
  const name = requirement.replace(".", "-with-odd-");
  const says = `${operation} is served though ${member} of its content is missing or wrong.`;
  const whole = operation === "sendMessage" ? TEXT : SURVEY;
  return [
    requirement,
    `serves-${name}`,
    says,
    overlooks(`trueconf.${requirement}`, (params) => ({
      ...params,
      content: isRecord(params["content"]) ? { ...params["content"], [member]: instead } : whole,
    })),
  ];
});

const upload = repairing("fileSize", value(1));

const others: readonly Row[] = [
  [
    "text-content.object",
    "sends-nothing",
    "A message without content is sent all the same.",
    overlooks("trueconf.text-content.object", repairing("content", value(TEXT))),
  ],
  [
    "survey-content.object",
    "sends-empty-survey",
    "A survey without content is sent all the same.",
    overlooks("trueconf.survey-content.object", repairing("content", value(SURVEY))),
  ],
  absent("upload-file.file-size-required", "uploadFile", "fileSize", upload),
  odd("upload-file.file-size-integer", "uploadFile", "fileSize", "a whole number", upload),
];

export const validationMutants = mutants("validation", [...texts, ...counts, ...content, ...others]);
