import { describe, expect, test } from "vitest";
import type { Answer, Played, PlayedOptions, Said } from "../played.shared.ts";
import { ANN, BOB, CAT, answering, played, refusing, showing, tokenOf } from "../played.shared.ts";
import { emptyState } from "../state.ts";
import { admit } from "./admission.ts";
import { createChat } from "./create-chat.ts";
import { isFileName, mediaTypeOf, typeOf } from "./file-name.ts";
import { deleteUpload, downloadFile, downloadUpload, limits, uploadFile } from "./files.ts";
import { addPicture } from "./pictures.ts";
import { postMessage } from "./post-message.ts";
import { withFile } from "./stored-files.ts";

const handlers = { uploadFile, downloadFile, downloadUpload, deleteUpload };
const playing = (options: Partial<PlayedOptions> = {}): Played => played({ handlers, admit, ...options });

const NAME = "d1f4b0b2-2b7e-4e0c-8f2b-7c9a1e5d3f66";
const BYTES = new Uint8Array([1, 2, 3, 255, 0]);

interface Upload {
  readonly name?: string | undefined;
  readonly type?: string;
  readonly bytes?: Uint8Array;
}

const upload = (play: Played, { name, type = "image/png", bytes = BYTES }: Upload = {}, said: Said = {}): Answer =>
  play.ask(
    tokenOf(ANN),
    "uploadFile",
    { headers: { ...(name !== undefined && { "File-Name": name }), "Content-Type": type }, body: bytes },
    said,
  );
const get = (play: Played, fileName: string, said: Said = {}, operation = "downloadFile"): Answer =>
  play.ask("", operation, { path: { fileName } }, said);
const remove = (play: Played, fileName: string, said: Said = {}): Answer =>
  play.ask(tokenOf(ANN), "deleteUpload", { path: { fileName } }, said);

const codeOf = ({ reply }: Answer): string => (reply.ok ? "served" : reply.code);
const resultOf = ({ reply }: Answer): unknown => (reply.ok ? reply.result : undefined);

describe("an upload", () => {
  test("is answered with its name and type, and served at both addresses", () => {
    const play = playing();
    expect(resultOf(upload(play, { name: NAME }))).toBe(`${NAME}.png`);
    for (const operation of ["downloadFile", "downloadUpload"]) {
      const read = get(play, `${NAME}.png`, {}, operation);
      expect(resultOf(read)).toMatchObject({ mimeType: "image/png", content: BYTES });
      expect(read.exercised).toContain("chatserver.files.no-token");
    }
  });

  test("without a name gets one", () => {
    const play = playing();
    const name = String(resultOf(upload(play)));
    expect(name).toMatch(/^[0-9A-F-]{36}\.png$/);
    expect(codeOf(get(play, name))).toBe("served");
    const again = upload(play, {}, { tamper: answering(() => name) });
    expect(again.broken).toEqual(["chatserver.files.upload-name-made"]);
  });

  test("may be answered with the name alone", () => {
    const play = playing({ branches: { "upload-answer": "bare" } });
    expect(resultOf(upload(play, { name: NAME, type: "image/jpeg" }))).toBe(NAME);
    expect(play.left("upload-answer")).toEqual(["bare"]);
    expect(codeOf(get(play, `${NAME}.jpg`))).toBe("served");
    upload(play);
    expect(play.left("upload-answer")).toEqual(["bare"]);
    expect(upload(play, { name: NAME }, { tamper: answering(() => `${NAME}.png`) }).broken).toEqual([
      "chatserver.open.upload-answer",
    ]);
  });

  test.for<[string, NonNullable<Said["tamper"]>, string]>([
    ["another name", answering(() => "other.png"), "chatserver.files.upload-name"],
    ["another type", answering(() => `${NAME}.gif`), "chatserver.files.upload-type"],
    ["a refusal", refusing("unknown-path"), "chatserver.files.upload-path"],
  ])("is not answered with %s", ([, tamper, requirement]) => {
    expect(upload(playing({ settled: true }), { name: NAME }, { tamper }).broken).toContain(requirement);
  });

  test("of a megabyte is taken", () => {
    const bytes = new Uint8Array(1_000_000);
    const answer = upload(playing(), { name: NAME, bytes });
    expect(answer.exercised).toContain("chatserver.files.upload-size");
    const refused = upload(playing(), { name: NAME, bytes }, { tamper: refusing("payload-too-large") });
    expect(refused.broken).toEqual(["chatserver.files.upload-size"]);
  });

  test("that is too large is not", () => {
    expect(codeOf(upload(playing(), { name: NAME, bytes: new Uint8Array(limits.fileBytes) }))).toBe("served");
    expect(codeOf(upload(playing(), { name: NAME, bytes: new Uint8Array(limits.fileBytes + 1) }))).toBe(
      "payload-too-large",
    );
  });

  test("above what is kept in all is refused by the mock, and a replacement is not", () => {
    const full =
      (size: number): NonNullable<PlayedOptions["known"]> =>
      (state) => ({
        ...withFile(state, { name: `${NAME}.png`, content: BYTES, mimeType: "image/png" }),
        fileBytes: size,
      });
    const said: Said = { tamper: (seen) => seen };
    const play = (size: number): Played => playing({ known: full(size) });
    const { totalBytes } = limits;
    expect(codeOf(upload(play(totalBytes), { name: "other" }, said))).toBe("payload-too-large");
    expect(codeOf(upload(play(totalBytes), { name: NAME }, said))).toBe("served");
    expect(codeOf(upload(play(totalBytes - BYTES.length), { name: "other" }, said))).toBe("served");
  });

  test("beyond how many are kept is refused by the mock", () => {
    let crowded = emptyState({ knowsAll: true });
    for (let number = 0; number < limits.count; number++) {
      crowded = withFile(crowded, { name: `${number}.png`, content: BYTES, mimeType: "image/png" });
    }
    const { files, fileBytes } = crowded;
    const play = playing({ world: (state) => ({ ...state, files, fileBytes }) });
    const said: Said = { tamper: (seen) => seen };
    expect(codeOf(upload(play, { name: "more" }, said))).toBe("payload-too-large");
    expect(codeOf(upload(play, { name: "7" }, said))).toBe("served");
  });

  test.for(["../up", "a/b", String.raw`a\b`, "..", ".hidden", "a..b", "a\u0000b", "a\nb", "", "x".repeat(252)])(
    "under the name %j is refused",
    (name) => {
      expect(codeOf(upload(playing(), { name }))).toBe("invalid");
    },
  );

  test("of a type that leads elsewhere is refused", () => {
    expect(codeOf(upload(playing(), { name: NAME, type: "image/../../x" }))).toBe("invalid");
  });

  test("needs a token", () => {
    const answer = playing().ask("", "uploadFile", { headers: {}, body: BYTES });
    expect(codeOf(answer)).toBe("unauthenticated");
  });
});

describe("a download", () => {
  const uploaded = (options: Partial<PlayedOptions> = {}): Played => {
    const play = playing(options);
    upload(play, { name: NAME });
    return play;
  };

  test("is found whatever the letter case", () => {
    const play = uploaded({ settled: true });
    const read = get(play, `${NAME.toUpperCase()}.png`);
    expect(read.exercised).toContain("chatserver.files.letter-case");
    const refused = get(play, `${NAME.toUpperCase()}.png`, { tamper: refusing("unknown-file") });
    expect(refused.broken).toEqual(["chatserver.files.letter-case"]);
  });

  test.for<[string, NonNullable<Said["tamper"]>, string]>([
    [
      "is byte for byte what was uploaded",
      showing({ content: new Uint8Array([1, 2, 3, 255, 1]) }),
      "chatserver.files.same-bytes",
    ],
    ["is all of it", showing({ content: BYTES.slice(1) }), "chatserver.files.same-bytes"],
    ["needs no token", refusing("unauthenticated"), "chatserver.files.no-token"],
    ["is served at /files", refusing("unknown-file"), "chatserver.post.file-address"],
  ])("%s", ([, tamper, requirement]) => {
    expect(get(uploaded({ settled: true }), `${NAME}.png`, { tamper }).broken).toEqual([requirement]);
  });

  test("is served at /uploads", () => {
    const said = { tamper: refusing("unknown-file") };
    expect(get(uploaded({ settled: true }), `${NAME}.png`, said, "downloadUpload").broken).toEqual([
      "chatserver.files.newer-address",
    ]);
  });

  test.for(["files", "uploads"])("may be at /%s alone", (branch) => {
    const play = uploaded({ branches: { "media-address": branch } });
    expect(codeOf(get(play, `${NAME}.png`))).toBe(branch === "files" ? "served" : "unknown-file");
    expect(codeOf(get(play, `${NAME}.png`, {}, "downloadUpload"))).toBe(branch === "files" ? "unknown-file" : "served");
    expect(play.left("media-address")).toEqual([branch]);
  });

  test("is of what was uploaded last", () => {
    const play = uploaded({ settled: true });
    const bytes = new Uint8Array([9]);
    upload(play, { name: NAME.toUpperCase(), bytes });
    expect(resultOf(get(play, `${NAME}.png`))).toMatchObject({ content: bytes });
    expect(get(play, `${NAME}.png`, { tamper: showing({ content: BYTES }) }).broken).toEqual([
      "chatserver.files.upload-replaces",
    ]);
    expect(play.mock().fileBytes).toBe(1);
  });

  test("of what was deleted, or never was, is not served", () => {
    const play = uploaded();
    expect(codeOf(remove(play, `${NAME}.png`))).toBe("served");
    expect(play.mock().fileBytes).toBe(0);
    expect(get(play, `${NAME}.png`).exercised).toContain("chatserver.files.deleted");
    expect(get(play, "never.png").exercised).toContain("chatserver.files.unknown");
    const tamper = (): { ok: true; result: object } => ({
      ok: true,
      result: { content: BYTES, mimeType: "image/png" },
    });
    expect(get(play, `${NAME}.png`, { tamper }).broken).toEqual(["chatserver.files.deleted"]);
    expect(get(play, "never.png", { tamper }).broken).toEqual(["chatserver.files.unknown"]);
  });

  test("whether there was anything to delete may be told or not", () => {
    expect(codeOf(remove(playing(), "never.png"))).toBe("served");
    expect(remove(playing(), "never.png", { tamper: refusing("unknown-file") }).broken).toEqual([]);
    const refused = remove(uploaded(), `${NAME}.png`, { tamper: refusing("unknown-file") });
    expect(refused.broken).toEqual(["chatserver.files.delete-path"]);
  });
});

test.for<[string | undefined, string, string]>([
  ["image/png", "png", "image/png"],
  ["image/jpeg", "jpg", "image/jpeg"],
  ["Audio/MPEG; rate=1", "mp3", "audio/mpeg"],
  ["video/quicktime", "mov", "video/quicktime"],
  ["image/svg+xml", "svg+xml", "image/svg+xml"],
  ["png", "png", "image/png"],
  ["xyz", "xyz", "application/octet-stream"],
  [undefined, "bin", "application/octet-stream"],
])("a file labelled %s has the type %s, and is labelled %s", ([label, type, mimeType]) => {
  expect(typeOf(label)).toBe(type);
  expect(mediaTypeOf(label)).toBe(mimeType);
});

test.for(["a.png", "Häuser am See.jpeg", `${"x".repeat(251)}.png`])("%j can be the name of a file", (name) => {
  expect(isFileName(name)).toBe(true);
});

test.for<[string, NonNullable<Said["tamper"]>]>([
  ["is served", refusing("unknown-file")],
  ["is the one that was uploaded", showing({ content: BYTES.slice(1) })],
])("the file behind the picture of a chat %s", ([, tamper]) => {
  const play = playing({ handlers: { ...handlers, createChat, addPicture } });
  upload(play, { name: NAME });
  get(play, `${NAME}.png`);
  const chatId = play.textOf(
    play.ask(tokenOf(ANN), "createChat", { body: { title: "Climbing", participants: [BOB, CAT] } }),
    "id",
  );
  const image = { id: NAME.toUpperCase(), fileType: "png", fileSize: BYTES.length };
  play.ask(tokenOf(ANN), "addPicture", { path: { chatId }, body: { image } });
  expect(get(play, `${NAME}.png`).exercised).toContain("chatserver.add-picture.file-served");
  expect(get(play, `${NAME}.png`, { tamper }).broken).toEqual(["chatserver.add-picture.file-served"]);
});

test.for([
  [`${NAME}.png`, "image/png", "chatserver.post.file-after"],
  [`${NAME}-preview.jpg`, "image/jpeg", "chatserver.post.preview-address"],
] as const)("%s, of an attachment, is served when it was uploaded afterwards", ([fileName, type, requirement]) => {
  const play = playing({ handlers: { ...handlers, createChat, postMessage } });
  const chatId = play.textOf(play.ask(tokenOf(ANN), "createChat", { body: { participants: [BOB, CAT] } }), "id");
  const attachment = { id: NAME.toUpperCase(), fileType: "png", fileSize: BYTES.length };
  const localId = `${ANN}+3e0b9e0c-6d0d-4e0e-9b9a-6e1c5c6b7a80`;
  play.ask(tokenOf(ANN), "postMessage", { path: { chatId }, body: { localId, attachment } });
  upload(play, { name: fileName.replace(/\.[^.]*$/, ""), type });
  expect(get(play, fileName).exercised).toContain(requirement);
  expect(get(play, fileName, { tamper: refusing("malformed-id") }).broken).toEqual([requirement]);
});
