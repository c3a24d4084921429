// The suites against every wrong server, each protocol in a process of its own: what they need is one core each.
import { spawn } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const main = join(root, "dist", "src", "cli", "main.js");

function run(protocol) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [main, "mutants", protocol, "--runs", "30"], { stdio: "inherit" });
    child.on("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

const codes = await Promise.all(["chat-manager", "trueconf", "chatserver"].map(run));
process.exitCode = Math.max(...codes);
