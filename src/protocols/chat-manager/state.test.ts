import fc from "fast-check";
import { Map as PMap } from "immutable";
import { describe, expect, test } from "vitest";
import type { Served } from "./served.shared.ts";
import { BOT, CHATS, NOBODY, OWNER, at, served } from "./served.shared.ts";
import type { ChatRecord, ChatView, Listing, State } from "./state.ts";
import { emptyState, isPresent, listingKey, putChat, withParticipant } from "./state.ts";

const VIEW: ChatView = {
  id: "a",
  isActive: true,
  service: "telegram",
  registeredAt: "2025-01-01T00:00:00.000Z",
  title: [],
  participants: [],
};
const chat = (id: string, said: Partial<ChatRecord> = {}, view: Partial<ChatView> = {}): ChatRecord => ({
  id,
  ordinal: id.codePointAt(0) ?? 0,
  acceptedAt: 0,
  phase: "ready",
  removals: PMap(),
  view: { ...VIEW, id, ...view },
  ...said,
});

/** What the listings must say, worked out from the chats alone. */
function expectConsistent(state: State): void {
  const ids = (listing: Listing): string[] => listing.values;
  const ready = [...state.chats.values()].filter(({ phase, view }) => phase === "ready" && view);
  const byTime = ready
    .map(({ id, ordinal, view }) => ({ id, ordinal, at: Date.parse(view?.registeredAt ?? ""), active: view?.isActive }))
    .toSorted((a, b) => a.at - b.at || a.ordinal - b.ordinal);
  expect(ids(state.listed)).toEqual(byTime.map(({ id }) => id));
  expect(ids(state.active)).toEqual(byTime.filter(({ active }) => active).map(({ id }) => id));
  expect(ids(state.inactive)).toEqual(byTime.filter(({ active }) => !active).map(({ id }) => id));
  const pending = [...state.chats.values()].filter(({ phase }) => phase === "registering");
  expect(new Set(ids(state.pending))).toEqual(new Set(pending.map(({ id }) => id)));
}

describe("a chat that is put", () => {
  test("is listed by its time", () => {
    let state = emptyState();
    for (const [id, registeredAt] of [
      ["late", "2025-01-03T00:00:00.000Z"],
      ["early", "2025-01-01T00:00:00.000Z"],
      ["between", "2025-01-02T00:00:00.000Z"],
    ] as const) {
      state = putChat(state, chat(id, {}, { registeredAt }));
    }
    expect(state.listed.values).toEqual(["early", "between", "late"]);
    expectConsistent(state);
  });

  test("moves when its time or its activity is another, and is listed once", () => {
    let state = putChat(putChat(emptyState(), chat("a")), chat("b", {}, { registeredAt: "2025-01-02T00:00:00.000Z" }));
    state = putChat(state, chat("a", {}, { registeredAt: "2025-01-03T00:00:00.000Z" }));
    expect(state.listed.values).toEqual(["b", "a"]);
    state = putChat(state, chat("b", {}, { registeredAt: "2025-01-02T00:00:00.000Z", isActive: false }));
    expect([state.active.values, state.inactive.values]).toEqual([["a"], ["b"]]);
    expectConsistent(state);
  });

  test("is active again, or inactive at another time, and stands in one list at one place", () => {
    const resting = { isActive: false };
    let state = putChat(putChat(emptyState(), chat("a", {}, resting)), chat("b", {}, resting));
    state = putChat(state, chat("a"));
    expect([state.active.values, state.inactive.values]).toEqual([["a"], ["b"]]);
    state = putChat(state, chat("b", {}, { ...resting, registeredAt: "2025-01-02T00:00:00.000Z" }));
    expect(state.inactive.values).toEqual(["b"]);
    expectConsistent(state);
  });

  test("is not listed before it is ready, nor before it was seen", () => {
    const { view: _, ...unseen } = chat("b");
    let state = putChat(emptyState(), chat("a", { phase: "registering", readyAt: 7 }));
    state = putChat(state, unseen);
    expect([state.listed.length, state.pending.values]).toEqual([0, ["a"]]);
    state = putChat(state, chat("a", { readyAt: 7 }));
    expect([state.listed.values, state.pending.length]).toEqual([["a"], 0]);
  });

  test("ends a walk, unless nothing changed", () => {
    const a = chat("a");
    const walk = { list: "{}", total: 1, pages: PMap<number, readonly string[]>() };
    const state = { ...putChat(emptyState(), a), walk };
    expect(putChat(state, a)).toBe(state);
    expect(putChat(state, { ...a, owed: "chat-manager.title.renamed" })).not.toHaveProperty("walk");
  });

  test("leaves the state before as it was", () => {
    const before = putChat(emptyState(), chat("a"));
    putChat(before, chat("b"));
    putChat(before, chat("a", {}, { isActive: false }));
    expect([before.listed.values, before.active.values, before.chats.size]).toEqual([["a"], ["a"], 1]);
  });
});

test("keys sort as times do, and tell chats of one millisecond apart", () => {
  const times = [-5, 0, 9, 10, 999, 1000, 1_735_689_600_000, 999_999_999_999_999];
  const keys = times.map((time) => listingKey(time, chat("b")));
  expect(keys.toSorted()).toEqual(keys);
  expect(listingKey(9, chat("z", { ordinal: 9 })) < listingKey(9, chat("a", { ordinal: 10 }))).toBe(true);
  expect(listingKey(9, chat("z", { ordinal: 999_999_999 })) < listingKey(10)).toBe(true);
});

test("a participant is changed in place, and is present by any active participation", () => {
  const person = (id: string, ...active: boolean[]): ChatView["participants"][number] => ({
    id,
    userProperties: {},
    participations: active.map((isActive) => ({ isActive, joinedAt: "2025-01-01T00:00:00Z" })),
  });
  const view = { ...VIEW, participants: [person("a", true), person("b", true), person("c", true)] };
  const changed = withParticipant(view, "b", ({ id }) => person(id, false));
  expect(changed.participants.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(changed.participants.map(isPresent)).toEqual([true, false, true]);
  expect(view.participants.map(isPresent)).toEqual([true, true, true]);
  expect(isPresent(person("d", false, true))).toBe(true);
  expect(isPresent(person("e"))).toBe(false);
});

type Act = (server: Served, ids: string[]) => void;

const pick = fc.nat(30);
const someone = fc.constantFrom(BOT, OWNER, NOBODY);
const chosen = (ids: readonly string[], index: number): string => ids[index % ids.length] ?? NOBODY;
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.string().map<Act>((title) => ({ ask, state }, ids) => {
    const before = new Set(state().chats.keys());
    ask("POST", CHATS, { body: { title } });
    ids.push(...[...state().chats.keys()].filter((id) => !before.has(id)));
  }),
  fc.tuple(pick, someone).map<Act>(([index, who]) => ({ ask }, ids) => {
    ask("DELETE", `${CHATS}/${chosen(ids, index)}/participants/${who}`);
  }),
  fc.tuple(pick, someone).map<Act>(([index, participantId]) => ({ mock }, ids) => {
    mock.environment("leaveChat", { chatId: chosen(ids, index), participantId });
  }),
  fc.tuple(pick, someone).map<Act>(([index, participantId]) => ({ mock }, ids) => {
    mock.environment("joinChat", { chatId: chosen(ids, index), participantId, userProperties: {} });
  }),
  pick.map<Act>(
    (index) =>
      ({ mock }, ids) =>
        void mock.environment("deactivateChat", { chatId: chosen(ids, index) }),
  ),
  pick.map<Act>(
    (index) =>
      ({ mock }, ids) =>
        void mock.environment("renameChat", { chatId: chosen(ids, index), title: "x" }),
  ),
  pick.map<Act>(
    (index) =>
      ({ ask }, ids) =>
        void ask("GET", `${CHATS}/${chosen(ids, index)}`),
  ),
  pick.map<Act>(
    (index) =>
      ({ ask }, ids) =>
        void ask("GET", `${CHATS}/${chosen(ids, index)}/invitation`),
  ),
  fc.constantFrom(1, 150, 999, 2000).map<Act>(
    (milliseconds) =>
      ({ clock }) =>
        clock.advance(milliseconds),
  ),
);

test.for([0, 1000])("a hundred commands leave the listings as the chats are, set up in %i ms", (provisioningDelay) => {
  fc.assert(
    fc.property(fc.array(acts, { minLength: 100, maxLength: 100 }), fc.boolean(), (script, later) => {
      const branches = { "removal-visible": later ? "later" : "at-once", "empty-title": "accepted" };
      const server = served({ settings: { provisioningDelay }, olderChats: 5, branches });
      const ids = [...server.state().chats.keys()];
      for (const act of script) act(server, ids);
      const state = server.state();
      expectConsistent(state);
      for (const [query, listing] of [
        ["", state.listed],
        ["isActive=true&", state.active],
        ["isActive=false&", state.inactive],
      ] as const) {
        const { body } = server.ask("GET", `${CHATS}/?${query}size=200`);
        const records = at(body, "records");
        const shown = Array.isArray(records) ? records.map((record: unknown) => at(record, "id")) : [];
        expect(shown).toEqual(listing.values.toReversed());
        expect(at(body, "_metadata", "totalRecords")).toBe(listing.length);
      }
    }),
    { seed: 1, numRuns: 20 },
  );
});
