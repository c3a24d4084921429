import { describe, expect, it } from "vitest";
import { contract } from "../../generated/trueconf/contract.ts";
import { CONNECTION } from "../../src/protocols/protocol.ts";
import { emptyState } from "../../src/protocols/trueconf/state.ts";
import { commandsIn, describeSuite, flat, writtenIn } from "../suite.shared.ts";
import { generated } from "./generated.ts";
import { trueConfSuite as suite } from "./suite.ts";

describeSuite({
  suite,
  contract,
  generated,
  nothing: emptyState(),
  // The last two are methods that there are not.
  pseudo: [...Object.values(CONNECTION), "frame", "listen", "ping", "pong", "noSuchMethod", "deleteEverything"],
  needs: ["environment", "second-account", "token-endpoint"],
});

describe("the suite of trueconf", () => {
  it("has an example for each method of the document", () => {
    const requirements = suite.examples.flatMap((example) => example.commands.flatMap(({ subject }) => subject ?? []));
    const examples = Object.keys(contract.requirements).filter((id) => /^trueconf\.[\w-]+\.example$/.test(id));
    expect(requirements.toSorted()).toEqual(examples.toSorted());
    expect(examples).toHaveLength(10);
  });

  it("breaks every request with parameters", () => {
    const broken = new Set(suite.boundary.map(({ operation }) => operation));
    const without = ["createFavoritesChat", "getFileUploadLimits"];
    const missing = Object.keys(contract.rpc.requests).filter((id) => !broken.has(id) && !without.includes(id));
    expect(missing).toEqual([]);
  });

  it("uses the second account only where there is one", () => {
    const alone = writtenIn(suite).filter(({ needs = [] }) => !needs.includes("second-account"));
    const used = alone.filter((scenario) => flat(scenario.commands).some(({ on = "a" }) => !on.startsWith("a")));
    expect(used.map(({ id }) => id)).toEqual([]);
  });

  it("sends at once only what changes nothing", () => {
    const writes = commandsIn(suite)
      .flatMap(({ together = [] }) => together)
      .filter(({ operation }) => suite.writes.has(operation) && operation !== "auth");
    expect(writes).toEqual([]);
  });
});
