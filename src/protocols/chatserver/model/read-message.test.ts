import { expect, test } from "vitest";
import { ANN, BOB, CAT, DAN, answering, refusing, showing, telling } from "../played.shared.ts";
import type { Talk } from "./talk.shared.ts";
import { codeOf, talk, toldMembers } from "./talk.shared.ts";

const begun = (options: Parameters<typeof talk>[0] = {}): Talk => {
  const game = talk(options);
  game.post();
  return game;
};
const settled = (): Talk => begun({ settled: true });
const marks = (...people: readonly number[]): { readonly readMarks: readonly object[] } => ({
  readMarks: people.map((id) => ({ user: { id } })),
});

test("a mark is answered, told and kept", () => {
  const game = begun();
  game.listen("a", ANN);
  game.listen("b", BOB);
  const read = game.read(1, { by: BOB });
  expect(read.reply).toMatchObject({ result: { id: 1, readMarks: [{ user: { id: BOB } }] } });
  expect(toldMembers(read, "readMarks")).toMatchObject([[{ user: { id: BOB } }], [{ user: { id: BOB } }]]);
  expect(read.exercised).toEqual(expect.arrayContaining(["chatserver.read.event", "chatserver.read.event-read"]));
  expect(game.left("read-event")).toEqual(["message-read"]);
  expect(game.list().exercised).toContain("chatserver.read.mark");
  game.read(1, { by: CAT });
  game.read(1);
  expect(game.list().exercised).toContain("chatserver.read.several-readers");
});

test.each(["message-read", "message-update", "message-update-before"])("the event: %s", (branch) => {
  const game = begun({ branches: { "read-event": branch } });
  game.listen("a", ANN);
  game.read(1, { by: BOB });
  expect(game.left("read-event")).toEqual([branch]);
});

test.each(["message", "empty"])("the answer: %s", (branch) => {
  const game = begun({ branches: { "read-body": branch } });
  const read = game.read(1, { by: BOB });
  expect(read.reply).toMatchObject(branch === "empty" ? { ok: true, result: undefined } : { result: { id: 1 } });
  expect(game.left("read-body")).toEqual([branch]);
  game.list();
});

test.each(["silent", "told"])("a second mark: %s", (branch) => {
  const game = begun({ branches: { "repeated-read": branch } });
  game.listen("a", ANN);
  game.read(1, { by: BOB });
  const again = game.read(1, { by: BOB });
  expect(again.events).toHaveLength(branch === "told" ? 1 : 0);
  expect(again.exercised).toContain("chatserver.read.once");
  expect(game.left("repeated-read")).toEqual([branch]);
  game.list();
});

test("what is marked wrongly breaks the narrowest requirement", () => {
  const wrong = (members: object): readonly string[] => settled().read(1, { by: BOB, tamper: showing(members) }).broken;
  expect(wrong(marks())).toEqual(["chatserver.read.body-marks"]);
  expect(wrong(marks(CAT))).toEqual(["chatserver.read.body-marks"]);
  expect(wrong(marks(BOB, CAT))).toEqual(["chatserver.read.mark-of-reader"]);
  expect(wrong(marks(BOB, BOB))).toEqual(["chatserver.read.once"]);
  const game = settled();
  game.read(1, { by: BOB });
  const listed = (members: object): readonly string[] => game.list({}, { tamper: showing(members) }).broken;
  expect(listed(marks())).toEqual(["chatserver.read.mark"]);
  expect(listed(marks(BOB, ANN))).toEqual(["chatserver.read.mark-of-reader"]);
  game.read(1, { by: CAT });
  expect(listed(marks(CAT))).toEqual(["chatserver.read.several-readers"]);
  game.read(1);
  expect(listed(marks(BOB, CAT))).toEqual(["chatserver.read.own-message"]);
});

test("who may mark is refused wrongly", () => {
  const refused = (game: Talk, by: number): readonly string[] =>
    game.read(1, { by, tamper: refusing("not-participant") }).broken;
  expect(refused(settled(), ANN)).toEqual(["chatserver.read.own-message"]);
  expect(refused(settled(), BOB)).toEqual(["chatserver.read.answer"]);
  const game = settled();
  game.read(1, { by: BOB });
  expect(refused(game, CAT)).toEqual(["chatserver.read.several-readers"]);
  expect(refused(game, BOB)).toEqual(["chatserver.read.once"]);
});

test("a refused mark leaves no trace", () => {
  const game = settled();
  expect(codeOf(game.read(1, { by: DAN }))).toBe("not-participant");
  expect(game.list({}, { tamper: showing(marks(DAN)) }).broken).toEqual(["chatserver.general.refused-write"]);
});

test("the mark is told", () => {
  const game = settled();
  game.listen("a", ANN);
  expect(game.read(1, { by: BOB, tamper: telling(() => []) }).broken).toEqual(["chatserver.read.event"]);
  const bare = answering(() => ({ id: 1 }));
  expect(game.read(1, { by: BOB, tamper: bare }).broken).not.toEqual([]);
});
