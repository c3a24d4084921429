// A mock: a behaviour, the binding that shows it, and a world. No socket in here; a transport is handed `handle` and `sessions`.

import type { Branches } from "../src/behaviour/choices.ts";
import type { Clock, Entropy } from "../src/behaviour/entropy.ts";
import { seededEntropy, systemClock } from "../src/behaviour/entropy.ts";
import type { Command, Reply } from "../src/behaviour/behaviour.ts";
import { configuredBranch, perform, performEnvironment } from "../src/behaviour/perform.ts";
import type { Protocol } from "../src/protocols/protocol.ts";
import type { WsHandler } from "../src/transport/frame.ts";
import type { HttpRequest, HttpResponse } from "../src/transport/http-message.ts";
import type { WsAcceptOptions } from "../src/transport/ws-handshake.ts";
import type { JournalEntry } from "./journal.ts";
import { Journal } from "./journal.ts";
import type { Mutation } from "./mutation.ts";
import { PushSessions } from "./push-sessions.ts";
import { RpcSessions } from "./rpc-sessions.ts";
import type { Performed, SessionsOptions } from "./sessions.ts";
import type { World } from "./world.ts";

export interface MockOptions {
  readonly world: World;
  readonly seed: number;
  readonly branches?: Branches;
  readonly clock?: Clock;
  readonly mutation?: Mutation;
  /** Told of each entry of the journal as it is made. */
  readonly onEntry?: (entry: JournalEntry) => void;
}

export interface Mock {
  readonly protocol: Protocol;
  readonly journal: Journal;
  /** Takes connections, in a protocol that has them. Which ones, {@link Mock.accepts} says. */
  readonly sessions: WsHandler | undefined;
  readonly accepts: Pick<WsAcceptOptions, "path" | "subprotocols" | "admit">;
  /** Answers one request. Synchronous: a mock never waits. */
  handle(request: HttpRequest): HttpResponse;
  /** A refusal of the transport itself, in the protocol's own form. */
  refuse(code: string): HttpResponse;
  /** Carries out what no client can do. */
  environment(name: string, params: unknown): Reply;
  /**
   * Back to the world that it began with; ids go on where they were, so that none is given twice. Connections are closed: what
   * their clients know is no longer so.
   */
  reset(): void;
  /** Says where it can be reached, if its world speaks of that. To be called before anything is asked. */
  locate(origin: string): void;
}

export function createMock(protocol: Protocol, options: MockOptions): Mock {
  const { binding, rpc, push, contract } = protocol;
  const mutation = options.mutation ?? {};
  const behaviour = mutation.behaviour?.(protocol.behaviour) ?? protocol.behaviour;
  const branches: Branches = options.branches ?? new Map();
  const clock: Clock = options.clock ?? systemClock();
  const entropy: Entropy = seededEntropy(options.seed, "mock");
  const performance = { clock, entropy, branches };
  const choose = (choice: string): string => configuredBranch(behaviour, branches, choice);
  const journal = new Journal(1000, options.onEntry);
  let { state: beginning } = options.world;
  let state = beginning;

  const carryOut = (command: Command): Performed => {
    const before = state;
    const step = perform(behaviour, state, command, performance);
    state = step.state;
    return { before, step };
  };
  const connected: SessionsOptions = { clock, journal, mutation, carryOut };
  const asked = rpc && new RpcSessions({ ...connected, rpc, contract });
  // What is invented for nothing does not change what is invented later.
  const rehearsal = { ...performance, entropy: seededEntropy(options.seed, "handshakes") };
  const told =
    push &&
    new PushSessions({
      ...connected,
      push,
      rehearse: (command) => perform(behaviour, state, command, rehearsal),
      refusal: (code, request) => binding.encodeRefusal(code, request, choose),
    });
  const sessions = asked ?? told;

  const answer = (request: HttpRequest): HttpResponse => {
    const decoded = binding.decodeRequest(asDocumented(protocol, request));
    const at = clock.now();
    const question = request.target.indexOf("?");
    const path = question < 0 ? request.target : request.target.slice(0, question);
    if (!decoded.routed) {
      const refusal = binding.encodeRefusal(decoded.code, request, choose);
      const allowed =
        decoded.allow.length > 0 ? { ...refusal.headers, allow: decoded.allow.join(", ") } : refusal.headers;
      const encoded = { ...refusal, headers: allowed };
      const response = mutation.response?.(encoded, { request, command: undefined, reply: undefined }) ?? encoded;
      journal.record({ at, method: request.method, path, status: response.status, code: decoded.code, because: [] });
      return response;
    }
    const { command } = decoded;
    const performed = carryOut(command);
    const { reply, because } = performed.step;
    const encoded = binding.encodeReply(command.operation, reply, request, choose);
    const response = mutation.response?.(encoded, { request, command, reply }) ?? encoded;
    journal.record({
      at,
      method: request.method,
      path,
      operation: command.operation,
      status: response.status,
      because,
      ...(!reply.ok && { code: reply.code }),
    });
    sessions?.tell(command, performed);
    return response;
  };

  const accepts: Mock["accepts"] = {
    path: (path) => rpc?.paths.includes(path) ?? push?.isPath(path) ?? false,
    subprotocols: rpc?.subprotocols ?? [],
    ...(told && { admit: (handshake) => told.admit(handshake) }),
  };
  return {
    protocol,
    journal,
    sessions: sessions && ((connection) => sessions.accept(connection)),
    accepts: mutation.handshake?.(accepts) ?? accepts,
    handle: (request) => answer(mutation.request?.(request) ?? request),
    refuse: (code) => binding.encodeRefusal(code, undefined, choose),
    environment(name, params) {
      const before = state;
      const step = performEnvironment(behaviour, state, name, params, performance);
      state = step.state;
      sessions?.tell({ session: "", operation: name, params, irregularities: [] }, { before, step });
      return step.reply;
    },
    reset() {
      state = beginning;
      sessions?.closeAll("the world was reset");
    },
    locate(origin) {
      beginning = options.world.at?.(origin) ?? beginning;
      state = beginning;
    },
  };
}

/** The request that the documents have for it: at the path without prefix, and GET in place of HEAD. */
function asDocumented({ prefixes = [] }: Protocol, request: HttpRequest): HttpRequest {
  const { method, target } = request;
  const prefix = prefixes.find((one) => target.startsWith(`${one}/`));
  if (prefix === undefined && method !== "HEAD") return request;
  return {
    ...request,
    // The transport leaves out the body, as HTTP wants it.
    method: method === "HEAD" ? "GET" : method,
    target: prefix === undefined ? target : target.slice(prefix.length),
  };
}
