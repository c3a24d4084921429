import { entriesOf, isObject, objectAt, textAt } from "./json.ts";
import type { JsonObject } from "./json.ts";
import { lintDocument } from "./lint-document.ts";
import { schemaOfRef } from "./lint-schemas.ts";
import { methodOf, placeOf, resolveOpenapi, successOf, wireTypeOf, writtenOperations } from "./operations.ts";
import type { WrittenOperation } from "./operations.ts";
import type { Sources } from "./sources.ts";

const FILE = "openapi.yaml";
const SCHEMA_KEYS = new Set(["schema"]);

/** Checks openapi.yaml. */
export async function lintOperations(sources: Sources, requirementIds: ReadonlySet<string>): Promise<string[]> {
  const problems = lintDocument(sources.openapi, FILE, SCHEMA_KEYS, sources, requirementIds);
  try {
    const operations = writtenOperations(await resolveOpenapi(sources));
    return [...problems, ...operations.flatMap((operation) => lintOperation(operation, operations, sources))];
  } catch (error) {
    return [...problems, `${FILE}: a $ref leads nowhere: ${error instanceof Error ? error.message : String(error)}`];
  }
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
    if (!isObject(response)) continue;
    problems.push(...lintContent(response, `${at}/responses/${status}`, sources));
    const optional = response["x-body-optional"];
    if (optional !== undefined && (optional !== true || response["content"] === undefined)) {
      problems.push(`${at}/responses/${status}: x-body-optional is not true, or there is no content. Take it out.`);
    }
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
