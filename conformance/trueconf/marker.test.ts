import { OrderedMap } from "immutable";
import { describe, expect, it } from "vitest";
import { NEW_CONNECTION, emptyState } from "../../src/protocols/trueconf/state.ts";
import { marker } from "./marker.ts";

const state = {
  ...emptyState(),
  connections: OrderedMap([
    ["a9", NEW_CONNECTION],
    ["a", { ...NEW_CONNECTION, userId: "bot@tc.test" }],
    ["a2", { ...NEW_CONNECTION, userId: "bot@tc.test" }],
    ["b", { ...NEW_CONNECTION, userId: "bot2@tc.test" }],
  ]),
};

const event = (payload: unknown, method = "sendMessage"): { method: string; payload: unknown } => ({ method, payload });

describe("the place of markers", () => {
  it("is a group of its own, which the other account is let into", () => {
    expect(marker.make("here")).toMatchObject({ operation: "createGroupChat", params: { name: "here" } });
    expect(marker.place({ chatId: "c" })).toBe("c");
    expect([marker.place({ errorCode: 300 }), marker.place(null)]).toEqual([undefined, undefined]);
    expect(marker.admit("c", state, "b")).toMatchObject({ params: { chatId: "c", userId: "bot2@tc.test" } });
    for (const name of ["a", "a2", "a9", "none"]) expect(marker.admit("c", state, name)).toBeUndefined();
    expect(marker.remove("c")).toMatchObject({ operation: "removeChat", params: { chatId: "c" } });
  });

  it("is told from others, whatever is told of it", () => {
    expect(marker.isAt(event({ chatId: "c" }, "addChatParticipant"), "c")).toBe(true);
    expect([{ chatId: "d" }, null, []].map((payload) => marker.isAt(event(payload), "c"))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe("a marker", () => {
  it("is a message by its text", () => {
    expect(marker.send("c", "now")).toMatchObject({ operation: "sendMessage", params: { content: { text: "now" } } });
    expect(marker.tells(event({ chatId: "c", content: { text: "now" } }), "now")).toBe(true);
    expect(marker.tells(event({ chatId: "c", content: { text: "then" } }), "now")).toBe(false);
    expect(marker.tells(event({ chatId: "c", content: { text: "now" } }, "editMessage"), "now")).toBe(false);
    expect(marker.tells(event(null), "now")).toBe(false);
  });
});
