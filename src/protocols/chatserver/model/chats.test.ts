// Reading and listing chats, and their titles.

import { describe, expect, it } from "vitest";
import type { Answer } from "../played.shared.ts";
import { ANN, BOB, CAT, DAN, NOTHING, answering, refusing, showing, telling, tokenOf } from "../played.shared.ts";
import { chatPlayed, without } from "./chats.shared.ts";

const user = (id: number): object => ({ id, name: "x" });

describe("reading a chat", () => {
  it("shows it to each participant with all of them", () => {
    const play = chatPlayed();
    const id = play.group();
    const read = play.get(CAT, id.toLowerCase());
    expect(read.reply).toMatchObject({ ok: true, result: { id, title: "Climbing", allUsers: [{}, {}, {}] } });
    expect(read.exercised).toEqual(
      expect.arrayContaining(["chatserver.get.id-asked", "chatserver.get.all-users", "chatserver.get.title"]),
    );
  });

  it.each([
    ["get.id-asked", { id: NOTHING }],
    ["get.all-users", { allUsers: undefined }],
    ["get.title", { title: undefined }],
    ["create.title", { title: "Other" }],
    ["chat.is-personal-fixed", { isPersonal: true }],
    ["create.participants", { allUsers: [user(ANN), user(BOB)] }],
    ["create.nobody-else", { allUsers: [ANN, BOB, CAT, DAN].map(user) }],
    ["general.isolation", { images: [{ id: NOTHING, fileType: "png", fileSize: 1 }] }],
    ["chat.last-message-latest", { lastMessage: { id: 77, localId: "x", chatId: NOTHING } }],
  ])("breaks %s", (requirement, members) => {
    const play = chatPlayed({ settled: true });
    const id = play.group();
    const tamper = answering((chat) => without({ ...Object(chat), ...members }, ...undefinedIn(members)));
    expect(play.get(BOB, id, { tamper }).broken).toContain(`chatserver.${requirement}`);
  });

  it.each([
    ["create.answer-created", ANN],
    ["create.participants", BOB],
  ])("blames a refusal on %s", (requirement, userId) => {
    const play = chatPlayed({ settled: true });
    const { broken } = play.get(userId, play.group(), { tamper: refusing("unknown-chat") });
    expect(broken).toEqual([`chatserver.${requirement}`]);
  });

  it.each(["not-participant-not-found", "not-participant"])("keeps others out: %s", (code) => {
    const play = chatPlayed({ branches: { "outsider-read": code } });
    const read = play.get(DAN, play.group());
    expect(read.reply).toEqual({ ok: false, code });
    expect(read.exercised).toContain("chatserver.get.non-participant");
    expect(play.left("outsider-read")).toEqual([code]);
  });

  it("knows no chat that there never was", () => {
    const play = chatPlayed();
    const read = play.get(ANN, NOTHING);
    expect(read.reply).toEqual({ ok: false, code: "unknown-chat" });
    expect(read.exercised).toContain("chatserver.get.unknown-chat");
  });

  it("changes nothing by being done", () => {
    const play = chatPlayed({ settled: true });
    const id = play.group();
    play.get(ANN, id);
    const again = play.get(ANN, id);
    expect(again.exercised).toContain("chatserver.general.get-safe");
    expect(play.get(ANN, id, { tamper: showing({ title: "Other" }) }).broken).toEqual(["chatserver.general.get-safe"]);
    expect(play.get(ANN, id, { tamper: refusing("unknown-chat") }).broken).toEqual(["chatserver.general.get-safe"]);
  });

  it("is not touched by what is done to another", () => {
    const play = chatPlayed({ settled: true });
    const id = play.group();
    const other = play.personal();
    play.get(ANN, id);
    play.set(ANN, other, { isMuted: true });
    expect(play.get(ANN, id, { tamper: showing({ isMuted: true }) }).broken).toEqual(["chatserver.general.isolation"]);
    expect(play.get(ANN, id).exercised).toContain("chatserver.general.isolation");
  });

  it("prints ids in the same letters every time", () => {
    const play = chatPlayed();
    const id = play.group();
    const { broken } = play.get(ANN, id, { tamper: showing({ id: id.toLowerCase() }) });
    expect(broken).toEqual(["chatserver.general.id-form"]);
  });
});

describe("listing chats", () => {
  it("lists the chats of the caller, and no others", () => {
    const play = chatPlayed();
    const group = play.group();
    const personal = play.personal();
    expect(play.memberOf(play.list(ANN), "id")).toEqual([group, personal]);
    expect(play.memberOf(play.list(CAT, "false"), "id")).toEqual([group]);
    expect(play.memberOf(play.list(DAN, "true"), "id")).toEqual([]);
  });

  it.each([
    ["true", true],
    ["1", true],
    ["false", false],
    [undefined, false],
  ])("shows participants with full=%s: %s", (full, shown) => {
    const play = chatPlayed();
    play.group();
    const [first] = itemsOf(play.list(ANN, full));
    expect("allUsers" in Object(first)).toBe(shown);
    const tamper = answering(() => itemsOf(play.list(ANN, full)).map((chat) => flipped(chat)));
    const broken = { true: "list.full", "1": "list.full-one" }[String(full)] ?? "list.short";
    expect(play.list(ANN, full, { tamper }).broken).toContain(`chatserver.${broken}`);
  });

  it.each([
    ["list.unused-too", ANN, "list.all"],
    ["create.listed", BOB, "list.unused-too"],
  ])("breaks %s by a list without the chat", (requirement, userId, exercised) => {
    const play = chatPlayed();
    play.group();
    expect(play.list(userId, undefined, { tamper: answering(() => []) }).broken).toEqual([`chatserver.${requirement}`]);
    expect(play.list(userId).exercised).toContain(`chatserver.${exercised}`);
  });

  it("blames the list for a chat that others have used", () => {
    const play = chatPlayed();
    const id = play.group();
    play.post(BOB, id, "Anyone?");
    const { broken } = play.list(ANN, undefined, { tamper: answering(() => []) });
    expect(broken).toEqual(["chatserver.list.all"]);
  });

  it("lists muted and archived chats", () => {
    const play = chatPlayed();
    play.set(ANN, play.group(), { isMuted: true });
    const { broken } = play.list(ANN, undefined, { tamper: answering(() => []) });
    expect(broken).toEqual(["chatserver.list.muted-too"]);
  });

  it("lists the same without full as with full=false", () => {
    const play = chatPlayed();
    play.group();
    play.list(ANN, "false");
    const { broken } = play.list(ANN, undefined, { tamper: answering(() => []) });
    expect(broken).toEqual(["chatserver.list.full-default"]);
    play.list(ANN);
    const again = play.list(ANN, undefined, { tamper: answering(() => []) });
    expect(again.broken).toEqual(["chatserver.general.get-safe"]);
  });

  it("lists each chat once, and none of others", () => {
    const play = chatPlayed();
    play.group();
    const twice = answering((list) => [...itemsIn(list), ...itemsIn(list)]);
    expect(play.list(ANN, undefined, { tamper: twice }).broken).toEqual(["chatserver.list.once"]);
    const ours = itemsOf(play.list(ANN));
    expect(play.list(DAN, undefined, { tamper: answering(() => ours) }).broken).toEqual(["chatserver.list.only-own"]);
  });

  it("shows what is known of a chat in lists too", () => {
    const play = chatPlayed();
    play.group();
    expect(play.list(ANN, "true", { tamper: showing({ title: "Other" }) }).broken).toEqual(["chatserver.create.title"]);
    // A short list need not say everything.
    expect(
      play.list(ANN, "false", { tamper: answering((list) => itemsIn(list).map((chat) => without(chat, "title"))) })
        .broken,
    ).toEqual([]);
  });
});

describe("renaming a chat", () => {
  const rename = (
    play: ReturnType<typeof chatPlayed>,
    userId: number,
    chatId: string,
    title: unknown,
    said = {},
  ): Answer => play.ask(tokenOf(userId), "renameChat", { path: { chatId }, body: { title } }, said);

  it("gives a group another title, whoever asks", () => {
    const play = chatPlayed();
    const id = play.group();
    const answer = rename(play, BOB, id, "Bouldering");
    expect(answer.reply).toMatchObject({ ok: true, result: { title: "Bouldering" } });
    expect(answer.exercised).toContain("chatserver.rename.any-participant");
    expect(play.memberOf(play.get(CAT, id), "title")).toBe("Bouldering");
    const stale = showing({ title: "Climbing" });
    expect(play.get(ANN, id, { tamper: stale }).broken).toEqual(["chatserver.rename.title"]);
    expect(rename(play, ANN, id, "Walking", { tamper: stale }).broken).toEqual(["chatserver.rename.answer-title"]);
  });

  it("is told to everybody", () => {
    const play = chatPlayed();
    const id = play.group();
    play.listen("a", ANN);
    play.listen("b", BOB);
    const { events, exercised } = rename(play, ANN, id, "Bouldering");
    expect(events.map(({ session }) => session).toSorted()).toEqual(["a", "b"]);
    expect(events[0]?.event).toMatchObject({ event: "chatUpdate", source: "1", payload: { id, title: "Bouldering" } });
    expect(exercised).toEqual(
      expect.arrayContaining(["chatserver.rename.event", "chatserver.rename.event-chat", "chatserver.event.actor-too"]),
    );
    const lost = rename(play, ANN, id, "Lost", {
      tamper: telling((all) => all.filter(({ session }) => session === "a")),
    });
    expect(lost.broken).toEqual(["chatserver.rename.event"]);
    const misnamed = telling((all) =>
      all.map((one) => ({ ...one, event: { ...Object(one.event), event: "renamed" } })),
    );
    expect(rename(play, ANN, id, "Misnamed", { tamper: misnamed }).broken).toContain("chatserver.rename.event-chat");
    const empty = telling((all) => all.map((one) => ({ ...one, event: { ...Object(one.event), payload: null } })));
    expect(rename(play, ANN, id, "Empty", { tamper: empty }).broken).toContain("chatserver.rename.event-chat");
  });

  it.each(["personal-chat", "personal-chat-forbidden", "ignored"])("does nothing to a personal chat: %s", (branch) => {
    const play = chatPlayed({ branches: { "personal-rename": branch } });
    const id = play.personal();
    const { reply, exercised } = rename(play, ANN, id, "Us");
    expect(reply).toMatchObject(branch === "ignored" ? { ok: true } : { ok: false, code: branch });
    expect(exercised).toContain("chatserver.rename.personal");
    expect(play.left("personal-rename")).toEqual([branch]);
    expect(play.get(BOB, id, { tamper: showing({ title: "Us" }) }).broken).toEqual(["chatserver.rename.personal"]);
  });

  it("is refused to others, and leaves no trace", () => {
    const play = chatPlayed();
    const id = play.group();
    const { reply, exercised } = rename(play, DAN, id, "Not your chat");
    expect(reply).toEqual({ ok: false, code: "not-participant" });
    expect(exercised).toContain("chatserver.rename.non-participant");
    const { broken } = play.get(ANN, id, { tamper: showing({ title: "Not your chat" }) });
    expect(broken).toContain("chatserver.general.refused-write");
  });

  it("leaves the title as it is without one", () => {
    const play = chatPlayed();
    const id = play.group();
    expect(play.memberOf(rename(play, ANN, id, null), "title")).toBe("Climbing");
  });
});

function itemsIn(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : [];
}

function itemsOf({ reply }: Answer): readonly unknown[] {
  return itemsIn(reply.ok ? reply.result : undefined);
}

function flipped(chat: unknown): object {
  return "allUsers" in Object(chat) ? without(chat, "allUsers") : { ...Object(chat), allUsers: [] };
}

function undefinedIn(members: object): string[] {
  return Object.entries(members).flatMap(([name, value]) => (value === undefined ? [name] : []));
}
