// The server's role: from a request to a command, from a reply to a response.

import { addRoute, createRouter, findAllRoutes, findRoute } from "rou3";
import type { Irregularity } from "../behaviour/behaviour.ts";
import type { HttpOperation } from "../contract/contract.ts";
import type { HttpHeaders, HttpRequest, HttpResponse } from "../transport/http-message.ts";
import type { Scheme } from "./credentials.ts";
import { challengeOf, sessionIn } from "./credentials.ts";
import { errorsOverHttp } from "./errors-over-http.ts";
import { header } from "./http-text.ts";
import { readParams } from "./read-request.ts";
import type { Choose, Details, EncodedResult, RestBindingOptions, RestServer } from "./rest.ts";

const JSON_TYPE = "application/json; charset=utf-8";
/** HTTP's own, in protocols that have no code for what no operation fits. */
const STATUS_OF_NO_ROUTE: Readonly<Record<string, number>> = { "unknown-path": 404, "method-not-allowed": 405 };

export function restServer(options: RestBindingOptions): RestServer {
  const { contract, validator, codecs } = options;
  const errors = errorsOverHttp(contract);
  const schemeOf = (id: string | undefined): Scheme =>
    id !== undefined && options.basic?.has(id) ? "basic" : "bearer";
  const routes = createRouter<HttpOperation>();
  for (const operation of Object.values(contract.operations)) {
    addRoute(routes, operation.method, operation.path.replaceAll(/\{(\w+)\}/g, ":$1"), operation);
  }
  const paramsSchema = new Map(Object.keys(contract.operations).map((id) => [id, `${pascal(id)}Params`]));

  const texts = new WeakMap<object, string>();
  const storedText = (result: unknown): string => {
    if (typeof result !== "object" || result === null) return JSON.stringify(result);
    let kept = texts.get(result);
    if (kept === undefined) texts.set(result, (kept = JSON.stringify(result)));
    return kept;
  };

  const encodeResult = (operation: string, result: unknown, choose: Choose): EncodedResult | null => {
    const codec = codecs[operation];
    if (codec) return codec.encode(result);
    if (result === undefined) {
      const { success, responses } = contract.operations[operation] ?? {};
      if (responses?.[String(success)]?.required) throw new TypeError(`the model's result of ${operation} is nothing`);
      return options.done?.(operation, choose) ?? null;
    }
    return {
      contentType: JSON_TYPE,
      body: options.stored?.has(operation) ? storedText(result) : JSON.stringify(result),
    };
  };

  const encodeRefusal = (
    operation: string | undefined,
    code: string,
    details: Details,
    request: HttpRequest | undefined,
    choose: Choose,
  ): HttpResponse => {
    const error = errors.get(code);
    const status = error?.status ?? STATUS_OF_NO_ROUTE[code] ?? 500;
    const body = options.refusal(operation, code, error?.when ?? "The request cannot be served.", details, choose);
    return {
      status,
      headers: {
        ...(body && { "content-type": body.contentType }),
        ...(status === 401 && { "www-authenticate": challengeOf(schemeOf(operation), contract.title) }),
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
      const query = question < 0 ? undefined : request.target.slice(question + 1);
      const params = readParams(operation, match.params, query, request, irregularities);
      const validation = validator.validate(paramsSchema.get(operation.id) ?? "", params);
      if (!validation.ok) irregularities.push({ kind: "params", violations: validation.violations });
      // Where nobody asks for credentials, whoever sends some is nobody in particular.
      const session = operation.secured ? sessionIn(request.headers, schemeOf(operation.id)) : "";
      return { routed: true, command: { session, operation: operation.id, params, irregularities } };
    },

    encodeReply(operation, reply, request, choose) {
      if (!reply.ok) return encodeRefusal(operation, reply.code, reply.details, request, choose);
      const encoded = encodeResult(operation, reply.result, choose);
      const documented = options.responseHeaders?.[operation] ?? [];
      return {
        status: encoded?.status ?? contract.operations[operation]?.success ?? 200,
        headers: {
          ...(encoded && { "content-type": encoded.contentType }),
          ...Object.fromEntries(documented.map(({ name, value }) => [name.toLowerCase(), value])),
          ...correlation(request),
        },
        body: encoded?.body ?? null,
      };
    },

    encodeRefusal: (code, request, choose) => encodeRefusal(undefined, code, undefined, request, choose),
  };
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

function pascal(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}
