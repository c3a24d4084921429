// Reading one chat.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import { callerOf } from "../people.ts";
import type { Chat, Member } from "../state.ts";
import type { ChatServerHandler } from "../vocabulary.ts";
import { accept, carriedOut, outcomeOf } from "../vocabulary.ts";
import { chatView, demandChat } from "./chat-view.ts";
import { enterChat, idOf, outsiderWho } from "./guards.ts";
import { shownBefore, steadiness } from "./look.ts";
import { premisesOf } from "./people-shown.ts";
import { refusedTrace } from "./refused-writes.ts";

export const getChat: ChatServerHandler<"getChat"> = {
  grants: () => "chatserver.get.path",
  mint(state, minting) {
    const chat = state.chats.get(idOf(minting.params.path.chatId));
    const callerId = callerOf(state, minting.session)?.id;
    return chat ? { seen: chatView(state, chat, callerId, minting, { full: true }) } : { refused: true };
  },
  observe: outcomeOf,
  step(state, session, { path: { chatId } }, reader) {
    const inside = enterChat(state, session, chatId, ENTRY, reader);
    if (inside.refusal) return inside.refusal;
    const { chat, caller, member } = inside;
    const before = shownBefore(chat, "detail", caller.id);
    const refused = refusedTrace(state, "gone", chat.id) ?? refusedTrace(state, "removal", chat.id, caller.id);
    const premises = readableBecause(chat, member);
    const { seen } = carriedOut(
      reader,
      before ? steadiness({ state }, before) : (refused ?? premises[0]),
      "chatserver.get.path",
    );
    const learned = demandChat(state, chat, caller.id, seen, "detail", reader);
    return accept(learned, seen, [], "chatserver.get.path", "chatserver.get.answer", ...premises);
  },
};

const ENTRY = {
  area: "read",
  outsider: outsiderWho("chatserver.get.non-participant", {
    removed: "chatserver.remove-users.unreadable",
    left: "chatserver.exit.unreadable",
    blocked: "chatserver.block-chat.exits",
    barred: "chatserver.block-chat.not-addable",
    unblocked: "chatserver.unblock-chat.not-back",
  }),
  unknown: "chatserver.get.unknown-chat",
} as const;

/** What says that somebody can read a chat, the narrowest first. */
function readableBecause(chat: Chat, member: Member): [RequirementId, ...RequirementId[]] {
  if (chat.isHidden) return ["chatserver.open.deleted-chat"];
  const reads: RequirementId[] = member.isBlockedUser ? ["chatserver.block-user.reads"] : [];
  if (chat.stays === undefined && member.coming === "creator") reads.push("chatserver.create.answer-created");
  const [first, ...others] = [...reads, ...premisesOf(chat, member)];
  return [first ?? "chatserver.get.path", ...others];
}
