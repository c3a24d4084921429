import { isObject } from "./json.ts";
import type { Json, JsonObject } from "./json.ts";
import { schemaOfRef } from "./lint-schemas.ts";
import type { Sources } from "./sources.ts";

/** A part of a file with its references to schema files turned into ones to `#/components/schemas`, for tools that read one document. */
export function withComponentRefs(holder: JsonObject, file: string, sources: Sources): JsonObject {
  const rewrite = (value: Json | undefined): Json | undefined => {
    if (Array.isArray(value)) return value.map((held) => rewrite(held) ?? null);
    if (!isObject(value)) return value;
    const name = schemaOfRef(value["$ref"], file, sources);
    return name === undefined ? withComponentRefs(value, file, sources) : { $ref: `#/components/schemas/${name}` };
  };
  return Object.fromEntries(Object.entries(holder).map(([key, value]) => [key, rewrite(value)]));
}
