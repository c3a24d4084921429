// The default world: the three people of the contract's examples, signed in on a device each, and the group and message that
// these show.

import type { Entropy } from "../../src/behaviour/entropy.ts";
import { seededEntropy } from "../../src/behaviour/entropy.ts";
import { newSession } from "../../src/protocols/chatserver/model/register.ts";
import { append, putChat } from "../../src/protocols/chatserver/chats.ts";
import { putSession, putUser, stranger } from "../../src/protocols/chatserver/people.ts";
import type { DeviceSession, Media, State, User } from "../../src/protocols/chatserver/state.ts";
import { emptyState } from "../../src/protocols/chatserver/state.ts";
import type { Actor, World } from "../world.ts";
import type { Crowd } from "./crowd.ts";
import { withCrowd } from "./crowd.ts";
import { MADE, madeChat, madeMembers, madeMessage } from "./made.ts";

export interface WorldUser {
  readonly username: string;
  readonly password: string;
  readonly name: string;
  readonly about?: string;
  /** Made where it is left out. */
  readonly token?: string;
}

export interface WorldMessage {
  /** A username, as all people are named here. */
  readonly author: string;
  readonly text: string;
}

export interface WorldChat {
  /** Made where it is left out. */
  readonly id?: string;
  readonly title?: string;
  readonly isPersonal: boolean;
  readonly owner: string;
  /** Beside the owner. */
  readonly users: readonly string[];
  readonly messages: readonly WorldMessage[];
}

export interface ChatServerWorldOptions {
  /** Their ids count from 1. */
  readonly users: readonly WorldUser[];
  /** Where users are given and chats are not, there are none. */
  readonly chats: readonly WorldChat[];
  /** How much there is besides. */
  readonly generate: Crowd;
}

const PASSWORD = "correct-horse";

const USERS: readonly WorldUser[] = [
  { username: "annlee", name: "Ann Lee", password: PASSWORD, token: "3q2+7wAAAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBk=" },
  { username: "boberg", name: "Bo Berg", password: PASSWORD },
  { username: "deedee", name: "Dee Dee", password: PASSWORD },
];

export function chatServerWorld(options: Partial<ChatServerWorldOptions> = {}): World {
  const { users = USERS, chats, generate } = options;
  const entropy = seededEntropy(0, "chatserver world");
  let state = emptyState({ knowsAll: true });
  const actors: Actor[] = [];
  for (const [index, user] of users.entries()) {
    const id = index + 1;
    const session = sessionOf(entropy, id, user);
    state = putSession(putUser(state, userOf(id, user)), session);
    const { name, username, password } = user;
    actors.push({ name, username, password, token: session.token, userId: String(id) });
  }
  for (const chat of chats ?? []) state = withChat(state, chat, entropy);
  if (!options.users && !chats) state = climbing(state);
  return { state: generate ? withCrowd(state, generate, entropy) : state, actors };
}

function userOf(id: number, { username, password, name, about }: WorldUser): User {
  return {
    ...stranger(id),
    name,
    username: username.toLowerCase(),
    password,
    ...(about !== undefined && { about }),
  };
}

/** As the contract's example has it. */
const FIREFOX: DeviceSession["device"] = {
  id: "9D4C6E50-7B1F-4F0A-8B37-0C2E4A6D8F10",
  name: "Firefox",
  model: "Linux PC",
  transport: "web",
};

function sessionOf(entropy: Entropy, userId: number, { token }: WorldUser): DeviceSession {
  const device = userId === 1 ? FIREFOX : { ...FIREFOX, id: entropy.uuid().toUpperCase() };
  const made = newSession(entropy, userId, device, MADE);
  const id = userId === 1 ? "0B7A0E1C-8C1E-4C0B-9F0E-5D7F2A9C1B42" : made.id;
  return { ...made, id, ...(token !== undefined && { token }) };
}

const CLIMBING = "6F0C2B1E-5A0B-4C53-9E7A-2F8D4F3E9A10";

const PHOTO: Media = {
  id: "D1F4B0B2-2B7E-4E0C-8F2B-7C9A1E5D3F66",
  fileType: "png",
  fileSize: 100_000,
  previewWidth: 300,
  previewHeight: 200,
  createdAt: MADE,
};

/** The group of the contract's examples, with the message that they show. */
function climbing(state: State): State {
  const chat = madeChat(CLIMBING, 0, { title: "Climbing", isPersonal: false, members: madeMembers([1, 2]) });
  const message = madeMessage("41", 1, "3E0B9E0C-6D0D-4E0E-9B9A-6E1C5C6B7A80", "Photos from Sunday", AT_FIRST);
  return append(putChat(state, chat), chat, { ...message, attachments: [PHOTO] }).state;
}

/** Where a message is, says the chat that it is put into. */
const AT_FIRST = { chatId: "", place: 0 };

function withChat(state: State, given: WorldChat, entropy: Entropy): State {
  const { title, isPersonal, owner, users, messages } = given;
  const people = [owner, ...users].flatMap((username) => state.usernames.get(username.toLowerCase()) ?? []);
  const id = (given.id ?? entropy.uuid()).toUpperCase();
  const chat = madeChat(id, state.chatCount, {
    title: isPersonal ? undefined : title,
    isPersonal,
    members: madeMembers(people),
  });
  let next = putChat(state, chat);
  for (const { author, text } of messages) {
    const authorId = state.usernames.get(author.toLowerCase()) ?? 0;
    const message = madeMessage(String(next.nextMessageId), authorId, entropy.uuid().toUpperCase(), text, AT_FIRST);
    next = append(next, next.chats.get(id) ?? chat, message).state;
  }
  return next;
}
