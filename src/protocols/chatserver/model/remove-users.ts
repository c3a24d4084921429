// Removing people from a chat.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import type { Received } from "../../../behaviour/behaviour.ts";
import { changedChat, putChat } from "../chats.ts";
import { callerOf } from "../people.ts";
import type { Chat, ChatView, Leaving, State } from "../state.ts";
import type { ChatServerEmission, ChatServerHandler, ChatServerReader, Outcome } from "../vocabulary.ts";
import { accept, carriedOut, outcomeOf, refuse } from "../vocabulary.ts";
import { updated } from "./add-users.ts";
import { payloadsOf } from "./chat-told.ts";
import { chatView, demandChat } from "./chat-view.ts";
import { enterChat, idOf } from "./guards.ts";
import { refusedAsSaid } from "./left-open.ts";
import { demandList, tellPeople } from "./people-told.ts";
import { entitled } from "./telling.ts";

type Reading = ChatServerReader<Outcome<ChatView>>;

export const removeUsers: ChatServerHandler<"removeUsers"> = {
  grants: () => "chatserver.remove-users.path",
  mint(state, minting) {
    const { path, body } = minting.params;
    const callerId = callerOf(state, minting.session)?.id;
    const chat = state.chats.get(idOf(path.chatId));
    if (!chat) return { refused: true };
    const removed = presentAmong(chat, body.users);
    const changed = removed.length === 0 ? chat : updated(state, withoutRemoved(chat, removed), minting.now);
    return { seen: chatView(state, changed, callerId, minting, { removedUsers: removed }) };
  },
  observe: outcomeOf,
  step(state, session, { path: { chatId }, body: { users } }, reader) {
    const inside = enterChat(state, session, chatId, ENTRY, reader);
    if (inside.refusal) return inside.refusal;
    const { chat, caller, member } = inside;
    if (chat.isPersonal) {
      const code = reader.choose("chatserver.personal-members");
      return refuse(state, code, "chatserver.remove-users.personal", "chatserver.open.personal-members");
    }
    const removed = presentAmong(chat, users);
    if (removed.length === 0) {
      const branch = reader.choose("chatserver.nobody-removed");
      const open = "chatserver.open.nobody-removed";
      if (branch !== "served") return refuse(state, branch, open);
      const { seen } = carriedOut(reader, open);
      return accept(demandChat(state, chat, caller.id, seen, "answer", reader), seen, [], open);
    }
    // Whether users can remove themselves, or the owner, is not said.
    const isOdd = removed.includes(caller.id) || removed.includes(chat.ownerId);
    const refusal = isOdd ? refusedAsSaid(state, reader.fresh()) : undefined;
    if (refusal) return refusal;
    const because: RequirementId[] = member.isBlockedUser ? ["chatserver.open.blocked-elsewhere"] : [];
    if (caller.id !== chat.ownerId) because.push("chatserver.remove-users.any-participant");
    if (users.some((userId) => !chat.members.has(userId))) because.push("chatserver.remove-users.strangers-ignored");
    because.push("chatserver.remove-users.path", "chatserver.remove-users.body", "chatserver.remove-users.answer");
    const { seen, told } = carriedOut(reader, refusedFirst(because, reader.fresh()));
    const changed = updated(state, withoutRemoved(chat, removed), reader.now);
    const next = putChat(state, changed);
    demandList(seen.removedUsers, "removedUsers", removed, "chatserver.remove-users.removed-users", reader);
    const learned = demandChat(next, changed, caller.id, seen, "answer", reader);
    return accept(learned, seen, tellRemoval(learned, changed, caller.id, told, removed, reader), ...because);
  },
};

const ENTRY = { area: "change", outsider: "chatserver.remove-users.non-participant", blocked: "elsewhere" } as const;

function presentAmong(chat: Chat, users: readonly number[]): number[] {
  return [...new Set(users)].filter((userId) => chat.members.has(userId));
}

function withoutRemoved(chat: Chat, removed: readonly number[]): Chat {
  return withoutMembers(chat, removed, "removed", "chatserver.remove-users.others-stay");
}

/** `stays`: what is broken when others are lost by it. */
export function withoutMembers(chat: Chat, users: readonly number[], leaving: Leaving, stays: RequirementId): Chat {
  const changed = changedChat(chat, stays);
  return {
    ...changed,
    members: changed.members.deleteAll(users),
    former: changed.former.concat(users.map((userId): [number, Leaving] => [userId, leaving])),
  };
}

/** Of each status that a request without users gets, one: the body of a DELETE was not read. */
const BODY_CODES = ["invalid", "unprocessable", "empty-body-unsupported"] as const;

function refusedFirst(because: readonly RequirementId[], outcome: Outcome<ChatView>): RequirementId {
  const [first = "chatserver.remove-users.path"] = because;
  const codes = "refused" in outcome ? (outcome.codes ?? []) : [];
  const isBody = first === "chatserver.remove-users.path" && BODY_CODES.some((code) => codes.includes(code));
  return isBody ? "chatserver.remove-users.body" : first;
}

function tellRemoval(
  state: State,
  chat: Chat,
  actorId: number,
  told: readonly Received[] | undefined,
  removed: readonly number[],
  reader: Reading,
): ChatServerEmission[] {
  const open = "chatserver.open.removal-event";
  // Where nobody listened, it is not to be seen.
  if (!state.settings.knowsAll && (!told || entitled(state, chat, reader).length === 0)) return [];
  if (reader.choose("chatserver.removal-event") === "none") {
    if (payloadsOf(told, "removedUsers").length > 0) reader.contradiction(open, "no event");
    return [];
  }
  const says = "chatserver.remove-users.event-removed-users";
  const list = { name: "removedUsers", users: removed, says } as const;
  return tellPeople(state, chat, actorId, told, list, [{ because: [says, open] }], reader);
}
