// What is written down of one case: its steps for people, its findings for the report.

import type { Observed } from "../src/behaviour/behaviour.ts";
import type { PossibleBranches } from "../src/behaviour/choices.ts";
import type { Clock, Entropy } from "../src/behaviour/entropy.ts";
import type { Matched } from "../src/behaviour/expect-events.ts";
import type { Protocol } from "../src/protocols/protocol.ts";
import type { HttpClient } from "../src/transport/http-message.ts";
import type { Broken } from "./baseline.ts";
import type { Arrival, Silent } from "./case-lines.ts";
import type { Exchanged } from "./exchange.ts";
import type { MarkerPaths } from "./marker-paths.ts";
import type { Remarks } from "./open-line.ts";
import { Oracle } from "./oracle.ts";
import { eventLine } from "./rpc-exchange.ts";
import type { Secrets } from "./secrets.ts";
import type { Suite } from "./suite.ts";
import type { Target } from "./target.ts";

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
  /** Milliseconds for one exchange. */
  readonly timeoutMs: number;
  /** Nothing is sent that changes the target. */
  readonly readOnly: boolean;
  /** Which markers get through to which connections; kept by the run. */
  readonly paths: MarkerPaths;
  /** What must not be shown of it. */
  readonly secrets: Secrets;
  /** Told of every exchange, in order. */
  readonly exchanged: (operation: string, exchanged: Exchanged) => void;
  /** Whether it still waits for what was accepted: a target that did not keep a promise is not waited for again. */
  readonly patient: boolean;
  /** Whether breaking a requirement so is only noted, or known. */
  readonly isNote: (broken: Broken) => boolean;
  /** Whether it is known. */
  readonly isKnown: (broken: Broken) => boolean;
  /** May throw, to end the run. */
  readonly beforeCommand: () => void;
}

export interface ExecutedStep {
  readonly operation: string;
  /** A line for a shell; absent for what was said on a connection. */
  readonly curl?: string;
  readonly connection?: string;
  readonly frame?: string;
  readonly answer: string;
  /** What connections were told because of it. */
  readonly events?: readonly string[];
  /** Sent to wait for something, not because a command said so. */
  readonly waiting: boolean;
}

/** What connections showed after an exchange. */
export interface Aside {
  /** Undefined: nobody listened. */
  readonly arrivals?: readonly Arrival[];
  readonly silent: readonly Silent[];
  readonly remarks: Remarks;
}

export const NO_ASIDE: Aside = { silent: [], remarks: { violations: [], exercised: [] } };

/** More events than these are counted and not shown. */
const MOST_TOLD = 20;

export class CaseRecord {
  readonly steps: ExecutedStep[] = [];
  readonly oracle: Oracle;
  /** How many commands were given. */
  commands = 0;
  /** A request had no answer. */
  isMute = false;
  #isOver = false;
  readonly #context: CaseContext;

  constructor(context: CaseContext) {
    this.#context = context;
    const { protocol, suite, possible, pinned, start, clock, isNote, isKnown } = context;
    const { behaviour, contract } = protocol;
    const position = (): { commands: number; steps: number } => ({
      commands: this.commands,
      steps: this.steps.length,
    });
    const { consistency } = suite;
    const judging = { possible, pinned, start, clock, isNote, isKnown };
    this.oracle = new Oracle({ behaviour, contract, consistency, ...judging, position });
  }

  /** Nothing more can be learned in this case. */
  get over(): boolean {
    return this.#isOver || this.oracle.over;
  }

  end(): void {
    this.#isOver = true;
  }

  /** One exchange, and what came of it. Returns the events that were owed and came. */
  assess(
    exchanged: Exchanged,
    subject: string | undefined,
    waiting: boolean,
    { arrivals, silent, remarks }: Aside,
  ): readonly Matched[] {
    const operation = operationOf(exchanged);
    this.push(exchanged, waiting, arrivals);
    this.oracle.exercised.push(this.#context.suite.answers, ...exchanged.exercised);
    this.remark(operation, remarks);
    const matched = this.#judge(exchanged, subject, arrivals);
    this.fallSilent(silent);
    return matched;
  }

  push(exchanged: Exchanged, waiting: boolean, arrivals: readonly Arrival[] | undefined): void {
    const operation = operationOf(exchanged);
    const { secrets, suite } = this.#context;
    if (suite.secretive.has(operation)) secrets.learn(exchanged);
    this.#context.exchanged(operation, exchanged);
    this.steps.push({ operation, ...exchanged.said, answer: exchanged.answer, ...told(arrivals), waiting });
  }

  /** Something that was done with a connection, and is no exchange. */
  note(operation: string, connection: string, frame: string, answer: string): void {
    this.steps.push({ operation, connection, frame, answer, waiting: false });
  }

  /** A connection that is ended for an odd request is one thing; a request that is in order gets an answer. */
  unanswered({ fault, command }: Pick<Exchanged, "fault" | "command">): void {
    this.isMute = true;
    const { suite, protocol } = this.#context;
    const operation = command?.operation ?? "unknown";
    const { name, message } = fault ?? { name: "closed", message: "" };
    const odd = (command?.irregularities.length ?? 0) > 0 && name !== "timeout";
    const survives = odd ? protocol.rpc?.requirements.connectionSurvives : undefined;
    this.oracle.find(
      survives ?? suite.answers,
      survives === undefined ? "answers" : "connection-survives",
      operation,
      `no answer (${name})`,
      "one whole answer",
      message,
    );
    this.end();
  }

  /** What the frames showed by themselves. */
  remark(operation: string, { violations, exercised }: Remarks): void {
    this.oracle.exercised.push(...exercised);
    this.#violations(operation, violations, "a frame");
  }

  fallSilent(silent: readonly Silent[]): void {
    for (const { name, message, requirement } of silent) {
      const { answers } = this.#context.suite;
      if (requirement === undefined) {
        this.oracle.find(answers, "answers", "echo", `no answer on ${name}`, "one whole answer", message);
      } else {
        const found = `the connection ${name} was ended: ${message}`;
        this.oracle.find(requirement, "connection-survives", "listen", found, "a connection that goes on", message);
      }
      this.end();
    }
  }

  #judge(
    { fault, command, observed, violations, outcome }: Exchanged,
    subject: string | undefined,
    arrivals: readonly Arrival[] | undefined,
  ): readonly Matched[] {
    if (fault) {
      this.unanswered({ fault, ...(command && { command }) });
      return [];
    }
    this.#violations(command?.operation ?? "unknown", violations, outcome);
    if (!command) return [];
    if (!observed) {
      this.end();
      return [];
    }
    const seen: Observed = arrivals ? { ...observed, events: arrivals } : observed;
    return this.oracle.judge(command, seen, subject);
  }

  #violations(operation: string, violations: Exchanged["violations"], outcome: string): void {
    for (const violation of violations) {
      const place = violation.path === "" ? "" : ` at ${violation.path}`;
      for (const requirement of violation.requirements) {
        const check = violation.keyword === "response" ? "response-is-well-formed" : "reply-matches-schema";
        this.oracle.find(requirement, check, operation, `${violation.message}${place}`, violation.expected, outcome);
      }
    }
  }
}

/** What connections were told, as a step shows it. */
export function told(arrivals: readonly Arrival[] | undefined): Pick<ExecutedStep, "events"> {
  if (!arrivals || arrivals.length === 0) return {};
  const events = arrivals.slice(0, MOST_TOLD).map(({ session, event }) => eventLine(session, event));
  const left = arrivals.length - events.length;
  return { events: left > 0 ? [...events, `and ${left} more`] : events };
}

function operationOf({ command }: Exchanged): string {
  return command?.operation ?? "unknown";
}
