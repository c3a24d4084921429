// What is asked over HTTP before and beside the connection: a token for the password of an account, and which server it is.

import type { RequirementId } from "../../../../generated/trueconf/contract.ts";
import type { Command, Irregularity } from "../../../behaviour/behaviour.ts";
import { isRecord } from "../../../contract/is-record.ts";
import type { Account, State } from "../state.ts";
import type { Grant, TrueConfAdmission, TrueConfGuarded, TrueConfHandler, TrueConfReader } from "../vocabulary.ts";
import { accept, refuse } from "../vocabulary.ts";

/** Guards of what comes over HTTP, in their order of precedence. */
export function admitHttp(state: State, command: Command, _reader: TrueConfGuarded): TrueConfAdmission {
  const refused = (
    code: Extract<TrueConfAdmission, { admitted: false }>["code"],
    ...because: RequirementId[]
  ): TrueConfAdmission => ({ admitted: false, code, because, state });
  const { operation, irregularities, params } = command;
  if (operation === "createToken") {
    if (state.passwordsDisabled) return refused("auth-method-disabled", "trueconf.token.method-disabled");
    const fault = tokenFault(irregularities);
    if (fault) return refused(fault.code, ...fault.because);
  }
  if (operation === "uploadFileContent") {
    const isMalformed = irregularities.some(({ kind }) => kind === "media-type" || kind === "malformed-body");
    if (isMalformed || violated(irregularities).length > 0) {
      const hasTask = isRecord(params) && isRecord(params["headers"]) && "Upload-Task-Id" in params["headers"];
      const because = hasTask ? "trueconf.file-upload.part-file" : "trueconf.file-upload.task-header";
      return refused("unknown-upload-task", because);
    }
  }
  return { admitted: true, params, because: [] };
}

type Violations = Extract<Irregularity, { kind: "params" }>["violations"];

function violated(irregularities: readonly Irregularity[]): Violations {
  return irregularities.flatMap((irregularity) => (irregularity.kind === "params" ? irregularity.violations : []));
}

/** What is wrong with the form of a token request; a client that is not known is asked for by the handler. */
function tokenFault(
  irregularities: readonly Irregularity[],
):
  | { readonly code: "invalid-request" | "unsupported-grant-type"; readonly because: readonly RequirementId[] }
  | undefined {
  const malformed = irregularities.some(({ kind }) => kind === "malformed-body");
  if (malformed) return { code: "invalid-request", because: ["trueconf.token.malformed-json"] };
  const otherType = irregularities.some(({ kind }) => kind === "media-type");
  if (otherType) return { code: "invalid-request", because: ["trueconf.token.json-body"] };
  const violations = violated(irregularities);
  const isConst = (id: string): boolean =>
    violations.some(({ keyword, requirements }) => keyword === "const" && requirements.includes(id));
  const others = violations.filter(({ keyword }) => keyword !== "const");
  const because = OF_THE_FORM.filter((id) => others.some(({ requirements }) => requirements.includes(id)));
  if (others.length > 0) {
    return { code: "invalid-request", because: because.length > 0 ? because : ["trueconf.token.malformed-json"] };
  }
  return isConst("trueconf.token.grant-type-known")
    ? { code: "unsupported-grant-type", because: ["trueconf.token.grant-type-known"] }
    : undefined;
}

const OF_THE_FORM: readonly RequirementId[] = [
  "trueconf.token.client-id-required",
  "trueconf.token.grant-type-required",
  "trueconf.token.username-required",
  "trueconf.token.password-required",
  "trueconf.token.password-string",
  "trueconf.token.client-secret-tolerated",
];

export const createToken: TrueConfHandler<"createToken"> = {
  grants: ({ body }, refused) => {
    if (refused.carriedOut) return "trueconf.token.status";
    if (refused.codes.includes("invalid-request")) {
      return body.client_secret === "" ? "trueconf.token.client-secret-tolerated" : "trueconf.token.json-body";
    }
    return "trueconf.token.grant";
  },
  mint(state, { params, now, entropy, choose }) {
    const { username, password } = params.body;
    const client: string = params.body.client_id;
    if (client !== CLIENT) return { code: "invalid-client" };
    const account = accountOf(state, username);
    if (!account?.enabled || account.password !== password) return { code: choose("trueconf.wrong-password") };
    const lifetime = state.settings.tokenLifetime;
    const expiresAt = Math.floor(now / 1000) + lifetime;
    const form = choose("trueconf.token-expiry");
    return {
      status: choose("trueconf.token-status") === "created" ? 201 : 200,
      token: {
        access_token: [
          segment({ alg: "none", typ: "JWT" }),
          segment({ sub: account.userId, exp: expiresAt }),
          entropy.word(43),
        ].join("."),
        token_type: "JWT",
        ...(form !== "expires-at" && { expires_in: lifetime }),
        ...(form !== "expires-in" && { expires_at: expiresAt }),
      },
    };
  },
  observe(observed, state, { body }) {
    if (observed.ok) return observed.result;
    const account = accountOf(state, body.username);
    const client: string = body.client_id;
    const isRight = account !== undefined && account.password === body.password;
    const code = OPEN_REFUSALS.find((one) => observed.codes.includes(one));
    // With which status an unknown client is refused, and whether who is switched off gets a token, is nowhere said.
    if (code === undefined) return undefined;
    if (client !== CLIENT) return code.startsWith("invalid-client") ? { code } : undefined;
    return isRight && !account.enabled ? { code } : undefined;
  },
  step(state, _session, { body }, reader) {
    const account = accountOf(state, body.username);
    const client: string = body.client_id;
    if (client !== CLIENT) {
      const issued = reader.fresh();
      const code = "code" in issued ? issued.code : "invalid-client";
      return refuse(state, code, "trueconf.token.client-id-constant");
    }
    if (account?.password === undefined || account.password !== body.password) {
      const code = reader.choose("trueconf.wrong-password");
      return refuse(state, code, "trueconf.token.wrong-password", "trueconf.open.wrong-password");
    }
    const issued = reader.fresh();
    if ("code" in issued) return refuse(state, issued.code, "trueconf.token.grant");
    const expiresAt = demandGrant(issued, reader);
    const tokens = withRoom(state, reader.now).set(issued.token.access_token, { userId: account.userId, expiresAt });
    return accept(
      { ...state, tokens },
      issued,
      [],
      "trueconf.token.grant",
      "trueconf.token.status",
      "trueconf.token.json-body",
      ...(body.client_secret === "" ? ["trueconf.token.client-secret-tolerated" as const] : []),
    );
  },
};

const CLIENT = "chat_bot";
const OPEN_REFUSALS = [
  "invalid-client",
  "invalid-client-bad-request",
  "invalid-grant",
  "invalid-grant-bad-request",
] as const;

/** The rules of a grant, and when it ends, in milliseconds. */
function demandGrant({ status, token }: Grant, reader: TrueConfReader): number {
  if ((reader.choose("trueconf.token-status") === "created") !== (status === 201)) {
    reader.contradiction("trueconf.open.token-status", "the status that a grant had before");
  }
  const { access_token, expires_in, expires_at } = token;
  const form = expires_at === undefined ? "expires-in" : expires_in === undefined ? "expires-at" : "both";
  if (reader.choose("trueconf.token-expiry") !== form) {
    reader.contradiction("trueconf.open.token-expiry", "the members that told the end of a grant before");
  }
  reader.demand("trueconf.token.access-token-three-parts", hasThreeParts(access_token), () => ({
    expected: "three parts between dots, the second with the time exp",
    observed: excerptOf(access_token),
  }));
  if (expires_at !== undefined) {
    reader.demand("trueconf.token.expires-at", expires_at * 1000 > reader.now, () => ({
      expected: `a time behind ${Math.floor(reader.now / 1000)}`,
      observed: String(expires_at),
    }));
    return expires_at * 1000;
  }
  return expires_in === undefined ? Number.POSITIVE_INFINITY : reader.now + expires_in * 1000;
}

/** Credentials do not belong in reports. */
function excerptOf(token: string): string {
  return `${token.split(".").length} parts, ${token.length} characters`;
}

function segment(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function hasThreeParts(token: string): boolean {
  const [, claims, signature, ...more] = token.split(".");
  if (!claims || signature === undefined || more.length > 0) return false;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(claims, "base64url").toString("utf8"));
    return isRecord(parsed) && typeof parsed["exp"] === "number";
  } catch {
    return false;
  }
}

/** By login, or by the whole TrueConf ID. */
function accountOf({ accounts, settings: { server } }: State, username: string): Account | undefined {
  const whole = accounts.get(username) ?? accounts.get(`${username}@${server}`);
  if (whole && (whole.login ?? username) === username) return whole;
  return accounts.find(({ login }) => login === username) ?? whole;
}

/** More tokens than this are not remembered: a client that keeps asking must not fill the memory. */
const MOST_TOKENS = 10_000;

/** Forgets what has expired when there is no room left, and then the oldest. */
function withRoom(state: State, now: number): State["tokens"] {
  if (state.tokens.size < MOST_TOKENS) return state.tokens;
  const valid = state.tokens.filter(({ expiresAt }) => expiresAt > now);
  if (valid.size < MOST_TOKENS) return valid;
  // Tokens that never expire were handed over with the world, and promised for good.
  const handed = valid.filter(({ expiresAt }) => expiresAt === Number.POSITIVE_INFINITY);
  return handed.merge(valid.skip(MOST_TOKENS / 2));
}

export const getServerInfo: TrueConfHandler<"getServerInfo"> = {
  grants: () => "trueconf.server-info.status",
  mint: ({ settings: { version, displayName } }) => ({ product: { version, display_name: displayName } }),
  observe: (observed) => (observed.ok ? observed.result : undefined),
  step(state, _session, _params, reader) {
    const info = reader.fresh();
    const { version } = info.product;
    reader.demand("trueconf.server-info.version-numbers", isServed(version), () => ({
      expected: "a version from 5.5.3 on",
      observed: version,
    }));
    return accept(state, info, [], "trueconf.server-info.status");
  },
};

/** Whether clients take the version for one that they can speak to: 5.5.3, or later. */
function isServed(version: string): boolean {
  const match = /^(\d+)\.(\d+)(?:\.(\d+))?/u.exec(version);
  if (!match) return false;
  const [major = 0, minor = 0, patch = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return major !== 5 ? major > 5 : minor !== 5 ? minor > 5 : patch >= 3;
}
