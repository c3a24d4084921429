// Named edits of a valid value: each limit, one step inside and outside; each required field missing; each type wrong; each
// enum and format broken. One edit at a time, so that a wrong answer has one reason.

import { isRecord } from "../../src/contract/is-record.ts";

/** The subset of JSON Schema that specs/README.md allows. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly "x-requirements"?: unknown;
}

export interface NamedEdit {
  /** `body/createdBy one character over its limit`. */
  readonly name: string;
  /** JSON pointer into the parameters. */
  readonly path: string;
  readonly value: unknown;
  /** The value is left out. */
  readonly removed: boolean;
  /** What the schema says about this place and keyword; absent where the edited value is still inside its limits. */
  readonly requirement?: string;
}

type Schemas = Readonly<Record<string, JsonSchema>>;

/** Where the parameters of a request over HTTP stand. */
const PLACES = ["path", "query", "headers", "body"];

/**
 * All edits of a value that fits the schema. Fields that the value leaves out are edited, too. What has no places (path, query,
 * headers) is a body by itself.
 */
export function editsOf(schema: JsonSchema, schemas: Schemas): NamedEdit[] {
  const whole = resolveRef(schema, schemas);
  const hasPlaces = PLACES.some((place) => whole.properties?.[place] !== undefined);
  return visit(whole, "", schemas, hasPlaces ? undefined : "body");
}

/** The value with one edit made. Objects on the way are made where they are missing. */
export function applyEdit(value: unknown, edit: NamedEdit): unknown {
  const segments = edit.path.split("/").slice(1);
  const put = (held: unknown, depth: number): unknown => {
    const key = segments[depth];
    if (key === undefined) return edit.value;
    const members = isRecord(held) ? held : {};
    const last = depth === segments.length - 1;
    if (last && edit.removed) return Object.fromEntries(Object.entries(members).filter(([name]) => name !== key));
    return { ...members, [key]: put(members[key], depth + 1) };
  };
  return put(value, 0);
}

function visit(schema: JsonSchema, path: string, schemas: Schemas, place: string | undefined): NamedEdit[] {
  const edits: NamedEdit[] = [];
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    const property = resolveRef(member, schemas);
    const at = `${path}/${name}`;
    const where = place ?? name;
    const required = schema.required?.includes(name) ?? false;
    // A path without its parameter is another path; places other than the body are always there.
    if (required && where === "body") {
      edits.push(namedEdit(property, at, "required", "left out", undefined, true));
    }
    // A path or query parameter is text on the wire: only what text cannot be can be wrong with it.
    if (place !== undefined || name === "body") edits.push(...ofValue(property, at, where));
    if (property.properties) edits.push(...visit(property, at, schemas, where));
  }
  return edits;
}

function ofValue(schema: JsonSchema, path: string, place: string): NamedEdit[] {
  const edits: NamedEdit[] = [];
  const types = schema.type === undefined || typeof schema.type === "string" ? [schema.type] : schema.type;
  const [type, ...others] = types.filter((one) => one !== "null");
  const inText = place === "path" || place === "query" || place === "headers";
  const add = (keyword: string, name: string, value: unknown): void => {
    edits.push(namedEdit(schema, path, keyword, name, value, false));
  };
  const wrong = others.length > 0 ? [] : wrongTypes(type, inText);
  for (const [name, value] of wrong) if (value !== null || !types.includes("null")) add("type", name, value);
  if (schema.maxLength !== undefined) {
    add("maxLength", "at its longest", filled(schema.maxLength));
    add("maxLength", "one character over its limit", filled(schema.maxLength + 1));
    // Limits count characters: as many that take two UTF-16 units are still inside.
    add("maxLength", "at its longest in characters outside the basic plane", "\u{1F600}".repeat(schema.maxLength));
  }
  if (schema.minLength !== undefined && schema.minLength > 0) {
    add("minLength", "at its shortest", filled(schema.minLength));
    add("minLength", "one character short", filled(schema.minLength - 1));
  }
  if (schema.minimum !== undefined) {
    add("minimum", "at its minimum", schema.minimum);
    add("minimum", "one below its minimum", schema.minimum - 1);
  }
  if (schema.maximum !== undefined) {
    add("maximum", "at its maximum", schema.maximum);
    add("maximum", "one above its maximum", schema.maximum + 1);
  }
  if (schema.enum) add("enum", "none of its values", "no-such-value");
  for (const [name, value] of brokenFormats(schema.format)) add("format", name, value);
  if (schema.items?.format !== undefined) {
    for (const [name, value] of brokenFormats(schema.items.format)) add("format", name, [value]);
  }
  return edits;
}

function wrongTypes(type: string | undefined, inText: boolean): [string, unknown][] {
  switch (type) {
    case "string":
      return inText
        ? []
        : [
            ["a number", 17],
            ["null", null],
            ["an array", ["text"]],
            ["an object", { text: "text" }],
          ];
    case "integer":
      return inText
        ? [
            ["no number", "many"],
            ["a fraction", "1.5"],
          ]
        : [
            ["a string", "1"],
            ["a fraction", 1.5],
            ["null", null],
          ];
    case "boolean":
      return inText
        ? [["no boolean", "maybe"]]
        : [
            ["a string", "true"],
            ["a number", 1],
            ["null", null],
          ];
    case "object":
      return inText
        ? []
        : [
            ["an array", []],
            ["a string", "text"],
            ["a number", 17],
            ["null", null],
          ];
    default:
      return [];
  }
}

function brokenFormats(format: string | undefined): [string, string][] {
  switch (format) {
    case "uuid":
      return [
        ["no UUID", "not-a-uuid"],
        ["a UUID with a letter too many", "ffffffff-ffff-4fff-8fff-fffffffffffff"],
      ];
    case "date-time":
      return [
        ["no time", "yesterday"],
        ["a day that does not exist", "2024-02-30T25:00:00Z"],
      ];
    case "uri":
      return [["no URI", "not a uri"]];
    default:
      return [];
  }
}

function filled(length: number): string {
  return "abcdefghij".repeat(Math.ceil(length / 10)).slice(0, length);
}

function namedEdit(
  schema: JsonSchema,
  path: string,
  keyword: string,
  name: string,
  value: unknown,
  removed: boolean,
): NamedEdit {
  // Whether null stands for an absent value is no matter of the type alone.
  const speaks = !name.startsWith("at its ") && value !== null;
  const requirement = speaks ? requirementOf(schema["x-requirements"], keyword) : undefined;
  return { name: `${path.slice(1)} ${name}`, path, value, removed, ...(requirement !== undefined && { requirement }) };
}

function requirementOf(annotation: unknown, keyword: string): string | undefined {
  const ids: unknown = Array.isArray(annotation) ? annotation : isRecord(annotation) ? annotation[keyword] : undefined;
  const first: unknown = Array.isArray(ids) ? ids[0] : undefined;
  return typeof first === "string" ? first : undefined;
}

function resolveRef(schema: JsonSchema, schemas: Schemas): JsonSchema {
  const name = schema.$ref?.replace(/^#\//, "");
  const target = name === undefined ? undefined : schemas[name];
  return target ? resolveRef(target, schemas) : schema;
}
