// What is asked over HTTP before anything is said in frames: tokens, and which server it is; then display names.

import type { BoundaryBase, Scenario } from "../../suite.ts";
import { ref } from "../../symbolic.ts";
import type { Members } from "../commands.ts";
import {
  auth,
  connect,
  createGroupChat,
  createToken,
  credentials,
  disconnect,
  getChatByID,
  getChats,
  getServerInfo,
  getUserDisplayName,
} from "../commands.ts";
import { R, inArea } from "./in-area.ts";

const { scenario, tokens } = inArea("token");

/** Credentials without one of their members. */
const without = (name: string): Members =>
  Object.fromEntries(Object.entries(credentials()).filter(([member]) => member !== name));
const given = (members: Members): Members => ({ ...credentials(), ...members });
const subject = (name: string): { readonly subject: string } => ({ subject: `${R}.token.${name}` });

export const tokenScenarios: readonly Scenario[] = [
  scenario("server-info", getServerInfo(), getServerInfo()),
  tokens(
    "granted-and-used",
    createToken(),
    connect("a"),
    auth(),
    getChats(),
    createToken(),
    connect("a2"),
    { ...auth(ref("token"), {}, { on: "a2" }), ...subject("serves") },
    getChats(100, 1, { on: "a2" }),
    getChats(),
  ),
  tokens(
    "used-on-several-connections",
    createToken(),
    ...["a", "a2", "a3"].flatMap((on) => [connect(on), { ...auth(ref("token"), {}, { on }), ...subject("serves") }]),
    createGroupChat(),
    ...["a", "a2", "a3"].map((on) => getChatByID(ref("chat"), { on })),
    disconnect("a2"),
    getChatByID(ref("chat"), { on: "a3" }),
  ),
  {
    ...tokens("of-the-second-account", createToken(credentials(1)), createToken()),
    needs: ["token-endpoint", "second-account"],
  },
  tokens(
    "empty-client-secret",
    createToken(given({ client_secret: "" }), subject("client-secret-tolerated")),
    connect("a"),
    auth(),
  ),
  tokens(
    "wrong-password",
    createToken(given({ password: ref("password", 0, "never") }), subject("wrong-password")),
    createToken(given({ username: ref("login", 0, "never") }), subject("wrong-password")),
    createToken(given({ password: "" }), subject("wrong-password")),
    createToken(),
  ),
  tokens(
    "other-client",
    createToken(given({ client_id: "another_client" }), subject("client-id-constant")),
    createToken(given({ client_id: "" }), subject("client-id-constant")),
  ),
  tokens(
    "other-grant",
    ...["client_credentials", "refresh_token", "magic", ""].map((grant_type) =>
      createToken(given({ grant_type }), subject("grant-type-known")),
    ),
  ),
  tokens(
    "something-missing",
    createToken(without("client_id"), subject("client-id-required")),
    createToken(without("grant_type"), subject("grant-type-required")),
    createToken(without("username"), subject("username-required")),
    createToken(without("password"), subject("password-required")),
    createToken({}, subject("client-id-required")),
  ),
  tokens(
    "several-things-wrong",
    createToken(given({ client_id: "another_client", password: ref("password", 0, "never") })),
    createToken(given({ grant_type: "magic", password: ref("password", 0, "never") })),
    createToken(given({ grant_type: "magic", client_id: "another_client" })),
    createToken({ ...without("password"), grant_type: "magic" }),
  ),
  tokens(
    "a-password-of-digits",
    createToken(given({ password: 12_345_678 }), subject("password-string")),
    createToken(given({ password: null }), subject("password-string")),
  ),
  tokens(
    "refused-and-granted-then",
    createToken(given({ password: ref("password", 0, "never") })),
    createToken(),
    connect("a"),
    auth(),
    getChats(),
  ),
];

const someone = ref("account", 0);
const nobody = ref("unknown-user");

export const contactScenarios: readonly Scenario[] = [
  {
    id: "trueconf/contacts/names",
    commands: [getUserDisplayName(someone), getUserDisplayName(someone), getUserDisplayName(someone, { on: "a2" })],
  },
  {
    id: "trueconf/contacts/of-the-other-account",
    commands: [
      getUserDisplayName(ref("account", 1)),
      getUserDisplayName(ref("account", 1), { on: "b" }),
      getUserDisplayName(someone, { on: "b" }),
    ],
    needs: ["second-account"],
  },
  {
    id: "trueconf/contacts/nobody",
    commands: [
      getUserDisplayName(nobody, { subject: `${R}.get-user-display-name.unknown-user` }),
      getUserDisplayName(nobody, { subject: `${R}.get-user-display-name.unknown-user` }),
    ],
  },
];

export const tokenBoundary: readonly BoundaryBase[] = [
  {
    operation: "createToken",
    schema: "CreateTokenParams",
    setup: [],
    command: createToken(),
    closing: [],
    except: {},
    subjects: {},
    extra: [
      {
        name: "broken JSON",
        command: createToken({}, { edit: { body: '{"client_id":' }, ...subject("malformed-json") }),
      },
      { name: "no body", command: createToken({}, { edit: { body: null }, ...subject("malformed-json") }) },
      {
        name: "not UTF-8",
        command: createToken(
          {},
          { edit: { body: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]) }, ...subject("malformed-json") },
        ),
      },
      { name: "an array", command: createToken([credentials()], subject("malformed-json")) },
      { name: "a text", command: createToken("client_id", subject("malformed-json")) },
      {
        name: "undocumented members",
        command: createToken(given({ scope: "chats", audience: null })),
      },
    ],
  },
];

export const contactBoundary: readonly BoundaryBase[] = [
  {
    operation: "getUserDisplayName",
    schema: "GetUserDisplayNameRequest",
    setup: [],
    command: getUserDisplayName(someone),
    closing: [],
    except: {},
    subjects: {},
    extra: [],
  },
];
