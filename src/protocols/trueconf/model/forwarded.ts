// What a forwarded message holds: the message that it was, and in some targets its text beside it.

import { isRecord } from "../../../contract/is-record.ts";
import type { ChatRecord, ContentView, Message } from "../state.ts";
import type { TrueConfReader } from "../vocabulary.ts";
import { KIND } from "./content.ts";

/** The content as a mock makes it. What was forwarded before stays the message that it first was. */
export function forwardedContent(
  { id, kind, title = null }: ChatRecord,
  message: Message,
  choose: TrueConfReader["choose"],
): ContentView {
  if (message.type === KIND.forwarded) return message.content;
  const { text, parseMode } = message.content;
  const beside = choose("trueconf.forwarded-content") === "nested-with-text";
  return {
    messageId: message.id ?? "",
    chatId: id,
    // A personal chat is called differently by its two sides, so it has no title that would be everybody's.
    chat: { chatId: id, chatTitle: kind === 1 ? null : title, chatType: kind },
    timestamp: message.timestamp ?? 0,
    author: message.author,
    type: message.type,
    content: message.content,
    isEdited: message.isEdited,
    ...(message.box !== undefined && { box: { id: message.box, position: message.position ?? "0" } }),
    ...(beside && text !== undefined && { text }),
    ...(beside && parseMode !== undefined && { parseMode }),
  };
}

/** What a content that nobody has seen yet must have: who wrote it, and what. Of a chain of forwards nothing is said. */
export function nestedContent({ id, author, type, content }: Message): ContentView {
  if (type === KIND.forwarded) return {};
  // How the buttons of a message fare is nowhere said.
  const { buttons: _, ...rest } = content;
  return { ...(id !== undefined && { messageId: id }), author, type, content: rest };
}

/** Whether the text stands beside the message that was forwarded. */
export function demandForwarded(content: ContentView, reader: Pick<TrueConfReader, "choose" | "contradiction">): void {
  const inner = content.content;
  if (content.type !== KIND.text || !isRecord(inner) || inner["text"] === undefined) return;
  const beside = content.text !== undefined;
  if ((reader.choose("trueconf.forwarded-content") === "nested-with-text") !== beside) {
    reader.contradiction(
      "trueconf.open.forwarded-content",
      beside ? "no text beside the message" : "its text beside it",
    );
  }
}
