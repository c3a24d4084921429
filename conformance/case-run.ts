// Runs the commands of one case against the target and the oracle together.

import { decodeText } from "../src/binding/http-text.ts";
import type { Observed } from "../src/behaviour/behaviour.ts";
import type { Hypothesis } from "../src/behaviour/predict.ts";
import { TransportError } from "../src/transport/http-message.ts";
import type { Aside, CaseContext, ExecutedStep } from "./case-record.ts";
import { CaseRecord, NO_ASIDE, told } from "./case-record.ts";
import type { CaseTools, ConnectionRun } from "./connection-run.ts";
import type { Exchanged } from "./exchange.ts";
import type { Finding } from "./oracle.ts";
import { pause } from "./pause.ts";
import { PushRun } from "./push-run.ts";
import type { ExchangeResult, ResolvedCommand } from "./rest-exchange.ts";
import { answerLine, curlLine, exchangeRest } from "./rest-exchange.ts";
import { RpcRun } from "./rpc-run.ts";
import type { Suite } from "./suite.ts";
import type { Reference, SymbolicCommand } from "./symbolic.ts";
import { isReference, resolve } from "./symbolic.ts";
import { untilAborted } from "./until-aborted.ts";

export type { CaseContext, ExecutedStep } from "./case-record.ts";
export type { Finding } from "./oracle.ts";

/** Reads after a deadline that may find something still owed: the clocks of two sides differ a little. */
const MOST_LATE = 2;

export class CaseRun {
  /** Something accepted was not seen done in time. */
  overdue = false;
  #texts = 0;
  readonly #record: CaseRecord;
  readonly #connections: ConnectionRun | undefined;
  readonly #context: CaseContext;

  constructor(context: CaseContext) {
    this.#context = context;
    const record = new CaseRecord(context);
    this.#record = record;
    const { protocol, suite } = context;
    const tools: CaseTools = {
      context,
      record,
      resolve: (value) => this.#resolve(value),
      execute: (command) => this.#prepared(command, true),
    };
    if (protocol.rpc && suite.connections) this.#connections = new RpcRun(tools, protocol.rpc, suite.connections);
    else if (protocol.push && suite.push) this.#connections = new PushRun(tools, protocol.push, suite.push);
  }

  /** Nothing more can be learned in this case. */
  get over(): boolean {
    return this.#record.over;
  }

  get steps(): readonly ExecutedStep[] {
    return this.#record.steps;
  }

  get findings(): readonly Finding[] {
    return this.#record.oracle.findings;
  }

  get exercised(): readonly string[] {
    return this.#record.oracle.exercised;
  }

  /** Hypotheses that explain all that was seen; empty when something did not fit or fits only another mind. */
  get survivors(): readonly Hypothesis[] {
    return this.#record.oracle.survivors;
  }

  get state(): unknown {
    return this.#record.oracle.state;
  }

  /** What must not be shown of it. */
  get secrets(): Iterable<string> {
    return this.#context.secrets.words;
  }

  async execute(symbolic: SymbolicCommand): Promise<void> {
    if (this.over) return;
    this.#context.beforeCommand();
    // What shows while it waits shows only because there is a next command.
    this.#record.commands++;
    if (symbolic.hasty !== true) await this.#settle();
    if (this.over) return;
    await this.#prepared(symbolic, false);
  }

  /** Ends what the case began on connections. */
  async dispose(): Promise<void> {
    await this.#connections?.dispose();
  }

  /** Waits until what was accepted is seen done, by reading; what is overdue is found by the model itself. */
  async #settle(): Promise<void> {
    const { protocol, suite, patient, clock, signal } = this.#context;
    let late = 0;
    for (let wait = 0; !this.over; wait = Math.min(5000, wait === 0 ? 20 : wait * 2)) {
      const [owed] = protocol.behaviour.settling(this.state, this.#session(suite.session));
      if (!owed) return;
      // What is overdue ends a case, unless it is known or only noted: then it is not waited for again.
      if (wait > 0 && (!patient || this.overdue || late >= MOST_LATE)) return;
      const left = owed.deadline - clock.now();
      if (wait > 0) await pause(Math.max(1, Math.min(wait, left + 1)), signal);
      if (clock.now() > owed.deadline) late++;
      const { operation, session, params } = owed.poll;
      this.#record.assess(await this.#exchangeRest({ operation, session, params }), undefined, true, NO_ASIDE);
      this.overdue ||= late >= MOST_LATE || this.findings.some(({ requirement }) => requirement === owed.requirement);
    }
  }

  /** A command, and before it whatever it needs. */
  async #prepared(symbolic: SymbolicCommand, waiting: boolean): Promise<void> {
    for (const needy of symbolic.together ?? [symbolic]) {
      for (const command of this.#neededFor(needy)) if (!this.over) await this.#ask(command, true);
    }
    if (!this.over) await this.#ask(symbolic, waiting);
  }

  #neededFor(command: SymbolicCommand): readonly SymbolicCommand[] {
    const { suite, readOnly } = this.#context;
    const branchOf = (choice: string): string | undefined => this.#record.oracle.branchOf(choice);
    const needed = suite.before?.(command, this.state, branchOf) ?? [];
    return readOnly ? needed.filter(({ operation }) => !suite.writes.has(operation)) : needed;
  }

  async #ask(symbolic: SymbolicCommand, waiting: boolean): Promise<void> {
    if (symbolic.environment === true) return this.#environment(symbolic, waiting);
    if (symbolic.together) return this.#askTogether(symbolic.together, symbolic.subject);
    const connections = this.#onConnection(symbolic);
    if (connections) return connections.perform(symbolic, waiting);
    const { operation, raw, subject } = symbolic;
    const exchanged = await this.#exchangeRest(this.#resolved(symbolic));
    if (!exchanged.command && raw) {
      this.#judgeUnrouted(exchanged, raw);
      return;
    }
    const mayTell = exchanged.fault === undefined && this.#context.suite.writes.has(operation);
    const aside = await this.#after(mayTell && symbolic.unsettled !== true);
    const matched = this.#record.assess(exchanged, subject, waiting, aside);
    if (symbolic.unsettled === true && !this.over) this.#connections?.postpone(operation);
    await this.#connections?.told(matched, operation);
  }

  /** Undefined: the command is a request over HTTP. */
  #onConnection({ operation, raw }: SymbolicCommand): ConnectionRun | undefined {
    const isRest = raw !== undefined || Object.hasOwn(this.#context.protocol.contract.operations, operation);
    return isRest ? undefined : this.#connections;
  }

  async #after(mayTell: boolean): Promise<Aside> {
    return this.#connections?.after(mayTell) ?? NO_ASIDE;
  }

  /** Requests under way at once. None changes anything, so they are judged one after the other. */
  async #askTogether(commands: readonly SymbolicCommand[], subject: string | undefined): Promise<void> {
    const { findings, exercised } = this.#record.oracle;
    for (const command of commands) {
      const connections = this.#onConnection(command);
      await connections?.makeReady(connections.nameOf(command));
    }
    if (this.over) return;
    const results = await Promise.all(
      commands.map(async (command): Promise<Exchanged | undefined> => {
        const connections = this.#onConnection(command);
        return connections ? connections.exchange(command) : this.#exchangeRest(this.#resolved(command));
      }),
    );
    const before = findings.length;
    for (const result of results) {
      if (result && !this.over) this.#record.assess(result, undefined, false, await this.#after(false));
    }
    if (subject === undefined) return;
    exercised.push(subject);
    // Each would be right alone: what is wrong is that they were asked together.
    const found = findings.splice(before);
    findings.push(...found.map((finding) => ({ ...finding, requirement: subject })));
  }

  #resolved(symbolic: SymbolicCommand): ResolvedCommand {
    const { suite } = this.#context;
    const session = symbolic.session === null ? "" : this.#session(symbolic.session ?? suite.session);
    const { operation, raw, scheme } = symbolic;
    const edit = scheme === undefined ? symbolic.edit : { ...symbolic.edit, authorization: `${scheme} ${session}` };
    const params = this.#resolve(symbolic.params);
    return { operation, session, params, ...(edit && { edit }), ...(raw && { raw }) };
  }

  async #exchangeRest(resolved: ResolvedCommand): Promise<Exchanged & { readonly result: ExchangeResult }> {
    const { protocol, client, signal, target } = this.#context;
    const result = await exchangeRest(protocol.binding, client, resolved, signal);
    const exchanged = {
      ...result,
      said: { curl: curlLine(target.httpUrl ?? target.url, result.request) },
      answer: answerLine(result),
      text: decodeText(result.response?.body ?? null) ?? "",
      result,
    };
    return this.#connections?.judged(exchanged) ?? exchanged;
  }

  async #environment(symbolic: SymbolicCommand, waiting: boolean): Promise<void> {
    const { target, signal } = this.#context;
    const { operation } = symbolic;
    const params = this.#resolve(symbolic.params);
    if (!target.environment) return;
    const answered = await untilAborted(target.environment(operation, params), signal);
    const { arrivals, silent, remarks } = await this.#after(true);
    this.#record.steps.push({
      operation,
      curl: `# ${operation} ${JSON.stringify(params)}, by the target's environment hook`,
      answer: answered.ok ? "done" : answered.summary,
      ...told(arrivals),
      waiting,
    });
    this.#record.remark(operation, remarks);
    const observed: Observed = arrivals ? { ...answered, events: arrivals } : answered;
    const matched = this.#record.oracle.judgeEnvironment(operation, params, observed);
    await this.#connections?.told(matched, operation);
    this.#record.fallSilent(silent);
  }

  #judgeUnrouted(exchanged: Exchanged & { readonly result: ExchangeResult }, raw: { method: string; target: string }) {
    const { suite, protocol } = this.#context;
    const { oracle } = this.#record;
    this.#record.push(exchanged, false, undefined);
    oracle.exercised.push(suite.answers);
    if (exchanged.fault) {
      this.#record.unanswered(exchanged);
      return;
    }
    const { request, response } = exchanged.result;
    const decoded = protocol.binding.decodeRequest(request);
    const requirement = decoded.routed || decoded.code === "unknown-path" ? suite.unknownPath : suite.methodNotAllowed;
    oracle.exercised.push(requirement);
    const status = response?.status ?? 0;
    if (status >= 400 && status < 500) return;
    oracle.find(
      requirement,
      "rejects-unknown-operation",
      "unknown",
      `${raw.method} ${raw.target} was answered with ${status}`,
      "a refusal (4xx)",
      String(status),
    );
  }

  #session(reference: Suite["session"]): string {
    const session = reference && this.#valueOf(reference);
    return typeof session === "string" ? session : "";
  }

  #resolve(value: unknown): unknown {
    const { namespace } = this.#context;
    return resolve(value, {
      reference: (reference) => (isReference(reference) ? this.#valueOf(reference) : undefined),
      text: (label) => `${label} ${namespace}.${++this.#texts}`,
    });
  }

  #valueOf(reference: Reference): unknown {
    const { suite, entropy, clock, secrets } = this.#context;
    const value = suite.resolve(reference, this.state, { entropy, now: clock.now() });
    if (typeof value === "string" && suite.secretReferences?.has(reference.$ref) === true) secrets.add(value);
    return value;
  }
}

/** Whether an error says that the run is being given up, rather than something about the target. */
export function isAbort(error: unknown): boolean {
  if (error instanceof TransportError) return error.fault === "aborted";
  return error instanceof Error && error.name === "AbortError";
}
