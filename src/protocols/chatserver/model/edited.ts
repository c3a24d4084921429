// What an edit shows to be accepted and told, by what is edited.

import type { RequirementId, SchemaTypes } from "../../../../generated/chatserver/contract.ts";
import type { Message } from "../state.ts";

type Body = SchemaTypes["MessageEdit"];
type Field = NonNullable<Message["lastEdit"]>;

export function editedFields({ text, isVisible, fileExists, previewExists }: Body): Field[] {
  const fields: Field[] = [];
  if (typeof text === "string") fields.push("text");
  if (typeof isVisible === "boolean") fields.push("visibility");
  if (typeof fileExists === "boolean" || typeof previewExists === "boolean") fields.push("files");
  return fields;
}

/** All that is accepted with this edit, the narrowest first. */
export function editAccepted(body: Body): RequirementId[] {
  return [...byFields(body), "chatserver.edit.path", "chatserver.edit.answer"];
}

/** What is broken when it is refused with one of these codes. */
export function editAcceptedFirst(body: Body, codes: readonly string[] = []): RequirementId {
  const [first] = byFields(body);
  if (first !== undefined && (codes.includes("invalid") || codes.includes("unprocessable"))) return first;
  return codes.includes("not-author") ? "chatserver.edit.own" : "chatserver.edit.path";
}

function byFields(body: Body): RequirementId[] {
  const { fileExists, previewExists } = body;
  const because: RequirementId[] = [];
  if (Object.values(body).includes(null)) because.push("chatserver.general.null-optional");
  const [field, ...others] = editedFields(body);
  if (others.length > 0) return because;
  if (field === "text") because.push("chatserver.edit.text-alone");
  if (field === "visibility") because.push("chatserver.edit.is-visible-alone");
  if (field === "files" && typeof previewExists !== "boolean") because.push("chatserver.edit.file-exists");
  if (field === "files" && typeof fileExists !== "boolean") because.push("chatserver.edit.preview-exists");
  return because;
}

/** What is broken when nobody is told. */
export function editTold(body: Body): {
  readonly event: RequirementId;
  readonly named: RequirementId;
  readonly says: RequirementId;
  readonly because: readonly RequirementId[];
} {
  const { text, isVisible, fileExists, previewExists } = body;
  const events: RequirementId[] = [];
  if (typeof text === "string") events.push("chatserver.edit.event");
  if (typeof isVisible === "boolean") events.push("chatserver.edit.event-visibility");
  if (fileExists) events.push("chatserver.edit.event-file");
  if (previewExists) events.push("chatserver.edit.event-preview");
  const [event = "chatserver.edit.event", ...because] = events;
  const says = "chatserver.edit.event-message-update";
  return { event, named: says, says, because };
}
