import { isList, isObject, objectAt, textAt } from "./json.ts";
import type { JsonObject } from "./json.ts";
import { schemaOfRef } from "./lint-schemas.ts";
import { membersOf, namedIn } from "./rpc-operations.ts";
import type { Sources } from "./sources.ts";

/**
 * Checks one message. Its payload is the whole frame: the file of that frame, or `allOf` of it and of what stands in it,
 * which is its method and a file for what it carries. Nothing else is read of it, so nothing else may be there.
 *
 * @param related whether it answers another message, or is answered by one.
 */
export function lintMessage(
  message: JsonObject,
  related: boolean,
  at: string,
  file: string,
  sources: Sources,
): string[] {
  const name = textAt(message, "name");
  const { payload } = membersOf(message);
  const named = namedIn(message);
  const problems: string[] = [];
  if (name === "") problems.push(`${at}: has no name. Give it that of its method.`);
  if (related && !textAt(objectAt(message, "correlationId"), "location").startsWith("$message.payload#/")) {
    problems.push(`${at}: has no correlationId in its payload. Say what tells which request a response answers.`);
  }
  if (message["traits"] !== undefined) problems.push(`${at}: has traits. Write out what they say.`);
  if (message["x-requirements"] !== undefined) {
    problems.push(`${at}: has x-requirements. Put them at the operation or into the schema.`);
  }
  if (!isFrame(objectAt(message, "payload"), file, sources)) {
    problems.push(`${at}/payload: is neither a frame's file nor allOf of one and of its method and payload.`);
  }
  if (named && named.name !== name) {
    problems.push(`${at}: its ${named.member} ${JSON.stringify(named.name)} is not its name. Correct one of them.`);
  }
  if (isObject(payload) && schemaOfRef(payload["$ref"], file, sources) === undefined) {
    problems.push(`${at}/payload: a schema written in place. Give it a file in schemas/ and refer to that.`);
  }
  return problems;
}

function isFrame(payload: JsonObject, file: string, sources: Sources): boolean {
  if (schemaOfRef(payload["$ref"], file, sources) !== undefined) return true;
  const parts = payload["allOf"];
  if (!isList(parts) || parts.length !== 2 || Object.keys(payload).length !== 1) return false;
  const [frame, more] = parts;
  if (!isObject(frame) || schemaOfRef(frame["$ref"], file, sources) === undefined || !isObject(more)) return false;
  const members = objectAt(more, "properties");
  return (
    hasOnly(more, "type", "properties") &&
    ["method", "event"].some(
      (naming) => hasOnly(members, naming, "payload") && hasOnly(objectAt(members, naming), "const"),
    )
  );
}

function hasOnly(holder: JsonObject, ...keys: readonly string[]): boolean {
  return Object.keys(holder).every((key) => keys.includes(key));
}
