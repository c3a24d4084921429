// What the oracle knows of chat-manager before the first command, and what references stand for.

import { Map as PMap, OrderedMap } from "immutable";
import type { Entropy } from "../../src/behaviour/entropy.ts";
import type { ChatRecord, State } from "../../src/protocols/chat-manager/state.ts";
import { emptyState, isPresent } from "../../src/protocols/chat-manager/state.ts";
import { instantOf, timestamp } from "../../src/protocols/chat-manager/instant.ts";
import type { Reference } from "../symbolic.ts";
import type { Target } from "../target.ts";

/** The target's own chats are strangers to a case; its credentials are not. */
export function initialState(target: Target): State {
  const { tokens, accounts } = target.credentials;
  return {
    ...emptyState({ settleWithin: target.settleMs }),
    clients: PMap(accounts.map(({ username, password }) => [username, password])),
    tokens: OrderedMap(tokens.map((token) => [token, { client: "", expiresAt: Number.POSITIVE_INFINITY }])),
  };
}

/** A case is not begun with a token in the last seconds of its life: when exactly it ends is a matter of whose clock is right. */
const EXPIRY_MARGIN = 10_000;

export function hasDyingToken(state: State, now: number): boolean {
  return state.tokens.some(({ expiresAt }) => expiresAt < now + EXPIRY_MARGIN);
}

export function isChatManagerState(state: unknown): state is State {
  return typeof state === "object" && state !== null && "chats" in state && "tokens" in state && "clients" in state;
}

interface At {
  readonly entropy: Entropy;
  readonly now: number;
}

export function resolveReference(reference: Reference, state: State, { entropy, now }: At): unknown {
  const { $ref, pool, n } = reference;
  switch ($ref) {
    case "token":
      return pool === "live" ? (nth(tokensOf(state, now), n) ?? "") : `never-${entropy.word(24)}`;
    case "issued-token":
      return nth(issuedTokens(state, pool === "live", now), n) ?? `never-${entropy.word(24)}`;
    case "client":
      return pool === "live" ? (nth([...state.clients.keys()], n) ?? "") : `never-${entropy.word(12)}`;
    case "secret":
      return pool === "live" ? (nth([...state.clients.values()], n) ?? "") : `wrong-${entropy.word(12)}`;
    case "chat":
      return nth(chatsOf(state, pool), n)?.id ?? entropy.uuid();
    case "participant":
      return nth(participantsOf(state, pool), n) ?? entropy.uuid();
    case "registered-at":
      return nth(chatsOf(state, pool), n)?.view?.registeredAt ?? "2000-01-01T00:00:00.000Z";
    case "registered-at+minute":
    case "registered-at-minute":
      return shifted(nth(chatsOf(state, pool), n)?.view?.registeredAt, $ref.includes("+") ? 60_000 : -60_000);
    case "lately":
      return timestamp(now - LATELY);
    case "handed-token":
      return nth(handedTokens(state), n) ?? "";
    default:
      throw new RangeError(`chat-manager has no reference "${$ref}"`);
  }
}

/** Longer than any case takes, and than clocks differ. */
const LATELY = 3_600_000;

/** Tokens that were in the target's credentials. */
function handedTokens(state: State): string[] {
  return [...state.tokens].filter(([, { expiresAt }]) => !Number.isFinite(expiresAt)).map(([token]) => token);
}

function tokensOf(state: State, now: number): string[] {
  return [...state.tokens].filter(([, { expiresAt }]) => expiresAt > now).map(([token]) => token);
}

/** Tokens that the endpoint gave out; `gone` ones have expired. */
function issuedTokens(state: State, valid: boolean, now: number): string[] {
  return [...state.tokens]
    .filter(([, { expiresAt }]) => Number.isFinite(expiresAt) && expiresAt > now === valid)
    .map(([token]) => token);
}

/** Own chats in the order of registration; `foreign` are those that lists have shown. */
function chatsOf(state: State, pool: Reference["pool"]): ChatRecord[] {
  if (pool !== "live" && pool !== "foreign") return [];
  const own = pool === "live";
  return [...state.chats.values()]
    .filter((chat) => (chat.registration !== undefined) === own)
    .toSorted((a, b) => a.ordinal - b.ordinal);
}

/** `live`: in an own chat now; `gone`: was in one; `foreign`: in a chat that a list has shown. */
function participantsOf(state: State, pool: Reference["pool"]): string[] {
  if (pool === "never") return [];
  const found: string[] = [];
  const own =
    pool === "foreign" ? new Set([...participantsOf(state, "live"), ...participantsOf(state, "gone")]) : undefined;
  for (const chat of chatsOf(state, pool === "foreign" ? "foreign" : "live")) {
    for (const participant of chat.view?.participants ?? []) {
      const present = isPresent(participant) && !chat.removals.has(participant.id);
      if (own ? !own.has(participant.id) : present === (pool === "live")) found.push(participant.id);
    }
  }
  return [...new Set(found)];
}

function nth<T>(items: readonly T[], n: number): T | undefined {
  return items.at(n % Math.max(1, items.length));
}

function shifted(text: string | undefined, milliseconds: number): string {
  return timestamp((instantOf(text ?? "")?.milliseconds ?? 0) + milliseconds);
}
