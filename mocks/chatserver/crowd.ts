// A world as large as load needs it: made in one pass, since a million steps would take minutes.

import { List, OrderedSet } from "immutable";
import type { Entropy } from "../../src/behaviour/entropy.ts";
import { newSession } from "../../src/protocols/chatserver/model/register.ts";
import { peopleKey } from "../../src/protocols/chatserver/chats.ts";
import { stranger } from "../../src/protocols/chatserver/people.ts";
import type { Chat, DeviceSession, Message, State, User } from "../../src/protocols/chatserver/state.ts";
import { MADE, madeChat, madeMembers, madeMessage } from "./made.ts";

/** How much there is of each, beside what the world names. */
export interface Crowd {
  /** person1, person2, and so on; their password is correct-horse. */
  readonly users: number;
  /** Groups of a few of these people each. */
  readonly chats: number;
  /** Dealt out to these groups in turn. */
  readonly messages: number;
}

/** People in a group, where there are as many. */
const IN_GROUP = 4;

/** Many groups are of the same people, who then are kept once. */
const MOST_STEPS = 8;

export function withCrowd(state: State, crowd: Crowd, entropy: Entropy): State {
  const people = withPeople(state, crowd.users, entropy);
  return crowd.users === 0 ? people : withGroups(people, state.nextUserId, crowd, entropy);
}

function withPeople(state: State, count: number, entropy: Entropy): State {
  const users: [number, User][] = [];
  const sessions: [string, DeviceSession][] = [];
  for (let number = 1; number <= count; number++) {
    const id = state.nextUserId + number - 1;
    const deviceId = entropy.uuid().toUpperCase();
    const device: DeviceSession["device"] = { id: deviceId, name: "Load", model: "Load", transport: "none" };
    const session = newSession(entropy, id, device, MADE);
    sessions.push([session.id, session]);
    const username = `person${number}`;
    const named = { name: `Person ${number}`, username, password: "correct-horse" };
    users.push([id, { ...stranger(id), ...named, sessions: OrderedSet([session.id]) }]);
  }
  return {
    ...state,
    users: state.users.merge(users),
    usernames: state.usernames.merge(users.map(([id, { username = "" }]) => [username, id])),
    nextUserId: state.nextUserId + count,
    sessions: state.sessions.merge(sessions),
    tokens: state.tokens.merge(sessions.map(([id, { token }]) => [token, id])),
  };
}

function withGroups(state: State, firstId: number, crowd: Crowd, entropy: Entropy): State {
  const { users, messages: messageCount } = crowd;
  const chats: [string, Chat][] = [];
  const messages = state.messages.asMutable();
  const chatsOf = new Map<number, string[]>();
  const byPeople = new Map<string, string[]>();
  const members = new Map<string, Chat["members"]>();
  for (let number = 0; number < crowd.chats; number++) {
    const size = Math.min(IN_GROUP, users);
    // Neighbours are together, and then those farther apart.
    const step = 1 + (Math.floor(number / users) % Math.min(MOST_STEPS, Math.max(1, Math.floor((users - 1) / size))));
    const people = Array.from({ length: size }, (_, index) => firstId + ((number + index * step) % users));
    const id = entropy.uuid().toUpperCase();
    const key = peopleKey(false, people);
    const same = members.get(key) ?? madeMembers(people);
    members.set(key, same);
    const made = madeChat(id, state.chatCount + number, {
      title: `Group ${number + 1}`,
      isPersonal: false,
      members: same,
    });
    const log: Message[] = [];
    for (let dealt = number; dealt < messageCount; dealt += crowd.chats) {
      const place = log.length;
      const messageId = String(state.nextMessageId + dealt);
      const authorId = people[place % size] ?? firstId;
      const message = madeMessage(messageId, authorId, uuidOf(dealt), `Message ${dealt + 1}`, { chatId: id, place });
      log.push(message);
      // It says itself where it is.
      messages.set(messageId, message);
    }
    chats.push([id, { ...made, log: List(log) }]);
    for (const userId of people) entry(chatsOf, userId).push(id);
    entry(byPeople, key).push(id);
  }
  return {
    ...state,
    chats: state.chats.merge(chats),
    chatCount: state.chatCount + crowd.chats,
    chatsOf: state.chatsOf.merge(setsOf(chatsOf)),
    byPeople: state.byPeople.merge(setsOf(byPeople)),
    // Nobody posts them again, so that they need not be found by their localIds.
    messages: messages.asImmutable(),
    nextMessageId: state.nextMessageId + (crowd.chats === 0 ? 0 : messageCount),
  };
}

function entry<K>(lists: Map<K, string[]>, key: K): string[] {
  const known = lists.get(key);
  if (known) return known;
  const list: string[] = [];
  lists.set(key, list);
  return list;
}

function setsOf<K>(lists: ReadonlyMap<K, readonly string[]>): [K, OrderedSet<string>][] {
  return [...lists].map(([key, ids]) => [key, OrderedSet(ids)]);
}

/** Numbers do for what nobody looks at. */
function uuidOf(number: number): string {
  return `10AD0000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}
