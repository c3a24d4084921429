import { ModelDefect } from "../behaviour/perform.ts";
import { InconclusiveError, UsageError } from "../support/errors.ts";
import { ListenError } from "../transport/listen-error.ts";

/** What a command tells the program that started it; the same for every command. */
export const EXIT = {
  /** Conforming, or done. */
  done: 0,
  /** Not conforming, a baseline is stale, a mutant survived, a counterexample still fails. */
  failed: 1,
  /** Wrong usage or configuration. */
  usage: 2,
  /** Nothing was judged. */
  inconclusive: 3,
  /** wireproof itself is wrong: EX_SOFTWARE of sysexits.h, so that no pipeline takes it for a verdict. */
  internal: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Whose fault an error is, as an exit code. */
export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof UsageError || error instanceof ListenError) return EXIT.usage;
  if (error instanceof InconclusiveError) return EXIT.inconclusive;
  return EXIT.internal;
}

/** One paragraph about an error: what was expected, what was found, what to do. */
export function explainError(error: unknown, debug: boolean): string {
  const stack = debug && error instanceof Error && error.stack !== undefined ? `\n${error.stack}` : "";
  if (exitCodeOf(error) !== EXIT.internal && error instanceof Error) {
    const hint = "hint" in error && typeof error.hint === "string" ? `\n${error.hint}` : "";
    return `error: ${error.message}${hint}${stack}\n`;
  }
  const what = error instanceof ModelDefect ? "the model of the protocol contradicts itself" : "wireproof failed";
  const message = error instanceof Error ? error.message : String(error);
  const advice = debug ? "" : "\nThis is a defect of wireproof. Run it again with --debug and report what it prints.";
  return `internal error: ${what}: ${message}${advice}${stack}\n`;
}
