// What a list was asked for, as the model understands it.

import type { Choices } from "../../../../generated/chat-manager/contract.ts";
import { compareInstants, instantOf } from "../instant.ts";
import type { ChatView } from "../state.ts";
import type { ChatManagerReader, Ops } from "../vocabulary.ts";

export const DEFAULT_SIZE = 20;
export const MAX_SIZE = 200;

export interface Sorting {
  readonly field: SortField;
  readonly descending: boolean;
}

export type SortField = "registeredAt" | "createdBy" | "service" | "isActive" | "id";
const SORT_FIELDS: readonly SortField[] = ["registeredAt", "createdBy", "service", "isActive", "id"];

export interface ListQuery {
  readonly page: number;
  readonly size: number;
  readonly sorting?: Sorting;
  /** Undefined: chats of any id. */
  readonly ids?: readonly string[];
  readonly isActive?: boolean;
  readonly from?: number;
  readonly to?: number;
  /** How many of the four filters are set. */
  readonly filters: number;
}

type Params = Ops["listChats"]["params"];
type Choose = <C extends keyof Choices>(choice: C) => Choices[C];

/** The list that these parameters ask for under the branches in force. A sorting that is not understood is undefined. */
export function listQuery({ query }: Params, choose: Choose): ListQuery {
  const named =
    (query.page ?? query.size) === undefined || choose("chat-manager.paging-parameters") === "page-and-size";
  const ids = query.id && filteredIds(query.id, choose);
  const from = query.fromDate === undefined ? undefined : instantOf(query.fromDate)?.milliseconds;
  const to = query.toDate === undefined ? undefined : instantOf(query.toDate)?.milliseconds;
  const sorting = sortingOf(query.sort?.[0]);
  return {
    page: named ? (query.page ?? 0) : 0,
    size: named ? Math.min(query.size ?? DEFAULT_SIZE, MAX_SIZE) : DEFAULT_SIZE,
    filters: [ids, query.isActive, from, to].filter((filter) => filter !== undefined).length,
    ...(sorting && { sorting }),
    ...(ids && { ids }),
    ...(query.isActive !== undefined && { isActive: query.isActive }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

function filteredIds(ids: readonly string[], choose: Choose): readonly string[] {
  if (ids.length < 2) return ids;
  switch (choose("chat-manager.repeated-id-filter")) {
    case "any-of":
      return ids;
    case "first":
      return ids.slice(0, 1);
    case "last":
      return ids.slice(-1);
  }
}

/** `field`, `field:ASC` or `field:DESC`. */
export function sortingOf(text: string | undefined): Sorting | undefined {
  if (text === undefined) return undefined;
  const [name, direction = "ASC"] = text.split(":");
  const field = SORT_FIELDS.find((known) => known === name);
  if (!field || !/^(asc|desc)$/i.test(direction)) return undefined;
  return { field, descending: direction.toLowerCase() === "desc" };
}

export function compareBy(field: SortField, a: ChatView, b: ChatView): number {
  if (field === "registeredAt") {
    const [left, right] = [instantOf(a.registeredAt), instantOf(b.registeredAt)];
    return left && right ? compareInstants(left, right) : 0;
  }
  const [left, right] = [a[field] ?? "", b[field] ?? ""];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** How a chat stands to the bounds: `edge` when it lies exactly on one, which is a choice of its own. */
export function standing(view: ChatView, { from, to }: ListQuery): "inside" | "edge" | "before" | "after" {
  const instant = instantOf(view.registeredAt);
  if (!instant) return "inside";
  const precise = (bound: number): number =>
    compareInstants(instant, { milliseconds: bound, precise: instant.precise });
  const lower = from === undefined ? 1 : precise(from);
  const upper = to === undefined ? -1 : precise(to);
  if (lower < 0) return "before";
  if (upper > 0) return "after";
  return lower === 0 || upper === 0 ? "edge" : "inside";
}

/** Whether the chat belongs to the list. */
export function matches(view: ChatView, query: ListQuery, reader: Pick<ChatManagerReader, "choose">): boolean {
  if (query.ids && !query.ids.includes(view.id)) return false;
  if (query.isActive !== undefined && view.isActive !== query.isActive) return false;
  const place = standing(view, query);
  if (place === "edge") return reader.choose("chat-manager.date-filter-bounds") === "inclusive";
  return place === "inside";
}
