// Requests of which the document does not say whether they are refused: a target is then taken at its word.

import type { ErrorCode, RequirementId } from "../../../../generated/chatserver/contract.ts";
import { contract } from "../../../../generated/chatserver/contract.ts";
import type { State } from "../state.ts";
import type { ChatServerStep, Outcome } from "../vocabulary.ts";
import { refuse } from "../vocabulary.ts";

/** The refusal that was seen, with whatever status; undefined: it was none, or none about the request. */
export function refusedAsSaid(
  state: State,
  outcome: Outcome<unknown>,
  ...because: RequirementId[]
): ChatServerStep<never> | undefined {
  if (!("refused" in outcome) || outcome.codes?.includes("unauthenticated")) return undefined;
  const code = outcome.codes?.find(isCode);
  return code === undefined
    ? undefined
    : refuse(state, code, ...(because.length > 0 ? because : (["chatserver.general.documented-status"] as const)));
}

function isCode(code: string): code is ErrorCode {
  return Object.hasOwn(contract.errors, code);
}
