// What a case does on connections on which nothing is asked.

import type { Matched } from "../src/behaviour/expect-events.ts";
import type { PushBinding } from "../src/binding/push.ts";
import { Backlog } from "./backlog.ts";
import { CasePush } from "./case-push.ts";
import type { Aside } from "./case-record.ts";
import { pushedTo } from "./connection-checks.ts";
import type { CaseTools } from "./connection-run.ts";
import { ConnectionRun } from "./connection-run.ts";
import type { Exchanged } from "./exchange.ts";
import type { PushLine } from "./push-line.ts";
import type { PushConnections } from "./suite.ts";
import type { SymbolicCommand } from "./symbolic.ts";
import { Unjudged } from "./unjudged.ts";

export class PushRun extends ConnectionRun<PushLine> {
  readonly #connections: CasePush;
  readonly #push: PushBinding;
  readonly #suite: PushConnections;
  readonly #unjudged: Unjudged;
  readonly #backlog: Backlog;

  constructor(tools: CaseTools, push: PushBinding, suite: PushConnections) {
    const unjudged = new Unjudged(tools.context, tools.record, tools.resolve);
    const connections = new CasePush({ ...tools.context, push, suite, unjudged });
    super(tools, suite, connections);
    this.#unjudged = unjudged;
    this.#backlog = new Backlog(tools.record.oracle, suite.inOrder);
    this.#connections = connections;
    this.#push = push;
    this.#suite = suite;
  }

  /** Nothing is asked on a connection. */
  override async exchange(): Promise<undefined> {}

  override judged<E extends Exchanged>(exchanged: E): E {
    const { place } = this.#connections;
    const { command, observed } = exchanged;
    const { leaveOut } = this.#suite.marker;
    if (place === undefined || !leaveOut || !command || observed?.ok !== true) return exchanged;
    return { ...exchanged, observed: { ...observed, result: leaveOut(command.operation, observed.result, place) } };
  }

  override async after(mayTell: boolean): Promise<Aside> {
    const aside = await super.after(mayTell);
    return aside.arrivals ? { ...aside, arrivals: this.#backlog.settle(aside.arrivals) } : aside;
  }

  override async told(matched: readonly Matched[], operation: string): Promise<void> {
    this.#backlog.follow(operation, matched);
  }

  override postpone(operation: string): void {
    this.#backlog.add(operation, this.tools.record.oracle.owed);
  }

  protected override get serverSurvives(): string {
    return this.#push.requirements.serverSurvives;
  }

  protected override survivalOf(subject: string | undefined): string | undefined {
    const { connectionSurvives, serverSurvives } = this.#push.requirements;
    return subject === serverSurvives ? undefined : (subject ?? connectionSurvives);
  }

  protected override witnessFor(name: string): string {
    return name;
  }

  protected override async brokenBy(line: PushLine): Promise<string | undefined> {
    if (await this.#connections.ping(line)) return undefined;
    return line.fault ? `${line.fault.name}: ${line.fault.message}` : "no pong";
  }

  protected override async connect(name: string, symbolic: SymbolicCommand, waiting: boolean): Promise<void> {
    const { context, record, resolve } = this.tools;
    const { subject } = symbolic;
    const exchanged = await pushedTo(this.#connections, context.protocol, name, resolve(symbolic.params));
    if (this.failedToOpen(exchanged, subject, waiting)) return;
    record.assess(exchanged, subject, waiting, await this.after(false));
  }

  protected override async performUnready(): Promise<boolean> {
    return false;
  }

  /** There are none on connections. */
  protected override async request(): Promise<void> {}

  protected override disconnected(name: string): void {
    this.#backlog.forget(name);
    super.disconnected(name);
  }

  protected override async cleanUp(): Promise<void> {
    const { context, record } = this.tools;
    const { state } = record.oracle;
    await this.#connections.removePlace(state);
    for (const command of context.suite.cleanup?.(state) ?? []) {
      const { operation, params, session, environment } = command;
      if (environment === true) await context.target.environment?.(operation, params);
      else if (session) await this.#unjudged.bid({ operation, params, session });
    }
  }
}
