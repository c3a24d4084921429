import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { WebSocketServer, type WebSocket } from "ws";
import { headerRecord } from "./http-headers.ts";
import type { HttpHandler } from "./http-message.ts";
import { serveHttp, type HttpServerOptions } from "./http-server.ts";
import type { WsHandler, WsHandshake } from "./frame.ts";
import { chosenOf, offeredIn, refusalOf, type WsAcceptOptions } from "./ws-handshake.ts";
import { SocketLink } from "./ws-link.ts";
import { ServedConnection } from "./ws-served.ts";
import { answerInstead, type Upgrades } from "./ws-upgrade.ts";

export interface WsServerOptions extends WsAcceptOptions {
  /** How often each peer is pinged; 15 s. */
  readonly pingIntervalMs?: number;
  /** After how many intervals without a byte from a peer it is taken for dead, and dropped as `timeout`; 2. */
  readonly silentIntervals?: number;
  /** How long a peer gets to answer a close frame; 2 s. */
  readonly closeTimeoutMs?: number;
}

/** Sessions on the connections of an HTTP server: `serveHttp(handler, { upgrades })`. */
export interface WsAcceptor extends Upgrades {
  /** How many connections are open, those in their closing handshake included. */
  readonly connections: number;
}

export interface WsServer extends AsyncDisposable {
  /** Where a client on this machine reaches it: `ws://127.0.0.1:PORT`. */
  readonly url: string;
  readonly port: number;
  readonly connections: number;
  /** Takes no more sessions, closes the open ones with 1001. To call it again is no harm. */
  close(): Promise<void>;
}

/** Makes sessions of the WebSocket handshakes that an HTTP server passes on. Compression is not offered. */
export function acceptWs(handler: WsHandler, options: WsServerOptions = {}): WsAcceptor {
  return new SocketAcceptor(handler, options);
}

/**
 * Serves sessions on a port of their own; what asks for no session is answered by `onRequest`, or with 426.
 *
 * @throws ListenError when the address cannot be had
 */
export async function serveWs(
  handler: WsHandler,
  options: WsServerOptions & { readonly http?: HttpServerOptions; readonly onRequest?: HttpHandler } = {},
): Promise<WsServer> {
  const { http = {}, onRequest = () => ({ status: 426, headers: { upgrade: "websocket" }, body: null }) } = options;
  const acceptor = acceptWs(handler, options);
  const server = await serveHttp(onRequest, { ...http, upgrades: acceptor });
  return {
    url: server.url.replace("http", "ws"),
    port: server.port,
    get connections() {
      return acceptor.connections;
    },
    close: () => server.close(),
    [Symbol.asyncDispose]: () => server.close(),
  };
}

/** Few, so that those who ask one thing after the other fare well beside one that floods; more would cost a flood less. */
const FRAMES_IN_TURN = 8;

interface OpenConnection {
  readonly link: SocketLink;
  readonly wire: Socket;
  bytesRead: number;
  silentIntervals: number;
}

class SocketAcceptor implements WsAcceptor {
  readonly #handler: WsHandler;
  readonly #options: WsServerOptions;
  readonly #server: WebSocketServer;
  readonly #open = new Set<OpenConnection>();
  #count = 0;
  #timer: NodeJS.Timeout | undefined;
  #closing: Promise<void> | undefined;
  #onEmpty: () => void = () => {};

  constructor(handler: WsHandler, options: WsServerOptions) {
    this.#handler = handler;
    this.#options = options;
    const { limits = {}, closeTimeoutMs = 2000, subprotocols } = options;
    // Not written into the call: the types of `ws` do not know `closeTimeout`.
    const settings = {
      noServer: true,
      clientTracking: false,
      perMessageDeflate: false,
      // Pongs go through the bounded buffer.
      autoPong: false,
      maxPayload: limits.payloadBytes ?? 1024 * 1024,
      closeTimeout: closeTimeoutMs,
      handleProtocols: (offered: Set<string>) => chosenOf(offered, subprotocols) ?? false,
    } as const;
    this.#server = new WebSocketServer(settings);
  }

  get connections(): number {
    return this.#open.size;
  }

  onUpgrade(incoming: IncomingMessage, socket: Duplex, head: Buffer): void {
    const headers = headerRecord(incoming.rawHeaders);
    const handshake = { target: incoming.url ?? "", headers, offered: offeredIn(headers) };
    const refusal = refusalOf(handshake, this.#open.size, this.#options);
    if (refusal) answerInstead(incoming, socket, refusal);
    else
      this.#server.handleUpgrade(incoming, socket, head, (opened) => this.#accept(opened, incoming.socket, handshake));
  }

  close(): Promise<void> {
    return (this.#closing ??= this.#close());
  }

  async #close(): Promise<void> {
    this.#server.close();
    clearInterval(this.#timer);
    const empty = new Promise<void>((resolve) => {
      this.#onEmpty = resolve;
    });
    for (const { link } of this.#open) link.close(1001, "the server is closing");
    // `ws` cuts those that do not answer.
    if (this.#open.size > 0) await empty;
  }

  #accept(socket: WebSocket, wire: Socket, handshake: WsHandshake): void {
    const { limits = {}, onCrash = () => {}, pingIntervalMs = 15_000 } = this.#options;
    const link = new SocketLink(socket, limits.bufferBytes ?? 4 * 1024 * 1024, FRAMES_IN_TURN);
    const open: OpenConnection = { link, wire, bytesRead: wire.bytesRead, silentIntervals: 0 };
    this.#open.add(open);
    socket.once("close", () => {
      this.#open.delete(open);
      if (this.#open.size === 0) this.#onEmpty();
    });
    this.#timer ??= setInterval(() => this.#ping(), pingIntervalMs);
    this.#count += 1;
    new ServedConnection(this.#count, handshake, socket.protocol || undefined, link, onCrash).open(this.#handler);
  }

  /** Any byte is a sign of life, so a pong need not be waited for behind a long message. */
  #ping(): void {
    const { silentIntervals = 2 } = this.#options;
    for (const open of this.#open) {
      const { link, wire } = open;
      open.silentIntervals = wire.bytesRead === open.bytesRead ? open.silentIntervals + 1 : 0;
      open.bytesRead = wire.bytesRead;
      if (open.silentIntervals > silentIntervals) {
        const reason = `expected an answer to a ping, found none in ${silentIntervals} intervals`;
        link.drop({ code: 1006, reason, fault: "timeout" });
      } else {
        link.ping("");
      }
    }
  }
}
