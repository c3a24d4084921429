import type { RequirementId } from "../../../generated/trueconf/contract.ts";
import { contract } from "../../../generated/trueconf/contract.ts";

/** Whether a text is the id of one of this protocol's requirements. */
export function isRequirement(id: string): id is RequirementId {
  return Object.hasOwn(contract.requirements, id);
}
