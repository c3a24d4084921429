// What the client did is looked for in the mock by a client that has nothing in common with it.

import { createHash } from "node:crypto";
import { at, listAt, textAt } from "./json.ts";
import type { PlainSession } from "./plain-session.ts";
import type { Cast, Results } from "./cast.ts";
import type { Tally } from "./tally.ts";

/** By the second account, which is in the group that the bot made. */
export async function readBackAsPeer(peer: PlainSession, cast: Cast, results: Results, tally: Tally): Promise<void> {
  const of = (step: string, member: string): string => textAt(results.get(step), member);
  const chatId = of("createGroupChat", "chat_id");

  judgeResults(cast, results, tally);

  const whole = { chatId, pageSize: 100, pageNumber: 1 };
  const participants = listAt(await peer.ask("getChatParticipants", whole), "participants");
  tally.is(
    "the members are those that the bot left there",
    new Set(participants.map((one) => at(one, "userId"))),
    new Set([cast.bot.userId, cast.peer.userId]),
  );
  const roles = new Map(participants.map((one) => [at(one, "userId"), at(one, "role")]));
  tally.is("the bot owns the group", roles.get(cast.bot.userId), "owner");
  tally.is("the peer has the role that the bot gave", roles.get(cast.peer.userId), "admin");

  const first = await peer.ask("getMessageById", { messageId: of("sendMessage", "message_id") });
  tally.is("the message has the text to which it was edited", at(first, "content", "text"), "<i>changed</i>");
  tally.is("the message is marked as edited", at(first, "isEdited"), true);
  const reply = await peer.ask("getMessageById", { messageId: of("sendMessage, a reply", "message_id") });
  tally.is("the reply names its message", at(reply, "replyMessageId"), of("sendMessage", "message_id"));
  const removed = of("sendMessage, to be removed", "message_id");
  tally.is("the message removed is gone", await peer.refusal("getMessageById", { messageId: removed }), 306);
  const survey = await peer.ask("getMessageById", { messageId: of("sendSurvey", "message_id") });
  tally.is("the survey has the title to which it was edited", at(survey, "content", "title"), "Dinner?");

  const info = await peer.ask("getFileInfo", { fileId: of("sendFile", "file_id") });
  tally.is("the file has its name", at(info, "name"), "ведомость.txt");
  tally.is("the file has its size", at(info, "size"), at(results.get("document"), "size"));
  const download = await fetch(textAt(info, "downloadUrl"), { signal: AbortSignal.timeout(5000) });
  tally.is("the file has its bytes", hashed(new Uint8Array(await download.arrayBuffer())), results.get("document"));
  const history = listAt(await peer.ask("getChatHistory", { chatId, count: 100 }), "messages");
  const caption = history.find((one) => at(one, "content", "text") === "the *list*");
  tally.is("the caption is a message by itself", at(caption, "type"), 200);
  const sticker = history.find((one) => at(one, "content", "name") === "wave.webp");
  tally.is("the sticker has its media type", at(sticker, "content", "mimeType"), "sticker/webp");

  await tally.that("the peer was told of a message of the bot", () =>
    peer.told.first(({ payload }) => at(payload, "messageId") === of("sendMessage", "message_id"), "the event", 1000),
  );
  await tally.that("the peer was told that it was removed", () =>
    peer.told.first(
      ({ method, payload }) => method === "removeMessage" && at(payload, "messageId") === removed,
      "the event",
      1000,
    ),
  );
}

/** By the account of the bot itself, where nobody else is. */
export async function readBackAsBot(
  own: PlainSession,
  { bot, person }: Cast,
  results: Results,
  tally: Tally,
  greeting: string,
): Promise<void> {
  const chatId = textAt(results.get("answer"), "chat_id");
  const history = listAt(await own.ask("getChatHistory", { chatId, count: 20 }), "messages");
  const answer = history.find((one) => at(one, "messageId") === at(results.get("answer"), "message_id"));
  tally.is("the answer is in the chat", at(answer, "content", "text"), "<b>Heard</b> you");
  tally.is("the answer is the bot's", at(answer, "author", "id"), bot.userId);
  const reply = history.find((one) => at(one, "messageId") === at(results.get("reply"), "message_id"));
  tally.is("the reply names the greeting", at(reply, "replyMessageId"), greeting);
  const personal = await own.ask("getChatByID", { chatId });
  tally.is("nothing is unread where the client acknowledged", at(personal, "unreadMessages"), 0);
  tally.is("the chat is with the person", at(await own.ask("createP2PChat", { userId: person }), "chatId"), chatId);
  tally.is("a login was completed to the same chat", at(results.get("createP2PChat by login"), "chat_id"), chatId);

  const favorites = textAt(results.get("createFavoritesChat"), "chat_id");
  const kept = listAt(await own.ask("getChatHistory", { chatId: favorites, count: 20 }), "messages");
  const forwarded = kept.find((one) => at(one, "type") === 201);
  tally.is(
    "the message forwarded is among the favourites",
    at(forwarded, "content", "content", "text"),
    "<i>changed</i>",
  );
  const channel = textAt(results.get("createChannel"), "chat_id");
  tally.is("the channel deleted is gone", await own.refusal("getChatByID", { chatId: channel }), 304);
}

/** What the client made of the answers, where that can be foretold. */
function judgeResults(cast: Cast, results: Results, tally: Tally): void {
  const is = (step: string, path: readonly (string | number)[], expected: unknown): void =>
    tally.is(`${step} gave the right ${path.join(".") || "result"}`, at(results.get(step), ...path), expected);
  is("getChatParticipant", [], { user_id: cast.peer.userId, role: "admin", type: 1 });
  is("hasChatParticipant", ["result"], true);
  is("hasChatParticipant, of a stranger", ["result"], false);
  is("addChatParticipant, again", [], 309);
  is("getChatParticipant, removed", [], 305);
  is("getMessageById, removed", [], 306);
  is("getChatByID, deleted", [], 304);
  is("getChatByID", ["title"], "Interop, renamed");
  is("getChatByID", ["chat_type"], 2);
  is("getChatByID, favourites", ["chat_type"], 5);
  is("getChats, behind the last", ["chats"], []);
  is("getMessageById", ["content", "text"], "<i>changed</i>");
  is("getMessageById", ["is_edited"], true);
  is("getChatHistory, from a message", ["messages", 0, "content", "content", "text"], "<i>changed</i>");
  is("download", [], results.get("document"));
  is("download to a file", [], results.get("document"));
  const chats = listAt(results.get("getChats"), "chats").map((one) => at(one, "chat_id"));
  for (const step of ["createFavoritesChat", "createP2PChat", "createGroupChat", "createChannel"]) {
    tally.is(`getChats lists what ${step} made`, chats.includes(at(results.get(step), "chat_id")), true);
  }
}

function hashed(bytes: Uint8Array): object {
  return { size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}
