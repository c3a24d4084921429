import type { Contract } from "./contract.ts";

/** The ids of all operations: those over HTTP, then those in frames. */
export function operationsOf({ operations, rpc }: Contract): readonly string[] {
  return [...Object.keys(operations), ...Object.keys(rpc?.requests ?? {})];
}
