// What is said in messages and files, and where it shows.

import type { SymbolicCommand } from "../../symbolic.ts";
import { ref } from "../../symbolic.ts";
import type { Members } from "../commands.ts";
import { getChatByID, getChatHistory, sendFile, text, uploadFile, uploadFileContent } from "../commands.ts";
import { chat } from "./cast.ts";

export const said = (label = "Message", members: Members = {}): Members => ({
  text: text(label),
  parseMode: "text",
  ...members,
});

export const button = (label: string): Members => ({ type: "command", label, command: "/go" });

export const rows = (height: number, width: number): Members[][] =>
  Array.from({ length: height }, () => Array.from({ length: width }, (_, n) => button(`B${n}`)));

export const caption = said("Caption");

export const uploaded = [uploadFile(), uploadFileContent(ref("upload-task", -1))];

/** The file that was uploaded last. */
export const sentFile = (members: Members = {}, rest: Members = {}): SymbolicCommand =>
  sendFile(chat, { temporalFileId: ref("temporal-file", -1), ...members }, rest);

/** All that shows what became of the messages of the first chat. */
export const looked = [getChatByID(), getChatHistory()];
