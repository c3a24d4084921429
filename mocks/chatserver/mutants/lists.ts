// Chats that are listed, or read, otherwise than they should be.

import type { Operations } from "../../../generated/chatserver/contract.ts";
import { NEW_MEMBER } from "../../../src/protocols/chatserver/state.ts";
import { isObject, list, member } from "../../json-change.ts";
import type { Mutant, Mutation } from "../../mutation.ts";
import { altered, madeUp } from "../../wrong-answers.ts";
import { callerId, chatOf, unlisting, wordy } from "./chat-beliefs.ts";
import type { Row } from "./define.ts";
import { alters, asking, believing, changed, handlers, handles, mutants, refusing, succeeded } from "./define.ts";

type Full = Operations["listChats"]["params"]["query"]["full"];

const { listChats, getChat } = handlers;

/** Hears another `full`. */
function listing(change: (full: Full) => Full): () => Mutation {
  return handles({
    listChats: asking(listChats, ({ params }) => {
      const full = change(params.query.full);
      return { ...params, query: full === undefined ? {} : { full } };
    }),
  });
}

/** Lists the chat that was created last for everybody, without its participants. */
function listingLast(): Mutation {
  let last: unknown;
  return {
    response(response, exchange) {
      if (succeeded(exchange, "createChat")) {
        return altered(response, (chat) => {
          last = isObject(chat) ? { ...chat, allUsers: undefined } : chat;
          return chat;
        });
      }
      if (last === undefined || !succeeded(exchange, "listChats")) return response;
      return altered(
        response,
        list((chats) => (chats.some((chat) => member(chat, "id") === member(last, "id")) ? chats : [...chats, last])),
      );
    },
  };
}

/** Shows a chat to whoever asks for one that there is not. */
function madeUpChats(): Mutation {
  return {
    response(response, { command, reply }) {
      if (command?.operation !== "getChat" || reply?.ok !== false || reply.code !== "unknown-chat") return response;
      const id = member(member(command.params, "path"), "chatId");
      return madeUp(200, { id, isPersonal: false, title: "Chat", owner: { id: 1, name: "Ann" }, allUsers: [] });
    },
  };
}

const LISTS: readonly Row[] = [
  [
    "list.path",
    "knows-no-list",
    "GET at /chats/ is not known.",
    handles({ listChats: refusing(listChats, "unknown-path") }),
  ],
  ["list.answer", "listing-answers-ok", "Listing chats is answered with OK.", wordy("listChats")],
  [
    "list.all",
    "used-chats-unlisted",
    "A chat is not in the list of whoever wrote in it last.",
    unlisting(({ log }, _member, userId) => log.last()?.authorId === userId),
  ],
  ["list.only-own", "lists-the-last-chat", "The chat that was created last is in every list.", listingLast],
  [
    "list.once",
    "first-chat-twice",
    "The first chat of a list is in it twice.",
    alters(
      "listChats",
      list((chats) => [...chats, ...chats.slice(0, 1)]),
    ),
  ],
  ["list.full", "ignores-full", "full=true is ignored.", listing((full) => (full === "true" ? "false" : full))],
  ["list.full-one", "ignores-full-one", "full=1 is ignored.", listing((full) => (full === "1" ? "false" : full))],
  [
    "list.full-default",
    "groups-alone-by-default",
    "Without full, the list has groups alone.",
    unlisting((chat, _member, _userId, full) => full === undefined && chat.isPersonal),
  ],
  ["list.muted-too", "muted-unlisted", "Muted chats are not in the list.", unlisting((_chat, { isMuted }) => isMuted)],
  [
    "list.muted-too",
    "archived-unlisted",
    "Archived chats are not in the list.",
    unlisting((_chat, { isArchived }) => isArchived),
  ],
  [
    "list.unused-too",
    "unused-unlisted",
    "Chats in which nothing was written are not in the list.",
    unlisting(({ log }) => log.isEmpty()),
  ],
];

const READS: readonly Row[] = [
  [
    "get.path",
    "knows-no-reading",
    "GET at /chats/{id} is not known.",
    handles({ getChat: refusing(getChat, "method-not-allowed") }),
  ],
  ["get.answer", "reading-answers-ok", "Reading a chat is answered with OK.", wordy("getChat")],
  [
    "get.id-asked",
    "shows-another-chat",
    "Whoever has several chats is shown the first of them.",
    handles({
      getChat: asking(getChat, ({ state, session, params }) => {
        const own = chatOf(state, params.path.chatId)?.members.has(callerId({ state, session })) === true;
        const first = own ? state.chatsOf.get(callerId({ state, session }))?.first() : undefined;
        return { ...params, path: { chatId: first ?? params.path.chatId } };
      }),
    }),
  ],
  [
    "get.all-users",
    "read-without-participants",
    "A chat is read without its participants.",
    alters("getChat", (chat) => (isObject(chat) ? { ...chat, allUsers: undefined } : chat)),
  ],
  [
    "get.title",
    "read-without-title",
    "A chat is read without its title.",
    alters("getChat", (chat) => (isObject(chat) ? { ...chat, title: undefined } : chat)),
  ],
  [
    "get.non-participant",
    "shown-to-anybody",
    "A chat is shown to whoever was never in it.",
    handles({
      getChat: believing(
        getChat,
        ({ state, session, params }) => {
          const userId = callerId({ state, session });
          return changed(state, params.path.chatId, (chat) =>
            chat.members.has(userId) || chat.former.has(userId)
              ? chat
              : { ...chat, members: chat.members.set(userId, { ...NEW_MEMBER, coming: "named" }) },
          );
        },
        (_state, { state }) => state,
      ),
    }),
  ],
  ["get.unknown-chat", "shows-what-is-not-there", "A chat that there is not is shown.", madeUpChats],
];

export const listMutants: readonly Mutant[] = mutants("state", [...LISTS, ...READS]);
