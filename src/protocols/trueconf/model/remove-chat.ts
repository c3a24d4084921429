// Deleting a chat: for everyone, where the caller may, and in some cases for the caller alone.

import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import type { ChatRecord, Kind, State } from "../state.ts";
import { dropChat, putChat } from "../state.ts";
import type { TrueConfEmission, TrueConfEvent, TrueConfHandler, TrueConfReader } from "../vocabulary.ts";
import { accept, refuse } from "../vocabulary.ts";
import type { Inside } from "./access.ts";
import { enterChat } from "./access.ts";
import { answered } from "./observing.ts";
import { participants, tell } from "./telling.ts";

const DELETED: Readonly<Record<Kind, RequirementId>> = {
  1: "trueconf.remove-chat.personal",
  2: "trueconf.remove-chat.group",
  5: "trueconf.remove-chat.method",
  6: "trueconf.remove-chat.channel",
};

export const removeChat: TrueConfHandler<"removeChat"> = {
  grants: () => "trueconf.remove-chat.example",
  mint: (_state, { params, choose }) =>
    choose("trueconf.remove-chat-answer") === "chat-id" ? { chatId: params.chatId } : {},
  observe(observed) {
    const chatId = answered(observed, "chatId");
    return typeof chatId === "string" ? { chatId } : {};
  },
  step(state, session, params, reader) {
    const inside = enterChat(
      state,
      session,
      params.chatId,
      { choice: "trueconf.non-member-write", gone: "trueconf.remove-chat.twice" },
      reader,
    );
    if (inside.refusal) return inside.refusal;
    const { chat, member } = inside;
    const everyones = chat.kind === 1 ? reader.choose("trueconf.personal-removal") === "both" : isOwner(member.role);
    if (!everyones && chat.kind !== 1) {
      const branch = reader.choose("trueconf.chat-removal-by-member");
      if (branch !== "leaves") {
        return refuse(
          state,
          branch,
          "trueconf.open.chat-removal-by-member",
          "trueconf.frame.error-precedence-existence",
        );
      }
    }
    const { state: next, events } = everyones
      ? removedForAll(state, session, chat, reader)
      : removedForOne(state, session, inside, reader);
    const because: RequirementId[] = [
      DELETED[chat.kind],
      "trueconf.remove-chat.method",
      "trueconf.remove-chat.others-stay",
      ...(chat.kind === 1 ? (["trueconf.open.personal-removal"] as const) : []),
      ...(member.role === "owner" ? (["trueconf.rights.owner-removes-chat"] as const) : []),
    ];
    const { chatId } = reader.fresh();
    if (chatId !== undefined) {
      reader.demand("trueconf.remove-chat.answer-chat-id", chatId === chat.id, () => ({
        expected: `the chatId ${chat.id}`,
        observed: chatId,
      }));
    }
    // A refusal has no chatId either, and is not an answer without one.
    const branch = reader.choose("trueconf.remove-chat-answer");
    if (branch === "chat-id")
      return accept(next, { chatId: chat.id }, events, ...because, "trueconf.remove-chat.example");
    if (chatId !== undefined) reader.contradiction("trueconf.open.remove-chat-answer", "an answer without chatId");
    return accept(next, {}, events, ...because);
  },
};

function isOwner(role: string): boolean {
  return role === "owner" || role === "favorites_owner";
}

interface Removed {
  readonly state: State;
  readonly events: readonly TrueConfEmission[];
}

function removedForAll(state: State, session: string, chat: ChatRecord, reader: TrueConfReader): Removed {
  const event: TrueConfEvent = { method: "removeChat", payload: { chatId: chat.id } };
  const events = tell(state, session, participants(chat), event, "trueconf.event-remove-chat.event", reader);
  return { state: dropChat(state, chat), events };
}

/** Of a personal chat the other side keeps its part; from a group the caller goes, as if they had left. */
function removedForOne(
  state: State,
  session: string,
  { chat, member, callerId }: Inside,
  reader: TrueConfReader,
): Removed {
  const place = chat.log.size;
  const members =
    chat.kind === 1
      ? chat.members.set(callerId, { ...member, left: true, unread: 0, from: place, readUpTo: place, cleared: "self" })
      : chat.members.delete(callerId);
  const event: TrueConfEvent = { method: "removeChat", payload: { chatId: chat.id } };
  const events = tell(state, session, [callerId], event, "trueconf.event-remove-chat.event", reader);
  return { state: putChat(state, { ...chat, members }), events };
}
