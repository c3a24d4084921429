// What is believed of the target in one case, and what was found wrong with it.

import type { AnyBehaviour, Command, Disagreement, Emission, Observed } from "../src/behaviour/behaviour.ts";
import type { PossibleBranches } from "../src/behaviour/choices.ts";
import type { Clock } from "../src/behaviour/entropy.ts";
import type { Matched } from "../src/behaviour/expect-events.ts";
import type { Hypothesis, Judgement, Refuted, Survivor } from "../src/behaviour/predict.ts";
import { judge, judgeEnvironment } from "../src/behaviour/predict.ts";
import type { Contract } from "../src/contract/contract.ts";
import type { Broken } from "./baseline.ts";

/** One wrong thing. */
export interface Finding {
  readonly requirement: string;
  readonly check: string;
  readonly operation: string;
  readonly summary: string;
  readonly expected: string;
  readonly observed: string;
  /** How many commands had been sent, and how many exchanges made, when it showed. */
  readonly commands: number;
  readonly steps: number;
}

export interface OracleOptions {
  readonly behaviour: AnyBehaviour;
  readonly contract: Contract;
  /** The requirement that is broken by a target that is not of one mind. */
  readonly consistency: string;
  readonly possible: PossibleBranches;
  readonly pinned: ReadonlyMap<string, string>;
  readonly start: unknown;
  readonly clock: Clock;
  /** Whether breaking a requirement so is only noted, or known. */
  readonly isNote: (broken: Broken) => boolean;
  /** Whether it is known. */
  readonly isKnown: (broken: Broken) => boolean;
  /** How far the case is. */
  readonly position: () => { readonly commands: number; readonly steps: number };
}

export class Oracle {
  readonly findings: Finding[] = [];
  readonly exercised: string[] = [];
  /** Of the last command, where nobody listened. */
  owed: readonly Emission[] = [];
  /** Nothing more can be judged. */
  over = false;
  #hypotheses: readonly Hypothesis[];
  /** A finding about consistency explains itself: what is learned after it must not count. */
  #inconsistent = false;
  readonly #options: OracleOptions;

  constructor(options: OracleOptions) {
    this.#options = options;
    this.#hypotheses = [{ state: options.start, taken: options.pinned }];
  }

  /** Hypotheses that explain all that was seen; empty when something did not fit or fits only another mind. */
  get survivors(): readonly Hypothesis[] {
    const broken = this.findings.some((finding) => !this.#options.isNote(finding));
    return broken || this.#inconsistent ? [] : this.#hypotheses;
  }

  /** What is believed to be true, by the first hypothesis; references are resolved against it. */
  get state(): unknown {
    return this.#hypotheses[0]?.state;
  }

  /** The branch of a choice that the target takes, by the first hypothesis; undefined where that is open. */
  branchOf(choice: string): string | undefined {
    return this.#hypotheses[0]?.taken.get(choice);
  }

  /** Returns the events that were owed and came, by the hypothesis that explains best. */
  judge(command: Command, observed: Observed, subject: string | undefined): readonly Matched[] {
    const { behaviour, clock } = this.#options;
    const isNote = this.#notesOf(command.operation);
    const judging = (hypotheses: readonly Hypothesis[], possible: PossibleBranches): Judgement =>
      judge(behaviour, hypotheses, possible, command, observed, clock.now(), isNote);
    return this.#judge(judging, command, observed, subject);
  }

  judgeEnvironment(name: string, params: unknown, observed: Observed): readonly Matched[] {
    const { behaviour, clock } = this.#options;
    const isNote = this.#notesOf(name);
    const judging = (hypotheses: readonly Hypothesis[], possible: PossibleBranches): Judgement =>
      judgeEnvironment(behaviour, hypotheses, possible, name, params, observed, clock.now(), isNote);
    return this.#judge(judging, { session: "", operation: name, params, irregularities: [] }, observed, undefined);
  }

  find(
    requirement: string,
    check: string,
    operation: string,
    summary: string,
    expected: string,
    observed: string,
  ): void {
    const finding = { requirement, check, operation, summary, expected, observed, ...this.#options.position() };
    this.findings.push(finding);
  }

  #notesOf(operation: string): (requirement: string) => boolean {
    return (requirement) => this.#options.isNote({ requirement, operation });
  }

  #judge(
    judging: (hypotheses: readonly Hypothesis[], possible: PossibleBranches) => Judgement,
    command: Command,
    observed: Observed,
    subject: string | undefined,
  ): readonly Matched[] {
    const { survivors, refuted } = judging(this.#hypotheses, this.#options.possible);
    const [likeliest] = survivors;
    const notes = likeliest?.notes ?? [];
    const isTroubled = hasStrangeEvents(notes);
    if (likeliest && !isTroubled) return this.#tolerate(survivors, command, subject);
    // Would another mind explain it? Then the target contradicts itself, and not the documents.
    const forgetful = this.#hypotheses.map(({ state }) => ({ state, taken: new Map<string, string>() }));
    const relaxed = judging(forgetful, new Map());
    const [other] = relaxed.survivors;
    const isBetter = other !== undefined && !(isTroubled && hasStrangeEvents(other.notes));
    const changed = isBetter ? this.#changedBranch(relaxed.survivors) : undefined;
    if (likeliest && !changed) return this.#tolerate(survivors, command, subject);
    if (changed) {
      const { choice, before, now, survivor } = changed;
      const accepted = subject !== undefined && command.irregularities.length > 0 && observed.ok;
      const question = this.#options.contract.choices[choice]?.question ?? "";
      this.find(
        accepted ? subject : this.#options.consistency,
        "consistent-choices",
        command.operation,
        `the target is not of one mind about ${choice}: ${before} before, ${now} now`,
        `${before}, as before (${question})`,
        now,
      );
      // Another mind may only seem to explain a value or an event that is plainly wrong.
      for (const disagreement of likeliest ? notes : this.#wrongIn(refuted[0], command)) {
        if (disagreement.kind !== "outcome") this.#blame(disagreement, command, subject);
      }
      this.#inconsistent = true;
      return this.#survive([survivor], subject);
    }
    this.over = true;
    const [closest] = refuted;
    for (const disagreement of this.#wrongIn(closest, command)) this.#blame(disagreement, command, subject);
    return [];
  }

  /** What is known shows as if it were not: otherwise it would seem to be gone. */
  #wrongIn(refuted: Refuted | undefined, { operation }: Command): readonly Disagreement[] {
    const { disagreements = [], notes = [] } = refuted ?? {};
    return [...disagreements, ...notes.filter(({ requirement }) => this.#options.isKnown({ requirement, operation }))];
  }

  /** What only breaks requirements that do not count is noted. */
  #tolerate(survivors: readonly Survivor[], command: Command, subject: string | undefined): readonly Matched[] {
    for (const note of survivors[0]?.notes ?? []) this.#blame(note, command, undefined);
    return this.#survive(survivors, subject);
  }

  #survive(survivors: readonly Survivor[], subject: string | undefined): readonly Matched[] {
    this.#hypotheses = survivors;
    this.owed = survivors[0]?.owed ?? [];
    const { pinned, consistency } = this.#options;
    // Once for each command: how many choices it comes across may hang on when things happened.
    if ([...(survivors[0]?.asked ?? [])].some((choice) => pinned.has(choice))) this.exercised.push(consistency);
    this.exercised.push(...(survivors[0]?.exercised ?? []), ...(subject === undefined ? [] : [subject]));
    return survivors[0]?.matched ?? [];
  }

  /** The choice in which the explanation parts from what was known, if it parts in one. */
  #changedBranch(
    survivors: readonly Survivor[],
  ): { choice: string; before: string; now: string; survivor: Survivor } | undefined {
    for (const survivor of survivors) {
      for (const [choice, now] of survivor.taken) {
        const before = this.#hypotheses[0]?.taken.get(choice) ?? this.#options.possible.get(choice)?.join(" or ");
        if (before !== undefined && before !== now && !before.split(" or ").includes(now))
          return { choice, before, now, survivor };
      }
    }
    return undefined;
  }

  #blame(disagreement: Disagreement, command: Command, subject: string | undefined): void {
    const outcome = disagreement.kind === "outcome";
    const requirement = outcome && subject !== undefined ? subject : disagreement.requirement;
    const summary = outcome
      ? `expected ${disagreement.expected}, got ${disagreement.observed}`
      : `${disagreement.observed} instead of ${disagreement.expected}`;
    const check = checkOf(disagreement, command);
    this.find(requirement, check, command.operation, summary, disagreement.expected, disagreement.observed);
  }
}

/** Events that do not fit the branches which a target has shown: where others explain them, it is not of one mind. */
function hasStrangeEvents(notes: readonly Disagreement[]): boolean {
  return notes.some(({ kind }) => kind === "event");
}

/** Ids of checks, the same on success and failure. */
function checkOf(disagreement: Disagreement, command: Command): string {
  if (disagreement.kind === "event") {
    if (disagreement.expected === "no further event") return "no-event-not-owed";
    return disagreement.observed === "no such event" ? "owed-event-arrives" : "event-matches-oracle";
  }
  if (disagreement.kind === "value") return "fresh-values-admissible";
  if (disagreement.observed.startsWith("success")) {
    if (command.irregularities.length > 0) return "rejects-invalid-params";
    if (disagreement.expected.includes("unauthenticated")) return "requires-authentication";
  }
  return disagreement.expected.startsWith("a refusal") ? "code-matches-oracle" : "reply-matches-oracle";
}
