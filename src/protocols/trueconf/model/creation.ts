// What all ways of creating a chat have in common: it is there, it may begin with a note, and people are told of it.

import type { EventId, RequirementId } from "../../../../generated/trueconf/contract.ts";
import type { NewChat, State } from "../state.ts";
import { addChat } from "../state.ts";
import type { Creation, TrueConfEmission, TrueConfEvent, TrueConfReader } from "../vocabulary.ts";
import { NOTE, note } from "./notes.ts";
import { participants, tell } from "./telling.ts";
import { viewOf } from "./view.ts";

export type CreateEvent = Extract<
  EventId,
  "createP2PChat" | "createGroupChat" | "createChannel" | "createFavoritesChat"
>;

/** By the kind of chat. */
export const CREATE_EVENT = {
  1: "createP2PChat",
  2: "createGroupChat",
  5: "createFavoritesChat",
  6: "createChannel",
} as const satisfies Record<NewChat["kind"], CreateEvent>;

const TOLD: Readonly<Record<CreateEvent, RequirementId>> = {
  createP2PChat: "trueconf.event-create-p2p-chat.event",
  createGroupChat: "trueconf.event-create-group-chat.event",
  createChannel: "trueconf.event-create-channel.event",
  createFavoritesChat: "trueconf.event-create-favorites-chat.event",
};

/** What an event breaks that tells of a new chat of this kind, and is wrong. */
export function toldOfCreation(kind: NewChat["kind"]): RequirementId {
  return TOLD[CREATE_EVENT[kind]];
}

/** A chat that was not there before, and the events of it. */
export function created(
  state: State,
  session: string,
  chat: NewChat,
  creator: string,
  fresh: Pick<Creation, "note">,
  reader: Pick<TrueConfReader, "choose">,
): { state: State; events: readonly TrueConfEmission[] } {
  let next = addChat(state, chat);
  const events: TrueConfEmission[] = [];
  const record = next.chats.get(chat.id);
  const people = record ? participants(record) : [];
  const role = chat.members.get(creator)?.role ?? "user";
  if (record && reader.choose("trueconf.empty-last-message") === "creation-message") {
    const content = { userId: creator, role };
    const noted = note(next, record, session, people, NOTE.role, content, fresh.note ?? {}, reader);
    next = noted.state;
    events.push(...noted.events);
  }
  const event = createEvent(next, chat.id, creator, reader);
  const told = tell(next, session, people, event, toldOfCreation(chat.kind), reader);
  return { state: next, events: [...told, ...events] };
}

/**
 * The event by which somebody learns of a chat. A personal chat is called by whoever created it; the oracle demands that by
 * itself, of the other side, so that it is reported by name.
 */
export function createEvent(
  state: State,
  chatId: string,
  viewer: string,
  reader: Pick<TrueConfReader, "choose">,
): TrueConfEvent {
  const chat = state.chats.get(chatId);
  if (!chat) throw new RangeError(`no chat ${chatId}`);
  const method = CREATE_EVENT[chat.kind];
  if (state.settings.knowsAll) {
    const view = viewOf(state, chat, viewer, reader);
    return { method, payload: chat.kind === 1 ? { ...view, title: viewer } : view };
  }
  const hasTitle = chat.kind === 2 || chat.kind === 6;
  return {
    method,
    payload: {
      chatId,
      chatType: chat.kind,
      ...(hasTitle && chat.title !== undefined && { title: chat.title }),
      ...(chat.log.isEmpty() && { unreadMessages: 0, lastMessage: null }),
    },
  };
}
