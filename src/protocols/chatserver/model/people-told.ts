// That people have come into a chat, or are out of it: the chat, with a list of them.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import type { Received } from "../../../behaviour/behaviour.ts";
import type { Chat, ChatView, State, UserView } from "../state.ts";
import type { ChatServerEmission, ChatServerReader } from "../vocabulary.ts";
import { demandChatView, isChatView, payloadsOf } from "./chat-told.ts";
import { chatView, demandChat } from "./chat-view.ts";
import { datedChat, demandForms } from "./event-dates.ts";
import type { TellOptions } from "./telling.ts";
import { tell } from "./telling.ts";

export type PeopleList = "addedUsers" | "removedUsers";

export interface PeopleTold {
  readonly name: PeopleList;
  readonly users: readonly number[];
  /** What is broken when others are listed than these. */
  readonly says: RequirementId;
}

/** Recipients, and what is broken when they are not told. */
export interface Hearers extends Pick<TellOptions, "people" | "alike"> {
  readonly because: readonly RequirementId[];
}

/** What was told is judged here; `state` and `chat` are as they are after the change. */
export function tellPeople(
  state: State,
  chat: Chat,
  actorId: number,
  told: readonly Received[] | undefined,
  { name, users, says }: PeopleTold,
  hearers: readonly Hearers[],
  reader: ChatServerReader,
): ChatServerEmission[] {
  for (const payload of payloadsOf(told, name)) {
    demandForms(payload, reader);
    const seen = demandChatView(payload, reader);
    if (!seen) continue;
    demandList(seen[name], name, users, says, reader);
    demandChat(state, chat, actorId, seen, "event", reader);
  }
  const { knowsAll } = state.settings;
  const view = knowsAll ? chatView(state, chat, undefined, reader, { [name]: users }) : undefined;
  const event = { event: name, source: String(actorId), ...(view && { payload: datedChat(view, reader) }) };
  return hearers.flatMap(({ because, ...options }) => tell(state, chat, actorId, event, because, reader, options));
}

/** These people are listed, each once, and nobody else. */
export function demandList(
  listed: readonly UserView[] | undefined,
  name: PeopleList,
  users: readonly number[],
  says: RequirementId,
  reader: Pick<ChatServerReader, "demand">,
): void {
  reader.demand(says, listed !== undefined && isSame(listed, users), () => ({
    expected: `${users.join(", ")} under ${name}`,
    observed: listed ? listed.map(({ id }) => id).join(", ") || "nobody" : `no ${name}`,
  }));
}

function isSame(listed: readonly UserView[], users: readonly number[]): boolean {
  const ids = new Set(listed.map(({ id }) => id));
  return ids.size === listed.length && ids.size === users.length && users.every((userId) => ids.has(userId));
}

/** Whether an event lists somebody. */
export function listsUser(payload: unknown, name: PeopleList, userId: number): boolean {
  const view: ChatView | undefined = isChatView(payload) ? payload : undefined;
  return view?.[name]?.some(({ id }) => id === userId) === true;
}
