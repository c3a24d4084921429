// A mock: a behaviour, the binding that shows it, and a world. No socket in here; a transport is handed `handle`.

import type { Branches } from "../src/behaviour/choices.ts";
import type { Clock, Entropy } from "../src/behaviour/entropy.ts";
import { seededEntropy, systemClock } from "../src/behaviour/entropy.ts";
import type { Reply } from "../src/behaviour/behaviour.ts";
import { configuredBranch, perform, performEnvironment } from "../src/behaviour/perform.ts";
import type { Protocol } from "../src/protocols/protocol.ts";
import type { HttpRequest, HttpResponse } from "../src/transport/http-message.ts";
import { Journal } from "./journal.ts";
import type { Mutation } from "./mutation.ts";
import type { World } from "./world.ts";

export interface MockOptions {
  readonly world: World;
  readonly seed: number;
  readonly branches?: Branches;
  readonly clock?: Clock;
  readonly mutation?: Mutation;
}

export interface Mock {
  readonly protocol: Protocol;
  readonly journal: Journal;
  /** Answers one request. Synchronous: a mock never waits. */
  handle(request: HttpRequest): HttpResponse;
  /** A refusal of the transport itself, in the protocol's own form. */
  refuse(code: string): HttpResponse;
  /** Carries out what no client can do. */
  environment(name: string, params: unknown): Reply;
  /** Back to the world that it began with; ids go on where they were, so that none is given twice. */
  reset(): void;
}

export function createMock(protocol: Protocol, options: MockOptions): Mock {
  const { binding } = protocol;
  const mutation = options.mutation ?? {};
  const behaviour = mutation.behaviour?.(protocol.behaviour) ?? protocol.behaviour;
  const branches: Branches = options.branches ?? new Map();
  const clock: Clock = options.clock ?? systemClock();
  const entropy: Entropy = seededEntropy(options.seed, "mock");
  const performance = { clock, entropy, branches };
  const choose = (choice: string): string => configuredBranch(behaviour, branches, choice);
  const journal = new Journal();
  let state = options.world.state;

  const answer = (request: HttpRequest): HttpResponse => {
    const decoded = binding.decodeRequest(request);
    const at = clock.now();
    const question = request.target.indexOf("?");
    const path = question < 0 ? request.target : request.target.slice(0, question);
    if (!decoded.routed) {
      const refusal = binding.encodeRefusal(decoded.code, request, choose);
      const allowed =
        decoded.allow.length > 0 ? { ...refusal.headers, allow: decoded.allow.join(", ") } : refusal.headers;
      const response = { ...refusal, headers: allowed };
      journal.record({ at, method: request.method, path, status: response.status, code: decoded.code, because: [] });
      return mutation.response?.(response, { request, command: undefined, reply: undefined }) ?? response;
    }
    const { command } = decoded;
    const step = perform(behaviour, state, command, performance);
    state = step.state;
    const encoded = binding.encodeReply(command.operation, step.reply, request, choose);
    const response = mutation.response?.(encoded, { request, command, reply: step.reply }) ?? encoded;
    journal.record({
      at,
      method: request.method,
      path,
      operation: command.operation,
      status: response.status,
      because: step.because,
      ...(!step.reply.ok && { code: step.reply.code }),
    });
    return response;
  };

  return {
    protocol,
    journal,
    handle: (request) => answer(mutation.request?.(request) ?? request),
    refuse: (code) => binding.encodeRefusal(code, undefined, choose),
    environment(name, params) {
      const step = performEnvironment(behaviour, state, name, params, performance);
      state = step.state;
      return step.reply;
    },
    reset() {
      state = options.world.state;
    },
  };
}
