import type { Socket } from "node:net";
import { buildConnector, Client, type Dispatcher } from "undici";

export interface HttpLaneOptions {
  readonly connectTimeoutMs: number;
  readonly headerBytes: number;
  readonly keepAliveMs: number;
  readonly tls: { readonly ca?: string; readonly rejectUnauthorized?: boolean };
}

/** One connection to a peer at a time, and one request at a time on it; the next one opens when this one has closed. */
export class HttpLane {
  busy = false;
  /** Whether the open connection has served a whole response. */
  hasAnswered = false;
  readonly #client: Client;
  #socket: Socket | undefined;

  constructor(origin: string, { connectTimeoutMs, headerBytes, keepAliveMs, tls }: HttpLaneOptions) {
    const connect = buildConnector({ ...tls, timeout: connectTimeoutMs });
    this.#client = new Client(origin, {
      maxHeaderSize: headerBytes,
      keepAliveTimeout: keepAliveMs,
      keepAliveMaxTimeout: keepAliveMs,
      // A deadline for the whole exchange takes the place of undici's two, each of which a slow drip renews.
      headersTimeout: 0,
      bodyTimeout: 0,
      pipelining: 1,
      connect: (options, callback) => {
        this.#socket = undefined;
        connect(options, (...result) => {
          this.#socket = result[1] ?? undefined;
          this.hasAnswered = false;
          callback(...result);
        });
      },
    });
  }

  get connected(): boolean {
    return this.#socket !== undefined;
  }

  /** Whether the peer has closed the connection, or reset it. */
  get ended(): boolean {
    const socket = this.#socket;
    if (socket === undefined) return false;
    return socket.readableEnded || (socket.errored !== null && "syscall" in socket.errored);
  }

  /** What has come on this connection so far, in bytes. */
  get bytesRead(): number {
    return this.#socket?.bytesRead ?? 0;
  }

  dispatch(request: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): void {
    this.#client.dispatch(request, handler);
  }

  destroy(): Promise<void> {
    return this.#client.destroy();
  }
}
