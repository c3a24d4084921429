// What chat-manager brings to the suite.

import { createRequire } from "node:module";
import type { JsonSchema } from "../arbitraries/violations.ts";
import type { BoundaryBase, Property, Suite } from "../suite.ts";
import { ref } from "../symbolic.ts";
import {
  GRANT,
  createChat,
  generated,
  getChat,
  getInvitation,
  issueToken,
  listChats,
  newest,
  removeParticipant,
  title,
} from "./commands.ts";
import { hasDyingToken, initialState, isChatManagerState, resolveReference } from "./knowledge.ts";
import { accessScenarios } from "./scenarios/access.ts";
import { chatScenarios } from "./scenarios/chats.ts";
import { examples } from "./scenarios/examples.ts";
import { listScenarios } from "./scenarios/lists.ts";
import { participantScenarios } from "./scenarios/participants.ts";
import { probes } from "./scenarios/probes.ts";
import type { State } from "../../src/protocols/chat-manager/state.ts";

const R = "chat-manager";
const schemas: Readonly<Record<string, JsonSchema>> = createRequire(import.meta.url)(
  "../../generated/chat-manager/schemas.json",
);

const tracing = { "/headers": "any text is a tracing id" };

const boundary: readonly BoundaryBase[] = [
  {
    operation: "createChat",
    schema: "CreateChatParams",
    setup: [],
    command: createChat({ title: title(), createdBy: title("By"), description: "A description" }),
    closing: [getChat(), newest()],
    except: tracing,
    subjects: {
      "body/createdBy at its longest": `${R}.create.created-by-50`,
      "body/createdBy at its longest in characters outside the basic plane": `${R}.create.created-by-50`,
      "body/description at its longest": `${R}.create.description-255`,
      "body/description at its longest in characters outside the basic plane": `${R}.create.description-255`,
    },
    extra: [
      { name: "empty body", command: createChat({}, { edit: { body: null }, subject: `${R}.create.body-object` }) },
      {
        name: "broken JSON",
        command: createChat({}, { edit: { body: '{"title":' }, subject: `${R}.general.malformed-json` }),
      },
      {
        name: "not UTF-8",
        command: createChat(
          {},
          { edit: { body: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]) }, subject: `${R}.general.malformed-json` },
        ),
      },
      {
        name: "JSON with text behind it",
        command: createChat(
          {},
          { edit: { body: '{"title":"a title"} and more' }, subject: `${R}.general.malformed-json` },
        ),
      },
      {
        name: "deeply nested",
        command: createChat(
          {},
          { edit: { body: "[".repeat(100) + "]".repeat(100) }, subject: `${R}.create.body-object` },
        ),
      },
      { name: "XML", command: createChat({ title: title() }, { edit: { contentType: "application/xml" } }) },
      {
        name: "a form",
        command: createChat({ title: title() }, { edit: { contentType: "application/x-www-form-urlencoded" } }),
      },
      { name: "no content type", command: createChat({ title: title() }, { edit: { contentType: null } }) },
      {
        name: "an array of one registration",
        command: createChat([{ title: title() }], { subject: `${R}.create.body-object` }),
      },
      // Longer than this is not sent: providers have limits of their own, and the document gives none.
      { name: "long title", command: createChat({ title: title("t".repeat(90)) }) },
    ],
  },
  {
    operation: "getChat",
    schema: "GetChatParams",
    setup: [createChat()],
    command: getChat(),
    closing: [],
    except: tracing,
    subjects: {},
    extra: [],
  },
  {
    operation: "getInvitation",
    schema: "GetInvitationParams",
    setup: [createChat()],
    command: getInvitation(),
    closing: [],
    except: tracing,
    subjects: {},
    extra: [],
  },
  {
    operation: "removeParticipant",
    schema: "RemoveParticipantParams",
    setup: [createChat()],
    command: removeParticipant(),
    closing: [getChat()],
    except: tracing,
    subjects: {},
    extra: [],
  },
  {
    operation: "listChats",
    schema: "ListChatsParams",
    setup: [createChat()],
    command: listChats({ id: [ref("chat")] }),
    closing: [],
    except: { ...tracing, "/query/sort": "its form is not documented" },
    subjects: { "query/size at its maximum": `${R}.page.size-200` },
    extra: [],
  },
];

const { create, get, remove, invitation, listOwn, listAll, join, leave, rename, deactivate } = generated;

const properties: readonly Property[] = [
  {
    id: "chat-manager/property/life-of-chats",
    commands: [create, create, get, get, remove, invitation, listOwn],
    maxCommands: 16,
    setup: [listChats({ size: 5 })],
    closing: [getChat(ref("chat", 0)), getChat(ref("chat", 1)), listChats({ id: [ref("chat", 0), ref("chat", 1)] })],
  },
  {
    id: "chat-manager/property/pages",
    commands: [create, listOwn, listOwn, listAll],
    maxCommands: 12,
    setup: [createChat(), createChat()],
  },
  {
    id: "chat-manager/property/world",
    commands: [create, get, remove, listOwn, join, join, leave, rename, deactivate],
    maxCommands: 16,
    setup: [createChat(), getChat()],
    closing: [getChat(ref("chat", 0)), listChats({ id: [ref("chat", 0)] })],
    needs: ["environment"],
  },
];

const stateOf = (state: unknown): State => {
  if (!isChatManagerState(state)) throw new TypeError("not a state of chat-manager");
  return state;
};

export const chatManagerSuite: Suite = {
  initial: initialState,
  prelude: ({ credentials, capabilities }) => [
    ...credentials.tokens.map((_, n) => [listChats({ size: 1 }, { session: ref("handed-token", n) })]),
    ...(capabilities.has("token-endpoint") ? credentials.accounts : []).map((_, n) => {
      const grant = { ...GRANT, client_id: ref("client", n), client_secret: ref("secret", n) };
      return [issueToken(grant), issueToken(grant)];
    }),
  ],
  credentials: new Set([`${R}.auth.bearer`, `${R}.token.grant`]),
  isStale: (state, now) => hasDyingToken(stateOf(state), now),
  isReady: (state) => !stateOf(state).tokens.isEmpty(),
  resolve: (reference, state, at) => resolveReference(reference, stateOf(state), at),
  session: ref("token"),
  secretive: new Set(["issueToken"]),
  consistency: `${R}.general.consistency`,
  answers: `${R}.general.answers`,
  unknownPath: `${R}.general.unknown-path`,
  methodNotAllowed: `${R}.general.method-not-allowed`,
  probes,
  examples,
  scenarios: [...accessScenarios, ...chatScenarios, ...listScenarios, ...participantScenarios],
  boundary,
  properties,
  schemas,
  writes: new Set(["createChat", "removeParticipant"]),
};
