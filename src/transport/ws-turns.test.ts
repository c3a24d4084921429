import { setImmediate as nextRound } from "node:timers/promises";
import { expect, test } from "vitest";
import { Turns } from "./ws-turns.ts";

function turns(most: number) {
  const log: string[] = [];
  const source = { pause: () => void log.push("pause"), resume: () => void log.push("resume") };
  const taken = new Turns(source, most, ({ data }) => void log.push(String(data)));
  return {
    log,
    turns: taken,
    push: (...names: string[]) => names.forEach((data) => taken.push({ data, binary: false }, data.length)),
  };
}

test("hands on a few frames in each round, in order, and reads no more meanwhile", async () => {
  const { log, push } = turns(2);
  push("a", "b", "c", "d", "e", "f", "g");
  expect(log).toEqual(["a", "b", "pause"]);
  await nextRound();
  expect(log).toEqual(["a", "b", "pause", "c", "d"]);
  push("h");
  for (let round = 0; round < 4; round += 1) await nextRound();
  expect(log).toEqual(["a", "b", "pause", "c", "d", "e", "f", "g", "h", "resume"]);
});

test("hands on at once what comes one after the other", async () => {
  const { log, push } = turns(2);
  for (const name of ["a", "b", "c", "d", "e"]) {
    push(name);
    await nextRound();
  }
  expect(log).toEqual(["a", "b", "c", "d", "e"]);
});

test("hands on everything when nothing comes any more", async () => {
  const { log, turns: taken, push } = turns(1);
  push("a", "b", "c");
  taken.flush();
  expect(log).toEqual(["a", "pause", "b", "c"]);
  await nextRound();
  expect(log.at(-1)).toBe("resume");
});

test("forgets what waits when it is told to", async () => {
  const { log, turns: taken, push } = turns(1);
  push("a", "b", "c");
  taken.clear();
  await nextRound();
  expect(log).toEqual(["a", "pause", "resume"]);
});

test("hands on everything at once where nobody waits", () => {
  const { log, push } = turns(Number.POSITIVE_INFINITY);
  push("a", "b", "c");
  expect(log).toEqual(["a", "b", "c"]);
});
