import type {
  Choices,
  ErrorCode,
  EventId,
  Events,
  OperationId,
  Operations,
  RequirementId,
} from "../../../generated/chatserver/contract.ts";
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
import type { Media, State } from "./state.ts";

/** An operation of the contract that has no types here does not compile. */
type Complete<Ids extends string, Table extends Readonly<Record<Ids, unknown>>> = Table;

type Params<K extends OperationId> = Operations[K]["params"];
type Body<K extends OperationId> = Operations[K]["body"];

/**
 * What a server is free to choose in an answer, which is nearly all that it shows: what must hold of it is demanded in the step.
 * `told`: the events that came of the command; absent when nobody listened.
 */
export type Seen<Result> = { readonly seen: Result; readonly told?: readonly Received[] };

/** What came of a command where it depends on the state what a target breaks that refuses it. */
export type Outcome<Result> = Seen<Result> | { readonly refused: true; readonly codes?: readonly string[] };

type Op<K extends OperationId, Result = Body<K>> = { params: Params<K>; result: Result; fresh: Seen<Result> };

type Judged<K extends OperationId, Result = Body<K>> = { params: Params<K>; result: Result; fresh: Outcome<Result> };

export type Ops = Complete<
  OperationId,
  {
    createChat: Judged<"createChat">;
    listChats: Op<"listChats">;
    getChat: Judged<"getChat">;
    renameChat: Judged<"renameChat">;
    deleteChat: Judged<"deleteChat">;
    updateSettings: Judged<"updateSettings">;
    addPicture: Judged<"addPicture">;
    removePicture: Judged<"removePicture">;
    addUsers: Judged<"addUsers">;
    removeUsers: Judged<"removeUsers">;
    listBlockedUsers: Judged<"listBlockedUsers">;
    blockUser: Judged<"blockUser">;
    unblockUser: Judged<"unblockUser">;
    exitChat: Judged<"exitChat">;
    blockChat: Judged<"blockChat">;
    unblockChat: Judged<"unblockChat">;
    postMessage: Judged<"postMessage"> & { fresh: { readonly attachments?: readonly Media[] } };
    listMessages: Judged<"listMessages">;
    clearChat: Judged<"clearChat">;
    editMessage: Judged<"editMessage">;
    deleteMessage: Judged<"deleteMessage">;
    readMessage: Judged<"readMessage"> & { fresh: { readonly markId?: string } };
    notify: Judged<"notify">;
    register: Op<"register">;
    findUsers: Judged<"findUsers">;
    logIn: Judged<"logIn">;
    listUsers: Op<"listUsers">;
    getMe: Judged<"getMe">;
    updateMe: Op<"updateMe">;
    unregister: Op<"unregister">;
    logOut: Op<"logOut">;
    changePassword: Op<"changePassword">;
    replacePassword: Op<"replacePassword">;
    addPhoto: Op<"addPhoto">;
    removePhoto: Judged<"removePhoto">;
    getUser: Judged<"getUser">;
    listContacts: Op<"listContacts">;
    addContact: Op<"addContact">;
    removeContact: Op<"removeContact">;
    uploadFile: Op<"uploadFile">;
    downloadUpload: Judged<"downloadUpload", Download>;
    deleteUpload: Judged<"deleteUpload">;
    downloadFile: Judged<"downloadFile", Download>;
  }
> &
  ConnectionOps;

/** A file, and its label as the target says it, without parameters. */
export type Download = { readonly content: Uint8Array; readonly mimeType: string };

/** What no request is. */
export type ConnectionOps = {
  connect: {
    /** Path and query as on the request line, and the Authorization header as it was sent. */
    params: { readonly target: string; readonly authorization?: string };
    /**
     * `closed`: it was opened, and at once ended by the server. `replaces`: the connection of the same session that is told
     * nothing from now on; only in the mock.
     */
    result: { readonly outcome: "open" | "closed"; readonly replaces?: string };
    /** `codes`: those that the refusal may mean. */
    fresh: { readonly outcome: "open" | "closed" | "refused"; readonly codes?: readonly string[] };
  };
  disconnect: { params: object; result: object; fresh: object };
};

/** Nothing happens in the world that no client can bring about. */
export type Environment = Readonly<Record<never, never>>;

export type ChatServerEvent = {
  readonly [K in EventId]: {
    readonly event: K;
    /** Undefined in the oracle, which judges it apart. */
    readonly source: string | undefined;
    readonly payload?: Events[K] extends object ? Partial<Events[K]> | null : unknown;
  };
}[EventId];

export interface ChatServer extends Vocabulary {
  readonly state: State;
  readonly operations: Ops;
  readonly environment: Environment;
  readonly code: ErrorCode;
  readonly event: ChatServerEvent;
  readonly choices: Choices;
  readonly requirement: RequirementId;
}

export type ChatServerBehaviour = Behaviour<ChatServer>;
export type ChatServerHandler<K extends keyof Ops> = Handler<ChatServer, Ops[K]>;
export type ChatServerReader<Fresh = unknown> = Reader<ChatServer, Fresh>;
export type ChatServerGuarded = Guarded<ChatServer>;
export type ChatServerMinting<Asked> = Minting<ChatServer, Asked>;
export type ChatServerAdmission = Admission<ChatServer>;
export type ChatServerStep<Result> = Step<ChatServer, Result>;
export type ChatServerEmission = Emission<ChatServerEvent, RequirementId>;
export type ChatServerObserved<Result> = Observed<Result>;

/** A refusal changes nothing, and nobody is told. */
export function refuse(state: State, code: ErrorCode, ...because: RequirementId[]): ChatServerStep<never> {
  return { state, reply: { ok: false, code }, events: [], because };
}

export function accept<Result>(
  state: State,
  result: Result,
  events: readonly ChatServerEmission[],
  ...because: RequirementId[]
): ChatServerStep<Result> {
  return { state, reply: { ok: true, result }, events, because };
}

/** What an answer showed, and who was told what; undefined when it was a refusal. */
export function seenIn<Result>(observed: Observed<Result>): Seen<Result> | undefined {
  if (!observed.ok) return undefined;
  return { seen: observed.result, ...(observed.events && { told: observed.events }) };
}

export function outcomeOf<Result>(observed: Observed<Result>): Outcome<Result> {
  return seenIn(observed) ?? { refused: true, ...(!observed.ok && { codes: observed.codes }) };
}

/**
 * What a command showed that must be carried out. `requirement`: what is broken when it was refused otherwise than for its
 * token, which is valid; `path`: when it was refused as none that there is, where that is not the same.
 */
export function carriedOut<Result>(
  reader: Pick<ChatServerReader<Outcome<Result>>, "fresh" | "contradiction">,
  requirement: RequirementId,
  path = requirement,
): Seen<Result> {
  const outcome = reader.fresh();
  if (!("refused" in outcome)) return outcome;
  const unknown = outcome.codes?.includes("method-not-allowed") ? path : requirement;
  const broken = outcome.codes?.includes("unauthenticated") ? "chatserver.auth.bearer" : unknown;
  return reader.contradiction(broken, "that it is carried out");
}
