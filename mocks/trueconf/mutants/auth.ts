// Connections that are authorised, or are not.

import { OrderedMap } from "immutable";
import type { Command } from "../../../src/behaviour/behaviour.ts";
import type { State } from "../../../src/protocols/trueconf/state.ts";
import { addChat, newMember } from "../../../src/protocols/trueconf/state.ts";
import type { TrueConfAdmission } from "../../../src/protocols/trueconf/vocabulary.ts";
import { at, isObject } from "../../json-change.ts";
import { guards, handlers, handles, refusing } from "./beliefs.ts";
import type { Row } from "./define.ts";
import { mutants } from "./define.ts";
import { isRefused, payloads } from "./frames.ts";
import { hears, membersOf, unknows } from "./requests.ts";

const { auth } = handlers;

/** So many are let in, or the suite could not begin, and would not judge. */
const FIRST = 4;

type Refusal = Extract<TrueConfAdmission, { readonly admitted: false }>;

/** The account that is taken for everybody's. */
const anybody = (state: State): { readonly userId: string; readonly expiresAt: number } | undefined => {
  const userId = state.accounts.findKey(({ password }) => password !== undefined);
  return userId === undefined ? undefined : { userId, expiresAt: Number.POSITIVE_INFINITY };
};

/** What comes before a successful auth is treated otherwise. */
const early = (change: (refusal: Refusal, state: State, command: Command) => TrueConfAdmission) =>
  guards((state, command, reader, right) => {
    const admission = right(state, command, reader);
    return admission.admitted || admission.code !== "not-authorized" ? admission : change(admission, state, command);
  });

/** A group of the first account, as it would have come of the request. */
function withGroup(state: State, command: Command): State {
  const owner = anybody(state);
  const name = isObject(command.params) ? command.params["name"] : undefined;
  if (command.operation !== "createGroupChat" || typeof name !== "string" || !owner) return state;
  const id = `early${state.chatCount}`;
  return addChat(state, { id, kind: 2, title: name, members: OrderedMap([[owner.userId, newMember("owner")]]) });
}

const eternal = (state: State): State => ({
  ...state,
  tokens: state.tokens.map((token) => ({ ...token, expiresAt: Number.POSITIVE_INFINITY })),
});

const SESSIONS: readonly Row[] = [
  [
    "transport.path",
    "another-path",
    "The WebSocket is only at the path without its last slash.",
    () => ({ handshake: (accepts) => ({ ...accepts, path: (path) => path === "/websocket/chat_bot" }) }),
  ],
  [
    "transport.subprotocol-default",
    "wants-a-subprotocol",
    "A handshake without a subprotocol is refused.",
    () => ({
      handshake: (accepts) => ({
        ...accepts,
        admit: ({ offered }) => (offered.length > 0 ? undefined : { status: 400, headers: {}, body: null }),
      }),
    }),
  ],
  [
    "auth.method",
    "forgets-auth",
    "auth is not known any more after a while.",
    () => {
      let count = 0;
      const { incoming } = unknows("auth")();
      return {
        incoming: (frame, session) =>
          membersOf(frame)?.["method"] === "auth" && ++count > FIRST ? incoming?.(frame, session) : frame,
      };
    },
  ],
  [
    "auth.first",
    "serves-before-auth",
    "What comes before auth is carried out.",
    early((refusal, _state, { operation, params, irregularities }) =>
      operation === "getChats" && irregularities.length === 0 ? { admitted: true, params, because: [] } : refusal,
    ),
  ],
  [
    "auth.first-no-effect",
    "carries-out-early-requests",
    "What comes before auth is refused, and carried out.",
    early((refusal, _state, command) => ({ ...refusal, state: withGroup(refusal.state, command) })),
  ],
  [
    "auth.first",
    "early-as-201",
    "What comes before auth is refused with 201.",
    payloads((payload, what) => (isRefused("not-authorized")(what) ? { errorCode: 201 } : payload)),
  ],
  [
    "auth.unknown-token",
    "any-token",
    "A token that nobody issued authorises.",
    handles({
      auth: {
        ...auth,
        mint: (state, minting) => auth.mint(knowing(state, minting.params.token), minting),
        step: (state, session, params, reader) => auth.step(knowing(state, params.token), session, params, reader),
      },
    }),
  ],
  [
    "auth.unsupported-credentials",
    "any-token-type",
    "Any tokenType is served.",
    hears((members) =>
      members["method"] === "auth"
        ? at(members, "/payload/tokenType", (type) => (typeof type === "string" ? "JWT" : type))
        : members,
    ),
  ],
  [
    "auth.unsupported-credentials",
    "other-token-types-as-201",
    "Another tokenType is refused with 201.",
    payloads((payload, what) => (isRefused("unsupported-credentials")(what) ? { errorCode: 201 } : payload)),
  ],
  [
    "auth.expired",
    "expired-tokens-authorise",
    "A token that has expired authorises.",
    handles({
      auth: { ...auth, step: (state, session, params, reader) => auth.step(eternal(state), session, params, reader) },
    }),
  ],
  [
    "auth.expired",
    "expired-as-201",
    "A token that has expired is refused with 201.",
    payloads((payload, what) => (isRefused("credentials-expired", "auth")(what) ? { errorCode: 201 } : payload)),
  ],
  [
    "auth.expired-in-session",
    "serves-expired-sessions",
    "A connection is served on when its token has expired.",
    guards((state, command, reader, right) =>
      right(command.operation === "auth" ? state : eternal(state), command, reader),
    ),
  ],
  [
    "auth.expired-in-session",
    "expired-session-as-200",
    "A request on a connection whose token has expired is refused with 200.",
    payloads((payload, what) =>
      isRefused("credentials-expired")(what) && what.method !== "auth" ? { errorCode: 200 } : payload,
    ),
  ],
  [
    "auth.expired-new-connection",
    "locks-out-the-expired",
    "An account whose token expired is not let in again.",
    handles({
      auth: refusing(auth, "user-disabled", ({ state, params }) =>
        state.lapsed.has(state.tokens.get(params.token)?.userId ?? ""),
      ),
    }),
  ],
  [
    "frame.error-precedence-auth",
    "unknown-method-before-auth",
    "An unknown method is refused as such before auth.",
    early((refusal, _state, { irregularities }) =>
      irregularities.some(({ kind }) => kind === "unknown-method") ? { ...refusal, code: "unknown-message" } : refusal,
    ),
  ],
  [
    "frame.error-precedence-auth",
    "payload-before-auth",
    "A payload that is wrong is refused as such before auth.",
    early((refusal, _state, { irregularities }) =>
      irregularities.some(({ kind }) => kind === "params") ? { ...refusal, code: "internal-error" } : refusal,
    ),
  ],
];

function knowing(state: State, token: string): State {
  const owner = anybody(state);
  return state.tokens.has(token) || !owner ? state : { ...state, tokens: state.tokens.set(token, owner) };
}

export const authMutants = mutants("authentication", SESSIONS);
