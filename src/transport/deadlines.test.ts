import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Deadlines } from "./deadlines.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function recorder(): { expired: string[]; named: (name: string) => { expire: () => void } } {
  const expired: string[] = [];
  return { expired, named: (name) => ({ expire: () => void expired.push(name) }) };
}

test("each gets the whole time, whenever it starts, on one timer", () => {
  const { expired, named } = recorder();
  using deadlines = new Deadlines(100);
  deadlines.start(named("a"));
  vi.advanceTimersByTime(60);
  deadlines.start(named("b"));
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(30);
  expect(expired).toEqual([]);
  vi.advanceTimersByTime(20);
  expect(expired).toEqual(["a"]);
  vi.advanceTimersByTime(60);
  expect(expired).toEqual(["a", "b"]);
  expect(vi.getTimerCount()).toBe(0);
});

test("one that was stopped does not expire, nor after disposal any", () => {
  const { expired, named } = recorder();
  const deadlines = new Deadlines(100);
  const stopped = named("stopped");
  deadlines.start(stopped);
  deadlines.stop(stopped);
  deadlines.start(named("b"));
  vi.advanceTimersByTime(110);
  expect(expired).toEqual(["b"]);
  deadlines.start(named("c"));
  deadlines[Symbol.dispose]();
  vi.advanceTimersByTime(200);
  expect(expired).toEqual(["b"]);
  expect(vi.getTimerCount()).toBe(0);
});
