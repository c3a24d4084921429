// One connection of a case, from the client's side: requests and their answers, events in the order of their coming.

import type { RpcBinding, RpcEvent } from "../src/binding/rpc.ts";
import { RequestIds } from "../src/binding/rpc.ts";
import type { Frame, WsSession } from "../src/transport/frame.ts";
import type { LineFault, Told } from "./open-line.ts";
import { MOST_EVENTS, OpenLine } from "./open-line.ts";

/** What became of a request. */
export type Answer =
  | { readonly kind: "response"; readonly payload: unknown; readonly order: number }
  | { readonly kind: "fault"; readonly name: string; readonly message: string };

export interface LineEvent extends Told<RpcEvent> {
  readonly id: number;
}

/** The name of the fault of an abandoned request. */
export const UNANSWERED = "unanswered";

export class Line extends OpenLine<LineEvent> {
  /** The ids of requests, as the server should see them. */
  readonly ids = new RequestIds();
  readonly #rpc: RpcBinding;
  /** Whether events are acknowledged only when a command says so. */
  readonly holds: boolean;
  /** Whether another line has a request with this id. */
  readonly #askedElsewhere: (id: number) => boolean;
  /** Whether an event is acknowledged without asking who it was for. */
  readonly #isKnown: (event: RpcEvent) => boolean;
  readonly #pending = new Map<number, (answer: Answer) => void>();
  readonly #answered = new Set<number>();
  /** Nobody waits for their answers any more; one that still comes is only late. */
  readonly #givenUp = new Set<number>();
  readonly #acknowledged = new Set<number>();
  readonly #held: number[] = [];
  /** Ids of events that may be somebody else's, by the order of their coming. */
  readonly #unknown = new Map<number, number>();
  #lastEvent = -1;
  #nextId: number;
  #previousId: number | undefined;
  /** The last request that could be judged by its answer had none. */
  #isSilent = false;
  /** Frames are being sent that may be answered in any way. */
  lenient = false;

  /** @param firstId of its requests; lines that begin far apart show an answer that went to the wrong one */
  constructor(
    name: string,
    session: WsSession,
    rpc: RpcBinding,
    firstId: number,
    holds: boolean,
    askedElsewhere: (id: number) => boolean,
    isKnown: (event: RpcEvent) => boolean = () => true,
  ) {
    super(name, session);
    this.#rpc = rpc;
    this.#nextId = firstId;
    this.holds = holds;
    this.#askedElsewhere = askedElsewhere;
    this.#isKnown = isKnown;
    void this.listen();
  }

  get previousId(): number | undefined {
    return this.#previousId;
  }

  /** Whether it is worth while to ask something more. */
  get isServed(): boolean {
    return this.fault === undefined && !this.#isSilent;
  }

  isWaitingFor(id: number): boolean {
    return this.#pending.has(id);
  }

  /** Whether a request with this id was sent, answered or not. */
  hasAsked(id: number): boolean {
    return this.#pending.has(id) || this.#answered.has(id) || this.#givenUp.has(id);
  }

  nextId(): number {
    return this.#nextId++;
  }

  /** Sends a request and waits for its answer. Whatever the server does comes back as a value. */
  request(id: number, text: string, timeoutMs: number, fragments = 1): Promise<Answer> {
    this.#previousId = id;
    return new Promise((resolve) => {
      const deadline = setTimeout(() => {
        this.#isSilent = true;
        this.#givenUp.add(id);
        settle({ kind: "fault", name: "timeout", message: `no answer to the request ${id} within ${timeoutMs} ms` });
      }, timeoutMs);
      const settle = (answer: Answer): void => {
        clearTimeout(deadline);
        // Another request may have been given the same id meanwhile.
        if (this.#pending.get(id) === settle) this.#pending.delete(id);
        resolve(answer);
      };
      this.#pending.set(id, settle);
      if (this.fault) settle({ kind: "fault", ...this.fault });
      else this.sendRaw(text, { fragments });
    });
  }

  /** Waits no more for an answer. Nobody is to blame when it comes after all. */
  abandon(id: number): void {
    const settle = this.#pending.get(id);
    if (!settle) return;
    this.#givenUp.add(id);
    settle({ kind: "fault", name: UNANSWERED, message: "passed over" });
  }

  /** An event that was not known to be for this case was. Returns whether it is acknowledged only now. */
  claim(order: number): boolean {
    const id = this.#unknown.get(order);
    if (id === undefined) return false;
    this.#unknown.delete(order);
    this.#receive(id);
    return !this.holds;
  }

  /** Acknowledges what was held back, with a payload where one is given. Returns the ids. */
  acknowledgeHeld(payload?: unknown): readonly number[] {
    const held = this.#held.splice(0);
    for (const id of held) this.#acknowledge(id, payload);
    return held;
  }

  protected override onEnd(fault: LineFault): void {
    for (const settle of this.#pending.values()) settle({ kind: "fault", ...fault });
  }

  protected override take(frame: Frame, order: number): void {
    const message = this.#rpc.readFrame(frame);
    this.remark(...message.violations);
    this.exercise(...message.exercised);
    const { requirements } = this.#rpc;
    if (message.kind === "response") {
      const { id, payload } = message;
      const settle = this.#pending.get(id);
      this.#isSilent = false;
      if (settle) {
        this.#answered.add(id);
        this.exercise(requirements.responseIdOfRequest, requirements.answered, requirements.answeredOnce);
        settle({ kind: "response", payload, order });
      } else if (this.#givenUp.delete(id)) this.#answered.add(id);
      else if (!this.lenient) this.#blame(...this.#unasked(id));
    } else if (message.kind === "event") {
      if (this.#lastEvent >= 0) this.exercise(requirements.eventIdIncreasing);
      if (message.id <= this.#lastEvent) {
        const found = `${message.id} after ${this.#lastEvent}`;
        this.#blame(requirements.eventIdIncreasing, "an id greater than that of the event before", found);
      }
      this.#lastEvent = message.id;
      const { event } = message;
      if (!this.#isKnown(event)) {
        if (this.#unknown.size < MOST_EVENTS) this.#unknown.set(order, message.id);
      } else this.#receive(message.id);
      this.keep({ id: message.id, event, order });
    }
  }

  #receive(id: number): void {
    if (this.holds) this.#held.push(id);
    else this.#acknowledge(id);
  }

  #acknowledge(id: number, payload?: unknown): void {
    this.#acknowledged.add(id);
    this.exercise(this.#rpc.requirements.acknowledgementUnanswered);
    this.sendRaw(this.#rpc.encodeAcknowledgement(id, payload));
  }

  #unasked(id: number): [requirement: string, expected: string, found: string] {
    const { requirements } = this.#rpc;
    if (this.#answered.has(id)) {
      return [requirements.answeredOnce, "one response to each request", `another response with id ${id}`];
    }
    if (this.#acknowledged.has(id)) {
      const found = `a response with id ${id}, which was the acknowledgement's`;
      return [requirements.acknowledgementUnanswered, "no response to an acknowledgement", found];
    }
    if (this.#askedElsewhere(id)) {
      const found = `a response with id ${id} on the connection ${this.name}`;
      return [requirements.responseOnlyToSender, "a response on the connection of its request", found];
    }
    return [
      requirements.responseIdOfRequest,
      "responses with ids of requests",
      `a response with id ${id}, which no request has`,
    ];
  }

  #blame(requirement: string, expected: string, found: string): void {
    this.remark({
      schema: "frame",
      path: "",
      keyword: "response",
      expected,
      message: `expected ${expected}, found ${found}`,
      requirements: [requirement],
    });
  }
}
