import type { ProtocolId } from "../src/protocols/index.ts";
import { chatManagerMutants } from "./chat-manager/mutants/index.ts";
import { chatServerMutants } from "./chatserver/mutants/index.ts";
import type { Mutant } from "./mutation.ts";
import { trueConfMutants } from "./trueconf/mutants/index.ts";

/** The wrong servers of each protocol. */
export const mutants: Readonly<Record<ProtocolId, readonly Mutant[]>> = {
  "chat-manager": chatManagerMutants,
  trueconf: trueConfMutants,
  chatserver: chatServerMutants,
};
