// Who is told what, and what an event breaks that nobody was owed.

import { describe, expect, it } from "vitest";
import type { State } from "../state.ts";
import { ANN, BOB, CAT, DAN, NOTHING, played, sessionIdOf, telling, tokenOf } from "../played.shared.ts";
import { leaking, losing, peoplePlayed, saying, user } from "./people.shared.ts";
import { rememberRefusedWrite } from "./refused-writes.ts";
import { stray } from "./stray.ts";

type Play = ReturnType<typeof peoplePlayed>;

/** ANN on two devices, BOB, CAT, and DAN who is a stranger. */
function listening(options: Parameters<typeof peoplePlayed>[0] = { settled: true }): { play: Play; id: string } {
  const play = peoplePlayed(options);
  const id = play.group();
  play.listen("a", ANN);
  play.listen("a2", ANN, 2);
  play.listen("b", BOB);
  play.listen("c", CAT);
  play.listen("d", DAN);
  return { play, id };
}

const rename = (play: Play, id: string, title: string, tamper?: ReturnType<typeof telling>): readonly string[] =>
  play.ask(tokenOf(ANN), "renameChat", { path: { chatId: id }, body: { title } }, tamper && { tamper }).broken;

describe("telling", () => {
  it("is for every connection of every participant", () => {
    const { play, id } = listening();
    const { events, exercised } = play.post(ANN, id);
    expect(events.map(({ session }) => session).toSorted()).toEqual(["a", "a2", "b", "c"]);
    expect(exercised).toEqual(
      expect.arrayContaining([
        "chatserver.event.actor-too",
        "chatserver.event.each-device",
        "chatserver.event.participants-only",
        "chatserver.event.once",
        "chatserver.event.source-actor",
      ]),
    );
  });

  it.each([
    ["post.event", losing("b")],
    ["event.actor-too", losing("a")],
    ["event.each-device", losing("a2")],
    ["event.participants-only", leaking("d")],
    ["event.once", leaking("b")],
    [
      "event.source-actor",
      telling((all) => all.map((one) => ({ ...one, event: { ...Object(one.event), source: "2" } }))),
    ],
  ])("breaks %s", (requirement, tamper) => {
    const { play, id } = listening();
    expect(play.post(ANN, id, { tamper }).broken).toEqual([`chatserver.${requirement}`]);
  });

  it.each(["before-answer", "any-time"])("comes when the target likes: %s", (branch) => {
    const { play, id } = listening({ branches: { "event-timing": branch } });
    const { events, exercised } = play.post(ANN, id);
    expect(events.every(({ early }) => early === (branch === "before-answer"))).toBe(true);
    expect(exercised.includes("chatserver.open.event-timing")).toBe(branch === "before-answer");
  });

  it("asks for nothing where nobody listens", () => {
    const play = peoplePlayed();
    const id = play.group();
    play.of(ANN, "blockUser", id, BOB);
    play.post(ANN, id);
    expect(play.left("blocked-told")).toEqual(["any"]);
  });
});

const event = (name: string, payload: unknown): object => ({ event: name, source: "1", payload });

describe("what nobody was owed", () => {
  it("is what a refused write told", () => {
    const { play, id } = listening();
    const message = saying("b", event("message", { id: 9, chatId: id, localId: "x" }));
    expect(play.post(DAN, id).exercised).toContain("chatserver.general.refused-no-event");
    expect(play.post(DAN, id, { tamper: message }).broken).toEqual(["chatserver.general.refused-no-event"]);
  });

  it("is what a write without a token told", () => {
    const { play, id } = listening();
    const [state] = play.believed();
    const params = { path: { chatId: id }, body: { title: "Bouldering" } };
    const refused = rememberRefusedWrite(state ?? play.mock(), "renameChat", params, "chatserver.auth.no-effect");
    const received = { session: "b", event: event("chatUpdate", { id }), early: false };
    expect(stray(refused, received, [])).toBe("chatserver.auth.no-effect");
  });

  it("is what settings told", () => {
    const { play, id } = listening();
    const ask = (tamper: ReturnType<typeof telling>): readonly string[] =>
      play.ask(tokenOf(BOB), "updateSettings", { path: { chatId: id }, body: { isMuted: true } }, { tamper }).broken;
    expect(ask(telling((all) => all))).toEqual([]);
    expect(ask(saying("b", event("chatUpdate", { id })))).toEqual(["chatserver.settings.no-event"]);
  });

  it.each([
    ["event.agrees", "chatUpdate"],
    ["event.agrees", "messageUpdate"],
  ])("breaks %s when something else is told: %s", (requirement, name) => {
    const { play, id } = listening();
    const broken = play.post(ANN, id, { tamper: saying("b", event(name, { id, chatId: id })) }).broken;
    expect(broken).toEqual([`chatserver.${requirement}`]);
  });

  it("says of another chat what happened in none", () => {
    const { play, id } = listening();
    const other = play.personal();
    const broken = play.post(ANN, id, { tamper: saying("b", event("chatUpdate", { id: other })) }).broken;
    expect(broken).toEqual(["chatserver.event.of-its-chat"]);
  });

  it("may have a name that nobody knows", () => {
    const { play, id } = listening();
    expect(play.post(ANN, id, { tamper: saying("b", event("poke", { chatId: id })) }).broken).toEqual([]);
    expect(play.post(ANN, id, { tamper: saying("d", event("poke", { chatId: id })) }).broken).toEqual([
      "chatserver.event.participants-only",
    ]);
  });

  it("is of whichever chat was written in, where it does not say", () => {
    const { play, id } = listening();
    const tamper = saying("d", event("chatCleared", null));
    expect(rename(play, id, "Bouldering", tamper)).toEqual(["chatserver.event.participants-only"]);
  });

  it("is of a chat of strangers, or of people who were there before", () => {
    const { play, id } = listening();
    const received = { session: "d", event: event("chatUpdate", { id: NOTHING }), early: false };
    const [state = play.mock()] = play.believed();
    expect(stray(state, received, [])).toBe("chatserver.event.participants-only");
    const dan = state.users.get(DAN);
    if (!dan) throw new Error("DAN is not there");
    const met: State = { ...state, users: state.users.set(DAN, { ...dan, met: true }) };
    expect(stray(met, received, [])).toBeUndefined();
    expect(stray(state, { ...received, session: "z" }, [])).toBeUndefined();
    expect(id).not.toBe(NOTHING);
  });

  it("is a message that was told before", () => {
    const { play, id } = listening();
    const posted = play.post(ANN, id);
    const tamper = saying("b", posted.events[0]?.event);
    expect(rename(play, id, "Bouldering", tamper)).toEqual(["chatserver.event.once"]);
  });

  it("is what happened before anybody listened", () => {
    const play = peoplePlayed();
    const id = play.group();
    play.listen("a", ANN);
    const posted = play.post(ANN, id);
    const [state = play.mock()] = play.believed();
    const { messages, lastWrite } = state;
    const opened = { messages, ...(lastWrite && { lastWrite }) };
    const sessionId = sessionIdOf(BOB);
    const late: State = {
      ...state,
      connections: state.connections.set("b", { sessionId, opened }),
      listening: state.listening.set(sessionId, "b"),
    };
    const received = { session: "b", event: posted.events[0]?.event, early: false };
    expect(stray(late, received, [])).toBe("chatserver.connection.not-replayed");
    const update = { ...received, event: event("chatUpdate", { id }) };
    expect(stray(late, update, [])).toBe("chatserver.connection.not-replayed");
    const asked: State = { ...late, lastWrite: { operation: "blockUser", chatId: id } };
    expect(stray(asked, received, [])).toBe("chatserver.connection.not-replayed");
    expect(stray(asked, update, [])).toBeUndefined();
  });

  it.each([
    ["connection.without-token", {}],
    ["connection.foreign-token", { isForeign: true as const }],
  ])("is all on a connection without credentials: %s", (requirement, connection) => {
    const play = peoplePlayed({
      settled: true,
      known: (state) => ({ ...state, connections: state.connections.set("x", connection) }),
    });
    const id = play.group();
    play.listen("a", ANN);
    expect(play.post(ANN, id).exercised).toContain(`chatserver.${requirement}`);
    expect(play.post(ANN, id, { tamper: leaking("x") }).broken).toEqual([`chatserver.${requirement}`]);
  });

  it("is nothing on a connection whose session has another", () => {
    const { play, id } = listening();
    const known = play.believed()[0] ?? play.mock();
    const sessionId = sessionIdOf(BOB);
    const replaced: State = { ...known, connections: known.connections.set("old", { sessionId }) };
    const received = { session: "old", event: event("chatUpdate", { id }), early: false };
    expect(stray(replaced, received, [])).toBeUndefined();
  });
});

describe("what a refused write would have left", () => {
  it.each([
    ["renameChat", { body: { title: "Bouldering" } }, { title: "Bouldering" }],
    ["addUsers", { body: { users: [5] } }, { allUsers: [ANN, BOB, CAT, 5].map(user) }],
  ])("is found: %s", (operation, params, members) => {
    const { play, id } = listening();
    play.ask(tokenOf(DAN), operation, { path: { chatId: id }, ...params });
    const shown = (observed: object): object => ({ ...Object(observed), ...members });
    const { broken } = play.on(ANN, "getChat", id, {
      tamper: (observed) => (observed.ok ? { ...observed, result: shown(Object(observed.result)) } : observed),
    });
    expect(broken).toContain("chatserver.general.refused-write");
  });

  it("is no trace where it stands already, or was written later", () => {
    const { play, id } = listening();
    expect(rename(play, id, "Bouldering")).toEqual([]);
    play.ask(tokenOf(DAN), "renameChat", { path: { chatId: id }, body: { title: "Bouldering" } });
    expect(play.on(ANN, "getChat", id).broken).toEqual([]);
    play.ask(tokenOf(DAN), "renameChat", { path: { chatId: id }, body: { title: "Swimming" } });
    expect(rename(play, id, "Swimming")).toEqual([]);
    expect(play.on(ANN, "getChat", id).broken).toEqual([]);
    play.name(DAN, "addUsers", id, [5]);
    play.name(ANN, "addUsers", id, [5]);
    expect(play.people(ANN, id)).toEqual([ANN, BOB, CAT, 5]);
  });

  it("is not remembered without end", () => {
    const [state = emptyOracle()] = peoplePlayed().believed();
    let full = state;
    for (let n = 0; n < 100; n++) {
      const params = { path: { chatId: NOTHING }, body: { title: `A title ${n}` } };
      full = rememberRefusedWrite(full, "renameChat", params, "chatserver.general.refused-write");
    }
    expect(full.refused.size).toBeLessThan(100);
    expect(
      rememberRefusedWrite(played({ handlers: {} }).mock(), "deleteChat", {}, "chatserver.general.refused-write"),
    ).toHaveProperty("refused.size", 0);
  });
});

function emptyOracle(): State {
  throw new Error("the oracle believes something");
}
