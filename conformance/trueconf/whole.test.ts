// Whole runs against the mock of TrueConf.

import { describe, expect, it } from "vitest";
import { serveMock } from "../../mocks/serve.ts";
import { tokenFor } from "../../mocks/trueconf/talk.shared.ts";
import { trueConfWorld } from "../../mocks/trueconf/world.ts";
import { trueConf } from "../../src/protocols/trueconf/index.ts";
import type { RunOptions } from "../options.ts";
import { PHASES } from "../options.ts";
import type { Report } from "../report.ts";
import { broken, expectValid, idsWith, timeless } from "../runs.shared.ts";
import { makeTarget, targetData } from "../target-file.ts";
import { CREDENTIALS, EVERYTHING, run, trueConfTarget } from "./runs.shared.ts";

const { contract, rpc } = trueConf;

/** Musts of the document itself that nothing in the run came to. */
function unexercisedMusts(report: Report): string[] {
  return idsWith(report, (row) => row.level === "must" && row.basis === "seed" && row.verdict === "not-exercised");
}

/** A personal chat is made and removed between own accounts alone. */
const ALONE = ["trueconf.create-p2p-chat.creates", "trueconf.remove-chat.personal"];

describe("our own mock", () => {
  it("conforms, in a strict run and in a second one", async () => {
    const { target } = trueConfTarget();
    const first = await run(target, { strict: true });
    expect(broken(first)).toEqual([]);
    expect(first.verdict).toBe("conforming");
    expect(unexercisedMusts(first)).toEqual([]);
    expect(idsWith(first, ({ verdict }) => verdict === "not-applicable")).toEqual([]);
    expect(first.requirements.length).toBe(Object.keys(contract.requirements).length);
    expect(first.phases.map(({ id }) => id)).toEqual(["probes", ...PHASES]);
    for (const { id, requests } of first.operations) expect(requests, id).toBeGreaterThan(0);
    expectValid(first);
    // What is there once and for all was made by the first: Favorites, and personal chats with others.
    const second = await run(target, { phases: ["scenarios"] });
    expect(broken(second)).toEqual([]);
    expect(second.choices).toEqual(first.choices);
  });

  it("gets the same report for the same seed, also once it was reset", async () => {
    const options: Partial<RunOptions> = { phases: ["examples", "properties"], runs: 5 };
    const { mock, target } = trueConfTarget();
    const first = await run(target, options);
    mock.reset();
    expect(timeless(await run(target, options))).toEqual(timeless(first));
    expect(timeless(await run(trueConfTarget().target, options))).toEqual(timeless(first));
  });

  it.each([
    ["without its environment", ["token-endpoint", "second-account"], []],
    ["with a token endpoint and nothing else", ["token-endpoint"], ALONE],
  ])("conforms %s", async (_, capabilities, outOfReach) => {
    const report = await run(trueConfTarget({ capabilities }).target, { runs: 2 });
    expect(broken(report)).toEqual([]);
    expect(report.verdict).toBe("conforming");
    expect(unexercisedMusts(report)).toEqual(outOfReach);
    expectValid(report);
    const needing = Object.values(contract.requirements)
      .filter(({ capability, excluded }) => capability !== undefined && excluded === undefined)
      .filter(({ capability = "" }) => !capabilities.includes(capability))
      .map(({ id }) => id);
    expect(idsWith(report, ({ verdict }) => verdict === "not-applicable").toSorted()).toEqual(needing.toSorted());
  });

  it("conforms where nobody but its accounts may be written to", async () => {
    const report = await run(trueConfTarget({ users: [] }).target, { phases: ["examples", "scenarios"] });
    expect(broken(report)).toEqual([]);
    expect(report.verdict).toBe("conforming");
  });

  it("conforms with tokens that were handed over, in place of passwords", async () => {
    const { mock, target } = trueConfTarget({ capabilities: ["second-account"] });
    const tokens = ["bot", "bot2"].map((login) => tokenFor(mock, login));
    const credentials = { tokens, accounts: [], users: CREDENTIALS.users };
    const report = await run({ ...target, credentials }, { phases: ["examples", "scenarios"] });
    expect(broken(report)).toEqual([]);
    expect(report.verdict).toBe("conforming");
    expect(report.counts.requests).toBeGreaterThan(1000);
  });

  it("conforms over real sockets, its environment behind the control port", async () => {
    await using served = await serveMock(trueConf, { world: trueConfWorld(), seed: 1 });
    const { url, control } = served.ready;
    const data = targetData({ url, environment: `${control}/environment`, settleMs: 5000 }, {}, CREDENTIALS, true, [
      "ws",
      "http",
    ]);
    const target = makeTarget(data, { timeoutMs: 5000, ...(rpc && { sessions: { rpc, port: 4309 } }) });
    expect([...target.capabilities].toSorted()).toEqual([...EVERYTHING].toSorted());
    const report = await run(target, { phases: ["scenarios"], timeoutMs: 5000 });
    expect(broken(report)).toEqual([]);
    expect(report.verdict).toBe("conforming");
    expectValid(report);
  });

  it("conforms with another seed", async () => {
    const report = await run(trueConfTarget({ seed: 2 }).target, { seed: 2, runs: 20, phases: ["properties"] });
    expect(broken(report)).toEqual([]);
    expect(report.verdict).toBe("conforming");
  });
});
