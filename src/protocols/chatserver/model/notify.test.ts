import { expect, test } from "vitest";
import { ANN, BOB, DAN, refusing, telling } from "../played.shared.ts";
import type { Talk } from "./talk.shared.ts";
import { GROUP, PERSONAL, codeOf, talk, toldMembers, withMember } from "./talk.shared.ts";

const DATA = "eyJzZWNvbmRzIjozfQ==";

const heard = (options: Parameters<typeof talk>[0] = {}): Talk => {
  const game = talk(options);
  game.listen("a", ANN);
  game.listen("b", BOB);
  game.listen("d", DAN);
  return game;
};
const settled = (): Talk => heard({ settled: true });

/** Changes what the payload of each event has. */
const carrying = (members: object): ReturnType<typeof telling> =>
  telling((events) =>
    events.map((one) => ({
      ...one,
      event: { ...Object(one.event), payload: { ...Reflect.get(Object(one.event), "payload"), ...members } },
    })),
  );

test("what is not kept is told to the participants", () => {
  const game = heard();
  const told = game.tell({ name: "typing_started", text: "Ann is typing", realm: "webSocket", data: DATA });
  expect(told.events.map(({ session }) => session)).toEqual(["b", "a"]);
  expect(told.events[0]?.event).toEqual({
    event: "auxiliary",
    source: "1",
    payload: { name: "typing_started", text: "Ann is typing", data: { seconds: 3 }, chatId: GROUP },
  });
  expect(told.exercised).toEqual(
    expect.arrayContaining([
      "chatserver.notify.event",
      "chatserver.notify.name",
      "chatserver.notify.data",
      "chatserver.notify.realm-web-socket",
    ]),
  );
  expect(game.list().reply).toMatchObject({ result: [] });
});

test.each(["decoded", "encoded"])("data is told %s", (branch) => {
  const game = heard({ branches: { "notify-data": branch } });
  const told = game.tell({ name: "typing_started", data: DATA });
  expect(toldMembers(told, "data")[0]).toEqual(branch === "encoded" ? DATA : { seconds: 3 });
  expect(game.left("notify-data")).toEqual([branch]);
});

test.each(["given", "lacking"])("which chat it is about: %s", (branch) => {
  const game = heard({ branches: { "auxiliary-chat": branch } });
  game.tell({ name: "typing_started" });
  expect(game.left("auxiliary-chat")).toEqual([branch]);
});

test("data that is no dictionary is carried out", () => {
  const game = heard();
  for (const data of ["no base64!", "WzFd", ""]) game.tell({ name: "typing_started", data });
});

test("the realm says how it is told", () => {
  const game = settled();
  const silent = (body: object): readonly string[] =>
    game.tell({ name: "typing_started", ...body }, { tamper: telling(() => []) }).broken;
  expect(silent({ realm: "webSocket" })).toEqual(["chatserver.notify.realm-web-socket", "chatserver.event.actor-too"]);
  expect(silent({ realm: "all" })).toContain("chatserver.notify.realm-all");
  expect(silent({})).toContain("chatserver.notify.realm-default");
  expect(silent({ realm: null })).toContain("chatserver.notify.realm-default");
  const some = game.tell({ name: "typing_started", realm: "all" }, { tamper: telling((events) => events.slice(1)) });
  expect(some.broken).toEqual(["chatserver.notify.event"]);
  const pushed = game.tell({ name: "typing_started", realm: "push" });
  expect(pushed.events).toEqual([]);
  expect(pushed.exercised).toContain("chatserver.notify.realm-push");
  const event = { event: "auxiliary", source: "1", payload: { name: "typing_started", chatId: GROUP } };
  const loud = telling(() => [{ session: "b", event, early: false }]);
  expect(game.tell({ name: "typing_started", realm: "push" }, { tamper: loud }).broken).toEqual([
    "chatserver.notify.realm-push",
  ]);
});

test("what is told wrongly breaks the narrowest requirement", () => {
  const body = { name: "typing_started", text: "Ann is typing", data: DATA };
  const wrong = (members: object): readonly string[] => settled().tell(body, { tamper: carrying(members) }).broken;
  expect(wrong({ name: "typing" })).toEqual(["chatserver.notify.name"]);
  expect(wrong({ text: undefined })).toEqual(["chatserver.notify.text"]);
  expect(wrong({ data: { seconds: 4 } })).toEqual(["chatserver.notify.data"]);
  expect(wrong({ chatId: PERSONAL })).toEqual(["chatserver.event.of-its-chat"]);
  const renamed = telling((events) => events.map((one) => ({ ...one, event: { ...Object(one.event), event: "new" } })));
  expect(settled().tell(body, { tamper: renamed }).broken).toContain("chatserver.notify.event-auxiliary");
});

test("what is refused wrongly breaks the narrowest requirement", () => {
  const refused = (body: object): readonly string[] =>
    settled().tell({ name: "typing_started", ...body }, { tamper: refusing("invalid") }).broken;
  expect(refused({ text: "x", data: DATA })).toEqual(["chatserver.notify.realm-default"]);
  expect(refused({ realm: "all", data: DATA })).toEqual(["chatserver.notify.data"]);
  expect(refused({ realm: "all" })).toEqual(["chatserver.notify.text-optional"]);
  expect(refused({ realm: "all", text: "x" })).toEqual(["chatserver.notify.data-optional"]);
  expect(refused({ text: null })).toEqual(["chatserver.general.null-optional"]);
});

test("whoever is not in the chat, or kept out of it, tells nothing", () => {
  const game = heard();
  expect(codeOf(game.tell({ name: "typing_started" }, { by: DAN }))).toBe("not-participant");
  const known = (state: Parameters<typeof withMember>[0]): ReturnType<typeof withMember> =>
    withMember(withMember(state, GROUP, BOB, { isBlockedUser: true }), PERSONAL, BOB, { isBlocked: true });
  const shut = heard({ known });
  expect(codeOf(shut.tell({ name: "typing_started" }, { by: BOB }))).toBe("blocked-user");
  expect(codeOf(shut.tell({ name: "typing_started" }, { chat: PERSONAL }))).toBe("blocked-by-other");
});
