// What a participant sets of a chat for themselves alone.

import type { OperationId, Operations, RequirementId } from "../../../../generated/chatserver/contract.ts";
import { putChat } from "../chats.ts";
import { callerOf, sessionOf } from "../people.ts";
import type { Chat, ChatView, Member } from "../state.ts";
import type { ChatServerHandler, ChatServerReader } from "../vocabulary.ts";
import { accept, carriedOut, outcomeOf } from "../vocabulary.ts";
import { chatView, demandChat } from "./chat-view.ts";
import { demandEqual } from "./demanding.ts";
import { enterChat, idOf } from "./guards.ts";

type Sent = Operations[OperationId & "updateSettings"]["params"]["body"];

export const updateSettings: ChatServerHandler<"updateSettings"> = {
  grants: () => "chatserver.settings.path",
  mint(state, minting) {
    const { body } = minting.params;
    const chat = state.chats.get(idOf(minting.params.path.chatId));
    const callerId = callerOf(state, minting.session)?.id;
    const member = callerId === undefined ? undefined : chat?.members.get(callerId);
    if (!chat || !member || callerId === undefined) return { refused: true };
    if (body.isRemovedOnDevice && minting.choose("chatserver.device-removal-answer") === "empty") {
      return { seen: undefined };
    }
    const sessionId = sessionOf(state, minting.session)?.id;
    const changed = { ...chat, members: chat.members.set(callerId, settled(chat, member, body, sessionId)) };
    return { seen: chatView(state, changed, callerId, minting) };
  },
  observe: outcomeOf,
  step(state, session, { path: { chatId }, body }, reader) {
    const inside = enterChat(state, session, chatId, ENTRY, reader);
    if (inside.refusal) return inside.refusal;
    const { chat, caller, member } = inside;
    const because = becauseOf(body);
    const { seen } = carriedOut(reader, because[0] ?? "chatserver.settings.path");
    const next = settled(chat, member, body, sessionOf(state, session)?.id);
    const changed: Chat = { ...chat, members: chat.members.set(caller.id, next) };
    demandBody(body, seen, reader);
    if (body.isRemovedOnDevice) because.push("chatserver.open.device-removal-answer");
    const set = putChat(state, changed);
    if (!seen) return accept(set, seen, [], ...because);
    demandSent(body, next, seen, reader);
    demandUnsent(body, chat, next, seen, reader);
    const { isMuted: _muted, isArchived: _archived, ...rest } = seen;
    const learned = demandChat(set, changed, caller.id, rest, "answer", reader);
    return accept(learned, seen, [], ...because);
  },
};

const ENTRY = { area: "change", outsider: "chatserver.settings.non-participant" } as const;

const NAMES = ["isMuted", "isArchived", "isRemovedOnDevice"] as const;

/** What says that these settings are taken, the narrowest first. */
function becauseOf(body: Sent): RequirementId[] {
  const sent = NAMES.filter((name) => typeof body[name] === "boolean");
  const because: RequirementId[] = ["chatserver.settings.path"];
  if (sent.length === 1) because.unshift("chatserver.settings.partial");
  if (body.isRemovedOnDevice) because.unshift("chatserver.device.answer");
  if (body.isRemovedOnDevice && sent.length === 1) because.unshift("chatserver.device.accepted");
  return because;
}

/** The caller's part in the chat, as it is with what they sent. */
function settled(chat: Chat, member: Member, body: Sent, sessionId: string | undefined): Member {
  const { isMuted, isArchived, isRemovedOnDevice } = body;
  let next = member;
  if (typeof isMuted === "boolean" || typeof isArchived === "boolean") {
    const { outlasted: _, ...since } = next;
    next = since;
  }
  if (typeof isMuted === "boolean") next = { ...next, isMuted, setMuted: true };
  if (typeof isArchived === "boolean") {
    const { mayBeUnarchived: _, ...known } = next;
    next = { ...known, isArchived, setArchived: true };
  }
  if (isRemovedOnDevice === true) {
    next = { ...listed(next), isRemovedOnDevice, ...(sessionId !== undefined && { removedBy: sessionId }) };
  }
  if (isRemovedOnDevice === false) {
    // Whether that brings back what was deleted, where that only hides it, is not said.
    if (chat.isHidden) next = { ...next, mayBeListed: true };
    if (member.isRemovedOnDevice) next = { ...listed(next), isRemovedOnDevice, returned: "switched" };
  }
  return next;
}

/** A participant in whose list the chat is as if they had never removed it from their device. */
export function listed({ mayBeListed: _may, returned: _returned, removedBy: _by, ...member }: Member): Member {
  return { ...member, isRemovedOnDevice: false };
}

/** Only the answer to removing a chat from the device may be empty: two sections of the document differ in it. */
function demandBody(body: Sent, seen: ChatView | undefined, reader: ChatServerReader): void {
  if (!body.isRemovedOnDevice) {
    reader.demand("chatserver.settings.answer", seen !== undefined, () => ({
      expected: "the chat",
      observed: "nothing",
    }));
    return;
  }
  const given = reader.choose("chatserver.device-removal-answer") === "chat";
  if (given !== (seen !== undefined)) {
    reader.contradiction("chatserver.open.device-removal-answer", given ? "the chat" : "nothing");
  }
}

/** What was set is shown as it was set. */
function demandSent(body: Sent, next: Member, seen: ChatView, reader: ChatServerReader): void {
  for (const name of ["isMuted", "isArchived"] as const) {
    if (typeof body[name] !== "boolean") continue;
    demandEqual(reader, "chatserver.settings.answer-shows", name, next[name], seen[name]);
    if (seen[name] !== undefined)
      demandEqual(reader, CAN_BE[name][next[name] ? "on" : "off"], name, next[name], seen[name]);
  }
}

const CAN_BE = {
  isMuted: { on: "chatserver.settings.muted", off: "chatserver.settings.unmuted" },
  isArchived: { on: "chatserver.settings.archived", off: "chatserver.settings.unarchived" },
} as const satisfies Readonly<Record<"isMuted" | "isArchived", Readonly<Record<"on" | "off", RequirementId>>>>;

/** What was not sent is shown as it was. */
function demandUnsent(body: Sent, chat: Chat, next: Member, seen: ChatView, reader: ChatServerReader): void {
  for (const name of ["isMuted", "isArchived"] as const) {
    if (typeof body[name] === "boolean" || seen[name] === undefined) continue;
    const wasSet = name === "isMuted" ? next.setMuted : next.setArchived;
    if ((chat.met && !wasSet) || (name === "isArchived" && next.mayBeUnarchived)) continue;
    demandEqual(reader, "chatserver.settings.others-kept", name, next[name], seen[name]);
  }
}
