// What is owed for commands after which nobody listened. When somebody does, it must have come, in the order of the commands.

import type { Emission } from "../src/behaviour/behaviour.ts";
import { differences } from "../src/behaviour/differences.ts";
import type { Matched } from "../src/behaviour/expect-events.ts";
import { nameOf } from "../src/behaviour/expect-events.ts";
import { excerpt } from "../src/contract/excerpt.ts";
import type { Arrival } from "./case-lines.ts";
import type { Oracle } from "./oracle.ts";

interface Debt {
  readonly session: string;
  readonly operation: string;
  readonly emission: Emission;
}

export class Backlog {
  readonly #oracle: Pick<Oracle, "find" | "exercised">;
  readonly #inOrder: string | undefined;
  #debts: readonly Debt[] = [];
  /** Where the last of them stands on each connection, until the events after them are known. */
  #last: ReadonlyMap<string, number> = new Map();

  /** @param inOrder the requirement that events come in the order of what they come of */
  constructor(oracle: Pick<Oracle, "find" | "exercised">, inOrder: string | undefined) {
    this.#oracle = oracle;
    this.#inOrder = inOrder;
  }

  add(operation: string, emissions: readonly Emission[]): void {
    const debts = emissions.flatMap((emission) => emission.to.map((session) => ({ session, operation, emission })));
    this.#debts = [...this.#debts, ...debts];
  }

  /** What a connection was owed that is gone nobody will see. */
  forget(session: string): void {
    this.#debts = this.#debts.filter((debt) => debt.session !== session);
  }

  /** Finds what is missing, or comes in another order. Returns the arrivals that are none of these. */
  settle(arrivals: readonly Arrival[]): readonly Arrival[] {
    const debts = this.#debts;
    this.#debts = [];
    const left = [...arrivals];
    const last = new Map<string, number>();
    for (const { session, operation, emission } of debts) {
      this.#oracle.exercised.push(...emission.because);
      const index = left.findIndex(
        (arrival) => arrival.session === session && differences(emission.event, arrival.event).length === 0,
      );
      const [found] = index < 0 ? [] : left.splice(index, 1);
      if (!found) this.#missing(session, operation, emission);
      else last.set(session, this.#follow(operation, session, found.order, last));
    }
    this.#last = last;
    return left;
  }

  /** The events of the command after which somebody listened: they come last. */
  follow(operation: string, matched: readonly Matched[]): void {
    for (const { session, received } of matched) {
      if ("order" in received && typeof received.order === "number")
        this.#follow(operation, session, received.order, this.#last);
    }
    this.#last = new Map();
  }

  #follow(operation: string, session: string, order: number, last: ReadonlyMap<string, number>): number {
    const before = last.get(session);
    if (before === undefined || this.#inOrder === undefined) return order;
    this.#oracle.exercised.push(this.#inOrder);
    if (order > before) return order;
    const expected = `the event of this ${operation} on ${session} after those of what was done before`;
    const observed = "it before one of them";
    this.#oracle.find(
      this.#inOrder,
      "events-in-order",
      operation,
      `${observed} instead of ${expected}`,
      expected,
      observed,
    );
    return before;
  }

  #missing(session: string, operation: string, { event, because }: Emission): void {
    const expected = `the event ${nameOf(event)} on ${session}: ${excerpt(event, 200)}`;
    const observed = "no such event";
    const summary = `${observed} instead of ${expected}`;
    this.#oracle.find(because[0] ?? "", "owed-event-arrives", operation, summary, expected, observed);
  }
}
