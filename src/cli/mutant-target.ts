// Where mocks and suite meet: a wrong mock as the suite's target, in this process.

import type { Target } from "../../conformance/target.ts";
import { createMock } from "../../mocks/host.ts";
import type { Mutant } from "../../mocks/mutation.ts";
import type { World } from "../../mocks/world.ts";
import type { Protocol } from "../protocols/protocol.ts";
import { openedInMemory } from "../../conformance/memory-sessions.ts";
import { memoryHttp } from "../transport/memory.ts";

/** How long a mutant may take to do what it accepted: it is in the same process, and some never do. Milliseconds. */
const SETTLE_MS = 400;

/**
 * A target with everything declared, so that no requirement is out of reach. Without sockets, since what is asked is whether
 * the suite sees the fault, not whether the network does.
 *
 * @param granted what the suite takes for granted beside
 */
export function mutantTarget(
  protocol: Protocol,
  mutant: Pick<Mutant, "mutate">,
  world: World,
  seed: number,
  timeoutMs: number,
  granted: readonly string[] = [],
): Target {
  const mock = createMock(protocol, { world, seed, mutation: mutant.mutate() });
  const tokens = world.actors.flatMap(({ token }) => (token === undefined ? [] : [token]));
  const accounts = world.actors.flatMap(({ username, password }) =>
    username === undefined || password === undefined ? [] : [{ username, password }],
  );
  const users = world.actors.flatMap(({ userId }) => userId ?? []);
  return {
    url: "http://mutant.invalid",
    builtIn: true,
    credentials: { tokens, accounts, users },
    capabilities: new Set(["token-endpoint", "second-account", "environment", ...granted]),
    settleMs: SETTLE_MS,
    connect: () => memoryHttp((request) => mock.handle(request)),
    ...openedInMemory(protocol, mock, timeoutMs),
    async environment(name, params) {
      const reply = mock.environment(name, params);
      return reply.ok ? reply : { ok: false, codes: [reply.code], summary: reply.code, carriedOut: false };
    },
  };
}
