// Targets and runs for tests: our own mock, right or wrong, in this process or behind a socket, and what a report must be.

import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect } from "vitest";
import type { ChatManagerWorldOptions } from "../mocks/chat-manager/world.ts";
import { chatManagerWorld } from "../mocks/chat-manager/world.ts";
import { chatManagerMutants } from "../mocks/chat-manager/mutants/index.ts";
import type { Mock } from "../mocks/host.ts";
import { createMock } from "../mocks/host.ts";
import type { Mutant, Mutation } from "../mocks/mutation.ts";
import type { Clock } from "../src/behaviour/entropy.ts";
import { chatManager } from "../src/protocols/chat-manager/index.ts";
import { connectHttp } from "../src/transport/http-client.ts";
import type { HttpRequest } from "../src/transport/http-message.ts";
import { memoryHttp } from "../src/transport/memory.ts";
import type { RunOptions } from "./options.ts";
import { PHASES } from "./options.ts";
import type { Failure, Report, ReportedRequirement } from "./report.ts";
import schema from "./report.schema.json" with { type: "json" };
import { suites } from "./suites.ts";
import type { Target } from "./target.ts";
import { verify } from "./verify.ts";

export const suite = suites["chat-manager"];

/** What the default world accepts. */
export const CREDENTIALS: Target["credentials"] = {
  tokens: ["demo-token"],
  accounts: [{ username: "demo", password: "demo-secret" }],
  users: [],
};

/** A small run with everything in it. */
export const OPTIONS: RunOptions = {
  seed: 42,
  phases: PHASES,
  runs: 5,
  only: [],
  skip: [],
  strict: false,
  readOnly: false,
  bail: false,
  timeoutMs: 2000,
};

export function run(target: Target, options: Partial<RunOptions> = {}): Promise<Report> {
  return verify(chatManager, suite, target, { ...OPTIONS, ...options });
}

export interface MockTargetOptions {
  readonly seed?: number;
  readonly branches?: ReadonlyMap<string, string>;
  readonly mutation?: Mutation;
  readonly clock?: Clock;
  readonly world?: Partial<ChatManagerWorldOptions>;
  readonly capabilities?: readonly string[];
  readonly settleMs?: number;
  /** Told of each request before it is answered. */
  readonly heard?: (request: HttpRequest) => void;
}

/** A mock in this process, and it as a target. */
export function mockTarget(options: MockTargetOptions = {}): { readonly mock: Mock; readonly target: Target } {
  const { seed = 1, branches, mutation, clock, world } = options;
  const given = { ...(branches && { branches }), ...(mutation && { mutation }), ...(clock && { clock }) };
  const mock = createMock(chatManager, { world: chatManagerWorld(world), seed, ...given });
  return { mock, target: targetOf(mock, options) };
}

/** A mock that is there already as a target, in this process. */
export function targetOf(mock: Mock, options: MockTargetOptions = {}): Target {
  const { capabilities = ["token-endpoint", "environment"], settleMs = 2000, heard } = options;
  return {
    url: "http://mock.invalid",
    builtIn: true,
    credentials: CREDENTIALS,
    capabilities: new Set(capabilities),
    settleMs,
    connect: () =>
      memoryHttp((request) => {
        heard?.(request);
        return mock.handle(request);
      }),
    ...(capabilities.includes("environment") && {
      async environment(name: string, params: unknown) {
        const reply = mock.environment(name, params);
        return reply.ok ? reply : { ok: false, codes: [reply.code], summary: reply.code, carriedOut: false };
      },
    }),
  };
}

/** Whatever listens there, with the default world's credentials and nothing declared that it may lack. */
export function socketTarget(url: string, timeoutMs: number, capabilities: readonly string[] = []): Target {
  return {
    url,
    builtIn: false,
    credentials: CREDENTIALS,
    capabilities: new Set(capabilities),
    settleMs: 1000,
    connect: () => connectHttp(url, { timeoutMs }),
  };
}

export function mutantCalled(id: string): Mutant {
  const mutant = chatManagerMutants.find((candidate) => candidate.id === `chat-manager/${id}`);
  if (!mutant) throw new RangeError(`no mutant chat-manager/${id}`);
  return mutant;
}

/** The time of day, and never the same twice: which of two chats of one millisecond stands first is no matter of the seed. */
export function tickingClock(): Clock {
  let last = 0;
  return { now: () => (last = Math.max(last + 1, Date.now())) };
}

/** What repeats with the seed: all but times. */
export function timeless(report: Report): unknown {
  const { startedAt: _, durationMs: __, phases, ...rest } = report;
  const plain: unknown = JSON.parse(
    JSON.stringify({ ...rest, phases: phases.map((row) => ({ ...row, durationMs: 0 })) }),
  );
  return plain;
}

/** Failures in short: a difference then says what went wrong. */
export function broken(report: Report): string[] {
  return report.failures.map(({ requirement, summary, case: id }: Failure) => `${requirement}: ${summary} (${id})`);
}

export function idsWith(report: Report, applies: (row: ReportedRequirement) => boolean): string[] {
  return report.requirements.filter(applies).map(({ id }) => id);
}

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

export function expectValid(report: Report): void {
  const parsed: unknown = JSON.parse(JSON.stringify(report));
  expect(validate(parsed), ajv.errorsText(validate.errors)).toBe(true);
}
