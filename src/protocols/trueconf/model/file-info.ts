// What is known of a file that was sent, and its content over HTTP.

import { isDeepStrictEqual } from "node:util";
import type { FileRecord, State } from "../state.ts";
import type { Download, Ops, TrueConfHandler, TrueConfReader } from "../vocabulary.ts";
import { accept, refuse } from "../vocabulary.ts";

type Info = Ops["getFileInfo"]["result"];

/** Behind the id of a file: the picture to be shown in its place. */
const PREVIEW = ".preview";

/** Where this server's files can be had; who serves it under no address gets one that is none. */
function downloadUrl({ settings: { origin, server } }: State, fileId: string): string {
  return `${origin || `http://${server}`}/bridge/api/client/v1/files/${encodeURIComponent(fileId)}`;
}

export const getFileInfo: TrueConfHandler<"getFileInfo"> = {
  grants: (_params, refused) =>
    refused.carriedOut
      ? "trueconf.get-file-info.answer"
      : refused.codes.includes("file-not-found")
        ? "trueconf.send-file.file-known"
        : "trueconf.get-file-info.method",
  mint(state, { params: { fileId }, choose }) {
    const file = state.files.get(fileId);
    if (!file) return {};
    const { name, size, mimeType, readyState, preview } = file;
    const form = choose("trueconf.file-info-id");
    return {
      info: {
        name,
        size,
        mimeType,
        readyState,
        ...(form !== "info-hash" && { fileId }),
        ...(form !== "file-id" && { infoHash: fileId }),
        downloadUrl: readyState === 2 ? downloadUrl(state, fileId) : null,
        previews: preview
          ? [
              {
                name: `preview of ${name}`,
                size: preview.content.length,
                mimeType: preview.mimeType,
                downloadUrl: downloadUrl(state, `${fileId}${PREVIEW}`),
              },
            ]
          : null,
      },
    };
  },
  observe(observed, state, { fileId }) {
    if (observed.ok) return { info: observed.result };
    const isOnItsWay = state.files.get(fileId)?.readyState === 1;
    return isOnItsWay && observed.codes.includes("file-not-ready") ? {} : undefined;
  },
  step(state, _session, { fileId }, reader) {
    const file = state.files.get(fileId);
    if (!file) return refuse(state, "file-not-found", "trueconf.error.file-not-found");
    const { info } = reader.fresh();
    if (!info) return refuse(state, "file-not-ready", "trueconf.get-file-info.not-ready");
    demandInfo(file, info, reader);
    const known = { ...file, downloadUrl: info.downloadUrl };
    return accept(
      state.settings.knowsAll ? state : { ...state, files: state.files.set(fileId, known) },
      info,
      [],
      "trueconf.get-file-info.method",
      "trueconf.get-file-info.answer",
      "trueconf.send-file.file-known",
    );
  },
};

function demandInfo(file: FileRecord, info: Info, reader: TrueConfReader): void {
  const observed = (): string => JSON.stringify(info);
  const form = info.fileId === undefined ? "info-hash" : info.infoHash === undefined ? "file-id" : "both";
  const isNamed = info.fileId === file.fileId || info.infoHash === file.fileId;
  reader.demand("trueconf.get-file-info.known", isNamed, () => ({
    expected: `fileId or infoHash ${file.fileId}`,
    observed: observed(),
  }));
  if (isNamed && reader.choose("trueconf.file-info-id") !== form) {
    reader.contradiction("trueconf.open.file-info-id", "the members that named it before");
  }
  const { name, size, mimeType } = file;
  // The label of a file that somebody else sent may not have been seen.
  const isLabelled = mimeType === "" || mediaType(info.mimeType) === mediaType(mimeType);
  const isSame = info.name === name && info.size === size && isLabelled;
  reader.demand("trueconf.get-file-info.as-uploaded", isSame, () => ({
    expected: `name ${JSON.stringify(name)}, size ${size}, mimeType ${mimeType}`,
    observed: observed(),
  }));
  reader.demand("trueconf.get-file-info.ready-state-known", [0, 1, 2].includes(info.readyState), () => ({
    expected: "readyState 0, 1 or 2",
    observed: observed(),
  }));
  if (file.readyState === 1) {
    reader.demand("trueconf.get-file-info.not-ready", info.readyState !== 2, () => ({
      expected: "a file that is not ready",
      observed: observed(),
    }));
    return;
  }
  const isReady = info.readyState === 2 && info.downloadUrl !== null && URL.canParse(info.downloadUrl);
  reader.demand("trueconf.get-file-info.ready", isReady, () => ({
    expected: "readyState 2 and a downloadUrl that is absolute",
    observed: observed(),
  }));
}

function mediaType(label: string): string {
  return label.split(";")[0]?.trim().toLowerCase() ?? "";
}

export const downloadFileContent: TrueConfHandler<"downloadFileContent"> = {
  grants: () => "trueconf.file-download.status",
  mint: (state, { params }) => contentOf(state, params.path.fileId) ?? { content: new Uint8Array(), mimeType: "" },
  observe: (observed) => (observed.ok ? observed.result : undefined),
  step(state, _session, { path: { fileId } }, reader) {
    const known = contentOf(state, fileId);
    const isForeign = !state.settings.knowsAll && state.files.has(fileId);
    if (!known && !isForeign) return refuse(state, "unknown-download", "trueconf.file-download.unknown-file");
    const download = reader.fresh();
    if (known) {
      const isSame = isDeepStrictEqual(bytes(download.content), bytes(known.content));
      reader.demand("trueconf.file-download.same-bytes", isSame, () => ({
        expected: `the ${known.content.length} bytes that were uploaded`,
        observed: `${download.content.length} bytes`,
      }));
      const isLabelled = mediaType(download.mimeType) === mediaType(known.mimeType);
      reader.demand("trueconf.file-download.content-type", isLabelled, () => ({
        expected: known.mimeType,
        observed: download.mimeType,
      }));
    }
    return accept(state, download, [], "trueconf.file-download.status");
  },
};

/** The same bytes in a Buffer are the same bytes. */
function bytes(content: Uint8Array): Uint8Array {
  return new Uint8Array(content);
}

function contentOf({ files }: State, id: string): Download | undefined {
  const file = files.get(id);
  if (file) {
    const { content, mimeType, readyState } = file;
    return content && readyState === 2 ? { content, mimeType } : undefined;
  }
  return id.endsWith(PREVIEW) ? files.get(id.slice(0, -PREVIEW.length))?.preview : undefined;
}
