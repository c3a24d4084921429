// Bodies that are no text of any form, but bytes as they are: files.

import type { HttpBody } from "../contract/contract.ts";
import { isRecord } from "../contract/is-record.ts";

/** Documented without a schema, these stand for bytes of every kind, which whoever sends them may label better than that. */
const ANY_BYTES = ["application/octet-stream", "*/*"];

export function isRaw({ content }: HttpBody): boolean {
  return ANY_BYTES.some((type) => content[type] === null);
}

/** Without a copy. */
export function bytesOf(body: Uint8Array | string): Uint8Array {
  if (typeof body === "string") return new TextEncoder().encode(body);
  return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
}

/** A file as it was sent. */
export interface RawBody {
  readonly content: Uint8Array;
  /** As it was written, parameters included. */
  readonly contentType: string | undefined;
}

/** Of an operation whose request is such a body; undefined when there is none, or an empty one. */
export function rawBodyOf(params: unknown): RawBody | undefined {
  if (!isRecord(params) || !(params["body"] instanceof Uint8Array)) return undefined;
  const { headers, body } = params;
  const contentType = isRecord(headers) ? headers["Content-Type"] : undefined;
  return { content: body, contentType: typeof contentType === "string" ? contentType : undefined };
}
