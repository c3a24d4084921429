import type { HttpHeaders, HttpResponse } from "./http-message.ts";
import type { WsHandshake } from "./frame.ts";

/** Which handshakes a server accepts, and what bounds the sessions that come of them. */
export interface WsAcceptOptions {
  /** Where sessions are: a path, which is taken with and without a slash at its end, or a predicate. Everywhere without it. */
  readonly path?: string | ((path: string) => boolean);
  /** Of those that a client offers the first one that is here is spoken, and none when none is. */
  readonly subprotocols?: readonly string[];
  /** Asked last, and may answer in place of the upgrade: with 401, say. */
  readonly admit?: (handshake: WsHandshake) => HttpResponse | undefined;
  readonly limits?: WsServerLimits;
  /** Told what a handler threw: the client learns no more than that it did. */
  readonly onCrash?: (error: unknown) => void;
}

export interface WsServerLimits {
  /** The largest message that is received; 1 MiB. */
  readonly payloadBytes?: number;
  /** How much may wait to go out to one peer when something more is sent; 4 MiB. */
  readonly bufferBytes?: number;
  /** Open sessions; one more is answered with 503. 10,000. */
  readonly connections?: number;
}

/** The answer to a handshake that is not accepted. */
export function refusalOf(
  handshake: WsHandshake,
  openConnections: number,
  { path = () => true, admit = () => undefined, limits = {}, onCrash = () => {} }: WsAcceptOptions,
): HttpResponse | undefined {
  const { connections = 10_000 } = limits;
  const [asked = ""] = handshake.target.split("?", 1);
  const isThere = typeof path === "string" ? withoutSlash(path) === withoutSlash(asked) : path(asked);
  if (!isThere) return plain(404, "not-found", "expected the path of a WebSocket service, found another one");
  if (openConnections >= connections) {
    return plain(503, "too-many-connections", `expected at most ${connections} sessions, found one more`);
  }
  try {
    return admit(handshake);
  } catch (error) {
    onCrash(error);
    return plain(500, "crashed", "the server failed to answer this request");
  }
}

/** The subprotocols in a header, which may have come more than once. */
export function offeredIn(headers: HttpHeaders): string[] {
  const value = headers["sec-websocket-protocol"] ?? [];
  const lines = typeof value === "string" ? [value] : value;
  return lines.flatMap((line) => line.split(",")).flatMap((name) => name.trim() || []);
}

export function chosenOf(offered: Iterable<string>, spoken: readonly string[] = []): string | undefined {
  for (const name of offered) if (spoken.includes(name)) return name;
  return undefined;
}

function withoutSlash(path: string): string {
  return path.endsWith("/") ? path.slice(0, -1) : path;
}

function plain(status: number, error: string, detail: string): HttpResponse {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify({ error, detail }) };
}
