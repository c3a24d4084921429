/** What a YAML document of a contract can hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/** The object under a key; an empty one where there is none, so that readers need no guard of their own. */
export function objectAt(holder: JsonObject | undefined, key: string): JsonObject {
  const held = holder?.[key];
  return isObject(held) ? held : {};
}

/** The objects of the list under a key. */
export function objectsAt(holder: JsonObject | undefined, key: string): JsonObject[] {
  const held = holder?.[key];
  return isList(held) ? held.filter(isObject) : [];
}

/** The text under a key; empty where there is none. */
export function textAt(holder: JsonObject | undefined, key: string): string {
  const held = holder?.[key];
  return typeof held === "string" ? held : "";
}

export function textsOf(value: Json | undefined): string[] {
  return isList(value) ? value.filter((item) => typeof item === "string") : [];
}

export function entriesOf(holder: JsonObject): [string, Json][] {
  return Object.entries(holder).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
}

/** One segment of a JSON pointer, escaped. */
export function segment(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
