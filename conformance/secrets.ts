// What must not be shown of one case.

import type { Contract } from "../src/contract/contract.ts";
import type { Exchanged } from "./exchange.ts";

/** Words kept out of what is shown. */
const MOST_SECRETS = 1000;

/** Of a time in ISO 8601 as much as looks like a word. */
const DATE = /^\d{4}-\d\d-\d\dT\d\d$/;

export class Secrets {
  readonly #words = new Set<string>();
  readonly #contract: Pick<Contract, "errors" | "choices">;

  constructor(contract: Pick<Contract, "errors" | "choices">) {
    this.#contract = contract;
  }

  get words(): Iterable<string> {
    return this.#words;
  }

  add(word: string): void {
    if (this.#words.size < MOST_SECRETS && word !== "") this.#words.add(word);
  }

  /**
   * Of an answer that carries secrets. Whatever is in it could be a token, and most of all where it is not what it should be; but
   * what the request told openly is none.
   */
  learn({ text, command }: Pick<Exchanged, "text" | "command">): void {
    const asked = JSON.stringify(command?.params) ?? "";
    for (const [word] of valuesIn(text).matchAll(/[\w.~+/-]{12,}=*/g))
      if (!asked.includes(word) && !DATE.test(word) && !this.#isOfContract(word)) this.add(word);
  }

  /** A refusal may name its code: what every reader of the contract knows is no secret. */
  #isOfContract(word: string): boolean {
    const { errors, choices } = this.#contract;
    return Object.hasOwn(errors, word) || Object.values(choices).some(({ branches }) => Object.hasOwn(branches, word));
  }
}

/** The text without the names of members, which are nobody's secret. */
function valuesIn(text: string): string {
  return text.replaceAll(/"[a-z_]{1,40}"\s*:/gi, "");
}
