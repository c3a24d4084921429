// Which pictures a chat shows.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import type { Chat, ChatView, Media, MediaView } from "../state.ts";
import type { ChatServerReader } from "../vocabulary.ts";
import { demandForm } from "./chat-nature.ts";
import { demandEqual, exercise } from "./demanding.ts";
import { idOf } from "./guards.ts";
import type { Look } from "./look.ts";
import { isFull, unless } from "./look.ts";
import { mediaOf } from "./media-view.ts";
import { refusedTrace } from "./refused-writes.ts";

type Demanding = Pick<ChatServerReader, "demand">;

/** Returns what is known of the chat then. */
export function demandPictures(look: Look, reader: Demanding): Chat {
  const { chat, seen, where } = look;
  const { images } = seen;
  // Only where all is said, everything is.
  if (!images && !isFull(where)) return chat;
  const shown = new Map((images ?? []).map((image) => [idOf(image.id), image]));
  const isThere = (id: string): boolean => chat.pictures.some((picture) => idOf(picture.id) === id);
  const strange = [...shown].filter(([id]) => !isThere(id));
  // A picture that is there under another id is not one that is missing.
  const renamed = strange.some(([id]) => chat.formerPictures?.has(id) !== true);
  let known = chat;
  for (const picture of chat.pictures) {
    const image = shown.get(idOf(picture.id));
    const requirement = shownRequirement(chat, picture);
    const undone = refusedTrace(look.state, "picture-gone", idOf(picture.id));
    const missing = undone ?? (renamed ? "chatserver.add-picture.id" : unless(look, shows(picture.id), requirement));
    if (image) exercise(reader, "chatserver.add-picture.id");
    reader.demand(image ? requirement : missing, image !== undefined, () => ({
      expected: `the picture ${picture.id}`,
      observed: [...shown.keys()].join(", ") || "no pictures",
    }));
    if (!image) continue;
    known = demandForm(known, image.id, reader);
    demandMedia(picture, image, reader);
  }
  if (chat.formerPictures) exercise(reader, "chatserver.remove-picture.gone");
  const isOpen = chat.met === true || chat.wasCleared === "deleted";
  for (const [id, image] of strange) {
    const removed = chat.formerPictures?.has(id) === true;
    if (isOpen && !removed) known = { ...known, pictures: known.pictures.push(mediaOf(image)) };
    else if (removed || chat.pictures.every((picture) => shown.has(idOf(picture.id)))) {
      const refused = refusedTrace(look.state, "picture", id);
      const requirement = removed ? "chatserver.remove-picture.gone" : (refused ?? "chatserver.general.isolation");
      reader.demand(requirement, false, () => ({ expected: "no such picture", observed: image.id }));
    }
  }
  return known;
}

function shows(pictureId: string): (view: ChatView) => boolean {
  return ({ images }) => images?.some(({ id }) => idOf(id) === idOf(pictureId)) === true;
}

/** What is broken when a picture is not shown depends on what was done to the pictures last. */
function shownRequirement({ pictures, pictureChange }: Chat, picture: Media): RequirementId {
  if (pictureChange === "removed") return "chatserver.remove-picture.others-kept";
  return picture === pictures.last() ? "chatserver.add-picture.shown" : "chatserver.add-picture.accumulate";
}

/** A picture is the one that was added. */
function demandMedia(picture: Media, image: MediaView, reader: Demanding): void {
  demandEqual(reader, "chatserver.add-picture.file-type", "fileType", picture.fileType, image.fileType);
  demandEqual(reader, "chatserver.add-picture.file-size", "fileSize", picture.fileSize, image.fileSize);
}
