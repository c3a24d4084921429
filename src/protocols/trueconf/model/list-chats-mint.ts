// The mock's page of chats: a slice of what is kept in order, so that it costs the same in a large world as in a small one.

import type { ChatRecord, ChatView, State } from "../state.ts";
import { EMPTY_LISTING, callerOf } from "../state.ts";
import type { Ops, TrueConfMinting } from "../vocabulary.ts";
import { lastShown } from "./telling.ts";
import { viewOf } from "./view.ts";

type Minting = TrueConfMinting<Ops["getChats"]["params"]>;

export function mintPage(state: State, minting: Minting): readonly ChatView[] {
  const viewer = callerOf(state, minting.session) ?? "";
  const { count, page } = minting.params;
  const first = (Math.max(page, 1) - 1) * count;
  return chatsFrom(state, viewer, first, count, minting).map((chat) => viewOf(state, chat, viewer, minting));
}

function chatsFrom(state: State, viewer: string, first: number, count: number, minting: Minting): ChatRecord[] {
  const listing = state.listed.get(viewer, EMPTY_LISTING);
  const order = minting.choose("trueconf.chat-order");
  const most = Math.max(0, Math.min(count, listing.length - first));
  if (order === "latest-message-first" || order === "other") {
    return sorted(state, viewer, listing.values, order, minting).slice(first, first + most);
  }
  const chats: ChatRecord[] = [];
  if (most === 0) return chats;
  const descending = order === "newest-first";
  const iterator = listing.at(descending ? listing.length - 1 - first : first);
  while (chats.length < most && iterator.value !== undefined) {
    const chat = state.chats.get(iterator.value);
    if (chat) chats.push(chat);
    if (descending) iterator.prev();
    else iterator.next();
  }
  return chats;
}

/** By the last message, the latest first; or by id, which has nothing to do with time. */
function sorted(
  state: State,
  viewer: string,
  ids: readonly string[],
  order: "latest-message-first" | "other",
  minting: Minting,
): ChatRecord[] {
  const chats = ids.flatMap((id) => state.chats.get(id) ?? []);
  if (order === "other") return chats.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const latest = new Map(chats.map((chat) => [chat.id, latestOf(chat, viewer, minting)]));
  return chats.toSorted((a, b) => (latest.get(b.id) ?? 0) - (latest.get(a.id) ?? 0) || b.ordinal - a.ordinal);
}

function latestOf(chat: ChatRecord, viewer: string, minting: Minting): number {
  const member = chat.members.get(viewer);
  return (member && lastShown(chat, member, minting)?.timestamp) ?? 0;
}
