// What references stand for: each pool of each kind, counted round, and something that cannot exist where a pool is empty.

import { OrderedMap } from "immutable";
import { describe, expect, it } from "vitest";
import { chatManagerWorld } from "../../mocks/chat-manager/world.ts";
import { seededEntropy } from "../../src/behaviour/entropy.ts";
import type { ChatRecord, State } from "../../src/protocols/chat-manager/state.ts";
import { putChat } from "../../src/protocols/chat-manager/state.ts";
import { mockTarget } from "../runs.shared.ts";
import type { Pool } from "../symbolic.ts";
import { ref } from "../symbolic.ts";
import { hasDyingToken, initialState, isChatManagerState, resolveReference } from "./knowledge.ts";

const NOW = Date.parse("2026-01-01T12:00:00.000Z");
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const empty = initialState(mockTarget().target);

/** The chats of the default world as records, oldest first. */
function records(): ChatRecord[] {
  const { state } = chatManagerWorld({ olderChats: 3 });
  if (!isChatManagerState(state)) throw new TypeError("not a state of chat-manager");
  return [...state.chats.values()].toSorted((a, b) => a.ordinal - b.ordinal);
}

/** Two chats of a stranger, then two own ones; from both of those the same person was removed. */
function someState(): { state: State; own: readonly ChatRecord[]; foreign: readonly ChatRecord[] } {
  const [a, b, c, d] = records();
  if (!a || !b || !c || !d) throw new RangeError("expected four chats");
  const [bot] = c.view?.participants ?? [];
  if (!bot) throw new RangeError("expected a participant");
  const own = [c, d].map((chat) => ({
    ...chat,
    registration: { title: "mine" },
    removals: chat.removals.set(bot.id, NOW),
  }));
  const state = [a, b, ...own].reduce((next, chat) => putChat(next, chat), empty);
  return { state, own, foreign: [a, b] };
}

const resolved = (kind: string, n: number, pool: Pool, state: State, seed = 1): unknown =>
  resolveReference(ref(kind, n, pool), state, { entropy: seededEntropy(seed, "test"), now: NOW });

describe("a chat", () => {
  const { state, own, foreign } = someState();

  it("is one of the own, in the order of registration, counted round and from the end", () => {
    const ids = own.map(({ id }) => id);
    expect([0, 1, 2, 3, -1].map((n) => resolved("chat", n, "live", state))).toEqual([0, 1, 0, 1, 1].map((n) => ids[n]));
  });

  it("is a stranger's that was seen", () => {
    expect([0, 1].map((n) => resolved("chat", n, "foreign", state))).toEqual(foreign.map(({ id }) => id));
  });

  it.each<[Pool, State]>([
    ["never", state],
    ["gone", state],
    ["live", empty],
    ["foreign", empty],
  ])("is one that does not exist: %s", (pool, held) => {
    const id = resolved("chat", 0, pool, held);
    expect(id).toMatch(UUID);
    expect(state.chats.has(String(id))).toBe(false);
    expect(resolved("chat", 0, pool, held, 2)).not.toBe(id);
  });
});

describe("a participant", () => {
  const { state, own, foreign } = someState();
  const removed = own[0]?.view?.participants[0]?.id;
  const everybody = (chats: readonly ChatRecord[]): (string | undefined)[] =>
    chats.flatMap(({ view }) => view?.participants.map(({ id }) => id) ?? []);

  it("is somebody who is in an own chat", () => {
    const present = new Set(everybody(own).filter((id) => id !== removed));
    const ids = [0, 1, 2, 3].map((n) => resolved("participant", n, "live", state));
    expect(present.size).toBeGreaterThan(0);
    for (const id of ids) expect([...present]).toContain(id);
  });

  it("is somebody who was in one", () => {
    for (const n of [0, 1, -1]) expect(resolved("participant", n, "gone", state)).toBe(removed);
  });

  it("is somebody in a stranger's chat, and in no own one", () => {
    for (const n of [0, 1, 2]) {
      const id = resolved("participant", n, "foreign", state);
      expect(everybody(foreign)).toContain(id);
      expect(everybody(own)).not.toContain(id);
    }
  });

  it.each<[Pool, State]>([
    ["never", state],
    ["live", empty],
    ["gone", empty],
    ["foreign", empty],
  ])("is nobody: %s", (pool, held) => {
    const id = resolved("participant", 0, pool, held);
    expect(id).toMatch(UUID);
    expect([...everybody(own), ...everybody(foreign)]).not.toContain(id);
  });
});

describe("credentials", () => {
  const state: State = {
    ...empty,
    tokens: OrderedMap([
      ["handed", { client: "", expiresAt: Number.POSITIVE_INFINITY }],
      ["expired", { client: "demo", expiresAt: NOW - 1 }],
      ["issued", { client: "demo", expiresAt: NOW + 60_000 }],
      ["newest", { client: "demo", expiresAt: NOW + 60_000 }],
    ]),
  };

  it.each<[string, number, Pool, unknown]>([
    ["token", 0, "live", "handed"],
    ["token", 1, "live", "issued"],
    ["token", 3, "live", "handed"],
    ["token", -1, "live", "newest"],
    ["issued-token", 0, "live", "issued"],
    ["issued-token", -1, "live", "newest"],
    ["issued-token", 0, "gone", "expired"],
    ["client", 0, "live", "demo"],
    ["secret", 0, "live", "demo-secret"],
  ])("%s %i, %s", (kind, n, pool, value) => {
    expect(resolved(kind, n, pool, state)).toBe(value);
  });

  it.each(["token", "issued-token", "client"])("%s that never was", (kind) => {
    expect(resolved(kind, 0, "never", empty)).toMatch(/^never-\w{12,}$/);
  });

  it("that are wrong", () => {
    expect(resolved("secret", 0, "never", state)).toMatch(/^wrong-\w{12}$/);
  });

  it("are none where there are none", () => {
    const nobody: State = { ...state, tokens: OrderedMap(), clients: state.clients.clear() };
    for (const kind of ["token", "client", "secret"]) expect(resolved(kind, 0, "live", nobody)).toBe("");
  });

  it("die before they are dead", () => {
    expect(hasDyingToken(empty, NOW)).toBe(false);
    const living = (left: number): State => ({
      ...empty,
      tokens: OrderedMap([["t", { client: "demo", expiresAt: NOW + left }]]),
    });
    expect(hasDyingToken(living(60_000), NOW)).toBe(false);
    expect(hasDyingToken(living(5_000), NOW)).toBe(true);
    expect(hasDyingToken(living(-1), NOW)).toBe(true);
  });
});

describe("a time", () => {
  const { state, own } = someState();
  const at = own[0]?.view?.registeredAt ?? "";

  it("is when a chat was registered, or a minute from it", () => {
    expect(resolved("registered-at", 0, "live", state)).toBe(at);
    const minutes = (name: string): number => Date.parse(String(resolved(name, 0, "live", state))) - Date.parse(at);
    expect(minutes("registered-at+minute")).toBe(60_000);
    expect(minutes("registered-at-minute")).toBe(-60_000);
  });

  it("is long ago where there is no chat", () => {
    expect(resolved("registered-at", 0, "live", empty)).toBe("2000-01-01T00:00:00.000Z");
  });
});

describe("a reference to what chat-manager does not have", () => {
  it("is a defect of the suite", () => {
    expect(() => resolved("moon", 0, "live", empty)).toThrow('chat-manager has no reference "moon"');
  });
});

describe("a state", () => {
  it.each([null, undefined, 17, {}, { chats: 1 }, { chats: 1, tokens: 2 }])("is not %j", (value) => {
    expect(isChatManagerState(value)).toBe(false);
  });

  it("begins with the target's credentials, and with no chats", () => {
    expect(isChatManagerState(empty)).toBe(true);
    expect([...empty.tokens.keys()]).toEqual(["demo-token"]);
    expect(empty.clients.toObject()).toEqual({ demo: "demo-secret" });
    expect(empty.chats.size).toBe(0);
    expect(empty.settings.settleWithin).toBe(2000);
  });
});
