// A protocol of its own for tests of the engine: three operations, two choices, no wire. Whoever opens a room gets an id that
// the server invents; the document leaves open in which order rooms are listed and whether closing twice is a mistake.

import type { AnyBehaviour, Behaviour, Command, Observed, Step, Vocabulary } from "./behaviour.ts";
import type { Entropy } from "./entropy.ts";
import { manualClock, seededEntropy } from "./entropy.ts";
import type { Performance } from "./perform.ts";
import { perform } from "./perform.ts";

interface Room {
  readonly id: string;
  readonly name: string;
  readonly open: boolean;
  readonly closesAt: number;
}

interface RoomsState {
  readonly rooms: readonly Room[];
}

type Operations = {
  openRoom: { params: { name: string }; result: { id: string }; fresh: { id: string } };
  listRooms: { params: object; result: { rooms: readonly { id: string; name: string }[] }; fresh: object };
  closeRoom: { params: { id: string }; result: object; fresh: object };
};

interface Rooms extends Vocabulary {
  readonly state: RoomsState;
  readonly operations: Operations;
  readonly environment: { closeAll: { params: object; result: { closed: number }; fresh: object } };
  readonly code: "locked" | "malformed" | "unknown-room" | "already-closed";
  readonly event: { readonly closed: string };
  readonly choices: {
    "rooms.order": "oldest-first" | "newest-first";
    "rooms.repeated-close": "refused" | "accepted";
  };
  readonly requirement:
    | "rooms.open"
    | "rooms.id-unique"
    | "rooms.list"
    | "rooms.close"
    | "rooms.unknown"
    | "rooms.repeated"
    | "rooms.key"
    | "rooms.form"
    | "rooms.all";
}

const accepted = { ok: true as const, result: {} };

const behaviour: Behaviour<Rooms> = {
  choices: {
    "rooms.order": ["oldest-first", "newest-first"],
    "rooms.repeated-close": ["refused", "accepted"],
  },
  handlers: {
    openRoom: {
      grants: () => "rooms.open",
      mint: (_state, { entropy }) => ({ id: entropy.uuid() }),
      observe: (observed) => (observed.ok ? observed.result : undefined),
      step(state, _session, { name }, reader) {
        const { id } = reader.fresh();
        reader.demand("rooms.id-unique", !state.rooms.some((room) => room.id === id), () => ({
          expected: "an id that no other room has",
          observed: id,
        }));
        const closesAt = name === "brief" ? reader.now + 1000 : Number.POSITIVE_INFINITY;
        const rooms = [...state.rooms, { id, name, open: true, closesAt }];
        return { state: { rooms }, reply: { ok: true, result: { id } }, events: [], because: ["rooms.open"] };
      },
    },
    listRooms: {
      grants: () => "rooms.list",
      mint: () => ({}),
      observe: () => ({}),
      step(state, _session, _params, reader) {
        const open = state.rooms.filter((room) => room.open).map(({ id, name }) => ({ id, name }));
        // One room or none stands in every order.
        if (open.length > 1 && reader.choose("rooms.order") === "newest-first") open.reverse();
        return { state, reply: { ok: true, result: { rooms: open } }, events: [], because: ["rooms.list"] };
      },
    },
    closeRoom: {
      grants: () => "rooms.close",
      mint: () => ({}),
      observe: (observed) => (observed.ok ? {} : undefined),
      step(state, session, params, reader) {
        const room = state.rooms.find(({ id }) => id === params.id);
        if (!room) return { state, reply: { ok: false, code: "unknown-room" }, events: [], because: ["rooms.unknown"] };
        if (!room.open) {
          const refused = reader.choose("rooms.repeated-close") === "refused";
          const reply = refused ? { ok: false as const, code: "already-closed" as const } : accepted;
          return { state, reply, events: [], because: ["rooms.repeated"] };
        }
        const rooms = state.rooms.map((other) => (other === room ? { ...room, open: false } : other));
        const events = [{ to: [session], event: { closed: room.id }, because: ["rooms.close" as const] }];
        return { state: { rooms }, reply: accepted, events, because: ["rooms.close"] };
      },
    },
  },
  environment: {
    closeAll: {
      grants: () => "rooms.all",
      mint: () => ({}),
      observe: () => ({}),
      step: (state) => ({
        state: { rooms: state.rooms.map((room) => ({ ...room, open: false })) },
        reply: { ok: true, result: { closed: state.rooms.length } },
        events: [],
        because: ["rooms.all"],
      }),
    },
  },
  admit(state, asked) {
    if (asked.session === "") return { admitted: false, code: "locked", because: ["rooms.key"], state };
    if (asked.irregularities.length > 0) {
      return { admitted: false, code: "malformed", because: ["rooms.form"], state };
    }
    return { admitted: true, params: asked.params, because: ["rooms.key"] };
  },
  advance(state, now) {
    if (!state.rooms.some((room) => room.open && room.closesAt <= now)) return state;
    return { rooms: state.rooms.map((room) => (room.closesAt <= now ? { ...room, open: false } : room)) };
  },
  settling: () => [],
};

export const rooms: AnyBehaviour = behaviour;

export const noRooms: RoomsState = { rooms: [] };

/** Every combination of branches of both choices. */
export const combinations: readonly ReadonlyMap<string, string>[] = behaviour.choices["rooms.order"].flatMap((order) =>
  behaviour.choices["rooms.repeated-close"].map(
    (repeated) =>
      new Map<string, string>([
        ["rooms.order", order],
        ["rooms.repeated-close", repeated],
      ]),
  ),
);

export function command(operation: keyof Operations, params: unknown = {}, said: Partial<Command> = {}): Command {
  return { session: "me", operation, params, irregularities: [], ...said };
}

export function performance(said: Partial<Performance> = {}): Performance {
  return { clock: manualClock(0), entropy: seededEntropy(1, "rooms"), branches: new Map(), ...said };
}

/** An entropy that never has another idea. */
export function constantEntropy(): Entropy {
  return { below: () => 0, uuid: () => "always-the-same", word: (length) => "x".repeat(length) };
}

/** What somebody sees who asked. */
export function observedOf({ reply }: Step): Observed {
  if (reply.ok) return reply;
  return { ok: false, codes: [reply.code], summary: `refused: ${reply.code}`, carriedOut: false };
}

/** A server of rooms that remembers; each command can be carried out with branches of its own. */
export function roomsServer(said: Partial<Performance> = {}): {
  ask(asked: Command, branches?: ReadonlyMap<string, string>): Observed;
} {
  const performing = performance(said);
  let state: unknown = noRooms;
  return {
    ask(asked, branches = performing.branches) {
      const step = perform(rooms, state, asked, { ...performing, branches });
      state = step.state;
      return observedOf(step);
    },
  };
}
