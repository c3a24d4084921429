// What trueconf brings to the suite.

import { createRequire } from "node:module";
import { isRecord } from "../../src/contract/is-record.ts";
import type { State } from "../../src/protocols/trueconf/state.ts";
import type { JsonSchema } from "../arbitraries/violations.ts";
import type { Connections, Suite } from "../suite.ts";
import type { SymbolicCommand } from "../symbolic.ts";
import { ref } from "../symbolic.ts";
import { chatBoundary } from "./boundary.ts";
import {
  auth,
  connect,
  createToken,
  credentials,
  getChats,
  removeChat,
  setAccountEnabled,
  setPasswordsEnabled,
} from "./commands.ts";
import { hasAuthorised, hasDyingToken, initialState, isTrueConfState, resolveReference } from "./knowledge.ts";
import { marker } from "./marker.ts";
import { eventProperties, messageProperties } from "./message-properties.ts";
import { chatProperties } from "./properties.ts";
import { chatScenarios } from "./scenarios/chats.ts";
import { deliveryScenarios } from "./scenarios/delivery.ts";
import { errorScenarios } from "./scenarios/errors.ts";
import { eventScenarios } from "./scenarios/events.ts";
import { examples } from "./scenarios/examples.ts";
import { fileBoundary } from "./scenarios/file-boundary.ts";
import { fileScenarios } from "./scenarios/files.ts";
import { frameScenarios } from "./scenarios/frames.ts";
import { historyBoundary, historyScenarios } from "./scenarios/history.ts";
import { listScenarios } from "./scenarios/lists.ts";
import { memberScenarios } from "./scenarios/members.ts";
import { messageBoundary } from "./scenarios/message-boundary.ts";
import { messageChangeScenarios } from "./scenarios/message-changes.ts";
import { messageScenarios } from "./scenarios/messages.ts";
import { precedenceScenarios } from "./scenarios/precedence.ts";
import { probes } from "./scenarios/probes.ts";
import { rightScenarios } from "./scenarios/rights.ts";
import { sessionScenarios } from "./scenarios/sessions.ts";
import { surveyBoundary, surveyScenarios } from "./scenarios/surveys.ts";
import { contactBoundary, contactScenarios, tokenBoundary, tokenScenarios } from "./scenarios/token.ts";
import { worldScenarios } from "./scenarios/world.ts";

const R = "trueconf";
const schemas: Readonly<Record<string, JsonSchema>> = createRequire(import.meta.url)(
  "../../generated/trueconf/schemas.json",
);

/** `a`, `a2`, `a3` are connections of the first account, `b` and `b2` of the second. */
const accountOf = (name: string): number => name.charCodeAt(0) - "a".charCodeAt(0);
const connectionOf = (account: number): string => String.fromCharCode("a".charCodeAt(0) + account);

const ready = (name: string): SymbolicCommand[] => [
  connect(name),
  auth(ref("token", accountOf(name)), {}, { on: name }),
];

const connections: Connections = {
  first: "a",
  ready,
  isReady: (state, name) => isTrueConfState(state) && state.connections.get(name)?.userId !== undefined,
  echo: getChats(1, 1),
  isKnown: (state, { method, payload }) => {
    if (method !== "sendMessage" || !isRecord(payload)) return true;
    const { chatId } = payload;
    return isTrueConfState(state) && typeof chatId === "string" && state.chats.has(chatId);
  },
  marker,
};

const stateOf = (state: unknown): State => {
  if (!isTrueConfState(state)) throw new TypeError("not a state of trueconf");
  return state;
};

/**
 * What was switched off is switched on again. Own groups and channels go, each by a connection of its owner; personal chats are
 * not only ours.
 */
function cleanup(state: unknown): SymbolicCommand[] {
  const { accounts, passwordsDisabled, chats, connections: open } = stateOf(state);
  const disabled = [...accounts.values()].filter(({ enabled }) => !enabled);
  const removals = [...chats.values()].flatMap(({ id, kind, members }) => {
    if (kind !== 2 && kind !== 6) return [];
    const owner = members.findKey(({ role }) => role === "owner");
    const on = open.findKey(({ userId }) => userId !== undefined && userId === owner);
    return on === undefined ? [] : [removeChat(id, { on })];
  });
  return [
    ...disabled.map(({ userId }) => setAccountEnabled(userId, true)),
    ...(passwordsDisabled ? [setPasswordsEnabled(true)] : []),
    ...removals,
  ];
}

export const trueConfSuite: Suite = {
  initial: initialState,
  prelude: ({ credentials: { tokens, accounts }, capabilities }) => {
    const handed = tokens.map((_, n) => ready(connectionOf(n)));
    if (!capabilities.has("token-endpoint")) return handed;
    const granted = accounts.map((_, n) => {
      return [createToken(credentials(n)), ...ready(connectionOf(tokens.length + n))];
    });
    return [...handed, ...granted];
  },
  credentials: new Set([
    `${R}.token.grant`,
    `${R}.token.serves`,
    `${R}.auth.method`,
    `${R}.auth.flags-optional`,
    `${R}.auth.user-id-account`,
  ]),
  isStale: (state, now) => hasDyingToken(stateOf(state), now),
  isSpent: (state, now) => hasDyingToken(stateOf(state), now),
  isReady: (state) => hasAuthorised(stateOf(state)),
  resolve: (reference, state, at) => resolveReference(reference, stateOf(state), at),
  secretive: new Set(["createToken"]),
  consistency: `${R}.general.consistency`,
  answers: `${R}.frame.answered`,
  unknownPath: `${R}.transport.unknown-path`,
  methodNotAllowed: `${R}.transport.unknown-path`,
  probes,
  examples,
  scenarios: [
    ...tokenScenarios,
    ...sessionScenarios,
    ...frameScenarios,
    ...chatScenarios,
    ...memberScenarios,
    ...listScenarios,
    ...messageScenarios,
    ...messageChangeScenarios,
    ...historyScenarios,
    ...fileScenarios,
    ...surveyScenarios,
    ...contactScenarios,
    ...eventScenarios,
    ...deliveryScenarios,
    ...rightScenarios,
    ...errorScenarios,
    ...precedenceScenarios,
    ...worldScenarios,
  ],
  boundary: [
    ...tokenBoundary,
    ...chatBoundary,
    ...messageBoundary,
    ...historyBoundary,
    ...fileBoundary,
    ...surveyBoundary,
    ...contactBoundary,
  ],
  properties: [...chatProperties, ...messageProperties, ...eventProperties],
  schemas,
  // An auth changes nothing but what its connection is told, which is to be listened to.
  writes: new Set([
    "auth",
    "createP2PChat",
    "createGroupChat",
    "createChannel",
    "createFavoritesChat",
    "removeChat",
    "addChatParticipant",
    "removeChatParticipant",
    "changeParticipantRole",
    "editChatTitle",
    "editChatAvatar",
    "clearHistory",
    "sendMessage",
    "editMessage",
    "removeMessage",
    "forwardMessage",
    "uploadFile",
    "uploadFileContent",
    "sendFile",
    "subscribeFileProgress",
    "unsubscribeFileProgress",
    "sendSurvey",
    "editSurvey",
  ]),
  connections,
  cleanup,
};
