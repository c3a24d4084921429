// What host and suite need of a binding that speaks in frames over a connection that stays open. Pure, like `rest.ts`.

import type { Command, Reply } from "../behaviour/behaviour.ts";
import type { Violation } from "../contract/violation.ts";
import type { Frame } from "../transport/frame.ts";
import type { DecodedReply } from "./rest.ts";

/** An event of a model, before it has the number that a connection gives it. */
export interface RpcEvent {
  readonly method: string;
  readonly payload: unknown;
}

/** What a deliberately odd request has that no well-formed command can express. */
export interface FrameEdit {
  /** In place of the next id. `reused`: the id of the request before; `left-out`: none at all. */
  readonly id?: number | string | null | "reused" | "left-out";
  /** In place of 1; `left-out`: none at all. */
  readonly type?: unknown;
  /** In place of the method; `left-out`: none at all. */
  readonly method?: unknown;
  /** In place of the parameters. */
  readonly payload?: { readonly instead: unknown } | "left-out";
  /** Members behind the others. */
  readonly extra?: Readonly<Record<string, unknown>>;
  /** Another order of members, and white space between the tokens. */
  readonly form?: "reversed" | "spacious";
  /** In how many pieces it goes out; one. */
  readonly fragments?: number;
}

/** What a server makes of a frame of its client. */
export type Incoming =
  | { readonly kind: "request"; readonly id: number; readonly command: Omit<Command, "session"> }
  | { readonly kind: "acknowledgement"; readonly id: number }
  /** It cannot be answered, because nobody knows under which id. */
  | { readonly kind: "nonsense"; readonly reason: string };

/** What a client makes of a frame of its server. */
export type Message =
  | {
      readonly kind: "response";
      readonly id: number;
      readonly payload: unknown;
      readonly violations: readonly Violation[];
      readonly exercised: readonly string[];
    }
  | {
      readonly kind: "event";
      readonly id: number;
      readonly event: RpcEvent;
      readonly violations: readonly Violation[];
      readonly exercised: readonly string[];
    }
  /** Neither: what is wrong with it says why. */
  | { readonly kind: "nonsense"; readonly violations: readonly Violation[]; readonly exercised: readonly string[] };

/** The requirements of the connection itself, by what breaks them: what the suite finds without the model. */
export interface ConnectionRequirements {
  readonly answered: string;
  readonly answeredOnce: string;
  readonly responseIdOfRequest: string;
  readonly responseOnlyToSender: string;
  readonly eventIdIncreasing: string;
  readonly acknowledgementUnanswered: string;
  /** Broken by a server that ends a connection, or stops answering, for what came over it. */
  readonly connectionSurvives: string;
  /** Broken by a server that serves nobody any more for what came over one connection. */
  readonly serverSurvives: string;
}

export interface RpcBinding {
  /** Where the connection is opened; all spellings that are taken, the documented one first. */
  readonly paths: readonly string[];
  /** Those that are spoken, in the order of preference. */
  readonly subprotocols: readonly string[];
  readonly requirements: ConnectionRequirements;

  // --- server's role ---

  decodeFrame(frame: Frame, ids: RequestIds): Incoming;
  /** Undefined: the request is passed over. */
  encodeReply(operation: string, id: number, reply: Reply): string | undefined;
  /** Encodes once what is then sent under a number of each connection's own. */
  encodeEvent(event: RpcEvent): (id: number) => string;

  // --- client's role ---

  /** `previous`: the id of the request before, for those that reuse it. */
  encodeRequest(operation: string, id: number, params: unknown, edit?: FrameEdit, previous?: number): string;
  /** Whatever else an acknowledgement has, it has no payload, unless one is given. */
  encodeAcknowledgement(id: number, payload?: unknown): string;
  readFrame(frame: Frame): Message;
  decodeResponse(operation: string, payload: unknown): DecodedReply;
}

/** How many ids of requests a connection remembers. */
const MOST_IDS = 1024;

/** The ids that were used on one connection: the last of them, so that what is remembered does not grow with what is asked. */
export class RequestIds {
  readonly #used = new Set<number>();

  /** Whether it was used before. From now on it is. */
  use(id: number): boolean {
    if (this.#used.has(id)) return true;
    this.#used.add(id);
    if (this.#used.size > MOST_IDS) {
      const [oldest] = this.#used;
      if (oldest !== undefined) this.#used.delete(oldest);
    }
    return false;
  }
}
