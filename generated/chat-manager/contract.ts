// Generated from specs/chat-manager. Do not edit: change the documents, then run "npm run generate".

import type { Choice, Contract, HttpOperation, Requirement } from "../../src/contract/contract.ts";
import type { Field } from "../../src/contract/validator.ts";
import type { components } from "./types.ts";

export type Schemas = components["schemas"];

/** What each operation is given, and what its body is when it succeeds. */
export interface Operations {
  /** Register a chat */
  readonly createChat: {
    readonly params: {
      readonly path: Readonly<Record<string, never>>;
      readonly query: Readonly<Record<string, never>>;
      readonly headers: { readonly "X-Correlation-Id"?: string };
      readonly body: Schemas["ChatCreate"];
    };
    readonly body: Schemas["ChatReference"];
  };
  /** List chats, a page at a time */
  readonly listChats: {
    readonly params: {
      readonly path: Readonly<Record<string, never>>;
      readonly query: {
        readonly page?: number;
        readonly size?: number;
        readonly sort?: readonly string[];
        readonly isActive?: boolean;
        readonly id?: readonly string[];
        readonly fromDate?: string;
        readonly toDate?: string;
      };
      readonly headers: { readonly "X-Correlation-Id"?: string };
    };
    readonly body: Schemas["ChatPage"];
  };
  /** Read one chat */
  readonly getChat: {
    readonly params: {
      readonly path: { readonly chatId: string };
      readonly query: Readonly<Record<string, never>>;
      readonly headers: { readonly "X-Correlation-Id"?: string };
    };
    readonly body: Schemas["Chat"];
  };
  /** Remove a participant from a chat */
  readonly removeParticipant: {
    readonly params: {
      readonly path: { readonly chatId: string; readonly participantId: string };
      readonly query: Readonly<Record<string, never>>;
      readonly headers: { readonly "X-Correlation-Id"?: string };
    };
    readonly body: Schemas["ChatReference"];
  };
  /** Read the link by which people join a chat */
  readonly getInvitation: {
    readonly params: {
      readonly path: { readonly chatId: string };
      readonly query: Readonly<Record<string, never>>;
      readonly headers: { readonly "X-Correlation-Id"?: string };
    };
    readonly body: Schemas["Invitation"];
  };
  /** Get a token by client credentials */
  readonly issueToken: {
    readonly params: {
      readonly path: Readonly<Record<string, never>>;
      readonly query: {
        readonly grant_type?: string;
        readonly client_id?: string;
        readonly client_secret?: string;
        readonly scope?: string;
      };
      readonly headers: Readonly<Record<string, never>>;
      readonly body?: Schemas["TokenRequest"];
    };
    readonly body: Schemas["Token"];
  };
}

export type OperationId = keyof Operations;

export type RequirementId =
  | "chat-manager.general.answers"
  | "chat-manager.general.own-answer"
  | "chat-manager.general.no-server-error"
  | "chat-manager.general.json-parses"
  | "chat-manager.general.json-utf8"
  | "chat-manager.general.json-content-type"
  | "chat-manager.general.documented-status"
  | "chat-manager.general.no-redirect"
  | "chat-manager.general.consistency"
  | "chat-manager.general.correlation-id"
  | "chat-manager.general.accept-json"
  | "chat-manager.general.get-safe"
  | "chat-manager.general.refused-write"
  | "chat-manager.general.chat-reference"
  | "chat-manager.general.malformed-json"
  | "chat-manager.general.malformed-id"
  | "chat-manager.general.oversized-body"
  | "chat-manager.general.unknown-path"
  | "chat-manager.general.method-not-allowed"
  | "chat-manager.general.allow-header"
  | "chat-manager.auth.token-needed"
  | "chat-manager.auth.bearer"
  | "chat-manager.auth.unknown-token"
  | "chat-manager.auth.other-scheme"
  | "chat-manager.auth.empty-token"
  | "chat-manager.auth.expired-token"
  | "chat-manager.auth.no-effect"
  | "chat-manager.auth.before-content"
  | "chat-manager.auth.scheme-case"
  | "chat-manager.auth.challenge"
  | "chat-manager.token.grant"
  | "chat-manager.token.status"
  | "chat-manager.token.parameters-in-body"
  | "chat-manager.token.parameters-in-query"
  | "chat-manager.token.object"
  | "chat-manager.token.access-token"
  | "chat-manager.token.token-type"
  | "chat-manager.token.token-type-bearer"
  | "chat-manager.token.expires-in"
  | "chat-manager.token.expires-in-given"
  | "chat-manager.token.scope"
  | "chat-manager.token.scope-optional"
  | "chat-manager.token.serves"
  | "chat-manager.token.bad-client"
  | "chat-manager.token.unknown-grant"
  | "chat-manager.token.missing-grant"
  | "chat-manager.token.bad-scope"
  | "chat-manager.token.error-object"
  | "chat-manager.token.error-code"
  | "chat-manager.token.error-description"
  | "chat-manager.token.error-uri"
  | "chat-manager.token.no-store"
  | "chat-manager.create.path"
  | "chat-manager.create.status"
  | "chat-manager.create.body-object"
  | "chat-manager.create.title-mandatory"
  | "chat-manager.create.title-string"
  | "chat-manager.create.title-only"
  | "chat-manager.create.created-by-string"
  | "chat-manager.create.created-by-optional"
  | "chat-manager.create.created-by-50"
  | "chat-manager.create.created-by-limit"
  | "chat-manager.create.created-by-echoed"
  | "chat-manager.create.description-string"
  | "chat-manager.create.description-optional"
  | "chat-manager.create.description-255"
  | "chat-manager.create.description-limit"
  | "chat-manager.create.all-fields"
  | "chat-manager.create.json-request"
  | "chat-manager.create.json-content-type"
  | "chat-manager.create.content-type-parameter"
  | "chat-manager.create.readable"
  | "chat-manager.create.listed"
  | "chat-manager.create.id-unique"
  | "chat-manager.create.title-in-history"
  | "chat-manager.create.asynchronous"
  | "chat-manager.create.ready-in-time"
  | "chat-manager.create.active"
  | "chat-manager.chat.object"
  | "chat-manager.chat.id"
  | "chat-manager.chat.id-uuid-v4"
  | "chat-manager.chat.is-active"
  | "chat-manager.chat.deactivated"
  | "chat-manager.chat.service"
  | "chat-manager.chat.service-limit"
  | "chat-manager.chat.registered-at"
  | "chat-manager.chat.registered-at-limit"
  | "chat-manager.chat.registered-at-timestamp"
  | "chat-manager.chat.registered-at-time"
  | "chat-manager.chat.registered-at-fixed"
  | "chat-manager.chat.created-by"
  | "chat-manager.chat.created-by-limit"
  | "chat-manager.chat.title"
  | "chat-manager.chat.participants"
  | "chat-manager.title.entry"
  | "chat-manager.title.value"
  | "chat-manager.title.content-type"
  | "chat-manager.title.content-type-plain"
  | "chat-manager.title.captured-at"
  | "chat-manager.title.captured-at-format"
  | "chat-manager.title.history-grows"
  | "chat-manager.title.renamed"
  | "chat-manager.title.unicode"
  | "chat-manager.participant.entry"
  | "chat-manager.participant.id"
  | "chat-manager.participant.id-uuid"
  | "chat-manager.participant.user-properties"
  | "chat-manager.participant.user-properties-strings"
  | "chat-manager.participant.participations"
  | "chat-manager.participant.has-participation"
  | "chat-manager.participant.listed-once"
  | "chat-manager.participant.joined"
  | "chat-manager.participant.left"
  | "chat-manager.participation.entry"
  | "chat-manager.participation.is-active"
  | "chat-manager.participation.joined-at"
  | "chat-manager.participation.joined-at-format"
  | "chat-manager.participation.invited-by"
  | "chat-manager.participation.invited-by-uuid"
  | "chat-manager.participation.invited-by-participant"
  | "chat-manager.participation.one-active"
  | "chat-manager.detail.path"
  | "chat-manager.detail.status"
  | "chat-manager.detail.id-asked"
  | "chat-manager.detail.unknown-chat"
  | "chat-manager.list.path"
  | "chat-manager.list.status"
  | "chat-manager.list.object"
  | "chat-manager.list.records"
  | "chat-manager.list.metadata"
  | "chat-manager.list.agrees-is-active"
  | "chat-manager.list.agrees-service"
  | "chat-manager.list.agrees-created-by"
  | "chat-manager.list.agrees-registered-at"
  | "chat-manager.list.agrees-title"
  | "chat-manager.list.agrees-participants"
  | "chat-manager.page.current-page"
  | "chat-manager.page.total-pages"
  | "chat-manager.page.page-size"
  | "chat-manager.page.total-records"
  | "chat-manager.page.not-negative"
  | "chat-manager.page.size-default"
  | "chat-manager.page.size-max"
  | "chat-manager.page.size-200"
  | "chat-manager.page.size-selectable"
  | "chat-manager.page.page-selectable"
  | "chat-manager.page.zero-based"
  | "chat-manager.page.current-page-echoed"
  | "chat-manager.page.page-size-reported"
  | "chat-manager.page.records-at-most-size"
  | "chat-manager.page.full"
  | "chat-manager.page.total-pages-ceil"
  | "chat-manager.page.total-records-counts"
  | "chat-manager.page.no-overlap"
  | "chat-manager.page.complete"
  | "chat-manager.filter.is-active-true"
  | "chat-manager.filter.is-active-false"
  | "chat-manager.filter.id"
  | "chat-manager.filter.id-unknown"
  | "chat-manager.filter.from-date"
  | "chat-manager.filter.to-date"
  | "chat-manager.filter.combined"
  | "chat-manager.filter.keeps-matches"
  | "chat-manager.filter.counted"
  | "chat-manager.sort.selectable"
  | "chat-manager.sort.same-set"
  | "chat-manager.remove.path"
  | "chat-manager.remove.status"
  | "chat-manager.remove.no-body-needed"
  | "chat-manager.remove.answers-chat-id"
  | "chat-manager.remove.inactive"
  | "chat-manager.remove.participant-kept"
  | "chat-manager.remove.participations-kept"
  | "chat-manager.remove.only-addressed"
  | "chat-manager.remove.other-chats"
  | "chat-manager.remove.chat-stays"
  | "chat-manager.remove.unknown-chat"
  | "chat-manager.remove.unknown-participant"
  | "chat-manager.remove.provider"
  | "chat-manager.invitation.path"
  | "chat-manager.invitation.status"
  | "chat-manager.invitation.object"
  | "chat-manager.invitation.service"
  | "chat-manager.invitation.service-agrees"
  | "chat-manager.invitation.link"
  | "chat-manager.invitation.link-absolute"
  | "chat-manager.invitation.own-link"
  | "chat-manager.invitation.unknown-chat"
  | "chat-manager.invitation.opens-chat"
  | "chat-manager.open.accepted-body"
  | "chat-manager.open.removal-body"
  | "chat-manager.open.size-over-maximum"
  | "chat-manager.open.unknown-chat"
  | "chat-manager.open.unknown-participant"
  | "chat-manager.open.malformed-id"
  | "chat-manager.open.repeated-removal"
  | "chat-manager.open.unprovisioned-chat"
  | "chat-manager.open.unprovisioned-invitation"
  | "chat-manager.open.inactive-invitation"
  | "chat-manager.open.default-order"
  | "chat-manager.open.validation-status"
  | "chat-manager.open.malformed-json"
  | "chat-manager.open.content-type"
  | "chat-manager.open.unauthenticated"
  | "chat-manager.open.invalid-query"
  | "chat-manager.open.invalid-client"
  | "chat-manager.open.empty-total-pages"
  | "chat-manager.open.created-by-when-omitted"
  | "chat-manager.open.error-body"
  | "chat-manager.open.list-date-form"
  | "chat-manager.open.page-past-end"
  | "chat-manager.open.repeated-id-filter"
  | "chat-manager.open.date-filter-bounds"
  | "chat-manager.open.reversed-dates"
  | "chat-manager.open.empty-title"
  | "chat-manager.open.over-length"
  | "chat-manager.open.null-optional"
  | "chat-manager.open.removal-visible"
  | "chat-manager.open.other-slash-form"
  | "chat-manager.open.paging-parameters"
  | "chat-manager.open.sort"
  | "chat-manager.open.invitation-link"
  | "chat-manager.open.unknown-body-keys"
  | "chat-manager.open.list-while-unprovisioned"
  | "chat-manager.open.create-repeated"
  | "chat-manager.open.title-limit"
  | "chat-manager.open.description-returned"
  | "chat-manager.open.left-at"
  | "chat-manager.open.provisioning-time"
  | "chat-manager.open.unknown-query-keys"
  | "chat-manager.open.sort-direction"
  | "chat-manager.open.sort-fields"
  | "chat-manager.open.page-links"
  | "chat-manager.open.date-filter-field"
  | "chat-manager.open.active-and-inactive-listed"
  | "chat-manager.open.user-or-participant"
  | "chat-manager.open.remove-bot-or-creator"
  | "chat-manager.open.removal-while-unprovisioned"
  | "chat-manager.open.removal-from-inactive"
  | "chat-manager.open.service-vocabulary"
  | "chat-manager.open.user-property-keys"
  | "chat-manager.open.title-order"
  | "chat-manager.open.participant-across-chats"
  | "chat-manager.open.id-letter-case"
  | "chat-manager.open.rejoin"
  | "chat-manager.open.deactivation"
  | "chat-manager.open.token-lifetime"
  | "chat-manager.open.base-path"
  | "chat-manager.open.rate-limit"
  | "chat-manager.open.tenancy"
  | "chat-manager.open.messages";

export type ErrorCode =
  | "unknown-path"
  | "method-not-allowed"
  | "unauthenticated"
  | "unauthenticated-forbidden"
  | "unauthenticated-not-found"
  | "invalid-client"
  | "invalid-client-bad-request"
  | "payload-too-large"
  | "unsupported-media-type"
  | "unsupported-media-type-bad-request"
  | "malformed-json"
  | "malformed-json-unprocessable"
  | "malformed-id"
  | "malformed-id-not-found"
  | "malformed-id-unprocessable"
  | "invalid-query"
  | "invalid-query-unprocessable"
  | "size-over-maximum"
  | "size-over-maximum-unprocessable"
  | "reversed-dates"
  | "invalid"
  | "unprocessable"
  | "invalid-request"
  | "unsupported-grant-type"
  | "invalid-scope"
  | "unknown-chat"
  | "unknown-chat-bad-request"
  | "unknown-participant"
  | "unknown-participant-bad-request"
  | "not-provisioned"
  | "not-provisioned-conflict"
  | "inactive-chat"
  | "inactive-chat-not-found"
  | "already-removed"
  | "already-removed-not-found"
  | "page-past-end"
  | "page-past-end-not-found";

/** Each choice with its branches; the first is the default. */
export type Choices = {
  readonly "chat-manager.accepted-body": "id" | "chat-id" | "json-string" | "text";
  readonly "chat-manager.removal-body": "id" | "chat-id" | "json-string" | "text";
  readonly "chat-manager.size-over-maximum": "clamped" | "size-over-maximum" | "size-over-maximum-unprocessable";
  readonly "chat-manager.unknown-chat": "unknown-chat" | "unknown-chat-bad-request";
  readonly "chat-manager.unknown-participant": "unknown-participant" | "unknown-participant-bad-request";
  readonly "chat-manager.malformed-id": "malformed-id" | "malformed-id-not-found" | "malformed-id-unprocessable";
  readonly "chat-manager.repeated-removal": "already-removed" | "accepted" | "already-removed-not-found";
  readonly "chat-manager.unprovisioned-chat": "not-provisioned" | "empty" | "inactive";
  readonly "chat-manager.unprovisioned-invitation": "not-provisioned" | "not-provisioned-conflict";
  readonly "chat-manager.inactive-invitation": "inactive-chat" | "inactive-chat-not-found" | "served";
  readonly "chat-manager.default-order": "newest-first" | "oldest-first" | "unspecified";
  readonly "chat-manager.validation-status": "invalid" | "unprocessable";
  readonly "chat-manager.malformed-json": "malformed-json" | "malformed-json-unprocessable";
  readonly "chat-manager.content-type": "unsupported-media-type" | "unsupported-media-type-bad-request" | "accepted";
  readonly "chat-manager.unauthenticated":
    "unauthenticated" | "unauthenticated-forbidden" | "unauthenticated-not-found";
  readonly "chat-manager.invalid-query": "invalid-query" | "invalid-query-unprocessable" | "ignored";
  readonly "chat-manager.invalid-client": "invalid-client" | "invalid-client-bad-request";
  readonly "chat-manager.empty-total-pages": "zero" | "one";
  readonly "chat-manager.created-by-when-omitted": "present" | "absent";
  readonly "chat-manager.error-body": "described" | "empty" | "other";
  readonly "chat-manager.list-date-form": "without-zone" | "as-in-detail";
  readonly "chat-manager.page-past-end": "empty" | "page-past-end" | "page-past-end-not-found";
  readonly "chat-manager.repeated-id-filter": "any-of" | "first" | "last";
  readonly "chat-manager.date-filter-bounds": "inclusive" | "exclusive";
  readonly "chat-manager.reversed-dates": "empty" | "reversed-dates";
  readonly "chat-manager.empty-title": "refused" | "accepted";
  readonly "chat-manager.over-length": "refused" | "truncated";
  readonly "chat-manager.null-optional": "refused" | "as-absent";
  readonly "chat-manager.removal-visible": "at-once" | "later";
  readonly "chat-manager.other-slash-form": "served" | "unknown-path" | "method-not-allowed";
  readonly "chat-manager.paging-parameters": "page-and-size" | "other-names";
  readonly "chat-manager.sort": "honoured" | "ignored" | "invalid-query";
  readonly "chat-manager.invitation-link": "stable" | "rotating";
  readonly "chat-manager.unknown-body-keys": "ignored" | "invalid" | "unprocessable";
  readonly "chat-manager.list-while-unprovisioned": "hidden" | "shown";
};

/** The branches of each choice, the default first. */
export const branches: { readonly [C in keyof Choices]: readonly Choices[C][] } = {
  "chat-manager.accepted-body": ["id", "chat-id", "json-string", "text"],
  "chat-manager.removal-body": ["id", "chat-id", "json-string", "text"],
  "chat-manager.size-over-maximum": ["clamped", "size-over-maximum", "size-over-maximum-unprocessable"],
  "chat-manager.unknown-chat": ["unknown-chat", "unknown-chat-bad-request"],
  "chat-manager.unknown-participant": ["unknown-participant", "unknown-participant-bad-request"],
  "chat-manager.malformed-id": ["malformed-id", "malformed-id-not-found", "malformed-id-unprocessable"],
  "chat-manager.repeated-removal": ["already-removed", "accepted", "already-removed-not-found"],
  "chat-manager.unprovisioned-chat": ["not-provisioned", "empty", "inactive"],
  "chat-manager.unprovisioned-invitation": ["not-provisioned", "not-provisioned-conflict"],
  "chat-manager.inactive-invitation": ["inactive-chat", "inactive-chat-not-found", "served"],
  "chat-manager.default-order": ["newest-first", "oldest-first", "unspecified"],
  "chat-manager.validation-status": ["invalid", "unprocessable"],
  "chat-manager.malformed-json": ["malformed-json", "malformed-json-unprocessable"],
  "chat-manager.content-type": ["unsupported-media-type", "unsupported-media-type-bad-request", "accepted"],
  "chat-manager.unauthenticated": ["unauthenticated", "unauthenticated-forbidden", "unauthenticated-not-found"],
  "chat-manager.invalid-query": ["invalid-query", "invalid-query-unprocessable", "ignored"],
  "chat-manager.invalid-client": ["invalid-client", "invalid-client-bad-request"],
  "chat-manager.empty-total-pages": ["zero", "one"],
  "chat-manager.created-by-when-omitted": ["present", "absent"],
  "chat-manager.error-body": ["described", "empty", "other"],
  "chat-manager.list-date-form": ["without-zone", "as-in-detail"],
  "chat-manager.page-past-end": ["empty", "page-past-end", "page-past-end-not-found"],
  "chat-manager.repeated-id-filter": ["any-of", "first", "last"],
  "chat-manager.date-filter-bounds": ["inclusive", "exclusive"],
  "chat-manager.reversed-dates": ["empty", "reversed-dates"],
  "chat-manager.empty-title": ["refused", "accepted"],
  "chat-manager.over-length": ["refused", "truncated"],
  "chat-manager.null-optional": ["refused", "as-absent"],
  "chat-manager.removal-visible": ["at-once", "later"],
  "chat-manager.other-slash-form": ["served", "unknown-path", "method-not-allowed"],
  "chat-manager.paging-parameters": ["page-and-size", "other-names"],
  "chat-manager.sort": ["honoured", "ignored", "invalid-query"],
  "chat-manager.invitation-link": ["stable", "rotating"],
  "chat-manager.unknown-body-keys": ["ignored", "invalid", "unprocessable"],
  "chat-manager.list-while-unprovisioned": ["hidden", "shown"],
};

/** What a value is, once the schema of that name has accepted it. */
export type SchemaTypes = {
  readonly ChatCreate: Schemas["ChatCreate"];
  readonly ChatPage: Schemas["ChatPage"];
  readonly ChatReference: Schemas["ChatReference"];
  readonly Chat: Schemas["Chat"];
  readonly Error: Schemas["Error"];
  readonly Invitation: Schemas["Invitation"];
  readonly OAuthError: Schemas["OAuthError"];
  readonly PageMetadata: Schemas["PageMetadata"];
  readonly Participant: Schemas["Participant"];
  readonly Participation: Schemas["Participation"];
  readonly TitleEntry: Schemas["TitleEntry"];
  readonly TokenRequest: Schemas["TokenRequest"];
  readonly Token: Schemas["Token"];
  readonly UserProperties: Schemas["UserProperties"];
  readonly CreateChatParams: Operations["createChat"]["params"];
  readonly ListChatsParams: Operations["listChats"]["params"];
  readonly GetChatParams: Operations["getChat"]["params"];
  readonly RemoveParticipantParams: Operations["removeParticipant"]["params"];
  readonly GetInvitationParams: Operations["getInvitation"]["params"];
  readonly IssueTokenParams: Operations["issueToken"]["params"];
};

export const contract: Contract & {
  readonly operations: Readonly<Record<OperationId, HttpOperation>>;
  readonly requirements: Readonly<Record<RequirementId, Requirement>>;
  readonly choices: Readonly<Record<keyof Choices, Choice>>;
  readonly errors: Readonly<Record<ErrorCode, Contract["errors"][string]>>;
} = {
  protocol: "chat-manager",
  title: "Chat Manager",
  hash: "9433da2110829484",
  operations: {
    createChat: {
      id: "createChat",
      method: "POST",
      path: "/api/v1/private/chats",
      summary: "Register a chat",
      parameters: [{ name: "X-Correlation-Id", in: "header", required: false, type: "string" }],
      body: { required: true, content: { "application/json": "ChatCreate" } },
      responses: {
        "202": { required: true, content: { "application/json": "ChatReference", "text/plain": "ChatReference" } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "413": { required: true, content: { "application/json": "Error" } },
        "415": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 202,
      secured: true,
      requirements: ["chat-manager.create.path", "chat-manager.create.status"],
    },
    listChats: {
      id: "listChats",
      method: "GET",
      path: "/api/v1/private/chats/",
      summary: "List chats, a page at a time",
      parameters: [
        { name: "X-Correlation-Id", in: "header", required: false, type: "string" },
        { name: "page", in: "query", required: false, type: "integer" },
        { name: "size", in: "query", required: false, type: "integer" },
        { name: "sort", in: "query", required: false, type: "string[]" },
        { name: "isActive", in: "query", required: false, type: "boolean" },
        { name: "id", in: "query", required: false, type: "string[]" },
        { name: "fromDate", in: "query", required: false, type: "string" },
        { name: "toDate", in: "query", required: false, type: "string" },
      ],
      responses: {
        "200": { required: true, content: { "application/json": "ChatPage" } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "405": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chat-manager.list.path", "chat-manager.list.status"],
    },
    getChat: {
      id: "getChat",
      method: "GET",
      path: "/api/v1/private/chats/{chatId}",
      summary: "Read one chat",
      parameters: [
        { name: "chatId", in: "path", required: true, type: "string" },
        { name: "X-Correlation-Id", in: "header", required: false, type: "string" },
      ],
      responses: {
        "200": { required: true, content: { "application/json": "Chat" } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chat-manager.detail.path", "chat-manager.detail.status"],
    },
    removeParticipant: {
      id: "removeParticipant",
      method: "DELETE",
      path: "/api/v1/private/chats/{chatId}/participants/{participantId}",
      summary: "Remove a participant from a chat",
      parameters: [
        { name: "chatId", in: "path", required: true, type: "string" },
        { name: "participantId", in: "path", required: true, type: "string" },
        { name: "X-Correlation-Id", in: "header", required: false, type: "string" },
      ],
      responses: {
        "202": { required: true, content: { "application/json": "ChatReference", "text/plain": "ChatReference" } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "409": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 202,
      secured: true,
      requirements: ["chat-manager.remove.path", "chat-manager.remove.status"],
    },
    getInvitation: {
      id: "getInvitation",
      method: "GET",
      path: "/api/v1/private/chats/{chatId}/invitation",
      summary: "Read the link by which people join a chat",
      parameters: [
        { name: "chatId", in: "path", required: true, type: "string" },
        { name: "X-Correlation-Id", in: "header", required: false, type: "string" },
      ],
      responses: {
        "200": { required: true, content: { "application/json": "Invitation" } },
        "400": { required: true, content: { "application/json": "Error" } },
        "401": { required: true, content: { "application/json": "Error" } },
        "403": { required: true, content: { "application/json": "Error" } },
        "404": { required: true, content: { "application/json": "Error" } },
        "409": { required: true, content: { "application/json": "Error" } },
        "422": { required: true, content: { "application/json": "Error" } },
      },
      success: 200,
      secured: true,
      requirements: ["chat-manager.invitation.path", "chat-manager.invitation.status"],
    },
    issueToken: {
      id: "issueToken",
      method: "POST",
      path: "/oauth2/v1/token",
      summary: "Get a token by client credentials",
      parameters: [
        { name: "grant_type", in: "query", required: false, type: "string" },
        { name: "client_id", in: "query", required: false, type: "string" },
        { name: "client_secret", in: "query", required: false, type: "string" },
        { name: "scope", in: "query", required: false, type: "string" },
      ],
      body: { required: false, content: { "application/x-www-form-urlencoded": "TokenRequest" } },
      responses: {
        "200": { required: true, content: { "application/json": "Token" } },
        "400": { required: true, content: { "application/json": "OAuthError" } },
        "401": { required: true, content: { "application/json": "OAuthError" } },
      },
      success: 200,
      secured: false,
      requirements: ["chat-manager.token.grant", "chat-manager.token.status"],
    },
  },
  requirements: {
    "chat-manager.general.answers": {
      id: "chat-manager.general.answers",
      level: "must",
      basis: "standard",
      text: "Every complete request gets exactly one complete answer; the connection is not closed or left hanging in its place.",
      source: { document: "RFC 9112", heading: "9.3 Persistence" },
    },
    "chat-manager.general.own-answer": {
      id: "chat-manager.general.own-answer",
      level: "must",
      basis: "standard",
      text: "Of several requests under way at once, each gets the answer to itself and not that to another.",
      source: { document: "RFC 9112", heading: "9.2 Associating a Response to a Request" },
    },
    "chat-manager.general.no-server-error": {
      id: "chat-manager.general.no-server-error",
      level: "must",
      basis: "standard",
      text: "Nothing that a client can send is answered with a 5xx status.",
      source: { document: "RFC 9110", heading: "15.6 Server Error 5xx" },
    },
    "chat-manager.general.json-parses": {
      id: "chat-manager.general.json-parses",
      level: "must",
      basis: "standard",
      text: "A body that is labelled as JSON parses as JSON.",
      source: { document: "RFC 8259", heading: "2. JSON Grammar" },
    },
    "chat-manager.general.json-utf8": {
      id: "chat-manager.general.json-utf8",
      level: "must",
      basis: "standard",
      text: "A JSON body is UTF-8.",
      source: { document: "RFC 8259", heading: "8.1. Character Encoding" },
    },
    "chat-manager.general.json-content-type": {
      id: "chat-manager.general.json-content-type",
      level: "must",
      basis: "docs",
      text: "The bodies of the detail, the list and the invitation are labelled as JSON, the only format that the publisher's interfaces speak.",
      source: { document: "api-http-standars.html", heading: "Content type" },
    },
    "chat-manager.general.documented-status": {
      id: "chat-manager.general.documented-status",
      level: "should",
      basis: "inferred",
      text: "An answer has a status that the contract lists for its operation. The document lists no refusals, so one that is not listed is worth a note and no more.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: "Introduction" },
    },
    "chat-manager.general.no-redirect": {
      id: "chat-manager.general.no-redirect",
      level: "must",
      basis: "standard",
      text: "No documented request is answered with a redirect, in either form of the trailing slash: each path as printed is served itself, and a redirect that is followed can lose method, body or token.",
      source: { document: "RFC 9110", heading: "15.4 Redirection 3xx" },
    },
    "chat-manager.general.consistency": {
      id: "chat-manager.general.consistency",
      level: "must",
      basis: "standard",
      text: "A point that the document leaves open is answered in the same way every time it comes up.",
      source: { document: "wireproof", heading: "What the documents leave open" },
    },
    "chat-manager.general.correlation-id": {
      id: "chat-manager.general.correlation-id",
      level: "should",
      basis: "docs",
      text: "A request with the tracing header X-Correlation-Id is served as it would be without.",
      source: { document: "ead-factory-api/SKILL.md", heading: "Headers" },
    },
    "chat-manager.general.accept-json": {
      id: "chat-manager.general.accept-json",
      level: "should",
      basis: "docs",
      text: "A request that asks for application/json with Accept is served.",
      source: { document: "api-http-standars.html", heading: "Content type" },
    },
    "chat-manager.general.get-safe": {
      id: "chat-manager.general.get-safe",
      level: "must",
      basis: "docs",
      text: "Reading changes nothing: neither detail nor list nor invitation alters what a later read shows.",
      source: { document: "api-http-standars.html", heading: "HTTP methods" },
    },
    "chat-manager.general.refused-write": {
      id: "chat-manager.general.refused-write",
      level: "must",
      basis: "standard",
      text: "A write that is refused leaves no trace in any later read.",
      source: { document: "RFC 9110", heading: "15.5 Client Error 4xx" },
    },
    "chat-manager.general.chat-reference": {
      id: "chat-manager.general.chat-reference",
      level: "must",
      basis: "seed",
      text: "From the body of a 202 a client can read the UUID of a chat.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
    },
    "chat-manager.general.malformed-json": {
      id: "chat-manager.general.malformed-json",
      level: "must",
      basis: "standard",
      text: "A body labelled as JSON that is not JSON is refused, and no chat comes of it.",
      source: { document: "RFC 8259", heading: "9. Parsers" },
    },
    "chat-manager.general.malformed-id": {
      id: "chat-manager.general.malformed-id",
      level: "should",
      basis: "inferred",
      text: "A path with something other than a UUID where an id belongs is refused, since ids are UUIDs.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.general.oversized-body": {
      id: "chat-manager.general.oversized-body",
      level: "may",
      basis: "inferred",
      text: "A body far larger than the documented limits allow for may be refused unread with 413.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
    },
    "chat-manager.general.unknown-path": {
      id: "chat-manager.general.unknown-path",
      level: "must",
      basis: "standard",
      text: "A path that names nothing is not answered as if the request had been carried out.",
      source: { document: "RFC 9110", heading: "15.5.5 404 Not Found" },
    },
    "chat-manager.general.method-not-allowed": {
      id: "chat-manager.general.method-not-allowed",
      level: "should",
      basis: "standard",
      text: "A method that a documented path does not have is refused with 405.",
      source: { document: "RFC 9110", heading: "15.5.6 405 Method Not Allowed" },
    },
    "chat-manager.general.allow-header": {
      id: "chat-manager.general.allow-header",
      level: "should",
      basis: "standard",
      text: "A 405 names the methods of the path in its Allow header.",
      source: { document: "RFC 9110", heading: "10.2.1 Allow" },
    },
    "chat-manager.auth.token-needed": {
      id: "chat-manager.auth.token-needed",
      level: "must",
      basis: "seed",
      text: "A request without a token is not served: a token is got before the first request to the interface.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: "Introduction" },
    },
    "chat-manager.auth.bearer": {
      id: "chat-manager.auth.bearer",
      level: "must",
      basis: "docs",
      text: "A valid token in an Authorization header of the scheme Bearer is enough for all five operations.",
      source: { document: "getting-started.html", heading: "Authentication" },
    },
    "chat-manager.auth.unknown-token": {
      id: "chat-manager.auth.unknown-token",
      level: "must",
      basis: "standard",
      text: "A token that nobody issued is not served.",
      source: { document: "RFC 6750", heading: "3.1. Error Codes" },
    },
    "chat-manager.auth.other-scheme": {
      id: "chat-manager.auth.other-scheme",
      level: "must",
      basis: "standard",
      text: "Credentials of another scheme than Bearer are not served.",
      source: { document: "RFC 9110", heading: "11.4 Credentials" },
    },
    "chat-manager.auth.empty-token": {
      id: "chat-manager.auth.empty-token",
      level: "must",
      basis: "standard",
      text: "The scheme Bearer without a token after it is not served.",
      source: { document: "RFC 6750", heading: "2.1. Authorization Request Header Field" },
    },
    "chat-manager.auth.expired-token": {
      id: "chat-manager.auth.expired-token",
      level: "must",
      basis: "standard",
      text: "A token that has expired is not served.",
      source: { document: "RFC 6750", heading: "3.1. Error Codes" },
      capability: "environment",
    },
    "chat-manager.auth.no-effect": {
      id: "chat-manager.auth.no-effect",
      level: "must",
      basis: "standard",
      text: "A create or removal without valid credentials changes nothing.",
      source: { document: "RFC 9110", heading: "15.5.2 401 Unauthorized" },
    },
    "chat-manager.auth.before-content": {
      id: "chat-manager.auth.before-content",
      level: "should",
      basis: "standard",
      text: "Without valid credentials a client does not learn whether a chat exists: a known and an unknown id are refused alike.",
      source: { document: "RFC 9110", heading: "11.3 Challenge and Response" },
    },
    "chat-manager.auth.scheme-case": {
      id: "chat-manager.auth.scheme-case",
      level: "should",
      basis: "standard",
      text: "The name of the scheme is recognised whatever its letter case.",
      source: { document: "RFC 9110", heading: "11.1 Authentication Scheme" },
    },
    "chat-manager.auth.challenge": {
      id: "chat-manager.auth.challenge",
      level: "should",
      basis: "standard",
      text: "A 401 carries a WWW-Authenticate header.",
      source: { document: "RFC 9110", heading: "11.6.1 WWW-Authenticate" },
    },
    "chat-manager.token.grant": {
      id: "chat-manager.token.grant",
      level: "must",
      basis: "docs",
      text: "A known client with its secret gets a token by the client-credentials grant.",
      source: { document: "getting-started.html", heading: "Authentication" },
      capability: "token-endpoint",
    },
    "chat-manager.token.status": {
      id: "chat-manager.token.status",
      level: "must",
      basis: "standard",
      text: "The token is granted with status 200.",
      source: { document: "RFC 6749", heading: "5.1. Successful Response" },
      capability: "token-endpoint",
    },
    "chat-manager.token.parameters-in-body": {
      id: "chat-manager.token.parameters-in-body",
      level: "must",
      basis: "docs",
      text: "The four parameters may be sent as a form in the body.",
      source: { document: "ead-factory-api/SKILL.md", heading: "Authentication" },
      capability: "token-endpoint",
    },
    "chat-manager.token.parameters-in-query": {
      id: "chat-manager.token.parameters-in-query",
      level: "should",
      basis: "docs",
      text: "The four parameters may be sent in the query of a request without body.",
      source: { document: "getting-started.html", heading: "Authentication" },
      capability: "token-endpoint",
    },
    "chat-manager.token.object": {
      id: "chat-manager.token.object",
      level: "must",
      basis: "standard",
      text: "The grant is one JSON object.",
      source: { document: "RFC 6749", heading: "5.1. Successful Response" },
      capability: "token-endpoint",
    },
    "chat-manager.token.access-token": {
      id: "chat-manager.token.access-token",
      level: "must",
      basis: "standard",
      text: "The grant carries access_token, a string.",
      source: { document: "RFC 6749", heading: "5.1. Successful Response" },
      capability: "token-endpoint",
    },
    "chat-manager.token.token-type": {
      id: "chat-manager.token.token-type",
      level: "must",
      basis: "standard",
      text: "The grant carries token_type, a string.",
      source: { document: "RFC 6749", heading: "5.1. Successful Response" },
      capability: "token-endpoint",
    },
    "chat-manager.token.token-type-bearer": {
      id: "chat-manager.token.token-type-bearer",
      level: "must",
      basis: "docs",
      text: "The type of the token is Bearer, in whatever letter case.",
      source: { document: "ead-factory-api/SKILL.md", heading: "Authentication" },
      capability: "token-endpoint",
    },
    "chat-manager.token.expires-in": {
      id: "chat-manager.token.expires-in",
      level: "must",
      basis: "standard",
      text: "expires_in, where given, is a whole number of seconds and not negative.",
      source: { document: "RFC 6749", heading: "5.1. Successful Response" },
      capability: "token-endpoint",
    },
    "chat-manager.token.expires-in-given": {
      id: "chat-manager.token.expires-in-given",
      level: "should",
      basis: "docs",
      text: "The grant says by expires_in how long the token lasts.",
      source: { document: "ead-factory-api/SKILL.md", heading: "Authentication" },
      capability: "token-endpoint",
    },
    "chat-manager.token.scope": {
      id: "chat-manager.token.scope",
      level: "must",
      basis: "standard",
      text: "scope, where given, is a string.",
      source: { document: "RFC 6749", heading: "5.1. Successful Response" },
      capability: "token-endpoint",
    },
    "chat-manager.token.scope-optional": {
      id: "chat-manager.token.scope-optional",
      level: "should",
      basis: "docs",
      text: "A request without scope is granted too.",
      source: { document: "ead-factory-api/SKILL.md", heading: "Authentication" },
      capability: "token-endpoint",
    },
    "chat-manager.token.serves": {
      id: "chat-manager.token.serves",
      level: "must",
      basis: "docs",
      text: "A token just issued opens the five operations.",
      source: { document: "getting-started.html", heading: "Authentication" },
      capability: "token-endpoint",
    },
    "chat-manager.token.bad-client": {
      id: "chat-manager.token.bad-client",
      level: "must",
      basis: "standard",
      text: "An unknown client, or a wrong secret, gets no token.",
      source: { document: "RFC 6749", heading: "5.2. Error Response" },
      capability: "token-endpoint",
    },
    "chat-manager.token.unknown-grant": {
      id: "chat-manager.token.unknown-grant",
      level: "must",
      basis: "standard",
      text: "A grant type that the endpoint does not know is refused with 400 and unsupported_grant_type.",
      source: { document: "RFC 6749", heading: "5.2. Error Response" },
      capability: "token-endpoint",
    },
    "chat-manager.token.missing-grant": {
      id: "chat-manager.token.missing-grant",
      level: "must",
      basis: "standard",
      text: "A request without grant_type gets no token.",
      source: { document: "RFC 6749", heading: "5.2. Error Response" },
      capability: "token-endpoint",
    },
    "chat-manager.token.bad-scope": {
      id: "chat-manager.token.bad-scope",
      level: "may",
      basis: "standard",
      text: "A scope that the endpoint does not know may be refused with 400 and invalid_scope, or ignored.",
      source: { document: "RFC 6749", heading: "3.3. Access Token Scope" },
      capability: "token-endpoint",
    },
    "chat-manager.token.error-object": {
      id: "chat-manager.token.error-object",
      level: "must",
      basis: "standard",
      text: "A refusal of the endpoint is one JSON object.",
      source: { document: "RFC 6749", heading: "5.2. Error Response" },
      capability: "token-endpoint",
    },
    "chat-manager.token.error-code": {
      id: "chat-manager.token.error-code",
      level: "must",
      basis: "standard",
      text: "A refusal of the endpoint carries error, a string.",
      source: { document: "RFC 6749", heading: "5.2. Error Response" },
      capability: "token-endpoint",
    },
    "chat-manager.token.error-description": {
      id: "chat-manager.token.error-description",
      level: "must",
      basis: "standard",
      text: "error_description, where given, is a string.",
      source: { document: "RFC 6749", heading: "5.2. Error Response" },
      capability: "token-endpoint",
    },
    "chat-manager.token.error-uri": {
      id: "chat-manager.token.error-uri",
      level: "must",
      basis: "standard",
      text: "error_uri, where given, is a string.",
      source: { document: "RFC 6749", heading: "5.2. Error Response" },
      capability: "token-endpoint",
    },
    "chat-manager.token.no-store": {
      id: "chat-manager.token.no-store",
      level: "should",
      basis: "standard",
      text: "The grant forbids caches to keep it.",
      source: { document: "RFC 6749", heading: "5.1. Successful Response" },
      capability: "token-endpoint",
    },
    "chat-manager.create.path": {
      id: "chat-manager.create.path",
      level: "must",
      basis: "seed",
      text: "A chat is registered by POST at /api/v1/private/chats.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
    },
    "chat-manager.create.status": {
      id: "chat-manager.create.status",
      level: "must",
      basis: "seed",
      text: "Registering a chat is answered with 202.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
    },
    "chat-manager.create.body-object": {
      id: "chat-manager.create.body-object",
      level: "must",
      basis: "seed",
      text: "What a chat is registered with is a JSON object; any other JSON value is refused.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
    },
    "chat-manager.create.title-mandatory": {
      id: "chat-manager.create.title-mandatory",
      level: "must",
      basis: "seed",
      text: "Without a title no chat is registered.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
    },
    "chat-manager.create.title-string": {
      id: "chat-manager.create.title-string",
      level: "must",
      basis: "seed",
      text: "A title that is not a string is refused.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
    },
    "chat-manager.create.title-only": {
      id: "chat-manager.create.title-only",
      level: "must",
      basis: "seed",
      text: "A title alone is enough to register a chat.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
    },
    "chat-manager.create.created-by-string": {
      id: "chat-manager.create.created-by-string",
      level: "must",
      basis: "seed",
      text: "A createdBy that is neither a string nor null is refused.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
    },
    "chat-manager.create.created-by-optional": {
      id: "chat-manager.create.created-by-optional",
      level: "must",
      basis: "seed",
      text: "createdBy may be left out while a description is given.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
    },
    "chat-manager.create.created-by-50": {
      id: "chat-manager.create.created-by-50",
      level: "must",
      basis: "seed",
      text: "A createdBy of 50 characters is accepted.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
    },
    "chat-manager.create.created-by-limit": {
      id: "chat-manager.create.created-by-limit",
      level: "must",
      basis: "seed",
      text: "A createdBy of more than 50 characters is never kept whole.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
      choice: "chat-manager.over-length",
    },
    "chat-manager.create.created-by-echoed": {
      id: "chat-manager.create.created-by-echoed",
      level: "must",
      basis: "seed",
      text: "The chat shows the createdBy that it was registered with.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.create.description-string": {
      id: "chat-manager.create.description-string",
      level: "must",
      basis: "seed",
      text: "A description that is neither a string nor null is refused.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
    },
    "chat-manager.create.description-optional": {
      id: "chat-manager.create.description-optional",
      level: "must",
      basis: "seed",
      text: "The description may be left out while a createdBy is given.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
    },
    "chat-manager.create.description-255": {
      id: "chat-manager.create.description-255",
      level: "must",
      basis: "seed",
      text: "A description of 255 characters is accepted.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
    },
    "chat-manager.create.description-limit": {
      id: "chat-manager.create.description-limit",
      level: "must",
      basis: "seed",
      text: "A description has at most 255 characters; a longer one is refused or cut.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
      choice: "chat-manager.over-length",
    },
    "chat-manager.create.all-fields": {
      id: "chat-manager.create.all-fields",
      level: "must",
      basis: "seed",
      text: "The document's own sample with all three fields is accepted.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
    },
    "chat-manager.create.json-request": {
      id: "chat-manager.create.json-request",
      level: "must",
      basis: "docs",
      text: "A body labelled application/json is accepted.",
      source: { document: "api-http-standars.html", heading: "Content type" },
    },
    "chat-manager.create.json-content-type": {
      id: "chat-manager.create.json-content-type",
      level: "should",
      basis: "docs",
      text: "A body with another label than JSON is refused.",
      source: { document: "api-http-standars.html", heading: "Content type" },
      choice: "chat-manager.content-type",
    },
    "chat-manager.create.content-type-parameter": {
      id: "chat-manager.create.content-type-parameter",
      level: "should",
      basis: "standard",
      text: "A charset behind application/json does not change what the label means.",
      source: { document: "RFC 9110", heading: "8.3.1 Media Type" },
    },
    "chat-manager.create.readable": {
      id: "chat-manager.create.readable",
      level: "must",
      basis: "seed",
      text: "The id that a create answers with is that of the chat created: the chat becomes readable under it.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
    },
    "chat-manager.create.listed": {
      id: "chat-manager.create.listed",
      level: "must",
      basis: "seed",
      text: "A chat that is readable is found in the list.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.create.id-unique": {
      id: "chat-manager.create.id-unique",
      level: "must",
      basis: "seed",
      text: "No two creates answer with the same id.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.create.title-in-history": {
      id: "chat-manager.create.title-in-history",
      level: "must",
      basis: "seed",
      text: "The title given at the create is among the values of the chat's titles.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.create.asynchronous": {
      id: "chat-manager.create.asynchronous",
      level: "should",
      basis: "docs",
      text: "The chat need not be readable the moment the 202 arrives; the status means that work goes on.",
      source: { document: "getting-started.html", heading: "Status codes" },
    },
    "chat-manager.create.ready-in-time": {
      id: "chat-manager.create.ready-in-time",
      level: "should",
      basis: "inferred",
      text: "A new chat is readable within a minute.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
    },
    "chat-manager.create.active": {
      id: "chat-manager.create.active",
      level: "should",
      basis: "inferred",
      text: "A new chat is active once it is ready.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.chat.object": {
      id: "chat-manager.chat.object",
      level: "must",
      basis: "seed",
      text: "A chat is one JSON object.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.chat.id": {
      id: "chat-manager.chat.id",
      level: "must",
      basis: "seed",
      text: "A chat carries id, a string.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.chat.id-uuid-v4": {
      id: "chat-manager.chat.id-uuid-v4",
      level: "must",
      basis: "seed",
      text: "The id of a chat is a version 4 UUID.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.chat.is-active": {
      id: "chat-manager.chat.is-active",
      level: "must",
      basis: "seed",
      text: "A chat carries isActive, a boolean.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.chat.deactivated": {
      id: "chat-manager.chat.deactivated",
      level: "must",
      basis: "seed",
      text: "isActive is false for a chat that is no longer active.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
      capability: "environment",
    },
    "chat-manager.chat.service": {
      id: "chat-manager.chat.service",
      level: "must",
      basis: "seed",
      text: "A chat carries service, a string.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.chat.service-limit": {
      id: "chat-manager.chat.service-limit",
      level: "must",
      basis: "seed",
      text: "service has at most 255 characters.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.chat.registered-at": {
      id: "chat-manager.chat.registered-at",
      level: "must",
      basis: "seed",
      text: "A chat carries registeredAt, a string.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.chat.registered-at-limit": {
      id: "chat-manager.chat.registered-at-limit",
      level: "must",
      basis: "seed",
      text: "registeredAt has at most 50 characters.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.chat.registered-at-timestamp": {
      id: "chat-manager.chat.registered-at-timestamp",
      level: "must",
      basis: "seed",
      text: "registeredAt reads as an ISO 8601 date and time.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.chat.registered-at-time": {
      id: "chat-manager.chat.registered-at-time",
      level: "should",
      basis: "seed",
      text: "registeredAt is about the time at which the chat was registered.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.chat.registered-at-fixed": {
      id: "chat-manager.chat.registered-at-fixed",
      level: "must",
      basis: "seed",
      text: "registeredAt never changes.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.chat.created-by": {
      id: "chat-manager.chat.created-by",
      level: "must",
      basis: "seed",
      text: "createdBy, where shown, is a string.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.chat.created-by-limit": {
      id: "chat-manager.chat.created-by-limit",
      level: "must",
      basis: "seed",
      text: "createdBy, where shown, has at most 50 characters.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.chat.title": {
      id: "chat-manager.chat.title",
      level: "must",
      basis: "seed",
      text: "A chat carries title, an array.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.chat.participants": {
      id: "chat-manager.chat.participants",
      level: "must",
      basis: "seed",
      text: "A chat carries participants, an array.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.title.entry": {
      id: "chat-manager.title.entry",
      level: "must",
      basis: "seed",
      text: "Each entry of title is an object.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.title.value": {
      id: "chat-manager.title.value",
      level: "must",
      basis: "seed",
      text: "A title entry carries value, a string.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.title.content-type": {
      id: "chat-manager.title.content-type",
      level: "must",
      basis: "seed",
      text: "A title entry carries contentType, a string.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.title.content-type-plain": {
      id: "chat-manager.title.content-type-plain",
      level: "should",
      basis: "seed",
      text: "The title given at a create is captured as text/plain.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.title.captured-at": {
      id: "chat-manager.title.captured-at",
      level: "must",
      basis: "seed",
      text: "A title entry carries capturedAt, a string.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.title.captured-at-format": {
      id: "chat-manager.title.captured-at-format",
      level: "must",
      basis: "seed",
      text: "capturedAt is a date and time with a zone.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.title.history-grows": {
      id: "chat-manager.title.history-grows",
      level: "must",
      basis: "seed",
      text: "An entry that the history of titles has shown stays in it unaltered.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.title.renamed": {
      id: "chat-manager.title.renamed",
      level: "must",
      basis: "seed",
      text: "A chat that is renamed shows the new title beside the earlier ones.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
      capability: "environment",
    },
    "chat-manager.title.unicode": {
      id: "chat-manager.title.unicode",
      level: "must",
      basis: "seed",
      text: "A title with letters outside ASCII, as in the sample, comes back letter for letter.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.participant.entry": {
      id: "chat-manager.participant.entry",
      level: "must",
      basis: "seed",
      text: "Each entry of participants is an object.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.participant.id": {
      id: "chat-manager.participant.id",
      level: "must",
      basis: "seed",
      text: "A participant carries id, a string.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.participant.id-uuid": {
      id: "chat-manager.participant.id-uuid",
      level: "must",
      basis: "seed",
      text: "The id of a participant is a UUID.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.participant.user-properties": {
      id: "chat-manager.participant.user-properties",
      level: "must",
      basis: "seed",
      text: "A participant carries userProperties, an object.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.participant.user-properties-strings": {
      id: "chat-manager.participant.user-properties-strings",
      level: "must",
      basis: "seed",
      text: "Each value in userProperties is a string.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.participant.participations": {
      id: "chat-manager.participant.participations",
      level: "must",
      basis: "seed",
      text: "A participant carries participations, an array.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.participant.has-participation": {
      id: "chat-manager.participant.has-participation",
      level: "should",
      basis: "inferred",
      text: "A participant has at least one participation.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.participant.listed-once": {
      id: "chat-manager.participant.listed-once",
      level: "should",
      basis: "inferred",
      text: "A chat lists no participant twice; a second stay is a second participation.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.participant.joined": {
      id: "chat-manager.participant.joined",
      level: "must",
      basis: "seed",
      text: "Somebody who joins the chat appears among its participants.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
      capability: "environment",
    },
    "chat-manager.participant.left": {
      id: "chat-manager.participant.left",
      level: "must",
      basis: "seed",
      text: "Somebody who leaves of their own accord stays among the participants.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
      capability: "environment",
    },
    "chat-manager.participation.entry": {
      id: "chat-manager.participation.entry",
      level: "must",
      basis: "seed",
      text: "Each entry of participations is an object.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.participation.is-active": {
      id: "chat-manager.participation.is-active",
      level: "must",
      basis: "seed",
      text: "A participation carries isActive, a boolean.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.participation.joined-at": {
      id: "chat-manager.participation.joined-at",
      level: "must",
      basis: "seed",
      text: "A participation carries joinedAt, a string.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.participation.joined-at-format": {
      id: "chat-manager.participation.joined-at-format",
      level: "must",
      basis: "seed",
      text: "joinedAt is a date and time with a zone.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.participation.invited-by": {
      id: "chat-manager.participation.invited-by",
      level: "must",
      basis: "seed",
      text: "invitedBy, where given, is a string.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.participation.invited-by-uuid": {
      id: "chat-manager.participation.invited-by-uuid",
      level: "must",
      basis: "seed",
      text: "invitedBy, where given, is a UUID.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.participation.invited-by-participant": {
      id: "chat-manager.participation.invited-by-participant",
      level: "should",
      basis: "inferred",
      text: "invitedBy names a participant of the same chat.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.participation.one-active": {
      id: "chat-manager.participation.one-active",
      level: "should",
      basis: "inferred",
      text: "A participant has at most one active participation in a chat.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.detail.path": {
      id: "chat-manager.detail.path",
      level: "must",
      basis: "seed",
      text: "A chat is read by GET at /api/v1/private/chats/{chatId}.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.detail.status": {
      id: "chat-manager.detail.status",
      level: "must",
      basis: "seed",
      text: "Reading a chat is answered with 200.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.detail.id-asked": {
      id: "chat-manager.detail.id-asked",
      level: "must",
      basis: "seed",
      text: "The chat that is shown has the id that was asked for.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.detail.unknown-chat": {
      id: "chat-manager.detail.unknown-chat",
      level: "must",
      basis: "standard",
      text: "An id that was never given out is not answered with a chat.",
      source: { document: "RFC 9110", heading: "15.5.5 404 Not Found" },
      choice: "chat-manager.unknown-chat",
    },
    "chat-manager.list.path": {
      id: "chat-manager.list.path",
      level: "must",
      basis: "seed",
      text: "Chats are listed by GET at /api/v1/private/chats/, with the slash at the end.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.list.status": {
      id: "chat-manager.list.status",
      level: "must",
      basis: "seed",
      text: "Listing chats is answered with 200.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.list.object": {
      id: "chat-manager.list.object",
      level: "must",
      basis: "seed",
      text: "A page is one JSON object.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.list.records": {
      id: "chat-manager.list.records",
      level: "must",
      basis: "seed",
      text: "A page carries records, an array of chats.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.list.metadata": {
      id: "chat-manager.list.metadata",
      level: "must",
      basis: "seed",
      text: "A page carries _metadata, an object.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.list.agrees-is-active": {
      id: "chat-manager.list.agrees-is-active",
      level: "must",
      basis: "seed",
      text: "isActive of one chat is the same in list and detail.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.list.agrees-service": {
      id: "chat-manager.list.agrees-service",
      level: "must",
      basis: "seed",
      text: "service of one chat is the same in list and detail.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.list.agrees-created-by": {
      id: "chat-manager.list.agrees-created-by",
      level: "must",
      basis: "seed",
      text: "createdBy of one chat is the same in list and detail, or absent from both.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.list.agrees-registered-at": {
      id: "chat-manager.list.agrees-registered-at",
      level: "must",
      basis: "seed",
      text: "registeredAt of one chat is the same instant in list and detail, a time without zone read as UTC.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.list.agrees-title": {
      id: "chat-manager.list.agrees-title",
      level: "must",
      basis: "seed",
      text: "The titles of one chat are the same in list and detail.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.list.agrees-participants": {
      id: "chat-manager.list.agrees-participants",
      level: "must",
      basis: "seed",
      text: "The participants of one chat are the same in list and detail.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.page.current-page": {
      id: "chat-manager.page.current-page",
      level: "must",
      basis: "seed",
      text: "The metadata carry currentPage, an integer.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.page.total-pages": {
      id: "chat-manager.page.total-pages",
      level: "must",
      basis: "seed",
      text: "The metadata carry totalPages, an integer.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.page.page-size": {
      id: "chat-manager.page.page-size",
      level: "must",
      basis: "seed",
      text: "The metadata carry pageSize, an integer.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.page.total-records": {
      id: "chat-manager.page.total-records",
      level: "must",
      basis: "seed",
      text: "The metadata carry totalRecords, an integer.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.page.not-negative": {
      id: "chat-manager.page.not-negative",
      level: "must",
      basis: "seed",
      text: "None of the four counters is negative.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.page.size-default": {
      id: "chat-manager.page.size-default",
      level: "must",
      basis: "seed",
      text: "Where nothing is said about it, a page has room for 20 chats.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.page.size-max": {
      id: "chat-manager.page.size-max",
      level: "must",
      basis: "seed",
      text: "No page holds more than 200 chats, whatever size is asked for.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.page.size-200": {
      id: "chat-manager.page.size-200",
      level: "must",
      basis: "seed",
      text: "A page size of 200 is accepted.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
      choice: "chat-manager.paging-parameters",
    },
    "chat-manager.page.size-selectable": {
      id: "chat-manager.page.size-selectable",
      level: "must",
      basis: "seed",
      text: "A client can set the page size: a page holds no more chats than asked for.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
      choice: "chat-manager.paging-parameters",
    },
    "chat-manager.page.page-selectable": {
      id: "chat-manager.page.page-selectable",
      level: "must",
      basis: "seed",
      text: "A client can ask for a page other than the first.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
      choice: "chat-manager.paging-parameters",
    },
    "chat-manager.page.zero-based": {
      id: "chat-manager.page.zero-based",
      level: "must",
      basis: "seed",
      text: "The first page is number 0.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.page.current-page-echoed": {
      id: "chat-manager.page.current-page-echoed",
      level: "must",
      basis: "seed",
      text: "currentPage is the number of the page that was asked for.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.page.page-size-reported": {
      id: "chat-manager.page.page-size-reported",
      level: "must",
      basis: "seed",
      text: "pageSize is the size in force, not the number of chats on the page.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.page.records-at-most-size": {
      id: "chat-manager.page.records-at-most-size",
      level: "must",
      basis: "seed",
      text: "A page holds no more records than its own pageSize says.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.page.full": {
      id: "chat-manager.page.full",
      level: "must",
      basis: "seed",
      text: "Every page before the last is full.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.page.total-pages-ceil": {
      id: "chat-manager.page.total-pages-ceil",
      level: "must",
      basis: "seed",
      text: "totalPages is totalRecords divided by pageSize, rounded up.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.page.total-records-counts": {
      id: "chat-manager.page.total-records-counts",
      level: "must",
      basis: "seed",
      text: "totalRecords is the number of chats that match, over all pages.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.page.no-overlap": {
      id: "chat-manager.page.no-overlap",
      level: "must",
      basis: "seed",
      text: "While nothing changes, no chat stands on two pages or twice on one.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.page.complete": {
      id: "chat-manager.page.complete",
      level: "must",
      basis: "seed",
      text: "While nothing changes, the pages together show every chat that matches.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.filter.is-active-true": {
      id: "chat-manager.filter.is-active-true",
      level: "must",
      basis: "seed",
      text: "With isActive=true the list shows active chats only.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.filter.is-active-false": {
      id: "chat-manager.filter.is-active-false",
      level: "must",
      basis: "seed",
      text: "With isActive=false the list shows inactive chats only.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.filter.id": {
      id: "chat-manager.filter.id",
      level: "must",
      basis: "seed",
      text: "With the id of a chat the list shows that chat and no other.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.filter.id-unknown": {
      id: "chat-manager.filter.id-unknown",
      level: "should",
      basis: "inferred",
      text: "With a well-formed id that no chat has, the list is empty rather than refused.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.filter.from-date": {
      id: "chat-manager.filter.from-date",
      level: "must",
      basis: "seed",
      text: "With fromDate the list leaves out what lies before it.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.filter.to-date": {
      id: "chat-manager.filter.to-date",
      level: "must",
      basis: "seed",
      text: "With toDate the list leaves out what lies after it.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.filter.combined": {
      id: "chat-manager.filter.combined",
      level: "must",
      basis: "seed",
      text: "With several filters the list shows only chats that match all of them.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.filter.keeps-matches": {
      id: "chat-manager.filter.keeps-matches",
      level: "must",
      basis: "seed",
      text: "A filter leaves out no chat that matches it.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.filter.counted": {
      id: "chat-manager.filter.counted",
      level: "must",
      basis: "seed",
      text: "The counters of a filtered list count the chats that match, not all chats.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.sort.selectable": {
      id: "chat-manager.sort.selectable",
      level: "must",
      basis: "seed",
      text: "A client can name the field to order the list by.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
      choice: "chat-manager.sort",
    },
    "chat-manager.sort.same-set": {
      id: "chat-manager.sort.same-set",
      level: "must",
      basis: "seed",
      text: "Another order does not change which chats the list shows.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.remove.path": {
      id: "chat-manager.remove.path",
      level: "must",
      basis: "seed",
      text: "A participant is removed by DELETE at /api/v1/private/chats/{chatId}/participants/{participantId}.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Delete user from a "Chat"' },
    },
    "chat-manager.remove.status": {
      id: "chat-manager.remove.status",
      level: "must",
      basis: "seed",
      text: "A removal is answered with 202.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Delete user from a "Chat"' },
    },
    "chat-manager.remove.no-body-needed": {
      id: "chat-manager.remove.no-body-needed",
      level: "must",
      basis: "seed",
      text: "A removal needs no body in the request.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Delete user from a "Chat"' },
    },
    "chat-manager.remove.answers-chat-id": {
      id: "chat-manager.remove.answers-chat-id",
      level: "must",
      basis: "seed",
      text: "The id that a removal answers with is that of the chat in the path, not of the participant.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Delete user from a "Chat"' },
    },
    "chat-manager.remove.inactive": {
      id: "chat-manager.remove.inactive",
      level: "must",
      basis: "seed",
      text: "After a removal the participant has no active participation in the chat.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Delete user from a "Chat"' },
      choice: "chat-manager.removal-visible",
    },
    "chat-manager.remove.participant-kept": {
      id: "chat-manager.remove.participant-kept",
      level: "must",
      basis: "seed",
      text: "Somebody who was removed is still among the participants, which are all that the chat has had.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.remove.participations-kept": {
      id: "chat-manager.remove.participations-kept",
      level: "should",
      basis: "inferred",
      text: "A removal leaves the earlier participations, and when they began, as they were.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.remove.only-addressed": {
      id: "chat-manager.remove.only-addressed",
      level: "must",
      basis: "seed",
      text: "A removal touches none of the chat's other participants.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Delete user from a "Chat"' },
    },
    "chat-manager.remove.other-chats": {
      id: "chat-manager.remove.other-chats",
      level: "must",
      basis: "seed",
      text: "A removal from one chat does not touch the same person's part in another.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Delete user from a "Chat"' },
    },
    "chat-manager.remove.chat-stays": {
      id: "chat-manager.remove.chat-stays",
      level: "should",
      basis: "inferred",
      text: "A removal does not change whether the chat is active.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Delete user from a "Chat"' },
    },
    "chat-manager.remove.unknown-chat": {
      id: "chat-manager.remove.unknown-chat",
      level: "must",
      basis: "standard",
      text: "A removal from a chat that was never registered is refused.",
      source: { document: "RFC 9110", heading: "15.5.5 404 Not Found" },
      choice: "chat-manager.unknown-chat",
    },
    "chat-manager.remove.unknown-participant": {
      id: "chat-manager.remove.unknown-participant",
      level: "must",
      basis: "standard",
      text: "A removal of somebody whom the chat never had is refused.",
      source: { document: "RFC 9110", heading: "15.5.5 404 Not Found" },
      choice: "chat-manager.unknown-participant",
    },
    "chat-manager.remove.provider": {
      id: "chat-manager.remove.provider",
      level: "must",
      basis: "seed",
      text: "Somebody who was removed can no longer take part in the chat at the provider.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Delete user from a "Chat"' },
      excluded: "It shows at the messaging provider alone, and in no answer of the interface.",
    },
    "chat-manager.invitation.path": {
      id: "chat-manager.invitation.path",
      level: "must",
      basis: "seed",
      text: "The invitation is read by GET at /api/v1/private/chats/{chatId}/invitation.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Get "Chat" invitation link' },
    },
    "chat-manager.invitation.status": {
      id: "chat-manager.invitation.status",
      level: "must",
      basis: "seed",
      text: "Reading the invitation of an active chat is answered with 200.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Get "Chat" invitation link' },
    },
    "chat-manager.invitation.object": {
      id: "chat-manager.invitation.object",
      level: "must",
      basis: "seed",
      text: "The invitation is one JSON object.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Get "Chat" invitation link' },
    },
    "chat-manager.invitation.service": {
      id: "chat-manager.invitation.service",
      level: "must",
      basis: "seed",
      text: "The invitation carries service, a string.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Get "Chat" invitation link' },
    },
    "chat-manager.invitation.service-agrees": {
      id: "chat-manager.invitation.service-agrees",
      level: "must",
      basis: "seed",
      text: "The invitation names the same service as the chat.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Get "Chat" invitation link' },
    },
    "chat-manager.invitation.link": {
      id: "chat-manager.invitation.link",
      level: "must",
      basis: "seed",
      text: "The invitation carries invitation, a string.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Get "Chat" invitation link' },
    },
    "chat-manager.invitation.link-absolute": {
      id: "chat-manager.invitation.link-absolute",
      level: "must",
      basis: "seed",
      text: "The link is an absolute URL.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Get "Chat" invitation link' },
    },
    "chat-manager.invitation.own-link": {
      id: "chat-manager.invitation.own-link",
      level: "should",
      basis: "inferred",
      text: "Two chats do not share one link.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Get "Chat" invitation link' },
    },
    "chat-manager.invitation.unknown-chat": {
      id: "chat-manager.invitation.unknown-chat",
      level: "must",
      basis: "standard",
      text: "An id that was never given out is not answered with an invitation.",
      source: { document: "RFC 9110", heading: "15.5.5 404 Not Found" },
      choice: "chat-manager.unknown-chat",
    },
    "chat-manager.invitation.opens-chat": {
      id: "chat-manager.invitation.opens-chat",
      level: "must",
      basis: "seed",
      text: "Who follows the link gets into the chat.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Get "Chat" invitation link' },
      excluded: "It shows at the messaging provider alone, and in no answer of the interface.",
    },
    "chat-manager.open.accepted-body": {
      id: "chat-manager.open.accepted-body",
      level: "may",
      basis: "inferred",
      text: "The form in which a 202 carries the id of the chat is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
      choice: "chat-manager.accepted-body",
    },
    "chat-manager.open.removal-body": {
      id: "chat-manager.open.removal-body",
      level: "may",
      basis: "inferred",
      text: "The form in which the 202 of a removal carries the id of the chat is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Delete user from a "Chat"' },
      choice: "chat-manager.removal-body",
    },
    "chat-manager.open.size-over-maximum": {
      id: "chat-manager.open.size-over-maximum",
      level: "may",
      basis: "inferred",
      text: "What becomes of a page size above 200 is left open: cut to 200 or refused.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
      choice: "chat-manager.size-over-maximum",
    },
    "chat-manager.open.unknown-chat": {
      id: "chat-manager.open.unknown-chat",
      level: "may",
      basis: "inferred",
      text: "The status for a chat that does not exist is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
      choice: "chat-manager.unknown-chat",
    },
    "chat-manager.open.unknown-participant": {
      id: "chat-manager.open.unknown-participant",
      level: "may",
      basis: "inferred",
      text: "The status for a participant that the chat never had is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Delete user from a "Chat"' },
      choice: "chat-manager.unknown-participant",
    },
    "chat-manager.open.malformed-id": {
      id: "chat-manager.open.malformed-id",
      level: "may",
      basis: "inferred",
      text: "The status for an id that is not a UUID is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
      choice: "chat-manager.malformed-id",
    },
    "chat-manager.open.repeated-removal": {
      id: "chat-manager.open.repeated-removal",
      level: "may",
      basis: "inferred",
      text: "The answer to the removal of somebody already removed is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Delete user from a "Chat"' },
      choice: "chat-manager.repeated-removal",
    },
    "chat-manager.open.unprovisioned-chat": {
      id: "chat-manager.open.unprovisioned-chat",
      level: "may",
      basis: "inferred",
      text: "What the detail shows of a chat that is still being set up is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
      choice: "chat-manager.unprovisioned-chat",
    },
    "chat-manager.open.unprovisioned-invitation": {
      id: "chat-manager.open.unprovisioned-invitation",
      level: "may",
      basis: "inferred",
      text: "The answer about the invitation of a chat that is still being set up is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Get "Chat" invitation link' },
      choice: "chat-manager.unprovisioned-invitation",
    },
    "chat-manager.open.inactive-invitation": {
      id: "chat-manager.open.inactive-invitation",
      level: "may",
      basis: "inferred",
      text: "The answer about the invitation of an inactive chat is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Get "Chat" invitation link' },
      capability: "environment",
      choice: "chat-manager.inactive-invitation",
    },
    "chat-manager.open.default-order": {
      id: "chat-manager.open.default-order",
      level: "may",
      basis: "inferred",
      text: "The order of the list where none is asked for is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
      choice: "chat-manager.default-order",
    },
    "chat-manager.open.validation-status": {
      id: "chat-manager.open.validation-status",
      level: "may",
      basis: "inferred",
      text: "The status for a body that breaks a rule about its fields is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
      choice: "chat-manager.validation-status",
    },
    "chat-manager.open.malformed-json": {
      id: "chat-manager.open.malformed-json",
      level: "may",
      basis: "inferred",
      text: "The status for a body that is not JSON is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
      choice: "chat-manager.malformed-json",
    },
    "chat-manager.open.content-type": {
      id: "chat-manager.open.content-type",
      level: "may",
      basis: "inferred",
      text: "The answer to a create whose body is not labelled as JSON is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
      choice: "chat-manager.content-type",
    },
    "chat-manager.open.unauthenticated": {
      id: "chat-manager.open.unauthenticated",
      level: "may",
      basis: "inferred",
      text: "The status of a request without valid credentials is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: "Introduction" },
      choice: "chat-manager.unauthenticated",
    },
    "chat-manager.open.invalid-query": {
      id: "chat-manager.open.invalid-query",
      level: "may",
      basis: "inferred",
      text: "The answer to a query value of the wrong type is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
      choice: "chat-manager.invalid-query",
    },
    "chat-manager.open.invalid-client": {
      id: "chat-manager.open.invalid-client",
      level: "may",
      basis: "inferred",
      text: "The status for wrong client credentials at the token endpoint is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: "Introduction" },
      capability: "token-endpoint",
      choice: "chat-manager.invalid-client",
    },
    "chat-manager.open.empty-total-pages": {
      id: "chat-manager.open.empty-total-pages",
      level: "may",
      basis: "inferred",
      text: "The number of pages of an empty list, zero or one, is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
      choice: "chat-manager.empty-total-pages",
    },
    "chat-manager.open.created-by-when-omitted": {
      id: "chat-manager.open.created-by-when-omitted",
      level: "may",
      basis: "inferred",
      text: "Whether a chat registered without createdBy shows one is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
      choice: "chat-manager.created-by-when-omitted",
    },
    "chat-manager.open.error-body": {
      id: "chat-manager.open.error-body",
      level: "may",
      basis: "inferred",
      text: "The body of a refusal is left open. The keys that the publisher's own client looks for are code, message and errors.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: "Introduction" },
      choice: "chat-manager.error-body",
    },
    "chat-manager.open.list-date-form": {
      id: "chat-manager.open.list-date-form",
      level: "may",
      basis: "inferred",
      text: "The list prints registeredAt without fraction and zone, the detail with both; which form a target's list has is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
      choice: "chat-manager.list-date-form",
    },
    "chat-manager.open.page-past-end": {
      id: "chat-manager.open.page-past-end",
      level: "may",
      basis: "inferred",
      text: "The answer to a page behind the last is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
      choice: "chat-manager.page-past-end",
    },
    "chat-manager.open.repeated-id-filter": {
      id: "chat-manager.open.repeated-id-filter",
      level: "may",
      basis: "inferred",
      text: "What several ids in one query mean is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
      choice: "chat-manager.repeated-id-filter",
    },
    "chat-manager.open.date-filter-bounds": {
      id: "chat-manager.open.date-filter-bounds",
      level: "may",
      basis: "inferred",
      text: "Whether fromDate and toDate belong to the interval themselves is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
      choice: "chat-manager.date-filter-bounds",
    },
    "chat-manager.open.reversed-dates": {
      id: "chat-manager.open.reversed-dates",
      level: "may",
      basis: "inferred",
      text: "The answer to a fromDate behind the toDate is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
      choice: "chat-manager.reversed-dates",
    },
    "chat-manager.open.empty-title": {
      id: "chat-manager.open.empty-title",
      level: "may",
      basis: "inferred",
      text: "Whether an empty title counts as a title is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
      choice: "chat-manager.empty-title",
    },
    "chat-manager.open.over-length": {
      id: "chat-manager.open.over-length",
      level: "may",
      basis: "inferred",
      text: "Whether a text above its limit is refused or cut is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
      choice: "chat-manager.over-length",
    },
    "chat-manager.open.null-optional": {
      id: "chat-manager.open.null-optional",
      level: "may",
      basis: "inferred",
      text: "Whether null for an optional field is the same as leaving it out is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
      choice: "chat-manager.null-optional",
    },
    "chat-manager.open.removal-visible": {
      id: "chat-manager.open.removal-visible",
      level: "may",
      basis: "inferred",
      text: "Whether a removal shows at once or a while later is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Delete user from a "Chat"' },
      choice: "chat-manager.removal-visible",
    },
    "chat-manager.open.other-slash-form": {
      id: "chat-manager.open.other-slash-form",
      level: "may",
      basis: "inferred",
      text: "The document prints a slash behind the list's path and none behind the create's; what the other forms do is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
      choice: "chat-manager.other-slash-form",
    },
    "chat-manager.open.paging-parameters": {
      id: "chat-manager.open.paging-parameters",
      level: "may",
      basis: "inferred",
      text: "The query parameters of page and size are described and not named.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
      choice: "chat-manager.paging-parameters",
    },
    "chat-manager.open.sort": {
      id: "chat-manager.open.sort",
      level: "may",
      basis: "inferred",
      text: "Name, form and fields of the sorting parameter are left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
      choice: "chat-manager.sort",
    },
    "chat-manager.open.invitation-link": {
      id: "chat-manager.open.invitation-link",
      level: "may",
      basis: "inferred",
      text: "Whether a chat keeps one link or gets a new one from time to time is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Get "Chat" invitation link' },
      choice: "chat-manager.invitation-link",
    },
    "chat-manager.open.unknown-body-keys": {
      id: "chat-manager.open.unknown-body-keys",
      level: "may",
      basis: "inferred",
      text: "What becomes of keys in the create body that are not documented, an id among them, is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
      choice: "chat-manager.unknown-body-keys",
    },
    "chat-manager.open.list-while-unprovisioned": {
      id: "chat-manager.open.list-while-unprovisioned",
      level: "may",
      basis: "inferred",
      text: "Whether the list shows a chat that is still being set up is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
      choice: "chat-manager.list-while-unprovisioned",
    },
    "chat-manager.open.create-repeated": {
      id: "chat-manager.open.create-repeated",
      level: "may",
      basis: "inferred",
      text: "Whether a second create with the same body makes a second chat is not said; with no id in the request, it is taken to.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
    },
    "chat-manager.open.title-limit": {
      id: "chat-manager.open.title-limit",
      level: "may",
      basis: "inferred",
      text: "How long a title may be is not said, while its neighbours have limits.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
      excluded: "A length at which to refuse is documented nowhere, so no answer would be wrong.",
    },
    "chat-manager.open.description-returned": {
      id: "chat-manager.open.description-returned",
      level: "may",
      basis: "inferred",
      text: "No answer shows the description that was given; whether a target may is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.open.left-at": {
      id: "chat-manager.open.left-at",
      level: "may",
      basis: "inferred",
      text: "A time of leaving is documented nowhere; a target may add one to a participation.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.open.provisioning-time": {
      id: "chat-manager.open.provisioning-time",
      level: "may",
      basis: "inferred",
      text: "How long a chat takes to become ready, and in which order its parts appear, is not said.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Register a "Chat"' },
    },
    "chat-manager.open.unknown-query-keys": {
      id: "chat-manager.open.unknown-query-keys",
      level: "may",
      basis: "inferred",
      text: "What becomes of query parameters that are not documented is left open; they are taken to be ignored.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.open.sort-direction": {
      id: "chat-manager.open.sort-direction",
      level: "may",
      basis: "inferred",
      text: "How ascending and descending are told apart is not said.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.open.sort-fields": {
      id: "chat-manager.open.sort-fields",
      level: "may",
      basis: "inferred",
      text: "Which fields the list can be ordered by is not said.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.open.page-links": {
      id: "chat-manager.open.page-links",
      level: "may",
      basis: "inferred",
      text: "The text promises resources for paging, the sample has counters only; a target may add links.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.open.date-filter-field": {
      id: "chat-manager.open.date-filter-field",
      level: "may",
      basis: "inferred",
      text: "Which time of a chat the date filters compare is not said; registeredAt is taken.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.open.active-and-inactive-listed": {
      id: "chat-manager.open.active-and-inactive-listed",
      level: "may",
      basis: "inferred",
      text: "Whether a list without isActive holds inactive chats is not said; it is taken to hold both.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" list' },
    },
    "chat-manager.open.user-or-participant": {
      id: "chat-manager.open.user-or-participant",
      level: "may",
      basis: "inferred",
      text: "Heading and path use different words for who is removed; the id is taken to be the one that the chat lists.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Delete user from a "Chat"' },
    },
    "chat-manager.open.remove-bot-or-creator": {
      id: "chat-manager.open.remove-bot-or-creator",
      level: "may",
      basis: "inferred",
      text: "Whether the recording account or the creator can be removed is not said.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Delete user from a "Chat"' },
    },
    "chat-manager.open.removal-while-unprovisioned": {
      id: "chat-manager.open.removal-while-unprovisioned",
      level: "may",
      basis: "inferred",
      text: "The answer to a removal from a chat that is still being set up is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Delete user from a "Chat"' },
    },
    "chat-manager.open.removal-from-inactive": {
      id: "chat-manager.open.removal-from-inactive",
      level: "may",
      basis: "inferred",
      text: "The answer to a removal from an inactive chat is left open.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Delete user from a "Chat"' },
      capability: "environment",
    },
    "chat-manager.open.service-vocabulary": {
      id: "chat-manager.open.service-vocabulary",
      level: "may",
      basis: "inferred",
      text: "Which providers there are, and how they are spelled, is not said; every sample has one and the same.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.open.user-property-keys": {
      id: "chat-manager.open.user-property-keys",
      level: "may",
      basis: "inferred",
      text: "Which keys userProperties may have is not said; the samples have two.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.open.title-order": {
      id: "chat-manager.open.title-order",
      level: "may",
      basis: "inferred",
      text: "The order of the history of titles is not said.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.open.participant-across-chats": {
      id: "chat-manager.open.participant-across-chats",
      level: "may",
      basis: "inferred",
      text: "Whether one person has one id in all chats is not said; in the samples it is so.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.open.id-letter-case": {
      id: "chat-manager.open.id-letter-case",
      level: "may",
      basis: "inferred",
      text: "Whether an id is found in capital letters too is not said.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
    },
    "chat-manager.open.rejoin": {
      id: "chat-manager.open.rejoin",
      level: "may",
      basis: "inferred",
      text: "Whether somebody who was removed can come back by the link is not said.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: 'Delete user from a "Chat"' },
      capability: "environment",
    },
    "chat-manager.open.deactivation": {
      id: "chat-manager.open.deactivation",
      level: "may",
      basis: "inferred",
      text: "How a chat becomes inactive, and whether it can become active again, is not said.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: '"Chat" detail' },
      capability: "environment",
    },
    "chat-manager.open.token-lifetime": {
      id: "chat-manager.open.token-lifetime",
      level: "may",
      basis: "inferred",
      text: "How long a token lasts is not said here.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: "Introduction" },
      excluded: "It is the authorization server's setting; a run is shorter than any likely value.",
    },
    "chat-manager.open.base-path": {
      id: "chat-manager.open.base-path",
      level: "may",
      basis: "inferred",
      text: "Host and prefix before the documented paths are not said, and the publisher's sources disagree on the prefix.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: "Introduction" },
      excluded: "The user of a run gives the base URL.",
    },
    "chat-manager.open.rate-limit": {
      id: "chat-manager.open.rate-limit",
      level: "may",
      basis: "inferred",
      text: "No limit on the rate of requests is documented.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: "Introduction" },
      excluded: "A limit could only be found by flooding a target.",
    },
    "chat-manager.open.tenancy": {
      id: "chat-manager.open.tenancy",
      level: "may",
      basis: "inferred",
      text: "Whether a token sees the chats of other clients is not said.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: "Introduction" },
      excluded: "It takes the credentials of a second client.",
    },
    "chat-manager.open.messages": {
      id: "chat-manager.open.messages",
      level: "may",
      basis: "inferred",
      text: "No operation on messages, users, reports or events is documented.",
      source: { document: "001_15fee2cb1c4a27a3.txt", heading: "Introduction" },
      excluded: "There is nothing to call.",
    },
  },
  choices: {
    "chat-manager.accepted-body": {
      id: "chat-manager.accepted-body",
      question: "In which form does a 202 carry the id of the chat?",
      default: "id",
      branches: {
        id: { text: "A JSON object with the key id.", evidence: "The Signature Manager answers its creates so." },
        "chat-id": {
          text: "A JSON object with the key chatId.",
          evidence: "The Notification Manager answers with a key named after the thing (requestId).",
        },
        "json-string": { text: "A JSON string that is the id.", evidence: "The document speaks of the id alone." },
        text: {
          text: "The bare id as text/plain.",
          evidence: "The document shows no object; siblings answer some creates with an untyped body.",
        },
      },
    },
    "chat-manager.removal-body": {
      id: "chat-manager.removal-body",
      question: "In what form does the 202 of a removal carry the id of the chat?",
      default: "id",
      branches: {
        id: {
          text: "A JSON object whose member id is the chat's.",
          evidence: "Every object of the document calls an identifier so.",
        },
        "chat-id": {
          text: "A JSON object whose member chatId is the chat's.",
          evidence: "The document calls the placeholder in its paths so.",
        },
        "json-string": {
          text: "The id alone, as a JSON string.",
          evidence: "The document speaks of the id and shows no object around it.",
        },
        text: {
          text: "The id alone, as text.",
          evidence: "The document speaks of the id and shows no object around it.",
        },
      },
    },
    "chat-manager.size-over-maximum": {
      id: "chat-manager.size-over-maximum",
      question: "What does a page size above 200 get?",
      default: "clamped",
      branches: {
        clamped: {
          text: "200, with pageSize at 200.",
          evidence: "The document only names a maximum; one that is clamped is kept too.",
        },
        "size-over-maximum": { text: "400.", evidence: "Siblings refuse malformed input with 400." },
        "size-over-maximum-unprocessable": { text: "422.", evidence: "Newer operations of siblings use 422." },
      },
    },
    "chat-manager.unknown-chat": {
      id: "chat-manager.unknown-chat",
      question: "Which status does a chat that does not exist get?",
      default: "unknown-chat",
      branches: {
        "unknown-chat": {
          text: "404.",
          evidence: "The publisher's platform-wide table of statuses, and most sibling operations.",
        },
        "unknown-chat-bad-request": {
          text: "400.",
          evidence: "Sibling descriptions list 400 as the only refusal of some reads.",
        },
      },
    },
    "chat-manager.unknown-participant": {
      id: "chat-manager.unknown-participant",
      question: "Which status does the removal of somebody whom the chat never had get?",
      default: "unknown-participant",
      branches: {
        "unknown-participant": {
          text: "404.",
          evidence: "The publisher's platform-wide table of statuses, and most sibling operations.",
        },
        "unknown-participant-bad-request": {
          text: "400.",
          evidence: "Sibling descriptions list 400 as the only refusal of some reads.",
        },
      },
    },
    "chat-manager.malformed-id": {
      id: "chat-manager.malformed-id",
      question: "Which status does an id that is not a UUID get?",
      default: "malformed-id",
      branches: {
        "malformed-id": {
          text: "400.",
          evidence: "Sibling interfaces of the publisher declare the id as a UUID and list 400.",
        },
        "malformed-id-not-found": {
          text: "404.",
          evidence: "Nothing can exist under such an id; some siblings list only 404.",
        },
        "malformed-id-unprocessable": { text: "422.", evidence: "Newer operations of siblings use 422." },
      },
    },
    "chat-manager.repeated-removal": {
      id: "chat-manager.repeated-removal",
      question: "What does the removal of somebody already removed get?",
      default: "already-removed",
      branches: {
        "already-removed": {
          text: "409.",
          evidence: "The publisher's platform-wide table of statuses: 409 where the state forbids the request.",
        },
        accepted: {
          text: "202, and nothing changes.",
          evidence: "DELETE is idempotent in HTTP, and the 202 only promises that work goes on.",
        },
        "already-removed-not-found": {
          text: "404.",
          evidence: "Somebody no longer in the chat can be taken for not found.",
        },
      },
    },
    "chat-manager.unprovisioned-chat": {
      id: "chat-manager.unprovisioned-chat",
      question: "What does the detail say of a chat that is still being set up?",
      default: "not-provisioned",
      branches: {
        "not-provisioned": {
          text: "404, as if it did not exist.",
          evidence: "The publisher's other chat product answers so about the invitation.",
        },
        empty: {
          text: "200 with an active chat whose titles and participants are empty.",
          evidence: "In the samples the title was captured and the people joined seconds after registeredAt.",
        },
        inactive: { text: "200 with isActive false.", evidence: "The other chat product knows a state before active." },
      },
    },
    "chat-manager.unprovisioned-invitation": {
      id: "chat-manager.unprovisioned-invitation",
      question: "What does the invitation of a chat that is still being set up get?",
      default: "not-provisioned",
      branches: {
        "not-provisioned": {
          text: "404.",
          evidence: "The publisher's other chat product does this; its guide marks it as tested.",
        },
        "not-provisioned-conflict": {
          text: "409.",
          evidence: "The publisher's platform-wide table of statuses: 409 where the state forbids the request.",
        },
      },
    },
    "chat-manager.inactive-invitation": {
      id: "chat-manager.inactive-invitation",
      question: "What does the invitation of an inactive chat get?",
      default: "inactive-chat",
      branches: {
        "inactive-chat": {
          text: "409.",
          evidence: "The publisher's platform-wide table of statuses: 409 where the state forbids the request.",
        },
        "inactive-chat-not-found": { text: "404.", evidence: "There is no link that would work." },
        served: { text: "200 with the last link.", evidence: "The document ties the invitation to no state." },
      },
    },
    "chat-manager.default-order": {
      id: "chat-manager.default-order",
      question: "How is the list ordered where no order is asked for?",
      default: "newest-first",
      branches: {
        "newest-first": {
          text: "By registeredAt, latest first.",
          evidence: "The two chats of the sample stand in this order.",
        },
        "oldest-first": { text: "By registeredAt, earliest first.", evidence: "The usual order of insertion." },
        unspecified: {
          text: "In no order that a client could rely on, though the same one while nothing changes.",
          evidence: "The document says nothing.",
        },
      },
    },
    "chat-manager.validation-status": {
      id: "chat-manager.validation-status",
      question: "Which status does a body get that breaks a rule about its fields?",
      default: "invalid",
      branches: {
        invalid: {
          text: "400.",
          evidence: "The publisher's platform-wide table of statuses names 400 for validation.",
        },
        unprocessable: { text: "422.", evidence: "Newer operations of siblings use it." },
      },
    },
    "chat-manager.malformed-json": {
      id: "chat-manager.malformed-json",
      question: "Which status does a body that is not JSON get?",
      default: "malformed-json",
      branches: {
        "malformed-json": {
          text: "400.",
          evidence: "The publisher's platform-wide table of statuses names 400 for syntax.",
        },
        "malformed-json-unprocessable": {
          text: "422.",
          evidence: "Frameworks that know one status for all bad bodies.",
        },
      },
    },
    "chat-manager.content-type": {
      id: "chat-manager.content-type",
      question: "What does a create get whose body is not labelled as JSON?",
      default: "unsupported-media-type",
      branches: {
        "unsupported-media-type": { text: "415.", evidence: "The status that HTTP has for it." },
        "unsupported-media-type-bad-request": {
          text: "400.",
          evidence: "The publisher's platform-wide table of statuses has no 415.",
        },
        accepted: {
          text: "The body is read as JSON all the same.",
          evidence: "The interface speaks JSON only, so a label tells it nothing.",
        },
      },
    },
    "chat-manager.unauthenticated": {
      id: "chat-manager.unauthenticated",
      question: "Which status does a request without valid credentials get?",
      default: "unauthenticated",
      branches: {
        unauthenticated: { text: "401.", evidence: "The publisher's platform-wide table of statuses." },
        "unauthenticated-forbidden": {
          text: "403.",
          evidence:
            "The publisher's platform-wide table of statuses has 403 for a lack of rights; gateways use it for a lack of a token.",
        },
        "unauthenticated-not-found": {
          text: "404.",
          evidence: "A client of a sibling remarks that the gateway may answer so.",
        },
      },
    },
    "chat-manager.invalid-query": {
      id: "chat-manager.invalid-query",
      question: "What does a query value of the wrong type get?",
      default: "invalid-query",
      branches: {
        "invalid-query": {
          text: "400.",
          evidence: "Sibling interfaces of the publisher refuse malformed input with 400.",
        },
        "invalid-query-unprocessable": { text: "422.", evidence: "Newer operations of siblings use 422." },
        ignored: {
          text: "The list as it is without the value.",
          evidence: "A sibling was measured to ignore parameters that it cannot use.",
        },
      },
    },
    "chat-manager.invalid-client": {
      id: "chat-manager.invalid-client",
      question: "Which status do wrong client credentials get at the token endpoint?",
      default: "invalid-client",
      branches: {
        "invalid-client": {
          text: "401.",
          evidence: "RFC 6749 allows it, and demands it where the client tried the Authorization header.",
        },
        "invalid-client-bad-request": {
          text: "400.",
          evidence: "RFC 6749 has 400 for refusals of the endpoint in general.",
        },
      },
    },
    "chat-manager.empty-total-pages": {
      id: "chat-manager.empty-total-pages",
      question: "How many pages has a list without chats?",
      default: "zero",
      branches: {
        zero: { text: "0.", evidence: "Nothing divided by the page size, rounded up." },
        one: { text: "1.", evidence: "Some paging libraries count the empty page." },
      },
    },
    "chat-manager.created-by-when-omitted": {
      id: "chat-manager.created-by-when-omitted",
      question: "Does a chat that was registered without createdBy show one?",
      default: "present",
      branches: {
        present: {
          text: "Yes, one that the server puts in.",
          evidence: "Every sample shows one, a UUID that is the same in all chats.",
        },
        absent: {
          text: "No, the key is left out.",
          evidence: "The field is optional at the create; the samples leave out what is not there.",
        },
      },
    },
    "chat-manager.error-body": {
      id: "chat-manager.error-body",
      question: "What is in the body of a refusal?",
      default: "described",
      branches: {
        described: {
          text: "A JSON object with code and message, and errors by field.",
          evidence: "The publisher's own client looks for these keys.",
        },
        empty: { text: "Nothing.", evidence: "Sibling descriptions give refusals no content." },
        other: {
          text: "Something else, JSON or not.",
          evidence: "The publisher's own client copes with bodies that are not JSON.",
        },
      },
    },
    "chat-manager.list-date-form": {
      id: "chat-manager.list-date-form",
      question: "How does the list print registeredAt?",
      default: "without-zone",
      branches: {
        "without-zone": { text: "Without fraction and without zone.", evidence: "The sample of the list." },
        "as-in-detail": {
          text: "Just as the detail does.",
          evidence: "The document says that the list gives the same information as the detail.",
        },
      },
    },
    "chat-manager.page-past-end": {
      id: "chat-manager.page-past-end",
      question: "What does a page behind the last get?",
      default: "empty",
      branches: {
        empty: {
          text: "200 without records, with the page number that was asked for.",
          evidence: "The usual answer of the paging library that the names suggest.",
        },
        "page-past-end": {
          text: "400.",
          evidence: "Sibling interfaces of the publisher refuse unusable input with 400.",
        },
        "page-past-end-not-found": { text: "404.", evidence: "There is no such page." },
      },
    },
    "chat-manager.repeated-id-filter": {
      id: "chat-manager.repeated-id-filter",
      question: "What do several ids in one query mean?",
      default: "any-of",
      branches: {
        "any-of": {
          text: "Every chat that has one of them.",
          evidence: "The id filter of the Evidence Manager is a list.",
        },
        first: { text: "The first one counts.", evidence: "The document names the filter in the singular." },
        last: { text: "The last one counts.", evidence: "The document names the filter in the singular." },
      },
    },
    "chat-manager.date-filter-bounds": {
      id: "chat-manager.date-filter-bounds",
      question: "Do fromDate and toDate belong to the interval themselves?",
      default: "inclusive",
      branches: {
        inclusive: { text: "Yes.", evidence: "The usual reading of from and to." },
        exclusive: { text: "No.", evidence: "None; a target may do it." },
      },
    },
    "chat-manager.reversed-dates": {
      id: "chat-manager.reversed-dates",
      question: "What does a fromDate behind the toDate get?",
      default: "empty",
      branches: {
        empty: { text: "200 without records.", evidence: "No chat lies in such an interval." },
        "reversed-dates": {
          text: "400.",
          evidence: "Sibling interfaces of the publisher refuse unusable input with 400.",
        },
      },
    },
    "chat-manager.empty-title": {
      id: "chat-manager.empty-title",
      question: "Is an empty title a title?",
      default: "refused",
      branches: {
        refused: { text: "No, it is refused like a missing one.", evidence: "The title is mandatory." },
        accepted: { text: "Yes.", evidence: "The document gives a type and no least length." },
      },
    },
    "chat-manager.over-length": {
      id: "chat-manager.over-length",
      question: "What does a createdBy over 50 or a description over 255 characters get?",
      default: "refused",
      branches: {
        refused: { text: "A refusal.", evidence: "The lengths stand beside the types." },
        truncated: {
          text: "The chat is registered with the text cut to its limit.",
          evidence: "Sibling descriptions enforce only some of the printed lengths.",
        },
      },
    },
    "chat-manager.null-optional": {
      id: "chat-manager.null-optional",
      question: "What does null for createdBy or description get?",
      default: "refused",
      branches: {
        refused: { text: "A refusal: null is not a string.", evidence: "The declared type." },
        "as-absent": {
          text: "The same as leaving it out.",
          evidence: "The fields are optional, and many JSON libraries do not tell the two apart.",
        },
      },
    },
    "chat-manager.removal-visible": {
      id: "chat-manager.removal-visible",
      question: "When does a removal show in later reads?",
      default: "at-once",
      branches: {
        "at-once": {
          text: "As soon as the 202 is there.",
          evidence: "The document puts the removal in the past tense.",
        },
        later: {
          text: "A while after the 202.",
          evidence: "The publisher's platform-wide table of statuses has 202 for work that goes on.",
        },
      },
    },
    "chat-manager.other-slash-form": {
      id: "chat-manager.other-slash-form",
      question: "What do the list without its slash and the create with one get?",
      default: "served",
      branches: {
        served: { text: "The same as the printed form.", evidence: "Sibling lists have no slash." },
        "unknown-path": { text: "404.", evidence: "The path is not documented." },
        "method-not-allowed": { text: "405.", evidence: "The path is documented with the other method." },
      },
    },
    "chat-manager.paging-parameters": {
      id: "chat-manager.paging-parameters",
      question: "Are the paging parameters called page and size?",
      default: "page-and-size",
      branches: {
        "page-and-size": { text: "Yes.", evidence: "The words of the document, and the names in all siblings." },
        "other-names": { text: "No; these two have no effect.", evidence: "The document does not name them." },
      },
    },
    "chat-manager.sort": {
      id: "chat-manager.sort",
      question: "What does sort=field:DIRECTION do?",
      default: "honoured",
      branches: {
        honoured: { text: "It orders the list.", evidence: "The form of the Evidence Manager." },
        ignored: { text: "Nothing.", evidence: "The document names neither the parameter nor its form." },
        "invalid-query": {
          text: "It is refused with 400.",
          evidence: "The document names neither the parameter nor its form.",
        },
      },
    },
    "chat-manager.invitation-link": {
      id: "chat-manager.invitation-link",
      question: "Does a chat keep its invitation link?",
      default: "stable",
      branches: {
        stable: { text: "Yes, reads give the same link.", evidence: "A GET changes nothing on this platform." },
        rotating: { text: "No, a later read may give another.", evidence: "The provider may replace links." },
      },
    },
    "chat-manager.unknown-body-keys": {
      id: "chat-manager.unknown-body-keys",
      question: "What becomes of undocumented keys in the create body?",
      default: "ignored",
      branches: {
        ignored: {
          text: "Nothing: the chat is registered without them.",
          evidence: "A guide of the publisher has clients send an id, which the document does not know.",
        },
        invalid: { text: "A refusal with 400.", evidence: "None; a target may do it." },
        unprocessable: { text: "A refusal with 422.", evidence: "None; a target may do it." },
      },
    },
    "chat-manager.list-while-unprovisioned": {
      id: "chat-manager.list-while-unprovisioned",
      question: "Does the list show a chat that is still being set up?",
      default: "hidden",
      branches: {
        hidden: { text: "No.", evidence: "It goes with a detail that answers 404." },
        shown: { text: "Yes.", evidence: "It goes with a detail that answers 200." },
      },
    },
  },
  errors: {
    "unknown-path": {
      code: "unknown-path",
      status: 404,
      when: "the path is none of the documented ones",
      precedence: 10,
      requirement: "chat-manager.general.unknown-path",
    },
    "method-not-allowed": {
      code: "method-not-allowed",
      status: 405,
      when: "the path is documented, and not with this method",
      precedence: 20,
      requirement: "chat-manager.general.method-not-allowed",
    },
    unauthenticated: {
      code: "unauthenticated",
      status: 401,
      when: "there is no valid bearer token",
      precedence: 30,
      requirement: "chat-manager.auth.token-needed",
    },
    "unauthenticated-forbidden": {
      code: "unauthenticated-forbidden",
      status: 403,
      when: "there is no valid bearer token, and the target says forbidden",
      precedence: 30,
      requirement: "chat-manager.auth.token-needed",
    },
    "unauthenticated-not-found": {
      code: "unauthenticated-not-found",
      status: 404,
      when: "there is no valid bearer token, and the target denies that the path exists",
      precedence: 30,
      requirement: "chat-manager.auth.token-needed",
    },
    "invalid-client": {
      code: "invalid-client",
      status: 401,
      when: "the token endpoint does not know the client, or the secret is wrong or missing",
      precedence: 95,
      requirement: "chat-manager.token.bad-client",
    },
    "invalid-client-bad-request": {
      code: "invalid-client-bad-request",
      status: 400,
      when: "as invalid-client, where the target counts it as a bad request",
      precedence: 95,
      requirement: "chat-manager.token.bad-client",
    },
    "payload-too-large": {
      code: "payload-too-large",
      status: 413,
      when: "the body is larger than the target reads",
      precedence: 40,
      requirement: "chat-manager.general.oversized-body",
    },
    "unsupported-media-type": {
      code: "unsupported-media-type",
      status: 415,
      when: "the body of a create is not labelled as JSON",
      precedence: 50,
      requirement: "chat-manager.create.json-content-type",
    },
    "unsupported-media-type-bad-request": {
      code: "unsupported-media-type-bad-request",
      status: 400,
      when: "as unsupported-media-type, where the target counts it as a bad request",
      precedence: 50,
      requirement: "chat-manager.create.json-content-type",
    },
    "malformed-json": {
      code: "malformed-json",
      status: 400,
      when: "the body of a create is not JSON",
      precedence: 60,
      requirement: "chat-manager.general.malformed-json",
    },
    "malformed-json-unprocessable": {
      code: "malformed-json-unprocessable",
      status: 422,
      when: "as malformed-json, where the target calls it unprocessable",
      precedence: 60,
      requirement: "chat-manager.general.malformed-json",
    },
    "malformed-id": {
      code: "malformed-id",
      status: 400,
      when: "an id in the path is not a UUID",
      precedence: 70,
      requirement: "chat-manager.general.malformed-id",
    },
    "malformed-id-not-found": {
      code: "malformed-id-not-found",
      status: 404,
      when: "as malformed-id, where the target finds nothing under it",
      precedence: 70,
      requirement: "chat-manager.general.malformed-id",
    },
    "malformed-id-unprocessable": {
      code: "malformed-id-unprocessable",
      status: 422,
      when: "as malformed-id, where the target calls it unprocessable",
      precedence: 70,
      requirement: "chat-manager.general.malformed-id",
    },
    "invalid-query": {
      code: "invalid-query",
      status: 400,
      when: "a query value has the wrong type or is out of range",
      precedence: 80,
      requirement: "chat-manager.open.invalid-query",
    },
    "invalid-query-unprocessable": {
      code: "invalid-query-unprocessable",
      status: 422,
      when: "as invalid-query, where the target calls it unprocessable",
      precedence: 80,
      requirement: "chat-manager.open.invalid-query",
    },
    "size-over-maximum": {
      code: "size-over-maximum",
      status: 400,
      when: "a page size above 200 is asked for",
      precedence: 82,
      requirement: "chat-manager.page.size-max",
    },
    "size-over-maximum-unprocessable": {
      code: "size-over-maximum-unprocessable",
      status: 422,
      when: "as size-over-maximum, where the target calls it unprocessable",
      precedence: 82,
      requirement: "chat-manager.page.size-max",
    },
    "reversed-dates": {
      code: "reversed-dates",
      status: 400,
      when: "fromDate lies behind toDate",
      precedence: 84,
      requirement: "chat-manager.open.reversed-dates",
    },
    invalid: {
      code: "invalid",
      status: 400,
      when: "the body of a create breaks a rule about its fields",
      precedence: 90,
      requirement: "chat-manager.open.validation-status",
    },
    unprocessable: {
      code: "unprocessable",
      status: 422,
      when: "as invalid, where the target calls it unprocessable",
      precedence: 90,
      requirement: "chat-manager.open.validation-status",
    },
    "invalid-request": {
      code: "invalid-request",
      status: 400,
      when: "the token request lacks its grant type",
      precedence: 90,
      requirement: "chat-manager.token.missing-grant",
    },
    "unsupported-grant-type": {
      code: "unsupported-grant-type",
      status: 400,
      when: "the token request names a grant type other than client_credentials",
      precedence: 91,
      requirement: "chat-manager.token.unknown-grant",
    },
    "invalid-scope": {
      code: "invalid-scope",
      status: 400,
      when: "the token request asks for a scope that there is not",
      precedence: 92,
      requirement: "chat-manager.token.bad-scope",
    },
    "unknown-chat": {
      code: "unknown-chat",
      status: 404,
      when: "there is no chat with the id",
      precedence: 100,
      requirement: "chat-manager.detail.unknown-chat",
    },
    "unknown-chat-bad-request": {
      code: "unknown-chat-bad-request",
      status: 400,
      when: "as unknown-chat, where the target counts it as a bad request",
      precedence: 100,
      requirement: "chat-manager.detail.unknown-chat",
    },
    "unknown-participant": {
      code: "unknown-participant",
      status: 404,
      when: "the chat never had the participant",
      precedence: 110,
      requirement: "chat-manager.remove.unknown-participant",
    },
    "unknown-participant-bad-request": {
      code: "unknown-participant-bad-request",
      status: 400,
      when: "as unknown-participant, where the target counts it as a bad request",
      precedence: 110,
      requirement: "chat-manager.remove.unknown-participant",
    },
    "not-provisioned": {
      code: "not-provisioned",
      status: 404,
      when: "the chat is registered and still being set up",
      precedence: 120,
      requirement: "chat-manager.open.unprovisioned-chat",
    },
    "not-provisioned-conflict": {
      code: "not-provisioned-conflict",
      status: 409,
      when: "as not-provisioned, where the target calls it a conflict",
      precedence: 120,
      requirement: "chat-manager.open.unprovisioned-invitation",
    },
    "inactive-chat": {
      code: "inactive-chat",
      status: 409,
      when: "the invitation of an inactive chat is asked for",
      precedence: 130,
      requirement: "chat-manager.open.inactive-invitation",
    },
    "inactive-chat-not-found": {
      code: "inactive-chat-not-found",
      status: 404,
      when: "as inactive-chat, where the target finds no invitation",
      precedence: 130,
      requirement: "chat-manager.open.inactive-invitation",
    },
    "already-removed": {
      code: "already-removed",
      status: 409,
      when: "the participant has no active participation any more",
      precedence: 140,
      requirement: "chat-manager.open.repeated-removal",
    },
    "already-removed-not-found": {
      code: "already-removed-not-found",
      status: 404,
      when: "as already-removed, where the target no longer finds the participant",
      precedence: 140,
      requirement: "chat-manager.open.repeated-removal",
    },
    "page-past-end": {
      code: "page-past-end",
      status: 400,
      when: "a page behind the last is asked for",
      precedence: 150,
      requirement: "chat-manager.open.page-past-end",
    },
    "page-past-end-not-found": {
      code: "page-past-end-not-found",
      status: 404,
      when: "as page-past-end, where the target finds no such page",
      precedence: 150,
      requirement: "chat-manager.open.page-past-end",
    },
  },
};

/** What the documents say about each place of each schema. */
export const fields: Readonly<Record<keyof SchemaTypes, readonly Field[]>> = {
  ChatCreate: [
    { path: "", keyword: null, requirements: ["chat-manager.create.body-object"] },
    { path: "/title", keyword: "required", requirements: ["chat-manager.create.title-mandatory"], required: true },
    { path: "/title", keyword: "type", requirements: ["chat-manager.create.title-string"], required: true },
    { path: "/title", keyword: "minLength", requirements: ["chat-manager.open.empty-title"], required: true },
    { path: "/createdBy", keyword: "type", requirements: ["chat-manager.create.created-by-string"] },
    { path: "/createdBy", keyword: "maxLength", requirements: ["chat-manager.create.created-by-limit"] },
    { path: "/description", keyword: "type", requirements: ["chat-manager.create.description-string"] },
    { path: "/description", keyword: "maxLength", requirements: ["chat-manager.create.description-limit"] },
  ],
  ChatPage: [
    { path: "", keyword: null, requirements: ["chat-manager.list.object"] },
    { path: "/records", keyword: null, requirements: ["chat-manager.list.records"], required: true },
    { path: "/records/*", keyword: null, requirements: ["chat-manager.chat.object"] },
    { path: "/records/*/id", keyword: "required", requirements: ["chat-manager.chat.id"], required: true },
    { path: "/records/*/id", keyword: "type", requirements: ["chat-manager.chat.id"], required: true },
    { path: "/records/*/id", keyword: "format", requirements: ["chat-manager.chat.id-uuid-v4"], required: true },
    { path: "/records/*/id", keyword: "pattern", requirements: ["chat-manager.chat.id-uuid-v4"], required: true },
    { path: "/records/*/isActive", keyword: null, requirements: ["chat-manager.chat.is-active"], required: true },
    { path: "/records/*/service", keyword: "required", requirements: ["chat-manager.chat.service"], required: true },
    { path: "/records/*/service", keyword: "type", requirements: ["chat-manager.chat.service"], required: true },
    {
      path: "/records/*/service",
      keyword: "maxLength",
      requirements: ["chat-manager.chat.service-limit"],
      required: true,
    },
    {
      path: "/records/*/registeredAt",
      keyword: "required",
      requirements: ["chat-manager.chat.registered-at"],
      required: true,
    },
    {
      path: "/records/*/registeredAt",
      keyword: "type",
      requirements: ["chat-manager.chat.registered-at"],
      required: true,
    },
    {
      path: "/records/*/registeredAt",
      keyword: "maxLength",
      requirements: ["chat-manager.chat.registered-at-limit"],
      required: true,
    },
    { path: "/records/*/createdBy", keyword: "type", requirements: ["chat-manager.chat.created-by"] },
    { path: "/records/*/createdBy", keyword: "maxLength", requirements: ["chat-manager.chat.created-by-limit"] },
    { path: "/records/*/title", keyword: null, requirements: ["chat-manager.chat.title"], required: true },
    { path: "/records/*/title/*", keyword: null, requirements: ["chat-manager.title.entry"] },
    { path: "/records/*/title/*/value", keyword: null, requirements: ["chat-manager.title.value"], required: true },
    {
      path: "/records/*/title/*/contentType",
      keyword: null,
      requirements: ["chat-manager.title.content-type"],
      required: true,
    },
    {
      path: "/records/*/title/*/capturedAt",
      keyword: "required",
      requirements: ["chat-manager.title.captured-at"],
      required: true,
    },
    {
      path: "/records/*/title/*/capturedAt",
      keyword: "type",
      requirements: ["chat-manager.title.captured-at"],
      required: true,
    },
    {
      path: "/records/*/title/*/capturedAt",
      keyword: "format",
      requirements: ["chat-manager.title.captured-at-format"],
      required: true,
    },
    {
      path: "/records/*/participants",
      keyword: null,
      requirements: ["chat-manager.chat.participants"],
      required: true,
    },
    { path: "/records/*/participants/*", keyword: null, requirements: ["chat-manager.participant.entry"] },
    {
      path: "/records/*/participants/*/id",
      keyword: "required",
      requirements: ["chat-manager.participant.id"],
      required: true,
    },
    {
      path: "/records/*/participants/*/id",
      keyword: "type",
      requirements: ["chat-manager.participant.id"],
      required: true,
    },
    {
      path: "/records/*/participants/*/id",
      keyword: "format",
      requirements: ["chat-manager.participant.id-uuid"],
      required: true,
    },
    {
      path: "/records/*/participants/*/userProperties",
      keyword: null,
      requirements: ["chat-manager.participant.user-properties"],
      required: true,
    },
    {
      path: "/records/*/participants/*/userProperties/*",
      keyword: null,
      requirements: ["chat-manager.participant.user-properties-strings"],
    },
    {
      path: "/records/*/participants/*/participations",
      keyword: null,
      requirements: ["chat-manager.participant.participations"],
      required: true,
    },
    {
      path: "/records/*/participants/*/participations/*",
      keyword: null,
      requirements: ["chat-manager.participation.entry"],
    },
    {
      path: "/records/*/participants/*/participations/*/isActive",
      keyword: null,
      requirements: ["chat-manager.participation.is-active"],
      required: true,
    },
    {
      path: "/records/*/participants/*/participations/*/joinedAt",
      keyword: "required",
      requirements: ["chat-manager.participation.joined-at"],
      required: true,
    },
    {
      path: "/records/*/participants/*/participations/*/joinedAt",
      keyword: "type",
      requirements: ["chat-manager.participation.joined-at"],
      required: true,
    },
    {
      path: "/records/*/participants/*/participations/*/joinedAt",
      keyword: "format",
      requirements: ["chat-manager.participation.joined-at-format"],
      required: true,
    },
    {
      path: "/records/*/participants/*/participations/*/invitedBy",
      keyword: "type",
      requirements: ["chat-manager.participation.invited-by"],
    },
    {
      path: "/records/*/participants/*/participations/*/invitedBy",
      keyword: "format",
      requirements: ["chat-manager.participation.invited-by-uuid"],
    },
    { path: "/_metadata", keyword: null, requirements: ["chat-manager.list.metadata"], required: true },
    {
      path: "/_metadata/currentPage",
      keyword: "required",
      requirements: ["chat-manager.page.current-page"],
      required: true,
    },
    {
      path: "/_metadata/currentPage",
      keyword: "type",
      requirements: ["chat-manager.page.current-page"],
      required: true,
    },
    {
      path: "/_metadata/currentPage",
      keyword: "minimum",
      requirements: ["chat-manager.page.not-negative"],
      required: true,
    },
    {
      path: "/_metadata/totalPages",
      keyword: "required",
      requirements: ["chat-manager.page.total-pages"],
      required: true,
    },
    { path: "/_metadata/totalPages", keyword: "type", requirements: ["chat-manager.page.total-pages"], required: true },
    {
      path: "/_metadata/totalPages",
      keyword: "minimum",
      requirements: ["chat-manager.page.not-negative"],
      required: true,
    },
    { path: "/_metadata/pageSize", keyword: "required", requirements: ["chat-manager.page.page-size"], required: true },
    { path: "/_metadata/pageSize", keyword: "type", requirements: ["chat-manager.page.page-size"], required: true },
    {
      path: "/_metadata/pageSize",
      keyword: "minimum",
      requirements: ["chat-manager.page.not-negative"],
      required: true,
    },
    {
      path: "/_metadata/totalRecords",
      keyword: "required",
      requirements: ["chat-manager.page.total-records"],
      required: true,
    },
    {
      path: "/_metadata/totalRecords",
      keyword: "type",
      requirements: ["chat-manager.page.total-records"],
      required: true,
    },
    {
      path: "/_metadata/totalRecords",
      keyword: "minimum",
      requirements: ["chat-manager.page.not-negative"],
      required: true,
    },
  ],
  ChatReference: [{ path: "", keyword: null, requirements: ["chat-manager.general.chat-reference"] }],
  Chat: [
    { path: "", keyword: null, requirements: ["chat-manager.chat.object"] },
    { path: "/id", keyword: "required", requirements: ["chat-manager.chat.id"], required: true },
    { path: "/id", keyword: "type", requirements: ["chat-manager.chat.id"], required: true },
    { path: "/id", keyword: "format", requirements: ["chat-manager.chat.id-uuid-v4"], required: true },
    { path: "/id", keyword: "pattern", requirements: ["chat-manager.chat.id-uuid-v4"], required: true },
    { path: "/isActive", keyword: null, requirements: ["chat-manager.chat.is-active"], required: true },
    { path: "/service", keyword: "required", requirements: ["chat-manager.chat.service"], required: true },
    { path: "/service", keyword: "type", requirements: ["chat-manager.chat.service"], required: true },
    { path: "/service", keyword: "maxLength", requirements: ["chat-manager.chat.service-limit"], required: true },
    { path: "/registeredAt", keyword: "required", requirements: ["chat-manager.chat.registered-at"], required: true },
    { path: "/registeredAt", keyword: "type", requirements: ["chat-manager.chat.registered-at"], required: true },
    {
      path: "/registeredAt",
      keyword: "maxLength",
      requirements: ["chat-manager.chat.registered-at-limit"],
      required: true,
    },
    { path: "/createdBy", keyword: "type", requirements: ["chat-manager.chat.created-by"] },
    { path: "/createdBy", keyword: "maxLength", requirements: ["chat-manager.chat.created-by-limit"] },
    { path: "/title", keyword: null, requirements: ["chat-manager.chat.title"], required: true },
    { path: "/title/*", keyword: null, requirements: ["chat-manager.title.entry"] },
    { path: "/title/*/value", keyword: null, requirements: ["chat-manager.title.value"], required: true },
    { path: "/title/*/contentType", keyword: null, requirements: ["chat-manager.title.content-type"], required: true },
    {
      path: "/title/*/capturedAt",
      keyword: "required",
      requirements: ["chat-manager.title.captured-at"],
      required: true,
    },
    { path: "/title/*/capturedAt", keyword: "type", requirements: ["chat-manager.title.captured-at"], required: true },
    {
      path: "/title/*/capturedAt",
      keyword: "format",
      requirements: ["chat-manager.title.captured-at-format"],
      required: true,
    },
    { path: "/participants", keyword: null, requirements: ["chat-manager.chat.participants"], required: true },
    { path: "/participants/*", keyword: null, requirements: ["chat-manager.participant.entry"] },
    { path: "/participants/*/id", keyword: "required", requirements: ["chat-manager.participant.id"], required: true },
    { path: "/participants/*/id", keyword: "type", requirements: ["chat-manager.participant.id"], required: true },
    {
      path: "/participants/*/id",
      keyword: "format",
      requirements: ["chat-manager.participant.id-uuid"],
      required: true,
    },
    {
      path: "/participants/*/userProperties",
      keyword: null,
      requirements: ["chat-manager.participant.user-properties"],
      required: true,
    },
    {
      path: "/participants/*/userProperties/*",
      keyword: null,
      requirements: ["chat-manager.participant.user-properties-strings"],
    },
    {
      path: "/participants/*/participations",
      keyword: null,
      requirements: ["chat-manager.participant.participations"],
      required: true,
    },
    { path: "/participants/*/participations/*", keyword: null, requirements: ["chat-manager.participation.entry"] },
    {
      path: "/participants/*/participations/*/isActive",
      keyword: null,
      requirements: ["chat-manager.participation.is-active"],
      required: true,
    },
    {
      path: "/participants/*/participations/*/joinedAt",
      keyword: "required",
      requirements: ["chat-manager.participation.joined-at"],
      required: true,
    },
    {
      path: "/participants/*/participations/*/joinedAt",
      keyword: "type",
      requirements: ["chat-manager.participation.joined-at"],
      required: true,
    },
    {
      path: "/participants/*/participations/*/joinedAt",
      keyword: "format",
      requirements: ["chat-manager.participation.joined-at-format"],
      required: true,
    },
    {
      path: "/participants/*/participations/*/invitedBy",
      keyword: "type",
      requirements: ["chat-manager.participation.invited-by"],
    },
    {
      path: "/participants/*/participations/*/invitedBy",
      keyword: "format",
      requirements: ["chat-manager.participation.invited-by-uuid"],
    },
  ],
  Error: [{ path: "", keyword: null, requirements: ["chat-manager.open.error-body"] }],
  Invitation: [
    { path: "", keyword: null, requirements: ["chat-manager.invitation.object"] },
    { path: "/service", keyword: null, requirements: ["chat-manager.invitation.service"], required: true },
    { path: "/invitation", keyword: "required", requirements: ["chat-manager.invitation.link"], required: true },
    { path: "/invitation", keyword: "type", requirements: ["chat-manager.invitation.link"], required: true },
    { path: "/invitation", keyword: "format", requirements: ["chat-manager.invitation.link-absolute"], required: true },
  ],
  OAuthError: [
    { path: "", keyword: null, requirements: ["chat-manager.token.error-object"] },
    { path: "/error", keyword: null, requirements: ["chat-manager.token.error-code"], required: true },
    { path: "/error_description", keyword: null, requirements: ["chat-manager.token.error-description"] },
    { path: "/error_uri", keyword: null, requirements: ["chat-manager.token.error-uri"] },
  ],
  PageMetadata: [
    { path: "", keyword: null, requirements: ["chat-manager.list.metadata"] },
    { path: "/currentPage", keyword: "required", requirements: ["chat-manager.page.current-page"], required: true },
    { path: "/currentPage", keyword: "type", requirements: ["chat-manager.page.current-page"], required: true },
    { path: "/currentPage", keyword: "minimum", requirements: ["chat-manager.page.not-negative"], required: true },
    { path: "/totalPages", keyword: "required", requirements: ["chat-manager.page.total-pages"], required: true },
    { path: "/totalPages", keyword: "type", requirements: ["chat-manager.page.total-pages"], required: true },
    { path: "/totalPages", keyword: "minimum", requirements: ["chat-manager.page.not-negative"], required: true },
    { path: "/pageSize", keyword: "required", requirements: ["chat-manager.page.page-size"], required: true },
    { path: "/pageSize", keyword: "type", requirements: ["chat-manager.page.page-size"], required: true },
    { path: "/pageSize", keyword: "minimum", requirements: ["chat-manager.page.not-negative"], required: true },
    { path: "/totalRecords", keyword: "required", requirements: ["chat-manager.page.total-records"], required: true },
    { path: "/totalRecords", keyword: "type", requirements: ["chat-manager.page.total-records"], required: true },
    { path: "/totalRecords", keyword: "minimum", requirements: ["chat-manager.page.not-negative"], required: true },
  ],
  Participant: [
    { path: "", keyword: null, requirements: ["chat-manager.participant.entry"] },
    { path: "/id", keyword: "required", requirements: ["chat-manager.participant.id"], required: true },
    { path: "/id", keyword: "type", requirements: ["chat-manager.participant.id"], required: true },
    { path: "/id", keyword: "format", requirements: ["chat-manager.participant.id-uuid"], required: true },
    {
      path: "/userProperties",
      keyword: null,
      requirements: ["chat-manager.participant.user-properties"],
      required: true,
    },
    { path: "/userProperties/*", keyword: null, requirements: ["chat-manager.participant.user-properties-strings"] },
    {
      path: "/participations",
      keyword: null,
      requirements: ["chat-manager.participant.participations"],
      required: true,
    },
    { path: "/participations/*", keyword: null, requirements: ["chat-manager.participation.entry"] },
    {
      path: "/participations/*/isActive",
      keyword: null,
      requirements: ["chat-manager.participation.is-active"],
      required: true,
    },
    {
      path: "/participations/*/joinedAt",
      keyword: "required",
      requirements: ["chat-manager.participation.joined-at"],
      required: true,
    },
    {
      path: "/participations/*/joinedAt",
      keyword: "type",
      requirements: ["chat-manager.participation.joined-at"],
      required: true,
    },
    {
      path: "/participations/*/joinedAt",
      keyword: "format",
      requirements: ["chat-manager.participation.joined-at-format"],
      required: true,
    },
    { path: "/participations/*/invitedBy", keyword: "type", requirements: ["chat-manager.participation.invited-by"] },
    {
      path: "/participations/*/invitedBy",
      keyword: "format",
      requirements: ["chat-manager.participation.invited-by-uuid"],
    },
  ],
  Participation: [
    { path: "", keyword: null, requirements: ["chat-manager.participation.entry"] },
    { path: "/isActive", keyword: null, requirements: ["chat-manager.participation.is-active"], required: true },
    { path: "/joinedAt", keyword: "required", requirements: ["chat-manager.participation.joined-at"], required: true },
    { path: "/joinedAt", keyword: "type", requirements: ["chat-manager.participation.joined-at"], required: true },
    {
      path: "/joinedAt",
      keyword: "format",
      requirements: ["chat-manager.participation.joined-at-format"],
      required: true,
    },
    { path: "/invitedBy", keyword: "type", requirements: ["chat-manager.participation.invited-by"] },
    { path: "/invitedBy", keyword: "format", requirements: ["chat-manager.participation.invited-by-uuid"] },
  ],
  TitleEntry: [
    { path: "", keyword: null, requirements: ["chat-manager.title.entry"] },
    { path: "/value", keyword: null, requirements: ["chat-manager.title.value"], required: true },
    { path: "/contentType", keyword: null, requirements: ["chat-manager.title.content-type"], required: true },
    { path: "/capturedAt", keyword: "required", requirements: ["chat-manager.title.captured-at"], required: true },
    { path: "/capturedAt", keyword: "type", requirements: ["chat-manager.title.captured-at"], required: true },
    { path: "/capturedAt", keyword: "format", requirements: ["chat-manager.title.captured-at-format"], required: true },
  ],
  TokenRequest: [{ path: "", keyword: null, requirements: ["chat-manager.token.parameters-in-body"] }],
  Token: [
    { path: "", keyword: null, requirements: ["chat-manager.token.object"] },
    { path: "/access_token", keyword: null, requirements: ["chat-manager.token.access-token"], required: true },
    { path: "/token_type", keyword: null, requirements: ["chat-manager.token.token-type"], required: true },
    { path: "/expires_in", keyword: null, requirements: ["chat-manager.token.expires-in"] },
    { path: "/scope", keyword: null, requirements: ["chat-manager.token.scope"] },
  ],
  UserProperties: [
    { path: "", keyword: null, requirements: ["chat-manager.participant.user-properties"] },
    { path: "/*", keyword: null, requirements: ["chat-manager.participant.user-properties-strings"] },
  ],
  CreateChatParams: [
    { path: "/headers/X-Correlation-Id", keyword: null, requirements: ["chat-manager.general.correlation-id"] },
    { path: "/body", keyword: null, requirements: ["chat-manager.create.body-object"], required: true },
    { path: "/body/title", keyword: "required", requirements: ["chat-manager.create.title-mandatory"], required: true },
    { path: "/body/title", keyword: "type", requirements: ["chat-manager.create.title-string"], required: true },
    { path: "/body/title", keyword: "minLength", requirements: ["chat-manager.open.empty-title"], required: true },
    { path: "/body/createdBy", keyword: "type", requirements: ["chat-manager.create.created-by-string"] },
    { path: "/body/createdBy", keyword: "maxLength", requirements: ["chat-manager.create.created-by-limit"] },
    { path: "/body/description", keyword: "type", requirements: ["chat-manager.create.description-string"] },
    { path: "/body/description", keyword: "maxLength", requirements: ["chat-manager.create.description-limit"] },
  ],
  ListChatsParams: [
    { path: "/query/page", keyword: null, requirements: ["chat-manager.page.page-selectable"] },
    { path: "/query/size", keyword: "type", requirements: ["chat-manager.page.size-selectable"] },
    { path: "/query/size", keyword: "minimum", requirements: ["chat-manager.page.size-selectable"] },
    { path: "/query/size", keyword: "maximum", requirements: ["chat-manager.page.size-max"] },
    { path: "/query/size", keyword: "default", requirements: ["chat-manager.page.size-default"] },
    { path: "/query/sort", keyword: null, requirements: ["chat-manager.sort.selectable"] },
    {
      path: "/query/isActive",
      keyword: null,
      requirements: ["chat-manager.filter.is-active-true", "chat-manager.filter.is-active-false"],
    },
    { path: "/query/id", keyword: null, requirements: ["chat-manager.filter.id"] },
    { path: "/query/fromDate", keyword: null, requirements: ["chat-manager.filter.from-date"] },
    { path: "/query/toDate", keyword: null, requirements: ["chat-manager.filter.to-date"] },
    { path: "/headers/X-Correlation-Id", keyword: null, requirements: ["chat-manager.general.correlation-id"] },
  ],
  GetChatParams: [
    { path: "/path/chatId", keyword: null, requirements: ["chat-manager.general.malformed-id"], required: true },
    { path: "/headers/X-Correlation-Id", keyword: null, requirements: ["chat-manager.general.correlation-id"] },
  ],
  RemoveParticipantParams: [
    { path: "/path/chatId", keyword: null, requirements: ["chat-manager.general.malformed-id"], required: true },
    { path: "/path/participantId", keyword: null, requirements: ["chat-manager.general.malformed-id"], required: true },
    { path: "/headers/X-Correlation-Id", keyword: null, requirements: ["chat-manager.general.correlation-id"] },
  ],
  GetInvitationParams: [
    { path: "/path/chatId", keyword: null, requirements: ["chat-manager.general.malformed-id"], required: true },
    { path: "/headers/X-Correlation-Id", keyword: null, requirements: ["chat-manager.general.correlation-id"] },
  ],
  IssueTokenParams: [
    { path: "/query/grant_type", keyword: null, requirements: ["chat-manager.token.parameters-in-query"] },
    { path: "/query/client_id", keyword: null, requirements: ["chat-manager.token.parameters-in-query"] },
    { path: "/query/client_secret", keyword: null, requirements: ["chat-manager.token.parameters-in-query"] },
    { path: "/query/scope", keyword: null, requirements: ["chat-manager.token.parameters-in-query"] },
    { path: "/body", keyword: null, requirements: ["chat-manager.token.parameters-in-body"] },
  ],
};
