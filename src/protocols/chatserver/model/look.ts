// One look at a chat that is known: who looks, where, and what the last look of the kind has shown.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import type { Chat, ChatView, Member, Shown, State } from "../state.ts";

/**
 * Where a chat was shown: in a read of it, in a list with or without participants (`list-default`: where the request does not
 * say which), in the answer to a change, in an event.
 */
export type Place = "detail" | "list-full" | "list" | "list-default" | "answer" | "event";

export interface Look {
  readonly state: State;
  readonly chat: Chat;
  readonly viewerId: number;
  /** Undefined for whoever is shown a chat that they have just left. */
  readonly member: Member | undefined;
  readonly seen: ChatView;
  readonly where: Place;
  /** What the last look of this kind has shown, when nothing has changed since. */
  readonly before: Shown | undefined;
  /** What a list breaks that has no participants where they were asked for. */
  readonly full: RequirementId;
}

export function isRead(where: Place): boolean {
  return where === "detail" || isList(where);
}

export function isList(where: Place): boolean {
  return where === "list" || where === "list-default" || where === "list-full";
}

/** Where all that there is to say of a chat is said. */
export function isFull(where: Place): boolean {
  return where === "detail" || where === "list-full";
}

export function kindOf(where: Place, viewerId: number): string {
  return `${where} ${viewerId}`;
}

/** What the last look of this kind has shown; undefined when there was none, or the chat has changed since. */
export function shownBefore(chat: Chat, where: Place, viewerId: number): Shown | undefined {
  const shown = chat.shown?.get(kindOf(where, viewerId));
  if (!shown) return undefined;
  const { members, title, pictures, log, isHidden } = shown.chat;
  const same =
    members === chat.members &&
    title === chat.title &&
    pictures === chat.pictures &&
    log === chat.log &&
    isHidden === chat.isHidden;
  return same ? shown : undefined;
}

/** What is broken when a chat shows otherwise than before, though nothing was done to it. */
export function steadiness({ state }: Pick<Look, "state">, before: Shown): RequirementId {
  return before.writes === state.writes ? "chatserver.general.get-safe" : "chatserver.general.isolation";
}

/** What is broken by a value that is wrong: something else than `requirement`, when it was right and nothing was done since. */
export function unless(look: Look, wasRight: (view: ChatView) => boolean, requirement: RequirementId): RequirementId {
  const { before } = look;
  return before && wasRight(before.view) ? steadiness(look, before) : requirement;
}
