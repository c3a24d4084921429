import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { protocols } from "../../src/protocols/index.ts";
import { ROOT } from "./bench.ts";
import type { Launcher } from "./launcher.ts";

export interface Compiled extends Disposable {
  /** @param name a file below bench/, such as `servers/mock` */
  script(name: string): string;
}

/**
 * Compiles what the processes run, ahead and as the package is compiled: a loader of TypeScript would be part of every
 * number. It lies below node_modules so that imports of packages find what they name.
 */
export async function compileScripts(launcher: Launcher): Promise<Compiled> {
  const cache = join(ROOT, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "wireproof-bench-"));
  const compiled = {
    script: (name: string) => join(folder, "bench", `${name}.js`),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
  try {
    const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
    await launcher.output("driver", [tsc, "-p", join(ROOT, "bench"), "--outDir", folder]);
    for (const file of [
      "package.json",
      ...Object.keys(protocols).flatMap((protocol) => [
        `generated/${protocol}/validators.js`,
        `generated/${protocol}/schemas.json`,
      ]),
    ]) {
      cpSync(join(ROOT, file), join(folder, file));
    }
    return compiled;
  } catch (error) {
    compiled[Symbol.dispose]();
    throw error;
  }
}
