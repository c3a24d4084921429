import type { ProtocolId } from "../src/protocols/index.ts";
import { parseChatManagerWorld } from "./chat-manager/world-file.ts";
import { chatManagerWorld } from "./chat-manager/world.ts";
import { parseChatServerWorld } from "./chatserver/world-file.ts";
import { chatServerWorld } from "./chatserver/world.ts";
import { parseTrueConfWorld } from "./trueconf/world-file.ts";
import { trueConfWorld } from "./trueconf/world.ts";
import type { World } from "./world.ts";

export interface WorldOptions {
  /** A world file that was read, and its name for messages; without it, the default world. */
  readonly file?: { readonly name: string; readonly text: string };
}

/** Makes the world of each protocol. Throws a UsageError for a file that does not fit. */
export const worlds: Readonly<Record<ProtocolId, (options?: WorldOptions) => World>> = {
  "chat-manager": ({ file } = {}) => chatManagerWorld(file && parseChatManagerWorld(file.text, file.name)),
  chatserver: ({ file } = {}) => chatServerWorld(file && parseChatServerWorld(file.text, file.name)),
  trueconf: ({ file } = {}) => trueConfWorld(file && parseTrueConfWorld(file.text, file.name)),
};
