import { describe, expect, test } from "vitest";
import type { Choices } from "../../../../generated/chat-manager/contract.ts";
import { branches } from "../../../../generated/chat-manager/contract.ts";
import type { ChatView } from "../state.ts";
import type { Ops } from "../vocabulary.ts";
import type { ListQuery } from "./list-query.ts";
import { compareBy, listQuery, matches, sortingOf, standing } from "./list-query.ts";

type Query = Ops["listChats"]["params"]["query"];

function choosing(taken: Partial<Choices>): <C extends keyof Choices>(choice: C) => Choices[C] {
  return (choice) => taken[choice] ?? branches[choice][0] ?? expect.fail(choice);
}

function understood(query: Query, taken: Partial<Choices> = {}): ListQuery {
  return listQuery({ path: {}, query, headers: {} }, choosing(taken));
}

const otherNames = { "chat-manager.paging-parameters": "other-names" } as const;
const first = { "chat-manager.repeated-id-filter": "first" } as const;
const last = { "chat-manager.repeated-id-filter": "last" } as const;

test.for<[Query, Partial<Choices>, Partial<ListQuery>]>([
  [{}, {}, { page: 0, size: 20, filters: 0 }],
  [{ page: 3 }, {}, { page: 3, size: 20, filters: 0 }],
  [{ size: 200 }, {}, { page: 0, size: 200, filters: 0 }],
  [{ size: 201, page: 1 }, {}, { page: 1, size: 200, filters: 0 }],
  [{ size: 5, page: 2 }, otherNames, { page: 0, size: 20, filters: 0 }],
  [{ id: ["a"] }, {}, { page: 0, size: 20, filters: 1, ids: ["a"] }],
  [{ id: ["a", "b", "c"] }, {}, { page: 0, size: 20, filters: 1, ids: ["a", "b", "c"] }],
  [{ id: ["a", "b", "c"] }, first, { page: 0, size: 20, filters: 1, ids: ["a"] }],
  [{ id: ["a", "b", "c"] }, last, { page: 0, size: 20, filters: 1, ids: ["c"] }],
  [{ isActive: false }, {}, { page: 0, size: 20, filters: 1, isActive: false }],
  [
    { isActive: true, id: ["a"], fromDate: "1970-01-01T00:00:01Z", toDate: "1970-01-01T01:00:00.5+01:00" },
    {},
    { page: 0, size: 20, filters: 4, isActive: true, ids: ["a"], from: 1000, to: 500 },
  ],
  [{ sort: ["id:DESC"] }, {}, { page: 0, size: 20, filters: 0, sorting: { field: "id", descending: true } }],
  [{ sort: ["name"] }, {}, { page: 0, size: 20, filters: 0 }],
  [{ sort: [] }, {}, { page: 0, size: 20, filters: 0 }],
])("%j with %j", ([query, taken, want]) => {
  expect(understood(query, taken)).toEqual(want);
});

test("asks for a choice only where it matters", () => {
  const never = (choice: string): never => expect.fail(`${choice} does not matter`);
  expect(listQuery({ path: {}, query: { id: ["a"], isActive: true }, headers: {} }, never).ids).toEqual(["a"]);
});

test.for<[string | undefined, ReturnType<typeof sortingOf>]>([
  [undefined, undefined],
  ["", undefined],
  ["registeredAt", { field: "registeredAt", descending: false }],
  ["registeredAt:asc", { field: "registeredAt", descending: false }],
  ["registeredAt:Desc", { field: "registeredAt", descending: true }],
  ["registeredAt:", undefined],
  ["registeredAt:DESCENDING", undefined],
  ["registeredat", undefined],
  [":DESC", undefined],
  ["title", undefined],
  ["createdBy:DESC:more", { field: "createdBy", descending: true }],
])("sort=%s is %j", ([text, sorting]) => {
  expect(sortingOf(text)).toEqual(sorting);
});

const VIEW: ChatView = {
  id: "b",
  isActive: true,
  service: "telegram",
  registeredAt: "1970-01-01T00:00:10.500Z",
  title: [],
  participants: [],
};

test.for<[Parameters<typeof compareBy>[0], Partial<ChatView>, -1 | 0 | 1]>([
  ["id", { id: "a" }, 1],
  ["id", { id: "c" }, -1],
  ["id", {}, 0],
  ["isActive", { isActive: false }, 1],
  ["createdBy", { createdBy: "x" }, -1],
  ["createdBy", {}, 0],
  ["service", { service: "signal" }, 1],
  ["registeredAt", { registeredAt: "1970-01-01T00:00:10.501Z" }, -1],
  ["registeredAt", { registeredAt: "1970-01-01T00:00:10" }, 0],
  ["registeredAt", { registeredAt: "1970-01-01T00:00:09" }, 1],
  ["registeredAt", { registeredAt: "1970-01-01T01:00:10.500+01:00" }, 0],
  ["registeredAt", { registeredAt: "no time" }, 0],
])("by %s against %j", ([field, other, sign]) => {
  expect(Math.sign(compareBy(field, VIEW, { ...VIEW, ...other }))).toBe(sign);
  expect(Math.sign(compareBy(field, { ...VIEW, ...other }, VIEW))).toBe(sign === 0 ? 0 : -sign);
});

const at = (from?: number, to?: number): ListQuery => ({
  page: 0,
  size: 20,
  filters: 1,
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});

describe("a chat of 10.5 seconds", () => {
  test.for<[number | undefined, number | undefined, ReturnType<typeof standing>]>([
    [undefined, undefined, "inside"],
    [10_499, undefined, "inside"],
    [10_500, undefined, "edge"],
    [10_501, undefined, "before"],
    [undefined, 10_501, "inside"],
    [undefined, 10_500, "edge"],
    [undefined, 10_499, "after"],
    [10_500, 10_500, "edge"],
    [10_400, 10_600, "inside"],
    [10_600, 10_400, "before"],
  ])("from %s to %s is %s", ([from, to, place]) => {
    expect(standing(VIEW, at(from, to))).toBe(place);
  });

  test("is known by the second where the list does not print more", () => {
    const listed = { ...VIEW, registeredAt: "1970-01-01T00:00:10" };
    expect(standing(listed, at(10_900))).toBe("edge");
    expect(standing(listed, at(11_000))).toBe("before");
    expect(standing(listed, at(undefined, 10_000))).toBe("edge");
  });

  test("stands on an edge as the choice has it, and elsewhere without one", () => {
    const inclusive = { choose: choosing({}) };
    const exclusive = { choose: choosing({ "chat-manager.date-filter-bounds": "exclusive" }) };
    const never = { choose: (choice: string): never => expect.fail(choice) };
    expect([matches(VIEW, at(10_500), inclusive), matches(VIEW, at(10_500), exclusive)]).toEqual([true, false]);
    expect([matches(VIEW, at(1), never), matches(VIEW, at(20_000), never)]).toEqual([true, false]);
    expect(matches(VIEW, { ...at(), ids: ["a"] }, never)).toBe(false);
    expect(matches(VIEW, { ...at(), ids: ["a", "b"] }, never)).toBe(true);
    expect(matches(VIEW, { ...at(), isActive: false }, never)).toBe(false);
  });
});
