import { $RefParser } from "@apidevtools/json-schema-ref-parser";
import { isObject } from "./json.ts";
import type { JsonObject } from "./json.ts";

/** Follows the references inside a document; those to files stay. @throws for one that leads nowhere. */
export async function resolveInside(document: JsonObject): Promise<JsonObject> {
  const resolved: unknown = await $RefParser.dereference(structuredClone(document), { resolve: { external: false } });
  return isObject(resolved) ? resolved : {};
}
