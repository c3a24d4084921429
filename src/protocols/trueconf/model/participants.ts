// Reading who is in a chat.

import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import type { ChatRecord, Role, State } from "../state.ts";
import { callerOf, isMember } from "../state.ts";
import type { TrueConfHandler, TrueConfReader } from "../vocabulary.ts";
import { accept, refuse } from "../vocabulary.ts";
import { enterChat, noSuchChat } from "./access.ts";
import { refusedTrace } from "./refused-writes.ts";

export const hasChatParticipant: TrueConfHandler<"hasChatParticipant"> = {
  grants: () => "trueconf.has-chat-participant.method",
  mint(state, { params }) {
    const chat = state.chats.get(params.chatId);
    return { result: chat !== undefined && isMember(chat, params.userId) };
  },
  observe: (observed) => (observed.ok ? { result: observed.result.result } : {}),
  step(state, session, { chatId, userId }, reader) {
    const callerId = callerOf(state, session) ?? "";
    const chat = state.chats.get(chatId);
    if (!chat || chat.members.get(callerId)?.left)
      return noSuchChat(state, chatId, "trueconf.remove-chat.gone", callerId);
    const inside = isMember(chat, callerId);
    if (!inside) {
      const branch = reader.choose("trueconf.non-member-presence");
      if (branch !== "answered")
        return refuse(state, branch, "trueconf.open.non-member-presence", "trueconf.has-chat-participant.non-member");
    }
    const expected = isMember(chat, userId);
    const requirement = presence(state, chat, userId, callerId, expected);
    const { result } = reader.fresh();
    if (result === undefined) return reader.contradiction(requirement, `result ${expected}`);
    const say = () => ({ expected: `result ${expected} for ${userId}`, observed: String(result) });
    reader.demand(requirement, result === expected, say);
    const because: RequirementId[] = ["trueconf.has-chat-participant.method"];
    if (expected) because.push("trueconf.has-chat-participant.example");
    if (!inside) because.push("trueconf.open.non-member-presence", "trueconf.has-chat-participant.non-member");
    return accept(state, { result }, [], ...because);
  },
};

/** What is broken by telling otherwise whether somebody is in a chat: how they came or went tells the most. */
function presence(state: State, chat: ChatRecord, userId: string, callerId: string, expected: boolean): RequirementId {
  if (expected) {
    const refused = refusedTrace(state, "removal", chat.id, userId);
    if (refused) return refused;
    if (userId === callerId) return "trueconf.has-chat-participant.self";
    if (chat.kind === 1) return "trueconf.has-chat-participant.personal";
    // Of whoever came last it is asked whether the addition took place; of those before, whether they are in the chat.
    return chat.members.get(userId)?.added && chat.members.keySeq().last() === userId
      ? "trueconf.add-chat-participant.present"
      : "trueconf.has-chat-participant.present";
  }
  const refused = refusedTrace(state, "member", chat.id, userId);
  if (refused) return refused;
  if (chat.removed?.has(userId)) return "trueconf.remove-chat-participant.absent";
  return state.accounts.has(userId)
    ? "trueconf.has-chat-participant.absent"
    : "trueconf.has-chat-participant.unknown-user";
}

export const getChatParticipant: TrueConfHandler<"getChatParticipant"> = {
  grants: () => "trueconf.get-chat-participant.method",
  mint(state, { params }) {
    const member = state.chats.get(params.chatId)?.members.get(params.userId);
    return member ? { seen: { userId: params.userId, role: member.role, type: 1 } } : {};
  },
  observe: (observed) => (observed.ok ? { seen: observed.result } : {}),
  step(state, session, { chatId, userId }, reader) {
    const inside = enterChat(
      state,
      session,
      chatId,
      {
        choice: "trueconf.non-member-read",
        because: "trueconf.get-chat-participants.non-member",
        gone: "trueconf.remove-chat.gone",
      },
      reader,
    );
    if (inside.refusal) return inside.refusal;
    const { chat } = inside;
    const member = chat.members.get(userId);
    if (!member || !isMember(chat, userId)) {
      return refuse(state, "user-is-not-chat-participant", "trueconf.get-chat-participant.absent");
    }
    const { seen } = reader.fresh();
    if (!seen) return reader.contradiction("trueconf.get-chat-participant.method", `the participant ${userId}`);
    reader.demand("trueconf.get-chat-participant.agrees-user", seen.userId === userId, () => ({
      expected: `userId ${userId}`,
      observed: seen.userId,
    }));
    demandRole(state, chat, userId, seen.role, reader, "trueconf.get-chat-participant.agrees-role");
    reader.demand("trueconf.get-chat-participant.type-user", seen.type === 1, () => ({
      expected: "type 1 of a person",
      observed: String(seen.type),
    }));
    return accept(state, seen, [], "trueconf.get-chat-participant.method");
  },
};

/** The role is the one that follows from how somebody came to it. */
export function demandRole(
  state: State,
  chat: ChatRecord,
  userId: string,
  role: string,
  reader: TrueConfReader,
  agrees?: RequirementId,
): void {
  const member = chat.members.get(userId);
  if (!member) return;
  const say = () => ({ expected: `the role ${member.role} of ${userId}`, observed: role });
  const refused = refusedTrace(state, "role", chat.id, userId, role);
  const holds = role === member.role;
  const requirement =
    refused ?? (member.appointed ? "trueconf.change-participant-role.shown" : initialRole(chat, member.added === true));
  if (requirement) reader.demand(requirement, holds, say);
  const written = WRITTEN[member.role];
  // A role of another spelling is none; another role is another matter.
  if (written && !KNOWN_ROLES.includes(role)) reader.demand(written, false, say);
  else if (written && holds) reader.demand(written, true, say);
  if (agrees) reader.demand(agrees, holds, say);
}

const WRITTEN: Readonly<Partial<Record<Role, RequirementId>>> = {
  user: "trueconf.chat-participant.role-user",
  admin: "trueconf.chat-participant.role-admin",
  owner: "trueconf.chat-participant.role-owner",
};

const KNOWN_ROLES: readonly string[] = [
  "owner",
  "admin",
  "user",
  "conf_owner",
  "conf_moderator",
  "favorites_owner",
  "writer",
];

function initialRole(chat: ChatRecord, added: boolean): RequirementId {
  if (added) return "trueconf.add-chat-participant.role-user";
  switch (chat.kind) {
    case 1:
      return "trueconf.chat-participant.role-user";
    case 2:
      return "trueconf.create-group-chat.caller-owner";
    case 5:
      return "trueconf.create-favorites-chat.role";
    case 6:
      return "trueconf.create-channel.caller-owner";
  }
}
