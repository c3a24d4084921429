// Keeping somebody from posting into a chat, and letting them again.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import { putChat } from "../chats.ts";
import type { Chat, Member, State } from "../state.ts";
import type { ChatServerHandler, ChatServerReader, ChatServerStep, Outcome } from "../vocabulary.ts";
import { accept, carriedOut, outcomeOf, refuse } from "../vocabulary.ts";
import type { Entry } from "./guards.ts";
import { enterChat } from "./guards.ts";
import { refusedAsSaid } from "./left-open.ts";

interface Blocking {
  readonly entry: Entry;
  readonly path: RequirementId;
  readonly answer: RequirementId;
  /** What is broken by an effect on somebody for whom there is none. */
  readonly idle: RequirementId;
  readonly absent: readonly [RequirementId, ...RequirementId[]];
  /** Undefined: nothing has to change. */
  change(member: Member): Member | undefined;
}

type Asked = { readonly path: { readonly chatId: string; readonly userId: number } };
type Reading = ChatServerReader<Outcome<undefined>>;

const BLOCK: Blocking = {
  entry: { area: "post", outsider: "chatserver.block-user.non-participant", blocked: "elsewhere" },
  path: "chatserver.block-user.path",
  answer: "chatserver.block-user.answer",
  idle: "chatserver.block-user.again",
  absent: ["chatserver.block-user.absent", "chatserver.open.absent-block"],
  change(member) {
    if (member.isBlockedUser) return undefined;
    const { wasBlockedUser: _, ...rest } = member;
    return { ...rest, isBlockedUser: true };
  },
};

const UNBLOCK: Blocking = {
  entry: { area: "post", outsider: "chatserver.unblock-user.non-participant", blocked: "elsewhere" },
  path: "chatserver.unblock-user.path",
  answer: "chatserver.unblock-user.answer",
  idle: "chatserver.unblock-user.not-blocked",
  absent: ["chatserver.open.absent-block"],
  change: (member) =>
    member.isBlockedUser ? { ...member, isBlockedUser: false, wasBlockedUser: true as const } : undefined,
};

export const blockUser: ChatServerHandler<"blockUser"> = handlerOf(BLOCK);
export const unblockUser: ChatServerHandler<"unblockUser"> = handlerOf(UNBLOCK);

function handlerOf(blocking: Blocking): ChatServerHandler<"blockUser"> & ChatServerHandler<"unblockUser"> {
  return {
    grants: (_params, refused) => (refused.carriedOut ? blocking.answer : blocking.path),
    mint: () => ({ seen: undefined }),
    observe: outcomeOf,
    step: (state, session, params, reader) => step(state, session, params, blocking, reader),
  };
}

function step(
  state: State,
  session: string,
  { path: { chatId, userId } }: Asked,
  { entry, path, answer, idle, absent, change }: Blocking,
  reader: Reading,
): ChatServerStep<undefined> {
  const inside = enterChat(state, session, chatId, entry, reader);
  if (inside.refusal) return inside.refusal;
  const { chat, caller, member } = inside;
  const other = chat.members.get(userId);
  if (!other) {
    const branch = reader.choose("chatserver.absent-block");
    if (branch !== "served") return refuse(state, branch, ...absent);
    carriedOut(reader, absent[0]);
    return accept(state, undefined, [], ...absent);
  }
  // Who may block whom is not said, nor whether it can be done in a personal chat.
  const isPlain = !chat.isPersonal && caller.id === chat.ownerId && userId !== caller.id;
  const refusal = isPlain ? undefined : refusedAsSaid(state, reader.fresh());
  if (refusal) return refusal;
  const changed = change(other);
  const because: RequirementId[] = member.isBlockedUser ? ["chatserver.open.blocked-elsewhere"] : [];
  if (!changed) because.push(idle);
  carriedOut(reader, because[0] ?? answer, because[0] ?? path);
  const next = changed ? putChat(state, withMember(chat, userId, changed)) : state;
  return accept(next, undefined, [], ...because, path, answer);
}

function withMember(chat: Chat, userId: number, member: Member): Chat {
  return { ...chat, members: chat.members.set(userId, member) };
}
