import type { Frame } from "./frame.ts";

/** Counts the rounds of the event loop in which something came, for all peers together. */
const round = {
  count: 0,
  isCounted: false,
  current(): number {
    if (!round.isCounted) {
      round.isCounted = true;
      setImmediate(() => {
        round.count += 1;
        round.isCounted = false;
      });
    }
    return round.count;
  },
};

/** What frames come from: nothing more is read from it while some wait. */
export interface Source {
  pause(): void;
  resume(): void;
}

/**
 * The frames of one peer, handed on a few in each round of the event loop. Node reads from a socket for as long as there is
 * something to read, so a peer that sends without pause would keep all others waiting.
 */
export class Turns {
  readonly #source: Source;
  readonly #most: number;
  readonly #take: (frame: Frame, bytes: number) => void;
  #round = -1;
  #taken = 0;
  #waiting: { readonly frame: Frame; readonly bytes: number }[] = [];
  #first = 0;

  /** @param most how many frames in one round; infinite for a peer that nobody waits behind */
  constructor(source: Source, most: number, take: (frame: Frame, bytes: number) => void) {
    this.#source = source;
    this.#most = most;
    this.#take = take;
  }

  push(frame: Frame, bytes: number): void {
    if (this.#most === Number.POSITIVE_INFINITY) {
      this.#take(frame, bytes);
      return;
    }
    if (this.#waiting.length > 0) {
      this.#waiting.push({ frame, bytes });
      return;
    }
    const current = round.current();
    if (current !== this.#round) {
      this.#round = current;
      this.#taken = 0;
    }
    this.#taken += 1;
    if (this.#taken <= this.#most) {
      this.#take(frame, bytes);
      return;
    }
    this.#waiting.push({ frame, bytes });
    this.#source.pause();
    setImmediate(() => this.#goOn());
  }

  /** Hands on what waits: nothing comes any more. */
  flush(): void {
    this.#hand(this.#waiting.length);
  }

  /** What waits is lost. */
  clear(): void {
    this.#waiting = [];
    this.#first = 0;
  }

  #goOn(): void {
    this.#hand(this.#most);
    if (this.#waiting.length > 0) setImmediate(() => this.#goOn());
    else this.#source.resume();
  }

  #hand(count: number): void {
    for (let handed = 0; handed < count; handed += 1) {
      const next = this.#waiting[this.#first];
      if (next === undefined) break;
      this.#first += 1;
      this.#take(next.frame, next.bytes);
    }
    if (this.#first >= this.#waiting.length) this.clear();
  }
}
