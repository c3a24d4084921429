import type { Parameter, RpcOperation } from "../contract/contract.ts";
import { isList, objectAt } from "./json.ts";
import type { Json, JsonObject } from "./json.ts";
import { schemaOfRef } from "./lint-schemas.ts";
import type { Operation } from "./operations.ts";
import type { Sources } from "./sources.ts";

/** A member of `Operations` for an operation over HTTP. */
export function emitHttpOperation(operation: Operation, sources: Sources): string {
  const { http, parameterSchemas, requestSchema, resultSchema } = operation;
  const group = (place: Parameter["in"]): string => {
    const members = [...parameterSchemas]
      .filter(([parameter]) => parameter.in === place)
      .map(([{ name, required }, schema]) => {
        return `readonly ${JSON.stringify(name)}${required ? "" : "?"}: ${typeOf(schema, sources)};`;
      });
    return members.length === 0 ? "Readonly<Record<string, never>>" : `{ ${members.join(" ")} }`;
  };
  const body = http.body && `readonly body${http.body.required ? "" : "?"}: ${schemaType(requestSchema)};`;
  const answer = http.responses[String(http.success)];
  const described = Object.keys(answer?.content ?? {}).length > 0 ? schemaType(resultSchema) : "undefined";
  const result = described === "undefined" || answer?.required ? described : `${described} | undefined`;
  return `${summaryOf(http)}readonly ${http.id}: {
    readonly params: {
      readonly path: ${group("path")};
      readonly query: ${group("query")};
      readonly headers: ${group("header")};
      ${body ?? ""}
    };
    readonly body: ${result};
  };`;
}

/** A member of `Operations` for a request in a frame: its parameters are what the frame carries. */
export function emitRequest(operation: RpcOperation): string {
  return `${summaryOf(operation)}readonly ${operation.id}: {
    readonly params: ${schemaType(operation.request)};
    readonly body: ${schemaType(operation.reply)};
  };`;
}

/** A member of `Events`. */
export function emitEvent(event: RpcOperation): string {
  return `${summaryOf(event)}readonly ${event.method}: ${schemaType(event.request)};`;
}

export function unionOf(values: readonly Json[]): string {
  return values.length === 0 ? "never" : values.map((value) => JSON.stringify(value)).join(" | ");
}

function summaryOf({ summary }: { readonly summary: string }): string {
  return summary === "" ? "" : `/** ${summary.replaceAll("*/", "")} */\n`;
}

function schemaType(name: string | null): string {
  return name === null ? "unknown" : `Schemas["${name}"]`;
}

/** The type of a parameter once its text was turned into a value and validated. */
function typeOf(schema: JsonObject, sources: Sources): string {
  const name = schemaOfRef(schema["$ref"], "openapi.yaml", sources);
  if (name !== undefined) return schemaType(name);
  const allowed = schema["enum"];
  if (isList(allowed)) return unionOf(allowed);
  switch (schema["type"]) {
    case "integer":
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "array":
      return `readonly (${typeOf(objectAt(schema, "items"), sources)})[]`;
    default:
      return "string";
  }
}
