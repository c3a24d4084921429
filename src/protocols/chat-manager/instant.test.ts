import { describe, expect, test } from "vitest";
import type { Instant } from "./instant.ts";
import { compareInstants, hasZone, instantOf, timestamp, withoutZone } from "./instant.ts";

const EPOCH = Date.UTC(2024, 11, 11, 8, 54, 3);

test.for<[string, Instant | undefined]>([
  ["2024-12-11T08:54:03.000Z", { milliseconds: EPOCH, precise: true }],
  ["2024-12-11T08:54:03Z", { milliseconds: EPOCH, precise: false }],
  ["2024-12-11T08:54:03", { milliseconds: EPOCH, precise: false }],
  ["2024-12-11T08:54:03.5", { milliseconds: EPOCH + 500, precise: true }],
  ["2024-12-11T08:54:03.123456789Z", { milliseconds: EPOCH + 123, precise: true }],
  ["2024-12-11T10:54:03+02:00", { milliseconds: EPOCH, precise: false }],
  ["2024-12-11T03:24:03.001-05:30", { milliseconds: EPOCH + 1, precise: true }],
  ["2024-02-29T00:00:00Z", { milliseconds: Date.UTC(2024, 1, 29), precise: false }],
  ["1969-12-31T23:59:59Z", { milliseconds: -1000, precise: false }],
  ["2016-12-31T23:59:60Z", { milliseconds: Date.UTC(2016, 11, 31, 23, 59, 59), precise: false }],
  ["2024-12-11T08:60:03Z", undefined],
  ["", undefined],
  ["2024-12-11", undefined],
  ["2024-12-11 08:54:03", undefined],
  ["2024-13-11T08:54:03Z", undefined],
  ["2024-12-11T25:54:03Z", undefined],
  ["2024-12-11T08:54Z", undefined],
  ["2024-12-11T08:54:03.Z", undefined],
  ["2024-12-11T08:54:03+2", undefined],
  ["1733907243000", undefined],
  [" 2024-12-11T08:54:03Z", undefined],
])("%j is %j", ([text, instant]) => {
  expect(instantOf(text)).toEqual(instant);
});

test("a day that the calendar does not have is no time", () => {
  expect(instantOf("2024-02-30T00:00:00Z")).toBeUndefined();
  expect(instantOf("2023-02-29T00:00:00Z")).toBeUndefined();
});

test.for<[string, boolean]>([
  ["2024-12-11T08:54:03Z", true],
  ["2024-12-11T08:54:03.1+01:00", true],
  ["2024-12-11T08:54:03", false],
  ["2024-12-11T08:54:03.123", false],
  ["soon", false],
])("%s has a zone: %s", ([text, zone]) => {
  expect(hasZone(text)).toBe(zone);
});

describe("comparison", () => {
  const exact = (milliseconds: number): Instant => ({ milliseconds, precise: true });
  const second = (milliseconds: number): Instant => ({ milliseconds, precise: false });

  test.for<[Instant, Instant, -1 | 0 | 1]>([
    [exact(1500), exact(1501), -1],
    [exact(1500), exact(1500), 0],
    [exact(1999), second(1000), 0],
    [second(1000), exact(1999), 0],
    [exact(2000), second(1000), 1],
    [second(1000), second(1000), 0],
    [exact(-1), second(-1000), 0],
    [exact(-1), second(0), -1],
  ])("of %j and %j", ([a, b, sign]) => {
    expect(Math.sign(compareInstants(a, b))).toBe(sign);
    expect(Math.sign(compareInstants(b, a))).toBe(sign === 0 ? 0 : -sign);
  });
});

test.for<[string, string]>([
  ["2024-12-11T08:54:03.000Z", "2024-12-11T08:54:03"],
  ["2024-12-11T08:54:03.999Z", "2024-12-11T08:54:03"],
  ["2024-12-11T08:54:03", "2024-12-11T08:54:03"],
  ["2024-12-11T10:54:03+02:00", "2024-12-11T08:54:03"],
  ["whenever", "whenever"],
])("%s is listed as %s", ([text, listed]) => {
  expect(withoutZone(text)).toBe(listed);
});

test("a timestamp has milliseconds and a zone", () => {
  expect(timestamp(EPOCH)).toBe("2024-12-11T08:54:03.000Z");
  expect(timestamp(EPOCH + 7)).toBe("2024-12-11T08:54:03.007Z");
});
