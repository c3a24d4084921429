// What is done with one version of the client, and what has to be there afterwards.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { isRecord } from "../src/contract/is-record.ts";
import type { BotProcess } from "./bot-process.ts";
import { startBot } from "./bot-process.ts";
import { at, textAt } from "./json.ts";
import type { Cast, Results } from "./cast.ts";
import type { MockProcess } from "./mock-process.ts";
import { happenToTheBot } from "./happenings.ts";
import { tellTheBot } from "./peer-acts.ts";
import { told } from "./told.ts";
import { PlainSession } from "./plain-session.ts";
import { readBackAsBot, readBackAsPeer } from "./read-back.ts";
import type { Tally } from "./tally.ts";

const specification = join(import.meta.dirname, "..", "specs", "trueconf", "asyncapi.yaml");

/** Milliseconds: of one step of the bot, and of one request of the client. */
const STEP = 20_000;
const REQUEST = 5000;

const GREETING = "Anybody there?";

/** @param interrupt ends the client, and with it the conversation */
export async function converse(mock: MockProcess, python: string, tally: Tally, interrupt: AbortSignal): Promise<void> {
  const bot = mock.account("bot");
  const domain = bot.userId.replace(/^.*@/, "");
  const cast: Cast = {
    bot,
    peer: mock.account("bot2"),
    person: `user@${domain}`,
    stranger: `nobody-knows@${domain}`,
  };
  await using peer = await PlainSession.open(mock, cast.peer);
  await using client = startBot(python, interrupt, {
    host: "127.0.0.1",
    port: Number(new URL(mock.url).port),
    username: bot.username,
    password: bot.password,
    peer: cast.peer.userId,
    person: cast.person,
    stranger: cast.stranger,
    timeout: REQUEST / 1000,
  });
  const failedBefore = tally.failed;
  await tally.that("the conversation", async () => {
    await step(client, tally);
    await someoneWrites(mock, cast);
    const message = await client.lines.first(
      (line) => line["event"] === "Message" && at(line, "facts", "text") === GREETING,
      "the message of the person",
      STEP,
    );
    tally.is("the message is from the person", at(message, "facts", "author", "id"), cast.person);
    const results = await steps(client, tally);
    await tellTheBot(peer, cast, results, told(client, tally));
    await readBackAsPeer(peer, cast, results, tally);
    await happenToTheBot(mock, client, cast, results, told(client, tally));
    tally.is("the client stops when it is told to", await client.stop(), 0);
    // Only now: a second session of the account would be told of messages too, and acknowledge them.
    await using own = await PlainSession.open(mock, bot);
    await readBackAsBot(own, cast, results, tally, textAt(message, "facts", "message_id"));
  });
  await judgeCoverage(client, tally);
  if (tally.failed > failedBefore)
    console.log(`  the client's log ends with\n${client.log().replaceAll(/^/gm, "  | ")}`);
}

/** A person, who has no session, writes to the bot. */
async function someoneWrites(mock: MockProcess, { bot, person }: Cast): Promise<void> {
  await mock.environment("writeAs", { userId: person, to: bot.userId, text: GREETING });
}

/** Waits for one step. Gives its name and result. */
async function step(client: BotProcess, tally: Tally): Promise<readonly [name: string, result: unknown]> {
  const line = await client.lines.first((one) => typeof one["step"] === "string", "the next step of the bot", STEP);
  const name = textAt(line, "step");
  await tally.that(name, async () => {
    if (line["ok"] !== true) throw new Error(String(line["error"]));
  });
  return [name, line["result"]];
}

async function steps(client: BotProcess, tally: Tally): Promise<Results> {
  const results = new Map<string, unknown>();
  for (;;) {
    const [name, result] = await step(client, tally);
    if (name === "listening") return results;
    if (name === "stopped") throw new Error("the bot stopped before its last step");
    results.set(name, result);
  }
}

/** Each method that client and contract share was asked for, and the answer was one that the client can use. */
async function judgeCoverage({ offered, called, understood }: BotProcess, tally: Tally): Promise<void> {
  const operations = at(parse(await readFile(specification, "utf8")), "operations");
  const contract = Object.entries(isRecord(operations) ? operations : {})
    .filter(([, operation]) => at(operation, "action") === "receive")
    .map(([name]) => name);
  const shared = contract.filter((name) => offered.has(name));
  tally.is("the client shares methods with the contract", shared.length > 0, true);
  tally.is(
    `each of the ${shared.length} methods that the client shares with the contract was called`,
    shared.filter((name) => !called.has(name)),
    [],
  );
  tally.is(
    "each was answered so that the client understands",
    shared.filter((name) => !understood.has(name)),
    [],
  );
}
