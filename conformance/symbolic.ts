// Commands as data that fit any target: what exists is named by where it stands, not by the id that one target gave it.

import type { WireEdit } from "../src/binding/rest.ts";
import { isRecord } from "../src/contract/is-record.ts";

/** Where a reference is drawn from. `foreign`: somebody else's, or of something else. */
export type Pool = "live" | "gone" | "never" | "foreign";

/** The `n`-th of a pool, counted round, from the end when negative: `{"$ref":"chat","pool":"live","n":1}`. */
export interface Reference {
  readonly $ref: string;
  readonly pool: Pool;
  readonly n: number;
}

/** A text that no other case and no other run uses: `{"$text":"Title"}`. */
export interface UniqueText {
  readonly $text: string;
}

export interface SymbolicCommand {
  readonly operation: string;
  /** A reference to credentials, or null for none. Absent: the first that are valid. */
  readonly session?: Reference | null;
  /** JSON with references and unique texts in it. */
  readonly params: unknown;
  /** Makes the request odd in a way that parameters cannot. */
  readonly edit?: WireEdit;
  /** Another method or path than any operation has; the parameters are ignored. */
  readonly raw?: { readonly method: string; readonly target: string };
  /** Sent without waiting until what was accepted before is done. */
  readonly hasty?: boolean;
  /** The operation is an environment command. */
  readonly environment?: boolean;
  /** The requirement that this command is about: it is blamed when the command is accepted or refused wrongly. */
  readonly subject?: string;
}

export interface Resolver {
  reference(reference: Reference): unknown;
  text(label: string): string;
}

/** Replaces references and unique texts by what they stand for. */
export function resolve(value: unknown, resolver: Resolver): unknown {
  if (Array.isArray(value)) return value.map((item) => resolve(item, resolver));
  if (!isRecord(value)) return value;
  if (isReference(value)) return resolver.reference(value);
  if (typeof value["$text"] === "string") return resolver.text(value["$text"]);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, resolve(member, resolver)]));
}

export function isReference(value: unknown): value is Reference {
  return (
    isRecord(value) && typeof value["$ref"] === "string" && typeof value["n"] === "number" && isPool(value["pool"])
  );
}

function isPool(value: unknown): value is Pool {
  return value === "live" || value === "gone" || value === "never" || value === "foreign";
}

export function ref($ref: string, n = 0, pool: Pool = "live"): Reference {
  return { $ref, pool, n };
}

/** The same command in the same words: keys sorted, so that a counterexample does not depend on who built it. */
export function describeCommand(command: SymbolicCommand): string {
  return `${command.operation} ${JSON.stringify(command.params)}`;
}
