// People who come and go otherwise than they should.

import type { State } from "../../../src/protocols/trueconf/state.ts";
import { EMPTY_LISTING } from "../../../src/protocols/trueconf/state.ts";
import { list, member } from "../../json-change.ts";
import { after, changed, handlers, handles, inert, refusing } from "./beliefs.ts";
import type { Row } from "./define.ts";
import { mutants } from "./define.ts";
import { asked, payloads, succeeded } from "./frames.ts";
import { unknows } from "./requests.ts";

const { addChatParticipant, removeChatParticipant } = handlers;

const kindOf = (state: State, chatId: string): number | undefined => state.chats.get(chatId)?.kind;
const roleOf = (state: State, chatId: string, userId: string): string | undefined =>
  state.chats.get(chatId)?.members.get(userId)?.role;

/** The list of participants without some, or with more. */
const listed = (change: (people: readonly unknown[], chatId: unknown) => unknown) =>
  payloads((payload, what) =>
    succeeded(what, "getChatParticipants")
      ? { participants: list((people) => change(people, asked(what, "chatId")))(member(payload, "participants")) }
      : payload,
  );

const ADDED: readonly Row[] = [
  [
    "add-chat-participant.method",
    "knows-no-addition",
    "addChatParticipant is not known.",
    unknows("addChatParticipant"),
  ],
  [
    "add-chat-participant.example",
    "additions-refused",
    "addChatParticipant is refused.",
    handles({ addChatParticipant: refusing(addChatParticipant, "not-enough-rights", () => true) }),
  ],
  [
    "add-chat-participant.channel",
    "channels-stay-closed",
    "Nobody can be added to a channel.",
    handles({
      addChatParticipant: refusing(
        addChatParticipant,
        "not-enough-rights",
        ({ state, params }) => kindOf(state, params.chatId) === 6,
      ),
    }),
  ],
  [
    "rights.owner-adds",
    "owners-cannot-add",
    "An owner of a group is refused an addition.",
    handles({
      addChatParticipant: refusing(
        addChatParticipant,
        "not-enough-rights",
        ({ state, params, callerId }) => roleOf(state, params.chatId, callerId) === "owner",
      ),
    }),
  ],
  [
    "rights.admin-adds",
    "admins-cannot-add",
    "An admin of a group is refused an addition.",
    handles({
      addChatParticipant: refusing(
        addChatParticipant,
        "not-enough-rights",
        ({ state, params, callerId }) => roleOf(state, params.chatId, callerId) === "admin",
      ),
    }),
  ],
  [
    "remove-chat-participant.again",
    "banned-for-good",
    "Whoever was removed cannot be added again.",
    handles({
      addChatParticipant: refusing(
        addChatParticipant,
        "not-enough-rights",
        ({ state, params }) => state.chats.get(params.chatId)?.removed?.has(params.userId) === true,
      ),
    }),
  ],
  [
    "add-chat-participant.present",
    "additions-forgotten",
    "Whoever was added is not found present.",
    handles({ addChatParticipant: inert(addChatParticipant) }),
  ],
  [
    "add-chat-participant.listed",
    "added-unlisted",
    "Whoever was added is not among the participants.",
    listed((people) => people.filter((one, index) => index === 0 || member(one, "role") !== "user")),
  ],
  [
    "add-chat-participant.others-stay",
    "addition-replaces",
    "Whoever is added takes the place of those who came before.",
    handles({
      addChatParticipant: after(addChatParticipant, (state, { params, callerId }) =>
        changed(state, params.chatId, (chat) => ({
          ...chat,
          members: chat.members.filter((_one, userId) => userId === callerId || userId === params.userId),
        })),
      ),
    }),
  ],
  [
    "add-chat-participant.newcomer-lists",
    "newcomers-do-not-list",
    "The chat is not among those of whoever was added.",
    handles({
      addChatParticipant: after(addChatParticipant, (state, { state: before, params }) => ({
        ...state,
        listed: state.listed.set(params.userId, before.listed.get(params.userId, EMPTY_LISTING)),
      })),
    }),
  ],
];

const REMOVED: readonly Row[] = [
  [
    "remove-chat-participant.method",
    "knows-no-departure",
    "removeChatParticipant is not known.",
    unknows("removeChatParticipant"),
  ],
  [
    "remove-chat-participant.example",
    "departures-refused",
    "removeChatParticipant is refused.",
    handles({ removeChatParticipant: refusing(removeChatParticipant, "not-enough-rights", () => true) }),
  ],
  [
    "remove-chat-participant.channel",
    "channels-keep-people",
    "Nobody can be removed from a channel.",
    handles({
      removeChatParticipant: refusing(
        removeChatParticipant,
        "not-enough-rights",
        ({ state, params }) => kindOf(state, params.chatId) === 6,
      ),
    }),
  ],
  [
    "remove-chat-participant.absent",
    "removed-still-present",
    "Whoever was removed is found present.",
    handles({ removeChatParticipant: inert(removeChatParticipant) }),
  ],
  [
    "remove-chat-participant.unlisted",
    "removed-still-listed",
    "Whoever was removed is among the participants.",
    (() => () => {
      const gone = new Map<unknown, unknown[]>();
      return payloads((payload, what) => {
        const chatId = asked(what, "chatId");
        if (succeeded(what, "removeChatParticipant"))
          gone.set(chatId, [...(gone.get(chatId) ?? []), asked(what, "userId")]);
        if (succeeded(what, "addChatParticipant")) gone.delete(chatId);
        if (!succeeded(what, "getChatParticipants")) return payload;
        return {
          participants: list((people) => [
            ...people,
            ...(gone.get(chatId) ?? []).map((userId) => ({ userId, role: "user" })),
          ])(member(payload, "participants")),
        };
      })();
    })(),
  ],
  [
    "remove-chat-participant.others-stay",
    "removal-takes-two",
    "With a participant another one goes.",
    handles({
      removeChatParticipant: after(removeChatParticipant, (state, { params }) =>
        changed(state, params.chatId, (chat) => {
          const other = chat.members.findLastKey(({ role }) => role !== "owner");
          return other === undefined ? chat : { ...chat, members: chat.members.delete(other) };
        }),
      ),
    }),
  ],
  [
    "remove-chat-participant.chat-stays",
    "removal-closes-chat",
    "A chat from which someone was removed is not shown any more.",
    handles({
      getChatByID: refusing(
        handlers.getChatByID,
        "chat-not-found",
        ({ state, params }) => state.chats.get(params.chatId)?.removed?.isEmpty() === false,
      ),
    }),
  ],
  [
    "remove-chat-participant.no-longer-lists",
    "removed-list-on",
    "The chat stays among those of whoever was removed.",
    handles({
      removeChatParticipant: after(removeChatParticipant, (state, { state: before, params }) => ({
        ...state,
        listed: state.listed.set(params.userId, before.listed.get(params.userId, EMPTY_LISTING)),
      })),
    }),
  ],
];

export const memberMutants = mutants("state", [...ADDED, ...REMOVED]);
