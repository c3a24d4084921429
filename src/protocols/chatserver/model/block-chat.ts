// Blocking a chat: leaving a group so that nobody can add one to it again. And taking that back.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import { changedChat, putChat } from "../chats.ts";
import { callerOf } from "../people.ts";
import type { Chat, Leaving, Member, State } from "../state.ts";
import type { ChatServerHandler, ChatServerReader, ChatServerStep, Outcome } from "../vocabulary.ts";
import { accept, carriedOut, outcomeOf, refuse } from "../vocabulary.ts";
import { updated } from "./add-users.ts";
import { isBarred } from "./addition.ts";
import { enterChat, idOf } from "./guards.ts";
import { withoutMembers } from "./remove-users.ts";

type Reading = ChatServerReader<Outcome<undefined>>;

export const blockChat: ChatServerHandler<"blockChat"> = {
  grants: (_params, refused) => (refused.carriedOut ? "chatserver.block-chat.answer" : "chatserver.block-chat.path"),
  mint: () => ({ seen: undefined }),
  observe: outcomeOf,
  step(state, session, { path: { chatId } }, reader) {
    const once = formerly(state, session, chatId);
    // They are out of it, so that they may be refused; but it is blocked, as they ask for.
    if (once && isBarred(once.leaving)) return idle(state, "chatserver.block-chat.again", reader);
    const inside = enterChat(state, session, chatId, BLOCKING, reader);
    if (inside.refusal) return inside.refusal;
    const { chat, caller, member } = inside;
    if (chat.isPersonal) return blockPersonal(state, chat, caller.id, member, reader);
    carriedOut(reader, "chatserver.block-chat.answer", "chatserver.block-chat.path");
    const left = withoutMembers(chat, [caller.id], "blocked", "chatserver.exit.others-stay");
    const next = putChat(state, updated(state, left, reader.now));
    return accept(next, undefined, [], "chatserver.block-chat.path", "chatserver.block-chat.answer");
  },
};

export const unblockChat: ChatServerHandler<"unblockChat"> = {
  grants: (_params, refused) =>
    refused.carriedOut ? "chatserver.unblock-chat.answer" : "chatserver.unblock-chat.path",
  mint: () => ({ seen: undefined }),
  observe: outcomeOf,
  step(state, session, { path: { chatId } }, reader) {
    const once = formerly(state, session, chatId);
    if (once) {
      const { chat, leaving, callerId } = once;
      if (!isBarred(leaving)) return idle(state, "chatserver.unblock-chat.not-blocked", reader);
      carriedOut(reader, "chatserver.unblock-chat.answer", "chatserver.unblock-chat.path");
      const unblocked: Chat = { ...chat, former: chat.former.set(callerId, "unblocked") };
      return accept(putChat(state, unblocked), undefined, [], ...UNBLOCKED);
    }
    const inside = enterChat(state, session, chatId, UNBLOCKING, reader);
    if (inside.refusal) return inside.refusal;
    const { chat, caller, member } = inside;
    if (!chat.isPersonal) {
      carriedOut(reader, "chatserver.unblock-chat.not-blocked");
      return accept(state, undefined, [], "chatserver.unblock-chat.not-blocked", ...UNBLOCKED);
    }
    const personal = "chatserver.unblock-chat.personal";
    carriedOut(reader, personal);
    const because: RequirementId[] = [personal, ...UNBLOCKED];
    if (!member.isBlocked) because.push("chatserver.unblock-chat.not-blocked");
    return accept(putChat(state, setBlocked(chat, caller.id, member, false, personal)), undefined, [], ...because);
  },
};

const BLOCKING = { area: "change", outsider: "chatserver.block-chat.non-participant" } as const;
const UNBLOCKING = { area: "change", outsider: "chatserver.unblock-chat.non-participant" } as const;
const UNBLOCKED = ["chatserver.unblock-chat.path", "chatserver.unblock-chat.answer"] as const;

interface Former {
  readonly chat: Chat;
  readonly callerId: number;
  readonly leaving: Leaving;
}

/** Whoever was in the chat and is not any more. */
function formerly(state: State, session: string, chatId: string): Former | undefined {
  const callerId = callerOf(state, session)?.id;
  const chat = state.chats.get(idOf(chatId));
  const leaving = callerId === undefined ? undefined : chat?.former.get(callerId);
  if (!chat || callerId === undefined || leaving === undefined || chat.members.has(callerId)) return undefined;
  return { chat, callerId, leaving };
}

/** Nothing changes by it. It may be carried out, or refused like all that somebody asks for who is not in the chat. */
function idle(state: State, requirement: RequirementId, reader: Reading): ChatServerStep<undefined> {
  if (!("refused" in reader.fresh())) return accept(state, undefined, [], requirement);
  return refuse(state, reader.choose("chatserver.outsider-change"), requirement, "chatserver.open.outsider-change");
}

function blockPersonal(
  state: State,
  chat: Chat,
  callerId: number,
  member: Member,
  reader: Reading,
): ChatServerStep<undefined> {
  const answer = "chatserver.block-chat.personal-answer";
  const open = "chatserver.open.personal-block";
  const branch = reader.choose("chatserver.personal-block");
  if (branch === "personal-chat") return refuse(state, branch, answer, open);
  carriedOut(reader, answer);
  const members = "chatserver.block-chat.personal-members";
  const because: RequirementId[] = [answer, members, open];
  if (member.isBlocked) because.push("chatserver.block-chat.again");
  const blocked = setBlocked(chat, callerId, member, member.isBlocked || branch === "effective", members);
  return accept(putChat(state, blocked), undefined, [], ...because);
}

/** `stays`: what is broken when one of the two is not a participant any more. */
function setBlocked(chat: Chat, callerId: number, member: Member, isBlocked: boolean, stays: RequirementId): Chat {
  const changed = changedChat(chat, stays);
  const { members } = changed;
  return { ...changed, members: members.set(callerId, { ...member, isBlocked }) };
}
