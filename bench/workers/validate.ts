// Checks a second, valid and invalid, of each sample. Before that, both kinds of validators must agree on all of them.

import { loadCompiled, loadGenerated } from "../lib/load-checks.ts";
import { SAMPLES } from "../lib/samples.ts";
import { median } from "../lib/spread.ts";
import type { Check } from "../lib/validators.ts";

const BATCH = 1000;

const [, , how = "", folder = "", milliseconds = "300"] = process.argv;
const [generated, compiled] = [await loadGenerated(folder), await loadCompiled(folder)];
const cases = SAMPLES.flatMap(({ schema, valid, invalid }) => [
  { schema, name: `${schema}, valid`, value: valid, verdict: true },
  { schema, name: `${schema}, invalid`, value: invalid, verdict: false },
]);
for (const { schema, name, value, verdict } of cases) {
  const verdicts = [generated, compiled].map((checks) => checks.get(schema)?.(value));
  if (verdicts.some((found) => found !== verdict))
    throw new Error(`${name}: the validators say ${verdicts.join(", ")}`);
}
let agreed = 0;
const chosen = how === "generated" ? generated : compiled;
const rates = cases.map(({ schema, name, value }) => [name, rateOf(chosen.get(schema), value)]);
if (agreed === 0) throw new Error("no value was valid");
console.log(JSON.stringify(Object.fromEntries(rates)));

/** From the median of many short batches: what interrupts one of them is not counted. */
function rateOf(check: Check | undefined, value: unknown): number {
  if (!check) throw new Error("found no such validator");
  runFor(Number(milliseconds) / 2, check, value);
  return (BATCH * 1000) / median(runFor(Number(milliseconds), check, value));
}

function runFor(duration: number, check: Check, value: unknown): number[] {
  const samples: number[] = [];
  const end = performance.now() + duration;
  while (performance.now() < end || samples.length === 0) {
    const began = performance.now();
    for (let index = 0; index < BATCH; index++) if (check(value) === true) agreed++;
    samples.push(performance.now() - began);
  }
  return samples;
}
