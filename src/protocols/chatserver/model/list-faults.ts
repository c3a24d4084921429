// Which requirement a list of messages breaks.

import type { List } from "immutable";
import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import type { Chat, Member, Message, State } from "../state.ts";
import type { Page } from "./page.ts";
import { refusedTrace } from "./refused-writes.ts";

export interface Listing {
  readonly state: State;
  readonly chat: Chat;
  readonly callerId: number;
  readonly member: Member;
  readonly page: Page;
}

/** What a list of these messages obeys, as far as it could be otherwise. */
export function premises({ state, chat, member, page }: Listing, due: List<Message>, shown: number): RequirementId[] {
  const { count, isDefault, before } = page;
  const because: RequirementId[] = [];
  if (count === 0 || page.isOpen) return because;
  because.push(isDefault ? "chatserver.messages.count-default" : "chatserver.messages.count");
  if (due.size === count) {
    because.push(isDefault ? "chatserver.messages.count-default-reached" : "chatserver.messages.count-reached");
  }
  if (before) because.push("chatserver.messages.before", "chatserver.messages.before-excluded");
  if (due.size > 0) {
    if (!before && chat.log.size > due.size) because.push("chatserver.messages.last");
    if (before) because.push(isDefault ? "chatserver.messages.before-nearest" : "chatserver.messages.count-and-before");
    because.push("chatserver.post.listed", ...ofState(state, chat));
    if (member.returned) because.push("chatserver.device.messages-kept");
    if (hasCome(member.coming)) because.push("chatserver.add-users.history");
  }
  if (due.some(({ isDeleted }) => isDeleted === true)) because.push("chatserver.messages.deleted-listed");
  if (due.some(({ isVisible }) => !isVisible)) because.push("chatserver.messages.invisible-listed");
  if (due.some(({ authorId }) => chat.former.get(authorId) === "left")) because.push("chatserver.exit.messages-stay");
  if (shown > 1) because.push("chatserver.messages.order-held", "chatserver.open.message-order");
  if (due.size > 2 && due.some(({ isEdited }) => isEdited === true)) because.push("chatserver.edit.place-kept");
  if (state.messages.size > chat.log.size) because.push("chatserver.messages.this-chat");
  if (chat.wasCleared) because.push(CLEARED[chat.wasCleared]);
  return because;
}

const CLEARED = {
  cleared: "chatserver.clear.messages",
  deleted: "chatserver.delete-chat.messages",
} as const satisfies Readonly<Record<NonNullable<Chat["wasCleared"]>, RequirementId>>;

function ofState(state: State, { id, isFoundAgain }: Chat): RequirementId[] {
  const because: RequirementId[] = [];
  if (state.chats.some((other) => other.id !== id && other.wasCleared === "cleared")) {
    because.push("chatserver.clear.others-kept");
  }
  if (isFoundAgain) because.push("chatserver.create.same-unchanged");
  return because;
}

function hasCome(coming: Listing["member"]["coming"]): boolean {
  return coming !== "creator" && coming !== "named";
}

/** What is broken by a message that is none of the chat. */
export function strangeRequirement(state: State, chat: Chat, id: string): RequirementId {
  const from = state.goneMessages.get(id);
  // A chat that was deleted may be made again, with another id.
  const isBack = from === chat.id || (from !== undefined && state.gone.has(from));
  if (isBack) return CLEARED[chat.wasCleared ?? "deleted"];
  return "chatserver.messages.this-chat";
}

/** What is broken by messages that are not there, `lacking`, though they are due. */
export function lackRequirement(
  { state, chat, member, page }: Listing,
  due: List<Message>,
  lacking: List<Message>,
  shown: number,
): RequirementId {
  const newest = lacking.last();
  const isAll = lacking.size === due.size;
  const cleared = isAll ? refusedTrace(state, "cleared", chat.id) : undefined;
  if (cleared !== undefined) return cleared;
  if (lacking.every(({ isDeleted }) => isDeleted === true)) return "chatserver.messages.deleted-listed";
  if (lacking.every(({ isVisible }) => !isVisible)) return "chatserver.messages.invisible-listed";
  if (lacking.every(({ authorId }) => chat.former.get(authorId) === "left")) return "chatserver.exit.messages-stay";
  if (member.returned) return "chatserver.device.messages-kept";
  if (hasCome(member.coming) && newest !== chat.log.last()) return "chatserver.add-users.history";
  const [first] = isAll ? ofState(state, chat) : [];
  if (first !== undefined && due.size === chat.log.size) return first;
  // The newest of what is due are shown, and too few of them.
  const isShort = !isAll && lacking.last() !== due.last() && lacking.first() === due.first();
  const { count, isDefault, before } = page;
  if (shown < count && due.size === count && (isShort || isAll)) {
    return isDefault ? "chatserver.messages.count-default-reached" : "chatserver.messages.count-reached";
  }
  if (before) return isDefault ? "chatserver.messages.before-nearest" : "chatserver.messages.count-and-before";
  return newest === due.last() && shown >= due.size ? "chatserver.messages.last" : "chatserver.post.listed";
}
