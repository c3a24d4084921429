// A second account does what the bot is to be told of, so that the client reads every event.

import type { Cast, Results } from "./cast.ts";
import { textAt } from "./json.ts";
import type { PlainSession } from "./plain-session.ts";
import type { Told } from "./told.ts";
import { upload } from "./upload.ts";

/** @throws Error when something that the peer does is refused */
export async function tellTheBot(peer: PlainSession, cast: Cast, results: Results, told: Told): Promise<void> {
  const chatId = textAt(results.get("createGroupChat"), "chat_id");
  const { person } = cast;
  const sent = await peer.ask("sendMessage", { chatId, content: { text: "from the peer", parseMode: "text" } });
  const messageId = textAt(sent, "messageId");
  await told("Message", { text: "from the peer", message_id: messageId });
  await peer.ask("editMessage", { messageId, content: { text: "edited", parseMode: "text" } });
  await told("EditedMessage", { chat_id: chatId, "content.text": "edited" });
  const reply = { chatId, replyMessageId: messageId, content: { text: "to myself", parseMode: "text" } };
  await peer.ask("sendMessage", reply);
  await told("Message", { text: "to myself", reply_message_id: messageId });
  await peer.ask("forwardMessage", { chatId, messageId });
  await told("Message", { type: 201, "content.content.text": "edited" });
  await peer.ask("removeMessage", { messageId, forAll: true });
  await told("RemovedMessage", { message_id: messageId, "removed_by.id": cast.peer.userId });

  const file = await upload(peer, "minutes.txt", "text/plain", "We met.\n");
  await peer.ask("sendFile", { chatId, content: { temporalFileId: file } });
  await told("Message", { type: 202, "content.file_name": "minutes.txt" });
  await peer.ask("sendSurvey", { chatId, content: SURVEY });
  await told("Message", { type: 204, "content.title": SURVEY.title });

  await peer.ask("editChatTitle", { chatId, title: "By the peer" });
  await told("EditedChatTitle", { chat_id: chatId, title: "By the peer" });
  const picture = await upload(peer, "face.png", "image/png", "no real picture");
  await peer.ask("editChatAvatar", { chatId, temporalFileId: picture });
  await told("EditedChatAvatar", { chat_id: chatId });

  await peer.ask("addChatParticipant", { chatId, userId: person });
  await told("AddedChatParticipant", { chat_id: chatId, user_id: person, "added_by.id": cast.peer.userId });
  await peer.ask("changeParticipantRole", { chatId, userId: person, role: "admin" });
  await told("ChangedParticipantRole", { chat_id: chatId, user_id: person, role: "admin" });
  await peer.ask("changeParticipantRole", { chatId, userId: person, role: "user" });
  await peer.ask("removeChatParticipant", { chatId, userId: person });
  await told("RemovedChatParticipant", { chat_id: chatId, user_id: person, "removed_by.id": cast.peer.userId });

  await tellOfChats(peer, cast, told);
}

/** Chats of the peer into which the bot gets, and out of which it comes. */
async function tellOfChats(peer: PlainSession, { bot }: Cast, told: Told): Promise<void> {
  const group = textAt(await peer.ask("createGroupChat", { name: "The peer's" }), "chatId");
  await peer.ask("addChatParticipant", { chatId: group, userId: bot.userId });
  await told("CreatedGroupChat", { chat_id: group, title: "The peer's", chat_type: 2 });
  const channel = textAt(await peer.ask("createChannel", { title: "The peer's news" }), "chatId");
  await peer.ask("addChatParticipant", { chatId: channel, userId: bot.userId });
  await told("CreatedChannel", { chat_id: channel, title: "The peer's news", chat_type: 6 });
  await peer.ask("clearHistory", { chatId: group, forAll: true });
  // Without for_all, which 1.4 takes for a text.
  await told("ClearedChatHistory", { chat_id: group });
  await peer.ask("removeChatParticipant", { chatId: group, userId: bot.userId });
  await told("RemovedChatParticipant", { chat_id: group, user_id: bot.userId });
  await peer.ask("removeChat", { chatId: channel });
  await told("RemovedChat", { chat_id: channel });
}

const SURVEY = {
  url: "https://video.example.com/webtools/survey",
  appVersion: 1,
  path: "campaign-2",
  title: "When?",
  description: "{{Survey}}",
  buttonText: "{{Go to survey}}",
  secret: "0123456789abcdef0123456789abcdef01234567",
  alt: "When?",
};
