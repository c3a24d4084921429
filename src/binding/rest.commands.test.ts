import fc from "fast-check";
import { expect, test } from "vitest";
import type { HttpHeaders, HttpRequest } from "../transport/http-message.ts";
import { notesBinding } from "./notes.shared.ts";

const JSON_TYPE = { "content-type": "application/json" };
const FORM_TYPE = { "content-type": "application/x-www-form-urlencoded" };
const binding = notesBinding();

const encode = (operation: string, params: unknown, session = ""): HttpRequest =>
  binding.encodeCommand({ session, operation, params });

test.for<[string, unknown, Partial<HttpRequest>]>([
  ["listNotes", {}, { method: "GET", target: "/notes/", body: null }],
  [
    "listNotes",
    { query: { page: 1, open: false, tag: ["a b", "c&d"], text: undefined }, headers: { "X-Trace": "t" } },
    {
      target: "/notes/?page=1&open=false&tag=a+b&tag=c%26d",
      headers: { accept: "application/json", "x-trace": "t" },
    },
  ],
  ["getNote", { path: { noteId: "a/b ?día" } }, { target: "/notes/a%2Fb%20%3Fd%C3%ADa" }],
  ["getTag", { path: { noteId: 7, tag: "x" } }, { target: "/notes/7/tags/x" }],
  [
    "addNote",
    { body: { text: "día" } },
    {
      method: "POST",
      target: "/notes",
      body: '{"text":"día"}',
      headers: { accept: "application/json", ...JSON_TYPE },
    },
  ],
  [
    "signIn",
    { body: { user: "me", password: "a b&c", other: undefined } },
    { body: "user=me&password=a+b%26c", headers: { accept: "application/json", ...FORM_TYPE } },
  ],
  ["addNote", {}, { body: null, headers: { accept: "application/json" } }],
  ["getNote", { path: { noteId: "7" }, body: { a: 1 } }, { body: null }],
])("%s %j is %j", ([operation, params, request]) => {
  expect(encode(operation, params)).toMatchObject(request);
});

test("a command carries its session, unless it is told otherwise", () => {
  expect(encode("listNotes", {}, "abc").headers["authorization"]).toBe("Bearer abc");
  expect(encode("listNotes", {}).headers).not.toHaveProperty("authorization");
  const edited = (authorization: string | null): HttpHeaders =>
    binding.encodeCommand({ session: "abc", operation: "listNotes", params: {} }, { authorization }).headers;
  expect(edited("Basic x")["authorization"]).toBe("Basic x");
  expect(edited(null)).not.toHaveProperty("authorization");
});

test("a command can be made odd in one way", () => {
  const add = { session: "", operation: "addNote", params: { body: { text: "a" } } };
  const edited = (edit: Parameters<typeof binding.encodeCommand>[1]): HttpRequest => binding.encodeCommand(add, edit);
  const whole = binding.encodeCommand(add);
  expect(edited({ body: "{" })).toEqual({ ...whole, body: "{" });
  expect(edited({ body: null })).toEqual({ ...whole, body: null });
  expect(edited({ contentType: "text/plain" }).headers["content-type"]).toBe("text/plain");
  expect(edited({ contentType: null })).toEqual({ ...whole, headers: { accept: "application/json" } });
  expect(edited({ otherPathForm: true })).toEqual({ ...whole, target: "/notes/" });
  const list = { session: "", operation: "listNotes", params: { query: { page: 1 } } };
  expect(binding.encodeCommand(list, { otherPathForm: true }).target).toBe("/notes?page=1");
});

test("a command of an operation that there is not is a mistake", () => {
  expect(() => encode("explode", {})).toThrow("no operation explode in the contract of notes");
});

const text = fc.string({ unit: "binary", minLength: 1, maxLength: 12 });
const optional = { requiredKeys: [] };
const latin = fc.string({ unit: "grapheme-ascii", minLength: 1 });
const params = fc.oneof(
  fc.record({
    operation: fc.constant("listNotes"),
    params: fc.record({
      path: fc.constant({}),
      query: fc.record(
        {
          page: fc.integer({ min: -999, max: 999_999_999_999_999 }),
          ratio: fc.integer({ min: -1000, max: 1000 }).map((halves) => halves / 2 + 0),
          open: fc.boolean(),
          text: fc.string({ unit: "binary" }),
          tag: fc.array(text, { minLength: 1, maxLength: 3 }),
        },
        optional,
      ),
      headers: fc.record({ "X-Trace": latin }, optional),
    }),
  }),
  fc.record({
    operation: fc.constant("getTag"),
    params: fc.record({
      path: fc.record({ noteId: text, tag: text }),
      query: fc.constant({}),
      headers: fc.constant({}),
    }),
  }),
  fc.record({
    operation: fc.constant("addNote"),
    params: fc.record({
      path: fc.constant({}),
      query: fc.constant({}),
      headers: fc.constant({}),
      body: fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value))),
    }),
  }),
  fc.record({
    operation: fc.constant("signIn"),
    params: fc.record({
      path: fc.constant({}),
      query: fc.constant({}),
      headers: fc.constant({}),
      body: fc.record({ user: fc.string({ unit: "binary" }), password: fc.string({ unit: "binary" }) }),
    }),
  }),
);
const session = fc.stringMatching(/^[\w.~+/-]{0,20}={0,2}$/).filter((token) => !token.startsWith("="));

test("a command is decoded as it was encoded", () => {
  fc.assert(
    fc.property(params, session, ({ operation, params: said }, who) => {
      const request = binding.encodeCommand({ session: who, operation, params: said });
      const command = { session: who, operation, params: said, irregularities: [] };
      expect(binding.decodeRequest(request)).toEqual({ routed: true, command });
    }),
    { seed: 1, numRuns: 1000 },
  );
});
