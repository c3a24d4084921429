// What time alone brings about, and what is still owed.

import type { Settling } from "../../../behaviour/behaviour.ts";
import type { State } from "../state.ts";
import { listingKey, putChat } from "../state.ts";
import { removed } from "./participants.ts";

/** The mock's provider goes on: chats become ready, removals are done. */
export function advance(state: State, now: number): State {
  let next = state;
  const due = listingKey(now + 1);
  for (
    let first = next.pending.begin;
    first.valid && first.key !== undefined && first.key < due;
    first = next.pending.begin
  ) {
    const chat = first.value === undefined ? undefined : next.chats.get(first.value);
    if (!chat) break;
    next = putChat(next, { ...chat, phase: "ready" });
  }
  if (next.removing.isEmpty()) return next;
  for (const [key, { chatId, participantId, dueAt }] of next.removing) {
    if (dueAt > now) continue;
    const chat = next.chats.get(chatId);
    const done = chat ? removed(next, chat, participantId) : next;
    next = { ...done, removing: next.removing.delete(key) };
  }
  return next;
}

/** What a 202 promised and no read has shown yet. */
export function settling(state: State, session: string): readonly Settling[] {
  const owed: Settling[] = [];
  if (state.settings.knowsAll) return owed;
  for (const chat of state.chats.values()) {
    if (!chat.registration) continue;
    const poll = {
      session,
      operation: "getChat",
      params: { path: { chatId: chat.id }, query: {}, headers: {} },
      irregularities: [],
    };
    if (chat.phase === "registering") {
      const deadline = chat.acceptedAt + state.settings.settleWithin;
      owed.push({ requirement: "chat-manager.create.readable", deadline, poll });
    } else if (!chat.removals.isEmpty()) {
      const deadline = Math.max(...chat.removals.values()) + state.settings.settleWithin;
      owed.push({ requirement: "chat-manager.remove.inactive", deadline, poll });
    }
  }
  return owed;
}
