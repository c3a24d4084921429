// Counts what both validators found, exchange by exchange.

import { knownDifferences } from "./differences.ts";
import type { KnownDifference, Scene } from "./differences.ts";
import type { Judged, Opinion, Opinions } from "./opinion.ts";

export interface Disagreement {
  readonly side: keyof Opinions;
  readonly judged: Judged;
}

interface Agreement {
  valid: number;
  invalid: number;
  /** Nobody's: no operation has this method and path. */
  unjudged: number;
}

export class Tally {
  exchanges = 0;
  readonly agreed: Record<keyof Opinions, Agreement> = {
    request: { valid: 0, invalid: 0, unjudged: 0 },
    response: { valid: 0, invalid: 0, unjudged: 0 },
  };
  readonly explained: Map<KnownDifference, number>;
  readonly disagreements: Disagreement[] = [];
  readonly #known: readonly KnownDifference[];

  constructor(known: readonly KnownDifference[] = knownDifferences) {
    this.#known = known;
    this.explained = new Map(known.map((difference) => [difference, 0]));
  }

  add(judged: Judged, scene: Scene): void {
    this.exchanges++;
    this.#compare("request", judged, scene);
    this.#compare("response", judged, scene);
  }

  #compare(side: keyof Opinions, judged: Judged, scene: Scene): void {
    const [ours, prism] = [standing(judged.ours[side]), standing(judged.prism[side])];
    if (ours === prism) {
      this.agreed[side][ours]++;
      return;
    }
    const difference = this.#known.find((one) => one.side === side && one.explains(judged, scene));
    if (difference) this.explained.set(difference, (this.explained.get(difference) ?? 0) + 1);
    else this.disagreements.push({ side, judged });
  }
}

function standing(opinion: Opinion | undefined): keyof Agreement {
  if (opinion === undefined) return "unjudged";
  return opinion.valid ? "valid" : "invalid";
}
