// Wrong beliefs about those who are out of a chat, whichever way they went.

import type { Chat, Leaving, State } from "../../../src/protocols/chatserver/state.ts";
import { NEW_MEMBER } from "../../../src/protocols/chatserver/state.ts";
import type { Mutation } from "../../mutation.ts";
import { callerId, chatOf } from "./chat-beliefs.ts";
import { after, believing, changed, handlers, handles, refusing } from "./define.ts";

const { addUsers, getChat, listMessages } = handlers;

/** Somebody who is out of a chat in this way still reads it. */
export function reading(leaving: Leaving): () => Mutation {
  const inside = (state: State, session: string, chatId: string): State => {
    const userId = callerId({ state, session });
    return changed(state, chatId, (chat) =>
      chat.former.get(userId) === leaving
        ? { ...chat, members: chat.members.set(userId, { ...NEW_MEMBER, coming: "named" }) }
        : chat,
    );
  };
  return handles({
    getChat: believing(
      getChat,
      ({ state, session, params }) => inside(state, session, params.path.chatId),
      (_, { state }) => state,
    ),
    listMessages: believing(
      listMessages,
      ({ state, session, params }) => inside(state, session, params.path.chatId),
      (_, { state }) => state,
    ),
  });
}

/** Whoever went this way is refused, or passed over, when somebody adds them again. */
export function notBack(leaving: Leaving): () => Mutation {
  return handles({
    addUsers: refusing(addUsers, "nobody-added", ({ state, params: { path, body } }) =>
      body.users.some((userId) => chatOf(state, path.chatId)?.former.get(userId) === leaving),
    ),
  });
}

/** They seem to be added again, and are not. */
export function backInName(leaving: Leaving): () => Mutation {
  return handles({
    addUsers: after(addUsers, (state, { state: before, params: { path, body } }) => {
      const former = chatOf(before, path.chatId)?.former;
      const gone = body.users.filter((userId) => former?.get(userId) === leaving);
      return changed(state, path.chatId, (chat) => ({ ...chat, members: chat.members.deleteAll(gone) }));
    }),
  });
}

/** A chat with one participant fewer, who did not create it. */
export function losing(chat: Chat): Chat {
  const lost = chat.members.findLastKey((_, userId) => userId !== chat.ownerId);
  return lost === undefined ? chat : { ...chat, members: chat.members.delete(lost) };
}

/** As if a personal chat were a group. */
export const asGroup =
  (isPersonal: boolean) =>
  (chat: Chat): Chat => ({ ...chat, isPersonal });
