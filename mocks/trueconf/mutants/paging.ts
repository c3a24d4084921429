// Lists that are cut in pages otherwise than they should be, and that show something else than what they list.

import type { State } from "../../../src/protocols/trueconf/state.ts";
import { EMPTY_LISTING } from "../../../src/protocols/trueconf/state.ts";
import { given, list, replacedBy, text } from "../../json-change.ts";
import type { Change } from "../../json-change.ts";
import { believing, handlers, handles, refusing } from "./beliefs.ts";
import type { Row } from "./define.ts";
import { mutants } from "./define.ts";
import type { Places } from "./frames.ts";
import { asked, breaks, payloads, succeeded } from "./frames.ts";
import { rewrites, unknows } from "./requests.ts";

const { getChats, getChatParticipants } = handlers;

const LISTED: Places = { answers: { getChats: "/*" } };
const number = (change: (value: number) => number): Change =>
  given((value) => (typeof value === "number" ? change(value) : value));

/** The page with a change that knows what was asked. */
const pages = (change: (page: readonly unknown[], count: number, at: number) => unknown) =>
  payloads((payload, what) =>
    succeeded(what, "getChats")
      ? list((page) => change(page, Number(asked(what, "count")), Number(asked(what, "page"))))(payload)
      : payload,
  );

/** The account's list without some of its chats. */
const without = (
  state: State,
  callerId: string,
  drops: (kind: number | undefined, index: number) => boolean,
): State => {
  const listing = state.listed.get(callerId, EMPTY_LISTING);
  let left = listing;
  listing.keys.forEach((key, index) => {
    const chat = state.chats.get(listing.get(key) ?? "");
    if (drops(chat?.kind, index)) left = left.remove(key);
  });
  return { ...state, listed: state.listed.set(callerId, left) };
};

const lists = (change: (state: State, callerId: string, count: number, page: number) => State) =>
  handles({
    getChats: believing(
      getChats,
      ({ state, callerId, params }) => change(state, callerId, params.count, params.page),
      (_state, { state }) => state,
    ),
  });

/** The pages of participants with each cut otherwise. */
const people = (change: (everyone: readonly unknown[], size: number, at: number) => readonly unknown[]) => () => {
  return {
    behaviour:
      handles({
        getChatParticipants: {
          ...getChatParticipants,
          mint(state, minting) {
            const { pageSize, pageNumber } = minting.params;
            const { page = [] } = getChatParticipants.mint(state, {
              ...minting,
              params: { ...minting.params, pageSize: 1_000_000, pageNumber: 1 },
            });
            const kept = pageSize === 0 || pageNumber === 0 ? [] : change(page, pageSize, pageNumber);
            return { page: page.flatMap((one) => kept.filter((other) => other === one).map(() => one)) };
          },
        },
      })().behaviour ?? ((behaviour) => behaviour),
  };
};

const CHATS: readonly Row[] = [
  ["get-chats.method", "knows-no-list", "getChats is not known.", unknows("getChats")],
  [
    "get-chats.example",
    "lists-of-ten-refused",
    "A first page of ten is refused.",
    handles({
      getChats: refusing(getChats, "internal-error", ({ params }) => params.count === 10 && params.page === 1),
    }),
  ],
  [
    "get-chats.count-max",
    "pages-one-longer",
    "A page has a chat more than count.",
    rewrites(
      "getChats",
      "/count",
      number((count) => (count === 0 ? 0 : count + 1)),
    ),
  ],
  [
    "get-chats.count-max",
    "count-passed-over",
    "A page has all chats, whatever count says.",
    rewrites(
      "getChats",
      "/count",
      number((count) => (count === 0 ? 0 : 100_000)),
    ),
  ],
  [
    "get-chats.first-page",
    "pages-from-zero",
    "The pages are counted from 0.",
    rewrites(
      "getChats",
      "/page",
      number((page) => page + 1),
    ),
  ],
  ["get-chats.first-page", "first-page-empty", "Page 1 is empty.", pages((page, _count, at) => (at === 1 ? [] : page))],
  [
    "get-chats.pages-complete",
    "second-page-lacks-one",
    "The last chat of the second page is left out.",
    lists((state, callerId, _count, page) =>
      page > 1
        ? without(state, callerId, (_kind, index) => index === state.listed.get(callerId, EMPTY_LISTING).length - 1)
        : state,
    ),
  ],
  [
    "get-chats.pages-complete",
    "no-last-page",
    "A last page that is not full is empty.",
    pages((page, count, at) => (at > 1 && page.length < count ? [] : page)),
  ],
  [
    "get-chats.pages-disjoint",
    "pages-overlap",
    "Each page begins with the last chat of the one before.",
    handles({
      getChats: {
        ...getChats,
        mint: (state, minting) => {
          const { count, page } = minting.params;
          const all = getChats.mint(state, { ...minting, params: { count: 100_000, page: 1 } }).page;
          const start = Math.max(0, (Math.max(page, 1) - 1) * count - (page > 1 ? 1 : 0));
          return { page: all.slice(start, start + count) };
        },
      },
    }),
  ],
  [
    "get-chats.pages-disjoint",
    "chat-twice-on-a-page",
    "The first chat of a page stands on it twice.",
    pages((page, count) => (page.length > 0 && page.length < count ? [...page, page[0]] : page)),
  ],
  [
    "get-chats.own-chats",
    "lists-chats-of-others",
    "The chats of everybody are listed.",
    lists((state, callerId) => ({
      ...state,
      listed: state.listed.set(
        callerId,
        [...state.chats.values()]
          .toSorted((a, b) => a.ordinal - b.ordinal)
          .reduce((listing, chat) => listing.insert(String(chat.ordinal).padStart(12, "0"), chat.id), EMPTY_LISTING),
      ),
    })),
  ],
  [
    "get-chats.kinds",
    "lists-no-channels",
    "Channels are not listed.",
    lists((state, callerId) => without(state, callerId, (kind) => kind === 6)),
  ],
  [
    "get-chats.kinds",
    "lists-no-personal-chats",
    "Personal chats are not listed.",
    lists((state, callerId) => without(state, callerId, (kind) => kind === 1)),
  ],
  [
    "get-chats.agrees-title",
    "titles-cut-in-list",
    "Titles are cut in the list.",
    breaks(
      LISTED,
      "/title",
      text((title) => title.slice(0, 5)),
    ),
  ],
  [
    "get-chats.agrees-chat-type",
    "groups-listed-as-channels",
    "Groups are channels in the list.",
    breaks(LISTED, "/chatType", (type) => (type === 2 ? 6 : type)),
  ],
  [
    "get-chats.agrees-unread",
    "unread-only-by-itself",
    "unreadMessages of the list is always 5.",
    breaks(LISTED, "/unreadMessages", replacedBy(5)),
  ],
  [
    "get-chats.agrees-last-message",
    "last-message-older-in-list",
    "lastMessage has another time in the list.",
    breaks(
      LISTED,
      "/lastMessage/timestamp",
      number((time) => time - 1),
    ),
  ],
  [
    "get-chats.agrees-last-message",
    "last-message-cut-in-list",
    "lastMessage has a shorter text in the list.",
    breaks(
      LISTED,
      "/lastMessage/content/text",
      text((line) => line.slice(0, 3)),
    ),
  ],
];

const PARTICIPANTS: readonly Row[] = [
  [
    "get-chat-participants.page-size-max",
    "participants-one-more",
    "A page has a participant more than pageSize.",
    people((everyone, size, at) => everyone.slice((at - 1) * size, at * size + 1)),
  ],
  [
    "get-chat-participants.page-size-max",
    "page-size-passed-over",
    "A page has all participants, whatever pageSize says.",
    people((everyone, _size, at) => (at === 1 ? everyone : [])),
  ],
  [
    "get-chat-participants.page-size-full",
    "participants-one-less",
    "A page that is followed by another lacks one.",
    people((everyone, size, at) => everyone.slice((at - 1) * size, at * size - (everyone.length > at * size ? 1 : 0))),
  ],
  [
    "get-chat-participants.pages-disjoint",
    "participant-pages-overlap",
    "Each page begins with the last participant of the one before.",
    people((everyone, size, at) =>
      everyone.slice(Math.max(0, (at - 1) * (size - 1)), Math.max(0, (at - 1) * (size - 1)) + size),
    ),
  ],
  [
    "get-chat-participants.pages-complete",
    "participants-left-out",
    "The first participant of each page but the first is another one.",
    people((everyone, size, at) =>
      at === 1 ? everyone.slice(0, size) : everyone.slice((at - 1) * size - 1, at * size - 1),
    ),
  ],
  [
    "get-chat-participants.page-offset",
    "second-page-short",
    "The second page lacks its last participant.",
    people((everyone, size, at) =>
      at === 1 ? everyone.slice(0, size) : everyone.slice((at - 1) * size, at * size).slice(0, -1),
    ),
  ],
];

export const pagingMutants = mutants("paging", [...CHATS, ...PARTICIPANTS]);
