import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Ready } from "../../../mocks/serve.ts";
import { worlds } from "../../../mocks/worlds.ts";
import { protocols } from "../../protocols/index.ts";
import { connectHttp } from "../../transport/http-client.ts";
import { connectWs } from "../../transport/ws-client.ts";
import { TestEngine, TestIo, run, temporaryFolder } from "../cli.shared.ts";
import { runProgram } from "../program.ts";

interface Running {
  readonly io: TestIo;
  readonly url: string;
  readonly stop: () => Promise<number>;
}

/** Starts a mock and waits until it says where it is. */
function start(...flags: readonly string[]): Promise<Running> {
  return startOf("chat-manager", ...flags);
}

async function startOf(protocol: string, ...flags: readonly string[]): Promise<Running> {
  const io = new TestIo();
  const ended = runProgram(["mock", protocol, ...flags], io, () => Promise.resolve(new TestEngine()));
  const end = flags.includes("--json") ? "err" : "out";
  const [, url = ""] = await io.until(end, /is served at (\S+)[^]*Ctrl-C/);
  return {
    io,
    url,
    stop() {
      io.abort.abort();
      return ended;
    },
  };
}

async function statusOf(url: string, target: string, token = "demo-token"): Promise<number> {
  await using client = connectHttp(url);
  const headers = { authorization: `Bearer ${token}` };
  return (await client.send({ method: "GET", target, headers, body: null })).status;
}

test("tells a person what is needed to begin, and logs what is asked", async () => {
  const { io, url, stop } = await start();
  const { out } = io.written;
  expect(out).toContain("account:  demo / demo-secret");
  expect(out).toContain("token:    demo-token");
  expect(out).toMatch(/control: {2}http:\/\/127\.0\.0\.1:\d+/);
  const [, token, target = ""] = /curl -H 'Authorization: Bearer (\S+)' http:\/\/[^/]+(\S+)/.exec(out) ?? [];
  expect(await statusOf(url, target, token)).toBe(200);
  expect(await statusOf(url, `${target}?x=demo-token`, "wrong")).toBe(401);
  expect(await stop()).toBe(0);
  expect(io.written.err).toBe(`GET ${target} 200\nGET ${target} 401\n`);
  await expect(statusOf(url, target)).rejects.toThrow("expected a server");
});

test("--json is one line on stdout, and --quiet logs nothing", async () => {
  const { io, url, stop } = await start("--json", "--quiet", "--control-port", "off");
  await statusOf(url, "/");
  expect(await stop()).toBe(0);
  const { out, err } = io.written;
  expect(out).toMatch(/^\{.*\}\n$/);
  const ready: Ready = JSON.parse(out);
  expect(ready).toEqual({
    ready: true,
    protocol: "chat-manager",
    url,
    actors: [{ name: "demo", username: "demo", password: "demo-secret", token: "demo-token" }],
  });
  expect(err).not.toContain("GET /");
});

test("serves a world of its own, on a choice's branch, and wrong when told so", async () => {
  const file = join(temporaryFolder(), "world.yaml");
  writeFileSync(file, "{ tokens: [mine], olderChats: 0 }");
  const mock = await start(
    "--world",
    file,
    "--choice",
    "chat-manager.error-body=empty",
    "--violate",
    "chat-manager/answers-299",
  );
  expect(await statusOf(mock.url, "/api/v1/private/chats/", "mine")).toBe(299);
  expect(await mock.stop()).toBe(0);
});

test("the same seed gives the same tokens", async () => {
  const tokens: string[] = [];
  for (const seed of ["4", "4", "5"]) {
    const { url, stop } = await start("--seed", seed);
    await using client = connectHttp(url);
    const body = "grant_type=client_credentials&client_id=demo&client_secret=demo-secret";
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const issued = await client.send({ method: "POST", target: "/oauth2/v1/token", headers, body });
    tokens.push(String(JSON.parse(Buffer.from(issued.body ?? "").toString())["access_token"]));
    await stop();
  }
  expect(tokens[1]).toBe(tokens[0]);
  expect(tokens[2]).not.toBe(tokens[0]);
});

test("warns when others can reach it", async () => {
  const { io, stop } = await start("--host", "0.0.0.0");
  expect(io.written.err).toContain("warning: 0.0.0.0 can be reached from other machines");
  expect(await stop()).toBe(0);
});

test("says what to do about a port that is taken", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const { code, out, err } = await run(["mock", "chat-manager", "--port", String(port)]);
  other.close();
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain("something listens there already; stop it, or choose another port");
});

test("logs nothing that a terminal would obey", async () => {
  const { io, url, stop } = await start();
  const socket = await import("node:net").then(({ connect }) => connect(Number(new URL(url).port), "127.0.0.1"));
  socket.write(Buffer.from("GET /\u009b31m HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", "latin1"));
  socket.resume();
  await once(socket, "close");
  await stop();
  expect(io.written.err).not.toMatch(/[^\n -~]/);
});

describe("a protocol with connections", () => {
  test("tells a person where to connect, and logs what happens there", async () => {
    const { io, url, stop } = await startOf("trueconf", "--port", "0");
    const { out } = io.written;
    const [, ws = ""] = /^ {2}sessions: (\S+)$/m.exec(out) ?? [];
    expect(ws).toBe(`${url.replace("http", "ws")}/websocket/chat_bot/`);
    expect(out).toContain("account:  bot / bot-secret (bot@video.example.com)");
    expect(out).toContain("user:     brown@video.example.com");
    const [, target = ""] = /curl http:\/\/[^/]+(\S+)/.exec(out) ?? [];
    expect(await statusOf(url, target)).toBe(200);
    {
      await using session = await connectWs(`${ws}?token=secret`, { subprotocols: ["json.v1"] });
      session.send('{"type":1,"id":1,"method":"getChats","payload":{"count":1,"page":1}}');
      expect((await session.receive()).data).toBe('{"type":2,"id":1,"payload":{"errorCode":200}}');
    }
    await io.until("err", /s1 is gone/);
    expect(await stop()).toBe(0);
    const log = [`GET ${target} 200`, "s1 connects to /websocket/chat_bot/", "s1 getChats 1 200", "s1 is gone, 1000"];
    expect(io.written.err).toBe(`${log.join("\n")}\n`);
  });

  test("says in one line of JSON what a program needs", async () => {
    const { io, url, stop } = await startOf("trueconf", "--port", "0", "--json", "--quiet");
    await stop();
    expect(JSON.parse(io.written.out)).toEqual({
      ready: true,
      protocol: "trueconf",
      url,
      ws: `${url.replace("http", "ws")}/websocket/chat_bot/`,
      control: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      actors: worlds.trueconf().actors,
    });
  });

  test("a world file has the accounts", async () => {
    const file = join(temporaryFolder(), "world.yaml");
    writeFileSync(file, "{ accounts: { helper: helper-secret } }");
    const { io, stop } = await startOf("trueconf", "--port", "0", "--world", file);
    await stop();
    expect(io.written.out).toContain("account:  helper / helper-secret (helper@video.example.com)");
  });
});

test("a mock listens where servers of its protocol do", () => {
  const ports: Readonly<Record<string, number | undefined>> = {
    "chat-manager": undefined,
    trueconf: 4309,
    chatserver: 8080,
  };
  for (const [id, { port }] of Object.entries(protocols)) expect(port, id).toBe(ports[id]);
});
