import { Map as PMap, OrderedMap } from "immutable";
import { describe, expect, test } from "vitest";
import { CHATS, XXI, XXII, at, idsOf, served } from "../served.shared.ts";
import type { Answer, Served } from "../served.shared.ts";
import type { ChatView, State } from "../state.ts";
import { emptyState, putChat } from "../state.ts";

/** `00000000-0000-4000-8000-00000000000a` for 10: chat 1 is the oldest. */
const id = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;
const numbers = (answer: Answer): number[] => idsOf(answer).map((text) => Number.parseInt(text.slice(24), 16));

/** Chats registered a minute apart from midnight on; every third is inactive. */
function worldOf(count: number, change: (view: ChatView, number: number) => ChatView = (view) => view): State {
  let state: State = {
    ...emptyState({ knowsAll: true }),
    tokens: OrderedMap({ "demo-token": { client: "", expiresAt: Number.POSITIVE_INFINITY } }),
  };
  // Put in an order that is none.
  const order = Array.from({ length: count }, (_, index) => index + 1).toSorted(
    (a, b) => ((a * 7) % 11) - ((b * 7) % 11),
  );
  for (const number of order) {
    const view = change(
      {
        id: id(number),
        isActive: number % 3 !== 0,
        service: "telegram",
        registeredAt: new Date(Date.UTC(2025, 0, 1, 0, number)).toISOString(),
        title: [],
        participants: [],
      },
      number,
    );
    state = putChat(state, { id: view.id, ordinal: number, acceptedAt: 0, phase: "ready", removals: PMap(), view });
  }
  return state;
}

function list(query: string, { ask }: Served): Answer {
  return ask("GET", `${CHATS}/?${query}`);
}

describe("pages", () => {
  // chats, query, chats on the page, totalPages, pageSize, currentPage
  test.for<[number, string, number, number, number, number]>([
    [0, "", 0, 0, 20, 0],
    [0, "size=1", 0, 0, 1, 0],
    [0, "page=3", 0, 0, 20, 3],
    [1, "", 1, 1, 20, 0],
    [1, "size=1", 1, 1, 1, 0],
    [1, "page=1", 0, 1, 20, 1],
    [19, "", 19, 1, 20, 0],
    [20, "", 20, 1, 20, 0],
    [20, "page=1", 0, 1, 20, 1],
    [20, "size=19", 19, 2, 19, 0],
    [20, "size=19&page=1", 1, 2, 19, 1],
    [21, "", 20, 2, 20, 0],
    [21, "page=1", 1, 2, 20, 1],
    [21, "page=2", 0, 2, 20, 2],
    [41, "page=1", 20, 3, 20, 1],
    [41, "page=2", 1, 3, 20, 2],
    [41, "size=7&page=5", 6, 6, 7, 5],
    [41, "size=200", 41, 1, 200, 0],
    [41, "size=1&page=40", 1, 41, 1, 40],
    [200, "size=200", 200, 1, 200, 0],
    [200, "size=201", 200, 1, 200, 0],
    [200, "size=100&page=1", 100, 2, 100, 1],
    [201, "size=200", 200, 2, 200, 0],
    [201, "size=200&page=1", 1, 2, 200, 1],
    [201, "size=1000000&page=1", 1, 2, 200, 1],
    [201, "page=999999999999999", 0, 11, 20, 999_999_999_999_999],
  ])("of %i chats, %j: %i chats", ([count, query, length, totalPages, pageSize, currentPage]) => {
    const answer = list(query, served({ world: worldOf(count) }));
    expect(answer.status).toBe(200);
    expect(at(answer.body, "_metadata")).toEqual({ currentPage, totalPages, pageSize, totalRecords: count });
    expect(idsOf(answer)).toHaveLength(length);
  });

  test.for([1, 2, 3, 7, 10, 20, 41, 50])("by %i show every chat once, newest first", (size) => {
    const server = served({ world: worldOf(41) });
    const pages = Array.from({ length: Math.ceil(41 / size) }, (_, page) =>
      numbers(list(`size=${size}&page=${page}`, server)),
    );
    expect(pages.flat()).toEqual(Array.from({ length: 41 }, (_, index) => 41 - index));
  });

  test.for(["page=-1", "size=0", "size=-1", "page=x", "size=1.5", "page=", "page=1&page=2"])(
    "%s is refused",
    (query) => {
      expect(list(query, served({ world: worldOf(3) }))).toMatchObject({
        status: 400,
        body: { code: "INVALID_QUERY" },
      });
    },
  );

  test("without its slash the list is the same", () => {
    const server = served();
    expect(server.ask("GET", `${CHATS}?size=2`).body).toEqual(list("size=2", server).body);
  });
});

describe("filters", () => {
  const ids = (...given: number[]): string => given.map((number) => `id=${id(number)}`).join("&");

  test.for<[string, number[]]>([
    ["", [9, 8, 7, 6, 5, 4, 3, 2, 1]],
    ["isActive=true", [8, 7, 5, 4, 2, 1]],
    ["isActive=false", [9, 6, 3]],
    [ids(4), [4]],
    [ids(4, 2, 9), [9, 4, 2]],
    [ids(4, 4), [4]],
    [ids(77), []],
    [`${ids(4, 77)}`, [4]],
    [`${ids(4, 6)}&isActive=true`, [4]],
    [`${ids(3, 4, 6)}&isActive=false&size=1`, [6]],
    [`${ids(3, 4, 6)}&isActive=false&size=1&page=1`, [3]],
    ["fromDate=2025-01-01T00:07:00Z", [9, 8, 7]],
    ["toDate=2025-01-01T00:03:00Z", [3, 2, 1]],
    ["fromDate=2025-01-01T00:03:00Z&toDate=2025-01-01T00:05:00Z", [5, 4, 3]],
    ["fromDate=2025-01-01T00:04:00Z&toDate=2025-01-01T00:04:00Z", [4]],
    ["fromDate=2025-01-01T00:03:00.001Z&toDate=2025-01-01T00:04:59.999Z", [4]],
    ["fromDate=2025-01-01T01:07:00%2B01:00", [9, 8, 7]],
    ["toDate=2024-12-31T20:03:00-04:00", [3, 2, 1]],
    ["fromDate=2026-01-01T00:00:00Z", []],
    ["toDate=1969-01-01T00:00:00Z", []],
    ["fromDate=0001-01-01T00:00:00Z", [9, 8, 7, 6, 5, 4, 3, 2, 1]],
    ["fromDate=2025-01-01T00:05:00Z&toDate=2025-01-01T00:03:00Z", []],
    ["isActive=true&fromDate=2025-01-01T00:03:00Z&toDate=2025-01-01T00:06:00Z", [5, 4]],
    [`${ids(2, 5, 8)}&fromDate=2025-01-01T00:03:00Z`, [8, 5]],
    ["unknown=1&IsActive=true", [9, 8, 7, 6, 5, 4, 3, 2, 1]],
  ])("%s", ([query, want]) => {
    const answer = list(query, served({ world: worldOf(9) }));
    expect(numbers(answer)).toEqual(want);
    if (!query.includes("size=")) expect(at(answer.body, "_metadata", "totalRecords")).toBe(want.length);
  });

  test("count what they let through, and not what is on the page", () => {
    const { body } = list("isActive=true&size=4&page=1", served({ world: worldOf(9) }));
    expect(at(body, "_metadata")).toEqual({ currentPage: 1, totalPages: 2, pageSize: 4, totalRecords: 6 });
  });

  test.for([
    "isActive=1",
    "isActive=TRUE",
    "isActive=",
    "id=4",
    `id=${id(1)}&id=x`,
    "fromDate=2025-01-01",
    "fromDate=2025-01-01T00:00:00",
    "fromDate=yesterday",
    "toDate=2025-02-30T00:00:00Z",
  ])("%s is refused", (query) => {
    expect(list(query, served({ world: worldOf(3) }))).toMatchObject({ status: 400, body: { code: "INVALID_QUERY" } });
  });

  // Each is a time that RFC 3339 and the contract's format date-time allow, so it must be heeded or refused, never ignored.
  test.for([
    "2025-01-01t00:07:00z",
    "2025-01-01%2000:07:00Z",
    "2025-01-01T00:07:00.0000000001Z",
    "2025-01-01T01:07:00%2B0100",
  ])("fromDate=%s is heeded or refused", (from) => {
    const answer = list(`fromDate=${from}`, served({ world: worldOf(9) }));
    if (answer.status !== 400) expect(numbers(answer).filter((number) => number < 7)).toEqual([]);
  });
});

describe("bounds of dates", () => {
  const between = "fromDate=2025-01-01T00:03:00Z&toDate=2025-01-01T00:05:00Z";

  test.for<[string, string, number[]]>([
    ["inclusive", between, [5, 4, 3]],
    ["exclusive", between, [4]],
    ["inclusive", "fromDate=2025-01-01T00:09:00Z", [9]],
    ["exclusive", "fromDate=2025-01-01T00:09:00Z", []],
    ["inclusive", "toDate=2025-01-01T00:01:00Z", [1]],
    ["exclusive", "toDate=2025-01-01T00:01:00Z", []],
    ["inclusive", `id=${id(5)}&id=${id(4)}&${between}`, [5, 4]],
    ["exclusive", `id=${id(5)}&id=${id(4)}&${between}`, [4]],
    ["exclusive", `${between}&sort=id`, [4]],
    ["exclusive", "fromDate=2025-01-01T00:04:00Z&toDate=2025-01-01T00:04:00Z", []],
  ])("%s: %s", ([branch, query, want]) => {
    const server = served({ world: worldOf(9), branches: { "date-filter-bounds": branch } });
    const answer = list(query, server);
    expect(numbers(answer)).toEqual(want);
    expect(at(answer.body, "_metadata", "totalRecords")).toBe(want.length);
  });
});

describe("sort", () => {
  // Creators c, a, b, none; services swapped; registered in the order of their numbers.
  const creators = ["c", "a", "b"];
  const world = worldOf(4, (view, number) => {
    const createdBy = creators[number - 1];
    const service = number % 2 === 0 ? "signal" : "telegram";
    return { ...view, service, ...(createdBy !== undefined && { createdBy }) };
  });

  test.for<[string, number[]]>([
    ["registeredAt", [1, 2, 3, 4]],
    ["registeredAt:ASC", [1, 2, 3, 4]],
    ["registeredAt:DESC", [4, 3, 2, 1]],
    ["registeredAt:desc", [4, 3, 2, 1]],
    ["createdBy", [4, 2, 3, 1]],
    ["createdBy:DESC", [1, 3, 2, 4]],
    ["service", [2, 4, 1, 3]],
    ["service:DESC", [3, 1, 4, 2]],
    ["isActive", [3, 1, 2, 4]],
    ["id", [1, 2, 3, 4]],
    ["id:DESC", [4, 3, 2, 1]],
    // Not understood: the order is the default's.
    ["title", [4, 3, 2, 1]],
    ["registeredAt:UP", [4, 3, 2, 1]],
    ["", [4, 3, 2, 1]],
    ["__proto__", [4, 3, 2, 1]],
  ])("by %s", ([sort, want]) => {
    const server = served({ world });
    expect(numbers(list(`sort=${sort}`, server))).toEqual(want);
    const pages = [0, 1].flatMap((page) => numbers(list(`sort=${sort}&size=3&page=${page}`, server)));
    expect(pages).toEqual(want);
    const byId = [1, 2, 3, 4].map((number) => `id=${id(number)}`).join("&");
    expect(numbers(list(`sort=${sort}&${byId}`, server))).toEqual(want);
  });

  test("heeds filters", () => {
    const server = served({ world });
    expect(numbers(list("sort=createdBy&isActive=true", server))).toEqual([4, 2, 1]);
    expect(numbers(list("sort=registeredAt&isActive=true&toDate=2025-01-01T00:02:00Z", server))).toEqual([1, 2]);
  });

  test("takes the first of several", () => {
    expect(numbers(list("sort=createdBy&sort=id:DESC", served({ world })))).toEqual([4, 2, 3, 1]);
  });
});

test("chats of the same millisecond stand in one order, also over pages", () => {
  const world = worldOf(6, (view) => ({ ...view, registeredAt: "2025-01-01T00:00:00.000Z" }));
  const server = served({ world });
  const whole = numbers(list("", server));
  expect(whole.toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
  expect([0, 1, 2].flatMap((page) => numbers(list(`size=2&page=${page}`, server)))).toEqual(whole);
});

test("the default world lists the document's chats first", () => {
  expect(idsOf(list("size=2", served()))).toEqual([XXII, XXI]);
});
