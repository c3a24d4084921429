// Many sessions at once, one that does not read, and some that send nonsense.

import type { Bench, Subject } from "../lib/bench.ts";
import { repeat } from "../lib/bench.ts";
import { numberAt, parse } from "../lib/json.ts";
import { atLeast, atMost, rowOf } from "../lib/row.ts";
import type { Crowd } from "../lib/servers.ts";
import { startCrowd } from "../lib/servers.ts";

const MANY = 1000;
const REQUESTS = 200;
const FEW = 32;

export const sessions: Subject = async (bench) => {
  const many = await repeat(bench.isQuick ? 1 : bench.repetitions, async () => {
    const ours = await crowdOf(bench, MANY, REQUESTS);
    const peer = await crowdOf(bench, FEW, 1500);
    return { ours: ours.perSecond, peer: peer.perSecond };
  });
  const floods = await repeat(bench.repetitions, async () => ({
    peer: await crowdOf(bench, FEW, 500),
    ours: await crowdOf(bench, FEW, 500, 4),
  }));
  bench.note(`sessions: one that does not read: ${JSON.stringify(await unread(bench))}.`);
  const pairs = (of: "perSecond" | "p50") => floods.map(({ ours, peer }) => ({ ours: ours[of], peer: peer[of] }));
  const peer = "the same without it";
  return [
    rowOf({ name: `sessions: answers to ${MANY} at once`, peer: `${FEW} sessions`, unit: "1/s" }, many),
    rowOf({ name: "sessions: answers amid nonsense", peer, unit: "1/s", goal: atLeast(0.5) }, pairs("perSecond")),
    rowOf({ name: "sessions: median latency amid nonsense", peer, unit: "ms", goal: atMost(2) }, pairs("p50")),
  ];
};

interface Measured {
  readonly perSecond: number;
  readonly p50: number;
}

/** @param nonsense how many sessions send frames that are none */
async function crowdOf(bench: Bench, size: number, requests: number, nonsense = 0): Promise<Measured> {
  await using mock: Crowd = await startCrowd(bench, size);
  const { launcher } = bench;
  const flood =
    nonsense > 0 && (await launcher.start("driver", [bench.script("workers/flood"), mock.ws, `${nonsense}`]));
  const script = bench.script("workers/crowd");
  const output = await launcher.output("driver", [script, mock.url, mock.ws, `${size}`, `${requests}`]);
  if (flood) await flood[Symbol.asyncDispose]();
  const measured = parse(output);
  if (numberAt(measured, "answers") !== size * requests) throw new Error(`expected every answer, found ${output}`);
  return { perSecond: numberAt(measured, "perSecond"), p50: numberAt(measured, "p50") };
}

async function unread(bench: Bench): Promise<unknown> {
  await using mock = await startCrowd(bench, 1);
  const args = [bench.script("workers/unread"), mock.url, mock.ws, mock.control, String(mock.pid)];
  return parse(await bench.launcher.output("driver", args));
}
