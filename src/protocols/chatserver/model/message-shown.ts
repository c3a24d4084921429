// What a view of a message shows, and what is known of the message.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import { excerpt } from "../../../contract/excerpt.ts";
import { putChat, putMessage } from "../chats.ts";
import type { Message, MessageView, State } from "../state.ts";
import type { ChatServerReader } from "../vocabulary.ts";
import { demandAttachments, learnedAttachments } from "./attachments-shown.ts";
import { demandForm } from "./chat-nature.ts";
import { demandEqual, exercise } from "./demanding.ts";
import { millisecondsOf } from "./event-dates.ts";
import { idOf } from "./guards.ts";
import { demandMarks } from "./marks-shown.ts";
import { refusedTrace } from "./refused-writes.ts";
import type { Sight, Where } from "./sight.ts";
import { blame, blameLater } from "./sight.ts";
import { demandNoText, demandText } from "./text-shown.ts";

/** Times of one thing may be rounded one way when it is made, and another way when it is read. */
const ROUNDING = 1000;

/** How far the clocks of target and suite, and what is said of the same time, may be apart. */
export const NOW = 300_000;

/**
 * Demands of what was shown of a message all that is known of it, and returns what is known from then on. That it is this message
 * is for the caller to say. `instead`: what is broken by an event that says anything wrong.
 */
export function demandMessage(
  state: State,
  message: Message,
  seen: MessageView,
  where: Where,
  reader: ChatServerReader,
  instead: RequirementId | undefined = where === "event" ? "chatserver.event.agrees" : undefined,
): State {
  // Who knows all shows what it knows.
  if (state.settings.knowsAll) return state;
  const sight: Sight = { state, message, seen, where, instead };
  const learned = demandChatId(state, sight, reader);
  demandEqual(reader, blame(sight, "chatserver.post.local-id-returned"), "localId", message.localId, seen.localId);
  demandAuthor(sight, reader);
  if (message.isDeleted) demandNoText(sight, reader);
  else demandText(sight, reader);
  demandVisibility(sight, reader);
  demandTimes(sight, reader);
  if (!message.isRevived) demandAttachments(sight, reader);
  demandMarks(sight, reader);
  // An event is heard beside the answer, which says the same; the last message of a chat may be shown in short.
  return where === "answer" || where === "list" ? putMessage(learned, known(sight)) : learned;
}

function known({ message: before, seen }: Sight): Message {
  const { isTouched: _, ...message } = before;
  return {
    ...message,
    seen,
    // What becomes of it when the message is deleted is not said.
    ...(message.isDeleted && { isVisible: seen.isVisible }),
    attachments: learnedAttachments({ message, seen }),
  };
}

function demandChatId(state: State, sight: Sight, reader: ChatServerReader): State {
  const { message, seen } = sight;
  const same = idOf(seen.chatId) === message.chatId;
  const requirement = sight.where === "event" ? "chatserver.event.of-its-chat" : "chatserver.message.chat-id";
  reader.demand(requirement, same, () => ({ expected: `chatId ${message.chatId}`, observed: seen.chatId }));
  const chat = state.chats.get(message.chatId);
  if (!same || !chat) return state;
  const formed = demandForm(chat, seen.chatId, reader);
  return formed === chat ? state : putChat(state, formed);
}

function demandAuthor(sight: Sight, reader: ChatServerReader): void {
  const { message, seen, where } = sight;
  const shown = [seen.authorId, seen.author?.id].filter((id) => id !== undefined);
  // Only where a message is shown in short, or to somebody who is told of it, it may be without.
  if (shown.length === 0 && where !== "answer" && where !== "list") return;
  const right = shown.length > 0 && shown.every((id) => id === message.authorId);
  reader.demand(blame(sight, "chatserver.post.author"), right, () => ({
    expected: `the author ${message.authorId}`,
    observed: shown.join(", ") || "none",
  }));
  if (shown.length === 0) return;
  exercise(reader, "chatserver.open.message-author");
  const form = seen.author === undefined ? "id" : seen.authorId === undefined ? "object" : "both";
  if (reader.choose("chatserver.message-author") !== form) {
    reader.contradiction("chatserver.open.message-author", `an author shown otherwise than as ${form}`);
  }
}

function demandVisibility(sight: Sight, reader: ChatServerReader): void {
  const { message, seen } = sight;
  const requirement = visibilityRequirement(sight);
  // What becomes of the visibility of a deleted message is not said.
  if (message.isDeleted && !message.seen?.deletedAt) return;
  demandEqual(reader, requirement, "isVisible", message.isVisible, seen.isVisible);
}

function visibilityRequirement(sight: Sight): RequirementId {
  const { isVisible, isTurned, isDeleted, lastEdit } = sight.message;
  if (isDeleted) return blame(sight, "chatserver.message.agrees");
  if (lastEdit === "text") return blame(sight, "chatserver.edit.text-alone");
  if (lastEdit === "files") return blame(sight, "chatserver.edit.file-exists-keeps");
  if (isTurned) return blame(sight, isVisible ? "chatserver.edit.is-visible-on" : "chatserver.edit.is-visible-off");
  return blameLater(sight, isVisible ? "chatserver.post.is-visible-default" : "chatserver.post.is-visible-false");
}

function demandTimes(sight: Sight, reader: ChatServerReader): void {
  const { message, seen, where } = sight;
  const before = message.seen;
  if (before) demandSame(sight, "createdAt", before.createdAt, blame(sight, "chatserver.message.agrees"), reader);
  else if (where === "answer") demandNow(sight, "createdAt", "chatserver.post.created-now", reader);
  if (before && !message.isTouched) {
    demandSame(sight, "updatedAt", before.updatedAt, blame(sight, "chatserver.message.agrees"), reader);
  }
  if (message.isEdited && !message.isDeleted) {
    reader.demand(blame(sight, "chatserver.edit.edited-at"), seen.editedAt !== undefined, () => ({
      expected: "editedAt of a message whose text was edited",
      observed: "none",
    }));
  }
  if (message.isRevived) return;
  if (!message.isDeleted) {
    const refused = refusedTrace(sight.state, "deleted", message.id);
    const only = refused ?? "chatserver.message.deleted-at-only";
    reader.demand(blame(sight, only), seen.deletedAt === undefined, () => ({
      expected: "no deletedAt of a message that was not deleted",
      observed: excerpt(seen.deletedAt, 120),
    }));
    return;
  }
  const isNew = before?.deletedAt === undefined || message.isTouched === true;
  const missing = isNew ? "chatserver.delete-message.deleted-at" : "chatserver.delete-message.deleted-at-kept";
  reader.demand(blame(sight, missing), seen.deletedAt !== undefined, () => ({
    expected: "deletedAt of a deleted message",
    observed: "none",
  }));
  if (isNew && where === "answer") demandNow(sight, "deletedAt", "chatserver.delete-message.deleted-at-time", reader);
  if (!isNew) demandSame(sight, "deletedAt", before?.deletedAt, blame(sight, missing), reader);
}

type TimeName = "createdAt" | "updatedAt" | "deletedAt";

function demandSame(
  { seen }: Sight,
  name: TimeName,
  before: MessageView["deletedAt"],
  requirement: RequirementId,
  reader: ChatServerReader,
): void {
  const [was, is] = [millisecondsOf(before, reader.now), millisecondsOf(seen[name], reader.now)];
  if (was === undefined || is === undefined) return;
  reader.demand(requirement, Math.abs(was - is) <= ROUNDING, () => ({
    expected: `${name} ${before}`,
    observed: String(seen[name]),
  }));
}

function demandNow({ seen }: Sight, name: TimeName, requirement: RequirementId, reader: ChatServerReader): void {
  const is = millisecondsOf(seen[name], reader.now);
  if (is === undefined) return;
  reader.demand(requirement, Math.abs(is - reader.now) <= NOW, () => ({
    expected: `${name} about now, ${new Date(reader.now).toISOString()}`,
    observed: String(seen[name]),
  }));
}
