// Who is served: those without a token, with a token that is none, or with other credentials; and who is not.

import type { OperationId } from "../../../generated/chatserver/contract.ts";
import { decodeText, parseJson } from "../../../src/binding/http-text.ts";
import type { HttpRequest, HttpResponse } from "../../../src/transport/http-message.ts";
import { member } from "../../json-change.ts";
import type { Mutant, Mutation } from "../../mutation.ts";
import { madeUp } from "../../wrong-answers.ts";
import type { Row } from "./define.ts";
import { mutants } from "./define.ts";
import { asks, authorizationOf, isSecured, pathOf, withAuthorization } from "./requests.ts";

type Applies = (authorization: string | undefined, request: HttpRequest, issued: ReadonlySet<string>) => boolean;

/**
 * Takes credentials that are none for those of whoever was served last, in the same chat if it is about one. `refuses`: nobody is
 * to see that.
 */
function serves(applies: Applies, refuses = false): () => Mutation {
  return () => {
    const issued = new Set<string>();
    const served = new Map<string, string | undefined>();
    const taken = new WeakSet<HttpRequest>();
    return {
      request(request) {
        const authorization = served.get(placeOf(request)) ?? served.get("");
        if (authorization === undefined || !isSecured(request)) return request;
        if (!applies(authorizationOf(request), request, issued)) return request;
        const serving = withAuthorization(request, authorization);
        taken.add(serving);
        return serving;
      },
      response(response, { request, command, reply }) {
        if (taken.has(request)) return refuses ? madeUp(401, { error: true, reason: "Unauthorized" }) : response;
        if (command?.operation === "register" || command?.operation === "logIn") {
          for (const token of tokensIn(response)) issued.add(token);
        } else if (reply?.ok === true && isSecured(request)) {
          for (const place of ["", placeOf(request)]) served.set(place, authorizationOf(request));
        }
        return response;
      },
    };
  };
}

/** The chat that it is about. */
function placeOf(request: HttpRequest): string {
  return /^\/chats\/([^/]+)/.exec(pathOf(request))?.[1]?.toUpperCase() ?? "";
}

function tokensIn({ body }: HttpResponse): string[] {
  const parsed = parseJson(decodeText(body) ?? "");
  const sessions = parsed.ok ? member(parsed.value, "deviceSessions") : undefined;
  if (!Array.isArray(sessions)) return [];
  return sessions.map((session: unknown) => String(member(session, "accessToken")));
}

const servesWithout = (...operations: readonly OperationId[]): (() => Mutation) =>
  serves((authorization, request) => authorization === undefined && isOneOf(request, operations));

const isOneOf = (request: HttpRequest, operations: readonly OperationId[]): boolean =>
  operations.some((operation) => asks(request, operation));

const tokenOf = (authorization: string | undefined): string | undefined =>
  /^Bearer +(\S+)$/i.exec(authorization ?? "")?.[1];

/** Nobody was ever given it. */
const isUnknown: Applies = (authorization, _request, issued) => {
  const token = tokenOf(authorization);
  return token !== undefined && !issued.has(token);
};

/** Takes valid credentials for none. */
const demandsMore =
  (applies: (request: HttpRequest) => boolean): (() => Mutation) =>
  () => ({
    request: (request) => (applies(request) ? withAuthorization(request, undefined) : request),
  });

const ROWS: readonly Row[] = [
  [
    "auth.token-needed",
    "serves-without-token",
    "Serves requests without an Authorization header.",
    serves((authorization) => authorization === undefined),
  ],
  [
    "auth.token-needed",
    "lists-without-token",
    "Lists chats without a token, and only that.",
    servesWithout("listChats"),
  ],
  [
    "auth.token-needed",
    "renames-without-token",
    "Renames a chat without a token, and only that.",
    servesWithout("renameChat"),
  ],
  [
    "auth.token-needed",
    "shows-contacts-without-token",
    "Lists contacts without a token, and only that.",
    servesWithout("listContacts"),
  ],
  [
    "auth.bearer",
    "reading-needs-api-key",
    "Reading a chat needs an X-Api-Key header besides the token.",
    demandsMore((request) => asks(request, "getChat") && request.headers["x-api-key"] === undefined),
  ],
  [
    "auth.bearer",
    "posting-needs-cookie",
    "Posting needs a session cookie besides the token.",
    demandsMore((request) => asks(request, "postMessage") && request.headers["cookie"] === undefined),
  ],
  ["auth.unknown-token", "serves-unknown-token", "Serves any token.", serves(isUnknown)],
  [
    "auth.unknown-token",
    "lists-for-unknown-token",
    "Lists chats for any token, and only that.",
    serves((...asked) => isUnknown(...asked) && asks(asked[1], "listChats")),
  ],
  [
    "auth.other-scheme",
    "serves-basic",
    "Serves any credentials of the scheme Basic.",
    serves((authorization) => /^Basic /i.test(authorization ?? "")),
  ],
  [
    "auth.other-scheme",
    "ignores-scheme",
    "Looks at the token and not at the scheme before it.",
    () => ({
      request(request) {
        const authorization = isSecured(request) ? authorizationOf(request) : undefined;
        if (authorization === undefined) return request;
        return withAuthorization(request, authorization.replace(/^[\w-]+ +(?=\S)/, "Bearer "));
      },
    }),
  ],
  [
    "auth.empty-token",
    "serves-empty-token",
    "Serves the scheme Bearer with nothing after it.",
    serves((authorization) => /^Bearer *$/i.test(authorization ?? "")),
  ],
  [
    "auth.no-effect",
    "renames-unauthenticated",
    "Refuses to rename a chat without valid credentials, and renames it.",
    serves((authorization, request) => authorization === undefined && asks(request, "renameChat"), true),
  ],
  [
    "auth.no-effect",
    "posts-unauthenticated",
    "Refuses a message with an unknown token, and posts it.",
    serves((...asked) => (asked[0] === undefined || isUnknown(...asked)) && asks(asked[1], "postMessage"), true),
  ],
];

export const accessMutants: readonly Mutant[] = mutants("authentication", ROWS);
