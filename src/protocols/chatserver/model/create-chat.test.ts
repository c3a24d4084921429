import { describe, expect, it } from "vitest";
import { ANN, BOB, CAT, DAN, NOBODY, NOTHING, START, answering, refusing, showing } from "../played.shared.ts";
import type { Said } from "../played.shared.ts";
import { putChat } from "../chats.ts";
import { stranger } from "../people.ts";
import type { State } from "../state.ts";
import { NEW_MEMBER } from "../state.ts";
import { chatPlayed, without } from "./chats.shared.ts";
import { newChat } from "./creation.ts";

const user = (id: number): object => ({ id, name: "x" });

describe("creating a chat", () => {
  it("makes a group with a title, of all who are named and whoever makes it", () => {
    const play = chatPlayed();
    const made = play.create(ANN, { title: "Climbing", participants: [BOB, CAT] });
    expect(made.reply).toMatchObject({
      ok: true,
      result: { title: "Climbing", isPersonal: false, owner: { id: ANN } },
    });
    expect(made.reply).toMatchObject({ result: { allUsers: [{ id: ANN }, { id: BOB }, { id: CAT }], images: [] } });
    expect(made.exercised).toEqual(
      expect.arrayContaining([
        "chatserver.create.path",
        "chatserver.create.creator-joins",
        "chatserver.create.participants",
        "chatserver.create.title",
        "chatserver.create.default-group",
        "chatserver.create.id-unique",
      ]),
    );
  });

  it.each([
    ["create.creator-joins", { allUsers: [user(BOB), user(CAT)] }],
    ["create.participants", { allUsers: [user(ANN), user(BOB)] }],
    ["create.nobody-else", { allUsers: [ANN, BOB, CAT, DAN].map(user) }],
    ["chat.users-once", { allUsers: [ANN, BOB, CAT, CAT].map(user) }],
    ["chat.user-named", { allUsers: [user(ANN), user(BOB), { id: CAT }] }],
    ["create.all-users", { allUsers: undefined }],
    ["create.title", { title: "Other" }],
    ["create.title", { title: undefined }],
    ["create.default-group", { isPersonal: true }],
    ["create.owner", { owner: { id: BOB } }],
    ["chat.unset-settings", { isMuted: true }],
    ["chat.unset-settings", { isBlocked: true }],
    ["general.absent-left-out", { description: null }],
  ])("breaks %s", (requirement, members) => {
    const tamper = answering((chat) => without({ ...Object(chat), ...members }, ...undefinedIn(members)));
    const { broken } = chatPlayed().create(ANN, { title: "Climbing", participants: [BOB, CAT] }, { tamper });
    expect(broken).toContain(`chatserver.${requirement}`);
  });

  it.each([
    ["create.personal", { participants: [BOB], isPersonal: true }, true],
    ["create.default-personal", { participants: [BOB] }, true],
    ["create.group", { participants: [BOB], isPersonal: false }, false],
    ["create.default-group", { participants: [BOB, CAT] }, false],
  ])("tells kinds of chats apart: %s", (requirement, body, isPersonal) => {
    const made = chatPlayed().create(ANN, body);
    expect(made.reply).toMatchObject({ ok: true, result: { isPersonal } });
    expect(made.exercised).toContain(`chatserver.${requirement}`);
    const { broken } = chatPlayed().create(ANN, body, { tamper: showing({ isPersonal: !isPersonal }) });
    expect(broken).toContain(`chatserver.${requirement}`);
  });

  it.each([
    ["create.title-optional", { participants: [BOB, CAT] }],
    ["create.personal-title-accepted", { title: "Us", participants: [BOB] }],
    ["create.repeated-ids", { title: "All", participants: [BOB, BOB, CAT] }],
    ["create.default-personal", { participants: [BOB] }],
  ])("blames a refusal on %s", (requirement, body) => {
    const { broken } = chatPlayed({ settled: true }).create(ANN, body, { tamper: refusing("invalid") });
    expect(broken).toEqual([`chatserver.${requirement}`]);
  });

  it("counts once who is named twice", () => {
    const play = chatPlayed();
    const made = play.create(ANN, { participants: [BOB, BOB, CAT, CAT], title: "All" });
    expect(made.reply).toMatchObject({ result: { allUsers: [{ id: ANN }, { id: BOB }, { id: CAT }] } });
    expect(made.exercised).toContain("chatserver.create.repeated-ids");
  });

  it.each(["too-many-for-personal", "too-many-for-personal-unprocessable"])(
    "refuses a personal one of three: %s",
    (code) => {
      const play = chatPlayed({ branches: { "personal-with-three": code } });
      const made = play.create(ANN, { participants: [BOB, CAT], isPersonal: true });
      expect(made.reply).toEqual({ ok: false, code });
      expect(made.exercised).toContain("chatserver.create.personal-limit");
      expect(play.left("personal-with-three")).toEqual([code]);
    },
  );

  it.each(["dropped", "kept"])("shows a title of a personal chat or not: %s", (branch) => {
    const play = chatPlayed({ branches: { "personal-title": branch } });
    const made = play.create(ANN, { title: "Us", participants: [BOB] });
    expect(play.memberOf(made, "title")).toBe(branch === "kept" ? "Us" : undefined);
    expect(play.left("personal-title")).toEqual([branch]);
    expect(play.get(BOB, play.textOf(made, "id")).broken).toEqual([]);
    const { broken } = play.get(BOB, play.textOf(made, "id"), {
      tamper: answering((chat) => (branch === "kept" ? without(chat, "title") : { ...Object(chat), title: "Us" })),
    });
    expect(broken).toEqual([
      branch === "kept" ? "chatserver.open.personal-title" : "chatserver.create.personal-title-ignored",
    ]);
  });

  it("tells nobody", () => {
    const play = chatPlayed();
    play.listen("b", BOB);
    const quiet = play.create(ANN, { participants: [BOB, CAT], title: "Quiet" });
    expect(quiet.exercised).toContain("chatserver.create.no-event");
    const tamper: Said["tamper"] = (observed) => {
      const payload = observed.ok ? observed.result : undefined;
      return {
        ...observed,
        events: [{ session: "b", event: { event: "chatUpdate", source: "1", payload }, early: false }],
      };
    };
    const { broken } = play.create(ANN, { participants: [BOB] }, { tamper });
    expect(broken).toEqual(["chatserver.create.no-event"]);
  });
});

describe("creating a chat of the same people", () => {
  it.each([
    ["create.same-group", ANN, [BOB, CAT]],
    ["create.same-order", ANN, [CAT, BOB]],
    ["create.same-from-other-side", BOB, [ANN, CAT]],
  ])("answers with the one that there is: %s", (requirement, userId, participants) => {
    const play = chatPlayed();
    const id = play.group();
    const again = play.create(userId, { title: "Other title", participants });
    expect(again.reply).toMatchObject({ ok: true, result: { id, title: "Climbing" } });
    expect(again.exercised).toEqual(
      expect.arrayContaining([`chatserver.${requirement}`, "chatserver.create.same-unchanged"]),
    );
    const { broken } = play.create(userId, { participants }, { tamper: showing({ id: NOTHING }) });
    expect(broken).toContain(`chatserver.${requirement}`);
  });

  it("finds a personal chat from both sides, and no group of the two", () => {
    const play = chatPlayed();
    const id = play.personal();
    expect(play.memberOf(play.create(BOB, { participants: [ANN] }), "id")).toBe(id);
    const group = play.create(ANN, { participants: [BOB], isPersonal: false });
    expect(play.memberOf(group, "id")).not.toBe(id);
    expect(play.left("same-people-other-kind")).toEqual(["apart"]);
  });

  it("finds the chat of the other kind, where a target takes the document at its word", () => {
    const play = chatPlayed({ branches: { "same-people-other-kind": "returned" } });
    const id = play.personal();
    expect(play.memberOf(play.create(ANN, { participants: [BOB], isPersonal: false }), "id")).toBe(id);
    expect(play.left("same-people-other-kind")).toEqual(["returned"]);
  });

  it("does not rename the one that there is", () => {
    const play = chatPlayed();
    play.group();
    const { broken } = play.create(
      ANN,
      { title: "Bouldering", participants: [BOB, CAT] },
      { tamper: showing({ title: "Bouldering" }) },
    );
    expect(broken).toContain("chatserver.create.same-unchanged");
  });

  it("makes another with one more or one fewer", () => {
    const play = chatPlayed();
    const id = play.group();
    const more = play.create(ANN, { participants: [BOB, CAT, DAN] });
    expect(more.exercised).toContain("chatserver.create.other-participants");
    const fewer = play.create(ANN, { participants: [BOB], isPersonal: false }, { tamper: showing({ id }) });
    expect(fewer.broken).toContain("chatserver.create.other-participants");
  });
});

describe("open points of creating", () => {
  it.each(["unknown-user", "unknown-user-bad-request", "unknown-user-unprocessable"])(
    "refuses strangers: %s",
    (code) => {
      const play = chatPlayed({ branches: { "unknown-user": code } });
      const made = play.create(ANN, { participants: [BOB, NOBODY] });
      expect(made.reply).toEqual({ ok: false, code });
      expect(made.exercised).toContain("chatserver.create.unknown-user");
      expect(play.left("unknown-user")).toEqual([code]);
    },
  );

  it("leaves strangers out, and does not have them shown", () => {
    const play = chatPlayed({ branches: { "unknown-user": "left-out" } });
    const made = play.create(ANN, { participants: [BOB, CAT, NOBODY] });
    expect(made.reply).toMatchObject({ ok: true, result: { allUsers: [{ id: ANN }, { id: BOB }, { id: CAT }] } });
    expect(play.left("unknown-user")).toEqual(["left-out"]);
    const shown = showing({ allUsers: [user(ANN), user(BOB), user(DAN), { id: NOBODY }] });
    expect(play.create(ANN, { participants: [BOB, DAN, NOBODY] }, { tamper: shown }).broken).not.toEqual([]);
  });

  it("believes a target that shows by name whom the oracle does not know", () => {
    const play = chatPlayed({
      world: (state) => ({ ...state, users: state.users.set(NOBODY, { ...stranger(NOBODY), name: "Nobody" }) }),
    });
    const made = play.create(ANN, { participants: [BOB, NOBODY] });
    expect(made.reply.ok).toBe(true);
    expect(play.left("unknown-user")).toEqual(["any"]);
    expect(play.get(ANN, play.textOf(made, "id")).broken).toEqual([]);
  });

  it.each(["served", "invalid", "unprocessable"])("has a chat with oneself: %s", (branch) => {
    const play = chatPlayed({ branches: { "own-chat": branch } });
    const made = play.create(ANN, { participants: [ANN] });
    expect(made.reply).toMatchObject(branch === "served" ? { result: { allUsers: [{ id: ANN }] } } : { code: branch });
    expect(play.left("own-chat")).toEqual([branch]);
  });

  it.each(["counted-once", "invalid"])("has the creator among those named: %s", (branch) => {
    const play = chatPlayed({ branches: { "creator-listed": branch } });
    const made = play.create(ANN, { participants: [ANN, BOB] });
    expect(made.reply).toMatchObject(branch === "invalid" ? { code: branch } : { result: { isPersonal: true } });
    expect(play.left("creator-listed")).toEqual([branch]);
  });

  it.each(["new-chat", "unknown-chat", "not-participant"])("has whoever left create the group again: %s", (branch) => {
    const play = chatPlayed({ branches: { "recreate-after-exit": branch } });
    const id = play.group();
    play.on(BOB, "exitChat", id);
    const made = play.create(BOB, { participants: [ANN, CAT] });
    expect(made.reply).toMatchObject(branch === "new-chat" ? { ok: true } : { ok: false, code: branch });
    expect(made.exercised).toContain("chatserver.open.recreate-after-exit");
    expect(play.left("recreate-after-exit")).toEqual([branch]);
  });
});

describe("people who were there before", () => {
  it("may have a chat already, with whatever is in it", () => {
    const met = (state: State): State => ({
      ...state,
      users: state.users.map((one) => ({ ...one, met: true as const })),
    });
    const play = chatPlayed({ known: met, world: (state) => withOldChat(state) });
    const made = play.create(ANN, { title: "Us", participants: [BOB] });
    expect(made.reply).toMatchObject({ result: { id: NOTHING, isMuted: true } });
    expect(play.list(BOB).broken).toEqual([]);
    expect(play.get(ANN, NOTHING).broken).toEqual([]);
  });
});

function withOldChat(state: State): State {
  const chat = newChat(state, NOTHING, [BOB, ANN], true, undefined, START);
  const member = { ...NEW_MEMBER, coming: "named", isMuted: true } as const;
  return putChat(state, { ...chat, members: chat.members.set(ANN, member) });
}

function undefinedIn(members: object): string[] {
  return Object.entries(members).flatMap(([name, value]) => (value === undefined ? [name] : []));
}

describe("a refusal", () => {
  it.each([
    ["create.participants-array", "invalid", { isPersonal: false }],
    ["create.default-group", "invalid", {}],
    ["create.group", "not-participant", { isPersonal: false }],
    ["create.path", "method-not-allowed", { isPersonal: false }],
  ] as const)("breaks %s where it is %s", (requirement, code, members) => {
    const play = chatPlayed();
    const body = { title: "Climbing", participants: [BOB, CAT], ...members };
    expect(play.create(ANN, body, { tamper: refusing(code) }).broken).toEqual([`chatserver.${requirement}`]);
  });
});
