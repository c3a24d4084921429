import type { Reporter, Sink } from "./reporter.ts";

/** One line of JSON for each event as it happens, told apart by `event`; the last is the report. */
export function ndjsonReporter(sink: Sink): Reporter {
  const line = (value: object): void => sink.write(`${JSON.stringify(value)}\n`);
  return {
    progress({ kind, ...rest }) {
      line({ event: kind, ...rest });
    },
    finish(report) {
      line({ event: "report", report });
    },
  };
}
