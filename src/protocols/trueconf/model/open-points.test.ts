// Every branch of the points that are left open about connections, chats and members: performed by the mock, and found out by
// an oracle that began with nothing.

import { Map as PMap } from "immutable";
import { describe, expect, test } from "vitest";
import type { Irregularity } from "../../../behaviour/behaviour.ts";
import { branches } from "../../../../generated/trueconf/contract.ts";
import type { Played } from "../played.shared.ts";
import { ANN, BOB, CAT, NOBODY, played } from "../played.shared.ts";

type Script = (play: Played) => void;

const SYSTEM = { receiveSystemMessageEnvelopes: true };

function enter(play: Played, ...sessions: readonly string[]): void {
  for (const session of sessions) play.enter(session, { a: ANN, b: BOB, c: CAT }[session[0] ?? ""] ?? ANN);
}

function group(play: Played, ...members: readonly string[]): string {
  const chatId = play.textOf(play.ask("a1", "createGroupChat", { name: "A group of some" }), "chatId");
  for (const userId of members) play.ask("a1", "addChatParticipant", { chatId, userId });
  return chatId;
}

function say(play: Played, session: string, chatId: string, text = "Something said"): string {
  return play.textOf(play.ask(session, "sendMessage", { chatId, content: { text, parseMode: "text" } }), "messageId");
}

const missing: Irregularity = {
  kind: "params",
  violations: [
    {
      path: "/chatId",
      keyword: "required",
      message: "",
      requirements: ["trueconf.get-chat-by-id.chat-id-required"],
    },
  ],
};

const one =
  (operation: string, params: object, said: Parameters<Played["ask"]>[3] = {}): Script =>
  (play) => {
    enter(play, "a1");
    play.ask("a1", operation, params, said);
  };

const SCRIPTS: Readonly<Record<string, Script>> = {
  "participants-page-base": (play) => {
    enter(play, "a1");
    play.ask("a1", "getChatParticipants", { chatId: group(play), pageSize: 100, pageNumber: 1 });
  },
  "group-name-field": one("createGroupChat", { title: "By another key" }),
  "remove-chat-answer": (play) => {
    enter(play, "a1");
    play.ask("a1", "removeChat", { chatId: group(play) });
  },
  "empty-last-message": (play) => {
    enter(play, "a1");
    play.ask("a1", "getChatByID", { chatId: group(play) });
  },
  "system-last-message": (play) => {
    enter(play, "a1");
    const chatId = group(play);
    say(play, "a1", chatId);
    play.ask("a1", "addChatParticipant", { chatId, userId: BOB });
    play.ask("a1", "getChatByID", { chatId });
    play.ask("a1", "getChats", { count: 5, page: 1 });
  },
  "last-message-extras": (play) => {
    enter(play, "a1");
    const chatId = group(play);
    say(play, "a1", chatId);
    play.ask("a1", "getChatByID", { chatId });
  },
  "chat-avatar-url": (play) => {
    enter(play, "a1");
    play.ask("a1", "getChatByID", { chatId: group(play) });
  },
  "personal-chat-title": (play) => {
    enter(play, "a1", "b1");
    const chatId = play.textOf(play.ask("a1", "createP2PChat", { userId: BOB }), "chatId");
    play.ask("a1", "getChatByID", { chatId });
    play.ask("b1", "getChats", { count: 5, page: 1 });
    play.ask("a1", "getUserDisplayName", { userId: BOB });
  },
  "unused-personal-chat": (play) => {
    enter(play, "a1", "b1");
    play.ask("a1", "createP2PChat", { userId: BOB });
    play.ask("a1", "createP2PChat", { userId: BOB });
  },
  "unknown-user": one("createP2PChat", { userId: NOBODY }),
  "unknown-newcomer": (play) => {
    enter(play, "a1");
    group(play, NOBODY);
  },
  "malformed-payload": one("getChatByID", {}, { irregularities: [missing] }),
  "unknown-method": one("fly", {}, { irregularities: [{ kind: "unknown-method", method: "fly" }] }),
  "unknown-keys": one("createGroupChat", { name: "With more to it", colour: "blue" }),
  "zero-id": one(
    "createChannel",
    { title: "Number zero" },
    { irregularities: [{ kind: "request-id", found: "zero" }] },
  ),
  "duplicate-id": one(
    "createChannel",
    { title: "Once more" },
    { irregularities: [{ kind: "request-id", found: "reused" }] },
  ),
  "zero-count": one("getChats", { count: 0, page: 1 }),
  "page-zero": (play) => {
    enter(play, "a1");
    group(play);
    play.ask("a1", "getChats", { count: 5, page: 0 });
  },
  "zero-page-size": (play) => {
    enter(play, "a1");
    play.ask("a1", "getChatParticipants", { chatId: group(play), pageSize: 0, pageNumber: 1 });
  },
  "page-before-first": (play) => {
    enter(play, "a1");
    const chatId = group(play);
    play.ask("a1", "getChatParticipants", { chatId, pageSize: 5, pageNumber: 1 });
    play.ask("a1", "getChatParticipants", { chatId, pageSize: 5, pageNumber: 0 });
  },
  "chat-order": (play) => {
    enter(play, "a1");
    const chats = Array.from({ length: 7 }, () => group(play));
    for (const index of [2, 0, 3, 6, 5, 1, 4]) {
      play.clock.advance(1000);
      say(play, "a1", chats[index] ?? "");
    }
    for (const page of [1, 2, 3]) play.ask("a1", "getChats", { count: 3, page });
  },
  "empty-group-name": one("createGroupChat", { name: "" }),
  "empty-channel-title": one("createChannel", { title: "" }),
  "repeated-add": (play) => {
    enter(play, "a1");
    group(play, BOB, BOB);
  },
  "absent-removal": (play) => {
    enter(play, "a1");
    play.ask("a1", "removeChatParticipant", { chatId: group(play), userId: BOB });
  },
  "personal-membership": (play) => {
    enter(play, "a1");
    const chatId = play.textOf(play.ask("a1", "createP2PChat", { userId: BOB }), "chatId");
    play.ask("a1", "addChatParticipant", { chatId, userId: CAT });
    play.ask("a1", "removeChatParticipant", { chatId, userId: BOB });
  },
  "self-removal": (play) => {
    enter(play, "a1", "b1", "b2");
    const chatId = group(play, BOB);
    play.ask("b1", "removeChatParticipant", { chatId, userId: BOB });
    play.ask("a1", "getChatParticipants", { chatId, pageSize: 5, pageNumber: 1 });
  },
  "owner-self-removal": (play) => {
    enter(play, "a1", "b1");
    const chatId = group(play, BOB);
    play.ask("a1", "removeChatParticipant", { chatId, userId: ANN });
    play.ask("b1", "hasChatParticipant", { chatId, userId: ANN });
  },
  "chat-removal-by-member": (play) => {
    enter(play, "a1", "b1");
    const chatId = group(play, BOB);
    play.ask("b1", "removeChat", { chatId });
    play.ask("a1", "getChatByID", { chatId });
    play.ask("b1", "getChats", { count: 5, page: 1 });
  },
  "personal-removal": (play) => {
    enter(play, "a1", "b1");
    const chatId = play.textOf(play.ask("a1", "createP2PChat", { userId: BOB }), "chatId");
    say(play, "b1", chatId);
    play.ask("a1", "removeChat", { chatId });
    play.ask("a1", "getChatByID", { chatId });
    play.ask("a1", "getChats", { count: 5, page: 1 });
    play.ask("b1", "getChatByID", { chatId });
    play.ask("a1", "createP2PChat", { userId: BOB });
  },
  "personal-chat-after-removal": (play) => {
    enter(play, "a1", "b1");
    const chatId = play.textOf(play.ask("a1", "createP2PChat", { userId: BOB }), "chatId");
    play.ask("a1", "removeChat", { chatId });
    play.ask("a1", "createP2PChat", { userId: BOB });
  },
  "non-member-read": (play) => {
    enter(play, "a1", "c1");
    const chatId = group(play);
    play.ask("c1", "getChatByID", { chatId });
    play.ask("c1", "getChatParticipants", { chatId, pageSize: 5, pageNumber: 1 });
  },
  "non-member-presence": (play) => {
    enter(play, "a1", "c1");
    const chatId = group(play);
    play.ask("c1", "hasChatParticipant", { chatId, userId: ANN });
    play.ask("c1", "hasChatParticipant", { chatId, userId: CAT });
  },
  "non-member-write": (play) => {
    enter(play, "a1", "c1");
    play.ask("c1", "editChatTitle", { chatId: group(play), title: "A stranger's" });
  },
  "repeated-auth": (play) => {
    enter(play, "a1");
    play.ask("a1", "auth", { token: "token.ann.0", tokenType: "JWT" });
    play.ask("a1", "getChats", { count: 1, page: 1 });
  },
  "event-echo": (play) => {
    enter(play, "a1", "a2");
    play.ask("a1", "editChatTitle", { chatId: group(play), title: "Told to whom?" });
  },
  "newcomer-event": (play) => {
    enter(play, "a1", "b1");
    group(play, BOB);
  },
  "removed-event": (play) => {
    enter(play, "a1", "b1");
    play.ask("a1", "removeChatParticipant", { chatId: group(play, BOB), userId: BOB });
  },
  "unread-acknowledged": (play) => {
    enter(play, "a1", "b1");
    const chatId = group(play, BOB);
    const receipt = say(play, "a1", chatId);
    say(play, "a1", chatId, "And one more");
    play.ask("b1", "acknowledge", { receipt });
    play.ask("b1", "getChatByID", { chatId });
  },
  redelivery: (play) => {
    enter(play, "a1", "b1");
    say(play, "a1", group(play, BOB));
    play.ask("b1", "disconnect");
    play.enter("b2", BOB, { receiveUnread: true });
  },
};

describe.each(Object.entries(SCRIPTS))("%s", (choice, script) => {
  const known: Readonly<Record<string, readonly string[]>> = branches;
  test.each((known[`trueconf.${choice}`] ?? []).map((branch) => [branch]))("%s", (branch) => {
    const play = played({ branches: { [choice]: branch } });
    script(play);
    expect(play.left(choice)).toEqual([branch]);
  });
});

describe("response-order", () => {
  test.each(["response-first", "events-first"])("%s", (branch) => {
    const play = played({ branches: { "event-echo": "caller", "response-order": branch } });
    enter(play, "a1");
    play.ask("a1", "editChatTitle", { chatId: group(play), title: "Told to whom?" });
    // Now this and now that is always possible.
    expect(play.left("response-order").toSorted()).toEqual(["either", branch].toSorted());
  });
});

describe("several open points at once", () => {
  test.each([
    { "empty-last-message": "creation-message", "system-last-message": "ignored" },
    { "empty-last-message": "creation-message", "event-echo": "caller", "last-message-extras": "chat" },
    { "personal-removal": "caller", "personal-chat-after-removal": "same", "chat-avatar-url": "given" },
    { "personal-removal": "caller", "personal-chat-after-removal": "new", "personal-chat-title": "display-name" },
    { "unused-personal-chat": "anew", "newcomer-event": "both", "removed-event": "chat-event" },
  ])("are told apart: %j", (some) => {
    const play = played({ branches: some });
    for (const [session, userId] of [
      ["a1", ANN],
      ["a2", ANN],
      ["b1", BOB],
    ] as const) {
      play.enter(session, userId, SYSTEM);
    }
    const chatId = group(play, BOB);
    play.ask("b1", "getChatByID", { chatId });
    play.ask("a1", "removeChatParticipant", { chatId, userId: BOB });
    play.ask("a1", "clearHistory", { chatId, forAll: true });
    play.ask("a1", "getChatByID", { chatId });
    play.ask("a1", "createP2PChat", { userId: BOB });
    const personal = play.textOf(play.ask("a1", "createP2PChat", { userId: BOB }), "chatId");
    play.ask("a1", "getChatByID", { chatId: personal });
    say(play, "a1", personal);
    play.ask("b1", "getChatByID", { chatId: personal });
    play.ask("a1", "removeChat", { chatId: personal });
    play.ask("b1", "getChats", { count: 10, page: 1 });
    const again = play.textOf(play.ask("a1", "createP2PChat", { userId: BOB }), "chatId");
    play.ask("a1", "getChatByID", { chatId: again });
    play.ask("a1", "createFavoritesChat");
    play.ask("a1", "getChats", { count: 10, page: 1 });
    for (const [choice, branch] of Object.entries(some)) expect(play.left(choice)).toContain(branch);
    expect(play.believed().length).toBeLessThan(64);
    expect(PMap(play.mock().chats).size).toBeGreaterThan(1);
  });
});
