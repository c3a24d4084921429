// Servers that do what no server should, each in one way.

import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { Socket } from "node:net";
import { barePeer, drip, pour } from "../src/transport/bare-peer.shared.ts";

export interface Hostile extends AsyncDisposable {
  readonly origin: string;
}

export type MakeHostile = () => Promise<Hostile>;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const JSON_TYPE = { "content-type": "application/json" };

/** HTTP as Node has it; the request's body is left unread until it is answered. */
export const answering =
  (answer: Answer): MakeHostile =>
  async () => {
    const server = createServer(answer);
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
        await closed;
      },
    };
  };

/** The same answer to everything. */
export const always = (
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array = "",
): MakeHostile => answering((_request, response) => void response.writeHead(status, headers).end(body));

export const alwaysJson = (body: string | Uint8Array, status = 200): MakeHostile => always(status, JSON_TYPE, body);

/** Bytes, HTTP or not, as soon as a request comes. */
export const speaking =
  (speak: (socket: Socket) => void): MakeHostile =>
  () =>
    barePeer((socket) => void socket.once("data", () => speak(socket)));

/** A connection that is closed as soon as it is there. */
export const closing: MakeHostile = () => barePeer((socket) => void socket.destroy());

export const silent: MakeHostile = answering(() => {});

const HEAD = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

export const endlessBody: MakeHostile = speaking((socket) => {
  socket.write(`${HEAD}\r\n[`);
  pour(socket, '"more",'.repeat(10_000));
});

export const endlessHeaders: MakeHostile = speaking((socket) => {
  socket.write("HTTP/1.1 200 OK\r\n");
  pour(socket, `x-more: ${"x".repeat(1000)}\r\n`);
});

export const endlessChunks: MakeHostile = speaking((socket) => {
  socket.write(`${HEAD}transfer-encoding: chunked\r\n\r\n`);
  pour(socket, "1\r\nx\r\n".repeat(1000));
});

export const endlessInterim: MakeHostile = speaking((socket) => pour(socket, "HTTP/1.1 103 Early Hints\r\n\r\n"));

export const dripping: MakeHostile = speaking((socket) => {
  socket.write(`${HEAD}content-length: 100000\r\n\r\n`);
  drip(socket, " ");
});

export const half: MakeHostile = speaking((socket) => void socket.end(`${HEAD}content-length: 100\r\n\r\n{"id":`));

export const garbage: MakeHostile = speaking((socket) => void socket.end("\u0000\u0001 this is no HTTP\r\n\r\n"));

export const hugeHeaders: MakeHostile = speaking(
  (socket) => void socket.end(`${HEAD}x-much: ${"x".repeat(64 * 1024)}\r\ncontent-length: 2\r\n\r\n{}`),
);

export const circle: MakeHostile = answering((request, response) => {
  response.writeHead(302, { location: request.url ?? "/" }).end();
});

/** Answers what is asked by GET, and nothing else. */
export const halfDeaf =
  (body: string): MakeHostile =>
  () =>
    answering((request, response) => {
      if (request.method === "GET") response.writeHead(200, JSON_TYPE).end(body);
    })();
