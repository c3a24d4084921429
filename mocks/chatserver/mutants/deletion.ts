// Deletions of messages, wrong in what is left.

import type { Message } from "../../../src/protocols/chatserver/state.ts";
import { messageView } from "../../../src/protocols/chatserver/model/message-view.ts";
import { at, dropped, list } from "../../json-change.ts";
import type { Mutant, Mutation } from "../../mutation.ts";
import { callerId, wordy } from "./chat-beliefs.ts";
import type { Row } from "./define.ts";
import { after, alters, handlers, handles, inert, messageChanged, mutants, refusing } from "./define.ts";
import { messageOf, nextId, nobodys, pretends, quiet } from "./message-beliefs.ts";

const { deleteMessage } = handlers;

/** What is deleted keeps something of what it was. */
function keeping(kept: (before: Message) => Partial<Pick<Message, "text" | "attachments">>): () => Mutation {
  const right = after(deleteMessage, (state, { state: before, params: { path } }) => {
    const was = messageOf(before, path.chatId, path.messageId);
    return was ? messageChanged(state, was.id, (message) => ({ ...message, ...kept(was) })) : state;
  });
  return handles({
    deleteMessage: {
      ...right,
      mint(state, minting) {
        const made = right.mint(state, minting);
        const { chatId, messageId } = minting.params.path;
        const was = messageOf(state, chatId, messageId);
        if (!was || !("seen" in made)) return made;
        const shown = messageView(state, { ...was, text: undefined, attachments: [], ...kept(was) }, minting);
        const { text, attachment, attachments } = shown;
        return {
          ...made,
          seen: {
            ...made.seen,
            ...(text !== undefined && { text }),
            ...(attachment && { attachment }),
            ...(attachments && { attachments }),
          },
        };
      },
    },
  });
}

const ROWS: readonly Row[] = [
  [
    "delete-message.path",
    "knows-no-deletion",
    "A message cannot be deleted.",
    handles({ deleteMessage: refusing(deleteMessage, "method-not-allowed") }),
  ],
  ["delete-message.answer", "deletion-answers-ok", "Deleting a message is answered with OK.", wordy("deleteMessage")],
  [
    "delete-message.answer-message",
    "deletion-answers-another",
    "Deleting a message is answered with the id of another.",
    alters("deleteMessage", (value) => at(value, "/id", nextId)),
  ],
  [
    "delete-message.text",
    "deleted-text-kept",
    "The text of a deleted message is still there.",
    keeping(({ text }) => ({ text })),
  ],
  [
    "delete-message.attachment",
    "deleted-attachments-kept",
    "What is attached to a deleted message is still there.",
    keeping(({ attachments }) => ({ attachments })),
  ],
  [
    "delete-message.deleted-at",
    "deletion-without-time",
    "The answer to a deletion has no deletedAt.",
    alters("deleteMessage", (value) => at(value, "/deletedAt", dropped)),
  ],
  [
    "delete-message.deleted-at-kept",
    "deletion-not-kept",
    "A deletion is answered and told, and not kept.",
    handles({ deleteMessage: inert(deleteMessage) }),
  ],
  [
    "delete-message.deleted-at-kept",
    "deletion-time-not-listed",
    "No list shows deletedAt.",
    alters(
      "listMessages",
      list((all) => all.map((one) => at(one, "/deletedAt", dropped))),
    ),
  ],
  [
    "delete-message.own",
    "own-deletions-refused",
    "Nobody can delete what they posted.",
    handles({
      deleteMessage: refusing(deleteMessage, "not-author", (asked) => {
        const { chatId, messageId } = asked.params.path;
        return messageOf(asked.state, chatId, messageId)?.authorId === callerId(asked);
      }),
    }),
  ],
  [
    "delete-message.unknown",
    "deletes-nothing",
    "A message is deleted that there is not.",
    pretends("deleteMessage", nobodys),
  ],
  ["delete-message.event", "deletes-messages-in-silence", "A deletion is told to nobody.", quiet("deleteMessage")],
];

export const deletionMutants: readonly Mutant[] = mutants("state", ROWS);
