import { readFileSync } from "node:fs";
import { UsageError, wordsOf } from "../support/errors.ts";

/** @throws UsageError when it cannot be read */
export function readConfiguration(file: string, what: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new UsageError(`expected ${what} at ${file}, found ${wordsOf(cause)}`, { cause });
  }
}
