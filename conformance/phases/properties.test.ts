// Generated sequences: what they find, and how short it gets.

import { describe, it } from "vitest";
import type { Counterexample, RunOptions } from "../options.ts";
import type { Failure, Report } from "../report.ts";
import { mockTarget, mutantCalled, run, suite } from "../runs.shared.ts";

interface Found {
  readonly report: Report;
  readonly failure: Failure | undefined;
  readonly kept: Counterexample | undefined;
}

/** Only the generated sequences, and the probes before them. */
async function searched(id: string, options: Partial<RunOptions> = {}): Promise<Found> {
  const { requirement, mutate } = mutantCalled(id);
  const kept: Counterexample[] = [];
  const keep = (counterexample: Counterexample): string => `replay ${kept.push(counterexample)}`;
  const { target } = mockTarget({ mutation: mutate(), settleMs: 200 });
  const report = await run(target, { phases: ["properties"], runs: 40, keep, until: requirement, ...options });
  const failure = report.failures.find((candidate) => candidate.requirement === requirement);
  const last = failure === undefined ? undefined : kept[Number(failure.replay.split(" ")[1]) - 1];
  return { report, failure, kept: last };
}

const STATE = [
  "removal-removes-all",
  "removal-deletes-participant",
  "removal-clears-titles",
  "removal-touches-registered-at",
  "forgets-who-left",
  "does-not-show-deactivation",
];

describe.concurrent("a generated sequence", () => {
  it.for(STATE)("that shows what is wrong gets short: %s", async (id, { expect: check }) => {
    const { report, failure, kept } = await searched(id);
    check(report.verdict).toBe("not-conforming");
    check(failure?.case).toMatch(/\/(property|probe)\//);
    check(kept?.commands.length).toBeLessThanOrEqual(6);
    check(failure?.steps.length).toBeLessThanOrEqual(12);
    check(kept).toMatchObject({ requirement: failure?.requirement, check: failure?.check, seed: 42 });
  });

  it("is found by the properties themselves", async ({ expect: check }) => {
    const { failure } = await searched("forgets-who-left");
    check(failure?.case).toBe("chat-manager/property/world");
  });

  it("is found again with the same seed, and is the same", async ({ expect: check }) => {
    const [first, second] = [await searched("forgets-who-left"), await searched("forgets-who-left")];
    check(first.kept).toBeDefined();
    check(second.kept?.commands).toEqual(first.kept?.commands);
  });

  it("is not looked for where the target lacks what it needs", async ({ expect: check }) => {
    const { target } = mockTarget({ capabilities: ["token-endpoint"] });
    const report = await run(target, { phases: ["properties"], runs: 3 });
    check(report.phases[1]?.cases).toBe(3 * suite.properties.filter(({ needs }) => needs === undefined).length);
  });

  it("is not looked for by a run that may only read", async ({ expect: check }) => {
    const report = await run(mockTarget().target, { phases: ["properties"], readOnly: true });
    check(report.phases.map(({ id }) => id)).toEqual(["probes"]);
  });

  it("that fails in two ways is searched again for the second", async ({ expect: check }) => {
    const [one, other] = [mutantCalled("forgets-who-left"), mutantCalled("does-not-show-deactivation")];
    const [first, second] = [one.mutate(), other.mutate()];
    const behaviour: typeof first.behaviour = (right) => {
      const half = first.behaviour?.(right) ?? right;
      return second.behaviour?.(half) ?? half;
    };
    const { target } = mockTarget({ mutation: { ...first, ...second, behaviour }, settleMs: 200 });
    const report = await run(target, { phases: ["properties"], runs: 60 });
    const found = report.failures.filter(({ case: id }) => id.includes("/property/"));
    check(new Set(found.map(({ requirement }) => requirement)).size).toBeGreaterThan(1);
  });
});
