import { describe, expect, test } from "vitest";
import { ANN, BOB, CAT, NOTHING, START, played } from "../played.shared.ts";
import type { Observed } from "../../../behaviour/behaviour.ts";
import { changed, group, notFound, replaced, retold, send, text } from "./talk.shared.ts";

describe("sendMessage", () => {
  test("is told to the others and readable by everyone", () => {
    const { play, chatId } = group();
    const answer = play.ask("a", "sendMessage", { chatId, content: text("hello") });
    const messageId = play.textOf(answer, "messageId");
    expect(answer.events).toEqual([
      {
        session: "b",
        early: false,
        event: {
          method: "sendMessage",
          payload: {
            messageId,
            chatId,
            chat: { chatId, chatTitle: "Team", chatType: 2 },
            timestamp: START,
            author: { id: ANN, type: 1 },
            box: { id: expect.any(Number), position: "0" },
            type: 200,
            content: { text: "hello", parseMode: "html" },
            isEdited: false,
          },
        },
      },
    ]);
    expect(answer.exercised).toEqual(
      expect.arrayContaining(["trueconf.event-send-message.event", "trueconf.event-send-message.box-given"]),
    );
    for (const session of ["a", "b"]) {
      expect(play.ask(session, "getMessageById", { messageId }).reply).toMatchObject({
        ok: true,
        result: { content: { text: "hello" } },
      });
    }
  });

  test.for([
    ["in no chat", { chatId: NOTHING }, "chat-not-found"],
    ["in answer to nothing", { replyMessageId: NOTHING }, "message-not-found"],
  ] as const)("%s is refused", ([, more, code]) => {
    const { play, chatId } = group();
    expect(play.ask("a", "sendMessage", { chatId, content: text("hello"), ...more }).reply).toMatchObject({ code });
  });

  test("answers a message", () => {
    const { play, chatId } = group();
    const first = send(play, chatId);
    const second = send(play, chatId, "you too", "b", { replyMessageId: first });
    expect(play.ask("a", "getMessageById", { messageId: second }).reply).toMatchObject({
      result: { replyMessageId: first },
    });
  });

  test("answers no message of another chat in the mock, and the oracle lets a target decide", () => {
    const { play, chatId } = group();
    const first = send(play, chatId);
    const other = play.textOf(play.ask("a", "createGroupChat", { name: "Other" }), "chatId");
    const asked = { chatId: other, content: text("well"), replyMessageId: first };
    expect(play.ask("a", "sendMessage", asked).reply).toMatchObject({ code: "message-not-found" });
    const served = play.ask("a", "sendMessage", asked, {
      tamper: ({ events }) => ({
        ok: true,
        result: { chatId: other, messageId: "m", timestamp: START },
        events: events ?? [],
      }),
    });
    expect(served.broken).toEqual([]);
  });

  test.for(["user-is-not-chat-participant", "chat-not-found", "access-denied", "not-enough-rights"])(
    "from outside is %s, as configured",
    (branch) => {
      const { play, chatId } = group({ branches: { "non-member-write": branch } });
      play.enter("c", CAT);
      expect(play.ask("c", "sendMessage", { chatId, content: text("hi") }).reply).toMatchObject({ code: branch });
      expect(play.left("non-member-write")).toEqual([branch]);
    },
  );

  test("needs a right in a channel", () => {
    const play = played();
    play.enter("a", ANN);
    play.enter("b", BOB);
    const chatId = play.textOf(play.ask("a", "createChannel", { title: "News" }), "chatId");
    play.ask("a", "addChatParticipant", { chatId, userId: BOB });
    const say = (): object => play.ask("b", "sendMessage", { chatId, content: text("hi") }).reply;
    expect(say()).toMatchObject({ code: "not-enough-rights" });
    play.ask("a", "changeParticipantRole", { chatId, userId: BOB, role: "writer" });
    expect(say()).toMatchObject({ ok: true });
  });

  test.for([
    ["text", '1 < 2 & "3"'],
    ["markdown", "**bold** [link](https://example.com)"],
    ["html", '<b class="x">bold</b> <a href=\'trueconf:ann\' title="t">Ann</a>'],
  ] as const)("arrives from %s", ([mode, words]) => {
    const { play, chatId } = group();
    const answer = play.ask("a", "sendMessage", { chatId, content: text(words, mode) });
    const messageId = play.textOf(answer, "messageId");
    const seen = play.ask("b", "getMessageById", { messageId });
    expect(seen.exercised).toContain("trueconf.content.parse-mode-html");
    expect(JSON.stringify(seen.reply)).not.toMatch(/class=|title=/);
    play.ask("a", "getMessageById", { messageId });
  });

  test.for([
    ["1 < 2", "1 &lt; 2", []],
    ["1 < 2", "1 &lt; 3", ["trueconf.event-send-message.event"]],
    ["hello", "hallo", ["trueconf.event-send-message.event"]],
  ] as const)("%s may arrive as %s: %j", ([words, arrived, broken]) => {
    const { play, chatId } = group();
    const answer = play.ask(
      "a",
      "sendMessage",
      { chatId, content: text(words) },
      {
        tamper: retold({ content: { text: arrived, parseMode: "html" } }),
      },
    );
    expect(answer.broken.slice(0, 1)).toEqual(broken);
  });

  test.for<[string, object, string]>([
    ["no box", { box: undefined }, "trueconf.event-send-message.box-given"],
    ["no chatId", { chatId: undefined }, "trueconf.event-send-message.chat-id-given"],
    ["no chat", { chat: undefined }, "trueconf.event-send-message.chat-given"],
    ["another author", { author: { id: CAT, type: 1 } }, "trueconf.event-send-message.event"],
    ["a box of before", { box: { id: 0, position: "0" } }, "trueconf.envelope.box-grows"],
  ])("with %s in its event is found out", ([, change, requirement]) => {
    const { play, chatId } = group();
    send(play, chatId);
    const answer = play.ask("a", "sendMessage", { chatId, content: text("hello") }, { tamper: retold(change) });
    expect(answer.broken).toContain(requirement);
  });

  test.for<[string, (observed: Observed) => Observed, string]>([
    [
      "an id that was used",
      (observed) => changed(observed, { messageId: "first" }),
      "trueconf.send-message.message-id-unique",
    ],
    ["another chat", (observed) => changed(observed, { chatId: "x" }), "trueconf.send-message.answer-chat-id"],
    [
      "an earlier time",
      (observed) => changed(observed, { timestamp: START - 1 }),
      "trueconf.send-message.timestamp-grows",
    ],
    [
      "seconds",
      (observed) => changed(observed, { timestamp: Math.floor(START / 1000) }),
      "trueconf.envelope.timestamp",
    ],
    ["no event", (observed) => ({ ...observed, events: [] }), "trueconf.event-send-message.event"],
  ])("with %s is found out", ([, tamper, requirement]) => {
    const { play, chatId } = group({ settled: true });
    const first = send(play, chatId);
    const answer = play.ask(
      "a",
      "sendMessage",
      { chatId, content: text("hello") },
      {
        tamper: (observed) => replaced(tamper(observed), "first", first),
      },
    );
    expect(answer.broken).toContain(requirement);
  });
});

describe("editMessage", () => {
  test.for(["given", "left-out"])("is told, its messageId %s", (branch) => {
    const { play, chatId } = group({ branches: { "edit-event-message-id": branch } });
    const messageId = send(play, chatId);
    const answer = play.ask("a", "editMessage", { messageId, content: text("goodbye") });
    expect(answer.events).toHaveLength(1);
    expect(play.left("edit-event-message-id")).toEqual([branch]);
    expect(play.ask("b", "getMessageById", { messageId }).reply).toMatchObject({
      result: { isEdited: true, content: { text: "goodbye" } },
    });
    expect(play.ask("b", "editMessage", { messageId, content: text("no") }).reply).toMatchObject({
      code: "not-enough-rights",
    });
  });

  test("takes buttons away that are left out", () => {
    const { play, chatId } = group();
    const buttons = [[{ type: "command", label: "Yes", command: "/yes" }]];
    const content = { ...text("hello"), buttons };
    const messageId = play.textOf(play.ask("a", "sendMessage", { chatId, content }), "messageId");
    expect(play.ask("b", "getMessageById", { messageId }).reply).toMatchObject({ result: { content: { buttons } } });
    play.ask("a", "editMessage", { messageId, content: text("hello again") });
    const kept = play.ask(
      "b",
      "getMessageById",
      { messageId },
      {
        tamper: (observed) => changed(observed, { content: { text: "hello again", parseMode: "html", buttons } }),
      },
    );
    expect(kept.broken).toEqual(["trueconf.edit-message.buttons-replaced"]);
  });

  test.for<[object, string]>([
    [{ content: { text: "hello", parseMode: "html" } }, "trueconf.edit-message.replaced"],
    [{ isEdited: false }, "trueconf.edit-message.marked"],
  ])("%j afterwards is found out", ([change, requirement]) => {
    const { play, chatId } = group();
    const messageId = send(play, chatId);
    play.ask("a", "editMessage", { messageId, content: text("goodbye") });
    const answer = play.ask("a", "getMessageById", { messageId }, { tamper: (observed) => changed(observed, change) });
    expect(answer.broken).toEqual([requirement]);
  });

  test("is refused for what is not there", () => {
    const { play } = group();
    const refused = play.ask("a", "editMessage", { messageId: NOTHING, content: text("x") });
    expect(refused.reply).toMatchObject({ code: "message-not-found" });
  });
});

describe("removeMessage", () => {
  test("for oneself leaves it to the others", () => {
    const { play, chatId } = group();
    const messageId = send(play, chatId);
    expect(play.ask("b", "removeMessage", { messageId, forAll: false }).events).toEqual([]);
    expect(play.ask("b", "getMessageById", { messageId }).reply).toMatchObject({ code: "message-not-found" });
    const lost = play.ask("a", "getMessageById", { messageId }, { tamper: () => notFound });
    expect(lost.broken).toEqual(["trueconf.remove-message.self-only"]);
    play.ask("a", "getMessageById", { messageId });
    expect(play.ask("b", "getChatByID", { chatId }).reply).toMatchObject({ result: { unreadMessages: 0 } });
  });

  test("for all takes it from everyone, and what was unread with it", () => {
    const { play, chatId } = group();
    const kept = send(play, chatId, "one");
    const messageId = send(play, chatId, "two");
    const answer = play.ask("a", "removeMessage", { messageId, forAll: true });
    expect(answer.events).toMatchObject([
      {
        session: "b",
        event: { method: "removeMessage", payload: { chatId, messageId, removedBy: { id: ANN, type: 1 } } },
      },
    ]);
    expect(play.ask("b", "getChatByID", { chatId }).reply).toMatchObject({
      result: { unreadMessages: 1, lastMessage: { messageId: kept } },
    });
    const gone = play.ask("b", "getMessageById", { messageId });
    expect(gone.reply).toMatchObject({ code: "message-not-found" });
    expect(gone.exercised).toContain("trueconf.error.gone-message-not-found");
    expect(play.ask("a", "editMessage", { messageId, content: text("x") }).reply).toMatchObject({ ok: false });
  });

  test("of others' messages for all is the right of owner and admin", () => {
    const { play, chatId } = group();
    const own = send(play, chatId);
    const others = send(play, chatId, "by Bob", "b");
    expect(play.ask("b", "removeMessage", { messageId: own, forAll: true }).reply).toMatchObject({
      code: "not-enough-rights",
    });
    const answer = play.ask("a", "removeMessage", { messageId: others, forAll: true });
    expect(answer.exercised).toContain("trueconf.remove-message.moderator-for-all");
  });

  test("without an event is found out", () => {
    const { play, chatId } = group();
    const messageId = send(play, chatId);
    const answer = play.ask(
      "a",
      "removeMessage",
      { messageId, forAll: true },
      {
        tamper: (observed) => ({ ...observed, events: [] }),
      },
    );
    expect(answer.broken).toEqual(["trueconf.event-remove-message.event"]);
  });
});

describe("forwardMessage", () => {
  test.for(["nested", "nested-with-text"])("copies it, %s", (branch) => {
    const { play, chatId } = group({ branches: { "forwarded-content": branch } });
    const first = send(play, chatId);
    const other = play.textOf(play.ask("a", "createGroupChat", { name: "Other" }), "chatId");
    play.ask("a", "addChatParticipant", { chatId: other, userId: BOB });
    const answer = play.ask("a", "forwardMessage", { messageId: first, chatId: other });
    const messageId = play.textOf(answer, "messageId");
    expect(play.left("forwarded-content")).toEqual([branch]);
    expect(play.ask("b", "getMessageById", { messageId }).reply).toMatchObject({
      result: {
        type: 201,
        content: {
          messageId: first,
          author: { id: ANN, type: 1 },
          type: 200,
          content: { text: "hello" },
          ...(branch === "nested-with-text" && { text: "hello" }),
        },
      },
    });
    const lost = play.ask("a", "getMessageById", { messageId: first }, { tamper: () => notFound });
    expect(lost.broken).toEqual(["trueconf.forward-message.original-stays"]);
    const again = play.textOf(play.ask("a", "forwardMessage", { messageId, chatId }), "messageId");
    expect(play.ask("b", "getMessageById", { messageId: again }).reply).toMatchObject({
      result: { content: { messageId: first } },
    });
  });

  test("of other words is found out", () => {
    const { play, chatId } = group();
    const messageId = send(play, chatId);
    const copy = play.textOf(play.ask("a", "forwardMessage", { messageId, chatId }), "messageId");
    const inner = { messageId, timestamp: START, author: { id: ANN, type: 1 }, type: 200 };
    const answer = play.ask(
      "a",
      "getMessageById",
      { messageId: copy },
      {
        tamper: (observed) =>
          changed(observed, { content: { ...inner, content: { text: "hallo", parseMode: "html" } } }),
      },
    );
    expect(answer.broken).toEqual(["trueconf.forward-message.original"]);
  });

  test("is refused where it cannot be", () => {
    const { play, chatId } = group();
    const messageId = send(play, chatId);
    play.enter("c", CAT);
    const alone = play.textOf(play.ask("c", "createGroupChat", { name: "Alone" }), "chatId");
    const forward = (session: string, params: object): object => play.ask(session, "forwardMessage", params).reply;
    expect(forward("a", { messageId, chatId: NOTHING })).toMatchObject({ code: "chat-not-found" });
    expect(forward("a", { messageId: NOTHING, chatId })).toMatchObject({ code: "message-not-found" });
    expect(forward("c", { messageId, chatId })).toMatchObject({ code: "user-is-not-chat-participant" });
    expect(forward("c", { messageId, chatId: alone })).toMatchObject({ code: "message-not-found" });
  });
});

describe("getMessageById", () => {
  test.for(["message-not-found", "user-is-not-chat-participant", "chat-not-found", "access-denied"])(
    "from outside is %s, as configured",
    (branch) => {
      const { play, chatId } = group({ branches: { "non-member-message": branch } });
      const messageId = send(play, chatId);
      play.enter("c", CAT);
      expect(play.ask("c", "getMessageById", { messageId }).reply).toMatchObject({ code: branch });
      expect(play.left("non-member-message")).toEqual([branch]);
    },
  );

  test.for<[object, string]>([
    [{ messageId: "other" }, "trueconf.get-message-by-id.asked"],
    [{ content: { text: "other", parseMode: "html" } }, "trueconf.get-message-by-id.as-sent"],
    [{ content: { text: "hello" } }, "trueconf.content.parse-mode"],
    [{ author: { id: BOB, type: 1 } }, "trueconf.envelope.agrees"],
    [{ author: { id: ANN, type: 0 } }, "trueconf.author.type-user"],
    [{ timestamp: START + 1 }, "trueconf.envelope.agrees"],
    [{ isEdited: true }, "trueconf.envelope.is-edited-false"],
    [{ box: undefined }, "trueconf.envelope.box"],
    [{ replyMessageId: "x" }, "trueconf.envelope.agrees"],
    [{ type: 999 }, "trueconf.envelope.type-known"],
  ])("with %j is found out", ([change, requirement]) => {
    const { play, chatId } = group();
    const messageId = send(play, chatId);
    const answer = play.ask("a", "getMessageById", { messageId }, { tamper: (observed) => changed(observed, change) });
    expect(answer.broken).toContain(requirement);
  });

  test("of a message that is refused although it was written is found out", () => {
    const { play, chatId } = group();
    const messageId = send(play, chatId);
    expect(play.ask("a", "getMessageById", { messageId }, { tamper: () => notFound }).broken).toEqual([
      "trueconf.send-message.kept",
    ]);
  });
});
