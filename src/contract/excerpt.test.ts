import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerpt } from "./excerpt.ts";

test.for<[unknown, string]>([
  [null, "null"],
  [undefined, "nothing"],
  [true, "true"],
  [-1.5, "-1.5"],
  [Number.NaN, "null"],
  ["", '""'],
  ['say "é"\n', String.raw`"say \"é\"\n"`],
  ["\ud800", String.raw`"\ud800"`],
  [[], "[]"],
  [{}, "{}"],
  [[1, [2, "x"], { a: null }], '[1,[2,"x"],{"a":null}]'],
  [{ a: 1, b: undefined, 'c"': [] }, String.raw`{"a":1,"c\"":[]}`],
  [{ a: undefined, b: 1 }, '{"b":1}'],
  [[undefined], "[nothing]"],
  [() => 1, "nothing"],
  [Symbol("s"), "nothing"],
])("%o is shown whole where there is room", ([value, text]) => {
  expect(excerpt(value, 100)).toBe(text);
});

test.for<[unknown, number, string]>([
  ["abcdef", 8, '"abcdef"'],
  ["abcdefg", 8, '"abcdef…'],
  [{ abc: 1 }, 9, '{"abc":1}'],
  [{ abc: 12 }, 9, '{"abc":1…'],
  [[1, 2, 3], 4, "[1,…"],
  [["abc"], 1, "…"],
])("%o in %i characters is %s", ([value, longest, text]) => {
  expect(excerpt(value, longest)).toBe(text);
});

describe("never throws", () => {
  test("for a value of any depth", () => {
    let list: unknown = 1;
    let object: unknown = 1;
    for (let depth = 0; depth < 100_000; depth++) {
      list = [list];
      object = { a: object };
    }
    expect(excerpt(list, 40)).toBe("[[[[[[[[[…]]]]]]]]]");
    expect(excerpt(object, 20)).toBe('{"a":{"a":{"a":{"a"…');
  });

  test("for a value that holds itself", () => {
    const cycle: Record<string, unknown> = {};
    cycle["self"] = [cycle];
    expect(excerpt(cycle, 30)).toBe('{"self":[{"self":[{"self":[{"…');
  });

  test("for a number that JSON does not have", () => {
    expect(() => excerpt([1n], 20)).not.toThrow();
  });
});

test("looks at no more than it shows", () => {
  let seen = 0;
  const watched = Array.from({ length: 1000 }, (_, index) =>
    Object.defineProperty({}, "a", { enumerable: true, get: () => ((seen = index), 1) }),
  );
  expect(excerpt(watched, 30)).toHaveLength(30);
  expect(seen).toBeLessThan(10);
  expect(excerpt("x".repeat(10_000_000), 30)).toHaveLength(30);
  expect(excerpt({ ["k".repeat(10_000_000)]: 1 }, 30)).toHaveLength(30);
});

test("is the beginning of the value as JSON, whatever the value", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.integer({ min: 1, max: 60 }), (value, longest) => {
      const json = JSON.stringify(value);
      const short = excerpt(value, longest);
      expect(short.length).toBeLessThanOrEqual(longest);
      if (json.length <= longest) expect(short).toBe(json);
      else expect([short.slice(0, -1), short.at(-1)]).toEqual([json.slice(0, longest - 1), "…"]);
    }),
    { seed: 1, numRuns: 500 },
  );
});
