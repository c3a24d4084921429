// Files that are uploaded beforehand, and shown by their addresses alone.

import type { Choices, RequirementId } from "../../../../generated/chatserver/contract.ts";
import { rawBodyOf } from "../../../binding/raw-body.ts";
import type { Media, State, StoredFile } from "../state.ts";
import type {
  ChatServerGuarded,
  ChatServerHandler,
  ChatServerReader,
  ChatServerStep,
  Download,
  Outcome,
} from "../vocabulary.ts";
import { accept, outcomeOf, refuse, seenIn } from "../vocabulary.ts";
import { idOf } from "./guards.ts";
import { isFileName, mediaTypeOf, typeOf, typesOf } from "./file-name.ts";
import { withFile, withoutFile } from "./stored-files.ts";

/** What a mock keeps at most, all of it in memory: bytes of one file, bytes of all, and how many there are. */
export const limits = { fileBytes: 50_000_000, totalBytes: 256 * 1024 * 1024, count: 10_000 } as const;

/** So large a file is taken. */
const MEGABYTE = 1_000_000;

export const uploadFile: ChatServerHandler<"uploadFile"> = {
  grants: ({ body }) =>
    body instanceof Uint8Array && body.length >= MEGABYTE
      ? "chatserver.files.upload-size"
      : "chatserver.files.upload-path",
  mint(_state, { params, entropy, choose }) {
    const name = params.headers["File-Name"] ?? entropy.uuid().toUpperCase();
    const type = typeOf(rawBodyOf(params)?.contentType);
    return { seen: choose("chatserver.upload-answer") === "bare" ? name : `${name}.${type}` };
  },
  observe: seenIn,
  step(state, _session, params, reader) {
    const { content = new Uint8Array(), contentType } = rawBodyOf(params) ?? {};
    const given = params.headers["File-Name"];
    const type = typeOf(contentType);
    if (!isFileName(`${given ?? "name"}.${type}`)) {
      return refuse(state, reader.choose("chatserver.validation-status"), "chatserver.files.upload-name");
    }
    if (content.length > limits.fileBytes) return tooLarge(state);
    const { seen } = reader.fresh();
    const name = nameIn(seen, given, contentType, reader);
    const before = state.files.get(name.toLowerCase());
    if (given === undefined) {
      reader.demand("chatserver.files.upload-name-made", seen !== "" && !before, () => ({
        expected: "a name of its own",
        observed: seen,
      }));
    }
    const file: StoredFile = {
      name,
      content,
      mimeType: mediaTypeOf(contentType),
      ...(before && { isReplacement: true }),
    };
    const next = withFile(state, file);
    if (state.settings.knowsAll && (next.fileBytes > limits.totalBytes || next.files.size > limits.count)) {
      return tooLarge(state);
    }
    const because: RequirementId[] = ["chatserver.files.upload-path", "chatserver.files.upload-answer", OPEN_ANSWER];
    if (content.length >= MEGABYTE) because.push("chatserver.files.upload-size");
    return accept(next, seen, [], ...because);
  },
};

const OPEN_ANSWER = "chatserver.open.upload-answer";

function tooLarge(state: State): ChatServerStep<never> {
  return refuse(state, "payload-too-large", "chatserver.general.oversized-body");
}

/** The whole name of a file, with its type, by an answer that has it with the type or without. */
function nameIn(
  seen: string,
  given: string | undefined,
  contentType: string | undefined,
  reader: Pick<ChatServerReader, "choose" | "contradiction" | "demand">,
): string {
  const withType = reader.choose("chatserver.upload-answer") === "with-type";
  const types = typesOf(contentType);
  const type = types.find((one) => seen.toLowerCase().endsWith(`.${one}`));
  if (given === undefined) {
    if (withType !== (type !== undefined))
      reader.contradiction(OPEN_ANSWER, withType ? "the type as well" : "the name alone");
    return withType ? seen : `${seen}.${typeOf(contentType)}`;
  }
  const isBare = isSame(seen, given);
  if (withType === isBare) reader.contradiction(OPEN_ANSWER, withType ? "the type as well" : "the name alone");
  reader.demand("chatserver.files.upload-name", isBare || startsWith(seen, `${given}.`), () => ({
    expected: `the name ${given}, and the type`,
    observed: seen,
  }));
  if (isBare) return `${given}.${typeOf(contentType)}`;
  reader.demand("chatserver.files.upload-type", type !== undefined, () => ({
    expected: `the type ${types.join(" or ")}`,
    observed: seen,
  }));
  return seen;
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function startsWith(text: string, start: string): boolean {
  return text.toLowerCase().startsWith(start.toLowerCase());
}

type Place = Exclude<Choices["chatserver.media-address"], "both">;

export const downloadFile: ChatServerHandler<"downloadFile"> = {
  grants: () => "chatserver.post.file-address",
  mint: (state, { params, choose }) => downloaded(state, params.path.fileName, "files", { choose }),
  observe: outcomeOf,
  step: (state, _session, { path }, reader) =>
    download(state, path.fileName, "files", "chatserver.post.file-address", reader),
};

export const downloadUpload: ChatServerHandler<"downloadUpload"> = {
  grants: () => "chatserver.files.newer-address",
  mint: (state, { params, choose }) => downloaded(state, params.path.fileName, "uploads", { choose }),
  observe: outcomeOf,
  step: (state, _session, { path }, reader) =>
    download(state, path.fileName, "uploads", "chatserver.files.newer-address", reader),
};

function isServed(place: Place, { choose }: Pick<ChatServerGuarded, "choose">): boolean {
  const address = choose("chatserver.media-address");
  return address === "both" || address === place;
}

function downloaded(
  state: State,
  name: string,
  place: Place,
  choosing: Pick<ChatServerGuarded, "choose">,
): Outcome<Download> {
  const file = state.files.get(name.toLowerCase());
  if (!file || !isServed(place, choosing)) return { refused: true };
  return { seen: { content: file.content, mimeType: file.mimeType } };
}

function download(
  state: State,
  name: string,
  place: Place,
  address: RequirementId,
  reader: ChatServerReader<Outcome<Download>>,
): ChatServerStep<Download> {
  const file = state.files.get(name.toLowerCase());
  if (!file) {
    const isDeleted = state.deletedFiles.has(name.toLowerCase());
    return refuse(state, "unknown-file", isDeleted ? "chatserver.files.deleted" : "chatserver.files.unknown");
  }
  const open = "chatserver.open.media-address";
  if (!isServed(place, reader)) return refuse(state, "unknown-file", address, open);
  const because: RequirementId[] = [address, "chatserver.files.no-token", open];
  if (file.name !== name) because.unshift("chatserver.files.letter-case");
  const belonging = belongingOf(state, file.name);
  if (belonging) because.unshift(belonging);
  const outcome = reader.fresh();
  if ("refused" in outcome) {
    const isStranger = outcome.codes?.includes("unauthenticated") === true;
    return reader.contradiction(isStranger ? "chatserver.files.no-token" : (because[0] ?? address), "the file");
  }
  const { seen } = outcome;
  const other = belonging === PICTURE ? PICTURE : "chatserver.files.same-bytes";
  const bytes = file.isReplacement ? "chatserver.files.upload-replaces" : other;
  reader.demand(bytes, isEqual(file.content, seen.content), () => ({
    expected: `the ${file.content.length} bytes that were uploaded`,
    observed: `${seen.content.length} bytes, not the same`,
  }));
  return accept(state, seen, [], ...because);
}

const PICTURE = "chatserver.add-picture.file-served";

/** What says that a file is served which is that of a picture or an attachment, or its preview. Only who looks on asks. */
function belongingOf({ settings, chats }: State, name: string): RequirementId | undefined {
  if (settings.knowsAll) return undefined;
  const [, of = "", preview] = /^(.*?)(-preview)?\.[^.]*$/i.exec(name) ?? [];
  const isIt = ({ id }: Media): boolean => idOf(id) === idOf(of);
  const isPicture = chats.some(({ pictures }) => pictures.some(isIt));
  const isAttachment = chats.some(({ log }) => log.some(({ attachments }) => attachments.some(isIt)));
  if (preview !== undefined && (isPicture || isAttachment)) return "chatserver.post.preview-address";
  if (isPicture) return PICTURE;
  return isAttachment ? "chatserver.post.file-after" : undefined;
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a === b || (a.length === b.length && a.every((byte, index) => byte === b[index]));
}

export const deleteUpload: ChatServerHandler<"deleteUpload"> = {
  grants: () => "chatserver.files.delete-path",
  mint: () => ({ seen: undefined }),
  observe: outcomeOf,
  step(state, _session, { path }, reader) {
    const file = state.files.get(path.fileName.toLowerCase());
    const outcome = reader.fresh();
    if ("refused" in outcome) {
      // Whether it is told that there was nothing to delete is not said.
      if (!file && outcome.codes?.includes("unknown-file"))
        return refuse(state, "unknown-file", "chatserver.files.unknown");
      return reader.contradiction("chatserver.files.delete-path", "that it is deleted");
    }
    return accept(file ? withoutFile(state, file) : state, outcome.seen, [], "chatserver.files.delete-path");
  },
};
