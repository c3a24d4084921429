import { describe, expect, test } from "vitest";
import { chatManagerWorld } from "../mocks/chat-manager/world.ts";
import { serveMock } from "../mocks/serve.ts";
import { chatManager } from "../src/protocols/chat-manager/index.ts";
import { InconclusiveError, UsageError } from "../src/support/errors.ts";
import type { HttpHandler } from "../src/transport/http-message.ts";
import { serveHttp } from "../src/transport/http-server.ts";
import { acceptWs } from "../src/transport/ws-server.ts";
import { rpc } from "./house.shared.ts";
import type { TargetSettings } from "./target-file.ts";
import { makeTarget, parseTargetFile, targetData } from "./target-file.ts";

const CHAT = "3322d043-4f3c-4a85-92fc-4c6876cd9442";
const DEFAULTS = { tokens: ["demo-token"], accounts: [{ username: "demo", password: "demo-secret" }], users: ["ana"] };

function parse(text: string, env: Record<string, string> = {}): TargetSettings {
  return parseTargetFile(text, { file: "target.yaml", env, capabilities: ["environment", "token-endpoint"] });
}

describe("a target file", () => {
  test("is read whole", () => {
    const text = `
      url: \${env:TARGET}/api
      tokens: [one, "\${env:TOKEN}"]
      accounts: [{ username: me, password: "pre-\${env:PASSWORD}" }]
      users: [ana]
      capabilities: { token-endpoint: false }
      isolation: namespace
      hooks: { environment: "http://127.0.0.1:4000/environment" }
      settle: 20s
      baseline: known.yaml
    `;
    expect(parse(text, { TARGET: "http://localhost:8080", TOKEN: "two", PASSWORD: "three" })).toEqual({
      url: "http://localhost:8080/api",
      tokens: ["one", "two"],
      accounts: [{ username: "me", password: "pre-three" }],
      users: ["ana"],
      capabilities: { "token-endpoint": false },
      environment: "http://127.0.0.1:4000/environment",
      settleMs: 20_000,
      baseline: "known.yaml",
    });
  });

  test("may have its credentials in short", () => {
    expect(parse("{ token: one, username: me, password: secret }")).toEqual({
      tokens: ["one"],
      accounts: [{ username: "me", password: "secret" }],
    });
    expect(parse("")).toEqual({});
  });

  test.for<[string, string]>([
    ["tokn: one", 'unknown key "tokn" in target.yaml'],
    ["token: ${env:NOT_THERE}", "expected the environment variable NOT_THERE to be set, for token in target.yaml"],
    ["token: ${env:EMPTY}", "expected the environment variable EMPTY to be set"],
    ["token: ${env:constructor}", "expected the environment variable constructor to be set"],
    ["{ token: one, tokens: [two] }", "expected one of token and tokens in target.yaml, found both"],
    ["{ username: me }", "expected username and password in target.yaml, found only the first"],
    ["accounts: [{ username: me }]", "expected password in accounts[0] in target.yaml"],
    ["accounts: [{ user: me }]", 'unknown key "user"'],
    ["isolation: reset", "expected namespace as isolation"],
    ["capabilities: { environmnt: true }", 'unknown key "environmnt" in capabilities'],
    ["capabilities: { environment: perhaps }", "expected true or false"],
    ["hooks: { reset: 'http://x' }", 'unknown key "reset" in hooks'],
    ["settle: soon", "expected a duration"],
  ])("%s is refused", ([text, message]) => {
    expect(() => parse(text, { EMPTY: "" })).toThrow(UsageError);
    expect(() => parse(text, { EMPTY: "" })).toThrow(message);
  });
});

describe("what is known of a target", () => {
  const url = "http://localhost:8080/";

  test("is completed by the default world", () => {
    expect(targetData({}, { url }, DEFAULTS, false)).toEqual({
      url: "http://localhost:8080",
      builtIn: false,
      credentials: DEFAULTS,
      capabilities: new Set(["token-endpoint"]),
      settleMs: 60_000,
    });
  });

  test("is what the command line says rather than the file", () => {
    const file = { url: "http://file", tokens: ["of file"], accounts: [{ username: "a", password: "b" }] };
    const data = targetData(file, { url, tokens: ["given"] }, DEFAULTS, false);
    expect(data).toMatchObject({
      url: "http://localhost:8080",
      credentials: { tokens: ["given"], accounts: file.accounts },
    });
  });

  test("has a token endpoint only with accounts, and an environment only with a hook", () => {
    const capabilities = (said: TargetSettings) => [...targetData(said, { url }, DEFAULTS, false).capabilities];
    expect(capabilities({ tokens: ["x"] })).toEqual([]);
    expect(capabilities({ accounts: DEFAULTS.accounts })).toEqual(["token-endpoint"]);
    expect(capabilities({ environment: "http://hook" })).toEqual(["token-endpoint", "environment"]);
    expect(capabilities({ capabilities: { "token-endpoint": false } })).toEqual([]);
    expect(() => capabilities({ capabilities: { environment: true } })).toThrow("expected a hook");
  });

  test("is taken to have what is granted, unless it says that it has not", () => {
    const granted = ["registration", "uploads"];
    const known = (said: TargetSettings) => targetData(said, { url }, DEFAULTS, false, undefined, granted);
    expect([...known({}).capabilities]).toEqual(granted);
    expect([...known({ capabilities: { uploads: false } }).capabilities]).toEqual(["registration"]);
  });

  test("needs nobody else where the suite signs up people", () => {
    const nobody = { tokens: [], accounts: [], users: [] };
    const credentials = (said: TargetSettings, granted: readonly string[]) =>
      targetData(said, { url }, DEFAULTS, false, undefined, granted).credentials;
    expect(credentials({}, ["registration"])).toEqual(nobody);
    expect(credentials({ capabilities: { registration: true } }, [])).toEqual(nobody);
    expect(credentials({ capabilities: { registration: false } }, ["registration"])).toEqual(DEFAULTS);
    const accounts = [{ username: "a", password: "b" }];
    expect(credentials({ accounts }, ["registration"])).toEqual({ ...nobody, accounts });
  });

  test("has a URL", () => {
    expect(() => targetData({}, {}, DEFAULTS, false)).toThrow("expected the URL of the target, found none");
  });

  test.for([
    "localhost:8080",
    "ftp://x",
    "nonsense",
    "http://a@host",
    "http://a:secret@host",
    "http://h/?a=secret",
    "http://h/#x",
  ])("has no URL like %s, which is not repeated", (odd) => {
    const data = (): unknown => targetData({}, { url: odd }, DEFAULTS, false);
    expect(data).toThrow(UsageError);
    expect(data).toThrow(expect.objectContaining({ message: expect.not.stringContaining("secret") }));
  });
});

describe("a target that speaks in frames", () => {
  const schemes = ["ws", "wss", "http", "https"];
  const urlOf = (url: string): string => targetData({}, { url }, DEFAULTS, false, schemes).url;

  test.for<[string, string]>([
    ["ws://Host/websocket/", "ws://host/websocket/"],
    ["ws://host", "ws://host/"],
    ["ws://host:80/x", "ws://host:80/x"],
    ["ws://host:4309/x", "ws://host:4309/x"],
    ["wss://host:443/x/", "wss://host/x/"],
    ["http://host:4309/prefix/", "http://host:4309/prefix"],
  ])("is named by %s", ([url, kept]) => {
    expect(urlOf(url)).toBe(kept);
  });

  test.for(["ftp://h", "ws://a:secret@h", "ws://h/?a=secret", "wss://h/#x", "h:4309"])("is not named by %s", (url) => {
    expect(() => urlOf(url)).toThrow(UsageError);
    expect(() => urlOf(url)).toThrow(expect.objectContaining({ message: expect.not.stringContaining("secret") }));
  });

  test("is told how its URL may begin", () => {
    expect(() => urlOf("ftp://h")).toThrow("expected a ws, wss, http or https URL of the target");
    expect(() => targetData({}, { url: "ws://h" }, DEFAULTS, false)).toThrow("expected an http or https URL");
  });

  test.for<[TargetSettings, boolean]>([
    [{ tokens: ["x"], accounts: [] }, false],
    [{ tokens: ["x"], accounts: [{ username: "a", password: "b" }] }, false],
    [{ tokens: ["x", "y"] }, true],
    [{ accounts: [...DEFAULTS.accounts, ...DEFAULTS.accounts] }, true],
    [{ tokens: ["x"], capabilities: { "second-account": true } }, true],
    [{ tokens: ["x", "y"], capabilities: { "second-account": false } }, false],
  ])("has a second account with two credentials of a kind: %j", ([said, has]) => {
    const { capabilities } = targetData(said, { url: "ws://h" }, DEFAULTS, false, schemes);
    expect(capabilities.has("second-account")).toBe(has);
  });

  test("is reached over HTTP and over sessions", async () => {
    const paths: string[] = [];
    const upgrades = acceptWs(({ target }) => {
      paths.push(target);
      return { onFrame: () => {} };
    });
    const handler: HttpHandler = ({ target }) => ({ status: 200, headers: {}, body: target });
    await using server = await serveHttp(handler, { upgrades });
    const url = `${server.url.replace("http", "ws")}/here`;
    const sessions = { rpc, port: 4309 };
    const target = makeTarget(targetData({}, { url }, DEFAULTS, false, schemes), { timeoutMs: 2000, sessions });
    await using client = target.connect();
    const { body } = await client.send({ method: "GET", target: "/x", headers: {}, body: null });
    expect(Buffer.from(body ?? "").toString()).toBe("/x");
    await using session = await target.openSession?.(undefined, []);
    expect(session?.subprotocol).toBeUndefined();
    expect(paths).toEqual(["/here"]);
  });
});

describe("a target", () => {
  test("is reached under the path of its URL", async () => {
    const targets: string[] = [];
    await using server = await serveHttp((request) => {
      targets.push(request.target);
      return { status: 204, headers: {}, body: null };
    });
    for (const path of ["", "/", "/prefix", "/a/b/"]) {
      const data = targetData({}, { url: server.url + path }, DEFAULTS, false);
      await using client = makeTarget(data, { timeoutMs: 2000 }).connect();
      await client.send({ method: "GET", target: "/x?y", headers: {}, body: null });
    }
    expect(targets).toEqual(["/x?y", "/x?y", "/prefix/x?y", "/a/b/x?y"]);
  });

  test("lets things happen by the control port of a mock", async () => {
    await using served = await serveMock(chatManager, { world: chatManagerWorld(), seed: 1 });
    const { url, control = "" } = served.ready;
    const data = targetData({}, { url, environment: `${control}/environment` }, DEFAULTS, false);
    const target = makeTarget(data, { timeoutMs: 2000 });
    expect(await target.environment?.("renameChat", { chatId: CHAT, title: "New" })).toMatchObject({
      ok: true,
      result: { capturedAt: expect.any(String) },
    });
    expect(await target.environment?.("renameChat", { chatId: "none", title: "New" })).toMatchObject({
      ok: false,
      codes: ["unknown-chat"],
    });
    await expect(target.environment?.("explode", {})).resolves.toMatchObject({ codes: ["unknown-environment"] });
  });

  test("has no environment without a hook", () => {
    expect(makeTarget(targetData({}, { url: "http://h" }, DEFAULTS, false), { timeoutMs: 2000 })).not.toHaveProperty(
      "environment",
    );
  });

  test.for<[string, HttpHandler]>([
    ["that answers something else", () => ({ status: 200, headers: {}, body: "<html>" })],
    ["that answers nothing", () => ({ status: 204, headers: {}, body: null })],
  ])("with a hook %s is judged in nothing", async ([, handler]) => {
    await using server = await serveHttp(handler);
    const data = targetData({}, { url: "http://127.0.0.1:1", environment: server.url }, DEFAULTS, false);
    await expect(makeTarget(data, { timeoutMs: 2000 }).environment?.("x", {})).rejects.toThrow(InconclusiveError);
  });

  test("with a hook where nothing listens is judged in nothing", async () => {
    const server = await serveHttp(() => ({ status: 204, headers: {}, body: null }));
    await server.close();
    const data = targetData({}, { url: "http://127.0.0.1:1", environment: server.url }, DEFAULTS, false);
    await expect(makeTarget(data, { timeoutMs: 2000 }).environment?.("x", {})).rejects.toThrow(InconclusiveError);
  });
});
