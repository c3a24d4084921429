// All that CI does, in CI's order. `npm run check -- --only NAME` runs some of it. Ends with "N passed, N failed".

import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

interface Step {
  readonly name: string;
  /** Throws when it fails. */
  run(): Promise<void>;
}

/** Milliseconds; no step takes that long on two cores. */
const DEADLINE = 20 * 60_000;

function shell(command: string, cwd = root): Promise<void> {
  return new Promise((resolve, reject) => {
    // A process group of its own, so that a step that hangs is ended with its children.
    const child = spawn(command, { cwd, shell: true, stdio: "inherit", detached: true });
    const end = (): void => {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    };
    const timer = setTimeout(end, DEADLINE);
    process.once("SIGINT", end);
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      clearTimeout(timer);
      process.off("SIGINT", end);
      if (code === 0) resolve();
      else reject(new Error(`"${command}" ended with ${code ?? signal}`));
    });
  });
}

async function inTemporaryFolder(body: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "wireproof-check-"));
  try {
    await body(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The two command lines that the README promises, as they stand there. */
async function readmeCommands(): Promise<readonly string[]> {
  const readme = await readFile(join(root, "README.md"), "utf8");
  return ["npm ci && npm run demo", "npm ci && npm test"].map((command) => {
    if (!readme.includes(command)) throw new Error(`README.md does not have "${command}"`);
    return command;
  });
}

const steps: readonly Step[] = [
  { name: "generated files are current", run: () => shell("npm run -s generate -- --check") },
  { name: "types", run: () => shell("npm run -s typecheck") },
  { name: "lint", run: () => shell("npm run -s lint") },
  { name: "format", run: () => shell("npm run -s format:check") },
  { name: "mutants", run: () => shell("npm run -s test:mutants") },
  { name: "second opinion", run: () => shell("npm run -s cross-check") },
  { name: "real client", run: () => shell("npm run -s test:interop") },
  {
    // Its second command is the tests.
    name: "README in a clean clone",
    run: () =>
      inTemporaryFolder(async (folder) => {
        const clone = join(folder, "clone");
        await shell(`git clone --quiet --no-hardlinks "${root}" "${clone}"`);
        for (const command of await readmeCommands()) await shell(command, clone);
      }),
  },
  {
    name: "package in an empty folder",
    run: () =>
      inTemporaryFolder(async (folder) => {
        await shell(`npm pack --silent --pack-destination "${folder}"`);
        await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
        await writeFile(join(folder, "use.mjs"), USE_OF_THE_PACKAGE);
        await shell("npm install --silent ./wireproof-*.tgz && node use.mjs", folder);
        for (const protocol of ["chat-manager", "trueconf", "chatserver"]) {
          await shell(`npx wireproof verify ${protocol} --runs 5 --seed 1`, folder);
        }
      }),
  },
  {
    // Whole runs of the suite are what its tests take their time for: here the command line makes one of each protocol.
    name: "Node 24",
    async run() {
      await shell("npx -y node@24 node_modules/vitest/vitest.mjs run src mocks scripts");
      for (const protocol of ["chat-manager", "trueconf", "chatserver"]) {
        await shell(`npx -y node@24 dist/src/cli/main.js verify ${protocol} --runs 10 --seed 1`);
      }
    },
  },
];

/** What a client developer would write first. */
const USE_OF_THE_PACKAGE = `
import { createMock, protocols, worlds } from "wireproof";
const mock = createMock(protocols["chat-manager"], { world: worlds["chat-manager"](), seed: 1 });
const { status } = mock.handle({
  method: "GET",
  target: "/api/v1/private/chats/9a983789-1709-4543-aa31-a02867680017",
  headers: { authorization: "Bearer demo-token" },
  body: null,
});
if (status !== 200) throw new Error("the packed mock answered " + status);
console.log("the packed mock answers");
`;

const only = process.argv.indexOf("--only");
const wanted = only < 0 ? undefined : process.argv[only + 1];
const chosen = steps.filter(({ name }) => wanted === undefined || name.includes(wanted));
const failed: string[] = [];
for (const { name, run } of chosen) {
  const began = performance.now();
  console.log(`\n=== ${name}`);
  try {
    await run();
    console.log(`=== ${name}: passed in ${Math.round((performance.now() - began) / 1000)} s`);
  } catch (error) {
    failed.push(name);
    console.log(`=== ${name}: FAILED, ${error instanceof Error ? error.message : String(error)}`);
  }
}
if (failed.length > 0) console.log(`\nFailed: ${failed.join(", ")}`);
console.log(`\n${chosen.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 || chosen.length === 0 ? 1 : 0;
