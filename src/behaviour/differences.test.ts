import { describe, expect, test } from "vitest";
import { parseJson } from "../binding/http-text.ts";
import type { Difference } from "./differences.ts";
import { differences } from "./differences.ts";

test.for<[string, unknown, unknown, readonly Difference[]]>([
  ["equal values", { a: [1, { b: null }] }, { a: [1, { b: null }] }, []],
  ["equal values of other identity and order of members", { a: 1, b: 2 }, { b: 2, a: 1 }, []],
  ["a member that only the observed has", { a: 1 }, { a: 1, more: true }, []],
  ["such a member inside of a list", { a: [{ b: 1 }] }, { a: [{ b: 1, more: true }] }, []],
  ["a member that is not claimed", { a: undefined, b: 1 }, { a: 7, b: 1 }, []],
  ["another value", 1, 2, [{ expected: "1 at the top", observed: "2" }]],
  ["another type", { a: 1 }, { a: "1" }, [{ expected: "1 at /a", observed: '"1"' }]],
  ["null for an object", { a: {} }, { a: null }, [{ expected: "{} at /a", observed: "null" }]],
  ["a list for an object", { a: {} }, { a: [] }, [{ expected: "{} at /a", observed: "[]" }]],
  ["an object for a list", [], {}, [{ expected: "[] at the top", observed: "{}" }]],
  ["an absent member", { a: { b: "x" } }, { a: {} }, [{ expected: '"x" at /a/b', observed: "nothing" }]],
  ["a list that is shorter", { a: [1, 2] }, { a: [1] }, [{ expected: "2 items at /a", observed: "1 items" }]],
  ["a list that is longer", [1], [1, 2], [{ expected: "1 items at the top", observed: "2 items" }]],
  [
    "a list in another order",
    [1, 2],
    [2, 1],
    [
      { expected: "1 at /0", observed: "2" },
      { expected: "2 at /1", observed: "1" },
    ],
  ],
  [
    "several, each where it is",
    { a: [{ id: 1 }, { id: 2 }], b: { c: true } },
    { a: [{ id: 1 }, { id: 3 }], b: { c: false } },
    [
      { expected: "2 at /a/1/id", observed: "3" },
      { expected: "true at /b/c", observed: "false" },
    ],
  ],
])("%s", ([, predicted, observed, found]) => {
  expect(differences(predicted, observed)).toEqual(found);
});

describe("bounds", () => {
  test("tells ten at most", () => {
    const many = (value: number): number[] => Array.from({ length: 1000 }, () => value);
    const found = differences(many(1), many(2));
    expect(found).toHaveLength(10);
    expect(found.at(-1)).toEqual({ expected: "1 at /9", observed: "2" });
  });

  test("shortens what it shows", () => {
    const [found] = differences("x".repeat(1000), "y".repeat(1000));
    expect(found?.observed).toHaveLength(120);
    expect(found?.observed.startsWith('"yyyy')).toBe(true);
    expect(found?.observed.endsWith("…")).toBe(true);
  });

  // parseJson refuses what is deeper, so that nothing behind it has to.
  test("copes with the deepest value that a reply can carry", () => {
    const nested = (inner: string): unknown => {
      const parsed = parseJson(`${"[".repeat(255)}{"a":${inner}}${"]".repeat(255)}`);
      return parsed.ok ? parsed.value : expect.fail(parsed.reason);
    };
    expect(differences(nested("1"), nested("1"))).toEqual([]);
    expect(differences(nested("1"), nested("2"))).toEqual([{ expected: `1 at ${"/0".repeat(255)}/a`, observed: "2" }]);
  });
});
