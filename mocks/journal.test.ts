import { expect, test } from "vitest";
import { Journal } from "./journal.ts";

const entry = (path: string) => ({ at: 1, method: "GET", path, status: 200, because: [] });

function written(capacity: number, count: number): Journal {
  const journal = new Journal(capacity);
  for (let number = 1; number <= count; number++) journal.record(entry(`/${number}`));
  return journal;
}

test("begins empty", () => {
  expect(new Journal().entries()).toEqual([]);
});

test("keeps what it is told, and numbers it", () => {
  const journal = new Journal();
  journal.record({ ...entry("/a"), operation: "getChat", code: "unknown-chat", because: ["x"] });
  expect(journal.entries()).toEqual([
    {
      number: 1,
      at: 1,
      method: "GET",
      path: "/a",
      status: 200,
      operation: "getChat",
      code: "unknown-chat",
      because: ["x"],
    },
  ]);
});

test.for<[number, number, number[]]>([
  [3, 0, []],
  [3, 1, [1]],
  [3, 2, [1, 2]],
  [3, 3, [1, 2, 3]],
  [3, 4, [2, 3, 4]],
  [3, 5, [3, 4, 5]],
  [3, 6, [4, 5, 6]],
  [3, 100, [98, 99, 100]],
  [1, 7, [7]],
])("in a ring of %i, %i entries leave %j, oldest first", ([capacity, count, numbers]) => {
  const entries = written(capacity, count).entries();
  expect(entries.map(({ number }) => number)).toEqual(numbers);
  expect(entries.map(({ path }) => path)).toEqual(numbers.map((number) => `/${number}`));
});

test("keeps a thousand where nothing else is said", () => {
  const journal = new Journal();
  for (let count = 0; count < 2500; count++) journal.record(entry("/"));
  expect(journal.entries().map(({ number }) => number)).toEqual(
    Array.from({ length: 1000 }, (_, index) => 1501 + index),
  );
});

test("hands out what was, not what comes", () => {
  const journal = written(3, 2);
  const before = journal.entries();
  journal.record(entry("/more"));
  expect(before).toHaveLength(2);
});
