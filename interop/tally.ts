import { isDeepStrictEqual } from "node:util";

/** Counts what was as expected, and says at once what was not. */
export class Tally {
  passed = 0;
  failed = 0;

  is(what: string, found: unknown, expected: unknown): void {
    if (isDeepStrictEqual(found, expected)) this.#pass(what);
    else this.fail(what, `expected ${shown(expected)}, found ${shown(found)}`);
  }

  fail(what: string, why: string): void {
    this.failed += 1;
    console.log(`  FAILED ${what}: ${why}`);
  }

  /** Passes with what `body` gives; fails with what it throws. */
  async that<T>(what: string, body: () => Promise<T>): Promise<T | undefined> {
    try {
      const value = await body();
      this.#pass(what);
      return value;
    } catch (error) {
      this.fail(what, error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }

  #pass(what: string): void {
    this.passed += 1;
    console.log(`  passed ${what}`);
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
