// Id, time and place of a message: made up by the server, and bound to those before it.

import type { Observed } from "../../../behaviour/behaviour.ts";
import { isRecord } from "../../../contract/is-record.ts";
import type { ChatRecord, Message, State } from "../state.ts";
import type { Mark, TrueConfMinting, TrueConfReader, Written } from "../vocabulary.ts";
import { isContent } from "./content.ts";
import { payloadOf } from "./observing.ts";

/** Farther back nobody looks for a message whose time or box is known: what was not seen so often was not seen. */
const FARTHEST = 64;

/** The nearest message before or behind a place of which this is known. */
export function nearest<Member extends "timestamp" | "box">(
  chat: ChatRecord,
  place: number,
  direction: 1 | -1,
  member: Member,
): number | undefined {
  for (let step = 1; step <= FARTHEST; step++) {
    const at = place + direction * step;
    // A list counts negative places from its end.
    if (at < 0 || at >= chat.log.size) return undefined;
    const message = chat.log.get(at);
    // Whether an edited message keeps its time is nowhere said.
    const found = message?.isEdited && member === "timestamp" ? undefined : message?.[member];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A new message, behind all others. */
export function mintWritten(state: State, chatId: string, minting: TrueConfMinting<unknown>): Written {
  const chat = state.chats.get(chatId);
  let messageId = minting.entropy.uuid();
  while (state.messages.has(messageId) || state.goneMessages.has(messageId)) messageId = minting.entropy.uuid();
  const before = chat && nearest(chat, chat.log.size, -1, "timestamp");
  return {
    messageId,
    timestamp: Math.max(minting.now, before ?? 0),
    box: ((chat && nearest(chat, chat.log.size, -1, "box")) ?? 0) + 1,
    position: "0",
  };
}

/** What reply and events show of a new message. */
export function observeWritten(observed: Observed, { messageId, timestamp }: Mark): Written {
  const events = observed.events ?? [];
  const told = events.filter((received) => payloadOf(received, "sendMessage")?.["messageId"] === messageId);
  const [first] = told;
  const given = {
    ...(messageId !== undefined && { messageId }),
    ...(timestamp !== undefined && { timestamp }),
    told: events,
  };
  const payload = first && payloadOf(first, "sendMessage");
  if (!payload) return given;
  const payloads = told.map((received) => payloadOf(received, "sendMessage") ?? {});
  const { box, content } = payload;
  const id = isRecord(box) ? box["id"] : undefined;
  const position = isRecord(box) ? box["position"] : undefined;
  const lacking = (["box", "isEdited", "chat", "chatId"] as const).filter((member) =>
    payloads.some((one) => one[member] === undefined || one[member] === null),
  );
  return {
    ...given,
    ...(timestamp === undefined && typeof payload["timestamp"] === "number" && { timestamp: payload["timestamp"] }),
    ...(typeof id === "number" && { box: id }),
    ...(typeof position === "string" && { position }),
    ...(isContent(content) && { content }),
    lacking,
  };
}

const IN_SECONDS = 100_000_000_000;
const IN_MICROSECONDS = 100_000_000_000_000;

/** That a time counts milliseconds: a date of our days lies on neither side of these bounds then. */
export function demandMilliseconds(timestamp: number, reader: Pick<TrueConfReader, "demand">): void {
  reader.demand("trueconf.envelope.timestamp", timestamp > IN_SECONDS && timestamp < IN_MICROSECONDS, () => ({
    expected: "a timestamp in milliseconds of Unix time",
    observed: String(timestamp),
  }));
}

/** The rules of a new message: an id of its own, a time and a box that are not before those of others. */
export function demandNew(
  state: State,
  chat: ChatRecord,
  { messageId, timestamp, box, lacking }: Written,
  reader: Pick<TrueConfReader, "demand">,
): void {
  if (messageId !== undefined) {
    const taken = state.messages.has(messageId) || state.goneMessages.has(messageId);
    reader.demand("trueconf.send-message.message-id-unique", !taken, () => ({
      expected: "a messageId that no other message has",
      observed: messageId,
    }));
  }
  if (timestamp !== undefined) demandMilliseconds(timestamp, reader);
  demandGrowth(chat, { place: chat.log.size, timestamp, box }, reader);
  if (!lacking) return;
  reader.demand(
    "trueconf.event-send-message.box-given",
    !lacking.some((member) => member === "box" || member === "isEdited"),
    () => ({
      expected: "an event with box and isEdited",
      observed: `one without ${lacking.join(", ")}`,
    }),
  );
  reader.demand("trueconf.event-send-message.chat-id-given", !lacking.includes("chatId"), () => ({
    expected: "an event with chatId",
    observed: "one without",
  }));
  reader.demand("trueconf.event-send-message.chat-given", !lacking.includes("chat"), () => ({
    expected: "an event with chat",
    observed: "one without",
  }));
}

/** That time and box fit between those of the messages around. */
export function demandGrowth(
  chat: ChatRecord,
  { place, timestamp, box }: Pick<Message, "place"> & { timestamp?: number | undefined; box?: number | undefined },
  reader: Pick<TrueConfReader, "demand">,
): void {
  if (timestamp !== undefined) {
    const before = nearest(chat, place, -1, "timestamp");
    const behind = nearest(chat, place, 1, "timestamp");
    const fits = (before ?? timestamp) <= timestamp && timestamp <= (behind ?? timestamp);
    reader.demand("trueconf.send-message.timestamp-grows", fits, () => ({
      expected: between("timestamp", before, behind),
      observed: String(timestamp),
    }));
  }
  if (box !== undefined) {
    const before = nearest(chat, place, -1, "box");
    const behind = nearest(chat, place, 1, "box");
    const fits = (before ?? box - 1) < box && box < (behind ?? box + 1);
    reader.demand("trueconf.envelope.box-grows", fits, () => ({
      expected: between("box", before, behind),
      observed: String(box),
    }));
  }
}

function between(what: string, before: number | undefined, behind: number | undefined): string {
  const bounds = [
    ...(before === undefined ? [] : [`from ${before} on`]),
    ...(behind === undefined ? [] : [`up to ${behind}`]),
  ];
  return `a ${what} ${bounds.join(", ")}`;
}
