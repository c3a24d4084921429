// How the wrong servers of a protocol are written down: a requirement, a name, what is wrong, and how it comes about.

import type { Mutant, Mutation } from "./mutation.ts";

/** One mutant; the requirement is named without the protocol, so that a table stays readable. */
export type Row<Requirement extends string> = readonly [
  requirement: Requirement,
  name: string,
  text: string,
  mutate: () => Mutation,
];

/** The part of an id that comes after the protocol: a misspelt requirement does not compile. */
export type Short<Id extends string, Protocol extends string> = Id extends `${Protocol}.${infer Rest}` ? Rest : never;

/** Makes tables of mutants of one protocol. */
export function defining<Requirement extends string>(protocol: string) {
  return (kind: Mutant["kind"], rows: readonly Row<Requirement>[]): Mutant[] =>
    rows.map(([requirement, name, text, mutate]) => ({
      id: `${protocol}/${name}`,
      text,
      requirement: `${protocol}.${requirement}`,
      kind,
      mutate,
    }));
}
