// What is known of the world. The mock knows all of it; the oracle knows what it was told, what it did, and what it has seen.

import { Map as PMap, OrderedMap } from "immutable";
import type { Tree } from "functional-red-black-tree";
import createTree from "functional-red-black-tree";
import type { RequirementId, SchemaTypes } from "../../../generated/chat-manager/contract.ts";
import { instantOf } from "./instant.ts";

export type ChatView = SchemaTypes["Chat"];
export type ParticipantView = ChatView["participants"][number];

/** What the client said when it registered the chat. */
export interface Registration {
  readonly title: string;
  readonly createdBy?: string;
}

export interface ChatRecord {
  readonly id: string;
  /** How many chats were known before it: the order in which they were registered or seen. */
  readonly ordinal: number;
  /** Undefined for a chat that was there before: a stranger's. */
  readonly registration?: Registration;
  /** When its registration was accepted; 0 for a stranger's. */
  readonly acceptedAt: number;
  /** `registering`: accepted, and perhaps not to be seen yet. */
  readonly phase: "registering" | "ready";
  /** When it becomes ready. Only who makes the chat ready knows it. */
  readonly readyAt?: number;
  /** As the detail shows it. Undefined: not seen yet. */
  readonly view?: ChatView;
  /** As the detail showed it last; undefined when it was changed since. Only the oracle needs it. */
  readonly detail?: ChatView;
  /** Removals that were accepted and have not been seen done: participant to time of acceptance. */
  readonly removals: PMap<string, number>;
  readonly invitation?: string;
  /** What the last change of the world promised of every later read: a read that misses it breaks this. */
  readonly owed?: RequirementId;
}

/** A walk over the pages of one list, as long as nothing changes: what stood on which page. */
export interface Walk {
  readonly list: string;
  readonly total: number;
  readonly pages: PMap<number, readonly string[]>;
}

export interface State {
  readonly settings: {
    /** Milliseconds from acceptance until a chat is ready, in the mock. */
    readonly provisioningDelay: number;
    /** Whether nothing happens that this state does not know: true in a mock, false for an oracle that shares the target. */
    readonly knowsAll: boolean;
    /** Seconds. */
    readonly tokenLifetime: number;
    /** Milliseconds within which what was accepted must be seen done. */
    readonly settleWithin: number;
    /** The participants that every new chat of the mock has. */
    readonly bot: Readonly<{ id: string; firstname: string; username: string }>;
    readonly owner: Readonly<{ id: string; username: string }>;
    readonly service: string;
    /** What `createdBy` says when the client does not. */
    readonly defaultCreator: string;
  };
  readonly clients: PMap<string, string>;
  /** In the order in which they were issued. */
  readonly tokens: OrderedMap<string, { readonly client: string; readonly expiresAt: number }>;
  readonly chats: PMap<string, ChatRecord>;
  /** Ready chats by time of registration, for lists: all, active ones, inactive ones. */
  readonly listed: Listing;
  readonly active: Listing;
  readonly inactive: Listing;
  /** Chats on their way to being ready, by that time. */
  readonly pending: Listing;
  readonly walk?: Walk;
  /** Removals that the mock has accepted and not yet done, by time. The value names chat and participant. */
  readonly removing: PMap<string, { readonly chatId: string; readonly participantId: string; readonly dueAt: number }>;
  /** What would be the trace of a write that was refused, and the requirement that it would break. */
  readonly refused: PMap<string, RequirementId>;
}

/** Sorted by a key that begins with a time; the value is a chat's id. */
export type Listing = Tree<string, string>;

export const EMPTY_LISTING: Listing = createTree<string, string>();

/** Milliseconds from the year 1 to 1970: text sorts as numbers do only where there are no signs. */
const YEAR_ONE = 62_135_596_800_000;

/**
 * Sorts as the time does, and chats of the same millisecond as they came: what a list shows must not hang on how fast its chats
 * were made. Without a chat it is before all of that time.
 */
export function listingKey(milliseconds: number, chat?: ChatRecord): string {
  const time = String(Math.max(0, milliseconds + YEAR_ONE)).padStart(15, "0");
  return chat ? time + String(chat.ordinal).padStart(9, "0") : time;
}

export const DEFAULT_SETTINGS: State["settings"] = {
  provisioningDelay: 0,
  knowsAll: false,
  tokenLifetime: 3600,
  settleWithin: 60_000,
  bot: { id: "5a9b042b-36ca-4aab-ba50-7ceda030d33f", firstname: "Flood_wait_bot", username: "Flood_wait_bot" },
  owner: { id: "ba2cc0a8-841c-49d3-9c30-418e955f06ff", username: "JorgeOiz" },
  service: "telegram",
  defaultCreator: "4279566b-ee1b-49ed-bda7-046bd68c11d1",
};

/** Nobody, nothing: where a world and a case's knowledge both begin. */
export function emptyState(settings: Partial<State["settings"]> = {}): State {
  return {
    settings: { ...DEFAULT_SETTINGS, ...settings },
    clients: PMap(),
    tokens: OrderedMap(),
    chats: PMap(),
    listed: EMPTY_LISTING,
    active: EMPTY_LISTING,
    inactive: EMPTY_LISTING,
    pending: EMPTY_LISTING,
    removing: PMap(),
    refused: PMap(),
  };
}

/** Puts a chat in place of what was known of it; the listings follow. A walk ends, because something changed. */
export function putChat(state: State, chat: ChatRecord): State {
  const before = state.chats.get(chat.id);
  if (before === chat) return state;
  let { listed, active, inactive, pending } = state;
  const was = before && listedKey(before);
  const is = listedKey(chat);
  if (was !== is || before?.view?.isActive !== chat.view?.isActive) {
    if (was !== undefined) {
      listed = listed.remove(was);
      active = active.remove(was);
      inactive = inactive.remove(was);
    }
    if (is !== undefined && chat.view) {
      listed = listed.insert(is, chat.id);
      if (chat.view.isActive) active = active.insert(is, chat.id);
      else inactive = inactive.insert(is, chat.id);
    }
  }
  if (before?.phase === "registering" && before.readyAt !== undefined) {
    pending = pending.remove(listingKey(before.readyAt, before));
  }
  if (chat.phase === "registering" && chat.readyAt !== undefined) {
    pending = pending.insert(listingKey(chat.readyAt, chat), chat.id);
  }
  return { ...withoutWalk(state), chats: state.chats.set(chat.id, chat), listed, active, inactive, pending };
}

export function withoutWalk(state: State): State {
  if (!state.walk) return state;
  const { walk: _, ...rest } = state;
  return rest;
}

function listedKey(chat: ChatRecord): string | undefined {
  if (chat.phase !== "ready" || !chat.view) return undefined;
  return listingKey(instantOf(chat.view.registeredAt)?.milliseconds ?? 0, chat);
}

/** The same chat with one participant changed; the others keep their place. */
export function withParticipant(
  view: ChatView,
  id: string,
  change: (participant: ParticipantView) => ParticipantView,
): ChatView {
  return {
    ...view,
    participants: view.participants.map((participant) => (participant.id === id ? change(participant) : participant)),
  };
}

/** Whether the participant is in the chat now. */
export function isPresent(participant: ParticipantView): boolean {
  return participant.participations.some((participation) => participation.isActive);
}
