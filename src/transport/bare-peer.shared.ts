import { once } from "node:events";
import { createServer, type Socket } from "node:net";

/** A peer of tests that does with each connection what it is told, be it HTTP or not. */
export interface BarePeer extends AsyncDisposable {
  readonly origin: string;
  /** How many connections have come so far. */
  readonly connections: () => number;
}

/** @param onConnection told of each connection, and which it is: 1, 2, ... */
export async function barePeer(onConnection: (socket: Socket, count: number) => void): Promise<BarePeer> {
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    // Clients under test hang up as they please.
    socket.on("error", () => {});
    socket.once("close", () => sockets.delete(socket));
    onConnection(socket, connections);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("expected a TCP address");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    connections: () => connections,
    [Symbol.asyncDispose]: async () => {
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** Keeps writing until the peer has gone. Writes again when the last write is out, so a fast reader gets a flood. */
export function pour(socket: Socket, chunk: string): void {
  const again = (): void => {
    if (!socket.destroyed) socket.write(chunk, () => setImmediate(again));
  };
  again();
}

/** Writes a byte every few milliseconds until the peer has gone. */
export function drip(socket: Socket, byte: string): void {
  const timer = setInterval(() => socket.write(byte), 10);
  socket.once("close", () => clearInterval(timer));
}
