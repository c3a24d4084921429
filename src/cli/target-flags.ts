// The options that say what is under test, the same for `verify` and `replay`.

import type { Command } from "commander";
import { collect } from "./option-values.ts";

export interface TargetFlags {
  readonly target?: string;
  readonly token?: string;
  readonly username?: string;
  readonly password?: string;
  readonly user?: readonly string[];
}

export function addTargetOptions(command: Command): Command {
  return command
    .option("--target <file>", "YAML: url, credentials (values may be ${env:NAME}), capabilities, hooks, baseline")
    .option("--token <token>", "bearer token")
    .option("--username <name>", "name by which the target issues tokens")
    .option("--password <secret>", "the secret that goes with it")
    .option("--user <id>", "someone known to the target; repeatable", collect);
}
