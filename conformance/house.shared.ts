// A protocol of its own for tests of the engine: who has entered a house may switch its lamps, and all others in it are told.

import type { MockOptions } from "../mocks/host.ts";
import { createMock } from "../mocks/host.ts";
import type { Mutation } from "../mocks/mutation.ts";
import type { World } from "../mocks/world.ts";
import type { Behaviour, Emission, Handler, Step, Vocabulary } from "../src/behaviour/behaviour.ts";
import { NO_ANSWER } from "../src/behaviour/behaviour.ts";
import { connection, contract as lamps, lampsBinding } from "../src/binding/lamps.shared.ts";
import type { RpcEvent } from "../src/binding/rpc.ts";
import type { Contract, Requirement, RpcOperation } from "../src/contract/contract.ts";
import { isRecord } from "../src/contract/is-record.ts";
import { chatManager } from "../src/protocols/chat-manager/index.ts";
import type { Protocol } from "../src/protocols/protocol.ts";
import { openedInMemory } from "./memory-sessions.ts";
import type { RunOptions } from "./options.ts";
import type { Report } from "./report.ts";
import { CREDENTIALS, OPTIONS } from "./runs.shared.ts";
import type { Scenario, Suite } from "./suite.ts";
import type { SymbolicCommand } from "./symbolic.ts";
import type { Target } from "./target.ts";
import { verify } from "./verify.ts";

export interface HouseState {
  /** Connections, and whether they have entered. */
  readonly inside: Readonly<Record<string, boolean>>;
  readonly lamps: Readonly<Record<string, boolean>>;
  readonly rooms: number;
  /** How many events who is here has acknowledged. What is left of a case must not be seen in the next. */
  readonly heard: Readonly<Record<string, number>>;
}

type Params = Readonly<Record<string, unknown>>;
type Plain = { params: Params; result: unknown; fresh: object };
type Code = "locked" | "no-lamp" | "malformed" | "no-method" | typeof NO_ANSWER;

interface House extends Vocabulary {
  readonly state: HouseState;
  readonly operations: Record<string, Plain>;
  readonly environment: Record<string, Plain>;
  readonly code: Code;
  readonly event: RpcEvent;
  readonly choices: Record<string, string>;
  readonly requirement: string;
}

type Outcome = Omit<Step<House>, "because">;

function handler(
  requirement: string,
  step: (state: HouseState, session: string, params: Params) => Outcome,
): Handler<House, Plain> {
  return {
    grants: () => requirement,
    mint: () => ({}),
    observe: () => ({}),
    step: (state, session, params) => ({ ...step(state, session, params), because: [requirement] }),
  };
}

function ok(state: HouseState, result: unknown = {}, events: Outcome["events"] = []): Outcome {
  return { state, reply: { ok: true, result }, events };
}

function refuse(state: HouseState, code: Code): Outcome {
  return { state, reply: { ok: false, code }, events: [] };
}

/** All who have entered, but for one. */
function others(state: HouseState, session: string): string[] {
  return Object.keys(state.inside).filter((name) => state.inside[name] === true && name !== session);
}

function without<T>(members: Readonly<Record<string, T>>, name: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(members).filter(([other]) => other !== name));
}

function entered(requirement: string, step: Parameters<typeof handler>[1]): Handler<House, Plain> {
  return handler(requirement, (state, session, params) =>
    state.inside[session] === true ? step(state, session, params) : refuse(state, "locked"),
  );
}

const behaviour: Behaviour<House> = {
  choices: {},
  handlers: {
    connect: handler("house.open", (state, session) => ok({ ...state, inside: { ...state.inside, [session]: false } })),
    disconnect: handler("house.close", (state, session) =>
      ok({ ...state, inside: without(state.inside, session), heard: without(state.heard, session) }),
    ),
    acknowledge: handler("house.acknowledge", (state, session) =>
      ok({ ...state, heard: { ...state.heard, [session]: (state.heard[session] ?? 0) + 1 } }),
    ),
    enter: handler("house.enter", (state, session) => ok({ ...state, inside: { ...state.inside, [session]: true } })),
    switchLamp: entered("house.switch", (state, session, { lamp, on }) => {
      if (typeof lamp !== "string" || !Object.hasOwn(state.lamps, lamp)) return refuse(state, "no-lamp");
      const event = { method: "switched", payload: { lamp, on } };
      const told: Emission<RpcEvent, string> = {
        to: others(state, session),
        event,
        because: ["house.switched"],
        receipt: lamp,
      };
      return ok({ ...state, lamps: { ...state.lamps, [lamp]: on === true } }, { lamp }, [told]);
    }),
    look: entered("house.look", (state) => ok(state, { lamps: Object.keys(state.lamps) })),
    count: entered("house.count", (state) =>
      ok(state, { heard: Object.values(state.heard).reduce((sum, times) => sum + times, 0) }),
    ),
    openRoom: entered("house.room", (state) => ok({ ...state, rooms: state.rooms + 1 }, { room: `r${state.rooms}` })),
    closeRoom: entered("house.room", (state) => ok({ ...state, rooms: state.rooms - 1 })),
    say: entered("house.room", (state, session, { room, text }) =>
      ok(state, {}, [
        { to: others(state, session), event: { method: "said", payload: { room, text } }, because: ["house.room"] },
      ]),
    ),
  },
  environment: {
    dusk: handler("house.dusk", (state) =>
      ok(state, {}, [{ to: others(state, ""), event: { method: "dusk", payload: {} }, because: ["house.dusk"] }]),
    ),
  },
  admit(state, { params, irregularities: [odd] }) {
    const because = ["house.form"];
    if (odd?.kind === "request-id") return { admitted: false, code: NO_ANSWER, because, state };
    if (odd?.kind === "unknown-method") return { admitted: false, code: "no-method", because, state };
    if (odd) return { admitted: false, code: "malformed", because, state };
    return { admitted: true, params: isRecord(params) ? params : {}, because: [] };
  },
  advance: (state) => state,
  stray: () => "house.no-stray",
  settling: () => [],
};

function operation(id: string): [string, RpcOperation] {
  const plain = { id, method: id, direction: "request" as const, summary: `to ${id}`, secured: true };
  return [id, { ...plain, request: null, reply: null, requirements: [] }];
}

const REQUIREMENTS = [
  ...[
    "open",
    "close",
    "acknowledge",
    "enter",
    "switch",
    "switched",
    "look",
    "count",
    "room",
    "dusk",
    "form",
    "no-stray",
  ].map((name) => `house.${name}`),
  "house.mind",
  ...Object.values(connection),
];

function declared(id: string): [string, Requirement] {
  const source = { document: "house", heading: "rules" };
  return [id, { id, level: "must", basis: "seed", text: id, source }];
}

const ERRORS = { locked: 20, "no-lamp": 10, malformed: 21, "no-method": 22 };

const contract: Contract = {
  ...lamps,
  protocol: "house",
  title: "House",
  hash: "0123456789abcdef",
  requirements: Object.fromEntries(REQUIREMENTS.map(declared)),
  rpc: {
    path: "/lamps",
    requirements: [],
    requests: Object.fromEntries(
      ["enter", "switchLamp", "look", "count", "openRoom", "closeRoom", "say"].map(operation),
    ),
    events: {},
  },
  errors: Object.fromEntries(
    Object.entries(ERRORS).map(([code, status]) => [
      code,
      { code, status, when: "", precedence: 1, requirement: "house.form" },
    ]),
  ),
};

export const rpc = lampsBinding(contract);

export const house: Protocol = { ...chatManager, id: "house", contract, behaviour, rpc };

const empty: HouseState = { inside: {}, lamps: { hall: false, attic: false }, rooms: 0, heard: {} };

export const houseWorld: World = { state: empty, actors: [] };

export function isHouseState(state: unknown): state is HouseState {
  return isRecord(state) && isRecord(state["inside"]);
}

/** The connection is ready in states of the house. */
export function hasEntered(state: unknown, name: string): boolean {
  return isHouseState(state) && state.inside[name] === true;
}

export function send(operationId: string, said: Partial<SymbolicCommand> = {}): SymbolicCommand {
  return { operation: operationId, params: {}, ...said };
}

export function switchLamp(lamp: string, on: string, said: Partial<SymbolicCommand> = {}): SymbolicCommand {
  return send("switchLamp", { params: { lamp, on: true }, on, ...said });
}

export const houseSuite: Suite = {
  initial: () => empty,
  prelude: () => [],
  credentials: new Set(),
  isStale: () => false,
  isReady: () => true,
  resolve: ({ $ref, pool }) => (pool === "live" ? $ref : `no ${$ref}`),
  secretive: new Set(),
  consistency: "house.mind",
  answers: connection.answered,
  unknownPath: "house.form",
  methodNotAllowed: "house.form",
  probes: [],
  examples: [],
  scenarios: [],
  boundary: [],
  properties: [],
  schemas: {},
  writes: new Set(["switchLamp", "say", "openRoom", "closeRoom"]),
  connections: {
    first: "a",
    ready: (name) => [send("connect", { on: name }), send("enter", { on: name })],
    isReady: hasEntered,
    echo: send("look"),
    marker: {
      make: (text) => send("openRoom", { params: { text } }),
      place: (payload) => (isRecord(payload) && typeof payload["room"] === "string" ? payload["room"] : undefined),
      admit: () => undefined,
      send: (room, text) => send("say", { params: { room, text } }),
      remove: (room) => send("closeRoom", { params: { room } }),
      isAt: ({ payload }, room) => isRecord(payload) && payload["room"] === room,
      tells: ({ payload }, text) => isRecord(payload) && payload["text"] === text,
    },
  },
};

export interface Neighbourhood {
  readonly target: Target;
  readonly journal: ReturnType<typeof createMock>["journal"];
}

/** The house as a target in this process, right or wrong. */
export function houseTarget(mutation: Mutation = {}, said: Partial<MockOptions> = {}, timeoutMs = 300): Neighbourhood {
  const mock = createMock(house, { world: houseWorld, seed: 1, mutation, ...said });
  const target: Target = {
    url: "ws://house.invalid",
    builtIn: true,
    credentials: CREDENTIALS,
    capabilities: new Set(["environment"]),
    settleMs: 100,
    connect: () => ({
      send: () => Promise.reject(new Error("nothing is asked over HTTP")),
      [Symbol.asyncDispose]: () => Promise.resolve(),
    }),
    ...openedInMemory(house, mock, timeoutMs),
    async environment(name, params) {
      const reply = mock.environment(name, params);
      return reply.ok ? reply : { ok: false, codes: [reply.code], summary: reply.code, carriedOut: false };
    },
  };
  return { target, journal: mock.journal };
}

export const HOUSE_OPTIONS: RunOptions = { ...OPTIONS, phases: ["scenarios"], timeoutMs: 300 };

export function visit(
  target: Target,
  commands: readonly SymbolicCommand[],
  options: Partial<RunOptions> = {},
  suite: Partial<Suite> = {},
): Promise<Report> {
  const scenario: Scenario = { id: "house/visit", commands };
  return verify(house, { ...houseSuite, ...suite, scenarios: [scenario] }, target, { ...HOUSE_OPTIONS, ...options });
}
