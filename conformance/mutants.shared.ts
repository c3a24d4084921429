import type { Mutant } from "../mocks/mutation.ts";
import { chatManager } from "../src/protocols/chat-manager/index.ts";
import type { KillMatrix, MutantResult } from "./mutants.ts";
import { runMutants } from "./mutants.ts";
import { mockTarget, OPTIONS, suite } from "./runs.shared.ts";

/** How long a mutant may take to do what it accepted: some never do. */
const SETTLE_MS = 400;

/** The whole suite against these, as `wireproof mutants` does it. */
export async function matrixOf(mutants: readonly Mutant[]): Promise<KillMatrix> {
  const targetOf = (mutant: Mutant) => mockTarget({ mutation: mutant.mutate(), settleMs: SETTLE_MS }).target;
  return runMutants(chatManager, suite, mutants, targetOf, {
    ...OPTIONS,
    runs: 20,
    strict: true,
    timeoutMs: 5000,
    onMutant: () => {},
  });
}

export async function killed(mutants: readonly Mutant[]): Promise<readonly MutantResult[]> {
  return (await matrixOf(mutants)).results;
}
