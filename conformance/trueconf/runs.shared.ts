// The mock of TrueConf as a target, right or wrong, in this process.

import type { MockOptions } from "../../mocks/host.ts";
import { createMock } from "../../mocks/host.ts";
import type { Mock } from "../../mocks/host.ts";
import type { World } from "../../mocks/world.ts";
import { trueConfWorld } from "../../mocks/trueconf/world.ts";
import { trueConf } from "../../src/protocols/trueconf/index.ts";
import { memoryHttp } from "../../src/transport/memory.ts";
import type { HttpRequest } from "../../src/transport/http-message.ts";
import { openedInMemory } from "../memory-sessions.ts";
import type { RunOptions } from "../options.ts";
import type { Report } from "../report.ts";
import { OPTIONS } from "../runs.shared.ts";
import type { Target } from "../target.ts";
import { verify } from "../verify.ts";
import { trueConfSuite } from "./suite.ts";

/** What the default world accepts; nobody in it but the two accounts may be written to. */
export const CREDENTIALS: Target["credentials"] = {
  tokens: [],
  accounts: [
    { username: "bot", password: "bot-secret" },
    { username: "bot2", password: "bot2-secret" },
  ],
  users: ["user@video.example.com", "admin@video.example.com", "brown@video.example.com", "chester@video.example.com"],
};

export const EVERYTHING: readonly string[] = ["token-endpoint", "second-account", "environment"];

export interface TrueConfTargetOptions extends Partial<Omit<MockOptions, "world">> {
  readonly world?: World;
  readonly capabilities?: readonly string[];
  readonly users?: readonly string[];
  /** Told of each request over HTTP before it is answered. */
  readonly heard?: (request: HttpRequest) => void;
}

/** A mock in this process, and it as a target. */
export function trueConfTarget(options: TrueConfTargetOptions = {}): { readonly mock: Mock; readonly target: Target } {
  const { world = trueConfWorld(), seed = 1, capabilities: _, users: __, heard: ___, ...given } = options;
  const mock = createMock(trueConf, { ...given, world, seed });
  return { mock, target: targetOf(mock, options) };
}

/** A mock that is there already as a target, in this process. */
export function targetOf(mock: Mock, options: TrueConfTargetOptions = {}): Target {
  const { capabilities = EVERYTHING, users = CREDENTIALS.users, heard } = options;
  const accounts = capabilities.includes("second-account") ? CREDENTIALS.accounts : CREDENTIALS.accounts.slice(0, 1);
  return {
    url: "http://mock.invalid",
    builtIn: true,
    credentials: { ...CREDENTIALS, accounts, users },
    capabilities: new Set(capabilities),
    settleMs: 2000,
    connect: () =>
      memoryHttp((request) => {
        heard?.(request);
        return mock.handle(request);
      }),
    ...openedInMemory(trueConf, mock, OPTIONS.timeoutMs),
    ...(capabilities.includes("environment") && {
      async environment(name: string, params: unknown) {
        const reply = mock.environment(name, params);
        return reply.ok ? reply : { ok: false, codes: [reply.code], summary: reply.code, carriedOut: false };
      },
    }),
  };
}

export function run(target: Target, options: Partial<RunOptions> = {}): Promise<Report> {
  return verify(trueConf, trueConfSuite, target, { ...OPTIONS, ...options });
}
