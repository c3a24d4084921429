// Whether a step costs the same in a large world as in a small one.

import type { Bench, Subject } from "../lib/bench.ts";
import { repeat } from "../lib/bench.ts";
import { numberAt, parse } from "../lib/json.ts";
import { atMost, rowOf } from "../lib/row.ts";

const LARGE = 100_000;
const SMALL = 10;
const OPERATIONS = ["createChat", "getChat", "listChats", "removeParticipant"];

export const steps: Subject = async (bench) => {
  const rounds = await repeat(bench.repetitions, async () => {
    const large = await costs(bench, LARGE);
    return { large, small: await costs(bench, SMALL) };
  });
  return OPERATIONS.map((operation) =>
    rowOf(
      { name: `step: ${operation} at 100,000 chats`, peer: "at 10 chats", unit: "ns", goal: atMost(1.5) },
      rounds.map(({ large, small }) => ({ ours: numberAt(large, operation), peer: numberAt(small, operation) })),
    ),
  );
};

async function costs({ launcher, script, isQuick }: Bench, chats: number): Promise<unknown> {
  const milliseconds = isQuick ? 150 : 600;
  return parse(await launcher.output("server", [script("workers/step-cost"), String(chats), String(milliseconds)]));
}
