// Who is kept from posting into a chat.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import type { Chat, State, UserView } from "../state.ts";
import type { ChatServerHandler, ChatServerReader } from "../vocabulary.ts";
import { accept, carriedOut, outcomeOf } from "../vocabulary.ts";
import { exercise } from "./demanding.ts";
import { enterChat, idOf } from "./guards.ts";
import { demandNoTrace, refusedTrace } from "./refused-writes.ts";
import { userView } from "./user-view.ts";

export const listBlockedUsers: ChatServerHandler<"listBlockedUsers"> = {
  grants: () => "chatserver.blocked.path",
  mint(state, { params }) {
    const chat = state.chats.get(idOf(params.path.chatId));
    return { seen: chat ? blockedIn(chat).map((userId) => userView(state, userId, "short")) : [] };
  },
  observe: outcomeOf,
  step(state, session, { path: { chatId } }, reader) {
    const inside = enterChat(state, session, chatId, ENTRY, reader);
    if (inside.refusal) return inside.refusal;
    const because: RequirementId[] = inside.member.isBlockedUser ? ["chatserver.open.blocked-elsewhere"] : [];
    because.push("chatserver.blocked.path", "chatserver.blocked.answer");
    const { seen } = carriedOut(reader, because[0] ?? "chatserver.blocked.path");
    if (!state.settings.knowsAll) demandBlocked(state, inside.chat, seen, reader);
    return accept(state, seen, [], ...because);
  },
};

const ENTRY = { area: "change", outsider: "chatserver.blocked.non-participant", blocked: "elsewhere" } as const;

function blockedIn({ members }: Chat): number[] {
  return [...members.filter(({ isBlockedUser }) => isBlockedUser).keys()];
}

function demandBlocked(
  state: State,
  chat: Chat,
  seen: readonly UserView[],
  reader: Pick<ChatServerReader, "demand">,
): void {
  const shown = new Set(seen.map(({ id }) => id));
  const say = (): { expected: string; observed: string } => ({
    expected: `those who are blocked: ${blockedIn(chat).join(", ") || "nobody"}`,
    observed: [...shown].join(", ") || "nobody",
  });
  for (const userId of blockedIn(chat)) {
    const refused = refusedTrace(state, "unblocked", chat.id, userId);
    reader.demand(refused ?? "chatserver.blocked.all", shown.has(userId), say);
  }
  const elsewhere = blockedElsewhere(state, chat);
  if (elsewhere.size > 0) exercise(reader, "chatserver.blocked.this-chat");
  exercise(reader, "chatserver.blocked.only");
  for (const userId of shown) {
    // Who was blocked before this case is not known, nor what becomes of it when somebody is in the chat no more.
    if (chat.members.get(userId)?.isBlockedUser || chat.met || chat.former.has(userId)) continue;
    const other = elsewhere.has(userId) ? "chatserver.blocked.this-chat" : "chatserver.blocked.only";
    reader.demand(refusedTrace(state, "blocked", chat.id, userId) ?? other, false, say);
  }
  demandNoTrace(state, [], reader);
}

/** Those who are not blocked here, and are in another chat. */
function blockedElsewhere(state: State, { id }: Chat): ReadonlySet<number> {
  const found = new Set<number>();
  for (const chat of state.chats.values()) if (chat.id !== id) for (const userId of blockedIn(chat)) found.add(userId);
  return found;
}
