// What was there before a run is there after it, unchanged, and a run that may only read does nothing else.

import { describe, expect, it } from "vitest";
import { chatManagerWorld } from "../mocks/chat-manager/world.ts";
import type { Mock } from "../mocks/host.ts";
import { createMock } from "../mocks/host.ts";
import { decodeText, parseJson } from "../src/binding/http-text.ts";
import { isRecord } from "../src/contract/is-record.ts";
import { chatManager } from "../src/protocols/chat-manager/index.ts";
import type { HttpRequest } from "../src/transport/http-message.ts";
import { broken, mockTarget, mutantCalled, run, targetOf } from "./runs.shared.ts";

const CHATS = "/api/v1/private/chats";
/** A path's part that is a UUID, and not one with something behind it. */
const UUID = /\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?=[/?]|$)/;

function read(mock: Mock, target: string): unknown {
  const headers = { authorization: "Bearer demo-token" };
  const { status, body } = mock.handle({ method: "GET", target, headers, body: null });
  const parsed = parseJson(decodeText(body) ?? "");
  if (status !== 200 || !parsed.ok) throw new Error(`expected ${target} to be served, found ${status}`);
  return parsed.value;
}

/** Every chat in detail, by id. */
function chatsOf(mock: Mock): Map<string, unknown> {
  const chats = new Map<string, unknown>();
  for (let page = 0; ; page++) {
    const list = read(mock, `${CHATS}/?size=200&page=${page}`);
    const records: unknown = isRecord(list) ? list["records"] : undefined;
    if (!Array.isArray(records) || records.length === 0) return chats;
    for (const record of records) {
      const id: unknown = isRecord(record) ? record["id"] : undefined;
      if (typeof id === "string") chats.set(id, read(mock, `${CHATS}/${id}`));
    }
  }
}

/** The ids that requests by this method were about. */
function addressed(requests: readonly HttpRequest[], method: string): string[] {
  const ids = requests.filter((request) => request.method === method).map(({ target }) => UUID.exec(target)?.[1] ?? "");
  return [...new Set(ids)].filter((id) => id !== "");
}

describe("a run on a target with chats of its own", () => {
  it.each([
    ["that is right", undefined],
    ["that is wrong", "total-records-of-page"],
    ["that removes the wrong people", "removal-from-all-chats"],
  ] as const)("changes none of them: one %s", async (_, wrong) => {
    const mutation = wrong === undefined ? {} : { mutation: mutantCalled(wrong).mutate() };
    const requests: HttpRequest[] = [];
    const { mock, target } = mockTarget({
      ...mutation,
      world: { olderChats: 60 },
      heard: (asked) => requests.push(asked),
    });
    const before = chatsOf(mock);
    expect(before.size).toBe(62);
    const report = await run(target, { runs: 20 });
    if (wrong === undefined) expect(broken(report)).toEqual([]);
    const strangers = new Set(before.keys());
    expect(addressed(requests, "DELETE").filter((id) => strangers.has(id))).toEqual([]);
    expect(addressed(requests, "POST")).toEqual([]);
    // They are read, so it was worth a look.
    expect(addressed(requests, "GET").filter((id) => strangers.has(id)).length).toBeGreaterThan(0);
    expect(requests.some(({ method }) => method === "DELETE")).toBe(true);
    if (wrong === "removal-from-all-chats") return;
    const after = chatsOf(mock);
    for (const [id, chat] of before) expect(after.get(id), id).toEqual(chat);
  });

  it("deletes only from chats that it made, by the mock's own journal", async () => {
    const { mock, target } = mockTarget();
    const strangers = [...chatsOf(mock).keys()];
    const entries = [];
    for (const phase of ["examples", "boundary", "scenarios"] as const) {
      await run(target, { phases: [phase], only: [] });
      entries.push(...mock.journal.entries());
    }
    const writes = entries.filter(({ method }) => method !== "GET");
    expect(writes.length).toBeGreaterThan(50);
    expect(writes.filter(({ path }) => strangers.includes(UUID.exec(path ?? "")?.[1] ?? ""))).toEqual([]);
  });
});

describe("a run that may only read", () => {
  it.each([{ capabilities: ["token-endpoint"] }, { capabilities: ["token-endpoint", "environment"] }])(
    "writes nothing: $capabilities",
    async ({ capabilities }) => {
      const requests: HttpRequest[] = [];
      const mock = createMock(chatManager, { world: chatManagerWorld(), seed: 1 });
      const before = chatsOf(mock);
      const target = targetOf(mock, { capabilities, heard: (asked) => requests.push(asked) });
      const happened: string[] = [];
      const environment = target.environment?.bind(target);
      const report = await run(
        {
          ...target,
          ...(environment && {
            environment(name: string, params: unknown) {
              happened.push(name);
              return environment(name, params);
            },
          }),
        },
        { readOnly: true },
      );
      expect(broken(report)).toEqual([]);
      expect(report.verdict).toBe("conforming");
      expect(requests.length).toBeGreaterThan(30);
      const writes = requests.filter(({ method, target: path }) => method !== "GET" && path.startsWith("/api/"));
      expect(writes.map(({ method, target: path }) => `${method} ${path}`)).toEqual([]);
      expect(happened).toEqual([]);
      expect(chatsOf(mock)).toEqual(before);
      expect(report.requirements.find(({ id }) => id === "chat-manager.create.status")?.verdict).toBe("not-exercised");
      expect(report.requirements.find(({ id }) => id === "chat-manager.list.status")?.verdict).toBe("pass");
    },
  );

  it("still finds what reading shows", async () => {
    const { target } = mockTarget({ mutation: mutantCalled("total-records-of-page").mutate() });
    const report = await run(target, { readOnly: true });
    expect(report.verdict).toBe("not-conforming");
  });
});
