// What happens in the world and no operation can do. Mock control and a target's hooks use the same commands.

import type { RequirementId } from "../../../../generated/chat-manager/contract.ts";
import { timestamp } from "../instant.ts";
import type { ChatRecord, ChatView, ParticipantView, State } from "../state.ts";
import { isPresent, putChat, withParticipant } from "../state.ts";
import type { ChatManagerStep, EnvironmentHandler } from "../vocabulary.ts";
import { accept, refuse } from "../vocabulary.ts";

/** Somebody follows the invitation: a new participant, or another participation of one who was there before. */
export const joinChat: EnvironmentHandler<"joinChat"> = {
  grants: () => "chat-manager.participant.joined",
  mint: (_state, { params, now, entropy }) => ({
    participantId: params.participantId ?? entropy.uuid(),
    joinedAt: timestamp(now),
  }),
  observe: (observed) => (observed.ok ? observed.result : undefined),
  step(state, _session, params, reader) {
    const { userProperties } = params;
    const named = typeof userProperties === "object" && userProperties !== null;
    if (!named || !hasTexts(userProperties, ...Object.keys(userProperties))) {
      return refuse(state, "invalid", "chat-manager.participant.joined");
    }
    return inChat(state, params.chatId, "chat-manager.participant.joined", (chat, view) => {
      const { participantId, joinedAt } = reader.fresh();
      const there = view.participants.find(({ id }) => id === participantId);
      if (there && isPresent(there)) return "invalid";
      const participation = { isActive: true, joinedAt };
      const known = view.participants.some(({ id }) => id === participantId);
      const joined: ChatView = known
        ? withParticipant(view, participantId, (participant) => ({
            ...participant,
            participations: [...participant.participations, participation],
          }))
        : {
            ...view,
            participants: [
              ...view.participants,
              { id: participantId, userProperties: params.userProperties, participations: [participation] },
            ],
          };
      return { chat: { ...chat, view: joined }, result: { participantId, joinedAt } };
    });
  },
};

/** A participant leaves of their own accord. */
export const leaveChat: EnvironmentHandler<"leaveChat"> = {
  grants: () => "chat-manager.participant.left",
  mint: () => ({}),
  observe: (observed) => (observed.ok ? {} : undefined),
  step: (state, _session, params) =>
    inChat(state, params.chatId, "chat-manager.participant.left", (chat, view) => {
      const participant = view.participants.find(({ id }) => id === params.participantId);
      if (!participant || !isPresent(participant)) return "unknown-participant";
      return { chat: { ...chat, view: withParticipant(view, participant.id, left) }, result: {} };
    }),
};

/** The participant as the chat shows them when they are gone. */
export function left(participant: ParticipantView): ParticipantView {
  const participations = participant.participations.map((participation) => ({ ...participation, isActive: false }));
  return { ...participant, participations };
}

/** Somebody renames the chat at the provider. */
export const renameChat: EnvironmentHandler<"renameChat"> = {
  grants: () => "chat-manager.title.renamed",
  mint: (_state, { now }) => ({ capturedAt: timestamp(now) }),
  observe: (observed) => (observed.ok ? observed.result : undefined),
  step(state, _session, params, reader) {
    if (!hasTexts(params, "title")) return refuse(state, "invalid", "chat-manager.title.renamed");
    return inChat(state, params.chatId, "chat-manager.title.renamed", (chat, view) => {
      const { capturedAt } = reader.fresh();
      const entry = { value: params.title, contentType: "text/plain", capturedAt };
      return { chat: { ...chat, view: { ...view, title: [...view.title, entry] } }, result: { capturedAt } };
    });
  },
};

/** The provider closes the chat. */
export const deactivateChat: EnvironmentHandler<"deactivateChat"> = {
  grants: () => "chat-manager.chat.deactivated",
  mint: () => ({}),
  observe: (observed) => (observed.ok ? {} : undefined),
  step: (state, _session, params) =>
    inChat(state, params.chatId, "chat-manager.chat.deactivated", (chat, view) => ({
      chat: { ...chat, view: { ...view, isActive: false } },
      result: {},
    })),
};

/** A token that the endpoint issued expires at once, or all of them. Tokens that were handed over otherwise stay valid. */
export const expireTokens: EnvironmentHandler<"expireTokens"> = {
  grants: () => "chat-manager.auth.expired-token",
  mint: () => ({}),
  observe: (observed) => (observed.ok ? {} : undefined),
  step(state, _session, params, reader) {
    const tokens = state.tokens.map((token, id) => {
      const stays = token.expiresAt === Number.POSITIVE_INFINITY || (params.token !== undefined && params.token !== id);
      return stays ? token : { ...token, expiresAt: reader.now };
    });
    return accept({ ...state, tokens }, {}, "chat-manager.auth.expired-token");
  },
};

/** Environment commands come from control ports and hooks, which know no schema. */
function hasTexts(params: object, ...names: readonly string[]): boolean {
  return names.every((name) => typeof Reflect.get(params, name) === "string");
}

type Change<Result> = { readonly chat: ChatRecord; readonly result: Result };

/** Changes a chat that is ready. A change of the world is owed by every later read. */
function inChat<Result>(
  state: State,
  chatId: string,
  because: RequirementId,
  change: (chat: ChatRecord, view: ChatView) => Change<Result> | "unknown-participant" | "invalid",
): ChatManagerStep<Result> {
  const chat = state.chats.get(chatId);
  if (!chat?.view || chat.phase !== "ready") return refuse(state, "unknown-chat", because);
  const changed = change(chat, chat.view);
  if (typeof changed === "string") return refuse(state, changed, because);
  const { detail: _, ...rest } = changed.chat;
  return accept(putChat(state, { ...rest, owed: because }), changed.result, because);
}
