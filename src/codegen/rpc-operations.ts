import type { RpcContract, RpcOperation } from "../contract/contract.ts";
import { entriesOf, isList, isObject, objectAt, objectsAt, segment, textAt } from "./json.ts";
import type { JsonObject } from "./json.ts";
import { schemaOfRef } from "./lint-schemas.ts";
import { resolveInside } from "./resolve-inside.ts";
import { requirementsOf } from "./schema.ts";
import type { Sources } from "./sources.ts";

/** An operation as written, with references inside asyncapi.yaml followed and those to schema files kept. */
export interface WrittenRpc {
  readonly id: string;
  readonly pointer: string;
  /** Undefined for an action that AsyncAPI does not have. */
  readonly direction: RpcOperation["direction"] | undefined;
  readonly operation: JsonObject;
  readonly messages: readonly JsonObject[];
  readonly replies: readonly JsonObject[];
}

/** The document describes the server: what that receives is a request, what it sends is an event. */
const DIRECTIONS: Readonly<Record<string, RpcOperation["direction"]>> = { receive: "request", send: "event" };

/** Reads asyncapi.yaml, with which `lint` has found nothing wrong; undefined where there is none. */
export async function readRpc(sources: Sources): Promise<RpcContract | undefined> {
  if (!sources.asyncapi) return undefined;
  const asyncapi = await resolveInside(sources.asyncapi);
  const operations = writtenRpc(asyncapi).map((written) => readOperation(written, sources));
  const byMethod = (direction: RpcOperation["direction"]): Record<string, RpcOperation> =>
    Object.fromEntries(
      operations
        .filter((operation) => operation.direction === direction)
        .map((operation) => [operation.method, operation]),
    );
  const channel = entriesOf(objectAt(asyncapi, "channels"))[0]?.[1];
  return {
    path: pathOf(asyncapi) ?? "",
    requirements: isObject(channel) ? idsOf(channel) : [],
    requests: byMethod("request"),
    events: byMethod("event"),
  };
}

export function writtenRpc(asyncapi: JsonObject): WrittenRpc[] {
  return entriesOf(objectAt(asyncapi, "operations")).flatMap(([id, operation]) => {
    if (!isObject(operation)) return [];
    return [
      {
        id,
        pointer: `/operations/${segment(id)}`,
        direction: DIRECTIONS[textAt(operation, "action")],
        operation,
        messages: objectsAt(operation, "messages"),
        replies: objectsAt(objectAt(operation, "reply"), "messages"),
      },
    ];
  });
}

/** Where the connection is opened; undefined if there is no server, or a choice. */
export function pathOf(asyncapi: JsonObject): string | undefined {
  const paths = entriesOf(objectAt(asyncapi, "servers")).map(([, server]) =>
    isObject(server) ? textAt(server, "pathname") : "",
  );
  return paths.length === 1 && paths[0]?.startsWith("/") ? paths[0] : undefined;
}

/** What a message says of the members of its frame; nothing if it is a frame's file and no more. */
export function membersOf(message: JsonObject): JsonObject {
  return objectAt(objectsAt(objectAt(message, "payload"), "allOf")[1], "properties");
}

/** The reply that says that an operation was carried out: a refusal, or a bare acknowledgement, has a name of its own. */
export function answersOf({ messages, replies }: WrittenRpc): JsonObject[] {
  return replies.filter((reply) => reply["name"] === messages[0]?.["name"]);
}

function readOperation(written: WrittenRpc, sources: Sources): RpcOperation {
  const { id, operation, messages } = written;
  const security = operation["security"];
  return {
    id,
    method: textAt(messages[0], "name"),
    direction: written.direction ?? "request",
    summary: textAt(operation, "summary") || textAt(operation, "title"),
    request: carriedBy(messages[0], sources),
    reply: carriedBy(answersOf(written)[0], sources),
    secured: isList(security) && security.length > 0,
    requirements: idsOf(operation),
  };
}

function carriedBy(message: JsonObject | undefined, sources: Sources): string | null {
  const payload = objectAt(membersOf(message ?? {}), "payload");
  return schemaOfRef(payload["$ref"], "asyncapi.yaml", sources) ?? null;
}

function idsOf(holder: JsonObject): string[] {
  return [...new Set([...requirementsOf(holder).values()].flat())];
}
