// Deleting a chat for all its participants.

import { List } from "immutable";
import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import { clearLog, removeChat } from "../chats.ts";
import type { Chat, Member } from "../state.ts";
import type { ChatServerGuarded, ChatServerHandler } from "../vocabulary.ts";
import { accept, carriedOut, outcomeOf, refuse } from "../vocabulary.ts";
import { DELETED, missingFirst, tellEnding } from "./chat-told.ts";
import { enterChat } from "./guards.ts";

export const deleteChat: ChatServerHandler<"deleteChat"> = {
  grants: () => "chatserver.delete-chat.path",
  mint: () => ({ seen: undefined }),
  observe: outcomeOf,
  step(state, session, { path: { chatId } }, reader) {
    const inside = enterChat(state, session, chatId, ENTRY, reader);
    if (inside.refusal) return inside.refusal;
    const { chat, caller } = inside;
    const because: RequirementId[] = ["chatserver.delete-chat.answer", "chatserver.delete-chat.path"];
    if (chat.isPersonal) because.unshift("chatserver.delete-chat.personal");
    const rights = mayEnd(chat, caller.id, reader);
    if (rights === "refused") return refuse(state, "not-owner", "chatserver.open.member-acts");
    if (rights === "granted") because.unshift("chatserver.open.member-acts");
    if (chat.isHidden) because.unshift("chatserver.open.deleted-chat");
    const { seen, told } = carriedOut(
      reader,
      because[0] ?? "chatserver.delete-chat.answer",
      "chatserver.delete-chat.path",
    );
    const owed = missingFirst(
      told,
      "chatDeleted",
      "chatserver.delete-chat.event",
      "chatserver.delete-chat.event-chat-deleted",
    );
    const events = tellEnding(state, chat, caller.id, told, DELETED, owed, reader);
    const next =
      reader.choose("chatserver.deleted-chat") === "gone" ? removeChat(state, chat) : clearLog(state, hidden(chat));
    return accept(next, seen, events, ...because, "chatserver.open.deleted-chat");
  },
};

const ENTRY = {
  area: "delete",
  outsider: "chatserver.delete-chat.non-participant",
  unknown: "chatserver.delete-chat.unknown-chat",
} as const;

/**
 * Whether somebody may delete or clear a chat. `granted`: because the target lets participants do that, and not only whoever
 * created the group.
 */
export function mayEnd(
  chat: Chat,
  userId: number,
  reader: Pick<ChatServerGuarded, "choose">,
): "own" | "granted" | "refused" {
  if (chat.isPersonal || userId === chat.ownerId) return "own";
  return reader.choose("chatserver.member-acts") === "served" ? "granted" : "refused";
}

/** What is left of a chat that is only hidden: it and its participants, and nothing that anybody wrote or set. */
function hidden(chat: Chat): Chat {
  return {
    ...chat,
    isHidden: true,
    wasCleared: "deleted",
    pictures: List(),
    members: chat.members.map(unset),
  };
}

function unset({ setMuted: _m, setArchived: _a, outlasted: _o, mayBeListed: _l, ...member }: Member): Member {
  return { ...member, isMuted: false, isArchived: false };
}
