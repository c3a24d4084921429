import { describe, expect, onTestFinished, test } from "vitest";
import { connection as requirements, lampsBinding } from "../src/binding/lamps.shared.ts";
import type { WsConnection, WsListener } from "../src/transport/frame.ts";
import { memoryWs } from "../src/transport/memory-ws.ts";
import { Line } from "./line.ts";

const rpc = lampsBinding();

interface Server {
  /** Sends text, or an object as JSON. */
  say(...frames: unknown[]): void;
  readonly connection: WsConnection;
  /** What came from the line. */
  readonly heard: Record<string, unknown>[];
}

interface Scripted {
  readonly line: Line;
  readonly server: Server;
  /** Asks for something harmless. */
  ask(id: number, timeoutMs?: number): ReturnType<Line["request"]>;
  /** Waits until all that was said has arrived. */
  settled(): Promise<void>;
  /** The requirements that were seen broken. */
  blamed(): string[];
}

async function scripted(
  onFrame: (frame: Record<string, unknown>, server: Server) => void = () => {},
  { holds = false, elsewhere = [] as readonly number[], firstId = 100 } = {},
): Promise<Scripted> {
  let server: Server | undefined;
  const memory = memoryWs((connection): WsListener => {
    const heard: Record<string, unknown>[] = [];
    const self: Server = {
      connection,
      heard,
      say(...frames) {
        for (const frame of frames) {
          const data = typeof frame === "string" ? frame : JSON.stringify(frame);
          connection.send({ data, binary: false });
        }
      },
    };
    server = self;
    return {
      onFrame({ data }) {
        const frame: Record<string, unknown> = JSON.parse(String(data));
        heard.push(frame);
        onFrame(frame, self);
      },
    };
  });
  const session = await memory.connect("/lamps");
  const line = new Line("a", session, rpc, firstId, holds, (id) => elsewhere.includes(id));
  onTestFinished(async () => {
    await line.close();
    await memory.close();
  });
  if (!server) throw new Error("expected a connection");
  return {
    line,
    server,
    ask: (id, timeoutMs = 1000) => line.request(id, rpc.encodeRequest("blink", id, {}), timeoutMs),
    settled: async () => {
      await line.ping(1000);
      await new Promise(setImmediate);
    },
    blamed: () => line.takeRemarks().violations.flatMap((violation) => violation.requirements),
  };
}

const response = (id: number, payload: unknown = {}): unknown => ({ type: 2, id, payload });
const event = (id: number, method = "dusk", payload: unknown = {}): unknown => ({ type: 1, id, method, payload });

describe("answers", () => {
  test("go to their requests, whatever comes first", async () => {
    const { ask, server, blamed } = await scripted((frame) => {
      if (frame["id"] === 101) server.say(response(101, { n: 1 }), event(1), response(100, { n: 0 }));
    });
    const [first, second] = await Promise.all([ask(100), ask(101)]);
    expect(first).toEqual({ kind: "response", payload: { n: 0 }, order: 2 });
    expect(second).toEqual({ kind: "response", payload: { n: 1 }, order: 0 });
    expect(blamed()).toEqual([]);
  });

  test("are seen to be right", async () => {
    const { ask, server, line } = await scripted((frame) => server.say(response(Number(frame["id"]))));
    await ask(100);
    expect(line.takeRemarks().exercised).toEqual(
      expect.arrayContaining([requirements.answered, requirements.responseIdOfRequest]),
    );
    expect(line.takeRemarks().exercised).toEqual([]);
  });

  test.for<[string, readonly unknown[], string[]]>([
    ["a second one", [response(100), response(100)], [requirements.answeredOnce]],
    ["one that nobody asked for", [response(7), response(100)], [requirements.responseIdOfRequest]],
    ["one to another connection", [response(200), response(100)], [requirements.responseOnlyToSender]],
    ["one to an acknowledgement", [event(3), response(3), response(100)], [requirements.acknowledgementUnanswered]],
  ])("%s is to blame", async ([, frames, expected]) => {
    const { ask, server, settled, blamed } = await scripted(
      (frame) => {
        if (frame["type"] === 1) server.say(...frames);
      },
      { elsewhere: [200] },
    );
    await ask(100);
    await settled();
    expect(blamed()).toEqual(expected);
  });

  test("of any kind are taken where frames were sent that may have any", async () => {
    const { line, server, settled, blamed } = await scripted();
    line.lenient = true;
    server.say(response(7), response(8));
    await settled();
    expect(blamed()).toEqual([]);
    line.lenient = false;
    server.say(response(7));
    await settled();
    expect(blamed()).toEqual([requirements.responseIdOfRequest]);
  });

  test.for(["in time", "abandoned"] as const)("that come late are no more than late: %s", async (how) => {
    const { ask, line, server, settled, blamed } = await scripted();
    const asked = ask(100, how === "in time" ? 20 : 5000);
    if (how === "abandoned") line.abandon(100);
    expect(await asked).toMatchObject({ kind: "fault", name: how === "in time" ? "timeout" : "unanswered" });
    expect(line.isServed).toBe(how === "abandoned");
    server.say(response(100));
    await settled();
    expect({ blamed: blamed(), isServed: line.isServed }).toEqual({ blamed: [], isServed: true });
    server.say(response(100));
    await settled();
    expect(blamed()).toEqual([requirements.answeredOnce]);
  });

  test("are remembered by their ids, given or not", async () => {
    const { ask, line, server } = await scripted((frame) => {
      if (frame["id"] === 100) server.say(response(100));
    });
    const waiting = ask(101, 30);
    expect([100, 101, 102].map((id) => line.hasAsked(id))).toEqual([false, true, false]);
    await ask(100);
    await waiting;
    expect([100, 101, 102].map((id) => line.hasAsked(id))).toEqual([true, true, false]);
  });

  test("nobody abandons what has its answer", async () => {
    const { ask, line, server, settled, blamed } = await scripted((frame) => server.say(response(Number(frame["id"]))));
    await ask(100);
    line.abandon(100);
    server.say(response(100));
    await settled();
    expect(blamed()).toEqual([requirements.answeredOnce]);
  });
});

describe("events", () => {
  test("are kept in order until they are taken", async () => {
    const { line, server, settled } = await scripted();
    server.say(event(1), event(2, "switchLamp", { lamp: "hall" }));
    await settled();
    expect(line.takeEvents()).toEqual([
      { id: 1, event: { method: "dusk", payload: {} }, order: 0 },
      { id: 2, event: { method: "switchLamp", payload: { lamp: "hall" } }, order: 1 },
    ]);
    expect(line.takeEvents()).toEqual([]);
  });

  test.for<[readonly number[], number]>([
    [[1, 2, 3], 0],
    [[5, 900, 901], 0],
    [[0, 1], 0],
    [[1, 1], 1],
    [[3, 2, 3], 1],
    [[3, 2, 1], 2],
  ])("have ids that grow: %j", async ([ids, wrong]) => {
    const { server, settled, line } = await scripted();
    server.say(...ids.map((id) => event(id)));
    await settled();
    const { violations, exercised } = line.takeRemarks();
    expect(violations.flatMap((violation) => violation.requirements)).toEqual(
      Array.from({ length: wrong }, () => requirements.eventIdIncreasing),
    );
    expect(exercised.filter((id) => id === requirements.eventIdIncreasing)).toHaveLength(ids.length - 1);
  });

  test("are acknowledged at once", async () => {
    const { server, settled } = await scripted();
    server.say(event(1), event(2));
    await settled();
    await settled();
    expect(server.heard).toEqual([
      { type: 2, id: 1 },
      { type: 2, id: 2 },
    ]);
  });

  test("are acknowledged when told to, where that is wanted, and once", async () => {
    const { line, server, settled } = await scripted(undefined, { holds: true });
    server.say(event(1), event(4));
    await settled();
    await settled();
    expect(server.heard).toEqual([]);
    expect(line.acknowledgeHeld()).toEqual([1, 4]);
    expect(line.acknowledgeHeld()).toEqual([]);
    await settled();
    expect(server.heard).toEqual([
      { type: 2, id: 1 },
      { type: 2, id: 4 },
    ]);
  });

  test("without end are not kept without end", async () => {
    const { line, server, settled } = await scripted();
    for (let id = 0; id < 12_000; id++) {
      server.say(event(id), response(7));
      if (id % 500 === 0) await settled();
    }
    const found = line.waitFor(({ method }) => method === "switchLamp", 1000);
    server.say(event(20_000, "switchLamp", { lamp: "hall" }));
    // Whoever waits for one sees it, kept or not.
    expect(await found).toBe(true);
    expect(line.takeEvents()).toHaveLength(10_000);
    const { violations, exercised } = line.takeRemarks();
    expect(violations).toHaveLength(10_000);
    expect(exercised.length).toBeLessThan(11_000);
    expect(line.fault).toBeUndefined();
  });
});

describe("waiting for an event", () => {
  const isDusk = ({ method }: { method: string }): boolean => method === "dusk";

  test("ends when it comes, which leaves it where it is", async () => {
    const { line, server } = await scripted();
    const wait = line.waitFor(isDusk, 5000);
    server.say(event(1, "switchLamp", { lamp: "hall" }), event(2));
    expect(await wait).toBe(true);
    expect(await line.waitFor(isDusk, 0)).toBe(true);
    expect(line.takeEvents()).toHaveLength(2);
    expect(await line.waitFor(isDusk, 5)).toBe(false);
  });

  test("ends with the connection, before or after", async () => {
    const { line, server } = await scripted();
    const wait = line.waitFor(isDusk, 60_000);
    server.connection.close(1000);
    expect(await wait).toBe(false);
    expect(await line.waitFor(isDusk, 60_000)).toBe(false);
  });
});

describe("a server", () => {
  test.for(["close", "cut"] as const)("that ends the connection leaves nobody waiting: %s", async (how) => {
    const { ask, line, server } = await scripted(() => server.connection[how]());
    const answers = await Promise.all([ask(100, 60_000), ask(101, 60_000)]);
    expect(answers).toMatchObject([
      { kind: "fault", name: "closed" },
      { kind: "fault", name: "closed" },
    ]);
    expect(await ask(102, 60_000)).toMatchObject({ kind: "fault", name: "closed" });
    expect(line).toMatchObject({ fault: { name: "closed" }, isServed: false });
    line.sendRaw("more");
    expect(await line.ping(60_000)).toBe(false);
  });

  test("that is silent is given up in time", async () => {
    const { ask } = await scripted();
    expect(await ask(100, 10)).toEqual({
      kind: "fault",
      name: "timeout",
      message: "no answer to the request 100 within 10 ms",
    });
  });

  test("that talks nonsense is quoted, and heard on", async () => {
    const { ask, server, blamed } = await scripted(() =>
      server.say("nonsense", "[]", { type: 9 }, { type: 2, id: "x", payload: {} }, response(100)),
    );
    expect(await ask(100)).toMatchObject({ kind: "response" });
    expect(blamed()).toEqual(
      expect.arrayContaining(["lamps.json-parses", "lamps.one-object", "lamps.known-type", "lamps.response.id"]),
    );
  });
});

test("closing a line ends what is under way", async () => {
  const { ask, line } = await scripted();
  const asked = ask(100, 60_000);
  await line.close();
  expect(await asked).toMatchObject({ kind: "fault", name: "closed" });
});

test("what is wrong with the reader of frames is not the server's fault", async () => {
  const broken = {
    ...rpc,
    readFrame: () => {
      throw new TypeError("a defect");
    },
  };
  const memory = memoryWs((connection) => ({ onFrame: () => connection.send({ data: "{}", binary: false }) }));
  onTestFinished(() => memory.close());
  const line = new Line("a", await memory.connect("/"), broken, 1, false, () => false);
  await line.request(1, "{}", 1000);
  expect(() => line.takeRemarks()).toThrow("a defect");
});

test("a request with an id that another one waits under is another request", async () => {
  const { ask, server } = await scripted();
  const first = ask(100, 20);
  const second = ask(100, 5000);
  expect(await first).toMatchObject({ name: "timeout" });
  server.say(response(100));
  expect(await second).toMatchObject({ kind: "response" });
});
