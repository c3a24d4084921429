// What the system notes in a chat: messages with a type below 200, told to those connections that asked for such.

import type { ChatRecord, ContentView, Message, State } from "../state.ts";
import { UNSEEN, append, callerOf } from "../state.ts";
import type { Mark, TrueConfEmission, TrueConfGuarded } from "../vocabulary.ts";
import { envelopeOf, tell } from "./telling.ts";

/** Someone was added, removed; title, avatar, history; a role, which stands for the creation, too. */
export const NOTE = { added: 1, removed: 2, title: 21, avatar: 22, cleared: 23, role: 110 } as const;

/**
 * Puts a note behind what is in the chat and tells these people of it. Under which name the system writes, only the target
 * knows until a read or an event shows it.
 */
export function note(
  state: State,
  chat: ChatRecord,
  caller: string,
  people: Iterable<string>,
  type: number,
  content: ContentView,
  mark: Mark,
  reader: Pick<TrueConfGuarded, "choose">,
): { state: State; events: readonly TrueConfEmission[] } {
  const { messageId, timestamp, box } = mark;
  const { knowsAll, server } = state.settings;
  const author = mark.author ?? (knowsAll ? { id: server, type: 0 } : UNSEEN);
  const { state: next, message } = append(state, chat, {
    ...(messageId !== undefined && { id: messageId }),
    ...(timestamp !== undefined && { timestamp }),
    ...(box !== undefined && { box }),
    author,
    type,
    content,
  });
  const payload = knowsAll
    ? envelopeOf(chat, message, callerOf(state, caller) ?? "")
    : envelopeOf(chat, { ...message, author: UNSEEN }, "");
  const hears = (session: string): boolean => state.connections.get(session)?.systemEnvelopes === true;
  const event = { method: "sendMessage" as const, payload };
  const events = tell(next, caller, people, event, "trueconf.event-send-message.system", reader, messageId, hears);
  return {
    state: next,
    events: events.map(({ because, ...emission }) => ({
      ...emission,
      because: ["trueconf.event-send-message.system" as const, "trueconf.auth.system-envelopes" as const, ...because],
    })),
  };
}

/** What was seen of a note is known from then on; nothing of the chat has changed by it. */
export function learnNote(state: State, chat: ChatRecord, message: Message, mark: Mark): State {
  const { messageId, timestamp, box, author } = mark;
  const learned: Message = {
    ...message,
    ...(messageId !== undefined && { id: messageId }),
    ...(timestamp !== undefined && { timestamp }),
    ...(box !== undefined && { box }),
    ...(author !== undefined && { author }),
  };
  const at = { chatId: chat.id, place: message.place };
  const current = state.chats.get(chat.id) ?? chat;
  return {
    ...state,
    chats: state.chats.set(chat.id, { ...current, log: current.log.set(message.place, learned) }),
    messages: messageId === undefined ? state.messages : state.messages.set(messageId, at),
  };
}
