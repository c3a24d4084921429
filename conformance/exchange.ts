import type { Command, Observed } from "../src/behaviour/behaviour.ts";
import type { Violation } from "../src/contract/violation.ts";

/** One exchange with the target, whatever it was said over: what the oracle is shown, and what people are. */
export interface Exchanged {
  /** The command as the target saw it; undefined when no operation is asked for. */
  readonly command?: Command;
  readonly observed?: Observed;
  readonly violations: readonly Violation[];
  readonly exercised: readonly string[];
  /** Status and media type, errorCode, or the name of a fault. */
  readonly outcome: string;
  readonly fault?: { readonly name: string; readonly message: string };
  /** Choices that the answer reveals and that are reported only. */
  readonly revealed: Readonly<Record<string, string>>;
  readonly said: Said;
  /** What came back, for people. */
  readonly answer: string;
  /** All that came back, as text: it may hold secrets. */
  readonly text: string;
}

/** What was sent: a line for a shell, or a frame on a connection. */
export type Said = { readonly curl: string } | { readonly connection: string; readonly frame: string };
