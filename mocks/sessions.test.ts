import { describe, expect, onTestFinished, test } from "vitest";
import { manualClock } from "../src/behaviour/entropy.ts";
import type { WsSession } from "../src/transport/frame.ts";
import { memoryWs } from "../src/transport/memory-ws.ts";
import { bells, bellsWorld } from "./bells.shared.ts";
import type { Mock, MockOptions } from "./host.ts";
import { createMock } from "./host.ts";
import type { Mutation } from "./mutation.ts";

interface Hall {
  readonly mock: Mock;
  join(target?: string): Promise<WsSession>;
}

function hall(options: Partial<MockOptions> = {}): Hall {
  const mock = createMock(bells, { world: bellsWorld, seed: 1, clock: manualClock(7), ...options });
  if (!mock.sessions) throw new Error("expected a mock with sessions");
  const server = memoryWs(mock.sessions, mock.accepts);
  onTestFinished(() => server.close());
  return { mock, join: (target = "/bells/") => server.connect(target) };
}

const ask = (session: WsSession, id: number, what: string): void => session.send(JSON.stringify({ id, ask: what }));

/** What came, up to the answer to a last question. */
async function heard(session: WsSession): Promise<Record<string, unknown>[]> {
  ask(session, 999, "look");
  const frames: Record<string, unknown>[] = [];
  for (;;) {
    const frame: Record<string, unknown> = JSON.parse(String((await session.receive()).data));
    if (frame["id"] === 999 && frame["operation"] === "look") return frames;
    frames.push(frame);
  }
}

async function stateOf(session: WsSession): Promise<unknown> {
  ask(session, 998, "look");
  for (;;) {
    const frame: Record<string, unknown> = JSON.parse(String((await session.receive()).data));
    if (frame["id"] === 998) return frame["answer"];
  }
}

test("a connection is a session by a name of its own, and its end is noticed", async () => {
  const { join } = hall();
  const [one, two] = [await join(), await join("/bells?x=1")];
  expect(await stateOf(one)).toMatchObject({ present: ["s1", "s2"] });
  await two.close();
  expect(await stateOf(one)).toMatchObject({ present: ["s1"] });
  await join();
  expect(await stateOf(one)).toMatchObject({ present: ["s1", "s3"] });
});

test("an answer goes to who asked, an event to the others, numbered from 1 on each connection", async () => {
  const { join } = hall();
  const [one, two, three] = [await join(), await join(), await join()];
  ask(two, 5, "ring");
  ask(two, 6, "ring");
  expect(await heard(two)).toEqual([
    { id: 1, method: "came", payload: { who: "s3" } },
    { id: 5, operation: "ring", answer: { rings: 1 } },
    { id: 6, operation: "ring", answer: { rings: 2 } },
  ]);
  const told = (id: number, rings: number) => ({ id, method: "rang", payload: { rings } });
  expect(await heard(three)).toEqual([told(1, 1), told(2, 2)]);
  expect((await heard(one)).slice(2)).toEqual([told(3, 1), told(4, 2)]);
});

test.for<[string, (string | undefined)[]]>([
  ["response-first", ["ring"]],
  ["events-first", [undefined, "ring"]],
])("%s: what comes first is the model's to say", async ([branch, order]) => {
  const { join } = hall({ branches: new Map([["bells.order", branch]]) });
  const session = await join();
  ask(session, 1, "ring");
  expect((await heard(session)).map((frame) => frame["operation"])).toEqual(order);
});

test("an acknowledgement gives the model its receipt, once, and has no answer", async () => {
  const { join } = hall();
  const [one, two] = [await join(), await join()];
  ask(one, 1, "ring");
  expect(await heard(two)).toHaveLength(1);
  for (const id of [1, 1, 7]) two.send(JSON.stringify({ id }));
  expect(await heard(two)).toEqual([]);
  // The event that tells of a newcomer has no receipt.
  one.send(JSON.stringify({ id: 1 }));
  expect(await stateOf(one)).toMatchObject({ heard: ["s2 ring 1"] });
});

test("what nobody can answer is not answered, and harms nobody", async () => {
  const { join } = hall();
  const session = await join();
  session.send("nonsense");
  session.send(Buffer.from([1, 2, 3]));
  ask(session, 1, "whisper");
  ask(session, 2, "steal");
  expect(await heard(session)).toEqual([{ id: 2, operation: "steal", answer: "locked" }]);
});

test("what happens in the world and what is asked over HTTP is told, too", async () => {
  const { mock, join } = hall();
  const session = await join();
  expect(mock.environment("strike", { hour: 3 })).toEqual({ ok: true, result: { hour: 3 } });
  mock.handle({ method: "POST", target: "/knock", headers: {}, body: null });
  expect(await heard(session)).toEqual([
    { id: 1, method: "struck", payload: { hour: 3 } },
    { id: 2, method: "rang", payload: { rings: 0 } },
  ]);
});

test("a connection that the model refuses is closed with the code", async () => {
  const { mock, join } = hall();
  const session = await join("/bells/?full");
  expect(await session.closed).toMatchObject({ code: 1008, reason: "full" });
  await expect
    .poll(() => mock.journal.entries())
    .toMatchObject([
      { kind: "connect", code: "full" },
      { kind: "disconnect", closed: 1008 },
    ]);
});

test("a reset ends the connections and begins again, but gives no name a second time", async () => {
  const { mock, join } = hall();
  const before = await join();
  ask(before, 1, "ring");
  await heard(before);
  mock.reset();
  ask(before, 2, "ring");
  expect(await before.closed).toEqual({ code: 1012, reason: "the world was reset" });
  const after = await join();
  expect(await stateOf(after)).toEqual({ present: ["s2"], rings: 0, heard: [], origin: "" });
});

test("a mock knows where it can be reached, after a reset as well", async () => {
  const { mock, join } = hall();
  mock.locate("http://127.0.0.1:1");
  mock.reset();
  expect(await stateOf(await join())).toMatchObject({ origin: "http://127.0.0.1:1" });
});

test("the journal has what was said and how it was answered, and no payload", async () => {
  const { mock, join } = hall();
  const [one, two] = [await join("/bells/?token=secret"), await join()];
  one.send("secret nonsense");
  one.send(JSON.stringify({ id: 1, ask: "ring", token: "secret" }));
  ask(one, 2, "steal");
  await heard(two);
  two.send(JSON.stringify({ id: 1 }));
  await stateOf(two);
  await one.close(1000);
  const entries = mock.journal.entries();
  const rest = (number: number, session: string) => ({ number, session, at: 7, because: ["bells.all"] });
  expect(entries.filter((entry) => !("method" in entry && entry.method === "look"))).toEqual([
    { ...rest(1, "s1"), kind: "connect", path: "/bells/" },
    { ...rest(2, "s1"), kind: "event", method: "came", id: 1 },
    { ...rest(3, "s2"), kind: "connect", path: "/bells/" },
    { ...rest(4, "s1"), kind: "nonsense", reason: "no id", because: [] },
    { ...rest(5, "s1"), kind: "request", method: "ring", id: 1 },
    { ...rest(6, "s2"), kind: "event", method: "rang", id: 1 },
    { ...rest(7, "s1"), kind: "request", method: "steal", id: 2, code: "locked", errorCode: 303 },
    { ...rest(9, "s2"), kind: "acknowledgement", id: 1 },
    { ...rest(11, "s2"), kind: "event", method: "went", id: 2 },
    { ...rest(12, "s1"), kind: "disconnect", closed: 1000 },
  ]);
  expect(JSON.stringify(entries)).not.toContain("secret");
});

test("the journal keeps no method of any length", async () => {
  const { mock, join } = hall({ mutation: { behaviour: (behaviour) => ({ ...behaviour, admit: refusing }) } });
  const session = await join();
  ask(session, 1, "x".repeat(100_000));
  ask(session, 2, "look");
  while (String((await session.receive()).data).includes('"id":1'));
  expect(JSON.stringify(mock.journal.entries()).length).toBeLessThan(1000);
});

test("each entry of the journal is told as it is made", async () => {
  const kinds: unknown[] = [];
  const { join } = hall({ onEntry: (entry) => kinds.push("kind" in entry && entry.kind) });
  await heard(await join());
  expect(kinds).toEqual(["connect", "request"]);
});

describe("a mutation", () => {
  const wrong = (mutation: Mutation): Hall => hall({ mutation });

  test("may change what is read, pass it over, or end the connection for it", async () => {
    const { join } = wrong({
      incoming(frame, session) {
        if (session === "s2") return "close";
        const text = String(frame.data);
        return text.includes("steal") ? undefined : { ...frame, data: text.replace("whisper", "ring") };
      },
    });
    const [one, two] = [await join(), await join()];
    ask(one, 1, "steal");
    ask(one, 2, "whisper");
    expect(await heard(one)).toMatchObject([{ method: "came" }, { id: 2, answer: { rings: 1 } }]);
    ask(two, 1, "look");
    expect((await two.closed).code).toBe(1011);
  });

  test("may change what is sent, or how often, or to whom", async () => {
    const seen: unknown[] = [];
    const { join } = wrong({
      outgoing(text, { session, kind, method, id, command, reply }) {
        if (method === "look") return text;
        seen.push([session, kind, method, id, command?.operation, reply?.ok]);
        if (kind === "event") return undefined;
        return method === "steal" ? [{ text }, { text }] : [{ text, session: "s2" }];
      },
    });
    const [one, two] = [await join(), await join()];
    ask(one, 1, "steal");
    ask(one, 2, "ring");
    expect(await heard(one)).toMatchObject([{ id: 1 }, { id: 1 }]);
    expect(await heard(two)).toMatchObject([{ id: 2, operation: "ring" }]);
    expect(seen).toEqual([
      ["s1", "event", "came", 1, undefined, undefined],
      ["s1", "response", "steal", 1, "steal", false],
      ["s1", "response", "ring", 2, "ring", true],
      ["s2", "event", "rang", 1, undefined, undefined],
    ]);
  });

  test("may change who is told what", async () => {
    const { mock, join } = wrong({
      emissions: (emissions, { command, sessions }) =>
        command.operation === "ring" || command.operation === "strike"
          ? emissions.map((emission) => ({ ...emission, to: sessions }))
          : [],
    });
    const [one, two] = [await join(), await join()];
    mock.environment("strike", {});
    ask(one, 1, "ring");
    expect(await heard(one)).toMatchObject([{ method: "struck" }, { id: 1, operation: "ring" }, { method: "rang" }]);
    expect(await heard(two)).toMatchObject([{ method: "struck" }, { method: "rang" }]);
  });

  test("may change which connections are taken", async () => {
    const { join } = wrong({ handshake: (accepts) => ({ ...accepts, path: "/elsewhere" }) });
    await expect(join()).rejects.toMatchObject({ fault: "rejected-handshake" });
    await expect(join("/elsewhere")).resolves.toBeDefined();
  });
});

test("another path is none of the mock's", async () => {
  await expect(hall().join("/bells/more")).rejects.toMatchObject({ response: { status: 404 } });
});

const refusing = (state: unknown, { operation, params }: { operation: string; params: unknown }) =>
  operation.startsWith("x")
    ? { admitted: false as const, code: "locked", because: [], state }
    : { admitted: true as const, params, because: [] };
