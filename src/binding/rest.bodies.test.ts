import { describe, expect, test } from "vitest";
import type { HttpResponse } from "../transport/http-message.ts";
import type { Check } from "./notes.shared.ts";
import { notesBinding, WIRE } from "./notes.shared.ts";
import { rawBodyOf } from "./raw-body.ts";
import type { DecodedReply, RestBinding, RestBindingOptions, WireEdit } from "./rest.ts";

const REQUEST = { method: "GET", target: "/", headers: {}, body: null };
const never = (): string => expect.fail("no choice is asked for");

function response(body: HttpResponse["body"], type?: string, status = 200): HttpResponse {
  return { status, headers: type === undefined ? {} : { "content-type": type }, body };
}

function blamed(reply: DecodedReply): [string, string][] {
  return reply.violations.map(({ requirements, message }) => [requirements.join(), message]);
}

describe("a body that is a file", () => {
  const binding = notesBinding((_schema, value) =>
    value !== null && typeof value === "object" && "path" in value && !("body" in value) ? [{ path: "/body" }] : [],
  );
  const bytes = new Uint8Array([0xff, 0, 0x7b]);

  function heard(params: object, edit?: WireEdit) {
    const decoded = binding.decodeRequest(binding.encodeCommand({ session: "t", operation: "putFile", params }, edit));
    return decoded.routed ? decoded.command : expect.fail(decoded.code);
  }

  test.for<[string, object, string | undefined]>([
    ["with a label", { headers: { "Content-Type": "image/png; a=b" }, body: bytes }, "image/png; a=b"],
    ["with a label that is none", { headers: { "Content-Type": "png" }, body: bytes }, "png"],
    ["without one", { body: bytes }, undefined],
  ])("is heard as it was sent: %s", ([, params, contentType]) => {
    const command = heard(params);
    expect(command).toMatchObject({ operation: "putFile", session: "t", irregularities: [] });
    expect(rawBodyOf(command.params)).toEqual({ content: bytes, contentType });
  });

  test("may be text, and is bytes all the same", () => {
    expect(rawBodyOf(heard({ headers: { "Content-Type": "application/json" }, body: "día {" }).params)).toEqual({
      content: new TextEncoder().encode("día {"),
      contentType: "application/json",
    });
    const decoded = binding.decodeRequest({ method: "PUT", target: "/files", headers: {}, body: "x" });
    expect(decoded.routed && rawBodyOf(decoded.command.params)?.content).toEqual(new TextEncoder().encode("x"));
  });

  test("is missing when there is none", () => {
    for (const params of [{}, { body: "" }, { body: { no: "bytes" } }]) {
      const command = heard({ ...params, headers: { "Content-Type": "image/png" } });
      expect(command.irregularities).toMatchObject([{ kind: "params", violations: [{ path: "/body" }] }]);
      expect(command.params).toMatchObject({ headers: { "Content-Type": "image/png" } });
      expect(rawBodyOf(command.params)).toBeUndefined();
    }
  });

  test("can be labelled otherwise than its command says", () => {
    const params = { headers: { "Content-Type": "image/png" }, body: bytes };
    expect(rawBodyOf(heard(params, { contentType: null }).params)?.contentType).toBeUndefined();
    expect(rawBodyOf(heard(params, { contentType: "a/b" }).params)?.contentType).toBe("a/b");
  });

  test("is none in other operations", () => {
    const request = { method: "POST", target: "/notes", headers: { "content-type": "a/b" }, body: bytes };
    const decoded = binding.decodeRequest(request);
    if (!decoded.routed) return expect.fail(decoded.code);
    expect(decoded.command.irregularities).toMatchObject([{ kind: "media-type" }, { kind: "malformed-body" }, {}]);
    expect(decoded.command.params).toMatchObject({ headers: {} });
  });
});

test("DELETE has a body, in both roles", () => {
  const binding = notesBinding();
  const params = { path: { noteId: "7" }, body: { labels: ["a", "día"] } };
  const request = binding.encodeCommand({ session: "t", operation: "removeLabels", params });
  expect(request).toMatchObject({ method: "DELETE", target: "/notes/7/labels", body: '{"labels":["a","día"]}' });
  expect(binding.decodeRequest(request)).toMatchObject({ routed: true, command: { params, irregularities: [] } });
});

describe("an answer that says no more than that it was carried out", () => {
  const binding = notesBinding();

  test("has no body and no label, unless the protocol says otherwise", () => {
    const encode = (one: RestBinding, operation: string, choose = never): HttpResponse =>
      one.encodeReply(operation, { ok: true, result: undefined }, REQUEST, choose);
    expect(encode(binding, "clear")).toEqual({ status: 204, headers: {}, body: null });
    expect(encode(binding, "touch")).toEqual({ status: 200, headers: {}, body: null });
    expect(() => encode(binding, "getNote")).toThrow("the model's result of getNote is nothing");
    const talkative = notesBinding(undefined, {
      done: (operation, choose) => ({ contentType: "text/plain", body: `${operation} ${choose("notes.done")}` }),
    });
    expect(encode(talkative, "touch", () => "text")).toEqual({
      status: 200,
      headers: { "content-type": "text/plain" },
      body: "touch text",
    });
    const silent = notesBinding(undefined, { done: () => null });
    expect(encode(silent, "touch")).toEqual({ status: 200, headers: {}, body: null });
  });

  test.for<[string, HttpResponse]>([
    ["nothing", response(null, undefined, 204)],
    ["text", response("OK", "text/plain", 204)],
    ["JSON", response('{"ok":true}', "application/json", 204)],
    ["an empty text that is labelled as JSON", response("", "application/json", 204)],
    ["bytes", response(new Uint8Array([0xff]), undefined, 204)],
  ])("is understood where there is nothing to say: %s", ([, answer]) => {
    const reply = binding.decodeReply("clear", answer);
    expect(reply.observed).toEqual({ ok: true, result: undefined });
    expect(reply.violations).toEqual([]);
    expect(reply.exercised).not.toContain(WIRE.jsonContentType);
  });

  test("is blamed for JSON that is none, and understood", () => {
    const reply = binding.decodeReply("clear", response("{", "application/json", 204));
    expect(blamed(reply)).toEqual([[WIRE.jsonParses, "expected JSON, as it is labelled, found {"]]);
    expect(reply.observed).toEqual({ ok: true, result: undefined });
  });

  test.for<[string, HttpResponse]>([
    ["nothing", response(null)],
    ["nothing, labelled as JSON", response("", "application/json")],
    ["a text", response("OK", "text/plain; charset=utf-8")],
    ["a text in quotes", response('"OK"', "text/plain")],
  ])("is understood where something may be said: %s", ([, answer]) => {
    const wrong: Check = () => [{ keyword: "type" }];
    const reply = notesBinding(wrong).decodeReply("touch", answer);
    expect(reply).toMatchObject({ observed: { ok: true, result: undefined }, violations: [] });
  });

  test("is not what something that is said says", () => {
    expect(binding.decodeReply("touch", response('{"text":"a"}', "application/json")).observed).toEqual({
      ok: true,
      result: { text: "a" },
    });
    const unlabelled = binding.decodeReply("touch", response('{"text":"a"}', "text/plain"));
    expect(blamed(unlabelled).map(([requirement]) => requirement)).toEqual([WIRE.jsonContentType]);
    expect(unlabelled.observed).toBeUndefined();
    const wrong: Check = () => [{ keyword: "type", requirements: ["notes.note"] }];
    const judged = notesBinding(wrong).decodeReply("touch", response('"OK"', "application/json"));
    expect(judged.violations).toMatchObject([{ requirements: ["notes.note"] }]);
  });
});

describe("where labels are not insisted on", () => {
  const read = (operation: string, answer: HttpResponse, check?: Check): DecodedReply =>
    notesBinding(check, { readsUnlabelled: true }).decodeReply(operation, answer);

  test.for([undefined, "text/plain", "application/hal+json"])(
    "JSON that is labelled %s is read, and blamed",
    (type) => {
      const reply = read("getNote", response('{"text":"a"}', type));
      expect(reply.observed).toEqual({ ok: true, result: { text: "a" } });
      expect(reply.violations).toMatchObject([{ keyword: "label", requirements: [WIRE.jsonContentType] }]);
      const wrong: Check = (schema) => (schema === "Note" ? [{ keyword: "type", requirements: ["notes.note"] }] : []);
      expect(blamed(read("getNote", response("7", type), wrong)).map(([requirement]) => requirement)).toEqual([
        WIRE.jsonContentType,
        "notes.note",
      ]);
    },
  );

  test.for<[string, HttpResponse]>([
    ["nothing", response(null)],
    ["a page", response("<html>", "text/html")],
    ["bytes", response(new Uint8Array([0xff]))],
  ])("what is none breaks what the operation answers: %s", ([, answer]) => {
    const reply = read("getNote", answer);
    expect(blamed(reply).map(([requirement]) => requirement)).toEqual(["notes.getNote"]);
    expect(reply.observed).toBeUndefined();
  });

  test("text is text, whatever its label", () => {
    for (const type of ["text/plain", undefined, "text/html"]) {
      const reply = read("putFile", response("a.png", type));
      expect(reply).toMatchObject({ observed: { ok: true, result: "a.png" }, violations: [] });
    }
    expect(read("putFile", response('"a.png"', "application/json"))).toMatchObject({
      observed: { ok: true, result: "a.png" },
      violations: [],
    });
    expect(blamed(read("putFile", response(new Uint8Array([0xff]))))).toMatchObject([["notes.putFile", /found 200/]]);
  });
});

describe("another status of success", () => {
  const requirements = { ...WIRE, successStatus: "notes.success-status" };
  const binding = notesBinding(undefined, { requirements, otherSuccess: { getTag: [203] } });

  test.for([201, 202, 206, 299])("%i is read as the contract's own, and blamed", (status) => {
    const reply = binding.decodeReply("getNote", response("{}", "application/json", status));
    expect(reply.observed).toEqual({ ok: true, result: {} });
    expect(reply.violations).toMatchObject([{ keyword: "status", requirements: ["notes.success-status"] }]);
  });

  test("is not the contract's own, nor one that is taken", () => {
    for (const [operation, status] of [
      ["getNote", 200],
      ["getTag", 203],
    ] as const) {
      const reply = binding.decodeReply(operation, response("{}", "application/json", status));
      expect(reply.violations).toEqual([]);
      expect(reply.exercised).toContain("notes.success-status");
    }
    expect(binding.decodeReply("getNote", response(null, undefined, 404)).exercised).not.toContain(
      "notes.success-status",
    );
  });
});

describe("what no schema can say", () => {
  const audit: RestBindingOptions["audit"] = (operation, value) => ({
    violations: [
      {
        schema: operation,
        path: "/at",
        keyword: "audit",
        expected: "",
        message: JSON.stringify(value),
        requirements: ["notes.at"],
      },
    ],
    exercised: ["notes.at"],
  });

  test("is looked for in what was carried out, and keeps nobody from reading it", () => {
    const binding = notesBinding(undefined, { audit });
    const reply = binding.decodeReply("getNote", response('{"at":1}', "application/json"));
    expect(blamed(reply)).toEqual([["notes.at", '{"at":1}']]);
    expect(reply.exercised).toContain("notes.at");
    expect(reply.observed).toMatchObject({ ok: true });
    expect(binding.decodeReply("getNote", response('{"at":1}', "application/json", 400)).violations).toEqual([]);
    expect(binding.decodeReply("clear", response(null, undefined, 204)).violations).toEqual([]);
  });
});

test("refusals that are JSON objects can be described, and others left open", () => {
  const check: Check = (schema) =>
    schema === "Failure" ? [{ keyword: "required", requirements: ["notes.failure"] }] : [];
  const read = (answer: HttpResponse): unknown =>
    blamed(notesBinding(check, { describedRefusals: "objects" }).decodeReply("getNote", answer)).map(([id]) => id);
  expect(read(response("{}", "application/json", 400))).toEqual(["notes.failure"]);
  for (const answer of [
    response("[]", "application/json", 400),
    response("{}", "text/plain", 400),
    response(null, "", 404),
  ])
    expect(read(answer)).toEqual([]);
});
