// Files on their way to the server, and people's names.

import { decodeText, parseJson } from "../../../src/binding/http-text.ts";
import type { Change } from "../../json-change.ts";
import { at, replacedBy } from "../../json-change.ts";
import type { Mutation } from "../../mutation.ts";
import type { Row } from "./define.ts";
import { mutants } from "./define.ts";
import { answerTo, breaks } from "./frames.ts";
import { unknows } from "./requests.ts";

/** Refusals of contents with a change of what they say. */
const refusals = (pointer: string, change: Change) => (): Mutation => ({
  response(response, { command, reply }) {
    if (command?.operation !== "uploadFileContent" || reply?.ok !== false) return response;
    const parsed = parseJson(decodeText(response.body) ?? "");
    return parsed.ok ? { ...response, body: JSON.stringify(at(parsed.value, pointer, change)) } : response;
  },
});

const status = (code: number) => (): Mutation => ({
  response: (response, { command, reply }) =>
    command?.operation === "uploadFileContent" && reply?.ok === false ? { ...response, status: code } : response,
});

/** Every content is taken. */
const obliging = (): Mutation => ({
  response: (response, { command, reply }) =>
    command?.operation === "uploadFileContent" && reply?.ok === false
      ? { status: 200, headers: response.headers, body: JSON.stringify({ temporalFileId: "made-up" }) }
      : response,
});

const ROWS: readonly Row[] = [
  ["file-upload.part-file", "no-part-needed", "A form without the part file is taken.", obliging],
  ["file-upload.task-header", "no-task-needed", "A content that names no task is taken.", obliging],
  ["upload-file.method", "knows-no-uploads", "uploadFile is not known.", unknows("uploadFile")],
  [
    "file-upload.path",
    "contents-elsewhere",
    "Contents are sent to another path.",
    () => ({
      request: (request) =>
        request.target.startsWith("/bridge/api/client/v1/files") && request.method === "POST"
          ? { ...request, target: "/upload" }
          : request,
    }),
  ],
  ["file-upload.unknown-task", "unknown-tasks-as-404", "A task that there is not is refused with 404.", status(404)],
  ["file-upload.unknown-task", "unknown-tasks-served", "A content without a task is taken.", obliging],
  [
    "file-upload.error-number",
    "upload-refused-in-words",
    "error of a refused content is a text.",
    refusals("/error", replacedBy("unknown task")),
  ],
  [
    "file-upload.error-description",
    "upload-refused-with-number",
    "error_description of a refused content is a number.",
    refusals("/error_description", replacedBy(17)),
  ],
  ["get-user-display-name.method", "knows-no-names", "getUserDisplayName is not known.", unknows("getUserDisplayName")],
  [
    "get-user-display-name.known",
    "names-empty",
    "Everybody has an empty display name.",
    breaks(answerTo("getUserDisplayName"), "/displayName", replacedBy("")),
  ],
];

export const fileMutants = mutants("state", ROWS);
