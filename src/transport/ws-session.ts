import type { HttpHeaders } from "./http-message.ts";
import { WsError, type Frame, type SendOptions, type WaitOptions, type WsClosure, type WsSession } from "./frame.ts";
import { Inbox } from "./ws-inbox.ts";
import type { Link, LinkListener } from "./ws-link.ts";
import { Waiter } from "./ws-waiter.ts";

/** What bounds a client's session. */
export interface WsClientLimits {
  /** The largest message that is received; 4 MiB. */
  readonly payloadBytes?: number;
  /** How much may wait to go out when something more is sent; 4 MiB. */
  readonly bufferBytes?: number;
  /** How many frames may wait to be received; 10,000. */
  readonly inboxFrames?: number;
  /** How much these may measure; 16 MiB. */
  readonly inboxBytes?: number;
  /** For the handshake, and for each wait that does not say otherwise; 5 s. */
  readonly timeoutMs?: number;
  /** For the closing handshake; 1 s. */
  readonly closeTimeoutMs?: number;
}

export interface LinkSessionOptions {
  /** What messages of errors call the server. */
  readonly peer: string;
  readonly subprotocol: string | undefined;
  readonly headers: HttpHeaders;
  readonly limits: WsClientLimits;
}

/** A client's session over whatever link. */
export class LinkSession implements WsSession, LinkListener {
  readonly subprotocol: string | undefined;
  readonly headers: HttpHeaders;
  readonly closed: Promise<WsClosure>;
  readonly #peer: string;
  readonly #timeoutMs: number;
  readonly #link: Link;
  readonly #inbox: Inbox;
  readonly #pings = new Map<string, Waiter<void>>();
  #pingCount = 0;
  #onClosed: (closure: WsClosure) => void = () => {};
  #error: WsError | undefined;

  constructor(link: Link, { peer, subprotocol, headers, limits }: LinkSessionOptions) {
    const { inboxFrames = 10_000, inboxBytes = 16 * 1024 * 1024, timeoutMs = 5000 } = limits;
    this.subprotocol = subprotocol;
    this.headers = headers;
    this.#peer = peer;
    this.#timeoutMs = timeoutMs;
    this.#inbox = new Inbox(peer, { frames: inboxFrames, bytes: inboxBytes, timeoutMs });
    this.closed = new Promise((resolve) => {
      this.#onClosed = resolve;
    });
    this.#link = link;
    link.listen(this);
  }

  send(data: string | Uint8Array, { binary = typeof data !== "string", fragments = 1 }: SendOptions = {}): void {
    if (this.#link.isOpen) this.#link.send(data, binary, fragments);
    // It may have ended because of this very message.
    if (!this.#link.isOpen) throw this.#error ?? new WsError("closed", `sent nothing to ${this.#peer}: closing`);
  }

  receive(options: WaitOptions = {}): Promise<Frame> {
    return this.#inbox.take(options);
  }

  ping({ timeoutMs = this.#timeoutMs, signal }: WaitOptions = {}): Promise<void> {
    if (signal?.aborted) return Promise.reject(new WsError("aborted", "asked nothing: the call was aborted"));
    if (!this.#link.isOpen) return Promise.reject(this.#error ?? new WsError("closed", `${this.#peer} is closing`));
    this.#pingCount += 1;
    const payload = String(this.#pingCount);
    return new Promise((resolve, reject) => {
      const waiter = new Waiter<void>({
        what: `no pong from ${this.#peer}`,
        timeoutMs,
        signal,
        resolve,
        reject,
        onSettled: () => this.#pings.delete(payload),
      });
      this.#pings.set(payload, waiter);
      this.#link.ping(payload);
    });
  }

  pong(): void {
    this.#link.pong("");
  }

  close(code?: number, reason = ""): Promise<WsClosure> {
    this.#link.close(code, reason);
    return this.closed;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#fail(new WsError("aborted", `gave up waiting for ${this.#peer}: the session was closed`));
    await this.close(1000);
    // What has ended through a fault may still be in its closing handshake.
    this.#link.drop({ code: 1006, reason: "" });
  }

  onFrame(frame: Frame, bytes: number): void {
    const overflow = this.#inbox.push(frame, bytes);
    if (overflow) this.#link.drop({ code: 1006, reason: overflow.message, fault: "overflow" });
  }

  onPong(payload: string): void {
    this.#pings.get(payload)?.settle();
  }

  onClosed(closure: WsClosure): void {
    this.#fail(this.#errorOf(closure));
    this.#onClosed(closure);
  }

  #fail(error: WsError): void {
    this.#error ??= error;
    this.#inbox.end(error);
    for (const waiter of this.#pings.values()) waiter.fail(error);
  }

  #errorOf({ code, reason, fault }: WsClosure): WsError {
    if (fault !== undefined) return new WsError(fault, `the session with ${this.#peer} was ended: ${reason}`);
    const found = reason === "" ? `${code}` : `${code}, ${JSON.stringify(reason)}`;
    return new WsError("closed", `expected the session with ${this.#peer} to go on, found it closed (${found})`);
  }
}
