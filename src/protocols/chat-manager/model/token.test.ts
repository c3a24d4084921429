import { describe, expect, test } from "vitest";
import { CHATS, TOKEN, at, served, textAt } from "../served.shared.ts";

const FORM = { "content-type": "application/x-www-form-urlencoded" };
const GRANT = "grant_type=client_credentials";
const CLIENT = "client_id=demo&client_secret=demo-secret";

test("is granted to a client that asks in the body, in the query, or in both", () => {
  const server = served();
  for (const [query, body] of [
    ["", `${GRANT}&${CLIENT}`],
    [`?${GRANT}&${CLIENT}`, undefined],
    [`?${GRANT}`, CLIENT],
    [`?${GRANT}&client_id=demo&client_secret=wrong`, "client_secret=demo-secret"],
  ]) {
    const answer = server.ask("POST", `${TOKEN}${query}`, { token: null, headers: FORM, body });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      access_token: expect.stringMatching(/^[A-Za-z0-9]{32}$/),
      token_type: "Bearer",
      expires_in: 3600,
    });
    const token = textAt(answer.body, "access_token");
    expect(server.ask("GET", `${CHATS}/`, { token }).status).toBe(200);
  }
});

test("repeats the scope that was asked for, and makes up none", () => {
  const answer = served().ask("POST", `${TOKEN}?${GRANT}&${CLIENT}&scope=token`, { token: null });
  expect(at(answer.body, "scope")).toBe("token");
});

test("needs no token, and heeds none", () => {
  expect(served().ask("POST", `${TOKEN}?${GRANT}&${CLIENT}`, { token: "rubbish" }).status).toBe(200);
});

test.for<[string, string | undefined, number, string]>([
  ["", undefined, 400, "invalid_request"],
  [`?${CLIENT}`, undefined, 400, "invalid_request"],
  ["", "grant_type=", 400, "unsupported_grant_type"],
  ["", `grant_type=password&${CLIENT}`, 400, "unsupported_grant_type"],
  ["", GRANT, 401, "invalid_client"],
  ["", `${GRANT}&client_id=demo`, 401, "invalid_client"],
  ["", `${GRANT}&client_id=demo&client_secret=`, 401, "invalid_client"],
  ["", `${GRANT}&client_id=demo&client_secret=wrong`, 401, "invalid_client"],
  ["", `${GRANT}&client_id=other&client_secret=demo-secret`, 401, "invalid_client"],
  ["", `${GRANT}&client_id=__proto__&client_secret=demo-secret`, 401, "invalid_client"],
  [`?${GRANT}&${GRANT}&${CLIENT}`, undefined, 400, "invalid_request"],
])("%s with %s gets %i %s", ([query, body, status, error]) => {
  const answer = served().ask("POST", `${TOKEN}${query}`, { token: null, headers: FORM, body });
  expect(answer).toMatchObject({ status, body: { error, error_description: expect.any(String) } });
  expect(answer.body).not.toHaveProperty("access_token");
});

test.for<[string, string | undefined]>([
  ['{"grant_type":"client_credentials","client_id":"demo","client_secret":"demo-secret"}', "application/json"],
  [`${GRANT}&${CLIENT}`, "text/plain"],
  [`${GRANT}&${CLIENT}`, undefined],
])("%s labelled as %s is no form", ([body, type]) => {
  const headers = { "content-type": type };
  const answer = served().ask("POST", TOKEN, { token: null, headers, body });
  expect(answer).toMatchObject({ status: 400, body: { error: "invalid_request" } });
});

describe("memory", () => {
  test("keeps ten thousand tokens, and then what was issued last", { timeout: 60_000 }, () => {
    const server = served({ settings: { tokenLifetime: 60 }, tokens: ["demo-token"] });
    const grant = (): string =>
      textAt(server.ask("POST", `${TOKEN}?${GRANT}&${CLIENT}`, { token: null }).body, "access_token");
    const works = (token: string): boolean => server.ask("GET", `${CHATS}/?size=1`, { token }).status === 200;
    const early = grant();
    for (let count = 0; count < 10_000; count++) grant();
    const late = grant();
    expect(server.state().tokens.size).toBeLessThanOrEqual(10_000);
    expect([works(early), works(late)]).toEqual([false, true]);
    // A token that was handed over with the world was promised for good.
    expect(works("demo-token")).toBe(true);
  });

  test("forgets those that have expired first", { timeout: 60_000 }, () => {
    const server = served({ settings: { tokenLifetime: 60 } });
    const grant = (): string =>
      textAt(server.ask("POST", `${TOKEN}?${GRANT}&${CLIENT}`, { token: null }).body, "access_token");
    for (let count = 0; count < 9_990; count++) grant();
    server.clock.advance(60_000);
    const kept = Array.from({ length: 20 }, grant);
    expect(server.state().tokens.size).toBe(21);
    for (const token of [...kept, "demo-token"]) expect(server.state().tokens.has(token)).toBe(true);
  });
});
