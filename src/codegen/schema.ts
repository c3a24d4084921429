import { entriesOf, isList, isObject, segment, textsOf } from "./json.ts";
import type { Json, JsonObject } from "./json.ts";

const IN_LISTS = new Set(["anyOf", "oneOf", "allOf"]);

/** The schemas directly inside a schema, with their places in it. */
export function subschemas(schema: JsonObject): { readonly place: string; readonly schema: Json }[] {
  return entriesOf(schema).flatMap(([keyword, value]) => {
    if (keyword === "properties" && isObject(value)) {
      return entriesOf(value).map(([name, held]) => ({ place: `/properties/${segment(name)}`, schema: held }));
    }
    if (IN_LISTS.has(keyword) && isList(value)) {
      return value.map((held, index) => ({ place: `/${keyword}/${index}`, schema: held }));
    }
    if (keyword === "items" || keyword === "additionalProperties") return [{ place: `/${keyword}`, schema: value }];
    return [];
  });
}

/** Rebuilds a schema from the inside out. Values that look like schemas (in `default`, `examples`) are left alone. */
export function mapSchema(schema: JsonObject, change: (schema: JsonObject) => JsonObject): JsonObject {
  const inner = (value: Json): Json => (isObject(value) ? mapSchema(value, change) : value);
  const mapped = entriesOf(schema).map(([keyword, value]): [string, Json] => {
    if (keyword === "properties" && isObject(value)) {
      return [keyword, Object.fromEntries(entriesOf(value).map(([name, held]) => [name, inner(held)]))];
    }
    if (IN_LISTS.has(keyword) && isList(value)) return [keyword, value.map(inner)];
    return [keyword, keyword === "items" || keyword === "additionalProperties" ? inner(value) : value];
  });
  return change(Object.fromEntries(mapped));
}

/** Requirement ids by keyword; those of the schema as a whole under null. */
export function requirementsOf(holder: JsonObject): Map<string | null, string[]> {
  const stated = holder["x-requirements"];
  if (isList(stated)) return new Map([[null, textsOf(stated)]]);
  if (!isObject(stated)) return new Map();
  return new Map(entriesOf(stated).map(([keyword, ids]) => [keyword, textsOf(ids)]));
}
