import { describe, expect, test } from "vitest";
import type { Observed } from "../../../behaviour/behaviour.ts";
import { isRecord } from "../../../contract/is-record.ts";
import { ANN, BOB, CAT, NOTHING, START, played } from "../played.shared.ts";
import type { Answer } from "../played.shared.ts";
import { changed, group, send, text } from "./talk.shared.ts";

/** The ids of what people said, as shown. */
function said({ reply }: Answer): unknown[] {
  return messagesOf(reply.ok ? reply.result : undefined)
    .filter(({ type }) => Number(type) >= 200)
    .map(({ messageId }) => messageId);
}

function messagesOf(result: unknown): readonly Readonly<Record<string, unknown>>[] {
  const messages: unknown = Reflect.get(Object(result), "messages");
  return Array.isArray(messages) ? messages.filter(isRecord) : [];
}

/** A history with other messages than the right ones. */
function withMessages(
  change: (messages: readonly Readonly<Record<string, unknown>>[]) => readonly unknown[],
): (observed: Observed) => Observed {
  return (observed) => {
    const messages = change(messagesOf(observed.ok ? observed.result : undefined));
    return changed(observed, { messages, count: messages.length });
  };
}

describe.for(["newest-first", "oldest-first"])("a history %s", (order) => {
  test.for(["without", "with"])("goes back from a message, %s it", (bound) => {
    const { play, chatId } = group({ branches: { "history-order": order, "history-bound": bound } });
    const ids = ["one", "two", "three", "four"].map((words) => send(play, chatId, words));
    const read = (count: number, from?: string): unknown[] => {
      const more = from === undefined ? {} : { fromMessageId: from };
      const shown = said(play.ask("b", "getChatHistory", { chatId, count, ...more }));
      return order === "newest-first" ? shown : shown.toReversed();
    };
    expect(read(100)).toEqual(ids.toReversed());
    expect(read(2)).toEqual([ids[3], ids[2]]);
    expect(read(2, ids[2])).toEqual(bound === "with" ? [ids[2], ids[1]] : [ids[1], ids[0]]);
    expect(read(1, ids[0])).toEqual(bound === "with" ? [ids[0]] : []);
    expect(play.left("history-order")).toEqual([order]);
    expect(play.left("history-bound")).toEqual([bound]);
  });
});

test("leaves out what was removed, for whom it was removed", () => {
  const { play, chatId } = group();
  const [one, two, three] = ["one", "two", "three"].map((words) => send(play, chatId, words));
  play.ask("a", "removeMessage", { messageId: two, forAll: true });
  play.ask("b", "removeMessage", { messageId: three, forAll: false });
  expect(said(play.ask("a", "getChatHistory", { chatId, count: 10 }))).toEqual([three, one]);
  expect(said(play.ask("b", "getChatHistory", { chatId, count: 10 }))).toEqual([one]);
});

test("shows the system's notes, and the oracle learns their ids", () => {
  const { play, chatId } = group();
  play.ask("a", "editChatTitle", { chatId, title: "Another name" });
  expect(play.believed()[0]?.chats.get(chatId)?.log.last()?.id).toBeUndefined();
  const messages = messagesOf(resultOf(play.ask("a", "getChatHistory", { chatId, count: 10 })));
  expect(messages[0]).toMatchObject({ type: 21, content: { title: "Another name" } });
  const learned = play.believed()[0]?.chats.get(chatId)?.log.last()?.id;
  expect(learned).toBe(messages[0]?.["messageId"]);
  play.ask("a", "getMessageById", { messageId: learned });
});

test("may do without the system's notes", () => {
  const { play, chatId } = group();
  const messageId = send(play, chatId);
  const spoken = play.ask(
    "a",
    "getChatHistory",
    { chatId, count: 10 },
    {
      tamper: withMessages((messages) => messages.filter((message) => message["messageId"] === messageId)),
    },
  );
  expect(spoken.broken).toEqual([]);
});

test("may go back behind what is known of a personal chat that was there before", () => {
  const play = played();
  play.enter("a", ANN);
  const chatId = play.textOf(
    play.ask("a", "createP2PChat", { userId: BOB }, { tamper: (observed) => ({ ...observed, events: [] }) }),
    "chatId",
  );
  const messageId = send(play, chatId);
  const before = {
    messageId: "before",
    chatId,
    timestamp: START - 1000,
    author: { id: BOB, type: 1 },
    box: { id: 0, position: "0" },
    type: 200,
    content: { text: "long ago", parseMode: "html" },
    isEdited: false,
  };
  const shown = (messages: readonly unknown[], older: object): unknown[] => [...messages, { ...before, ...older }];
  const read = (older: object): Answer =>
    play.ask("a", "getChatHistory", { chatId, count: 10 }, { tamper: withMessages((all) => shown(all, older)) });
  expect(read({}).broken).toEqual([]);
  expect(read({ messageId }).broken).toContain("trueconf.get-chat-history.complete");
});

test.for(["user-is-not-chat-participant", "chat-not-found", "access-denied", "not-enough-rights"])(
  "from outside is %s, as configured",
  (branch) => {
    const { play, chatId } = group({ branches: { "non-member-read": branch } });
    play.enter("c", CAT);
    expect(play.ask("c", "getChatHistory", { chatId, count: 1 }).reply).toMatchObject({ code: branch });
    expect(play.left("non-member-read")).toEqual([branch]);
  },
);

test.for(["empty", "internal-error", "unknown-message"])("of nothing is %s, as configured", (branch) => {
  const { play, chatId } = group({ branches: { "zero-count": branch } });
  const { reply } = play.ask("a", "getChatHistory", { chatId, count: 0 });
  expect(reply).toMatchObject(branch === "empty" ? { result: { count: 0, messages: [] } } : { code: branch });
});

test("of what is not there is refused", () => {
  const { play, chatId } = group();
  expect(play.ask("a", "getChatHistory", { chatId: NOTHING, count: 1 }).reply).toMatchObject({
    code: "chat-not-found",
  });
  const from = play.ask("a", "getChatHistory", { chatId, count: 1, fromMessageId: NOTHING });
  expect(from.reply).toMatchObject({ code: "message-not-found" });
});

describe("is found out", () => {
  const swap = <Item>([first, second, ...rest]: readonly Item[]): (Item | undefined)[] => [second, first, ...rest];
  test.for<[string, (observed: Observed) => Observed, string]>([
    ["that lacks the newest", withMessages(([, ...rest]) => rest), "trueconf.get-chat-history.newest"],
    ["that lacks the oldest", withMessages((all) => all.slice(0, 2)), "trueconf.get-chat-history.complete"],
    [
      "that lacks one in the middle",
      withMessages(([one, , ...rest]) => [one, ...rest]),
      "trueconf.get-chat-history.complete",
    ],
    [
      "that shows one twice",
      withMessages(([one, ...rest]) => [one, one, ...rest]),
      "trueconf.get-chat-history.complete",
    ],
    ["that is out of order", withMessages(swap), "trueconf.send-message.order"],
    [
      "that shows a stranger",
      withMessages(([one, ...rest]) => [{ ...one, messageId: "x" }, ...rest]),
      "trueconf.get-chat-history.complete",
    ],
    [
      "that shows other words",
      withMessages(([one, ...rest]) => [{ ...one, content: { text: "x", parseMode: "html" } }, ...rest]),
      "trueconf.get-chat-history.messages-agree",
    ],
    ["with a wrong count", (observed) => changed(observed, { count: 7 }), "trueconf.get-chat-history.count-agrees"],
    [
      "with another chatId",
      (observed) => changed(observed, { chatId: "x" }),
      "trueconf.get-chat-history.answer-chat-id",
    ],
  ])("%s", ([, tamper, requirement]) => {
    const { play, chatId } = group({ settled: true });
    for (const words of ["one", "two", "three"]) send(play, chatId, words);
    const spoken = withMessages((all) => all.filter(({ type }) => Number(type) >= 200));
    const answer = play.ask(
      "a",
      "getChatHistory",
      { chatId, count: 10 },
      {
        tamper: (observed) => tamper(spoken(observed)),
      },
    );
    expect(answer.broken).toContain(requirement);
  });

  test("of more than was asked for", () => {
    const { play, chatId } = group({ settled: true });
    const all = ["one", "two"].map((words) => send(play, chatId, words));
    const more = play.ask("a", "getChatHistory", { chatId, count: 10 });
    const answer = play.ask(
      "a",
      "getChatHistory",
      { chatId, count: 1 },
      {
        tamper: withMessages(() => messagesOf(resultOf(more)).slice(0, 2)),
      },
    );
    expect(all).toHaveLength(2);
    expect(answer.broken).toContain("trueconf.get-chat-history.count-max");
  });

  test("of one that was moved by an edit", () => {
    const { play, chatId } = group({ settled: true });
    const [one] = ["one", "two"].map((words) => send(play, chatId, words));
    play.ask("a", "editMessage", { messageId: one, content: text("edited") });
    const answer = play.ask(
      "a",
      "getChatHistory",
      { chatId, count: 10 },
      {
        tamper: withMessages(([two, edited]) => [edited, two]),
      },
    );
    expect(answer.broken).toContain("trueconf.edit-message.place-kept");
  });

  test("of one that was removed for all, or for oneself", () => {
    const { play, chatId } = group({ settled: true });
    const [one, two] = ["one", "two"].map((words) => send(play, chatId, words));
    const before = play.ask("b", "getChatHistory", { chatId, count: 10 });
    const read = (): Answer =>
      play.ask("b", "getChatHistory", { chatId, count: 10 }, { tamper: () => observedOf(before) });
    play.ask("b", "removeMessage", { messageId: two, forAll: false });
    expect(read().broken).toContain("trueconf.remove-message.gone");
    play.ask("a", "removeMessage", { messageId: one, forAll: true });
    play.ask("a", "removeMessage", { messageId: two, forAll: true });
    expect(read().broken).toContain("trueconf.remove-message.for-all");
  });

  test("of one that was refused", () => {
    const { play, chatId } = group({ settled: true });
    send(play, chatId);
    play.enter("c", CAT);
    play.ask("c", "sendMessage", { chatId, content: text("let me in, please") });
    const answer = play.ask(
      "a",
      "getChatHistory",
      { chatId, count: 10 },
      {
        tamper: withMessages(([one, ...rest]) => [
          {
            ...one,
            messageId: "x",
            author: { id: CAT, type: 1 },
            content: { text: "let me in, please", parseMode: "html" },
          },
          one,
          ...rest,
        ]),
      },
    );
    expect(answer.broken).toContain("trueconf.general.refused-write");
  });
});

function resultOf({ reply }: Answer): unknown {
  return reply.ok ? reply.result : undefined;
}

function observedOf(answer: Answer): Observed {
  return { ok: true, result: resultOf(answer), events: [] };
}
