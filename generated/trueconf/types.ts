// Generated from specs/trueconf. Do not edit: change the documents, then run "npm run generate".

export interface paths {
  "/bridge/api/client/v1/oauth/token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get a token by the password of an account */
    post: operations["createToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v4/server": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read which server it is
     * @description Not part of the connector, but the vendor's client asks for it before it connects.
     */
    get: operations["getServerInfo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/bridge/api/client/v1/files": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send the content of a file that was announced by uploadFile */
    post: operations["uploadFileContent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/bridge/api/client/v1/files/{fileId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the content of a file
     * @description A client does not make this path; it takes the downloadUrl that getFileInfo answers, wherever that leads. This is where the mock's leads.
     */
    get: operations["downloadFileContent"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * AcknowledgementFrame
     * @description The client's response to an event.
     */
    AcknowledgementFrame: {
      /** @constant */
      type: 2;
      /** @description That of the event. */
      id: number;
      /** @description Clients send none. */
      payload?: Record<string, unknown>;
    } & {
      [key: string]: unknown;
    };
    /**
     * AddChatParticipantEvent
     * @description Someone was added.
     */
    AddChatParticipantEvent: {
      chatId: string;
      userId: string;
      timestamp: number;
      addedBy: components["schemas"]["Author"];
    } & {
      [key: string]: unknown;
    };
    /**
     * AddChatParticipantRequest
     * @description What addChatParticipant is asked with.
     */
    AddChatParticipantRequest: {
      /** @description The chat to which someone is added. */
      chatId: string;
      /** @description Who is added. */
      userId: string;
      /** @description Whether the newcomer sees what was written before. */
      displayHistory?: boolean;
    } & {
      [key: string]: unknown;
    };
    /**
     * AddChatParticipantResponse
     * @description Nothing but that it was done.
     */
    AddChatParticipantResponse: {
      [key: string]: unknown;
    };
    /**
     * AuthRequest
     * @description What auth is asked with.
     */
    AuthRequest: {
      /** @description The access token. */
      token: string;
      /** @description What kind of token it is. */
      tokenType: string;
      /** @description Whether messages that came while the account was not connected are delivered now. */
      receiveUnread?: boolean;
      /** @description Whether messages of the system are delivered too. */
      receiveSystemMessageEnvelopes?: boolean;
    } & {
      [key: string]: unknown;
    };
    /**
     * AuthResponse
     * @description What auth answers.
     */
    AuthResponse: {
      /** @description Whom the connection now speaks for, with a mark of the instance behind a slash where the server has several. */
      userId: string;
      /** @description A name for the connection. */
      connectionId: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * Author
     * @description Who wrote a message, added or removed someone.
     */
    Author: {
      /** @description A TrueConf ID, or for the system the name of a server. */
      id: string;
      /** @description 0 the system, 1 a user. */
      type: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * Box
     * @description The place of a message in its chat.
     */
    Box: {
      /** @description Grows from message to message. */
      id: number;
      position: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * Button
     * @description A button under a message, on newer servers.
     */
    Button: {
      /** @description command, url, message or copy. */
      type: string;
      label?: string;
      id?: string;
      style?: string;
      command?: string;
      customData?: string;
      to?: string;
      waitReply?: boolean;
      url?: string;
      message?: string;
      draft?: boolean;
      data?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * ChangeParticipantRoleEvent
     * @description Someone has another role.
     */
    ChangeParticipantRoleEvent: {
      chatId: string;
      userId: string;
      role: string;
      timestamp: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * ChangeParticipantRoleRequest
     * @description What changeParticipantRole is asked with.
     */
    ChangeParticipantRoleRequest: {
      /** @description The chat. */
      chatId: string;
      /** @description Whose role changes. */
      userId: string;
      /** @description The role they get. */
      role: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * ChangeParticipantRoleResponse
     * @description Nothing but that it was done.
     */
    ChangeParticipantRoleResponse: {
      [key: string]: unknown;
    };
    /**
     * ChatParticipant
     * @description Someone who is in a chat.
     */
    ChatParticipant: {
      userId: string;
      /** @enum {string} */
      role: "owner" | "admin" | "user" | "conf_owner" | "conf_moderator" | "favorites_owner" | "writer";
    } & {
      [key: string]: unknown;
    };
    /**
     * ChatSummary
     * @description The chat around a message, on newer servers.
     */
    ChatSummary: {
      chatId: string;
      chatTitle: string | null;
      chatType: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * Chat
     * @description A chat as getChatByID, getChats and the events of creation show it.
     */
    Chat: {
      /** @description Opaque. */
      chatId: string;
      /** @description Null for the Favorites only. */
      title: string | null;
      /** @description 0 unknown, 1 personal, 2 group, 3 system, 5 Favorites, 6 channel. */
      chatType: number;
      unreadMessages: number;
      /** @description Null where nothing was written; see the choice trueconf.empty-last-message. */
      lastMessage: components["schemas"]["LastMessage"] | null;
      avatarUrl?: string | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * ClearHistoryEvent
     * @description A history was cleared.
     */
    ClearHistoryEvent: {
      chatId: string;
      forAll: boolean;
    } & {
      [key: string]: unknown;
    };
    /**
     * ClearHistoryRequest
     * @description What clearHistory is asked with.
     */
    ClearHistoryRequest: {
      /** @description The chat. */
      chatId: string;
      /** @description Whether for everyone or for the caller alone. */
      forAll: boolean;
    } & {
      [key: string]: unknown;
    };
    /**
     * ClearHistoryResponse
     * @description Nothing but that it was done.
     */
    ClearHistoryResponse: {
      [key: string]: unknown;
    };
    /**
     * CommandEvent
     * @description A button was pressed.
     */
    CommandEvent: {
      commandId?: string | null;
      commandSource: components["schemas"]["CommandSource"];
      commandPayload: components["schemas"]["CommandPayload"];
    } & {
      [key: string]: unknown;
    };
    /**
     * CommandPayload
     * @description What is commanded.
     */
    CommandPayload: {
      type: string;
      command: string;
      customData?: string | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * CommandSource
     * @description Where a command comes from.
     */
    CommandSource: {
      type: string;
      buttonId?: string | null;
      waitReply?: boolean | null;
      message?: Record<string, unknown> | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * Content
     * @description What a message holds. Which members there are depends on the type of the message, so none is mandatory here; a model says which.
     */
    Content: {
      /** @description Type 200. */
      text?: string;
      /**
       * @description Type 200.
       * @enum {string}
       */
      parseMode?: "text" | "markdown" | "html";
      /** @description Type 200. */
      buttons?: components["schemas"]["Button"][][];
      /** @description Types 1, 2 and 110. */
      userId?: string;
      /** @description Types 1 and 110. */
      role?: string;
      /** @description Types 21, 203 and 204. */
      title?: string | null;
      /** @description Type 22. */
      avatarUrl?: string | null;
      /** @description Type 23. */
      forAll?: boolean;
      /** @description Type 201. */
      messageId?: string;
      /** @description Type 201. */
      chatId?: string;
      chat?: components["schemas"]["ChatSummary"];
      /** @description Type 201. */
      timestamp?: number;
      author?: components["schemas"]["Author"];
      /** @description Type 201: 200, 202 or 204. */
      type?: number;
      /** @description Type 201: the content of the message that was forwarded. */
      content?: Record<string, unknown>;
      /** @description Type 201. */
      isEdited?: boolean;
      box?: components["schemas"]["Box"];
      /** @description Type 202. */
      name?: string;
      /** @description Types 202 and 205. */
      size?: number;
      /** @description Types 202 and 205. */
      mimeType?: string;
      /** @description Types 202 and 205. */
      fileId?: string;
      /** @description Type 202. */
      readyState?: number;
      /** @description Type 203. */
      latitude?: number;
      /** @description Type 203. */
      longitude?: number;
      /** @description Type 204. */
      url?: string;
      /** @description Type 204. */
      appVersion?: number;
      /** @description Type 204. */
      path?: string;
      /** @description Type 204. */
      description?: string;
      /** @description Type 204. */
      buttonText?: string;
      /** @description Type 204. */
      secret?: string;
      /** @description Type 204. */
      alt?: string;
      /** @description Type 205. */
      duration?: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * CreateChannelRequest
     * @description What createChannel is asked with.
     */
    CreateChannelRequest: {
      /** @description The channel's name. */
      title: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * CreateChannelResponse
     * @description What createChannel answers.
     */
    CreateChannelResponse: {
      /** @description The new channel. */
      chatId: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * CreateFavoritesChatRequest
     * @description What createFavoritesChat is asked with.
     */
    CreateFavoritesChatRequest: {
      [key: string]: unknown;
    };
    /**
     * CreateFavoritesChatResponse
     * @description What createFavoritesChat answers.
     */
    CreateFavoritesChatResponse: {
      /** @description The account's own Favorites. */
      chatId: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * CreateGroupChatRequest
     * @description What createGroupChat is asked with: name, as the document has it, or title, as clients send it.
     */
    CreateGroupChatRequest:
      | ({
          /** @description The chat's name. */
          name?: string;
          /** @description What clients send in place of name; the choice trueconf.group-name-field. */
          title?: string;
        } & {
          [key: string]: unknown;
        })
      | {
          name: unknown;
        }
      | {
          title: unknown;
        };
    /**
     * CreateGroupChatResponse
     * @description What createGroupChat answers.
     */
    CreateGroupChatResponse: {
      /** @description The new chat. */
      chatId: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * CreateP2pChatRequest
     * @description What createP2PChat is asked with.
     */
    CreateP2pChatRequest: {
      /** @description The other person's TrueConf ID. */
      userId: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * CreateP2pChatResponse
     * @description What createP2PChat answers.
     */
    CreateP2pChatResponse: {
      /** @description The personal chat, new or not. */
      chatId: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * EditChatAvatarEvent
     * @description A chat has another picture.
     */
    EditChatAvatarEvent: {
      chatId: string;
      avatarUrl: string | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * EditChatAvatarRequest
     * @description What editChatAvatar is asked with.
     */
    EditChatAvatarRequest: {
      /** @description The chat. */
      chatId: string;
      /** @description A picture that was uploaded before. */
      temporalFileId: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * EditChatAvatarResponse
     * @description Nothing but that it was done.
     */
    EditChatAvatarResponse: {
      [key: string]: unknown;
    };
    /**
     * EditChatTitleEvent
     * @description A chat was renamed.
     */
    EditChatTitleEvent: {
      chatId: string;
      title: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * EditChatTitleRequest
     * @description What editChatTitle is asked with.
     */
    EditChatTitleRequest: {
      /** @description The chat. */
      chatId: string;
      /** @description Its new title. */
      title: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * EditChatTitleResponse
     * @description What editChatTitle answers.
     */
    EditChatTitleResponse: {
      /** @description The chat. */
      chatId: string;
      /** @description When it was renamed, in milliseconds of Unix time. */
      timestamp: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * EditMessageEvent
     * @description A message was edited.
     */
    EditMessageEvent: {
      chatId: string;
      messageId?: string;
      timestamp: number;
      content: components["schemas"]["Content"];
    } & {
      [key: string]: unknown;
    };
    /**
     * EditMessageRequest
     * @description What editMessage is asked with.
     */
    EditMessageRequest: {
      /** @description The message. */
      messageId: string;
      content: components["schemas"]["TextContent"];
    } & {
      [key: string]: unknown;
    };
    /**
     * EditMessageResponse
     * @description What editMessage answers.
     */
    EditMessageResponse: {
      /** @description The message. */
      messageId: string;
      /** @description When it was edited, in milliseconds of Unix time. */
      timestamp: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * EditSurveyRequest
     * @description What editSurvey is asked with.
     */
    EditSurveyRequest: {
      /** @description The survey. */
      messageId: string;
      content: components["schemas"]["SurveyEdit"];
    } & {
      [key: string]: unknown;
    };
    /**
     * EditSurveyResponse
     * @description What editSurvey answers.
     */
    EditSurveyResponse: {
      /** @description The survey. */
      messageId: string;
      /** @description When it was edited, in milliseconds of Unix time. */
      timestamp: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * Envelope
     * @description A message.
     */
    Envelope: {
      messageId: string;
      chatId: string;
      chat?: components["schemas"]["ChatSummary"];
      /** @description Milliseconds of Unix time. */
      timestamp: number;
      author: components["schemas"]["Author"];
      box?: components["schemas"]["Box"];
      /** @description Below 200 the system speaks; 200 text, 201 forwarded, 202 file, 203 place, 204 survey, 205 voice. */
      type: number;
      content: components["schemas"]["Content"];
      isEdited?: boolean;
      replyMessageId?: string | null;
      replyMessage?: components["schemas"]["QuotedMessage"] | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * ErrorFrame
     * @description The response to a request that failed.
     */
    ErrorFrame: {
      /** @constant */
      type: 2;
      /** @description That of the request. */
      id: number;
      payload: components["schemas"]["Error"];
    } & {
      [key: string]: unknown;
    };
    /**
     * Error
     * @description What went wrong.
     */
    Error: {
      errorCode: number;
      /** @description No page has it; a client reads it. */
      errorDescription?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * EventFrame
     * @description An event: a request of the server.
     */
    EventFrame: {
      /** @constant */
      type: 1;
      /** @description The server's own count, one for each connection. */
      id: number;
      method: string;
      payload: Record<string, unknown>;
    } & {
      [key: string]: unknown;
    };
    /**
     * FileContent
     * @description A file to send, and what to say of it.
     */
    FileContent: {
      temporalFileId: string;
      /** @description Becomes a message of its own. */
      caption?: components["schemas"]["TextContent"] | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * FileError
     * @description A refusal of the file endpoint: the number is an errorCode.
     */
    FileError: {
      error: number;
      error_description?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * FileExtensions
     * @description Which files may be uploaded, by the ends of their names.
     */
    FileExtensions: {
      /** @enum {string} */
      mode: "allow" | "block";
      list: string[];
    } & {
      [key: string]: unknown;
    };
    /**
     * FileForm
     * @description The multipart form of an upload.
     */
    FileForm: {
      /** @description The content, with its name and media type. */
      file: string;
      /** @description A picture to be shown in its place. */
      preview?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * FilePreview
     * @description A smaller picture of a file.
     */
    FilePreview: {
      name: string;
      size: number;
      mimeType: string;
      downloadUrl: string | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * ForwardMessageRequest
     * @description What forwardMessage is asked with.
     */
    ForwardMessageRequest: {
      /** @description The message. */
      messageId: string;
      /** @description The chat into which it is copied. */
      chatId: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * ForwardMessageResponse
     * @description What forwardMessage answers.
     */
    ForwardMessageResponse: {
      /** @description The chat into which it was copied. */
      chatId: string;
      /** @description The new message. */
      messageId: string;
      /** @description When it was copied, in milliseconds of Unix time. */
      timestamp: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * GetChatByIdRequest
     * @description What getChatByID is asked with.
     */
    GetChatByIdRequest: {
      /** @description The chat asked for. */
      chatId: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * GetChatHistoryRequest
     * @description What getChatHistory is asked with.
     */
    GetChatHistoryRequest: {
      /** @description The chat. */
      chatId: string;
      /** @description How many messages at most. */
      count: number;
      /** @description Where to begin; without it at the newest. */
      fromMessageId?: string | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * GetChatHistoryResponse
     * @description What getChatHistory answers.
     */
    GetChatHistoryResponse: {
      /** @description How many messages there are in the answer. */
      count: number;
      /** @description The chat. */
      chatId: string;
      /** @description The messages. */
      messages: components["schemas"]["Envelope"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * GetChatParticipantRequest
     * @description What getChatParticipant is asked with.
     */
    GetChatParticipantRequest: {
      /** @description The chat in which to look. */
      chatId: string;
      /** @description Whom to look for. */
      userId: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * GetChatParticipantResponse
     * @description What getChatParticipant answers.
     */
    GetChatParticipantResponse: {
      /** @description Who it is. */
      userId: string;
      /** @description What they are in the chat. */
      role: string;
      /** @description What kind of author they are. */
      type: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * GetChatParticipantsRequest
     * @description What getChatParticipants is asked with.
     */
    GetChatParticipantsRequest: {
      /** @description The chat whose participants are asked for. */
      chatId: string;
      /** @description How many participants on a page. */
      pageSize: number;
      /** @description Which page; whether the first is 0 or 1 is the choice trueconf.participants-page-base. */
      pageNumber: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * GetChatParticipantsResponse
     * @description A page of participants.
     */
    GetChatParticipantsResponse: {
      participants: components["schemas"]["ChatParticipant"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * GetChatsRequest
     * @description What getChats is asked with.
     */
    GetChatsRequest: {
      /** @description How many chats at most. */
      count: number;
      /** @description Which page, counted from 1. */
      page: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * GetChatsResponse
     * @description A page of chats.
     */
    GetChatsResponse: components["schemas"]["Chat"][];
    /**
     * GetFileInfoRequest
     * @description What getFileInfo is asked with.
     */
    GetFileInfoRequest: {
      /** @description The file. */
      fileId: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * GetFileInfoResponse
     * @description What getFileInfo answers.
     */
    GetFileInfoResponse: {
      /** @description Its name. */
      name: string;
      /** @description In bytes. */
      size: number;
      /** @description Its media type. */
      mimeType: string;
      /** @description 0 not available, 1 being uploaded, 2 ready. */
      readyState: number;
      /** @description See the choice trueconf.file-info-id. */
      fileId?: string;
      /** @description See the choice trueconf.file-info-id. */
      infoHash?: string;
      /** @description Where to get it. */
      downloadUrl: string | null;
      /** @description Smaller pictures of it. */
      previews: components["schemas"]["FilePreview"][] | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * GetFileUploadLimitsRequest
     * @description What getFileUploadLimits is asked with.
     */
    GetFileUploadLimitsRequest: {
      [key: string]: unknown;
    };
    /**
     * GetFileUploadLimitsResponse
     * @description What getFileUploadLimits answers.
     */
    GetFileUploadLimitsResponse: {
      /** @description In bytes; null where there is no limit. */
      maxSize: number | null;
      extensions: components["schemas"]["FileExtensions"] | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * GetMessageByIdRequest
     * @description What getMessageById is asked with.
     */
    GetMessageByIdRequest: {
      /** @description The message. */
      messageId: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * GetUserDisplayNameRequest
     * @description What getUserDisplayName is asked with.
     */
    GetUserDisplayNameRequest: {
      /** @description Whose name. */
      userId: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * GetUserDisplayNameResponse
     * @description What getUserDisplayName answers.
     */
    GetUserDisplayNameResponse: {
      /** @description The name. */
      displayName: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * HandshakeHeaders
     * @description What a client may say when it opens the connection.
     */
    HandshakeHeaders: {
      /** @description json.v1, or left out; it is json.v1 then too. */
      "Sec-WebSocket-Protocol"?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * HasChatParticipantRequest
     * @description What hasChatParticipant is asked with.
     */
    HasChatParticipantRequest: {
      /** @description The chat in which to look. */
      chatId: string;
      /** @description Whom to look for. */
      userId: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * HasChatParticipantResponse
     * @description What hasChatParticipant answers.
     */
    HasChatParticipantResponse: {
      /** @description Whether they are in the chat. */
      result: boolean;
    } & {
      [key: string]: unknown;
    };
    /**
     * LastMessage
     * @description The last message of a chat, shorter than a message by chatId, isEdited and box.
     */
    LastMessage: {
      /** @description A UUID in every sample; opaque to a client. */
      messageId: string;
      chat?: components["schemas"]["ChatSummary"];
      /** @description Milliseconds of Unix time. */
      timestamp: number;
      author: components["schemas"]["Author"];
      /** @description 200 for a message of text; below 200 the system speaks. */
      type: number;
      content: components["schemas"]["Content"];
    } & {
      [key: string]: unknown;
    };
    /**
     * OAuthError
     * @description A refusal of the token endpoint, as RFC 6749 has it.
     */
    OAuthError: {
      /** @enum {string} */
      error: "invalid_request" | "invalid_client" | "invalid_grant" | "unsupported_grant_type" | "auth_method_disabled";
      error_description?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * Product
     * @description Which server it is.
     */
    Product: {
      version: string;
      /** @description The server's domain. */
      display_name: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * QuotedMessage
     * @description A message inside another, one level deep.
     */
    QuotedMessage: {
      messageId: string;
      chatId?: string;
      timestamp: number;
      author: components["schemas"]["Author"];
      type: number;
      content: components["schemas"]["Content"];
      isEdited?: boolean;
      box?: components["schemas"]["Box"];
    } & {
      [key: string]: unknown;
    };
    /**
     * RemoveChatEvent
     * @description A chat was deleted.
     */
    RemoveChatEvent: {
      chatId: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * RemoveChatParticipantEvent
     * @description Someone was removed.
     */
    RemoveChatParticipantEvent: {
      chatId: string;
      userId: string;
      timestamp: number;
      removedBy: components["schemas"]["Author"];
    } & {
      [key: string]: unknown;
    };
    /**
     * RemoveChatParticipantRequest
     * @description What removeChatParticipant is asked with.
     */
    RemoveChatParticipantRequest: {
      /** @description The chat from which someone is removed. */
      chatId: string;
      /** @description Who is removed. */
      userId: string;
      /** @description Whether what they wrote goes too. */
      clearHistory?: boolean;
    } & {
      [key: string]: unknown;
    };
    /**
     * RemoveChatParticipantResponse
     * @description Nothing but that it was done.
     */
    RemoveChatParticipantResponse: {
      [key: string]: unknown;
    };
    /**
     * RemoveChatRequest
     * @description What removeChat is asked with.
     */
    RemoveChatRequest: {
      /** @description The chat to delete. */
      chatId: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * RemoveChatResponse
     * @description What removeChat answers.
     */
    RemoveChatResponse: {
      /** @description The chat that was deleted. */
      chatId?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * RemoveMessageEvent
     * @description A message was removed.
     */
    RemoveMessageEvent: {
      chatId: string;
      messageId: string;
      removedBy: components["schemas"]["Author"];
    } & {
      [key: string]: unknown;
    };
    /**
     * RemoveMessageRequest
     * @description What removeMessage is asked with.
     */
    RemoveMessageRequest: {
      /** @description The message. */
      messageId: string;
      /** @description Whether for everyone or for the caller alone. */
      forAll: boolean;
    } & {
      [key: string]: unknown;
    };
    /**
     * RemoveMessageResponse
     * @description Nothing but that it was done.
     */
    RemoveMessageResponse: {
      [key: string]: unknown;
    };
    /**
     * RequestFrame
     * @description A request of the client.
     */
    RequestFrame: {
      /** @constant */
      type: 1;
      /** @description Grows from request to request of one connection. */
      id: number;
      method: string;
      payload: Record<string, unknown>;
    } & {
      [key: string]: unknown;
    };
    /**
     * ResponseFrame
     * @description The response to a request that was carried out.
     */
    ResponseFrame: {
      /** @constant */
      type: 2;
      /** @description That of the request. */
      id: number;
      payload: Record<string, unknown> | unknown[];
    } & {
      [key: string]: unknown;
    };
    /**
     * SendFileRequest
     * @description What sendFile is asked with.
     */
    SendFileRequest: {
      /** @description The chat. */
      chatId: string;
      content: components["schemas"]["FileContent"];
      /** @description The message that this one answers. */
      replyMessageId?: string | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * SendFileResponse
     * @description What sendFile answers.
     */
    SendFileResponse: {
      /** @description The chat. */
      chatId: string;
      /** @description The new message. */
      messageId: string;
      /** @description When it was sent, in milliseconds of Unix time. */
      timestamp: number;
      /** @description The file from now on. */
      fileId: string;
      /** @description The message that the caption became. */
      captionMessageId?: string | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * SendMessageRequest
     * @description What sendMessage is asked with.
     */
    SendMessageRequest: {
      /** @description The chat. */
      chatId: string;
      content: components["schemas"]["TextContent"];
      /** @description The message that this one answers. */
      replyMessageId?: string | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * SendMessageResponse
     * @description What sendMessage answers.
     */
    SendMessageResponse: {
      /** @description The chat. */
      chatId: string;
      /** @description The new message. */
      messageId: string;
      /** @description When it was sent, in milliseconds of Unix time. */
      timestamp: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * SendSurveyRequest
     * @description What sendSurvey is asked with.
     */
    SendSurveyRequest: {
      /** @description The chat. */
      chatId: string;
      content: components["schemas"]["SurveyContent"];
      /** @description The message that this one answers. */
      replyMessageId?: string | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * SendSurveyResponse
     * @description What sendSurvey answers.
     */
    SendSurveyResponse: {
      /** @description The chat. */
      chatId: string;
      /** @description The new message. */
      messageId: string;
      /** @description When it was sent, in milliseconds of Unix time. */
      timestamp: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * ServerInfo
     * @description What a client asks of a server before it connects.
     */
    ServerInfo: {
      product: components["schemas"]["Product"];
    } & {
      [key: string]: unknown;
    };
    /**
     * SubscribeFileProgressRequest
     * @description What subscribeFileProgress is asked with.
     */
    SubscribeFileProgressRequest: {
      /** @description The file. */
      fileId: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * SubscribeFileProgressResponse
     * @description What subscribeFileProgress answers.
     */
    SubscribeFileProgressResponse: {
      /** @description Whether there is progress to tell of. */
      result: boolean;
    } & {
      [key: string]: unknown;
    };
    /**
     * SurveyContent
     * @description A survey to send.
     */
    SurveyContent: {
      url: string;
      appVersion: number;
      path: string;
      title: string;
      description: string;
      buttonText: string;
      secret: string;
      alt: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * SurveyEdit
     * @description What of a survey is replaced.
     */
    SurveyEdit: {
      path?: string;
      title?: string;
      description?: string;
      buttonText?: string;
      alt?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * TemporalFile
     * @description A file that was uploaded and not sent yet.
     */
    TemporalFile: {
      temporalFileId: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * TextContent
     * @description What a client writes.
     */
    TextContent: {
      text: string;
      /** @enum {string} */
      parseMode: "text" | "markdown" | "html";
      buttons?: components["schemas"]["Button"][][];
    } & {
      [key: string]: unknown;
    };
    /**
     * TokenRequest
     * @description The password grant.
     */
    TokenRequest: {
      /** @constant */
      client_id: "chat_bot";
      /** @constant */
      grant_type: "password";
      username: string;
      password: string;
      /** @description Not documented; a client sends an empty one. */
      client_secret?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * Token
     * @description A grant.
     */
    Token: {
      /** @description Three parts between dots for clients that look into it. */
      access_token: string;
      /** @constant */
      token_type: "JWT";
      /** @description Seconds. */
      expires_in?: number;
      /** @description Seconds of Unix time. */
      expires_at?: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * UnsubscribeFileProgressRequest
     * @description What unsubscribeFileProgress is asked with.
     */
    UnsubscribeFileProgressRequest: {
      /** @description The file. */
      fileId: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * UnsubscribeFileProgressResponse
     * @description What unsubscribeFileProgress answers.
     */
    UnsubscribeFileProgressResponse: {
      /** @description Whether there was a subscription. */
      result: boolean;
    } & {
      [key: string]: unknown;
    };
    /**
     * UploadFileProgressEvent
     * @description How far a file is uploaded.
     */
    UploadFileProgressEvent: {
      fileId: string;
      /** @description Bytes so far. */
      progress: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * UploadFileRequest
     * @description What uploadFile is asked with.
     */
    UploadFileRequest: {
      /** @description In bytes. */
      fileSize: number;
      /** @description From 5.5.3 on it is mandatory. */
      fileName?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * UploadFileResponse
     * @description What uploadFile answers.
     */
    UploadFileResponse: {
      /** @description What the upload over HTTP names. */
      uploadTaskId: string;
    } & {
      [key: string]: unknown;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  createToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TokenRequest"];
      };
    };
    responses: {
      /** @description A token. Some targets say 200; that is the choice trueconf.token-status. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Token"];
        };
      };
      /** @description The request is not one that can be granted. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OAuthError"];
        };
      };
      /** @description Client, username or password is wrong. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OAuthError"];
        };
      };
      /** @description Passwords are switched off. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OAuthError"];
        };
      };
    };
  };
  getServerInfo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Version and domain. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ServerInfo"];
        };
      };
    };
  };
  uploadFileContent: {
    parameters: {
      query?: never;
      header: {
        /** @description The uploadTaskId that uploadFile answered. */
        "Upload-Task-Id": string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["FileForm"];
      };
    };
    responses: {
      /** @description The content is there, to be sent by sendFile or made the picture of a chat by editChatAvatar. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TemporalFile"];
        };
      };
      /** @description There is no such task, or not any more. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FileError"];
        };
      };
    };
  };
  downloadFileContent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The content, labelled with its own media type. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": unknown;
        };
      };
      /** @description There is no such file. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
