import type { Field } from "../contract/validator.ts";
import { entriesOf, isList, isObject, segment, textsOf } from "./json.ts";
import type { Json, JsonObject } from "./json.ts";
import { requirementsOf } from "./schema.ts";
import { nameInRef } from "./schemas.ts";

type Schemas = ReadonlyMap<string, JsonObject>;

/** Lists every place of a schema that a requirement speaks of, with references followed: schemas never contain themselves. */
export function fieldsOf(name: string, schemas: Schemas): Field[] {
  const found = new Map<string, Field>();
  collect({ $ref: `#/${name}` }, "", false, true);
  return [...found.values()];

  /** `certain`: not inside a branch of an alternative, where what is required may not be. */
  function collect(schema: Json | undefined, path: string, required: boolean, certain: boolean): void {
    if (!isObject(schema)) return;
    const target = targetOf(schema, schemas);
    for (const [keyword, ids] of requirementsOf(target)) add(path, keyword, ids, required);
    const mandatory = requiredBy(target, schemas);
    for (const [property, held] of entriesOf(isObject(target["properties"]) ? target["properties"] : {})) {
      collect(held, `${path}/${segment(property)}`, certain && mandatory.has(property), certain);
    }
    collect(target["items"], `${path}/*`, false, certain);
    collect(target["additionalProperties"], `${path}/*`, false, certain);
    for (const keyword of ["allOf", "anyOf", "oneOf"]) {
      const branches = target[keyword];
      if (!isList(branches)) continue;
      for (const branch of branches) collect(branch, path, required, certain && keyword === "allOf");
    }
  }

  function add(path: string, keyword: string | null, ids: readonly string[], required: boolean): void {
    const key = JSON.stringify([path, keyword]);
    const known = found.get(key);
    const requirements = [...new Set([...(known?.requirements ?? []), ...ids])];
    found.set(key, { path, keyword, requirements, ...((required || known?.required) && { required: true }) });
  }
}

function targetOf(schema: JsonObject, schemas: Schemas): JsonObject {
  const name = nameInRef(schema);
  return name === undefined ? schema : targetOf(schemas.get(name) ?? {}, schemas);
}

/** The properties that an object must have by its schema or by one that always applies beside it. */
function requiredBy(schema: JsonObject, schemas: Schemas): Set<string> {
  const beside = isList(schema["allOf"]) ? schema["allOf"].filter(isObject) : [];
  return new Set([
    ...textsOf(schema["required"]),
    ...beside.flatMap((held) => [...requiredBy(targetOf(held, schemas), schemas)]),
  ]);
}
