// What both sides know of a frame.

import { isRecord } from "../contract/is-record.ts";

export const REQUEST = 1;
export const RESPONSE = 2;

/** Ids are 32 bits wide, without sign. */
export function isId(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 0xffff_ffff;
}

/** The errorCode of a payload, whatever it is; undefined when it tells of no error, as 0 and null do. */
export function errorIn(payload: unknown): unknown {
  const code = isRecord(payload) ? payload["errorCode"] : undefined;
  return code === null || code === 0 ? undefined : code;
}
