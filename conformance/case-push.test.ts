import { describe, expect, onTestFinished, test } from "vitest";
import { createMock } from "../mocks/host.ts";
import type { Mutation } from "../mocks/mutation.ts";
import type { CasePushOptions } from "./case-push.ts";
import { CasePush } from "./case-push.ts";
import { MarkerPaths } from "./marker-paths.ts";
import { openedInMemory } from "./memory-sessions.ts";
import type { PushLine } from "./push-line.ts";
import type { SquareState } from "./square.shared.ts";
import { personOf, push, square, squareSuite, squareTarget } from "./square.shared.ts";
import type { PersonalRequest } from "./suite.ts";
import { resolve } from "./symbolic.ts";

const { push: suite } = squareSuite;
if (!suite) throw new Error("expected connections");

interface Case {
  readonly connections: CasePush;
  /** What the oracle would believe. */
  readonly state: SquareState;
  listen(...names: string[]): Promise<PushLine[]>;
  /** Ann does. */
  shout(text: string): void;
  asked(operation: string): number;
}

const PEOPLE: Readonly<Record<string, string>> = { ann: "Ann", ben: "Ben", cid: "Cid" };

function open(mutation: Mutation = {}, said: Partial<CasePushOptions> = {}): Case {
  const world = { state: { people: PEOPLE, listening: {}, rooms: {} }, actors: [] };
  const mock = createMock(square, { world, seed: 1, mutation });
  const listening: Record<string, string> = {};
  const state: SquareState = { people: PEOPLE, listening, rooms: {} };
  const tokenOf = (n: number): string => Object.keys(PEOPLE)[n] ?? "nobody";
  const requests: string[] = [];
  async function ask({ operation, params, session }: PersonalRequest): Promise<{ result: unknown } | undefined> {
    requests.push(operation);
    const [token, resolved] = [session, params].map((value) =>
      resolve(value, { reference: ({ n }) => tokenOf(n), text: (label) => label }),
    );
    const request = square.binding.encodeCommand({ session: String(token), operation, params: resolved });
    const { observed } = square.binding.decodeReply(operation, mock.handle(request));
    return observed?.ok === true ? { result: observed.result } : undefined;
  }
  const connections = new CasePush({
    target: { ...squareTarget().target, ...openedInMemory(square, mock, 200) },
    push,
    suite: suite ?? expect.fail("expected connections"),
    timeoutMs: 200,
    paths: new MarkerPaths(),
    namespace: "n",
    readOnly: false,
    unjudged: { ask, bid: async (request) => void (await ask(request)) },
    ...said,
  });
  onTestFinished(() => connections.dispose());
  return {
    connections,
    state,
    async listen(...names) {
      const lines: PushLine[] = [];
      for (const name of names) {
        const token = tokenOf(personOf(name));
        const opened = await connections.open(name, "/", { authorization: `Bearer ${token}` });
        if (!("line" in opened)) throw opened.fault;
        listening[name] = token;
        lines.push(opened.line);
      }
      return lines;
    },
    shout(text) {
      mock.handle(square.binding.encodeCommand({ session: "ann", operation: "shout", params: { text } }));
    },
    asked: (operation) => requests.filter((one) => one === operation).length,
  };
}

/** Nobody is told of these, or one connection is not. */
const withoutMarkers = (session?: string): Mutation => ({
  outgoing: (text, what) =>
    what.method === "said" && (session === undefined || session === what.session) ? undefined : text,
});

const HELLO = { event: "shouted", source: "Ann", payload: { text: "hello" } };

describe("settling", () => {
  test("takes one marker for all, in a place that is made once, and leaves it out", async () => {
    const { connections, listen, state, shout, asked } = open();
    await listen("a", "b", "a2");
    shout("hello");
    const { arrivals, silent } = await connections.settle(state);
    expect(arrivals).toEqual(["a", "b", "a2"].map((session) => ({ session, event: HELLO, early: false, order: 0 })));
    expect(silent).toEqual([]);
    await listen("c");
    expect((await connections.settle(state)).arrivals).toEqual([]);
    expect([asked("openRoom"), asked("invite"), asked("say")]).toEqual([1, 2, 2]);
    await connections.removePlace(state);
    expect(asked("closeRoom")).toBe(1);
  });

  test("takes the marker of whoever may write", async () => {
    const { connections, listen, state, asked } = open({
      response: (response, { command }) =>
        command?.operation === "say" && command.session === "ann" ? { ...response, status: 401 } : response,
    });
    await listen("a", "b");
    expect((await connections.settle(state)).silent).toEqual([]);
    expect(asked("say")).toBe(2);
  });

  test("asks nobody where nobody is ready, but listens", async () => {
    const { connections, listen, state, shout, asked } = open();
    await listen("a");
    shout("hello");
    const { arrivals } = await connections.settle({ ...state, listening: {} });
    expect(arrivals).toMatchObject([{ session: "a", event: HELLO }]);
    expect([asked("openRoom"), asked("say")]).toEqual([0, 0]);
  });

  test("changes nothing where nothing may be changed", async () => {
    const { connections, listen, state, shout, asked } = open({}, { readOnly: true });
    await listen("a");
    shout("hello");
    expect((await connections.settle(state)).arrivals).toMatchObject([{ session: "a", event: HELLO }]);
    expect(asked("openRoom")).toBe(0);
  });

  test("names a connection that was ended, and what that breaks", async () => {
    const { connections, listen, state } = open({ incoming: () => "close" });
    const [, b] = await listen("a", "b");
    b?.sendRaw("nonsense");
    const { connectionSurvives: requirement } = push.requirements;
    expect((await connections.settle(state)).silent).toEqual([
      { name: "b", message: expect.stringContaining("1011"), requirement },
    ]);
  });
});

describe("a marker that does not come", () => {
  test("is not waited for again on that connection in the run, be it in another case", async () => {
    const paths = new MarkerPaths();
    const first = open(withoutMarkers("s2"), { paths });
    await first.listen("a", "b");
    first.shout("hello");
    expect((await first.connections.settle(first.state)).arrivals).toHaveLength(2);
    // Once may be because of what was just asked.
    expect([paths.reaches("a"), paths.reaches("b")]).toEqual([true, true]);
    await first.connections.settle(first.state);
    expect([paths.reaches("a"), paths.reaches("b")]).toEqual([true, false]);
    const second = open({}, { paths });
    await second.listen("b");
    second.shout("hello");
    // A ping tells what is on its way.
    expect((await second.connections.settle(second.state)).arrivals).toMatchObject([{ session: "b", event: HELLO }]);
    expect(second.asked("openRoom")).toBe(0);
  });

  test("is waited for again when it came in between", () => {
    const paths = new MarkerPaths();
    for (const came of [false, true, false]) paths.note("a", came);
    expect(paths.reaches("a")).toBe(true);
    paths.note("a", false);
    expect(paths.reaches("a")).toBe(false);
  });

  test("leaves some time for what comes after the answer, and after the ping", async () => {
    const paths = new MarkerPaths();
    paths.note("a", false);
    paths.note("a", false);
    const { target } = squareTarget();
    const late = open(
      {},
      {
        paths,
        target: {
          ...target,
          openSession: async () => ({
            subprotocol: undefined,
            headers: {},
            closed: new Promise(() => {}),
            send() {},
            pong() {},
            ping: () => Promise.resolve(),
            close: () => Promise.resolve({ code: 1000, reason: "" }),
            receive: () =>
              new Promise((come) => {
                setTimeout(() => come({ data: JSON.stringify(HELLO), binary: false }), 10);
              }),
            [Symbol.asyncDispose]: () => Promise.resolve(),
          }),
        },
      },
    );
    await late.listen("a");
    expect((await late.connections.settle(late.state)).arrivals.length).toBeGreaterThan(0);
  });

  test.for<[string, Mutation["response"]]>([
    ["refused", (response) => ({ ...response, status: 400 })],
    ["unnamed", (response) => ({ ...response, body: "{}" })],
  ])("because its place is %s is not tried again in this case", async ([, change]) => {
    const { connections, listen, state, asked } = open({
      response: (response, exchange) =>
        exchange.command?.operation === "openRoom" ? (change?.(response, exchange) ?? response) : response,
    });
    await listen("a", "b");
    expect((await connections.settle(state)).silent).toEqual([]);
    await connections.settle(state);
    await connections.removePlace(state);
    expect([asked("openRoom"), asked("say"), asked("closeRoom")]).toEqual([1, 0, 0]);
  });
});

test("a connection is refused as a value, and may be ended by who opened it", async () => {
  const { connections, listen } = open();
  expect(await connections.open("a", "/nowhere", {})).toMatchObject({ fault: { response: { status: 404 } } });
  expect(await connections.open("a", "/", {})).toMatchObject({ fault: { response: { status: 401 } } });
  await listen("a");
  expect(await connections.close("a")).toBe(true);
  expect(await connections.close("a")).toBe(false);
});
