// What was there before a run is there after it, unchanged, and a run that may only read does nothing else.

import { describe, expect, it } from "vitest";
import type { Mock } from "../../mocks/host.ts";
import { createMock } from "../../mocks/host.ts";
import type { Mutation } from "../../mocks/mutation.ts";
import { chatServerWorld } from "../../mocks/chatserver/world.ts";
import { isRecord } from "../../src/contract/is-record.ts";
import { chatServer } from "../../src/protocols/chatserver/index.ts";
import type { State } from "../../src/protocols/chatserver/state.ts";
import type { HttpRequest } from "../../src/transport/http-message.ts";
import { broken } from "../runs.shared.ts";
import { isChatServerState } from "./knowledge.ts";
import { run, targetOf } from "./runs.shared.ts";

interface Watched {
  readonly mock: Mock;
  readonly asked: HttpRequest[];
  /** The world as it is now. */
  state(): State;
}

function watched(): Watched {
  const asked: HttpRequest[] = [];
  let state: unknown;
  const listening: Mutation = {
    request(request) {
      asked.push(request);
      return request;
    },
    behaviour: (behaviour) => ({
      ...behaviour,
      advance(before: unknown, now: number) {
        state = behaviour.advance(before, now);
        return state;
      },
    }),
  };
  const mock = createMock(chatServer, { world: chatServerWorld(), seed: 1, mutation: listening });
  return {
    mock,
    asked,
    state() {
      mock.handle({ method: "GET", target: "/users/1", headers: {}, body: null });
      if (!isChatServerState(state)) throw new Error("expected a state of chatserver");
      return state;
    },
  };
}

/** Asks as one of the world's own people. */
function ask(mock: Mock, token: string, method: string, target: string, body?: unknown): unknown {
  const response = mock.handle({
    method,
    target,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: body === undefined ? null : JSON.stringify(body),
  });
  expect(response.status, `${method} ${target}`).toBe(200);
  const text = typeof response.body === "string" ? response.body : "";
  return text === "" ? undefined : JSON.parse(text);
}

/** Chats of the world's people, with messages, pictures, settings, blocked users; contacts; a file. */
function furnished(mock: Mock): void {
  const [ann = "", bo = ""] = chatServerWorld().actors.map(({ token }) => token ?? "");
  const chat = ask(mock, ann, "POST", "/chats", { title: "Strangers", participants: [2, 3] });
  const id = isRecord(chat) ? String(chat["id"]) : "";
  const localId = "1+0B9E3E0C-6D0D-4E0E-9B9A-6E1C5C6B7A80";
  const message = ask(mock, ann, "POST", `/chats/${id}/messages`, { localId, text: "between strangers" });
  const messageId = isRecord(message) ? String(message["id"]) : "";
  ask(mock, bo, "PUT", `/chats/${id}/messages/${messageId}/read`);
  ask(mock, bo, "PUT", `/chats/${id}/settings`, { isMuted: true });
  ask(mock, ann, "PUT", `/chats/${id}/users/3/block`);
  ask(mock, ann, "POST", "/chats", { participants: [2], isPersonal: true });
  ask(mock, ann, "POST", "/users/me/contacts", { user: { id: 2 } });
  const upload = {
    method: "POST",
    target: "/uploads",
    headers: { authorization: `Bearer ${ann}`, "content-type": "image/png", "file-name": "canary" },
    body: Buffer.from("some bytes"),
  };
  expect(mock.handle(upload).status).toBe(200);
}

/** Everything of the world's own, as data. */
function worldOf(state: State, ids: ReadonlySet<number>): unknown {
  return JSON.parse(
    JSON.stringify({
      chats: [...state.chats.values()].filter(({ members }) => members.some((_, userId) => ids.has(userId))),
      users: [...state.users.values()].filter(({ id }) => ids.has(id)),
      files: [...state.files.keys()].filter((name) => name.startsWith("canary")),
    }),
  );
}

const PEOPLE = new Set([1, 2, 3]);

describe("a run on a target with people and chats of its own", () => {
  it("changes none of them", async () => {
    const { mock, asked, state } = watched();
    furnished(mock);
    const before = worldOf(state(), PEOPLE);
    asked.length = 0;
    const report = await run(targetOf(mock), {
      phases: ["examples", "scenarios"],
      only: ["chatserver/example/**", "chatserver/chats/**", "chatserver/people/**", "chatserver/users/**"],
    });
    expect(broken(report)).toEqual([]);
    expect(report.verdict).toBe("conforming");
    expect(asked.length).toBeGreaterThan(500);
    expect(worldOf(state(), PEOPLE)).toEqual(before);
  });
});

describe("a run that may only read", () => {
  it("writes nothing", async () => {
    const { mock, asked, state } = watched();
    furnished(mock);
    const before = state();
    asked.length = 0;
    const report = await run(targetOf(mock), { readOnly: true, runs: 2 });
    expect(broken(report)).toEqual([]);
    expect(asked.filter(({ method }) => method !== "GET").map(({ method, target }) => `${method} ${target}`)).toEqual(
      [],
    );
    expect(state().users.size).toBe(before.users.size);
    expect(state().chats.equals(before.chats)).toBe(true);
  });
});
