// The list: what a page may show, given what is known of the chats and what was asked for.
//
// An oracle that shares its target knows only some of the chats. With ids in the filter it knows all that can match, and judges
// the page exactly; without, it judges what a page shows by itself, its own chats in it, and pages against each other.

import type { RequirementId } from "../../../../generated/chat-manager/contract.ts";
import type { ChatRecord, ChatView, State } from "../state.ts";
import { putChat } from "../state.ts";
import type { ChatManagerHandler, ChatManagerReader, Ops } from "../vocabulary.ts";
import { accept, refuse } from "../vocabulary.ts";
import { hasZone } from "../instant.ts";
import { Map as PMap } from "immutable";
import { evolve } from "./evolution.ts";
import { refusedAs } from "./grants.ts";
import { mintPage } from "./list-mint.ts";
import type { ListQuery } from "./list-query.ts";
import { MAX_SIZE, compareBy, listQuery, matches, standing } from "./list-query.ts";

type Params = Ops["listChats"]["params"];
type Page = Ops["listChats"]["result"];
type Reader = ChatManagerReader<Ops["listChats"]["fresh"]>;

export const listChats: ChatManagerHandler<"listChats"> = {
  grants: ({ query }, refused) =>
    refusedAs(refused, {
      status: "chat-manager.list.status",
      path: "chat-manager.list.path",
      otherwise: askedFor(query),
    }),
  mint: (state, minting) => ({ page: mintPage(state, minting) }),
  observe(observed, _state, { query }) {
    if (observed.ok) return { page: observed.result };
    if ((query.page ?? 0) === 0) return undefined;
    return observed.codes.some((code) => code.startsWith("page-past-end")) ? { page: "refused" } : undefined;
  },
  step(state, _session, params, reader) {
    if (params.query.sort) {
      const sorting = reader.choose("chat-manager.sort");
      if (sorting === "invalid-query") return refuse(state, sorting, "chat-manager.open.sort");
    }
    const query = listQuery(params, (choice) => reader.choose(choice));
    if (query.from !== undefined && query.to !== undefined && query.from > query.to) {
      const code = reader.choose("chat-manager.reversed-dates");
      if (code !== "empty") return refuse(state, code, "chat-manager.open.reversed-dates");
    }
    const expected = expectedOf(state, query, reader);
    const { page } = reader.fresh();
    const total = page === "refused" ? (expected?.atLeast ?? Number.NaN) : page._metadata.totalRecords;
    if (query.page > 0 && !(query.page * query.size < total)) {
      const code = reader.choose("chat-manager.page-past-end");
      if (code !== "empty") return refuse(state, code, "chat-manager.open.page-past-end");
    }
    if (page === "refused") return reader.contradiction("chat-manager.page.page-selectable", "a page");
    demandCounters(page, params, query, reader);
    demandFilters(state, page, query, reader);
    if (expected) demandExpected(page, query, expected, reader);
    demandOrder(state, page, params, query, expected, reader);
    const learned = learn(state, page, reader);
    const next = walkOn(learned, page, params, query, reader);
    return accept(next, page, "chat-manager.list.status", "chat-manager.list.path");
  },
};

/** What a target does not let a client ask for that refuses this query. */
function askedFor(asked: Params["query"]): RequirementId {
  if (asked.sort !== undefined) return "chat-manager.sort.selectable";
  if (asked.page !== undefined && asked.page > 0) return "chat-manager.page.page-selectable";
  if (asked.size === MAX_SIZE) return "chat-manager.page.size-200";
  if (asked.size !== undefined) return "chat-manager.page.size-selectable";
  if (asked.isActive === true) return "chat-manager.filter.is-active-true";
  if (asked.isActive === false) return "chat-manager.filter.is-active-false";
  if (asked.id !== undefined) return "chat-manager.filter.id";
  if (asked.fromDate !== undefined) return "chat-manager.filter.from-date";
  return asked.toDate === undefined ? "chat-manager.list.status" : "chat-manager.filter.to-date";
}

function demandCounters(page: Page, { query: asked }: Params, query: ListQuery, reader: Reader): void {
  const { currentPage, totalPages, pageSize, totalRecords } = page._metadata;
  const { length } = page.records;
  const say = (expected: string, observed: unknown) => () => ({ expected, observed: String(observed) });
  const sizeRequirement: RequirementId =
    asked.size === undefined
      ? "chat-manager.page.size-default"
      : asked.size === MAX_SIZE
        ? "chat-manager.page.size-200"
        : "chat-manager.page.page-size-reported";
  if (asked.size === undefined || asked.size <= MAX_SIZE) {
    reader.demand(sizeRequirement, pageSize === query.size, say(`pageSize ${query.size}`, `pageSize ${pageSize}`));
  }
  if (asked.size !== undefined) {
    reader.demand(
      "chat-manager.page.size-selectable",
      length <= query.size,
      say(`at most ${query.size} chats`, length),
    );
  }
  reader.demand(
    "chat-manager.page.size-max",
    length <= MAX_SIZE && pageSize <= MAX_SIZE,
    say("at most 200 chats", Math.max(length, pageSize)),
  );
  const number: RequirementId =
    query.page === 0 ? "chat-manager.page.zero-based" : "chat-manager.page.current-page-echoed";
  reader.demand(number, currentPage === query.page, say(`currentPage ${query.page}`, `currentPage ${currentPage}`));
  reader.demand("chat-manager.page.records-at-most-size", length <= pageSize, say(`at most ${pageSize} chats`, length));
  if (totalRecords === 0) {
    const branch = totalPages === 0 ? "zero" : totalPages === 1 ? "one" : undefined;
    if (branch === undefined) {
      reader.demand("chat-manager.page.total-pages-ceil", false, say("totalPages 0 or 1 of an empty list", totalPages));
    } else if (reader.choose("chat-manager.empty-total-pages") !== branch) {
      reader.contradiction("chat-manager.open.empty-total-pages", "as many pages of an empty list as before");
    }
  } else {
    const pages = Math.ceil(totalRecords / pageSize);
    reader.demand(
      "chat-manager.page.total-pages-ceil",
      totalPages === pages,
      say(`totalPages ${pages} of ${totalRecords} chats by ${pageSize}`, totalPages),
    );
  }
  const due = Math.max(0, Math.min(pageSize, totalRecords - currentPage * pageSize));
  const beforeLast = (currentPage + 1) * pageSize <= totalRecords;
  reader.demand(
    beforeLast ? "chat-manager.page.full" : "chat-manager.page.total-records-counts",
    length === due,
    say(`${due} chats on page ${currentPage} of ${totalRecords} by ${pageSize}`, length),
  );
  const ids = page.records.map(({ id }) => id);
  reader.demand(
    "chat-manager.page.no-overlap",
    new Set(ids).size === ids.length,
    say("no chat twice on one page", ids.join(", ")),
  );
}

/** Every chat on the page has what was asked for. */
function demandFilters(state: State, page: Page, query: ListQuery, reader: Reader): void {
  if (query.filters === 0) return;
  for (const record of page.records) {
    // What the detail said of registeredAt is more precise than what the list prints.
    const known = state.chats.get(record.id)?.view;
    const view = known ? { ...record, registeredAt: known.registeredAt } : record;
    const say = (expected: string) => () => ({
      expected,
      observed: `chat ${record.id}, ${record.registeredAt}, isActive ${record.isActive}`,
    });
    if (query.filters > 1) {
      reader.demand(
        "chat-manager.filter.combined",
        matches(view, query, reader),
        say("only chats that match all filters"),
      );
      continue;
    }
    if (query.ids)
      reader.demand("chat-manager.filter.id", query.ids.includes(record.id), say(`only ${query.ids.join(", ")}`));
    if (query.isActive !== undefined) {
      const requirement = query.isActive ? "chat-manager.filter.is-active-true" : "chat-manager.filter.is-active-false";
      reader.demand(requirement, record.isActive === query.isActive, say(`only chats with isActive ${query.isActive}`));
    }
    if (query.from === undefined && query.to === undefined) continue;
    const place = standing(view, query);
    const inside =
      place === "edge" ? reader.choose("chat-manager.date-filter-bounds") === "inclusive" : place === "inside";
    const requirement = query.from === undefined ? "chat-manager.filter.to-date" : "chat-manager.filter.from-date";
    reader.demand(requirement, inside, say("only chats registered within the interval"));
  }
  // An empty page shows, too, that a filter was heeded.
  if (page.records.length > 0 || query.filters > 1) return;
  for (const requirement of filtersInForce(query))
    reader.demand(requirement, true, () => ({ expected: "", observed: "" }));
}

function filtersInForce(query: ListQuery): RequirementId[] {
  const requirements: RequirementId[] = [];
  if (query.ids) requirements.push("chat-manager.filter.id");
  if (query.isActive === true) requirements.push("chat-manager.filter.is-active-true");
  if (query.isActive === false) requirements.push("chat-manager.filter.is-active-false");
  if (query.from !== undefined) requirements.push("chat-manager.filter.from-date");
  if (query.to !== undefined) requirements.push("chat-manager.filter.to-date");
  return requirements;
}

/** All chats that can match, where they are known. */
interface Expected {
  /** Ready and matching: must be in the list. */
  readonly required: readonly ChatView[];
  /** Being set up: whether the list shows them is a choice. */
  readonly optional: ReadonlySet<string>;
  /** How many are somebody else's, who may change them at any time. */
  readonly strangers: number;
  readonly atLeast: number;
}

/** Undefined when the oracle cannot know what else there is. */
function expectedOf(state: State, query: ListQuery, reader: Reader): Expected | undefined {
  if (state.settings.knowsAll || !query.ids) return undefined;
  const required: ChatView[] = [];
  const optional = new Set<string>();
  const strangers = new Set<string>();
  for (const id of new Set(query.ids)) {
    const chat = state.chats.get(id);
    if (!chat) continue;
    if (chat.phase === "registering") optional.add(id);
    else if (!chat.view || !chat.registration) strangers.add(id);
    else if (matches(chat.view, query, reader)) required.push(chat.view);
  }
  return { required, optional, strangers: strangers.size, atLeast: required.length };
}

function demandExpected(page: Page, query: ListQuery, expected: Expected, reader: Reader): void {
  const { totalRecords } = page._metadata;
  const { required, optional, strangers } = expected;
  const ids = new Set(page.records.map(({ id }) => id));
  const whole = query.page === 0 && totalRecords <= query.size;
  if (whole) {
    const missing = required.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
    const requirement =
      query.sorting !== undefined
        ? "chat-manager.sort.same-set"
        : query.filters === 1
          ? "chat-manager.create.listed"
          : "chat-manager.filter.keeps-matches";
    if (required.length > 0) {
      reader.demand(requirement, missing.length === 0, () => ({
        expected: `chats ${required.map(({ id }) => id).join(", ")}`,
        observed: `without ${missing.join(", ")}`,
      }));
    }
  }
  for (const id of whole ? optional : []) {
    const record = page.records.find((shown) => shown.id === id);
    // What another filter may have left out tells nothing; what is shown in full is no longer being set up.
    if (!record && query.filters > 1) continue;
    if (record && record.title.length > 0) continue;
    if (reader.choose("chat-manager.list-while-unprovisioned") !== (record ? "shown" : "hidden")) {
      reader.contradiction("chat-manager.open.list-while-unprovisioned", "what it did before with such a chat");
    }
  }
  const most = required.length + optional.size + strangers;
  const counted = totalRecords >= required.length && totalRecords <= most;
  reader.demand("chat-manager.filter.counted", counted, () => ({
    expected: `totalRecords ${required.length === most ? most : `${required.length} to ${most}`}`,
    observed: String(totalRecords),
  }));
}

const TELLING_STEPS = 5;

/** Chats stand in the order asked for, or in one of those that the document leaves open; ties may stand either way. */
function demandOrder(
  state: State,
  page: Page,
  { query: asked }: Params,
  query: ListQuery,
  expected: Expected | undefined,
  reader: Reader,
): void {
  if (page.records.length === 0) return;
  const known = (record: ChatView): ChatView => {
    const view = state.chats.get(record.id)?.view;
    return view ? { ...record, registeredAt: view.registeredAt } : record;
  };
  const records = page.records.map(known);
  if (asked.sort !== undefined && query.sorting && reader.choose("chat-manager.sort") === "honoured") {
    const { field, descending } = query.sorting;
    const sign = descending ? -1 : 1;
    const broken = records.findIndex((record, index) => {
      const next = records[index + 1];
      return next !== undefined && sign * compareBy(field, record, next) > 0;
    });
    reader.demand("chat-manager.sort.selectable", broken < 0, () => ({
      expected: `chats ${descending ? "descending" : "ascending"} by ${field}`,
      observed: `${String(records[broken]?.[field])} before ${String(records[broken + 1]?.[field])}`,
    }));
    if (expected && broken < 0) demandPlaces(records, query, expected, (a, b) => sign * compareBy(field, a, b), reader);
    return;
  }
  if (asked.sort !== undefined && query.sorting === undefined) return;
  const steps = records.slice(1).map((record, index) => {
    const before = records[index];
    return before ? compareBy("registeredAt", before, record) : 0;
  });
  if (steps.every((step) => step === 0)) return;
  const branch = reader.choose("chat-manager.default-order");
  const newestFirst = steps.every((step) => step >= 0);
  const oldestFirst = steps.every((step) => step <= 0);
  // So many chats do not stand in order by chance: an order that shows is no longer unspecified.
  const telling = steps.filter((step) => step !== 0).length >= TELLING_STEPS && (newestFirst || oldestFirst);
  const fits = branch === "unspecified" ? !telling : branch === "newest-first" ? newestFirst : oldestFirst;
  if (!fits) reader.contradiction("chat-manager.open.default-order", `the order that it had before, ${branch}`);
}

/** The page is the right part of the whole list, where all of the list is known. */
function demandPlaces(
  records: readonly ChatView[],
  query: ListQuery,
  { required, optional, strangers }: Expected,
  compare: (a: ChatView, b: ChatView) => number,
  reader: Reader,
): void {
  if (optional.size > 0 || strangers > 0) return;
  const misplaced = records.find((record, index) => {
    const place = query.page * query.size + index;
    const before = required.filter((other) => compare(other, record) < 0).length;
    const beside = required.filter((other) => compare(other, record) === 0).length;
    return place < before || place >= before + beside;
  });
  reader.demand("chat-manager.sort.selectable", misplaced === undefined, () => ({
    expected: `page ${query.page} of the whole list in the order asked for`,
    observed: `chat ${misplaced?.id} on it`,
  }));
}

/** More chats of others than this are not kept in mind. */
const MOST_STRANGERS = 400;

function learn(state: State, page: Page, reader: Reader): State {
  let next = state;
  for (const record of page.records) {
    if (hasZone(record.registeredAt) !== (reader.choose("chat-manager.list-date-form") === "as-in-detail")) {
      reader.contradiction("chat-manager.open.list-date-form", "registeredAt in the form that it had before");
    }
    const chat = next.chats.get(record.id);
    if (state.settings.knowsAll && chat?.view) {
      if (chat.phase === "ready") evolve(next, chat, record, "list", reader);
      continue;
    }
    if (!chat && next.chats.size > MOST_STRANGERS) continue;
    if (chat?.phase === "registering" && record.title.length === 0) continue;
    const stranger: ChatRecord = {
      id: record.id,
      ordinal: next.chats.size,
      acceptedAt: 0,
      phase: "ready",
      removals: PMap(),
    };
    next = remember(next, evolve(next, chat ?? stranger, record, "list", reader));
  }
  return next;
}

/** What a list shows is no change, so a walk over its pages goes on. */
function remember(state: State, chat: ChatRecord): State {
  const { walk } = state;
  const next = putChat(state, chat);
  return walk ? { ...next, walk } : next;
}

/** Pages of one list, asked for one after the other while nothing changes, share no chat and together show them all. */
function walkOn(state: State, page: Page, { query: asked }: Params, query: ListQuery, reader: Reader): State {
  if (state.settings.knowsAll) return state;
  const { pageSize, totalRecords, totalPages } = page._metadata;
  const number = query.page;
  if (number >= totalPages) return state; // behind the last page there is nothing to walk over
  const list = JSON.stringify({ ...asked, page: undefined });
  const ids = page.records.map(({ id }) => id);
  const { walk } = state;
  const goesOn = walk?.list === list && walk.total === totalRecords;
  const pages = (goesOn ? walk.pages : PMap<number, readonly string[]>()).set(number, ids);
  if (goesOn) {
    for (const [other, others] of walk.pages) {
      const twice = ids.filter((id) => others.includes(id));
      if (other === number) {
        // With ids in the filter nobody else can have changed anything.
        const same = ids.length === others.length && ids.every((id, index) => others[index] === id);
        if (query.ids) {
          reader.demand("chat-manager.general.consistency", same, () => ({
            expected: `page ${number} as before: ${others.join(", ")}`,
            observed: ids.join(", "),
          }));
        }
        continue;
      }
      const requirement =
        number > 0 && ids.length > 0 && twice.length === ids.length
          ? "chat-manager.page.page-selectable"
          : "chat-manager.page.no-overlap";
      reader.demand("chat-manager.page.page-selectable", true, () => ({ expected: "", observed: "" }));
      reader.demand(requirement, twice.length === 0, () => ({
        expected: `no chat of page ${other} on page ${number}`,
        observed: twice.join(", "),
      }));
    }
  }
  if (totalPages > 1 && pages.size >= totalPages) {
    const shown = new Set([...pages.values()].flat());
    const missing = (asked.id ?? []).filter((id) => state.chats.get(id)?.registration && !shown.has(id));
    const all = shown.size === totalRecords;
    reader.demand("chat-manager.page.complete", all && (missing.length === 0 || asked.isActive !== undefined), () => ({
      expected: `${totalRecords} chats on ${totalPages} pages of ${pageSize}`,
      observed: `${shown.size} different ones${missing.length > 0 ? `, without ${missing.join(", ")}` : ""}`,
    }));
  }
  return { ...state, walk: { list, total: totalRecords, pages } };
}
