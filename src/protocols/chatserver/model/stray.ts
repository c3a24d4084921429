// What an event breaks that no session was owed.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import { contract } from "../../../../generated/chatserver/contract.ts";
import type { Received } from "../../../behaviour/behaviour.ts";
import { differences } from "../../../behaviour/differences.ts";
import { isRecord } from "../../../contract/is-record.ts";
import { listenerOf } from "../people.ts";
import type { Chat, Connection, State } from "../state.ts";
import type { ChatServerEmission } from "../vocabulary.ts";
import { idOf } from "./guards.ts";
import { brokenByTelling, nameIn, payloadOf } from "./telling.ts";

/**
 * Undefined: it may be somebody else's doing, of which this state knows nothing, or it is of a kind of which nothing is said.
 */
export function stray(
  state: State,
  received: Received,
  owed: readonly ChatServerEmission[],
): RequirementId | undefined {
  const { session, event } = received;
  const connection = state.connections.get(session);
  if (!connection) return undefined;
  if (connection.sessionId === undefined) {
    return connection.isForeign ? "chatserver.connection.foreign-token" : "chatserver.connection.without-token";
  }
  const listener = listenerOf(state, session);
  // What is told on a connection whose session is over, or has another connection, is not said.
  if (!listener || state.listening.get(connection.sessionId) !== session) return undefined;
  const id = chatIdOf(state, event) ?? state.lastWrite?.chatId;
  const chat = id === undefined ? undefined : (state.chats.get(id) ?? state.gone.get(id));
  if (!chat) return id === undefined || listener.met ? undefined : "chatserver.event.participants-only";
  const member = chat.members.get(listener.id);
  if (!member) {
    return chat.met && !chat.former.has(listener.id) ? undefined : brokenByTelling(chat, listener.id);
  }
  if (member.isBlocked) return "chatserver.block-chat.not-told";
  const broken = outOfTurn(state, connection, received, owed);
  if (broken !== undefined) return broken;
  const silent = state.lastWrite?.silent;
  if (owed.length === 0 && silent !== undefined) return silent;
  // Where blocked users are told of nothing, the others are told of this.
  if (member.isBlockedUser) return "chatserver.open.blocked-told";
  return owed.length === 0 || !isKnown(event) ? undefined : amiss(state, chat, event);
}

/** What is told a second time, or of what happened before anybody listened. */
function outOfTurn(
  state: State,
  { opened }: Connection,
  { session, event }: Received,
  owed: readonly ChatServerEmission[],
): RequirementId | undefined {
  const again = owed.some(({ to, event: said }) => to.includes(session) && differences(said, event).length === 0);
  if (again) return "chatserver.event.once";
  const messageId = nameIn(event) === "message" ? messageIdOf(event) : undefined;
  const isOld = messageId !== undefined && opened?.messages.has(messageId) === true;
  // Nothing was asked since the connection was opened.
  const isNothings = opened !== undefined && owed.length === 0 && opened.lastWrite === state.lastWrite;
  if (isOld || isNothings) return "chatserver.connection.not-replayed";
  const isPosted = messageId !== undefined && state.messages.has(messageId);
  return isPosted && state.lastWrite?.operation !== "postMessage" ? "chatserver.event.once" : undefined;
}

/** Something else was told than what happened. */
function amiss(state: State, chat: Chat, event: unknown): RequirementId {
  const { chatId } = state.lastWrite ?? {};
  const isElsewhere = chatId !== undefined && chatId !== chat.id && chatIdOf(state, event) !== undefined;
  return isElsewhere ? "chatserver.event.of-its-chat" : "chatserver.event.agrees";
}

/** The chat that an event says it is about; undefined: it does not say. */
function chatIdOf(state: State, event: unknown): string | undefined {
  const payload = payloadOf({ event });
  if (!isRecord(payload)) return undefined;
  const { chatId, id } = payload;
  if (typeof chatId === "string") return idOf(chatId);
  const messageId = messageIdOf(event);
  const ofMessage = messageId === undefined ? undefined : state.messages.get(messageId)?.chatId;
  if (ofMessage !== undefined) return ofMessage;
  const name = nameIn(event);
  const isChats = name?.startsWith("chat") === true || name === "addedUsers" || name === "removedUsers";
  // Under a name that is not known, an id may be that of anything.
  return typeof id === "string" && (isChats || state.chats.has(idOf(id))) ? idOf(id) : undefined;
}

function messageIdOf(event: unknown): string | undefined {
  const payload = payloadOf({ event });
  const id = isRecord(payload) ? payload["id"] : undefined;
  return typeof id === "string" || typeof id === "number" ? idOf(String(id)) : undefined;
}

function isKnown(event: unknown): boolean {
  const name = nameIn(event);
  return name !== undefined && Object.hasOwn(contract.rpc.events, name);
}
