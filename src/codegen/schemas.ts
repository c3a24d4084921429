import type { ParameterPlace } from "../contract/contract.ts";
import { isObject } from "./json.ts";
import type { JsonObject } from "./json.ts";
import { schemaOfRef } from "./lint-schemas.ts";
import type { Operation } from "./operations.ts";
import { mapSchema } from "./schema.ts";
import type { Sources } from "./sources.ts";

/**
 * All schemas by type name, those of the files and one for each operation's parameters. A reference is `#/Name`: a JSON pointer
 * inside the object that this returns, which is what schemas.json holds.
 */
export function schemasOf(sources: Sources, operations: readonly Operation[]): Map<string, JsonObject> {
  const schemas = new Map<string, JsonObject>();
  for (const [name, { file, schema }] of sources.schemas) {
    if (isObject(schema)) schemas.set(name, named(schema, file, sources));
  }
  for (const operation of operations) schemas.set(paramsNameOf(operation), paramsSchemaOf(operation, sources));
  return schemas;
}

/** `createChat` has its parameters checked by `CreateChatParams`. */
export function paramsNameOf({ http: { id } }: Operation): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1)}Params`;
}

/** The type name in `#/Name`. */
export function nameInRef(schema: JsonObject): string | undefined {
  const ref = schema["$ref"];
  return typeof ref === "string" ? ref.slice("#/".length) : undefined;
}

function paramsSchemaOf(operation: Operation, sources: Sources): JsonObject {
  const { http, requestSchema } = operation;
  return {
    type: "object",
    required: ["path", "query", "headers", ...(http.body?.required ? ["body"] : [])],
    properties: {
      path: groupOf(operation, "path", sources),
      query: groupOf(operation, "query", sources),
      headers: groupOf(operation, "header", sources),
      ...(http.body && { body: requestSchema === null ? {} : { $ref: `#/${requestSchema}` } }),
    },
  };
}

function groupOf({ parameterSchemas }: Operation, place: ParameterPlace, sources: Sources): JsonObject {
  const group = [...parameterSchemas].filter(([parameter]) => parameter.in === place);
  const required = group.filter(([parameter]) => parameter.required).map(([parameter]) => parameter.name);
  return {
    type: "object",
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(
      group.map(([parameter, schema]) => [parameter.name, named(schema, "openapi.yaml", sources)]),
    ),
  };
}

function named(schema: JsonObject, file: string, sources: Sources): JsonObject {
  return mapSchema(schema, (held) => {
    const name = schemaOfRef(held["$ref"], file, sources);
    return name === undefined ? held : { $ref: `#/${name}` };
  });
}
