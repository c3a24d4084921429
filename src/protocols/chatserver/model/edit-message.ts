// Editing a message.

import type { RequirementId, SchemaTypes } from "../../../../generated/chatserver/contract.ts";
import { putMessage } from "../chats.ts";
import type { Message } from "../state.ts";
import type { ChatServerHandler, ChatServerReader } from "../vocabulary.ts";
import { accept, carriedOut, outcomeOf, refuse } from "../vocabulary.ts";
import type { Addressed } from "./addressed-message.ts";
import { addressMessage, messageIn } from "./addressed-message.ts";
import { demandEqual } from "./demanding.ts";
import { cut, demandCut, isLong } from "./draft.ts";
import { editAccepted, editAcceptedFirst, editTold, editedFields } from "./edited.ts";
import { NO_MORE } from "./former.ts";
import { idOf, outsiderWho } from "./guards.ts";
import { demandMessage } from "./message-shown.ts";
import { messageView } from "./message-view.ts";
import { tellMessage } from "./told-messages.ts";

type Body = SchemaTypes["MessageEdit"];

export const editMessage: ChatServerHandler<"editMessage"> = {
  grants: (_params, refused) => (refused.carriedOut ? "chatserver.edit.answer" : "chatserver.edit.path"),
  mint(state, minting) {
    const { path, body } = minting.params;
    const message = messageIn(state, path.chatId, path.messageId);
    if (!message) return { refused: true };
    const isCut = isLong(body.text ?? "") && minting.choose("chatserver.long-edit") === "cut";
    const text = isCut ? cut(body.text ?? "") : (body.text ?? undefined);
    return { seen: messageView(state, dated(edited(message, body, text), body, minting.now), minting) };
  },
  observe: outcomeOf,
  step(state, session, { path, body }, reader) {
    const addressed = addressMessage(state, session, path, ADDRESSING, reader);
    if (addressed.refusal) return addressed.refusal;
    const { chat, caller, message } = addressed;
    const because: RequirementId[] = [];
    const code = refusalOf(addressed, body, because, reader);
    if (code !== undefined) return refuse(state, code, ...because);
    const outcome = reader.fresh();
    const codes = "codes" in outcome ? outcome.codes : [];
    const { seen, told } = carriedOut(reader, because[0] ?? editAcceptedFirst(body, codes));
    if (addressed.member.isBlockedUser) because.push("chatserver.open.blocked-elsewhere");
    because.push(...editAccepted(body));
    if (message.authorId === caller.id) because.push("chatserver.edit.own");
    demandEqual(reader, "chatserver.edit.answer-message", "the id", message.id, idOf(String(seen.id)));
    const kept = { ...edited(message, body, keptText(body, seen.text, reader)), isTouched: true as const };
    const current = state.settings.knowsAll ? dated(kept, body, reader.now) : kept;
    const next = putMessage(state, current);
    const isIt = idOf(String(seen.id)) === message.id;
    const learned = isIt ? demandMessage(next, current, seen, "answer", reader) : next;
    const after = messageIn(learned, chat.id, message.id) ?? current;
    const here = learned.chats.get(chat.id) ?? chat;
    const telling = { name: "messageUpdate", actorId: caller.id, told, ...editTold(body) } as const;
    return accept(learned, seen, tellMessage(learned, here, after, telling, reader), ...because);
  },
};

const ADDRESSING = {
  entry: { outsider: outsiderWho("chatserver.edit.foreign", NO_MORE), blocked: "elsewhere" },
  unknown: "chatserver.edit.unknown",
  choice: "chatserver.unknown-message-edit",
  open: "chatserver.open.unknown-message-edit",
} as const;

/** What the caller gets who may not edit this message so; what the target decides here is named in `because`. */
function refusalOf(
  { caller, message }: Addressed,
  body: Body,
  because: RequirementId[],
  reader: ChatServerReader,
): Parameters<typeof refuse>[1] | undefined {
  if (message.authorId !== caller.id) {
    const branch = reader.choose("chatserver.foreign-edit");
    because.push(...(branch === "served" ? [] : ["chatserver.edit.foreign" as const]), "chatserver.open.foreign-edit");
    if (branch !== "served") return branch;
  }
  if (message.isDeleted) {
    const branch = reader.choose("chatserver.deleted-message-edit");
    because.push(...(branch === "served" ? [] : ["chatserver.edit.deleted" as const]));
    because.push("chatserver.open.deleted-message-edit");
    if (branch !== "served") return branch;
  }
  if (!isLong(body.text ?? "")) return undefined;
  const branch = reader.choose("chatserver.long-edit");
  const isKept = branch === "served" || branch === "cut";
  because.push(...(isKept ? [] : ["chatserver.edit.text-limit" as const]), "chatserver.open.long-edit");
  return isKept ? undefined : branch;
}

/** Of a text that is too long, a target may keep a beginning only. */
function keptText({ text }: Body, shown: string | undefined, reader: ChatServerReader): string | undefined {
  if (text === undefined || text === null) return undefined;
  if (!isLong(text) || reader.choose("chatserver.long-edit") !== "cut") return text;
  return demandCut(text, shown, "chatserver.edit.text-limit", reader);
}

/** The message with what was edited; `text`: what is kept of a new one. */
function edited(before: Message, body: Body, text: string | undefined): Message {
  const { lastEdit: _, isDeleted, ...message } = before;
  const [field, ...others] = editedFields(body);
  return {
    ...message,
    ...(text !== undefined && { text, isEdited: true as const }),
    ...(typeof body.isVisible === "boolean" && { isVisible: body.isVisible }),
    ...(typeof body.isVisible === "boolean" && body.isVisible !== message.isVisible && { isTurned: true as const }),
    ...(field !== undefined && others.length === 0 && { lastEdit: field }),
    ...(isDeleted && { isRevived: true as const }),
  };
}

function dated(message: Message, { text }: Body, now: number): Message {
  return { ...message, updatedAt: now, ...(typeof text === "string" && { editedAt: now }) };
}
