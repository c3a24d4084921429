import type { AnyBehaviour, AnyVocabulary, Command, Handler, Operation, Reader, Step } from "./behaviour.ts";
import type { Branches } from "./choices.ts";
import type { Clock, Entropy } from "./entropy.ts";

/** What a mock has that a model must not: a clock, a source of ids, and the branches it was told to take. */
export interface Performance {
  readonly clock: Clock;
  readonly entropy: Entropy;
  readonly branches: Branches;
}

/** The model broke one of its own rules about free values: a defect of wireproof, never of a client. */
export class ModelDefect extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ModelDefect";
  }
}

/**
 * Carries a command out: the mock's reading of a step. Free values are minted, choices have their configured branch.
 * @throws ModelDefect when the minted values break a demand of the model.
 */
export function perform(behaviour: AnyBehaviour, state: unknown, command: Command, performance: Performance): Step {
  const now = performance.clock.now();
  const current = behaviour.advance(state, now);
  const handler = behaviour.handlers[command.operation];
  const reader = performer(behaviour, current, command.session, handler, performance, now);
  const admission = behaviour.admit(current, command, reader);
  if (!admission.admitted) {
    const details = admission.unexplained ? undefined : detailsOf(command);
    return {
      state: admission.state,
      reply: { ok: false, code: admission.code, ...(details && { details }) },
      events: [],
      because: admission.because,
    };
  }
  if (!handler) throw new ModelDefect(`no handler for operation ${command.operation}`);
  reader.params = admission.params;
  const step = handler.step(current, command.session, admission.params, reader);
  return admission.because.length === 0 ? step : { ...step, because: [...step.because, ...admission.because] };
}

/** Carries out an environment command: what no client can do. */
export function performEnvironment(
  behaviour: AnyBehaviour,
  state: unknown,
  name: string,
  params: unknown,
  performance: Performance,
): Step {
  const now = performance.clock.now();
  const current = behaviour.advance(state, now);
  const handler = behaviour.environment[name];
  if (!handler) throw new ModelDefect(`no environment command ${name}`);
  const reader = performer(behaviour, current, "", handler, performance, now);
  reader.params = params;
  return handler.step(current, "", params, reader);
}

/** The mock's choices: what it was told, else the default branch. */
export function configuredBranch(behaviour: AnyBehaviour, branches: Branches, choice: string): string {
  const branch = branches.get(choice) ?? behaviour.choices[choice]?.[0];
  if (branch === undefined) throw new ModelDefect(`no such choice: ${choice}`);
  return branch;
}

const NOTHING: unknown = undefined;

/** The mock as a reader. Its members are its own, so that whoever wraps a step can spread it. */
function performer(
  behaviour: AnyBehaviour,
  state: unknown,
  session: string,
  handler: Handler<AnyVocabulary, Operation> | undefined,
  performance: Performance,
  now: number,
): Reader & { params: unknown } {
  const choose = (choice: string): string => configuredBranch(behaviour, performance.branches, choice);
  let minted: { readonly value: unknown } | undefined;
  const reader = {
    now,
    /** As admitted, by the time anything is minted. */
    params: NOTHING,
    choose,
    fresh(): unknown {
      const { params } = reader;
      return (minted ??= {
        value: handler?.mint(state, { session, params, now, entropy: performance.entropy, choose }),
      }).value;
    },
    demand(requirement: string, holds: boolean, say: () => { expected: string; observed: string }): void {
      if (holds) return;
      const { expected, observed } = say();
      throw new ModelDefect(`${requirement}: minted values break the model: expected ${expected}, minted ${observed}`);
    },
    contradiction(requirement: string, expected: string): never {
      throw new ModelDefect(`${requirement}: the model contradicts itself: expected ${expected}`);
    },
  };
  return reader;
}

/** What was wrong with the parameters, field by field, for whoever reads the mock's answer. */
function detailsOf(command: Command): Record<string, string[]> | undefined {
  const details: Record<string, string[]> = {};
  for (const irregularity of command.irregularities) {
    if (irregularity.kind === "malformed-body") (details["body"] ??= []).push(irregularity.detail);
    if (irregularity.kind === "media-type") (details["content-type"] ??= []).push(`found ${irregularity.found}`);
    if (irregularity.kind !== "params") continue;
    for (const violation of irregularity.violations) (details[violation.path] ??= []).push(violation.message);
  }
  return Object.keys(details).length > 0 ? details : undefined;
}
