// Whole runs against the mock of the chat server.

import { describe, expect, it } from "vitest";
import { chatServerWorld } from "../../mocks/chatserver/world.ts";
import { serveMock } from "../../mocks/serve.ts";
import { chatServer } from "../../src/protocols/chatserver/index.ts";
import type { RunOptions } from "../options.ts";
import { PHASES } from "../options.ts";
import type { Report } from "../report.ts";
import { broken, expectValid, idsWith, timeless } from "../runs.shared.ts";
import type { HttpRequest } from "../../src/transport/http-message.ts";
import { makeTarget, targetData } from "../target-file.ts";
import { EVERYTHING, chatServerTarget, run } from "./runs.shared.ts";
import { chatServerSuite } from "./suite.ts";

const { contract, push } = chatServer;

/** Musts of the document itself that nothing in the run came to. */
function unexercisedMusts(report: Report): string[] {
  return idsWith(report, (row) => row.level === "must" && row.basis === "seed" && row.verdict === "not-exercised");
}

describe("our own mock", () => {
  it("conforms in a strict run", async () => {
    const { target } = chatServerTarget();
    const first = await run(target, { strict: true });
    expect(broken(first)).toEqual([]);
    expect(first.verdict).toBe("conforming");
    expect(unexercisedMusts(first)).toEqual([]);
    expect(idsWith(first, ({ verdict }) => verdict === "not-applicable")).toEqual([]);
    expect(first.requirements.length).toBe(Object.keys(contract.requirements).length);
    expect(first.phases.map(({ id }) => id)).toEqual(["probes", ...PHASES]);
    for (const { id, requests } of first.operations) expect(requests, id).toBeGreaterThan(0);
    expectValid(first);
  });

  it("gets the same report for the same seed, also once it was reset", async () => {
    const options: Partial<RunOptions> = { phases: ["examples", "properties"], runs: 4 };
    const { mock, target } = chatServerTarget();
    const first = await run(target, options);
    mock.reset();
    expect(timeless(await run(target, options))).toEqual(timeless(first));
    expect(timeless(await run(chatServerTarget().target, options))).toEqual(timeless(first));
  });

  it("conforms where it has nothing that the document does not speak of", async () => {
    const asked = new Set<string>();
    const heard = ({ method, target }: HttpRequest): void => void asked.add(`${method} ${target.split("?")[0]}`);
    const report = await run(chatServerTarget({ capabilities: ["registration"], heard }).target, {
      phases: ["examples", "boundary", "scenarios"],
    });
    // Nor is it asked for any of that.
    expect(
      [...asked].filter((line) => /contacts|uploads|photos|^GET \/users\/?$|^PUT \/users\/me$/.test(line)),
    ).toEqual([]);
    expect(broken(report)).toEqual([]);
    expect(report.verdict).toBe("conforming");
    expectValid(report);
    const needing = Object.values(contract.requirements)
      .filter(
        ({ capability, excluded }) =>
          capability !== undefined && capability !== "registration" && excluded === undefined,
      )
      .map(({ id }) => id);
    expect(idsWith(report, ({ verdict }) => verdict === "not-applicable").toSorted()).toEqual(needing.toSorted());
  });

  it("conforms over real sockets, and needs no credentials", async () => {
    await using served = await serveMock(chatServer, { world: chatServerWorld(), seed: 1 });
    const { capabilities } = chatServerSuite;
    const none = { tokens: [], accounts: [], users: [] };
    const data = targetData({ url: served.ready.url, settleMs: 5000 }, {}, none, true, ["http"], capabilities);
    const target = makeTarget(data, { timeoutMs: 5000, ...(push && { sessions: { push, port: 8080 } }) });
    expect([...target.capabilities].toSorted()).toEqual([...EVERYTHING].toSorted());
    const report = await run(target, { phases: ["examples"], timeoutMs: 5000 });
    expect(broken(report)).toEqual([]);
    expect(report.verdict).toBe("conforming");
    expectValid(report);
  });

  it("conforms with another seed", async () => {
    const report = await run(chatServerTarget({ seed: 2 }).target, { seed: 2, runs: 20, phases: ["properties"] });
    expect(broken(report)).toEqual([]);
    expect(report.verdict).toBe("conforming");
  });
});
