// A server that is hostile where connections are concerned gets a verdict with a name, soon, and costs little memory.

import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { createServer } from "node:http";
import type { Duplex } from "node:stream";
import { describe, expect, it } from "vitest";
import type { WebSocket } from "ws";
import { WebSocketServer } from "ws";
import { trueConf } from "../../src/protocols/trueconf/index.ts";
import { barePeer } from "../../src/transport/bare-peer.shared.ts";
import type { Report } from "../report.ts";
import { expectValid } from "../runs.shared.ts";
import { makeTarget, targetData } from "../target-file.ts";
import type { Hostile, MakeHostile } from "../hostile-servers.shared.ts";
import { closing, endlessBody, silent } from "../hostile-servers.shared.ts";
import type { RunOptions } from "../options.ts";
import { CREDENTIALS, run } from "./runs.shared.ts";

const LONGEST_MS = 10_000;
const TIMEOUT_MS = 150;
const MOST_MEMORY = 300 * 1024 * 1024;

/** A token that names its account, as one of the right form does. */
function grantTo(login: string): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const token = `${part({ alg: "none" })}.${part({ exp: 4_000_000_000, login })}.${"x".repeat(20)}`;
  return JSON.stringify({ access_token: token, token_type: "JWT", expires_in: 1_000_000, expires_at: 4_000_000_000 });
}

function loginOf(token: string): string {
  const [, login = "nobody"] =
    /"login":"(\w+)"/.exec(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) ?? [];
  return login;
}

/** Grants tokens as it should, and does with each attempt at a connection what it is told. */
const granting =
  (onUpgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void): MakeHostile =>
  async () => {
    const sockets = new Set<Duplex>();
    const server = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk: Buffer) => void (body += chunk.toString()));
      request.on("end", () => {
        const [, login = "nobody"] = /"username":"(\w+)"/.exec(body) ?? [];
        const headers = { "content-type": "application/json", "access-control-allow-origin": "*" };
        response.writeHead(201, headers).end(grantTo(login));
      });
    });
    server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      sockets.add(socket);
      socket.on("error", () => {});
      onUpgrade(request, socket, head);
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (typeof address !== "object" || address === null) throw new Error("expected a TCP address");
    return {
      origin: `http://127.0.0.1:${address.port}`,
      async [Symbol.asyncDispose]() {
        const closed = once(server, "close");
        server.close();
        server.closeAllConnections();
        for (const socket of sockets) socket.destroy();
        await closed;
      },
    };
  };

/** Connections as they should be, and then whatever is said over them. */
const speaking = (speak: (socket: WebSocket) => void): MakeHostile => {
  const sockets = new WebSocketServer({ noServer: true });
  return granting((request, socket, head) => {
    sockets.handleUpgrade(request, socket, head, (connection) => {
      connection.on("error", () => {});
      speak(connection);
    });
  });
};

interface Asked {
  readonly type: number;
  readonly id: number;
  readonly method: string;
  readonly payload?: { readonly token?: unknown };
}

/** Says something at each request. */
const answering = (answer: (asked: Asked, socket: WebSocket) => void): MakeHostile =>
  speaking((socket) => {
    socket.on("message", (data: Buffer) => {
      let asked: Asked;
      try {
        asked = JSON.parse(data.toString());
      } catch {
        return;
      }
      if (asked.type === 1) answer(asked, socket);
    });
  });

const response = ({ id }: Asked, payload: unknown): string => JSON.stringify({ type: 2, id, payload });
let connections = 0;
const authorised = ({ payload }: Asked): unknown => ({
  userId: `${loginOf(String(payload?.token))}@video.example.com`,
  connectionId: `c${++connections}`,
});

/** Lets everybody in, and says something else to everything else. */
const authorising = (answer: (asked: Asked, socket: WebSocket) => void): MakeHostile =>
  answering((asked, socket) => {
    if (asked.method === "auth") socket.send(response(asked, authorised(asked)));
    else answer(asked, socket);
  });

const event = (id: number): string => {
  const payload = { chatId: "c".repeat(40), title: "Flood", timestamp: 1_746_028_006_345 };
  return JSON.stringify({ type: 1, id, method: "editChatTitle", payload });
};

const refusing = (head: string): MakeHostile => granting((_request, socket) => void socket.end(`${head}\r\n\r\n`));

async function judged(make: MakeHostile, options: Partial<RunOptions> = {}): Promise<Report> {
  await using server: Hostile = await make();
  const began = performance.now();
  const report = await run(targetAt(server.origin), {
    timeoutMs: TIMEOUT_MS,
    phases: ["examples", "properties"],
    ...options,
  });
  expect(performance.now() - began).toBeLessThan(LONGEST_MS);
  expectValid(report);
  expect(JSON.stringify(report).length).toBeLessThan(2_000_000);
  return report;
}

function targetAt(url: string): ReturnType<typeof makeTarget> {
  const { rpc } = trueConf;
  const data = targetData({ url, settleMs: 500 }, {}, CREDENTIALS, false, ["ws", "http"]);
  return makeTarget(data, { timeoutMs: TIMEOUT_MS, ...(rpc && { sessions: { rpc, port: 4309 } }) });
}

describe("no verdict, but the reason why", () => {
  it.each<[string, MakeHostile, RegExp]>([
    ["closes every connection", closing, /gave no answer to any request: closed: /],
    ["takes connections and says nothing", silent, /gave no answer to any request: timeout: /],
    ["sends a body without end in place of a token", endlessBody, /gave no answer to any request: too-large: /],
  ])("of one that %s", async (_, make, reason) => {
    const report = await judged(make);
    expect(report.verdict).toBe("inconclusive");
    expect(report.reason).toMatch(reason);
    expect(report.counts.requests).toBeLessThan(10);
  });

  it("of an address where nothing listens", async () => {
    const peer = await barePeer(() => {});
    await peer[Symbol.asyncDispose]();
    for (const url of [peer.origin, peer.origin.replace("http:", "ws:")]) {
      const report = await run(targetAt(url), { timeoutMs: TIMEOUT_MS });
      expect(report.verdict).toBe("inconclusive");
      expect(report.reason).toMatch(/gave no answer to any request: refused: .*Is the server running/);
      expect(report.counts.requests).toBeLessThan(3);
      expectValid(report);
    }
  });
});

describe("a verdict all the same", () => {
  it.each<[string, MakeHostile]>([
    ["refuses connections with 200", refusing("HTTP/1.1 200 OK\r\ncontent-length: 0")],
    ["refuses connections with 500", refusing("HTTP/1.1 500 Oops\r\ncontent-length: 0")],
    ["answers the handshake without end", granting((_request, socket) => void endless(socket))],
    ["never answers the handshake", granting(() => {})],
    ["hangs up at once", speaking((socket) => socket.terminate())],
    ["closes at once", speaking((socket) => socket.close(1013, "try again"))],
    ["closes at the first frame", answering((_asked, socket) => socket.close())],
    ["never answers auth", answering(() => {})],
    ["answers with garbage", answering((_asked, socket) => socket.send("\u0000}{ no JSON"))],
    ["answers with {}", answering((_asked, socket) => socket.send("{}"))],
    ["answers with null", answering((_asked, socket) => socket.send("null"))],
    ["answers deeper than anybody reads", answering((_asked, socket) => socket.send("[".repeat(100_000)))],
    ["answers in binary", answering((asked, socket) => socket.send(Buffer.from(response(asked, authorised(asked)))))],
    [
      "answers with what is no UTF-8",
      answering((_asked, socket) => socket.send(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), { binary: false })),
    ],
    ["answers with 5 MiB", answering((_asked, socket) => socket.send("x".repeat(5 * 1024 * 1024)))],
    [
      "answers with nearly 4 MiB of JSON",
      answering((asked, socket) =>
        socket.send(
          response(
            asked,
            Array.from({ length: 500_000 }, () => "abcd"),
          ),
        ),
      ),
    ],
    ["begins a message that it never ends", speaking((socket) => void unending(socket))],
    ["refuses everything", answering((asked, socket) => socket.send(response(asked, { errorCode: 300 })))],
    ["is wrong after auth", authorising((asked, socket) => socket.send(response(asked, "yes")))],
    ["refuses everything but auth", authorising((asked, socket) => socket.send(response(asked, { errorCode: 300 })))],
    ["says nothing after auth", authorising(() => {})],
    [
      "answers each request a thousand times",
      authorising((asked, socket) => {
        for (let times = 0; times < 1000; times++) socket.send(response(asked, {}));
      }),
    ],
    [
      "answers to ids that nobody asked",
      authorising((asked, socket) => {
        for (const id of [-1, 0, 1.5, 1e300, asked.id + 1]) socket.send(response({ ...asked, id }, {}));
      }),
    ],
  ])("of one that %s", async (_, make) => {
    const report = await judged(make);
    expect(report.verdict).not.toBe("conforming");
    if (report.verdict === "inconclusive") expect(report.reason).toBeDefined();
    else expect(report.failures.filter(({ binding }) => binding).length).toBeGreaterThan(0);
  });

  it("of one that tells a hundred thousand events", async () => {
    const before = process.memoryUsage().rss;
    const report = await judged(
      authorising((asked, socket) => {
        for (let id = 1; id <= 100_000; id++) socket.send(event(id));
        socket.send(response(asked, []));
      }),
    );
    expect(report.verdict).not.toBe("conforming");
    expect(process.memoryUsage().rss - before).toBeLessThan(MOST_MEMORY);
  });
});

describe("a run that is given up", () => {
  it.each<[string, MakeHostile]>([
    ["a connection that never opens", granting(() => {})],
    ["an answer that never comes", authorising(() => {})],
  ])("ends soon, though it waits for %s", async (_, make) => {
    await using server = await make();
    const began = performance.now();
    const report = await run(targetAt(server.origin), { timeoutMs: 60_000, signal: AbortSignal.timeout(300) });
    expect(performance.now() - began).toBeLessThan(1500);
    expect(report.verdict).toBe("inconclusive");
    expectValid(report);
  });
});

function unending(socket: WebSocket): void {
  const again = (): void => {
    if (socket.readyState === socket.OPEN) socket.send("x".repeat(65_536), { fin: false }, () => setImmediate(again));
  };
  again();
}

function endless(socket: Duplex): void {
  const again = (): void => {
    if (!socket.destroyed) socket.write(`x-more: ${"x".repeat(1000)}\r\n`, () => setImmediate(again));
  };
  socket.write("HTTP/1.1 101 Switching Protocols\r\n");
  again();
}
