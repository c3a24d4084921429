import type { HttpHeaders } from "./http-message.ts";

/**
 * Collects names and values in turn, as they came on the wire, into a record with lower-case names.
 *
 * The record has no prototype: a peer may well send a header named `constructor`.
 */
export function headerRecord(raw: readonly string[]): HttpHeaders {
  const headers: Record<string, string | string[] | undefined> = Object.create(null);
  for (let index = 0; index + 1 < raw.length; index += 2) {
    addHeader(headers, raw[index] ?? "", raw[index + 1] ?? "");
  }
  return headers;
}

/** The headers as a peer would see them: lower-case names, values of names that differ only in case in one list. */
export function lowerCaseHeaders(headers: HttpHeaders): HttpHeaders {
  return headerRecord(headerLines(headers));
}

/**
 * Names and values in turn, one pair for each line on the wire. Those that frame the message are left out: the transport
 * sets `content-length` itself, and a second opinion would let two peers read two different messages.
 */
export function headerLines(headers: HttpHeaders): string[] {
  const lines: string[] = [];
  for (const name of Object.keys(headers)) {
    const value = headers[name];
    if (value === undefined || isFraming(name)) continue;
    if (typeof value === "string") lines.push(name, value);
    else for (const one of value) lines.push(name, one);
  }
  return lines;
}

function addHeader(headers: Record<string, string | string[] | undefined>, rawName: string, value: string): void {
  const name = rawName.toLowerCase();
  const present = headers[name];
  if (present === undefined) headers[name] = value;
  else if (typeof present === "string") headers[name] = [present, value];
  else present.push(value);
}

function isFraming(name: string): boolean {
  // The lengths first: this runs for every header of every message.
  return (
    (name.length === 14 && name.toLowerCase() === "content-length") ||
    (name.length === 17 && name.toLowerCase() === "transfer-encoding")
  );
}
