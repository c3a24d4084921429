import { lintUnused } from "./lint-document.ts";
import { lintOperations } from "./lint-operations.ts";
import { lintRegisters, requirementIdsOf } from "./lint-registers.ts";
import { lintRpc } from "./lint-rpc.ts";
import { lintSchemas } from "./lint-schemas.ts";
import type { Sources } from "./sources.ts";

/**
 * Everything that keeps a protocol's documents from being generated from, each as "file#pointer: what is wrong. What to do."
 * The generator reads only what passes, so it has no error messages of its own.
 */
export async function lint(sources: Sources): Promise<string[]> {
  const requirementIds = requirementIdsOf(sources);
  const problems = [
    ...lintRegisters(sources),
    ...lintSchemas(sources, requirementIds),
    ...lintUnused(sources),
    ...(await lintOperations(sources, requirementIds)),
    ...(await lintRpc(sources, requirementIds)),
  ];
  // Much of what is wrong for us is wrong for the parser too, which takes its time to say so in its own words, and which would
  // look for a schema file that is not there.
  if (problems.length > 0 || !sources.asyncapi) return problems;
  // Loaded here because that takes longer than to generate from a document of HTTP.
  const { parserSays } = await import("./asyncapi-parser.ts");
  return parserSays(sources.asyncapi, sources);
}
