// The world file of chatserver: who there is, in which chats, what they have said, and how much there is besides.

import { ConfigSection } from "../../src/support/config-section.ts";
import { UsageError } from "../../src/support/errors.ts";
import type { Crowd } from "./crowd.ts";
import type { ChatServerWorldOptions, WorldChat, WorldMessage, WorldUser } from "./world.ts";

/** More than these take too long to make, and too much to keep. */
const MOST = { users: 100_000, chats: 100_000, messages: 1_000_000 } as const satisfies Crowd;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Reads a world file. What it does not say is as in the default world; with people of its own, it has no chats but its own.
 *
 * @param file its name, for messages
 * @throws UsageError
 */
export function parseChatServerWorld(text: string, file: string): Partial<ChatServerWorldOptions> {
  const root = ConfigSection.parse(text, file);
  root.allow(["users", "chats", "generate"]);
  const users = root.sections("users")?.map((user) => userOf(user, file));
  const chats = root.sections("chats");
  const generate = root.section("generate");
  if (chats && !users) throw new UsageError(`expected users in ${file} beside chats, since these name them`);
  const known = knownIn(users ?? [], file);
  const made = chats?.map((chat) => chatOf(chat, known, file));
  const ids = made?.flatMap(({ id }) => id?.toUpperCase() ?? []) ?? [];
  refuseDouble(ids, "chats with different ids", file);
  return { ...(users && { users }), ...(made && { chats: made }), ...(generate && { generate: crowdOf(generate) }) };
}

function userOf(section: ConfigSection, file: string): WorldUser {
  section.allow(["username", "password", "name", "about", "token"]);
  const username = section.needText("username");
  if (!/^[A-Za-z][A-Za-z0-9]{4,24}$/.test(username)) {
    throw new UsageError(`expected 5 to 25 letters and digits, a letter first, as username in a user in ${file}`);
  }
  const password = section.needText("password");
  if (password.length < 8 || password.length > 25) {
    throw new UsageError(`expected 8 to 25 characters as password of ${username} in ${file}`);
  }
  const about = section.text("about");
  const token = section.text("token");
  if (token !== undefined && !/^[\w.~+/-]+=*$/.test(token)) {
    throw new UsageError(`expected letters, digits and -._~+/ as token of ${username} in ${file}`);
  }
  return {
    username,
    password,
    name: section.text("name") ?? username,
    ...(about !== undefined && { about }),
    ...(token !== undefined && { token }),
  };
}

/** Usernames in small letters. */
function knownIn(users: readonly WorldUser[], file: string): ReadonlySet<string> {
  const names = users.map(({ username }) => username.toLowerCase());
  refuseDouble(names, "users with different usernames", file);
  const tokens = users.flatMap(({ token }) => token ?? []);
  refuseDouble(tokens, "users with different tokens", file);
  return new Set(names);
}

function refuseDouble(texts: readonly string[], what: string, file: string): void {
  if (new Set(texts).size < texts.length) throw new UsageError(`expected ${what} in ${file}, found one twice`);
}

function chatOf(section: ConfigSection, known: ReadonlySet<string>, file: string): WorldChat {
  section.allow(["id", "title", "isPersonal", "owner", "users", "messages"]);
  const id = section.text("id");
  if (id !== undefined && !UUID.test(id)) throw new UsageError(`expected a UUID as id of a chat in ${file}`);
  const title = section.text("title");
  const isPersonal = section.flag("isPersonal") ?? false;
  const owner = person(section.needText("owner"), known, file);
  const users = (section.texts("users") ?? []).map((user) => person(user, known, file));
  const people = [owner, ...users].map((username) => username.toLowerCase());
  refuseDouble(people, "each of a chat's people once", file);
  if (isPersonal && people.length !== 2) {
    throw new UsageError(`expected an owner and one user of a personal chat in ${file}, found ${people.length} people`);
  }
  const messages = (section.sections("messages") ?? []).map((message) => messageOf(message, new Set(people), file));
  return { ...(id !== undefined && { id }), ...(title !== undefined && { title }), isPersonal, owner, users, messages };
}

function messageOf(section: ConfigSection, people: ReadonlySet<string>, file: string): WorldMessage {
  section.allow(["author", "text"]);
  return { author: person(section.needText("author"), people, file), text: section.needText("text") };
}

function person(username: string, known: ReadonlySet<string>, file: string): string {
  if (known.has(username.toLowerCase())) return username;
  throw new UsageError(`expected the username of somebody who is there as one of a chat's people in ${file}`, {
    hint: known.size === 0 ? "There is nobody." : `There are ${[...known].slice(0, 10).join(", ")}.`,
  });
}

function crowdOf(section: ConfigSection): Crowd {
  section.allow(["users", "chats", "messages"]);
  const chats = section.wholeNumber("chats", MOST.chats) ?? 0;
  return {
    users: section.wholeNumber("users", MOST.users) ?? (chats > 0 ? 1000 : 0),
    chats,
    messages: section.wholeNumber("messages", MOST.messages) ?? 0,
  };
}
