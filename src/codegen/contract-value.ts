import type { Basis, Choice, Contract, ErrorCode, Level, Requirement, RpcContract } from "../contract/contract.ts";
import { entriesOf, isObject, objectAt, textAt } from "./json.ts";
import type { Json, JsonObject } from "./json.ts";
import type { Operation } from "./operations.ts";
import type { Sources } from "./sources.ts";

/** The contract in memory, from documents that `lint` has found nothing wrong with. */
export function contractOf(sources: Sources, operations: readonly Operation[], rpc?: RpcContract): Contract {
  return {
    protocol: sources.protocol,
    title: textAt(objectAt(sources.asyncapi ?? sources.openapi, "info"), "title"),
    hash: sources.hash,
    operations: Object.fromEntries(operations.map(({ http }) => [http.id, http])),
    ...(rpc && { rpc }),
    requirements: register(sources.requirements, readRequirement, "id"),
    choices: register(sources.choices, readChoice, "id"),
    errors: register(sources.errors, readError, "code"),
  };
}

function register<T>(rows: readonly Json[], read: (row: JsonObject) => T, key: string): Record<string, T> {
  return Object.fromEntries(rows.filter(isObject).map((row) => [textAt(row, key), read(row)]));
}

function readRequirement(row: JsonObject): Requirement {
  const source = objectAt(row, "source");
  const capability = textAt(row, "capability");
  const excluded = textAt(row, "excluded");
  const choice = textAt(row, "choice");
  return {
    id: textAt(row, "id"),
    level: oneOf<Level>(textAt(row, "level"), "must", "should", "may"),
    basis: oneOf<Basis>(textAt(row, "basis"), "seed", "docs", "standard", "client", "inferred"),
    text: textAt(row, "text"),
    source: { document: textAt(source, "document"), heading: textAt(source, "heading") },
    ...(capability && { capability }),
    ...(excluded && { excluded }),
    ...(choice && { choice }),
  };
}

function readChoice(row: JsonObject): Choice {
  const branches = entriesOf(objectAt(row, "branches")).map(([name, held]) => {
    const branch = isObject(held) ? held : {};
    return [name, { text: textAt(branch, "text"), evidence: textAt(branch, "evidence") }] as const;
  });
  return {
    id: textAt(row, "id"),
    question: textAt(row, "question"),
    default: textAt(row, "default"),
    branches: Object.fromEntries(branches),
  };
}

function readError(row: JsonObject): ErrorCode {
  return {
    code: textAt(row, "code"),
    status: Number(row["status"]),
    when: textAt(row, "when"),
    precedence: Number(row["precedence"]),
    requirement: textAt(row, "requirement"),
    ...(row["provokable"] === false && ({ provokable: false } as const)),
    ...(row["binding"] === "rest" && ({ binding: "rest" } as const)),
  };
}

function oneOf<T extends string>(text: string, first: T, ...others: readonly T[]): T {
  return others.find((allowed) => allowed === text) ?? first;
}
