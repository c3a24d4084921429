// The messages of a chat: the last, or those before one of them.

import type { List } from "immutable";
import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import { callerOf } from "../people.ts";
import type { Chat, Message } from "../state.ts";
import type { ChatServerHandler } from "../vocabulary.ts";
import { accept, carriedOut, outcomeOf, refuse } from "../vocabulary.ts";
import { NO_MORE } from "./former.ts";
import { enterChat, idOf, outsiderWho } from "./guards.ts";
import { judgeList } from "./listed-messages.ts";
import { messageView } from "./message-view.ts";
import type { Page } from "./page.ts";
import { pageOf } from "./page.ts";

export const listMessages: ChatServerHandler<"listMessages"> = {
  grants: (_params, refused) => (refused.carriedOut ? "chatserver.messages.answer" : "chatserver.messages.path"),
  mint(state, minting) {
    const { path, query } = minting.params;
    const chat = state.chats.get(idOf(path.chatId));
    const page = chat && pageOf(state, chat, query, minting);
    if (!page || page.refusal !== undefined) return { refused: true };
    const shown = windowOf(chat, page).toArray();
    if (shown.length > 1 && minting.choose("chatserver.message-order") === "newest-first") shown.reverse();
    return { seen: shown.map((message) => messageView(state, message, minting)) };
  },
  observe: outcomeOf,
  step(state, session, { path: { chatId }, query }, reader) {
    const inside = enterChat(state, session, chatId, ENTRY, reader);
    if (inside.refusal) return inside.refusal;
    const { chat, member } = inside;
    const page = pageOf(state, chat, query, reader);
    if (page.refusal !== undefined) return refuse(state, page.refusal, ...page.because);
    const because: RequirementId[] = [...page.because];
    if (member.isBlockedUser) because.push("chatserver.open.blocked-elsewhere");
    because.push("chatserver.messages.path", "chatserver.messages.answer");
    const { seen } = carriedOut(reader, refusedRequirement(page, because));
    if (state.settings.knowsAll) return accept(state, seen, [], ...because);
    const listing = { state, chat, callerId: callerOf(state, session)?.id ?? 0, member, page };
    return accept(judgeList(listing, windowOf(chat, page), seen, reader), seen, [], ...because);
  },
};

const ENTRY = {
  area: "change",
  outsider: outsiderWho("chatserver.messages.non-participant", NO_MORE),
  unknown: "chatserver.messages.unknown-chat",
  blocked: "elsewhere",
} as const;

/** The messages of the page, the oldest first. */
function windowOf({ log }: Chat, { count, end }: Page): List<Message> {
  return log.slice(Math.max(0, end - count), end);
}

/** What is broken when this page is refused. */
function refusedRequirement({ isDefault, before }: Page, because: readonly RequirementId[]): RequirementId {
  if (before && !isDefault) return "chatserver.messages.count-and-before";
  if (before) return "chatserver.messages.before";
  const [first] = because;
  return !isDefault && first === "chatserver.messages.path"
    ? "chatserver.messages.count"
    : (first ?? "chatserver.messages.path");
}
