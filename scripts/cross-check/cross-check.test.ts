// The cross-check can fail, and does so for the right reason. With Prism itself, so these take seconds.

import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Phase } from "../../conformance/options.ts";
import { mutants } from "../../mocks/mutants.ts";
import type { Mutation } from "../../mocks/mutation.ts";
import { crossCheck } from "./run.ts";

const specs = join(import.meta.dirname, "..", "..", "specs", "chat-manager");
const LIMIT_MS = 60_000;

function check(phase: Phase, folder: string, mutation?: Mutation) {
  const round = { name: phase, branches: new Map<string, string>(), phases: [phase], ...(mutation && { mutation }) };
  return crossCheck({
    protocol: "chat-manager",
    document: join(folder, "openapi.yaml"),
    rounds: [round],
    mutants: [],
    signal: AbortSignal.timeout(LIMIT_MS),
  });
}

test("a mock that leaves isActive out is wrong to both", { timeout: LIMIT_MS }, async () => {
  const mutant = mutants["chat-manager"].find(({ id }) => id.endsWith("/chat-without-is-active"));
  const { tally } = await check("examples", specs, mutant?.mutate());
  expect(tally.disagreements).toEqual([]);
  expect(tally.agreed.response.invalid).toBeGreaterThan(0);
});

test("a document with another limit is not the contract", { timeout: LIMIT_MS }, async () => {
  const folder = await mkdtemp(join(tmpdir(), "cross-check-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(specs, folder, { recursive: true });
  const file = join(folder, "schemas", "chat-create.yaml");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace("maxLength: 50", "maxLength: 40"));
  const { tally } = await check("boundary", folder);
  const found = tally.disagreements.map(({ side, judged }) => [side, judged.operation, judged.ours.request?.valid]);
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found.map(String))).toEqual(new Set(["request,createChat,true"]));
});

test("Prism that cannot read its document is an error", { timeout: LIMIT_MS }, async () => {
  await expect(check("examples", "/nowhere")).rejects.toThrow("prism proxy does not run");
});
