import { isRecord } from "../../src/contract/is-record.ts";

/** A number inside parsed JSON, by the names that lead to it. @throws TypeError when it is not there */
export function numberAt(value: unknown, ...names: readonly string[]): number {
  let held = value;
  for (const name of names) held = isRecord(held) ? held[name] : undefined;
  if (typeof held === "number") return held;
  throw new TypeError(`expected a number at ${names.join(".")}, found ${typeof held}`);
}

/** Parsed JSON, which may be anything. */
export function parse(text: string): unknown {
  return JSON.parse(text);
}
