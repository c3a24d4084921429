import type { RequirementId } from "../../../generated/trueconf/contract.ts";
import type { Row as AnyRow, Short } from "../../define-mutants.ts";
import { defining } from "../../define-mutants.ts";

/** The id of a requirement without the protocol. */
export type Requirement = Short<RequirementId, "trueconf">;
export type Row = AnyRow<Requirement>;
export const mutants = defining<Requirement>("trueconf");
