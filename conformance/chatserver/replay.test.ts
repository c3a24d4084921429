// Events that reach the wrong people are found; what is left of the sequence is short, and finds them again.

import { describe, expect, it } from "vitest";
import type { Cause, Mutation } from "../../mocks/mutation.ts";
import { isRecord } from "../../src/contract/is-record.ts";
import { chatServer } from "../../src/protocols/chatserver/index.ts";
import { connectionsOf } from "../../src/protocols/chatserver/people.ts";
import type { Chat, Leaving, State } from "../../src/protocols/chatserver/state.ts";
import { parseCounterexample, replay } from "../replay.ts";
import type { Report } from "../report.ts";
import { broken, expectValid, OPTIONS } from "../runs.shared.ts";
import type { Target } from "../target.ts";
import type { Counterexample } from "../options.ts";
import { isChatServerState } from "./knowledge.ts";
import { chatServerTarget, run } from "./runs.shared.ts";
import { chatServerSuite } from "./suite.ts";

const again = (target: Target, counterexample: Counterexample): Promise<Report> =>
  replay(chatServer, chatServerSuite, target, counterexample, { ...OPTIONS, strict: true, seed: counterexample.seed });

/** A title is told to others as well, whoever of the participants listens. */
const alsoTo = (others: (chat: Chat, state: State) => Iterable<number>) => (): Mutation => ({
  emissions(emissions, cause) {
    const { reply } = cause.step;
    const chat = renamedIn(cause);
    if (!chat || !reply.ok || !isChatServerState(cause.state)) return emissions;
    const to = connectionsOf(cause.state, others(chat, cause.state));
    const event = { event: "chatUpdate", source: String(chat.ownerId), payload: reply.result };
    return to.length === 0 ? emissions : [...emissions, { to, event, because: ["chatserver.rename.event"] }];
  },
});

function renamedIn({ state, command: { operation, params } }: Cause): Chat | undefined {
  const path = isRecord(params) ? params["path"] : undefined;
  const chatId = isRecord(path) ? path["chatId"] : undefined;
  if (operation !== "renameChat" || typeof chatId !== "string" || !isChatServerState(state)) return undefined;
  return state.chats.get(chatId.toUpperCase());
}

/** Those who never were in the chat. */
const outsiders = alsoTo(({ members, former }, { users }) =>
  [...users.keys()].filter((userId) => !members.has(userId) && !former.has(userId)),
);

/** Those who are in it no more. */
const gone = (...ways: readonly Leaving[]): (() => Mutation) =>
  alsoTo(({ former }) => former.filter((leaving) => ways.includes(leaving)).keys());

/** Of several connections of one person, only the first is told of a title. */
const firstDevice = (): Mutation => ({
  emissions(emissions, cause) {
    const { state } = cause;
    if (!renamedIn(cause) || !isChatServerState(state)) return emissions;
    const first = new Set<string>();
    for (const userId of state.users.keys()) {
      const [name] = connectionsOf(state, [userId]);
      if (name !== undefined) first.add(name);
    }
    return emissions.map((one) => ({ ...one, to: one.to.filter((name) => first.has(name)) }));
  },
});

/**
 * How it is wrong, what it breaks, and all that a sequence needs which shows it: who must not be told listens, a chat is
 * created, they go, a title is written.
 */
const WRONG: readonly [string, () => Mutation, string, readonly string[]][] = [
  ["tells outsiders", outsiders, "chatserver.event.participants-only", ["listen", "createChat", "renameChat"]],
  [
    "tells those who were removed",
    gone("removed"),
    "chatserver.remove-users.event-not-removed",
    ["listen", "createChat", "removeUsers", "renameChat"],
  ],
  [
    "tells those who blocked the chat",
    gone("blocked", "barred"),
    "chatserver.block-chat.not-told",
    ["listen", "createChat", "blockChat", "renameChat"],
  ],
  [
    "tells the first of two devices",
    firstDevice,
    "chatserver.event.each-device",
    ["listen", "listen", "createChat", "renameChat"],
  ],
];

/** Each attempt at a shorter sequence is a case of its own, with its own people. */
const PATIENCE_MS = 120_000;

describe("a counterexample of a server that", () => {
  it.each(WRONG)("%s", { timeout: PATIENCE_MS }, async (_, mutate, requirement, needed) => {
    const kept: string[] = [];
    const wrong = (): Target => chatServerTarget({ mutation: mutate() }).target;
    await run(wrong(), {
      strict: true,
      phases: ["scenarios"],
      only: ["chatserver/people/**"],
      until: requirement,
      keep: (counterexample) => `file ${kept.push(JSON.stringify(counterexample))}`,
    });
    const found = kept.map((text) => parseCounterexample(text)).filter((one) => one.requirement === requirement);
    const [counterexample] = found;
    if (!counterexample) throw new Error(`expected a counterexample of ${requirement}, found ${kept.length} others`);
    const operations = counterexample.commands.map((command) => (isRecord(command) ? command["operation"] : ""));
    expect(operations.toSorted()).toEqual(needed.toSorted());

    const failing = await again(wrong(), counterexample);
    expect(failing.failures.map((failure) => failure.requirement)).toContain(requirement);
    expect(failing.verdict).toBe("not-conforming");
    expect(failing.counts.cases).toBe(1);
    expectValid(failing);

    const passing = await again(chatServerTarget().target, counterexample);
    expect(broken(passing)).toEqual([]);
    expect(passing.verdict).toBe("conforming");
  });
});
