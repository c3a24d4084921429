// People who are added to a chat, and are not; or who come into it where they should not.

import type { Mutant } from "../../mutation.ts";
import { at, dropped, given, list } from "../../json-change.ts";
import type { Chat } from "../../../src/protocols/chatserver/state.ts";
import { callerId, chatOf, unlisting, wordy } from "./chat-beliefs.ts";
import type { Row } from "./define.ts";
import {
  after,
  alters,
  answers,
  asking,
  believing,
  changed,
  handlers,
  handles,
  inert,
  isOf,
  mutants,
  refusing,
  telling,
  untold,
} from "./define.ts";

const { addUsers } = handlers;

/** Some of those who are asked for are left out. */
const adding = (change: (users: readonly number[], chat: Chat | undefined) => readonly number[]) =>
  handles({
    addUsers: asking(addUsers, ({ state, params }) => ({
      ...params,
      body: { ...params.body, users: [...change(params.body.users, chatOf(state, params.path.chatId))] },
    })),
  });

/** A chat in which these are not, for a while. */
function without(chat: Chat, users: Iterable<number>): Chat {
  return { ...chat, members: chat.members.deleteAll(users) };
}

/** The requests of which this holds are refused. */
const refusingWhere = (
  code: "invalid" | "unknown-chat" | "too-many-users",
  applies: (users: readonly number[], chat: Chat | undefined) => boolean,
) =>
  handles({
    addUsers: refusing(addUsers, code, ({ state, params }) =>
      applies(params.body.users, chatOf(state, params.path.chatId)),
    ),
  });

const ROWS: readonly Row[] = [
  [
    "add-users.path",
    "adds-nobody-at-its-path",
    "Nobody finds the chat to add users to.",
    refusingWhere("unknown-chat", () => true),
  ],
  ["add-users.path", "adds-with-405", "POST at /chats/{id}/users is not taken.", answers("addUsers", 405)],
  ["add-users.answer", "adding-answers-users-ok", "Adding users is answered with OK.", wordy("addUsers")],
  [
    "add-users.added",
    "adds-nobody",
    "Nobody is added, though the answer says so.",
    handles({ addUsers: inert(addUsers) }),
  ],
  [
    "add-users.added",
    "adds-all-but-the-last",
    "The last of several is not added.",
    handles({
      addUsers: after(addUsers, (state, { params: { path, body } }) => {
        const last = body.users.length > 1 ? body.users.at(-1) : undefined;
        return changed(state, path.chatId, (chat) => (last === undefined ? chat : without(chat, [last])));
      }),
    }),
  ],
  [
    "add-users.users-array",
    "wants-users-as-an-object",
    "An array of users is refused as no valid body.",
    refusingWhere("invalid", () => true),
  ],
  [
    "add-users.users-array",
    "wants-one-user",
    "An array of one user is refused as no valid body.",
    refusingWhere("invalid", (users) => users.length === 1),
  ],
  [
    "add-users.already",
    "adds-no-one-beside-present",
    "A participant among the users keeps the others from being added.",
    refusingWhere("invalid", (users, chat) => users.some((userId) => chat?.members.has(userId))),
  ],
  [
    "add-users.nobody-new",
    "adds-who-is-there",
    "Users who are all there already are added again.",
    handles({
      addUsers: believing(addUsers, ({ state, session, params: { path, body } }) => {
        const self = callerId({ state, session });
        return changed(state, path.chatId, (chat) =>
          body.users.every((userId) => userId !== self && chat.members.has(userId)) ? without(chat, body.users) : chat,
        );
      }),
    }),
  ],
  [
    "add-users.ten",
    "adds-nine-at-most",
    "More than nine users at once are too many.",
    refusingWhere("too-many-users", (users) => users.length > 9),
  ],
  [
    "add-users.eleven",
    "adds-ten-of-eleven",
    "Of eleven users the first ten are added.",
    adding((users) => users.slice(0, 10)),
  ],
  [
    "add-users.others-stay",
    "adds-in-place-of-others",
    "Whoever is added takes the place of somebody else.",
    handles({
      addUsers: after(addUsers, (state, { params: { path, body } }) =>
        changed(state, path.chatId, (chat) => {
          const lost = chat.members.findKey((_, userId) => userId !== chat.ownerId && !body.users.includes(userId));
          return lost === undefined ? chat : without(chat, [lost]);
        }),
      ),
    }),
  ],
  [
    "add-users.listed",
    "unlisted-for-newcomers",
    "The chat is not in the lists of those who were added.",
    unlisting((_, { coming }) => coming === "added"),
  ],
  [
    "add-users.added-users",
    "answers-without-added",
    "The answer does not say who was added.",
    alters("addUsers", (chat) => at(chat, "/addedUsers", dropped)),
  ],
  [
    "add-users.added-users",
    "lists-nobody-as-added",
    "Nobody is listed as added.",
    alters("addUsers", (chat) =>
      at(
        chat,
        "/addedUsers",
        given(() => []),
      ),
    ),
  ],
  [
    "add-users.added-users",
    "lists-the-first-as-added",
    "Only the first of those who were added is listed.",
    alters("addUsers", (chat) =>
      at(
        chat,
        "/addedUsers",
        list((users) => users.slice(0, 1)),
      ),
    ),
  ],
  ["add-users.event", "additions-untold", "Nobody is told that users were added.", untold("addedUsers")],
  [
    "add-users.event",
    "additions-told-to-newcomers",
    "Only those who were added are told of it.",
    telling((emissions) =>
      emissions.filter((one) => !isOf("addedUsers")(one) || one.because[0] === "chatserver.add-users.event-newcomers"),
    ),
  ],
];

export const comingMutants: readonly Mutant[] = mutants("state", ROWS);
