// Whom a search finds: by a part of name or username, or by the whole of an id.

import type { Choices, RequirementId } from "../../../../generated/chatserver/contract.ts";
import type { State, User, UserView } from "../state.ts";
import type { ChatServerGuarded, ChatServerReader } from "../vocabulary.ts";
import { exercise } from "./demanding.ts";

type Demanding = Pick<ChatServerReader, "demand" | "choose" | "contradiction">;

/** No more than these are found at a time. */
const MOST_FOUND = 100;

interface SearchRefusal {
  readonly code: Exclude<Choices["chatserver.short-search"] | Choices["chatserver.missing-search"], Served>;
  readonly open: RequirementId;
}

type Served = "served" | "nobody" | "everybody";

/** What there is to a search without a text to search for, or with one that is too short. */
export function refuseSearch(
  text: string | undefined,
  { choose }: Pick<ChatServerGuarded, "choose">,
): SearchRefusal | undefined {
  if (text === undefined) {
    const branch = choose("chatserver.missing-search");
    return branch === "missing-search" ? { code: branch, open: "chatserver.open.missing-search" } : undefined;
  }
  if (!isShort(text)) return undefined;
  const branch = choose("chatserver.short-search");
  return branch === "served" ? undefined : { code: branch, open: "chatserver.open.short-search" };
}

/** What a target decides by serving the search. */
export function openSearch(text: string | undefined): RequirementId[] {
  if (text === undefined) return ["chatserver.open.missing-search"];
  return isShort(text) ? ["chatserver.open.short-search"] : [];
}

/** An id may have a single digit. */
function isShort(text: string): boolean {
  return [...text].length < 2 && !isId(text);
}

function isId(text: string): boolean {
  return /^[1-9]\d{0,14}$/.test(text);
}

/** Who holds the text, as far as is known: ids. */
export function found(state: State, text: string | undefined): number[] {
  if (text === undefined) return state.users.keySeq().take(MOST_FOUND).toArray();
  if (isId(text)) return state.users.has(Number(text)) ? [Number(text)] : [];
  const wanted = text.toLowerCase();
  return state.users
    .valueSeq()
    .filter((user) => holds(user, wanted))
    .take(MOST_FOUND)
    .map(({ id }) => id)
    .toArray();
}

type Called = Pick<User, "name" | "username">;

function holds({ name, username }: Called, wanted: string): boolean {
  return name?.toLowerCase().includes(wanted) === true || username?.toLowerCase().includes(wanted) === true;
}

export function demandFound(
  state: State,
  text: string | undefined,
  seen: readonly UserView[],
  reader: Demanding,
): void {
  if (text === undefined) {
    const nobody = reader.choose("chatserver.missing-search") === "nobody";
    if (nobody !== (seen.length === 0))
      reader.contradiction("chatserver.open.missing-search", nobody ? "nobody" : "users");
    return;
  }
  const wanted = text.toLowerCase();
  const strange = seen.find((view) => !fits(state, view, wanted));
  reader.demand("chatserver.users.search-only", !strange, () => ({
    expected: `users that hold ${text}`,
    observed: `user ${strange?.id}`,
  }));
  const shown = new Set(seen.map(({ id }) => id));
  for (const user of state.users.values()) {
    const requirement = requirementOf(user, wanted);
    if (requirement === undefined) continue;
    // Of many who hold a part, not all are told.
    if (requirement === "chatserver.users.search-part" && !shown.has(user.id) && seen.length >= FEW) continue;
    reader.demand(requirement, shown.has(user.id), () => ({
      expected: `user ${user.id}`,
      observed: [...shown].join(", ") || "nobody",
    }));
  }
  if (seen.length === 0) exercise(reader, "chatserver.users.search-only");
}

/** A target may find no more than so many at a time. */
const FEW = 10;

/** What says that a user is found; undefined for one who is not. */
function requirementOf(user: User, wanted: string): RequirementId | undefined {
  if (String(user.id) === wanted) return "chatserver.users.search-id";
  if (user.username === wanted) return "chatserver.users.search-username";
  return !isId(wanted) && holds(user, wanted) ? "chatserver.users.search-part" : undefined;
}

/** By what is shown of them, and what is known; of whom nothing is, nothing can be said. */
function fits(state: State, view: UserView, wanted: string): boolean {
  const known = state.users.get(view.id);
  const isCalled = [view.name, view.username, known?.name].some((text) => text !== undefined);
  return !isCalled || String(view.id).includes(wanted) || holds(view, wanted) || (known ? holds(known, wanted) : false);
}
