// Deleting all messages of a chat.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import { changedChat, clearLog } from "../chats.ts";
import type { Chat, Member } from "../state.ts";
import type { ChatServerHandler } from "../vocabulary.ts";
import { accept, carriedOut, outcomeOf, refuse } from "../vocabulary.ts";
import { CLEARED, missingFirst, tellEnding } from "./chat-told.ts";
import { mayEnd } from "./delete-chat.ts";
import { enterChat } from "./guards.ts";

export const clearChat: ChatServerHandler<"clearChat"> = {
  grants: () => "chatserver.clear.path",
  mint: () => ({ seen: undefined }),
  observe: outcomeOf,
  step(state, session, { path: { chatId } }, reader) {
    const inside = enterChat(state, session, chatId, ENTRY, reader);
    if (inside.refusal) return inside.refusal;
    const { chat, caller } = inside;
    const because: RequirementId[] = ["chatserver.clear.answer", "chatserver.clear.path"];
    if (chat.isPersonal) because.unshift("chatserver.clear.personal");
    if (chat.log.isEmpty() && !chat.met) because.unshift("chatserver.clear.empty");
    const rights = mayEnd(chat, caller.id, reader);
    if (rights === "refused") return refuse(state, "not-owner", "chatserver.open.member-acts");
    if (rights === "granted") because.unshift("chatserver.open.member-acts");
    const { seen, told } = carriedOut(reader, because[0] ?? "chatserver.clear.answer", "chatserver.clear.path");
    const cleared: Chat = {
      ...changedChat(chat, "chatserver.clear.chat-stays"),
      wasCleared: "cleared",
      members: chat.members.map(outlasting),
      ...(state.settings.knowsAll && { updatedAt: reader.now }),
    };
    const next = clearLog(state, cleared);
    const owed = missingFirst(told, "chatCleared", "chatserver.clear.event", "chatserver.clear.event-chat-cleared");
    const events = tellEnding(next, cleared, caller.id, told, CLEARED, owed, reader);
    return accept(next, seen, events, ...because);
  },
};

const ENTRY = { area: "change", outsider: "chatserver.clear.non-participant" } as const;

/** What somebody had set must outlast the messages. */
function outlasting(member: Member): Member {
  return member.setMuted || member.setArchived ? { ...member, outlasted: true } : member;
}
