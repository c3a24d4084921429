// Mutations of what a mock reads: a request is understood as another one, or as none.

import type { OperationId } from "../../../generated/chatserver/contract.ts";
import { contract } from "../../../generated/chatserver/contract.ts";
import { decodeText, header, parseJson } from "../../../src/binding/http-text.ts";
import type { HttpRequest, HttpResponse } from "../../../src/transport/http-message.ts";
import type { Change } from "../../json-change.ts";
import type { Mutation } from "../../mutation.ts";

interface Route {
  readonly id: string;
  readonly method: string;
  readonly path: RegExp;
  readonly isSecured: boolean;
}

const wildcards = (path: string): number => path.split("{").length;

/** Those of which more is printed come first: /users/me is nobody's id. */
const ROUTES: readonly Route[] = Object.values(contract.operations)
  .toSorted((a, b) => wildcards(a.path) - wildcards(b.path))
  .map(({ id, method, path, secured }) => ({
    id,
    method,
    path: new RegExp(`^${path.replace(/\/$/, "").replaceAll(/\{[^}]+\}/g, "[^/]+")}/?$`),
    isSecured: secured && id !== "logIn",
  }));

export function pathOf({ target }: HttpRequest): string {
  return target.split("?", 1)[0] ?? "";
}

function routeOf(request: HttpRequest): Route | undefined {
  const path = pathOf(request);
  return ROUTES.find((route) => route.method === request.method && route.path.test(path));
}

export function asks(request: HttpRequest, operation: OperationId): boolean {
  return routeOf(request)?.id === operation;
}

/** Whether the document wants a token for it. */
export function isSecured(request: HttpRequest): boolean {
  return routeOf(request)?.isSecured === true;
}

export function authorizationOf(request: HttpRequest): string | undefined {
  return header(request.headers, "authorization");
}

export function withAuthorization(request: HttpRequest, authorization: string | undefined): HttpRequest {
  return { ...request, headers: { ...request.headers, authorization } };
}

/** The JSON body of a request; undefined where it is none. */
export function bodyOf(request: HttpRequest): unknown {
  const parsed = parseJson(decodeText(request.body) ?? "");
  return parsed.ok ? parsed.value : undefined;
}

/** Reads the JSON body of an operation as another. */
export function rewrites(operation: OperationId, change: Change): () => Mutation {
  return () => ({
    request(request) {
      const body = asks(request, operation) ? bodyOf(request) : undefined;
      return body === undefined ? request : { ...request, body: JSON.stringify(change(body)) };
    },
  });
}

const NOWHERE = "/not/a/path/at/all";

/** Does not know the path of an operation: the request goes where nothing is. */
export function unrouted(
  operation: OperationId,
  applies: (request: HttpRequest) => boolean = () => true,
): () => Mutation {
  return () => ({
    request: (request) => (asks(request, operation) && applies(request) ? { ...request, target: NOWHERE } : request),
  });
}

/** Answers otherwise before anything comes of a request. */
export function answersInstead(
  applies: (request: HttpRequest) => boolean,
  answer: (request: HttpRequest) => HttpResponse,
): () => Mutation {
  return () => {
    const instead = new WeakMap<HttpRequest, HttpResponse>();
    return {
      request(request) {
        if (!applies(request)) return request;
        const lost = { ...request, target: NOWHERE };
        instead.set(lost, answer(request));
        return lost;
      },
      response: (response, { request }) => instead.get(request) ?? response,
    };
  };
}
