import { describe, expect, it } from "vitest";
import { ANN, BOB, CAT, DAN, NOBODY, NOTHING, refusing, showing, telling } from "../played.shared.ts";
import { losing, peoplePlayed, user } from "./people.shared.ts";

const TEN = [5, 6, 7, 8, 9, 10, 11, 12, 13, 14];

describe("adding users", () => {
  it("makes them participants, and says who they are", () => {
    const play = peoplePlayed();
    const id = play.group();
    const added = play.name(ANN, "addUsers", id, [DAN, 5]);
    expect(added.reply).toMatchObject({ ok: true, result: { id, addedUsers: [{ id: DAN }, { id: 5 }] } });
    expect(play.people(DAN, id)).toEqual([ANN, BOB, CAT, DAN, 5]);
    expect(play.on(CAT, "getChat", id).exercised).toEqual(
      expect.arrayContaining(["chatserver.add-users.others-stay", "chatserver.add-users.added"]),
    );
  });

  it.each([
    ["add-users.added-users", { addedUsers: [user(DAN), user(5)] }],
    ["add-users.added-users", { addedUsers: undefined }],
    ["add-users.others-stay", { allUsers: [user(ANN), user(BOB), user(DAN)] }],
    ["add-users.added", { allUsers: [user(ANN), user(BOB), user(CAT)] }],
  ])("breaks %s", (requirement, members) => {
    const play = peoplePlayed({ settled: true });
    const id = play.group();
    const { broken } = play.name(ANN, "addUsers", id, [DAN], { tamper: showing(members) });
    expect(broken).toEqual([`chatserver.${requirement}`]);
  });

  it.each([
    ["add-users.any-participant", BOB, [DAN]],
    ["add-users.already", ANN, [BOB, DAN]],
    ["add-users.ten", ANN, TEN],
    ["add-users.path", ANN, [DAN]],
  ])("blames a refusal on %s", (requirement, userId, users) => {
    const play = peoplePlayed({ settled: true });
    const { broken } = play.name(userId, "addUsers", play.group(), users, { tamper: refusing("not-owner") });
    expect(broken).toEqual([`chatserver.${requirement}`]);
  });

  it("takes a list", () => {
    const play = peoplePlayed({ settled: true });
    const { broken } = play.name(ANN, "addUsers", play.group(), [DAN], { tamper: refusing("invalid") });
    expect(broken).toEqual(["chatserver.add-users.users-array"]);
  });

  it.each([
    ["add-users.nobody-new", [BOB, CAT]],
    ["add-users.nobody-new", []],
    ["add-users.eleven", [...TEN, 15]],
    ["add-users.unknown-user", [DAN, NOBODY]],
  ])("refuses what breaks %s", (requirement, users) => {
    const play = peoplePlayed();
    const id = play.group();
    const refused = play.name(ANN, "addUsers", id, users);
    expect(refused.reply.ok).toBe(false);
    expect(refused.exercised).toContain(`chatserver.${requirement}`);
    expect(play.people(ANN, id)).toEqual([ANN, BOB, CAT]);
    const served = peoplePlayed({ settled: true });
    const tamper = (): { ok: true; result: object } => ({
      ok: true,
      result: { id, isPersonal: false, owner: user(ANN), addedUsers: [user(5)] },
    });
    expect(served.name(ANN, "addUsers", served.group(), users, { tamper }).broken).toEqual([
      `chatserver.${requirement}`,
    ]);
  });

  it.each(["nobody-added", "nobody-added-conflict", "nobody-added-unprocessable"])("may refuse with %s", (code) => {
    const play = peoplePlayed({ branches: { "nobody-added": code } });
    expect(play.name(ANN, "addUsers", play.group(), [BOB]).reply).toEqual({ ok: false, code });
    expect(play.left("nobody-added")).toEqual([code]);
  });

  it.each(["counted-new", "counted-all"])("counts participants among the ten or not: %s", (branch) => {
    const play = peoplePlayed({ branches: { "eleven-with-present": branch } });
    const answer = play.name(ANN, "addUsers", play.group(), [...TEN, BOB]);
    expect(answer.reply.ok).toBe(branch === "counted-new");
    expect(answer.exercised).toContain("chatserver.open.eleven-with-present");
    expect(play.left("eleven-with-present")).toEqual([branch]);
  });

  it("may leave out those whom there are not", () => {
    const play = peoplePlayed({ branches: { "unknown-user": "left-out" } });
    const id = play.group();
    expect(play.name(ANN, "addUsers", id, [NOBODY, DAN]).reply.ok).toBe(true);
    expect(play.people(ANN, id)).toEqual([ANN, BOB, CAT, DAN]);
  });

  it("takes somebody for there who is shown by name", () => {
    const play = peoplePlayed({ settled: true, branches: { "unknown-user": "left-out" } });
    const id = play.group();
    const tamper = showing({ addedUsers: [user(DAN), user(NOBODY)] });
    expect(play.name(ANN, "addUsers", id, [DAN, NOBODY], { tamper }).broken).toEqual([]);
    expect(play.believed()[0]?.chats.get(id)?.members.has(NOBODY)).toBe(true);
    const nameless = showing({ addedUsers: [{ id: 5 }, { id: NOBODY + 1 }] });
    expect(play.name(ANN, "addUsers", id, [5, NOBODY + 1], { tamper: nameless }).broken).toEqual([
      "chatserver.add-users.added-users",
    ]);
  });

  it.each(["personal-chat", "personal-chat-forbidden", "personal-chat-unprocessable", "served"])(
    "does with a personal chat what a target does: %s",
    (branch) => {
      const play = peoplePlayed({ branches: { "personal-addition": branch } });
      const added = play.name(ANN, "addUsers", play.personal(), [CAT]);
      expect(added.reply.ok).toBe(branch === "served");
      expect(added.exercised).toContain("chatserver.open.personal-addition");
      expect(play.left("personal-addition")).toEqual([branch]);
    },
  );

  it("is for participants", () => {
    const play = peoplePlayed();
    const id = play.group();
    const answer = play.name(DAN, "addUsers", id, [DAN]);
    expect(answer.reply).toEqual({ ok: false, code: "not-participant" });
    expect(answer.exercised).toContain("chatserver.add-users.non-participant");
    expect(play.name(ANN, "addUsers", NOTHING, [DAN]).reply).toEqual({ ok: false, code: "unknown-chat-forbidden" });
    expect(play.on(ANN, "getChat", id).exercised).toContain("chatserver.general.refused-write");
  });

  it("finds whoever was added though it was refused", () => {
    const play = peoplePlayed({ settled: true });
    const id = play.group();
    play.name(DAN, "addUsers", id, [DAN]);
    const tamper = showing({ allUsers: [ANN, BOB, CAT, DAN].map(user) });
    expect(play.on(ANN, "getChat", id, { tamper }).broken).toEqual(["chatserver.general.refused-write"]);
  });
});

describe("being told of users who were added", () => {
  const listening = (settled = true): { play: ReturnType<typeof peoplePlayed>; id: string } => {
    const play = peoplePlayed({ settled });
    const id = play.group();
    play.listen("a", ANN);
    play.listen("b", BOB);
    play.listen("d", DAN);
    return { play, id };
  };

  it("is for all of them, and the newcomers", () => {
    const { play, id } = listening(false);
    const { events, exercised } = play.name(ANN, "addUsers", id, [DAN]);
    expect(events.map(({ session }) => session).toSorted()).toEqual(["a", "b", "d"]);
    expect(events[0]?.event).toMatchObject({
      event: "addedUsers",
      source: "1",
      payload: { addedUsers: [{ id: DAN }] },
    });
    expect(exercised).toEqual(
      expect.arrayContaining([
        "chatserver.add-users.event",
        "chatserver.add-users.event-added-users",
        "chatserver.add-users.event-newcomers",
        "chatserver.event.actor-too",
        "chatserver.event.source-actor",
        "chatserver.event.of-its-chat",
        "chatserver.event.agrees",
      ]),
    );
  });

  it.each([
    ["add-users.event", "b"],
    ["event.actor-too", "a"],
    ["add-users.event-newcomers", "d"],
  ])("breaks %s when it does not come to %s", (requirement, session) => {
    const { play, id } = listening();
    expect(play.name(ANN, "addUsers", id, [DAN], { tamper: losing(session) }).broken).toEqual([
      `chatserver.${requirement}`,
    ]);
  });

  it.each([
    ["add-users.event-added-users", { addedUsers: [] }],
    ["event.of-its-chat", { id: NOTHING }],
    ["create.group", {}],
  ])("judges what it says: %s", (requirement, members) => {
    const { play, id } = listening();
    const tamper = telling((events) =>
      events.map((one) => {
        const event = Object(one.event);
        return { ...one, event: { ...event, payload: { ...event.payload, ...members } } };
      }),
    );
    const { broken } = play.name(ANN, "addUsers", id, [DAN], { tamper });
    expect(broken).toEqual(requirement === "create.group" ? [] : [`chatserver.${requirement}`]);
  });

  it("carries a chat", () => {
    const { play, id } = listening();
    const tamper = telling((events) =>
      events.map((one) => ({ ...one, event: { ...Object(one.event), payload: null } })),
    );
    expect(play.name(ANN, "addUsers", id, [DAN], { tamper }).broken).toEqual(["chatserver.event.chat-payload"]);
  });

  it("breaks its name when something else comes", () => {
    const { play, id } = listening();
    const tamper = telling((events) => events.map((one) => ({ ...one, event: { ...Object(one.event), event: "x" } })));
    expect(play.name(ANN, "addUsers", id, [DAN], { tamper }).broken).toContain(
      "chatserver.add-users.event-added-users",
    );
  });
});
