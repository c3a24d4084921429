/** What comes in of itself, in order, and who waits for some of it. Each thing is given to one who waits. */
export class Arrivals<T> {
  readonly #kept: T[] = [];
  readonly #waiting = new Set<(item: T) => boolean>();
  readonly #ended = new Set<(reason: string) => void>();
  #over: string | undefined;

  push(item: T): void {
    for (const offer of this.#waiting) if (offer(item)) return;
    this.#kept.push(item);
  }

  /** Nothing more comes. */
  end(reason: string): void {
    this.#over ??= reason;
    for (const tell of this.#ended) tell(reason);
  }

  /**
   * Takes the first thing that fits, come already or still to come.
   *
   * @throws Error naming `what`, when it does not come in time or cannot come any more
   */
  async first<Wanted extends T>(fits: (item: T) => item is Wanted, what: string, timeoutMs: number): Promise<Wanted>;
  async first(fits: (item: T) => boolean, what: string, timeoutMs: number): Promise<T>;
  async first(fits: (item: T) => boolean, what: string, timeoutMs: number): Promise<T> {
    const index = this.#kept.findIndex(fits);
    const [kept] = index < 0 ? [] : this.#kept.splice(index, 1);
    if (kept !== undefined) return kept;
    if (this.#over !== undefined) throw new Error(`${what} did not come: ${this.#over}`);
    return await new Promise((resolve, reject) => {
      const leave = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(offer);
        this.#ended.delete(end);
      };
      const offer = (item: T): boolean => {
        if (!fits(item)) return false;
        leave();
        resolve(item);
        return true;
      };
      const end = (reason: string): void => {
        leave();
        reject(new Error(`${what} did not come: ${reason}`));
      };
      const timer = setTimeout(() => end(`${timeoutMs / 1000} s are over`), timeoutMs);
      this.#waiting.add(offer);
      this.#ended.add(end);
    });
  }
}
