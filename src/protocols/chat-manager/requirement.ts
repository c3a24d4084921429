import type { RequirementId } from "../../../generated/chat-manager/contract.ts";
import { contract } from "../../../generated/chat-manager/contract.ts";

/** Whether a text is the id of one of this protocol's requirements. */
export function isRequirement(id: string): id is RequirementId {
  return id in contract.requirements;
}
