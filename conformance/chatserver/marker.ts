// Where markers are sent: a group of the connected people and of somebody who is in no other chat. Its keeper sends them, so
// that to everybody else they are what somebody else does.

import type { PushedEvent } from "../../src/binding/push.ts";
import { isRecord } from "../../src/contract/is-record.ts";
import { listenerOf } from "../../src/protocols/chatserver/people.ts";
import type { State } from "../../src/protocols/chatserver/state.ts";
import type { PersonalRequest, PushMarker } from "../suite.ts";
import type { SymbolicCommand } from "../symbolic.ts";
import { ref } from "../symbolic.ts";
import { addUsers, createChat, deleteChat, postBody } from "./commands.ts";
import { isChatServerState } from "./knowledge.ts";
import { keeperOf, sessionOf } from "./people.ts";

export const marker: PushMarker = {
  make: (text, state, maker) =>
    asKeeper(state, createChat({ title: text, participants: people(state, [maker]), isPersonal: false })),
  place(result) {
    const id = isRecord(result) ? result["id"] : undefined;
    return typeof id === "string" ? id : undefined;
  },
  admit(place, state, name) {
    const users = people(state, [name]);
    return users.length === 0 ? undefined : asKeeper(state, addUsers(users, place));
  },
  send(place, text, state) {
    const localId = `${isChatServerState(state) ? (keeperOf(state)?.id ?? 0) : 0}+${text.padEnd(36, ".")}`;
    return asKeeper(state, postBody({ localId, text }, place));
  },
  remove: (place, state) => asKeeper(state, deleteChat(place)),
  isAt: ({ event, ...rest }, place) => isAbout(event, rest, place),
  tells: (event, text) => event.event === "message" && payloadOf(event)?.["text"] === text,
  leaveOut(operation, result, place) {
    if (operation !== "listChats" || !Array.isArray(result)) return result;
    return result.filter((chat) => !isRecord(chat) || chat["id"] !== place);
  },
};

/** A message names its chat; everything else that is told of the place is the chat itself, or names nothing. */
function isAbout(event: string, rest: object, place: string): boolean {
  const payload = isRecord(rest) ? rest["payload"] : undefined;
  if (!isRecord(payload)) return false;
  const named = event.startsWith("message") ? payload["chatId"] : payload["id"];
  return named === place;
}

function payloadOf(event: PushedEvent): Readonly<Record<string, unknown>> | undefined {
  const payload: unknown = "payload" in event ? event.payload : undefined;
  return isRecord(payload) ? payload : undefined;
}

function people(state: unknown, names: readonly string[]): number[] {
  if (!isChatServerState(state)) return [];
  return names.flatMap((name) => listenerOf(state, name)?.id ?? []);
}

function asKeeper(state: unknown, { operation, params }: SymbolicCommand): PersonalRequest {
  return { operation, params, session: isChatServerState(state) ? tokenOf(state) : ref("token", 0, "never") };
}

function tokenOf(state: State): string {
  const keeper = keeperOf(state);
  const id = keeper && sessionOf(keeper, "first");
  return (id !== undefined && state.sessions.get(id)?.token) || "";
}
