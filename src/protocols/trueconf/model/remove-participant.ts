// Removing people from groups and channels, and leaving them.

import { Set as PSet } from "immutable";
import type { ChatRecord, State } from "../state.ts";
import type {
  Change,
  Changed,
  TrueConfEmission,
  TrueConfEvent,
  TrueConfHandler,
  TrueConfReader,
} from "../vocabulary.ts";
import { accept, refuse } from "../vocabulary.ts";
import type { Inside } from "./access.ts";
import { enterChat, lacksRight, mayModerate, refusedMembership } from "./access.ts";
import type { ChatChange } from "./chat-change.ts";
import { changeChat } from "./chat-change.ts";
import { NOTE } from "./notes.ts";
import { demandDoer, demandOrder, mintChange, observeChange } from "./observing.ts";
import { tell } from "./telling.ts";

type Reader = TrueConfReader<Change>;

export const removeChatParticipant: TrueConfHandler<"removeChatParticipant"> = {
  grants: () => "trueconf.remove-chat-participant.example",
  mint: (state, minting) => mintChange(state.chats.get(minting.params.chatId), minting),
  observe: (observed, _state, { chatId }) => observeChange(observed, chatId, "removeChatParticipant", NOTE.removed),
  step(state, session, { chatId, userId }, reader) {
    const inside = enterChat(state, session, chatId, { choice: "trueconf.non-member-write" }, reader);
    if (inside.refusal) return inside.refusal;
    const { chat, member, callerId } = inside;
    const unchangeable = refusedMembership(state, chat, reader);
    if (unchangeable) return unchangeable;
    if (userId === callerId) {
      const choice = member.role === "owner" ? "trueconf.owner-self-removal" : "trueconf.self-removal";
      const branch = reader.choose(choice);
      const open = member.role === "owner" ? "trueconf.open.owner-self-removal" : "trueconf.open.self-removal";
      if (branch !== "leaves") return refuse(state, branch, open, "trueconf.frame.error-precedence-existence");
      const { state: next, events } = removed(state, session, inside, userId, reader);
      return accept(next, {}, events, open);
    }
    if (!mayModerate(member)) return lacksRight(state, "trueconf.rights.user-removes-not");
    const other = chat.members.get(userId);
    if (!other) {
      const branch = reader.choose("trueconf.absent-removal");
      return branch === "served"
        ? accept(state, {}, [], "trueconf.open.absent-removal")
        : refuse(state, branch, "trueconf.open.absent-removal");
    }
    if (other.role === "owner") return lacksRight(state, "trueconf.rights.owner-protected");
    const { state: next, events } = removed(state, session, inside, userId, reader);
    return accept(
      next,
      {},
      events,
      ...(chat.kind === 6 ? (["trueconf.remove-chat-participant.channel"] as const) : []),
      ...(chat.kind === 2
        ? ([member.role === "owner" ? "trueconf.rights.owner-adds" : "trueconf.rights.admin-adds"] as const)
        : []),
      "trueconf.remove-chat-participant.example",
      "trueconf.remove-chat-participant.method",
      "trueconf.remove-chat-participant.others-stay",
      "trueconf.remove-chat-participant.chat-stays",
    );
  },
};

/** Somebody is not in the chat any more. Those who still are, are told, and whoever is out in a way that is left open. */
function removed(state: State, session: string, { chat, callerId }: Inside, userId: string, reader: Reader): Changed {
  const { timestamp, note: mark, told } = reader.fresh();
  demandOrder(session, told, reader);
  demandDoer(
    told,
    "removeChatParticipant",
    "removedBy",
    "trueconf.event-remove-chat-participant.removed-by",
    callerId,
    reader,
  );
  const without: ChatRecord = {
    ...chat,
    members: chat.members.delete(userId),
    removed: (chat.removed ?? PSet<string>()).add(userId),
  };
  const event: TrueConfEvent = {
    method: "removeChatParticipant",
    payload: {
      chatId: chat.id,
      userId,
      ...(timestamp !== undefined && { timestamp }),
      ...(state.settings.knowsAll && { removedBy: { id: callerId, type: 1 } }),
    },
  };
  const change: ChatChange = {
    chat: without,
    type: NOTE.removed,
    content: { userId },
    event,
    requirement: "trueconf.event-remove-chat-participant.event",
    apart: (next) => leaverEvents(next, session, chat.id, userId, event, reader),
  };
  return changeChat(state, session, change, mark, reader);
}

function leaverEvents(
  state: State,
  session: string,
  chatId: string,
  userId: string,
  event: TrueConfEvent,
  reader: Reader,
): TrueConfEmission[] {
  const others = state.online.get(userId)?.some((other) => other !== session);
  if (!others) return [];
  const branch = reader.choose("trueconf.removed-event");
  if (branch === "nothing") return [];
  const gone: TrueConfEvent = { method: "removeChat", payload: { chatId } };
  const said = branch === "remove-event" ? event : gone;
  return tell(state, session, [userId], said, "trueconf.open.removed-event", reader);
}
