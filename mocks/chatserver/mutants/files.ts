// Files: what they are called, and what comes back.

import { decodeText } from "../../../src/binding/http-text.ts";
import type { State } from "../../../src/protocols/chatserver/state.ts";
import type { Mutant } from "../../mutation.ts";
import { madeUp } from "../../wrong-answers.ts";
import type { Row } from "./define.ts";
import { asking, bodied, handlers, handles, mutants, refusing, responds } from "./define.ts";
import { answersInstead, asks, unrouted } from "./requests.ts";

const { downloadFile, uploadFile } = handlers;

const ROWS: readonly Row[] = [
  ["files.upload-path", "no-uploads", "There is nothing at the path for uploading files.", unrouted("uploadFile")],
  [
    "files.upload-name",
    "names-of-its-own",
    "A file is called as the server likes.",
    handles({ uploadFile: asking(uploadFile, ({ params }) => ({ ...params, headers: {} })) }),
  ],
  [
    "files.upload-type",
    "all-files-are-bin",
    "Every file is of the type bin.",
    bodied("uploadFile", (body) => body.replace(/\.[^.]*$/, ".bin")),
  ],
  [
    "files.upload-answer",
    "uploads-in-silence",
    "An upload is answered with nothing.",
    responds("uploadFile", (response) => ({ ...response, body: null })),
  ],
  [
    "files.upload-answer",
    "names-in-an-object",
    "An upload is answered with an object that has the name.",
    responds("uploadFile", (response) => ({
      ...response,
      headers: { ...response.headers, "content-type": "application/json" },
      body: JSON.stringify({ name: decodeText(response.body) }),
    })),
  ],
  [
    "files.same-bytes",
    "cuts-files",
    "A file comes back without its last byte.",
    responds("downloadFile", ({ body, ...response }) => ({ ...response, body: body?.slice(0, -1) ?? null })),
  ],
  [
    "files.same-bytes",
    "reads-files-as-text",
    "A file comes back as if it were text.",
    responds("downloadFile", ({ body, ...response }) => ({
      ...response,
      body: typeof body === "string" || body === null ? body : new TextDecoder().decode(body),
    })),
  ],
  [
    "files.unknown",
    "empty-files-anywhere",
    "There is an empty file at every name.",
    () => ({
      response: (response, { command, reply }) =>
        command?.operation === "downloadFile" && reply?.ok === false
          ? { status: 200, headers: { "content-type": "image/png" }, body: new Uint8Array() }
          : response,
    }),
  ],
  [
    "post.file-address",
    "no-names-at-files",
    "A name with a dot and a type is no address of a file at /files/.",
    answersInstead(
      (request) => asks(request, "downloadFile"),
      () => madeUp(400, { error: true, reason: "No" }),
    ),
  ],
  [
    "post.file-after",
    "files-beforehand",
    "What was posted before its file was there stays without it.",
    handles({
      uploadFile: refusing(uploadFile, "invalid", ({ state, params }) =>
        isAttached(state, params.headers["File-Name"] ?? ""),
      ),
    }),
  ],
  [
    "post.preview-address",
    "no-names-of-previews",
    "A name that ends in -preview is no name of a file.",
    handles({
      downloadFile: refusing(downloadFile, "malformed-id", ({ params }) => params.path.fileName.includes("-preview.")),
    }),
  ],
];

function isAttached({ chats }: State, id: string): boolean {
  return chats.some(({ log }) => log.some(({ attachments }) => attachments.some((one) => one.id === id.toUpperCase())));
}

export const fileMutants: readonly Mutant[] = mutants("state", ROWS);
