// What is under test: read from a target file and the command line, completed, and made reachable.

import type { Observed } from "../src/behaviour/behaviour.ts";
import { ConfigSection } from "../src/support/config-section.ts";
import { InconclusiveError, UsageError, wordsOf } from "../src/support/errors.ts";
import { connectHttp } from "../src/transport/http-client.ts";
import type { HttpClient } from "../src/transport/http-message.ts";
import type { SessionDefaults } from "./session-target.ts";
import { namesPort, reachOf } from "./session-target.ts";
import type { Credentials, Target } from "./target.ts";

/** What is said of a target: in a file, on the command line. Everything may be missing. */
export interface TargetSettings {
  readonly url?: string;
  readonly tokens?: Credentials["tokens"];
  readonly accounts?: Credentials["accounts"];
  readonly users?: Credentials["users"];
  /** By name: whether the target has it, where that is not what is taken for granted. */
  readonly capabilities?: Readonly<Record<string, boolean>>;
  /** URL to which the name of an environment command is appended. */
  readonly environment?: string;
  readonly settleMs?: number;
  /** The file of its known failures, beside this one. */
  readonly baseline?: string;
}

/** All that is needed to reach a target and to judge it. */
export interface TargetData {
  readonly url: string;
  readonly builtIn: boolean;
  readonly credentials: Credentials;
  readonly capabilities: ReadonlySet<string>;
  readonly environment?: string;
  readonly settleMs: number;
}

export interface TargetFileContext {
  /** Name of the file, for messages. */
  readonly file: string;
  /** Where `${env:NAME}` is looked up. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The capabilities that the contract knows. */
  readonly capabilities: readonly string[];
}

const KEYS = "url token tokens username password accounts users capabilities isolation hooks settle baseline".split(
  " ",
);
const SETTLE_MS = 60_000;
const NOBODY: Credentials = { tokens: [], accounts: [], users: [] };

/**
 * Reads a target file.
 *
 * @throws UsageError that names the place and never shows a value that may be secret
 */
export function parseTargetFile(text: string, { file, env, capabilities }: TargetFileContext): TargetSettings {
  const root = ConfigSection.parse(text, file, (value, place) => expandVariables(value, place, env));
  root.allow(KEYS);
  const isolation = root.text("isolation");
  if (isolation !== undefined && isolation !== "namespace") {
    const hint = "Every case makes chats of its own; a hook that resets the target is not supported yet.";
    throw new UsageError(`expected namespace as isolation in ${file}, found something else`, { hint });
  }
  const hooks = root.section("hooks");
  hooks?.allow(["environment"]);
  const environment = hooks?.text("environment");
  const declared = root.section("capabilities");
  declared?.allow(capabilities);
  const url = root.text("url");
  const tokens = together(root.text("token"), root.texts("tokens"), `token and tokens in ${file}`);
  const accounts = together(accountOf(root, file), accountsOf(root), `username and accounts in ${file}`);
  const users = root.texts("users");
  const settleMs = root.duration("settle");
  const baseline = root.text("baseline");
  return {
    ...(url !== undefined && { url }),
    ...(tokens && { tokens }),
    ...(accounts && { accounts }),
    ...(users && { users }),
    ...(declared && { capabilities: flagsOf(declared) }),
    ...(environment !== undefined && { environment }),
    ...(settleMs !== undefined && { settleMs }),
    ...(baseline !== undefined && { baseline }),
  };
}

/** Strangers can sign up, so that the suite needs nobody else. */
const REGISTRATION = "registration";

/**
 * Completes what a file and the command line say. The command line wins; who names neither token nor account gets the
 * credentials of the default world, unless the suite signs up people of its own.
 *
 * @param granted capabilities that the target has unless it is said that it has not
 * @throws UsageError when there is no URL, or it is none to be used
 */
export function targetData(
  file: TargetSettings,
  given: TargetSettings,
  defaults: Credentials,
  builtIn: boolean,
  schemes: readonly string[] = ["http", "https"],
  granted: readonly string[] = [],
): TargetData {
  const said = { ...file, ...given };
  if (said.url === undefined) {
    throw new UsageError("expected the URL of the target, found none", {
      hint: "Name it on the command line, or as url in the target file.",
    });
  }
  const anonymous = said.tokens === undefined && said.accounts === undefined;
  const registers = said.capabilities?.[REGISTRATION] ?? granted.includes(REGISTRATION);
  // Whoever has accounts of their own has users of their own, too.
  const usual = anonymous && !registers ? defaults : NOBODY;
  const credentials = {
    tokens: said.tokens ?? usual.tokens,
    accounts: said.accounts ?? usual.accounts,
    users: said.users ?? usual.users,
  };
  const environment = said.environment === undefined ? undefined : checkedUrl(said.environment, "the environment hook");
  if (said.capabilities?.["environment"] === true && environment === undefined) {
    throw new UsageError("expected a hook, environment, for the capability environment, found none");
  }
  const has = {
    ...Object.fromEntries(granted.map((name) => [name, true])),
    "token-endpoint": credentials.accounts.length > 0,
    "second-account": Math.max(credentials.accounts.length, credentials.tokens.length) > 1,
    environment: environment !== undefined,
  };
  const capabilities = Object.entries({ ...has, ...said.capabilities }).filter(([, isThere]) => isThere);
  return {
    url: checkedUrl(said.url, "the target", schemes),
    builtIn,
    credentials,
    capabilities: new Set(capabilities.map(([name]) => name)),
    ...(environment !== undefined && { environment }),
    settleMs: said.settleMs ?? SETTLE_MS,
  };
}

/** Makes a target reachable. A path in its URL goes before the path of every request over HTTP. */
export function makeTarget(
  data: TargetData,
  { timeoutMs, sessions }: { readonly timeoutMs: number; readonly sessions?: SessionDefaults | undefined },
): Target {
  const { environment, url, builtIn, credentials, capabilities, settleMs } = data;
  const { http, openSession } = reachOf(url, sessions, timeoutMs);
  return {
    url,
    ...(http !== url && { httpUrl: http }),
    builtIn,
    credentials,
    capabilities,
    settleMs,
    connect: () => connectTo(http, timeoutMs),
    ...(openSession && { openSession }),
    ...(environment !== undefined &&
      capabilities.has("environment") && {
        environment: (name: string, params: unknown) => callHook(environment, timeoutMs, name, params),
      }),
  };
}

/** Requests follow one another; a few are sent at once, to see that each gets its own answer. */
const CONNECTIONS = 4;

function connectTo(url: string, timeoutMs: number): HttpClient {
  const { origin, pathname } = new URL(url);
  const client = connectHttp(origin, { timeoutMs, connections: CONNECTIONS });
  const prefix = pathname.replace(/\/$/, "");
  if (prefix === "") return client;
  return {
    send: (request, signal) => client.send({ ...request, target: prefix + request.target }, signal),
    [Symbol.asyncDispose]: () => client[Symbol.asyncDispose](),
  };
}

async function callHook(hook: string, timeoutMs: number, name: string, params: unknown): Promise<Observed> {
  await using client = connectTo(hook, timeoutMs);
  const request = {
    method: "POST",
    target: `/${encodeURIComponent(name)}`,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(params),
  };
  const response = await client.send(request).catch((cause: unknown) => {
    throw new InconclusiveError(`the environment hook failed: ${wordsOf(cause)}`, { cause });
  });
  const observed = hookReply(Buffer.from(response.body ?? "").toString("utf8"));
  if (observed) return observed;
  throw new InconclusiveError(
    `expected {"ok":true,"result":{…}} or {"ok":false,"code":"…"} from the environment hook for ${name}, found status ${response.status} and something else`,
  );
}

function hookReply(text: string): Observed | undefined {
  const reply = parseJson(text);
  if (typeof reply !== "object" || reply === null || !("ok" in reply)) return undefined;
  if (reply.ok === true) return { ok: true, result: "result" in reply ? reply.result : {} };
  if (reply.ok !== false || !("code" in reply) || typeof reply.code !== "string") return undefined;
  return { ok: false, codes: [reply.code], summary: `the environment hook refused: ${reply.code}`, carriedOut: false };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The URL without a slash at its end. What is wrong is said without showing it: it may hold a password. */
function checkedUrl(text: string, whose: string, schemes: readonly string[] = ["http", "https"]): string {
  const hint = `It looks like ${schemes[0]}://localhost:8080 or ${schemes[1]}://chats.example.com/prefix.`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !schemes.includes(url.protocol.slice(0, -1))) {
    const expected =
      schemes.length === 2 ? schemes.join(" or ") : `${schemes.slice(0, -1).join(", ")} or ${schemes.at(-1)}`;
    throw new UsageError(
      `expected ${expected.startsWith("h") ? "an" : "a"} ${expected} URL of ${whose}, found something else`,
      { hint },
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw new UsageError(`expected a URL of ${whose} without credentials, found some in it`, {
      hint: "Hand them over with --username and --password, or in a target file, where they may be ${env:NAME}.",
    });
  }
  if (url.search !== "" || url.hash !== "") {
    throw new UsageError(`expected a URL of ${whose} that ends with its path, found a query or fragment`, { hint });
  }
  // A session's path is taken as it stands; others get paths appended. Port 80 is said where it was: it is not what is meant else.
  const host = url.protocol === "ws:" && url.port === "" && namesPort(text) ? `${url.hostname}:80` : url.host;
  const base = `${url.protocol}//${host}${url.pathname}`;
  return url.protocol.startsWith("ws") ? base : base.replace(/\/+$/, "");
}

function expandVariables(text: string, place: string, env: TargetFileContext["env"]): string {
  return text.replaceAll(/\$\{env:([^}]*)\}/g, (_, name: string) => {
    const value = Object.hasOwn(env, name) ? env[name] : undefined;
    if (value) return value;
    throw new UsageError(`expected the environment variable ${name} to be set, for ${place}, found it is not`);
  });
}

/** Two ways to say the same; both at once say too much. */
function together<T>(one: T | undefined, many: readonly T[] | undefined, both: string): readonly T[] | undefined {
  if (one !== undefined && many !== undefined) throw new UsageError(`expected one of ${both}, found both`);
  return one === undefined ? many : [one];
}

function accountsOf(root: ConfigSection): Credentials["accounts"] | undefined {
  return root.sections("accounts")?.map((section) => {
    section.allow(["username", "password"]);
    return { username: section.needText("username"), password: section.needText("password") };
  });
}

function accountOf(section: ConfigSection, place: string): Credentials["accounts"][number] | undefined {
  return pairedAccount(section.text("username"), section.text("password"), `username and password in ${place}`);
}

/** A name and a secret, which go together. @throws UsageError for one without the other */
export function pairedAccount(
  username: string | undefined,
  password: string | undefined,
  what: string,
): Credentials["accounts"][number] | undefined {
  if (username !== undefined && password !== undefined) return { username, password };
  if (username === undefined && password === undefined) return undefined;
  throw new UsageError(`expected ${what}, found only the ${username === undefined ? "second" : "first"}`);
}

function flagsOf(section: ConfigSection): Readonly<Record<string, boolean>> {
  return Object.fromEntries(section.keys().map((name) => [name, section.flag(name) === true]));
}
