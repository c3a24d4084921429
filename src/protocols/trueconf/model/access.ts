// Whether there is such a chat, whether the caller is in it, and what they may do: in the order in which these are reported.

import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import type { ChatRecord, Member, State } from "../state.ts";
import { callerOf } from "../state.ts";
import type { TrueConfGuarded, TrueConfStep } from "../vocabulary.ts";
import { refuse } from "../vocabulary.ts";

/** The choice that says what someone gets who is not in the chat, and what it answers beside a choice. */
export interface Outside {
  readonly choice: "trueconf.non-member-read" | "trueconf.non-member-write";
  readonly because?: RequirementId;
  /** Broken in the first place when a chat that is gone is found. */
  readonly gone?: RequirementId;
}

export interface Inside {
  readonly refusal?: undefined;
  readonly chat: ChatRecord;
  readonly member: Member;
  readonly callerId: string;
}

/** The chat and the caller's place in it, or what the caller gets instead. */
export function enterChat(
  state: State,
  session: string,
  chatId: string,
  { choice, because, gone }: Outside,
  reader: Pick<TrueConfGuarded, "choose">,
): Inside | { readonly refusal: TrueConfStep<never> } {
  const callerId = callerOf(state, session) ?? "";
  const chat = state.chats.get(chatId);
  const member = chat?.members.get(callerId);
  // Who deleted a personal chat for themselves no longer has it.
  if (!chat || member?.left) return { refusal: noSuchChat(state, chatId, gone, callerId) };
  if (member) return { chat, member, callerId };
  return {
    refusal: refuse(
      state,
      reader.choose(choice),
      because ?? OPEN[choice],
      OPEN[choice],
      "trueconf.frame.error-precedence-existence",
    ),
  };
}

const OPEN: Readonly<Record<Outside["choice"], RequirementId>> = {
  "trueconf.non-member-read": "trueconf.open.non-member-read",
  "trueconf.non-member-write": "trueconf.open.non-member-write",
};

/** Refused with 304: there is no such chat, or no longer. */
export function noSuchChat(state: State, chatId: string, gone?: RequirementId, callerId?: string): TrueConfStep<never> {
  const was = state.gone.has(chatId) || state.chats.has(chatId);
  if (!was) return refuse(state, "chat-not-found", "trueconf.error.chat-not-found");
  return refuse(
    state,
    "chat-not-found",
    ...(callerId !== undefined && isGoneForEveryone(state, chatId, callerId)
      ? (["trueconf.remove-chat.for-everyone"] as const)
      : []),
    ...(gone ? [gone] : []),
    "trueconf.error.gone-chat-not-found",
  );
}

/** Whether somebody else deleted a group or channel that this person was in: whoever created it is the first in it. */
export function isGoneForEveryone(state: State, chatId: string, userId: string): boolean {
  const was = state.gone.get(chatId);
  return was !== undefined && was.kind !== 1 && was.members[0] !== userId && was.members.includes(userId);
}

/** Groups and channels have an owner and admins, who may change them. The two sides of a personal chat are equals. */
export function mayModerate({ role }: Member): boolean {
  return role === "owner" || role === "admin";
}

/** Refused with 303; whoever could not have done it if it were another chat learns nothing else. */
export function lacksRight(state: State, because: RequirementId): TrueConfStep<never> {
  return refuse(state, "not-enough-rights", because, "trueconf.frame.error-precedence-existence");
}

/** In a personal chat, and in the Favorites, nobody comes or goes. */
export function refusedMembership(
  state: State,
  chat: ChatRecord,
  reader: Pick<TrueConfGuarded, "choose">,
): TrueConfStep<never> | undefined {
  if (chat.kind !== 1 && chat.kind !== 5) return undefined;
  return refuse(state, reader.choose("trueconf.personal-membership"), "trueconf.open.personal-membership");
}
