// A real client against the mock: python-trueconf-bot, unmodified, in the versions whose needs differ.
// Ends with "N passed, N failed".

import { startMock } from "./mock-process.ts";
import { NotPrepared, preparePython } from "./python-client.ts";
import { converse } from "./scenario.ts";
import { Tally } from "./tally.ts";

/** The versions are those that the files name. */
const REQUIREMENTS = ["requirements-1.5.txt", "requirements-1.4.txt"];

const interrupt = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => interrupt.abort(new Error(`interrupted by ${signal}`)));
}

/** A mock of its own for each, so that none sees what another left. */
async function run(requirements: string, tally: Tally): Promise<void> {
  console.log(`\n${requirements.replace(/^requirements-(.*)\.txt$/, "python-trueconf-bot $1")}`);
  const python = await preparePython(requirements, interrupt.signal);
  await using mock = await startMock(interrupt.signal);
  await converse(mock, python, tally, interrupt.signal);
}

const tally = new Tally();
for (const requirements of REQUIREMENTS) {
  if (interrupt.signal.aborted) break;
  try {
    await run(requirements, tally);
  } catch (error) {
    tally.fail(requirements, error instanceof Error ? error.message : String(error));
    // What is missing for one is missing for all.
    if (error instanceof NotPrepared) break;
  }
}
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 || tally.passed === 0 ? 1 : 0;
