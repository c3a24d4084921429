// The connections of a mock: what comes over them becomes commands, and what they are owed goes out over them. Nothing waits
// in here, so frames are answered in the order in which they come, and one step is over before the next begins.

import type { Command, Emission, Step } from "../src/behaviour/behaviour.ts";
import type { Clock } from "../src/behaviour/entropy.ts";
import { ModelDefect } from "../src/behaviour/perform.ts";
import type { RpcBinding, RpcEvent } from "../src/binding/rpc.ts";
import { RequestIds } from "../src/binding/rpc.ts";
import { isRecord } from "../src/contract/is-record.ts";
import { CONNECTION } from "../src/protocols/protocol.ts";
import type { Protocol } from "../src/protocols/protocol.ts";
import type { Frame, WsClosure, WsConnection, WsListener } from "../src/transport/frame.ts";
import type { Journal, SessionEntry } from "./journal.ts";
import type { Mutation, Outgoing } from "./mutation.ts";

/** How many events a session may leave unacknowledged before the oldest can be no more. */
const MOST_RECEIPTS = 4096;
/** A client may send any text as method: what is remembered of it is bounded. */
const LONGEST_METHOD = 64;

/** What the connections need of the mock that they are of. */
export interface SessionsOptions {
  readonly rpc: RpcBinding;
  readonly contract: Protocol["contract"];
  readonly clock: Clock;
  readonly journal: Journal;
  readonly mutation: Mutation;
  /** Takes the mock to the state after the command. */
  readonly carryOut: (command: Command) => Performed;
}

export interface Performed {
  readonly before: unknown;
  readonly step: Step;
}

interface Session {
  readonly name: string;
  readonly connection: WsConnection;
  readonly ids: RequestIds;
  /** What to give back when an event is acknowledged, by the event's number. */
  readonly receipts: Map<number, string>;
  /** How many events it was told; the next one's number is one more. */
  told: number;
}

export class Sessions {
  readonly #options: SessionsOptions;
  readonly #open = new Map<string, Session>();
  #count = 0;

  constructor(options: SessionsOptions) {
    this.#options = options;
  }

  /** A connection is there. Its name is never given again, not even after a reset. */
  accept(connection: WsConnection): WsListener {
    this.#count += 1;
    const session: Session = {
      name: `s${this.#count}`,
      connection,
      ids: new RequestIds(),
      receipts: new Map(),
      told: 0,
    };
    this.#open.set(session.name, session);
    const { target, offered } = connection;
    const { step } = this.#perform(session, CONNECTION.open, { target, offered });
    const refused = step.reply.ok ? {} : { code: step.reply.code };
    this.#note(session, { kind: "connect", path: target.replace(/\?.*$/s, ""), because: step.because, ...refused });
    if (!step.reply.ok) {
      this.#open.delete(session.name);
      connection.close(1008, step.reply.code);
    }
    return {
      onFrame: (frame) => this.#receive(session, frame),
      onClosed: (closure) => this.#end(session, closure),
    };
  }

  /** Tells the sessions that are entitled to it what came of a command that none of them gave. */
  tell(command: Command, performed: Performed): void {
    this.#deliver(this.#emissions(command, performed));
  }

  /** Ends all connections: what they know is no longer so. */
  closeAll(reason: string): void {
    const ended = [...this.#open.values()];
    this.#open.clear();
    for (const { connection } of ended) connection.close(1012, reason);
  }

  #receive(session: Session, received: Frame): void {
    // What comes during the closing handshake of a connection that the mock gave up is said to nobody.
    if (!this.#open.has(session.name)) return;
    const { mutation, rpc } = this.#options;
    const frame = mutation.incoming ? mutation.incoming(received, session.name) : received;
    if (frame === undefined) return;
    if (frame === "close") return session.connection.close(1011);
    const incoming = rpc.decodeFrame(frame, session.ids);
    switch (incoming.kind) {
      case "request":
        return this.#answer(session, incoming.id, { session: session.name, ...incoming.command });
      case "acknowledgement":
        return this.#acknowledge(session, incoming.id);
      case "nonsense":
        return this.#note(session, { kind: "nonsense", reason: incoming.reason, because: [] });
    }
  }

  #answer(session: Session, id: number, command: Command): void {
    const performed = this.#options.carryOut(command);
    const { reply, because } = performed.step;
    const method = command.operation.slice(0, LONGEST_METHOD);
    this.#note(session, { kind: "request", method, id, because, ...(!reply.ok && this.#refusal(reply.code)) });
    const emissions = this.#emissions(command, performed);
    if (emissions.length > 0) this.#deliver(emissions, true);
    const text = this.#options.rpc.encodeReply(command.operation, id, reply);
    if (text !== undefined) {
      if (this.#options.mutation.outgoing) {
        const kind = "response";
        this.#mutated(session, text, { session: session.name, kind, method: command.operation, id, command, reply });
      } else {
        session.connection.send({ data: text, binary: false });
      }
    }
    if (emissions.length > 0) this.#deliver(emissions, false);
  }

  #acknowledge(session: Session, id: number): void {
    const receipt = session.receipts.get(id);
    session.receipts.delete(id);
    const because =
      receipt === undefined ? [] : this.#perform(session, CONNECTION.acknowledge, { receipt }).step.because;
    this.#note(session, { kind: "acknowledgement", id, because });
  }

  #end(session: Session, { code, fault }: WsClosure): void {
    const isCurrent = this.#open.delete(session.name);
    const because = isCurrent ? this.#perform(session, CONNECTION.close, {}).step.because : [];
    this.#note(session, { kind: "disconnect", closed: code, because, ...(fault !== undefined && { reason: fault }) });
  }

  /** What no frame asks for has no answer, but others may be told of it. */
  #perform(session: Session, operation: string, params: unknown): Performed {
    const command = { session: session.name, operation, params, irregularities: [] };
    const performed = this.#options.carryOut(command);
    this.tell(command, performed);
    return performed;
  }

  #emissions(command: Command, { before, step }: Performed): readonly Emission[] {
    const { mutation } = this.#options;
    if (!mutation.emissions) return step.events;
    return mutation.emissions(step.events, {
      before,
      state: step.state,
      command,
      step,
      sessions: [...this.#open.keys()],
    });
  }

  /** @param early only those that come before the reply, or only those that come after it; all without it */
  #deliver(emissions: readonly Emission[], early?: boolean): void {
    const { rpc, journal, clock, mutation } = this.#options;
    for (const emission of emissions) {
      if (early !== undefined && (emission.early ?? false) !== early) continue;
      const { event, receipt, because } = emission;
      if (!isEvent(event)) throw new ModelDefect("expected an event with a method, found something else");
      const encoded = rpc.encodeEvent(event);
      const { method } = event;
      const at = clock.now();
      for (const name of emission.to) {
        const session = this.#open.get(name);
        if (!session?.connection.isOpen) continue;
        const id = ++session.told;
        if (receipt !== undefined) remember(session.receipts, id, receipt);
        journal.record({ at, session: name, kind: "event", method, id, because });
        if (mutation.outgoing) this.#mutated(session, encoded(id), { session: name, kind: "event", method, id });
        else session.connection.send({ data: encoded(id), binary: false });
      }
    }
  }

  #mutated(session: Session, text: string, what: Outgoing): void {
    const sent = this.#options.mutation.outgoing?.(text, what);
    for (const { text: data, session: to } of typeof sent === "string" ? [{ text: sent }] : (sent ?? [])) {
      const receiver = to === undefined ? session : this.#open.get(to);
      receiver?.connection.send({ data, binary: false });
    }
  }

  #refusal(code: string): Pick<SessionEntry, "code" | "errorCode"> {
    const status = this.#options.contract.errors[code]?.status;
    return { code, ...(status !== undefined && { errorCode: status }) };
  }

  #note(session: Session, entry: Omit<SessionEntry, "number" | "at" | "session">): void {
    this.#options.journal.record({ at: this.#options.clock.now(), session: session.name, ...entry });
  }
}

function remember(receipts: Map<number, string>, id: number, receipt: string): void {
  receipts.set(id, receipt);
  if (receipts.size <= MOST_RECEIPTS) return;
  const [oldest] = receipts.keys();
  if (oldest !== undefined) receipts.delete(oldest);
}

function isEvent(event: unknown): event is RpcEvent {
  return isRecord(event) && typeof event["method"] === "string";
}
