import { describe, expect, it } from "vitest";
import { chatManager } from "../src/protocols/chat-manager/index.ts";
import { UsageError } from "../src/support/errors.ts";
import { suite } from "./runs.shared.ts";
import { boundaryId, matchesPattern, operationsOf, select } from "./selection.ts";
import { ref } from "./symbolic.ts";

it("takes what is sent together for operations of a case", () => {
  const together = [
    { operation: "b", params: {} },
    { operation: "a", params: {}, together: [{ operation: "c", params: {} }] },
  ];
  expect(operationsOf({ commands: [{ operation: "a", params: {}, together }] })).toEqual(["a", "b", "c"]);
});

describe("a pattern", () => {
  it.each([
    ["a.b", "a.b"],
    ["a", "a.b"],
    ["a", "a/b/c"],
    ["a.b", "a.b/c"],
    ["a.*", "a.b"],
    ["*.b", "a.b"],
    ["a.*-c", "a.b-c"],
    ["*", "a"],
    ["**", "a.b/c.d"],
    ["a/**", "a/b/c"],
    ["**/c", "a/b/c"],
    ["a**c", "a.b/c"],
    ["a.b(c)", "a.b(c)"],
    ["a+", "a+"],
    ["[a]", "[a]"],
    ["a^b$|c", "a^b$|c"],
  ])("%s matches %s", (pattern, id) => {
    expect(matchesPattern(pattern, id)).toBe(true);
  });

  it.each([
    ["a", "ab"],
    ["a.b", "a-b"],
    ["a.b", "axb"],
    ["*", "a.b"],
    ["*", "a/b"],
    ["a.*", "a.b.c"],
    ["a.*", "a.b/c"],
    ["a/*", "a/b/c"],
    ["b", "a.b"],
    ["a+", "aa"],
    ["[a]", "a"],
    [".", "a"],
    ["a|b", "a"],
    ["", "a"],
    ["A", "a"],
  ])("%s does not match %s", (pattern, id) => {
    expect(matchesPattern(pattern, id)).toBe(false);
  });
});

describe("a selection", () => {
  const { contract } = chatManager;
  const chosen = (only: readonly string[], skip: readonly string[] = []) => select(contract, suite, only, skip);

  it("of nothing is everything", () => {
    const all = chosen([]);
    expect(Object.keys(contract.requirements).every((id) => all.requirement(id))).toBe(true);
    expect(all.case("chat-manager/anything", ["getChat"])).toBe(true);
  });

  it("of requirements runs every case", () => {
    const pages = chosen(["chat-manager.page.*"]);
    expect(pages.requirement("chat-manager.page.full")).toBe(true);
    expect(pages.requirement("chat-manager.list.status")).toBe(false);
    expect(pages.case("chat-manager/chats/title-only", ["createChat"])).toBe(true);
  });

  it("of cases and operations runs those, and reports on all requirements", () => {
    const some = chosen(["chat-manager/lists", "getInvitation"]);
    expect(some.requirement("chat-manager.list.status")).toBe(true);
    expect(some.case("chat-manager/lists/sizes", ["listChats"])).toBe(true);
    expect(some.case("chat-manager/chats/x", ["createChat", "getInvitation"])).toBe(true);
    expect(some.case("chat-manager/chats/x", ["createChat"])).toBe(false);
  });

  it("leaves out what is skipped, even where it is asked for", () => {
    const some = chosen(
      ["chat-manager/lists/**", "chat-manager.page.*"],
      ["chat-manager/lists/sizes", "getChat", "**.full"],
    );
    expect(some.case("chat-manager/lists/sizes", ["listChats"])).toBe(false);
    expect(some.case("chat-manager/lists/walk-by-one", ["listChats", "getChat"])).toBe(false);
    expect(some.case("chat-manager/lists/walk-by-one", ["listChats"])).toBe(true);
    expect(some.requirement("chat-manager.page.full")).toBe(false);
    expect(some.requirement("chat-manager.page.size-max")).toBe(true);
  });

  it.each([
    "chat-manager.page.size-max",
    "chat-manager/probe/sort",
    "chat-manager/property/*",
    "listChats",
    "chat-manager/boundary/createChat",
  ])("knows %s", (pattern) => {
    expect(() => chosen([pattern])).not.toThrow();
    expect(() => chosen([], [pattern])).not.toThrow();
  });

  it.each(["chat-manager.page.nothing", "chat-manager/boundary/moon", "moon"])("does not know %s", (pattern) => {
    expect(() => chosen([pattern])).toThrow(UsageError);
    expect(() => chosen([], [pattern])).toThrow(UsageError);
  });

  it("names boundary cases after their operation", () => {
    expect(boundaryId("p", "op")).toBe("p/boundary/op");
  });
});

describe("the operations of a case", () => {
  it("are counted once", () => {
    const get = { operation: "getChat", params: { path: { chatId: ref("chat") } } };
    expect(operationsOf({ commands: [get, { operation: "listChats", params: {} }, get] })).toEqual([
      "getChat",
      "listChats",
    ]);
    expect(operationsOf({ commands: [] })).toEqual([]);
  });
});
