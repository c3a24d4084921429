import type { RequirementId } from "../../../generated/trueconf/contract.ts";
import type { Mutant, Mutation } from "../../mutation.ts";

type Short<Id> = Id extends `trueconf.${infer Rest}` ? Rest : never;

/** The id of a requirement without the protocol, so that a misspelt one does not compile and a table stays readable. */
export type Requirement = Short<RequirementId>;

export function mutant(
  kind: Mutant["kind"],
  requirement: Requirement,
  name: string,
  text: string,
  mutate: () => Mutation,
): Mutant {
  return { id: `trueconf/${name}`, text, requirement: `trueconf.${requirement}`, kind, mutate };
}

/** A requirement, a name, what is wrong, and how it comes about. */
export type Row = readonly [requirement: Requirement, name: string, text: string, mutate: () => Mutation];

export function mutants(kind: Mutant["kind"], rows: readonly Row[]): Mutant[] {
  return rows.map(([requirement, name, text, mutate]) => mutant(kind, requirement, name, text, mutate));
}
