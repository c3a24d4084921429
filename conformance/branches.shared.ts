// What tests of choices have in common: as many other branches at once as there can be, and a mock of two minds.

import { expect } from "vitest";
import type { Mutation } from "../mocks/mutation.ts";
import type { Choice } from "../src/contract/contract.ts";
import type { Report } from "./report.ts";

/** The branches of a choice but the one that the mock takes by default. */
export function othersOf({ default: usual, branches }: Choice): string[] {
  return Object.keys(branches).filter((branch) => branch !== usual);
}

export interface Combination {
  readonly place: number;
  readonly branches: ReadonlyMap<string, string>;
}

/** So that each branch of each choice is in one of them, and as many as can be at once. */
export function combinationsOf(choices: readonly Choice[]): readonly Combination[] {
  const most = Math.max(...choices.map((choice) => othersOf(choice).length));
  return Array.from({ length: most }, (_, place) => ({
    place,
    branches: new Map(
      choices.map((choice): [string, string] => {
        const others = othersOf(choice);
        return [choice.id, others[place] ?? others.at(-1) ?? choice.default];
      }),
    ),
  }));
}

/** The branch that a report names for each choice. */
export function taken(report: Report): Map<string, string> {
  return new Map(report.choices.map(({ id, branch }) => [id, branch]));
}

/** That a choice is not taken in one way is found, and is what the verdict is for. */
export function expectTwoMinds(report: Report, choice: Choice, consistency: string): void {
  expect(report.verdict).toBe("not-conforming");
  const found = report.failures.filter(({ requirement }) => requirement === consistency);
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(({ binding, check }) => binding && check === "consistent-choices")).toBe(true);
  expect(found[0]?.summary).toMatch(
    new RegExp(`^the target is not of one mind about ${choice.id}: [a-z-]+ before, [a-z-]+ now$`),
  );
}

/** Takes now one branch and now the other of one choice, for each frame and each request. */
export class Wavering extends Map<string, string> {
  readonly #choice: string;
  readonly #branches: readonly string[];
  #turn = 1;

  constructor(choice: string, branches: readonly string[]) {
    super();
    this.#choice = choice;
    this.#branches = branches;
  }

  override get(choice: string): string | undefined {
    // Taken from the upper bits: the lowest would go by turns, as what the suite sends does.
    return choice === this.#choice ? this.#branches[(this.#turn >>> 16) % 2] : undefined;
  }

  get mutation(): Mutation {
    const turned = <T>(one: T): T => {
      this.#turn = (Math.imul(this.#turn, 1_103_515_245) + 12_345) >>> 0;
      return one;
    };
    return { incoming: (frame) => turned(frame), request: (request) => turned(request) };
  }
}
