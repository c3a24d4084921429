// The suite against every wrong server: does each requirement catch what breaks it?

import type { Protocol } from "../src/protocols/protocol.ts";
import { memoryHttp } from "../src/transport/memory.ts";
import { createMock } from "../mocks/host.ts";
import type { Mutant } from "../mocks/mutation.ts";
import type { World } from "../mocks/world.ts";
import type { RunOptions } from "./options.ts";
import type { Report } from "./report.ts";
import type { Suite } from "./suite.ts";
import type { Target } from "./target.ts";
import { verify } from "./verify.ts";

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

/** How long a mutant may take to do what it accepted: it is in the same process, and some never do. */
const SETTLE_MS = 400;

/** In the same process and without sockets, since what is asked is whether the suite sees it, not whether the network does. */
export async function runMutants(
  protocol: Protocol,
  suite: Suite,
  world: () => World,
  mutants: readonly Mutant[],
  options: RunOptions & { readonly onMutant: (result: MutantResult) => void },
): Promise<KillMatrix> {
  const results: MutantResult[] = [];
  for (const mutant of mutants) {
    options.signal?.throwIfAborted();
    const began = performance.now();
    const target = mutantTarget(protocol, mutant, world(), options.seed);
    const report = await verify(protocol, suite, target, { ...options, until: mutant.requirement, shrink: false });
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

const COUNTS: ReadonlySet<string> = new Set(["seed", "docs", "standard"]);

/** A mock that is wrong, as a target with everything declared, so that no requirement is out of reach. */
export function mutantTarget(protocol: Protocol, mutant: Mutant, world: World, seed: number): Target {
  const mock = createMock(protocol, { world, seed, mutation: mutant.mutate() });
  const tokens = world.actors.flatMap(({ token }) => (token === undefined ? [] : [token]));
  const accounts = world.actors.flatMap(({ username, password }) =>
    username === undefined || password === undefined ? [] : [{ username, password }],
  );
  return {
    url: "http://mutant.invalid",
    builtIn: true,
    credentials: { tokens, accounts, users: [] },
    capabilities: new Set(["token-endpoint", "environment"]),
    settleMs: SETTLE_MS,
    connect: () => memoryHttp((request) => mock.handle(request)),
    async environment(name, params) {
      const reply = mock.environment(name, params);
      return reply.ok ? reply : { ok: false, codes: [reply.code], summary: reply.code, carriedOut: false };
    },
  };
}

function resultOf(mutant: Mutant, report: Report, durationMs: number): MutantResult {
  const by = [...new Set(report.failures.filter(({ binding }) => binding).map(({ requirement }) => requirement))];
  const killer = report.failures.find(({ requirement }) => requirement === mutant.requirement);
  const verdict = by.includes(mutant.requirement) ? "killed" : by.length > 0 ? "killed-elsewhere" : "survived";
  const { id, requirement, kind } = mutant;
  return { id, requirement, kind, verdict, by, steps: killer?.steps.length ?? 0, durationMs };
}
