// Runs the suite through Prism against our own mock, once for each round.

import type { Target } from "../../conformance/target.ts";
import type { Verdict } from "../../conformance/report.ts";
import { suites } from "../../conformance/suites.ts";
import { verify } from "../../conformance/verify.ts";
import type { Mock } from "../../mocks/host.ts";
import { createMock } from "../../mocks/host.ts";
import type { World } from "../../mocks/world.ts";
import type { Mutant } from "../../mocks/mutation.ts";
import { worlds } from "../../mocks/worlds.ts";
import type { Branches } from "../../src/behaviour/choices.ts";
import { protocols } from "../../src/protocols/index.ts";
import type { ProtocolId } from "../../src/protocols/index.ts";
import type { HttpClient } from "../../src/transport/http-message.ts";
import { serveHttp } from "../../src/transport/http-server.ts";
import { judgingClient } from "./judging-client.ts";
import { startPrisms } from "./prism.ts";
import type { Round } from "./rounds.ts";
import { Stage } from "./stage.ts";
import { Tally } from "./tally.ts";
import { giveWrongAnswers, Samples } from "./wrong-answers.ts";

export interface CrossCheckOptions {
  readonly protocol: ProtocolId;
  /** The OpenAPI document that Prism reads. Ours was generated from the one in `specs`. */
  readonly document: string;
  readonly rounds: readonly Round[];
  /** By which the mock's answers are spoilt once the rounds are through. */
  readonly mutants: readonly Mutant[];
  readonly signal: AbortSignal;
}

export interface CrossCheck {
  /** Of the mock. */
  readonly url: string;
  readonly tally: Tally;
  readonly rounds: readonly RoundDone[];
  /** How many answers of the mock were spoilt and sent again. */
  readonly wrongAnswers: number;
}

export interface RoundDone {
  readonly name: string;
  readonly exchanges: number;
  /** The suite's own. A request that Prism changed on the way would show here. */
  readonly verdict: Verdict;
  /** Why the verdict is not `conforming`. */
  readonly trouble: readonly string[];
}

const SEED = 42;
const SETTLE_MS = 2000;
/** Everything that the suite has, with as many generated sequences as a minute has room for. */
const OPTIONS = {
  seed: SEED,
  runs: 20,
  only: [],
  skip: [],
  strict: false,
  readOnly: false,
  bail: false,
  timeoutMs: 5000,
} as const;

/** @throws Error when Prism cannot be started */
export async function crossCheck(options: CrossCheckOptions): Promise<CrossCheck> {
  const { protocol: id, document, rounds, mutants, signal } = options;
  const protocol = protocols[id];
  const tally = new Tally();
  const samples = new Samples();
  const stage = new Stage();
  // One address for all rounds, so that Prism is started once.
  await using server = await serveHttp(stage.handle);
  await using prisms = await startPrisms(document, server.url, signal);
  const urls = { mock: server.url, strict: prisms.strict, lenient: prisms.lenient };

  const open = (branches: Branches): HttpClient =>
    judgingClient({ protocol, stage, urls, judged: (exchange) => tally.add(exchange, { protocol, branches }) });

  const done: RoundDone[] = [];
  for (const round of rounds) {
    const { name, branches, phases, mutation = samples.collect(branches) } = round;
    const world = worlds[id]();
    const mock = createMock(protocol, { world, seed: SEED, branches, mutation });
    stage.play(mock.handle);
    const before = tally.exchanges;
    const target = targetOf(mock, world, server.url, () => open(branches));
    const report = await verify(protocol, suites[id], target, { ...OPTIONS, phases, signal });
    const trouble = [report.reason, ...report.failures.map(({ requirement, summary }) => `${requirement}: ${summary}`)];
    done.push({
      name,
      exchanges: tally.exchanges - before,
      verdict: report.verdict,
      trouble: [...trouble.filter((line) => line !== undefined), ...stage.crashes()],
    });
  }
  const wrongAnswers = await giveWrongAnswers({ mutants, samples, stage, open, signal });
  return { url: server.url, tally, rounds: done, wrongAnswers };
}

function targetOf(mock: Mock, { actors }: World, url: string, connect: () => HttpClient): Target {
  return {
    url,
    builtIn: true,
    credentials: {
      tokens: actors.flatMap(({ token }) => token ?? []),
      accounts: actors.flatMap(({ username, password }) =>
        username === undefined || password === undefined ? [] : [{ username, password }],
      ),
      users: actors.flatMap(({ userId }) => userId ?? []),
    },
    capabilities: new Set(["token-endpoint", "environment"]),
    settleMs: SETTLE_MS,
    connect,
    environment(name, params) {
      const reply = mock.environment(name, params);
      return Promise.resolve(
        reply.ok ? reply : { ok: false, codes: [reply.code], summary: reply.code, carriedOut: false },
      );
    },
  };
}
