import { Map as PMap } from "immutable";
import { describe, expect, test } from "vitest";
import type { Choices } from "../../../../generated/chat-manager/contract.ts";
import { branches } from "../../../../generated/chat-manager/contract.ts";
import { listRecordOf } from "../list-record.ts";
import { BOT, NOBODY, OWNER, XXI } from "../served.shared.ts";
import type { ChatRecord, ChatView, ParticipantView, State } from "../state.ts";
import { emptyState, putChat } from "../state.ts";
import type { ChatManagerReader } from "../vocabulary.ts";
import type { Place } from "./evolution.ts";
import { evolve } from "./evolution.ts";
import { rememberRefusedWrite } from "./refused-writes.ts";

const ID = "9a983789-1709-4543-aa31-a02867680017";
const ACCEPTED = Date.parse("2024-12-11T08:54:00.000Z");
const bot: ParticipantView = {
  id: BOT,
  userProperties: { username: "bot" },
  participations: [{ isActive: true, joinedAt: "2024-12-11T08:54:12.000Z", invitedBy: OWNER }],
};
const owner: ParticipantView = {
  id: OWNER,
  userProperties: { username: "owner" },
  participations: [{ isActive: true, joinedAt: "2024-12-11T08:54:21.898Z" }],
};
const gone: ParticipantView = {
  ...bot,
  participations: [{ isActive: false, joinedAt: "2024-12-11T08:54:12.000Z", invitedBy: OWNER }],
};
const TITLE = { value: "Hello", contentType: "text/plain", capturedAt: "2024-12-11T08:54:21.898Z" };
const VIEW: ChatView = {
  id: ID,
  isActive: true,
  service: "telegram",
  registeredAt: "2024-12-11T08:54:03.500Z",
  createdBy: "me",
  title: [TITLE],
  participants: [bot, owner],
};
const OWN: ChatRecord = {
  id: ID,
  ordinal: 0,
  registration: { title: "Hello", createdBy: "me" },
  acceptedAt: ACCEPTED,
  phase: "ready",
  removals: PMap(),
  view: VIEW,
  detail: VIEW,
};
const { registration: _, ...STRANGER }: ChatRecord = OWN;
const { view: __, detail: ____, ...UNSEEN }: ChatRecord = { ...OWN, phase: "registering" };

interface Occasion {
  readonly chat?: ChatRecord;
  readonly place?: Place;
  readonly state?: State;
  readonly now?: number;
  readonly taken?: Partial<Choices>;
}

function seen(view: ChatView, occasion: Occasion = {}): { failed: string[]; held: string[]; chat: ChatRecord } {
  const { chat = OWN, place = "detail", state = emptyState(), now = ACCEPTED + 1000, taken = {} } = occasion;
  const [failed, held]: [string[], string[]] = [[], []];
  const reader: ChatManagerReader = {
    now,
    fresh: () => expect.fail("evolution reads no free values"),
    choose: (choice) => taken[choice] ?? branches[choice][0] ?? expect.fail(choice),
    demand: (requirement, holds) => void (holds ? held : failed).push(requirement.replace("chat-manager.", "")),
    contradiction(requirement) {
      throw new Error(requirement);
    },
  };
  return { chat: evolve(state, chat, view, place, reader), failed, held };
}

/** Not known by identity, as what comes over a wire. */
function again(change: Partial<ChatView> = {}): ChatView {
  return structuredClone({ ...VIEW, ...change });
}

describe("nothing is wrong with", () => {
  test.for<[string, ChatView, Occasion]>([
    ["the same again", again(), {}],
    ["the same in the list", again({ registeredAt: "2024-12-11T08:54:03" }), { place: "list" }],
    ["the same in the list, in the form of the detail", again(), { place: "list" }],
    ["the first sight", again(), { chat: UNSEEN }],
    ["the first sight in the list", again({ registeredAt: "2024-12-11T08:54:03" }), { chat: UNSEEN, place: "list" }],
    ["a stranger's new title", again({ title: [...VIEW.title, { ...TITLE, value: "New" }] }), { chat: STRANGER }],
    [
      "a stranger's new participant",
      again({ participants: [bot, owner, { ...owner, id: NOBODY }] }),
      { chat: STRANGER },
    ],
    ["a stranger that is closed", again({ isActive: false }), { chat: STRANGER }],
    [
      "a removal that shows",
      again({ participants: [gone, owner] }),
      { chat: { ...OWN, removals: PMap({ [BOT]: ACCEPTED }) } },
    ],
    [
      "a removal that shows later",
      again(),
      { chat: { ...OWN, removals: PMap({ [BOT]: ACCEPTED }) }, taken: { "chat-manager.removal-visible": "later" } },
    ],
  ])("%s", ([, view, occasion]) => {
    expect(seen(view, occasion).failed).toEqual([]);
  });
});

describe("by itself", () => {
  test.for<[string, Partial<ChatView>, string]>([
    ["a time that is none", { registeredAt: "yesterday" }, "chat.registered-at-timestamp"],
    ["a participant twice", { participants: [bot, owner, owner] }, "participant.listed-once"],
    [
      "nobody's participation",
      { participants: [bot, { ...owner, participations: [] }] },
      "participant.has-participation",
    ],
    [
      "two active participations",
      { participants: [bot, { ...owner, participations: [...owner.participations, ...owner.participations] }] },
      "participation.one-active",
    ],
    ["an invitation by nobody", { participants: [bot] }, "participation.invited-by-participant"],
  ])("%s is wrong", ([, change, requirement]) => {
    expect(seen(again(change), { chat: STRANGER }).failed).toContain(requirement);
    expect(seen(again(), { chat: STRANGER }).failed).toEqual([]);
  });
});

describe("against what was registered", () => {
  test.for<[string, Partial<ChatView>, Occasion, string[]]>([
    ["the title is another", { title: [] }, {}, ["create.title-in-history"]],
    [
      "the title has no accents",
      { title: [] },
      { chat: { ...UNSEEN, registration: { title: "día", createdBy: "me" } } },
      ["title.unicode"],
    ],
    [
      "the title is another kind of text",
      { title: [{ ...TITLE, contentType: "text/html" }] },
      {},
      ["title.content-type-plain"],
    ],
    ["the creator is another", { createdBy: "you" }, {}, ["create.created-by-echoed"]],
    ["the chat is inactive", { isActive: false }, {}, ["create.active"]],
    ["the time is of another day", { registeredAt: "2024-12-13T08:54:03.000Z" }, {}, ["chat.registered-at-time"]],
  ])("%s", ([, change, occasion, failed]) => {
    expect(seen(again(change), { chat: UNSEEN, ...occasion }).failed).toEqual(failed);
  });

  test("a creator that was to be cut and was not", () => {
    const chat = { ...UNSEEN, registration: { title: "Hello", createdBy: "x".repeat(50) } };
    expect(seen(again({ createdBy: "x".repeat(51) }), { chat }).failed).toEqual(["create.created-by-limit"]);
    expect(seen(again({ createdBy: "x".repeat(50) }), { chat }).failed).toEqual([]);
  });

  test("a creator where none was said is as the branch has it", () => {
    const chat = { ...UNSEEN, registration: { title: "Hello" } };
    const { createdBy: ___, ...without } = VIEW;
    const absent = { "chat-manager.created-by-when-omitted": "absent" } as const;
    expect(seen(again(), { chat }).failed).toEqual([]);
    expect(seen(structuredClone(without), { chat, taken: absent }).failed).toEqual([]);
    expect(() => seen(structuredClone(without), { chat })).toThrow("chat-manager.open.created-by-when-omitted");
    expect(() => seen(again(), { chat, taken: absent })).toThrow("chat-manager.open.created-by-when-omitted");
  });
});

describe("against what was seen before", () => {
  const changed: Partial<ChatView>[] = [
    { service: "signal" },
    { registeredAt: "2024-12-11T08:54:04.500Z" },
    { createdBy: "you" },
    { isActive: false },
    { title: [] },
    { participants: [bot, { ...owner, userProperties: {}, participations: [] }] },
    { participants: [gone, owner] },
    { participants: [owner, bot] },
  ];
  test.for<[number, string, string | undefined]>([
    [0, "general.get-safe", "list.agrees-service"],
    [1, "chat.registered-at-fixed", "list.agrees-registered-at"],
    [2, "create.created-by-echoed", "list.agrees-created-by"],
    [3, "general.get-safe", "list.agrees-is-active"],
    [4, "title.history-grows", "list.agrees-title"],
    [5, "general.get-safe", "list.agrees-participants"],
    [6, "general.get-safe", "list.agrees-participants"],
    [7, "general.get-safe", undefined],
  ])("change %i breaks %s in the detail and %s in the list", ([index, detail, list]) => {
    const view = again(changed[index]);
    expect(seen(view).failed).toContain(detail);
    if (list === undefined) expect(seen(view, { place: "list" }).failed).toEqual([]);
    else expect(seen(view, { place: "list" }).failed).toContain(list);
  });

  test("a title by the second agrees with one in the list, and a second's difference does not", () => {
    const listed = (registeredAt: string): string[] => seen(again({ registeredAt }), { place: "list" }).failed;
    expect(listed("2024-12-11T08:54:03")).toEqual([]);
    expect(listed("2024-12-11T08:54:04")).toEqual(["list.agrees-registered-at"]);
    expect(listed("2024-12-11T08:54:03.499Z")).toEqual(["list.agrees-registered-at"]);
  });
});

describe("removals", () => {
  const removing = { chat: { ...OWN, removals: PMap({ [BOT]: ACCEPTED }) } };

  test.for<[string, readonly ParticipantView[], string[]]>([
    ["who was removed is no longer listed", [owner], ["remove.participant-kept"]],
    ["who was removed is still active", [bot, owner], ["remove.inactive"]],
    [
      "who was removed has another past",
      [{ ...gone, participations: [{ isActive: false, joinedAt: "2025-01-01T00:00:00Z" }] }, owner],
      ["remove.participations-kept"],
    ],
    ["somebody else is gone too", [gone, { ...owner, participations: [] }], ["remove.only-addressed"]],
  ])("%s", ([, participants, failed]) => {
    expect(seen(again({ participants: [...participants] }), removing).failed).toEqual(expect.arrayContaining(failed));
  });

  test("that may show later must show in time", () => {
    const taken = { "chat-manager.removal-visible": "later" } as const;
    expect(seen(again(), { ...removing, taken, now: ACCEPTED + 60_000 }).failed).toEqual([]);
    expect(seen(again(), { ...removing, taken, now: ACCEPTED + 60_001 }).failed).toEqual(["remove.inactive"]);
  });

  test("that were seen done are no longer waited for", () => {
    expect(seen(again({ participants: [gone, owner] }), removing).chat.removals.isEmpty()).toBe(true);
    const taken = { "chat-manager.removal-visible": "later" } as const;
    expect(seen(again(), { ...removing, taken }).chat.removals.has(BOT)).toBe(true);
  });

  test("that were done stay done", () => {
    const chat = { ...OWN, view: { ...VIEW, participants: [gone, owner] } };
    expect(seen(again(), { chat }).failed).toContain("remove.participant-kept");
  });

  test("of one chat leave another alone", () => {
    const other = { ...OWN, id: XXI, removals: PMap({ [BOT]: ACCEPTED }) };
    const state = putChat(emptyState(), other);
    expect(seen(again({ participants: [gone, owner] }), { state }).failed).toContain("remove.other-chats");
  });
});

describe("what was refused", () => {
  const refusedTitle = rememberRefusedWrite(
    emptyState(),
    { operation: "createChat", params: { body: { title: "A refused title" } } },
    "chat-manager.general.refused-write",
  );

  test("must not show in a chat that nobody registered", () => {
    const view = again({ title: [{ ...TITLE, value: "A refused title" }] });
    expect(seen(view, { chat: STRANGER, state: refusedTitle }).failed).toContain("general.refused-write");
    expect(seen(again(), { chat: STRANGER, state: refusedTitle }).failed).toEqual([]);
  });

  test("must not be done: a removal", () => {
    const state = rememberRefusedWrite(
      emptyState(),
      { operation: "removeParticipant", params: { path: { chatId: ID, participantId: BOT } } },
      "chat-manager.auth.no-effect",
    );
    expect(seen(again({ participants: [gone, owner] }), { state }).failed).toContain("auth.no-effect");
    expect(seen(again(), { state }).failed).toEqual([]);
  });
});

describe("what is owed", () => {
  test.for<[NonNullable<ChatRecord["owed"]>, Partial<ChatView>]>([
    ["chat-manager.chat.deactivated", { isActive: true }],
    ["chat-manager.title.renamed", { title: [] }],
    ["chat-manager.participant.joined", { participants: [bot] }],
    ["chat-manager.participant.left", { participants: [bot] }],
  ])("%s", ([owed, change]) => {
    expect(seen(again(change), { chat: { ...STRANGER, owed } }).failed).toContain(owed.replace("chat-manager.", ""));
  });
});

describe("what is known then", () => {
  test("is what was seen, and that the chat is ready", () => {
    const view = again({ isActive: false });
    expect(seen(view, { chat: UNSEEN }).chat).toMatchObject({ phase: "ready", view });
  });

  test("keeps the milliseconds that the list does not print", () => {
    const { chat } = seen(again({ registeredAt: "2024-12-11T08:54:03" }), { place: "list" });
    expect(chat.view?.registeredAt).toBe("2024-12-11T08:54:03.500Z");
  });

  test("is the very same, unexamined, where the mock shows what it holds", () => {
    for (const view of [VIEW, listRecordOf(VIEW)]) {
      const { chat, held } = seen(view);
      expect(chat).toBe(OWN);
      expect(held).toEqual([]);
    }
  });
});

describe("reading is no change, in whatever order a client reads", () => {
  test("the list and then the detail of a new chat", () => {
    const listed = seen(again({ registeredAt: "2024-12-11T08:54:03" }), { chat: UNSEEN, place: "list" });
    expect(seen(again(), { chat: listed.chat }).failed).toEqual([]);
  });

  test("detail, list, detail, where the detail alone has a further field", () => {
    const rich = (): ChatView => Object.assign(again(), { links: ["more"] });
    const first = seen(rich(), { chat: UNSEEN });
    const listed = seen(again({ registeredAt: "2024-12-11T08:54:03" }), { chat: first.chat, place: "list" });
    expect(listed.failed).toEqual([]);
    expect(seen(rich(), { chat: listed.chat }).failed).toEqual([]);
  });
});
