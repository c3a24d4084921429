#!/usr/bin/env node
// The process around the program: signals, streams, the exit code.

import type { Output } from "./io.ts";
import { runProgram } from "./program.ts";

const WIDTH_WITHOUT_TERMINAL = 100;

function outputTo(stream: NodeJS.WriteStream): Output {
  // Whoever reads may stop reading (`| head`); that is no failure of ours, and the exit code still tells the verdict.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED") throw error;
  });
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY,
    columns: stream.isTTY ? stream.columns : WIDTH_WITHOUT_TERMINAL,
  };
}

/** Everything that was written has gone out, or never will. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed) resolve();
    else stream.write("", () => resolve());
  });
}

const interrupted = new AbortController();
for (const [signal, number] of [
  ["SIGINT", 2],
  ["SIGTERM", 15],
] as const) {
  process.on(signal, () => {
    // The second time, someone has lost patience.
    if (interrupted.signal.aborted) process.exit(128 + number);
    interrupted.abort();
  });
}

const io = {
  out: outputTo(process.stdout),
  err: outputTo(process.stderr),
  env: process.env,
  interrupt: interrupted.signal,
};
const code = await runProgram(process.argv.slice(2), io);
await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
// Not by letting the loop run dry: a connection that a target keeps open must not keep us.
process.exit(code);
