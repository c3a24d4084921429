import { parseArgs } from "node:util";

export interface BenchOptions {
  readonly isQuick: boolean;
  /** Names of subjects; empty: all. */
  readonly only: readonly string[];
}

/** @throws Error that says what was expected */
export function parseOptions(args: readonly string[], known: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { quick: { type: "boolean", default: false }, only: { type: "string", multiple: true, default: [] } },
  });
  const stranger = values.only.find((name) => !known.includes(name));
  if (stranger === undefined) return { isQuick: values.quick, only: values.only };
  throw new Error(`expected one of ${known.join(", ")} in --only, found ${stranger}`);
}
