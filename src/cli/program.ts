// The program as a function: arguments in, an exit code out. Nothing in here knows the process that it runs in.

import { Command, CommanderError } from "commander";
import { version } from "../support/version.ts";
import { addList } from "./commands/list.ts";
import { addMock } from "./commands/mock.ts";
import { addMutants } from "./commands/mutants.ts";
import { addReplay } from "./commands/replay.ts";
import { addVerify } from "./commands/verify.ts";
import type { Context } from "./context.ts";
import type { Engine } from "./engine.ts";
import { loadEngine } from "./engine.ts";
import type { ExitCode } from "./exit-code.ts";
import { EXIT, exitCodeOf, explainError } from "./exit-code.ts";
import type { Io } from "./io.ts";

/**
 * Runs one command line. Never throws: whatever goes wrong is said on stderr and told by the code.
 *
 * @param args without node and script
 */
export async function runProgram(
  args: readonly string[],
  io: Io,
  engine: () => Promise<Engine> = loadEngine,
): Promise<number> {
  let ending: ExitCode = EXIT.done;
  const end = (code: ExitCode): void => {
    ending = code;
  };
  try {
    await createProgram({ io, engine, end }).parseAsync(args, { from: "user" });
    return ending;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    io.err.write(explainError(error, args.includes("--debug")));
    return exitCodeOf(error);
  }
}

/** All commands and their options. */
export function createProgram(context: Context): Command {
  const { out, err } = context.io;
  const program = new Command("wireproof")
    .description("Stateful mocks of chat protocols, and a suite that judges real servers by the same contract.")
    .version(version)
    .exitOverride()
    .showHelpAfterError("(--help says more)")
    .configureOutput({
      writeOut: (text) => out.write(text),
      writeErr: (text) => err.write(text),
      getOutHelpWidth: () => out.columns,
      getErrHelpWidth: () => err.columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  for (const add of [addVerify, addMock, addReplay, addMutants, addList]) add(program, context);
  for (const command of program.commands) command.option("--debug", "show the stack of an error");
  return program;
}
