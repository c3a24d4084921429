import { describe, expect, it } from "vitest";
import { Knowledge } from "./knowledge.ts";

const survivor = (taken: Readonly<Record<string, string>>) => ({
  state: undefined,
  taken: new Map(Object.entries(taken)),
});

function learned(...cases: readonly (readonly Readonly<Record<string, string>>[])[]): Knowledge {
  const knowledge = new Knowledge();
  for (const survivors of cases) knowledge.learn(survivors.map(survivor));
  return knowledge;
}

const BRANCHES = ["one", "two", "three"];

describe("what a run knows of choices", () => {
  it.each<[string, Knowledge, Readonly<Record<string, readonly string[]>>]>([
    ["nothing at first", learned(), {}],
    ["the branch of one survivor", learned([{ a: "one" }]), { a: ["one"] }],
    ["the branches of several", learned([{ a: "one" }, { a: "two" }]), { a: ["one", "two"] }],
    ["nothing of a choice that one survivor did without", learned([{ a: "one" }, {}]), {}],
    [
      "what two cases have in common",
      learned([{ a: "one" }, { a: "two" }], [{ a: "two" }, { a: "three" }]),
      { a: ["two"] },
    ],
    ["what one of two cases met", learned([{ a: "one" }], [{ b: "two" }]), { a: ["one"], b: ["two"] }],
    ["nothing more from a case without survivors", learned([{ a: "one" }, { a: "two" }], []), { a: ["one", "two"] }],
  ])("is %s", (_, knowledge, possible) => {
    expect(knowledge.toJSON()).toEqual(possible);
    expect(Object.fromEntries(knowledge.possible)).toEqual(possible);
  });

  it("is pinned where one branch is left", () => {
    const knowledge = learned([
      { a: "one", b: "one" },
      { a: "one", b: "two" },
    ]);
    expect(Object.fromEntries(knowledge.pinned())).toEqual({ a: "one" });
    knowledge.learn([survivor({ b: "two" })]);
    expect(Object.fromEntries(knowledge.pinned())).toEqual({ a: "one", b: "two" });
  });

  it("does not change what a case was given", () => {
    const knowledge = learned([{ a: "one" }, { a: "two" }]);
    const { possible } = knowledge;
    const pinned = knowledge.pinned();
    knowledge.learn([survivor({ a: "one" })]);
    expect(Object.fromEntries(possible)).toEqual({ a: ["one", "two"] });
    expect(pinned.size).toBe(0);
  });

  it("is reported as the first branch that is left, in the order of the choice", () => {
    expect(learned().branchOf("a", BRANCHES)).toBe("undetermined");
    expect(learned([{ a: "three" }, { a: "two" }]).branchOf("a", BRANCHES)).toBe("two");
    expect(learned([{ a: "three" }]).branchOf("a", BRANCHES)).toBe("three");
    expect(learned([{ a: "other" }]).branchOf("a", BRANCHES)).toBe("undetermined");
    expect(learned([{ a: "one" }]).branchOf("b", BRANCHES)).toBe("undetermined");
  });

  it("is what was revealed, where answers reveal it", () => {
    const knowledge = learned([{ a: "one" }]);
    knowledge.reveal({});
    expect(knowledge.branchOf("a", BRANCHES)).toBe("one");
    knowledge.reveal({ a: "two" });
    expect(knowledge.branchOf("a", BRANCHES)).toBe("two");
    knowledge.reveal({ a: "one" });
    knowledge.reveal({ a: "two" });
    expect(knowledge.branchOf("a", BRANCHES)).toBe("one and two");
    expect(knowledge.toJSON()).toEqual({ a: ["one"] });
  });
});
