import type { HttpHeaders } from "./http-message.ts";
import type { Frame, WsClosure, WsConnection, WsHandler, WsHandshake, WsListener } from "./frame.ts";
import type { Link, LinkListener } from "./ws-link.ts";

/** One session on the server's side, between a link and a handler whose crashes are contained. */
export class ServedConnection implements WsConnection, LinkListener {
  readonly id: number;
  readonly target: string;
  readonly headers: HttpHeaders;
  readonly offered: readonly string[];
  readonly subprotocol: string | undefined;
  readonly #link: Link;
  readonly #onCrash: (error: unknown) => void;
  #listener: WsListener | undefined;

  constructor(
    id: number,
    handshake: WsHandshake,
    subprotocol: string | undefined,
    link: Link,
    onCrash: (error: unknown) => void,
  ) {
    this.id = id;
    this.target = handshake.target;
    this.headers = handshake.headers;
    this.offered = handshake.offered;
    this.subprotocol = subprotocol;
    this.#link = link;
    this.#onCrash = onCrash;
  }

  get isOpen(): boolean {
    return this.#link.isOpen;
  }

  open(handler: WsHandler): void {
    this.#link.listen(this);
    try {
      this.#listener = handler(this);
    } catch (error) {
      this.#crash(error);
    }
  }

  send(frame: Frame): void {
    this.#link.send(frame.data, frame.binary, 1);
  }

  close(code?: number, reason = ""): void {
    this.#link.close(code, reason);
  }

  cut(): void {
    this.#link.drop({ code: 1006, reason: "" });
  }

  onFrame(frame: Frame): void {
    try {
      const done = this.#listener?.onFrame(frame);
      if (done instanceof Promise) done.catch((error: unknown) => this.#crash(error));
    } catch (error) {
      this.#crash(error);
    }
  }

  onPong(): void {}

  /** Passed on later: it may have come of what the handler does at this very moment, such as sending to a peer that is gone. */
  onClosed(closure: WsClosure): void {
    queueMicrotask(() => {
      try {
        this.#listener?.onClosed?.(closure);
      } catch (error) {
        this.#onCrash(error);
      }
    });
  }

  #crash(error: unknown): void {
    this.#onCrash(error);
    this.#link.drop({ code: 1011, reason: "the handler of this session threw", fault: "crashed" });
  }
}
