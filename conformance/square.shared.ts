// A protocol of its own for tests of the engine: who has signed up may shout over HTTP, and everybody who listens is told, the
// shouter too. Nothing is asked on connections.

import { Ajv } from "ajv";
import type { MockOptions } from "../mocks/host.ts";
import { createMock } from "../mocks/host.ts";
import type { Mutation } from "../mocks/mutation.ts";
import type { World } from "../mocks/world.ts";
import type { Behaviour, Handler, Step, Vocabulary } from "../src/behaviour/behaviour.ts";
import type { PushedEvent } from "../src/binding/push.ts";
import { pushBinding } from "../src/binding/push.ts";
import { decodeText, header } from "../src/binding/http-text.ts";
import type { RestBinding } from "../src/binding/rest.ts";
import type { Contract, HttpOperation, Requirement } from "../src/contract/contract.ts";
import { isRecord } from "../src/contract/is-record.ts";
import { createValidator } from "../src/contract/validator.ts";
import type { Protocol } from "../src/protocols/protocol.ts";
import type { HttpHeaders, HttpRequest } from "../src/transport/http-message.ts";
import { memoryHttp } from "../src/transport/memory.ts";
import { openedInMemory } from "./memory-sessions.ts";
import type { RunOptions } from "./options.ts";
import type { Report } from "./report.ts";
import { OPTIONS } from "./runs.shared.ts";
import type { PersonalRequest, Suite } from "./suite.ts";
import type { Reference, SymbolicCommand } from "./symbolic.ts";
import { encoded, isReference, join, ref } from "./symbolic.ts";
import type { Target } from "./target.ts";
import { verify } from "./verify.ts";

export interface SquareState {
  /** Names by token, in the order in which they signed up. */
  readonly people: Readonly<Record<string, string>>;
  /** Tokens by connection. */
  readonly listening: Readonly<Record<string, string>>;
  /** Who is in them, by token. */
  readonly rooms: Readonly<Record<string, readonly string[]>>;
}

type Params = Readonly<Record<string, unknown>>;
type Fresh = { readonly id: string };
type Plain = { params: Params; result: unknown; fresh: Fresh };
type SquareEvent = PushedEvent & { readonly source?: string | undefined; readonly payload: unknown };
type Code = "stranger" | "nowhere" | "speechless";

interface Square extends Vocabulary {
  readonly state: SquareState;
  readonly operations: Record<string, Plain>;
  readonly environment: Record<string, Plain>;
  readonly code: Code;
  readonly event: SquareEvent;
  readonly choices: Record<string, string>;
  readonly requirement: string;
}

type Outcome = Omit<Step<Square>, "because">;
type Stepping = (state: SquareState, session: string, params: Params, fresh: () => Fresh) => Outcome;

function handler(requirement: string, step: Stepping): Handler<Square, Plain> {
  return {
    grants: () => requirement,
    mint: (_state, { entropy }) => ({ id: `id-${entropy.uuid()}` }),
    observe(observed) {
      if (!observed.ok || !isRecord(observed.result)) return undefined;
      const { id, outcome } = observed.result;
      return { id: String(id ?? outcome) };
    },
    step: (state, session, params, reader) => ({
      ...step(state, session, params, () => reader.fresh()),
      because: [requirement],
    }),
  };
}

function ok(state: SquareState, result: unknown = {}, events: Outcome["events"] = []): Outcome {
  return { state, reply: { ok: true, result }, events };
}

function refuse(state: SquareState, code: Code): Outcome {
  return { state, reply: { ok: false, code }, events: [] };
}

function known(requirement: string, step: Stepping): Handler<Square, Plain> {
  return handler(requirement, (state, session, params, fresh) =>
    Object.hasOwn(state.people, session) ? step(state, session, params, fresh) : refuse(state, "stranger"),
  );
}

/** Connections of people, or of all. */
function ears({ listening }: SquareState, people?: readonly string[]): string[] {
  return Object.keys(listening).filter((name) => people?.includes(listening[name] ?? "") ?? true);
}

function tokenIn(target: string, authorization: unknown): string {
  const [, query = ""] = target.split("?");
  return typeof authorization === "string"
    ? authorization.replace("Bearer ", "")
    : (new URLSearchParams(query).get("token") ?? "");
}

const behaviour: Behaviour<Square> = {
  choices: {},
  handlers: {
    connect: handler("square.open", (state, session, { target, authorization }) => {
      const place = String(target);
      if (place.startsWith("/nowhere") || place.startsWith("/elsewhere")) return refuse(state, "nowhere");
      const token = tokenIn(place, authorization);
      if (!Object.hasOwn(state.people, token)) {
        return place.startsWith("/polite") ? ok(state, { outcome: "closed" }) : refuse(state, "stranger");
      }
      return ok({ ...state, listening: { ...state.listening, [session]: token } }, { outcome: "open" });
    }),
    disconnect: handler("square.close", (state, session) => {
      const { [session]: _, ...listening } = state.listening;
      return ok({ ...state, listening });
    }),
    signUp: handler("square.sign-up", (state, _session, { name }, fresh) => {
      const { id } = fresh();
      return ok({ ...state, people: { ...state.people, [id]: String(name) } }, { id, name });
    }),
    signOff: known("square.sign-off", (state, session) => {
      const { [session]: _, ...people } = state.people;
      return ok({ ...state, people });
    }),
    shout: known("square.shout", (state, session, { text }) => {
      if (typeof text !== "string") return refuse(state, "speechless");
      const event = { event: "shouted", source: state.people[session], payload: { text } };
      return ok(state, { text }, [{ to: ears(state), event, because: ["square.shouted"] }]);
    }),
    look: known("square.look", (state) =>
      ok(state, { rooms: Object.keys(state.rooms), people: Object.keys(state.people).length }),
    ),
    openRoom: known("square.room", (state, session, _params, fresh) => {
      const { id } = fresh();
      return ok({ ...state, rooms: { ...state.rooms, [id]: [session] } }, { id });
    }),
    invite: known("square.room", (state, _session, { room, token }) => {
      const id = String(room);
      return ok({ ...state, rooms: { ...state.rooms, [id]: [...(state.rooms[id] ?? []), String(token)] } });
    }),
    say: known("square.room", (state, _session, { room, text }) => {
      const event = { event: "said", payload: { room, text } };
      return ok(state, {}, [{ to: ears(state, state.rooms[String(room)] ?? []), event, because: ["square.room"] }]);
    }),
    closeRoom: known("square.room", (state, _session, { room }) => {
      const { [String(room)]: _, ...rooms } = state.rooms;
      return ok({ ...state, rooms });
    }),
  },
  environment: {
    bell: handler("square.bell", (state) =>
      ok(state, {}, [{ to: ears(state), event: { event: "rang", payload: null }, because: ["square.rang"] }]),
    ),
  },
  admit: (_state, { params }) => ({ admitted: true, params: isRecord(params) ? params : {}, because: [] }),
  advance: (state) => state,
  stray: () => "square.no-stray",
  settling: () => [],
};

export const CONNECTION_RULES = {
  connectionSurvives: "square.connection-survives",
  serverSurvives: "square.server-survives",
};

const REQUIREMENTS = [
  ..."open close sign-up sign-off shout shouted look room bell rang no-stray mind answers frame"
    .split(" ")
    .map((name) => `square.${name}`),
  ...Object.values(CONNECTION_RULES),
];

function declared(id: string): [string, Requirement] {
  const source = { document: "square", heading: "rules" };
  return [id, { id, level: "must", basis: "seed", text: id, source }];
}

const STATUS: Readonly<Record<Code, number>> = { stranger: 401, nowhere: 404, speechless: 400 };

function operation(id: string): [string, HttpOperation] {
  const plain = { id, path: `/${id}`, summary: "", parameters: [], responses: {}, success: 200, secured: true };
  return [id, { ...plain, method: "POST", requirements: [] }];
}

const contract: Contract = {
  protocol: "square",
  title: "Square",
  hash: "0123456789abcdef",
  requirements: Object.fromEntries(REQUIREMENTS.map(declared)),
  choices: {},
  operations: Object.fromEntries(
    ["signUp", "signOff", "shout", "look", "openRoom", "invite", "say", "closeRoom"].map(operation),
  ),
  rpc: { path: "/{anything}", requirements: [], requests: {}, events: {} },
  errors: Object.fromEntries(
    Object.entries(STATUS).map(([code, status]) => [
      code,
      { code, status, when: "", precedence: 1, requirement: "square.shout" },
    ]),
  ),
};

function bearer(headers: HttpHeaders): string {
  return header(headers, "authorization")?.replace("Bearer ", "") ?? "";
}

const binding: RestBinding = {
  decodeRequest({ target, headers, body }) {
    const id = target.slice(1);
    if (!Object.hasOwn(contract.operations, id)) return { routed: false, code: "unknown-path", allow: [] };
    const params: unknown = JSON.parse(decodeText(body) ?? "{}");
    return { routed: true, command: { session: bearer(headers), operation: id, params, irregularities: [] } };
  },
  encodeReply: (_operation, reply) =>
    reply.ok
      ? { status: 200, headers: {}, body: JSON.stringify(reply.result) }
      : { status: contract.errors[reply.code]?.status ?? 500, headers: {}, body: reply.code },
  encodeRefusal: (code) => ({ status: contract.errors[code]?.status ?? 404, headers: {}, body: code }),
  encodeCommand: ({ session, operation: id, params }) => ({
    method: "POST",
    target: `/${id}`,
    headers: session === "" ? {} : { authorization: `Bearer ${session}` },
    body: JSON.stringify(params),
  }),
  decodeReply(_operation, { status, body }) {
    const outcome = String(status);
    const plain = { violations: [], exercised: [], outcome };
    if (status === 200) return { ...plain, observed: { ok: true, result: JSON.parse(decodeText(body) ?? "{}") } };
    const codes = Object.values(contract.errors).flatMap((error) => (error.status === status ? error.code : []));
    return { ...plain, observed: { ok: false, codes, summary: outcome, carriedOut: false } };
  },
  reveal: () => ({}),
};

const ajv = new Ajv({ strict: false });

export const push = pushBinding({
  contract,
  validator: createValidator<Record<string, unknown>>({
    validators: { Frame: ajv.compile({ type: "object", required: ["event"] }) },
    fields: { Frame: [{ path: "/event", keyword: null, requirements: ["square.frame"], required: true }] },
  }),
  frame: "Frame",
  payload: "payload",
  frames: { json: "square.frame", oneObject: "square.frame" },
  connection: CONNECTION_RULES,
  isPath: (path) => path !== "/elsewhere",
});

export const square: Protocol = { id: "square", contract, behaviour, binding, push };

const empty: SquareState = { people: {}, listening: {}, rooms: {} };

export const squareWorld: World = { state: empty, actors: [] };

function stateOf(state: unknown): SquareState {
  if (!isSquareState(state)) throw new TypeError("not a state of the square");
  return state;
}

function isSquareState(state: unknown): state is SquareState {
  return isRecord(state) && isRecord(state["people"]) && isRecord(state["listening"]);
}

export function send(operationId: string, said: Partial<SymbolicCommand> = {}): SymbolicCommand {
  return { operation: operationId, params: {}, ...said };
}

/** The n-th person shouts. */
export function shout(text: unknown, n = 0, said: Partial<SymbolicCommand> = {}): SymbolicCommand {
  return send("shout", { params: { text }, session: ref("token", n), ...said });
}

/** `a`, `a2` listen for the first person, `b` for the second. */
export const personOf = (name: string): number => name.charCodeAt(0) - "a".charCodeAt(0);

const bearerOf = (name: string): unknown => join("Bearer ", ref("token", personOf(name)));

export function connect(name: string, params: Readonly<Record<string, unknown>> = {}): SymbolicCommand {
  return send("connect", { on: name, params: { target: "/", headers: { Authorization: bearerOf(name) }, ...params } });
}

export function connectByQuery(name: string): SymbolicCommand {
  return connect(name, { target: join("/?token=", encoded(ref("token", personOf(name)))), headers: {} });
}

function referencesIn(value: unknown): Reference[] {
  if (isReference(value)) return [value];
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  return isRecord(value) ? Object.values(value).flatMap(referencesIn) : [];
}

/** Whoever is named signs up first. */
function before({ params, session = ref("token") }: SymbolicCommand, state: unknown): SymbolicCommand[] {
  const named = referencesIn([params, session]).flatMap(({ $ref, n }) => ($ref === "token" ? n + 1 : []));
  const missing = Math.max(0, ...named) - Object.keys(stateOf(state).people).length;
  return Array.from({ length: Math.max(0, missing) }, () =>
    send("signUp", { session: null, params: { name: { $text: "Somebody" }, password: ref("password") } }),
  );
}

const asked = (id: string, params: unknown, name: string): PersonalRequest => ({
  operation: id,
  params,
  session: ref("token", personOf(name)),
});

export const squareSuite: Suite = {
  initial: () => empty,
  prelude: () => [],
  credentials: new Set(),
  isStale: () => false,
  isReady: () => true,
  resolve({ $ref, n }, state, { entropy }) {
    if ($ref === "password") return `password-${entropy.uuid()}`;
    const { people, rooms } = stateOf(state);
    return Object.keys($ref === "room" ? rooms : people)[n] ?? "nobody";
  },
  session: ref("token"),
  before,
  secretive: new Set(["signUp"]),
  secretReferences: new Set(["password"]),
  capabilities: ["registration"],
  consistency: "square.mind",
  answers: "square.answers",
  unknownPath: "square.answers",
  methodNotAllowed: "square.answers",
  probes: [],
  examples: [],
  scenarios: [],
  boundary: [],
  properties: [],
  schemas: {},
  writes: new Set(["signUp", "signOff", "shout", "openRoom", "invite", "say", "closeRoom"]),
  push: {
    first: "a",
    ready: (name) => [connect(name)],
    isReady(state, name) {
      const { listening, people } = stateOf(state);
      return Object.hasOwn(people, listening[name] ?? "");
    },
    inOrder: "square.mind",
    marker: {
      make: (text, _state, maker) => asked("openRoom", { text }, maker),
      place: (result) => (isRecord(result) && typeof result["id"] === "string" ? result["id"] : undefined),
      admit: (room, _state, name, maker) =>
        personOf(name) === personOf(maker)
          ? undefined
          : asked("invite", { room, token: ref("token", personOf(name)) }, maker),
      send: (room, text, _state, sender) => asked("say", { room, text }, sender),
      remove: (room, _state, maker) => asked("closeRoom", { room }, maker),
      isAt: ({ event, ...rest }, room) => event === "said" && membersOf(rest)["room"] === room,
      tells: ({ event, ...rest }, text) => event === "said" && membersOf(rest)["text"] === text,
      leaveOut: (operationId, result, room) =>
        operationId === "look" && isRecord(result) && Array.isArray(result["rooms"])
          ? { ...result, rooms: result["rooms"].filter((other) => other !== room) }
          : result,
    },
  },
};

function membersOf(event: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { payload } = event;
  return isRecord(payload) ? payload : {};
}

export interface Town {
  readonly target: Target;
  readonly journal: ReturnType<typeof createMock>["journal"];
  /** The operations that were asked for over HTTP. */
  asked(): string[];
}

/** The square as a target in this process, right or wrong. */
export function squareTarget(
  mutation: Mutation = {},
  said: Partial<MockOptions> = {},
  timeoutMs = 300,
  heard: (request: HttpRequest) => void = () => {},
): Town {
  const mock = createMock(square, { world: squareWorld, seed: 1, mutation, ...said });
  const operations: string[] = [];
  const target: Target = {
    url: "http://square.invalid",
    builtIn: true,
    credentials: { tokens: [], accounts: [], users: [] },
    capabilities: new Set(["registration", "environment"]),
    settleMs: 100,
    connect: () =>
      memoryHttp((request) => {
        operations.push(request.target.slice(1));
        heard(request);
        return mock.handle(request);
      }),
    ...openedInMemory(square, mock, timeoutMs),
    async environment(name, params) {
      const reply = mock.environment(name, params);
      return reply.ok ? reply : { ok: false, codes: [reply.code], summary: reply.code, carriedOut: false };
    },
  };
  return { target, journal: mock.journal, asked: () => operations };
}

export const SQUARE_OPTIONS: RunOptions = { ...OPTIONS, phases: ["scenarios"], timeoutMs: 300 };

export function gather(
  target: Target,
  commands: readonly SymbolicCommand[],
  options: Partial<RunOptions> = {},
  suite: Partial<Suite> = {},
): Promise<Report> {
  const scenarios = [{ id: "square/gathering", commands }];
  return verify(square, { ...squareSuite, scenarios, ...suite }, target, { ...SQUARE_OPTIONS, ...options });
}
