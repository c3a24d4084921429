// The main job, as a stranger would see it first: for each protocol, the suite judges the built-in mock over real sockets, and
// then one wrong server, so that a failure has been seen as well.
import { spawn } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const wireproof = join(root, "dist", "src", "cli", "main.js");

const DEMOS = [
  {
    protocol: "chat-manager",
    wrong: "chat-manager/removal-deletes-participant",
    credentials: ["--username", "demo", "--password", "demo-secret"],
    runs: "100",
  },
  {
    protocol: "trueconf",
    wrong: "trueconf/told-text-differs",
    credentials: ["--target", "scripts/demo-target.yaml"],
    runs: "20",
  },
  {
    protocol: "chatserver",
    wrong: "chatserver/authors-untold",
    credentials: [],
    runs: "20",
  },
];

/** Runs the command line; gives its exit code. */
function run(...args) {
  return new Promise((resolve, reject) => {
    console.log(`\n$ npx wireproof ${args.join(" ")}\n`);
    const child = spawn(process.execPath, [wireproof, ...args], { cwd: root, stdio: "inherit" });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 70));
  });
}

/** Starts a mock; gives its address and a way to stop it. */
function startMock(...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [wireproof, "mock", ...args, "--port", "0", "--json", "--quiet"], {
      cwd: root,
      stdio: ["ignore", "pipe", "inherit"],
    });
    child.on("error", reject);
    child.on("exit", (code) => reject(new Error(`the mock ended with ${code} before it was ready`)));
    child.stdout.once("data", (line) => {
      const { url, ws } = JSON.parse(line);
      // Where one template stands for all connections, requests go over HTTP.
      resolve({ url: ws === undefined || ws.includes("{") ? url : ws, stop: () => child.kill("SIGTERM") });
    });
  });
}

const reports = (name) => ["--report", "console", "--report", `json=reports/${name}.json`];

async function show({ protocol, wrong, credentials, runs }) {
  console.log(`\n${protocol}: the suite judges wireproof's own mock, over real sockets.`);
  const junit = ["--report", `junit=reports/${protocol}.xml`];
  const right = await run("verify", protocol, "--seed", "1", "--runs", runs, ...reports(protocol), ...junit);

  console.log(`\n${protocol}: a server that is wrong in one way (${wrong}), judged by the same suite.`);
  const mock = await startMock(protocol, "--violate", wrong);
  const kept = ["--counterexamples", "reports/counterexamples"];
  const asked = ["verify", protocol, mock.url, ...credentials, "--seed", "1", "--runs", runs];
  const found = await run(...asked, ...reports(`${protocol}-wrong-server`), ...kept);
  mock.stop();
  return { protocol, right, found };
}

const unexpected = [];
for (const demo of DEMOS) {
  const { protocol, right, found } = await show(demo);
  if (right !== 0 || found !== 1) unexpected.push(`${protocol}: exit codes ${right} and ${found}, expected 0 and 1`);
}
console.log(
  unexpected.length === 0
    ? "\nThe right servers conform, the wrong ones were caught. The reports are in reports/; what shows the faults again is in " +
        "reports/counterexamples/."
    : `\nThis should not happen: ${unexpected.join("; ")}.`,
);
process.exitCode = unexpected.length === 0 ? 0 : 1;
