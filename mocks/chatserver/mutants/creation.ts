// Chats that come to be otherwise than they should, or that are not found again.

import { OrderedSet } from "immutable";
import type { Operations } from "../../../generated/chatserver/contract.ts";
import { peopleKey } from "../../../src/protocols/chatserver/chats.ts";
import type { Chat } from "../../../src/protocols/chatserver/state.ts";
import { isObject, list, member } from "../../json-change.ts";
import type { Mutant, Mutation } from "../../mutation.ts";
import type { Asker } from "./chat-beliefs.ts";
import { callerId, unlisting, wordy } from "./chat-beliefs.ts";
import type { Row } from "./define.ts";
import { CHATS, alters, asking, believing, breaks, handlers, handles, mutants, refusing } from "./define.ts";

type Draft = Operations["createChat"]["params"]["body"];

const { createChat, getChat } = handlers;

/** Hears another draft than was sent. */
function drafting(change: (draft: Draft, asker: Asker) => Draft): () => Mutation {
  return handles({
    createChat: asking(createChat, ({ state, session, params }) => ({
      ...params,
      body: change(params.body, { state, session }),
    })),
  });
}

/** Refuses some drafts. */
function rejecting(applies: (draft: Draft) => boolean): () => Mutation {
  return handles({ createChat: refusing(createChat, "invalid", ({ params }) => applies(params.body)) });
}

/** Does not find some of the chats that there are: another one is made. */
export function overlooking(applies: (chat: Chat, userId: number, draft: Draft) => boolean): () => Mutation {
  return handles({
    createChat: believing(
      createChat,
      ({ state, session, params }) => {
        const userId = callerId({ state, session });
        const isKept = (id: string): boolean => {
          const chat = state.chats.get(id);
          return chat === undefined || !applies(chat, userId, params.body);
        };
        const own = state.chatsOf.get(userId) ?? OrderedSet<string>();
        const keys = own.toArray().flatMap((id) => {
          const chat = state.chats.get(id);
          return chat ? [peopleKey(chat.isPersonal, chat.members.keys())] : [];
        });
        const byPeople = keys.reduce((left, key) => {
          const ids = left.get(key)?.filter(isKept);
          return ids === undefined || ids.isEmpty() ? left.delete(key) : left.set(key, ids);
        }, state.byPeople);
        return { ...state, byPeople };
      },
      // The index is needed again.
      (state, asked) => ({ ...state, byPeople: asked.state.byPeople.merge(state.byPeople) }),
    ),
  });
}

/** Whoever has a chat of a kind is answered with it, whoever is to be in another. */
function mistaking(isPersonal: boolean): () => Mutation {
  return handles({
    createChat: believing(createChat, ({ state, session, params: { body } }) => {
      const userId = callerId({ state, session });
      const own = state.chatsOf.get(userId)?.find((id) => state.chats.get(id)?.isPersonal === isPersonal);
      if (own === undefined || body.isPersonal !== isPersonal) return state;
      const people = new Set([userId, ...body.participants]);
      return { ...state, byPeople: state.byPeople.set(peopleKey(isPersonal, people), OrderedSet([own])) };
    }),
  });
}

function firstOf({ state }: Asker): readonly number[] {
  return state.users.keySeq().take(1).toArray();
}

const DRAFTS: readonly Row[] = [
  [
    "create.path",
    "knows-no-creating",
    "POST at /chats is not known.",
    handles({ createChat: refusing(createChat, "method-not-allowed") }),
  ],
  ["create.answer", "creating-answers-ok", "Creating a chat is answered with OK.", wordy("createChat")],
  [
    "create.answer-created",
    "own-chats-unreadable",
    "A chat cannot be read by whoever created it.",
    handles({
      getChat: refusing(
        getChat,
        "unknown-chat",
        ({ state, session, params }) =>
          state.chats.get(params.path.chatId.toUpperCase())?.ownerId === callerId({ state, session }),
      ),
    }),
  ],
  [
    "create.id-unique",
    "one-personal-chat-for-all",
    "Whoever has a personal chat gets it again for everybody.",
    mistaking(true),
  ],
  ["create.other-participants", "one-group-for-all", "Whoever has a group gets it again.", mistaking(false)],
  [
    "create.creator-joins",
    "creator-stays-outside",
    "The creator is not among the participants.",
    breaks(CHATS, "", (chat) =>
      isObject(chat) && chat["allUsers"] !== undefined
        ? {
            ...chat,
            allUsers: list((users) => users.filter((user) => member(user, "id") !== member(chat["owner"], "id")))(
              chat["allUsers"],
            ),
          }
        : chat,
    ),
  ],
  [
    "create.participants",
    "last-one-left-out",
    "Whoever is named last is not a participant of a group.",
    drafting((draft) =>
      draft.participants.length > 1 ? { ...draft, participants: draft.participants.slice(0, -1) } : draft,
    ),
  ],
  [
    "create.nobody-else",
    "first-user-joins",
    "The first user of all is in every group.",
    drafting((draft, asker) =>
      draft.isPersonal === false ? { ...draft, participants: [...draft.participants, ...firstOf(asker)] } : draft,
    ),
  ],
  [
    "create.participants-array",
    "arrays-refused",
    "Participants in an array are taken for invalid.",
    rejecting(({ isPersonal }) => typeof isPersonal === "boolean"),
  ],
  [
    "create.title",
    "title-in-capitals",
    "The title of a group is that of the request in capitals.",
    drafting((draft) => (draft.title ? { ...draft, title: draft.title.toUpperCase() } : draft)),
  ],
  [
    "create.title",
    "title-in-ascii",
    "The title of a group loses what is not ASCII.",
    drafting((draft) => (draft.title ? { ...draft, title: draft.title.replaceAll(/[^\u0020-\u007e]/g, "?") } : draft)),
  ],
  [
    "create.personal",
    "personal-as-group",
    "A personal chat that was asked for is a group.",
    drafting((draft) =>
      draft.isPersonal && draft.participants.length === 1 ? { ...draft, isPersonal: false } : draft,
    ),
  ],
  [
    "create.group",
    "group-of-two-as-personal",
    "A group of two that was asked for is personal.",
    drafting((draft) =>
      draft.isPersonal === false && draft.participants.length === 1 ? { ...draft, isPersonal: true } : draft,
    ),
  ],
  [
    "create.default-personal",
    "default-is-group",
    "Without isPersonal, a chat is a group.",
    drafting((draft) => ({ ...draft, isPersonal: draft.isPersonal ?? false })),
  ],
  [
    "create.default-group",
    "default-is-personal",
    "Without isPersonal, a chat is personal, and with three it is refused.",
    drafting((draft) => ({ ...draft, isPersonal: draft.isPersonal ?? true })),
  ],
  [
    "create.personal-limit",
    "three-in-personal",
    "A personal chat of three is made, as a group.",
    drafting((draft) => (draft.participants.length > 1 ? { ...draft, isPersonal: false } : draft)),
  ],
  [
    "create.personal-title-accepted",
    "titled-personal-refused",
    "A personal chat with a title is refused.",
    rejecting(({ title, isPersonal }) => isPersonal === true && typeof title === "string"),
  ],
  [
    "create.all-users",
    "creating-without-participants",
    "A chat is answered without allUsers when it is created.",
    alters("createChat", (chat) => (isObject(chat) ? { ...chat, allUsers: undefined } : chat)),
  ],
  [
    "create.owner",
    "last-one-is-owner",
    "Whoever is named last owns the chat.",
    breaks(CHATS, "", (chat) => {
      const users = member(chat, "allUsers");
      const last: unknown = Array.isArray(users) ? users.at(-1) : undefined;
      return isObject(chat) && last !== undefined ? { ...chat, owner: last } : chat;
    }),
  ],
  [
    "create.listed",
    "listed-for-the-creator-alone",
    "A new chat is in the list of its creator alone.",
    unlisting((chat, one, userId) => chat.ownerId !== userId && one.coming === "named"),
  ],
];

const AGAIN: readonly Row[] = [
  [
    "create.same-personal",
    "always-new-personal-chats",
    "A personal chat is made anew every time.",
    overlooking((chat) => chat.isPersonal),
  ],
  [
    "create.same-group",
    "always-new-groups",
    "A group of the same participants is made anew every time.",
    overlooking((chat) => !chat.isPersonal),
  ],
  [
    "create.same-from-other-side",
    "each-side-its-own-chat",
    "A chat is found again only by whoever created it.",
    overlooking((chat, userId) => chat.ownerId !== userId),
  ],
  [
    "create.same-order",
    "found-in-one-order",
    "A group is found again only when its participants are named in the same order.",
    overlooking((chat, userId, { participants }) => {
      const others = [...chat.members.keys()].filter((id) => id !== userId);
      return participants.some((id, index) => id !== others[index]);
    }),
  ],
];

export const creationMutants: readonly Mutant[] = mutants("state", [...DRAFTS, ...AGAIN]);
