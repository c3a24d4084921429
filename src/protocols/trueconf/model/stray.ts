// What an event breaks that no session was owed.

import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import type { Received } from "../../../behaviour/behaviour.ts";
import { differences } from "../../../behaviour/differences.ts";
import { isRecord } from "../../../contract/is-record.ts";
import type { ChatRecord, State } from "../state.ts";
import { isMember } from "../state.ts";
import type { TrueConfEmission } from "../vocabulary.ts";

/**
 * Undefined: it may be somebody else's doing, of which this state knows nothing, or it is of a kind of which nothing is said.
 */
export function stray(state: State, received: Received, owed: readonly TrueConfEmission[]): RequirementId | undefined {
  const { session, event } = received;
  const connection = state.connections.get(session);
  if (!connection) return undefined;
  const { userId } = connection;
  if (userId === undefined) return "trueconf.event.after-auth";
  const { method, payload } = isRecord(event) ? event : {};
  const { chatId, type, messageId } = isRecord(payload) ? payload : {};
  const systems = method === "sendMessage" && typeof type === "number" && type < 200;
  if (systems && !connection.systemEnvelopes) return "trueconf.auth.system-envelopes-default";
  if (method === "uploadFileProgress") return progress(state, session, payload);
  const [chat, people] = about(state, chatId, messageId);
  if (people === undefined) return unknown(state);
  const inside = chat ? isMember(chat, userId) : people.includes(userId);
  if (!inside && !wasTold(chat, userId, method)) return "trueconf.event.members-only";
  const again = owed.some(({ to, event: said }) => to.includes(session) && differences(said, event).length === 0);
  if (again) return "trueconf.event.once";
  if (chat?.kind === 1 && method === "createP2PChat") return "trueconf.event-create-p2p-chat.only-when-new";
  // Whoever asked for what the system notes may be told more of it than is owed.
  if (systems) return undefined;
  if (method === "sendMessage" && typeof messageId === "string") {
    // What was written in a chat before it was known may have waited for a connection that asks for it.
    const older = chat?.met === true && !state.messages.has(messageId);
    return older && connection.receiveUnread ? undefined : retold(state, session, userId, messageId, owed);
  }
  return owed.length === 0 ? "trueconf.general.refused-no-event" : "trueconf.event.agrees";
}

/** Nobody else is there whose doing it could be, when all is known. */
function unknown(state: State): RequirementId | undefined {
  return state.settings.knowsAll ? "trueconf.event.members-only" : undefined;
}

/** The chat that an event is about, and who was in it if it is gone. */
function about(
  state: State,
  chatId: unknown,
  messageId: unknown,
): readonly [ChatRecord | undefined, readonly string[] | undefined] {
  const named = typeof messageId === "string" ? state.messages.get(messageId)?.chatId : undefined;
  const id = typeof chatId === "string" ? chatId : named;
  if (id === undefined) return [undefined, undefined];
  const chat = state.chats.get(id);
  return chat ? [chat, [...chat.members.keys()]] : [undefined, state.gone.get(id)?.members];
}

/** Whoever was removed may be told so, though they are in the chat no longer. */
function wasTold(chat: ChatRecord | undefined, userId: string, method: unknown): boolean {
  const leaving = method === "removeChatParticipant" || method === "removeChat";
  return leaving && chat?.removed?.has(userId) === true;
}

/** A message that the state knows, told once more. */
function retold(
  state: State,
  session: string,
  userId: string,
  messageId: string,
  owed: readonly TrueConfEmission[],
): RequirementId | undefined {
  const at = state.messages.get(messageId);
  const member = at && state.chats.get(at.chatId)?.members.get(userId);
  if (!at || !member) return owed.length === 0 ? "trueconf.general.refused-no-event" : "trueconf.event.once";
  if (at.place < member.readUpTo) return "trueconf.event.read";
  const connection = state.connections.get(session);
  if (connection && !connection.receiveUnread && state.undelivered.get(userId)?.has(messageId)) {
    return "trueconf.auth.receive-unread-default";
  }
  // It waits on another connection of the account; whether it is told to this one, too, is not said.
  const elsewhere = state.online
    .get(userId)
    ?.some((other) => other !== session && state.connections.get(other)?.unacknowledged.has(messageId) === true);
  return elsewhere && connection?.receiveUnread === true && owed.length === 0 ? undefined : "trueconf.event.once";
}

function progress(state: State, session: string, payload: unknown): RequirementId | undefined {
  const fileId = isRecord(payload) ? payload["fileId"] : undefined;
  if (typeof fileId !== "string" || !state.files.has(fileId)) return undefined;
  const connection = state.connections.get(session);
  if (connection?.subscriptions.has(fileId)) return undefined;
  return connection?.unsubscribed?.has(fileId)
    ? "trueconf.unsubscribe-file-progress.progress-ends"
    : "trueconf.event-upload-file-progress.not-unsubscribed";
}
