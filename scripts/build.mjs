// Plain JavaScript, because `npm ci` runs it (as `prepare`) before anything else can be relied on.
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
// Declarations are for those who install the package, and take four times as long as all the rest. A checkout has the sources;
// whether they fit together is asked by `npm run typecheck`.
const sourcesAreHere = process.env["npm_command"] === "ci" || process.argv.includes("--without-declarations");
const options = sourcesAreHere ? ["--noCheck", "--declaration", "false"] : [];

rmSync(join(root, "dist"), { recursive: true, force: true });
const compiled = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json", ...options], {
  cwd: root,
  stdio: "inherit",
});
if (compiled.status !== 0) process.exit(compiled.status ?? 1);

// The generated validators are JavaScript with a declaration beside them: the compiler reads them and does not copy them.
for (const protocol of readdirSync(join(root, "generated"), { withFileTypes: true })) {
  if (!protocol.isDirectory()) continue;
  const target = join(root, "dist", "generated", protocol.name);
  // What no code uses yet is not compiled, and not shipped.
  if (!existsSync(target)) continue;
  for (const file of ["validators.js", "validators.d.ts", "schemas.json"]) {
    const source = join(root, "generated", protocol.name, file);
    if (existsSync(source)) cpSync(source, join(target, file));
  }
}
const main = join(root, "dist", "src", "cli", "main.js");
if (existsSync(main)) chmodSync(main, 0o755);
