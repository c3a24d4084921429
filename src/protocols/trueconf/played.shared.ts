// A mock and an oracle side by side: whatever the one performs the other must be able to predict, with nothing known beforehand
// but who has an account.

import { Map as PMap } from "immutable";
import type { Command, Irregularity, Observed, Received, Reply, Step } from "../../behaviour/behaviour.ts";
import type { Branches } from "../../behaviour/choices.ts";
import { manualClock, seededEntropy } from "../../behaviour/entropy.ts";
import { perform, performEnvironment } from "../../behaviour/perform.ts";
import type { Hypothesis, Judgement, Survivor } from "../../behaviour/predict.ts";
import { judge, judgeEnvironment } from "../../behaviour/predict.ts";
import { isRecord } from "../../contract/is-record.ts";
import { trueConfBehaviour } from "./model.ts";
import type { Account, State } from "./state.ts";
import { emptyState } from "./state.ts";

export const SERVER = "video.example.com";
export const ANN = `ann@${SERVER}`;
export const BOB = `bob@${SERVER}`;
export const CAT = `cat@${SERVER}`;
/** Whom nobody knows. */
export const NOBODY = `nobody@${SERVER}`;
/** Of nothing. */
export const NOTHING = "00000000-0000-4000-8000-000000000000";
export const START = Date.parse("2026-01-02T03:04:05.678Z");
/** One for each account, by its name. */
export const tokenOf = (userId: string): string => `token.${userId.split("@")[0] ?? ""}.0`;

export interface PlayedOptions {
  /** What the mock does, without the prefix `trueconf.`. */
  readonly branches?: Readonly<Record<string, string>>;
  /** The oracle knows the branches beforehand, as later cases of a run do; no wrong answer then passes as another branch. */
  readonly settled?: boolean;
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
  environment(name: string, params?: object, said?: Said): Answer;
  /** Opens a connection and authorises it. */
  enter(session: string, userId: string, flags?: object): void;
  /** The text member of what a command answers. */
  textOf(answer: Answer, member: string): string;
  /** What is true in the mock. */
  mock(): State;
  /** What the oracle believes, in each of its hypotheses. */
  believed(): readonly State[];
  /** The branches that are left of a choice, without the prefix. */
  left(choice: string): readonly string[];
}

export function played({ branches = {}, settled = false, world = (state) => state }: PlayedOptions = {}): Played {
  const clock = manualClock(START);
  const entropy = seededEntropy(1, "played");
  const configured: Branches = new Map(
    Object.entries(branches).map(([choice, branch]) => [`trueconf.${choice}`, branch]),
  );
  const everyBranch: Branches = new Map([
    ...Object.entries(trueConfBehaviour.choices).map(([choice, [branch]]): [string, string] => [choice, branch ?? ""]),
    ...configured,
  ]);
  const performance = { clock, entropy, branches: configured };
  let mock = world(peopled(emptyState({ knowsAll: true, origin: `http://${SERVER}:4309` })));
  let hypotheses: readonly Hypothesis[] = [{ state: peopled(emptyState()), taken: settled ? everyBranch : new Map() }];

  const judged = (step: Step, caller: string, said: Said, judgeIt: (observed: Observed) => Judgement): Answer => {
    const early = everyBranch.get("trueconf.response-order") === "events-first";
    const events = step.events.flatMap(({ to, event }) =>
      to.map((session): Received => ({ session, event: copied(event), early: early && session === caller })),
    );
    const reply: Reply = step.reply.ok ? { ok: true, result: copied(step.reply.result) } : step.reply;
    const right: Observed = reply.ok
      ? { ok: true, result: reply.result, events }
      : { ok: false, codes: [reply.code], summary: reply.code, carriedOut: false, events };
    const { survivors, refuted } = judgeIt(said.tamper?.(right) ?? right);
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

  const ask: Played["ask"] = (session, operation, params = {}, said = {}) => {
    const command: Command = { session, operation, params, irregularities: said.irregularities ?? [] };
    const step = perform(trueConfBehaviour, mock, command, performance);
    return judged(step, session, said, (observed) =>
      judge(trueConfBehaviour, hypotheses, new Map(), command, observed, clock.now()),
    );
  };
  const stateOfFirst = (): readonly State[] => hypotheses.map(({ state }) => stateOf(state));
  return {
    clock,
    ask,
    environment(name, params = {}, said = {}) {
      const step = performEnvironment(trueConfBehaviour, mock, name, params, performance);
      return judged(step, "", said, (observed) =>
        judgeEnvironment(trueConfBehaviour, hypotheses, new Map(), name, params, observed, clock.now()),
      );
    },
    enter(session, userId, flags = {}) {
      const opened = ask(session, "connect", { target: "/websocket/chat_bot/", offered: ["json.v1"] });
      const { reply } = ask(session, "auth", { token: tokenOf(userId), tokenType: "JWT", ...flags });
      if (!opened.reply.ok || !reply.ok) throw new Error(`no entry: ${JSON.stringify([opened.reply, reply])}`);
    },
    textOf({ reply }, member) {
      const found: unknown = reply.ok ? Reflect.get(Object(reply.result), member) : undefined;
      if (typeof found !== "string") throw new TypeError(`no text ${member} in ${JSON.stringify(reply)}`);
      return found;
    },
    mock: () => mock,
    believed: stateOfFirst,
    left: (choice) => [...new Set(hypotheses.map(({ taken }) => taken.get(`trueconf.${choice}`) ?? "any"))],
  };
}

/** The accounts and their tokens: what a suite is told of its target. What people are called it has to find out. */
function peopled(state: State): State {
  const people = [ANN, BOB, CAT];
  const accounts = people.map((userId): [string, Account] => {
    const login = userId.split("@")[0] ?? "";
    const account = { userId, login, password: `${login}-secret`, enabled: true };
    return [userId, state.settings.knowsAll ? { ...account, displayName: login.toUpperCase() } : account];
  });
  return {
    ...state,
    accounts: PMap(accounts),
    tokens: state.tokens.concat(
      people.map((userId) => [tokenOf(userId), { userId, expiresAt: START + 3_600_000 }] as const),
    ),
  };
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
  return isRecord(value) && "chats" in value && "listed" in value;
}
