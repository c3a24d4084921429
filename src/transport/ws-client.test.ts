import type { Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { barePeer, drip, pour } from "./bare-peer.shared.ts";
import type { WsFault } from "./frame.ts";
import { happening } from "./transport.shared.ts";
import { connectWs } from "./ws-client.ts";
import { flood, whenUpgraded } from "./ws-peer.shared.ts";
import { rawFrame, sendRawFrames, type RawFrame } from "./ws-raw.ts";
import { expectWsFault, text } from "./ws-transport.shared.ts";

const limits = {
  timeoutMs: 200,
  closeTimeoutMs: 50,
  payloadBytes: 1000,
  inboxFrames: 5,
  inboxBytes: 5000,
  bufferBytes: 10_000,
};

/** For what must not come of a deadline, however slow the machine is. */
const patient = { ...limits, timeoutMs: 5000 };

/** Acts when the first bytes of a handshake have come. */
function whenAsked(act: (socket: Socket) => void): (socket: Socket) => void {
  return (socket) => void socket.once("data", () => act(socket));
}

function says(bytes: string): (socket: Socket) => void {
  return whenAsked((socket) => void socket.write(bytes));
}

function served(frame: RawFrame): Buffer {
  return rawFrame({ masked: false, ...frame });
}

function urlOf(peer: { readonly origin: string }): string {
  return `${peer.origin.replace("http", "ws")}/`;
}

describe("a hostile peer in the handshake is bounded, and what it does is named", () => {
  test.for<[string, WsFault, string, (socket: Socket) => void]>([
    ["says nothing", "timeout", "within 200 ms", (socket) => void socket.resume()],
    [
      "drips its head, byte by byte",
      "timeout",
      "within 200 ms",
      whenAsked((socket) => {
        socket.write("HTTP/1.1 101 Switching Protocols\r\nx-a: ");
        drip(socket, "x");
      }),
    ],
    [
      "only ever sends interim answers",
      "timeout",
      "within 200 ms",
      whenAsked((socket) => drip(socket, "HTTP/1.1 103 Early Hints\r\n\r\n")),
    ],
    [
      "pours headers",
      "too-large",
      "handshake",
      whenAsked((socket) => {
        socket.write("HTTP/1.1 101 Switching Protocols\r\n");
        pour(socket, "x-a: b\r\n".repeat(100));
      }),
    ],
    ["speaks another protocol", "malformed", "expected a WebSocket handshake", says("220 mail.example ESMTP\r\n")],
    [
      "upgrades to something else",
      "malformed",
      "Upgrade",
      says("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n"),
    ],
    [
      "has the wrong proof",
      "malformed",
      "Sec-WebSocket-Accept",
      says(
        "HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-accept: x\r\n\r\n",
      ),
    ],
    [
      "speaks a subprotocol that was not offered",
      "malformed",
      "subprotocol",
      whenUpgraded(() => {}, "sec-websocket-protocol: json.v1\r\n"),
    ],
    [
      "compresses, unasked",
      "malformed",
      "extension",
      whenUpgraded(() => {}, "sec-websocket-extensions: permessage-deflate\r\n"),
    ],
    ["closes at accept", "closed", "handshake", (socket) => void socket.resume().end()],
    ["resets at accept", "closed", "handshake", (socket) => void socket.resetAndDestroy()],
    ["closes when asked", "closed", "handshake", whenAsked((socket) => void socket.end())],
    ["resets when asked", "closed", "handshake", whenAsked((socket) => void socket.resetAndDestroy())],
    ["closes in its head", "closed", "handshake", whenAsked((socket) => void socket.end("HTTP/1.1 101 Sw"))],
  ])("it %s: %s", async ([, fault, words, act]) => {
    const gone = happening();
    await using peer = await barePeer((socket) => {
      socket.once("close", gone.happens);
      act(socket);
    });
    await expectWsFault(connectWs(urlOf(peer), { limits: fault === "timeout" ? limits : patient }), fault, words);
    expect(peer.connections()).toBe(1);
    await gone.happened;
  });

  test.for<[string, number, string | null, (socket: Socket) => void]>([
    ["401", 401, "no", says("HTTP/1.1 401 Unauthorized\r\ncontent-length: 2\r\n\r\nno")],
    ["404 without a body", 404, null, says("HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n")],
    ["200", 200, "hi", says("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi")],
    ["a redirect", 302, null, says("HTTP/1.1 302 Found\r\nlocation: ws://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n")],
    ["503, and closes", 503, "x", whenAsked((socket) => void socket.end("HTTP/1.1 503 Busy\r\n\r\nx"))],
    ["503, and does not close", 503, "x", says("HTTP/1.1 503 Busy\r\n\r\nx")],
    [
      "500, and closes in the body",
      500,
      "half",
      whenAsked((socket) => void socket.end("HTTP/1.1 500 Oops\r\ncontent-length: 10\r\n\r\nhalf")),
    ],
    ["500, and stops in the body", 500, "half", says("HTTP/1.1 500 Oops\r\ncontent-length: 10\r\n\r\nhalf")],
  ])("it answers %s: rejected-handshake", async ([, status, body, act]) => {
    await using peer = await barePeer(act);
    const error: unknown = await connectWs(urlOf(peer), { limits }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      fault: "rejected-handshake",
      message: expect.stringMatching(new RegExp(`\\(101\\), found ${status}$`)),
      response: { status, body: body === null ? null : Buffer.from(body) },
    });
    expect(peer.connections()).toBe(1);
  });

  test("of an endless answer the start is kept", async () => {
    await using peer = await barePeer(
      whenAsked((socket) => {
        socket.write("HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n");
        pour(socket, "x".repeat(1000));
      }),
    );
    const error: unknown = await connectWs(urlOf(peer), { limits: patient }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ response: { status: 403, body: Buffer.alloc(16 * 1024, "x") } });
  });
});

describe("a hostile peer in a session is bounded, and what it does is named", () => {
  test.for<[string, WsFault, number, string, (socket: Socket) => void]>([
    ["sends a reserved opcode", "malformed", 1002, "opcode", (socket) => void socket.write(served({ opcode: 3 }))],
    [
      "masks its frames",
      "malformed",
      1002,
      "MASK",
      (socket) => void socket.write(rawFrame({ opcode: 1, payload: "x" })),
    ],
    [
      "sends text that is no UTF-8",
      "malformed",
      1007,
      "UTF-8",
      (socket) => void socket.write(served({ opcode: 1, payload: Uint8Array.of(0xff) })),
    ],
    ["speaks HTTP on", "malformed", 1002, "", (socket) => void socket.write("HTTP/1.1 200 OK\r\n\r\n")],
    ["announces 2 GiB", "too-large", 1009, "", (socket) => void socket.write(served({ opcode: 2, length: 2 ** 31 }))],
    [
      "never ends a message",
      "too-large",
      1009,
      "",
      (socket) => {
        // It does not even notice that it is hung up on.
        socket.pause();
        socket.write(served({ opcode: 1, fin: false, payload: "x" }));
        flood(socket, served({ opcode: 0, fin: false, payload: "x" }));
      },
    ],
    [
      "floods with frames",
      "overflow",
      1006,
      "5 frames",
      (socket) => flood(socket, served({ opcode: 1, payload: "x" })),
    ],
    [
      "floods with pings, and reads no pongs",
      "unread",
      1006,
      "10000 bytes",
      (socket) => {
        socket.pause();
        flood(
          socket,
          Buffer.concat(Array.from({ length: 1000 }, () => served({ opcode: 9, payload: "x".repeat(125) }))),
        );
      },
    ],
  ])("it %s: %s", async ([, fault, code, words, act]) => {
    const gone = happening();
    await using peer = await barePeer((socket) => {
      socket.once("close", gone.happens);
      whenUpgraded(act)(socket);
    });
    // It may take its time over the close frame: whoever disposes of the session does not wait for that.
    const session = await connectWs(urlOf(peer), { limits: { ...patient, closeTimeoutMs: 60_000 } });
    expect(await session.closed).toMatchObject({ code, fault });
    await expectWsFault(
      drained(() => session.receive()),
      fault,
      words,
    );
    await session[Symbol.asyncDispose]();
    await gone.happened;
  });

  test.for<[string, (socket: Socket) => void]>([
    ["ends", (socket) => void socket.end()],
    ["resets", (socket) => void socket.resetAndDestroy()],
    ["ends in a frame", (socket) => void socket.end(served({ opcode: 1, payload: "xyz" }).subarray(0, 3))],
  ])("it %s: closed, and 1006", async ([, act]) => {
    await using peer = await barePeer(whenUpgraded((socket) => void socket.once("data", () => act(socket))));
    await using session = await connectWs(urlOf(peer), { limits: patient });
    const waits = [session.receive(), session.ping()];
    await Promise.all(waits.map((wait) => expectWsFault(wait, "closed", "1006")));
    expect(await session.closed).toEqual({ code: 1006, reason: "" });
    expect(() => session.sendRaw(Uint8Array.of(0))).toThrow(expect.objectContaining({ fault: "closed" }));
  });

  test("it is told why, in a close frame", async () => {
    const told = happening();
    let answer = Buffer.alloc(0);
    await using peer = await barePeer(
      whenUpgraded((socket) => {
        socket.write(served({ opcode: 3 }));
        socket.on("data", (chunk) => {
          answer = Buffer.concat([answer, chunk]);
          if (answer.length >= 8) told.happens();
        });
      }),
    );
    await using session = await connectWs(urlOf(peer), { limits: patient });
    await told.happened;
    expect(answer.subarray(0, 2)).toEqual(Buffer.of(0x88, 0x82));
    expect((answer.readUInt16BE(2) ^ answer.readUInt16BE(6)) & 0xffff).toBe(1002);
    expect(await session.closed).toMatchObject({ code: 1002 });
  });

  test("it says nothing: timeout, of frames and of pings, and closing does not wait for it", async () => {
    const gone = happening();
    await using peer = await barePeer((socket) => {
      socket.once("close", gone.happens);
      whenUpgraded(() => {})(socket);
    });
    await using session = await connectWs(urlOf(peer), { limits });
    await Promise.all([
      expectWsFault(session.receive(), "timeout", "no frame"),
      expectWsFault(session.ping(), "timeout", "no pong"),
      expectWsFault(session.ping({ timeoutMs: 20 }), "timeout", "within 20 ms"),
    ]);
    expect(await session.close()).toEqual({ code: 1006, reason: "" });
    await gone.happened;
  });

  test("it does not read: unread", async () => {
    await using peer = await barePeer(whenUpgraded((socket) => void socket.pause()));
    await using session = await connectWs(urlOf(peer), { limits: patient });
    const big = "x".repeat(100_000);
    expect(() => {
      for (let count = 0; count < 1000; count += 1) session.send(big);
    }).toThrow(expect.objectContaining({ fault: "unread" }));
    await expectWsFault(session.receive(), "unread", "10000 bytes");
    expect(await session.closed).toMatchObject({ code: 1006, fault: "unread" });
  });

  test("it sends pongs that nobody asked for: nothing", async () => {
    await using peer = await barePeer(
      whenUpgraded((socket) => {
        socket.write(Buffer.concat(["", "1", "7"].map((payload) => served({ opcode: 10, payload }))));
        socket.write(served({ opcode: 1, payload: "x" }));
      }),
    );
    await using session = await connectWs(urlOf(peer), { limits });
    expect(await session.receive()).toEqual(text("x"));
    await expectWsFault(session.ping(), "timeout", "no pong");
  });

  test("it closes right after the handshake: what it sent can be received", async () => {
    await using peer = await barePeer(
      whenUpgraded((socket) => {
        socket.end(
          Buffer.concat([
            served({ opcode: 1, payload: "x" }),
            served({ opcode: 8, payload: Uint8Array.of(0x0f, 0xa1, 98) }),
          ]),
        );
      }),
    );
    await using session = await connectWs(urlOf(peer), { limits: patient });
    expect(await session.receive()).toEqual(text("x"));
    await expectWsFault(session.receive(), "closed", '4001, "b"');
  });
});

describe("the handshake", () => {
  test("is given up when its signal is aborted", async () => {
    const abort = new AbortController();
    const { signal } = abort;
    await using peer = await barePeer(whenAsked(() => abort.abort()));
    await expectWsFault(connectWs(urlOf(peer), { signal }), "aborted", "aborted");
    await expectWsFault(connectWs(urlOf(peer), { signal }), "aborted", "aborted");
    expect(peer.connections()).toBe(1);
  });

  test("nobody listens: refused", async () => {
    const gone = await barePeer(() => {});
    await gone[Symbol.asyncDispose]();
    await expectWsFault(connectWs(urlOf(gone), { limits }), "refused", urlOf(gone));
  });

  test("no such name: unreachable", async () => {
    await expectWsFault(connectWs("ws://no-such-host.invalid/"), "unreachable", "no-such-host.invalid");
  });

  test.for(["", "127.0.0.1:80", "http://a", "ws://a/#b"])("%j is no URL of a WebSocket", async (url) => {
    await expect(connectWs(url)).rejects.toThrow(/expected a URL such as/);
  });

  test.for([
    ["a line break in a header", { headers: { "x-a": "b\r\nx-c: d" } }],
    ["a header name with a space", { headers: { "x a": "b" } }],
    ["a subprotocol with a space", { subprotocols: ["a b"] }],
    ["a subprotocol twice", { subprotocols: ["a", "a"] }],
  ] as const)("with %s is unsendable", async ([, odd]) => {
    await using peer = await barePeer(() => {});
    await expectWsFault(connectWs(urlOf(peer), odd), "unsendable", "found one that cannot");
    expect(peer.connections()).toBe(0);
  });

  test("goes out with the headers that it was given, in place of its own", async () => {
    let request = "";
    await using peer = await barePeer((socket) => {
      socket.once("data", (chunk) => {
        request = chunk.toString("latin1");
        socket.end("HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n");
      });
    });
    const headers = { "X-Many": ["a", "b"], "sec-websocket-version": "12", host: "other.example", "x-none": undefined };
    await connectWs(urlOf(peer), { limits, headers }).catch(() => {});
    expect(request).toMatch(/\r\nX-Many: a\r\nX-Many: b\r\n/);
    expect(request).toMatch(/\r\nsec-websocket-version: 12\r\n/i);
    expect(request).toMatch(/\r\nhost: other\.example\r\n/i);
    expect(request).not.toMatch(/x-none|extensions|version: 13/i);
  });

  test("tells the headers of the answer", async () => {
    await using peer = await barePeer(whenUpgraded(() => {}, "x-a: b\r\nx-a: c\r\n"));
    await using session = await connectWs(urlOf(peer), { limits: patient });
    expect(session.headers["x-a"]).toEqual(["b", "c"]);
  });
});

describe("frames of any kind", () => {
  test.for<[string, RawFrame, string]>([
    ["text, masked", { opcode: 1, payload: "ab" }, "81 82"],
    ["the start of a message", { opcode: 2, fin: false, masked: false, payload: "ab" }, "02 02 61 62"],
    ["reserved bits and opcode", { opcode: 15, rsv: 7, masked: false }, "ff 00"],
    ["125 bytes", { opcode: 1, masked: false, length: 125 }, "81 7d"],
    ["126 bytes", { opcode: 1, masked: false, length: 126 }, "81 7e 00 7e"],
    ["65,535 bytes", { opcode: 1, masked: false, length: 65_535 }, "81 7e ff ff"],
    ["65,536 bytes", { opcode: 1, masked: false, length: 65_536 }, "81 7f 00 00 00 00 00 01 00 00"],
  ])("are written as RFC 6455 has it: %s", ([, frame, expected]) => {
    const bytes = Buffer.from(expected.replaceAll(" ", ""), "hex");
    expect(rawFrame(frame).subarray(0, bytes.length)).toEqual(bytes);
  });

  test("of a server that goes on are followed by a timeout", async () => {
    const gone = happening();
    await using peer = await barePeer((socket) => {
      socket.once("close", gone.happens);
      whenUpgraded(() => {})(socket);
    });
    await expectWsFault(sendRawFrames(urlOf(peer), [{ opcode: 1 }], { limits }), "timeout", "no frame");
    await gone.happened;
  });
});

/** Receives until that fails. */
async function drained(receive: () => Promise<unknown>): Promise<never> {
  // oxlint-disable-next-line no-await-in-loop
  for (;;) await receive();
}
