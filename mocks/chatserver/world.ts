// The default world: three people, of whom two are in a group, as the examples of the contract have it. And worlds of any
// size, for whoever wants to know what a large one costs.

import { List, Map as PMap, OrderedMap, OrderedSet } from "immutable";
import type { Entropy } from "../../src/behaviour/entropy.ts";
import { seededEntropy } from "../../src/behaviour/entropy.ts";
import type { Chat, DeviceSession, Message, State, User } from "../../src/protocols/chatserver/state.ts";
import {
  NEW_MEMBER,
  append,
  emptyState,
  localKey,
  peopleKey,
  putChat,
  putSession,
  putUser,
} from "../../src/protocols/chatserver/state.ts";
import type { Actor, World } from "../world.ts";

export interface ChatServerWorldOptions {
  /** Username to password. The first two are in a group. */
  readonly accounts: Readonly<Record<string, string>>;
  /** Of how many further people there are chats, and how many messages there are in all of these; evenly spread. */
  readonly more: { readonly users: number; readonly chats: number; readonly messages: number };
}

const PASSWORD = "correct-horse";
const DEFAULTS: ChatServerWorldOptions = {
  accounts: { annlee: PASSWORD, boberg: PASSWORD, deedee: PASSWORD },
  more: { users: 0, chats: 0, messages: 0 },
};

/** The people of the examples. */
const NAMES: Readonly<Record<string, string>> = { annlee: "Ann Lee", boberg: "Bo Berg", deedee: "Dee Dee" };

const LONG_AGO = Date.UTC(2025, 7, 8, 12);
const CLIMBING = "6F0C2B1E-5A0B-4C53-9E7A-2F8D4F3E9A10";
/** People of a chat that was made up. */
const IN_A_CHAT = 3;

export function chatServerWorld(options: Partial<ChatServerWorldOptions> = {}): World {
  const { accounts, more } = { ...DEFAULTS, ...options };
  const entropy = seededEntropy(0, "chatserver world");
  let state = emptyState({ knowsAll: true });
  const actors: Actor[] = [];
  for (const [username, password] of Object.entries(accounts)) {
    const { next, token, id } = withPerson(state, username, NAMES[username] ?? username, password, entropy);
    state = next;
    actors.push({ name: username, username, password, token, userId: String(id) });
  }
  if (actors.length > 1) state = withExample(state);
  if (more.users > 0) state = withMore(state, more, entropy);
  return { state, actors };
}

function withPerson(
  state: State,
  username: string,
  name: string,
  password: string,
  entropy: Entropy,
): { readonly next: State; readonly token: string; readonly id: number } {
  const id = state.nextUserId;
  const user: User = { id, name, username, password, photos: List(), sessions: OrderedSet(), contacts: OrderedMap() };
  const session: DeviceSession = {
    id: entropy.uuid().toUpperCase(),
    token: `${entropy.word(43)}=`,
    userId: id,
    device: { id: entropy.uuid().toUpperCase(), name: "Firefox", model: "Linux PC", transport: "web" },
    createdAt: LONG_AGO,
  };
  return { next: putSession(putUser(state, user), session), token: session.token, id };
}

/** The group and the message that the contract's examples show. */
function withExample(state: State): State {
  const chat: Chat = {
    id: CLIMBING,
    ordinal: 0,
    isPersonal: false,
    title: "Climbing",
    ownerId: 1,
    members: OrderedMap([
      [1, { ...NEW_MEMBER, coming: "creator" }],
      [2, { ...NEW_MEMBER, coming: "named" }],
    ]),
    former: PMap(),
    pictures: List(),
    log: List(),
    base: 0,
    createdAt: LONG_AGO,
    updatedAt: LONG_AGO,
  };
  const attachment = {
    id: "D1F4B0B2-2B7E-4E0C-8F2B-7C9A1E5D3F66",
    fileType: "png",
    fileSize: 100_000,
    previewWidth: 300,
    previewHeight: 200,
    createdAt: LONG_AGO,
  };
  return append(putChat(state, chat), chat, {
    id: "41",
    localId: "1+3E0B9E0C-6D0D-4E0E-9B9A-6E1C5C6B7A80",
    authorId: 1,
    text: "Photos from Sunday",
    isVisible: true,
    attachments: [attachment],
    createdAt: LONG_AGO,
    updatedAt: LONG_AGO,
    marks: OrderedMap(),
  }).state;
}

/** Made in one pass: a step for each of a million messages would take minutes. */
function withMore(before: State, { users, chats, messages }: ChatServerWorldOptions["more"], entropy: Entropy): State {
  let state = before;
  const ids: number[] = [];
  for (let n = 0; n < users; n++) {
    const { next, id } = withPerson(state, `person${n + 1}`, `Person ${n + 1}`, PASSWORD, entropy);
    state = next;
    ids.push(id);
  }
  const made = state.chats.asMutable();
  const byPeople = state.byPeople.asMutable();
  const where = state.messages.asMutable();
  const localIds = state.localIds.asMutable();
  const listed = new Map<number, string[]>();
  let nextMessageId = state.nextMessageId;
  for (let n = 0; n < chats; n++) {
    const people =
      ids.length < IN_A_CHAT ? ids : Array.from({ length: IN_A_CHAT }, (_, k) => ids[(n + k) % ids.length] ?? 0);
    const id = entropy.uuid().toUpperCase();
    const count = Math.floor(messages / chats) + (n < messages % chats ? 1 : 0);
    const log: Message[] = [];
    for (let place = 0; place < count; place++) {
      const authorId = people[place % people.length] ?? 0;
      const message: Message = {
        place,
        id: String(nextMessageId++),
        localId: `${authorId}+${entropy.uuid().toUpperCase()}`,
        chatId: id,
        authorId,
        text: `Message ${place + 1}`,
        isVisible: true,
        attachments: [],
        createdAt: LONG_AGO + place * 1000,
        updatedAt: LONG_AGO + place * 1000,
        marks: OrderedMap(),
      };
      log.push(message);
      where.set(message.id, { chatId: id, place });
      localIds.set(localKey(authorId, message.localId), message.id);
    }
    made.set(id, {
      id,
      ordinal: state.chatCount + n,
      isPersonal: false,
      title: `Group ${n + 1}`,
      ownerId: people[0] ?? 0,
      members: OrderedMap(
        people.map((userId, k) => [userId, { ...NEW_MEMBER, coming: k === 0 ? "creator" : "named" }]),
      ),
      former: PMap(),
      pictures: List(),
      log: List(log),
      base: 0,
      createdAt: LONG_AGO,
      updatedAt: LONG_AGO,
    });
    const key = peopleKey(false, people);
    byPeople.set(key, (byPeople.get(key) ?? OrderedSet<string>()).add(id));
    for (const userId of people) {
      const all = listed.get(userId);
      if (all) all.push(id);
      else listed.set(userId, [id]);
    }
  }
  return {
    ...state,
    chats: made.asImmutable(),
    chatCount: state.chatCount + chats,
    byPeople: byPeople.asImmutable(),
    chatsOf: state.chatsOf.concat([...listed].map(([userId, all]) => [userId, OrderedSet(all)])),
    messages: where.asImmutable(),
    localIds: localIds.asImmutable(),
    nextMessageId,
  };
}
