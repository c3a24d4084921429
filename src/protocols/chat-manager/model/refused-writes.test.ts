import { describe, expect, test } from "vitest";
import { BOT, XXI, XXII } from "../served.shared.ts";
import type { State } from "../state.ts";
import { emptyState } from "../state.ts";
import { refusedRemoval, rememberRefusedWrite } from "./refused-writes.ts";

const REQUIREMENT = "chat-manager.general.refused-write";

function refused(operation: string, params: unknown, state: State = emptyState()): State {
  return rememberRefusedWrite(state, { operation, params }, REQUIREMENT);
}

test.for<[string, unknown, string | undefined]>([
  ["the title", { body: { title: "A long title" } }, "A long title"],
  ["the creator where there is no title", { body: { createdBy: "somebody new" } }, "somebody new"],
  ["the title and not the creator", { body: { title: "A long title", createdBy: "somebody new" } }, "A long title"],
  ["a text of eight letters", { body: { title: "12345678" } }, "12345678"],
  ["no text that any chat may have", { body: { title: "1234567" } }, undefined],
  ["no number", { body: { title: 123_456_789 } }, undefined],
  ["nothing of a body that is none", { body: "A long text" }, undefined],
  ["nothing without a body", {}, undefined],
  ["nothing without parameters", undefined, undefined],
])("of a registration, %s is remembered", ([, params, mark]) => {
  expect([...refused("createChat", params).refused]).toEqual(mark === undefined ? [] : [[mark, REQUIREMENT]]);
});

describe("a removal", () => {
  const state = refused("removeParticipant", { path: { chatId: XXII, participantId: BOT } });

  test("is remembered by chat and participant", () => {
    expect(refusedRemoval(state, XXII, BOT)).toBe(REQUIREMENT);
    expect(refusedRemoval(state, XXI, BOT)).toBeUndefined();
    expect(refusedRemoval(state, BOT, XXII)).toBeUndefined();
  });
});

test("a refused read leaves nothing to remember", () => {
  const state = emptyState();
  expect(refused("getChat", { path: { chatId: XXII }, body: { title: "A long title" } }, state)).toBe(state);
});

test("who knows all needs no marks", () => {
  const state = emptyState({ knowsAll: true });
  expect(refused("createChat", { body: { title: "A long title" } }, state)).toBe(state);
});

test("no more than 64 are remembered", () => {
  let state = emptyState();
  for (let count = 0; count < 100; count++)
    state = refused("createChat", { body: { title: `A long title ${count}` } }, state);
  expect(state.refused.size).toBe(64);
  expect(state.refused.has("A long title 63")).toBe(true);
});
