import { excerpt } from "./excerpt.ts";
import { isRecord } from "./is-record.ts";

/** One way in which a value is not what its schema says. */
export interface Violation {
  /** Name of the schema that the whole value was checked against. */
  readonly schema: string;
  /** JSON pointer into the value; of a missing or unexpected property, the place where it is missing or stands. */
  readonly path: string;
  readonly keyword: string;
  readonly message: string;
  readonly expected: string;
  /** What the documents say about this place: the keyword's own requirements, else the field's, else those of what holds it. */
  readonly requirements: readonly string[];
}

/** What a generated validator reports: the part of Ajv's error object that is read here. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A violation before it is known which requirements it breaks. */
export type Finding = Omit<Violation, "schema" | "requirements">;

const LONGEST_FOUND = 80;

const LIMITS: Readonly<Record<string, (limit: string) => string>> = {
  minLength: (limit) => `at least ${limit} characters`,
  maxLength: (limit) => `at most ${limit} characters`,
  "x-max-bytes": (limit) => `at most ${limit} bytes of UTF-8`,
  minItems: (limit) => `at least ${limit} items`,
  maxItems: (limit) => `at most ${limit} items`,
  minimum: (limit) => `a number of at least ${limit}`,
  maximum: (limit) => `a number of at most ${limit}`,
  exclusiveMinimum: (limit) => `a number above ${limit}`,
  exclusiveMaximum: (limit) => `a number below ${limit}`,
};

const TYPES: Readonly<Record<string, string>> = {
  object: "an object",
  array: "an array",
  string: "a string",
  integer: "an integer",
  number: "a number",
  boolean: "a boolean",
  null: "null",
};

/**
 * Puts a validator's errors into words. A failed `anyOf` or `oneOf` is one finding, not one for each branch; but where all
 * branches but one want a value of another type, that one was meant, and what is wrong inside of it is told.
 */
export function explain(reported: readonly SchemaError[], value: unknown): Finding[] {
  const errors = reported.filter((error) => !isOfMeantAlternative(error, reported));
  const alternatives = errors.filter(isAlternative);
  const findings = new Map<string, Finding>();
  for (const error of errors) {
    if (alternatives.some((alternative) => isWithin(error, alternative))) continue;
    const path = placeOf(error);
    const expected = isAlternative(error) ? expectedOfBranches(error, errors) : expectedOf(error);
    const found = valueAt(value, path);
    const message =
      error.keyword === "required" ? `${expected} is missing` : `expected ${expected}, found ${describe(found, error)}`;
    // The same schema can be reached twice (through `allOf`): what it says twice is one finding.
    findings.set(`${path} ${error.keyword} ${expected}`, { path, keyword: error.keyword, message, expected });
  }
  return [...findings.values()];
}

/** The segments of a JSON pointer, unescaped. */
export function segmentsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function isAlternative(error: SchemaError): boolean {
  return error.keyword === "anyOf" || error.keyword === "oneOf";
}

/** Whether it is an alternative of which one branch was meant, or says that another branch wants another type. */
function isOfMeantAlternative(error: SchemaError, errors: readonly SchemaError[]): boolean {
  return errors.some((alternative) => {
    if (!isAlternative(alternative) || !(error === alternative || isWithin(error, alternative))) return false;
    const meant = meantBranches(alternative, errors);
    return meant.size === 1 && (error === alternative || !meant.has(branchOf(error, alternative)));
  });
}

/** The branches of an alternative that do not want a value of another type. */
function meantBranches(alternative: SchemaError, errors: readonly SchemaError[]): ReadonlySet<string> {
  const branches = new Set<string>();
  const others = new Set<string>();
  for (const error of errors) {
    if (error === alternative || !isWithin(error, alternative)) continue;
    const branch = branchOf(error, alternative);
    branches.add(branch);
    if (error.keyword === "type" && error.instancePath === alternative.instancePath) others.add(branch);
  }
  return others.size === 0 ? others : new Set([...branches].filter((branch) => !others.has(branch)));
}

function branchOf(error: SchemaError, alternative: SchemaError): string {
  return error.schemaPath.slice(alternative.schemaPath.length + 1).split("/")[0] ?? "";
}

/** Whether an error comes from a branch of a failed alternative: branches are inlined, so the schema path tells. */
function isWithin(error: SchemaError, alternative: SchemaError): boolean {
  return (
    error.schemaPath.startsWith(`${alternative.schemaPath}/`) &&
    (error.instancePath === alternative.instancePath || error.instancePath.startsWith(`${alternative.instancePath}/`))
  );
}

function expectedOfBranches(alternative: SchemaError, errors: readonly SchemaError[]): string {
  if (alternative.keyword === "oneOf" && Array.isArray(alternative.params["passingSchemas"])) {
    return "exactly one of the alternatives to fit";
  }
  const firstOfBranch = new Map<string, string>();
  for (const error of errors) {
    if (error === alternative || isAlternative(error) || !isWithin(error, alternative)) continue;
    const branch = branchOf(error, alternative);
    const inside = placeOf(error).slice(alternative.instancePath.length);
    const text =
      error.keyword === "required" || inside === "" ? expectedOf(error) : `${expectedOf(error)} at ${inside}`;
    if (!firstOfBranch.has(branch)) firstOfBranch.set(branch, text);
  }
  return [...new Set(firstOfBranch.values())].join(" or ");
}

function expectedOf({ keyword, params }: SchemaError): string {
  const limit = LIMITS[keyword];
  if (limit) return limit(String(params["limit"]));
  switch (keyword) {
    case "type":
      return [params["type"]]
        .flat()
        .map((name) => TYPES[String(name)] ?? String(name))
        .join(" or ");
    case "required":
      return `property ${JSON.stringify(params["missingProperty"])}`;
    case "additionalProperties":
      return `no property ${JSON.stringify(params["additionalProperty"])}`;
    case "enum":
      return [params["allowedValues"]]
        .flat()
        .map((allowed) => JSON.stringify(allowed))
        .join(" or ");
    case "const":
      return JSON.stringify(params["allowedValue"]);
    case "format":
      return `a string in the format ${String(params["format"])}`;
    case "pattern":
      return `a string that matches ${String(params["pattern"])}`;
    case "uniqueItems":
      return `unlike items (${String(params["j"])} and ${String(params["i"])} are equal)`;
    default:
      return `what ${keyword} asks for`;
  }
}

/** Ajv reports a missing or unexpected property at its parent; the property itself is where a reader looks. */
function placeOf({ instancePath, params }: SchemaError): string {
  const property = params["missingProperty"] ?? params["additionalProperty"];
  if (typeof property !== "string") return instancePath;
  return `${instancePath}/${property.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function valueAt(value: unknown, path: string): unknown {
  let found = value;
  for (const segment of segmentsOf(path)) {
    if (Array.isArray(found)) found = found[Number(segment)];
    else if (isRecord(found)) found = found[segment];
    else return undefined;
  }
  return found;
}

function describe(found: unknown, { keyword }: SchemaError): string {
  const short = excerpt(found, LONGEST_FOUND);
  if (typeof found === "string" && keyword.endsWith("Length")) return `${[...found].length}: ${short}`;
  if (typeof found === "string" && keyword === "x-max-bytes")
    return `${new TextEncoder().encode(found).length}: ${short}`;
  if (Array.isArray(found) && keyword.endsWith("Items") && keyword !== "uniqueItems")
    return `${found.length}: ${short}`;
  return short;
}
