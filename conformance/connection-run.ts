// What a case does on its connections: it opens and ends them, asks, listens, and sends what is no request at all.

import type { Received } from "../src/behaviour/behaviour.ts";
import type { Matched } from "../src/behaviour/expect-events.ts";
import type { FrameEdit, RpcBinding } from "../src/binding/rpc.ts";
import { CONNECTION } from "../src/protocols/protocol.ts";
import type { Aside, CaseContext, CaseRecord } from "./case-record.ts";
import type { Arrival, CaseConnections } from "./case-connections.ts";
import { connectedAs, framesOf } from "./connection-checks.ts";
import type { Line } from "./line.ts";
import type { RpcExchanged } from "./rpc-exchange.ts";
import { eventLine, exchangeRpc } from "./rpc-exchange.ts";
import type { Connections } from "./suite.ts";
import type { SymbolicCommand } from "./symbolic.ts";

/** More events than these that nobody was owed are not told apart. */
const MOST_STRAYS = 20;

export interface ConnectionRunOptions {
  readonly context: CaseContext;
  readonly record: CaseRecord;
  readonly connections: CaseConnections;
  readonly rpc: RpcBinding;
  readonly suite: Connections;
  /** Replaces references and unique texts by what they stand for now. */
  readonly resolve: (value: unknown) => unknown;
}

export class ConnectionRun {
  /** Receipts of events that were told and not acknowledged, by connection, on those that hold them back. */
  readonly #held = new Map<string, string[]>();
  readonly #options: ConnectionRunOptions;

  constructor(options: ConnectionRunOptions) {
    this.#options = options;
  }

  /** One command, whatever it is. */
  async perform(symbolic: SymbolicCommand, waiting: boolean): Promise<void> {
    const { connections, record } = this.#options;
    const { operation, subject } = symbolic;
    const name = this.nameOf(symbolic);
    switch (operation) {
      case CONNECTION.open:
        return this.#connect(name, symbolic, waiting);
      case CONNECTION.close:
        if (await connections.close(name)) {
          record.note(operation, name, "closes the connection", "closed");
          this.#disconnected(name);
        }
        return this.listen(operation, subject);
      case CONNECTION.acknowledge:
        this.#acknowledgeHeld(name, symbolic.frame);
        return this.listen(operation, subject);
    }
    await this.makeReady(name);
    if (record.over) return;
    if (operation === "listen") return this.listen(operation, subject);
    if (operation === "ping") return this.#ping(name, subject);
    if (operation === "pong") return this.#pong(name, subject);
    if (symbolic.rawFrame) return this.#sendFrame(symbolic);
    await this.#request(symbolic, waiting);
  }

  /** Opens a connection that is not open, and makes it ready. */
  async makeReady(name: string): Promise<void> {
    const { connections, record, suite } = this.#options;
    if (connections.line(name)) return;
    for (const command of suite.ready(name, record.oracle.state)) {
      if (!record.over) await this.perform({ ...command, on: name }, true);
    }
  }

  /** Sends one request and waits for its answer, and for nothing else. Undefined: it is none, and was not sent. */
  async exchange(symbolic: SymbolicCommand): Promise<RpcExchanged | undefined> {
    const { connections, rpc, suite, resolve } = this.#options;
    const line = connections.line(this.nameOf(symbolic));
    if (!line) return undefined;
    const { operation, frame: edit } = symbolic;
    const request = { operation, params: resolve(symbolic.params), ...(edit && { edit }) };
    return exchangeRpc(rpc, connections, line, request, suite.echo);
  }

  /** What connections show after an exchange; the events only when it may have caused some. */
  async after(mayTell: boolean): Promise<Aside> {
    const { connections, record } = this.#options;
    const listens = mayTell && connections.lines.length > 0;
    const { arrivals, silent = [] } = listens ? await connections.settle(record.oracle.state) : {};
    return { ...(arrivals && { arrivals }), silent, remarks: connections.takeRemarks() };
  }

  /** Nothing is asked; what came without being owed is found. */
  async listen(operation: string, subject: string | undefined): Promise<void> {
    const { context, record } = this.#options;
    const { arrivals = [], silent, remarks } = await this.after(true);
    record.remark(operation, remarks);
    let strays = 0;
    for (const arrival of arrivals) {
      const requirement = context.protocol.behaviour.stray?.(record.oracle.state, arrival, []);
      if (requirement === undefined || ++strays > MOST_STRAYS) continue;
      const line = eventLine(arrival.session, arrival.event);
      record.note(operation, arrival.session, "(listening)", line);
      record.oracle.find(requirement, "no-event-not-owed", operation, line, "no further event", line);
    }
    record.fallSilent(silent);
    if (subject !== undefined) record.oracle.exercised.push(subject);
  }

  /** Between frames, as the protocol underneath has it. */
  async #ping(name: string, subject: string | undefined): Promise<void> {
    const { connections, context, record } = this.#options;
    const line = connections.line(name);
    if (!line || subject === undefined) return;
    const isAnswered = await line.ping(context.timeoutMs);
    record.note("ping", name, "a ping", isAnswered ? "a pong" : "no pong");
    record.oracle.exercised.push(subject);
    if (!isAnswered)
      record.oracle.find(subject, "ping-is-answered", "ping", "no pong", "a pong with the same data", "none");
  }

  /** One that nobody asked for: the connection goes on as if nothing had come. */
  async #pong(name: string, subject: string | undefined): Promise<void> {
    const { connections, suite, record } = this.#options;
    const line = connections.line(name);
    if (!line || subject === undefined) return;
    line.pong();
    const echo = await connections.ask(line, suite.echo);
    const found = echo.kind === "fault" ? `${echo.name}: ${echo.message}` : "the connection goes on";
    record.note("pong", name, "a pong that nobody asked for", found);
    record.oracle.exercised.push(subject);
    if (echo.kind === "fault")
      record.oracle.find(subject, "pong-is-harmless", "pong", found, "a connection that goes on", found);
  }

  /** Events are acknowledged as they come, and the oracle learns of it when it knows what they were. */
  async told(matched: readonly Matched[]): Promise<void> {
    const { connections, record, suite } = this.#options;
    const late = new Set<Line>();
    for (const { session, owed, received } of matched) {
      if (owed.receipt === undefined || record.over) continue;
      const line = connections.line(session);
      if (line && isArrival(received) && line.claim(received.order)) late.add(line);
      if (line?.holds === true) {
        this.#held.set(session, [...(this.#held.get(session) ?? []), owed.receipt]);
      } else this.#acknowledged(session, owed.receipt);
    }
    // What is asked on another connection must not overtake them.
    await Promise.all([...late].map((line) => connections.ask(line, suite.echo)));
  }

  nameOf({ on }: Pick<SymbolicCommand, "on">): string {
    return on ?? this.#options.suite.first;
  }

  /** Looks once more at what came, takes away what the case left behind, and closes its connections. */
  async dispose(): Promise<void> {
    const { connections, context, record } = this.#options;
    const { suite, signal } = context;
    try {
      if (!record.over && signal?.aborted !== true && connections.lines.length > 0)
        await this.listen("listen", undefined);
    } finally {
      const names = connections.lines.map(({ name }) => name);
      try {
        for (const command of suite.cleanup?.(record.oracle.state) ?? []) {
          const line = connections.line(this.nameOf(command));
          if (command.environment === true) await context.target.environment?.(command.operation, command.params);
          else if (line) await connections.bid(line, command);
        }
      } finally {
        await connections.dispose();
      }
      for (const name of names) this.#disconnected(name);
    }
  }

  async #connect(name: string, symbolic: SymbolicCommand, waiting: boolean): Promise<void> {
    const { connections, context, record } = this.#options;
    const { subject } = symbolic;
    if (await connections.close(name)) this.#disconnected(name);
    const result = await connectedAs(connections, context.protocol, name, symbolic);
    if (result.fault && subject !== undefined) {
      const { message } = result.fault;
      record.push(result, waiting, undefined);
      record.oracle.exercised.push(subject);
      record.oracle.find(subject, "handshake", CONNECTION.open, message, "a connection", message);
      record.end();
      return;
    }
    await this.told(record.assess(result, subject, waiting, await this.after(false)));
  }

  async #request(symbolic: SymbolicCommand, waiting: boolean): Promise<void> {
    const { connections, context, record, resolve, rpc } = this.#options;
    const line = connections.line(this.nameOf(symbolic));
    if (!line) return;
    const { operation, frame: edit, subject } = symbolic;
    const exchanged = await this.exchange(symbolic);
    if (!exchanged) {
      const text = rpc.encodeRequest(operation, line.nextId(), resolve(symbolic.params), edit, line.previousId);
      return this.#sendFrame({ ...symbolic, rawFrame: { text } });
    }
    const aside = await this.after(exchanged.fault === undefined && context.suite.writes.has(operation));
    const arrivals = aside.arrivals?.map((arrival) => ({
      ...arrival,
      early: arrival.session === line.name && exchanged.order !== undefined && arrival.order < exchanged.order,
    }));
    await this.told(record.assess(exchanged, subject, waiting, { ...aside, ...(arrivals && { arrivals }) }));
  }

  /** Something that is no request: whoever sent it must still be served, and everybody else even more so. */
  async #sendFrame(symbolic: SymbolicCommand): Promise<void> {
    const { connections, record, rpc, suite } = this.#options;
    const name = this.nameOf(symbolic);
    const line = connections.line(name);
    if (!line || !symbolic.rawFrame) return;
    const { data, shown, options } = framesOf(symbolic.rawFrame);
    line.lenient = true;
    line.sendRaw(data, options);
    const echo = await connections.ask(line, suite.echo);
    const survives = echo.kind === "response";
    const answer = survives ? "the connection goes on" : `${echo.name}: ${echo.message}`;
    record.note("frame", name, shown, answer);
    record.oracle.exercised.push(rpc.requirements.serverSurvives);
    if (symbolic.subject !== undefined) record.oracle.exercised.push(symbolic.subject);
    if (!survives) {
      // Whether what is no request ends its connection is open, unless the command is about just that.
      const { subject } = symbolic;
      const wanted = "a connection that goes on";
      if (subject !== undefined) record.oracle.find(subject, "connection-survives", "frame", answer, wanted, answer);
      await connections.close(name);
      this.#disconnected(name);
      await this.#witness(`${name}-after`);
    }
    if (!record.over) await this.listen("frame", undefined);
    line.lenient = false;
  }

  /** Whether the server still serves a connection that nothing is wrong with. */
  async #witness(name: string): Promise<void> {
    const { connections, record, rpc, suite } = this.#options;
    await this.makeReady(name);
    const line = connections.line(name);
    const again = line && !record.over ? await connections.ask(line, suite.echo) : undefined;
    if (again?.kind === "response") return;
    const found = again ? `${again.name}: ${again.message}` : "no connection that is served";
    const { serverSurvives } = rpc.requirements;
    record.oracle.find(serverSurvives, "server-survives", "frame", found, "a server that serves others", found);
    record.end();
  }

  #acknowledgeHeld(name: string, edit: FrameEdit | undefined): void {
    const { connections, record } = this.#options;
    const payload = typeof edit?.payload === "object" ? edit.payload.instead : undefined;
    const { length } = connections.line(name)?.acknowledgeHeld(payload) ?? [];
    const receipts = this.#held.get(name) ?? [];
    this.#held.delete(name);
    if (length > 0) record.note(CONNECTION.acknowledge, name, `acknowledges all that it was told: ${length}`, "sent");
    for (const receipt of receipts) this.#acknowledged(name, receipt);
  }

  #acknowledged(name: string, receipt: string): void {
    this.#happened(name, CONNECTION.acknowledge, { receipt });
  }

  #disconnected(name: string): void {
    this.#held.delete(name);
    this.#happened(name, CONNECTION.close, {});
  }

  /** What has no answer: the oracle is told that it was done. */
  #happened(session: string, operation: string, params: unknown): void {
    const { record } = this.#options;
    if (record.over) return;
    record.oracle.judge({ session, operation, params, irregularities: [] }, { ok: true, result: {} }, undefined);
  }
}

function isArrival(received: Received): received is Arrival {
  return "order" in received;
}
