import { afterEach, describe, expect, test, vi } from "vitest";
import type { Entropy } from "./entropy.ts";
import { freshSeed, manualClock, seededEntropy, systemClock } from "./entropy.ts";

function values(entropy: Entropy): unknown[] {
  return [entropy.uuid(), entropy.below(1000), entropy.word(12), entropy.uuid()];
}

describe("entropy", () => {
  test("repeats with seed and stream", () => {
    expect(values(seededEntropy(42, "mock"))).toEqual(values(seededEntropy(42, "mock")));
  });

  test("differs by seed, also by one that is next to it, and by stream", () => {
    const firsts = Array.from({ length: 1000 }, (_, seed) => seededEntropy(seed, "mock").uuid());
    expect(new Set(firsts).size).toBe(1000);
    const streams = ["", "mock", "kcom", "mock ", "Mock", "world", "chat-manager world", "ñ", "😀"];
    expect(new Set(streams.map((stream) => seededEntropy(7, stream).uuid())).size).toBe(streams.length);
  });

  test("takes any seed", () => {
    const seeds = [0, -1, 0x7fff_ffff, -0x8000_0000];
    expect(new Set(seeds.map((seed) => seededEntropy(seed, "").uuid())).size).toBe(seeds.length);
  });

  test("makes UUIDs of version 4, each once in a hundred thousand", () => {
    const entropy = seededEntropy(1, "ids");
    const ids = new Set<string>();
    for (let i = 0; i < 100_000; i++) ids.add(entropy.uuid());
    expect(ids.size).toBe(100_000);
    const shaped = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    expect([...ids].filter((id) => !shaped.test(id))).toEqual([]);
    // Each digit that is free takes every value: none is stuck.
    for (const place of [0, 9, 15, 20, 35]) expect(new Set([...ids].map((id) => id[place])).size).toBe(16);
    expect(new Set([...ids].map((id) => id[19]))).toEqual(new Set(["8", "9", "a", "b"]));
  });

  test.for([1, 2, 3, 62, 1000])("draws every number below %i and no other, about as often", (bound) => {
    const entropy = seededEntropy(3, "numbers");
    const draws = bound * 200;
    const counts = new Map<number, number>();
    for (let i = 0; i < draws; i++) {
      const drawn = entropy.below(bound);
      counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
    }
    expect([...counts.keys()].toSorted((a, b) => a - b)).toEqual([...Array(bound).keys()]);
    expect(Math.min(...counts.values())).toBeGreaterThan(100);
    expect(Math.max(...counts.values())).toBeLessThan(300);
  });

  test("makes words of letters and digits, as long as asked", () => {
    const entropy = seededEntropy(4, "words");
    expect(entropy.word(0)).toBe("");
    expect(entropy.word(32)).toMatch(/^[A-Za-z0-9]{32}$/);
    expect(new Set(entropy.word(10_000)).size).toBe(62);
  });

  test("of a fresh seed is a whole number that a seed can be", () => {
    const seeds = Array.from({ length: 100 }, () => freshSeed());
    expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31)).toBe(true);
    expect(new Set(seeds).size).toBeGreaterThan(90);
  });
});

describe("clocks", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test("the system's follows the time of day and never goes back", () => {
    const times = [1000, 1500, 400, 1499, 1501];
    const now = vi.spyOn(Date, "now");
    for (const time of times) now.mockReturnValueOnce(time);
    const clock = systemClock();
    expect(times.map(() => clock.now())).toEqual([1000, 1500, 1500, 1500, 1501]);
  });

  test("a manual one stands still until it is told, and cannot go back", () => {
    const clock = manualClock(10);
    expect([clock.now(), clock.now()]).toEqual([10, 10]);
    clock.advance(5);
    clock.advance(0);
    expect(clock.now()).toBe(15);
    expect(() => clock.advance(-1)).toThrow("a clock cannot go back (asked for -1 ms)");
    expect(clock.now()).toBe(15);
  });
});
