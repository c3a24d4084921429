import { entriesOf, isObject, objectAt, segment, textAt } from "./json.ts";
import type { JsonObject } from "./json.ts";
import { lintDocument } from "./lint-document.ts";
import { lintMessage } from "./lint-message.ts";
import { writtenOperations } from "./operations.ts";
import { resolveInside } from "./resolve-inside.ts";
import { answersOf, isPushed, namedIn, pathOf, writtenRpc } from "./rpc-operations.ts";
import type { WrittenRpc } from "./rpc-operations.ts";
import type { Sources } from "./sources.ts";

const FILE = "asyncapi.yaml";
/** `headers` and `query` describe the handshake. */
const SCHEMA_KEYS = new Set(["payload", "headers", "query"]);

/** Checks asyncapi.yaml, if there is one. */
export async function lintRpc(sources: Sources, requirementIds: ReadonlySet<string>): Promise<string[]> {
  const { asyncapi } = sources;
  if (!asyncapi) return [];
  const problems = lintDocument(asyncapi, FILE, SCHEMA_KEYS, sources, requirementIds);
  try {
    const resolved = await resolveInside(asyncapi);
    const httpIds = new Set(writtenOperations(sources.openapi).map(({ operation }) => operation["operationId"]));
    return [
      ...problems,
      ...lintConnection(resolved),
      ...writtenRpc(resolved).flatMap((written) => lintOperation(written, httpIds)),
      ...lintMessages(asyncapi, resolved, sources),
    ];
  } catch (error) {
    return [...problems, `${FILE}: a $ref leads nowhere: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function lintConnection(asyncapi: JsonObject): string[] {
  const channels = Object.keys(objectAt(asyncapi, "channels"));
  return [
    ...(textAt(asyncapi, "asyncapi").startsWith("3.")
      ? []
      : [`${FILE}#/asyncapi: is not 3. Write an AsyncAPI 3 document.`]),
    ...(pathOf(asyncapi) === undefined
      ? [
          `${FILE}#/servers: not exactly one server with a pathname, and a channel with an address. Say where the connection is opened.`,
        ]
      : []),
    ...(channels.length === 1 ? [] : [`${FILE}#/channels: not exactly one. A channel is a connection.`]),
  ];
}

function lintOperation(written: WrittenRpc, httpIds: ReadonlySet<unknown>): string[] {
  const { id, direction, operation, messages, replies } = written;
  const at = `${FILE}#${written.pointer}`;
  const method = textAt(messages[0], "name");
  const wanted = direction === "event" ? `${method}Event` : method;
  const problems: string[] = [];
  if (direction === undefined) problems.push(`${at}: action is neither receive nor send.`);
  if (!/^[a-z][A-Za-z0-9]*$/.test(id)) problems.push(`${at}: is not camelCase. Rename it.`);
  if (direction === "request" && httpIds.has(id))
    problems.push(`${at}: openapi.yaml has an operation ${id} too. Rename one.`);
  if (operation["traits"] !== undefined) problems.push(`${at}: has traits. Write out what they say.`);
  if (messages.length !== 1)
    return [...problems, `${at}/messages: not exactly one. Give each method its own operation.`];
  if (id !== wanted) problems.push(`${at}: its message makes it ${JSON.stringify(wanted)}. Rename one of them.`);
  const pushed = isPushed(written);
  const member = pushed ? "event" : "method";
  if (namedIn(messages[0] ?? {})?.member !== member) {
    problems.push(
      `${at}/messages/0: its frame has no ${member}. Write properties: { ${member}: { const: ${method} } }.`,
    );
  }
  if (pushed) return problems;
  if (replies.length === 0) {
    problems.push(`${at}: has no reply with messages. Name what answers it.`);
  } else if (direction === "request" && answersOf(written).length !== 1) {
    problems.push(`${at}/reply: not exactly one message is named ${method}. That one says that it was carried out.`);
  }
  return problems;
}

function lintMessages(written: JsonObject, resolved: JsonObject, sources: Sources): string[] {
  const operations = writtenRpc(written);
  const used = refsOf(operations);
  const related = refsOf(operations.filter((operation) => !isPushed(operation)));
  return entriesOf(objectAt(resolved, "channels")).flatMap(([name, channel]) =>
    entriesOf(objectAt(isObject(channel) ? channel : {}, "messages")).flatMap(([key, message]) => {
      const pointer = `#/channels/${segment(name)}/messages/${segment(key)}`;
      return [
        ...(used.has(pointer) ? [] : [`${FILE}${pointer}: no operation has it. Use it or delete it.`]),
        ...(isObject(message) ? lintMessage(message, related.has(pointer), `${FILE}${pointer}`, FILE, sources) : []),
      ];
    }),
  );
}

function refsOf(operations: readonly WrittenRpc[]): Set<unknown> {
  return new Set(operations.flatMap(({ messages, replies }) => [...messages, ...replies].map(({ $ref }) => $ref)));
}
