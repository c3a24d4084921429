import type { Contract, RpcContract } from "../contract/contract.ts";
import type { Validator } from "../contract/validator.ts";
import { jsonRpcClient } from "./json-rpc-client.ts";
import { jsonRpcServer } from "./json-rpc-server.ts";
import type { ConnectionRequirements, RpcBinding } from "./rpc.ts";

/** What is wrong with a frame before a schema can be asked, and what no schema knows. */
export interface FrameRequirements {
  readonly textFrames: string;
  readonly utf8: string;
  readonly jsonParses: string;
  readonly oneObject: string;
  readonly knownType: string;
  readonly knownError: string;
}

export interface JsonRpcOptions {
  readonly contract: Contract;
  readonly validator: Validator<Record<string, unknown>>;
  /** Names of schemas: of whole frames, and (`failure`) of what a frame that tells of an error carries. */
  readonly schemas: {
    readonly request: string;
    readonly response: string;
    readonly error: string;
    readonly event: string;
    readonly failure: string;
  };
  readonly frames: FrameRequirements;
  readonly connection: ConnectionRequirements;
  /** As in {@link RpcBinding}. */
  readonly paths: readonly string[];
  readonly subprotocols: readonly string[];
}

/** What the two roles share of the options. */
export interface JsonRpcParts extends JsonRpcOptions {
  readonly rpc: RpcContract;
  /** The codes that are told in frames, by their number: several may share one. */
  readonly codesByNumber: ReadonlyMap<number, readonly string[]>;
  readonly numberByCode: ReadonlyMap<string, number>;
}

/**
 * Requests, responses and events as one JSON object a frame: `{"type":1,"id":7,"method":"…","payload":{…}}`, answered by
 * `{"type":2,"id":7,"payload":…}`, whose payload has an `errorCode` when it was refused. Each side numbers its own requests;
 * an event is a request of the server. Pure: no sockets, no clock, no protocol.
 */
export function jsonRpcBinding(options: JsonRpcOptions): RpcBinding {
  const { contract } = options;
  if (!contract.rpc) throw new RangeError(`the contract of ${contract.protocol} has no frames`);
  const codesByNumber = new Map<number, string[]>();
  const numberByCode = new Map<string, number>();
  for (const { code, status, binding } of Object.values(contract.errors)) {
    if (binding === "rest") continue;
    numberByCode.set(code, status);
    codesByNumber.set(status, [...(codesByNumber.get(status) ?? []), code]);
  }
  const parts: JsonRpcParts = { ...options, rpc: contract.rpc, codesByNumber, numberByCode };
  return {
    paths: options.paths,
    subprotocols: options.subprotocols,
    requirements: options.connection,
    ...jsonRpcServer(parts),
    ...jsonRpcClient(parts),
  };
}
