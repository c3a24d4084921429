// What a case does on connections on which it asks.

import type { Received } from "../src/behaviour/behaviour.ts";
import type { Matched } from "../src/behaviour/expect-events.ts";
import type { FrameEdit, RpcBinding } from "../src/binding/rpc.ts";
import { CONNECTION } from "../src/protocols/protocol.ts";
import { CaseConnections } from "./case-connections.ts";
import type { Arrival } from "./case-lines.ts";
import { connectedAs } from "./connection-checks.ts";
import type { CaseTools } from "./connection-run.ts";
import { ConnectionRun } from "./connection-run.ts";
import type { Line } from "./line.ts";
import type { RpcExchanged } from "./rpc-exchange.ts";
import { exchangeRpc } from "./rpc-exchange.ts";
import type { Connections } from "./suite.ts";
import type { SymbolicCommand } from "./symbolic.ts";

export class RpcRun extends ConnectionRun<Line> {
  /** Receipts of events that were told and not acknowledged, by connection, on those that hold them back. */
  readonly #held = new Map<string, string[]>();
  readonly #connections: CaseConnections;
  readonly #rpc: RpcBinding;
  readonly #suite: Connections;

  constructor(tools: CaseTools, rpc: RpcBinding, suite: Connections) {
    const { context, record } = tools;
    const isKnown = (event: Parameters<NonNullable<Connections["isKnown"]>>[1]): boolean =>
      suite.isKnown?.(record.oracle.state, event) ?? true;
    const connections = new CaseConnections({ ...context, rpc, suite, isKnown });
    super(tools, suite, connections);
    this.#connections = connections;
    this.#rpc = rpc;
    this.#suite = suite;
  }

  override async exchange(symbolic: SymbolicCommand): Promise<RpcExchanged | undefined> {
    const line = this.#connections.line(this.nameOf(symbolic));
    if (!line) return undefined;
    const { operation, frame: edit } = symbolic;
    const request = { operation, params: this.tools.resolve(symbolic.params), ...(edit && { edit }) };
    return exchangeRpc(this.#rpc, this.#connections, line, request, this.#suite.echo);
  }

  /** Events are acknowledged as they come, and the oracle learns of it when it knows what they were. */
  override async told(matched: readonly Matched[]): Promise<void> {
    const late = new Set<Line>();
    for (const { session, owed, received } of matched) {
      if (owed.receipt === undefined || this.tools.record.over) continue;
      const line = this.#connections.line(session);
      if (line && isArrival(received) && line.claim(received.order)) late.add(line);
      if (line?.holds === true) {
        this.#held.set(session, [...(this.#held.get(session) ?? []), owed.receipt]);
      } else this.#acknowledged(session, owed.receipt);
    }
    // What is asked on another connection must not overtake them.
    await Promise.all([...late].map((line) => this.#connections.ask(line, this.#suite.echo)));
  }

  protected override get serverSurvives(): string {
    return this.#rpc.requirements.serverSurvives;
  }

  protected override survivalOf(subject: string | undefined): string | undefined {
    return subject;
  }

  protected override witnessFor(name: string): string {
    return `${name}-after`;
  }

  protected override async brokenBy(line: Line): Promise<string | undefined> {
    const echo = await this.#connections.ask(line, this.#suite.echo);
    return echo.kind === "fault" ? `${echo.name}: ${echo.message}` : undefined;
  }

  protected override async performUnready(symbolic: SymbolicCommand): Promise<boolean> {
    const { operation, frame, subject } = symbolic;
    if (operation !== CONNECTION.acknowledge) return false;
    this.#acknowledgeHeld(this.nameOf(symbolic), frame);
    await this.listen(operation, subject);
    return true;
  }

  protected override async connect(name: string, symbolic: SymbolicCommand, waiting: boolean): Promise<void> {
    const { context, record } = this.tools;
    const { subject } = symbolic;
    const exchanged = await connectedAs(this.#connections, context.protocol, name, symbolic);
    if (this.failedToOpen(exchanged, subject, waiting)) return;
    await this.told(record.assess(exchanged, subject, waiting, await this.after(false)));
  }

  protected override async request(symbolic: SymbolicCommand, waiting: boolean): Promise<void> {
    const { context, record, resolve } = this.tools;
    const line = this.#connections.line(this.nameOf(symbolic));
    if (!line) return;
    const { operation, frame: edit, subject } = symbolic;
    const exchanged = await this.exchange(symbolic);
    if (!exchanged) {
      const text = this.#rpc.encodeRequest(operation, line.nextId(), resolve(symbolic.params), edit, line.previousId);
      return this.sendFrame({ ...symbolic, rawFrame: { text } }, line);
    }
    const aside = await this.after(exchanged.fault === undefined && context.suite.writes.has(operation));
    const arrivals = aside.arrivals?.map((arrival) => ({
      ...arrival,
      early: arrival.session === line.name && exchanged.order !== undefined && arrival.order < exchanged.order,
    }));
    await this.told(record.assess(exchanged, subject, waiting, { ...aside, ...(arrivals && { arrivals }) }));
  }

  protected override async sendFrame(symbolic: SymbolicCommand, line: Line): Promise<void> {
    line.lenient = true;
    await super.sendFrame(symbolic, line);
    line.lenient = false;
  }

  protected override async cleanUp(): Promise<void> {
    const { context, record } = this.tools;
    for (const command of context.suite.cleanup?.(record.oracle.state) ?? []) {
      const line = this.#connections.line(this.nameOf(command));
      if (command.environment === true) await context.target.environment?.(command.operation, command.params);
      else if (line) await this.#connections.bid(line, command);
    }
  }

  protected override disconnected(name: string): void {
    this.#held.delete(name);
    super.disconnected(name);
  }

  #acknowledgeHeld(name: string, edit: FrameEdit | undefined): void {
    const { record } = this.tools;
    const payload = typeof edit?.payload === "object" ? edit.payload.instead : undefined;
    const { length } = this.#connections.line(name)?.acknowledgeHeld(payload) ?? [];
    const receipts = this.#held.get(name) ?? [];
    this.#held.delete(name);
    if (length > 0) record.note(CONNECTION.acknowledge, name, `acknowledges all that it was told: ${length}`, "sent");
    for (const receipt of receipts) this.#acknowledged(name, receipt);
  }

  #acknowledged(name: string, receipt: string): void {
    this.happened(name, CONNECTION.acknowledge, { receipt });
  }
}

function isArrival(received: Received): received is Arrival {
  return "order" in received;
}
