// What a test may do to a mock and no client can: let something happen in its world, see what was asked, begin again.

import type { HttpHandler, HttpRequest, HttpResponse } from "../src/transport/http-message.ts";
import { isLoopback } from "../src/support/loopback.ts";
import type { Mock } from "./host.ts";

/** No command of an environment comes near it. */
export const CONTROL_BODY_BYTES = 64 * 1024;

/**
 * Answers the control port of a mock, in JSON. It is for programs on this machine: a page in a browser that finds the port
 * is refused, be it by its Origin or, after DNS rebinding, by the Host that it believes to talk to.
 */
export function controlHandler(mock: Mock): HttpHandler {
  const names = Object.keys(mock.protocol.behaviour.environment);
  return (request) => {
    const stranger = refuseStranger(request);
    if (stranger) return stranger;
    const path = request.target.replace(/\?.*$/s, "");
    const environment = /^\/environment\/([^/]+)$/.exec(path)?.[1];
    if (environment !== undefined) {
      return only("POST", request, () => carryOut(mock, names, environment, request.body));
    }
    switch (path) {
      case "/":
        return only("GET", request, () =>
          json(200, {
            protocol: mock.protocol.id,
            environment: names,
            paths: ["/environment/<name>", "/journal", "/reset"],
          }),
        );
      case "/journal":
        return only("GET", request, () => json(200, { entries: mock.journal.entries() }));
      case "/reset":
        return only("POST", request, () => {
          mock.reset();
          return json(200, { ok: true });
        });
      default:
        return failure(404, "unknown-path", "GET / says what there is");
    }
  };
}

function refuseStranger({ headers }: HttpRequest): HttpResponse | undefined {
  if (headers["origin"] !== undefined)
    return failure(403, "forbidden-origin", "pages in a browser are not served here");
  const { host } = headers;
  if (typeof host === "string" && isLoopback(host.replace(/:\d+$/, ""))) return undefined;
  return failure(403, "forbidden-host", "expected a Host such as 127.0.0.1 or localhost");
}

function carryOut(mock: Mock, names: readonly string[], name: string, body: HttpRequest["body"]): HttpResponse {
  if (!names.includes(name)) {
    return failure(404, "unknown-environment", `there is no ${name} here; there are ${names.join(", ")}`);
  }
  const params = paramsOf(body);
  if (params === undefined) return failure(400, "malformed-params", "expected a JSON object as body");
  const reply = mock.environment(name, params);
  if (reply.ok) return json(200, { ok: true, result: reply.result });
  const missing = mock.protocol.contract.errors[reply.code]?.status === 404;
  return json(missing ? 404 : 409, { ok: false, code: reply.code });
}

/** No body is no parameters. Undefined: not an object. */
function paramsOf(body: HttpRequest["body"]): object | undefined {
  if (body === null) return {};
  try {
    const text = typeof body === "string" ? body : new TextDecoder("utf-8", { fatal: true }).decode(body);
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function only(method: "GET" | "POST", request: HttpRequest, answer: () => HttpResponse): HttpResponse {
  if (request.method === method) return answer();
  const refusal = failure(405, "method-not-allowed", `expected ${method}`);
  return { ...refusal, headers: { ...refusal.headers, allow: method } };
}

function failure(status: number, code: string, message: string): HttpResponse {
  return json(status, { ok: false, code, message });
}

function json(status: number, value: unknown): HttpResponse {
  return { status, headers: { "content-type": "application/json; charset=utf-8" }, body: JSON.stringify(value) };
}
