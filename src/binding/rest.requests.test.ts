import { describe, expect, test } from "vitest";
import type { Command } from "../behaviour/behaviour.ts";
import type { HttpHeaders, HttpRequest } from "../transport/http-message.ts";
import { notesBinding } from "./notes.shared.ts";

const JSON_TYPE = { "content-type": "application/json" };
const FORM_TYPE = { "content-type": "application/x-www-form-urlencoded" };
const binding = notesBinding();

function decoded(method: string, target: string, said: Partial<HttpRequest> = {}): Command {
  const result = binding.decodeRequest({ method, target, headers: {}, body: null, ...said });
  return result.routed ? result.command : expect.fail(`${method} ${target} is not routed: ${result.code}`);
}

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);

describe("paths", () => {
  test.for<[string, string, string, Record<string, string>]>([
    ["GET", "/notes/", "listNotes", {}],
    ["POST", "/notes", "addNote", {}],
    ["GET", "/notes/7", "getNote", { noteId: "7" }],
    ["DELETE", "/notes/7", "clear", { noteId: "7" }],
    ["GET", "/notes/7/tags/red", "getTag", { noteId: "7", tag: "red" }],
    ["GET", "/notes/a%20b?x", "getNote", { noteId: "a b" }],
    ["GET", "/notes/d%C3%ADa", "getNote", { noteId: "día" }],
    ["GET", "/notes/a%2Fb", "getNote", { noteId: "a/b" }],
    ["GET", "/notes/a+b", "getNote", { noteId: "a+b" }],
    ["GET", "/notes/%3F%23", "getNote", { noteId: "?#" }],
    ["GET", "/notes/%zz", "getNote", { noteId: "%zz" }],
    ["GET", "/notes/%ff", "getNote", { noteId: "%ff" }],
    ["GET", "/notes/%", "getNote", { noteId: "%" }],
    ["GET", "/notes/..", "getNote", { noteId: ".." }],
    ["GET", "/notes/__proto__", "getNote", { noteId: "__proto__" }],
    ["GET", "/notes/constructor/tags/toString", "getTag", { noteId: "constructor", tag: "toString" }],
    ["GET", "/notes/:noteId", "getNote", { noteId: ":noteId" }],
    ["GET", "/notes/*", "getNote", { noteId: "*" }],
  ])("%s %s is %s", ([method, target, operation, path]) => {
    const { params, irregularities, ...rest } = decoded(method, target);
    expect(rest).toEqual({ operation, session: "" });
    expect(params).toEqual({ path, query: {}, headers: {} });
    expect(irregularities).toEqual([]);
  });

  test.for<[string, string, string, readonly string[]]>([
    ["GET", "/", "unknown-path", []],
    ["GET", "", "unknown-path", []],
    ["GET", "*", "unknown-path", []],
    ["GET", "//", "unknown-path", []],
    ["GET", "?page=1", "unknown-path", []],
    ["GET", "/note", "unknown-path", []],
    ["GET", "/Notes/", "unknown-path", []],
    ["GET", "/notes//", "unknown-path", []],
    ["GET", "/notes//tags/x", "unknown-path", []],
    ["GET", "/notes/7/tags/", "unknown-path", []],
    ["GET", "/notes/7/tags/x/y", "unknown-path", []],
    ["GET", "/__proto__", "unknown-path", []],
    ["GET", "/constructor/tags/x", "unknown-path", []],
    ["PUT", "/notes", "method-not-allowed", ["GET", "POST"]],
    ["POST", "/notes/7", "method-not-allowed", ["GET", "DELETE"]],
    ["HEAD", "/notes/7", "method-not-allowed", ["GET", "DELETE"]],
    ["get", "/notes/7", "method-not-allowed", ["GET", "DELETE"]],
    ["", "/notes/7", "method-not-allowed", ["GET", "DELETE"]],
    ["constructor", "/sign-in", "method-not-allowed", ["POST"]],
    ["__proto__", "/sign-in", "method-not-allowed", ["POST"]],
  ])("%s %s is refused: %s", ([method, target, code, allow]) => {
    const result = binding.decodeRequest({ method, target, headers: {}, body: null });
    expect(result).toEqual({ routed: false, code, allow });
  });

  test.for<[string, string, string]>([
    ["GET", "/notes", "listNotes"],
    ["GET", "/notes?page=1", "listNotes"],
    ["POST", "/notes/", "addNote"],
    ["GET", "/notes/7/", "getNote"],
    ["POST", "/sign-in/", "signIn"],
  ])("%s %s is %s in its other slash form", ([method, target, operation]) => {
    expect(decoded(method, target)).toMatchObject({ operation, irregularities: [{ kind: "other-path-form" }] });
  });

  test("a path in its other form has the parameters of the printed one", () => {
    expect(decoded("GET", "/notes/7/tags/red/").params).toMatchObject({ path: { noteId: "7", tag: "red" } });
  });
});

describe("queries", () => {
  test.for<[string, Record<string, unknown>]>([
    ["", {}],
    ["page=3", { page: 3 }],
    ["page=-3", { page: -3 }],
    ["page=007", { page: 7 }],
    ["page=1.5", { page: "1.5" }],
    ["page=1e3", { page: "1e3" }],
    ["page=%201", { page: " 1" }],
    ["page=", { page: "" }],
    ["page", { page: "" }],
    ["page=999999999999999", { page: 999999999999999 }],
    ["page=9999999999999999", { page: "9999999999999999" }],
    ["page=0x10", { page: "0x10" }],
    ["page=%EF%BC%91", { page: "１" }],
    ["page=1&page=2", { page: ["1", "2"] }],
    ["ratio=1.5", { ratio: 1.5 }],
    ["ratio=-2", { ratio: -2 }],
    ["ratio=.5", { ratio: ".5" }],
    ["ratio=Infinity", { ratio: "Infinity" }],
    ["open=true", { open: true }],
    ["open=false", { open: false }],
    ["open=True", { open: "True" }],
    ["open=1", { open: "1" }],
    ["open=true&open=true", { open: ["true", "true"] }],
    ["text=1", { text: "1" }],
    ["text=a+b%2Bc", { text: "a b+c" }],
    ["text=d%C3%ADa", { text: "día" }],
    ["text=a%26b%3Dc", { text: "a&b=c" }],
    ["text=%zz", { text: "%zz" }],
    ["text=%ff", { text: "\ufffd" }],
    ["text=a=b", { text: "a=b" }],
    ["text=a?b", { text: "a?b" }],
    ["tag=red", { tag: ["red"] }],
    ["tag=red&tag=blue&tag=red", { tag: ["red", "blue", "red"] }],
    ["tag=red,blue", { tag: ["red,blue"] }],
    ["tag[]=red", {}],
    ["Page=1&unknown=2", {}],
    ["__proto__=1&constructor=2&toString=3", {}],
    ["noteId=7&X-Trace=1", {}],
    ["&&page=1&", { page: 1 }],
  ])("%s", ([query, want]) => {
    const { params } = decoded("GET", `/notes/?${query}`);
    expect(params).toEqual({ path: {}, query: want, headers: {} });
  });

  test("of an operation without parameters are nothing", () => {
    expect(decoded("POST", "/sign-in?page=1").params).toEqual({ path: {}, query: {}, headers: {} });
  });
});

describe("headers", () => {
  test.for<[string, HttpHeaders, string]>([
    ["none", {}, ""],
    ["a token", { authorization: "Bearer abc" }, "abc"],
    ["all that a token may have", { authorization: "Bearer aZ09-._~+/==" }, "aZ09-._~+/=="],
    ["another case of the scheme", { authorization: "bEARER abc" }, "abc"],
    ["several spaces", { authorization: "Bearer   abc" }, "abc"],
    ["a tab", { authorization: "Bearer\tabc" }, ""],
    ["no space", { authorization: "Bearerabc" }, ""],
    ["no token", { authorization: "Bearer " }, ""],
    ["only the scheme", { authorization: "Bearer" }, ""],
    ["nothing", { authorization: "" }, ""],
    ["another scheme", { authorization: "Basic abc" }, ""],
    ["a scheme that begins as the right one", { authorization: "Bearerer abc" }, ""],
    ["two tokens", { authorization: "Bearer abc def" }, ""],
    ["a list of schemes", { authorization: "Bearer abc, Basic def" }, ""],
    ["padding inside", { authorization: "Bearer a=b" }, ""],
    ["only padding", { authorization: "Bearer ==" }, ""],
    ["a quoted token", { authorization: 'Bearer "abc"' }, ""],
    ["something before", { authorization: " Bearer abc" }, ""],
    ["a line break", { authorization: "Bearer abc\r\nX: y" }, ""],
    ["letters beyond ASCII", { authorization: "Bearer ábc" }, ""],
    ["several headers", { authorization: ["Bearer abc", "Bearer def"] }, "abc"],
    ["a token in the query's name", { "x-authorization": "Bearer abc" }, ""],
  ])("credentials: %s", ([, headers, session]) => {
    expect(decoded("GET", "/notes/", { headers }).session).toBe(session);
  });

  test("of the operation are read in any case and kept under its own name", () => {
    expect(decoded("GET", "/notes/", { headers: { "x-trace": "t1", other: "o" } }).params).toEqual({
      path: {},
      query: {},
      headers: { "X-Trace": "t1" },
    });
    expect(decoded("GET", "/notes/", { headers: { "x-trace": ["a", "b"] } }).params).toMatchObject({
      headers: { "X-Trace": "a" },
    });
    expect(decoded("GET", "/notes/7", { headers: { "x-trace": "t1" } }).params).toMatchObject({ headers: {} });
  });
});

describe("bodies", () => {
  const add = (said: Partial<HttpRequest>): Command => decoded("POST", "/notes", said);

  test.for<[string, Partial<HttpRequest>, unknown]>([
    ["an object", { body: '{"text":"día"}', headers: JSON_TYPE }, { text: "día" }],
    ["bytes", { body: new TextEncoder().encode('["día"]'), headers: JSON_TYPE }, ["día"]],
    ["null", { body: "null", headers: JSON_TYPE }, null],
    ["a number, with space around", { body: " 1\n", headers: JSON_TYPE }, 1],
    ["a label with parameters", { body: "1", headers: { "content-type": "Application/JSON; charset=utf-8" } }, 1],
    ["the last of two members", { body: '{"a":1,"a":2}', headers: JSON_TYPE }, { a: 2 }],
  ])("of JSON: %s", ([, said, body]) => {
    expect(add(said)).toMatchObject({ params: { body }, irregularities: [] });
  });

  test("that are absent or empty are absent", () => {
    for (const body of [null, "", bytes()]) {
      expect(add({ body, headers: JSON_TYPE })).toMatchObject({ irregularities: [] });
      expect(Object(add({ body }).params)).not.toHaveProperty("body");
    }
  });

  test("keep keys of every object's prototype as keys", () => {
    const { params } = add({ body: '{"__proto__":{"a":1},"constructor":2}', headers: JSON_TYPE });
    const body: unknown = Reflect.get(Object(params), "body");
    expect(Object.keys(Object(body))).toEqual(["__proto__", "constructor"]);
    expect(Reflect.get(Object(body), "a")).toBeUndefined();
    const form = decoded("POST", "/sign-in", { body: "__proto__=1&constructor=2", headers: FORM_TYPE });
    expect(Object.entries(Object(Reflect.get(Object(form.params), "body")))).toEqual([
      ["__proto__", "1"],
      ["constructor", "2"],
    ]);
  });

  test.for<[string, string | undefined, string]>([
    ["none", undefined, "no content type"],
    ["an empty one", "", "no content type"],
    ["another", "text/plain", "text/plain"],
    ["a form", "application/x-www-form-urlencoded", "application/x-www-form-urlencoded"],
    ["one that is a kind of JSON", "application/problem+json", "application/problem+json"],
    ["a name that every object has", "constructor", "constructor"],
    ["another such name", "__proto__", "__proto__"],
  ])("with the wrong label, %s, are named and read as JSON all the same", ([, type, found]) => {
    const headers = type === undefined ? {} : { "content-type": type };
    expect(add({ body: '{"text":"a"}', headers })).toMatchObject({
      params: { body: { text: "a" } },
      irregularities: [{ kind: "media-type", found }],
    });
  });

  test.for<[string, Uint8Array | string, string]>([
    ["not JSON", "{", "the body is not JSON (Expected property name or '}')"],
    ["a form", "text=a", "the body is not JSON (Unexpected token 'e')"],
    ["not UTF-8", bytes(0x22, 0xed, 0x22), "the body is not UTF-8"],
    ["deeper than is read", "[".repeat(600), "the body is nested more than 256 levels deep"],
  ])("that are %s are named", ([, body, detail]) => {
    const { params, irregularities } = add({ body, headers: JSON_TYPE });
    expect(irregularities).toEqual([{ kind: "malformed-body", detail }]);
    expect(Object(params)).not.toHaveProperty("body");
  });

  test.for<[string, Record<string, string>]>([
    ["user=me&password=a+b%26c", { user: "me", password: "a b&c" }],
    ["user=me&user=you", { user: "you" }],
    ["user", { user: "" }],
    ["=x", { "": "x" }],
    ["user=d%C3%ADa", { user: "día" }],
  ])("of a form: %s", ([body, want]) => {
    expect(decoded("POST", "/sign-in", { body, headers: FORM_TYPE })).toMatchObject({
      params: { body: want },
      irregularities: [],
    });
  });

  test("of a form that is labelled as JSON are named, and read by their label", () => {
    expect(decoded("POST", "/sign-in", { body: '{"user":"me"}', headers: JSON_TYPE })).toMatchObject({
      params: { body: { user: "me" } },
      irregularities: [{ kind: "media-type", found: "application/json" }],
    });
  });

  test("of an operation that has none are not looked at", () => {
    const command = decoded("GET", "/notes/7", { body: bytes(0xff), headers: JSON_TYPE });
    expect(command).toMatchObject({ irregularities: [] });
    expect(Object(command.params)).not.toHaveProperty("body");
  });
});

describe("irregularities", () => {
  test("stand in the order in which they are found: form of the path, label, text, parameters", () => {
    const seen: [string, unknown][] = [];
    const strict = notesBinding((schema, value) => {
      seen.push([schema, value]);
      return [{ path: "/body", keyword: "required", message: "missing", requirements: ["notes.body"] }];
    });
    const result = strict.decodeRequest({ method: "POST", target: "/notes/", headers: {}, body: "{" });
    expect(result).toMatchObject({
      command: {
        irregularities: [
          { kind: "other-path-form" },
          { kind: "media-type", found: "no content type" },
          { kind: "malformed-body" },
          { kind: "params", violations: [{ path: "/body", keyword: "required", requirements: ["notes.body"] }] },
        ],
      },
    });
    expect(seen).toEqual([["AddNoteParams", { path: {}, query: {}, headers: {} }]]);
  });
});
