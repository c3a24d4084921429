// What is told of something that is not kept.

import { isDeepStrictEqual } from "node:util";
import type { Events, SchemaTypes } from "../../../../generated/chatserver/contract.ts";
import type { Received } from "../../../behaviour/behaviour.ts";
import { excerpt } from "../../../contract/excerpt.ts";
import { isRecord } from "../../../contract/is-record.ts";
import type { Chat } from "../state.ts";
import type { ChatServerGuarded, ChatServerReader } from "../vocabulary.ts";
import { demandEqual, exercise } from "./demanding.ts";
import { idOf } from "./guards.ts";
import { payloadOf } from "./telling.ts";

type Body = SchemaTypes["Notification"];

/** As the mock tells it. Data that is no dictionary in base64 is not told where dictionaries are. */
export function auxiliaryOf(
  chat: Chat,
  body: Body,
  { choose }: Pick<ChatServerGuarded, "choose">,
): Events["auxiliary"] {
  const { name, text, data } = body;
  const decoded = typeof data === "string" ? dictionaryOf(data) : undefined;
  const given = typeof data === "string" && choose("chatserver.notify-data") === "encoded" ? data : decoded;
  return {
    name,
    ...(typeof text === "string" && { text }),
    ...(given !== undefined && { data: given }),
    ...(choose("chatserver.auxiliary-chat") === "given" && { chatId: chat.id }),
  };
}

export function demandAuxiliary(chat: Chat, body: Body, received: Received, reader: ChatServerReader): void {
  const payload = payloadOf(received);
  reader.demand("chatserver.event.auxiliary-object", isRecord(payload), () => ({
    expected: "an object",
    observed: excerpt(payload, 200),
  }));
  if (!isRecord(payload)) return;
  const { name, text, data, chatId } = payload;
  demandEqual(reader, "chatserver.notify.name", "the name", body.name, name);
  demandEqual(reader, "chatserver.notify.text", "the text", body.text ?? undefined, text ?? undefined);
  if (typeof body.data === "string") demandData(body.data, data, reader);
  const isGiven = chatId !== undefined && chatId !== null;
  if (isGiven !== (reader.choose("chatserver.auxiliary-chat") === "given")) {
    reader.contradiction("chatserver.open.auxiliary-chat", isGiven ? "no chatId" : "the chatId");
  }
  exercise(reader, "chatserver.open.auxiliary-chat");
  if (isGiven) demandEqual(reader, "chatserver.event.of-its-chat", "chatId", chat.id, idOf(String(chatId)));
}

/** The dictionary itself is told, or the text that was sent. */
function demandData(sent: string, told: unknown, reader: ChatServerReader): void {
  const dictionary = dictionaryOf(sent);
  // What becomes of data that is no dictionary is not said.
  if (!dictionary) return;
  const isDecoded = isDeepStrictEqual(told, dictionary);
  reader.demand("chatserver.notify.data", isDecoded || told === sent, () => ({
    expected: excerpt(dictionary, 200),
    observed: excerpt(told, 200),
  }));
  if (!isDecoded && told !== sent) return;
  const form = reader.choose("chatserver.notify-data");
  if ((form === "decoded") !== isDecoded) reader.contradiction("chatserver.open.notify-data", `data that is ${form}`);
  exercise(reader, "chatserver.open.notify-data");
}

/** The JSON dictionary that stands in base64; undefined when there is none. */
export function dictionaryOf(data: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.codePointAt(0) ?? 0);
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
