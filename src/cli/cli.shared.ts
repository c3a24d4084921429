import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { MutantResult } from "../../conformance/mutants.ts";
import type { Counterexample, RunOptions } from "../../conformance/options.ts";
import { conforming } from "../../conformance/reporters/example-reports.shared.ts";
import type { Report } from "../../conformance/report.ts";
import type { Suite } from "../../conformance/suite.ts";
import { suites } from "../../conformance/suites.ts";
import type { Target } from "../../conformance/target.ts";
import type { Mutant } from "../../mocks/mutation.ts";
import { UsageError } from "../support/errors.ts";
import type { Engine } from "./engine.ts";
import type { Io } from "./io.ts";
import { runProgram } from "./program.ts";

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "wireproof-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** What a command line did. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Output that is kept, for a program that runs in this process. */
export class TestIo implements Io {
  readonly abort = new AbortController();
  readonly interrupt: Io["interrupt"] = this.abort.signal;
  readonly env: Io["env"];
  readonly #written = { out: "", err: "" };
  readonly #waiting = new Set<() => void>();

  constructor(env: Io["env"] = {}) {
    this.env = env;
  }

  readonly out = this.#output("out");
  readonly err = this.#output("err");

  get written(): { readonly out: string; readonly err: string } {
    return { ...this.#written };
  }

  /** When something has been written that fits. */
  async until(end: "out" | "err", pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const match = pattern.exec(this.#written[end]);
      if (match) return match;
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  #output(end: "out" | "err") {
    return {
      isTerminal: false,
      columns: 100,
      write: (text: string) => {
        this.#written[end] += text;
        for (const resolve of this.#waiting) resolve();
        this.#waiting.clear();
      },
    };
  }
}

/** An engine that judges nothing and remembers what it was asked. */
export class TestEngine implements Engine {
  readonly asked: {
    readonly target: Target;
    readonly options: RunOptions;
    readonly counterexample?: Counterexample;
  }[] = [];
  report: Report = conforming;
  /** Done in place of a run. */
  during: (target: Target, options: RunOptions) => void | Promise<void> = () => {};
  verdicts: readonly MutantResult["verdict"][] = ["killed", "killed"];
  readonly suites = suites;
  readonly mutants = { "chat-manager": MUTANTS, trueconf: [], chatserver: [] };

  async verify(_protocol: unknown, _suite: Suite, target: Target, options: RunOptions): Promise<Report> {
    this.asked.push({ target, options });
    await this.during(target, options);
    return this.report;
  }

  async replay(
    _protocol: unknown,
    _suite: Suite,
    target: Target,
    counterexample: Counterexample,
    options: RunOptions,
  ): Promise<Report> {
    this.asked.push({ target, options, counterexample });
    await this.during(target, options);
    return this.report;
  }

  parseCounterexample(text: string): Counterexample {
    if (text !== "the counterexample") throw new UsageError("expected a counterexample, found something else");
    return COUNTEREXAMPLE;
  }

  async runMutants(
    _protocol: unknown,
    _suite: Suite,
    _world: unknown,
    mutants: readonly Mutant[],
    options: RunOptions & { readonly onMutant: (result: MutantResult) => void },
  ) {
    const results = mutants.map(({ id, requirement, kind }, index): MutantResult => {
      const verdict = this.verdicts[index] ?? "killed";
      return { id, requirement, kind, verdict, by: [], steps: 1, durationMs: 5 };
    });
    for (const result of results) options.onMutant(result);
    const killed = results.filter(({ verdict }) => verdict === "killed").length;
    await Promise.resolve();
    return { results, killed, total: results.length, unguarded: ["chat-manager.list.order"] };
  }
}

/** Runs a command line to its end. */
export async function run(args: readonly string[], engine = new TestEngine(), io = new TestIo()): Promise<Outcome> {
  const code = await runProgram(args, io, () => Promise.resolve(engine));
  return { code, ...io.written };
}

export const COUNTEREXAMPLE: Counterexample = {
  schemaVersion: 1,
  protocol: "chat-manager",
  contractHash: "abc",
  requirement: "chat-manager.detail.unknown",
  check: "reply-matches-oracle",
  seed: 7,
  case: "chat-manager/scenarios/removed",
  summary: "a removed chat is served",
  commands: [],
  branches: {},
};

const MUTANTS: readonly Mutant[] = [
  {
    id: "chat-manager/answers-299",
    text: "answers everything with 299",
    requirement: "chat-manager.general.documented-status",
    kind: "status",
    mutate: () => ({ response: (response) => ({ ...response, status: 299 }) }),
  },
  {
    id: "chat-manager/forgets",
    text: "forgets every chat",
    requirement: "chat-manager.detail.unknown",
    kind: "state",
    mutate: () => ({}),
  },
];
