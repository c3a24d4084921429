// The oracle's reading of a step: what the target did must be what the model allows, under at least one hypothesis.

import type {
  AnyBehaviour,
  AnyVocabulary,
  Command,
  Disagreement,
  Emission,
  Handler,
  Observed,
  Operation,
  Reader,
  Step,
} from "./behaviour.ts";
import type { Branches, PossibleBranches } from "./choices.ts";
import { excerpt } from "../contract/excerpt.ts";
import { differences } from "./differences.ts";
import type { Matched } from "./expect-events.ts";
import { compareEvents, nameOf } from "./expect-events.ts";

/** One way the target may be: what is true there, and the branches that it has shown so far. */
export interface Hypothesis {
  readonly state: unknown;
  readonly taken: Branches;
}

export interface Survivor extends Hypothesis {
  /** The events that were owed and came. */
  readonly matched: readonly Matched[];
  /** The events that are owed, where nobody listened. */
  readonly owed: readonly Emission[];
  /** The requirements whose premise held. */
  readonly exercised: readonly string[];
  /** The choices that were asked for on the way. */
  readonly asked: ReadonlySet<string>;
  /** Values that are wrong by requirements that do not count: noted, and no reason to give the hypothesis up. */
  readonly notes: readonly Disagreement[];
}

/** Which requirements are only noted when a value breaks them. */
export type IsNote = (requirement: string) => boolean;

const NOTHING_IS_NOTED: IsNote = () => false;

/** An outcome that the model allows under a hypothesis and that the target did not show. */
export interface Refuted {
  readonly taken: Branches;
  readonly disagreements: readonly Disagreement[];
  /** What was wrong beside them, and does not count. Absent: nothing. */
  readonly notes?: readonly Disagreement[];
  /** What a reader would have liked to see, in words. */
  readonly expected: string;
  /** The step was not gone through to its end: there may be more disagreements than these. */
  readonly aborted: boolean;
}

export interface Judgement {
  readonly survivors: readonly Survivor[];
  /** The closest first: what is reported when nothing survives. */
  readonly refuted: readonly Refuted[];
}

/**
 * More hypotheses than this are never kept: each undecided choice at most multiplies them by its branches, and a run pins
 * its choices first, so that the bound is far off. When it is met, the ones kept are those met first.
 */
export const MAX_HYPOTHESES = 256;

/** Drops what the answer refutes. Nothing left: the target broke the documents, or contradicted itself. */
export function judge(
  behaviour: AnyBehaviour,
  hypotheses: readonly Hypothesis[],
  possible: PossibleBranches,
  command: Command,
  observed: Observed,
  now: number,
  isNote: IsNote = NOTHING_IS_NOTED,
): Judgement {
  const handler = behaviour.handlers[command.operation] ?? NO_HANDLER;
  return judgeWith(behaviour, hypotheses, possible, handler, command, observed, now, isNote, false);
}

/** The same for an environment command: what the hook answered is what is observed. */
export function judgeEnvironment(
  behaviour: AnyBehaviour,
  hypotheses: readonly Hypothesis[],
  possible: PossibleBranches,
  name: string,
  params: unknown,
  observed: Observed,
  now: number,
  isNote: IsNote = NOTHING_IS_NOTED,
): Judgement {
  const command = { session: "", operation: name, params, irregularities: [] };
  return judgeWith(behaviour, hypotheses, possible, behaviour.environment[name], command, observed, now, isNote, true);
}

function judgeWith(
  behaviour: AnyBehaviour,
  hypotheses: readonly Hypothesis[],
  possible: PossibleBranches,
  handler: Handler<AnyVocabulary, Operation> | undefined,
  command: Command,
  observed: Observed,
  now: number,
  isNote: IsNote,
  unguarded: boolean,
): Judgement {
  if (!handler) throw new RangeError(`no handler for ${command.operation}`);
  const survivors: Survivor[] = [];
  const refuted: Refuted[] = [];
  for (const hypothesis of hypotheses) {
    const open: Branches[] = [hypothesis.taken];
    for (let taken = open.pop(); taken; taken = open.pop()) {
      if (survivors.length >= MAX_HYPOTHESES) break;
      const reading = new Reading(handler, hypothesis.state, command, observed, taken, now);
      try {
        const step = reading.run(behaviour, unguarded);
        const notes = reading.disagreements.filter(({ requirement }) => isNote(requirement));
        const wrong =
          notes.length === 0
            ? reading.disagreements
            : reading.disagreements.filter(({ requirement }) => !isNote(requirement));
        const told = eventsOf(behaviour, step, observed);
        const strange = told.disagreements.filter(({ requirement }) => isNote(requirement));
        const mismatches = [
          ...wrong,
          ...mismatch(step, observed),
          ...told.disagreements.filter(({ requirement }) => !isNote(requirement)),
        ];
        if (mismatches.length > 0)
          refuted.push({
            taken,
            disagreements: mismatches,
            ...(notes.length + strange.length > 0 && { notes: [...notes, ...strange] }),
            expected: describe(step),
            aborted: false,
          });
        else
          survivors.push({
            state: step.state,
            taken,
            matched: told.matched,
            owed: observed.events ? [] : step.events,
            exercised: [...new Set([...reading.exercised, ...step.because, ...told.exercised])],
            asked: reading.asked,
            notes: [...notes, ...strange],
          });
      } catch (signal) {
        if (signal instanceof Undecided) {
          const branches = possible.get(signal.choice) ?? behaviour.choices[signal.choice] ?? [];
          // The default branch is examined first, so that equally close hypotheses are reported by it.
          for (const branch of branches.toReversed()) open.push(new Map([...taken, [signal.choice, branch]]));
        } else if (signal instanceof Unmet) {
          refuted.push({
            taken,
            disagreements: [signal.disagreement],
            expected: signal.disagreement.expected,
            aborted: true,
          });
        } else throw signal;
      }
    }
  }
  // Where one mind explains the events without a note, another that only tolerates them explains nothing.
  const untroubled = survivors.filter(({ notes }) => notes.every(({ kind }) => kind !== "event"));
  return {
    survivors: distinct(untroubled.length > 0 ? untroubled : survivors).toSorted(
      (a, b) => a.notes.length - b.notes.length,
    ),
    refuted: refuted.toSorted(closer),
  };
}

/** An operation that nobody handles is refused by the guards; one that they let pass is a defect of the model. */
const NO_HANDLER: Handler<AnyVocabulary, Operation> = {
  step() {
    throw new RangeError("the guards let a command pass that no handler carries out");
  },
  mint: () => undefined,
  observe: () => undefined,
  grants: () => "",
};

interface Told {
  readonly matched: readonly Matched[];
  readonly disagreements: readonly Disagreement[];
  readonly exercised: readonly string[];
}

/** More events than these that nobody was owed say nothing more: whoever sends them sends them without end. */
const MOST_STRAYS = 20;

const NOBODY_LISTENED: Told = { matched: [], disagreements: [], exercised: [] };

/** What is to be said of the events that came: nothing, when nobody listened. */
function eventsOf(behaviour: AnyBehaviour, step: Step, observed: Observed): Told {
  if (!observed.events) return NOBODY_LISTENED;
  const { matched, disagreements, stray } = compareEvents(step.events, observed.events);
  const strange = stray.slice(0, MOST_STRAYS).flatMap((received): Disagreement[] => {
    const requirement = behaviour.stray?.(step.state, received, step.events);
    if (requirement === undefined) return [];
    const found = `the event ${nameOf(received.event)} on ${received.session}: ${excerpt(received.event, 200)}`;
    return [{ requirement, kind: "event", expected: "no further event", observed: found }];
  });
  return {
    matched,
    disagreements: [...disagreements, ...strange],
    exercised: [
      ...step.events.flatMap(({ to, because }) => (to.length > 0 ? because : [])),
      ...matched.flatMap(({ owed: { about } }) => about ?? []),
    ],
  };
}

class Undecided {
  readonly choice: string;
  constructor(choice: string) {
    this.choice = choice;
  }
}

class Unmet {
  readonly disagreement: Disagreement;
  constructor(disagreement: Disagreement) {
    this.disagreement = disagreement;
  }
}

/** The oracle as a reader. Its members are its own, as the mock's are, so that whoever wraps a step can spread or take apart. */
class Reading implements Reader {
  readonly disagreements: Disagreement[] = [];
  /** Each once, however many values of one reply it holds for: a count must not depend on how long a list is. */
  readonly exercised = new Set<string>();
  readonly asked = new Set<string>();
  readonly now: number;
  readonly #handler: Handler<AnyVocabulary, Operation>;
  readonly #state: unknown;
  readonly #command: Command;
  readonly #observed: Observed;
  readonly #taken: Branches;
  #params: unknown;

  constructor(
    handler: Handler<AnyVocabulary, Operation>,
    state: unknown,
    command: Command,
    observed: Observed,
    taken: Branches,
    now: number,
  ) {
    this.#handler = handler;
    this.#state = state;
    this.#command = command;
    this.#observed = observed.events?.some(({ isGarbled }) => isGarbled)
      ? { ...observed, events: observed.events.filter(({ isGarbled }) => isGarbled !== true) }
      : observed;
    this.#taken = taken;
    this.#params = command.params;
    this.now = now;
  }

  run(behaviour: AnyBehaviour, unguarded: boolean): Step {
    const { session } = this.#command;
    if (unguarded) return this.#handler.step(this.#state, session, this.#params, this);
    const admission = behaviour.admit(this.#state, this.#command, this);
    if (!admission.admitted) {
      return {
        state: admission.state,
        reply: { ok: false, code: admission.code },
        events: [],
        because: admission.because,
      };
    }
    this.#params = admission.params;
    for (const requirement of admission.because) this.exercised.add(requirement);
    return this.#handler.step(this.#state, session, admission.params, this);
  }

  readonly fresh = (): unknown => {
    const fresh = this.#handler.observe(this.#observed, this.#state, this.#params);
    if (fresh === undefined) {
      const refused = this.#observed.ok
        ? { ok: false as const, codes: [], summary: "", carriedOut: true }
        : this.#observed;
      this.contradiction(this.#handler.grants(this.#params, refused), "that it is carried out");
    }
    return fresh;
  };

  readonly choose = (choice: string): string => {
    this.asked.add(choice);
    const branch = this.#taken.get(choice);
    if (branch === undefined) throw new Undecided(choice);
    return branch;
  };

  readonly demand = (requirement: string, holds: boolean, say: () => { expected: string; observed: string }): void => {
    this.exercised.add(requirement);
    if (!holds) this.disagreements.push({ requirement, kind: "value", ...say() });
  };

  readonly contradiction = (requirement: string, expected: string): never => {
    throw new Unmet({ requirement, kind: "outcome", expected, observed: summary(this.#observed) });
  };
}

/** Where the predicted reply and the observed one part. */
function mismatch(step: Step, observed: Observed): Disagreement[] {
  const requirement = step.because[0] ?? "";
  if (step.reply.ok && observed.ok) {
    return differences(step.reply.result, observed.result).map((difference) => ({
      requirement,
      kind: "value",
      ...difference,
    }));
  }
  if (!step.reply.ok && !observed.ok && observed.codes.includes(step.reply.code)) return [];
  return [{ requirement, kind: "outcome", expected: describe(step), observed: summary(observed) }];
}

function describe(step: Step): string {
  return step.reply.ok ? "that it is carried out" : `a refusal: ${step.reply.code}`;
}

function summary(observed: Observed): string {
  if (!observed.ok) return observed.summary;
  return `success: ${excerpt(observed.result, 200)}`;
}

/** Fewer disagreements are closer; a hypothesis that got both the answer's kind and most values right explains best. */
function closer(a: Refuted, b: Refuted): number {
  return Number(a.aborted) - Number(b.aborted) || a.disagreements.length - b.disagreements.length;
}

function distinct(survivors: readonly Survivor[]): Survivor[] {
  const kept: Survivor[] = [];
  for (const survivor of survivors) {
    if (!kept.some((other) => other.state === survivor.state && sameBranches(other.taken, survivor.taken)))
      kept.push(survivor);
  }
  return kept;
}

function sameBranches(a: Branches, b: Branches): boolean {
  if (a.size !== b.size) return false;
  for (const [choice, branch] of a) if (b.get(choice) !== branch) return false;
  return true;
}
