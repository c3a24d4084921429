import { describe, expect, it } from "vitest";
import { ANN, BOB, CAT, DAN, refusing, showing } from "../played.shared.ts";
import { leaking, losing, peoplePlayed, user } from "./people.shared.ts";

describe("removing users", () => {
  it("makes them participants no more, and says who they were", () => {
    const play = peoplePlayed();
    const id = play.group();
    const removed = play.name(ANN, "removeUsers", id, [CAT, DAN]);
    expect(removed.reply).toMatchObject({ ok: true, result: { id, removedUsers: [{ id: CAT }] } });
    expect(removed.exercised).toContain("chatserver.remove-users.strangers-ignored");
    expect(play.people(ANN, id)).toEqual([ANN, BOB]);
    const read = play.on(CAT, "getChat", id);
    expect(read.reply.ok).toBe(false);
    expect(read.exercised).toContain("chatserver.remove-users.unreadable");
    expect(play.on(BOB, "getChat", id).exercised).toEqual(
      expect.arrayContaining(["chatserver.remove-users.others-stay", "chatserver.remove-users.removed"]),
    );
  });

  it.each([
    ["remove-users.removed-users", { removedUsers: [] }],
    ["remove-users.removed-users", { removedUsers: [user(CAT), user(BOB)] }],
    ["remove-users.removed", { allUsers: [user(ANN), user(BOB), user(CAT)] }],
    ["remove-users.others-stay", { allUsers: [user(ANN)] }],
  ])("breaks %s", (requirement, members) => {
    const play = peoplePlayed({ settled: true });
    const id = play.group();
    const { broken } = play.name(ANN, "removeUsers", id, [CAT], { tamper: showing(members) });
    expect(broken).toEqual([`chatserver.${requirement}`]);
  });

  it.each([
    ["remove-users.any-participant", BOB, [CAT], "not-owner"],
    ["remove-users.strangers-ignored", ANN, [CAT, DAN], "nobody-removed"],
    ["remove-users.path", ANN, [CAT], "not-owner"],
    ["remove-users.body", ANN, [CAT], "unprocessable"],
  ])("blames a refusal on %s", (requirement, userId, users, code) => {
    const play = peoplePlayed({ settled: true });
    const { broken } = play.name(userId, "removeUsers", play.group(), users, { tamper: refusing(code) });
    expect(broken).toEqual([`chatserver.${requirement}`]);
  });

  it.each([
    ["oneself", BOB],
    ["the owner", ANN],
  ])("may be refused for %s", (_who, userId) => {
    const play = peoplePlayed();
    const id = play.group();
    expect(play.name(BOB, "removeUsers", id, [userId], { tamper: refusing("not-owner") }).broken).toEqual([]);
    expect(play.believed()[0]?.chats.get(id)?.members.size).toBe(3);
  });

  it("is done to oneself", () => {
    const play = peoplePlayed();
    const id = play.group();
    expect(play.name(BOB, "removeUsers", id, [BOB]).reply.ok).toBe(true);
    expect(play.people(ANN, id)).toEqual([ANN, CAT]);
  });

  it.each(["personal-chat", "personal-chat-forbidden", "personal-chat-unprocessable"])(
    "is refused in personal chats: %s",
    (code) => {
      const play = peoplePlayed({ branches: { "personal-members": code } });
      const refused = play.name(ANN, "removeUsers", play.personal(), [BOB]);
      expect(refused.reply).toEqual({ ok: false, code });
      expect(refused.exercised).toContain("chatserver.remove-users.personal");
      expect(play.left("personal-members")).toEqual([code]);
    },
  );

  it.each(["nobody-removed", "nobody-removed-bad-request", "nobody-removed-not-found", "served"])(
    "does with strangers what a target does: %s",
    (branch) => {
      const play = peoplePlayed({ branches: { "nobody-removed": branch } });
      const answer = play.name(ANN, "removeUsers", play.group(), [DAN]);
      expect(answer.reply.ok).toBe(branch === "served");
      expect(answer.exercised).toContain("chatserver.open.nobody-removed");
      expect(play.left("nobody-removed")).toEqual([branch]);
    },
  );

  it("is for participants", () => {
    const play = peoplePlayed();
    const { reply, exercised } = play.name(DAN, "removeUsers", play.group(), [BOB]);
    expect(reply.ok).toBe(false);
    expect(exercised).toContain("chatserver.remove-users.non-participant");
  });

  it("lets them be added again", () => {
    const play = peoplePlayed({ settled: true });
    const id = play.group();
    play.name(ANN, "removeUsers", id, [CAT]);
    const refused = play.name(ANN, "addUsers", id, [CAT], { tamper: refusing("nobody-added") });
    expect(refused.broken).toEqual(["chatserver.remove-users.addable-again"]);
    const again = peoplePlayed();
    const group = again.group();
    again.name(ANN, "removeUsers", group, [CAT]);
    expect(again.name(ANN, "addUsers", group, [CAT]).exercised).toContain("chatserver.remove-users.addable-again");
    expect(again.people(CAT, group)).toEqual([ANN, BOB, CAT]);
  });

  it("leaves no trace where it was refused", () => {
    const play = peoplePlayed({ settled: true });
    const id = play.group();
    play.name(DAN, "removeUsers", id, [BOB]);
    const { broken } = play.on(BOB, "getChat", id, { tamper: refusing("not-participant-not-found") });
    expect(broken).toEqual(["chatserver.general.refused-write"]);
  });
});

describe("being told of users who were removed", () => {
  it.each(["removed-users", "none"])("is as the target has it: %s", (branch) => {
    const play = peoplePlayed({ branches: { "removal-event": branch } });
    const id = play.group();
    play.listen("b", BOB);
    play.listen("c", CAT);
    const { events } = play.name(ANN, "removeUsers", id, [CAT]);
    expect(events.map(({ session }) => session)).toEqual(branch === "none" ? [] : ["b"]);
    expect(play.left("removal-event")).toEqual([branch]);
  });

  it("is not asked for where nobody listens", () => {
    const play = peoplePlayed();
    play.listen("c", CAT);
    const id = play.group();
    play.name(ANN, "removeUsers", id, [CAT]);
    expect(play.left("removal-event")).toEqual(["any"]);
  });

  it("is not for them, and for the others", () => {
    const play = peoplePlayed({ settled: true });
    const id = play.group();
    play.listen("b", BOB);
    play.listen("c", CAT);
    const said = { tamper: leaking("c") };
    expect(play.name(ANN, "removeUsers", id, [CAT], said).broken).toEqual([
      "chatserver.remove-users.event-not-removed",
    ]);
    const other = peoplePlayed({ settled: true });
    const group = other.group();
    other.listen("b", BOB);
    expect(other.name(ANN, "removeUsers", group, [CAT], { tamper: losing("b") }).broken).toEqual([
      "chatserver.remove-users.event-removed-users",
    ]);
  });
});
