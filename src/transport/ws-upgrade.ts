import { ServerResponse, type IncomingMessage, type Server } from "node:http";
import type { Duplex } from "node:stream";
import { headerLines } from "./http-headers.ts";
import type { HttpResponse } from "./http-message.ts";

/** Takes over the connections of an HTTP server on which a WebSocket is asked for. */
export interface Upgrades {
  onUpgrade(incoming: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Lets go of the connections, in bounded time. */
  close(): Promise<void>;
}

/** Settings of a server with {@link Upgrades}, for Node from 24.9 on, which asks first. The types of Node 20 do not know it. */
export const upgradeSettings = { shouldUpgradeCallback: isForWebSocket };

/**
 * Gives `upgrades` the requests for WebSockets. Those for anything else (Java's client asks for `h2c` with its first
 * request) are answered as if they had not asked, as HTTP wants it; an older Node takes them for upgrades, too.
 */
export function attachUpgrades(server: Server, upgrades: Upgrades, connectionEvent: string): void {
  server.on("upgrade", (incoming: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (isForWebSocket(incoming)) {
      upgrades.onUpgrade(incoming, socket, head);
      return;
    }
    socket.unshift(Buffer.concat([headWithoutUpgrade(incoming), head]));
    server.emit(connectionEvent, socket);
  });
}

/** Answers a request for an upgrade with an ordinary response, and closes the connection. */
export function answerInstead(
  incoming: IncomingMessage,
  socket: Duplex,
  { status, headers, body }: HttpResponse,
): void {
  // The peer may hang up as it pleases.
  socket.on("error", () => socket.destroy());
  const response = new ServerResponse(incoming);
  response.shouldKeepAlive = false;
  response.assignSocket(incoming.socket);
  response.once("finish", () => socket.end(() => socket.destroy()));
  const bytes = Buffer.from(body ?? "");
  response.writeHead(status, [...headerLines(headers), "content-length", String(bytes.length)]);
  response.end(bytes);
}

function isForWebSocket({ headers }: IncomingMessage): boolean {
  return headers.upgrade?.toLowerCase() === "websocket";
}

function headWithoutUpgrade({ method = "", url = "", rawHeaders }: IncomingMessage): Buffer {
  let head = `${method} ${url} HTTP/1.1\r\n`;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? "";
    if (!/^(?:connection|upgrade|http2-settings)$/i.test(name)) head += `${name}: ${rawHeaders[index + 1]}\r\n`;
  }
  return Buffer.from(`${head}\r\n`, "latin1");
}
