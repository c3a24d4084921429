import type { Parameter } from "../contract/contract.ts";
import { isList, objectAt } from "./json.ts";
import type { Json, JsonObject } from "./json.ts";
import { contractOf } from "./contract-value.ts";
import { fieldsOf } from "./fields.ts";
import { schemaOfRef } from "./lint-schemas.ts";
import type { Operation } from "./operations.ts";
import { paramsNameOf } from "./schemas.ts";
import type { Sources } from "./sources.ts";

/** contract.ts: the documents as one typed value, with its ids as types, so that a forgotten one does not compile. */
export function emitContract(
  sources: Sources,
  schemas: ReadonlyMap<string, JsonObject>,
  operations: readonly Operation[],
): string {
  const contract = contractOf(sources, operations);
  const synthesized = new Map(operations.map((operation) => [paramsNameOf(operation), operation]));
  const types = [...schemas.keys()].map((name) => {
    const operation = synthesized.get(name);
    return `readonly ${name}: ${operation ? `Operations["${operation.http.id}"]["params"]` : `Schemas["${name}"]`};`;
  });
  const branches = Object.values(contract.choices).map((choice): [string, readonly string[]] => [
    choice.id,
    [choice.default, ...Object.keys(choice.branches).filter((branch) => branch !== choice.default)],
  ]);
  const choices = branches.map(([id, names]) => `readonly ${JSON.stringify(id)}: ${unionOf(names)};`);
  const fields = [...schemas.keys()].map((name): [string, unknown] => [name, fieldsOf(name, schemas)]);
  return `
import type { Choice, Contract, HttpOperation, Requirement } from "../../src/contract/contract.ts";
import type { Field } from "../../src/contract/validator.ts";
import type { components } from "./types.ts";

export type Schemas = components["schemas"];

/** What each operation is given, and what its body is when it succeeds. */
export interface Operations {
${operations.map((operation) => emitOperation(operation, sources)).join("\n")}
}

export type OperationId = keyof Operations;

export type RequirementId = ${unionOf(Object.keys(contract.requirements))};

export type ErrorCode = ${unionOf(Object.keys(contract.errors))};

/** Each choice with its branches; the first is the default. */
export type Choices = {
${choices.join("\n")}
};

/** The branches of each choice, the default first. */
export const branches: { readonly [C in keyof Choices]: readonly Choices[C][] } = ${JSON.stringify(Object.fromEntries(branches))};

/** What a value is, once the schema of that name has accepted it. */
export type SchemaTypes = {
${types.join("\n")}
};

export const contract: Contract & {
  readonly operations: Readonly<Record<OperationId, HttpOperation>>;
  readonly requirements: Readonly<Record<RequirementId, Requirement>>;
  readonly choices: Readonly<Record<keyof Choices, Choice>>;
  readonly errors: Readonly<Record<ErrorCode, Contract["errors"][string]>>;
} = ${JSON.stringify(contract)};

/** What the documents say about each place of each schema. */
export const fields: Readonly<Record<keyof SchemaTypes, readonly Field[]>> = ${JSON.stringify(Object.fromEntries(fields))};
`;
}

function emitOperation({ http, parameterSchemas, requestSchema, resultSchema }: Operation, sources: Sources): string {
  const group = (place: Parameter["in"]): string => {
    const members = [...parameterSchemas]
      .filter(([parameter]) => parameter.in === place)
      .map(([{ name, required }, schema]) => {
        return `readonly ${JSON.stringify(name)}${required ? "" : "?"}: ${typeOf(schema, sources)};`;
      });
    return members.length === 0 ? "Readonly<Record<string, never>>" : `{ ${members.join(" ")} }`;
  };
  const body = http.body && `readonly body${http.body.required ? "" : "?"}: ${schemaType(requestSchema)};`;
  const summary = http.summary === "" ? "" : `/** ${http.summary.replaceAll("*/", "")} */\n`;
  return `${summary}readonly ${http.id}: {
    readonly params: {
      readonly path: ${group("path")};
      readonly query: ${group("query")};
      readonly headers: ${group("header")};
      ${body ?? ""}
    };
    readonly body: ${resultSchema === null ? "undefined" : schemaType(resultSchema)};
  };`;
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

function unionOf(values: readonly Json[]): string {
  return values.length === 0 ? "never" : values.map((value) => JSON.stringify(value)).join(" | ");
}
