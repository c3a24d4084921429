// A mock and an oracle side by side, for the tests of any protocol's model: whatever the one performs the other must be able to
// predict. Who is there, and how somebody gets in, each protocol says in a played.shared.ts of its own.

import { isRecord } from "../contract/is-record.ts";
import type { AnyBehaviour, Command, Irregularity, Observed, Received, Reply, Step } from "./behaviour.ts";
import type { Branches } from "./choices.ts";
import { manualClock, seededEntropy } from "./entropy.ts";
import type { Performance } from "./perform.ts";
import { perform, performEnvironment } from "./perform.ts";
import type { Hypothesis, Judgement } from "./predict.ts";
import { judge, judgeEnvironment } from "./predict.ts";

/** Where the clock stands until a test advances it. */
export const START = Date.parse("2026-01-02T03:04:05.678Z");

/** What a protocol brings along for all of its tests. */
export interface Sides<State> {
  /** Both read it: how time passes, and whether an event is early, is as it says. */
  readonly behaviour: AnyBehaviour;
  /** What tests leave out of the name of a choice, with the dot at its end. */
  readonly prefix: string;
  /** What is true in the mock at first. */
  readonly mock: State;
  /** What the oracle believes at first, in its only hypothesis. */
  readonly believed: State;
  /** The engine hands states on as unknown. Only what this protocol's state alone has need be looked at. */
  readonly isState: (value: unknown) => value is State;
}

/** What a test wants otherwise than its protocol has it. */
export interface PlayedOptions<State> {
  /** What the mock does, without the prefix of the protocol. */
  readonly branches?: Readonly<Record<string, string>>;
  /** The oracle knows the branches beforehand, as later cases of a run do; no wrong answer then passes as another branch. */
  readonly settled?: boolean;
  /** What is in the mock's world and the oracle does not know. */
  readonly world?: (state: State) => State;
}

/** What else there is to a command, and to what the oracle sees of it. */
export interface Said {
  readonly irregularities?: readonly Irregularity[];
  /** Makes a wrong answer of a right one, or hides events. */
  readonly tamper?: (observed: Observed) => Observed;
}

/** What the mock answered, untampered with, and what the oracle made of it. */
export interface Answer {
  readonly reply: Reply;
  readonly events: readonly Received[];
  /** What the oracle found exercised; empty when it refuted what it saw. */
  readonly exercised: readonly string[];
  /** What is broken according to the hypothesis that comes closest; empty when something survived. */
  readonly broken: readonly string[];
}

/** A mock and an oracle that have seen the same so far. */
export interface Played<State> {
  readonly clock: ReturnType<typeof manualClock>;
  /** Performs a command, and has the oracle predict it. What it cannot explain is an error, unless it was tampered with. */
  ask(session: string, operation: string, params?: object, said?: Said): Answer;
  /** The same for what no client can do. */
  environment(name: string, params?: object, said?: Said): Answer;
  /** Makes something true in the mock, and known in every hypothesis, that nobody asked for. */
  given(change: (state: State) => State): void;
  /** The text member of what a command answers. */
  textOf(answer: Answer, member: string): string;
  /** What is true in the mock. */
  mock(): State;
  /** What the oracle believes, in each of its hypotheses. */
  believed(): readonly State[];
  /** The branches that are left of a choice, without the prefix. */
  left(choice: string): readonly string[];
}

/** Nothing is settled but what the options say; the same sides and options play alike, ids and tokens included. */
export function sideBySide<State>(sides: Sides<State>, options: PlayedOptions<State>): Played<State> {
  const { behaviour, prefix, isState } = sides;
  const { branches = {}, settled = false, world = (state) => state } = options;
  const clock = manualClock(START);
  const configured: Branches = new Map(
    Object.entries(branches).map(([choice, branch]) => [`${prefix}${choice}`, branch]),
  );
  const performance: Performance = { clock, entropy: seededEntropy(1, "played"), branches: configured };
  let mock = world(sides.mock);
  let hypotheses: readonly Hypothesis[] = [
    { state: sides.believed, taken: settled ? everyBranch(behaviour, configured) : new Map() },
  ];

  const stateOf = (value: unknown): State => {
    if (!isState(value)) throw new TypeError("not a state");
    return value;
  };
  const judged = (step: Step, said: Said, judgeIt: (observed: Observed) => Judgement): Answer => {
    const right = observedOf(step);
    const { survivors, refuted } = judgeIt(said.tamper?.(right) ?? right);
    const [closest] = refuted;
    if (survivors.length === 0 && !said.tamper) {
      throw new Error(`the oracle refutes the mock: ${JSON.stringify(closest, undefined, 1)}`);
    }
    if (survivors.length > 0) hypotheses = survivors;
    mock = stateOf(step.state);
    const disagreements = survivors.length > 0 ? [] : (closest?.disagreements ?? []);
    return {
      reply: right.ok ? { ok: true, result: right.result } : step.reply,
      events: right.events,
      exercised: [...new Set(survivors.flatMap(({ exercised }) => exercised))],
      broken: [...new Set(disagreements.map(({ requirement }) => requirement))],
    };
  };

  return {
    clock,
    ask(session, operation, params = {}, said = {}) {
      const command: Command = { session, operation, params, irregularities: said.irregularities ?? [] };
      return judged(perform(behaviour, mock, command, performance), said, (observed) =>
        judge(behaviour, hypotheses, new Map(), command, observed, clock.now()),
      );
    },
    environment(name, params = {}, said = {}) {
      return judged(performEnvironment(behaviour, mock, name, params, performance), said, (observed) =>
        judgeEnvironment(behaviour, hypotheses, new Map(), name, params, observed, clock.now()),
      );
    },
    given(change) {
      mock = change(mock);
      hypotheses = hypotheses.map(({ state, taken }) => ({ state: change(stateOf(state)), taken }));
    },
    textOf({ reply }, member) {
      const found: unknown = reply.ok ? Reflect.get(Object(reply.result), member) : undefined;
      if (typeof found !== "string") throw new TypeError(`no text ${member} in ${JSON.stringify(reply)}`);
      return found;
    },
    mock: () => mock,
    believed: () => hypotheses.map(({ state }) => stateOf(state)),
    left: (choice) => [...new Set(hypotheses.map(({ taken }) => taken.get(`${prefix}${choice}`) ?? "any"))],
  };
}

/** What a mock does that is told of these branches only. */
function everyBranch({ choices }: AnyBehaviour, configured: Branches): Branches {
  const defaults = Object.entries(choices).map(([choice, [branch]]): [string, string] => [choice, branch ?? ""]);
  return new Map([...defaults, ...configured]);
}

/** What somebody sees who asked, and who listens on every session. */
function observedOf({ reply, events: emissions }: Step): Observed & { readonly events: readonly Received[] } {
  const events = emissions.flatMap(({ to, event, early = false }) =>
    to.map((session): Received => ({ session, event: copied(event), early })),
  );
  return reply.ok
    ? { ok: true, result: copied(reply.result), events }
    : { ok: false, codes: [reply.code], summary: reply.code, carriedOut: false, events };
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
