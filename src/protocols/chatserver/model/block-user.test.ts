import { describe, expect, it } from "vitest";
import { ANN, BOB, CAT, DAN, NOBODY, answering, refusing, showing } from "../played.shared.ts";
import { leaking, losing, peoplePlayed, user } from "./people.shared.ts";

describe("blocking a user", () => {
  it("keeps them from posting, and lists them", () => {
    const play = peoplePlayed();
    const id = play.group();
    expect(play.of(ANN, "blockUser", id, BOB).reply).toEqual({ ok: true, result: undefined });
    const posted = play.post(BOB, id);
    expect(posted.reply).toEqual({ ok: false, code: "blocked-user" });
    expect(posted.exercised).toContain("chatserver.block-user.no-posting");
    expect(play.on(BOB, "getChat", id).exercised).toEqual(
      expect.arrayContaining(["chatserver.block-user.reads", "chatserver.block-user.still-participant"]),
    );
    expect(play.memberOf(play.on(ANN, "listBlockedUsers", id), "id")).toEqual([BOB]);
  });

  it("is for that chat", () => {
    const play = peoplePlayed();
    const id = play.group();
    const other = play.personal();
    play.of(ANN, "blockUser", id, BOB);
    expect(play.post(BOB, other).exercised).toContain("chatserver.block-user.this-chat");
    expect(play.on(ANN, "listBlockedUsers", other).exercised).toContain("chatserver.blocked.this-chat");
  });

  it("may be asked for again", () => {
    const play = peoplePlayed({ settled: true });
    const id = play.group();
    play.of(ANN, "blockUser", id, BOB);
    expect(play.of(ANN, "blockUser", id, BOB).exercised).toContain("chatserver.block-user.again");
    const { broken } = play.of(ANN, "blockUser", id, BOB, { tamper: refusing("invalid") });
    expect(broken).toEqual(["chatserver.block-user.again"]);
  });

  it("must be done for the owner, and need not for others", () => {
    const play = peoplePlayed({ settled: true });
    const id = play.group();
    const tamper = refusing("not-owner");
    expect(play.of(ANN, "blockUser", id, BOB, { tamper }).broken).toEqual(["chatserver.block-user.answer"]);
    expect(play.of(CAT, "blockUser", id, BOB, { tamper }).broken).toEqual([]);
    expect(play.of(CAT, "blockUser", id, BOB, { tamper: refusing("unauthenticated") }).broken).not.toEqual([]);
  });

  it("is for participants", () => {
    const play = peoplePlayed();
    const id = play.group();
    expect(play.of(DAN, "blockUser", id, BOB).exercised).toContain("chatserver.block-user.non-participant");
    expect(play.of(DAN, "unblockUser", id, BOB).exercised).toContain("chatserver.unblock-user.non-participant");
  });

  it.each(["absent-user", "absent-user-bad-request", "served"])(
    "does with whoever is not there what a target does: %s",
    (branch) => {
      const play = peoplePlayed({ branches: { "absent-block": branch } });
      const id = play.group();
      const absent = play.of(ANN, "blockUser", id, NOBODY);
      expect(absent.reply.ok).toBe(branch === "served");
      expect(absent.exercised).toContain("chatserver.block-user.absent");
      expect(play.of(ANN, "unblockUser", id, NOBODY).exercised).toContain("chatserver.open.absent-block");
      expect(play.left("absent-block")).toEqual([branch]);
    },
  );

  it.each(["blocked-user", "served"])("may keep them from changing the chat: %s", (branch) => {
    const play = peoplePlayed({ branches: { "blocked-elsewhere": branch } });
    const id = play.group();
    play.of(ANN, "blockUser", id, BOB);
    const answers = [
      play.name(BOB, "addUsers", id, [DAN]),
      play.name(BOB, "removeUsers", id, [CAT]),
      play.on(BOB, "listBlockedUsers", id),
      play.of(BOB, "unblockUser", id, BOB),
    ];
    for (const { reply, exercised } of answers) {
      expect(reply.ok).toBe(branch === "served");
      expect(exercised).toContain("chatserver.open.blocked-elsewhere");
    }
    expect(play.left("blocked-elsewhere")).toEqual([branch]);
  });
});

describe("unblocking a user", () => {
  it("lets them post", () => {
    const play = peoplePlayed({ settled: true });
    const id = play.group();
    play.of(ANN, "blockUser", id, BOB);
    play.of(ANN, "unblockUser", id, BOB);
    expect(play.on(ANN, "listBlockedUsers", id).reply).toEqual({ ok: true, result: [] });
    expect(play.post(BOB, id).exercised).toContain("chatserver.unblock-user.posting");
    expect(play.post(BOB, id, { tamper: refusing("blocked-user") }).broken).toEqual([
      "chatserver.unblock-user.posting",
    ]);
  });

  it("changes nothing for others", () => {
    const play = peoplePlayed();
    const { reply, exercised } = play.of(ANN, "unblockUser", play.group(), BOB);
    expect(reply.ok).toBe(true);
    expect(exercised).toContain("chatserver.unblock-user.not-blocked");
  });
});

describe("the list of blocked users", () => {
  const blocking = (): { play: ReturnType<typeof peoplePlayed>; id: string } => {
    const play = peoplePlayed({ settled: true });
    const id = play.group();
    const other = play.personal();
    play.of(ANN, "blockUser", id, CAT);
    play.of(ANN, "blockUser", other, BOB);
    return { play, id };
  };

  it.each([
    ["blocked.all", []],
    ["blocked.only", [CAT, ANN]],
    ["blocked.this-chat", [CAT, BOB]],
    ["general.refused-write", [CAT, DAN]],
  ])("breaks %s", (requirement, users) => {
    const { play, id } = blocking();
    play.of(ANN, "blockUser", id, DAN);
    const { broken } = play.on(ANN, "listBlockedUsers", id, { tamper: answering(() => users.map(user)) });
    expect(broken).toEqual([`chatserver.${requirement}`]);
  });

  it("shows an unblocking that was refused", () => {
    const { play, id } = blocking();
    play.of(DAN, "unblockUser", id, CAT);
    const { broken } = play.on(ANN, "listBlockedUsers", id, { tamper: answering(() => []) });
    expect(broken).toEqual(["chatserver.general.refused-write"]);
  });

  it("is for participants, and must be answered", () => {
    const { play, id } = blocking();
    expect(play.on(DAN, "listBlockedUsers", id).exercised).toContain("chatserver.blocked.non-participant");
    const { broken } = play.on(ANN, "listBlockedUsers", id, { tamper: refusing("not-owner") });
    expect(broken).toEqual(["chatserver.blocked.path"]);
  });
});

describe("being told while blocked", () => {
  it.each(["told", "not-told"])("is as the target has it: %s", (branch) => {
    const play = peoplePlayed({ branches: { "blocked-told": branch } });
    const id = play.group();
    play.of(ANN, "blockUser", id, BOB);
    play.listen("b", BOB);
    play.listen("c", CAT);
    const { events } = play.post(ANN, id);
    expect(events.map(({ session }) => session)).toEqual(branch === "told" ? ["c", "b"] : ["c"]);
    expect(play.left("blocked-told")).toEqual([branch]);
  });

  it("is the same every time", () => {
    const play = peoplePlayed({ settled: true });
    const id = play.group();
    play.of(ANN, "blockUser", id, BOB);
    play.listen("b", BOB);
    expect(play.post(ANN, id, { tamper: losing("b") }).broken).toEqual(["chatserver.open.blocked-told"]);
    const silent = peoplePlayed({ settled: true, branches: { "blocked-told": "not-told" } });
    const group = silent.group();
    silent.of(ANN, "blockUser", group, BOB);
    silent.listen("b", BOB);
    silent.listen("c", CAT);
    expect(silent.post(ANN, group, { tamper: leaking("b") }).broken).toEqual(["chatserver.open.blocked-told"]);
  });

  it("is found though only they listen", () => {
    const play = peoplePlayed({ branches: { "blocked-told": "told" } });
    const id = play.group();
    play.of(ANN, "blockUser", id, BOB);
    play.listen("b", BOB);
    play.post(ANN, id);
    expect(play.left("blocked-told")).toEqual(["told"]);
  });
});

it("shows nothing of a person's settings by blocking them", () => {
  const play = peoplePlayed({ settled: true });
  const id = play.group();
  play.of(ANN, "blockUser", id, BOB);
  const { broken } = play.on(BOB, "getChat", id, { tamper: showing({ isBlocked: true }) });
  expect(broken).toEqual(["chatserver.chat.unset-settings"]);
});
