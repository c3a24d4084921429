// The options that say what is under test, the same for `verify` and `replay`, and the target that they make.

import { readFileSync } from "node:fs";
import type { Command } from "commander";
import type { TargetSettings } from "../../conformance/target-file.ts";
import { makeTarget, pairedAccount, parseTargetFile, targetData } from "../../conformance/target-file.ts";
import type { Credentials, Target } from "../../conformance/target.ts";
import { serveMock } from "../../mocks/serve.ts";
import { worlds } from "../../mocks/worlds.ts";
import type { Actor } from "../../mocks/world.ts";
import type { ProtocolId } from "../protocols/index.ts";
import { protocols } from "../protocols/index.ts";
import { UsageError, wordsOf } from "../support/errors.ts";
import type { Io } from "./io.ts";
import { collect } from "./option-values.ts";
import { shellWord } from "./shell-word.ts";

export interface TargetFlags {
  readonly target?: string;
  readonly token?: string;
  readonly username?: string;
  readonly password?: string;
  readonly user?: readonly string[];
}

export interface OpenTarget extends AsyncDisposable {
  readonly target: Target;
  /** How a shell is told the same target again; secrets stand there as variables. Empty for the built-in mock. */
  readonly shell: readonly string[];
}

/** The built-in mock does at once what it accepts. */
const MOCK_SETTLE_MS = 5_000;

export function addTargetOptions(command: Command): Command {
  return command
    .option("--target <file>", "YAML: url, credentials (values may be ${env:NAME}), capabilities, hooks")
    .option("--token <token>", "bearer token")
    .option("--username <name>", "name by which the target issues tokens")
    .option("--password <secret>", "the secret that goes with it")
    .option("--user <id>", "someone known to the target; repeatable", collect);
}

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
  const given = { ...(url !== undefined && { url }), ...settingsOf(flags) };
  if (url !== undefined || flags.target !== undefined) {
    const file = flags.target === undefined ? {} : readTargetFile(id, flags.target, how.io);
    const target = makeTarget(targetData(file, given, defaults, false), how);
    return { target, shell: shellOf(url, flags), [Symbol.asyncDispose]: () => Promise.resolve() };
  }
  if (Object.keys(given).length > 0) {
    throw new UsageError("expected the URL of the target that the credentials are for, found none", {
      hint: "Without a URL the built-in mock is the target, with credentials of its own.",
    });
  }
  const served = await serveMock(protocols[id], { world, seed: how.seed });
  const { url: mockUrl, control } = served.ready;
  const hook = control === undefined ? {} : { environment: `${control}/environment` };
  const data = targetData({ url: mockUrl, settleMs: MOCK_SETTLE_MS, ...hook }, {}, defaults, true);
  return { target: makeTarget(data, how), shell: [], [Symbol.asyncDispose]: () => served[Symbol.asyncDispose]() };
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

/** @throws UsageError when it cannot be read */
export function readConfiguration(file: string, what: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new UsageError(`expected ${what} at ${file}, found ${wordsOf(cause)}`, { cause });
  }
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
