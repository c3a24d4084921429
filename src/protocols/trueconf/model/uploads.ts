// The content of a file on its way to the server: announced, then sent over HTTP.

import type { Observed } from "../../../behaviour/behaviour.ts";
import type { FormPart } from "../../../binding/form-parts.ts";
import { partsOf } from "../../../binding/form-parts.ts";
import type { Limits, State, TemporalFile, Upload } from "../state.ts";
import type { TrueConfHandler } from "../vocabulary.ts";
import { accept, refuse } from "../vocabulary.ts";

/** What a file is labelled with that nobody labelled. */
const UNLABELLED = "application/octet-stream";

export const uploadFile: TrueConfHandler<"uploadFile"> = {
  grants: (_params, refused) => (refused.carriedOut ? "trueconf.upload-file.answer" : "trueconf.upload-file.method"),
  mint(state, { entropy }) {
    let uploadTaskId = entropy.uuid();
    while (state.uploads.has(uploadTaskId)) uploadTaskId = entropy.uuid();
    return { uploadTaskId };
  },
  observe: (observed) => (observed.ok ? { uploadTaskId: observed.result.uploadTaskId } : undefined),
  step(state, session, { fileSize, fileName }, reader) {
    if (fileName === undefined) {
      const branch = reader.choose("trueconf.upload-file-name");
      if (branch !== "served") return refuse(state, branch, "trueconf.open.upload-file-name");
    }
    if (state.limits && exceeds(state.limits, fileSize, fileName)) {
      return refuse(state, "file-upload-failed", "trueconf.upload-file.over-limit");
    }
    const { uploadTaskId } = reader.fresh();
    reader.demand("trueconf.upload-file.unique", !state.uploads.has(uploadTaskId), () => ({
      expected: "an uploadTaskId that no other upload has",
      observed: uploadTaskId,
    }));
    const userId = state.connections.get(session)?.userId ?? "";
    const upload: Upload = { userId, fileSize, ...(fileName !== undefined && { fileName }) };
    return accept(
      { ...state, uploads: state.uploads.set(uploadTaskId, upload) },
      { uploadTaskId },
      [],
      "trueconf.upload-file.method",
      "trueconf.upload-file.answer",
    );
  },
};

/** Whether the administrator lets such a file be sent. Of what has no name only the size is known. */
export function exceeds({ maxSize, extensions }: Limits, size: number, name: string | undefined): boolean {
  if (maxSize !== null && size > maxSize) return true;
  if (extensions === null || name === undefined) return false;
  const own = extensionOf(name);
  const isListed = extensions.list.some((extension) => extensionOf(`.${extension}`) === own);
  return extensions.mode === "block" ? isListed : !isListed;
}

function extensionOf(name: string): string {
  return name.includes(".") ? name.slice(name.lastIndexOf(".") + 1).toLowerCase() : "";
}

type Form = { readonly upload: Upload; readonly file: FormPart; readonly preview: FormPart | undefined };

/** The task and the parts of an upload over HTTP; undefined when there is no such task, or no file. */
function formOf(state: State, params: { readonly headers: Readonly<Record<string, unknown>> }): Form | undefined {
  const task = params.headers["Upload-Task-Id"];
  const upload = typeof task === "string" ? state.uploads.get(task) : undefined;
  const parts = partsOf(params);
  const file = parts.find(({ name }) => name === "file");
  return upload && file ? { upload, file, preview: parts.find(({ name }) => name === "preview") } : undefined;
}

export const uploadFileContent: TrueConfHandler<"uploadFileContent"> = {
  grants: (_params, refused) =>
    refused.carriedOut
      ? "trueconf.file-upload.object"
      : refused.codes.length === 0
        ? "trueconf.file-upload.path"
        : "trueconf.file-upload.status",
  mint(state, { params, entropy }) {
    const form = formOf(state, params);
    if (!form || form.file.content.length !== form.upload.fileSize) return {};
    let temporalFileId = entropy.uuid();
    while (state.temporal.has(temporalFileId)) temporalFileId = entropy.uuid();
    return { temporalFileId };
  },
  observe(observed, state, params) {
    if (observed.ok) return { temporalFileId: observed.result.temporalFileId };
    const form = formOf(state, params);
    const isOther = form !== undefined && form.file.content.length !== form.upload.fileSize;
    return isOther && isUploadRefusal(observed) ? {} : undefined;
  },
  step(state, _session, params, reader) {
    const task = params.headers["Upload-Task-Id"];
    const form = formOf(state, params);
    if (!form) {
      const known = state.uploads.has(task);
      return refuse(
        state,
        "unknown-upload-task",
        known ? "trueconf.file-upload.part-file" : "trueconf.file-upload.unknown-task",
      );
    }
    const { temporalFileId } = reader.fresh();
    // What becomes of a content of another size than was announced is nowhere said.
    if (temporalFileId === undefined) return refuse(state, "unknown-upload-task", "trueconf.file-upload.status");
    return accept(
      {
        ...state,
        uploads: state.uploads.delete(task),
        temporal: state.temporal.set(temporalFileId, temporalOf(form)),
      },
      { temporalFileId },
      [],
      "trueconf.file-upload.status",
      "trueconf.file-upload.path",
      "trueconf.file-upload.part-file",
      "trueconf.file-upload.task-header",
      "trueconf.file-upload.no-credentials",
      ...(form.preview ? ["trueconf.file-upload.part-preview" as const] : []),
    );
  },
};

function isUploadRefusal(observed: Observed): boolean {
  return !observed.ok && observed.codes.includes("unknown-upload-task");
}

function temporalOf({ upload, file, preview }: Form): TemporalFile {
  return {
    name: file.filename ?? upload.fileName ?? "file",
    mimeType: labelOf(file),
    content: file.content,
    ...(preview && { preview: { content: preview.content, mimeType: labelOf(preview) } }),
  };
}

/** The media type without its parameters. */
function labelOf({ contentType }: FormPart): string {
  const [type] = (contentType ?? UNLABELLED).split(";");
  return type?.trim().toLowerCase() || UNLABELLED;
}
