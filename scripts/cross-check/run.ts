// Runs the suite against our own mock, once for each round, and shows Prism what was said.

import type { Phase } from "../../conformance/options.ts";
import type { Verdict } from "../../conformance/report.ts";
import { suites } from "../../conformance/suites.ts";
import { verify } from "../../conformance/verify.ts";
import { createMock } from "../../mocks/host.ts";
import type { Mutant } from "../../mocks/mutation.ts";
import { worlds } from "../../mocks/worlds.ts";
import type { Branches } from "../../src/behaviour/choices.ts";
import { protocols } from "../../src/protocols/index.ts";
import type { ProtocolId } from "../../src/protocols/index.ts";
import { wordsOf } from "../../src/support/errors.ts";
import type { HttpClient, HttpHandler } from "../../src/transport/http-message.ts";
import { serveHttp } from "../../src/transport/http-server.ts";
import { memoryHttp } from "../../src/transport/memory.ts";
import { judgingClient } from "./judging-client.ts";
import { Kinds } from "./kinds.ts";
import { mockTarget } from "./mock-target.ts";
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
  /** How many exchanges were not shown to Prism, since they looked like others. */
  readonly passedOver: number;
  /** How many answers of the mock were spoilt and sent again. */
  readonly wrongAnswers: number;
}

export interface RoundDone {
  readonly name: string;
  readonly phases: readonly Phase[];
  /** How many were shown to Prism. */
  readonly exchanges: number;
  /** The suite's own. */
  readonly verdict: Verdict;
  /** Why the verdict is not `conforming`. */
  readonly trouble: readonly string[];
}

interface OpenOptions {
  readonly kinds?: Kinds;
  readonly onCrash?: (error: unknown) => void;
}

const SEED = 42;
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
  const kinds = new Kinds();
  const stage = new Stage();
  // One address for all rounds, so that Prism is started once.
  await using server = await serveHttp(stage.handle);
  await using prisms = await startPrisms(document, server.url, signal);
  const open = (handler: HttpHandler, branches: Branches, more: OpenOptions = {}): HttpClient =>
    judgingClient({
      protocol,
      mock: memoryHttp(handler, more),
      stage,
      prisms,
      ...(more.kinds && { kinds: more.kinds }),
      judged: (exchange) => tally.add(exchange, { protocol, branches, isSpoilt: more.kinds === undefined }),
      signal,
    });

  const done: RoundDone[] = [];
  const suite = suites[id];
  for (const round of rounds) {
    const { name, branches, phases, mutation = samples.collect(branches) } = round;
    const world = worlds[id]();
    const mock = createMock(protocol, { world, seed: SEED, branches, mutation });
    const crashes = new Set<string>();
    const onCrash = (error: unknown): void => void crashes.add(`the mock crashed: ${wordsOf(error)}`);
    const before = tally.exchanges;
    const target = mockTarget({
      mock,
      world,
      suite,
      url: server.url,
      timeoutMs: OPTIONS.timeoutMs,
      connect: () => open(mock.handle, branches, { kinds, onCrash }),
    });
    const report = await verify(protocol, suite, target, { ...OPTIONS, phases, signal });
    const trouble = [report.reason, ...report.failures.map(({ requirement, summary }) => `${requirement}: ${summary}`)];
    done.push({
      name,
      phases,
      exchanges: tally.exchanges - before,
      verdict: report.verdict,
      trouble: [...trouble.filter((line) => line !== undefined), ...crashes],
    });
  }
  const wrongAnswers = await giveWrongAnswers({ mutants, samples, open, signal });
  return { url: server.url, tally, rounds: done, passedOver: kinds.passedOver, wrongAnswers };
}
