// What waits for an account is told to a connection of it that asks: what came while it had none, and, where a target does so,
// what an earlier connection was told and did not acknowledge.

import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import type { ChatRecord, Connection, EnvelopeView, Message, State } from "../state.ts";
import { isVisible } from "../state.ts";
import type { TrueConfEmission, TrueConfReader } from "../vocabulary.ts";
import { envelopeOf, shownTitle } from "./telling.ts";

export function redeliver(
  before: State,
  session: string,
  userId: string,
  reader: Pick<TrueConfReader, "choose">,
): { state: State; events: readonly TrueConfEmission[] } {
  const state = before.settings.knowsAll ? before : withoutOlderCounts(before, userId);
  const waiting = state.undelivered.get(userId);
  const connection = state.connections.get(session);
  if (!waiting || !connection) return { state, events: [] };
  const events: TrueConfEmission[] = [];
  let { unacknowledged } = connection;
  for (const [messageId, { chatId, told }] of waiting) {
    const found = unread(state, userId, messageId);
    if (!found) continue;
    if (told && reader.choose("trueconf.redelivery") === "once") continue;
    const because: RequirementId = told ? "trueconf.open.redelivery" : "trueconf.auth.receive-unread";
    const payload = toldAs(state, found, userId, reader);
    unacknowledged = unacknowledged.set(messageId, chatId);
    events.push({
      to: [session],
      event: { method: "sendMessage", payload },
      because: [because],
      receipt: messageId,
    });
  }
  const told: Connection = { ...connection, unacknowledged };
  return {
    state: {
      ...state,
      connections: state.connections.set(session, told),
      undelivered: state.undelivered.delete(userId),
    },
    events,
  };
}

/** What was written before a chat was known may now be told, and is read then: how much is unread only the next read shows. */
function withoutOlderCounts(state: State, userId: string): State {
  const older = state.chats.filter(
    ({ met, members, seen }) => met && seen.has(userId) && members.get(userId)?.unread === undefined,
  );
  return { ...state, chats: state.chats.merge(older.map((chat) => ({ ...chat, seen: chat.seen.delete(userId) }))) };
}

/** As an event tells it; a title that is not known yet is as the target says. */
function toldAs(
  state: State,
  { chat, message }: { readonly chat: ChatRecord; readonly message: Message },
  userId: string,
  reader: Pick<TrueConfReader, "choose">,
): Partial<EnvelopeView> {
  const title = shownTitle(state, chat, userId, reader);
  const envelope = envelopeOf(chat, message, userId, title ?? null);
  if (title !== undefined && (chat.kind !== 5 || state.settings.knowsAll)) return envelope;
  const { chat: _, ...rest } = envelope;
  return rest;
}

/** A message that is still there for somebody, and that no connection of theirs has acknowledged. */
function unread(state: State, userId: string, messageId: string) {
  const at = state.messages.get(messageId);
  const chat = at && state.chats.get(at.chatId);
  const member = chat?.members.get(userId);
  const message = at && chat?.log.get(at.place);
  if (!chat || !member || !message || member.left || !isVisible(member, message)) return undefined;
  return message.place < member.readUpTo ? undefined : { chat, message };
}
