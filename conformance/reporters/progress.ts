import type { Progress, ReportedPhase } from "../report.ts";
import type { ReporterOptions, Sink } from "./reporter.ts";
import { count, duration, number } from "./wording.ts";
import { clip } from "./wrap.ts";

const CLEAR_LINE = "\r\u001b[2K";

/** Shows how far a run has come. */
export interface ProgressDisplay {
  update(event: Progress): void;
  /** Takes away the line that is rewritten. */
  clear(): void;
}

interface PhaseSoFar {
  readonly cases: number;
  readonly done: number;
  readonly requests: number;
}

/** One line for each phase when it is done and, where a line may be rewritten, one that follows the cases. */
export function progressDisplay(sink: Sink, { animation, width }: ReporterOptions): ProgressDisplay {
  const phases = new Map<string, PhaseSoFar>();
  let failures = 0;
  let current = "";

  const clear = (): void => {
    if (animation) sink.write(CLEAR_LINE);
  };
  const rewrite = (): void => {
    const phase = phases.get(current);
    if (!animation || phase === undefined) return;
    // One column stays free: a full line makes some terminals start a new one.
    sink.write(CLEAR_LINE + clip(followLine(current, phase, failures), width - 1));
  };

  return {
    clear,
    update(event) {
      switch (event.kind) {
        case "phase-started":
          phases.set(event.phase, { cases: event.cases, done: 0, requests: 0 });
          current = event.phase;
          break;
        case "case-done": {
          const before = phases.get(event.phase) ?? { cases: 0, done: 0, requests: 0 };
          phases.set(event.phase, {
            ...before,
            done: before.done + 1,
            requests: before.requests + event.requests,
          });
          current = event.phase;
          break;
        }
        case "failure":
          if (event.failure.binding && !event.failure.known) failures += 1;
          break;
        case "phase-done":
          clear();
          phases.delete(event.phase.id);
          sink.write(`${clip(phaseLine(event.phase), width)}\n`);
          break;
      }
      rewrite();
    },
  };
}

function followLine(name: string, { cases, done, requests }: PhaseSoFar, failures: number): string {
  return `${name}: ${number(done)}/${count(cases, "case")}, ${count(requests, "request")}, ${count(failures, "failure")} so far`;
}

function phaseLine({ id, cases, failed, requests, durationMs }: ReportedPhase): string {
  const outcome = failed === 0 ? "none failed" : `${number(failed)} failed`;
  return `${id}: ${count(cases, "case")}, ${outcome}, ${count(requests, "request")}, ${duration(durationMs)}`;
}
