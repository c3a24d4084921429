import type { HttpHeaders, HttpResponse, TransportFault } from "./http-message.ts";

/**
 * A WebSocket message as a transport moves it: nothing interpreted. (The word is the protocols' word; a message that comes
 * in fragments arrives as one.)
 *
 * It arrives as a string when it is text and as bytes when it is binary. It may be sent as either: bytes that are not
 * `binary` are text that has been encoded before, so one event for a thousand sessions is encoded once.
 */
export interface Frame {
  readonly data: string | Uint8Array;
  readonly binary: boolean;
}

/** Why there is no session, no frame, or no session any more. Each is a verdict's reason, so the names are stable. */
export type WsFault =
  | TransportFault // of which `unsendable` is about headers
  | "rejected-handshake" // the server answered, but did not upgrade: see `response`
  | "overflow" // frames came faster than they were received, and the inbox is full
  | "unread" // the peer does not read what it is sent, and the outgoing buffer is full
  | "crashed"; // the server's own handler threw

export class WsError extends Error {
  readonly fault: WsFault;
  /** What the server answered in place of an upgrade; of its body no more than the start. */
  readonly response: HttpResponse | undefined;
  constructor(fault: WsFault, message: string, options: ErrorOptions & { readonly response?: HttpResponse } = {}) {
    super(message, options);
    this.name = "WsError";
    this.fault = fault;
    this.response = options.response;
  }
}

/** How a session ended. */
export interface WsClosure {
  /** From the close frame; 1005 when that had none, 1006 when the connection ended without one. */
  readonly code: number;
  readonly reason: string;
  /** Why this side ended it, when it was not told to. The code is then the one that it sent, or 1006, and the reason its own. */
  readonly fault?: WsFault;
}

/** The request that asks for a session. */
export interface WsHandshake {
  /** Path and query exactly as on the request line. */
  readonly target: string;
  readonly headers: HttpHeaders;
  /** The subprotocols on offer, in the order of preference. */
  readonly offered: readonly string[];
}

/** The server's side of a session. */
export interface WsConnection extends WsHandshake {
  /** 1, 2, 3, ... in the order in which they were opened. */
  readonly id: number;
  readonly subprotocol: string | undefined;
  readonly isOpen: boolean;
  /**
   * Never waits. A frame for a session that is over goes nowhere; a peer that lets the outgoing buffer fill is dropped as
   * `unread`.
   */
  send(frame: Frame): void;
  /**
   * Starts the closing handshake. What was sent before still goes out, and what the peer sends until it has answered still
   * comes in.
   *
   * @throws RangeError when the code may not be sent (1000 to 1003, 1007 to 1014, 3000 to 4999 may), or the reason is
   * longer than 123 bytes or has no code with it
   */
  close(code?: number, reason?: string): void;
  /** Cuts the connection, without a close frame. */
  cut(): void;
}

/** What a server does with a session. What either throws, or rejects with, closes the session with 1011. */
export interface WsListener {
  /** Frames come in order; the next one does not wait for the promise of this one. */
  onFrame(frame: Frame): void | Promise<void>;
  /** Told once, last, and never from within a call of the connection. */
  onClosed?(closure: WsClosure): void;
}

/** Called with each session as it opens, before its first frame. */
export type WsHandler = (connection: WsConnection) => WsListener;

export interface WaitOptions {
  /** In place of the session's own deadline. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

export interface SendOptions {
  /** Whether the receiver is to take it for binary; true for bytes, unless it says otherwise here. */
  readonly binary?: boolean;
  /** In how many pieces it goes out, cut anywhere; 1. */
  readonly fragments?: number;
}

/** The client's side of a session. To dispose of it is to close it with 1000. */
export interface WsSession extends AsyncDisposable {
  readonly subprotocol: string | undefined;
  /** Of the server's answer to the handshake. */
  readonly headers: HttpHeaders;
  /** Never rejects. */
  readonly closed: Promise<WsClosure>;
  /** @throws WsError when the session is over, or the server does not read (`unread`) */
  send(data: string | Uint8Array, options?: SendOptions): void;
  /**
   * The next frame. What came before the end of the session is there to be received after it.
   *
   * @throws WsError with the fault that ended the session, or `closed`, `timeout`, `aborted`
   */
  receive(options?: WaitOptions): Promise<Frame>;
  /**
   * Asks for a sign of life, and waits for it.
   *
   * @throws WsError as `receive` does
   */
  ping(options?: WaitOptions): Promise<void>;
  /** Gives a sign of life that nobody asked for; RFC 6455, 5.5.3 allows it. Of a session that is over, none. */
  pong(): void;
  /**
   * Starts the closing handshake, and waits for its end, which is cut short when the server does not answer.
   *
   * @throws RangeError as the server's `close` does
   */
  close(code?: number, reason?: string): Promise<WsClosure>;
}

/** A frame of text that is encoded now, to be sent many times. */
export function encodedText(text: string): Frame {
  return { data: Buffer.from(text), binary: false };
}
