// Settings of chats, and chats that are removed from the device.

import { describe, expect, it } from "vitest";
import type { Answer, Said } from "../played.shared.ts";
import { ANN, BOB, CAT, DAN, answering, refusing, showing, telling, tokenOf } from "../played.shared.ts";
import { chatPlayed, without } from "./chats.shared.ts";
import { losing } from "./people.shared.ts";

const NONE = answering(() => []);

describe("settings of a chat", () => {
  it.each([
    ["muted", { isMuted: true }, []],
    ["unmuted", { isMuted: false }, [{ isMuted: true }]],
    ["archived", { isArchived: true }, []],
    ["unarchived", { isArchived: false }, [{ isArchived: true }]],
  ])("can be set: %s", (requirement, body, before) => {
    const play = chatPlayed();
    const id = play.group();
    for (const earlier of before) play.set(ANN, id, earlier);
    const answer = play.set(ANN, id, body);
    expect(answer.reply).toMatchObject({ ok: true, result: { id, ...body } });
    expect(answer.exercised).toEqual(
      expect.arrayContaining([`chatserver.settings.${requirement}`, "chatserver.settings.partial"]),
    );
    const opposite = Object.fromEntries(Object.entries(body).map(([name, value]) => [name, !value]));
    expect(play.set(ANN, id, body, { tamper: showing(opposite) }).broken).toEqual([
      "chatserver.settings.answer-shows",
      `chatserver.settings.${requirement}`,
    ]);
    expect(play.set(ANN, id, body, { tamper: refusing("invalid") }).broken).toEqual(["chatserver.settings.partial"]);
    expect(play.get(ANN, id, { tamper: showing(opposite) }).broken).toEqual(["chatserver.settings.kept"]);
  });

  it.each([
    ["settings.answer-shows", { isMuted: undefined }],
    ["settings.others-kept", { isArchived: false }],
    ["settings.answer", undefined],
  ])("breaks %s", (requirement, members) => {
    const play = chatPlayed();
    const id = play.group();
    play.set(ANN, id, { isArchived: true });
    const tamper = answering((chat) => {
      if (!members) return undefined;
      const changed = { ...Object(chat), ...members };
      return "isMuted" in members ? without(changed, "isMuted") : changed;
    });
    expect(play.set(ANN, id, { isMuted: true }, { tamper }).broken).toEqual([`chatserver.${requirement}`]);
  });

  it("are each participant's own", () => {
    const play = chatPlayed();
    const id = play.group();
    play.set(ANN, id, { isMuted: true });
    expect(play.get(BOB, id).exercised).toContain("chatserver.settings.own-only");
    const { broken } = play.get(CAT, id, { tamper: showing({ isMuted: true }) });
    expect(broken).toEqual(["chatserver.settings.own-only"]);
  });

  it("are told to nobody", () => {
    const play = chatPlayed();
    const id = play.group();
    play.listen("b", BOB);
    expect(play.set(ANN, id, { isMuted: true }).exercised).toContain("chatserver.settings.no-event");
    const event = { event: "chatUpdate", source: "1", payload: null };
    const told = telling(() => [{ session: "b", event, early: false }]);
    expect(play.set(ANN, id, { isMuted: false }, { tamper: told }).broken).toEqual(["chatserver.settings.no-event"]);
  });

  it("keep nobody from being told who muted the chat", () => {
    const play = chatPlayed();
    const id = play.group();
    play.listen("b", BOB);
    play.set(BOB, id, { isMuted: true });
    const rename = (said?: Said): Answer =>
      play.ask(tokenOf(ANN), "renameChat", { path: { chatId: id }, body: { title: "Bowling" } }, said);
    expect(rename().exercised).toContain("chatserver.settings.muted-events");
    expect(rename({ tamper: losing("b") }).broken).toEqual(["chatserver.settings.muted-events"]);
  });

  it("are not for others", () => {
    const play = chatPlayed();
    const answer = play.set(DAN, play.group(), { isMuted: true });
    expect(answer.reply).toEqual({ ok: false, code: "not-participant" });
    expect(answer.exercised).toContain("chatserver.settings.non-participant");
  });

  it("may end when somebody posts", () => {
    const play = chatPlayed();
    const id = play.group();
    play.set(ANN, id, { isArchived: true });
    play.post(ANN, id, "Back");
    const read = play.get(ANN, id, { tamper: showing({ isArchived: false }) });
    expect(read.exercised).toContain("chatserver.post.unarchives");
    expect(play.get(ANN, id).broken).toEqual([]);
  });

  it("outlast the messages", () => {
    const play = chatPlayed();
    const id = play.group();
    play.set(ANN, id, { isMuted: true });
    play.on(ANN, "clearChat", id);
    const { broken } = play.get(ANN, id, { tamper: showing({ isMuted: false }) });
    expect(broken).toEqual(["chatserver.clear.settings-stay"]);
  });
});

describe("removing a chat from the device", () => {
  it.each(["chat", "empty"])("is answered as carried out: %s", (branch) => {
    const play = chatPlayed({ branches: { "device-removal-answer": branch } });
    const id = play.group();
    const answer = play.set(ANN, id, { isRemovedOnDevice: true });
    expect(play.memberOf(answer, "id")).toBe(branch === "chat" ? id : undefined);
    expect(answer.exercised).toContain("chatserver.device.accepted");
    expect(play.left("device-removal-answer")).toEqual([branch]);
    const { broken } = play.set(ANN, id, { isRemovedOnDevice: true }, { tamper: refusing("invalid") });
    expect(broken).toEqual(["chatserver.device.accepted"]);
  });

  it("takes it out of the list of the one, and not of the others", () => {
    const play = chatPlayed();
    const id = play.group();
    const all = play.list(ANN).reply;
    play.set(ANN, id, { isRemovedOnDevice: true });
    const gone = play.list(ANN);
    expect(play.memberOf(gone, "id")).toEqual([]);
    expect(gone.exercised).toContain("chatserver.device.unlisted");
    const still = answering(() => (all.ok ? all.result : undefined));
    expect(play.list(ANN, undefined, { tamper: still }).broken).toEqual(["chatserver.device.unlisted"]);
    expect(play.list(ANN, undefined, { tamper: still }, 2).broken).toEqual(["chatserver.device.account"]);
    expect(play.list(BOB).exercised).toContain("chatserver.device.stays-for-others");
    expect(play.list(CAT, undefined, { tamper: NONE }).broken).toEqual(["chatserver.device.stays-for-others"]);
  });

  it("leaves whoever did it in the chat", () => {
    const play = chatPlayed();
    const id = play.group();
    play.set(ANN, id, { isRemovedOnDevice: true });
    expect(play.get(ANN, id).exercised).toContain("chatserver.device.still-participant");
    const { broken } = play.get(BOB, id, { tamper: refusing("unknown-chat") });
    expect(broken).toEqual(["chatserver.create.participants"]);
    const own = chatPlayed();
    const other = own.group();
    own.set(BOB, other, { isRemovedOnDevice: true });
    expect(own.get(BOB, other, { tamper: refusing("not-participant") }).broken).toEqual([
      "chatserver.device.still-participant",
    ]);
  });

  it("is taken back by creating it again and posting", () => {
    const play = chatPlayed();
    const id = play.personal();
    play.set(ANN, id, { isRemovedOnDevice: true });
    const found = play.create(ANN, { participants: [BOB] });
    expect(play.memberOf(found, "id")).toBe(id);
    expect(found.exercised).toContain("chatserver.device.found-again");
    expect(play.memberOf(play.list(ANN), "id")).toEqual([]);
    expect(play.left("device-return")).toEqual(["after-post"]);
    play.post(ANN, id, "Still there?");
    const back = play.list(ANN);
    expect(play.memberOf(back, "id")).toEqual([id]);
    expect(back.exercised).toContain("chatserver.device.back");
    expect(play.list(ANN, "true", { tamper: NONE }).broken).toEqual(["chatserver.device.back"]);
  });

  it("may be taken back by creating it again alone", () => {
    const play = chatPlayed({ branches: { "device-return": "after-create" } });
    const id = play.personal();
    play.set(ANN, id, { isRemovedOnDevice: true });
    play.create(ANN, { participants: [BOB] });
    expect(play.memberOf(play.list(ANN), "id")).toEqual([id]);
    expect(play.left("device-return")).toEqual(["after-create"]);
  });

  it("may not be taken back by posting alone, where it is by creating", () => {
    const play = chatPlayed({ branches: { "device-return": "after-create" } });
    const id = play.personal();
    play.set(ANN, id, { isRemovedOnDevice: true });
    play.post(ANN, id, "Still there?");
    expect(play.memberOf(play.list(ANN), "id")).toEqual([]);
    expect(play.left("device-return")).toEqual(["after-create"]);
    // From then on, it is as it was seen to be.
    expect(play.memberOf(play.list(ANN), "id")).toEqual([]);
  });

  it.each([
    ["personal-only", true, false],
    ["always", true, true],
    ["never", false, false],
  ])("may be taken back by others: %s", (branch, personally, inGroup) => {
    const play = chatPlayed({ branches: { "device-return-by-others": branch } });
    const personal = play.personal();
    const group = play.group();
    for (const id of [personal, group]) {
      play.set(ANN, id, { isRemovedOnDevice: true });
      play.post(BOB, id, "Hello?");
    }
    expect(play.memberOf(play.list(ANN), "id")).toEqual([
      ...(personally ? [personal] : []),
      ...(inGroup ? [group] : []),
    ]);
    expect(play.left("device-return-by-others")).toEqual([branch]);
  });

  it("is switched off again", () => {
    const play = chatPlayed();
    const id = play.group();
    play.set(ANN, id, { isRemovedOnDevice: true });
    play.set(ANN, id, { isRemovedOnDevice: false });
    const back = play.list(ANN);
    expect(play.memberOf(back, "id")).toEqual([id]);
    expect(back.exercised).toContain("chatserver.device.switched-off");
    expect(play.list(ANN, "1", { tamper: NONE }).broken).toEqual(["chatserver.device.switched-off"]);
  });

  it("is an affair of the account", () => {
    const play = chatPlayed();
    const id = play.group();
    play.set(ANN, id, { isRemovedOnDevice: true });
    expect(play.ask(tokenOf(ANN, 2), "listChats").exercised).toContain("chatserver.device.account");
  });
});
