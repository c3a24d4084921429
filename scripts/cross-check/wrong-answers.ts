// Our mock answers as the document has it, so the rounds alone would never show a wrong answer to either validator. Here
// its answers are spoilt by each of the mutants that change what a mock writes, and shown to both again.

import type { Exchange, Mutant, Mutation } from "../../mocks/mutation.ts";
import type { Branches } from "../../src/behaviour/choices.ts";
import type { HttpClient, HttpHandler, HttpResponse } from "../../src/transport/http-message.ts";

/** An answer of a mock that is right, and what it answered. */
interface Sample {
  readonly exchange: Exchange;
  readonly response: HttpResponse;
  readonly branches: Branches;
}

/** The first answers of each kind: operation, status and content type. */
const OF_EACH_KIND = 2;

export class Samples {
  readonly #byKind = new Map<string, Sample[]>();

  /** Changes nothing, and keeps what is answered. */
  collect(branches: Branches): Mutation {
    return {
      response: (response, exchange) => {
        const kind = `${exchange.command?.operation} ${response.status} ${String(response.headers["content-type"])}`;
        const known = this.#byKind.get(kind) ?? [];
        this.#byKind.set(kind, known);
        if (known.length < OF_EACH_KIND) known.push({ response, exchange, branches });
        return response;
      },
    };
  }

  [Symbol.iterator](): Iterator<Sample> {
    return [...this.#byKind.values()].flat()[Symbol.iterator]();
  }
}

export interface WrongAnswersOptions {
  readonly mutants: readonly Mutant[];
  readonly samples: Iterable<Sample>;
  /** A client of what a handler says. */
  readonly open: (handler: HttpHandler, branches: Branches) => HttpClient;
  readonly signal: AbortSignal;
}

/** @returns how many answers were spoilt */
export async function giveWrongAnswers(options: WrongAnswersOptions): Promise<number> {
  const { mutants, samples, open, signal } = options;
  let given = 0;
  for (const { exchange, response, branches } of samples) {
    let said = response;
    await using client = open(() => said, branches);
    for (const mutant of mutants) {
      const spoilt = mutant.mutate().response?.(response, exchange) ?? response;
      if (isSame(spoilt, response)) continue;
      said = spoilt;
      await client.send(exchange.request, signal);
      given++;
    }
  }
  return given;
}

function isSame(a: HttpResponse, b: HttpResponse): boolean {
  return (
    a === b || (a.status === b.status && a.body === b.body && JSON.stringify(a.headers) === JSON.stringify(b.headers))
  );
}
