// The main job, as a stranger would see it first: the suite judges the built-in mock over real sockets, and then one wrong
// server, so that a failure has been seen as well.
import { spawn } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const wireproof = join(root, "dist", "src", "cli", "main.js");
const WRONG = "chat-manager/removal-deletes-participant";

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
    child.stdout.once("data", (line) => resolve({ url: JSON.parse(line).url, stop: () => child.kill("SIGTERM") }));
  });
}

console.log("1. The suite judges wireproof's own mock of chat-manager, over real sockets.");
const right = await run(
  "verify",
  "chat-manager",
  "--seed",
  "1",
  "--report",
  "console",
  "--report",
  "json=reports/demo.json",
  "--report",
  "junit=reports/demo.xml",
);

console.log(`\n2. A server that is wrong in one way (${WRONG}), judged by the same suite.`);
const mock = await startMock("chat-manager", "--violate", WRONG);
const wrong = await run(
  "verify",
  "chat-manager",
  mock.url,
  "--username",
  "demo",
  "--password",
  "demo-secret",
  "--seed",
  "1",
  "--report",
  "console",
  "--report",
  "json=reports/demo-wrong-server.json",
  "--counterexamples",
  "reports/counterexamples",
);
mock.stop();

const asExpected = right === 0 && wrong === 1;
console.log(
  asExpected
    ? "\nThe right server conforms, the wrong one was caught. Reports: reports/demo.json, reports/demo.xml, " +
        "reports/demo-wrong-server.json; what shows the fault again: reports/counterexamples/."
    : `\nThis should not happen: exit codes ${right} and ${wrong}, expected 0 and 1.`,
);
process.exitCode = asExpected ? 0 : 1;
