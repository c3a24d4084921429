import { contract } from "../../../generated/chat-manager/contract.ts";
import type { Protocol } from "../protocol.ts";
import { chatManagerBinding } from "./binding.ts";
import { chatManagerBehaviour } from "./model.ts";

export const chatManager: Protocol = {
  id: "chat-manager",
  contract,
  behaviour: chatManagerBehaviour,
  binding: chatManagerBinding,
};
