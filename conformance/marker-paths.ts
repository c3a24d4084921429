/** Times in a row that no marker reached a connection, until it is not waited for any more. */
const MOST_MISSED = 2;

/** Which markers got through, as far as a run has tried: a way that failed is not tried over and over. */
export class MarkerPaths {
  readonly #blocked = new Set<string>();
  readonly #missed = new Map<string, number>();
  /** Whether pings are answered, as far as is known: if not, nobody waits long for another answer. */
  pongs = true;

  /** From the account of one connection to that of another. */
  isOpen(from: string, to: string): boolean {
    return !this.#blocked.has(`${from[0]} ${to[0]}`);
  }

  block(from: string, to: string): void {
    this.#blocked.add(`${from[0]} ${to[0]}`);
  }

  /** From anybody to one connection. */
  reaches(to: string): boolean {
    return (this.#missed.get(to) ?? 0) < MOST_MISSED;
  }

  /** A marker came, or none: once may be because of what was just asked, as when somebody has signed out. */
  note(to: string, came: boolean): void {
    this.#missed.set(to, came ? 0 : (this.#missed.get(to) ?? 0) + 1);
  }
}
