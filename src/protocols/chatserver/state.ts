// What is known of the world. The mock knows all of it; the oracle knows what it was told, what it did, and what it has seen.

import type { List, Set as PSet } from "immutable";
import { Map as PMap, OrderedMap, OrderedSet } from "immutable";
import type { RequirementId, SchemaTypes } from "../../../generated/chatserver/contract.ts";

export type ChatView = SchemaTypes["Chat"];
export type MessageView = SchemaTypes["Message"];
export type UserView = SchemaTypes["User"];
export type MediaView = SchemaTypes["Media"];
export type SessionView = SchemaTypes["Session"];
export type PrivateUserView = SchemaTypes["PrivateUser"];
export type DeviceView = SchemaTypes["Device"];
export type ContactView = SchemaTypes["Contact"];

/** Somebody who registered, or who is only known by an id. */
export interface User {
  readonly id: number;
  /** Undefined: not known. */
  readonly name?: string | undefined;
  /** In small letters, as it is kept. Undefined: not known. */
  readonly username?: string | undefined;
  /** Undefined: not known, or never said. */
  readonly about?: string | undefined;
  /** Undefined in the oracle for whom it did not register. */
  readonly password?: string | undefined;
  /** The one before, which must not be taken any more. */
  readonly formerPassword?: string | undefined;
  /** To this one it was not changed, since the old one was wrong. Only in the oracle. */
  readonly refusedPassword?: string;
  /** What they sent when they last updated themselves. */
  readonly lastUpdate?: { readonly name: boolean; readonly about: boolean };
  /** The newest first. */
  readonly photos: List<Media>;
  /** Ids of photos that were removed, in capitals; only in the oracle. */
  readonly formerPhotos?: PSet<string>;
  /** Ids of device sessions, the newest last. */
  readonly sessions: OrderedSet<string>;
  /** By the id of the contact. */
  readonly contacts: OrderedMap<string, Contact>;
  /** Ids of contacts that were removed, in capitals; only in the oracle. */
  readonly formerContacts?: PSet<string>;
  /** They were there before this case, so that they may be in chats, and have contacts and photos, of which it knows nothing. */
  readonly met?: true;
}

/** That somebody has signed in on a device. */
export interface DeviceSession {
  readonly id: string;
  readonly token: string;
  readonly userId: number;
  readonly device: DeviceView;
  /** Milliseconds; when the mock made it. */
  readonly createdAt: number;
  /** By logging in; not by registering. */
  readonly isLogin?: true;
  /** A connection of it was closed. */
  readonly wasConnected?: true;
}

export interface Contact {
  readonly id: string;
  readonly userId: number;
  readonly name?: string;
  readonly isFavorite?: boolean;
  readonly isBlocked?: boolean;
}

/** A file that belongs to a message, a chat or a user. */
export interface Media {
  readonly id: string;
  readonly fileType: string;
  readonly fileSize: number;
  readonly previewWidth?: number;
  readonly previewHeight?: number;
  /** Milliseconds. Only the mock needs it. */
  readonly createdAt?: number;
}

/** How somebody came to be a participant: which requirement is broken when they are none depends on it. */
export type Coming = "creator" | "named" | "added" | "back-removed" | "back-left" | "back-unblocked";

/**
 * Why somebody is a participant no more. `unblocked`: they blocked the group, and have taken that back; `barred`: they blocked it,
 * and somebody has tried to add them since.
 */
export type Leaving = "removed" | "left" | "blocked" | "barred" | "unblocked";

/** What somebody is in a chat, and what they set of it. */
export interface Member {
  readonly coming: Coming;
  readonly isMuted: boolean;
  readonly isArchived: boolean;
  /** They blocked a personal chat, and the target gives that an effect. Of a group they are then no member any more. */
  readonly isBlocked: boolean;
  /** Somebody keeps them from posting. */
  readonly isBlockedUser: boolean;
  /** Somebody kept them from posting, and they were unblocked. */
  readonly wasBlockedUser?: true;
  readonly isRemovedOnDevice: boolean;
  /** The {@link Chat.changes} with which they came. */
  readonly cameAt?: number;
  /** They have set isMuted, or isArchived: what was never set may be left out. */
  readonly setMuted?: true;
  readonly setArchived?: true;
  /** The chat was cleared after they had set anything. */
  readonly outlasted?: true;
  /** They have posted into a chat that they had archived, which may have taken it out of the archive. */
  readonly mayBeUnarchived?: true;
  /** The device session by which they removed the chat from their device. */
  readonly removedBy?: string;
  /** How the chat came back into their list after that. */
  readonly returned?: "posted" | "created" | "switched" | "others";
  /** Whether it is in their list is as the target says. */
  readonly mayBeListed?: true;
}

export interface ReadMark {
  readonly id: string;
  /** Milliseconds; only the mock needs it. */
  readonly createdAt?: number;
}

export interface Message {
  /** How many were in the chat before it since it was made. Never changes; not an index of the log, see {@link messageAt}. */
  readonly place: number;
  /** As text, though it be a number on the wire. */
  readonly id: string;
  readonly localId: string;
  readonly chatId: string;
  readonly authorId: number;
  /** Undefined: none. */
  readonly text?: string | undefined;
  readonly isVisible: boolean;
  readonly attachments: readonly Media[];
  /** Milliseconds. Absent in the oracle, which has what it saw in `seen`. */
  readonly createdAt?: number;
  readonly updatedAt?: number;
  readonly editedAt?: number;
  readonly deletedAt?: number;
  /** Its text was edited. */
  readonly isEdited?: true;
  /** It was made visible, or invisible, after it was posted. */
  readonly isTurned?: true;
  /** All that the last edit changed; absent when it changed several things, or nothing was edited yet. */
  readonly lastEdit?: "text" | "visibility" | "files";
  readonly isDeleted?: true;
  /** It was deleted, and had a text, or attachments, before. */
  readonly hadText?: true;
  readonly hadAttachments?: true;
  /** It was edited after it was deleted: what it shows of that is as the target says. */
  readonly isRevived?: true;
  /** By reader. */
  readonly marks: OrderedMap<number, ReadMark>;
  /** As the target last showed it; only in the oracle. */
  readonly seen?: MessageView;
  /** Something was done to it after that. */
  readonly isTouched?: true;
}

export interface Chat {
  readonly id: string;
  /** How many chats were known before it. */
  readonly ordinal: number;
  readonly isPersonal: boolean;
  /** Undefined: none, or (of a chat that was met) not known. */
  readonly title?: string | undefined;
  readonly ownerId: number;
  /** The participants, in the order in which they came. */
  readonly members: OrderedMap<number, Member>;
  /** Who was in it and is not any more, and why. Those who blocked it cannot be added. */
  readonly former: PMap<number, Leaving>;
  /** Its title is no longer the one that it was created with. */
  readonly isRenamed?: true;
  /** What must not be its title, and what is broken when it is; only in the oracle. */
  readonly notTitles?: PMap<string, RequirementId>;
  /** It was cleared, or deleted where that only hides it, or is in the place of one that was deleted: nothing from before is there. */
  readonly wasCleared?: "cleared" | "deleted";
  /** Creating a chat of the same participants was answered with it. */
  readonly isFoundAgain?: true;
  /** How often something has happened to its participants, or to all that is in it: see {@link changedChat}. */
  readonly changes?: number;
  /** What the last such change breaks that loses somebody who was in it before. */
  readonly stays?: RequirementId;
  readonly pictures: List<Media>;
  /** Ids of pictures that were removed, in capitals; only in the oracle. */
  readonly formerPictures?: PSet<string>;
  /** The {@link changes} with which it had its title. */
  readonly titleAt?: number;
  /** The last that was done to its pictures. */
  readonly pictureChange?: "added" | "removed";
  /** Its id in the letters in which the target prints it, and ids of its pictures likewise; only in the oracle. */
  readonly printed?: PMap<string, string>;
  /** What reads have shown, and of what: by the kind of read and who reads. Only in the oracle. */
  readonly shown?: PMap<string, Shown>;
  /** What was not cleared, the oldest first. */
  readonly log: List<Message>;
  /** Place of the first in the log. */
  readonly base: number;
  /** Milliseconds; only the mock needs it. */
  readonly createdAt?: number;
  readonly updatedAt?: number;
  /** It was deleted where that only hides it (chatserver.deleted-chat): in no list, until somebody posts into it. */
  readonly isHidden?: true;
  /** It was there before this case: what was in it, and what was set of it, is as the target says until it is set. */
  readonly met?: true;
}

/** What a read has shown of a chat, and the chat that was known then: what must show again while that is the same. */
export interface Shown {
  readonly view: ChatView;
  readonly chat: Pick<Chat, "members" | "title" | "pictures" | "log" | "isHidden">;
  /** The {@link State.writes} of then. */
  readonly writes: number;
}

/** A file on the server. */
export interface StoredFile {
  /** As it was uploaded, with its type behind a dot. */
  readonly name: string;
  readonly mimeType: string;
  readonly content: Uint8Array;
  /** There was another under its name. */
  readonly isReplacement?: true;
}

/** One WebSocket, by the name that host or suite gave it. */
export interface Connection {
  /** Undefined: it has no valid credentials, and is told nothing. */
  readonly sessionId?: string;
  /** It has none, and came with a token that nobody issued. */
  readonly isForeign?: true;
  /** What was known when it was opened; only in the oracle. What happened before is not told on it. */
  readonly opened?: Pick<State, "messages" | "lastWrite">;
}

/** How a connection may be asked for: at which path, with the token where. */
export type Way = "root" | "ws" | "header" | "query";

/** The write that was asked last: what is told then comes of it. */
export interface LastWrite {
  readonly operation: string;
  /** In capitals. */
  readonly chatId?: string;
  /** What is broken by telling anybody of it; undefined: somebody may be told. */
  readonly silent?: RequirementId;
}

/** Who may sign in on a target that registers nobody. */
export interface Account {
  readonly username: string;
  readonly password: string;
}

export interface Settings {
  /** In the oracle, for such a target. */
  readonly accounts?: readonly Account[];
  /** Whether this state is all that there is (the mock), or what somebody knows who looks on (the oracle). */
  readonly knowsAll: boolean;
}

export interface State {
  readonly settings: Settings;
  readonly users: PMap<number, User>;
  /** By username in small letters. */
  readonly usernames: PMap<string, number>;
  readonly nextUserId: number;
  readonly sessions: PMap<string, DeviceSession>;
  /** Tokens to ids of device sessions. */
  readonly tokens: OrderedMap<string, string>;
  /** Tokens that were valid and are not any more, with the user: what a reference to a gone one stands for. Bounded. */
  readonly lapsed: OrderedMap<string, number>;
  readonly connections: OrderedMap<string, Connection>;
  /** Ids of device sessions to the connection on which they are told. */
  readonly listening: PMap<string, string>;
  readonly chats: PMap<string, Chat>;
  readonly chatCount: number;
  /** Ids of the chats in which somebody is a participant. */
  readonly chatsOf: PMap<number, OrderedSet<string>>;
  /** Ids of chats by {@link peopleKey}: several may have come to have the same people. */
  readonly byPeople: PMap<string, OrderedSet<string>>;
  /** Where each message is, by its id. */
  readonly messages: PMap<string, { readonly chatId: string; readonly place: number }>;
  /** Ids of messages by author and localId. */
  readonly localIds: PMap<string, string>;
  /** The mock numbers messages; the oracle keeps the greatest that it saw. */
  readonly nextMessageId: number;
  /** Chats that were deleted, as they were. Bounded. */
  readonly gone: OrderedMap<string, Chat>;
  /** Messages that were cleared away or went with their chat, with the chat. Bounded. */
  readonly goneMessages: OrderedMap<string, string>;
  /** How connections were not opened that would have been in another way; only in the oracle. */
  readonly turnedAway?: readonly Way[];
  /** By name in small letters. */
  readonly files: PMap<string, StoredFile>;
  /** Bytes of all files. */
  readonly fileBytes: number;
  /** Names of files that were deleted, in small letters. Only in the oracle; bounded. */
  readonly deletedFiles: OrderedSet<string>;
  /** What would be the trace of a refused write, and the requirement that is broken when it shows. Only in the oracle. */
  readonly refused: PMap<string, RequirementId>;
  /** How many writes were carried out, in all chats; only in the oracle. */
  readonly writes: number;
  /** Only in the oracle. */
  readonly lastWrite?: LastWrite;
}

export const NEW_MEMBER: Omit<Member, "coming"> = {
  isMuted: false,
  isArchived: false,
  isBlocked: false,
  isBlockedUser: false,
  isRemovedOnDevice: false,
};

export function emptyState(settings: Settings): State {
  return {
    settings,
    users: PMap(),
    usernames: PMap(),
    nextUserId: 1,
    sessions: PMap(),
    tokens: OrderedMap(),
    lapsed: OrderedMap(),
    connections: OrderedMap(),
    listening: PMap(),
    chats: PMap(),
    chatCount: 0,
    chatsOf: PMap(),
    byPeople: PMap(),
    messages: PMap(),
    localIds: PMap(),
    nextMessageId: 1,
    gone: OrderedMap(),
    goneMessages: OrderedMap(),
    files: PMap(),
    fileBytes: 0,
    deletedFiles: OrderedSet(),
    refused: PMap(),
    writes: 0,
  };
}
