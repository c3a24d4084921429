import type { ChildProcess } from "node:child_process";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { createInterface } from "node:readline";

/** What is measured runs on the one core, who drives it on the other. */
export type Core = "server" | "driver";

const NUMBER_OF: Readonly<Record<Core, string>> = { server: "0", driver: "1" };
const READY_MS = 30_000;

/** A process that was started, and what it said when it was ready. */
export interface Started extends AsyncDisposable {
  readonly pid: number;
  readonly line: string;
}

/** Starts processes, each bound to a core where the machine has `taskset`, and ends those that still run when it is disposed of. */
export class Launcher implements AsyncDisposable {
  readonly pins = spawnSync("taskset", ["-c", "0,1", "true"]).status === 0;
  readonly #running = new Set<ChildProcess>();
  #isOver = false;

  /** Starts Node and waits for its first line on stdout. */
  async start(core: Core, args: readonly string[]): Promise<Started> {
    const { child, stderr } = this.#spawn(core, args);
    const lines = createInterface({ input: child.stdout });
    const silence = AbortSignal.timeout(READY_MS);
    const line = await Promise.race([
      once(lines, "line", { signal: silence }).then(([first]) => String(first)),
      once(child, "exit").then(async () =>
        Promise.reject(new Error(`ended early: ${args.join(" ")}\n${await stderr}`)),
      ),
    ]).catch(async (error: unknown) => {
      await this.#end(child);
      throw error;
    });
    child.stdout.resume();
    return { pid: child.pid ?? 0, line, [Symbol.asyncDispose]: () => this.#end(child) };
  }

  /** Runs Node to its end and returns what it wrote on stdout. */
  async output(core: Core, args: readonly string[]): Promise<string> {
    const { child, stderr } = this.#spawn(core, args);
    const [stdout, [code]] = await Promise.all([text(child.stdout), once(child, "exit")]);
    if (code !== 0) throw new Error(`ended with ${String(code)}: ${args.join(" ")}\n${await stderr}`);
    return stdout;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isOver = true;
    await Promise.all([...this.#running].map((child) => this.#end(child)));
  }

  #spawn(core: Core, args: readonly string[]) {
    if (this.#isOver) throw new Error("the benchmark was given up");
    const command = this.pins ? ["taskset", "-c", NUMBER_OF[core], process.execPath] : [process.execPath];
    const [file = process.execPath, ...before] = command;
    // An environment of its own: neither options for Node nor NODE_ENV may come in from outside.
    const env = { PATH: process.env["PATH"] ?? "" };
    const child = spawn(file, [...before, ...args], { stdio: ["ignore", "pipe", "pipe"], env });
    this.#running.add(child);
    child.once("exit", () => this.#running.delete(child));
    return { child, stderr: text(child.stderr) };
  }

  async #end(child: ChildProcess): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  }
}
