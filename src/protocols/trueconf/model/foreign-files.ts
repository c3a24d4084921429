// A file of someone else that is on its way: it is told as a message at once, and its progress to those who asked for it.

import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import type { FileRecord, State } from "../state.ts";
import { findMessage, putMessage } from "../state.ts";
import type { EnvironmentHandler, TrueConfEmission } from "../vocabulary.ts";
import { accept, refuse } from "../vocabulary.ts";
import { ELSEWHERE, acted, acting } from "./acting.ts";
import { KIND } from "./content.ts";
import { deliver } from "./delivering.ts";
import { mintWritten, observeWritten } from "./marks.ts";
import { hasTexts, unfit } from "./people.ts";
import { beginWriting } from "./writing.ts";

const TOLD = "trueconf.event-upload-file-progress.event";

/** A larger file has no content here: nobody needs so many zeros. */
const LARGEST = 16 * 1024 * 1024;

export const uploadAs: EnvironmentHandler<"uploadAs"> = {
  grants: () => TOLD,
  mint(state, minting) {
    const { chatId, name, size, progress } = minting.params;
    if (minting.params.fileId !== undefined) return { fileId: minting.params.fileId };
    const fileId = minting.entropy.uuid().replaceAll("-", "");
    const content = { name, size, mimeType: "application/octet-stream", fileId, readyState: progress < size ? 1 : 2 };
    return { ...mintWritten(state, chatId, minting), fileId, content };
  },
  observe(observed, _state, params) {
    if (!observed.ok) return undefined;
    const { fileId } = observed.result;
    if (params.fileId !== undefined) return { fileId };
    const told = (observed.events ?? []).map(({ event }): unknown => Reflect.get(Object(event), "payload"));
    const own = told.find(
      (payload) => Reflect.get(Object(Reflect.get(Object(payload), "content")), "fileId") === fileId,
    );
    const messageId: unknown = Reflect.get(Object(own), "messageId");
    return typeof messageId === "string" ? { ...observeWritten(observed, { messageId }), fileId } : { fileId };
  },
  step(state, _session, params, reader) {
    const { userId, chatId, name, size, progress, fileId } = params;
    const isLength =
      [size, progress].every((length) => Number.isSafeInteger(length) && length >= 0) && progress <= size;
    const isFit = hasTexts(params, "chatId", "name", ...(fileId === undefined ? [] : ["fileId"]));
    const refusal = unfit(state, userId, isFit && isLength, TOLD);
    if (refusal) return refusal;
    if (fileId !== undefined) {
      const file = state.files.get(fileId);
      if (!file) return refuse(state, "file-not-found", "trueconf.error.file-not-found");
      if (file.readyState === 2 || progress < file.progress || progress > file.size) {
        return refuse(state, "internal-error", TOLD);
      }
      reader.fresh();
      const events = toldProgress(state, fileId, progress);
      return accept(carriedOn(state, file, progress), { fileId }, events, TOLD, ...untold(state, fileId));
    }
    const current = acting(state, userId);
    const writing = beginWriting(current, ELSEWHERE, { chatId }, reader);
    if (writing.refusal) return { ...writing.refusal, state };
    const mark = reader.fresh();
    const { content, messageId } = mark;
    const known = { name, size, fileId: mark.fileId };
    const delivered = deliver(
      current,
      writing.chat,
      {
        author: { id: userId, type: 1 },
        type: KIND.file,
        content: state.settings.knowsAll && content ? content : known,
      },
      mark,
      ELSEWHERE,
      "trueconf.event-send-message.file",
      reader,
    );
    const file: FileRecord = {
      fileId: mark.fileId,
      name,
      size,
      mimeType: content?.mimeType ?? "",
      readyState: 1,
      progress: 0,
      ...(messageId !== undefined && { messageId }),
    };
    return accept(
      carriedOn(acted(delivered.state), file, progress),
      { fileId: mark.fileId },
      delivered.events,
      "trueconf.event-send-message.file",
    );
  },
};

/** The file is so far now; at its size it is ready, and its message says so. */
function carriedOn(state: State, file: FileRecord, progress: number): State {
  const isReady = progress === file.size;
  const { knowsAll } = state.settings;
  const next: FileRecord = {
    ...file,
    progress,
    readyState: isReady ? 2 : 1,
    ...(isReady && knowsAll && file.size <= LARGEST && { content: new Uint8Array(file.size) }),
  };
  const current = { ...state, files: state.files.set(file.fileId, next) };
  const found = findMessage(current, file.messageId ?? "");
  if (!isReady || !found || !knowsAll) return current;
  const { chat, message } = found;
  return putMessage(current, chat, { ...message, content: { ...message.content, readyState: 2 } });
}

/** What would be broken by telling those who did not ask, or ask no more. */
function untold(state: State, fileId: string): RequirementId[] {
  const connections = [...state.connections.values()].filter(({ userId }) => userId !== undefined);
  const hasEnded = connections.some(({ unsubscribed }) => unsubscribed?.has(fileId));
  const hasNot = connections.some(({ subscriptions }) => !subscriptions.has(fileId));
  return [
    ...(hasEnded ? (["trueconf.unsubscribe-file-progress.progress-ends"] as const) : []),
    ...(hasNot ? (["trueconf.event-upload-file-progress.not-unsubscribed"] as const) : []),
  ];
}

function toldProgress(state: State, fileId: string, progress: number): TrueConfEmission[] {
  const to = [...state.connections].flatMap(([session, { subscriptions }]) =>
    subscriptions.has(fileId) ? [session] : [],
  );
  const event = { method: "uploadFileProgress" as const, payload: { fileId, progress } };
  return to.length > 0 ? [{ to, event, because: [TOLD, "trueconf.subscribe-file-progress.progress-follows"] }] : [];
}
