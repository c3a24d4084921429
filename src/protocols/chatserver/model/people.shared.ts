// People who come into chats, leave them, and block them and each other, played by a mock and predicted by an oracle.

import type { AnyBehaviour, Received } from "../../../behaviour/behaviour.ts";
import type { Answer, Played, PlayedOptions, Said } from "../played.shared.ts";
import { ANN, BOB, CAT, localIdOf, played, telling, tokenOf } from "../played.shared.ts";
import { addUsers } from "./add-users.ts";
import { blockChat, unblockChat } from "./block-chat.ts";
import { blockUser, unblockUser } from "./block-user.ts";
import { listBlockedUsers } from "./blocked-users.ts";
import { createChat } from "./create-chat.ts";
import { exitChat } from "./exit-chat.ts";
import { getChat } from "./get-chat.ts";
import { listChats } from "./list-chats.ts";
import { postMessage } from "./post-message.ts";
import { remembering } from "./refused-writes.ts";
import { removeUsers } from "./remove-users.ts";
import { updateSettings } from "./settings.ts";
import { stray } from "./stray.ts";
import { renameChat } from "./titles.ts";

const handlers: Partial<AnyBehaviour["handlers"]> = {
  getChat,
  listChats,
  listBlockedUsers,
  createChat: remembering("createChat", createChat),
  renameChat: remembering("renameChat", renameChat),
  updateSettings: remembering("updateSettings", updateSettings),
  postMessage: remembering("postMessage", postMessage),
  addUsers: remembering("addUsers", addUsers),
  removeUsers: remembering("removeUsers", removeUsers),
  exitChat: remembering("exitChat", exitChat),
  blockChat: remembering("blockChat", blockChat),
  unblockChat: remembering("unblockChat", unblockChat),
  blockUser: remembering("blockUser", blockUser),
  unblockUser: remembering("unblockUser", unblockUser),
};

type Naming = "addUsers" | "removeUsers";
type Alone = "getChat" | "exitChat" | "blockChat" | "unblockChat" | "listBlockedUsers";

export interface PeoplePlayed extends Played {
  /** A group of ANN, BOB and CAT, made by ANN. */
  group(): string;
  /** A chat of ANN and BOB, made by ANN. */
  personal(): string;
  /** Adds people, or removes them. */
  name(userId: number, operation: Naming, chatId: string, users: readonly number[], said?: Said): Answer;
  /** Asks something about a chat that needs nothing else. */
  on(userId: number, operation: Alone, chatId: string, said?: Said): Answer;
  /** Blocks somebody, or unblocks them. */
  of(userId: number, operation: "blockUser" | "unblockUser", chatId: string, other: number, said?: Said): Answer;
  post(userId: number, chatId: string, said?: Said): Answer;
  /** The ids of the participants as the person reads them. */
  people(userId: number, chatId: string): readonly unknown[];
}

export function peoplePlayed(options: Omit<PlayedOptions, "handlers"> = {}): PeoplePlayed {
  const base = played({ handlers, stray, ...options });
  let posted = 0;
  const create = (participants: readonly number[]): string =>
    base.textOf(base.ask(tokenOf(ANN), "createChat", { body: { participants } }), "id");
  const on: PeoplePlayed["on"] = (userId, operation, chatId, said) =>
    base.ask(tokenOf(userId), operation, { path: { chatId } }, said);
  return {
    ...base,
    on,
    group: () => create([BOB, CAT]),
    personal: () => create([BOB]),
    name: (userId, operation, chatId, users, said) =>
      base.ask(tokenOf(userId), operation, { path: { chatId }, body: { users } }, said),
    of: (userId, operation, chatId, other, said) =>
      base.ask(tokenOf(userId), operation, { path: { chatId, userId: other } }, said),
    post(userId, chatId, said) {
      posted++;
      const body = { localId: localIdOf(userId, posted), text: `The text ${posted}` };
      return base.ask(tokenOf(userId), "postMessage", { path: { chatId }, body }, said);
    },
    people(userId, chatId) {
      const users = base.memberOf(on(userId, "getChat", chatId), "allUsers");
      return Array.isArray(users) ? users.map((user: unknown) => Object(user).id) : [];
    },
  };
}

/** Events of these names do not come to these connections. */
export const losing = (...sessions: readonly string[]): NonNullable<Said["tamper"]> =>
  telling((events) => events.filter(({ session }) => !sessions.includes(session)));

/** Somebody else is told what the first one was. */
export const leaking = (session: string, ...more: readonly string[]): NonNullable<Said["tamper"]> =>
  telling((events) => {
    const [first] = events;
    const also = [session, ...more].map((name): Received => ({ session: name, event: first?.event, early: false }));
    return [...events, ...also];
  });

/** Nobody was owed anything, and yet this comes. */
export const saying = (session: string, event: unknown): NonNullable<Said["tamper"]> =>
  telling((events) => [...events, { session, event, early: false }]);

/** A user as an answer lists them. */
export const user = (id: number): object => ({ id, name: `Person ${id}`, photos: [] });
