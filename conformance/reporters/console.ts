import pc from "picocolors";
import { progressDisplay } from "./progress.ts";
import type { Reporter, ReporterOptions, Sink } from "./reporter.ts";
import { summaryText } from "./summary.ts";

/** Below this nothing can be laid out; a terminal that claims less gets lines that it breaks itself. */
const LEAST_WIDTH = 60;

/** For people: progress while the run goes on, then what was judged, what is wrong, and how to see it. */
export function consoleReporter(sink: Sink, options: ReporterOptions): Reporter {
  const width = Math.max(LEAST_WIDTH, options.width);
  const style = { paint: pc.createColors(options.colour), width };
  const display = options.progress && progressDisplay(options.progress, { ...options, width });
  return {
    progress(event) {
      display?.update(event);
    },
    finish(report) {
      display?.clear();
      sink.write(`${summaryText(report, style).join("\n")}\n`);
    },
  };
}
