// People who may do what they should not, or may not what they should.

import { findMessage } from "../../../src/protocols/trueconf/state.ts";
import type { State } from "../../../src/protocols/trueconf/state.ts";
import { believing, handlers, handles, refusing, withRole } from "./beliefs.ts";
import type { Asked } from "./beliefs.ts";
import type { Row } from "./define.ts";
import { mutants } from "./define.ts";

const { addChatParticipant, removeChatParticipant, sendMessage, editMessage, removeMessage, clearHistory } = handlers;

type OfChat = Asked<{ readonly chatId: string }>;
type OfMessage = Asked<{ readonly messageId: string }>;

const roleIn = ({ state, params, callerId }: OfChat): string | undefined =>
  state.chats.get(params.chatId)?.members.get(callerId)?.role;
const kindOf = ({ state, params }: OfChat): number | undefined => state.chats.get(params.chatId)?.kind;

/** Whoever is in the chat, as if they were its admin. */
const promoted = ({ state, params, callerId }: OfChat): State =>
  state.chats.get(params.chatId)?.members.get(callerId)?.role === "user"
    ? withRole(state, params.chatId, callerId, "admin")
    : state;
const demoted = (state: State, asked: OfChat): State =>
  roleIn(asked) === "user" ? withRole(state, asked.params.chatId, asked.callerId, "user") : state;

const chatOf = ({ state, params, session, callerId }: OfMessage): OfChat => ({
  state,
  session,
  callerId,
  params: { chatId: findMessage(state, params.messageId)?.chat.id ?? "" },
});
const isOwn = ({ state, params, callerId }: OfMessage): boolean =>
  findMessage(state, params.messageId)?.message.author.id === callerId;

const ROWS: readonly Row[] = [
  [
    "rights.user-adds-not",
    "users-add",
    "An ordinary participant can add people.",
    handles({ addChatParticipant: believing(addChatParticipant, promoted, demoted) }),
  ],
  [
    "rights.user-removes-not",
    "users-remove",
    "An ordinary participant can remove people.",
    handles({
      removeChatParticipant: {
        ...removeChatParticipant,
        step: (state, session, params, reader) => {
          const asked = { state, session, params, callerId: state.connections.get(session)?.userId ?? "" };
          const step = removeChatParticipant.step(state, session, params, reader);
          return !step.reply.ok && step.reply.code === "not-enough-rights" && roleIn(asked) === "user"
            ? { ...step, reply: { ok: true, result: {} } }
            : step;
        },
      },
    }),
  ],
  [
    "clear-history.needs-right",
    "users-clear-for-all",
    "An ordinary participant can clear the history for everyone.",
    handles({ clearHistory: believing(clearHistory, promoted, demoted) }),
  ],
  [
    "rights.everyone-writes",
    "only-owners-write",
    "Only the owner of a group can write in it.",
    handles({
      sendMessage: refusing(
        sendMessage,
        "not-enough-rights",
        (asked) => kindOf(asked) === 2 && roleIn(asked) !== "owner",
      ),
    }),
  ],
  [
    "rights.channel-writers",
    "writers-cannot-write",
    "A writer of a channel cannot write in it.",
    handles({
      sendMessage: refusing(
        sendMessage,
        "not-enough-rights",
        (asked) => kindOf(asked) === 6 && roleIn(asked) === "writer",
      ),
    }),
  ],
  [
    "rights.own-messages",
    "messages-are-for-good",
    "Nobody but owner and admin can edit a message of their own.",
    handles({ editMessage: refusing(editMessage, "not-enough-rights", (asked) => roleIn(chatOf(asked)) === "user") }),
  ],
  [
    "rights.own-messages",
    "own-messages-stay",
    "An ordinary participant cannot delete a message of their own.",
    handles({
      removeMessage: refusing(
        removeMessage,
        "not-enough-rights",
        (asked) => roleIn(chatOf(asked)) === "user" && isOwn(asked),
      ),
    }),
  ],
  [
    "rights.others-for-self",
    "others-messages-stay",
    "An ordinary participant cannot delete someone else's message for themselves.",
    handles({
      removeMessage: refusing(removeMessage, "not-enough-rights", (asked) => !isOwn(asked) && !asked.params.forAll),
    }),
  ],
  [
    "rights.clear-for-self",
    "users-cannot-clear",
    "An ordinary participant cannot clear the history for themselves.",
    handles({
      clearHistory: refusing(
        clearHistory,
        "not-enough-rights",
        (asked) => roleIn(asked) === "user" && !asked.params.forAll,
      ),
    }),
  ],
  [
    "edit-message.own-only",
    "edits-messages-of-others",
    "Everybody can edit everybody's messages.",
    handles({ editMessage: believing(editMessage, (asked) => written(asked)) }),
  ],
  [
    "remove-message.others-for-all",
    "users-remove-for-all",
    "An ordinary participant can take anyone's message away from everyone.",
    handles({
      removeMessage: believing(
        removeMessage,
        (asked) => promoted(chatOf(asked)),
        (state, asked) => demoted(state, chatOf(asked)),
      ),
    }),
  ],
  [
    "remove-message.moderator-for-all",
    "moderators-cannot-remove",
    "An admin cannot take anyone else's message away from everyone.",
    handles({
      removeMessage: refusing(removeMessage, "not-enough-rights", (asked) => asked.params.forAll && !isOwn(asked)),
    }),
  ],
];

/** As if the caller had written the message. */
function written({ state, params, callerId }: OfMessage): State {
  const found = findMessage(state, params.messageId);
  if (!found) return state;
  const { chat, message } = found;
  const log = chat.log.set(message.place, { ...message, author: { id: callerId, type: 1 } });
  return { ...state, chats: state.chats.set(chat.id, { ...chat, log }) };
}

export const rightMutants = mutants("authentication", ROWS);
