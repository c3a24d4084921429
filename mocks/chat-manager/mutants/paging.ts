import type { Mutant, Mutation } from "../../mutation.ts";
import type { Requirement } from "./define.ts";
import { mutant } from "./define.ts";
import type { Change } from "../../json-change.ts";
import { dropped, replacedBy } from "../../json-change.ts";
import type { Listed, Metadata, Page } from "./pages.ts";
import { counters, metadataOf, pages, records } from "./pages.ts";
import { rewritesQuery } from "./requests.ts";
import { breaks, madeUp, succeeded } from "./responses.ts";

const METADATA = { listChats: "/_metadata" };

type Row = readonly [requirement: Requirement, name: string, text: string, counter: keyof Metadata, change: Change];

const ROWS: readonly Row[] = [
  ["page.current-page", "page-without-number", "The metadata have no currentPage.", "currentPage", dropped],
  ["page.current-page", "current-page-as-text", "currentPage is a text.", "currentPage", String],
  ["page.total-pages", "page-without-total-pages", "The metadata have no totalPages.", "totalPages", dropped],
  [
    "page.total-pages",
    "total-pages-with-fraction",
    "totalPages is not rounded to an integer.",
    "totalPages",
    (count) => Number(count) + 0.25,
  ],
  ["page.page-size", "page-without-size", "The metadata have no pageSize.", "pageSize", dropped],
  ["page.page-size", "page-size-as-text", "pageSize is a text.", "pageSize", String],
  ["page.total-records", "page-without-total-records", "The metadata have no totalRecords.", "totalRecords", dropped],
  ["page.total-records", "total-records-null", "totalRecords is null, not counted.", "totalRecords", replacedBy(null)],
  ["page.not-negative", "total-records-unknown", "totalRecords is -1, not counted.", "totalRecords", replacedBy(-1)],
  ["page.not-negative", "total-pages-unknown", "totalPages is -1, not counted.", "totalPages", replacedBy(-1)],
];

/** Reads one paging parameter as another value; null leaves it out. */
const reads = (name: string, change: (value: number) => number | null) => () =>
  rewritesQuery((query) => {
    const value = query.get(name);
    if (value === null || !/^\d+$/.test(value)) return;
    const next = change(Number(value));
    if (next === null) query.delete(name);
    else query.set(name, String(next));
  });

const defaultsTo = (size: number) => () =>
  rewritesQuery((query) => {
    if (!query.has("size")) query.set("size", String(size));
  });

function refusesSize(size: number): Mutation {
  return {
    response: (response, exchange) =>
      succeeded(exchange, "listChats") && new RegExp(`[?&]size=${size}(&|$)`).test(exchange.request.target)
        ? madeUp(400, { code: "INVALID_QUERY", message: `size must be less than ${size}` })
        : response,
  };
}

/** The size above 200 that is asked for, and as many chats. */
function servesAnySize({ page, query, other }: Listed): Page {
  const { size = 20, page: number = 0 } = query;
  if (size <= 200) return page;
  const all: Page["records"][number][] = [];
  for (let i = 0; i * 200 < metadataOf(page).totalRecords; i++)
    all.push(...other({ ...query, page: i, size: 200 }).records);
  const totalPages = Math.ceil(all.length / size);
  return {
    ...page,
    records: all.slice(number * size, (number + 1) * size),
    _metadata: { ...metadataOf(page), pageSize: size, totalPages },
  };
}

const numberOf = ({ query }: Listed): number => query.page ?? 0;
const before = (listed: Listed): Page => listed.other({ ...listed.query, page: Math.max(0, numberOf(listed) - 1) });
const behind = (listed: Listed): Page => listed.other({ ...listed.query, page: numberOf(listed) + 1 });
const isLast = ({
  page: {
    _metadata: { currentPage, totalPages },
  },
}: Listed): boolean => currentPage + 1 >= totalPages;
const recounted = (metadata: Metadata, totalRecords: number): Partial<Metadata> => ({
  totalRecords,
  totalPages: Math.ceil(totalRecords / metadata.pageSize),
});

export const pagingMutants: readonly Mutant[] = [
  ...ROWS.map(([requirement, name, says, counter, change]) =>
    mutant("schema", requirement, name, says, breaks(METADATA, `/${counter}`, change)),
  ),
  mutant(
    "paging",
    "page.size-default",
    "default-size-10",
    "A page has room for 10 chats where no size is asked for.",
    defaultsTo(10),
  ),
  mutant(
    "paging",
    "page.size-default",
    "default-size-50",
    "A page has room for 50 chats where no size is asked for.",
    defaultsTo(50),
  ),
  mutant(
    "paging",
    "page.size-max",
    "serves-any-size",
    "A page holds as many chats as are asked for, also above 200.",
    () => pages(servesAnySize),
  ),
  mutant(
    "paging",
    "page.size-200",
    "caps-size-at-100",
    "A page holds at most 100 chats, and its pageSize says so.",
    reads("size", (size) => Math.min(size, 100)),
  ),
  mutant("paging", "page.size-200", "refuses-size-200", "A page size of 200 is refused.", () => refusesSize(200)),
  mutant(
    "paging",
    "page.size-selectable",
    "raises-small-sizes",
    "A page has room for at least 10 chats.",
    reads("size", (size) => (size === 0 ? size : Math.max(size, 10))),
  ),
  mutant(
    "paging",
    "page.page-selectable",
    "shows-first-page-always",
    "Every page shows the chats of the first, under its own number.",
    () => records(({ page, query, other }) => other({ ...query, page: 0 }).records.slice(0, page.records.length)),
  ),
  mutant(
    "paging",
    "page.page-selectable",
    "ignores-page",
    "The page asked for has no effect, while the size has.",
    reads("page", () => null),
  ),
  mutant(
    "paging",
    "page.zero-based",
    "counts-pages-from-one",
    "The first page is number 1; 0 is taken for it too.",
    () => {
      const oneBased = reads("page", (page) => Math.max(0, page - 1))();
      return { ...oneBased, ...counters(({ currentPage }) => ({ currentPage: currentPage + 1 })) };
    },
  ),
  mutant("paging", "page.zero-based", "numbers-pages-from-one", "Pages are asked for from 0 and reported from 1.", () =>
    counters(({ currentPage }) => ({ currentPage: currentPage + 1 })),
  ),
  mutant("paging", "page.current-page-echoed", "current-page-stays-0", "currentPage is 0 on every page.", () =>
    counters(() => ({ currentPage: 0 })),
  ),
  mutant(
    "paging",
    "page.page-size-reported",
    "page-size-counts-records",
    "pageSize is the number of chats on the page, where a size is asked for.",
    () =>
      counters(({ pageSize }, { page, query }) => ({
        pageSize: query.size === undefined ? pageSize : page.records.length,
      })),
  ),
  mutant("paging", "page.page-size-reported", "page-size-stays-20", "pageSize is 20 whatever size is in force.", () =>
    counters(() => ({ pageSize: 20 })),
  ),
  mutant(
    "paging",
    "page.records-at-most-size",
    "shows-one-more",
    "A page shows the first chat of the next one too.",
    () => records((listed) => [...listed.page.records, ...(isLast(listed) ? [] : behind(listed).records.slice(0, 1))]),
  ),
  mutant(
    "paging",
    "page.full",
    "leaves-gaps",
    "Inactive chats are taken out of a page after it was cut from the list.",
    () =>
      records((listed) =>
        isLast(listed) || listed.query.isActive === false
          ? listed.page.records
          : listed.page.records.filter(({ isActive }) => isActive),
      ),
  ),
  mutant("paging", "page.full", "shows-one-less", "Every page but the last lacks its last chat.", () =>
    records((listed) => (isLast(listed) ? listed.page.records : listed.page.records.slice(0, -1))),
  ),
  mutant("paging", "page.total-pages-ceil", "total-pages-floor", "totalPages is rounded down.", () =>
    counters(({ totalRecords, pageSize }) => ({ totalPages: Math.floor(totalRecords / pageSize) })),
  ),
  mutant(
    "paging",
    "page.total-pages-ceil",
    "total-pages-plus-one",
    "totalPages counts one more where the last page is full.",
    () => counters(({ totalRecords, pageSize }) => ({ totalPages: Math.floor(totalRecords / pageSize) + 1 })),
  ),
  mutant(
    "paging",
    "page.total-records-counts",
    "total-records-of-page",
    "totalRecords is the number of chats on the page.",
    () => counters((metadata, { page }) => recounted(metadata, page.records.length)),
  ),
  mutant("paging", "page.total-records-counts", "total-records-plus-one", "totalRecords is one too many.", () =>
    counters((metadata) => recounted(metadata, metadata.totalRecords + 1)),
  ),
  mutant(
    "paging",
    "page.no-overlap",
    "repeats-last-chat",
    "Each page but the first begins with the last chat of the page before, in place of its own first.",
    () =>
      records((listed) => {
        const own = listed.page.records;
        return numberOf(listed) === 0 || own.length === 0
          ? own
          : [...before(listed).records.slice(-1), ...own.slice(1)];
      }),
  ),
  mutant("paging", "page.no-overlap", "lists-chat-twice", "The second chat of a page is the first once more.", () =>
    records(({ page: { records: own } }) =>
      own.length < 2 ? own : [...own.slice(0, 1), ...own.slice(0, 1), ...own.slice(2)],
    ),
  ),
  mutant("paging", "page.complete", "skips-first-of-page", "Each page but the first begins one chat too late.", () =>
    records((listed) =>
      numberOf(listed) === 0
        ? listed.page.records
        : [...listed.page.records.slice(1), ...behind(listed).records.slice(0, 1)],
    ),
  ),
];
