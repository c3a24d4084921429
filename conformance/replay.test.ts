// A failing sequence as a file: symbolic, so that it replays against any target.

import { describe, expect, it } from "vitest";
import { chatManager } from "../src/protocols/chat-manager/index.ts";
import { UsageError } from "../src/support/errors.ts";
import type { Counterexample } from "./options.ts";
import { parseCounterexample, replay } from "./replay.ts";
import type { Report } from "./report.ts";
import { broken, expectValid, mockTarget, mutantCalled, OPTIONS, run, suite } from "./runs.shared.ts";
import type { Target } from "./target.ts";

const wrong = (id: string): Target => mockTarget({ mutation: mutantCalled(id).mutate(), settleMs: 200 }).target;

/** What a run kept until it found what is wrong, as it would be read back from files. */
async function keptBy(id: string): Promise<readonly Counterexample[]> {
  const kept: string[] = [];
  const { requirement: until } = mutantCalled(id);
  await run(wrong(id), { until, keep: (counterexample) => `file ${kept.push(JSON.stringify(counterexample))}` });
  return kept.map((text) => parseCounterexample(text));
}

const again = (target: Target, counterexample: Counterexample): Promise<Report> =>
  replay(chatManager, suite, target, counterexample, { ...OPTIONS, seed: counterexample.seed, strict: true });

const MUTANTS = [
  "total-records-of-page",
  "removal-removes-all",
  "removal-from-all-chats",
  "keeps-refused-chat",
  "accepts-malformed-json",
  "accepts-text-after-json",
  "mixes-answers-up",
  "serves-unknown-path",
  "forgets-who-left",
  "removes-without-token",
  "grants-unknown-client",
  "invitation-as-string",
];

describe.concurrent("a counterexample", () => {
  it.for(MUTANTS)("fails again on the wrong server and passes on the right one: %s", async (id, { expect: check }) => {
    const { requirement } = mutantCalled(id);
    const counterexamples = (await keptBy(id)).filter((kept) => kept.requirement === requirement);
    check(counterexamples.length).toBeGreaterThan(0);
    for (const counterexample of counterexamples) {
      const failing = await again(wrong(id), counterexample);
      check(failing.failures.map((failure) => failure.requirement)).toContain(requirement);
      check(failing.verdict).toBe("not-conforming");
      check(failing.phases.map((phase) => phase.id)).toEqual(["replay"]);
      check(failing.counts.cases).toBe(1);
      expectValid(failing);
      const passing = await again(mockTarget().target, counterexample);
      check(broken(passing)).toEqual([]);
      check(passing.verdict).toBe("conforming");
      expectValid(passing);
    }
  });

  it("is about a target that takes other branches as well", async ({ expect: check }) => {
    const [counterexample] = await keptBy("removal-removes-all");
    const branches = new Map([
      ["chat-manager.accepted-body", "text"],
      ["chat-manager.unknown-chat", "unknown-chat-bad-request"],
      ["chat-manager.list-date-form", "as-in-detail"],
    ]);
    if (!counterexample) throw new Error("nothing was kept");
    const passing = await again(mockTarget({ branches }).target, counterexample);
    check(passing.verdict).toBe("conforming");
    const mutation = mutantCalled("removal-removes-all").mutate();
    const failing = await again(mockTarget({ branches, mutation }).target, counterexample);
    check(failing.verdict).toBe("not-conforming");
  });

  it("keeps bytes that are no text", async ({ expect: check }) => {
    const bytes = new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]);
    const sent: Uint8Array[] = [];
    const { target } = mockTarget({
      heard({ body }) {
        if (body instanceof Uint8Array) sent.push(body);
      },
    });
    const edit = { body: { $bytes: Buffer.from(bytes).toString("base64") } };
    const command = { operation: "createChat", params: { path: {}, query: {}, headers: {}, body: {} }, edit };
    const counterexample = parseCounterexample(JSON.stringify({ ...VALID, commands: [command] }));
    check((await again(target, counterexample)).verdict).toBe("conforming");
    check(sent.some((body) => Buffer.from(body).equals(Buffer.from(bytes)))).toBe(true);
  });

  it("holds no secret and no id that only one target has", async ({ expect: check }) => {
    for (const id of ["removal-removes-all", "removes-without-token", "grants-unknown-client"]) {
      const texts = (await keptBy(id)).map(({ commands }) => JSON.stringify(commands));
      check(texts.length).toBeGreaterThan(0);
      for (const text of texts) {
        check(text).not.toMatch(/demo-token|demo-secret/);
        check(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/);
      }
    }
  });
});

const VALID: Counterexample = {
  schemaVersion: 1,
  protocol: "chat-manager",
  contractHash: "abc",
  requirement: "chat-manager.list.status",
  check: "reply-matches-oracle",
  seed: 7,
  case: "chat-manager/example/chat-list",
  summary: "nothing",
  commands: [{ operation: "listChats", params: { path: {}, query: {}, headers: {} } }],
  branches: { "chat-manager.sort": ["honoured"] },
};

describe("a file", () => {
  it("is read as it was written", () => {
    expect(parseCounterexample(JSON.stringify(VALID))).toMatchObject({ ...VALID, branches: expect.anything() });
    expect(parseCounterexample(JSON.stringify({ ...VALID, seed: undefined })).seed).toBe(0);
  });

  it.each([
    ["nothing", "", /no counterexample: the file is not JSON/],
    ["text", "hello", /no counterexample: the file is not JSON/],
    ["half a file", JSON.stringify(VALID).slice(0, 80), /the file is not JSON/],
    ["too deep a file", "[".repeat(5000) + "]".repeat(5000), /the file is nested more than/],
    ["a list", "[]", /expected an object with schemaVersion 1 and a list of commands/],
    ["null", "null", /expected an object/],
    ["another version", JSON.stringify({ ...VALID, schemaVersion: 2 }), /schemaVersion 1/],
    ["no commands", JSON.stringify({ ...VALID, commands: undefined }), /a list of commands/],
    ["commands that are none", JSON.stringify({ ...VALID, commands: {} }), /a list of commands/],
    [
      "a number for a command",
      JSON.stringify({ ...VALID, commands: [...VALID.commands, 17] }),
      /Command 2 .*names no operation/,
    ],
    [
      "a command without operation",
      JSON.stringify({ ...VALID, commands: [{ params: {} }] }),
      /Command 1 .*names no operation/,
    ],
    ["no operation within", JSON.stringify({ ...VALID, commands: [{ operation: "a", together: [1] }] }), /Command 1 /],
    ...["protocol", "contractHash", "requirement", "check", "case", "summary"].map((key): [string, string, RegExp] => [
      `no ${key}`,
      JSON.stringify({ ...VALID, [key]: 17 }),
      new RegExp(`has no "${key}"`),
    ]),
  ])("with %s is refused with a sentence", (_, text, message) => {
    expect(() => parseCounterexample(text)).toThrow(UsageError);
    expect(() => parseCounterexample(text)).toThrow(message);
  });

  it.each([
    ["an operation that there is not", [{ operation: "noSuchOperation", params: {} }]],
    ["parameters that are none", [{ operation: "listChats", params: 17 }]],
    ["no parameters", [{ operation: "listChats" }]],
    [
      "a reference to nothing",
      [{ operation: "getChat", params: { path: { chatId: { $ref: "moon", pool: "live", n: 0 } } } }],
    ],
    ["an event that there is not", [{ operation: "eclipse", params: {}, environment: true }]],
  ])("with %s is refused with a sentence, when it is run at the latest", async (_, commands) => {
    const text = JSON.stringify({ ...VALID, commands });
    const given = Promise.resolve().then(() => again(mockTarget().target, parseCounterexample(text)));
    const outcome: unknown = await given.catch((error: unknown) => error);
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UsageError);
    else expect(outcome).toMatchObject({ verdict: expect.any(String) });
  });
});
