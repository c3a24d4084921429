import { describe, expect, test } from "vitest";
import type { Served } from "../served.shared.ts";
import { BOT, CHATS, OWNER, TOKEN, XXII, at, idsOf, served, textAt } from "../served.shared.ts";

describe("a chat that takes five seconds to be set up", () => {
  const settings = { provisioningDelay: 5000 };
  const WHOLE = {
    isActive: true,
    service: "telegram",
    registeredAt: "2026-01-02T03:04:05.678Z",
    title: [{ value: "A new chat", contentType: "text/plain", capturedAt: "2026-01-02T03:04:05.678Z" }],
    participants: [{ id: BOT }, { id: OWNER }],
  };

  test.for<[string, number, object]>([
    ["not-provisioned", 404, { code: "NOT_PROVISIONED" }],
    ["empty", 200, { isActive: true, service: "telegram", title: [], participants: [] }],
    ["inactive", 200, { ...WHOLE, isActive: false }],
  ])("is until then %s in the detail", ([branch, status, body]) => {
    const { ask, create, clock } = served({ settings, branches: { "unprovisioned-chat": branch } });
    const target = `${CHATS}/${create()}`;
    expect(ask("GET", target)).toMatchObject({ status, body });
    clock.advance(4999);
    expect(ask("GET", target)).toMatchObject({ status, body });
    clock.advance(1);
    expect(ask("GET", target)).toMatchObject({ status: 200, body: WHOLE });
  });

  test.for<[string, number, string]>([
    ["not-provisioned", 404, "NOT_PROVISIONED"],
    ["not-provisioned-conflict", 409, "NOT_PROVISIONED_CONFLICT"],
  ])("has until then no invitation: %s", ([branch, status, code]) => {
    const { ask, create, clock } = served({ settings, branches: { "unprovisioned-invitation": branch } });
    const target = `${CHATS}/${create()}/invitation`;
    expect(ask("GET", target)).toMatchObject({ status, body: { code } });
    clock.advance(5000);
    expect(ask("GET", target)).toMatchObject({ status: 200, body: { service: "telegram" } });
  });

  test("is listed when it is ready", () => {
    const { ask, create, clock } = served({ settings });
    const id = create();
    expect(idsOf(ask("GET", `${CHATS}/`))).not.toContain(id);
    expect(idsOf(ask("GET", `${CHATS}/?id=${id}`))).toEqual([]);
    clock.advance(5000);
    expect(idsOf(ask("GET", `${CHATS}/`)).at(0)).toBe(id);
    expect(idsOf(ask("GET", `${CHATS}/?id=${id}`))).toEqual([id]);
  });

  test("does not hold up another", () => {
    const { ask, create, clock } = served({ settings });
    const first = create();
    clock.advance(3000);
    const second = create();
    clock.advance(2000);
    expect([first, second].map((id) => ask("GET", `${CHATS}/${id}`).status)).toEqual([200, 404]);
    clock.advance(3000);
    expect(idsOf(ask("GET", `${CHATS}/?size=2`))).toEqual([second, first]);
  });

  test("has nobody who could be removed as long as it does not exist for who reads", () => {
    const { ask, create } = served({ settings });
    const id = create();
    expect(ask("GET", `${CHATS}/${id}`).status).toBe(404);
    expect(ask("DELETE", `${CHATS}/${id}/participants/${BOT}`).status).not.toBe(202);
  });
});

describe("a list that shows chats being set up", () => {
  const shown = (branches: Readonly<Record<string, string>> = {}): Served =>
    served({ settings: { provisioningDelay: 5000 }, branches: { "list-while-unprovisioned": "shown", ...branches } });

  test("shows them first, without titles and people, and counts them", () => {
    const { ask, create } = shown();
    const id = create();
    const { body } = ask("GET", `${CHATS}/?size=3`);
    expect(at(body, "records", 0)).toMatchObject({ id, title: [], participants: [] });
    expect(at(body, "_metadata")).toEqual({ currentPage: 0, totalPages: 9, pageSize: 3, totalRecords: 26 });
    expect(idsOf(ask("GET", `${CHATS}/?id=${id}`))).toEqual([id]);
    expect(idsOf(ask("GET", `${CHATS}/?isActive=false`))).not.toContain(id);
  });

  test("shows every chat once over its pages", () => {
    const { ask, create } = shown();
    const id = create();
    const pages = [0, 1].map((page) => idsOf(ask("GET", `${CHATS}/?size=20&page=${page}`)));
    expect(pages.map((ids) => ids.length)).toEqual([20, 6]);
    expect(new Set(pages.flat()).size).toBe(26);
    expect(pages.flat()).toContain(id);
  });

  test.for<[string, string]>([
    ["newest-first", ""],
    ["oldest-first", ""],
    ["newest-first", "?sort=registeredAt:ASC"],
    ["newest-first", "?sort=registeredAt:DESC"],
  ])("keeps its order, %s with %j, however many are being set up", ([order, query]) => {
    const { ask, create, clock } = shown({ "default-order": order });
    const first = create();
    clock.advance(1000);
    const second = create();
    const answer = ask("GET", `${CHATS}/${query === "" ? "?" : `${query}&`}size=200`);
    const ascending = query === "" ? order === "oldest-first" : query.endsWith("ASC");
    const newest = [second, first];
    expect(ascending ? idsOf(answer).slice(-2).toReversed() : idsOf(answer).slice(0, 2)).toEqual(newest);
  });

  test.for(["fromDate", "toDate"])("takes a %s that is the time of one of them", (bound) => {
    const { ask, create } = shown();
    const id = create();
    const answer = ask("GET", `${CHATS}/?${bound}=2026-01-02T03:04:05.678Z&size=200`);
    expect(answer.status).toBe(200);
    expect(idsOf(answer)).toContain(id);
  });
});

describe("a removal that is done later", () => {
  const activeIn = (server: Served): unknown =>
    at(server.ask("GET", `${CHATS}/${XXII}`).body, "participants", 0, "participations", 0, "isActive");
  const branches = { "removal-visible": "later" };

  test("shows a moment after its 202, or when a chat would be set up", () => {
    for (const [provisioningDelay, due] of [
      [0, 150],
      [4000, 4000],
    ] as const) {
      const server = served({ branches, settings: { provisioningDelay } });
      expect(server.ask("DELETE", `${CHATS}/${XXII}/participants/${BOT}`).status).toBe(202);
      expect(activeIn(server)).toBe(true);
      server.clock.advance(due - 1);
      expect(activeIn(server)).toBe(true);
      server.clock.advance(1);
      expect(activeIn(server)).toBe(false);
    }
  });

  test("is not asked for twice", () => {
    const server = served({ branches });
    const remove = (): number => server.ask("DELETE", `${CHATS}/${XXII}/participants/${BOT}`).status;
    expect([remove(), remove()]).toEqual([202, 409]);
    server.clock.advance(1000);
    expect(remove()).toBe(409);
  });

  test("is done at once where nothing is said", () => {
    const server = served();
    server.ask("DELETE", `${CHATS}/${XXII}/participants/${BOT}`);
    expect(activeIn(server)).toBe(false);
  });
});

describe("a token", () => {
  const grant = ({ ask }: Served): string => {
    const query = "grant_type=client_credentials&client_id=demo&client_secret=demo-secret";
    return textAt(ask("POST", `${TOKEN}?${query}`, { token: null }).body, "access_token");
  };
  const works = (token: string, { ask }: Served): boolean => ask("GET", `${CHATS}/${XXII}`, { token }).status === 200;

  test("that was issued is good for its lifetime, to the millisecond", () => {
    const server = served({ settings: { tokenLifetime: 60 } });
    const token = grant(server);
    expect(works(token, server)).toBe(true);
    server.clock.advance(59_999);
    expect(works(token, server)).toBe(true);
    server.clock.advance(1);
    expect(works(token, server)).toBe(false);
    expect(server.ask("GET", `${CHATS}/`, { token })).toMatchObject({ status: 401, body: { code: "UNAUTHENTICATED" } });
    expect(works(grant(server), server)).toBe(true);
  });

  test("is not prolonged by a younger one", () => {
    const server = served({ settings: { tokenLifetime: 60 } });
    const first = grant(server);
    server.clock.advance(30_000);
    const second = grant(server);
    expect(second).not.toBe(first);
    server.clock.advance(30_000);
    expect([works(first, server), works(second, server)]).toEqual([false, true]);
  });

  test("that the world came with does not expire", () => {
    const server = served({ settings: { tokenLifetime: 60 } });
    server.clock.advance(10 * 365 * 86_400_000);
    expect(works("demo-token", server)).toBe(true);
  });
});
