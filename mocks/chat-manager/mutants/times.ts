// Times, as the fields of a chat have them, written in another way.

import { text } from "../../json-change.ts";

const inUtc = (time: string): string => (time.endsWith("Z") ? time : `${time}Z`);

/** A time without zone is one in UTC, as the list prints it. */
export const withoutZone = text((time) => time.replace(/(Z|[+-]\d\d:\d\d)$/, ""));
export const epoch = text((time) => Date.parse(inUtc(time)));
export const asDay = text(
  (time) => `${time.slice(8, 10)}/${time.slice(5, 7)}/${time.slice(0, 4)} ${time.slice(11, 19)}`,
);
export const asHttpDate = text((time) => new Date(inUtc(time)).toUTCString());

/** Moved on, in the form that it has. */
export function later(time: string, milliseconds: number): string {
  return new Date(Date.parse(inUtc(time)) + milliseconds).toISOString().slice(0, time.endsWith("Z") ? undefined : 19);
}
