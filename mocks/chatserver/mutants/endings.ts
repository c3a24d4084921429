// Chats that are cleared or deleted, wrong in what is left of them.

import { List } from "immutable";
import { clearLog, removeChat } from "../../../src/protocols/chatserver/chats.ts";
import type { Chat, Member, State } from "../../../src/protocols/chatserver/state.ts";
import { isObject } from "../../json-change.ts";
import type { Mutant, Mutation } from "../../mutation.ts";
import { madeUp } from "../../wrong-answers.ts";
import { callerId, chatOf } from "./chat-beliefs.ts";
import type { Row } from "./define.ts";
import {
  CHATS,
  after,
  answers,
  breaks,
  changed,
  handlers,
  handles,
  inert,
  membersChanged,
  mutants,
  refusing,
  stepping,
  untold,
} from "./define.ts";

const { createChat, deleteChat, clearChat } = handlers;

/** A chat in the place of one that was deleted has something of that one. */
function reviving(change: (chat: Chat, gone: Chat) => Chat): () => Mutation {
  return handles({
    createChat: stepping(createChat, (step) => {
      const chat = step.reply.ok ? chatOf(step.state, step.reply.result.id) : undefined;
      const gone =
        chat &&
        step.state.gone.findLast(({ members }) => members.keySeq().toSet().equals(chat.members.keySeq().toSet()));
      if (!chat || !gone) return step;
      return { ...step, state: changed(step.state, chat.id, (one) => change(one, gone)) };
    }),
  });
}

/** Something else becomes of a chat that is cleared. */
function clearing(change: (state: State, chat: Chat, userId: number) => State): () => Mutation {
  return handles({
    clearChat: after(clearChat, (state, { session, params }) => {
      const chat = chatOf(state, params.path.chatId);
      return chat ? change(state, chat, callerId({ state, session })) : state;
    }),
  });
}

/** Deleting a chat that there is not is answered as done. */
function deletesAnything(): Mutation {
  return {
    response: (response, { command, reply }) =>
      command?.operation === "deleteChat" && reply?.ok === false && reply.code === "unknown-chat"
        ? madeUp(200, undefined)
        : response,
  };
}

/** Remembers the last message of each chat, and shows it where there is none. */
function remembersLast(): Mutation {
  const last = new Map<unknown, unknown>();
  return breaks(CHATS, "", (chat) => {
    if (!isObject(chat)) return chat;
    const { id, lastMessage } = chat;
    if (lastMessage !== undefined) last.set(id, lastMessage);
    return last.has(id) ? { ...chat, lastMessage: last.get(id) } : chat;
  })();
}

const unset = (member: Member): Member => ({ ...member, isMuted: false, isArchived: false });

const DELETED: readonly Row[] = [
  [
    "delete-chat.path",
    "knows-no-deleting",
    "A chat cannot be deleted.",
    handles({ deleteChat: refusing(deleteChat, "method-not-allowed") }),
  ],
  [
    "delete-chat.answer",
    "deleting-answers-not-found",
    "A chat is deleted, and that answered as if it had not been there.",
    answers("deleteChat", 404),
  ],
  [
    "delete-chat.unlisted",
    "deleting-without-effect",
    "A deleted chat stays where it was.",
    handles({ deleteChat: inert(deleteChat) }),
  ],
  [
    "delete-chat.messages",
    "messages-come-back",
    "A chat in the place of a deleted one has its messages.",
    reviving((chat, { log }) => ({ ...chat, log: log.map((one) => ({ ...one, chatId: chat.id })), base: 0 })),
  ],
  [
    "delete-chat.settings",
    "settings-come-back",
    "A chat in the place of a deleted one has its settings.",
    reviving((chat, { members }) => ({
      ...chat,
      members: chat.members.map((one, userId) => ({
        ...one,
        isMuted: members.get(userId)?.isMuted ?? false,
        isArchived: members.get(userId)?.isArchived ?? false,
      })),
    })),
  ],
  ["delete-chat.unknown-chat", "deletes-anything", "Deleting a chat that there is not is done.", deletesAnything],
  ["delete-chat.event", "deletes-in-silence", "A deletion is told to nobody.", untold("chatDeleted")],
];

const CLEARED: readonly Row[] = [
  [
    "clear.path",
    "knows-no-clearing",
    "A chat cannot be cleared.",
    handles({ clearChat: refusing(clearChat, "method-not-allowed") }),
  ],
  [
    "clear.answer",
    "clearing-answers-not-found",
    "A chat is cleared, and that answered as if it were not there.",
    answers("clearChat", 404),
  ],
  [
    "clear.messages",
    "clearing-without-effect",
    "The messages of a chat that was cleared stay.",
    handles({ clearChat: inert(clearChat) }),
  ],
  ["clear.chat-stays", "clearing-deletes", "A chat that is cleared is gone.", clearing(removeChat)],
  [
    "clear.chat-stays",
    "clearing-takes-the-title",
    "A chat that is cleared has another title.",
    clearing((state, { id }) => changed(state, id, (chat) => ({ ...chat, title: "Chat" }))),
  ],
  [
    "clear.chat-stays",
    "clearing-takes-people",
    "Of a chat that is cleared only whoever did it is a participant.",
    clearing((state, { id }, userId) =>
      changed(state, id, (chat) => ({ ...chat, members: chat.members.filter((_, one) => one === userId) })),
    ),
  ],
  [
    "clear.settings-stay",
    "clearing-takes-settings",
    "With the messages the settings are gone.",
    clearing((state, { id }) => membersChanged(state, id, unset)),
  ],
  ["clear.last-message", "last-message-outlasts", "The last message of a chat outlasts its clearing.", remembersLast],
  [
    "clear.others-kept",
    "all-chats-cleared",
    "With a chat all others of the caller are cleared.",
    clearing((state, _chat, userId) =>
      List(state.chatsOf.get(userId) ?? []).reduce((left, id) => {
        const chat = left.chats.get(id);
        return chat ? clearLog(left, chat) : left;
      }, state),
    ),
  ],
  ["clear.event", "clears-in-silence", "The clearing of a chat is told to nobody.", untold("chatCleared")],
];

export const endingMutants: readonly Mutant[] = mutants("state", [...DELETED, ...CLEARED]);
