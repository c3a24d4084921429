// What people write: sent and read, answered, edited, taken away, passed on.

import type { Scenario } from "../../suite.ts";
import { ref } from "../../symbolic.ts";
import {
  createChannel,
  createFavoritesChat,
  createGroupChat,
  createP2PChat,
  editMessage,
  forwardMessage,
  getChatByID,
  getChatHistory,
  getMessageById,
  listen,
  removeMessage,
  request,
  sendMessage,
  text,
} from "../commands.ts";
import { b, first, gone, last, never, second } from "./cast.ts";
import { R, inArea } from "./in-area.ts";
import { button, looked, rows, said } from "./said.ts";

const { scenario, two } = inArea("messages");

export const messageScenarios: readonly Scenario[] = [
  scenario("sent-and-read", createGroupChat(), sendMessage(), getMessageById(), ...looked),
  scenario(
    "every-parse-mode",
    createGroupChat(),
    ...["text", "markdown", "html"].flatMap((parseMode, n) => [
      sendMessage(ref("chat"), said("plain words", { parseMode }), {}, { subject: `${R}.text-content.${parseMode}` }),
      getMessageById(ref("message", n)),
    ]),
    ...looked,
  ),
  scenario(
    "marked-up",
    createGroupChat(),
    sendMessage(
      ref("chat"),
      said("**bold**, *italic*, ~~gone~~, [link](https://example.com)", { parseMode: "markdown" }),
    ),
    getMessageById(first),
    sendMessage(ref("chat"), said("<b>bold</b>, <i>italic</i>, <s>gone</s>, <u>under</u>", { parseMode: "html" })),
    getMessageById(ref("message", 1)),
    sendMessage(ref("chat"), said("<b> & </b> **stay** as they are", { parseMode: "text" })),
    getMessageById(ref("message", 2)),
    ...looked,
  ),
  scenario(
    "attributes-are-taken-out",
    createGroupChat(),
    sendMessage(
      ref("chat"),
      said('<b class="loud">bold</b> <a href="https://example.com" target="_blank">link</a>', { parseMode: "html" }),
    ),
    getMessageById(first),
    ...looked,
  ),
  scenario(
    "all-alphabets",
    createGroupChat(),
    ...["Título ñandú", "标题 ☃", "😀👩‍👩‍👧", 'quotes " and \\ and /', "two\nlines\tand a tab", "עברית"].flatMap(
      (label, n) => [
        sendMessage(ref("chat"), said(label), {}, { subject: `${R}.general.unicode` }),
        getMessageById(ref("message", n)),
      ],
    ),
    getChatHistory(),
  ),
  scenario("long", createGroupChat(), sendMessage(ref("chat"), said("x".repeat(4000))), getMessageById(), ...looked),
  scenario(
    "with-buttons",
    createGroupChat(),
    sendMessage(
      ref("chat"),
      said("Choose", {
        buttons: [
          [button("Yes"), { type: "url", label: "Read", url: "https://example.com" }],
          [{ type: "copy", label: "Copy", data: "text" }],
        ],
      }),
      {},
      { subject: `${R}.text-content.buttons` },
    ),
    getMessageById(),
    ...looked,
  ),
  scenario(
    "as-many-buttons-as-there-may-be",
    createGroupChat(),
    sendMessage(ref("chat"), said("Choose", { buttons: rows(8, 8) }), {}, { subject: `${R}.text-content.buttons` }),
    getMessageById(),
  ),
  scenario(
    "answered",
    createGroupChat(),
    sendMessage(),
    sendMessage(ref("chat"), said("Answer"), { replyMessageId: first }),
    getMessageById(last),
    sendMessage(ref("chat"), said("Answer to the answer"), { replyMessageId: ref("message", 1) }),
    getMessageById(last),
    ...looked,
  ),
  scenario(
    "answers-nothing",
    createGroupChat(),
    sendMessage(ref("chat"), said(), { replyMessageId: null }, { subject: `${R}.general.null-optional` }),
    getMessageById(),
    sendMessage(ref("chat"), said(), { replyMessageId: never }, { subject: `${R}.send-message.reply-unknown` }),
    removeMessage(first),
    sendMessage(ref("chat"), said(), { replyMessageId: gone }, { subject: `${R}.send-message.reply-unknown` }),
    ...looked,
  ),
  scenario(
    "in-the-order-of-sending",
    createGroupChat(),
    createGroupChat(),
    ...[0, 1, 0, 1, 0].map((n) => sendMessage(ref("chat", n))),
    ...[0, 1].flatMap((n) => [getChatByID(ref("chat", n)), getChatHistory(ref("chat", n))]),
  ),
  scenario(
    "in-every-kind-of-chat",
    createChannel(),
    sendMessage(),
    getMessageById(first),
    ...looked,
    createFavoritesChat(),
    getChatByID(ref("favorites")),
    getChatHistory(ref("favorites"), 5),
  ),
  two(
    "in-a-personal-chat",
    createP2PChat(second),
    sendMessage(),
    getMessageById(first, b),
    getChatByID(ref("chat"), b),
    sendMessage(ref("chat"), said("Back"), { replyMessageId: first }, b),
    ...looked,
    getChatHistory(ref("chat"), 10, {}, b),
  ),
  two(
    "seen-by-outsiders",
    createGroupChat(),
    sendMessage(),
    listen("b"),
    getMessageById(first, { ...b, subject: `${R}.get-message-by-id.non-member` }),
    editMessage(first, said(), b),
    removeMessage(first, true, b),
    removeMessage(first, false, b),
    sendMessage(ref("chat"), said(), {}, { ...b, subject: `${R}.send-message.non-member` }),
    createGroupChat(text("Theirs"), b),
    forwardMessage(first, ref("chat", 0, "foreign"), b),
    ...looked,
  ),
  scenario(
    "undocumented-members",
    createGroupChat(),
    sendMessage(ref("chat"), said("Message", { mood: "glad" }), {}, { subject: `${R}.general.unknown-keys` }),
    request("sendMessage", { chatId: ref("chat"), content: said(), urgent: true }),
    request("getChatHistory", { chatId: ref("chat"), count: 5, before: null }),
  ),
];
