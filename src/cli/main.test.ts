// What only a process can show: signals, streams that close, the exit code.

import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

function wireproof(...args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, ["--import", "tsx", join(import.meta.dirname, "main.ts"), ...args]);
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

async function textOf(stream: ChildProcess["stdout"]): Promise<string> {
  let text = "";
  for await (const chunk of stream ?? []) text += String(chunk);
  return text;
}

test("tells a script by its code, and a person on stderr, that it was used wrongly", async () => {
  const child = wireproof("verify", "nothing");
  const [out, err, [code]] = await Promise.all([textOf(child.stdout), textOf(child.stderr), once(child, "close")]);
  expect({ out, code }).toEqual({ out: "", code: 2 });
  expect(err).toMatch(/^error: expected a protocol \(chat-manager, trueconf, chatserver\), found "nothing"\n/);
});

test.for(["SIGINT", "SIGTERM"] as const)("a mock that gets %s has done what it should", async (signal) => {
  const child = wireproof("mock", "chat-manager", "--json");
  const [line] = await once(child.stdout ?? child, "data");
  expect(JSON.parse(String(line))).toMatchObject({ ready: true, protocol: "chat-manager" });
  child.kill(signal);
  const [code] = await once(child, "close");
  expect(code).toBe(0);
});

test("goes on when nobody reads any more", async () => {
  const child = wireproof("list", "chat-manager", "--requirements", "--json");
  child.stdout?.destroy();
  const [err, [code]] = await Promise.all([textOf(child.stderr), once(child, "close")]);
  expect({ err, code }).toEqual({ err: "", code: 0 });
});
