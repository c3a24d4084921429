// A few wrong servers of each kind, for every run of the tests; `npm run test:mutants` has them all.

import { describe, expect, it } from "vitest";
import { chatManagerMutants } from "../mocks/chat-manager/mutants/index.ts";
import type { Mutant } from "../mocks/mutation.ts";
import { chatManager } from "../src/protocols/chat-manager/index.ts";
import { killed, matrixOf } from "./mutants.shared.ts";
import { mutantCalled } from "./runs.shared.ts";

const kinds = [...new Set(chatManagerMutants.map(({ kind }) => kind))];
/** The first and the last of each kind. */
const sample = kinds.flatMap((kind) => {
  const ofKind = chatManagerMutants.filter((mutant) => mutant.kind === kind);
  return [ofKind.at(0), ofKind.at(-1)].filter((mutant) => mutant !== undefined);
});

describe("a sample of wrong servers", () => {
  it("is of eight kinds", () => {
    expect(kinds.length).toBe(8);
    expect(new Set(sample).size).toBeGreaterThanOrEqual(10);
  });

  it.each(sample)("is killed through the requirement that it breaks: $id", async (mutant) => {
    const [result] = await killed([mutant]);
    expect(result).toMatchObject({ id: mutant.id, verdict: "killed", kind: mutant.kind });
    expect(result?.by).toContain(mutant.requirement);
    expect(result?.steps).toBeGreaterThan(0);
  });
});

describe("the kill matrix", () => {
  const harmless: Mutant = {
    id: "chat-manager/is-right",
    text: "Nothing is wrong with it.",
    requirement: "chat-manager.list.status",
    kind: "status",
    mutate: () => ({}),
  };
  const mistaken: Mutant = { ...mutantCalled("total-records-of-page"), requirement: "chat-manager.invitation.link" };

  it("tells who survived, who was killed by something else, and what is unguarded", async () => {
    const honest = mutantCalled("wavers-on-unknown-chat");
    const matrix = await matrixOf([harmless, mistaken, honest]);
    expect(matrix.results.map(({ verdict }) => verdict)).toEqual(["survived", "killed-elsewhere", "killed"]);
    expect(matrix.results[0]).toMatchObject({ by: [], steps: 0 });
    expect(matrix.results[1]?.by).not.toContain(mistaken.requirement);
    expect([matrix.killed, matrix.total]).toEqual([1, 3]);
    expect(matrix.unguarded).not.toContain(honest.requirement);
    expect(matrix.unguarded).toContain(mistaken.requirement);
    expect(matrix.unguarded).toContain("chat-manager.list.status");
    const { requirements } = chatManager.contract;
    for (const id of matrix.unguarded) {
      expect(requirements[id]).toMatchObject({ level: "must", basis: expect.stringMatching(/^(seed|docs|standard)$/) });
      expect(requirements[id]?.excluded).toBeUndefined();
    }
  });
});
