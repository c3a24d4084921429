// Runs the commands of one case against the target and the oracle together.

import type { AnyBehaviour, Command, Disagreement, Observed } from "../src/behaviour/behaviour.ts";
import type { PossibleBranches } from "../src/behaviour/choices.ts";
import type { Entropy } from "../src/behaviour/entropy.ts";
import type { Hypothesis, Judgement, Survivor } from "../src/behaviour/predict.ts";
import { judge, judgeEnvironment } from "../src/behaviour/predict.ts";
import type { Protocol } from "../src/protocols/protocol.ts";
import type { HttpClient } from "../src/transport/http-message.ts";
import { TransportError } from "../src/transport/http-message.ts";
import type { Clock } from "../src/behaviour/entropy.ts";
import type { ExchangeResult } from "./rest-exchange.ts";
import { answerLine, curlLine, exchangeRest } from "./rest-exchange.ts";
import type { Suite } from "./suite.ts";
import type { SymbolicCommand } from "./symbolic.ts";
import { isReference, resolve } from "./symbolic.ts";
import type { Target } from "./target.ts";
import { pause } from "./pause.ts";

/** What a case needs and does not change. */
export interface CaseContext {
  readonly protocol: Protocol;
  readonly suite: Suite;
  readonly target: Target;
  readonly client: HttpClient;
  readonly clock: Clock;
  readonly possible: PossibleBranches;
  readonly pinned: ReadonlyMap<string, string>;
  readonly start: unknown;
  readonly entropy: Entropy;
  /** Part of every text that the case makes up. */
  readonly namespace: string;
  readonly signal?: AbortSignal;
  /** Told of every exchange, in order. */
  readonly exchanged: (operation: string, result: ExchangeResult) => void;
  /** Whether it still waits for what was accepted: a target that did not keep a promise is not waited for again. */
  readonly patient: boolean;
  /** Whether breaking a requirement is only noted. */
  readonly isNote: (requirement: string) => boolean;
  /** May throw, to end the run. */
  readonly beforeCommand: () => void;
}

/** One wrong thing. */
export interface Finding {
  readonly requirement: string;
  readonly check: string;
  readonly operation: string;
  readonly summary: string;
  readonly expected: string;
  readonly observed: string;
  /** How many commands had been sent, and how many exchanges made, when it showed. */
  readonly commands: number;
  readonly steps: number;
}

export interface ExecutedStep {
  readonly operation: string;
  readonly curl: string;
  readonly answer: string;
  /** Sent to wait for something, not because a command said so. */
  readonly waiting: boolean;
}

export class CaseRun {
  readonly findings: Finding[] = [];
  readonly steps: ExecutedStep[] = [];
  readonly exercised: string[] = [];
  /** Something accepted was not seen done in time. */
  overdue = false;
  /** No answer came: nothing more can be learned in this case. */
  #over = false;
  #sent = 0;
  #texts = 0;
  #hypotheses: readonly Hypothesis[];
  /** A finding about consistency explains itself: what is learned after it must not count. */
  #inconsistent = false;
  readonly #context: CaseContext;
  readonly #behaviour: AnyBehaviour;

  constructor(context: CaseContext) {
    this.#context = context;
    this.#behaviour = context.protocol.behaviour;
    this.#hypotheses = [{ state: context.start, taken: context.pinned }];
  }

  get over(): boolean {
    return this.#over;
  }

  /** Hypotheses that explain all that was seen; empty when something did not fit or fits only another mind. */
  get survivors(): readonly Hypothesis[] {
    const broken = this.findings.some(({ requirement }) => !this.#context.isNote(requirement));
    return broken || this.#inconsistent ? [] : this.#hypotheses;
  }

  /** What is believed to be true, by the first hypothesis; references are resolved against it. */
  get state(): unknown {
    return this.#hypotheses[0]?.state;
  }

  async execute(symbolic: SymbolicCommand): Promise<void> {
    if (this.#over) return;
    this.#context.beforeCommand();
    // What shows while it waits shows only because there is a next command.
    this.#sent++;
    if (symbolic.hasty !== true) await this.#settle();
    if (this.#over) return;
    if (symbolic.environment === true) await this.#environment(symbolic);
    else if (symbolic.together) await this.#askTogether(symbolic.together, symbolic.subject);
    else await this.#ask(symbolic);
  }

  /** Waits until what was accepted is seen done, by reading; what is overdue is found by the model itself. */
  async #settle(): Promise<void> {
    for (let wait = 0; !this.#over; wait = Math.min(5000, wait === 0 ? 20 : wait * 2)) {
      const [owed] = this.#behaviour.settling(this.state, this.#session(this.#context.suite.session));
      if (!owed) return;
      if (wait > 0 && !this.#context.patient) return;
      const left = owed.deadline - this.#context.clock.now();
      if (wait > 0) await pause(Math.max(1, Math.min(wait, left + 1)), this.#context.signal);
      const { operation, session, params } = owed.poll;
      await this.#exchange({ operation, session, params }, undefined, true);
      this.overdue ||= this.findings.some(({ requirement }) => requirement === owed.requirement);
    }
  }

  async #ask(symbolic: SymbolicCommand): Promise<void> {
    await this.#exchange(this.#resolved(symbolic), symbolic.subject, false);
  }

  /** Reads under way at once. None changes anything, so they are judged one after the other. */
  async #askTogether(commands: readonly SymbolicCommand[], subject: string | undefined): Promise<void> {
    const { protocol, client, signal } = this.#context;
    const results = await Promise.all(
      commands.map((command) => exchangeRest(protocol.binding, client, this.#resolved(command), signal)),
    );
    const before = this.findings.length;
    for (const result of results) if (!this.#over) this.#assess(result, undefined, false, undefined);
    if (subject === undefined) return;
    this.exercised.push(subject);
    // Each would be right alone: what is wrong is that they were asked together.
    const found = this.findings.splice(before);
    this.findings.push(...found.map((finding) => ({ ...finding, requirement: subject })));
  }

  #resolved(symbolic: SymbolicCommand): Parameters<typeof exchangeRest>[2] {
    const session = symbolic.session === null ? "" : this.#session(symbolic.session ?? this.#context.suite.session);
    const { operation, raw, scheme } = symbolic;
    const edit = scheme === undefined ? symbolic.edit : { ...symbolic.edit, authorization: `${scheme} ${session}` };
    const params = this.#resolve(symbolic.params);
    return { operation, session, params, ...(edit && { edit }), ...(raw && { raw }) };
  }

  async #exchange(
    resolved: Parameters<typeof exchangeRest>[2],
    subject: string | undefined,
    waiting: boolean,
  ): Promise<void> {
    const { protocol, client, signal } = this.#context;
    const result = await exchangeRest(protocol.binding, client, resolved, signal);
    this.#assess(result, subject, waiting, resolved.raw);
  }

  #assess(result: ExchangeResult, subject: string | undefined, waiting: boolean, raw: SymbolicCommand["raw"]): void {
    const { target, suite, clock } = this.#context;
    const operation = result.command?.operation ?? "unknown";
    this.#context.exchanged(operation, result);
    this.steps.push({ operation, curl: curlLine(target.url, result.request), answer: answerLine(result), waiting });
    this.exercised.push(suite.answers, ...result.exercised);
    if (result.fault) {
      const { name, message } = result.fault;
      this.#find(suite.answers, "answers", operation, `no answer (${name})`, "one whole answer", message);
      this.#over = true;
      return;
    }
    for (const violation of result.violations) {
      const place = violation.path === "" ? "" : ` at ${violation.path}`;
      for (const requirement of violation.requirements) {
        const check = violation.keyword === "response" ? "response-is-well-formed" : "reply-matches-schema";
        this.#find(requirement, check, operation, `${violation.message}${place}`, violation.expected, result.outcome);
      }
    }
    if (!result.command) this.#judgeUnrouted(result, raw);
    else if (result.observed) {
      const { observed, command } = result;
      const judging = (hypotheses: readonly Hypothesis[], possible: PossibleBranches): Judgement =>
        judge(this.#behaviour, hypotheses, possible, command, observed, clock.now(), this.#context.isNote);
      this.#judge(judging, command, observed, subject);
    } else this.#over = true;
  }

  async #environment(symbolic: SymbolicCommand): Promise<void> {
    const { target, clock } = this.#context;
    const params = this.#resolve(symbolic.params);
    const observed = await target.environment?.(symbolic.operation, params);
    if (!observed) return;
    this.steps.push({
      operation: symbolic.operation,
      curl: `# ${symbolic.operation} ${JSON.stringify(params)}, by the target's environment hook`,
      answer: observed.ok ? "done" : observed.summary,
      waiting: false,
    });
    const command = { session: "", operation: symbolic.operation, params, irregularities: [] };
    const judging = (hypotheses: readonly Hypothesis[], possible: PossibleBranches): Judgement =>
      judgeEnvironment(
        this.#behaviour,
        hypotheses,
        possible,
        symbolic.operation,
        params,
        observed,
        clock.now(),
        this.#context.isNote,
      );
    this.#judge(judging, command, observed, undefined);
  }

  #judge(
    judging: (hypotheses: readonly Hypothesis[], possible: PossibleBranches) => Judgement,
    command: Command,
    observed: Observed,
    subject: string | undefined,
  ): void {
    const { survivors, refuted } = judging(this.#hypotheses, this.#context.possible);
    if (survivors.length > 0) {
      for (const note of survivors[0]?.notes ?? []) this.#blame(note, command, undefined);
      this.#survive(survivors, subject);
      return;
    }
    // Would another mind explain it? Then the target contradicts itself, and not the documents.
    const forgetful = this.#hypotheses.map(({ state }) => ({ state, taken: new Map<string, string>() }));
    const relaxed = judging(forgetful, new Map());
    const changed = relaxed.survivors[0] && this.#changedBranch(relaxed.survivors);
    if (changed) {
      const { choice, before, now, survivor } = changed;
      const accepted = subject !== undefined && command.irregularities.length > 0 && observed.ok;
      const question = this.#context.protocol.contract.choices[choice]?.question ?? "";
      this.#find(
        accepted ? subject : this.#context.suite.consistency,
        "consistent-choices",
        command.operation,
        `the target is not of one mind about ${choice}: ${before} before, ${now} now`,
        `${before}, as before (${question})`,
        now,
      );
      // Another mind may only seem to explain a value that is plainly wrong.
      for (const disagreement of refuted[0]?.disagreements ?? []) {
        if (disagreement.kind === "value") this.#blame(disagreement, command, subject);
      }
      this.#inconsistent = true;
      this.#survive([survivor], subject);
      return;
    }
    this.#over = true;
    const [closest] = refuted;
    for (const disagreement of closest?.disagreements ?? []) this.#blame(disagreement, command, subject);
  }

  #survive(survivors: readonly Survivor[], subject: string | undefined): void {
    this.#hypotheses = survivors;
    const { pinned, suite } = this.#context;
    // Once for each command: how many choices it comes across may hang on when things happened.
    if ([...(survivors[0]?.asked ?? [])].some((choice) => pinned.has(choice))) this.exercised.push(suite.consistency);
    this.exercised.push(...(survivors[0]?.exercised ?? []), ...(subject === undefined ? [] : [subject]));
  }

  /** The choice in which the explanation parts from what was known, if it parts in one. */
  #changedBranch(
    survivors: readonly Survivor[],
  ): { choice: string; before: string; now: string; survivor: Survivor } | undefined {
    for (const survivor of survivors) {
      for (const [choice, now] of survivor.taken) {
        const before = this.#hypotheses[0]?.taken.get(choice) ?? this.#context.possible.get(choice)?.join(" or ");
        if (before !== undefined && before !== now && !before.split(" or ").includes(now))
          return { choice, before, now, survivor };
      }
    }
    return undefined;
  }

  #blame(disagreement: Disagreement, command: Command, subject: string | undefined): void {
    const outcome = disagreement.kind === "outcome";
    const requirement = outcome && subject !== undefined ? subject : disagreement.requirement;
    const check = outcome ? outcomeCheck(disagreement, command) : "fresh-values-admissible";
    const summary = outcome
      ? `expected ${disagreement.expected}, got ${disagreement.observed}`
      : `${disagreement.observed} instead of ${disagreement.expected}`;
    this.#find(requirement, check, command.operation, summary, disagreement.expected, disagreement.observed);
  }

  #judgeUnrouted(result: ExchangeResult, raw: { method: string; target: string } | undefined): void {
    const { suite, protocol } = this.#context;
    const decoded = protocol.binding.decodeRequest(result.request);
    const requirement = decoded.routed || decoded.code === "unknown-path" ? suite.unknownPath : suite.methodNotAllowed;
    this.exercised.push(requirement);
    const status = result.response?.status ?? 0;
    if (status >= 400 && status < 500) return;
    const what = `${raw?.method ?? ""} ${raw?.target ?? ""}`;
    this.#find(
      requirement,
      "rejects-unknown-operation",
      "unknown",
      `${what} was answered with ${status}`,
      "a refusal (4xx)",
      String(status),
    );
  }

  #find(
    requirement: string,
    check: string,
    operation: string,
    summary: string,
    expected: string,
    observed: string,
  ): void {
    const [commands, steps] = [this.#sent, this.steps.length];
    this.findings.push({ requirement, check, operation, summary, expected, observed, commands, steps });
  }

  #session(reference: Parameters<Suite["resolve"]>[0]): string {
    const { suite, entropy, clock } = this.#context;
    const session = suite.resolve(reference, this.state, { entropy, now: clock.now() });
    return typeof session === "string" ? session : "";
  }

  #resolve(value: unknown): unknown {
    const { suite, entropy, namespace, clock } = this.#context;
    const at = { entropy, now: clock.now() };
    return resolve(value, {
      reference: (reference) => (isReference(reference) ? suite.resolve(reference, this.state, at) : undefined),
      text: (label) => `${label} ${namespace}.${++this.#texts}`,
    });
  }
}

/** Ids of checks, the same on success and failure. */
function outcomeCheck(disagreement: Disagreement, command: Command): string {
  if (disagreement.observed.startsWith("success")) {
    if (command.irregularities.length > 0) return "rejects-invalid-params";
    if (disagreement.expected.includes("unauthenticated")) return "requires-authentication";
  }
  return disagreement.expected.startsWith("a refusal") ? "code-matches-oracle" : "reply-matches-oracle";
}

/** Whether an error says that the run is being given up, rather than something about the target. */
export function isAbort(error: unknown): boolean {
  if (error instanceof TransportError) return error.fault === "aborted";
  return error instanceof Error && error.name === "AbortError";
}
