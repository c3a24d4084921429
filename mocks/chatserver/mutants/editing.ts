// Edits and deletions, wrong in what comes of them.

import type { Operations } from "../../../generated/chatserver/contract.ts";
import type { Message } from "../../../src/protocols/chatserver/state.ts";
import { at, dropped, isObject } from "../../json-change.ts";
import type { Mutant, Mutation } from "../../mutation.ts";
import { callerId, wordy } from "./chat-beliefs.ts";
import type { Row } from "./define.ts";
import { MESSAGES, alters, asking, breaks, handlers, handles, mutants, refusing } from "./define.ts";
import { messageOf, nextId, nobodys, pretends, quiet } from "./message-beliefs.ts";

const { editMessage } = handlers;

type Body = Operations["editMessage"]["params"]["body"];

const hearing = (change: (body: Body, message: Message | undefined) => Body): (() => Mutation) =>
  handles({
    editMessage: asking(editMessage, ({ state, params }) => {
      const { chatId, messageId } = params.path;
      return { ...params, body: change(params.body, messageOf(state, chatId, messageId)) };
    }),
  });

const rejecting = (applies: (body: Body) => boolean): (() => Mutation) =>
  handles({ editMessage: refusing(editMessage, "invalid", ({ params }) => applies(params.body)) });

const isAlone = (body: Body, name: keyof Body): boolean =>
  Object.entries(body).every(([key, value]) => (key === name) === (value !== undefined && value !== null));

const asks = (body: unknown, name: keyof Body): boolean => isObject(body) && body[name] !== undefined;

const TAKEN: readonly Row[] = [
  [
    "edit.path",
    "knows-no-editing",
    "A message cannot be edited.",
    handles({ editMessage: refusing(editMessage, "method-not-allowed") }),
  ],
  ["edit.answer", "editing-answers-ok", "Editing is answered with OK.", wordy("editMessage")],
  [
    "edit.answer-message",
    "editing-answers-another",
    "Editing is answered with the id of another message.",
    alters("editMessage", (value) => at(value, "/id", nextId)),
  ],
  [
    "edit.text",
    "edits-shouted",
    "An exclamation mark is put behind each new text.",
    hearing(({ text, ...body }) => ({ ...body, ...(text && text.length < 1000 && { text: `${text}!` }) })),
  ],
  [
    "edit.text-alone",
    "text-needs-visibility",
    "The text alone cannot be edited.",
    rejecting((body) => isAlone(body, "text")),
  ],
  [
    "edit.is-visible-on",
    "invisible-for-good",
    "A message cannot be made visible.",
    hearing((body, message) => ({ ...body, ...(message && body.isVisible && { isVisible: message.isVisible }) })),
  ],
  [
    "edit.is-visible-off",
    "visible-for-good",
    "A message cannot be made invisible.",
    hearing((body, message) => ({
      ...body,
      ...(message && body.isVisible === false && { isVisible: message.isVisible }),
    })),
  ],
  [
    "edit.is-visible-alone",
    "visibility-needs-text",
    "The visibility alone cannot be edited.",
    rejecting((body) => isAlone(body, "isVisible")),
  ],
  [
    "edit.is-visible-alone",
    "visibility-empties-text",
    "An edit without text empties it.",
    hearing((body) => (isAlone(body, "isVisible") ? { ...body, text: "" } : body)),
  ],
  [
    "edit.file-exists",
    "file-exists-refused",
    "fileExists alone is refused.",
    rejecting((body) => isAlone(body, "fileExists")),
  ],
  [
    "edit.preview-exists",
    "preview-exists-refused",
    "previewExists alone is refused.",
    rejecting((body) => isAlone(body, "previewExists")),
  ],
  [
    "edit.file-exists-keeps",
    "file-exists-empties-text",
    "fileExists empties the text.",
    hearing((body) => (isAlone(body, "fileExists") ? { ...body, text: "" } : body)),
  ],
  [
    "edit.file-exists-keeps",
    "preview-exists-hides",
    "previewExists makes the message invisible.",
    hearing((body) => (isAlone(body, "previewExists") ? { ...body, isVisible: false } : body)),
  ],
  ["edit.edited-at", "edits-without-time", "No message has editedAt.", breaks(MESSAGES, "/editedAt", dropped)],
  [
    "edit.own",
    "own-edits-refused",
    "Nobody can edit what they posted.",
    handles({
      editMessage: refusing(editMessage, "not-author", (asked) => {
        const { chatId, messageId } = asked.params.path;
        return messageOf(asked.state, chatId, messageId)?.authorId === callerId(asked);
      }),
    }),
  ],
  ["edit.unknown", "edits-nothing", "A message is edited that there is not.", pretends("editMessage", nobodys)],
];

const TOLD: readonly Row[] = [
  [
    "edit.event",
    "edits-in-silence",
    "A new text is told to nobody.",
    quiet("editMessage", (body) => asks(body, "text")),
  ],
  [
    "edit.event-file",
    "file-exists-in-silence",
    "fileExists is told to nobody.",
    quiet("editMessage", (body) => asks(body, "fileExists")),
  ],
  [
    "edit.event-preview",
    "preview-exists-in-silence",
    "previewExists is told to nobody.",
    quiet("editMessage", (body) => asks(body, "previewExists")),
  ],
  [
    "edit.event-visibility",
    "visibility-in-silence",
    "A new visibility is told to nobody.",
    quiet("editMessage", (body) => asks(body, "isVisible")),
  ],
];

export const editingMutants: readonly Mutant[] = mutants("state", [...TAKEN, ...TOLD]);
