import { Option } from "commander";
import type { Command } from "commander";
import type { KillMatrix, MutantResult } from "../../../conformance/mutants.ts";
import { PHASES } from "../../../conformance/options.ts";
import { matchesPattern } from "../../../conformance/selection.ts";
import type { Mutant } from "../../../mocks/mutation.ts";
import { worlds } from "../../../mocks/worlds.ts";
import type { ProtocolId } from "../../protocols/index.ts";
import { protocols } from "../../protocols/index.ts";
import { UsageError } from "../../support/errors.ts";
import { didYouMean } from "../../support/nearest.ts";
import type { Context } from "../context.ts";
import type { Engine } from "../engine.ts";
import { EXIT } from "../exit-code.ts";
import { collect, runs, seed } from "../option-values.ts";
import { PROTOCOL_IDS, parseProtocol } from "../protocol-argument.ts";
import { DEFAULT_RUNS } from "./verify.ts";

interface MutantsFlags {
  readonly only: readonly string[];
  readonly seed: number;
  readonly runs: number;
  readonly json?: true;
}

/** What answers in the same process answers at once, or never. Milliseconds. */
const TIMEOUT_MS = 1000;

/** `wireproof mutants [protocol]` */
export function addMutants(program: Command, context: Context): void {
  program
    .command("mutants")
    .summary("try the suite against every wrong server")
    .description("Try the suite against every wrong server: the kill matrix and the score.")
    .argument("[protocol]", "all without it")
    .addOption(
      new Option("--only <pattern>", "mutant or requirement, with * and **; repeatable")
        .argParser(collect)
        .default([], "none"),
    )
    .option("--seed <n>", "of the suite's generators", seed, 1)
    .option("--runs <n>", "generated sequences for each property", runs, DEFAULT_RUNS)
    .option("--json", "the kill matrices on stdout as JSON, nothing else there")
    .action(async (name: string | undefined, flags: MutantsFlags) => {
      const ids = name === undefined ? PROTOCOL_IDS : [parseProtocol(name)];
      const { io } = context;
      const engine = await context.engine();
      const chosen = select(ids, engine.mutants, flags.only);
      const matrices: ({ protocol: ProtocolId } & KillMatrix)[] = [];
      for (const [protocol, mutants] of chosen) {
        const report = (result: MutantResult): void => io.err.write(`${lineOf(result)}\n`);
        matrices.push({ protocol, ...(await run(engine, protocol, mutants, flags, context, report)) });
      }
      if (flags.json) io.out.write(`${JSON.stringify({ schemaVersion: 1, seed: flags.seed, matrices }, null, 2)}\n`);
      else for (const matrix of matrices) io.out.write(summaryOf(matrix, flags.only.length === 0));
      const allKilled = matrices.every(({ killed, total }) => killed === total);
      context.end(io.interrupt.aborted ? EXIT.inconclusive : allKilled ? EXIT.done : EXIT.failed);
    });
}

function run(
  engine: Engine,
  id: ProtocolId,
  mutants: readonly Mutant[],
  flags: MutantsFlags,
  { io }: Context,
  onMutant: (result: MutantResult) => void,
): Promise<KillMatrix> {
  return engine.runMutants(protocols[id], engine.suites[id], () => worlds[id](), mutants, {
    seed: flags.seed,
    phases: PHASES,
    runs: flags.runs,
    only: [],
    skip: [],
    strict: false,
    readOnly: false,
    bail: false,
    timeoutMs: TIMEOUT_MS,
    signal: io.interrupt,
    onMutant,
  });
}

/** @throws UsageError for a pattern that matches nothing */
function select(
  ids: readonly ProtocolId[],
  all: Engine["mutants"],
  patterns: readonly string[],
): ReadonlyMap<ProtocolId, readonly Mutant[]> {
  const mutants = ids.flatMap((id) => all[id]);
  for (const pattern of patterns) {
    if (mutants.some((mutant) => fits(pattern, mutant))) continue;
    const names = mutants.flatMap(({ id, requirement }) => [id, requirement]);
    const hint = didYouMean(pattern, new Set(names)) ?? '"wireproof list --mutants" names them.';
    throw new UsageError(`expected a mutant or requirement in --only, found "${pattern}", which matches none`, {
      hint,
    });
  }
  const isChosen = (mutant: Mutant): boolean =>
    patterns.length === 0 || patterns.some((pattern) => fits(pattern, mutant));
  const chosen = ids.map((id) => [id, all[id].filter(isChosen)] as const);
  return new Map(chosen.filter(([, ofProtocol]) => ofProtocol.length > 0));
}

function fits(pattern: string, { id, requirement }: Mutant): boolean {
  return matchesPattern(pattern, id) || matchesPattern(pattern, requirement);
}

function lineOf({ id, verdict, requirement, by, durationMs }: MutantResult): string {
  const what = verdict === "killed" ? "killed" : `${verdict.toUpperCase()} ${requirement}`;
  const elsewhere = verdict === "killed-elsewhere" ? `, found as ${by.join(", ")}` : "";
  return `${what}: ${id}${elsewhere} (${Math.round(durationMs)} ms)`;
}

/**
 * The kill matrix: under each requirement the mutants that break it, and what else they were found by.
 * @param whole whether all mutants were run: otherwise nobody knows which requirements have none
 */
function summaryOf(
  { protocol, results, killed, total, unguarded }: { protocol: ProtocolId } & KillMatrix,
  whole: boolean,
): string {
  const requirements = [...new Set(results.map(({ requirement }) => requirement))].toSorted();
  const rows = requirements.flatMap((requirement) => [
    `  ${requirement}`,
    ...results.filter((result) => result.requirement === requirement).map((result) => `    ${rowOf(result)}`),
  ]);
  const kinds = [...new Set(results.map(({ kind }) => kind))].toSorted().map((kind) => {
    const ofKind = results.filter((result) => result.kind === kind);
    const dead = ofKind.filter(({ verdict }) => verdict === "killed").length;
    return `  ${kind.padEnd(16)}${dead} of ${ofKind.length}`;
  });
  const left = results.filter(({ verdict }) => verdict !== "killed");
  const lines = [
    `${protocol}: the mutants of each requirement`,
    ...rows,
    "",
    "By kind",
    ...kinds,
    "",
    ...(whole ? unguardedLines(unguarded) : []),
    ...(left.length > 0
      ? ["Not killed through what they break", ...left.map((result) => `  ${lineOf(result)}`), ""]
      : []),
    `${protocol}: ${killed} of ${total} mutants killed through the requirement that they break`,
  ];
  return `${lines.join("\n")}\n`;
}

function rowOf({ id, verdict, requirement, by }: MutantResult): string {
  const others = by.filter((other) => other !== requirement);
  const more = others.length > 3 ? ` and ${others.length - 3} more` : "";
  return `${verdict} ${id}${others.length > 0 ? ` (also ${others.slice(0, 3).join(", ")}${more})` : ""}`;
}

function unguardedLines(unguarded: readonly string[]): string[] {
  if (unguarded.length === 0) return [];
  return ["Musts that no mutant of their own was killed by", ...unguarded.map((id) => `  ${id}`), ""];
}
