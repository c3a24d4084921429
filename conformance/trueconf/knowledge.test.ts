// What references stand for: each pool of each kind, counted round, and something that cannot exist where a pool is empty.

import { OrderedMap } from "immutable";
import { describe, expect, it } from "vitest";
import { seededEntropy } from "../../src/behaviour/entropy.ts";
import type { Kind, State } from "../../src/protocols/trueconf/state.ts";
import {
  addChat,
  append,
  dropChat,
  isMember,
  newMember,
  putChat,
  putMessage,
} from "../../src/protocols/trueconf/state.ts";
import type { Pool } from "../symbolic.ts";
import { ref } from "../symbolic.ts";
import type { Target } from "../target.ts";
import {
  accountsOf,
  hasAuthorised,
  hasDyingToken,
  initialState,
  isTrueConfState,
  resolveReference,
  usersOf,
} from "./knowledge.ts";
import { REFERENCE_KINDS } from "./reference-kinds.ts";

const NOW = Date.parse("2026-01-01T12:00:00.000Z");
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const [BOT, BOT2, USER, ADMIN] = ["bot@tc.test", "bot2@tc.test", "user@tc.test", "admin@tc.test"];

const target = (credentials: Partial<Target["credentials"]>): Target => ({
  url: "ws://mock.invalid",
  builtIn: true,
  credentials: { tokens: [], accounts: [], users: [], ...credentials },
  capabilities: new Set(),
  settleMs: 0,
  connect: () => {
    throw new Error("nobody connects here");
  },
});

const logins = ["bot", "bot2"].map((username) => ({ username, password: `${username}-secret` }));
const begun = initialState(target({ accounts: logins, users: [USER, ADMIN] }));

/** As after the prelude: both accounts are known by their TrueConf IDs, and have a token each. */
function known(): State {
  const accounts = begun.accounts
    .delete("bot")
    .delete("bot2")
    .set(BOT, { userId: BOT, login: "bot", password: "bot-secret", enabled: true })
    .set(BOT2, { userId: BOT2, login: "bot2", password: "bot2-secret", enabled: true });
  const tokens = OrderedMap([
    ["expired", { userId: BOT, expiresAt: NOW - 1 }],
    ["first", { userId: BOT, expiresAt: NOW + 100_000 }],
    ["newer", { userId: BOT, expiresAt: NOW + 200_000 }],
    ["second", { userId: BOT2, expiresAt: NOW + 100_000 }],
  ]);
  return { ...begun, accounts, tokens };
}

function withChat(state: State, id: string, kind: Kind, people: readonly string[]): State {
  const members = OrderedMap(people.map((userId, n) => [userId, newMember(n === 0 ? "owner" : "user")]));
  return addChat(state, { id, kind, title: kind === 1 ? null : id, members });
}

function withMessage(state: State, chatId: string, id: string, author: string): State {
  const chat = state.chats.get(chatId);
  if (!chat) throw new RangeError(`no chat ${chatId}`);
  const content = { text: id, parseMode: "text" as const };
  return append(state, chat, { id, timestamp: NOW, box: 1, author: { id: author, type: 1 }, type: 200, content }).state;
}

const resolved = (kind: string, n = 0, pool: Pool = "live", state = known(), seed = 1): unknown =>
  resolveReference(ref(kind, n, pool), state, { entropy: seededEntropy(seed, "test"), now: NOW });

describe("the beginning", () => {
  it("knows who may take part, and that there is more than it knows", () => {
    expect(begun.settings.knowsAll).toBe(false);
    expect(accountsOf(begun).map(({ login }) => login)).toEqual(["bot", "bot2"]);
    expect(usersOf(begun)).toEqual([ADMIN, USER]);
    expect(begun.chats.isEmpty()).toBe(true);
    expect(isTrueConfState(begun)).toBe(true);
    expect(isTrueConfState({ chats: 1 })).toBe(false);
  });

  it("is not ready before somebody was let in", () => {
    const handed = initialState(target({ tokens: ["a.b.c", "d.e.f"] }));
    expect([begun, handed, known()].map(hasAuthorised)).toEqual([false, false, true]);
    expect([...handed.tokens.keys()]).toEqual(["a.b.c", "d.e.f"]);
    expect(accountsOf(handed)).toHaveLength(2);
    expect(hasDyingToken(handed, NOW)).toBe(false);
    expect(hasDyingToken(known(), NOW)).toBe(true);
  });

  it("asks by the credentials it was given", () => {
    expect([0, 1, 2].map((n) => resolved("login", n, "live", begun))).toEqual(["bot", "bot2", "bot"]);
    expect(resolved("password", 1, "live", begun)).toBe("bot2-secret");
    expect(resolved("password", 0, "never", begun)).not.toBe("bot-secret");
  });
});

describe("a person", () => {
  it("is an account, in the order of their tokens, counted round and from the end", () => {
    expect([0, 1, 2, -1].map((n) => resolved("account", n))).toEqual([BOT, BOT2, BOT, BOT2]);
  });

  it("is a user, or the second account where there is none", () => {
    expect([0, 1, 2].map((n) => resolved("user", n))).toEqual([ADMIN, USER, ADMIN]);
    const alone = { ...known(), accounts: known().accounts.delete(USER).delete(ADMIN) };
    expect(resolved("user", 0, "live", alone)).toBe(BOT2);
  });

  it("is in a group or not", () => {
    const state = withChat(withChat(known(), "g", 2, [BOT, USER]), "p", 1, [BOT, ADMIN]);
    expect([0, 1].map((n) => resolved("member", n, "live", state))).toEqual([USER, USER]);
    expect([0, 1, 2].map((n) => resolved("member", n, "foreign", state))).toEqual([BOT2, ADMIN, BOT2]);
  });

  it("is nobody, of this server", () => {
    expect(resolved("unknown-user")).toMatch(/^nobody-\w+@tc\.test$/);
    expect(resolved("account", 0, "never")).toMatch(/^nobody-/);
  });
});

describe("a token", () => {
  it("is the newest of an account, or one that expired", () => {
    expect([resolved("token", 0), resolved("token", 1), resolved("token", 0, "gone")]).toEqual([
      "newer",
      "second",
      "expired",
    ]);
  });

  it("looks like one where nobody issued it", () => {
    for (const token of [resolved("token", 0, "never"), resolved("token", 1, "gone")]) {
      expect(String(token).split(".")).toHaveLength(3);
      expect(known().tokens.has(String(token))).toBe(false);
    }
  });
});

describe("a chat", () => {
  let state = withChat(known(), "group", 2, [BOT, USER]);
  state = withChat(state, "theirs", 2, [BOT2]);
  state = withChat(state, "channel", 6, [BOT]);
  state = withChat(state, "pair", 1, [BOT, BOT2]);
  state = withChat(state, "with-user", 1, [BOT, USER]);
  state = withChat(state, "favorites", 5, [BOT]);
  state = withChat(state, "gone", 2, [BOT]);
  const gone = state.chats.get("gone");
  if (gone) state = dropChat(state, gone);

  it.each<[string, Pool, readonly string[]]>([
    ["chat", "live", ["group", "channel", "pair"]],
    ["chat", "foreign", ["theirs"]],
    ["chat", "gone", ["gone"]],
    ["group", "live", ["group"]],
    ["group", "foreign", ["theirs"]],
    ["channel", "live", ["channel"]],
    ["personal", "live", ["pair"]],
    ["personal-with-user", "live", ["with-user"]],
    ["favorites", "live", ["favorites"]],
  ])("is named by its kind: %s %s", (kind, pool, ids) => {
    expect(ids.map((_, n) => resolved(kind, n, pool, state))).toEqual(ids);
    expect(resolved(kind, ids.length, pool, state)).toBe(ids[0]);
  });

  it("is never one with somebody who is no part of this, unless it is asked for", () => {
    for (const pool of ["live", "gone", "never", "foreign"] as const) {
      for (let n = 0; n < 8; n++) expect(["with-user", "favorites"]).not.toContain(resolved("chat", n, pool, state));
    }
  });

  it("has an id of either form that the document shows where there is none", () => {
    expect(resolved("chat", 0, "never", state)).toMatch(/^[0-9a-f]{40}$/);
    expect(resolved("chat", 1, "never", state)).toMatch(UUID);
    expect(resolved("channel", 1, "gone", state)).toMatch(UUID);
    expect(resolved("chat", 0, "never", state, 2)).not.toBe(resolved("chat", 0, "never", state));
  });

  it("is foreign once the first account has left it", () => {
    const chat = state.chats.get("group");
    if (!chat) throw new RangeError("expected a chat");
    const left = putChat(state, { ...chat, members: chat.members.delete(BOT).set(BOT2, newMember("user")) });
    expect(isMember(chat, BOT)).toBe(true);
    expect(resolved("group", 0, "foreign", left)).toBe("group");
  });
});

describe("a message", () => {
  let state = withChat(withChat(known(), "one", 2, [BOT, BOT2]), "two", 2, [BOT]);
  state = withMessage(withMessage(state, "two", "m2", BOT), "one", "m1", BOT2);
  state = withMessage(withChat(state, "theirs", 2, [BOT2]), "theirs", "m3", BOT2);
  state = withMessage(state, "two", "m4", BOT);
  const chat = state.chats.get("two");
  const last = chat?.log.get(1);
  if (chat && last) state = putMessage(state, chat, { ...last, removed: true });

  it("stands where its chat and its place put it", () => {
    expect([0, 1, 2].map((n) => resolved("message", n, "live", state))).toEqual(["m1", "m2", "m1"]);
  });

  it("was removed, is the other account's, or is none", () => {
    expect(resolved("message", 0, "gone", state)).toBe("m4");
    expect(resolved("message", 0, "foreign", state)).toBe("m3");
    expect(resolved("message", 0, "never", state)).toMatch(UUID);
    expect(resolved("note", 0, "live", state)).toMatch(UUID);
  });
});

describe("every kind", () => {
  it.each(REFERENCE_KINDS)("stands for something in every pool: %s", (kind) => {
    for (const pool of ["live", "gone", "never", "foreign"] as const) {
      expect(resolved(kind, 0, pool, begun)).toMatch(/./);
    }
  });

  it("is known", () => {
    expect(() => resolved("no-such-kind")).toThrow(RangeError);
  });
});
