import { posix } from "node:path";
import { entriesOf, isList, isObject } from "./json.ts";
import type { Json, JsonObject } from "./json.ts";
import { subschemas } from "./schema.ts";
import type { Sources } from "./sources.ts";

/** What draft-07 and 2020-12 share, as far as a contract of ours needs it. */
const KEYWORDS = new Set(
  `type properties required items additionalProperties enum const format pattern minLength maxLength minimum maximum
  exclusiveMinimum exclusiveMaximum minItems maxItems uniqueItems anyOf oneOf allOf description title default examples
  readOnly writeOnly x-max-bytes x-requirements x-pool $ref`.split(/\s+/),
);
const INSTEAD: Readonly<Record<string, string>> = {
  nullable: 'Write type: [..., "null"].',
  example: "Write examples, a list.",
  prefixItems: "Describe the items by one schema.",
  $defs: "Give each schema a file of its own.",
  definitions: "Give each schema a file of its own.",
};
const FORMATS = new Set(["uuid", "date-time", "uri"]);
const TYPES = new Set(["object", "array", "string", "integer", "number", "boolean", "null"]);

/** Checks every schema file: its name, its keywords, what it refers to, and that nothing contains itself. */
export function lintSchemas(sources: Sources, requirementIds: ReadonlySet<string>): string[] {
  const problems = [...sources.schemas.values()].flatMap(({ file, schema }) => [
    ...(/^schemas\/[a-z][a-z0-9]*(-[a-z0-9]+)*\.yaml$/.test(file)
      ? []
      : [`${file}: the name is not kebab-case with the ending .yaml. Rename it: it gives the type its name.`]),
    ...lintSchema(schema, file, "", sources, requirementIds),
  ]);
  return [...problems, ...lintRecursion(sources)];
}

/** Checks one schema that stands at a place of a file, and what is inside it. */
export function lintSchema(
  schema: Json,
  file: string,
  pointer: string,
  sources: Sources,
  requirementIds: ReadonlySet<string>,
): string[] {
  const at = `${file}#${pointer}`;
  if (typeof schema === "boolean" && pointer.endsWith("/additionalProperties")) return [];
  if (!isObject(schema)) return [`${at}: is not a schema. Write an object.`];
  if (schema["$ref"] !== undefined) {
    const beside = Object.keys(schema).filter((keyword) => keyword !== "$ref");
    return [
      ...(beside.length > 0
        ? [`${at}: ${beside.join(", ")} beside $ref, which draft-07 ignores. Put it into the file, or use allOf.`]
        : []),
      ...(schemaOfRef(schema["$ref"], file, sources) === undefined
        ? [`${at}: $ref ${JSON.stringify(schema["$ref"])} is not a file in schemas/. Refer to a whole schema file.`]
        : []),
    ];
  }
  return [
    ...lintKeywords(schema, at),
    ...lintRequirementIds(schema, at, requirementIds),
    ...subschemas(schema).flatMap(({ place, schema: inner }) =>
      lintSchema(inner, file, pointer + place, sources, requirementIds),
    ),
  ];
}

/** Checks `x-requirements`: a list of ids, or a map from keywords of the holder to such lists. */
export function lintRequirementIds(holder: JsonObject, at: string, requirementIds: ReadonlySet<string>): string[] {
  const stated = holder["x-requirements"];
  if (stated === undefined) return [];
  if (isObject(stated)) {
    return entriesOf(stated).flatMap(([keyword, ids]) => [
      // Whether a property is required is said by the schema around it.
      ...(keyword === "required" || holder[keyword] !== undefined
        ? []
        : [`${at}: x-requirements speaks of ${keyword}, which is not there. Add the keyword or take the line out.`]),
      ...lintIds(ids, at, requirementIds),
    ]);
  }
  return lintIds(stated, at, requirementIds);
}

/** The type name that a reference from a file means; undefined if it is not a whole schema file. */
export function schemaOfRef(ref: Json | undefined, from: string, sources: Sources): string | undefined {
  if (typeof ref !== "string") return undefined;
  const file = posix.join(posix.dirname(from), ref);
  return [...sources.schemas].find(([, source]) => source.file === file)?.[0];
}

function lintIds(ids: Json, at: string, requirementIds: ReadonlySet<string>): string[] {
  if (!isList(ids) || ids.length === 0) return [`${at}: x-requirements is not a list of ids, nor a map of such lists.`];
  return ids
    .filter((id) => typeof id !== "string" || !requirementIds.has(id))
    .map(
      (id) => `${at}: requirement ${JSON.stringify(id)} is not in requirements.yaml. Add it there or correct the id.`,
    );
}

function lintKeywords(schema: JsonObject, at: string): string[] {
  const problems = Object.keys(schema)
    .filter((keyword) => !KEYWORDS.has(keyword))
    .map((keyword) => {
      const instead = INSTEAD[keyword] ?? "See specs/README.md for the keywords that are.";
      return `${at}: keyword ${keyword} is not in our dialect. ${instead}`;
    });
  const format = schema["format"];
  if (format !== undefined && !FORMATS.has(String(format))) {
    problems.push(`${at}: format ${JSON.stringify(format)} is not one of ${[...FORMATS].join(", ")}. Use pattern.`);
  }
  const unknown = [schema["type"] ?? []].flat().filter((type) => !TYPES.has(String(type)));
  if (unknown.length > 0) problems.push(`${at}: ${JSON.stringify(unknown)} is no JSON type.`);
  const pattern = schema["pattern"];
  if (pattern !== undefined && !isPattern(pattern)) {
    problems.push(`${at}: pattern ${JSON.stringify(pattern)} is not a regular expression that JavaScript reads.`);
  }
  const bytes = schema["x-max-bytes"];
  if (bytes !== undefined && !(Number.isInteger(bytes) && Number(bytes) >= 0)) {
    problems.push(`${at}: x-max-bytes ${JSON.stringify(bytes)} is no number of bytes.`);
  }
  return problems;
}

function isPattern(pattern: Json): boolean {
  try {
    return typeof pattern === "string" && new RegExp(pattern, "u").source !== "";
  } catch {
    return false;
  }
}

function lintRecursion(sources: Sources): string[] {
  const done = new Set<string>();
  const problems: string[] = [];
  const visit = (name: string, chain: readonly string[]): void => {
    if (chain.includes(name)) {
      const cycle = [...chain.slice(chain.indexOf(name)), name].join(" → ");
      problems.push(
        `${sources.schemas.get(name)?.file ?? name}#: ${cycle} contains itself. Cut it: fields are listed flat.`,
      );
      return;
    }
    if (done.has(name)) return;
    const held = new Set(namesIn(sources.schemas.get(name)?.schema ?? null, name, sources));
    for (const inner of held) visit(inner, [...chain, name]);
    done.add(name);
  };
  for (const name of sources.schemas.keys()) visit(name, []);
  return problems;
}

/** The schemas that a schema refers to. */
export function namesIn(schema: Json, from: string, sources: Sources): string[] {
  if (!isObject(schema)) return [];
  const file = sources.schemas.get(from)?.file ?? from;
  const own = schemaOfRef(schema["$ref"], file, sources);
  return [
    ...(own === undefined ? [] : [own]),
    ...subschemas(schema).flatMap(({ schema: inner }) => namesIn(inner, from, sources)),
  ];
}
