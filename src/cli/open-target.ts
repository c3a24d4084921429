// The target that the options name. Loaded when a command needs it: what connects to targets takes its time to load.

import { dirname, isAbsolute, join } from "node:path";
import type { SessionDefaults } from "../../conformance/session-target.ts";
import type { Suite } from "../../conformance/suite.ts";
import { suites } from "../../conformance/suites.ts";
import type { TargetSettings } from "../../conformance/target-file.ts";
import { makeTarget, pairedAccount, parseTargetFile, targetData } from "../../conformance/target-file.ts";
import type { Credentials, Target } from "../../conformance/target.ts";
import { serveMock } from "../../mocks/serve.ts";
import { worlds } from "../../mocks/worlds.ts";
import type { Actor } from "../../mocks/world.ts";
import type { ProtocolId } from "../protocols/index.ts";
import { protocols } from "../protocols/index.ts";
import type { Protocol } from "../protocols/protocol.ts";
import { UsageError } from "../support/errors.ts";
import type { Io } from "./io.ts";
import { readConfiguration } from "./read-configuration.ts";
import { shellWord } from "./shell-word.ts";
import type { TargetFlags } from "./target-flags.ts";

export interface OpenTarget extends AsyncDisposable {
  readonly target: Target;
  /** How a shell is told the same target again; secrets stand there as variables. Empty for the built-in mock. */
  readonly shell: readonly string[];
  /** The file of known failures that the target file names. */
  readonly baseline?: string;
}

/** The built-in mock does at once what it accepts. */
const MOCK_SETTLE_MS = 5_000;

/**
 * Makes the target that the options name, or serves the built-in mock when they name none.
 *
 * @throws UsageError
 */
export async function openTarget(
  id: ProtocolId,
  url: string | undefined,
  flags: TargetFlags,
  how: { readonly io: Io; readonly timeoutMs: number; readonly seed: number },
): Promise<OpenTarget> {
  const world = worlds[id]();
  const defaults = credentialsOf(world.actors);
  const { capabilities: granted = [] }: Suite = suites[id];
  const given = { ...(url !== undefined && { url }), ...settingsOf(flags) };
  if (url !== undefined || flags.target !== undefined) {
    const file = flags.target === undefined ? {} : readTargetFile(id, flags.target, how.io);
    const sessions = sessionsOf(id);
    const data = targetData(file, given, defaults, false, schemesOf(id), granted);
    const target = makeTarget(data, { ...how, sessions });
    const baseline = flags.target === undefined ? undefined : pathBeside(flags.target, file.baseline);
    return {
      target,
      shell: shellOf(url, flags),
      ...(baseline !== undefined && { baseline }),
      [Symbol.asyncDispose]: () => Promise.resolve(),
    };
  }
  if (Object.keys(given).length > 0) {
    throw new UsageError("expected the URL of the target that the credentials are for, found none", {
      hint: "Without a URL the built-in mock is the target, with credentials of its own.",
    });
  }
  const served = await serveMock(protocols[id], { world, seed: how.seed });
  const { url: mockUrl, control } = served.ready;
  const hook = control === undefined ? {} : { environment: `${control}/environment` };
  const data = targetData(
    { url: mockUrl, settleMs: MOCK_SETTLE_MS, ...hook },
    {},
    defaults,
    true,
    schemesOf(id),
    granted,
  );
  return {
    target: makeTarget(data, { ...how, sessions: sessionsOf(id) }),
    shell: [],
    [Symbol.asyncDispose]: () => served[Symbol.asyncDispose](),
  };
}

/** A path in a file is meant from where that file is. */
function pathBeside(file: string, path: string | undefined): string | undefined {
  return path === undefined || isAbsolute(path) ? path : join(dirname(file), path);
}

/** Where servers that speak in frames listen, when nothing else is said. */
const SESSION_PORT = 4309;

function sessionsOf(id: ProtocolId): SessionDefaults | undefined {
  const { rpc, push, port = SESSION_PORT }: Protocol = protocols[id];
  return rpc || push ? { ...(rpc && { rpc }), ...(push && { push }), port } : undefined;
}

/** The URL of a session is none of a target whose requests go over HTTP. */
function schemesOf(id: ProtocolId): readonly string[] {
  const { rpc }: Protocol = protocols[id];
  return rpc ? ["ws", "wss", "http", "https"] : ["http", "https"];
}

function settingsOf({ token, username, password, user }: TargetFlags): TargetSettings {
  const account = pairedAccount(username, password, "--username and --password together");
  return {
    ...(token !== undefined && { tokens: [token] }),
    ...(account && { accounts: [account] }),
    ...(user && { users: user }),
  };
}

function shellOf(url: string | undefined, { target, token, username, user = [] }: TargetFlags): readonly string[] {
  return [
    ...(url === undefined ? [] : [shellWord(url)]),
    ...(target === undefined ? [] : [`--target ${shellWord(target)}`]),
    ...(token === undefined ? [] : ['--token "$TOKEN"']),
    ...(username === undefined ? [] : [`--username ${shellWord(username)} --password "$PASSWORD"`]),
    ...user.map((id) => `--user ${shellWord(id)}`),
  ];
}

function readTargetFile(id: ProtocolId, file: string, { env }: Io): TargetSettings {
  const requirements = Object.values(protocols[id].contract.requirements);
  const capabilities = [...new Set(requirements.flatMap(({ capability }) => capability ?? []))];
  return parseTargetFile(readConfiguration(file, "a target file"), { file, env, capabilities });
}

function credentialsOf(actors: readonly Actor[]): Credentials {
  return {
    tokens: actors.flatMap(({ token }) => token ?? []),
    accounts: actors.flatMap(({ username, password }) =>
      username === undefined || password === undefined ? [] : [{ username, password }],
    ),
    users: actors.flatMap(({ userId }) => userId ?? []),
  };
}
