// What becomes of a baseline by runs.

import type { Baseline, BaselineEntry } from "./baseline.ts";
import { knownBy, nameOf, withBaseline } from "./baseline.ts";
import type { Report } from "./report.ts";

export interface UpdatedBaseline extends Baseline {
  readonly added: readonly BaselineEntry[];
  readonly dropped: readonly BaselineEntry[];
}

const UNEXPLAINED = "not yet explained";

/** Drops the entries that a report calls stale, adds the failures that no entry knows, and sorts. */
export function updated(baseline: Baseline, { failures, baseline: judged }: Report): UpdatedBaseline {
  const gone = new Set((judged?.stale ?? []).map(nameOf));
  const dropped = baseline.entries.filter((entry) => gone.has(nameOf(entry)));
  const added = new Map<string, BaselineEntry>();
  for (const failure of failures) {
    if (knownBy(baseline, failure)) continue;
    const { requirement, operation } = failure;
    added.set(nameOf({ requirement, operation }), { requirement, operation, reason: UNEXPLAINED });
  }
  const kept = baseline.entries.filter((entry) => !dropped.includes(entry));
  const entries = [...kept, ...added.values()].toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  return { file: baseline.file, entries, added: [...added.values()], dropped };
}

/** Runs in which a baseline has to come to rest. */
const MOST_RUNS = 4;

export interface Settled {
  readonly baseline: Baseline;
  /** Of the last run, by that baseline. */
  readonly report: Report;
  /** Whether the last run found just what is in it. */
  readonly settled: boolean;
}

/**
 * Judges a target until its baseline is that of the run by which it is judged. One run does not do: a case goes on after what
 * is known, so that more comes to light, and what only seemed wrong behind a failure may be explained by it.
 */
export async function settle(
  before: Baseline,
  judge: (baseline: Baseline) => Promise<Report>,
  again: (changed: UpdatedBaseline) => void,
): Promise<Settled> {
  let baseline: Baseline = before;
  for (let run = 1; ; run++) {
    const report = await judge(baseline);
    if (report.verdict === "inconclusive") return { baseline: before, report, settled: false };
    const next = updated(baseline, report);
    if (next.added.length === 0 && next.dropped.length === 0) return { baseline: next, report, settled: true };
    baseline = next;
    if (run >= MOST_RUNS) {
      const complete = report.baseline?.complete === true;
      return { baseline, report: withBaseline(report, baseline, complete), settled: false };
    }
    again(next);
  }
}
