// From the start of the process to a mock that can be asked.

import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Bench, Subject } from "../lib/bench.ts";
import { ROOT, repeat } from "../lib/bench.ts";
import { atMost, rowOf } from "../lib/row.ts";

const MAIN = join(ROOT, "dist/src/cli/main.js");
const NAME = "mock: start to ready";

export const start: Subject = async (bench) => {
  if (!existsSync(MAIN)) return [{ name: NAME, skipped: 'there is no dist/; run "npm run build" first' }];
  const pairs = await repeat(bench.repetitions * 3, async () => {
    const ours = await timed(() => startMock(bench));
    return { ours, peer: await timed(() => bench.launcher.output("server", ["-e", "0"])) };
  });
  return [rowOf({ name: NAME, peer: "node -e 0", unit: "ms", goal: atMost(4) }, pairs)];
};

async function startMock({ launcher }: Bench): Promise<AsyncDisposable> {
  const started = await launcher.start("server", [MAIN, "mock", "chat-manager", "--port", "0", "--json"]);
  if (started.line.startsWith('{"ready":true')) return started;
  await started[Symbol.asyncDispose]();
  throw new Error(`expected the mock's line when it is ready, found ${started.line}`);
}

/** Ends with what is timed; what it leaves is disposed of afterwards. */
async function timed(body: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  const left = await body();
  const milliseconds = performance.now() - began;
  if (isDisposable(left)) await left[Symbol.asyncDispose]();
  return milliseconds;
}

function isDisposable(value: unknown): value is AsyncDisposable {
  return typeof value === "object" && value !== null && Symbol.asyncDispose in value;
}
