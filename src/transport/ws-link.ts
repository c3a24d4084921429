import { WebSocket, type RawData } from "ws";
import type { Frame, WsClosure, WsFault } from "./frame.ts";
import { Turns } from "./ws-turns.ts";

/** One end of a connection, whatever it is made of: what sessions and servers' connections are driven through. */
export interface Link {
  readonly isOpen: boolean;
  /** To be called once, before anything can have come. */
  listen(listener: LinkListener): void;
  send(data: string | Uint8Array, binary: boolean, fragments: number): void;
  ping(payload: string): void;
  pong(payload: string): void;
  /** @throws RangeError when one of them may not be sent */
  close(code: number | undefined, reason: string): void;
  /** Ends it as far as this side is concerned, at once. The peer gets the code in a close frame, or is cut off by 1006. */
  drop(closure: WsClosure): void;
}

export interface LinkListener {
  /** @param bytes what the frame measured on the wire */
  onFrame(frame: Frame, bytes: number): void;
  onPong(payload: string): void;
  /** Told once, last. */
  onClosed(closure: WsClosure): void;
}

/** @throws RangeError when one of them may not be sent */
export function checkClose(code: number | undefined, reason: string): void {
  const mayBeSent =
    code === undefined ||
    (code >= 1000 && code <= 1014 && ![1004, 1005, 1006].includes(code)) ||
    (code >= 3000 && code <= 4999);
  if (!mayBeSent) throw new RangeError(`expected a close code that may be sent, found ${code}`);
  const size = Buffer.byteLength(reason);
  if (size > 123) throw new RangeError(`expected a reason of at most 123 bytes, found ${size}`);
  if (code === undefined && size > 0) throw new RangeError("expected a code with the reason, found none");
}

const asText = { binary: false };
const asBinary = { binary: true };

/** An end that is a socket. */
export class SocketLink implements Link {
  readonly #socket: WebSocket;
  readonly #bufferBytes: number;
  readonly #turns: Turns;
  #listener: LinkListener | undefined;
  #isOver = false;

  /**
   * @param bufferBytes how much may wait to go out before the next message; beyond it the peer is dropped as `unread`
   * @param framesInTurn how many frames are taken before other peers have their turn
   */
  constructor(socket: WebSocket, bufferBytes: number, framesInTurn = Number.POSITIVE_INFINITY) {
    this.#socket = socket;
    this.#bufferBytes = bufferBytes;
    this.#turns = new Turns(socket, framesInTurn, (frame, bytes) => {
      if (!this.#isOver) this.#listener?.onFrame(frame, bytes);
    });
  }

  get isOpen(): boolean {
    return !this.#isOver && this.#socket.readyState === WebSocket.OPEN;
  }

  listen(listener: LinkListener): void {
    this.#listener = listener;
    this.#socket.on("message", (data, isBinary) => this.#onMessage(data, isBinary));
    this.#socket.on("ping", (payload) => {
      if (this.#canSend()) this.#socket.pong(payload);
    });
    this.#socket.on("pong", (payload) => listener.onPong(payload.toString("latin1")));
    this.#socket.on("error", (error) => this.#onError(error));
    this.#socket.on("close", (code, reason) => {
      this.#turns.flush();
      this.#settle({ code, reason: reason.toString() });
    });
  }

  send(data: string | Uint8Array, binary: boolean, fragments: number): void {
    if (!this.#canSend()) return;
    if (fragments > 1) this.#sendInPieces(Buffer.from(data), binary, fragments);
    else this.#socket.send(data, binary ? asBinary : asText);
  }

  ping(payload: string): void {
    if (this.#canSend()) this.#socket.ping(payload);
  }

  pong(payload: string): void {
    if (this.#canSend()) this.#socket.pong(payload);
  }

  close(code: number | undefined, reason: string): void {
    checkClose(code, reason);
    this.#socket.close(code, reason);
  }

  drop(closure: WsClosure): void {
    this.#turns.clear();
    this.#settle(closure);
    if (closure.code === 1006) this.#socket.terminate();
    else this.#socket.close(closure.code);
  }

  /** Looks before each message, not after it, so that one message alone may be of any size. */
  #canSend(): boolean {
    if (!this.isOpen) return false;
    if (this.#socket.bufferedAmount <= this.#bufferBytes) return true;
    const reason = `expected the peer to read what it is sent, found over ${this.#bufferBytes} bytes waiting`;
    this.drop({ code: 1006, reason, fault: "unread" });
    return false;
  }

  #sendInPieces(data: Buffer, binary: boolean, fragments: number): void {
    const size = Math.ceil(data.length / fragments);
    for (let index = 0; index < fragments; index += 1) {
      const piece = data.subarray(index * size, (index + 1) * size);
      this.#socket.send(piece, { binary, fin: index === fragments - 1 });
    }
  }

  #onMessage(data: RawData, isBinary: boolean): void {
    // It always is a buffer: that is what `ws` is set to give.
    if (this.#isOver || !(data instanceof Buffer)) return;
    // A copy of the bytes: these are a view into all that came with them, which would be kept with it.
    const frame = isBinary ? { data: Buffer.from(data), binary: true } : { data: data.toString(), binary: false };
    this.#turns.push(frame, data.length);
  }

  /** `ws` reports here what it could not read, and starts the closing handshake by itself. */
  #onError(error: NodeJS.ErrnoException): void {
    const { code = "" } = error;
    // What the system reports is a lost connection, which the close event tells.
    if (!code.startsWith("WS_ERR")) return;
    const [fault, closeCode] = verdicts[code] ?? malformed;
    this.#turns.flush();
    this.#settle({ code: closeCode, reason: error.message, fault });
  }

  #settle(closure: WsClosure): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#listener?.onClosed(closure);
  }
}

const malformed: readonly [WsFault, number] = ["malformed", 1002];

/** The code that `ws` closes with, which it does not tell. */
const verdicts: Readonly<Record<string, readonly [WsFault, number]>> = {
  WS_ERR_INVALID_UTF8: ["malformed", 1007],
  WS_ERR_UNSUPPORTED_MESSAGE_LENGTH: ["too-large", 1009],
  WS_ERR_UNSUPPORTED_DATA_PAYLOAD_LENGTH: ["too-large", 1009],
  WS_ERR_TOO_MANY_BUFFERED_PARTS: ["too-large", 1008],
};
