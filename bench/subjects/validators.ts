// Generated validators against the same schemas compiled by Ajv when they are loaded.

import { join } from "node:path";
import type { Bench, Subject } from "../lib/bench.ts";
import { ROOT, repeat } from "../lib/bench.ts";
import { numberAt, parse } from "../lib/json.ts";
import { atLeast, atMost, rowOf } from "../lib/row.ts";
import { SAMPLES } from "../lib/samples.ts";

const FOLDER = join(ROOT, "generated/chat-manager");

export const validatorImport: Subject = async (bench) => {
  const rounds = await repeat(bench.repetitions * 2, async () => {
    const generated = await loading(bench, "generated");
    return { generated, compiling: await loading(bench, "compiling"), compiled: await loading(bench, "compiled") };
  });
  const name = "validators: import";
  return [
    rowOf(
      { name, peer: "Ajv compiling them", unit: "ms", goal: atMost(0.1) },
      rounds.map(({ generated, compiling }) => ({ ours: generated, peer: compiling })),
    ),
    rowOf(
      { name, peer: "the same, with Ajv's own import", unit: "ms" },
      rounds.map(({ generated, compiled }) => ({ ours: generated, peer: compiled })),
    ),
  ];
};

export const validatorThroughput: Subject = async (bench) => {
  const rounds = await repeat(bench.repetitions, async () => {
    const generated = await checking(bench, "generated");
    return { generated, compiled: await checking(bench, "compiled") };
  });
  return SAMPLES.flatMap(({ schema }) => [`${schema}, valid`, `${schema}, invalid`]).map((name) =>
    rowOf(
      { name: `validators: ${name}`, peer: "Ajv compiled at load", unit: "1/s", goal: atLeast(1) },
      rounds.map(({ generated, compiled }) => ({ ours: numberAt(generated, name), peer: numberAt(compiled, name) })),
    ),
  );
};

async function loading({ launcher, script }: Bench, how: string): Promise<number> {
  return numberAt(
    parse(await launcher.output("server", [script("workers/load-validators"), how, FOLDER])),
    "milliseconds",
  );
}

async function checking({ launcher, script, isQuick }: Bench, how: string): Promise<unknown> {
  const milliseconds = isQuick ? "150" : "400";
  return parse(await launcher.output("server", [script("workers/validate"), how, FOLDER, milliseconds]));
}
