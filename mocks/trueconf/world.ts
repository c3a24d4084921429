// The default world: the chats of the document's own samples, so that each request that it prints gets the answer that it
// prints. The chat that its requests about people and deletion name stands behind the three that its list shows.

import { OrderedMap, Map as PMap } from "immutable";
import type { Entropy } from "../../src/behaviour/entropy.ts";
import { seededEntropy } from "../../src/behaviour/entropy.ts";
import type { Account, ChatRecord, Kind, Member, Role, State } from "../../src/protocols/trueconf/state.ts";
import { addChat, append, emptyState, newMember, putChat } from "../../src/protocols/trueconf/state.ts";
import type { Actor, World } from "../world.ts";

export interface TrueConfWorldOptions {
  /** Login to password. The chats of the document are the first one's. */
  readonly accounts: Readonly<Record<string, string>>;
  /** Logins of people besides those of the document; without password, so they act through environment commands alone. */
  readonly users: readonly string[];
  readonly settings: Partial<State["settings"]>;
  /** How many groups the first account has besides the document's chats; up to a hundred thousand. */
  readonly moreChats: number;
}

const DEFAULTS: TrueConfWorldOptions = {
  accounts: { bot: "bot-secret", bot2: "bot2-secret" },
  users: [],
  settings: {},
  moreChats: 0,
};

/** The people of the document, by login. Their names are ours. */
const PEOPLE: Readonly<Record<string, string>> = {
  user: "Uma Reyes",
  admin: "Adam Lindt",
  brown: "Bea Brown",
  chester: "Chester Hill",
};

export function trueConfWorld(options: Partial<TrueConfWorldOptions> = {}): World {
  const { accounts, users, settings, moreChats } = { ...DEFAULTS, ...options };
  const empty = emptyState({ ...settings, knowsAll: true });
  const idOf = (login: string): string => `${login}@${empty.settings.server}`;
  const people = new Map<string, Account>();
  for (const login of [...Object.keys(PEOPLE), ...users]) {
    people.set(login, { userId: idOf(login), displayName: PEOPLE[login] ?? login, enabled: true });
  }
  for (const [login, password] of Object.entries(accounts)) {
    people.set(login, { userId: idOf(login), login, password, displayName: PEOPLE[login] ?? login, enabled: true });
  }
  const [first] = Object.keys(accounts);
  let state: State = {
    ...empty,
    accounts: PMap([...people.values()].map((account) => [account.userId, account])),
  };
  if (first !== undefined) {
    state = documentedChats(state, idOf(first), idOf);
    const entropy = seededEntropy(0, "trueconf world");
    for (let number = 1; number <= moreChats; number++) {
      const members = { [idOf(first)]: "owner", [idOf("chester")]: "user" } as const;
      state = chatOf(state, { id: chatId(entropy), kind: 2, title: `Group ${number}`, members });
    }
  }
  const world = state;
  return {
    state: world,
    actors: actorsOf(Object.keys(accounts), people),
    at: (origin) => ({ ...world, settings: { ...world.settings, origin } }),
  };
}

/** Those who can log in come first. */
function actorsOf(logins: readonly string[], people: ReadonlyMap<string, Account>): Actor[] {
  const actors: Actor[] = [];
  for (const login of new Set([...logins, ...people.keys()])) {
    const { userId = "", password } = people.get(login) ?? {};
    actors.push({ name: login, ...(password !== undefined && { username: login, password }), userId });
  }
  return actors;
}

interface DocumentedChat {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string | null;
  readonly members: Readonly<Record<string, Role>>;
}

interface DocumentedMessage {
  readonly id: string;
  readonly timestamp: number;
  readonly author: string;
  readonly text: string;
}

function documentedChats(empty: State, bot: string, idOf: (login: string) => string): State {
  const [user, admin, brown, chester] = [idOf("user"), idOf("admin"), idOf("brown"), idOf("chester")];
  let state = chatOf(empty, {
    id: "2b896a6ef210d6b2dcaebc2186c9a7974d616054",
    kind: 2,
    title: "TrueConf Server Administrators’ Chat",
    members: { [brown]: "owner", [bot]: "admin" },
  });
  state = chatOf(state, {
    id: "4a1f88f1070d2f43d385cde9ff61964bc6b74477",
    kind: 1,
    title: null,
    members: { [bot]: "user", [chester]: "user" },
  });
  state = chatOf(state, {
    id: "5abba630dd1089090ba41c69c7aa34e4ba277a43",
    kind: 6,
    title: "Project Announcements",
    members: { [brown]: "owner", [bot]: "user" },
  });
  state = chatOf(state, {
    id: "c8c3eee8-9ad0-4638-9692-ad16391a4256",
    kind: 2,
    title: "Support",
    members: { [user]: "user", [admin]: "admin", [bot]: "owner" },
  });
  state = tellIn(state, "2b896a6ef210d6b2dcaebc2186c9a7974d616054", {
    id: "267d61f2-2ba1-4e88-83ab-bb84415f31b6",
    timestamp: 1746028006345,
    author: brown,
    text: "What's up?",
  });
  state = readBy(state, "2b896a6ef210d6b2dcaebc2186c9a7974d616054", bot);
  state = tellIn(state, "4a1f88f1070d2f43d385cde9ff61964bc6b74477", {
    id: "d4f756a2-8dd1-4cce-af7c-5a4311af0c79",
    timestamp: 1746028006690,
    author: chester,
    text: "Hello!",
  });
  // The document gives two messages one id. By it this one is found, which is still to be read: to acknowledge it must count.
  return tellIn(state, "5abba630dd1089090ba41c69c7aa34e4ba277a43", {
    id: "267d61f2-2ba1-4e88-83ab-bb84415f31b6",
    timestamp: 1746028006345,
    author: brown,
    text: "Hello everyone!",
  });
}

function chatOf(state: State, { id, kind, title, members }: DocumentedChat): State {
  const entries = Object.entries(members).map(([userId, role]): [string, Member] => [userId, newMember(role)]);
  return addChat(state, { id, kind, title, members: OrderedMap(entries) });
}

function tellIn(state: State, chat: string, { id, timestamp, author, text }: DocumentedMessage): State {
  const record = known(state, chat);
  return append(state, record, {
    id,
    timestamp,
    box: record.log.size + 1,
    author: { id: author, type: 1 },
    type: 200,
    content: { text, parseMode: "html" },
  }).state;
}

function readBy(state: State, chat: string, userId: string): State {
  const record = known(state, chat);
  const readUpTo = record.log.size;
  const members = record.members.update(userId, newMember("user"), (member) => ({ ...member, unread: 0, readUpTo }));
  return putChat(state, { ...record, members });
}

function known(state: State, id: string): ChatRecord {
  const chat = state.chats.get(id);
  if (!chat) throw new Error(`expected chat ${id} in the world, found none`);
  return chat;
}

/** 40 hexadecimal digits, as in the document's samples. */
function chatId(entropy: Entropy): string {
  return `${entropy.uuid()}${entropy.uuid()}`.replaceAll("-", "").slice(0, 40);
}
