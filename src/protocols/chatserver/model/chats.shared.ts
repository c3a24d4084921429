// The operations on chats, played by a mock and predicted by an oracle.

import type { AnyBehaviour } from "../../../behaviour/behaviour.ts";
import type { Answer, Played, PlayedOptions, Said } from "../played.shared.ts";
import { ANN, BOB, CAT, localIdOf, played, tokenOf } from "../played.shared.ts";
import { clearChat } from "./clear-chat.ts";
import { createChat } from "./create-chat.ts";
import { deleteChat } from "./delete-chat.ts";
import { exitChat } from "./exit-chat.ts";
import { getChat } from "./get-chat.ts";
import { listChats } from "./list-chats.ts";
import { addPicture, removePicture } from "./pictures.ts";
import { postMessage } from "./post-message.ts";
import { remembering } from "./refused-writes.ts";
import { updateSettings } from "./settings.ts";
import { stray } from "./stray.ts";
import { renameChat } from "./titles.ts";

const handlers: Partial<AnyBehaviour["handlers"]> = {
  createChat: remembering("createChat", createChat),
  listChats,
  getChat,
  renameChat: remembering("renameChat", renameChat),
  deleteChat: remembering("deleteChat", deleteChat),
  updateSettings: remembering("updateSettings", updateSettings),
  addPicture: remembering("addPicture", addPicture),
  removePicture: remembering("removePicture", removePicture),
  clearChat: remembering("clearChat", clearChat),
  exitChat: remembering("exitChat", exitChat),
  postMessage: remembering("postMessage", postMessage),
};

/** A player that says in a word what a test does again and again. */
export interface ChatPlayed extends Played {
  create(userId: number, body: object, said?: Said): Answer;
  get(userId: number, chatId: string, said?: Said): Answer;
  list(userId: number, full?: string, said?: Said, device?: number): Answer;
  set(userId: number, chatId: string, body: object, said?: Said): Answer;
  post(userId: number, chatId: string, text: string): Answer;
  /** An operation on a chat without a body. */
  on(userId: number, operation: string, chatId: string, said?: Said): Answer;
  /** A group of ANN, BOB and CAT, made by ANN. */
  group(title?: string): string;
  /** A chat of ANN and BOB, made by ANN. */
  personal(): string;
}

export function chatPlayed(options: Omit<PlayedOptions, "handlers"> = {}): ChatPlayed {
  const base = played({ handlers, stray, ...options });
  let posted = 0;
  const create: ChatPlayed["create"] = (userId, body, said) => base.ask(tokenOf(userId), "createChat", { body }, said);
  const on: ChatPlayed["on"] = (userId, operation, chatId, said) =>
    base.ask(tokenOf(userId), operation, { path: { chatId } }, said);
  return {
    ...base,
    create,
    on,
    get: (userId, chatId, said) => on(userId, "getChat", chatId, said),
    list: (userId, full, said, device = 1) =>
      base.ask(tokenOf(userId, device), "listChats", { query: full === undefined ? {} : { full } }, said),
    set: (userId, chatId, body, said) => base.ask(tokenOf(userId), "updateSettings", { path: { chatId }, body }, said),
    post(userId, chatId, text) {
      posted++;
      const body = { localId: localIdOf(userId, posted), text };
      return base.ask(tokenOf(userId), "postMessage", { path: { chatId }, body });
    },
    group: (title = "Climbing") => base.textOf(create(ANN, { title, participants: [BOB, CAT] }), "id"),
    personal: () => base.textOf(create(ANN, { participants: [BOB] }), "id"),
  };
}

/** Without what a target need not show, or shows wrongly. */
export function without(value: unknown, ...names: readonly string[]): object {
  return Object.fromEntries(Object.entries(Object(value)).filter(([name]) => !names.includes(name)));
}
