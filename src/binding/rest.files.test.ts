// Forms with files, bodies that are bytes, and what else a protocol needs that speaks mostly in frames.

import { describe, expect, test } from "vitest";
import type { Contract, ErrorCode, RpcContract, RpcOperation } from "../contract/contract.ts";
import type { HttpRequest, HttpResponse } from "../transport/http-message.ts";
import type { FormPart } from "./form-parts.ts";
import { partsOf } from "./form-parts.ts";
import { contract, notesBinding, WIRE } from "./notes.shared.ts";
import type { DecodedReply, ResultCodec, WireBlame } from "./rest.ts";

const BYTES = new Uint8Array([0xff, 0x00, 0x0d, 0x0a]);
const REQUEST: HttpRequest = { method: "GET", target: "/files/7", headers: {}, body: null };
const FORM: readonly FormPart[] = [
  { name: "file", filename: "día.bin", contentType: "image/png", content: BYTES },
  { name: "note", content: new TextEncoder().encode("día") },
];
const binding = notesBinding();
const never = (): string => expect.fail("no choice is asked for");

function heard(request: HttpRequest): { params: unknown; irregularities: readonly unknown[]; session: string } {
  const decoded = binding.decodeRequest(request);
  return decoded.routed ? decoded.command : expect.fail(decoded.code);
}

function response(status: number, body: HttpResponse["body"], type?: string): HttpResponse {
  return { status, headers: type === undefined ? {} : { "content-type": type }, body };
}

function blamed(reply: DecodedReply): [string, string][] {
  return reply.violations.map(({ requirements, message }) => [requirements.join(), message]);
}

describe("a form with files", () => {
  const encode = (params: object): HttpRequest => binding.encodeCommand({ session: "", operation: "attach", params });

  test("that is sent is heard, with its bytes beside the texts that the schema speaks of", () => {
    const request = encode({ headers: { Task: "t" }, parts: FORM });
    expect(request.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    const { params, irregularities } = heard(request);
    expect(irregularities).toEqual([]);
    expect(params).toMatchObject({ headers: { Task: "t" }, body: { file: "día.bin", note: "día" } });
    expect(partsOf(params)).toEqual(FORM);
  });

  test("may be told by its texts alone", () => {
    const { params } = heard(encode({ body: { file: "día", count: 3, none: undefined } }));
    expect(params).toMatchObject({ body: { file: "día", count: "3" } });
    expect(partsOf(params).map(({ name, filename }) => [name, filename])).toEqual([
      ["file", undefined],
      ["count", undefined],
    ]);
    expect(encode({}).body).toBeNull();
  });

  test("with several parts of one name has them as a list", () => {
    const twice = [...FORM, { name: "note", content: BYTES }];
    expect(heard(encode({ parts: twice })).params).toMatchObject({ body: { note: ["día", "\ufffd\u0000\r\n"] } });
  });

  test("keeps names of every object's prototype as names", () => {
    const { params } = heard(encode({ parts: [{ name: "__proto__", content: BYTES }] }));
    expect(Object.keys(Object(Reflect.get(Object(params), "body")))).toEqual(["__proto__"]);
  });

  test("may be sent otherwise than it is", () => {
    const edited = (edit: object): HttpRequest =>
      binding.encodeCommand({ session: "", operation: "attach", params: { parts: FORM } }, edit);
    expect(heard(edited({ body: "{}", contentType: "application/json" }))).toMatchObject({
      params: { body: {} },
      irregularities: [{ kind: "media-type", found: "application/json" }],
    });
    const { params, irregularities } = heard(edited({ body: "--x" }));
    expect(irregularities).toEqual([{ kind: "malformed-body", detail: "the boundary does not occur in the form" }]);
    expect(Object(params)).not.toHaveProperty("body");
    expect(Object(params)).not.toHaveProperty("parts");
    expect(heard(edited({ contentType: "multipart/form-data" })).irregularities).toEqual([
      { kind: "malformed-body", detail: "the content type has no boundary that could be one" },
    ]);
    expect(heard(edited({ body: null })).irregularities).toEqual([]);
  });

  test("is no body of an operation that takes JSON", () => {
    const { body, headers } = encode({ parts: FORM });
    expect(heard({ method: "POST", target: "/notes", headers, body })).toMatchObject({
      irregularities: [{ kind: "media-type", found: "multipart/form-data" }, { kind: "malformed-body" }],
    });
  });
});

describe("an operation that needs no credentials", () => {
  test("is nobody's, whoever asks", () => {
    for (const authorization of ["Bearer abc", "Basic abc", undefined]) {
      const headers = authorization === undefined ? {} : { authorization };
      expect(heard({ method: "GET", target: "/files/7", headers, body: null }).session).toBe("");
    }
  });
});

describe("an answer of bytes", () => {
  test("is understood under whatever label", () => {
    for (const type of ["application/octet-stream", "image/png", "application/x; a=b", undefined]) {
      expect(binding.decodeReply("getFile", response(200, BYTES, type))).toMatchObject({
        observed: { ok: true, result: BYTES },
        violations: [],
      });
    }
    expect(binding.decodeReply("getFile", response(200, "día", "text/plain")).observed).toEqual({
      ok: true,
      result: "día",
    });
  });

  test("may be labelled as JSON, and be none; a refusal may not", () => {
    const answer = binding.decodeReply("getFile", response(200, BYTES, "application/json"));
    expect(answer).toMatchObject({ observed: { ok: true, result: BYTES }, violations: [] });
    expect(blamed(binding.decodeReply("getFile", response(404, "{", "application/json")))).toEqual([
      ["notes.json-parses", "expected JSON, as it is labelled, found {"],
    ]);
  });

  test("is encoded and decoded by its codec, which sees the whole message", () => {
    const codec: ResultCodec = {
      encode: (result) => ({ contentType: "image/png", body: result instanceof Uint8Array ? result : "" }),
      decode: (text, value, { status, headers, body }) => ({ text, value, status, headers, body }),
    };
    const coded = notesBinding(undefined, { codecs: { getFile: codec } });
    const answer = coded.encodeReply("getFile", { ok: true, result: BYTES }, REQUEST, never);
    expect(answer).toEqual({ status: 200, headers: { "content-type": "image/png" }, body: BYTES });
    expect(coded.decodeReply("getFile", answer).observed).toEqual({
      ok: true,
      result: { text: "", value: undefined, ...answer },
    });
  });
});

describe("another status of success", () => {
  const codec: ResultCodec = {
    encode: (status) => ({
      contentType: "application/json",
      body: "{}",
      ...(typeof status === "number" && { status }),
    }),
    decode: (_text, value, { status }) => ({ status, value }),
  };
  const options = { codecs: { addNote: codec }, otherSuccess: { addNote: [200] } };

  test("is for the codec to give, and to tell from the first", () => {
    const coded = notesBinding(undefined, options);
    for (const status of [200, 201]) {
      const answer = coded.encodeReply("addNote", { ok: true, result: status }, REQUEST, never);
      expect(answer.status).toBe(status);
      expect(coded.decodeReply("addNote", answer)).toMatchObject({
        observed: { ok: true, result: { status, value: {} } },
        violations: [],
      });
    }
    expect(coded.encodeReply("addNote", { ok: true, result: null }, REQUEST, never).status).toBe(201);
    expect(coded.decodeReply("addNote", response(202, "{}", "application/json")).observed).toMatchObject({ ok: false });
  });

  test("has the body of the first", () => {
    const coded = notesBinding((schema) => (schema === "Note" ? [{ requirements: ["notes.text"] }] : []), options);
    const reply = coded.decodeReply("addNote", response(200, "{}", "application/json"));
    expect(blamed(reply)).toEqual([["notes.text", "wrong"]]);
    expect(blamed(coded.decodeReply("addNote", response(200, "<p>", "text/html")))).toEqual([
      ["notes.json-content-type", "expected a body of type application/json or text/plain, found 200 text/html: <p>"],
    ]);
  });

  test("is none of another operation", () => {
    expect(notesBinding(undefined, options).decodeReply("clear", response(200, "{}")).observed).toMatchObject({
      ok: false,
    });
  });
});

describe("a header that is asked for", () => {
  const headed = notesBinding(undefined, {
    responseHeaders: { getNote: [{ name: "X-Origin", value: "*", requirement: "notes.origin" }] },
  });

  test("is given where the operation is carried out", () => {
    expect(headed.encodeReply("getNote", { ok: true, result: 1 }, REQUEST, never).headers).toEqual({
      "content-type": "application/json; charset=utf-8",
      "x-origin": "*",
    });
    expect(headed.encodeReply("getNote", { ok: false, code: "bad" }, REQUEST, never).headers).not.toHaveProperty(
      "x-origin",
    );
    expect(headed.encodeReply("addNote", { ok: true, result: 1 }, REQUEST, never).headers).not.toHaveProperty(
      "x-origin",
    );
  });

  test("is missed, and the answer understood without it", () => {
    const answer = response(200, "1", "application/json");
    const reply = headed.decodeReply("getNote", answer);
    expect(blamed(reply)).toEqual([["notes.origin", "expected X-Origin: *, found no such header"]]);
    expect(reply).toMatchObject({ observed: { ok: true, result: 1 } });
    expect(reply.exercised).toContain("notes.origin");
    const other = { ...answer, headers: { ...answer.headers, "x-origin": "here" } };
    expect(blamed(headed.decodeReply("getNote", other))).toEqual([
      ["notes.origin", "expected X-Origin: *, found here"],
    ]);
    const right = { ...answer, headers: { ...answer.headers, "x-origin": "*" } };
    expect(headed.decodeReply("getNote", right).violations).toEqual([]);
    expect(headed.decodeReply("getNote", response(400, "{}")).exercised).not.toContain("notes.origin");
  });
});

describe("where no requirement speaks of the wire in general", () => {
  const blame: WireBlame = (operation, fault, { status }) =>
    fault.startsWith("json") && operation === "getNote" ? `notes.body.${status}` : undefined;
  const spared = notesBinding(undefined, { requirements: blame });

  test.for<[number, boolean]>([
    [500, false],
    [302, false],
    [401, false],
    [202, true],
  ])("%i is a refusal that fits no code, for the model to judge", ([status, carriedOut]) => {
    const reply = spared.decodeReply("getNote", response(status, "a body", "text/plain"));
    expect(reply).toEqual({
      observed: { ok: false, codes: [], summary: `${status} text/plain: a body`, carriedOut },
      violations: [],
      exercised: [],
      outcome: `${status} text/plain`,
    });
  });

  test("a body that is wrong is blamed as the protocol says, else on the operation", () => {
    expect(blamed(spared.decodeReply("getNote", response(200, "{", "application/json")))[0]?.[0]).toBe(
      "notes.body.200",
    );
    expect(blamed(spared.decodeReply("getNote", response(200, "{}", "text/html")))[0]?.[0]).toBe("notes.body.200");
    expect(blamed(spared.decodeReply("getNote", response(400, "{", "application/json")))[0]?.[0]).toBe(
      "notes.body.400",
    );
    expect(blamed(spared.decodeReply("addNote", response(201, "{", "application/json")))[0]?.[0]).toBe(
      "notes.addNote,notes.path",
    );
  });

  test("no requirement is exercised that only breaks", () => {
    expect(spared.decodeReply("getNote", response(200, "{}", "application/json")).exercised).toEqual([
      "notes.schema.Note",
    ]);
    expect(binding.decodeReply("getNote", response(200, "{}", "application/json")).exercised).toContain(
      WIRE.jsonParses,
    );
  });
});

describe("in a protocol that otherwise speaks in frames", () => {
  const errors: Record<string, ErrorCode> = {
    ...contract.errors,
    "not-found": { code: "not-found", status: 404, when: "", precedence: 1, requirement: "", binding: "rest" },
  };
  delete errors["method-not-allowed"];
  const said = { summary: "", reply: null, request: null, secured: true, requirements: [] };
  const ask: RpcOperation = { ...said, id: "ask", method: "ask", direction: "request" };
  const told: RpcContract = { path: "/", requirements: [], requests: {}, events: {} };
  const framed: Contract = { ...contract, errors, rpc: { ...told, requests: { ask } } };
  const mixed = notesBinding(undefined, { contract: framed });

  test("only the codes of HTTP are statuses", () => {
    expect(mixed.decodeReply("getNote", response(404, null)).observed).toMatchObject({ codes: ["not-found"] });
    expect(mixed.decodeReply("getNote", response(400, null)).observed).toMatchObject({ codes: [] });
    expect(mixed.encodeReply("getNote", { ok: false, code: "not-found" }, REQUEST, never).status).toBe(404);
    expect(mixed.encodeReply("getNote", { ok: false, code: "bad" }, REQUEST, never).status).toBe(500);
  });

  test("all codes are statuses, if its connections only tell", () => {
    const pushed = notesBinding(undefined, { contract: { ...contract, errors, rpc: told } });
    expect(pushed.decodeReply("getNote", response(400, null)).observed).toMatchObject({ codes: ["bad", "worse"] });
    expect(pushed.encodeReply("getNote", { ok: false, code: "bad" }, REQUEST, never).status).toBe(400);
  });

  test("what fits no operation has HTTP's own status where the protocol has no code for it", () => {
    expect(mixed.encodeRefusal("unknown-path", undefined, never).status).toBe(404);
    expect(mixed.encodeRefusal("method-not-allowed", undefined, never).status).toBe(405);
  });
});
