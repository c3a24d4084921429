import type { HttpBody, HttpOperation, Parameter, ParameterPlace } from "../contract/contract.ts";
import { entriesOf, isList, isObject, objectAt, objectsAt, segment, textAt } from "./json.ts";
import type { JsonObject } from "./json.ts";
import { schemaOfRef } from "./lint-schemas.ts";
import { resolveInside } from "./resolve-inside.ts";
import { requirementsOf } from "./schema.ts";
import type { Sources } from "./sources.ts";

const METHODS: Readonly<Record<string, HttpOperation["method"]>> = {
  get: "GET",
  post: "POST",
  put: "PUT",
  patch: "PATCH",
  delete: "DELETE",
};
const PLACES: Readonly<Record<string, ParameterPlace>> = { path: "path", query: "query", header: "header" };

/** An operation as written, with references inside openapi.yaml followed and those to schema files kept. */
export interface WrittenOperation {
  readonly method: string;
  readonly path: string;
  readonly pointer: string;
  readonly operation: JsonObject;
  /** Its own and those of its path; its own win. */
  readonly parameters: readonly JsonObject[];
}

/** An operation of the contract, and the schemas that its description refers to. */
export interface Operation {
  readonly http: HttpOperation;
  readonly parameterSchemas: ReadonlyMap<Parameter, JsonObject>;
  /** Type names. */
  readonly requestSchema: string | null;
  readonly resultSchema: string | null;
}

/** Follows the references inside openapi.yaml. @throws for one that leads nowhere. */
export async function resolveOpenapi(sources: Sources): Promise<JsonObject> {
  return resolveInside(sources.openapi);
}

export function writtenOperations(openapi: JsonObject): WrittenOperation[] {
  return entriesOf(objectAt(openapi, "paths")).flatMap(([path, item]) => {
    if (!isObject(item)) return [];
    const shared = objectsAt(item, "parameters");
    return entriesOf(item).flatMap(([method, operation]) => {
      if (method === "parameters" || !isObject(operation)) return [];
      const own = objectsAt(operation, "parameters");
      const inherited = shared.filter((parameter) => !own.some((other) => isSameParameter(parameter, other)));
      const pointer = `/paths/${segment(path)}/${method}`;
      return [{ method, path, pointer, operation, parameters: [...inherited, ...own] }];
    });
  });
}

/** Reads operations that `lint` has found nothing wrong with. */
export function readOperations(openapi: JsonObject, sources: Sources): Operation[] {
  return writtenOperations(openapi).map((written) => {
    const { operation } = written;
    const parameterSchemas = new Map(
      written.parameters.map((parameter) => [readParameter(parameter, sources), objectAt(parameter, "schema")]),
    );
    const responses = entriesOf(objectAt(operation, "responses")).map(([status, response]): [string, HttpBody] => [
      status,
      readResponse(isObject(response) ? response : {}, sources),
    ]);
    const success = successOf(operation) ?? "";
    const body = operation["requestBody"];
    const request = isObject(body) ? readBody(body, sources) : undefined;
    return {
      http: {
        id: textAt(operation, "operationId"),
        method: methodOf(written.method) ?? "GET",
        path: written.path,
        summary: textAt(operation, "summary"),
        parameters: [...parameterSchemas.keys()],
        ...(request && { body: request }),
        responses: Object.fromEntries(responses),
        success: Number(success),
        secured: isSecured(operation["security"] === undefined ? openapi : operation),
        requirements: [...new Set([...requirementsOf(operation).values()].flat())],
      },
      parameterSchemas,
      requestSchema: request ? schemaOf(request) : null,
      resultSchema: schemaOf(readBody(objectAt(objectAt(operation, "responses"), success), sources)),
    };
  });
}

export function methodOf(method: string): HttpOperation["method"] | undefined {
  return METHODS[method];
}

export function placeOf(parameter: JsonObject): ParameterPlace | undefined {
  return PLACES[textAt(parameter, "in")];
}

/** The one status that says that the operation was carried out; undefined if there is none, or a choice. */
export function successOf(operation: JsonObject): string | undefined {
  const statuses = Object.keys(objectAt(operation, "responses")).filter((status) => status.startsWith("2"));
  return statuses.length === 1 ? statuses[0] : undefined;
}

/** What the text on the wire is turned into; undefined for what a parameter cannot be. */
export function wireTypeOf(schema: JsonObject, sources: Sources): Parameter["type"] | undefined {
  const name = schemaOfRef(schema["$ref"], "openapi.yaml", sources);
  const target = name === undefined ? schema : sources.schemas.get(name)?.schema;
  if (!isObject(target)) return undefined;
  switch (target["type"]) {
    case "string":
    case "integer":
    case "number":
    case "boolean":
      return target["type"];
    case "array":
      return wireTypeOf(objectAt(target, "items"), sources) === "string" ? "string[]" : undefined;
    default:
      return undefined;
  }
}

function readParameter(parameter: JsonObject, sources: Sources): Parameter {
  return {
    name: textAt(parameter, "name"),
    in: placeOf(parameter) ?? "query",
    required: parameter["required"] === true,
    type: wireTypeOf(objectAt(parameter, "schema"), sources) ?? "string",
  };
}

function readBody(body: JsonObject, sources: Sources): HttpBody {
  const content = entriesOf(objectAt(body, "content")).map(([type, media]): [string, string | null] => [
    type,
    schemaOfRef(objectAt(isObject(media) ? media : {}, "schema")["$ref"], "openapi.yaml", sources) ?? null,
  ]);
  return { required: body["required"] === true, content: Object.fromEntries(content) };
}

/** OpenAPI has `required` for requests only: a response that has content carries it, unless we say that it need not. */
function readResponse(response: JsonObject, sources: Sources): HttpBody {
  const { content } = readBody(response, sources);
  return { required: Object.keys(content).length > 0 && response["x-body-optional"] !== true, content };
}

function schemaOf(body: HttpBody): string | null {
  return Object.values(body.content)[0] ?? null;
}

function isSecured(holder: JsonObject): boolean {
  const alternatives = holder["security"];
  return isList(alternatives) && alternatives.length > 0 && !alternatives.some(isEmpty);
}

function isEmpty(alternative: unknown): boolean {
  return isObject(alternative) && Object.keys(alternative).length === 0;
}

function isSameParameter(one: JsonObject, other: JsonObject): boolean {
  return one["name"] === other["name"] && one["in"] === other["in"];
}
