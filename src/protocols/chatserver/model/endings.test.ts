// Deleting and clearing chats.

import { describe, expect, it } from "vitest";
import { ANN, BOB, CAT, DAN, NOTHING, answering, refusing, showing, telling } from "../played.shared.ts";
import { chatPlayed } from "./chats.shared.ts";

const HIDDEN = { branches: { "deleted-chat": "hidden" } };

describe("deleting a chat", () => {
  it("takes it from everybody's list", () => {
    const play = chatPlayed();
    const id = play.group();
    const before = play.list(BOB).reply;
    expect(play.on(ANN, "deleteChat", id).exercised).toContain("chatserver.delete-chat.path");
    const listed = play.list(BOB);
    expect(play.memberOf(listed, "id")).toEqual([]);
    expect(listed.exercised).toContain("chatserver.delete-chat.unlisted");
    const still = answering(() => (before.ok ? before.result : undefined));
    expect(play.list(BOB, undefined, { tamper: still }).broken).toEqual(["chatserver.delete-chat.unlisted"]);
  });

  it.each(["gone", "hidden"])("leaves nothing, or a chat that is hidden: %s", (branch) => {
    const play = chatPlayed({ branches: { "deleted-chat": branch } });
    const id = play.group();
    play.post(BOB, id, "Remember me");
    play.set(ANN, id, { isMuted: true });
    play.on(ANN, "deleteChat", id);
    expect(play.get(ANN, id).reply.ok).toBe(branch === "hidden");
    expect(play.left("deleted-chat")).toEqual([branch]);
    expect(play.on(ANN, "deleteChat", id).reply.ok).toBe(branch === "hidden");
    const again = play.create(ANN, { title: "Climbing", participants: [BOB, CAT] });
    expect(play.memberOf(again, "id") === id).toBe(branch === "hidden");
    expect(play.memberOf(again, "lastMessage")).toBeUndefined();
    const newId = play.textOf(again, "id");
    const read = play.get(ANN, newId);
    expect(read.exercised).toContain("chatserver.delete-chat.settings");
    expect(play.get(BOB, newId, { tamper: showing({ isMuted: true }) }).broken).toEqual([
      "chatserver.delete-chat.settings",
    ]);
    const back = { id: 1, localId: "x", chatId: NOTHING, text: "Remember me" };
    expect(play.get(BOB, newId, { tamper: showing({ lastMessage: back }) }).broken).toEqual([
      "chatserver.delete-chat.messages",
    ]);
    play.post(BOB, newId, "Hello again");
    expect(play.memberOf(play.list(BOB), "id")).toEqual([newId]);
    expect(play.list(CAT).broken).toEqual([]);
  });

  it.each(["not-owner", "served"])("may be for the creator of a group alone: %s", (branch) => {
    const play = chatPlayed({ branches: { "member-acts": branch } });
    const { reply } = play.on(BOB, "deleteChat", play.group());
    expect(reply).toMatchObject(branch === "served" ? { ok: true } : { ok: false, code: "not-owner" });
    expect(play.left("member-acts")).toEqual([branch]);
  });

  it("is for both of a personal chat", () => {
    const play = chatPlayed();
    const id = play.personal();
    const { broken } = play.on(BOB, "deleteChat", id, { tamper: refusing("not-owner") });
    expect(broken).toEqual(["chatserver.delete-chat.personal"]);
    expect(play.mock().chats.has(id)).toBe(false);
  });

  it("is refused to others, and of what there is not", () => {
    const play = chatPlayed();
    const id = play.group();
    expect(play.on(DAN, "deleteChat", id).exercised).toContain("chatserver.delete-chat.non-participant");
    expect(play.on(ANN, "deleteChat", NOTHING).exercised).toContain("chatserver.delete-chat.unknown-chat");
    expect(play.get(ANN, id, { tamper: refusing("unknown-chat") }).broken).toEqual([
      "chatserver.general.refused-write",
    ]);
    expect(play.list(ANN, undefined, { tamper: answering(() => []) }).broken).toEqual([
      "chatserver.general.refused-write",
    ]);
  });

  it.each([
    ["deleteChat", "chatDeleted", "deleted-payload", "chat"],
    ["deleteChat", "chatDeleted", "deleted-payload", "nothing"],
    ["clearChat", "chatCleared", "cleared-payload", "chat"],
    ["clearChat", "chatCleared", "cleared-payload", "nothing"],
  ])("is told to everybody: %s %s %s %s", (operation, name, choice, branch) => {
    const play = chatPlayed({ branches: { [choice]: branch } });
    const id = play.group();
    play.listen("a", ANN);
    play.listen("b", BOB);
    const area = operation === "deleteChat" ? "delete-chat" : "clear";
    const silent = telling((all) => all.filter(({ session }) => session === "a"));
    const misnamed = telling((all) => all.map((one) => ({ ...one, event: { ...Object(one.event), event: "other" } })));
    const other = telling((all) =>
      all.map((one) => ({ ...one, event: { ...Object(one.event), payload: { id: NOTHING } } })),
    );
    const lost = chatPlayed();
    const lostId = lost.group();
    lost.listen("a", ANN);
    lost.listen("b", BOB);
    expect(lost.on(ANN, operation, lostId, { tamper: silent }).broken).toEqual([`chatserver.${area}.event`]);
    const wrong = chatPlayed();
    const wrongId = wrong.group();
    wrong.listen("b", BOB);
    expect(wrong.on(ANN, operation, wrongId, { tamper: misnamed }).broken).toContain(
      `chatserver.${area}.event-chat-${operation === "deleteChat" ? "deleted" : "cleared"}`,
    );
    const mistaken = chatPlayed();
    const mistakenId = mistaken.group();
    mistaken.listen("b", BOB);
    expect(mistaken.on(ANN, operation, mistakenId, { tamper: other }).broken).toContain(
      `chatserver.event.${operation === "deleteChat" ? "deleted" : "cleared"}-id`,
    );
    const { events } = play.on(ANN, operation, id);
    expect(events.map(({ event }) => event)).toEqual(
      ["a", "b"].map(() => ({ event: name, source: "1", payload: branch === "chat" ? { id } : null })),
    );
    expect(play.left(choice)).toEqual([branch]);
  });
});

describe("clearing a chat", () => {
  it("takes its messages, and nothing else", () => {
    const play = chatPlayed();
    const id = play.group();
    const last = play.memberOf(play.get(BOB, play.textOf(play.get(ANN, id), "id")), "lastMessage");
    expect(last).toBeUndefined();
    play.post(BOB, id, "First");
    const message = play.memberOf(play.get(CAT, id), "lastMessage");
    expect(message).toMatchObject({ text: "First" });
    play.on(ANN, "clearChat", id);
    const read = play.get(ANN, id);
    expect(play.memberOf(read, "lastMessage")).toBeUndefined();
    expect(read.exercised).toEqual(
      expect.arrayContaining(["chatserver.clear.last-message", "chatserver.clear.chat-stays"]),
    );
    expect(play.get(BOB, id, { tamper: showing({ lastMessage: message }) }).broken).toEqual([
      "chatserver.clear.last-message",
    ]);
    expect(play.get(BOB, id, { tamper: showing({ title: "Other" }) }).broken).toEqual(["chatserver.clear.chat-stays"]);
    expect(play.get(BOB, id, { tamper: showing({ allUsers: [] }) }).broken).toContain("chatserver.clear.chat-stays");
    expect(play.get(BOB, id, { tamper: refusing("unknown-chat") }).broken).toEqual(["chatserver.clear.chat-stays"]);
    expect(play.list(BOB, undefined, { tamper: answering(() => []) }).broken).toEqual(["chatserver.clear.chat-stays"]);
  });

  it("needs no messages", () => {
    const play = chatPlayed();
    const { broken } = play.on(ANN, "clearChat", play.group(), { tamper: refusing("invalid") });
    expect(broken).toEqual(["chatserver.clear.empty"]);
  });

  it.each(["not-owner", "served"])("may be for the creator of a group alone: %s", (branch) => {
    const play = chatPlayed({ branches: { "member-acts": branch } });
    const { reply } = play.on(BOB, "clearChat", play.group());
    expect(reply).toMatchObject(branch === "served" ? { ok: true } : { ok: false, code: "not-owner" });
  });

  it("is for both of a personal chat, and for nobody else", () => {
    const play = chatPlayed();
    const id = play.personal();
    play.post(ANN, id, "Hello");
    expect(play.on(DAN, "clearChat", id).exercised).toContain("chatserver.clear.non-participant");
    const { broken } = play.on(BOB, "clearChat", id, { tamper: refusing("not-owner") });
    expect(broken).toEqual(["chatserver.clear.personal"]);
  });

  it("has nothing come back of what is hidden", () => {
    const play = chatPlayed(HIDDEN);
    const id = play.group();
    play.on(ANN, "deleteChat", id);
    expect(play.memberOf(play.list(ANN), "id")).toEqual([]);
    play.post(ANN, id, "Again");
    expect(play.memberOf(play.list(ANN), "id")).toEqual([id]);
    expect(play.memberOf(play.list(BOB), "id")).toEqual([id]);
  });
});
