// What an answer of Prism says about the exchange that it stands for. Pure.

import { decodeText, header, parseJson } from "../../src/binding/http-text.ts";
import { isRecord } from "../../src/contract/is-record.ts";
import type { HttpResponse } from "../../src/transport/http-message.ts";
import { opinionOf } from "./opinion.ts";
import type { Opinion } from "./opinion.ts";

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
  // JSON is parsed by its HTTP framework, which has an error of its own for what is none.
  const { error } = recordIn(answer);
  if (isRecord(error) && error["code"] === "invalid_json") return opinionOf(["invalid_json"]);
  const { name, details } = problemOf(answer);
  if (!REQUEST_PROBLEMS.has(name)) return undefined;
  const found = Array.isArray(details["validation"]) ? details["validation"].map(describe) : [];
  return opinionOf([name, ...found]);
}

/**
 * What Prism has against a response that it passed on or held back; undefined when it got no further than its own troubles.
 * Warnings count, because a status that is not documented is no more than one when it is a refusal.
 */
export function responseOpinionOf(answer: HttpResponse): Opinion | undefined {
  const { name, details } = problemOf(answer);
  if (name !== "" && name !== "VIOLATIONS") {
    const title = String(details["title"]);
    // Its HTTP client parses what is labelled JSON, and throws before Prism could judge it.
    return /invalid json response body/i.test(title) ? opinionOf([title]) : undefined;
  }
  // A header, so its end may be missing.
  const listed = header(answer.headers, "sl-violations") ?? "[]";
  const parsed = parseJson(listed);
  if (parsed.ok && Array.isArray(parsed.value)) return opinionOf(parsed.value.filter(isAboutResponse).map(describe));
  return opinionOf(listed.includes('"location":["response"') ? [listed.slice(0, 400)] : []);
}

/** No operation was found, so nobody could say what the response should be. */
export function isUnrouted(refusal: Opinion | undefined): boolean {
  return refusal?.valid === false && /^NO_(PATH|METHOD)_MATCHED_ERROR$/.test(refusal.why[0] ?? "");
}

interface Problem {
  /** Empty when the answer is the target's own. */
  readonly name: string;
  readonly details: Readonly<Record<string, unknown>>;
}

function problemOf(answer: HttpResponse): Problem {
  if (header(answer.headers, "content-type") !== "application/problem+json") return { name: "", details: {} };
  const details = recordIn(answer);
  const type = String(details["type"]);
  return { name: type.slice(type.indexOf("#") + 1), details };
}

function isAboutResponse(violation: unknown): boolean {
  return isRecord(violation) && Array.isArray(violation["location"]) && violation["location"][0] === "response";
}

function describe(violation: unknown): string {
  if (!isRecord(violation)) return String(violation);
  const location = Array.isArray(violation["location"]) ? violation["location"].join("/") : "";
  return `${location}: ${String(violation["message"])}`;
}

function recordIn({ body }: HttpResponse): Readonly<Record<string, unknown>> {
  const parsed = parseJson(decodeText(body) ?? "");
  return parsed.ok && isRecord(parsed.value) ? parsed.value : {};
}
