import { expect, test } from "vitest";
import { parseDuration } from "./duration.ts";
import { UsageError } from "./errors.ts";

test.for<[string, number]>([
  ["250ms", 250],
  ["5s", 5000],
  ["0s", 0],
  ["1.5s", 1500],
  ["2m", 120_000],
  ["1h", 3_600_000],
])("%s is %i ms", ([text, milliseconds]) => {
  expect(parseDuration(text)).toBe(milliseconds);
});

test.for(["", "5", "s", "-5s", "5 s", "5sec", "1e3s", "5s5s", "NaNs"])("%j is refused", (text) => {
  expect(() => parseDuration(text)).toThrow(UsageError);
});

test("what no timer can count is refused", () => {
  expect(() => parseDuration("1000h")).toThrow("at most 24 days");
});
