// Whatever people do in whatever order, and whichever branches a target takes: the oracle explains all of it.

import { describe, expect, test } from "vitest";
import { branches } from "../../../../generated/trueconf/contract.ts";
import { seededEntropy } from "../../../behaviour/entropy.ts";
import type { Played } from "../played.shared.ts";
import { ANN, BOB, CAT, NOBODY, played } from "../played.shared.ts";

const PEOPLE = [ANN, BOB, CAT, NOBODY];
const SESSIONS: Readonly<Record<string, string>> = { a1: ANN, a2: ANN, b1: BOB, c1: CAT };
const TEXT = { parseMode: "html" };

/** Some hundred steps by four connections of three people. */
function wander(play: Played, seed: number, steps: number): number {
  const entropy = seededEntropy(seed, "sequences");
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[entropy.below(items.length)];
  const flags = (): object => ({
    receiveUnread: entropy.below(2) === 0,
    receiveSystemMessageEnvelopes: entropy.below(2) === 0,
  });
  const chats = ["never"];
  const messages: string[] = [];
  for (const [session, userId] of Object.entries(SESSIONS)) play.enter(session, userId, flags());
  let carriedOut = 0;
  for (let step = 0; step < steps; step++) {
    play.clock.advance(entropy.below(50));
    const session = pick(Object.keys(SESSIONS)) ?? "a1";
    const chatId = pick(chats.slice(-4)) ?? "";
    const userId = pick(PEOPLE) ?? "";
    const acts: (readonly [string, object])[] = [
      ["createGroupChat", { name: `Group number ${step}` }],
      ["createChannel", { title: `Channel number ${step}` }],
      ["createP2PChat", { userId: pick(PEOPLE.filter((one) => one !== SESSIONS[session])) }],
      ["createFavoritesChat", {}],
      ["getChatByID", { chatId }],
      ["getChatByID", { chatId }],
      ["getChats", { count: 1 + entropy.below(4), page: 1 + entropy.below(3) }],
      ["getChats", { count: 10, page: 1 }],
      ["addChatParticipant", { chatId, userId, displayHistory: entropy.below(2) === 0 }],
      ["addChatParticipant", { chatId, userId }],
      ["removeChatParticipant", { chatId, userId }],
      ["hasChatParticipant", { chatId, userId }],
      ["getChatParticipants", { chatId, pageSize: 1 + entropy.below(3), pageNumber: entropy.below(3) }],
      ["getChatParticipant", { chatId, userId }],
      ["changeParticipantRole", { chatId, userId, role: pick(["admin", "user", "writer", "owner"]) }],
      ["editChatTitle", { chatId, title: `Title number ${step}` }],
      ["clearHistory", { chatId, forAll: entropy.below(2) === 0 }],
      ["removeChat", { chatId }],
      ["sendMessage", { chatId, content: { ...TEXT, text: `Text number ${step}` } }],
      ["sendMessage", { chatId, content: { ...TEXT, text: `Text number ${step}` } }],
      ["removeMessage", { messageId: pick(messages.slice(-3)) ?? "never", forAll: entropy.below(2) === 0 }],
      ["acknowledge", { receipt: pick(messages.slice(-3)) ?? "never" }],
      ["disconnect", {}],
    ];
    const [operation, params] = pick(acts) ?? ["getChats", { count: 1, page: 1 }];
    const { reply } = play.ask(session, operation, params);
    if (reply.ok) carriedOut++;
    if (operation === "disconnect") play.enter(session, SESSIONS[session] ?? ANN, flags());
    const made: unknown = reply.ok ? Reflect.get(Object(reply.result), "chatId") : undefined;
    if (operation.startsWith("create") && typeof made === "string") chats.push(made);
    const said: unknown = reply.ok ? Reflect.get(Object(reply.result), "messageId") : undefined;
    if (typeof said === "string") messages.push(said);
  }
  return carriedOut;
}

describe("any sequence is explained", () => {
  test.each([1, 2, 3, 4, 5, 6])("with branches settled, seed %i", (seed) => {
    expect(wander(played({ settled: true }), seed, 300)).toBeGreaterThan(50);
  });

  test.each([11, 12, 13, 14, 15, 16, 17, 18])("with any branches, seed %i", (seed) => {
    const entropy = seededEntropy(seed, "branches");
    const some: Record<string, string> = {};
    for (const [choice, of] of Object.entries(branches)) {
      const branch = of[entropy.below(of.length)];
      if (branch !== undefined && choice !== "trueconf.response-order") some[choice.slice(9)] = branch;
    }
    expect(wander(played({ settled: true, branches: some }), seed, 300)).toBeGreaterThan(20);
  });

  test.each([21, 22, 23])("with nothing known of branches, seed %i", (seed) => {
    expect(wander(played(), seed, 60)).toBeGreaterThan(10);
  });
});
