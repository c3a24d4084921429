// What a run is limited to: time, a first failure, a selection, phases; and what counts.

import { describe, expect, it } from "vitest";
import { alters } from "../mocks/chat-manager/mutants/responses.ts";
import { isRecord } from "../src/contract/is-record.ts";
import { chatManager } from "../src/protocols/chat-manager/index.ts";
import { UsageError } from "../src/support/errors.ts";
import { PHASES } from "./options.ts";
import type { Progress, Report } from "./report.ts";
import type { MockTargetOptions } from "./runs.shared.ts";
import { broken, expectValid, idsWith, mockTarget, mutantCalled, run, suite } from "./runs.shared.ts";

const wrong = (id: string) => mockTarget({ mutation: mutantCalled(id).mutate() }).target;
const phasesOf = (report: Report): string[] => report.phases.map(({ id }) => id);

/** Wrong in what is no must: its tokens do not say how long they live. */
const noted = (): MockTargetOptions => ({ mutation: alters("issueToken", withoutExpiry) });

function withoutExpiry(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const { expires_in: _, ...token } = value;
  return token;
}

describe("a time budget", () => {
  it("of nothing ends the run before the first command", async () => {
    const { mock, target } = mockTarget();
    const report = await run(target, { timeBudgetMs: -1 });
    expect(report.verdict).toBe("inconclusive");
    expect(mock.journal.entries()).toEqual([]);
    expectValid(report);
  });

  it("ends the run when it is spent", async () => {
    const { target } = mockTarget();
    const began = performance.now();
    const report = await run(target, { runs: 5000, phases: ["properties"], timeBudgetMs: 1500 });
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(performance.now() - began).toBeGreaterThan(1400);
    expect(phasesOf(report)).toEqual(["probes", "properties"]);
    expect(report.phases[1]?.cases).toBeGreaterThan(0);
    expect(report.counts.cases).toBeLessThan(5000 * suite.properties.length);
    expect(report.verdict).toBe("conforming");
    expectValid(report);
  });

  it("does not matter when it is long", async () => {
    const report = await run(mockTarget().target, { timeBudgetMs: 600_000, phases: ["examples"] });
    expect(report.verdict).toBe("conforming");
    expect(phasesOf(report)).toEqual(["probes", "examples"]);
  });
});

describe("a signal", () => {
  it("that was given before ends the run at once", async () => {
    const { mock, target } = mockTarget();
    const report = await run(target, { signal: AbortSignal.abort() });
    expect(report.verdict).toBe("inconclusive");
    expect(report.reason).toBeDefined();
    expect(mock.journal.entries()).toEqual([]);
    expectValid(report);
  });

  it("ends the run, whatever it found so far", async () => {
    const controller = new AbortController();
    let cases = 0;
    const progress = (event: Progress): void => {
      if (event.kind === "case-done" && ++cases === 12) controller.abort();
    };
    const report = await run(wrong("total-records-of-page"), { signal: controller.signal, progress });
    expect(report.verdict).toBe("inconclusive");
    expect(report.reason).toBe("The run was given up before it was through.");
    expect(report.counts.cases).toBe(12);
    expectValid(report);
  });

  it("ends a run that waits for something accepted", async () => {
    const { target } = mockTarget({ world: { settings: { provisioningDelay: 600_000 } }, settleMs: 600_000 });
    const began = performance.now();
    const report = await run(target, { signal: AbortSignal.timeout(500) });
    expect(performance.now() - began).toBeLessThan(5000);
    expect(report.verdict).toBe("inconclusive");
    expect(report.reason).toBe("The run was given up before it was through.");
  });
});

describe("the first failure", () => {
  it("ends the run with bail", async () => {
    const target = (): ReturnType<typeof wrong> => wrong("total-records-of-page");
    const whole = await run(target());
    const report = await run(target(), { bail: true });
    expect(report.verdict).toBe("not-conforming");
    expect(report.failures.filter(({ binding }) => binding).length).toBe(1);
    expect(report.counts.requests).toBeLessThan(whole.counts.requests);
    expect(phasesOf(report).length).toBeLessThan(phasesOf(whole).length);
    expectValid(report);
  });

  it("does not, when it does not count", async () => {
    const report = await run(mockTarget(noted()).target, { bail: true });
    expect(report.counts.notes).toBeGreaterThan(0);
    expect(phasesOf(report)).toEqual(["probes", ...PHASES]);
  });

  it("of one requirement ends the run with until", async () => {
    const mutant = mutantCalled("total-records-of-page");
    const report = await run(wrong("total-records-of-page"), { until: mutant.requirement });
    expect(report.failures.at(-1)?.requirement).toBe(mutant.requirement);
    const other = await run(wrong("total-records-of-page"), { until: "chat-manager.invitation.link" });
    expect(phasesOf(other)).toEqual(["probes", ...PHASES]);
  });
});

describe("what is no must", () => {
  it("is a note", async () => {
    const report = await run(mockTarget(noted()).target);
    expect(report.verdict).toBe("conforming");
    expect(report.counts).toMatchObject({ failures: 0, notes: 1, fail: 1 });
    expect(report.failures[0]).toMatchObject({
      requirement: "chat-manager.token.expires-in-given",
      binding: false,
      level: "should",
    });
    expect(report.strict).toBe(false);
  });

  it("does not keep the rest from being judged", async () => {
    const { target } = mockTarget(noted());
    const { accounts, users } = target.credentials;
    const report = await run({ ...target, credentials: { tokens: [], accounts, users } }, { phases: ["examples"] });
    expect(report.verdict).toBe("conforming");
    expect(report.counts.requests).toBeGreaterThan(50);
    expect(report.requirements.find(({ id }) => id === "chat-manager.create.status")?.verdict).toBe("pass");
  });

  it("counts in a strict run", async () => {
    const report = await run(mockTarget(noted()).target, { strict: true });
    expect(report.verdict).toBe("not-conforming");
    expect(report.counts).toMatchObject({ failures: 1, notes: 0, fail: 1 });
    expect(report.failures[0]).toMatchObject({ requirement: "chat-manager.token.expires-in-given", binding: true });
    expect(report.strict).toBe(true);
  });

  it("is never a choice: the right mock conforms in a strict run", async () => {
    const report = await run(mockTarget().target, { strict: true });
    expect(broken(report)).toEqual([]);
    expect(report.verdict).toBe("conforming");
    const rows = report.requirements.filter(({ level }) => level === "may");
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ binding }) => binding)).toEqual([]);
  });
});

describe("phases", () => {
  it.each(PHASES)("can be chosen: %s", async (phase) => {
    const report = await run(mockTarget().target, { phases: [phase] });
    expect(phasesOf(report)).toEqual(["probes", phase]);
    expect(report.phases[1]?.cases).toBeGreaterThan(0);
    expect(report.verdict).toBe("conforming");
  });

  it("run as often as they are asked to", async () => {
    for (const runs of [1, 7]) {
      const report = await run(mockTarget().target, { phases: ["properties"], runs });
      expect(report.phases[1]?.cases).toBe(runs * suite.properties.length);
    }
  });

  it("tell how they go on", async () => {
    const events: Progress[] = [];
    const report = await run(wrong("total-records-of-page"), {
      phases: ["examples", "boundary"],
      progress: (event) => events.push(event),
    });
    const started = events.flatMap((event) => (event.kind === "phase-started" ? [event] : []));
    const done = events.flatMap((event) => (event.kind === "phase-done" ? [event.phase] : []));
    expect(started.map(({ phase }) => phase)).toEqual(["probes", "examples", "boundary"]);
    expect(done).toEqual(report.phases);
    expect(started.map(({ cases }) => cases)).toEqual(report.phases.map(({ cases }) => cases));
    expect(events.filter(({ kind }) => kind === "case-done").length).toBe(report.counts.cases);
    const told = events.flatMap((event) => (event.kind === "failure" ? [event.failure] : []));
    for (const failure of report.failures) expect(told).toContainEqual(failure);
  });
});

describe("a selection", () => {
  const casesOf = async (options: { only?: readonly string[]; skip?: readonly string[] }): Promise<Set<string>> => {
    const ids = new Set<string>();
    await run(mockTarget().target, {
      ...options,
      runs: 2,
      progress: (event) => event.kind === "case-done" && ids.add(event.case),
    });
    return ids;
  };

  it("of cases runs no others", async () => {
    const ids = await casesOf({ only: ["chat-manager/lists/**"] });
    expect(ids.size).toBeGreaterThan(5);
    expect([...ids].filter((id) => !id.startsWith("chat-manager/lists/"))).toEqual([]);
  });

  it("of an operation runs what uses it", async () => {
    const ids = await casesOf({ only: ["getInvitation"] });
    expect(ids).toContain("chat-manager/example/invitation-link");
    expect(ids).not.toContain("chat-manager/lists/by-unknown-id");
  });

  it("leaves out what is skipped", async () => {
    const ids = await casesOf({ skip: ["chat-manager/property/**", "chat-manager/boundary/createChat"] });
    expect([...ids].filter((id) => /property|boundary\/createChat/.test(id))).toEqual([]);
    expect([...ids].some((id) => id.startsWith("chat-manager/boundary/"))).toBe(true);
  });

  it("of an operation to skip never asks for it", async () => {
    const report = await run(mockTarget().target, { skip: ["removeParticipant"], phases: ["examples", "scenarios"] });
    expect(report.operations.find(({ id }) => id === "removeParticipant")?.requests).toBe(0);
    expect(report.operations.find(({ id }) => id === "createChat")?.requests).toBeGreaterThan(0);
  });

  it("of requirements reports on those, and runs everything", async () => {
    const report = await run(wrong("total-records-of-page"), { only: ["chat-manager.page.*"] });
    const ids = idsWith(report, () => true);
    expect(ids).toEqual(
      Object.keys(chatManager.contract.requirements).filter((id) => id.startsWith("chat-manager.page.")),
    );
    expect(report.failures.length).toBeGreaterThan(0);
    expect(report.failures.filter(({ requirement }) => !ids.includes(requirement))).toEqual([]);
    expect(phasesOf(report)).toEqual(["probes", ...PHASES]);
  });

  it("that leaves out what is broken finds nothing", async () => {
    const whole = await run(wrong("total-records-of-page"));
    const skip = [...new Set(whole.failures.map(({ requirement }) => requirement))];
    const report = await run(wrong("total-records-of-page"), { skip });
    expect(broken(report)).toEqual([]);
    expect(report.verdict).toBe("conforming");
    expect(idsWith(report, ({ id }) => skip.includes(id))).toEqual([]);
  });

  it.each([
    ["nothing.*", /matches "nothing\.\*".*Did you mean .*-nothing/],
    ["zebra.*", /matches "zebra\.\*".*wireproof list chat-manager --requirements/],
    ["chat-manager.page.siez-200", /Did you mean .*chat-manager\.page\./],
    ["getChats", /Did you mean|wireproof list/],
    ["", /matches ""/],
  ])("that matches nothing is refused before anything is sent: %j", async (pattern, said) => {
    const { mock, target } = mockTarget();
    for (const options of [{ only: [pattern] }, { skip: [pattern] }, { only: ["getChat", pattern] }]) {
      const error: unknown = await run(target, options).catch((thrown: unknown) => thrown);
      if (!(error instanceof UsageError)) throw new Error(`expected a UsageError, found ${String(error)}`);
      expect(`${error.message} ${error.hint ?? ""}`).toMatch(said);
    }
    expect(mock.journal.entries()).toEqual([]);
  });
});
