import type { RpcContract } from "../contract/contract.ts";
import { contractOf } from "./contract-value.ts";
import { emitEvent, emitHttpOperation, emitRequest, unionOf } from "./emit-operations.ts";
import { fieldsOf } from "./fields.ts";
import type { JsonObject } from "./json.ts";
import type { Operation } from "./operations.ts";
import { paramsNameOf } from "./schemas.ts";
import type { Sources } from "./sources.ts";

/** contract.ts: the documents as one typed value, with its ids as types, so that a forgotten one does not compile. */
export function emitContract(
  sources: Sources,
  schemas: ReadonlyMap<string, JsonObject>,
  operations: readonly Operation[],
  rpc?: RpcContract,
): string {
  const contract = contractOf(sources, operations, rpc);
  const synthesized = new Map(operations.map((operation) => [paramsNameOf(operation), operation]));
  const types = [...schemas.keys()].map((name) => {
    const operation = synthesized.get(name);
    return `readonly ${name}: ${operation ? `Operations["${operation.http.id}"]["params"]` : `Schemas["${name}"]`};`;
  });
  const members = [
    ...operations.map((operation) => emitHttpOperation(operation, sources)),
    ...Object.values(rpc?.requests ?? {}).map(emitRequest),
  ];
  const branches = Object.values(contract.choices).map((choice): [string, readonly string[]] => [
    choice.id,
    [choice.default, ...Object.keys(choice.branches).filter((branch) => branch !== choice.default)],
  ]);
  const choices = branches.map(([id, names]) => `readonly ${JSON.stringify(id)}: ${unionOf(names)};`);
  const fields = [...schemas.keys()].map((name): [string, unknown] => [name, fieldsOf(name, schemas)]);
  return `
import type { Choice, Contract, HttpOperation, Requirement${rpc ? ", RpcContract, RpcOperation" : ""} } from "../../src/contract/contract.ts";
import type { Field } from "../../src/contract/validator.ts";
import type { components } from "./types.ts";

export type Schemas = components["schemas"];

/** What each operation is given, and what its body is when it succeeds. */
export interface Operations {
${members.join("\n")}
}

export type OperationId = keyof Operations;
${rpc ? emitRpcTypes(rpc, operations) : ""}
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
  readonly operations: Readonly<Record<${rpc ? "HttpOperationId" : "OperationId"}, HttpOperation>>;${rpc ? RPC_MEMBER : ""}
  readonly requirements: Readonly<Record<RequirementId, Requirement>>;
  readonly choices: Readonly<Record<keyof Choices, Choice>>;
  readonly errors: Readonly<Record<ErrorCode, Contract["errors"][string]>>;
} = ${JSON.stringify(contract)};

/** What the documents say about each place of each schema. */
export const fields: Readonly<Record<keyof SchemaTypes, readonly Field[]>> = ${JSON.stringify(Object.fromEntries(fields))};
`;
}

const RPC_MEMBER = `
  readonly rpc: RpcContract & {
    readonly requests: Readonly<Record<RpcOperationId, RpcOperation>>;
    readonly events: Readonly<Record<EventId, RpcOperation>>;
  };`;

function emitRpcTypes(rpc: RpcContract, operations: readonly Operation[]): string {
  return `
/** The operations over HTTP. */
export type HttpOperationId = ${unionOf(operations.map(({ http }) => http.id))};

/** The operations that are requests in frames: their ids are their methods. */
export type RpcOperationId = Exclude<OperationId, HttpOperationId>;

/** What each event carries, by its method. */
export interface Events {
${Object.values(rpc.events).map(emitEvent).join("\n")}
}

export type EventId = keyof Events;
`;
}
