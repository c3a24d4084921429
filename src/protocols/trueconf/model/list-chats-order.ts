// In which order chats are listed is left open; one order it must be.

import type { Map as PMap } from "immutable";
import type { ChatRecord, State } from "../state.ts";
import { isMember, lastVisible } from "../state.ts";
import type { TrueConfReader } from "../vocabulary.ts";

/** So many chats do not stand in an order by chance: one that shows is then no other. */
const TELLING_STEPS = 5;

/** The chats of this page that are known, behind those of the page before it. */
export function demandChatOrder(
  state: State,
  viewer: string,
  pages: PMap<number, readonly string[]>,
  at: number,
  reader: TrueConfReader,
): void {
  const ids = new Set([...(pages.get(at - 1) ?? []), ...(pages.get(at) ?? [])]);
  // When a chat came to be is known of those alone that came to be under the eyes of this state.
  const chats = [...ids]
    .flatMap((id) => state.chats.get(id) ?? [])
    .filter((chat) => !chat.met && isMember(chat, viewer));
  if (chats.length < 2) return;
  const created = steps(chats, ({ ordinal }) => ordinal);
  const written = steps(chats, (chat) => latestOf(chat, viewer));
  const branch = reader.choose("trueconf.chat-order");
  const orders = {
    "oldest-first": created.every((step) => step >= 0),
    "newest-first": created.every((step) => step <= 0),
    "latest-message-first": written.every((step) => step <= 0),
  };
  const inOrder = (order: readonly number[], stands: boolean): boolean => order.length >= TELLING_STEPS && stands;
  const telling =
    inOrder(created, orders["oldest-first"] || orders["newest-first"]) ||
    inOrder(written, orders["latest-message-first"]);
  const fits = branch === "other" ? !telling : orders[branch];
  if (!fits) reader.contradiction("trueconf.open.chat-order", `the order that the list had before, ${branch}`);
}

function steps(chats: readonly ChatRecord[], key: (chat: ChatRecord) => number | undefined): number[] {
  const keys = chats.map(key).filter((one) => one !== undefined);
  return keys.slice(1).map((one, index) => one - (keys[index] ?? one));
}

/** Of a chat in which nothing is visible, or whose last note was not seen yet, it is not known where it belongs. */
function latestOf(chat: ChatRecord, viewer: string): number | undefined {
  const member = chat.members.get(viewer);
  const last = member && lastVisible(chat, member, false);
  // Whether notes count is another question.
  return last && last.type >= 200 ? last.timestamp : undefined;
}
