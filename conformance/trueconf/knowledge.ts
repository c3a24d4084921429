// What the oracle knows of trueconf before the first command, and what references stand for.

import { OrderedMap, Map as PMap } from "immutable";
import type { Entropy } from "../../src/behaviour/entropy.ts";
import type { Account, ChatRecord, Kind, Message, State } from "../../src/protocols/trueconf/state.ts";
import { emptyState, isMember, isVisible } from "../../src/protocols/trueconf/state.ts";
import type { Pool, Reference } from "../symbolic.ts";
import type { Target } from "../target.ts";

/**
 * Nothing of the target but who may take part. The TrueConf ID of an account is told by auth; until then the account goes by
 * its login, or by the place of the token that was handed over.
 */
export function initialState(target: Target): State {
  const { tokens, accounts, users } = target.credentials;
  const handed = tokens.map((token, n): [string, Account] => [
    token,
    { userId: handedId(n), enabled: true, provisional: true },
  ]);
  const named = accounts.map(({ username, password }): Account => {
    return { userId: username, login: username, password, enabled: true, provisional: true };
  });
  const people = users.map((userId): Account => ({ userId, enabled: true }));
  return {
    ...emptyState({ knowsAll: false }),
    accounts: PMap([...handed.map(([, account]) => account), ...named, ...people].map((one) => [one.userId, one])),
    tokens: OrderedMap(handed.map(([token, { userId }]) => [token, { userId, expiresAt: Number.POSITIVE_INFINITY }])),
  };
}

function handedId(n: number): string {
  return `handed token ${n + 1}`;
}

/** A case is not begun with a token in the last seconds of its life: when exactly it ends is a matter of whose clock is right. */
const EXPIRY_MARGIN = 60_000;

export function hasDyingToken(state: State, now: number): boolean {
  return state.tokens.some(({ expiresAt }) => expiresAt < now + EXPIRY_MARGIN);
}

/** Whether some account has been let in, and can be again. */
export function hasAuthorised(state: State): boolean {
  return state.tokens.some(({ userId }) => state.accounts.get(userId)?.provisional === undefined);
}

export function isTrueConfState(state: unknown): state is State {
  return typeof state === "object" && state !== null && "chats" in state && "connections" in state;
}

/** The accounts that can log in, in the order of their first tokens. */
export function accountsOf(state: State): Account[] {
  const withTokens = [...new Set([...state.tokens.values()].map(({ userId }) => userId))];
  const others = [...state.accounts.values()]
    .filter(({ userId, login }) => login !== undefined && !withTokens.includes(userId))
    .map(({ userId }) => userId);
  return [...withTokens, ...others].flatMap((userId) => state.accounts.get(userId) ?? []);
}

/** People whom the target's owner let take part, and who cannot log in here. */
export function usersOf(state: State): string[] {
  const own = new Set(accountsOf(state).map(({ userId }) => userId));
  return [...state.accounts.keys()].filter((userId) => !own.has(userId)).toSorted();
}

interface At {
  readonly entropy: Entropy;
  readonly now: number;
}

export function resolveReference({ $ref, pool, n }: Reference, state: State, { entropy, now }: At): unknown {
  switch ($ref) {
    case "token":
      return nth(tokensOf(state, pool, n, now), -1) ?? madeUpToken(entropy);
    case "login":
      return (pool === "live" ? loginsOf(state, n)?.login : undefined) ?? `nobody-${entropy.word(8)}`;
    case "password":
      return (pool === "live" ? loginsOf(state, n)?.password : undefined) ?? `wrong-${entropy.word(12)}`;
    case "account":
    case "user":
    case "person":
    case "member":
      return nth(peopleOf(state, $ref, pool), n) ?? nobody(state, entropy);
    case "unknown-user":
      return nobody(state, entropy);
    case "chat":
    case "group":
    case "channel":
    case "personal":
    case "personal-with-user":
    case "favorites":
      return nth(chatIdsOf(state, $ref, pool), n) ?? madeUpChat(entropy, n);
    case "message":
    case "note":
      return nth(messageIdsOf(state, $ref, pool), n) ?? entropy.uuid();
    case "file":
      return nth(pool === "live" ? filesOf(state) : [], n) ?? `never-${entropy.word(24)}`;
    case "upload-task":
      return nth(pool === "live" ? [...state.uploads.keys()] : [], n) ?? `never-${entropy.word(24)}`;
    case "temporal-file":
      return nth(pool === "live" ? [...state.temporal.keys()] : [], n) ?? `never-${entropy.word(24)}`;
    default:
      throw new RangeError(`trueconf has no reference "${$ref}"`);
  }
}

// --- people ---

function tokensOf(state: State, pool: Pool, n: number, now: number): string[] {
  const account = nth(accountsOf(state), n);
  if (!account || (pool !== "live" && pool !== "gone")) return [];
  return [...state.tokens]
    .filter(([, { userId, expiresAt }]) => userId === account.userId && expiresAt > now === (pool === "live"))
    .map(([token]) => token);
}

/** Of three parts, like the real ones, and with an end that lies ahead. */
function madeUpToken(entropy: Entropy): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value), "utf8").toString("base64url");
  return `${part({ alg: "none" })}.${part({ exp: 4_102_444_800, jti: entropy.word(16) })}.${entropy.word(24)}`;
}

function loginsOf(state: State, n: number): Account | undefined {
  return nth(
    accountsOf(state).filter(({ login, password }) => login !== undefined && password !== undefined),
    n,
  );
}

function peopleOf(state: State, $ref: "account" | "user" | "person" | "member", pool: Pool): string[] {
  if (pool === "never") return [];
  const accounts = accountsOf(state).map(({ userId }) => userId);
  const users = usersOf(state);
  // Where nobody was let take part, the second account stands in: what is to be seen of others is seen of it.
  const others = users.length > 0 ? users : accounts.slice(1, 2);
  if ($ref === "account") return accounts;
  if ($ref === "user") return others;
  const everyone = [...new Set([...accounts, ...others])];
  if ($ref === "person") return everyone;
  const chats = chatsOf(state, "chat", "live").filter(({ kind }) => kind === 2 || kind === 6);
  const members = new Set(chats.flatMap((chat) => [...chat.members.keys()]));
  if (pool === "foreign") return everyone.filter((userId) => !members.has(userId));
  return [...members].filter((userId) => userId !== accounts[0]);
}

function nobody(state: State, entropy: Entropy): string {
  const [known] = accountsOf(state);
  const server = known?.userId.split("@")[1]?.split("/")[0] ?? state.settings.server;
  return `nobody-${entropy.word(12).toLowerCase()}@${server}`;
}

// --- chats ---

type ChatReference = "chat" | "group" | "channel" | "personal" | "personal-with-user" | "favorites";

function chatIdsOf(state: State, $ref: ChatReference, pool: Pool): string[] {
  if (pool === "gone") {
    return [...state.gone].filter(([, { kind, members }]) => isOfKind(state, $ref, kind, members)).map(([id]) => id);
  }
  return chatsOf(state, $ref, pool).map(({ id }) => id);
}

/** In the order in which they came to be known. */
function chatsOf(state: State, $ref: ChatReference, pool: Pool): ChatRecord[] {
  if (pool !== "live" && pool !== "foreign") return [];
  const [first] = accountsOf(state);
  return [...state.chats.values()]
    .filter((chat) => isOfKind(state, $ref, chat.kind, [...chat.members.keys()]))
    .filter((chat) => $ref === "favorites" || isMember(chat, first?.userId ?? "") === (pool === "live"))
    .toSorted((a, b) => a.ordinal - b.ordinal);
}

function isOfKind(state: State, $ref: ChatReference, kind: Kind, members: readonly string[]): boolean {
  const accounts = new Set(accountsOf(state).map(({ userId }) => userId));
  // What may have a history with people who are no part of this is left as it is.
  const ours = members.every((userId) => accounts.has(userId));
  switch ($ref) {
    case "chat":
      return kind === 2 || kind === 6 || (kind === 1 && ours);
    case "group":
      return kind === 2;
    case "channel":
      return kind === 6;
    case "personal":
      return kind === 1 && ours;
    case "personal-with-user":
      return kind === 1 && !ours;
    case "favorites":
      return kind === 5;
  }
}

/** Ids of both forms that the document shows. */
function madeUpChat(entropy: Entropy, n: number): string {
  if (n % 2 === 1) return entropy.uuid();
  return `${entropy.uuid()}${entropy.uuid()}`.replaceAll("-", "").slice(0, 40);
}

// --- messages and files ---

function messageIdsOf(state: State, $ref: "message" | "note", pool: Pool): string[] {
  const [first] = accountsOf(state);
  const viewer = first?.userId ?? "";
  const wanted = ({ type }: Message): boolean => type >= 200 === ($ref === "message");
  if (pool === "live" || pool === "foreign") {
    return chatsOf(state, "chat", pool).flatMap((chat) => {
      const member = chat.members.get(viewer);
      return [...chat.log]
        .filter((message) => wanted(message) && message.removed !== true)
        .filter((message) => pool === "foreign" || (member !== undefined && isVisible(member, message)))
        .flatMap(({ id }) => id ?? []);
    });
  }
  return pool === "gone" && $ref === "message" ? [...state.goneMessages.keys()] : [];
}

/** Files as messages show them first, so that their order is that of their coming. */
function filesOf(state: State): string[] {
  const shown = [...state.chats.values()]
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .flatMap(({ log }) => [...log].flatMap(({ content }) => content.fileId ?? []));
  return [...new Set([...shown, ...state.files.keys()])].filter((fileId) => state.files.has(fileId));
}

/** Counted round, from the end when negative. */
function nth<T>(items: readonly T[], n: number): T | undefined {
  return items.at(n % Math.max(1, items.length));
}
