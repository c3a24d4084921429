import { contract } from "../../../generated/chatserver/contract.ts";
import type { Protocol } from "../protocol.ts";
import { chatServerBinding, chatServerPushBinding } from "./binding.ts";
import { chatServerBehaviour } from "./model.ts";
import { limits } from "./model/files.ts";

/** Files go nowhere else. */
const UPLOADS = /^(\/api)?\/uploads\/?(\?|$)/;

export const chatServer: Protocol = {
  id: "chatserver",
  contract,
  behaviour: chatServerBehaviour,
  binding: chatServerBinding,
  push: chatServerPushBinding,
  bodyBytes: (method, target) => (method === "POST" && UPLOADS.test(target) ? limits.fileBytes : 1024 * 1024),
  port: 8080,
  prefixes: ["/api"],
};
