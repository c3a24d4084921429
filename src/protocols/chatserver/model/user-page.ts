// All users, a page at a time: in the order of their ids, one way or the other.

import type { Choices, Operations, RequirementId } from "../../../../generated/chatserver/contract.ts";
import type { State, UserView } from "../state.ts";
import type { ChatServerReader } from "../vocabulary.ts";

type Query = Operations["listUsers"]["params"]["query"];
type Order = Choices["chatserver.users-page"];
type Demanding = Pick<ChatServerReader, "demand" | "choose" | "contradiction">;

const DEFAULT_COUNT = 25;
const MOST = 100;

/** The ids that the mock shows. What cannot be read of the query counts as left out. */
export function pageOf(state: State, query: Query, order: Order): number[] {
  const count = Math.min(MOST, Math.max(1, countOf(query) ?? DEFAULT_COUNT));
  const cursor = cursorOf(query);
  const step = order === "ascending" ? 1 : -1;
  const start = cursor ?? (order === "ascending" ? 0 : state.nextUserId);
  if (state.nextUserId > 4 * state.users.size + MOST) return amongFew(state, start, step).slice(0, count);
  const page: number[] = [];
  const first = Math.min(Math.max(start + step, 0), state.nextUserId);
  for (let id = first; id >= 0 && id <= state.nextUserId && page.length < count; id += step) {
    if (state.users.has(id)) page.push(id);
  }
  return page;
}

/** Where there are far fewer users than ids, it takes less to sort them. */
function amongFew(state: State, start: number, step: 1 | -1): number[] {
  return [...state.users.keys()].filter((id) => (id - start) * step > 0).toSorted((a, b) => (a - b) * step);
}

/** Given several times, it is a list. */
function countOf({ count }: { readonly count?: unknown }): number | undefined {
  return typeof count === "number" && Number.isSafeInteger(count) ? count : undefined;
}

function cursorOf({ id }: { readonly id?: unknown }): number | undefined {
  return typeof id === "string" && /^\d{1,15}$/.test(id) ? Number(id) : undefined;
}

/** Whatever has fewer than these on it, where nobody said how many, is the last page. */
const FEWEST = 20;

/** Whether it showed in which order they are. */
export function demandPage(state: State, query: Query, seen: readonly UserView[], reader: Demanding): boolean {
  const count = countOf(query);
  if (count !== undefined && count >= 1 && count <= MOST) {
    reader.demand("chatserver.users.list-count", seen.length <= count, () => ({
      expected: `${count} users at most`,
      observed: String(seen.length),
    }));
  }
  const cursor = cursorOf(query);
  // Nobody on a first page is in every order.
  if (seen.length === 0 && cursor === undefined) return false;
  const pages: RequirementId = query.id === "" ? "chatserver.users.list-empty-id" : "chatserver.users.list-pages";
  const order = reader.choose("chatserver.users-page");
  const ids = seen.map(({ id }) => (order === "ascending" ? id : -id));
  const start = cursor === undefined ? -Infinity : order === "ascending" ? cursor : -cursor;
  const isOrdered = ids.every((id, index) => id > (ids[index - 1] ?? start));
  reader.demand("chatserver.users.list-pages", isOrdered, () => ({
    expected: `ids ${order === "ascending" ? "above" : "below"} ${cursor ?? "each other"}, each once`,
    observed: seen.map(({ id }) => id).join(", "),
  }));
  if (!isOrdered) return true;
  const isLast = seen.length < (count ?? FEWEST);
  const end = isLast ? Infinity : (ids.at(-1) ?? Infinity);
  const shown = new Set(seen.map(({ id }) => id));
  const missed = state.users.find(({ id, password }) => {
    const place = order === "ascending" ? id : -id;
    return password !== undefined && place > start && place < end && !shown.has(id);
  });
  reader.demand(pages, !missed, () => ({
    expected: `user ${missed?.id}`,
    observed: `a gap where they belong, among ${seen.map(({ id }) => id).join(", ")}`,
  }));
  return true;
}
