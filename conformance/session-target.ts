// Where sessions of a target are opened, and its requests over HTTP answered.

import type { Protocol } from "../src/protocols/protocol.ts";
import { WsError } from "../src/transport/frame.ts";
import { connectWs } from "../src/transport/ws-client.ts";
import type { Target } from "./target.ts";

/** Where a server listens when the URL does not say. */
export interface SessionDefaults extends Pick<Protocol, "rpc" | "push"> {
  /** For ws URLs without a port; those with TLS have that of https. */
  readonly port: number;
}

/** Both ways to reach the same server. */
export interface Reach {
  /** The base of requests over HTTP. */
  readonly http: string;
  readonly openSession?: NonNullable<Target["openSession"]>;
}

/**
 * A URL of a session names path and host; one of HTTP names the host, and the session is where the protocol has it: a prefix of
 * the paths of requests is none of sessions.
 */
export function reachOf(url: string, defaults: SessionDefaults | undefined, timeoutMs: number): Reach {
  if (!defaults) return { http: url };
  const { rpc, port } = defaults;
  const given = new URL(url);
  const isSession = /^wss?:$/.test(given.protocol);
  const secure = given.protocol === "wss:" || given.protocol === "https:";
  const host = isSession && !secure && !namesPort(url) ? `${given.hostname}:${port}` : given.host;
  const sessions = `${secure ? "wss" : "ws"}://${host}`;
  const usual = isSession && given.pathname !== "/" ? given.pathname : (rpc?.paths[0] ?? "/");
  return {
    http: isSession ? `${secure ? "https" : "http"}://${host}` : url,
    async openSession(target = usual, offered, headers = {}) {
      if (!target.startsWith("/") || !URL.canParse(sessions + target) || target.includes("#")) {
        throw new WsError("unsendable", `expected a path to open a session at, found ${JSON.stringify(target)}`);
      }
      return connectWs(sessions + target, { subprotocols: offered, headers, limits: { timeoutMs } });
    },
  };
}

/** Whether a URL says which port is meant, be it the scheme's own: a parsed one does not show that any more. */
export function namesPort(url: string): boolean {
  return /^[a-z][a-z+.-]*:\/\/[^/?#]*:\d+(?:[/?#]|$)/i.test(url.trim());
}
