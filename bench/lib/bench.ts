import { join } from "node:path";
import type { Launcher } from "./launcher.ts";
import type { Row, Skipped } from "./row.ts";

export const ROOT = join(import.meta.dirname, "../..");

/** What a subject measures with. */
export interface Bench {
  readonly launcher: Launcher;
  readonly isQuick: boolean;
  readonly repetitions: number;
  /** A file below bench/, such as `servers/mock`, compiled. */
  script(name: string): string;
  /** Something that a reader of the numbers should know; printed once below the table. */
  note(text: string): void;
}

/** Measures one thing, from beginning to end. */
export type Subject = (bench: Bench) => Promise<readonly (Row | Skipped)[]>;

/** Runs `measure` once for each repetition, one after the other. */
export async function repeat<Result>(times: number, measure: (index: number) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let index = 0; index < times; index++) results.push(await measure(index));
  return results;
}
