import { createServer } from "node:net";
import { once } from "node:events";
import { expect, test } from "vitest";
import { chatManager } from "../src/protocols/chat-manager/index.ts";
import { connectHttp } from "../src/transport/http-client.ts";
import type { HttpResponse } from "../src/transport/http-message.ts";
import { chatManagerWorld } from "./chat-manager/world.ts";
import type { ServeMockOptions, ServedMock } from "./serve.ts";
import { serveMock } from "./serve.ts";

function serve(options: Partial<ServeMockOptions> = {}): Promise<ServedMock> {
  return serveMock(chatManager, { world: chatManagerWorld(), seed: 1, ...options });
}

async function send(origin: string, method: string, target: string, body: string | null = null): Promise<HttpResponse> {
  await using client = connectHttp(origin);
  const headers = { authorization: "Bearer demo-token", "content-type": "application/json" };
  return await client.send({ method, target, headers, body });
}

function textOf({ body }: HttpResponse): string {
  return Buffer.from(body ?? "").toString("utf8");
}

test("serves the protocol and, on another port, its control", async () => {
  const exchanges: unknown[] = [];
  await using served = await serve({ onExchange: (exchange) => void exchanges.push(exchange) });
  const { url, control = "", ...rest } = served.ready;
  expect(rest).toEqual({
    ready: true,
    protocol: "chat-manager",
    actors: [{ name: "demo", username: "demo", password: "demo-secret", token: "demo-token" }],
  });
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(control).not.toBe(url);

  const listed = await send(url, "GET", "/api/v1/private/chats/?size=1&x=secret");
  expect(listed.status).toBe(200);
  expect(exchanges).toEqual([{ method: "GET", path: "/api/v1/private/chats/", status: 200 }]);
  const journal = await send(control, "GET", "/journal");
  expect(JSON.parse(textOf(journal))).toMatchObject({ entries: [{ operation: "listChats", status: 200 }] });
});

test("refuses a body that is too large in the protocol's own words", async () => {
  await using served = await serve();
  const response = await send(served.ready.url, "POST", "/api/v1/private/chats/", "x".repeat(1024 * 1024 + 1));
  expect(response.status).toBe(413);
  expect(JSON.parse(textOf(response))).toMatchObject({ code: "PAYLOAD_TOO_LARGE" });
});

test("refuses what is too large at the control port", async () => {
  await using served = await serve();
  const body = JSON.stringify({ title: "x".repeat(64 * 1024) });
  expect((await send(served.ready.control ?? "", "POST", "/environment/renameChat", body)).status).toBe(413);
});

test("has no control port when it is off", async () => {
  await using served = await serve({ controlPort: "off" });
  expect(served.ready).not.toHaveProperty("control");
});

test("serves nothing when the control port cannot be had", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const taken = typeof address === "object" && address ? address.port : 0;
  await using free = await serve({ controlPort: "off" });
  const port = Number(new URL(free.ready.url).port);
  await free[Symbol.asyncDispose]();
  await expect(serve({ port, controlPort: taken })).rejects.toThrow("EADDRINUSE");
  // The first port is free again.
  await using again = await serve({ port, controlPort: "off" });
  expect(again.ready.url).toContain(String(port));
  other.close();
});

test("a mutation makes the served mock wrong", async () => {
  await using served = await serve({ mutation: { response: (response) => ({ ...response, status: 299 }) } });
  expect((await send(served.ready.url, "GET", "/api/v1/private/chats/")).status).toBe(299);
});
