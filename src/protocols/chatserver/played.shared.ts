// A mock and an oracle side by side: whatever the one performs the other must be able to predict. Both know some people and
// their tokens beforehand, so that no test has to register anybody.

import type { AnyBehaviour, Received } from "../../behaviour/behaviour.ts";
import type { Answer, Played as AnyPlayed, PlayedOptions as AnyOptions, Said } from "../../behaviour/played.shared.ts";
import { sideBySide, START } from "../../behaviour/played.shared.ts";
import { isRecord } from "../../contract/is-record.ts";
import { branches as everyChoice } from "../../../generated/chatserver/contract.ts";
import { callerOf, putSession, putUser, stranger } from "./people.ts";
import type { DeviceSession, State, User } from "./state.ts";
import { emptyState } from "./state.ts";

export type { Answer, Said };
export { START };

export const ANN = 1;
export const BOB = 2;
export const CAT = 3;
export const DAN = 4;
/** 1 to 20 are registered: ANN, BOB, CAT, DAN, and others without a name of their own. */
export const PEOPLE = 20;
/** Whom nobody is. */
export const NOBODY = 900;
/** Of nothing. */
export const NOTHING = "00000000-0000-4000-8000-000000000000";

/** With it a person's commands are asked: `played.ask(tokenOf(ANN), …)`. Device 2 is their second one. */
export const tokenOf = (userId: number, device = 1): string => `token.${userId}.${device}`;
export const sessionIdOf = (userId: number, device = 1): string =>
  `5E551000-0000-4000-8${String(device).padStart(3, "0")}-${String(userId).padStart(12, "0")}`;
export const passwordOf = (userId: number): string => `password-${userId}`;

/** A localId of theirs. */
export const localIdOf = (userId: number, n: number): string =>
  `${userId}+10CA1000-0000-4000-8000-${String(n).padStart(12, "0")}`;

export interface PlayedOptions extends AnyOptions<State> {
  /** The operations that the test asks. */
  readonly handlers: Partial<AnyBehaviour["handlers"]>;
  /** Where something else than the token is to be looked at before them: the whole behaviour's `admit`. */
  readonly admit?: AnyBehaviour["admit"];
  readonly stray?: NonNullable<AnyBehaviour["stray"]>;
  /** What both know beforehand. */
  readonly known?: (state: State) => State;
}

export interface Played extends AnyPlayed<State> {
  /** From now on the person is told on a connection of this name. */
  listen(name: string, userId: number, device?: number): void;
  /** A member of what a command answers; of a list, the members of its items. */
  memberOf(answer: Answer, member: string): unknown;
}

export function played(options: PlayedOptions): Played {
  const { known = same } = options;
  const base = sideBySide(
    {
      behaviour: behaviourOf(options),
      prefix: "chatserver.",
      mock: known(peopled(emptyState({ knowsAll: true }))),
      believed: known(peopled(emptyState({ knowsAll: false }))),
      isState,
    },
    options,
  );
  return {
    ...base,
    ask: (session, operation, params, said) =>
      base.ask(session, operation, { path: {}, query: {}, headers: {}, ...params }, said),
    listen(name, userId, device = 1) {
      const sessionId = sessionIdOf(userId, device);
      base.given((state) => ({
        ...state,
        connections: state.connections.set(name, { sessionId }),
        listening: state.listening.set(sessionId, name),
      }));
    },
    memberOf({ reply }, member) {
      const result: unknown = reply.ok ? reply.result : undefined;
      const found = (item: unknown): unknown => (isRecord(item) ? item[member] : undefined);
      return Array.isArray(result) ? result.map(found) : found(result);
    },
  };
}

/** Changes what the target said, where it said that it was carried out. */
export const answering =
  (change: (result: unknown) => unknown): NonNullable<Said["tamper"]> =>
  (observed) =>
    observed.ok ? { ...observed, result: change(observed.result) } : observed;

/** Changes the answer's members, or those of each item of a list. */
export const showing = (members: object): NonNullable<Said["tamper"]> =>
  answering((result) =>
    Array.isArray(result)
      ? result.map((item: unknown) => ({ ...Object(item), ...members }))
      : { ...Object(result), ...members },
  );

/** A refusal in place of what the target answered. */
export const refusing =
  (...codes: readonly string[]): NonNullable<Said["tamper"]> =>
  ({ events }) => ({ ok: false, codes, summary: codes.join(", "), carriedOut: false, ...(events && { events }) });

/** Changes what was told. */
export const telling =
  (change: (events: readonly Received[]) => readonly Received[]): NonNullable<Said["tamper"]> =>
  (observed) => ({ ...observed, events: change(observed.events ?? []) });

function behaviourOf({ handlers, admit = admitCallers, stray }: PlayedOptions): AnyBehaviour {
  const given: Record<string, AnyBehaviour["handlers"][string]> = {};
  for (const [name, handler] of Object.entries(handlers)) if (handler) given[name] = handler;
  return {
    choices: everyChoice,
    handlers: given,
    environment: {},
    admit,
    advance: same,
    ...(stray && { stray }),
    settling: () => [],
  };
}

const admitCallers: AnyBehaviour["admit"] = (state, { session, params }) =>
  isState(state) && callerOf(state, session)
    ? { admitted: true, params, because: [] }
    : { admitted: false, code: "unauthenticated", because: ["chatserver.auth.token-needed"], state };

/** Everybody, each on two devices. */
function peopled(empty: State): State {
  const names = ["Ann", "Bob", "Cat", "Dan"];
  let state = empty;
  for (let id = 1; id <= PEOPLE; id++) {
    const name = names[id - 1] ?? `Person ${id}`;
    const user: User = {
      ...stranger(id),
      name,
      username: name.toLowerCase().replace(" ", ""),
      password: passwordOf(id),
    };
    state = putUser(state, user);
    for (const device of [1, 2]) {
      const session: DeviceSession = {
        id: sessionIdOf(id, device),
        token: tokenOf(id, device),
        userId: id,
        device: { id: sessionIdOf(id, device), name: "Test", model: "Test", transport: "none" },
        createdAt: START,
      };
      state = putSession(state, session);
    }
  }
  return state;
}

function same<T>(value: T): T {
  return value;
}

function isState(value: unknown): value is State {
  return isRecord(value) && "chats" in value && "listening" in value;
}
