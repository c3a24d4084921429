import type { ReportFormat } from "./formats.ts";
import type { Progress, Report } from "../report.ts";
import { consoleReporter } from "./console.ts";
import { jsonReporter } from "./json.ts";
import { junitReporter } from "./junit.ts";
import { ndjsonReporter } from "./ndjson.ts";

/** Where text goes. Reporters do no I/O of their own: who opened a file or a stream closes it. */
export interface Sink {
  write(text: string): void;
}

/** Hears what happens while a run goes on, and writes down what came of it. */
export interface Reporter {
  progress?(event: Progress): void;
  finish(report: Report): void | Promise<void>;
}

/** What only the terminal knows; the formats for programs ignore all of it. */
export interface ReporterOptions {
  /** Colours in the result. */
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Whether the progress sink is a terminal, on which a line may be rewritten. */
  readonly animation: boolean;
  /** Where the console reporter shows progress (stderr); without it there is none. */
  readonly progress?: Sink | undefined;
}

/** Makes a reporter whose result goes to `sink`. */
export function createReporter(format: ReportFormat, sink: Sink, options: ReporterOptions): Reporter {
  switch (format) {
    case "console":
      return consoleReporter(sink, options);
    case "json":
      return jsonReporter(sink);
    case "ndjson":
      return ndjsonReporter(sink);
    case "junit":
      return junitReporter(sink);
  }
}
