// What the commands set going. It is loaded when a command needs it, so that help and lists come at once, and handed to the
// program, so that its tests need no run of the suite.

import type { KillMatrix, MutantResult } from "../../conformance/mutants.ts";
import type { Counterexample, RunOptions } from "../../conformance/options.ts";
import type { Report } from "../../conformance/report.ts";
import type { Suite } from "../../conformance/suite.ts";
import type { Target } from "../../conformance/target.ts";
import type { Mutant } from "../../mocks/mutation.ts";
import type { World } from "../../mocks/world.ts";
import type { ProtocolId } from "../protocols/index.ts";
import type { Protocol } from "../protocols/protocol.ts";

export interface Engine {
  readonly suites: Readonly<Record<ProtocolId, Suite>>;
  readonly mutants: Readonly<Record<ProtocolId, readonly Mutant[]>>;
  verify(protocol: Protocol, suite: Suite, target: Target, options: RunOptions): Promise<Report>;
  parseCounterexample(text: string): Counterexample;
  replay(
    protocol: Protocol,
    suite: Suite,
    target: Target,
    counterexample: Counterexample,
    options: RunOptions,
  ): Promise<Report>;
  runMutants(
    protocol: Protocol,
    suite: Suite,
    world: () => World,
    mutants: readonly Mutant[],
    options: RunOptions & { readonly onMutant: (result: MutantResult) => void },
  ): Promise<KillMatrix>;
}

export async function loadEngine(): Promise<Engine> {
  const [{ suites }, { mutants }, { verify }, { parseCounterexample, replay }, matrix, { mutantTarget }] =
    await Promise.all([
      import("../../conformance/suites.ts"),
      import("../../mocks/mutants.ts"),
      import("../../conformance/verify.ts"),
      import("../../conformance/replay.ts"),
      import("../../conformance/mutants.ts"),
      import("./mutant-target.ts"),
    ]);
  const runMutants: Engine["runMutants"] = (protocol, suite, world, wrong, options) => {
    const { seed, timeoutMs } = options;
    const targetOf = (mutant: Pick<Mutant, "mutate">): Target =>
      mutantTarget(protocol, mutant, world(), seed, timeoutMs, suite.capabilities);
    return matrix.runMutants(protocol, suite, wrong, targetOf, options, () => targetOf({ mutate: () => ({}) }));
  };
  return { suites, mutants, verify, parseCounterexample, replay, runMutants };
}
