// What a response may have for a body, as the contract has it.

import type { HttpBody } from "../contract/contract.ts";
import { isRecord } from "../contract/is-record.ts";
import { parseJson } from "./http-text.ts";
import { isRaw } from "./raw-body.ts";

export const JSON_TYPE = "application/json";

/** The schema of a body of this type: null for any, undefined when the type is not documented. */
export function contentSchema(documented: HttpBody, type: string | undefined): string | null | undefined {
  if (type !== undefined && Object.hasOwn(documented.content, type)) return documented.content[type] ?? null;
  return Object.keys(documented.content).length === 0 || isRaw(documented) ? null : undefined;
}

/**
 * Whether an answer says no more than that it was carried out: always where there is nothing to say, and where there may be
 * something, unless that may be meant.
 */
export function saysNothing({ required, content }: HttpBody, json: boolean, body: string | undefined): boolean {
  if (Object.keys(content).length === 0) return true;
  if (required || body === undefined) return false;
  if (json || body === "") return body === "";
  const parsed = parseJson(body);
  return !(parsed.ok && isRecord(parsed.value));
}

/** What of an undocumented label the body may be all the same, when labels are not insisted on. */
export type Unlabelled =
  | { readonly kind: "json" | "text"; readonly schema: string | null; readonly said: unknown }
  | { readonly kind: "neither" };

/** @param value what the body parses to, if it is labelled as some kind of JSON */
export function withoutLabel({ content }: HttpBody, body: string | undefined, value: unknown): Unlabelled {
  if (body === undefined) return { kind: "neither" };
  const asJson = content[JSON_TYPE];
  const [asText] = Object.values(content);
  if (asJson === undefined) {
    return asText === undefined ? { kind: "neither" } : { kind: "text", schema: asText, said: value ?? body };
  }
  const parsed = parseJson(body);
  return parsed.ok ? { kind: "json", schema: asJson, said: parsed.value } : { kind: "neither" };
}
