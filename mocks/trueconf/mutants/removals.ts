// Chats that go otherwise than they should.

import { EMPTY_LISTING, dropChat, putChat } from "../../../src/protocols/trueconf/state.ts";
import { replacedBy, text } from "../../json-change.ts";
import { after, handlers, handles, refusing, stepping } from "./beliefs.ts";
import type { Row } from "./define.ts";
import { mutants } from "./define.ts";
import { answerTo, asked, breaks, isRefused, payloads, sends } from "./frames.ts";
import { altered } from "./frames.ts";
import { at } from "../../json-change.ts";
import { unknows } from "./requests.ts";

const { getChatByID, removeChat } = handlers;

const REMOVED: readonly Row[] = [
  ["remove-chat.method", "knows-no-removal", "removeChat is not known.", unknows("removeChat")],
  [
    "remove-chat.example",
    "removal-refused",
    "removeChat is refused.",
    handles({ removeChat: refusing(removeChat, "not-enough-rights", () => true) }),
  ],
  [
    "remove-chat.personal",
    "personal-chats-stay",
    "A personal chat cannot be deleted.",
    handles({
      removeChat: refusing(
        removeChat,
        "not-enough-rights",
        ({ state, params }) => state.chats.get(params.chatId)?.kind === 1,
      ),
    }),
  ],
  [
    "remove-chat.group",
    "groups-stay",
    "A group cannot be deleted.",
    handles({
      removeChat: refusing(
        removeChat,
        "not-enough-rights",
        ({ state, params }) => state.chats.get(params.chatId)?.kind === 2,
      ),
    }),
  ],
  [
    "rights.owner-removes-chat",
    "owners-cannot-remove",
    "An owner is refused the deletion of a chat.",
    handles({
      removeChat: refusing(
        removeChat,
        "not-enough-rights",
        ({ state, params, callerId }) => state.chats.get(params.chatId)?.members.get(callerId)?.role === "owner",
      ),
    }),
  ],
  [
    "remove-chat.answer-chat-id",
    "removal-answers-another-id",
    "removeChat answers another chatId.",
    breaks(
      answerTo("removeChat"),
      "/chatId",
      text((id) => [...id].toReversed().join("")),
    ),
  ],
  [
    "remove-chat.gone-from-list",
    "removed-chats-listed",
    "A chat that was deleted is listed on.",
    handles({
      removeChat: stepping(removeChat, (step, { state, params }) => {
        const chat = state.chats.get(params.chatId);
        return step.reply.ok && chat
          ? { ...step, state: { ...step.state, listed: state.listed, chats: step.state.chats.set(chat.id, chat) } }
          : step;
      }),
      getChatByID: refusing(getChatByID, "chat-not-found", ({ state, params }) => state.gone.has(params.chatId)),
    }),
  ],
  [
    "remove-chat.gone",
    "removed-chats-shown",
    "A chat that was deleted is shown on.",
    handles({
      removeChat: stepping(removeChat, (step, { state, params }) => {
        const chat = state.chats.get(params.chatId);
        return step.reply.ok && chat
          ? { ...step, state: { ...step.state, chats: step.state.chats.set(chat.id, chat) } }
          : step;
      }),
    }),
  ],
  [
    "remove-chat.twice",
    "removes-twice",
    "A chat can be deleted again and again.",
    sends(isRefused("chat-not-found", "removeChat"), (frame, what) =>
      altered(frame, (value) => at(value, "/payload", replacedBy({ chatId: asked(what, "chatId") }))),
    ),
  ],
  [
    "remove-chat.others-stay",
    "removes-the-newest-too",
    "With a chat the newest other one is deleted.",
    handles({
      removeChat: after(removeChat, (state, { callerId }) => {
        const id = state.listed
          .get(callerId, EMPTY_LISTING)
          .values.findLast((one) => state.chats.get(one)?.members.get(callerId)?.role === "owner");
        const chat = state.chats.get(id ?? "");
        return chat ? dropChat(state, chat) : state;
      }),
    }),
  ],
  [
    "remove-chat.for-everyone",
    "removed-for-owner-only",
    "A group that its owner deletes stays with the others.",
    handles({
      removeChat: stepping(removeChat, (step, { state, params, callerId }) => {
        const chat = state.chats.get(params.chatId);
        if (!step.reply.ok || !chat || chat.kind !== 2) return step;
        return { ...step, state: putChat(state, { ...chat, members: chat.members.delete(callerId) }) };
      }),
    }),
  ],
  [
    "error.gone-chat-not-found",
    "gone-chats-as-internal-error",
    "What is done to a deleted chat is refused with 300.",
    payloads((payload, what) =>
      isRefused("chat-not-found", "addChatParticipant", "hasChatParticipant", "sendMessage", "getChatByID")(what)
        ? { errorCode: 300 }
        : payload,
    ),
  ],
];

export const removalMutants = mutants("state", REMOVED);
