import { isRecord } from "./is-record.ts";
import { explain, segmentsOf } from "./violation.ts";
import type { SchemaError, Violation } from "./violation.ts";

/** A function of `generated/<protocol>/validators.js`. Its `errors` belong to its last call. */
export interface StandaloneValidator<T> {
  (value: unknown): value is T;
  errors?: readonly SchemaError[] | null;
}

export type Validators<SchemaTypes> = { readonly [K in keyof SchemaTypes]: StandaloneValidator<SchemaTypes[K]> };

/** What the documents say about one place of a schema. */
export interface Field {
  /** JSON pointer; `*` stands for every item of an array and every value of a map. */
  readonly path: string;
  /** The schema keyword that carries the requirements; null: the field as a whole. */
  readonly keyword: string | null;
  readonly requirements: readonly string[];
  /** What holds this field must have it. */
  readonly required?: true;
}

/** By schema name. A schema about which no requirement says anything may be absent. */
export type Fields = Readonly<Record<string, readonly Field[]>>;

export type Validation<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly violations: readonly Violation[] };

/** The one place where `unknown` becomes typed. */
export interface Validator<SchemaTypes> {
  /** Reports at most 20 violations. A value that fits costs one call of the generated function and nothing else. */
  validate<K extends keyof SchemaTypes & string>(schema: K, value: unknown): Validation<SchemaTypes[K]>;
  /**
   * The requirements whose premise this value brings about: their field is there, or what must hold it is, or (of a default)
   * it could be there and is not. Whether they are met is not asked. Where a schema has alternatives, all of them count.
   */
  exercised(schema: keyof SchemaTypes & string, value: unknown): readonly string[];
}

const MOST_VIOLATIONS = 20;
/** Of a large value that is wrong throughout, no more errors than these are looked at. */
const MOST_ERRORS = 200;

/** Joins the generated functions, which know what is wrong, with the generated fields, which know what says so. */
export function createValidator<SchemaTypes>(generated: {
  readonly validators: Validators<SchemaTypes>;
  readonly fields: Fields;
}): Validator<SchemaTypes> {
  const places = new Map(Object.entries(generated.fields).map(([schema, fields]) => [schema, placesOf(fields)]));
  const nowhere = placesOf([]);
  return {
    validate(schema, value) {
      const check = generated.validators[schema];
      if (check(value)) return { ok: true, value };
      const root = places.get(schema) ?? nowhere;
      const violations = explain((check.errors ?? []).slice(0, MOST_ERRORS), value)
        .slice(0, MOST_VIOLATIONS)
        .map((finding) => ({ schema, ...finding, requirements: requirementsAt(root, finding.path, finding.keyword) }));
      return { ok: false, violations };
    },
    exercised(schema, value) {
      const ids = new Set<string>();
      collectExercised(places.get(schema) ?? nowhere, value, ids);
      return [...ids];
    },
  };
}

/** The fields of a schema as a tree, walked beside a value. */
interface Place {
  readonly children: Map<string, Place>;
  readonly byKeyword: Map<string | null, readonly string[]>;
  required: boolean;
}

function emptyPlace(): Place {
  return { children: new Map(), byKeyword: new Map(), required: false };
}

function placesOf(fields: readonly Field[]): Place {
  const root = emptyPlace();
  for (const field of fields) {
    let place = root;
    for (const segment of segmentsOf(field.path)) {
      const child: Place = place.children.get(segment) ?? emptyPlace();
      place.children.set(segment, child);
      place = child;
    }
    place.byKeyword.set(field.keyword, field.requirements);
    place.required ||= field.required === true;
  }
  return root;
}

function childOf(place: Place, segment: string): Place | undefined {
  return place.children.get(segment) ?? place.children.get("*");
}

function requirementsAt(root: Place, path: string, keyword: string): readonly string[] {
  const segments = segmentsOf(path);
  const chain: Place[] = [root];
  for (const segment of segments) {
    const child = childOf(chain.at(-1) ?? root, segment);
    if (!child) break;
    chain.push(child);
  }
  // Keywords of a place say nothing about what is below it, except the two that speak of its properties.
  const exact = chain[segments.length]?.byKeyword.get(keyword);
  if (exact) return exact;
  // What is said of a field as a whole says that it must be there; what its holder's "required" says may be about the holder.
  const whole = keyword === "required" ? chain[segments.length]?.byKeyword.get(null) : undefined;
  if (whole) return whole;
  if (keyword === "required" || keyword === "additionalProperties") {
    const ofParent = chain[segments.length - 1]?.byKeyword.get(keyword);
    if (ofParent) return ofParent;
  }
  return chain.findLast((place) => place.byKeyword.has(null))?.byKeyword.get(null) ?? [];
}

function collectExercised(place: Place, value: unknown, into: Set<string>): void {
  for (const [keyword, ids] of place.byKeyword) {
    if (keyword === null || speaksOf(keyword, value)) for (const id of ids) into.add(id);
  }
  if (place.children.size === 0) return;
  if (Array.isArray(value)) {
    const items = place.children.get("*");
    if (items) for (const item of value) collectExercised(items, item, into);
    return;
  }
  if (!isRecord(value)) return;
  for (const [name, held] of Object.entries(value)) {
    const child = childOf(place, name);
    if (child && held !== undefined) collectExercised(child, held, into);
  }
  for (const [name, child] of place.children) {
    if (value[name] !== undefined) continue;
    const keywords = child.required ? [null, "required", "default"] : ["default"];
    for (const keyword of keywords) for (const id of child.byKeyword.get(keyword) ?? []) into.add(id);
  }
}

/** A length is not exercised by null, nor a maximum by a string, nor a default by anything that is there. */
function speaksOf(keyword: string, value: unknown): boolean {
  if (keyword === "default") return false;
  if (/^(pattern|format|minLength|maxLength|x-max-bytes)$/.test(keyword)) return typeof value === "string";
  if (/^(exclusive)?(minimum|maximum)$/i.test(keyword)) return typeof value === "number";
  if (/^(items|minItems|maxItems|uniqueItems)$/.test(keyword)) return Array.isArray(value);
  if (/^(properties|additionalProperties)$/.test(keyword)) return isRecord(value);
  return true;
}
