// A message as it is to be posted: what of it is read, what keeps it from being posted, and what it becomes.

import { OrderedMap } from "immutable";
import type { RequirementId, SchemaTypes } from "../../../../generated/chatserver/contract.ts";
import { localKey, messageById } from "../chats.ts";
import type { Media, Message, MessageView, State } from "../state.ts";
import type { ChatServerGuarded, ChatServerReader, ChatServerStep } from "../vocabulary.ts";
import { refuse } from "../vocabulary.ts";
import { UNNAMED } from "./attachments-shown.ts";
import { idOf } from "./guards.ts";

type Choosing = Pick<ChatServerGuarded, "choose">;
type Body = SchemaTypes["MessageDraft"];
type AttachmentDraft = SchemaTypes["AttachmentDraft"];

export interface Draft {
  /** Undefined: none was sent. */
  readonly localId: string | undefined;
  readonly text: string | undefined;
  readonly isVisible: boolean;
  readonly attachments: readonly AttachmentDraft[];
  /** It was sent as a list, which not every target reads. */
  readonly isPlural: boolean;
}

/** What is read of the body. A localId may be missing where a target does not need it. */
export function draftOf(body: Partial<Body>, { choose }: Choosing): Draft {
  const { localId, text, isVisible, attachment, attachments } = body;
  const isPlural = !attachment && Boolean(attachments?.length);
  const list = isPlural && choose("chatserver.plural-attachments") === "taken" ? (attachments ?? []) : [];
  return {
    localId: localId ?? undefined,
    text: text ?? undefined,
    isVisible: isVisible ?? true,
    attachments: attachment ? [attachment] : list,
    isPlural,
  };
}

/** As long as a UUID. */
const SHORTEST_LOCAL_ID = 36;

export const MOST_BYTES = 2048;

/** What keeps a message from being posted, in the order of precedence; what does not is named in `because`. */
export function refuseDraft(
  state: State,
  draft: Draft,
  because: RequirementId[],
  reader: Choosing,
): ChatServerStep<never> | undefined {
  const { localId, text = "", attachments } = draft;
  if (draft.isPlural) because.push("chatserver.open.plural-attachments");
  if (text === "" && attachments.length === 0) {
    const branch = reader.choose("chatserver.empty-message");
    if (branch !== "served") return refuse(state, branch, "chatserver.post.empty", "chatserver.open.empty-message");
    because.push("chatserver.open.empty-message");
  }
  if (localId === undefined) {
    const branch = reader.choose("chatserver.missing-local-id");
    const open = "chatserver.open.missing-local-id";
    if (branch !== "served") return refuse(state, branch, "chatserver.post.local-id-needed", open);
    because.push(open);
  } else if (localId.length < SHORTEST_LOCAL_ID) {
    const branch = reader.choose("chatserver.odd-local-id");
    const open = "chatserver.open.odd-local-id";
    if (branch !== "served") return refuse(state, branch, "chatserver.post.local-id-form", open);
    because.push(open);
  }
  if (isLong(text)) {
    const branch = reader.choose("chatserver.long-text");
    const open = "chatserver.open.long-text";
    if (branch !== "cut") return refuse(state, branch, limitOf(text), open);
    because.push(open);
  }
  return undefined;
}

export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

export function isLong(text: string): boolean {
  return text.length > MOST_BYTES || bytesOf(text) > MOST_BYTES;
}

/** What is broken when a text is kept that is too long: of few characters only their bytes are too many. */
export function limitOf(text: string): "chatserver.post.text-limit" | "chatserver.post.text-limit-bytes" {
  return [...text].length < MOST_BYTES ? "chatserver.post.text-limit-bytes" : "chatserver.post.text-limit";
}

/** As much of a text as may be kept, in whole characters. */
export function cut(text: string): string {
  let kept = "";
  let bytes = 0;
  for (const character of text) {
    bytes += bytesOf(character);
    if (bytes > MOST_BYTES) return kept;
    kept += character;
  }
  return kept;
}

/** Of a text that is too long a beginning is shown, which is kept from then on. */
export function demandCut(
  text: string,
  shown: string | undefined,
  limit: RequirementId,
  reader: Pick<ChatServerReader, "demand">,
): string {
  const kept = shown ?? "";
  reader.demand(limit, kept !== "" && text.startsWith(kept) && bytesOf(kept) <= MOST_BYTES, () => ({
    expected: `a beginning of the text, of ${MOST_BYTES} bytes at most`,
    observed: `${bytesOf(kept)} bytes`,
  }));
  return kept;
}

/** The message that has this author and localId already. */
export function earlierOf(state: State, authorId: number, { localId }: Draft): Message | undefined {
  const id = localId === undefined ? undefined : state.localIds.get(localKey(authorId, localId));
  return id === undefined ? undefined : messageById(state, id)?.message;
}

/** What was sent of attachments, before anything is known of what the target makes of them. */
export function sentAttachments({ attachments }: Draft): readonly Media[] {
  return attachments.map(({ id, fileType, fileSize, previewWidth, previewHeight }) => ({
    id: id ? idOf(id) : UNNAMED,
    fileType,
    fileSize,
    ...(typeof previewWidth === "number" && { previewWidth }),
    ...(typeof previewHeight === "number" && { previewHeight }),
  }));
}

/** What a draft becomes, but for its id and what else the target makes. */
export function messageOf(
  draft: Draft,
  authorId: number,
  seen: Pick<MessageView, "id" | "localId">,
): Omit<Message, "place" | "chatId" | "attachments"> {
  return {
    id: idOf(String(seen.id)),
    localId: draft.localId ?? seen.localId,
    authorId,
    text: draft.text,
    isVisible: draft.isVisible,
    marks: OrderedMap(),
  };
}
