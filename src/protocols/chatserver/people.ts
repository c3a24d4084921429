// People, where they are signed in, and where they listen.

import { List, OrderedMap, OrderedSet } from "immutable";
import { bounded } from "./remembered.ts";
import type { DeviceSession, State, User } from "./state.ts";

/** Who has the token; undefined for one that is not valid. */
export function callerOf(state: State, token: string): User | undefined {
  const session = sessionOf(state, token);
  return session && state.users.get(session.userId);
}

export function sessionOf(state: State, token: string): DeviceSession | undefined {
  const id = state.tokens.get(token);
  return id === undefined ? undefined : state.sessions.get(id);
}

/** Somebody of whom nothing else is known. */
export function stranger(id: number): User {
  return { id, photos: List(), sessions: OrderedSet(), contacts: OrderedMap() };
}

export function putUser(state: State, user: User): State {
  const before = state.users.get(user.id)?.username;
  let { usernames } = state;
  if (before !== user.username) {
    if (before !== undefined) usernames = usernames.delete(before);
    if (user.username !== undefined) usernames = usernames.set(user.username, user.id);
  }
  return {
    ...state,
    users: state.users.set(user.id, user),
    usernames,
    nextUserId: Math.max(state.nextUserId, user.id + 1),
  };
}

/** Somebody has signed in. The user must be there. */
export function putSession(state: State, session: DeviceSession): State {
  const user = state.users.get(session.userId) ?? stranger(session.userId);
  return {
    ...state,
    users: state.users.set(user.id, { ...user, sessions: user.sessions.add(session.id) }),
    sessions: state.sessions.set(session.id, session),
    tokens: state.tokens.set(session.token, session.id),
  };
}

/** A device session is over: its token is not served any more, and its connection is told nothing. */
export function endSession(state: State, sessionId: string): State {
  const session = state.sessions.get(sessionId);
  if (!session) return state;
  const user = state.users.get(session.userId);
  return {
    ...state,
    ...(user && { users: state.users.set(user.id, { ...user, sessions: user.sessions.delete(sessionId) }) }),
    sessions: state.sessions.delete(sessionId),
    tokens: state.tokens.delete(session.token),
    lapsed: bounded(state.lapsed.set(session.token, session.userId)),
    listening: state.listening.delete(sessionId),
  };
}

// --- connections ---

/** The connections that are told what these people are told. */
export function connectionsOf(state: State, people: Iterable<number>): string[] {
  const names: string[] = [];
  if (state.listening.isEmpty()) return names;
  for (const userId of people) {
    for (const sessionId of state.users.get(userId)?.sessions ?? []) {
      const name = state.listening.get(sessionId);
      if (name !== undefined) names.push(name);
    }
  }
  return names;
}

/** Whose connection it is; undefined for one without valid credentials. */
export function listenerOf(state: State, name: string): User | undefined {
  const sessionId = state.connections.get(name)?.sessionId;
  const session = sessionId === undefined ? undefined : state.sessions.get(sessionId);
  return session && state.users.get(session.userId);
}
