// Our mock as a target whose requests go through Prism.

import { openedInMemory } from "../../conformance/memory-sessions.ts";
import type { Suite } from "../../conformance/suite.ts";
import type { Credentials, Target } from "../../conformance/target.ts";
import type { Mock } from "../../mocks/host.ts";
import type { World } from "../../mocks/world.ts";
import type { HttpClient } from "../../src/transport/http-message.ts";

const SETTLE_MS = 2000;
const NOBODY: Credentials = { tokens: [], accounts: [], users: [] };

export interface MockTargetOptions {
  readonly mock: Mock;
  readonly world: World;
  readonly suite: Pick<Suite, "capabilities">;
  readonly url: string;
  readonly timeoutMs: number;
  readonly connect: () => HttpClient;
}

/** Connections that only tell are opened past Prism, which knows HTTP and nothing else. */
export function mockTarget({ mock, world, suite, url, timeoutMs, connect }: MockTargetOptions): Target {
  const capabilities = new Set(["token-endpoint", "environment", ...(suite.capabilities ?? [])]);
  return {
    url,
    builtIn: true,
    credentials: capabilities.has("registration") ? NOBODY : credentialsOf(world),
    capabilities,
    settleMs: SETTLE_MS,
    connect,
    ...openedInMemory(mock.protocol, mock, timeoutMs),
    environment(name, params) {
      const reply = mock.environment(name, params);
      return Promise.resolve(
        reply.ok ? reply : { ok: false, codes: [reply.code], summary: reply.code, carriedOut: false },
      );
    },
  };
}

function credentialsOf({ actors }: World): Credentials {
  return {
    tokens: actors.flatMap(({ token }) => token ?? []),
    accounts: actors.flatMap(({ username, password }) =>
      username === undefined || password === undefined ? [] : [{ username, password }],
    ),
    users: actors.flatMap(({ userId }) => userId ?? []),
  };
}
