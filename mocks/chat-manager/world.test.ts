import { describe, expect, test } from "vitest";
import { validators } from "../../generated/chat-manager/validators.js";
import { manualClock } from "../../src/behaviour/entropy.ts";
import { chatManager } from "../../src/protocols/chat-manager/index.ts";
import { createMock } from "../host.ts";
import type { ChatManagerWorldOptions } from "./world.ts";
import { chatManagerWorld } from "./world.ts";

/** All chats of a world of at most two hundred, as its list shows them. */
function chatsOf(options: Partial<ChatManagerWorldOptions> = {}) {
  const mock = createMock(chatManager, {
    world: chatManagerWorld(options),
    seed: 1,
    clock: manualClock(0),
    branches: new Map([["chat-manager.list-date-form", "as-in-detail"]]),
  });
  const { body } = mock.handle({
    method: "GET",
    target: "/api/v1/private/chats/?size=200",
    headers: { authorization: "Bearer demo-token" },
    body: null,
  });
  const page: unknown = JSON.parse(String(body));
  if (!validators.ChatPage(page)) throw new TypeError(`no page: ${String(body)}`);
  return page;
}

test("has by default the document's two chats, and 23 older ones", () => {
  const { records, _metadata } = chatsOf();
  expect(_metadata).toEqual({ currentPage: 0, totalPages: 1, pageSize: 200, totalRecords: 25 });
  expect(records.slice(0, 3).map(({ id, registeredAt }) => [id, registeredAt])).toEqual([
    ["9a983789-1709-4543-aa31-a02867680017", "2024-12-11T08:54:03.000Z"],
    ["3322d043-4f3c-4a85-92fc-4c6876cd9442", "2024-12-11T07:56:03.000Z"],
    [expect.any(String), "2024-12-11T00:56:03.000Z"],
  ]);
});

describe("the older chats", () => {
  const { records } = chatsOf();
  const older = records.slice(2);

  test("differ in what a client must cope with", () => {
    expect(older.filter(({ isActive }) => !isActive)).toHaveLength(4);
    expect(older.filter(({ title }) => title.length === 2)).toHaveLength(5);
    expect(older.filter(({ participants }) => participants.length === 3)).toHaveLength(7);
    const guests = older.flatMap(({ participants }) => participants.slice(2));
    expect(guests.map(({ participations }) => participations.map(({ isActive }) => isActive))).toEqual(
      expect.arrayContaining([
        [false, true],
        [false, false],
      ]),
    );
  });

  test("keep the rules that the kit asks of others", () => {
    for (const { participants, title, registeredAt } of records) {
      const ids = participants.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { participations } of participants) {
        expect(participations.length).toBeGreaterThan(0);
        expect(participations.filter(({ isActive }) => isActive).length).toBeLessThanOrEqual(1);
        for (const { invitedBy } of participations) if (invitedBy !== undefined) expect(ids).toContain(invitedBy);
        const joined = participations.map(({ joinedAt }) => joinedAt);
        expect(joined.toSorted()).toEqual(joined);
        expect(joined.every((time) => time > registeredAt)).toBe(true);
      }
      const captured = title.map(({ capturedAt }) => capturedAt);
      expect(captured.toSorted()).toEqual(captured);
    }
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  });
});

test.for<[number, number]>([
  [0, 2],
  [1, 3],
  [198, 200],
])("with %i older chats has %i", ([olderChats, count]) => {
  expect(chatsOf({ olderChats }).records).toHaveLength(count);
});

test("is the same every time", () => {
  expect(chatsOf()).toEqual(chatsOf());
});

test("takes a hundred thousand chats", () => {
  expect(chatsOf({ olderChats: 100_000 })._metadata).toMatchObject({ totalRecords: 100_002, totalPages: 501 });
});

describe("who may speak", () => {
  test.for<[Partial<ChatManagerWorldOptions>, object]>([
    [{}, { name: "demo", username: "demo", password: "demo-secret", token: "demo-token" }],
    [
      { clients: {}, tokens: ["t1", "t2"] },
      { name: "anyone", token: "t1" },
    ],
    [
      { clients: { a: "b", c: "d" }, tokens: [] },
      { name: "a", username: "a", password: "b" },
    ],
    [{ clients: {}, tokens: [] }, { name: "anyone" }],
  ])("of %j is %j", ([options, actor]) => {
    expect(chatManagerWorld({ ...options, olderChats: 0 }).actors).toEqual([actor]);
  });
});

test("knows all that happens in it, whatever its settings say", () => {
  const { state } = chatManagerWorld({ settings: { knowsAll: false, service: "signal" }, olderChats: 0 });
  expect(state).toMatchObject({ settings: { knowsAll: true, service: "signal", tokenLifetime: 3600 } });
});
