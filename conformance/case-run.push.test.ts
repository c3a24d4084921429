// Cases over connections that only tell, against a small protocol of the tests' own.

import { describe, expect, test } from "vitest";
import type { Mutation } from "../mocks/mutation.ts";
import { serveMock } from "../mocks/serve.ts";
import type { Emission } from "../src/behaviour/behaviour.ts";
import type { WsSession } from "../src/transport/frame.ts";
import type { Counterexample } from "./options.ts";
import { parseCounterexample, replay } from "./replay.ts";
import type { Report } from "./report.ts";
import { expectValid } from "./runs.shared.ts";
import {
  CONNECTION_RULES,
  SQUARE_OPTIONS,
  connect,
  connectByQuery,
  gather,
  push,
  send,
  shout,
  square,
  squareSuite,
  squareTarget,
  squareWorld,
} from "./square.shared.ts";
import type { SymbolicCommand } from "./symbolic.ts";
import { ref } from "./symbolic.ts";
import { makeTarget, targetData } from "./target-file.ts";
import type { Target } from "./target.ts";
import { verify } from "./verify.ts";

const { connectionSurvives, serverSurvives } = CONNECTION_RULES;

const found = (report: Report): string[] =>
  report.failures.map(({ requirement, check, operation }) => `${requirement} ${check} ${operation}`);

const times = (all: readonly string[], wanted: string): number => all.filter((one) => one === wanted).length;

async function findings(mutation: Mutation, ...commands: SymbolicCommand[]): Promise<string[]> {
  const report = await gather(squareTarget(mutation).target, commands);
  expectValid(report);
  return found(report);
}

const listen = (name: string): SymbolicCommand => send("listen", { on: name });
const TWO = [listen("a"), listen("b")];
const HELLO = [...TWO, shout("hello")];
const odd = (text: string, said: Partial<SymbolicCommand> = {}): SymbolicCommand =>
  send("frame", { rawFrame: { text }, ...said });

/** What is done with the events of one operation. */
const telling = (
  operation: string,
  change: (emission: Emission, sessions: readonly string[]) => Emission[],
): Mutation => ({
  emissions: (emissions, { command, sessions }) =>
    command.operation === operation ? emissions.flatMap((emission) => change(emission, sessions)) : emissions,
});

/** The target, where each session is made wrong as it opens. */
function withSessions(target: Target, wrong: (session: WsSession, nth: number) => Partial<WsSession>): Target {
  let nth = 0;
  return {
    ...target,
    async openSession(...asked) {
      const session = await target.openSession?.(...asked);
      if (!session) throw new Error("expected sessions");
      return {
        subprotocol: session.subprotocol,
        headers: session.headers,
        closed: session.closed,
        send: (data, options) => session.send(data, options),
        receive: (options) => session.receive(options),
        ping: (options) => session.ping(options),
        pong: () => session.pong(),
        close: (code, reason) => session.close(code, reason),
        [Symbol.asyncDispose]: () => session[Symbol.asyncDispose](),
        ...wrong(session, ++nth),
      };
    },
  };
}

describe("a square that is right", () => {
  test.for<[string, readonly SymbolicCommand[]]>([
    ["events", [...TWO, listen("a2"), shout("hello"), shout("and you", 1), listen("c"), shout("good bye", 2)]],
    ["refusals", [...TWO, shout(7), shout("hello")]],
    ["strangers", [connect("a"), send("look", { session: null }), shout("hello", 0, { session: null })]],
    ["the world", [...TWO, send("bell", { environment: true })]],
    ["coming and going", [...TWO, send("disconnect", { on: "b" }), shout("hello"), listen("b"), shout("again")]],
    ["opening anew", [...TWO, connect("a"), shout("hello")]],
    ["opening by a query", [connectByQuery("a"), ...TWO, shout("hello")]],
    ["opening in vain", [connect("a", { target: "/nowhere" }), connect("a", { target: "/elsewhere" }), ...HELLO]],
    ["opening as nobody", [connect("a", { headers: {} }), connect("b", { target: "/polite", headers: {} }), ...HELLO]],
    ["closing nothing", [send("disconnect", { on: "z" }), ...HELLO]],
    ["what is no frame of the protocol", [...TWO, odd("nonsense"), odd("", { on: "b" }), shout("hello")]],
    ["pings", [...TWO, send("ping", { subject: connectionSurvives }), send("pong", { subject: connectionSurvives })]],
    [
      "requests at once",
      [...TWO, send("look", { together: [send("look"), send("look", { session: ref("token", 1) })] })],
    ],
    ["going away", [...TWO, send("signOff", { session: ref("token", 1) }), shout("hello")]],
  ])("is found right: %s", async ([, commands]) => {
    const report = await gather(squareTarget().target, commands);
    expect(found(report)).toEqual([]);
    expect(report.verdict).toBe("conforming");
    expectValid(report);
  });

  test("is asked to bring one marker for all connections, and is left as it was found", async () => {
    const { target, asked, journal } = squareTarget();
    const cleanup = (): readonly SymbolicCommand[] => [send("signOff", { session: ref("token", 1) })];
    await gather(target, [...HELLO, send("look")], {}, { cleanup });
    expect(asked().join(" ")).toBe("signUp openRoom say signUp say invite say shout say look say closeRoom signOff");
    const kinds = journal.entries().map((entry) => ("kind" in entry ? entry.kind : ""));
    expect([times(kinds, "connect"), times(kinds, "disconnect")]).toEqual([2, 2]);
  });

  test("is found right over sockets, and needs no credentials", async () => {
    await using served = await serveMock(square, { world: squareWorld, seed: 1, controlPort: "off" });
    const nobody = { tokens: ["unused"], accounts: [], users: [] };
    const data = targetData({ url: served.ready.url }, {}, nobody, true, undefined, squareSuite.capabilities);
    expect(data.credentials.tokens).toEqual([]);
    const target = makeTarget(data, { timeoutMs: 2000, sessions: { push, port: 8080 } });
    const report = await gather(target, [...HELLO, connectByQuery("c"), odd("nonsense", { on: "c" }), shout("bye", 2)]);
    expect(found(report)).toEqual([]);
    expect(report.verdict).toBe("conforming");
  });

  test("is not changed where that is not wanted, not even by markers or by people", async () => {
    const { target, asked } = squareTarget();
    const report = await gather(target, [listen("a"), send("look", { session: null })], { readOnly: true });
    expect(report.counts.cases).toBe(1);
    expect(asked()).toEqual(["look"]);
    expect((await gather(target, [odd("nonsense")], { readOnly: true })).counts.cases).toBe(0);
  });

  test("does not show the place of markers where it is told apart", async () => {
    const { marker } = squareSuite.push ?? {};
    const showing = squareSuite.push && marker && { push: { ...squareSuite.push, marker: { ...marker } } };
    delete showing?.push.marker.leaveOut;
    const report = await gather(squareTarget().target, [...HELLO, send("look")], {}, showing);
    expect(found(report)).toEqual(["square.look fresh-values-admissible look"]);
  });
});

describe("what is told", () => {
  test.for<[string, Mutation, readonly SymbolicCommand[], string]>([
    ["not at all", telling("shout", () => []), HELLO, "square.shouted owed-event-arrives shout"],
    [
      "not to all",
      telling("shout", (emission) => [{ ...emission, to: ["s1"] }]),
      HELLO,
      "square.shouted owed-event-arrives shout",
    ],
    [
      "wrongly",
      telling("shout", (emission) => [{ ...emission, event: { event: "shouted", payload: { text: "boo" } } }]),
      HELLO,
      "square.shouted event-matches-oracle shout",
    ],
    ["twice", telling("shout", (emission) => [emission, emission]), HELLO, "square.no-stray no-event-not-owed shout"],
    [
      "because of a read",
      {
        emissions: (emissions, { command, sessions }) =>
          command.operation === "look"
            ? [{ to: sessions, event: { event: "gossip", payload: null }, because: [] }]
            : emissions,
      },
      [...TWO, send("look")],
      "square.no-stray no-event-not-owed listen",
    ],
    [
      "after a refusal",
      {
        emissions: (emissions, { step, sessions }) =>
          step.reply.ok ? emissions : [{ to: sessions, event: { event: "shouted", payload: {} }, because: [] }],
      },
      [...TWO, shout(7)],
      "square.no-stray no-event-not-owed shout",
    ],
    [
      "of the world to nobody",
      telling("bell", () => []),
      [...TWO, send("bell", { environment: true })],
      "square.rang owed-event-arrives bell",
    ],
    [
      "in a frame that is none",
      { outgoing: (text, { method }) => (method === "shouted" ? `${text}}` : text) },
      HELLO,
      "square.frame reply-matches-schema shout",
    ],
  ])("%s is found", async ([, mutation, commands, expected]) => {
    expect(await findings(mutation, ...commands)).toContain(expected);
  });

  test("to an outsider is found", async () => {
    const loud = telling("say", (emission, sessions) => [{ ...emission, to: sessions }]);
    const whispered = [...TWO, send("openRoom"), send("say", { params: { room: ref("room"), text: "psst" } })];
    expect(await findings({}, ...whispered)).toEqual([]);
    expect(await findings(loud, ...whispered)).toEqual(["square.no-stray no-event-not-owed say"]);
  });

  test("before the answer is told apart from what came after it", async () => {
    const early: unknown[] = [];
    const stray = (_state: unknown, received: { readonly early: boolean }): string => {
      early.push(received.early);
      return "square.no-stray";
    };
    const observing = { ...square, behaviour: { ...square.behaviour, stray } };
    const suite = { ...squareSuite, scenarios: [{ id: "square/early", commands: HELLO }] };
    const twice = telling("shout", (emission) => [emission, emission]);
    let isShouted = false;
    let release = (): void => {};
    const markerIsSent = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { target } = squareTarget(twice, {}, 300, ({ target: path }) => {
      if (path === "/say" && isShouted) release();
      isShouted ||= path === "/shout";
    });
    // What is shouted is held back until the marker is sent, which is after the answer.
    const late = withSessions(target, (session) => ({
      async receive(options) {
        const frame = await session.receive(options);
        if (String(frame.data).includes("hello")) await markerIsSent;
        return frame;
      },
    }));
    for (const one of [squareTarget(twice).target, late])
      await verify(observing, suite, one, { ...SQUARE_OPTIONS, shrink: false });
    expect(new Set(early.slice(0, 2))).toEqual(new Set([true]));
    expect(new Set(early.slice(-2))).toEqual(new Set([false]));
  });
});

describe("a connection", () => {
  test.for<[string, Mutation, readonly SymbolicCommand[], readonly string[]]>([
    [
      "that should be there and is ended at once",
      {
        behaviour: ({ handlers, ...rest }) => {
          const { connect: open } = handlers;
          if (!open) throw new Error("expected a handler");
          const step: typeof open.step = (state) => ({
            state,
            reply: { ok: true, result: { outcome: "closed" } },
            events: [],
            because: [],
          });
          return { ...rest, handlers: { ...handlers, connect: { ...open, step } } };
        },
      },
      [connect("a")],
      ["square.open fresh-values-admissible connect"],
    ],
    [
      "that should be there and is refused",
      { handshake: (accepts) => ({ ...accepts, path: () => false }) },
      [connect("a")],
      ["square.open reply-matches-oracle connect"],
    ],
    [
      "that nobody should have",
      { handshake: (accepts) => ({ ...accepts, admit: () => undefined }) },
      [connect("a", { headers: {} })],
      ["square.open code-matches-oracle connect"],
    ],
    [
      "that is ended for what was said on it",
      { incoming: () => "close" },
      [...TWO, odd("nonsense")],
      [`${connectionSurvives} connection-survives frame`],
    ],
    [
      "that is ended for what a command is about",
      { incoming: () => "close" },
      [...TWO, odd("nonsense", { subject: "square.frame" })],
      ["square.frame connection-survives frame"],
    ],
    ["that may be ended", { incoming: () => "close" }, [...TWO, odd("nonsense", { subject: serverSurvives })], []],
  ])("%s", async ([, mutation, commands, expected]) => {
    expect(await findings(mutation, ...commands)).toEqual(expected);
  });

  test("that was ended at once is opened again by the next command on it", async () => {
    const { target, journal } = squareTarget();
    await gather(target, [connect("a", { target: "/polite", headers: {} }), listen("a")]);
    const kinds = journal.entries().map((entry) => ("kind" in entry ? entry.kind : ""));
    expect(times(kinds, "connect")).toBe(2);
  });

  test("that takes all others with it", async () => {
    let isOver = false;
    const mutation: Mutation = {
      incoming() {
        isOver = true;
        return "close";
      },
      handshake: ({ admit, ...accepts }) => ({
        ...accepts,
        admit: (handshake) => (isOver ? { status: 503, headers: {}, body: null } : admit?.(handshake)),
      }),
    };
    expect(await findings(mutation, ...TWO, odd("nonsense"))).toContain(`${serverSurvives} server-survives frame`);
  });

  test("that is ended for nothing is missed", async () => {
    const { target } = squareTarget();
    const ending = withSessions(target, (session) => ({
      async receive(options) {
        const frame = await session.receive(options);
        if (String(frame.data).includes("hello")) await session.close();
        return frame;
      },
    }));
    expect(found(await gather(ending, HELLO))).toContain(`${connectionSurvives} connection-survives listen`);
  });

  test("that gives no sign of life is one that a ping finds, and is waited for once", async () => {
    const pings: unknown[] = [];
    const mute = withSessions(squareTarget().target, () => ({
      ping(options) {
        pings.push(options?.timeoutMs);
        return Promise.reject(new Error("no pong"));
      },
    }));
    const report = await gather(mute, [...TWO, send("ping", { subject: "square.frame" })], { shrink: false });
    expect(found(report)).toEqual(["square.frame ping-is-answered ping"]);
    // The last one is the command itself.
    expect(pings).toEqual([300, 50, 300]);
  });

  test.for<[string | undefined, string]>([
    [undefined, "square.answers answers connect"],
    ["square.open", "square.open handshake connect"],
  ])("that cannot be had breaks what it is about: %s", async ([subject, expected]) => {
    const { openSession: _, ...target } = squareTarget().target;
    const opening = { ...connect("a"), ...(subject !== undefined && { subject }) };
    expect(found(await gather(target, [opening]))).toEqual([expected]);
  });
});

describe("what is told of commands after which nobody listens", () => {
  const hasty = { unsettled: true };
  const BURST = [...TWO, shout("one", 0, hasty), shout("two", 1, hasty), shout("three")];

  test("is settled once", async () => {
    const { target, asked } = squareTarget();
    const commands = [...BURST, shout("four", 0, hasty), listen("a"), shout("five", 0, hasty)];
    expect(found(await gather(target, commands))).toEqual([]);
    expect(asked().join(" ")).toContain("shout shout shout say shout say shout say");
  });

  test("is not missed on a connection that is gone", async () => {
    const deaf = telling("shout", (emission) => [{ ...emission, to: ["s1"] }]);
    const going = [...TWO, shout("one", 0, hasty), send("disconnect", { on: "b" })];
    expect(await findings(deaf, ...going)).toEqual([]);
    expect(await findings(deaf, ...going.slice(0, -1))).toEqual(["square.shouted owed-event-arrives shout"]);
  });

  /** One is told only after the next, on the second connection. */
  const swapped = (first: string): (() => Mutation) => {
    return () => {
      let late: string | undefined;
      return {
        outgoing(text, { method, session }) {
          if (method !== "shouted" || session !== "s2") return text;
          if (text.includes(first)) {
            late = text;
            return undefined;
          }
          const both = late === undefined ? text : [{ text }, { text: late }];
          late = undefined;
          return both;
        },
      };
    };
  };

  test.for<[string, () => Mutation, readonly string[]]>([
    ["in another order", swapped("one"), ["square.mind events-in-order shout"]],
    ["after what came last", swapped("two"), ["square.mind events-in-order shout"]],
    [
      "never",
      () => ({ outgoing: (text) => (text.includes("two") ? undefined : text) }),
      ["square.shouted owed-event-arrives shout"],
    ],
    [
      "twice",
      () => ({ outgoing: (text) => (text.includes("two") ? [{ text }, { text }] : text) }),
      ["square.no-stray no-event-not-owed shout"],
    ],
  ])("%s is found", async ([, mutate, expected]) => {
    const report = await gather(squareTarget(mutate()).target, BURST, { shrink: false });
    expect(found(report)).toEqual(expected);
  });
});

describe("what a command needs", () => {
  const third = telling("shout", (emission) => (JSON.stringify(emission.event).includes("third") ? [] : [emission]));
  const LATE = [...TWO, send("look"), shout("first"), shout("the third", 2)];

  test("comes before it, is shown with it, and goes with it", async () => {
    const kept: Counterexample[] = [];
    const keep = (counterexample: Counterexample): string => `replay ${kept.push(counterexample)}`;
    const report = await gather(squareTarget(third).target, LATE, { keep });
    expect(found(report)).toEqual(["square.shouted owed-event-arrives shout"]);
    const steps = report.failures.flatMap((failure) => failure.steps.map(({ operation }) => operation));
    expect(steps).toEqual(["signUp", "connect", "signUp", "signUp", "shout"]);
    const [counterexample] = kept;
    expect(counterexample?.commands).toHaveLength(2);
    const again = parseCounterexample(JSON.stringify(counterexample));
    expect(found(await replay(square, squareSuite, squareTarget(third).target, again, SQUARE_OPTIONS))).toHaveLength(1);
    expect((await replay(square, squareSuite, squareTarget().target, again, SQUARE_OPTIONS)).verdict).toBe(
      "conforming",
    );
  });

  test.for<[string, SymbolicCommand]>([
    ["several at once", send("look", { together: [send("look"), send("look", { session: ref("token", 2) })] })],
    ["a connection", connect("c")],
    ["what a connection needs", listen("c")],
    ["the world", send("bell", { environment: true, params: { by: ref("token", 2) } })],
  ])("comes before %s", async ([, command]) => {
    const { target, asked } = squareTarget();
    expect(found(await gather(target, [command]))).toEqual([]);
    expect(times(asked(), "signUp")).toBe(3);
  });

  test("is judged like anything else", async () => {
    const mutation: Mutation = { response: () => ({ status: 400, headers: {}, body: null }) };
    expect(await findings(mutation, send("look"))).toEqual(["square.sign-up reply-matches-oracle signUp"]);
  });
});

test("what must not be shown is not: tokens, wherever they stand, and passwords", async () => {
  const tokens: string[] = [];
  const { target, journal } = squareTarget(
    telling("shout", () => []),
    {},
    300,
    ({ body }) => {
      const password = /password-[\w-]+/.exec(String(body ?? ""));
      if (password) tokens.push(password[0]);
    },
  );
  expect(journal.entries()).toEqual([]);
  const watched: Target = {
    ...target,
    openSession(path, ...asked) {
      tokens.push(decodeURIComponent(String(path).replace(/.*token=/, "")));
      return target.openSession?.(path, ...asked) ?? Promise.reject(new Error("expected sessions"));
    },
  };
  const report = await gather(watched, [connectByQuery("a"), shout("hello")]);
  expect(found(report)).toHaveLength(1);
  expect(tokens.filter((token) => /^(?:id|password)-/.test(token)).length).toBeGreaterThanOrEqual(2);
  const shown = JSON.stringify(report);
  for (const token of tokens) expect(shown).not.toContain(token);
  expect(shown).toContain("/?token=***");
  expect(shown).toContain("Bearer $TOKEN");
  // What was asked for is no secret.
  expect(shown).toContain("Somebody wp");
});

test("a run that is given up still takes away what it made", async () => {
  const controller = new AbortController();
  const { target, asked } = squareTarget({}, {}, 300, ({ target: path }) => {
    if (path === "/shout") controller.abort();
  });
  const report = await gather(target, HELLO, { signal: controller.signal });
  expect(report.verdict).toBe("inconclusive");
  expect(asked().at(-1)).toBe("closeRoom");
});
