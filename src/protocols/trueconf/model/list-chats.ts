// The pages of an account's chats.
//
// An oracle that shares its target knows only some of the chats. It judges what each entry shows by itself, its own chats as
// they are known, that they are all there once a walk over the pages has come to its end, their order among each other, and
// pages against each other.

import type { Map as PMap } from "immutable";
import { Map as createMap } from "immutable";
import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import type { ChatRecord, ChatView, State } from "../state.ts";
import { EMPTY_LISTING, callerOf, isMember } from "../state.ts";
import type { TrueConfHandler, TrueConfReader } from "../vocabulary.ts";
import { accept, refuse } from "../vocabulary.ts";
import { isGoneForEveryone } from "./access.ts";
import { demandForm, look } from "./evolution.ts";
import { demandChatOrder } from "./list-chats-order.ts";
import { mintPage } from "./list-chats-mint.ts";
import { demandNoTrace, refusedTrace } from "./refused-writes.ts";
import { Watch } from "./watch.ts";

type Pages = PMap<number, readonly string[]>;

export const getChats: TrueConfHandler<"getChats"> = {
  grants: ({ page }) => (page > 1 ? "trueconf.get-chats.past-end" : "trueconf.get-chats.example"),
  mint(state, minting) {
    const isNowhere = minting.params.page === 0 && minting.choose("trueconf.page-zero") !== "first-page";
    return { page: isNowhere ? [] : mintPage(state, minting) };
  },
  observe: (observed) => (observed.ok ? { page: observed.result } : undefined),
  step(state, session, params, reader) {
    const { count, page: number } = params;
    if (number === 0) {
      const branch = reader.choose("trueconf.page-zero");
      if (branch === "empty") return nothing(state, reader.fresh().page, reader, "trueconf.open.page-zero");
      if (branch !== "first-page") return refuse(state, branch, "trueconf.open.page-zero");
    }
    if (count === 0) {
      const branch = reader.choose("trueconf.zero-count");
      if (branch !== "empty") return refuse(state, branch, "trueconf.open.zero-count");
      return nothing(state, reader.fresh().page, reader, "trueconf.open.zero-count");
    }
    const page = [...reader.fresh().page];
    const because: RequirementId[] = ["trueconf.get-chats.method"];
    if (number === 1 && count === 10) because.push("trueconf.get-chats.example");
    if (number === 0) because.push("trueconf.open.page-zero");
    if (state.settings.knowsAll) return accept(state, page, [], ...because);
    const viewer = callerOf(state, session) ?? "";
    reader.demand("trueconf.get-chats.count-max", page.length <= count, () => ({
      expected: `at most ${count} chats`,
      observed: `${page.length}`,
    }));
    const learned = demandEntries(state, viewer, page, reader);
    const list = `${session} chats ${count}`;
    const before: Pages = state.walk?.list === list ? state.walk.pages : createMap();
    const ids = page.map(({ chatId }) => chatId);
    const at = Math.max(number, 1);
    demandWalk(before, at, ids, count, reader);
    const pages = before.set(at, ids);
    demandOwn(state, viewer, pages, count, reader);
    demandChatOrder(state, viewer, pages, at, reader);
    return accept({ ...learned, walk: { list, pages } }, page, [], ...because);
  },
};

function nothing(
  state: State,
  page: readonly ChatView[],
  reader: TrueConfReader,
  because: "trueconf.open.page-zero" | "trueconf.open.zero-count",
) {
  if (page.length > 0) reader.contradiction(because, "an empty array");
  return accept(state, [...page], [], because);
}

/** What each entry shows: of a chat that is known all that is known, of another what holds of any. */
function demandEntries(state: State, viewer: string, page: readonly ChatView[], reader: TrueConfReader): State {
  let learned = state;
  const watch = new Watch(reader);
  for (const seen of page) {
    const chat = state.chats.get(seen.chatId);
    if (chat && isMember(chat, viewer)) {
      reader.demand("trueconf.get-chats.entries", true, () => ({ expected: "", observed: "" }));
      learned = look(learned, chat, viewer, seen, "list", reader);
      continue;
    }
    demandForm(seen, watch);
    demandNoTrace(state, [seen.title, seen.lastMessage?.content.text], reader);
    const requirement = strangeness(state, viewer, chat, seen);
    if (requirement === undefined) continue;
    reader.demand(requirement, false, () => ({
      expected: `no chat ${seen.chatId} in the list of ${viewer}`,
      observed: JSON.stringify(seen.title),
    }));
  }
  const personal = page.filter(({ chatType, title }) => chatType === 1 && title?.includes("@") === true);
  const people = personal.map(({ title }) => title);
  reader.demand("trueconf.create-p2p-chat.never-doubled", new Set(people).size === people.length, () => ({
    expected: "one personal chat with each person",
    observed: people.join(", "),
  }));
  return learned;
}

/** What is broken by listing a chat in which the account is not; undefined: it may be there by somebody else's doing. */
function strangeness(
  state: State,
  viewer: string,
  chat: ChatRecord | undefined,
  { chatId }: ChatView,
): RequirementId | undefined {
  if (!chat) {
    if (isGoneForEveryone(state, chatId, viewer)) return "trueconf.remove-chat.for-everyone";
    return state.gone.has(chatId) ? "trueconf.remove-chat.gone-from-list" : undefined;
  }
  const refused = refusedTrace(state, "member", chatId, viewer);
  if (refused) return refused;
  if (chat.members.has(viewer)) return "trueconf.remove-chat.gone-from-list";
  return chat.removed?.has(viewer)
    ? "trueconf.remove-chat-participant.no-longer-lists"
    : "trueconf.get-chats.own-chats";
}

/** Pages of one size are parts of one list, as long as nothing changes. */
function demandWalk(before: Pages, at: number, ids: readonly string[], count: number, reader: TrueConfReader): void {
  reader.demand("trueconf.get-chats.pages-disjoint", new Set(ids).size === ids.length, () => ({
    expected: "no chat twice on one page",
    observed: ids.join(", "),
  }));
  for (const [other, others] of before) {
    if (other === at) {
      demandStable(others, ids, at, reader);
      continue;
    }
    const twice = ids.filter((id) => others.includes(id));
    if (ids.length > 0) {
      reader.demand("trueconf.get-chats.pages-disjoint", twice.length === 0, () => ({
        expected: `no chat of page ${other} on page ${at}`,
        observed: twice.join(", "),
      }));
    }
    const [first, second] = other < at ? [others, ids] : [ids, others];
    // A page that only repeats another stands for one behind the last, as an empty one does.
    const isRepeated = ids.length > 0 && twice.length === ids.length;
    const behindLast = second.length === 0 || first.length === 0 || isRepeated;
    reader.demand(
      behindLast ? "trueconf.get-chats.past-end" : "trueconf.get-chats.count-full",
      second.length === 0 || (first.length >= count && !isRepeated),
      () => ({
        expected: `${count} chats on page ${Math.min(at, other)}, or none on page ${Math.max(at, other)}`,
        observed: `${first.length} and ${second.length}`,
      }),
    );
  }
}

/** Others may come and go, so what is on both must stand in the same order, and nothing more. */
function demandStable(before: readonly string[], now: readonly string[], at: number, reader: TrueConfReader): void {
  const were = before.filter((id) => now.includes(id));
  const are = now.filter((id) => before.includes(id));
  reader.demand("trueconf.get-chats.stable-order", were.join(" ") === are.join(" "), () => ({
    expected: `page ${at} as before: ${before.join(", ")}`,
    observed: now.join(", "),
  }));
}

/** Whether a chat must be listed: a personal one only once something was written in it, the Favorites in no case. */
function isListed(chat: ChatRecord, viewer: string): boolean {
  if (chat.kind === 2 || chat.kind === 6) return true;
  const member = chat.members.get(viewer);
  return (
    chat.kind === 1 && member !== undefined && chat.log.some(({ type, place }) => type >= 200 && place >= member.from)
  );
}

function listedRequirement(state: State, chat: ChatRecord, viewer: string): RequirementId {
  const refused = refusedTrace(state, "gone", chat.id);
  if (refused) return refused;
  if (chat.members.get(viewer)?.added) return "trueconf.add-chat-participant.newcomer-lists";
  switch (chat.kind) {
    case 1:
      return "trueconf.create-p2p-chat.listed";
    case 2:
      return "trueconf.create-group-chat.listed";
    case 5:
    case 6:
      return "trueconf.create-channel.listed";
  }
}

/** Once the pages from the first to the last are there, so must be every chat of the account that is known. */
function demandOwn(state: State, viewer: string, pages: Pages, count: number, reader: TrueConfReader): void {
  const own: ChatRecord[] = [];
  for (const id of state.listed.get(viewer, EMPTY_LISTING).values) {
    const chat = state.chats.get(id);
    if (chat && isListed(chat, viewer)) own.push(chat);
  }
  const first = pages.get(1);
  if (first && own.length > 0) {
    reader.demand("trueconf.get-chats.first-page", first.length > 0, () => ({
      expected: `chats on page 1, as ${own.map(({ id }) => id).join(", ")}`,
      observed: "an empty array",
    }));
  }
  const shown = new Set<string>();
  for (let number = 1; ; number++) {
    const page = pages.get(number);
    if (!page) return;
    for (const id of page) shown.add(id);
    if (page.length < count) break;
  }
  const missing = own.filter(({ id }) => !shown.has(id));
  if (own.length > 0 && !state.gone.isEmpty()) {
    reader.demand("trueconf.remove-chat.others-stay", missing.length === 0, () => ({
      expected: `${own.length} chats, which were not deleted`,
      observed: `without ${missing.map(({ id }) => id).join(", ")}`,
    }));
  }
  for (const chat of own) {
    reader.demand(listedRequirement(state, chat, viewer), shown.has(chat.id), () => ({
      expected: `chat ${chat.id} in the list`,
      observed: [...shown].join(", ") || "no chat",
    }));
  }
  if (own.length === 0) return;
  reader.demand("trueconf.get-chats.pages-complete", missing.length === 0 || pages.size < 2, () => ({
    expected: `${own.length} chats on ${pages.size} pages`,
    observed: `without ${missing.map(({ id }) => id).join(", ")}`,
  }));
  const kinds = new Set(own.map(({ kind }) => kind));
  if (kinds.size < 2) return;
  const unlisted = [...kinds].filter((kind) => own.every((chat) => chat.kind !== kind || !shown.has(chat.id)));
  reader.demand("trueconf.get-chats.kinds", unlisted.length === 0 || unlisted.length === kinds.size, () => ({
    expected: "personal chats, groups and channels alike",
    observed: `no chat of type ${unlisted.join(", ")}`,
  }));
}
