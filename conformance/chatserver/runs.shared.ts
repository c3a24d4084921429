// The mock of the chat server as a target, right or wrong, in this process.

import type { MockOptions } from "../../mocks/host.ts";
import { createMock } from "../../mocks/host.ts";
import type { Mock } from "../../mocks/host.ts";
import { chatServerWorld } from "../../mocks/chatserver/world.ts";
import type { World } from "../../mocks/world.ts";
import { chatServer } from "../../src/protocols/chatserver/index.ts";
import { memoryHttp } from "../../src/transport/memory.ts";
import type { HttpRequest } from "../../src/transport/http-message.ts";
import { openedInMemory } from "../memory-sessions.ts";
import type { RunOptions } from "../options.ts";
import type { Report } from "../report.ts";
import { OPTIONS } from "../runs.shared.ts";
import type { Target } from "../target.ts";
import { verify } from "../verify.ts";
import { chatServerSuite } from "./suite.ts";

export const EVERYTHING: readonly string[] = ["registration", "second-device", "users", "contacts", "uploads"];

export interface ChatServerTargetOptions extends Partial<Omit<MockOptions, "world">> {
  readonly world?: World;
  readonly capabilities?: readonly string[];
  readonly accounts?: Target["credentials"]["accounts"];
  /** Told of each request over HTTP before it is answered. */
  readonly heard?: (request: HttpRequest) => void;
}

/** A mock in this process, and it as a target. */
export function chatServerTarget(options: ChatServerTargetOptions = {}): {
  readonly mock: Mock;
  readonly target: Target;
} {
  const { world = chatServerWorld(), seed = 1, capabilities: _, accounts: __, heard: ___, ...given } = options;
  const mock = createMock(chatServer, { ...given, world, seed });
  return { mock, target: targetOf(mock, options) };
}

/** A mock that is there already as a target, in this process. */
export function targetOf(mock: Mock, options: ChatServerTargetOptions = {}): Target {
  const { capabilities = EVERYTHING, accounts = [], heard } = options;
  return {
    url: "http://mock.invalid",
    builtIn: true,
    credentials: { tokens: [], accounts, users: [] },
    capabilities: new Set(capabilities),
    settleMs: 2000,
    connect: () =>
      memoryHttp((request) => {
        heard?.(request);
        return mock.handle(request);
      }),
    ...openedInMemory(chatServer, mock, OPTIONS.timeoutMs),
  };
}

export function run(target: Target, options: Partial<RunOptions> = {}): Promise<Report> {
  return verify(chatServer, chatServerSuite, target, { ...OPTIONS, ...options });
}
