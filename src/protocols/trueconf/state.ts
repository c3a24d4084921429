// What is known of the world. The mock knows all of it; the oracle knows what it was told, what it did, and what it has seen.

import { List, Map as PMap, OrderedMap, Set as PSet } from "immutable";
import type { Tree } from "functional-red-black-tree";
import createTree from "functional-red-black-tree";
import type { RequirementId, SchemaTypes } from "../../../generated/trueconf/contract.ts";

export type ChatView = SchemaTypes["Chat"];
export type EnvelopeView = SchemaTypes["Envelope"];
export type LastMessageView = SchemaTypes["LastMessage"];
export type AuthorView = SchemaTypes["Author"];
export type ContentView = SchemaTypes["Content"];

/** Personal, group, Favorites, channel. */
export type Kind = 1 | 2 | 5 | 6;
export type Role = "owner" | "admin" | "user" | "writer" | "favorites_owner";

/** Someone on the server. Those without a password cannot log in here; they act through environment commands. */
export interface Account {
  readonly userId: string;
  readonly login?: string;
  readonly password?: string;
  /** Undefined: not seen yet. */
  readonly displayName?: string;
  readonly enabled: boolean;
  /** The TrueConf ID is not known yet: until auth tells it, `userId` is what the account is called meanwhile. */
  readonly provisional?: true;
}

/** One connection, by the name that host or suite gave it. */
export interface Connection {
  /** Absent before a successful auth. */
  readonly userId?: string;
  readonly token?: string;
  readonly connectionId?: string;
  readonly receiveUnread: boolean;
  readonly systemEnvelopes: boolean;
  /** Messages that were told to it and not acknowledged: messageId to chatId. */
  readonly unacknowledged: OrderedMap<string, string>;
  /** Files whose progress it is told. */
  readonly subscriptions: PSet<string>;
  /** Files whose progress it asked to be told no more. */
  readonly unsubscribed?: PSet<string>;
  /** What it was refused before it was authorised: a request that came too early, or an auth. */
  readonly rebuffed?: "early" | "auth";
}

/** One message, or what the system noted in a chat (type below 200). */
export interface Message {
  /** How many were in the chat before it, as far as this state knows. Never changes. */
  readonly place: number;
  /** Undefined: not seen yet. Only the oracle has such, of what the system noted. */
  readonly id?: string;
  /** Milliseconds; undefined as for `id`. */
  readonly timestamp?: number;
  /** Number of the box; undefined as for `id`. */
  readonly box?: number;
  /** Of the box, where it is not 0. */
  readonly position?: string;
  readonly author: AuthorView;
  readonly type: number;
  readonly content: ContentView;
  /** A text as it was sent, as long as it was not seen how it arrives; `content` then has what it must be. */
  readonly sent?: SchemaTypes["TextContent"];
  readonly isEdited: boolean;
  readonly replyMessageId?: string;
  /** Taken away from everyone. */
  readonly removed?: true;
  /** It was copied into a chat. */
  readonly forwarded?: true;
}

export interface Member {
  readonly role: Role;
  /** Messages of others that were not read; undefined: not known (a chat that was there before). */
  readonly unread?: number;
  /** Places before this are not shown: cleared, or before their time. */
  readonly from: number;
  /** Places that they removed for themselves. */
  readonly hidden: PSet<number>;
  /** The place up to which they have read, without it. */
  readonly readUpTo: number;
  /** In a personal chat: they deleted it for themselves, and see it again when something is written. */
  readonly left?: true;
  /** They came by being added. */
  readonly added?: true;
  /** They have another role than the one they came with. */
  readonly appointed?: true;
  /** They cleared the history for themselves, or it was cleared for all: what was before `from` is not shown, known or not. */
  readonly cleared?: "self" | "all";
}

export interface ChatRecord {
  readonly id: string;
  /** How many chats were known before it. */
  readonly ordinal: number;
  readonly kind: Kind;
  /** Of a personal chat: null, each side sees the other's name. Null for Favorites, too. Undefined: not seen yet. */
  readonly title?: string | null;
  readonly avatarUrl?: string | null;
  /** In the order in which they came. */
  readonly members: OrderedMap<string, Member>;
  readonly log: List<Message>;
  /**
   * Whether it may have a history that this state does not know: a personal chat that was there before this case. What was
   * in it is then as the target says, up to the first message that is known.
   */
  readonly met: boolean;
  /** As the last read showed it to somebody, undefined when it was changed since. Only the oracle needs it. By userId. */
  readonly seen: PMap<string, ChatView>;
  /** Its title is no longer the one that it was created with. */
  readonly renamed?: true;
  /** It was given a picture. */
  readonly pictured?: true;
  /** A personal chat that was asked for again after something was written in it. */
  readonly askedAgain?: true;
  /** Who was removed and is not back. */
  readonly removed?: PSet<string>;
}

export interface FileRecord {
  readonly fileId: string;
  readonly name: string;
  readonly size: number;
  readonly mimeType: string;
  /** 1 uploading, 2 ready. */
  readonly readyState: 1 | 2;
  /** Bytes so far. */
  readonly progress: number;
  /** Undefined in the oracle's state when it did not upload it itself. */
  readonly content?: Uint8Array;
  readonly downloadUrl?: string | null;
  /** The message that it was sent with. */
  readonly messageId?: string;
  readonly preview?: { readonly content: Uint8Array; readonly mimeType: string };
}

/** A task that uploadFile began, and the content once it has come. */
export interface Upload {
  readonly userId: string;
  readonly fileSize: number;
  readonly fileName?: string;
}

/** Content that was sent and not used yet, by temporalFileId. */
export interface TemporalFile {
  readonly name: string;
  readonly mimeType: string;
  readonly content: Uint8Array;
  readonly preview?: { readonly content: Uint8Array; readonly mimeType: string };
}

/** Sorted by ordinal, as text; the value is a chat's id. */
export type Listing = Tree<string, string>;
export const EMPTY_LISTING: Listing = createTree<string, string>();

/** Messages that wait for an account, oldest first; `told`: on a connection that ended before it acknowledged them. */
export type Undelivered = OrderedMap<string, { readonly chatId: string; readonly told: boolean }>;

/** A walk over the pages of one list, as long as nothing changes: what stood on which page. */
export interface Walk {
  /** Session and list and page size, as text. */
  readonly list: string;
  readonly pages: PMap<number, readonly string[]>;
}

export interface Limits {
  readonly maxSize: number | null;
  readonly extensions: { readonly mode: "allow" | "block"; readonly list: readonly string[] } | null;
}

export interface State {
  readonly settings: {
    /** Whether nothing happens that this state does not know: true in a mock, false for an oracle that shares the target. */
    readonly knowsAll: boolean;
    /** The part of a TrueConf ID behind the at sign. */
    readonly server: string;
    readonly version: string;
    readonly displayName: string;
    /** Seconds. */
    readonly tokenLifetime: number;
    /** Where files can be downloaded; only who serves them knows it. */
    readonly origin: string;
  };
  /** By userId. */
  readonly accounts: PMap<string, Account>;
  /** Milliseconds since the epoch. */
  readonly tokens: OrderedMap<string, { readonly userId: string; readonly expiresAt: number }>;
  readonly passwordsDisabled: boolean;
  readonly connections: OrderedMap<string, Connection>;
  /** Connections of each account that have authorised, so that events find them. */
  readonly online: PMap<string, PSet<string>>;
  readonly chats: PMap<string, ChatRecord>;
  readonly chatCount: number;
  /** Chats that were deleted. The oracle's references name them; the mock needs them for ids that return. */
  readonly gone: PMap<string, { readonly kind: Kind; readonly members: readonly string[] }>;
  /** The chats of each account, in the order in which they came to be. */
  readonly listed: PMap<string, Listing>;
  /** By {@link pairKey}. */
  readonly personal: PMap<string, string>;
  readonly favorites: PMap<string, string>;
  /** Personal chats that were deleted for both sides, the last of each pair. By {@link pairKey}. */
  readonly formerPersonal: PMap<string, string>;
  /** By userId. */
  readonly undelivered: PMap<string, Undelivered>;
  /** In use now. */
  readonly connectionIds: PSet<string>;
  /** Accounts that were refused because their token had expired. */
  readonly lapsed: PSet<string>;
  /** Where a message is: messageId to chat and place. */
  readonly messages: PMap<string, { readonly chatId: string; readonly place: number }>;
  /** Ids of messages that were removed for everyone, or whose chat is gone: chat. */
  readonly goneMessages: PMap<string, string>;
  readonly uploads: PMap<string, Upload>;
  readonly temporal: PMap<string, TemporalFile>;
  readonly files: PMap<string, FileRecord>;
  /** Undefined: not known. */
  readonly limits?: Limits;
  readonly walk?: Walk;
  /** What would be the trace of a write that was refused, and the requirement that it would break. */
  readonly refused: PMap<string, RequirementId>;
}

export const DEFAULT_SETTINGS: State["settings"] = {
  knowsAll: false,
  server: "video.example.com",
  version: "5.5.6.10000",
  displayName: "video.example.com",
  tokenLifetime: 2_592_000,
  origin: "",
};

/** Nobody, nothing: where a world and a case's knowledge both begin. */
export function emptyState(settings: Partial<State["settings"]> = {}): State {
  return {
    settings: { ...DEFAULT_SETTINGS, ...settings },
    accounts: PMap(),
    tokens: OrderedMap(),
    passwordsDisabled: false,
    connections: OrderedMap(),
    online: PMap(),
    chats: PMap(),
    chatCount: 0,
    gone: PMap(),
    listed: PMap(),
    personal: PMap(),
    favorites: PMap(),
    formerPersonal: PMap(),
    undelivered: PMap(),
    connectionIds: PSet(),
    lapsed: PSet(),
    messages: PMap(),
    goneMessages: PMap(),
    uploads: PMap(),
    temporal: PMap(),
    files: PMap(),
    refused: PMap(),
  };
}

/** In place of whoever wrote what the system noted, as long as only the target knows under which name it did. */
export const UNSEEN: AuthorView = { id: "", type: 0 };

export const NEW_CONNECTION: Connection = {
  receiveUnread: false,
  systemEnvelopes: false,
  unacknowledged: OrderedMap(),
  subscriptions: PSet(),
};

export function newMember(role: Role, from = 0): Member {
  return { role, unread: 0, from, hidden: PSet(), readUpTo: from };
}

/** The same for both, whoever comes first. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

export function listingKey({ ordinal }: ChatRecord): string {
  return String(ordinal).padStart(12, "0");
}

/** The account of a connection; undefined before auth. */
export function callerOf(state: State, session: string): string | undefined {
  return state.connections.get(session)?.userId;
}

/** Whoever is in the chat and sees it. */
export function isMember(chat: ChatRecord, userId: string): boolean {
  const member = chat.members.get(userId);
  return member !== undefined && member.left !== true;
}

export interface NewChat {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string | null;
  readonly members: OrderedMap<string, Member>;
  readonly met?: boolean;
}

/** A chat that was not known before. A walk ends, because something changed. */
export function addChat(state: State, { id, kind, title, members, met = false }: NewChat): State {
  const chat: ChatRecord = {
    id,
    ordinal: state.chatCount,
    kind,
    title,
    avatarUrl: null,
    members: OrderedMap(),
    log: List(),
    met,
    seen: PMap(),
  };
  const [first, second = first] = members.keySeq().toArray();
  const { walk: _, ...rest } = state;
  const added: State = {
    ...rest,
    chats: state.chats.set(id, chat),
    chatCount: state.chatCount + 1,
    gone: state.gone.delete(id),
    ...(kind === 1 && first !== undefined && second !== undefined
      ? { personal: state.personal.set(pairKey(first, second), id) }
      : {}),
    ...(kind === 5 && first !== undefined ? { favorites: state.favorites.set(first, id) } : {}),
  };
  return putChat(added, { ...chat, members });
}

/**
 * Puts a chat in place of what was known of it; who lists it follows from who is in it. What reads have shown of it is
 * forgotten, unless the caller keeps it: see {@link keepSeen}.
 */
export function putChat(state: State, chat: ChatRecord): State {
  const before = state.chats.get(chat.id);
  if (before === chat) return state;
  let { listed } = state;
  if (before?.members !== chat.members) {
    const key = listingKey(chat);
    for (const userId of before?.members.keys() ?? []) {
      if (before && isMember(before, userId) && !isMember(chat, userId)) {
        listed = listed.update(userId, EMPTY_LISTING, (listing) => listing.remove(key));
      }
    }
    for (const userId of chat.members.keys()) {
      if (isMember(chat, userId) && !(before && isMember(before, userId))) {
        listed = listed.update(userId, EMPTY_LISTING, (listing) => listing.insert(key, chat.id));
      }
    }
  }
  const { walk: _, ...rest } = state;
  return { ...rest, listed, chats: state.chats.set(chat.id, { ...chat, seen: PMap() }) };
}

/** Remembers what a read showed; nothing else changed. */
export function keepSeen(state: State, chatId: string, userId: string, view: ChatView): State {
  const chat = state.chats.get(chatId);
  if (!chat) return state;
  return { ...state, chats: state.chats.set(chatId, { ...chat, seen: chat.seen.set(userId, view) }) };
}

/** The chat is gone for everyone, and its messages with it. */
export function dropChat(state: State, chat: ChatRecord): State {
  let { listed, messages, goneMessages, personal, favorites } = state;
  for (const userId of chat.members.keys()) {
    if (isMember(chat, userId)) {
      listed = listed.update(userId, EMPTY_LISTING, (listing) => listing.remove(listingKey(chat)));
    }
  }
  for (const { id } of chat.log) {
    if (id === undefined) continue;
    messages = messages.delete(id);
    goneMessages = goneMessages.set(id, chat.id);
  }
  const people = [...chat.members.keys()];
  const [first, second = first] = people;
  let { formerPersonal } = state;
  if (chat.kind === 1 && first !== undefined && second !== undefined) {
    const key = pairKey(first, second);
    personal = personal.get(key) === chat.id ? personal.delete(key) : personal;
    formerPersonal = formerPersonal.set(key, chat.id);
  }
  if (chat.kind === 5 && first !== undefined) favorites = favorites.delete(first);
  const { walk: _, ...rest } = state;
  return {
    ...rest,
    listed,
    messages,
    goneMessages,
    personal,
    favorites,
    formerPersonal,
    chats: state.chats.delete(chat.id),
    gone: state.gone.set(chat.id, { kind: chat.kind, members: people }),
  };
}

export type NewMessage = Omit<Message, "place" | "isEdited"> & { readonly isEdited?: boolean };

/**
 * Puts a message behind the others. It is unread to everyone but its author, unless the system noted it. In a personal
 * chat, whoever left it sees it again. It waits for the others to acknowledge it: on each of their connections, or, where they
 * have none, for the next.
 */
export function append(state: State, chat: ChatRecord, message: NewMessage): { state: State; message: Message } {
  const place = chat.log.size;
  const written: Message = { isEdited: false, ...message, place };
  const spoken = message.type >= 200;
  const members = spoken
    ? chat.members.map((member, userId): Member => {
        const { left: _, ...present } = member;
        if (userId === message.author.id) return present;
        return member.unread === undefined ? present : { ...present, unread: member.unread + 1 };
      })
    : chat.members;
  const next = putChat(state, { ...chat, log: chat.log.push(written), members });
  const { id } = written;
  if (id === undefined) return { state: next, message: written };
  const known = { ...next, messages: next.messages.set(id, { chatId: chat.id, place }) };
  return { state: spoken ? awaited(known, chat, id, message.author.id) : known, message: written };
}

/** The message waits for everyone but its author to acknowledge it. */
function awaited(state: State, chat: ChatRecord, id: string, author: string): State {
  let { connections, undelivered } = state;
  for (const userId of chat.members.keys()) {
    if (userId === author) continue;
    const sessions = state.online.get(userId);
    if (sessions && !sessions.isEmpty()) {
      for (const session of sessions) {
        const connection = connections.get(session);
        if (!connection) continue;
        const unacknowledged = connection.unacknowledged.set(id, chat.id);
        connections = connections.set(session, { ...connection, unacknowledged });
      }
    } else {
      const entry = { chatId: chat.id, told: false };
      undelivered = undelivered.update(userId, OrderedMap(), (waiting) => waiting.set(id, entry));
    }
  }
  return { ...state, connections, undelivered };
}

/** Whether a member sees what stands at a place. */
export function isVisible(member: Member, message: Message): boolean {
  return message.removed !== true && message.place >= member.from && !member.hidden.has(message.place);
}

/** The last message that a member sees; with `spokenOnly`, what the system noted is passed over. */
export function lastVisible(chat: ChatRecord, member: Member, spokenOnly: boolean): Message | undefined {
  for (let place = chat.log.size - 1; place >= member.from; place--) {
    const message = chat.log.get(place);
    if (message && isVisible(member, message) && !(spokenOnly && message.type < 200)) return message;
  }
  return undefined;
}

/** Replaces a message by what became of it, at the same place. */
export function putMessage(state: State, chat: ChatRecord, message: Message): State {
  const next = putChat(state, { ...chat, log: chat.log.set(message.place, message) });
  const { id } = message;
  if (id === undefined) return next;
  return message.removed
    ? { ...next, messages: next.messages.delete(id), goneMessages: next.goneMessages.set(id, chat.id) }
    : { ...next, messages: next.messages.set(id, { chatId: chat.id, place: message.place }) };
}

/** The message with this id that the caller sees, and where it stands. */
export function findMessage(
  state: State,
  messageId: string,
): { readonly chat: ChatRecord; readonly message: Message } | undefined {
  const at = state.messages.get(messageId);
  const chat = at && state.chats.get(at.chatId);
  const message = chat?.log.get(at?.place ?? -1);
  return chat && message ? { chat, message } : undefined;
}

/** The other side of a personal chat; oneself, in a chat with oneself. */
export function otherSide(chat: ChatRecord, userId: string): string {
  return chat.members.keySeq().find((member) => member !== userId) ?? userId;
}

/** Sessions of those people that have authorised, in a stable order. */
export function sessionsOf(state: State, people: Iterable<string>): string[] {
  const sessions: string[] = [];
  for (const userId of people) for (const session of state.online.get(userId) ?? []) sessions.push(session);
  return sessions;
}
