import { expect, test } from "vitest";
import { ANN, BOB, CAT, DAN, answering, refusing, showing, telling, tokenOf } from "../played.shared.ts";
import { GROUP, OTHER_GROUP, PERSONAL, codeOf, idsOf, talk, toldMembers, withMember } from "./talk.shared.ts";

const PICTURE = { fileType: "png", fileSize: 100_000 };
const ID = "D1F4B0B2-2B7E-4E0C-8F2B-7C9A1E5D3F66";

test("a message is answered, listed and told", () => {
  const game = talk();
  game.listen("a", ANN);
  game.listen("b", BOB);
  game.listen("d", DAN);
  const posted = game.post({ text: "Photos from Sunday" });
  expect(posted.reply).toMatchObject({
    ok: true,
    result: { id: 1, chatId: GROUP, authorId: ANN, author: { id: ANN }, text: "Photos from Sunday", isVisible: true },
  });
  expect(posted.events.map(({ session }) => session)).toEqual(["b", "a"]);
  expect(toldMembers(posted, "text")).toEqual(["Photos from Sunday", "Photos from Sunday"]);
  expect(posted.exercised).toContain("chatserver.post.event-agrees");
  const listed = game.list({}, { by: BOB });
  expect(idsOf(listed)).toEqual([1]);
  expect(listed.exercised).toContain("chatserver.post.listed");
});

test("what a message shows wrongly breaks the narrowest requirement", () => {
  const told = { tamper: showing({ text: "Something else" }) };
  expect(talk().post({}, told).broken).toEqual(["chatserver.post.text"]);
  expect(talk().post({ text: "Grüße" }, { tamper: showing({ text: "Gr??e" }) }).broken).toEqual([
    "chatserver.general.unicode",
  ]);
  expect(talk().post({}, { tamper: showing({ isVisible: false }) }).broken).toEqual([
    "chatserver.post.is-visible-default",
  ]);
  expect(talk().post({ isVisible: false }, { tamper: showing({ isVisible: true }) }).broken).toEqual([
    "chatserver.post.is-visible-false",
  ]);
  expect(talk().post({}, { tamper: showing({ localId: "2+x" }) }).broken).toEqual([
    "chatserver.post.local-id-returned",
  ]);
  expect(talk().post({}, { tamper: showing({ authorId: BOB }) }).broken).toEqual(["chatserver.post.author"]);
  expect(talk().post({}, { tamper: showing({ chatId: PERSONAL }) }).broken).toEqual(["chatserver.message.chat-id"]);
  expect(talk().post({}, { tamper: showing({ createdAt: "2020-01-01T00:00:00Z" }) }).broken).toEqual([
    "chatserver.post.created-now",
  ]);
  expect(talk().post({}, { tamper: showing({ deletedAt: "2026-01-02T03:04:05Z" }) }).broken).toEqual([
    "chatserver.message.deleted-at-only",
  ]);
});

test("ids are new, and grow", () => {
  const game = talk();
  game.post();
  game.post();
  expect(game.post({}, { tamper: showing({ id: 1 }) }).broken).toEqual(["chatserver.post.id-unique"]);
  const other = talk();
  other.post({}, { tamper: showing({ id: 9 }) });
  expect(other.post({}, { tamper: showing({ id: 4 }) }).broken).toEqual(["chatserver.message.id-grows"]);
});

test("ids may be UUIDs", () => {
  const game = talk({ branches: { "message-id-type": "uuid" } });
  const id = game.textOf(game.post(), "id");
  game.post();
  expect(game.left("message-id-type")).toEqual(["uuid"]);
  expect(idsOf(game.list({ before: id }))).toEqual([]);
  expect(idsOf(game.list()).at(-1)).toBe(id);
});

test("attachments are shown as they were sent", () => {
  const game = talk();
  const posted = game.post({
    text: undefined,
    attachment: { ...PICTURE, id: ID, previewWidth: 30, previewHeight: 20 },
  });
  expect(game.memberOf(posted, "attachments")).toEqual([
    { id: ID, ...PICTURE, previewWidth: 30, previewHeight: 20, createdAt: "2026-01-02T03:04:05Z" },
  ]);
  expect(posted.exercised).toEqual(
    expect.arrayContaining(["chatserver.post.text-optional", "chatserver.post.attachment-id"]),
  );
  game.list();
  const wrong = (members: object): readonly string[] =>
    talk().post(
      { attachment: { ...PICTURE, id: ID, previewWidth: 30, previewHeight: 20 } },
      {
        tamper: showing({
          attachments: [{ id: ID, ...PICTURE, previewWidth: 30, previewHeight: 20, ...members }],
        }),
      },
    ).broken;
  expect(wrong({ fileType: "jpg" })).toEqual(["chatserver.post.attachment-file-type"]);
  expect(wrong({ fileSize: 1 })).toEqual(["chatserver.post.attachment-file-size"]);
  expect(wrong({ previewHeight: 21 })).toEqual(["chatserver.post.attachment-preview-size"]);
  expect(wrong({ id: GROUP })).toEqual(["chatserver.post.attachment-id"]);
  expect(talk().post({ attachment: PICTURE }, { tamper: showing({ attachments: [] }) }).broken).toEqual([
    "chatserver.post.attachment",
  ]);
});

test("an id that was made for an attachment stays", () => {
  const game = talk();
  const made = game.post({ attachment: PICTURE });
  expect(made.exercised).toContain("chatserver.post.attachment-id-made");
  expect(game.mock().chats.get(GROUP)?.log.first()?.attachments[0]?.id).toMatch(/^[0-9A-F-]{36}$/);
  const changed = { tamper: showing({ attachments: [{ ...PICTURE, id: ID }] }) };
  expect(game.list({}, changed).broken).toEqual(["chatserver.message.agrees"]);
});

test("an id that was made for an attachment is that of no other", () => {
  const game = talk();
  const same = { tamper: showing({ attachments: [{ ...PICTURE, id: ID }] }) };
  expect(game.post({ attachment: PICTURE }, same).broken).toEqual([]);
  expect(game.post({ attachment: PICTURE }, same).broken).toEqual(["chatserver.post.attachment-id-made"]);
});

test.each(["list", "both", "single"])("attachments are shown as %s", (form) => {
  const game = talk({ branches: { "attachment-shown": form } });
  game.post({ attachment: PICTURE });
  expect(game.left("attachment-shown")).toEqual([form]);
  game.list();
});

test("a list of attachments is taken or ignored", () => {
  const list = { attachments: [PICTURE, { ...PICTURE, fileType: "jpg" }] };
  const game = talk();
  game.post(list);
  expect(game.left("plural-attachments")).toEqual(["taken"]);
  const one = { tamper: answering((result) => ({ ...Object(result), attachments: [{ id: ID, ...PICTURE }] })) };
  expect(talk({ settled: true }).post(list, one).broken).toEqual(["chatserver.post.several-attachments"]);
  const deaf = talk({ branches: { "plural-attachments": "ignored" } });
  deaf.post(list);
  expect(deaf.left("plural-attachments")).toEqual(["ignored"]);
  expect(codeOf(deaf.post({ ...list, text: undefined }))).toBe("empty-message");
});

test("null counts as left out", () => {
  const game = talk();
  const nothing = { text: null, attachments: null, attachment: PICTURE, isVisible: null };
  expect(game.post(nothing).exercised).toContain("chatserver.general.null-optional");
  expect(game.post(nothing, { tamper: refusing("invalid") }).broken).toEqual(["chatserver.general.null-optional"]);
});

test("the limit of a text counts bytes", () => {
  const game = talk();
  expect(game.post({ text: "a".repeat(2048) }).exercised).toContain("chatserver.post.text-2048");
  expect(game.post({ text: "a".repeat(2048) }, { tamper: refusing("long-text", "invalid") }).broken).toEqual([
    "chatserver.post.text-2048",
  ]);
  const long = game.post({ text: "a".repeat(2049) });
  expect(codeOf(long)).toBe("long-text");
  expect(long.exercised).toContain("chatserver.post.text-limit");
  const wide = game.post({ text: "ü".repeat(1025) });
  expect(codeOf(wide)).toBe("long-text");
  expect(wide.exercised).toContain("chatserver.post.text-limit-bytes");
});

test("a text that is too long may be cut, in whole characters", () => {
  const game = talk({ branches: { "long-text": "cut" } });
  const posted = game.post({ text: `a${"ü".repeat(1100)}` });
  expect(game.textOf(posted, "text")).toBe(`a${"ü".repeat(1023)}`);
  game.list();
  expect(game.post({ text: "a".repeat(2049) }, { tamper: showing({ text: "a".repeat(2049) }) }).broken).toEqual([
    "chatserver.post.text-limit",
  ]);
});

test.each([
  ["missing-local-id", { localId: undefined }, "chatserver.post.local-id-needed"],
  ["odd-local-id", { localId: "1+short" }, "chatserver.post.local-id-form"],
  ["empty-message", { text: "" }, "chatserver.post.empty"],
])("%s: refused, or served", (choice, body, requirement) => {
  const strict = talk();
  const refused = strict.post(body);
  expect(refused.reply.ok).toBe(false);
  expect(refused.exercised).toContain(requirement);
  const lenient = talk({ branches: { [choice]: "served" } });
  expect(lenient.post(body).reply.ok).toBe(true);
  expect(lenient.left(choice)).toEqual(["served"]);
  lenient.list();
});

test.each(["same-message", "duplicate-local-id", "duplicate-local-id-bad-request", "second-message"])(
  "a second message with a localId: %s",
  (branch) => {
    const game = talk({ branches: { "duplicate-local-id": branch } });
    const localId = "1+AAAAAAAA-6D0D-4E0E-9B9A-6E1C5C6B7A80";
    game.post({ localId, text: "The first of two" });
    const second = game.post({ localId, text: "The second of two" });
    expect(game.left("duplicate-local-id")).toEqual([branch]);
    expect(second.reply.ok).toBe(!branch.startsWith("duplicate"));
    expect(idsOf(game.list())).toHaveLength(branch === "second-message" ? 2 : 1);
  },
);

test("whoever is not in the chat, or kept from posting, does not post", () => {
  const game = talk();
  const outside = game.post({}, { by: DAN });
  expect(codeOf(outside)).toBe("not-participant");
  expect(outside.exercised).toContain("chatserver.post.non-participant");
  expect(codeOf(game.post({}, { chat: "6F0C2B1E-5A0B-4C53-9E7A-0000000000FF" }))).toBe("unknown-chat");
  const blocked = talk({ known: (state) => withMember(state, GROUP, BOB, { isBlockedUser: true }) });
  expect(codeOf(blocked.post({}, { by: BOB }))).toBe("blocked-user");
  expect(blocked.post({}, { by: BOB, chat: OTHER_GROUP }).exercised).toContain("chatserver.block-user.this-chat");
  const served = answering(() => ({ id: 1 }));
  expect(
    talk().post({}, { by: DAN, tamper: () => ({ ok: true, result: served({ ok: true, result: {} }), events: [] }) })
      .broken,
  ).toEqual(["chatserver.post.non-participant"]);
  const shut = talk({ known: (state) => withMember(state, PERSONAL, BOB, { isBlocked: true }) });
  expect(codeOf(shut.post({}, { chat: PERSONAL }))).toBe("blocked-by-other");
  expect(shut.post({}, { chat: PERSONAL, by: BOB }).reply.ok).toBe(true);
});

test("every participant can post, and who was unblocked", () => {
  const game = talk({ known: (state) => withMember(state, GROUP, BOB, { wasBlockedUser: true }) });
  expect(game.post({}, { by: CAT, tamper: refusing("not-participant", "not-author") }).broken).toEqual([
    "chatserver.post.any-participant",
  ]);
  expect(game.post({}, { by: BOB, tamper: refusing("blocked-user") }).broken).toEqual([
    "chatserver.unblock-user.posting",
  ]);
});

test("what is told of a message is what is answered", () => {
  const game = talk({ settled: true });
  game.listen("b", BOB);
  const wrong = (change: object): readonly string[] =>
    game.post(
      {},
      {
        tamper: telling((events) =>
          events.map((one) => {
            const event = Object(one.event);
            return { ...one, event: { ...event, payload: { ...Reflect.get(event, "payload"), ...change } } };
          }),
        ),
      },
    ).broken;
  expect(wrong({ text: "Something else" })).toEqual(["chatserver.post.event-agrees"]);
  expect(wrong({ chatId: PERSONAL })).toEqual(["chatserver.event.of-its-chat"]);
  expect(wrong({ localId: undefined })).toEqual(["chatserver.event.message-complete"]);
  expect(wrong({ createdAt: 5 })).toContain("chatserver.open.event-dates");
  expect(game.post({}, { tamper: telling(() => []) }).broken).toEqual(["chatserver.post.event"]);
  const renamed = telling((events) => events.map((one) => ({ ...one, event: { ...Object(one.event), event: "new" } })));
  expect(game.post({}, { tamper: renamed }).broken).toContain("chatserver.post.event-message");
});

test.each(["iso", "unix", "reference-date"])("times in events: %s", (form) => {
  const game = talk({ branches: { "event-dates": form } });
  game.listen("b", BOB);
  const posted = game.post({ attachment: PICTURE });
  expect(game.left("event-dates")).toEqual([form]);
  expect(typeof toldMembers(posted, "createdAt")[0]).toBe(form === "iso" ? "string" : "number");
});

test.each(["both", "id", "object"])("the author is shown as %s", (form) => {
  const game = talk({ branches: { "message-author": form } });
  game.post();
  expect(game.left("message-author")).toEqual([form]);
});

test("posting takes a chat out of the archive, and back onto the device", () => {
  const game = talk({
    known: (state) => withMember(state, GROUP, ANN, { isArchived: true, setArchived: true, isRemovedOnDevice: true }),
  });
  game.post();
  expect(game.mock().chats.get(GROUP)?.members.get(ANN)).toMatchObject({ isArchived: false, isRemovedOnDevice: false });
  game.ask(tokenOf(ANN), "listChats");
});
