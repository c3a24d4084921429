import { describe, expect, test } from "vitest";
import { ANN, BOB, CAT, NOBODY, NOTHING, START, played } from "../played.shared.ts";
import { group, retold, send, text } from "./talk.shared.ts";

describe("writeAs", () => {
  test("is told to everyone who is connected, and unread to them", () => {
    const { play, chatId } = group();
    const answer = play.environment("writeAs", { userId: BOB, chatId, text: "from elsewhere" });
    const messageId = play.textOf(answer, "messageId");
    expect(answer.reply).toEqual({ ok: true, result: { chatId, messageId, timestamp: START } });
    expect(answer.events.map(({ session }) => session)).toEqual(["a", "b"]);
    expect(play.ask("a", "getMessageById", { messageId }).reply).toMatchObject({
      result: { author: { id: BOB, type: 1 }, content: { text: "from elsewhere" } },
    });
    expect(play.ask("a", "getChatByID", { chatId }).reply).toMatchObject({ result: { unreadMessages: 1 } });
    expect(play.ask("b", "getChatByID", { chatId }).reply).toMatchObject({ result: { unreadMessages: 0 } });
    const reply = { userId: ANN, chatId, text: "to you", replyMessageId: messageId };
    const { events } = play.environment("writeAs", reply);
    expect(events).toHaveLength(2);
    expect(events).toMatchObject([{ event: { payload: { replyMessageId: messageId } } }, { event: {} }]);
    expect(play.mock().connections.has("")).toBe(false);
  });

  test.for(["is-null", "creation-message"])("makes a personal chat where there is none, %s before", (branch) => {
    const play = played({ branches: { "empty-last-message": branch } });
    play.enter("a", ANN, { receiveSystemMessageEnvelopes: true });
    const answer = play.environment("writeAs", { userId: CAT, to: ANN, text: "hello" });
    const chatId = play.textOf(answer, "chatId");
    expect(answer.events.map(({ event }) => Reflect.get(Object(event), "method"))).toContain("createP2PChat");
    expect(answer.events.at(-1)).toMatchObject({
      event: { method: "sendMessage", payload: { chatId, chat: { chatTitle: CAT, chatType: 1 } } },
    });
    const again = play.environment("writeAs", { userId: CAT, to: ANN, text: "again" });
    expect(play.textOf(again, "chatId")).toBe(chatId);
    expect(again.events).toHaveLength(1);
    expect(play.textOf(play.ask("a", "createP2PChat", { userId: CAT }), "chatId")).toBe(chatId);
    play.ask("a", "getChatHistory", { chatId, count: 10 });
    expect(play.ask("a", "getChatByID", { chatId }).reply).toMatchObject({ result: { unreadMessages: 2 } });
  });

  test("that is told with other words is found out", () => {
    const { play, chatId } = group();
    const answer = play.environment(
      "writeAs",
      { userId: BOB, chatId, text: "hello" },
      {
        tamper: retold({ content: { text: "hallo", parseMode: "html" } }),
      },
    );
    expect(answer.broken).toContain("trueconf.event-send-message.event");
  });
});

test.for(["group", "channel"])("createGroupAs makes a %s of several", (kind) => {
  const play = played();
  play.enter("a", ANN);
  play.enter("b", BOB);
  const answer = play.environment("createGroupAs", { userId: CAT, title: "Theirs", members: [ANN, BOB], kind });
  const chatId = play.textOf(answer, "chatId");
  const method = kind === "group" ? "createGroupChat" : "createChannel";
  expect(answer.events).toMatchObject([
    { session: "a", event: { method, payload: { chatId, title: "Theirs" } } },
    { session: "a", event: { method: "addChatParticipant", payload: { userId: BOB, addedBy: { id: CAT } } } },
    { session: "b", event: { method } },
  ]);
  expect(play.ask("a", "getChatParticipants", { chatId, pageSize: 10, pageNumber: 1 }).reply).toMatchObject({
    result: {
      participants: [
        { userId: CAT, role: "owner" },
        { userId: ANN, role: "user" },
        { userId: BOB, role: "user" },
      ],
    },
  });
  play.ask("a", "getChatHistory", { chatId, count: 10 });
  play.ask("b", "getChatByID", { chatId });
  const { reply } = play.ask("a", "sendMessage", { chatId, content: text("hi") });
  expect(reply).toMatchObject(kind === "group" ? { ok: true } : { code: "not-enough-rights" });
});

test("people add, rename and remove", () => {
  const { play, chatId } = group();
  play.enter("c", CAT);
  const name = (event: unknown): unknown => Reflect.get(Object(event), "method");
  const added = play.environment("addAs", { userId: ANN, chatId, newcomer: CAT });
  expect(added.events.map(({ session, event }) => [session, name(event)]).toSorted()).toEqual([
    ["a", "addChatParticipant"],
    ["b", "addChatParticipant"],
    ["c", "createGroupChat"],
  ]);
  expect(play.environment("renameAs", { userId: ANN, chatId, title: "Crew" }).events).toHaveLength(3);
  expect(play.ask("c", "getChatByID", { chatId }).reply).toMatchObject({ result: { title: "Crew" } });
  expect(play.environment("removeAs", { userId: ANN, chatId, removed: CAT }).events).toHaveLength(3);
  expect(play.ask("c", "getChatByID", { chatId }).reply).toMatchObject({ ok: false });
  expect(play.environment("removeAs", { userId: BOB, chatId, removed: BOB }).reply).toMatchObject({ ok: true });
  expect(play.ask("a", "hasChatParticipant", { chatId, userId: BOB }).reply).toMatchObject({
    result: { result: false },
  });
});

test("pressButton is told to whoever offered the button", () => {
  const { play, chatId } = group();
  const button = { type: "command", id: "y", label: "Yes", command: "/yes", customData: "17" };
  const content = { ...text("Well?"), buttons: [[button, { type: "url", url: "https://example.com" }]] };
  const messageId = play.textOf(play.ask("a", "sendMessage", { chatId, content }), "messageId");
  const press = { userId: BOB, messageId, command: "/yes" };
  const answer = play.environment("pressButton", press);
  expect(answer.events).toEqual([
    {
      session: "a",
      early: false,
      event: {
        method: "command",
        payload: {
          commandSource: { type: "inlineKeyboard", buttonId: "y" },
          commandPayload: { type: "userCommand", command: "/yes", customData: "17" },
        },
      },
    },
  ]);
  const wrong = play.environment("pressButton", press, {
    tamper: retold({ commandPayload: { type: "userCommand", command: "/no" } }),
  });
  expect(wrong.broken).toContain("trueconf.event-command.event");
  const refused = (change: object): object => play.environment("pressButton", { ...press, ...change }).reply;
  expect(refused({ command: "/no" })).toMatchObject({ code: "internal-error" });
  expect(refused({ messageId: NOTHING })).toMatchObject({ code: "message-not-found" });
  expect(refused({ userId: CAT })).toMatchObject({ code: "user-is-not-chat-participant" });
});

describe("what cannot happen", () => {
  test.for<[string, object, string]>([
    ["writeAs", {}, "internal-error"],
    ["writeAs", { userId: ANN, text: "x" }, "internal-error"],
    ["writeAs", { userId: ANN, chatId: "x", to: BOB, text: "x" }, "internal-error"],
    ["writeAs", { userId: ANN, chatId: NOTHING, text: 7 }, "internal-error"],
    ["writeAs", { userId: ANN, chatId: NOTHING, text: "x" }, "chat-not-found"],
    ["writeAs", { userId: NOBODY, chatId: NOTHING, text: "x" }, "access-denied"],
    ["writeAs", { userId: ANN, to: NOBODY, text: "x" }, "access-denied"],
    ["createGroupAs", { userId: ANN, title: "x", members: "all" }, "internal-error"],
    ["createGroupAs", { userId: ANN, title: "x", members: [], kind: "party" }, "internal-error"],
    ["createGroupAs", { userId: ANN, title: "x", members: [NOBODY] }, "access-denied"],
    ["createGroupAs", { userId: ANN, title: "", members: [] }, "internal-error"],
    ["addAs", { userId: ANN, chatId: NOTHING }, "internal-error"],
    ["addAs", { userId: ANN, chatId: NOTHING, newcomer: BOB }, "chat-not-found"],
    ["removeAs", { userId: ANN, chatId: NOTHING, removed: BOB }, "chat-not-found"],
    ["renameAs", { userId: ANN, chatId: NOTHING, title: "x" }, "chat-not-found"],
    ["pressButton", { userId: ANN, messageId: NOTHING }, "internal-error"],
    ["expireTokens", { userId: NOBODY }, "access-denied"],
    ["setAccountEnabled", { userId: ANN }, "internal-error"],
    ["setAccountEnabled", { userId: NOBODY, enabled: true }, "access-denied"],
    ["setPasswordsEnabled", { enabled: "no" }, "internal-error"],
    ["setUploadLimits", { maxSize: -1, extensions: null }, "internal-error"],
    ["setUploadLimits", { maxSize: null, extensions: { mode: "some", list: [] } }, "internal-error"],
    ["setUploadLimits", { maxSize: null }, "internal-error"],
  ])("%s %j is refused: %s", ([name, params, code]) => {
    const play = played();
    const before = play.mock();
    expect(play.environment(name, params).reply).toMatchObject({ ok: false, code });
    expect(play.mock()).toBe(before);
  });

  test("is what somebody may not do", () => {
    const { play, chatId } = group();
    send(play, chatId);
    const refused = (name: string, params: object): object => play.environment(name, params).reply;
    expect(refused("writeAs", { userId: CAT, chatId, text: "x" })).toMatchObject({
      code: "user-is-not-chat-participant",
    });
    expect(refused("renameAs", { userId: BOB, chatId, title: "x" })).toMatchObject({ code: "not-enough-rights" });
    expect(refused("addAs", { userId: BOB, chatId, newcomer: CAT })).toMatchObject({ code: "not-enough-rights" });
    expect(play.mock().connections.has("")).toBe(false);
  });
});
