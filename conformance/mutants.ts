// The suite against every wrong server: does each requirement catch what breaks it?

import type { Protocol } from "../src/protocols/protocol.ts";
import type { RunOptions } from "./options.ts";
import type { Report } from "./report.ts";
import type { Scenario, Suite } from "./suite.ts";
import type { Target } from "./target.ts";
import { verify } from "./verify.ts";

/** A server that is wrong in one way. Which one it is, and how it is reached, is the caller's business. */
export interface WrongServer {
  readonly id: string;
  /** The requirement that it breaks, and through which it must be killed. */
  readonly requirement: string;
  readonly kind: string;
}

/** What became of one wrong server. */
export interface MutantResult {
  readonly id: string;
  readonly requirement: string;
  readonly kind: string;
  /** `killed-elsewhere`: caught, but not by what it breaks. */
  readonly verdict: "killed" | "survived" | "killed-elsewhere";
  /** The requirements that failed until then. */
  readonly by: readonly string[];
  /** Length of the sequence that killed it. */
  readonly steps: number;
  readonly durationMs: number;
}

export interface KillMatrix {
  readonly results: readonly MutantResult[];
  readonly killed: number;
  readonly total: number;
  /** Musts that count and that no mutant was killed by. */
  readonly unguarded: readonly string[];
}

/** What a wrong server breaks shows in the shortest of the cases that exercise it, or in none of them. */
const MOST_FIRST = 12;

/**
 * Judges one wrong server after the other, each until what it breaks is found. `right`, a server that is not wrong, tells
 * beforehand in which cases to look.
 */
export async function runMutants<M extends WrongServer>(
  protocol: Protocol,
  suite: Suite,
  mutants: readonly M[],
  targetOf: (mutant: M) => Target,
  options: RunOptions & { readonly onMutant: (result: MutantResult) => void },
  right?: () => Target,
): Promise<KillMatrix> {
  const results: MutantResult[] = [];
  const exercising = right ? await scouted(protocol, suite, right(), options) : new Map<string, Scenario[]>();
  for (const mutant of mutants) {
    options.signal?.throwIfAborted();
    const began = performance.now();
    const report = await verify(protocol, suite, targetOf(mutant), {
      ...options,
      until: mutant.requirement,
      first: exercising.get(mutant.requirement) ?? [],
      shrink: false,
    });
    const result = resultOf(mutant, report, Math.round(performance.now() - began));
    results.push(result);
    options.onMutant(result);
  }
  const guarded = new Set(results.filter(({ verdict }) => verdict === "killed").map(({ requirement }) => requirement));
  const unguarded = Object.values(protocol.contract.requirements)
    .filter(({ level, basis, excluded }) => level === "must" && COUNTS.has(basis) && excluded === undefined)
    .map(({ id }) => id)
    .filter((id) => !guarded.has(id));
  return {
    results,
    killed: results.filter(({ verdict }) => verdict === "killed").length,
    total: results.length,
    unguarded,
  };
}

/** The cases that exercise each requirement, those that are about it first, then the shortest. */
async function scouted(
  protocol: Protocol,
  suite: Suite,
  target: Target,
  options: RunOptions,
): Promise<ReadonlyMap<string, readonly Scenario[]>> {
  const exercising = new Map<string, Scenario[]>();
  const onCase = (scenario: Scenario, exercised: ReadonlySet<string>): void => {
    for (const id of exercised) exercising.set(id, [...(exercising.get(id) ?? []), scenario]);
  };
  const phases = options.phases.filter((phase) => phase !== "properties");
  await verify(protocol, suite, target, { ...options, phases, onCase });
  const about = (id: string, { commands }: Scenario): boolean => commands.some(({ subject }) => subject === id);
  return new Map(
    [...exercising].map(([id, cases]) => [
      id,
      cases
        .toSorted((a, b) => Number(about(id, b)) - Number(about(id, a)) || a.commands.length - b.commands.length)
        .slice(0, MOST_FIRST),
    ]),
  );
}

const COUNTS: ReadonlySet<string> = new Set(["seed", "docs", "standard"]);

function resultOf(mutant: WrongServer, report: Report, durationMs: number): MutantResult {
  const by = [...new Set(report.failures.filter(({ binding }) => binding).map(({ requirement }) => requirement))];
  const killer = report.failures.find(({ requirement }) => requirement === mutant.requirement);
  const verdict = by.includes(mutant.requirement) ? "killed" : by.length > 0 ? "killed-elsewhere" : "survived";
  const { id, requirement, kind } = mutant;
  return { id, requirement, kind, verdict, by, steps: killer?.steps.length ?? 0, durationMs };
}
