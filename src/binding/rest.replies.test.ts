import { describe, expect, test } from "vitest";
import type { HttpRequest, HttpResponse } from "../transport/http-message.ts";
import type { Check } from "./notes.shared.ts";
import { notesBinding } from "./notes.shared.ts";
import type { DecodedReply } from "./rest.ts";

const JSON_TYPE = { "content-type": "application/json" };
const REQUEST: HttpRequest = { method: "GET", target: "/notes/7", headers: {}, body: null };
const never = (): string => expect.fail("no choice is asked for");

function response(status: number, body: HttpResponse["body"] = null, type?: string): HttpResponse {
  return { status, headers: type === undefined ? {} : { "content-type": type }, body };
}

function read(answer: HttpResponse, operation = "getNote", check?: Check): DecodedReply {
  return notesBinding(check).decodeReply(operation, answer);
}

/** What was wrong, without the fields that are the same in all. */
function blamed(reply: DecodedReply): [string, string][] {
  return reply.violations.map(({ requirements, message }) => [requirements.join(), message]);
}

describe("a reply that is encoded", () => {
  const binding = notesBinding();

  test("has the operation's status, and its result as JSON", () => {
    const answer = binding.encodeReply("addNote", { ok: true, result: { text: "día" } }, REQUEST, never);
    expect(answer).toEqual({
      status: 201,
      headers: { "content-type": "application/json; charset=utf-8" },
      body: '{"text":"día"}',
    });
  });

  test("has the form that its codec gives it", () => {
    const coded = notesBinding(undefined, {
      codecs: {
        addNote: {
          encode: (result) => ({ contentType: "text/plain", body: `note ${JSON.stringify(result)}` }),
          decode: (text) => (text.startsWith("note ") ? JSON.parse(text.slice(5)) : undefined),
        },
      },
    });
    const answer = coded.encodeReply("addNote", { ok: true, result: [7] }, REQUEST, never);
    expect(answer).toEqual({ status: 201, headers: { "content-type": "text/plain" }, body: "note [7]" });
    expect(coded.decodeReply("addNote", answer).observed).toEqual({ ok: true, result: [7] });
    expect(blamed(coded.decodeReply("addNote", { ...answer, body: "7" }))).toEqual([
      ["notes.addNote", "expected a body that can be understood, found 7"],
    ]);
  });

  test("gives the mark of the request back, and makes up none", () => {
    const marked = { ...REQUEST, headers: { "x-correlation-id": "c-1" } };
    expect(binding.encodeReply("getNote", { ok: true, result: 1 }, marked, never).headers["x-correlation-id"]).toBe(
      "c-1",
    );
    expect(binding.encodeRefusal("unknown-path", marked, never).headers["x-correlation-id"]).toBe("c-1");
    expect(binding.encodeReply("getNote", { ok: true, result: 1 }, REQUEST, never).headers).not.toHaveProperty(
      "x-correlation-id",
    );
  });

  test.for<[string, number, object]>([
    ["bad", 400, {}],
    ["not-found", 404, {}],
    ["locked", 401, { "www-authenticate": "Bearer" }],
  ])("that is refused as %s has the status of the code", ([code, status, headers]) => {
    const details = { "/body": ["wrong"] };
    const answer = binding.encodeReply("getNote", { ok: false, code, details }, REQUEST, never);
    expect(answer).toEqual({
      status,
      headers: { ...JSON_TYPE, ...headers },
      body: JSON.stringify({ code, message: `it is ${code}`, details }),
    });
  });

  test("may be refused without a body, by a choice of the protocol", () => {
    const silent = notesBinding(undefined, {
      refusal: (operation, code, _message, _details, choose) =>
        operation === undefined && choose("notes.body") === "empty" ? null : { contentType: "text/plain", body: code },
    });
    expect(silent.encodeRefusal("unknown-path", undefined, () => "empty")).toEqual({
      status: 404,
      headers: {},
      body: null,
    });
    expect(silent.encodeRefusal("unknown-path", undefined, () => "full")).toEqual({
      status: 404,
      headers: { "content-type": "text/plain" },
      body: "unknown-path",
    });
  });
});

describe("an answer that carries out", () => {
  test.for<[string, string, HttpResponse, unknown]>([
    ["JSON", "getNote", response(200, '{"text":"día"}', "application/json"), { text: "día" }],
    ["JSON as bytes", "getNote", response(200, new TextEncoder().encode("[1]"), "application/json"), [1]],
    ["a label in another case", "getNote", response(200, "1", "Application/JSON ; charset=utf-8"), 1],
    ["text where text is documented", "addNote", response(201, "it {is} no JSON", "text/plain"), "it {is} no JSON"],
  ])("is understood: %s", ([, operation, answer, result]) => {
    expect(read(answer, operation)).toMatchObject({ observed: { ok: true, result }, violations: [] });
  });

  test("counts what it brings about, and says what it was", () => {
    const { exercised, outcome } = read(response(200, "{}", "application/json"));
    expect(outcome).toBe("200 application/json");
    expect(exercised.toSorted()).toEqual([
      "notes.documented-status",
      "notes.json-content-type",
      "notes.json-parses",
      "notes.json-utf8",
      "notes.no-redirect",
      "notes.no-server-error",
      "notes.schema.Note",
    ]);
  });

  test.for<[string, HttpResponse, [string, string]]>([
    [
      "rubbish that is labelled as JSON",
      response(200, "<html>", "application/json"),
      ["notes.json-parses", "expected JSON, as it is labelled, found <html>"],
    ],
    [
      "bytes that are not UTF-8",
      response(200, new Uint8Array([0x22, 0xff, 0x22]), "application/json"),
      ["notes.json-utf8", "expected JSON in UTF-8, found bytes that are not UTF-8"],
    ],
    [
      "another label",
      response(200, '{"text": "a"}', "text/html"),
      ["notes.json-content-type", 'expected a body of type application/json, found 200 text/html: {"text": "a"}'],
    ],
    [
      "no label",
      response(200, "{}"),
      ["notes.json-content-type", "expected a body of type application/json, found 200: {}"],
    ],
    [
      "a name that every object has as label",
      response(200, "{}", "constructor"),
      ["notes.json-content-type", "expected a body of type application/json, found 200 constructor: {}"],
    ],
    [
      "a kind of JSON that is not documented",
      response(200, "{}", "application/hal+json"),
      ["notes.json-content-type", "expected a body of type application/json, found 200 application/hal+json: {}"],
    ],
    [
      "nothing, without label",
      response(200),
      ["notes.json-content-type", "expected a body of type application/json, found 200: an empty body"],
    ],
  ])("is not understood: %s", ([, answer, violation]) => {
    const reply = read(answer);
    expect(blamed(reply)).toEqual([violation]);
    expect(reply.observed).toBeUndefined();
  });

  test("is judged as a value where its label is right and it is empty", () => {
    const seen: unknown[] = [];
    const reply = read(response(200, "", "application/json"), "getNote", (_schema, value) => {
      seen.push(value);
      return [{ keyword: "type", message: "expected an object", requirements: ["notes.object"] }];
    });
    expect(seen).toEqual([undefined]);
    expect(blamed(reply)).toEqual([["notes.object", "expected an object"]]);
  });

  test("of any kind is understood where no content is documented", () => {
    expect(read(response(204), "clear")).toMatchObject({ violations: [], observed: { ok: true } });
  });

  test("is blamed by the requirements of the schema, else by those of the operation", () => {
    const check: Check = () => [
      { path: "/text", keyword: "type", message: "not a text", requirements: ["notes.text"] },
      { path: "", keyword: "type", message: "not a note" },
    ];
    const reply = read(response(200, "{}", "application/json"), "getNote", check);
    expect(blamed(reply)).toEqual([
      ["notes.text", "not a text"],
      ["notes.getNote,notes.path", "not a note"],
    ]);
    expect(reply.observed).toBeUndefined();
  });

  test.for(["maxLength", "minLength", "pattern", "format", "minimum", "maximum"])(
    "is understood, and blamed, where a value of the right type breaks its %s",
    (keyword) => {
      const check: Check = () => [{ path: "/text", keyword, requirements: ["notes.text"] }];
      const reply = read(response(200, '{"text":"a"}', "application/json"), "getNote", check);
      expect(reply).toMatchObject({ observed: { ok: true, result: { text: "a" } }, violations: [{ keyword }] });
      const both: Check = () => [{ keyword }, { keyword: "required" }];
      expect(read(response(200, "{}", "application/json"), "getNote", both).observed).toBeUndefined();
    },
  );
});

describe("an answer that refuses", () => {
  test("may mean every code that has its status", () => {
    const reply = read(response(400, '{"code":"BAD"}', "application/json"));
    expect(reply).toMatchObject({
      observed: {
        ok: false,
        codes: ["bad", "worse"],
        carriedOut: false,
        summary: '400 application/json: {"code":"BAD"}',
      },
      violations: [],
    });
    expect(read(response(404))).toMatchObject({
      observed: { codes: ["not-found", "unknown-path"], summary: "404" },
      violations: [],
    });
  });

  test("means those of the codes that its body fits", () => {
    const seen: unknown[] = [];
    const binding = notesBinding(undefined, {
      refine: (operation, codes, body) => {
        seen.push([operation, codes, body]);
        return codes.slice(1);
      },
    });
    const { observed } = binding.decodeReply("getNote", response(400, '{"a":1}', "application/json"));
    expect(observed).toMatchObject({ codes: ["worse"] });
    binding.decodeReply("getNote", response(400, '{"a":1}', "text/plain"));
    expect(seen).toEqual([
      ["getNote", ["bad", "worse"], { a: 1 }],
      ["getNote", ["bad", "worse"], undefined],
    ]);
  });

  test.for<[number, boolean]>([
    [418, false],
    [401, false],
    [202, true],
    [201, true],
  ])("with status %i, which is not documented, is blamed and means no code", ([status, carriedOut]) => {
    const reply = read(response(status, "x", "text/plain"));
    expect(blamed(reply)).toEqual([
      ["notes.documented-status", `expected one of 200, 400, 404, found ${status} text/plain`],
    ]);
    expect(reply.observed).toMatchObject({ ok: false, codes: [], carriedOut });
  });

  test("with JSON that is none is blamed, and refuses all the same", () => {
    const reply = read(response(400, "{", "application/json"));
    expect(blamed(reply)).toEqual([["notes.json-parses", "expected JSON, as it is labelled, found {"]]);
    expect(reply.observed).toMatchObject({ ok: false, codes: ["bad", "worse"] });
    expect(blamed(read(response(400, new Uint8Array([0xff]), "application/problem+json")))).toEqual([
      ["notes.json-utf8", "expected JSON in UTF-8, found bytes that are not UTF-8"],
    ]);
    expect(read(response(400, "", "application/json")).violations).toEqual([]);
  });

  test("has a body that is judged only where the documents describe it", () => {
    const check: Check = (schema) => [{ schema, path: "/error", keyword: "required", requirements: ["notes.failure"] }];
    const answer = response(400, "{}", "application/json");
    expect(read(answer, "getNote", check).violations).toEqual([]);
    const reply = read(answer, "signIn", check);
    expect(reply.violations).toMatchObject([{ schema: "Failure", requirements: ["notes.failure"] }]);
    expect(reply.exercised).toContain("notes.schema.Failure");
    expect(reply.observed).toMatchObject({ ok: false, codes: ["bad", "worse"] });
  });

  test("is shown short, in one line", () => {
    const { observed } = read(response(400, `a\n\n b${"x".repeat(500)}`, "text/plain"));
    const summary = observed?.ok === false ? observed.summary : "";
    expect(summary.startsWith("400 text/plain: a bxxx")).toBe(true);
    expect(summary.endsWith("…")).toBe(true);
    expect(summary.length).toBeLessThan(200);
  });
});

describe("an answer that is none", () => {
  test.for<[number, string, string]>([
    [500, "notes.no-server-error", "expected an answer that is no server error, found 500 text/html"],
    [503, "notes.no-server-error", "expected an answer that is no server error, found 503 text/html"],
    [301, "notes.no-redirect", "expected an answer without redirection, found 301 text/html"],
    [304, "notes.no-redirect", "expected an answer without redirection, found 304 text/html"],
  ])("%i is blamed for that and for nothing else", ([status, requirement, message]) => {
    const reply = read(response(status, "<html>", "text/html"));
    expect(blamed(reply)).toEqual([[requirement, message]]);
    expect(reply).not.toHaveProperty("observed");
    expect(reply.exercised).toContain(requirement);
  });
});

test("a reply to an operation that there is not is a mistake of ours", () => {
  expect(() => read(response(200), "explode")).toThrow("no operation explode in the contract of notes");
});

test("what an answer reveals is the protocol's to say", () => {
  const binding = notesBinding(undefined, { reveal: (operation, { status }) => ({ [operation]: String(status) }) });
  expect(binding.reveal("getNote", response(404))).toEqual({ getNote: "404" });
});
