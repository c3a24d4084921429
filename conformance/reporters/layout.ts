import type pc from "picocolors";
import { bounded, displayWidth, indent, padEnd, printable, wrap } from "./wrap.ts";

/** How text is laid out: with or without colours, in so many columns. */
export interface Style {
  readonly paint: ReturnType<typeof pc.createColors>;
  readonly width: number;
}

const LABEL_COLUMNS = 11;
/** A value is there to be understood; what is longer than this is in the JSON report. */
const VALUE_LIMIT = 1_200;

/** A label with its value beside it, wrapped in its own column. */
export function labelled(label: string, value: string, { paint, width }: Style): string[] {
  const [first = "", ...rest] = wrap(bounded(value, VALUE_LIMIT), width - LABEL_COLUMNS);
  return [
    `${paint.dim(label)}${" ".repeat(LABEL_COLUMNS - label.length)}${first}`.trimEnd(),
    ...indent(rest, LABEL_COLUMNS),
  ];
}

/** Columns under a head: the first to the left, numbers to the right. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell));
    });
  }
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? padEnd(cell, widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
}

/** Names one after the other, as many as `limit`, wrapped; the rest is counted. */
export function nameList(names: readonly string[], limit: number): string {
  const shown = names.slice(0, limit).map(printable).join(", ");
  return names.length > limit ? `${shown} and ${names.length - limit} more` : shown;
}
