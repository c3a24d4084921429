// Chats that were there before the case: what is in them is learned, not judged.

import { List, Map as PMap, OrderedMap } from "immutable";
import { stranger } from "../people.ts";
import type { Chat, ChatView, Member, State } from "../state.ts";
import { NEW_MEMBER } from "../state.ts";
import { idOf } from "./guards.ts";
import { mediaOf } from "./media-view.ts";

/** Whether somebody may be in chats of which this case knows nothing. */
export function isMet(state: State, userId: number): boolean {
  return state.users.get(userId)?.met === true;
}

/** A chat that was not known and is shown to somebody who may well be in it. */
export function metChat(state: State, seen: ChatView, viewerId: number): Chat {
  const people = new Set([viewerId, ...(seen.allUsers ?? []).map(({ id }) => id)]);
  const members = [...people].map((userId): [number, Member] => [
    userId,
    { ...NEW_MEMBER, coming: userId === seen.owner.id ? "creator" : "named" },
  ]);
  return {
    id: idOf(seen.id),
    ordinal: state.chatCount,
    isPersonal: seen.isPersonal,
    ...(seen.title !== undefined && !seen.isPersonal && { title: seen.title }),
    ownerId: seen.owner.id,
    members: OrderedMap(members),
    former: PMap(),
    pictures: List((seen.images ?? []).map((image) => mediaOf(image))),
    log: List(),
    base: 0,
    met: true,
  };
}

/** Remembers who was shown and not known. */
export function withStrangers(state: State, people: Iterable<number>): State {
  let { users } = state;
  for (const userId of people) {
    if (!users.has(userId)) users = users.set(userId, { ...stranger(userId), met: true });
  }
  return users === state.users ? state : { ...state, users };
}
