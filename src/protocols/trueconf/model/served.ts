// An operation that a target does not know is not served at all: that is broken, and nothing about what it is asked for.

import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import type { Handler, Observed, Operation } from "../../../behaviour/behaviour.ts";
import type { TrueConf } from "../vocabulary.ts";

/** Blames `method` when a target refuses as a method that there is not what the model carries out. */
export function served<Op extends Operation>(
  method: RequirementId,
  handler: Handler<TrueConf, Op>,
): Handler<TrueConf, Op> {
  return {
    mint: (state, minting) => handler.mint(state, minting),
    step: (state, session, params, reader) => handler.step(state, session, params, reader),
    observe: (observed, state, params) => (isUnknown(observed) ? undefined : handler.observe(observed, state, params)),
    grants: (params, refused) => (isUnknown(refused) ? method : handler.grants(params, refused)),
  };
}

function isUnknown(observed: Observed): boolean {
  return !observed.ok && (observed.codes.includes("unknown-message") || observed.codes.includes("route-not-found"));
}
