// People who leave a chat, and are not out of it; or others who are.

import type { Mutant } from "../../mutation.ts";
import { callerId, chatOf } from "./chat-beliefs.ts";
import type { Row } from "./define.ts";
import { after, answers, believing, changed, handlers, handles, inert, mutants, telling } from "./define.ts";
import { asGroup, backInName, losing, notBack, reading } from "./leaving-beliefs.ts";

const { exitChat } = handlers;

const ROWS: readonly Row[] = [
  ["exit.path", "leaves-with-405", "DELETE at /chats/{id}/me is not taken.", answers("exitChat", 405)],
  [
    "exit.answer",
    "leaving-answers-not-found",
    "Somebody leaves, and is answered as if there were no such chat.",
    answers("exitChat", 404),
  ],
  ["exit.left", "leaves-nothing", "Whoever leaves stays.", handles({ exitChat: inert(exitChat) })],
  ["exit.unreadable", "leavers-still-read", "Whoever left can still read the chat.", reading("left")],
  [
    "exit.others-stay",
    "leaves-with-another",
    "Whoever leaves takes somebody along.",
    handles({ exitChat: after(exitChat, (state, { params }) => changed(state, params.path.chatId, losing)) }),
  ],
  [
    "exit.others-stay",
    "creator-ends-the-chat",
    "When its creator leaves, nobody is left in a chat.",
    handles({
      exitChat: after(exitChat, (state, { params, session }) => {
        const userId = callerId({ state, session });
        return changed(state, params.path.chatId, (chat) =>
          chat.ownerId === userId ? { ...chat, members: chat.members.clear() } : chat,
        );
      }),
    }),
  ],
  [
    "exit.messages-stay",
    "leaves-with-messages",
    "The messages of whoever leaves go with them.",
    handles({
      exitChat: after(exitChat, (state, { params, session }) => {
        const userId = callerId({ state, session });
        return changed(state, params.path.chatId, (chat) => ({
          ...chat,
          log: chat.log.filter(({ authorId }) => authorId !== userId),
        }));
      }),
    }),
  ],
  [
    "exit.personal",
    "leaves-personal",
    "Somebody leaves a personal chat.",
    handles({
      exitChat: believing(
        exitChat,
        ({ state, params }) => changed(state, params.path.chatId, asGroup(false)),
        (state, { state: before, params: { path } }) =>
          changed(state, path.chatId, asGroup(chatOf(before, path.chatId)?.isPersonal === true)),
      ),
    }),
  ],
  ["exit.addable-again", "left-for-good", "Somebody who left cannot be added again.", notBack("left")],
  [
    "exit.addable-again",
    "left-added-in-name",
    "Somebody who left seems to be added again, and is not.",
    backInName("left"),
  ],
  [
    "exit.event",
    "leaving-untold",
    "Nobody is told that somebody left.",
    telling((emissions, { command }) => (command.operation === "exitChat" ? [] : emissions)),
  ],
  [
    "exit.event",
    "leaving-told-to-leavers",
    "Only whoever left is told of it.",
    telling((emissions, { command }) =>
      command.operation === "exitChat"
        ? emissions.filter(({ because }) => because[0] !== "chatserver.exit.event")
        : emissions,
    ),
  ],
];

export const leavingMutants: readonly Mutant[] = mutants("state", ROWS);
