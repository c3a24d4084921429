import { describe, expect, onTestFinished, test } from "vitest";
import { rpc } from "./house.shared.ts";
import { serveHttp } from "../src/transport/http-server.ts";
import { acceptWs } from "../src/transport/ws-server.ts";
import { namesPort, reachOf } from "./session-target.ts";

const DEFAULTS = { rpc, port: 4309 };

describe("the base of requests over HTTP", () => {
  test.for<[string, string]>([
    ["ws://chats.example.com", "http://chats.example.com:4309"],
    ["ws://chats.example.com:5000/elsewhere", "http://chats.example.com:5000"],
    ["ws://chats.example.com:80/x", "http://chats.example.com"],
    ["ws://[::1]/lamps", "http://[::1]:4309"],
    ["wss://chats.example.com/lamps", "https://chats.example.com"],
    ["wss://chats.example.com:4309/lamps", "https://chats.example.com:4309"],
    ["http://chats.example.com:4309/prefix", "http://chats.example.com:4309/prefix"],
    ["https://chats.example.com", "https://chats.example.com"],
  ])("of %s is %s", ([url, http]) => {
    const reach = reachOf(url, DEFAULTS, 10);
    expect(reach.http).toBe(http);
    expect(reach).toHaveProperty("openSession");
  });

  test("is the URL itself where there are no sessions", () => {
    expect(reachOf("http://localhost/x", undefined, 10)).toEqual({ http: "http://localhost/x" });
  });
});

describe("a session", () => {
  /** What is asked for, by the path and the subprotocols on offer. */
  async function listening(): Promise<{ port: number; asked: string[] }> {
    const asked: string[] = [];
    const upgrades = acceptWs(
      ({ target, offered, headers }) => {
        asked.push(
          [target, ...offered, ...(headers.authorization === undefined ? [] : [headers.authorization])].join(" "),
        );
        return { onFrame: () => {} };
      },
      { subprotocols: ["lamps.v1"] },
    );
    const server = await serveHttp(() => ({ status: 404, headers: {}, body: null }), { upgrades });
    onTestFinished(() => server[Symbol.asyncDispose]());
    return { port: Number(new URL(server.url).port), asked };
  }

  test.for<[string, string | undefined, string]>([
    ["ws://127.0.0.1:PORT", undefined, "/lamps"],
    ["ws://127.0.0.1:PORT/", undefined, "/lamps"],
    ["ws://127.0.0.1:PORT/elsewhere/", undefined, "/elsewhere/"],
    ["ws://127.0.0.1:PORT/elsewhere", "/here?x=1", "/here?x=1"],
    ["http://127.0.0.1:PORT/prefix", undefined, "/lamps"],
  ])("with %s at %s is opened at %s", async ([url, path, expected]) => {
    const { port, asked } = await listening();
    const { openSession } = reachOf(url.replace("PORT", String(port)), DEFAULTS, 1000);
    await using session = await openSession?.(path, ["lamps.v1"]);
    expect(session?.subprotocol).toBe("lamps.v1");
    expect(asked).toEqual([`${expected} lamps.v1`]);
  });

  test("with a path of its own shows who opens it, and has no prefix before it", async () => {
    const { port, asked } = await listening();
    const { http, openSession } = reachOf(`http://127.0.0.1:${port}/api`, { port: 8080 }, 1000);
    await using session = await openSession?.("/ws/7", [], { authorization: "Bearer key" });
    expect(session?.subprotocol).toBeUndefined();
    expect(http).toBe(`http://127.0.0.1:${port}/api`);
    expect(asked).toEqual(["/ws/7 Bearer key"]);
  });

  test.for(["no-path", "@elsewhere.invalid/", "/#part", ""])("is not opened at %j, which is no path", async (path) => {
    const { openSession } = reachOf("ws://127.0.0.1:1", DEFAULTS, 1000);
    await expect(openSession?.(path, [])).rejects.toMatchObject({ fault: "unsendable" });
  });

  test("that nobody takes is a fault", async () => {
    const { openSession } = reachOf("ws://127.0.0.1:1", DEFAULTS, 1000);
    await expect(openSession?.(undefined, [])).rejects.toMatchObject({ fault: "refused" });
  });
});

test.for<[string, boolean]>([
  ["ws://h", false],
  ["ws://h:80", true],
  ["WS://h:80/x", true],
  ["ws://h/x:80", false],
  ["ws://h?x:80", false],
  ["ws://[::80]/", false],
  ["ws://[::1]:80/", true],
])("whether %s names a port: %s", ([url, names]) => {
  expect(namesPort(url)).toBe(names);
});
