// The client, in a process of its own, driven by python/bot.py.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { isRecord } from "../src/contract/is-record.ts";
import { Arrivals } from "./arrivals.ts";

const script = join(import.meta.dirname, "python", "bot.py");
const GONE = 15_000;
const LOG_LINES = 15;

/** A line of bot.py; its head says which. */
export type Line = Readonly<Record<string, unknown>>;

export interface BotProcess extends AsyncDisposable {
  /** Steps and events. */
  readonly lines: Arrivals<Line>;
  /** Wire names: what the client has methods for, asked for, and could use the answer to. */
  readonly offered: ReadonlySet<string>;
  readonly called: ReadonlySet<string>;
  readonly understood: ReadonlySet<string>;
  /** The last that the client logged. */
  log(): string;
  /** As an administrator would stop it. Gives the exit code, or the signal that was needed in the end. */
  stop(): Promise<number | string>;
}

export function startBot(python: string, interrupt: AbortSignal, asked: object): BotProcess {
  const child = spawn(python, ["-u", script, JSON.stringify(asked)], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...withoutProxies(), PYTHONDONTWRITEBYTECODE: "1", PYTHONUTF8: "1" },
  });
  const lines = new Arrivals<Line>();
  const known = { offered: new Set<string>(), called: new Set<string>(), understood: new Set<string>() };
  const logged: string[] = [];
  createInterface({ input: child.stdout }).on("line", (text) => {
    const line = lineOf(text);
    if (line === undefined) {
      lines.end(`the bot said no line of JSON but ${text}`);
      return;
    }
    const { offered, called, understood } = line;
    if (Array.isArray(offered)) for (const method of offered) known.offered.add(String(method));
    else if (typeof called === "string") known.called.add(called);
    else if (typeof understood === "string") known.understood.add(understood);
    else lines.push(line);
  });
  createInterface({ input: child.stderr }).on("line", (line) => {
    logged.push(line);
    if (logged.length > LOG_LINES) logged.shift();
  });
  child.on("error", (error) => lines.end(error.message));
  // Not "exit": what it said last may still be in the pipe.
  child.on("close", (code, signal) => lines.end(`the bot ended with ${code ?? signal}`));
  const stop = async (): Promise<number | string> => {
    if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
      const timer = setTimeout(() => child.kill("SIGKILL"), GONE);
      const closed = once(child, "close");
      child.kill("SIGTERM");
      await closed;
      clearTimeout(timer);
    }
    return child.exitCode ?? child.signalCode ?? "never started";
  };
  const onInterrupt = (): void => void stop();
  interrupt.addEventListener("abort", onInterrupt, { once: true });
  return {
    ...known,
    lines,
    log: () => logged.join("\n"),
    stop,
    async [Symbol.asyncDispose]() {
      interrupt.removeEventListener("abort", onInterrupt);
      await stop();
    },
  };
}

function lineOf(text: string): Line | undefined {
  try {
    const line: unknown = JSON.parse(text);
    return isRecord(line) ? line : undefined;
  } catch {
    return undefined;
  }
}

/** The client obeys them even for this machine. */
function withoutProxies(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(http|https|all|ws|wss)_proxy$/i.test(name)),
  );
}
