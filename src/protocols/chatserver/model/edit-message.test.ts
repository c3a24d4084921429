import { expect, test } from "vitest";
import { BOB, CAT, DAN, refusing, showing, telling } from "../played.shared.ts";
import type { Talk } from "./talk.shared.ts";
import { GROUP, codeOf, talk, toldMembers, withMember } from "./talk.shared.ts";

const begun = (options: Parameters<typeof talk>[0] = {}): Talk => {
  const game = talk(options);
  game.post({ text: "As it was posted" });
  return game;
};
const settled = (): Talk => begun({ settled: true });

test("a text is edited, told and kept", () => {
  const game = begun();
  game.listen("b", BOB);
  game.clock.advance(60_000);
  const edited = game.edit(1, { text: "As it was edited" });
  expect(edited.reply).toMatchObject({
    ok: true,
    result: { id: 1, text: "As it was edited", isVisible: true, editedAt: "2026-01-02T03:05:05Z" },
  });
  expect(toldMembers(edited, "text")).toEqual(["As it was edited"]);
  expect(edited.exercised).toEqual(
    expect.arrayContaining(["chatserver.edit.text", "chatserver.edit.event", "chatserver.edit.edited-at"]),
  );
  expect(game.list({}, { by: BOB }).exercised).toContain("chatserver.edit.text");
  const old = { tamper: showing({ text: "As it was posted" }) };
  expect(game.list({}, old).broken).toEqual(["chatserver.edit.text"]);
});

test("what an edit shows wrongly breaks the narrowest requirement", () => {
  const text = { text: "As it was edited" };
  const wrong = (body: object, members: object): readonly string[] =>
    settled().edit(1, body, { tamper: showing(members) }).broken;
  expect(wrong(text, { text: "As it was posted" })).toEqual(["chatserver.edit.text"]);
  expect(wrong(text, { id: 7 })).toEqual(["chatserver.edit.answer-message"]);
  expect(wrong(text, { editedAt: undefined })).toEqual(["chatserver.edit.edited-at"]);
  expect(wrong(text, { isVisible: false })).toEqual(["chatserver.edit.text-alone"]);
  expect(wrong({ isVisible: false }, { isVisible: true })).toEqual(["chatserver.edit.is-visible-off"]);
  expect(wrong({ isVisible: false }, { text: "" })).toEqual(["chatserver.edit.is-visible-alone"]);
  expect(wrong({ fileExists: true }, { text: "" })).toEqual(["chatserver.edit.file-exists-keeps"]);
  expect(wrong({ previewExists: true }, { isVisible: false })).toEqual(["chatserver.edit.file-exists-keeps"]);
  const game = settled();
  game.edit(1, { isVisible: false });
  expect(game.edit(1, { isVisible: true }, { tamper: showing({ isVisible: false }) }).broken).toEqual([
    "chatserver.edit.is-visible-on",
  ]);
  expect(game.edit(1, { isVisible: true }).reply).toMatchObject({ result: { isVisible: true } });
  game.list();
});

test("what an edit refuses wrongly breaks the narrowest requirement", () => {
  const refused = (body: object, ...codes: string[]): readonly string[] =>
    settled().edit(1, body, { tamper: refusing(...codes) }).broken;
  expect(refused({ text: "New" }, "invalid")).toEqual(["chatserver.edit.text-alone"]);
  expect(refused({ isVisible: false }, "invalid")).toEqual(["chatserver.edit.is-visible-alone"]);
  expect(refused({ fileExists: true }, "invalid")).toEqual(["chatserver.edit.file-exists"]);
  expect(refused({ previewExists: true }, "invalid")).toEqual(["chatserver.edit.preview-exists"]);
  expect(refused({ text: "New", isVisible: null }, "invalid")).toEqual(["chatserver.general.null-optional"]);
  expect(refused({ text: "New" }, "not-author")).toEqual(["chatserver.edit.own"]);
  expect(refused({ text: "New" }, "unknown-message")).toEqual(["chatserver.edit.path"]);
});

test("each field that is edited is told for its own reason", () => {
  const silent = (body: object): readonly string[] => {
    const game = settled();
    game.listen("b", BOB);
    return game.edit(1, body, { tamper: telling(() => []) }).broken;
  };
  expect(silent({ text: "New" })).toEqual(["chatserver.edit.event"]);
  expect(silent({ isVisible: false })).toEqual(["chatserver.edit.event-visibility"]);
  expect(silent({ fileExists: true })).toEqual(["chatserver.edit.event-file"]);
  expect(silent({ previewExists: true })).toEqual(["chatserver.edit.event-preview"]);
});

test.each([
  ["foreign-edit", "not-author", "chatserver.edit.foreign"],
  ["foreign-edit", "not-author-not-found", "chatserver.edit.foreign"],
  ["foreign-edit", "served", undefined],
])("somebody else's message: %s %s", (choice, branch, requirement) => {
  const game = begun({ branches: { [choice]: branch } });
  const answer = game.edit(1, { text: "By another" }, { by: BOB });
  expect(codeOf(answer)).toBe(requirement && branch);
  expect(game.left(choice)).toEqual([branch]);
  if (requirement) expect(answer.exercised).toContain(requirement);
  game.list();
});

test.each(["deleted-message", "deleted-message-conflict", "deleted-message-forbidden", "served"])(
  "a deleted message: %s",
  (branch) => {
    const game = begun({ branches: { "deleted-message-edit": branch } });
    game.remove(1);
    expect(codeOf(game.edit(1, { text: "After it was deleted" }))).toBe(branch === "served" ? undefined : branch);
    expect(game.left("deleted-message-edit")).toEqual([branch]);
    game.list();
  },
);

test.each(["long-text", "long-text-too-large", "long-text-unprocessable", "cut", "served"])(
  "a long text: %s",
  (branch) => {
    const game = begun({ branches: { "long-edit": branch } });
    const answer = game.edit(1, { text: "a".repeat(2049) });
    expect(game.left("long-edit")).toEqual([branch]);
    if (branch.startsWith("long")) expect(codeOf(answer)).toBe(branch);
    else expect(game.textOf(answer, "text")).toHaveLength(branch === "cut" ? 2048 : 2049);
    game.list();
  },
);

test("there is no such message, or whoever asks is not in the chat", () => {
  const game = begun();
  expect(codeOf(game.edit(99, { text: "New" }))).toBe("unknown-message-forbidden");
  expect(codeOf(game.remove(99))).toBe("unknown-message-forbidden");
  expect(codeOf(game.read(99))).toBe("unknown-message");
  for (const asked of [
    game.edit(1, { text: "New" }, { by: DAN }),
    game.remove(1, { by: DAN }),
    game.read(1, { by: DAN }),
  ]) {
    expect(codeOf(asked)).toBe("not-participant");
  }
});

test("a blocked author edits where a target lets them", () => {
  const known = (state: Parameters<typeof withMember>[0]): ReturnType<typeof withMember> =>
    withMember(state, GROUP, BOB, { isBlockedUser: true });
  const strict = begun({ known, branches: { "foreign-edit": "served" } });
  expect(codeOf(strict.edit(1, { text: "By a blocked one" }, { by: BOB }))).toBe("blocked-user");
  const lenient = begun({ known, branches: { "foreign-edit": "served", "blocked-elsewhere": "served" } });
  expect(lenient.edit(1, { text: "By a blocked one" }, { by: BOB }).reply.ok).toBe(true);
  expect(lenient.edit(1, { text: "By another" }, { by: CAT }).reply.ok).toBe(true);
});
