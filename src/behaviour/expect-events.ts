// Which events came that were owed, and which came that were not.

import type { Disagreement, Emission, Received } from "./behaviour.ts";
import { excerpt } from "../contract/excerpt.ts";
import { differences } from "./differences.ts";

/** An event that is owed to one session, and the one that came for it. */
export interface Matched {
  readonly session: string;
  readonly owed: Emission;
  readonly received: Received;
}

export interface EventComparison {
  readonly matched: readonly Matched[];
  readonly disagreements: readonly Disagreement[];
  /** What came and was owed to nobody. */
  readonly stray: readonly Received[];
}

/**
 * Matches what is owed with what came, each once. Order is not judged: the events of one command may be told in any order, and
 * those of several are compared command by command.
 */
export function compareEvents(owed: readonly Emission[], received: readonly Received[]): EventComparison {
  const left = [...received];
  const matched: Matched[] = [];
  const open: { session: string; emission: Emission }[] = [];
  for (const emission of owed) {
    for (const session of emission.to) {
      const index = left.findIndex(
        (one) => one.session === session && one.isGarbled !== true && isAs(emission.event, one.event),
      );
      const [found] = index < 0 ? [] : left.splice(index, 1);
      if (found) matched.push({ session, owed: emission, received: found });
      else open.push({ session, emission });
    }
  }
  const disagreements = open.flatMap(({ session, emission }) => {
    // What is called the same is what was meant, and wrong.
    const index = left.findIndex((one) => one.session === session && nameOf(one.event) === nameOf(emission.event));
    const [wrong] = index < 0 ? [] : left.splice(index, 1);
    if (wrong) matched.push({ session, owed: emission, received: wrong });
    if (wrong?.isGarbled) return [];
    return wrong ? wrongEvent(emission, wrong) : [missingEvent(emission, session)];
  });
  return { matched, disagreements, stray: left };
}

function isAs(expected: unknown, observed: unknown): boolean {
  return differences(expected, observed).length === 0;
}

function missingEvent({ event, because }: Emission, session: string): Disagreement {
  return {
    requirement: because[0] ?? "",
    kind: "event",
    expected: `the event ${nameOf(event)} on ${session}: ${excerpt(event, 200)}`,
    observed: "no such event",
  };
}

function wrongEvent({ event, because, about }: Emission, { session, event: observed }: Received): Disagreement[] {
  return differences(event, observed).map((difference) => ({
    requirement: about ?? because[0] ?? "",
    kind: "event" as const,
    expected: `${difference.expected} of the event ${nameOf(event)} on ${session}`,
    observed: difference.observed,
  }));
}

/** Events are told apart by their method, or by whatever the protocol calls it: the first text member. */
export function nameOf(event: unknown): string {
  if (typeof event !== "object" || event === null) return "";
  const name: unknown = Object.values(event).find((value) => typeof value === "string");
  return typeof name === "string" ? name : "";
}
