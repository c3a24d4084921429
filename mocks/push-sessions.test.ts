import { describe, expect, onTestFinished, test } from "vitest";
import { manualClock } from "../src/behaviour/entropy.ts";
import type { Protocol } from "../src/protocols/protocol.ts";
import { WsError, type WsSession } from "../src/transport/frame.ts";
import { memoryWs } from "../src/transport/memory-ws.ts";
import { chimes, chimesWorld } from "./chimes.shared.ts";
import type { Mock, MockOptions } from "./host.ts";
import { createMock } from "./host.ts";
import type { Mutation } from "./mutation.ts";

interface Tower {
  readonly mock: Mock;
  join(target?: string, authorization?: string): Promise<WsSession>;
  ring(): string;
  look(): unknown;
}

function tower(options: Partial<MockOptions> = {}, protocol: Protocol = chimes): Tower {
  const mock = createMock(protocol, { world: chimesWorld, seed: 1, clock: manualClock(7), ...options });
  if (!mock.sessions) throw new Error("expected a mock with sessions");
  const server = memoryWs(mock.sessions, mock.accepts);
  onTestFinished(() => server.close());
  const ask = (method: string, target: string): string =>
    String(mock.handle({ method, target, headers: {}, body: null }).body);
  return {
    mock,
    join: (target = "/ann", authorization = "Bearer key") => server.connect(target, { headers: { authorization } }),
    ring: () => ask("POST", "/ring"),
    look: () => JSON.parse(ask("GET", "/look")).result,
  };
}

/** What came, up to the next strike, which all are told. */
async function heard(mock: Mock, session: WsSession): Promise<unknown[]> {
  mock.environment("strike", {});
  const events: unknown[] = [];
  for (;;) {
    const { data, binary } = await session.receive();
    const event: { event: string } = JSON.parse(String(data));
    expect(binary).toBe(false);
    if (event.event === "struck") return events;
    events.push(event);
  }
}

async function refusalOf(joining: Promise<WsSession>): Promise<unknown> {
  const error = await joining.catch((caught: unknown) => caught);
  if (!(error instanceof WsError)) return expect.fail("expected no connection");
  return { status: error.response?.status, body: String(error.response?.body) };
}

test("what is asked over HTTP is told on the connections, the same to all, once and in order", async () => {
  const { mock, join, ring } = tower();
  const [one, two, three] = [await join(), await join("/ben"), await join("/dee")];
  ring();
  ring();
  const rang = [1, 2].map((rings) => ({ event: "rang", payload: { rings } }));
  expect(await heard(mock, three)).toEqual(rang);
  expect(await heard(mock, two)).toEqual([{ event: "came", payload: "s3" }, ...rang]);
  expect(await heard(mock, one)).toEqual([{ event: "came", payload: "s2" }, { event: "came", payload: "s3" }, ...rang]);
});

test("an event is encoded once, however many are told, and for whichever reason", async () => {
  const encoded: string[] = [];
  const push = chimes.push && {
    ...chimes.push,
    encodeEvent(event: { readonly event: string }) {
      encoded.push(event.event);
      return { data: Buffer.from(event.event), binary: false };
    },
  };
  if (!push) return expect.fail("chimes are pushed");
  const { join, ring } = tower({}, { ...chimes, push });
  const sessions = [await join(), await join(), await join()];
  encoded.length = 0;
  ring();
  ring();
  expect(encoded).toEqual(["rang", "rang"]);
  for (const session of sessions.slice(2)) expect((await session.receive()).data).toBe("rang");
});

test("all is sent before the request is answered", async () => {
  const order: string[] = [];
  const outgoing: Mutation["outgoing"] = (text) => {
    order.push("event");
    return text;
  };
  const { join, ring } = tower({ mutation: { outgoing } });
  await join();
  ring();
  order.push("answer");
  expect(order).toEqual(["event", "answer"]);
});

describe("a handshake", () => {
  test("that the model refuses is answered over HTTP, leaves no trace in the state, and is in the journal", async () => {
    const { mock, join, look } = tower();
    expect(await refusalOf(join("/ann?token=secret", "Bearer wrong"))).toEqual({ status: 401, body: "locked" });
    expect(await refusalOf(join("/nobody"))).toEqual({ status: 404, body: "unknown" });
    expect(look()).toEqual({ present: [], rings: 0 });
    const refused = { at: 7, method: "GET", operation: "connect", because: ["chimes.all"] };
    expect(mock.journal.entries().slice(0, 2)).toEqual([
      { ...refused, number: 1, path: "/ann", status: 401, code: "locked" },
      { ...refused, number: 2, path: "/nobody", status: 404, code: "unknown" },
    ]);
  });

  test("is tried under the name that the connection gets, and uses up nothing that is invented", async () => {
    const names: string[] = [];
    const { join, ring } = tower({
      mutation: {
        behaviour: (behaviour) => ({
          ...behaviour,
          admit(state, command, reader) {
            if (command.operation === "connect") names.push(command.session);
            return behaviour.admit(state, command, reader);
          },
        }),
      },
    });
    await refusalOf(join("/ann", ""));
    await join();
    await join();
    expect(names).toEqual(["s1", "s1", "s1", "s2", "s2"]);
    const silent = tower();
    await refusalOf(silent.join("/ann", ""));
    const invented = silent.ring();
    expect(tower().ring()).toBe(invented);
    expect(ring()).not.toBe(invented);
  });

  test("at another path is none of the mock's", async () => {
    expect(await refusalOf(tower().join("/a/b"))).toMatchObject({ status: 404 });
  });
});

test("a connection that the model does not want is opened, closed, and never told to have ended", async () => {
  const { mock, join, look } = tower();
  const session = await join("/mute");
  expect(await session.closed).toMatchObject({ code: 1008 });
  await join();
  expect(look()).toEqual({ present: ["s2"], rings: 0 });
  await expect
    .poll(() => mock.journal.entries().filter((entry) => "session" in entry && entry.session === "s1"))
    .toMatchObject([
      { kind: "connect", path: "/mute" },
      { kind: "disconnect", closed: 1008, because: [] },
    ]);
});

test("a connection whose place another takes is closed, and then told to have ended", async () => {
  const { mock, join, look } = tower();
  const [one, two] = [await join(), await join("/ben")];
  const heir = await join("/heir");
  expect(await one.closed).toEqual({ code: 1000, reason: "another connection took its place" });
  await expect.poll(look).toEqual({ present: ["s2", "s3"], rings: 0 });
  expect(await heard(mock, two)).toEqual([
    { event: "came", payload: "s3" },
    { event: "went", payload: "s1" },
  ]);
  expect(await heard(mock, heir)).toEqual([{ event: "went", payload: "s1" }]);
  // There may be nobody to take the place of.
  const alone = tower();
  expect(await heard(alone.mock, await alone.join("/heir"))).toEqual([]);
});

test("what clients say is passed over, whatever it is, and noted", async () => {
  const { mock, join, ring } = tower();
  const session = await join();
  session.send("{");
  session.send(new Uint8Array([0xff]));
  await session.ping();
  ring();
  expect(await heard(mock, session)).toEqual([{ event: "rang", payload: { rings: 1 } }]);
  const nonsense = { session: "s1", kind: "nonsense", reason: "clients have nothing to say here", because: [] };
  expect(mock.journal.entries().slice(1, 3)).toMatchObject([nonsense, nonsense]);
});

test("the end of a connection is told to the others, and a reset ends all", async () => {
  const { mock, join, look, ring } = tower();
  const [one, two] = [await join(), await join()];
  await two.close(1000);
  expect((await heard(mock, one)).at(-1)).toEqual({ event: "went", payload: "s2" });
  mock.reset();
  ring();
  expect(await one.closed).toEqual({ code: 1012, reason: "the world was reset" });
  expect(look()).toEqual({ present: [], rings: 1 });
});

test("the journal has who was told what, and no payload", async () => {
  const { mock, join, ring } = tower();
  await join();
  await join();
  ring();
  const told = { at: 7, kind: "event", method: "rang" };
  expect(mock.journal.entries().slice(3)).toEqual([
    { at: 7, number: 4, method: "POST", path: "/ring", operation: "ring", status: 200, because: ["chimes.all"] },
    { ...told, number: 5, session: "s1", because: ["chimes.first", "chimes.all"] },
    { ...told, number: 6, session: "s2", because: ["chimes.all"] },
  ]);
});

describe("a mutation", () => {
  const wrong = (mutation: Mutation): Tower => tower({ mutation });

  test("may change what is sent, or how often, or to whom", async () => {
    const seen: unknown[] = [];
    const { mock, join, ring } = wrong({
      outgoing(text, what) {
        if (what.method === "struck") return text;
        seen.push(what);
        if (what.method === "came") return undefined;
        return what.session === "s1" ? [{ text: "{}" }, { text: '{"event":"lost"}', session: "s2" }] : text;
      },
    });
    const [one, two] = [await join(), await join()];
    ring();
    expect(await heard(mock, one)).toEqual([{}]);
    expect(await heard(mock, two)).toEqual([{ event: "lost" }, { event: "rang", payload: { rings: 1 } }]);
    expect(seen).toEqual([
      { session: "s1", kind: "event", method: "came", id: 1 },
      { session: "s1", kind: "event", method: "rang", id: 2 },
      { session: "s2", kind: "event", method: "rang", id: 1 },
    ]);
  });

  test("may change who is told what", async () => {
    const { mock, join, ring } = wrong({
      emissions: (emissions, { command, sessions }) =>
        command.operation === "ring" ? emissions.map((emission) => ({ ...emission, to: sessions })) : emissions,
    });
    await join();
    const two = await join();
    ring();
    expect(await heard(mock, two)).toHaveLength(2);
  });

  test("may end a connection for what was said on it", async () => {
    const { join } = wrong({ incoming: () => "close" });
    const session = await join();
    session.send("hello");
    expect((await session.closed).code).toBe(1011);
  });

  test("may let everybody in, or refuse otherwise", async () => {
    const open = wrong({ handshake: ({ path }) => ({ ...(path !== undefined && { path }) }) });
    // The model still knows nothing of it.
    expect(await (await open.join("/ann", "")).closed).toMatchObject({ code: 1008, reason: "locked" });
    const other = wrong({ response: (response, { command }) => ({ ...response, status: command ? 418 : 500 }) });
    expect(await refusalOf(other.join("/ann", ""))).toMatchObject({ status: 418 });
  });
});
