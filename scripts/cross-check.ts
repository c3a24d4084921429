// A second opinion by a validator that someone else wrote: runs the conformance suite through `prism proxy --errors` in
// front of our own mock, and compares, exchange by exchange, what Prism makes of it with what our binding does.
//
// Exit 0: they agree about everything but the differences that cross-check/differences.ts explains. 1: they do not, or the
// suite did not get through. 2: wrong usage. 3: nothing was compared.

import { join } from "node:path";
import { mutants } from "../mocks/mutants.ts";
import { isProtocolId, protocols } from "../src/protocols/index.ts";
import { wordsOf } from "../src/support/errors.ts";
import { isClean, reportText } from "./cross-check/report.ts";
import { roundsOf } from "./cross-check/rounds.ts";
import { crossCheck } from "./cross-check/run.ts";

const DEADLINE_MS = 120_000;

const [id = "chat-manager", ...rest] = process.argv.slice(2);
if (!isProtocolId(id) || rest.length > 0) {
  console.error(`usage: tsx scripts/cross-check.ts [${Object.keys(protocols).join(" | ")}]`);
  process.exit(2);
}

const interrupted = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interrupted.abort());
const deadline = AbortSignal.timeout(DEADLINE_MS);
const signal = AbortSignal.any([interrupted.signal, deadline]);

try {
  const document = join(import.meta.dirname, "..", "specs", id, "openapi.yaml");
  const began = performance.now();
  const rounds = roundsOf(protocols[id]);
  const result = await crossCheck({ protocol: id, document, rounds, mutants: mutants[id], signal });
  process.stdout.write(reportText(result));
  console.log(`took ${((performance.now() - began) / 1000).toFixed(1)} s`);
  process.exitCode = isClean(result) ? 0 : 1;
} catch (error) {
  if (!signal.aborted) console.error(`cross-check: ${wordsOf(error)}`);
  process.exitCode = 3;
}
if (signal.aborted) {
  console.error(`cross-check: ${deadline.aborted ? `not done within ${DEADLINE_MS / 1000} s` : "interrupted"}`);
  process.exitCode = 3;
}
