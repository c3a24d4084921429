import type { Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { barePeer, drip, pour } from "./bare-peer.shared.ts";
import { connectHttp } from "./http-client.ts";
import { sendRaw } from "./send-raw.ts";
import { expectFault, happening, requestTo } from "./transport.shared.ts";

const whole = "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello";
const lastChunks = "HTTP/1.1 200 OK\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n3\r\nhel";
const limits = { timeoutMs: 150, bodyBytes: 1000, headerBytes: 4096 };
/** Where something else than time is to run out: how fast a peer pours depends on the machine. */
const patient = { ...limits, timeoutMs: 10_000 };

/** Acts when the first bytes of a request have come. */
function whenAsked(act: (socket: Socket) => void): (socket: Socket) => void {
  return (socket) => void socket.once("data", () => act(socket));
}

function says(bytes: string): (socket: Socket) => void {
  return whenAsked((socket) => void socket.write(bytes));
}

/** A client with a kept connection, on whose second request the peer acts; `onNext` has the connections after it. */
async function closingPeer(act: (socket: Socket) => void, onNext: (socket: Socket) => void = says(whole)) {
  const peer = await barePeer((socket, count) => {
    if (count > 1) {
      onNext(socket);
      return;
    }
    socket.once("data", () => {
      socket.write(whole);
      socket.once("data", () => act(socket));
    });
  });
  const client = connectHttp(peer.origin, limits);
  await client.send(requestTo("/"));
  return {
    peer,
    client,
    [Symbol.asyncDispose]: async () => {
      await client[Symbol.asyncDispose]();
      await peer[Symbol.asyncDispose]();
    },
  };
}

describe("a hostile peer is bounded, and what it does is named", () => {
  test.for<[string, string, string, (socket: Socket) => void]>([
    ["says nothing", "timeout", "within 150 ms", () => {}],
    [
      "drips its head, byte by byte",
      "timeout",
      "within 150 ms",
      whenAsked((socket) => {
        socket.write("HTTP/1.1 200 OK\r\nx-a: ");
        drip(socket, "x");
      }),
    ],
    [
      "drips its body, byte by byte",
      "timeout",
      "within 150 ms",
      whenAsked((socket) => {
        socket.write("HTTP/1.1 200 OK\r\ncontent-length: 900\r\n\r\n");
        drip(socket, "x");
      }),
    ],
    [
      "stops in the middle of its body",
      "timeout",
      "within 150 ms",
      says("HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhel"),
    ],
    [
      "only ever sends interim answers",
      "timeout",
      "within 150 ms",
      whenAsked((socket) => drip(socket, "HTTP/1.1 103 Early Hints\r\n\r\n")),
    ],
    [
      "pours a body without length",
      "too-large",
      "at most 1000 bytes",
      whenAsked((socket) => {
        socket.write("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n");
        pour(socket, "x".repeat(100));
      }),
    ],
    [
      "pours chunks",
      "too-large",
      "at most 1000 bytes",
      whenAsked((socket) => {
        socket.write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");
        pour(socket, "a\r\n0123456789\r\n");
      }),
    ],
    [
      "announces a body over the limit",
      "too-large",
      "found 1001",
      says("HTTP/1.1 200 OK\r\ncontent-length: 1001\r\n\r\n"),
    ],
    [
      "pours headers",
      "too-large",
      "within the limits",
      whenAsked((socket) => {
        socket.write("HTTP/1.1 200 OK\r\n");
        pour(socket, "x-a: b\r\n");
      }),
    ],
    [
      "pours one header",
      "too-large",
      "within the limits",
      whenAsked((socket) => (socket.write("HTTP/1.1 200 OK\r\nx-a: "), pour(socket, "b"))),
    ],
    ["speaks another protocol", "malformed", "expected an HTTP response", says("220 mail.example ESMTP\r\n")],
    [
      "speaks another protocol and closes",
      "malformed",
      "expected an HTTP response",
      whenAsked((socket) => void socket.end("220 mail.example ESMTP\r\n")),
    ],
    ["closes in its last chunks", "closed", "before its end", whenAsked((socket) => void socket.end(lastChunks))],
    [
      "resets in its last chunks",
      "closed",
      "before its end",
      // Later, so that what it wrote has been read.
      whenAsked((socket) => void socket.write(lastChunks, () => setTimeout(() => socket.resetAndDestroy(), 20))),
    ],
    [
      "speaks before it is asked",
      "malformed",
      "expected an HTTP response",
      (socket) => void socket.write("SSH-2.0-x\r\n"),
    ],
    ["sends a header that is none", "malformed", "expected an HTTP response", says("HTTP/1.1 200 OK\r\n: x\r\n\r\n")],
    [
      "sends two lengths",
      "malformed",
      "expected an HTTP response",
      says("HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello"),
    ],
    [
      "sends a chunk of no size",
      "malformed",
      "expected an HTTP response",
      says("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nxyz\r\n"),
    ],
    ["says to go on, unasked", "malformed", "expected an HTTP response", says(`HTTP/1.1 100 Continue\r\n\r\n${whole}`)],
    [
      "switches protocols, unasked",
      "malformed",
      "expected an HTTP response",
      says("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n"),
    ],
    ["closes at accept", "closed", "before its end", (socket) => void socket.end()],
    ["resets at accept", "closed", "before its end", (socket) => void socket.resetAndDestroy()],
    ["closes when asked", "closed", "before its end", whenAsked((socket) => void socket.end())],
    ["resets when asked", "closed", "before its end", whenAsked((socket) => void socket.resetAndDestroy())],
    [
      "closes in its head",
      "closed",
      "before its end",
      whenAsked((socket) => void socket.end("HTTP/1.1 200 OK\r\nconte")),
    ],
    [
      "closes in a body of known length",
      "closed",
      "before its end",
      whenAsked((socket) => void socket.end("HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhel")),
    ],
    [
      "closes in its last body",
      "closed",
      "before its end",
      whenAsked((socket) => void socket.end("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 5\r\n\r\nhel")),
    ],
    [
      "closes in its chunks",
      "closed",
      "before its end",
      whenAsked((socket) => void socket.end("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nhel")),
    ],
  ])("it %s: %s", async ([, fault, words, act]) => {
    await using peer = await barePeer((socket, count) => (count === 1 ? act(socket) : says(whole)(socket)));
    await using client = connectHttp(peer.origin, fault === "timeout" ? limits : patient);
    await expectFault(client.send(requestTo("/", { method: "POST" })), fault, words);
    // The client is none the worse for it.
    expect(await client.send(requestTo("/"))).toMatchObject({ status: 200, body: Buffer.from("hello") });
    expect(peer.connections()).toBe(2);
  });

  test("every word of the deadline's message is there", async () => {
    await using peer = await barePeer(() => {});
    await using client = connectHttp(peer.origin, { timeoutMs: 50 });
    await expect(client.send(requestTo("/"))).rejects.toThrow(`no whole response from ${peer.origin} within 50 ms`);
  });
});

describe("odd but right", () => {
  test.for<[string, string]>([
    ["an interim answer before it", `HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n${whole}`],
    ["in chunks", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n"],
    ["HTTP/1.0", "HTTP/1.0 200 OK\r\ncontent-length: 5\r\n\r\nhello"],
  ])("an answer is understood: %s", async ([, bytes]) => {
    await using peer = await barePeer(says(bytes));
    await using client = connectHttp(peer.origin, limits);
    expect(await client.send(requestTo("/"))).toMatchObject({ status: 200, body: Buffer.from("hello") });
  });

  test("an answer that ends with the connection is understood", async () => {
    await using peer = await barePeer(whenAsked((socket) => void socket.end("HTTP/1.1 200 OK\r\n\r\nhello")));
    await using client = connectHttp(peer.origin, limits);
    expect(await client.send(requestTo("/"))).toMatchObject({ status: 200, body: Buffer.from("hello") });
  });

  test("a second answer to one request is not taken for the next one's", async () => {
    await using peer = await barePeer((socket, count) =>
      says(count === 1 ? whole + whole.replace("hello", "wrong") : whole)(socket),
    );
    await using client = connectHttp(peer.origin, limits);
    const answers = await Promise.all([client.send(requestTo("/1")), client.send(requestTo("/2"))]);
    expect(answers).toMatchObject([{ body: Buffer.from("hello") }, { body: Buffer.from("hello") }]);
    expect(peer.connections()).toBe(2);
  });

  test("a redirect and a compressed body are handed over as they are", async () => {
    await using peer = await barePeer(
      says("HTTP/1.1 302 Found\r\nlocation: /elsewhere\r\ncontent-encoding: gzip\r\ncontent-length: 3\r\n\r\nabc"),
    );
    await using client = connectHttp(peer.origin, limits);
    const response = await client.send(requestTo("/"));
    expect(response).toMatchObject({ status: 302, headers: { "content-encoding": "gzip" }, body: Buffer.from("abc") });
  });
});

describe("a kept connection that the peer closes as the next request comes", () => {
  test.for<[string, (socket: Socket) => void]>([
    ["closes", (socket) => void socket.end()],
    ["resets", (socket) => void socket.resetAndDestroy()],
  ])("is no fault for a GET: it %s", async ([, act]) => {
    await using setup = await closingPeer(act);
    expect(await setup.client.send(requestTo("/"))).toMatchObject({ status: 200 });
    expect(setup.peer.connections()).toBe(2);
  });

  test("is reported for a POST, which might have been done", async () => {
    await using setup = await closingPeer((socket) => void socket.end());
    await expectFault(setup.client.send(requestTo("/", { method: "POST" })), "closed", "");
    expect(setup.peer.connections()).toBe(1);
  });

  test("is reported for a GET whose answer had begun", async () => {
    await using setup = await closingPeer((socket) => void socket.end("HTTP/1.1 2"));
    await expectFault(setup.client.send(requestTo("/")), "closed", "");
    expect(setup.peer.connections()).toBe(1);
  });

  test("is reported for a GET when the new connection is closed too", async () => {
    await using setup = await closingPeer(
      (socket) => void socket.end(),
      whenAsked((socket) => void socket.end()),
    );
    await expectFault(setup.client.send(requestTo("/")), "closed", "");
    expect(setup.peer.connections()).toBe(2);
  });
});

describe("connections", () => {
  test("a new one closed before an answer is a fault, for a GET too", async () => {
    await using peer = await barePeer(whenAsked((socket) => void socket.end()));
    await using client = connectHttp(peer.origin, limits);
    await expectFault(client.send(requestTo("/")), "closed", "");
    expect(peer.connections()).toBe(1);
  });

  test("there are no more than allowed, and requests wait for them, their deadline running", async () => {
    await using peer = await barePeer(() => {});
    await using client = connectHttp(peer.origin, { ...limits, connections: 2 });
    const sent = [1, 2, 3, 4].map((index) => expectFault(client.send(requestTo(`/${index}`)), "timeout", ""));
    await Promise.all(sent);
    expect(peer.connections()).toBe(2);
  });

  test("a request given up before it was sent is not sent, and does not cost the connection", async () => {
    const targets: string[] = [];
    const first = happening();
    const answered = happening();
    await using peer = await barePeer((socket) => {
      socket.on("data", (chunk) => {
        targets.push(chunk.toString("latin1").split(" ")[1] ?? "");
        if (targets.length > 1) socket.write(whole);
        else void answered.happened.then(() => socket.write(whole));
        first.happens();
      });
    });
    await using client = connectHttp(peer.origin, limits);
    const abort = new AbortController();
    const sent = [
      client.send(requestTo("/1")),
      expectFault(client.send(requestTo("/2"), abort.signal), "aborted", ""),
      client.send(requestTo("/3")),
    ];
    await first.happened;
    abort.abort();
    answered.happens();
    await Promise.all(sent);
    expect(targets).toEqual(["/1", "/3"]);
    expect(peer.connections()).toBe(1);
  });

  test("a request given up while its connection was made is not sent", async () => {
    const targets: string[] = [];
    await using peer = await barePeer((socket) => {
      socket.on("data", (chunk) => {
        targets.push(chunk.toString("latin1").split(" ")[1] ?? "");
        socket.write(whole);
      });
    });
    await using client = connectHttp(peer.origin, limits);
    const abort = new AbortController();
    const sent = expectFault(client.send(requestTo("/1"), abort.signal), "aborted", "");
    abort.abort();
    await sent;
    await client.send(requestTo("/2"));
    expect(targets).toEqual(["/2"]);
  });

  test("any number of requests may wait, and each may turn out to be unsendable", async () => {
    await using peer = await barePeer(says(whole));
    await using client = connectHttp(peer.origin, limits);
    const sent = [client.send(requestTo("/"))];
    for (let count = 0; count < 5000; count += 1) sent.push(client.send(requestTo("no target")));
    const outcomes = await Promise.allSettled(sent);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(outcomes.at(-1)).toMatchObject({ reason: { fault: "unsendable" } });
  });

  test("one is used again", async () => {
    await using peer = await barePeer((socket) => void socket.on("data", () => socket.write(whole)));
    await using client = connectHttp(peer.origin, limits);
    for (const target of ["/1", "/2", "/3"]) {
      // One after the other: that is the point.
      // oxlint-disable-next-line no-await-in-loop
      expect(await client.send(requestTo(target))).toMatchObject({ status: 200 });
    }
    expect(peer.connections()).toBe(1);
  });

  test("nobody listens: refused", async () => {
    const gone = await barePeer(() => {});
    await gone[Symbol.asyncDispose]();
    await using client = connectHttp(gone.origin, limits);
    await expectFault(client.send(requestTo("/")), "refused", `expected a server at ${gone.origin}`);
    await expectFault(sendRaw(gone.origin, ""), "refused", `expected a server at ${gone.origin}`);
  });

  test("no such name: unreachable", async () => {
    await using client = connectHttp("http://no-such-host.invalid", { timeoutMs: 1500 });
    await expectFault(client.send(requestTo("/")), "unreachable", "no-such-host.invalid");
  });

  test.for(["", "127.0.0.1:80", "ftp://a", "http://a/b", "http://a?b"])("%j is no origin", (origin) => {
    expect(() => connectHttp(origin)).toThrow(/expected an origin such as/);
  });
});

test("the bytes of a request are as they were given, and its length is ours", async () => {
  let received = "";
  await using peer = await barePeer((socket) => {
    socket.on("data", (chunk) => {
      received += chunk.toString("latin1");
      if (received.endsWith("body")) socket.write(whole);
    });
  });
  await using client = connectHttp(peer.origin, limits);
  const headers = {
    "X-Case": "kept",
    "content-length": "999",
    "x-many": ["a", "b"],
    "x-none": undefined,
    host: "other.example",
  };
  await client.send({ method: "DELETE", target: "/../%2e?#", headers, body: "body" });
  expect(received).toBe(
    "DELETE /../%2e?# HTTP/1.1\r\nhost: other.example\r\nconnection: keep-alive\r\nX-Case: kept\r\nx-many: a\r\nx-many: b\r\ncontent-length: 4\r\n\r\nbody",
  );
});

describe("sendRaw", () => {
  test("sends bytes as they are and gives all that came until the peer closed", async () => {
    let received = Buffer.alloc(0);
    await using peer = await barePeer((socket) => {
      socket.on("data", (chunk) => {
        received = Buffer.concat([received, chunk]);
        socket.end(Buffer.from([0, 255, 10]));
      });
    });
    expect(await sendRaw(peer.origin, Uint8Array.of(255, 0, 13))).toEqual(Buffer.from([0, 255, 10]));
    expect(received).toEqual(Buffer.from([255, 0, 13]));
  });

  test.for<[string, (socket: Socket) => void]>([
    ["closes", (socket) => void socket.end()],
    ["resets", (socket) => void socket.resetAndDestroy()],
  ])("gives nothing when the peer just %s", async ([, act]) => {
    await using peer = await barePeer(act);
    expect(await sendRaw(peer.origin, "x")).toHaveLength(0);
  });

  test("is bounded in time, in bytes, and by a signal", async () => {
    await using silent = await barePeer(() => {});
    await expectFault(sendRaw(silent.origin, "x", { timeoutMs: 50 }), "timeout", "within 50 ms");
    await using loud = await barePeer((socket) => pour(socket, "x".repeat(100)));
    await expectFault(sendRaw(loud.origin, "x", { maxBytes: 1000 }), "too-large", "at most 1000 bytes");
    const abort = new AbortController();
    await using peer = await barePeer(() => abort.abort());
    await expectFault(sendRaw(peer.origin, "x", { signal: abort.signal }), "aborted", "");
    await expectFault(sendRaw(peer.origin, "x", { signal: abort.signal }), "aborted", "");
  });

  test("stops when what came is enough", async () => {
    await using peer = await barePeer(says(whole));
    expect(await sendRaw(peer.origin, "x", { isEnough: (bytes) => Buffer.from(bytes).includes("hello") })).toEqual(
      Buffer.from(whole),
    );
  });
});

test("closing the client lets go of the peer", async () => {
  const gone = happening();
  await using peer = await barePeer((socket) => {
    socket.once("close", gone.happens);
    says(whole)(socket);
  });
  const client = connectHttp(peer.origin, { ...limits, keepAliveMs: 60_000 });
  await client.send(requestTo("/"));
  await client[Symbol.asyncDispose]();
  await gone.happened;
});
