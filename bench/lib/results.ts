import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { ROOT } from "./bench.ts";
import type { Row, Skipped } from "./row.ts";
import { tableOf } from "./table.ts";

/** What a run of the benchmarks came to, and where: nothing in it names the machine or a path on it. */
export interface Results {
  readonly date: string;
  readonly node: string;
  readonly processor: string;
  readonly cores: number;
  readonly isQuick: boolean;
  readonly isPinned: boolean;
  readonly repetitions: number;
  readonly rows: readonly (Row | Skipped)[];
  readonly notes: readonly string[];
}

export function resultsOf(measured: Omit<Results, "date" | "node" | "processor" | "cores">): Results {
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    processor: cpus()[0]?.model.trim() ?? "unknown",
    cores: availableParallelism(),
    ...measured,
  };
}

/** The table, with what must be known to read it. */
export function textOf({ date, node, processor, cores, isQuick, isPinned, repetitions, rows, notes }: Results): string {
  const pinned = isPinned ? "server and driver each bound to one" : "not bound to cores, because there is no taskset";
  const head = `${date}, Node ${node}, ${processor}, ${cores} cores, ${pinned}; ${isQuick ? "quick, " : ""}medians of ${repetitions} repetitions, taken in turns.`;
  const tail =
    "The ratio is ours divided by the peer's, for each repetition; its range is the lowest and the highest of them.";
  return `${[head, tableOf(rows), [tail, ...notes].map((note) => `- ${note}`).join("\n")].join("\n\n")}\n`;
}

/** @returns the names of the files, below the project */
export function saveResults(results: Results): readonly string[] {
  const folder = join(ROOT, "bench/results");
  mkdirSync(folder, { recursive: true });
  const name = `${results.date}-node${results.node}${results.isQuick ? "-quick" : ""}`;
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(results, undefined, 2)}\n`);
  writeFileSync(join(folder, `${name}.md`), textOf(results));
  return [`bench/results/${name}.json`, `bench/results/${name}.md`];
}
