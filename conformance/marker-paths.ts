/** Which markers got through, as far as a run has tried: a way that failed once is not tried again. */
export class MarkerPaths {
  readonly #blocked = new Set<string>();
  readonly #deaf = new Set<string>();
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
    return !this.#deaf.has(to);
  }

  giveUp(to: string): void {
    this.#deaf.add(to);
  }
}
