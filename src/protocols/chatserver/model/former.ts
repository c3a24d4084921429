// What is broken by a target that still serves somebody who is not in a chat any more.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import type { Leaving } from "../state.ts";

export const NO_MORE = {
  removed: "chatserver.remove-users.removed",
  left: "chatserver.exit.left",
  blocked: "chatserver.block-chat.exits",
  barred: "chatserver.block-chat.not-addable",
  unblocked: "chatserver.unblock-chat.not-back",
} as const satisfies Readonly<Record<Leaving, RequirementId>>;
