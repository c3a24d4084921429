import type { Validator } from "../contract/validator.ts";
import type { Violation } from "../contract/violation.ts";

/** Keywords that say how a value of the right type must look. */
const VALUE_KEYWORDS: ReadonlySet<string> = new Set([
  "maxLength",
  "x-max-bytes",
  "minLength",
  "pattern",
  "format",
  "minimum",
  "maximum",
  "enum",
]);

export interface Judged {
  readonly violations: readonly Violation[];
  readonly exercised: readonly string[];
  /** A value that is too long or of another format can still be judged for what it says. */
  readonly understood: boolean;
}

/** What a schema says of a value that a target sent. What no requirement speaks of is blamed on `otherwise`. */
export function judge(
  validator: Validator<Record<string, unknown>>,
  schema: string,
  value: unknown,
  otherwise: readonly string[] = [],
): Judged {
  const exercised = validator.exercised(schema, value);
  const validation = validator.validate(schema, value);
  if (validation.ok) return { violations: [], exercised, understood: true };
  const violations = validation.violations.map((violation) =>
    violation.requirements.length > 0 ? violation : { ...violation, requirements: otherwise },
  );
  return { violations, exercised, understood: violations.every(({ keyword }) => VALUE_KEYWORDS.has(keyword)) };
}

/** A violation of what no schema can say. */
export function violationOf(
  where: Pick<Violation, "schema" | "keyword">,
  requirements: readonly string[],
  expected: string,
  found: string,
): Violation {
  return { ...where, path: "", expected, message: `expected ${expected}, found ${found}`, requirements };
}
