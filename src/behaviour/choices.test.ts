import { describe, expect, test } from "vitest";
import { intersectBranches, refuseBranch } from "./choices.ts";

const choices = { "rooms.order": ["oldest-first", "newest-first"], "rooms.colour": ["red"] };

test.for<[string, string, string | undefined]>([
  ["rooms.order", "oldest-first", undefined],
  ["rooms.order", "newest-first", undefined],
  ["rooms.order", "red", 'choice rooms.order has no branch "red"; its branches are oldest-first, newest-first'],
  ["rooms.order", "", 'choice rooms.order has no branch ""; its branches are oldest-first, newest-first'],
  ["rooms.size", "red", 'there is no choice "rooms.size"; the choices are rooms.order, rooms.colour'],
])("%s=%s: %s", ([id, branch, refusal]) => {
  expect(refuseBranch(choices, id, branch)).toBe(refusal);
});

describe("what both allow", () => {
  const a = new Map([
    ["x", ["1", "2", "3"]],
    ["only-a", ["1"]],
  ]);
  const b = new Map([
    ["x", ["3", "2", "4"]],
    ["only-b", ["2"]],
  ]);

  test("is what stands in both, in the first one's order, and what only one knows", () => {
    expect(intersectBranches(a, b)).toEqual(
      new Map([
        ["x", ["2", "3"]],
        ["only-a", ["1"]],
        ["only-b", ["2"]],
      ]),
    );
  });

  test("may be nothing", () => {
    expect(intersectBranches(new Map([["x", ["1"]]]), new Map([["x", ["2"]]]))).toEqual(new Map([["x", []]]));
  });

  test("changes neither", () => {
    intersectBranches(a, b);
    expect(a.get("x")).toEqual(["1", "2", "3"]);
    expect(a.has("only-b")).toBe(false);
    expect(b.get("x")).toEqual(["3", "2", "4"]);
  });
});
