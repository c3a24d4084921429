// Runs one recorded counterexample again, against any target.

import { isRecord } from "../src/contract/is-record.ts";
import { parseJson } from "../src/binding/http-text.ts";
import { seededEntropy } from "../src/behaviour/entropy.ts";
import type { Protocol } from "../src/protocols/protocol.ts";
import { UsageError } from "../src/support/errors.ts";
import type { Counterexample, RunOptions } from "./options.ts";
import { applies } from "./phases/written.ts";
import type { Report } from "./report.ts";
import type { Suite } from "./suite.ts";
import type { SymbolicCommand } from "./symbolic.ts";
import { decodeCommand, resolve } from "./symbolic.ts";
import type { Target } from "./target.ts";
import { conduct } from "./verify.ts";

/**
 * The probes come first, since a target's choices are its own: the ones of the target on which the counterexample was found
 * mean nothing to another.
 */
export async function replay(
  protocol: Protocol,
  suite: Suite,
  target: Target,
  counterexample: Counterexample,
  options: RunOptions,
): Promise<Report> {
  const commands = commandsOf(counterexample);
  for (const command of commands) checkCommand(command, protocol, suite, target);
  return conduct(protocol, suite, target, { ...options, shrink: false }, async (run) => {
    for (const probe of suite.probes.filter((scenario) => applies(run, scenario)))
      await run.judged(probe.id, probe.commands);
    await run.phase("replay", 1, async () => {
      await run.scenario({ id: counterexample.case, commands });
    });
  });
}

/** @throws UsageError that says what is wrong with the file. */
export function parseCounterexample(text: string): Counterexample {
  const parsed = parseJson(text);
  if (!parsed.ok) throw new UsageError(`This is no counterexample: ${parsed.reason.replace("the body", "the file")}.`);
  const value = parsed.value;
  if (!isRecord(value) || value["schemaVersion"] !== 1 || !Array.isArray(value["commands"])) {
    throw new UsageError(
      "This is no counterexample: expected an object with schemaVersion 1 and a list of commands, as verify writes it into its counterexamples folder.",
    );
  }
  const texts = (name: string): string => {
    const found = value[name];
    if (typeof found !== "string") throw new UsageError(`This counterexample has no "${name}".`);
    return found;
  };
  const counterexample: Counterexample = {
    schemaVersion: 1,
    protocol: texts("protocol"),
    contractHash: texts("contractHash"),
    requirement: texts("requirement"),
    check: texts("check"),
    seed: typeof value["seed"] === "number" ? value["seed"] : 0,
    case: texts("case"),
    summary: texts("summary"),
    commands: value["commands"],
    branches: {},
  };
  commandsOf(counterexample);
  return counterexample;
}

function commandsOf({ commands }: Counterexample): SymbolicCommand[] {
  return commands.map((command, index) => {
    const decoded = decodeCommand(command);
    if (!decoded) throw new UsageError(`Command ${index + 1} of the counterexample names no operation.`);
    return decoded;
  });
}

/** What a command over connections may do that asks for nothing. */
const WITHOUT_REQUEST = { frame: true, listen: true, ping: true, pong: true } as const;

/** The longest frame that is made of a text that is repeated. */
const LONGEST_FRAME = 64 * 1024 * 1024;

/** @throws UsageError for a frame that nobody could send */
function checkFrame({ rawFrame }: SymbolicCommand): void {
  const { fragments = 1, repeat = { text: "", times: 0 } } = rawFrame ?? {};
  const { text, times } = repeat;
  const isWhole = Number.isInteger(times) && times >= 0 && Number.isInteger(fragments) && fragments >= 1;
  if (isWhole && text.length * times <= LONGEST_FRAME && fragments <= LONGEST_FRAME) return;
  throw new UsageError(
    `The counterexample holds a frame that cannot be sent: ${times} times ${text.length} characters, in ${fragments} pieces.`,
  );
}

/** @throws UsageError for a command that this protocol cannot send */
function checkCommand(command: SymbolicCommand, protocol: Protocol, suite: Suite, target: Target): void {
  const { operation, environment, raw, together = [] } = command;
  const requests =
    protocol.rpc || protocol.push
      ? { ...protocol.behaviour.handlers, ...WITHOUT_REQUEST }
      : protocol.behaviour.handlers;
  const known = environment === true ? protocol.behaviour.environment : requests;
  if (raw === undefined && !Object.hasOwn(known, operation)) {
    const names = Object.keys(known).join(", ");
    throw new UsageError(
      `The counterexample asks for "${operation}", which ${protocol.id} does not have. It has ${names}.`,
    );
  }
  checkFrame(command);
  const state = suite.initial(target);
  const at = { entropy: seededEntropy(0, "check"), now: 0 };
  try {
    resolve([command.params, command.session], {
      reference: (reference) => suite.resolve(reference, state, at),
      text: (label) => label,
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`The counterexample cannot be run: ${reason}.`, { cause });
  }
  for (const inner of together) checkCommand(inner, protocol, suite, target);
}
