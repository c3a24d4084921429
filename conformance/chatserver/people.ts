// The people of a case: registered by the suite when a command first names them, or signed in where a target registers nobody.

import { peopleKey } from "../../src/protocols/chatserver/chats.ts";
import type { Account, State, User } from "../../src/protocols/chatserver/state.ts";
import { isRecord } from "../../src/contract/is-record.ts";
import type { BranchOf } from "../suite.ts";
import type { SymbolicCommand } from "../symbolic.ts";
import { isReference, ref } from "../symbolic.ts";
import { device, logIn, register, registration } from "./commands.ts";

/** Somebody who is in no chat but that of the markers, so that it is no chat of the case by its participants. */
const KEEPER = "Marker Keeper";

/** In the order in which they registered, or in which the target's owner named them. */
export function peopleOf(state: State): User[] {
  const { accounts } = state.settings;
  if (accounts) return accounts.slice(0, -1).flatMap((account) => userOf(state, account) ?? []);
  return [...state.users.values()]
    .filter(({ password, name }) => password !== undefined && name !== KEEPER)
    .toSorted((a, b) => a.id - b.id);
}

/** Of several accounts, the last. */
export function keeperOf(state: State): User | undefined {
  const last = state.settings.accounts?.at(-1);
  return last ? userOf(state, last) : state.users.find(({ name }) => name === KEEPER);
}

function userOf(state: State, { username }: Account): User | undefined {
  const id = state.usernames.get(username.toLowerCase());
  return id === undefined ? undefined : state.users.get(id);
}

/** The first of a person's device sessions, and the last where there are several. */
export function sessionOf(user: User, which: "first" | "second"): string | undefined {
  if (which === "first") return user.sessions.first();
  return user.sessions.size > 1 ? user.sessions.last() : undefined;
}

const OF_PEOPLE: ReadonlySet<string> = new Set([
  "token",
  "user",
  "username",
  "password",
  "basic",
  "session",
  "new-local-id",
  "second-token",
  "second-session",
]);

interface Named {
  /** How many people there must be. */
  people: number;
  readonly twice: Set<number>;
}

/** Whoever a command speaks of is there, and signed in on as many devices. */
export function before(command: SymbolicCommand, state: State, branchOf: BranchOf): SymbolicCommand[] {
  const body = branchOf("chatserver.login-body") === "wrapped" ? { deviceInfo: device() } : device();
  const named: Named = { people: 0, twice: new Set() };
  collect(command.params, named);
  if (command.session !== null) collect(command.session ?? ref("token"), named);
  const known = peopleOf(state);
  const commands: SymbolicCommand[] = [];
  for (let n = known.length; n < named.people; n++) commands.push(join(state, n, body));
  if (command.operation === "connect" && !keeperOf(state)) commands.push(join(state, -1, body));
  for (const n of named.twice) {
    const user = known[n];
    if (!user || user.sessions.size < 2) commands.push(logIn(n, body));
  }
  return commands;
}

/** Somebody registers, or signs in with what the target's owner said; -1 is the keeper of the markers. */
function join(state: State, n: number, body: unknown): SymbolicCommand {
  if (!state.settings.accounts) return register(registration({ name: n < 0 ? KEEPER : `Person ${n + 1}` }));
  return logIn(n, body, { session: ref("account-basic", n) });
}

function collect(value: unknown, named: Named): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, named);
    return;
  }
  if (isReference(value)) {
    const { $ref, pool, n } = value;
    if (!OF_PEOPLE.has($ref) || pool !== "live" || n < 0) return;
    named.people = Math.max(named.people, n + 1);
    if ($ref.startsWith("second-")) named.twice.add(n);
    return;
  }
  if (!isRecord(value)) return;
  for (const member of Object.values(value)) collect(member, named);
}

/** In how many people's group most cases act. */
const TRIO = 3;

/**
 * Too few accounts; or a group that was there before: a group of the same people is the same group, so that it stands in place of
 * the one that a case would make.
 */
export function obstacle(state: State): string | undefined {
  const { accounts } = state.settings;
  if (!accounts) return undefined;
  if (accounts.length <= TRIO) {
    return `expected at least ${TRIO + 1} accounts, since nobody can register, found ${accounts.length}. Name them in the target file.`;
  }
  const trio = peopleOf(state).slice(0, TRIO);
  const key = peopleKey(
    false,
    trio.map(({ id }) => id),
  );
  const [id] = trio.length < TRIO ? [] : (state.byPeople.get(key) ?? []);
  if (id === undefined) return undefined;
  const names = trio.map(({ username }) => username).join(", ");
  return `expected no group of just ${names}, found the chat ${id}. Delete it, or put other accounts first.`;
}
