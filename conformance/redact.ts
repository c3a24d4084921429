// Takes secrets out of text that people and programs are shown.

/** Makes a function that replaces secrets in a text. */
export type Redact = (text: string) => string;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a text was made shorter, a secret may have lost its end. Fewer characters of one than these occur by chance. */
const CUT = "…";
const LEAST_BEGINNING = 8;
/** Fewer characters of Base64 than these occur by chance. */
const LEAST_BASE64 = 4;

/**
 * Each secret is replaced wherever it occurs: as it is, percent-encoded, form-encoded, escaped for JSON or a shell, and in
 * Base64, be it alone or amid other bytes as in `Basic`. What follows `Bearer` becomes `$TOKEN`, so that a line for a shell
 * still runs once that variable is set; everything else becomes `***`.
 */
export function redactor(secrets: readonly string[]): Redact {
  const known = [...new Set(secrets)].filter((secret) => secret !== "");
  const literals = [...new Set(known.flatMap(writtenForms))];
  const cores = [...new Set(known.flatMap(base64Cores))];
  return (text) => {
    const spans = [
      ...literals.flatMap((literal) => occurrences(text, literal)),
      ...occurrences(text, CUT).flatMap(({ start }) =>
        literals.flatMap((literal) => beginningBefore(text, start, literal)),
      ),
      ...cores.flatMap((core) => occurrences(text, core).map((span) => wholeBase64(text, span))),
    ];
    return spans.length === 0 ? text : withoutSpans(text, merged(spans));
  };
}

function writtenForms(secret: string): string[] {
  // By way of bytes, for half a surrogate pair cannot be encoded.
  const percent = encodeURIComponent(Buffer.from(secret).toString("utf8"));
  // What encodeURIComponent leaves alone and others do not.
  const stricter = percent.replaceAll(/[!'()*~]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
  const form = new URLSearchParams({ "": secret }).toString().slice(1);
  const encoded = [percent, stricter, form];
  const lowerCase = encoded.map((text) => text.replaceAll(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase()));
  const json = JSON.stringify(secret).slice(1, -1);
  return [secret, ...encoded, ...lowerCase, json, secret.replaceAll("'", String.raw`'\''`)];
}

/** What is the same in the Base64 of any bytes with the secret among them, for each way in which it may be aligned. */
function base64Cores(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const cores = [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes])
      .toString("base64")
      .replace(/=+$/, "");
    const after = (before + bytes.length) % 3;
    // A character that also shows bits of a neighbour differs from text to text.
    return encoded.slice(before === 0 ? 0 : before + 1, after === 0 ? undefined : -1);
  });
  const urlSafe = cores.map((core) => core.replaceAll("+", "-").replaceAll("/", "_"));
  return [...cores, ...urlSafe].filter((core) => core.length >= LEAST_BASE64);
}

function occurrences(text: string, part: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(part); start >= 0; start = text.indexOf(part, start + 1)) {
    spans.push({ start, end: start + part.length });
  }
  return spans;
}

/** The beginning of a secret at the end of what was cut off at `end`. */
function beginningBefore(text: string, end: number, secret: string): Span[] {
  const last = text.slice(Math.max(0, end - LEAST_BEGINNING), end);
  if (last.length < LEAST_BEGINNING) return [];
  for (let at = secret.lastIndexOf(last); at >= 0; at = at === 0 ? -1 : secret.lastIndexOf(last, at - 1)) {
    const length = at + LEAST_BEGINNING;
    if (length <= end && secret.startsWith(text.slice(end - length, end))) return [{ start: end - length, end }];
  }
  return [];
}

const BASE64_LETTER = /[A-Za-z0-9+/_=-]/;

/** The neighbours in the same run of Base64 show the bits that the core leaves out. */
function wholeBase64(text: string, { start, end }: Span): Span {
  while (start > 0 && BASE64_LETTER.test(text.charAt(start - 1))) start--;
  while (end < text.length && BASE64_LETTER.test(text.charAt(end))) end++;
  return { start, end };
}

function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && span.start < last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}

function withoutSpans(text: string, spans: readonly Span[]): string {
  let result = "";
  let at = 0;
  for (const { start, end } of spans) {
    result += text.slice(at, start);
    result += /\bbearer\s+$/i.test(text.slice(Math.max(0, start - 12), start)) ? "$TOKEN" : "***";
    at = end;
  }
  return result + text.slice(at);
}
