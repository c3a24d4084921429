import { describe, expect, test } from "vitest";
import { chatManager } from "../src/protocols/chat-manager/index.ts";
import type { HttpRequest } from "../src/transport/http-message.ts";
import { chatManagerWorld } from "./chat-manager/world.ts";
import { controlHandler } from "./control.ts";
import type { Mock } from "./host.ts";
import { createMock } from "./host.ts";

const CHAT = "3322d043-4f3c-4a85-92fc-4c6876cd9442";
const DETAIL = {
  method: "GET",
  target: `/api/v1/private/chats/${CHAT}`,
  headers: { authorization: "Bearer demo-token" },
  body: null,
};

function mockOf(): Mock {
  return createMock(chatManager, { world: chatManagerWorld(), seed: 1 });
}

async function ask(mock: Mock, method: string, target: string, said: Partial<HttpRequest> = {}) {
  const response = await controlHandler(mock)({
    method,
    target,
    headers: { host: "127.0.0.1:4000" },
    body: null,
    ...said,
  });
  const body: unknown = JSON.parse(String(response.body));
  return { status: response.status, headers: response.headers, body };
}

test("says what there is", async () => {
  const { status, body } = await ask(mockOf(), "GET", "/");
  expect(status).toBe(200);
  expect(body).toMatchObject({
    protocol: "chat-manager",
    environment: expect.arrayContaining(["joinChat", "renameChat"]),
  });
});

test("lets something happen that the next read shows, and begins again", async () => {
  const mock = mockOf();
  const before = String(mock.handle(DETAIL).body);
  const renamed = await ask(mock, "POST", "/environment/renameChat", {
    body: new TextEncoder().encode(JSON.stringify({ chatId: CHAT, title: "Ñandú" })),
  });
  expect(renamed).toMatchObject({ status: 200, body: { ok: true, result: { capturedAt: expect.any(String) } } });
  expect(String(mock.handle(DETAIL).body)).toContain("Ñandú");
  expect(await ask(mock, "POST", "/reset")).toMatchObject({ status: 200, body: { ok: true } });
  expect(String(mock.handle(DETAIL).body)).toBe(before);
});

test("takes no body as no parameters", async () => {
  expect(await ask(mockOf(), "POST", "/environment/expireTokens")).toMatchObject({ status: 200, body: { ok: true } });
});

test("answers a refusal of the model with its code", async () => {
  const body = JSON.stringify({ chatId: "4279566b-ee1b-49ed-bda7-046bd68c11d1", title: "x" });
  expect(await ask(mockOf(), "POST", "/environment/renameChat", { body })).toMatchObject({
    status: 404,
    body: { ok: false, code: "unknown-chat" },
  });
});

test("shows what was asked, without what a query may carry", async () => {
  const mock = mockOf();
  mock.handle({ ...DETAIL, target: `${DETAIL.target}?access_token=demo-token` });
  const { body } = await ask(mock, "GET", "/journal?x");
  expect(body).toMatchObject({ entries: [{ number: 1, method: "GET", path: DETAIL.target }] });
  expect(JSON.stringify(body)).not.toContain("demo-token");
});

test.for<[string, string, string | null, number, string]>([
  ["POST", "/environment/explode", null, 404, "unknown-environment"],
  ["POST", "/environment/renameChat", "[1]", 400, "malformed-params"],
  ["POST", "/environment/renameChat", "null", 400, "malformed-params"],
  ["POST", "/environment/renameChat", "{", 400, "malformed-params"],
  ["GET", "/environment/renameChat", null, 405, "method-not-allowed"],
  ["GET", "/reset", null, 405, "method-not-allowed"],
  ["POST", "/journal", null, 405, "method-not-allowed"],
  ["GET", "/else", null, 404, "unknown-path"],
  ["GET", "/environment/constructor/x", null, 404, "unknown-path"],
  ["POST", "/environment/constructor", null, 404, "unknown-environment"],
])("%s %s with body %s gets %i %s", async ([method, target, body, status, code]) => {
  expect(await ask(mockOf(), method, target, { body })).toMatchObject({ status, body: { ok: false, code } });
});

test("names what can happen when asked for something else", async () => {
  const { body } = await ask(mockOf(), "POST", "/environment/rename");
  expect(body).toMatchObject({ message: expect.stringContaining("renameChat") });
});

describe("who may ask", () => {
  test.for(["localhost", "localhost:80", "LOCALHOST:1", "127.0.0.1:4000", "127.1.2.3", "[::1]:4000", "[::1]"])(
    "%s may",
    async (host) => {
      expect((await ask(mockOf(), "GET", "/", { headers: { host } })).status).toBe(200);
    },
  );

  test.for([
    "evil.example",
    "127.0.0.1.evil.example",
    "localhost.evil.example:80",
    "10.0.0.1",
    "",
    "127.0.0.1@evil.example",
  ])("a page that took %j for this machine may not", async (host) => {
    expect(await ask(mockOf(), "GET", "/", { headers: { host } })).toMatchObject({ status: 403 });
  });

  test("a page may not, nor a request without Host", async () => {
    const headers = { host: "127.0.0.1", origin: "http://127.0.0.1:4000" };
    const mock = mockOf();
    expect(await ask(mock, "POST", "/reset", { headers })).toMatchObject({ status: 403 });
    expect(await ask(mock, "GET", "/journal", { headers: { ...headers, origin: "null" } })).toMatchObject({
      status: 403,
    });
    expect(await ask(mock, "GET", "/", { headers: {} })).toMatchObject({ status: 403 });
  });
});
