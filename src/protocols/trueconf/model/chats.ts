// Reading one chat.

import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import type { ChatRecord } from "../state.ts";
import { callerOf } from "../state.ts";
import type { TrueConfHandler } from "../vocabulary.ts";
import { accept } from "../vocabulary.ts";
import { enterChat } from "./access.ts";
import { look } from "./evolution.ts";
import { refusedTrace } from "./refused-writes.ts";
import { viewOf } from "./view.ts";

export const getChatByID: TrueConfHandler<"getChatByID"> = {
  grants: () => "trueconf.get-chat-by-id.method",
  mint(state, minting) {
    const chat = state.chats.get(minting.params.chatId);
    return chat ? { seen: viewOf(state, chat, callerOf(state, minting.session) ?? "", minting) } : {};
  },
  observe: (observed) => (observed.ok ? { seen: observed.result } : {}),
  step(state, session, { chatId }, reader) {
    const inside = enterChat(
      state,
      session,
      chatId,
      {
        choice: "trueconf.non-member-read",
        because: "trueconf.get-chat-by-id.non-member",
        gone: "trueconf.remove-chat.gone",
      },
      reader,
    );
    if (inside.refusal) return inside.refusal;
    const { chat, callerId } = inside;
    const { seen } = reader.fresh();
    const refused = refusedTrace(state, "gone", chatId);
    if (!seen) return reader.contradiction(refused ?? readable(chat), "the chat");
    reader.demand("trueconf.get-chat-by-id.asked", seen.chatId === chatId, () => ({
      expected: `the chat ${chatId}`,
      observed: seen.chatId,
    }));
    const learned = look(state, chat, callerId, seen, "detail", reader);
    const because: RequirementId[] = [readable(chat), "trueconf.get-chat-by-id.method"];
    if (chat.kind === 2 && seen.lastMessage?.type === 200) because.push("trueconf.get-chat-by-id.example");
    return accept(learned, seen, [], ...because, ...(refused ? [refused] : []));
  },
};

/** What is broken by not showing a chat that the caller is in. */
function readable(chat: ChatRecord): RequirementId {
  switch (chat.kind) {
    case 1:
      return "trueconf.create-p2p-chat.readable";
    case 2:
      return chat.removed && !chat.removed.isEmpty()
        ? "trueconf.remove-chat-participant.chat-stays"
        : "trueconf.create-group-chat.readable";
    case 5:
      return "trueconf.get-chat-by-id.method";
    case 6:
      return "trueconf.create-channel.readable";
  }
}
