// Connections on which clients ask: what comes over them becomes commands, and is answered there.

import type { Command, Emission } from "../src/behaviour/behaviour.ts";
import { ModelDefect } from "../src/behaviour/perform.ts";
import type { RpcBinding, RpcEvent } from "../src/binding/rpc.ts";
import { RequestIds } from "../src/binding/rpc.ts";
import { isRecord } from "../src/contract/is-record.ts";
import { CONNECTION } from "../src/protocols/protocol.ts";
import type { Protocol } from "../src/protocols/protocol.ts";
import type { Frame, WsConnection, WsHandshake } from "../src/transport/frame.ts";
import type { SessionEntry } from "./journal.ts";
import type { Session, SessionsOptions } from "./sessions.ts";
import { Sessions } from "./sessions.ts";

/** How many events a session may leave unacknowledged before the oldest can be no more. */
const MOST_RECEIPTS = 4096;
/** A client may send any text as method: what is remembered of it is bounded. */
const LONGEST_METHOD = 64;

export interface RpcSessionsOptions extends SessionsOptions {
  readonly rpc: RpcBinding;
  readonly contract: Protocol["contract"];
}

interface RpcSession extends Session {
  readonly ids: RequestIds;
  /** What to give back when an event is acknowledged, by the event's number. */
  readonly receipts: Map<number, string>;
  /** How many events it was told; the next one's number is one more. */
  told: number;
}

export class RpcSessions extends Sessions<RpcSession> {
  readonly #options: RpcSessionsOptions;

  constructor(options: RpcSessionsOptions) {
    super(options);
    this.#options = options;
  }

  protected begin(name: string, connection: WsConnection): RpcSession {
    return { name, connection, ids: new RequestIds(), receipts: new Map(), told: 0 };
  }

  protected openingOf({ target, offered }: WsHandshake): unknown {
    return { target, offered };
  }

  protected heard(session: RpcSession, frame: Frame): void {
    const incoming = this.#options.rpc.decodeFrame(frame, session.ids);
    switch (incoming.kind) {
      case "request":
        return this.#answer(session, incoming.id, { session: session.name, ...incoming.command });
      case "acknowledgement":
        return this.#acknowledge(session, incoming.id);
      case "nonsense":
        return this.note(session, { kind: "nonsense", reason: incoming.reason, because: [] });
    }
  }

  protected telling({ event, receipt, because }: Emission): (session: RpcSession) => void {
    const { rpc, journal, clock, mutation } = this.#options;
    if (!isEvent(event)) throw new ModelDefect("expected an event with a method, found something else");
    const encoded = rpc.encodeEvent(event);
    const { method } = event;
    const at = clock.now();
    return (session) => {
      const { name } = session;
      const id = ++session.told;
      if (receipt !== undefined) remember(session.receipts, id, receipt);
      journal.record({ at, session: name, kind: "event", method, id, because });
      if (mutation.outgoing) this.mutated(session, encoded(id), { session: name, kind: "event", method, id });
      else session.connection.send({ data: encoded(id), binary: false });
    };
  }

  #answer(session: RpcSession, id: number, command: Command): void {
    const performed = this.#options.carryOut(command);
    const { reply, because } = performed.step;
    const method = command.operation.slice(0, LONGEST_METHOD);
    this.note(session, { kind: "request", method, id, because, ...(!reply.ok && this.#refusal(reply.code)) });
    const emissions = this.emissions(command, performed);
    if (emissions.length > 0) this.deliver(emissions, true);
    const text = this.#options.rpc.encodeReply(command.operation, id, reply);
    if (text !== undefined) {
      if (this.#options.mutation.outgoing) {
        const kind = "response";
        this.mutated(session, text, { session: session.name, kind, method: command.operation, id, command, reply });
      } else {
        session.connection.send({ data: text, binary: false });
      }
    }
    if (emissions.length > 0) this.deliver(emissions, false);
  }

  #acknowledge(session: RpcSession, id: number): void {
    const receipt = session.receipts.get(id);
    session.receipts.delete(id);
    const because =
      receipt === undefined ? [] : this.perform(session, CONNECTION.acknowledge, { receipt }).step.because;
    this.note(session, { kind: "acknowledgement", id, because });
  }

  #refusal(code: string): Pick<SessionEntry, "code" | "errorCode"> {
    const status = this.#options.contract.errors[code]?.status;
    return { code, ...(status !== undefined && { errorCode: status }) };
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
