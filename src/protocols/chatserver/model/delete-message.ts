// Deleting the content of a message, which itself stays.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import { putMessage } from "../chats.ts";
import type { Media, Message } from "../state.ts";
import type { ChatServerGuarded, ChatServerHandler } from "../vocabulary.ts";
import { accept, carriedOut, outcomeOf, refuse } from "../vocabulary.ts";
import { addressMessage, messageIn } from "./addressed-message.ts";
import { demandEqual } from "./demanding.ts";
import { NO_MORE } from "./former.ts";
import { idOf, outsiderWho } from "./guards.ts";
import { demandMessage } from "./message-shown.ts";
import { messageView } from "./message-view.ts";
import { tellMessage } from "./told-messages.ts";

export const deleteMessage: ChatServerHandler<"deleteMessage"> = {
  grants: (_params, refused) =>
    refused.carriedOut ? "chatserver.delete-message.answer" : "chatserver.delete-message.path",
  mint(state, minting) {
    const { chatId, messageId } = minting.params.path;
    const message = messageIn(state, chatId, messageId);
    return message ? { seen: messageView(state, dated(deleted(message, minting), minting.now), minting) } : REFUSED;
  },
  observe: outcomeOf,
  step(state, session, { path }, reader) {
    const addressed = addressMessage(state, session, path, ADDRESSING, reader);
    if (addressed.refusal) return addressed.refusal;
    const { chat, caller, message } = addressed;
    const because: RequirementId[] = [];
    if (message.authorId === caller.id) because.push("chatserver.delete-message.own");
    else {
      const branch = reader.choose("chatserver.foreign-delete");
      const open = "chatserver.open.foreign-delete";
      if (branch !== "served") return refuse(state, branch, "chatserver.delete-message.foreign", open);
      because.push(open);
    }
    const outcome = reader.fresh();
    const { seen, told } = carriedOut(reader, refusedRequirement("codes" in outcome ? outcome.codes : [], because));
    const current = state.settings.knowsAll
      ? dated(deleted(message, reader), reader.now)
      : { ...deleted(message, reader), isTouched: true as const };
    if (message.text) because.push("chatserver.open.deleted-text");
    if (message.attachments.length > 0) because.push("chatserver.open.deleted-attachments");
    demandEqual(reader, "chatserver.delete-message.answer-message", "the id", message.id, idOf(String(seen.id)));
    const next = putMessage(state, current);
    const isIt = idOf(String(seen.id)) === message.id;
    const learned = isIt ? demandMessage(next, current, seen, "answer", reader) : next;
    const after = messageIn(learned, chat.id, message.id) ?? current;
    const telling = { name: "messageUpdate", actorId: caller.id, told, ...TOLD } as const;
    const events = tellMessage(learned, learned.chats.get(chat.id) ?? chat, after, telling, reader);
    return accept(
      learned,
      seen,
      events,
      "chatserver.delete-message.path",
      "chatserver.delete-message.answer",
      ...because,
    );
  },
};

const REFUSED = { refused: true } as const;

const ADDRESSING = {
  entry: { outsider: outsiderWho("chatserver.delete-message.foreign", NO_MORE) },
  unknown: "chatserver.delete-message.unknown",
  choice: "chatserver.unknown-message-delete",
  open: "chatserver.open.unknown-message-delete",
} as const;

const TOLD = {
  event: "chatserver.delete-message.event",
  named: "chatserver.delete-message.event-message-update",
  says: "chatserver.delete-message.event-message-update",
} as const;

function refusedRequirement(codes: readonly string[] = [], [first]: readonly RequirementId[]): RequirementId {
  return first !== undefined && codes.includes("not-author") ? first : "chatserver.delete-message.path";
}

/** What is left of a message: how the lack of what it had shows is as the target has it. */
function deleted(message: Message, { choose }: Pick<ChatServerGuarded, "choose">): Message {
  const { text, attachments, isRevived: _, ...rest } = message;
  const hasText = text !== undefined && text !== "";
  const left = hasText ? (choose("chatserver.deleted-text") === "empty" ? "" : undefined) : text;
  const isSizeless = attachments.length > 0 && choose("chatserver.deleted-attachments") === "sizeless";
  return {
    ...rest,
    text: left,
    attachments: isSizeless ? attachments.map((media): Media => ({ ...media, fileSize: 0 })) : [],
    isDeleted: true,
    ...(hasText && { hadText: true }),
    ...(attachments.length > 0 && { hadAttachments: true }),
  };
}

function dated(message: Message, now: number): Message {
  return { ...message, updatedAt: now, deletedAt: now };
}
