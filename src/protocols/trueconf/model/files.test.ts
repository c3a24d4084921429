import { describe, expect, test } from "vitest";
import type { Answer, Played } from "../played.shared.ts";
import { ANN, BOB, CAT, NOTHING, played } from "../played.shared.ts";
import { changed, group, retold, send, text } from "./talk.shared.ts";

const BYTES = new TextEncoder().encode("what is in the file");

interface Part {
  readonly name: string;
  readonly filename?: string;
  readonly contentType?: string;
  readonly content: Uint8Array;
}

const FILE: Part = { name: "file", filename: "notes.txt", contentType: "text/plain; charset=utf-8", content: BYTES };

const begin = (play: Played, fileSize = BYTES.length, more: object = { fileName: "notes.txt" }): Answer =>
  play.ask("a", "uploadFile", { fileSize, ...more });

const post = (play: Played, task: string, parts: readonly Part[] = [FILE], said = {}): Answer => {
  const body = Object.fromEntries(parts.map(({ name }) => [name, ""]));
  const params = { path: {}, query: {}, headers: { "Upload-Task-Id": task }, body, parts };
  return play.ask("", "uploadFileContent", params, said);
};

/** A content that is there, to be sent. */
function uploaded(play: Played, parts: readonly Part[] = [FILE]): string {
  return play.textOf(post(play, play.textOf(begin(play), "uploadTaskId"), parts), "temporalFileId");
}

const get = (play: Played, fileId: string, said = {}): Answer =>
  play.ask("", "downloadFileContent", { path: { fileId }, query: {}, headers: {} }, said);

describe("a file", () => {
  test("is announced, sent, told, shown and had again", () => {
    const { play, chatId } = group();
    const content = { temporalFileId: uploaded(play) };
    const answer = play.ask("a", "sendFile", { chatId, content });
    const [messageId, fileId] = [play.textOf(answer, "messageId"), play.textOf(answer, "fileId")];
    const about = { name: "notes.txt", size: BYTES.length, mimeType: "text/plain", fileId, readyState: 2 };
    expect(answer.events).toMatchObject([
      { session: "b", event: { method: "sendMessage", payload: { messageId, type: 202, content: about } } },
    ]);
    expect(play.ask("b", "getMessageById", { messageId }).reply).toMatchObject({ result: { content: about } });
    const info = play.ask("b", "getFileInfo", { fileId });
    expect(info.reply).toMatchObject({ result: { ...about, infoHash: fileId, previews: null } });
    expect(play.textOf(info, "downloadUrl")).toBe(`http://video.example.com:4309/bridge/api/client/v1/files/${fileId}`);
    const { reply } = get(play, fileId);
    expect(reply).toMatchObject({ result: { mimeType: "text/plain" } });
    expect(reply.ok && Reflect.get(Object(reply.result), "content")).toEqual(BYTES);
    expect(play.ask("a", "sendFile", { chatId, content }).reply).toMatchObject({ code: "file-not-found" });
  });

  test.for(["both", "file-id", "info-hash"])("is named by %s, as configured", (branch) => {
    const { play, chatId } = group({ branches: { "file-info-id": branch } });
    const sent = play.ask("a", "sendFile", { chatId, content: { temporalFileId: uploaded(play) } });
    const { reply } = play.ask("a", "getFileInfo", { fileId: play.textOf(sent, "fileId") });
    const names = Object.keys(Object(reply.ok ? reply.result : {})).filter(
      (key) => key === "fileId" || key === "infoHash",
    );
    expect(names).toEqual({ both: ["fileId", "infoHash"], "file-id": ["fileId"], "info-hash": ["infoHash"] }[branch]);
    expect(play.left("file-info-id")).toEqual([branch]);
  });

  test("may have a picture to be shown in its place", () => {
    const { play, chatId } = group();
    const preview = { name: "preview", filename: "p.webp", contentType: "image/webp", content: BYTES.slice(0, 4) };
    const sent = play.ask("a", "sendFile", { chatId, content: { temporalFileId: uploaded(play, [FILE, preview]) } });
    const fileId = play.textOf(sent, "fileId");
    expect(play.ask("b", "getFileInfo", { fileId }).reply).toMatchObject({
      result: { previews: [{ size: 4, mimeType: "image/webp", downloadUrl: expect.stringContaining(fileId) }] },
    });
    expect(get(play, `${fileId}.preview`, { tamper: (seen: object) => seen }).reply).toMatchObject({ ok: true });
  });

  test("has its caption in a message of its own, before it", () => {
    const { play, chatId } = group();
    const content = { temporalFileId: uploaded(play), caption: text("see this") };
    const answer = play.ask("a", "sendFile", { chatId, content });
    expect(answer.events).toMatchObject([
      { event: { payload: { type: 200, content: { text: "see this" }, box: { id: 2 } } } },
      { event: { payload: { type: 202, box: { id: 3 } } } },
    ]);
    const messageId = play.textOf(answer, "captionMessageId");
    expect(play.ask("b", "getMessageById", { messageId }).reply).toMatchObject({ ok: true });
    play.ask("b", "getChatHistory", { chatId, count: 10 });
    expect(play.ask("b", "getChatByID", { chatId }).reply).toMatchObject({
      result: { unreadMessages: 2, lastMessage: { type: 202 } },
    });
  });

  test("may be told before its caption, whose id need not be answered", () => {
    const { play, chatId } = group();
    const content = { temporalFileId: uploaded(play), caption: text("see this") };
    const answer = play.ask(
      "a",
      "sendFile",
      { chatId, content },
      {
        tamper: (observed) => ({
          ...changed(observed, { captionMessageId: undefined }),
          events: (observed.events ?? []).toReversed().map((received, index) => {
            const told = retold({ box: { id: 10 + index, position: "0" } })({ ...observed, events: [received] });
            return told.events?.[0] ?? received;
          }),
        }),
      },
    );
    expect(answer.broken).toEqual([]);
    expect(play.believed()[0]?.chats.get(chatId)?.log.last()).toMatchObject({
      type: 200,
      content: { text: "see this" },
    });
  });

  test("whose caption is told to nobody is found out", () => {
    const { play, chatId } = group();
    const content = { temporalFileId: uploaded(play), caption: text("see this") };
    const answer = play.ask(
      "a",
      "sendFile",
      { chatId, content },
      {
        tamper: (observed) => ({ ...observed, events: (observed.events ?? []).slice(1) }),
      },
    );
    expect(answer.broken).toEqual(["trueconf.send-file.caption-apart"]);
  });

  test.for<[object, string]>([
    [{ name: "other" }, "trueconf.get-file-info.as-uploaded"],
    [{ size: 1 }, "trueconf.get-file-info.as-uploaded"],
    [{ readyState: 9 }, "trueconf.get-file-info.ready-state-known"],
    [{ readyState: 1 }, "trueconf.get-file-info.ready"],
    [{ downloadUrl: "/files/1" }, "trueconf.get-file-info.ready"],
    [{ fileId: "x", infoHash: "y" }, "trueconf.get-file-info.known"],
  ])("with %j in its info is found out", ([change, requirement]) => {
    const { play, chatId } = group();
    const sent = play.ask("a", "sendFile", { chatId, content: { temporalFileId: uploaded(play) } });
    const answer = play.ask(
      "a",
      "getFileInfo",
      { fileId: play.textOf(sent, "fileId") },
      {
        tamper: (observed) => changed(observed, change),
      },
    );
    expect(answer.broken).toContain(requirement);
  });

  test("with other bytes, or another label, is found out", () => {
    const { play, chatId } = group();
    const sent = play.ask("a", "sendFile", { chatId, content: { temporalFileId: uploaded(play) } });
    const fileId = play.textOf(sent, "fileId");
    const download = { content: BYTES.toReversed(), mimeType: "text/html" };
    expect(get(play, fileId, { tamper: () => ({ ok: true, result: download }) }).broken).toEqual([
      "trueconf.file-download.same-bytes",
      "trueconf.file-download.content-type",
    ]);
    expect(get(play, NOTHING).reply).toMatchObject({ code: "unknown-download" });
  });
});

describe("an upload", () => {
  test("over the limits is refused", () => {
    const { play } = group();
    const limit = (maxSize: number | null, extensions: object | null): object =>
      play.environment("setUploadLimits", { maxSize, extensions });
    const answer = limit(10, { mode: "block", list: ["exe"] });
    expect(Reflect.get(answer, "events")).toMatchObject([
      { session: "a", event: { method: "getFileUploadLimits", payload: { maxSize: 10 } } },
      { session: "b" },
    ]);
    expect(play.ask("b", "getFileUploadLimits").reply).toMatchObject({ result: { maxSize: 10 } });
    expect(begin(play, 11).reply).toMatchObject({ code: "file-upload-failed" });
    expect(begin(play, 10).reply).toMatchObject({ ok: true });
    expect(begin(play, 10, { fileName: "virus.EXE" }).reply).toMatchObject({ code: "file-upload-failed" });
    limit(null, { mode: "allow", list: [".txt"] });
    expect(begin(play, 1e9).reply).toMatchObject({ ok: true });
    expect(begin(play, 1, { fileName: "notes" }).reply).toMatchObject({ code: "file-upload-failed" });
    limit(null, null);
    expect(begin(play, 1, { fileName: "notes" }).reply).toMatchObject({ ok: true });
  });

  test.for(["served", "internal-error", "unknown-message", "file-upload-failed"])(
    "without a name is %s, as configured",
    (branch) => {
      const { play } = group({ branches: { "upload-file-name": branch } });
      const { reply } = begin(play, 1, {});
      expect(reply).toMatchObject(branch === "served" ? { ok: true } : { code: branch });
      expect(play.left("upload-file-name")).toEqual([branch]);
    },
  );

  test("to no task, to one that is over, or without a file is refused", () => {
    const { play } = group();
    const task = play.textOf(begin(play), "uploadTaskId");
    expect(post(play, NOTHING).reply).toMatchObject({ code: "unknown-upload-task" });
    const without = post(play, task, []);
    expect(without.reply).toMatchObject({ code: "unknown-upload-task" });
    expect(without.exercised).toContain("trueconf.file-upload.part-file");
    expect(post(play, task).reply).toMatchObject({ ok: true });
    expect(post(play, task).reply).toMatchObject({ code: "unknown-upload-task" });
  });

  test("of another size than was announced is refused by the mock, and may be taken by a target", () => {
    const { play } = group();
    const task = play.textOf(begin(play, 1), "uploadTaskId");
    expect(post(play, task).reply).toMatchObject({ code: "unknown-upload-task" });
    const taken = post(play, task, [FILE], { tamper: () => ({ ok: true, result: { temporalFileId: "t" } }) });
    expect(taken.broken).toEqual([]);
  });

  test("whose id was given out before is found out", () => {
    const { play } = group();
    const uploadTaskId = play.textOf(begin(play), "uploadTaskId");
    const again = play.ask(
      "a",
      "uploadFile",
      { fileSize: 1, fileName: "x" },
      {
        tamper: (observed) => changed(observed, { uploadTaskId }),
      },
    );
    expect(again.broken).toEqual(["trueconf.upload-file.unique"]);
  });
});

describe("sendFile is refused", () => {
  test.for<[string, object, string]>([
    ["in no chat", { chatId: NOTHING }, "chat-not-found"],
    ["in answer to nothing", { replyMessageId: NOTHING }, "message-not-found"],
    ["of nothing", { content: { temporalFileId: NOTHING } }, "file-not-found"],
  ])("%s", ([, change, code]) => {
    const { play, chatId } = group();
    const content = { temporalFileId: uploaded(play) };
    expect(play.ask("a", "sendFile", { chatId, content, ...change }).reply).toMatchObject({ code });
    expect(play.ask("a", "sendFile", { chatId, content, replyMessageId: send(play, chatId) }).reply.ok).toBe(true);
  });
});

describe("progress", () => {
  const upload = { userId: CAT, name: "film.mp4", size: 100 };

  test("is told to those who asked for it, until they ask for no more", () => {
    const { play, chatId } = group();
    play.ask("a", "addChatParticipant", { chatId, userId: CAT });
    const answer = play.environment("uploadAs", { ...upload, chatId, progress: 10 });
    const fileId = play.textOf(answer, "fileId");
    expect(answer.events).toMatchObject([
      { session: "a", event: { method: "sendMessage", payload: { type: 202, content: { fileId, readyState: 1 } } } },
      { session: "b" },
    ]);
    expect(play.ask("a", "getFileInfo", { fileId }).reply).toMatchObject({
      result: { readyState: 1, downloadUrl: null },
    });
    const late = { ok: false as const, codes: ["file-not-ready"], summary: "311", carriedOut: false };
    expect(play.ask("a", "getFileInfo", { fileId }, { tamper: () => late }).broken).toEqual([]);
    expect(get(play, fileId, { tamper: () => ({ ...late, codes: ["unknown-download"] }) }).reply.ok).toBe(false);
    for (const session of ["a", "b"]) {
      expect(play.ask(session, "subscribeFileProgress", { fileId }).reply).toMatchObject({ result: { result: true } });
    }
    expect(play.environment("uploadAs", { ...upload, chatId, progress: 50, fileId }).events).toMatchObject([
      { session: "a", event: { method: "uploadFileProgress", payload: { fileId, progress: 50 } } },
      { session: "b" },
    ]);
    expect(play.ask("b", "unsubscribeFileProgress", { fileId }).reply).toMatchObject({ result: { result: true } });
    expect(play.environment("uploadAs", { ...upload, chatId, progress: 100, fileId }).events).toHaveLength(1);
    expect(play.ask("b", "getFileInfo", { fileId }).reply).toMatchObject({ result: { readyState: 2 } });
    expect(play.ask("b", "subscribeFileProgress", { fileId }).reply).toMatchObject({ result: { result: false } });
    const messageId = play.mock().files.get(fileId)?.messageId;
    expect(play.ask("b", "getMessageById", { messageId }).reply).toMatchObject({
      result: { content: { readyState: 2 } },
    });
  });

  test("that is not told is found out", () => {
    const { play, chatId } = group();
    const file = { ...upload, userId: BOB, chatId };
    const fileId = play.textOf(play.environment("uploadAs", { ...file, progress: 10 }), "fileId");
    play.ask("a", "subscribeFileProgress", { fileId });
    const silent = play.environment(
      "uploadAs",
      { ...file, progress: 50, fileId },
      {
        tamper: (observed) => ({ ...observed, events: [] }),
      },
    );
    expect(silent.broken).toEqual(["trueconf.event-upload-file-progress.event"]);
  });

  test.for([
    ["after asking for no more", true, "trueconf.unsubscribe-file-progress.progress-ends"],
    ["without asking", false, "trueconf.event-upload-file-progress.not-unsubscribed"],
  ] as const)("that is told %s is found out", ([, asked, requirement]) => {
    const { play, chatId } = group();
    const file = { ...upload, userId: BOB, chatId };
    const fileId = play.textOf(play.environment("uploadAs", { ...file, progress: 10 }), "fileId");
    if (asked) play.ask("b", "subscribeFileProgress", { fileId });
    if (asked) play.ask("b", "unsubscribeFileProgress", { fileId });
    const event = { method: "uploadFileProgress", payload: { fileId, progress: 50 } };
    const told = play.environment(
      "uploadAs",
      { ...file, progress: 50, fileId },
      {
        tamper: (observed) => ({ ...observed, events: [{ session: "b", event, early: false }] }),
      },
    );
    expect(told.broken).toEqual([requirement]);
  });

  test("of nothing can neither be asked for nor made", () => {
    const { play, chatId } = group();
    for (const operation of ["subscribeFileProgress", "unsubscribeFileProgress", "getFileInfo"]) {
      expect(play.ask("a", operation, { fileId: NOTHING }).reply).toMatchObject({ code: "file-not-found" });
    }
    const make = (change: object): object =>
      play.environment("uploadAs", { ...upload, userId: ANN, chatId, progress: 0, ...change }).reply;
    expect(make({ fileId: NOTHING })).toMatchObject({ code: "file-not-found" });
    expect(make({ progress: 101 })).toMatchObject({ code: "internal-error" });
    expect(make({ size: "100" })).toMatchObject({ code: "internal-error" });
    expect(make({ userId: "nobody" })).toMatchObject({ code: "access-denied" });
    expect(make({ chatId: NOTHING })).toMatchObject({ code: "chat-not-found" });
    expect(make({ userId: CAT })).toMatchObject({ code: "user-is-not-chat-participant" });
  });
});

test("nothing limits uploads in a mock until somebody does", () => {
  const play = played();
  play.enter("a", ANN);
  expect(play.ask("a", "getFileUploadLimits").reply).toMatchObject({ result: { maxSize: null, extensions: null } });
});
