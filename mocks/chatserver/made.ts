// Chats and messages that were there before anybody asked for them.

import { List, Map as PMap, OrderedMap } from "immutable";
import type { Chat, Message } from "../../src/protocols/chatserver/state.ts";
import { NEW_MEMBER } from "../../src/protocols/chatserver/state.ts";

/** When all of it was made. */
export const MADE = Date.parse("2025-08-08T12:00:00Z");

const NOBODY: Chat["former"] = PMap();
const UNREAD: Message["marks"] = OrderedMap();

interface MadeChat {
  readonly title: string | undefined;
  readonly isPersonal: boolean;
  /** The first is the owner. */
  readonly members: Chat["members"];
}

export function madeMembers(people: readonly number[]): Chat["members"] {
  return OrderedMap(
    people.map((userId, index) => [userId, { ...NEW_MEMBER, coming: index === 0 ? "creator" : "named" }]),
  );
}

export function madeChat(id: string, ordinal: number, { title, isPersonal, members }: MadeChat): Chat {
  return {
    id,
    ordinal,
    isPersonal,
    ...(title !== undefined && { title }),
    ownerId: members.keySeq().first() ?? 0,
    members,
    former: NOBODY,
    pictures: List(),
    log: List(),
    base: 0,
    createdAt: MADE,
    updatedAt: MADE,
  };
}

const NOTHING: Message["attachments"] = [];

export function madeMessage(
  id: string,
  authorId: number,
  uuid: string,
  text: string,
  { chatId, place }: Pick<Message, "chatId" | "place">,
): Message {
  return {
    place,
    id,
    localId: `${authorId}+${uuid}`,
    chatId,
    authorId,
    text,
    isVisible: true,
    attachments: NOTHING,
    createdAt: MADE,
    updatedAt: MADE,
    marks: UNREAD,
  };
}
