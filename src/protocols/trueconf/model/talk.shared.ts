// What tests of messages do over and over: a group of two who talk, and answers that are not right.

import type { Observed, Received } from "../../../behaviour/behaviour.ts";
import { isRecord } from "../../../contract/is-record.ts";
import type { Played, PlayedOptions } from "../played.shared.ts";
import { ANN, BOB, played } from "../played.shared.ts";

export const text = (words: string, parseMode = "text"): object => ({ text: words, parseMode });

/** Ann's group with Bob, both listening. */
export function group(options: PlayedOptions = {}): { play: Played; chatId: string } {
  const play = played(options);
  play.enter("a", ANN);
  play.enter("b", BOB);
  const chatId = play.textOf(play.ask("a", "createGroupChat", { name: "Team" }), "chatId");
  play.ask("a", "addChatParticipant", { chatId, userId: BOB });
  return { play, chatId };
}

export const send = (play: Played, chatId: string, words = "hello", session = "a", more: object = {}): string =>
  play.textOf(play.ask(session, "sendMessage", { chatId, content: text(words), ...more }), "messageId");

export const notFound: Observed = {
  ok: false,
  codes: ["message-not-found"],
  summary: "message-not-found",
  carriedOut: false,
  events: [],
};

/** Another answer than the right one. */
export function changed(observed: Observed, members: object): Observed {
  if (!observed.ok) throw new TypeError("nothing to change in a refusal");
  const result: unknown = JSON.parse(JSON.stringify({ ...Object(observed.result), ...members }));
  return { ...observed, result };
}

export function replaced(observed: Observed, placeholder: string, value: string): Observed {
  if (!observed.ok || !isRecord(observed.result)) return observed;
  const result = Object.fromEntries(
    Object.entries(observed.result).map(([key, member]) => [key, member === placeholder ? value : member]),
  );
  return { ...observed, result };
}

/** Other events than the right ones. */
export function retold(members: object): (observed: Observed) => Observed {
  return (observed) => ({
    ...observed,
    events: (observed.events ?? []).map((received): Received => {
      const { method, payload } = isRecord(received.event) ? received.event : {};
      const event: unknown = JSON.parse(JSON.stringify({ method, payload: { ...Object(payload), ...members } }));
      return { ...received, event };
    }),
  });
}
