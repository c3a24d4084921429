import { contract } from "../../../generated/chatserver/contract.ts";
import type { Protocol } from "../protocol.ts";
import { chatServerBinding, chatServerPushBinding } from "./binding.ts";
import { chatServerBehaviour } from "./model.ts";

export const chatServer: Protocol = {
  id: "chatserver",
  contract,
  behaviour: chatServerBehaviour,
  binding: chatServerBinding,
  push: chatServerPushBinding,
  port: 8080,
  prefixes: ["/api"],
};
