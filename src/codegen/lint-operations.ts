import { entriesOf, isObject, objectAt, segment, textAt } from "./json.ts";
import type { Json, JsonObject } from "./json.ts";
import { lintRequirementIds, lintSchema, namesIn, schemaOfRef } from "./lint-schemas.ts";
import { methodOf, placeOf, resolveOpenapi, successOf, wireTypeOf, writtenOperations } from "./operations.ts";
import type { WrittenOperation } from "./operations.ts";
import type { Sources } from "./sources.ts";

const FILE = "openapi.yaml";

/** Checks openapi.yaml, and that every schema file is reached from it. */
export async function lintOperations(sources: Sources, requirementIds: ReadonlySet<string>): Promise<string[]> {
  const problems = lintDocument(sources.openapi, "", sources, requirementIds);
  if (Object.keys(objectAt(objectAt(sources.openapi, "components"), "schemas")).length > 0) {
    problems.push(`${FILE}#/components/schemas: holds schemas. Put each into its own file in schemas/.`);
  }
  problems.push(...lintUnused(sources));
  try {
    const operations = writtenOperations(await resolveOpenapi(sources));
    return [...problems, ...operations.flatMap((operation) => lintOperation(operation, operations, sources))];
  } catch (error) {
    return [...problems, `${FILE}: a $ref leads nowhere: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** Schemas and `x-requirements`, wherever they stand. */
function lintDocument(value: Json, pointer: string, sources: Sources, requirementIds: ReadonlySet<string>): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((held, index) => lintDocument(held, `${pointer}/${index}`, sources, requirementIds));
  }
  if (!isObject(value)) return [];
  const inside = entriesOf(value).flatMap(([key, held]) => {
    if (key === "examples" || key === "x-requirements") return [];
    const place = `${pointer}/${segment(key)}`;
    if (key === "schema") return lintSchema(held, FILE, place, sources, requirementIds);
    return lintDocument(held, place, sources, requirementIds);
  });
  return [...lintRequirementIds(value, `${FILE}#${pointer}`, requirementIds), ...inside];
}

function lintUnused(sources: Sources): string[] {
  const used = new Set<string>();
  const use = (name: string): void => {
    if (used.has(name)) return;
    used.add(name);
    for (const held of namesIn(sources.schemas.get(name)?.schema ?? null, name, sources)) use(held);
  };
  const scan = (value: Json | undefined): void => {
    if (Array.isArray(value)) value.forEach(scan);
    if (!isObject(value)) return;
    const name = schemaOfRef(value["$ref"], FILE, sources);
    if (name !== undefined) use(name);
    Object.values(value).forEach(scan);
  };
  scan(sources.openapi);
  return [...sources.schemas]
    .filter(([name]) => !used.has(name))
    .map(([, { file }]) => `${file}: nothing refers to it. Use it or delete it.`);
}

function lintOperation(written: WrittenOperation, all: readonly WrittenOperation[], sources: Sources): string[] {
  const { operation } = written;
  const at = `${FILE}#${written.pointer}`;
  const id = textAt(operation, "operationId");
  const problems: string[] = [];
  if (!methodOf(written.method)) problems.push(`${at}: ${written.method} is not a method that the kit speaks.`);
  if (!/^[a-z][A-Za-z0-9]*$/.test(id)) problems.push(`${at}: operationId ${JSON.stringify(id)} is not camelCase.`);
  if (all.find((other) => textAt(other.operation, "operationId") === id) !== written) {
    problems.push(`${at}: operationId ${id} is there twice. Rename one.`);
  }
  const params = `${id.charAt(0).toUpperCase()}${id.slice(1)}Params`;
  if (sources.schemas.has(params)) problems.push(`${at}: schema ${params} has the name of its parameters. Rename it.`);
  if (successOf(operation) === undefined) {
    problems.push(`${at}/responses: not exactly one 2xx status. Name the one that says it was carried out.`);
  }
  for (const parameter of written.parameters) problems.push(...lintParameter(parameter, at, sources));
  const request = objectAt(operation, "requestBody");
  problems.push(...lintContent(request, `${at}/requestBody`, sources));
  for (const [status, response] of entriesOf(objectAt(operation, "responses"))) {
    if (isObject(response)) problems.push(...lintContent(response, `${at}/responses/${status}`, sources));
  }
  return problems;
}

function lintParameter(parameter: JsonObject, at: string, sources: Sources): string[] {
  const name = `${at}: parameter ${textAt(parameter, "name")}`;
  return [
    ...(placeOf(parameter) ? [] : [`${name} is not in path, query or header.`]),
    ...(wireTypeOf(objectAt(parameter, "schema"), sources)
      ? []
      : [`${name} is neither string, integer, number, boolean nor a list of strings. Give its schema such a type.`]),
    ...(parameter["x-requirements"] === undefined ? [] : [`${name} has x-requirements. Put them into its schema.`]),
  ];
}

function lintContent(body: JsonObject, at: string, sources: Sources): string[] {
  const schemas = entriesOf(objectAt(body, "content")).map(([, media]) =>
    isObject(media) ? media["schema"] : undefined,
  );
  const names = schemas.map((schema) => (isObject(schema) ? schemaOfRef(schema["$ref"], FILE, sources) : undefined));
  const inline = schemas.some((schema, index) => schema !== undefined && names[index] === undefined);
  return [
    ...(inline ? [`${at}: a schema written in place. Give it a file in schemas/ and refer to that.`] : []),
    ...(new Set(names).size > 1
      ? [`${at}: content types with different schemas. Let one schema describe them all.`]
      : []),
  ];
}
