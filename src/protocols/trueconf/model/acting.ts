// Somebody acts who is connected elsewhere, if at all: what they may and what comes of it is the same as over a connection.

import type { Reader } from "../../../behaviour/behaviour.ts";
import type { State } from "../state.ts";
import { NEW_CONNECTION } from "../state.ts";
import type { TrueConf, TrueConfReader, TrueConfStep } from "../vocabulary.ts";

/** The session of an environment command: none of ours, so that nothing is told to it. */
export const ELSEWHERE = "";

/** As long as somebody acts, they have a connection that no event reaches. */
export function acting(state: State, userId: string): State {
  const connection = { ...NEW_CONNECTION, userId };
  return { ...state, connections: state.connections.set(ELSEWHERE, connection) };
}

export function acted(state: State): State {
  return { ...state, connections: state.connections.delete(ELSEWHERE) };
}

/** Carries a step out as somebody, and answers something else than it does. */
export function actAs<Result>(
  state: State,
  userId: string,
  step: (state: State) => TrueConfStep<unknown>,
  result: Result,
): TrueConfStep<Result> {
  const done = step(acting(state, userId));
  const { reply } = done;
  // What was refused changed nothing.
  if (!reply.ok) return { ...done, reply, state };
  return { ...done, state: acted(done.state), reply: { ok: true, result } };
}

/** The same reader, where these are the free values: asked for only where a step gets so far. */
export function withFresh<Fresh>(reader: TrueConfReader, fresh: () => Fresh): Reader<TrueConf, Fresh> {
  return {
    now: reader.now,
    fresh,
    choose: (choice) => reader.choose(choice),
    demand: (requirement, holds, say) => reader.demand(requirement, holds, say),
    contradiction: (requirement, expected) => reader.contradiction(requirement, expected),
  };
}
