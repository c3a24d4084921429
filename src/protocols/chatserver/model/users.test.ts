import { describe, expect, test } from "vitest";
import type { Answer, Played, PlayedOptions, Said } from "../played.shared.ts";
import {
  ANN,
  answering,
  BOB,
  CAT,
  NOBODY,
  NOTHING,
  passwordOf,
  PEOPLE,
  played,
  refusing,
  showing,
  tokenOf,
} from "../played.shared.ts";
import { putUser, stranger } from "../people.ts";
import { admit } from "./admission.ts";
import { addContact, listContacts, removeContact } from "./contacts.ts";
import { findUsers, getUser, listUsers } from "./users.ts";

const handlers = { getUser, findUsers, listUsers, listContacts, addContact, removeContact };
const playing = (options: Partial<PlayedOptions> = {}): Played => played({ handlers, admit, ...options });

const codeOf = ({ reply }: Answer): string => (reply.ok ? "served" : reply.code);
const resultOf = ({ reply }: Answer): unknown => (reply.ok ? reply.result : undefined);
const items = (change: (seen: readonly object[]) => readonly object[]): NonNullable<Said["tamper"]> =>
  answering((seen) => change([seen].flat().map(Object)));

describe("a user", () => {
  const read = (userId: number, said: Said = {}, play = playing()): Answer =>
    play.ask("", "getUser", { path: { userId } }, said);

  test("is found under their id", () => {
    const answer = read(BOB);
    expect(resultOf(answer)).toMatchObject({ id: BOB, name: "Bob", username: "bob" });
    expect(answer.exercised).toContain("chatserver.general.user-id");
  });

  test.for<[string, NonNullable<Said["tamper"]>, string]>([
    ["somebody else", showing({ id: CAT }), "chatserver.users.get-answer"],
    ["another name", showing({ name: "Robert" }), "chatserver.register.name-shown"],
    ["a password", showing({ motto: `it is ${passwordOf(BOB)}` }), "chatserver.user.no-secrets"],
    ["a refusal", refusing("unknown-account"), "chatserver.users.get-path"],
  ])("is not %s", ([, tamper, requirement]) => {
    expect(read(BOB, { tamper }).broken).toEqual([requirement]);
  });

  test("may leave out what they are called", () => {
    expect(read(BOB, { tamper: showing({ name: undefined, username: undefined }) }).broken).toEqual([]);
  });

  test("that there is not is not found", () => {
    const answer = read(NOBODY);
    expect(codeOf(answer)).toBe("unknown-account");
    expect(answer.exercised).toContain("chatserver.users.get-unknown");
    for (const nobody of [0, -1, 2_000_000]) {
      const tamper = (): { ok: true; result: object } => ({ ok: true, result: { id: nobody } });
      expect(read(nobody, { tamper }).broken).toEqual(["chatserver.users.get-unknown"]);
    }
  });

  test("of whom nothing is known may be there all the same", () => {
    expect(read(NOBODY, { tamper: () => ({ ok: true, result: { id: NOBODY, name: "Zed" } }) }).broken).toEqual([]);
  });
});

describe("a search", () => {
  const find = (s: string | undefined, said: Said = {}, play = playing()): Answer =>
    play.ask("", "findUsers", { query: s === undefined ? {} : { s } }, said);

  test.for<[string, readonly number[], string]>([
    ["bob", [BOB], "chatserver.users.search-username"],
    ["BO", [BOB], "chatserver.users.search-part"],
    ["son 1", [10, 11, 12, 13, 14, 15, 16, 17, 18, 19], "chatserver.users.search-part"],
    ["2", [BOB], "chatserver.users.search-id"],
    ["zz", [], "chatserver.users.search-only"],
  ])("for %s finds %j", ([text, ids, requirement]) => {
    const answer = find(text);
    expect(answer.reply.ok && [answer.reply.result].flat().map((user) => Object(user).id)).toEqual(ids);
    expect(answer.exercised).toContain(requirement);
  });

  test.for<[string, string, NonNullable<Said["tamper"]>, string]>([
    ["finds the username", "bob", items(() => []), "chatserver.users.search-username"],
    ["finds the id", "2", items(() => []), "chatserver.users.search-id"],
    ["finds a part", "Perso", items(([first]) => [{ ...first }]), "chatserver.users.search-part"],
    ["finds nobody else", "bob", items((seen) => [...seen, { id: CAT, name: "Cat" }]), "chatserver.users.search-only"],
    ["finds nobody", "zz", items(() => [{ id: 500, name: "Abe" }]), "chatserver.users.search-only"],
    ["shows no secrets", "bob", items(([bob]) => [{ ...bob, note: tokenOf(BOB) }]), "chatserver.user.no-secrets"],
    ["is served", "bob", refusing("missing-search"), "chatserver.users.search-path"],
  ])("%s", ([, text, tamper, requirement]) => {
    expect(find(text, { tamper }).broken).toContain(requirement);
  });

  test("may find others of whom nothing is known, and who are so called or not called at all", () => {
    const tamper = items((seen) => [...seen, { id: 500, name: "Bobby" }, { id: 501 }, { id: 2000, username: "zed" }]);
    expect(find("bob", { tamper }).broken).toEqual(["chatserver.users.search-only"]);
    const known = items((seen) => [...seen, { id: 500, name: "Bobby" }, { id: 501 }]);
    expect(find("bob", { tamper: known }).broken).toEqual([]);
  });

  test("among many who hold a part need not tell all", () => {
    const tamper = items((seen) => seen.slice(0, 12));
    expect(find("Person", { tamper }).broken).toEqual([]);
  });

  test.for<[string, string | undefined, string, string]>([
    ["missing-search", undefined, "missing-search", "missing-search"],
    ["missing-search", undefined, "nobody", "served"],
    ["missing-search", undefined, "everybody", "served"],
    ["short-search", "b", "short-search", "short-search"],
    ["short-search", "b", "short-search-bad-request", "short-search-bad-request"],
    ["short-search", "b", "served", "served"],
  ])("%s: for %s, as %s", ([choice, text, branch, code]) => {
    const play = playing({ branches: { [choice]: branch } });
    expect(codeOf(find(text, {}, play))).toBe(code);
    expect(play.left(choice)).toEqual([branch]);
  });

  test("for a number that is nobody's id may be refused", () => {
    expect(find("777", { tamper: refusing("unknown-account") }).broken).toEqual([]);
    expect(codeOf(find("777"))).toBe("served");
  });
});

describe("the list of all users", () => {
  const page = (query: object, said: Said = {}, play = playing()): Answer => play.ask("", "listUsers", { query }, said);
  const idsOf = (answer: Answer): readonly unknown[] =>
    answer.reply.ok ? [answer.reply.result].flat().map((user) => Object(user).id) : [];

  test("goes on from page to page, in one order or the other", () => {
    const play = playing();
    expect(idsOf(page({ count: 3 }, {}, play))).toEqual([1, 2, 3]);
    expect(idsOf(page({ id: "3", count: 3 }, {}, play))).toEqual([4, 5, 6]);
    expect(idsOf(page({ id: String(PEOPLE) }, {}, play))).toEqual([]);
    expect(play.left("users-page")).toEqual(["ascending"]);
    const other = playing({ branches: { "users-page": "descending" } });
    expect(idsOf(page({ count: 2 }, {}, other))).toEqual([PEOPLE, PEOPLE - 1]);
    expect(idsOf(page({ id: "3", count: 5 }, {}, other))).toEqual([2, 1]);
    expect(other.left("users-page")).toEqual(["descending"]);
  });

  test("has no more than a hundred a page, and 25 where it is not said", () => {
    const play = playing({
      known: (state) => {
        let next = state;
        for (let id = 100; id < 300; id++) next = putUser(next, { ...stranger(id), name: `U ${id}` });
        return next;
      },
    });
    expect(idsOf(page({ count: 100 }, {}, play))).toHaveLength(100);
    expect(idsOf(page({}, {}, play))).toHaveLength(25);
  });

  test("leaves nobody out where ids are far apart", () => {
    const known: PlayedOptions["known"] = (state) => putUser(state, { ...stranger(5_000_000), name: "Far" });
    expect(idsOf(page({ id: "19" }, {}, playing({ known })))).toEqual([20, 5_000_000]);
    const descending = playing({ known, branches: { "users-page": "descending" } });
    expect(idsOf(page({ count: 2 }, {}, descending))).toEqual([5_000_000, 20]);
  });

  test.for<[string, object, NonNullable<Said["tamper"]>, string]>([
    ["more than were asked for", { count: 2 }, items((seen) => [...seen, { id: 3 }]), "chatserver.users.list-count"],
    ["a gap", { id: "2", count: 5 }, items((seen) => seen.toSpliced(1, 1)), "chatserver.users.list-pages"],
    ["a gap at its beginning", { id: "2", count: 5 }, items((seen) => seen.slice(1)), "chatserver.users.list-pages"],
    ["an end too early", { id: "2", count: 5 }, items((seen) => seen.slice(0, 3)), "chatserver.users.list-pages"],
    [
      "somebody twice",
      { id: "2", count: 3 },
      items(([a, b]) => [{ ...a }, { ...b }, { ...b }]),
      "chatserver.users.list-pages",
    ],
    [
      "somebody from before",
      { id: "2", count: 3 },
      items(() => [{ id: 2 }, { id: 3 }, { id: 4 }]),
      "chatserver.users.list-pages",
    ],
    [
      "another beginning",
      { id: "", count: 3 },
      items(() => [{ id: 3 }, { id: 4 }, { id: 5 }]),
      "chatserver.users.list-empty-id",
    ],
    [
      "secrets",
      { id: "1", count: 1 },
      items(([bob]) => [{ ...bob, x: passwordOf(BOB) }]),
      "chatserver.user.no-secrets",
    ],
    ["a refusal", {}, refusing("unknown-path"), "chatserver.users.list-path"],
    ["a refusal of an empty id", { id: "" }, refusing("invalid-query"), "chatserver.users.list-empty-id"],
  ])("does not show %s", ([, query, tamper, requirement]) => {
    expect(page(query, { tamper }, playing({ settled: true })).broken).toContain(requirement);
  });

  test("may show others of whom nothing is known", () => {
    const tamper = items((seen) => [...seen, { id: PEOPLE + 1 }, { id: PEOPLE + 7 }]);
    expect(page({ id: "18" }, { tamper }, playing({ settled: true })).broken).toEqual([]);
  });
});

describe("contacts", () => {
  const list = (play: Played, said: Said = {}, userId = ANN): Answer =>
    play.ask(tokenOf(userId), "listContacts", {}, said);
  const add = (play: Played, body: object = {}, said: Said = {}, userId = ANN): Answer =>
    play.ask(tokenOf(userId), "addContact", { body: { user: { id: BOB }, ...body } }, said);
  const remove = (play: Played, contactId: unknown, said: Said = {}, userId = ANN): Answer =>
    play.ask(tokenOf(userId), "removeContact", { path: { contactId } }, said);

  test("are listed to their owner alone, until they are removed", () => {
    const play = playing();
    const added = add(play, { name: "Bobby", isFavorite: true });
    expect(resultOf(added)).toMatchObject({
      name: "Bobby",
      isFavorite: true,
      isBlocked: false,
      user: { id: BOB, name: "Bob" },
    });
    expect(resultOf(list(play))).toEqual([resultOf(added)]);
    expect(resultOf(list(play, {}, BOB))).toEqual([]);
    const id = play.textOf(added, "id");
    expect(codeOf(remove(play, id.toLowerCase()))).toBe("served");
    expect(list(play).exercised).toContain("chatserver.contacts.removed");
    expect(list(play, { tamper: items(() => [Object(resultOf(added))]) }).broken).toEqual([
      "chatserver.contacts.removed",
    ]);
  });

  test("are there once", () => {
    const play = playing();
    const first = add(play, { name: "Bobby" });
    const again = add(play, { name: "Rob" });
    expect(resultOf(again)).toEqual(resultOf(first));
    expect(again.exercised).toContain("chatserver.contacts.add-again");
    expect(add(play, {}, { tamper: showing({ id: NOTHING }) }).broken).toEqual(["chatserver.contacts.add-again"]);
    const twice = items(([one]) => [{ ...one }, { ...one, id: NOTHING }]);
    expect(list(play, { tamper: twice }).broken).toEqual(["chatserver.contacts.add-again"]);
  });

  test.for<[string, NonNullable<Said["tamper"]>, string]>([
    ["another user", showing({ user: { id: CAT } }), "chatserver.contacts.add-answer"],
    ["another name", showing({ name: "Rob" }), "chatserver.contacts.add-answer"],
    ["a secret", showing({ user: { id: BOB, about: tokenOf(BOB) } }), "chatserver.user.no-secrets"],
    ["a refusal", refusing("invalid"), "chatserver.contacts.add-path"],
  ])("are not answered with %s", ([, tamper, requirement]) => {
    expect(add(playing(), { name: "Bobby" }, { tamper }).broken).toEqual([requirement]);
  });

  test.for<[string, NonNullable<Said["tamper"]>, string]>([
    ["without one", items(() => []), "chatserver.contacts.add-listed"],
    ["with another name", items(([one]) => [{ ...one, name: "Rob" }]), "chatserver.contacts.add-listed"],
    ["with somebody else's", items((seen) => [...seen, { id: NOTHING, user: { id: CAT } }]), "chatserver.contacts.own"],
    ["at all", refusing("unknown-path"), "chatserver.contacts.list-path"],
  ])("are not listed %s", ([, tamper, requirement]) => {
    const play = playing();
    add(play, { name: "Bobby" });
    expect(list(play, { tamper }).broken).toEqual([requirement]);
  });

  test("from before the case may be listed, too", () => {
    const known: PlayedOptions["known"] = (state) => ({
      ...state,
      users: state.users.update(ANN, stranger(ANN), (ann) => ({ ...ann, met: true })),
    });
    expect(list(playing({ known }), { tamper: items(() => [{ id: NOTHING, user: { id: CAT } }]) }).broken).toEqual([]);
  });

  test("that the caller does not have are not removed", () => {
    const play = playing();
    const id = play.textOf(add(play), "id");
    for (const [contactId, userId] of [
      [NOTHING, ANN],
      [id, BOB],
    ] as const) {
      const answer = remove(play, contactId, {}, userId);
      expect(codeOf(answer)).toBe("unknown-contact");
      expect(answer.exercised).toContain("chatserver.contacts.remove-unknown");
    }
    expect(remove(play, id, { tamper: refusing("unknown-path") }).broken).toEqual(["chatserver.contacts.remove-path"]);
  });

  test("are of somebody who is there", () => {
    expect(
      codeOf(playing().ask(tokenOf(ANN), "addContact", { body: { user: { id: NOBODY } } }, { tamper: (seen) => seen })),
    ).toBe("unknown-account");
  });
});
