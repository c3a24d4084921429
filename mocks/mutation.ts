import type { AnyBehaviour, Command, Reply } from "../src/behaviour/behaviour.ts";
import type { HttpRequest, HttpResponse } from "../src/transport/http-message.ts";

/** One exchange of a mock, as a mutation of its answers sees it. */
export interface Exchange {
  readonly request: HttpRequest;
  readonly command: Command | undefined;
  readonly reply: Reply | undefined;
}

/** How a mock is made wrong: in what it believes, in what it reads, or in what it writes. */
export interface Mutation {
  readonly behaviour?: (behaviour: AnyBehaviour) => AnyBehaviour;
  readonly request?: (request: HttpRequest) => HttpRequest;
  readonly response?: (response: HttpResponse, exchange: Exchange) => HttpResponse;
}

/** A protocol wrong in one named way. */
export interface Mutant {
  /** `protocol/what-it-does`, in the present tense. */
  readonly id: string;
  readonly text: string;
  /** The requirement that it breaks, and through which it must be killed. */
  readonly requirement: string;
  readonly kind:
    "schema" | "validation" | "status" | "authentication" | "state" | "paging" | "invitation" | "consistency";
  /** A fresh one for each mock: a mutation may count or remember. */
  readonly mutate: () => Mutation;
}
