// From a request to the parameters of its operation. What is wrong with them stands beside them.

import type { Irregularity } from "../behaviour/behaviour.ts";
import type { HttpBody, HttpOperation, Parameter } from "../contract/contract.ts";
import type { HttpHeaders, HttpRequest } from "../transport/http-message.ts";
import type { FormPart } from "./form-parts.ts";
import { decodeText, FORM_TYPE, header, mediaType, MULTIPART_TYPE, parseJson } from "./http-text.ts";
import { parseMultipart } from "./multipart.ts";
import { bytesOf, isRaw } from "./raw-body.ts";

const EMPTY: Readonly<Record<string, unknown>> = {};

/** `path` holds what the router took from the path, `query` what stands behind the question mark. */
export function readParams(
  operation: HttpOperation,
  path: Readonly<Record<string, string>> | undefined,
  query: string | undefined,
  request: HttpRequest,
  irregularities: Irregularity[],
): Record<string, unknown> {
  const headers = decodeHeaders(operation, request.headers);
  const params: Record<string, unknown> = {
    path: decodePath(operation, path),
    query: query === undefined ? EMPTY : decodeQuery(operation, query),
    headers,
  };
  if (operation.body) decodeBody(operation.body, request, params, irregularities);
  if (operation.body && isRaw(operation.body)) {
    const label = header(request.headers, "content-type");
    if (label !== undefined) params["headers"] = { ...headers, "Content-Type": label };
  }
  return params;
}

function decodePath(
  { parameters }: HttpOperation,
  params: Readonly<Record<string, string>> | undefined,
): Record<string, unknown> {
  const path: Record<string, unknown> = {};
  for (const [name, raw] of Object.entries(params ?? {})) {
    const parameter = parameters.find((one) => one.in === "path" && one.name === name);
    const value = percentDecoded(raw);
    path[name] = parameter ? typed(parameter, value) : value;
  }
  return path;
}

/** What is not percent-encoded UTF-8 stays as it came: its schema will say what is wrong with it. */
function percentDecoded(raw: string): string {
  if (!raw.includes("%")) return raw;
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

function decodeQuery(operation: HttpOperation, query: string): Record<string, unknown> {
  const search = new URLSearchParams(query);
  const decoded: Record<string, unknown> = {};
  for (const parameter of operation.parameters) {
    if (parameter.in !== "query") continue;
    const values = search.getAll(parameter.name);
    const [first] = values;
    if (first === undefined) continue;
    decoded[parameter.name] =
      parameter.type === "string[]" ? values : values.length > 1 ? values : typed(parameter, first);
  }
  return decoded;
}

/** Text that is not of the parameter's type stays text, so that validation names it. */
function typed(parameter: Parameter, value: string): unknown {
  switch (parameter.type) {
    case "integer":
      return /^-?\d{1,15}$/.test(value) ? Number(value) : value;
    case "number":
      return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
    case "boolean":
      return value === "true" ? true : value === "false" ? false : value;
    case "string":
    case "string[]":
      return value;
  }
}

function decodeHeaders(operation: HttpOperation, headers: HttpHeaders): Record<string, unknown> {
  const decoded: Record<string, unknown> = {};
  for (const parameter of operation.parameters) {
    if (parameter.in !== "header") continue;
    const value = header(headers, parameter.name.toLowerCase());
    if (value !== undefined) decoded[parameter.name] = value;
  }
  return decoded;
}

function decodeBody(
  body: HttpBody,
  request: HttpRequest,
  params: Record<string, unknown>,
  irregularities: Irregularity[],
): void {
  if (request.body === null || request.body.length === 0) return; // the schema knows whether it is required
  if (isRaw(body)) {
    params["body"] = bytesOf(request.body);
    return;
  }
  const contentType = header(request.headers, "content-type");
  const type = mediaType(contentType);
  if (type === undefined || !Object.hasOwn(body.content, type)) {
    irregularities.push({ kind: "media-type", found: type ?? "no content type" });
  }
  if (type === MULTIPART_TYPE && MULTIPART_TYPE in body.content) {
    const parsed = parseMultipart(request.body, contentType ?? "");
    if (!parsed.ok) {
      irregularities.push({ kind: "malformed-body", detail: parsed.reason });
      return;
    }
    params["body"] = textsOf(parsed.parts);
    params["parts"] = parsed.parts;
    return;
  }
  const content = decodeText(request.body);
  if (content === undefined) {
    irregularities.push({ kind: "malformed-body", detail: "the body is not UTF-8" });
    return;
  }
  if (type === FORM_TYPE && FORM_TYPE in body.content) {
    params["body"] = Object.fromEntries(new URLSearchParams(content));
    return;
  }
  const parsed = parseJson(content);
  if (parsed.ok) params["body"] = parsed.value;
  else irregularities.push({ kind: "malformed-body", detail: parsed.reason });
}

const lenientUtf8 = new TextDecoder();

/** What a form's schema can speak of. A file is there by its name: its content may be large, and no text at all. */
function textsOf(parts: readonly FormPart[]): Record<string, unknown> {
  const texts = new Map<string, string[]>();
  for (const { name, filename, content } of parts) {
    const said = filename ?? lenientUtf8.decode(content);
    texts.set(name, [...(texts.get(name) ?? []), said]);
  }
  // As in a query, what is said several times is a list, which a schema that asks for a text will name.
  return Object.fromEntries([...texts].map(([name, said]) => [name, said.length === 1 ? said[0] : said]));
}
