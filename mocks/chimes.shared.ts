// A protocol of its own for tests of the host: whoever has the key may listen, and hears what somebody rings over HTTP.

import type { Behaviour, Emission, Handler, Step, Vocabulary } from "../src/behaviour/behaviour.ts";
import type { RestBinding } from "../src/binding/rest.ts";
import { chatManager } from "../src/protocols/chat-manager/index.ts";
import type { Protocol } from "../src/protocols/protocol.ts";
import { encodedText } from "../src/transport/frame.ts";
import type { World } from "./world.ts";

interface ChimesState {
  readonly present: readonly string[];
  readonly rings: number;
}

type Plain<Params = object> = { params: Params; result: unknown; fresh: object };
type Opening = { readonly target: string; readonly authorization?: string };
type ChimesEvent = { readonly event: string; readonly payload: unknown };

interface Chimes extends Vocabulary {
  readonly state: ChimesState;
  readonly operations: { connect: Plain<Opening>; disconnect: Plain; ring: Plain; look: Plain };
  readonly environment: { strike: Plain };
  readonly code: "locked" | "unknown";
  readonly event: ChimesEvent;
  readonly choices: Readonly<Record<never, never>>;
  readonly requirement: "chimes.all" | "chimes.first";
}

const because = ["chimes.all"] as const;

function handler<Params>(
  step: (...asked: Parameters<Handler<Chimes, Plain<Params>>["step"]>) => Omit<Step<Chimes>, "because">,
): Handler<Chimes, Plain<Params>> {
  return {
    grants: () => "chimes.all",
    mint: (_state, { entropy }) => ({ id: entropy.uuid() }),
    observe: () => ({}),
    step: (...asked) => ({ ...step(...asked), because }),
  };
}

function ok(
  state: ChimesState,
  result: unknown = {},
  events: readonly Emission<ChimesEvent, Chimes["requirement"]>[] = [],
) {
  return { state, reply: { ok: true, result }, events } as const;
}

const behaviour: Behaviour<Chimes> = {
  choices: {},
  handlers: {
    connect: handler<Opening>((state, session, { target, authorization }, reader) => {
      reader.fresh();
      if (target.startsWith("/nobody")) return { state, reply: { ok: false, code: "unknown" }, events: [] };
      if (target.startsWith("/mute")) return ok(state, { outcome: "closed" });
      if (authorization !== "Bearer key") return { state, reply: { ok: false, code: "locked" }, events: [] };
      const came = { event: "came", payload: session };
      const replaces = target.startsWith("/heir") ? { replaces: state.present[0] } : {};
      return ok({ ...state, present: [...state.present, session] }, { outcome: "open", ...replaces }, [
        { to: state.present, event: came, because },
      ]);
    }),
    disconnect: handler((state, session) => {
      const present = state.present.filter((other) => other !== session);
      return ok({ ...state, present }, {}, [{ to: present, event: { event: "went", payload: session }, because }]);
    }),
    /** One event in two emissions: what is broken when it does not come is not the same for all. */
    ring: handler((state, _session, _params, reader) => {
      const next = { ...state, rings: state.rings + 1 };
      const event = { event: "rang", payload: { rings: next.rings } };
      const [first, ...others] = next.present;
      return ok(next, reader.fresh(), [
        { to: first === undefined ? [] : [first], event, because: ["chimes.first", "chimes.all"] },
        { to: others, event, because },
      ]);
    }),
    look: handler((state) => ok(state, state)),
  },
  environment: {
    strike: handler((state) =>
      ok(state, {}, [{ to: state.present, event: { event: "struck", payload: null }, because }]),
    ),
  },
  admit: (_state, { params }) => ({ admitted: true, params, because: [] }),
  advance: (state) => state,
  settling: () => [],
};

const OPERATIONS: Readonly<Record<string, string>> = { "POST /ring": "ring", "GET /look": "look" };

const binding: RestBinding = {
  ...chatManager.binding,
  decodeRequest({ method, target }) {
    const operation = OPERATIONS[`${method} ${target}`];
    if (operation === undefined) return { routed: false, code: "unknown-path", allow: [] };
    return { routed: true, command: { session: "", operation, params: {}, irregularities: [] } };
  },
  encodeReply: (_operation, reply) => ({ status: 200, headers: {}, body: JSON.stringify(reply) }),
  encodeRefusal: (code) => ({ status: code === "locked" ? 401 : 404, headers: {}, body: code }),
};

export const chimes: Protocol = {
  id: "chimes",
  contract: chatManager.contract,
  behaviour,
  binding,
  push: {
    isPath: (path) => /^\/[a-z]+$/.test(path),
    path: "/{name}",
    requirements: { connectionSurvives: "", serverSurvives: "" },
    encodeEvent: (event) => encodedText(JSON.stringify(event)),
    readFrame() {
      throw new Error("the host has no client's role");
    },
  },
};

const silence: ChimesState = { present: [], rings: 0 };

export const chimesWorld: World = { state: silence, actors: [] };
