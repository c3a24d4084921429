import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The version in the nearest package.json above: the same file whether this runs as source or from `dist`. */
export const version: string = readVersion(import.meta.dirname);

function readVersion(folder: string): string {
  const file = join(folder, "package.json");
  if (existsSync(file)) {
    const parsed: unknown = JSON.parse(readFileSync(file, "utf8"));
    const found: unknown = typeof parsed === "object" && parsed !== null ? Reflect.get(parsed, "version") : undefined;
    return typeof found === "string" ? found : "0.0.0";
  }
  const parent = dirname(folder);
  return parent === folder ? "0.0.0" : readVersion(parent);
}
