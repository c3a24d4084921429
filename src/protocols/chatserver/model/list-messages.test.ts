import { expect, test } from "vitest";
import { ANN, BOB, CAT, DAN, answering, showing, tokenOf } from "../played.shared.ts";
import type { State } from "../state.ts";
import type { Talk } from "./talk.shared.ts";
import { GROUP, OTHER_GROUP, PERSONAL, codeOf, idsOf, talk, withMember } from "./talk.shared.ts";

/** Posts so many, and returns their ids. */
const posted = (game: Talk, count: number): unknown[] =>
  Array.from({ length: count }, () => game.memberOf(game.post(), "id"));

/** The list as the target shows it, changed. */
const listing = (change: (messages: readonly unknown[]) => readonly unknown[]): ReturnType<typeof answering> =>
  answering((result) => (Array.isArray(result) ? change(result) : result));

const settled = (): Talk => talk({ settled: true });

test("pages follow each other without gap or repetition", () => {
  const game = talk();
  posted(game, 9);
  const first = game.list({ count: 5 });
  expect(idsOf(first)).toEqual([9, 8, 7, 6, 5]);
  expect(first.exercised).toEqual(
    expect.arrayContaining([
      "chatserver.messages.count",
      "chatserver.messages.count-reached",
      "chatserver.messages.last",
    ]),
  );
  const second = game.list({ count: 5, before: "5" });
  expect(idsOf(second)).toEqual([4, 3, 2, 1]);
  expect(second.exercised).toEqual(
    expect.arrayContaining(["chatserver.messages.count-and-before", "chatserver.messages.before-excluded"]),
  );
  expect(game.left("message-order")).toEqual(["newest-first"]);
});

test("50 messages are listed where nothing else is said", () => {
  const game = talk();
  posted(game, 51);
  expect(idsOf(game.list())).toHaveLength(50);
  const more = game.list({ count: 51 });
  expect(idsOf(more)).toHaveLength(51);
  expect(more.exercised).toContain("chatserver.messages.count-reached");
  const capped = listing((messages) => messages.slice(0, 50));
  expect(game.list({ count: 51 }, { tamper: capped }).broken).toEqual(["chatserver.messages.count-reached"]);
  const few = listing((messages) => messages.slice(0, 20));
  expect(game.list({}, { tamper: few }).broken).toEqual(["chatserver.messages.count-default-reached"]);
});

test("a list that is too long breaks the limit, and nothing else", () => {
  const game = settled();
  posted(game, 4);
  const all = game.list().reply;
  const shown = { tamper: answering(() => (all.ok ? all.result : undefined)) };
  expect(game.list({ count: 2 }, shown).broken).toEqual(["chatserver.messages.count"]);
});

test("messages may be listed the oldest first", () => {
  const game = talk({ branches: { "message-order": "oldest-first" } });
  posted(game, 5);
  expect(idsOf(game.list({ count: 2 }))).toEqual([4, 5]);
  expect(game.left("message-order")).toEqual(["oldest-first"]);
});

test("what is listed wrongly breaks the narrowest requirement", () => {
  const game = settled();
  posted(game, 6);
  game.edit(3, { text: "Edited in the middle" });
  const whole = game.list().reply;
  const [m6, m5, m4, m3, m2, m1] = whole.ok && Array.isArray(whole.result) ? whole.result : [];
  const shown = (query: object, ...messages: unknown[]): readonly string[] =>
    game.list(query, { tamper: listing(() => messages) }).broken;
  expect(shown({}, m6, m4, m5, m3, m2, m1)).toEqual(["chatserver.messages.order-held"]);
  expect(shown({}, m3, m6, m5, m4, m2, m1)).toEqual(["chatserver.edit.place-kept"]);
  expect(shown({}, m1, m2, m3, m4, m5, m6)).toEqual(["chatserver.open.message-order"]);
  expect(shown({}, m6, m5, m4, m3, m2)).toEqual(["chatserver.post.listed"]);
  expect(shown({ count: 2 }, m2, m1)).toEqual(["chatserver.messages.last"]);
  expect(shown({ before: "3" }, m6, m5, m4, m3, m2, m1)).toEqual([
    "chatserver.messages.before",
    "chatserver.messages.before-excluded",
  ]);
  expect(shown({ before: "3" }, m3, m2, m1)).toEqual(["chatserver.messages.before-excluded"]);
  expect(shown({ before: "5" }, m3, m2, m1)).toEqual(["chatserver.messages.before-nearest"]);
  expect(shown({ before: "5", count: 2 }, m3, m2)).toEqual(["chatserver.messages.count-and-before"]);
  expect(shown({}, { ...m6, text: "Something else" }, m5, m4, m3, m2, m1)).toEqual(["chatserver.message.agrees"]);
  expect(shown({}, m6, m5, m4, { ...m3, text: "Message 3 of theirs" }, m2, m1)).toEqual(["chatserver.edit.text"]);
  expect(shown({}, { ...m6, id: 77 }, m6, m5, m4, m3, m2, m1)).toEqual(["chatserver.messages.this-chat"]);
});

test("messages of another chat are not listed", () => {
  const game = settled();
  posted(game, 1);
  const other = game.post({}, { chat: OTHER_GROUP });
  const stranger = other.reply.ok ? other.reply.result : undefined;
  expect(game.list({}, { tamper: listing((own) => [stranger, ...own]) }).broken).toEqual([
    "chatserver.messages.this-chat",
  ]);
});

test("deleted and invisible messages are listed", () => {
  const game = settled();
  posted(game, 3);
  game.post({ isVisible: false });
  game.remove(2);
  expect(game.list().exercised).toEqual(
    expect.arrayContaining(["chatserver.messages.deleted-listed", "chatserver.messages.invisible-listed"]),
  );
  const without = (id: number): ReturnType<typeof answering> =>
    listing((messages) => messages.filter((message) => Reflect.get(Object(message), "id") !== id));
  expect(game.list({}, { tamper: without(2) }).broken).toEqual(["chatserver.messages.deleted-listed"]);
  expect(game.list({}, { tamper: without(4) }).broken).toEqual(["chatserver.messages.invisible-listed"]);
});

test("after a chat was cleared its messages are gone, and those of others are not", () => {
  const game = settled();
  posted(game, 2);
  const before = game.list().reply;
  const gone = before.ok && Array.isArray(before.result) ? before.result : [];
  game.post({}, { chat: OTHER_GROUP });
  game.ask(tokenOf(ANN), "clearChat", { path: { chatId: GROUP } });
  expect(idsOf(game.list())).toEqual([]);
  expect(game.list({}, { tamper: listing(() => gone) }).broken).toEqual(["chatserver.clear.messages"]);
  expect(game.list({}, { chat: OTHER_GROUP, tamper: listing(() => []) }).broken).toEqual([
    "chatserver.clear.others-kept",
  ]);
  game.post();
  expect(idsOf(game.list())).toEqual([4]);
});

test("those who come later, and those who have a chat back, see what was written before", () => {
  const known = (state: State): State =>
    withMember(withMember(state, GROUP, BOB, { coming: "added" }), GROUP, CAT, { returned: "posted" });
  const game = talk({ settled: true, known });
  posted(game, 3);
  const last = listing((messages) => messages.slice(0, 1));
  expect(game.list({}, { by: BOB }).exercised).toContain("chatserver.add-users.history");
  expect(game.list({}, { by: BOB, tamper: last }).broken).toEqual(["chatserver.add-users.history"]);
  expect(game.list({}, { by: CAT, tamper: last }).broken).toEqual(["chatserver.device.messages-kept"]);
});

test("what was refused, or is not kept, does not show", () => {
  const game = settled();
  game.post({ text: "Written by a stranger" }, { by: DAN });
  game.tell({ name: "typing_started", text: "Ann is typing" });
  const view = game.post().reply;
  const shown = (text: string): readonly string[] =>
    game.list({}, { tamper: listing((all) => [{ ...Object(view.ok && view.result), id: 9, text }, ...all]) }).broken;
  expect(shown("Written by a stranger")).toEqual(["chatserver.general.refused-write"]);
  expect(shown("Ann is typing")).toEqual(["chatserver.notify.not-saved"]);
});

test.each([
  ["count-zero", { count: 0 }, ["nothing", "default", "invalid-query"]],
  ["negative-count", { count: -1 }, ["invalid-query", "invalid-query-unprocessable", "default", "nothing"]],
  ["malformed-paging", { count: "many" }, ["ignored", "invalid-query", "invalid-query-unprocessable"]],
  ["malformed-paging", { before: "no id" }, ["ignored", "invalid-query", "invalid-query-unprocessable"]],
  ["malformed-paging", { before: GROUP }, ["ignored", "invalid-query", "invalid-query-unprocessable"]],
  ["malformed-paging", { before: ["1", "2"] }, ["ignored", "invalid-query", "invalid-query-unprocessable"]],
  ["unknown-before", { before: "3" }, ["by-order", "unknown-message", "invalid-query", "nothing", "ignored"]],
])("%s %j", (choice, query, branches) => {
  for (const branch of branches) {
    const game = talk({ branches: { [choice]: branch } });
    posted(game, 2);
    game.post({}, { chat: PERSONAL });
    posted(game, 1);
    const answer = game.list(query);
    expect(game.left(choice)).toContain(branch);
    const isRefused = branch.startsWith("invalid") || branch === "unknown-message";
    expect(codeOf(answer)).toBe(isRefused ? branch : undefined);
    const expected = branch === "nothing" ? [] : branch === "by-order" ? [2, 1] : [4, 2, 1];
    if (!isRefused) expect(idsOf(answer)).toEqual(expected);
  }
});

test("whoever is not in the chat does not see its messages", () => {
  const game = talk();
  const outside = game.list({}, { by: DAN });
  expect(codeOf(outside)).toBe("not-participant");
  expect(outside.exercised).toContain("chatserver.messages.non-participant");
  const blocked = talk({ known: (state) => withMember(state, GROUP, BOB, { isBlockedUser: true }) });
  expect(codeOf(blocked.list({}, { by: BOB }))).toBe("blocked-user");
  const open = talk({
    known: (state) => withMember(state, GROUP, BOB, { isBlockedUser: true }),
    branches: { "blocked-elsewhere": "served" },
  });
  expect(open.list({}, { by: BOB }).reply.ok).toBe(true);
});

test("who looks on learns nothing from a message that is shown wrongly", () => {
  const game = settled();
  posted(game, 1);
  expect(game.list({}, { tamper: showing({ text: "Changed" }) }).broken).toEqual(["chatserver.message.agrees"]);
  expect(game.list().broken).toEqual([]);
});
