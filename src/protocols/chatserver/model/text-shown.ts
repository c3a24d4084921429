// What is shown of the text of a message.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import { excerpt } from "../../../contract/excerpt.ts";
import type { ChatServerReader } from "../vocabulary.ts";
import type { Sight } from "./sight.ts";
import { blame, blameLater } from "./sight.ts";

export function demandText(sight: Sight, reader: ChatServerReader): void {
  const { message, seen } = sight;
  const { text = "" } = message;
  // No text may be shown as an empty one.
  reader.demand(textRequirement(sight), (seen.text ?? "") === text, () => ({
    expected: text === "" ? "no text" : `the text ${excerpt(text, 120)}`,
    observed: excerpt(seen.text, 120),
  }));
}

function textRequirement(sight: Sight): RequirementId {
  const { text, isEdited, lastEdit } = sight.message;
  if (lastEdit === "visibility") return blame(sight, "chatserver.edit.is-visible-alone");
  if (lastEdit === "files") return blame(sight, "chatserver.edit.file-exists-keeps");
  if (sight.instead === undefined && text !== undefined && !isAscii(text)) return "chatserver.general.unicode";
  return isEdited ? blame(sight, "chatserver.edit.text") : blameLater(sight, "chatserver.post.text");
}

export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** The text of a deleted message is gone, in the one way or the other. */
export function demandNoText(sight: Sight, reader: ChatServerReader): void {
  const { message, seen } = sight;
  const gone = seen.text === undefined || seen.text === "";
  reader.demand(goneRequirement(sight, "chatserver.delete-message.text"), gone, () => ({
    expected: "no text of a deleted message",
    observed: excerpt(seen.text, 120),
  }));
  if (!gone || !message.hadText || seen.text === message.text) return;
  reader.contradiction(
    "chatserver.open.deleted-text",
    message.text === undefined ? "no text of a deleted message" : "an empty text of a deleted message",
  );
}

/** What is broken by content that is not gone: at once, or in what is shown later. */
export function goneRequirement(sight: Sight, atOnce: RequirementId): RequirementId {
  const isLater = sight.where !== "answer" && sight.message.seen?.deletedAt !== undefined;
  return blame(sight, isLater ? "chatserver.delete-message.deleted-at-kept" : atOnce);
}
