import { describe, expect, test } from "vitest";
import type { Irregularity } from "../../../behaviour/behaviour.ts";
import type { Answer, Played } from "../played.shared.ts";
import { ANN, BOB, START, played } from "../played.shared.ts";
import { changed } from "./talk.shared.ts";

const RIGHT = { client_id: "chat_bot", grant_type: "password", username: "ann", password: "ann-secret" };

const ask = (play: Played, change: object = {}, said = {}): Answer =>
  play.ask("", "createToken", { path: {}, query: {}, headers: {}, body: { ...RIGHT, ...change } }, said);

const violated = (keyword: string, ...requirements: string[]): Irregularity => ({
  kind: "params",
  violations: [{ path: "body", keyword, message: "no", requirements }],
});

describe("a token", () => {
  test.for(["both", "expires-in", "expires-at"])("tells its end by %s", (branch) => {
    const play = played({ branches: { "token-expiry": branch } });
    const { reply } = ask(play);
    const token: unknown = Reflect.get(Object(reply.ok ? reply.result : {}), "token");
    expect(Reflect.get(Object(token), "access_token")).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(Reflect.has(Object(token), "expires_in")).toBe(branch !== "expires-at");
    expect(Reflect.has(Object(token), "expires_at")).toBe(branch !== "expires-in");
    expect(play.left("token-expiry")).toEqual([branch]);
    const known = play.believed()[0]?.tokens.get(String(Reflect.get(Object(token), "access_token")));
    expect(known?.userId).toBe(ANN);
    expect(Math.abs((known?.expiresAt ?? 0) - START - 2_592_000_000)).toBeLessThan(1000);
  });

  test.for(["created", "ok"])("is %s", (branch) => {
    const play = played({ branches: { "token-status": branch } });
    expect(ask(play).reply).toMatchObject({ result: { status: branch === "created" ? 201 : 200 } });
    expect(play.left("token-status")).toEqual([branch]);
  });

  test("serves, until tokens expire", () => {
    const play = played();
    const { reply } = ask(play, { client_secret: "" });
    const token: unknown = Reflect.get(
      Object(Reflect.get(Object(reply.ok ? reply.result : {}), "token")),
      "access_token",
    );
    play.ask("a", "connect", { target: "/websocket/chat_bot/", offered: [] });
    expect(play.ask("a", "auth", { token, tokenType: "JWT" }).reply).toMatchObject({ ok: true });
    play.environment("expireTokens", { userId: BOB });
    expect(play.ask("a", "getChats", { count: 1, page: 1 }).reply).toMatchObject({ ok: true });
    play.environment("expireTokens", { userId: ANN });
    expect(play.ask("a", "getChats", { count: 1, page: 1 }).reply).toMatchObject({ code: "credentials-expired" });
  });

  test.for<[object, string]>([
    [{ access_token: "one" }, "trueconf.token.access-token-three-parts"],
    [{ access_token: "a.!.c" }, "trueconf.token.access-token-three-parts"],
    [{ expires_at: 1 }, "trueconf.token.expires-at"],
  ])("with %j is found out", ([change, requirement]) => {
    const play = played();
    const answer = ask(
      play,
      {},
      {
        tamper: (observed: { ok: true; result: { token: object } }) =>
          changed(observed, { token: { ...observed.result.token, ...change } }),
      },
    );
    expect(answer.broken).toContain(requirement);
  });
});

describe("there is no token", () => {
  test.for(["invalid-grant", "invalid-grant-bad-request"])("for a wrong password: %s", (branch) => {
    const play = played({ branches: { "wrong-password": branch } });
    expect(ask(play, { password: "x" }).reply).toMatchObject({ code: branch });
    expect(ask(play, { username: "nobody" }).reply).toMatchObject({ code: branch });
    expect(play.left("wrong-password")).toEqual([branch]);
  });

  test("for another client, with one status or the other", () => {
    const play = played();
    const other = { client_id: "other" };
    const irregularities = [violated("const", "trueconf.token.client-id-constant")];
    expect(ask(play, other, { irregularities }).reply).toMatchObject({ code: "invalid-client" });
    const badRequest = { ok: false, codes: ["invalid-client-bad-request"], summary: "400", carriedOut: false };
    expect(ask(play, other, { irregularities, tamper: () => badRequest }).broken).toEqual([]);
    const grant = { ok: false, codes: ["invalid-request"], summary: "400", carriedOut: false };
    expect(ask(play, other, { irregularities, tamper: () => grant }).broken).not.toEqual([]);
  });

  test("for who is switched off, and may be one in a target", () => {
    const play = played();
    play.environment("setAccountEnabled", { userId: ANN, enabled: false });
    expect(ask(play).reply).toMatchObject({ code: "invalid-grant" });
    play.environment("setAccountEnabled", { userId: ANN, enabled: true });
    expect(ask(play).reply).toMatchObject({ ok: true });
  });

  test("where passwords are switched off, whatever else is wrong", () => {
    const play = played();
    play.environment("setPasswordsEnabled", { enabled: false });
    const irregularities: Irregularity[] = [{ kind: "malformed-body", detail: "no JSON" }];
    expect(ask(play, {}, { irregularities }).reply).toMatchObject({ code: "auth-method-disabled" });
    play.environment("setPasswordsEnabled", { enabled: true });
    expect(ask(play).reply).toMatchObject({ ok: true });
  });

  test.for<[string, Irregularity[], string, string]>([
    ["no JSON", [{ kind: "malformed-body", detail: "no" }], "invalid-request", "token.malformed-json"],
    ["a form", [{ kind: "media-type", found: "text/plain" }], "invalid-request", "token.json-body"],
    [
      "no password and another grant",
      [violated("required", "trueconf.token.password-required"), violated("const", "trueconf.token.grant-type-known")],
      "invalid-request",
      "token.password-required",
    ],
    [
      "another grant by another client",
      [violated("const", "trueconf.token.client-id-constant"), violated("const", "trueconf.token.grant-type-known")],
      "unsupported-grant-type",
      "token.grant-type-known",
    ],
  ])("for %s", ([, irregularities, code, requirement]) => {
    const answer = ask(played(), {}, { irregularities });
    expect(answer.reply).toMatchObject({ code });
    expect(answer.exercised).toEqual([`trueconf.${requirement}`]);
  });
});

test.for<[string, boolean]>([
  ["5.5.3", true],
  ["5.5.6.10000", true],
  ["6.0", true],
  ["10.1.2", true],
  ["5.5.2.9", false],
  ["5.4.9", false],
  ["v6", false],
])("version %s is one that clients speak to: %s", ([version, holds]) => {
  const params = { path: {}, query: {}, headers: {} };
  const answer = played().ask("", "getServerInfo", params, {
    tamper: (observed) => changed(observed, { product: { version, display_name: "x" } }),
  });
  expect(answer.broken).toEqual(holds ? [] : ["trueconf.server-info.version-numbers"]);
});
