// What the oracle knows of chatserver before the first command, and what references stand for.

import type { Entropy } from "../../src/behaviour/entropy.ts";
import type { Chat, Message, State, User } from "../../src/protocols/chatserver/state.ts";
import { emptyState } from "../../src/protocols/chatserver/state.ts";
import type { Pool, Reference } from "../symbolic.ts";
import type { Target } from "../target.ts";
import { peopleOf, sessionOf } from "./people.ts";

/** Nothing, since people register; or who may sign in, where nobody can. */
export function initialState({ capabilities, credentials: { accounts } }: Target): State {
  const closed = !capabilities.has("registration");
  return emptyState({ knowsAll: false, ...(closed && { accounts }) });
}

export function isChatServerState(state: unknown): state is State {
  return typeof state === "object" && state !== null && "chats" in state && "listening" in state;
}

interface At {
  readonly entropy: Entropy;
  readonly now: number;
}

export function resolveReference({ $ref, pool, n }: Reference, state: State, { entropy, now }: At): unknown {
  switch ($ref) {
    case "token":
    case "second-token":
      return tokenOf(state, pool, n, $ref === "token" ? "first" : "second") ?? madeUpToken(entropy);
    case "token-of":
      return tokenOfUser(state, n) ?? madeUpToken(entropy);
    case "session":
    case "second-session":
      return sessionIdOf(state, pool, n, $ref === "session" ? "first" : "second") ?? upper(entropy);
    case "user":
      return nth(usersOf(state, pool), n)?.id ?? 900_000_000 + entropy.below(1_000_000);
    case "username":
      return (pool === "live" ? personOf(state, n)?.username : undefined) ?? `nobody${entropy.word(12)}`;
    case "password":
      return (pool === "live" ? personOf(state, n)?.password : undefined) ?? `wrong${entropy.word(12)}`;
    case "basic":
      return basic(personOf(state, n)?.username ?? "nobody", passwordOf(state, pool, n, entropy));
    case "former-basic":
      return basic(personOf(state, n)?.username ?? "nobody", personOf(state, n)?.formerPassword ?? "");
    case "nobody-basic":
      return basic(`nobody${entropy.word(12).toLowerCase()}`, entropy.word(16));
    case "account-basic": {
      const account = state.settings.accounts?.at(n);
      return basic(account?.username ?? "nobody", account?.password ?? "");
    }
    case "chat":
    case "group":
    case "personal":
      return nth(chatIdsOf(state, $ref, pool), n) ?? upper(entropy);
    case "message":
      return nth(messageIdsOf(state, pool), n) ?? String(900_000_000_000 + entropy.below(1_000_000));
    case "local-id":
      return nth(messagesOf(state), n)?.localId ?? upper(entropy);
    case "new-local-id":
      return `${personOf(state, n)?.id ?? 0}+${state.settings.accounts ? neverUsed(entropy, now) : upper(entropy)}`;
    case "attachment":
      return nth(pool === "live" ? attachmentIdsOf(state) : [], n) ?? upper(entropy);
    case "picture":
      return nth(pool === "live" ? picturesOf(state) : [], n) ?? upper(entropy);
    case "photo":
      return nth(pool === "live" ? photosOf(state) : [], n) ?? upper(entropy);
    case "contact":
      return nth(pool === "live" ? contactIdsOf(state) : [], n) ?? upper(entropy);
    case "file":
      return nth(pool === "live" ? filesOf(state) : [], n) ?? `${upper(entropy)}.png`;
    case "file-id":
      return (nth(pool === "live" ? filesOf(state) : [], n) ?? upper(entropy)).replace(/\.[^.]*$/, "");
    case "file-in-capitals":
      return nth(filesOf(state), n)?.toUpperCase() ?? `${upper(entropy)}.PNG`;
    case "former-file":
      return nth([...state.deletedFiles], n) ?? `${upper(entropy)}.png`;
    case "new-uuid":
      return upper(entropy);
    case "small-uuid":
      return entropy.uuid();
    case "new-username":
      return newUsername(entropy, now);
    case "new-password":
      return entropy.word(16);
    default:
      throw new RangeError(`chatserver has no reference "${$ref}"`);
  }
}

// --- people ---

function personOf(state: State, n: number): User | undefined {
  return peopleOf(state).at(n);
}

function usersOf(state: State, pool: Pool): User[] {
  if (pool === "live") return peopleOf(state);
  if (pool !== "foreign") return [];
  // In no chat at all, so that they are outsiders of each.
  return peopleOf(state).filter(({ id }) => !state.chatsOf.has(id));
}

function tokenOf(state: State, pool: Pool, n: number, which: "first" | "second"): string | undefined {
  if (pool === "gone") return nth([...state.lapsed.keys()], n);
  const id = sessionIdOf(state, pool, n, which);
  return id === undefined ? undefined : state.sessions.get(id)?.token;
}

/** By the id of the user, for what the suite takes away again. */
function tokenOfUser(state: State, userId: number): string | undefined {
  const user = state.users.get(userId);
  const id = user && sessionOf(user, "first");
  return id === undefined ? undefined : state.sessions.get(id)?.token;
}

function sessionIdOf(state: State, pool: Pool, n: number, which: "first" | "second"): string | undefined {
  const user = pool === "live" ? personOf(state, n) : undefined;
  return user && sessionOf(user, which);
}

function passwordOf(state: State, pool: Pool, n: number, entropy: Entropy): string {
  const known = pool === "live" ? personOf(state, n)?.password : undefined;
  return known ?? `wrong${entropy.word(12)}`;
}

function basic(username: string, password: string): string {
  return Buffer.from(`${username}:${password}`, "utf8").toString("base64");
}

/** As long as the real ones. */
function madeUpToken(entropy: Entropy): string {
  return `${entropy.word(43)}=`;
}

let uuids = 0;

/**
 * Not made by an earlier run either: somebody who was there before has posted what they have posted, and a localId that they used
 * stands for the message from then. This, too, the seed does not decide.
 */
function neverUsed(entropy: Entropy, now: number): string {
  uuids = (uuids + 1) % 0x1_0000;
  const count = uuids.toString(16).padStart(4, "0");
  return `${upper(entropy).slice(0, 19)}${count}-${now.toString(16).padStart(12, "0").slice(-12)}`.toUpperCase();
}

let usernames = 0;

/**
 * Letters and digits, of which a target allows 25. A case that is run again must not ask for a name that it took before, so
 * that this is one of the few things that its seed does not decide.
 */
function newUsername(entropy: Entropy, now: number): string {
  usernames += 1;
  return `wp${now.toString(36)}${usernames.toString(36)}x${entropy.word(4).toLowerCase()}`;
}

// --- chats ---

/** Without those that were there before: they are somebody's, or were hidden by an earlier case. */
function chatsOf(state: State): Chat[] {
  return [...state.chats.values()].filter(({ met }) => met !== true).toSorted((a, b) => a.ordinal - b.ordinal);
}

/** `foreign`: the first person is in none of them. */
function chatIdsOf(state: State, $ref: "chat" | "group" | "personal", pool: Pool): string[] {
  const wanted = ({ isPersonal }: Chat): boolean => $ref === "chat" || isPersonal === ($ref === "personal");
  if (pool === "gone") return [...state.gone.values()].filter(wanted).map(({ id }) => id);
  if (pool === "never") return [];
  const first = personOf(state, 0)?.id ?? 0;
  return chatsOf(state)
    .filter((chat) => wanted(chat) && (pool === "live" || !chat.members.has(first)))
    .map(({ id }) => id);
}

/** Chat by chat, in the order in which they were posted. */
function messagesOf(state: State): Message[] {
  return chatsOf(state).flatMap(({ log }) => [...log]);
}

function messageIdsOf(state: State, pool: Pool): string[] {
  if (pool === "gone") return [...state.goneMessages.keys()];
  return pool === "live" ? messagesOf(state).map(({ id }) => id) : [];
}

function attachmentIdsOf(state: State): string[] {
  return messagesOf(state).flatMap(({ attachments }) => attachments.map(({ id }) => id));
}

function picturesOf(state: State): string[] {
  return chatsOf(state).flatMap(({ pictures }) => [...pictures].map(({ id }) => id));
}

function photosOf(state: State): string[] {
  return peopleOf(state).flatMap(({ photos }) => [...photos].map(({ id }) => id));
}

function contactIdsOf(state: State): string[] {
  return peopleOf(state).flatMap(({ contacts }) => [...contacts.keys()]);
}

function filesOf(state: State): string[] {
  return [...state.files.values()].map(({ name }) => name);
}

function upper(entropy: Entropy): string {
  return entropy.uuid().toUpperCase();
}

/** Counted round, from the end when negative. */
function nth<T>(items: readonly T[], n: number): T | undefined {
  return items.at(n % Math.max(1, items.length));
}
