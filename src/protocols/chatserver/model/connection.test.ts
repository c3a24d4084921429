import { describe, expect, test } from "vitest";
import type { Observed } from "../../../behaviour/behaviour.ts";
import type { Answer, Played, PlayedOptions, Said } from "../played.shared.ts";
import { ANN, BOB, NOTHING, played, refusing, sessionIdOf, tokenOf } from "../played.shared.ts";
import { connectionsOf, endSession } from "../people.ts";
import { admit } from "./admission.ts";
import { connect, disconnect } from "./connection.ts";

const playing = (options: Partial<PlayedOptions> = {}): Played =>
  played({ handlers: { connect, disconnect }, admit, ...options });

interface Handshake {
  readonly at?: string;
  readonly authorization?: string;
  readonly query?: string;
}

const BY_HEADER: Handshake = { authorization: `Bearer ${tokenOf(ANN)}` };
const BY_QUERY: Handshake = { query: `?token=${encodeURIComponent(tokenOf(ANN))}` };

function open(play: Played, name: string, { at = "/", authorization, query = "" }: Handshake, said: Said = {}): Answer {
  const target = `${at}${sessionIdOf(ANN)}${query}`;
  return play.ask(name, "connect", { target, ...(authorization !== undefined && { authorization }) }, said);
}

const outcomeOf = ({ reply }: Answer): unknown => (reply.ok ? reply.result : reply.code);
const heard = (play: Played): readonly string[] => connectionsOf(play.mock(), [ANN]);
const believed = (play: Played): readonly string[][] => play.believed().map((state) => connectionsOf(state, [ANN]));
const closing = (): Observed => ({ ok: true, result: { outcome: "closed" } });

describe("a connection", () => {
  test.for<[string, Handshake, string]>([
    ["a header", BY_HEADER, "chatserver.connection.bearer"],
    ["a header, in other letters", { authorization: `bearer  ${tokenOf(ANN)}` }, "chatserver.connection.bearer"],
    ["the query", BY_QUERY, "chatserver.connection.query-token"],
    ["the query, at /ws", { ...BY_QUERY, at: "/ws/" }, "chatserver.connection.query-token"],
  ])("opens with the token in %s, and is told from then on", ([, handshake, requirement]) => {
    const play = playing();
    const answer = open(play, "one", handshake);
    expect(outcomeOf(answer)).toEqual({ outcome: "open" });
    expect(answer.exercised).toEqual(expect.arrayContaining(["chatserver.connection.path", requirement]));
    expect(heard(play)).toEqual(["one"]);
    expect(believed(play)[0]).toEqual(["one"]);
  });

  test("is that of the token in the header, whatever the path says", () => {
    const play = playing();
    open(play, "one", { authorization: `Bearer ${tokenOf(BOB)}` });
    expect(connectionsOf(play.mock(), [BOB])).toEqual(["one"]);
    expect(heard(play)).toEqual([]);
  });

  test("must be opened for a right token", () => {
    for (const [handshake, broken] of [
      [BY_HEADER, "chatserver.connection.bearer"],
      [BY_QUERY, "chatserver.connection.query-token"],
    ] as const) {
      const play = playing({ settled: true });
      expect(open(play, "one", handshake, { tamper: refusing("unauthenticated") }).broken).toEqual([broken]);
      expect(open(play, "one", handshake, { tamper: closing }).broken).toEqual([broken]);
      expect(open(play, "one", handshake, { tamper: refusing("unknown-path") }).broken).toEqual([
        "chatserver.connection.path",
      ]);
    }
  });

  test("must be opened in one way or another, whatever the target is like", () => {
    const ways = [BY_HEADER, BY_QUERY].flatMap((handshake) => ["/", "/ws/"].map((at) => ({ ...handshake, at })));
    for (const inOrder of [ways, ways.toReversed()]) {
      const play = playing();
      const broken = inOrder.map((way) => open(play, "one", way, { tamper: refusing("unknown-path") }).broken);
      expect(broken.at(0)).toEqual([]);
      expect(broken.at(-1)).toEqual(["chatserver.connection.path"]);
      // Who looks on keeps it, whatever it takes the target for.
      expect(play.believed().every(({ turnedAway = [] }) => turnedAway.length > 0)).toBe(true);
      expect(play.mock().turnedAway).toBeUndefined();
    }
  });

  test("is told nothing any more once it has ended, and can be opened again", () => {
    const play = playing({ settled: true });
    open(play, "one", BY_HEADER);
    play.ask("one", "disconnect");
    expect(heard(play)).toEqual([]);
    expect(believed(play)).toEqual([[]]);
    const again = open(play, "two", BY_HEADER);
    expect(again.exercised).toContain("chatserver.connection.reopened");
    expect(heard(play)).toEqual(["two"]);
    play.ask("two", "disconnect");
    const refused = open(play, "three", BY_HEADER, { tamper: refusing("unknown-path") });
    expect(refused.broken).toEqual(["chatserver.connection.reopened"]);
  });

  test("takes the place of the one that its session had, which the mock is told", () => {
    const play = playing();
    open(play, "one", BY_HEADER);
    expect(outcomeOf(open(play, "two", BY_QUERY))).toEqual({ outcome: "open", replaces: "one" });
    expect(heard(play)).toEqual(["two"]);
    play.ask("one", "disconnect");
    expect(heard(play)).toEqual(["two"]);
  });

  test("is not told what was done before it was there", () => {
    const after = playing({ known: (state) => ({ ...state, lastWrite: { operation: "postMessage" } }) });
    expect(open(after, "one", BY_HEADER).exercised).toContain("chatserver.connection.not-replayed");
    expect(open(playing(), "one", BY_HEADER).exercised).not.toContain("chatserver.connection.not-replayed");
  });

  test("of which nobody knows can end", () => {
    expect(playing().ask("one", "disconnect").reply).toEqual({ ok: true, result: {} });
  });

  test("whose session is over ends like any other", () => {
    const play = playing();
    open(play, "one", BY_HEADER);
    const over = playing({ known: () => endSession(play.mock(), sessionIdOf(ANN)) });
    over.ask("one", "disconnect");
    expect(over.mock().connections.size).toBe(0);
  });
});

test.for<[string, string, Handshake]>([
  ["root", "/ws/", BY_HEADER],
  ["ws", "/", BY_HEADER],
])("where connections are opened at %s, there is nothing at %s", ([branch, at, handshake]) => {
  const play = playing({ branches: { "websocket-path": branch } });
  expect(outcomeOf(open(play, "one", { ...handshake, at }))).toBe("unknown-path");
  expect(outcomeOf(open(play, "one", { ...handshake, at: at === "/" ? "/ws/" : "/" }))).toEqual({ outcome: "open" });
  expect(play.left("websocket-path")).toEqual([branch]);
});

test.for(["/", "/ws", "/chats", `/x/${sessionIdOf(ANN)}`, `/${sessionIdOf(ANN)}/`])(
  "no connection is opened at %s",
  (target) => {
    const play = playing();
    expect(outcomeOf(play.ask("one", "connect", { target, authorization: `Bearer ${tokenOf(ANN)}` }))).toBe(
      "unknown-path",
    );
  },
);

test.for<[string, Handshake, Handshake]>([
  ["header", BY_HEADER, BY_QUERY],
  ["query", BY_QUERY, BY_HEADER],
])("where the token is taken from the %s alone, another place is as good as none", ([branch, right, wrong]) => {
  const play = playing({ branches: { "websocket-token": branch } });
  expect(outcomeOf(open(play, "one", wrong))).toBe("unauthenticated");
  expect(outcomeOf(open(play, "two", right))).toEqual({ outcome: "open" });
  expect(play.left("websocket-token")).toEqual([branch]);
});

describe("without a valid token", () => {
  const STRANGERS: readonly [string, Handshake, string][] = [
    ["none", {}, "chatserver.connection.without-token"],
    ["another scheme", { authorization: "Basic YTpi" }, "chatserver.connection.without-token"],
    ["one of nobody", { authorization: "Bearer made.up" }, "chatserver.connection.foreign-token"],
    ["one of nobody in the query", { query: "?token=made.up" }, "chatserver.connection.foreign-token"],
    ["that of another in the query", { query: `?token=${tokenOf(BOB)}` }, "chatserver.connection.foreign-token"],
  ];

  test.for(STRANGERS)("(%s) the handshake is refused", ([, handshake, requirement]) => {
    const play = playing({ settled: true });
    const answer = open(play, "one", handshake);
    expect(outcomeOf(answer)).toBe("unauthenticated");
    expect(answer.exercised).toContain(requirement);
    expect(play.mock().connections.size).toBe(0);
    const opened = open(play, "one", handshake, { tamper: () => ({ ok: true, result: { outcome: "open" } }) });
    expect(opened.broken).toEqual([requirement]);
  });

  test("with whichever status of 4xx it is refused", () => {
    const play = playing({ settled: true });
    for (const code of ["unauthenticated-forbidden", "invalid", "unknown-path"]) {
      expect(open(play, "one", {}, { tamper: refusing(code) }).broken).toEqual([]);
    }
    expect(open(play, "one", {}, { tamper: refusing() }).broken).toEqual(["chatserver.connection.without-token"]);
  });

  test("the connection may be opened and closed, and then is nowhere", () => {
    const play = playing({ branches: { "websocket-refusal": "closed" } });
    expect(outcomeOf(open(play, "one", {}))).toEqual({ outcome: "closed" });
    expect(play.left("websocket-refusal")).toEqual(["closed"]);
    expect(play.mock().connections.size).toBe(0);
    expect(open(play, "two", {}, { tamper: refusing("unauthenticated") }).broken).toEqual([
      "chatserver.connection.without-token",
    ]);
  });

  test("it may be opened and told nothing", () => {
    const play = playing({ branches: { "websocket-refusal": "silent" } });
    expect(outcomeOf(open(play, "one", {}))).toEqual({ outcome: "open" });
    expect(outcomeOf(open(play, "two", { query: "?token=made.up" }))).toEqual({ outcome: "open" });
    expect(play.mock().connections.toObject()).toEqual({ one: {}, two: { isForeign: true } });
    expect(heard(play)).toEqual([]);
  });
});

test("a session that there is not opens nothing by its id alone", () => {
  const play = playing();
  expect(outcomeOf(play.ask("one", "connect", { target: `/${NOTHING}` }))).toBe("unauthenticated");
});
