// Which chats are in the list of somebody.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import type { Chat, Coming, Member, State } from "../state.ts";
import type { ChatServerReader } from "../vocabulary.ts";
import { exercise } from "./demanding.ts";
import type { Place } from "./look.ts";
import { shownBefore, steadiness } from "./look.ts";
import { LEAVING } from "./people-shown.ts";
import { refusedTrace } from "./refused-writes.ts";
import { listed } from "./settings.ts";

type Demanding = Pick<ChatServerReader, "demand">;
type Judging = Pick<ChatServerReader, "demand" | "contradiction">;

/** A chat of the caller, and whether it is in the list that they asked for. */
export interface Listing {
  readonly state: State;
  readonly chat: Chat;
  readonly callerId: number;
  readonly member: Member;
  readonly sessionId: string | undefined;
  readonly where: Place;
}

export function isListed(chat: Chat, member: Member): boolean {
  return !chat.isHidden && !member.isRemovedOnDevice;
}

/** It is in the list. Returns what is known of it then. */
export function demandShown(listing: Listing, reader: Demanding): Chat {
  const { chat, callerId, member } = listing;
  if (isListed(chat, member)) {
    for (const requirement of listedBecause(chat, callerId, member)) exercise(reader, requirement);
    return chat;
  }
  if (!member.mayBeListed) {
    reader.demand(unlistedRequirement(listing), false, () => ({
      expected: `the list without ${chat.id}`,
      observed: "the chat in it",
    }));
  }
  if (chat.isHidden) return chat;
  return { ...chat, members: chat.members.set(callerId, { ...listed(member), returned: "posted" }) };
}

/** It is not in the list. Returns what is known of it then. */
export function demandMissing(listing: Listing, reader: Judging): Chat {
  const { state, chat, callerId, member, where } = listing;
  if (isListed(chat, member)) {
    const [narrowest] = listedBecause(chat, callerId, member);
    const say = { expected: `the chat ${chat.id}`, observed: "a list without it" };
    // A target that does otherwise is of another branch.
    if (narrowest.startsWith("chatserver.open.")) return reader.contradiction(narrowest, say.expected);
    const before = shownBefore(chat, where, callerId);
    const inOther = where === "list-default" && shownBefore(chat, "list", callerId) !== undefined;
    const otherwise = inOther ? "chatserver.list.full-default" : narrowest;
    const refused = refusedTrace(state, "gone", chat.id) ?? refusedTrace(state, "removal", chat.id, callerId);
    reader.demand(refused ?? (before ? steadiness({ state }, before) : otherwise), false, () => say);
    return chat;
  }
  exercise(reader, unlistedRequirement(listing));
  if (!member.mayBeListed || chat.isHidden) return chat;
  const { mayBeListed: _, ...known } = member;
  return { ...chat, members: chat.members.set(callerId, known) };
}

/** What is broken by a list that has the chat though it was deleted, or removed from the device. */
function unlistedRequirement({ chat, member, sessionId }: Listing): RequirementId {
  if (chat.isHidden) return "chatserver.delete-chat.unlisted";
  return member.removedBy === sessionId ? "chatserver.device.unlisted" : "chatserver.device.account";
}

const ADDED: ReadonlySet<Coming> = new Set(["added", "back-removed", "back-left", "back-unblocked"]);

/** What says that a chat is in the list of its participant, the narrowest first. */
function listedBecause(chat: Chat, userId: number, member: Member): [RequirementId, ...RequirementId[]] {
  const because: RequirementId[] = [];
  const { returned } = member;
  if (returned === "posted") because.push("chatserver.device.back");
  if (returned === "switched") because.push("chatserver.device.switched-off");
  if (returned === "created") because.push("chatserver.open.device-return");
  if (returned === "others") because.push("chatserver.open.device-return-by-others");
  if (member.isMuted || member.isArchived) because.push("chatserver.list.muted-too");
  if (chat.stays === "chatserver.exit.others-stay" && member.cameAt !== chat.changes) because.push(chat.stays);
  if (chat.members.some((other, id) => id !== userId && other.isRemovedOnDevice)) {
    because.push("chatserver.device.stays-for-others");
  }
  if (ADDED.has(member.coming)) because.push("chatserver.add-users.listed");
  const unused = chat.log.isEmpty() && !chat.met;
  if (unused && chat.wasCleared === "cleared") because.push("chatserver.clear.chat-stays");
  // Whoever created it sees best whether it is missing because nothing was written in it; what was written in is not new to them.
  const created: RequirementId = "chatserver.create.listed";
  if (unused && userId === chat.ownerId) because.push("chatserver.list.unused-too");
  const isNew = unused || userId !== chat.ownerId;
  if (isNew && !ADDED.has(member.coming) && !chat.met) because.push(created);
  if (unused && userId !== chat.ownerId) because.push("chatserver.list.unused-too");
  const [first = "chatserver.list.all", ...others] = because;
  return [first, ...others, "chatserver.list.all"];
}

/** A chat that is listed, and of which the caller is no participant. */
export function demandNotTheirs(state: State, id: string, callerId: number, reader: Demanding): void {
  const leaving = state.chats.get(id)?.former.get(callerId);
  const own = leaving === undefined ? "chatserver.list.only-own" : LEAVING[leaving];
  reader.demand(state.gone.has(id) ? "chatserver.delete-chat.unlisted" : own, false, () => ({
    expected: "only chats of the caller",
    observed: id,
  }));
}

/** Where something was deleted, its absence shows. */
export function demandGone(state: State, callerId: number, reader: Demanding): void {
  if (state.gone.some(({ members }) => members.has(callerId))) exercise(reader, "chatserver.delete-chat.unlisted");
}
