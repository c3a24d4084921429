// Cases over connections, against a small protocol of the tests' own.

import { describe, expect, test } from "vitest";
import type { Emission } from "../src/behaviour/behaviour.ts";
import { connection } from "../src/binding/lamps.shared.ts";
import type { WsSession } from "../src/transport/frame.ts";
import type { Mutation } from "../mocks/mutation.ts";
import { HOUSE_OPTIONS, house, houseSuite, houseTarget, send, switchLamp, visit } from "./house.shared.ts";
import type { Counterexample } from "./options.ts";
import { parseCounterexample, replay } from "./replay.ts";
import type { Report } from "./report.ts";
import { expectValid } from "./runs.shared.ts";
import type { SymbolicCommand } from "./symbolic.ts";
import type { Target } from "./target.ts";

const found = (report: Report): string[] =>
  report.failures.map(({ requirement, check, operation }) => `${requirement} ${check} ${operation}`);

async function findings(mutation: Mutation, ...commands: SymbolicCommand[]): Promise<string[]> {
  const report = await visit(houseTarget(mutation).target, commands);
  expectValid(report);
  return found(report);
}

/** What is done with the events of one operation. */
const telling = (
  operation: string,
  change: (emission: Emission, sessions: readonly string[]) => Emission[],
): Mutation => ({
  emissions: (emissions, { command, sessions }) =>
    command.operation === operation ? emissions.flatMap((emission) => change(emission, sessions)) : emissions,
});

const open = (name: string): SymbolicCommand => send("look", { on: name });
const TWO = [open("a"), open("b")];

describe("a house that is right", () => {
  test.for<[string, readonly SymbolicCommand[]]>([
    ["events", [...TWO, switchLamp("hall", "a"), switchLamp("attic", "b"), open("c"), switchLamp("hall", "c")]],
    ["refusals", [...TWO, switchLamp("cellar", "a"), send("look", { on: "b" })]],
    ["the world", [...TWO, send("dusk", { environment: true })]],
    [
      "opening by hand",
      [send("connect", { on: "a" }), send("look", { on: "a" }), send("enter", { on: "a" }), open("a")],
    ],
    ["coming and going", [...TWO, send("disconnect", { on: "b" }), switchLamp("hall", "a"), open("b"), open("a")]],
    ["opening anew", [...TWO, send("connect", { on: "a" }), send("look", { on: "a" }), switchLamp("hall", "b")]],
    ["closing nothing", [send("disconnect", { on: "z" }), send("acknowledge", { on: "z" }), open("a")]],
    ["acknowledgements", [...TWO, switchLamp("hall", "a"), send("count")]],
    [
      "odd requests",
      [open("a"), send("look", { frame: { id: "reused" } }), send("look", { frame: { id: 0 } }), open("a")],
    ],
    ["unknown methods", [send("look", { frame: { method: "dance" } }), open("a")]],
    ["requests at once", [send("look", { together: [...TWO, open("a2"), open("b")] })]],
    [
      "what is no frame",
      [send("frame", { rawFrame: { text: "nonsense" } }), send("look", { frame: { id: "left-out" } })],
    ],
    ["listening", [...TWO, send("listen", { on: "c" }), switchLamp("hall", "c")]],
  ])("is found right: %s", async ([, commands]) => {
    const report = await visit(houseTarget().target, commands);
    expect(found(report)).toEqual([]);
    expect(report.verdict).toBe("conforming");
    expectValid(report);
  });

  test("is left as it was found", async () => {
    const { target, journal } = houseTarget();
    await visit(target, [...TWO, switchLamp("hall", "a")]);
    const methods = journal
      .entries()
      .flatMap((entry) => ("kind" in entry && entry.kind === "request" ? (entry.method ?? []) : []));
    const times = (wanted: string): number => methods.filter((method) => method === wanted).length;
    expect(times("openRoom")).toBe(1);
    expect(times("closeRoom")).toBe(1);
    const kinds = journal.entries().map((entry) => ("kind" in entry ? entry.kind : ""));
    expect(kinds.filter((kind) => kind === "connect")).toHaveLength(2);
    expect(kinds.filter((kind) => kind === "disconnect")).toHaveLength(2);
  });

  test("is not changed where that is not wanted, not even by markers", async () => {
    const { target, journal } = houseTarget();
    const report = await visit(target, TWO, { readOnly: true });
    expect(found(report)).toEqual([]);
    const methods = journal
      .entries()
      .flatMap((entry) => ("kind" in entry && entry.kind === "request" ? (entry.method ?? []) : []));
    expect(new Set(methods)).toEqual(new Set(["enter", "look"]));
    const writes = [switchLamp("hall", "a")];
    const cases = [
      writes,
      [send("look", { together: writes })],
      [send("frame", { rawFrame: { text: "x" } })],
      [send("look", { frame: { method: "switchLamp" } })],
    ];
    for (const commands of cases) expect((await visit(target, commands, { readOnly: true })).counts.cases).toBe(0);
  });
});

describe("what is told", () => {
  const LIT = [...TWO, switchLamp("hall", "a")];
  const lamp = (emission: Emission, payload: unknown): Emission => ({
    ...emission,
    event: { method: "switched", payload },
  });

  test.for<[string, Mutation, readonly SymbolicCommand[], string]>([
    ["not at all", telling("switchLamp", () => []), LIT, "house.switched owed-event-arrives switchLamp"],
    [
      "wrongly",
      telling("switchLamp", (emission) => [lamp(emission, { lamp: "attic", on: true })]),
      LIT,
      "house.switched event-matches-oracle switchLamp",
    ],
    [
      "twice",
      telling("switchLamp", (emission) => [emission, emission]),
      LIT,
      "house.no-stray no-event-not-owed switchLamp",
    ],
    [
      "to who caused it",
      telling("switchLamp", (emission, sessions) => [{ ...emission, to: sessions }]),
      LIT,
      "house.no-stray no-event-not-owed switchLamp",
    ],
    [
      "to an outsider",
      telling("switchLamp", (emission, sessions) => [{ ...emission, to: [...emission.to, ...sessions.slice(2)] }]),
      [...TWO, send("connect", { on: "c" }), switchLamp("hall", "a")],
      "house.no-stray no-event-not-owed switchLamp",
    ],
    [
      "of the world to nobody",
      telling("dusk", () => []),
      [...TWO, send("dusk", { environment: true })],
      "house.dusk owed-event-arrives dusk",
    ],
  ])("%s is found", async ([, mutation, commands, expected]) => {
    expect(await findings(mutation, ...commands)).toEqual([expected]);
  });

  test("after a refusal is found", async () => {
    const after: Mutation = {
      emissions: (emissions, { command, step, sessions }) =>
        step.reply.ok || command.operation !== "switchLamp"
          ? emissions
          : [{ to: sessions.slice(1), event: { method: "switched", payload: { lamp: "cellar" } }, because: [] }],
    };
    expect(await findings(after, ...TWO, switchLamp("cellar", "a"))).toEqual([
      "house.no-stray no-event-not-owed switchLamp",
    ]);
  });

  test("because of a read is found when the case is over, at the latest", async () => {
    const gossip: Mutation = {
      emissions: (emissions, { command, sessions }) =>
        command.operation === "count"
          ? [{ to: sessions.slice(1), event: { method: "gossip", payload: {} }, because: [] }]
          : emissions,
    };
    expect(await findings(gossip, ...TWO, send("count"))).toEqual(["house.no-stray no-event-not-owed listen"]);
    expect(await findings(gossip, ...TWO, send("count"), send("listen"), open("a"))).toEqual([
      "house.no-stray no-event-not-owed listen",
    ]);
  });

  test("without end is found and does not fill the report", async () => {
    const flood: Mutation = telling("switchLamp", (emission) => Array.from({ length: 500 }, () => emission));
    const report = await visit(houseTarget(flood).target, LIT);
    expect(found(report)).toEqual(["house.no-stray no-event-not-owed switchLamp"]);
    const steps = report.failures.flatMap((failure) => failure.steps);
    expect(Math.max(...steps.map(({ events = [] }) => events.length))).toBe(21);
    expect(steps.flatMap(({ events = [] }) => events)).toContain("and 480 more");
  });

  test("early is told apart from late", async () => {
    const early: unknown[] = [];
    const observing = {
      ...house,
      behaviour: {
        ...house.behaviour,
        stray: (_state: unknown, received: { event: unknown; early: boolean }) => {
          early.push(received.early);
          return "house.no-stray";
        },
      },
    };
    for (const first of [true, false]) {
      const mutation = telling("switchLamp", (emission) => {
        const self: Emission = { ...emission, to: ["s1"], ...(first && { early: true as const }) };
        return [self];
      });
      const { verify } = await import("./verify.ts");
      const suite = { ...houseSuite, scenarios: [{ id: "house/early", commands: [switchLamp("hall", "a")] }] };
      await verify(observing, suite, houseTarget(mutation).target, { ...HOUSE_OPTIONS, shrink: false });
    }
    // Each is judged once more, in search of another mind.
    expect(early).toEqual([true, true, false, false]);
  });
});

describe("acknowledgements", () => {
  const HOLDING = [
    open("a"),
    send("connect", { on: "b", holds: true }),
    send("enter", { on: "b" }),
    switchLamp("hall", "a"),
    switchLamp("attic", "a"),
    send("count"),
  ];

  test("are held back until a command says so", async () => {
    const commands = [...HOLDING, send("acknowledge", { on: "b" }), send("count")];
    const { target } = houseTarget();
    expect(found(await visit(target, commands))).toEqual([]);
  });

  test.for<[string, readonly SymbolicCommand[]]>([
    ["forgotten", [...HOLDING, send("acknowledge", { on: "b" }), send("count")]],
    ["forgotten at once", [...TWO, switchLamp("hall", "a"), send("count")]],
  ])("that are %s are missed", async ([, commands]) => {
    const deaf: Mutation = {
      behaviour: ({ handlers, ...rest }) => {
        const { acknowledge } = handlers;
        if (!acknowledge) throw new Error("expected a handler");
        const step: typeof acknowledge.step = (state, ...asked) => ({ ...acknowledge.step(state, ...asked), state });
        return { ...rest, handlers: { ...handlers, acknowledge: { ...acknowledge, step } } };
      },
    };
    expect(await findings(deaf, ...commands)).toEqual(["house.count fresh-values-admissible count"]);
  });

  test("that are answered are to blame, even while a request waits", async () => {
    const answering: Mutation = {
      incoming: (frame) => frame,
      outgoing: (text, { kind, id }) =>
        kind === "event" ? [{ text }, { text: JSON.stringify({ type: 2, id, payload: {} }) }] : text,
    };
    const check = `${connection.acknowledgementUnanswered} response-is-well-formed`;
    // Markers are events, too.
    expect(await findings(answering, ...TWO, switchLamp("hall", "a"))).toEqual([
      `${check} switchLamp`,
      `${check} listen`,
    ]);
  });
});

describe("frames that are none", () => {
  const raw = (said: Partial<SymbolicCommand> = {}): SymbolicCommand =>
    send("frame", { rawFrame: { text: "nonsense" }, on: "a", ...said });
  const isNonsense = ({ data }: { data: string | Uint8Array }): boolean => !String(data).startsWith("{");

  test("may be answered by anything but silence", async () => {
    const chatty: Mutation = {
      incoming: (frame) =>
        isNonsense(frame) ? { data: '{"type":1,"id":4711,"method":"look","payload":{}}', binary: false } : frame,
    };
    expect(await findings(chatty, raw(), open("a"))).toEqual([]);
  });

  test("may end the connection, unless the command is about just that", async () => {
    const closing: Mutation = { incoming: (frame) => (isNonsense(frame) ? "close" : frame) };
    expect(await findings(closing, raw(), open("b"), open("a"))).toEqual([]);
    expect(await findings(closing, open("b"), raw({ subject: "house.form" }), switchLamp("hall", "a"))).toEqual([
      "house.form connection-survives frame",
    ]);
  });

  test("do not end the server", async () => {
    let dead = false;
    const dying: Mutation = {
      incoming(frame) {
        dead ||= isNonsense(frame);
        return dead ? "close" : frame;
      },
    };
    const report = await visit(houseTarget(dying).target, [raw()], { shrink: false });
    expect(found(report)).toEqual(
      expect.arrayContaining([
        `${connection.answered} answers enter`,
        `${connection.serverSurvives} server-survives frame`,
      ]),
    );
  });

  test("may be bytes, long, or in pieces, and are shown in short", async () => {
    const { target } = houseTarget(telling("switchLamp", () => []));
    const frames = [
      { bytes: "AAEC" },
      { bytes: "AAEC", binary: false },
      { repeat: { text: "ab", times: 300 } },
      { text: "abc", fragments: 3 },
    ];
    const commands = [...TWO, ...frames.map((rawFrame) => raw({ rawFrame })), switchLamp("hall", "a")];
    const [failure] = (await visit(target, commands, { shrink: false })).failures;
    const shown = (failure?.steps ?? []).filter(({ operation }) => operation === "frame");
    expect(shown).toEqual(
      ["3 bytes", "3 bytes as text", `${"ab".repeat(100)}… (600 characters)`, "abc (in 3 pieces)"].map((frame) => ({
        operation: "frame",
        connection: "a",
        frame,
        answer: "the connection goes on",
      })),
    );
  });
});

describe("connections", () => {
  test.for<[string, readonly SymbolicCommand[]]>([
    ["after a write", [...TWO, switchLamp("hall", "a")]],
    ["at the end", [...TWO, open("a")]],
  ])("that are ended for nothing are missed: %s", async ([, commands]) => {
    const { target } = houseTarget();
    const opened: WsSession[] = [];
    const openSession: Target["openSession"] = async (path, offered) => {
      const session = await houseTarget().target.openSession?.(path, offered);
      if (!session) throw new Error("expected a session");
      opened.push(session);
      return session;
    };
    // Of two houses that know nothing of one another, one closes its door.
    const watched = { ...target, openSession };
    const shut = setInterval(() => void opened[1]?.close(), 1);
    const report = await visit(watched, [open("a"), open("b"), ...commands.slice(2)], { shrink: false });
    clearInterval(shut);
    expect(found(report).join()).toMatch(/answers|owed-event-arrives/);
  });

  test("may say nothing that is no frame", async () => {
    const mutation: Mutation = {
      outgoing: (text, { session, method }) =>
        session === "s1" && method === "switchLamp" ? [{ text }, { text: "", session: "s2" }] : text,
    };
    expect(await findings(mutation, ...TWO, switchLamp("hall", "a"))).toContain(
      "lamps.json-parses reply-matches-schema switchLamp",
    );
  });

  test("that are ended while a write is settled end the case there", async () => {
    // The server closes a connection because an event was acknowledged on it.
    const mutation: Mutation = {
      incoming: (frame, session) => (session === "s2" && String(frame.data).includes('"type":2') ? "close" : frame),
    };
    const kept: Counterexample[] = [];
    const report = await visit(houseTarget(mutation).target, [...TWO, switchLamp("hall", "a"), open("a")], {
      shrink: false,
      keep: (counterexample) => `replay ${kept.push(counterexample)}`,
    });
    expect(found(report)).toEqual([`${connection.answered} answers echo`]);
    expect(kept[0]?.commands).toHaveLength(3);
  });

  test("that are refused are found where one was wanted", async () => {
    const refusing: Mutation = { handshake: (accepts) => ({ ...accepts, path: "/elsewhere" }) };
    const report = await visit(houseTarget(refusing).target, [open("a")]);
    expect(report.verdict).not.toBe("conforming");
    expect(found(report)).toEqual(["house.open reply-matches-oracle connect"]);
    expectValid(report);
  });

  test("get no answers meant for others", async () => {
    const both: Mutation = {
      outgoing: (text, { session, kind, method }) =>
        kind === "response" && method === "count" && session === "s1" ? [{ text }, { text, session: "s2" }] : text,
    };
    expect(await findings(both, ...TWO, send("count"))).toEqual([
      `${connection.responseOnlyToSender} response-is-well-formed count`,
    ]);
  });
});

describe("requests at once", () => {
  test("are judged one by one, and blamed on what they are about", async () => {
    const mute: Mutation = {
      outgoing: (text, { method, session }) =>
        method === "count" && session === "s2" ? '{"type":2,"id":1,"payload":{}}' : text,
    };
    const together = [send("count", { on: "a" }), send("count", { on: "b" })];
    const report = await visit(houseTarget(mute).target, [send("count", { together, subject: "house.look" })]);
    expect(new Set(report.failures.map(({ requirement }) => requirement))).toEqual(new Set(["house.look"]));
  });
});

describe("requests that a server may pass over", () => {
  const ODD = [open("a"), send("look", { frame: { id: "reused" } })];

  test("are answered in some houses, which is seen", async () => {
    const answering: Mutation = {
      behaviour: (behaviour) => ({
        ...behaviour,
        admit: (state, command, reader) => behaviour.admit(state, { ...command, irregularities: [] }, reader),
      }),
    };
    expect(await findings(answering, ...ODD)).toEqual(["house.form rejects-invalid-params look"]);
  });

  test("may be answered after a later one", async () => {
    let late: { text: string; session: string } | undefined;
    const overtaken: Mutation = {
      behaviour: (behaviour) => ({
        ...behaviour,
        admit: (state, command, reader) => behaviour.admit(state, { ...command, irregularities: [] }, reader),
      }),
      outgoing(text, { session, command }) {
        if (command && command.irregularities.length > 0) {
          late = { text, session };
          return undefined;
        }
        const both = late ? [{ text }, late] : text;
        late = undefined;
        return both;
      },
    };
    expect(await findings(overtaken, ...ODD)).toEqual(["house.form rejects-invalid-params look"]);
  });
});

describe("silence", () => {
  test("is given up in time, and not asked for more", async () => {
    const began = performance.now();
    const mute: Mutation = { outgoing: (text, { method }) => (method === "count" ? undefined : text) };
    const report = await visit(houseTarget(mute).target, [...TWO, send("count")], { shrink: false });
    expect(found(report)).toEqual([`${connection.answered} answers count`]);
    expect(performance.now() - began).toBeLessThan(3000);
  });

  test("of everybody ends the run", async () => {
    const { target } = houseTarget({ outgoing: () => undefined });
    const report = await visit(target, [open("a")], { shrink: false });
    expect(report).toMatchObject({ verdict: "inconclusive", reason: expect.stringContaining("gave no answer") });
  });

  test.for<[string, readonly SymbolicCommand[], Mutation]>([
    ["a request", [send("count")], { outgoing: (text, { method }) => (method === "count" ? undefined : text) }],
    [
      "a marker",
      [...TWO, switchLamp("hall", "a")],
      { outgoing: (text, { method }) => (method === "openRoom" ? undefined : text) },
    ],
    [
      "an odd request",
      [open("a"), send("look", { frame: { id: 0 } })],
      { incoming: (frame) => (/"id":0/.test(String(frame.data)) ? undefined : frame) },
    ],
    ["opening", [open("a")], { outgoing: () => undefined }],
    [
      "at once",
      [send("count", { together: [send("count"), send("count", { on: "b" })] })],
      { outgoing: (text, { method }) => (method === "count" ? undefined : text) },
    ],
  ])("does not hold up who gives the run up: %s", async ([, commands, mutation]) => {
    const controller = new AbortController();
    const { target } = houseTarget(mutation);
    setTimeout(() => controller.abort(), 200);
    const began = performance.now();
    const many = Array.from({ length: 20 }, () => commands).flat();
    const report = await visit(target, many, { signal: controller.signal, timeoutMs: 20_000 });
    expect(performance.now() - began).toBeLessThan(1500);
    expect(report).toMatchObject({ verdict: "inconclusive", failures: [] });
  });

  test.for(["environment", "openSession"] as const)("of %s does not hold up who gives the run up", async (what) => {
    const controller = new AbortController();
    const { target } = houseTarget();
    setTimeout(() => controller.abort(), 100);
    const never = { ...target, [what]: () => new Promise<never>(() => {}) };
    const commands = [...(what === "environment" ? TWO : []), send("dusk", { environment: what === "environment" })];
    const began = performance.now();
    const report = await visit(never, what === "environment" ? commands : TWO, { signal: controller.signal });
    expect(performance.now() - began).toBeLessThan(1500);
    expect(report.verdict).toBe("inconclusive");
  });

  test("when the run is given up, what was made is still taken away", async () => {
    const controller = new AbortController();
    const { target, journal } = houseTarget({
      incoming(frame) {
        if (!String(frame.data).includes("count")) return frame;
        controller.abort();
        return undefined;
      },
    });
    await visit(target, [...TWO, switchLamp("hall", "a"), send("count")], {
      signal: controller.signal,
      timeoutMs: 20_000,
    });
    expect(journal.entries()).toContainEqual(expect.objectContaining({ kind: "request", method: "closeRoom" }));
  });
});

test("a report shows what was said on connections, and what they were told", async () => {
  const mutation = telling("switchLamp", (emission) => [emission, emission]);
  const kept: Counterexample[] = [];
  const report = await visit(
    houseTarget(mutation).target,
    [...TWO, send("disconnect", { on: "c" }), switchLamp("hall", "a")],
    { keep: (counterexample) => `replay ${kept.push(counterexample)}` },
  );
  expectValid(report);
  const [failure] = report.failures;
  expect(failure?.steps).toMatchObject([
    { operation: "connect", connection: "b", frame: "opens /lamps", answer: "open" },
    { operation: "enter", connection: "b", answer: "ok {}" },
    { operation: "look", connection: "b", frame: expect.stringContaining('"method":"look"') },
    { operation: "connect", connection: "a" },
    { operation: "enter", connection: "a" },
    {
      operation: "switchLamp",
      connection: "a",
      frame: expect.stringContaining('"lamp":"hall"'),
      answer: 'ok {"lamp":"hall"}',
      events: [expect.stringMatching(/^b is told .*switched/), expect.stringMatching(/^b is told .*switched/)],
    },
  ]);
  expect(failure?.steps.every(({ curl }) => curl === undefined)).toBe(true);
  expect(kept[0]?.commands).toEqual([send("look", { on: "b" }), switchLamp("hall", "a")]);
});

test("a token in a frame that is shown in part is not", async () => {
  const { target } = houseTarget();
  const token = "secret-".repeat(200);
  const wrong = { ...target, credentials: { ...target.credentials, tokens: [token] } };
  const mutation = telling("switchLamp", () => []);
  const spoilt = { ...wrong, ...houseTarget(mutation).target, credentials: wrong.credentials };
  const report = await visit(spoilt, [
    ...TWO,
    send("switchLamp", { on: "a", params: { lamp: "hall", on: true, token } }),
  ]);
  expect(report.failures).not.toEqual([]);
  expect(JSON.stringify(report)).not.toContain("secret-");
});

describe("a counterexample", () => {
  const rich: SymbolicCommand[] = [
    send("connect", { on: "b", holds: true }),
    send("enter", { on: "b" }),
    send("look", {
      on: "b",
      frame: { id: 0, type: "x", method: 3, payload: { instead: [1] }, extra: { more: null }, form: "reversed" },
    }),
    send("look", { on: "b", frame: { id: null, payload: "left-out", form: "spacious" } }),
    send("frame", { on: "b", rawFrame: { bytes: "AAEC", binary: false, fragments: 2 } }),
    send("frame", { on: "b", rawFrame: { repeat: { text: "x", times: 9 } } }),
    switchLamp("hall", "a"),
  ];
  const file = (commands: readonly unknown[]): Counterexample =>
    parseCounterexample(
      JSON.stringify({
        schemaVersion: 1,
        protocol: "house",
        contractHash: "",
        requirement: "house.switched",
        check: "owed-event-arrives",
        seed: 1,
        case: "house/visit",
        summary: "",
        commands,
      }),
    );

  test("keeps what is said on connections", async () => {
    const sent: string[] = [];
    const { target } = houseTarget({
      incoming(frame) {
        sent.push(String(frame.data));
        return frame;
      },
    });
    const report = await replay(house, houseSuite, target, file(rich), HOUSE_OPTIONS);
    expect(found(report)).toEqual([]);
    expect(sent).toEqual(expect.arrayContaining(["x".repeat(9), Buffer.from("AAEC", "base64").toString()]));
    expect(sent.some((text) => text.includes('"more":null,"payload":[1],"method":3,"id":0,"type":"x"'))).toBe(true);
  });

  test("fails again on the wrong house", async () => {
    const { target } = houseTarget(telling("switchLamp", () => []));
    const report = await replay(house, houseSuite, target, file(rich), HOUSE_OPTIONS);
    expect(found(report)).toEqual(["house.switched owed-event-arrives switchLamp"]);
    expect(report.verdict).toBe("not-conforming");
    expectValid(report);
  });

  test.for<[unknown, RegExp]>([
    [send("dance"), /asks for "dance", which house does not have. It has .*switchLamp.*frame, listen/],
    [send("look", { together: [send("dance")] }), /asks for "dance"/],
    [send("frame", { rawFrame: { repeat: { text: "x", times: 1e12 } } }), /a frame that cannot be sent/],
    [send("frame", { rawFrame: { repeat: { text: "x", times: -1 } } }), /cannot be sent/],
    [send("frame", { rawFrame: { text: "x", fragments: 0.5 } }), /cannot be sent/],
  ])("that nobody could send is refused: %j", async ([command, message]) => {
    const { target } = houseTarget();
    await expect(replay(house, houseSuite, target, file([command]), HOUSE_OPTIONS)).rejects.toThrow(message);
  });
});
