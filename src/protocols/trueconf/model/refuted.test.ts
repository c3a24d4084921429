// What is wrong about chats, members and connections is found, and called by its name.

import { describe, expect, test } from "vitest";
import type { Observed, Received } from "../../../behaviour/behaviour.ts";
import { isRecord } from "../../../contract/is-record.ts";
import type { Played } from "../played.shared.ts";
import { ANN, BOB, CAT, NOBODY, played } from "../played.shared.ts";

type Tamper = (observed: Observed) => Observed;
type Members = Readonly<Record<string, unknown>>;

/** Changes what the answer carries. */
const answer =
  (change: (result: Members) => unknown): Tamper =>
  (observed) =>
    observed.ok ? { ...observed, result: change(isRecord(observed.result) ? observed.result : {}) } : observed;
const withMembers = (members: Members): Tamper => answer((result) => ({ ...result, ...members }));
const lastMessage = (members: Members): Tamper =>
  answer((result) => ({ ...result, lastMessage: { ...Object(result["lastMessage"]), ...members } }));
const refusedWith =
  (code: string): Tamper =>
  ({ events }) => ({ ok: false, codes: [code], summary: code, carriedOut: false, ...(events && { events }) });
const carriedOut =
  (result: unknown = {}): Tamper =>
  ({ events }) => ({ ok: true, result, ...(events && { events }) });
const events =
  (change: (events: readonly Received[]) => readonly Received[]): Tamper =>
  (observed) => ({ ...observed, events: change(observed.events ?? []) });
const without = (method: string): Tamper =>
  events((all) => all.filter(({ event }) => !isRecord(event) || event["method"] !== method));
const payload = (method: string, members: Members): Tamper =>
  events((all) =>
    all.map((received) => {
      const { event } = received;
      if (!isRecord(event) || event["method"] !== method) return received;
      return { ...received, event: { ...event, payload: { ...Object(event["payload"]), ...members } } };
    }),
  );
const page =
  (change: (chats: readonly Members[]) => unknown): Tamper =>
  (observed) => {
    if (!observed.ok || !Array.isArray(observed.result)) return observed;
    return { ...observed, result: change(observed.result.filter(isRecord)) };
  };
const participants = (change: (people: readonly Members[]) => unknown): Tamper =>
  answer(({ participants: people }) => ({
    participants: change(Array.isArray(people) ? people.filter(isRecord) : []),
  }));

interface Scene {
  readonly play: Played;
  /** Of Ann, who owns it, and Bob. */
  readonly group: string;
  readonly channel: string;
  /** Of Ann and Bob; Ann wrote in it. */
  readonly personal: string;
}

function scene(): Scene {
  const play = played({ settled: true });
  play.enter("a1", ANN);
  play.enter("a2", ANN, { receiveSystemMessageEnvelopes: true });
  play.enter("b1", BOB);
  play.enter("c1", CAT);
  const group = play.textOf(play.ask("a1", "createGroupChat", { name: "A group of two" }), "chatId");
  const channel = play.textOf(play.ask("a1", "createChannel", { title: "A channel of one" }), "chatId");
  const personal = play.textOf(play.ask("a1", "createP2PChat", { userId: BOB }), "chatId");
  play.ask("a1", "addChatParticipant", { chatId: group, userId: BOB });
  play.ask("a1", "sendMessage", { chatId: personal, content: { text: "Just a word", parseMode: "text" } });
  return { play, group, channel, personal };
}

type Case = readonly [
  requirement: string,
  session: string,
  operation: string,
  params: (scene: Scene) => object,
  tamper: Tamper,
  before?: (scene: Scene) => void,
];

const ofGroup = ({ group }: Scene): object => ({ chatId: group });
const ofChannel = ({ channel }: Scene): object => ({ chatId: channel });
const ofPersonal = ({ personal }: Scene): object => ({ chatId: personal });
const member =
  (userId: string, more: object = {}) =>
  ({ group }: Scene): object => ({ chatId: group, userId, ...more });
const all = (): object => ({ count: 10, page: 1 });
const NAMED = (): object => ({ name: "Another group" });
const PAGE = { pageSize: 10, pageNumber: 1 };

const CASES: readonly Case[] = [
  ["trueconf.create-group-chat.title-is-name", "b1", "getChatByID", ofGroup, withMembers({ title: "A group" })],
  ["trueconf.create-channel.title-kept", "a1", "getChatByID", ofChannel, withMembers({ title: "A group" })],
  ["trueconf.create-group-chat.group", "a1", "getChatByID", ofGroup, withMembers({ chatType: 6 })],
  ["trueconf.create-p2p-chat.personal", "a1", "getChatByID", ofPersonal, withMembers({ chatType: 2 })],
  ["trueconf.chat.chat-type-known", "a1", "getChatByID", ofGroup, withMembers({ chatType: 9 })],
  ["trueconf.create-channel.nothing-unread", "a1", "getChatByID", ofChannel, withMembers({ unreadMessages: 1 })],
  ["trueconf.chat.unread-own", "a1", "getChatByID", ofPersonal, withMembers({ unreadMessages: 1 })],
  ["trueconf.chat.unread-counts", "b1", "getChatByID", ofPersonal, withMembers({ unreadMessages: 0 })],
  ["trueconf.chat.last-message", "b1", "getChatByID", ofPersonal, withMembers({ lastMessage: null })],
  ["trueconf.last-message.no-chat-id", "b1", "getChatByID", ofPersonal, lastMessage({ chatId: "x" })],
  ["trueconf.last-message.no-box", "b1", "getChatByID", ofPersonal, lastMessage({ box: { id: 1, position: "0" } })],
  ["trueconf.last-message.no-is-edited", "b1", "getChatByID", ofPersonal, lastMessage({ isEdited: false })],
  ["trueconf.last-message.message-id-uuid", "b1", "getChatByID", ofPersonal, lastMessage({ messageId: "7" })],
  ["trueconf.last-message.timestamp-milliseconds", "b1", "getChatByID", ofPersonal, lastMessage({ timestamp: 7 })],
  [
    "trueconf.last-message.author-is-sender",
    "b1",
    "getChatByID",
    ofPersonal,
    lastMessage({ author: { id: BOB, type: 1 } }),
  ],
  ["trueconf.author.type-user", "b1", "getChatByID", ofPersonal, lastMessage({ author: { id: ANN, type: 0 } })],
  ["trueconf.author.type-system", "b1", "getChatByID", ofGroup, lastMessage({ author: { id: "server", type: 1 } })],
  ["trueconf.last-message.type-text", "b1", "getChatByID", ofPersonal, lastMessage({ type: 204 })],
  [
    "trueconf.last-message.text-is-sent",
    "b1",
    "getChatByID",
    ofPersonal,
    lastMessage({ content: { text: "?", parseMode: "html" } }),
  ],
  ["trueconf.get-chat-by-id.asked", "a1", "getChatByID", ofGroup, withMembers({ chatId: "another" })],
  ["trueconf.get-chat-by-id.non-member", "c1", "getChatByID", ofGroup, carriedOut({})],
  ["trueconf.create-group-chat.readable", "a1", "getChatByID", ofGroup, refusedWith("chat-not-found")],
  [
    "trueconf.create-group-chat.distinct",
    "a1",
    "createGroupChat",
    NAMED,
    (observed) => (observed.ok ? { ...observed, result: { chatId: GONE } } : observed),
    removeOne,
  ],
  [
    "trueconf.event-create-group-chat.event",
    "a1",
    "createGroupChat",
    NAMED,
    payload("createGroupChat", { title: "Other" }),
  ],
  [
    "trueconf.event.other-connections",
    "a1",
    "editChatTitle",
    (one) => ({ ...ofGroup(one), title: "New" }),
    events((some) => some.filter(({ session }) => session !== "a2")),
  ],
  [
    "trueconf.event-edit-chat-title.event",
    "a1",
    "editChatTitle",
    (one) => ({ ...ofGroup(one), title: "New" }),
    payload("editChatTitle", { title: "Old" }),
  ],
  [
    "trueconf.event-send-message.system",
    "a1",
    "editChatTitle",
    (one) => ({ ...ofGroup(one), title: "New" }),
    without("sendMessage"),
  ],
  [
    "trueconf.edit-chat-title.answer-chat-id",
    "a1",
    "editChatTitle",
    (one) => ({ ...ofGroup(one), title: "New" }),
    withMembers({ chatId: "x" }),
  ],
  [
    "trueconf.edit-chat-title.needs-right",
    "b1",
    "editChatTitle",
    (one) => ({ ...ofGroup(one), title: "New" }),
    carriedOut({ chatId: "x", timestamp: 1 }),
  ],
  ["trueconf.edit-chat-title.shown", "a1", "getChatByID", ofGroup, withMembers({ title: "A group of two" }), rename],
  [
    "trueconf.event-create-p2p-chat.event",
    "a1",
    "createP2PChat",
    () => ({ userId: BOB }),
    without("createP2PChat"),
    (one) => one.play.ask("a1", "removeChat", ofPersonal(one)),
  ],
  [
    "trueconf.event-create-p2p-chat.title",
    "a1",
    "createP2PChat",
    () => ({ userId: CAT }),
    payload("createP2PChat", { title: CAT }),
  ],
  [
    "trueconf.create-p2p-chat.returns-existing",
    "a1",
    "createP2PChat",
    () => ({ userId: BOB }),
    withMembers({ chatId: "x" }),
  ],
  [
    "trueconf.create-p2p-chat.same-for-both",
    "b1",
    "createP2PChat",
    () => ({ userId: ANN }),
    withMembers({ chatId: "x" }),
  ],
  ["trueconf.open.unknown-user", "a1", "createP2PChat", () => ({ userId: NOBODY }), carriedOut({ chatId: "x" })],
  [
    "trueconf.event-add-chat-participant.added-by",
    "a1",
    "addChatParticipant",
    member(CAT),
    payload("addChatParticipant", { addedBy: null }),
  ],
  [
    "trueconf.event-add-chat-participant.event",
    "a1",
    "addChatParticipant",
    member(CAT),
    payload("addChatParticipant", { userId: BOB }),
  ],
  ["trueconf.rights.user-adds-not", "b1", "addChatParticipant", member(CAT), carriedOut()],
  ["trueconf.rights.user-removes-not", "b1", "removeChatParticipant", member(ANN), carriedOut()],
  ["trueconf.rights.owner-adds", "a1", "addChatParticipant", member(CAT), refusedWith("not-enough-rights")],
  [
    "trueconf.remove-chat-participant.again",
    "a1",
    "addChatParticipant",
    member(BOB),
    refusedWith("access-denied"),
    removeBob,
  ],
  ["trueconf.add-chat-participant.present", "a1", "hasChatParticipant", member(BOB), withMembers({ result: false })],
  ["trueconf.has-chat-participant.self", "a1", "hasChatParticipant", member(ANN), withMembers({ result: false })],
  ["trueconf.has-chat-participant.absent", "a1", "hasChatParticipant", member(CAT), withMembers({ result: true })],
  [
    "trueconf.has-chat-participant.unknown-user",
    "a1",
    "hasChatParticipant",
    member(NOBODY),
    refusedWith("access-denied"),
  ],
  [
    "trueconf.remove-chat-participant.absent",
    "a1",
    "hasChatParticipant",
    member(BOB),
    withMembers({ result: true }),
    removeBob,
  ],
  [
    "trueconf.has-chat-participant.personal",
    "a1",
    "hasChatParticipant",
    (one) => ({ ...ofPersonal(one), userId: BOB }),
    withMembers({ result: false }),
  ],
  [
    "trueconf.add-chat-participant.listed",
    "a1",
    "getChatParticipants",
    (one) => ({ ...ofGroup(one), ...PAGE }),
    participants((people) => people.slice(0, 1)),
  ],
  [
    "trueconf.get-chat-participants.agrees-presence",
    "a1",
    "getChatParticipants",
    (one) => ({ ...ofGroup(one), ...PAGE }),
    participants((people) => [...people, { userId: CAT, role: "user" }]),
  ],
  [
    "trueconf.get-chat-participants.listed-once",
    "a1",
    "getChatParticipants",
    (one) => ({ ...ofGroup(one), ...PAGE }),
    participants((people) => [...people, ...people]),
  ],
  [
    "trueconf.create-group-chat.caller-owner",
    "a1",
    "getChatParticipants",
    (one) => ({ ...ofGroup(one), ...PAGE }),
    participants((people) => people.map((one) => ({ ...one, role: "user" }))),
  ],
  [
    "trueconf.add-chat-participant.role-user",
    "a1",
    "getChatParticipants",
    (one) => ({ ...ofGroup(one), ...PAGE }),
    participants((people) => people.map((one) => ({ ...one, role: "owner" }))),
  ],
  [
    "trueconf.get-chat-participants.page-offset",
    "a1",
    "getChatParticipants",
    (one) => ({ ...ofGroup(one), pageSize: 1, pageNumber: 2 }),
    participants(() => []),
  ],
  [
    "trueconf.get-chat-participants.past-end",
    "a1",
    "getChatParticipants",
    (one) => ({ ...ofGroup(one), pageSize: 1, pageNumber: 3 }),
    participants(() => [{ userId: ANN, role: "owner" }]),
  ],
  [
    "trueconf.get-chat-participant.absent",
    "a1",
    "getChatParticipant",
    member(CAT),
    carriedOut({ userId: CAT, role: "user", type: 1 }),
  ],
  [
    "trueconf.get-chat-participant.agrees-role",
    "a1",
    "getChatParticipant",
    member(BOB),
    withMembers({ role: "admin" }),
  ],
  ["trueconf.get-chat-participant.type-user", "a1", "getChatParticipant", member(BOB), withMembers({ type: 0 })],
  [
    "trueconf.change-participant-role.unknown-role",
    "a1",
    "changeParticipantRole",
    member(BOB, { role: "king" }),
    carriedOut(),
  ],
  [
    "trueconf.change-participant-role.admin",
    "a1",
    "changeParticipantRole",
    member(BOB, { role: "admin" }),
    refusedWith("access-denied"),
  ],
  [
    "trueconf.change-participant-role.shown",
    "a1",
    "getChatParticipant",
    member(BOB),
    withMembers({ role: "user" }),
    (one) => one.play.ask("a1", "changeParticipantRole", member(BOB, { role: "admin" })(one)),
  ],
  ["trueconf.remove-chat.twice", "a1", "removeChat", () => ({ chatId: GONE }), carriedOut({ chatId: "x" }), removeOne],
  ["trueconf.remove-chat.gone", "a1", "getChatByID", () => ({ chatId: GONE }), carriedOut({}), removeOne],
  ["trueconf.remove-chat.for-everyone", "b1", "getChatByID", () => ({ chatId: GONE }), carriedOut({}), removeOne],
  ["trueconf.remove-chat.answer-chat-id", "a1", "removeChat", ofGroup, withMembers({ chatId: "x" })],
  ["trueconf.event-remove-chat.event", "a1", "removeChat", ofGroup, without("removeChat")],
  ["trueconf.error.chat-not-found", "a1", "removeChat", () => ({ chatId: "never" }), refusedWith("access-denied")],
  [
    "trueconf.clear-history.needs-right",
    "b1",
    "clearHistory",
    (one) => ({ ...ofGroup(one), forAll: true }),
    carriedOut(),
  ],
  [
    "trueconf.clear-history.self-only",
    "a1",
    "getChatByID",
    ofPersonal,
    withMembers({ lastMessage: null }),
    (one) => one.play.ask("b1", "clearHistory", { ...ofPersonal(one), forAll: false }),
  ],
  [
    "trueconf.get-chats.agrees-title",
    "a1",
    "getChats",
    all,
    page((chats) => chats.map((chat) => ({ ...chat, title: "Same" }))),
    readAll,
  ],
  [
    "trueconf.get-chats.agrees-unread",
    "a1",
    "getChats",
    all,
    page((chats) => chats.map((chat) => ({ ...chat, unreadMessages: 5 }))),
    readAll,
  ],
  [
    "trueconf.get-chats.agrees-last-message",
    "a1",
    "getChats",
    all,
    page((chats) => chats.map((chat) => ({ ...chat, lastMessage: null }))),
    readAll,
  ],
  [
    "trueconf.create-channel.listed",
    "a1",
    "getChats",
    all,
    page((chats) => chats.filter(({ chatType }) => chatType !== 6)),
  ],
  ["trueconf.get-chats.kinds", "a1", "getChats", all, page((chats) => chats.filter(({ chatType }) => chatType !== 6))],
  [
    "trueconf.create-p2p-chat.listed",
    "a1",
    "getChats",
    all,
    page((chats) => chats.filter(({ chatType }) => chatType !== 1)),
  ],
  [
    "trueconf.add-chat-participant.newcomer-lists",
    "b1",
    "getChats",
    all,
    page((chats) => chats.filter(({ chatType }) => chatType !== 2)),
  ],
  [
    "trueconf.get-chats.count-max",
    "a1",
    "getChats",
    () => ({ count: 1, page: 1 }),
    page((chats) => [...chats, { ...chats[0], chatId: "x", title: "x" }]),
  ],
  ["trueconf.get-chats.first-page", "a1", "getChats", all, page(() => [])],
  ["trueconf.get-chats.pages-disjoint", "a1", "getChats", all, page((chats) => [...chats, ...chats])],
  [
    "trueconf.get-chats.past-end",
    "a1",
    "getChats",
    () => ({ count: 2, page: 3 }),
    page(() => FIRST),
    (one) => {
      const { reply } = one.play.ask("a1", "getChats", { count: 2, page: 1 });
      FIRST = reply.ok ? reply.result : [];
    },
  ],
  [
    "trueconf.remove-chat.gone-from-list",
    "a1",
    "getChats",
    all,
    page((chats) => [...chats, { ...chats[0], chatId: GONE, title: "x" }]),
    removeOne,
  ],
  [
    "trueconf.remove-chat-participant.no-longer-lists",
    "b1",
    "getChats",
    all,
    page((chats) => [...chats, { ...chats[0], chatType: 2, chatId: GONE, title: "x" }]),
    removeBob,
  ],
  [
    "trueconf.get-chats.own-chats",
    "c1",
    "getChats",
    all,
    page(() => FOREIGN),
    (one) => {
      const { reply } = one.play.ask("a1", "getChatByID", ofGroup(one));
      FOREIGN = reply.ok ? [reply.result] : [];
    },
  ],
  [
    "trueconf.general.refused-write",
    "a1",
    "getChatByID",
    ofGroup,
    withMembers({ title: "Not by Bob, no" }),
    (one) => one.play.ask("b1", "editChatTitle", { ...ofGroup(one), title: "Not by Bob, no" }),
  ],
  [
    "trueconf.general.refused-write",
    "a1",
    "hasChatParticipant",
    member(CAT),
    withMembers({ result: true }),
    (one) => one.play.ask("b1", "addChatParticipant", member(CAT)(one)),
  ],
  [
    "trueconf.general.read-safe",
    "a1",
    "getChatByID",
    () => ({ chatId: GONE }),
    withMembers({ title: "Saved" }),
    ({ play }) => {
      GONE = play.textOf(play.ask("a1", "createFavoritesChat"), "chatId");
      play.ask("a1", "getChatByID", { chatId: GONE });
    },
  ],
  [
    "trueconf.event.members-only",
    "a1",
    "editChatTitle",
    (one) => ({ ...ofGroup(one), title: "New" }),
    events((some) => [...some, ...some.slice(0, 1).map((one) => ({ ...one, session: "c1" }))]),
  ],
  [
    "trueconf.event.once",
    "a1",
    "editChatTitle",
    (one) => ({ ...ofGroup(one), title: "New" }),
    events((some) => [...some, ...some.slice(0, 1)]),
  ],
  [
    "trueconf.auth.system-envelopes-default",
    "a1",
    "editChatTitle",
    (one) => ({ ...ofGroup(one), title: "New" }),
    events((some) => [...some, ...some.slice(-1).map((one) => ({ ...one, session: "b1" }))]),
  ],
  [
    "trueconf.general.refused-no-event",
    "b1",
    "editChatTitle",
    (one) => ({ ...ofGroup(one), title: "New" }),
    (observed) => ({
      ...observed,
      events: [
        { session: "a1", early: false, event: { method: "editChatTitle", payload: { chatId: GROUP, title: "New" } } },
      ],
    }),
  ],
  [
    "trueconf.event.after-auth",
    "a1",
    "getChats",
    all,
    events(() => [{ session: "d1", early: false, event: { method: "removeChat", payload: { chatId: "x" } } }]),
    (one) => one.play.ask("d1", "connect", { target: "/websocket/chat_bot/", offered: [] }),
  ],
];

let GONE = "";
let GROUP = "";
let FIRST: unknown = [];
let FOREIGN: unknown = [];

function removeOne({ play, group }: Scene): void {
  GONE = group;
  play.ask("a1", "removeChat", { chatId: group });
}

function removeBob({ play, group }: Scene): void {
  GONE = group;
  play.ask("a1", "removeChatParticipant", { chatId: group, userId: BOB });
}

function rename({ play, group }: Scene): void {
  play.ask("a1", "editChatTitle", { chatId: group, title: "Another title" });
}

function readAll({ play, group, channel, personal }: Scene): void {
  for (const chatId of [group, channel, personal]) play.ask("a1", "getChatByID", { chatId });
}

describe("a wrong answer or event breaks", () => {
  test.each(CASES.map((one) => [...one, one[5]] as const))("%s (%s: %s)", (...given) => {
    const [requirement, session, operation, params, tamper, before] = given;
    const set = scene();
    GROUP = set.group;
    if (typeof before === "function") before(set);
    const { broken } = set.play.ask(session, operation, params(set), { tamper });
    expect(broken).toContain(requirement);
  });
});

describe("before auth", () => {
  test.each([
    ["trueconf.auth.retry", "auth", { token: "none", tokenType: "JWT" }],
    ["trueconf.auth.first-not-closed", "getChats", { count: 1, page: 1 }],
    ["trueconf.auth.flags-optional", "acknowledge", { receipt: "none" }],
  ])("%s is broken by a refusal after %s", (requirement, operation, params) => {
    const play = played({ settled: true });
    play.ask("a1", "connect", { target: "/websocket/chat_bot/", offered: [] });
    play.ask("a1", operation, params);
    const good = { token: "token.ann.0", tokenType: "JWT" };
    const { broken } = play.ask("a1", "auth", good, { tamper: refusedWith("invalid-credentials") });
    expect(broken).toEqual([requirement]);
  });

  test("what was asked for too early must not show later", () => {
    const play = played({ settled: true });
    play.ask("a1", "connect", { target: "/websocket/chat_bot/", offered: [] });
    play.ask("a1", "createGroupChat", { name: "Long before auth" });
    play.ask("a1", "auth", { token: "token.ann.0", tokenType: "JWT" });
    const stranger = { chatId: "x", title: "Long before auth", chatType: 2, unreadMessages: 0, lastMessage: null };
    const { broken } = play.ask("a1", "getChats", all(), { tamper: page(() => [stranger]) });
    expect(broken).toEqual(["trueconf.auth.first-no-effect"]);
  });
});
