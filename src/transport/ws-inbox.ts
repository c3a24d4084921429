import { WsError, type Frame, type WaitOptions } from "./frame.ts";
import { Waiter } from "./ws-waiter.ts";

export interface InboxLimits {
  readonly frames: number;
  readonly bytes: number;
  readonly timeoutMs: number;
}

/** Frames that have come and have not been received, within bounds, and those who wait for the next one. */
export class Inbox {
  readonly #peer: string;
  readonly #limits: InboxLimits;
  readonly #waiting = new Set<Waiter<Frame>>();
  #frames: { readonly frame: Frame; readonly bytes: number }[] = [];
  /** Where the oldest frame is: taking it from the front of a long list would move all the others. */
  #first = 0;
  #bytes = 0;
  #end: WsError | undefined;

  /** @param peer what messages of errors call it */
  constructor(peer: string, limits: InboxLimits) {
    this.#peer = peer;
    this.#limits = limits;
  }

  /** @returns the fault when there is no room: the frame is lost, so nothing may come after it */
  push(frame: Frame, bytes: number): WsError | undefined {
    for (const waiter of this.#waiting) {
      waiter.settle(frame);
      return undefined;
    }
    const count = this.#frames.length - this.#first;
    if (count >= this.#limits.frames || this.#bytes + bytes > this.#limits.bytes) {
      const { frames: most, bytes: mostBytes } = this.#limits;
      const message = `expected ${this.#peer} to send no more than is received, found over ${most} frames or ${mostBytes} bytes waiting`;
      return new WsError("overflow", message);
    }
    this.#frames.push({ frame, bytes });
    this.#bytes += bytes;
    return undefined;
  }

  take({ timeoutMs = this.#limits.timeoutMs, signal }: WaitOptions): Promise<Frame> {
    if (signal?.aborted) return Promise.reject(new WsError("aborted", "received nothing: the call was aborted"));
    const oldest = this.#frames[this.#first];
    if (oldest !== undefined) {
      this.#bytes -= oldest.bytes;
      this.#first += 1;
      if (this.#first * 2 >= this.#frames.length) this.#compact();
      return Promise.resolve(oldest.frame);
    }
    if (this.#end !== undefined) return Promise.reject(this.#end);
    return new Promise((resolve, reject) => {
      this.#waiting.add(
        new Waiter<Frame>({
          what: `no frame from ${this.#peer}`,
          timeoutMs,
          signal,
          resolve,
          reject,
          onSettled: (waiter) => this.#waiting.delete(waiter),
        }),
      );
    });
  }

  /** Whoever waits, or comes when the last frame is taken, gets `error`. */
  end(error: WsError): void {
    this.#end ??= error;
    for (const waiter of this.#waiting) waiter.fail(error);
  }

  #compact(): void {
    this.#frames = this.#frames.slice(this.#first);
    this.#first = 0;
  }
}
