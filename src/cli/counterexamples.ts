import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Counterexample } from "../../conformance/options.ts";
import { wordsOf } from "../support/errors.ts";
import { shellWord } from "./shell-word.ts";

/**
 * Writes counterexamples into a folder, each into a file named after what it breaks. That a file cannot be written is a
 * warning: what the run found out must not be lost for it.
 *
 * @param target how a shell is told the same target again; empty for the built-in mock
 * @returns a function that gives the command line that runs what it wrote, and nothing when it could not
 */
export function keepCounterexamples(
  folder: string,
  target: readonly string[],
  warn: (warning: string) => void,
): (kept: Counterexample) => string {
  const taken = new Map<string, number>();
  let hasWarned = false;
  return (counterexample) => {
    const name = `${counterexample.requirement}.${counterexample.check}`.replaceAll(/[^\w.-]+/g, "-");
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    const path = join(folder, count === 1 ? `${name}.json` : `${name}.${count}.json`);
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, `${JSON.stringify(counterexample, null, 2)}\n`);
    } catch (error) {
      if (!hasWarned) warn(`no counterexamples are kept: ${wordsOf(error)}; --counterexamples names another folder`);
      hasWarned = true;
      return "";
    }
    return ["npx wireproof replay", shellWord(path), ...target].join(" ");
  };
}
