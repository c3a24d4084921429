// Every wrong server is caught, and by what it breaks. Slow: `npm run test:mutants` runs it.

import { describe, expect, it } from "vitest";
import { chatManagerMutants } from "../mocks/chat-manager/mutants/index.ts";
import { killed } from "./mutants.shared.ts";

/** Some mutants never do what they accepted: others are tried while one is waited for. */
const AT_ONCE = 4;

describe("every wrong chat-manager", () => {
  it("is killed through the requirement that it breaks", { timeout: 120_000 }, async () => {
    const lanes = Array.from({ length: AT_ONCE }, (_, lane) =>
      chatManagerMutants.filter((_mutant, index) => index % AT_ONCE === lane),
    );
    const results = (await Promise.all(lanes.map((mutants) => killed(mutants)))).flat();
    expect(results.length).toBe(chatManagerMutants.length);
    expect(results.length).toBeGreaterThanOrEqual(30);
    const left = results.filter(({ verdict }) => verdict !== "killed");
    expect(left.map(({ id, verdict, requirement, by }) => ({ id, verdict, requirement, by }))).toEqual([]);
    for (const { id, steps } of results) expect(steps, id).toBeGreaterThan(0);
  });
});
