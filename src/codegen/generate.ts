import { basename, resolve } from "node:path";
import { format } from "prettier";
import { emitContract } from "./emit-contract.ts";
import { emitTypes } from "./emit-types.ts";
import { emitValidators } from "./emit-validators.ts";
import { lint } from "./lint.ts";
import { readOperations, resolveOpenapi } from "./operations.ts";
import { readRpc } from "./rpc-operations.ts";
import { schemasOf } from "./schemas.ts";
import { parseSources, readFolder, SpecificationError } from "./sources.ts";

const VALIDATORS_D_TS = `
import type { StandaloneValidator } from "../../src/contract/validator.ts";
import type { SchemaTypes } from "./contract.ts";

export declare const validators: { readonly [K in keyof SchemaTypes]: StandaloneValidator<SchemaTypes[K]> };
`;

/**
 * Documents in, path inside `generated/<protocol>` to text out; writes nothing, and gives the same for the same documents.
 * The folder's name is the protocol's id.
 *
 * @throws SpecificationError with everything that `lint` says.
 */
export async function generate(protocolDir: string): Promise<Map<string, string>> {
  const protocol = basename(resolve(protocolDir));
  return generateFrom(protocol, await readFolder(protocolDir));
}

/** The same for documents in memory: path inside `specs/<protocol>` to text. */
export async function generateFrom(protocol: string, files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const sources = parseSources(protocol, files);
  const problems = await lint(sources);
  if (problems.length > 0) throw new SpecificationError(protocol, problems);
  const operations = readOperations(await resolveOpenapi(sources), sources);
  const rpc = await readRpc(sources);
  const schemas = schemasOf(sources, operations);
  const header = `// Generated from specs/${protocol}. Do not edit: change the documents, then run "npm run generate".\n\n`;
  const typescript = (text: string): Promise<string> =>
    format(header + text, { parser: "typescript", printWidth: 120 });
  return new Map([
    ["contract.ts", await typescript(emitContract(sources, schemas, operations, rpc))],
    ["schemas.json", `${JSON.stringify(Object.fromEntries(schemas), null, 2)}\n`],
    ["types.ts", await typescript(await emitTypes(sources, schemas, operations))],
    ["validators.d.ts", await typescript(VALIDATORS_D_TS)],
    ["validators.js", header + (await emitValidators(schemas))],
  ]);
}
