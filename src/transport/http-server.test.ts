import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { pour } from "./bare-peer.shared.ts";
import { connectHttp } from "./http-client.ts";
import type { HttpHandler } from "./http-message.ts";
import { serveHttp, type HttpServer } from "./http-server.ts";
import { ListenError } from "./listen-error.ts";
import { sendRaw } from "./send-raw.ts";
import { selfSigned } from "./self-signed.shared.ts";
import { happening, requestTo } from "./transport.shared.ts";

const text = new TextDecoder();
const hello: HttpHandler = () => ({ status: 200, headers: {}, body: "hello" });

describe("a request that cannot be read", () => {
  test.for<[string, string]>([
    ["no HTTP", "GARBAGE\r\n\r\n"],
    ["a TLS handshake", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"],
    ["a header without a name", "GET / HTTP/1.1\r\nhost: a\r\n: b\r\n\r\n"],
    ["a line break in a header", "GET / HTTP/1.1\r\nhost: a\r\nb: c\rd\r\n\r\n"],
    ["two lengths", "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab"],
    [
      "a length and chunks",
      "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
    ],
    ["a length that is no number", "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: -1\r\n\r\n"],
    ["a chunk of no size", "POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\nxyz\r\n"],
    ["no host", "GET / HTTP/1.1\r\n\r\n"],
  ])("is answered with 400: %s", async ([, bytes]) => {
    await using server = await serveHttp(hello);
    const answer = text.decode(await sendRaw(server.url, bytes));
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    await expectToGoOn(server);
  });

  test("is answered in JSON that says what was expected, on a connection that is closed", async () => {
    await using server = await serveHttp(hello);
    const { head, body } = parts(await sendRaw(server.url, "GARBAGE\r\n\r\n"));
    expect(head).toMatch(/\r\ncontent-type: application\/json\r\n/);
    expect(head).toMatch(/\r\nconnection: close$/);
    expect(head).toContain(`\r\ncontent-length: ${body.length}\r\n`);
    expect(JSON.parse(body)).toEqual({
      error: "malformed",
      detail: expect.stringContaining("expected an HTTP/1.1 request"),
    });
  });

  test("is answered with 431 when its head is larger than the limit, even while it goes on", async () => {
    await using server = await serveHttp(hello, { limits: { headerBytes: 4096 } });
    const flood = `GET / HTTP/1.1\r\nhost: a\r\n${"x-a: b\r\n".repeat(1_000_000)}`;
    const [head = "", body = ""] = (await readLate(server, flood)).split("\r\n\r\n");
    expect(head).toMatch(/^HTTP\/1\.1 431 /);
    expect(JSON.parse(body)).toMatchObject({ error: "headers-too-large" });
    await expectToGoOn(server);
  });

  test("loses its connection when it goes on and on all the same", async () => {
    await using server = await serveHttp(hello);
    const socket = await opened(server);
    const closed = happening();
    socket.on("error", () => {}).once("close", closed.happens);
    socket.write("GARBAGE\r\n\r\n");
    pour(socket, "more\r\n");
    await closed.happened;
  });

  test("is answered with 408 when its head does not come in time", async () => {
    await using server = await serveHttp(hello, { limits: { headersTimeoutMs: 100 } });
    expect(text.decode(await sendRaw(server.url, "GET / HTTP/1.1\r\nhost:"))).toMatch(/^HTTP\/1\.1 408 /);
    await expectToGoOn(server);
  });

  test("is answered with 408 when its body does not come in time", async () => {
    await using server = await serveHttp(hello, { limits: { requestTimeoutMs: 100 } });
    const bytes = "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\n\r\nab";
    expect(text.decode(await sendRaw(server.url, bytes))).toMatch(/^HTTP\/1\.1 408 /);
  });

  test("does not take the answer of the request before it", async () => {
    await using server = await serveHttp(
      () =>
        new Promise((resolve) => {
          // By then the rubbish has been read too: it came in the same packet.
          setImmediate(() => resolve({ status: 200, headers: {}, body: "late" }));
        }),
    );
    const answers = text.decode(await sendRaw(server.url, "GET / HTTP/1.1\r\nhost: a\r\n\r\nGARBAGE\r\n\r\n"));
    expect(answers).toMatch(/^HTTP\/1\.1 200 OK[^]*lateHTTP\/1\.1 400 Bad Request/);
  });

  test("is answered with 417 when it expects what is not known", async () => {
    await using server = await serveHttp(hello);
    const bytes = "GET / HTTP/1.1\r\nhost: a\r\nexpect: miracles\r\n\r\n";
    const { head, body } = parts(await sendRaw(server.url, bytes));
    expect(head).toMatch(/^HTTP\/1\.1 417 /);
    expect(JSON.parse(body)).toMatchObject({ error: "unsupported-expectation" });
  });

  test("is answered in the words of who serves", async () => {
    await using server = await serveHttp(hello, {
      refuse: (reason, detail) => ({ status: 499, headers: { "x-reason": reason }, body: `our words: ${detail}` }),
    });
    const { head, body } = parts(await sendRaw(server.url, "GARBAGE\r\n\r\n"));
    expect(head).toMatch(/^HTTP\/1\.1 499 /);
    expect(head).toContain("x-reason: malformed");
    expect(body).toContain("our words");
  });
});

describe("a body over the limit", () => {
  test("of 10 MB is answered with 413, which reaches the client while it sends", async () => {
    await using server = await serveHttp(hello);
    await using client = connectHttp(server.url);
    const response = await client.send(requestTo("/", { method: "POST", body: Buffer.alloc(10_000_000) }));
    expect(response.status).toBe(413);
    expect(JSON.parse(text.decode(response.body instanceof Uint8Array ? response.body : undefined))).toMatchObject({
      error: "payload-too-large",
      detail: expect.stringContaining("1048576 bytes"),
    });
    await expectToGoOn(server);
  });

  test.for<[string, (size: number) => string]>([
    ["with a length", (size) => `content-length: ${size}\r\n\r\n${"x".repeat(size)}`],
    [
      "in chunks",
      (size) => `transfer-encoding: chunked\r\n\r\n${size.toString(16)}\r\n${"x".repeat(size)}\r\n0\r\n\r\n`,
    ],
  ])("is answered once, to a peer that reads only after it has sent all: %s", async ([, framed]) => {
    await using server = await serveHttp(hello);
    const answer = await readLate(server, `POST / HTTP/1.1\r\nhost: a\r\n${framed(10_000_000)}`);
    expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    await expectToGoOn(server);
  });

  test("is answered once, though it turns to rubbish", async () => {
    await using server = await serveHttp(hello, { limits: { bodyBytes: 2 } });
    const bytes = "POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\nxyz\r\n";
    const answer = text.decode(await sendRaw(server.url, bytes));
    expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 413"]);
  });

  test("that never ends is cut off", async () => {
    await using server = await serveHttp(hello);
    const socket = connect(server.port, "127.0.0.1");
    const closed = happening();
    socket.on("error", () => {}).once("close", closed.happens);
    socket.write("POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n");
    const chunk = `100000\r\n${"x".repeat(0x100000)}\r\n`;
    const more = (): void => {
      if (socket.writable) socket.write(chunk, more);
    };
    more();
    const [first] = await once(socket, "data");
    expect(String(first)).toMatch(/^HTTP\/1\.1 413 /);
    await closed.happened;
    await expectToGoOn(server);
  });

  test("is refused before it is sent, to a peer that asks", async () => {
    await using server = await serveHttp(hello);
    const head = "POST / HTTP/1.1\r\nhost: a\r\nexpect: 100-continue\r\ncontent-length: 10000000\r\n\r\n";
    const answer = text.decode(await sendRaw(server.url, head, { isEnough: (bytes) => bytes.length > 0 }));
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });
});

test("a peer that asks whether to go on is told to, below the limit", async () => {
  await using server = await serveHttp(({ body }) => ({ status: 200, headers: {}, body }));
  const head = "POST / HTTP/1.1\r\nhost: a\r\nconnection: close\r\nexpect: 100-continue\r\ncontent-length: 2\r\n\r\n";
  const answer = text.decode(await sendRaw(server.url, `${head}ab`));
  expect(answer).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n[^]*ab$/);
});

test("all headers within the limit arrive, however many", async () => {
  await using server = await serveHttp(({ headers }) => ({
    status: 200,
    headers: {},
    body: `${Object.keys(headers).length}`,
  }));
  const lines = Array.from({ length: 2500 }, (_, index) => `${index.toString(36)}:\r\n`).join("");
  const { body } = parts(await sendRaw(server.url, `GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n${lines}\r\n`));
  expect(body).toBe("2502");
});

test("a header that cannot be written is a crash, not a broken answer", async () => {
  const crashes: unknown[] = [];
  await using server = await serveHttp(() => ({ status: 200, headers: { "x-a": "b\r\nx-c: d" }, body: "x" }), {
    onCrash: (error) => crashes.push(error),
  });
  await using client = connectHttp(server.url);
  const response = await client.send(requestTo("/"));
  expect(response.status).toBe(500);
  expect(response.headers["x-c"]).toBeUndefined();
  expect(crashes).toHaveLength(1);
});

test("answers carry their length, those to HEAD included, and no chunks", async () => {
  await using server = await serveHttp(hello);
  const rest = "/ HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n";
  expect(text.decode(await sendRaw(server.url, `GET ${rest}`))).toMatch(/\r\ncontent-length: 5\r\n[^]*\r\n\r\nhello$/);
  expect(text.decode(await sendRaw(server.url, `HEAD ${rest}`))).toMatch(/\r\ncontent-length: 5\r\n[^]*\r\n\r\n$/);
});

test("connections over the limit are closed as they come", async () => {
  await using server = await serveHttp(hello, { limits: { connections: 1 } });
  const first = connect(server.port, "127.0.0.1");
  await once(first, "connect");
  expect(await sendRaw(server.url, "GET / HTTP/1.1\r\nhost: a\r\n\r\n")).toHaveLength(0);
  const gone = once(first, "close");
  first.destroy();
  await gone;
});

test("serves https with a certificate, and only that", async () => {
  await using server = await serveHttp(hello, { tls: selfSigned });
  expect(server.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
  await using trusting = connectHttp(server.url, { tls: { ca: selfSigned.cert } });
  expect(await trusting.send(requestTo("/"))).toMatchObject({ status: 200 });
  await using doubting = connectHttp(server.url);
  await expect(doubting.send(requestTo("/"))).rejects.toMatchObject({ fault: "unreachable" });
  await using plain = connectHttp(server.url.replace("https", "http"));
  await expect(plain.send(requestTo("/"))).rejects.toMatchObject({ fault: expect.stringMatching(/closed|malformed/) });
  await using wrong = await serveHttp(hello);
  await using secure = connectHttp(wrong.url.replace("http", "https"));
  await expect(secure.send(requestTo("/"))).rejects.toMatchObject({ fault: "malformed" });
});

describe("listening and closing", () => {
  test("says in words that the port is taken", async () => {
    await using server = await serveHttp(hello);
    const error: unknown = await serveHttp(hello, { port: server.port }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ListenError);
    expect(error).toMatchObject({
      code: "EADDRINUSE",
      message: `cannot listen on 127.0.0.1:${server.port}: something listens there already; stop it, or choose another port (0 takes any free one) (EADDRINUSE)`,
    });
  });

  test("lets an answer that is due go out, takes no more, and may be asked to twice", async () => {
    const asked = happening();
    const due = happening();
    await using server = await serveHttp(async () => {
      asked.happens();
      await due.happened;
      return { status: 200, headers: {}, body: "due" };
    });
    await using client = connectHttp(server.url);
    const sent = client.send(requestTo("/"));
    await asked.happened;
    const closed = Promise.all([server.close(), server.close()]);
    due.happens();
    expect(await sent).toMatchObject({ status: 200, headers: { connection: "close" } });
    await closed;
    await expect(client.send(requestTo("/"))).rejects.toMatchObject({ fault: "refused" });
  });

  test("cuts what does not come to an end", async () => {
    const asked = happening();
    const server = await serveHttp(() => (asked.happens(), new Promise(() => {})), { closeTimeoutMs: 50 });
    await using client = connectHttp(server.url);
    const sent = expect(client.send(requestTo("/"))).rejects.toMatchObject({ fault: "closed" });
    await asked.happened;
    await server.close();
    await sent;
  });

  test("closes idle connections at once, and those of refused peers", { timeout: 800 }, async () => {
    const server = await serveHttp(hello, { closeTimeoutMs: 60_000 });
    const idle = await opened(server);
    const refused = await opened(server);
    idle.write("GET / HTTP/1.1\r\nhost: a\r\n\r\n");
    refused.write("GARBAGE\r\n\r\n");
    await Promise.all([once(idle, "data"), once(refused, "data")]);
    await server.close();
    idle.destroy();
    refused.destroy();
  });
});

async function opened(server: HttpServer): Promise<Socket> {
  const socket = connect({ port: server.port, host: "127.0.0.1", allowHalfOpen: true });
  await once(socket, "connect");
  return socket;
}

/** The answer to a peer that looks for one only when the system has taken all that it had to send. */
async function readLate(server: HttpServer, bytes: string): Promise<string> {
  const socket = connect(server.port, "127.0.0.1");
  socket.pause();
  await new Promise<void>((resolve, reject) => {
    socket.once("error", reject);
    socket.write(bytes, () => resolve());
  });
  let answer = "";
  const closed = once(socket, "close");
  socket.on("data", (chunk) => (answer += chunk.toString())).resume();
  await closed;
  return answer;
}

async function expectToGoOn(server: HttpServer): Promise<void> {
  await using client = connectHttp(server.url);
  expect(await client.send(requestTo("/"))).toMatchObject({ status: 200, body: Buffer.from("hello") });
}

function parts(message: Uint8Array): { head: string; body: string } {
  const [head = "", ...body] = text.decode(message).split("\r\n\r\n");
  return { head, body: body.join("\r\n\r\n") };
}
