// Measures wireproof against its peers, side by side, and prints a table. `--quick` takes two minutes; `--only NAME`, which
// may be repeated, measures one subject and keeps no results.

import type { Bench } from "./lib/bench.ts";
import { compileScripts } from "./lib/compile.ts";
import { Launcher } from "./lib/launcher.ts";
import type { BenchOptions } from "./lib/options.ts";
import { parseOptions } from "./lib/options.ts";
import type { Results } from "./lib/results.ts";
import { resultsOf, saveResults, textOf } from "./lib/results.ts";
import type { Row, Skipped } from "./lib/row.ts";
import { subjects } from "./subjects/index.ts";

const options = parseOptions(process.argv.slice(2), [...subjects.keys()]);
const interrupted = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interrupted.abort());

try {
  const results = await measure(options, interrupted.signal);
  process.stdout.write(textOf(results));
  if (options.only.length === 0) process.stderr.write(`kept in ${saveResults(results).join(" and ")}\n`);
} catch (error) {
  if (!interrupted.signal.aborted) throw error;
  process.stderr.write(" given up\n");
  process.exitCode = 130;
}

async function measure({ isQuick, only }: BenchOptions, signal: AbortSignal): Promise<Results> {
  await using launcher = new Launcher();
  // Whoever waits for a process that is ended hears of it as an error.
  signal.addEventListener("abort", () => void launcher[Symbol.asyncDispose]());
  using scripts = await compileScripts(launcher);
  const repetitions = isQuick ? 3 : 5;
  const notes: string[] = [];
  const rows: (Row | Skipped)[] = [];
  const bench: Bench = {
    launcher,
    isQuick,
    repetitions,
    script: (name) => scripts.script(name),
    note: (text) => notes.push(text),
  };
  for (const [name, subject] of subjects) {
    if (only.length > 0 && !only.includes(name)) continue;
    const began = performance.now();
    process.stderr.write(`${name} ...`);
    rows.push(...(await subject(bench)));
    process.stderr.write(` ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
  }
  return resultsOf({ isQuick, isPinned: launcher.pins, repetitions, rows, notes });
}
