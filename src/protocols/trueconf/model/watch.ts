import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import type { TrueConfReader } from "../vocabulary.ts";

/** Passes demands on, and remembers whether one failed: what is reported by name is not reported twice. */
export class Watch {
  holds = true;
  readonly #reader: TrueConfReader;
  constructor(reader: TrueConfReader) {
    this.#reader = reader;
  }
  demand(requirement: RequirementId, holds: boolean, expected: () => string, observed: () => unknown): void {
    if (!holds) this.holds = false;
    this.#reader.demand(requirement, holds, () => ({
      expected: expected(),
      observed: JSON.stringify(observed()) ?? "none",
    }));
  }
  /** The premise held, and what was demanded was found true in another way. */
  met(requirement: RequirementId): void {
    this.#reader.demand(requirement, true, () => ({ expected: "", observed: "" }));
  }
  choose: TrueConfReader["choose"] = (choice) => this.#reader.choose(choice);
  contradiction(requirement: RequirementId, expected: string): never {
    return this.#reader.contradiction(requirement, expected);
  }
}
