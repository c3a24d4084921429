import type { EventId, OperationId, RequirementId } from "../../../generated/chatserver/contract.ts";
import type { Emission } from "../../../src/behaviour/behaviour.ts";
import { isRecord } from "../../../src/contract/is-record.ts";
import { chatServerBehaviour as model } from "../../../src/protocols/chatserver/model.ts";
import { putChat, putMessage } from "../../../src/protocols/chatserver/chats.ts";
import type { Chat, Member, Message, State } from "../../../src/protocols/chatserver/state.ts";
import type { ChatServer, ChatServerBehaviour } from "../../../src/protocols/chatserver/vocabulary.ts";
import type { Row as AnyRow, Short } from "../../define-mutants.ts";
import { defining } from "../../define-mutants.ts";
import type { Cause, Mutation } from "../../mutation.ts";
import type { Places as AnyPlaces } from "../../wrong-answers.ts";
import { wrongAnswers } from "../../wrong-answers.ts";
import { wrongGuards } from "../../wrong-guards.ts";
import { wrongHandlers } from "../../wrong-handlers.ts";

/** The id of a requirement without the protocol. */
export type Requirement = Short<RequirementId, "chatserver">;
export type Row = AnyRow<Requirement>;
export const mutants = defining<Requirement>("chatserver");

// --- what a mock believes ---

/** The handlers of the model, for mutants that change one of them. */
export const { handlers } = model;

export const { stepping, after, inert, believing, asking, refusing } = wrongHandlers<ChatServer>();

/** Other handlers for some operations. Built from the typed model, which is the one that every mock is given. */
export function handles(others: Partial<ChatServerBehaviour["handlers"]>): () => Mutation {
  return () => ({ behaviour: () => ({ ...model, handlers: { ...handlers, ...others } }) });
}

export const { guards } = wrongGuards<ChatServer>(model, (behaviour) => behaviour);

/** The state with a chat changed; unchanged where there is no such chat. */
export function changed(state: State, chatId: string, change: (chat: Chat) => Chat): State {
  const chat = state.chats.get(chatId.toUpperCase());
  return chat ? putChat(state, change(chat)) : state;
}

/** The participants of a chat with a change. */
export function membersChanged(
  state: State,
  chatId: string,
  change: (member: Member, userId: number) => Member,
): State {
  return changed(state, chatId, (chat) => ({ ...chat, members: chat.members.map(change) }));
}

/** A message with a change; unchanged where there is no such message. */
export function messageChanged(state: State, messageId: string, change: (message: Message) => Message): State {
  const at = state.messages.get(messageId);
  const chat = at && state.chats.get(at.chatId);
  const message = chat && at && chat.log.get(at.place - chat.base);
  return message ? putMessage(state, change(message)) : state;
}

// --- what a mock says ---

export type Places = AnyPlaces<OperationId, EventId>;
export const { succeeded, responds, tells, alters, answers, bodied, breaks } = wrongAnswers<OperationId, EventId>();

/** A chat is shown by these answers and events. */
export const CHATS: Places = {
  answers: {
    createChat: "",
    listChats: "/*",
    getChat: "",
    renameChat: "",
    updateSettings: "",
    addPicture: "",
    addUsers: "",
    removeUsers: "",
  },
  events: { chatUpdate: "/payload", addedUsers: "/payload", removedUsers: "/payload" },
};

/** A message is shown by these. */
export const MESSAGES: Places = {
  answers: { postMessage: "", listMessages: "/*", editMessage: "", deleteMessage: "", readMessage: "" },
  events: { message: "/payload", messageUpdate: "/payload", messageRead: "/payload" },
};

export function within({ answers: shown = {}, events = {} }: Places, pointer: string): Places {
  const deeper = (places: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(places).map(([name, place]) => [name, place + pointer]));
  return { answers: deeper(shown), events: deeper(events) };
}

// --- who is told ---

/** Changes who is told what. */
export const telling =
  (change: (emissions: readonly Emission[], cause: Cause) => readonly Emission[]) => (): Mutation => ({
    emissions: change,
  });

export const isOf =
  (event: EventId) =>
  ({ event: said }: Emission): boolean =>
    isRecord(said) && said["event"] === event;

/** The events of one kind come for nobody. */
export const untold = (event: EventId): (() => Mutation) =>
  telling((emissions) => emissions.filter((one) => !isOf(event)(one)));
