// Chats that are blocked, and are not; or that stay blocked.

import type { Chat, Leaving, State } from "../../../src/protocols/chatserver/state.ts";
import { at, dropped, replacedBy } from "../../json-change.ts";
import type { Mutant, Mutation } from "../../mutation.ts";
import { altered } from "../../wrong-answers.ts";
import { callerId, chatOf, memberOf } from "./chat-beliefs.ts";
import type { Row } from "./define.ts";
import { after, answers, believing, changed, handlers, handles, inert, mutants, refusing } from "./define.ts";

const { addUsers, blockChat, unblockChat } = handlers;

type Gone = readonly [userId: number, leaving: Leaving];

const BARRED: ReadonlySet<Leaving | undefined> = new Set(["blocked", "barred"]);

function goneFrom(chat: Chat | undefined, users: readonly number[]): Gone[] {
  return users.flatMap((userId): Gone[] => {
    const leaving = chat?.former.get(userId);
    return leaving === undefined ? [] : [[userId, leaving]];
  });
}

/** Adding somebody who blocked the chat, as if they had left it. */
const adding = (applies: (barred: number, named: number) => boolean): (() => Mutation) =>
  handles({
    addUsers: believing(addUsers, ({ state, params: { path, body } }) => {
      const barred = goneFrom(chatOf(state, path.chatId), body.users).filter(([, leaving]) => BARRED.has(leaving));
      if (!applies(barred.length, body.users.length)) return state;
      return changed(state, path.chatId, (chat) => ({
        ...chat,
        former: chat.former.deleteAll(barred.map(([userId]) => userId)),
      }));
    }),
  });

/** Nobody is added where this holds of those who are gone. */
const addingNobody = (applies: (leaving: Leaving) => boolean): (() => Mutation) =>
  handles({
    addUsers: refusing(addUsers, "nobody-added", ({ state, params: { path, body } }) =>
      goneFrom(chatOf(state, path.chatId), body.users).some(([, leaving]) => applies(leaving)),
    ),
  });

/** One of the two is out of a personal chat. */
const parting = (state: State, session: string, chatId: string): State => {
  const userId = callerId({ state, session });
  return changed(state, chatId, (chat) => (chat.isPersonal ? { ...chat, members: chat.members.delete(userId) } : chat));
};

/** Whoever blocked the chat alone is asked for: the chat is answered as it is, with nobody added. */
const servingBlockers = (): Mutation => {
  let isServed = false;
  const { behaviour } = handles({
    addUsers: believing(
      addUsers,
      ({ state, params: { path, body } }) => {
        const barred = goneFrom(chatOf(state, path.chatId), body.users).filter(([, leaving]) => BARRED.has(leaving));
        isServed = barred.length > 0 && barred.length === body.users.length;
        return isServed ? changed(state, path.chatId, (chat) => ({ ...chat, former: chat.former.clear() })) : state;
      },
      (state, { state: before }) => (isServed ? before : state),
    ),
  })();
  return {
    ...(behaviour && { behaviour }),
    emissions: (emissions) => (isServed ? [] : emissions),
    response: (response, { command }) =>
      isServed && command?.operation === "addUsers"
        ? altered(response, (chat) => at(at(chat, "/addedUsers", replacedBy([])), "/allUsers", dropped))
        : response,
  };
};

const ROWS: readonly Row[] = [
  ["block-chat.path", "blocks-chats-with-405", "PUT at /chats/{id}/block is not taken.", answers("blockChat", 405)],
  [
    "block-chat.answer",
    "blocking-a-chat-answers-not-found",
    "A chat is blocked, and that answered as if it were not there.",
    answers("blockChat", 404),
  ],
  [
    "block-chat.exits",
    "blocks-chats-without-effect",
    "Blocking a chat changes nothing.",
    handles({ blockChat: inert(blockChat) }),
  ],
  [
    "block-chat.exits",
    "blockers-stay",
    "Whoever blocked a chat is still in it.",
    handles({
      blockChat: after(blockChat, (state, { state: before, session, params: { path } }) => {
        const member = memberOf({ state: before, session }, path.chatId);
        const userId = callerId({ state: before, session });
        return changed(state, path.chatId, (chat) =>
          member ? { ...chat, members: chat.members.set(userId, member) } : chat,
        );
      }),
    }),
  ],
  [
    "block-chat.not-addable",
    "blockers-are-added",
    "Whoever blocked a chat is added to it all the same.",
    adding(() => true),
  ],
  [
    "block-chat.not-addable",
    "blockers-are-added-with-others",
    "Whoever blocked a chat is added to it among others.",
    adding((_, named) => named > 1),
  ],
  [
    "block-chat.not-addable-alone",
    "adding-blockers-is-served",
    "Adding nobody but whoever blocked the chat is answered as if it had been done.",
    servingBlockers,
  ],
  [
    "block-chat.others-addable",
    "blockers-keep-others-out",
    "Somebody who blocked the chat keeps the others from being added.",
    addingNobody((leaving) => BARRED.has(leaving)),
  ],
  [
    "block-chat.personal-answer",
    "blocks-no-personal-chat",
    "A personal chat cannot be blocked.",
    handles({
      blockChat: refusing(
        blockChat,
        "unknown-chat",
        ({ state, params }) => chatOf(state, params.path.chatId)?.isPersonal === true,
      ),
    }),
  ],
  [
    "block-chat.personal-members",
    "blockers-leave-personal",
    "Whoever blocks a personal chat is out of it.",
    handles({
      blockChat: after(blockChat, (state, { session, params }) => parting(state, session, params.path.chatId)),
    }),
  ],
  [
    "unblock-chat.path",
    "unblocks-chats-with-405",
    "PUT at /chats/{id}/unblock is not taken.",
    answers("unblockChat", 405),
  ],
  [
    "unblock-chat.answer",
    "unblocking-a-chat-answers-not-found",
    "A chat is unblocked, and that answered as if it were not there.",
    answers("unblockChat", 404),
  ],
  [
    "unblock-chat.addable",
    "unblocks-chats-without-effect",
    "Unblocking a chat changes nothing.",
    handles({ unblockChat: inert(unblockChat) }),
  ],
  [
    "unblock-chat.addable",
    "blocks-chats-for-good",
    "Whoever blocked a chat once cannot be added again.",
    addingNobody((leaving) => leaving === "unblocked"),
  ],
  [
    "unblock-chat.personal",
    "unblocks-no-personal-chat",
    "A personal chat cannot be unblocked.",
    handles({
      unblockChat: refusing(
        unblockChat,
        "unknown-chat",
        ({ state, params }) => chatOf(state, params.path.chatId)?.isPersonal === true,
      ),
    }),
  ],
  [
    "unblock-chat.personal",
    "unblockers-leave-personal",
    "Whoever unblocks a personal chat is out of it.",
    handles({
      unblockChat: after(unblockChat, (state, { session, params }) => parting(state, session, params.path.chatId)),
    }),
  ],
];

export const blockingMutants: readonly Mutant[] = mutants("state", ROWS);
