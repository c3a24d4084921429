// Who may do what in a chat: whether it is there, whether the caller is in it, whether they are kept from acting.

import type { Choices, RequirementId } from "../../../../generated/chatserver/contract.ts";
import { callerOf } from "../people.ts";
import type { Chat, Leaving, Member, State, User } from "../state.ts";
import type { ChatServerGuarded, ChatServerStep } from "../vocabulary.ts";
import { refuse } from "../vocabulary.ts";

/**
 * What an operation is to the choices about people who are not in the chat, and about chats that are not there: `post` are
 * posting, notifying, blocking and unblocking users; `change` is all that is none of the others.
 */
export type Area = "read" | "post" | "change" | "delete";

const UNKNOWN = {
  read: "chatserver.unknown-chat-read",
  post: "chatserver.unknown-chat-post",
  change: "chatserver.unknown-chat-change",
  delete: "chatserver.unknown-chat-delete",
} as const satisfies Readonly<Record<Area, keyof Choices>>;

const OUTSIDER = {
  read: "chatserver.outsider-read",
  post: "chatserver.outsider-post",
  change: "chatserver.outsider-change",
  delete: "chatserver.outsider-delete",
} as const satisfies Readonly<Record<Area, keyof Choices>>;

const OPEN_UNKNOWN = {
  read: "chatserver.open.unknown-chat-read",
  post: "chatserver.open.unknown-chat-post",
  change: "chatserver.open.unknown-chat-change",
  delete: "chatserver.open.unknown-chat-delete",
} as const satisfies Readonly<Record<Area, RequirementId>>;

const OPEN_OUTSIDER = {
  read: "chatserver.open.outsider-read",
  post: "chatserver.open.outsider-post",
  change: "chatserver.open.outsider-change",
  delete: "chatserver.open.outsider-delete",
} as const satisfies Readonly<Record<Area, RequirementId>>;

export interface Entry {
  readonly area: Area;
  /** What is broken when somebody is served who is not in the chat; for those who were, it may be another one. */
  readonly outsider: RequirementId | ((leaving: Leaving | undefined) => RequirementId);
  /** What is broken when a chat is served that there is not. */
  readonly unknown?: RequirementId;
  /** Whether somebody who is blocked from posting may do it: never (`post`), or as the target has it (`elsewhere`). */
  readonly blocked?: "post" | "elsewhere";
}

export type Inside =
  | { readonly refusal: ChatServerStep<never> }
  | { readonly refusal?: undefined; readonly chat: Chat; readonly caller: User; readonly member: Member };

/** The chat, and the caller in it; or the refusal of whoever has no business there. */
export function enterChat(
  state: State,
  session: string,
  chatId: string,
  { area, outsider, unknown, blocked }: Entry,
  reader: Pick<ChatServerGuarded, "choose">,
): Inside {
  const caller = callerOf(state, session);
  if (!caller) return { refusal: refuse(state, "unauthenticated", "chatserver.auth.token-needed") };
  const chat = state.chats.get(idOf(chatId));
  if (!chat) {
    const because: RequirementId[] = state.gone.has(idOf(chatId)) ? ["chatserver.open.deleted-chat"] : [];
    return {
      refusal: refuse(
        state,
        reader.choose(UNKNOWN[area]),
        unknown ?? OPEN_UNKNOWN[area],
        OPEN_UNKNOWN[area],
        ...because,
      ),
    };
  }
  const member = chat.members.get(caller.id);
  if (!member) {
    const broken = typeof outsider === "string" ? outsider : outsider(chat.former.get(caller.id));
    return { refusal: refuse(state, reader.choose(OUTSIDER[area]), broken, OPEN_OUTSIDER[area]) };
  }
  if (member.isBlockedUser && blocked === "post") {
    const code = reader.choose("chatserver.blocked-post");
    return { refusal: refuse(state, code, "chatserver.block-user.no-posting", "chatserver.open.blocked-post") };
  }
  if (member.isBlockedUser && blocked === "elsewhere") {
    const branch = reader.choose("chatserver.blocked-elsewhere");
    if (branch !== "served") return { refusal: refuse(state, branch, "chatserver.open.blocked-elsewhere") };
  }
  return { chat, caller, member };
}

/** Ids are UUIDs, whose letters are as good in one case as in the other; they are kept in capitals. */
export function idOf(uuid: string): string {
  return uuid.toUpperCase();
}

/** What somebody was, for whom a chat is served no more. */
export function outsiderWho(
  never: RequirementId,
  by: Partial<Readonly<Record<Leaving, RequirementId>>>,
): (leaving: Leaving | undefined) => RequirementId {
  return (leaving) => (leaving === undefined ? undefined : by[leaving]) ?? never;
}
