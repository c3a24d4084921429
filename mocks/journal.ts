/** One HTTP exchange, as the mock remembers it. Credentials and bodies are not kept. */
export interface HttpEntry {
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

/** What happened on a connection: it came, it said something, it was told something, it went. Payloads are not kept. */
export interface SessionEntry {
  /** One row with those of {@link HttpEntry}. */
  readonly number: number;
  readonly at: number;
  readonly session: string;
  readonly kind: "connect" | "request" | "acknowledgement" | "nonsense" | "event" | "disconnect";
  /** Of a `connect`, without query. */
  readonly path?: string;
  /** Of a request or an event, whatever the protocol calls it. */
  readonly method?: string;
  /** As it is on the wire, where it is. */
  readonly id?: number;
  /** How a request was refused. */
  readonly errorCode?: number;
  readonly code?: string;
  /** Of nonsense: what is wrong with it. Of a `disconnect`: the fault for which the mock ended it (`unread`, say). */
  readonly reason?: string;
  /** Of a `disconnect`: the code of the WebSocket. */
  readonly closed?: number;
  readonly because: readonly string[];
}

export type JournalEntry = HttpEntry | SessionEntry;

/** The last exchanges, in a ring: what a mock remembers does not grow with what it is asked. */
export class Journal {
  readonly #ring: JournalEntry[] = [];
  readonly #capacity: number;
  readonly #onEntry: ((entry: JournalEntry) => void) | undefined;
  #count = 0;

  constructor(capacity = 1000, onEntry?: (entry: JournalEntry) => void) {
    this.#capacity = capacity;
    this.#onEntry = onEntry;
  }

  record(entry: Omit<HttpEntry, "number"> | Omit<SessionEntry, "number">): void {
    const numbered = { number: this.#count + 1, ...entry };
    this.#ring[this.#count % this.#capacity] = numbered;
    this.#count += 1;
    this.#onEntry?.(numbered);
  }

  /** Oldest first. */
  entries(): readonly JournalEntry[] {
    const split = this.#count > this.#capacity ? this.#count % this.#capacity : 0;
    return [...this.#ring.slice(split), ...this.#ring.slice(0, split)];
  }
}
