// How commands and replies look as HTTP messages, in both roles. Pure: no sockets, no clock, no protocol.
//
// The server's role decodes requests and encodes replies; the client's role encodes commands and decodes responses. The
// suite also decodes what it has itself encoded, so that mock and oracle see a request with the same eyes.

import { addRoute, createRouter, findAllRoutes, findRoute } from "rou3";
import type { Command, Irregularity, Observed, Reply } from "../behaviour/behaviour.ts";
import type { Contract, HttpBody, HttpOperation, Parameter } from "../contract/contract.ts";
import type { Validator } from "../contract/validator.ts";
import type { Violation } from "../contract/violation.ts";
import type { HttpHeaders, HttpRequest, HttpResponse } from "../transport/http-message.ts";
import { decodeText, header, mediaType, parseJson } from "./http-text.ts";

/** A model's result and the body that shows it, where they are not the same. */
export interface ResultCodec {
  encode(result: unknown): { contentType: string; body: string };
  /** `text` is the body, `value` what it parses to when it is labelled JSON. Undefined: not to be understood. */
  decode(text: string, value: unknown): unknown;
}

/** The requirements of the wire itself, by what breaks them. */
export interface WireRequirements {
  readonly noServerError: string;
  readonly jsonParses: string;
  readonly jsonUtf8: string;
  readonly jsonContentType: string;
  readonly documentedStatus: string;
  readonly noRedirect: string;
}

export interface RestBindingOptions {
  readonly contract: Contract;
  readonly validator: Validator<Record<string, unknown>>;
  readonly requirements: WireRequirements;
  readonly codecs: Readonly<Record<string, ResultCodec>>;
  /** Operations whose results are values that the model keeps, and never changes: their text is made once. */
  readonly stored?: ReadonlySet<string>;
  /** Leaves of the codes that have the status those that the body fits, where the documents describe it. */
  refine(operation: string, codes: readonly string[], body: unknown): readonly string[];
  /** Operations whose refusals have a body that the documents describe; elsewhere it is left open. */
  readonly describedRefusals: ReadonlySet<string>;
  /** The body of a refusal; `choose` is there for protocols that leave its form open. */
  refusal(operation: string | undefined, code: string, message: string, details: Details, choose: Choose): RefusalBody;
  /** The choices that a refusal's body reveals. They are reported and never judged. */
  reveal(operation: string, response: HttpResponse): Readonly<Record<string, string>>;
}

/** What was wrong, by the place where it was. */
export type Details = Readonly<Record<string, readonly string[]>> | undefined;
export type Choose = (choice: string) => string;
export type RefusalBody = { readonly contentType: string; readonly body: string } | null;

/** What a deliberately odd request has that no well-formed command can express. */
export interface WireEdit {
  readonly contentType?: string | null;
  /** Replaces the encoded body. */
  readonly body?: string | Uint8Array | null;
  /** The path in its other slash form. */
  readonly otherPathForm?: boolean;
  /** Replaces the Authorization header; null leaves it out. */
  readonly authorization?: string | null;
}

export type Decoded =
  | { readonly routed: true; readonly command: Command }
  | { readonly routed: false; readonly code: "unknown-path" | "method-not-allowed"; readonly allow: readonly string[] };

/** A response as the oracle sees it. */
export interface DecodedReply {
  /** Absent when the response cannot be understood as a reply at all. */
  readonly observed?: Observed;
  readonly violations: readonly Violation[];
  /** Requirements whose premise the response brought about. */
  readonly exercised: readonly string[];
  /** Status and what kind of body: `200 application/json`. */
  readonly outcome: string;
}

export interface RestBinding {
  decodeRequest(request: HttpRequest): Decoded;
  encodeReply(operation: string, reply: Reply, request: HttpRequest, choose: Choose): HttpResponse;
  encodeRefusal(code: string, request: HttpRequest | undefined, choose: Choose): HttpResponse;
  encodeCommand(command: Pick<Command, "session" | "operation" | "params">, edit?: WireEdit): HttpRequest;
  decodeReply(operation: string, response: HttpResponse): DecodedReply;
  reveal(operation: string, response: HttpResponse): Readonly<Record<string, string>>;
}

const JSON_TYPE = "application/json; charset=utf-8";
const FORM_TYPE = "application/x-www-form-urlencoded";
/** Keywords that say how a value of the right type must look. */
const VALUE_KEYWORDS: ReadonlySet<string> = new Set([
  "maxLength",
  "minLength",
  "pattern",
  "format",
  "minimum",
  "maximum",
]);
const EMPTY: Readonly<Record<string, unknown>> = {};

export function restBinding(options: RestBindingOptions): RestBinding {
  const { contract, validator, requirements, codecs } = options;
  const routes = createRouter<HttpOperation>();
  for (const operation of Object.values(contract.operations)) {
    addRoute(routes, operation.method, operation.path.replaceAll(/\{(\w+)\}/g, ":$1"), operation);
  }
  const paramsSchema = new Map(Object.keys(contract.operations).map((id) => [id, `${pascal(id)}Params`]));
  const codesByStatus = new Map<number, string[]>();
  for (const { code, status } of Object.values(contract.errors)) {
    codesByStatus.set(status, [...(codesByStatus.get(status) ?? []), code]);
  }

  const texts = new WeakMap<object, string>();
  const storedText = (result: unknown): string => {
    if (typeof result !== "object" || result === null) return JSON.stringify(result);
    let kept = texts.get(result);
    if (kept === undefined) texts.set(result, (kept = JSON.stringify(result)));
    return kept;
  };

  const encodeRefusal = (
    operation: string | undefined,
    code: string,
    details: Details,
    request: HttpRequest | undefined,
    choose: Choose,
  ): HttpResponse => {
    const error = contract.errors[code];
    const status = error?.status ?? 500;
    const body = options.refusal(operation, code, error?.when ?? "The request cannot be served.", details, choose);
    return {
      status,
      headers: {
        ...(body && { "content-type": body.contentType }),
        ...(status === 401 && { "www-authenticate": "Bearer" }),
        ...correlation(request),
      },
      body: body?.body ?? null,
    };
  };

  return {
    decodeRequest(request) {
      const question = request.target.indexOf("?");
      const path = question < 0 ? request.target : request.target.slice(0, question);
      const match = findRoute(routes, request.method, path);
      if (!match) {
        const allow = [...new Set(findAllRoutesOfAnyMethod(routes, path).map((operation) => operation.method))];
        return { routed: false, code: allow.length > 0 ? "method-not-allowed" : "unknown-path", allow };
      }
      const operation = match.data;
      const irregularities: Irregularity[] = [];
      if (path.endsWith("/") !== operation.path.endsWith("/")) irregularities.push({ kind: "other-path-form" });
      const params: Record<string, unknown> = {
        path: decodePath(match.params),
        query: question < 0 ? EMPTY : decodeQuery(operation, request.target.slice(question + 1)),
        headers: decodeHeaders(operation, request.headers),
      };
      if (operation.body) decodeBody(operation.body, request, params, irregularities);
      const validation = validator.validate(paramsSchema.get(operation.id) ?? "", params);
      if (!validation.ok) irregularities.push({ kind: "params", violations: validation.violations });
      return {
        routed: true,
        command: { session: bearerToken(request.headers), operation: operation.id, params, irregularities },
      };
    },

    encodeReply(operation, reply, request, choose) {
      if (!reply.ok) return encodeRefusal(operation, reply.code, reply.details, request, choose);
      const codec = codecs[operation];
      const { contentType, body } = codec
        ? codec.encode(reply.result)
        : {
            contentType: JSON_TYPE,
            body: options.stored?.has(operation) ? storedText(reply.result) : JSON.stringify(reply.result),
          };
      return {
        status: contract.operations[operation]?.success ?? 200,
        headers: { "content-type": contentType, ...correlation(request) },
        body,
      };
    },

    encodeRefusal: (code, request, choose) => encodeRefusal(undefined, code, undefined, request, choose),

    encodeCommand({ session, operation: id, params }, edit = {}) {
      const operation = contract.operations[id];
      if (!operation) throw new RangeError(`no operation ${id} in the contract of ${contract.protocol}`);
      const given = members(params);
      const headers: Record<string, string> = { accept: "application/json" };
      if (edit.authorization !== undefined) {
        if (edit.authorization !== null) headers["authorization"] = edit.authorization;
      } else if (session !== "") headers["authorization"] = `Bearer ${session}`;
      for (const [name, value] of Object.entries(members(given["headers"]))) {
        if (value !== undefined && value !== null) headers[name.toLowerCase()] = text(value);
      }
      const encoded = encodeBody(operation, given["body"]);
      const contentType = edit.contentType === undefined ? encoded?.contentType : edit.contentType;
      if (typeof contentType === "string") headers["content-type"] = contentType;
      const body = edit.body === undefined ? (encoded?.body ?? null) : edit.body;
      return {
        method: operation.method,
        target:
          encodePath(operation.path, members(given["path"]), edit.otherPathForm === true) +
          encodeQuery(members(given["query"])),
        headers,
        body,
      };
    },

    decodeReply(id, response) {
      const operation = contract.operations[id];
      if (!operation) throw new RangeError(`no operation ${id} in the contract of ${contract.protocol}`);
      const type = mediaType(header(response.headers, "content-type"));
      const outcome = `${response.status}${type ? ` ${type}` : ""}`;
      const violations: Violation[] = [];
      const blame = (requirement: string, expected: string, found: string): void => {
        violations.push({
          schema: id,
          path: "",
          keyword: "response",
          expected,
          message: `expected ${expected}, found ${found}`,
          requirements: [requirement],
        });
      };
      const exercised = [requirements.noServerError, requirements.noRedirect, requirements.documentedStatus];
      if (response.status >= 500) {
        blame(requirements.noServerError, "an answer that is no server error", outcome);
        return { violations, exercised, outcome };
      }
      if (response.status >= 300 && response.status < 400) {
        blame(requirements.noRedirect, "an answer without redirection", outcome);
        return { violations, exercised, outcome };
      }
      const body = decodeText(response.body);
      const json = type === "application/json" || (type?.endsWith("+json") ?? false);
      // No body at all is not broken JSON: what is missing is what the body should say.
      const parsed = json && body !== undefined && body !== "" ? parseJson(body) : undefined;
      if (json) {
        exercised.push(requirements.jsonParses, requirements.jsonUtf8);
        if (body === undefined) blame(requirements.jsonUtf8, "JSON in UTF-8", "bytes that are not UTF-8");
        else if (parsed?.ok === false) blame(requirements.jsonParses, "JSON, as it is labelled", excerpt(body));
      }
      const documented = operation.responses[String(response.status)];
      if (response.status !== operation.success) {
        const codes = codesByStatus.get(response.status) ?? [];
        if (!documented)
          blame(requirements.documentedStatus, `one of ${Object.keys(operation.responses).join(", ")}`, outcome);
        const schema = documented && Object.values(documented.content)[0];
        if (typeof schema === "string" && options.describedRefusals.has(id)) {
          const value = json && parsed?.ok ? parsed.value : body;
          const validation = validator.validate(schema, value);
          exercised.push(...validator.exercised(schema, value));
          if (!validation.ok) violations.push(...validation.violations);
        }
        const summary = body ? `${outcome}: ${excerpt(body)}` : outcome;
        const fitting = documented ? options.refine(id, codes, json && parsed?.ok ? parsed.value : undefined) : [];
        const carriedOut = response.status >= 200 && response.status < 300;
        return {
          observed: { ok: false, codes: fitting, summary, carriedOut },
          violations,
          exercised,
          outcome,
        };
      }
      if (violations.length > 0) return { violations, exercised, outcome };
      const schema = documented && contentSchema(documented, type);
      if (schema === undefined) {
        const types = Object.keys(documented?.content ?? {});
        blame(
          requirements.jsonContentType,
          `a body of type ${types.join(" or ")}`,
          `${outcome}: ${excerpt(body ?? "")}`,
        );
        return { violations, exercised, outcome };
      }
      exercised.push(requirements.jsonContentType);
      const value = json ? (parsed?.ok ? parsed.value : undefined) : body;
      if (schema !== null) {
        const validation = validator.validate(schema, value);
        exercised.push(...validator.exercised(schema, value));
        if (!validation.ok) {
          for (const violation of validation.violations) {
            const blamed = violation.requirements.length > 0 ? violation.requirements : operation.requirements;
            violations.push({ ...violation, requirements: blamed });
          }
          // A value that is too long or of another format can still be judged for what it says.
          if (validation.violations.some(({ keyword }) => !VALUE_KEYWORDS.has(keyword))) {
            return { violations, exercised, outcome };
          }
        }
      }
      const codec = codecs[id];
      const result = codec ? codec.decode(body ?? "", value) : value;
      if (result === undefined) {
        blame(
          operation.requirements[0] ?? requirements.documentedStatus,
          "a body that can be understood",
          excerpt(body ?? ""),
        );
        return { violations, exercised, outcome };
      }
      return { observed: { ok: true, result }, violations, exercised, outcome };
    },

    reveal: (operation, response) => options.reveal(operation, response),
  };
}

// --- server's role ---

function decodePath(params: Readonly<Record<string, string>> | undefined): Record<string, unknown> {
  const path: Record<string, unknown> = {};
  for (const [name, raw] of Object.entries(params ?? {})) path[name] = percentDecoded(raw);
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
  const type = mediaType(header(request.headers, "content-type"));
  if (type === undefined || !Object.hasOwn(body.content, type)) {
    irregularities.push({ kind: "media-type", found: type ?? "no content type" });
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

/** The token of `Authorization: Bearer …`; empty when there is none that could be one. RFC 6750, section 2.1. */
function bearerToken(headers: HttpHeaders): string {
  const value = header(headers, "authorization");
  return (value !== undefined && /^Bearer +([\w.~+/-]+=*)$/i.exec(value)?.[1]) || "";
}

function correlation(request: HttpRequest | undefined): HttpHeaders {
  const id = request && header(request.headers, "x-correlation-id");
  return id === undefined ? {} : { "x-correlation-id": id };
}

function findAllRoutesOfAnyMethod(
  routes: ReturnType<typeof createRouter<HttpOperation>>,
  path: string,
): HttpOperation[] {
  return ["GET", "POST", "PUT", "PATCH", "DELETE"].flatMap((method) =>
    findAllRoutes(routes, method, path).map((match) => match.data),
  );
}

// --- client's role ---

function encodePath(template: string, params: Readonly<Record<string, unknown>>, otherForm: boolean): string {
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(text(params[name] ?? "")));
  if (!otherForm) return path;
  return path.endsWith("/") ? path.slice(0, -1) : `${path}/`;
}

function encodeQuery(params: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined) continue;
    for (const item of Array.isArray(value) ? value : [value]) search.append(name, text(item));
  }
  const query = search.toString();
  return query === "" ? "" : `?${query}`;
}

function encodeBody(operation: HttpOperation, body: unknown): { contentType: string; body: string } | undefined {
  if (body === undefined || !operation.body) return undefined;
  if ("application/json" in operation.body.content)
    return { contentType: "application/json", body: JSON.stringify(body) };
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(members(body))) if (value !== undefined) form.append(name, text(value));
  return { contentType: FORM_TYPE, body: form.toString() };
}

/** The schema of a body of this type: null for any, undefined when the type is not documented. */
function contentSchema(documented: HttpBody, type: string | undefined): string | null | undefined {
  if (type !== undefined && Object.hasOwn(documented.content, type)) return documented.content[type] ?? null;
  return Object.keys(documented.content).length === 0 ? null : undefined;
}

// --- both ---

function text(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

function members(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : EMPTY;
}

function pascal(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

function excerpt(body: string): string {
  const short = body.length > 160 ? `${body.slice(0, 160)}…` : body;
  return short === "" ? "an empty body" : short.replaceAll(/\s+/g, " ");
}
