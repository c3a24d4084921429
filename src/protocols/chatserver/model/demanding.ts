// What must hold of an answer, said in one line where nothing else is to be said.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import { excerpt } from "../../../contract/excerpt.ts";
import type { ChatServerReader } from "../vocabulary.ts";

type Demanding = Pick<ChatServerReader, "demand">;

/** The value is this one. `what`: for people, as `the title`. */
export function demandEqual(
  reader: Demanding,
  requirement: RequirementId,
  what: string,
  expected: string | number | boolean | undefined,
  observed: unknown,
): void {
  reader.demand(requirement, Object.is(expected, observed), () => ({
    expected: `${what} ${excerpt(expected, 120)}`,
    observed: excerpt(observed, 120),
  }));
}

/** The premise of the requirement held, and nothing about it can be wrong here. */
export function exercise(reader: Demanding, requirement: RequirementId): void {
  reader.demand(requirement, true, () => ({ expected: "", observed: "" }));
}
