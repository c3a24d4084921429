// What a message that is posted shows to be accepted, and what a target breaks that refuses it.

import type { RequirementId, SchemaTypes } from "../../../../generated/chatserver/contract.ts";
import type { Chat, Member, State } from "../state.ts";
import type { Draft } from "./draft.ts";
import { MOST_BYTES, bytesOf } from "./draft.ts";

export interface Posting {
  readonly state: State;
  readonly chat: Chat;
  readonly member: Member;
  readonly authorId: number;
  readonly body: Partial<SchemaTypes["MessageDraft"]>;
  readonly draft: Draft;
}

/** All that is accepted with this message, the narrowest first. */
export function accepted(posting: Posting): RequirementId[] {
  return [...byAuthor(posting), ...byContent(posting), ...ALWAYS];
}

const ALWAYS = ["chatserver.post.path", "chatserver.post.answer", "chatserver.post.answer-message"] as const;

/** What is broken when it is refused with one of these codes: a bad request speaks of what is sent, anything else of who sends it. */
export function acceptedFirst(posting: Posting, codes: readonly string[] = []): RequirementId {
  const isContent = CONTENT_CODES.some((code) => codes.includes(code));
  const [first] = isContent ? byContent(posting) : byAuthor(posting);
  return first ?? "chatserver.post.path";
}

/** Of each status with which content is refused, one. */
const CONTENT_CODES = ["invalid", "unprocessable", "payload-too-large", "duplicate-local-id"] as const;

function byAuthor({ state, chat, member, authorId }: Posting): RequirementId[] {
  const because: RequirementId[] = [];
  if (member.wasBlockedUser) because.push("chatserver.unblock-user.posting");
  if (isBlockedElsewhere(state, chat, authorId)) because.push("chatserver.block-user.this-chat");
  if (authorId !== chat.ownerId) because.push("chatserver.post.any-participant");
  return because;
}

function isBlockedElsewhere(state: State, chat: Chat, authorId: number): boolean {
  // Who looks on knows few chats.
  if (state.settings.knowsAll) return false;
  const others = [...(state.chatsOf.get(authorId) ?? [])].filter((id) => id !== chat.id);
  return others.some((id) => state.chats.get(id)?.members.get(authorId)?.isBlockedUser);
}

const LOCAL_ID = /^\d+\+[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function byContent({ state, body, draft }: Posting): RequirementId[] {
  const because: RequirementId[] = [];
  const { text = "", attachments, isPlural, localId, isVisible } = draft;
  const { attachment } = body;
  if (isPlural && attachments.length === 0) because.push("chatserver.open.plural-attachments");
  if (text.length <= MOST_BYTES && bytesOf(text) === MOST_BYTES) because.push("chatserver.post.text-2048");
  if (Object.values(body).includes(null)) because.push("chatserver.general.null-optional");
  if (isPlural && attachments.length > 0) because.push("chatserver.post.attachments");
  for (const { id, fileType, previewWidth, previewHeight } of attachments) {
    if (id && state.files.has(`${id}.${fileType}`.toLowerCase())) because.push("chatserver.post.file-first");
    if (id) because.push("chatserver.post.attachment-id");
    if (typeof previewWidth === "number" || typeof previewHeight === "number") {
      because.push("chatserver.post.attachment-preview-size");
    }
  }
  if (attachments.length > 0 && text === "") because.push("chatserver.post.text-optional");
  if (attachment) because.push("chatserver.post.attachment");
  if (!isVisible) because.push("chatserver.post.is-visible-false");
  if (localId !== undefined && LOCAL_ID.test(localId)) because.push("chatserver.post.local-id");
  return because;
}
