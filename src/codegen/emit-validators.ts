import { fileURLToPath } from "node:url";
import { _ } from "ajv";
import type { CodeKeywordDefinition } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import type { JsonObject } from "./json.ts";
import { mapSchema } from "./schema.ts";
import { nameInRef } from "./schemas.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const ANNOTATIONS = new Set([
  "description",
  "title",
  "default",
  "examples",
  "readOnly",
  "writeOnly",
  "x-requirements",
  "x-pool",
]);
/** RFC 9562 has no `urn:uuid:` in front, which the format of ajv-formats lets pass. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/**
 * RFC 3339, section 5.6, where the format of ajv-formats also takes a blank for the T and offsets without minutes. Leap
 * seconds may end any minute; that February has 29 days in some years only is left to whoever computes with the time.
 */
const DATE_TIME = new RegExp(
  String.raw`^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))` +
    String.raw`T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$`,
);
/** JSON Schema counts characters only. Generated as code, so that the module still needs nothing. */
const MAX_BYTES: CodeKeywordDefinition = {
  keyword: "x-max-bytes",
  type: "string",
  schemaType: "number",
  code(context) {
    const { data, schema } = context;
    context.setParams({ limit: schema });
    context.fail(_`new TextEncoder().encode(${data}).length > ${schema}`);
  },
  error: {
    message: "must not be longer",
    params: ({ schema }) => _`{limit: ${schema}}`,
  },
};
const ENTRY = "validators";
const AJV_OUTPUT = "ajv-output";

/** validators.js: one function for each schema, in a module that imports nothing and compiles nothing when it is loaded. */
export async function emitValidators(schemas: ReadonlyMap<string, JsonObject>): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: true },
  });
  addFormats.default(ajv, ["uri"]);
  ajv.addFormat("date-time", DATE_TIME);
  ajv.addFormat("uuid", UUID);
  ajv.addKeyword(MAX_BYTES);
  for (const [name, schema] of schemas) ajv.addSchema(withIds(withInlineBranches(schema, schemas)), name);
  const names = [...schemas.keys()];
  const code = withoutCopies(standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name]))));
  return bundle(
    code,
    `import { ${names.join(", ")} } from "${AJV_OUTPUT}"; export const validators = { ${names.join(", ")} };`,
  );
}

/**
 * Ajv joins the errors of each item to those before by a copy of all: a list of thousands of wrong items takes seconds. Nobody
 * else holds these lists, so they can grow in place; and nobody reads more of them than a few.
 */
function withoutCopies(code: string): string {
  return `${code.replaceAll(/vErrors\.concat\(([\w.]+)\)/g, "append(vErrors, $1)")}
function append(errors, more) {
  for (let i = 0; i < more.length && errors.length < 1000; i++) errors.push(more[i]);
  return errors;
}
`;
}

/** What annotates a schema is not needed to check by it, and would be carried along. */
function withIds(schema: JsonObject): JsonObject {
  return mapSchema(schema, (held) => {
    const name = nameInRef(held);
    if (name !== undefined) return { $ref: name };
    return Object.fromEntries(Object.entries(held).filter(([keyword]) => !ANNOTATIONS.has(keyword)));
  });
}

/** Replaces references in branches by their schemas: then an error's schema path tells which branch it is from. */
function withInlineBranches(schema: JsonObject, schemas: ReadonlyMap<string, JsonObject>): JsonObject {
  const inlined = (held: JsonObject): JsonObject => {
    const name = nameInRef(held);
    return name === undefined ? held : mapSchema(schemas.get(name) ?? {}, inlined);
  };
  return mapSchema(schema, (held) => {
    const branches = Object.entries(held).filter(([keyword]) => keyword === "anyOf" || keyword === "oneOf");
    const replaced = branches.map(
      ([keyword, list]) => [keyword, mapSchema({ allOf: list }, inlined)["allOf"]] as const,
    );
    return { ...held, ...Object.fromEntries(replaced) };
  });
}

async function bundle(ajvOutput: string, entry: string): Promise<string> {
  const result = await build({
    stdin: { contents: entry, sourcefile: ENTRY, resolveDir: ROOT },
    absWorkingDir: ROOT,
    bundle: true,
    // What is written says where modules came from: their names, and not where a link of theirs leads.
    preserveSymlinks: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    target: "es2022",
    legalComments: "none",
    plugins: [
      {
        name: AJV_OUTPUT,
        setup({ onResolve, onLoad }) {
          onResolve({ filter: new RegExp(`^${AJV_OUTPUT}$`) }, ({ path }) => ({ path, namespace: AJV_OUTPUT }));
          onLoad({ filter: /./, namespace: AJV_OUTPUT }, () => ({ contents: ajvOutput, resolveDir: ROOT }));
        },
      },
    ],
  });
  // Ajv's run-time functions say of themselves how generated code would require them: a string that nobody reads here.
  return (result.outputFiles[0]?.text ?? "").replaceAll(/^.*\.code = 'require\(.*\n/gm, "");
}
