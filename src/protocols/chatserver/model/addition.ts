// What a request to add people to a chat comes to: a refusal, or who is added.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import { changedChat, putChat } from "../chats.ts";
import type { Chat, Coming, Leaving, Member, State } from "../state.ts";
import { NEW_MEMBER } from "../state.ts";
import type { ChatServerGuarded, ChatServerStep } from "../vocabulary.ts";
import { refuse } from "../vocabulary.ts";
import type { Inside } from "./guards.ts";

export type Addition =
  | { readonly refusal: ChatServerStep<never> }
  | {
      readonly refusal?: undefined;
      /** Those who are participants from now on. */
      readonly added: readonly number[];
      /** Those who blocked the chat, and are not added. */
      readonly barred: readonly number[];
      /** What says that it is carried out, the narrowest first. */
      readonly because: readonly [RequirementId, ...RequirementId[]];
    };

type Entered = Exclude<Inside, { readonly refusal: ChatServerStep<never> }>;

/** So many users may be added at a time. */
const MOST_ADDED = 10;

/** `isSomebody`: whether there is a user. Whoever only looks on may not know of everybody. */
export function planAddition(
  state: State,
  { chat, caller, member }: Entered,
  users: readonly number[],
  isSomebody: (userId: number) => boolean,
  choosing: Pick<ChatServerGuarded, "choose">,
): Addition {
  const because: RequirementId[] = member.isBlockedUser ? ["chatserver.open.blocked-elsewhere"] : [];
  const no = (...step: Parameters<typeof refuse>): Addition => ({ refusal: refuse(...step) });
  if (chat.isPersonal) {
    const branch = choosing.choose("chatserver.personal-addition");
    const open = "chatserver.open.personal-addition";
    if (branch !== "served") return no(state, branch, open);
    because.push(open);
  }
  const named = [...new Set(users)];
  let newcomers = named.filter((userId) => !chat.members.has(userId));
  if (!newcomers.every(isSomebody)) {
    const branch = choosing.choose("chatserver.unknown-user");
    const open = "chatserver.open.unknown-user";
    if (branch !== "left-out") return no(state, branch, "chatserver.add-users.unknown-user", open);
    because.push(open);
    newcomers = newcomers.filter(isSomebody);
  }
  if (newcomers.length > MOST_ADDED) {
    const code = choosing.choose("chatserver.too-many-users");
    return no(state, code, "chatserver.add-users.eleven", "chatserver.open.too-many-users");
  }
  if (users.length > MOST_ADDED) {
    const open = "chatserver.open.eleven-with-present";
    if (choosing.choose("chatserver.eleven-with-present") === "counted-all") {
      return no(state, choosing.choose("chatserver.too-many-users"), open, "chatserver.open.too-many-users");
    }
    because.push(open);
  }
  const barred = newcomers.filter((userId) => isBarred(chat.former.get(userId)));
  const added = newcomers.filter((userId) => !barred.includes(userId));
  if (added.length === 0) {
    const alone: RequirementId[] = barred.length > 0 ? ["chatserver.block-chat.not-addable-alone"] : [];
    const code = choosing.choose("chatserver.nobody-added");
    const broken = [...alone, "chatserver.add-users.nobody-new", "chatserver.open.nobody-added"] as const;
    return no(putChat(state, bar(chat, barred)), code, ...broken);
  }
  if (caller.id !== chat.ownerId) because.push("chatserver.add-users.any-participant");
  if (barred.length > 0) because.push("chatserver.block-chat.others-addable");
  if (named.some((userId) => chat.members.has(userId))) because.push("chatserver.add-users.already");
  for (const userId of added) because.push(...againBecause(chat.former.get(userId)));
  if (added.length === MOST_ADDED) because.push("chatserver.add-users.ten");
  const [first = "chatserver.add-users.path", ...others] = because;
  return { added, barred, because: [first, ...others, ...ALWAYS] };
}

const ALWAYS = [
  "chatserver.add-users.path",
  "chatserver.add-users.users-array",
  "chatserver.add-users.answer",
] as const;

/** The chat with those who were added; the events of the mock show when it was changed. */
export function withAdded(chat: Chat, added: readonly number[], barred: readonly number[]): Chat {
  const changed = changedChat(bar(chat, barred), "chatserver.add-users.others-stay");
  return {
    ...changed,
    members: changed.members.concat(
      added.map((userId): [number, Member] => [
        userId,
        { ...NEW_MEMBER, coming: comingOf(chat.former.get(userId)), cameAt: changed.changes },
      ]),
    ),
    former: changed.former.deleteAll(added),
  };
}

/** Somebody has tried in vain to add those who blocked the chat. */
function bar(chat: Chat, barred: readonly number[]): Chat {
  if (barred.length === 0) return chat;
  return { ...chat, former: chat.former.concat(barred.map((userId): [number, Leaving] => [userId, "barred"])) };
}

export function isBarred(leaving: Leaving | undefined): boolean {
  return leaving === "blocked" || leaving === "barred";
}

function comingOf(leaving: Leaving | undefined): Coming {
  if (leaving === "removed") return "back-removed";
  if (leaving === "left") return "back-left";
  return leaving === "unblocked" ? "back-unblocked" : "added";
}

function againBecause(leaving: Leaving | undefined): RequirementId[] {
  if (leaving === "removed") return ["chatserver.remove-users.addable-again"];
  if (leaving === "left") return ["chatserver.exit.addable-again"];
  return leaving === "unblocked" ? ["chatserver.unblock-chat.addable"] : [];
}
