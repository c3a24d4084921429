import { Buffer } from "node:buffer";
import { decodeText, parseJson } from "../../../src/binding/http-text.ts";
import type { HttpRequest, HttpResponse } from "../../../src/transport/http-message.ts";
import type { Mutation } from "../../mutation.ts";
import { mutant } from "./define.ts";
import { member } from "../../json-change.ts";
import { asks, pathOf, redirects } from "./requests.ts";
import type { OperationId } from "./responses.ts";
import { madeUp, succeeded, bodied } from "./responses.ts";

const PATH = "/api/v1/private/chats";
const failure = (): HttpResponse => madeUp(500, { message: "Internal Server Error" });

/** Falls over a request before anything comes of it. */
function fails(applies: (request: HttpRequest) => boolean): () => Mutation {
  return () => ({
    request: (request) => (applies(request) ? { ...request, target: "/fails" } : request),
    response: (response, { request }) => (request.target === "/fails" ? failure() : response),
  });
}

/** What a create says, when it is JSON. */
function said(request: HttpRequest, key: string): unknown {
  if (!asks(request, "createChat")) return undefined;
  const parsed = parseJson(decodeText(request.body) ?? "");
  return parsed.ok ? member(parsed.value, key) : undefined;
}

const isText = (value: unknown, applies: (text: string) => boolean): boolean =>
  typeof value === "string" && applies(value);

function labelled(operation: OperationId, contentType: string | undefined): () => Mutation {
  return () => ({
    response: (response, exchange) =>
      succeeded(exchange, operation)
        ? { ...response, headers: { ...response.headers, "content-type": contentType } }
        : response,
  });
}

/** Whoever reads one chat while another reader is not yet served gets what that one asked for. */
function mixesAnswersUp(): Mutation {
  let first: HttpResponse | undefined;
  return {
    response(response, exchange) {
      if (!succeeded(exchange, "getChat")) return response;
      if (first) return first;
      first = response;
      // Requests of one turn are under way at once; one that is sent after an answer comes in a later turn.
      queueMicrotask(() => (first = undefined));
      return response;
    },
  };
}

const withoutSlash = (path: string): string => path.replace(/\/$/, "");
const listsAt = (path: string) => (request: HttpRequest) => asks(request, "listChats") && pathOf(request) === path;

export const generalMutants = [
  mutant(
    "consistency",
    "general.own-answer",
    "mixes-answers-up",
    "Of several details asked for at once, all get the first one's answer.",
    mixesAnswersUp,
  ),
  mutant(
    "status",
    "general.no-server-error",
    "fails-at-emoji",
    "Answers 500 to a title with a letter outside the basic plane.",
    fails((request) => isText(said(request, "title"), (title) => /[\u{10000}-\u{10ffff}]/u.test(title))),
  ),
  mutant(
    "status",
    "general.no-server-error",
    "fails-at-malformed-json",
    "Answers 500 to a body that is not JSON.",
    fails((request) => asks(request, "createChat") && !parseJson(decodeText(request.body) ?? "").ok),
  ),
  mutant(
    "status",
    "general.no-server-error",
    "fails-at-number-as-title",
    "Answers 500 to a title that is a number.",
    fails((request) => typeof said(request, "title") === "number"),
  ),
  mutant(
    "status",
    "general.no-server-error",
    "fails-at-malformed-id",
    "Answers 500 to an id that is not a UUID.",
    fails((request) => asks(request, "getChat") && !/[0-9a-f-]{36}\/?$/i.test(pathOf(request))),
  ),
  mutant(
    "schema",
    "general.json-parses",
    "writes-trailing-comma",
    "The detail is labelled JSON and ends in a comma before its last brace.",
    bodied("getChat", (body) => body.replace(/\}$/, ",}")),
  ),
  mutant(
    "schema",
    "general.json-parses",
    "writes-cut-list",
    "The list is labelled JSON and lacks its last character.",
    bodied("listChats", (body) => body.slice(0, -1)),
  ),
  mutant(
    "schema",
    "general.json-utf8",
    "writes-latin-1",
    "The detail is labelled JSON and is Latin-1.",
    bodied("getChat", (body) => Buffer.from(body, "latin1")),
  ),
  mutant(
    "schema",
    "general.json-content-type",
    "labels-detail-html",
    "The detail is JSON labelled text/html.",
    labelled("getChat", "text/html; charset=utf-8"),
  ),
  mutant(
    "schema",
    "general.json-content-type",
    "does-not-label-list",
    "The list has no content type.",
    labelled("listChats", undefined),
  ),
  mutant(
    "schema",
    "general.json-content-type",
    "labels-invitation-plain",
    "The invitation is JSON labelled text/plain.",
    labelled("getInvitation", "text/plain; charset=utf-8"),
  ),
  mutant(
    "status",
    "general.no-redirect",
    "redirects-slashless-list",
    "Answers 302 to the list without its slash.",
    () => redirects(302, listsAt(PATH), (path) => `${path}/`),
  ),
  mutant(
    "status",
    "general.no-redirect",
    "redirects-list",
    "Answers 301 to the list as it is printed, towards the form without a slash.",
    () => redirects(301, listsAt(`${PATH}/`), withoutSlash),
  ),
  mutant(
    "status",
    "general.no-redirect",
    "redirects-create",
    "Answers 308 to a create as it is printed, towards a form with a slash.",
    () =>
      redirects(
        308,
        (request) => asks(request, "createChat") && !pathOf(request).endsWith("/"),
        (path) => `${path}/`,
      ),
  ),
];
