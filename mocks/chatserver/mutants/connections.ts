// For whom connections are opened, and what they bear.

import type { State } from "../../../src/protocols/chatserver/state.ts";
import type { Mutant, Mutation } from "../../mutation.ts";
import { madeUp } from "../../wrong-answers.ts";
import type { Row } from "./define.ts";
import { asking, handlers, handles, mutants } from "./define.ts";

const { connect } = handlers;

/** As if whoever opens a connection had the token of the session in its path. */
const trusting = (applies: (hasToken: boolean, isIssued: boolean) => boolean): (() => Mutation) =>
  handles({
    connect: asking(connect, ({ state, params }) => {
      const given = tokenIn(params);
      const isIssued = given !== undefined && state.tokens.has(given);
      const token = tokenAt(state, params.target);
      if (token === undefined || !applies(given !== undefined, isIssued)) return params;
      return { target: params.target.split("?")[0] ?? "", authorization: `Bearer ${token}` };
    }),
  });

interface Opening {
  readonly target: string;
  readonly authorization?: string;
}

function tokenIn({ target, authorization = "" }: Opening): string | undefined {
  const inHeader = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  return inHeader ?? new URLSearchParams(target.split("?")[1]).get("token") ?? undefined;
}

function tokenAt(state: State, target: string): string | undefined {
  const id = target.split("?")[0]?.split("/").at(-1)?.toUpperCase();
  return state.sessions.find((session) => session.id.toUpperCase() === id)?.token;
}

/** What is long ends not only its own connection. */
function dies(): Mutation {
  let isDead = false;
  return {
    incoming(frame) {
      isDead ||= frame.data.length > 50_000;
      return isDead ? "close" : frame;
    },
    handshake: (accepts) => {
      const { path } = accepts;
      const isThere =
        typeof path === "function" ? path : (asked: string): boolean => path === undefined || asked === path;
      return { ...accepts, path: (asked) => !isDead && isThere(asked) };
    },
  };
}

const ROWS: readonly Row[] = [
  [
    "connection.path",
    "connections-elsewhere",
    "There is no WebSocket at the id of a device session.",
    () => ({ handshake: (accepts) => ({ ...accepts, path: () => false }) }),
  ],
  [
    "connection.path",
    "no-connections",
    "The id of a device session is no place for a WebSocket: the handshake is a bad request.",
    () => ({ handshake: (accepts) => ({ ...accepts, admit: () => madeUp(400, { error: true, reason: "No" }) }) }),
  ],
  [
    "connection.without-token",
    "tells-whoever-knows-the-id",
    "A connection without a token is told what the session in its path is told.",
    trusting((hasToken) => !hasToken),
  ],
  [
    "connection.foreign-token",
    "tells-whoever-has-a-token",
    "A connection with any token is told what the session in its path is told.",
    trusting((hasToken, isIssued) => hasToken && !isIssued),
  ],
  [
    "connection.server-survives",
    "dies-of-a-long-frame",
    "Once somebody has sent a long frame, nobody can connect any more.",
    dies,
  ],
];

export const connectionMutants: readonly Mutant[] = mutants("authentication", ROWS);
