import type { HttpHeaders } from "../transport/http-message.ts";

export const FORM_TYPE = "application/x-www-form-urlencoded";
export const MULTIPART_TYPE = "multipart/form-data";

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Undefined when the bytes are not UTF-8. A missing body is an empty text. */
export function decodeText(body: Uint8Array | string | null): string | undefined {
  if (body === null) return "";
  if (typeof body === "string") return body;
  try {
    return utf8.decode(body);
  } catch {
    return undefined;
  }
}

/** Deeper JSON is not parsed: what walks it would need a stack as deep. */
const DEEPEST_JSON = 256;

/** Counts brackets outside of strings. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === BACKSLASH) index++;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === OPEN_BRACKET || code === OPEN_BRACE) {
      if (++depth > DEEPEST_JSON) return true;
    } else if (code === CLOSE_BRACKET || code === CLOSE_BRACE) depth--;
  }
  return false;
}

const [QUOTE, BACKSLASH, OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

export type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

/** Never throws. The reason is the engine's, without the text that it quotes from the input. */
export function parseJson(text: string): Parsed {
  if (text.length > 2 * DEEPEST_JSON && isTooDeep(text)) {
    return { ok: false, reason: `the body is nested more than ${DEEPEST_JSON} levels deep` };
  }
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/,? *(\.\.\.)?"[\s\S]*/, "") : "";
    return { ok: false, reason: `the body is not JSON (${reason.replace(/ in JSON.*$/, "") || "unexpected text"})` };
  }
}

/** The first value of a header; names are lower case. */
export function header(headers: HttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return typeof value === "string" || value === undefined ? value : value[0];
}

/** `type/subtype` in lower case, without parameters. */
export function mediaType(contentType: string | undefined): string | undefined {
  if (contentType === undefined) return undefined;
  const end = contentType.indexOf(";");
  const type = (end < 0 ? contentType : contentType.slice(0, end)).trim().toLowerCase();
  return type === "" ? undefined : type;
}

/** The beginning of a body, in one line, for people. */
export function bodyExcerpt(body: string): string {
  const short = body.length > 160 ? `${body.slice(0, 160)}…` : body;
  return short === "" ? "an empty body" : short.replaceAll(/\s+/g, " ");
}
