// Where reports go: files that are opened before a run starts, so that it is not run in vain, and the two outputs.

import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import type { Progress, Report } from "../../conformance/report.ts";
import { progressDisplay } from "../../conformance/reporters/progress.ts";
import type { Reporter, Sink } from "../../conformance/reporters/reporter.ts";
import { createReporter } from "../../conformance/reporters/reporter.ts";
import { UsageError, wordsOf } from "../support/errors.ts";
import type { Io } from "./io.ts";
import { reporterOptions } from "./io.ts";
import type { ReportRequest } from "./report-request.ts";

/** All reports of one run. */
export class ReportOutputs implements Disposable {
  readonly #reporters: Reporter[] = [];
  readonly #files: number[] = [];

  /**
   * Without a request for stdout, people get their report there. When stdout is a program's, they still see the progress.
   *
   * @throws UsageError when two reports would go to stdout, or a file cannot be written
   */
  constructor(requests: readonly ReportRequest[], io: Io) {
    const onStdout = requests.filter(({ path }) => path === undefined);
    if (onStdout.length > 1) {
      const formats = onStdout.map(({ format }) => format).join(" and ");
      throw new UsageError(`expected one report on stdout at most, found ${formats}`, {
        hint: "Give the others a path: --report FORMAT=PATH. --json is a report on stdout too.",
      });
    }
    const options = reporterOptions(io);
    const [chosen = { format: "console" as const }] = onStdout;
    this.#reporters.push(createReporter(chosen.format, io.out, options));
    if (chosen.format !== "console") this.#reporters.push(progressOnly(io));
    try {
      for (const { format, path } of requests) {
        if (path === undefined) continue;
        // In a file there is no colour, and no progress: others show it.
        const inFile = { ...options, colour: false, animation: false, progress: undefined, width: FILE_WIDTH };
        this.#reporters.push(createReporter(format, this.#open(path), inFile));
      }
    } catch (error) {
      this[Symbol.dispose]();
      throw error;
    }
  }

  progress(event: Progress): void {
    for (const reporter of this.#reporters) reporter.progress?.(event);
  }

  async finish(report: Report): Promise<void> {
    for (const reporter of this.#reporters) await reporter.finish(report);
  }

  [Symbol.dispose](): void {
    for (const file of this.#files.splice(0)) closeSync(file);
  }

  #open(path: string): Sink {
    const file = orUsageError(path, () => {
      mkdirSync(dirname(path), { recursive: true });
      return openSync(path, "w");
    });
    this.#files.push(file);
    return { write: (text) => orUsageError(path, () => void writeSync(file, text)) };
  }
}

const FILE_WIDTH = 120;

function progressOnly(io: Io): Reporter {
  const display = progressDisplay(io.err, { ...reporterOptions(io), width: io.err.columns });
  return { progress: (event) => display.update(event), finish: () => display.clear() };
}

function orUsageError<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (cause) {
    throw new UsageError(`expected to write a report to ${path}, found ${wordsOf(cause)}`, { cause });
  }
}
