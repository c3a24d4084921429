// Whole runs against wrong mocks whose faults are known.

import { describe, expect, it } from "vitest";
import { settle } from "./baseline-update.ts";
import type { Baseline, BaselineEntry } from "./baseline.ts";
import type { RunOptions } from "./options.ts";
import type { Report } from "./report.ts";
import { expectValid, mockTarget, mutantCalled, run } from "./runs.shared.ts";

function knowing(...entries: readonly Omit<BaselineEntry, "reason">[]): Baseline {
  return { file: "known.yaml", entries: entries.map((entry) => ({ ...entry, reason: "it has always been so" })) };
}

function judged(mutant: string, options: Partial<RunOptions>): Promise<Report> {
  return run(mockTarget({ mutation: mutantCalled(mutant).mutate(), settleMs: 200 }).target, options);
}

const WRONG = "removal-deletes-participant";
const BROKEN = mutantCalled(WRONG).requirement;

describe("a fault that is known", () => {
  it("does not count, and is in the report", async () => {
    const { failures: all } = await judged(WRONG, {});
    const report = await judged(WRONG, { baseline: knowing(...all.map(({ requirement }) => ({ requirement }))) });
    expect(report).toMatchObject({ verdict: "conforming", counts: { failures: 0, notes: 0 } });
    expect(report.failures.find(({ requirement }) => requirement === BROKEN)).toMatchObject({
      binding: true,
      known: { reason: "it has always been so" },
    });
    expectValid(report);
  });

  it("does not end the case that it is in", async () => {
    const exercised = ({ requirements }: Report): number => requirements.reduce((sum, row) => sum + row.exercised, 0);
    const options: Partial<RunOptions> = { phases: ["scenarios"] };
    const stopped = await judged(WRONG, options);
    const went = await judged(WRONG, { ...options, baseline: knowing({ requirement: BROKEN }) });
    expect(exercised(went)).toBeGreaterThan(exercised(stopped));
  });

  it("does not end a run with bail", async () => {
    const options: Partial<RunOptions> = { bail: true, phases: ["examples", "boundary"] };
    expect((await judged(WRONG, options)).phases.map(({ id }) => id)).toEqual(["probes"]);
    const report = await judged(WRONG, { ...options, baseline: knowing({ requirement: BROKEN }) });
    expect(report.phases.map(({ id }) => id)).toEqual(["probes", "examples", "boundary"]);
  });

  it("is known where the entry says, and nowhere else", async () => {
    const options: Partial<RunOptions> = { phases: ["scenarios"] };
    const here = await judged(WRONG, { ...options, baseline: knowing({ requirement: BROKEN, operation: "getChat" }) });
    const there = await judged(WRONG, { ...options, baseline: knowing({ requirement: BROKEN, operation: "getMe" }) });
    expect(here.failures.find(({ requirement }) => requirement === BROKEN)).toHaveProperty("known");
    expect(there.failures.find(({ requirement }) => requirement === BROKEN)).not.toHaveProperty("known");
  });

  it("is found by generated sequences, which do not end with it", async () => {
    const judge = (baseline: Baseline): Promise<Report> =>
      judged("forgets-who-left", { phases: ["properties"], runs: 30, adopts: true, baseline });
    const { report, settled } = await settle(knowing(), judge, () => {});
    expect(settled).toBe(true);
    expect(report.failures.filter(({ case: id }) => id.includes("/property/")).length).toBeGreaterThan(0);
    // As many requests as the right mock is asked, sequence by sequence.
    const right = await run(mockTarget().target, { phases: ["properties"], runs: 30 });
    expect({ ...report.phases.at(-1), durationMs: 0 }).toEqual({ ...right.phases.at(-1), durationMs: 0 });
  });

  it("hides no other", async () => {
    const [one, other] = [mutantCalled(WRONG).mutate(), mutantCalled("total-records-of-page").mutate()];
    const { target } = mockTarget({ mutation: { ...one, ...other }, settleMs: 200 });
    const report = await run(target, { baseline: knowing({ requirement: BROKEN }) });
    expect(report.verdict).toBe("not-conforming");
    const counting = report.failures.filter(({ known, binding }) => binding && !known);
    expect(counting.map(({ requirement }) => requirement)).toContain(mutantCalled("total-records-of-page").requirement);
  });
});

describe("an entry about what the mock does right", () => {
  const stale = knowing({ requirement: BROKEN });

  it("is stale", async () => {
    const report = await run(mockTarget().target, { baseline: stale });
    expect(report).toMatchObject({ verdict: "not-conforming", baseline: { complete: true, stale: stale.entries } });
    expectValid(report);
  });

  it.each<[string, Partial<RunOptions>]>([
    ["that leaves a phase out", { phases: ["examples", "boundary", "scenarios"] }],
    ["of one case", { only: ["chat-manager/probe/**"] }],
    ["that skips an operation", { skip: ["listChats"] }],
    ["that may only read", { readOnly: true }],
    ["that ends early", { bail: true, timeBudgetMs: 1 }],
  ])("is not known to be by a run %s", async (_, options) => {
    const report = await run(mockTarget().target, { ...options, baseline: stale });
    expect(report.baseline).toMatchObject({ complete: false, stale: [] });
    expect(report.verdict).not.toBe("not-conforming");
  });

  it("is looked for by a run that reports on it alone", async () => {
    const report = await run(mockTarget().target, { only: [BROKEN], baseline: stale });
    expect(report.baseline).toMatchObject({ complete: true, stale: stale.entries });
  });
});

it("what is going to be known does not end the cases that follow", async () => {
  const options: Partial<RunOptions> = { phases: ["scenarios"] };
  const once = await judged("total-records-of-page", options);
  const adopting = await judged("total-records-of-page", { ...options, adopts: true });
  const ids = ({ failures }: Report): Set<string> => new Set(failures.map(({ requirement }) => requirement));
  expect(ids(adopting).size).toBeGreaterThan(ids(once).size);
});
