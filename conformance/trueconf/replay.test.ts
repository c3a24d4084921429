// What was found on several connections is found again from its file, and is short.

import { describe, expect, it } from "vitest";
import type { Emission } from "../../src/behaviour/behaviour.ts";
import { isRecord } from "../../src/contract/is-record.ts";
import type { Mutation } from "../../mocks/mutation.ts";
import { trueConf } from "../../src/protocols/trueconf/index.ts";
import type { Counterexample } from "../options.ts";
import { parseCounterexample, replay } from "../replay.ts";
import type { Report } from "../report.ts";
import { broken, expectValid, OPTIONS } from "../runs.shared.ts";
import type { Target } from "../target.ts";
import { run, trueConfTarget } from "./runs.shared.ts";
import { trueConfSuite } from "./suite.ts";

const again = (target: Target, counterexample: Counterexample): Promise<Report> =>
  replay(trueConf, trueConfSuite, target, counterexample, { ...OPTIONS, strict: true, seed: counterexample.seed });

const isOf =
  (method: string) =>
  ({ event }: Emission): boolean =>
    isRecord(event) && event["method"] === method;

/** Nobody is told of an operation that another account does. */
const lost = (method: string) => (): Mutation => ({
  emissions: (emissions) => emissions.filter((one) => !isOf(method)(one)),
});

/** Answers to one operation go to somebody else, where there is somebody. */
const astray = (method: string) => (): Mutation => {
  let open: readonly string[] = [];
  return {
    emissions(emissions, { sessions }) {
      open = sessions;
      return emissions;
    },
    outgoing(text, { kind, method: answered, session }) {
      const other = open.findLast((one) => one !== session);
      if (kind !== "response" || answered !== method || other === undefined) return text;
      return [{ text, session: other }];
    },
  };
};

/** An event of a message is told twice. */
const doubled = (): Mutation => ({
  emissions: (emissions) => emissions.flatMap((one) => (isOf("sendMessage")(one) ? [one, one] : [one])),
});

const WRONG: readonly [string, () => Mutation, string, number][] = [
  ["loses messages", lost("sendMessage"), "trueconf.event-send-message.event", 4],
  ["loses changes of title", lost("editChatTitle"), "trueconf.event-edit-chat-title.event", 5],
  ["loses members who leave", lost("removeChatParticipant"), "trueconf.event-remove-chat-participant.event", 6],
  ["tells messages twice", doubled, "trueconf.event.once", 4],
  ["sends answers astray", astray("sendMessage"), "trueconf.frame.response-only-to-sender", 5],
];

/** Short, since each attempt at a shorter sequence waits for it where an answer is lost. */
const TIMEOUT_MS = 60;

describe("a counterexample of a server that", () => {
  it.each(WRONG)("%s", async (_, mutate, requirement, most) => {
    const kept: string[] = [];
    const wrong = (): Target => trueConfTarget({ mutation: mutate() }).target;
    await run(wrong(), {
      strict: true,
      timeoutMs: TIMEOUT_MS,
      phases: ["scenarios"],
      only: ["trueconf/probe/**", "trueconf/events/**"],
      until: requirement,
      keep: (counterexample) => `file ${kept.push(JSON.stringify(counterexample))}`,
    });
    const found = kept.map((text) => parseCounterexample(text)).filter((one) => one.requirement === requirement);
    const [counterexample] = found;
    if (!counterexample) throw new Error(`expected a counterexample of ${requirement}, found ${kept.length} others`);
    const operations = counterexample.commands.map((command) => (isRecord(command) ? command["operation"] : ""));
    expect(counterexample.commands.length, operations.join(" ")).toBeLessThanOrEqual(most);
    expect(JSON.stringify(counterexample.commands)).not.toMatch(/bot-secret|bot2-secret|[0-9a-f]{40}|eyJ/);

    const failing = await replay(trueConf, trueConfSuite, wrong(), counterexample, {
      ...OPTIONS,
      timeoutMs: TIMEOUT_MS,
      strict: true,
      seed: counterexample.seed,
    });
    expect(failing.failures.map((failure) => failure.requirement)).toContain(requirement);
    expect(failing.verdict).toBe("not-conforming");
    expect(failing.counts.cases).toBe(1);
    const failure = failing.failures.find((one) => one.requirement === requirement);
    const connections = new Set(failure?.steps.flatMap(({ connection }) => connection ?? []));
    expect(connections.size).toBeGreaterThan(1);
    expectValid(failing);

    const passing = await again(trueConfTarget().target, counterexample);
    expect(broken(passing)).toEqual([]);
    expect(passing.verdict).toBe("conforming");
  });
});
