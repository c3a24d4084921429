// Connections, what comes before authorisation and after its end, and what waits for a connection.

import { describe, expect, test } from "vitest";
import type { Irregularity } from "../../../behaviour/behaviour.ts";
import type { Played } from "../played.shared.ts";
import { ANN, BOB, NOTHING, played, tokenOf } from "../played.shared.ts";

const WEBSOCKET = "/websocket/chat_bot/";

function codeOf(play: Played, session: string, operation: string, params: object, one?: Irregularity): string {
  const { reply } = play.ask(session, operation, params, { irregularities: one ? [one] : [] });
  return reply.ok ? "served" : reply.code;
}

function open(play: Played, session: string): void {
  play.ask(session, "connect", { target: WEBSOCKET, offered: [] });
}

/** A group of Ann and Bob. */
function group(play: Played): string {
  const chatId = play.textOf(play.ask("a1", "createGroupChat", { name: "Ann and Bob" }), "chatId");
  play.ask("a1", "addChatParticipant", { chatId, userId: BOB });
  return chatId;
}

function say(play: Played, chatId: string, text: string): string {
  return play.textOf(play.ask("a1", "sendMessage", { chatId, content: { text, parseMode: "text" } }), "messageId");
}

describe("a connection", () => {
  test.each([
    [WEBSOCKET, ["json.v1"], "json.v1", "trueconf.transport.subprotocol-echoed"],
    ["/websocket/chat_bot", [], null, "trueconf.transport.path-without-slash"],
    [`${WEBSOCKET}?x=1`, ["other"], null, "trueconf.transport.path"],
  ])("opens at %s with %j", (target, offered, subprotocol, requirement) => {
    const { reply, exercised } = played().ask("c", "connect", { target, offered });
    expect(reply).toEqual({ ok: true, result: { subprotocol } });
    expect(exercised).toContain(requirement);
  });

  test("does not open elsewhere", () => {
    expect(codeOf(played(), "c", "connect", { target: "/elsewhere", offered: [] })).toBe("unknown-path");
  });

  test("is of no use before auth, whatever is wrong", () => {
    const play = played();
    open(play, "c");
    expect(codeOf(play, "c", "createGroupChat", { name: "Too early by far" })).toBe("not-authorized");
    expect(codeOf(play, "c", "fly", {}, { kind: "unknown-method", method: "fly" })).toBe("not-authorized");
    const { exercised } = play.ask("c", "auth", { token: tokenOf(ANN), tokenType: "JWT" });
    expect(exercised).toEqual(
      expect.arrayContaining(["trueconf.auth.first-not-closed", "trueconf.auth.flags-optional"]),
    );
    const listed = play.ask("c", "getChats", { count: 10, page: 1 });
    expect(listed.reply).toEqual({ ok: true, result: [] });
    expect(codeOf(play, "nobody", "getChats", { count: 1, page: 1 })).toBe("not-authorized");
  });
});

describe("auth", () => {
  test.each([
    [{ token: tokenOf(ANN), tokenType: "Bearer" }, "unsupported-credentials"],
    [{ token: "nothing", tokenType: "Bearer" }, "unsupported-credentials"],
    [{ token: "nothing", tokenType: "JWT" }, "invalid-credentials"],
  ])("refuses %j, and works then", (params, code) => {
    const play = played();
    open(play, "c");
    expect(codeOf(play, "c", "auth", params)).toBe(code);
    expect(play.ask("c", "auth", { token: tokenOf(ANN), tokenType: "JWT" }).exercised).toContain("trueconf.auth.retry");
  });

  test("ends with its token, on the connection and for the next", () => {
    const play = played();
    play.enter("c", ANN);
    play.clock.advance(3_600_000);
    expect(codeOf(play, "c", "getChats", { count: 1, page: 1 })).toBe("credentials-expired");
    open(play, "d");
    expect(codeOf(play, "d", "auth", { token: tokenOf(ANN), tokenType: "JWT" })).toBe("credentials-expired");
  });

  test("is refused to an account that is switched off", () => {
    const play = played();
    play.environment("setAccountEnabled", { userId: ANN, enabled: false });
    open(play, "c");
    expect(codeOf(play, "c", "auth", { token: tokenOf(ANN), tokenType: "JWT" })).toBe("user-disabled");
  });

  test("gives several connections of one account names of their own", () => {
    const play = played();
    play.enter("c", ANN);
    open(play, "d");
    const { exercised } = play.ask("d", "auth", { token: tokenOf(ANN), tokenType: "JWT" });
    expect(exercised).toEqual(
      expect.arrayContaining(["trueconf.transport.several-connections", "trueconf.auth.connection-id-unique"]),
    );
  });
});

describe("a request that is not in order", () => {
  const nullHistory: Irregularity = {
    kind: "params",
    violations: [
      {
        path: "/displayHistory",
        keyword: "type",
        message: "expected a boolean, found null",
        requirements: ["trueconf.add-chat-participant.display-history-boolean"],
      },
    ],
  };

  test("is served with null for what may be left out", () => {
    const play = played();
    play.enter("a1", ANN);
    const chatId = play.textOf(play.ask("a1", "createGroupChat", { name: "A group" }), "chatId");
    const params = { chatId, userId: BOB, displayHistory: null };
    const { reply, exercised } = play.ask("a1", "addChatParticipant", params, { irregularities: [nullHistory] });
    expect(reply.ok).toBe(true);
    expect(exercised).toContain("trueconf.general.null-optional");
  });

  test("is refused for its form before its chat is looked for", () => {
    const play = played();
    play.enter("a1", ANN);
    const violations = [{ path: "/userId", keyword: "required", message: "", requirements: [] }];
    const params = { chatId: NOTHING };
    const said = { irregularities: [{ kind: "params" as const, violations }] };
    const { reply, exercised } = play.ask("a1", "addChatParticipant", params, said);
    expect(reply).toMatchObject({ ok: false, code: "internal-error" });
    expect(exercised).toContain("trueconf.frame.error-precedence-payload");
  });
});

describe("messages wait", () => {
  test("for an account without a connection, and are told to one that asks", () => {
    const play = played();
    play.enter("a1", ANN);
    const chatId = group(play);
    const first = say(play, chatId, "The first of them");
    play.clock.advance(10);
    const second = say(play, chatId, "The second of them");
    open(play, "b1");
    const without = play.ask("b1", "auth", { token: tokenOf(BOB), tokenType: "JWT" });
    expect(without.events).toEqual([]);
    expect(without.exercised).toContain("trueconf.auth.receive-unread-default");
    open(play, "b2");
    const asked = play.ask("b2", "auth", { token: tokenOf(BOB), tokenType: "JWT", receiveUnread: true });
    expect(asked.events.map(({ event }) => Reflect.get(Object(event), "payload"))).toMatchObject([
      { messageId: first, content: { text: "The first of them" } },
      { messageId: second },
    ]);
    expect(asked.exercised).toContain("trueconf.auth.receive-unread");
    play.ask("b2", "acknowledge", { receipt: first });
    expect(play.ask("b2", "getChatByID", { chatId }).reply).toMatchObject({ result: { unreadMessages: 1 } });
    play.ask("b2", "acknowledge", { receipt: second });
    const read = play.ask("b2", "getChatByID", { chatId });
    expect(read.reply).toMatchObject({ result: { unreadMessages: 0 } });
    expect(read.exercised).toContain("trueconf.event.read");
    play.ask("b2", "disconnect");
    open(play, "b3");
    const nothing = play.ask("b3", "auth", { token: tokenOf(BOB), tokenType: "JWT", receiveUnread: true });
    expect(nothing.events).toEqual([]);
  });

  test("no longer when they were taken back", () => {
    const play = played();
    play.enter("a1", ANN);
    const chatId = group(play);
    const messageId = say(play, chatId, "Not meant so");
    play.ask("a1", "removeMessage", { messageId, forAll: true });
    open(play, "b1");
    const { events } = play.ask("b1", "auth", { token: tokenOf(BOB), tokenType: "JWT", receiveUnread: true });
    expect(events).toEqual([]);
  });
});
