import { isUtf8 } from "node:buffer";
import { lowerCaseHeaders } from "./http-headers.ts";
import type { HttpHeaders } from "./http-message.ts";
import { WsError, type WsClosure, type WsHandler, type WsHandshake, type WsSession } from "./frame.ts";
import { chosenOf, refusalOf, type WsAcceptOptions } from "./ws-handshake.ts";
import { checkClose, type Link, type LinkListener } from "./ws-link.ts";
import { ServedConnection } from "./ws-served.ts";
import { LinkSession, type WsClientLimits } from "./ws-session.ts";

export interface MemoryWsClientOptions {
  readonly subprotocols?: readonly string[];
  readonly headers?: HttpHeaders;
  readonly limits?: WsClientLimits;
}

export interface MemoryWs extends AsyncDisposable {
  readonly connections: number;
  /** @throws WsError `rejected-handshake`, or `malformed` when no subprotocol on offer is spoken */
  connect(target: string, options?: MemoryWsClientOptions): Promise<WsSession>;
  /** Takes no more sessions, closes the open ones with 1001. */
  close(): Promise<void>;
}

/**
 * Sessions between clients and a handler in this process, which otherwise behave as over sockets: nothing arrives before
 * the sender has gone on, bytes are copied, limits hold, closing is a handshake. There is no outgoing buffer to fill, and
 * nobody to find dead.
 */
export function memoryWs(handler: WsHandler, options: WsAcceptOptions = {}): MemoryWs {
  return new MemoryServer(handler, options);
}

class MemoryServer implements MemoryWs {
  readonly #handler: WsHandler;
  readonly #options: WsAcceptOptions;
  readonly #open = new Map<MemoryLink, Promise<WsClosure>>();
  #count = 0;
  #isClosed = false;

  constructor(handler: WsHandler, options: WsAcceptOptions) {
    this.#handler = handler;
    this.#options = options;
  }

  get connections(): number {
    return this.#open.size;
  }

  async connect(target: string, options: MemoryWsClientOptions = {}): Promise<WsSession> {
    const { subprotocols: offered = [], headers = {}, limits = {} } = options;
    const handshake: WsHandshake = { target, headers: lowerCaseHeaders(headers), offered };
    const subprotocol = this.#agree(handshake);
    const { limits: own = {}, onCrash = () => {} } = this.#options;
    const [client, server] = memoryLinks(limits.payloadBytes ?? 4 * 1024 * 1024, own.payloadBytes ?? 1024 * 1024);
    const session = new LinkSession(client, { peer: target, subprotocol, headers: {}, limits });
    this.#open.set(server, session.closed);
    void session.closed.then(() => this.#open.delete(server));
    this.#count += 1;
    new ServedConnection(this.#count, handshake, subprotocol, server, onCrash).open(this.#handler);
    return session;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const link of this.#open.keys()) link.close(1001, "the server is closing");
    await Promise.all(this.#open.values());
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #agree(handshake: WsHandshake): string | undefined {
    const { target, offered } = handshake;
    if (this.#isClosed) throw new WsError("refused", `expected a server for ${target}, found it closed`);
    const response = refusalOf(handshake, this.#open.size, this.#options);
    if (response) {
      const arrived = { ...response, headers: lowerCaseHeaders(response.headers) };
      const message = `expected ${target} to accept a session, found ${response.status}`;
      throw new WsError("rejected-handshake", message, { response: arrived });
    }
    const subprotocol = chosenOf(offered, this.#options.subprotocols);
    if (subprotocol !== undefined || offered.length === 0) return subprotocol;
    throw new WsError("malformed", `expected one of the subprotocols ${offered.join(", ")}, found none`);
  }
}

function memoryLinks(clientBytes: number, serverBytes: number): [MemoryLink, MemoryLink] {
  const client = new MemoryLink(clientBytes);
  const server = new MemoryLink(serverBytes);
  client.peer = server;
  server.peer = client;
  return [client, server];
}

class MemoryLink implements Link {
  peer: MemoryLink = this;
  isOpen = true;
  readonly #payloadBytes: number;
  #listener: LinkListener | undefined;
  #isOver = false;

  constructor(payloadBytes: number) {
    this.#payloadBytes = payloadBytes;
  }

  listen(listener: LinkListener): void {
    this.#listener = listener;
  }

  send(data: string | Uint8Array, binary: boolean): void {
    if (!this.isOpen) return;
    const bytes = Buffer.from(data);
    queueMicrotask(() => this.peer.#receive(bytes, binary));
  }

  ping(payload: string): void {
    const { peer } = this;
    queueMicrotask(() => {
      if (peer.isOpen) queueMicrotask(() => this.#listener?.onPong(payload));
    });
  }

  pong(payload: string): void {
    const { peer } = this;
    queueMicrotask(() => {
      if (peer.isOpen) peer.#listener?.onPong(payload);
    });
  }

  close(code: number | undefined, reason: string): void {
    checkClose(code, reason);
    if (!this.isOpen) return;
    this.isOpen = false;
    queueMicrotask(() => this.peer.#receiveClose(code ?? 1005, reason));
  }

  drop(closure: WsClosure): void {
    const { peer, isOpen } = this;
    this.#settle(closure);
    if (closure.code === 1006) queueMicrotask(() => peer.#settle({ code: 1006, reason: "" }));
    else if (isOpen) queueMicrotask(() => peer.#receiveClose(closure.code, ""));
  }

  #receive(bytes: Buffer, binary: boolean): void {
    if (this.#isOver) return;
    if (bytes.length > this.#payloadBytes) {
      this.drop({ code: 1009, reason: "Max payload size exceeded", fault: "too-large" });
    } else if (!binary && !isUtf8(bytes)) {
      this.drop({ code: 1007, reason: "invalid UTF-8 sequence", fault: "malformed" });
    } else {
      this.#listener?.onFrame({ data: binary ? bytes : bytes.toString(), binary }, bytes.length);
    }
  }

  #receiveClose(code: number, reason: string): void {
    if (this.isOpen) queueMicrotask(() => this.peer.#receiveClose(code, reason));
    this.#settle({ code, reason });
  }

  #settle(closure: WsClosure): void {
    this.isOpen = false;
    if (this.#isOver) return;
    this.#isOver = true;
    this.#listener?.onClosed(closure);
  }
}
