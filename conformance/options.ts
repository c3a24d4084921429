import type { Baseline } from "./baseline.ts";
import type { Progress } from "./report.ts";
import type { Scenario } from "./suite.ts";

export const PHASES = ["examples", "boundary", "scenarios", "properties"] as const;
export type Phase = (typeof PHASES)[number];

/** How a run goes about it. Everything has a default but the seed. */
export interface RunOptions {
  readonly seed: number;
  readonly phases: readonly Phase[];
  /** Generated sequences for each property. */
  readonly runs: number;
  /** Patterns with `*` and `**` over ids of requirements, scenarios and operations. Empty: everything. */
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** Requirements that are no musts, or only inferred, count too. */
  readonly strict: boolean;
  /** Sends nothing that changes the target. */
  readonly readOnly: boolean;
  /** Ends the run with the first failure that counts. */
  readonly bail: boolean;
  /** Failures that are known. They do not count, and a case goes on after one where it can. */
  readonly baseline?: Baseline;
  /** What is found is known from then on, since it is going to be written down: so one run finds what stands behind it. */
  readonly adopts?: boolean;
  /** Ends the run with the first failure of this requirement. */
  readonly until?: string;
  /** Whether written sequences that fail are made shorter. */
  readonly shrink?: boolean;
  /** Milliseconds after which no further case is begun. */
  readonly timeBudgetMs?: number;
  /** Milliseconds for one exchange. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  readonly progress?: (event: Progress) => void;
  /** Cases that are run before all others, and again when the probes are through: those in which what is looked for is likely to show. */
  readonly first?: readonly Scenario[];
  /** Told of each written case, and what it exercised. */
  readonly onCase?: (scenario: Scenario, exercised: ReadonlySet<string>) => void;
  /** Where counterexamples are written; undefined: nowhere. Called once for each failure that gets into the report. */
  readonly keep?: (counterexample: Counterexample) => string;
}

/** A failing sequence as data: symbolic, so that it replays against any target. */
export interface Counterexample {
  readonly schemaVersion: 1;
  readonly protocol: string;
  readonly contractHash: string;
  readonly requirement: string;
  readonly check: string;
  readonly seed: number;
  readonly case: string;
  readonly summary: string;
  readonly commands: readonly unknown[];
  /** The branches that were settled when it was found. */
  readonly branches: Readonly<Record<string, readonly string[]>>;
}
