// How the values of options are read. Commander names the option when one of these refuses its value.

import { InvalidArgumentError } from "commander";
import type { Phase } from "../../conformance/options.ts";
import { PHASES } from "../../conformance/options.ts";
import { parseDuration } from "../support/duration.ts";

/** What seeded generators take. */
const GREATEST_SEED = 2 ** 31 - 1;
const MOST_RUNS = 1_000_000;

export function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

export function seed(text: string): number {
  return wholeNumber(text, 0, GREATEST_SEED);
}

export function runs(text: string): number {
  return wholeNumber(text, 1, MOST_RUNS);
}

export function port(text: string): number {
  return wholeNumber(text, 0, 65_535);
}

export function controlPort(text: string): number | "off" {
  return text === "off" ? "off" : port(text);
}

/** Milliseconds, more than none. */
export function duration(text: string): number {
  const milliseconds = durationOrRefusal(text);
  if (milliseconds === 0) throw new InvalidArgumentError("It must be longer than nothing.");
  return milliseconds;
}

/** A list with commas; in the order of the phases, whatever the order of the list. */
export function phases(text: string): readonly Phase[] {
  const wanted = text.split(",").map((word) => word.trim());
  const unknown = wanted.find((word) => !PHASES.some((phase) => phase === word));
  if (unknown !== undefined) throw new InvalidArgumentError(`The phases are ${PHASES.join(", ")}.`);
  return PHASES.filter((phase) => wanted.includes(phase));
}

function wholeNumber(text: string, least: number, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`);
}

function durationOrRefusal(text: string): number {
  try {
    return parseDuration(text);
  } catch {
    throw new InvalidArgumentError("Expected a duration such as 250ms, 5s or 2m.");
  }
}
