import { describe, expect, test } from "vitest";
import {
  encodedText,
  WsError,
  type Frame,
  type WsClosure,
  type WsConnection,
  type WsFault,
  type WsHandler,
  type WsSession,
} from "./frame.ts";
import type { HttpHeaders } from "./http-message.ts";
import type { WsAcceptOptions } from "./ws-handshake.ts";
import type { WsClientLimits } from "./ws-session.ts";
import { happening } from "./transport.shared.ts";

export interface SuiteClientOptions {
  readonly subprotocols?: readonly string[];
  readonly headers?: HttpHeaders;
  readonly limits?: WsClientLimits;
}

export interface SuiteServer extends AsyncDisposable {
  readonly connections: number;
  connect(target: string, options?: SuiteClientOptions): Promise<WsSession>;
  close(): Promise<void>;
}

export type Serve = (handler: WsHandler, options?: WsAcceptOptions) => Promise<SuiteServer>;

/** What every transport of sessions does, whatever it is made of. */
export function wsTransportSuite(name: string, serve: Serve): void {
  describe(`${name}: frames`, () => {
    test.for<[string, string | Uint8Array]>([
      ["text", "Grüße, 世界 🌍 \u0000"],
      ["empty text", ""],
      ["text with a byte order mark", "\uFEFFa"],
      ["half a character, replaced as on any wire", "a\uD800b"],
      ["every byte", Uint8Array.from({ length: 256 }, (_, index) => index)],
      ["no byte", new Uint8Array(0)],
      ["a view into a larger buffer", Buffer.from("xxhelloxx").subarray(2, 7)],
      ["1 MiB of text", "0123456789abcdef".repeat(65_536)],
      ["1 MiB of bytes", Buffer.alloc(1024 * 1024, "0123456789abcdef!")],
    ])("%s goes both ways as it is", async ([, data]) => {
      const { handler, frames } = echo();
      await using server = await serve(handler);
      await using session = await server.connect("/");
      session.send(data);
      const expected =
        typeof data === "string" ? text(Buffer.from(data).toString()) : { data: Buffer.from(data), binary: true };
      // Not by toEqual, which takes a second for a mebibyte.
      expect(isSame(await session.receive(), expected)).toBe(true);
      expect(isSame(frames[0], expected)).toBe(true);
    });

    test("bytes may go as text, in both directions, and text as bytes", async () => {
      const { handler, frames } = echo(() => encodedText("grün"));
      await using server = await serve(handler);
      await using session = await server.connect("/");
      session.send(Buffer.from("blü"), { binary: false });
      expect(await session.receive()).toEqual(text("grün"));
      session.send("rot", { binary: true });
      await session.receive();
      expect(frames).toEqual([text("blü"), { data: Buffer.from("rot"), binary: true }]);
    });

    test.for([2, 3, 7, 100])("a message in %i pieces arrives as one", async (fragments) => {
      const { handler, frames } = echo();
      await using server = await serve(handler);
      await using session = await server.connect("/");
      session.send("Grüße 🌍", { fragments });
      session.send(Uint8Array.of(1, 2, 3), { fragments });
      expect(await session.receive()).toEqual(text("Grüße 🌍"));
      expect(await session.receive()).toEqual({ data: Buffer.of(1, 2, 3), binary: true });
      expect(frames).toHaveLength(2);
    });

    test("who receives bytes may change them", async () => {
      const { handler } = echo();
      await using server = await serve(handler);
      await using session = await server.connect("/");
      const bytes = Buffer.from("before");
      session.send(bytes);
      await session.receive();
      expect(String(bytes)).toBe("before");
      const shared = { data: Buffer.from("for all"), binary: true };
      await using other = await serve(greeting(shared).handler);
      await using first = await other.connect("/");
      const { data } = await first.receive();
      if (typeof data !== "string") data.fill(0);
      await using second = await other.connect("/");
      expect(await second.receive()).toEqual({ data: Buffer.from("for all"), binary: true });
    });

    test("a pong that nobody asked for is no frame, and answers no ping", async () => {
      const { handler } = echo();
      await using server = await serve(handler);
      await using session = await server.connect("/");
      session.pong();
      await session.ping();
      session.send("after it");
      expect((await session.receive()).data).toBe("after it");
    });

    test("frames arrive in their order, whether they are waited for or not", async () => {
      const { handler } = echo();
      await using server = await serve(handler);
      await using session = await server.connect("/");
      const early = [session.receive(), session.receive()];
      for (let index = 0; index < 200; index += 1) session.send(`${index}`);
      // A sign of life comes after all that was sent before.
      await session.ping();
      const late = Array.from({ length: 198 }, () => session.receive());
      const received = await Promise.all([...early, ...late]);
      expect(received.map(({ data }) => data)).toEqual(Array.from({ length: 200 }, (_, index) => `${index}`));
    });

    test("a handler has heard of nothing when send returns", async () => {
      const { handler, frames } = echo();
      await using server = await serve(handler);
      await using session = await server.connect("/");
      session.send("x");
      expect(frames).toHaveLength(0);
      await session.receive();
    });

    test("sessions are kept apart, and numbered in their order", async () => {
      const { handler, connections } = echo();
      await using server = await serve(handler);
      const sessions = await Promise.all(Array.from({ length: 20 }, () => server.connect("/")));
      expect(server.connections).toBe(20);
      for (const [index, session] of sessions.entries()) session.send(`${index}`);
      const received = await Promise.all(sessions.map((session) => session.receive()));
      expect(received.map(({ data }) => data)).toEqual(sessions.map((_, index) => `${index}`));
      expect(connections.map(({ id }) => id)).toEqual(sessions.map((_, index) => index + 1));
      await Promise.all(sessions.map((session) => session[Symbol.asyncDispose]()));
    });
  });

  describe(`${name}: waiting`, () => {
    test("is over at the deadline, and costs no frame", async () => {
      const { handler, connections } = echo();
      await using server = await serve(handler);
      await using session = await server.connect("/", { limits: { timeoutMs: 30 } });
      await expectWsFault(session.receive(), "timeout", "within 30 ms");
      await expectWsFault(session.receive({ timeoutMs: 20 }), "timeout", "within 20 ms");
      connections[0]?.send(text("late"));
      expect(await session.receive({ timeoutMs: 1000 })).toEqual(text("late"));
    });

    test("is over when its signal is aborted, and costs no frame", async () => {
      const { handler } = echo();
      await using server = await serve(handler);
      await using session = await server.connect("/");
      const abort = new AbortController();
      const { signal } = abort;
      const waits = [session.receive({ signal }), session.receive()];
      abort.abort();
      await expectWsFault(waits[0], "aborted", "aborted");
      session.send("x");
      expect(await waits[1]).toEqual(text("x"));
      session.send("y");
      await session.ping();
      await expectWsFault(session.receive({ signal }), "aborted", "aborted");
      await expectWsFault(session.ping({ signal }), "aborted", "aborted");
      expect(await session.receive()).toEqual(text("y"));
    });

    test("is over when the session is disposed of, and no more can be sent", async () => {
      const { handler, closures } = echo();
      await using server = await serve(handler);
      const session = await server.connect("/");
      const wait = expectWsFault(session.receive(), "aborted", "closed");
      await session[Symbol.asyncDispose]();
      await wait;
      expect(() => session.send("x")).toThrow(expect.objectContaining({ fault: "aborted" }));
      await expectWsFault(session.receive(), "aborted", "closed");
      await expectWsFault(session.ping(), "aborted", "closed");
      await server.close();
      expect(closures).toEqual([{ code: 1000, reason: "" }]);
    });
  });

  describe(`${name}: the inbox`, () => {
    test.for<[string, WsClientLimits, string]>([
      ["in frames", { inboxFrames: 3 }, "x"],
      ["in bytes", { inboxBytes: 30 }, "0123456789"],
    ])("is bounded %s: what fits can be received, then there is a fault", async ([, limits, data]) => {
      const { handler, closures, closed } = greeting(...Array.from({ length: 10 }, () => text(data)));
      await using server = await serve(handler);
      await using session = await server.connect("/", { limits });
      expect(await session.closed).toMatchObject({ code: 1006, fault: "overflow" });
      for (let count = 0; count < 3; count += 1) {
        // oxlint-disable-next-line no-await-in-loop
        expect(await session.receive()).toEqual(text(data));
      }
      await expectWsFault(session.receive(), "overflow", "3");
      expect(() => session.send("x")).toThrow(expect.objectContaining({ fault: "overflow" }));
      await closed;
      expect(closures).toEqual([{ code: 1006, reason: "" }]);
    });

    test("has room again for what has been received", async () => {
      const { handler } = echo();
      await using server = await serve(handler);
      await using session = await server.connect("/", { limits: { inboxFrames: 2, inboxBytes: 4 } });
      for (let count = 0; count < 50; count += 1) {
        session.send("ab");
        session.send("cd");
        // oxlint-disable-next-line no-await-in-loop
        await session.ping();
        // oxlint-disable-next-line no-await-in-loop
        expect([await session.receive(), await session.receive()]).toEqual([text("ab"), text("cd")]);
      }
    });
  });

  describe(`${name}: closing`, () => {
    test.for<[string, number | undefined, string, WsClosure]>([
      ["with code and reason", 4001, "späť", { code: 4001, reason: "späť" }],
      ["with a code", 1000, "", { code: 1000, reason: "" }],
      ["without a code", undefined, "", { code: 1005, reason: "" }],
    ])("by the server %s comes after what it sent before", async ([, code, reason, closure]) => {
      const { handler, closures, closed } = recorder((connection) => {
        connection.send(text("last"));
        connection.close(code, reason);
        expect(connection.isOpen).toBe(false);
        connection.send(text("too late"));
      });
      await using server = await serve(handler);
      await using session = await server.connect("/");
      expect(await session.closed).toEqual(closure);
      expect(await session.receive()).toEqual(text("last"));
      await expectWsFault(session.receive(), "closed", `${closure.code}`);
      expect(() => session.send("x")).toThrow(expect.objectContaining({ fault: "closed" }));
      await closed;
      expect(closures).toEqual([closure]);
    });

    test.for<[string, number | undefined, string, WsClosure]>([
      ["with code and reason", 3000, "done", { code: 3000, reason: "done" }],
      ["without a code", undefined, "", { code: 1005, reason: "" }],
    ])("by the client %s comes after what it sent before", async ([, code, reason, closure]) => {
      const { handler, frames, closures } = echo();
      await using server = await serve(handler);
      await using session = await server.connect("/");
      session.send("last");
      const closed = session.close(code, reason);
      expect(() => session.send("too late")).toThrow(expect.objectContaining({ fault: "closed" }));
      expect(await closed).toEqual(closure);
      expect(frames).toEqual([text("last")]);
      // The server had answered before it heard of the closing.
      expect(await session.receive()).toEqual(text("last"));
      await expectWsFault(session.receive(), "closed", "");
      await server.close();
      expect(closures).toEqual([closure]);
    });

    test("wakes who waits", async () => {
      const { handler, connections } = echo();
      await using server = await serve(handler);
      await using session = await server.connect("/");
      const wait = expectWsFault(session.receive(), "closed", '4000, "bye"');
      connections[0]?.close(4000, "bye");
      await wait;
    });

    test("by a cut is told as 1006", async () => {
      const { handler, closures, closed } = recorder((connection) => connection.cut());
      await using server = await serve(handler);
      await using session = await server.connect("/");
      expect(await session.closed).toEqual({ code: 1006, reason: "" });
      await expectWsFault(session.receive(), "closed", "1006");
      await closed;
      expect(closures).toEqual([{ code: 1006, reason: "" }]);
    });

    test.for<[number | undefined, string]>([
      [999, ""],
      [1005, ""],
      [1006, ""],
      [1015, ""],
      [5000, ""],
      [1000, "é".repeat(62)],
      [undefined, "x"],
    ])("takes no code or reason that may not be sent: %s %s", async ([code, reason]) => {
      const { handler, connections } = echo();
      await using server = await serve(handler);
      await using session = await server.connect("/");
      expect(() => session.close(code, reason)).toThrow(RangeError);
      expect(() => connections[0]?.close(code, reason)).toThrow(RangeError);
      session.send("x");
      expect(await session.receive()).toEqual(text("x"));
    });

    test("of the server closes all sessions with 1001, and takes no more", async () => {
      const { handler, closures } = echo();
      await using server = await serve(handler);
      const sessions = [await server.connect("/"), await server.connect("/")];
      await Promise.all([server.close(), server.close()]);
      const expected = { code: 1001, reason: "the server is closing" };
      expect(await Promise.all(sessions.map(({ closed }) => closed))).toEqual([expected, expected]);
      expect(closures).toEqual([expected, expected]);
      expect(server.connections).toBe(0);
      await expectWsFault(server.connect("/"), "refused", "expected a");
    });
  });

  describe(`${name}: what may not come`, () => {
    test("a message over the server's limit closes with 1009, one at the limit does not", async () => {
      const { handler, frames, closures, closed } = echo();
      await using server = await serve(handler, { limits: { payloadBytes: 1000 } });
      await using session = await server.connect("/");
      session.send("x".repeat(1000));
      await session.receive();
      session.send("x".repeat(1001));
      expect(await session.closed).toEqual({ code: 1009, reason: "" });
      await closed;
      expect(closures).toMatchObject([{ code: 1009, fault: "too-large" }]);
      expect(frames).toHaveLength(1);
    });

    test("a message over the client's limit is too-large", async () => {
      const { handler, closures, closed } = greeting(text("x".repeat(1000)), text("x".repeat(1001)), text("x"));
      await using server = await serve(handler);
      await using session = await server.connect("/", { limits: { payloadBytes: 1000 } });
      expect(await session.receive()).toEqual(text("x".repeat(1000)));
      await expectWsFault(session.receive(), "too-large", "");
      expect(await session.closed).toMatchObject({ code: 1009, fault: "too-large" });
      await closed;
      expect(closures).toEqual([{ code: 1009, reason: "" }]);
    });

    test("text that is no UTF-8 closes with 1007, in either direction", async () => {
      const { handler, frames, closures, closed } = echo();
      await using server = await serve(handler);
      await using session = await server.connect("/");
      session.send(Buffer.of(0xc3, 0x28), { binary: false });
      expect(await session.closed).toEqual({ code: 1007, reason: "" });
      await closed;
      expect(frames).toHaveLength(0);
      expect(closures).toMatchObject([{ code: 1007, fault: "malformed" }]);
      await using odd = await serve(greeting({ data: Buffer.of(0xff), binary: false }).handler);
      await using victim = await odd.connect("/");
      await expectWsFault(victim.receive(), "malformed", "UTF-8");
      expect(await victim.closed).toMatchObject({ code: 1007, fault: "malformed" });
    });

    test.for<[string, WsHandler]>([
      ["throws at once", () => raise(new Error("secret"))],
      ["throws at a frame", () => ({ onFrame: () => raise(new Error("secret")) })],
      ["rejects at a frame", () => ({ onFrame: () => Promise.reject(new Error("secret")) })],
    ])("a handler that %s closes its own session with 1011", async ([, crash]) => {
      const crashes: unknown[] = [];
      const { handler } = echo();
      const either: WsHandler = (connection) => (connection.target === "/crash" ? crash : handler)(connection);
      await using server = await serve(either, { onCrash: (error) => crashes.push(error) });
      await using other = await server.connect("/");
      await using session = await server.connect("/crash");
      sendIfOpen(session, "x");
      expect(await session.closed).toEqual({ code: 1011, reason: "" });
      expect(crashes).toEqual([new Error("secret")]);
      other.send("x");
      expect(await other.receive()).toEqual(text("x"));
    });

    test("a handler that has crashed hears no more, but of its end, in which it may crash as well", async () => {
      const heard: unknown[] = [];
      const crashes: unknown[] = [];
      const handler: WsHandler = () => ({
        onFrame: (frame) => (heard.push(frame.data), raise(new Error("first"))),
        onClosed: (closure) => (heard.push(closure), raise(new Error("second"))),
      });
      await using server = await serve(handler, { onCrash: (error) => crashes.push(error) });
      await using session = await server.connect("/");
      session.send("a");
      session.send("b");
      await session.closed;
      await server.close();
      expect(heard).toEqual(["a", { code: 1011, reason: expect.any(String), fault: "crashed" }]);
      expect(crashes).toEqual([new Error("first"), new Error("second")]);
    });
  });

  describe(`${name}: the handshake`, () => {
    test("tells the handler path, query, headers and what was offered", async () => {
      const { handler, connections } = echo();
      await using server = await serve(handler);
      const headers = { Authorization: "Bearer t0ken", "x-many": ["a, b", "c"] };
      await using session = await server.connect("/a/?b=%20c", { headers, subprotocols: [] });
      expect(session.subprotocol).toBeUndefined();
      expect(connections[0]).toMatchObject({
        target: "/a/?b=%20c",
        headers: { authorization: "Bearer t0ken", "x-many": ["a, b", "c"] },
        offered: [],
        subprotocol: undefined,
      });
    });

    test.for<[readonly string[], string | undefined]>([
      [["json.v1"], "json.v1"],
      [["other", "json.v1"], "json.v1"],
      [["xml", "json.v1"], "xml"],
      [[], undefined],
    ])("of the subprotocols %j, %s is spoken", async ([subprotocols, expected]) => {
      const { handler, connections } = echo();
      await using server = await serve(handler, { subprotocols: ["json.v1", "xml"] });
      await using session = await server.connect("/", { subprotocols });
      expect(session.subprotocol).toBe(expected);
      expect(connections[0]).toMatchObject({ offered: subprotocols, subprotocol: expected });
    });

    test("with none of the subprotocols spoken is malformed to a client, as RFC 6455 wants it", async () => {
      await using server = await serve(echo().handler, { subprotocols: ["json.v1"] });
      await expectWsFault(server.connect("/", { subprotocols: ["json.v2"] }), "malformed", "subprotocol");
    });

    test.for([
      ["/ws/bot", "/ws/bot", 101],
      ["/ws/bot", "/ws/bot/", 101],
      ["/ws/bot/", "/ws/bot", 101],
      ["/ws/bot/", "/ws/bot/?x=/", 101],
      ["/ws/bot", "/ws/bots", 404],
      ["/ws/bot", "/ws/bot//", 404],
      ["/ws/bot", "/", 404],
      ["/", "/", 101],
    ] as const)("at %s, %s is answered with %i", async ([path, target, status]) => {
      await using server = await serve(echo().handler, { path });
      expect(await answerTo(server.connect(target))).toBe(status);
      await using choosy = await serve(echo().handler, { path: (asked) => asked === target.split("?", 1)[0] });
      expect(await answerTo(choosy.connect(target))).toBe(101);
      expect(await answerTo(choosy.connect("/elsewhere"))).toBe(404);
    });

    test("may be answered with something else, which the client gets to see", async () => {
      const { handler, connections } = echo();
      await using server = await serve(handler, {
        admit: ({ headers }) =>
          headers["authorization"] === "Bearer good"
            ? undefined
            : { status: 401, headers: { "X-Why": "token" }, body: "no entry" },
      });
      const refused: unknown = await server.connect("/").catch((error: unknown) => error);
      expect(refused).toMatchObject({
        fault: "rejected-handshake",
        message: expect.stringMatching(/found 401$/),
        response: { status: 401, headers: { "x-why": "token" } },
      });
      expect(connections).toHaveLength(0);
      await using session = await server.connect("/", { headers: { authorization: "Bearer good" } });
      session.send("x");
      expect(await session.receive()).toEqual(text("x"));
    });

    test("is answered with 500 when who judges it crashes", async () => {
      const crashes: unknown[] = [];
      await using server = await serve(echo().handler, {
        admit: () => raise(new Error("secret")),
        onCrash: (error) => crashes.push(error),
      });
      expect(await answerTo(server.connect("/"))).toBe(500);
      expect(crashes).toEqual([new Error("secret")]);
    });

    test("is answered with 503 over the limit, until a session ends", async () => {
      const { handler, closed } = echo();
      await using server = await serve(handler, { limits: { connections: 1 } });
      const session = await server.connect("/");
      expect(await answerTo(server.connect("/"))).toBe(503);
      await session[Symbol.asyncDispose]();
      await closed;
      expect(await answerTo(server.connect("/"))).toBe(101);
    });
  });
}

export function text(data: string): Frame {
  return { data, binary: false };
}

export interface Recorder {
  readonly handler: WsHandler;
  readonly connections: WsConnection[];
  readonly frames: Frame[];
  readonly closures: WsClosure[];
  /** The first of the sessions has ended. */
  readonly closed: Promise<unknown>;
}

/** A handler that writes down all that comes. */
export function recorder(
  onOpen: (connection: WsConnection) => void = () => {},
  onFrame: (frame: Frame, connection: WsConnection) => void = () => {},
): Recorder {
  const connections: WsConnection[] = [];
  const frames: Frame[] = [];
  const closures: WsClosure[] = [];
  const end = happening();
  const handler: WsHandler = (connection) => {
    connections.push(connection);
    onOpen(connection);
    return {
      onFrame: (frame) => {
        frames.push(frame);
        onFrame(frame, connection);
      },
      onClosed: (closure) => {
        closures.push(closure);
        end.happens();
      },
    };
  };
  return { handler, connections, frames, closures, closed: end.happened };
}

/** A recorder that answers every frame. */
export function echo(answer: (frame: Frame) => Frame = (frame) => frame): Recorder {
  return recorder(undefined, (frame, connection) => connection.send(answer(frame)));
}

function greeting(...frames: readonly Frame[]): Recorder {
  return recorder((connection) => {
    for (const frame of frames) connection.send(frame);
  });
}

/** Expects a WsError of this fault, whose message has these words and no stack. */
export async function expectWsFault(wait: Promise<unknown> | undefined, fault: WsFault, words: string): Promise<void> {
  const error: unknown = await wait?.then(
    (value) => raise(new Error(`expected ${fault}, found ${JSON.stringify(value)}`)),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(WsError);
  expect(error).toMatchObject({ fault, message: expect.stringContaining(words) });
  expect(error).toMatchObject({ message: expect.not.stringMatching(/\n|\.[jt]s:\d/) });
}

/** The status of the answer to a handshake; the session that comes of it is closed. */
async function answerTo(connecting: Promise<WsSession>): Promise<number | undefined> {
  try {
    await (await connecting)[Symbol.asyncDispose]();
    return 101;
  } catch (error) {
    return error instanceof WsError ? error.response?.status : undefined;
  }
}

function sendIfOpen(session: WsSession, data: string): void {
  try {
    session.send(data);
  } catch (error) {
    // It has been closed before: also right.
    expect(error).toMatchObject({ fault: "closed" });
  }
}

function isSame(found: Frame | undefined, expected: Frame): boolean {
  if (found?.binary !== expected.binary || typeof found.data !== typeof expected.data) return false;
  return Buffer.from(found.data).equals(Buffer.from(expected.data));
}

function raise(error: Error): never {
  throw error;
}
