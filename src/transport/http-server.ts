import { createServer, type RequestListener, type Server, type ServerOptions } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { httpExchange } from "./http-exchange.ts";
import type { HttpHandler } from "./http-message.ts";
import { plainRefusal, withoutCrashes, type Refuse } from "./http-refusal.ts";
import { ListenError } from "./listen-error.ts";
import { SocketRefusals } from "./socket-refusals.ts";
import { attachUpgrades, upgradeSettings, type Upgrades } from "./ws-upgrade.ts";

export interface HttpServerLimits {
  /** The largest body of a request, or of requests of this method and target; 1 MiB. */
  readonly bodyBytes?: number | ((method: string, target: string) => number);
  /** The largest head of a request; 16 KiB. */
  readonly headerBytes?: number;
  /** Until the head of a request has come; 10 s. */
  readonly headersTimeoutMs?: number;
  /** Until a whole request has come; 30 s. */
  readonly requestTimeoutMs?: number;
  /** How long a connection may be idle; 5 s. */
  readonly keepAliveTimeoutMs?: number;
  /** Open connections; one more is closed as it comes. 10,000. */
  readonly connections?: number;
}

export interface HttpServerOptions {
  /** 127.0.0.1 */
  readonly host?: string;
  /** 0, which takes any free port. */
  readonly port?: number;
  /** Certificate and key, as PEM text. With them the server speaks https only. */
  readonly tls?: { readonly cert: string; readonly key: string };
  readonly limits?: HttpServerLimits;
  /** Answers what the handler does not get to see; plain JSON without it. Must not throw. */
  readonly refuse?: Refuse;
  /** Told what a handler threw: the client learns no more than that it did. */
  readonly onCrash?: (error: unknown) => void;
  /** Takes the connections on which a WebSocket is asked for, and is closed with the server. */
  readonly upgrades?: Upgrades;
  /** How long `close` waits for answers that are due before it cuts their connections; 2 s. */
  readonly closeTimeoutMs?: number;
}

export interface HttpServer extends AsyncDisposable {
  /** Where a client on this machine reaches it: `http://127.0.0.1:PORT`. */
  readonly url: string;
  readonly port: number;
  /** Takes no more connections, lets the answers that are due go out, closes. To call it again is no harm. */
  close(): Promise<void>;
}

/**
 * Serves a handler over HTTP/1.1.
 *
 * @throws ListenError when the address cannot be had
 */
export async function serveHttp(handler: HttpHandler, options: HttpServerOptions = {}): Promise<HttpServer> {
  const { host = "127.0.0.1", port = 0, limits = {}, refuse = plainRefusal, closeTimeoutMs = 2000 } = options;
  const { bodyBytes = 1024 * 1024, connections = 10_000 } = limits;
  const largest = typeof bodyBytes === "number" ? () => bodyBytes : bodyBytes;
  const onCrash = options.onCrash ?? (() => {});
  const refusals = new SocketRefusals(refuse);
  let closing: Promise<void> | undefined;

  const exchange = httpExchange({
    handler: withoutCrashes(handler, refuse, onCrash),
    refuse,
    bodyBytes: largest,
    onPending: (response) => refusals.expect(response),
    onCrash,
    isClosing: () => closing !== undefined,
  });
  const server = createNodeServer(options, exchange.receive);
  server.maxConnections = connections;
  // Node silently drops headers above a count; the limit in bytes is limit enough.
  server.maxHeadersCount = 0;
  server.on("clientError", (error, socket) => refusals.refuse(error, socket));
  server.on("checkContinue", (incoming, response) => {
    const { headers, method = "", url = "" } = incoming;
    if (Number(headers["content-length"] ?? 0) <= largest(method, url)) response.writeContinue();
    exchange.receive(incoming, response);
  });
  server.on("checkExpectation", (_incoming, response) => {
    exchange.refuse(response, "unsupported-expectation", "expected no expectation but 100-continue");
  });
  if (options.upgrades) attachUpgrades(server, options.upgrades, options.tls ? "secureConnection" : "connection");

  await listen(server, host, port);
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;

  const close = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    refusals.dispose();
    const deadline = setTimeout(() => server.closeAllConnections(), closeTimeoutMs);
    await Promise.all([closed, options.upgrades?.close()]);
    clearTimeout(deadline);
  };
  return {
    url: `${options.tls ? "https" : "http"}://${reachable(host)}:${bound}`,
    port: bound,
    close: () => (closing ??= close()),
    [Symbol.asyncDispose]: () => (closing ??= close()),
  };
}

function createNodeServer({ tls, upgrades, limits = {} }: HttpServerOptions, onRequest: RequestListener): Server {
  const { headersTimeoutMs = 10_000, requestTimeoutMs = 30_000 } = limits;
  const headersTimeout = Math.min(headersTimeoutMs, requestTimeoutMs);
  const settings: ServerOptions = {
    ...(upgrades && upgradeSettings),
    insecureHTTPParser: false,
    maxHeaderSize: limits.headerBytes ?? 16 * 1024,
    keepAliveTimeout: limits.keepAliveTimeoutMs ?? 5000,
    requestTimeout: requestTimeoutMs,
    headersTimeout,
    // One timer for all connections looks for those that are over time, so they get up to a quarter more.
    connectionsCheckingInterval: Math.max(50, Math.min(headersTimeout / 4, 5000)),
  };
  return tls ? createTlsServer({ ...settings, ...tls }, onRequest) : createServer(settings, onRequest);
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => reject(new ListenError(`${host}:${port}`, error));
    server.once("error", onError);
    server.listen(port, host, () => {
      server.off("error", onError);
      resolve();
    });
  });
}

/** The host to put in a URL for clients here: "any address" is none that one can connect to everywhere. */
function reachable(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}
