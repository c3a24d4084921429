import { expect, test } from "vitest";
import { BOB, answering, refusing, showing, telling } from "../played.shared.ts";
import type { Talk } from "./talk.shared.ts";
import { codeOf, talk, toldMembers } from "./talk.shared.ts";

const PICTURE = { fileType: "png", fileSize: 100_000 };

const begun = (options: Parameters<typeof talk>[0] = {}): Talk => {
  const game = talk(options);
  game.post({ text: "To be deleted", attachment: PICTURE });
  return game;
};
const settled = (): Talk => begun({ settled: true });

test("a message is deleted by the deletion of what is in it", () => {
  const game = begun();
  game.listen("b", BOB);
  game.clock.advance(60_000);
  const deleted = game.remove(1);
  expect(deleted.reply).toMatchObject({
    result: { id: 1, text: "", attachments: [], deletedAt: "2026-01-02T03:05:05Z", createdAt: "2026-01-02T03:04:05Z" },
  });
  expect(toldMembers(deleted, "deletedAt")).toEqual(["2026-01-02T03:05:05Z"]);
  expect(game.left("deleted-text")).toEqual(["empty"]);
  expect(game.left("deleted-attachments")).toEqual(["gone"]);
  expect(game.list().exercised).toContain("chatserver.delete-message.deleted-at-kept");
  expect(game.remove(1).reply.ok).toBe(true);
});

test.each([
  ["deleted-text", "omitted"],
  ["deleted-attachments", "sizeless"],
])("%s: %s", (choice, branch) => {
  const game = begun({ branches: { [choice]: branch } });
  game.remove(1);
  expect(game.left(choice)).toEqual([branch]);
  game.list();
});

test("what is deleted wrongly breaks the narrowest requirement", () => {
  const attachments = [{ ...PICTURE, id: "D1F4B0B2-2B7E-4E0C-8F2B-7C9A1E5D3F66" }];
  const wrong = (members: object): readonly string[] => settled().remove(1, { tamper: showing(members) }).broken;
  expect(wrong({ text: "To be deleted" })).toEqual(["chatserver.delete-message.text"]);
  expect(wrong({ attachments })).toEqual(["chatserver.delete-message.attachment"]);
  expect(wrong({ deletedAt: undefined })).toEqual(["chatserver.delete-message.deleted-at"]);
  expect(wrong({ deletedAt: "2020-01-01T00:00:00Z" })).toEqual(["chatserver.delete-message.deleted-at-time"]);
  expect(wrong({ id: 8 })).toEqual(["chatserver.delete-message.answer-message"]);
  const game = settled();
  game.remove(1);
  const later = (members: object): readonly string[] => game.list({}, { tamper: showing(members) }).broken;
  expect(later({ text: "To be deleted" })).toEqual(["chatserver.delete-message.deleted-at-kept"]);
  expect(later({ attachments })).toEqual(["chatserver.delete-message.deleted-at-kept"]);
  expect(later({ deletedAt: undefined })).toEqual(["chatserver.delete-message.deleted-at-kept"]);
});

test("the deletion is told", () => {
  const game = settled();
  game.listen("b", BOB);
  expect(game.remove(1, { tamper: telling(() => []) }).broken).toEqual(["chatserver.delete-message.event"]);
});

test("a refused deletion leaves no trace", () => {
  const game = settled();
  expect(codeOf(game.remove(1, { by: BOB }))).toBe("not-author");
  const gone = { tamper: showing({ deletedAt: "2026-01-02T03:04:05Z" }) };
  expect(game.list({}, gone).broken).toEqual(["chatserver.general.refused-write"]);
  expect(game.remove(1, { tamper: refusing("not-author") }).broken).toEqual(["chatserver.delete-message.own"]);
});

test.each(["not-author", "not-author-not-found", "served"])("somebody else's message: %s", (branch) => {
  const game = begun({ branches: { "foreign-delete": branch } });
  const answer = game.remove(1, { by: BOB });
  expect(codeOf(answer)).toBe(branch === "served" ? undefined : branch);
  expect(game.left("foreign-delete")).toEqual([branch]);
  game.list();
});

test("a message that is still there is not carried out as deleted", () => {
  const whole = answering((result) => ({ ...Object(result), deletedAt: undefined, text: "To be deleted" }));
  expect(settled().remove(1, { tamper: whole }).broken).toEqual([
    "chatserver.delete-message.text",
    "chatserver.delete-message.deleted-at",
  ]);
});
