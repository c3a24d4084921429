// What a case does on its connections, whatever is said on them: it opens and ends them, listens, and sends what is no request.

import type { Matched } from "../src/behaviour/expect-events.ts";
import { CONNECTION } from "../src/protocols/protocol.ts";
import type { CaseLines } from "./case-lines.ts";
import type { Aside, CaseContext, CaseRecord } from "./case-record.ts";
import { framesOf } from "./connection-checks.ts";
import type { Exchanged } from "./exchange.ts";
import type { AnyLine } from "./open-line.ts";
import { eventLine } from "./rpc-exchange.ts";
import type { NamedConnections } from "./suite.ts";
import type { SymbolicCommand } from "./symbolic.ts";

/** More events than these that nobody was owed are not told apart. */
const MOST_STRAYS = 20;

export interface CaseTools {
  readonly context: CaseContext;
  readonly record: CaseRecord;
  /** Replaces references and unique texts by what they stand for now. */
  readonly resolve: (value: unknown) => unknown;
  /** Carries out what has to come before a command of the case, or of what was said here, and then the command itself. */
  readonly execute: (command: SymbolicCommand) => Promise<void>;
}

export abstract class ConnectionRun<L extends AnyLine = AnyLine> {
  protected readonly tools: CaseTools;
  protected readonly suite: NamedConnections;
  readonly #connections: CaseLines<L>;

  constructor(tools: CaseTools, suite: NamedConnections, connections: CaseLines<L>) {
    this.tools = tools;
    this.suite = suite;
    this.#connections = connections;
  }

  /** One command, whatever it is. */
  async perform(symbolic: SymbolicCommand, waiting: boolean): Promise<void> {
    const { record } = this.tools;
    const { operation, subject } = symbolic;
    const name = this.nameOf(symbolic);
    if (operation === CONNECTION.open) {
      if (await this.#connections.close(name)) this.disconnected(name);
      return this.connect(name, symbolic, waiting);
    }
    if (operation === CONNECTION.close) {
      if (await this.#connections.close(name)) {
        record.note(operation, name, "closes the connection", "closed");
        this.disconnected(name);
      }
      return this.listen(operation, subject);
    }
    if (await this.performUnready(symbolic)) return;
    await this.makeReady(name);
    if (record.over) return;
    if (operation === "listen") return this.listen(operation, subject);
    const line = this.#connections.line(name);
    if (!line) return;
    if (operation === "ping") return this.#ping(line, subject);
    if (operation === "pong") return this.#pong(line, subject);
    if (symbolic.rawFrame) return this.sendFrame(symbolic, line);
    await this.request(symbolic, waiting);
  }

  /** Opens a connection that is not open, and makes it ready. */
  async makeReady(name: string): Promise<void> {
    const { record, execute } = this.tools;
    if (this.#connections.line(name)) return;
    for (const command of this.suite.ready(name, record.oracle.state)) {
      if (record.over || this.suite.isReady(record.oracle.state, name)) return;
      await execute({ ...command, on: name });
    }
  }

  /** Sends one request on a connection and waits for its answer, and for nothing else. Undefined: it is none, and was not sent. */
  abstract exchange(symbolic: SymbolicCommand): Promise<Exchanged | undefined>;

  /** What is judged of an answer over HTTP: what only serves the suite is not. */
  judged<E extends Exchanged>(exchanged: E): E {
    return exchanged;
  }

  /** What connections show after an exchange; the events only when it may have caused some. */
  async after(mayTell: boolean): Promise<Aside> {
    const connections = this.#connections;
    const listens = mayTell && connections.lines.length > 0;
    const { arrivals, silent = [] } = listens ? await connections.settle(this.tools.record.oracle.state) : {};
    return { ...(arrivals && { arrivals }), silent, remarks: connections.takeRemarks() };
  }

  /** Nothing is asked; what came without being owed is found. */
  async listen(operation: string, subject: string | undefined): Promise<void> {
    const { context, record } = this.tools;
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

  /** Events that were owed for a command have come. */
  async told(_matched: readonly Matched[], _operation: string): Promise<void> {}

  /** Nobody listened after a command; what it owes is looked for later. */
  postpone(_operation: string): void {}

  nameOf({ on }: Pick<SymbolicCommand, "on">): string {
    return on ?? this.suite.first;
  }

  /** Looks once more at what came, takes away what the case left behind, and closes its connections. */
  async dispose(): Promise<void> {
    const { context, record } = this.tools;
    const connections = this.#connections;
    try {
      if (!record.over && context.signal?.aborted !== true && connections.lines.length > 0)
        await this.listen("listen", undefined);
    } finally {
      const names = connections.lines.map(({ name }) => name);
      try {
        await this.cleanUp();
      } finally {
        await connections.dispose();
      }
      for (const name of names) this.disconnected(name);
    }
  }

  protected abstract connect(name: string, symbolic: SymbolicCommand, waiting: boolean): Promise<void>;

  /** What needs no connection that is ready. Returns whether it was that. */
  protected abstract performUnready(symbolic: SymbolicCommand): Promise<boolean>;

  protected abstract request(symbolic: SymbolicCommand, waiting: boolean): Promise<void>;

  /** Undefined: a connection goes on as if nothing had come. Otherwise what became of it. */
  protected abstract brokenBy(line: L): Promise<string | undefined>;

  /** What a connection breaks that is ended by something that is no request; undefined where that is left open. */
  protected abstract survivalOf(subject: string | undefined): string | undefined;

  protected abstract readonly serverSurvives: string;

  /** A connection that shows whether others are served after one was ended. */
  protected abstract witnessFor(name: string): string;

  protected abstract cleanUp(): Promise<void>;

  protected disconnected(name: string): void {
    this.happened(name, CONNECTION.close, {});
  }

  /** What has no answer: the oracle is told that it was done. */
  protected happened(session: string, operation: string, params: unknown): void {
    const { record } = this.tools;
    if (record.over) return;
    record.oracle.judge({ session, operation, params, irregularities: [] }, { ok: true, result: {} }, undefined);
  }

  /** What an opening breaks that was neither accepted nor refused, where the command is about something. Returns whether it is. */
  protected failedToOpen(exchanged: Exchanged, subject: string | undefined, waiting: boolean): boolean {
    const { record } = this.tools;
    if (!exchanged.fault || subject === undefined) return false;
    const { message } = exchanged.fault;
    record.push(exchanged, waiting, undefined);
    record.oracle.exercised.push(subject);
    record.oracle.find(subject, "handshake", CONNECTION.open, message, "a connection", message);
    record.end();
    return true;
  }

  /** Something that is no request: whoever sent it must still be served, and everybody else even more so. */
  protected async sendFrame({ rawFrame, subject }: SymbolicCommand, line: L): Promise<void> {
    const { record } = this.tools;
    if (!rawFrame) return;
    const { name } = line;
    const { data, shown, options } = framesOf(rawFrame);
    line.sendRaw(data, options);
    const broken = await this.brokenBy(line);
    const answer = broken ?? "the connection goes on";
    record.note("frame", name, shown, answer);
    const survival = this.survivalOf(subject);
    record.oracle.exercised.push(this.serverSurvives);
    if (survival !== undefined) record.oracle.exercised.push(survival);
    if (broken !== undefined) {
      // Whether what is no request ends its connection is open, unless the command is about just that.
      const wanted = "a connection that goes on";
      if (survival !== undefined) record.oracle.find(survival, "connection-survives", "frame", answer, wanted, answer);
      await this.#connections.close(name);
      this.disconnected(name);
      await this.#witness(this.witnessFor(name));
    }
    if (!record.over) await this.listen("frame", undefined);
  }

  /** Between frames, as the protocol underneath has it. */
  async #ping(line: L, subject: string | undefined): Promise<void> {
    const { context, record } = this.tools;
    if (subject === undefined) return;
    const isAnswered = await line.ping(context.timeoutMs);
    record.note("ping", line.name, "a ping", isAnswered ? "a pong" : "no pong");
    record.oracle.exercised.push(subject);
    if (!isAnswered)
      record.oracle.find(subject, "ping-is-answered", "ping", "no pong", "a pong with the same data", "none");
  }

  /** One that nobody asked for: the connection goes on as if nothing had come. */
  async #pong(line: L, subject: string | undefined): Promise<void> {
    const { record } = this.tools;
    if (subject === undefined) return;
    line.pong();
    const broken = await this.brokenBy(line);
    const found = broken ?? "the connection goes on";
    record.note("pong", line.name, "a pong that nobody asked for", found);
    record.oracle.exercised.push(subject);
    if (broken !== undefined)
      record.oracle.find(subject, "pong-is-harmless", "pong", found, "a connection that goes on", found);
  }

  /** Whether the server still serves a connection that nothing is wrong with. */
  async #witness(name: string): Promise<void> {
    const { record } = this.tools;
    await this.makeReady(name);
    const line = this.#connections.line(name);
    const found = line && !record.over ? await this.brokenBy(line) : "no connection that is served";
    if (found === undefined) return;
    const wanted = "a server that serves others";
    record.oracle.find(this.serverSurvives, "server-survives", "frame", found, wanted, found);
    record.end();
  }
}
