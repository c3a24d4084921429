// What is told to many, and what a large world costs.

import type { Bench, Subject } from "../lib/bench.ts";
import { repeat } from "../lib/bench.ts";
import { numberAt, parse } from "../lib/json.ts";
import { atLeast, atMost, rowOf } from "../lib/row.ts";
import { startHall } from "../lib/servers.ts";

const LISTENERS = 1000;
const MESSAGES = 200;
const CHATS = 100_000;
const STORED = 1_000_000;

export const push: Subject = async (bench) => {
  const told = await repeat(bench.isQuick ? 1 : bench.repetitions, async () => ({
    peer: await audience(bench, 0),
    ours: await audience(bench, 1),
  }));
  const worlds = await repeat(bench.isQuick ? 1 : bench.repetitions, async () => ({
    peer: await hall(bench, 0, 0),
    ours: await hall(bench, CHATS, STORED),
  }));
  const pairs = (of: "post" | "list") => worlds.map(({ ours, peer }) => ({ ours: ours[of], peer: peer[of] }));
  const name = `push: events to ${LISTENERS} listeners`;
  const peer = "a world of no chats";
  return [
    rowOf({ name: `${name}, one of them deaf`, peer: "none of them deaf", unit: "1/s", goal: atLeast(0.8) }, told),
    rowOf({ name: "push: median of posting in a large world", peer, unit: "ms", goal: atMost(1.5) }, pairs("post")),
    rowOf({ name: "push: median of listing in a large world", peer, unit: "ms", goal: atMost(1.5) }, pairs("list")),
  ];
};

/** Events told in a second. */
async function audience(bench: Bench, deaf: number): Promise<number> {
  await using mock = await startHall(bench, 0, 0);
  const args = [mock.url, `${LISTENERS}`, `${MESSAGES}`, `${deaf}`];
  const measured = parse(await bench.launcher.output("driver", [bench.script("workers/audience"), ...args]));
  const all = (LISTENERS - deaf) * MESSAGES;
  if (numberAt(measured, "told") !== all) throw new Error(`expected ${all} events, found ${JSON.stringify(measured)}`);
  return numberAt(measured, "perSecond");
}

async function hall(bench: Bench, chats: number, messages: number): Promise<{ post: number; list: number }> {
  await using mock = await startHall(bench, chats, messages);
  const measured = parse(await bench.launcher.output("driver", [bench.script("workers/hall"), mock.url]));
  return { post: numberAt(measured, "post"), list: numberAt(measured, "list") };
}
