import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shrink } from "./shrink.ts";

/** Counts how often it is asked. */
function counting<T>(fails: (items: readonly T[]) => boolean): {
  ask: (items: readonly T[]) => Promise<boolean>;
  times: () => number;
} {
  let times = 0;
  return {
    ask: (items) => {
      times++;
      return Promise.resolve(fails(items));
    },
    times: () => times,
  };
}

const contains = (...needed: readonly number[]) =>
  counting<number>((items) => needed.every((one) => items.includes(one)));

describe("shrink", () => {
  it.each<[string, readonly number[], readonly number[], readonly number[]]>([
    ["leaves what is needed", [1, 2, 3, 4, 5], [2, 4], [2, 4]],
    ["leaves nothing when nothing is needed", [1, 2, 3], [], []],
    ["leaves all when all is needed", [1, 2, 3], [1, 2, 3], [1, 2, 3]],
    ["keeps the order", [5, 1, 4, 2], [4, 5], [5, 4]],
    ["has nothing to do with nothing", [], [], []],
  ])("%s", async (_, items, needed, kept) => {
    expect(await shrink(items, contains(...needed).ask, 100)).toEqual(kept);
  });

  it("asks no more often than it may", async () => {
    for (const most of [0, 1, 3, 7]) {
      const { ask, times } = contains(50);
      const items = Array.from({ length: 60 }, (__, index) => index);
      const kept = await shrink(items, ask, most);
      expect(times()).toBe(most);
      expect(kept).toContain(50);
      expect(kept.length).toBe(60 - most);
    }
  });

  it("goes round again when leaving one out lets another go", async () => {
    // The 2 is only needed as long as the 1 is there.
    const { ask } = counting<number>((items) => items.includes(3) && (!items.includes(1) || items.includes(2)));
    expect(await shrink([1, 2, 3], ask, 100)).toEqual([3]);
  });

  it("never asks about what it started with, nor changes it", async () => {
    const items = Object.freeze([1, 2, 3]);
    const asked: (readonly number[])[] = [];
    await shrink(items, (shorter) => Promise.resolve(asked.push(shorter) < 0), 100);
    expect(asked).toEqual([
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
  });

  it("ends where no single element can go, and still fails", async () => {
    const some = fc.uniqueArray(fc.nat(20), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(some, fc.func(fc.boolean()), async (items, decide) => {
        const fails = (shorter: readonly number[]): boolean =>
          shorter.length === items.length || decide(shorter.join());
        const kept = await shrink(items, (shorter) => Promise.resolve(fails(shorter)), 10_000);
        expect(fails(kept)).toBe(true);
        for (const one of kept) expect(fails(kept.filter((other) => other !== one))).toBe(false);
        expect(items.filter((one) => kept.includes(one))).toEqual(kept);
      }),
    );
  });
});
