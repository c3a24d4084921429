import { createHash } from "node:crypto";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { happening } from "./transport.shared.ts";

/** Keeps writing until the peer has gone; waits while the peer does not read, so that the flood costs the test nothing. */
export function flood(socket: Socket, bytes: Uint8Array): void {
  const again = (): void => {
    if (!socket.destroyed) socket.write(bytes, () => setImmediate(again));
  };
  again();
}

/** What a client sends to ask for a session. */
export function upgradeRequest(target: string): string {
  return `GET ${target} HTTP/1.1\r\nhost: a\r\nconnection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`;
}

/** A bare socket on which the handshake has been done, and its answer read. */
export async function upgradedSocket(port: number): Promise<Socket> {
  const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
  socket.on("error", () => {});
  await once(socket, "connect");
  const read = happening();
  let answer = "";
  const onData = (chunk: Buffer): void => {
    answer += chunk.toString("latin1");
    if (answer.includes("\r\n\r\n")) read.happens();
  };
  socket.on("data", onData).write(upgradeRequest("/"));
  await read.happened;
  socket.off("data", onData);
  return socket;
}

/** For a bare peer: answers the handshake as it should be, and then acts. */
export function whenUpgraded(act: (socket: Socket) => void, headers = ""): (socket: Socket) => void {
  return (socket) => {
    socket.once("data", (request) => {
      const [, key = ""] = /sec-websocket-key: (\S+)/i.exec(request.toString("latin1")) ?? [];
      const accept = createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
      const lines = `connection: upgrade\r\nupgrade: websocket\r\nsec-websocket-accept: ${accept}\r\n${headers}`;
      socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines}\r\n`);
      act(socket);
    });
  };
}
