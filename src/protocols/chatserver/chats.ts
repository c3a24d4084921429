// Chats and their messages, and the indexes by which they are found.

import type { Map as PMap } from "immutable";
import { List, OrderedSet } from "immutable";
import type { RequirementId } from "../../../generated/chatserver/contract.ts";
import { bounded, MOST_GONE } from "./remembered.ts";
import type { Chat, Message, State } from "./state.ts";

/** What says that two chats have the same people. */
export function peopleKey(isPersonal: boolean, people: Iterable<number>): string {
  return `${isPersonal ? "personal" : "group"} ${[...people].toSorted((a, b) => a - b).join("+")}`;
}

/**
 * A chat to which something happens that could lose somebody. `stays`: what is broken by that, of whoever does not come by this
 * change; those who do have its number in `cameAt`.
 */
export function changedChat(chat: Chat, stays: RequirementId): Chat & { readonly changes: number } {
  return { ...chat, changes: (chat.changes ?? 0) + 1, stays };
}

export function isMember(chat: Chat, userId: number): boolean {
  return chat.members.has(userId);
}

/** Keeps a chat, and the indexes by people when those changed. */
export function putChat(state: State, chat: Chat): State {
  const before = state.chats.get(chat.id);
  const chats = state.chats.set(chat.id, chat);
  if (before?.members === chat.members || (before && sameKeys(before, chat))) return { ...state, chats };
  const old = before && peopleKey(before.isPersonal, before.members.keys());
  let { chatsOf } = state;
  for (const userId of before?.members.keys() ?? []) {
    if (!chat.members.has(userId)) chatsOf = without(chatsOf, userId, chat.id);
  }
  for (const userId of chat.members.keys()) {
    if (!before?.members.has(userId)) chatsOf = withEntry(chatsOf, userId, chat.id);
  }
  const left = old === undefined ? state.byPeople : without(state.byPeople, old, chat.id);
  return {
    ...state,
    chats,
    chatCount: before ? state.chatCount : state.chatCount + 1,
    chatsOf,
    byPeople: withEntry(left, peopleKey(chat.isPersonal, chat.members.keys()), chat.id),
  };
}

function sameKeys(a: Chat, b: Chat): boolean {
  return a.members.size === b.members.size && a.members.every((_, userId) => b.members.has(userId));
}

/** A chat is there no more, nor are its messages. */
export function removeChat(state: State, chat: Chat): State {
  const emptied = forgetMessages(state, chat);
  let { chatsOf } = state;
  for (const userId of chat.members.keys()) chatsOf = without(chatsOf, userId, chat.id);
  return {
    ...emptied,
    chats: state.chats.delete(chat.id),
    chatsOf,
    byPeople: without(state.byPeople, peopleKey(chat.isPersonal, chat.members.keys()), chat.id),
    gone: bounded(state.gone.set(chat.id, chat)),
  };
}

/** All messages of a chat are gone; the chat itself stays, and later messages have greater places. */
export function clearLog(state: State, chat: Chat): State {
  const cleared: Chat = { ...chat, log: List(), base: chat.base + chat.log.size };
  return putChat(forgetMessages(state, chat), cleared);
}

function forgetMessages(state: State, chat: Chat): State {
  if (chat.log.isEmpty()) return state;
  const { log } = chat;
  return {
    ...state,
    messages: state.messages.withMutations((messages) => {
      for (const { id } of log) messages.delete(id);
    }),
    localIds: state.localIds.withMutations((localIds) => {
      for (const { authorId, localId } of log) localIds.delete(localKey(authorId, localId));
    }),
    goneMessages: bounded(state.goneMessages.concat(log.takeLast(MOST_GONE).map(({ id }) => [id, chat.id]))),
  };
}

// --- messages ---

export function localKey(authorId: number, localId: string): string {
  return `${authorId} ${localId}`;
}

/** Puts a message behind the others of its chat. */
export function append(
  state: State,
  chat: Chat,
  draft: Omit<Message, "place" | "chatId">,
): { state: State; message: Message } {
  const message: Message = { ...draft, place: chat.base + chat.log.size, chatId: chat.id };
  const number = Number(message.id);
  const kept: State = {
    ...state,
    messages: state.messages.set(message.id, { chatId: chat.id, place: message.place }),
    localIds: state.localIds.set(localKey(message.authorId, message.localId), message.id),
    nextMessageId: Number.isSafeInteger(number) ? Math.max(state.nextMessageId, number + 1) : state.nextMessageId,
  };
  return { state: putChat(kept, { ...chat, log: chat.log.push(message) }), message };
}

/** The message at a place; undefined when it was cleared away, or never was. */
export function messageAt(chat: Chat, place: number): Message | undefined {
  return place < chat.base ? undefined : chat.log.get(place - chat.base);
}

export function messageById(state: State, id: string): { chat: Chat; message: Message } | undefined {
  const at = state.messages.get(id);
  const chat = at && state.chats.get(at.chatId);
  const message = chat && at && messageAt(chat, at.place);
  return chat && message ? { chat, message } : undefined;
}

/** Replaces a message of the chat by a later form of itself. */
export function putMessage(state: State, message: Message): State {
  const chat = state.chats.get(message.chatId);
  if (!chat || !messageAt(chat, message.place)) return state;
  return putChat(state, { ...chat, log: chat.log.set(message.place - chat.base, message) });
}

// --- indexes ---

function withEntry<K>(map: PMap<K, OrderedSet<string>>, key: K, entry: string): PMap<K, OrderedSet<string>> {
  return map.set(key, (map.get(key) ?? OrderedSet<string>()).add(entry));
}

function without<K>(map: PMap<K, OrderedSet<string>>, key: K, entry: string): PMap<K, OrderedSet<string>> {
  const left = map.get(key)?.delete(entry);
  return left === undefined ? map : left.isEmpty() ? map.delete(key) : map.set(key, left);
}
