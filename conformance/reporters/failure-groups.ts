import type { Failure, Report } from "../report.ts";
import { groupBy } from "./group-by.ts";

/** All failures of one requirement. */
export interface FailureGroup {
  readonly requirement: string;
  /** The one with the fewest steps: the quickest to understand. */
  readonly shortest: Failure;
  readonly others: readonly Failure[];
}

/** A report's failures by what they mean for the verdict, each grouped by requirement, in the order of the report. */
export interface SortedFailures {
  /** Those that count against the target. */
  readonly counting: readonly FailureGroup[];
  /** Those that the baseline knows. */
  readonly known: readonly FailureGroup[];
  /** Those that count only if the run is strict. */
  readonly notes: readonly FailureGroup[];
}

/** Tells a report's failures apart by whether they count. */
export function sortFailures(report: Report): SortedFailures {
  const isKnown = ({ known }: Failure): boolean => known !== undefined;
  return {
    counting: group(report.failures.filter((failure) => failure.binding && !isKnown(failure))),
    known: group(report.failures.filter(isKnown)),
    notes: group(report.failures.filter((failure) => !failure.binding && !isKnown(failure))),
  };
}

function group(failures: readonly Failure[]): FailureGroup[] {
  const groups = groupBy(failures, ({ requirement }) => requirement);
  return Array.from(groups, ([requirement, those]) => {
    const shortest = those.reduce((best, failure) => (failure.steps.length < best.steps.length ? failure : best));
    return { requirement, shortest, others: those.filter((failure) => failure !== shortest) };
  });
}
