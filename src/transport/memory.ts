import { Deadlines, type Expiring } from "./deadlines.ts";
import { lowerCaseHeaders } from "./http-headers.ts";
import {
  TransportError,
  type HttpClient,
  type HttpHandler,
  type HttpRequest,
  type HttpResponse,
} from "./http-message.ts";
import { carriesBody, plainRefusal, withoutCrashes, type Refuse } from "./http-refusal.ts";

export interface MemoryHttpOptions {
  /** Until an answer that the handler promised has come; 5 s. */
  readonly timeoutMs?: number;
  /** The largest body of a request, which is refused beyond it; 1 MiB. */
  readonly requestBodyBytes?: number;
  /** The largest body of a response, which is `too-large` beyond it; 4 MiB. */
  readonly responseBodyBytes?: number;
  readonly refuse?: Refuse;
  readonly onCrash?: (error: unknown) => void;
}

/**
 * A client that calls the handler in this process, and otherwise behaves as a server and a client with a connection between
 * them would: bytes in bodies, lower-case header names, a crash answered with 500. It adds no header of its own, neither
 * `host` nor `content-length`, and does not check that what it is given could be written on a wire.
 */
export function memoryHttp(handler: HttpHandler, options: MemoryHttpOptions = {}): HttpClient {
  return new MemoryHttpClient(handler, options);
}

class MemoryHttpClient implements HttpClient {
  readonly #handler: HttpHandler;
  readonly #refuse: Refuse;
  readonly #timeoutMs: number;
  readonly #requestBodyBytes: number;
  readonly #responseBodyBytes: number;
  readonly #deadlines: Deadlines;
  readonly #unsettled = new Set<MemoryCall>();
  #isClosed = false;

  constructor(handler: HttpHandler, options: MemoryHttpOptions) {
    const { refuse = plainRefusal, onCrash = () => {}, timeoutMs = 5000 } = options;
    this.#handler = withoutCrashes(handler, refuse, onCrash);
    this.#refuse = refuse;
    this.#timeoutMs = timeoutMs;
    this.#requestBodyBytes = options.requestBodyBytes ?? 1024 * 1024;
    this.#responseBodyBytes = options.responseBodyBytes ?? 4 * 1024 * 1024;
    this.#deadlines = new Deadlines(timeoutMs);
  }

  async send(request: HttpRequest, signal?: AbortSignal): Promise<HttpResponse> {
    if (this.#isClosed || signal?.aborted) {
      throw new TransportError("aborted", `called nothing: ${this.#isClosed ? "the client is closed" : "aborted"}`);
    }
    const answer = this.#answer(request);
    const response = answer instanceof Promise ? await this.#patiently(answer, signal) : answer;
    return this.#arrived(request.method, response);
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true;
    for (const call of this.#unsettled) call.giveUp(new TransportError("aborted", "the client was closed"));
    this.#deadlines[Symbol.dispose]();
    return Promise.resolve();
  }

  #answer({ method, target, headers, body }: HttpRequest): HttpResponse | Promise<HttpResponse> {
    const bytes = bodyBytes(body);
    if (bytes !== null && bytes.length > this.#requestBodyBytes) {
      const detail = `expected a body of at most ${this.#requestBodyBytes} bytes, found a larger one`;
      return this.#refuse("payload-too-large", detail);
    }
    return this.#handler({ method, target, headers: lowerCaseHeaders(headers), body: bytes });
  }

  async #patiently(answer: Promise<HttpResponse>, signal: AbortSignal | undefined): Promise<HttpResponse> {
    const call = new MemoryCall(this.#timeoutMs);
    this.#unsettled.add(call);
    this.#deadlines.start(call);
    signal?.addEventListener("abort", call);
    // The handler may have aborted it.
    if (signal?.aborted) call.handleEvent();
    try {
      return await Promise.race([answer, call.givenUp]);
    } finally {
      signal?.removeEventListener("abort", call);
      this.#deadlines.stop(call);
      this.#unsettled.delete(call);
    }
  }

  #arrived(method: string, { status, headers, body }: HttpResponse): HttpResponse {
    const bytes = carriesBody(method, status) ? bodyBytes(body) : null;
    if (bytes !== null && bytes.length > this.#responseBodyBytes) {
      const message = `expected a body of at most ${this.#responseBodyBytes} bytes, found ${bytes.length}`;
      throw new TransportError("too-large", message);
    }
    return { status, headers: lowerCaseHeaders(headers), body: bytes };
  }
}

class MemoryCall implements Expiring {
  readonly givenUp: Promise<never>;
  readonly #timeoutMs: number;
  #reject: (error: TransportError) => void = () => {};

  constructor(timeoutMs: number) {
    this.#timeoutMs = timeoutMs;
    this.givenUp = new Promise((_resolve, reject) => {
      this.#reject = reject;
    });
  }

  giveUp(error: TransportError): void {
    this.#reject(error);
  }

  expire(): void {
    this.giveUp(new TransportError("timeout", `no whole response from the handler within ${this.#timeoutMs} ms`));
  }

  /** The signal was aborted. */
  handleEvent(): void {
    this.giveUp(new TransportError("aborted", "gave up waiting for the handler: the call was aborted"));
  }
}

/** A copy, as if it had been on the wire: neither side sees what the other does to its bytes afterwards. */
function bodyBytes(body: Uint8Array | string | null): Buffer | null {
  return body === null || body.length === 0 ? null : Buffer.from(body);
}
