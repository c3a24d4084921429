// What holds of every request: that it is understood as it is meant, and answered in JSON that can be read.

import { Buffer } from "node:buffer";
import type { OperationId } from "../../../generated/chatserver/contract.ts";
import { header } from "../../../src/binding/http-text.ts";
import type { HttpRequest, HttpResponse } from "../../../src/transport/http-message.ts";
import { at, given, isObject, member, replacedBy, text } from "../../json-change.ts";
import type { Mutant, Mutation } from "../../mutation.ts";
import { madeUp } from "../../wrong-answers.ts";
import type { Row } from "./define.ts";
import { alters, bodied, mutants, succeeded } from "./define.ts";
import { answersInstead, asks, bodyOf, pathOf, rewrites } from "./requests.ts";

const refusal = (status: number): HttpResponse => madeUp(status, { error: true, reason: "No" });

/** Falls over a request before anything comes of it. */
const fails = (applies: (request: HttpRequest) => boolean): (() => Mutation) =>
  answersInstead(applies, () => refusal(500));

/** What a request says, when it is JSON. */
const said = (request: HttpRequest, operation: OperationId, key: string): unknown =>
  asks(request, operation) ? member(bodyOf(request), key) : undefined;

/** Sends the client elsewhere instead of answering. */
const redirects = (
  status: number,
  operation: OperationId,
  to: (path: string) => string,
  applies: (request: HttpRequest) => boolean = () => true,
): (() => Mutation) =>
  answersInstead(
    (request) => asks(request, operation) && applies(request),
    (request) => ({ status, headers: { location: to(pathOf(request)) }, body: null }),
  );

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

const general: readonly Row[] = [
  [
    "general.own-answer",
    "mixes-answers-up",
    "Of several chats that are read at once, all readers get the first one.",
    mixesAnswersUp,
  ],
  [
    "general.no-server-error",
    "fails-at-emoji",
    "Answers 500 to a title with a letter outside the basic plane.",
    fails((request) => /[\u{10000}-\u{10ffff}]/u.test(String(said(request, "createChat", "title")))),
  ],
  [
    "general.no-server-error",
    "fails-at-malformed-json",
    "Answers 500 to a body that is not JSON.",
    fails((request) => asks(request, "renameChat") && request.body !== null && bodyOf(request) === undefined),
  ],
  [
    "general.no-server-error",
    "fails-at-number-as-participants",
    "Answers 500 when participants are no list.",
    fails((request) => asks(request, "createChat") && !Array.isArray(said(request, "createChat", "participants"))),
  ],
  [
    "general.no-server-error",
    "fails-at-malformed-id",
    "Answers 500 to an id that is not a UUID.",
    fails((request) => asks(request, "getChat") && !/[0-9a-f-]{36}\/?$/i.test(pathOf(request))),
  ],
  [
    "general.json-parses",
    "writes-trailing-comma",
    "A chat is labelled JSON and ends in a comma before its last brace.",
    bodied("getChat", (body) => body.replace(/\}$/, ",}")),
  ],
  [
    "general.json-parses",
    "cuts-the-list",
    "The list of chats is labelled JSON and lacks its last character.",
    bodied("listChats", (body) => body.slice(0, -1)),
  ],
  [
    "general.json-utf8",
    "writes-latin-1",
    "A chat is labelled JSON and is Latin-1.",
    bodied("getChat", (body) => Buffer.from(body, "latin1")),
  ],
  [
    "general.no-redirect",
    "redirects-the-list",
    "Answers 301 to the list as it is printed, towards the form without a slash.",
    redirects(
      301,
      "listChats",
      (path) => path.replace(/\/$/, ""),
      (request) => pathOf(request).endsWith("/"),
    ),
  ],
  [
    "general.no-redirect",
    "redirects-creating",
    "Answers 307 to the creation of a chat, towards a form with a slash.",
    redirects(
      307,
      "createChat",
      (path) => `${path}/`,
      (request) => !pathOf(request).endsWith("/"),
    ),
  ],
  [
    "general.json-request",
    "wants-a-form",
    "A title that comes in JSON is not taken: it is to come in a form.",
    answersInstead(
      (request) => asks(request, "renameChat"),
      () => refusal(415),
    ),
  ],
  [
    "general.malformed-json",
    "mends-json",
    "A body that breaks off is read as if it went on.",
    () => ({
      request: (request) =>
        asks(request, "renameChat") && isLabelled(request) && request.body !== null && bodyOf(request) === undefined
          ? { ...request, body: '{"title":"Mended"}' }
          : request,
    }),
  ],
  [
    "general.key-order",
    "wants-keys-in-order",
    "A chat is not created when its title comes last.",
    answersInstead(
      (request) => isObject(bodyOf(request)) && asks(request, "createChat") && lastKey(bodyOf(request)) === "title",
      () => refusal(400),
    ),
  ],
  [
    "general.unicode",
    "keeps-latin-letters",
    "Letters outside Latin-1 become question marks.",
    rewrites("postMessage", (body) =>
      at(
        body,
        "/text",
        text((sent) => sent.replaceAll(/[^\0-\u00ff]/g, "?")),
      ),
    ),
  ],
  [
    "general.unknown-path",
    "answers-at-any-path",
    "Whatever is asked for at a path that names nothing is done, it says.",
    () => ({
      response: (response, { command }) =>
        command === undefined && response.status === 404 ? madeUp(200, {}) : response,
    }),
  ],
  [
    "general.user-id",
    "knows-no-numbers",
    "Nobody is found under a number.",
    answersInstead(
      (request) => asks(request, "getUser"),
      () => refusal(404),
    ),
  ],
  [
    "general.chat-id",
    "knows-no-uuids",
    "A UUID is no name of a chat.",
    answersInstead(
      (request) => asks(request, "getChat") && /[0-9a-f-]{36}$/i.test(pathOf(request)),
      () => refusal(400),
    ),
  ],
  [
    "general.time",
    "times-in-milliseconds",
    "The times of a chat are numbers.",
    alters("getChat", (chat) =>
      at(
        chat,
        "/createdAt",
        text((time) => Date.parse(time)),
      ),
    ),
  ],
  [
    "general.time",
    "times-in-words",
    "The times of a message are written as people write them.",
    alters("listMessages", (all) => at(all, "/*/createdAt", given(replacedBy("Saturday, noon")))),
  ],
];

const isLabelled = (request: HttpRequest): boolean => /json/i.test(header(request.headers, "content-type") ?? "");

const lastKey = (value: unknown): string | undefined => (isObject(value) ? Object.keys(value).at(-1) : undefined);

export const wireMutants: readonly Mutant[] = mutants("status", general);
