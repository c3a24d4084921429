// Each baseline against a mock that deviates as the dossier says: nothing else counts, and no entry is stale.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { chatServer } from "../../src/protocols/chatserver/index.ts";
import { parseBaseline } from "../baseline.ts";
import { EVERYTHING, chatServerTarget, run } from "../chatserver/runs.shared.ts";
import { expectValid } from "../runs.shared.ts";
import { SNAPSHOTS, branchesOf, mutationOf } from "./snapshots.shared.ts";

it.each(SNAPSHOTS)("snapshot %s fails as its baseline has it", { timeout: 180_000 }, async (snapshot) => {
  const file = `chatserver-${snapshot}.baseline.yaml`;
  const baseline = parseBaseline(readFileSync(join(import.meta.dirname, file), "utf8"), file, chatServer);
  const { target } = chatServerTarget({
    branches: branchesOf(snapshot),
    mutation: mutationOf(snapshot),
    capabilities: snapshot === "h" ? EVERYTHING.filter((name) => name !== "uploads") : EVERYTHING,
  });
  // Where a marker is told on one device only, the others are waited for in vain.
  const report = await run(target, { baseline, timeoutMs: 400 });
  const counting = report.failures.filter(({ known, binding }) => binding && !known);
  expect(counting.map(({ requirement, operation, summary }) => `${requirement} (${operation}): ${summary}`)).toEqual(
    [],
  );
  expect(report.baseline).toMatchObject({ complete: true, stale: [] });
  expect(report.verdict).toBe("conforming");
  // Most of it shows: what does not is hidden behind what does.
  const shown = new Set(report.failures.map(({ requirement }) => requirement));
  const hidden = new Set(baseline.entries.map(({ requirement }) => requirement).filter((id) => !shown.has(id)));
  expect(hidden.size).toBeLessThan(10);
  expectValid(report);
});
