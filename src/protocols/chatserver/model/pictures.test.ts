import { describe, expect, it } from "vitest";
import type { Answer, Said } from "../played.shared.ts";
import { ANN, BOB, DAN, NOTHING, refusing, showing, telling, tokenOf } from "../played.shared.ts";
import type { ChatPlayed } from "./chats.shared.ts";
import { chatPlayed } from "./chats.shared.ts";

const FIRST = { id: "F1A57000-0000-4000-8000-000000000001", fileType: "png", fileSize: 100_000 };
const SECOND = { id: "5EC0ED00-0000-4000-8000-000000000002", fileType: "jpeg", fileSize: 4711 };

const add = (play: ChatPlayed, userId: number, chatId: string, image: object, said?: Said): Answer =>
  play.ask(tokenOf(userId), "addPicture", { path: { chatId }, body: { image } }, said);
const remove = (play: ChatPlayed, userId: number, chatId: string, pictureId: string, said?: Said): Answer =>
  play.ask(tokenOf(userId), "removePicture", { path: { chatId, pictureId } }, said);

describe("adding a picture", () => {
  it("shows it, beside those that are there", () => {
    const play = chatPlayed();
    const id = play.group();
    add(play, ANN, id, FIRST);
    const answer = add(play, ANN, id, SECOND);
    expect(answer.reply).toMatchObject({ ok: true, result: { images: [FIRST, SECOND] } });
    expect(play.get(BOB, id).exercised).toEqual(
      expect.arrayContaining([
        "chatserver.add-picture.shown",
        "chatserver.add-picture.accumulate",
        "chatserver.add-picture.id",
        "chatserver.add-picture.file-type",
        "chatserver.add-picture.file-size",
      ]),
    );
  });

  it.each([
    ["add-picture.shown", [FIRST]],
    ["add-picture.accumulate", [SECOND]],
    ["add-picture.id", [FIRST, { ...SECOND, id: NOTHING }]],
    ["add-picture.file-type", [FIRST, { ...SECOND, fileType: "png" }]],
    ["add-picture.file-size", [FIRST, { ...SECOND, fileSize: 1 }]],
    ["general.isolation", [FIRST, SECOND, { ...SECOND, id: NOTHING }]],
    ["general.id-form", [FIRST, { ...SECOND, id: SECOND.id.toLowerCase() }]],
  ])("breaks %s", (requirement, images) => {
    const play = chatPlayed();
    const id = play.group();
    add(play, ANN, id, FIRST);
    add(play, ANN, id, SECOND);
    expect(play.get(BOB, id, { tamper: showing({ images }) }).broken).toEqual([`chatserver.${requirement}`]);
  });

  it("blames a picture that is lost later on whatever was done meanwhile", () => {
    const play = chatPlayed();
    const id = play.group();
    add(play, ANN, id, FIRST);
    play.get(BOB, id);
    expect(play.get(BOB, id, { tamper: showing({ images: [] }) }).broken).toEqual(["chatserver.general.get-safe"]);
  });

  it.each([
    ["personal-picture", "personal-chat"],
    ["personal-picture", "personal-chat-forbidden"],
    ["personal-picture", "served"],
    ["member-picture", "not-owner"],
    ["member-picture", "served"],
  ])("may need a group, and its creator: %s %s", (choice, branch) => {
    const play = chatPlayed({ branches: { [choice]: branch } });
    const id = choice === "personal-picture" ? play.personal() : play.group();
    const { reply, exercised } = add(play, BOB, id, FIRST);
    expect(reply).toMatchObject(branch === "served" ? { ok: true } : { ok: false, code: branch });
    expect(exercised).toContain(`chatserver.open.${choice}`);
    expect(play.left(choice)).toEqual([branch]);
  });

  it("is not for others", () => {
    const play = chatPlayed();
    const id = play.group();
    const { reply, exercised } = add(play, DAN, id, FIRST);
    expect(reply).toEqual({ ok: false, code: "not-participant" });
    expect(exercised).toContain("chatserver.add-picture.non-participant");
    const { broken } = play.get(ANN, id, { tamper: showing({ images: [FIRST] }) });
    expect(broken).toEqual(["chatserver.general.refused-write"]);
  });
});

describe("removing a picture", () => {
  it("takes it away, and no other", () => {
    const play = chatPlayed();
    const id = play.group();
    add(play, ANN, id, FIRST);
    add(play, ANN, id, SECOND);
    expect(remove(play, ANN, id, FIRST.id.toLowerCase()).reply).toMatchObject({ ok: true });
    const read = play.get(BOB, id);
    expect(read.reply).toMatchObject({ result: { images: [SECOND] } });
    expect(read.exercised).toEqual(
      expect.arrayContaining(["chatserver.remove-picture.gone", "chatserver.remove-picture.others-kept"]),
    );
    const both = showing({ images: [FIRST, SECOND] });
    const none = showing({ images: [] });
    const other = chatPlayed();
    const otherId = other.group();
    add(other, ANN, otherId, FIRST);
    add(other, ANN, otherId, SECOND);
    remove(other, ANN, otherId, FIRST.id);
    expect(other.get(BOB, otherId, { tamper: both }).broken).toEqual(["chatserver.remove-picture.gone"]);
    expect(other.get(ANN, otherId, { tamper: none }).broken).toEqual(["chatserver.remove-picture.others-kept"]);
  });

  it("knows what is there", () => {
    const play = chatPlayed();
    const { reply, exercised } = remove(play, ANN, play.group(), NOTHING);
    expect(reply).toEqual({ ok: false, code: "unknown-picture" });
    expect(exercised).toContain("chatserver.remove-picture.unknown");
  });

  it("is not for others, nor perhaps for members", () => {
    const play = chatPlayed();
    const id = play.group();
    add(play, ANN, id, FIRST);
    expect(remove(play, DAN, id, FIRST.id).exercised).toContain("chatserver.remove-picture.non-participant");
    expect(remove(play, BOB, id, FIRST.id).reply).toEqual({ ok: false, code: "not-owner" });
    expect(remove(play, ANN, id, FIRST.id, { tamper: refusing("unknown-picture") }).broken).toEqual([
      "chatserver.remove-picture.answer",
    ]);
    const unknown = { tamper: refusing("method-not-allowed") };
    expect(remove(play, ANN, id, FIRST.id, unknown).broken).toEqual(["chatserver.remove-picture.path"]);
  });
});

describe("what is told of pictures", () => {
  it.each(["chat-update", "other"])("is told to everybody: %s", (branch) => {
    const play = chatPlayed({ branches: { "picture-event": branch } });
    const id = play.group();
    play.listen("a", ANN);
    play.listen("b", BOB);
    const { events, exercised } = add(play, ANN, id, FIRST);
    expect(events.map(({ session }) => session).toSorted()).toEqual(["a", "b"]);
    expect(exercised).toContain("chatserver.add-picture.event");
    expect(play.left("picture-event")).toEqual([branch]);
    const silent = telling(() => []);
    const { broken } = remove(play, ANN, id, FIRST.id, { tamper: silent });
    expect(broken).toContain("chatserver.remove-picture.event");
  });

  it("agrees with what is shown", () => {
    const play = chatPlayed({ settled: true });
    const id = play.group();
    play.listen("b", BOB);
    const tamper = telling((all) =>
      all.map((one) => ({
        ...one,
        event: { ...Object(one.event), payload: { ...payloadIn(one.event), title: "Other" } },
      })),
    );
    expect(add(play, ANN, id, FIRST, { tamper }).broken).toContain("chatserver.event.agrees");
  });

  it("is not asked where nobody listens", () => {
    const play = chatPlayed();
    add(play, ANN, play.group(), FIRST);
    expect(play.left("picture-event")).toEqual(["any"]);
  });
});

function payloadIn(event: unknown): object {
  return Object(Reflect.get(Object(event), "payload"));
}
