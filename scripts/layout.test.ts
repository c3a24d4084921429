// Where things may live. The linter says the same of imports; this also knows what it cannot see, and does not depend on how
// a linter reads its overrides.

import { readFile, readdir } from "node:fs/promises";
import { join, posix, relative } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

async function sources(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true });
  return entries
    .filter((name) => name.endsWith(".ts") && !/\.(test|shared)\.ts$/.test(name))
    .map((name) => posix.join(folder, name));
}

async function textOf(file: string): Promise<string> {
  return await readFile(join(root, file), "utf8");
}

/** What a file imports: paths from the root, and packages as they are named. */
async function importsOf(file: string): Promise<string[]> {
  const found = (await textOf(file)).matchAll(/(?:from|import\()\s*"([^"]+)"/g);
  return [...found].map(([, name = ""]) => (name.startsWith(".") ? posix.join(posix.dirname(file), name) : name));
}

const EDGE = /^(node:(fs|http|https|net|timers|child_process|readline|tty)(\/|$)|undici$|ws$)/;

/** Folder, and what its files must not import. */
const LAYERS: readonly (readonly [folder: string, forbidden: RegExp])[] = [
  ["src/contract", /^(src\/(?!contract)|mocks|conformance|generated)\//],
  ["src/behaviour", /^(src\/(?!behaviour|contract)|mocks|conformance|generated)\//],
  ["src/binding", /^(src\/(protocols|cli|codegen)|mocks|conformance|generated)\//],
  ["src/protocols", /^(src\/(cli|codegen)|mocks|conformance)\//],
  ["src/transport", /^(src\/(?!transport)|mocks|conformance|generated)\//],
  ["src/codegen", /^(src\/(protocols|cli|transport|behaviour)|mocks|conformance)\//],
  ["mocks", /^(conformance|src\/(cli|codegen))\//],
  ["conformance", /^(mocks|src\/(cli|codegen))\//],
];

describe("layers", () => {
  test.for(LAYERS)("%s", async ([folder, forbidden]) => {
    const files = await sources(folder);
    expect(files.length).toBeGreaterThan(0);
    const broken: string[] = [];
    for (const file of files) {
      for (const name of await importsOf(file)) if (forbidden.test(name)) broken.push(`${file} imports ${name}`);
    }
    expect(broken).toEqual([]);
  });

  test.for(["src/contract", "src/behaviour", "src/binding", "src/protocols"])("%s touches no edge", async (folder) => {
    const broken: string[] = [];
    for (const file of await sources(folder)) {
      for (const name of await importsOf(file)) if (EDGE.test(name)) broken.push(`${file} imports ${name}`);
    }
    expect(broken).toEqual([]);
  });
});

test("only entropy.ts draws random numbers, and only it and the edges read the time of day", async () => {
  const mayReadTime = new Set(["src/behaviour/entropy.ts", "conformance/run.ts"]);
  const broken: string[] = [];
  for (const folder of ["src/contract", "src/behaviour", "src/binding", "src/protocols", "mocks", "conformance"]) {
    for (const file of await sources(folder)) {
      const text = await textOf(file);
      if (text.includes("Math.random") && file !== "src/behaviour/entropy.ts") broken.push(`${file}: Math.random`);
      if (text.includes("Date.now") && !mayReadTime.has(file)) broken.push(`${file}: Date.now`);
    }
  }
  expect(broken).toEqual([]);
});

test("no cast outside of the one place where unknown becomes typed", async () => {
  const broken: string[] = [];
  for (const folder of ["src", "mocks", "conformance"]) {
    for (const file of await sources(folder)) {
      const code = (await textOf(file))
        .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|"[^"\n]*"|`[^`]*`/g, "")
        .replaceAll(/(?:import|export)\s*(?:type\s*)?\{[^}]*\}|import (?:type )?\* as \w+/g, "");
      for (const [cast] of code.matchAll(/\bas (?!const\b)[\w<>[\]{}]+|<any>|@ts-(?:ignore|expect-error)/g)) {
        broken.push(`${file}: ${cast}`);
      }
    }
  }
  expect(broken).toEqual([]);
});

test("every protocol has its folders and stands in every registry", async () => {
  const entries = await readdir(join(root, "specs"), { withFileTypes: true });
  const protocols = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(protocols.length).toBeGreaterThan(0);
  for (const protocol of protocols) {
    const named = new RegExp(`(?<![\\w-])"?${protocol}"?: `);
    for (const folder of ["generated", "src/protocols", "mocks", "conformance"]) {
      const files = await readdir(join(root, folder, protocol));
      expect(files, `${folder}/${protocol}`).not.toEqual([]);
    }
    for (const registry of ["src/protocols/index.ts", "mocks/worlds.ts", "mocks/mutants.ts", "conformance/suites.ts"]) {
      expect(await textOf(registry), registry).toMatch(named);
    }
  }
});

test("nothing names the machine that it was made on", async () => {
  const broken: string[] = [];
  for (const folder of ["src", "mocks", "conformance", "scripts", "specs", "generated", "bench", "docs", "interop"]) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((file) => file.isFile())) {
      const path = relative(root, join(entry.parentPath, entry.name));
      if (path === posix.join("scripts", "layout.test.ts")) continue;
      if (/\/(work|root|home)\/|registry\.npmjs/.test(await textOf(path))) broken.push(path);
    }
  }
  expect(broken).toEqual([]);
});
