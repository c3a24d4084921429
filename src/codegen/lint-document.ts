import { entriesOf, isObject, objectAt, segment } from "./json.ts";
import type { Json, JsonObject } from "./json.ts";
import { lintRequirementIds, lintSchema, namesIn, schemaOfRef } from "./lint-schemas.ts";
import type { Sources } from "./sources.ts";

/** Checks what openapi.yaml and asyncapi.yaml have in common: schemas and `x-requirements`, wherever they stand. */
export function lintDocument(
  document: JsonObject,
  file: string,
  schemaKeys: ReadonlySet<string>,
  sources: Sources,
  requirementIds: ReadonlySet<string>,
): string[] {
  const visit = (value: Json, pointer: string): string[] => {
    if (Array.isArray(value)) return value.flatMap((held, index) => visit(held, `${pointer}/${index}`));
    if (!isObject(value)) return [];
    const inside = entriesOf(value).flatMap(([key, held]) => {
      if (key === "examples" || key === "x-requirements") return [];
      const place = `${pointer}/${segment(key)}`;
      return schemaKeys.has(key) ? lintSchema(held, file, place, sources, requirementIds) : visit(held, place);
    });
    return [...lintRequirementIds(value, `${file}#${pointer}`, requirementIds), ...inside];
  };
  const schemas = Object.keys(objectAt(objectAt(document, "components"), "schemas"));
  return [
    ...visit(document, ""),
    ...(schemas.length > 0
      ? [`${file}#/components/schemas: holds schemas. Put each into its own file in schemas/.`]
      : []),
  ];
}

/** Checks that every schema file is reached from one of the documents. */
export function lintUnused(sources: Sources): string[] {
  const used = new Set<string>();
  const use = (name: string): void => {
    if (used.has(name)) return;
    used.add(name);
    for (const held of namesIn(sources.schemas.get(name)?.schema ?? null, name, sources)) use(held);
  };
  const scan = (value: Json | undefined, file: string): void => {
    if (Array.isArray(value)) for (const held of value) scan(held, file);
    if (!isObject(value)) return;
    const name = schemaOfRef(value["$ref"], file, sources);
    if (name !== undefined) use(name);
    for (const held of Object.values(value)) scan(held, file);
  };
  scan(sources.openapi, "openapi.yaml");
  scan(sources.asyncapi, "asyncapi.yaml");
  return [...sources.schemas]
    .filter(([name]) => !used.has(name))
    .map(([, { file }]) => `${file}: nothing refers to it. Use it or delete it.`);
}
