// The one place where randomness and the time of day enter. Everything else is handed an Entropy and a Clock.

import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** A source of free values. Two with the same seed give the same values in the same order. */
export interface Entropy {
  /** A whole number from 0 up to and without `bound` (at most 2^31). */
  below(bound: number): number;
  /** A UUID, version 4. */
  uuid(): string;
  /** Letters and digits. */
  word(length: number): string;
}

/** Milliseconds since the epoch; never goes back. */
export interface Clock {
  now(): number;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** The generator's first values show its seed; after these many they no longer do. */
const WARM_UP = 32;

/**
 * Not for secrets that must hold: a mock's ids and tokens should repeat with its seed. Streams of one seed differ by name, so
 * that a world and the mock that serves it never give out the same id.
 */
export function seededEntropy(seed: number, stream: string): Entropy {
  let mixed = seed | 0;
  for (const letter of stream) mixed = Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x0100_0193);
  const generator = xoroshiro128plus(mixed);
  for (let i = 0; i < WARM_UP; i++) generator.next();
  const word32 = (): number => generator.next() >>> 0;
  const below = (bound: number): number => Math.floor((word32() / 0x1_0000_0000) * bound);
  return {
    below,
    uuid() {
      let text = "";
      for (let i = 0; i < 4; i++) {
        const bits = word32();
        for (let j = 0; j < 4; j++) {
          const index = i * 4 + j;
          let byte = (bits >>> (8 * j)) & 0xff;
          if (index === 6) byte = (byte & 0x0f) | 0x40;
          if (index === 8) byte = (byte & 0x3f) | 0x80;
          if (index === 4 || index === 6 || index === 8 || index === 10) text += "-";
          text += HEX[byte];
        }
      }
      return text;
    },
    word(length) {
      let text = "";
      for (let i = 0; i < length; i++) text += LETTERS[below(LETTERS.length)];
      return text;
    },
  };
}

/** A seed that nobody chose; printed wherever it is used, so that the run can be repeated. */
export function freshSeed(): number {
  return Math.floor(Math.random() * 0x7fff_ffff);
}

/** The time of day, held back where the machine's clock is set back. */
export function systemClock(): Clock {
  let last = 0;
  return {
    now() {
      last = Math.max(last, Date.now());
      return last;
    },
  };
}

/** A clock that stands still until it is told. */
export function manualClock(start: number): Clock & { advance(milliseconds: number): void } {
  let now = start;
  return {
    now: () => now,
    advance(milliseconds) {
      if (milliseconds < 0) throw new RangeError(`a clock cannot go back (asked for ${milliseconds} ms)`);
      now += milliseconds;
    },
  };
}
