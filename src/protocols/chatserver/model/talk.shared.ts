// A group and a personal chat of which mock and oracle know, and short ways to write, read and tell in them.

import { List, Map as PMap, OrderedMap } from "immutable";
import type { AnyBehaviour } from "../../../behaviour/behaviour.ts";
import type { Answer, Played, PlayedOptions, Said } from "../played.shared.ts";
import { ANN, BOB, CAT, DAN, START, localIdOf, played, tokenOf } from "../played.shared.ts";
import { putChat } from "../chats.ts";
import type { Chat, Member, State } from "../state.ts";
import { NEW_MEMBER } from "../state.ts";
import { clearChat } from "./clear-chat.ts";
import { deleteMessage } from "./delete-message.ts";
import { editMessage } from "./edit-message.ts";
import { getChat } from "./get-chat.ts";
import { listChats } from "./list-chats.ts";
import { listMessages } from "./list-messages.ts";
import { notify } from "./notify.ts";
import { postMessage } from "./post-message.ts";
import { readMessage } from "./read-message.ts";
import { remembering } from "./refused-writes.ts";
import { stray } from "./stray.ts";

/** Of ANN, who made it, BOB and CAT. */
export const GROUP = "6F0C2B1E-5A0B-4C53-9E7A-000000000001";
/** Of ANN and BOB. */
export const PERSONAL = "6F0C2B1E-5A0B-4C53-9E7A-000000000002";
/** Of BOB, who made it, and ANN, CAT, DAN. */
export const OTHER_GROUP = "6F0C2B1E-5A0B-4C53-9E7A-000000000003";

const HANDLERS: Partial<AnyBehaviour["handlers"]> = {
  getChat,
  listChats,
  clearChat: remembering("clearChat", clearChat),
  postMessage: remembering("postMessage", postMessage),
  listMessages,
  editMessage: remembering("editMessage", editMessage),
  deleteMessage: remembering("deleteMessage", deleteMessage),
  readMessage: remembering("readMessage", readMessage),
  notify,
};

export interface Talk extends Played {
  /** Posts, by ANN unless it is said otherwise; each message has a localId of its own. */
  post(body?: object, said?: Said & { readonly by?: number; readonly chat?: string }): Answer;
  list(query?: object, said?: Said & { readonly by?: number; readonly chat?: string }): Answer;
  edit(id: unknown, body: object, said?: Said & { readonly by?: number; readonly chat?: string }): Answer;
  remove(id: unknown, said?: Said & { readonly by?: number; readonly chat?: string }): Answer;
  read(id: unknown, said?: Said & { readonly by?: number; readonly chat?: string }): Answer;
  tell(body: object, said?: Said & { readonly by?: number; readonly chat?: string }): Answer;
}

/** The ids of what an answer lists. */
export const idsOf = (answer: Answer): readonly unknown[] => {
  const result: unknown = answer.reply.ok ? answer.reply.result : undefined;
  return Array.isArray(result) ? result.map((item: unknown) => Reflect.get(Object(item), "id")) : [];
};

/** The code of a refusal. */
export const codeOf = ({ reply }: Answer): string | undefined => (reply.ok ? undefined : reply.code);

/** The member of the events' payloads, one for each connection. */
export const toldMembers = ({ events }: Answer, member: string): readonly unknown[] =>
  events.map(({ event }) => Reflect.get(Object(Reflect.get(Object(event), "payload")), member));

export function talk(options: Partial<PlayedOptions> = {}): Talk {
  const { known = (state) => state } = options;
  const game = played({ handlers: HANDLERS, stray, ...options, known: (state) => known(chatted(state)) });
  let posts = 0;
  const at = (chat: string, id?: unknown): object => ({
    path: { chatId: chat, ...(id !== undefined && { messageId: String(id) }) },
  });
  return {
    ...game,
    post(body = {}, { by = ANN, chat = GROUP, ...said } = {}) {
      posts += 1;
      const whole = { localId: localIdOf(by, posts), text: `Message ${posts} of theirs`, ...body };
      return game.ask(tokenOf(by), "postMessage", { ...at(chat), body: whole }, said);
    },
    list: (query = {}, { by = ANN, chat = GROUP, ...said } = {}) =>
      game.ask(tokenOf(by), "listMessages", { ...at(chat), query }, said),
    edit: (id, body, { by = ANN, chat = GROUP, ...said } = {}) =>
      game.ask(tokenOf(by), "editMessage", { ...at(chat, id), body }, said),
    remove: (id, { by = ANN, chat = GROUP, ...said } = {}) =>
      game.ask(tokenOf(by), "deleteMessage", at(chat, id), said),
    read: (id, { by = ANN, chat = GROUP, ...said } = {}) => game.ask(tokenOf(by), "readMessage", at(chat, id), said),
    tell: (body, { by = ANN, chat = GROUP, ...said } = {}) =>
      game.ask(tokenOf(by), "notify", { ...at(chat), body }, said),
  };
}

function chatted(state: State): State {
  const group = putChat(state, chatOf(GROUP, 0, [ANN, BOB, CAT]));
  return putChat(putChat(group, chatOf(PERSONAL, 1, [ANN, BOB])), chatOf(OTHER_GROUP, 2, [BOB, ANN, CAT, DAN]));
}

function chatOf(id: string, ordinal: number, people: readonly number[]): Chat {
  const members = people.map((userId, index): [number, Member] => [
    userId,
    { ...NEW_MEMBER, coming: index === 0 ? "creator" : "named" },
  ]);
  return {
    id,
    ordinal,
    isPersonal: people.length === 2,
    ownerId: people[0] ?? ANN,
    members: OrderedMap(members),
    former: PMap(),
    pictures: List(),
    log: List(),
    base: 0,
    createdAt: START,
    updatedAt: START,
  };
}

/** Changes what somebody is in a chat. */
export function withMember(state: State, chatId: string, userId: number, change: Partial<Member>): State {
  const chat = state.chats.get(chatId);
  const member = chat?.members.get(userId);
  return chat && member
    ? putChat(state, { ...chat, members: chat.members.set(userId, { ...member, ...change }) })
    : state;
}
