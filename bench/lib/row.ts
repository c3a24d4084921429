import type { Spread } from "./spread.ts";
import { spreadOf } from "./spread.ts";

/** What the ratio should be. */
export interface Goal {
  readonly bound: "at least" | "at most";
  readonly ratio: number;
}

/** A line of the table: ours against a peer, measured in turns. */
export interface Row {
  readonly name: string;
  readonly peer: string;
  readonly unit: string;
  readonly ours: Spread;
  readonly peers: Spread;
  /** Ours divided by the peer's, taken for each repetition: the two measurements of one are neighbours in time. */
  readonly ratio: Spread;
  /** None: the line is there to explain another one. */
  readonly goal?: Goal;
  readonly met?: boolean;
}

/** A line that could not be measured. */
export interface Skipped {
  readonly name: string;
  readonly skipped: string;
}

/** One repetition: what ours came to, and then the peer. */
export interface Pair {
  readonly ours: number;
  readonly peer: number;
}

export function rowOf(
  { name, peer, unit, goal }: Pick<Row, "name" | "peer" | "unit" | "goal">,
  pairs: readonly Pair[],
): Row {
  const ratio = spreadOf(pairs.map((pair) => pair.ours / pair.peer));
  return {
    name,
    peer,
    unit,
    ours: spreadOf(pairs.map((pair) => pair.ours)),
    peers: spreadOf(pairs.map((pair) => pair.peer)),
    ratio,
    ...(goal && { goal, met: goal.bound === "at least" ? ratio.median >= goal.ratio : ratio.median <= goal.ratio }),
  };
}

export function atLeast(ratio: number): Goal {
  return { bound: "at least", ratio };
}

export function atMost(ratio: number): Goal {
  return { bound: "at most", ratio };
}
