// A message as the mock shows it.

import type { MediaView, Message, MessageView, State } from "../state.ts";
import { iso } from "../time.ts";
import type { ChatServerGuarded } from "../vocabulary.ts";
import { mediaView } from "./media-view.ts";
import { userView } from "./user-view.ts";

export { demandMessage } from "./message-shown.ts";

type Choosing = Pick<ChatServerGuarded, "choose">;

/** All that any client reads of a message: both forms of its author, and lists also where they are empty. */
export function messageView(state: State, message: Message, choosing: Choosing): MessageView {
  const form = choosing.choose("chatserver.message-author");
  const { createdAt = 0, updatedAt = createdAt, editedAt, deletedAt, marks } = message;
  return {
    id: printedId(message.id),
    localId: message.localId,
    chatId: message.chatId,
    ...(form !== "object" && { authorId: message.authorId }),
    ...(form !== "id" && { author: userView(state, message.authorId, "short") }),
    ...(message.text !== undefined && { text: message.text }),
    createdAt: iso(createdAt),
    updatedAt: iso(updatedAt),
    ...(editedAt !== undefined && { editedAt: iso(editedAt) }),
    ...(deletedAt !== undefined && { deletedAt: iso(deletedAt) }),
    isVisible: message.isVisible,
    ...attached(message.attachments.map(mediaView), choosing),
    readMarks: [...marks].map(([userId, { id, createdAt: readAt = 0 }]) => ({
      id,
      user: userView(state, userId, "short"),
      createdAt: iso(readAt),
    })),
  };
}

function attached(all: MediaView[], { choose }: Choosing): Pick<MessageView, "attachment" | "attachments"> {
  const form = choose("chatserver.attachment-shown");
  const [first] = all;
  return {
    ...(form !== "single" && { attachments: all }),
    ...(form !== "list" && first && { attachment: first }),
  };
}

/** Ids are kept as text; a whole number is one on the wire. */
export function printedId(id: string): MessageView["id"] {
  return /^\d+$/.test(id) ? Number(id) : id;
}
