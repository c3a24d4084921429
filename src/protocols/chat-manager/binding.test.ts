// The wire of Chat Manager. The frames are the document's own samples as printed; no server of the publisher could be reached
// to record others from.

import { describe, expect, test } from "vitest";
import type { HttpResponse } from "../../transport/http-message.ts";
import type { DecodedReply } from "../../binding/rest.ts";
import { chatManagerBinding as binding } from "./binding.ts";
import { BOT, CHATS, TOKEN, XXII } from "./served.shared.ts";

const JSON_TYPE = "application/json; charset=utf-8";
const REQUEST = { method: "GET", target: CHATS, headers: {}, body: null };

function response(status: number, body: string | null, type = "application/json"): HttpResponse {
  return { status, headers: { "content-type": type }, body };
}

function read(operation: string, answer: HttpResponse): DecodedReply {
  return binding.decodeReply(operation, answer);
}

const blamed = ({ violations }: DecodedReply): [string, string][] =>
  violations.map(({ path, requirements }) => [path, requirements.join().replaceAll("chat-manager.", "")]);

const DETAIL = `{
"id": "9a983789-1709-4543-aa31-a02867680017",
"isActive": true,
"service": "telegram",
"registeredAt": "2024-12-11T08:54:03.000Z",
"createdBy": "4279566b-ee1b-49ed-bda7-046bd68c11d1",
"title": [
{
"value": "Chat día 11 XXII",
"contentType": "text/plain",
"capturedAt": "2024-12-11T08:54:21.898Z"
}
],
"participants": [
{
"id": "5a9b042b-36ca-4aab-ba50-7ceda030d33f",
"userProperties": {
"firstname": "Flood_wait_bot",
"username": "Flood_wait_bot"
},
"participations": [
{
"isActive": true,
"joinedAt": "2024-12-11T08:54:12.000Z",
"invitedBy": "ba2cc0a8-841c-49d3-9c30-418e955f06ff"
}
]
},
{
"id": "ba2cc0a8-841c-49d3-9c30-418e955f06ff",
"userProperties": {
"username": "JorgeOiz"
},
"participations": [
{
"isActive": true,
"joinedAt": "2024-12-11T08:54:21.898Z"
}
]
}
]
} `;
const LISTED = DETAIL.replace("2024-12-11T08:54:03.000Z", "2024-12-11T08:54:03");
const PAGE = `{
"records": [
${LISTED}
],
"_metadata": {
"currentPage": 0,
"totalPages": 42,
"pageSize": 20,
"totalRecords": 831
}
}`;
const INVITATION = `{
"service": "telegram",
"invitation": "https://t.me/xxxxxxxx"
}`;

describe("the document's samples", () => {
  test.for<[string, string]>([
    ["getChat", DETAIL],
    ["listChats", PAGE],
    ["getInvitation", INVITATION],
  ])("of %s are replies without fault", ([operation, frame]) => {
    const bytes = new TextEncoder().encode(frame);
    const reply = read(operation, { ...response(200, null), body: bytes });
    expect(reply.violations).toEqual([]);
    expect(reply.observed).toEqual({ ok: true, result: JSON.parse(frame) });
  });

  test("are requests without fault", () => {
    const body = `{
"title": "Title of the chat",
"createdBy": "example created by",
"description": "example description"
}`;
    const headers = { authorization: "Bearer t", "content-type": "application/json" };
    for (const [method, target, operation, sent] of [
      ["POST", "/api/v1/private/chats", "createChat", body],
      ["GET", `/api/v1/private/chats/${XXII}`, "getChat", null],
      ["GET", "/api/v1/private/chats/", "listChats", null],
      ["DELETE", `/api/v1/private/chats/${XXII}/participants/${BOT}`, "removeParticipant", null],
      ["GET", `/api/v1/private/chats/${XXII}/invitation`, "getInvitation", null],
    ] as const) {
      expect(binding.decodeRequest({ method, target, headers, body: sent })).toMatchObject({
        routed: true,
        command: { operation, session: "t", irregularities: [] },
      });
    }
  });
});

describe("one thing wrong", () => {
  const without = (member: string): string => {
    const sample: unknown = JSON.parse(DETAIL);
    return JSON.stringify({ ...Object(sample), [member]: undefined });
  };

  test.for<[string, string, string, string]>([
    ["no id", without("id"), "/id", "chat.id"],
    ["no activity", without("isActive"), "/isActive", "chat.is-active"],
    ["no title", without("title"), "/title", "chat.title"],
    ["no participants", without("participants"), "/participants", "chat.participants"],
    ["an id that is no UUID", DETAIL.replace(XXII, "7"), "/id", "chat.id-uuid-v4"],
    ["an id of version 1", DETAIL.replace("-4543-", "-1543-"), "/id", "chat.id-uuid-v4"],
    ["activity in words", DETAIL.replace('"isActive": true', '"isActive": "yes"'), "/isActive", "chat.is-active"],
    ["a service of 256 letters", DETAIL.replace("telegram", "t".repeat(256)), "/service", "chat.service-limit"],
    [
      "a time of joining without zone",
      DETAIL.replace("08:54:12.000Z", "08:54:12"),
      "/participants/0/participations/0/joinedAt",
      "participation.joined-at-format",
    ],
    [
      "a property of a person that is a number",
      DETAIL.replace('"JorgeOiz"', "7"),
      "/participants/1/userProperties/username",
      "participant.user-properties-strings",
    ],
    ["an empty body", "", "", "chat.object"],
    ["a list", "[]", "", "chat.object"],
  ])("in a detail: %s", ([, frame, path, requirement]) => {
    expect(blamed(read("getChat", response(200, frame)))).toContainEqual([path, requirement]);
  });

  test("is nothing where it is only more than was documented", () => {
    const frame = DETAIL.replace('"isActive": true', '"new": {"deep": [1]}, "isActive": true');
    expect(read("getChat", response(200, frame)).violations).toEqual([]);
  });

  test.for<[string, string]>([
    ["t.me/x", "invitation.link-absolute"],
    ["", "invitation.link-absolute"],
  ])("in an invitation: the link %j", ([link, requirement]) => {
    const frame = INVITATION.replace("https://t.me/xxxxxxxx", link);
    expect(blamed(read("getInvitation", response(200, frame)))).toEqual([["/invitation", requirement]]);
  });

  test("in the counters of a page", () => {
    const frame = PAGE.replace('"pageSize": 20', '"pageSize": -1').replace('"totalPages": 42', '"totalPages": "42"');
    expect(blamed(read("listChats", response(200, frame)))).toEqual([
      ["/_metadata/totalPages", "page.total-pages"],
      ["/_metadata/pageSize", "page.not-negative"],
    ]);
  });
});

describe("the id that a 202 carries", () => {
  test.for<[string, string, string]>([
    ["id", JSON_TYPE, `{"id":"${XXII}"}`],
    ["chat-id", JSON_TYPE, `{"chatId":"${XXII}"}`],
    ["json-string", JSON_TYPE, `"${XXII}"`],
    ["text", "text/plain; charset=utf-8", XXII],
  ])("is written and read as %s", ([form, type, body]) => {
    for (const operation of ["createChat", "removeParticipant"]) {
      const result = { form, id: XXII };
      const answer = binding.encodeReply(operation, { ok: true, result }, REQUEST, () => "");
      expect(answer).toEqual({ status: 202, headers: { "content-type": type }, body });
      expect(read(operation, answer)).toMatchObject({ observed: { ok: true, result }, violations: [] });
    }
  });

  test.for<[string, HttpResponse, object]>([
    ["with more beside it", response(202, `{"id":"${XXII}","status":"ok"}`), { form: "id", id: XXII }],
    ["under both names", response(202, `{"chatId":"x","id":"${XXII}"}`), { form: "id", id: XXII }],
    ["in capitals", response(202, `"${XXII.toUpperCase()}"`), { form: "json-string", id: XXII.toUpperCase() }],
    ["as JSON text with space before it", response(202, ` "${XXII}"`), { form: "json-string", id: XXII }],
    ["as JSON text with space behind it", response(202, `"${XXII}"\n`), { form: "json-string", id: XXII }],
  ])("is read %s", ([, answer, result]) => {
    expect(read("createChat", answer)).toMatchObject({ observed: { ok: true, result }, violations: [] });
  });

  test.for<[string, HttpResponse]>([
    ["no id", response(202, "{}")],
    ["an id that is none", response(202, '{"id":"7"}')],
    ["a number", response(202, "7")],
    ["null", response(202, "null")],
    ["nothing", response(202, "")],
    ["a sentence", response(202, "created", "text/plain")],
    ["a page", response(202, "<html>", "text/html")],
  ])("is missed: %s", ([, answer]) => {
    const reply = read("createChat", answer);
    expect(reply.violations).not.toEqual([]);
    expect(reply.observed).toBeUndefined();
  });

  test("is the model's to give", () => {
    expect(() => binding.encodeReply("createChat", { ok: true, result: XXII }, REQUEST, () => "")).toThrow(TypeError);
  });
});

describe("refusals", () => {
  const details = { "/body/title": ["missing"] };
  const refusal = (form: string): HttpResponse =>
    binding.encodeReply("createChat", { ok: false, code: "invalid", details }, REQUEST, () => form);
  const message = "the body of a create breaks a rule about its fields";

  test("have the body that the choice gives them", () => {
    const described = { code: "INVALID", message, errors: details };
    expect(refusal("described")).toEqual({
      status: 400,
      headers: { "content-type": JSON_TYPE },
      body: JSON.stringify(described),
    });
    expect(refusal("empty")).toEqual({ status: 400, headers: {}, body: null });
    expect(refusal("other")).toEqual({
      status: 400,
      headers: { "content-type": "text/plain; charset=utf-8" },
      body: message,
    });
  });

  test.for(["described", "empty", "other"])("reveal that it is %s", (form) => {
    expect(binding.reveal("createChat", refusal(form))).toEqual({ "chat-manager.error-body": form });
  });

  test.for<[string, HttpResponse, string | undefined]>([
    ["JSON of another kind", response(404, '{"error":"x"}'), "other"],
    ["JSON that is none", response(404, "{"), "other"],
    ["null", response(404, "null"), "other"],
    ["a message that is not labelled", response(404, '{"message":"x"}', "text/plain"), "other"],
    ["a success", response(200, DETAIL), undefined],
    ["a server error", response(500, ""), undefined],
  ])("reveal by %s: %s", ([, answer, form]) => {
    const revealed = form === undefined ? {} : { "chat-manager.error-body": form };
    expect(binding.reveal("getChat", answer)).toEqual(revealed);
    expect(binding.reveal("issueToken", answer)).toEqual({});
  });

  test("of bytes that are no text reveal that there is something", () => {
    const answer = { ...response(404, null), body: new Uint8Array([0xff]) };
    expect(binding.reveal("getChat", answer)).toEqual({ "chat-manager.error-body": "other" });
  });

  test.for<[number, string, string[]]>([
    [401, "invalid_client", ["invalid-client"]],
    [400, "invalid_client", ["invalid-client-bad-request"]],
    [400, "invalid_request", ["invalid-request"]],
    [400, "unsupported_grant_type", ["unsupported-grant-type"]],
    [400, "invalid_scope", ["invalid-scope"]],
    [400, "something_else", []],
  ])("of the token endpoint mean what they say: %i %s", ([status, error, codes]) => {
    const { observed, violations } = read("issueToken", response(status, JSON.stringify({ error })));
    expect(violations).toEqual([]);
    const oauth = (code: string): boolean => /^invalid-(client|request|scope)|^unsupported-grant/.test(code);
    expect(observed?.ok === false && observed.codes.filter(oauth)).toEqual(codes);
  });

  test("of the token endpoint have the body of RFC 6749, whatever the choice", () => {
    const answer = binding.encodeReply("issueToken", { ok: false, code: "invalid-client" }, REQUEST, () => "empty");
    expect(answer).toMatchObject({ status: 401, headers: { "content-type": JSON_TYPE, "www-authenticate": "Bearer" } });
    expect(JSON.parse(String(answer.body))).toEqual({
      error: "invalid_client",
      error_description: "the token endpoint does not know the client, or the secret is wrong or missing",
    });
    expect(blamed(read("issueToken", response(400, "{}")))).toEqual([["/error", "token.error-code"]]);
  });
});

test("a grant is sent as a form, to the path of the endpoint", () => {
  const params = { body: { grant_type: "client_credentials", client_id: "a b", client_secret: "c&d" } };
  expect(binding.encodeCommand({ session: "", operation: "issueToken", params })).toEqual({
    method: "POST",
    target: TOKEN,
    headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded" },
    body: "grant_type=client_credentials&client_id=a+b&client_secret=c%26d",
  });
});
