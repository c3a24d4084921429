// Generated sequences, shrunk when they fail.

import fc from "fast-check";
import type { AsyncCommand } from "fast-check";
import type { CaseRun, Finding } from "../case-run.ts";
import { isAbort } from "../case-run.ts";
import type { Run } from "../run.ts";
import { RunOver, keyOf } from "../run.ts";
import type { Property } from "../suite.ts";
import type { SymbolicCommand } from "../symbolic.ts";
import { describeCommand } from "../symbolic.ts";
import { applies } from "./written.ts";

/** A property is searched again after each different failure, leaving aside what it has found; at most so many times. */
const MOST_SEARCHES = 8;
/** Executions for shrinking one failure. */
const MOST_EXECUTIONS = 300;

export async function runProperties(run: Run): Promise<void> {
  const chosen = run.suite.properties.filter(({ id, needs }) =>
    applies(run, { id, commands: [], ...(needs && { needs }) }),
  );
  const runnable = run.options.readOnly ? [] : chosen;
  if (runnable.length === 0) return;
  const cases = runnable.reduce((sum, property) => sum + sequencesOf(run, property), 0);
  await run.phase("properties", cases, async () => {
    for (const property of runnable) await search(run, property);
  });
}

function sequencesOf(run: Run, { share = 1 }: Property): number {
  return Math.ceil(run.options.runs * share);
}

async function search(run: Run, property: Property): Promise<void> {
  const found = new Set<string>();
  let left = sequencesOf(run, property);
  for (let attempt = 0; attempt < MOST_SEARCHES && left > 0; attempt++) {
    const done = await searchOnce(run, property, found, left, attempt);
    if (!done) return;
    left -= done;
  }
}

/** Returns how many sequences were tried, or nothing when all of them went well. */
async function searchOnce(
  run: Run,
  property: Property,
  found: Set<string>,
  numRuns: number,
  attempt: number,
): Promise<number | undefined> {
  let wanted: string | undefined;
  let executions = 0;
  let shortest: { run: CaseRun; commands: readonly SymbolicCommand[]; finding: Finding } | undefined;
  let over: unknown;
  const sequences = fc.commands(
    property.commands.map((arbitrary) => arbitrary.map((command) => new GeneratedCommand(command))),
    { maxCommands: property.maxCommands, size: "max" },
  );
  const check = async (generated: Iterable<AsyncCommand<object, Real>>): Promise<boolean> => {
    if (over !== undefined) return true;
    // Once something is found, only sequences that show the same are of interest, and not for ever.
    if (wanted !== undefined && ++executions > MOST_EXECUTIONS) return true;
    try {
      const { caseRun, sent } = await runSequence(run, property, generated);
      if (wanted === undefined) run.reportKnown(property.id, sent, caseRun);
      const finding = caseRun.findings.find((candidate) =>
        wanted === undefined
          ? !found.has(keyOf(candidate)) && !run.isKnown(candidate) && run.selection.requirement(candidate.requirement)
          : keyOf(candidate) === wanted,
      );
      if (wanted === undefined) run.caseDone(property.id, finding !== undefined);
      if (!finding) return true;
      wanted = keyOf(finding);
      const commands = sent.slice(0, finding.commands);
      if (!shortest || commands.length <= shortest.commands.length) shortest = { run: caseRun, commands, finding };
      return false;
    } catch (error) {
      if (!(error instanceof RunOver) && !isAbort(error)) throw error;
      over = error;
      return true;
    }
  };
  const seed = run.options.seed + attempt;
  const details = await fc.check(fc.asyncProperty(sequences, check), { seed, numRuns, endOnFailure: false });
  if (shortest) {
    found.add(keyOf(shortest.finding));
    run.fail(property.id, shortest.finding, shortest.commands, shortest.run);
  }
  if (over !== undefined) throw over;
  return shortest ? details.numRuns : undefined;
}

/** What a generated command acts upon: the case, and what has been sent in it. */
interface Real {
  readonly caseRun: CaseRun;
  readonly sent: SymbolicCommand[];
  /** Whether what was found is known, so that the sequence goes on. */
  readonly isKnown: (finding: Finding) => boolean;
}

async function runSequence(
  run: Run,
  property: Property,
  generated: Iterable<AsyncCommand<object, Real>>,
): Promise<{ caseRun: CaseRun; sent: readonly SymbolicCommand[] }> {
  const sent: SymbolicCommand[] = [];
  const isKnown = (finding: Finding): boolean => run.isKnown(finding);
  const caseRun = await run.judgedBy(property.id, async (real) => {
    const send = (command: SymbolicCommand): Promise<void> =>
      new GeneratedCommand(command).run({}, { caseRun: real, sent, isKnown });
    for (const command of property.setup ?? []) await send(command);
    await fc.asyncModelRun(() => ({ model: {}, real: { caseRun: real, sent, isKnown } }), generated);
    for (const command of property.closing ?? []) await send(command);
  });
  return { caseRun, sent };
}

class GeneratedCommand implements AsyncCommand<object, Real> {
  readonly command: SymbolicCommand;
  constructor(command: SymbolicCommand) {
    this.command = command;
  }
  check(): boolean {
    return true;
  }
  async run(_model: object, { caseRun, sent, isKnown }: Real): Promise<void> {
    if (caseRun.over || !caseRun.findings.every(isKnown)) return;
    sent.push(this.command);
    await caseRun.execute(this.command);
  }
  toString(): string {
    return describeCommand(this.command);
  }
}
