import { expect, test } from "vitest";
import type { HttpRequest, HttpResponse } from "../../src/transport/http-message.ts";
import { Kinds, kindOf } from "./kinds.ts";

const sent = (parts: Partial<HttpRequest> = {}): HttpRequest => ({
  method: "PUT",
  target: "/chats/1?full=true",
  headers: { authorization: "Bearer one", "content-type": "application/json" },
  body: '{"title":"Boats","users":[1]}',
  ...parts,
});
const answered = (parts: Partial<HttpResponse> = {}): HttpResponse => ({
  status: 200,
  headers: { "content-type": "application/json" },
  body: '[{"id":1},{"id":2}]',
  ...parts,
});
const exchange = (request = sent(), response = answered(), why: readonly string[] = []) => ({
  request,
  response,
  operation: "renameChat",
  ours: { request: why.length > 0 ? { valid: false as const, why } : { valid: true as const }, response: undefined },
});

test("others' ids, tokens and words of the same length are no news, nor is a longer list of the same", () => {
  const other = exchange(
    sent({
      target: "/chats/2?full=true",
      headers: { authorization: "Bearer two", "content-type": "application/json" },
      body: '{"users":[7],"title":"Trees"}',
    }),
    answered({ body: '[{"id":3}]' }),
  );
  expect(kindOf(other)).toBe(kindOf(exchange()));
});

test.for<[string, ReturnType<typeof exchange>]>([
  ["another length", exchange(sent({ body: '{"title":"Boat","users":[1]}' }))],
  ["another sign", exchange(sent({ body: '{"title":"Boats","users":[-1]}' }))],
  ["one more item", exchange(sent({ body: '{"title":"Boats","users":[1,2]}' }))],
  ["a member less", exchange(sent({ body: '{"title":"Boats"}' }))],
  ["another parameter", exchange(sent({ target: "/chats/1?full=1" }))],
  ["the other slash form", exchange(sent({ target: "/chats/1/?full=true" }))],
  ["another scheme", exchange(sent({ headers: { authorization: "Basic one", "content-type": "application/json" } }))],
  ["no label", exchange(sent({ headers: { authorization: "Bearer one" } }))],
  ["broken JSON", exchange(sent({ body: "{" }))],
  ["bytes", exchange(sent({ body: new Uint8Array([0xff]) }))],
  ["another status", exchange(sent(), answered({ status: 201 }))],
  ["another type in the answer", exchange(sent(), answered({ body: '[{"id":"1"}]' }))],
  ["another label of the answer", exchange(sent(), answered({ headers: {} }))],
  ["something against it", exchange(sent(), answered(), ["/body/title: too long"])],
])("%s is another kind", ([, other]) => {
  expect(kindOf(other)).not.toBe(kindOf(exchange()));
});

test("a few of a kind are news, and those that are not are counted", () => {
  const kinds = new Kinds();
  expect([1, 2, 3, 4].map(() => kinds.isNews(exchange()))).toEqual([true, true, false, false]);
  expect(kinds.passedOver).toBe(2);
});
