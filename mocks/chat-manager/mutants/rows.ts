// Fields as a table: what is wrong with one, and where it is shown.

import type { Mutant } from "../../mutation.ts";
import type { Requirement } from "./define.ts";
import { mutant } from "./define.ts";
import type { Change } from "../../json-change.ts";
import type { Places } from "./responses.ts";
import { breaks } from "./responses.ts";

export type Row = readonly [
  requirement: Requirement,
  name: string,
  text: string,
  places: Places,
  pointer: string,
  change: Change,
];

export function fieldsBroken(kind: Mutant["kind"], rows: readonly Row[]): Mutant[] {
  return rows.map(([requirement, name, says, places, pointer, change]) =>
    mutant(kind, requirement, name, says, breaks(places, pointer, change)),
  );
}
