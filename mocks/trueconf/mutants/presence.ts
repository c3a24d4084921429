// People who are found in a chat, or are not, otherwise than they are.

import type { State } from "../../../src/protocols/trueconf/state.ts";
import { list, member } from "../../json-change.ts";
import { handlers, handles, refusing } from "./beliefs.ts";
import type { Row } from "./define.ts";
import { mutants } from "./define.ts";
import { asked, payloads, succeeded } from "./frames.ts";
import { unknows } from "./requests.ts";

const { getChatParticipants } = handlers;

const kindOf = (state: State, chatId: string): number | undefined => state.chats.get(chatId)?.kind;

/** Whether somebody is in a chat is told otherwise. */
const presence = (
  applies: (asked: {
    readonly chatId: string;
    readonly userId: string;
    readonly state: State;
    readonly callerId: string;
  }) => boolean,
  result: boolean,
) =>
  handles({
    hasChatParticipant: {
      ...handlers.hasChatParticipant,
      step(state, session, params, reader) {
        const step = handlers.hasChatParticipant.step(state, session, params, reader);
        const callerId = state.connections.get(session)?.userId ?? "";
        return step.reply.ok && applies({ ...params, state, callerId })
          ? { ...step, reply: { ok: true, result: { result } } }
          : step;
      },
    },
  });

/** The list of participants without some, or with more. */
const listed = (change: (people: readonly unknown[], chatId: unknown) => unknown) =>
  payloads((payload, what) =>
    succeeded(what, "getChatParticipants")
      ? { participants: list((people) => change(people, asked(what, "chatId")))(member(payload, "participants")) }
      : payload,
  );

const PRESENT: readonly Row[] = [
  [
    "has-chat-participant.method",
    "knows-no-presence",
    "hasChatParticipant is not known.",
    unknows("hasChatParticipant"),
  ],
  [
    "has-chat-participant.example",
    "presence-refused",
    "Whether somebody is in a chat is refused.",
    handles({ hasChatParticipant: refusing(handlers.hasChatParticipant, "not-enough-rights", () => true) }),
  ],
  [
    "has-chat-participant.present",
    "only-the-last-present",
    "Only whoever came last is found present.",
    presence(
      ({ state, chatId, userId, callerId }) =>
        userId !== callerId &&
        state.chats.get(chatId)?.kind !== 1 &&
        state.chats.get(chatId)?.members.keySeq().last() !== userId,
      false,
    ),
  ],
  [
    "has-chat-participant.absent",
    "everybody-present",
    "Everybody is found present.",
    presence(({ state, userId }) => state.accounts.has(userId), true),
  ],
  [
    "has-chat-participant.self",
    "oneself-absent",
    "Nobody is found present in their own chat.",
    presence(({ userId, callerId }) => userId === callerId, false),
  ],
  [
    "has-chat-participant.personal",
    "alone-in-personal-chats",
    "The other side of a personal chat is not found present.",
    presence(({ state, chatId, userId, callerId }) => userId !== callerId && kindOf(state, chatId) === 1, false),
  ],
];

const LISTED: readonly Row[] = [
  [
    "get-chat-participants.method",
    "knows-no-participants",
    "getChatParticipants is not known.",
    unknows("getChatParticipants"),
  ],
  [
    "get-chat-participants.kinds",
    "personal-participants-refused",
    "The participants of a channel are not shown.",
    handles({
      getChatParticipants: refusing(
        getChatParticipants,
        "not-enough-rights",
        ({ state, params }) => kindOf(state, params.chatId) === 6,
      ),
    }),
  ],
  [
    "get-chat-participants.example",
    "first-page-refused",
    "A page with room for everyone is refused.",
    handles({
      getChatParticipants: refusing(
        getChatParticipants,
        "internal-error",
        ({ params }) => params.pageSize === 100 && params.pageNumber === 1,
      ),
    }),
  ],
  [
    "get-chat-participants.agrees-presence",
    "strangers-listed",
    "Someone is listed who is not found present.",
    listed((people) => [...people, { userId: "guest@video.example.com", role: "user" }]),
  ],
  [
    "get-chat-participants.listed-once",
    "last-participant-twice",
    "The last participant of a page is listed twice.",
    listed((people) => [...people, ...people.slice(-1)]),
  ],
];

export const presenceMutants = mutants("state", [...PRESENT, ...LISTED]);
