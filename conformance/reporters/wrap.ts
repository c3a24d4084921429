const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });
const NARROW = /^[ -~]*$/;
const WIDE =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303f\uff01-\uff60]/u;
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

/**
 * The text with all that could move the cursor, set a colour or turn the direction of writing made visible.
 *
 * What a target answered is shown on somebody's terminal, and it may not write there as it likes. Line ends stay.
 */
export function printable(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replaceAll("\t", "  ")
    .replace(UNPRINTABLE, (character) =>
      character === "\n" ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
}

/** The first `limit` characters, and how many were left out. */
export function bounded(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // A pair of surrogates is not cut in two.
  const kept = text.slice(0, limit).replace(/[\ud800-\udbff]$/, "");
  return `${kept}… (${(text.length - kept.length).toLocaleString("en-US")} more characters)`;
}

/** How many columns of a terminal the text takes. */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  return graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}

/** Lines of at most `width` columns, broken between words; a word that is longer is broken anywhere. */
export function wrap(text: string, width: number): string[] {
  return printable(text)
    .split("\n")
    .flatMap((paragraph) => wrapParagraph(paragraph, width));
}

/** The text on one line of at most `width` columns. */
export function clip(text: string, width: number): string {
  const line = printable(text.replaceAll(/\s+/g, " ").trim());
  if (displayWidth(line) <= width) return line;
  return `${(split(line, width - 1)[0] ?? "").trimEnd()}…`;
}

/** The text filled with spaces up to `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** Every line moved to the right, empty ones left empty. */
export function indent(lines: readonly string[], columns: number): string[] {
  return lines.map((line) => (line === "" ? "" : " ".repeat(columns) + line));
}

function wrapParagraph(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  // A word keeps the spaces in front of it, so that what was laid out stays so.
  for (const word of paragraph.match(/ *[^ ]+/g) ?? []) {
    if (displayWidth(line + word) <= width) {
      line += word;
      continue;
    }
    if (line !== "") lines.push(line);
    const parts = split(line === "" ? word : word.trimStart(), width);
    line = parts.pop() ?? "";
    lines.push(...parts);
  }
  return [...lines, line];
}

function split(word: string, width: number): string[] {
  const parts: string[] = [];
  let part = "";
  let columns = 0;
  for (const grapheme of graphemes(word)) {
    const more = graphemeWidth(grapheme);
    if (columns + more > width && part !== "") {
      parts.push(part);
      part = "";
      columns = 0;
    }
    part += grapheme;
    columns += more;
  }
  return [...parts, part];
}

function graphemes(text: string): string[] {
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
}

function graphemeWidth(grapheme: string): number {
  return WIDE.test(grapheme) ? 2 : 1;
}
