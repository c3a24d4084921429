import type { RequirementId } from "../../../generated/chatserver/contract.ts";
import { contract } from "../../../generated/chatserver/contract.ts";

/** Whether a text is the id of one of this protocol's requirements. */
export function isRequirement(id: string): id is RequirementId {
  return Object.hasOwn(contract.requirements, id);
}
