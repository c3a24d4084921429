// Forms with files, RFC 7578, as one value: no streams, since a transport hands over whole bodies.
//
// Our own, because what there is either parses asynchronously (`Response.formData`, busboy), and a command must be known in
// the same turn, or is lenient where a mock should say what is wrong: @remix-run/multipart-parser, the best of the rest, takes
// whatever stands behind a boundary for the end of its line.

import type { FormPart } from "./form-parts.ts";
import { decodeText, MULTIPART_TYPE } from "./http-text.ts";

export type ParsedForm =
  { readonly ok: true; readonly parts: readonly FormPart[] } | { readonly ok: false; readonly reason: string };

const MOST_PARTS = 64;
const LONGEST_HEADERS = 8 * 1024;

/** Bounded by the size of the body, which the transport bounds, and by the number of parts. Never throws. */
export function parseMultipart(body: Uint8Array | string, contentType: string): ParsedForm {
  const boundary = parametersOf(contentType).get("boundary");
  if (boundary === undefined || !/^[\w'()+,./:=? -]{0,69}[\w'()+,./:=?-]$/.test(boundary)) {
    return failed("the content type has no boundary that could be one");
  }
  // With a line end in front, the first delimiter is one like the others.
  const bytes = Buffer.concat([CRLF, typeof body === "string" ? Buffer.from(body) : body]);
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const parts: FormPart[] = [];
  let at = bytes.indexOf(delimiter);
  if (at < 0) return failed("the boundary does not occur in the form");
  for (;;) {
    at += delimiter.length;
    if (bytes[at] === DASH && bytes[at + 1] === DASH) return { ok: true, parts };
    while (bytes[at] === SPACE || bytes[at] === TAB) at++;
    if (bytes[at] !== CR || bytes[at + 1] !== LF) return failed("something stands behind a boundary of the form");
    const end = bytes.indexOf(delimiter, at);
    if (end < 0) return failed("the form has no end");
    if (parts.length === MOST_PARTS) return failed(`the form has more than ${MOST_PARTS} parts`);
    const part = parsePart(bytes.subarray(at, end));
    if (typeof part === "string") return failed(part);
    parts.push(part);
    at = end;
  }
}

const CRLF = Buffer.from("\r\n");
const END_OF_HEADERS = Buffer.from("\r\n\r\n");
const [TAB, LF, CR, SPACE, DASH] = [0x09, 0x0a, 0x0d, 0x20, 0x2d];

function failed(reason: string): ParsedForm {
  return { ok: false, reason };
}

/** `bytes` begin with the line end in front of the headers. Text: what is wrong. */
function parsePart(bytes: Buffer): FormPart | string {
  const end = bytes.indexOf(END_OF_HEADERS);
  if (end < 0) return "a part of the form has no content";
  if (end > LONGEST_HEADERS) return "a part of the form has headers that are too long";
  const lines = decodeText(bytes.subarray(CRLF.length, end));
  if (lines === undefined) return "a part of the form has headers that are not UTF-8";
  const headers = new Map<string, string>();
  for (const line of lines === "" ? [] : lines.split("\r\n")) {
    const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):[ \t]*([^\r\n]*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) return "a part of the form has a line that is no header";
    headers.set(name.toLowerCase(), value.trimEnd());
  }
  const disposition = headers.get("content-disposition") ?? "";
  const parameters = parametersOf(disposition);
  const name = parameters.get("name");
  if (!/^form-data *(;|$)/i.test(disposition) || name === undefined) return "a part of the form has no name";
  const filename = parameters.get("filename");
  const contentType = headers.get("content-type");
  return {
    name: unescaped(name),
    ...(filename !== undefined && { filename: unescaped(filename) }),
    ...(contentType !== undefined && { contentType }),
    // A copy: a part may be kept for long, and the whole body with it otherwise.
    content: new Uint8Array(bytes.subarray(end + END_OF_HEADERS.length)),
  };
}

/** `; name=token` and `; name="quoted"`; the first of several with one name. */
function parametersOf(value: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", quoted, token = ""] of value.matchAll(
    /;[ \t]*([\w!#$%&'*+.^`|~-]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))/g,
  )) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, quoted === undefined ? token : quoted.replaceAll(/\\(["\\])/g, "$1"));
  }
  return found;
}

/** Browsers, and what follows them, percent-encode in a name exactly what would end it. */
function unescaped(name: string): string {
  return name.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%22", '"');
}

function escaped(name: string): string {
  return name.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22").replaceAll("\\", "\\\\");
}

/** The boundary is the first of a fixed row that no part contains: the same form is always the same bytes. */
export function encodeMultipart(parts: readonly FormPart[]): { contentType: string; body: Uint8Array } {
  const contents = parts.map(({ content }) => Buffer.from(content.buffer, content.byteOffset, content.byteLength));
  let boundary = "";
  for (let n = 0; boundary === "" || contents.some((content) => content.includes(boundary)); n++) {
    boundary = `----form-boundary-${n}`;
  }
  const pieces = parts.flatMap(({ name, filename, contentType }, index) => {
    const file = filename === undefined ? "" : `; filename="${escaped(filename)}"`;
    const type = contentType ?? (filename === undefined ? undefined : "application/octet-stream");
    const headers = `Content-Disposition: form-data; name="${escaped(name)}"${file}\r\n${type === undefined ? "" : `Content-Type: ${type}\r\n`}`;
    return [Buffer.from(`--${boundary}\r\n${headers}\r\n`), contents[index] ?? CRLF, CRLF];
  });
  return {
    contentType: `${MULTIPART_TYPE}; boundary=${boundary}`,
    body: Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)]),
  };
}
