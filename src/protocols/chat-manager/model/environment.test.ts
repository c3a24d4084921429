import { describe, expect, test } from "vitest";
import type { Served } from "../served.shared.ts";
import { BOT, CHATS, NOBODY, OWNER, TOKEN, XXI, XXII, at, idsOf, served, textAt } from "../served.shared.ts";

const detail = ({ ask }: Served, id = XXII): unknown => ask("GET", `${CHATS}/${id}`).body;
const userProperties = { username: "ana" };

describe("joinChat", () => {
  test("adds a participant whom every read then shows", () => {
    const server = served();
    server.clock.advance(1000);
    const reply = server.mock.environment("joinChat", { chatId: XXII, userProperties });
    expect(reply).toEqual({
      ok: true,
      result: { participantId: expect.any(String), joinedAt: "2026-01-02T03:04:06.678Z" },
    });
    const joined = {
      id: reply.ok ? textAt(reply.result, "participantId") : "",
      userProperties: { username: "ana" },
      participations: [{ isActive: true, joinedAt: "2026-01-02T03:04:06.678Z" }],
    };
    expect(at(detail(server), "participants")).toMatchObject([{ id: BOT }, { id: OWNER }, joined]);
    expect(at(server.ask("GET", `${CHATS}/`).body, "records", 0, "participants", 2)).toEqual(joined);
    expect(at(detail(server, XXI), "participants")).toHaveLength(2);
  });

  test("gives who was there before another participation", () => {
    const server = served();
    server.mock.environment("leaveChat", { chatId: XXII, participantId: OWNER });
    server.mock.environment("joinChat", { chatId: XXII, participantId: OWNER, userProperties });
    expect(at(detail(server), "participants", 1)).toEqual({
      id: OWNER,
      userProperties: { username: "JorgeOiz" },
      participations: [
        { isActive: false, joinedAt: "2024-12-11T08:54:21.898Z" },
        { isActive: true, joinedAt: "2026-01-02T03:04:05.678Z" },
      ],
    });
  });

  test("of who is there leaves at most one participation active", () => {
    const server = served();
    server.mock.environment("joinChat", { chatId: XXII, participantId: OWNER, userProperties });
    const participations = at(detail(server), "participants", 1, "participations");
    expect(JSON.stringify(participations).match(/"isActive":true/g)).toHaveLength(1);
  });

  test("lets who was removed be removed again", () => {
    const server = served();
    const remove = (): number => server.ask("DELETE", `${CHATS}/${XXII}/participants/${BOT}`).status;
    expect([remove(), remove()]).toEqual([202, 409]);
    server.mock.environment("joinChat", { chatId: XXII, participantId: BOT, userProperties });
    expect(remove()).toBe(202);
    expect(JSON.stringify(at(detail(server), "participants", 0))).not.toContain('"isActive":true');
  });
});

test("leaveChat ends every participation of that one person", () => {
  const server = served();
  expect(server.mock.environment("leaveChat", { chatId: XXII, participantId: BOT })).toEqual({ ok: true, result: {} });
  expect(at(detail(server), "participants", 0, "participations")).toEqual([
    { isActive: false, joinedAt: "2024-12-11T08:54:12.000Z", invitedBy: OWNER },
  ]);
  expect(at(detail(server), "participants", 1, "participations", 0, "isActive")).toBe(true);
  expect(server.ask("DELETE", `${CHATS}/${XXII}/participants/${BOT}`).status).toBe(409);
});

test("renameChat adds a title behind those before", () => {
  const server = served();
  expect(server.mock.environment("renameChat", { chatId: XXII, title: "Ñandú" })).toEqual({
    ok: true,
    result: { capturedAt: "2026-01-02T03:04:05.678Z" },
  });
  expect(at(detail(server), "title")).toEqual([
    { value: "Chat día 11 XXII", contentType: "text/plain", capturedAt: "2024-12-11T08:54:21.898Z" },
    { value: "Ñandú", contentType: "text/plain", capturedAt: "2026-01-02T03:04:05.678Z" },
  ]);
});

test("deactivateChat shows in the detail, in the filters, and at the invitation", () => {
  const server = served();
  expect(server.mock.environment("deactivateChat", { chatId: XXII })).toEqual({ ok: true, result: {} });
  expect(at(detail(server), "isActive")).toBe(false);
  expect(idsOf(server.ask("GET", `${CHATS}/?isActive=false`)).at(0)).toBe(XXII);
  expect(idsOf(server.ask("GET", `${CHATS}/?isActive=true`)).at(0)).toBe(XXI);
  expect(server.ask("GET", `${CHATS}/${XXII}/invitation`)).toMatchObject({
    status: 409,
    body: { code: "INACTIVE_CHAT" },
  });
});

describe("expireTokens", () => {
  const grant = ({ ask }: Served): string => {
    const query = "grant_type=client_credentials&client_id=demo&client_secret=demo-secret";
    return textAt(ask("POST", `${TOKEN}?${query}`, { token: null }).body, "access_token");
  };

  test.for<[boolean, boolean[]]>([
    [true, [false, true, true]],
    [false, [false, false, true]],
  ])("of one only, %s, ends those and never the world's own", ([one, work]) => {
    const server = served();
    const [first, second] = [grant(server), grant(server)];
    server.mock.environment("expireTokens", one ? { token: first } : {});
    const works = (token: string): boolean => server.ask("GET", `${CHATS}/`, { token }).status === 200;
    expect([first, second, "demo-token"].map(works)).toEqual(work);
  });
});

describe("what cannot happen", () => {
  test.for<[string, object, string]>([
    ["joinChat", { chatId: NOBODY, userProperties }, "unknown-chat"],
    ["leaveChat", { chatId: NOBODY, participantId: BOT }, "unknown-chat"],
    ["leaveChat", { chatId: XXII, participantId: NOBODY }, "unknown-participant"],
    ["renameChat", { chatId: NOBODY, title: "x" }, "unknown-chat"],
    ["deactivateChat", { chatId: NOBODY }, "unknown-chat"],
    ["deactivateChat", {}, "unknown-chat"],
    ["joinChat", { chatId: XXII }, "invalid"],
    ["joinChat", { chatId: XXII, userProperties: null }, "invalid"],
    ["joinChat", { chatId: XXII, userProperties: { age: 7 } }, "invalid"],
    ["renameChat", { chatId: XXII }, "invalid"],
    ["renameChat", { chatId: XXII, title: 7 }, "invalid"],
  ])("%s %j is refused: %s", ([name, params, code]) => {
    const server = served();
    const before = server.state();
    expect(server.mock.environment(name, params)).toEqual({ ok: false, code });
    expect(server.state().chats).toBe(before.chats);
  });

  test("is leaving twice, and anything in a chat that is not ready", () => {
    const server = served({ settings: { provisioningDelay: 5000 } });
    const leave = { chatId: XXII, participantId: BOT };
    server.mock.environment("leaveChat", leave);
    expect(server.mock.environment("leaveChat", leave)).toEqual({ ok: false, code: "unknown-participant" });
    const chatId = server.create();
    for (const [name, params] of [
      ["joinChat", { chatId, userProperties }],
      ["leaveChat", { chatId, participantId: BOT }],
      ["renameChat", { chatId, title: "x" }],
      ["deactivateChat", { chatId }],
    ] as const) {
      expect(server.mock.environment(name, params)).toEqual({ ok: false, code: "unknown-chat" });
    }
  });
});
