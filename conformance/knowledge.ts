// What a run has learned about the target's choices. It grows between cases and is frozen within one.

import type { Hypothesis } from "../src/behaviour/predict.ts";
import type { PossibleBranches } from "../src/behaviour/choices.ts";
import { intersectBranches } from "../src/behaviour/choices.ts";

export class Knowledge {
  #possible: PossibleBranches = new Map();
  /** Choices that are reported and never judged: what has been seen of them. */
  readonly #revealed = new Map<string, Set<string>>();

  get possible(): PossibleBranches {
    return this.#possible;
  }

  /** A case that went well: its branches are those of at least one hypothesis that survived it. */
  learn(survivors: readonly Hypothesis[]): void {
    const seen = new Map<string, Set<string>>();
    for (const { taken } of survivors) {
      for (const [choice, branch] of taken) seen.set(choice, (seen.get(choice) ?? new Set()).add(branch));
    }
    // A choice that one survivor never came across tells nothing: its branch was not needed to explain the case.
    const settled = [...seen]
      .filter(([choice]) => survivors.every(({ taken }) => taken.has(choice)))
      .map(([choice, branches]): [string, readonly string[]] => [choice, [...branches]]);
    this.#possible = intersectBranches(this.#possible, new Map(settled));
  }

  reveal(revealed: Readonly<Record<string, string>>): void {
    for (const [choice, branch] of Object.entries(revealed)) {
      this.#revealed.set(choice, (this.#revealed.get(choice) ?? new Set()).add(branch));
    }
  }

  /** What is assumed from the start of a case: choices of which one branch is left. */
  pinned(): ReadonlyMap<string, string> {
    const pinned = new Map<string, string>();
    for (const [choice, branches] of this.#possible) {
      const [only] = branches;
      if (only !== undefined && branches.length === 1) pinned.set(choice, only);
    }
    return pinned;
  }

  /**
   * The branch to report: of those left, the first in the order in which the choice lists them, which is from the strongest
   * claim to the weakest. Undetermined: never come across.
   */
  branchOf(choice: string, branches: readonly string[]): string {
    const revealed = this.#revealed.get(choice);
    if (revealed) return [...revealed].toSorted().join(" and ");
    const left = this.#possible.get(choice);
    return left === undefined ? "undetermined" : (branches.find((branch) => left.includes(branch)) ?? "undetermined");
  }

  /** As data, for a counterexample. */
  toJSON(): Record<string, readonly string[]> {
    return Object.fromEntries(this.#possible);
  }
}
