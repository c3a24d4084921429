import { describe, expect, onTestFinished, test } from "vitest";
import type { Mutation } from "../mocks/mutation.ts";
import type { CaseConnectionsOptions } from "./case-connections.ts";
import { CaseConnections } from "./case-connections.ts";
import type { HouseState, Neighbourhood } from "./house.shared.ts";
import { houseSuite, houseTarget, rpc, send } from "./house.shared.ts";
import type { Line } from "./line.ts";
import { MarkerPaths } from "./marker-paths.ts";

interface Case extends Neighbourhood {
  readonly connections: CaseConnections;
  /** Opens connections that are inside by the time. */
  enter(...names: string[]): Promise<Line[]>;
  /** What the oracle would believe. */
  readonly state: HouseState;
  /** The operations that were asked for. */
  asked(): string[];
}

function open(mutation: Mutation = {}, said: Partial<CaseConnectionsOptions> = {}): Case {
  const { target, journal } = houseTarget(mutation);
  const { connections: suite } = houseSuite;
  if (!suite) throw new Error("expected connections");
  const given = { rpc, suite, target, timeoutMs: 200, paths: new MarkerPaths(), namespace: "n", readOnly: false };
  const connections = new CaseConnections({ ...given, ...said });
  onTestFinished(() => connections.dispose());
  const inside: Record<string, boolean> = {};
  return {
    target,
    journal,
    connections,
    state: { inside, lamps: {}, rooms: 0, heard: {} },
    async enter(...names) {
      const lines: Line[] = [];
      for (const name of names) {
        const opened = await connections.open(name, undefined, [], false);
        if (!("line" in opened)) throw opened.fault;
        await connections.ask(opened.line, send("enter"));
        inside[name] = true;
        lines.push(opened.line);
      }
      return lines;
    },
    asked: () =>
      journal.entries().flatMap((entry) => ("kind" in entry && entry.kind === "request" ? (entry.method ?? []) : [])),
  };
}

/** One who hears nothing of this method. */
const deafTo = (method: string, session?: string): Mutation => ({
  outgoing: (text, what) =>
    what.kind === "event" && what.method === method && (session === undefined || session === what.session)
      ? undefined
      : text,
});

const times = (all: readonly string[], wanted: string): number => all.filter((one) => one === wanted).length;

describe("settling", () => {
  test("one connection takes no marker", async () => {
    const { connections, enter, state, asked } = open();
    await enter("a");
    expect(await connections.settle(state)).toEqual({ arrivals: [], silent: [] });
    expect(asked()).toEqual(["enter", "look"]);
  });

  test("leaves what came before the marker, and not the marker", async () => {
    const { connections, enter, state, asked } = open();
    const [a] = await enter("a", "b", "c");
    if (!a) throw new Error("expected a line");
    await connections.ask(a, send("switchLamp", { params: { lamp: "hall", on: true } }));
    const { arrivals, silent } = await connections.settle(state);
    const event = { method: "switched", payload: { lamp: "hall", on: true } };
    expect(arrivals).toMatchObject([
      { session: "b", event, early: false },
      { session: "c", event, early: false },
    ]);
    expect(silent).toEqual([]);
    expect((await connections.settle(state)).arrivals).toEqual([]);
    expect(times(asked(), "openRoom")).toBe(1);
    // Two at a time tell all three, and each connection is asked in the end.
    expect(times(asked(), "say")).toBe(4);
    expect(times(asked(), "look")).toBe(6);
  });

  test("waits for what is on its way when the answer is there already", async () => {
    let late: { text: string; session: string } | undefined;
    const { connections, enter, state } = open({
      // What a lamp causes is told only once something else is told on the same connection.
      outgoing(text, { kind, method, session }) {
        if (kind === "event" && method === "switched") {
          late = { text, session };
          return undefined;
        }
        if (late === undefined || session !== late.session || kind === "response") return text;
        const both = [late, { text: text.replace(/"id":\d+/, '"id":50') }];
        late = undefined;
        return both;
      },
    });
    const [a] = await enter("a", "b");
    if (!a) throw new Error("expected a line");
    await connections.ask(a, send("switchLamp", { params: { lamp: "hall", on: true } }));
    expect((await connections.settle(state)).arrivals).toMatchObject([{ session: "b", event: { method: "switched" } }]);
  });

  test("listens to connections that are not ready as well", async () => {
    const { connections, enter, state } = open({
      emissions: (emissions, { command, sessions }) =>
        command.operation === "count"
          ? [{ to: sessions, event: { method: "gossip", payload: {} }, because: [] }]
          : emissions,
    });
    const [a] = await enter("a");
    const opened = await connections.open("z", undefined, [], false);
    expect(opened).toHaveProperty("line");
    if (!a) throw new Error("expected a line");
    await connections.ask(a, send("count"));
    expect((await connections.settle(state)).arrivals.map(({ session }) => session)).toEqual(["a", "z"]);
  });

  test("changes nothing where nothing may be changed", async () => {
    const { connections, enter, state, asked } = open({}, { readOnly: true });
    await enter("a", "b");
    await connections.settle(state);
    expect(asked().filter((method) => method !== "enter" && method !== "look")).toEqual([]);
  });
});

describe("a marker that does not come", () => {
  test("blocks its way for the run, and the echo decides", async () => {
    const paths = new MarkerPaths();
    const first = open(deafTo("said", "s2"), { paths });
    await first.enter("a", "b");
    expect(await first.connections.settle(first.state)).toEqual({ arrivals: [], silent: [] });
    expect([paths.isOpen("a", "b"), paths.isOpen("b", "a")]).toEqual([false, true]);
    await first.connections.settle(first.state);
    // Only from b to a is tried again.
    expect(times(first.asked(), "say")).toBe(3);
    const second = open({}, { paths });
    await second.enter("a7", "b7");
    await second.connections.settle(second.state);
    expect(times(second.asked(), "say")).toBe(1);
  });

  test("is tried from another connection", async () => {
    const paths = new MarkerPaths();
    paths.block("a", "a");
    const { connections, enter, state, asked } = open({}, { paths });
    await enter("a", "a2", "b");
    await connections.settle(state);
    // From b to both of a, and from a to b.
    expect(times(asked(), "say")).toBe(2);
  });

  test.for<[string, Mutation["outgoing"]]>([
    [
      "refused",
      (text, { method }) => (method === "openRoom" ? text.replace(/"room":"[^"]*"/, '"errorCode":20') : text),
    ],
    ["unnamed", (text, { method }) => (method === "openRoom" ? text.replace(/"room":"[^"]*"/, "") : text)],
  ])("because its place is %s is not tried again in this case", async ([, outgoing]) => {
    const { connections, enter, state, asked } = open(outgoing ? { outgoing } : {});
    await enter("a", "b");
    expect((await connections.settle(state)).silent).toEqual([]);
    await connections.settle(state);
    expect([times(asked(), "openRoom"), times(asked(), "say"), times(asked(), "look")]).toEqual([1, 0, 4]);
  });
});

describe("a connection", () => {
  test("that does not answer any more is named", async () => {
    const { connections, enter, state } = open({
      outgoing: (text, { method, session }) => (method === "look" && session === "s2" ? undefined : text),
    });
    await enter("a", "b");
    expect((await connections.settle(state)).silent).toEqual([
      { name: "b", message: expect.stringContaining("no answer to the request") },
    ]);
  });

  test("that was ended is named, too", async () => {
    const { connections, enter, state } = open({
      incoming: (frame, session) => (session === "s2" && String(frame.data).includes("count") ? "close" : frame),
    });
    const [, b] = await enter("a", "b");
    if (!b) throw new Error("expected a line");
    await connections.ask(b, send("count"));
    const { silent } = await connections.settle(state);
    expect(silent).toEqual([{ name: "b", message: expect.stringContaining("found it closed (1011)") }]);
  });

  test("is closed when another one by its name is opened", async () => {
    const { connections, enter, journal } = open();
    const [first] = await enter("a");
    const [second] = await enter("a");
    expect(connections.lines).toEqual([second]);
    expect(first?.fault).toMatchObject({ name: "closed" });
    expect(journal.entries().filter((entry) => "kind" in entry && entry.kind === "disconnect")).toHaveLength(1);
    expect(await connections.close("a")).toBe(true);
    expect(await connections.close("a")).toBe(false);
  });

  test("that is closed leaves what was remarked on it, once", async () => {
    const { connections, enter } = open({
      outgoing: (text, { method }) =>
        method === "count" ? [{ text }, { text: '{"type":2,"id":7,"payload":{}}' }] : text,
    });
    const [a] = await enter("a");
    if (!a) throw new Error("expected a line");
    await connections.ask(a, send("count"));
    await connections.ask(a, send("look"));
    await connections.close("a");
    const blamed = connections.takeRemarks().violations.flatMap(({ requirements }) => requirements);
    expect(blamed).toEqual([rpc.requirements.responseIdOfRequest]);
    expect(connections.takeRemarks()).toEqual({ violations: [], exercised: [] });
  });

  test("begins to count where no other one does, nor the server with its events", async () => {
    const { enter } = open();
    const lines = await enter("a", "b", "a");
    expect(lines.map((line) => line.nextId())).toEqual([100_002, 200_002, 300_002]);
  });

  test("is refused as a value, whatever for", async () => {
    const { connections, target } = open();
    expect(await connections.open("a", "/elsewhere", [], false)).toMatchObject({
      fault: { fault: "rejected-handshake", response: { status: 404 } },
    });
    const { openSession: _, ...mute } = target;
    const without = open({}, { target: mute });
    expect(await without.connections.open("a", undefined, [], false)).toMatchObject({
      fault: { fault: "unreachable" },
    });
  });

  test("is one of sixteen at most", async () => {
    const { connections, enter } = open();
    await enter(...Array.from({ length: 16 }, (_, index) => `a${index}`));
    await expect(connections.open("b", undefined, [], false)).rejects.toThrow("at most 16 connections");
    // In place of another there is room.
    await enter("a3");
    expect(connections.lines).toHaveLength(16);
  });
});

describe("in the end", () => {
  test("the place of markers is taken away by who made it", async () => {
    const { connections, enter, state, asked, journal } = open();
    await enter("a", "b");
    await connections.settle(state);
    await connections.close("a");
    await enter("b2", "a2");
    await connections.dispose();
    expect(times(asked(), "closeRoom")).toBe(1);
    const [closed] = journal.entries().filter((entry) => "method" in entry && entry.method === "closeRoom");
    // The fourth connection: the other one of the same account.
    expect(closed).toMatchObject({ session: "s4" });
    expect(connections.lines).toEqual([]);
  });

  test("who does not answer is not asked", async () => {
    const { connections, enter, state, asked } = open({
      outgoing: (text, { method, session }) => (method === "count" && session === "s1" ? undefined : text),
    });
    const [a] = await enter("a", "b");
    await connections.settle(state);
    if (!a) throw new Error("expected a line");
    await connections.ask(a, send("count"));
    await connections.dispose();
    expect(times(asked(), "closeRoom")).toBe(0);
  });

  test("a run that is given up waits hardly for anybody, and closes what came too late", async () => {
    const controller = new AbortController();
    const { connections, enter, state, asked, journal, target } = open(
      { outgoing: (text, { method }) => (method === "closeRoom" ? undefined : text) },
      { signal: controller.signal, timeoutMs: 60_000 },
    );
    const [a] = await enter("a", "b");
    await connections.settle(state);
    controller.abort();
    if (!a) throw new Error("expected a line");
    await expect(connections.ask(a, send("look"))).rejects.toMatchObject({ name: "AbortError" });
    await expect(connections.open("c", undefined, [], false)).rejects.toMatchObject({ name: "AbortError" });
    await connections.bid(a, send("closeRoom"));
    await connections.bid(a, send("closeRoom"));
    await connections.dispose();
    expect(times(asked(), "closeRoom")).toBe(1);
    expect(target.url).toBe("ws://house.invalid");
    const kinds = (): string[] => journal.entries().flatMap((entry) => ("kind" in entry ? entry.kind : []));
    await expect.poll(() => [times(kinds(), "connect"), times(kinds(), "disconnect")]).toEqual([3, 3]);
  });
});
