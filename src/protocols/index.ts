import { chatManager } from "./chat-manager/index.ts";
import { chatServer } from "./chatserver/index.ts";
import type { Protocol } from "./protocol.ts";
import { trueConf } from "./trueconf/index.ts";

export const protocols = {
  "chat-manager": chatManager,
  trueconf: trueConf,
  chatserver: chatServer,
} satisfies Record<string, Protocol>;

export type ProtocolId = keyof typeof protocols;

export function isProtocolId(id: string): id is ProtocolId {
  return Object.hasOwn(protocols, id);
}
