import { isRecord } from "../src/contract/is-record.ts";

/** What stands in a JSON value at a path of names and indexes. Undefined: nothing does. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (typeof key === "number") return Array.isArray(inner) ? inner.at(key) : undefined;
    return isRecord(inner) ? inner[key] : undefined;
  }, value);
}

/** @throws Error when there is no text at the path */
export function textAt(value: unknown, ...path: readonly (string | number)[]): string {
  const found = at(value, ...path);
  if (typeof found !== "string")
    throw new Error(`expected a text at ${path.join(".")}, found ${JSON.stringify(found)}`);
  return found;
}

export function listAt(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}
