import { describe, expect, it } from "vitest";
import { serveMock } from "../mocks/serve.ts";
import { chatManagerWorld } from "../mocks/chat-manager/world.ts";
import { chatManager } from "../src/protocols/chat-manager/index.ts";
import type { Report } from "./report.ts";
import {
  broken,
  CREDENTIALS,
  expectValid,
  idsWith,
  mockTarget,
  mutantCalled,
  run,
  suite,
  tickingClock,
  timeless,
} from "./runs.shared.ts";
import type { Target } from "./target.ts";
import { makeTarget, targetData } from "./target-file.ts";

const { contract } = chatManager;

/** Musts of the document itself that nothing in the run came to. */
function unexercisedMusts(report: Report): string[] {
  return idsWith(report, (row) => row.level === "must" && row.basis === "seed" && row.verdict === "not-exercised");
}

describe("our own mock", () => {
  it.each([
    ["with its environment", ["token-endpoint", "environment"]],
    ["without its environment", ["token-endpoint"]],
    ["without a token endpoint", ["environment"]],
    ["with nothing declared", []],
  ])("conforms %s", async (_, capabilities) => {
    const { target } = mockTarget({ capabilities });
    const report = await run(target);
    expect(broken(report)).toEqual([]);
    expect(report.verdict).toBe("conforming");
    expect(unexercisedMusts(report)).toEqual([]);
    expectValid(report);
    const needing = Object.values(contract.requirements)
      .filter(
        ({ capability, excluded }) =>
          capability !== undefined && excluded === undefined && !capabilities.includes(capability),
      )
      .map(({ id }) => id);
    expect(idsWith(report, ({ verdict }) => verdict === "not-applicable").toSorted()).toEqual(needing.toSorted());
    const rows = report.requirements.length;
    expect(rows).toBe(Object.keys(contract.requirements).length);
  });

  it("conforms over real sockets, its environment behind the control port", async () => {
    await using served = await serveMock(chatManager, { world: chatManagerWorld(), seed: 1 });
    const { url, control } = served.ready;
    const data = targetData({ url, environment: `${control}/environment`, settleMs: 5000 }, {}, CREDENTIALS, true);
    const report = await run(makeTarget(data, { timeoutMs: 5000 }));
    expect(broken(report)).toEqual([]);
    expect(report.verdict).toBe("conforming");
    expect(unexercisedMusts(report)).toEqual([]);
    expect(idsWith(report, ({ verdict }) => verdict === "not-applicable")).toEqual([]);
    expect(report.target).toEqual({ url, builtIn: true });
    expect(report.counts.requests).toBe(served.mock.journal.entries().at(-1)?.number);
    expectValid(report);
  });

  it("conforms when it takes its time to set chats up", async () => {
    const { target } = mockTarget({ world: { settings: { provisioningDelay: 30 } } });
    const report = await run(target, { phases: ["examples", "boundary"] });
    expect(broken(report)).toEqual([]);
    expect(report.verdict).toBe("conforming");
  });

  it.each([1, 2, 3, 4, 5])("conforms with seed %i", async (seed) => {
    const report = await run(mockTarget({ seed }).target, { seed, runs: 10 });
    expect(broken(report)).toEqual([]);
    expect(report.verdict).toBe("conforming");
  });

  it("conforms with many chats that were there before", async () => {
    const report = await run(mockTarget({ world: { olderChats: 500 } }).target);
    expect(broken(report)).toEqual([]);
    expect(report.verdict).toBe("conforming");
  });

  it("conforms with hardly any", async () => {
    const report = await run(mockTarget({ world: { olderChats: 0 } }).target);
    expect(broken(report)).toEqual([]);
    expect(report.verdict).toBe("conforming");
  });
});

describe("counts", () => {
  it("are those of the rows, the phases and the mock", async () => {
    const { mock, target } = mockTarget();
    const report = await run(target);
    const { counts, requirements, phases, operations } = report;
    for (const verdict of ["pass", "fail", "not-exercised", "not-applicable", "excluded"] as const) {
      expect(counts[verdict], verdict).toBe(requirements.filter((row) => row.verdict === verdict).length);
    }
    expect(phases.map(({ id }) => id)).toEqual(["probes", "examples", "boundary", "scenarios", "properties"]);
    expect(counts.cases).toBe(phases.reduce((sum, { cases }) => sum + cases, 0));
    expect(counts.requests).toBe(mock.journal.entries().at(-1)?.number);
    for (const { id, requests } of operations) expect(requests, id).toBeGreaterThan(0);
    // The prelude tries the credentials before the first phase.
    const prelude = suite.prelude(target).flat().length;
    expect(counts.requests - phases.reduce((sum, { requests }) => sum + requests, 0)).toBe(prelude);
  });
});

describe("the same seed", () => {
  it("gives the same report of two mocks alike", async () => {
    const first = await run(mockTarget().target, { runs: 20 });
    const second = await run(mockTarget().target, { runs: 20 });
    expect(timeless(second)).toEqual(timeless(first));
  });

  // How often a premise holds depends on the chats that are there, and the second run finds those of the first.
  it("gives the same report of one mock twice, but for how often", async () => {
    const { target } = mockTarget();
    const first = await run(target, { runs: 20 });
    const second = await run(target, { runs: 20 });
    expect(withoutHowOften(second)).toEqual(withoutHowOften(first));
  });

  it("gives the same report of one mock twice when it is reset in between", async () => {
    const { mock, target } = mockTarget();
    const first = await run(target, { runs: 20 });
    mock.reset();
    const second = await run(target, { runs: 20 });
    expect(timeless(second)).toEqual(timeless(first));
  });

  it("gives the same report of one mock twice over a socket, but for how often", async () => {
    await using served = await serveMock(chatManager, { world: chatManagerWorld(), seed: 1, controlPort: "off" });
    const data = targetData({ url: served.ready.url, settleMs: 5000 }, {}, CREDENTIALS, false);
    const first = await run(makeTarget(data, { timeoutMs: 5000 }));
    const second = await run(makeTarget(data, { timeoutMs: 5000 }));
    expect(withoutHowOften(second)).toEqual(withoutHowOften(first));
  });

  it.each(["total-records-of-page", "wavers-on-unknown-chat", "keeps-refused-chat"])(
    "gives the same report of a wrong mock: %s",
    async (id) => {
      const wrong = (): Target => mockTarget({ mutation: mutantCalled(id).mutate(), clock: tickingClock() }).target;
      const first = await run(wrong());
      const second = await run(wrong());
      expect(first.failures.length).toBeGreaterThan(0);
      expect(withoutTimesInText(second)).toEqual(withoutTimesInText(first));
    },
  );

  it("is what decides: another one tries something else", async () => {
    const first = await run(mockTarget().target, { seed: 1, runs: 20 });
    const second = await run(mockTarget().target, { seed: 2, runs: 20 });
    expect(second.counts.requests).not.toBe(first.counts.requests);
  });
});

function withoutHowOften(report: Report): unknown {
  const requirements = report.requirements.map((row) => ({ ...row, exercised: Math.min(1, row.exercised) }));
  return timeless({ ...report, requirements });
}

/** Texts that a run makes up begin with when it began. */
function withoutTimesInText(report: Report): unknown {
  const text = JSON.stringify(timeless(report))
    .replaceAll(/wp[0-9a-z]{8}-/g, "wp-")
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d(:|%3A)\d\d(:|%3A)\d\d(\.\d{3})?/g, "TIME");
  const plain: unknown = JSON.parse(text);
  return plain;
}
