import { validateHeaderName, validateHeaderValue, type ClientRequest, type IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { WebSocket } from "ws";
import { headerLines, headerRecord } from "./http-headers.ts";
import type { HttpHeaders, HttpResponse } from "./http-message.ts";
import { WsError, type WsFault, type WsSession } from "./frame.ts";
import { transportError } from "./transport-fault.ts";
import { SocketLink } from "./ws-link.ts";
import { LinkSession, type WsClientLimits } from "./ws-session.ts";

export interface WsClientOptions {
  /** To offer, in the order of preference. */
  readonly subprotocols?: readonly string[];
  /** Of the handshake; they replace those that it has by itself. */
  readonly headers?: HttpHeaders;
  readonly limits?: WsClientLimits;
  /** For wss: the authority to trust, as PEM text, or none at all. */
  readonly tls?: { readonly ca?: string; readonly rejectUnauthorized?: boolean };
  /** Of the handshake. */
  readonly signal?: AbortSignal;
}

/** A session over a socket. */
export interface WsSocketSession extends WsSession {
  /**
   * Writes bytes as they are, between frames: what no client would send. See `rawFrame`.
   *
   * @throws WsError when there is no connection to write to
   */
  sendRaw(bytes: Uint8Array): void;
}

/** The most that is read of the body of an answer that is no upgrade. */
const answerBytes = 16 * 1024;

/**
 * Opens a session. Redirects are not followed, and compression is not offered.
 *
 * @param url `ws://127.0.0.1:8080/path`, or wss
 * @throws WsError when there is none in time; TypeError when that is no such URL
 */
export function connectWs(url: string, options: WsClientOptions = {}): Promise<WsSocketSession> {
  return new Promise((resolve, reject) => new Opening(checkedUrl(url), options, resolve, reject).start());
}

/** A handshake under way. */
class Opening {
  readonly #url: URL;
  readonly #options: WsClientOptions;
  readonly #resolve: (session: WsSocketSession) => void;
  readonly #reject: (error: WsError) => void;
  #socket: WebSocket | undefined;
  #timer: NodeJS.Timeout | undefined;
  #answer: IncomingMessage | undefined;
  #body: Buffer = Buffer.alloc(0);
  readonly #onError = (error: NodeJS.ErrnoException): void => this.#fail(handshakeError(this.#peer, error));

  constructor(
    url: URL,
    options: WsClientOptions,
    resolve: (session: WsSocketSession) => void,
    reject: (error: WsError) => void,
  ) {
    this.#url = url;
    this.#options = options;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  get #peer(): string {
    return this.#url.href;
  }

  start(): void {
    const { limits = {}, signal } = this.#options;
    const { timeoutMs = 5000 } = limits;
    if (signal?.aborted) {
      this.#reject(new WsError("aborted", `asked nothing of ${this.#peer}: the call was aborted`));
      return;
    }
    const socket = this.#newSocket(limits);
    if (socket === undefined) return;
    this.#socket = socket;
    socket.on("upgrade", (answer) => (this.#answer = answer));
    socket.on("unexpected-response", (_request, answer) => this.#readAnswer(answer));
    socket.on("error", this.#onError);
    socket.on("open", () => this.#succeed(socket));
    signal?.addEventListener("abort", this);
    this.#timer = setTimeout(() => {
      if (this.#answer) this.#rejected(this.#answer);
      else this.#fail(new WsError("timeout", `no session with ${this.#peer} within ${timeoutMs} ms`));
    }, timeoutMs);
  }

  /** The signal was aborted. */
  handleEvent(): void {
    this.#fail(new WsError("aborted", `gave up waiting for ${this.#peer}: the call was aborted`));
  }

  #newSocket({ payloadBytes = 4 * 1024 * 1024, closeTimeoutMs = 1000 }: WsClientLimits): WebSocket | undefined {
    const { subprotocols = [], headers = {}, tls = {} } = this.#options;
    // Not written into the call: the types of `ws` do not know `closeTimeout`.
    const settings = {
      ...tls,
      perMessageDeflate: false,
      autoPong: false,
      maxPayload: payloadBytes,
      closeTimeout: closeTimeoutMs,
      finishRequest: (request: ClientRequest): void => {
        for (const [name, value] of Object.entries(headers)) if (value !== undefined) request.setHeader(name, value);
        request.end();
      },
    };
    try {
      const lines = headerLines(headers);
      for (let index = 0; index < lines.length; index += 2) {
        validateHeaderName(lines[index] ?? "");
        validateHeaderValue(lines[index] ?? "", lines[index + 1] ?? "");
      }
      return new WebSocket(this.#url, [...subprotocols], settings);
    } catch (cause) {
      const found = cause instanceof Error ? cause.message : String(cause);
      const message = `expected a handshake that can be sent, found one that cannot (${found})`;
      this.#reject(new WsError("unsendable", message, { cause }));
      return undefined;
    }
  }

  #succeed(socket: WebSocket): void {
    const answer = this.#answer;
    if (answer === undefined) return;
    this.#leave();
    // From here on, errors are the link's.
    socket.off("error", this.#onError);
    const { limits = {} } = this.#options;
    const link = new SocketLink(socket, limits.bufferBytes ?? 4 * 1024 * 1024);
    this.#resolve(
      new SocketSession(answer.socket, link, {
        peer: this.#peer,
        subprotocol: socket.protocol || undefined,
        headers: headerRecord(answer.rawHeaders),
        limits,
      }),
    );
  }

  #readAnswer(answer: IncomingMessage): void {
    this.#answer = answer;
    answer.on("data", (chunk: Buffer) => {
      this.#body = Buffer.concat([this.#body, chunk.subarray(0, answerBytes - this.#body.length)]);
      if (this.#body.length >= answerBytes) this.#rejected(answer);
    });
    answer.once("close", () => this.#rejected(answer));
  }

  #rejected(answer: IncomingMessage): void {
    const response: HttpResponse = {
      status: answer.statusCode ?? 0,
      headers: headerRecord(answer.rawHeaders),
      body: this.#body.length === 0 ? null : this.#body,
    };
    const message = `expected ${this.#peer} to switch to WebSocket (101), found ${response.status}`;
    this.#fail(new WsError("rejected-handshake", message, { response }));
  }

  #fail(error: WsError): void {
    this.#leave();
    this.#reject(error);
    this.#socket?.terminate();
  }

  #leave(): void {
    clearTimeout(this.#timer);
    this.#options.signal?.removeEventListener("abort", this);
  }
}

class SocketSession extends LinkSession implements WsSocketSession {
  readonly #wire: Socket;
  constructor(wire: Socket, ...rest: ConstructorParameters<typeof LinkSession>) {
    super(...rest);
    this.#wire = wire;
  }

  sendRaw(bytes: Uint8Array): void {
    if (!this.#wire.writable) throw new WsError("closed", "sent nothing: the connection is closed");
    this.#wire.write(bytes);
  }
}

function handshakeError(peer: string, cause: NodeJS.ErrnoException): WsError {
  const message = `expected a WebSocket handshake from ${peer}, found none (${cause.message || cause.code})`;
  return new WsError(handshakeFault(peer, cause), message, { cause });
}

function handshakeFault(peer: string, cause: NodeJS.ErrnoException): WsFault {
  // What `ws` finds wrong with an answer has no code.
  if (cause.code === undefined) return "malformed";
  if (cause.code === "HPE_HEADER_OVERFLOW") return "too-large";
  if (cause.code.startsWith("HPE_")) return "malformed";
  return transportError(cause, { origin: peer, connected: false, ended: false }).fault;
}

function checkedUrl(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed && /^wss?:$/.test(parsed.protocol) && parsed.hash === "") return parsed;
  throw new TypeError(`expected a URL such as ws://127.0.0.1:8080/path, found ${JSON.stringify(url)}`);
}
