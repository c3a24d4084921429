// Mutations of what a mock reads: a request is understood as another one, so that what it makes of it is consistent in itself.

import { decodeText, header, parseJson } from "../../../src/binding/http-text.ts";
import type { HttpRequest } from "../../../src/transport/http-message.ts";
import type { Mutation } from "../../mutation.ts";
import type { Change } from "../../json-change.ts";
import type { OperationId } from "./responses.ts";

const CHATS_PATH = "/api/v1/private/chats";

/** Path and method as printed, in either form of the trailing slash. */
const ROUTES: Readonly<Record<OperationId, readonly [method: string, path: RegExp]>> = {
  createChat: ["POST", /^\/api\/v1\/private\/chats\/?$/],
  listChats: ["GET", /^\/api\/v1\/private\/chats\/?$/],
  getChat: ["GET", /^\/api\/v1\/private\/chats\/[^/]+\/?$/],
  removeParticipant: ["DELETE", /^\/api\/v1\/private\/chats\/[^/]+\/participants\/[^/]+\/?$/],
  getInvitation: ["GET", /^\/api\/v1\/private\/chats\/[^/]+\/invitation\/?$/],
  issueToken: ["POST", /^\/oauth2\/v1\/token\/?$/],
};

export function pathOf({ target }: HttpRequest): string {
  return target.split("?", 1)[0] ?? "";
}

export function asks(request: HttpRequest, operation: OperationId): boolean {
  const [method, path] = ROUTES[operation];
  return request.method === method && path.test(pathOf(request));
}

/** Reads the JSON body of a create as another. */
export function rewritesCreate(change: Change): Mutation {
  return {
    request(request) {
      if (!asks(request, "createChat")) return request;
      const parsed = parseJson(decodeText(request.body) ?? "");
      if (!parsed.ok) return request;
      const body = change(parsed.value);
      return body === parsed.value ? request : { ...request, body: JSON.stringify(body) };
    },
  };
}

/** Reads the query of a list as another. */
export function rewritesQuery(change: (query: URLSearchParams) => void): Mutation {
  return {
    request(request) {
      if (!asks(request, "listChats")) return request;
      const query = new URLSearchParams(request.target.split("?")[1]);
      const before = query.toString();
      change(query);
      if (query.toString() === before) return request;
      return { ...request, target: `${pathOf(request)}?${query.toString()}` };
    },
  };
}

/** Reads the parameters of the token endpoint as others, wherever they stand. */
export function rewritesGrant(change: (parameters: URLSearchParams) => void): Mutation {
  return {
    request(request) {
      if (!asks(request, "issueToken")) return request;
      const parameters = new URLSearchParams(request.target.split("?")[1]);
      for (const [name, value] of new URLSearchParams(decodeText(request.body))) parameters.set(name, value);
      change(parameters);
      const headers = { ...request.headers, "content-type": "application/x-www-form-urlencoded" };
      return { ...request, target: pathOf(request), headers, body: parameters.toString() };
    },
  };
}

/** Does not know the path of an operation: the request goes where nothing is. */
export function unrouted(operation: OperationId, applies: (request: HttpRequest) => boolean = () => true): Mutation {
  return {
    request: (request) =>
      asks(request, operation) && applies(request) ? { ...request, target: `${CHATS_PATH}/not/a/path` } : request,
  };
}

/** Sends the client elsewhere instead of answering. */
export function redirects(
  status: number,
  applies: (request: HttpRequest) => boolean,
  to: (path: string) => string,
): Mutation {
  return {
    // What is redirected has not been carried out.
    request: (request) =>
      applies(request)
        ? { ...request, target: `${CHATS_PATH}/not/a/path?from=${encodeURIComponent(request.target)}` }
        : request,
    response(response, { request }) {
      const from = new URLSearchParams(request.target.split("?")[1]).get("from");
      if (from === null || response.status !== 404) return response;
      const [path = "", query] = from.split("?");
      return { status, headers: { location: query === undefined ? to(path) : `${to(path)}?${query}` }, body: null };
    },
  };
}

export function authorizationOf(request: HttpRequest): string | undefined {
  return header(request.headers, "authorization");
}
