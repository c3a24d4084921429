// Sessions with a server in this process.

import type { Protocol } from "../src/protocols/protocol.ts";
import type { WsHandler } from "../src/transport/frame.ts";
import { memoryWs } from "../src/transport/memory-ws.ts";
import type { WsAcceptOptions } from "../src/transport/ws-handshake.ts";
import type { Target } from "./target.ts";

/** What a target needs for sessions in memory: nothing, where the protocol has none. The server says which it takes. */
export function openedInMemory(
  { rpc, push }: Pick<Protocol, "rpc" | "push">,
  { sessions, accepts }: { readonly sessions?: WsHandler | undefined; readonly accepts: WsAcceptOptions },
  timeoutMs: number,
): Pick<Target, "openSession"> {
  if ((!rpc && !push) || !sessions) return {};
  const usual = rpc?.paths[0] ?? "/";
  const server = memoryWs(sessions, accepts);
  return {
    openSession: (target = usual, offered, headers = {}) =>
      server.connect(target, { subprotocols: offered, headers, limits: { timeoutMs } }),
  };
}
