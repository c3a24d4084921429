// Connections on which the server alone speaks: who may open one is decided before it is there, and what clients say on it is
// passed over.

import type { Command, Emission, Reply, Step } from "../src/behaviour/behaviour.ts";
import { ModelDefect } from "../src/behaviour/perform.ts";
import { header } from "../src/binding/http-text.ts";
import type { PushBinding, PushedEvent } from "../src/binding/push.ts";
import { isRecord } from "../src/contract/is-record.ts";
import { CONNECTION } from "../src/protocols/protocol.ts";
import type { Frame, WsConnection, WsHandshake } from "../src/transport/frame.ts";
import type { HttpRequest, HttpResponse } from "../src/transport/http-message.ts";
import type { Session, SessionsOptions } from "./sessions.ts";
import { pathOf, Sessions } from "./sessions.ts";

export interface PushSessionsOptions extends SessionsOptions {
  readonly push: PushBinding;
  /** What would come of the command, of which nothing is kept. */
  readonly rehearse: (command: Command) => Step;
  /** How a refusal looks over HTTP. */
  readonly refusal: (code: string, request: HttpRequest) => HttpResponse;
}

interface PushSession extends Session {
  /** How many events it was told. */
  told: number;
}

export class PushSessions extends Sessions<PushSession> {
  readonly #options: PushSessionsOptions;
  /** The event that was told last: its emissions differ in who is told, and why. */
  #encoded: { readonly event: PushedEvent; readonly frame: Frame } | undefined;

  constructor(options: PushSessionsOptions) {
    super(options);
    this.#options = options;
  }

  /** What a handshake gets in place of a connection; undefined: there will be one. */
  admit(handshake: WsHandshake): HttpResponse | undefined {
    const { journal, clock, mutation, rehearse, refusal } = this.#options;
    const operation = CONNECTION.open;
    const params = this.openingOf(handshake);
    const command = { session: this.nextName, operation, params, irregularities: [] };
    const { reply, because } = rehearse(command);
    if (reply.ok) return undefined;
    const { target, headers } = handshake;
    const request: HttpRequest = { method: "GET", target, headers, body: null };
    const encoded = refusal(reply.code, request);
    const response = mutation.response?.(encoded, { request, command, reply }) ?? encoded;
    const { status } = response;
    const path = pathOf(handshake);
    journal.record({ at: clock.now(), method: "GET", path, operation, status, code: reply.code, because });
    return response;
  }

  protected begin(name: string, connection: WsConnection): PushSession {
    return { name, connection, told: 0 };
  }

  protected openingOf({ target, headers }: WsHandshake): unknown {
    const authorization = header(headers, "authorization");
    return { target, ...(authorization !== undefined && { authorization }) };
  }

  protected override refusalIn(reply: Reply): string | undefined {
    const isClosed = reply.ok && isRecord(reply.result) && reply.result["outcome"] === "closed";
    return isClosed ? "this connection is told nothing" : super.refusalIn(reply);
  }

  protected override replacedIn(reply: Reply): string | undefined {
    const replaced = reply.ok && isRecord(reply.result) ? reply.result["replaces"] : undefined;
    return typeof replaced === "string" ? replaced : undefined;
  }

  protected heard(session: PushSession): void {
    this.note(session, { kind: "nonsense", reason: "clients have nothing to say here", because: [] });
  }

  protected telling({ event, because }: Emission): (session: PushSession) => void {
    const { journal, clock, mutation } = this.#options;
    if (!isEvent(event)) throw new ModelDefect("expected an event with a name, found something else");
    const frame = this.#encode(event);
    const text = mutation.outgoing && textOf(frame);
    const method = event.event;
    const at = clock.now();
    return (session) => {
      const { name, connection } = session;
      session.told += 1;
      journal.record({ at, session: name, kind: "event", method, because });
      if (text === undefined) connection.send(frame);
      else this.mutated(session, text, { session: name, kind: "event", method, id: session.told });
    };
  }

  #encode(event: PushedEvent): Frame {
    if (this.#encoded?.event !== event) this.#encoded = { event, frame: this.#options.push.encodeEvent(event) };
    return this.#encoded.frame;
  }
}

function textOf({ data }: Frame): string {
  return typeof data === "string" ? data : new TextDecoder().decode(data);
}

function isEvent(event: unknown): event is PushedEvent {
  return isRecord(event) && typeof event["event"] === "string";
}
