// The default world: the chats of the document's own samples, newest first, and older ones behind them, so that a list has
// two pages, some chats are inactive, and histories have more than one entry.

import { Map as PMap, OrderedMap } from "immutable";
import { seededEntropy } from "../../src/behaviour/entropy.ts";
import { timestamp } from "../../src/protocols/chat-manager/instant.ts";
import type { ChatView, State } from "../../src/protocols/chat-manager/state.ts";
import { DEFAULT_SETTINGS, emptyState, putChat } from "../../src/protocols/chat-manager/state.ts";
import type { World } from "../world.ts";

export interface ChatManagerWorldOptions {
  readonly clients: Readonly<Record<string, string>>;
  readonly tokens: readonly string[];
  readonly settings: Partial<State["settings"]>;
  /** How many chats besides those of the document; up to a few hundred thousand. */
  readonly olderChats: number;
}

const DEFAULTS: ChatManagerWorldOptions = {
  clients: { demo: "demo-secret" },
  tokens: ["demo-token"],
  settings: {},
  olderChats: 23,
};

/** A third person, who is in some of the older chats. */
const GUEST = { firstname: "Ana", username: "ana_example" };

export function chatManagerWorld(options: Partial<ChatManagerWorldOptions> = {}): World {
  const { clients, tokens, settings, olderChats } = { ...DEFAULTS, ...options };
  let state = emptyState({ ...settings, knowsAll: true });
  state = {
    ...state,
    clients: PMap(clients),
    tokens: OrderedMap(tokens.map((token) => [token, { client: "", expiresAt: Number.POSITIVE_INFINITY }])),
  };
  const entropy = seededEntropy(0, "chat-manager world");
  for (let index = olderChats; index > 0; index--)
    state = putView(state, olderChat(index, entropy.uuid(), entropy.uuid()));
  for (const view of documentedChats()) state = putView(state, view);
  const [client] = Object.entries(clients);
  const [token] = tokens;
  return {
    state,
    actors: [
      {
        name: client?.[0] ?? "anyone",
        ...(client && { username: client[0], password: client[1] }),
        ...(token !== undefined && { token }),
      },
    ],
  };
}

function putView(state: State, view: ChatView): State {
  return putChat(state, {
    id: view.id,
    ordinal: state.chats.size,
    acceptedAt: 0,
    phase: "ready",
    removals: PMap(),
    view,
  });
}

/** The two chats that the document prints, oldest first. */
function documentedChats(): ChatView[] {
  return [
    documentedChat("3322d043-4f3c-4a85-92fc-4c6876cd9442", "Chat día 11 XXI", "07:56:03", "07:56:12", "07:56:22.004"),
    documentedChat("9a983789-1709-4543-aa31-a02867680017", "Chat día 11 XXII", "08:54:03", "08:54:12", "08:54:21.898"),
  ];
}

function documentedChat(id: string, title: string, registered: string, bot: string, owner: string): ChatView {
  const day = "2024-12-11T";
  return {
    id,
    isActive: true,
    service: "telegram",
    registeredAt: `${day}${registered}.000Z`,
    createdBy: DEFAULT_SETTINGS.defaultCreator,
    title: [{ value: title, contentType: "text/plain", capturedAt: `${day}${owner}Z` }],
    participants: people(`${day}${bot}.000Z`, `${day}${owner}Z`),
  };
}

function people(botAt: string, ownerAt: string): ChatView["participants"] {
  const { bot, owner } = DEFAULT_SETTINGS;
  return [
    {
      id: bot.id,
      userProperties: { firstname: bot.firstname, username: bot.username },
      participations: [{ isActive: true, joinedAt: botAt, invitedBy: owner.id }],
    },
    {
      id: owner.id,
      userProperties: { username: owner.username },
      participations: [{ isActive: true, joinedAt: ownerAt }],
    },
  ];
}

const OLDEST_DOCUMENTED = Date.parse("2024-12-11T07:56:03.000Z");
const HOUR = 3_600_000;

function olderChat(index: number, id: string, guestId: string): ChatView {
  const registered = OLDEST_DOCUMENTED - index * 7 * HOUR;
  const [bot, owner, later] = [9_000, 18_900, 5 * HOUR].map((after) => timestamp(registered + after));
  const title = [{ value: `Chat ${index}`, contentType: "text/plain", capturedAt: owner ?? "" }];
  if (index % 4 === 0)
    title.push({ value: `Chat ${index}, renamed`, contentType: "text/plain", capturedAt: later ?? "" });
  const participants = people(bot ?? "", owner ?? "");
  if (index % 3 === 0) {
    participants.push({
      id: guestId,
      userProperties: GUEST,
      participations: [
        { isActive: false, joinedAt: timestamp(registered + HOUR) },
        { isActive: index % 2 === 0, joinedAt: timestamp(registered + 3 * HOUR) },
      ],
    });
  }
  return {
    id,
    isActive: index % 5 !== 0,
    service: "telegram",
    registeredAt: timestamp(registered),
    createdBy: DEFAULT_SETTINGS.defaultCreator,
    title,
    participants,
  };
}
