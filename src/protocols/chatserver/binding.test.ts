import { describe, expect, test } from "vitest";
import type { SchemaTypes } from "../../../generated/chatserver/contract.ts";
import { contract } from "../../../generated/chatserver/contract.ts";
import type { PushedMessage } from "../../binding/push.ts";
import { rawBodyOf } from "../../binding/raw-body.ts";
import type { DecodedReply } from "../../binding/rest.ts";
import type { Contract, HttpBody, HttpOperation } from "../../contract/contract.ts";
import type { HttpRequest, HttpResponse } from "../../transport/http-message.ts";
import { chatServerBinding as binding, chatServerPushBinding as push } from "./binding.ts";

const { operations, errors }: Contract = contract;
const REQUEST: HttpRequest = { method: "GET", target: "/", headers: {}, body: null };
const UUID = "6F0C2B1E-5A0B-4C53-9E7A-2F8D4F3E9A10";
const AT = "2025-08-08T12:00:00Z";
const byDefault = (choice: string): string => contract.choices[choice]?.default ?? expect.fail(`no choice ${choice}`);
const choosing = (branch: string) => (): string => branch;

const DEVICE = { id: UUID, name: "Firefox", model: "Linux PC", token: null, transport: "web" };
const USER = { id: 1, name: "Ann", username: "annlee", lastSeen: AT };
const IMAGE = { id: UUID, fileType: "png", fileSize: 100_000 };
const MESSAGE = { id: 1, localId: "1+a", chatId: UUID, createdAt: AT, updatedAt: AT, isVisible: true };
const CHAT = { id: UUID, title: "día", isPersonal: false, owner: USER, createdAt: AT, lastMessage: MESSAGE };
const PRIVATE = { info: USER, deviceSessions: [{ id: UUID, accessToken: "t", createdAt: AT, deviceInfo: DEVICE }] };
const FILE = { content: new Uint8Array([0xff, 0]), mimeType: "image/png" };

/** One value of each schema that is a body. */
const BODIES: Partial<Record<keyof SchemaTypes, unknown>> = {
  ChatDraft: { title: "a", participants: [1, 2], isPersonal: false },
  ChatTitle: { title: "a" },
  ChatSettings: { isMuted: true },
  PictureDraft: { image: IMAGE },
  AddedUsers: { users: [1] },
  RemovedUsers: { users: [1] },
  MessageDraft: { localId: `1+${UUID}`, text: "día" },
  MessageEdit: { text: "a" },
  Notification: { name: "typing" },
  Registration: { name: "Ann", username: "annlee", password: "correct-horse", deviceInfo: DEVICE },
  Login: DEVICE,
  ProfileEdit: { about: "a" },
  PasswordChange: { oldPassword: "correct-horse", newPassword: "battery-staple" },
  PasswordReplacement: { currentPassword: "correct-horse", newPassword: "battery-staple" },
  PhotoDraft: { photo: IMAGE },
  ContactDraft: { user: { id: 1 } },
  Chat: CHAT,
  Chats: [CHAT],
  Message: MESSAGE,
  Messages: [MESSAGE],
  BlockedUsers: [USER],
  FoundUsers: [USER],
  UserPage: [USER],
  User: USER,
  PrivateUser: PRIVATE,
  Contact: { id: UUID, user: USER },
  Contacts: [{ id: UUID, user: USER }],
  FileName: "a.png",
};

function sample(body: HttpBody | undefined): unknown {
  const [schema] = Object.values(body?.content ?? {});
  if (schema === null) return FILE.content;
  const found = Object.entries(BODIES).find(([name]) => name === schema);
  return schema === undefined ? undefined : (found?.[1] ?? expect.fail(`no sample of ${schema}`));
}

/** Well-formed parameters, for what the contract says that there are. */
function paramsOf({ parameters, body }: HttpOperation) {
  const given = (place: string): Record<string, unknown> =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place)
        .map(({ name, type }) => [
          name,
          type === "integer" ? 7 : name === "full" ? "1" : place === "query" && name !== "s" ? "12" : UUID,
        ]),
    );
  const headers = given("header");
  const label = body && "*/*" in body.content ? { "Content-Type": FILE.mimeType } : {};
  return {
    path: given("path"),
    query: given("query"),
    headers: { ...headers, ...label },
    ...(body && { body: sample(body) }),
  };
}

function resultOf({ id, success, responses }: HttpOperation): unknown {
  return id === "downloadFile" || id === "downloadUpload" ? FILE : sample(responses[String(success)]);
}

const encode = (operation: string, result: unknown, choose = byDefault): HttpResponse =>
  binding.encodeReply(operation, { ok: true, result }, REQUEST, choose);
const read = (operation: string, response: HttpResponse): DecodedReply => binding.decodeReply(operation, response);

function answer(status: number, body: unknown, type = "application/json"): HttpResponse {
  const text = typeof body === "string" || body === null ? body : JSON.stringify(body);
  return { status, headers: { "content-type": type }, body: text };
}

function blamed({ violations }: Pick<DecodedReply, "violations">): string[] {
  return violations.map(({ requirements }) => requirements.join());
}

describe.for(Object.entries(operations))("%s", ([id, operation]) => {
  const session = id === "logIn" ? "ann:correct-horse" : operation.secured ? "token" : "";

  test("is heard as it is asked", () => {
    const params = paramsOf(operation);
    const request = binding.encodeCommand({ session, operation: id, params });
    expect(binding.decodeRequest(request)).toEqual({
      routed: true,
      command: { session, operation: id, params, irregularities: [] },
    });
  });

  test("is understood as it is answered", () => {
    const result = resultOf(operation);
    const reply = read(id, encode(id, result));
    expect(reply.observed).toEqual({ ok: true, result });
    expect(reply.violations).toEqual([]);
    expect(reply.exercised).toContain("chatserver.general.success-status");
  });

  test("is refused in words, for every reason", () => {
    for (const [code, { status }] of Object.entries(errors)) {
      for (const form of ["described", "other", "empty"]) {
        const refused = binding.encodeReply(id, { ok: false, code }, REQUEST, choosing(form));
        expect(binding.reveal(id, refused)).toEqual({ "chatserver.error-body": form });
        const reply = read(id, refused);
        expect(reply).toMatchObject({ observed: { ok: false, carriedOut: false } });
        const isDocumented = String(status) in operation.responses;
        expect(blamed(reply)).toEqual(isDocumented ? [] : ["chatserver.general.documented-status"]);
        if (isDocumented) expect(reply.observed).toMatchObject({ codes: expect.arrayContaining([code]) });
      }
    }
  });
});

const SHY = Object.entries(operations).filter(
  ([, { success, responses }]) => responses[String(success)]?.required === false,
);

test.for(SHY)("%s may be answered with no more than that it was done", ([id, { success, responses }]) => {
  const isOk = Object.keys(responses[String(success)]?.content ?? {}).length === 0;
  for (const form of ["empty", "text", "json"]) {
    const done = encode(id, undefined, choosing(form));
    expect(read(id, done)).toMatchObject({ observed: { ok: true, result: undefined }, violations: [] });
    expect(binding.reveal(id, done)).toEqual(isOk ? { "chatserver.ok-body": form } : {});
  }
});

test("an answer that is OK has no body, unless the choice says otherwise", () => {
  const bodyOf = (operation: string, form: string) => {
    const { status, headers, body } = encode(operation, undefined, choosing(form));
    return [status, headers["content-type"], body];
  };
  expect(bodyOf("deleteChat", "empty")).toEqual([200, undefined, null]);
  expect(bodyOf("deleteChat", "text")).toEqual([200, "text/plain; charset=utf-8", "OK"]);
  expect(bodyOf("deleteChat", "json")).toEqual([200, "application/json; charset=utf-8", '"OK"']);
  // It would be taken for a message.
  expect(bodyOf("readMessage", "json")).toEqual([200, undefined, null]);
});

test("a refusal says what is wrong, and where", () => {
  const details = { "/body/title": ["expected a text"], "/body/users": ["too many", "none"] };
  const refused = binding.encodeReply("renameChat", { ok: false, code: "invalid", details }, REQUEST, byDefault);
  const { when } = contract.errors.invalid;
  const reason = `${when} (/body/title: expected a text; /body/users: too many, none)`;
  expect(JSON.parse(String(refused.body))).toEqual({ error: true, reason });
  expect(binding.encodeRefusal("unknown-path", undefined, byDefault)).toMatchObject({ status: 404 });
  expect(binding.encodeRefusal("unauthenticated", undefined, byDefault)).toMatchObject({
    status: 401,
    headers: { "www-authenticate": "Bearer" },
  });
});

test.for<[unknown, string[], string]>([
  [{ error: true, reason: "Not Found" }, [], "described"],
  [{ error: false, reason: "Not Found" }, ["chatserver.general.error-is-true"], "described"],
  [{ message: "Not Found" }, ["chatserver.general.error-is-true", "chatserver.general.error-is-true"], "other"],
  [["Not Found"], [], "other"],
])("a refusal that is a JSON object is described: %j", ([body, requirements, form]) => {
  const refused = answer(404, body);
  expect(blamed(read("getChat", refused))).toEqual(requirements);
  expect(binding.reveal("getChat", refused)).toEqual({ "chatserver.error-body": form });
});

describe("an answer", () => {
  test.for<[string, HttpResponse, string[]]>([
    ["has another status of success", answer(201, CHAT), ["chatserver.general.success-status"]],
    ["is not labelled", { ...answer(200, CHAT), headers: {} }, ["chatserver.general.json-content-type"]],
    ["is a page", answer(200, "<html>", "text/html"), ["chatserver.get.answer"]],
    ["is nothing", answer(200, null, "text/plain"), ["chatserver.get.answer"]],
    ["is no JSON", answer(200, "{"), ["chatserver.general.json-parses"]],
    ["is an error of the server", answer(500, {}), ["chatserver.general.no-server-error"]],
    ["leads elsewhere", answer(302, {}), ["chatserver.general.no-redirect"]],
    ["has a status that is not documented", answer(418, {}, "text/plain"), ["chatserver.general.documented-status"]],
    ["is no chat", answer(200, []), ["chatserver.chat.object"]],
    ["lacks the id", answer(200, { ...CHAT, id: undefined }), ["chatserver.chat.id"]],
  ])("that %s breaks what says so", ([, response, requirements]) => {
    expect(blamed(read("getChat", response))).toEqual(requirements);
  });

  test("has times that are text, wherever they stand", () => {
    const { exercised } = read("getChat", answer(200, CHAT));
    expect(exercised).toContain("chatserver.general.time");
    expect(exercised).not.toContain("chatserver.event.time");
    const numbers = { ...CHAT, owner: { ...USER, lastSeen: 1 }, lastMessage: { ...MESSAGE, createdAt: 2 } };
    const reply = read("listChats", answer(200, [CHAT, numbers]));
    expect(reply.observed).toMatchObject({ ok: true });
    expect(reply.violations).toMatchObject([
      { path: "/1/owner/lastSeen", requirements: ["chatserver.general.time"] },
      { path: "/1/lastMessage/createdAt", requirements: ["chatserver.general.time"] },
    ]);
    expect(blamed(read("getChat", answer(200, { ...CHAT, createdAt: "yesterday" })))).toContain(
      "chatserver.general.time,chatserver.chat.created-at",
    );
    const many = Array.from({ length: 100 }, () => numbers);
    expect(read("listChats", answer(200, many)).violations).toHaveLength(20);
  });
});

describe("files", () => {
  test("are uploaded as they are, with or without a label and a name", () => {
    const upload = { session: "t", operation: "uploadFile", params: { body: FILE.content } };
    const decoded = binding.decodeRequest(binding.encodeCommand(upload));
    expect(decoded).toMatchObject({ routed: true, command: { irregularities: [] } });
    expect(rawBodyOf(decoded.routed && decoded.command.params)).toEqual({
      ...FILE,
      mimeType: undefined,
      contentType: undefined,
    });
  });

  test("are called by a text, which some say in JSON", () => {
    expect(encode("uploadFile", "a.png")).toEqual({
      status: 200,
      headers: { "content-type": "text/plain; charset=utf-8" },
      body: "a.png",
    });
    for (const response of [answer(200, "a", "text/plain"), answer(200, "a", ""), answer(200, '"a"')])
      expect(read("uploadFile", response)).toMatchObject({ observed: { ok: true, result: "a" }, violations: [] });
    expect(blamed(read("uploadFile", answer(200, {})))).toEqual(["chatserver.files.upload-answer"]);
    expect(blamed(read("uploadFile", answer(200, null, "text/plain")))).toEqual(["chatserver.files.upload-answer"]);
  });

  test("come back with their own label, even if that is JSON and they are none", () => {
    const broken = { content: new TextEncoder().encode("{"), mimeType: "application/json" };
    expect(read("downloadFile", encode("downloadFile", broken))).toMatchObject({
      observed: { ok: true, result: broken },
      violations: [],
    });
  });

  test("of a model that are none are a mistake of ours", () => {
    expect(() => encode("uploadFile", FILE)).toThrow("the model's result is no name of a file");
    expect(() => encode("downloadFile", "a.png")).toThrow("the model's result is no download");
  });
});

describe("a login", () => {
  test("has a name and a password, and a device bare or wrapped", () => {
    for (const body of [DEVICE, { deviceInfo: DEVICE }]) {
      const request = binding.encodeCommand({ session: "ann:a:b", operation: "logIn", params: { body } });
      expect(request.headers["authorization"]).toBe("Basic YW5uOmE6Yg==");
      expect(binding.decodeRequest(request)).toMatchObject({ command: { session: "ann:a:b", irregularities: [] } });
    }
  });

  test("is refused with what it wants", () => {
    const refused = binding.encodeReply("logIn", { ok: false, code: "wrong-credentials" }, REQUEST, byDefault);
    expect(refused).toMatchObject({
      status: 401,
      headers: { "www-authenticate": 'Basic realm="ChatServer", charset="UTF-8"' },
    });
  });
});

describe("events", () => {
  const heard = (frame: unknown): PushedMessage => push.readFrame({ data: JSON.stringify(frame), binary: false });

  test("are told at the id of a device session", () => {
    expect(push.path).toBe("/{sessionId}");
    for (const path of [`/${UUID}`, `/ws/${UUID}`, "/ws"]) expect(push.isPath(path)).toBe(true);
    for (const path of ["/", "", `/${UUID}/`, `/api/${UUID}`, `/ws/ws/${UUID}`]) expect(push.isPath(path)).toBe(false);
    for (const id of Object.values(push.requirements)) expect(contract.requirements).toHaveProperty([id]);
  });

  test.for(["text", "binary"])("are understood as they are told, in a %s frame", (kind) => {
    const event = { event: "message", source: "1", payload: { ...MESSAGE, text: "día" } };
    const { data } = push.encodeEvent(event);
    const frame = kind === "text" ? { data: String(data), binary: false } : { data, binary: true };
    expect(push.readFrame(frame)).toMatchObject({ kind: "event", event, violations: [] });
  });

  test("may have times that are numbers", () => {
    const payload = { ...MESSAGE, createdAt: 776_000_000.5 };
    const message = heard({ event: "message", source: "1", payload });
    expect(message.violations).toEqual([]);
    expect(message.exercised).toContain("chatserver.event.time");
    expect(blamed(heard({ event: "message", source: "1", payload: { ...MESSAGE, createdAt: "now" } }))).toContain(
      "chatserver.event.time,chatserver.message.created-at",
    );
  });

  test.for<[string, string | Uint8Array, string[]]>([
    ["is no JSON", "{", ["chatserver.event.json"]],
    ["is no UTF-8", new Uint8Array([0x22, 0xff, 0x22]), ["chatserver.event.json"]],
    ["is a list", "[]", ["chatserver.event.frame"]],
    ["has no name", '{"source":"1"}', ["chatserver.event.event"]],
    ["has no source", '{"event":"other"}', ["chatserver.event.source"]],
    ["has a source that is a number", '{"event":"other","source":1}', ["chatserver.event.source"]],
    ["has a payload that is none", '{"event":"other","source":"1","payload":[]}', ["chatserver.event.payload"]],
    [
      "tells of what is no chat",
      '{"event":"chatDeleted","source":"1","payload":{"id":1}}',
      ["chatserver.delete-chat.event,chatserver.delete-chat.event-chat-deleted"],
    ],
  ])("that %s breaks what says so", ([, data, requirements]) => {
    const violations = blamed(push.readFrame({ data, binary: false }));
    for (const requirement of requirements) expect(violations).toContain(requirement);
  });

  test("that are newer than the contract are harmless", () => {
    expect(heard({ event: "other", source: "1", payload: { any: 1 } })).toMatchObject({
      kind: "event",
      violations: [],
    });
  });
});
