import type { Dispatcher } from "undici";
import type { Expiring } from "./deadlines.ts";
import { headerLines } from "./http-headers.ts";
import type { HttpLane } from "./http-lane.ts";
import { TransportError, type HttpHeaders, type HttpRequest, type HttpResponse } from "./http-message.ts";
import { transportError } from "./transport-fault.ts";

export interface HttpCallContext {
  readonly origin: string;
  readonly timeoutMs: number;
  readonly bodyBytes: number;
  /** The caller has its outcome. */
  onSettled(call: HttpCall): void;
  /** The lane can take another call. Not always at once when a call is given up: its connection may be in the making. */
  onReleased(lane: HttpLane): void;
}

/** One request on its way through a client, and what has come of the response. */
export class HttpCall implements Dispatcher.DispatchHandler, Expiring {
  readonly #request: HttpRequest;
  readonly #context: HttpCallContext;
  readonly #signal: AbortSignal | undefined;
  readonly #resolve: (response: HttpResponse) => void;
  readonly #reject: (error: TransportError) => void;
  #lane: HttpLane | undefined;
  #controller: Dispatcher.DispatchController | undefined;
  #isSettled = false;
  /** What the connection had received before this request, or none if it had not answered anything yet. */
  #bytesBefore: number | undefined;
  #status = 0;
  #headers: HttpHeaders = {};
  #chunks: Buffer[] = [];
  #size = 0;

  constructor(
    request: HttpRequest,
    context: HttpCallContext,
    signal: AbortSignal | undefined,
    resolve: (response: HttpResponse) => void,
    reject: (error: TransportError) => void,
  ) {
    this.#request = request;
    this.#context = context;
    this.#signal = signal;
    this.#resolve = resolve;
    this.#reject = reject;
    signal?.addEventListener("abort", this);
  }

  get isSettled(): boolean {
    return this.#isSettled;
  }

  start(lane: HttpLane): void {
    this.#lane = lane;
    const { target, method, headers, body } = this.#request;
    lane.dispatch({ path: target, method, headers: headerLines(headers), body }, this);
  }

  /** The caller hears of `error` at once; the connection is dropped as soon as there is one. */
  giveUp(error: TransportError): void {
    if (this.#isSettled) return;
    this.#settle();
    this.#reject(error);
    this.#controller?.abort(error);
  }

  expire(): void {
    const { origin, timeoutMs } = this.#context;
    this.giveUp(new TransportError("timeout", `no whole response from ${origin} within ${timeoutMs} ms`));
  }

  /** The signal was aborted. */
  handleEvent(): void {
    this.giveUp(new TransportError("aborted", `gave up waiting for ${this.#context.origin}: the call was aborted`));
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#isSettled) controller.abort(new TransportError("aborted", "given up before the connection was made"));
    else this.#bytesBefore = this.#lane?.hasAnswered ? this.#lane.bytesRead : undefined;
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: HttpHeaders): void {
    // Interim answers (103, say) come here too, before the final one.
    this.#status = status;
    this.#headers = headers;
    const length = Number(headers["content-length"] ?? 0);
    if (this.#request.method !== "HEAD" && length > this.#context.bodyBytes) this.#tooLarge(`${length}`);
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > this.#context.bodyBytes) this.#tooLarge(`${this.#size} or more`);
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    if (!this.#isSettled) {
      this.#settle();
      this.#resolve({ status: this.#status, headers: this.#headers, body: this.#body() });
    }
    this.#release(true);
  }

  onResponseError(_controller: Dispatcher.DispatchController, cause: Error): void {
    const lane = this.#lane;
    if (this.#isSettled || lane === undefined) {
      this.#release(false);
      return;
    }
    const { origin } = this.#context;
    const error = transportError(cause, { origin, connected: lane.connected, ended: lane.ended });
    // The peer closed the idle connection while this request was on its way: nobody's fault. It cannot happen again on
    // the new connection, which has not answered anything yet.
    if (this.#request.method === "GET" && error.fault === "closed" && this.#bytesBefore === lane.bytesRead) {
      this.#bytesBefore = undefined;
      this.#controller = undefined;
      queueMicrotask(() => this.start(lane));
      return;
    }
    this.#settle();
    this.#reject(error);
    this.#release(false);
  }

  #body(): Buffer | null {
    const [first] = this.#chunks;
    if (first === undefined) return null;
    return this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks, this.#size);
  }

  #tooLarge(found: string): void {
    const { origin, bodyBytes } = this.#context;
    const message = `expected a body of at most ${bodyBytes} bytes from ${origin}, found ${found}`;
    this.giveUp(new TransportError("too-large", message));
  }

  #settle(): void {
    this.#isSettled = true;
    this.#signal?.removeEventListener("abort", this);
    this.#context.onSettled(this);
  }

  #release(hasAnswered: boolean): void {
    const lane = this.#lane;
    if (lane === undefined) return;
    this.#lane = undefined;
    lane.hasAnswered = hasAnswered;
    this.#context.onReleased(lane);
  }
}
