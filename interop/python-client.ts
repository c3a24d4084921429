// Gets the client: a virtual environment for each version, made once and kept.

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

const here = join(import.meta.dirname, "python");
const cache = join(import.meta.dirname, "..", "node_modules", ".cache", "interop");

/** Milliseconds, of one command; an installation downloads some ten megabytes. */
const DEADLINE = 4 * 60_000;

/** The machine lacks something. The message is for people. */
export class NotPrepared extends Error {}

/**
 * Installs the client, unless that was done before.
 *
 * @param requirements name of a file of exact versions
 * @returns the Python that has it
 * @throws NotPrepared
 */
export async function preparePython(requirements: string, signal: AbortSignal): Promise<string> {
  const python = await findPython(signal);
  const file = join(here, requirements);
  const wanted = await readFile(file, "utf8");
  const name = createHash("sha256").update(`${wanted}\n${python}`).digest("hex").slice(0, 12);
  const folder = join(cache, `${requirements.replace(/^requirements-|\.txt$/g, "")}-${name}`);
  const inside = process.platform === "win32" ? join(folder, "Scripts", "python.exe") : join(folder, "bin", "python");
  const complete = join(folder, "complete");
  if (await exists(complete)) return inside;
  console.log(`installing ${requirements} …`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  // With the pip of the machine, because Debian's Python can make an environment, but not put pip into it.
  const made = await run("python3", ["-m", "venv", "--without-pip", folder], signal);
  if (!made.ok) throw new NotPrepared(`python3 cannot make a virtual environment:\n${made.output}`);
  const pip = ["-m", "pip", "--python", inside, "--disable-pip-version-check", "--no-input", "--retries", "2"];
  const installed = await run("python3", [...pip, "install", "--quiet", "--requirement", file], signal);
  if (!installed.ok) {
    throw new NotPrepared(
      `pip cannot install ${requirements}; is the package index within reach?\n${installed.output}`,
    );
  }
  const imported = await run(inside, ["-c", "import trueconf"], signal);
  // It stands on a library in C, libmagic, which is no Python package.
  if (!imported.ok) throw new NotPrepared(`the client is installed and cannot be imported:\n${imported.output}`);
  await writeFile(complete, "");
  return inside;
}

/** What tells one Python from another. */
async function findPython(signal: AbortSignal): Promise<string> {
  const said = await run(
    "python3",
    ["-c", "import sys; print(sys.version_info >= (3, 10), sys.version, sys.prefix)"],
    signal,
  );
  if (!said.ok) throw new NotPrepared(`python3 is needed, and there is none here:\n${said.output}`);
  if (!said.output.startsWith("True")) throw new NotPrepared(`python3 has to be 3.10 or newer, and is ${said.output}`);
  const pip = await run("python3", ["-m", "pip", "--version"], signal);
  if (!pip.ok) throw new NotPrepared(`python3 is here, and has no pip:\n${pip.output}`);
  return said.output;
}

function run(command: string, args: readonly string[], signal: AbortSignal): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve, reject) => {
    const options = { signal, timeout: DEADLINE, killSignal: "SIGKILL", maxBuffer: 16 * 1024 * 1024 } as const;
    execFile(command, args, options, (error, stdout, stderr) => {
      if (signal.aborted) reject(error ?? new Error("interrupted"));
      else resolve({ ok: error === null, output: tail(`${stdout}${stderr}`.trim() || (error?.message ?? "")) });
    });
  });
}

/** pip says much before it says what is wrong. */
function tail(text: string): string {
  return text.split("\n").slice(-15).join("\n");
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}
