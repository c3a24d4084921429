import { isRecord } from "../../src/contract/is-record.ts";

/** What checks a value; the generated functions and Ajv's own alike. */
export type Check = (value: unknown) => unknown;
export type Checks = ReadonlyMap<string, Check>;

export async function generatedChecks(url: string): Promise<Checks> {
  const module: unknown = await import(url);
  const validators = isRecord(module) ? module["validators"] : undefined;
  return new Map(Object.entries(isRecord(validators) ? validators : {}).filter(isNamedCheck));
}

/** Compiles schemas as one does without a generator: with the same options, apart from those that generating asks for. */
export async function compiledChecks(schemas: Readonly<Record<string, unknown>>): Promise<Checks> {
  const [{ Ajv2020 }, { default: addFormats }] = await Promise.all([import("ajv/dist/2020.js"), import("ajv-formats")]);
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats.default(ajv, ["date-time", "uri"]);
  ajv.addFormat("uuid", /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i);
  ajv.addVocabulary(["x-requirements", "x-pool"]);
  for (const [name, schema] of Object.entries(schemas)) if (isRecord(schema)) ajv.addSchema(schema, name);
  const checks = new Map<string, Check>();
  for (const name of Object.keys(schemas)) {
    const check = ajv.getSchema(name);
    if (!check) throw new Error(`Ajv found no schema ${name}`);
    checks.set(name, check);
  }
  return checks;
}

function isNamedCheck(entry: [string, unknown]): entry is [string, Check] {
  return typeof entry[1] === "function";
}
