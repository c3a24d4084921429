// Which exchanges look like others that Prism has seen. The suite signs up new people for each of its cases, and to ask Prism
// about each of them takes minutes and shows nothing new.

import { decodeText, parseJson } from "../../src/binding/http-text.ts";
import { isRecord } from "../../src/contract/is-record.ts";
import type { Judged, Opinion } from "./opinion.ts";

/** So many of a kind are shown to Prism. */
const OF_EACH_KIND = 2;

export class Kinds {
  /** How many were no news. */
  passedOver = 0;
  readonly #seen = new Map<string, number>();

  /** Whether there were few like this one so far. What is already disputed or refused is news for each of its reasons. */
  isNews(exchange: Omit<Judged, "prism">): boolean {
    const kind = kindOf(exchange);
    const times = this.#seen.get(kind) ?? 0;
    if (times >= OF_EACH_KIND) {
      this.passedOver++;
      return false;
    }
    this.#seen.set(kind, times + 1);
    return true;
  }
}

/** All that a document could say something about, but what is only another value of the same length. */
export function kindOf({ request, response, operation, ours }: Omit<Judged, "prism">): string {
  const [path = "", query = ""] = request.target.split("?", 2);
  const parameters = [...new URLSearchParams(query)].map(([name, value]) => `${name}=${shapeOf(value, true)}`);
  const authorization = String(request.headers["authorization"] ?? "").split(" ");
  const headers = Object.keys(request.headers).toSorted();
  return JSON.stringify([
    operation ?? path,
    request.method,
    path.endsWith("/"),
    parameters.toSorted(),
    headers,
    [authorization.length, authorization[0]],
    request.headers["content-type"],
    bodyShape(request.body, true),
    response.status,
    response.headers["content-type"],
    bodyShape(response.body, false),
    reasons(ours.request),
    reasons(ours.response),
  ]);
}

function reasons(opinion: Opinion | undefined): readonly string[] | undefined {
  return opinion?.valid === false ? opinion.why : undefined;
}

function bodyShape(body: Judged["request"]["body"], exact: boolean): string {
  const text = decodeText(body);
  if (text === undefined) return "bytes";
  const parsed = parseJson(text);
  return parsed.ok ? shapeOf(parsed.value, exact) : text === "" ? "empty" : "text";
}

/** The form of a value; `exact` tells apart what a limit could. */
function shapeOf(value: unknown, exact: boolean): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => shapeOf(item, exact));
    return `[${(exact ? items : [...new Set(items)].toSorted()).join()}]`;
  }
  if (isRecord(value)) {
    const members = Object.entries(value).map(([name, member]) => `${name}:${shapeOf(member, exact)}`);
    return `{${members.toSorted().join()}}`;
  }
  if (typeof value === "string") return exact ? `string${value.length}` : "string";
  if (typeof value === "number") return exact ? `${Number.isInteger(value)}${Math.sign(value)}` : "number";
  return String(value);
}
