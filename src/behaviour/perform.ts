import type { AnyBehaviour, Command, Handler, Minting, AnyVocabulary, Operation, Reader, Step } from "./behaviour.ts";
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
  if (!handler) throw new ModelDefect(`no handler for operation ${command.operation}`);
  const reader = new Performer(behaviour, current, command.session, command.params, handler, performance, now);
  const admission = behaviour.admit(current, command, reader);
  if (!admission.admitted) {
    const details = detailsOf(command);
    return {
      state: admission.state,
      reply: { ok: false, code: admission.code, ...(details && { details }) },
      events: [],
      because: admission.because,
    };
  }
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
  return handler.step(current, "", params, new Performer(behaviour, current, "", params, handler, performance, now));
}

/** The mock's choices: what it was told, else the default branch. */
export function configuredBranch(behaviour: AnyBehaviour, branches: Branches, choice: string): string {
  const branch = branches.get(choice) ?? behaviour.choices[choice]?.[0];
  if (branch === undefined) throw new ModelDefect(`no such choice: ${choice}`);
  return branch;
}

class Performer implements Reader, Minting<AnyVocabulary, unknown> {
  readonly now: number;
  readonly session: string;
  /** As admitted, by the time anything is minted. */
  params: unknown;
  readonly entropy: Entropy;
  readonly #behaviour: AnyBehaviour;
  readonly #state: unknown;
  readonly #handler: Handler<AnyVocabulary, Operation>;
  readonly #branches: Branches;
  #minted: { readonly value: unknown } | undefined;

  constructor(
    behaviour: AnyBehaviour,
    state: unknown,
    session: string,
    params: unknown,
    handler: Handler<AnyVocabulary, Operation>,
    performance: Performance,
    now: number,
  ) {
    this.#behaviour = behaviour;
    this.#state = state;
    this.session = session;
    this.params = params;
    this.#handler = handler;
    this.entropy = performance.entropy;
    this.#branches = performance.branches;
    this.now = now;
  }

  fresh(): unknown {
    return (this.#minted ??= { value: this.#handler.mint(this.#state, this) }).value;
  }

  choose(choice: string): string {
    return configuredBranch(this.#behaviour, this.#branches, choice);
  }

  demand(requirement: string, holds: boolean, say: () => { expected: string; observed: string }): void {
    if (holds) return;
    const { expected, observed } = say();
    throw new ModelDefect(`${requirement}: minted values break the model: expected ${expected}, minted ${observed}`);
  }

  contradiction(requirement: string, expected: string): never {
    throw new ModelDefect(`${requirement}: the model contradicts itself: expected ${expected}`);
  }
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
