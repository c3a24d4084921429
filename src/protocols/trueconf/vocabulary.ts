import type {
  Choices,
  ErrorCode,
  EventId,
  Events,
  OperationId,
  Operations,
  RequirementId,
} from "../../../generated/trueconf/contract.ts";
import type {
  Admission,
  Behaviour,
  Emission,
  Guarded,
  Handler,
  Minting,
  Observed,
  Reader,
  Received,
  Step,
  Vocabulary,
} from "../../behaviour/behaviour.ts";
import type { NO_ANSWER } from "../../behaviour/behaviour.ts";
import type { AuthorView, ChatView, ContentView, EnvelopeView, State } from "./state.ts";

/** An operation of the contract that has no types here does not compile. */
type Complete<Ids extends string, Table extends Readonly<Record<Ids, unknown>>> = Table;

/** What a server makes up when something is written: shown by the reply, by an event, or not yet. */
export type Mark = {
  readonly messageId?: string;
  readonly timestamp?: number;
  readonly box?: number;
  readonly author?: AuthorView;
};

/** What it makes up for a change that reply and event tell the time of, and that the system notes in the chat. */
export type Change = { readonly timestamp?: number; readonly note?: Mark; readonly told?: readonly Received[] };

/** What it makes up for a new chat. */
export type Creation = { readonly chatId: string; readonly note?: Mark; readonly told?: readonly Received[] };

/** What it makes up for a message that someone writes; all but the first two only an event shows. */
export type Written = Mark & {
  /** Of the box. */
  readonly position?: string;
  /** As it arrives. */
  readonly content?: ContentView;
  /** What its event ought to carry, and does not. */
  readonly lacking?: readonly ("box" | "isEdited" | "chat" | "chatId")[];
  /** The message that it answers was refused, because it is in another chat. */
  readonly unquotable?: true;
  readonly told?: readonly Received[];
};

/** What it makes up for an edited message; all but the first only the event shows. */
export type Edited = {
  readonly timestamp?: number;
  readonly toldAt?: number;
  readonly content?: ContentView;
  /** Whether the event names the message. */
  readonly named?: boolean;
  readonly told?: readonly Received[];
};

type Params<K extends OperationId> = Operations[K]["params"];
type Body<K extends OperationId> = Operations[K]["body"];
type Op<K extends OperationId, Fresh> = { params: Params<K>; result: Body<K>; fresh: Fresh };

export type Ops = Complete<
  OperationId,
  {
    createToken: { params: Params<"createToken">; result: Grant; fresh: Issued };
    getServerInfo: Op<"getServerInfo", Body<"getServerInfo">>;
    uploadFileContent: Op<"uploadFileContent", { temporalFileId?: string }>;
    /** The bytes, and their label. */
    downloadFileContent: {
      params: Params<"downloadFileContent">;
      result: Download;
      fresh: Download;
    };
    auth: Op<"auth", { userId?: string; connectionId?: string; told?: readonly Received[] }>;
    createP2PChat: Op<"createP2PChat", Creation>;
    createGroupChat: Op<"createGroupChat", Creation>;
    createChannel: Op<"createChannel", Creation>;
    createFavoritesChat: Op<"createFavoritesChat", Creation>;
    getChatByID: Op<"getChatByID", { seen?: ChatView }>;
    getChats: Op<"getChats", { page: readonly ChatView[] }>;
    removeChat: Op<"removeChat", { chatId?: string }>;
    addChatParticipant: Op<"addChatParticipant", Change>;
    removeChatParticipant: Op<"removeChatParticipant", Change>;
    hasChatParticipant: Op<"hasChatParticipant", { result?: boolean }>;
    getChatParticipants: Op<"getChatParticipants", { page?: Body<"getChatParticipants">["participants"] }>;
    getChatParticipant: Op<"getChatParticipant", { seen?: Body<"getChatParticipant"> }>;
    changeParticipantRole: Op<"changeParticipantRole", Change>;
    editChatTitle: Op<"editChatTitle", Change & { chatId?: string }>;
    editChatAvatar: Op<"editChatAvatar", Change & { avatarUrl?: string | null }>;
    clearHistory: Op<"clearHistory", Change>;
    sendMessage: Op<"sendMessage", Written>;
    editMessage: Op<"editMessage", Edited>;
    removeMessage: Op<"removeMessage", { told?: readonly Received[] }>;
    forwardMessage: Op<"forwardMessage", Written>;
    getMessageById: Op<"getMessageById", { envelope?: EnvelopeView }>;
    getChatHistory: Op<"getChatHistory", { history: Body<"getChatHistory"> }>;
    getUserDisplayName: Op<"getUserDisplayName", { displayName: string }>;
    uploadFile: Op<"uploadFile", { uploadTaskId: string }>;
    sendFile: Op<"sendFile", Written & { fileId: string; caption?: Written; captionLast?: boolean }>;
    getFileInfo: Op<"getFileInfo", { info?: Body<"getFileInfo"> }>;
    getFileUploadLimits: Op<"getFileUploadLimits", { limits: Body<"getFileUploadLimits"> }>;
    subscribeFileProgress: Op<"subscribeFileProgress", { result: boolean }>;
    unsubscribeFileProgress: Op<"unsubscribeFileProgress", { result: boolean }>;
    sendSurvey: Op<"sendSurvey", Written>;
    editSurvey: Op<"editSurvey", Edited>;
  }
> &
  ConnectionOps;

/** A token, and the status that it comes with: the documents leave open which. */
export type Grant = { readonly status: 200 | 201; readonly token: Body<"createToken"> };

/** A grant, or the code of a refusal that the documents leave open. */
export type Issued =
  | Grant
  | { readonly code: "invalid-client" | "invalid-client-bad-request" | "invalid-grant" | "invalid-grant-bad-request" };

/** The label is as the target says it, without parameters. */
export type Download = { readonly content: Uint8Array; readonly mimeType: string };

/** What no request is. */
export type ConnectionOps = {
  connect: {
    params: { target: string; offered: readonly string[] };
    result: { subprotocol: string | null };
    fresh: { subprotocol: string | null };
  };
  disconnect: { params: object; result: object; fresh: object };
  /** The receipt is the id of the message that the event told. */
  acknowledge: { params: { receipt: string }; result: object; fresh: object };
};

/** What no connection of ours does: people who are connected elsewhere, administrators, time. */
export type Environment = {
  /** Someone writes: in a chat, or to someone, with whom a personal chat is then made if there is none. */
  writeAs: {
    params: { userId: string; chatId?: string; to?: string; text: string; replyMessageId?: string };
    result: { chatId: string; messageId: string; timestamp: number };
    fresh: Written & { chatId: string; creation?: Omit<Creation, "chatId"> };
  };
  createGroupAs: {
    params: { userId: string; title: string; members: readonly string[]; kind?: "group" | "channel" };
    result: { chatId: string };
    /** `added`: of each member, in the order of `members`. */
    fresh: Creation & { added: readonly Change[] };
  };
  addAs: { params: { userId: string; chatId: string; newcomer: string }; result: object; fresh: Change };
  removeAs: { params: { userId: string; chatId: string; removed: string }; result: object; fresh: Change };
  renameAs: { params: { userId: string; chatId: string; title: string }; result: object; fresh: Change };
  pressButton: {
    params: { userId: string; messageId: string; command: string; customData?: string };
    result: object;
    fresh: { commandId?: string | null; sourceType: string; payloadType: string };
  };
  /** All tokens, or those of one account, are over. */
  expireTokens: { params: { userId?: string }; result: object; fresh: object };
  setAccountEnabled: { params: { userId: string; enabled: boolean }; result: object; fresh: object };
  setPasswordsEnabled: { params: { enabled: boolean }; result: object; fresh: object };
  setUploadLimits: { params: Body<"getFileUploadLimits">; result: object; fresh: object };
  /** A file of someone else that is on its way: it is `progress` bytes far, and ready at its size. */
  uploadAs: {
    params: { userId: string; chatId: string; name: string; size: number; progress: number; fileId?: string };
    result: { fileId: string };
    fresh: Written & { fileId: string };
  };
};

export type TrueConfEvent = {
  readonly [K in EventId]: { readonly method: K; readonly payload: Partial<Events[K]> };
}[EventId];

export interface TrueConf extends Vocabulary {
  readonly state: State;
  readonly operations: Ops;
  readonly environment: Environment;
  readonly code: ErrorCode | typeof NO_ANSWER;
  readonly event: TrueConfEvent;
  readonly choices: Choices;
  readonly requirement: RequirementId;
}

export type TrueConfBehaviour = Behaviour<TrueConf>;
export type TrueConfHandler<K extends keyof Ops> = Handler<TrueConf, Ops[K]>;
export type EnvironmentHandler<K extends keyof Environment> = Handler<TrueConf, Environment[K]>;
export type TrueConfReader<Fresh = unknown> = Reader<TrueConf, Fresh>;
export type TrueConfGuarded = Guarded<TrueConf>;
export type TrueConfMinting<Asked> = Minting<TrueConf, Asked>;
export type TrueConfAdmission = Admission<TrueConf>;
export type TrueConfStep<Result> = Step<TrueConf, Result>;
export type TrueConfEmission = Emission<TrueConfEvent, RequirementId>;
export type TrueConfObserved<Result> = Observed<Result>;

/** What becomes of a change: what is true then, and who is told. */
export interface Changed {
  readonly state: State;
  readonly events: readonly TrueConfEmission[];
}

/** A refusal changes nothing, and nobody is told. */
export function refuse(
  state: State,
  code: ErrorCode | typeof NO_ANSWER,
  ...because: RequirementId[]
): TrueConfStep<never> {
  return { state, reply: { ok: false, code }, events: [], because };
}

export function accept<Result>(
  state: State,
  result: Result,
  events: readonly TrueConfEmission[],
  ...because: RequirementId[]
): TrueConfStep<Result> {
  return { state, reply: { ok: true, result }, events, because };
}
