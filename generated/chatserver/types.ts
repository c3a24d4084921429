// Generated from specs/chatserver. Do not edit: change the documents, then run "npm run generate".

export interface paths {
  "/chats": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create a chat, or find the one of the same participants */
    post: operations["createChat"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chats/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the chats of the caller */
    get: operations["listChats"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chats/{chatId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a chat with all its participants */
    get: operations["getChat"];
    /** Update the title of a chat */
    put: operations["renameChat"];
    post?: never;
    /** Delete a chat with all that belongs to it */
    delete: operations["deleteChat"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chats/{chatId}/settings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Mute or archive a chat, or remove it from the device
     * @description Stands twice in the document: once with a ChatInfo as answer, once, for isRemovedOnDevice, with OK.
     */
    put: operations["updateSettings"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chats/{chatId}/images": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add a picture to a chat */
    post: operations["addPicture"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chats/{chatId}/images/{pictureId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Remove a picture from a chat */
    delete: operations["removePicture"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chats/{chatId}/users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add users to a chat */
    post: operations["addUsers"];
    /**
     * Remove users from a chat
     * @description A DELETE with a body.
     */
    delete: operations["removeUsers"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chats/{chatId}/users/blocked": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the users who are blocked in a chat */
    get: operations["listBlockedUsers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chats/{chatId}/users/{userId}/block": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Keep a user from posting into a chat */
    put: operations["blockUser"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chats/{chatId}/users/{userId}/unblock": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Let a user post into a chat again */
    put: operations["unblockUser"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chats/{chatId}/me": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Leave a group */
    delete: operations["exitChat"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chats/{chatId}/block": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Leave a group and be added to it by nobody */
    put: operations["blockChat"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chats/{chatId}/unblock": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Let oneself be added to a group again */
    put: operations["unblockChat"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chats/{chatId}/messages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List messages of a chat */
    get: operations["listMessages"];
    put?: never;
    /** Post a message */
    post: operations["postMessage"];
    /** Delete all messages of a chat */
    delete: operations["clearChat"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chats/{chatId}/messages/{messageId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Edit a message */
    put: operations["editMessage"];
    post?: never;
    /** Delete the content of a message */
    delete: operations["deleteMessage"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chats/{chatId}/messages/{messageId}/read": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Put a read mark on a message */
    put: operations["readMessage"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chats/{chatId}/notify": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tell something that is not kept */
    post: operations["notify"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Search users */
    get: operations["findUsers"];
    put?: never;
    /** Register */
    post: operations["register"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/login": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign in on a device
     * @description The credentials are username and password, by the scheme Basic.
     */
    post: operations["logIn"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/all": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List all users, a page at a time */
    get: operations["listUsers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/me": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read about oneself */
    get: operations["getMe"];
    /** Update name and about */
    put: operations["updateMe"];
    post?: never;
    /** Delete oneself */
    delete: operations["unregister"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/me/logout": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sign out */
    post: operations["logOut"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/me/changePassword": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Change the password */
    put: operations["changePassword"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/me/password": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Change the password, on newer servers */
    put: operations["replacePassword"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/me/photos": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add a photo of oneself */
    post: operations["addPhoto"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/me/photos/{photoId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Remove a photo of oneself */
    delete: operations["removePhoto"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{userId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read about a user */
    get: operations["getUser"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/me/contacts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List contacts */
    get: operations["listContacts"];
    put?: never;
    /** Add a contact */
    post: operations["addContact"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/me/contacts/{contactId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Remove a contact */
    delete: operations["removeContact"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/uploads": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload a file
     * @description The body is the file; Content-Type is its media type, or, as the Files page has it, the ending of its name.
     */
    post: operations["uploadFile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/uploads/{fileName}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Download a file, at the address of newer servers */
    get: operations["downloadUpload"];
    put?: never;
    post?: never;
    /** Delete a file that was not sent */
    delete: operations["deleteUpload"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/files/{fileName}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Download a file */
    get: operations["downloadFile"];
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
     * AddedUsers
     * @description Users to be added, ten at most. Whether participants count is left open (chatserver.eleven-with-present).
     */
    AddedUsers: {
      users: number[];
    } & {
      [key: string]: unknown;
    };
    /**
     * AttachmentDraft
     * @description A file that is, or will be, uploaded.
     */
    AttachmentDraft: {
      /**
       * Format: uuid
       * @description The name of a file uploaded before; made where it is left out.
       */
      id?: string | null;
      fileType: string;
      /** @description Bytes. */
      fileSize: number;
      previewWidth?: number | null;
      previewHeight?: number | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * Auxiliary
     * @description What auxiliary carries.
     */
    Auxiliary: {
      name: string;
      text?: string | null;
      /** @description The dictionary itself, or the base64 that was sent (chatserver.notify-data). */
      data?: Record<string, unknown> | string | null;
      /**
       * Format: uuid
       * @description Left open (chatserver.auxiliary-chat).
       */
      chatId?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * BlockedUsers
     * @description Those who are blocked in a chat.
     */
    BlockedUsers: components["schemas"]["User"][];
    /**
     * ChatDraft
     * @description A chat to be created.
     */
    ChatDraft: {
      /** @description Ignored for personal chats. */
      title?: string | null;
      /** @description Users beside the creator. */
      participants: number[];
      /** @description Left out, it is true where there are two participants with the creator. */
      isPersonal?: boolean | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * ChatReference
     * @description The chat that something has happened to.
     */
    ChatReference: {
      /** Format: uuid */
      id: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * ChatSettings
     * @description Settings of a chat for its participant.
     */
    ChatSettings: {
      /** @description No push notifications. */
      isMuted?: boolean | null;
      isArchived?: boolean | null;
      /** @description The chat does not appear in the list. */
      isRemovedOnDevice?: boolean | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * ChatTitle
     * @description A new title.
     */
    ChatTitle: {
      title?: string | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * Chat
     * @description A chat, as its participant sees it.
     */
    Chat: {
      /** Format: uuid */
      id: string;
      title?: string;
      isPersonal: boolean;
      owner: components["schemas"]["User"];
      allUsers?: components["schemas"]["User"][];
      addedUsers?: components["schemas"]["User"][];
      removedUsers?: components["schemas"]["User"][];
      lastMessage?: components["schemas"]["Message"];
      images?: components["schemas"]["Media"][];
      isMuted?: boolean;
      isArchived?: boolean;
      isBlocked?: boolean;
      createdAt?: components["schemas"]["Time"];
      updatedAt?: components["schemas"]["Time"];
    } & {
      [key: string]: unknown;
    };
    /**
     * Chats
     * @description The chats of a participant.
     */
    Chats: components["schemas"]["Chat"][];
    /**
     * ClearedChat
     * @description What chatCleared carries (chatserver.cleared-payload).
     */
    ClearedChat: components["schemas"]["ChatReference"] | null;
    /**
     * ConnectionHeaders
     * @description Headers of a handshake.
     */
    ConnectionHeaders: {
      /** @description Bearer, and the token of the session. */
      Authorization?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * ConnectionQuery
     * @description Query of a handshake.
     */
    ConnectionQuery: {
      /** @description The token of the session. */
      token?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * ContactDraft
     * @description A contact to be added.
     */
    ContactDraft: {
      name?: string | null;
      isFavorite?: boolean | null;
      isBlocked?: boolean | null;
      user: components["schemas"]["ContactUser"];
    } & {
      [key: string]: unknown;
    };
    /**
     * ContactUser
     * @description Whom a contact is about; of a whole UserInfo only the id is read.
     */
    ContactUser: {
      id: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * Contact
     * @description A contact.
     */
    Contact: {
      /** Format: uuid */
      id: string;
      name?: string;
      isFavorite?: boolean;
      isBlocked?: boolean;
      user: components["schemas"]["User"];
    } & {
      [key: string]: unknown;
    };
    /**
     * Contacts
     * @description The contacts of a user.
     */
    Contacts: components["schemas"]["Contact"][];
    /**
     * DeletedChat
     * @description What chatDeleted carries (chatserver.deleted-payload).
     */
    DeletedChat: components["schemas"]["ChatReference"] | null;
    /**
     * Device
     * @description A device.
     */
    Device: {
      /**
       * Format: uuid
       * @description The client's own choice.
       */
      id: string;
      name: string;
      model: string;
      /** @description For push notifications. */
      token?: string | null;
      /**
       * @description By which service push notifications come.
       * @enum {string}
       */
      transport: "none" | "apns" | "fcm" | "web";
    } & {
      [key: string]: unknown;
    };
    /**
     * Error
     * @description A refusal. Its form is left open (chatserver.error-body).
     */
    Error: {
      /** @constant */
      error: true;
      reason: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * FileName
     * @description The name under which a file is served, with its type or without (chatserver.upload-answer).
     */
    FileName: string;
    /**
     * FoundUsers
     * @description Those whom a search found.
     */
    FoundUsers: components["schemas"]["User"][];
    /**
     * ImageDraft
     * @description A picture whose file was uploaded.
     */
    ImageDraft: {
      /**
       * Format: uuid
       * @description The name of the file uploaded before.
       */
      id: string;
      fileType: string;
      /** @description Bytes. */
      fileSize: number;
      previewWidth?: number | null;
      previewHeight?: number | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * Login
     * @description The device that somebody signs in on, bare or wrapped (chatserver.login-body).
     */
    Login: components["schemas"]["Device"] | components["schemas"]["WrappedDevice"];
    /**
     * Media
     * @description A file that belongs to a message, a chat or a user.
     */
    Media: {
      /** Format: uuid */
      id: string;
      fileType: string;
      /** @description Bytes. */
      fileSize: number;
      previewWidth?: number;
      previewHeight?: number;
      createdAt?: components["schemas"]["Time"];
    } & {
      [key: string]: unknown;
    };
    /**
     * MessageDraft
     * @description A message to be posted.
     */
    MessageDraft: {
      /** @description The author's id, a plus sign and a UUID. */
      localId: string;
      text?: string | null;
      /** @default true */
      isVisible?: boolean | null;
      attachment?: components["schemas"]["AttachmentDraft"] | null;
      /** @description In place of one attachment, for newer clients (chatserver.plural-attachments). */
      attachments?: components["schemas"]["AttachmentDraft"][] | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * MessageEdit
     * @description What is to be changed of a message.
     */
    MessageEdit: {
      text?: string | null;
      isVisible?: boolean | null;
      /** @description The file is uploaded now. */
      fileExists?: boolean | null;
      /** @description The preview is available now. */
      previewExists?: boolean | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * MessageId
     * @description The id of a message.
     */
    MessageId: number | string;
    /**
     * Message
     * @description A message.
     */
    Message: {
      id: components["schemas"]["MessageId"];
      localId: string;
      /** Format: uuid */
      chatId: string;
      authorId?: number;
      author?: components["schemas"]["User"];
      text?: string;
      createdAt: components["schemas"]["Time"];
      updatedAt: components["schemas"]["Time"];
      editedAt?: components["schemas"]["Time"];
      deletedAt?: components["schemas"]["Time"];
      isVisible: boolean;
      attachments?: components["schemas"]["Media"][];
      attachment?: components["schemas"]["Media"];
      readMarks?: components["schemas"]["ReadMark"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * Messages
     * @description Messages of a chat.
     */
    Messages: components["schemas"]["Message"][];
    /**
     * Notification
     * @description Something that is told and not kept.
     */
    Notification: {
      /** @description What it is for. */
      name: string;
      /** @description Also the text of a push notification. */
      text?: string | null;
      /**
       * @default webSocket
       * @enum {string|null}
       */
      realm?: "webSocket" | "push" | "all" | null;
      /** @description A JSON dictionary in base64. */
      data?: string | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * PasswordChange
     * @description A new password.
     */
    PasswordChange: {
      oldPassword: string;
      newPassword: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * PasswordReplacement
     * @description A new password, in the form of newer servers.
     */
    PasswordReplacement: {
      currentPassword: string;
      newPassword: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * PhotoDraft
     * @description A photo of oneself to be added.
     */
    PhotoDraft: {
      photo: components["schemas"]["PhotoImage"];
    } & {
      [key: string]: unknown;
    };
    /**
     * PhotoImage
     * @description A photo whose file was uploaded.
     */
    PhotoImage: {
      /** Format: uuid */
      id: string;
      fileType: string;
      /** @description Bytes. */
      fileSize: number;
      previewWidth?: number | null;
      previewHeight?: number | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * PictureDraft
     * @description A picture of a chat to be added.
     */
    PictureDraft: {
      image: components["schemas"]["ImageDraft"];
    } & {
      [key: string]: unknown;
    };
    /**
     * PrivateUser
     * @description Somebody, as they see themselves.
     */
    PrivateUser: {
      info: components["schemas"]["User"];
      deviceSessions: components["schemas"]["Session"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * ProfileEdit
     * @description What is to be changed of oneself.
     */
    ProfileEdit: {
      name?: string | null;
      about?: string | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * PushFrame
     * @description What the server says on a connection.
     */
    PushFrame: {
      event: string;
      /** @description The id of the user who brought it about. */
      source: string;
      payload?: Record<string, unknown> | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * ReadMark
     * @description That somebody has read a message.
     */
    ReadMark: {
      /** Format: uuid */
      id?: string;
      user: components["schemas"]["User"];
      createdAt?: components["schemas"]["Time"];
    } & {
      [key: string]: unknown;
    };
    /**
     * Registration
     * @description Somebody who registers.
     */
    Registration: {
      name: string;
      username: string;
      password: string;
      deviceInfo: components["schemas"]["Device"];
    } & {
      [key: string]: unknown;
    };
    /**
     * RemovedUsers
     * @description Users to be removed.
     */
    RemovedUsers: {
      users: number[];
    } & {
      [key: string]: unknown;
    };
    /**
     * Session
     * @description That somebody has signed in on a device.
     */
    Session: {
      /**
       * Format: uuid
       * @description A WebSocket is opened under it.
       */
      id: string;
      accessToken: string;
      ipAddress?: string;
      createdAt?: components["schemas"]["Time"];
      updatedAt?: components["schemas"]["Time"];
      deviceInfo?: components["schemas"]["Device"];
    } & {
      [key: string]: unknown;
    };
    /**
     * Time
     * @description A time. Over HTTP it is text (chatserver.general.time); in events it may be a number (chatserver.event-dates).
     */
    Time: string | number;
    /**
     * UserPage
     * @description One page of all users.
     */
    UserPage: components["schemas"]["User"][];
    /**
     * User
     * @description Somebody, as others see them.
     */
    User: {
      id: number;
      name?: string;
      username?: string;
      about?: string;
      lastSeen?: components["schemas"]["Time"];
      lastAccess?: components["schemas"]["Time"];
      photos?: components["schemas"]["Media"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * WrappedDevice
     * @description A device in the form of the Users page.
     */
    WrappedDevice: {
      deviceInfo: components["schemas"]["Device"];
    } & {
      [key: string]: unknown;
    };
  };
  responses: {
    /** @description The request is wrong in form or content. The form of this and every other refusal is left open (chatserver.error-body). */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description There is no valid token, or the credentials are wrong. */
    Unauthorized: {
      headers: {
        "WWW-Authenticate"?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The caller may not do this. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description There is no such thing. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The path does not have the method. */
    MethodNotAllowed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description What there is already forbids it. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The body is larger than the target reads. */
    ContentTooLarge: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The body is not labelled as JSON. */
    UnsupportedMediaType: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The request is well formed and still not acceptable. */
    UnprocessableContent: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
  };
  parameters: {
    ChatId: string;
    PictureId: string;
    UserId: number;
    /** @description A whole number, or a UUID (chatserver.message-id-type). */
    MessageId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  createChat: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ChatDraft"];
      };
    };
    responses: {
      /** @description Carried out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Chat"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["ContentTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  listChats: {
    parameters: {
      query?: {
        /** @description true or 1 lists the chats with all their participants. */
        full?: "true" | "1" | "false";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Carried out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Chats"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  getChat: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        chatId: components["parameters"]["ChatId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Carried out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Chat"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  renameChat: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        chatId: components["parameters"]["ChatId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ChatTitle"];
      };
    };
    responses: {
      /** @description Carried out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Chat"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      413: components["responses"]["ContentTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  deleteChat: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        chatId: components["parameters"]["ChatId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Carried out. What the body is, if there is one, is left open (chatserver.ok-body). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  updateSettings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        chatId: components["parameters"]["ChatId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ChatSettings"];
      };
    };
    responses: {
      /** @description Carried out. Without a body only for isRemovedOnDevice (chatserver.device-removal-answer). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Chat"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      413: components["responses"]["ContentTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  addPicture: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        chatId: components["parameters"]["ChatId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PictureDraft"];
      };
    };
    responses: {
      /** @description Carried out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Chat"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["ContentTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  removePicture: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        chatId: components["parameters"]["ChatId"];
        pictureId: components["parameters"]["PictureId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Carried out. What the body is, if there is one, is left open (chatserver.ok-body). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  addUsers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        chatId: components["parameters"]["ChatId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AddedUsers"];
      };
    };
    responses: {
      /** @description Carried out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Chat"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["ContentTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  removeUsers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        chatId: components["parameters"]["ChatId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RemovedUsers"];
      };
    };
    responses: {
      /** @description Carried out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Chat"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["ContentTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  listBlockedUsers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        chatId: components["parameters"]["ChatId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Carried out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BlockedUsers"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  blockUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        chatId: components["parameters"]["ChatId"];
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Carried out. What the body is, if there is one, is left open (chatserver.ok-body). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  unblockUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        chatId: components["parameters"]["ChatId"];
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Carried out. What the body is, if there is one, is left open (chatserver.ok-body). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  exitChat: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        chatId: components["parameters"]["ChatId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Carried out. What the body is, if there is one, is left open (chatserver.ok-body). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  blockChat: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        chatId: components["parameters"]["ChatId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Carried out. What the body is, if there is one, is left open (chatserver.ok-body). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  unblockChat: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        chatId: components["parameters"]["ChatId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Carried out. What the body is, if there is one, is left open (chatserver.ok-body). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  listMessages: {
    parameters: {
      query?: {
        /** @description How many messages at most. */
        count?: number;
        /** @description The id of the message before which they are. */
        before?: string;
      };
      header?: never;
      path: {
        chatId: components["parameters"]["ChatId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Carried out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Messages"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  postMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        chatId: components["parameters"]["ChatId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MessageDraft"];
      };
    };
    responses: {
      /** @description Carried out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Message"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["ContentTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  clearChat: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        chatId: components["parameters"]["ChatId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Carried out. What the body is, if there is one, is left open (chatserver.ok-body). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  editMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        chatId: components["parameters"]["ChatId"];
        /** @description A whole number, or a UUID (chatserver.message-id-type). */
        messageId: components["parameters"]["MessageId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MessageEdit"];
      };
    };
    responses: {
      /** @description Carried out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Message"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["ContentTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  deleteMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        chatId: components["parameters"]["ChatId"];
        /** @description A whole number, or a UUID (chatserver.message-id-type). */
        messageId: components["parameters"]["MessageId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Carried out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Message"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  readMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        chatId: components["parameters"]["ChatId"];
        /** @description A whole number, or a UUID (chatserver.message-id-type). */
        messageId: components["parameters"]["MessageId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Carried out. Whether the message is shown is left open (chatserver.read-body). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Message"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  notify: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        chatId: components["parameters"]["ChatId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Notification"];
      };
    };
    responses: {
      /** @description Carried out. What the body is, if there is one, is left open (chatserver.ok-body). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      413: components["responses"]["ContentTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  findUsers: {
    parameters: {
      query?: {
        /** @description A part of name or username, or an id. */
        s?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Carried out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FoundUsers"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  register: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Registration"];
      };
    };
    responses: {
      /** @description Carried out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivateUser"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["ContentTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  logIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Login"];
      };
    };
    responses: {
      /** @description Carried out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivateUser"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      413: components["responses"]["ContentTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  listUsers: {
    parameters: {
      query?: {
        /** @description The last user of the page before; empty for the first page. */
        id?: string;
        count?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Carried out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserPage"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  getMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Carried out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivateUser"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  updateMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProfileEdit"];
      };
    };
    responses: {
      /** @description Carried out. The Users page has OK. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["User"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      413: components["responses"]["ContentTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  unregister: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Carried out. What the body is, if there is one, is left open (chatserver.ok-body). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  logOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Carried out. What the body is, if there is one, is left open (chatserver.ok-body). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PasswordChange"];
      };
    };
    responses: {
      /** @description Carried out. What the body is, if there is one, is left open (chatserver.ok-body). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      413: components["responses"]["ContentTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  replacePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PasswordReplacement"];
      };
    };
    responses: {
      /** @description Carried out. What the body is, if there is one, is left open (chatserver.ok-body). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      413: components["responses"]["ContentTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  addPhoto: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PhotoDraft"];
      };
    };
    responses: {
      /** @description Carried out. The Users page has OK. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["User"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["ContentTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  removePhoto: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        photoId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Carried out. What the body is, if there is one, is left open (chatserver.ok-body). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  getUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Carried out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["User"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  listContacts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Carried out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Contacts"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  addContact: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactDraft"];
      };
    };
    responses: {
      /** @description Carried out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Contact"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      413: components["responses"]["ContentTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  removeContact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        contactId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Carried out. What the body is, if there is one, is left open (chatserver.ok-body). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  uploadFile: {
    parameters: {
      query?: never;
      header?: {
        /** @description The name without its ending. */
        "File-Name"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "*/*": unknown;
      };
    };
    responses: {
      /** @description Carried out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/plain": components["schemas"]["FileName"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      413: components["responses"]["ContentTooLarge"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  downloadUpload: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A name, a dot and a type. */
        fileName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file, labelled with its own media type. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "*/*": unknown;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  deleteUpload: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A name, a dot and a type. */
        fileName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Carried out. What the body is, if there is one, is left open (chatserver.ok-body). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  downloadFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A name, a dot and a type. */
        fileName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file, labelled with its own media type. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "*/*": unknown;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
}
