// What a run found out, as data. The reporters read it; its JSON form is a promise (report.schema.json), so a change of
// its shape is a change of `schemaVersion`.

import type { Basis, Level } from "../src/contract/contract.ts";

export type Verdict = "conforming" | "not-conforming" | "inconclusive";

export type RequirementVerdict =
  | "pass"
  | "fail"
  | "known-failure"
  | "not-exercised"
  | "not-applicable"
  | "inconclusive"
  /** Its row says why no check exercises it. */
  | "excluded";

export interface ReportedRequirement {
  readonly id: string;
  readonly level: Level;
  readonly basis: Basis;
  readonly text: string;
  readonly source: { readonly document: string; readonly heading: string };
  readonly verdict: RequirementVerdict;
  /** How often its premise held. */
  readonly exercised: number;
  /** Whether a failure of it counts against the target in this run. */
  readonly binding: boolean;
  /** Why it is excluded, not applicable, or known to fail. */
  readonly reason?: string;
}

/** One exchange of a failure's sequence, in the order in which it was sent. */
export interface ReportedStep {
  readonly operation: string;
  /** What was sent, as a line for a shell; credentials are named, never shown. Absent for what was said on a connection. */
  readonly curl?: string;
  /** The connection on which a frame was sent, by a name of the suite's. */
  readonly connection?: string;
  /** The frame, or what was done with the connection. */
  readonly frame?: string;
  /** Status and beginning of the answer, or the reason why there was none. */
  readonly answer: string;
  /** What connections were told because of it. */
  readonly events?: readonly string[];
}

export interface Failure {
  readonly requirement: string;
  /** Kebab-case, the same on success and failure: `reply-matches-schema`, `reply-matches-oracle`, … */
  readonly check: string;
  readonly operation: string;
  readonly level: Level;
  /** Where in the suite: phase and case. */
  readonly case: string;
  readonly summary: string;
  readonly expected: string;
  readonly observed: string;
  /** The shortest sequence that was found to show it. */
  readonly steps: readonly ReportedStep[];
  /** The command line that runs it again; empty when no counterexample was written. */
  readonly replay: string;
  /** Whether its requirement counts against the target in this run. */
  readonly binding: boolean;
  /** What the baseline says of it: then it does not count. */
  readonly known?: { readonly reason: string; readonly source?: string };
}

export interface ReportedPhase {
  readonly id: string;
  readonly cases: number;
  readonly failed: number;
  readonly requests: number;
  readonly durationMs: number;
}

export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: "wireproof"; readonly version: string };
  readonly protocol: string;
  readonly contractHash: string;
  readonly target: { readonly url: string; readonly builtIn: boolean };
  readonly seed: number;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly verdict: Verdict;
  /** Why a run is inconclusive: what was tried and what came of it. Or why it fails without a failure. */
  readonly reason?: string;
  readonly counts: Readonly<Record<RequirementVerdict, number>> & {
    readonly requests: number;
    readonly cases: number;
    /** Failures that count. */
    readonly failures: number;
    /** Failures that do not, unless strict. Those that are known are neither. */
    readonly notes: number;
  };
  readonly requirements: readonly ReportedRequirement[];
  readonly failures: readonly Failure[];
  /** `undetermined`: the run never came across it. */
  readonly choices: readonly { readonly id: string; readonly branch: string; readonly question: string }[];
  readonly operations: readonly {
    readonly id: string;
    readonly requests: number;
    /** Status and body type, or the name of a fault, to how often. */
    readonly outcomes: Readonly<Record<string, number>>;
  }[];
  readonly phases: readonly ReportedPhase[];
  readonly strict: boolean;
  /** Absent: there was none. */
  readonly baseline?: ReportedBaseline;
}

/** What a run found out about the failures that were known before it. */
export interface ReportedBaseline {
  readonly file: string;
  readonly entries: number;
  /** Whether the run did all that it can do, so that it may call an entry stale. */
  readonly complete: boolean;
  /** The entries that no failure matched, although their requirement was exercised. */
  readonly stale: readonly {
    readonly requirement: string;
    readonly operation?: string;
    readonly check?: string;
    readonly reason: string;
    readonly source?: string;
  }[];
}

/** What a reporter hears while the run goes on. */
export type Progress =
  | { readonly kind: "phase-started"; readonly phase: string; readonly cases: number }
  | {
      readonly kind: "case-done";
      readonly phase: string;
      readonly case: string;
      readonly failed: boolean;
      readonly requests: number;
    }
  | { readonly kind: "failure"; readonly failure: Failure }
  | { readonly kind: "phase-done"; readonly phase: ReportedPhase };
