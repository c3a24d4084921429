import type {
  Choices,
  ErrorCode,
  OperationId,
  Operations,
  RequirementId,
} from "../../../generated/chat-manager/contract.ts";
import type {
  Admission,
  Behaviour,
  Guarded,
  Handler,
  Minting,
  Reader,
  Step,
  Vocabulary,
} from "../../behaviour/behaviour.ts";
import type { ChatView, State } from "./state.ts";

/** An operation of the contract that has no types here does not compile. */
type Complete<Ids extends string, Table extends Readonly<Record<Ids, unknown>>> = Table;

/** The form in which a 202 carries the id of the chat. */
export interface Accepted {
  readonly form: Choices["chat-manager.accepted-body"];
  readonly id: string;
}

export type Ops = Complete<
  OperationId,
  {
    createChat: {
      params: Operations["createChat"]["params"];
      result: Accepted;
      /** Only the mock knows at once what the provider will make of the chat. */
      fresh: Accepted & { view?: ChatView; readyAt?: number };
    };
    getChat: {
      params: Operations["getChat"]["params"];
      result: Operations["getChat"]["body"];
      fresh: { seen: ChatView | "not-yet" };
    };
    listChats: {
      params: Operations["listChats"]["params"];
      result: Operations["listChats"]["body"];
      fresh: { page: Operations["listChats"]["body"] | "refused" };
    };
    removeParticipant: {
      params: Operations["removeParticipant"]["params"];
      result: Accepted;
      fresh: { id: string };
    };
    getInvitation: {
      params: Operations["getInvitation"]["params"];
      result: Operations["getInvitation"]["body"];
      fresh: { invitation: Operations["getInvitation"]["body"] | "not-yet" };
    };
    issueToken: {
      params: Operations["issueToken"]["params"];
      result: Operations["issueToken"]["body"];
      fresh: Operations["issueToken"]["body"];
    };
  }
>;

/** What no operation can do, and people, providers and time do. */
export type Environment = {
  joinChat: {
    params: { chatId: string; userProperties: Readonly<Record<string, string>>; participantId?: string };
    result: { participantId: string; joinedAt: string };
    fresh: { participantId: string; joinedAt: string };
  };
  leaveChat: { params: { chatId: string; participantId: string }; result: object; fresh: object };
  renameChat: {
    params: { chatId: string; title: string };
    result: { capturedAt: string };
    fresh: { capturedAt: string };
  };
  deactivateChat: { params: { chatId: string }; result: object; fresh: object };
  expireTokens: { params: { token?: string }; result: object; fresh: object };
};

export interface ChatManager extends Vocabulary {
  readonly state: State;
  readonly operations: Ops;
  readonly environment: Environment;
  readonly code: ErrorCode;
  readonly event: never;
  readonly choices: Choices;
  readonly requirement: RequirementId;
}

export type ChatManagerBehaviour = Behaviour<ChatManager>;
export type ChatManagerHandler<K extends keyof Ops> = Handler<ChatManager, Ops[K]>;
export type EnvironmentHandler<K extends keyof Environment> = Handler<ChatManager, Environment[K]>;
export type ChatManagerReader<Fresh = unknown> = Reader<ChatManager, Fresh>;
export type ChatManagerGuarded = Guarded<ChatManager>;
export type ChatManagerMinting<Params> = Minting<ChatManager, Params>;
export type ChatManagerAdmission = Admission<ChatManager>;
export type ChatManagerStep<Result> = Step<ChatManager, Result>;

/** A refusal changes nothing. */
export function refuse(state: State, code: ErrorCode, ...because: RequirementId[]): ChatManagerStep<never> {
  return { state, reply: { ok: false, code }, events: [], because };
}

export function accept<Result>(state: State, result: Result, ...because: RequirementId[]): ChatManagerStep<Result> {
  return { state, reply: { ok: true, result }, events: [], because };
}
