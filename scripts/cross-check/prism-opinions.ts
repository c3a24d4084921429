// What an answer of Prism says about the exchange that it stands for. Pure.

import { decodeText, header, parseJson } from "../../src/binding/http-text.ts";
import { isRecord } from "../../src/contract/is-record.ts";
import type { HttpResponse } from "../../src/transport/http-message.ts";
import { opinionOf } from "./opinion.ts";
import type { Opinion } from "./opinion.ts";

const PROBLEM = "https://stoplight.io/prism/errors#";

/** The problems with which Prism says that a request is not what the document has; all others are troubles of its own. */
const REQUEST_PROBLEMS: ReadonlySet<string> = new Set([
  "UNPROCESSABLE_ENTITY",
  "UNAUTHORIZED",
  "INVALID_CONTENT_TYPE",
  "NO_PATH_MATCHED_ERROR",
  "NO_METHOD_MATCHED_ERROR",
]);

/** Why Prism did not pass a request on; undefined when its answer is no opinion on the request at all. */
export function refusalOf(answer: HttpResponse): Opinion | undefined {
  const text = decodeText(answer.body) ?? "";
  // Its HTTP framework parses JSON before Prism sees the request.
  if (answer.status === 400 && text === "Invalid JSON") return opinionOf([text]);
  const problem = recordIn(text);
  const type = typeof problem["type"] === "string" ? problem["type"] : "";
  const name = type.startsWith(PROBLEM) ? type.slice(PROBLEM.length) : "";
  if (!REQUEST_PROBLEMS.has(name)) return undefined;
  const found = Array.isArray(problem["validation"]) ? problem["validation"].map(describe) : [];
  return opinionOf([name, ...found]);
}

/**
 * What Prism has against a response that it passed on or held back: it lists that in a header, whose end may be missing.
 * Warnings count, because a status that is not documented is no more than one when it is a refusal.
 */
export function responseOpinionOf(answer: HttpResponse): Opinion {
  const listed = header(answer.headers, "sl-violations") ?? "[]";
  const parsed = parseJson(listed);
  if (!parsed.ok || !Array.isArray(parsed.value)) {
    // The list was cut. Violations of the request come first, so the text decides.
    return opinionOf(listed.includes('"location":["response"') ? [listed.slice(0, 400)] : []);
  }
  return opinionOf(parsed.value.filter(isAboutResponse).map(describe));
}

/** The route was not found, so the response was looked at by nobody. */
export function isUnrouted(refusal: Opinion | undefined): boolean {
  return refusal?.valid === false && /^NO_(PATH|METHOD)_MATCHED_ERROR$/.test(refusal.why[0] ?? "");
}

function isAboutResponse(violation: unknown): boolean {
  return isRecord(violation) && Array.isArray(violation["location"]) && violation["location"][0] === "response";
}

function describe(violation: unknown): string {
  if (!isRecord(violation)) return String(violation);
  const location = Array.isArray(violation["location"]) ? violation["location"].join("/") : "";
  return `${location}: ${String(violation["message"])}`;
}

function recordIn(text: string): Record<string, unknown> {
  const parsed = parseJson(text);
  return parsed.ok && isRecord(parsed.value) ? parsed.value : {};
}
