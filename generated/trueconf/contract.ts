// Generated from specs/trueconf. Do not edit: change the documents, then run "npm run generate".

import type {
  Choice,
  Contract,
  HttpOperation,
  Requirement,
  RpcContract,
  RpcOperation,
} from "../../src/contract/contract.ts";
import type { Field } from "../../src/contract/validator.ts";
import type { components } from "./types.ts";

export type Schemas = components["schemas"];

/** What each operation is given, and what its body is when it succeeds. */
export interface Operations {
  /** Get a token by the password of an account */
  readonly createToken: {
    readonly params: {
      readonly path: Readonly<Record<string, never>>;
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
      readonly body: Schemas["TokenRequest"];
    };
    readonly body: Schemas["Token"];
  };
  /** Read which server it is */
  readonly getServerInfo: {
    readonly params: {
      readonly path: Readonly<Record<string, never>>;
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
    };
    readonly body: Schemas["ServerInfo"];
  };
  /** Send the content of a file that was announced by uploadFile */
  readonly uploadFileContent: {
    readonly params: {
      readonly path: Readonly<Record<string, never>>;
      readonly query: Readonly<Record<string, never>>;
      readonly headers: { readonly "Upload-Task-Id": string };
      readonly body: Schemas["FileForm"];
    };
    readonly body: Schemas["TemporalFile"];
  };
  /** Get the content of a file */
  readonly downloadFileContent: {
    readonly params: {
      readonly path: { readonly fileId: string };
      readonly query: Readonly<Record<string, never>>;
      readonly headers: Readonly<Record<string, never>>;
    };
    readonly body: unknown;
  };
  /** Authorise the connection */
  readonly auth: {
    readonly params: Schemas["AuthRequest"];
    readonly body: Schemas["AuthResponse"];
  };
  /** Create a personal chat, or find it */
  readonly createP2PChat: {
    readonly params: Schemas["CreateP2pChatRequest"];
    readonly body: Schemas["CreateP2pChatResponse"];
  };
  /** Create a group */
  readonly createGroupChat: {
    readonly params: Schemas["CreateGroupChatRequest"];
    readonly body: Schemas["CreateGroupChatResponse"];
  };
  /** Create a channel */
  readonly createChannel: {
    readonly params: Schemas["CreateChannelRequest"];
    readonly body: Schemas["CreateChannelResponse"];
  };
  /** Read one chat */
  readonly getChatByID: {
    readonly params: Schemas["GetChatByIdRequest"];
    readonly body: Schemas["Chat"];
  };
  /** List chats, a page at a time */
  readonly getChats: {
    readonly params: Schemas["GetChatsRequest"];
    readonly body: Schemas["GetChatsResponse"];
  };
  /** Delete a chat */
  readonly removeChat: {
    readonly params: Schemas["RemoveChatRequest"];
    readonly body: Schemas["RemoveChatResponse"];
  };
  /** Add someone to a chat */
  readonly addChatParticipant: {
    readonly params: Schemas["AddChatParticipantRequest"];
    readonly body: Schemas["AddChatParticipantResponse"];
  };
  /** Remove someone from a chat */
  readonly removeChatParticipant: {
    readonly params: Schemas["RemoveChatParticipantRequest"];
    readonly body: Schemas["RemoveChatParticipantResponse"];
  };
  /** Ask whether someone is in a chat */
  readonly hasChatParticipant: {
    readonly params: Schemas["HasChatParticipantRequest"];
    readonly body: Schemas["HasChatParticipantResponse"];
  };
  /** List participants, a page at a time */
  readonly getChatParticipants: {
    readonly params: Schemas["GetChatParticipantsRequest"];
    readonly body: Schemas["GetChatParticipantsResponse"];
  };
  /** Read one participant */
  readonly getChatParticipant: {
    readonly params: Schemas["GetChatParticipantRequest"];
    readonly body: Schemas["GetChatParticipantResponse"];
  };
  /** Create the Favorites, or find them */
  readonly createFavoritesChat: {
    readonly params: Schemas["CreateFavoritesChatRequest"];
    readonly body: Schemas["CreateFavoritesChatResponse"];
  };
  /** Give a participant another role */
  readonly changeParticipantRole: {
    readonly params: Schemas["ChangeParticipantRoleRequest"];
    readonly body: Schemas["ChangeParticipantRoleResponse"];
  };
  /** Rename a chat */
  readonly editChatTitle: {
    readonly params: Schemas["EditChatTitleRequest"];
    readonly body: Schemas["EditChatTitleResponse"];
  };
  /** Give a chat another picture */
  readonly editChatAvatar: {
    readonly params: Schemas["EditChatAvatarRequest"];
    readonly body: Schemas["EditChatAvatarResponse"];
  };
  /** Clear a history */
  readonly clearHistory: {
    readonly params: Schemas["ClearHistoryRequest"];
    readonly body: Schemas["ClearHistoryResponse"];
  };
  /** Write a message */
  readonly sendMessage: {
    readonly params: Schemas["SendMessageRequest"];
    readonly body: Schemas["SendMessageResponse"];
  };
  /** Edit a message */
  readonly editMessage: {
    readonly params: Schemas["EditMessageRequest"];
    readonly body: Schemas["EditMessageResponse"];
  };
  /** Remove a message */
  readonly removeMessage: {
    readonly params: Schemas["RemoveMessageRequest"];
    readonly body: Schemas["RemoveMessageResponse"];
  };
  /** Forward a message */
  readonly forwardMessage: {
    readonly params: Schemas["ForwardMessageRequest"];
    readonly body: Schemas["ForwardMessageResponse"];
  };
  /** Read one message */
  readonly getMessageById: {
    readonly params: Schemas["GetMessageByIdRequest"];
    readonly body: Schemas["Envelope"];
  };
  /** Read a history */
  readonly getChatHistory: {
    readonly params: Schemas["GetChatHistoryRequest"];
    readonly body: Schemas["GetChatHistoryResponse"];
  };
  /** Read someone's name */
  readonly getUserDisplayName: {
    readonly params: Schemas["GetUserDisplayNameRequest"];
    readonly body: Schemas["GetUserDisplayNameResponse"];
  };
  /** Announce the upload of a file */
  readonly uploadFile: {
    readonly params: Schemas["UploadFileRequest"];
    readonly body: Schemas["UploadFileResponse"];
  };
  /** Send a file */
  readonly sendFile: {
    readonly params: Schemas["SendFileRequest"];
    readonly body: Schemas["SendFileResponse"];
  };
  /** Read about a file */
  readonly getFileInfo: {
    readonly params: Schemas["GetFileInfoRequest"];
    readonly body: Schemas["GetFileInfoResponse"];
  };
  /** Read the limits of uploads */
  readonly getFileUploadLimits: {
    readonly params: Schemas["GetFileUploadLimitsRequest"];
    readonly body: Schemas["GetFileUploadLimitsResponse"];
  };
  /** Ask to be told the progress of a file */
  readonly subscribeFileProgress: {
    readonly params: Schemas["SubscribeFileProgressRequest"];
    readonly body: Schemas["SubscribeFileProgressResponse"];
  };
  /** Ask to be told no more */
  readonly unsubscribeFileProgress: {
    readonly params: Schemas["UnsubscribeFileProgressRequest"];
    readonly body: Schemas["UnsubscribeFileProgressResponse"];
  };
  /** Send a survey */
  readonly sendSurvey: {
    readonly params: Schemas["SendSurveyRequest"];
    readonly body: Schemas["SendSurveyResponse"];
  };
  /** Edit a survey */
  readonly editSurvey: {
    readonly params: Schemas["EditSurveyRequest"];
    readonly body: Schemas["EditSurveyResponse"];
  };
}

export type OperationId = keyof Operations;

/** The operations over HTTP. */
export type HttpOperationId = "createToken" | "getServerInfo" | "uploadFileContent" | "downloadFileContent";

/** The operations that are requests in frames: their ids are their methods. */
export type RpcOperationId = Exclude<OperationId, HttpOperationId>;

/** What each event carries, by its method. */
export interface Events {
  /** A message was written */
  readonly sendMessage: Schemas["Envelope"];
  /** A message was edited */
  readonly editMessage: Schemas["EditMessageEvent"];
  /** A message was removed */
  readonly removeMessage: Schemas["RemoveMessageEvent"];
  /** A history was cleared */
  readonly clearHistory: Schemas["ClearHistoryEvent"];
  /** A personal chat was created */
  readonly createP2PChat: Schemas["Chat"];
  /** A group was created */
  readonly createGroupChat: Schemas["Chat"];
  /** A channel was created */
  readonly createChannel: Schemas["Chat"];
  /** The Favorites were created */
  readonly createFavoritesChat: Schemas["Chat"];
  /** A chat was deleted */
  readonly removeChat: Schemas["RemoveChatEvent"];
  /** Someone was added */
  readonly addChatParticipant: Schemas["AddChatParticipantEvent"];
  /** Someone was removed */
  readonly removeChatParticipant: Schemas["RemoveChatParticipantEvent"];
  /** Someone has another role */
  readonly changeParticipantRole: Schemas["ChangeParticipantRoleEvent"];
  /** A chat was renamed */
  readonly editChatTitle: Schemas["EditChatTitleEvent"];
  /** A chat has another picture */
  readonly editChatAvatar: Schemas["EditChatAvatarEvent"];
  /** A file is being uploaded */
  readonly uploadFileProgress: Schemas["UploadFileProgressEvent"];
  /** The limits of uploads changed */
  readonly getFileUploadLimits: Schemas["GetFileUploadLimitsResponse"];
  /** A button was pressed */
  readonly command: Schemas["CommandEvent"];
}

export type EventId = keyof Events;

export type RequirementId =
  | "trueconf.general.json-parses"
  | "trueconf.general.text-frames"
  | "trueconf.general.utf8"
  | "trueconf.general.one-object"
  | "trueconf.general.no-null-type"
  | "trueconf.general.server-survives"
  | "trueconf.general.connection-survives"
  | "trueconf.general.refused-write"
  | "trueconf.general.refused-no-event"
  | "trueconf.general.consistency"
  | "trueconf.general.read-safe"
  | "trueconf.general.key-order"
  | "trueconf.general.white-space"
  | "trueconf.general.unknown-keys"
  | "trueconf.general.null-optional"
  | "trueconf.general.chat-id-opaque"
  | "trueconf.general.user-id"
  | "trueconf.general.isolation"
  | "trueconf.general.unicode"
  | "trueconf.frame.request-type"
  | "trueconf.frame.request-type-required"
  | "trueconf.frame.request-id"
  | "trueconf.frame.request-id-uint32"
  | "trueconf.frame.request-id-increasing"
  | "trueconf.frame.request-id-any-start"
  | "trueconf.frame.request-id-per-connection"
  | "trueconf.frame.request-method"
  | "trueconf.frame.request-method-string"
  | "trueconf.frame.request-payload"
  | "trueconf.frame.answered"
  | "trueconf.frame.answered-once"
  | "trueconf.frame.response-object"
  | "trueconf.frame.response-type"
  | "trueconf.frame.response-id"
  | "trueconf.frame.response-id-uint32"
  | "trueconf.frame.response-id-of-request"
  | "trueconf.frame.response-payload"
  | "trueconf.frame.response-only-to-sender"
  | "trueconf.frame.own-answer"
  | "trueconf.frame.error-code"
  | "trueconf.frame.error-place"
  | "trueconf.frame.error-type"
  | "trueconf.frame.error-id"
  | "trueconf.frame.error-code-known"
  | "trueconf.frame.error-code-not-zero"
  | "trueconf.frame.error-description"
  | "trueconf.frame.unasked-response"
  | "trueconf.frame.error-precedence-auth"
  | "trueconf.frame.error-precedence-payload"
  | "trueconf.frame.error-precedence-existence"
  | "trueconf.transport.path"
  | "trueconf.transport.path-without-slash"
  | "trueconf.transport.accept-key"
  | "trueconf.transport.unknown-path"
  | "trueconf.transport.subprotocol-echoed"
  | "trueconf.transport.subprotocol-only-if-offered"
  | "trueconf.transport.subprotocol-default"
  | "trueconf.transport.pong"
  | "trueconf.transport.unasked-pong"
  | "trueconf.transport.fragments"
  | "trueconf.transport.close-answered"
  | "trueconf.transport.no-extensions"
  | "trueconf.transport.several-connections"
  | "trueconf.token.grant"
  | "trueconf.token.status"
  | "trueconf.token.json-body"
  | "trueconf.token.client-id-required"
  | "trueconf.token.client-id-constant"
  | "trueconf.token.grant-type-required"
  | "trueconf.token.grant-type-known"
  | "trueconf.token.username-required"
  | "trueconf.token.password-required"
  | "trueconf.token.password-string"
  | "trueconf.token.client-secret-tolerated"
  | "trueconf.token.wrong-password"
  | "trueconf.token.object"
  | "trueconf.token.access-token"
  | "trueconf.token.access-token-three-parts"
  | "trueconf.token.token-type"
  | "trueconf.token.token-type-jwt"
  | "trueconf.token.expires-in"
  | "trueconf.token.expires-at"
  | "trueconf.token.cross-origin"
  | "trueconf.token.serves"
  | "trueconf.token.error-object"
  | "trueconf.token.error-text"
  | "trueconf.token.error-known"
  | "trueconf.token.error-description"
  | "trueconf.token.malformed-json"
  | "trueconf.token.method-disabled"
  | "trueconf.server-info.status"
  | "trueconf.server-info.object"
  | "trueconf.server-info.product"
  | "trueconf.server-info.version"
  | "trueconf.server-info.display-name"
  | "trueconf.server-info.version-numbers"
  | "trueconf.auth.method"
  | "trueconf.auth.answer"
  | "trueconf.auth.first"
  | "trueconf.auth.first-not-closed"
  | "trueconf.auth.first-no-effect"
  | "trueconf.auth.token-required"
  | "trueconf.auth.token-string"
  | "trueconf.auth.token-type-required"
  | "trueconf.auth.token-type-string"
  | "trueconf.auth.receive-unread-boolean"
  | "trueconf.auth.receive-system-message-envelopes-boolean"
  | "trueconf.auth.flags-optional"
  | "trueconf.auth.user-id"
  | "trueconf.auth.connection-id"
  | "trueconf.auth.user-id-account"
  | "trueconf.auth.connection-id-unique"
  | "trueconf.auth.unknown-token"
  | "trueconf.auth.invalid-credentials"
  | "trueconf.auth.unsupported-credentials"
  | "trueconf.auth.expired"
  | "trueconf.auth.expired-in-session"
  | "trueconf.auth.expired-new-connection"
  | "trueconf.auth.user-disabled"
  | "trueconf.auth.retry"
  | "trueconf.auth.receive-unread"
  | "trueconf.auth.receive-unread-default"
  | "trueconf.auth.system-envelopes-default"
  | "trueconf.auth.system-envelopes"
  | "trueconf.create-p2p-chat.method"
  | "trueconf.create-p2p-chat.answer"
  | "trueconf.create-p2p-chat.user-id-required"
  | "trueconf.create-p2p-chat.user-id-string"
  | "trueconf.create-p2p-chat.chat-id"
  | "trueconf.create-p2p-chat.creates"
  | "trueconf.create-p2p-chat.returns-existing"
  | "trueconf.create-p2p-chat.never-doubled"
  | "trueconf.create-p2p-chat.keeps-messages"
  | "trueconf.create-p2p-chat.readable"
  | "trueconf.create-p2p-chat.listed"
  | "trueconf.create-p2p-chat.personal"
  | "trueconf.create-p2p-chat.distinct-users"
  | "trueconf.create-p2p-chat.example"
  | "trueconf.create-p2p-chat.both-members"
  | "trueconf.create-p2p-chat.same-for-both"
  | "trueconf.create-group-chat.method"
  | "trueconf.create-group-chat.answer"
  | "trueconf.create-group-chat.name-required"
  | "trueconf.create-group-chat.name-string"
  | "trueconf.create-group-chat.chat-id"
  | "trueconf.create-group-chat.title-instead"
  | "trueconf.create-group-chat.title-is-name"
  | "trueconf.create-group-chat.unicode"
  | "trueconf.create-group-chat.readable"
  | "trueconf.create-group-chat.listed"
  | "trueconf.create-group-chat.group"
  | "trueconf.create-group-chat.distinct"
  | "trueconf.create-group-chat.example"
  | "trueconf.create-group-chat.caller-member"
  | "trueconf.create-group-chat.caller-owner"
  | "trueconf.create-group-chat.nothing-unread"
  | "trueconf.create-channel.method"
  | "trueconf.create-channel.answer"
  | "trueconf.create-channel.title-required"
  | "trueconf.create-channel.title-string"
  | "trueconf.create-channel.chat-id"
  | "trueconf.create-channel.title-kept"
  | "trueconf.create-channel.readable"
  | "trueconf.create-channel.listed"
  | "trueconf.create-channel.channel"
  | "trueconf.create-channel.distinct"
  | "trueconf.create-channel.example"
  | "trueconf.create-channel.caller-member"
  | "trueconf.create-channel.caller-owner"
  | "trueconf.create-channel.nothing-unread"
  | "trueconf.get-chat-by-id.method"
  | "trueconf.get-chat-by-id.chat-id-required"
  | "trueconf.get-chat-by-id.chat-id-string"
  | "trueconf.get-chat-by-id.asked"
  | "trueconf.get-chat-by-id.example"
  | "trueconf.get-chat-by-id.non-member"
  | "trueconf.chat.object"
  | "trueconf.chat.chat-id"
  | "trueconf.chat.title"
  | "trueconf.chat.chat-type"
  | "trueconf.chat.chat-type-known"
  | "trueconf.chat.unread-messages"
  | "trueconf.chat.unread-uint32"
  | "trueconf.chat.unread-counts"
  | "trueconf.chat.unread-own"
  | "trueconf.chat.last-message"
  | "trueconf.chat.last-message-is-last"
  | "trueconf.chat.avatar-url"
  | "trueconf.last-message.object"
  | "trueconf.last-message.message-id"
  | "trueconf.last-message.message-id-uuid"
  | "trueconf.last-message.timestamp"
  | "trueconf.last-message.timestamp-milliseconds"
  | "trueconf.last-message.author"
  | "trueconf.last-message.type"
  | "trueconf.last-message.type-text"
  | "trueconf.last-message.content"
  | "trueconf.last-message.author-is-sender"
  | "trueconf.last-message.text-is-sent"
  | "trueconf.last-message.no-chat-id"
  | "trueconf.last-message.no-is-edited"
  | "trueconf.last-message.no-box"
  | "trueconf.last-message.chat"
  | "trueconf.author.object"
  | "trueconf.author.id"
  | "trueconf.author.type"
  | "trueconf.author.type-user"
  | "trueconf.author.type-system"
  | "trueconf.content.object"
  | "trueconf.content.text"
  | "trueconf.content.parse-mode"
  | "trueconf.content.parse-mode-known"
  | "trueconf.content.parse-mode-html"
  | "trueconf.content.add-participant"
  | "trueconf.content.remove-participant"
  | "trueconf.content.edit-title"
  | "trueconf.content.edit-avatar"
  | "trueconf.content.clear-history"
  | "trueconf.content.role"
  | "trueconf.content.forwarded"
  | "trueconf.content.attachment"
  | "trueconf.content.location"
  | "trueconf.content.survey"
  | "trueconf.content.voice"
  | "trueconf.content.html-attributes"
  | "trueconf.content.buttons"
  | "trueconf.content.button-type"
  | "trueconf.content.button-label"
  | "trueconf.get-chats.method"
  | "trueconf.get-chats.count-required"
  | "trueconf.get-chats.count-uint32"
  | "trueconf.get-chats.page-required"
  | "trueconf.get-chats.page-uint32"
  | "trueconf.get-chats.payload-array"
  | "trueconf.get-chats.entries"
  | "trueconf.get-chats.count-max"
  | "trueconf.get-chats.count-full"
  | "trueconf.get-chats.first-page"
  | "trueconf.get-chats.pages-complete"
  | "trueconf.get-chats.pages-disjoint"
  | "trueconf.get-chats.past-end"
  | "trueconf.get-chats.own-chats"
  | "trueconf.get-chats.kinds"
  | "trueconf.get-chats.agrees-title"
  | "trueconf.get-chats.agrees-chat-type"
  | "trueconf.get-chats.agrees-unread"
  | "trueconf.get-chats.agrees-last-message"
  | "trueconf.get-chats.example"
  | "trueconf.get-chats.stable-order"
  | "trueconf.remove-chat.method"
  | "trueconf.remove-chat.answer"
  | "trueconf.remove-chat.chat-id-required"
  | "trueconf.remove-chat.chat-id-string"
  | "trueconf.remove-chat.chat-id"
  | "trueconf.remove-chat.answer-chat-id"
  | "trueconf.remove-chat.personal"
  | "trueconf.remove-chat.group"
  | "trueconf.remove-chat.channel"
  | "trueconf.remove-chat.gone-from-list"
  | "trueconf.remove-chat.gone"
  | "trueconf.remove-chat.others-stay"
  | "trueconf.remove-chat.example"
  | "trueconf.remove-chat.twice"
  | "trueconf.remove-chat.for-everyone"
  | "trueconf.add-chat-participant.method"
  | "trueconf.add-chat-participant.chat-id-required"
  | "trueconf.add-chat-participant.chat-id-string"
  | "trueconf.add-chat-participant.user-id-required"
  | "trueconf.add-chat-participant.user-id-string"
  | "trueconf.add-chat-participant.display-history-boolean"
  | "trueconf.add-chat-participant.empty-object"
  | "trueconf.add-chat-participant.present"
  | "trueconf.add-chat-participant.listed"
  | "trueconf.add-chat-participant.others-stay"
  | "trueconf.add-chat-participant.channel"
  | "trueconf.add-chat-participant.role-user"
  | "trueconf.add-chat-participant.example"
  | "trueconf.add-chat-participant.newcomer-lists"
  | "trueconf.add-chat-participant.display-history"
  | "trueconf.remove-chat-participant.method"
  | "trueconf.remove-chat-participant.chat-id-required"
  | "trueconf.remove-chat-participant.chat-id-string"
  | "trueconf.remove-chat-participant.user-id-required"
  | "trueconf.remove-chat-participant.user-id-string"
  | "trueconf.remove-chat-participant.clear-history-boolean"
  | "trueconf.remove-chat-participant.empty-object"
  | "trueconf.remove-chat-participant.absent"
  | "trueconf.remove-chat-participant.unlisted"
  | "trueconf.remove-chat-participant.others-stay"
  | "trueconf.remove-chat-participant.chat-stays"
  | "trueconf.remove-chat-participant.again"
  | "trueconf.remove-chat-participant.channel"
  | "trueconf.remove-chat-participant.example"
  | "trueconf.remove-chat-participant.no-longer-lists"
  | "trueconf.has-chat-participant.method"
  | "trueconf.has-chat-participant.answer"
  | "trueconf.has-chat-participant.chat-id-required"
  | "trueconf.has-chat-participant.chat-id-string"
  | "trueconf.has-chat-participant.user-id-required"
  | "trueconf.has-chat-participant.user-id-string"
  | "trueconf.has-chat-participant.result"
  | "trueconf.has-chat-participant.present"
  | "trueconf.has-chat-participant.absent"
  | "trueconf.has-chat-participant.self"
  | "trueconf.has-chat-participant.personal"
  | "trueconf.has-chat-participant.unknown-user"
  | "trueconf.has-chat-participant.example"
  | "trueconf.has-chat-participant.non-member"
  | "trueconf.get-chat-participants.method"
  | "trueconf.get-chat-participants.chat-id-required"
  | "trueconf.get-chat-participants.chat-id-string"
  | "trueconf.get-chat-participants.page-size-required"
  | "trueconf.get-chat-participants.page-size-uint32"
  | "trueconf.get-chat-participants.page-number-required"
  | "trueconf.get-chat-participants.page-number-uint32"
  | "trueconf.get-chat-participants.answer"
  | "trueconf.get-chat-participants.participants"
  | "trueconf.get-chat-participants.page-size-max"
  | "trueconf.get-chat-participants.page-size-full"
  | "trueconf.get-chat-participants.pages-complete"
  | "trueconf.get-chat-participants.pages-disjoint"
  | "trueconf.get-chat-participants.listed-once"
  | "trueconf.get-chat-participants.page-offset"
  | "trueconf.get-chat-participants.past-end"
  | "trueconf.get-chat-participants.agrees-presence"
  | "trueconf.get-chat-participants.kinds"
  | "trueconf.get-chat-participants.example"
  | "trueconf.get-chat-participants.non-member"
  | "trueconf.chat-participant.object"
  | "trueconf.chat-participant.user-id"
  | "trueconf.chat-participant.role"
  | "trueconf.chat-participant.role-known"
  | "trueconf.chat-participant.role-user"
  | "trueconf.chat-participant.role-admin"
  | "trueconf.chat-participant.role-owner"
  | "trueconf.get-chat-participant.method"
  | "trueconf.get-chat-participant.answer"
  | "trueconf.get-chat-participant.chat-id-required"
  | "trueconf.get-chat-participant.chat-id-string"
  | "trueconf.get-chat-participant.user-id-required"
  | "trueconf.get-chat-participant.user-id-string"
  | "trueconf.get-chat-participant.user-id"
  | "trueconf.get-chat-participant.role"
  | "trueconf.get-chat-participant.type"
  | "trueconf.get-chat-participant.agrees-role"
  | "trueconf.get-chat-participant.agrees-user"
  | "trueconf.get-chat-participant.absent"
  | "trueconf.get-chat-participant.type-user"
  | "trueconf.create-favorites-chat.method"
  | "trueconf.create-favorites-chat.answer"
  | "trueconf.create-favorites-chat.chat-id"
  | "trueconf.create-favorites-chat.same"
  | "trueconf.create-favorites-chat.type"
  | "trueconf.create-favorites-chat.role"
  | "trueconf.create-favorites-chat.alone"
  | "trueconf.change-participant-role.method"
  | "trueconf.change-participant-role.chat-id-required"
  | "trueconf.change-participant-role.chat-id-string"
  | "trueconf.change-participant-role.user-id-required"
  | "trueconf.change-participant-role.user-id-string"
  | "trueconf.change-participant-role.role-required"
  | "trueconf.change-participant-role.role-string"
  | "trueconf.change-participant-role.empty-object"
  | "trueconf.change-participant-role.shown"
  | "trueconf.change-participant-role.admin"
  | "trueconf.change-participant-role.writer"
  | "trueconf.change-participant-role.unknown-role"
  | "trueconf.change-participant-role.absent"
  | "trueconf.change-participant-role.needs-right"
  | "trueconf.edit-chat-title.method"
  | "trueconf.edit-chat-title.answer"
  | "trueconf.edit-chat-title.chat-id-required"
  | "trueconf.edit-chat-title.chat-id-string"
  | "trueconf.edit-chat-title.title-required"
  | "trueconf.edit-chat-title.title-string"
  | "trueconf.edit-chat-title.chat-id"
  | "trueconf.edit-chat-title.timestamp"
  | "trueconf.edit-chat-title.shown"
  | "trueconf.edit-chat-title.answer-chat-id"
  | "trueconf.edit-chat-title.needs-right"
  | "trueconf.edit-chat-avatar.method"
  | "trueconf.edit-chat-avatar.chat-id-required"
  | "trueconf.edit-chat-avatar.chat-id-string"
  | "trueconf.edit-chat-avatar.temporal-file-id-required"
  | "trueconf.edit-chat-avatar.temporal-file-id-string"
  | "trueconf.edit-chat-avatar.empty-object"
  | "trueconf.edit-chat-avatar.shown"
  | "trueconf.edit-chat-avatar.unknown-file"
  | "trueconf.edit-chat-avatar.needs-right"
  | "trueconf.clear-history.method"
  | "trueconf.clear-history.chat-id-required"
  | "trueconf.clear-history.chat-id-string"
  | "trueconf.clear-history.for-all-required"
  | "trueconf.clear-history.for-all-boolean"
  | "trueconf.clear-history.empty-object"
  | "trueconf.clear-history.cleared"
  | "trueconf.clear-history.self-only"
  | "trueconf.clear-history.for-all"
  | "trueconf.clear-history.chat-stays"
  | "trueconf.clear-history.needs-right"
  | "trueconf.text-content.object"
  | "trueconf.text-content.text-required"
  | "trueconf.text-content.text-string"
  | "trueconf.text-content.parse-mode-required"
  | "trueconf.text-content.parse-mode-string"
  | "trueconf.text-content.parse-mode-known"
  | "trueconf.text-content.text"
  | "trueconf.text-content.markdown"
  | "trueconf.text-content.html"
  | "trueconf.text-content.buttons"
  | "trueconf.text-content.buttons-rows"
  | "trueconf.send-message.method"
  | "trueconf.send-message.answer"
  | "trueconf.send-message.chat-id-required"
  | "trueconf.send-message.chat-id-string"
  | "trueconf.send-message.reply-message-id-string"
  | "trueconf.send-message.chat-id"
  | "trueconf.send-message.message-id"
  | "trueconf.send-message.timestamp"
  | "trueconf.send-message.answer-chat-id"
  | "trueconf.send-message.message-id-unique"
  | "trueconf.send-message.kept"
  | "trueconf.send-message.last"
  | "trueconf.send-message.reply"
  | "trueconf.send-message.reply-unknown"
  | "trueconf.send-message.non-member"
  | "trueconf.send-message.order"
  | "trueconf.send-message.timestamp-grows"
  | "trueconf.edit-message.method"
  | "trueconf.edit-message.answer"
  | "trueconf.edit-message.message-id-required"
  | "trueconf.edit-message.message-id-string"
  | "trueconf.edit-message.message-id"
  | "trueconf.edit-message.timestamp"
  | "trueconf.edit-message.answer-message-id"
  | "trueconf.edit-message.replaced"
  | "trueconf.edit-message.marked"
  | "trueconf.edit-message.place-kept"
  | "trueconf.edit-message.buttons-replaced"
  | "trueconf.edit-message.own-only"
  | "trueconf.remove-message.method"
  | "trueconf.remove-message.message-id-required"
  | "trueconf.remove-message.message-id-string"
  | "trueconf.remove-message.for-all-required"
  | "trueconf.remove-message.for-all-boolean"
  | "trueconf.remove-message.empty-object"
  | "trueconf.remove-message.gone"
  | "trueconf.remove-message.self-only"
  | "trueconf.remove-message.for-all"
  | "trueconf.remove-message.last-message-steps-back"
  | "trueconf.remove-message.others-for-all"
  | "trueconf.remove-message.moderator-for-all"
  | "trueconf.forward-message.method"
  | "trueconf.forward-message.answer"
  | "trueconf.forward-message.message-id-required"
  | "trueconf.forward-message.message-id-string"
  | "trueconf.forward-message.chat-id-required"
  | "trueconf.forward-message.chat-id-string"
  | "trueconf.forward-message.chat-id"
  | "trueconf.forward-message.message-id"
  | "trueconf.forward-message.timestamp"
  | "trueconf.forward-message.new-message"
  | "trueconf.forward-message.type"
  | "trueconf.forward-message.original"
  | "trueconf.forward-message.original-stays"
  | "trueconf.get-message-by-id.method"
  | "trueconf.get-message-by-id.message-id-required"
  | "trueconf.get-message-by-id.message-id-string"
  | "trueconf.get-message-by-id.asked"
  | "trueconf.get-message-by-id.as-sent"
  | "trueconf.get-message-by-id.non-member"
  | "trueconf.envelope.object"
  | "trueconf.envelope.message-id"
  | "trueconf.envelope.chat-id"
  | "trueconf.envelope.timestamp"
  | "trueconf.envelope.type"
  | "trueconf.envelope.type-known"
  | "trueconf.envelope.box"
  | "trueconf.envelope.box-id"
  | "trueconf.envelope.box-grows"
  | "trueconf.envelope.box-position"
  | "trueconf.envelope.is-edited"
  | "trueconf.envelope.is-edited-false"
  | "trueconf.envelope.chat"
  | "trueconf.envelope.chat-chat-id"
  | "trueconf.envelope.chat-title"
  | "trueconf.envelope.chat-type"
  | "trueconf.envelope.reply-message-id"
  | "trueconf.envelope.reply-message"
  | "trueconf.envelope.agrees"
  | "trueconf.get-chat-history.method"
  | "trueconf.get-chat-history.answer"
  | "trueconf.get-chat-history.chat-id-required"
  | "trueconf.get-chat-history.chat-id-string"
  | "trueconf.get-chat-history.count-required"
  | "trueconf.get-chat-history.count-uint32"
  | "trueconf.get-chat-history.from-message-id-string"
  | "trueconf.get-chat-history.count"
  | "trueconf.get-chat-history.chat-id"
  | "trueconf.get-chat-history.messages"
  | "trueconf.get-chat-history.count-max"
  | "trueconf.get-chat-history.count-agrees"
  | "trueconf.get-chat-history.answer-chat-id"
  | "trueconf.get-chat-history.newest"
  | "trueconf.get-chat-history.complete"
  | "trueconf.get-chat-history.messages-agree"
  | "trueconf.get-chat-history.from-unknown"
  | "trueconf.get-chat-history.non-member"
  | "trueconf.get-user-display-name.method"
  | "trueconf.get-user-display-name.answer"
  | "trueconf.get-user-display-name.user-id-required"
  | "trueconf.get-user-display-name.user-id-string"
  | "trueconf.get-user-display-name.display-name"
  | "trueconf.get-user-display-name.known"
  | "trueconf.get-user-display-name.unknown-user"
  | "trueconf.upload-file.method"
  | "trueconf.upload-file.answer"
  | "trueconf.upload-file.file-size-required"
  | "trueconf.upload-file.file-size-integer"
  | "trueconf.upload-file.file-name-string"
  | "trueconf.upload-file.upload-task-id"
  | "trueconf.upload-file.unique"
  | "trueconf.upload-file.over-limit"
  | "trueconf.file-upload.path"
  | "trueconf.file-upload.task-header"
  | "trueconf.file-upload.status"
  | "trueconf.file-upload.object"
  | "trueconf.file-upload.temporal-file-id"
  | "trueconf.file-upload.no-credentials"
  | "trueconf.file-upload.part-file"
  | "trueconf.file-upload.part-preview"
  | "trueconf.file-upload.unknown-task"
  | "trueconf.file-upload.error-number"
  | "trueconf.file-upload.error-description"
  | "trueconf.file-download.status"
  | "trueconf.file-download.same-bytes"
  | "trueconf.file-download.content-type"
  | "trueconf.file-download.unknown-file"
  | "trueconf.send-file.method"
  | "trueconf.send-file.answer"
  | "trueconf.send-file.chat-id-required"
  | "trueconf.send-file.chat-id-string"
  | "trueconf.send-file.reply-message-id-string"
  | "trueconf.send-file.chat-id"
  | "trueconf.send-file.message-id"
  | "trueconf.send-file.timestamp"
  | "trueconf.send-file.file-id"
  | "trueconf.send-file.caption-message-id"
  | "trueconf.send-file.content"
  | "trueconf.send-file.temporal-file-id-required"
  | "trueconf.send-file.temporal-file-id-string"
  | "trueconf.send-file.attachment"
  | "trueconf.send-file.caption-apart"
  | "trueconf.send-file.unknown-file"
  | "trueconf.send-file.file-known"
  | "trueconf.get-file-info.method"
  | "trueconf.get-file-info.answer"
  | "trueconf.get-file-info.file-id-required"
  | "trueconf.get-file-info.file-id-string"
  | "trueconf.get-file-info.name"
  | "trueconf.get-file-info.size"
  | "trueconf.get-file-info.mime-type"
  | "trueconf.get-file-info.ready-state"
  | "trueconf.get-file-info.file-id"
  | "trueconf.get-file-info.info-hash"
  | "trueconf.get-file-info.download-url"
  | "trueconf.get-file-info.previews"
  | "trueconf.get-file-info.known"
  | "trueconf.get-file-info.as-uploaded"
  | "trueconf.get-file-info.ready-state-known"
  | "trueconf.get-file-info.ready"
  | "trueconf.get-file-info.not-ready"
  | "trueconf.get-file-info.preview-object"
  | "trueconf.get-file-info.preview-name"
  | "trueconf.get-file-info.preview-size"
  | "trueconf.get-file-info.preview-mime-type"
  | "trueconf.get-file-info.preview-url"
  | "trueconf.get-file-upload-limits.method"
  | "trueconf.get-file-upload-limits.answer"
  | "trueconf.get-file-upload-limits.max-size"
  | "trueconf.get-file-upload-limits.extensions"
  | "trueconf.get-file-upload-limits.mode"
  | "trueconf.get-file-upload-limits.list"
  | "trueconf.subscribe-file-progress.method"
  | "trueconf.subscribe-file-progress.answer"
  | "trueconf.subscribe-file-progress.file-id-required"
  | "trueconf.subscribe-file-progress.file-id-string"
  | "trueconf.subscribe-file-progress.result"
  | "trueconf.subscribe-file-progress.progress-follows"
  | "trueconf.unsubscribe-file-progress.method"
  | "trueconf.unsubscribe-file-progress.answer"
  | "trueconf.unsubscribe-file-progress.file-id-required"
  | "trueconf.unsubscribe-file-progress.file-id-string"
  | "trueconf.unsubscribe-file-progress.result"
  | "trueconf.unsubscribe-file-progress.progress-ends"
  | "trueconf.survey-content.object"
  | "trueconf.survey-content.url"
  | "trueconf.survey-content.app-version"
  | "trueconf.survey-content.path"
  | "trueconf.survey-content.title"
  | "trueconf.survey-content.description"
  | "trueconf.survey-content.description-known"
  | "trueconf.survey-content.button-text"
  | "trueconf.survey-content.button-text-known"
  | "trueconf.survey-content.secret"
  | "trueconf.survey-content.alt"
  | "trueconf.send-survey.method"
  | "trueconf.send-survey.answer"
  | "trueconf.send-survey.chat-id-required"
  | "trueconf.send-survey.chat-id-string"
  | "trueconf.send-survey.reply-message-id-string"
  | "trueconf.send-survey.chat-id"
  | "trueconf.send-survey.message-id"
  | "trueconf.send-survey.timestamp"
  | "trueconf.send-survey.message"
  | "trueconf.edit-survey.method"
  | "trueconf.edit-survey.answer"
  | "trueconf.edit-survey.message-id-required"
  | "trueconf.edit-survey.message-id-string"
  | "trueconf.edit-survey.message-id"
  | "trueconf.edit-survey.timestamp"
  | "trueconf.edit-survey.content"
  | "trueconf.edit-survey.path"
  | "trueconf.edit-survey.title"
  | "trueconf.edit-survey.description"
  | "trueconf.edit-survey.button-text"
  | "trueconf.edit-survey.alt"
  | "trueconf.edit-survey.replaced"
  | "trueconf.edit-survey.whole-content"
  | "trueconf.event.type"
  | "trueconf.event.id"
  | "trueconf.event.id-increasing"
  | "trueconf.event.id-independent"
  | "trueconf.event.method"
  | "trueconf.event.payload"
  | "trueconf.event.acknowledged"
  | "trueconf.event.acknowledgement-with-payload"
  | "trueconf.event.acknowledgement-unanswered"
  | "trueconf.event.read"
  | "trueconf.event.after-auth"
  | "trueconf.event.members-only"
  | "trueconf.event.other-connections"
  | "trueconf.event.other-members"
  | "trueconf.event.once"
  | "trueconf.event.in-order"
  | "trueconf.event.agrees"
  | "trueconf.event-send-message.event"
  | "trueconf.event-send-message.chat-id-given"
  | "trueconf.event-send-message.box-given"
  | "trueconf.event-send-message.chat-given"
  | "trueconf.event-send-message.forwarded"
  | "trueconf.event-send-message.file"
  | "trueconf.event-send-message.survey"
  | "trueconf.event-send-message.system"
  | "trueconf.event-edit-message.event"
  | "trueconf.event-edit-message.chat-id"
  | "trueconf.event-edit-message.timestamp"
  | "trueconf.event-edit-message.content"
  | "trueconf.event-edit-message.message-id"
  | "trueconf.event-remove-message.event"
  | "trueconf.event-remove-message.chat-id"
  | "trueconf.event-remove-message.message-id"
  | "trueconf.event-remove-message.removed-by"
  | "trueconf.event-clear-history.event"
  | "trueconf.event-clear-history.chat-id"
  | "trueconf.event-clear-history.for-all"
  | "trueconf.event-create-p2p-chat.event"
  | "trueconf.event-create-p2p-chat.title"
  | "trueconf.event-create-p2p-chat.only-when-new"
  | "trueconf.event-create-group-chat.event"
  | "trueconf.event-create-channel.event"
  | "trueconf.event-create-favorites-chat.event"
  | "trueconf.event-remove-chat.event"
  | "trueconf.event-remove-chat.chat-id"
  | "trueconf.event-add-chat-participant.event"
  | "trueconf.event-add-chat-participant.chat-id"
  | "trueconf.event-add-chat-participant.user-id"
  | "trueconf.event-add-chat-participant.timestamp"
  | "trueconf.event-add-chat-participant.added-by"
  | "trueconf.event-remove-chat-participant.event"
  | "trueconf.event-remove-chat-participant.chat-id"
  | "trueconf.event-remove-chat-participant.user-id"
  | "trueconf.event-remove-chat-participant.timestamp"
  | "trueconf.event-remove-chat-participant.removed-by"
  | "trueconf.event-change-participant-role.event"
  | "trueconf.event-change-participant-role.chat-id"
  | "trueconf.event-change-participant-role.user-id"
  | "trueconf.event-change-participant-role.role"
  | "trueconf.event-change-participant-role.timestamp"
  | "trueconf.event-edit-chat-title.event"
  | "trueconf.event-edit-chat-title.chat-id"
  | "trueconf.event-edit-chat-title.title"
  | "trueconf.event-edit-chat-avatar.event"
  | "trueconf.event-edit-chat-avatar.chat-id"
  | "trueconf.event-edit-chat-avatar.avatar-url"
  | "trueconf.event-upload-file-progress.event"
  | "trueconf.event-upload-file-progress.file-id"
  | "trueconf.event-upload-file-progress.progress"
  | "trueconf.event-upload-file-progress.not-unsubscribed"
  | "trueconf.event-get-file-upload-limits.event"
  | "trueconf.event-command.event"
  | "trueconf.event-command.source"
  | "trueconf.event-command.source-type"
  | "trueconf.event-command.payload"
  | "trueconf.event-command.payload-type"
  | "trueconf.event-command.payload-command"
  | "trueconf.rights.owner-adds"
  | "trueconf.rights.admin-adds"
  | "trueconf.rights.user-adds-not"
  | "trueconf.rights.user-removes-not"
  | "trueconf.rights.everyone-writes"
  | "trueconf.rights.own-messages"
  | "trueconf.rights.others-for-self"
  | "trueconf.rights.clear-for-self"
  | "trueconf.rights.channel-readers"
  | "trueconf.rights.channel-writers"
  | "trueconf.rights.owner-removes-chat"
  | "trueconf.rights.owner-protected"
  | "trueconf.error.chat-not-found"
  | "trueconf.error.gone-chat-not-found"
  | "trueconf.error.message-not-found"
  | "trueconf.error.gone-message-not-found"
  | "trueconf.error.file-not-found"
  | "trueconf.error.connection-error"
  | "trueconf.error.connection-timeout"
  | "trueconf.error.tls-error"
  | "trueconf.error.unsupported-protocol"
  | "trueconf.error.timeout"
  | "trueconf.error.unnamed-399"
  | "trueconf.error.unnamed-file-errors"
  | "trueconf.open.participants-page-base"
  | "trueconf.open.group-name-field"
  | "trueconf.open.remove-chat-answer"
  | "trueconf.open.empty-last-message"
  | "trueconf.open.system-last-message"
  | "trueconf.open.last-message-extras"
  | "trueconf.open.chat-avatar-url"
  | "trueconf.open.personal-chat-title"
  | "trueconf.open.unused-personal-chat"
  | "trueconf.open.unknown-user"
  | "trueconf.open.unknown-newcomer"
  | "trueconf.open.unknown-display-name"
  | "trueconf.open.malformed-payload"
  | "trueconf.open.unknown-method"
  | "trueconf.open.unknown-keys"
  | "trueconf.open.zero-id"
  | "trueconf.open.duplicate-id"
  | "trueconf.open.zero-count"
  | "trueconf.open.page-zero"
  | "trueconf.open.zero-page-size"
  | "trueconf.open.page-before-first"
  | "trueconf.open.chat-order"
  | "trueconf.open.empty-group-name"
  | "trueconf.open.empty-channel-title"
  | "trueconf.open.repeated-add"
  | "trueconf.open.absent-removal"
  | "trueconf.open.personal-membership"
  | "trueconf.open.self-removal"
  | "trueconf.open.owner-self-removal"
  | "trueconf.open.chat-removal-by-member"
  | "trueconf.open.personal-removal"
  | "trueconf.open.personal-chat-after-removal"
  | "trueconf.open.non-member-read"
  | "trueconf.open.non-member-message"
  | "trueconf.open.non-member-presence"
  | "trueconf.open.non-member-write"
  | "trueconf.open.repeated-auth"
  | "trueconf.open.event-echo"
  | "trueconf.open.response-order"
  | "trueconf.open.newcomer-event"
  | "trueconf.open.removed-event"
  | "trueconf.open.edit-event-message-id"
  | "trueconf.open.unread-acknowledged"
  | "trueconf.open.redelivery"
  | "trueconf.open.history-order"
  | "trueconf.open.history-bound"
  | "trueconf.open.wrong-password"
  | "trueconf.open.token-status"
  | "trueconf.open.token-expiry"
  | "trueconf.open.upload-file-name"
  | "trueconf.open.file-info-id"
  | "trueconf.open.forwarded-content"
  | "trueconf.open.foreign-subprotocol"
  | "trueconf.open.malformed-frame"
  | "trueconf.open.binary-frame"
  | "trueconf.open.frame-type"
  | "trueconf.open.invalid-id"
  | "trueconf.open.response-sequence"
  | "trueconf.open.frame-limit"
  | "trueconf.open.close-code"
  | "trueconf.open.connection-limit"
  | "trueconf.open.rate-limit"
  | "trueconf.open.server-ping"
  | "trueconf.open.chat-title-limit"
  | "trueconf.open.text-limit"
  | "trueconf.open.page-size-limit"
  | "trueconf.open.participant-order"
  | "trueconf.open.role-numbers"
  | "trueconf.open.success-error-code"
  | "trueconf.open.bare-login"
  | "trueconf.open.token-lifetime"
  | "trueconf.open.owner-succession"
  | "trueconf.open.conference-chats"
  | "trueconf.open.chat-activity"
  | "trueconf.open.group-name-and-title"
  | "trueconf.open.own-personal-chat"
  | "trueconf.open.token-form"
  | "trueconf.open.empty-text"
  | "trueconf.open.method-letter-case"
  | "trueconf.open.answer-command"
  | "trueconf.open.oauth-route";

export type ErrorCode =
  | "duplicate-id"
  | "connection-error"
  | "connection-timeout"
  | "tls-error"
  | "unsupported-protocol"
  | "route-not-found"
  | "not-authorized"
  | "invalid-credentials"
  | "user-disabled"
  | "credentials-expired"
  | "unsupported-credentials"
  | "internal-error"
  | "timeout"
  | "access-denied"
  | "not-enough-rights"
  | "chat-not-found"
  | "user-is-not-chat-participant"
  | "message-not-found"
  | "unknown-message"
  | "file-not-found"
  | "user-is-already-chat-participant"
  | "file-upload-failed"
  | "file-not-ready"
  | "role-not-found"
  | "unnamed-399"
  | "unnamed-400"
  | "unnamed-401"
  | "unnamed-402"
  | "unnamed-403"
  | "unnamed-404"
  | "unnamed-405"
  | "unnamed-406"
  | "unnamed-407"
  | "unnamed-408"
  | "unknown-path"
  | "invalid-request"
  | "unsupported-grant-type"
  | "invalid-client"
  | "invalid-client-bad-request"
  | "invalid-grant"
  | "invalid-grant-bad-request"
  | "auth-method-disabled"
  | "unknown-upload-task"
  | "unknown-download";

/** Each choice with its branches; the first is the default. */
export type Choices = {
  readonly "trueconf.participants-page-base": "one" | "zero";
  readonly "trueconf.group-name-field": "name-or-title" | "internal-error" | "unknown-message";
  readonly "trueconf.remove-chat-answer": "chat-id" | "empty";
  readonly "trueconf.empty-last-message": "is-null" | "creation-message";
  readonly "trueconf.system-last-message": "counts" | "ignored";
  readonly "trueconf.last-message-extras": "none" | "chat";
  readonly "trueconf.chat-avatar-url": "left-out" | "given";
  readonly "trueconf.personal-chat-title": "trueconf-id" | "display-name";
  readonly "trueconf.unused-personal-chat": "returned" | "anew";
  readonly "trueconf.unknown-user":
    "access-denied" | "user-is-not-chat-participant" | "internal-error" | "chat-not-found" | "served";
  readonly "trueconf.unknown-newcomer":
    "access-denied" | "user-is-not-chat-participant" | "internal-error" | "chat-not-found" | "served";
  readonly "trueconf.unknown-display-name":
    "access-denied" | "user-is-not-chat-participant" | "internal-error" | "chat-not-found" | "served";
  readonly "trueconf.malformed-payload": "internal-error" | "unknown-message" | "access-denied" | "route-not-found";
  readonly "trueconf.unknown-method": "unknown-message" | "route-not-found" | "internal-error" | "access-denied";
  readonly "trueconf.unknown-keys": "ignored" | "internal-error" | "unknown-message";
  readonly "trueconf.zero-id": "served" | "internal-error" | "unknown-message" | "unanswered";
  readonly "trueconf.duplicate-id": "served" | "duplicate-id" | "internal-error" | "unknown-message";
  readonly "trueconf.zero-count": "empty" | "internal-error" | "unknown-message";
  readonly "trueconf.page-zero": "internal-error" | "unknown-message" | "empty" | "first-page";
  readonly "trueconf.zero-page-size": "empty" | "internal-error" | "unknown-message";
  readonly "trueconf.page-before-first": "empty" | "first-page" | "internal-error" | "unknown-message";
  readonly "trueconf.chat-order": "oldest-first" | "newest-first" | "latest-message-first" | "other";
  readonly "trueconf.empty-group-name": "internal-error" | "unknown-message" | "served";
  readonly "trueconf.empty-channel-title": "internal-error" | "unknown-message" | "served";
  readonly "trueconf.repeated-add": "served" | "user-is-already-chat-participant";
  readonly "trueconf.absent-removal": "user-is-not-chat-participant" | "served" | "access-denied";
  readonly "trueconf.personal-membership": "not-enough-rights" | "access-denied" | "internal-error" | "chat-not-found";
  readonly "trueconf.self-removal": "leaves" | "not-enough-rights" | "access-denied";
  readonly "trueconf.owner-self-removal": "leaves" | "not-enough-rights" | "access-denied" | "internal-error";
  readonly "trueconf.chat-removal-by-member": "not-enough-rights" | "leaves" | "access-denied";
  readonly "trueconf.personal-removal": "both" | "caller";
  readonly "trueconf.personal-chat-after-removal": "new" | "same";
  readonly "trueconf.non-member-read":
    "user-is-not-chat-participant" | "chat-not-found" | "access-denied" | "not-enough-rights";
  readonly "trueconf.non-member-message":
    "message-not-found" | "user-is-not-chat-participant" | "chat-not-found" | "access-denied";
  readonly "trueconf.non-member-presence":
    "user-is-not-chat-participant" | "chat-not-found" | "access-denied" | "answered";
  readonly "trueconf.non-member-write":
    "user-is-not-chat-participant" | "chat-not-found" | "access-denied" | "not-enough-rights";
  readonly "trueconf.repeated-auth": "served" | "access-denied" | "internal-error" | "unknown-message";
  readonly "trueconf.event-echo": "others" | "caller";
  readonly "trueconf.response-order": "response-first" | "events-first" | "either";
  readonly "trueconf.newcomer-event": "create-event" | "add-event" | "both" | "nothing";
  readonly "trueconf.removed-event": "remove-event" | "chat-event" | "nothing";
  readonly "trueconf.edit-event-message-id": "given" | "left-out";
  readonly "trueconf.unread-acknowledged": "falls" | "stays";
  readonly "trueconf.redelivery": "again" | "once";
  readonly "trueconf.history-order": "newest-first" | "oldest-first";
  readonly "trueconf.history-bound": "without" | "with";
  readonly "trueconf.wrong-password": "invalid-grant" | "invalid-grant-bad-request";
  readonly "trueconf.token-status": "created" | "ok";
  readonly "trueconf.token-expiry": "both" | "expires-in" | "expires-at";
  readonly "trueconf.upload-file-name": "served" | "internal-error" | "unknown-message" | "file-upload-failed";
  readonly "trueconf.file-info-id": "both" | "file-id" | "info-hash";
  readonly "trueconf.forwarded-content": "nested" | "nested-with-text";
};

/** The branches of each choice, the default first. */
export const branches: { readonly [C in keyof Choices]: readonly Choices[C][] } = {
  "trueconf.participants-page-base": ["one", "zero"],
  "trueconf.group-name-field": ["name-or-title", "internal-error", "unknown-message"],
  "trueconf.remove-chat-answer": ["chat-id", "empty"],
  "trueconf.empty-last-message": ["is-null", "creation-message"],
  "trueconf.system-last-message": ["counts", "ignored"],
  "trueconf.last-message-extras": ["none", "chat"],
  "trueconf.chat-avatar-url": ["left-out", "given"],
  "trueconf.personal-chat-title": ["trueconf-id", "display-name"],
  "trueconf.unused-personal-chat": ["returned", "anew"],
  "trueconf.unknown-user": [
    "access-denied",
    "user-is-not-chat-participant",
    "internal-error",
    "chat-not-found",
    "served",
  ],
  "trueconf.unknown-newcomer": [
    "access-denied",
    "user-is-not-chat-participant",
    "internal-error",
    "chat-not-found",
    "served",
  ],
  "trueconf.unknown-display-name": [
    "access-denied",
    "user-is-not-chat-participant",
    "internal-error",
    "chat-not-found",
    "served",
  ],
  "trueconf.malformed-payload": ["internal-error", "unknown-message", "access-denied", "route-not-found"],
  "trueconf.unknown-method": ["unknown-message", "route-not-found", "internal-error", "access-denied"],
  "trueconf.unknown-keys": ["ignored", "internal-error", "unknown-message"],
  "trueconf.zero-id": ["served", "internal-error", "unknown-message", "unanswered"],
  "trueconf.duplicate-id": ["served", "duplicate-id", "internal-error", "unknown-message"],
  "trueconf.zero-count": ["empty", "internal-error", "unknown-message"],
  "trueconf.page-zero": ["internal-error", "unknown-message", "empty", "first-page"],
  "trueconf.zero-page-size": ["empty", "internal-error", "unknown-message"],
  "trueconf.page-before-first": ["empty", "first-page", "internal-error", "unknown-message"],
  "trueconf.chat-order": ["oldest-first", "newest-first", "latest-message-first", "other"],
  "trueconf.empty-group-name": ["internal-error", "unknown-message", "served"],
  "trueconf.empty-channel-title": ["internal-error", "unknown-message", "served"],
  "trueconf.repeated-add": ["served", "user-is-already-chat-participant"],
  "trueconf.absent-removal": ["user-is-not-chat-participant", "served", "access-denied"],
  "trueconf.personal-membership": ["not-enough-rights", "access-denied", "internal-error", "chat-not-found"],
  "trueconf.self-removal": ["leaves", "not-enough-rights", "access-denied"],
  "trueconf.owner-self-removal": ["leaves", "not-enough-rights", "access-denied", "internal-error"],
  "trueconf.chat-removal-by-member": ["not-enough-rights", "leaves", "access-denied"],
  "trueconf.personal-removal": ["both", "caller"],
  "trueconf.personal-chat-after-removal": ["new", "same"],
  "trueconf.non-member-read": ["user-is-not-chat-participant", "chat-not-found", "access-denied", "not-enough-rights"],
  "trueconf.non-member-message": [
    "message-not-found",
    "user-is-not-chat-participant",
    "chat-not-found",
    "access-denied",
  ],
  "trueconf.non-member-presence": ["user-is-not-chat-participant", "chat-not-found", "access-denied", "answered"],
  "trueconf.non-member-write": ["user-is-not-chat-participant", "chat-not-found", "access-denied", "not-enough-rights"],
  "trueconf.repeated-auth": ["served", "access-denied", "internal-error", "unknown-message"],
  "trueconf.event-echo": ["others", "caller"],
  "trueconf.response-order": ["response-first", "events-first", "either"],
  "trueconf.newcomer-event": ["create-event", "add-event", "both", "nothing"],
  "trueconf.removed-event": ["remove-event", "chat-event", "nothing"],
  "trueconf.edit-event-message-id": ["given", "left-out"],
  "trueconf.unread-acknowledged": ["falls", "stays"],
  "trueconf.redelivery": ["again", "once"],
  "trueconf.history-order": ["newest-first", "oldest-first"],
  "trueconf.history-bound": ["without", "with"],
  "trueconf.wrong-password": ["invalid-grant", "invalid-grant-bad-request"],
  "trueconf.token-status": ["created", "ok"],
  "trueconf.token-expiry": ["both", "expires-in", "expires-at"],
  "trueconf.upload-file-name": ["served", "internal-error", "unknown-message", "file-upload-failed"],
  "trueconf.file-info-id": ["both", "file-id", "info-hash"],
  "trueconf.forwarded-content": ["nested", "nested-with-text"],
};

/** What a value is, once the schema of that name has accepted it. */
export type SchemaTypes = {
  readonly AcknowledgementFrame: Schemas["AcknowledgementFrame"];
  readonly AddChatParticipantEvent: Schemas["AddChatParticipantEvent"];
  readonly AddChatParticipantRequest: Schemas["AddChatParticipantRequest"];
  readonly AddChatParticipantResponse: Schemas["AddChatParticipantResponse"];
  readonly AuthRequest: Schemas["AuthRequest"];
  readonly AuthResponse: Schemas["AuthResponse"];
  readonly Author: Schemas["Author"];
  readonly Box: Schemas["Box"];
  readonly Button: Schemas["Button"];
  readonly ChangeParticipantRoleEvent: Schemas["ChangeParticipantRoleEvent"];
  readonly ChangeParticipantRoleRequest: Schemas["ChangeParticipantRoleRequest"];
  readonly ChangeParticipantRoleResponse: Schemas["ChangeParticipantRoleResponse"];
  readonly ChatParticipant: Schemas["ChatParticipant"];
  readonly ChatSummary: Schemas["ChatSummary"];
  readonly Chat: Schemas["Chat"];
  readonly ClearHistoryEvent: Schemas["ClearHistoryEvent"];
  readonly ClearHistoryRequest: Schemas["ClearHistoryRequest"];
  readonly ClearHistoryResponse: Schemas["ClearHistoryResponse"];
  readonly CommandEvent: Schemas["CommandEvent"];
  readonly CommandPayload: Schemas["CommandPayload"];
  readonly CommandSource: Schemas["CommandSource"];
  readonly Content: Schemas["Content"];
  readonly CreateChannelRequest: Schemas["CreateChannelRequest"];
  readonly CreateChannelResponse: Schemas["CreateChannelResponse"];
  readonly CreateFavoritesChatRequest: Schemas["CreateFavoritesChatRequest"];
  readonly CreateFavoritesChatResponse: Schemas["CreateFavoritesChatResponse"];
  readonly CreateGroupChatRequest: Schemas["CreateGroupChatRequest"];
  readonly CreateGroupChatResponse: Schemas["CreateGroupChatResponse"];
  readonly CreateP2pChatRequest: Schemas["CreateP2pChatRequest"];
  readonly CreateP2pChatResponse: Schemas["CreateP2pChatResponse"];
  readonly EditChatAvatarEvent: Schemas["EditChatAvatarEvent"];
  readonly EditChatAvatarRequest: Schemas["EditChatAvatarRequest"];
  readonly EditChatAvatarResponse: Schemas["EditChatAvatarResponse"];
  readonly EditChatTitleEvent: Schemas["EditChatTitleEvent"];
  readonly EditChatTitleRequest: Schemas["EditChatTitleRequest"];
  readonly EditChatTitleResponse: Schemas["EditChatTitleResponse"];
  readonly EditMessageEvent: Schemas["EditMessageEvent"];
  readonly EditMessageRequest: Schemas["EditMessageRequest"];
  readonly EditMessageResponse: Schemas["EditMessageResponse"];
  readonly EditSurveyRequest: Schemas["EditSurveyRequest"];
  readonly EditSurveyResponse: Schemas["EditSurveyResponse"];
  readonly Envelope: Schemas["Envelope"];
  readonly ErrorFrame: Schemas["ErrorFrame"];
  readonly Error: Schemas["Error"];
  readonly EventFrame: Schemas["EventFrame"];
  readonly FileContent: Schemas["FileContent"];
  readonly FileError: Schemas["FileError"];
  readonly FileExtensions: Schemas["FileExtensions"];
  readonly FileForm: Schemas["FileForm"];
  readonly FilePreview: Schemas["FilePreview"];
  readonly ForwardMessageRequest: Schemas["ForwardMessageRequest"];
  readonly ForwardMessageResponse: Schemas["ForwardMessageResponse"];
  readonly GetChatByIdRequest: Schemas["GetChatByIdRequest"];
  readonly GetChatHistoryRequest: Schemas["GetChatHistoryRequest"];
  readonly GetChatHistoryResponse: Schemas["GetChatHistoryResponse"];
  readonly GetChatParticipantRequest: Schemas["GetChatParticipantRequest"];
  readonly GetChatParticipantResponse: Schemas["GetChatParticipantResponse"];
  readonly GetChatParticipantsRequest: Schemas["GetChatParticipantsRequest"];
  readonly GetChatParticipantsResponse: Schemas["GetChatParticipantsResponse"];
  readonly GetChatsRequest: Schemas["GetChatsRequest"];
  readonly GetChatsResponse: Schemas["GetChatsResponse"];
  readonly GetFileInfoRequest: Schemas["GetFileInfoRequest"];
  readonly GetFileInfoResponse: Schemas["GetFileInfoResponse"];
  readonly GetFileUploadLimitsRequest: Schemas["GetFileUploadLimitsRequest"];
  readonly GetFileUploadLimitsResponse: Schemas["GetFileUploadLimitsResponse"];
  readonly GetMessageByIdRequest: Schemas["GetMessageByIdRequest"];
  readonly GetUserDisplayNameRequest: Schemas["GetUserDisplayNameRequest"];
  readonly GetUserDisplayNameResponse: Schemas["GetUserDisplayNameResponse"];
  readonly HandshakeHeaders: Schemas["HandshakeHeaders"];
  readonly HasChatParticipantRequest: Schemas["HasChatParticipantRequest"];
  readonly HasChatParticipantResponse: Schemas["HasChatParticipantResponse"];
  readonly LastMessage: Schemas["LastMessage"];
  readonly OAuthError: Schemas["OAuthError"];
  readonly Product: Schemas["Product"];
  readonly QuotedMessage: Schemas["QuotedMessage"];
  readonly RemoveChatEvent: Schemas["RemoveChatEvent"];
  readonly RemoveChatParticipantEvent: Schemas["RemoveChatParticipantEvent"];
  readonly RemoveChatParticipantRequest: Schemas["RemoveChatParticipantRequest"];
  readonly RemoveChatParticipantResponse: Schemas["RemoveChatParticipantResponse"];
  readonly RemoveChatRequest: Schemas["RemoveChatRequest"];
  readonly RemoveChatResponse: Schemas["RemoveChatResponse"];
  readonly RemoveMessageEvent: Schemas["RemoveMessageEvent"];
  readonly RemoveMessageRequest: Schemas["RemoveMessageRequest"];
  readonly RemoveMessageResponse: Schemas["RemoveMessageResponse"];
  readonly RequestFrame: Schemas["RequestFrame"];
  readonly ResponseFrame: Schemas["ResponseFrame"];
  readonly SendFileRequest: Schemas["SendFileRequest"];
  readonly SendFileResponse: Schemas["SendFileResponse"];
  readonly SendMessageRequest: Schemas["SendMessageRequest"];
  readonly SendMessageResponse: Schemas["SendMessageResponse"];
  readonly SendSurveyRequest: Schemas["SendSurveyRequest"];
  readonly SendSurveyResponse: Schemas["SendSurveyResponse"];
  readonly ServerInfo: Schemas["ServerInfo"];
  readonly SubscribeFileProgressRequest: Schemas["SubscribeFileProgressRequest"];
  readonly SubscribeFileProgressResponse: Schemas["SubscribeFileProgressResponse"];
  readonly SurveyContent: Schemas["SurveyContent"];
  readonly SurveyEdit: Schemas["SurveyEdit"];
  readonly TemporalFile: Schemas["TemporalFile"];
  readonly TextContent: Schemas["TextContent"];
  readonly TokenRequest: Schemas["TokenRequest"];
  readonly Token: Schemas["Token"];
  readonly UnsubscribeFileProgressRequest: Schemas["UnsubscribeFileProgressRequest"];
  readonly UnsubscribeFileProgressResponse: Schemas["UnsubscribeFileProgressResponse"];
  readonly UploadFileProgressEvent: Schemas["UploadFileProgressEvent"];
  readonly UploadFileRequest: Schemas["UploadFileRequest"];
  readonly UploadFileResponse: Schemas["UploadFileResponse"];
  readonly CreateTokenParams: Operations["createToken"]["params"];
  readonly GetServerInfoParams: Operations["getServerInfo"]["params"];
  readonly UploadFileContentParams: Operations["uploadFileContent"]["params"];
  readonly DownloadFileContentParams: Operations["downloadFileContent"]["params"];
};

export const contract: Contract & {
  readonly operations: Readonly<Record<HttpOperationId, HttpOperation>>;
  readonly rpc: RpcContract & {
    readonly requests: Readonly<Record<RpcOperationId, RpcOperation>>;
    readonly events: Readonly<Record<EventId, RpcOperation>>;
  };
  readonly requirements: Readonly<Record<RequirementId, Requirement>>;
  readonly choices: Readonly<Record<keyof Choices, Choice>>;
  readonly errors: Readonly<Record<ErrorCode, Contract["errors"][string]>>;
} = {
  protocol: "trueconf",
  title: "TrueConf Chatbot Connector",
  hash: "85e5d5edeb040a83",
  operations: {
    createToken: {
      id: "createToken",
      method: "POST",
      path: "/bridge/api/client/v1/oauth/token",
      summary: "Get a token by the password of an account",
      parameters: [],
      body: { required: true, content: { "application/json": "TokenRequest" } },
      responses: {
        "201": { required: true, content: { "application/json": "Token" } },
        "400": { required: true, content: { "application/json": "OAuthError" } },
        "401": { required: true, content: { "application/json": "OAuthError" } },
        "403": { required: true, content: { "application/json": "OAuthError" } },
      },
      success: 201,
      secured: false,
      requirements: ["trueconf.token.grant", "trueconf.token.status", "trueconf.token.json-body"],
    },
    getServerInfo: {
      id: "getServerInfo",
      method: "GET",
      path: "/api/v4/server",
      summary: "Read which server it is",
      parameters: [],
      responses: { "200": { required: true, content: { "application/json": "ServerInfo" } } },
      success: 200,
      secured: false,
      requirements: ["trueconf.server-info.status"],
    },
    uploadFileContent: {
      id: "uploadFileContent",
      method: "POST",
      path: "/bridge/api/client/v1/files",
      summary: "Send the content of a file that was announced by uploadFile",
      parameters: [{ name: "Upload-Task-Id", in: "header", required: true, type: "string" }],
      body: { required: true, content: { "multipart/form-data": "FileForm" } },
      responses: {
        "200": { required: true, content: { "application/json": "TemporalFile" } },
        "400": { required: true, content: { "application/json": "FileError" } },
      },
      success: 200,
      secured: false,
      requirements: ["trueconf.file-upload.path", "trueconf.file-upload.status", "trueconf.file-upload.no-credentials"],
    },
    downloadFileContent: {
      id: "downloadFileContent",
      method: "GET",
      path: "/bridge/api/client/v1/files/{fileId}",
      summary: "Get the content of a file",
      parameters: [{ name: "fileId", in: "path", required: true, type: "string" }],
      responses: {
        "200": { required: true, content: { "application/octet-stream": null } },
        "404": { required: false, content: {} },
      },
      success: 200,
      secured: false,
      requirements: ["trueconf.file-download.status"],
    },
  },
  rpc: {
    path: "/websocket/chat_bot/",
    requirements: ["trueconf.transport.path", "trueconf.transport.path-without-slash", "trueconf.auth.first"],
    requests: {
      auth: {
        id: "auth",
        method: "auth",
        direction: "request",
        summary: "Authorise the connection",
        request: "AuthRequest",
        reply: "AuthResponse",
        secured: false,
        requirements: ["trueconf.auth.method"],
      },
      createP2PChat: {
        id: "createP2PChat",
        method: "createP2PChat",
        direction: "request",
        summary: "Create a personal chat, or find it",
        request: "CreateP2pChatRequest",
        reply: "CreateP2pChatResponse",
        secured: true,
        requirements: ["trueconf.create-p2p-chat.method"],
      },
      createGroupChat: {
        id: "createGroupChat",
        method: "createGroupChat",
        direction: "request",
        summary: "Create a group",
        request: "CreateGroupChatRequest",
        reply: "CreateGroupChatResponse",
        secured: true,
        requirements: ["trueconf.create-group-chat.method"],
      },
      createChannel: {
        id: "createChannel",
        method: "createChannel",
        direction: "request",
        summary: "Create a channel",
        request: "CreateChannelRequest",
        reply: "CreateChannelResponse",
        secured: true,
        requirements: ["trueconf.create-channel.method"],
      },
      getChatByID: {
        id: "getChatByID",
        method: "getChatByID",
        direction: "request",
        summary: "Read one chat",
        request: "GetChatByIdRequest",
        reply: "Chat",
        secured: true,
        requirements: ["trueconf.get-chat-by-id.method"],
      },
      getChats: {
        id: "getChats",
        method: "getChats",
        direction: "request",
        summary: "List chats, a page at a time",
        request: "GetChatsRequest",
        reply: "GetChatsResponse",
        secured: true,
        requirements: ["trueconf.get-chats.method"],
      },
      removeChat: {
        id: "removeChat",
        method: "removeChat",
        direction: "request",
        summary: "Delete a chat",
        request: "RemoveChatRequest",
        reply: "RemoveChatResponse",
        secured: true,
        requirements: ["trueconf.remove-chat.method"],
      },
      addChatParticipant: {
        id: "addChatParticipant",
        method: "addChatParticipant",
        direction: "request",
        summary: "Add someone to a chat",
        request: "AddChatParticipantRequest",
        reply: "AddChatParticipantResponse",
        secured: true,
        requirements: ["trueconf.add-chat-participant.method"],
      },
      removeChatParticipant: {
        id: "removeChatParticipant",
        method: "removeChatParticipant",
        direction: "request",
        summary: "Remove someone from a chat",
        request: "RemoveChatParticipantRequest",
        reply: "RemoveChatParticipantResponse",
        secured: true,
        requirements: ["trueconf.remove-chat-participant.method"],
      },
      hasChatParticipant: {
        id: "hasChatParticipant",
        method: "hasChatParticipant",
        direction: "request",
        summary: "Ask whether someone is in a chat",
        request: "HasChatParticipantRequest",
        reply: "HasChatParticipantResponse",
        secured: true,
        requirements: ["trueconf.has-chat-participant.method"],
      },
      getChatParticipants: {
        id: "getChatParticipants",
        method: "getChatParticipants",
        direction: "request",
        summary: "List participants, a page at a time",
        request: "GetChatParticipantsRequest",
        reply: "GetChatParticipantsResponse",
        secured: true,
        requirements: ["trueconf.get-chat-participants.method"],
      },
      getChatParticipant: {
        id: "getChatParticipant",
        method: "getChatParticipant",
        direction: "request",
        summary: "Read one participant",
        request: "GetChatParticipantRequest",
        reply: "GetChatParticipantResponse",
        secured: true,
        requirements: ["trueconf.get-chat-participant.method"],
      },
      createFavoritesChat: {
        id: "createFavoritesChat",
        method: "createFavoritesChat",
        direction: "request",
        summary: "Create the Favorites, or find them",
        request: "CreateFavoritesChatRequest",
        reply: "CreateFavoritesChatResponse",
        secured: true,
        requirements: ["trueconf.create-favorites-chat.method"],
      },
      changeParticipantRole: {
        id: "changeParticipantRole",
        method: "changeParticipantRole",
        direction: "request",
        summary: "Give a participant another role",
        request: "ChangeParticipantRoleRequest",
        reply: "ChangeParticipantRoleResponse",
        secured: true,
        requirements: ["trueconf.change-participant-role.method"],
      },
      editChatTitle: {
        id: "editChatTitle",
        method: "editChatTitle",
        direction: "request",
        summary: "Rename a chat",
        request: "EditChatTitleRequest",
        reply: "EditChatTitleResponse",
        secured: true,
        requirements: ["trueconf.edit-chat-title.method"],
      },
      editChatAvatar: {
        id: "editChatAvatar",
        method: "editChatAvatar",
        direction: "request",
        summary: "Give a chat another picture",
        request: "EditChatAvatarRequest",
        reply: "EditChatAvatarResponse",
        secured: true,
        requirements: ["trueconf.edit-chat-avatar.method"],
      },
      clearHistory: {
        id: "clearHistory",
        method: "clearHistory",
        direction: "request",
        summary: "Clear a history",
        request: "ClearHistoryRequest",
        reply: "ClearHistoryResponse",
        secured: true,
        requirements: ["trueconf.clear-history.method"],
      },
      sendMessage: {
        id: "sendMessage",
        method: "sendMessage",
        direction: "request",
        summary: "Write a message",
        request: "SendMessageRequest",
        reply: "SendMessageResponse",
        secured: true,
        requirements: ["trueconf.send-message.method"],
      },
      editMessage: {
        id: "editMessage",
        method: "editMessage",
        direction: "request",
        summary: "Edit a message",
        request: "EditMessageRequest",
        reply: "EditMessageResponse",
        secured: true,
        requirements: ["trueconf.edit-message.method"],
      },
      removeMessage: {
        id: "removeMessage",
        method: "removeMessage",
        direction: "request",
        summary: "Remove a message",
        request: "RemoveMessageRequest",
        reply: "RemoveMessageResponse",
        secured: true,
        requirements: ["trueconf.remove-message.method"],
      },
      forwardMessage: {
        id: "forwardMessage",
        method: "forwardMessage",
        direction: "request",
        summary: "Forward a message",
        request: "ForwardMessageRequest",
        reply: "ForwardMessageResponse",
        secured: true,
        requirements: ["trueconf.forward-message.method"],
      },
      getMessageById: {
        id: "getMessageById",
        method: "getMessageById",
        direction: "request",
        summary: "Read one message",
        request: "GetMessageByIdRequest",
        reply: "Envelope",
        secured: true,
        requirements: ["trueconf.get-message-by-id.method"],
      },
      getChatHistory: {
        id: "getChatHistory",
        method: "getChatHistory",
        direction: "request",
        summary: "Read a history",
        request: "GetChatHistoryRequest",
        reply: "GetChatHistoryResponse",
        secured: true,
        requirements: ["trueconf.get-chat-history.method"],
      },
      getUserDisplayName: {
        id: "getUserDisplayName",
        method: "getUserDisplayName",
        direction: "request",
        summary: "Read someone's name",
        request: "GetUserDisplayNameRequest",
        reply: "GetUserDisplayNameResponse",
        secured: true,
        requirements: ["trueconf.get-user-display-name.method"],
      },
      uploadFile: {
        id: "uploadFile",
        method: "uploadFile",
        direction: "request",
        summary: "Announce the upload of a file",
        request: "UploadFileRequest",
        reply: "UploadFileResponse",
        secured: true,
        requirements: ["trueconf.upload-file.method"],
      },
      sendFile: {
        id: "sendFile",
        method: "sendFile",
        direction: "request",
        summary: "Send a file",
        request: "SendFileRequest",
        reply: "SendFileResponse",
        secured: true,
        requirements: ["trueconf.send-file.method"],
      },
      getFileInfo: {
        id: "getFileInfo",
        method: "getFileInfo",
        direction: "request",
        summary: "Read about a file",
        request: "GetFileInfoRequest",
        reply: "GetFileInfoResponse",
        secured: true,
        requirements: ["trueconf.get-file-info.method"],
      },
      getFileUploadLimits: {
        id: "getFileUploadLimits",
        method: "getFileUploadLimits",
        direction: "request",
        summary: "Read the limits of uploads",
        request: "GetFileUploadLimitsRequest",
        reply: "GetFileUploadLimitsResponse",
        secured: true,
        requirements: ["trueconf.get-file-upload-limits.method"],
      },
      subscribeFileProgress: {
        id: "subscribeFileProgress",
        method: "subscribeFileProgress",
        direction: "request",
        summary: "Ask to be told the progress of a file",
        request: "SubscribeFileProgressRequest",
        reply: "SubscribeFileProgressResponse",
        secured: true,
        requirements: ["trueconf.subscribe-file-progress.method"],
      },
      unsubscribeFileProgress: {
        id: "unsubscribeFileProgress",
        method: "unsubscribeFileProgress",
        direction: "request",
        summary: "Ask to be told no more",
        request: "UnsubscribeFileProgressRequest",
        reply: "UnsubscribeFileProgressResponse",
        secured: true,
        requirements: ["trueconf.unsubscribe-file-progress.method"],
      },
      sendSurvey: {
        id: "sendSurvey",
        method: "sendSurvey",
        direction: "request",
        summary: "Send a survey",
        request: "SendSurveyRequest",
        reply: "SendSurveyResponse",
        secured: true,
        requirements: ["trueconf.send-survey.method"],
      },
      editSurvey: {
        id: "editSurvey",
        method: "editSurvey",
        direction: "request",
        summary: "Edit a survey",
        request: "EditSurveyRequest",
        reply: "EditSurveyResponse",
        secured: true,
        requirements: ["trueconf.edit-survey.method"],
      },
    },
    events: {
      sendMessage: {
        id: "sendMessageEvent",
        method: "sendMessage",
        direction: "event",
        summary: "A message was written",
        request: "Envelope",
        reply: null,
        secured: false,
        requirements: ["trueconf.event-send-message.event"],
      },
      editMessage: {
        id: "editMessageEvent",
        method: "editMessage",
        direction: "event",
        summary: "A message was edited",
        request: "EditMessageEvent",
        reply: null,
        secured: false,
        requirements: ["trueconf.event-edit-message.event"],
      },
      removeMessage: {
        id: "removeMessageEvent",
        method: "removeMessage",
        direction: "event",
        summary: "A message was removed",
        request: "RemoveMessageEvent",
        reply: null,
        secured: false,
        requirements: ["trueconf.event-remove-message.event"],
      },
      clearHistory: {
        id: "clearHistoryEvent",
        method: "clearHistory",
        direction: "event",
        summary: "A history was cleared",
        request: "ClearHistoryEvent",
        reply: null,
        secured: false,
        requirements: ["trueconf.event-clear-history.event"],
      },
      createP2PChat: {
        id: "createP2PChatEvent",
        method: "createP2PChat",
        direction: "event",
        summary: "A personal chat was created",
        request: "Chat",
        reply: null,
        secured: false,
        requirements: ["trueconf.event-create-p2p-chat.event"],
      },
      createGroupChat: {
        id: "createGroupChatEvent",
        method: "createGroupChat",
        direction: "event",
        summary: "A group was created",
        request: "Chat",
        reply: null,
        secured: false,
        requirements: ["trueconf.event-create-group-chat.event"],
      },
      createChannel: {
        id: "createChannelEvent",
        method: "createChannel",
        direction: "event",
        summary: "A channel was created",
        request: "Chat",
        reply: null,
        secured: false,
        requirements: ["trueconf.event-create-channel.event"],
      },
      createFavoritesChat: {
        id: "createFavoritesChatEvent",
        method: "createFavoritesChat",
        direction: "event",
        summary: "The Favorites were created",
        request: "Chat",
        reply: null,
        secured: false,
        requirements: ["trueconf.event-create-favorites-chat.event"],
      },
      removeChat: {
        id: "removeChatEvent",
        method: "removeChat",
        direction: "event",
        summary: "A chat was deleted",
        request: "RemoveChatEvent",
        reply: null,
        secured: false,
        requirements: ["trueconf.event-remove-chat.event"],
      },
      addChatParticipant: {
        id: "addChatParticipantEvent",
        method: "addChatParticipant",
        direction: "event",
        summary: "Someone was added",
        request: "AddChatParticipantEvent",
        reply: null,
        secured: false,
        requirements: ["trueconf.event-add-chat-participant.event"],
      },
      removeChatParticipant: {
        id: "removeChatParticipantEvent",
        method: "removeChatParticipant",
        direction: "event",
        summary: "Someone was removed",
        request: "RemoveChatParticipantEvent",
        reply: null,
        secured: false,
        requirements: ["trueconf.event-remove-chat-participant.event"],
      },
      changeParticipantRole: {
        id: "changeParticipantRoleEvent",
        method: "changeParticipantRole",
        direction: "event",
        summary: "Someone has another role",
        request: "ChangeParticipantRoleEvent",
        reply: null,
        secured: false,
        requirements: ["trueconf.event-change-participant-role.event"],
      },
      editChatTitle: {
        id: "editChatTitleEvent",
        method: "editChatTitle",
        direction: "event",
        summary: "A chat was renamed",
        request: "EditChatTitleEvent",
        reply: null,
        secured: false,
        requirements: ["trueconf.event-edit-chat-title.event"],
      },
      editChatAvatar: {
        id: "editChatAvatarEvent",
        method: "editChatAvatar",
        direction: "event",
        summary: "A chat has another picture",
        request: "EditChatAvatarEvent",
        reply: null,
        secured: false,
        requirements: ["trueconf.event-edit-chat-avatar.event"],
      },
      uploadFileProgress: {
        id: "uploadFileProgressEvent",
        method: "uploadFileProgress",
        direction: "event",
        summary: "A file is being uploaded",
        request: "UploadFileProgressEvent",
        reply: null,
        secured: false,
        requirements: ["trueconf.event-upload-file-progress.event"],
      },
      getFileUploadLimits: {
        id: "getFileUploadLimitsEvent",
        method: "getFileUploadLimits",
        direction: "event",
        summary: "The limits of uploads changed",
        request: "GetFileUploadLimitsResponse",
        reply: null,
        secured: false,
        requirements: ["trueconf.event-get-file-upload-limits.event"],
      },
      command: {
        id: "commandEvent",
        method: "command",
        direction: "event",
        summary: "A button was pressed",
        request: "CommandEvent",
        reply: null,
        secured: false,
        requirements: ["trueconf.event-command.event"],
      },
    },
  },
  requirements: {
    "trueconf.general.json-parses": {
      id: "trueconf.general.json-parses",
      level: "must",
      basis: "standard",
      text: "Every text frame of the server parses as JSON.",
      source: { document: "RFC 8259", heading: "2. JSON Grammar" },
    },
    "trueconf.general.text-frames": {
      id: "trueconf.general.text-frames",
      level: "must",
      basis: "client",
      text: "What the server says it says in text frames.",
      source: { document: "trueconf-openclaw-channel 1.2.9", heading: "WebSocket client" },
    },
    "trueconf.general.utf8": {
      id: "trueconf.general.utf8",
      level: "must",
      basis: "standard",
      text: "A text frame is UTF-8.",
      source: { document: "RFC 6455", heading: "5.6. Data Frames" },
    },
    "trueconf.general.one-object": {
      id: "trueconf.general.one-object",
      level: "must",
      basis: "client",
      text: "A frame of the server holds one JSON object.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "websocket client" },
    },
    "trueconf.general.no-null-type": {
      id: "trueconf.general.no-null-type",
      level: "must",
      basis: "docs",
      text: "Every frame of the server has a type of 1 or 2; the reserved 0 and other numbers are not used.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/objects", heading: "MESSAGE_TYPE" },
    },
    "trueconf.general.server-survives": {
      id: "trueconf.general.server-survives",
      level: "must",
      basis: "standard",
      text: "Nothing that one connection can send keeps the server from serving another.",
      source: { document: "RFC 6455", heading: "10.4. Implementation-Specific Limits" },
    },
    "trueconf.general.connection-survives": {
      id: "trueconf.general.connection-survives",
      level: "should",
      basis: "inferred",
      text: "A request that is refused leaves its connection usable.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/errors", heading: "Error codes" },
    },
    "trueconf.general.refused-write": {
      id: "trueconf.general.refused-write",
      level: "must",
      basis: "standard",
      text: "A request that is answered with an error leaves no trace in any later read.",
      source: { document: "wireproof", heading: "Errors and verdicts" },
    },
    "trueconf.general.refused-no-event": {
      id: "trueconf.general.refused-no-event",
      level: "must",
      basis: "standard",
      text: "A request that is answered with an error causes no event.",
      source: { document: "wireproof", heading: "Errors and verdicts" },
    },
    "trueconf.general.consistency": {
      id: "trueconf.general.consistency",
      level: "must",
      basis: "standard",
      text: "A point that the documents leave open is answered in the same way every time it comes up.",
      source: { document: "wireproof", heading: "What the documents leave open" },
    },
    "trueconf.general.read-safe": {
      id: "trueconf.general.read-safe",
      level: "should",
      basis: "inferred",
      text: "Reading chats, participants, messages and files changes none of them.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.general.key-order": {
      id: "trueconf.general.key-order",
      level: "must",
      basis: "standard",
      text: "The order in which a request names its members does not matter.",
      source: { document: "RFC 8259", heading: "4. Objects" },
    },
    "trueconf.general.white-space": {
      id: "trueconf.general.white-space",
      level: "must",
      basis: "standard",
      text: "White space between the tokens of a request does not matter.",
      source: { document: "RFC 8259", heading: "2. JSON Grammar" },
    },
    "trueconf.general.unknown-keys": {
      id: "trueconf.general.unknown-keys",
      level: "should",
      basis: "client",
      text: "A member of the payload that is not documented does not keep a request from being served.",
      source: { document: "trueconf-openclaw-channel 1.2.9", heading: "oauth and requests" },
      choice: "trueconf.unknown-keys",
    },
    "trueconf.general.null-optional": {
      id: "trueconf.general.null-optional",
      level: "must",
      basis: "client",
      text: "Null for an optional member counts as leaving it out.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "sendMessage" },
    },
    "trueconf.general.chat-id-opaque": {
      id: "trueconf.general.chat-id-opaque",
      level: "must",
      basis: "seed",
      text: "A chatId is any string that the server gave out, forty hexadecimal digits and UUIDs alike.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Deleting chat" },
    },
    "trueconf.general.user-id": {
      id: "trueconf.general.user-id",
      level: "must",
      basis: "seed",
      text: "A user is named by a TrueConf ID, a login and a server joined by an at sign.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.general.isolation": {
      id: "trueconf.general.isolation",
      level: "should",
      basis: "inferred",
      text: "A request about one chat changes no other.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Adding a participant to the chat" },
    },
    "trueconf.general.unicode": {
      id: "trueconf.general.unicode",
      level: "must",
      basis: "standard",
      text: "Characters outside ASCII come back as they were sent.",
      source: { document: "RFC 8259", heading: "8.1. Character Encoding" },
    },
    "trueconf.frame.request-type": {
      id: "trueconf.frame.request-type",
      level: "must",
      basis: "seed",
      text: "A request is a frame of type 1 and is served as one.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.frame.request-type-required": {
      id: "trueconf.frame.request-type-required",
      level: "should",
      basis: "inferred",
      text: "A frame without type is not carried out.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.frame.request-id": {
      id: "trueconf.frame.request-id",
      level: "must",
      basis: "seed",
      text: "A request carries an id, a number of the client's own.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.frame.request-id-uint32": {
      id: "trueconf.frame.request-id-uint32",
      level: "must",
      basis: "seed",
      text: "Every id up to 4294967295 is served.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.frame.request-id-increasing": {
      id: "trueconf.frame.request-id-increasing",
      level: "must",
      basis: "seed",
      text: "Ids that grow from request to request are served, by whatever step.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.frame.request-id-any-start": {
      id: "trueconf.frame.request-id-any-start",
      level: "must",
      basis: "client",
      text: "The first id of a connection may be any, as with a client that counts on over connections.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "request counter" },
    },
    "trueconf.frame.request-id-per-connection": {
      id: "trueconf.frame.request-id-per-connection",
      level: "must",
      basis: "client",
      text: "An id that another connection uses is free on this one.",
      source: { document: "trueconf-openclaw-channel 1.2.9", heading: "request counter" },
    },
    "trueconf.frame.request-method": {
      id: "trueconf.frame.request-method",
      level: "must",
      basis: "seed",
      text: "The method of a request names what is to be done.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.frame.request-method-string": {
      id: "trueconf.frame.request-method-string",
      level: "should",
      basis: "inferred",
      text: "A request whose method is missing or not a string is not carried out.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/errors", heading: "Error codes" },
    },
    "trueconf.frame.request-payload": {
      id: "trueconf.frame.request-payload",
      level: "must",
      basis: "seed",
      text: "The parameters of a request are the members of its payload, an object.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.frame.answered": {
      id: "trueconf.frame.answered",
      level: "must",
      basis: "seed",
      text: "Every request gets a response.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.frame.answered-once": {
      id: "trueconf.frame.answered-once",
      level: "must",
      basis: "seed",
      text: "No request gets a second response.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.frame.response-object": {
      id: "trueconf.frame.response-object",
      level: "must",
      basis: "seed",
      text: "A response is a JSON object.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.frame.response-type": {
      id: "trueconf.frame.response-type",
      level: "must",
      basis: "seed",
      text: "A response carries type, and it is 2.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.frame.response-id": {
      id: "trueconf.frame.response-id",
      level: "must",
      basis: "seed",
      text: "A response carries id, a number.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.frame.response-id-uint32": {
      id: "trueconf.frame.response-id-uint32",
      level: "must",
      basis: "seed",
      text: "The id of a response is a whole number from 0 to 4294967295.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.frame.response-id-of-request": {
      id: "trueconf.frame.response-id-of-request",
      level: "must",
      basis: "seed",
      text: "A response carries the id of the request it answers.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.frame.response-payload": {
      id: "trueconf.frame.response-payload",
      level: "must",
      basis: "seed",
      text: "A response to a request that was carried out carries payload.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.frame.response-only-to-sender": {
      id: "trueconf.frame.response-only-to-sender",
      level: "must",
      basis: "standard",
      text: "A response comes on the connection of its request and on no other.",
      source: { document: "wireproof", heading: "Every requirement carries a level and a basis" },
    },
    "trueconf.frame.own-answer": {
      id: "trueconf.frame.own-answer",
      level: "must",
      basis: "seed",
      text: "Of several requests under way at once, each gets the answer to itself under its own id.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.frame.error-code": {
      id: "trueconf.frame.error-code",
      level: "must",
      basis: "seed",
      text: "A request that fails is answered by a message with errorCode, a number.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.frame.error-place": {
      id: "trueconf.frame.error-place",
      level: "must",
      basis: "docs",
      text: "errorCode stands in the payload of a response.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/errors", heading: "Error codes" },
    },
    "trueconf.frame.error-type": {
      id: "trueconf.frame.error-type",
      level: "must",
      basis: "seed",
      text: "A response that tells of an error is of type 2 like any other.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.frame.error-id": {
      id: "trueconf.frame.error-id",
      level: "must",
      basis: "seed",
      text: "A response that tells of an error carries the id of its request.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.frame.error-code-known": {
      id: "trueconf.frame.error-code-known",
      level: "should",
      basis: "docs",
      text: "errorCode is one of the documented numbers.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/errors", heading: "Error codes" },
    },
    "trueconf.frame.error-code-not-zero": {
      id: "trueconf.frame.error-code-not-zero",
      level: "must",
      basis: "client",
      text: "errorCode 0 does not stand for an error.",
      source: { document: "trueconf-openclaw-channel 1.2.9", heading: "response handling" },
    },
    "trueconf.frame.error-description": {
      id: "trueconf.frame.error-description",
      level: "may",
      basis: "client",
      text: "A text errorDescription beside errorCode is harmless.",
      source: { document: "trueconf-openclaw-channel 1.2.9", heading: "response handling" },
    },
    "trueconf.frame.unasked-response": {
      id: "trueconf.frame.unasked-response",
      level: "should",
      basis: "inferred",
      text: "A response of the client that answers nothing is passed over.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/server-requests", heading: "Server requests" },
    },
    "trueconf.frame.error-precedence-auth": {
      id: "trueconf.frame.error-precedence-auth",
      level: "must",
      basis: "docs",
      text: "Before authorisation the answer is 200, whatever else is wrong with a request.",
      source: {
        document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth",
        heading: "Connection and Authorization",
      },
    },
    "trueconf.frame.error-precedence-payload": {
      id: "trueconf.frame.error-precedence-payload",
      level: "should",
      basis: "inferred",
      text: "A payload of the wrong shape is refused as such before it is looked at whether what it names exists.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/errors", heading: "Error codes" },
    },
    "trueconf.frame.error-precedence-existence": {
      id: "trueconf.frame.error-precedence-existence",
      level: "should",
      basis: "inferred",
      text: "A chat that does not exist is reported before membership, membership before a missing right, and a right before the state of the other user.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/errors", heading: "Error codes" },
    },
    "trueconf.transport.path": {
      id: "trueconf.transport.path",
      level: "must",
      basis: "docs",
      text: "A WebSocket is opened at /websocket/chat_bot/.",
      source: {
        document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth",
        heading: "Connection and Authorization",
      },
    },
    "trueconf.transport.path-without-slash": {
      id: "trueconf.transport.path-without-slash",
      level: "must",
      basis: "client",
      text: "A WebSocket is opened at the same path without its last slash too.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "websocket client" },
    },
    "trueconf.transport.accept-key": {
      id: "trueconf.transport.accept-key",
      level: "must",
      basis: "standard",
      text: "The handshake is answered with 101 and the key that belongs to the client's.",
      source: { document: "RFC 6455", heading: "4.2.2. Sending the Server's Opening Handshake" },
    },
    "trueconf.transport.unknown-path": {
      id: "trueconf.transport.unknown-path",
      level: "should",
      basis: "standard",
      text: "A handshake at a path that is not documented is refused.",
      source: { document: "RFC 9110", heading: "15.5.5. 404 Not Found" },
    },
    "trueconf.transport.subprotocol-echoed": {
      id: "trueconf.transport.subprotocol-echoed",
      level: "must",
      basis: "client",
      text: "A client that offers json.v1 finds it in the answer to its handshake.",
      source: { document: "trueconf-openclaw-channel 1.2.9", heading: "WebSocket client" },
    },
    "trueconf.transport.subprotocol-only-if-offered": {
      id: "trueconf.transport.subprotocol-only-if-offered",
      level: "must",
      basis: "standard",
      text: "A client that offers no subprotocol gets none in the answer.",
      source: { document: "RFC 6455", heading: "4.1. Client Requirements" },
    },
    "trueconf.transport.subprotocol-default": {
      id: "trueconf.transport.subprotocol-default",
      level: "must",
      basis: "docs",
      text: "A client that offers no subprotocol is served by json.v1.",
      source: {
        document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth",
        heading: "Connection and Authorization",
      },
    },
    "trueconf.transport.pong": {
      id: "trueconf.transport.pong",
      level: "must",
      basis: "standard",
      text: "A ping is answered by a pong with the same data.",
      source: { document: "RFC 6455", heading: "5.5.2. Ping" },
    },
    "trueconf.transport.unasked-pong": {
      id: "trueconf.transport.unasked-pong",
      level: "must",
      basis: "standard",
      text: "A pong that nobody asked for is passed over.",
      source: { document: "RFC 6455", heading: "5.5.3. Pong" },
    },
    "trueconf.transport.fragments": {
      id: "trueconf.transport.fragments",
      level: "must",
      basis: "standard",
      text: "A text message in several fragments is read as one.",
      source: { document: "RFC 6455", heading: "5.4. Fragmentation" },
    },
    "trueconf.transport.close-answered": {
      id: "trueconf.transport.close-answered",
      level: "must",
      basis: "standard",
      text: "A close frame is answered by one.",
      source: { document: "RFC 6455", heading: "5.5.1. Close" },
    },
    "trueconf.transport.no-extensions": {
      id: "trueconf.transport.no-extensions",
      level: "must",
      basis: "standard",
      text: "No extension is used that the client did not offer.",
      source: { document: "RFC 6455", heading: "9.1. Negotiating Extensions" },
    },
    "trueconf.transport.several-connections": {
      id: "trueconf.transport.several-connections",
      level: "must",
      basis: "client",
      text: "One account may have several connections at once.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "own-message middleware" },
    },
    "trueconf.token.grant": {
      id: "trueconf.token.grant",
      level: "must",
      basis: "docs",
      text: "A POST at /bridge/api/client/v1/oauth/token with the credentials of an account is granted a token.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth", heading: "Token request" },
      capability: "token-endpoint",
    },
    "trueconf.token.status": {
      id: "trueconf.token.status",
      level: "must",
      basis: "docs",
      text: "The grant has status 201.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth", heading: "Success (201 Created)" },
      capability: "token-endpoint",
      choice: "trueconf.token-status",
    },
    "trueconf.token.json-body": {
      id: "trueconf.token.json-body",
      level: "must",
      basis: "docs",
      text: "The request is taken as application/json.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth", heading: "Token request" },
      capability: "token-endpoint",
    },
    "trueconf.token.client-id-required": {
      id: "trueconf.token.client-id-required",
      level: "must",
      basis: "standard",
      text: "Without client_id there is no token.",
      source: { document: "RFC 6749", heading: "5.2. Error Response" },
      capability: "token-endpoint",
    },
    "trueconf.token.client-id-constant": {
      id: "trueconf.token.client-id-constant",
      level: "should",
      basis: "inferred",
      text: "A client_id other than chat_bot gets no token.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth", heading: "Token request" },
      capability: "token-endpoint",
    },
    "trueconf.token.grant-type-required": {
      id: "trueconf.token.grant-type-required",
      level: "must",
      basis: "standard",
      text: "Without grant_type there is no token.",
      source: { document: "RFC 6749", heading: "5.2. Error Response" },
      capability: "token-endpoint",
    },
    "trueconf.token.grant-type-known": {
      id: "trueconf.token.grant-type-known",
      level: "must",
      basis: "standard",
      text: "A grant_type that the endpoint does not know is refused with 400 and unsupported_grant_type.",
      source: { document: "RFC 6749", heading: "5.2. Error Response" },
      capability: "token-endpoint",
    },
    "trueconf.token.username-required": {
      id: "trueconf.token.username-required",
      level: "must",
      basis: "standard",
      text: "Without username there is no token.",
      source: { document: "RFC 6749", heading: "4.3.2. Access Token Request" },
      capability: "token-endpoint",
    },
    "trueconf.token.password-required": {
      id: "trueconf.token.password-required",
      level: "must",
      basis: "standard",
      text: "Without password there is no token.",
      source: { document: "RFC 6749", heading: "4.3.2. Access Token Request" },
      capability: "token-endpoint",
    },
    "trueconf.token.password-string": {
      id: "trueconf.token.password-string",
      level: "must",
      basis: "client",
      text: "A password that is a JSON number is refused with 400, even if its digits are right.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "release 1.1.1" },
      capability: "token-endpoint",
    },
    "trueconf.token.client-secret-tolerated": {
      id: "trueconf.token.client-secret-tolerated",
      level: "must",
      basis: "client",
      text: "An empty client_secret does not keep the token from being granted.",
      source: { document: "trueconf-openclaw-channel 1.2.9", heading: "oauth" },
      capability: "token-endpoint",
    },
    "trueconf.token.wrong-password": {
      id: "trueconf.token.wrong-password",
      level: "must",
      basis: "standard",
      text: "A wrong password, or an unknown username, gets no token.",
      source: { document: "RFC 6749", heading: "5.2. Error Response" },
      capability: "token-endpoint",
      choice: "trueconf.wrong-password",
    },
    "trueconf.token.object": {
      id: "trueconf.token.object",
      level: "must",
      basis: "docs",
      text: "The grant is one JSON object.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth", heading: "Success (201 Created)" },
      capability: "token-endpoint",
    },
    "trueconf.token.access-token": {
      id: "trueconf.token.access-token",
      level: "must",
      basis: "docs",
      text: "The grant carries access_token, a string.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth", heading: "Success (201 Created)" },
      capability: "token-endpoint",
    },
    "trueconf.token.access-token-three-parts": {
      id: "trueconf.token.access-token-three-parts",
      level: "must",
      basis: "client",
      text: "access_token has three parts between dots, the second of which is JSON with the time exp.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "token check" },
      capability: "token-endpoint",
    },
    "trueconf.token.token-type": {
      id: "trueconf.token.token-type",
      level: "must",
      basis: "docs",
      text: "The grant carries token_type, a string.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth", heading: "Success (201 Created)" },
      capability: "token-endpoint",
    },
    "trueconf.token.token-type-jwt": {
      id: "trueconf.token.token-type-jwt",
      level: "must",
      basis: "docs",
      text: "token_type is JWT.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth", heading: "Success (201 Created)" },
      capability: "token-endpoint",
    },
    "trueconf.token.expires-in": {
      id: "trueconf.token.expires-in",
      level: "must",
      basis: "docs",
      text: "expires_in, where given, is a number of seconds and not negative.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth", heading: "Success (201 Created)" },
      capability: "token-endpoint",
    },
    "trueconf.token.expires-at": {
      id: "trueconf.token.expires-at",
      level: "must",
      basis: "client",
      text: "expires_at, where given, is a Unix time in seconds that lies ahead.",
      source: { document: "trueconf-openclaw-channel 1.2.9", heading: "oauth" },
      capability: "token-endpoint",
    },
    "trueconf.token.cross-origin": {
      id: "trueconf.token.cross-origin",
      level: "should",
      basis: "docs",
      text: "The grant may be read by pages of any origin.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth", heading: "Success (201 Created)" },
      capability: "token-endpoint",
    },
    "trueconf.token.serves": {
      id: "trueconf.token.serves",
      level: "must",
      basis: "docs",
      text: "A token just granted authorises a connection.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth", heading: "Token request" },
      capability: "token-endpoint",
    },
    "trueconf.token.error-object": {
      id: "trueconf.token.error-object",
      level: "must",
      basis: "standard",
      text: "A refusal of the endpoint is one JSON object.",
      source: { document: "RFC 6749", heading: "5.2. Error Response" },
      capability: "token-endpoint",
    },
    "trueconf.token.error-text": {
      id: "trueconf.token.error-text",
      level: "must",
      basis: "docs",
      text: "A refusal of the endpoint carries error, a string.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/objects", heading: "OAUTH_ERROR" },
      capability: "token-endpoint",
    },
    "trueconf.token.error-known": {
      id: "trueconf.token.error-known",
      level: "must",
      basis: "docs",
      text: "error is one of the four documented strings, or says that the way to log in is switched off.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/objects", heading: "OAUTH_ERROR" },
      capability: "token-endpoint",
    },
    "trueconf.token.error-description": {
      id: "trueconf.token.error-description",
      level: "must",
      basis: "client",
      text: "error_description, where given, is a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "token request" },
      capability: "token-endpoint",
    },
    "trueconf.token.malformed-json": {
      id: "trueconf.token.malformed-json",
      level: "must",
      basis: "standard",
      text: "A body that is not JSON gets no token.",
      source: { document: "RFC 8259", heading: "9. Parsers" },
      capability: "token-endpoint",
    },
    "trueconf.token.method-disabled": {
      id: "trueconf.token.method-disabled",
      level: "must",
      basis: "client",
      text: "Where passwords are switched off, the endpoint answers 403 with auth_method_disabled.",
      source: { document: "python-trueconf-bot 1.5.0", heading: "token request" },
      capability: "environment",
    },
    "trueconf.server-info.status": {
      id: "trueconf.server-info.status",
      level: "must",
      basis: "client",
      text: "GET /api/v4/server is answered with 200 and needs no credentials.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "server version check" },
    },
    "trueconf.server-info.object": {
      id: "trueconf.server-info.object",
      level: "must",
      basis: "client",
      text: "The answer about the server is one JSON object.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "server version check" },
    },
    "trueconf.server-info.product": {
      id: "trueconf.server-info.product",
      level: "must",
      basis: "client",
      text: "The answer about the server carries product, an object.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "server version check" },
    },
    "trueconf.server-info.version": {
      id: "trueconf.server-info.version",
      level: "must",
      basis: "client",
      text: "product carries version, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "server version check" },
    },
    "trueconf.server-info.display-name": {
      id: "trueconf.server-info.display-name",
      level: "must",
      basis: "client",
      text: "product carries display_name, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "server version check" },
    },
    "trueconf.server-info.version-numbers": {
      id: "trueconf.server-info.version-numbers",
      level: "must",
      basis: "client",
      text: "version begins with numbers between dots, and is at least 5.5.3.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "server version check" },
    },
    "trueconf.auth.method": {
      id: "trueconf.auth.method",
      level: "must",
      basis: "docs",
      text: "A request with the method auth is served.",
      source: {
        document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth",
        heading: "Connection and Authorization",
      },
    },
    "trueconf.auth.answer": {
      id: "trueconf.auth.answer",
      level: "must",
      basis: "docs",
      text: "The payload of the answer to auth is an object.",
      source: {
        document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth",
        heading: "Connection and Authorization",
      },
    },
    "trueconf.auth.first": {
      id: "trueconf.auth.first",
      level: "must",
      basis: "docs",
      text: "Before a successful auth, every other request is refused with 200.",
      source: {
        document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth",
        heading: "Connection and Authorization",
      },
    },
    "trueconf.auth.first-not-closed": {
      id: "trueconf.auth.first-not-closed",
      level: "should",
      basis: "inferred",
      text: "A request before auth does not end the connection; auth still works on it.",
      source: {
        document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth",
        heading: "Connection and Authorization",
      },
    },
    "trueconf.auth.first-no-effect": {
      id: "trueconf.auth.first-no-effect",
      level: "must",
      basis: "docs",
      text: "A request before auth changes nothing.",
      source: {
        document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth",
        heading: "Connection and Authorization",
      },
    },
    "trueconf.auth.token-required": {
      id: "trueconf.auth.token-required",
      level: "should",
      basis: "inferred",
      text: "auth without token is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "auth" },
    },
    "trueconf.auth.token-string": {
      id: "trueconf.auth.token-string",
      level: "should",
      basis: "inferred",
      text: "auth refuses a token that is not a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "auth" },
    },
    "trueconf.auth.token-type-required": {
      id: "trueconf.auth.token-type-required",
      level: "should",
      basis: "inferred",
      text: "auth without tokenType is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "auth" },
    },
    "trueconf.auth.token-type-string": {
      id: "trueconf.auth.token-type-string",
      level: "should",
      basis: "inferred",
      text: "auth refuses a tokenType that is not a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "auth" },
    },
    "trueconf.auth.receive-unread-boolean": {
      id: "trueconf.auth.receive-unread-boolean",
      level: "should",
      basis: "inferred",
      text: "auth refuses a receiveUnread that is not a boolean.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "auth" },
    },
    "trueconf.auth.receive-system-message-envelopes-boolean": {
      id: "trueconf.auth.receive-system-message-envelopes-boolean",
      level: "should",
      basis: "inferred",
      text: "auth refuses a receiveSystemMessageEnvelopes that is not a boolean.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "auth" },
    },
    "trueconf.auth.flags-optional": {
      id: "trueconf.auth.flags-optional",
      level: "must",
      basis: "client",
      text: "Both flags may be left out.",
      source: { document: "trueconf-openclaw-channel 1.2.9", heading: "auth" },
    },
    "trueconf.auth.user-id": {
      id: "trueconf.auth.user-id",
      level: "must",
      basis: "client",
      text: "The answer to auth carries userId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "auth" },
    },
    "trueconf.auth.connection-id": {
      id: "trueconf.auth.connection-id",
      level: "must",
      basis: "client",
      text: "The answer to auth carries connectionId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "auth" },
    },
    "trueconf.auth.user-id-account": {
      id: "trueconf.auth.user-id-account",
      level: "must",
      basis: "client",
      text: "userId is the TrueConf ID of the account, apart from what stands behind a slash.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "auth" },
    },
    "trueconf.auth.connection-id-unique": {
      id: "trueconf.auth.connection-id-unique",
      level: "should",
      basis: "inferred",
      text: "No two connections at one time have the same connectionId.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "auth" },
    },
    "trueconf.auth.unknown-token": {
      id: "trueconf.auth.unknown-token",
      level: "must",
      basis: "standard",
      text: "A token that nobody issued does not authorise.",
      source: { document: "wireproof", heading: "Every requirement carries a level and a basis" },
    },
    "trueconf.auth.invalid-credentials": {
      id: "trueconf.auth.invalid-credentials",
      level: "should",
      basis: "inferred",
      text: "A token that nobody issued is refused with 201.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/errors", heading: "Error codes" },
    },
    "trueconf.auth.unsupported-credentials": {
      id: "trueconf.auth.unsupported-credentials",
      level: "must",
      basis: "docs",
      text: "A tokenType other than JWT is refused with 204.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/errors", heading: "Error codes" },
    },
    "trueconf.auth.expired": {
      id: "trueconf.auth.expired",
      level: "must",
      basis: "docs",
      text: "A token that has expired is refused with 203.",
      source: {
        document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth",
        heading: "Connection and Authorization",
      },
      capability: "environment",
    },
    "trueconf.auth.expired-in-session": {
      id: "trueconf.auth.expired-in-session",
      level: "must",
      basis: "docs",
      text: "A request on a connection whose token has expired is refused with 203.",
      source: {
        document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth",
        heading: "Connection and Authorization",
      },
      capability: "environment",
    },
    "trueconf.auth.expired-new-connection": {
      id: "trueconf.auth.expired-new-connection",
      level: "must",
      basis: "docs",
      text: "With a new token on a new connection the account is served again.",
      source: {
        document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth",
        heading: "Connection and Authorization",
      },
      capability: "environment",
    },
    "trueconf.auth.user-disabled": {
      id: "trueconf.auth.user-disabled",
      level: "should",
      basis: "inferred",
      text: "A token of an account that is switched off is refused with 202.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/errors", heading: "Error codes" },
      capability: "environment",
    },
    "trueconf.auth.retry": {
      id: "trueconf.auth.retry",
      level: "should",
      basis: "inferred",
      text: "After a refused auth another with a good token works.",
      source: {
        document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth",
        heading: "Connection and Authorization",
      },
    },
    "trueconf.auth.receive-unread": {
      id: "trueconf.auth.receive-unread",
      level: "must",
      basis: "client",
      text: "With receiveUnread, messages that came while the account had no connection are delivered after auth.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "auth" },
      capability: "second-account",
    },
    "trueconf.auth.receive-unread-default": {
      id: "trueconf.auth.receive-unread-default",
      level: "must",
      basis: "client",
      text: "Without receiveUnread, they are not.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "auth" },
      capability: "second-account",
    },
    "trueconf.auth.system-envelopes-default": {
      id: "trueconf.auth.system-envelopes-default",
      level: "must",
      basis: "client",
      text: "Without receiveSystemMessageEnvelopes, no message with a type below 200 is delivered.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "auth" },
    },
    "trueconf.auth.system-envelopes": {
      id: "trueconf.auth.system-envelopes",
      level: "must",
      basis: "client",
      text: "With receiveSystemMessageEnvelopes, messages with a type below 200 are delivered too.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "auth" },
    },
    "trueconf.create-p2p-chat.method": {
      id: "trueconf.create-p2p-chat.method",
      level: "must",
      basis: "seed",
      text: "A request with the method createP2PChat is served.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.create-p2p-chat.answer": {
      id: "trueconf.create-p2p-chat.answer",
      level: "must",
      basis: "seed",
      text: "The payload of the answer to createP2PChat is an object.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.create-p2p-chat.user-id-required": {
      id: "trueconf.create-p2p-chat.user-id-required",
      level: "must",
      basis: "seed",
      text: "createP2PChat without userId is refused.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.create-p2p-chat.user-id-string": {
      id: "trueconf.create-p2p-chat.user-id-string",
      level: "must",
      basis: "seed",
      text: "createP2PChat refuses a userId that is not a string.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.create-p2p-chat.chat-id": {
      id: "trueconf.create-p2p-chat.chat-id",
      level: "must",
      basis: "seed",
      text: "The answer to createP2PChat carries chatId, a string.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.create-p2p-chat.creates": {
      id: "trueconf.create-p2p-chat.creates",
      level: "must",
      basis: "seed",
      text: "createP2PChat with a user to whom nothing was ever written, a new chat comes of it.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.create-p2p-chat.returns-existing": {
      id: "trueconf.create-p2p-chat.returns-existing",
      level: "must",
      basis: "seed",
      text: "createP2PChat with a user to whom something was written, the answer is the chatId of the chat in which it was written.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.create-p2p-chat.never-doubled": {
      id: "trueconf.create-p2p-chat.never-doubled",
      level: "must",
      basis: "seed",
      text: "The list of chats never holds two personal chats with one user.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.create-p2p-chat.keeps-messages": {
      id: "trueconf.create-p2p-chat.keeps-messages",
      level: "must",
      basis: "seed",
      text: "Asking again for an existing chat leaves its last message as it was.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.create-p2p-chat.readable": {
      id: "trueconf.create-p2p-chat.readable",
      level: "must",
      basis: "seed",
      text: "createP2PChat: The chatId of the answer is that of a chat that getChatByID shows.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.create-p2p-chat.listed": {
      id: "trueconf.create-p2p-chat.listed",
      level: "must",
      basis: "seed",
      text: "The chat that createP2PChat answers is found in the list of chats once something was written in it.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
    },
    "trueconf.create-p2p-chat.personal": {
      id: "trueconf.create-p2p-chat.personal",
      level: "must",
      basis: "seed",
      text: "A chat that createP2PChat made is of chatType 1.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
    },
    "trueconf.create-p2p-chat.distinct-users": {
      id: "trueconf.create-p2p-chat.distinct-users",
      level: "must",
      basis: "seed",
      text: "The chats with two different users are different.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.create-p2p-chat.example": {
      id: "trueconf.create-p2p-chat.example",
      level: "must",
      basis: "seed",
      text: "A createP2PChat of the sample's form, for a user that there is, is answered in the printed form: chatId alone.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
    },
    "trueconf.create-p2p-chat.both-members": {
      id: "trueconf.create-p2p-chat.both-members",
      level: "should",
      basis: "inferred",
      text: "Both people are participants, and no one else.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
    },
    "trueconf.create-p2p-chat.same-for-both": {
      id: "trueconf.create-p2p-chat.same-for-both",
      level: "must",
      basis: "docs",
      text: "The other side of the chat finds the same chatId.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/server-requests", heading: "Create personal chat" },
      capability: "second-account",
    },
    "trueconf.create-group-chat.method": {
      id: "trueconf.create-group-chat.method",
      level: "must",
      basis: "seed",
      text: "A request with the method createGroupChat is served.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a group chat" },
    },
    "trueconf.create-group-chat.answer": {
      id: "trueconf.create-group-chat.answer",
      level: "must",
      basis: "seed",
      text: "The payload of the answer to createGroupChat is an object.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a group chat" },
    },
    "trueconf.create-group-chat.name-required": {
      id: "trueconf.create-group-chat.name-required",
      level: "must",
      basis: "seed",
      text: "createGroupChat without name is refused.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a group chat" },
    },
    "trueconf.create-group-chat.name-string": {
      id: "trueconf.create-group-chat.name-string",
      level: "must",
      basis: "seed",
      text: "createGroupChat refuses a name that is not a string.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a group chat" },
    },
    "trueconf.create-group-chat.chat-id": {
      id: "trueconf.create-group-chat.chat-id",
      level: "must",
      basis: "seed",
      text: "The answer to createGroupChat carries chatId, a string.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a group chat" },
    },
    "trueconf.create-group-chat.title-instead": {
      id: "trueconf.create-group-chat.title-instead",
      level: "must",
      basis: "client",
      text: "title in place of name is served the same.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "createGroupChat" },
      choice: "trueconf.group-name-field",
    },
    "trueconf.create-group-chat.title-is-name": {
      id: "trueconf.create-group-chat.title-is-name",
      level: "must",
      basis: "seed",
      text: "The title of the chat is the name it was created with.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.create-group-chat.unicode": {
      id: "trueconf.create-group-chat.unicode",
      level: "must",
      basis: "seed",
      text: "A name with characters outside ASCII, as in the sample, comes back character for character.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.create-group-chat.readable": {
      id: "trueconf.create-group-chat.readable",
      level: "must",
      basis: "seed",
      text: "createGroupChat: The chatId of the answer is that of a chat that getChatByID shows.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.create-group-chat.listed": {
      id: "trueconf.create-group-chat.listed",
      level: "must",
      basis: "seed",
      text: "The chat is found in the list of chats.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
    },
    "trueconf.create-group-chat.group": {
      id: "trueconf.create-group-chat.group",
      level: "must",
      basis: "seed",
      text: "A chat that createGroupChat made is of chatType 2.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.create-group-chat.distinct": {
      id: "trueconf.create-group-chat.distinct",
      level: "must",
      basis: "seed",
      text: "Two creates answer with two different ids, whatever the names.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a group chat" },
    },
    "trueconf.create-group-chat.example": {
      id: "trueconf.create-group-chat.example",
      level: "must",
      basis: "seed",
      text: "The document's own createGroupChat is served and answered in the printed form.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a group chat" },
    },
    "trueconf.create-group-chat.caller-member": {
      id: "trueconf.create-group-chat.caller-member",
      level: "should",
      basis: "inferred",
      text: "Whoever creates a group is in it.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
    },
    "trueconf.create-group-chat.caller-owner": {
      id: "trueconf.create-group-chat.caller-owner",
      level: "should",
      basis: "docs",
      text: "Whoever creates a group is its owner.",
      source: { document: "TrueConf knowledge base", heading: "Lost ownership of a chat" },
    },
    "trueconf.create-group-chat.nothing-unread": {
      id: "trueconf.create-group-chat.nothing-unread",
      level: "should",
      basis: "inferred",
      text: "A new group has nothing unread.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.create-channel.method": {
      id: "trueconf.create-channel.method",
      level: "must",
      basis: "seed",
      text: "A request with the method createChannel is served.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a Channel" },
    },
    "trueconf.create-channel.answer": {
      id: "trueconf.create-channel.answer",
      level: "must",
      basis: "seed",
      text: "The payload of the answer to createChannel is an object.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a Channel" },
    },
    "trueconf.create-channel.title-required": {
      id: "trueconf.create-channel.title-required",
      level: "must",
      basis: "seed",
      text: "createChannel without title is refused.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a Channel" },
    },
    "trueconf.create-channel.title-string": {
      id: "trueconf.create-channel.title-string",
      level: "must",
      basis: "seed",
      text: "createChannel refuses a title that is not a string.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a Channel" },
    },
    "trueconf.create-channel.chat-id": {
      id: "trueconf.create-channel.chat-id",
      level: "must",
      basis: "seed",
      text: "The answer to createChannel carries chatId, a string.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a Channel" },
    },
    "trueconf.create-channel.title-kept": {
      id: "trueconf.create-channel.title-kept",
      level: "must",
      basis: "seed",
      text: "The title of the channel is the one it was created with.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.create-channel.readable": {
      id: "trueconf.create-channel.readable",
      level: "must",
      basis: "seed",
      text: "createChannel: The chatId of the answer is that of a chat that getChatByID shows.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.create-channel.listed": {
      id: "trueconf.create-channel.listed",
      level: "must",
      basis: "seed",
      text: "The channel is found in the list of chats.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
    },
    "trueconf.create-channel.channel": {
      id: "trueconf.create-channel.channel",
      level: "must",
      basis: "seed",
      text: "A chat that createChannel made is of chatType 6.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
    },
    "trueconf.create-channel.distinct": {
      id: "trueconf.create-channel.distinct",
      level: "must",
      basis: "seed",
      text: "Two creates answer with two different ids, whatever the titles.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a Channel" },
    },
    "trueconf.create-channel.example": {
      id: "trueconf.create-channel.example",
      level: "must",
      basis: "seed",
      text: "The document's own createChannel is served and answered in the printed form.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a Channel" },
    },
    "trueconf.create-channel.caller-member": {
      id: "trueconf.create-channel.caller-member",
      level: "should",
      basis: "inferred",
      text: "Whoever creates a channel is in it.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
    },
    "trueconf.create-channel.caller-owner": {
      id: "trueconf.create-channel.caller-owner",
      level: "should",
      basis: "inferred",
      text: "Whoever creates a channel is its owner.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/roles-and-users-rules", heading: "Channels" },
    },
    "trueconf.create-channel.nothing-unread": {
      id: "trueconf.create-channel.nothing-unread",
      level: "should",
      basis: "inferred",
      text: "A new channel has nothing unread.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.get-chat-by-id.method": {
      id: "trueconf.get-chat-by-id.method",
      level: "must",
      basis: "seed",
      text: "A request with the method getChatByID is served.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.get-chat-by-id.chat-id-required": {
      id: "trueconf.get-chat-by-id.chat-id-required",
      level: "must",
      basis: "seed",
      text: "getChatByID without chatId is refused.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.get-chat-by-id.chat-id-string": {
      id: "trueconf.get-chat-by-id.chat-id-string",
      level: "must",
      basis: "seed",
      text: "getChatByID refuses a chatId that is not a string.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.get-chat-by-id.asked": {
      id: "trueconf.get-chat-by-id.asked",
      level: "must",
      basis: "seed",
      text: "The chat that is shown has the chatId that was asked for.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.get-chat-by-id.example": {
      id: "trueconf.get-chat-by-id.example",
      level: "must",
      basis: "seed",
      text: "A getChatByID of the sample's form, for a group in which something was written, is answered in the printed form: all five members.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.get-chat-by-id.non-member": {
      id: "trueconf.get-chat-by-id.non-member",
      level: "should",
      basis: "inferred",
      text: "Someone who is not in the chat is not shown it.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
      capability: "second-account",
      choice: "trueconf.non-member-read",
    },
    "trueconf.chat.object": {
      id: "trueconf.chat.object",
      level: "must",
      basis: "seed",
      text: "A chat is one JSON object.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.chat.chat-id": {
      id: "trueconf.chat.chat-id",
      level: "must",
      basis: "seed",
      text: "A chat carries chatId, a string.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.chat.title": {
      id: "trueconf.chat.title",
      level: "must",
      basis: "seed",
      text: "A chat carries title, a string; only that of the Favorites may be null.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.chat.chat-type": {
      id: "trueconf.chat.chat-type",
      level: "must",
      basis: "seed",
      text: "A chat carries chatType, a whole number.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.chat.chat-type-known": {
      id: "trueconf.chat.chat-type-known",
      level: "should",
      basis: "client",
      text: "chatType is one of 0, 1, 2, 3, 5 and 6.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "ChatTypeEnum" },
    },
    "trueconf.chat.unread-messages": {
      id: "trueconf.chat.unread-messages",
      level: "must",
      basis: "seed",
      text: "A chat carries unreadMessages, a number.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.chat.unread-uint32": {
      id: "trueconf.chat.unread-uint32",
      level: "must",
      basis: "seed",
      text: "unreadMessages is a whole number from 0 to 4294967295.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.chat.unread-counts": {
      id: "trueconf.chat.unread-counts",
      level: "must",
      basis: "seed",
      text: "unreadMessages is how many messages of others the account has not read.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
      capability: "second-account",
    },
    "trueconf.chat.unread-own": {
      id: "trueconf.chat.unread-own",
      level: "should",
      basis: "inferred",
      text: "What an account wrote itself is not unread to it.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.chat.last-message": {
      id: "trueconf.chat.last-message",
      level: "must",
      basis: "seed",
      text: "A chat carries lastMessage; in a chat in which something was written it is an object.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.chat.last-message-is-last": {
      id: "trueconf.chat.last-message-is-last",
      level: "must",
      basis: "seed",
      text: "lastMessage is the message that came last in the chat.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.chat.avatar-url": {
      id: "trueconf.chat.avatar-url",
      level: "must",
      basis: "client",
      text: "avatarUrl, where given, is a string or null.",
      source: { document: "python-trueconf-bot, issues", heading: "7" },
    },
    "trueconf.last-message.object": {
      id: "trueconf.last-message.object",
      level: "must",
      basis: "seed",
      text: "A last message that is not null is a JSON object.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.last-message.message-id": {
      id: "trueconf.last-message.message-id",
      level: "must",
      basis: "seed",
      text: "A last message carries messageId, a string.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.last-message.message-id-uuid": {
      id: "trueconf.last-message.message-id-uuid",
      level: "should",
      basis: "seed",
      text: "messageId of a last message has the form of a UUID.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.last-message.timestamp": {
      id: "trueconf.last-message.timestamp",
      level: "must",
      basis: "seed",
      text: "A last message carries timestamp, a whole number.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.last-message.timestamp-milliseconds": {
      id: "trueconf.last-message.timestamp-milliseconds",
      level: "must",
      basis: "docs",
      text: "timestamp counts milliseconds of Unix time.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/objects", heading: "Envelope" },
    },
    "trueconf.last-message.author": {
      id: "trueconf.last-message.author",
      level: "must",
      basis: "seed",
      text: "A last message carries author, an object.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.last-message.type": {
      id: "trueconf.last-message.type",
      level: "must",
      basis: "seed",
      text: "A last message carries type, a whole number.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.last-message.type-text": {
      id: "trueconf.last-message.type-text",
      level: "must",
      basis: "seed",
      text: "The type of a message of text is 200.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.last-message.content": {
      id: "trueconf.last-message.content",
      level: "must",
      basis: "seed",
      text: "A last message carries content, an object.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.last-message.author-is-sender": {
      id: "trueconf.last-message.author-is-sender",
      level: "must",
      basis: "seed",
      text: "The author of a last message is whoever wrote the message.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.last-message.text-is-sent": {
      id: "trueconf.last-message.text-is-sent",
      level: "must",
      basis: "seed",
      text: "The text of a last message is the one that was written.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.last-message.no-chat-id": {
      id: "trueconf.last-message.no-chat-id",
      level: "must",
      basis: "seed",
      text: "A last message in an answer has no chatId of its own.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.last-message.no-is-edited": {
      id: "trueconf.last-message.no-is-edited",
      level: "must",
      basis: "seed",
      text: "A last message in an answer has no isEdited.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.last-message.no-box": {
      id: "trueconf.last-message.no-box",
      level: "must",
      basis: "seed",
      text: "A last message in an answer has no box.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.last-message.chat": {
      id: "trueconf.last-message.chat",
      level: "must",
      basis: "client",
      text: "chat, where given, tells chatId, title and type of the chat around it.",
      source: { document: "python-trueconf-bot 1.5.0", heading: "Envelope" },
      choice: "trueconf.last-message-extras",
    },
    "trueconf.author.object": {
      id: "trueconf.author.object",
      level: "must",
      basis: "seed",
      text: "An author is a JSON object.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.author.id": {
      id: "trueconf.author.id",
      level: "must",
      basis: "seed",
      text: "An author carries id, a string.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.author.type": {
      id: "trueconf.author.type",
      level: "must",
      basis: "seed",
      text: "An author carries type, a whole number.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.author.type-user": {
      id: "trueconf.author.type-user",
      level: "must",
      basis: "seed",
      text: "The type of an author who is a person is 1.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.author.type-system": {
      id: "trueconf.author.type-system",
      level: "must",
      basis: "client",
      text: "The type of an author that is the system is 0.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "EnvelopeAuthorTypeEnum" },
    },
    "trueconf.content.object": {
      id: "trueconf.content.object",
      level: "must",
      basis: "seed",
      text: "The content of a message is a JSON object.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.content.text": {
      id: "trueconf.content.text",
      level: "must",
      basis: "seed",
      text: "The content of a message of text carries text, a string.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.content.parse-mode": {
      id: "trueconf.content.parse-mode",
      level: "must",
      basis: "seed",
      text: "The content of a message of text carries parseMode, a string.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.content.parse-mode-known": {
      id: "trueconf.content.parse-mode-known",
      level: "must",
      basis: "docs",
      text: "parseMode is text, markdown or html.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/messages", heading: "Message formatting" },
    },
    "trueconf.content.parse-mode-html": {
      id: "trueconf.content.parse-mode-html",
      level: "should",
      basis: "client",
      text: "A message arrives with parseMode html in whatever format it was sent.",
      source: { document: "python-trueconf-bot, issues", heading: "9" },
    },
    "trueconf.content.add-participant": {
      id: "trueconf.content.add-participant",
      level: "must",
      basis: "client",
      text: "The content of a message of type 1 carries userId and role, strings.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "EnvelopeTypeEnum" },
    },
    "trueconf.content.remove-participant": {
      id: "trueconf.content.remove-participant",
      level: "must",
      basis: "client",
      text: "The content of a message of type 2 carries userId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "EnvelopeTypeEnum" },
    },
    "trueconf.content.edit-title": {
      id: "trueconf.content.edit-title",
      level: "must",
      basis: "client",
      text: "The content of a message of type 21 carries title, a string.",
      source: { document: "python-trueconf-bot, issues", heading: "7" },
    },
    "trueconf.content.edit-avatar": {
      id: "trueconf.content.edit-avatar",
      level: "must",
      basis: "client",
      text: "The content of a message of type 22 carries avatarUrl, a string or null.",
      source: { document: "python-trueconf-bot, issues", heading: "15" },
    },
    "trueconf.content.clear-history": {
      id: "trueconf.content.clear-history",
      level: "must",
      basis: "client",
      text: "The content of a message of type 23 carries forAll, a boolean.",
      source: { document: "python-trueconf-bot 1.5.0", heading: "EnvelopeTypeEnum" },
    },
    "trueconf.content.role": {
      id: "trueconf.content.role",
      level: "must",
      basis: "client",
      text: "The content of a message of type 110 carries userId and role, strings.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "EnvelopeTypeEnum" },
    },
    "trueconf.content.forwarded": {
      id: "trueconf.content.forwarded",
      level: "must",
      basis: "client",
      text: "The content of a message of type 201 is the message that was forwarded, with messageId, timestamp, author, type and content.",
      source: { document: "python-trueconf-bot, issues", heading: "8" },
    },
    "trueconf.content.attachment": {
      id: "trueconf.content.attachment",
      level: "must",
      basis: "client",
      text: "The content of a message of type 202 carries name, size, mimeType, fileId and readyState.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "EnvelopeTypeEnum" },
    },
    "trueconf.content.location": {
      id: "trueconf.content.location",
      level: "must",
      basis: "client",
      text: "The content of a message of type 203 carries latitude and longitude, numbers.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "EnvelopeTypeEnum" },
      capability: "environment",
    },
    "trueconf.content.survey": {
      id: "trueconf.content.survey",
      level: "must",
      basis: "docs",
      text: "The content of a message of type 204 is that of the survey.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/surveys", heading: "Send survey" },
    },
    "trueconf.content.voice": {
      id: "trueconf.content.voice",
      level: "must",
      basis: "client",
      text: "The content of a message of type 205 carries fileId, size, mimeType and duration.",
      source: { document: "python-trueconf-bot 1.5.0", heading: "EnvelopeTypeEnum" },
      capability: "environment",
    },
    "trueconf.content.html-attributes": {
      id: "trueconf.content.html-attributes",
      level: "should",
      basis: "docs",
      text: "Attributes of a tag other than the target of a link are taken out.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/messages", heading: "HTML" },
    },
    "trueconf.content.buttons": {
      id: "trueconf.content.buttons",
      level: "must",
      basis: "client",
      text: "buttons, where given, is a list of rows, each a list of objects.",
      source: { document: "python-trueconf-bot 1.5.0", heading: "inline keyboard" },
    },
    "trueconf.content.button-type": {
      id: "trueconf.content.button-type",
      level: "must",
      basis: "client",
      text: "A button carries type, a string.",
      source: { document: "python-trueconf-bot 1.5.0", heading: "inline keyboard" },
    },
    "trueconf.content.button-label": {
      id: "trueconf.content.button-label",
      level: "must",
      basis: "client",
      text: "label of a button, where given, has at most 32 characters.",
      source: { document: "python-trueconf-bot 1.5.0", heading: "inline keyboard" },
    },
    "trueconf.get-chats.method": {
      id: "trueconf.get-chats.method",
      level: "must",
      basis: "seed",
      text: "A request with the method getChats is served.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
    },
    "trueconf.get-chats.count-required": {
      id: "trueconf.get-chats.count-required",
      level: "must",
      basis: "seed",
      text: "getChats without count is refused.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
    },
    "trueconf.get-chats.count-uint32": {
      id: "trueconf.get-chats.count-uint32",
      level: "must",
      basis: "seed",
      text: "getChats refuses a count that is not a whole number from 0 to 4294967295.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
    },
    "trueconf.get-chats.page-required": {
      id: "trueconf.get-chats.page-required",
      level: "must",
      basis: "seed",
      text: "getChats without page is refused.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
    },
    "trueconf.get-chats.page-uint32": {
      id: "trueconf.get-chats.page-uint32",
      level: "must",
      basis: "seed",
      text: "getChats refuses a page that is not a whole number from 0 to 4294967295.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
    },
    "trueconf.get-chats.payload-array": {
      id: "trueconf.get-chats.payload-array",
      level: "must",
      basis: "seed",
      text: "The payload of the answer is an array, with no object around it.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
    },
    "trueconf.get-chats.entries": {
      id: "trueconf.get-chats.entries",
      level: "must",
      basis: "seed",
      text: "Each entry is a chat of the same form as getChatByID shows.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
    },
    "trueconf.get-chats.count-max": {
      id: "trueconf.get-chats.count-max",
      level: "must",
      basis: "seed",
      text: "No page holds more chats than count.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
    },
    "trueconf.get-chats.count-full": {
      id: "trueconf.get-chats.count-full",
      level: "should",
      basis: "inferred",
      text: "A page that is followed by another holds as many chats as count.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
    },
    "trueconf.get-chats.first-page": {
      id: "trueconf.get-chats.first-page",
      level: "must",
      basis: "seed",
      text: "Page 1 is the first: it is not empty if the account has a chat.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
    },
    "trueconf.get-chats.pages-complete": {
      id: "trueconf.get-chats.pages-complete",
      level: "must",
      basis: "seed",
      text: "The pages from 1 on together show every chat of the account.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
    },
    "trueconf.get-chats.pages-disjoint": {
      id: "trueconf.get-chats.pages-disjoint",
      level: "must",
      basis: "seed",
      text: "No chat is on two pages.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
    },
    "trueconf.get-chats.past-end": {
      id: "trueconf.get-chats.past-end",
      level: "must",
      basis: "client",
      text: "A page behind the last is an empty array.",
      source: { document: "trueconf-openclaw-channel 1.2.9", heading: "getChats after auth" },
    },
    "trueconf.get-chats.own-chats": {
      id: "trueconf.get-chats.own-chats",
      level: "must",
      basis: "seed",
      text: "Only chats in which the account is are listed.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
      capability: "second-account",
    },
    "trueconf.get-chats.kinds": {
      id: "trueconf.get-chats.kinds",
      level: "must",
      basis: "seed",
      text: "Personal chats, groups and channels are listed alike.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
    },
    "trueconf.get-chats.agrees-title": {
      id: "trueconf.get-chats.agrees-title",
      level: "must",
      basis: "seed",
      text: "title of one chat is the same in the list and in getChatByID.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
    },
    "trueconf.get-chats.agrees-chat-type": {
      id: "trueconf.get-chats.agrees-chat-type",
      level: "must",
      basis: "seed",
      text: "chatType of one chat is the same in the list and in getChatByID.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
    },
    "trueconf.get-chats.agrees-unread": {
      id: "trueconf.get-chats.agrees-unread",
      level: "must",
      basis: "seed",
      text: "unreadMessages of one chat is the same in the list and in getChatByID.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
    },
    "trueconf.get-chats.agrees-last-message": {
      id: "trueconf.get-chats.agrees-last-message",
      level: "must",
      basis: "seed",
      text: "lastMessage of one chat is the same in the list and in getChatByID.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
    },
    "trueconf.get-chats.example": {
      id: "trueconf.get-chats.example",
      level: "must",
      basis: "seed",
      text: "The document's own getChats is served and answered in the printed form.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
    },
    "trueconf.get-chats.stable-order": {
      id: "trueconf.get-chats.stable-order",
      level: "should",
      basis: "inferred",
      text: "The order is the same in two lists between which nothing happened.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
    },
    "trueconf.remove-chat.method": {
      id: "trueconf.remove-chat.method",
      level: "must",
      basis: "seed",
      text: "A request with the method removeChat is served.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Deleting chat" },
    },
    "trueconf.remove-chat.answer": {
      id: "trueconf.remove-chat.answer",
      level: "must",
      basis: "seed",
      text: "The payload of the answer to removeChat is an object.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Deleting chat" },
    },
    "trueconf.remove-chat.chat-id-required": {
      id: "trueconf.remove-chat.chat-id-required",
      level: "must",
      basis: "seed",
      text: "removeChat without chatId is refused.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Deleting chat" },
    },
    "trueconf.remove-chat.chat-id-string": {
      id: "trueconf.remove-chat.chat-id-string",
      level: "must",
      basis: "seed",
      text: "removeChat refuses a chatId that is not a string.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Deleting chat" },
    },
    "trueconf.remove-chat.chat-id": {
      id: "trueconf.remove-chat.chat-id",
      level: "must",
      basis: "seed",
      text: "chatId in the answer to removeChat, where given, is a string.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Deleting chat" },
    },
    "trueconf.remove-chat.answer-chat-id": {
      id: "trueconf.remove-chat.answer-chat-id",
      level: "must",
      basis: "seed",
      text: "The chatId of the answer is that of the chat deleted.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Deleting chat" },
      choice: "trueconf.remove-chat-answer",
    },
    "trueconf.remove-chat.personal": {
      id: "trueconf.remove-chat.personal",
      level: "must",
      basis: "seed",
      text: "A personal chat can be deleted.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Deleting chat" },
    },
    "trueconf.remove-chat.group": {
      id: "trueconf.remove-chat.group",
      level: "must",
      basis: "seed",
      text: "A group can be deleted.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Deleting chat" },
    },
    "trueconf.remove-chat.channel": {
      id: "trueconf.remove-chat.channel",
      level: "must",
      basis: "client",
      text: "A channel can be deleted.",
      source: { document: "python-trueconf-bot, issues", heading: "1" },
    },
    "trueconf.remove-chat.gone-from-list": {
      id: "trueconf.remove-chat.gone-from-list",
      level: "must",
      basis: "seed",
      text: "A chat that was deleted is no longer listed.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
    },
    "trueconf.remove-chat.gone": {
      id: "trueconf.remove-chat.gone",
      level: "must",
      basis: "seed",
      text: "A chat that was deleted is no longer shown.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.remove-chat.others-stay": {
      id: "trueconf.remove-chat.others-stay",
      level: "must",
      basis: "seed",
      text: "Only the chat named is deleted.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Deleting chat" },
    },
    "trueconf.remove-chat.example": {
      id: "trueconf.remove-chat.example",
      level: "must",
      basis: "seed",
      text: "A removeChat of the sample's form, for a chat that there is, is answered in the printed form.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Deleting chat" },
    },
    "trueconf.remove-chat.twice": {
      id: "trueconf.remove-chat.twice",
      level: "must",
      basis: "docs",
      text: "A chat cannot be deleted twice; the second time there is no such chat.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/chats", heading: "Delete chat" },
    },
    "trueconf.remove-chat.for-everyone": {
      id: "trueconf.remove-chat.for-everyone",
      level: "must",
      basis: "docs",
      text: "A group that its owner deletes is gone for every participant.",
      source: { document: "TrueConf knowledge base", heading: "Lost ownership of a chat" },
      capability: "second-account",
    },
    "trueconf.add-chat-participant.method": {
      id: "trueconf.add-chat-participant.method",
      level: "must",
      basis: "seed",
      text: "A request with the method addChatParticipant is served.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Adding a participant to the chat" },
    },
    "trueconf.add-chat-participant.chat-id-required": {
      id: "trueconf.add-chat-participant.chat-id-required",
      level: "must",
      basis: "seed",
      text: "addChatParticipant without chatId is refused.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Adding a participant to the chat" },
    },
    "trueconf.add-chat-participant.chat-id-string": {
      id: "trueconf.add-chat-participant.chat-id-string",
      level: "must",
      basis: "seed",
      text: "addChatParticipant refuses a chatId that is not a string.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Adding a participant to the chat" },
    },
    "trueconf.add-chat-participant.user-id-required": {
      id: "trueconf.add-chat-participant.user-id-required",
      level: "must",
      basis: "seed",
      text: "addChatParticipant without userId is refused.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Adding a participant to the chat" },
    },
    "trueconf.add-chat-participant.user-id-string": {
      id: "trueconf.add-chat-participant.user-id-string",
      level: "must",
      basis: "seed",
      text: "addChatParticipant refuses a userId that is not a string.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Adding a participant to the chat" },
    },
    "trueconf.add-chat-participant.display-history-boolean": {
      id: "trueconf.add-chat-participant.display-history-boolean",
      level: "should",
      basis: "inferred",
      text: "addChatParticipant refuses a displayHistory that is not a boolean.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Adding a participant to the chat" },
    },
    "trueconf.add-chat-participant.empty-object": {
      id: "trueconf.add-chat-participant.empty-object",
      level: "must",
      basis: "seed",
      text: "addChatParticipant: The payload of the answer is an object without a member.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Adding a participant to the chat" },
    },
    "trueconf.add-chat-participant.present": {
      id: "trueconf.add-chat-participant.present",
      level: "must",
      basis: "seed",
      text: "Whoever was added is then found present by hasChatParticipant.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Checking Participant Presence in Chat" },
    },
    "trueconf.add-chat-participant.listed": {
      id: "trueconf.add-chat-participant.listed",
      level: "must",
      basis: "seed",
      text: "Whoever was added is then among the participants.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
    },
    "trueconf.add-chat-participant.others-stay": {
      id: "trueconf.add-chat-participant.others-stay",
      level: "must",
      basis: "seed",
      text: "Those who were in the chat stay in it.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
    },
    "trueconf.add-chat-participant.channel": {
      id: "trueconf.add-chat-participant.channel",
      level: "must",
      basis: "docs",
      text: "Someone can be added to a channel.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/overview", heading: "Features" },
    },
    "trueconf.add-chat-participant.role-user": {
      id: "trueconf.add-chat-participant.role-user",
      level: "should",
      basis: "inferred",
      text: "Whoever was added has the role user.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
    },
    "trueconf.add-chat-participant.example": {
      id: "trueconf.add-chat-participant.example",
      level: "must",
      basis: "seed",
      text: "A addChatParticipant of the sample's form, for a chat and a user that there are, is answered in the printed form.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Adding a participant to the chat" },
    },
    "trueconf.add-chat-participant.newcomer-lists": {
      id: "trueconf.add-chat-participant.newcomer-lists",
      level: "must",
      basis: "seed",
      text: "The chat is then among those of whoever was added.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
      capability: "second-account",
    },
    "trueconf.add-chat-participant.display-history": {
      id: "trueconf.add-chat-participant.display-history",
      level: "must",
      basis: "client",
      text: "With displayHistory true the newcomer is shown what was written before, with false not.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "addChatParticipant" },
      capability: "second-account",
    },
    "trueconf.remove-chat-participant.method": {
      id: "trueconf.remove-chat-participant.method",
      level: "must",
      basis: "seed",
      text: "A request with the method removeChatParticipant is served.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Removing a participant from the chat" },
    },
    "trueconf.remove-chat-participant.chat-id-required": {
      id: "trueconf.remove-chat-participant.chat-id-required",
      level: "must",
      basis: "seed",
      text: "removeChatParticipant without chatId is refused.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Removing a participant from the chat" },
    },
    "trueconf.remove-chat-participant.chat-id-string": {
      id: "trueconf.remove-chat-participant.chat-id-string",
      level: "must",
      basis: "seed",
      text: "removeChatParticipant refuses a chatId that is not a string.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Removing a participant from the chat" },
    },
    "trueconf.remove-chat-participant.user-id-required": {
      id: "trueconf.remove-chat-participant.user-id-required",
      level: "must",
      basis: "seed",
      text: "removeChatParticipant without userId is refused.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Removing a participant from the chat" },
    },
    "trueconf.remove-chat-participant.user-id-string": {
      id: "trueconf.remove-chat-participant.user-id-string",
      level: "must",
      basis: "seed",
      text: "removeChatParticipant refuses a userId that is not a string.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Removing a participant from the chat" },
    },
    "trueconf.remove-chat-participant.clear-history-boolean": {
      id: "trueconf.remove-chat-participant.clear-history-boolean",
      level: "should",
      basis: "inferred",
      text: "removeChatParticipant refuses a clearHistory that is not a boolean.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Removing a participant from the chat" },
    },
    "trueconf.remove-chat-participant.empty-object": {
      id: "trueconf.remove-chat-participant.empty-object",
      level: "must",
      basis: "seed",
      text: "removeChatParticipant: The payload of the answer is an object without a member.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Removing a participant from the chat" },
    },
    "trueconf.remove-chat-participant.absent": {
      id: "trueconf.remove-chat-participant.absent",
      level: "must",
      basis: "seed",
      text: "Whoever was removed is then found absent by hasChatParticipant.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Checking Participant Presence in Chat" },
    },
    "trueconf.remove-chat-participant.unlisted": {
      id: "trueconf.remove-chat-participant.unlisted",
      level: "must",
      basis: "seed",
      text: "Whoever was removed is then not among the participants.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
    },
    "trueconf.remove-chat-participant.others-stay": {
      id: "trueconf.remove-chat-participant.others-stay",
      level: "must",
      basis: "seed",
      text: "Everyone else stays in the chat.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
    },
    "trueconf.remove-chat-participant.chat-stays": {
      id: "trueconf.remove-chat-participant.chat-stays",
      level: "must",
      basis: "seed",
      text: "The chat itself stays.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
    },
    "trueconf.remove-chat-participant.again": {
      id: "trueconf.remove-chat-participant.again",
      level: "must",
      basis: "seed",
      text: "Whoever was removed can be added again.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Adding a participant to the chat" },
    },
    "trueconf.remove-chat-participant.channel": {
      id: "trueconf.remove-chat-participant.channel",
      level: "must",
      basis: "docs",
      text: "Someone can be removed from a channel.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/overview", heading: "Features" },
    },
    "trueconf.remove-chat-participant.example": {
      id: "trueconf.remove-chat-participant.example",
      level: "must",
      basis: "seed",
      text: "A removeChatParticipant of the sample's form, for a participant that there is, is answered in the printed form.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Removing a participant from the chat" },
    },
    "trueconf.remove-chat-participant.no-longer-lists": {
      id: "trueconf.remove-chat-participant.no-longer-lists",
      level: "must",
      basis: "seed",
      text: "The chat is then no longer among those of whoever was removed.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
      capability: "second-account",
    },
    "trueconf.has-chat-participant.method": {
      id: "trueconf.has-chat-participant.method",
      level: "must",
      basis: "seed",
      text: "A request with the method hasChatParticipant is served.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Checking Participant Presence in Chat" },
    },
    "trueconf.has-chat-participant.answer": {
      id: "trueconf.has-chat-participant.answer",
      level: "must",
      basis: "seed",
      text: "The payload of the answer to hasChatParticipant is an object.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Checking Participant Presence in Chat" },
    },
    "trueconf.has-chat-participant.chat-id-required": {
      id: "trueconf.has-chat-participant.chat-id-required",
      level: "must",
      basis: "seed",
      text: "hasChatParticipant without chatId is refused.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Checking Participant Presence in Chat" },
    },
    "trueconf.has-chat-participant.chat-id-string": {
      id: "trueconf.has-chat-participant.chat-id-string",
      level: "must",
      basis: "seed",
      text: "hasChatParticipant refuses a chatId that is not a string.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Checking Participant Presence in Chat" },
    },
    "trueconf.has-chat-participant.user-id-required": {
      id: "trueconf.has-chat-participant.user-id-required",
      level: "must",
      basis: "seed",
      text: "hasChatParticipant without userId is refused.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Checking Participant Presence in Chat" },
    },
    "trueconf.has-chat-participant.user-id-string": {
      id: "trueconf.has-chat-participant.user-id-string",
      level: "must",
      basis: "seed",
      text: "hasChatParticipant refuses a userId that is not a string.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Checking Participant Presence in Chat" },
    },
    "trueconf.has-chat-participant.result": {
      id: "trueconf.has-chat-participant.result",
      level: "must",
      basis: "seed",
      text: "The answer to hasChatParticipant carries result, a boolean.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Checking Participant Presence in Chat" },
    },
    "trueconf.has-chat-participant.present": {
      id: "trueconf.has-chat-participant.present",
      level: "must",
      basis: "seed",
      text: "result of hasChatParticipant is true for someone who is in the chat.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Checking Participant Presence in Chat" },
    },
    "trueconf.has-chat-participant.absent": {
      id: "trueconf.has-chat-participant.absent",
      level: "must",
      basis: "seed",
      text: "result of hasChatParticipant is false for a user who is not in the chat.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Checking Participant Presence in Chat" },
    },
    "trueconf.has-chat-participant.self": {
      id: "trueconf.has-chat-participant.self",
      level: "must",
      basis: "seed",
      text: "result of hasChatParticipant is true for the account itself in a chat that it is in.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Checking Participant Presence in Chat" },
    },
    "trueconf.has-chat-participant.personal": {
      id: "trueconf.has-chat-participant.personal",
      level: "must",
      basis: "seed",
      text: "result of hasChatParticipant is true for the other side of a personal chat.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Checking Participant Presence in Chat" },
    },
    "trueconf.has-chat-participant.unknown-user": {
      id: "trueconf.has-chat-participant.unknown-user",
      level: "should",
      basis: "inferred",
      text: "result of hasChatParticipant is false for a TrueConf ID that nobody has.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Checking Participant Presence in Chat" },
    },
    "trueconf.has-chat-participant.example": {
      id: "trueconf.has-chat-participant.example",
      level: "must",
      basis: "seed",
      text: "A hasChatParticipant of the sample's form, for a participant that there is, is answered in the printed form: result true.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Checking Participant Presence in Chat" },
    },
    "trueconf.has-chat-participant.non-member": {
      id: "trueconf.has-chat-participant.non-member",
      level: "may",
      basis: "inferred",
      text: "What someone who is not in the chat is told is left open.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Checking Participant Presence in Chat" },
      capability: "second-account",
      choice: "trueconf.non-member-presence",
    },
    "trueconf.get-chat-participants.method": {
      id: "trueconf.get-chat-participants.method",
      level: "must",
      basis: "seed",
      text: "A request with the method getChatParticipants is served.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
    },
    "trueconf.get-chat-participants.chat-id-required": {
      id: "trueconf.get-chat-participants.chat-id-required",
      level: "must",
      basis: "seed",
      text: "getChatParticipants without chatId is refused.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
    },
    "trueconf.get-chat-participants.chat-id-string": {
      id: "trueconf.get-chat-participants.chat-id-string",
      level: "must",
      basis: "seed",
      text: "getChatParticipants refuses a chatId that is not a string.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
    },
    "trueconf.get-chat-participants.page-size-required": {
      id: "trueconf.get-chat-participants.page-size-required",
      level: "must",
      basis: "seed",
      text: "getChatParticipants without pageSize is refused.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
    },
    "trueconf.get-chat-participants.page-size-uint32": {
      id: "trueconf.get-chat-participants.page-size-uint32",
      level: "must",
      basis: "seed",
      text: "getChatParticipants refuses a pageSize that is not a whole number from 0 to 4294967295.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
    },
    "trueconf.get-chat-participants.page-number-required": {
      id: "trueconf.get-chat-participants.page-number-required",
      level: "must",
      basis: "seed",
      text: "getChatParticipants without pageNumber is refused.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
    },
    "trueconf.get-chat-participants.page-number-uint32": {
      id: "trueconf.get-chat-participants.page-number-uint32",
      level: "must",
      basis: "seed",
      text: "getChatParticipants refuses a pageNumber that is not a whole number from 0 to 4294967295.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
    },
    "trueconf.get-chat-participants.answer": {
      id: "trueconf.get-chat-participants.answer",
      level: "must",
      basis: "seed",
      text: "The payload of the answer to getChatParticipants is an object.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
    },
    "trueconf.get-chat-participants.participants": {
      id: "trueconf.get-chat-participants.participants",
      level: "must",
      basis: "seed",
      text: "The answer to getChatParticipants carries participants, an array.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
    },
    "trueconf.get-chat-participants.page-size-max": {
      id: "trueconf.get-chat-participants.page-size-max",
      level: "must",
      basis: "seed",
      text: "No page holds more participants than pageSize.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
    },
    "trueconf.get-chat-participants.page-size-full": {
      id: "trueconf.get-chat-participants.page-size-full",
      level: "must",
      basis: "seed",
      text: "A page that is followed by another holds as many participants as pageSize.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
    },
    "trueconf.get-chat-participants.pages-complete": {
      id: "trueconf.get-chat-participants.pages-complete",
      level: "must",
      basis: "seed",
      text: "The pages together show everyone who is in the chat.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
      choice: "trueconf.participants-page-base",
    },
    "trueconf.get-chat-participants.pages-disjoint": {
      id: "trueconf.get-chat-participants.pages-disjoint",
      level: "must",
      basis: "seed",
      text: "No participant is on two pages.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
    },
    "trueconf.get-chat-participants.listed-once": {
      id: "trueconf.get-chat-participants.listed-once",
      level: "must",
      basis: "seed",
      text: "No participant is listed twice on one page.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
    },
    "trueconf.get-chat-participants.page-offset": {
      id: "trueconf.get-chat-participants.page-offset",
      level: "must",
      basis: "seed",
      text: "A page begins as many participants after the first page as pageSize times the number of pages between them.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
      choice: "trueconf.participants-page-base",
    },
    "trueconf.get-chat-participants.past-end": {
      id: "trueconf.get-chat-participants.past-end",
      level: "must",
      basis: "client",
      text: "A page behind the last is empty.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatParticipants" },
    },
    "trueconf.get-chat-participants.agrees-presence": {
      id: "trueconf.get-chat-participants.agrees-presence",
      level: "must",
      basis: "seed",
      text: "Whoever is listed is found present by hasChatParticipant, and no one else.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Checking Participant Presence in Chat" },
    },
    "trueconf.get-chat-participants.kinds": {
      id: "trueconf.get-chat-participants.kinds",
      level: "must",
      basis: "seed",
      text: "The participants of groups, channels and personal chats are listed alike.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
    },
    "trueconf.get-chat-participants.example": {
      id: "trueconf.get-chat-participants.example",
      level: "must",
      basis: "seed",
      text: "A getChatParticipants of the sample's form, for the first page of a chat with room for everyone, is answered in the printed form, all of them on it.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
    },
    "trueconf.get-chat-participants.non-member": {
      id: "trueconf.get-chat-participants.non-member",
      level: "should",
      basis: "inferred",
      text: "Someone who is not in the chat is not shown its participants.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
      capability: "second-account",
      choice: "trueconf.non-member-read",
    },
    "trueconf.chat-participant.object": {
      id: "trueconf.chat-participant.object",
      level: "must",
      basis: "seed",
      text: "A participant is a JSON object.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
    },
    "trueconf.chat-participant.user-id": {
      id: "trueconf.chat-participant.user-id",
      level: "must",
      basis: "seed",
      text: "A participant carries userId, a string.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
    },
    "trueconf.chat-participant.role": {
      id: "trueconf.chat-participant.role",
      level: "must",
      basis: "seed",
      text: "A participant carries role, a string.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
    },
    "trueconf.chat-participant.role-known": {
      id: "trueconf.chat-participant.role-known",
      level: "must",
      basis: "client",
      text: "role is one of owner, admin, user, conf_owner, conf_moderator, favorites_owner and writer.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "ChatParticipantRoleEnum" },
    },
    "trueconf.chat-participant.role-user": {
      id: "trueconf.chat-participant.role-user",
      level: "must",
      basis: "seed",
      text: "The role of an ordinary participant is written user.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
    },
    "trueconf.chat-participant.role-admin": {
      id: "trueconf.chat-participant.role-admin",
      level: "must",
      basis: "seed",
      text: "The role of an appointed moderator is written admin.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
    },
    "trueconf.chat-participant.role-owner": {
      id: "trueconf.chat-participant.role-owner",
      level: "must",
      basis: "docs",
      text: "The role of the owner is written owner.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/roles-and-users-rules", heading: "Roles" },
    },
    "trueconf.get-chat-participant.method": {
      id: "trueconf.get-chat-participant.method",
      level: "must",
      basis: "client",
      text: "A request with the method getChatParticipant is served.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatParticipant" },
    },
    "trueconf.get-chat-participant.answer": {
      id: "trueconf.get-chat-participant.answer",
      level: "must",
      basis: "client",
      text: "The payload of the answer to getChatParticipant is an object.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatParticipant" },
    },
    "trueconf.get-chat-participant.chat-id-required": {
      id: "trueconf.get-chat-participant.chat-id-required",
      level: "should",
      basis: "inferred",
      text: "getChatParticipant without chatId is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatParticipant" },
    },
    "trueconf.get-chat-participant.chat-id-string": {
      id: "trueconf.get-chat-participant.chat-id-string",
      level: "should",
      basis: "inferred",
      text: "getChatParticipant refuses a chatId that is not a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatParticipant" },
    },
    "trueconf.get-chat-participant.user-id-required": {
      id: "trueconf.get-chat-participant.user-id-required",
      level: "should",
      basis: "inferred",
      text: "getChatParticipant without userId is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatParticipant" },
    },
    "trueconf.get-chat-participant.user-id-string": {
      id: "trueconf.get-chat-participant.user-id-string",
      level: "should",
      basis: "inferred",
      text: "getChatParticipant refuses a userId that is not a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatParticipant" },
    },
    "trueconf.get-chat-participant.user-id": {
      id: "trueconf.get-chat-participant.user-id",
      level: "must",
      basis: "client",
      text: "The answer to getChatParticipant carries userId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatParticipant" },
    },
    "trueconf.get-chat-participant.role": {
      id: "trueconf.get-chat-participant.role",
      level: "must",
      basis: "client",
      text: "The answer to getChatParticipant carries role, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatParticipant" },
    },
    "trueconf.get-chat-participant.type": {
      id: "trueconf.get-chat-participant.type",
      level: "must",
      basis: "client",
      text: "The answer to getChatParticipant carries type, a whole number that is not negative.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatParticipant" },
    },
    "trueconf.get-chat-participant.agrees-role": {
      id: "trueconf.get-chat-participant.agrees-role",
      level: "must",
      basis: "client",
      text: "role is the one that getChatParticipants lists.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatParticipant" },
    },
    "trueconf.get-chat-participant.agrees-user": {
      id: "trueconf.get-chat-participant.agrees-user",
      level: "must",
      basis: "client",
      text: "userId is the one that was asked for.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatParticipant" },
    },
    "trueconf.get-chat-participant.absent": {
      id: "trueconf.get-chat-participant.absent",
      level: "must",
      basis: "client",
      text: "getChatParticipant: Someone who is not in the chat is refused with 305.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatParticipant" },
    },
    "trueconf.get-chat-participant.type-user": {
      id: "trueconf.get-chat-participant.type-user",
      level: "must",
      basis: "client",
      text: "The type of a person is 1.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatParticipant" },
    },
    "trueconf.create-favorites-chat.method": {
      id: "trueconf.create-favorites-chat.method",
      level: "must",
      basis: "client",
      text: "A request with the method createFavoritesChat is served.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "createFavoritesChat" },
    },
    "trueconf.create-favorites-chat.answer": {
      id: "trueconf.create-favorites-chat.answer",
      level: "must",
      basis: "client",
      text: "The payload of the answer to createFavoritesChat is an object.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "createFavoritesChat" },
    },
    "trueconf.create-favorites-chat.chat-id": {
      id: "trueconf.create-favorites-chat.chat-id",
      level: "must",
      basis: "client",
      text: "The answer to createFavoritesChat carries chatId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "createFavoritesChat" },
    },
    "trueconf.create-favorites-chat.same": {
      id: "trueconf.create-favorites-chat.same",
      level: "must",
      basis: "client",
      text: "A second request answers with the same chatId.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "createFavoritesChat" },
    },
    "trueconf.create-favorites-chat.type": {
      id: "trueconf.create-favorites-chat.type",
      level: "must",
      basis: "client",
      text: "The Favorites are of chatType 5.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "createFavoritesChat" },
    },
    "trueconf.create-favorites-chat.role": {
      id: "trueconf.create-favorites-chat.role",
      level: "should",
      basis: "client",
      text: "The account is in it as favorites_owner.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "createFavoritesChat" },
    },
    "trueconf.create-favorites-chat.alone": {
      id: "trueconf.create-favorites-chat.alone",
      level: "should",
      basis: "inferred",
      text: "Nobody else is in it.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "createFavoritesChat" },
    },
    "trueconf.change-participant-role.method": {
      id: "trueconf.change-participant-role.method",
      level: "must",
      basis: "client",
      text: "A request with the method changeParticipantRole is served.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "changeParticipantRole" },
    },
    "trueconf.change-participant-role.chat-id-required": {
      id: "trueconf.change-participant-role.chat-id-required",
      level: "should",
      basis: "inferred",
      text: "changeParticipantRole without chatId is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "changeParticipantRole" },
    },
    "trueconf.change-participant-role.chat-id-string": {
      id: "trueconf.change-participant-role.chat-id-string",
      level: "should",
      basis: "inferred",
      text: "changeParticipantRole refuses a chatId that is not a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "changeParticipantRole" },
    },
    "trueconf.change-participant-role.user-id-required": {
      id: "trueconf.change-participant-role.user-id-required",
      level: "should",
      basis: "inferred",
      text: "changeParticipantRole without userId is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "changeParticipantRole" },
    },
    "trueconf.change-participant-role.user-id-string": {
      id: "trueconf.change-participant-role.user-id-string",
      level: "should",
      basis: "inferred",
      text: "changeParticipantRole refuses a userId that is not a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "changeParticipantRole" },
    },
    "trueconf.change-participant-role.role-required": {
      id: "trueconf.change-participant-role.role-required",
      level: "should",
      basis: "inferred",
      text: "changeParticipantRole without role is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "changeParticipantRole" },
    },
    "trueconf.change-participant-role.role-string": {
      id: "trueconf.change-participant-role.role-string",
      level: "should",
      basis: "inferred",
      text: "changeParticipantRole refuses a role that is not a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "changeParticipantRole" },
    },
    "trueconf.change-participant-role.empty-object": {
      id: "trueconf.change-participant-role.empty-object",
      level: "must",
      basis: "client",
      text: "changeParticipantRole: The payload of the answer is an object without a documented member.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "changeParticipantRole" },
    },
    "trueconf.change-participant-role.shown": {
      id: "trueconf.change-participant-role.shown",
      level: "must",
      basis: "client",
      text: "The participant is then listed with the new role.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "changeParticipantRole" },
    },
    "trueconf.change-participant-role.admin": {
      id: "trueconf.change-participant-role.admin",
      level: "must",
      basis: "client",
      text: "A user can be made admin, and an admin user.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "changeParticipantRole" },
    },
    "trueconf.change-participant-role.writer": {
      id: "trueconf.change-participant-role.writer",
      level: "should",
      basis: "inferred",
      text: "In a channel a user can be made writer.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/objects", heading: "ChatParticipantRoleEnum" },
    },
    "trueconf.change-participant-role.unknown-role": {
      id: "trueconf.change-participant-role.unknown-role",
      level: "should",
      basis: "inferred",
      text: "A role that there is not is refused with 312.",
      source: { document: "TruconfProxyDB", heading: "error codes" },
    },
    "trueconf.change-participant-role.absent": {
      id: "trueconf.change-participant-role.absent",
      level: "should",
      basis: "inferred",
      text: "changeParticipantRole: Someone who is not in the chat is refused with 305.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "changeParticipantRole" },
    },
    "trueconf.change-participant-role.needs-right": {
      id: "trueconf.change-participant-role.needs-right",
      level: "must",
      basis: "client",
      text: "changeParticipantRole: An ordinary participant is refused with 303.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "changeParticipantRole" },
      capability: "second-account",
    },
    "trueconf.edit-chat-title.method": {
      id: "trueconf.edit-chat-title.method",
      level: "must",
      basis: "client",
      text: "A request with the method editChatTitle is served.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editChatTitle" },
    },
    "trueconf.edit-chat-title.answer": {
      id: "trueconf.edit-chat-title.answer",
      level: "must",
      basis: "client",
      text: "The payload of the answer to editChatTitle is an object.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editChatTitle" },
    },
    "trueconf.edit-chat-title.chat-id-required": {
      id: "trueconf.edit-chat-title.chat-id-required",
      level: "should",
      basis: "inferred",
      text: "editChatTitle without chatId is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editChatTitle" },
    },
    "trueconf.edit-chat-title.chat-id-string": {
      id: "trueconf.edit-chat-title.chat-id-string",
      level: "should",
      basis: "inferred",
      text: "editChatTitle refuses a chatId that is not a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editChatTitle" },
    },
    "trueconf.edit-chat-title.title-required": {
      id: "trueconf.edit-chat-title.title-required",
      level: "should",
      basis: "inferred",
      text: "editChatTitle without title is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editChatTitle" },
    },
    "trueconf.edit-chat-title.title-string": {
      id: "trueconf.edit-chat-title.title-string",
      level: "should",
      basis: "inferred",
      text: "editChatTitle refuses a title that is not a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editChatTitle" },
    },
    "trueconf.edit-chat-title.chat-id": {
      id: "trueconf.edit-chat-title.chat-id",
      level: "must",
      basis: "client",
      text: "The answer to editChatTitle carries chatId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editChatTitle" },
    },
    "trueconf.edit-chat-title.timestamp": {
      id: "trueconf.edit-chat-title.timestamp",
      level: "must",
      basis: "client",
      text: "The answer to editChatTitle carries timestamp, a whole number that is not negative.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editChatTitle" },
    },
    "trueconf.edit-chat-title.shown": {
      id: "trueconf.edit-chat-title.shown",
      level: "must",
      basis: "client",
      text: "The chat then has the new title.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editChatTitle" },
    },
    "trueconf.edit-chat-title.answer-chat-id": {
      id: "trueconf.edit-chat-title.answer-chat-id",
      level: "must",
      basis: "client",
      text: "editChatTitle: The chatId of the answer is that of the chat.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editChatTitle" },
    },
    "trueconf.edit-chat-title.needs-right": {
      id: "trueconf.edit-chat-title.needs-right",
      level: "must",
      basis: "client",
      text: "editChatTitle: An ordinary participant is refused with 303.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editChatTitle" },
      capability: "second-account",
    },
    "trueconf.edit-chat-avatar.method": {
      id: "trueconf.edit-chat-avatar.method",
      level: "must",
      basis: "client",
      text: "A request with the method editChatAvatar is served.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editChatAvatar" },
    },
    "trueconf.edit-chat-avatar.chat-id-required": {
      id: "trueconf.edit-chat-avatar.chat-id-required",
      level: "should",
      basis: "inferred",
      text: "editChatAvatar without chatId is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editChatAvatar" },
    },
    "trueconf.edit-chat-avatar.chat-id-string": {
      id: "trueconf.edit-chat-avatar.chat-id-string",
      level: "should",
      basis: "inferred",
      text: "editChatAvatar refuses a chatId that is not a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editChatAvatar" },
    },
    "trueconf.edit-chat-avatar.temporal-file-id-required": {
      id: "trueconf.edit-chat-avatar.temporal-file-id-required",
      level: "should",
      basis: "inferred",
      text: "editChatAvatar without temporalFileId is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editChatAvatar" },
    },
    "trueconf.edit-chat-avatar.temporal-file-id-string": {
      id: "trueconf.edit-chat-avatar.temporal-file-id-string",
      level: "should",
      basis: "inferred",
      text: "editChatAvatar refuses a temporalFileId that is not a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editChatAvatar" },
    },
    "trueconf.edit-chat-avatar.empty-object": {
      id: "trueconf.edit-chat-avatar.empty-object",
      level: "must",
      basis: "client",
      text: "editChatAvatar: The payload of the answer is an object without a documented member.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editChatAvatar" },
    },
    "trueconf.edit-chat-avatar.shown": {
      id: "trueconf.edit-chat-avatar.shown",
      level: "must",
      basis: "client",
      text: "avatarUrl of the chat, where shown, is then a URL.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editChatAvatar" },
    },
    "trueconf.edit-chat-avatar.unknown-file": {
      id: "trueconf.edit-chat-avatar.unknown-file",
      level: "should",
      basis: "inferred",
      text: "editChatAvatar: A temporalFileId that nobody gave out is refused with 308.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editChatAvatar" },
    },
    "trueconf.edit-chat-avatar.needs-right": {
      id: "trueconf.edit-chat-avatar.needs-right",
      level: "must",
      basis: "client",
      text: "editChatAvatar: An ordinary participant is refused with 303.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editChatAvatar" },
      capability: "second-account",
    },
    "trueconf.clear-history.method": {
      id: "trueconf.clear-history.method",
      level: "must",
      basis: "client",
      text: "A request with the method clearHistory is served.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "clearHistory" },
    },
    "trueconf.clear-history.chat-id-required": {
      id: "trueconf.clear-history.chat-id-required",
      level: "should",
      basis: "inferred",
      text: "clearHistory without chatId is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "clearHistory" },
    },
    "trueconf.clear-history.chat-id-string": {
      id: "trueconf.clear-history.chat-id-string",
      level: "should",
      basis: "inferred",
      text: "clearHistory refuses a chatId that is not a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "clearHistory" },
    },
    "trueconf.clear-history.for-all-required": {
      id: "trueconf.clear-history.for-all-required",
      level: "should",
      basis: "inferred",
      text: "clearHistory without forAll is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "clearHistory" },
    },
    "trueconf.clear-history.for-all-boolean": {
      id: "trueconf.clear-history.for-all-boolean",
      level: "should",
      basis: "inferred",
      text: "clearHistory refuses a forAll that is not a boolean.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "clearHistory" },
    },
    "trueconf.clear-history.empty-object": {
      id: "trueconf.clear-history.empty-object",
      level: "must",
      basis: "client",
      text: "clearHistory: The payload of the answer is an object without a documented member.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "clearHistory" },
    },
    "trueconf.clear-history.cleared": {
      id: "trueconf.clear-history.cleared",
      level: "must",
      basis: "client",
      text: "The caller then finds none of the earlier messages in the history.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "clearHistory" },
    },
    "trueconf.clear-history.self-only": {
      id: "trueconf.clear-history.self-only",
      level: "must",
      basis: "client",
      text: "With forAll false everyone else keeps the history.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "clearHistory" },
      capability: "second-account",
    },
    "trueconf.clear-history.for-all": {
      id: "trueconf.clear-history.for-all",
      level: "must",
      basis: "client",
      text: "With forAll true nobody keeps it.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "clearHistory" },
      capability: "second-account",
    },
    "trueconf.clear-history.chat-stays": {
      id: "trueconf.clear-history.chat-stays",
      level: "must",
      basis: "client",
      text: "The chat and its participants stay.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "clearHistory" },
    },
    "trueconf.clear-history.needs-right": {
      id: "trueconf.clear-history.needs-right",
      level: "must",
      basis: "docs",
      text: "An ordinary participant of a group who clears it for everyone is refused with 303.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/roles-and-users-rules", heading: "Group chats" },
      capability: "second-account",
    },
    "trueconf.text-content.object": {
      id: "trueconf.text-content.object",
      level: "must",
      basis: "docs",
      text: "A message without content, or with a content that is no object, is refused.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/messages", heading: "Send message" },
    },
    "trueconf.text-content.text-required": {
      id: "trueconf.text-content.text-required",
      level: "must",
      basis: "docs",
      text: "A content without text is refused.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/messages", heading: "Send message" },
    },
    "trueconf.text-content.text-string": {
      id: "trueconf.text-content.text-string",
      level: "must",
      basis: "docs",
      text: "A text that is not a string is refused.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/messages", heading: "Send message" },
    },
    "trueconf.text-content.parse-mode-required": {
      id: "trueconf.text-content.parse-mode-required",
      level: "must",
      basis: "docs",
      text: "A content without parseMode is refused.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/messages", heading: "Send message" },
    },
    "trueconf.text-content.parse-mode-string": {
      id: "trueconf.text-content.parse-mode-string",
      level: "must",
      basis: "docs",
      text: "A parseMode that is not a string is refused.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/messages", heading: "Send message" },
    },
    "trueconf.text-content.parse-mode-known": {
      id: "trueconf.text-content.parse-mode-known",
      level: "should",
      basis: "inferred",
      text: "A parseMode other than text, markdown and html is refused.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/messages", heading: "Message formatting" },
    },
    "trueconf.text-content.text": {
      id: "trueconf.text-content.text",
      level: "must",
      basis: "docs",
      text: "parseMode text is served.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/messages", heading: "Message formatting" },
    },
    "trueconf.text-content.markdown": {
      id: "trueconf.text-content.markdown",
      level: "must",
      basis: "docs",
      text: "parseMode markdown is served.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/messages", heading: "Message formatting" },
    },
    "trueconf.text-content.html": {
      id: "trueconf.text-content.html",
      level: "must",
      basis: "docs",
      text: "parseMode html is served.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/messages", heading: "Message formatting" },
    },
    "trueconf.text-content.buttons": {
      id: "trueconf.text-content.buttons",
      level: "should",
      basis: "client",
      text: "Rows of buttons beside the text are kept.",
      source: { document: "python-trueconf-bot 1.5.0", heading: "inline keyboard" },
    },
    "trueconf.text-content.buttons-rows": {
      id: "trueconf.text-content.buttons-rows",
      level: "should",
      basis: "client",
      text: "No more than eight rows of no more than eight buttons are taken.",
      source: { document: "python-trueconf-bot 1.5.0", heading: "inline keyboard" },
    },
    "trueconf.send-message.method": {
      id: "trueconf.send-message.method",
      level: "must",
      basis: "docs",
      text: "A request with the method sendMessage is served.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/messages", heading: "Send message" },
    },
    "trueconf.send-message.answer": {
      id: "trueconf.send-message.answer",
      level: "must",
      basis: "docs",
      text: "The payload of the answer to sendMessage is an object.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/messages", heading: "Send message" },
    },
    "trueconf.send-message.chat-id-required": {
      id: "trueconf.send-message.chat-id-required",
      level: "must",
      basis: "docs",
      text: "sendMessage without chatId is refused.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/messages", heading: "Send message" },
    },
    "trueconf.send-message.chat-id-string": {
      id: "trueconf.send-message.chat-id-string",
      level: "must",
      basis: "docs",
      text: "sendMessage refuses a chatId that is not a string.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/messages", heading: "Send message" },
    },
    "trueconf.send-message.reply-message-id-string": {
      id: "trueconf.send-message.reply-message-id-string",
      level: "should",
      basis: "inferred",
      text: "sendMessage refuses a replyMessageId that is not a string or null.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/messages", heading: "Send message" },
    },
    "trueconf.send-message.chat-id": {
      id: "trueconf.send-message.chat-id",
      level: "must",
      basis: "client",
      text: "The answer to sendMessage carries chatId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "sendMessage" },
    },
    "trueconf.send-message.message-id": {
      id: "trueconf.send-message.message-id",
      level: "must",
      basis: "client",
      text: "The answer to sendMessage carries messageId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "sendMessage" },
    },
    "trueconf.send-message.timestamp": {
      id: "trueconf.send-message.timestamp",
      level: "must",
      basis: "client",
      text: "The answer to sendMessage carries timestamp, a whole number that is not negative.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "sendMessage" },
    },
    "trueconf.send-message.answer-chat-id": {
      id: "trueconf.send-message.answer-chat-id",
      level: "must",
      basis: "client",
      text: "sendMessage: The chatId of the answer is that of the chat.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "sendMessage" },
    },
    "trueconf.send-message.message-id-unique": {
      id: "trueconf.send-message.message-id-unique",
      level: "must",
      basis: "client",
      text: "No two messages have the same messageId.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "sendMessage" },
    },
    "trueconf.send-message.kept": {
      id: "trueconf.send-message.kept",
      level: "must",
      basis: "docs",
      text: "The message is then readable under its messageId.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/messages", heading: "Send message" },
    },
    "trueconf.send-message.last": {
      id: "trueconf.send-message.last",
      level: "must",
      basis: "docs",
      text: "It is then the last message of its chat.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/messages", heading: "Send message" },
    },
    "trueconf.send-message.reply": {
      id: "trueconf.send-message.reply",
      level: "must",
      basis: "client",
      text: "A message sent with replyMessageId carries it when it is read.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "sendMessage" },
    },
    "trueconf.send-message.reply-unknown": {
      id: "trueconf.send-message.reply-unknown",
      level: "should",
      basis: "inferred",
      text: "A replyMessageId that no message has is refused with 306.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "sendMessage" },
    },
    "trueconf.send-message.non-member": {
      id: "trueconf.send-message.non-member",
      level: "should",
      basis: "inferred",
      text: "Someone who is not in the chat is refused.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/messages", heading: "Send message" },
      capability: "second-account",
      choice: "trueconf.non-member-write",
    },
    "trueconf.send-message.order": {
      id: "trueconf.send-message.order",
      level: "must",
      basis: "docs",
      text: "Two messages sent one after the other are read in this order.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/messages", heading: "Send message" },
    },
    "trueconf.send-message.timestamp-grows": {
      id: "trueconf.send-message.timestamp-grows",
      level: "should",
      basis: "inferred",
      text: "A later message of a chat never has an earlier timestamp.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/messages", heading: "Send message" },
    },
    "trueconf.edit-message.method": {
      id: "trueconf.edit-message.method",
      level: "must",
      basis: "client",
      text: "A request with the method editMessage is served.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editMessage" },
    },
    "trueconf.edit-message.answer": {
      id: "trueconf.edit-message.answer",
      level: "must",
      basis: "client",
      text: "The payload of the answer to editMessage is an object.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editMessage" },
    },
    "trueconf.edit-message.message-id-required": {
      id: "trueconf.edit-message.message-id-required",
      level: "should",
      basis: "inferred",
      text: "editMessage without messageId is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editMessage" },
    },
    "trueconf.edit-message.message-id-string": {
      id: "trueconf.edit-message.message-id-string",
      level: "should",
      basis: "inferred",
      text: "editMessage refuses a messageId that is not a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editMessage" },
    },
    "trueconf.edit-message.message-id": {
      id: "trueconf.edit-message.message-id",
      level: "must",
      basis: "client",
      text: "The answer to editMessage carries messageId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editMessage" },
    },
    "trueconf.edit-message.timestamp": {
      id: "trueconf.edit-message.timestamp",
      level: "must",
      basis: "client",
      text: "The answer to editMessage carries timestamp, a whole number that is not negative.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editMessage" },
    },
    "trueconf.edit-message.answer-message-id": {
      id: "trueconf.edit-message.answer-message-id",
      level: "must",
      basis: "client",
      text: "The messageId of the answer is that of the message.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editMessage" },
    },
    "trueconf.edit-message.replaced": {
      id: "trueconf.edit-message.replaced",
      level: "must",
      basis: "client",
      text: "The message then has the new text.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editMessage" },
    },
    "trueconf.edit-message.marked": {
      id: "trueconf.edit-message.marked",
      level: "must",
      basis: "client",
      text: "The message then has isEdited true.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editMessage" },
    },
    "trueconf.edit-message.place-kept": {
      id: "trueconf.edit-message.place-kept",
      level: "should",
      basis: "inferred",
      text: "Editing does not move a message to another place in its chat.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editMessage" },
    },
    "trueconf.edit-message.buttons-replaced": {
      id: "trueconf.edit-message.buttons-replaced",
      level: "should",
      basis: "client",
      text: "Leaving the buttons out takes them away.",
      source: { document: "python-trueconf-bot 1.5.0", heading: "inline keyboard" },
    },
    "trueconf.edit-message.own-only": {
      id: "trueconf.edit-message.own-only",
      level: "must",
      basis: "docs",
      text: "Someone else's message cannot be edited.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/roles-and-users-rules", heading: "Group chats" },
      capability: "second-account",
    },
    "trueconf.remove-message.method": {
      id: "trueconf.remove-message.method",
      level: "must",
      basis: "client",
      text: "A request with the method removeMessage is served.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "removeMessage" },
    },
    "trueconf.remove-message.message-id-required": {
      id: "trueconf.remove-message.message-id-required",
      level: "should",
      basis: "inferred",
      text: "removeMessage without messageId is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "removeMessage" },
    },
    "trueconf.remove-message.message-id-string": {
      id: "trueconf.remove-message.message-id-string",
      level: "should",
      basis: "inferred",
      text: "removeMessage refuses a messageId that is not a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "removeMessage" },
    },
    "trueconf.remove-message.for-all-required": {
      id: "trueconf.remove-message.for-all-required",
      level: "should",
      basis: "inferred",
      text: "removeMessage without forAll is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "removeMessage" },
    },
    "trueconf.remove-message.for-all-boolean": {
      id: "trueconf.remove-message.for-all-boolean",
      level: "should",
      basis: "inferred",
      text: "removeMessage refuses a forAll that is not a boolean.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "removeMessage" },
    },
    "trueconf.remove-message.empty-object": {
      id: "trueconf.remove-message.empty-object",
      level: "must",
      basis: "client",
      text: "removeMessage: The payload of the answer is an object without a documented member.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "removeMessage" },
    },
    "trueconf.remove-message.gone": {
      id: "trueconf.remove-message.gone",
      level: "must",
      basis: "client",
      text: "The caller no longer finds the message.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "removeMessage" },
    },
    "trueconf.remove-message.self-only": {
      id: "trueconf.remove-message.self-only",
      level: "must",
      basis: "client",
      text: "With forAll false everyone else keeps the message.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "removeMessage" },
      capability: "second-account",
    },
    "trueconf.remove-message.for-all": {
      id: "trueconf.remove-message.for-all",
      level: "must",
      basis: "docs",
      text: "With forAll true the author takes the message away from everyone.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/roles-and-users-rules", heading: "Group chats" },
      capability: "second-account",
    },
    "trueconf.remove-message.last-message-steps-back": {
      id: "trueconf.remove-message.last-message-steps-back",
      level: "should",
      basis: "inferred",
      text: "When the last message goes, the one before it is the last.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "removeMessage" },
    },
    "trueconf.remove-message.others-for-all": {
      id: "trueconf.remove-message.others-for-all",
      level: "must",
      basis: "docs",
      text: "An ordinary participant who takes someone else's message away from everyone is refused with 303.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/roles-and-users-rules", heading: "Group chats" },
      capability: "second-account",
    },
    "trueconf.remove-message.moderator-for-all": {
      id: "trueconf.remove-message.moderator-for-all",
      level: "must",
      basis: "docs",
      text: "Owner and admin can take anyone's message away from everyone.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/roles-and-users-rules", heading: "Group chats" },
      capability: "second-account",
    },
    "trueconf.forward-message.method": {
      id: "trueconf.forward-message.method",
      level: "must",
      basis: "client",
      text: "A request with the method forwardMessage is served.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "forwardMessage" },
    },
    "trueconf.forward-message.answer": {
      id: "trueconf.forward-message.answer",
      level: "must",
      basis: "client",
      text: "The payload of the answer to forwardMessage is an object.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "forwardMessage" },
    },
    "trueconf.forward-message.message-id-required": {
      id: "trueconf.forward-message.message-id-required",
      level: "should",
      basis: "inferred",
      text: "forwardMessage without messageId is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "forwardMessage" },
    },
    "trueconf.forward-message.message-id-string": {
      id: "trueconf.forward-message.message-id-string",
      level: "should",
      basis: "inferred",
      text: "forwardMessage refuses a messageId that is not a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "forwardMessage" },
    },
    "trueconf.forward-message.chat-id-required": {
      id: "trueconf.forward-message.chat-id-required",
      level: "should",
      basis: "inferred",
      text: "forwardMessage without chatId is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "forwardMessage" },
    },
    "trueconf.forward-message.chat-id-string": {
      id: "trueconf.forward-message.chat-id-string",
      level: "should",
      basis: "inferred",
      text: "forwardMessage refuses a chatId that is not a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "forwardMessage" },
    },
    "trueconf.forward-message.chat-id": {
      id: "trueconf.forward-message.chat-id",
      level: "must",
      basis: "client",
      text: "The answer to forwardMessage carries chatId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "forwardMessage" },
    },
    "trueconf.forward-message.message-id": {
      id: "trueconf.forward-message.message-id",
      level: "must",
      basis: "client",
      text: "The answer to forwardMessage carries messageId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "forwardMessage" },
    },
    "trueconf.forward-message.timestamp": {
      id: "trueconf.forward-message.timestamp",
      level: "must",
      basis: "client",
      text: "The answer to forwardMessage carries timestamp, a whole number that is not negative.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "forwardMessage" },
    },
    "trueconf.forward-message.new-message": {
      id: "trueconf.forward-message.new-message",
      level: "must",
      basis: "client",
      text: "The messageId of the answer is a new one.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "forwardMessage" },
    },
    "trueconf.forward-message.type": {
      id: "trueconf.forward-message.type",
      level: "must",
      basis: "client",
      text: "The new message is of type 201.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "forwardMessage" },
    },
    "trueconf.forward-message.original": {
      id: "trueconf.forward-message.original",
      level: "must",
      basis: "client",
      text: "Its content tells text and author of the message that was forwarded.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "forwardMessage" },
    },
    "trueconf.forward-message.original-stays": {
      id: "trueconf.forward-message.original-stays",
      level: "must",
      basis: "client",
      text: "The message that was forwarded stays as it was.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "forwardMessage" },
    },
    "trueconf.get-message-by-id.method": {
      id: "trueconf.get-message-by-id.method",
      level: "must",
      basis: "client",
      text: "A request with the method getMessageById is served.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getMessageById" },
    },
    "trueconf.get-message-by-id.message-id-required": {
      id: "trueconf.get-message-by-id.message-id-required",
      level: "should",
      basis: "inferred",
      text: "getMessageById without messageId is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getMessageById" },
    },
    "trueconf.get-message-by-id.message-id-string": {
      id: "trueconf.get-message-by-id.message-id-string",
      level: "should",
      basis: "inferred",
      text: "getMessageById refuses a messageId that is not a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getMessageById" },
    },
    "trueconf.get-message-by-id.asked": {
      id: "trueconf.get-message-by-id.asked",
      level: "must",
      basis: "client",
      text: "The message that is shown has the messageId that was asked for.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getMessageById" },
    },
    "trueconf.get-message-by-id.as-sent": {
      id: "trueconf.get-message-by-id.as-sent",
      level: "must",
      basis: "client",
      text: "Its content is the one that was sent.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getMessageById" },
    },
    "trueconf.get-message-by-id.non-member": {
      id: "trueconf.get-message-by-id.non-member",
      level: "should",
      basis: "inferred",
      text: "Someone who is not in the chat is not shown its messages.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getMessageById" },
      capability: "second-account",
      choice: "trueconf.non-member-message",
    },
    "trueconf.envelope.object": {
      id: "trueconf.envelope.object",
      level: "must",
      basis: "client",
      text: "A message is one JSON object.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "Envelope" },
    },
    "trueconf.envelope.message-id": {
      id: "trueconf.envelope.message-id",
      level: "must",
      basis: "docs",
      text: "A message carries messageId, a string.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/objects", heading: "Envelope" },
    },
    "trueconf.envelope.chat-id": {
      id: "trueconf.envelope.chat-id",
      level: "must",
      basis: "docs",
      text: "A message carries chatId, a string.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/objects", heading: "Envelope" },
    },
    "trueconf.envelope.timestamp": {
      id: "trueconf.envelope.timestamp",
      level: "must",
      basis: "docs",
      text: "A message carries timestamp, a whole number of milliseconds.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/objects", heading: "Envelope" },
    },
    "trueconf.envelope.type": {
      id: "trueconf.envelope.type",
      level: "must",
      basis: "docs",
      text: "A message carries type, a whole number.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/objects", heading: "Envelope" },
    },
    "trueconf.envelope.type-known": {
      id: "trueconf.envelope.type-known",
      level: "should",
      basis: "client",
      text: "type is one of the documented numbers.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "Envelope" },
    },
    "trueconf.envelope.box": {
      id: "trueconf.envelope.box",
      level: "must",
      basis: "client",
      text: "A message of a person carries box, an object.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "Envelope" },
    },
    "trueconf.envelope.box-id": {
      id: "trueconf.envelope.box-id",
      level: "must",
      basis: "client",
      text: "box carries id, a whole number.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "Envelope" },
    },
    "trueconf.envelope.box-grows": {
      id: "trueconf.envelope.box-grows",
      level: "should",
      basis: "client",
      text: "The id of the box grows from message to message of a chat.",
      source: { document: "python-trueconf-bot, issues", heading: "9" },
    },
    "trueconf.envelope.box-position": {
      id: "trueconf.envelope.box-position",
      level: "must",
      basis: "client",
      text: "box carries position, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "Envelope" },
    },
    "trueconf.envelope.is-edited": {
      id: "trueconf.envelope.is-edited",
      level: "must",
      basis: "client",
      text: "A message of a person carries isEdited, a boolean.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "Envelope" },
    },
    "trueconf.envelope.is-edited-false": {
      id: "trueconf.envelope.is-edited-false",
      level: "must",
      basis: "client",
      text: "A message that nobody edited has isEdited false.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "Envelope" },
    },
    "trueconf.envelope.chat": {
      id: "trueconf.envelope.chat",
      level: "must",
      basis: "client",
      text: "chat, where given, is an object.",
      source: { document: "python-trueconf-bot 1.5.0", heading: "Envelope" },
    },
    "trueconf.envelope.chat-chat-id": {
      id: "trueconf.envelope.chat-chat-id",
      level: "must",
      basis: "client",
      text: "chat carries chatId, a string.",
      source: { document: "python-trueconf-bot 1.5.0", heading: "Envelope" },
    },
    "trueconf.envelope.chat-title": {
      id: "trueconf.envelope.chat-title",
      level: "must",
      basis: "client",
      text: "chat carries chatTitle, a string or null.",
      source: { document: "python-trueconf-bot 1.5.0", heading: "Envelope" },
    },
    "trueconf.envelope.chat-type": {
      id: "trueconf.envelope.chat-type",
      level: "must",
      basis: "client",
      text: "chat carries chatType, a whole number.",
      source: { document: "python-trueconf-bot 1.5.0", heading: "Envelope" },
    },
    "trueconf.envelope.reply-message-id": {
      id: "trueconf.envelope.reply-message-id",
      level: "must",
      basis: "docs",
      text: "replyMessageId, where given, is a string or null.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/objects", heading: "Envelope" },
    },
    "trueconf.envelope.reply-message": {
      id: "trueconf.envelope.reply-message",
      level: "must",
      basis: "client",
      text: "replyMessage, where given, is a message or null.",
      source: { document: "python-trueconf-bot 1.5.0", heading: "Envelope" },
    },
    "trueconf.envelope.agrees": {
      id: "trueconf.envelope.agrees",
      level: "should",
      basis: "inferred",
      text: "A message is the same wherever it is shown, but for what the place leaves out.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "Envelope" },
    },
    "trueconf.get-chat-history.method": {
      id: "trueconf.get-chat-history.method",
      level: "must",
      basis: "client",
      text: "A request with the method getChatHistory is served.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatHistory" },
    },
    "trueconf.get-chat-history.answer": {
      id: "trueconf.get-chat-history.answer",
      level: "must",
      basis: "client",
      text: "The payload of the answer to getChatHistory is an object.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatHistory" },
    },
    "trueconf.get-chat-history.chat-id-required": {
      id: "trueconf.get-chat-history.chat-id-required",
      level: "should",
      basis: "inferred",
      text: "getChatHistory without chatId is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatHistory" },
    },
    "trueconf.get-chat-history.chat-id-string": {
      id: "trueconf.get-chat-history.chat-id-string",
      level: "should",
      basis: "inferred",
      text: "getChatHistory refuses a chatId that is not a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatHistory" },
    },
    "trueconf.get-chat-history.count-required": {
      id: "trueconf.get-chat-history.count-required",
      level: "should",
      basis: "inferred",
      text: "getChatHistory without count is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatHistory" },
    },
    "trueconf.get-chat-history.count-uint32": {
      id: "trueconf.get-chat-history.count-uint32",
      level: "should",
      basis: "inferred",
      text: "getChatHistory refuses a count that is not a whole number from 0 to 4294967295.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatHistory" },
    },
    "trueconf.get-chat-history.from-message-id-string": {
      id: "trueconf.get-chat-history.from-message-id-string",
      level: "should",
      basis: "inferred",
      text: "getChatHistory refuses a fromMessageId that is not a string or null.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatHistory" },
    },
    "trueconf.get-chat-history.count": {
      id: "trueconf.get-chat-history.count",
      level: "must",
      basis: "client",
      text: "The answer to getChatHistory carries count, a whole number from 0 to 4294967295.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatHistory" },
    },
    "trueconf.get-chat-history.chat-id": {
      id: "trueconf.get-chat-history.chat-id",
      level: "must",
      basis: "client",
      text: "The answer to getChatHistory carries chatId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatHistory" },
    },
    "trueconf.get-chat-history.messages": {
      id: "trueconf.get-chat-history.messages",
      level: "must",
      basis: "client",
      text: "The answer to getChatHistory carries messages, an array.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatHistory" },
    },
    "trueconf.get-chat-history.count-max": {
      id: "trueconf.get-chat-history.count-max",
      level: "must",
      basis: "client",
      text: "There are no more messages than count.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatHistory" },
    },
    "trueconf.get-chat-history.count-agrees": {
      id: "trueconf.get-chat-history.count-agrees",
      level: "should",
      basis: "client",
      text: "count of the answer is the number of messages in it.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatHistory" },
    },
    "trueconf.get-chat-history.answer-chat-id": {
      id: "trueconf.get-chat-history.answer-chat-id",
      level: "must",
      basis: "client",
      text: "getChatHistory: The chatId of the answer is that of the chat.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatHistory" },
    },
    "trueconf.get-chat-history.newest": {
      id: "trueconf.get-chat-history.newest",
      level: "must",
      basis: "client",
      text: "Without fromMessageId the newest messages are shown.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatHistory" },
    },
    "trueconf.get-chat-history.complete": {
      id: "trueconf.get-chat-history.complete",
      level: "must",
      basis: "client",
      text: "Reading on from the last message shown, again and again, shows every message once, but for the one read on from.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatHistory" },
      choice: "trueconf.history-bound",
    },
    "trueconf.get-chat-history.messages-agree": {
      id: "trueconf.get-chat-history.messages-agree",
      level: "must",
      basis: "client",
      text: "Each message is the same as under getMessageById.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatHistory" },
    },
    "trueconf.get-chat-history.from-unknown": {
      id: "trueconf.get-chat-history.from-unknown",
      level: "should",
      basis: "inferred",
      text: "A fromMessageId that no message has is refused with 306.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatHistory" },
    },
    "trueconf.get-chat-history.non-member": {
      id: "trueconf.get-chat-history.non-member",
      level: "should",
      basis: "inferred",
      text: "Someone who is not in the chat is not shown its history.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatHistory" },
      capability: "second-account",
      choice: "trueconf.non-member-read",
    },
    "trueconf.get-user-display-name.method": {
      id: "trueconf.get-user-display-name.method",
      level: "must",
      basis: "docs",
      text: "A request with the method getUserDisplayName is served.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/contacts", heading: "Get user display name" },
    },
    "trueconf.get-user-display-name.answer": {
      id: "trueconf.get-user-display-name.answer",
      level: "must",
      basis: "docs",
      text: "The payload of the answer to getUserDisplayName is an object.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/contacts", heading: "Get user display name" },
    },
    "trueconf.get-user-display-name.user-id-required": {
      id: "trueconf.get-user-display-name.user-id-required",
      level: "must",
      basis: "docs",
      text: "getUserDisplayName without userId is refused.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/contacts", heading: "Get user display name" },
    },
    "trueconf.get-user-display-name.user-id-string": {
      id: "trueconf.get-user-display-name.user-id-string",
      level: "must",
      basis: "docs",
      text: "getUserDisplayName refuses a userId that is not a string.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/contacts", heading: "Get user display name" },
    },
    "trueconf.get-user-display-name.display-name": {
      id: "trueconf.get-user-display-name.display-name",
      level: "must",
      basis: "docs",
      text: "The answer to getUserDisplayName carries displayName, a string.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/contacts", heading: "Get user display name" },
    },
    "trueconf.get-user-display-name.known": {
      id: "trueconf.get-user-display-name.known",
      level: "must",
      basis: "docs",
      text: "A user of the server has a display name that is not empty.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/contacts", heading: "Get user display name" },
    },
    "trueconf.get-user-display-name.unknown-user": {
      id: "trueconf.get-user-display-name.unknown-user",
      level: "should",
      basis: "inferred",
      text: "A TrueConf ID that nobody has is refused.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/contacts", heading: "Get user display name" },
      choice: "trueconf.unknown-display-name",
    },
    "trueconf.upload-file.method": {
      id: "trueconf.upload-file.method",
      level: "must",
      basis: "docs",
      text: "A request with the method uploadFile is served.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/files", heading: "Upload file" },
    },
    "trueconf.upload-file.answer": {
      id: "trueconf.upload-file.answer",
      level: "must",
      basis: "docs",
      text: "The payload of the answer to uploadFile is an object.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/files", heading: "Upload file" },
    },
    "trueconf.upload-file.file-size-required": {
      id: "trueconf.upload-file.file-size-required",
      level: "must",
      basis: "docs",
      text: "uploadFile without fileSize is refused.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/files", heading: "Upload file" },
    },
    "trueconf.upload-file.file-size-integer": {
      id: "trueconf.upload-file.file-size-integer",
      level: "must",
      basis: "docs",
      text: "uploadFile refuses a fileSize that is not a whole number that is not negative.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/files", heading: "Upload file" },
    },
    "trueconf.upload-file.file-name-string": {
      id: "trueconf.upload-file.file-name-string",
      level: "should",
      basis: "inferred",
      text: "uploadFile refuses a fileName that is not a string.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/files", heading: "Upload file" },
    },
    "trueconf.upload-file.upload-task-id": {
      id: "trueconf.upload-file.upload-task-id",
      level: "must",
      basis: "docs",
      text: "The answer to uploadFile carries uploadTaskId, a string.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/files", heading: "Upload file" },
    },
    "trueconf.upload-file.unique": {
      id: "trueconf.upload-file.unique",
      level: "should",
      basis: "inferred",
      text: "No two tasks have the same id.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/files", heading: "Upload file" },
    },
    "trueconf.upload-file.over-limit": {
      id: "trueconf.upload-file.over-limit",
      level: "must",
      basis: "docs",
      text: "A file over the administrator's limit is refused with 310.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/files", heading: "Upload file" },
      capability: "environment",
    },
    "trueconf.file-upload.path": {
      id: "trueconf.file-upload.path",
      level: "must",
      basis: "docs",
      text: "The content is sent by POST to /bridge/api/client/v1/files.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/files", heading: "File upload" },
    },
    "trueconf.file-upload.task-header": {
      id: "trueconf.file-upload.task-header",
      level: "must",
      basis: "docs",
      text: "The task is named by the header Upload-Task-Id.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/files", heading: "File upload" },
    },
    "trueconf.file-upload.status": {
      id: "trueconf.file-upload.status",
      level: "must",
      basis: "client",
      text: "A content that was taken is answered with a 2xx status.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "file upload" },
    },
    "trueconf.file-upload.object": {
      id: "trueconf.file-upload.object",
      level: "must",
      basis: "client",
      text: "The answer is one JSON object.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "file upload" },
    },
    "trueconf.file-upload.temporal-file-id": {
      id: "trueconf.file-upload.temporal-file-id",
      level: "must",
      basis: "client",
      text: "The answer carries temporalFileId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "file upload" },
    },
    "trueconf.file-upload.no-credentials": {
      id: "trueconf.file-upload.no-credentials",
      level: "must",
      basis: "client",
      text: "The upload needs no credentials but the task.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "file upload" },
    },
    "trueconf.file-upload.part-file": {
      id: "trueconf.file-upload.part-file",
      level: "must",
      basis: "docs",
      text: "The content is the part file of a multipart form.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/files", heading: "File upload" },
    },
    "trueconf.file-upload.part-preview": {
      id: "trueconf.file-upload.part-preview",
      level: "may",
      basis: "docs",
      text: "A part preview may stand beside it.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/files", heading: "File upload" },
    },
    "trueconf.file-upload.unknown-task": {
      id: "trueconf.file-upload.unknown-task",
      level: "must",
      basis: "docs",
      text: "A task that there is not is refused with 400 and the number 310.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/files", heading: "File upload" },
    },
    "trueconf.file-upload.error-number": {
      id: "trueconf.file-upload.error-number",
      level: "must",
      basis: "docs",
      text: "error of a refusal is a number.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/files", heading: "File upload" },
    },
    "trueconf.file-upload.error-description": {
      id: "trueconf.file-upload.error-description",
      level: "must",
      basis: "docs",
      text: "error_description of a refusal is a string.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/files", heading: "File upload" },
    },
    "trueconf.file-download.status": {
      id: "trueconf.file-download.status",
      level: "must",
      basis: "client",
      text: "A GET at the downloadUrl of a file is answered with 200.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "file download" },
    },
    "trueconf.file-download.same-bytes": {
      id: "trueconf.file-download.same-bytes",
      level: "must",
      basis: "client",
      text: "What is downloaded is what was uploaded, byte for byte.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "file download" },
    },
    "trueconf.file-download.content-type": {
      id: "trueconf.file-download.content-type",
      level: "should",
      basis: "client",
      text: "The label of the download is the mimeType of the file.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "file download" },
    },
    "trueconf.file-download.unknown-file": {
      id: "trueconf.file-download.unknown-file",
      level: "should",
      basis: "standard",
      text: "A URL of a file that there is not is answered with 404.",
      source: { document: "RFC 9110", heading: "15.5.5. 404 Not Found" },
    },
    "trueconf.send-file.method": {
      id: "trueconf.send-file.method",
      level: "must",
      basis: "client",
      text: "A request with the method sendFile is served.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "sendFile" },
    },
    "trueconf.send-file.answer": {
      id: "trueconf.send-file.answer",
      level: "must",
      basis: "client",
      text: "The payload of the answer to sendFile is an object.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "sendFile" },
    },
    "trueconf.send-file.chat-id-required": {
      id: "trueconf.send-file.chat-id-required",
      level: "should",
      basis: "inferred",
      text: "sendFile without chatId is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "sendFile" },
    },
    "trueconf.send-file.chat-id-string": {
      id: "trueconf.send-file.chat-id-string",
      level: "should",
      basis: "inferred",
      text: "sendFile refuses a chatId that is not a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "sendFile" },
    },
    "trueconf.send-file.reply-message-id-string": {
      id: "trueconf.send-file.reply-message-id-string",
      level: "should",
      basis: "inferred",
      text: "sendFile refuses a replyMessageId that is not a string or null.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "sendFile" },
    },
    "trueconf.send-file.chat-id": {
      id: "trueconf.send-file.chat-id",
      level: "must",
      basis: "client",
      text: "The answer to sendFile carries chatId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "sendFile" },
    },
    "trueconf.send-file.message-id": {
      id: "trueconf.send-file.message-id",
      level: "must",
      basis: "client",
      text: "The answer to sendFile carries messageId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "sendFile" },
    },
    "trueconf.send-file.timestamp": {
      id: "trueconf.send-file.timestamp",
      level: "must",
      basis: "client",
      text: "The answer to sendFile carries timestamp, a whole number that is not negative.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "sendFile" },
    },
    "trueconf.send-file.file-id": {
      id: "trueconf.send-file.file-id",
      level: "must",
      basis: "client",
      text: "The answer to sendFile carries fileId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "sendFile" },
    },
    "trueconf.send-file.caption-message-id": {
      id: "trueconf.send-file.caption-message-id",
      level: "must",
      basis: "client",
      text: "captionMessageId in the answer to sendFile, where given, is a string or null.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "sendFile" },
    },
    "trueconf.send-file.content": {
      id: "trueconf.send-file.content",
      level: "must",
      basis: "client",
      text: "A sendFile without content, or with one that is no object, is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "sendFile" },
    },
    "trueconf.send-file.temporal-file-id-required": {
      id: "trueconf.send-file.temporal-file-id-required",
      level: "must",
      basis: "client",
      text: "A content without temporalFileId is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "sendFile" },
    },
    "trueconf.send-file.temporal-file-id-string": {
      id: "trueconf.send-file.temporal-file-id-string",
      level: "must",
      basis: "client",
      text: "A temporalFileId that is not a string is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "sendFile" },
    },
    "trueconf.send-file.attachment": {
      id: "trueconf.send-file.attachment",
      level: "must",
      basis: "client",
      text: "The new message is of type 202 and tells name, size and mimeType of the file.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "sendFile" },
    },
    "trueconf.send-file.caption-apart": {
      id: "trueconf.send-file.caption-apart",
      level: "must",
      basis: "client",
      text: "A caption becomes a message of its own.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "sendFile" },
    },
    "trueconf.send-file.unknown-file": {
      id: "trueconf.send-file.unknown-file",
      level: "should",
      basis: "inferred",
      text: "sendFile: A temporalFileId that nobody gave out is refused with 308.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "sendFile" },
    },
    "trueconf.send-file.file-known": {
      id: "trueconf.send-file.file-known",
      level: "must",
      basis: "client",
      text: "The fileId of the answer is one that getFileInfo knows.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "sendFile" },
    },
    "trueconf.get-file-info.method": {
      id: "trueconf.get-file-info.method",
      level: "must",
      basis: "client",
      text: "A request with the method getFileInfo is served.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getFileInfo" },
    },
    "trueconf.get-file-info.answer": {
      id: "trueconf.get-file-info.answer",
      level: "must",
      basis: "client",
      text: "The payload of the answer to getFileInfo is an object.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getFileInfo" },
    },
    "trueconf.get-file-info.file-id-required": {
      id: "trueconf.get-file-info.file-id-required",
      level: "should",
      basis: "inferred",
      text: "getFileInfo without fileId is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getFileInfo" },
    },
    "trueconf.get-file-info.file-id-string": {
      id: "trueconf.get-file-info.file-id-string",
      level: "should",
      basis: "inferred",
      text: "getFileInfo refuses a fileId that is not a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getFileInfo" },
    },
    "trueconf.get-file-info.name": {
      id: "trueconf.get-file-info.name",
      level: "must",
      basis: "client",
      text: "The answer to getFileInfo carries name, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getFileInfo" },
    },
    "trueconf.get-file-info.size": {
      id: "trueconf.get-file-info.size",
      level: "must",
      basis: "client",
      text: "The answer to getFileInfo carries size, a whole number that is not negative.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getFileInfo" },
    },
    "trueconf.get-file-info.mime-type": {
      id: "trueconf.get-file-info.mime-type",
      level: "must",
      basis: "client",
      text: "The answer to getFileInfo carries mimeType, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getFileInfo" },
    },
    "trueconf.get-file-info.ready-state": {
      id: "trueconf.get-file-info.ready-state",
      level: "must",
      basis: "client",
      text: "The answer to getFileInfo carries readyState, a whole number that is not negative.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getFileInfo" },
    },
    "trueconf.get-file-info.file-id": {
      id: "trueconf.get-file-info.file-id",
      level: "must",
      basis: "client",
      text: "fileId in the answer to getFileInfo, where given, is a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getFileInfo" },
    },
    "trueconf.get-file-info.info-hash": {
      id: "trueconf.get-file-info.info-hash",
      level: "must",
      basis: "client",
      text: "infoHash in the answer to getFileInfo, where given, is a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getFileInfo" },
    },
    "trueconf.get-file-info.download-url": {
      id: "trueconf.get-file-info.download-url",
      level: "must",
      basis: "client",
      text: "The answer to getFileInfo carries downloadUrl, a string or null.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getFileInfo" },
    },
    "trueconf.get-file-info.previews": {
      id: "trueconf.get-file-info.previews",
      level: "must",
      basis: "client",
      text: "The answer to getFileInfo carries previews, an array or null.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getFileInfo" },
    },
    "trueconf.get-file-info.known": {
      id: "trueconf.get-file-info.known",
      level: "must",
      basis: "client",
      text: "The fileId or the infoHash of the answer is the one asked for.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getFileInfo" },
      choice: "trueconf.file-info-id",
    },
    "trueconf.get-file-info.as-uploaded": {
      id: "trueconf.get-file-info.as-uploaded",
      level: "must",
      basis: "client",
      text: "name, size and mimeType are those of the upload.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getFileInfo" },
    },
    "trueconf.get-file-info.ready-state-known": {
      id: "trueconf.get-file-info.ready-state-known",
      level: "must",
      basis: "client",
      text: "readyState is 0, 1 or 2.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getFileInfo" },
    },
    "trueconf.get-file-info.ready": {
      id: "trueconf.get-file-info.ready",
      level: "should",
      basis: "client",
      text: "A file that was uploaded whole is ready, and has a downloadUrl that is absolute.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getFileInfo" },
    },
    "trueconf.get-file-info.not-ready": {
      id: "trueconf.get-file-info.not-ready",
      level: "should",
      basis: "inferred",
      text: "A file that is not ready yet is refused with 311, or shown as not ready.",
      source: { document: "TruconfProxyDB", heading: "error codes" },
      capability: "environment",
    },
    "trueconf.get-file-info.preview-object": {
      id: "trueconf.get-file-info.preview-object",
      level: "must",
      basis: "client",
      text: "An entry of previews is an object.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getFileInfo" },
    },
    "trueconf.get-file-info.preview-name": {
      id: "trueconf.get-file-info.preview-name",
      level: "must",
      basis: "client",
      text: "A preview carries name, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getFileInfo" },
    },
    "trueconf.get-file-info.preview-size": {
      id: "trueconf.get-file-info.preview-size",
      level: "must",
      basis: "client",
      text: "A preview carries size, a whole number.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getFileInfo" },
    },
    "trueconf.get-file-info.preview-mime-type": {
      id: "trueconf.get-file-info.preview-mime-type",
      level: "must",
      basis: "client",
      text: "A preview carries mimeType, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getFileInfo" },
    },
    "trueconf.get-file-info.preview-url": {
      id: "trueconf.get-file-info.preview-url",
      level: "must",
      basis: "client",
      text: "A preview carries downloadUrl, a string or null.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getFileInfo" },
    },
    "trueconf.get-file-upload-limits.method": {
      id: "trueconf.get-file-upload-limits.method",
      level: "must",
      basis: "client",
      text: "A request with the method getFileUploadLimits is served.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getFileUploadLimits" },
    },
    "trueconf.get-file-upload-limits.answer": {
      id: "trueconf.get-file-upload-limits.answer",
      level: "must",
      basis: "client",
      text: "The payload of the answer to getFileUploadLimits is an object.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getFileUploadLimits" },
    },
    "trueconf.get-file-upload-limits.max-size": {
      id: "trueconf.get-file-upload-limits.max-size",
      level: "must",
      basis: "client",
      text: "The answer to getFileUploadLimits carries maxSize, a whole number that is not negative or null.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getFileUploadLimits" },
    },
    "trueconf.get-file-upload-limits.extensions": {
      id: "trueconf.get-file-upload-limits.extensions",
      level: "must",
      basis: "client",
      text: "The answer carries extensions, an object or null.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getFileUploadLimits" },
    },
    "trueconf.get-file-upload-limits.mode": {
      id: "trueconf.get-file-upload-limits.mode",
      level: "must",
      basis: "client",
      text: "extensions carries mode, which is allow or block.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getFileUploadLimits" },
    },
    "trueconf.get-file-upload-limits.list": {
      id: "trueconf.get-file-upload-limits.list",
      level: "must",
      basis: "client",
      text: "extensions carries list, an array of strings.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getFileUploadLimits" },
    },
    "trueconf.subscribe-file-progress.method": {
      id: "trueconf.subscribe-file-progress.method",
      level: "must",
      basis: "client",
      text: "A request with the method subscribeFileProgress is served.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "subscribeFileProgress" },
    },
    "trueconf.subscribe-file-progress.answer": {
      id: "trueconf.subscribe-file-progress.answer",
      level: "must",
      basis: "client",
      text: "The payload of the answer to subscribeFileProgress is an object.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "subscribeFileProgress" },
    },
    "trueconf.subscribe-file-progress.file-id-required": {
      id: "trueconf.subscribe-file-progress.file-id-required",
      level: "should",
      basis: "inferred",
      text: "subscribeFileProgress without fileId is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "subscribeFileProgress" },
    },
    "trueconf.subscribe-file-progress.file-id-string": {
      id: "trueconf.subscribe-file-progress.file-id-string",
      level: "should",
      basis: "inferred",
      text: "subscribeFileProgress refuses a fileId that is not a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "subscribeFileProgress" },
    },
    "trueconf.subscribe-file-progress.result": {
      id: "trueconf.subscribe-file-progress.result",
      level: "must",
      basis: "client",
      text: "The answer to subscribeFileProgress carries result, a boolean.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "subscribeFileProgress" },
    },
    "trueconf.subscribe-file-progress.progress-follows": {
      id: "trueconf.subscribe-file-progress.progress-follows",
      level: "must",
      basis: "client",
      text: "While a file is being uploaded, subscribers are told how far it is.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "subscribeFileProgress" },
      capability: "environment",
    },
    "trueconf.unsubscribe-file-progress.method": {
      id: "trueconf.unsubscribe-file-progress.method",
      level: "must",
      basis: "client",
      text: "A request with the method unsubscribeFileProgress is served.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "unsubscribeFileProgress" },
    },
    "trueconf.unsubscribe-file-progress.answer": {
      id: "trueconf.unsubscribe-file-progress.answer",
      level: "must",
      basis: "client",
      text: "The payload of the answer to unsubscribeFileProgress is an object.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "unsubscribeFileProgress" },
    },
    "trueconf.unsubscribe-file-progress.file-id-required": {
      id: "trueconf.unsubscribe-file-progress.file-id-required",
      level: "should",
      basis: "inferred",
      text: "unsubscribeFileProgress without fileId is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "unsubscribeFileProgress" },
    },
    "trueconf.unsubscribe-file-progress.file-id-string": {
      id: "trueconf.unsubscribe-file-progress.file-id-string",
      level: "should",
      basis: "inferred",
      text: "unsubscribeFileProgress refuses a fileId that is not a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "unsubscribeFileProgress" },
    },
    "trueconf.unsubscribe-file-progress.result": {
      id: "trueconf.unsubscribe-file-progress.result",
      level: "must",
      basis: "client",
      text: "The answer to unsubscribeFileProgress carries result, a boolean.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "unsubscribeFileProgress" },
    },
    "trueconf.unsubscribe-file-progress.progress-ends": {
      id: "trueconf.unsubscribe-file-progress.progress-ends",
      level: "must",
      basis: "client",
      text: "After it no more progress of the file is told.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "unsubscribeFileProgress" },
      capability: "environment",
    },
    "trueconf.survey-content.object": {
      id: "trueconf.survey-content.object",
      level: "must",
      basis: "docs",
      text: "A survey without content, or with one that is no object, is refused.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/surveys", heading: "Send survey" },
    },
    "trueconf.survey-content.url": {
      id: "trueconf.survey-content.url",
      level: "must",
      basis: "docs",
      text: "A survey without url, a string, is refused.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/surveys", heading: "Send survey" },
    },
    "trueconf.survey-content.app-version": {
      id: "trueconf.survey-content.app-version",
      level: "must",
      basis: "docs",
      text: "A survey without appVersion, a number, is refused.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/surveys", heading: "Send survey" },
    },
    "trueconf.survey-content.path": {
      id: "trueconf.survey-content.path",
      level: "must",
      basis: "docs",
      text: "A survey without path, a string, is refused.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/surveys", heading: "Send survey" },
    },
    "trueconf.survey-content.title": {
      id: "trueconf.survey-content.title",
      level: "must",
      basis: "docs",
      text: "A survey without title, a string, is refused.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/surveys", heading: "Send survey" },
    },
    "trueconf.survey-content.description": {
      id: "trueconf.survey-content.description",
      level: "must",
      basis: "docs",
      text: "A survey without description, a string, is refused.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/surveys", heading: "Send survey" },
    },
    "trueconf.survey-content.description-known": {
      id: "trueconf.survey-content.description-known",
      level: "should",
      basis: "docs",
      text: "description is one of the two documented templates.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/surveys", heading: "Send survey" },
    },
    "trueconf.survey-content.button-text": {
      id: "trueconf.survey-content.button-text",
      level: "must",
      basis: "docs",
      text: "A survey without buttonText, a string, is refused.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/surveys", heading: "Send survey" },
    },
    "trueconf.survey-content.button-text-known": {
      id: "trueconf.survey-content.button-text-known",
      level: "should",
      basis: "docs",
      text: "buttonText is the documented template.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/surveys", heading: "Send survey" },
    },
    "trueconf.survey-content.secret": {
      id: "trueconf.survey-content.secret",
      level: "must",
      basis: "docs",
      text: "A survey without secret, a string, is refused.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/surveys", heading: "Send survey" },
    },
    "trueconf.survey-content.alt": {
      id: "trueconf.survey-content.alt",
      level: "must",
      basis: "docs",
      text: "A survey without alt, a string, is refused.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/surveys", heading: "Send survey" },
    },
    "trueconf.send-survey.method": {
      id: "trueconf.send-survey.method",
      level: "must",
      basis: "docs",
      text: "A request with the method sendSurvey is served.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/surveys", heading: "Send survey" },
    },
    "trueconf.send-survey.answer": {
      id: "trueconf.send-survey.answer",
      level: "must",
      basis: "docs",
      text: "The payload of the answer to sendSurvey is an object.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/surveys", heading: "Send survey" },
    },
    "trueconf.send-survey.chat-id-required": {
      id: "trueconf.send-survey.chat-id-required",
      level: "must",
      basis: "docs",
      text: "sendSurvey without chatId is refused.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/surveys", heading: "Send survey" },
    },
    "trueconf.send-survey.chat-id-string": {
      id: "trueconf.send-survey.chat-id-string",
      level: "must",
      basis: "docs",
      text: "sendSurvey refuses a chatId that is not a string.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/surveys", heading: "Send survey" },
    },
    "trueconf.send-survey.reply-message-id-string": {
      id: "trueconf.send-survey.reply-message-id-string",
      level: "should",
      basis: "inferred",
      text: "sendSurvey refuses a replyMessageId that is not a string or null.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/surveys", heading: "Send survey" },
    },
    "trueconf.send-survey.chat-id": {
      id: "trueconf.send-survey.chat-id",
      level: "must",
      basis: "client",
      text: "The answer to sendSurvey carries chatId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "sendSurvey" },
    },
    "trueconf.send-survey.message-id": {
      id: "trueconf.send-survey.message-id",
      level: "must",
      basis: "client",
      text: "The answer to sendSurvey carries messageId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "sendSurvey" },
    },
    "trueconf.send-survey.timestamp": {
      id: "trueconf.send-survey.timestamp",
      level: "must",
      basis: "client",
      text: "The answer to sendSurvey carries timestamp, a whole number that is not negative.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "sendSurvey" },
    },
    "trueconf.send-survey.message": {
      id: "trueconf.send-survey.message",
      level: "must",
      basis: "docs",
      text: "The new message is of type 204 with the content that was sent.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/surveys", heading: "Send survey" },
    },
    "trueconf.edit-survey.method": {
      id: "trueconf.edit-survey.method",
      level: "must",
      basis: "client",
      text: "A request with the method editSurvey is served.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editSurvey" },
    },
    "trueconf.edit-survey.answer": {
      id: "trueconf.edit-survey.answer",
      level: "must",
      basis: "client",
      text: "The payload of the answer to editSurvey is an object.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editSurvey" },
    },
    "trueconf.edit-survey.message-id-required": {
      id: "trueconf.edit-survey.message-id-required",
      level: "should",
      basis: "inferred",
      text: "editSurvey without messageId is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editSurvey" },
    },
    "trueconf.edit-survey.message-id-string": {
      id: "trueconf.edit-survey.message-id-string",
      level: "should",
      basis: "inferred",
      text: "editSurvey refuses a messageId that is not a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editSurvey" },
    },
    "trueconf.edit-survey.message-id": {
      id: "trueconf.edit-survey.message-id",
      level: "must",
      basis: "client",
      text: "The answer to editSurvey carries messageId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editSurvey" },
    },
    "trueconf.edit-survey.timestamp": {
      id: "trueconf.edit-survey.timestamp",
      level: "must",
      basis: "client",
      text: "The answer to editSurvey carries timestamp, a whole number that is not negative.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editSurvey" },
    },
    "trueconf.edit-survey.content": {
      id: "trueconf.edit-survey.content",
      level: "must",
      basis: "client",
      text: "An editSurvey without content, or with one that is no object, is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editSurvey" },
    },
    "trueconf.edit-survey.path": {
      id: "trueconf.edit-survey.path",
      level: "must",
      basis: "client",
      text: "A path that is not a string is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editSurvey" },
    },
    "trueconf.edit-survey.title": {
      id: "trueconf.edit-survey.title",
      level: "must",
      basis: "client",
      text: "A title that is not a string is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editSurvey" },
    },
    "trueconf.edit-survey.description": {
      id: "trueconf.edit-survey.description",
      level: "must",
      basis: "client",
      text: "A description that is not a string is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editSurvey" },
    },
    "trueconf.edit-survey.button-text": {
      id: "trueconf.edit-survey.button-text",
      level: "must",
      basis: "client",
      text: "A buttonText that is not a string is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editSurvey" },
    },
    "trueconf.edit-survey.alt": {
      id: "trueconf.edit-survey.alt",
      level: "must",
      basis: "client",
      text: "An alt that is not a string is refused.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editSurvey" },
    },
    "trueconf.edit-survey.replaced": {
      id: "trueconf.edit-survey.replaced",
      level: "must",
      basis: "client",
      text: "The survey then shows what was sent.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editSurvey" },
    },
    "trueconf.edit-survey.whole-content": {
      id: "trueconf.edit-survey.whole-content",
      level: "should",
      basis: "client",
      text: "The whole content of a survey is taken too.",
      source: { document: "TruconfProxyDB", heading: "editSurvey" },
    },
    "trueconf.event.type": {
      id: "trueconf.event.type",
      level: "must",
      basis: "docs",
      text: "An event is a request of the server, of type 1.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/server-requests", heading: "Server requests" },
    },
    "trueconf.event.id": {
      id: "trueconf.event.id",
      level: "must",
      basis: "docs",
      text: "An event carries id, a whole number from 0 to 4294967295.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/server-requests", heading: "Server requests" },
    },
    "trueconf.event.id-increasing": {
      id: "trueconf.event.id-increasing",
      level: "must",
      basis: "docs",
      text: "The ids of the events of one connection grow.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/messages", heading: "Working with messages" },
    },
    "trueconf.event.id-independent": {
      id: "trueconf.event.id-independent",
      level: "must",
      basis: "docs",
      text: "The server numbers its events without regard to the client's ids.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/server-requests", heading: "Server requests" },
    },
    "trueconf.event.method": {
      id: "trueconf.event.method",
      level: "must",
      basis: "docs",
      text: "An event carries method, a string.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/server-requests", heading: "Server requests" },
    },
    "trueconf.event.payload": {
      id: "trueconf.event.payload",
      level: "must",
      basis: "docs",
      text: "An event carries payload, an object.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/server-requests", heading: "Server requests" },
    },
    "trueconf.event.acknowledged": {
      id: "trueconf.event.acknowledged",
      level: "must",
      basis: "docs",
      text: "A response of type 2 with the event's id and without payload acknowledges it.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/messages", heading: "Working with messages" },
    },
    "trueconf.event.acknowledgement-with-payload": {
      id: "trueconf.event.acknowledgement-with-payload",
      level: "should",
      basis: "inferred",
      text: "An acknowledgement with a payload counts too.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/messages", heading: "Working with messages" },
    },
    "trueconf.event.acknowledgement-unanswered": {
      id: "trueconf.event.acknowledgement-unanswered",
      level: "must",
      basis: "standard",
      text: "An acknowledgement is not answered.",
      source: { document: "wireproof", heading: "Every requirement carries a level and a basis" },
    },
    "trueconf.event.read": {
      id: "trueconf.event.read",
      level: "must",
      basis: "docs",
      text: "Acknowledging a message marks it as read.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/messages", heading: "Working with messages" },
      capability: "second-account",
    },
    "trueconf.event.after-auth": {
      id: "trueconf.event.after-auth",
      level: "must",
      basis: "docs",
      text: "A connection that has not authorised gets no event.",
      source: {
        document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth",
        heading: "Connection and Authorization",
      },
    },
    "trueconf.event.members-only": {
      id: "trueconf.event.members-only",
      level: "must",
      basis: "inferred",
      text: "Nobody who is not in a chat is told what happens in it.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/server-requests", heading: "Server requests" },
      capability: "second-account",
    },
    "trueconf.event.other-connections": {
      id: "trueconf.event.other-connections",
      level: "should",
      basis: "client",
      text: "What one connection does is told to the other connections of its account.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "own-message middleware" },
    },
    "trueconf.event.other-members": {
      id: "trueconf.event.other-members",
      level: "must",
      basis: "docs",
      text: "What one participant does is told to the others who are connected.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/overview", heading: "Features" },
      capability: "second-account",
    },
    "trueconf.event.once": {
      id: "trueconf.event.once",
      level: "should",
      basis: "inferred",
      text: "An event is told once to a connection.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/server-requests", heading: "Server requests" },
    },
    "trueconf.event.in-order": {
      id: "trueconf.event.in-order",
      level: "should",
      basis: "inferred",
      text: "The events of one chat are told in the order in which they happened.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/server-requests", heading: "Server requests" },
    },
    "trueconf.event.agrees": {
      id: "trueconf.event.agrees",
      level: "should",
      basis: "inferred",
      text: "What an event tells agrees with what a read shows afterwards.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/server-requests", heading: "Server requests" },
    },
    "trueconf.event-send-message.event": {
      id: "trueconf.event-send-message.event",
      level: "must",
      basis: "docs",
      text: "A message that is written in a chat is told to its participants as sendMessage with the message as payload.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/server-requests", heading: "New message" },
    },
    "trueconf.event-send-message.chat-id-given": {
      id: "trueconf.event-send-message.chat-id-given",
      level: "must",
      basis: "client",
      text: "The message carries chatId.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "Envelope" },
    },
    "trueconf.event-send-message.box-given": {
      id: "trueconf.event-send-message.box-given",
      level: "must",
      basis: "client",
      text: "The message carries box and isEdited.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "Envelope" },
    },
    "trueconf.event-send-message.chat-given": {
      id: "trueconf.event-send-message.chat-given",
      level: "must",
      basis: "client",
      text: "The message carries chat.",
      source: { document: "python-trueconf-bot 1.5.0", heading: "Envelope" },
    },
    "trueconf.event-send-message.forwarded": {
      id: "trueconf.event-send-message.forwarded",
      level: "must",
      basis: "client",
      text: "A message that is forwarded is told to the participants of the chat into which it is copied.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "forwardMessage" },
    },
    "trueconf.event-send-message.file": {
      id: "trueconf.event-send-message.file",
      level: "must",
      basis: "client",
      text: "A file that is sent is told as a message.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "sendFile" },
    },
    "trueconf.event-send-message.survey": {
      id: "trueconf.event-send-message.survey",
      level: "must",
      basis: "docs",
      text: "A survey that is sent is told as a message.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/surveys", heading: "Send survey" },
    },
    "trueconf.event-send-message.system": {
      id: "trueconf.event-send-message.system",
      level: "must",
      basis: "client",
      text: "A message of the system is told to those who asked for such.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "auth" },
    },
    "trueconf.event-edit-message.event": {
      id: "trueconf.event-edit-message.event",
      level: "must",
      basis: "client",
      text: "A message that is edited is told as editMessage.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editMessage event" },
    },
    "trueconf.event-edit-message.chat-id": {
      id: "trueconf.event-edit-message.chat-id",
      level: "must",
      basis: "client",
      text: "The event editMessage carries chatId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editMessage event" },
    },
    "trueconf.event-edit-message.timestamp": {
      id: "trueconf.event-edit-message.timestamp",
      level: "must",
      basis: "client",
      text: "The event editMessage carries timestamp, a whole number.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editMessage event" },
    },
    "trueconf.event-edit-message.content": {
      id: "trueconf.event-edit-message.content",
      level: "must",
      basis: "client",
      text: "The event editMessage carries the new content, an object.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editMessage event" },
    },
    "trueconf.event-edit-message.message-id": {
      id: "trueconf.event-edit-message.message-id",
      level: "should",
      basis: "inferred",
      text: "The event editMessage carries messageId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editMessage event" },
      choice: "trueconf.edit-event-message-id",
    },
    "trueconf.event-remove-message.event": {
      id: "trueconf.event-remove-message.event",
      level: "must",
      basis: "client",
      text: "A message that is removed for everyone is told as removeMessage.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "removeMessage event" },
    },
    "trueconf.event-remove-message.chat-id": {
      id: "trueconf.event-remove-message.chat-id",
      level: "must",
      basis: "client",
      text: "The event removeMessage carries chatId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "removeMessage event" },
    },
    "trueconf.event-remove-message.message-id": {
      id: "trueconf.event-remove-message.message-id",
      level: "must",
      basis: "client",
      text: "The event removeMessage carries messageId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "removeMessage event" },
    },
    "trueconf.event-remove-message.removed-by": {
      id: "trueconf.event-remove-message.removed-by",
      level: "must",
      basis: "client",
      text: "The event removeMessage carries removedBy, an author.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "removeMessage event" },
    },
    "trueconf.event-clear-history.event": {
      id: "trueconf.event-clear-history.event",
      level: "must",
      basis: "client",
      text: "A history that is cleared for everyone is told as clearHistory.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "clearHistory event" },
    },
    "trueconf.event-clear-history.chat-id": {
      id: "trueconf.event-clear-history.chat-id",
      level: "must",
      basis: "client",
      text: "The event clearHistory carries chatId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "clearHistory event" },
    },
    "trueconf.event-clear-history.for-all": {
      id: "trueconf.event-clear-history.for-all",
      level: "must",
      basis: "client",
      text: "The event clearHistory carries forAll, a boolean.",
      source: { document: "python-trueconf-bot 1.5.0", heading: "clearHistory event" },
    },
    "trueconf.event-create-p2p-chat.event": {
      id: "trueconf.event-create-p2p-chat.event",
      level: "must",
      basis: "docs",
      text: "A personal chat that is created is told to the other side as createP2PChat with the chat as payload.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/server-requests", heading: "Create personal chat" },
      capability: "second-account",
    },
    "trueconf.event-create-p2p-chat.title": {
      id: "trueconf.event-create-p2p-chat.title",
      level: "must",
      basis: "docs",
      text: "The title in the event is the TrueConf ID of whoever created the chat.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/server-requests", heading: "Create personal chat" },
      capability: "second-account",
    },
    "trueconf.event-create-p2p-chat.only-when-new": {
      id: "trueconf.event-create-p2p-chat.only-when-new",
      level: "should",
      basis: "inferred",
      text: "A createP2PChat that returns an existing chat tells nobody.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/server-requests", heading: "Create personal chat" },
      capability: "second-account",
    },
    "trueconf.event-create-group-chat.event": {
      id: "trueconf.event-create-group-chat.event",
      level: "must",
      basis: "docs",
      text: "A group that is created is told as createGroupChat with the chat as payload.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/server-requests", heading: "Create group chat" },
    },
    "trueconf.event-create-channel.event": {
      id: "trueconf.event-create-channel.event",
      level: "must",
      basis: "docs",
      text: "A channel that is created is told as createChannel with the chat as payload.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/server-requests", heading: "Create channel" },
    },
    "trueconf.event-create-favorites-chat.event": {
      id: "trueconf.event-create-favorites-chat.event",
      level: "must",
      basis: "client",
      text: "Favorites that are created are told as createFavoritesChat with the chat as payload.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "createFavoritesChat event" },
    },
    "trueconf.event-remove-chat.event": {
      id: "trueconf.event-remove-chat.event",
      level: "must",
      basis: "client",
      text: "A chat that is deleted is told as removeChat.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "removeChat event" },
    },
    "trueconf.event-remove-chat.chat-id": {
      id: "trueconf.event-remove-chat.chat-id",
      level: "must",
      basis: "client",
      text: "The event removeChat carries chatId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "removeChat event" },
    },
    "trueconf.event-add-chat-participant.event": {
      id: "trueconf.event-add-chat-participant.event",
      level: "must",
      basis: "docs",
      text: "Someone who is added is told as addChatParticipant.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/server-requests", heading: "Add participant" },
    },
    "trueconf.event-add-chat-participant.chat-id": {
      id: "trueconf.event-add-chat-participant.chat-id",
      level: "must",
      basis: "client",
      text: "The event addChatParticipant carries chatId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "addChatParticipant event" },
    },
    "trueconf.event-add-chat-participant.user-id": {
      id: "trueconf.event-add-chat-participant.user-id",
      level: "must",
      basis: "client",
      text: "The event addChatParticipant carries userId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "addChatParticipant event" },
    },
    "trueconf.event-add-chat-participant.timestamp": {
      id: "trueconf.event-add-chat-participant.timestamp",
      level: "must",
      basis: "client",
      text: "The event addChatParticipant carries timestamp, a whole number.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "addChatParticipant event" },
    },
    "trueconf.event-add-chat-participant.added-by": {
      id: "trueconf.event-add-chat-participant.added-by",
      level: "must",
      basis: "client",
      text: "The event addChatParticipant carries addedBy, an author.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "addChatParticipant event" },
    },
    "trueconf.event-remove-chat-participant.event": {
      id: "trueconf.event-remove-chat-participant.event",
      level: "must",
      basis: "client",
      text: "Someone who is removed is told as removeChatParticipant.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "removeChatParticipant event" },
    },
    "trueconf.event-remove-chat-participant.chat-id": {
      id: "trueconf.event-remove-chat-participant.chat-id",
      level: "must",
      basis: "client",
      text: "The event removeChatParticipant carries chatId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "removeChatParticipant event" },
    },
    "trueconf.event-remove-chat-participant.user-id": {
      id: "trueconf.event-remove-chat-participant.user-id",
      level: "must",
      basis: "client",
      text: "The event removeChatParticipant carries userId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "removeChatParticipant event" },
    },
    "trueconf.event-remove-chat-participant.timestamp": {
      id: "trueconf.event-remove-chat-participant.timestamp",
      level: "must",
      basis: "client",
      text: "The event removeChatParticipant carries timestamp, a whole number.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "removeChatParticipant event" },
    },
    "trueconf.event-remove-chat-participant.removed-by": {
      id: "trueconf.event-remove-chat-participant.removed-by",
      level: "must",
      basis: "client",
      text: "The event removeChatParticipant carries removedBy, an author.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "removeChatParticipant event" },
    },
    "trueconf.event-change-participant-role.event": {
      id: "trueconf.event-change-participant-role.event",
      level: "must",
      basis: "client",
      text: "A change of role is told as changeParticipantRole.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "changeParticipantRole event" },
    },
    "trueconf.event-change-participant-role.chat-id": {
      id: "trueconf.event-change-participant-role.chat-id",
      level: "must",
      basis: "client",
      text: "The event changeParticipantRole carries chatId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "changeParticipantRole event" },
    },
    "trueconf.event-change-participant-role.user-id": {
      id: "trueconf.event-change-participant-role.user-id",
      level: "must",
      basis: "client",
      text: "The event changeParticipantRole carries userId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "changeParticipantRole event" },
    },
    "trueconf.event-change-participant-role.role": {
      id: "trueconf.event-change-participant-role.role",
      level: "must",
      basis: "client",
      text: "The event changeParticipantRole carries role, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "changeParticipantRole event" },
    },
    "trueconf.event-change-participant-role.timestamp": {
      id: "trueconf.event-change-participant-role.timestamp",
      level: "must",
      basis: "client",
      text: "The event changeParticipantRole carries timestamp, a whole number.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "changeParticipantRole event" },
    },
    "trueconf.event-edit-chat-title.event": {
      id: "trueconf.event-edit-chat-title.event",
      level: "must",
      basis: "client",
      text: "A new title is told as editChatTitle.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editChatTitle event" },
    },
    "trueconf.event-edit-chat-title.chat-id": {
      id: "trueconf.event-edit-chat-title.chat-id",
      level: "must",
      basis: "client",
      text: "The event editChatTitle carries chatId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editChatTitle event" },
    },
    "trueconf.event-edit-chat-title.title": {
      id: "trueconf.event-edit-chat-title.title",
      level: "must",
      basis: "client",
      text: "The event editChatTitle carries title, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editChatTitle event" },
    },
    "trueconf.event-edit-chat-avatar.event": {
      id: "trueconf.event-edit-chat-avatar.event",
      level: "must",
      basis: "client",
      text: "A new picture of a chat is told as editChatAvatar.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editChatAvatar event" },
    },
    "trueconf.event-edit-chat-avatar.chat-id": {
      id: "trueconf.event-edit-chat-avatar.chat-id",
      level: "must",
      basis: "client",
      text: "The event editChatAvatar carries chatId, a string.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editChatAvatar event" },
    },
    "trueconf.event-edit-chat-avatar.avatar-url": {
      id: "trueconf.event-edit-chat-avatar.avatar-url",
      level: "must",
      basis: "client",
      text: "The event editChatAvatar carries avatarUrl, a string or null.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editChatAvatar event" },
    },
    "trueconf.event-upload-file-progress.event": {
      id: "trueconf.event-upload-file-progress.event",
      level: "must",
      basis: "client",
      text: "The progress of a file is told as uploadFileProgress to those who subscribed to it.",
      source: { document: "trueconf-openclaw-channel 1.2.9", heading: "file progress" },
      capability: "environment",
    },
    "trueconf.event-upload-file-progress.file-id": {
      id: "trueconf.event-upload-file-progress.file-id",
      level: "must",
      basis: "client",
      text: "The event uploadFileProgress carries fileId, a string.",
      source: { document: "trueconf-openclaw-channel 1.2.9", heading: "file progress" },
      capability: "environment",
    },
    "trueconf.event-upload-file-progress.progress": {
      id: "trueconf.event-upload-file-progress.progress",
      level: "must",
      basis: "client",
      text: "The event uploadFileProgress carries progress, a whole number of bytes.",
      source: { document: "trueconf-openclaw-channel 1.2.9", heading: "file progress" },
      capability: "environment",
    },
    "trueconf.event-upload-file-progress.not-unsubscribed": {
      id: "trueconf.event-upload-file-progress.not-unsubscribed",
      level: "must",
      basis: "client",
      text: "Those who did not subscribe are not told.",
      source: { document: "trueconf-openclaw-channel 1.2.9", heading: "file progress" },
      capability: "environment",
    },
    "trueconf.event-get-file-upload-limits.event": {
      id: "trueconf.event-get-file-upload-limits.event",
      level: "must",
      basis: "client",
      text: "New limits are told as getFileUploadLimits in the form of the answer of that name.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getFileUploadLimits event" },
      capability: "environment",
    },
    "trueconf.event-command.event": {
      id: "trueconf.event-command.event",
      level: "must",
      basis: "client",
      text: "A button of the kind command that someone presses is told to the bot as command.",
      source: { document: "python-trueconf-bot 1.5.0", heading: "command event" },
      capability: "environment",
    },
    "trueconf.event-command.source": {
      id: "trueconf.event-command.source",
      level: "must",
      basis: "client",
      text: "The event command carries commandSource, an object.",
      source: { document: "python-trueconf-bot 1.5.0", heading: "command event" },
      capability: "environment",
    },
    "trueconf.event-command.source-type": {
      id: "trueconf.event-command.source-type",
      level: "must",
      basis: "client",
      text: "commandSource carries type, a string.",
      source: { document: "python-trueconf-bot 1.5.0", heading: "command event" },
      capability: "environment",
    },
    "trueconf.event-command.payload": {
      id: "trueconf.event-command.payload",
      level: "must",
      basis: "client",
      text: "The event command carries commandPayload, an object.",
      source: { document: "python-trueconf-bot 1.5.0", heading: "command event" },
      capability: "environment",
    },
    "trueconf.event-command.payload-type": {
      id: "trueconf.event-command.payload-type",
      level: "must",
      basis: "client",
      text: "commandPayload carries type, a string.",
      source: { document: "python-trueconf-bot 1.5.0", heading: "command event" },
      capability: "environment",
    },
    "trueconf.event-command.payload-command": {
      id: "trueconf.event-command.payload-command",
      level: "must",
      basis: "client",
      text: "commandPayload carries command, a string.",
      source: { document: "python-trueconf-bot 1.5.0", heading: "command event" },
      capability: "environment",
    },
    "trueconf.rights.owner-adds": {
      id: "trueconf.rights.owner-adds",
      level: "must",
      basis: "docs",
      text: "The owner of a group can add and remove.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/roles-and-users-rules", heading: "Group chats" },
    },
    "trueconf.rights.admin-adds": {
      id: "trueconf.rights.admin-adds",
      level: "must",
      basis: "docs",
      text: "An admin of a group can add and remove.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/roles-and-users-rules", heading: "Group chats" },
      capability: "second-account",
    },
    "trueconf.rights.user-adds-not": {
      id: "trueconf.rights.user-adds-not",
      level: "must",
      basis: "docs",
      text: "An ordinary participant of a group who adds someone is refused with 303.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/roles-and-users-rules", heading: "Group chats" },
      capability: "second-account",
    },
    "trueconf.rights.user-removes-not": {
      id: "trueconf.rights.user-removes-not",
      level: "must",
      basis: "docs",
      text: "An ordinary participant of a group who removes someone is refused with 303.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/roles-and-users-rules", heading: "Group chats" },
      capability: "second-account",
    },
    "trueconf.rights.everyone-writes": {
      id: "trueconf.rights.everyone-writes",
      level: "must",
      basis: "docs",
      text: "Every participant of a group can write in it.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/roles-and-users-rules", heading: "Group chats" },
      capability: "second-account",
    },
    "trueconf.rights.own-messages": {
      id: "trueconf.rights.own-messages",
      level: "must",
      basis: "docs",
      text: "Every participant can edit and delete what they wrote.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/roles-and-users-rules", heading: "Group chats" },
      capability: "second-account",
    },
    "trueconf.rights.others-for-self": {
      id: "trueconf.rights.others-for-self",
      level: "must",
      basis: "docs",
      text: "Every participant can delete someone else's message for themselves.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/roles-and-users-rules", heading: "Group chats" },
      capability: "second-account",
    },
    "trueconf.rights.clear-for-self": {
      id: "trueconf.rights.clear-for-self",
      level: "must",
      basis: "docs",
      text: "Every participant can clear the history for themselves.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/roles-and-users-rules", heading: "Group chats" },
      capability: "second-account",
    },
    "trueconf.rights.channel-readers": {
      id: "trueconf.rights.channel-readers",
      level: "should",
      basis: "inferred",
      text: "A participant of a channel with the role user who writes in it is refused with 303.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/objects", heading: "ChatParticipantRoleEnum" },
      capability: "second-account",
    },
    "trueconf.rights.channel-writers": {
      id: "trueconf.rights.channel-writers",
      level: "must",
      basis: "docs",
      text: "A participant of a channel with the role writer can write in it.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/objects", heading: "ChatParticipantRoleEnum" },
      capability: "second-account",
    },
    "trueconf.rights.owner-removes-chat": {
      id: "trueconf.rights.owner-removes-chat",
      level: "must",
      basis: "docs",
      text: "The owner of a chat can delete it.",
      source: { document: "TrueConf knowledge base", heading: "Lost ownership of a chat" },
    },
    "trueconf.rights.owner-protected": {
      id: "trueconf.rights.owner-protected",
      level: "should",
      basis: "inferred",
      text: "Nobody but the owner can take the owner's role away.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/roles-and-users-rules", heading: "Group chats" },
      capability: "second-account",
    },
    "trueconf.error.chat-not-found": {
      id: "trueconf.error.chat-not-found",
      level: "must",
      basis: "docs",
      text: "A chatId that no chat has is refused with 304, by every method that takes one.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/errors", heading: "Error codes" },
    },
    "trueconf.error.gone-chat-not-found": {
      id: "trueconf.error.gone-chat-not-found",
      level: "must",
      basis: "docs",
      text: "The chatId of a chat that was deleted is refused with 304.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/chats", heading: "Delete chat" },
    },
    "trueconf.error.message-not-found": {
      id: "trueconf.error.message-not-found",
      level: "must",
      basis: "docs",
      text: "A messageId that no message has is refused with 306, by every method that takes one.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/errors", heading: "Error codes" },
    },
    "trueconf.error.gone-message-not-found": {
      id: "trueconf.error.gone-message-not-found",
      level: "should",
      basis: "inferred",
      text: "The messageId of a message that was removed for everyone is refused with 306.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/errors", heading: "Error codes" },
    },
    "trueconf.error.file-not-found": {
      id: "trueconf.error.file-not-found",
      level: "must",
      basis: "docs",
      text: "A fileId that no file has is refused with 308.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/errors", heading: "Error codes" },
    },
    "trueconf.error.connection-error": {
      id: "trueconf.error.connection-error",
      level: "may",
      basis: "docs",
      text: "100 tells of a connection that could not be made.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/errors", heading: "Error codes" },
      excluded: "No request can bring it about.",
    },
    "trueconf.error.connection-timeout": {
      id: "trueconf.error.connection-timeout",
      level: "may",
      basis: "docs",
      text: "101 tells of a connection that took too long.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/errors", heading: "Error codes" },
      excluded: "No request can bring it about.",
    },
    "trueconf.error.tls-error": {
      id: "trueconf.error.tls-error",
      level: "may",
      basis: "docs",
      text: "102 tells of a certificate that was not accepted.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/errors", heading: "Error codes" },
      excluded: "No request can bring it about.",
    },
    "trueconf.error.unsupported-protocol": {
      id: "trueconf.error.unsupported-protocol",
      level: "may",
      basis: "docs",
      text: "103 tells of a protocol that is not spoken.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/errors", heading: "Error codes" },
      excluded: "No request can bring it about.",
    },
    "trueconf.error.timeout": {
      id: "trueconf.error.timeout",
      level: "may",
      basis: "docs",
      text: "301 tells of an operation that took too long.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/errors", heading: "Error codes" },
      excluded: "No request can bring it about.",
    },
    "trueconf.error.unnamed-399": {
      id: "trueconf.error.unnamed-399",
      level: "may",
      basis: "client",
      text: "399 belongs to a method that this contract does not have.",
      source: { document: "python-trueconf-bot 1.5.0", heading: "release notes" },
      excluded: "Its name and meaning are known to no source; No request can bring it about.",
    },
    "trueconf.error.unnamed-file-errors": {
      id: "trueconf.error.unnamed-file-errors",
      level: "may",
      basis: "client",
      text: "400 to 408 stand for failures with files on newer servers in place of 310.",
      source: { document: "python-trueconf-bot 1.5.0", heading: "release notes" },
      excluded: "Their names and meanings are known to no source.",
    },
    "trueconf.open.participants-page-base": {
      id: "trueconf.open.participants-page-base",
      level: "may",
      basis: "inferred",
      text: "Whether the first page of participants is number 1 or number 0 is left open: the sample and the formula beside it disagree.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
      choice: "trueconf.participants-page-base",
    },
    "trueconf.open.group-name-field": {
      id: "trueconf.open.group-name-field",
      level: "may",
      basis: "inferred",
      text: "Under which key a group's name is sent is left open: the document says name, every client found sends title.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a group chat" },
      choice: "trueconf.group-name-field",
    },
    "trueconf.open.remove-chat-answer": {
      id: "trueconf.open.remove-chat-answer",
      level: "may",
      basis: "inferred",
      text: "Whether the answer to removeChat carries the chatId is left open: the document shows it, a live server was seen without.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Deleting chat" },
      choice: "trueconf.remove-chat-answer",
    },
    "trueconf.open.empty-last-message": {
      id: "trueconf.open.empty-last-message",
      level: "may",
      basis: "inferred",
      text: "What lastMessage is in a chat in which nothing was written is left open.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
      choice: "trueconf.empty-last-message",
    },
    "trueconf.open.system-last-message": {
      id: "trueconf.open.system-last-message",
      level: "may",
      basis: "inferred",
      text: "Whether a message of the system (someone added, a title changed) counts as the last message is left open.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
      choice: "trueconf.system-last-message",
    },
    "trueconf.open.last-message-extras": {
      id: "trueconf.open.last-message-extras",
      level: "may",
      basis: "inferred",
      text: "Whether lastMessage carries a member chat is left open.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
      choice: "trueconf.last-message-extras",
    },
    "trueconf.open.chat-avatar-url": {
      id: "trueconf.open.chat-avatar-url",
      level: "may",
      basis: "inferred",
      text: "Whether a chat carries avatarUrl is left open.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
      choice: "trueconf.chat-avatar-url",
    },
    "trueconf.open.personal-chat-title": {
      id: "trueconf.open.personal-chat-title",
      level: "may",
      basis: "inferred",
      text: "What the title of a personal chat is is shown by a sample only.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
      choice: "trueconf.personal-chat-title",
    },
    "trueconf.open.unused-personal-chat": {
      id: "trueconf.open.unused-personal-chat",
      level: "may",
      basis: "inferred",
      text: "What createP2PChat answers for a personal chat in which nothing was written yet is left open.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
      choice: "trueconf.unused-personal-chat",
    },
    "trueconf.open.unknown-user": {
      id: "trueconf.open.unknown-user",
      level: "may",
      basis: "inferred",
      text: "With which code createP2PChat refuses a user who does not exist is left open.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
      choice: "trueconf.unknown-user",
    },
    "trueconf.open.unknown-newcomer": {
      id: "trueconf.open.unknown-newcomer",
      level: "may",
      basis: "inferred",
      text: "With which code addChatParticipant refuses a user who does not exist is left open.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Adding a participant to the chat" },
      choice: "trueconf.unknown-newcomer",
    },
    "trueconf.open.unknown-display-name": {
      id: "trueconf.open.unknown-display-name",
      level: "may",
      basis: "inferred",
      text: "With which code getUserDisplayName refuses a user who does not exist is left open.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/contacts", heading: "Get user display name" },
      choice: "trueconf.unknown-display-name",
    },
    "trueconf.open.malformed-payload": {
      id: "trueconf.open.malformed-payload",
      level: "may",
      basis: "inferred",
      text: "With which code a payload of the wrong shape is refused is left open.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/errors", heading: "Error codes" },
      choice: "trueconf.malformed-payload",
    },
    "trueconf.open.unknown-method": {
      id: "trueconf.open.unknown-method",
      level: "may",
      basis: "inferred",
      text: "With which code a method that there is not is refused is left open.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/errors", heading: "Error codes" },
      choice: "trueconf.unknown-method",
    },
    "trueconf.open.unknown-keys": {
      id: "trueconf.open.unknown-keys",
      level: "may",
      basis: "inferred",
      text: "What becomes of members of a payload that are not documented is left open.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/errors", heading: "Error codes" },
      choice: "trueconf.unknown-keys",
    },
    "trueconf.open.zero-id": {
      id: "trueconf.open.zero-id",
      level: "may",
      basis: "inferred",
      text: "Whether 0 is an id is left open: its type allows it, counting usually begins with 1.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
      choice: "trueconf.zero-id",
    },
    "trueconf.open.duplicate-id": {
      id: "trueconf.open.duplicate-id",
      level: "may",
      basis: "inferred",
      text: "What a second request with an id that was used before on the connection gets is left open.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
      choice: "trueconf.duplicate-id",
    },
    "trueconf.open.zero-count": {
      id: "trueconf.open.zero-count",
      level: "may",
      basis: "inferred",
      text: "What getChats with count 0 gets is left open.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
      choice: "trueconf.zero-count",
    },
    "trueconf.open.page-zero": {
      id: "trueconf.open.page-zero",
      level: "may",
      basis: "inferred",
      text: "What getChats with page 0 gets is left open.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
      choice: "trueconf.page-zero",
    },
    "trueconf.open.zero-page-size": {
      id: "trueconf.open.zero-page-size",
      level: "may",
      basis: "inferred",
      text: "What getChatParticipants with pageSize 0 gets is left open.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
      choice: "trueconf.zero-page-size",
    },
    "trueconf.open.page-before-first": {
      id: "trueconf.open.page-before-first",
      level: "may",
      basis: "inferred",
      text: "If the first page of participants is number 1, what number 0 gets is left open.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
      choice: "trueconf.page-before-first",
    },
    "trueconf.open.chat-order": {
      id: "trueconf.open.chat-order",
      level: "may",
      basis: "inferred",
      text: "In which order chats are listed is left open.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chats" },
      choice: "trueconf.chat-order",
    },
    "trueconf.open.empty-group-name": {
      id: "trueconf.open.empty-group-name",
      level: "may",
      basis: "inferred",
      text: "Whether a group may have an empty name is left open.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a group chat" },
      choice: "trueconf.empty-group-name",
    },
    "trueconf.open.empty-channel-title": {
      id: "trueconf.open.empty-channel-title",
      level: "may",
      basis: "inferred",
      text: "Whether a channel may have an empty title is left open.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a Channel" },
      choice: "trueconf.empty-channel-title",
    },
    "trueconf.open.repeated-add": {
      id: "trueconf.open.repeated-add",
      level: "may",
      basis: "inferred",
      text: "What adding someone who is in the chat already gets is left open.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Adding a participant to the chat" },
      choice: "trueconf.repeated-add",
    },
    "trueconf.open.absent-removal": {
      id: "trueconf.open.absent-removal",
      level: "may",
      basis: "inferred",
      text: "What removing someone who is not in the chat gets is left open.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Removing a participant from the chat" },
      choice: "trueconf.absent-removal",
    },
    "trueconf.open.personal-membership": {
      id: "trueconf.open.personal-membership",
      level: "may",
      basis: "inferred",
      text: "What changing the members of a personal chat gets is left open.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Adding a participant to the chat" },
      choice: "trueconf.personal-membership",
    },
    "trueconf.open.self-removal": {
      id: "trueconf.open.self-removal",
      level: "may",
      basis: "inferred",
      text: "Whether an ordinary participant can leave by removing themselves is left open.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Removing a participant from the chat" },
      capability: "second-account",
      choice: "trueconf.self-removal",
    },
    "trueconf.open.owner-self-removal": {
      id: "trueconf.open.owner-self-removal",
      level: "may",
      basis: "inferred",
      text: "Whether the owner can leave by removing themselves is left open.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Removing a participant from the chat" },
      choice: "trueconf.owner-self-removal",
    },
    "trueconf.open.chat-removal-by-member": {
      id: "trueconf.open.chat-removal-by-member",
      level: "may",
      basis: "inferred",
      text: "What an ordinary participant gets who deletes a group is left open.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Deleting chat" },
      capability: "second-account",
      choice: "trueconf.chat-removal-by-member",
    },
    "trueconf.open.personal-removal": {
      id: "trueconf.open.personal-removal",
      level: "may",
      basis: "inferred",
      text: "Whether deleting a personal chat takes it from both sides is left open.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Deleting chat" },
      capability: "second-account",
      choice: "trueconf.personal-removal",
    },
    "trueconf.open.personal-chat-after-removal": {
      id: "trueconf.open.personal-chat-after-removal",
      level: "may",
      basis: "inferred",
      text: "Whether createP2PChat after a deletion gives another id is left open.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Deleting chat" },
      choice: "trueconf.personal-chat-after-removal",
    },
    "trueconf.open.non-member-read": {
      id: "trueconf.open.non-member-read",
      level: "may",
      basis: "inferred",
      text: "With which code someone who is not in a chat is refused its title, participants and history is left open.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
      capability: "second-account",
      choice: "trueconf.non-member-read",
    },
    "trueconf.open.non-member-message": {
      id: "trueconf.open.non-member-message",
      level: "may",
      basis: "inferred",
      text: "With which code someone who is not in a chat is refused one of its messages is left open.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getMessageById" },
      capability: "second-account",
      choice: "trueconf.non-member-message",
    },
    "trueconf.open.non-member-presence": {
      id: "trueconf.open.non-member-presence",
      level: "may",
      basis: "inferred",
      text: "What hasChatParticipant tells someone who is not in the chat is left open.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Checking Participant Presence in Chat" },
      capability: "second-account",
      choice: "trueconf.non-member-presence",
    },
    "trueconf.open.non-member-write": {
      id: "trueconf.open.non-member-write",
      level: "may",
      basis: "inferred",
      text: "With which code someone who is not in a chat is refused a change to it is left open.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/messages", heading: "Send message" },
      capability: "second-account",
      choice: "trueconf.non-member-write",
    },
    "trueconf.open.repeated-auth": {
      id: "trueconf.open.repeated-auth",
      level: "may",
      basis: "inferred",
      text: "What a second auth on an authorised connection gets is left open.",
      source: {
        document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth",
        heading: "Connection and Authorization",
      },
      choice: "trueconf.repeated-auth",
    },
    "trueconf.open.event-echo": {
      id: "trueconf.open.event-echo",
      level: "may",
      basis: "inferred",
      text: "Whether the connection that caused an event gets it is left open.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/server-requests", heading: "Server requests" },
      choice: "trueconf.event-echo",
    },
    "trueconf.open.response-order": {
      id: "trueconf.open.response-order",
      level: "may",
      basis: "inferred",
      text: "Whether a response comes before the events that its request causes on the same connection is left open.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/server-requests", heading: "Server requests" },
      choice: "trueconf.response-order",
    },
    "trueconf.open.newcomer-event": {
      id: "trueconf.open.newcomer-event",
      level: "may",
      basis: "inferred",
      text: "Which event tells someone that they were added to a chat is left open.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/server-requests", heading: "Add participant" },
      capability: "second-account",
      choice: "trueconf.newcomer-event",
    },
    "trueconf.open.removed-event": {
      id: "trueconf.open.removed-event",
      level: "may",
      basis: "inferred",
      text: "Whether someone who was removed is told is left open.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/server-requests", heading: "Remove participant" },
      capability: "second-account",
      choice: "trueconf.removed-event",
    },
    "trueconf.open.edit-event-message-id": {
      id: "trueconf.open.edit-event-message-id",
      level: "may",
      basis: "inferred",
      text: "Whether the event of an edited message says which is left open.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "editMessage event" },
      choice: "trueconf.edit-event-message-id",
    },
    "trueconf.open.unread-acknowledged": {
      id: "trueconf.open.unread-acknowledged",
      level: "may",
      basis: "inferred",
      text: "Whether acknowledging a message lowers unreadMessages is left open.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/messages", heading: "Working with messages" },
      capability: "second-account",
      choice: "trueconf.unread-acknowledged",
    },
    "trueconf.open.redelivery": {
      id: "trueconf.open.redelivery",
      level: "may",
      basis: "inferred",
      text: "Whether a message that was not acknowledged is delivered again is left open.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/messages", heading: "Working with messages" },
      capability: "second-account",
      choice: "trueconf.redelivery",
    },
    "trueconf.open.history-order": {
      id: "trueconf.open.history-order",
      level: "may",
      basis: "inferred",
      text: "In which order a history is listed is left open.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatHistory" },
      choice: "trueconf.history-order",
    },
    "trueconf.open.history-bound": {
      id: "trueconf.open.history-bound",
      level: "may",
      basis: "inferred",
      text: "Whether a history that begins at a message holds that message is left open.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getChatHistory" },
      choice: "trueconf.history-bound",
    },
    "trueconf.open.wrong-password": {
      id: "trueconf.open.wrong-password",
      level: "may",
      basis: "inferred",
      text: "With which status a wrong password is refused is left open.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth", heading: "Token request" },
      capability: "token-endpoint",
      choice: "trueconf.wrong-password",
    },
    "trueconf.open.token-status": {
      id: "trueconf.open.token-status",
      level: "may",
      basis: "inferred",
      text: "Whether a grant is created or just answered is left open: the documents say 201, stand-ins of clients 200.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth", heading: "Success (201 Created)" },
      capability: "token-endpoint",
      choice: "trueconf.token-status",
    },
    "trueconf.open.token-expiry": {
      id: "trueconf.open.token-expiry",
      level: "may",
      basis: "inferred",
      text: "How a grant says how long it lasts is left open.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth", heading: "Success (201 Created)" },
      capability: "token-endpoint",
      choice: "trueconf.token-expiry",
    },
    "trueconf.open.upload-file-name": {
      id: "trueconf.open.upload-file-name",
      level: "may",
      basis: "inferred",
      text: "Whether fileName is mandatory is left open: an older page lacks it, a newer one asks for it.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/files", heading: "Upload file" },
      choice: "trueconf.upload-file-name",
    },
    "trueconf.open.file-info-id": {
      id: "trueconf.open.file-info-id",
      level: "may",
      basis: "inferred",
      text: "Under which key getFileInfo names the file is left open.",
      source: { document: "python-trueconf-bot 1.4.4", heading: "getFileInfo" },
      choice: "trueconf.file-info-id",
    },
    "trueconf.open.forwarded-content": {
      id: "trueconf.open.forwarded-content",
      level: "may",
      basis: "inferred",
      text: "Whether a forwarded message repeats the text beside the original is left open.",
      source: { document: "python-trueconf-bot, issues", heading: "8" },
      choice: "trueconf.forwarded-content",
    },
    "trueconf.open.foreign-subprotocol": {
      id: "trueconf.open.foreign-subprotocol",
      level: "may",
      basis: "inferred",
      text: "What a client gets that offers other subprotocols than json.v1 is left open.",
      source: {
        document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth",
        heading: "Connection and Authorization",
      },
      excluded: "Refusing the handshake and serving it without a subprotocol are both right.",
    },
    "trueconf.open.malformed-frame": {
      id: "trueconf.open.malformed-frame",
      level: "may",
      basis: "inferred",
      text: "Whether a frame that is not JSON is answered, passed over or ends the connection is left open.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/errors", heading: "Error codes" },
      excluded: "Each is right; that the server survives is trueconf.general.server-survives.",
    },
    "trueconf.open.binary-frame": {
      id: "trueconf.open.binary-frame",
      level: "may",
      basis: "inferred",
      text: "Whether a binary frame is read, passed over or ends the connection is left open.",
      source: {
        document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth",
        heading: "Connection and Authorization",
      },
      excluded: "Each is right; that the server survives is trueconf.general.server-survives.",
    },
    "trueconf.open.frame-type": {
      id: "trueconf.open.frame-type",
      level: "may",
      basis: "inferred",
      text: "What a frame with another type than 1 and 2 gets is left open.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/objects", heading: "MESSAGE_TYPE" },
      excluded: "Each answer is right; that it is not carried out is trueconf.frame.request-type-required.",
    },
    "trueconf.open.invalid-id": {
      id: "trueconf.open.invalid-id",
      level: "may",
      basis: "inferred",
      text: "What a request gets whose id is missing, negative, a fraction or above 4294967295 is left open.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
      excluded: "A response could not carry such an id, so each answer is right.",
    },
    "trueconf.open.response-sequence": {
      id: "trueconf.open.response-sequence",
      level: "may",
      basis: "inferred",
      text: "Whether responses come in the order of their requests is not said.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
      excluded: "Clients match by id, so each order is right.",
    },
    "trueconf.open.frame-limit": {
      id: "trueconf.open.frame-limit",
      level: "may",
      basis: "inferred",
      text: "How large a frame may be is not said.",
      source: {
        document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth",
        heading: "Connection and Authorization",
      },
      excluded: "A size at which to refuse is documented nowhere.",
    },
    "trueconf.open.close-code": {
      id: "trueconf.open.close-code",
      level: "may",
      basis: "inferred",
      text: "With which codes the server closes is not said.",
      source: {
        document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth",
        heading: "Connection and Authorization",
      },
      excluded: "A code is documented nowhere.",
    },
    "trueconf.open.connection-limit": {
      id: "trueconf.open.connection-limit",
      level: "may",
      basis: "inferred",
      text: "What the 129th connection gets is not said.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/overview", heading: "Introduction" },
      excluded: "It would take every place of a target.",
    },
    "trueconf.open.rate-limit": {
      id: "trueconf.open.rate-limit",
      level: "may",
      basis: "inferred",
      text: "No limit on the rate of requests is documented.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/errors", heading: "Error codes" },
      excluded: "A limit could only be found by flooding a target.",
    },
    "trueconf.open.server-ping": {
      id: "trueconf.open.server-ping",
      level: "may",
      basis: "inferred",
      text: "How often the server pings, and what a missing pong leads to, is not said.",
      source: { document: "python-trueconf-bot, issues", heading: "9" },
      excluded: "It would take longer than a run.",
    },
    "trueconf.open.chat-title-limit": {
      id: "trueconf.open.chat-title-limit",
      level: "may",
      basis: "inferred",
      text: "How long a title may be is not said; a client stops at 256 characters.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a group chat" },
      excluded: "A length at which to refuse is documented nowhere.",
    },
    "trueconf.open.text-limit": {
      id: "trueconf.open.text-limit",
      level: "may",
      basis: "inferred",
      text: "Whether a text of more than 4096 characters is cut is not said.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/messages", heading: "Send message" },
      excluded: "Clients say so, and the place of the cut depends on how formatting counts.",
    },
    "trueconf.open.page-size-limit": {
      id: "trueconf.open.page-size-limit",
      level: "may",
      basis: "inferred",
      text: "How large count and pageSize may be is not said.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
      excluded: "A size at which to refuse is documented nowhere.",
    },
    "trueconf.open.participant-order": {
      id: "trueconf.open.participant-order",
      level: "may",
      basis: "inferred",
      text: "In which order participants are listed is not said.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving the list of chat participants" },
      excluded: "Each order is right; that it holds between pages is judged with them.",
    },
    "trueconf.open.role-numbers": {
      id: "trueconf.open.role-numbers",
      level: "may",
      basis: "inferred",
      text: "Roles are numbered in one list and written as words in every sample.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/objects", heading: "ChatParticipantRoleEnum" },
      excluded: "The document's sample settles it: words.",
    },
    "trueconf.open.success-error-code": {
      id: "trueconf.open.success-error-code",
      level: "may",
      basis: "inferred",
      text: "Whether a success may carry errorCode 0 is not said.",
      source: { document: "trueconf-openclaw-channel 1.2.9", heading: "response handling" },
      excluded: "Only a stand-in of a client does so; it is read as a success.",
    },
    "trueconf.open.bare-login": {
      id: "trueconf.open.bare-login",
      level: "may",
      basis: "inferred",
      text: "Whether a login without a server names a user is not said.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
      excluded: "Looking it up and refusing it are both right.",
    },
    "trueconf.open.token-lifetime": {
      id: "trueconf.open.token-lifetime",
      level: "may",
      basis: "inferred",
      text: "How long a token lasts is told as a year, as a month and as 30 days.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth", heading: "Success (201 Created)" },
      excluded: "It is the server's setting; a run is shorter than any of them.",
    },
    "trueconf.open.owner-succession": {
      id: "trueconf.open.owner-succession",
      level: "may",
      basis: "inferred",
      text: "Who owns a group whose owner left is not said.",
      source: { document: "TrueConf knowledge base", heading: "Lost ownership of a chat" },
      excluded: "No method tells what ought to be.",
    },
    "trueconf.open.conference-chats": {
      id: "trueconf.open.conference-chats",
      level: "may",
      basis: "inferred",
      text: "Chats of conferences, and chatType 3 and 4, are not described.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/objects", heading: "ChatParticipantRoleEnum" },
      excluded: "No method creates one.",
    },
    "trueconf.open.chat-activity": {
      id: "trueconf.open.chat-activity",
      level: "may",
      basis: "inferred",
      text: "sendChatActivity belongs to newer servers and is described by one client's tests alone.",
      source: { document: "python-trueconf-bot 1.5.0", heading: "sendChatActivity" },
      excluded: "This contract does not have the method.",
    },
    "trueconf.open.group-name-and-title": {
      id: "trueconf.open.group-name-and-title",
      level: "may",
      basis: "inferred",
      text: "Which of the two counts when name and title are both sent and differ is not said.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a group chat" },
      excluded: "Each of the two, and a refusal, are right.",
    },
    "trueconf.open.own-personal-chat": {
      id: "trueconf.open.own-personal-chat",
      level: "may",
      basis: "inferred",
      text: "Whether one can have a personal chat with oneself is not said.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Creating a personal chat with a user" },
      excluded: "A chat and a refusal are both right.",
    },
    "trueconf.open.token-form": {
      id: "trueconf.open.token-form",
      level: "may",
      basis: "inferred",
      text: "Whether the token endpoint takes a form beside JSON is not said; one client sends one.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/connect-and-auth", heading: "Token request" },
      excluded: "Granting and refusing are both right.",
    },
    "trueconf.open.empty-text": {
      id: "trueconf.open.empty-text",
      level: "may",
      basis: "inferred",
      text: "Whether a message may be empty is not said.",
      source: { document: "trueconf.com/docs/chatbot-connector/en/messages", heading: "Send message" },
      excluded: "A message and a refusal are both right.",
    },
    "trueconf.open.method-letter-case": {
      id: "trueconf.open.method-letter-case",
      level: "may",
      basis: "inferred",
      text: "Whether the letter case of a method matters is not said; the publisher writes ByID here and ById elsewhere.",
      source: { document: "000_cba8a841bf8ee211.txt", heading: "Retrieving chat information by ID" },
      excluded: "Serving and refusing are both right.",
    },
    "trueconf.open.answer-command": {
      id: "trueconf.open.answer-command",
      level: "may",
      basis: "inferred",
      text: "answerCommand is named by a client that does not send it.",
      source: { document: "python-trueconf-bot 1.5.0", heading: "answerCommand" },
      excluded: "This contract does not have the method.",
    },
    "trueconf.open.oauth-route": {
      id: "trueconf.open.oauth-route",
      level: "may",
      basis: "inferred",
      text: "The way to a token over three other endpoints is described by one client alone.",
      source: { document: "python-trueconf-bot 1.5.0", heading: "OAuth2" },
      excluded: "This contract does not have the endpoints.",
    },
  },
  choices: {
    "trueconf.participants-page-base": {
      id: "trueconf.participants-page-base",
      question: "Which pageNumber has the first page of participants?",
      default: "one",
      branches: {
        one: {
          text: "The first page is number 1; page n begins pageSize times (n - 1) participants on.",
          evidence:
            "The document's sample asks for page 1 and gets the two participants there are; getChats counts from 1; a real client begins at 1.",
        },
        zero: {
          text: "The first page is number 0; page n begins pageSize times n participants on.",
          evidence: "The formula in the document, read literally.",
        },
      },
    },
    "trueconf.group-name-field": {
      id: "trueconf.group-name-field",
      question: "Does createGroupChat take title in place of name?",
      default: "name-or-title",
      branches: {
        "name-or-title": {
          text: "Either is taken.",
          evidence:
            "The document says name; python-trueconf-bot has sent title since 1.0.0 and makes groups on live servers.",
        },
        "internal-error": {
          text: "Only name; title alone is refused with 300.",
          evidence: "The document marks name as required.",
        },
        "unknown-message": {
          text: "Only name; title alone is refused with 307.",
          evidence: "The document marks name as required.",
        },
      },
    },
    "trueconf.remove-chat-answer": {
      id: "trueconf.remove-chat-answer",
      question: "What does the answer to removeChat carry?",
      default: "chat-id",
      branches: {
        "chat-id": { text: "The chatId of the chat deleted.", evidence: "The document's answer." },
        empty: {
          text: "Nothing.",
          evidence:
            "A log of a live server; the vendor's client dropped the field for it (python-trueconf-bot, issue 1).",
        },
      },
    },
    "trueconf.empty-last-message": {
      id: "trueconf.empty-last-message",
      question: "What is lastMessage of a chat that was just created?",
      default: "is-null",
      branches: {
        "is-null": { text: "Null.", evidence: "Live servers: python-trueconf-bot, issues 2 and 4." },
        "creation-message": {
          text: "A message of the system, of type 110, that tells of the creation.",
          evidence: "Clients describe type 110 so.",
        },
      },
    },
    "trueconf.system-last-message": {
      id: "trueconf.system-last-message",
      question: "Does a change of members, title, avatar, role or history show as lastMessage?",
      default: "counts",
      branches: {
        counts: {
          text: "It does, with a type below 200.",
          evidence: "python-trueconf-bot 1.4.4 fails on a list of chats whose last message is of type 23.",
        },
        ignored: {
          text: "It does not; lastMessage is what a person wrote.",
          evidence: "The document's samples all have type 200.",
        },
      },
    },
    "trueconf.last-message-extras": {
      id: "trueconf.last-message-extras",
      question: "Does lastMessage carry chat?",
      default: "none",
      branches: {
        none: { text: "No.", evidence: "The document's samples." },
        chat: {
          text: "Yes: chatId, chatTitle and chatType of the chat around it.",
          evidence: "python-trueconf-bot 1.5.0 cannot read a lastMessage without it.",
        },
      },
    },
    "trueconf.chat-avatar-url": {
      id: "trueconf.chat-avatar-url",
      question: "Does a chat carry avatarUrl?",
      default: "left-out",
      branches: {
        "left-out": { text: "No.", evidence: "The document's samples." },
        given: {
          text: "Yes, a URL or null.",
          evidence: "A live sample has it with null (python-trueconf-bot, issue 7).",
        },
      },
    },
    "trueconf.personal-chat-title": {
      id: "trueconf.personal-chat-title",
      question: "What is the title of a personal chat?",
      default: "trueconf-id",
      branches: {
        "trueconf-id": { text: "The other person's TrueConf ID.", evidence: "The document's sample." },
        "display-name": { text: "The other person's display name.", evidence: "Messengers usually show it." },
      },
    },
    "trueconf.unused-personal-chat": {
      id: "trueconf.unused-personal-chat",
      question: "Is a personal chat returned again in which nothing was written yet?",
      default: "returned",
      branches: {
        returned: {
          text: "It is returned.",
          evidence: "A personal chat stands for its two people; real clients rely on the call being repeatable.",
        },
        anew: {
          text: "Another one is created, and the empty one is gone.",
          evidence: "The document makes earlier messages the condition.",
        },
      },
    },
    "trueconf.unknown-user": {
      id: "trueconf.unknown-user",
      question: "What does createP2PChat with an unknown TrueConf ID get?",
      default: "access-denied",
      branches: {
        "access-denied": { text: "302.", evidence: "No code says that there is no such user; this one tells least." },
        "user-is-not-chat-participant": { text: "305.", evidence: "The only code that names a user." },
        "internal-error": { text: "300.", evidence: "The code for what nothing else fits." },
        "chat-not-found": { text: "304.", evidence: "There is no chat to be had with the user." },
        served: { text: "A chat.", evidence: "A TrueConf ID of another server cannot be looked up here." },
      },
    },
    "trueconf.unknown-newcomer": {
      id: "trueconf.unknown-newcomer",
      question: "What does addChatParticipant with an unknown TrueConf ID get?",
      default: "access-denied",
      branches: {
        "access-denied": { text: "302.", evidence: "No code says that there is no such user; this one tells least." },
        "user-is-not-chat-participant": { text: "305.", evidence: "The only code that names a user." },
        "internal-error": { text: "300.", evidence: "The code for what nothing else fits." },
        "chat-not-found": { text: "304.", evidence: "There is no chat to be had with the user." },
        served: { text: "The empty object.", evidence: "A TrueConf ID of another server cannot be looked up here." },
      },
    },
    "trueconf.unknown-display-name": {
      id: "trueconf.unknown-display-name",
      question: "What does getUserDisplayName with an unknown TrueConf ID get?",
      default: "access-denied",
      branches: {
        "access-denied": { text: "302.", evidence: "No code says that there is no such user; this one tells least." },
        "user-is-not-chat-participant": { text: "305.", evidence: "The only code that names a user." },
        "internal-error": { text: "300.", evidence: "The code for what nothing else fits." },
        "chat-not-found": { text: "304.", evidence: "There is no chat to be had with the user." },
        served: { text: "The TrueConf ID itself, or an empty text.", evidence: "There is nothing better to show." },
      },
    },
    "trueconf.malformed-payload": {
      id: "trueconf.malformed-payload",
      question: "What does a payload get that lacks a mandatory member or has one of the wrong type?",
      default: "internal-error",
      branches: {
        "internal-error": { text: "300.", evidence: "The code for what nothing else fits." },
        "unknown-message": { text: "307.", evidence: "Its name says that a message was not understood." },
        "access-denied": { text: "302.", evidence: "Seen elsewhere as the answer to anything unacceptable." },
        "route-not-found": { text: "104.", evidence: "No handler takes such a payload." },
      },
    },
    "trueconf.unknown-method": {
      id: "trueconf.unknown-method",
      question: "What does a request with an unknown method get?",
      default: "unknown-message",
      branches: {
        "unknown-message": { text: "307.", evidence: "Its name says that a message was not understood." },
        "route-not-found": { text: "104.", evidence: "A method is what leads to a handler." },
        "internal-error": { text: "300.", evidence: "The code for what nothing else fits." },
        "access-denied": { text: "302.", evidence: "What is not there is not allowed." },
      },
    },
    "trueconf.unknown-keys": {
      id: "trueconf.unknown-keys",
      question: "What does a payload with a member get that is not documented?",
      default: "ignored",
      branches: {
        ignored: {
          text: "It is served as without.",
          evidence: "Clients of newer versions send more to older servers.",
        },
        "internal-error": { text: "300.", evidence: "The code for what nothing else fits." },
        "unknown-message": { text: "307.", evidence: "Its name says that a message was not understood." },
      },
    },
    "trueconf.zero-id": {
      id: "trueconf.zero-id",
      question: "What does a request with id 0 get?",
      default: "served",
      branches: {
        served: { text: "It is served under id 0.", evidence: "The declared type is uint32." },
        "internal-error": { text: "300.", evidence: "The code for what nothing else fits." },
        "unknown-message": { text: "307.", evidence: "Its name says that a message was not understood." },
        unanswered: { text: "It is passed over.", evidence: "0 often stands for no id." },
      },
    },
    "trueconf.duplicate-id": {
      id: "trueconf.duplicate-id",
      question: "What does a request get whose id was used before and has been answered?",
      default: "served",
      branches: {
        served: { text: "It is served.", evidence: "Nothing says that ids are remembered." },
        "duplicate-id": { text: "2.", evidence: "A client has a constant of this name and number." },
        "internal-error": { text: "300.", evidence: "The code for what nothing else fits." },
        "unknown-message": { text: "307.", evidence: "Its name says that a message was not understood." },
      },
    },
    "trueconf.zero-count": {
      id: "trueconf.zero-count",
      question: "What does a count of 0 get?",
      default: "empty",
      branches: {
        empty: { text: "An empty array.", evidence: "At most nothing is nothing." },
        "internal-error": { text: "300.", evidence: "The code for what nothing else fits." },
        "unknown-message": { text: "307.", evidence: "Its name says that a message was not understood." },
      },
    },
    "trueconf.page-zero": {
      id: "trueconf.page-zero",
      question: "What does page 0 of the chats get?",
      default: "internal-error",
      branches: {
        "internal-error": { text: "300.", evidence: "The code for what nothing else fits." },
        "unknown-message": { text: "307.", evidence: "Its name says that a message was not understood." },
        empty: { text: "An empty array.", evidence: "There is no such page." },
        "first-page": { text: "The first page.", evidence: "What is too small is raised to the smallest." },
      },
    },
    "trueconf.zero-page-size": {
      id: "trueconf.zero-page-size",
      question: "What does a pageSize of 0 get?",
      default: "empty",
      branches: {
        empty: { text: "An empty list.", evidence: "Nothing fits on the page." },
        "internal-error": { text: "300.", evidence: "The code for what nothing else fits." },
        "unknown-message": { text: "307.", evidence: "Its name says that a message was not understood." },
      },
    },
    "trueconf.page-before-first": {
      id: "trueconf.page-before-first",
      question: "What does pageNumber 0 get where the first page is number 1?",
      default: "empty",
      branches: {
        empty: { text: "An empty list.", evidence: "There is no such page." },
        "first-page": { text: "The first page.", evidence: "What is too small is raised to the smallest." },
        "internal-error": { text: "300.", evidence: "The code for what nothing else fits." },
        "unknown-message": { text: "307.", evidence: "Its name says that a message was not understood." },
      },
    },
    "trueconf.chat-order": {
      id: "trueconf.chat-order",
      question: "In which order does getChats list?",
      default: "oldest-first",
      branches: {
        "oldest-first": {
          text: "By creation, the oldest first.",
          evidence: "The printed list is in no order of its last messages.",
        },
        "newest-first": { text: "By creation, the newest first.", evidence: "A new chat is of most interest." },
        "latest-message-first": { text: "By last message, the latest first.", evidence: "Chat programs list so." },
        other: { text: "In another order that stays the same.", evidence: "Nothing is said." },
      },
    },
    "trueconf.empty-group-name": {
      id: "trueconf.empty-group-name",
      question: "What does createGroupChat with an empty name get?",
      default: "internal-error",
      branches: {
        "internal-error": { text: "300.", evidence: "The code for what nothing else fits." },
        "unknown-message": { text: "307.", evidence: "Its name says that a message was not understood." },
        served: { text: "A group.", evidence: "The type allows it." },
      },
    },
    "trueconf.empty-channel-title": {
      id: "trueconf.empty-channel-title",
      question: "What does createChannel with an empty title get?",
      default: "internal-error",
      branches: {
        "internal-error": { text: "300.", evidence: "The code for what nothing else fits." },
        "unknown-message": { text: "307.", evidence: "Its name says that a message was not understood." },
        served: { text: "A channel.", evidence: "The type allows it." },
      },
    },
    "trueconf.repeated-add": {
      id: "trueconf.repeated-add",
      question: "What does adding a participant a second time get?",
      default: "served",
      branches: {
        served: {
          text: "The empty object.",
          evidence:
            "The document's sample adds user@video.example.com to a chat whose participants, as the page prints them, have that user already, and gets the empty object.",
        },
        "user-is-already-chat-participant": { text: "309.", evidence: "The name of the code." },
      },
    },
    "trueconf.absent-removal": {
      id: "trueconf.absent-removal",
      question: "What does removing someone who is not in the chat get?",
      default: "user-is-not-chat-participant",
      branches: {
        "user-is-not-chat-participant": { text: "305.", evidence: "The name of the code." },
        served: { text: "The empty object.", evidence: "What is asked for holds." },
        "access-denied": { text: "302.", evidence: "As for an unknown user." },
      },
    },
    "trueconf.personal-membership": {
      id: "trueconf.personal-membership",
      question: "What does addChatParticipant or removeChatParticipant in a personal chat get?",
      default: "not-enough-rights",
      branches: {
        "not-enough-rights": { text: "303.", evidence: "Nobody has the right in a chat of two equals." },
        "access-denied": { text: "302.", evidence: "It is never allowed." },
        "internal-error": { text: "300.", evidence: "The code for what nothing else fits." },
        "chat-not-found": { text: "304.", evidence: "There is no group with the id." },
      },
    },
    "trueconf.self-removal": {
      id: "trueconf.self-removal",
      question: "What does an ordinary participant get who removes themselves?",
      default: "leaves",
      branches: {
        leaves: { text: "The empty object; they are out.", evidence: "There is no other way to leave." },
        "not-enough-rights": { text: "303.", evidence: "Removing takes a right that they do not have." },
        "access-denied": { text: "302.", evidence: "It is not allowed." },
      },
    },
    "trueconf.owner-self-removal": {
      id: "trueconf.owner-self-removal",
      question: "What does the owner of a group get who removes themselves?",
      default: "leaves",
      branches: {
        leaves: {
          text: "The empty object; they are out.",
          evidence: "The publisher describes groups that lost their owner.",
        },
        "not-enough-rights": { text: "303.", evidence: "A group needs its owner." },
        "access-denied": { text: "302.", evidence: "It is not allowed." },
        "internal-error": { text: "300.", evidence: "The code for what nothing else fits." },
      },
    },
    "trueconf.chat-removal-by-member": {
      id: "trueconf.chat-removal-by-member",
      question: "What does removeChat by someone other than the owner get?",
      default: "not-enough-rights",
      branches: {
        "not-enough-rights": { text: "303.", evidence: "Only the owner deletes for everyone." },
        leaves: { text: "The chat is gone for them alone.", evidence: "Chat programs delete for oneself so." },
        "access-denied": { text: "302.", evidence: "It is not allowed." },
      },
    },
    "trueconf.personal-removal": {
      id: "trueconf.personal-removal",
      question: "For whom is a personal chat deleted?",
      default: "both",
      branches: {
        both: { text: "For both.", evidence: "The document makes no difference between kinds of chats." },
        caller: { text: "For the caller.", evidence: "Neither side owns it." },
      },
    },
    "trueconf.personal-chat-after-removal": {
      id: "trueconf.personal-chat-after-removal",
      question: "What does createP2PChat answer after the personal chat was deleted?",
      default: "new",
      branches: {
        new: { text: "Another chatId.", evidence: "A chat that was deleted is gone." },
        same: {
          text: "The chatId from before.",
          evidence: "Ids of personal chats may come from the two people's names.",
        },
      },
    },
    "trueconf.non-member-read": {
      id: "trueconf.non-member-read",
      question: "What does reading a chat get from someone who is not in it?",
      default: "user-is-not-chat-participant",
      branches: {
        "user-is-not-chat-participant": { text: "305.", evidence: "The name of the code." },
        "chat-not-found": { text: "304.", evidence: "It does not tell that the chat exists." },
        "access-denied": { text: "302.", evidence: "It is not allowed." },
        "not-enough-rights": { text: "303.", evidence: "They lack the right." },
      },
    },
    "trueconf.non-member-message": {
      id: "trueconf.non-member-message",
      question: "What does getMessageById get from someone who is not in the chat?",
      default: "message-not-found",
      branches: {
        "message-not-found": { text: "306.", evidence: "To them there is no such message." },
        "user-is-not-chat-participant": { text: "305.", evidence: "The name of the code." },
        "chat-not-found": { text: "304.", evidence: "It does not tell that the chat exists." },
        "access-denied": { text: "302.", evidence: "It is not allowed." },
      },
    },
    "trueconf.non-member-presence": {
      id: "trueconf.non-member-presence",
      question: "What does hasChatParticipant get from someone who is not in the chat?",
      default: "user-is-not-chat-participant",
      branches: {
        "user-is-not-chat-participant": { text: "305.", evidence: "The name of the code." },
        "chat-not-found": { text: "304.", evidence: "It does not tell that the chat exists." },
        "access-denied": { text: "302.", evidence: "It is not allowed." },
        answered: { text: "The result.", evidence: "The method asks for no right." },
      },
    },
    "trueconf.non-member-write": {
      id: "trueconf.non-member-write",
      question: "What does writing in a chat, adding, removing or deleting get from someone who is not in it?",
      default: "user-is-not-chat-participant",
      branches: {
        "user-is-not-chat-participant": { text: "305.", evidence: "The name of the code." },
        "chat-not-found": { text: "304.", evidence: "It does not tell that the chat exists." },
        "access-denied": { text: "302.", evidence: "It is not allowed." },
        "not-enough-rights": { text: "303.", evidence: "They lack the right." },
      },
    },
    "trueconf.repeated-auth": {
      id: "trueconf.repeated-auth",
      question: "What does auth get on a connection that is authorised?",
      default: "served",
      branches: {
        served: { text: "The answer of the first.", evidence: "Nothing forbids it." },
        "access-denied": { text: "302.", evidence: "It is of no use." },
        "internal-error": { text: "300.", evidence: "The code for what nothing else fits." },
        "unknown-message": { text: "307.", evidence: "It is not expected any more." },
      },
    },
    "trueconf.event-echo": {
      id: "trueconf.event-echo",
      question: "Is an event told to the connection that caused it?",
      default: "others",
      branches: {
        others: { text: "No.", evidence: "Its response says the same." },
        caller: {
          text: "Yes.",
          evidence:
            "A client's comment says that everyone connected is told; clients have filters for their own messages.",
        },
      },
    },
    "trueconf.response-order": {
      id: "trueconf.response-order",
      question: "If the caller is told, what comes first?",
      default: "response-first",
      branches: {
        "response-first": { text: "The response.", evidence: "A client's comment." },
        "events-first": {
          text: "The events.",
          evidence: "The progress of a file was seen before the answer to the subscription.",
        },
        either: { text: "Now this, now that.", evidence: "They may come from different parts of a server." },
      },
    },
    "trueconf.newcomer-event": {
      id: "trueconf.newcomer-event",
      question: "What is told to whoever was added?",
      default: "create-event",
      branches: {
        "create-event": {
          text: "The create event of the chat's kind.",
          evidence: "They get a chat that they did not have.",
        },
        "add-event": {
          text: "addChatParticipant.",
          evidence: "They are a participant now, and participants are told.",
        },
        both: { text: "Both.", evidence: "Both hold." },
        nothing: { text: "Nothing.", evidence: "Nothing is said." },
      },
    },
    "trueconf.removed-event": {
      id: "trueconf.removed-event",
      question: "What is told to whoever was removed?",
      default: "remove-event",
      branches: {
        "remove-event": { text: "removeChatParticipant.", evidence: "Otherwise they could not know." },
        "chat-event": { text: "removeChat.", evidence: "The chat is gone from their list." },
        nothing: { text: "Nothing.", evidence: "They are no participant any more." },
      },
    },
    "trueconf.edit-event-message-id": {
      id: "trueconf.edit-event-message-id",
      question: "Does the event editMessage carry messageId?",
      default: "given",
      branches: {
        given: { text: "Yes.", evidence: "Without it the event is of little use." },
        "left-out": { text: "No.", evidence: "Two clients model it without." },
      },
    },
    "trueconf.unread-acknowledged": {
      id: "trueconf.unread-acknowledged",
      question: "Does unreadMessages fall when a message is acknowledged?",
      default: "falls",
      branches: {
        falls: { text: "It does.", evidence: "Acknowledging marks as read." },
        stays: { text: "It does not.", evidence: "Reading may count for the sender's mark only." },
      },
    },
    "trueconf.redelivery": {
      id: "trueconf.redelivery",
      question: "Is a message that was told and not acknowledged told again after the next auth with receiveUnread?",
      default: "again",
      branches: {
        again: { text: "It is.", evidence: "It is still unread." },
        once: { text: "It is not.", evidence: "It was delivered." },
      },
    },
    "trueconf.history-order": {
      id: "trueconf.history-order",
      question: "In which order does getChatHistory list?",
      default: "newest-first",
      branches: {
        "newest-first": { text: "The newest first.", evidence: "It begins at the newest." },
        "oldest-first": { text: "The oldest of the part first.", evidence: "Chat programs show it so." },
      },
    },
    "trueconf.history-bound": {
      id: "trueconf.history-bound",
      question: "Is the message of fromMessageId in the answer?",
      default: "without",
      branches: {
        without: { text: "No.", evidence: "The client has it already." },
        with: { text: "Yes.", evidence: "It is where to begin." },
      },
    },
    "trueconf.wrong-password": {
      id: "trueconf.wrong-password",
      question: "What does the token endpoint answer to a wrong password?",
      default: "invalid-grant",
      branches: {
        "invalid-grant": {
          text: "401 with invalid_grant.",
          evidence: "The vendor's client looks for an explanation at 401.",
        },
        "invalid-grant-bad-request": { text: "400 with invalid_grant.", evidence: "RFC 6749, 5.2." },
      },
    },
    "trueconf.token-status": {
      id: "trueconf.token-status",
      question: "Which status has a grant?",
      default: "created",
      branches: {
        created: { text: "Status 201.", evidence: "The publisher's page." },
        ok: { text: "Status 200.", evidence: "RFC 6749, 5.1, and the stand-ins that clients test with." },
      },
    },
    "trueconf.token-expiry": {
      id: "trueconf.token-expiry",
      question: "By which members does a grant tell its end?",
      default: "both",
      branches: {
        both: {
          text: "expires_in and expires_at.",
          evidence: "The publisher shows the first; a real client cannot do without the second.",
        },
        "expires-in": { text: "expires_in.", evidence: "The publisher's page." },
        "expires-at": { text: "expires_at.", evidence: "Two clients read it." },
      },
    },
    "trueconf.upload-file-name": {
      id: "trueconf.upload-file-name",
      question: "What does uploadFile without fileName get?",
      default: "served",
      branches: {
        served: { text: "A task.", evidence: "The older page." },
        "internal-error": { text: "300.", evidence: "The code for what nothing else fits." },
        "unknown-message": { text: "307.", evidence: "Its name says that a message was not understood." },
        "file-upload-failed": { text: "310.", evidence: "The code for what goes wrong with uploads." },
      },
    },
    "trueconf.file-info-id": {
      id: "trueconf.file-info-id",
      question: "Which members name the file?",
      default: "both",
      branches: {
        both: { text: "fileId and infoHash.", evidence: "Older and newer clients are served." },
        "file-id": { text: "fileId.", evidence: "python-trueconf-bot since 1.2.1." },
        "info-hash": { text: "infoHash.", evidence: "trueconf-openclaw-channel and older clients." },
      },
    },
    "trueconf.forwarded-content": {
      id: "trueconf.forwarded-content",
      question: "What does the content of a forwarded message hold?",
      default: "nested",
      branches: {
        nested: { text: "The message that was forwarded.", evidence: "A live sample (python-trueconf-bot, issue 8)." },
        "nested-with-text": {
          text: "The message, and its text and parseMode beside it.",
          evidence: "trueconf-openclaw-channel reads the text there.",
        },
      },
    },
  },
  errors: {
    "duplicate-id": {
      code: "duplicate-id",
      status: 2,
      when: "the id of the request was used before on the connection, and the target minds",
      precedence: 20,
      requirement: "trueconf.open.duplicate-id",
    },
    "connection-error": {
      code: "connection-error",
      status: 100,
      when: "a connection could not be made",
      precedence: 900,
      requirement: "trueconf.error.connection-error",
      provokable: false,
    },
    "connection-timeout": {
      code: "connection-timeout",
      status: 101,
      when: "a connection took too long",
      precedence: 900,
      requirement: "trueconf.error.connection-timeout",
      provokable: false,
    },
    "tls-error": {
      code: "tls-error",
      status: 102,
      when: "a certificate was not accepted",
      precedence: 900,
      requirement: "trueconf.error.tls-error",
      provokable: false,
    },
    "unsupported-protocol": {
      code: "unsupported-protocol",
      status: 103,
      when: "a protocol is not spoken",
      precedence: 900,
      requirement: "trueconf.error.unsupported-protocol",
      provokable: false,
    },
    "route-not-found": {
      code: "route-not-found",
      status: 104,
      when: "nothing handles the method, where a target says so",
      precedence: 40,
      requirement: "trueconf.open.unknown-method",
    },
    "not-authorized": {
      code: "not-authorized",
      status: 200,
      when: "a request other than auth comes before a successful auth",
      precedence: 10,
      requirement: "trueconf.auth.first",
    },
    "invalid-credentials": {
      code: "invalid-credentials",
      status: 201,
      when: "the token of auth is none that was issued",
      precedence: 61,
      requirement: "trueconf.auth.invalid-credentials",
    },
    "user-disabled": {
      code: "user-disabled",
      status: 202,
      when: "the account of the token is switched off",
      precedence: 63,
      requirement: "trueconf.auth.user-disabled",
    },
    "credentials-expired": {
      code: "credentials-expired",
      status: 203,
      when: "the token has expired: at auth, or at a later request of a connection that it authorised",
      precedence: 62,
      requirement: "trueconf.auth.expired-in-session",
    },
    "unsupported-credentials": {
      code: "unsupported-credentials",
      status: 204,
      when: "tokenType of auth is not JWT",
      precedence: 60,
      requirement: "trueconf.auth.unsupported-credentials",
    },
    "internal-error": {
      code: "internal-error",
      status: 300,
      when: "the payload lacks something or has something of the wrong type or out of range; also what no other code fits",
      precedence: 50,
      requirement: "trueconf.open.malformed-payload",
    },
    timeout: {
      code: "timeout",
      status: 301,
      when: "the operation took too long",
      precedence: 900,
      requirement: "trueconf.error.timeout",
      provokable: false,
    },
    "access-denied": {
      code: "access-denied",
      status: 302,
      when: "the other user does not exist",
      precedence: 130,
      requirement: "trueconf.open.unknown-user",
    },
    "not-enough-rights": {
      code: "not-enough-rights",
      status: 303,
      when: "the caller's role in the chat does not allow it",
      precedence: 120,
      requirement: "trueconf.rights.user-adds-not",
    },
    "chat-not-found": {
      code: "chat-not-found",
      status: 304,
      when: "no chat has the chatId, or none has it any more",
      precedence: 100,
      requirement: "trueconf.error.chat-not-found",
    },
    "user-is-not-chat-participant": {
      code: "user-is-not-chat-participant",
      status: 305,
      when: "the caller, or whom the request is about, is not in the chat",
      precedence: 110,
      requirement: "trueconf.get-chat-participant.absent",
    },
    "message-not-found": {
      code: "message-not-found",
      status: 306,
      when: "no message has the messageId, or none has it any more",
      precedence: 102,
      requirement: "trueconf.error.message-not-found",
    },
    "unknown-message": {
      code: "unknown-message",
      status: 307,
      when: "there is no such method",
      precedence: 40,
      requirement: "trueconf.open.unknown-method",
    },
    "file-not-found": {
      code: "file-not-found",
      status: 308,
      when: "no file has the fileId or temporalFileId",
      precedence: 104,
      requirement: "trueconf.error.file-not-found",
    },
    "user-is-already-chat-participant": {
      code: "user-is-already-chat-participant",
      status: 309,
      when: "whoever is added is in the chat",
      precedence: 140,
      requirement: "trueconf.open.repeated-add",
    },
    "file-upload-failed": {
      code: "file-upload-failed",
      status: 310,
      when: "the file to upload is over the administrator's limits",
      precedence: 150,
      requirement: "trueconf.upload-file.over-limit",
    },
    "file-not-ready": {
      code: "file-not-ready",
      status: 311,
      when: "the file is still being uploaded",
      precedence: 160,
      requirement: "trueconf.get-file-info.not-ready",
    },
    "role-not-found": {
      code: "role-not-found",
      status: 312,
      when: "there is no such role",
      precedence: 125,
      requirement: "trueconf.change-participant-role.unknown-role",
    },
    "unnamed-399": {
      code: "unnamed-399",
      status: 399,
      when: "unknown; seen with a method that this contract does not have",
      precedence: 900,
      requirement: "trueconf.error.unnamed-399",
      provokable: false,
    },
    "unnamed-400": {
      code: "unnamed-400",
      status: 400,
      when: "unknown; one of nine failures with files on newer servers",
      precedence: 900,
      requirement: "trueconf.error.unnamed-file-errors",
      provokable: false,
    },
    "unnamed-401": {
      code: "unnamed-401",
      status: 401,
      when: "unknown; one of nine failures with files on newer servers",
      precedence: 900,
      requirement: "trueconf.error.unnamed-file-errors",
      provokable: false,
    },
    "unnamed-402": {
      code: "unnamed-402",
      status: 402,
      when: "unknown; one of nine failures with files on newer servers",
      precedence: 900,
      requirement: "trueconf.error.unnamed-file-errors",
      provokable: false,
    },
    "unnamed-403": {
      code: "unnamed-403",
      status: 403,
      when: "unknown; one of nine failures with files on newer servers",
      precedence: 900,
      requirement: "trueconf.error.unnamed-file-errors",
      provokable: false,
    },
    "unnamed-404": {
      code: "unnamed-404",
      status: 404,
      when: "unknown; one of nine failures with files on newer servers",
      precedence: 900,
      requirement: "trueconf.error.unnamed-file-errors",
      provokable: false,
    },
    "unnamed-405": {
      code: "unnamed-405",
      status: 405,
      when: "unknown; one of nine failures with files on newer servers",
      precedence: 900,
      requirement: "trueconf.error.unnamed-file-errors",
      provokable: false,
    },
    "unnamed-406": {
      code: "unnamed-406",
      status: 406,
      when: "unknown; one of nine failures with files on newer servers",
      precedence: 900,
      requirement: "trueconf.error.unnamed-file-errors",
      provokable: false,
    },
    "unnamed-407": {
      code: "unnamed-407",
      status: 407,
      when: "unknown; one of nine failures with files on newer servers",
      precedence: 900,
      requirement: "trueconf.error.unnamed-file-errors",
      provokable: false,
    },
    "unnamed-408": {
      code: "unnamed-408",
      status: 408,
      when: "unknown; one of nine failures with files on newer servers",
      precedence: 900,
      requirement: "trueconf.error.unnamed-file-errors",
      provokable: false,
    },
    "unknown-path": {
      code: "unknown-path",
      status: 404,
      when: "the path of an HTTP request or of a handshake is none of the documented ones",
      precedence: 10,
      requirement: "trueconf.transport.unknown-path",
      binding: "rest",
    },
    "invalid-request": {
      code: "invalid-request",
      status: 400,
      when: "the token request is not JSON, or lacks something, or has something of the wrong type",
      precedence: 20,
      requirement: "trueconf.token.malformed-json",
      binding: "rest",
    },
    "unsupported-grant-type": {
      code: "unsupported-grant-type",
      status: 400,
      when: "grant_type is not password",
      precedence: 30,
      requirement: "trueconf.token.grant-type-known",
      binding: "rest",
    },
    "invalid-client": {
      code: "invalid-client",
      status: 401,
      when: "client_id is not chat_bot",
      precedence: 40,
      requirement: "trueconf.token.client-id-constant",
      binding: "rest",
    },
    "invalid-client-bad-request": {
      code: "invalid-client-bad-request",
      status: 400,
      when: "as invalid-client, where the target counts it as a bad request",
      precedence: 40,
      requirement: "trueconf.token.client-id-constant",
      binding: "rest",
    },
    "invalid-grant": {
      code: "invalid-grant",
      status: 401,
      when: "username or password is wrong",
      precedence: 50,
      requirement: "trueconf.token.wrong-password",
      binding: "rest",
    },
    "invalid-grant-bad-request": {
      code: "invalid-grant-bad-request",
      status: 400,
      when: "as invalid-grant, where the target counts it as a bad request",
      precedence: 50,
      requirement: "trueconf.token.wrong-password",
      binding: "rest",
    },
    "auth-method-disabled": {
      code: "auth-method-disabled",
      status: 403,
      when: "passwords are switched off",
      precedence: 15,
      requirement: "trueconf.token.method-disabled",
      provokable: false,
      binding: "rest",
    },
    "unknown-upload-task": {
      code: "unknown-upload-task",
      status: 400,
      when: "the task of an upload over HTTP does not exist or is over; the body has the number 310",
      precedence: 50,
      requirement: "trueconf.file-upload.unknown-task",
      binding: "rest",
    },
    "unknown-download": {
      code: "unknown-download",
      status: 404,
      when: "there is no file at the URL",
      precedence: 50,
      requirement: "trueconf.file-download.unknown-file",
      binding: "rest",
    },
  },
};

/** What the documents say about each place of each schema. */
export const fields: Readonly<Record<keyof SchemaTypes, readonly Field[]>> = {
  AcknowledgementFrame: [
    { path: "", keyword: null, requirements: ["trueconf.event.acknowledged"] },
    { path: "/payload", keyword: null, requirements: ["trueconf.event.acknowledgement-with-payload"] },
  ],
  AddChatParticipantEvent: [
    { path: "", keyword: null, requirements: ["trueconf.event-add-chat-participant.event"] },
    { path: "/chatId", keyword: null, requirements: ["trueconf.event-add-chat-participant.chat-id"], required: true },
    { path: "/userId", keyword: null, requirements: ["trueconf.event-add-chat-participant.user-id"], required: true },
    {
      path: "/timestamp",
      keyword: null,
      requirements: ["trueconf.event-add-chat-participant.timestamp"],
      required: true,
    },
    { path: "/addedBy", keyword: null, requirements: ["trueconf.author.object"], required: true },
    { path: "/addedBy/id", keyword: null, requirements: ["trueconf.author.id"], required: true },
    { path: "/addedBy/type", keyword: null, requirements: ["trueconf.author.type"], required: true },
  ],
  AddChatParticipantRequest: [
    {
      path: "/chatId",
      keyword: "required",
      requirements: ["trueconf.add-chat-participant.chat-id-required"],
      required: true,
    },
    {
      path: "/chatId",
      keyword: "type",
      requirements: ["trueconf.add-chat-participant.chat-id-string"],
      required: true,
    },
    {
      path: "/userId",
      keyword: "required",
      requirements: ["trueconf.add-chat-participant.user-id-required"],
      required: true,
    },
    {
      path: "/userId",
      keyword: "type",
      requirements: ["trueconf.add-chat-participant.user-id-string"],
      required: true,
    },
    {
      path: "/displayHistory",
      keyword: "type",
      requirements: ["trueconf.add-chat-participant.display-history-boolean"],
    },
  ],
  AddChatParticipantResponse: [
    { path: "", keyword: null, requirements: ["trueconf.add-chat-participant.empty-object"] },
  ],
  AuthRequest: [
    { path: "/token", keyword: "required", requirements: ["trueconf.auth.token-required"], required: true },
    { path: "/token", keyword: "type", requirements: ["trueconf.auth.token-string"], required: true },
    { path: "/tokenType", keyword: "required", requirements: ["trueconf.auth.token-type-required"], required: true },
    { path: "/tokenType", keyword: "type", requirements: ["trueconf.auth.token-type-string"], required: true },
    { path: "/receiveUnread", keyword: "type", requirements: ["trueconf.auth.receive-unread-boolean"] },
    {
      path: "/receiveSystemMessageEnvelopes",
      keyword: "type",
      requirements: ["trueconf.auth.receive-system-message-envelopes-boolean"],
    },
  ],
  AuthResponse: [
    { path: "", keyword: null, requirements: ["trueconf.auth.answer"] },
    { path: "/userId", keyword: null, requirements: ["trueconf.auth.user-id"], required: true },
    { path: "/connectionId", keyword: null, requirements: ["trueconf.auth.connection-id"], required: true },
  ],
  Author: [
    { path: "", keyword: null, requirements: ["trueconf.author.object"] },
    { path: "/id", keyword: null, requirements: ["trueconf.author.id"], required: true },
    { path: "/type", keyword: null, requirements: ["trueconf.author.type"], required: true },
  ],
  Box: [
    { path: "", keyword: null, requirements: ["trueconf.envelope.box"] },
    { path: "/id", keyword: null, requirements: ["trueconf.envelope.box-id"], required: true },
    { path: "/position", keyword: null, requirements: ["trueconf.envelope.box-position"], required: true },
  ],
  Button: [
    { path: "", keyword: null, requirements: ["trueconf.content.buttons"] },
    { path: "/type", keyword: null, requirements: ["trueconf.content.button-type"], required: true },
    { path: "/label", keyword: "type", requirements: ["trueconf.content.button-label"] },
    { path: "/label", keyword: "maxLength", requirements: ["trueconf.content.button-label"] },
  ],
  ChangeParticipantRoleEvent: [
    { path: "", keyword: null, requirements: ["trueconf.event-change-participant-role.event"] },
    {
      path: "/chatId",
      keyword: null,
      requirements: ["trueconf.event-change-participant-role.chat-id"],
      required: true,
    },
    {
      path: "/userId",
      keyword: null,
      requirements: ["trueconf.event-change-participant-role.user-id"],
      required: true,
    },
    { path: "/role", keyword: null, requirements: ["trueconf.event-change-participant-role.role"], required: true },
    {
      path: "/timestamp",
      keyword: null,
      requirements: ["trueconf.event-change-participant-role.timestamp"],
      required: true,
    },
  ],
  ChangeParticipantRoleRequest: [
    {
      path: "/chatId",
      keyword: "required",
      requirements: ["trueconf.change-participant-role.chat-id-required"],
      required: true,
    },
    {
      path: "/chatId",
      keyword: "type",
      requirements: ["trueconf.change-participant-role.chat-id-string"],
      required: true,
    },
    {
      path: "/userId",
      keyword: "required",
      requirements: ["trueconf.change-participant-role.user-id-required"],
      required: true,
    },
    {
      path: "/userId",
      keyword: "type",
      requirements: ["trueconf.change-participant-role.user-id-string"],
      required: true,
    },
    {
      path: "/role",
      keyword: "required",
      requirements: ["trueconf.change-participant-role.role-required"],
      required: true,
    },
    { path: "/role", keyword: "type", requirements: ["trueconf.change-participant-role.role-string"], required: true },
  ],
  ChangeParticipantRoleResponse: [
    { path: "", keyword: null, requirements: ["trueconf.change-participant-role.empty-object"] },
  ],
  ChatParticipant: [
    { path: "", keyword: null, requirements: ["trueconf.chat-participant.object"] },
    { path: "/userId", keyword: null, requirements: ["trueconf.chat-participant.user-id"], required: true },
    { path: "/role", keyword: "required", requirements: ["trueconf.chat-participant.role"], required: true },
    { path: "/role", keyword: "type", requirements: ["trueconf.chat-participant.role"], required: true },
    { path: "/role", keyword: "enum", requirements: ["trueconf.chat-participant.role-known"], required: true },
  ],
  ChatSummary: [
    { path: "", keyword: null, requirements: ["trueconf.envelope.chat"] },
    { path: "/chatId", keyword: null, requirements: ["trueconf.envelope.chat-chat-id"], required: true },
    { path: "/chatTitle", keyword: null, requirements: ["trueconf.envelope.chat-title"], required: true },
    { path: "/chatType", keyword: null, requirements: ["trueconf.envelope.chat-type"], required: true },
  ],
  Chat: [
    { path: "", keyword: null, requirements: ["trueconf.chat.object"] },
    { path: "/chatId", keyword: null, requirements: ["trueconf.chat.chat-id"], required: true },
    { path: "/title", keyword: null, requirements: ["trueconf.chat.title"], required: true },
    { path: "/chatType", keyword: null, requirements: ["trueconf.chat.chat-type"], required: true },
    { path: "/unreadMessages", keyword: "required", requirements: ["trueconf.chat.unread-messages"], required: true },
    { path: "/unreadMessages", keyword: "type", requirements: ["trueconf.chat.unread-messages"], required: true },
    { path: "/unreadMessages", keyword: "minimum", requirements: ["trueconf.chat.unread-uint32"], required: true },
    { path: "/unreadMessages", keyword: "maximum", requirements: ["trueconf.chat.unread-uint32"], required: true },
    { path: "/lastMessage", keyword: "required", requirements: ["trueconf.chat.last-message"], required: true },
    {
      path: "/lastMessage",
      keyword: "anyOf",
      requirements: ["trueconf.chat.last-message", "trueconf.last-message.object"],
      required: true,
    },
    { path: "/lastMessage", keyword: null, requirements: ["trueconf.last-message.object"], required: true },
    { path: "/lastMessage/messageId", keyword: null, requirements: ["trueconf.last-message.message-id"] },
    { path: "/lastMessage/chat", keyword: null, requirements: ["trueconf.envelope.chat"] },
    { path: "/lastMessage/chat/chatId", keyword: null, requirements: ["trueconf.envelope.chat-chat-id"] },
    { path: "/lastMessage/chat/chatTitle", keyword: null, requirements: ["trueconf.envelope.chat-title"] },
    { path: "/lastMessage/chat/chatType", keyword: null, requirements: ["trueconf.envelope.chat-type"] },
    { path: "/lastMessage/timestamp", keyword: null, requirements: ["trueconf.last-message.timestamp"] },
    { path: "/lastMessage/author", keyword: "required", requirements: ["trueconf.last-message.author"] },
    { path: "/lastMessage/author", keyword: null, requirements: ["trueconf.author.object"] },
    { path: "/lastMessage/author/id", keyword: null, requirements: ["trueconf.author.id"] },
    { path: "/lastMessage/author/type", keyword: null, requirements: ["trueconf.author.type"] },
    { path: "/lastMessage/type", keyword: null, requirements: ["trueconf.last-message.type"] },
    { path: "/lastMessage/content", keyword: "required", requirements: ["trueconf.last-message.content"] },
    { path: "/lastMessage/content", keyword: null, requirements: ["trueconf.content.object"] },
    { path: "/lastMessage/content/text", keyword: null, requirements: ["trueconf.content.text"] },
    { path: "/lastMessage/content/parseMode", keyword: "type", requirements: ["trueconf.content.parse-mode"] },
    { path: "/lastMessage/content/parseMode", keyword: "enum", requirements: ["trueconf.content.parse-mode-known"] },
    { path: "/lastMessage/content/buttons", keyword: null, requirements: ["trueconf.content.buttons"] },
    { path: "/lastMessage/content/buttons/*/*", keyword: null, requirements: ["trueconf.content.buttons"] },
    { path: "/lastMessage/content/buttons/*/*/type", keyword: null, requirements: ["trueconf.content.button-type"] },
    {
      path: "/lastMessage/content/buttons/*/*/label",
      keyword: "type",
      requirements: ["trueconf.content.button-label"],
    },
    {
      path: "/lastMessage/content/buttons/*/*/label",
      keyword: "maxLength",
      requirements: ["trueconf.content.button-label"],
    },
    {
      path: "/lastMessage/content/userId",
      keyword: null,
      requirements: [
        "trueconf.content.add-participant",
        "trueconf.content.remove-participant",
        "trueconf.content.role",
      ],
    },
    {
      path: "/lastMessage/content/role",
      keyword: null,
      requirements: ["trueconf.content.add-participant", "trueconf.content.role"],
    },
    { path: "/lastMessage/content/title", keyword: null, requirements: ["trueconf.content.edit-title"] },
    { path: "/lastMessage/content/avatarUrl", keyword: null, requirements: ["trueconf.content.edit-avatar"] },
    { path: "/lastMessage/content/forAll", keyword: null, requirements: ["trueconf.content.clear-history"] },
    { path: "/lastMessage/content/messageId", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/lastMessage/content/chatId", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/lastMessage/content/chat", keyword: null, requirements: ["trueconf.envelope.chat"] },
    { path: "/lastMessage/content/chat/chatId", keyword: null, requirements: ["trueconf.envelope.chat-chat-id"] },
    { path: "/lastMessage/content/chat/chatTitle", keyword: null, requirements: ["trueconf.envelope.chat-title"] },
    { path: "/lastMessage/content/chat/chatType", keyword: null, requirements: ["trueconf.envelope.chat-type"] },
    { path: "/lastMessage/content/timestamp", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/lastMessage/content/author", keyword: null, requirements: ["trueconf.author.object"] },
    { path: "/lastMessage/content/author/id", keyword: null, requirements: ["trueconf.author.id"] },
    { path: "/lastMessage/content/author/type", keyword: null, requirements: ["trueconf.author.type"] },
    { path: "/lastMessage/content/type", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/lastMessage/content/content", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/lastMessage/content/isEdited", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/lastMessage/content/box", keyword: null, requirements: ["trueconf.envelope.box"] },
    { path: "/lastMessage/content/box/id", keyword: null, requirements: ["trueconf.envelope.box-id"] },
    { path: "/lastMessage/content/box/position", keyword: null, requirements: ["trueconf.envelope.box-position"] },
    { path: "/lastMessage/content/name", keyword: null, requirements: ["trueconf.content.attachment"] },
    {
      path: "/lastMessage/content/size",
      keyword: null,
      requirements: ["trueconf.content.attachment", "trueconf.content.voice"],
    },
    {
      path: "/lastMessage/content/mimeType",
      keyword: null,
      requirements: ["trueconf.content.attachment", "trueconf.content.voice"],
    },
    {
      path: "/lastMessage/content/fileId",
      keyword: null,
      requirements: ["trueconf.content.attachment", "trueconf.content.voice"],
    },
    { path: "/lastMessage/content/readyState", keyword: null, requirements: ["trueconf.content.attachment"] },
    { path: "/lastMessage/content/latitude", keyword: null, requirements: ["trueconf.content.location"] },
    { path: "/lastMessage/content/longitude", keyword: null, requirements: ["trueconf.content.location"] },
    { path: "/lastMessage/content/url", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/lastMessage/content/appVersion", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/lastMessage/content/path", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/lastMessage/content/description", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/lastMessage/content/buttonText", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/lastMessage/content/secret", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/lastMessage/content/alt", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/lastMessage/content/duration", keyword: null, requirements: ["trueconf.content.voice"] },
    { path: "/avatarUrl", keyword: null, requirements: ["trueconf.chat.avatar-url"] },
  ],
  ClearHistoryEvent: [
    { path: "", keyword: null, requirements: ["trueconf.event-clear-history.event"] },
    { path: "/chatId", keyword: null, requirements: ["trueconf.event-clear-history.chat-id"], required: true },
    { path: "/forAll", keyword: null, requirements: ["trueconf.event-clear-history.for-all"], required: true },
  ],
  ClearHistoryRequest: [
    { path: "/chatId", keyword: "required", requirements: ["trueconf.clear-history.chat-id-required"], required: true },
    { path: "/chatId", keyword: "type", requirements: ["trueconf.clear-history.chat-id-string"], required: true },
    { path: "/forAll", keyword: "required", requirements: ["trueconf.clear-history.for-all-required"], required: true },
    { path: "/forAll", keyword: "type", requirements: ["trueconf.clear-history.for-all-boolean"], required: true },
  ],
  ClearHistoryResponse: [{ path: "", keyword: null, requirements: ["trueconf.clear-history.empty-object"] }],
  CommandEvent: [
    { path: "", keyword: null, requirements: ["trueconf.event-command.event"] },
    { path: "/commandSource", keyword: null, requirements: ["trueconf.event-command.source"], required: true },
    {
      path: "/commandSource/type",
      keyword: null,
      requirements: ["trueconf.event-command.source-type"],
      required: true,
    },
    { path: "/commandPayload", keyword: null, requirements: ["trueconf.event-command.payload"], required: true },
    {
      path: "/commandPayload/type",
      keyword: null,
      requirements: ["trueconf.event-command.payload-type"],
      required: true,
    },
    {
      path: "/commandPayload/command",
      keyword: null,
      requirements: ["trueconf.event-command.payload-command"],
      required: true,
    },
  ],
  CommandPayload: [
    { path: "", keyword: null, requirements: ["trueconf.event-command.payload"] },
    { path: "/type", keyword: null, requirements: ["trueconf.event-command.payload-type"], required: true },
    { path: "/command", keyword: null, requirements: ["trueconf.event-command.payload-command"], required: true },
  ],
  CommandSource: [
    { path: "", keyword: null, requirements: ["trueconf.event-command.source"] },
    { path: "/type", keyword: null, requirements: ["trueconf.event-command.source-type"], required: true },
  ],
  Content: [
    { path: "", keyword: null, requirements: ["trueconf.content.object"] },
    { path: "/text", keyword: null, requirements: ["trueconf.content.text"] },
    { path: "/parseMode", keyword: "type", requirements: ["trueconf.content.parse-mode"] },
    { path: "/parseMode", keyword: "enum", requirements: ["trueconf.content.parse-mode-known"] },
    { path: "/buttons", keyword: null, requirements: ["trueconf.content.buttons"] },
    { path: "/buttons/*/*", keyword: null, requirements: ["trueconf.content.buttons"] },
    { path: "/buttons/*/*/type", keyword: null, requirements: ["trueconf.content.button-type"], required: true },
    { path: "/buttons/*/*/label", keyword: "type", requirements: ["trueconf.content.button-label"] },
    { path: "/buttons/*/*/label", keyword: "maxLength", requirements: ["trueconf.content.button-label"] },
    {
      path: "/userId",
      keyword: null,
      requirements: [
        "trueconf.content.add-participant",
        "trueconf.content.remove-participant",
        "trueconf.content.role",
      ],
    },
    { path: "/role", keyword: null, requirements: ["trueconf.content.add-participant", "trueconf.content.role"] },
    { path: "/title", keyword: null, requirements: ["trueconf.content.edit-title"] },
    { path: "/avatarUrl", keyword: null, requirements: ["trueconf.content.edit-avatar"] },
    { path: "/forAll", keyword: null, requirements: ["trueconf.content.clear-history"] },
    { path: "/messageId", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/chatId", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/chat", keyword: null, requirements: ["trueconf.envelope.chat"] },
    { path: "/chat/chatId", keyword: null, requirements: ["trueconf.envelope.chat-chat-id"], required: true },
    { path: "/chat/chatTitle", keyword: null, requirements: ["trueconf.envelope.chat-title"], required: true },
    { path: "/chat/chatType", keyword: null, requirements: ["trueconf.envelope.chat-type"], required: true },
    { path: "/timestamp", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/author", keyword: null, requirements: ["trueconf.author.object"] },
    { path: "/author/id", keyword: null, requirements: ["trueconf.author.id"], required: true },
    { path: "/author/type", keyword: null, requirements: ["trueconf.author.type"], required: true },
    { path: "/type", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/content", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/isEdited", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/box", keyword: null, requirements: ["trueconf.envelope.box"] },
    { path: "/box/id", keyword: null, requirements: ["trueconf.envelope.box-id"], required: true },
    { path: "/box/position", keyword: null, requirements: ["trueconf.envelope.box-position"], required: true },
    { path: "/name", keyword: null, requirements: ["trueconf.content.attachment"] },
    { path: "/size", keyword: null, requirements: ["trueconf.content.attachment", "trueconf.content.voice"] },
    { path: "/mimeType", keyword: null, requirements: ["trueconf.content.attachment", "trueconf.content.voice"] },
    { path: "/fileId", keyword: null, requirements: ["trueconf.content.attachment", "trueconf.content.voice"] },
    { path: "/readyState", keyword: null, requirements: ["trueconf.content.attachment"] },
    { path: "/latitude", keyword: null, requirements: ["trueconf.content.location"] },
    { path: "/longitude", keyword: null, requirements: ["trueconf.content.location"] },
    { path: "/url", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/appVersion", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/path", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/description", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/buttonText", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/secret", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/alt", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/duration", keyword: null, requirements: ["trueconf.content.voice"] },
  ],
  CreateChannelRequest: [
    { path: "/title", keyword: "required", requirements: ["trueconf.create-channel.title-required"], required: true },
    { path: "/title", keyword: "type", requirements: ["trueconf.create-channel.title-string"], required: true },
  ],
  CreateChannelResponse: [
    { path: "", keyword: null, requirements: ["trueconf.create-channel.answer"] },
    { path: "/chatId", keyword: null, requirements: ["trueconf.create-channel.chat-id"], required: true },
  ],
  CreateFavoritesChatRequest: [],
  CreateFavoritesChatResponse: [
    { path: "", keyword: null, requirements: ["trueconf.create-favorites-chat.answer"] },
    { path: "/chatId", keyword: null, requirements: ["trueconf.create-favorites-chat.chat-id"], required: true },
  ],
  CreateGroupChatRequest: [
    { path: "", keyword: "anyOf", requirements: ["trueconf.create-group-chat.name-required"] },
    { path: "/name", keyword: "required", requirements: ["trueconf.create-group-chat.name-required"] },
    { path: "/name", keyword: "type", requirements: ["trueconf.create-group-chat.name-string"] },
    { path: "/title", keyword: null, requirements: ["trueconf.create-group-chat.title-instead"] },
  ],
  CreateGroupChatResponse: [
    { path: "", keyword: null, requirements: ["trueconf.create-group-chat.answer"] },
    { path: "/chatId", keyword: null, requirements: ["trueconf.create-group-chat.chat-id"], required: true },
  ],
  CreateP2pChatRequest: [
    {
      path: "/userId",
      keyword: "required",
      requirements: ["trueconf.create-p2p-chat.user-id-required"],
      required: true,
    },
    { path: "/userId", keyword: "type", requirements: ["trueconf.create-p2p-chat.user-id-string"], required: true },
  ],
  CreateP2pChatResponse: [
    { path: "", keyword: null, requirements: ["trueconf.create-p2p-chat.answer"] },
    { path: "/chatId", keyword: null, requirements: ["trueconf.create-p2p-chat.chat-id"], required: true },
  ],
  EditChatAvatarEvent: [
    { path: "", keyword: null, requirements: ["trueconf.event-edit-chat-avatar.event"] },
    { path: "/chatId", keyword: null, requirements: ["trueconf.event-edit-chat-avatar.chat-id"], required: true },
    { path: "/avatarUrl", keyword: null, requirements: ["trueconf.event-edit-chat-avatar.avatar-url"], required: true },
  ],
  EditChatAvatarRequest: [
    {
      path: "/chatId",
      keyword: "required",
      requirements: ["trueconf.edit-chat-avatar.chat-id-required"],
      required: true,
    },
    { path: "/chatId", keyword: "type", requirements: ["trueconf.edit-chat-avatar.chat-id-string"], required: true },
    {
      path: "/temporalFileId",
      keyword: "required",
      requirements: ["trueconf.edit-chat-avatar.temporal-file-id-required"],
      required: true,
    },
    {
      path: "/temporalFileId",
      keyword: "type",
      requirements: ["trueconf.edit-chat-avatar.temporal-file-id-string"],
      required: true,
    },
  ],
  EditChatAvatarResponse: [{ path: "", keyword: null, requirements: ["trueconf.edit-chat-avatar.empty-object"] }],
  EditChatTitleEvent: [
    { path: "", keyword: null, requirements: ["trueconf.event-edit-chat-title.event"] },
    { path: "/chatId", keyword: null, requirements: ["trueconf.event-edit-chat-title.chat-id"], required: true },
    { path: "/title", keyword: null, requirements: ["trueconf.event-edit-chat-title.title"], required: true },
  ],
  EditChatTitleRequest: [
    {
      path: "/chatId",
      keyword: "required",
      requirements: ["trueconf.edit-chat-title.chat-id-required"],
      required: true,
    },
    { path: "/chatId", keyword: "type", requirements: ["trueconf.edit-chat-title.chat-id-string"], required: true },
    { path: "/title", keyword: "required", requirements: ["trueconf.edit-chat-title.title-required"], required: true },
    { path: "/title", keyword: "type", requirements: ["trueconf.edit-chat-title.title-string"], required: true },
  ],
  EditChatTitleResponse: [
    { path: "", keyword: null, requirements: ["trueconf.edit-chat-title.answer"] },
    { path: "/chatId", keyword: null, requirements: ["trueconf.edit-chat-title.chat-id"], required: true },
    { path: "/timestamp", keyword: null, requirements: ["trueconf.edit-chat-title.timestamp"], required: true },
  ],
  EditMessageEvent: [
    { path: "", keyword: null, requirements: ["trueconf.event-edit-message.event"] },
    { path: "/chatId", keyword: null, requirements: ["trueconf.event-edit-message.chat-id"], required: true },
    { path: "/messageId", keyword: null, requirements: ["trueconf.event-edit-message.message-id"] },
    { path: "/timestamp", keyword: null, requirements: ["trueconf.event-edit-message.timestamp"], required: true },
    { path: "/content", keyword: null, requirements: ["trueconf.content.object"], required: true },
    { path: "/content/text", keyword: null, requirements: ["trueconf.content.text"] },
    { path: "/content/parseMode", keyword: "type", requirements: ["trueconf.content.parse-mode"] },
    { path: "/content/parseMode", keyword: "enum", requirements: ["trueconf.content.parse-mode-known"] },
    { path: "/content/buttons", keyword: null, requirements: ["trueconf.content.buttons"] },
    { path: "/content/buttons/*/*", keyword: null, requirements: ["trueconf.content.buttons"] },
    {
      path: "/content/buttons/*/*/type",
      keyword: null,
      requirements: ["trueconf.content.button-type"],
      required: true,
    },
    { path: "/content/buttons/*/*/label", keyword: "type", requirements: ["trueconf.content.button-label"] },
    { path: "/content/buttons/*/*/label", keyword: "maxLength", requirements: ["trueconf.content.button-label"] },
    {
      path: "/content/userId",
      keyword: null,
      requirements: [
        "trueconf.content.add-participant",
        "trueconf.content.remove-participant",
        "trueconf.content.role",
      ],
    },
    {
      path: "/content/role",
      keyword: null,
      requirements: ["trueconf.content.add-participant", "trueconf.content.role"],
    },
    { path: "/content/title", keyword: null, requirements: ["trueconf.content.edit-title"] },
    { path: "/content/avatarUrl", keyword: null, requirements: ["trueconf.content.edit-avatar"] },
    { path: "/content/forAll", keyword: null, requirements: ["trueconf.content.clear-history"] },
    { path: "/content/messageId", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/content/chatId", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/content/chat", keyword: null, requirements: ["trueconf.envelope.chat"] },
    { path: "/content/chat/chatId", keyword: null, requirements: ["trueconf.envelope.chat-chat-id"], required: true },
    { path: "/content/chat/chatTitle", keyword: null, requirements: ["trueconf.envelope.chat-title"], required: true },
    { path: "/content/chat/chatType", keyword: null, requirements: ["trueconf.envelope.chat-type"], required: true },
    { path: "/content/timestamp", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/content/author", keyword: null, requirements: ["trueconf.author.object"] },
    { path: "/content/author/id", keyword: null, requirements: ["trueconf.author.id"], required: true },
    { path: "/content/author/type", keyword: null, requirements: ["trueconf.author.type"], required: true },
    { path: "/content/type", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/content/content", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/content/isEdited", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/content/box", keyword: null, requirements: ["trueconf.envelope.box"] },
    { path: "/content/box/id", keyword: null, requirements: ["trueconf.envelope.box-id"], required: true },
    { path: "/content/box/position", keyword: null, requirements: ["trueconf.envelope.box-position"], required: true },
    { path: "/content/name", keyword: null, requirements: ["trueconf.content.attachment"] },
    { path: "/content/size", keyword: null, requirements: ["trueconf.content.attachment", "trueconf.content.voice"] },
    {
      path: "/content/mimeType",
      keyword: null,
      requirements: ["trueconf.content.attachment", "trueconf.content.voice"],
    },
    { path: "/content/fileId", keyword: null, requirements: ["trueconf.content.attachment", "trueconf.content.voice"] },
    { path: "/content/readyState", keyword: null, requirements: ["trueconf.content.attachment"] },
    { path: "/content/latitude", keyword: null, requirements: ["trueconf.content.location"] },
    { path: "/content/longitude", keyword: null, requirements: ["trueconf.content.location"] },
    { path: "/content/url", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/content/appVersion", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/content/path", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/content/description", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/content/buttonText", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/content/secret", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/content/alt", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/content/duration", keyword: null, requirements: ["trueconf.content.voice"] },
  ],
  EditMessageRequest: [
    {
      path: "/messageId",
      keyword: "required",
      requirements: ["trueconf.edit-message.message-id-required"],
      required: true,
    },
    { path: "/messageId", keyword: "type", requirements: ["trueconf.edit-message.message-id-string"], required: true },
    { path: "/content", keyword: null, requirements: ["trueconf.text-content.object"], required: true },
    {
      path: "/content/text",
      keyword: "required",
      requirements: ["trueconf.text-content.text-required"],
      required: true,
    },
    { path: "/content/text", keyword: "type", requirements: ["trueconf.text-content.text-string"], required: true },
    {
      path: "/content/parseMode",
      keyword: "required",
      requirements: ["trueconf.text-content.parse-mode-required"],
      required: true,
    },
    {
      path: "/content/parseMode",
      keyword: "type",
      requirements: ["trueconf.text-content.parse-mode-string"],
      required: true,
    },
    {
      path: "/content/parseMode",
      keyword: "enum",
      requirements: ["trueconf.text-content.parse-mode-known"],
      required: true,
    },
    { path: "/content/buttons", keyword: "type", requirements: ["trueconf.text-content.buttons"] },
    { path: "/content/buttons", keyword: "maxItems", requirements: ["trueconf.text-content.buttons-rows"] },
    { path: "/content/buttons/*/*", keyword: null, requirements: ["trueconf.content.buttons"] },
    {
      path: "/content/buttons/*/*/type",
      keyword: null,
      requirements: ["trueconf.content.button-type"],
      required: true,
    },
    { path: "/content/buttons/*/*/label", keyword: "type", requirements: ["trueconf.content.button-label"] },
    { path: "/content/buttons/*/*/label", keyword: "maxLength", requirements: ["trueconf.content.button-label"] },
  ],
  EditMessageResponse: [
    { path: "", keyword: null, requirements: ["trueconf.edit-message.answer"] },
    { path: "/messageId", keyword: null, requirements: ["trueconf.edit-message.message-id"], required: true },
    { path: "/timestamp", keyword: null, requirements: ["trueconf.edit-message.timestamp"], required: true },
  ],
  EditSurveyRequest: [
    {
      path: "/messageId",
      keyword: "required",
      requirements: ["trueconf.edit-survey.message-id-required"],
      required: true,
    },
    { path: "/messageId", keyword: "type", requirements: ["trueconf.edit-survey.message-id-string"], required: true },
    { path: "/content", keyword: null, requirements: ["trueconf.edit-survey.content"], required: true },
    { path: "/content/path", keyword: null, requirements: ["trueconf.edit-survey.path"] },
    { path: "/content/title", keyword: null, requirements: ["trueconf.edit-survey.title"] },
    { path: "/content/description", keyword: null, requirements: ["trueconf.edit-survey.description"] },
    { path: "/content/buttonText", keyword: null, requirements: ["trueconf.edit-survey.button-text"] },
    { path: "/content/alt", keyword: null, requirements: ["trueconf.edit-survey.alt"] },
  ],
  EditSurveyResponse: [
    { path: "", keyword: null, requirements: ["trueconf.edit-survey.answer"] },
    { path: "/messageId", keyword: null, requirements: ["trueconf.edit-survey.message-id"], required: true },
    { path: "/timestamp", keyword: null, requirements: ["trueconf.edit-survey.timestamp"], required: true },
  ],
  Envelope: [
    { path: "", keyword: null, requirements: ["trueconf.envelope.object"] },
    { path: "/messageId", keyword: null, requirements: ["trueconf.envelope.message-id"], required: true },
    { path: "/chatId", keyword: null, requirements: ["trueconf.envelope.chat-id"], required: true },
    { path: "/chat", keyword: null, requirements: ["trueconf.envelope.chat"] },
    { path: "/chat/chatId", keyword: null, requirements: ["trueconf.envelope.chat-chat-id"], required: true },
    { path: "/chat/chatTitle", keyword: null, requirements: ["trueconf.envelope.chat-title"], required: true },
    { path: "/chat/chatType", keyword: null, requirements: ["trueconf.envelope.chat-type"], required: true },
    { path: "/timestamp", keyword: null, requirements: ["trueconf.envelope.timestamp"], required: true },
    { path: "/author", keyword: null, requirements: ["trueconf.author.object"], required: true },
    { path: "/author/id", keyword: null, requirements: ["trueconf.author.id"], required: true },
    { path: "/author/type", keyword: null, requirements: ["trueconf.author.type"], required: true },
    { path: "/box", keyword: null, requirements: ["trueconf.envelope.box"] },
    { path: "/box/id", keyword: null, requirements: ["trueconf.envelope.box-id"], required: true },
    { path: "/box/position", keyword: null, requirements: ["trueconf.envelope.box-position"], required: true },
    { path: "/type", keyword: null, requirements: ["trueconf.envelope.type"], required: true },
    { path: "/content", keyword: null, requirements: ["trueconf.content.object"], required: true },
    { path: "/content/text", keyword: null, requirements: ["trueconf.content.text"] },
    { path: "/content/parseMode", keyword: "type", requirements: ["trueconf.content.parse-mode"] },
    { path: "/content/parseMode", keyword: "enum", requirements: ["trueconf.content.parse-mode-known"] },
    { path: "/content/buttons", keyword: null, requirements: ["trueconf.content.buttons"] },
    { path: "/content/buttons/*/*", keyword: null, requirements: ["trueconf.content.buttons"] },
    {
      path: "/content/buttons/*/*/type",
      keyword: null,
      requirements: ["trueconf.content.button-type"],
      required: true,
    },
    { path: "/content/buttons/*/*/label", keyword: "type", requirements: ["trueconf.content.button-label"] },
    { path: "/content/buttons/*/*/label", keyword: "maxLength", requirements: ["trueconf.content.button-label"] },
    {
      path: "/content/userId",
      keyword: null,
      requirements: [
        "trueconf.content.add-participant",
        "trueconf.content.remove-participant",
        "trueconf.content.role",
      ],
    },
    {
      path: "/content/role",
      keyword: null,
      requirements: ["trueconf.content.add-participant", "trueconf.content.role"],
    },
    { path: "/content/title", keyword: null, requirements: ["trueconf.content.edit-title"] },
    { path: "/content/avatarUrl", keyword: null, requirements: ["trueconf.content.edit-avatar"] },
    { path: "/content/forAll", keyword: null, requirements: ["trueconf.content.clear-history"] },
    { path: "/content/messageId", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/content/chatId", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/content/chat", keyword: null, requirements: ["trueconf.envelope.chat"] },
    { path: "/content/chat/chatId", keyword: null, requirements: ["trueconf.envelope.chat-chat-id"], required: true },
    { path: "/content/chat/chatTitle", keyword: null, requirements: ["trueconf.envelope.chat-title"], required: true },
    { path: "/content/chat/chatType", keyword: null, requirements: ["trueconf.envelope.chat-type"], required: true },
    { path: "/content/timestamp", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/content/author", keyword: null, requirements: ["trueconf.author.object"] },
    { path: "/content/author/id", keyword: null, requirements: ["trueconf.author.id"], required: true },
    { path: "/content/author/type", keyword: null, requirements: ["trueconf.author.type"], required: true },
    { path: "/content/type", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/content/content", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/content/isEdited", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/content/box", keyword: null, requirements: ["trueconf.envelope.box"] },
    { path: "/content/box/id", keyword: null, requirements: ["trueconf.envelope.box-id"], required: true },
    { path: "/content/box/position", keyword: null, requirements: ["trueconf.envelope.box-position"], required: true },
    { path: "/content/name", keyword: null, requirements: ["trueconf.content.attachment"] },
    { path: "/content/size", keyword: null, requirements: ["trueconf.content.attachment", "trueconf.content.voice"] },
    {
      path: "/content/mimeType",
      keyword: null,
      requirements: ["trueconf.content.attachment", "trueconf.content.voice"],
    },
    { path: "/content/fileId", keyword: null, requirements: ["trueconf.content.attachment", "trueconf.content.voice"] },
    { path: "/content/readyState", keyword: null, requirements: ["trueconf.content.attachment"] },
    { path: "/content/latitude", keyword: null, requirements: ["trueconf.content.location"] },
    { path: "/content/longitude", keyword: null, requirements: ["trueconf.content.location"] },
    { path: "/content/url", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/content/appVersion", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/content/path", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/content/description", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/content/buttonText", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/content/secret", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/content/alt", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/content/duration", keyword: null, requirements: ["trueconf.content.voice"] },
    { path: "/isEdited", keyword: null, requirements: ["trueconf.envelope.is-edited"] },
    { path: "/replyMessageId", keyword: null, requirements: ["trueconf.envelope.reply-message-id"] },
    { path: "/replyMessage", keyword: "anyOf", requirements: ["trueconf.envelope.reply-message"] },
    { path: "/replyMessage", keyword: null, requirements: ["trueconf.envelope.reply-message"] },
    { path: "/replyMessage/author", keyword: null, requirements: ["trueconf.author.object"] },
    { path: "/replyMessage/author/id", keyword: null, requirements: ["trueconf.author.id"] },
    { path: "/replyMessage/author/type", keyword: null, requirements: ["trueconf.author.type"] },
    { path: "/replyMessage/content", keyword: null, requirements: ["trueconf.content.object"] },
    { path: "/replyMessage/content/text", keyword: null, requirements: ["trueconf.content.text"] },
    { path: "/replyMessage/content/parseMode", keyword: "type", requirements: ["trueconf.content.parse-mode"] },
    { path: "/replyMessage/content/parseMode", keyword: "enum", requirements: ["trueconf.content.parse-mode-known"] },
    { path: "/replyMessage/content/buttons", keyword: null, requirements: ["trueconf.content.buttons"] },
    { path: "/replyMessage/content/buttons/*/*", keyword: null, requirements: ["trueconf.content.buttons"] },
    { path: "/replyMessage/content/buttons/*/*/type", keyword: null, requirements: ["trueconf.content.button-type"] },
    {
      path: "/replyMessage/content/buttons/*/*/label",
      keyword: "type",
      requirements: ["trueconf.content.button-label"],
    },
    {
      path: "/replyMessage/content/buttons/*/*/label",
      keyword: "maxLength",
      requirements: ["trueconf.content.button-label"],
    },
    {
      path: "/replyMessage/content/userId",
      keyword: null,
      requirements: [
        "trueconf.content.add-participant",
        "trueconf.content.remove-participant",
        "trueconf.content.role",
      ],
    },
    {
      path: "/replyMessage/content/role",
      keyword: null,
      requirements: ["trueconf.content.add-participant", "trueconf.content.role"],
    },
    { path: "/replyMessage/content/title", keyword: null, requirements: ["trueconf.content.edit-title"] },
    { path: "/replyMessage/content/avatarUrl", keyword: null, requirements: ["trueconf.content.edit-avatar"] },
    { path: "/replyMessage/content/forAll", keyword: null, requirements: ["trueconf.content.clear-history"] },
    { path: "/replyMessage/content/messageId", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/replyMessage/content/chatId", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/replyMessage/content/chat", keyword: null, requirements: ["trueconf.envelope.chat"] },
    { path: "/replyMessage/content/chat/chatId", keyword: null, requirements: ["trueconf.envelope.chat-chat-id"] },
    { path: "/replyMessage/content/chat/chatTitle", keyword: null, requirements: ["trueconf.envelope.chat-title"] },
    { path: "/replyMessage/content/chat/chatType", keyword: null, requirements: ["trueconf.envelope.chat-type"] },
    { path: "/replyMessage/content/timestamp", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/replyMessage/content/author", keyword: null, requirements: ["trueconf.author.object"] },
    { path: "/replyMessage/content/author/id", keyword: null, requirements: ["trueconf.author.id"] },
    { path: "/replyMessage/content/author/type", keyword: null, requirements: ["trueconf.author.type"] },
    { path: "/replyMessage/content/type", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/replyMessage/content/content", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/replyMessage/content/isEdited", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/replyMessage/content/box", keyword: null, requirements: ["trueconf.envelope.box"] },
    { path: "/replyMessage/content/box/id", keyword: null, requirements: ["trueconf.envelope.box-id"] },
    { path: "/replyMessage/content/box/position", keyword: null, requirements: ["trueconf.envelope.box-position"] },
    { path: "/replyMessage/content/name", keyword: null, requirements: ["trueconf.content.attachment"] },
    {
      path: "/replyMessage/content/size",
      keyword: null,
      requirements: ["trueconf.content.attachment", "trueconf.content.voice"],
    },
    {
      path: "/replyMessage/content/mimeType",
      keyword: null,
      requirements: ["trueconf.content.attachment", "trueconf.content.voice"],
    },
    {
      path: "/replyMessage/content/fileId",
      keyword: null,
      requirements: ["trueconf.content.attachment", "trueconf.content.voice"],
    },
    { path: "/replyMessage/content/readyState", keyword: null, requirements: ["trueconf.content.attachment"] },
    { path: "/replyMessage/content/latitude", keyword: null, requirements: ["trueconf.content.location"] },
    { path: "/replyMessage/content/longitude", keyword: null, requirements: ["trueconf.content.location"] },
    { path: "/replyMessage/content/url", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/replyMessage/content/appVersion", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/replyMessage/content/path", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/replyMessage/content/description", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/replyMessage/content/buttonText", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/replyMessage/content/secret", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/replyMessage/content/alt", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/replyMessage/content/duration", keyword: null, requirements: ["trueconf.content.voice"] },
    { path: "/replyMessage/box", keyword: null, requirements: ["trueconf.envelope.box"] },
    { path: "/replyMessage/box/id", keyword: null, requirements: ["trueconf.envelope.box-id"] },
    { path: "/replyMessage/box/position", keyword: null, requirements: ["trueconf.envelope.box-position"] },
  ],
  ErrorFrame: [
    { path: "", keyword: null, requirements: ["trueconf.frame.response-object"] },
    { path: "/type", keyword: null, requirements: ["trueconf.frame.error-type"], required: true },
    { path: "/id", keyword: null, requirements: ["trueconf.frame.error-id"], required: true },
    { path: "/payload", keyword: null, requirements: ["trueconf.frame.error-place"], required: true },
    { path: "/payload/errorCode", keyword: "required", requirements: ["trueconf.frame.error-code"], required: true },
    { path: "/payload/errorCode", keyword: "type", requirements: ["trueconf.frame.error-code"], required: true },
    {
      path: "/payload/errorCode",
      keyword: "minimum",
      requirements: ["trueconf.frame.error-code-not-zero"],
      required: true,
    },
    { path: "/payload/errorDescription", keyword: null, requirements: ["trueconf.frame.error-description"] },
  ],
  Error: [
    { path: "", keyword: null, requirements: ["trueconf.frame.error-place"] },
    { path: "/errorCode", keyword: "required", requirements: ["trueconf.frame.error-code"], required: true },
    { path: "/errorCode", keyword: "type", requirements: ["trueconf.frame.error-code"], required: true },
    { path: "/errorCode", keyword: "minimum", requirements: ["trueconf.frame.error-code-not-zero"], required: true },
    { path: "/errorDescription", keyword: null, requirements: ["trueconf.frame.error-description"] },
  ],
  EventFrame: [
    { path: "", keyword: null, requirements: ["trueconf.event.type"] },
    { path: "/type", keyword: null, requirements: ["trueconf.event.type"], required: true },
    { path: "/id", keyword: null, requirements: ["trueconf.event.id"], required: true },
    { path: "/method", keyword: null, requirements: ["trueconf.event.method"], required: true },
    { path: "/payload", keyword: null, requirements: ["trueconf.event.payload"], required: true },
  ],
  FileContent: [
    { path: "", keyword: null, requirements: ["trueconf.send-file.content"] },
    {
      path: "/temporalFileId",
      keyword: "required",
      requirements: ["trueconf.send-file.temporal-file-id-required"],
      required: true,
    },
    {
      path: "/temporalFileId",
      keyword: "type",
      requirements: ["trueconf.send-file.temporal-file-id-string"],
      required: true,
    },
    { path: "/caption", keyword: "anyOf", requirements: ["trueconf.send-file.caption-apart"] },
    { path: "/caption", keyword: null, requirements: ["trueconf.text-content.object"] },
    { path: "/caption/text", keyword: "required", requirements: ["trueconf.text-content.text-required"] },
    { path: "/caption/text", keyword: "type", requirements: ["trueconf.text-content.text-string"] },
    { path: "/caption/parseMode", keyword: "required", requirements: ["trueconf.text-content.parse-mode-required"] },
    { path: "/caption/parseMode", keyword: "type", requirements: ["trueconf.text-content.parse-mode-string"] },
    { path: "/caption/parseMode", keyword: "enum", requirements: ["trueconf.text-content.parse-mode-known"] },
    { path: "/caption/buttons", keyword: "type", requirements: ["trueconf.text-content.buttons"] },
    { path: "/caption/buttons", keyword: "maxItems", requirements: ["trueconf.text-content.buttons-rows"] },
    { path: "/caption/buttons/*/*", keyword: null, requirements: ["trueconf.content.buttons"] },
    { path: "/caption/buttons/*/*/type", keyword: null, requirements: ["trueconf.content.button-type"] },
    { path: "/caption/buttons/*/*/label", keyword: "type", requirements: ["trueconf.content.button-label"] },
    { path: "/caption/buttons/*/*/label", keyword: "maxLength", requirements: ["trueconf.content.button-label"] },
  ],
  FileError: [
    { path: "", keyword: null, requirements: ["trueconf.file-upload.unknown-task"] },
    { path: "/error", keyword: null, requirements: ["trueconf.file-upload.error-number"], required: true },
    { path: "/error_description", keyword: null, requirements: ["trueconf.file-upload.error-description"] },
  ],
  FileExtensions: [
    { path: "", keyword: null, requirements: ["trueconf.get-file-upload-limits.extensions"] },
    { path: "/mode", keyword: null, requirements: ["trueconf.get-file-upload-limits.mode"], required: true },
    { path: "/list", keyword: null, requirements: ["trueconf.get-file-upload-limits.list"], required: true },
  ],
  FileForm: [
    { path: "", keyword: null, requirements: ["trueconf.file-upload.part-file"] },
    { path: "/file", keyword: null, requirements: ["trueconf.file-upload.part-file"], required: true },
    { path: "/preview", keyword: null, requirements: ["trueconf.file-upload.part-preview"] },
  ],
  FilePreview: [
    { path: "", keyword: null, requirements: ["trueconf.get-file-info.preview-object"] },
    { path: "/name", keyword: null, requirements: ["trueconf.get-file-info.preview-name"], required: true },
    { path: "/size", keyword: null, requirements: ["trueconf.get-file-info.preview-size"], required: true },
    { path: "/mimeType", keyword: null, requirements: ["trueconf.get-file-info.preview-mime-type"], required: true },
    { path: "/downloadUrl", keyword: null, requirements: ["trueconf.get-file-info.preview-url"], required: true },
  ],
  ForwardMessageRequest: [
    {
      path: "/messageId",
      keyword: "required",
      requirements: ["trueconf.forward-message.message-id-required"],
      required: true,
    },
    {
      path: "/messageId",
      keyword: "type",
      requirements: ["trueconf.forward-message.message-id-string"],
      required: true,
    },
    {
      path: "/chatId",
      keyword: "required",
      requirements: ["trueconf.forward-message.chat-id-required"],
      required: true,
    },
    { path: "/chatId", keyword: "type", requirements: ["trueconf.forward-message.chat-id-string"], required: true },
  ],
  ForwardMessageResponse: [
    { path: "", keyword: null, requirements: ["trueconf.forward-message.answer"] },
    { path: "/chatId", keyword: null, requirements: ["trueconf.forward-message.chat-id"], required: true },
    { path: "/messageId", keyword: null, requirements: ["trueconf.forward-message.message-id"], required: true },
    { path: "/timestamp", keyword: null, requirements: ["trueconf.forward-message.timestamp"], required: true },
  ],
  GetChatByIdRequest: [
    {
      path: "/chatId",
      keyword: "required",
      requirements: ["trueconf.get-chat-by-id.chat-id-required"],
      required: true,
    },
    { path: "/chatId", keyword: "type", requirements: ["trueconf.get-chat-by-id.chat-id-string"], required: true },
  ],
  GetChatHistoryRequest: [
    {
      path: "/chatId",
      keyword: "required",
      requirements: ["trueconf.get-chat-history.chat-id-required"],
      required: true,
    },
    { path: "/chatId", keyword: "type", requirements: ["trueconf.get-chat-history.chat-id-string"], required: true },
    { path: "/count", keyword: "required", requirements: ["trueconf.get-chat-history.count-required"], required: true },
    { path: "/count", keyword: "type", requirements: ["trueconf.get-chat-history.count-uint32"], required: true },
    { path: "/count", keyword: "minimum", requirements: ["trueconf.get-chat-history.count-uint32"], required: true },
    { path: "/count", keyword: "maximum", requirements: ["trueconf.get-chat-history.count-uint32"], required: true },
    { path: "/fromMessageId", keyword: "type", requirements: ["trueconf.get-chat-history.from-message-id-string"] },
  ],
  GetChatHistoryResponse: [
    { path: "", keyword: null, requirements: ["trueconf.get-chat-history.answer"] },
    { path: "/count", keyword: null, requirements: ["trueconf.get-chat-history.count"], required: true },
    { path: "/chatId", keyword: null, requirements: ["trueconf.get-chat-history.chat-id"], required: true },
    { path: "/messages", keyword: null, requirements: ["trueconf.get-chat-history.messages"], required: true },
    { path: "/messages/*", keyword: null, requirements: ["trueconf.envelope.object"] },
    { path: "/messages/*/messageId", keyword: null, requirements: ["trueconf.envelope.message-id"], required: true },
    { path: "/messages/*/chatId", keyword: null, requirements: ["trueconf.envelope.chat-id"], required: true },
    { path: "/messages/*/chat", keyword: null, requirements: ["trueconf.envelope.chat"] },
    {
      path: "/messages/*/chat/chatId",
      keyword: null,
      requirements: ["trueconf.envelope.chat-chat-id"],
      required: true,
    },
    {
      path: "/messages/*/chat/chatTitle",
      keyword: null,
      requirements: ["trueconf.envelope.chat-title"],
      required: true,
    },
    { path: "/messages/*/chat/chatType", keyword: null, requirements: ["trueconf.envelope.chat-type"], required: true },
    { path: "/messages/*/timestamp", keyword: null, requirements: ["trueconf.envelope.timestamp"], required: true },
    { path: "/messages/*/author", keyword: null, requirements: ["trueconf.author.object"], required: true },
    { path: "/messages/*/author/id", keyword: null, requirements: ["trueconf.author.id"], required: true },
    { path: "/messages/*/author/type", keyword: null, requirements: ["trueconf.author.type"], required: true },
    { path: "/messages/*/box", keyword: null, requirements: ["trueconf.envelope.box"] },
    { path: "/messages/*/box/id", keyword: null, requirements: ["trueconf.envelope.box-id"], required: true },
    {
      path: "/messages/*/box/position",
      keyword: null,
      requirements: ["trueconf.envelope.box-position"],
      required: true,
    },
    { path: "/messages/*/type", keyword: null, requirements: ["trueconf.envelope.type"], required: true },
    { path: "/messages/*/content", keyword: null, requirements: ["trueconf.content.object"], required: true },
    { path: "/messages/*/content/text", keyword: null, requirements: ["trueconf.content.text"] },
    { path: "/messages/*/content/parseMode", keyword: "type", requirements: ["trueconf.content.parse-mode"] },
    { path: "/messages/*/content/parseMode", keyword: "enum", requirements: ["trueconf.content.parse-mode-known"] },
    { path: "/messages/*/content/buttons", keyword: null, requirements: ["trueconf.content.buttons"] },
    { path: "/messages/*/content/buttons/*/*", keyword: null, requirements: ["trueconf.content.buttons"] },
    {
      path: "/messages/*/content/buttons/*/*/type",
      keyword: null,
      requirements: ["trueconf.content.button-type"],
      required: true,
    },
    { path: "/messages/*/content/buttons/*/*/label", keyword: "type", requirements: ["trueconf.content.button-label"] },
    {
      path: "/messages/*/content/buttons/*/*/label",
      keyword: "maxLength",
      requirements: ["trueconf.content.button-label"],
    },
    {
      path: "/messages/*/content/userId",
      keyword: null,
      requirements: [
        "trueconf.content.add-participant",
        "trueconf.content.remove-participant",
        "trueconf.content.role",
      ],
    },
    {
      path: "/messages/*/content/role",
      keyword: null,
      requirements: ["trueconf.content.add-participant", "trueconf.content.role"],
    },
    { path: "/messages/*/content/title", keyword: null, requirements: ["trueconf.content.edit-title"] },
    { path: "/messages/*/content/avatarUrl", keyword: null, requirements: ["trueconf.content.edit-avatar"] },
    { path: "/messages/*/content/forAll", keyword: null, requirements: ["trueconf.content.clear-history"] },
    { path: "/messages/*/content/messageId", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/messages/*/content/chatId", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/messages/*/content/chat", keyword: null, requirements: ["trueconf.envelope.chat"] },
    {
      path: "/messages/*/content/chat/chatId",
      keyword: null,
      requirements: ["trueconf.envelope.chat-chat-id"],
      required: true,
    },
    {
      path: "/messages/*/content/chat/chatTitle",
      keyword: null,
      requirements: ["trueconf.envelope.chat-title"],
      required: true,
    },
    {
      path: "/messages/*/content/chat/chatType",
      keyword: null,
      requirements: ["trueconf.envelope.chat-type"],
      required: true,
    },
    { path: "/messages/*/content/timestamp", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/messages/*/content/author", keyword: null, requirements: ["trueconf.author.object"] },
    { path: "/messages/*/content/author/id", keyword: null, requirements: ["trueconf.author.id"], required: true },
    { path: "/messages/*/content/author/type", keyword: null, requirements: ["trueconf.author.type"], required: true },
    { path: "/messages/*/content/type", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/messages/*/content/content", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/messages/*/content/isEdited", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/messages/*/content/box", keyword: null, requirements: ["trueconf.envelope.box"] },
    { path: "/messages/*/content/box/id", keyword: null, requirements: ["trueconf.envelope.box-id"], required: true },
    {
      path: "/messages/*/content/box/position",
      keyword: null,
      requirements: ["trueconf.envelope.box-position"],
      required: true,
    },
    { path: "/messages/*/content/name", keyword: null, requirements: ["trueconf.content.attachment"] },
    {
      path: "/messages/*/content/size",
      keyword: null,
      requirements: ["trueconf.content.attachment", "trueconf.content.voice"],
    },
    {
      path: "/messages/*/content/mimeType",
      keyword: null,
      requirements: ["trueconf.content.attachment", "trueconf.content.voice"],
    },
    {
      path: "/messages/*/content/fileId",
      keyword: null,
      requirements: ["trueconf.content.attachment", "trueconf.content.voice"],
    },
    { path: "/messages/*/content/readyState", keyword: null, requirements: ["trueconf.content.attachment"] },
    { path: "/messages/*/content/latitude", keyword: null, requirements: ["trueconf.content.location"] },
    { path: "/messages/*/content/longitude", keyword: null, requirements: ["trueconf.content.location"] },
    { path: "/messages/*/content/url", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/messages/*/content/appVersion", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/messages/*/content/path", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/messages/*/content/description", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/messages/*/content/buttonText", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/messages/*/content/secret", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/messages/*/content/alt", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/messages/*/content/duration", keyword: null, requirements: ["trueconf.content.voice"] },
    { path: "/messages/*/isEdited", keyword: null, requirements: ["trueconf.envelope.is-edited"] },
    { path: "/messages/*/replyMessageId", keyword: null, requirements: ["trueconf.envelope.reply-message-id"] },
    { path: "/messages/*/replyMessage", keyword: "anyOf", requirements: ["trueconf.envelope.reply-message"] },
    { path: "/messages/*/replyMessage", keyword: null, requirements: ["trueconf.envelope.reply-message"] },
    { path: "/messages/*/replyMessage/author", keyword: null, requirements: ["trueconf.author.object"] },
    { path: "/messages/*/replyMessage/author/id", keyword: null, requirements: ["trueconf.author.id"] },
    { path: "/messages/*/replyMessage/author/type", keyword: null, requirements: ["trueconf.author.type"] },
    { path: "/messages/*/replyMessage/content", keyword: null, requirements: ["trueconf.content.object"] },
    { path: "/messages/*/replyMessage/content/text", keyword: null, requirements: ["trueconf.content.text"] },
    {
      path: "/messages/*/replyMessage/content/parseMode",
      keyword: "type",
      requirements: ["trueconf.content.parse-mode"],
    },
    {
      path: "/messages/*/replyMessage/content/parseMode",
      keyword: "enum",
      requirements: ["trueconf.content.parse-mode-known"],
    },
    { path: "/messages/*/replyMessage/content/buttons", keyword: null, requirements: ["trueconf.content.buttons"] },
    { path: "/messages/*/replyMessage/content/buttons/*/*", keyword: null, requirements: ["trueconf.content.buttons"] },
    {
      path: "/messages/*/replyMessage/content/buttons/*/*/type",
      keyword: null,
      requirements: ["trueconf.content.button-type"],
    },
    {
      path: "/messages/*/replyMessage/content/buttons/*/*/label",
      keyword: "type",
      requirements: ["trueconf.content.button-label"],
    },
    {
      path: "/messages/*/replyMessage/content/buttons/*/*/label",
      keyword: "maxLength",
      requirements: ["trueconf.content.button-label"],
    },
    {
      path: "/messages/*/replyMessage/content/userId",
      keyword: null,
      requirements: [
        "trueconf.content.add-participant",
        "trueconf.content.remove-participant",
        "trueconf.content.role",
      ],
    },
    {
      path: "/messages/*/replyMessage/content/role",
      keyword: null,
      requirements: ["trueconf.content.add-participant", "trueconf.content.role"],
    },
    { path: "/messages/*/replyMessage/content/title", keyword: null, requirements: ["trueconf.content.edit-title"] },
    {
      path: "/messages/*/replyMessage/content/avatarUrl",
      keyword: null,
      requirements: ["trueconf.content.edit-avatar"],
    },
    {
      path: "/messages/*/replyMessage/content/forAll",
      keyword: null,
      requirements: ["trueconf.content.clear-history"],
    },
    { path: "/messages/*/replyMessage/content/messageId", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/messages/*/replyMessage/content/chatId", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/messages/*/replyMessage/content/chat", keyword: null, requirements: ["trueconf.envelope.chat"] },
    {
      path: "/messages/*/replyMessage/content/chat/chatId",
      keyword: null,
      requirements: ["trueconf.envelope.chat-chat-id"],
    },
    {
      path: "/messages/*/replyMessage/content/chat/chatTitle",
      keyword: null,
      requirements: ["trueconf.envelope.chat-title"],
    },
    {
      path: "/messages/*/replyMessage/content/chat/chatType",
      keyword: null,
      requirements: ["trueconf.envelope.chat-type"],
    },
    { path: "/messages/*/replyMessage/content/timestamp", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/messages/*/replyMessage/content/author", keyword: null, requirements: ["trueconf.author.object"] },
    { path: "/messages/*/replyMessage/content/author/id", keyword: null, requirements: ["trueconf.author.id"] },
    { path: "/messages/*/replyMessage/content/author/type", keyword: null, requirements: ["trueconf.author.type"] },
    { path: "/messages/*/replyMessage/content/type", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/messages/*/replyMessage/content/content", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/messages/*/replyMessage/content/isEdited", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/messages/*/replyMessage/content/box", keyword: null, requirements: ["trueconf.envelope.box"] },
    { path: "/messages/*/replyMessage/content/box/id", keyword: null, requirements: ["trueconf.envelope.box-id"] },
    {
      path: "/messages/*/replyMessage/content/box/position",
      keyword: null,
      requirements: ["trueconf.envelope.box-position"],
    },
    { path: "/messages/*/replyMessage/content/name", keyword: null, requirements: ["trueconf.content.attachment"] },
    {
      path: "/messages/*/replyMessage/content/size",
      keyword: null,
      requirements: ["trueconf.content.attachment", "trueconf.content.voice"],
    },
    {
      path: "/messages/*/replyMessage/content/mimeType",
      keyword: null,
      requirements: ["trueconf.content.attachment", "trueconf.content.voice"],
    },
    {
      path: "/messages/*/replyMessage/content/fileId",
      keyword: null,
      requirements: ["trueconf.content.attachment", "trueconf.content.voice"],
    },
    {
      path: "/messages/*/replyMessage/content/readyState",
      keyword: null,
      requirements: ["trueconf.content.attachment"],
    },
    { path: "/messages/*/replyMessage/content/latitude", keyword: null, requirements: ["trueconf.content.location"] },
    { path: "/messages/*/replyMessage/content/longitude", keyword: null, requirements: ["trueconf.content.location"] },
    { path: "/messages/*/replyMessage/content/url", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/messages/*/replyMessage/content/appVersion", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/messages/*/replyMessage/content/path", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/messages/*/replyMessage/content/description", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/messages/*/replyMessage/content/buttonText", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/messages/*/replyMessage/content/secret", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/messages/*/replyMessage/content/alt", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/messages/*/replyMessage/content/duration", keyword: null, requirements: ["trueconf.content.voice"] },
    { path: "/messages/*/replyMessage/box", keyword: null, requirements: ["trueconf.envelope.box"] },
    { path: "/messages/*/replyMessage/box/id", keyword: null, requirements: ["trueconf.envelope.box-id"] },
    { path: "/messages/*/replyMessage/box/position", keyword: null, requirements: ["trueconf.envelope.box-position"] },
  ],
  GetChatParticipantRequest: [
    {
      path: "/chatId",
      keyword: "required",
      requirements: ["trueconf.get-chat-participant.chat-id-required"],
      required: true,
    },
    {
      path: "/chatId",
      keyword: "type",
      requirements: ["trueconf.get-chat-participant.chat-id-string"],
      required: true,
    },
    {
      path: "/userId",
      keyword: "required",
      requirements: ["trueconf.get-chat-participant.user-id-required"],
      required: true,
    },
    {
      path: "/userId",
      keyword: "type",
      requirements: ["trueconf.get-chat-participant.user-id-string"],
      required: true,
    },
  ],
  GetChatParticipantResponse: [
    { path: "", keyword: null, requirements: ["trueconf.get-chat-participant.answer"] },
    { path: "/userId", keyword: null, requirements: ["trueconf.get-chat-participant.user-id"], required: true },
    { path: "/role", keyword: null, requirements: ["trueconf.get-chat-participant.role"], required: true },
    { path: "/type", keyword: null, requirements: ["trueconf.get-chat-participant.type"], required: true },
  ],
  GetChatParticipantsRequest: [
    {
      path: "/chatId",
      keyword: "required",
      requirements: ["trueconf.get-chat-participants.chat-id-required"],
      required: true,
    },
    {
      path: "/chatId",
      keyword: "type",
      requirements: ["trueconf.get-chat-participants.chat-id-string"],
      required: true,
    },
    {
      path: "/pageSize",
      keyword: "required",
      requirements: ["trueconf.get-chat-participants.page-size-required"],
      required: true,
    },
    {
      path: "/pageSize",
      keyword: "type",
      requirements: ["trueconf.get-chat-participants.page-size-uint32"],
      required: true,
    },
    {
      path: "/pageSize",
      keyword: "minimum",
      requirements: ["trueconf.get-chat-participants.page-size-uint32"],
      required: true,
    },
    {
      path: "/pageSize",
      keyword: "maximum",
      requirements: ["trueconf.get-chat-participants.page-size-uint32"],
      required: true,
    },
    {
      path: "/pageNumber",
      keyword: "required",
      requirements: ["trueconf.get-chat-participants.page-number-required"],
      required: true,
    },
    {
      path: "/pageNumber",
      keyword: "type",
      requirements: ["trueconf.get-chat-participants.page-number-uint32"],
      required: true,
    },
    {
      path: "/pageNumber",
      keyword: "minimum",
      requirements: ["trueconf.get-chat-participants.page-number-uint32"],
      required: true,
    },
    {
      path: "/pageNumber",
      keyword: "maximum",
      requirements: ["trueconf.get-chat-participants.page-number-uint32"],
      required: true,
    },
  ],
  GetChatParticipantsResponse: [
    { path: "", keyword: null, requirements: ["trueconf.get-chat-participants.answer"] },
    {
      path: "/participants",
      keyword: null,
      requirements: ["trueconf.get-chat-participants.participants"],
      required: true,
    },
    { path: "/participants/*", keyword: null, requirements: ["trueconf.chat-participant.object"] },
    {
      path: "/participants/*/userId",
      keyword: null,
      requirements: ["trueconf.chat-participant.user-id"],
      required: true,
    },
    {
      path: "/participants/*/role",
      keyword: "required",
      requirements: ["trueconf.chat-participant.role"],
      required: true,
    },
    { path: "/participants/*/role", keyword: "type", requirements: ["trueconf.chat-participant.role"], required: true },
    {
      path: "/participants/*/role",
      keyword: "enum",
      requirements: ["trueconf.chat-participant.role-known"],
      required: true,
    },
  ],
  GetChatsRequest: [
    { path: "/count", keyword: "required", requirements: ["trueconf.get-chats.count-required"], required: true },
    { path: "/count", keyword: "type", requirements: ["trueconf.get-chats.count-uint32"], required: true },
    { path: "/count", keyword: "minimum", requirements: ["trueconf.get-chats.count-uint32"], required: true },
    { path: "/count", keyword: "maximum", requirements: ["trueconf.get-chats.count-uint32"], required: true },
    { path: "/page", keyword: "required", requirements: ["trueconf.get-chats.page-required"], required: true },
    { path: "/page", keyword: "type", requirements: ["trueconf.get-chats.page-uint32"], required: true },
    { path: "/page", keyword: "minimum", requirements: ["trueconf.get-chats.page-uint32"], required: true },
    { path: "/page", keyword: "maximum", requirements: ["trueconf.get-chats.page-uint32"], required: true },
  ],
  GetChatsResponse: [
    { path: "", keyword: null, requirements: ["trueconf.get-chats.payload-array"] },
    { path: "/*", keyword: null, requirements: ["trueconf.chat.object"] },
    { path: "/*/chatId", keyword: null, requirements: ["trueconf.chat.chat-id"], required: true },
    { path: "/*/title", keyword: null, requirements: ["trueconf.chat.title"], required: true },
    { path: "/*/chatType", keyword: null, requirements: ["trueconf.chat.chat-type"], required: true },
    { path: "/*/unreadMessages", keyword: "required", requirements: ["trueconf.chat.unread-messages"], required: true },
    { path: "/*/unreadMessages", keyword: "type", requirements: ["trueconf.chat.unread-messages"], required: true },
    { path: "/*/unreadMessages", keyword: "minimum", requirements: ["trueconf.chat.unread-uint32"], required: true },
    { path: "/*/unreadMessages", keyword: "maximum", requirements: ["trueconf.chat.unread-uint32"], required: true },
    { path: "/*/lastMessage", keyword: "required", requirements: ["trueconf.chat.last-message"], required: true },
    {
      path: "/*/lastMessage",
      keyword: "anyOf",
      requirements: ["trueconf.chat.last-message", "trueconf.last-message.object"],
      required: true,
    },
    { path: "/*/lastMessage", keyword: null, requirements: ["trueconf.last-message.object"], required: true },
    { path: "/*/lastMessage/messageId", keyword: null, requirements: ["trueconf.last-message.message-id"] },
    { path: "/*/lastMessage/chat", keyword: null, requirements: ["trueconf.envelope.chat"] },
    { path: "/*/lastMessage/chat/chatId", keyword: null, requirements: ["trueconf.envelope.chat-chat-id"] },
    { path: "/*/lastMessage/chat/chatTitle", keyword: null, requirements: ["trueconf.envelope.chat-title"] },
    { path: "/*/lastMessage/chat/chatType", keyword: null, requirements: ["trueconf.envelope.chat-type"] },
    { path: "/*/lastMessage/timestamp", keyword: null, requirements: ["trueconf.last-message.timestamp"] },
    { path: "/*/lastMessage/author", keyword: "required", requirements: ["trueconf.last-message.author"] },
    { path: "/*/lastMessage/author", keyword: null, requirements: ["trueconf.author.object"] },
    { path: "/*/lastMessage/author/id", keyword: null, requirements: ["trueconf.author.id"] },
    { path: "/*/lastMessage/author/type", keyword: null, requirements: ["trueconf.author.type"] },
    { path: "/*/lastMessage/type", keyword: null, requirements: ["trueconf.last-message.type"] },
    { path: "/*/lastMessage/content", keyword: "required", requirements: ["trueconf.last-message.content"] },
    { path: "/*/lastMessage/content", keyword: null, requirements: ["trueconf.content.object"] },
    { path: "/*/lastMessage/content/text", keyword: null, requirements: ["trueconf.content.text"] },
    { path: "/*/lastMessage/content/parseMode", keyword: "type", requirements: ["trueconf.content.parse-mode"] },
    { path: "/*/lastMessage/content/parseMode", keyword: "enum", requirements: ["trueconf.content.parse-mode-known"] },
    { path: "/*/lastMessage/content/buttons", keyword: null, requirements: ["trueconf.content.buttons"] },
    { path: "/*/lastMessage/content/buttons/*/*", keyword: null, requirements: ["trueconf.content.buttons"] },
    { path: "/*/lastMessage/content/buttons/*/*/type", keyword: null, requirements: ["trueconf.content.button-type"] },
    {
      path: "/*/lastMessage/content/buttons/*/*/label",
      keyword: "type",
      requirements: ["trueconf.content.button-label"],
    },
    {
      path: "/*/lastMessage/content/buttons/*/*/label",
      keyword: "maxLength",
      requirements: ["trueconf.content.button-label"],
    },
    {
      path: "/*/lastMessage/content/userId",
      keyword: null,
      requirements: [
        "trueconf.content.add-participant",
        "trueconf.content.remove-participant",
        "trueconf.content.role",
      ],
    },
    {
      path: "/*/lastMessage/content/role",
      keyword: null,
      requirements: ["trueconf.content.add-participant", "trueconf.content.role"],
    },
    { path: "/*/lastMessage/content/title", keyword: null, requirements: ["trueconf.content.edit-title"] },
    { path: "/*/lastMessage/content/avatarUrl", keyword: null, requirements: ["trueconf.content.edit-avatar"] },
    { path: "/*/lastMessage/content/forAll", keyword: null, requirements: ["trueconf.content.clear-history"] },
    { path: "/*/lastMessage/content/messageId", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/*/lastMessage/content/chatId", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/*/lastMessage/content/chat", keyword: null, requirements: ["trueconf.envelope.chat"] },
    { path: "/*/lastMessage/content/chat/chatId", keyword: null, requirements: ["trueconf.envelope.chat-chat-id"] },
    { path: "/*/lastMessage/content/chat/chatTitle", keyword: null, requirements: ["trueconf.envelope.chat-title"] },
    { path: "/*/lastMessage/content/chat/chatType", keyword: null, requirements: ["trueconf.envelope.chat-type"] },
    { path: "/*/lastMessage/content/timestamp", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/*/lastMessage/content/author", keyword: null, requirements: ["trueconf.author.object"] },
    { path: "/*/lastMessage/content/author/id", keyword: null, requirements: ["trueconf.author.id"] },
    { path: "/*/lastMessage/content/author/type", keyword: null, requirements: ["trueconf.author.type"] },
    { path: "/*/lastMessage/content/type", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/*/lastMessage/content/content", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/*/lastMessage/content/isEdited", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/*/lastMessage/content/box", keyword: null, requirements: ["trueconf.envelope.box"] },
    { path: "/*/lastMessage/content/box/id", keyword: null, requirements: ["trueconf.envelope.box-id"] },
    { path: "/*/lastMessage/content/box/position", keyword: null, requirements: ["trueconf.envelope.box-position"] },
    { path: "/*/lastMessage/content/name", keyword: null, requirements: ["trueconf.content.attachment"] },
    {
      path: "/*/lastMessage/content/size",
      keyword: null,
      requirements: ["trueconf.content.attachment", "trueconf.content.voice"],
    },
    {
      path: "/*/lastMessage/content/mimeType",
      keyword: null,
      requirements: ["trueconf.content.attachment", "trueconf.content.voice"],
    },
    {
      path: "/*/lastMessage/content/fileId",
      keyword: null,
      requirements: ["trueconf.content.attachment", "trueconf.content.voice"],
    },
    { path: "/*/lastMessage/content/readyState", keyword: null, requirements: ["trueconf.content.attachment"] },
    { path: "/*/lastMessage/content/latitude", keyword: null, requirements: ["trueconf.content.location"] },
    { path: "/*/lastMessage/content/longitude", keyword: null, requirements: ["trueconf.content.location"] },
    { path: "/*/lastMessage/content/url", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/*/lastMessage/content/appVersion", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/*/lastMessage/content/path", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/*/lastMessage/content/description", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/*/lastMessage/content/buttonText", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/*/lastMessage/content/secret", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/*/lastMessage/content/alt", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/*/lastMessage/content/duration", keyword: null, requirements: ["trueconf.content.voice"] },
    { path: "/*/avatarUrl", keyword: null, requirements: ["trueconf.chat.avatar-url"] },
  ],
  GetFileInfoRequest: [
    { path: "/fileId", keyword: "required", requirements: ["trueconf.get-file-info.file-id-required"], required: true },
    { path: "/fileId", keyword: "type", requirements: ["trueconf.get-file-info.file-id-string"], required: true },
  ],
  GetFileInfoResponse: [
    { path: "", keyword: null, requirements: ["trueconf.get-file-info.answer"] },
    { path: "/name", keyword: null, requirements: ["trueconf.get-file-info.name"], required: true },
    { path: "/size", keyword: null, requirements: ["trueconf.get-file-info.size"], required: true },
    { path: "/mimeType", keyword: null, requirements: ["trueconf.get-file-info.mime-type"], required: true },
    { path: "/readyState", keyword: null, requirements: ["trueconf.get-file-info.ready-state"], required: true },
    { path: "/fileId", keyword: null, requirements: ["trueconf.get-file-info.file-id"] },
    { path: "/infoHash", keyword: null, requirements: ["trueconf.get-file-info.info-hash"] },
    { path: "/downloadUrl", keyword: null, requirements: ["trueconf.get-file-info.download-url"], required: true },
    { path: "/previews", keyword: null, requirements: ["trueconf.get-file-info.previews"], required: true },
    { path: "/previews/*", keyword: null, requirements: ["trueconf.get-file-info.preview-object"] },
    { path: "/previews/*/name", keyword: null, requirements: ["trueconf.get-file-info.preview-name"], required: true },
    { path: "/previews/*/size", keyword: null, requirements: ["trueconf.get-file-info.preview-size"], required: true },
    {
      path: "/previews/*/mimeType",
      keyword: null,
      requirements: ["trueconf.get-file-info.preview-mime-type"],
      required: true,
    },
    {
      path: "/previews/*/downloadUrl",
      keyword: null,
      requirements: ["trueconf.get-file-info.preview-url"],
      required: true,
    },
  ],
  GetFileUploadLimitsRequest: [],
  GetFileUploadLimitsResponse: [
    { path: "", keyword: null, requirements: ["trueconf.get-file-upload-limits.answer"] },
    { path: "/maxSize", keyword: null, requirements: ["trueconf.get-file-upload-limits.max-size"], required: true },
    {
      path: "/extensions",
      keyword: "required",
      requirements: ["trueconf.get-file-upload-limits.extensions"],
      required: true,
    },
    {
      path: "/extensions",
      keyword: "anyOf",
      requirements: ["trueconf.get-file-upload-limits.extensions"],
      required: true,
    },
    {
      path: "/extensions",
      keyword: null,
      requirements: ["trueconf.get-file-upload-limits.extensions"],
      required: true,
    },
    { path: "/extensions/mode", keyword: null, requirements: ["trueconf.get-file-upload-limits.mode"] },
    { path: "/extensions/list", keyword: null, requirements: ["trueconf.get-file-upload-limits.list"] },
  ],
  GetMessageByIdRequest: [
    {
      path: "/messageId",
      keyword: "required",
      requirements: ["trueconf.get-message-by-id.message-id-required"],
      required: true,
    },
    {
      path: "/messageId",
      keyword: "type",
      requirements: ["trueconf.get-message-by-id.message-id-string"],
      required: true,
    },
  ],
  GetUserDisplayNameRequest: [
    {
      path: "/userId",
      keyword: "required",
      requirements: ["trueconf.get-user-display-name.user-id-required"],
      required: true,
    },
    {
      path: "/userId",
      keyword: "type",
      requirements: ["trueconf.get-user-display-name.user-id-string"],
      required: true,
    },
  ],
  GetUserDisplayNameResponse: [
    { path: "", keyword: null, requirements: ["trueconf.get-user-display-name.answer"] },
    {
      path: "/displayName",
      keyword: null,
      requirements: ["trueconf.get-user-display-name.display-name"],
      required: true,
    },
  ],
  HandshakeHeaders: [
    {
      path: "/Sec-WebSocket-Protocol",
      keyword: null,
      requirements: ["trueconf.transport.subprotocol-echoed", "trueconf.transport.subprotocol-default"],
    },
  ],
  HasChatParticipantRequest: [
    {
      path: "/chatId",
      keyword: "required",
      requirements: ["trueconf.has-chat-participant.chat-id-required"],
      required: true,
    },
    {
      path: "/chatId",
      keyword: "type",
      requirements: ["trueconf.has-chat-participant.chat-id-string"],
      required: true,
    },
    {
      path: "/userId",
      keyword: "required",
      requirements: ["trueconf.has-chat-participant.user-id-required"],
      required: true,
    },
    {
      path: "/userId",
      keyword: "type",
      requirements: ["trueconf.has-chat-participant.user-id-string"],
      required: true,
    },
  ],
  HasChatParticipantResponse: [
    { path: "", keyword: null, requirements: ["trueconf.has-chat-participant.answer"] },
    { path: "/result", keyword: null, requirements: ["trueconf.has-chat-participant.result"], required: true },
  ],
  LastMessage: [
    { path: "", keyword: null, requirements: ["trueconf.last-message.object"] },
    { path: "/messageId", keyword: null, requirements: ["trueconf.last-message.message-id"], required: true },
    { path: "/chat", keyword: null, requirements: ["trueconf.envelope.chat"] },
    { path: "/chat/chatId", keyword: null, requirements: ["trueconf.envelope.chat-chat-id"], required: true },
    { path: "/chat/chatTitle", keyword: null, requirements: ["trueconf.envelope.chat-title"], required: true },
    { path: "/chat/chatType", keyword: null, requirements: ["trueconf.envelope.chat-type"], required: true },
    { path: "/timestamp", keyword: null, requirements: ["trueconf.last-message.timestamp"], required: true },
    { path: "/author", keyword: "required", requirements: ["trueconf.last-message.author"], required: true },
    { path: "/author", keyword: null, requirements: ["trueconf.author.object"], required: true },
    { path: "/author/id", keyword: null, requirements: ["trueconf.author.id"], required: true },
    { path: "/author/type", keyword: null, requirements: ["trueconf.author.type"], required: true },
    { path: "/type", keyword: null, requirements: ["trueconf.last-message.type"], required: true },
    { path: "/content", keyword: "required", requirements: ["trueconf.last-message.content"], required: true },
    { path: "/content", keyword: null, requirements: ["trueconf.content.object"], required: true },
    { path: "/content/text", keyword: null, requirements: ["trueconf.content.text"] },
    { path: "/content/parseMode", keyword: "type", requirements: ["trueconf.content.parse-mode"] },
    { path: "/content/parseMode", keyword: "enum", requirements: ["trueconf.content.parse-mode-known"] },
    { path: "/content/buttons", keyword: null, requirements: ["trueconf.content.buttons"] },
    { path: "/content/buttons/*/*", keyword: null, requirements: ["trueconf.content.buttons"] },
    {
      path: "/content/buttons/*/*/type",
      keyword: null,
      requirements: ["trueconf.content.button-type"],
      required: true,
    },
    { path: "/content/buttons/*/*/label", keyword: "type", requirements: ["trueconf.content.button-label"] },
    { path: "/content/buttons/*/*/label", keyword: "maxLength", requirements: ["trueconf.content.button-label"] },
    {
      path: "/content/userId",
      keyword: null,
      requirements: [
        "trueconf.content.add-participant",
        "trueconf.content.remove-participant",
        "trueconf.content.role",
      ],
    },
    {
      path: "/content/role",
      keyword: null,
      requirements: ["trueconf.content.add-participant", "trueconf.content.role"],
    },
    { path: "/content/title", keyword: null, requirements: ["trueconf.content.edit-title"] },
    { path: "/content/avatarUrl", keyword: null, requirements: ["trueconf.content.edit-avatar"] },
    { path: "/content/forAll", keyword: null, requirements: ["trueconf.content.clear-history"] },
    { path: "/content/messageId", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/content/chatId", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/content/chat", keyword: null, requirements: ["trueconf.envelope.chat"] },
    { path: "/content/chat/chatId", keyword: null, requirements: ["trueconf.envelope.chat-chat-id"], required: true },
    { path: "/content/chat/chatTitle", keyword: null, requirements: ["trueconf.envelope.chat-title"], required: true },
    { path: "/content/chat/chatType", keyword: null, requirements: ["trueconf.envelope.chat-type"], required: true },
    { path: "/content/timestamp", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/content/author", keyword: null, requirements: ["trueconf.author.object"] },
    { path: "/content/author/id", keyword: null, requirements: ["trueconf.author.id"], required: true },
    { path: "/content/author/type", keyword: null, requirements: ["trueconf.author.type"], required: true },
    { path: "/content/type", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/content/content", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/content/isEdited", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/content/box", keyword: null, requirements: ["trueconf.envelope.box"] },
    { path: "/content/box/id", keyword: null, requirements: ["trueconf.envelope.box-id"], required: true },
    { path: "/content/box/position", keyword: null, requirements: ["trueconf.envelope.box-position"], required: true },
    { path: "/content/name", keyword: null, requirements: ["trueconf.content.attachment"] },
    { path: "/content/size", keyword: null, requirements: ["trueconf.content.attachment", "trueconf.content.voice"] },
    {
      path: "/content/mimeType",
      keyword: null,
      requirements: ["trueconf.content.attachment", "trueconf.content.voice"],
    },
    { path: "/content/fileId", keyword: null, requirements: ["trueconf.content.attachment", "trueconf.content.voice"] },
    { path: "/content/readyState", keyword: null, requirements: ["trueconf.content.attachment"] },
    { path: "/content/latitude", keyword: null, requirements: ["trueconf.content.location"] },
    { path: "/content/longitude", keyword: null, requirements: ["trueconf.content.location"] },
    { path: "/content/url", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/content/appVersion", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/content/path", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/content/description", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/content/buttonText", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/content/secret", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/content/alt", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/content/duration", keyword: null, requirements: ["trueconf.content.voice"] },
  ],
  OAuthError: [
    { path: "", keyword: null, requirements: ["trueconf.token.error-object"] },
    { path: "/error", keyword: "required", requirements: ["trueconf.token.error-text"], required: true },
    { path: "/error", keyword: "type", requirements: ["trueconf.token.error-text"], required: true },
    { path: "/error", keyword: "enum", requirements: ["trueconf.token.error-known"], required: true },
    { path: "/error_description", keyword: null, requirements: ["trueconf.token.error-description"] },
  ],
  Product: [
    { path: "", keyword: null, requirements: ["trueconf.server-info.product"] },
    { path: "/version", keyword: null, requirements: ["trueconf.server-info.version"], required: true },
    { path: "/display_name", keyword: null, requirements: ["trueconf.server-info.display-name"], required: true },
  ],
  QuotedMessage: [
    { path: "", keyword: null, requirements: ["trueconf.envelope.reply-message"] },
    { path: "/author", keyword: null, requirements: ["trueconf.author.object"], required: true },
    { path: "/author/id", keyword: null, requirements: ["trueconf.author.id"], required: true },
    { path: "/author/type", keyword: null, requirements: ["trueconf.author.type"], required: true },
    { path: "/content", keyword: null, requirements: ["trueconf.content.object"], required: true },
    { path: "/content/text", keyword: null, requirements: ["trueconf.content.text"] },
    { path: "/content/parseMode", keyword: "type", requirements: ["trueconf.content.parse-mode"] },
    { path: "/content/parseMode", keyword: "enum", requirements: ["trueconf.content.parse-mode-known"] },
    { path: "/content/buttons", keyword: null, requirements: ["trueconf.content.buttons"] },
    { path: "/content/buttons/*/*", keyword: null, requirements: ["trueconf.content.buttons"] },
    {
      path: "/content/buttons/*/*/type",
      keyword: null,
      requirements: ["trueconf.content.button-type"],
      required: true,
    },
    { path: "/content/buttons/*/*/label", keyword: "type", requirements: ["trueconf.content.button-label"] },
    { path: "/content/buttons/*/*/label", keyword: "maxLength", requirements: ["trueconf.content.button-label"] },
    {
      path: "/content/userId",
      keyword: null,
      requirements: [
        "trueconf.content.add-participant",
        "trueconf.content.remove-participant",
        "trueconf.content.role",
      ],
    },
    {
      path: "/content/role",
      keyword: null,
      requirements: ["trueconf.content.add-participant", "trueconf.content.role"],
    },
    { path: "/content/title", keyword: null, requirements: ["trueconf.content.edit-title"] },
    { path: "/content/avatarUrl", keyword: null, requirements: ["trueconf.content.edit-avatar"] },
    { path: "/content/forAll", keyword: null, requirements: ["trueconf.content.clear-history"] },
    { path: "/content/messageId", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/content/chatId", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/content/chat", keyword: null, requirements: ["trueconf.envelope.chat"] },
    { path: "/content/chat/chatId", keyword: null, requirements: ["trueconf.envelope.chat-chat-id"], required: true },
    { path: "/content/chat/chatTitle", keyword: null, requirements: ["trueconf.envelope.chat-title"], required: true },
    { path: "/content/chat/chatType", keyword: null, requirements: ["trueconf.envelope.chat-type"], required: true },
    { path: "/content/timestamp", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/content/author", keyword: null, requirements: ["trueconf.author.object"] },
    { path: "/content/author/id", keyword: null, requirements: ["trueconf.author.id"], required: true },
    { path: "/content/author/type", keyword: null, requirements: ["trueconf.author.type"], required: true },
    { path: "/content/type", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/content/content", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/content/isEdited", keyword: null, requirements: ["trueconf.content.forwarded"] },
    { path: "/content/box", keyword: null, requirements: ["trueconf.envelope.box"] },
    { path: "/content/box/id", keyword: null, requirements: ["trueconf.envelope.box-id"], required: true },
    { path: "/content/box/position", keyword: null, requirements: ["trueconf.envelope.box-position"], required: true },
    { path: "/content/name", keyword: null, requirements: ["trueconf.content.attachment"] },
    { path: "/content/size", keyword: null, requirements: ["trueconf.content.attachment", "trueconf.content.voice"] },
    {
      path: "/content/mimeType",
      keyword: null,
      requirements: ["trueconf.content.attachment", "trueconf.content.voice"],
    },
    { path: "/content/fileId", keyword: null, requirements: ["trueconf.content.attachment", "trueconf.content.voice"] },
    { path: "/content/readyState", keyword: null, requirements: ["trueconf.content.attachment"] },
    { path: "/content/latitude", keyword: null, requirements: ["trueconf.content.location"] },
    { path: "/content/longitude", keyword: null, requirements: ["trueconf.content.location"] },
    { path: "/content/url", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/content/appVersion", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/content/path", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/content/description", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/content/buttonText", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/content/secret", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/content/alt", keyword: null, requirements: ["trueconf.content.survey"] },
    { path: "/content/duration", keyword: null, requirements: ["trueconf.content.voice"] },
    { path: "/box", keyword: null, requirements: ["trueconf.envelope.box"] },
    { path: "/box/id", keyword: null, requirements: ["trueconf.envelope.box-id"], required: true },
    { path: "/box/position", keyword: null, requirements: ["trueconf.envelope.box-position"], required: true },
  ],
  RemoveChatEvent: [
    { path: "", keyword: null, requirements: ["trueconf.event-remove-chat.event"] },
    { path: "/chatId", keyword: null, requirements: ["trueconf.event-remove-chat.chat-id"], required: true },
  ],
  RemoveChatParticipantEvent: [
    { path: "", keyword: null, requirements: ["trueconf.event-remove-chat-participant.event"] },
    {
      path: "/chatId",
      keyword: null,
      requirements: ["trueconf.event-remove-chat-participant.chat-id"],
      required: true,
    },
    {
      path: "/userId",
      keyword: null,
      requirements: ["trueconf.event-remove-chat-participant.user-id"],
      required: true,
    },
    {
      path: "/timestamp",
      keyword: null,
      requirements: ["trueconf.event-remove-chat-participant.timestamp"],
      required: true,
    },
    { path: "/removedBy", keyword: null, requirements: ["trueconf.author.object"], required: true },
    { path: "/removedBy/id", keyword: null, requirements: ["trueconf.author.id"], required: true },
    { path: "/removedBy/type", keyword: null, requirements: ["trueconf.author.type"], required: true },
  ],
  RemoveChatParticipantRequest: [
    {
      path: "/chatId",
      keyword: "required",
      requirements: ["trueconf.remove-chat-participant.chat-id-required"],
      required: true,
    },
    {
      path: "/chatId",
      keyword: "type",
      requirements: ["trueconf.remove-chat-participant.chat-id-string"],
      required: true,
    },
    {
      path: "/userId",
      keyword: "required",
      requirements: ["trueconf.remove-chat-participant.user-id-required"],
      required: true,
    },
    {
      path: "/userId",
      keyword: "type",
      requirements: ["trueconf.remove-chat-participant.user-id-string"],
      required: true,
    },
    {
      path: "/clearHistory",
      keyword: "type",
      requirements: ["trueconf.remove-chat-participant.clear-history-boolean"],
    },
  ],
  RemoveChatParticipantResponse: [
    { path: "", keyword: null, requirements: ["trueconf.remove-chat-participant.empty-object"] },
  ],
  RemoveChatRequest: [
    { path: "/chatId", keyword: "required", requirements: ["trueconf.remove-chat.chat-id-required"], required: true },
    { path: "/chatId", keyword: "type", requirements: ["trueconf.remove-chat.chat-id-string"], required: true },
  ],
  RemoveChatResponse: [
    { path: "", keyword: null, requirements: ["trueconf.remove-chat.answer"] },
    { path: "/chatId", keyword: null, requirements: ["trueconf.remove-chat.chat-id"] },
  ],
  RemoveMessageEvent: [
    { path: "", keyword: null, requirements: ["trueconf.event-remove-message.event"] },
    { path: "/chatId", keyword: null, requirements: ["trueconf.event-remove-message.chat-id"], required: true },
    { path: "/messageId", keyword: null, requirements: ["trueconf.event-remove-message.message-id"], required: true },
    { path: "/removedBy", keyword: null, requirements: ["trueconf.author.object"], required: true },
    { path: "/removedBy/id", keyword: null, requirements: ["trueconf.author.id"], required: true },
    { path: "/removedBy/type", keyword: null, requirements: ["trueconf.author.type"], required: true },
  ],
  RemoveMessageRequest: [
    {
      path: "/messageId",
      keyword: "required",
      requirements: ["trueconf.remove-message.message-id-required"],
      required: true,
    },
    {
      path: "/messageId",
      keyword: "type",
      requirements: ["trueconf.remove-message.message-id-string"],
      required: true,
    },
    {
      path: "/forAll",
      keyword: "required",
      requirements: ["trueconf.remove-message.for-all-required"],
      required: true,
    },
    { path: "/forAll", keyword: "type", requirements: ["trueconf.remove-message.for-all-boolean"], required: true },
  ],
  RemoveMessageResponse: [{ path: "", keyword: null, requirements: ["trueconf.remove-message.empty-object"] }],
  RequestFrame: [
    { path: "", keyword: null, requirements: ["trueconf.frame.request-type"] },
    { path: "/type", keyword: "required", requirements: ["trueconf.frame.request-type-required"], required: true },
    { path: "/type", keyword: "const", requirements: ["trueconf.frame.request-type"], required: true },
    { path: "/id", keyword: "required", requirements: ["trueconf.frame.request-id"], required: true },
    { path: "/id", keyword: "type", requirements: ["trueconf.frame.request-id"], required: true },
    { path: "/id", keyword: "minimum", requirements: ["trueconf.frame.request-id-uint32"], required: true },
    { path: "/id", keyword: "maximum", requirements: ["trueconf.frame.request-id-uint32"], required: true },
    { path: "/method", keyword: "required", requirements: ["trueconf.frame.request-method-string"], required: true },
    { path: "/method", keyword: "type", requirements: ["trueconf.frame.request-method-string"], required: true },
    { path: "/payload", keyword: null, requirements: ["trueconf.frame.request-payload"], required: true },
  ],
  ResponseFrame: [
    { path: "", keyword: null, requirements: ["trueconf.frame.response-object"] },
    { path: "/type", keyword: null, requirements: ["trueconf.frame.response-type"], required: true },
    { path: "/id", keyword: "required", requirements: ["trueconf.frame.response-id"], required: true },
    { path: "/id", keyword: "type", requirements: ["trueconf.frame.response-id-uint32"], required: true },
    { path: "/id", keyword: "minimum", requirements: ["trueconf.frame.response-id-uint32"], required: true },
    { path: "/id", keyword: "maximum", requirements: ["trueconf.frame.response-id-uint32"], required: true },
    { path: "/payload", keyword: null, requirements: ["trueconf.frame.response-payload"], required: true },
  ],
  SendFileRequest: [
    { path: "/chatId", keyword: "required", requirements: ["trueconf.send-file.chat-id-required"], required: true },
    { path: "/chatId", keyword: "type", requirements: ["trueconf.send-file.chat-id-string"], required: true },
    { path: "/content", keyword: null, requirements: ["trueconf.send-file.content"], required: true },
    {
      path: "/content/temporalFileId",
      keyword: "required",
      requirements: ["trueconf.send-file.temporal-file-id-required"],
      required: true,
    },
    {
      path: "/content/temporalFileId",
      keyword: "type",
      requirements: ["trueconf.send-file.temporal-file-id-string"],
      required: true,
    },
    { path: "/content/caption", keyword: "anyOf", requirements: ["trueconf.send-file.caption-apart"] },
    { path: "/content/caption", keyword: null, requirements: ["trueconf.text-content.object"] },
    { path: "/content/caption/text", keyword: "required", requirements: ["trueconf.text-content.text-required"] },
    { path: "/content/caption/text", keyword: "type", requirements: ["trueconf.text-content.text-string"] },
    {
      path: "/content/caption/parseMode",
      keyword: "required",
      requirements: ["trueconf.text-content.parse-mode-required"],
    },
    { path: "/content/caption/parseMode", keyword: "type", requirements: ["trueconf.text-content.parse-mode-string"] },
    { path: "/content/caption/parseMode", keyword: "enum", requirements: ["trueconf.text-content.parse-mode-known"] },
    { path: "/content/caption/buttons", keyword: "type", requirements: ["trueconf.text-content.buttons"] },
    { path: "/content/caption/buttons", keyword: "maxItems", requirements: ["trueconf.text-content.buttons-rows"] },
    { path: "/content/caption/buttons/*/*", keyword: null, requirements: ["trueconf.content.buttons"] },
    { path: "/content/caption/buttons/*/*/type", keyword: null, requirements: ["trueconf.content.button-type"] },
    { path: "/content/caption/buttons/*/*/label", keyword: "type", requirements: ["trueconf.content.button-label"] },
    {
      path: "/content/caption/buttons/*/*/label",
      keyword: "maxLength",
      requirements: ["trueconf.content.button-label"],
    },
    { path: "/replyMessageId", keyword: "type", requirements: ["trueconf.send-file.reply-message-id-string"] },
  ],
  SendFileResponse: [
    { path: "", keyword: null, requirements: ["trueconf.send-file.answer"] },
    { path: "/chatId", keyword: null, requirements: ["trueconf.send-file.chat-id"], required: true },
    { path: "/messageId", keyword: null, requirements: ["trueconf.send-file.message-id"], required: true },
    { path: "/timestamp", keyword: null, requirements: ["trueconf.send-file.timestamp"], required: true },
    { path: "/fileId", keyword: null, requirements: ["trueconf.send-file.file-id"], required: true },
    { path: "/captionMessageId", keyword: null, requirements: ["trueconf.send-file.caption-message-id"] },
  ],
  SendMessageRequest: [
    { path: "/chatId", keyword: "required", requirements: ["trueconf.send-message.chat-id-required"], required: true },
    { path: "/chatId", keyword: "type", requirements: ["trueconf.send-message.chat-id-string"], required: true },
    { path: "/content", keyword: null, requirements: ["trueconf.text-content.object"], required: true },
    {
      path: "/content/text",
      keyword: "required",
      requirements: ["trueconf.text-content.text-required"],
      required: true,
    },
    { path: "/content/text", keyword: "type", requirements: ["trueconf.text-content.text-string"], required: true },
    {
      path: "/content/parseMode",
      keyword: "required",
      requirements: ["trueconf.text-content.parse-mode-required"],
      required: true,
    },
    {
      path: "/content/parseMode",
      keyword: "type",
      requirements: ["trueconf.text-content.parse-mode-string"],
      required: true,
    },
    {
      path: "/content/parseMode",
      keyword: "enum",
      requirements: ["trueconf.text-content.parse-mode-known"],
      required: true,
    },
    { path: "/content/buttons", keyword: "type", requirements: ["trueconf.text-content.buttons"] },
    { path: "/content/buttons", keyword: "maxItems", requirements: ["trueconf.text-content.buttons-rows"] },
    { path: "/content/buttons/*/*", keyword: null, requirements: ["trueconf.content.buttons"] },
    {
      path: "/content/buttons/*/*/type",
      keyword: null,
      requirements: ["trueconf.content.button-type"],
      required: true,
    },
    { path: "/content/buttons/*/*/label", keyword: "type", requirements: ["trueconf.content.button-label"] },
    { path: "/content/buttons/*/*/label", keyword: "maxLength", requirements: ["trueconf.content.button-label"] },
    { path: "/replyMessageId", keyword: "type", requirements: ["trueconf.send-message.reply-message-id-string"] },
  ],
  SendMessageResponse: [
    { path: "", keyword: null, requirements: ["trueconf.send-message.answer"] },
    { path: "/chatId", keyword: null, requirements: ["trueconf.send-message.chat-id"], required: true },
    { path: "/messageId", keyword: null, requirements: ["trueconf.send-message.message-id"], required: true },
    { path: "/timestamp", keyword: null, requirements: ["trueconf.send-message.timestamp"], required: true },
  ],
  SendSurveyRequest: [
    { path: "/chatId", keyword: "required", requirements: ["trueconf.send-survey.chat-id-required"], required: true },
    { path: "/chatId", keyword: "type", requirements: ["trueconf.send-survey.chat-id-string"], required: true },
    { path: "/content", keyword: null, requirements: ["trueconf.survey-content.object"], required: true },
    { path: "/content/url", keyword: null, requirements: ["trueconf.survey-content.url"], required: true },
    {
      path: "/content/appVersion",
      keyword: null,
      requirements: ["trueconf.survey-content.app-version"],
      required: true,
    },
    { path: "/content/path", keyword: null, requirements: ["trueconf.survey-content.path"], required: true },
    { path: "/content/title", keyword: null, requirements: ["trueconf.survey-content.title"], required: true },
    {
      path: "/content/description",
      keyword: null,
      requirements: ["trueconf.survey-content.description"],
      required: true,
    },
    {
      path: "/content/buttonText",
      keyword: null,
      requirements: ["trueconf.survey-content.button-text"],
      required: true,
    },
    { path: "/content/secret", keyword: null, requirements: ["trueconf.survey-content.secret"], required: true },
    { path: "/content/alt", keyword: null, requirements: ["trueconf.survey-content.alt"], required: true },
    { path: "/replyMessageId", keyword: "type", requirements: ["trueconf.send-survey.reply-message-id-string"] },
  ],
  SendSurveyResponse: [
    { path: "", keyword: null, requirements: ["trueconf.send-survey.answer"] },
    { path: "/chatId", keyword: null, requirements: ["trueconf.send-survey.chat-id"], required: true },
    { path: "/messageId", keyword: null, requirements: ["trueconf.send-survey.message-id"], required: true },
    { path: "/timestamp", keyword: null, requirements: ["trueconf.send-survey.timestamp"], required: true },
  ],
  ServerInfo: [
    { path: "", keyword: null, requirements: ["trueconf.server-info.object"] },
    { path: "/product", keyword: null, requirements: ["trueconf.server-info.product"], required: true },
    { path: "/product/version", keyword: null, requirements: ["trueconf.server-info.version"], required: true },
    {
      path: "/product/display_name",
      keyword: null,
      requirements: ["trueconf.server-info.display-name"],
      required: true,
    },
  ],
  SubscribeFileProgressRequest: [
    {
      path: "/fileId",
      keyword: "required",
      requirements: ["trueconf.subscribe-file-progress.file-id-required"],
      required: true,
    },
    {
      path: "/fileId",
      keyword: "type",
      requirements: ["trueconf.subscribe-file-progress.file-id-string"],
      required: true,
    },
  ],
  SubscribeFileProgressResponse: [
    { path: "", keyword: null, requirements: ["trueconf.subscribe-file-progress.answer"] },
    { path: "/result", keyword: null, requirements: ["trueconf.subscribe-file-progress.result"], required: true },
  ],
  SurveyContent: [
    { path: "", keyword: null, requirements: ["trueconf.survey-content.object"] },
    { path: "/url", keyword: null, requirements: ["trueconf.survey-content.url"], required: true },
    { path: "/appVersion", keyword: null, requirements: ["trueconf.survey-content.app-version"], required: true },
    { path: "/path", keyword: null, requirements: ["trueconf.survey-content.path"], required: true },
    { path: "/title", keyword: null, requirements: ["trueconf.survey-content.title"], required: true },
    { path: "/description", keyword: null, requirements: ["trueconf.survey-content.description"], required: true },
    { path: "/buttonText", keyword: null, requirements: ["trueconf.survey-content.button-text"], required: true },
    { path: "/secret", keyword: null, requirements: ["trueconf.survey-content.secret"], required: true },
    { path: "/alt", keyword: null, requirements: ["trueconf.survey-content.alt"], required: true },
  ],
  SurveyEdit: [
    { path: "", keyword: null, requirements: ["trueconf.edit-survey.content"] },
    { path: "/path", keyword: null, requirements: ["trueconf.edit-survey.path"] },
    { path: "/title", keyword: null, requirements: ["trueconf.edit-survey.title"] },
    { path: "/description", keyword: null, requirements: ["trueconf.edit-survey.description"] },
    { path: "/buttonText", keyword: null, requirements: ["trueconf.edit-survey.button-text"] },
    { path: "/alt", keyword: null, requirements: ["trueconf.edit-survey.alt"] },
  ],
  TemporalFile: [
    { path: "", keyword: null, requirements: ["trueconf.file-upload.object"] },
    { path: "/temporalFileId", keyword: null, requirements: ["trueconf.file-upload.temporal-file-id"], required: true },
  ],
  TextContent: [
    { path: "", keyword: null, requirements: ["trueconf.text-content.object"] },
    { path: "/text", keyword: "required", requirements: ["trueconf.text-content.text-required"], required: true },
    { path: "/text", keyword: "type", requirements: ["trueconf.text-content.text-string"], required: true },
    {
      path: "/parseMode",
      keyword: "required",
      requirements: ["trueconf.text-content.parse-mode-required"],
      required: true,
    },
    { path: "/parseMode", keyword: "type", requirements: ["trueconf.text-content.parse-mode-string"], required: true },
    { path: "/parseMode", keyword: "enum", requirements: ["trueconf.text-content.parse-mode-known"], required: true },
    { path: "/buttons", keyword: "type", requirements: ["trueconf.text-content.buttons"] },
    { path: "/buttons", keyword: "maxItems", requirements: ["trueconf.text-content.buttons-rows"] },
    { path: "/buttons/*/*", keyword: null, requirements: ["trueconf.content.buttons"] },
    { path: "/buttons/*/*/type", keyword: null, requirements: ["trueconf.content.button-type"], required: true },
    { path: "/buttons/*/*/label", keyword: "type", requirements: ["trueconf.content.button-label"] },
    { path: "/buttons/*/*/label", keyword: "maxLength", requirements: ["trueconf.content.button-label"] },
  ],
  TokenRequest: [
    { path: "/client_id", keyword: "required", requirements: ["trueconf.token.client-id-required"], required: true },
    { path: "/client_id", keyword: "const", requirements: ["trueconf.token.client-id-constant"], required: true },
    { path: "/grant_type", keyword: "required", requirements: ["trueconf.token.grant-type-required"], required: true },
    { path: "/grant_type", keyword: "const", requirements: ["trueconf.token.grant-type-known"], required: true },
    { path: "/username", keyword: null, requirements: ["trueconf.token.username-required"], required: true },
    { path: "/password", keyword: "required", requirements: ["trueconf.token.password-required"], required: true },
    { path: "/password", keyword: "type", requirements: ["trueconf.token.password-string"], required: true },
    { path: "/client_secret", keyword: null, requirements: ["trueconf.token.client-secret-tolerated"] },
  ],
  Token: [
    { path: "", keyword: null, requirements: ["trueconf.token.object"] },
    { path: "/access_token", keyword: null, requirements: ["trueconf.token.access-token"], required: true },
    { path: "/token_type", keyword: "required", requirements: ["trueconf.token.token-type"], required: true },
    { path: "/token_type", keyword: "const", requirements: ["trueconf.token.token-type-jwt"], required: true },
    { path: "/expires_in", keyword: null, requirements: ["trueconf.token.expires-in"] },
    { path: "/expires_at", keyword: null, requirements: ["trueconf.token.expires-at"] },
  ],
  UnsubscribeFileProgressRequest: [
    {
      path: "/fileId",
      keyword: "required",
      requirements: ["trueconf.unsubscribe-file-progress.file-id-required"],
      required: true,
    },
    {
      path: "/fileId",
      keyword: "type",
      requirements: ["trueconf.unsubscribe-file-progress.file-id-string"],
      required: true,
    },
  ],
  UnsubscribeFileProgressResponse: [
    { path: "", keyword: null, requirements: ["trueconf.unsubscribe-file-progress.answer"] },
    { path: "/result", keyword: null, requirements: ["trueconf.unsubscribe-file-progress.result"], required: true },
  ],
  UploadFileProgressEvent: [
    { path: "", keyword: null, requirements: ["trueconf.event-upload-file-progress.event"] },
    { path: "/fileId", keyword: null, requirements: ["trueconf.event-upload-file-progress.file-id"], required: true },
    {
      path: "/progress",
      keyword: null,
      requirements: ["trueconf.event-upload-file-progress.progress"],
      required: true,
    },
  ],
  UploadFileRequest: [
    {
      path: "/fileSize",
      keyword: "required",
      requirements: ["trueconf.upload-file.file-size-required"],
      required: true,
    },
    { path: "/fileSize", keyword: "type", requirements: ["trueconf.upload-file.file-size-integer"], required: true },
    { path: "/fileSize", keyword: "minimum", requirements: ["trueconf.upload-file.file-size-integer"], required: true },
    { path: "/fileName", keyword: "type", requirements: ["trueconf.upload-file.file-name-string"] },
  ],
  UploadFileResponse: [
    { path: "", keyword: null, requirements: ["trueconf.upload-file.answer"] },
    { path: "/uploadTaskId", keyword: null, requirements: ["trueconf.upload-file.upload-task-id"], required: true },
  ],
  CreateTokenParams: [
    {
      path: "/body/client_id",
      keyword: "required",
      requirements: ["trueconf.token.client-id-required"],
      required: true,
    },
    { path: "/body/client_id", keyword: "const", requirements: ["trueconf.token.client-id-constant"], required: true },
    {
      path: "/body/grant_type",
      keyword: "required",
      requirements: ["trueconf.token.grant-type-required"],
      required: true,
    },
    { path: "/body/grant_type", keyword: "const", requirements: ["trueconf.token.grant-type-known"], required: true },
    { path: "/body/username", keyword: null, requirements: ["trueconf.token.username-required"], required: true },
    { path: "/body/password", keyword: "required", requirements: ["trueconf.token.password-required"], required: true },
    { path: "/body/password", keyword: "type", requirements: ["trueconf.token.password-string"], required: true },
    { path: "/body/client_secret", keyword: null, requirements: ["trueconf.token.client-secret-tolerated"] },
  ],
  GetServerInfoParams: [],
  UploadFileContentParams: [
    {
      path: "/headers/Upload-Task-Id",
      keyword: "required",
      requirements: ["trueconf.file-upload.task-header"],
      required: true,
    },
    {
      path: "/headers/Upload-Task-Id",
      keyword: "type",
      requirements: ["trueconf.file-upload.task-header"],
      required: true,
    },
    { path: "/body", keyword: null, requirements: ["trueconf.file-upload.part-file"], required: true },
    { path: "/body/file", keyword: null, requirements: ["trueconf.file-upload.part-file"], required: true },
    { path: "/body/preview", keyword: null, requirements: ["trueconf.file-upload.part-preview"] },
  ],
  DownloadFileContentParams: [
    { path: "/path/fileId", keyword: null, requirements: ["trueconf.file-download.same-bytes"], required: true },
  ],
};
