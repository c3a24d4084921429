// Users who are blocked in a chat, and are not; or who stay blocked, or are blocked for more than was asked.

import type { Chat, Member, State } from "../../../src/protocols/chatserver/state.ts";
import { NEW_MEMBER } from "../../../src/protocols/chatserver/state.ts";
import { list } from "../../json-change.ts";
import type { Mutant } from "../../mutation.ts";
import { callerId, memberOf, wordy } from "./chat-beliefs.ts";
import type { Row } from "./define.ts";
import {
  after,
  alters,
  answers,
  believing,
  changed,
  handlers,
  handles,
  membersChanged,
  mutants,
  refusing,
} from "./define.ts";

const { blockUser, getChat, listBlockedUsers, postMessage } = handlers;

/** A user is blocked, or not, in these chats, and not as was asked. */
function marked(state: State, userId: number, isBlockedUser: boolean, where: (chat: Chat) => boolean): State {
  let next = state;
  for (const chat of state.chats.values()) {
    if (!where(chat)) continue;
    next = membersChanged(next, chat.id, (member, id): Member =>
      id === userId ? { ...member, isBlockedUser } : member,
    );
  }
  return next;
}

const isChat =
  (chatId: string) =>
  ({ id }: Chat): boolean =>
    id === chatId.toUpperCase();

const isAnyOther =
  (chatId: string) =>
  ({ id }: Chat): boolean =>
    id !== chatId.toUpperCase();

const everyChat = (): boolean => true;

/** Who is blocked in other chats as well: only the list shows it. */
function listing(state: State, chatId: string): State {
  const elsewhere = new Set<number>();
  for (const chat of state.chats.values()) {
    if (isAnyOther(chatId)(chat))
      for (const [id, { isBlockedUser }] of chat.members) if (isBlockedUser) elsewhere.add(id);
  }
  return changed(state, chatId, (chat) => ({
    ...chat,
    members: chat.members.concat(
      [...elsewhere].map((id): [number, Member] => [
        id,
        { ...(chat.members.get(id) ?? { ...NEW_MEMBER, coming: "named" }), isBlockedUser: true },
      ]),
    ),
  }));
}

const ROWS: readonly Row[] = [
  [
    "block-user.path",
    "blocks-users-with-405",
    "PUT at /chats/{id}/users/{id}/block is not taken.",
    answers("blockUser", 405),
  ],
  [
    "block-user.answer",
    "blocking-a-user-answers-not-found",
    "A user is blocked, and that answered as if there were no such chat.",
    answers("blockUser", 404),
  ],
  [
    "block-user.no-posting",
    "blocked-users-post",
    "A blocked user posts on.",
    handles({
      postMessage: believing(
        postMessage,
        ({ state, session, params }) => marked(state, callerId({ state, session }), false, isChat(params.path.chatId)),
        (state, { state: before, session, params }) => {
          const isBlocked = memberOf({ state: before, session }, params.path.chatId)?.isBlockedUser === true;
          return marked(state, callerId({ state: before, session }), isBlocked, isChat(params.path.chatId));
        },
      ),
    }),
  ],
  [
    "block-user.this-chat",
    "blocks-users-everywhere",
    "A blocked user cannot post into any chat.",
    handles({
      blockUser: after(blockUser, (state, { params }) => marked(state, params.path.userId, true, everyChat)),
    }),
  ],
  [
    "block-user.still-participant",
    "blocked-users-leave",
    "A blocked user is no participant any more.",
    handles({
      blockUser: after(blockUser, (state, { params: { path } }) =>
        changed(state, path.chatId, (chat) => ({ ...chat, members: chat.members.delete(path.userId) })),
      ),
    }),
  ],
  [
    "block-user.still-participant",
    "blocked-users-unseen",
    "A blocked user is not shown among the participants.",
    handles({
      getChat: believing(
        getChat,
        ({ state, session, params: { path } }) => {
          const self = callerId({ state, session });
          return changed(state, path.chatId, (chat) => ({
            ...chat,
            members: chat.members.filter(({ isBlockedUser }, userId) => !isBlockedUser || userId === self),
          }));
        },
        (_, { state }) => state,
      ),
    }),
  ],
  [
    "unblock-user.path",
    "unblocks-users-with-405",
    "PUT at /chats/{id}/users/{id}/unblock is not taken.",
    answers("unblockUser", 405),
  ],
  [
    "unblock-user.answer",
    "unblocking-a-user-answers-not-found",
    "A user is unblocked, and that answered as if there were no such chat.",
    answers("unblockUser", 404),
  ],
  [
    "unblock-user.posting",
    "blocks-users-for-good",
    "A user who was unblocked cannot post.",
    handles({
      postMessage: refusing(
        postMessage,
        "blocked-user",
        (asked) => memberOf(asked, asked.params.path.chatId)?.wasBlockedUser === true,
      ),
    }),
  ],
  [
    "blocked.path",
    "lists-blocked-with-405",
    "GET at /chats/{id}/users/blocked is not taken.",
    answers("listBlockedUsers", 405),
  ],
  [
    "blocked.answer",
    "listing-blocked-answers-ok",
    "Listing blocked users is answered with OK.",
    wordy("listBlockedUsers"),
  ],
  [
    "blocked.all",
    "lists-nobody-as-blocked",
    "The list of blocked users is empty.",
    alters(
      "listBlockedUsers",
      list(() => []),
    ),
  ],
  [
    "blocked.all",
    "lists-one-blocked-user",
    "Only the first of several blocked users is listed.",
    alters(
      "listBlockedUsers",
      list((users) => users.slice(0, 1)),
    ),
  ],
  [
    "blocked.only",
    "lists-all-as-blocked",
    "All participants are listed as blocked.",
    handles({
      listBlockedUsers: believing(
        listBlockedUsers,
        ({ state, session, params }) => {
          const self = callerId({ state, session });
          return membersChanged(state, params.path.chatId, (member, userId) => ({
            ...member,
            isBlockedUser: userId !== self,
          }));
        },
        (_, { state }) => state,
      ),
    }),
  ],
  [
    "blocked.this-chat",
    "lists-blocked-of-all-chats",
    "Who is blocked in another chat is listed, too.",
    handles({
      listBlockedUsers: believing(
        listBlockedUsers,
        ({ state, params }) => listing(state, params.path.chatId),
        (_, { state }) => state,
      ),
    }),
  ],
];

export const blockingUsersMutants: readonly Mutant[] = mutants("state", ROWS);
