// A target may take any branch of a choice, and is held to the one it took.

import { describe, expect, it } from "vitest";
import { chatManagerMutants } from "../mocks/chat-manager/mutants/index.ts";
import { chatManager } from "../src/protocols/chat-manager/index.ts";
import { PHASES } from "./options.ts";
import type { Phase } from "./options.ts";
import type { Report } from "./report.ts";
import { broken, mockTarget, run } from "./runs.shared.ts";

const { contract } = chatManager;

/** Choices that only show while a chat is being set up, so the mock must take its time. */
const isAboutSettingUp = (choice: string): boolean => choice.includes("unprovisioned");
const SLOW = { settings: { provisioningDelay: 30 } };
/** Waiting for each chat of each scenario is what takes long. */
const SLOW_PHASES: readonly Phase[] = ["examples", "properties"];

const others = Object.values(contract.choices).flatMap(({ id, default: usual, branches }) =>
  Object.keys(branches)
    .filter((branch) => branch !== usual)
    .map((branch) => ({ id, branch })),
);

function taken(report: Report): Map<string, string> {
  return new Map(report.choices.map(({ id, branch }) => [id, branch]));
}

/** One branch of each choice but the default one, by its place among those. */
function allOthers(place: number): Map<string, string> {
  const ids = Object.keys(contract.choices);
  return new Map(ids.map((id) => [id, others.filter((other) => other.id === id).at(place)?.branch ?? ""]));
}

describe("the branches that the mock takes by default", () => {
  it("are named", async () => {
    // The probes, and the one scenario that comes across what no probe can.
    const only = ["chat-manager/probe/**", "chat-manager/world/deactivated"];
    const report = await run(mockTarget({ world: SLOW }).target, { only, phases: ["scenarios"] });
    const usual = Object.values(contract.choices).map(({ id, default: branch }) => [id, branch]);
    expect([...taken(report)]).toEqual(usual);
  });

  it("are undetermined where the run never comes across them", async () => {
    const report = await run(mockTarget().target);
    const undetermined = report.choices.filter(({ branch }) => branch === "undetermined").map(({ id }) => id);
    expect(undetermined).toEqual(Object.keys(contract.choices).filter(isAboutSettingUp));
  });
});

describe.concurrent("another branch", () => {
  it.for(others)("conforms and is named: $id=$branch", async ({ id, branch }, { expect: check }) => {
    const slow = isAboutSettingUp(id);
    const { target } = mockTarget({ branches: new Map([[id, branch]]), ...(slow && { world: SLOW }) });
    const report = await run(target, { runs: 1, phases: slow ? SLOW_PHASES : PHASES });
    check(broken(report)).toEqual([]);
    check(report.verdict).toBe("conforming");
    const named = taken(report);
    check(named.get(id)).toBe(branch);
    // What is said of one choice says nothing about the others.
    const usual = Object.values(contract.choices).filter((choice) => choice.id !== id);
    for (const { id: other, default: branchOf } of usual) check([branchOf, "undetermined"]).toContain(named.get(other));
  });

  it.for([0, -1])("of every choice at once conforms (%i)", async (place, { expect: check }) => {
    const branches = allOthers(place);
    const report = await run(mockTarget({ branches, world: SLOW }).target, { runs: 1, phases: SLOW_PHASES });
    check(broken(report)).toEqual([]);
    check(report.verdict).toBe("conforming");
    const named = [...taken(report)];
    const undetermined = named.filter(([, branch]) => branch === "undetermined").map(([id]) => id);
    check(named.filter(([id, branch]) => branch !== branches.get(id) && !undetermined.includes(id))).toEqual([]);
    // Whoever does not heed page and size cannot show what becomes of odd ones; nothing in these phases ends a chat.
    check(undetermined).toEqual([
      "chat-manager.size-over-maximum",
      "chat-manager.inactive-invitation",
      "chat-manager.page-past-end",
    ]);
  });
});

describe("a mock that lists chats which are still being set up", () => {
  const orders = Object.keys(contract.choices["chat-manager.default-order"]?.branches ?? {});
  const queries = [
    "",
    "?page=1",
    "?size=50",
    "?sort=registeredAt:ASC&size=50",
    "?sort=id:ASC&size=50",
    "?isActive=true",
  ];

  it.for(orders.flatMap((order) => queries.map((query) => [order, query] as const)))(
    "serves %s, %s",
    ([order, query]) => {
      const branches = new Map([
        ["chat-manager.list-while-unprovisioned", "shown"],
        ["chat-manager.default-order", order],
      ]);
      const { mock } = mockTarget({ branches, world: { settings: { provisioningDelay: 60_000 } } });
      const path = "/api/v1/private/chats";
      const headers = { authorization: "Bearer demo-token", "content-type": "application/json" };
      const created = mock.handle({ method: "POST", target: path, headers, body: JSON.stringify({ title: "New" }) });
      expect(created.status).toBe(202);
      expect(mock.handle({ method: "GET", target: `${path}/${query}`, headers, body: null }).status).toBe(200);
    },
  );
});

const CONSISTENCY = "chat-manager.general.consistency";

describe.concurrent("a target of two minds", () => {
  const wavering = chatManagerMutants.filter(
    ({ kind, requirement }) => kind === "consistency" && requirement === CONSISTENCY,
  );

  it("is there for several choices", ({ expect: check }) => {
    check(wavering.length).toBeGreaterThan(8);
  });

  it.for(wavering)("does not conform: $id", async ({ mutate }, { expect: check }) => {
    const report = await run(mockTarget({ mutation: mutate() }).target, {
      phases: PHASES.slice(0, 3),
      until: CONSISTENCY,
    });
    check(report.verdict).toBe("not-conforming");
    const found = report.failures.filter(({ requirement }) => requirement === CONSISTENCY);
    check(found.length).toBeGreaterThan(0);
    check(found.every(({ binding, check: name }) => binding && name === "consistent-choices")).toBe(true);
    check(found[0]?.summary).toMatch(/^the target is not of one mind about chat-manager\.[a-z-]+: .+ before, .+ now$/);
  });
});
