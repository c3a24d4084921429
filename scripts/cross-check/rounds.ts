// Which mocks are cross-checked: the one by default, and others, so that each way of answering is seen once.

import type { Phase } from "../../conformance/options.ts";
import { PHASES } from "../../conformance/options.ts";
import type { Mutation } from "../../mocks/mutation.ts";
import type { Branches } from "../../src/behaviour/choices.ts";
import type { Protocol } from "../../src/protocols/protocol.ts";

export interface Round {
  readonly name: string;
  readonly branches: Branches;
  readonly phases: readonly Phase[];
  /** Makes the mock wrong, for a test of the cross-check itself. */
  readonly mutation?: Mutation;
}

const WRITTEN = PHASES.filter((phase) => phase !== "properties");
/** With the probes, which every round begins with: they ask about each choice. */
const FEW: readonly Phase[] = ["examples"];

/**
 * After the default, round n takes the n-th branch of each choice, and begins again where a choice has fewer. A round in which
 * two of three have begun again asks little more than about the choices.
 */
export function roundsOf({ behaviour }: Pick<Protocol, "behaviour">): readonly Round[] {
  const choices = Object.entries(behaviour.choices);
  const others = Math.max(1, ...choices.map(([, branches]) => branches.length)) - 1;
  const isNew = (n: number): boolean => choices.filter(([, { length }]) => length > n).length > choices.length / 3;
  return [
    { name: "default branches", branches: new Map(), phases: PHASES },
    ...Array.from({ length: others }, (_, index) => ({
      name: `other branches ${index + 1}`,
      branches: new Map(choices.map(([id, branches]) => [id, branches[(index + 1) % branches.length] ?? ""])),
      phases: isNew(index + 1) ? WRITTEN : FEW,
    })),
  ];
}
