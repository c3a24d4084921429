// What a target breaks that refuses what it should carry out: the refusal itself tells the most.

import type { RequirementId } from "../../../../generated/chat-manager/contract.ts";
import type { Refused } from "../../../behaviour/behaviour.ts";

interface Causes {
  /** Carried out, but with another status. */
  readonly status: RequirementId;
  /** The path or method is not known. */
  readonly path: RequirementId;
  readonly otherwise: RequirementId;
}

/** Picks the requirement that this refusal breaks. A refusal of valid credentials is the same for all operations. */
export function refusedAs(refused: Refused, { status, path, otherwise }: Causes): RequirementId {
  if (refused.carriedOut) return status;
  if (refused.codes.some((code) => code === "unauthenticated" || code === "unauthenticated-forbidden")) {
    return "chat-manager.auth.bearer";
  }
  return refused.codes.includes("unknown-path") || refused.codes.includes("method-not-allowed") ? path : otherwise;
}
