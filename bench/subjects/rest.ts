// The mock on a socket against the least that Node can do, and against Prism.

import type { Bench, Subject } from "../lib/bench.ts";
import { repeat } from "../lib/bench.ts";
import type { Drive, Shot } from "../lib/driver.ts";
import { drive } from "../lib/driver.ts";
import type { Goal, Pair, Row } from "../lib/row.ts";
import { atLeast, rowOf } from "../lib/row.ts";
import type { Served } from "../lib/servers.ts";
import { startFloor, startMock, startPrism } from "../lib/servers.ts";

const CHATS = "/api/v1/private/chats";
const DOCUMENTED_CHAT = `${CHATS}/9a983789-1709-4543-aa31-a02867680017`;
const CREDENTIALS = { authorization: "Bearer demo-token" };

const read: Shot = { method: "GET", path: DOCUMENTED_CHAT, headers: CREDENTIALS };
const write: Shot = {
  method: "POST",
  path: CHATS,
  headers: { ...CREDENTIALS, "content-type": "application/json" },
  body: JSON.stringify({
    title: "Title of the chat",
    createdBy: "example created by",
    description: "example description",
  }),
};

export const restRead: Subject = (bench) =>
  contest(bench, {
    name: "mock: REST read",
    shot: read,
    floor: "read",
    goals: { floor: atLeast(0.5), prism: atLeast(4) },
  });

export const restWrite: Subject = (bench) =>
  contest(bench, {
    name: "mock: REST write",
    shot: write,
    floor: "write",
    goals: { floor: atLeast(0.35), prism: atLeast(3) },
  });

interface Contest {
  readonly name: string;
  readonly shot: Shot;
  readonly floor: "read" | "write";
  readonly goals: { readonly floor: Goal; readonly prism: Goal };
}

async function contest(bench: Bench, { name, shot, floor: kind, goals }: Contest): Promise<readonly Row[]> {
  const body = await answerOfMock(bench, shot);
  bench.note(`${name}: every answer has a body of about ${Buffer.byteLength(body)} bytes.`);
  // Prism alone keeps nothing, takes long to start and long to warm up.
  await using prism = await startPrism(bench);
  await drive(bench.launcher, prism, shot, bench.isQuick ? 3 : 5);
  const rounds = await repeat(bench.repetitions, async () => {
    const ours = await fresh(bench, shot, () => startMock(bench));
    const floor = await fresh(bench, shot, () => startFloor(bench, kind, body));
    return { ours, floor, prism: await measured(bench, shot, prism) };
  });
  const against = (peer: "floor" | "prism", title: string): Row[] => {
    const pairs = rounds.map((round) => ({ ours: round.ours.rate, peer: round[peer].rate }));
    const cpu = rounds.flatMap((round) => cpuPair(round.ours, round[peer]));
    return [
      rowOf({ name, peer: title, unit: "1/s", goal: goals[peer] }, pairs),
      ...(cpu.length > 0
        ? [rowOf({ name: `${name}, processor time`, peer: title, unit: "1/s", goal: goals[peer] }, cpu)]
        : []),
    ];
  };
  return [...against("floor", "bare node:http"), ...against("prism", "Prism 5.14")];
}

function cpuPair(ours: Drive, peer: Drive): Pair[] {
  return ours.cpuRate === undefined || peer.cpuRate === undefined ? [] : [{ ours: ours.cpuRate, peer: peer.cpuRate }];
}

/** Each repetition has a new process: a mock grows with every write. */
async function fresh(bench: Bench, shot: Shot, start: () => Promise<Served>): Promise<Drive> {
  await using server = await start();
  await drive(bench.launcher, server, shot, bench.isQuick ? 1 : 2);
  return await measured(bench, shot, server);
}

function measured({ launcher, isQuick }: Bench, shot: Shot, server: Served): Promise<Drive> {
  return drive(launcher, server, shot, isQuick ? 2 : 5);
}

async function answerOfMock(bench: Bench, { method, path, headers, body }: Shot): Promise<string> {
  await using mock = await startMock(bench);
  const response = await fetch(mock.url + path, { method, headers, ...(body !== undefined && { body }) });
  if (!response.ok) throw new Error(`expected 2xx of the mock for ${method} ${path}, found ${response.status}`);
  return await response.text();
}
