// What is shown of what is attached to a message.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import { excerpt } from "../../../contract/excerpt.ts";
import type { Media, MediaView, MessageView } from "../state.ts";
import type { ChatServerReader } from "../vocabulary.ts";
import { exercise } from "./demanding.ts";
import { idOf } from "./guards.ts";
import { mediaOf } from "./media-view.ts";
import type { Sight } from "./sight.ts";
import { blameLater } from "./sight.ts";
import { goneRequirement } from "./text-shown.ts";

/** An attachment of which the oracle has not seen an id yet. */
export const UNNAMED = "";

export function demandAttachments(sight: Sight, reader: ChatServerReader): void {
  const { message, seen, where } = sight;
  const shown = shownAttachments(seen);
  if (message.isDeleted) {
    demandGone(sight, shown, reader);
    return;
  }
  if (message.attachments.length === 0) {
    reader.demand(blameLater(sight, "chatserver.post.answer-message"), shown.length === 0, () => ({
      expected: "nothing attached",
      observed: excerpt(shown, 120),
    }));
    return;
  }
  const isLeftOut = seen.attachments === undefined && seen.attachment === undefined;
  // The last message of a chat may be shown without, and so may one that is told.
  if (isLeftOut && (where === "last" || where === "event")) return;
  demandForm(sight, reader);
  const isSingle = seen.attachments === undefined;
  const expected = isSingle ? message.attachments.slice(0, 1) : message.attachments;
  const paired = pairs(expected, shown);
  const missing = paired.filter(({ view }) => !view).length;
  const several: RequirementId =
    expected.length > 1 ? "chatserver.post.several-attachments" : "chatserver.post.attachment";
  reader.demand(blameLater(sight, several), missing === 0 && shown.length === expected.length, () => ({
    expected: `${expected.length} attachments`,
    observed: `${shown.length}: ${excerpt(shown, 120)}`,
  }));
  for (const { media, view } of paired) if (view) demandMedia(sight, media, view, reader);
}

function demandForm({ seen }: Sight, reader: ChatServerReader): void {
  if (seen.attachments === undefined && seen.attachment === undefined) return;
  exercise(reader, "chatserver.open.attachment-shown");
  const form = seen.attachments === undefined ? "single" : seen.attachment === undefined ? "list" : "both";
  if (reader.choose("chatserver.attachment-shown") !== form) {
    reader.contradiction("chatserver.open.attachment-shown", `attachments shown otherwise than as ${form}`);
  }
}

function shownAttachments({ attachments, attachment }: MessageView): readonly MediaView[] {
  return attachments ?? (attachment ? [attachment] : []);
}

interface Pair {
  readonly media: Media;
  readonly view: MediaView | undefined;
}

/** Which view shows which attachment: by id where that is known, else by what was said of it, else in turn. */
function pairs(known: readonly Media[], shown: readonly MediaView[]): Pair[] {
  const left = [...shown];
  const take = (fits: (view: MediaView) => boolean): MediaView | undefined => {
    const index = left.findIndex(fits);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const byId = known.map((media) => ({ media, view: take(({ id }) => idOf(id) === idOf(media.id)) }));
  const alike = byId.map(({ media, view }) => ({
    media,
    view: view ?? take(({ fileType, fileSize }) => fileType === media.fileType && fileSize === media.fileSize),
  }));
  return alike.map(({ media, view }) => ({ media, view: view ?? left.shift() }));
}

function demandMedia(sight: Sight, media: Media, view: MediaView, reader: ChatServerReader): void {
  const facts: [RequirementId, string, string | number | undefined, unknown][] = [
    ["chatserver.post.attachment-file-type", "fileType", media.fileType, view.fileType],
    ["chatserver.post.attachment-file-size", "fileSize", media.fileSize, view.fileSize],
    ["chatserver.post.attachment-preview-size", "previewWidth", media.previewWidth, view.previewWidth],
    ["chatserver.post.attachment-preview-size", "previewHeight", media.previewHeight, view.previewHeight],
  ];
  if (media.id !== UNNAMED) facts.push(["chatserver.post.attachment-id", "id", idOf(media.id), idOf(view.id)]);
  else demandMadeId(sight, view, reader);
  for (const [requirement, name, expected, observed] of facts) {
    // What was not sent may be filled in.
    if (expected === undefined) continue;
    reader.demand(blameLater(sight, requirement), observed === expected, () => ({
      expected: `${name} ${expected} of an attachment`,
      observed: excerpt(observed, 120),
    }));
  }
}

/** So many messages before it are looked at for the same id. */
const RECENT = 50;

/** An id that is made is of one attachment only, so that a file can be uploaded under it. */
function demandMadeId({ state, message, seen }: Sight, { id }: MediaView, reader: ChatServerReader): void {
  const made = idOf(id);
  const beside = shownAttachments(seen).filter((one) => idOf(one.id) === made).length;
  const before = state.chats.get(message.chatId)?.log.takeLast(RECENT) ?? [];
  const isTaken = [...before].some((one) => one.id !== message.id && one.attachments.some((had) => had.id === made));
  reader.demand("chatserver.post.attachment-id-made", beside === 1 && !isTaken, () => ({
    expected: "an id that no other attachment has",
    observed: id,
  }));
}

/** The attachments of a deleted message are gone, in the one way or the other. */
function demandGone(sight: Sight, shown: readonly MediaView[], reader: ChatServerReader): void {
  const { message, seen, where } = sight;
  const gone = shown.every(({ fileSize }) => fileSize === 0);
  reader.demand(goneRequirement(sight, "chatserver.delete-message.attachment"), gone, () => ({
    expected: "nothing attached to a deleted message",
    observed: excerpt(shown, 120),
  }));
  const isLeftOut = seen.attachments === undefined && seen.attachment === undefined;
  if (!gone || !message.hadAttachments || (isLeftOut && (where === "last" || where === "event"))) return;
  const isSizeless = shown.length > 0;
  if (isSizeless === message.attachments.length > 0) return;
  reader.contradiction(
    "chatserver.open.deleted-attachments",
    isSizeless ? "no entry of what was attached" : "an entry of what was attached, without a size",
  );
}

/** What is known of attachments once they were shown: ids, and sizes that were filled in. */
export function learnedAttachments({ message, seen }: Pick<Sight, "message" | "seen">): readonly Media[] {
  if (message.isDeleted || message.attachments.length === 0) return message.attachments;
  return pairs(message.attachments, shownAttachments(seen)).map(({ media, view }) =>
    view && (media.id === UNNAMED || idOf(view.id) === idOf(media.id)) ? learned(media, view) : media,
  );
}

function learned(media: Media, view: MediaView): Media {
  return { ...media, ...mediaOf(view), fileType: media.fileType, fileSize: media.fileSize };
}
