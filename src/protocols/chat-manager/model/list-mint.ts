// The mock's list: a slice of what is kept sorted, so that a page costs the same in a large world as in a small one.

import type { ChatView, Listing, State } from "../state.ts";
import { listingKey } from "../state.ts";
import { listRecordOf } from "../list-record.ts";
import type { ChatManagerMinting, Ops } from "../vocabulary.ts";
import type { ListQuery, Sorting } from "./list-query.ts";
import { compareBy, listQuery, matches } from "./list-query.ts";

type Params = Ops["listChats"]["params"];
type Page = Ops["listChats"]["result"];

export function mintPage(state: State, minting: ChatManagerMinting<Params>): Page {
  const choose: ChatManagerMinting<Params>["choose"] = (choice) => minting.choose(choice);
  const query = listQuery(minting.params, choose);
  const honoured = minting.params.query.sort !== undefined && choose("chat-manager.sort") === "honoured";
  const sorting = (honoured ? query.sorting : undefined) ?? defaultSorting(choose);
  const hasHidden = state.pending.length > 0 && choose("chat-manager.list-while-unprovisioned") === "shown";
  const { total, records } =
    query.ids || hasHidden || sorting.field !== "registeredAt"
      ? gathered(state, query, sorting, hasHidden, choose)
      : sliced(state, query, sorting, choose);
  const form = (view: ChatView): ChatView =>
    choose("chat-manager.list-date-form") === "without-zone" ? listRecordOf(view) : view;
  const pages = Math.ceil(total / query.size);
  return {
    records: records.map(form),
    _metadata: {
      currentPage: query.page,
      totalPages: pages === 0 && choose("chat-manager.empty-total-pages") === "one" ? 1 : pages,
      pageSize: query.size,
      totalRecords: total,
    },
  };
}

interface Slice {
  readonly total: number;
  readonly records: readonly ChatView[];
}

type Choose = ChatManagerMinting<Params>["choose"];

/** By time of registration: a range of a listing that is kept in that order. */
function sliced(state: State, query: ListQuery, { descending }: Sorting, choose: Choose): Slice {
  const listing = query.isActive === undefined ? state.listed : query.isActive ? state.active : state.inactive;
  const inclusive = choose("chat-manager.date-filter-bounds") === "inclusive" ? 0 : 1;
  const start = query.from === undefined ? 0 : indexOf(listing, query.from + inclusive);
  const end = query.to === undefined ? listing.length : indexOf(listing, query.to + 1 - inclusive);
  const total = Math.max(0, end - start);
  const records: ChatView[] = [];
  const first = query.page * query.size;
  const count = Math.min(query.size, total - first);
  if (count <= 0) return { total, records };
  const iterator = listing.at(descending ? end - 1 - first : start + first);
  while (records.length < count && iterator.value !== undefined) {
    const view = state.chats.get(iterator.value)?.view;
    if (view) records.push(view);
    if (descending) iterator.prev();
    else iterator.next();
  }
  return { total, records };
}

/** How many keys lie before this time. */
function indexOf(listing: Listing, milliseconds: number): number {
  const iterator = listing.ge(listingKey(milliseconds));
  return iterator.valid ? iterator.index : listing.length;
}

/** A few chats by id, another order than the one that is kept, or chats that are not listed yet: gathered and sorted. */
function gathered(
  state: State,
  query: ListQuery,
  { field, descending }: Sorting,
  hasHidden: boolean,
  choose: Choose,
): Slice {
  const found: { readonly view: ChatView; readonly ordinal: number }[] = [];
  const everybody = hasHidden ? [...state.listed.values, ...state.pending.values] : state.listed.values;
  for (const id of query.ids ? new Set(query.ids) : everybody) {
    const chat = state.chats.get(id);
    if (!chat?.view || (chat.phase === "registering" && !hasHidden)) continue;
    const view = chat.phase === "ready" ? chat.view : { ...chat.view, title: [], participants: [] };
    if (matches(view, query, { choose })) found.push({ view, ordinal: chat.ordinal });
  }
  const sign = descending ? -1 : 1;
  found.sort((a, b) => sign * (compareBy(field, a.view, b.view) || a.ordinal - b.ordinal));
  const first = query.page * query.size;
  return { total: found.length, records: found.slice(first, first + query.size).map(({ view }) => view) };
}

/** An order that is not said must not look like one that is: by id, which has nothing to do with time. */
function defaultSorting(choose: Choose): Sorting {
  switch (choose("chat-manager.default-order")) {
    case "newest-first":
      return { field: "registeredAt", descending: true };
    case "oldest-first":
      return { field: "registeredAt", descending: false };
    case "unspecified":
      return { field: "id", descending: false };
  }
}
