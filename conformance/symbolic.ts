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
  /** Another authentication scheme than Bearer for the session's token. */
  readonly scheme?: string;
  /** Makes the request odd in a way that parameters cannot. */
  readonly edit?: WireEdit;
  /** Another method or path than any operation has; the parameters are ignored. */
  readonly raw?: { readonly method: string; readonly target: string };
  /** Reads to be sent at once instead of the operation itself. */
  readonly together?: readonly SymbolicCommand[];
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

/** JSON has no bytes: a body of bytes is written as `{"$bytes": base64}`. */
export function encodeBytes(command: SymbolicCommand): unknown {
  const body = command.edit?.body;
  if (!(body instanceof Uint8Array)) return command;
  return { ...command, edit: { ...command.edit, body: { $bytes: Buffer.from(body).toString("base64") } } };
}

/**
 * A command as a counterexample keeps it. Undefined when it is none: a file may come from anywhere.
 */
export function decodeCommand(value: unknown): SymbolicCommand | undefined {
  if (!isRecord(value)) return undefined;
  const { operation, params, session, scheme, edit, raw, hasty, environment, subject, together } = value;
  if (typeof operation !== "string") return undefined;
  const inner = Array.isArray(together) ? together.map(decodeCommand) : undefined;
  const known = inner?.filter((command) => command !== undefined);
  if (inner && known?.length !== inner.length) return undefined;
  const method = isRecord(raw) ? raw["method"] : undefined;
  const target = isRecord(raw) ? raw["target"] : undefined;
  return {
    operation,
    params,
    ...((session === null || isReference(session)) && { session }),
    ...(typeof scheme === "string" && { scheme }),
    ...(isRecord(edit) && { edit: decodeEdit(edit) }),
    ...(typeof method === "string" && typeof target === "string" && { raw: { method, target } }),
    ...(hasty === true && { hasty }),
    ...(environment === true && { environment }),
    ...(typeof subject === "string" && { subject }),
    ...(known && { together: known }),
  };
}

function decodeEdit(edit: Readonly<Record<string, unknown>>): WireEdit {
  const { contentType, body, otherPathForm, authorization } = edit;
  const bytes = isRecord(body) && typeof body["$bytes"] === "string" ? Buffer.from(body["$bytes"], "base64") : body;
  return {
    ...(isText(contentType) && { contentType }),
    ...((isText(bytes) || bytes instanceof Uint8Array) && { body: bytes }),
    ...(otherPathForm === true && { otherPathForm }),
    ...(isText(authorization) && { authorization }),
  };
}

function isText(value: unknown): value is string | null {
  return typeof value === "string" || value === null;
}
