// Somebody as others see them. Never a password, never a token.

import type { State, UserView } from "../state.ts";
import { iso } from "../time.ts";
import { mediaView } from "./media-view.ts";

/** `full`: with what the user says about themselves, and when they were last there. */
export function userView(state: State, userId: number, form: "short" | "full"): UserView {
  const user = state.users.get(userId);
  if (!user) return { id: userId };
  const { id, name, username, about, photos } = user;
  const last = form === "full" ? lastSeen(state, userId) : undefined;
  return {
    id,
    ...(name !== undefined && { name }),
    ...(username !== undefined && { username }),
    ...(form === "full" && about !== undefined && { about }),
    ...(last !== undefined && { lastSeen: iso(last) }),
    photos: photos.toArray().map(mediaView),
  };
}

function lastSeen(state: State, userId: number): number | undefined {
  const newest = state.users.get(userId)?.sessions.last();
  return newest === undefined ? undefined : state.sessions.get(newest)?.createdAt;
}
