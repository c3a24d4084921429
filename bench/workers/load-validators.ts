// Milliseconds until one protocol's validators can be used, in a process that has loaded nothing else: `generated`, all that
// it takes; `compiled`, the same for Ajv; `compiling`, Ajv with its modules there already.

import { loadCompiled, loadGenerated } from "../lib/load-checks.ts";

const [, , how = "", folder = ""] = process.argv;
if (how === "compiling") await Promise.all([import("ajv/dist/2020.js"), import("ajv-formats")]);
const began = performance.now();
const checks = await (how === "generated" ? loadGenerated(folder) : loadCompiled(folder));
const milliseconds = performance.now() - began;
if (checks.size === 0) throw new Error("found no validators");
console.log(JSON.stringify({ milliseconds }));
