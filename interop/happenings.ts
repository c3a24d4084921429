// What no client can bring about, by the control port of the mock: a file on its way, limits, a button.

import type { BotProcess } from "./bot-process.ts";
import type { Cast, Results } from "./cast.ts";
import { textAt } from "./json.ts";
import type { MockProcess } from "./mock-process.ts";
import type { Told } from "./told.ts";

const SUBSCRIBED = 5000;

/** @throws Error when the mock does not let it happen */
export async function happenToTheBot(
  mock: MockProcess,
  client: BotProcess,
  cast: Cast,
  results: Results,
  told: Told,
): Promise<void> {
  const chatId = textAt(results.get("createGroupChat"), "chat_id");
  const { userId } = cast.peer;
  const file = { userId, chatId, name: "film.mp4", size: 1000 };
  const fileId = textAt(await mock.environment("uploadAs", { ...file, progress: 100 }), "fileId");
  await told("Message", { type: 202, "content.file_id": fileId, "content.ready_state": 1 });
  // By itself bot.py subscribes to what is not ready.
  const subscribed = "subscribeFileProgress, of a file on its way";
  await client.lines.first((line) => line["step"] === subscribed && line["ok"] === true, subscribed, SUBSCRIBED);
  await mock.environment("uploadAs", { ...file, fileId, progress: 500 });
  await told("UploadingProgress", { file_id: fileId, progress: 500 });
  await mock.environment("uploadAs", { ...file, fileId, progress: 1000 });
  await told("UploadingProgress", { file_id: fileId, progress: 1000 });

  await mock.environment("setUploadLimits", { maxSize: 1_000_000, extensions: { mode: "block", list: ["exe"] } });
  await told("ChangedFileUploadLimits", { max_size: 1_000_000, "extensions.mode": "block" });

  const buttons = results.get("sendMessage, with buttons that stay");
  // Only 1.5 knows buttons.
  if (buttons === undefined) return;
  const messageId = textAt(buttons, "message_id");
  await mock.environment("pressButton", { userId, messageId, command: "/go", customData: "7" });
  await told("CallbackQuery", { "command_payload.command": "/go", "command_payload.custom_data": "7" });
}
