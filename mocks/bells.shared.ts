// A protocol of its own for tests of the host: whoever is connected may ring, and all others hear it.

import type { Behaviour, Emission, Handler, Step, Vocabulary } from "../src/behaviour/behaviour.ts";
import { NO_ANSWER } from "../src/behaviour/behaviour.ts";
import type { RpcBinding, RpcEvent } from "../src/binding/rpc.ts";
import { isRecord } from "../src/contract/is-record.ts";
import { chatManager } from "../src/protocols/chat-manager/index.ts";
import type { Protocol } from "../src/protocols/protocol.ts";
import type { World } from "./world.ts";

interface BellsState {
  readonly present: readonly string[];
  readonly rings: number;
  /** What was acknowledged, and by whom. */
  readonly heard: readonly string[];
  readonly origin: string;
}

type Plain<Params = object> = { params: Params; result: unknown; fresh: object };
type Operations = {
  connect: Plain<{ target: string; offered: readonly string[] }>;
  disconnect: Plain;
  acknowledge: Plain<{ receipt: string }>;
  ring: Plain;
  look: Plain;
  steal: Plain;
  whisper: Plain;
  /** Asked over HTTP. */
  knock: Plain;
};

interface Bells extends Vocabulary {
  readonly state: BellsState;
  readonly operations: Operations;
  readonly environment: { strike: Plain<{ hour?: number }> };
  readonly code: "locked" | "full" | typeof NO_ANSWER;
  readonly event: RpcEvent;
  readonly choices: { "bells.order": "response-first" | "events-first" };
  readonly requirement: "bells.all";
}

const because = ["bells.all"] as const;

function handler<Params>(
  step: (...asked: Parameters<Handler<Bells, Plain<Params>>["step"]>) => Omit<Step<Bells>, "because">,
): Handler<Bells, Plain<Params>> {
  return {
    grants: () => "bells.all",
    mint: () => ({}),
    observe: () => ({}),
    step: (...asked) => ({ ...step(...asked), because }),
  };
}

function ok(state: BellsState, result: unknown = {}, events: readonly Emission<RpcEvent, "bells.all">[] = []) {
  return { state, reply: { ok: true, result }, events } as const;
}

function refuse(state: BellsState, code: Bells["code"]) {
  return { state, reply: { ok: false, code }, events: [] } as const;
}

function rang(state: BellsState, to: readonly string[], early: boolean): Emission<RpcEvent, "bells.all"> {
  const event = { method: "rang", payload: { rings: state.rings } };
  return { to, event, because, receipt: `ring ${state.rings}`, ...(early && { early }) };
}

const behaviour: Behaviour<Bells> = {
  choices: { "bells.order": ["response-first", "events-first"] },
  handlers: {
    connect: handler<Operations["connect"]["params"]>((state, session, { target }) => {
      if (target.includes("full")) return refuse(state, "full");
      const event = { method: "came", payload: { who: session } };
      return ok({ ...state, present: [...state.present, session] }, {}, [{ to: state.present, event, because }]);
    }),
    disconnect: handler((state, session) => {
      const present = state.present.filter((other) => other !== session);
      return ok({ ...state, present }, {}, [
        { to: present, event: { method: "went", payload: { who: session } }, because },
      ]);
    }),
    acknowledge: handler<{ receipt: string }>((state, session, { receipt }) =>
      ok({ ...state, heard: [...state.heard, `${session} ${receipt}`] }),
    ),
    ring: handler((state, session, _params, reader) => {
      const early = reader.choose("bells.order") === "events-first";
      const next = { ...state, rings: state.rings + 1 };
      return ok(next, { rings: next.rings }, [
        rang(
          next,
          next.present.filter((other) => early || other !== session),
          early,
        ),
      ]);
    }),
    look: handler((state) => ok(state, state)),
    steal: handler((state) => refuse(state, "locked")),
    whisper: handler((state) => refuse(state, NO_ANSWER)),
    knock: handler((state) => ok(state, {}, [rang(state, state.present, false)])),
  },
  environment: {
    strike: handler<{ hour?: number }>((state, _session, { hour = 12 }) =>
      ok(state, { hour }, [{ to: state.present, event: { method: "struck", payload: { hour } }, because }]),
    ),
  },
  admit: (_state, { params }) => ({ admitted: true, params, because: [] }),
  advance: (state) => state,
  settling: () => [],
};

function unused(): never {
  throw new Error("the host has no client's role");
}

const rpc: RpcBinding = {
  paths: ["/bells/", "/bells"],
  subprotocols: ["bells.v1"],
  requirements: {
    answered: "",
    answeredOnce: "",
    responseIdOfRequest: "",
    responseOnlyToSender: "",
    eventIdIncreasing: "",
    acknowledgementUnanswered: "",
    connectionSurvives: "",
    serverSurvives: "",
  },
  decodeFrame({ data }, ids) {
    const said: unknown = String(data).startsWith("{") ? JSON.parse(String(data)) : undefined;
    if (!isRecord(said) || typeof said["id"] !== "number") return { kind: "nonsense", reason: "no id" };
    const { id, ask } = said;
    if (typeof ask !== "string") return { kind: "acknowledgement", id };
    const reused = ids.use(id);
    return {
      kind: "request",
      id,
      command: {
        operation: ask,
        params: {},
        irregularities: reused ? [{ kind: "request-id", found: "reused" }] : [],
      },
    };
  },
  encodeReply(operation, id, reply) {
    if (!reply.ok && reply.code === NO_ANSWER) return undefined;
    return JSON.stringify({ id, operation, answer: reply.ok ? reply.result : reply.code });
  },
  encodeEvent: ({ method, payload }) => {
    const rest = JSON.stringify({ method, payload }).slice(1);
    return (id) => `{"id":${id},${rest}`;
  },
  encodeRequest: unused,
  encodeAcknowledgement: unused,
  readFrame: unused,
  decodeResponse: unused,
};

export const bells: Protocol = {
  ...chatManager,
  id: "bells",
  contract: {
    ...chatManager.contract,
    errors: {
      locked: { code: "locked", status: 303, when: "always", precedence: 1, requirement: "bells.all" },
    },
  },
  behaviour,
  binding: {
    ...chatManager.binding,
    decodeRequest: () => ({
      routed: true,
      command: { session: "", operation: "knock", params: {}, irregularities: [] },
    }),
    encodeReply: () => ({ status: 204, headers: {}, body: null }),
  },
  rpc,
};

const silence: BellsState = { present: [], rings: 0, heard: [], origin: "" };

export const bellsWorld: World = { state: silence, actors: [], at: (origin) => ({ ...silence, origin }) };
