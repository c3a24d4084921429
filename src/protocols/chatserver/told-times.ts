// Times are told in two places by the same schemas: over HTTP they are text, in events they may be numbers.

import type { RequirementId } from "../../../generated/chatserver/contract.ts";
import { fields } from "../../../generated/chatserver/contract.ts";
import type { Audit } from "../../binding/rest.ts";
import type { Field, Fields } from "../../contract/validator.ts";
import type { Violation } from "../../contract/violation.ts";

const IN_EVENTS = "chatserver.event.time" satisfies RequirementId;
const OVER_HTTP = "chatserver.general.time" satisfies RequirementId;

/**
 * The same fields, with the requirement of times that holds where they are told. What is no time, though it be text, breaks that
 * and what is said of the member itself.
 */
export function fieldsWithTimes(requirement: typeof IN_EVENTS | typeof OVER_HTTP): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([schema, ofSchema]) => {
      const whole = new Map(
        ofSchema.flatMap(({ path, keyword, requirements }) => (keyword === null ? [[path, requirements]] : [])),
      );
      return [
        schema,
        ofSchema.flatMap((field) => {
          if (!isTime(field)) return [field];
          const requirements = [requirement, ...(whole.get(field.path) ?? [])];
          return ["anyOf", "format"].map((keyword) => ({ ...field, keyword, requirements }));
        }),
      ];
    }),
  );
}

function isTime({ requirements }: Field): boolean {
  return requirements.includes(IN_EVENTS);
}

/** What members are called that are times. */
const TIMES: ReadonlySet<string> = new Set(
  Object.values(fields).flatMap((ofSchema) => ofSchema.filter(isTime).map(({ path }) => path.replace(/^.*\//, ""))),
);

/** As many as a validator reports. */
const MOST = 20;

/** Finds the times that are numbers. What is exercised, the fields know. */
export function timesOverHttp(schema: string, value: unknown): Audit {
  const violations: Violation[] = [];
  collect(schema, value, "", violations);
  return { violations, exercised: [] };
}

function collect(schema: string, value: unknown, path: string, violations: Violation[]): void {
  if (violations.length >= MOST || typeof value !== "object" || value === null) return;
  const members = Array.isArray(value) ? value.map((item, index) => [String(index), item]) : Object.entries(value);
  for (const [name, member] of members) {
    const at = `${path}/${name}`;
    if (typeof member === "number" && TIMES.has(name)) {
      const expected = "a date and time in ISO 8601";
      const message = `expected ${expected} at ${at}, found the number ${member}`;
      violations.push({ schema, path: at, keyword: "type", expected, message, requirements: [OVER_HTTP] });
    } else {
      collect(schema, member, at, violations);
    }
  }
}
