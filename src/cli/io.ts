import type { ReporterOptions, Sink } from "../../conformance/reporters/reporter.ts";

/** One end of the program's output, and what is known of who reads it. */
export interface Output extends Sink {
  readonly isTerminal: boolean;
  readonly columns: number;
}

/** All that a command has of the world around the process; tests hand in their own. */
export interface Io {
  readonly out: Output;
  readonly err: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the program is asked to stop. */
  readonly interrupt: AbortSignal;
}

/** How a report may look. Without a terminal, in CI and with NO_COLOR there is nothing but text. */
export function reporterOptions({ out, err, env }: Io): ReporterOptions {
  const plain = isSet(env["CI"]);
  return {
    colour: out.isTerminal && !plain && !isSet(env["NO_COLOR"]),
    width: out.columns,
    animation: err.isTerminal && !plain,
    progress: err,
  };
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}
