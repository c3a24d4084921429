// A chat as the mock shows it to one of its participants.

import type { ChatRecord, ChatView, LastMessageView, Message, State } from "../state.ts";
import type { TrueConfReader } from "../vocabulary.ts";
import { lastShown, shownTitle } from "./telling.ts";

type Choose = Pick<TrueConfReader, "choose">;

export function viewOf(state: State, chat: ChatRecord, viewer: string, reader: Choose): ChatView {
  const member = chat.members.get(viewer);
  const last = member && lastShown(chat, member, reader);
  const title = shownTitle(state, chat, viewer, reader) ?? null;
  return {
    chatId: chat.id,
    title,
    chatType: chat.kind,
    unreadMessages: member?.unread ?? 0,
    lastMessage: last ? lastMessageView(chat, last, title, reader) : null,
    ...(reader.choose("trueconf.chat-avatar-url") === "given" && { avatarUrl: chat.avatarUrl ?? null }),
  };
}

function lastMessageView(chat: ChatRecord, last: Message, title: string | null, reader: Choose): LastMessageView {
  return {
    messageId: last.id ?? "",
    ...(reader.choose("trueconf.last-message-extras") === "chat" && {
      chat: { chatId: chat.id, chatTitle: title, chatType: chat.kind },
    }),
    timestamp: last.timestamp ?? 0,
    author: last.author,
    type: last.type,
    content: last.content,
  };
}
