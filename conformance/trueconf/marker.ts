// Where markers are sent: a group of the case's own, in which all its accounts are.

import { isRecord } from "../../src/contract/is-record.ts";
import type { RpcEvent } from "../../src/binding/rpc.ts";
import type { Marker } from "../suite.ts";
import { addChatParticipant, createGroupChat, removeChat, sendMessage } from "./commands.ts";
import { isTrueConfState } from "./knowledge.ts";

export const marker: Marker = {
  make: (text) => createGroupChat(text),
  place(payload) {
    const chatId = isRecord(payload) ? payload["chatId"] : undefined;
    return typeof chatId === "string" ? chatId : undefined;
  },
  admit(place, state, name) {
    if (!isTrueConfState(state)) return undefined;
    const userId = state.connections.get(name)?.userId;
    const maker = state.connections.find((connection) => connection.userId !== undefined)?.userId;
    // Whoever made the group is in it, and so are their other connections.
    return userId === undefined || userId === maker ? undefined : addChatParticipant(place, userId);
  },
  send: (place, text) => sendMessage(place, { text, parseMode: "text" }),
  remove: (place) => removeChat(place),
  isAt: ({ payload }, place) => isRecord(payload) && payload["chatId"] === place,
  tells: (event, text) => textOf(event) === text,
};

function textOf({ method, payload }: RpcEvent): unknown {
  if (method !== "sendMessage" || !isRecord(payload)) return undefined;
  const { content } = payload;
  return isRecord(content) ? content["text"] : undefined;
}
