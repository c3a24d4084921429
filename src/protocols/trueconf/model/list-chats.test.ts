// The list of chats in a world that the oracle does not know, and pages over it.

import { OrderedMap } from "immutable";
import { describe, expect, test } from "vitest";
import type { Observed } from "../../../behaviour/behaviour.ts";
import { ANN, CAT, played } from "../played.shared.ts";
import type { State } from "../state.ts";
import { addChat, append, newMember } from "../state.ts";

/** So many groups of Ann and Cat, in which Cat said something, that were there before. */
function worldOf(count: number, writing = true): (state: State) => State {
  return (state) => {
    let world = state;
    for (let number = 0; number < count; number++) {
      const id = `before-${number}`;
      const members = OrderedMap([
        [CAT, newMember("owner")],
        [ANN, newMember("user")],
      ]);
      world = addChat(world, { id, kind: number % 2 === 0 ? 2 : 6, title: `Stranger ${number}`, members });
      const chat = world.chats.get(id);
      if (!chat || !writing) continue;
      world = append(world, chat, {
        id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
        timestamp: 1_700_000_000_000 + number,
        author: { id: CAT, type: 1 },
        type: 200,
        content: { text: "Before all this", parseMode: "html" },
      }).state;
    }
    return world;
  };
}

function swapped(observed: Observed): Observed {
  return observed.ok && Array.isArray(observed.result)
    ? { ...observed, result: observed.result.toReversed() }
    : observed;
}

describe("the list of chats", () => {
  test.each(["oldest-first", "newest-first", "latest-message-first", "other"])(
    "shows what is known among what is not, %s",
    (order) => {
      const play = played({ branches: { "chat-order": order }, world: worldOf(13) });
      play.enter("a1", ANN);
      for (const name of ["The first of ours", "The second of ours", "The third of ours"]) {
        play.clock.advance(1000);
        const chatId = play.textOf(play.ask("a1", "createGroupChat", { name }), "chatId");
        play.ask("a1", "sendMessage", { chatId, content: { text: `In ${name}`, parseMode: "text" } });
      }
      const pages = [1, 2, 3, 4, 5, 6].map((page) => play.ask("a1", "getChats", { count: 4, page }));
      expect(pages.map(({ reply }) => (reply.ok ? Reflect.get(Object(reply.result), "length") : 0))).toEqual([
        4, 4, 4, 4, 0, 0,
      ]);
      expect(pages.flatMap(({ exercised }) => exercised)).toEqual(
        expect.arrayContaining(["trueconf.get-chats.pages-complete", "trueconf.create-group-chat.listed"]),
      );
      expect(play.left("chat-order")).toContain(order);
      const again = play.ask("a1", "getChats", { count: 4, page: 6 });
      expect(again.exercised).toContain("trueconf.get-chats.stable-order");
    },
  );

  test("stands in the same order twice", () => {
    const play = played({ settled: true, branches: { "chat-order": "other" }, world: worldOf(5) });
    play.enter("a1", ANN);
    play.ask("a1", "getChats", { count: 10, page: 1 });
    const { broken } = play.ask("a1", "getChats", { count: 10, page: 1 }, { tamper: swapped });
    expect(broken).toEqual(["trueconf.get-chats.stable-order"]);
  });

  test("costs no more in a large world", () => {
    const play = played({ world: worldOf(20_000, false) });
    play.enter("a1", ANN);
    const began = performance.now();
    for (let page = 1; page <= 50; page++) {
      play.ask("a1", "getChats", { count: 5, page: page * 70 });
      const chatId = play.textOf(play.ask("a1", "createGroupChat", { name: "One more" }), "chatId");
      play.ask("a1", "removeChat", { chatId });
    }
    // Some 150 steps, each by two readers: were the world gone through in each, it would take minutes.
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
