/** One exchange, as the mock remembers it. Credentials and bodies are not kept. */
export interface JournalEntry {
  /** Counts from 1 and never repeats, so that a reader sees what was dropped. */
  readonly number: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly method: string;
  /** Path without query: a query may carry credentials. */
  readonly path: string;
  readonly operation?: string;
  readonly status: number;
  readonly code?: string;
  /** The requirements that the answer obeys. */
  readonly because: readonly string[];
}

/** The last exchanges, in a ring: what a mock remembers does not grow with what it is asked. */
export class Journal {
  readonly #ring: JournalEntry[] = [];
  readonly #capacity: number;
  #count = 0;

  constructor(capacity = 1000) {
    this.#capacity = capacity;
  }

  record(entry: Omit<JournalEntry, "number">): void {
    this.#ring[this.#count % this.#capacity] = { number: ++this.#count, ...entry };
  }

  /** Oldest first. */
  entries(): readonly JournalEntry[] {
    const split = this.#count > this.#capacity ? this.#count % this.#capacity : 0;
    return [...this.#ring.slice(split), ...this.#ring.slice(0, split)];
  }
}
