// Chats come to be, change and go; the oracle follows, having begun with nothing.

import { describe, expect, test } from "vitest";
import type { Played } from "../played.shared.ts";
import { ANN, BOB, CAT, NOBODY, NOTHING, played } from "../played.shared.ts";

/** Ann is there twice, Bob once, with all that the system notes. */
function company(play: Played): void {
  play.enter("a1", ANN, { receiveSystemMessageEnvelopes: true });
  play.enter("a2", ANN, { receiveSystemMessageEnvelopes: true });
  play.enter("b1", BOB, { receiveSystemMessageEnvelopes: true });
}

function refusalOf(play: Played, session: string, operation: string, params: object): string {
  const { reply } = play.ask(session, operation, params);
  return reply.ok ? "served" : reply.code;
}

describe("a group", () => {
  test("lives from its creation to its end", () => {
    const play = played();
    company(play);
    const created = play.ask("a1", "createGroupChat", { name: "The first group" });
    const chatId = play.textOf(created, "chatId");
    expect(created.events.map(({ session }) => session)).toEqual(["a2"]);
    const shown = play.ask("a1", "getChatByID", { chatId });
    expect(shown.reply).toMatchObject({
      ok: true,
      result: { chatId, title: "The first group", chatType: 2, unreadMessages: 0, lastMessage: null },
    });
    expect(shown.exercised).toContain("trueconf.create-group-chat.title-is-name");

    const added = play.ask("a1", "addChatParticipant", { chatId, userId: BOB });
    expect(added.events.map(({ session, event }) => [session, Reflect.get(Object(event), "method")])).toEqual([
      ["a2", "addChatParticipant"],
      ["b1", "createGroupChat"],
      ["a2", "sendMessage"],
    ]);
    play.ask("a1", "addChatParticipant", { chatId, userId: CAT });
    expect(play.ask("a1", "hasChatParticipant", { chatId, userId: BOB }).reply).toMatchObject({
      result: { result: true },
    });
    play.ask("b1", "getChatParticipants", { chatId, pageSize: 2, pageNumber: 1 });
    play.ask("b1", "getChatParticipants", { chatId, pageSize: 2, pageNumber: 2 });
    const past = play.ask("b1", "getChatParticipants", { chatId, pageSize: 2, pageNumber: 3 });
    expect(past.exercised).toContain("trueconf.get-chat-participants.past-end");
    expect(refusalOf(play, "b1", "addChatParticipant", { chatId, userId: NOBODY })).toBe("not-enough-rights");
    expect(refusalOf(play, "b1", "removeChatParticipant", { chatId, userId: CAT })).toBe("not-enough-rights");
    expect(refusalOf(play, "b1", "editChatTitle", { chatId, title: "Not at all" })).toBe("not-enough-rights");
    expect(refusalOf(play, "b1", "clearHistory", { chatId, forAll: true })).toBe("not-enough-rights");

    play.ask("a1", "changeParticipantRole", { chatId, userId: BOB, role: "admin" });
    expect(play.ask("a1", "getChatParticipant", { chatId, userId: BOB }).exercised).toContain(
      "trueconf.change-participant-role.shown",
    );
    expect(refusalOf(play, "b1", "changeParticipantRole", { chatId, userId: ANN, role: "user" })).toBe(
      "not-enough-rights",
    );
    expect(refusalOf(play, "a1", "changeParticipantRole", { chatId, userId: BOB, role: "king" })).toBe(
      "role-not-found",
    );
    const renamed = play.ask("b1", "editChatTitle", { chatId, title: "The second title" });
    expect(renamed.events).toHaveLength(4);
    play.ask("a1", "getChatByID", { chatId });
    const listed = play.ask("a1", "getChats", { count: 10, page: 1 });
    expect(listed.exercised).toContain("trueconf.get-chats.agrees-title");
    expect(listed.exercised).toContain("trueconf.create-group-chat.listed");

    play.ask("b1", "removeChatParticipant", { chatId, userId: CAT });
    expect(play.ask("a1", "hasChatParticipant", { chatId, userId: CAT }).exercised).toContain(
      "trueconf.remove-chat-participant.absent",
    );
    expect(refusalOf(play, "a1", "getChatParticipant", { chatId, userId: CAT })).toBe("user-is-not-chat-participant");
    play.ask("a1", "addChatParticipant", { chatId, userId: CAT });
    play.ask("a1", "clearHistory", { chatId, forAll: true });
    play.ask("b1", "getChatByID", { chatId });
    expect(refusalOf(play, "b1", "removeChat", { chatId })).toBe("not-enough-rights");
    const removed = play.ask("a1", "removeChat", { chatId });
    expect(removed.events.map(({ session }) => session)).toEqual(["b1", "a2"]);
    expect(refusalOf(play, "a1", "removeChat", { chatId })).toBe("chat-not-found");
    expect(refusalOf(play, "b1", "getChatByID", { chatId })).toBe("chat-not-found");
    play.ask("b1", "getChats", { count: 10, page: 1 });
  });

  test("has letters of any kind in its name", () => {
    const play = played();
    company(play);
    const chatId = play.textOf(play.ask("a1", "createGroupChat", { name: "Büro «Größe» 😀" }), "chatId");
    expect(play.ask("a1", "getChatByID", { chatId }).exercised).toContain("trueconf.create-group-chat.unicode");
  });
});

describe("a channel", () => {
  test("has writers, and is listed beside groups", () => {
    const play = played();
    company(play);
    const chatId = play.textOf(play.ask("a1", "createChannel", { title: "News of the day" }), "chatId");
    play.ask("a1", "createGroupChat", { title: "As clients say it" });
    play.ask("a1", "addChatParticipant", { chatId, userId: BOB, displayHistory: true });
    play.ask("a1", "changeParticipantRole", { chatId, userId: BOB, role: "writer" });
    play.ask("a1", "getChatParticipants", { chatId, pageSize: 100, pageNumber: 1 });
    play.ask("a1", "getChats", { count: 1, page: 1 });
    play.ask("a1", "getChats", { count: 1, page: 2 });
    const last = play.ask("a1", "getChats", { count: 1, page: 3 });
    expect(last.exercised).toEqual(
      expect.arrayContaining([
        "trueconf.get-chats.pages-complete",
        "trueconf.get-chats.past-end",
        "trueconf.get-chats.kinds",
      ]),
    );
  });
});

describe("a personal chat", () => {
  test("is new when the event says so, and is kept from then on", () => {
    const play = played();
    company(play);
    const created = play.ask("a1", "createP2PChat", { userId: BOB });
    const chatId = play.textOf(created, "chatId");
    expect(created.exercised).toContain("trueconf.event-create-p2p-chat.title");
    play.ask("a1", "getChatByID", { chatId });
    play.ask("a1", "sendMessage", { chatId, content: { text: "Hello to you", parseMode: "text" } });
    const again = play.ask("b1", "createP2PChat", { userId: ANN });
    expect(again.reply).toMatchObject({ result: { chatId } });
    expect(again.exercised).toContain("trueconf.create-p2p-chat.same-for-both");
    const shown = play.ask("b1", "getChatByID", { chatId });
    expect(shown.exercised).toEqual(
      expect.arrayContaining([
        "trueconf.create-p2p-chat.keeps-messages",
        "trueconf.chat.unread-counts",
        "trueconf.last-message.text-is-sent",
      ]),
    );
    expect(refusalOf(play, "a1", "addChatParticipant", { chatId, userId: CAT })).toBe("not-enough-rights");
    play.ask("a1", "getChatParticipants", { chatId, pageSize: 5, pageNumber: 1 });
    play.ask("b1", "clearHistory", { chatId, forAll: false });
    play.ask("b1", "getChatByID", { chatId });
    play.ask("a1", "getChatByID", { chatId });
    play.ask("a1", "removeChat", { chatId });
    const next = play.textOf(play.ask("b1", "createP2PChat", { userId: ANN }), "chatId");
    expect(next).not.toBe(chatId);
    play.ask("b1", "getChatByID", { chatId: next });
  });

  test("may have been there before, and is as the target says until something is written", () => {
    const before = played();
    before.enter("a1", ANN);
    const play = played({ world: () => beforehand() });
    play.enter("a1", ANN);
    play.enter("b1", BOB);
    const chatId = play.textOf(play.ask("a1", "createP2PChat", { userId: BOB }), "chatId");
    const first = play.ask("a1", "getChatByID", { chatId });
    expect(first.reply).toMatchObject({ result: { lastMessage: { content: { text: "Long ago" } } } });
    expect(play.ask("a1", "getChatByID", { chatId }).exercised).toContain("trueconf.general.read-safe");
    play.ask("b1", "getChatByID", { chatId });
    play.ask("a1", "sendMessage", { chatId, content: { text: "And now", parseMode: "text" } });
    const { exercised } = play.ask("b1", "getChatByID", { chatId });
    expect(exercised).toContain("trueconf.chat.last-message-is-last");

    function beforehand() {
      const id = before.textOf(before.ask("a1", "createP2PChat", { userId: BOB }), "chatId");
      before.ask("a1", "sendMessage", { chatId: id, content: { text: "Long ago", parseMode: "text" } });
      before.ask("a1", "disconnect");
      return before.mock();
    }
  });

  test("is refused with somebody whom nobody knows", () => {
    const play = played();
    company(play);
    expect(refusalOf(play, "a1", "createP2PChat", { userId: NOBODY })).toBe("access-denied");
  });
});

describe("the Favorites", () => {
  test("are one chat with its owner alone", () => {
    const play = played();
    company(play);
    const chatId = play.textOf(play.ask("a1", "createFavoritesChat"), "chatId");
    expect(play.ask("a2", "createFavoritesChat").reply).toMatchObject({ result: { chatId } });
    const shown = play.ask("a1", "getChatByID", { chatId });
    expect(shown.exercised).toContain("trueconf.create-favorites-chat.type");
    const people = play.ask("a1", "getChatParticipants", { chatId, pageSize: 5, pageNumber: 1 });
    expect(people.exercised).toEqual(
      expect.arrayContaining(["trueconf.create-favorites-chat.role", "trueconf.create-favorites-chat.alone"]),
    );
  });
});

describe("what there is not", () => {
  test.each([
    ["getChatByID", {}],
    ["removeChat", {}],
    ["addChatParticipant", { userId: BOB }],
    ["removeChatParticipant", { userId: BOB }],
    ["hasChatParticipant", { userId: BOB }],
    ["getChatParticipants", { pageSize: 1, pageNumber: 1 }],
    ["getChatParticipant", { userId: BOB }],
    ["changeParticipantRole", { userId: BOB, role: "admin" }],
    ["editChatTitle", { title: "Nothing" }],
    ["editChatAvatar", { temporalFileId: "nothing" }],
    ["clearHistory", { forAll: false }],
  ])("is not found by %s", (operation, params) => {
    const play = played();
    company(play);
    expect(refusalOf(play, "a1", operation, { chatId: NOTHING, ...params })).toBe("chat-not-found");
    const chatId = play.textOf(play.ask("b1", "createGroupChat", { name: "Bob's own" }), "chatId");
    const outside = refusalOf(play, "a1", operation, { chatId, ...params });
    expect(outside).toBe(operation === "editChatAvatar" ? "file-not-found" : "user-is-not-chat-participant");
  });
});
