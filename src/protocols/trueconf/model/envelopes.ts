// A message as it is shown: what is known of it must be so, and what was not known yet is known from then on.

import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import { differences } from "../../../behaviour/differences.ts";
import type { ChatRecord, EnvelopeView, Message, State } from "../state.ts";
import { UNSEEN } from "../state.ts";
import type { TrueConfReader } from "../vocabulary.ts";
import { KIND, demandContent, isKnownType, learned, written } from "./content.ts";
import { demandForwarded } from "./forwarded.ts";
import { demandGrowth, demandMilliseconds } from "./marks.ts";
import { envelopeOf, shownTitle } from "./telling.ts";

/** Under its id, or among the others of its chat. */
export type Shown = "alone" | "history";

/** The whole of a message as a mock shows it. */
export function envelopeView(
  state: State,
  chat: ChatRecord,
  message: Message,
  viewer: string,
  reader: Pick<TrueConfReader, "choose">,
): EnvelopeView {
  return {
    messageId: "",
    chatId: chat.id,
    timestamp: 0,
    author: message.author,
    type: message.type,
    content: message.content,
    ...envelopeOf(chat, message, viewer, shownTitle(state, chat, viewer, reader) ?? null),
  };
}

/** What holds of every message that is shown, a stranger's too. */
export function demandEnvelope(seen: EnvelopeView, reader: Pick<TrueConfReader, "demand">): void {
  const demand = demanding(seen, reader);
  demand("trueconf.envelope.type-known", isKnownType(seen.type), "a documented type");
  demandMilliseconds(seen.timestamp, reader);
  demandContent(seen.type, seen.content, reader);
  const { author } = seen;
  if (seen.type < KIND.text) {
    // Live servers name a person there, too, and number it as the system.
    demand("trueconf.author.type-system", author.type === 0 || author.id.includes("@"), "an author of type 0");
    return;
  }
  demand("trueconf.author.type-user", author.type === 1, "an author of type 1");
  demand("trueconf.envelope.box", seen.box !== undefined, "a box");
  demand("trueconf.envelope.is-edited", seen.isEdited !== undefined, "isEdited");
}

/** What is broken where a message of this kind does not hold what was sent. */
const AS_SENT: ReadonlyMap<number, RequirementId> = new Map([
  [KIND.text, "trueconf.get-message-by-id.as-sent"],
  [KIND.forwarded, "trueconf.forward-message.original"],
  [KIND.file, "trueconf.send-file.attachment"],
  [KIND.survey, "trueconf.send-survey.message"],
]);

function contentRequirement({ type, isEdited, content }: Message, shown: Shown): RequirementId {
  if (shown === "history") return "trueconf.get-chat-history.messages-agree";
  if (isEdited) return type === KIND.survey ? "trueconf.edit-survey.replaced" : "trueconf.edit-message.replaced";
  // A text that loses its accents is another mistake than one that is lost.
  if (type === KIND.text && !/^[\x20-\x7e\s]*$/u.test(content.text ?? "")) return "trueconf.general.unicode";
  return AS_SENT.get(type) ?? "trueconf.envelope.agrees";
}

/** Judges a message that is known where it is shown to someone, and returns it as it is known from then on. */
export function recognise(
  state: State,
  chat: ChatRecord,
  message: Message,
  viewer: string,
  seen: EnvelopeView,
  shown: Shown,
  reader: Pick<TrueConfReader, "choose" | "demand" | "contradiction">,
): Message {
  demandEnvelope(seen, reader);
  const demand = demanding(seen, reader);
  const agrees = shown === "history" ? "trueconf.get-chat-history.messages-agree" : "trueconf.envelope.agrees";
  const same = (known: unknown, found: unknown, what: string): void =>
    demand(agrees, known === undefined || known === found, `${what} ${JSON.stringify(known)}`);
  const { type, isEdited, replyMessageId } = message;
  same(chat.id, seen.chatId, "chatId");
  same(type, seen.type, "type");
  same(message.timestamp, seen.timestamp, "timestamp");
  same(message.box, seen.box?.id, "a box with the id");
  if (message.author !== UNSEEN) {
    same(message.author.id, seen.author.id, "an author with the id");
    same(message.author.type, seen.author.type, "an author of type");
  }
  if (seen.chat) {
    same(chat.id, seen.chat.chatId, "a chat with the id");
    same(chat.kind, seen.chat.chatType, "a chat of type");
    const title = shownTitle(state, chat, viewer, reader);
    if (chat.kind !== 5) same(title, seen.chat.chatTitle, "a chat with the title");
  }
  if (type >= KIND.text && seen.isEdited !== undefined) {
    const requirement = isEdited ? "trueconf.edit-message.marked" : "trueconf.envelope.is-edited-false";
    demand(requirement, seen.isEdited === isEdited, `isEdited ${isEdited}`);
  }
  const quoted = seen.replyMessageId ?? undefined;
  if (replyMessageId === undefined) demand(agrees, quoted === undefined, "no replyMessageId");
  else demand("trueconf.send-message.reply", quoted === replyMessageId, `replyMessageId ${replyMessageId}`);
  if (seen.replyMessage) demand(agrees, seen.replyMessage.messageId === quoted, "the message that is answered");
  demandGrowth(
    chat,
    {
      place: message.place,
      timestamp: message.timestamp === undefined && !isEdited ? seen.timestamp : undefined,
      box: message.box === undefined ? seen.box?.id : undefined,
    },
    reader,
  );
  const requirement = contentRequirement(message, shown);
  const { buttons, ...known } = message.content;
  const [difference] = differences(known, seen.content);
  demand(requirement, difference === undefined, difference?.expected ?? "");
  if (type === KIND.text) {
    const given = seen.content.buttons;
    if (buttons) demand("trueconf.text-content.buttons", differences(buttons, given).length === 0, "the buttons");
    else if (isEdited && !message.sent?.buttons) {
      demand("trueconf.edit-message.buttons-replaced", (given ?? []).length === 0, "no buttons");
    }
  }
  if (type === KIND.forwarded) demandForwarded(seen.content, reader);
  return learnedFrom(message, seen, requirement, reader);
}

function learnedFrom(
  message: Message,
  seen: EnvelopeView,
  requirement: RequirementId,
  reader: Pick<TrueConfReader, "demand">,
): Message {
  const { sent, ...rest } = message;
  const content = sent
    ? written(sent, seen.content, requirement, reader).content
    : learned(message.type, message.content, seen.content);
  const isNew =
    sent !== undefined ||
    message.id === undefined ||
    message.timestamp === undefined ||
    message.author === UNSEEN ||
    (message.box === undefined && seen.box !== undefined) ||
    differences(content, message.content).length > 0;
  if (!isNew) return message;
  return {
    ...rest,
    id: seen.messageId,
    timestamp: seen.timestamp,
    ...(seen.box && { box: seen.box.id, position: seen.box.position }),
    author: message.author === UNSEEN ? { id: seen.author.id, type: seen.author.type } : message.author,
    content,
  };
}

function demanding(
  seen: EnvelopeView,
  reader: Pick<TrueConfReader, "demand">,
): (requirement: RequirementId, holds: boolean, expected: string) => void {
  return (requirement, holds, expected) =>
    reader.demand(requirement, holds, () => ({ expected, observed: JSON.stringify(seen) }));
}
