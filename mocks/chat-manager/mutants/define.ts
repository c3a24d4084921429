import type { RequirementId } from "../../../generated/chat-manager/contract.ts";
import type { Mutant, Mutation } from "../../mutation.ts";

type Short<Id> = Id extends `chat-manager.${infer Rest}` ? Rest : never;

/** The id of a requirement without the protocol, so that a misspelt one does not compile and a table stays readable. */
export type Requirement = Short<RequirementId>;

export function mutant(
  kind: Mutant["kind"],
  requirement: Requirement,
  name: string,
  text: string,
  mutate: () => Mutation,
): Mutant {
  return { id: `chat-manager/${name}`, text, requirement: `chat-manager.${requirement}`, kind, mutate };
}
