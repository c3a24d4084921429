// The mock as a user has it: the command line, in a process of its own.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { isRecord } from "../src/contract/is-record.ts";
import { Arrivals } from "./arrivals.ts";
import { listAt, textAt } from "./json.ts";

const root = join(import.meta.dirname, "..");

/** Milliseconds within which the mock is ready, and within which it is gone. */
const READY = 30_000;
const GONE = 5000;

/** What the clients need that is not the mock's default. */
const CHOICES: readonly string[] = [
  "trueconf.last-message-extras=chat",
  // So that the client is seen to be told of a refusal of this kind, too.
  "trueconf.repeated-add=user-is-already-chat-participant",
];

export interface Account {
  readonly username: string;
  readonly password: string;
  readonly userId: string;
}

export interface MockProcess extends AsyncDisposable {
  readonly url: string;
  readonly ws: string;
  /** Lets something happen that no client can bring about. */
  environment(name: string, params: object): Promise<unknown>;
  /** @throws Error when the world has no such account */
  account(name: string): Account;
}

/** @throws Error when there is no mock in time, or it is interrupted before */
export async function startMock(interrupt: AbortSignal): Promise<MockProcess> {
  const choices = CHOICES.flatMap((choice) => ["--choice", choice]);
  const wireproof = ["--import", "tsx", join("src", "cli", "main.ts")];
  const options = ["mock", "trueconf", "--port", "0", "--json", "--quiet", ...choices];
  const child = spawn(process.execPath, [...wireproof, ...options], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = new Arrivals<string>();
  createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
  interrupt.addEventListener("abort", () => lines.end("interrupted"), { once: true });
  child.on("error", (error) => lines.end(error.message));
  child.on("exit", (code, signal) => lines.end(`the mock ended with ${code ?? signal}`));
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    const timer = setTimeout(() => child.kill("SIGKILL"), GONE);
    const exit = once(child, "exit");
    child.kill("SIGTERM");
    await exit;
    clearTimeout(timer);
  };
  try {
    const ready: unknown = JSON.parse(await lines.first(() => true, "the ready line of the mock", READY));
    const control = textAt(ready, "control");
    return {
      url: textAt(ready, "url"),
      ws: textAt(ready, "ws"),
      environment: async (name, params) => await post(`${control}/environment/${name}`, params),
      account(name) {
        const actor = listAt(ready, "actors").find((one) => isRecord(one) && one["name"] === name);
        return {
          username: textAt(actor, "username"),
          password: textAt(actor, "password"),
          userId: textAt(actor, "userId"),
        };
      },
      [Symbol.asyncDispose]: stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function post(url: string, params: object): Promise<unknown> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(params),
    signal: AbortSignal.timeout(5000),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`the control port answered ${response.status}: ${text}`);
  const answer: unknown = JSON.parse(text);
  return isRecord(answer) ? answer["result"] : undefined;
}
