// People who are removed from a chat, and are not out of it; or others who are.

import type { Chat } from "../../../src/protocols/chatserver/state.ts";
import { at, dropped, given, list } from "../../json-change.ts";
import type { Mutant } from "../../mutation.ts";
import { chatOf, wordy } from "./chat-beliefs.ts";
import type { Row } from "./define.ts";
import { after, alters, answers, believing, changed, handlers, handles, inert, mutants, refusing } from "./define.ts";
import { asGroup, backInName, losing, notBack, reading } from "./leaving-beliefs.ts";

const { removeUsers } = handlers;

/** Requests to remove of which this holds are refused. */
const removingWhere = (
  code: "invalid" | "empty-body" | "unknown-chat",
  applies: (users: readonly number[], chat: Chat | undefined) => boolean,
) =>
  handles({
    removeUsers: refusing(removeUsers, code, ({ state, params }) =>
      applies(params.body.users, chatOf(state, params.path.chatId)),
    ),
  });

const ROWS: readonly Row[] = [
  [
    "remove-users.path",
    "removes-nobody-at-its-path",
    "Nobody finds the chat to remove users from.",
    removingWhere("unknown-chat", () => true),
  ],
  ["remove-users.path", "removes-with-405", "DELETE at /chats/{id}/users is not taken.", answers("removeUsers", 405)],
  [
    "remove-users.body",
    "reads-no-body-of-delete",
    "The body of a DELETE is not read, so that nobody is named.",
    removingWhere("empty-body", () => true),
  ],
  [
    "remove-users.body",
    "wants-users-elsewhere",
    "A body that says who is removed is not valid.",
    removingWhere("invalid", () => true),
  ],
  ["remove-users.answer", "removing-users-answers-ok", "Removing users is answered with OK.", wordy("removeUsers")],
  [
    "remove-users.removed",
    "removes-nobody",
    "Nobody is removed, though the answer says so.",
    handles({ removeUsers: inert(removeUsers) }),
  ],
  [
    "remove-users.removed",
    "removes-the-first",
    "Of several who are removed, only the first is.",
    handles({
      removeUsers: after(removeUsers, (state, { state: before, params: { path, body } }) => {
        const members = chatOf(before, path.chatId)?.members.filter((_, userId) => body.users.indexOf(userId) > 0);
        return changed(state, path.chatId, (chat) =>
          members ? { ...chat, members: chat.members.concat(members) } : chat,
        );
      }),
    }),
  ],
  [
    "remove-users.unreadable",
    "removed-still-read",
    "Those who were removed can still read the chat.",
    reading("removed"),
  ],
  [
    "remove-users.strangers-ignored",
    "minds-strangers",
    "Somebody who is no participant keeps the others from being removed.",
    removingWhere("invalid", (users, chat) => users.some((userId) => !chat?.members.has(userId))),
  ],
  [
    "remove-users.others-stay",
    "removes-another-too",
    "Somebody else is removed, too.",
    handles({ removeUsers: after(removeUsers, (state, { params }) => changed(state, params.path.chatId, losing)) }),
  ],
  [
    "remove-users.personal",
    "removes-from-personal",
    "Users are removed from a personal chat.",
    handles({
      removeUsers: believing(
        removeUsers,
        ({ state, params }) => changed(state, params.path.chatId, asGroup(false)),
        (state, { state: before, params: { path } }) =>
          changed(state, path.chatId, asGroup(chatOf(before, path.chatId)?.isPersonal === true)),
      ),
    }),
  ],
  [
    "remove-users.removed-users",
    "answers-without-removed",
    "The answer does not say who was removed.",
    alters("removeUsers", (chat) => at(chat, "/removedUsers", dropped)),
  ],
  [
    "remove-users.removed-users",
    "lists-nobody-as-removed",
    "Nobody is listed as removed.",
    alters("removeUsers", (chat) =>
      at(
        chat,
        "/removedUsers",
        given(() => []),
      ),
    ),
  ],
  [
    "remove-users.removed-users",
    "lists-the-first-as-removed",
    "Only the first of those who were removed is listed.",
    alters("removeUsers", (chat) =>
      at(
        chat,
        "/removedUsers",
        list((users) => users.slice(0, 1)),
      ),
    ),
  ],
  [
    "remove-users.addable-again",
    "removed-people-for-good",
    "Those who were removed cannot be added again.",
    notBack("removed"),
  ],
  [
    "remove-users.addable-again",
    "removed-added-in-name",
    "Those who were removed seem to be added again, and are not.",
    backInName("removed"),
  ],
];

export const removingMutants: readonly Mutant[] = mutants("state", ROWS);
