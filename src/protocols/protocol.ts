import type { AnyBehaviour } from "../behaviour/behaviour.ts";
import type { PushBinding } from "../binding/push.ts";
import type { RestBinding } from "../binding/rest.ts";
import type { RpcBinding } from "../binding/rpc.ts";
import type { Contract } from "../contract/contract.ts";

/** A protocol: what may be said, what is then true, and how it looks on the wire. */
export interface Protocol {
  readonly id: string;
  readonly contract: Contract;
  readonly behaviour: AnyBehaviour;
  readonly binding: RestBinding;
  /** For what is said in frames. Connections are opened and closed by the commands of {@link CONNECTION}. */
  readonly rpc?: RpcBinding;
  /** For events that are told on connections, where requests go over HTTP. A protocol has this or `rpc`, not both. */
  readonly push?: PushBinding;
  /** What may also stand before its paths. A mock answers there as well; a suite asks without. */
  readonly prefixes?: readonly string[];
  /** The largest body that a mock takes with a request of this method and target, where that is not a mebibyte. */
  readonly bodyBytes?: (method: string, target: string) => number;
  /** Where its servers listen when nothing else is said; a mock does, too. */
  readonly port?: number;
}

/**
 * Commands that no request is: a connection opens, ends, or acknowledges an event. A behaviour whose protocol has
 * connections handles them like operations; the parameters of the last are `{ receipt }`, from the event's emission.
 */
export const CONNECTION = { open: "connect", close: "disconnect", acknowledge: "acknowledge" } as const;
