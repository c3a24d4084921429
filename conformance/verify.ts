// Judges a target: from a suite and a reachable server to a report.

import type { Requirement } from "../src/contract/contract.ts";
import { operationsOf } from "../src/contract/operations-of.ts";
import type { Protocol } from "../src/protocols/protocol.ts";
import { version } from "../src/support/version.ts";
import { withBaseline } from "./baseline.ts";
import { isAbort } from "./case-run.ts";
import type { Phase, RunOptions } from "./options.ts";
import { PHASES } from "./options.ts";
import { runBoundary } from "./phases/boundary.ts";
import { runProperties } from "./phases/properties.ts";
import { runScenarios } from "./phases/written.ts";
import type { Failure, Report, ReportedRequirement, RequirementVerdict, Verdict } from "./report.ts";
import { Run, RunOver } from "./run.ts";
import { select } from "./selection.ts";
import type { Suite } from "./suite.ts";
import type { Target } from "./target.ts";

/**
 * Runs the phases one after the other. Whatever a target does comes back as a report; it never throws for it.
 * @throws UsageError when a pattern of `only` or `skip` matches nothing.
 */
export async function verify(protocol: Protocol, suite: Suite, target: Target, options: RunOptions): Promise<Report> {
  return conduct(protocol, suite, target, options, async (run) => {
    // Without anything known of its choices a target is given more room, not less: what is wrong all the same is wrong.
    const { first = [] } = options;
    await runScenarios(run, "first", first);
    if (first.length > 0) run.forget();
    await runScenarios(run, "probes", suite.probes);
    await runScenarios(run, "first", first);
    const phases: Record<Phase, () => Promise<void>> = {
      examples: () => runScenarios(run, "examples", suite.examples),
      boundary: () => runBoundary(run),
      scenarios: () => runScenarios(run, "scenarios", suite.scenarios),
      properties: () => runProperties(run),
    };
    for (const phase of options.phases) await phases[phase]();
  });
}

/** Prepares a run, lets `body` do what it is about, and turns whatever came of it into a report. */
export async function conduct(
  protocol: Protocol,
  suite: Suite,
  target: Target,
  options: RunOptions,
  body: (run: Run) => Promise<void>,
): Promise<Report> {
  const selection = select(protocol.contract, suite, options.only, options.skip);
  const startedAt = new Date();
  const began = performance.now();
  await using client = target.connect();
  const run = new Run(protocol, suite, target, client, options, selection);
  const ending = await ended(run, body);
  const found = report(run, ending, startedAt, Math.round(performance.now() - began));
  return options.baseline ? withBaseline(found, options.baseline, ending === undefined && isWhole(run)) : found;
}

/** Whether a run that comes to its end has done all that it can do. */
function isWhole({ options, selection }: Run): boolean {
  return selection.whole && !options.readOnly && PHASES.every((phase) => options.phases.includes(phase));
}

/** Why a run ended before its phases were through; undefined when they were. */
type Ending = { readonly why: RunOver["why"] | "no-credentials" | "obstacle"; readonly message: string } | undefined;

async function ended(run: Run, body: (run: Run) => Promise<void>): Promise<Ending> {
  try {
    await run.prepare();
    const { obstacle } = run;
    if (obstacle !== undefined) return { why: "obstacle", message: obstacle };
    if (!run.ready) return { why: "no-credentials", message: "no credentials were accepted" };
    await body(run);
    return undefined;
  } catch (error) {
    if (error instanceof RunOver) return { why: error.why, message: error.message };
    if (isAbort(error)) return { why: "aborted", message: "the run was given up" };
    throw error;
  }
}

function report(run: Run, ending: Ending, startedAt: Date, durationMs: number): Report {
  const { protocol, options, target } = run;
  const failures = [...run.failures.values()];
  const inconclusive = reasonForNoVerdict(run, ending, failures);
  const requirements = Object.values(protocol.contract.requirements)
    .filter(({ id }) => run.selection.requirement(id))
    .map((requirement) => reported(run, requirement, failures));
  const verdict: Verdict =
    inconclusive !== undefined
      ? "inconclusive"
      : failures.some(({ binding }) => binding)
        ? "not-conforming"
        : "conforming";
  const count = (wanted: RequirementVerdict): number => requirements.filter((row) => row.verdict === wanted).length;
  return {
    schemaVersion: 1,
    tool: { name: "wireproof", version },
    protocol: protocol.id,
    contractHash: protocol.contract.hash,
    target: { url: target.url, builtIn: target.builtIn },
    seed: options.seed,
    startedAt: startedAt.toISOString(),
    durationMs,
    verdict,
    ...(inconclusive !== undefined && { reason: inconclusive }),
    counts: {
      pass: count("pass"),
      fail: count("fail"),
      "known-failure": count("known-failure"),
      "not-exercised": count("not-exercised"),
      "not-applicable": count("not-applicable"),
      inconclusive: count("inconclusive"),
      excluded: count("excluded"),
      requests: run.requests,
      cases: run.cases,
      failures: failures.filter(({ binding }) => binding).length,
      notes: failures.filter(({ binding }) => !binding).length,
    },
    requirements,
    failures,
    choices: Object.values(protocol.contract.choices).map(({ id, question }) => ({
      id,
      branch: branchOf(run, id),
      question,
    })),
    operations: operationsOf(protocol.contract).map((id) => {
      const outcomes = Object.fromEntries([...(run.outcomes.get(id) ?? [])].toSorted(([a], [b]) => (a < b ? -1 : 1)));
      return { id, requests: Object.values(outcomes).reduce((sum, times) => sum + times, 0), outcomes };
    }),
    phases: run.phases,
    strict: options.strict,
  };
}

/** Something was judged if something answered; otherwise the report says what was tried and what came of it. */
function reasonForNoVerdict(run: Run, ending: Ending, failures: readonly Failure[]): string | undefined {
  const { url } = run.target;
  if (ending?.why === "obstacle" && !failures.some(({ binding }) => binding)) return `${url}: ${ending.message}`;
  if (run.answered === 0) {
    return `${url} gave no answer to any request: ${run.silence ?? ending?.message ?? "nothing was sent"}. Is the server running, and is this its address?`;
  }
  if (ending?.why === "no-credentials" && !failures.some(({ binding }) => binding)) {
    return `${url} accepted none of the credentials given. Check --username and --password, or --token.`;
  }
  if (ending?.why === "aborted") return "The run was given up before it was through.";
  return undefined;
}

function reported(run: Run, requirement: Requirement, failures: readonly Failure[]): ReportedRequirement {
  const { id, level, basis, text, source, capability, excluded } = requirement;
  // A point that is left open is exercised when the run came across it.
  const branch = requirement.choice === undefined ? "undetermined" : branchOf(run, requirement.choice);
  const exercised = run.exercised.get(id) ?? (branch === "undetermined" ? 0 : 1);
  const missing = capability !== undefined && !run.target.capabilities.has(capability);
  const verdict: RequirementVerdict =
    excluded !== undefined
      ? "excluded"
      : failures.some((failure) => failure.requirement === id)
        ? "fail"
        : missing
          ? "not-applicable"
          : exercised > 0
            ? "pass"
            : "not-exercised";
  const reason = excluded ?? (missing ? `the target is not declared to have the capability ${capability}` : undefined);
  return {
    id,
    level,
    basis,
    text,
    source,
    verdict,
    exercised,
    binding: run.isBinding(id),
    ...(reason !== undefined && { reason }),
  };
}

function branchOf(run: Run, choice: string): string {
  return run.knowledge.branchOf(choice, run.protocol.behaviour.choices[choice] ?? []);
}
