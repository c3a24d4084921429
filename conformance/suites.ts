import type { ProtocolId } from "../src/protocols/index.ts";
import { chatManagerSuite } from "./chat-manager/suite.ts";
import { chatServerSuite } from "./chatserver/suite.ts";
import type { Suite } from "./suite.ts";
import { trueConfSuite } from "./trueconf/suite.ts";

export const suites: Record<ProtocolId, Suite> = {
  "chat-manager": chatManagerSuite,
  trueconf: trueConfSuite,
  chatserver: chatServerSuite,
};
