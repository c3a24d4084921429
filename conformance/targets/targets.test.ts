import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { chatServer } from "../../src/protocols/chatserver/index.ts";
import type { Baseline } from "../baseline.ts";
import { nameOf, parseBaseline } from "../baseline.ts";
import { parseTargetFile } from "../target-file.ts";
import { SNAPSHOTS } from "./snapshots.shared.ts";

const FOLDER = import.meta.dirname;
const { contract } = chatServer;

const textOf = (file: string): string => readFileSync(join(FOLDER, file), "utf8");

function baselineOf(snapshot: string): Baseline {
  const file = `chatserver-${snapshot}.baseline.yaml`;
  return parseBaseline(textOf(file), file, chatServer);
}

/** The rows of the README's tables: what each says of a place in the dossier. */
const ROWS = textOf("README.md")
  .split("\n")
  .flatMap((line) => {
    const [, place = "", , outcome = ""] = line.split("|").map((cell) => cell.trim());
    if (!/^\d/.test(place)) return [];
    return [{ source: place.includes(".") ? place : `7.${place}`, outcome }];
  });

/** Which snapshots deviate in it, as the README has it. */
function deviating(outcome: string): readonly string[] {
  const [, names = ""] = /deviation ((?:[ABH], )*[ABH])\b/.exec(outcome) ?? [];
  return names.toLowerCase().split(", ").filter(Boolean);
}

test("every file is one that is known here", () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".yaml"));
  const known = SNAPSHOTS.flatMap((snapshot) => [
    `chatserver-${snapshot}.yaml`,
    `chatserver-${snapshot}.baseline.yaml`,
  ]);
  expect(files.toSorted()).toEqual(known.toSorted());
});

describe.each(SNAPSHOTS)("snapshot %s", (snapshot) => {
  const { entries } = baselineOf(snapshot);

  test("is a target with a baseline beside it, which says of each capability whether it is there", () => {
    const file = `chatserver-${snapshot}.yaml`;
    const requirements = Object.values(contract.requirements);
    const capabilities = [...new Set(requirements.flatMap(({ capability }) => capability ?? []))];
    const settings = parseTargetFile(textOf(file), { file, env: {}, capabilities });
    expect(settings).toMatchObject({
      url: `http://localhost:8080${snapshot === "h" ? "/api" : ""}`,
      baseline: `chatserver-${snapshot}.baseline.yaml`,
    });
    expect(Object.keys(settings.capabilities ?? {}).toSorted()).toEqual(capabilities.toSorted());
  });

  test("has its failures sorted, each with a reason and a place in the dossier", () => {
    const names = entries.map(nameOf);
    expect(names).toEqual(names.toSorted());
    for (const { requirement, reason, source = "" } of entries) {
      expect(reason, requirement).toMatch(/^[A-Z].*\.$/);
      const [, section, item] = /^dossier (\d+)\.(\d+)$/.exec(source) ?? [];
      expect(Number(section), `${requirement}: ${source}`).toBeLessThanOrEqual(10);
      if (section === "7") expect(Number(item), source).toBeLessThanOrEqual(46);
    }
  });

  test("has none that the README does not tell of, and the other way round", () => {
    const told = ROWS.filter(({ outcome }) => deviating(outcome).includes(snapshot)).map(({ source }) => source);
    const known = entries.map(({ source = "" }) => source.replace("dossier ", ""));
    expect([...new Set(known)].toSorted()).toEqual([...new Set(told)].toSorted());
  });
});

describe("the README", () => {
  test("goes through all items of section 7, in order", () => {
    const items = ROWS.filter(({ source }) => source.startsWith("7.")).map(({ source }) => source);
    expect(items).toEqual(Array.from({ length: 46 }, (_, index) => `7.${index + 1}`));
  });

  test("decides each", () => {
    for (const { source, outcome } of ROWS) {
      expect(outcome, source).toMatch(/\b(choices?|deviation|not seen|target file|see \d)/);
    }
  });

  test("names choices that there are", () => {
    const named = ROWS.flatMap(({ outcome }) => [...outcome.matchAll(/`([a-z-]+)`/g)].map(([, name = ""]) => name));
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((name) => !Object.hasOwn(contract.choices, `chatserver.${name}`))).toEqual([]);
  });
});
