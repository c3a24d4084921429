import { existsSync } from "node:fs";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { generate } from "../src/codegen/generate.ts";
import { readFolder, SpecificationError } from "../src/codegen/sources.ts";

// `npm run generate` writes generated/<protocol> for each folder of specs/ that has an openapi.yaml.
// `npm run generate -- --check` compares instead: exit 1 if a file differs. Documents that cannot be read: exit 2.

const root = join(import.meta.dirname, "..");
const unknown = process.argv.slice(2).filter((argument) => argument !== "--check");
if (unknown.length > 0) {
  console.error(`generate: unknown argument ${unknown.join(" ")}. The only one is --check.`);
  process.exit(2);
}
const checks = process.argv.includes("--check");

for (const entry of await readdir(join(root, "specs"), { withFileTypes: true })) {
  const documents = join(root, "specs", entry.name);
  if (!entry.isDirectory() || !existsSync(join(documents, "openapi.yaml"))) continue;
  try {
    await bringUpToDate(join(root, "generated", entry.name), await generate(documents));
  } catch (error) {
    if (!(error instanceof SpecificationError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
if (checks && process.exitCode === 1) console.error("Run npm run generate, and commit what it changes.");

async function bringUpToDate(folder: string, wanted: ReadonlyMap<string, string>): Promise<void> {
  const found = existsSync(folder) ? await readFolder(folder) : new Map<string, string>();
  for (const file of new Set([...wanted.keys(), ...found.keys()])) {
    const text = wanted.get(file);
    if (text === found.get(file)) continue;
    const path = join(folder, file);
    if (checks) {
      console.error(`${path}: ${text === undefined ? "is not generated any more" : "differs from the documents"}`);
      process.exitCode ??= 1;
    } else if (text === undefined) {
      await rm(path);
    } else {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
  }
}
