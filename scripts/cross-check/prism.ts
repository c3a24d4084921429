// Prism's proxy as a child process: the tool as its users run it, and nothing of it in ours.

import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";

const cli = createRequire(import.meta.url).resolve("@stoplight/prism-cli/dist/index.js");
const START_MS = 30_000;
const STOP_MS = 2000;

interface Prism extends AsyncDisposable {
  readonly url: string;
}

export interface Prisms extends AsyncDisposable {
  /** Refuses what it finds wrong: `--errors`. */
  readonly strict: string;
  /** Passes everything on that it can, and lists what it found. Only so does it see how invalid requests are answered. */
  readonly lenient: string;
}

/**
 * Starts both on free ports and waits until they listen.
 *
 * @throws Error when one does not
 */
export async function startPrisms(document: string, upstream: string, signal: AbortSignal): Promise<Prisms> {
  const start = (errors: boolean): Promise<Prism> => startPrism(document, upstream, errors, signal);
  const given = [start(true), start(false)] as const;
  const running = (await Promise.allSettled(given)).flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const stopAll = async (): Promise<void> => {
    await Promise.all(running.map((one) => one[Symbol.asyncDispose]()));
  };
  try {
    const [strict, lenient] = await Promise.all(given);
    return { strict: strict.url, lenient: lenient.url, [Symbol.asyncDispose]: stopAll };
  } catch (error) {
    await stopAll();
    throw error;
  }
}

async function startPrism(document: string, upstream: string, errors: boolean, signal: AbortSignal): Promise<Prism> {
  // Port 0: Prism prints the one that it was given, so nobody can take it in between.
  const options = ["-p", "0", "-h", "127.0.0.1", "--multiprocess=false", "--cors=false", `--errors=${errors}`];
  const child = spawn(process.execPath, [cli, "proxy", document, upstream, ...options], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, FORCE_COLOR: "0" },
  });
  try {
    const url = await listening(child, AbortSignal.any([signal, AbortSignal.timeout(START_MS)]));
    return { url, [Symbol.asyncDispose]: () => stop(child) };
  } catch (error) {
    await stop(child);
    throw error;
  }
}

function listening(child: ChildProcess, signal: AbortSignal): Promise<string> {
  let said = "";
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`prism proxy does not run: ${why}\n${said}`));
    const hear = (chunk: unknown): void => {
      // It is heard to the end, or its pipe would fill and it would stop; what it says later is of no interest.
      if (said.length > 100_000) return;
      said += String(chunk);
      const url = /Prism is listening on (http:\/\/[\d.]+:\d+)/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("error", (error) => fail(error.message));
    child.once("exit", (code, by) => fail(`it ended with ${code ?? by}`));
    signal.addEventListener("abort", () => fail("it was given up"), { once: true });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const insist = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
  await ended;
  clearTimeout(insist);
}
