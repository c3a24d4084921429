// What chatserver brings to the suite.

import { createRequire } from "node:module";
import { listenerOf } from "../../src/protocols/chatserver/people.ts";
import type { State } from "../../src/protocols/chatserver/state.ts";
import type { JsonSchema } from "../arbitraries/violations.ts";
import type { PushConnections, Suite } from "../suite.ts";
import type { SymbolicCommand } from "../symbolic.ts";
import { ref } from "../symbolic.ts";
import { boundary } from "./boundary.ts";
import { by, connect, deleteChat, deleteUpload, device, exitChat, listFull, logIn } from "./commands.ts";
import { initialState, isChatServerState, resolveReference } from "./knowledge.ts";
import { marker } from "./marker.ts";
import { needsOf } from "./needs.ts";
import { before, obstacle } from "./people.ts";
import { chats } from "./scenarios/chats.ts";
import { examples } from "./scenarios/examples.ts";
import { messages } from "./scenarios/messages.ts";
import { people } from "./scenarios/people.ts";
import { users } from "./scenarios/users.ts";

const R = "chatserver";
const schemas: Readonly<Record<string, JsonSchema>> = createRequire(import.meta.url)(
  "../../generated/chatserver/schemas.json",
);

const stateOf = (state: unknown): State => {
  if (!isChatServerState(state)) throw new TypeError("not a state of chatserver");
  return state;
};

/** `a` and `a2` are connections of the first person's two devices, `b` of the second person, and so on. */
const push: PushConnections = {
  first: "a",
  // The newer path, and a token in the query, for those that take nothing else.
  ready: (name) => [
    connect(name),
    connect(name, { at: "/ws/" }),
    connect(name, { by: "query" }),
    connect(name, { at: "/ws/", by: "query" }),
  ],
  isReady: (state, name) => {
    const { connections, listening } = stateOf(state);
    const sessionId = connections.get(name)?.sessionId;
    return (
      sessionId !== undefined && listening.get(sessionId) === name && listenerOf(stateOf(state), name) !== undefined
    );
  },
  marker,
  inOrder: `${R}.event.in-order`,
};

const logInAs = (n: number): SymbolicCommand => logIn(n, device(), { session: ref("account-basic", n) });

/** Chats go, each by its owner; one that has none any more is left by everybody. Files go, too. */
function cleanup(state: unknown): SymbolicCommand[] {
  const { chats: known, files } = stateOf(state);
  const removals = [...known.values()].flatMap(({ id, ownerId, members, met }) => {
    if (met === true) return [];
    if (members.has(ownerId)) return [deleteChat(id, { session: ref("token-of", ownerId) })];
    return [...members.keys()].map((member) => exitChat(id, { session: ref("token-of", member) }));
  });
  return [...removals, ...[...files.values()].map(({ name }) => deleteUpload(name))];
}

const areas = [users, chats, people, messages];

export const chatServerSuite: Suite = {
  initial: initialState,
  prelude: ({ capabilities, credentials: { accounts } }) =>
    capabilities.has("registration")
      ? []
      : [
          // Who is in the chats has to be known: a chat of the same people is one that there may be.
          ...accounts.slice(0, -1).map((_, n) => [logInAs(n), listFull(by(n))]),
          // The keeper of the markers, once and not in every case.
          [logInAs(-1)],
        ],
  credentials: new Set([`${R}.log-in.path`, `${R}.log-in.token`, `${R}.auth.bearer`]),
  isStale: () => false,
  // Where everybody signs in once for the whole run, somebody may have signed out for all of it.
  isSpent: (state) => stateOf(state).settings.accounts !== undefined && !stateOf(state).lapsed.isEmpty(),
  isReady: (state) => {
    const { accounts, ...rest } = stateOf(state).settings;
    return (accounts === undefined && !rest.knowsAll) || !stateOf(state).tokens.isEmpty();
  },
  obstacle: (state) => obstacle(stateOf(state)),
  resolve: (reference, state, at) => resolveReference(reference, stateOf(state), at),
  session: ref("token"),
  before: (command, state, branchOf) => before(command, stateOf(state), branchOf),
  secretive: new Set(["register", "logIn", "getMe"]),
  secretReferences: new Set([
    "password",
    "new-password",
    "basic",
    "account-basic",
    "token",
    "second-token",
    "token-of",
  ]),
  capabilities: ["registration", "second-device", "users", "contacts", "uploads"],
  needsOf,
  consistency: `${R}.general.consistency`,
  answers: `${R}.general.answers`,
  unknownPath: `${R}.general.unknown-path`,
  methodNotAllowed: `${R}.general.method-not-allowed`,
  probes: areas.flatMap(({ probes }) => probes),
  examples,
  scenarios: areas.flatMap(({ scenarios }) => scenarios),
  boundary,
  properties: areas.flatMap(({ properties }) => properties),
  schemas,
  // After these somebody may be told something.
  writes: new Set([
    "createChat",
    "renameChat",
    "deleteChat",
    "updateSettings",
    "addPicture",
    "removePicture",
    "addUsers",
    "removeUsers",
    "blockUser",
    "unblockUser",
    "exitChat",
    "blockChat",
    "unblockChat",
    "postMessage",
    "clearChat",
    "editMessage",
    "deleteMessage",
    "readMessage",
    "notify",
    "updateMe",
    "unregister",
    "logOut",
    "addPhoto",
    "removePhoto",
    "addContact",
    "removeContact",
    "register",
    "logIn",
    "changePassword",
    "replacePassword",
    "uploadFile",
    "deleteUpload",
  ]),
  push,
  cleanup,
};
