import type { Property, Scenario } from "../../suite.ts";

/** What the suite has about one part of the protocol. */
export interface Area {
  /** One for each choice, those first that little else depends upon. */
  readonly probes: readonly Scenario[];
  readonly scenarios: readonly Scenario[];
  readonly properties: readonly Property[];
}
