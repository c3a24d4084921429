// How fast the suite asks, with everything that it checks, against a loop that checks nothing.

import { isRecord } from "../../src/contract/is-record.ts";
import type { Bench, Subject } from "../lib/bench.ts";
import { repeat } from "../lib/bench.ts";
import { numberAt, parse } from "../lib/json.ts";
import { atLeast, rowOf } from "../lib/row.ts";
import { startMock } from "../lib/servers.ts";

export const suite: Subject = async (bench) => {
  const pairs = await repeat(bench.repetitions, async (index) => {
    const judged = await judge(bench);
    if (index === 0) bench.note(`suite: one run was ${JSON.stringify(judged)}.`);
    const requests = numberAt(judged, "requests");
    const seconds = await loop(bench, requests);
    return { ours: requests / numberAt(judged, "seconds"), peer: requests / seconds };
  });
  const row = { name: "suite: requests, one worker", peer: "bare undici loop", unit: "1/s", goal: atLeast(0.5) };
  return [rowOf(row, pairs)];
};

async function judge(bench: Bench): Promise<unknown> {
  await using mock = await startMock(bench);
  const runs = bench.isQuick ? "30" : "300";
  const judged = parse(await bench.launcher.output("driver", [bench.script("workers/suite"), mock.url, runs]));
  if (isRecord(judged) && judged["verdict"] === "conforming") return judged;
  throw new Error(`expected the mock to conform, found ${JSON.stringify(judged)}`);
}

async function loop(bench: Bench, requests: number): Promise<number> {
  await using mock = await startMock(bench);
  const output = await bench.launcher.output("driver", [bench.script("workers/bare-loop"), mock.url, String(requests)]);
  return numberAt(parse(output), "seconds");
}
