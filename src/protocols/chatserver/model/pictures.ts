// Pictures of a chat.

import { Set as PSet } from "immutable";
import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import { putChat } from "../chats.ts";
import { callerOf } from "../people.ts";
import type { Chat, Media } from "../state.ts";
import type { ChatServerHandler } from "../vocabulary.ts";
import { accept, carriedOut, outcomeOf, refuse } from "../vocabulary.ts";
import { tellPictures } from "./chat-told.ts";
import { chatView, demandChat } from "./chat-view.ts";
import { exercise } from "./demanding.ts";
import { enterChat, idOf } from "./guards.ts";

export const addPicture: ChatServerHandler<"addPicture"> = {
  grants: () => "chatserver.add-picture.path",
  mint(state, minting) {
    const chat = state.chats.get(idOf(minting.params.path.chatId));
    if (!chat) return { refused: true };
    const callerId = callerOf(state, minting.session)?.id;
    const pictured = withPicture(chat, pictureOf(minting.params.body.image, minting.now), minting.now);
    return { seen: chatView(state, pictured, callerId, minting) };
  },
  observe: outcomeOf,
  step(state, session, { path: { chatId }, body: { image } }, reader) {
    const inside = enterChat(state, session, chatId, ADDING, reader);
    if (inside.refusal) return inside.refusal;
    const { chat, caller, member } = inside;
    const because: RequirementId[] = ["chatserver.add-picture.path", "chatserver.add-picture.answer"];
    if (chat.isPersonal) {
      const branch = reader.choose("chatserver.personal-picture");
      if (branch !== "served") return refuse(state, branch, "chatserver.open.personal-picture");
      because.unshift("chatserver.open.personal-picture");
    } else if (caller.id !== chat.ownerId) {
      const branch = reader.choose("chatserver.member-picture");
      if (branch !== "served") return refuse(state, branch, "chatserver.open.member-picture");
      because.unshift("chatserver.open.member-picture");
    }
    if (member.isBlockedUser) because.unshift("chatserver.open.blocked-elsewhere");
    const { seen, told } = carriedOut(reader, because[0] ?? "chatserver.add-picture.path");
    const { knowsAll } = state.settings;
    const changed = withPicture(chat, pictureOf(image, reader.now), knowsAll ? reader.now : undefined);
    const next = putChat(state, changed);
    exercise(reader, "chatserver.add-picture.shown");
    const learned = demandChat(next, changed, caller.id, seen, "answer", reader);
    const events = tellPictures(next, changed, caller.id, told, "chatserver.add-picture.event", reader);
    return accept(learned, seen, events, ...because);
  },
};

const ADDING = { area: "change", outsider: "chatserver.add-picture.non-participant", blocked: "elsewhere" } as const;

interface Image {
  readonly id: string;
  readonly fileType: string;
  readonly fileSize: number;
  readonly previewWidth?: number | null;
  readonly previewHeight?: number | null;
}

/** How wide and high previews of pictures are that nobody gave a size. */
const PREVIEW = 100;

function pictureOf({ id, fileType, fileSize, previewWidth, previewHeight }: Image, now: number): Media {
  return {
    id,
    fileType,
    fileSize,
    previewWidth: previewWidth ?? PREVIEW,
    previewHeight: previewHeight ?? PREVIEW,
    createdAt: now,
  };
}

/** What a picture with the id of another does to that is not said: it takes its place. */
function withPicture(chat: Chat, picture: Media, updatedAt: number | undefined): Chat {
  const others = chat.pictures.filter(({ id }) => idOf(id) !== idOf(picture.id));
  const { formerPictures, ...rest } = chat;
  return {
    ...rest,
    ...(formerPictures && { formerPictures: formerPictures.delete(idOf(picture.id)) }),
    pictures: others.push(picture),
    pictureChange: "added",
    ...(updatedAt !== undefined && { updatedAt }),
  };
}

export const removePicture: ChatServerHandler<"removePicture"> = {
  grants: () => "chatserver.remove-picture.path",
  mint: () => ({ seen: undefined }),
  observe: outcomeOf,
  step(state, session, { path: { chatId, pictureId } }, reader) {
    const inside = enterChat(state, session, chatId, REMOVING, reader);
    if (inside.refusal) return inside.refusal;
    const { chat, caller } = inside;
    const because: RequirementId[] = ["chatserver.remove-picture.answer", "chatserver.remove-picture.path"];
    if (!chat.isPersonal && caller.id !== chat.ownerId) {
      const branch = reader.choose("chatserver.member-picture");
      if (branch !== "served") return refuse(state, branch, "chatserver.open.member-picture");
      because.unshift("chatserver.open.member-picture");
    }
    const picture = chat.pictures.find(({ id }) => idOf(id) === idOf(pictureId));
    if (!picture) return refuse(state, "unknown-picture", "chatserver.remove-picture.unknown");
    const { seen, told } = carriedOut(
      reader,
      because[0] ?? "chatserver.remove-picture.answer",
      "chatserver.remove-picture.path",
    );
    const { knowsAll } = state.settings;
    const changed: Chat = {
      ...chat,
      pictures: chat.pictures.filter((one) => one !== picture),
      pictureChange: "removed",
      ...(knowsAll
        ? { updatedAt: reader.now }
        : { formerPictures: (chat.formerPictures ?? PSet<string>()).add(idOf(pictureId)) }),
    };
    const next = putChat(state, changed);
    const events = tellPictures(next, changed, caller.id, told, "chatserver.remove-picture.event", reader);
    return accept(next, seen, events, ...because);
  },
};

const REMOVING = { area: "change", outsider: "chatserver.remove-picture.non-participant" } as const;
