import type { AnyBehaviour } from "../behaviour/behaviour.ts";
import type { RestBinding } from "../binding/rest.ts";
import type { Contract } from "../contract/contract.ts";

/** A protocol: what may be said, what is then true, and how it looks on the wire. */
export interface Protocol {
  readonly id: string;
  readonly contract: Contract;
  readonly behaviour: AnyBehaviour;
  readonly binding: RestBinding;
}
