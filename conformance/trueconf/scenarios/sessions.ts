// How a connection is opened, authorised and lost.

import type { Scenario } from "../../suite.ts";
import { ref } from "../../symbolic.ts";
import {
  addChatParticipant,
  auth,
  connect,
  createChannel,
  createGroupChat,
  createToken,
  credentials,
  disconnect,
  expireTokens,
  getChatByID,
  getChatHistory,
  getChats,
  listen,
  ping,
  pong,
  request,
  sendMessage,
  setAccountEnabled,
  together,
} from "../commands.ts";
import { R, within } from "./in-area.ts";

const on = { on: "a9" };
/** A connection that has not said who it is. */
const opened = connect("a9");
const unknownToken = ref("token", 0, "never");
/** Of the other account, so that its connections can be lost without the first's. */
const other = { on: "b" };
const asOther = auth(ref("token", 1), {}, other);
const shared = [createGroupChat(), addChatParticipant(ref("group"), ref("account", 1))];

const session = within("sessions");

const opening: readonly Scenario[] = [
  session("opened", [
    connect("a9", {}, { subject: `${R}.transport.accept-key` }),
    auth(undefined, {}, { ...on, subject: `${R}.auth.method` }),
    getChats(1, 1, { ...on, subject: `${R}.frame.request-type` }),
    getChats(1, 1, { ...on, subject: `${R}.frame.request-id` }),
    connect("a8", {}, { subject: `${R}.transport.no-extensions` }),
    ping("a8", `${R}.transport.pong`),
    ping("a9", `${R}.transport.pong`),
    pong("a9", `${R}.transport.unasked-pong`),
  ]),
  session("path-without-slash", [
    connect("a9", { target: "/websocket/chat_bot" }),
    auth(undefined, {}, on),
    getChats(1, 1, on),
  ]),
  session("json-v1-offered", [connect("a9", { offered: ["json.v1"] }), auth(undefined, {}, on), getChats(1, 1, on)]),
  session("several-offered", [connect("a9", { offered: ["json.v2", "json.v1"] }), auth(undefined, {}, on)]),
  session("nothing-offered", [connect("a9", { offered: [] }), auth(undefined, {}, on), getChats(1, 1, on)]),
  session("unknown-path", [
    connect("a9", { target: "/websocket/nothing-here/" }, { subject: `${R}.transport.unknown-path` }),
  ]),
  session("several-connections", [
    listen("a"),
    listen("a2"),
    listen("a3"),
    createGroupChat(),
    createGroupChat(undefined, { on: "a2" }),
    getChats(100, 1, { on: "a3" }),
    disconnect("a2"),
    sendMessage(),
    getChatByID(ref("group", 1), { on: "a3" }),
  ]),
  session("opened-again", [opened, auth(undefined, {}, on), disconnect("a9"), opened, auth(undefined, {}, on)]),
];

const authorising: readonly Scenario[] = [
  session("before-auth", [
    opened,
    getChats(10, 1, { ...on, subject: `${R}.auth.first` }),
    createGroupChat(undefined, { ...on, subject: `${R}.auth.first-no-effect` }),
    sendMessage(ref("chat", 0, "never"), undefined, {}, { ...on, subject: `${R}.auth.first` }),
    // Whatever else is wrong comes second.
    request("getChatByID", {}, { ...on, subject: `${R}.frame.error-precedence-auth` }),
    request("noSuchMethod", {}, { ...on, subject: `${R}.frame.error-precedence-auth` }),
    auth(undefined, {}, { ...on, subject: `${R}.auth.first-not-closed` }),
    getChats(100, 1, on),
  ]),
  // What is told to all connections of an account is not told to one that has not said whose it is.
  session("nothing-told-before-auth", [
    opened,
    createGroupChat(),
    sendMessage(),
    listen("a9", { subject: `${R}.event.after-auth` }),
  ]),
  session(
    "nothing-told-to-strangers",
    [
      listen("b"),
      createGroupChat(),
      sendMessage(),
      createChannel(),
      sendMessage(ref("channel")),
      listen("b", { subject: `${R}.event.members-only` }),
    ],
    "second-account",
  ),
  session("unknown-token", [
    opened,
    auth(unknownToken, {}, { ...on, subject: `${R}.auth.invalid-credentials` }),
    getChats(1, 1, { ...on, subject: `${R}.auth.unknown-token` }),
    auth(undefined, {}, { ...on, subject: `${R}.auth.retry` }),
    getChats(1, 1, on),
  ]),
  session("token-that-is-no-token", [
    opened,
    auth("not a token", {}, { ...on, subject: `${R}.auth.unknown-token` }),
    auth("", {}, { ...on, subject: `${R}.auth.unknown-token` }),
  ]),
  session("another-token-type", [
    opened,
    auth(undefined, { tokenType: "Bearer" }, { ...on, subject: `${R}.auth.unsupported-credentials` }),
    auth(undefined, {}, { ...on, subject: `${R}.auth.retry` }),
  ]),
  session("flags", [
    opened,
    auth(undefined, { receiveUnread: false, receiveSystemMessageEnvelopes: false }, on),
    connect("a8"),
    auth(undefined, { receiveUnread: null, receiveSystemMessageEnvelopes: null }, { on: "a8" }),
  ]),
  session("auth-again", [listen("a9"), auth(undefined, {}, on), getChats(1, 1, on), createGroupChat(undefined, on)]),
  session("several-at-once", [
    connect("a7"),
    connect("a8"),
    opened,
    together(auth(undefined, {}, { on: "a7" }), auth(undefined, {}, { on: "a8" }), auth(undefined, {}, on)),
    together(getChats(1, 1, { on: "a7" }), getChats(2, 1, { on: "a8" }), getChats(3, 1, on)),
  ]),
];

const unread: readonly Scenario[] = [
  session(
    "unread-delivered",
    [
      ...shared,
      disconnect("b"),
      sendMessage(),
      sendMessage(),
      connect("b"),
      auth(ref("token", 1), { receiveUnread: true }, other),
      getChatByID(ref("group"), other),
    ],
    "second-account",
  ),
  session(
    "unread-not-delivered-unasked",
    [...shared, sendMessage(), connect("b"), asOther, getChatByID(ref("group"), other)],
    "second-account",
  ),
  session(
    "what-was-read-is-not-told-again",
    [
      listen("b"),
      ...shared,
      sendMessage(),
      disconnect("b"),
      sendMessage(),
      connect("b"),
      auth(ref("token", 1), { receiveUnread: true }, other),
    ],
    "second-account",
  ),
  session("system-envelopes", [
    connect("a9"),
    auth(undefined, { receiveSystemMessageEnvelopes: true }, on),
    listen("a2"),
    createGroupChat(),
    addChatParticipant(ref("group"), ref("user")),
    request("editChatTitle", { chatId: ref("group"), title: { $text: "Renamed" } }),
    getChatHistory(ref("group"), 100, {}, on),
  ]),
  session("system-envelopes-of-a-channel", [
    connect("a9"),
    auth(undefined, { receiveSystemMessageEnvelopes: true }, on),
    createChannel(),
    addChatParticipant(ref("channel"), ref("user")),
    sendMessage(ref("channel")),
  ]),
];

const lost: readonly Scenario[] = [
  session(
    "expired-token",
    [createToken(), opened, expireTokens(), auth(ref("token", 0, "gone"), {}, { ...on, subject: `${R}.auth.expired` })],
    "environment",
    "token-endpoint",
  ),
  session(
    "expired-on-a-connection",
    [
      listen("b"),
      expireTokens(ref("account", 1)),
      getChats(1, 1, { ...other, subject: `${R}.auth.expired-in-session` }),
      createToken(credentials(1)),
      getChats(1, 1, { ...other, subject: `${R}.auth.expired-in-session` }),
      connect("b2"),
      auth(ref("token", 1), {}, { on: "b2", subject: `${R}.auth.expired-new-connection` }),
      getChats(1, 1, { on: "b2" }),
    ],
    "environment",
    "second-account",
    "token-endpoint",
  ),
  session(
    "account-switched-off",
    [
      setAccountEnabled(ref("account", 1), false),
      connect("b"),
      auth(ref("token", 1), {}, { ...other, subject: `${R}.auth.user-disabled` }),
      setAccountEnabled(ref("account", 1), true),
      auth(ref("token", 1), {}, { ...other, subject: `${R}.auth.retry` }),
      getChats(1, 1, other),
    ],
    "environment",
    "second-account",
  ),
];

export const sessionScenarios: readonly Scenario[] = [...opening, ...authorising, ...unread, ...lost];
