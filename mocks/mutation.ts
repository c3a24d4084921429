import type { AnyBehaviour, Command, Emission, Reply, Step } from "../src/behaviour/behaviour.ts";
import type { Frame } from "../src/transport/frame.ts";
import type { HttpRequest, HttpResponse } from "../src/transport/http-message.ts";
import type { WsAcceptOptions } from "../src/transport/ws-handshake.ts";

/** One exchange of a mock, as a mutation of its answers sees it. */
export interface Exchange {
  readonly request: HttpRequest;
  readonly command: Command | undefined;
  readonly reply: Reply | undefined;
}

/** A frame on its way out, as a mutation of frames sees it. */
export interface Outgoing {
  readonly session: string;
  readonly kind: "response" | "event";
  /** The operation that is answered, or the event's method. */
  readonly method: string;
  /** As it is on the wire; of an event without a number, how many this session was told, this one included. */
  readonly id: number;
  /** Of a response. */
  readonly command?: Command;
  readonly reply?: Reply;
}

/** A frame in place of one that was to be sent. */
export interface Sent {
  readonly text: string;
  /** The session that it goes to in place of the right one. */
  readonly session?: string;
}

/** What events come of. */
export interface Cause {
  /** Before it, and after it. */
  readonly before: unknown;
  readonly state: unknown;
  /** That of the environment has no session. */
  readonly command: Command;
  readonly step: Step;
  /** All that are open. */
  readonly sessions: readonly string[];
}

/** How a mock is made wrong: in what it believes, in what it reads, or in what it writes. */
export interface Mutation {
  readonly behaviour?: (behaviour: AnyBehaviour) => AnyBehaviour;
  readonly request?: (request: HttpRequest) => HttpRequest;
  readonly response?: (response: HttpResponse, exchange: Exchange) => HttpResponse;
  /** Which connections are taken, and with which subprotocol. */
  readonly handshake?: (accepts: WsAcceptOptions) => WsAcceptOptions;
  /** Undefined: it is passed over. `close`: it ends the connection. */
  readonly incoming?: (frame: Frame, session: string) => Frame | "close" | undefined;
  /** Undefined: nothing is sent. Of several, each is. */
  readonly outgoing?: (text: string, what: Outgoing) => string | readonly Sent[] | undefined;
  /** Who is told what. */
  readonly emissions?: (emissions: readonly Emission[], cause: Cause) => readonly Emission[];
}

/** A protocol wrong in one named way. */
export interface Mutant {
  /** `protocol/what-it-does`, in the present tense. */
  readonly id: string;
  readonly text: string;
  /** The requirement that it breaks, and through which it must be killed. */
  readonly requirement: string;
  readonly kind:
    | "schema"
    | "validation"
    | "status"
    | "authentication"
    | "state"
    | "paging"
    | "invitation"
    | "consistency"
    | "envelope"
    | "errorCode"
    | "events";
  /** A fresh one for each mock: a mutation may count or remember. */
  readonly mutate: () => Mutation;
}
