// The document's own examples, sent as they are printed (but for what must be unique).

import type { Scenario } from "../../suite.ts";
import { ref } from "../../symbolic.ts";
import {
  GRANT,
  createChat,
  getChat,
  getInvitation,
  issueToken,
  issueTokenByQuery,
  listChats,
  removeParticipant,
  title,
} from "../commands.ts";

const example = (id: string, ...commands: Scenario["commands"]): Scenario => ({
  id: `chat-manager/example/${id}`,
  commands,
});
const withToken = (scenario: Scenario): Scenario => ({ ...scenario, needs: ["token-endpoint"] });

export const examples: readonly Scenario[] = [
  example(
    "register-a-chat",
    createChat({
      title: title("Title of the chat"),
      createdBy: "example created by",
      description: "example description",
    }),
    getChat(),
  ),
  example("chat-detail", createChat({ title: title("Chat día 11 XXII") }), getChat(), getChat()),
  example("chat-list", listChats(), listChats({ page: 0, size: 20 })),
  example("remove-a-participant", createChat(), getChat(), removeParticipant(), getChat()),
  example("invitation-link", createChat(), getInvitation()),
  example(
    "whole-story",
    createChat(),
    getChat(),
    listChats({ id: [ref("chat")] }),
    getInvitation(),
    removeParticipant(),
    getChat(),
    listChats({ id: [ref("chat")] }),
  ),
  withToken(example("token-by-form", issueToken(GRANT), listChats({ size: 1 }, { session: ref("token", 99) }))),
  withToken(example("token-with-scope", issueToken({ ...GRANT, scope: "token" }))),
  withToken(example("token-by-query", issueTokenByQuery(GRANT))),
];
