import { connect, createServer } from "node:net";
import { once } from "node:events";
import { describe, expect, onTestFinished, test } from "vitest";
import { chatManager } from "../src/protocols/chat-manager/index.ts";
import { connectHttp } from "../src/transport/http-client.ts";
import type { WsSession } from "../src/transport/frame.ts";
import type { HttpResponse } from "../src/transport/http-message.ts";
import { connectWs } from "../src/transport/ws-client.ts";
import { upgradeRequest } from "../src/transport/ws-peer.shared.ts";
import { bells, bellsWorld } from "./bells.shared.ts";
import { chimes, chimesWorld } from "./chimes.shared.ts";
import { chatManagerWorld } from "./chat-manager/world.ts";
import type { SessionEntry } from "./journal.ts";
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

test("answers HEAD without a body, whose length it tells", async () => {
  await using served = await serve();
  const [got, head] = [
    await send(served.ready.url, "GET", "/api/v1/private/chats/"),
    await send(served.ready.url, "HEAD", "/api/v1/private/chats/"),
  ];
  expect(head).toMatchObject({ status: 200, body: null });
  expect(head.headers["content-length"]).toBe(got.headers["content-length"]);
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

describe("connections", () => {
  const serveBells = (options: Partial<ServeMockOptions> = {}): Promise<ServedMock> =>
    serveMock(bells, { world: bellsWorld, seed: 1, ...options });
  const say = (session: WsSession, id: number, what: string): void => session.send(JSON.stringify({ id, ask: what }));

  test("are served where the ready line says", async () => {
    await using served = await serveBells();
    const { ws = "", url } = served.ready;
    expect(ws).toBe(`${url.replace("http", "ws")}/bells/`);
    for (const address of [ws, ws.slice(0, -1), `${ws}?token=1`]) {
      await using session = await connectWs(address);
      say(session, 4, "steal");
      expect(JSON.parse(String((await session.receive()).data))).toEqual({
        id: 4,
        operation: "steal",
        answer: "locked",
      });
    }
    await expect(connectWs(`${ws}more`)).rejects.toMatchObject({ response: { status: 404 } });
  });

  test("speak the subprotocol if it is offered, and say none otherwise", async () => {
    await using served = await serveBells();
    const { ws = "", url } = served.ready;
    await using session = await connectWs(ws, { subprotocols: ["other", "bells.v1"] });
    expect(session.subprotocol).toBe("bells.v1");
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    socket.write(upgradeRequest("/bells/").replace("\r\n\r\n", "\r\nsec-websocket-protocol: other\r\n\r\n"));
    const [answer] = await once(socket, "data");
    expect(String(answer)).toMatch(/^HTTP\/1.1 101 /);
    expect(String(answer)).not.toMatch(/sec-websocket-protocol/i);
    socket.destroy();
  });

  test("are told apart, and what happens is told while it happens", async () => {
    const entries: SessionEntry[] = [];
    await using served = await serveBells({ onSession: (entry) => void entries.push(entry) });
    const { ws = "", control = "" } = served.ready;
    await using one = await connectWs(ws);
    await using two = await connectWs(ws);
    await one.receive();
    say(two, 1, "ring");
    expect(JSON.parse(String((await one.receive()).data))).toMatchObject({ id: 2, method: "rang" });
    await send(control, "POST", "/environment/strike", '{"hour":4}');
    expect(JSON.parse(String((await one.receive()).data))).toMatchObject({ id: 3, payload: { hour: 4 } });
    const journal = await send(control, "GET", "/journal");
    expect(JSON.parse(textOf(journal))).toEqual({ entries });
    await send(control, "POST", "/reset");
    expect(await one.closed).toMatchObject({ code: 1012 });
  });

  test("know where the mock is", async () => {
    await using served = await serveBells();
    await using session = await connectWs(served.ready.ws ?? "");
    say(session, 1, "look");
    expect(JSON.parse(String((await session.receive()).data))).toMatchObject({
      answer: { origin: served.ready.url },
    });
  });

  test("end when nobody reads what they are told, and the journal says so", async () => {
    await using served = await serveBells();
    const { ws = "", url } = served.ready;
    const silent = connect(Number(new URL(url).port), "127.0.0.1");
    onTestFinished(() => void silent.destroy());
    silent.write(upgradeRequest("/bells/"));
    await once(silent, "data");
    silent.pause();
    await using other = await connectWs(ws);
    const hour = "x".repeat(100_000);
    const dropped = () => served.mock.journal.entries().find((entry) => "kind" in entry && entry.kind === "disconnect");
    for (let count = 0; count < 1000 && !dropped(); count += 1) {
      served.mock.environment("strike", { hour });
      await other.receive();
    }
    expect(dropped()).toMatchObject({ session: "s1", closed: 1006, reason: "unread" });
    say(other, 9, "look");
    const frames = async (): Promise<string> => String((await other.receive()).data);
    while (!(await frames()).includes('"operation":"look"'));
  });
});

describe("connections on which only the mock speaks", () => {
  const serveChimes = (options: Partial<ServeMockOptions> = {}): Promise<ServedMock> =>
    serveMock(chimes, { world: chimesWorld, seed: 1, ...options });
  const headers = { authorization: "Bearer key" };

  test("are served where the ready line says, one path for each", async () => {
    await using served = await serveChimes();
    const { ws = "", url } = served.ready;
    expect(ws).toBe(`${url.replace("http", "ws")}/{name}`);
    await using session = await connectWs(ws.replace("{name}", "ann"), { headers });
    await send(url, "POST", "/ring");
    expect(JSON.parse(String((await session.receive()).data))).toEqual({ event: "rang", payload: { rings: 1 } });
  });

  test("are refused over HTTP, in place of the upgrade", async () => {
    const exchanges: unknown[] = [];
    await using served = await serveChimes({ onExchange: (exchange) => void exchanges.push(exchange) });
    const ws = `${(served.ready.ws ?? "").replace("{name}", "ann")}?token=secret`;
    const refused = { fault: "rejected-handshake", response: { status: 401 } };
    await expect(connectWs(ws)).rejects.toMatchObject(refused);
    expect(exchanges).toEqual([{ method: "GET", path: "/ann", status: 401 }]);
  });
});
