// Wrong beliefs about messages that several tables of mutants need.

import type { OperationId } from "../../../generated/chatserver/contract.ts";
import type { Command } from "../../../src/behaviour/behaviour.ts";
import type { Chat, Message, State } from "../../../src/protocols/chatserver/state.ts";
import { member } from "../../json-change.ts";
import type { Change } from "../../json-change.ts";
import type { Mutation } from "../../mutation.ts";
import { madeUp } from "../../wrong-answers.ts";
import { chatOf } from "./chat-beliefs.ts";
import { messageChanged, telling } from "./define.ts";

/** Says that something was done to a message, or in a chat, that there is not. */
export const pretends =
  (operation: OperationId, body: (command: Command) => unknown): (() => Mutation) =>
  () => ({
    response: (response, { command, reply }) =>
      command?.operation === operation && reply?.ok === false && /^unknown-(chat|message)/.test(reply.code)
        ? madeUp(200, body(command))
        : response,
  });

/** A message that nobody has posted. */
export function nobodys({ params }: Command): unknown {
  const { chatId, messageId = 999_999 } = pathOf(params);
  const [createdAt, updatedAt] = ["2025-08-08T12:00:00Z", "2025-08-08T12:00:00Z"];
  const localId = "1+00000000-0000-4000-8000-000000000000";
  return { id: Number(messageId) || 999_999, localId, chatId, authorId: 1, createdAt, updatedAt, isVisible: true };
}

function pathOf(params: unknown): Readonly<Partial<Record<"chatId" | "messageId", unknown>>> {
  const path = member(params, "path");
  return { chatId: member(path, "chatId"), messageId: member(path, "messageId") ?? 999_999 };
}

/** What comes of an operation is told to nobody; `applies`: of its body. */
export const quiet = (operation: OperationId, applies: (body: unknown) => boolean = () => true): (() => Mutation) =>
  telling((emissions, { command }) =>
    command.operation === operation && applies(member(command.params, "body")) ? [] : emissions,
  );

export function messageOf(state: State, chatId: string, messageId: string): Message | undefined {
  const at = state.messages.get(messageId.toUpperCase());
  const chat = chatOf(state, chatId);
  return at && chat && at.chatId === chat.id ? chat.log.get(at.place - chat.base) : undefined;
}

/** The last message of a chat, changed. */
export function lastChanged(state: State, chatId: string, change: (message: Message, chat: Chat) => Message): State {
  const chat = chatOf(state, chatId);
  const last = chat?.log.last();
  return chat && last ? messageChanged(state, last.id, (message) => change(message, chat)) : state;
}

/** Another id than that of a message. */
export const nextId: Change = (id) => (typeof id === "number" ? id + 1 : id);
