// Median time of one step of the model, without HTTP, in a world with as many chats as the argument says. Every step begins
// with the same state, so that the world stays as large as it is.

import { chatManagerWorld } from "../../mocks/chat-manager/world.ts";
import type { Command } from "../../src/behaviour/behaviour.ts";
import { seededEntropy, systemClock } from "../../src/behaviour/entropy.ts";
import { perform } from "../../src/behaviour/perform.ts";
import { isRecord } from "../../src/contract/is-record.ts";
import { chatManager } from "../../src/protocols/chat-manager/index.ts";
import { DEFAULT_SETTINGS } from "../../src/protocols/chat-manager/state.ts";
import { median } from "../lib/spread.ts";

/** The two chats of the document are in every world. */
const DOCUMENTED = 2;
const BATCH = 100;
/** Different chats that are asked for in turn. */
const MOST_ASKED = 1024;

const [, , chats = "10", milliseconds = "500"] = process.argv;
const { state } = chatManagerWorld({ olderChats: Number(chats) - DOCUMENTED });
const mock = { clock: systemClock(), entropy: seededEntropy(1, "bench"), branches: new Map<string, string>() };
const { behaviour } = chatManager;

const known = idsOf(Number(chats));
const commands: Readonly<Record<string, readonly Command[]>> = {
  createChat: [command("createChat", { path: {}, query: {}, headers: {}, body: { title: "Title of the chat" } })],
  getChat: known.map((chatId) => command("getChat", { path: { chatId }, query: {}, headers: {} })),
  // As many on a page as the smallest world has: a page of 20 chats is more work than one of 10, whatever the world.
  listChats: [command("listChats", { path: {}, query: { size: 10 }, headers: {} })],
  removeParticipant: known.map((chatId) =>
    command("removeParticipant", { path: { chatId, participantId: DEFAULT_SETTINGS.bot.id }, query: {}, headers: {} }),
  ),
};

const costs = Object.entries(commands).map(([operation, list]) => [operation, costOf(list)]);
console.log(JSON.stringify(Object.fromEntries(costs)));

function command(operation: string, params: unknown): Command {
  return { session: "demo-token", operation, params, irregularities: [] };
}

/**
 * Ids from all over the world: those of pages spread over the list. Of a large world only its newer half, since chats from
 * before 1970 are in no order that the model allows.
 */
function idsOf(total: number): readonly string[] {
  const size = 200;
  const pages = Math.ceil(total / size);
  const wanted = Math.min(pages, Math.ceil(MOST_ASKED / size));
  const ids: string[] = [];
  for (let index = 0; index < wanted; index++) {
    const page = Math.floor((index * pages) / wanted / 2);
    const step = perform(
      behaviour,
      state,
      command("listChats", { path: {}, query: { page, size }, headers: {} }),
      mock,
    );
    if (!step.reply.ok) throw new Error(`the mock refused page ${page}: ${step.reply.code}`);
    ids.push(...idsOn(step.reply.result));
  }
  return ids;
}

function idsOn(page: unknown): readonly string[] {
  const records = isRecord(page) ? page["records"] : undefined;
  if (!Array.isArray(records)) return [];
  return records.flatMap((record: unknown) =>
    isRecord(record) && typeof record["id"] === "string" ? record["id"] : [],
  );
}

/** Nanoseconds. */
function costOf(list: readonly Command[]): number {
  const [first] = list;
  if (!first) throw new RangeError("expected a command, found none");
  const { reply } = perform(behaviour, state, first, mock);
  if (!reply.ok) throw new Error(`the mock refused ${first.operation}: ${reply.code}`);
  runFor(Number(milliseconds) / 2, list);
  return median(runFor(Number(milliseconds), list));
}

function runFor(duration: number, list: readonly Command[]): number[] {
  const samples: number[] = [];
  const end = performance.now() + duration;
  let next = 0;
  while (performance.now() < end || samples.length === 0) {
    const began = performance.now();
    for (let index = 0; index < BATCH; index++) {
      const asked = list[next++ % list.length];
      if (asked) perform(behaviour, state, asked, mock);
    }
    samples.push(((performance.now() - began) * 1e6) / BATCH);
  }
  return samples;
}
