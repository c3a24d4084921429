import { textAt } from "./json.ts";
import type { PlainSession } from "./plain-session.ts";

/** Announces a file and sends its content. Gives the temporalFileId. */
export async function upload(session: PlainSession, name: string, mediaType: string, content: string): Promise<string> {
  const file = new Blob([content], { type: mediaType });
  const task = await session.ask("uploadFile", { fileSize: file.size, fileName: name });
  const form = new FormData();
  form.append("file", file, name);
  const response = await fetch(`${session.http}/bridge/api/client/v1/files`, {
    method: "POST",
    headers: { "Upload-Task-Id": textAt(task, "uploadTaskId") },
    body: form,
    signal: AbortSignal.timeout(5000),
  });
  return textAt(await response.json(), "temporalFileId");
}
