// The message that a chat shows as its last.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import type { Chat, State } from "../state.ts";
import type { ChatServerReader } from "../vocabulary.ts";
import { exercise } from "./demanding.ts";
import { idOf } from "./guards.ts";
import type { Look } from "./look.ts";
import { unless } from "./look.ts";
import { demandMessage } from "./message-view.ts";

/** Demands that the last message shown, if any is, is the one posted last; returns what is known then. */
export function demandLast(state: State, chat: Chat, look: Look, reader: ChatServerReader): State {
  const { lastMessage } = look.seen;
  const last = chat.log.last();
  if (!last) {
    const empty = emptyRequirement(chat);
    if (empty !== undefined) exercise(reader, empty);
    // What was written in a chat that was there before is not known.
    if (!lastMessage || (chat.met && !chat.wasCleared)) return state;
    reader.demand(empty ?? "chatserver.chat.last-message-latest", false, () => ({
      expected: "no last message",
      observed: `the message ${lastMessage.id}`,
    }));
    return state;
  }
  // A target need not show it.
  if (!lastMessage) return state;
  const shown = idOf(String(lastMessage.id));
  const holds = shown === idOf(last.id);
  const wasRight = (id: string | number | undefined): boolean => id !== undefined && idOf(String(id)) === idOf(last.id);
  const requirement = unless(look, (view) => wasRight(view.lastMessage?.id), goneRequirement(state, chat, shown));
  reader.demand(requirement, holds, () => ({
    expected: `the last message ${last.id}`,
    observed: String(lastMessage.id),
  }));
  return holds ? demandMessage(state, last, lastMessage, look.where === "event" ? "event" : "last", reader) : state;
}

/** What is broken by showing a message in a chat in which there is none. */
function emptyRequirement({ wasCleared }: Chat): RequirementId | undefined {
  if (wasCleared === undefined) return undefined;
  return wasCleared === "cleared" ? "chatserver.clear.last-message" : "chatserver.delete-chat.messages";
}

function goneRequirement(state: State, chat: Chat, id: string): RequirementId {
  const gone = state.goneMessages.get(id) === chat.id ? emptyRequirement(chat) : undefined;
  return gone ?? "chatserver.chat.last-message-latest";
}
