// Commands as data that fit any target: what exists is named by where it stands, not by the id that one target gave it.

import type { WireEdit } from "../src/binding/rest.ts";
import type { FrameEdit } from "../src/binding/rpc.ts";
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

/** Texts one behind the other: `{"$join":["/",{"$ref":"session","pool":"live","n":0}]}`. */
export interface Joined {
  readonly $join: readonly unknown[];
}

/** A text percent-encoded, as it stands in a query. */
export interface Encoded {
  readonly $encoded: unknown;
}

/** Something that may be no frame of the protocol at all. */
export interface RawFrame {
  /** Text, or bytes in base64. */
  readonly text?: string;
  readonly bytes?: string;
  /** This text so many times, in place of `text`: long frames are not kept in counterexamples. */
  readonly repeat?: { readonly text: string; readonly times: number };
  readonly binary?: boolean;
  readonly fragments?: number;
}

export interface SymbolicCommand {
  readonly operation: string;
  /** A reference to credentials, or null for none. Absent: the first that are valid. Of requests over HTTP only. */
  readonly session?: Reference | null;
  /**
   * The connection that a request in a frame is sent on, by a name that the suite gave it. One that is not open is opened first,
   * and made ready as the suite says. Absent: the suite's first.
   */
  readonly on?: string;
  /** Makes the frame odd in a way that parameters cannot. */
  readonly frame?: FrameEdit;
  /** Sent in place of any request: the operation is `frame`. */
  readonly rawFrame?: RawFrame;
  /** A write over HTTP after which nobody listens: what it owes is compared after the next command that is listened to. */
  readonly unsettled?: boolean;
  /** Operation `connect`: events on this connection are acknowledged only by `acknowledge`, which acknowledges all of them. */
  readonly holds?: boolean;
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

/** Replaces references, texts that are made of others, and bytes in base64 by what they stand for. */
export function resolve(value: unknown, resolver: Resolver): unknown {
  if (Array.isArray(value)) return value.map((item) => resolve(item, resolver));
  if (!isRecord(value)) return value;
  if (isReference(value)) return resolver.reference(value);
  if (typeof value["$text"] === "string") return resolver.text(value["$text"]);
  if (Array.isArray(value["$join"])) return value["$join"].map((part) => textOf(resolve(part, resolver))).join("");
  // By way of bytes, for half a surrogate pair cannot be encoded.
  if ("$encoded" in value)
    return encodeURIComponent(Buffer.from(textOf(resolve(value["$encoded"], resolver))).toString("utf8"));
  if (typeof value["$bytes"] === "string") return Buffer.from(value["$bytes"], "base64");
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, resolve(member, resolver)]));
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
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

export function join(...$join: readonly unknown[]): Joined {
  return { $join };
}

export function encoded($encoded: unknown): Encoded {
  return { $encoded };
}

/** The same command in the same words: keys sorted, so that a counterexample does not depend on who built it. */
export function describeCommand(command: SymbolicCommand): string {
  return `${command.operation} ${JSON.stringify(command.params)}`;
}

/** JSON has no bytes: a body of bytes is written as `{"$bytes": base64}`. */
export function encodeBytes(command: SymbolicCommand): unknown {
  const body = command.edit?.body;
  const bytes =
    body instanceof Uint8Array
      ? { edit: { ...command.edit, body: { $bytes: Buffer.from(body).toString("base64") } } }
      : {};
  const inner = command.together ? { together: command.together.map(encodeBytes) } : {};
  return { ...command, ...bytes, ...inner };
}

/**
 * A command as a counterexample keeps it. Undefined when it is none: a file may come from anywhere.
 */
export function decodeCommand(value: unknown): SymbolicCommand | undefined {
  if (!isRecord(value)) return undefined;
  const { operation, params, session, scheme, edit, raw, hasty, environment, subject, together } = value;
  const { on, frame, rawFrame, holds, unsettled } = value;
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
    ...(typeof on === "string" && { on }),
    ...(isRecord(frame) && { frame: decodeFrameEdit(frame) }),
    ...(isRecord(rawFrame) && { rawFrame: decodeRawFrame(rawFrame) }),
    ...(holds === true && { holds }),
    ...(unsettled === true && { unsettled }),
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

function decodeFrameEdit(edit: Readonly<Record<string, unknown>>): FrameEdit {
  const { id, payload, extra, form, fragments } = edit;
  return {
    ...((isText(id) || typeof id === "number") && { id }),
    ...("type" in edit && { type: edit["type"] }),
    ...("method" in edit && { method: edit["method"] }),
    ...(payload === "left-out" && { payload }),
    ...(isRecord(payload) && "instead" in payload && { payload: { instead: payload["instead"] } }),
    ...(isRecord(extra) && { extra }),
    ...((form === "reversed" || form === "spacious") && { form }),
    ...(typeof fragments === "number" && { fragments }),
  };
}

function decodeRawFrame({ text, bytes, repeat, binary, fragments }: Readonly<Record<string, unknown>>): RawFrame {
  const unit = isRecord(repeat) ? repeat["text"] : undefined;
  const times = isRecord(repeat) ? repeat["times"] : undefined;
  return {
    ...(typeof text === "string" && { text }),
    ...(typeof bytes === "string" && { bytes }),
    ...(typeof unit === "string" && typeof times === "number" && { repeat: { text: unit, times } }),
    ...(typeof binary === "boolean" && { binary }),
    ...(typeof fragments === "number" && { fragments }),
  };
}

function isText(value: unknown): value is string | null {
  return typeof value === "string" || value === null;
}
