// A second opinion by a validator that someone else wrote: runs the conformance suite against our own mock, shows what is
// said to `prism proxy`, and compares, exchange by exchange, what Prism makes of it with what our binding does.
//
// Exit 0: they agree about everything but the differences that cross-check/differences.ts explains. 1: they do not, or the
// suite did not get through. 2: wrong usage. 3: nothing was compared.

import { join } from "node:path";
import { mutants } from "../mocks/mutants.ts";
import { isProtocolId, protocols } from "../src/protocols/index.ts";
import type { ProtocolId } from "../src/protocols/index.ts";
import { wordsOf } from "../src/support/errors.ts";
import { isClean, reportText } from "./cross-check/report.ts";
import { roundsOf } from "./cross-check/rounds.ts";
import { crossCheck } from "./cross-check/run.ts";

/** For each protocol; on two cores that have nothing else to do, none takes a third of it. */
const DEADLINE_MS = 240_000;
/** Those that are spoken over HTTP. */
const USUAL: readonly string[] = ["chat-manager", "chatserver"] satisfies readonly ProtocolId[];

const given = process.argv.slice(2);
const ids = (given.length > 0 ? given : USUAL).filter(isProtocolId);
if (ids.length < given.length) {
  console.error(`usage: tsx scripts/cross-check.ts [${Object.keys(protocols).join(" | ")}] …`);
  process.exit(2);
}

const interrupted = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interrupted.abort());

process.exitCode = 0;
for (const id of ids) process.exitCode = Math.max(process.exitCode, await check(id));

async function check(id: ProtocolId): Promise<number> {
  const deadline = AbortSignal.timeout(DEADLINE_MS);
  const signal = AbortSignal.any([interrupted.signal, deadline]);
  let code = 3;
  try {
    const document = join(import.meta.dirname, "..", "specs", id, "openapi.yaml");
    const began = performance.now();
    const rounds = roundsOf(protocols[id]);
    const result = await crossCheck({ protocol: id, document, rounds, mutants: mutants[id], signal });
    console.log(`=== ${id}`);
    process.stdout.write(reportText(result));
    console.log(`took ${((performance.now() - began) / 1000).toFixed(1)} s`);
    code = isClean(result) ? 0 : 1;
  } catch (error) {
    if (!signal.aborted) console.error(`cross-check: ${id}: ${wordsOf(error)}`);
  }
  if (!signal.aborted) return code;
  console.error(`cross-check: ${id}: ${deadline.aborted ? `not done within ${DEADLINE_MS / 1000} s` : "interrupted"}`);
  return 3;
}
