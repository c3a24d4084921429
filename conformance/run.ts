// One run: what all its phases share, and what they find out.

import { setMaxListeners } from "node:events";
import { seededEntropy, systemClock } from "../src/behaviour/entropy.ts";
import type { Entropy } from "../src/behaviour/entropy.ts";
import type { Protocol } from "../src/protocols/protocol.ts";
import { CONNECTION } from "../src/protocols/protocol.ts";
import type { HttpClient } from "../src/transport/http-message.ts";
import type { ExecutedStep, Finding } from "./case-run.ts";
import { CaseRun } from "./case-run.ts";
import type { Broken } from "./baseline.ts";
import { knownBy, mark } from "./baseline.ts";
import { MarkerPaths } from "./marker-paths.ts";
import { Knowledge } from "./knowledge.ts";
import type { RunOptions } from "./options.ts";
import { redactor } from "./redact.ts";
import { Secrets } from "./secrets.ts";
import type { Failure, ReportedPhase, ReportedStep } from "./report.ts";
import type { Exchanged } from "./exchange.ts";
import type { Selection } from "./selection.ts";
import type { Scenario, Suite } from "./suite.ts";
import { shrink } from "./shrink.ts";
import type { SymbolicCommand } from "./symbolic.ts";
import { encodeBytes } from "./symbolic.ts";
import type { Target } from "./target.ts";

/** Why a run ended early. Thrown by cases, caught by the run alone. */
export class RunOver extends Error {
  readonly why: "bail" | "time" | "aborted" | "unreachable";
  constructor(why: RunOver["why"], message: string) {
    super(message);
    this.name = "RunOver";
    this.why = why;
  }
}

/** More than these at once are a leak. */
const MOST_WAITS = 200;
/** More than these many different failures are counted and not described. */
const MOST_FAILURES = 200;
/** Executions spent on making one written sequence shorter. */
const SHRINK_ATTEMPTS = 40;
/** After so many cases in a row without any answer, the target is taken to be gone. */
const MOST_SILENT_CASES = 5;

export class Run {
  readonly protocol: Protocol;
  readonly suite: Suite;
  readonly target: Target;
  readonly options: RunOptions;
  readonly selection: Selection;
  knowledge = new Knowledge();
  readonly exercised = new Map<string, number>();
  readonly failures = new Map<string, Failure>();
  readonly outcomes = new Map<string, Map<string, number>>();
  readonly phases: ReportedPhase[] = [];
  readonly #clock = systemClock();
  readonly #paths = new MarkerPaths();
  readonly #client: HttpClient;
  readonly #began = performance.now();
  readonly #origin = `wp${Date.now().toString(36)}`;
  #attempts = 0;
  /** What was given, or granted before all cases; a case keeps its own. */
  readonly #secrets: Set<string>;
  /** What was found in a run whose findings are going to be known. */
  readonly #adopted = new Set<string>();
  requests = 0;
  cases = 0;
  answered = 0;
  /** Exchanges without an answer. */
  unanswered = 0;
  /** Why nothing more could be asked. */
  silence: string | undefined;
  #silentCases = 0;
  #patient = true;
  #accepted = false;
  #spent = false;
  #start: unknown;
  #phase = { id: "", cases: 0, failed: 0, requests: 0, began: 0 };

  constructor(
    protocol: Protocol,
    suite: Suite,
    target: Target,
    client: HttpClient,
    options: RunOptions,
    selection: Selection,
  ) {
    this.protocol = protocol;
    this.suite = suite;
    this.target = target;
    this.options = options;
    // Several connections wait at once, and each wait listens for the end of the run.
    if (options.signal) setMaxListeners(MOST_WAITS, options.signal);
    this.selection = selection;
    this.#client = client;
    this.#start = suite.initial(target);
    this.#secrets = new Set([
      ...target.credentials.tokens,
      ...target.credentials.accounts.map(({ password }) => password),
    ]);
  }

  /** Whether the run has credentials to go on with. */
  get ready(): boolean {
    return this.#accepted && this.suite.isReady(this.#start);
  }

  /** What is on the target that cases could not be told apart from. */
  get obstacle(): string | undefined {
    return this.suite.obstacle?.(this.#start);
  }

  /**
   * Tries the credentials. What it finds out is reported like anything else, unless none of them is accepted: then nobody knows
   * whether the target is wrong or the credentials are.
   */
  async prepare(): Promise<void> {
    const attempts = this.suite.prelude(this.target);
    const refused: (() => Promise<void>)[] = [];
    let state = this.suite.initial(this.target);
    let accepted = attempts.length === 0;
    for (const commands of attempts) {
      const run = await this.execute("prelude", commands, state);
      const { findings } = run;
      if (run.survivors.length > 0) {
        if (findings.length > 0) await this.report("prelude", commands, findings, async () => [], run);
        accepted = true;
        state = run.state;
        for (const word of run.secrets) this.#secrets.add(word);
        this.#learnCredentials(state);
        continue;
      }
      const report = (): Promise<void> => this.report("prelude", commands, findings, async () => [], run);
      if (findings.every(({ requirement }) => this.suite.credentials.has(requirement))) refused.push(report);
      else {
        // It answered, and wrongly: that is a verdict on the target, whatever the credentials are.
        accepted = true;
        await report();
      }
    }
    this.#accepted = accepted;
    this.#start = state;
    this.#spent = false;
    if (accepted) for (const report of refused) await report();
  }

  /** Runs a written sequence; a failing one is shown as short as it gets. */
  async scenario(scenario: Scenario): Promise<boolean> {
    const { id, commands } = scenario;
    const run = await this.judged(id, commands);
    this.options.onCase?.(scenario, new Set(run.exercised));
    const { findings } = run;
    if (findings.length > 0) {
      await this.report(id, commands, findings, (shorter) => this.findings(id, shorter), run);
    }
    this.caseDone(id, findings.length > 0);
    return findings.length === 0;
  }

  /** What was learned of the target's choices does not hold for what comes next; what was found does. */
  forget(): void {
    this.knowledge = new Knowledge();
  }

  /** Runs commands, keeps what they teach, and reports nothing. */
  judged(id: string, commands: readonly SymbolicCommand[]): Promise<CaseRun> {
    return this.judgedBy(id, (run) => sendAll(run, commands));
  }

  /** The same for commands that come one by one. */
  async judgedBy(id: string, body: (run: CaseRun) => Promise<void>): Promise<CaseRun> {
    const run = await this.#conduct(id, body);
    for (const requirement of run.exercised)
      this.exercised.set(requirement, (this.exercised.get(requirement) ?? 0) + 1);
    if (run.survivors.length > 0) this.knowledge.learn(run.survivors);
    return run;
  }

  async findings(id: string, commands: readonly SymbolicCommand[]): Promise<readonly Finding[]> {
    return (await this.execute(id, commands)).findings;
  }

  /** Runs commands and keeps nothing of it. */
  execute(id: string, commands: readonly SymbolicCommand[], start?: unknown): Promise<CaseRun> {
    return this.#conduct(id, (run) => sendAll(run, commands), start);
  }

  async #conduct(id: string, body: (run: CaseRun) => Promise<void>, start?: unknown): Promise<CaseRun> {
    if (start === undefined && (this.#spent || this.suite.isStale(this.#start, this.#clock.now())))
      await this.prepare();
    const { answered, unanswered } = this;
    const run = this.#begin(id, start ?? this.#start);
    try {
      await body(run);
    } finally {
      await run.dispose();
    }
    if (run.overdue) this.#patient = false;
    // A case may have used up what the next would begin with.
    if (start === undefined && run.state !== undefined) {
      this.#spent = this.suite.isSpent?.(run.state, this.#clock.now()) ?? false;
    }
    this.#noteSilence(run, this.answered > answered || this.unanswered === unanswered);
    return run;
  }

  #begin(id: string, start: unknown): CaseRun {
    // Neither another run nor another attempt at the same case may leave texts that this one takes for its own.
    const namespace = `${this.#origin}-${hash(id)}-${(++this.#attempts).toString(36)}`;
    const { signal } = this.options;
    return new CaseRun({
      protocol: this.protocol,
      suite: this.suite,
      target: this.target,
      client: this.#client,
      clock: this.#clock,
      possible: this.knowledge.possible,
      pinned: this.knowledge.pinned(),
      start,
      entropy: this.entropyOf(id),
      namespace,
      ...(signal && { signal }),
      timeoutMs: this.options.timeoutMs,
      readOnly: this.options.readOnly,
      paths: this.#paths,
      secrets: new Secrets(this.protocol.contract),
      exchanged: (operation, result) => this.#exchanged(operation, result),
      patient: this.#patient,
      isNote: (broken) => !this.isBinding(broken.requirement) || this.isKnown(broken),
      isKnown: (broken) => this.isKnown(broken),
      beforeCommand: () => this.checkLimits(),
    });
  }

  entropyOf(id: string): Entropy {
    return seededEntropy(this.options.seed, id);
  }

  /** @throws RunOver when the run must end before the next command. */
  checkLimits(): void {
    const { signal, timeBudgetMs } = this.options;
    if (signal?.aborted) throw new RunOver("aborted", "the run was given up");
    if (timeBudgetMs !== undefined && performance.now() - this.#began > timeBudgetMs) {
      throw new RunOver("time", `the time budget of ${timeBudgetMs} ms was spent`);
    }
  }

  /** Puts findings into the report, one failure for each requirement, check and operation: the shortest that is found. */
  async report(
    id: string,
    commands: readonly SymbolicCommand[],
    findings: readonly Finding[],
    retry: (commands: readonly SymbolicCommand[]) => Promise<readonly Finding[]>,
    run: CaseRun,
  ): Promise<void> {
    for (const finding of findings) {
      const key = keyOf(finding);
      if (!this.selection.requirement(finding.requirement)) continue;
      if (this.failures.has(key) || this.failures.size >= MOST_FAILURES) continue;
      const holds = async (shorter: readonly SymbolicCommand[]): Promise<boolean> =>
        (await retry(shorter)).some((other) => keyOf(other) === key);
      const needed = commands.slice(0, finding.commands);
      // What is known is not searched any further: it is explained already.
      const isWorthIt = needed.length > 1 && this.#mayRetry() && !this.isKnown(finding);
      const shortest = isWorthIt ? await shrink(needed, holds, SHRINK_ATTEMPTS) : needed;
      const shown = shortest.length < needed.length ? await this.execute(id, shortest) : run;
      const again = shown.findings.find((other) => keyOf(other) === key);
      this.fail(id, again ?? finding, again ? shortest : needed, again ? shown : run);
    }
  }

  fail(id: string, finding: Finding, commands: readonly SymbolicCommand[], run: CaseRun): void {
    const key = keyOf(finding);
    const requirement = this.protocol.contract.requirements[finding.requirement];
    const known = this.failures.get(key);
    if (known && known.steps.length <= finding.steps) return;
    const redact = redactor([...this.#secrets, ...run.secrets]);
    const level = requirement?.level ?? "must";
    const entry = knownBy(this.options.baseline, finding);
    const failure: Failure = {
      requirement: finding.requirement,
      check: finding.check,
      operation: finding.operation,
      level,
      case: id,
      summary: redact(finding.summary),
      expected: redact(finding.expected),
      observed: redact(finding.observed),
      steps: run.steps.slice(0, finding.steps).map((step) => reportedStep(step, redact)),
      replay: redact(
        this.options.keep?.({
          schemaVersion: 1,
          protocol: this.protocol.id,
          contractHash: this.protocol.contract.hash,
          requirement: finding.requirement,
          check: finding.check,
          seed: this.options.seed,
          case: id,
          summary: redact(finding.summary),
          commands: commands.map(encodeBytes),
          branches: this.knowledge.toJSON(),
        }) ?? "",
      ),
      binding: this.isBinding(finding.requirement),
      ...(entry && { known: mark(entry) }),
    };
    this.failures.set(key, failure);
    if (this.options.adopts === true && !entry) this.#adopted.add(`${finding.requirement} ${finding.operation}`);
    this.options.progress?.({ kind: "failure", failure });
    if (this.options.until === failure.requirement) throw new RunOver("bail", "what was looked for is found");
    if (this.options.bail && failure.binding && !entry) throw new RunOver("bail", "the first failure ends the run");
  }

  /** Whether breaking this requirement counts against the target. */
  isBinding(id: string): boolean {
    const requirement = this.protocol.contract.requirements[id];
    if (!requirement) return true;
    if (this.options.strict) return requirement.level !== "may";
    return requirement.level === "must" && ["seed", "docs", "standard"].includes(requirement.basis);
  }

  /** Whether the baseline knows this, or is going to. */
  isKnown(broken: Broken): boolean {
    const { requirement, operation } = broken;
    return this.#adopted.has(`${requirement} ${operation}`) || knownBy(this.options.baseline, broken) !== undefined;
  }

  /** Puts what is known into the report as it came, so that nobody has to search for it. */
  reportKnown(id: string, commands: readonly SymbolicCommand[], run: CaseRun): void {
    for (const finding of run.findings) {
      const isNew = !this.failures.has(keyOf(finding)) && this.failures.size < MOST_FAILURES;
      if (!isNew || !this.isKnown(finding) || !this.selection.requirement(finding.requirement)) continue;
      this.fail(id, finding, commands.slice(0, finding.commands), run);
    }
  }

  // --- phases ---

  async phase(id: string, cases: number, body: () => Promise<void>): Promise<void> {
    this.#phase = { id, cases: 0, failed: 0, requests: this.requests, began: performance.now() };
    this.options.progress?.({ kind: "phase-started", phase: id, cases });
    try {
      await body();
    } finally {
      const { failed, began, requests } = this.#phase;
      const phase: ReportedPhase = {
        id,
        cases: this.#phase.cases,
        failed,
        requests: this.requests - requests,
        durationMs: Math.round(performance.now() - began),
      };
      this.phases.push(phase);
      this.options.progress?.({ kind: "phase-done", phase });
    }
  }

  caseDone(id: string, failed: boolean): void {
    this.cases++;
    this.#phase.cases++;
    if (failed) this.#phase.failed++;
    this.options.progress?.({
      kind: "case-done",
      phase: this.#phase.id,
      case: id,
      failed,
      requests: this.#caseRequests,
    });
    this.#caseRequests = 0;
  }
  #caseRequests = 0;

  #exchanged(operation: string, result: Exchanged): void {
    this.requests++;
    this.#caseRequests++;
    if (result.fault) this.unanswered++;
    // That a connection opens says little: whoever takes it may still be mute.
    else if (operation !== CONNECTION.open || result.observed?.ok !== true) this.answered++;
    const counts = this.outcomes.get(operation) ?? new Map<string, number>();
    counts.set(result.outcome, (counts.get(result.outcome) ?? 0) + 1);
    this.outcomes.set(operation, counts);
    this.knowledge.reveal(result.revealed);
  }

  #learnCredentials(state: unknown): void {
    if (!this.suite.session) return;
    const session = this.suite.resolve(this.suite.session, state, {
      entropy: this.entropyOf("credentials"),
      now: this.#clock.now(),
    });
    if (typeof session === "string" && session !== "") this.#secrets.add(session);
  }

  /** A target that is gone is not judged over and over: each case would cost its full deadline. */
  #noteSilence(run: CaseRun, answered: boolean): void {
    if (answered || run.steps.length === 0) {
      this.#silentCases = 0;
      return;
    }
    const last = run.steps.at(-1)?.answer ?? "no answer";
    this.silence = last;
    this.#silentCases++;
    const refused = last.startsWith("refused") || last.startsWith("unreachable");
    if (refused || this.#silentCases >= MOST_SILENT_CASES) throw new RunOver("unreachable", last);
  }

  #mayRetry(): boolean {
    return this.#silentCases === 0 && this.options.shrink !== false;
  }
}

async function sendAll(run: CaseRun, commands: readonly SymbolicCommand[]): Promise<void> {
  for (const command of commands) {
    if (run.over) return;
    await run.execute(command);
  }
}

function reportedStep(
  { operation, curl, connection, frame, answer, events }: ExecutedStep,
  redact: (text: string) => string,
): ReportedStep {
  return {
    operation,
    ...(curl !== undefined && { curl: expandable(redact(curl)) }),
    ...(connection !== undefined && { connection }),
    ...(frame !== undefined && { frame: redact(frame) }),
    answer: redact(answer),
    ...(events && { events: events.map(redact) }),
  };
}

/** A shell replaces a variable between double quotes only. */
function expandable(curl: string): string {
  return curl.replaceAll(/'([^'"]*\$TOKEN)'/g, '"$1"');
}

export function keyOf({ requirement, check, operation }: Pick<Finding, "requirement" | "check" | "operation">): string {
  return `${requirement} ${check} ${operation}`;
}

/** A short name for a case, the same in every run. */
function hash(text: string): string {
  let value = 0x811c_9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x0100_0193);
  return (value >>> 0).toString(36);
}
