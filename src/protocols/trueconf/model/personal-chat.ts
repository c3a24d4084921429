// The personal chat with somebody: found when there is one, else created.

import { OrderedMap, Set as PSet } from "immutable";
import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import type { ChatRecord, Member, NewChat, State } from "../state.ts";
import { addChat, callerOf, dropChat, newMember, pairKey, putChat } from "../state.ts";
import type { Creation, TrueConfHandler, TrueConfMinting, TrueConfReader, TrueConfStep } from "../vocabulary.ts";
import { accept, refuse } from "../vocabulary.ts";
import { created } from "./creation.ts";
import { demandOrder, mintChatId, mintMark, observeCreation, payloadOf } from "./observing.ts";

type Reader = TrueConfReader<Creation>;
type Answer = TrueConfStep<{ chatId: string }>;

export const createP2PChat: TrueConfHandler<"createP2PChat"> = {
  grants: () => "trueconf.create-p2p-chat.example",
  mint: (state, minting) => ({ chatId: mintId(state, minting), note: mintMark(undefined, minting) }),
  observe: (observed) => observeCreation(observed, "createP2PChat"),
  step(state, session, { userId }, reader) {
    const callerId = callerOf(state, session) ?? "";
    if (!state.accounts.has(userId)) {
      const branch = reader.choose("trueconf.unknown-user");
      if (branch !== "served") return refuse(state, branch, "trueconf.open.unknown-user");
    }
    const { chatId } = reader.fresh();
    const key = pairKey(callerId, userId);
    const chat = state.chats.get(state.personal.get(key) ?? "");
    if (chat?.members.get(callerId)?.left) return afterLeaving(state, session, chat, userId, reader);
    if (chat && isWritten(chat)) {
      reader.demand(
        creatorOf(chat) === callerId
          ? "trueconf.create-p2p-chat.returns-existing"
          : "trueconf.create-p2p-chat.same-for-both",
        chatId === chat.id,
        () => ({ expected: `the chatId ${chat.id}, as before`, observed: chatId }),
      );
      return found(state, chat);
    }
    if (chat) {
      // Of a chat that was there before, nobody knows whether something was written in it.
      if (chat.met && chatId === chat.id) return found(state, chat);
      const anew = reader.choose("trueconf.unused-personal-chat") === "anew";
      if (anew === (chatId === chat.id)) {
        reader.contradiction("trueconf.open.unused-personal-chat", anew ? "another chatId" : `the chatId ${chat.id}`);
      }
      return anew ? anewWith(dropChat(state, chat), session, userId, reader, true) : found(state, chat);
    }
    const former = state.formerPersonal.get(key);
    if (former === undefined) return anewWith(state, session, userId, reader, state.settings.knowsAll);
    demandAfterRemoval(former, reader);
    return anewWith(state, session, userId, reader, chatId !== former || state.settings.knowsAll);
  },
};

function mintId(state: State, minting: TrueConfMinting<{ userId: string }>): string {
  const key = pairKey(callerOf(state, minting.session) ?? "", minting.params.userId);
  const chat = state.chats.get(state.personal.get(key) ?? "");
  const left = chat?.members.get(callerOf(state, minting.session) ?? "")?.left;
  const anew = (): string => mintChatId((id) => state.chats.has(id) || state.gone.has(id), minting);
  const former = left ? chat?.id : state.formerPersonal.get(key);
  if (chat && !left) {
    const again = isWritten(chat) || minting.choose("trueconf.unused-personal-chat") === "returned";
    return again ? chat.id : anew();
  }
  return former !== undefined && minting.choose("trueconf.personal-chat-after-removal") === "same" ? former : anew();
}

/** Whether somebody wrote in it, as far as is known. Next to nothing but what people wrote is in a personal chat. */
function isWritten(chat: ChatRecord): boolean {
  return chat.log.some(({ type }) => type >= 200);
}

function creatorOf(chat: ChatRecord): string | undefined {
  return chat.members.keySeq().first();
}

/** Nothing has changed, so neither what was seen of it nor a walk over pages ends. */
function found(state: State, chat: ChatRecord): Answer {
  const asked: State =
    isWritten(chat) && !chat.askedAgain
      ? { ...state, chats: state.chats.set(chat.id, { ...chat, askedAgain: true }) }
      : state;
  return accept(
    asked,
    { chatId: chat.id },
    [],
    "trueconf.create-p2p-chat.example",
    "trueconf.create-p2p-chat.method",
    "trueconf.event-create-p2p-chat.only-when-new",
  );
}

/** Whoever deleted it for themselves finds it again without its history, or gets another. */
function afterLeaving(state: State, session: string, chat: ChatRecord, userId: string, reader: Reader): Answer {
  const callerId = callerOf(state, session) ?? "";
  if (!demandAfterRemoval(chat.id, reader)) return anewWith(dropChat(state, chat), session, userId, reader, true);
  const place = chat.log.size;
  const back: Member = { role: "user", unread: 0, from: place, hidden: PSet(), readUpTo: place, cleared: "self" };
  const next = putChat(state, { ...chat, members: chat.members.set(callerId, back) });
  return accept(next, { chatId: chat.id }, [], "trueconf.create-p2p-chat.example");
}

/** Whether it is the chatId from before. */
function demandAfterRemoval(former: string, reader: Reader): boolean {
  const same = reader.choose("trueconf.personal-chat-after-removal") === "same";
  if (same !== (reader.fresh().chatId === former)) {
    reader.contradiction("trueconf.open.personal-chat-after-removal", same ? `the chatId ${former}` : "another chatId");
  }
  return same;
}

/**
 * A chat that was not known. Unless it is certain to be new, only the event of its creation tells it from one that was there
 * before.
 */
function anewWith(state: State, session: string, userId: string, reader: Reader, certain: boolean): Answer {
  const callerId = callerOf(state, session) ?? "";
  const { chatId, note, told } = reader.fresh();
  reader.demand("trueconf.create-p2p-chat.distinct-users", !state.chats.has(chatId), () => ({
    expected: "a chatId that no other chat has",
    observed: chatId,
  }));
  const met = !certain && told === undefined;
  const unknown: Member = met ? unreadUnknown("user") : newMember("user");
  const chat: NewChat = {
    id: chatId,
    kind: 1,
    title: null,
    met,
    members: OrderedMap([
      [callerId, unknown],
      [userId, unknown],
    ]),
  };
  const because: RequirementId[] = ["trueconf.create-p2p-chat.example", "trueconf.create-p2p-chat.method"];
  if (met) return accept(addChat(state, chat), { chatId }, [], ...because);
  demandOrder(session, told, reader);
  for (const received of told ?? []) {
    if (state.connections.get(received.session)?.userId === callerId) continue;
    const title = payloadOf(received, "createP2PChat")?.["title"];
    reader.demand("trueconf.event-create-p2p-chat.title", title === callerId, () => ({
      expected: `the title ${callerId} in the event`,
      observed: JSON.stringify(title) ?? "none",
    }));
  }
  const { state: next, events } = created(state, session, chat, callerId, { note: note ?? {} }, reader);
  return accept(next, { chatId }, events, "trueconf.create-p2p-chat.creates", ...because);
}

/** Of a chat that was there before, nobody knows what was read. */
export function unreadUnknown(role: Member["role"]): Member {
  const { unread: _, ...member } = newMember(role);
  return member;
}
