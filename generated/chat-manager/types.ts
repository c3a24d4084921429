// Generated from specs/chat-manager. Do not edit: change the documents, then run "npm run generate".

export interface paths {
  "/api/v1/private/chats": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Register a chat */
    post: operations["createChat"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/private/chats/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List chats, a page at a time */
    get: operations["listChats"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/private/chats/{chatId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read one chat */
    get: operations["getChat"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/private/chats/{chatId}/participants/{participantId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Remove a participant from a chat */
    delete: operations["removeParticipant"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/private/chats/{chatId}/invitation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the link by which people join a chat */
    get: operations["getInvitation"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/oauth2/v1/token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get a token by client credentials
     * @description Stands for the authorization server, which for the publisher is another host. The publisher describes the parameters once in the query and once in a form, so both are here.
     */
    post: operations["issueToken"];
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
     * ChatCreate
     * @description What a client says about a chat that it registers. The server gives the id and the service.
     */
    ChatCreate: {
      /** @description No upper limit is documented. */
      title: string;
      createdBy?: string;
      /** @description Only ever sent; no answer of the document shows it again. */
      description?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * ChatPage
     * @description One page of chats.
     */
    ChatPage: {
      records: components["schemas"]["Chat"][];
      _metadata: components["schemas"]["PageMetadata"];
    } & {
      [key: string]: unknown;
    };
    /**
     * ChatReference
     * @description The id of a chat, as both 202 answers carry it. The document does not show its shape, so every form that a client could read it from is allowed; which one a target uses is the choice chat-manager.accepted-body.
     */
    ChatReference:
      | ({
          /** Format: uuid */
          id: string;
        } & {
          [key: string]: unknown;
        })
      | ({
          /** Format: uuid */
          chatId: string;
        } & {
          [key: string]: unknown;
        })
      | string;
    /**
     * Chat
     * @description A chat as the detail and every record of the list show it.
     */
    Chat: {
      /**
       * Format: uuid
       * @description Given by the server; a version 4 UUID.
       */
      id: string;
      isActive: boolean;
      /** @description The messaging provider. An open vocabulary, so no enum. */
      service: string;
      /** @description When the chat was created. It has no format on purpose: the document declares a text of up to 50 characters and prints it with fraction and zone in the detail but with neither in the list, which date-time would refuse. That it is a time at all is judged by chat-manager.chat.registered-at-timestamp. */
      registeredAt: string;
      /** @description A free label. The document's samples show a UUID, its tables a text of up to 50 characters. */
      createdBy?: string;
      /** @description The history of titles, not a text. */
      title: components["schemas"]["TitleEntry"][];
      /** @description Everybody who is or was in the chat. */
      participants: components["schemas"]["Participant"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * Error
     * @description A refusal. No document defines one; these are the keys that the publisher's own client looks for, and none of them is needed.
     */
    Error: {
      code?: string;
      message?: string;
      /** @description Field to its faults. */
      errors?: {
        [key: string]: string | string[];
      };
    } & {
      [key: string]: unknown;
    };
    /**
     * Invitation
     * @description The link by which people join the chat.
     */
    Invitation: {
      service: string;
      /** Format: uri */
      invitation: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * OAuthError
     * @description A refusal of the token endpoint, as RFC 6749 has it.
     */
    OAuthError: {
      error: string;
      error_description?: string;
      error_uri?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * PageMetadata
     * @description The four counters of a page.
     */
    PageMetadata: {
      currentPage: number;
      totalPages: number;
      pageSize: number;
      totalRecords: number;
    } & {
      [key: string]: unknown;
    };
    /**
     * Participant
     * @description Somebody who is or was in the chat.
     */
    Participant: {
      /** Format: uuid */
      id: string;
      userProperties: components["schemas"]["UserProperties"];
      participations: components["schemas"]["Participation"][];
    } & {
      [key: string]: unknown;
    };
    /**
     * Participation
     * @description One stay of a participant in the chat.
     */
    Participation: {
      isActive: boolean;
      /** Format: date-time */
      joinedAt: string;
      /**
       * Format: uuid
       * @description Left out for somebody whom nobody invited.
       */
      invitedBy?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * TitleEntry
     * @description One title that the chat has, or had.
     */
    TitleEntry: {
      value: string;
      contentType: string;
      /** Format: date-time */
      capturedAt: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * TokenRequest
     * @description The client-credentials grant. Everything is optional here, because the same fields may stand in the query.
     */
    TokenRequest: {
      grant_type?: string;
      client_id?: string;
      client_secret?: string;
      scope?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * Token
     * @description What the token endpoint grants.
     */
    Token: {
      access_token: string;
      token_type: string;
      /** @description Seconds. */
      expires_in?: number;
      scope?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * UserProperties
     * @description What the provider says about the person; the keys are the provider's.
     */
    UserProperties: {
      [key: string]: string;
    };
  };
  responses: {
    /** @description The path in this form of the trailing slash does not have the method. */
    MethodNotAllowed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The request is wrong in form or content. The form of this and every other refusal is left open (choice error-body): a target may send another body, or none. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description There is no valid token. */
    Unauthorized: {
      headers: {
        "WWW-Authenticate"?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The request is not allowed to whoever sent it. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description There is no such thing, or not yet. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The state of the chat or of the participant forbids it. */
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
    /** @description A client's own mark for tracing. */
    CorrelationId: string;
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
      header?: {
        /** @description A client's own mark for tracing. */
        "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ChatCreate"];
      };
    };
    responses: {
      /** @description The chat is created; its provisioning may go on. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ChatReference"];
          "text/plain": components["schemas"]["ChatReference"];
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
  listChats: {
    parameters: {
      query?: {
        /** @description Which page, counted from 0. The document describes it without naming it. */
        page?: number;
        /** @description How many chats at most on a page. The document describes it without naming it. */
        size?: number;
        /** @description Field to order by, as field, field:ASC or field:DESC. Neither name nor form is documented. */
        sort?: string[];
        isActive?: boolean;
        /** @description One id, or several by repeating the key. */
        id?: string[];
        fromDate?: string;
        toDate?: string;
      };
      header?: {
        /** @description A client's own mark for tracing. */
        "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ChatPage"];
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
      header?: {
        /** @description A client's own mark for tracing. */
        "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
      };
      path: {
        chatId: components["parameters"]["ChatId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The chat. */
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
      422: components["responses"]["UnprocessableContent"];
    };
  };
  removeParticipant: {
    parameters: {
      query?: never;
      header?: {
        /** @description A client's own mark for tracing. */
        "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
      };
      path: {
        chatId: components["parameters"]["ChatId"];
        /** @description The id under which the chat lists the participant. */
        participantId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The participant is removed. The id in the body is that of the chat. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ChatReference"];
          "text/plain": components["schemas"]["ChatReference"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  getInvitation: {
    parameters: {
      query?: never;
      header?: {
        /** @description A client's own mark for tracing. */
        "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
      };
      path: {
        chatId: components["parameters"]["ChatId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The link. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Invitation"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
    };
  };
  issueToken: {
    parameters: {
      query?: {
        grant_type?: string;
        client_id?: string;
        client_secret?: string;
        scope?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
      };
    };
    responses: {
      /** @description A token. */
      200: {
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
      /** @description The client is not known, or its secret is wrong. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OAuthError"];
        };
      };
    };
  };
}
