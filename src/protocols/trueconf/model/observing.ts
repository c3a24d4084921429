// What only the target knows: read off the reply and the events by an oracle, invented by a mock.

import type { Observed, Received } from "../../../behaviour/behaviour.ts";
import { isRecord } from "../../../contract/is-record.ts";
import type { AuthorView, ChatRecord } from "../state.ts";
import type { Change, Creation, Mark, TrueConfMinting, TrueConfReader } from "../vocabulary.ts";

/** The payload of an event of this name; undefined when it is another. */
export function payloadOf({ event }: Received, method: string): Readonly<Record<string, unknown>> | undefined {
  if (!isRecord(event) || event["method"] !== method) return undefined;
  const payload = event["payload"];
  return isRecord(payload) ? payload : {};
}

/** What the system noted in a chat, as an event tells it; without an event nothing is known of it yet. */
export function noteOf(events: readonly Received[] | undefined, chatId: string | undefined, type: number): Mark {
  for (const received of events ?? []) {
    const payload = payloadOf(received, "sendMessage");
    if (!payload || payload["type"] !== type || payload["chatId"] !== chatId) continue;
    const { messageId, timestamp, box, author } = payload;
    const id = isRecord(box) ? box["id"] : undefined;
    return {
      ...(typeof messageId === "string" && { messageId }),
      ...(typeof timestamp === "number" && { timestamp }),
      ...(typeof id === "number" && { box: id }),
      ...(isAuthor(author) && { author }),
    };
  }
  return {};
}

export function isAuthor(value: unknown): value is AuthorView {
  return isRecord(value) && typeof value["id"] === "string" && typeof value["type"] === "number";
}

/** What the events of a change show of it; a refusal shows nothing, and is found out by what the step grants. */
export function observeChange(observed: Observed, chatId: string, method: string, noteType?: number): Change {
  const told = (observed.events ?? []).filter((received) => payloadOf(received, method) !== undefined);
  const [first] = told;
  const timestamp = (first && payloadOf(first, method)?.["timestamp"]) ?? answered(observed, "timestamp");
  return {
    ...(typeof timestamp === "number" && { timestamp }),
    ...(noteType !== undefined && { note: noteOf(observed.events, chatId, noteType) }),
    ...(told.length > 0 && { told }),
  };
}

/** The chat that the answer names, and the events that tell that it is new. */
export function observeCreation(observed: Observed, method: string): Creation | undefined {
  const chatId = answered(observed, "chatId");
  if (typeof chatId !== "string") return undefined;
  const told = (observed.events ?? []).filter((received) => payloadOf(received, method)?.["chatId"] === chatId);
  return { chatId, note: noteOf(observed.events, chatId, 110), ...(told.length > 0 && { told }) };
}

/** A member of the answer. */
export function answered(observed: Observed, member: string): unknown {
  return observed.ok && isRecord(observed.result) ? observed.result[member] : undefined;
}

/** A change now, and the note of it behind everything in the chat. */
export function mintChange(chat: ChatRecord | undefined, minting: TrueConfMinting<unknown>): Change {
  return { timestamp: minting.now, note: mintMark(chat, minting) };
}

export function mintMark(chat: ChatRecord | undefined, { now, entropy }: TrueConfMinting<unknown>): Mark {
  return { messageId: entropy.uuid(), timestamp: now, box: (chat?.log.size ?? 0) + 1 };
}

/** Forty hexadecimal digits, as in the document's answers. */
export function mintChatId(has: (id: string) => boolean, { entropy }: TrueConfMinting<unknown>): string {
  for (;;) {
    const id = `${entropy.uuid()}${entropy.uuid()}`.replaceAll("-", "").slice(0, 40);
    if (!has(id)) return id;
  }
}

/** Where the caller is told what it caused: before the response or after it, and always in the same way. */
export function demandOrder(caller: string, told: readonly Received[] | undefined, reader: TrueConfReader): void {
  const own = (told ?? []).filter(({ session }) => session === caller);
  if (own.length === 0 || reader.choose("trueconf.event-echo") !== "caller") return;
  const branch = reader.choose("trueconf.response-order");
  if (branch === "either") return;
  if (own.some(({ early }) => early !== (branch === "events-first"))) {
    reader.contradiction("trueconf.open.response-order", `the order that it had before, ${branch}`);
  }
}

/** That every copy of an event names who did it. */
export function demandDoer(
  told: readonly Received[] | undefined,
  method: string,
  member: "addedBy" | "removedBy",
  requirement: Parameters<TrueConfReader["demand"]>[0],
  callerId: string,
  reader: TrueConfReader,
): void {
  for (const received of told ?? []) {
    const doer = payloadOf(received, method)?.[member];
    reader.demand(requirement, isAuthor(doer) && doer.id === callerId && doer.type === 1, () => ({
      expected: `${member} ${callerId} of type 1`,
      observed: JSON.stringify(doer) ?? "none",
    }));
  }
}
