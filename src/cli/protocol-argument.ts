import type { ProtocolId } from "../protocols/index.ts";
import { isProtocolId, protocols } from "../protocols/index.ts";
import { UsageError } from "../support/errors.ts";
import { didYouMean } from "../support/nearest.ts";

export const PROTOCOL_IDS: readonly ProtocolId[] = Object.keys(protocols).filter(isProtocolId);

/** @throws UsageError with the protocols that there are */
export function parseProtocol(id: string): ProtocolId {
  if (isProtocolId(id)) return id;
  const hint = didYouMean(id, PROTOCOL_IDS);
  throw new UsageError(
    `expected a protocol (${PROTOCOL_IDS.join(", ")}), found "${id}"`,
    hint === undefined ? {} : { hint },
  );
}
