// Removing a participant, and the invitation by which people come.

import type { ChatRecord, State } from "../state.ts";
import { isPresent, putChat, withParticipant } from "../state.ts";
import type { ChatManagerHandler, ChatManagerReader, Ops } from "../vocabulary.ts";
import { accept, refuse } from "../vocabulary.ts";
import { refusedAs } from "./grants.ts";
import { rememberRefusedWrite } from "./refused-writes.ts";
import { left } from "./environment.ts";

export const removeParticipant: ChatManagerHandler<"removeParticipant"> = {
  grants: (_params, refused) =>
    refusedAs(refused, {
      status: "chat-manager.remove.status",
      path: "chat-manager.remove.path",
      // A refusal of the request's form can only mean that something is missed in it, and it has nothing but its path.
      otherwise: refused.codes.some(
        (code) => code === "invalid" || code === "unprocessable" || code.startsWith("unsupported"),
      )
        ? "chat-manager.remove.no-body-needed"
        : "chat-manager.remove.status",
    }),
  mint: (_state, { params }) => ({ id: params.path.chatId }),
  observe(observed, state, params) {
    if (observed.ok) return { id: observed.result.id };
    return isUnseen(state, state.chats.get(params.path.chatId)) ? { id: "" } : undefined;
  },
  step(state, _session, params, reader) {
    const { chatId, participantId } = params.path;
    const chat = state.chats.get(chatId);
    if (!chat) {
      const code = reader.choose("chat-manager.unknown-chat");
      return refuse(remember(state, params), code, "chat-manager.remove.unknown-chat");
    }
    // Nobody is in a chat that is still being set up.
    const participants = chat.phase === "ready" ? chat.view?.participants : undefined;
    const participant = participants?.find(({ id }) => id === participantId);
    // Whether a chat that was not seen yet has somebody is known to its server alone; no id at all is its refusal.
    const accepted = isUnseen(state, chat) && reader.fresh().id !== "";
    if (!participant && !accepted) {
      const code = reader.choose("chat-manager.unknown-participant");
      return refuse(remember(state, params), code, "chat-manager.remove.unknown-participant");
    }
    const repeated =
      chat.removals.has(participantId) ||
      state.removing.has(`${chatId} ${participantId}`) ||
      (participant !== undefined && !isPresent(participant));
    if (repeated) {
      const code = reader.choose("chat-manager.repeated-removal");
      if (code !== "accepted") return refuse(state, code, "chat-manager.open.repeated-removal");
    }
    const { id } = reader.fresh();
    reader.demand("chat-manager.remove.answers-chat-id", id === chatId, () => ({
      expected: `the id of the chat, ${chatId}`,
      observed: id,
    }));
    const form = reader.choose("chat-manager.removal-body");
    return accept(
      repeated ? state : removal(state, chat, participantId, reader),
      { form, id },
      repeated ? "chat-manager.open.repeated-removal" : "chat-manager.remove.status",
      "chat-manager.remove.path",
      "chat-manager.remove.no-body-needed",
    );
  },
};

/** Accepted, and shown by no read so far. */
function isUnseen(state: State, chat: ChatRecord | undefined): boolean {
  return !state.settings.knowsAll && chat?.phase === "registering";
}

/** A refused removal leaves no trace. */
function remember(state: State, params: Ops["removeParticipant"]["params"]): State {
  return rememberRefusedWrite(state, { operation: "removeParticipant", params }, "chat-manager.general.refused-write");
}

/** How much later than the 202 a mock that removes later does it, when provisioning takes no time. Milliseconds. */
const LATER = 150;

/** Who carries the removal out knows when it is done; who asked for it has yet to see it. */
function removal(state: State, chat: ChatRecord, participantId: string, reader: ChatManagerReader): State {
  if (!state.settings.knowsAll || !chat.view) {
    return putChat(state, { ...chat, removals: chat.removals.set(participantId, reader.now) });
  }
  if (reader.choose("chat-manager.removal-visible") === "later") {
    const dueAt = reader.now + Math.max(LATER, state.settings.provisioningDelay);
    const key = `${chat.id} ${participantId}`;
    return { ...state, removing: state.removing.set(key, { chatId: chat.id, participantId, dueAt }) };
  }
  return removed(state, chat, participantId);
}

/** The participant is gone, and stays listed. */
export function removed(state: State, chat: ChatRecord, participantId: string): State {
  return chat.view ? putChat(state, { ...chat, view: withParticipant(chat.view, participantId, left) }) : state;
}

export const getInvitation: ChatManagerHandler<"getInvitation"> = {
  grants: (_params, refused) =>
    refusedAs(refused, {
      status: "chat-manager.invitation.status",
      path: "chat-manager.invitation.path",
      otherwise: "chat-manager.invitation.status",
    }),
  mint(state, minting) {
    const { params, entropy } = minting;
    const stable = minting.choose("chat-manager.invitation-link") === "stable";
    const chat = state.chats.get(params.path.chatId);
    if (!chat?.view || chat.phase === "registering") return { invitation: "not-yet" };
    return {
      invitation: {
        service: chat.view.service,
        invitation: stable && chat.invitation !== undefined ? chat.invitation : `https://t.me/+${entropy.word(16)}`,
      },
    };
  },
  observe(observed, state, params) {
    if (observed.ok) return { invitation: observed.result };
    const registering = state.chats.get(params.path.chatId)?.phase === "registering";
    return registering ? { invitation: "not-yet" } : undefined;
  },
  step(state, _session, params, reader) {
    const chat = state.chats.get(params.path.chatId);
    if (!chat) {
      return refuse(state, reader.choose("chat-manager.unknown-chat"), "chat-manager.invitation.unknown-chat");
    }
    if (chat.view?.isActive === false && chat.phase === "ready") {
      const code = reader.choose("chat-manager.inactive-invitation");
      if (code !== "served") return refuse(state, code, "chat-manager.open.inactive-invitation");
    }
    const { invitation } = reader.fresh();
    if (invitation === "not-yet") {
      const code = reader.choose("chat-manager.unprovisioned-invitation");
      return refuse(state, code, "chat-manager.open.unprovisioned-invitation");
    }
    const { service } = chat.view ?? {};
    if (service !== undefined) {
      reader.demand("chat-manager.invitation.service-agrees", invitation.service === service, () => ({
        expected: `service ${JSON.stringify(service)}, as the chat has it`,
        observed: JSON.stringify(invitation.service),
      }));
    }
    if (chat.invitation !== undefined) {
      const stable = reader.choose("chat-manager.invitation-link") === "stable";
      if (stable && chat.invitation !== invitation.invitation) {
        return reader.contradiction("chat-manager.open.invitation-link", `the link ${chat.invitation}, as before`);
      }
    }
    const owner = state.settings.knowsAll ? undefined : ownerOf(state.chats.valueSeq(), invitation.invitation, chat.id);
    if (!state.settings.knowsAll) {
      reader.demand("chat-manager.invitation.own-link", owner === undefined, () => ({
        expected: "a link that no other chat has",
        observed: `the link of chat ${owner}`,
      }));
    }
    const next = chat.invitation === invitation.invitation ? state : putLink(state, chat, invitation.invitation);
    return accept(next, invitation, "chat-manager.invitation.status", "chat-manager.invitation.path");
  },
};

/** A link is no part of what lists show, so a walk over their pages goes on. */
function putLink(state: State, chat: ChatRecord, invitation: string): State {
  return { ...state, chats: state.chats.set(chat.id, { ...chat, invitation }) };
}

function ownerOf(chats: Iterable<ChatRecord>, link: string, except: string): string | undefined {
  for (const chat of chats) if (chat.invitation === link && chat.id !== except) return chat.id;
  return undefined;
}
