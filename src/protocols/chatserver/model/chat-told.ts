// What was told of a chat: of the chat itself, or that something has become of it.

import type { Choices, EventId, RequirementId } from "../../../../generated/chatserver/contract.ts";
import { excerpt } from "../../../contract/excerpt.ts";
import { isRecord } from "../../../contract/is-record.ts";
import { connectionsOf } from "../people.ts";
import type { Chat, ChatView, State } from "../state.ts";
import type { ChatServerEmission, ChatServerReader, Seen } from "../vocabulary.ts";
import { chatView, demandChat } from "./chat-view.ts";
import { demandEqual } from "./demanding.ts";
import { datedChat, demandForms } from "./event-dates.ts";
import { idOf } from "./guards.ts";
import type { TellOptions } from "./telling.ts";
import { payloadOf, tell, tellOther, toldOf } from "./telling.ts";

type Told = Pick<Seen<unknown>, "told">["told"];

/** What the events of this name carried, as far as they came. */
export function payloadsOf(told: Told, name: EventId): readonly unknown[] {
  return toldOf(told, name).map(payloadOf);
}

/**
 * What is broken when an event does not come: that it is told, or, when something else came in its place, that it has its name.
 */
export function missingFirst(
  told: Told,
  name: EventId,
  event: RequirementId,
  named: RequirementId,
): readonly [RequirementId, RequirementId] {
  const misnamed = told !== undefined && told.length > 0 && payloadsOf(told, name).length === 0;
  return misnamed ? [named, event] : [event, named];
}

/** A payload that the contract's schema let pass as a chat. */
export function isChatView(payload: unknown): payload is ChatView {
  return isRecord(payload) && typeof payload["id"] === "string" && isRecord(payload["owner"]);
}

/** What an event carries that is to carry a chat; undefined when it does not. */
export function demandChatView(payload: unknown, reader: Pick<ChatServerReader, "demand">): ChatView | undefined {
  const holds = isChatView(payload);
  reader.demand("chatserver.event.chat-payload", holds, () => ({
    expected: "a chat",
    observed: excerpt(payload, 200),
  }));
  return holds ? payload : undefined;
}

/** chatUpdate, to all participants: the whole chat from the mock; what the oracle knows of it is demanded of what was told. */
export function tellUpdate(
  state: State,
  chat: Chat,
  actorId: number,
  told: Told,
  because: readonly RequirementId[],
  reader: ChatServerReader,
  options: TellOptions = {},
): readonly ChatServerEmission[] {
  for (const payload of payloadsOf(told, "chatUpdate")) {
    demandForms(payload, reader);
    const seen = demandChatView(payload, reader);
    if (seen) demandChat(state, chat, actorId, seen, "event", reader);
  }
  const { title } = chat;
  // Where nobody listened yet, the event will be looked for later by what is new.
  const partial = told || title === undefined ? undefined : { title };
  const payload = state.settings.knowsAll ? datedChat(chatView(state, chat, undefined, reader), reader) : partial;
  const event = { event: "chatUpdate" as const, source: String(actorId), ...(payload && { payload }) };
  return tell(state, chat, actorId, event, because, reader, options);
}

interface Ending {
  readonly event: "chatCleared" | "chatDeleted";
  readonly choice: "chatserver.cleared-payload" | "chatserver.deleted-payload";
  readonly open: RequirementId;
  readonly id: RequirementId;
}

export const CLEARED: Ending = {
  event: "chatCleared",
  choice: "chatserver.cleared-payload",
  open: "chatserver.open.cleared-payload",
  id: "chatserver.event.cleared-id",
};

export const DELETED: Ending = {
  event: "chatDeleted",
  choice: "chatserver.deleted-payload",
  open: "chatserver.open.deleted-payload",
  id: "chatserver.event.deleted-id",
};

/** That a chat was cleared or deleted; what that carries shows only where somebody was told. */
export function tellEnding(
  state: State,
  chat: Chat,
  actorId: number,
  told: Told,
  { event: name, choice, open, id }: Ending,
  because: readonly RequirementId[],
  reader: ChatServerReader,
): readonly ChatServerEmission[] {
  const source = String(actorId);
  if (state.settings.knowsAll) {
    const payload = carried(reader.choose(choice)) ? { id: chat.id } : null;
    return tell(state, chat, actorId, { event: name, source, payload }, because, reader);
  }
  const payloads = payloadsOf(told, name);
  if (payloads.length > 0) {
    const given = carried(reader.choose(choice));
    if (payloads.some((payload) => isRecord(payload) !== given)) {
      return reader.contradiction(open, given ? "the id of the chat" : "no payload");
    }
    for (const payload of payloads) {
      if (!isRecord(payload)) continue;
      const shown = payload["id"];
      demandEqual(reader, id, "the id", chat.id, typeof shown === "string" ? idOf(shown) : shown);
    }
  }
  return tell(state, chat, actorId, { event: name, source }, [...because, open], reader);
}

function carried(branch: Choices[Ending["choice"]]): boolean {
  return branch === "chat";
}

/**
 * That a chat has other pictures, which the document does not name an event for. Where it has another name than chatUpdate,
 * whatever came to those who were to be told is what tells of it.
 */
export function tellPictures(
  state: State,
  chat: Chat,
  actorId: number,
  told: Told,
  because: RequirementId,
  reader: ChatServerReader,
): readonly ChatServerEmission[] {
  const open = "chatserver.open.picture-event";
  // Where nobody listened, it is not to be seen.
  if (!state.settings.knowsAll && (!told || connectionsOf(state, chat.members.keys()).length === 0)) return [];
  if (reader.choose("chatserver.picture-event") === "chat-update") {
    return tellUpdate(state, chat, actorId, told, [because, open], reader);
  }
  if (payloadsOf(told, "chatUpdate").length > 0) reader.contradiction(open, "an event of another name than chatUpdate");
  return tellOther(state, chat, actorId, "pictures", ["chatUpdate"], [because, open], reader);
}
