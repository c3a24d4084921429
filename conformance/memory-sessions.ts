// Sessions with a server in this process.

import type { RpcBinding } from "../src/binding/rpc.ts";
import type { WsHandler } from "../src/transport/frame.ts";
import { memoryWs } from "../src/transport/memory-ws.ts";
import type { WsAcceptOptions } from "../src/transport/ws-handshake.ts";
import type { Target } from "./target.ts";

/** What a target needs for sessions in memory: nothing, where the protocol has none. The server says which it takes. */
export function openedInMemory(
  { rpc }: { readonly rpc?: RpcBinding },
  { sessions, accepts }: { readonly sessions?: WsHandler | undefined; readonly accepts: WsAcceptOptions },
  timeoutMs: number,
): Pick<Target, "openSession"> {
  if (!rpc || !sessions) return {};
  const [usual = "/"] = rpc.paths;
  const server = memoryWs(sessions, accepts);
  return {
    openSession: (target = usual, offered) => server.connect(target, { subprotocols: offered, limits: { timeoutMs } }),
  };
}
