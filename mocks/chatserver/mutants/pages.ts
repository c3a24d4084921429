// The wrong messages are listed.

import type { Operations } from "../../../generated/chatserver/contract.ts";
import type { Chat, State } from "../../../src/protocols/chatserver/state.ts";
import type { Mutant, Mutation } from "../../mutation.ts";
import { chatOf } from "./chat-beliefs.ts";
import type { Row } from "./define.ts";
import { alters, asking, believing, changed, handlers, handles, mutants, refusing } from "./define.ts";
import { messageOf, pretends } from "./message-beliefs.ts";

const { listMessages } = handlers;

type Query = Operations["listMessages"]["params"]["query"];

/** Hears of other pages than were asked for. */
const paging = (change: (query: Query) => Query): (() => Mutation) =>
  handles({ listMessages: asking(listMessages, ({ params }) => ({ ...params, query: change(params.query) })) });

function withoutCount(asked: Query): Query {
  const { count: _, ...query } = asked;
  return query;
}

function withoutBefore(asked: Query): Query {
  const { before: _, ...query } = asked;
  return query;
}

/** Lists as if the chat were another. */
const listing = (change: (chat: Chat, query: Query, state: State) => Chat): (() => Mutation) =>
  handles({
    listMessages: believing(
      listMessages,
      ({ state, params }) => changed(state, params.path.chatId, (chat) => change(chat, params.query, state)),
      (_state, { state }) => state,
    ),
  });

/** How many are before the message that is named. */
function endOf(chat: Chat, { before }: Query, state: State): number {
  const found = before === undefined ? undefined : messageOf(state, chat.id, before);
  return found ? found.place - chat.base : chat.log.size;
}

const ROWS: readonly Row[] = [
  [
    "messages.path",
    "knows-no-messages",
    "Messages cannot be listed.",
    handles({ listMessages: refusing(listMessages, "method-not-allowed") }),
  ],
  [
    "messages.answer",
    "messages-in-object",
    "The list stands in an object.",
    alters("listMessages", (items) => ({ items })),
  ],
  [
    "messages.count",
    "one-too-many",
    "One message more is listed than count says.",
    paging(({ count, ...query }) => ({ ...query, ...(count !== undefined && { count: count + 1 }) })),
  ],
  ["messages.count", "count-ignored", "count is ignored.", paging(withoutCount)],
  [
    "messages.count-reached",
    "never-more-than-fifty",
    "With count no more than 50 messages are listed.",
    paging(({ count, ...query }) => ({ ...query, ...(count !== undefined && { count: Math.min(count, 50) }) })),
  ],
  [
    "messages.count-default",
    "all-by-default",
    "Without count all messages are listed.",
    paging((query) => ({ ...query, count: query.count ?? 1000 })),
  ],
  [
    "messages.count-default-reached",
    "twenty-by-default",
    "Without count 20 messages are listed.",
    paging((query) => ({ ...query, count: query.count ?? 20 })),
  ],
  [
    "messages.last",
    "first-in-place-of-last",
    "Without before the oldest messages are listed.",
    listing((chat, { count = 50, before }) => (before === undefined ? { ...chat, log: chat.log.take(count) } : chat)),
  ],
  ["messages.before", "before-ignored", "before is ignored.", paging(withoutBefore)],
  [
    "messages.before-nearest",
    "farthest-before",
    "The oldest messages before the one that is named are listed.",
    listing((chat, query, state) => {
      const end = endOf(chat, query, state);
      const { count = 50 } = query;
      if (query.before === undefined || end <= count) return chat;
      const { log } = chat;
      return { ...chat, log: log.slice(count, end).concat(log.take(count), log.skip(end)) };
    }),
  ],
  [
    "messages.before-excluded",
    "before-included",
    "The message that is named by before is listed itself.",
    handles({
      listMessages: asking(listMessages, ({ state, params }) => {
        const { before, ...query } = params.query;
        const chat = chatOf(state, params.path.chatId);
        if (before === undefined || !chat) return params;
        const next = chat.log.get(endOf(chat, params.query, state) + 1);
        return { ...params, query: { ...query, ...(next && { before: next.id }) } };
      }),
    }),
  ],
  [
    "messages.count-and-before",
    "count-or-before",
    "count and before together are refused.",
    handles({
      listMessages: refusing(
        listMessages,
        "invalid-query",
        ({ params: { query } }) => query.count !== undefined && query.before !== undefined,
      ),
    }),
  ],
  [
    "messages.count-and-before",
    "pages-with-a-gap",
    "With count and before, the message directly before is left out.",
    handles({
      listMessages: asking(listMessages, ({ state, params }) => {
        const { count, before, ...query } = params.query;
        const chat = chatOf(state, params.path.chatId);
        if (count === undefined || before === undefined || !chat) return params;
        const nearest = chat.log.get(endOf(chat, params.query, state) - 1);
        return { ...params, query: { ...query, count, before: nearest?.id ?? before } };
      }),
    }),
  ],
  [
    "messages.this-chat",
    "messages-of-all-chats",
    "The last message of another chat is listed.",
    listing((chat, _query, state) => {
      const others = state.chats.filter(({ id, log }) => id !== chat.id && !log.isEmpty());
      const last = others
        .sortBy(({ ordinal }) => -ordinal)
        .first()
        ?.log.last();
      return last ? { ...chat, log: chat.log.push(last) } : chat;
    }),
  ],
  [
    "messages.deleted-listed",
    "deleted-not-listed",
    "A deleted message is not listed.",
    listing((chat) => ({ ...chat, log: chat.log.filter(({ isDeleted }) => isDeleted !== true) })),
  ],
  [
    "messages.unknown-chat",
    "lists-of-no-chat",
    "A chat that there is not has no messages.",
    pretends("listMessages", () => []),
  ],
];

export const pageMutants: readonly Mutant[] = mutants("paging", ROWS);
