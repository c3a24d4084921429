import { describe, expect, it } from "vitest";
import { ANN, BOB, CAT, DAN, refusing, showing, telling } from "../played.shared.ts";
import { leaking, losing, peoplePlayed, user } from "./people.shared.ts";

describe("leaving a chat", () => {
  it("makes whoever left a participant no more", () => {
    const play = peoplePlayed();
    const id = play.group();
    expect(play.on(BOB, "exitChat", id).reply).toEqual({ ok: true, result: undefined });
    expect(play.people(ANN, id)).toEqual([ANN, CAT]);
    const read = play.on(BOB, "getChat", id);
    expect(read.reply.ok).toBe(false);
    expect(read.exercised).toContain("chatserver.exit.unreadable");
  });

  it.each([
    ["exit.left", [ANN, BOB, CAT]],
    ["exit.others-stay", [ANN]],
  ])("breaks %s", (requirement, people) => {
    const play = peoplePlayed({ settled: true });
    const id = play.group();
    play.on(BOB, "exitChat", id);
    const tamper = showing({ allUsers: people.map(user) });
    expect(play.on(ANN, "getChat", id, { tamper }).broken).toEqual([`chatserver.${requirement}`]);
  });

  it("is refused to nobody, and once", () => {
    const play = peoplePlayed({ settled: true });
    const id = play.group();
    expect(play.on(BOB, "exitChat", id, { tamper: refusing("not-owner") }).broken).toEqual(["chatserver.exit.answer"]);
    const again = peoplePlayed({ settled: true });
    const group = again.group();
    again.on(BOB, "exitChat", group);
    expect(again.on(BOB, "exitChat", group).exercised).toContain("chatserver.exit.again");
    const tamper = (): { ok: true; result: undefined } => ({ ok: true, result: undefined });
    expect(again.on(BOB, "exitChat", group, { tamper }).broken).toEqual(["chatserver.exit.again"]);
    expect(again.on(DAN, "exitChat", group).exercised).toContain("chatserver.open.outsider-change");
  });

  it("is refused in personal chats", () => {
    const play = peoplePlayed();
    const refused = play.on(ANN, "exitChat", play.personal());
    expect(refused.reply).toEqual({ ok: false, code: "personal-chat" });
    expect(refused.exercised).toContain("chatserver.exit.personal");
  });

  it("lets them be added again", () => {
    const play = peoplePlayed({ settled: true });
    const id = play.group();
    play.on(BOB, "exitChat", id);
    const refused = play.name(ANN, "addUsers", id, [BOB], { tamper: refusing("nobody-added") });
    expect(refused.broken).toEqual(["chatserver.exit.addable-again"]);
    const again = peoplePlayed({ settled: true });
    const group = again.group();
    again.on(BOB, "exitChat", group);
    again.name(ANN, "addUsers", group, [BOB]);
    const tamper = showing({ allUsers: [user(ANN), user(CAT)] });
    expect(again.on(ANN, "getChat", group, { tamper }).broken).toEqual(["chatserver.exit.addable-again"]);
  });

  it("can be done by the last one", () => {
    const play = peoplePlayed();
    const id = play.group();
    for (const userId of [ANN, BOB, CAT]) expect(play.on(userId, "exitChat", id).reply.ok).toBe(true);
  });
});

describe("being told that somebody left", () => {
  it.each([
    ["removed-users", "removedUsers"],
    ["chat-update", "chatUpdate"],
    ["other", "auxiliary"],
  ])("is in an event of the target's: %s", (branch, name) => {
    const play = peoplePlayed({ branches: { "exit-event": branch } });
    const id = play.group();
    play.listen("a", ANN);
    play.listen("a2", ANN, 2);
    play.listen("b", BOB);
    const { events, exercised } = play.on(BOB, "exitChat", id);
    expect(events.map(({ session, event }) => [session, Object(event).event])).toEqual([
      ["a", name],
      ["a2", name],
    ]);
    expect(exercised).toEqual(expect.arrayContaining(["chatserver.exit.event", "chatserver.open.exit-event"]));
    expect(play.left("exit-event")).toEqual([branch]);
    expect(play.left("leaver-told")).toEqual(["not-told"]);
  });

  it("may have a name that nobody knows", () => {
    const play = peoplePlayed();
    const id = play.group();
    play.listen("a", ANN);
    const tamper = telling((events) => events.map((one) => ({ ...one, event: { event: "left", source: "2" } })));
    expect(play.on(BOB, "exitChat", id, { tamper }).broken).toEqual([]);
    expect(play.left("exit-event")).toEqual(["other"]);
  });

  it.each(["told", "not-told"])("may be for whoever left: %s", (branch) => {
    for (const event of ["removed-users", "chat-update", "other"]) {
      const play = peoplePlayed({ branches: { "leaver-told": branch, "exit-event": event } });
      const id = play.group();
      play.listen("a", ANN);
      play.listen("b", BOB);
      play.listen("b2", BOB, 2);
      const { events } = play.on(BOB, "exitChat", id);
      expect(events.map(({ session }) => session)).toEqual(branch === "told" ? ["a", "b", "b2"] : ["a"]);
      expect(play.left("leaver-told")).toEqual([branch]);
    }
  });

  it.each([
    ["exit.event", losing("a")],
    ["event.participants-only", leaking("d")],
    ["event.once", leaking("a")],
    [
      "event.source-actor",
      telling((all) => all.map((one) => ({ ...one, event: { ...Object(one.event), source: "1" } }))),
    ],
  ])("breaks %s", (requirement, tamper) => {
    const play = peoplePlayed({ settled: true });
    const id = play.group();
    play.listen("a", ANN);
    play.listen("d", DAN);
    expect(play.on(BOB, "exitChat", id, { tamper }).broken).toEqual([`chatserver.${requirement}`]);
  });
});
