// What was there before a run is there after it, unchanged, and a run that may only read does nothing else.

import { describe, expect, it } from "vitest";
import type { Mutation } from "../../mocks/mutation.ts";
import { Client, tokenFor } from "../../mocks/trueconf/talk.shared.ts";
import type { Mock } from "../../mocks/host.ts";
import { createMock } from "../../mocks/host.ts";
import { trueConfWorld } from "../../mocks/trueconf/world.ts";
import { isRecord } from "../../src/contract/is-record.ts";
import { trueConf } from "../../src/protocols/trueconf/index.ts";
import type { State } from "../../src/protocols/trueconf/state.ts";
import { pairKey } from "../../src/protocols/trueconf/state.ts";
import { memoryWs } from "../../src/transport/memory-ws.ts";
import type { Frame } from "../../src/transport/frame.ts";
import { broken } from "../runs.shared.ts";
import { isTrueConfState } from "./knowledge.ts";
import { CREDENTIALS, run, targetOf } from "./runs.shared.ts";
import { trueConfSuite } from "./suite.ts";

const at = (login: string): string => `${login}@video.example.com`;
const [BOT, BOT2, USER, ADMIN, BROWN, CHESTER] = ["bot", "bot2", "user", "admin", "brown", "chester"].map(at);
const OURS = pairKey(BOT ?? "", BOT2 ?? "");

interface Watched {
  readonly mock: Mock;
  /** The world as it is now. */
  state(): State;
  /** Requests that came in frames. */
  readonly asked: { readonly method: string; readonly payload: Readonly<Record<string, unknown>> }[];
}

function watched(): Watched {
  const asked: Watched["asked"] = [];
  let state: unknown;
  const listening: Mutation = {
    incoming(frame: Frame) {
      const said = parsed(frame);
      if (isRecord(said) && typeof said["method"] === "string" && isRecord(said["payload"])) {
        asked.push({ method: said["method"], payload: said["payload"] });
      }
      return frame;
    },
    behaviour: (behaviour) => ({
      ...behaviour,
      advance(before: unknown, now: number) {
        state = behaviour.advance(before, now);
        return state;
      },
    }),
  };
  const mock = createMock(trueConf, { world: trueConfWorld({ moreChats: 20 }), seed: 1, mutation: listening });
  return {
    mock,
    asked,
    state() {
      mock.handle({ method: "GET", target: "/api/v4/server", headers: {}, body: null });
      if (!isTrueConfState(state)) throw new Error("expected a state of trueconf");
      return state;
    },
  };
}

function parsed({ data }: Frame): unknown {
  try {
    return JSON.parse(String(data));
  } catch {
    return undefined;
  }
}

/** Chats of strangers, personal chats of the bot with others and with the second account, Favorites. */
async function furnished(mock: Mock): Promise<void> {
  const happens = (name: string, params: unknown): void => {
    expect(mock.environment(name, params)).toMatchObject({ ok: true });
  };
  happens("createGroupAs", { userId: USER, title: "Strangers", members: [ADMIN] });
  happens("createGroupAs", { userId: BROWN, title: "News", members: [BOT2, CHESTER], kind: "channel" });
  happens("writeAs", { userId: USER, to: BROWN, text: "between strangers" });
  happens("writeAs", { userId: ADMIN, to: BOT, text: "hello" });
  happens("writeAs", { userId: BOT, to: ADMIN, text: "hello yourself" });
  happens("writeAs", { userId: CHESTER, to: BOT2, text: "hello two" });
  happens("writeAs", { userId: BOT2, to: BOT, text: "between us" });
  if (!mock.sessions) throw new Error("expected a mock with sessions");
  await using server = memoryWs(mock.sessions, mock.accepts);
  const client = new Client(await server.connect("/websocket/chat_bot/"));
  await client.ask("auth", { token: tokenFor(mock, "bot"), tokenType: "JWT" });
  const favorites = await client.ask("createFavoritesChat");
  const chatId = isRecord(favorites) ? favorites["chatId"] : undefined;
  await client.ask("sendMessage", { chatId, content: { text: "do not forget", parseMode: "text" } });
}

/** Each chat as data, but for what reads left behind. */
function chatsOf(state: State): Map<string, unknown> {
  return new Map([...state.chats].map(([id, chat]) => [id, JSON.parse(JSON.stringify({ ...chat, seen: {} }))]));
}

const ALWAYS_THERE = (state: State, id: string): boolean => state.chats.get(id)?.kind === 5;

describe("a run on a target with chats of its own", () => {
  it.each([
    ["nobody", []],
    ["some", [USER ?? "", ADMIN ?? ""]],
  ])("changes none of them, but where it may: %s let it", async (_, users) => {
    const { mock, asked, state } = watched();
    await furnished(mock);
    const before = state();
    const strangers = chatsOf(before);
    expect(strangers.size).toBe(4 + 20 + 7);
    const ours = before.personal.get(OURS) ?? "";
    asked.length = 0;
    const report = await run(targetOf(mock, { users }), { phases: ["examples", "scenarios", "properties"], runs: 2 });
    expect(broken(report)).toEqual([]);
    expect(report.verdict).toBe("conforming");

    const allowed = users.flatMap((userId) => before.personal.get(pairKey(BOT ?? "", userId)) ?? []);
    const after = chatsOf(state());
    for (const [id, chat] of strangers) {
      if (id === ours || allowed.includes(id) || ALWAYS_THERE(before, id)) continue;
      expect(after.get(id), id).toEqual(chat);
    }
    // What may be written to is not taken away, and what was in it before is still there.
    for (const id of [...allowed, ...before.favorites.values()]) {
      const [was, is] = [before.chats.get(id), state().chats.get(id)];
      expect(JSON.stringify(is?.log.slice(0, was?.log.size)), id).toBe(JSON.stringify(was?.log));
      for (const [userId, { role, from }] of was?.members ?? []) {
        expect(is?.members.get(userId), userId).toMatchObject({ role, from });
      }
    }
    // Accounts are as they were, and nothing of the run's own is left but what belongs to both sides.
    expect(state().accounts.toJSON()).toEqual(before.accounts.toJSON());
    expect(state().passwordsDisabled).toBe(false);

    const writes = asked.filter(({ method }) => method !== "auth" && trueConfSuite.writes.has(method));
    expect(writes.length).toBeGreaterThan(500);
    const mayWrite = new Set([ours, ...allowed, ...before.favorites.values()]);
    const wrong = writes.filter(({ payload: { chatId, messageId } }) => {
      const message = typeof messageId === "string" ? before.messages.get(messageId) : undefined;
      return [chatId, message?.chatId].some((id) => typeof id === "string" && strangers.has(id) && !mayWrite.has(id));
    });
    expect(wrong.map(({ method, payload }) => `${method} ${JSON.stringify(payload)}`)).toEqual([]);
  });
});

describe("a run that may only read", () => {
  it("writes nothing", async () => {
    const { mock, asked, state } = watched();
    await furnished(mock);
    const before = chatsOf(state());
    asked.length = 0;
    const target = targetOf(mock);
    const happened: string[] = [];
    const environment = async (name: string) => {
      happened.push(name);
      return { ok: false as const, codes: [], summary: "refused", carriedOut: false };
    };
    const report = await run({ ...target, environment }, { readOnly: true, runs: 2 });
    expect(broken(report)).toEqual([]);
    expect(report.verdict).toBe("conforming");
    expect(happened).toEqual([]);
    expect(asked.length).toBeGreaterThan(50);
    const writes = asked.filter(({ method }) => method !== "auth" && trueConfSuite.writes.has(method));
    expect(writes.map(({ method, payload }) => `${method} ${JSON.stringify(payload)}`)).toEqual([]);
    expect(chatsOf(state())).toEqual(before);
    expect(report.requirements.find(({ id }) => id === "trueconf.create-group-chat.answer")?.verdict).toBe(
      "not-exercised",
    );
  });
});

it("has the credentials of the accounts that it watches", () => {
  expect(CREDENTIALS.accounts.map(({ username }) => at(username))).toEqual([BOT, BOT2]);
});
