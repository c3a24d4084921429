import { describe, expect, it } from "vitest";
import { ANN, BOB, CAT, DAN, refusing, showing } from "../played.shared.ts";
import { leaking, peoplePlayed, user } from "./people.shared.ts";

describe("blocking a group", () => {
  it("leaves it for good", () => {
    const play = peoplePlayed();
    const id = play.group();
    expect(play.on(BOB, "blockChat", id).reply).toEqual({ ok: true, result: undefined });
    expect(play.people(ANN, id)).toEqual([ANN, CAT]);
    const alone = play.name(ANN, "addUsers", id, [BOB]);
    expect(alone.reply).toEqual({ ok: false, code: "nobody-added" });
    expect(alone.exercised).toContain("chatserver.block-chat.not-addable-alone");
    const beside = play.name(ANN, "addUsers", id, [BOB, DAN]);
    expect(beside.reply).toMatchObject({ ok: true, result: { addedUsers: [{ id: DAN }] } });
    expect(beside.exercised).toEqual(
      expect.arrayContaining(["chatserver.block-chat.others-addable", "chatserver.block-chat.not-addable"]),
    );
    expect(play.people(ANN, id)).toEqual([ANN, CAT, DAN]);
  });

  it.each([
    ["block-chat.exits", false],
    ["block-chat.not-addable", true],
  ])("breaks %s when they are shown", (requirement, tried) => {
    const play = peoplePlayed({ settled: true });
    const id = play.group();
    play.on(BOB, "blockChat", id);
    if (tried) play.name(ANN, "addUsers", id, [BOB]);
    const tamper = showing({ allUsers: [user(ANN), user(BOB), user(CAT)] });
    expect(play.on(ANN, "getChat", id, { tamper }).broken).toEqual([`chatserver.${requirement}`]);
  });

  it("breaks block-chat.exits when they read it", () => {
    const play = peoplePlayed({ settled: true });
    const id = play.group();
    play.on(BOB, "blockChat", id);
    const result = { id, isPersonal: false, owner: user(ANN), allUsers: [user(ANN), user(CAT)] };
    expect(play.on(BOB, "getChat", id, { tamper: () => ({ ok: true, result }) }).broken).toEqual([
      "chatserver.block-chat.exits",
    ]);
  });

  it.each([
    ["block-chat.not-addable", [BOB], [BOB]],
    ["block-chat.not-addable-alone", [BOB], []],
    ["block-chat.not-addable", [BOB, DAN], [BOB, DAN]],
  ])("breaks %s when they are added", (requirement, users, added) => {
    const play = peoplePlayed({ settled: true });
    const id = play.group();
    play.on(BOB, "blockChat", id);
    const result = { id, isPersonal: false, owner: user(ANN), addedUsers: added.map(user) };
    const { broken } = play.name(ANN, "addUsers", id, users, { tamper: () => ({ ok: true, result }) });
    expect(broken).toEqual([`chatserver.${requirement}`]);
  });

  it("keeps nobody else from being added", () => {
    const play = peoplePlayed({ settled: true });
    const id = play.group();
    play.on(BOB, "blockChat", id);
    const { broken } = play.name(ANN, "addUsers", id, [BOB, DAN], { tamper: refusing("nobody-added") });
    expect(broken).toEqual(["chatserver.block-chat.others-addable"]);
  });

  it("may be asked for again", () => {
    const play = peoplePlayed();
    const id = play.group();
    play.on(BOB, "blockChat", id);
    expect(play.on(BOB, "blockChat", id).exercised).toContain("chatserver.block-chat.again");
    const refused = play.on(BOB, "blockChat", id, { tamper: refusing("not-participant") });
    expect(refused.exercised).toContain("chatserver.block-chat.again");
    expect(refused.broken).toEqual([]);
    expect(play.name(ANN, "addUsers", id, [BOB]).reply.ok).toBe(false);
  });

  it("is for participants", () => {
    const play = peoplePlayed({ settled: true });
    const id = play.group();
    expect(play.on(DAN, "blockChat", id).exercised).toContain("chatserver.block-chat.non-participant");
    const tamper = (): { ok: true; result: undefined } => ({ ok: true, result: undefined });
    expect(play.on(DAN, "blockChat", id, { tamper }).broken).toEqual(["chatserver.block-chat.non-participant"]);
    expect(play.on(BOB, "blockChat", id, { tamper: refusing("not-owner") }).broken).toEqual([
      "chatserver.block-chat.answer",
    ]);
  });

  it("ends what they are told", () => {
    const play = peoplePlayed({ settled: true });
    const id = play.group();
    play.listen("a", ANN);
    play.listen("b", BOB);
    expect(play.on(BOB, "blockChat", id).events).toEqual([]);
    expect(play.post(ANN, id).exercised).toContain("chatserver.block-chat.not-told");
    expect(play.post(ANN, id, { tamper: leaking("b") }).broken).toEqual(["chatserver.block-chat.not-told"]);
  });
});

describe("unblocking a group", () => {
  it("lets them be added again, and does not bring them back", () => {
    const play = peoplePlayed();
    const id = play.group();
    play.on(BOB, "blockChat", id);
    expect(play.on(BOB, "unblockChat", id).reply.ok).toBe(true);
    expect(play.people(ANN, id)).toEqual([ANN, CAT]);
    expect(play.on(ANN, "getChat", id).exercised).toContain("chatserver.unblock-chat.not-back");
    expect(play.name(ANN, "addUsers", id, [BOB]).exercised).toContain("chatserver.unblock-chat.addable");
    expect(play.people(BOB, id)).toEqual([ANN, CAT, BOB]);
  });

  it.each([
    ["unblock-chat.answer", "unblock"],
    ["unblock-chat.not-back", "show"],
    ["unblock-chat.addable", "add"],
    ["unblock-chat.addable", "added"],
  ])("breaks %s: %s", (requirement, what) => {
    const play = peoplePlayed({ settled: true });
    const id = play.group();
    play.on(BOB, "blockChat", id);
    const refused = { tamper: refusing("not-owner", "nobody-added") };
    const unblocked = play.on(BOB, "unblockChat", id, what === "unblock" ? refused : {});
    const people = what === "added" ? [ANN, CAT] : [ANN, BOB, CAT];
    const added = what.startsWith("add")
      ? play.name(ANN, "addUsers", id, [BOB], what === "add" ? refused : {})
      : unblocked;
    const shown = play.on(ANN, "getChat", id, { tamper: showing({ allUsers: people.map(user) }) });
    const broken = { unblock: unblocked, show: shown, add: added, added: shown }[what]?.broken;
    expect(broken).toEqual([`chatserver.${requirement}`]);
  });

  it("changes nothing where it is not blocked", () => {
    const play = peoplePlayed();
    const id = play.group();
    expect(play.on(BOB, "unblockChat", id).exercised).toContain("chatserver.unblock-chat.not-blocked");
    play.on(CAT, "exitChat", id);
    expect(play.on(CAT, "unblockChat", id).exercised).toContain("chatserver.unblock-chat.not-blocked");
    expect(play.on(CAT, "unblockChat", id, { tamper: refusing("not-participant") }).broken).toEqual([]);
    expect(play.people(ANN, id)).toEqual([ANN, BOB]);
  });

  it("is for those who were in it", () => {
    const play = peoplePlayed();
    const answer = play.on(DAN, "unblockChat", play.group());
    expect(answer.reply.ok).toBe(false);
    expect(answer.exercised).toContain("chatserver.unblock-chat.non-participant");
  });
});

describe("blocking a personal chat", () => {
  it.each(["ignored", "effective", "personal-chat"])("is as the target has it: %s", (branch) => {
    const play = peoplePlayed({ branches: { "personal-block": branch } });
    const id = play.personal();
    const blocked = play.on(ANN, "blockChat", id);
    expect(blocked.reply.ok).toBe(branch !== "personal-chat");
    expect(blocked.exercised).toContain("chatserver.block-chat.personal-answer");
    expect(play.people(BOB, id)).toEqual([ANN, BOB]);
    expect(play.post(BOB, id).reply.ok).toBe(branch !== "effective");
    expect(play.left("personal-block")).toEqual([branch]);
    expect(play.on(ANN, "unblockChat", id).exercised).toContain("chatserver.unblock-chat.personal");
    expect(play.post(BOB, id).reply.ok).toBe(true);
  });

  it("keeps both in it", () => {
    const play = peoplePlayed({ settled: true });
    const id = play.personal();
    play.on(ANN, "blockChat", id);
    const tamper = showing({ allUsers: [user(BOB)] });
    expect(play.on(BOB, "getChat", id, { tamper }).broken).toEqual(["chatserver.block-chat.personal-members"]);
    const other = peoplePlayed({ settled: true });
    const chat = other.personal();
    other.on(ANN, "blockChat", chat);
    other.on(ANN, "unblockChat", chat);
    expect(other.on(BOB, "getChat", chat, { tamper }).broken).toEqual(["chatserver.unblock-chat.personal"]);
  });

  it("must be answered, blocked or not", () => {
    const play = peoplePlayed({ settled: true });
    const id = play.personal();
    const tamper = refusing("not-owner");
    expect(play.on(ANN, "blockChat", id, { tamper }).broken).toEqual(["chatserver.block-chat.personal-answer"]);
    expect(play.on(ANN, "unblockChat", id, { tamper }).broken).toEqual(["chatserver.unblock-chat.personal"]);
  });

  it("with effect, tells whoever did it nothing", () => {
    const play = peoplePlayed({ settled: true, branches: { "personal-block": "effective" } });
    const id = play.personal();
    play.listen("a", ANN);
    play.listen("b", BOB);
    play.on(ANN, "blockChat", id);
    expect(play.post(ANN, id).events.map(({ session }) => session)).toEqual(["b"]);
    expect(play.post(ANN, id, { tamper: leaking("a") }).broken).toEqual(["chatserver.block-chat.not-told"]);
  });
});
