import { describe, expect, test } from "vitest";
import { contract } from "../../../generated/trueconf/contract.ts";
import { NO_ANSWER } from "../../behaviour/behaviour.ts";
import type { FormPart } from "../../binding/form-parts.ts";
import { partsOf } from "../../binding/form-parts.ts";
import type { DecodedReply } from "../../binding/rest.ts";
import type { Message } from "../../binding/rpc.ts";
import { RequestIds } from "../../binding/rpc.ts";
import type { HttpRequest, HttpResponse } from "../../transport/http-message.ts";
import { trueConfBinding, trueConfRpcBinding } from "./binding.ts";

const TOKEN = { access_token: "a.b.c", token_type: "JWT", expires_in: 2592000, expires_at: 1893456000 };
const REQUEST: HttpRequest = { method: "GET", target: "/", headers: {}, body: null };
const never = (): string => expect.fail("no choice is asked for");

const encode = (operation: string, result: unknown): HttpResponse =>
  trueConfBinding.encodeReply(operation, { ok: true, result }, REQUEST, never);
const refuse = (operation: string, code: string): HttpResponse =>
  trueConfBinding.encodeReply(operation, { ok: false, code }, REQUEST, never);
const read = (operation: string, response: HttpResponse): DecodedReply =>
  trueConfBinding.decodeReply(operation, response);

function json(status: number, body: unknown): HttpResponse {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

function blamed({ violations }: { violations: DecodedReply["violations"] }): string[] {
  return violations.map(({ requirements }) => requirements.join());
}

describe("a grant", () => {
  test.for([201, 200])("has status %i, and pages of any origin may read it", (status) => {
    const answer = encode("createToken", { status, token: TOKEN });
    expect(answer).toEqual({
      status,
      headers: { "content-type": "application/json; charset=utf-8", "access-control-allow-origin": "*" },
      body: JSON.stringify(TOKEN),
    });
    const reply = read("createToken", answer);
    expect(reply).toMatchObject({ observed: { ok: true, result: { status, token: TOKEN } }, violations: [] });
    expect(reply.exercised).toContain("trueconf.token.cross-origin");
    expect(reply.exercised).toContain("trueconf.token.access-token");
  });

  test("is blamed for what is wrong with it", () => {
    const answer = encode("createToken", { status: 201, token: TOKEN });
    const { "access-control-allow-origin": _, ...closed } = answer.headers;
    expect(blamed(read("createToken", { ...answer, headers: closed }))).toEqual(["trueconf.token.cross-origin"]);
    expect(blamed(read("createToken", { ...answer, body: "[]" }))).toEqual(["trueconf.token.object"]);
    expect(blamed(read("createToken", { ...answer, body: "{" }))).toEqual(["trueconf.token.object"]);
    const { token_type: __, ...untyped } = TOKEN;
    expect(blamed(read("createToken", { ...answer, body: JSON.stringify(untyped) }))).toEqual([
      "trueconf.token.token-type",
    ]);
  });

  test("of a model that is none is a mistake of ours", () => {
    expect(() => encode("createToken", TOKEN)).toThrow("the model's result is no grant");
    expect(() => encode("downloadFileContent", TOKEN)).toThrow("the model's result is no download");
  });
});

describe("a refusal of the token endpoint", () => {
  test.for<[string, number, string, string[]]>([
    ["invalid-request", 400, "invalid_request", ["invalid-request"]],
    ["unsupported-grant-type", 400, "unsupported_grant_type", ["unsupported-grant-type"]],
    ["invalid-client", 401, "invalid_client", ["invalid-client"]],
    ["invalid-client-bad-request", 400, "invalid_client", ["invalid-client-bad-request"]],
    ["invalid-grant", 401, "invalid_grant", ["invalid-grant"]],
    ["invalid-grant-bad-request", 400, "invalid_grant", ["invalid-grant-bad-request"]],
    ["auth-method-disabled", 403, "auth_method_disabled", ["auth-method-disabled"]],
  ])("with %s is %i %s", ([code, status, error, codes]) => {
    const answer = refuse("createToken", code);
    expect(answer.status).toBe(status);
    expect(JSON.parse(String(answer.body))).toEqual({ error, error_description: expect.stringMatching(/./) });
    expect(read("createToken", answer)).toMatchObject({ observed: { ok: false, codes }, violations: [] });
    expect(answer.headers).not.toHaveProperty("access-control-allow-origin");
  });

  test("that is no JSON object, or not one of RFC 6749, is blamed", () => {
    expect(blamed(read("createToken", json(400, "no")))).toEqual(["trueconf.token.error-object"]);
    expect(blamed(read("createToken", json(400, {})))).toEqual(["trueconf.token.error-text"]);
    const unknown = read("createToken", json(401, { error: "go_away" }));
    expect(blamed(unknown)).toEqual(["trueconf.token.error-known"]);
    expect(unknown.observed).toMatchObject({ codes: ["invalid-client", "invalid-grant"] });
    const broken = read("createToken", { ...json(400, {}), body: "{" });
    expect(new Set(blamed(broken))).toEqual(new Set(["trueconf.token.error-object"]));
  });

  test.for([500, 302, 404, 409])("with status %i fits no code, and is for the model to judge", (status) => {
    const reply = read("createToken", json(status, {}));
    expect(reply).toMatchObject({ observed: { ok: false, codes: [] }, violations: [] });
  });
});

describe("files", () => {
  const FILE: FormPart = {
    name: "file",
    filename: "día.png",
    contentType: "image/png",
    content: new Uint8Array([0xff, 0]),
  };

  test("are sent as a form, without credentials", () => {
    const request = trueConfBinding.encodeCommand({
      session: "",
      operation: "uploadFileContent",
      params: { headers: { "Upload-Task-Id": "t" }, parts: [FILE] },
    });
    expect(request).toMatchObject({ method: "POST", target: "/bridge/api/client/v1/files" });
    const decoded = trueConfBinding.decodeRequest({
      ...request,
      headers: { ...request.headers, authorization: "Bearer x" },
    });
    if (!decoded.routed) return expect.fail(decoded.code);
    expect(decoded.command).toMatchObject({
      session: "",
      operation: "uploadFileContent",
      params: { headers: { "Upload-Task-Id": "t" }, body: { file: "día.png" } },
      irregularities: [],
    });
    expect(partsOf(decoded.command.params)).toEqual([FILE]);
  });

  test("need a task and a part named file", () => {
    const decoded = trueConfBinding.decodeRequest(
      trueConfBinding.encodeCommand({
        session: "",
        operation: "uploadFileContent",
        params: { parts: [{ ...FILE, name: "preview" }] },
      }),
    );
    expect(decoded).toMatchObject({
      command: {
        irregularities: [
          {
            kind: "params",
            violations: [
              { path: "/headers/Upload-Task-Id", requirements: ["trueconf.file-upload.task-header"] },
              { path: "/body/file", requirements: ["trueconf.file-upload.part-file"] },
            ],
          },
        ],
      },
    });
  });

  test.for([200, 201])("that were taken are named with status %i", (status) => {
    const answer = { ...encode("uploadFileContent", { temporalFileId: "tmp-42" }), status };
    expect(read("uploadFileContent", answer)).toMatchObject({
      observed: { ok: true, result: { temporalFileId: "tmp-42" } },
      violations: [],
    });
    expect(blamed(read("uploadFileContent", json(status, {})))).toEqual(["trueconf.file-upload.temporal-file-id"]);
  });

  test("of no task are refused with a number", () => {
    const answer = refuse("uploadFileContent", "unknown-upload-task");
    expect(answer.status).toBe(400);
    expect(JSON.parse(String(answer.body))).toEqual({ error: 310, error_description: expect.stringMatching(/./) });
    const codes = ["unknown-upload-task"];
    expect(read("uploadFileContent", answer)).toMatchObject({ observed: { ok: false, codes }, violations: [] });
    expect(read("uploadFileContent", json(400, { error: 308 })).observed).toMatchObject({ codes: [] });
    const text = read("uploadFileContent", json(400, { error: "310" }));
    expect(text.observed).toMatchObject({ codes });
    expect(blamed(text)).toEqual(["trueconf.file-upload.error-number"]);
  });

  test.for(["image/png", "text/plain", "application/octet-stream"])(
    "come back as they are, labelled %s",
    (mimeType) => {
      for (const content of [new Uint8Array([0xff, 0]), new TextEncoder().encode('{"a":1}'), new Uint8Array()]) {
        const answer = encode("downloadFileContent", { content, mimeType });
        expect(answer).toEqual({ status: 200, headers: { "content-type": mimeType }, body: content });
        expect(read("downloadFileContent", answer)).toMatchObject({
          observed: { ok: true, result: { content, mimeType } },
          violations: [],
        });
      }
    },
  );

  test("whatever they are labelled, their label may stand in a header, and counts without parameters", () => {
    const content = new Uint8Array();
    for (const mimeType of ["", "a", "a/b\r\nX: y", "día/x", "text/plain; name=día"]) {
      expect(encode("downloadFileContent", { content, mimeType }).headers["content-type"]).toBe(
        "application/octet-stream",
      );
    }
    const answer = encode("downloadFileContent", { content, mimeType: "text/plain; charset=utf-8" });
    expect(answer.headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect(read("downloadFileContent", answer).observed).toEqual({
      ok: true,
      result: { content, mimeType: "text/plain" },
    });
    const bare = read("downloadFileContent", { status: 200, headers: {}, body: "día" });
    expect(bare.observed).toEqual({ ok: true, result: { content: new TextEncoder().encode("día"), mimeType: "" } });
  });

  test("that are labelled as JSON need not be any", () => {
    const answer = encode("downloadFileContent", { content: new Uint8Array([0xff]), mimeType: "application/json" });
    expect(read("downloadFileContent", answer)).toMatchObject({ observed: { ok: true }, violations: [] });
  });

  test("that there are not are told with 404", () => {
    const answer = refuse("downloadFileContent", "unknown-download");
    expect(answer).toMatchObject({ status: 404, body: null });
    const { observed } = read("downloadFileContent", answer);
    expect(observed?.ok === false && observed.codes).toContain("unknown-download");
  });
});

test("the server says what it is", () => {
  const result = { product: { version: "5.5.6.10000", display_name: "video.example.com" } };
  expect(read("getServerInfo", encode("getServerInfo", result))).toMatchObject({
    observed: { ok: true, result },
    violations: [],
  });
  expect(blamed(read("getServerInfo", json(200, [])))).toEqual(["trueconf.server-info.object"]);
});

test("what no operation is has a status of HTTP's own", () => {
  expect(trueConfBinding.encodeRefusal("unknown-path", undefined, never)).toMatchObject({ status: 404, body: null });
  expect(trueConfBinding.encodeRefusal("method-not-allowed", undefined, never)).toMatchObject({ status: 405 });
});

describe("frames", () => {
  const rpc = trueConfRpcBinding;
  const heard = (value: unknown): Message => rpc.readFrame({ data: JSON.stringify(value), binary: false });

  test("are exchanged at two paths, in one subprotocol", () => {
    expect(rpc.paths).toEqual(["/websocket/chat_bot/", "/websocket/chat_bot"]);
    expect(rpc.subprotocols).toEqual(["json.v1"]);
    for (const requirement of Object.values(rpc.requirements))
      expect(contract.requirements).toHaveProperty([requirement]);
  });

  test("of the document are commands and answers without fault", () => {
    const frame = '{"type": 1, "id": 1, "method": "createP2PChat", "payload": {"userId": "user@server.name"}}';
    expect(rpc.decodeFrame({ data: frame, binary: false }, new RequestIds())).toEqual({
      kind: "request",
      id: 1,
      command: { operation: "createP2PChat", params: { userId: "user@server.name" }, irregularities: [] },
    });
    const answer = heard({ type: 2, id: 1, payload: { chatId: "57b1" } });
    expect(answer).toMatchObject({ kind: "response", violations: [] });
    expect(rpc.decodeResponse("createP2PChat", { chatId: "57b1" })).toMatchObject({
      observed: { ok: true, result: { chatId: "57b1" } },
      violations: [],
    });
    expect(rpc.decodeResponse("getChats", [])).toMatchObject({ observed: { ok: true, result: [] }, violations: [] });
  });

  test("tell of every error by its number, and of none that is HTTP's", () => {
    for (const { code, status, binding } of Object.values(contract.errors)) {
      if (binding === "rest") {
        expect(() => rpc.encodeReply("auth", 1, { ok: false, code })).toThrow(RangeError);
        continue;
      }
      const frame = rpc.encodeReply("auth", 1, { ok: false, code }) ?? "";
      const message = rpc.readFrame({ data: frame, binary: false });
      expect(message).toMatchObject({ kind: "response", id: 1, payload: { errorCode: status }, violations: [] });
      const reply = rpc.decodeResponse("auth", message.kind === "response" ? message.payload : undefined);
      expect(reply).toMatchObject({ observed: { ok: false, codes: [code] }, violations: [] });
    }
    expect(rpc.encodeReply("auth", 1, { ok: false, code: NO_ANSWER })).toBeUndefined();
  });

  test.for<[unknown, string[]]>([
    [{ type: 0, id: 1, payload: {} }, ["trueconf.general.no-null-type", "trueconf.frame.response-type"]],
    [{ type: 2, payload: {} }, ["trueconf.frame.response-id"]],
    [{ type: 2, id: 1.5, payload: {} }, ["trueconf.frame.response-id-uint32"]],
    [{ type: 2, id: 1 }, ["trueconf.frame.response-payload"]],
    [{ type: 2, id: 1, errorCode: 304 }, ["trueconf.frame.error-place"]],
    [{ type: 2, id: 1, payload: { errorCode: "304" } }, ["trueconf.frame.error-code"]],
    [{ type: 3, id: 1, payload: { errorCode: 304 } }, ["trueconf.general.no-null-type", "trueconf.frame.error-type"]],
    [{ type: 1, id: -1, method: "other", payload: {} }, ["trueconf.event.id"]],
    [{ type: 1, id: 1, method: "other", payload: [] }, ["trueconf.event.payload"]],
    [{ type: 1, id: 1, payload: {} }, ["trueconf.frame.response-type", "trueconf.event.method"]],
    [{ id: 1, method: "other", payload: {} }, ["trueconf.general.no-null-type", "trueconf.event.type"]],
    [[], ["trueconf.general.one-object"]],
  ])("that are wrong break what says so: %j", ([frame, requirements]) => {
    expect(blamed(heard(frame))).toEqual(requirements);
  });

  test("with an unknown errorCode, or with 0 for an error, break what says so", () => {
    expect(blamed(rpc.decodeResponse("auth", { errorCode: 12345 }))).toEqual(["trueconf.frame.error-code-known"]);
    expect(blamed(rpc.decodeResponse("createP2PChat", { errorCode: 0 }))).toContain(
      "trueconf.frame.error-code-not-zero",
    );
  });

  test("tell events that are judged by their schema", () => {
    const frame = rpc.encodeEvent({ method: "removeChat", payload: { chatId: "c" } })(3);
    expect(frame).toBe('{"method":"removeChat","type":1,"id":3,"payload":{"chatId":"c"}}');
    expect(rpc.readFrame({ data: frame, binary: false })).toMatchObject({
      kind: "event",
      id: 3,
      event: { method: "removeChat", payload: { chatId: "c" } },
      violations: [],
    });
    expect(blamed(heard({ type: 1, id: 3, method: "removeChat", payload: {} }))).toHaveLength(1);
  });
});
