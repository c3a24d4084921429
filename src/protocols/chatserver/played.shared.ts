// A mock and an oracle side by side: whatever the one performs the other must be able to predict. Both know some people and
// their tokens beforehand, so that no test has to register anybody.

import type {
  AnyBehaviour,
  Command,
  Irregularity,
  Observed,
  Received,
  Reply,
  Step,
} from "../../behaviour/behaviour.ts";
import type { Branches } from "../../behaviour/choices.ts";
import { manualClock, seededEntropy } from "../../behaviour/entropy.ts";
import { perform } from "../../behaviour/perform.ts";
import type { Hypothesis, Survivor } from "../../behaviour/predict.ts";
import { judge } from "../../behaviour/predict.ts";
import { isRecord } from "../../contract/is-record.ts";
import { branches as everyChoice } from "../../../generated/chatserver/contract.ts";
import type { DeviceSession, State, User } from "./state.ts";
import { callerOf, emptyState, putSession, putUser, stranger } from "./state.ts";

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
export const START = Date.parse("2026-01-02T03:04:05.678Z");

/** With it a person's commands are asked: `played.ask(tokenOf(ANN), …)`. Device 2 is their second one. */
export const tokenOf = (userId: number, device = 1): string => `token.${userId}.${device}`;
export const sessionIdOf = (userId: number, device = 1): string =>
  `5E551000-0000-4000-8${String(device).padStart(3, "0")}-${String(userId).padStart(12, "0")}`;
export const passwordOf = (userId: number): string => `password-${userId}`;

/** A localId of theirs. */
export const localIdOf = (userId: number, n: number): string =>
  `${userId}+10CA1000-0000-4000-8000-${String(n).padStart(12, "0")}`;

export interface PlayedOptions {
  /** The operations that the test asks. */
  readonly handlers: Partial<AnyBehaviour["handlers"]>;
  /** Where something else than the token is to be looked at before them: the whole behaviour's `admit`. */
  readonly admit?: AnyBehaviour["admit"];
  readonly stray?: NonNullable<AnyBehaviour["stray"]>;
  /** What the mock does, without the prefix `chatserver.`. */
  readonly branches?: Readonly<Record<string, string>>;
  /** The oracle knows the branches beforehand, as later cases of a run do; no wrong answer then passes as another branch. */
  readonly settled?: boolean;
  /** What both know beforehand. */
  readonly known?: (state: State) => State;
  /** What is in the mock's world and the oracle does not know. */
  readonly world?: (state: State) => State;
}

export interface Said {
  readonly irregularities?: readonly Irregularity[];
  /** Makes a wrong answer of a right one, or hides events. */
  readonly tamper?: (observed: Observed) => Observed;
}

export interface Answer {
  readonly reply: Reply;
  readonly events: readonly Received[];
  /** What the oracle found exercised; empty when it refuted what it saw. */
  readonly exercised: readonly string[];
  /** What is broken according to the hypothesis that comes closest; empty when something survived. */
  readonly broken: readonly string[];
}

export interface Played {
  readonly clock: ReturnType<typeof manualClock>;
  /** Performs a command, and has the oracle predict it. What it cannot explain is an error, unless it was tampered with. */
  ask(session: string, operation: string, params?: object, said?: Said): Answer;
  /** From now on the person is told on a connection of this name. */
  listen(name: string, userId: number, device?: number): void;
  /** A member of what a command answers; of a list, the members of its items. */
  memberOf(answer: Answer, member: string): unknown;
  /** The text member of what a command answers. */
  textOf(answer: Answer, member: string): string;
  /** What is true in the mock. */
  mock(): State;
  /** What the oracle believes, in each of its hypotheses. */
  believed(): readonly State[];
  /** The branches that are left of a choice, without the prefix. */
  left(choice: string): readonly string[];
}

export function played(options: PlayedOptions): Played {
  const { branches = {}, settled = false, known = same, world = same } = options;
  const behaviour = behaviourOf(options);
  const clock = manualClock(START);
  const entropy = seededEntropy(1, "played");
  const configured: Branches = new Map(
    Object.entries(branches).map(([choice, branch]) => [`chatserver.${choice}`, branch]),
  );
  const everyBranch: Branches = new Map([
    ...Object.entries(everyChoice).map(([choice, [branch]]): [string, string] => [choice, branch ?? ""]),
    ...configured,
  ]);
  const performance = { clock, entropy, branches: configured };
  let mock = world(known(peopled(emptyState({ knowsAll: true }))));
  let hypotheses: readonly Hypothesis[] = [
    { state: known(peopled(emptyState({ knowsAll: false }))), taken: settled ? everyBranch : new Map() },
  ];

  const judged = (step: Step, command: Command, said: Said): Answer => {
    const events = step.events.flatMap(({ to, event, early = false }) =>
      to.map((session): Received => ({ session, event: copied(event), early })),
    );
    const reply: Reply = step.reply.ok ? { ok: true, result: copied(step.reply.result) } : step.reply;
    const right: Observed = reply.ok
      ? { ok: true, result: reply.result, events }
      : { ok: false, codes: [reply.code], summary: reply.code, carriedOut: false, events };
    const { survivors, refuted } = judge(
      behaviour,
      hypotheses,
      new Map(),
      command,
      said.tamper?.(right) ?? right,
      clock.now(),
    );
    const [closest] = refuted;
    if (survivors.length === 0 && !said.tamper) {
      throw new Error(`the oracle refutes the mock: ${JSON.stringify(closest, undefined, 1)}`);
    }
    if (survivors.length > 0) hypotheses = survivors;
    mock = stateOf(step.state);
    return {
      reply,
      events,
      exercised: [...new Set(survivors.flatMap(({ exercised }: Survivor) => exercised))],
      broken:
        survivors.length > 0 ? [] : [...new Set((closest?.disagreements ?? []).map(({ requirement }) => requirement))],
    };
  };

  const memberOf: Played["memberOf"] = ({ reply }, member) => {
    const result: unknown = reply.ok ? reply.result : undefined;
    const found = (item: unknown): unknown => (isRecord(item) ? item[member] : undefined);
    return Array.isArray(result) ? result.map(found) : found(result);
  };
  return {
    clock,
    ask(session, operation, params = {}, said = {}) {
      const given = { path: {}, query: {}, headers: {}, ...params };
      const command: Command = { session, operation, params: given, irregularities: said.irregularities ?? [] };
      return judged(perform(behaviour, mock, command, performance), command, said);
    },
    listen(name, userId, device = 1) {
      const sessionId = sessionIdOf(userId, device);
      const connected = (state: State): State => ({
        ...state,
        connections: state.connections.set(name, { sessionId }),
        listening: state.listening.set(sessionId, name),
      });
      mock = connected(mock);
      hypotheses = hypotheses.map(({ state, taken }) => ({ state: connected(stateOf(state)), taken }));
    },
    memberOf,
    textOf(answer, member) {
      const found = memberOf(answer, member);
      if (typeof found !== "string") throw new TypeError(`no text ${member} in ${JSON.stringify(answer.reply)}`);
      return found;
    },
    mock: () => mock,
    believed: () => hypotheses.map(({ state }) => stateOf(state)),
    left: (choice) => [...new Set(hypotheses.map(({ taken }) => taken.get(`chatserver.${choice}`) ?? "any"))],
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
  callerOf(stateOf(state), session)
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

/** As it looks after it was on the wire. */
function copied(value: unknown): unknown {
  if (value instanceof Uint8Array || containsBytes(value)) return value;
  const text = JSON.stringify(value);
  const parsed: unknown = text === undefined ? undefined : JSON.parse(text);
  return parsed;
}

function containsBytes(value: unknown): boolean {
  return isRecord(value) && Object.values(value).some((member) => member instanceof Uint8Array);
}

function stateOf(value: unknown): State {
  if (!isState(value)) throw new TypeError("not a state");
  return value;
}

function isState(value: unknown): value is State {
  return isRecord(value) && "chats" in value && "listening" in value;
}
