// A message of a person comes to be: it stands behind the others, and the participants are told.

import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import type { ChatRecord, EnvelopeView, Message, NewMessage, State } from "../state.ts";
import { append, findMessage } from "../state.ts";
import type { Ops, TrueConfEmission, TrueConfReader, TrueConfStep, Written } from "../vocabulary.ts";
import { accept } from "../vocabulary.ts";
import { demandNew } from "./marks.ts";
import { demandOrder } from "./observing.ts";
import { envelopeOf, participants, shownTitle, tell } from "./telling.ts";

export interface Delivered {
  readonly state: State;
  readonly message: Message;
  readonly events: readonly TrueConfEmission[];
}

/** What someone says, without what the server makes up. */
export type Said = Pick<NewMessage, "author" | "type" | "content" | "sent" | "replyMessageId">;

/**
 * Puts what someone says behind what is in the chat, and tells the participants, each under the title that the chat has for
 * them. `caller` is the connection that caused it; "" when it came about elsewhere.
 */
export function deliver(
  state: State,
  chat: ChatRecord,
  said: Said,
  mark: Written,
  caller: string,
  because: RequirementId,
  reader: Pick<TrueConfReader, "choose" | "demand">,
): Delivered {
  demandNew(state, chat, mark, reader);
  const { messageId, timestamp, box, position } = mark;
  const { state: next, message } = append(state, chat, {
    ...said,
    ...(messageId !== undefined && { id: messageId }),
    ...(timestamp !== undefined && { timestamp }),
    ...(box !== undefined && { box }),
    ...(position !== undefined && { position }),
  });
  const events: TrueConfEmission[] = [];
  const people = participants(next.chats.get(chat.id) ?? chat);
  // Only a personal chat is called differently by its two sides.
  for (const group of chat.kind === 1 ? people.map((userId) => [userId]) : [people]) {
    const payload = toldAs(next, chat, message, group[0] ?? "", reader);
    events.push(...tell(next, caller, group, { method: "sendMessage", payload }, because, reader, messageId));
  }
  return { state: next, message, events };
}

/** Whoever said it is answered where it stands; answer and event come in the order that they always have. */
export function answerDelivered(
  { state, events }: Delivered,
  chatId: string,
  { messageId, timestamp, told }: Written,
  session: string,
  reader: TrueConfReader,
  ...because: RequirementId[]
): TrueConfStep<Ops["sendMessage"]["result"]> {
  demandOrder(session, told, reader);
  return accept(state, { chatId, messageId: messageId ?? "", timestamp: timestamp ?? 0 }, events, ...because);
}

/** As an event tells it to one of the participants; a title that is not known yet is as the target says. */
function toldAs(
  state: State,
  chat: ChatRecord,
  message: Message,
  viewer: string,
  reader: Pick<TrueConfReader, "choose">,
): Partial<EnvelopeView> {
  const title = shownTitle(state, chat, viewer, reader);
  const envelope = envelopeOf(chat, message, viewer, title ?? null);
  // The Favorites may be called anything, or nothing.
  const isOpen = title === undefined || (chat.kind === 5 && !state.settings.knowsAll);
  if (!isOpen) return envelope;
  const { chat: _, ...rest } = envelope;
  return rest;
}

/** The text of a message that is shown, unless it is the one that it is known to have. */
export function unknownText(state: State, { messageId, content }: EnvelopeView): string | undefined {
  const message = findMessage(state, messageId)?.message;
  const known = message?.sent?.text ?? message?.content.text;
  return content.text === known ? undefined : content.text;
}

/** What is known of a message, and nothing of the chat has changed by it. */
export function knowMessage(state: State, chatId: string, message: Message): State {
  const chat = state.chats.get(chatId);
  if (!chat || chat.log.get(message.place) === message) return state;
  const { id, place } = message;
  return {
    ...state,
    chats: state.chats.set(chatId, { ...chat, log: chat.log.set(place, message) }),
    messages: id === undefined ? state.messages : state.messages.set(id, { chatId, place }),
  };
}
