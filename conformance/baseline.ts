// Failures of a target that are known: which they are, and what a report becomes by them. No files here: whoever reads and
// writes them hands over text.

import { operationsOf } from "../src/contract/operations-of.ts";
import { CONNECTION } from "../src/protocols/protocol.ts";
import type { Protocol } from "../src/protocols/protocol.ts";
import { ConfigSection } from "../src/support/config-section.ts";
import { UsageError } from "../src/support/errors.ts";
import { didYouMean } from "../src/support/nearest.ts";
import type { Failure, Report, ReportedRequirement } from "./report.ts";

/** One known failure, or several: what the entry does not name may be anything. */
export interface BaselineEntry {
  readonly requirement: string;
  readonly operation?: string;
  readonly check?: string;
  /** Why the target fails in this. */
  readonly reason: string;
  /** Where that can be read up. */
  readonly source?: string;
}

export interface Baseline {
  /** Name of the file, for messages. */
  readonly file: string;
  readonly entries: readonly BaselineEntry[];
}

/** What an entry is compared with; without a check, whatever the check may be. */
export type Broken = Pick<Failure, "requirement" | "operation"> & { readonly check?: string };

/** Operations of findings that are about no request of the contract. */
const OTHER_OPERATIONS = [...Object.values(CONNECTION), "unknown", "echo"];

/** @throws UsageError that names the entry which is wrong */
export function parseBaseline(text: string, file: string, protocol: Protocol): Baseline {
  const seen = new Set<string>();
  const entries = ConfigSection.parseList(text, file).map((section, index) => {
    const place = `entry ${index + 1} in ${file}`;
    section.allow(["requirement", "operation", "check", "reason", "source"]);
    const entry = entryOf(section);
    checkEntry(entry, place, protocol);
    const name = nameOf(entry);
    if (seen.has(name)) throw new UsageError(`expected each failure once in ${file}, found ${name} twice`);
    seen.add(name);
    return entry;
  });
  return { file, entries };
}

/** The entry in words; two that are about the same have the same name. */
export function nameOf({ requirement, operation, check }: Broken | BaselineEntry): string {
  const where = [...(operation === undefined ? [] : [operation]), ...(check === undefined ? [] : [check])];
  return where.length === 0 ? requirement : `${requirement} (${where.join(", ")})`;
}

/** The entry that knows this, the one that says most if there are several. */
export function knownBy(baseline: Baseline | undefined, broken: Broken): BaselineEntry | undefined {
  const all = baseline?.entries.filter((entry) => covers(entry, broken)) ?? [];
  return all.toSorted((a, b) => narrowness(b) - narrowness(a))[0];
}

export function covers(entry: BaselineEntry, broken: Broken): boolean {
  return (
    entry.requirement === broken.requirement &&
    (entry.operation === undefined || entry.operation === broken.operation) &&
    (entry.check === undefined || entry.check === broken.check)
  );
}

/**
 * The report with its known failures marked: they do not count any more, and an entry that knows of none is stale, which does.
 *
 * @param complete whether the run did everything that it can do. Otherwise nothing is stale: what is not seen may still be there.
 */
export function withBaseline(report: Report, baseline: Baseline, complete: boolean): Report {
  const failures = report.failures.map((failure) => marked(failure, baseline));
  const requirements = report.requirements.map((row) => rowWith(row, failures));
  const stale = complete ? staleEntries(baseline, { ...report, requirements, failures }) : [];
  const counting = failures.filter(({ known }) => known === undefined);
  const having = (verdict: ReportedRequirement["verdict"]): number =>
    requirements.filter((row) => row.verdict === verdict).length;
  const isBroken = stale.length > 0 || counting.some(({ binding }) => binding);
  const { reason, ...rest } = report;
  const judgement: Pick<Report, "verdict" | "reason"> =
    report.verdict === "inconclusive"
      ? { verdict: report.verdict, ...(reason !== undefined && { reason }) }
      : {
          verdict: isBroken ? "not-conforming" : "conforming",
          ...(stale.length > 0 && { reason: staleInWords(stale, baseline.file) }),
        };
  return {
    ...rest,
    ...judgement,
    counts: {
      ...report.counts,
      fail: having("fail"),
      "known-failure": having("known-failure"),
      failures: counting.filter(({ binding }) => binding).length,
      notes: counting.filter(({ binding }) => !binding).length,
    },
    requirements,
    failures,
    baseline: { file: baseline.file, entries: baseline.entries.length, complete, stale },
  };
}

/** The entries that no failure matches, although what they are about came up. */
export function staleEntries(
  { entries }: Baseline,
  { requirements, failures, operations }: Pick<Report, "requirements" | "failures" | "operations">,
): readonly BaselineEntry[] {
  const exercised = new Set(
    requirements
      .filter(({ verdict, exercised: times }) => times > 0 && ["pass", "fail", "known-failure"].includes(verdict))
      .map(({ id }) => id),
  );
  const asked = new Set(operations.filter(({ requests }) => requests > 0).map(({ id }) => id));
  return entries.filter(
    (entry) =>
      exercised.has(entry.requirement) &&
      (entry.operation === undefined || asked.has(entry.operation)) &&
      !failures.some((failure) => covers(entry, failure)),
  );
}

function entryOf(section: ConfigSection): BaselineEntry {
  const [operation, check, source] = [section.text("operation"), section.text("check"), section.text("source")];
  return {
    requirement: section.needText("requirement"),
    ...(operation !== undefined && { operation }),
    ...(check !== undefined && { check }),
    reason: section.needText("reason"),
    ...(source !== undefined && { source }),
  };
}

function checkEntry({ requirement: id, operation }: BaselineEntry, place: string, protocol: Protocol): void {
  const { requirements } = protocol.contract;
  const requirement = Object.hasOwn(requirements, id) ? requirements[id] : undefined;
  if (!requirement) {
    const hint =
      didYouMean(id, Object.keys(requirements)) ?? `"wireproof list ${protocol.id} --requirements" names them.`;
    throw new UsageError(`expected a requirement of ${protocol.id} in ${place}, found "${id}"`, { hint });
  }
  if (requirement.excluded !== undefined) {
    const hint = `No check exercises it: ${requirement.excluded}`;
    throw new UsageError(`expected a requirement that is judged in ${place}, found "${id}"`, { hint });
  }
  const { handlers, environment } = protocol.behaviour;
  const operations = new Set([
    ...operationsOf(protocol.contract),
    ...Object.keys(handlers),
    ...Object.keys(environment),
    ...OTHER_OPERATIONS,
  ]);
  if (operation === undefined || operations.has(operation)) return;
  const hint = didYouMean(operation, operations) ?? `"wireproof list ${protocol.id} --operations" names them.`;
  throw new UsageError(`expected an operation of ${protocol.id} in ${place}, found "${operation}"`, { hint });
}

function narrowness({ operation, check }: BaselineEntry): number {
  return Number(operation !== undefined) + Number(check !== undefined);
}

function marked(failure: Failure, baseline: Baseline): Failure {
  const { known: _, ...unmarked } = failure;
  const entry = knownBy(baseline, failure);
  return entry ? { ...unmarked, known: mark(entry) } : unmarked;
}

/** What a failure shows of the entry that knows it. */
export function mark({ reason, source }: BaselineEntry): NonNullable<Failure["known"]> {
  return source === undefined ? { reason } : { reason, source };
}

function rowWith(row: ReportedRequirement, failures: readonly Failure[]): ReportedRequirement {
  if (row.verdict !== "fail") return row;
  const own = failures.filter(({ requirement }) => requirement === row.id);
  if (own.length === 0 || own.some(({ known }) => known === undefined)) return row;
  const reasons = [...new Set(own.flatMap(({ known }) => (known ? [inWords(known)] : [])))];
  return { ...row, verdict: "known-failure", reason: reasons.join("; ") };
}

/** Why something is known, and where that stands. */
export function inWords({ reason, source }: NonNullable<Failure["known"]>): string {
  return source === undefined ? reason : `${reason} (${source})`;
}

/** More names than these are counted. */
const MOST_NAMES = 10;

function staleInWords(stale: readonly BaselineEntry[], file: string): string {
  const names = stale.slice(0, MOST_NAMES).map(nameOf).join(", ");
  const rest = stale.length > MOST_NAMES ? ` and ${stale.length - MOST_NAMES} more` : "";
  const [are, them] = stale.length === 1 ? ["an entry that is", "it"] : ["entries that are", "them"];
  return `The baseline ${file} has ${are} stale, since the target does not fail so any more: ${names}${rest}. Take ${them} out, or run again with --update-baseline.`;
}
