import type { RpcContract, RpcOperation } from "../contract/contract.ts";
import { entriesOf, isList, isObject, objectAt, objectsAt, segment, textAt } from "./json.ts";
import type { Json, JsonObject } from "./json.ts";
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

/** Where the connection is opened: the path of the server and, behind it, of the channel. Undefined if there is a choice. */
export function pathOf(asyncapi: JsonObject): string | undefined {
  const [path, another] = pathsOf(asyncapi, "servers", "pathname");
  const [address] = pathsOf(asyncapi, "channels", "address");
  if (another !== undefined || !path?.startsWith("/") || !address?.startsWith("/")) return undefined;
  return path.replace(/\/$/, "") + address;
}

/** What a message says of the members of its frame; nothing if it is a frame's file and no more. */
export function membersOf(message: JsonObject): JsonObject {
  return objectAt(objectsAt(objectAt(message, "payload"), "allOf")[1], "properties");
}

/** The members of a frame that can say what it is about. */
const NAMING = ["method", "event"];

/** What a message's frame says that it is about, and in which member; undefined for a frame that answers another. */
export function namedIn(message: JsonObject): { readonly member: string; readonly name: Json } | undefined {
  const members = membersOf(message);
  const [member, another] = Object.keys(members).filter((key) => NAMING.includes(key));
  const name = member === undefined || another !== undefined ? undefined : objectAt(members, member)["const"];
  return member === undefined || name === undefined ? undefined : { member, name };
}

/** An event that nobody answers. */
export function isPushed({ direction, replies }: WrittenRpc): boolean {
  return direction === "event" && replies.length === 0;
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
    ...(isPushed(written) && ({ unanswered: true } as const)),
    requirements: idsOf(operation),
  };
}

function pathsOf(asyncapi: JsonObject, holder: string, key: string): string[] {
  return entriesOf(objectAt(asyncapi, holder)).map(([, held]) => (isObject(held) ? textAt(held, key) : ""));
}

function carriedBy(message: JsonObject | undefined, sources: Sources): string | null {
  const payload = objectAt(membersOf(message ?? {}), "payload");
  return schemaOfRef(payload["$ref"], "asyncapi.yaml", sources) ?? null;
}

function idsOf(holder: JsonObject): string[] {
  return [...new Set([...requirementsOf(holder).values()].flat())];
}
