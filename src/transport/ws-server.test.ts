import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { encodedText, type WsHandler } from "./frame.ts";
import { connectHttp } from "./http-client.ts";
import { serveHttp } from "./http-server.ts";
import { selfSigned } from "./self-signed.shared.ts";
import { sendRaw } from "./send-raw.ts";
import { requestTo } from "./transport.shared.ts";
import { connectWs } from "./ws-client.ts";
import { flood, upgradedSocket, upgradeRequest } from "./ws-peer.shared.ts";
import { rawFrame, sendRawFrames, type RawFrame } from "./ws-raw.ts";
import { acceptWs, serveWs, type WsServer } from "./ws-server.ts";
import { echo, expectWsFault, recorder, text } from "./ws-transport.shared.ts";

const closeTimeoutMs = 300;
const handshake = upgradeRequest("/");

describe("a frame that may not come closes its session, and no other", () => {
  test.for<[string, number, string, readonly RawFrame[]]>([
    ["a reserved opcode", 1002, "malformed", [{ opcode: 3, payload: "x" }]],
    ["a reserved control opcode", 1002, "malformed", [{ opcode: 11 }]],
    ["a reserved bit", 1002, "malformed", [{ opcode: 1, rsv: 2, payload: "x" }]],
    ["compression that nobody offered", 1002, "malformed", [{ opcode: 1, rsv: 4, payload: "x" }]],
    ["no mask", 1002, "malformed", [{ opcode: 1, masked: false, payload: "x" }]],
    ["a message that goes on without a start", 1002, "malformed", [{ opcode: 0, payload: "x" }]],
    [
      "a message in the midst of another",
      1002,
      "malformed",
      [
        { opcode: 1, fin: false, payload: "x" },
        { opcode: 1, payload: "y" },
      ],
    ],
    ["a ping in pieces", 1002, "malformed", [{ opcode: 9, fin: false }]],
    ["a ping of 126 bytes", 1002, "malformed", [{ opcode: 9, payload: "x".repeat(126) }]],
    ["a close frame of one byte", 1002, "malformed", [{ opcode: 8, payload: "x" }]],
    ["a close code that may not be sent", 1002, "malformed", [{ opcode: 8, payload: Uint8Array.of(0x03, 0xed) }]],
    [
      "a close reason that is no UTF-8",
      1007,
      "malformed",
      [{ opcode: 8, payload: Uint8Array.of(0x03, 0xe8, 0xc3, 0x28) }],
    ],
    ["text that is no UTF-8", 1007, "malformed", [{ opcode: 1, payload: Uint8Array.of(0xc3, 0x28) }]],
    [
      "text that is no UTF-8 in the end",
      1007,
      "malformed",
      [
        { opcode: 1, fin: false, payload: Uint8Array.of(0xc3) },
        { opcode: 0, payload: Uint8Array.of(0x28) },
      ],
    ],
    ["a message over the limit", 1009, "too-large", [{ opcode: 2, payload: "x".repeat(1001) }]],
    ["the mere announcement of 2 GiB", 1009, "too-large", [{ opcode: 1, length: 2 ** 31 }]],
    ["the mere announcement of 2^53 bytes", 1009, "too-large", [{ opcode: 1, length: 2 ** 53 }]],
    [
      "a message that grows over the limit",
      1009,
      "too-large",
      Array.from({ length: 11 }, (_, index) => ({ opcode: index === 0 ? 1 : 0, fin: false, payload: "x".repeat(100) })),
    ],
    [
      "a message in pieces without end, and without a byte",
      1008,
      "too-large",
      Array.from({ length: 16_500 }, (_, index) => ({ opcode: index === 0 ? 1 : 0, fin: false, masked: true })),
    ],
  ])("%s: %i", async ([, code, fault, frames]) => {
    const { handler, closures, closed, frames: heard } = echo();
    await using server = await serveWs(handler, { closeTimeoutMs, limits: { payloadBytes: 1000 } });
    await using other = await connectWs(server.url);
    const reply = await sendRawFrames(server.url, frames);
    expect(reply).toEqual({ frames: [], closure: { code, reason: "" } });
    await closed;
    expect(closures).toMatchObject([{ code, fault }]);
    expect(heard).toHaveLength(0);
    other.send("x");
    expect(await other.receive()).toEqual(text("x"));
  });

  test("what came before it is answered", async () => {
    await using server = await serveWs(echo().handler, { closeTimeoutMs });
    const reply = await sendRawFrames(server.url, [{ opcode: 1, payload: "x" }, { opcode: 3 }]);
    expect(reply).toEqual({ frames: [text("x")], closure: { code: 1002, reason: "" } });
  });
});

describe("odd but right", () => {
  test("frames in the packet of the handshake", async () => {
    await using server = await serveWs(echo().handler, { closeTimeoutMs });
    const bytes = Buffer.concat([Buffer.from(handshake), rawFrame({ opcode: 1, payload: "early" })]);
    const received = await sendRaw(httpUrl(server), bytes, { isEnough: (so) => Buffer.from(so).includes("early") });
    expect(Buffer.from(received).toString("latin1")).toMatch(/^HTTP\/1\.1 101 /);
    expect(Buffer.from(received).subarray(-7)).toEqual(Buffer.from("\x81\x05early", "latin1"));
  });

  test("a frame byte by byte, a ping amid the pieces of a message, an empty piece", async () => {
    await using server = await serveWs(echo().handler, { closeTimeoutMs });
    await using session = await connectWs(server.url);
    const frames: RawFrame[] = [
      { opcode: 1, fin: false, payload: "a" },
      { opcode: 9, payload: "p" },
      { opcode: 0, fin: false },
      { opcode: 0, payload: "b" },
    ];
    for (const byte of Buffer.concat(frames.map(rawFrame))) session.sendRaw(Uint8Array.of(byte));
    expect(await session.receive()).toEqual(text("ab"));
  });
});

describe("a peer that does not read", () => {
  test("is dropped as unread when its buffer is full, and costs no more than that", async () => {
    const { handler, closures, closed, connections } = recorder();
    const bufferBytes = 100_000;
    await using server = await serveWs(handler, { closeTimeoutMs, limits: { bufferBytes } });
    await using other = await connectWs(server.url);
    const socket = await upgradedSocket(server.port);
    socket.pause();
    const [, victim] = connections;
    const message = encodedText("x".repeat(10_000));
    let sent = 0;
    // The system takes a few megabytes before anything waits here.
    const isServed = (): boolean => victim?.isOpen === true;
    while (sent < 10_000 && isServed()) {
      victim?.send(message);
      sent += 1;
    }
    await closed;
    expect(closures).toEqual([
      { code: 1006, reason: expect.stringContaining("over 100000 bytes waiting"), fault: "unread" },
    ]);
    expect(sent).toBeLessThan(5000);
    connections[0]?.send(text("still here"));
    expect(await other.receive()).toEqual(text("still here"));
    socket.destroy();
  });

  test("is dropped for its pings, too", async () => {
    const { handler, closures, closed } = recorder();
    await using server = await serveWs(handler, { closeTimeoutMs, limits: { bufferBytes: 10_000 } });
    const socket = await upgradedSocket(server.port);
    socket.pause();
    flood(socket, Buffer.concat(Array.from({ length: 1000 }, () => rawFrame({ opcode: 9, payload: "x".repeat(125) }))));
    await closed;
    expect(closures).toMatchObject([{ code: 1006, fault: "unread" }]);
    socket.destroy();
  });

  test("may be sent one message of any size", async () => {
    const big = "x".repeat(3_000_000);
    const { handler } = recorder((connection) => connection.send(text(big)));
    await using server = await serveWs(handler, { closeTimeoutMs, limits: { bufferBytes: 0 } });
    await using session = await connectWs(server.url);
    expect((await session.receive()).data).toHaveLength(big.length);
  });
});

test("a flood of pings by a peer that reads is answered, and others get their answers meanwhile", async () => {
  await using server = await serveWs(echo().handler, { closeTimeoutMs });
  await using other = await connectWs(server.url);
  const socket = await upgradedSocket(server.port);
  socket.resume();
  flood(socket, Buffer.concat(Array.from({ length: 1000 }, () => rawFrame({ opcode: 9 }))));
  for (let count = 0; count < 20; count += 1) {
    other.send(`${count}`);
    // oxlint-disable-next-line no-await-in-loop
    expect(await other.receive()).toEqual(text(`${count}`));
  }
  expect(server.connections).toBe(2);
  socket.destroy();
});

describe("pings", () => {
  // Only these: sockets need the other clocks.
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] }));
  afterEach(() => void vi.useRealTimers());

  test("find out a peer that is gone without a word, and leave alone who answers", async () => {
    const { handler, closures, closed } = recorder();
    await using server = await serveWs(handler, { closeTimeoutMs, pingIntervalMs: 1000, silentIntervals: 2 });
    await using alive = await connectWs(server.url);
    const silent = await upgradedSocket(server.port);
    const pinged = once(silent, "data");
    for (let interval = 0; interval < 3; interval += 1) {
      vi.advanceTimersByTime(1000);
      // Its own ping comes back after its answer to the server's has gone out.
      // oxlint-disable-next-line no-await-in-loop
      await alive.ping();
    }
    await closed;
    expect(closures).toEqual([{ code: 1006, reason: expect.stringContaining("2 intervals"), fault: "timeout" }]);
    await alive.ping();
    expect(String(await pinged)).toBe(String(Buffer.of(0x89, 0)));
    silent.destroy();
  });

  test("stop with the server", async () => {
    const server = await serveWs(recorder().handler, { closeTimeoutMs });
    await using session = await connectWs(server.url);
    await session.ping();
    expect(vi.getTimerCount()).toBe(1);
    await server.close();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a connection that ends without a close frame", () => {
  test.for<[string, (socket: Socket) => void]>([
    ["ends", (socket) => void socket.end()],
    ["is reset", (socket) => void socket.resetAndDestroy()],
    ["ends in a frame", (socket) => void socket.end(rawFrame({ opcode: 1, payload: "xyz" }).subarray(0, 7))],
  ])("it %s: 1006", async ([, act]) => {
    const { handler, closures, closed, frames } = recorder();
    await using server = await serveWs(handler, { closeTimeoutMs });
    act(await upgradedSocket(server.port));
    await closed;
    expect(closures).toEqual([{ code: 1006, reason: "" }]);
    expect(frames).toHaveLength(0);
  });
});

describe("closing", () => {
  test("cuts who does not answer the close frame", async () => {
    const { handler, closures } = recorder();
    const server = await serveWs(handler, { closeTimeoutMs: 50 });
    const socket = await upgradedSocket(server.port);
    const [[bytes]] = await Promise.all([once(socket, "data"), server.close()]);
    expect(bytes).toEqual(Buffer.concat([Buffer.of(0x88, 23, 0x03, 0xe9), Buffer.from("the server is closing")]));
    expect(closures).toEqual([{ code: 1006, reason: "" }]);
    socket.destroy();
  });

  test("cuts who answers it, but does not hang up", async () => {
    const { handler, closures, closed } = recorder((connection) => connection.close(1000));
    await using server = await serveWs(handler, { closeTimeoutMs: 50 });
    const socket = await upgradedSocket(server.port);
    socket.write(rawFrame({ opcode: 8, payload: Uint8Array.of(0x03, 0xe8) }));
    await closed;
    expect(closures).toEqual([{ code: 1000, reason: "" }]);
    expect(server.connections).toBe(0);
    socket.destroy();
  });
});

describe("what asks for no session", () => {
  test("is answered by the HTTP handler of the same port", async () => {
    const upgrades = acceptWs(echo().handler, { path: "/ws", closeTimeoutMs });
    await using server = await serveHttp(({ target }) => ({ status: 200, headers: {}, body: target }), { upgrades });
    await using client = connectHttp(server.url);
    expect(await client.send(requestTo("/ws"))).toMatchObject({ status: 200, body: Buffer.from("/ws") });
    await using session = await connectWs(`${server.url.replace("http", "ws")}/ws`);
    session.send("x");
    expect(await session.receive()).toEqual(text("x"));
    expect(upgrades.connections).toBe(1);
  });

  test("is answered with 426 where there is none", async () => {
    await using server = await serveWs(echo().handler, { closeTimeoutMs });
    await using client = connectHttp(httpUrl(server));
    expect(await client.send(requestTo("/"))).toMatchObject({ status: 426, headers: { upgrade: "websocket" } });
  });

  test("is answered as if it had not asked, when it asks for something else", async () => {
    const upgrades = acceptWs(echo().handler, { closeTimeoutMs });
    await using server = await serveHttp(
      ({ method, headers, body }) => ({ status: 200, headers: {}, body: `${method} ${headers["x-a"]} ${body}` }),
      { upgrades },
    );
    const lines =
      "host: a\r\nconnection: Upgrade, HTTP2-Settings\r\nhttp2-settings: AAMA\r\nupgrade: h2c\r\nx-a: b\r\n";
    const socket = connect(server.port, "127.0.0.1");
    socket.write(`POST / HTTP/1.1\r\n${lines}content-length: 4\r\n\r\nbo`, () => socket.write("dy"));
    expect(String(await once(socket, "data"))).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*\r\n\r\nPOST b body$/);
    socket.write("GET /2 HTTP/1.1\r\nhost: a\r\nx-a: c\r\nconnection: close\r\n\r\n");
    expect(String(await once(socket, "data"))).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*\r\n\r\nGET c null$/);
    socket.destroy();
  });

  test.for<[string, number, string]>([
    ["no key", 400, handshake.replace(/sec-websocket-key.*\r\n/, "")],
    ["a key of the wrong length", 400, handshake.replace("==", "=")],
    ["no version", 400, handshake.replace(/sec-websocket-version.*\r\n/, "")],
    ["a version of the future", 400, handshake.replace("version: 13", "version: 14")],
    ["a list of subprotocols that is none", 400, handshake.replace("host", "sec-websocket-protocol: a,,b\r\nhost")],
    ["POST", 405, handshake.replace("GET", "POST")],
    ["another path", 404, upgradeRequest("/elsewhere")],
  ])("a handshake with %s is answered with %i", async ([, status, bytes]) => {
    const { handler, connections } = echo();
    await using server = await serveWs(handler, { path: "/", closeTimeoutMs });
    expect(String(await sendRaw(httpUrl(server), bytes))).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(connections).toHaveLength(0);
    expect(server.connections).toBe(0);
  });

  test("a handshake that is left in the middle is nobody's session", async () => {
    const { handler, connections } = echo();
    await using server = await serveWs(handler, { path: "/", closeTimeoutMs });
    await Promise.all(
      [handshake, upgradeRequest("/elsewhere")].map(async (bytes) => {
        const socket = connect(server.port, "127.0.0.1").on("error", () => {});
        await once(socket, "connect");
        const gone = once(socket, "close");
        socket.write(bytes, () => socket.resetAndDestroy());
        await gone;
      }),
    );
    await using session = await connectWs(server.url);
    session.send("x");
    expect(await session.receive()).toEqual(text("x"));
    expect(connections.at(-1)?.isOpen).toBe(true);
  });
});

test("the answer to the handshake has a subprotocol only when one was offered, and no extension", async () => {
  await using server = await serveWs(recorder((connection) => connection.cut()).handler, {
    subprotocols: ["json.v1"],
    closeTimeoutMs,
  });
  const plain = String(await sendRaw(httpUrl(server), handshake));
  expect(plain).toMatch(/^HTTP\/1\.1 101 /);
  expect(plain).not.toMatch(/sec-websocket-(?:protocol|extensions)/i);
  const offer = "host: a\r\nsec-websocket-extensions: permessage-deflate\r\nsec-websocket-protocol: x, json.v1";
  const chosen = String(await sendRaw(httpUrl(server), handshake.replace("host: a", offer)));
  expect(chosen).toMatch(/\r\nSec-WebSocket-Protocol: json\.v1\r\n/);
  expect(chosen).not.toMatch(/sec-websocket-extensions/i);
});

test("serves wss with a certificate", async () => {
  await using server = await serveWs(echo().handler, { http: { tls: selfSigned }, closeTimeoutMs });
  expect(server.url).toMatch(/^wss:/);
  await using session = await connectWs(server.url, { tls: { ca: selfSigned.cert } });
  session.send("x");
  expect(await session.receive()).toEqual(text("x"));
  await expectWsFault(connectWs(server.url), "unreachable", server.url);
});

test("200 sessions get one message each", async () => {
  const { handler, connections } = recorder();
  await using server = await serveWs(handler, { closeTimeoutMs });
  const sessions = await Promise.all(Array.from({ length: 200 }, () => connectWs(server.url)));
  const event = encodedText("one for all");
  for (const connection of connections) connection.send(event);
  const received = await Promise.all(sessions.map((session) => session.receive()));
  expect(new Set(received.map(({ data }) => data))).toEqual(new Set(["one for all"]));
});

function httpUrl(server: WsServer): string {
  return server.url.replace("ws", "http");
}

test("a flood of frames keeps nobody waiting: others have their turn after a few of them", async () => {
  let flooded = 0;
  const waited: number[] = [];
  const handler: WsHandler = (connection) => {
    let before = 0;
    return {
      onFrame(frame) {
        if (connection.id > 1) {
          flooded += 1;
          return;
        }
        waited.push(flooded - before);
        before = flooded;
        connection.send(frame);
      },
    };
  };
  await using server = await serveWs(handler, { closeTimeoutMs });
  await using other = await connectWs(server.url);
  const socket = await upgradedSocket(server.port);
  socket.resume();
  flood(socket, Buffer.concat(Array.from({ length: 20_000 }, () => rawFrame({ opcode: 1, payload: "x" }))));
  await expect.poll(() => flooded).toBeGreaterThan(0);
  for (let count = 0; count < 50; count += 1) {
    other.send("?");
    await other.receive();
  }
  socket.destroy();
  // A round of the event loop has a few of them; an exchange takes some rounds. Without turns it is tens of thousands.
  expect(waited.toSorted((a, b) => a - b)[25]).toBeLessThan(1000);
});
