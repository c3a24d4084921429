// Who asks: somebody with the token of a device session, or, to get one, with username and password.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import { basicCredentials } from "../../../binding/credentials.ts";
import { callerOf, stranger } from "../people.ts";
import type { State, User } from "../state.ts";

/** What is broken by serving a request without a valid token; undefined for one that has it. */
export function authenticate(state: State, token: string): RequirementId | undefined {
  if (token === "") return "chatserver.auth.token-needed";
  if (callerOf(state, token)) return undefined;
  const formerId = state.lapsed.get(token);
  if (formerId === undefined) return "chatserver.auth.unknown-token";
  return state.users.has(formerId) ? "chatserver.me.log-out-token" : "chatserver.me.unregister-token";
}

/** Why nobody is signed in by these credentials; undefined where somebody is. */
export function signIn(
  state: State,
  session: string,
): { readonly code: "wrong-credentials"; readonly because: readonly RequirementId[] } | undefined {
  const given = basicCredentials(session);
  const user = userOf(state, session);
  if (given && user?.password === given.password) return undefined;
  const because = !user ? "chatserver.log-in.unknown-user" : brokenBy(user, given?.password);
  return { code: "wrong-credentials", because: [because] };
}

/** Whose username the credentials name, whatever the password. */
export function userOf(state: State, session: string): User | undefined {
  const username = basicCredentials(session)?.username.toLowerCase();
  if (username === undefined) return undefined;
  const id = state.usernames.get(username);
  const user = id === undefined ? undefined : state.users.get(id);
  if (user?.password !== undefined) return user;
  const account = state.settings.accounts?.find((one) => one.username.toLowerCase() === username);
  if (!account) return user;
  // Of whoever has not signed in yet, all that is known is what the target's owner said; their id, the answer says.
  return { ...(user ?? stranger(NOBODY_YET)), username, password: account.password, met: true };
}

/** No user has it. */
export const NOBODY_YET = 0;

function brokenBy({ formerPassword, refusedPassword }: User, password: string | undefined): RequirementId {
  if (password !== undefined && password === formerPassword) return "chatserver.me.password-old";
  if (password !== undefined && password === refusedPassword) return "chatserver.me.password-wrong";
  return "chatserver.log-in.wrong-password";
}
