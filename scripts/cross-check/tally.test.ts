import { expect, test } from "vitest";
import { chatManager } from "../../src/protocols/chat-manager/index.ts";
import { chatServer } from "../../src/protocols/chatserver/index.ts";
import type { HttpRequest, HttpResponse } from "../../src/transport/http-message.ts";
import type { Scene } from "./differences.ts";
import type { Judged, Opinion } from "./opinion.ts";
import { ourOpinions } from "./our-opinions.ts";
import { isClean, reportText } from "./report.ts";
import { Tally } from "./tally.ts";

const scene = { protocol: chatManager, branches: new Map<string, string>() };
const valid: Opinion = { valid: true };
const because = (...why: readonly string[]): Opinion => ({ valid: false, why });

const request = (target: string, headers: HttpRequest["headers"] = { authorization: "Bearer t" }): HttpRequest => ({
  method: "GET",
  target,
  headers,
  body: null,
});
const refusal: HttpResponse = { status: 404, headers: {}, body: null };
const list = request("/api/v1/private/chats/");

function judged(parts: Partial<Judged>): Judged {
  const both = { request: valid, response: valid };
  return { request: list, response: refusal, operation: "listChats", ours: both, prism: both, ...parts };
}

test("the same verdict for other reasons is agreement, another verdict is none", () => {
  const tally = new Tally();
  tally.add(
    judged({
      ours: { request: because("a"), response: valid },
      prism: { request: because("b"), response: valid },
    }),
    scene,
  );
  tally.add(judged({ prism: { request: because("b"), response: valid } }), scene);
  tally.add(judged({ prism: { request: valid, response: because("c") } }), scene);
  tally.add(judged({ prism: { request: undefined, response: undefined } }), scene);
  expect(tally.agreed.request).toEqual({ valid: 1, invalid: 1, unjudged: 0 });
  expect(tally.disagreements.map(({ side }) => side)).toEqual(["request", "response", "request", "response"]);
});

const openBody = {
  request: valid,
  response: because('response: The received media type "" does not match', "response/body: must be object"),
};

test("another body of a refusal is explained where the mock was told to give one, and only there", () => {
  const told = { protocol: chatManager, branches: new Map([["chat-manager.error-body", "empty"]]) };
  const described = { protocol: chatManager, branches: new Map([["chat-manager.error-body", "described"]]) };
  const unexplained = [
    [judged({ prism: openBody }), scene],
    [judged({ prism: openBody }), described],
    [judged({ prism: openBody, response: { ...refusal, status: 200 } }), told],
    [judged({ prism: openBody, response: { ...refusal, status: 418 } }), told],
    [judged({ prism: { request: valid, response: because("response: Unable to match the returned status") } }), told],
  ] as const;
  const tally = new Tally();
  tally.add(judged({ prism: openBody }), told);
  expect(tally.disagreements).toHaveLength(0);
  for (const [exchange, where] of unexplained) tally.add(exchange, where);
  expect(tally.disagreements).toHaveLength(unexplained.length);
});

test("the answer to the other slash form is explained by the request, not by Prism's silence", () => {
  const silent = { request: because("NO_PATH_MATCHED_ERROR"), response: undefined };
  const tally = new Tally();
  tally.add(judged({ ours: { request: because("other-path-form"), response: valid }, prism: silent }), scene);
  expect(tally.disagreements).toHaveLength(0);
  tally.add(judged({ ours: { request: because("unknown"), response: valid }, prism: silent }), scene);
  expect(tally.disagreements).toHaveLength(1);
});

const server = { protocol: chatServer, branches: new Map<string, string>() };
const json = { "content-type": "application/json" };
const found = (parts: Partial<Judged>, where: Scene = server): number => {
  const tally = new Tally();
  tally.add(judged({ operation: "deleteChat", ...parts }), where);
  return tally.disagreements.length;
};

test("a refusal with another body is explained where a mutant gives it", () => {
  expect(found({ prism: openBody }, { ...scene, isSpoilt: true })).toBe(1);
  expect(found({ operation: "listChats", prism: openBody }, { ...scene, isSpoilt: true })).toBe(0);
  expect(found({ operation: "listChats", prism: openBody }, { ...scene, isSpoilt: false })).toBe(1);
});

test("a body may be missing where the contract says so, and only when it is not labelled as JSON", () => {
  const done: HttpResponse = { status: 200, headers: {}, body: null };
  expect(found({ operation: "updateSettings", response: done, prism: openBody })).toBe(0);
  expect(found({ operation: "updateSettings", response: { ...done, headers: json }, prism: openBody })).toBe(1);
  expect(found({ operation: "getChat", response: done, prism: openBody })).toBe(1);
});

test("nothing may be labelled as JSON where there need be nothing", () => {
  const prism = { request: valid, response: because("invalid json response body at http://a/ reason: Unexpected end") };
  const done: HttpResponse = { status: 200, headers: json, body: null };
  expect(found({ response: done, prism })).toBe(0);
  expect(found({ operation: "readMessage", response: done, prism })).toBe(0);
  expect(found({ response: { ...done, body: "{" }, prism })).toBe(1);
  expect(found({ operation: "getChat", response: done, prism })).toBe(1);
});

test("a number in place of a time is ours to find", () => {
  const numeric = "/createdAt: expected a date and time in ISO 8601 at /createdAt, found the number 7";
  const onlyOurs = (...why: string[]) => ({ ours: { request: valid, response: because(...why) } });
  expect(found(onlyOurs(numeric))).toBe(0);
  expect(found(onlyOurs(numeric, "/id: missing"))).toBe(1);
  expect(found(onlyOurs("/createdAt: expected a date and time in ISO 8601 at /createdAt, found the text x"))).toBe(1);
});

test("Prism's silence about null is explained for DELETE alone", () => {
  const both = {
    ours: { request: because("a"), response: valid },
    prism: { request: because("b"), response: undefined },
  };
  const nothing = (method: string, body: string): HttpRequest => ({ method, target: "/", headers: json, body });
  expect(found({ ...both, request: nothing("DELETE", "null") })).toBe(0);
  expect(found({ ...both, request: nothing("DELETE", "{}") })).toBe(1);
  expect(found({ ...both, request: nothing("PUT", "null") })).toBe(1);
});

test("too many bytes are ours to find, too many characters are not", () => {
  const long = "/body/text: expected at most 2048 bytes of UTF-8, found 2049: …";
  expect(found({ ours: { request: because(long), response: valid } })).toBe(0);
  expect(found({ ours: { request: because(long, "/body/localId: missing"), response: valid } })).toBe(1);
  expect(found({ ours: { request: because("/body/text: expected at most 9 characters"), response: valid } })).toBe(1);
});

test.for([
  ["bearer t", "UNAUTHORIZED", 0],
  ["Bearer t", "UNAUTHORIZED", 1],
  ["basic t", "UNAUTHORIZED", 1],
  ["bearer t", "UNPROCESSABLE_ENTITY", 1],
] as const)("%s, which Prism calls %s, is unexplained %i times", ([authorization, why, times]) => {
  expect(
    found({ request: request("/chats/", { authorization }), prism: { request: because(why), response: valid } }),
  ).toBe(times);
});

test.for([
  ["uploadFile", "png", 0],
  ["uploadFile", "image/png", 2],
  ["createChat", "png", 2],
] as const)("no opinion on %s labelled %s is unexplained %i times", ([operation, label, times]) => {
  const prism = { request: undefined, response: undefined };
  expect(found({ operation, request: request("/uploads", { "content-type": label }), prism })).toBe(times);
});

test.for<[string, HttpRequest, boolean | undefined]>([
  ["as documented", list, true],
  ["without token", request(list.target, {}), false],
  ["without token where none is needed", { ...request("/oauth2/v1/token", {}), method: "POST" }, true],
  ["with a wrong parameter", request("/api/v1/private/chats/?page=-1"), false],
  ["in the other slash form", request("/api/v1/private/chats"), false],
  ["of no operation", request("/api/v2"), false],
])("our own opinion on a request %s", ([, sent, expected]) => {
  expect(ourOpinions(chatManager, sent, refusal).request?.valid).toBe(expected);
});

test("our own opinion on a response is that of its operation", () => {
  const answer: HttpResponse = { status: 200, headers: { "content-type": "application/json" }, body: "{}" };
  expect(ourOpinions(chatManager, list, answer).response?.valid).toBe(false);
  expect(ourOpinions(chatManager, list, refusal).response?.valid).toBe(true);
  expect(ourOpinions(chatManager, request("/api/v2"), answer).response).toBeUndefined();
});

test("a disagreement is told with what was sent and what either thinks", () => {
  const tally = new Tally();
  tally.add(judged({ prism: { request: valid, response: because("response/body/id: must be string") } }), scene);
  const result = { url: "http://127.0.0.1:1", tally, rounds: [], passedOver: 0, wrongAnswers: 0 };
  expect(isClean(result)).toBe(false);
  const text = reportText(result);
  expect(text).toContain("curl -i 'http://127.0.0.1:1/api/v1/private/chats/' -H 'authorization: Bearer t'");
  expect(text).toContain("ours:   valid\n  Prism:  invalid: response/body/id: must be string");
});
