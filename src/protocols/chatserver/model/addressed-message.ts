// A message that somebody wants to change or to mark, or what they get instead.

import type { Choices, RequirementId } from "../../../../generated/chatserver/contract.ts";
import { messageById } from "../chats.ts";
import type { Chat, Member, Message, State, User } from "../state.ts";
import type { ChatServerGuarded, ChatServerStep } from "../vocabulary.ts";
import { refuse } from "../vocabulary.ts";
import type { Entry } from "./guards.ts";
import { enterChat, idOf } from "./guards.ts";

export interface Addressed {
  readonly refusal?: undefined;
  readonly chat: Chat;
  readonly caller: User;
  readonly member: Member;
  readonly message: Message;
}

export interface Addressing {
  readonly entry: Pick<Entry, "outsider" | "blocked">;
  readonly unknown: RequirementId;
  readonly choice: keyof Choices & `chatserver.unknown-message-${string}`;
  readonly open: RequirementId;
}

export function addressMessage(
  state: State,
  session: string,
  { chatId, messageId }: { readonly chatId: string; readonly messageId: string },
  { entry, unknown, choice, open }: Addressing,
  reader: Pick<ChatServerGuarded, "choose">,
): Addressed | { readonly refusal: ChatServerStep<never> } {
  const noMessage = (): { readonly refusal: ChatServerStep<never> } => ({
    refusal: refuse(state, reader.choose(choice), unknown, open),
  });
  // In a chat that there is not, there is no message either.
  if (!state.chats.has(idOf(chatId))) return noMessage();
  const inside = enterChat(state, session, chatId, { ...entry, area: "change" }, reader);
  if (inside.refusal) return inside;
  const message = messageIn(state, chatId, messageId);
  return message ? { chat: inside.chat, caller: inside.caller, member: inside.member, message } : noMessage();
}

/** What a message of another chat gets is not said: here it is not found. */
export function messageIn(state: State, chatId: string, messageId: string): Message | undefined {
  const found = messageById(state, idOf(messageId));
  return found?.chat.id === idOf(chatId) ? found.message : undefined;
}
