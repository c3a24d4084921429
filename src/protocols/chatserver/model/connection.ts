// Connections: at which path they open, and for whom. Each device session has one on which it is told; a later one takes its
// place.

import type { RequirementId } from "../../../../generated/chatserver/contract.ts";
import { sessionOf } from "../people.ts";
import type { Connection, DeviceSession, State, Way } from "../state.ts";
import type { ChatServerGuarded, ChatServerHandler, ChatServerReader } from "../vocabulary.ts";
import { accept, refuse } from "../vocabulary.ts";
import { idOf } from "./guards.ts";

type Choosing = Pick<ChatServerGuarded, "choose">;

export const connect: ChatServerHandler<"connect"> = {
  grants: () => "chatserver.connection.path",
  mint(state, { params, choose }) {
    if (speaker(state, params, { choose }).session) return { outcome: "open" };
    const branch = choose("chatserver.websocket-refusal");
    return { outcome: branch === "silent" ? "open" : branch };
  },
  observe: (observed) =>
    observed.ok ? { outcome: observed.result.outcome } : { outcome: "refused", codes: observed.codes },
  step(state, name, params, reader) {
    const place = placeOf(params.target);
    if (!place) return refuse(state, "unknown-path", "chatserver.connection.path");
    const served = reader.choose("chatserver.websocket-path");
    const because: RequirementId[] = ["chatserver.connection.path", "chatserver.open.websocket-path"];
    if (served !== "both" && served !== place.form) {
      return refuse(turnedAway(state, place.form, reader), "unknown-path", ...because);
    }
    const { session, said, isForeign, way } = speaker(state, params, reader);
    const { outcome, codes = [] } = reader.fresh();
    const open: State = ended(way ? turnedAway(state, way, reader) : state, name);
    if (!session) {
      const silence = isForeign ? "chatserver.connection.foreign-token" : "chatserver.connection.without-token";
      const closing: RequirementId[] = [silence, "chatserver.open.websocket-refusal", ...said];
      const branch = reader.choose("chatserver.websocket-refusal");
      // With which status it is refused is nowhere said.
      if (branch === "refused") return refuse(open, CODES.find((code) => codes.includes(code)) ?? CODES[0], ...closing);
      if (outcome === "refused") reader.contradiction(silence, "that the connection is opened");
      const unheard: Connection = isForeign ? { isForeign } : {};
      const connections = branch === "closed" ? open.connections : open.connections.set(name, unheard);
      return accept({ ...open, connections }, { outcome: branch === "silent" ? "open" : "closed" }, [], ...closing);
    }
    if (session.wasConnected) because.unshift("chatserver.connection.reopened");
    if (outcome !== "open") {
      const broken = codes.includes("unauthenticated") || outcome === "closed" ? said[0] : because[0];
      reader.contradiction(broken ?? "chatserver.connection.path", "an open connection");
    }
    const { state: next, replaces } = listening(open, name, session);
    // Whatever was done before must not come now.
    if (state.lastWrite) because.push("chatserver.connection.not-replayed");
    const told = state.settings.knowsAll && replaces !== undefined ? { replaces } : {};
    return accept(next, { outcome: "open", ...told }, [], ...because, ...said);
  },
};

/** How a handshake may be refused, the likeliest first. */
const CODES = [
  "unauthenticated",
  "unauthenticated-forbidden",
  "invalid",
  "unknown-path",
  "method-not-allowed",
  "unprocessable",
] as const;

export const disconnect: ChatServerHandler<"disconnect"> = {
  grants: () => "chatserver.connection.close-answered",
  mint: () => ({}),
  observe: () => ({}),
  step: (state, name) => accept(ended(state, name), {}, [], "chatserver.connection.close-answered"),
};

interface Place {
  readonly form: "root" | "ws";
  /** In capitals. */
  readonly sessionId: string;
  readonly query: string;
}

function placeOf(target: string): Place | undefined {
  const [path = "", ...query] = target.split("?");
  const found = /^(\/ws)?\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.exec(path);
  const sessionId = found?.[2];
  if (sessionId === undefined) return undefined;
  return { form: found?.[1] === undefined ? "root" : "ws", sessionId: idOf(sessionId), query: query.join("?") };
}

interface Speaker {
  /** Absent for whoever has no valid token. */
  readonly session?: DeviceSession;
  /** Came with a token all the same. */
  readonly isForeign?: true;
  /** Where their token was, which is taken elsewhere alone. */
  readonly way?: Way;
  /** What says that the token is taken, or is not, where it was given. */
  readonly said: readonly RequirementId[];
}

/**
 * Who opens a connection. A token in the header speaks for itself, whatever the id in the path; in the query it stands for the
 * session of that id.
 */
function speaker(
  state: State,
  { target, authorization = "" }: { readonly target: string; readonly authorization?: string },
  { choose }: Choosing,
): Speaker {
  const place = placeOf(target);
  const byHeader = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  const byQuery = new URLSearchParams(place?.query ?? "").get("token") ?? undefined;
  const inHeader = byHeader === undefined ? undefined : sessionOf(state, byHeader);
  const named = byQuery === undefined ? undefined : sessionOf(state, byQuery);
  const inQuery = named && idOf(named.id) === place?.sessionId ? named : undefined;
  const foreign = byHeader === undefined && byQuery === undefined ? {} : ({ isForeign: true } as const);
  if (!inHeader && !inQuery) return { ...foreign, said: [] };
  const branch = choose("chatserver.websocket-token");
  const header: Speaker | undefined =
    inHeader && branch !== "query"
      ? { session: inHeader, said: ["chatserver.connection.bearer", OPEN_TOKEN] }
      : undefined;
  const query: Speaker | undefined =
    inQuery && branch !== "header"
      ? { session: inQuery, said: ["chatserver.connection.query-token", OPEN_TOKEN] }
      : undefined;
  return header ?? query ?? { said: [OPEN_TOKEN], way: inHeader ? "header" : "query" };
}

const OTHER_WAY = { root: "ws", ws: "root", header: "query", query: "header" } as const satisfies Record<Way, Way>;

/** Whoever is turned away in one way is let in in the other. */
function turnedAway(state: State, way: Way, reader: Pick<ChatServerReader, "contradiction">): State {
  if (state.settings.knowsAll) return state;
  if (state.turnedAway?.includes(OTHER_WAY[way])) {
    return reader.contradiction("chatserver.connection.path", "a connection in one way or another");
  }
  const before = state.turnedAway ?? [];
  return before.includes(way) ? state : { ...state, turnedAway: [...before, way] };
}

const OPEN_TOKEN = "chatserver.open.websocket-token";

/** From now on the session is told on this connection. */
function listening(state: State, name: string, session: DeviceSession): { state: State; replaces: string | undefined } {
  const replaces = state.listening.get(session.id);
  const { messages, lastWrite } = state;
  const opened = state.settings.knowsAll ? {} : { opened: { messages, ...(lastWrite && { lastWrite }) } };
  return {
    state: {
      ...state,
      connections: state.connections.set(name, { sessionId: session.id, ...opened }),
      listening: state.listening.set(session.id, name),
    },
    replaces,
  };
}

/** The connection is no more. */
function ended(state: State, name: string): State {
  const connection = state.connections.get(name);
  if (!connection) return state;
  const closed: State = { ...state, connections: state.connections.delete(name) };
  const { sessionId } = connection;
  const session = sessionId === undefined ? undefined : state.sessions.get(sessionId);
  if (!session) return closed;
  const isHeard = state.listening.get(session.id) === name;
  return {
    ...closed,
    sessions: state.sessions.set(session.id, { ...session, wasConnected: true }),
    listening: isHeard ? state.listening.delete(session.id) : state.listening,
  };
}
