/** What is told that its time is over. */
export interface Expiring {
  expire(): void;
}

/**
 * Deadlines of many things that all get the same time, on one timer: starting and stopping a clock costs no timer, which
 * a client that sends thousands of requests a second feels.
 */
export class Deadlines implements Disposable {
  readonly #milliseconds: number;
  // All get the same time, so the order of insertion is the order of the deadlines.
  readonly #pending = new Map<Expiring, number>();
  #timer: NodeJS.Timeout | undefined;

  /** @param milliseconds the time that each gets */
  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  start(item: Expiring): void {
    this.#pending.set(item, performance.now() + this.#milliseconds);
    this.#timer ??= this.#wakeIn(this.#milliseconds);
  }

  stop(item: Expiring): void {
    this.#pending.delete(item);
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#pending.clear();
  }

  #wakeIn(milliseconds: number): NodeJS.Timeout {
    return setTimeout(() => this.#sweep(), milliseconds);
  }

  #sweep(): void {
    this.#timer = undefined;
    // A timer counts whole milliseconds and may wake up to one too early.
    const now = performance.now() + 1;
    for (const [item, deadline] of this.#pending) {
      if (deadline > now) {
        this.#timer = this.#wakeIn(deadline - now + 1);
        return;
      }
      this.#pending.delete(item);
      item.expire();
    }
  }
}
