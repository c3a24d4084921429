import type { Row, Skipped } from "./row.ts";

const HEADS = ["what", "against", "unit", "ours", "peer", "ratio", "range", "target", ""];

/** The rows as a Markdown table, which is also fit to be read in a terminal. */
export function tableOf(rows: readonly (Row | Skipped)[]): string {
  const lines = rows.map((row) => ("skipped" in row ? skippedCells(row) : cellsOf(row)));
  const widths = HEADS.map((head, column) =>
    Math.max(head.length, ...lines.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? "").padEnd(width)).join(" | ")} |`;
  return [line(HEADS), line(widths.map((width) => "-".repeat(width))), ...lines.map(line)].join("\n");
}

function cellsOf({ name, peer, unit, ours, peers, ratio, goal, met }: Row): readonly string[] {
  return [
    name,
    peer,
    unit,
    short(ours.median),
    short(peers.median),
    `${short(ratio.median)}x`,
    `${short(ratio.lowest)} to ${short(ratio.highest)}`,
    goal ? `${goal.bound} ${goal.ratio}x` : "",
    met === undefined ? "" : met ? "met" : "MISSED",
  ];
}

function skippedCells({ name, skipped }: Skipped): readonly string[] {
  return [name, `skipped: ${skipped}`];
}

function short(value: number): string {
  if (value >= 1000) return Math.round(value).toLocaleString("en");
  return String(Number(value.toPrecision(3)));
}
