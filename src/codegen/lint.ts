import { lintOperations } from "./lint-operations.ts";
import { lintRegisters, requirementIdsOf } from "./lint-registers.ts";
import { lintSchemas } from "./lint-schemas.ts";
import type { Sources } from "./sources.ts";

/**
 * Everything that keeps a protocol's documents from being generated from, each as "file#pointer: what is wrong. What to do."
 * The generator reads only what passes, so it has no error messages of its own.
 */
export async function lint(sources: Sources): Promise<string[]> {
  const requirementIds = requirementIdsOf(sources);
  return [
    ...lintRegisters(sources),
    ...lintSchemas(sources, requirementIds),
    ...(await lintOperations(sources, requirementIds)),
  ];
}
