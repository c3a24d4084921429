// A file is sent as a message; what is known of it can be asked for, and its content be had.

import { Set as PSet } from "immutable";
import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import type { Observed } from "../../../behaviour/behaviour.ts";
import { differences } from "../../../behaviour/differences.ts";
import type { ContentView, FileRecord, State, TemporalFile } from "../state.ts";
import { callerOf } from "../state.ts";
import type { Ops, TrueConfEmission, TrueConfHandler, TrueConfReader, TrueConfStep, Written } from "../vocabulary.ts";
import { accept, refuse } from "../vocabulary.ts";
import { KIND, arriving, isContent, written } from "./content.ts";
import type { Said } from "./delivering.ts";
import { deliver } from "./delivering.ts";
import { mintWritten, observeWritten } from "./marks.ts";
import { grantsWriting } from "./messages.ts";
import { demandOrder, payloadOf } from "./observing.ts";
import { beginSaying, mintUnquotable, observeUnquotable } from "./writing.ts";

type SendFile = Ops["sendFile"];

export const sendFile: TrueConfHandler<"sendFile"> = {
  grants: ({ content }, refused) =>
    grantsWriting(refused, {
      method: "trueconf.send-file.method",
      answer: "trueconf.send-file.answer",
      ...(content.caption && { otherwise: "trueconf.send-file.caption-apart" }),
    }),
  mint(state, minting) {
    const { chatId, content } = minting.params;
    const file = state.temporal.get(content.temporalFileId);
    const first = mintWritten(state, chatId, minting);
    const fileId = minting.entropy.uuid().replaceAll("-", "");
    const given = {
      ...mintUnquotable(state, minting.params),
      fileId,
      ...(file && { content: { ...attachment(file, fileId), readyState: 2 } }),
    };
    if (!content.caption) return { ...first, ...given };
    const second = mintWritten(state, chatId, minting);
    const caption = { ...first, content: arriving(content.caption) };
    return { ...second, box: (first.box ?? 0) + 1, ...given, caption };
  },
  observe: (observed, state, params) =>
    observed.ok
      ? observeFile(observed.result, observed, params, state)
      : withFileId(observeUnquotable(observed, state, params)),
  step(state, session, params, reader) {
    const { temporalFileId, caption } = params.content;
    const file = state.temporal.get(temporalFileId);
    const writing = beginSaying(state, session, params, reader, () => (file ? undefined : unknownFile(state)));
    if (writing.refusal) return writing.refusal;
    if (!file) return unknownFile(state);
    const { chat, callerId, replyMessageId, mark } = writing;
    const author = { id: callerId, type: 1 };
    const events: TrueConfEmission[] = [];
    let next: State = { ...state, temporal: state.temporal.delete(temporalFileId) };
    const say = (said: Said, its: Written, because: RequirementId): void => {
      const delivered = deliver(next, next.chats.get(chat.id) ?? chat, said, its, session, because, reader);
      next = delivered.state;
      events.push(...delivered.events);
    };
    const sayCaption = (): void => {
      if (!caption) return;
      const its = mark.caption ?? {};
      const known = written(caption, its.content, "trueconf.send-file.caption-apart", reader);
      say({ author, type: KIND.text, ...known }, its, "trueconf.send-file.caption-apart");
    };
    // A text with a file comes as two messages; clients saw the text first.
    if (!mark.captionLast) sayCaption();
    say(
      {
        author,
        type: KIND.file,
        content: knownOf(state, file, mark, reader),
        ...(replyMessageId !== undefined && { replyMessageId }),
      },
      mark,
      "trueconf.event-send-message.file",
    );
    if (mark.captionLast) sayCaption();
    demandOrder(session, mark.told, reader);
    const { fileId, messageId, timestamp } = mark;
    const { name, mimeType, content, preview } = file;
    const record: FileRecord = {
      fileId,
      name,
      size: content.length,
      mimeType,
      readyState: 2,
      progress: content.length,
      content,
      ...(preview && { preview }),
      ...(messageId !== undefined && { messageId }),
    };
    const captionId = mark.caption?.messageId;
    return accept(
      { ...next, files: next.files.set(fileId, record) },
      {
        chatId: chat.id,
        messageId: messageId ?? "",
        timestamp: timestamp ?? 0,
        fileId,
        ...(state.settings.knowsAll && captionId !== undefined && { captionMessageId: captionId }),
      },
      events,
      "trueconf.send-file.method",
      "trueconf.send-file.answer",
      ...(caption ? ["trueconf.send-file.caption-apart" as const] : []),
    );
  },
};

/** Refused with 308: nobody gave out such an id of a content. */
function unknownFile(state: State): TrueConfStep<never> {
  return refuse(state, "file-not-found", "trueconf.send-file.unknown-file", "trueconf.error.file-not-found");
}

function withFileId(unquotable: Written | undefined): SendFile["fresh"] | undefined {
  return unquotable && { ...unquotable, fileId: "" };
}

export function attachment({ name, mimeType, content }: TemporalFile, fileId: string): ContentView {
  return { name, size: content.length, mimeType, fileId };
}

/** What is known of the message of a file. How far it is changes by itself, so only a mock knows it. */
function knownOf(
  { settings }: State,
  file: TemporalFile,
  { fileId, content: seen }: SendFile["fresh"],
  reader: Pick<TrueConfReader, "demand">,
): ContentView {
  const known = attachment(file, fileId);
  if (!seen) return known;
  const [difference] = differences(known, seen);
  reader.demand("trueconf.send-file.attachment", difference === undefined, () => ({
    expected: difference?.expected ?? "",
    observed: difference?.observed ?? "",
  }));
  return settings.knowsAll ? seen : known;
}

/** The message of the file by its id, that of the caption by what it says. */
function observeFile(
  result: SendFile["result"],
  observed: Observed,
  { content: { caption } }: SendFile["params"],
  state: State,
): SendFile["fresh"] {
  const { fileId, captionMessageId, messageId } = result;
  const file = { ...observeWritten(observed, result), fileId };
  if (!caption) return file;
  const others = (observed.events ?? [])
    .map((received) => payloadOf(received, "sendMessage"))
    .filter((payload) => payload !== undefined);
  const told = others.find((payload) => {
    const id = payload["messageId"];
    if (captionMessageId) return id === captionMessageId;
    const isNew = typeof id === "string" && id !== messageId && !state.messages.has(id);
    return isNew && payload["type"] === KIND.text && isContent(payload["content"]);
  });
  const id = captionMessageId ?? told?.["messageId"];
  const order = others.map((payload) => payload["messageId"]);
  const isLast = told !== undefined && order.indexOf(id) > order.indexOf(messageId) && order.includes(messageId);
  return {
    ...file,
    caption: typeof id === "string" ? observeWritten(observed, { messageId: id }) : {},
    ...(isLast && { captionLast: true }),
  };
}

export const getFileUploadLimits: TrueConfHandler<"getFileUploadLimits"> = {
  grants: (_params, refused) =>
    refused.carriedOut ? "trueconf.get-file-upload-limits.answer" : "trueconf.get-file-upload-limits.method",
  mint: ({ limits }) => ({
    limits: limits ? limitsView(limits) : { maxSize: null, extensions: null },
  }),
  observe: (observed) => (observed.ok ? { limits: observed.result } : undefined),
  step(state, _session, _params, reader) {
    const { limits } = reader.fresh();
    const { maxSize, extensions } = limits;
    return accept(
      state.limits ? state : { ...state, limits: { maxSize, extensions } },
      state.limits ? limitsView(state.limits) : limits,
      [],
      "trueconf.get-file-upload-limits.answer",
      "trueconf.get-file-upload-limits.method",
    );
  },
};

export function limitsView({
  maxSize,
  extensions,
}: NonNullable<State["limits"]>): Ops["getFileUploadLimits"]["result"] {
  return { maxSize, extensions: extensions && { mode: extensions.mode, list: [...extensions.list] } };
}

export const subscribeFileProgress: TrueConfHandler<"subscribeFileProgress"> = {
  grants: (_params, refused) =>
    refused.carriedOut ? "trueconf.subscribe-file-progress.answer" : "trueconf.subscribe-file-progress.method",
  mint: (state, { params }) => ({ result: state.files.get(params.fileId)?.readyState === 1 }),
  observe: (observed) => (observed.ok ? { result: observed.result.result } : undefined),
  step(state, session, { fileId }, reader) {
    const file = state.files.get(fileId);
    if (!file) return refuse(state, "file-not-found", "trueconf.error.file-not-found");
    const { result } = reader.fresh();
    if (file.readyState === 1) {
      reader.demand("trueconf.subscribe-file-progress.progress-follows", result, () => ({
        expected: "a subscription to a file that is being uploaded",
        observed: "none",
      }));
    }
    return accept(
      result ? subscribed(state, session, fileId, true) : state,
      { result },
      [],
      "trueconf.subscribe-file-progress.method",
      "trueconf.subscribe-file-progress.answer",
    );
  },
};

export const unsubscribeFileProgress: TrueConfHandler<"unsubscribeFileProgress"> = {
  grants: (_params, refused) =>
    refused.carriedOut ? "trueconf.unsubscribe-file-progress.answer" : "trueconf.unsubscribe-file-progress.method",
  mint: (state, { session, params }) => ({
    result: state.connections.get(session)?.subscriptions.has(params.fileId) ?? false,
  }),
  observe: (observed) => (observed.ok ? { result: observed.result.result } : undefined),
  step(state, session, { fileId }, reader) {
    if (!state.files.has(fileId)) return refuse(state, "file-not-found", "trueconf.error.file-not-found");
    const { result } = reader.fresh();
    return accept(
      subscribed(state, session, fileId, false),
      { result },
      [],
      "trueconf.unsubscribe-file-progress.method",
      "trueconf.unsubscribe-file-progress.answer",
    );
  },
};

function subscribed(state: State, session: string, fileId: string, isOn: boolean): State {
  const connection = state.connections.get(session);
  if (!connection || callerOf(state, session) === undefined) return state;
  const { subscriptions, unsubscribed = PSet<string>() } = connection;
  const changed = isOn
    ? { subscriptions: subscriptions.add(fileId), unsubscribed: unsubscribed.delete(fileId) }
    : { subscriptions: subscriptions.delete(fileId), unsubscribed: unsubscribed.add(fileId) };
  return { ...state, connections: state.connections.set(session, { ...connection, ...changed }) };
}
