import type { Reporter, Sink } from "./reporter.ts";

/** The report as one JSON document, in the shape that `report.schema.json` promises. */
export function jsonReporter(sink: Sink): Reporter {
  return {
    finish(report) {
      sink.write(`${JSON.stringify(report, null, 2)}\n`);
    },
  };
}
