// All that CI does, in CI's order. `npm run check -- --only NAME` runs some of it. Ends with "N passed, N failed".

import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const PROTOCOLS = ["chat-manager", "trueconf", "chatserver"];

interface Step {
  readonly name: string;
  /** Throws when it fails. */
  run(shell: Shell): Promise<void>;
}

/** Runs a command in the shell; without a folder, in the project's. Throws when it fails. */
type Shell = (command: string, cwd?: string) => Promise<void>;

/** Milliseconds; no command takes half of that on two cores. */
const DEADLINE = 15 * 60_000;

/** Ends what is running, and takes away what it left. */
const running = new Set<() => void>();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    for (const end of running) end();
    process.exit(130);
  });
}

/** @param say where the output goes; without it, to the terminal at once */
function shellInto(say?: (chunk: Buffer) => void): Shell {
  return (command, cwd = root) =>
    new Promise((resolve, reject) => {
      const output = say ? "pipe" : "inherit";
      // A process group of its own, so that a step that hangs is ended with its children.
      const child = spawn(command, { cwd, shell: true, stdio: ["ignore", output, output], detached: true });
      for (const stream of [child.stdout, child.stderr]) if (say) stream?.on("data", say);
      const end = (): void => {
        if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      };
      const timer = setTimeout(end, DEADLINE);
      running.add(end);
      child.on("error", reject);
      child.on("close", (code, signal) => {
        clearTimeout(timer);
        running.delete(end);
        if (code === 0) resolve();
        else reject(new Error(`"${command}" ended with ${code ?? signal}`));
      });
    });
}

async function inTemporaryFolder(body: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "wireproof-check-"));
  const end = (): void => rmSync(folder, { recursive: true, force: true });
  running.add(end);
  try {
    await body(folder);
  } finally {
    running.delete(end);
    await rm(folder, { recursive: true, force: true });
  }
}

/** A command line that the README promises, as it stands there, on a machine that has nothing of the project. */
function promised(command: string): Step["run"] {
  return async (shell) => {
    const readme = await readFile(join(root, "README.md"), "utf8");
    if (!readme.includes(`\n${command}\n`)) throw new Error(`README.md does not have "${command}"`);
    await inTemporaryFolder(async (folder) => {
      const clone = join(folder, "clone");
      await shell(`git clone --quiet --no-hardlinks "${root}" "${clone}"`);
      await shell(command, clone);
    });
  };
}

/** Steps that stand together are run at once: each needs little more than one core, and none writes what another reads. */
const stages: readonly (readonly Step[])[] = [
  [
    { name: "generated files are current", run: (shell) => shell("npm run -s generate -- --check") },
    { name: "types", run: (shell) => shell("npm run -s typecheck") },
    { name: "lint", run: (shell) => shell("npm run -s lint") },
    { name: "format", run: (shell) => shell("npm run -s format:check") },
  ],
  [{ name: "mutants", run: (shell) => shell("npm run -s test:mutants") }],
  [
    { name: "second opinion: chat-manager", run: (shell) => shell("npm run -s cross-check -- chat-manager") },
    { name: "second opinion: chatserver", run: (shell) => shell("npm run -s cross-check -- chatserver") },
    { name: "real client", run: (shell) => shell("npm run -s test:interop") },
  ],
  [
    { name: "README: the demo in a clean clone", run: promised("npm ci && npm run demo") },
    { name: "README: the tests in a clean clone", run: promised("npm ci && npm test") },
  ],
  [
    {
      name: "package in an empty folder",
      run: (shell) =>
        inTemporaryFolder(async (folder) => {
          await shell(`npm pack --silent --pack-destination "${folder}"`);
          await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
          await writeFile(join(folder, "use.mjs"), USE_OF_THE_PACKAGE);
          await shell("npm install --silent ./wireproof-*.tgz && node use.mjs", folder);
          for (const protocol of PROTOCOLS) await shell(`npx wireproof verify ${protocol} --phase examples`, folder);
        }),
    },
  ],
  [
    {
      // Whole runs of the suite are what its tests take their time for: here the command line makes one of each protocol.
      // Which servers are wrong does not hang on the version.
      name: "Node 24",
      async run(shell) {
        await shell("npx -y node@24 node_modules/vitest/vitest.mjs run src mocks --exclude '**/mutants.test.ts'");
        for (const protocol of PROTOCOLS) {
          await shell(`npx -y node@24 dist/src/cli/main.js verify ${protocol} --runs 10 --seed 1`);
        }
      },
    },
  ],
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
const passed: string[] = [];
const failed: string[] = [];

/** @param said what a step said that was not alone */
async function take({ name, run }: Step, said?: Buffer[]): Promise<void> {
  const began = performance.now();
  if (!said) console.log(`\n=== ${name}`);
  let outcome: string;
  try {
    await run(shellInto(said && ((chunk) => said.push(chunk))));
    passed.push(name);
    outcome = `passed in ${Math.round((performance.now() - began) / 1000)} s`;
  } catch (error) {
    failed.push(name);
    outcome = `FAILED, ${error instanceof Error ? error.message : String(error)}`;
  }
  if (said) console.log(`\n=== ${name}\n${Buffer.concat(said).toString()}`);
  console.log(`=== ${name}: ${outcome}`);
}

for (const stage of stages) {
  const chosen = stage.filter(({ name }) => wanted === undefined || name.includes(wanted));
  if (chosen.length > 1) console.log(`\n=== at once: ${chosen.map(({ name }) => name).join("; ")}`);
  await Promise.all(chosen.map((step) => take(step, chosen.length > 1 ? [] : undefined)));
}
if (failed.length > 0) console.log(`\nFailed: ${failed.join(", ")}`);
console.log(`\n${passed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 || passed.length === 0 ? 1 : 0;
