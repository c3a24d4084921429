// Written sequences: probes, examples, scenarios.

import type { Run } from "../run.ts";
import { operationsOf } from "../selection.ts";
import type { Scenario, Suite } from "../suite.ts";
import type { SymbolicCommand } from "../symbolic.ts";

export async function runScenarios(run: Run, phase: string, scenarios: readonly Scenario[]): Promise<void> {
  const chosen = scenarios.filter((scenario) => applies(run, scenario));
  if (chosen.length === 0) return;
  await run.phase(phase, chosen.length, async () => {
    for (const scenario of chosen) await run.scenario(scenario);
  });
}

/** Whether the target can do what the sequence needs, and the run may do what it does. */
export function applies(run: Run, scenario: Pick<Scenario, "id" | "commands" | "needs">): boolean {
  const { target, options, suite, selection } = run;
  const lacks = (capability: string): boolean => !target.capabilities.has(capability);
  if (scenario.needs?.some(lacks) || scenario.commands.some((command) => needsOf(command, suite).some(lacks))) {
    return false;
  }
  const operations = operationsOf(scenario);
  const writes = operations.some((operation) => suite.writes.has(operation)) || scenario.commands.some(mayWrite);
  if (options.readOnly && writes) return false;
  return selection.case(scenario.id, operations);
}

function needsOf(command: SymbolicCommand, suite: Suite): string[] {
  const together = command.together ?? [];
  return [...(suite.needsOf?.(command) ?? []), ...together.flatMap((one) => needsOf(one, suite))];
}

/** What no operation has could still change something where it is wrongly served; so could what happens in the world. */
function mayWrite({ raw, rawFrame, frame, environment, together = [] }: SymbolicCommand): boolean {
  if (environment === true || rawFrame !== undefined || frame?.method !== undefined) return true;
  return (raw !== undefined && raw.method !== "GET") || together.some(mayWrite);
}
