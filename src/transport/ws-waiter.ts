import { WsError } from "./frame.ts";

export interface WaiterOptions<T> {
  /** What the message of a timeout says did not come. */
  readonly what: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (value: T) => void;
  readonly reject: (error: WsError) => void;
  readonly onSettled: (waiter: Waiter<T>) => void;
}

/** One who waits, until it comes, the deadline passes or the signal is aborted: whichever is first. */
export class Waiter<T> {
  readonly #options: WaiterOptions<T>;
  readonly #timer: NodeJS.Timeout;

  constructor(options: WaiterOptions<T>) {
    this.#options = options;
    this.#timer = setTimeout(() => {
      this.fail(new WsError("timeout", `${options.what} within ${options.timeoutMs} ms`));
    }, options.timeoutMs);
    options.signal?.addEventListener("abort", this);
  }

  settle(value: T): void {
    this.#leave();
    this.#options.resolve(value);
  }

  fail(error: WsError): void {
    this.#leave();
    this.#options.reject(error);
  }

  /** The signal was aborted. */
  handleEvent(): void {
    this.fail(new WsError("aborted", `${this.#options.what}: gave up waiting, the call was aborted`));
  }

  #leave(): void {
    clearTimeout(this.#timer);
    this.#options.signal?.removeEventListener("abort", this);
    this.#options.onSettled(this);
  }
}
