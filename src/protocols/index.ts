import { chatManager } from "./chat-manager/index.ts";
import type { Protocol } from "./protocol.ts";

export const protocols = { "chat-manager": chatManager } satisfies Record<string, Protocol>;

export type ProtocolId = keyof typeof protocols;

export function isProtocolId(id: string): id is ProtocolId {
  return Object.hasOwn(protocols, id);
}
