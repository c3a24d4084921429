// Adding people to groups and channels.

import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import type { ChatRecord, Member, State } from "../state.ts";
import { isMember, newMember } from "../state.ts";
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
import { createEvent, toldOfCreation } from "./creation.ts";
import { NOTE } from "./notes.ts";
import { demandDoer, demandOrder, mintChange, observeChange } from "./observing.ts";
import { participants, tell } from "./telling.ts";

type Reader = TrueConfReader<Change>;

export const addChatParticipant: TrueConfHandler<"addChatParticipant"> = {
  grants: () => "trueconf.add-chat-participant.example",
  mint: (state, minting) => mintChange(state.chats.get(minting.params.chatId), minting),
  observe: (observed, _state, { chatId }) => observeChange(observed, chatId, "addChatParticipant", NOTE.added),
  step(state, session, { chatId, userId, displayHistory }, reader) {
    const inside = enterChat(state, session, chatId, { choice: "trueconf.non-member-write" }, reader);
    if (inside.refusal) return inside.refusal;
    const { chat, member } = inside;
    const unchangeable = refusedMembership(state, chat, reader);
    if (unchangeable) return unchangeable;
    if (!mayModerate(member)) return lacksRight(state, "trueconf.rights.user-adds-not");
    if (!state.accounts.has(userId)) {
      const branch = reader.choose("trueconf.unknown-newcomer");
      if (branch !== "served") return refuse(state, branch, "trueconf.open.unknown-newcomer");
    }
    if (isMember(chat, userId)) {
      const branch = reader.choose("trueconf.repeated-add");
      return branch === "served"
        ? accept(state, {}, [], "trueconf.open.repeated-add")
        : refuse(state, branch, "trueconf.open.repeated-add");
    }
    const { state: next, events } = added(state, session, inside, userId, displayHistory === true, reader);
    return accept(
      next,
      {},
      events,
      ...additionPremises(chat, member, userId),
      "trueconf.add-chat-participant.others-stay",
    );
  },
};

/** What is broken by refusing an addition, the narrowest first. */
function additionPremises(chat: ChatRecord, { role }: Member, userId: string): RequirementId[] {
  return [
    ...(chat.removed?.has(userId) ? (["trueconf.remove-chat-participant.again"] as const) : []),
    ...(chat.kind === 6 ? (["trueconf.add-chat-participant.channel"] as const) : []),
    ...(chat.kind === 2
      ? ([role === "owner" ? "trueconf.rights.owner-adds" : "trueconf.rights.admin-adds"] as const)
      : []),
    "trueconf.add-chat-participant.example",
    "trueconf.add-chat-participant.method",
  ];
}

/** Somebody is in the chat from now on. Those who were in it are told, and the newcomer in a way that is left open. */
function added(
  state: State,
  session: string,
  { chat, callerId }: Inside,
  userId: string,
  displayHistory: boolean,
  reader: Reader,
): Changed {
  const { timestamp, note: mark, told } = reader.fresh();
  demandOrder(session, told, reader);
  demandDoer(told, "addChatParticipant", "addedBy", "trueconf.event-add-chat-participant.added-by", callerId, reader);
  const place = chat.log.size;
  const { unread, ...newcomer } = newMember("user", displayHistory ? 0 : place);
  const member: Member = {
    ...newcomer,
    readUpTo: place,
    added: true,
    // Whether what is shown of the past counts as unread is not said.
    ...((state.settings.knowsAll || !displayHistory) && unread !== undefined && { unread }),
  };
  const joined: ChatRecord = {
    ...chat,
    members: chat.members.set(userId, member),
    ...(chat.removed && { removed: chat.removed.delete(userId) }),
  };
  const event: TrueConfEvent = {
    method: "addChatParticipant",
    payload: {
      chatId: chat.id,
      userId,
      ...(timestamp !== undefined && { timestamp }),
      ...(state.settings.knowsAll && { addedBy: { id: callerId, type: 1 } }),
    },
  };
  const change: ChatChange = {
    chat: joined,
    type: NOTE.added,
    content: { userId, role: "user" },
    event,
    requirement: "trueconf.event-add-chat-participant.event",
    people: participants(chat),
    apart: (next) => newcomerEvents(next, session, chat.id, userId, event, reader),
  };
  return changeChat(state, session, change, mark, reader);
}

function newcomerEvents(
  state: State,
  session: string,
  chatId: string,
  userId: string,
  event: TrueConfEvent,
  reader: Reader,
): TrueConfEmission[] {
  if (!state.online.has(userId)) return [];
  const branch = reader.choose("trueconf.newcomer-event");
  const kind = state.chats.get(chatId)?.kind ?? 2;
  const events: TrueConfEmission[] = [];
  if (branch === "add-event" || branch === "both") {
    events.push(...tell(state, session, [userId], event, "trueconf.event-add-chat-participant.event", reader));
  }
  if (branch === "create-event" || branch === "both") {
    const create = createEvent(state, chatId, userId, reader);
    const told = tell(state, session, [userId], create, "trueconf.open.newcomer-event", reader);
    events.push(...told.map((emission) => ({ ...emission, about: toldOfCreation(kind) })));
  }
  return events;
}
