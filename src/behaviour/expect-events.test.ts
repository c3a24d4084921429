import { describe, expect, it } from "vitest";
import type { Emission, Received } from "./behaviour.ts";
import { compareEvents, nameOf } from "./expect-events.ts";

const because = ["bells.ring"];
const ring = (payload: object, ...to: string[]): Emission => ({ to, event: { method: "ring", payload }, because });
const came = (session: string, payload: object, method = "ring"): Received => ({
  session,
  event: { method, payload },
  early: false,
});

describe("events that came", () => {
  it("are matched with those that were owed, one for each session", () => {
    const owed = [ring({ n: 1 }, "a", "b")];
    const { matched, disagreements, stray } = compareEvents(owed, [came("b", { n: 1 }), came("a", { n: 1 })]);
    expect(matched.map(({ session }) => session)).toEqual(["a", "b"]);
    expect([disagreements, stray]).toEqual([[], []]);
  });

  it("may tell more than was foreseen", () => {
    expect(compareEvents([ring({ n: 1 }, "a")], [came("a", { n: 1, at: 5 })]).disagreements).toEqual([]);
  });

  it("are missing where none came, by what they are owed for", () => {
    const { disagreements, stray } = compareEvents([ring({ n: 1 }, "a", "b")], [came("a", { n: 1 })]);
    expect(disagreements).toMatchObject([{ requirement: "bells.ring", kind: "event", observed: "no such event" }]);
    expect(disagreements[0]?.expected).toContain("on b");
    expect(stray).toEqual([]);
  });

  it("are wrong where one by the same name says something else", () => {
    const { disagreements, stray } = compareEvents(
      [ring({ n: 1, of: "tower" }, "a")],
      [came("a", { n: 2, of: "tower" })],
    );
    expect(disagreements).toMatchObject([{ requirement: "bells.ring", observed: "2" }]);
    expect(stray).toEqual([]);
  });

  it("are wrong by what they are about, where not being told at all is less", () => {
    const emission = { ...ring({ n: 1 }, "a"), about: "bells.truth" };
    expect(compareEvents([emission], [came("a", { n: 2 })]).disagreements).toMatchObject([
      { requirement: "bells.truth" },
    ]);
    expect(compareEvents([emission], []).disagreements).toMatchObject([{ requirement: "bells.ring" }]);
  });

  it("are stray when they come twice, to somebody else, or by another name", () => {
    const received = [came("a", { n: 1 }), came("a", { n: 1 }), came("c", { n: 1 }), came("a", {}, "fire")];
    const { disagreements, stray } = compareEvents([ring({ n: 1 }, "a")], received);
    expect(disagreements).toEqual([]);
    expect(stray).toEqual(received.slice(1));
  });

  it("are each used once, the exact ones first", () => {
    const owed = [ring({ n: 1 }, "a"), ring({ n: 2 }, "a")];
    const { matched, disagreements } = compareEvents(owed, [came("a", { n: 2 }), came("a", { n: 1 })]);
    expect(matched.map(({ received }) => received.event)).toEqual([owed[0]?.event, owed[1]?.event]);
    expect(disagreements).toEqual([]);
  });
});

describe("the name of an event", () => {
  it.each([
    [{ method: "ring", payload: {} }, "ring"],
    [{ event: "rang", source: "x" }, "rang"],
    [{ payload: {} }, ""],
    ["ring", ""],
    [null, ""],
  ])("is its first text: %j", (event, name) => {
    expect(nameOf(event)).toBe(name);
  });
});
