import { Deadlines } from "./deadlines.ts";
import { HttpCall, type HttpCallContext } from "./http-call.ts";
import { HttpLane } from "./http-lane.ts";
import { TransportError, type HttpClient, type HttpRequest, type HttpResponse } from "./http-message.ts";

export interface HttpClientLimits {
  /** From `send` to the last byte of the response, waiting for a free connection included; 5 s. */
  readonly timeoutMs?: number;
  /** The largest body of a response; 4 MiB. */
  readonly bodyBytes?: number;
  /** The largest head of a response; 16 KiB. */
  readonly headerBytes?: number;
  /** Connections at once; further requests wait. 1. */
  readonly connections?: number;
  /** How long an idle connection is used again; 1 s. Longer than the peer keeps it invites requests sent in vain. */
  readonly keepAliveMs?: number;
}

export interface HttpClientOptions extends HttpClientLimits {
  /** For https: the authority to trust, as PEM text, or none at all. */
  readonly tls?: { readonly ca?: string; readonly rejectUnauthorized?: boolean };
}

/**
 * A client of one peer over HTTP/1.1: as undici sends it, so the target, header values and bodies of any method go out as
 * they are given, nothing is followed, retried (but see {@link HttpClient}) or decompressed.
 *
 * @param origin scheme, host and port: `http://127.0.0.1:8080`
 * @throws TypeError when that is not an origin
 */
export function connectHttp(origin: string, options: HttpClientOptions = {}): HttpClient {
  return new UndiciHttpClient(checkedOrigin(origin), options);
}

class UndiciHttpClient implements HttpClient, HttpCallContext {
  readonly origin: string;
  readonly timeoutMs: number;
  readonly bodyBytes: number;
  readonly #lanes: readonly HttpLane[];
  readonly #deadlines: Deadlines;
  readonly #unsettled = new Set<HttpCall>();
  #waiting: HttpCall[] = [];
  #isClosed = false;

  constructor(origin: string, options: HttpClientOptions) {
    const { timeoutMs = 5000, bodyBytes = 4 * 1024 * 1024, headerBytes = 16 * 1024 } = options;
    const { connections = 1, keepAliveMs = 1000, tls = {} } = options;
    this.origin = origin;
    this.timeoutMs = timeoutMs;
    this.bodyBytes = bodyBytes;
    this.#deadlines = new Deadlines(timeoutMs);
    const lane = { connectTimeoutMs: timeoutMs, headerBytes, keepAliveMs, tls };
    this.#lanes = Array.from({ length: connections }, () => new HttpLane(origin, lane));
  }

  send(request: HttpRequest, signal?: AbortSignal): Promise<HttpResponse> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed || signal?.aborted) {
        const why = this.#isClosed ? "the client is closed" : "the call was aborted";
        reject(new TransportError("aborted", `sent nothing to ${this.origin}: ${why}`));
        return;
      }
      const call = new HttpCall(request, this, signal, resolve, reject);
      this.#unsettled.add(call);
      this.#deadlines.start(call);
      const lane = this.#lanes.find(isFree);
      if (lane) this.#start(call, lane);
      else this.#waiting.push(call);
    });
  }

  onSettled(call: HttpCall): void {
    this.#deadlines.stop(call);
    this.#unsettled.delete(call);
  }

  onReleased(lane: HttpLane): void {
    let next = this.#waiting.shift();
    while (next?.isSettled) next = this.#waiting.shift();
    if (next === undefined) {
      lane.busy = false;
      return;
    }
    // Not at once: undici has not finished with the call that ended.
    const call = next;
    queueMicrotask(() => this.#start(call, lane));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true;
    for (const call of this.#unsettled) {
      call.giveUp(new TransportError("aborted", `gave up waiting for ${this.origin}: the client was closed`));
    }
    this.#deadlines[Symbol.dispose]();
    await Promise.all(this.#lanes.map((lane) => lane.destroy()));
  }

  #start(call: HttpCall, lane: HttpLane): void {
    lane.busy = true;
    call.start(lane);
  }
}

function isFree(lane: HttpLane): boolean {
  return !lane.busy;
}

function checkedOrigin(origin: string): string {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  const isOrigin = url !== undefined && /^https?:$/.test(url.protocol) && url.pathname === "/" && url.search === "";
  if (isOrigin) return url.origin;
  throw new TypeError(`expected an origin such as http://127.0.0.1:8080, found ${JSON.stringify(origin)}`);
}
