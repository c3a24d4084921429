// Clearing what was written: for everyone, or for the caller alone.

import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import type { ChatRecord, Member } from "../state.ts";
import { putChat } from "../state.ts";
import type { TrueConfEvent, TrueConfHandler } from "../vocabulary.ts";
import { accept } from "../vocabulary.ts";
import { enterChat, lacksRight, mayModerate } from "./access.ts";
import type { ChatChange } from "./chat-change.ts";
import { changeChat } from "./chat-change.ts";
import { NOTE } from "./notes.ts";
import { demandOrder, mintChange, observeChange } from "./observing.ts";
import { tell } from "./telling.ts";

export const clearHistory: TrueConfHandler<"clearHistory"> = {
  grants: () => "trueconf.clear-history.method",
  mint: (state, minting) => mintChange(state.chats.get(minting.params.chatId), minting),
  observe: (observed, _state, { chatId }) => observeChange(observed, chatId, "clearHistory", NOTE.cleared),
  step(state, session, { chatId, forAll }, reader) {
    const inside = enterChat(state, session, chatId, { choice: "trueconf.non-member-write" }, reader);
    if (inside.refusal) return inside.refusal;
    const { chat, member, callerId } = inside;
    const common = chat.kind === 2 || chat.kind === 6;
    if (forAll && common && !mayModerate(member)) return lacksRight(state, "trueconf.clear-history.needs-right");
    const { note: mark, told } = reader.fresh();
    demandOrder(session, told, reader);
    const event: TrueConfEvent = { method: "clearHistory", payload: { chatId, forAll } };
    const because: RequirementId[] = ["trueconf.clear-history.method", "trueconf.clear-history.chat-stays"];
    if (!forAll) {
      // A note that only the caller sees is not owed: nothing is said of one.
      const own: ChatRecord = { ...chat, members: chat.members.set(callerId, cleared(chat, member, "self")) };
      const next = putChat(state, own);
      const events = tell(next, session, [callerId], event, "trueconf.event-clear-history.event", reader);
      if (!mayModerate(member)) because.unshift("trueconf.rights.clear-for-self");
      return accept(next, {}, events, ...because, "trueconf.clear-history.self-only");
    }
    const members = chat.members.map((one, userId) => cleared(chat, one, userId === callerId ? "self" : "all"));
    const empty: ChatRecord = { ...chat, members };
    const requirement = "trueconf.event-clear-history.event";
    const change: ChatChange = { chat: empty, type: NOTE.cleared, content: { forAll }, event, requirement };
    const { state: next, events } = changeChat(state, session, change, mark, reader);
    return accept(next, {}, events, ...because);
  },
};

/** What was before is not theirs any more, read or not. */
function cleared(chat: ChatRecord, member: Member, by: "self" | "all"): Member {
  const place = chat.log.size;
  return { ...member, from: place, readUpTo: place, hidden: member.hidden.clear(), unread: 0, cleared: by };
}
