import type { Engine } from "./engine.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";

/** What a command is given, and where it says how it ended. */
export interface Context {
  readonly io: Io;
  engine(): Promise<Engine>;
  end(code: ExitCode): void;
}
