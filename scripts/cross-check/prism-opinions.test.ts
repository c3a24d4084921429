import { expect, test } from "vitest";
import type { HttpResponse } from "../../src/transport/http-message.ts";
import { prismProblem } from "./cross-check.shared.ts";
import { isUnrouted, refusalOf, responseOpinionOf } from "./prism-opinions.ts";

const violation = (side: string) => ({
  location: [side, "body", "title"],
  severity: "Error",
  message: "must be string",
});
const listing = (...violations: readonly object[]): HttpResponse => ({
  status: 200,
  headers: { "content-type": "application/json", "sl-violations": JSON.stringify(violations) },
  body: "{}",
});

test("a request that Prism refuses is invalid, with what Prism found", () => {
  const refused = prismProblem(422, "UNPROCESSABLE_ENTITY", { validation: [violation("body")] });
  expect(refusalOf(refused)).toEqual({
    valid: false,
    why: ["UNPROCESSABLE_ENTITY", "body/body/title: must be string"],
  });
  expect(refusalOf(prismProblem(401, "UNAUTHORIZED"))).toEqual({ valid: false, why: ["UNAUTHORIZED"] });
});

test("what is not JSON is refused before Prism itself sees it", () => {
  const body = JSON.stringify({ error: { code: "invalid_json", message: "Invalid JSON" } });
  const answer = { status: 400, headers: { "content-type": "application/json; charset=utf-8" }, body };
  expect(refusalOf(answer)).toEqual({ valid: false, why: ["invalid_json"] });
});

test.for([
  prismProblem(500, "UNKNOWN"),
  { status: 500, headers: { "content-type": "application/json" }, body: '{"error":{"code":"crashed"}}' },
  { status: 502, headers: {}, body: null },
])("a trouble of Prism's own is no opinion on a request: %o", (answer) => {
  expect(refusalOf(answer)).toBeUndefined();
});

test("only what concerns the response counts against it", () => {
  expect(responseOpinionOf({ status: 200, headers: {}, body: "{}" })).toEqual({ valid: true });
  expect(responseOpinionOf(listing(violation("request")))).toEqual({ valid: true });
  expect(responseOpinionOf(listing(violation("request"), violation("response")))).toEqual({
    valid: false,
    why: ["response/body/title: must be string"],
  });
});

test("a response that Prism holds back, or cannot even read, is invalid", () => {
  const headers = { "sl-violations": JSON.stringify([violation("response")]) };
  expect(responseOpinionOf(prismProblem(500, "VIOLATIONS", {}, headers))?.valid).toBe(false);
  const title = "invalid json response body at http://127.0.0.1:1/ reason: Unexpected end of JSON input";
  expect(responseOpinionOf(prismProblem(500, "FetchError", { title }))?.valid).toBe(false);
  expect(responseOpinionOf(prismProblem(500, "UNKNOWN"))).toBeUndefined();
});

test("a list of violations that was cut still says which side they are on", () => {
  const cut = (side: string): HttpResponse => ({
    status: 200,
    headers: { "sl-violations": `Too many violations! [{"location":["${side}","bo` },
    body: null,
  });
  expect(responseOpinionOf(cut("response"))?.valid).toBe(false);
  expect(responseOpinionOf(cut("request"))?.valid).toBe(true);
});

test("knows when no operation was found", () => {
  expect(isUnrouted(refusalOf(prismProblem(404, "NO_PATH_MATCHED_ERROR")))).toBe(true);
  expect(isUnrouted(refusalOf(prismProblem(405, "NO_METHOD_MATCHED_ERROR")))).toBe(true);
  expect(isUnrouted(refusalOf(prismProblem(401, "UNAUTHORIZED")))).toBe(false);
  expect(isUnrouted(undefined)).toBe(false);
});
