import type { Mutation } from "../../mutation.ts";
import { mutant } from "./define.ts";
import type { Query } from "./pages.ts";
import { counters, lists, metadataOf, pages, records } from "./pages.ts";
import { rewritesQuery } from "./requests.ts";
import { compareBy } from "../../../src/protocols/chat-manager/model/list-query.ts";

const ignores =
  (name: string, applies: (query: URLSearchParams) => boolean = () => true) =>
  () =>
    rewritesQuery((query) => {
      if (applies(query)) query.delete(name);
    });

const moves = (from: string, to: string) => () =>
  rewritesQuery((query) => {
    const value = query.get(from);
    if (value === null) return;
    query.delete(from);
    query.set(to, value);
  });

/** Reads a date as another. */
const rereads = (name: string, change: (time: Date) => Date) => () =>
  rewritesQuery((query) => {
    const time = new Date(query.get(name) ?? "");
    if (!Number.isNaN(time.getTime())) query.set(name, change(time).toISOString());
  });

const DAY = 86_400_000;
const midnight = (time: Date): Date => new Date(Math.floor(time.getTime() / DAY) * DAY);
const nextMidnight = (time: Date): Date => new Date(midnight(time).getTime() + DAY);

const FILTERS = ["isActive", "id", "fromDate", "toDate"];
const filters = (query: URLSearchParams): number => FILTERS.filter((name) => query.has(name)).length;

function unfiltered(query: Query): Query {
  const { isActive: _isActive, id: _id, fromDate: _fromDate, toDate: _toDate, ...others } = query;
  return others;
}

const isFiltered = ({ isActive, id, fromDate, toDate }: Query): boolean =>
  (isActive ?? id ?? fromDate ?? toDate) !== undefined;

/** A chat that has none of the ids asked for stands in their place when there is no chat with them. */
function showsAllForUnknownId(): Mutation {
  return pages(({ page, query, other }) =>
    query.id && metadataOf(page).totalRecords === 0 ? other(unfiltered(query)) : page,
  );
}

/** Shows what matches one of the filters. */
function joinsFilters(): Mutation {
  return rewritesQuery((query) => {
    if (filters(query) < 2) return;
    const [kept] = FILTERS.filter((name) => query.has(name));
    for (const name of FILTERS) if (name !== kept) query.delete(name);
  });
}

export const filterMutants = [
  mutant(
    "paging",
    "filter.is-active-true",
    "ignores-is-active-true",
    "isActive=true has no effect.",
    ignores("isActive", (query) => query.get("isActive") === "true"),
  ),
  mutant(
    "paging",
    "filter.is-active-false",
    "ignores-is-active-false",
    "isActive=false has no effect.",
    ignores("isActive", (query) => query.get("isActive") === "false"),
  ),
  mutant("paging", "filter.is-active-false", "reads-any-is-active-as-true", "isActive=false is read as true.", () =>
    rewritesQuery((query) => {
      if (query.get("isActive") === "false") query.set("isActive", "true");
    }),
  ),
  mutant("paging", "filter.id", "ignores-id", "The filter by id has no effect.", ignores("id")),
  mutant(
    "paging",
    "filter.id",
    "shows-all-for-unknown-id",
    "The filter by an id that no chat has shows all chats.",
    showsAllForUnknownId,
  ),
  mutant("paging", "filter.from-date", "ignores-from-date", "fromDate has no effect.", ignores("fromDate")),
  mutant(
    "paging",
    "filter.from-date",
    "reads-from-date-as-to-date",
    "fromDate leaves out what lies after it.",
    moves("fromDate", "toDate"),
  ),
  mutant(
    "paging",
    "filter.from-date",
    "from-date-a-day-early",
    "fromDate lets in what was registered up to a day before it.",
    rereads("fromDate", midnight),
  ),
  mutant("paging", "filter.to-date", "ignores-to-date", "toDate has no effect.", ignores("toDate")),
  mutant(
    "paging",
    "filter.to-date",
    "reads-to-date-as-from-date",
    "toDate leaves out what lies before it.",
    moves("toDate", "fromDate"),
  ),
  mutant(
    "paging",
    "filter.to-date",
    "to-date-a-day-late",
    "toDate lets in what was registered up to the end of its day.",
    rereads("toDate", nextMidnight),
  ),
  mutant(
    "paging",
    "filter.combined",
    "ignores-id-when-combined",
    "The filter by id has no effect beside another.",
    ignores("id", (query) => filters(query) > 1),
  ),
  mutant("paging", "filter.combined", "heeds-one-filter", "Of several filters only the first is heeded.", joinsFilters),
  mutant(
    "paging",
    "filter.combined",
    "ignores-is-active-when-combined",
    "The filter by isActive has no effect beside another.",
    ignores("isActive", (query) => filters(query) > 1),
  ),
  mutant(
    "paging",
    "filter.keeps-matches",
    "to-date-at-midnight",
    "toDate is read as the beginning of its day.",
    rereads("toDate", midnight),
  ),
  mutant(
    "paging",
    "filter.keeps-matches",
    "from-date-at-next-midnight",
    "fromDate is read as the end of its day.",
    rereads("fromDate", nextMidnight),
  ),
  mutant(
    "paging",
    "filter.keeps-matches",
    "loses-match-when-combined",
    "Several filters together leave out the newest chat that matches.",
    () =>
      lists((chat, { params: { query } }, state) => {
        if (
          [query.isActive, query.id, query.fromDate, query.toDate].filter((filter) => filter !== undefined).length < 2
        )
          return true;
        const ids = query.id ?? [...state.listed.values];
        return chat.id !== ids.at(-1);
      }),
  ),
  mutant("paging", "filter.counted", "counts-all-chats", "The counters of a filtered list count all chats.", () =>
    counters(({ pageSize }, { query, other }) => {
      if (!isFiltered(query)) return {};
      const { totalRecords } = metadataOf(other(unfiltered(query)));
      return { totalRecords, totalPages: Math.ceil(totalRecords / pageSize) };
    }),
  ),
  mutant(
    "paging",
    "sort.selectable",
    "sorts-by-other-field",
    "Whatever field is named, the list is ordered by id.",
    () =>
      rewritesQuery((query) => {
        if (query.has("sort")) query.set("sort", "id:ASC");
      }),
  ),
  mutant(
    "paging",
    "sort.selectable",
    "sorts-page-only",
    "The field that is named orders the chats of one page, and not the list.",
    () =>
      records(({ page, query, other }) => {
        const [field, direction] = query.sort?.[0]?.split(":") ?? [];
        if (field !== "registeredAt" && field !== "createdBy" && field !== "id") return page.records;
        const { sort: _, ...unsorted } = query;
        const sign = direction?.toLowerCase() === "desc" ? -1 : 1;
        return other(unsorted).records.toSorted((a, b) => sign * compareBy(field, a, b));
      }),
  ),
  mutant(
    "paging",
    "sort.same-set",
    "sorting-loses-oldest",
    "A list with an order asked for does not know the oldest chat.",
    () =>
      lists(
        (chat, { params: { query } }, state) =>
          query.sort === undefined || chat.id !== (query.id ?? [...state.listed.values]).at(0),
      ),
  ),
  mutant(
    "paging",
    "sort.same-set",
    "sorting-loses-inactive",
    "A list with an order asked for shows active chats only.",
    () =>
      rewritesQuery((query) => {
        if (query.has("sort") && !query.has("isActive")) query.set("isActive", "true");
      }),
  ),
];
