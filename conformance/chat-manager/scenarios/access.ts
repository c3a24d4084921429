// Who may: tokens, and what becomes of requests without valid ones.

import type { Scenario } from "../../suite.ts";
import { ref } from "../../symbolic.ts";
import type { SymbolicCommand } from "../../symbolic.ts";
import {
  GRANT,
  createChat,
  getChat,
  getInvitation,
  happens,
  issueToken,
  listChats,
  newest,
  removeParticipant,
  title,
} from "../commands.ts";

const scenario = (id: string, ...commands: Scenario["commands"]): Scenario => ({
  id: `chat-manager/access/${id}`,
  commands,
});
const tokens = (given: Scenario): Scenario => ({ ...given, needs: ["token-endpoint"] });
const R = "chat-manager";

/** All five operations, each with the same oddity. */
const everywhere = (options: Partial<SymbolicCommand>): SymbolicCommand[] => [
  { ...createChat({ title: title("Refused") }), ...options },
  { ...getChat(), ...options },
  { ...listChats({ size: 1 }), ...options },
  { ...removeParticipant(), ...options },
  { ...getInvitation(), ...options },
];

const after = [getChat(), newest()];

export const accessScenarios: readonly Scenario[] = [
  scenario(
    "every-operation-with-a-token",
    createChat(),
    getChat(),
    listChats({ size: 1 }),
    getInvitation(),
    removeParticipant(),
  ),
  scenario(
    "no-token",
    createChat(),
    getChat(),
    ...everywhere({ session: null, subject: `${R}.auth.token-needed` }),
    ...after,
  ),
  scenario(
    "unknown-token",
    createChat(),
    getChat(),
    ...everywhere({ session: ref("token", 0, "never"), subject: `${R}.auth.unknown-token` }),
    ...after,
  ),
  scenario(
    "other-scheme",
    createChat(),
    getChat(),
    ...everywhere({
      session: null,
      edit: { authorization: "Basic ZGVtbzpkZW1vLXNlY3JldA==" },
      subject: `${R}.auth.other-scheme`,
    }),
    ...after,
  ),
  scenario(
    "token-under-another-scheme",
    createChat(),
    getChat(),
    ...everywhere({ scheme: "Basic", subject: `${R}.auth.other-scheme` }),
    ...everywhere({ scheme: "Token", subject: `${R}.auth.other-scheme` }),
    ...after,
  ),
  scenario(
    "empty-token",
    createChat(),
    getChat(),
    ...everywhere({ session: null, edit: { authorization: "Bearer " }, subject: `${R}.auth.empty-token` }),
    ...after,
  ),
  scenario(
    "removal-without-token-has-no-effect",
    createChat(),
    getChat(),
    removeParticipant(ref("chat"), ref("participant"), { session: null }),
    getChat(),
    removeParticipant(ref("chat"), ref("participant", 1), { session: ref("token", 0, "never") }),
    getChat(),
  ),
  scenario(
    "registration-without-token-has-no-effect",
    createChat({ title: title("Refused"), createdBy: title("Nobody") }, { session: null }),
    createChat({ title: title("Refused") }, { session: ref("token", 0, "never") }),
    newest(),
  ),
  scenario(
    "unauthenticated-before-existence",
    getChat(ref("chat", 0, "never"), { session: null }),
    getChat("not-a-uuid", { session: null }),
    createChat({}, { session: null }),
  ),
  tokens(
    scenario(
      "issued-token-serves",
      issueToken(GRANT),
      ...[0, 1, 2, 3].flatMap((n) => [
        { ...listChats({ size: 1 }), session: ref("issued-token", n), subject: `${R}.token.serves` },
      ]),
      { ...createChat(), session: ref("issued-token", 0), subject: `${R}.token.serves` },
      { ...getChat(), session: ref("issued-token", 0), subject: `${R}.token.serves` },
    ),
  ),
  tokens(
    scenario(
      "wrong-secret",
      issueToken({ ...GRANT, client_secret: ref("secret", 0, "never") }),
      issueToken({ ...GRANT, client_id: ref("client", 0, "never") }),
      issueToken({ grant_type: "client_credentials" }),
    ),
  ),
  tokens(
    scenario(
      "other-grants",
      issueToken({ ...GRANT, grant_type: "password" }),
      issueToken({ ...GRANT, grant_type: "magic" }),
    ),
  ),
  tokens(scenario("no-grant", issueToken({ client_id: ref("client"), client_secret: ref("secret") }), issueToken({}))),
  {
    ...scenario(
      "expired-token",
      issueToken(GRANT),
      happens("expireTokens", { token: ref("issued-token", -1) }),
      ...everywhere({ session: ref("issued-token", -1, "gone"), subject: `${R}.auth.expired-token` }),
    ),
    needs: ["environment", "token-endpoint"],
  },
];
