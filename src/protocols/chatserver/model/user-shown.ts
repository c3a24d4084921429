// What must hold of somebody who is shown, as far as it is known.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import type { State, User, UserView } from "../state.ts";
import type { ChatServerReader } from "../vocabulary.ts";
import { demandEqual, exercise } from "./demanding.ts";
import { idOf } from "./guards.ts";

type Demanding = Pick<ChatServerReader, "demand">;

/** `whole`: all of it is shown that there is; `part`: what is shown is right, and other things may be left out. */
export type Extent = "whole" | "part";

/** Demands of what was shown of somebody what is known of them. Who they are must have been looked at before. */
export function demandUser(state: State, user: User, seen: UserView, extent: Extent, reader: Demanding): void {
  // Who knows all shows what it knows.
  if (state.settings.knowsAll) return;
  const { lastUpdate } = user;
  if (user.name !== undefined && isDue(seen.name, extent)) {
    demandEqual(reader, kept(lastUpdate?.name, "chatserver.register.name-shown"), "the name", user.name, seen.name);
  }
  if (user.username !== undefined && isDue(seen.username, extent)) {
    const username = seen.username?.toLowerCase();
    demandEqual(reader, "chatserver.register.name-shown", "the username", user.username, username);
  }
  if (user.about !== undefined && isDue(seen.about, extent)) {
    // An empty text may be left out.
    const about = seen.about ?? (user.about === "" ? "" : undefined);
    demandEqual(reader, kept(lastUpdate?.about, "chatserver.me.update-kept"), "about", user.about, about);
  }
  demandPhotos(state, user, seen, reader);
  demandSecrecy(state, [seen], reader);
}

function isDue(shown: unknown, extent: Extent): boolean {
  return extent === "whole" || shown !== undefined;
}

/** What is broken by a value that is not the one that was given last: by the last update, before it, or never. */
function kept(wasSent: boolean | undefined, otherwise: RequirementId): RequirementId {
  if (wasSent === undefined) return otherwise;
  return wasSent ? "chatserver.me.update-kept" : "chatserver.me.update-partial";
}

/** Photos may be left out wherever they are not what it is about. */
function demandPhotos(state: State, user: User, { photos }: UserView, reader: Demanding): void {
  if (!photos) return;
  const shown = new Set(photos.map(({ id }) => idOf(id)));
  for (const { id } of user.photos) {
    const requirement = state.refused.get(foreignRemoval(id)) ?? "chatserver.me.photo-shown";
    reader.demand(requirement, shown.has(idOf(id)), () => ({
      expected: `the photo ${id}`,
      observed: [...shown].join(", ") || "no photos",
    }));
  }
  if (!user.formerPhotos) return;
  exercise(reader, "chatserver.me.photo-gone");
  for (const id of user.formerPhotos) {
    reader.demand("chatserver.me.photo-gone", !shown.has(id), () => ({ expected: "no such photo", observed: id }));
  }
}

/** Under it is remembered that somebody else has asked to have a photo removed. */
export function foreignRemoval(photoId: string): string {
  return `photo-removal ${idOf(photoId)}`;
}

/** Nothing that is shown of people is a password or a token of theirs. */
export function demandSecrecy(state: State, shown: readonly UserView[], reader: Demanding): void {
  if (state.settings.knowsAll || shown.length === 0) return;
  const leaking = shown.find((view) => {
    const user = state.users.get(view.id);
    const secrets = [user?.password, ...(user?.sessions.toArray() ?? []).map((id) => state.sessions.get(id)?.token)];
    const texts = JSON.stringify(view);
    return secrets.some((secret) => secret !== undefined && texts.includes(JSON.stringify(secret).slice(1, -1)));
  });
  reader.demand("chatserver.user.no-secrets", !leaking, () => ({
    expected: "neither password nor token",
    observed: `one of them, of user ${leaking?.id}`,
  }));
}
