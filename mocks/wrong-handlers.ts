// Handlers that believe something wrong, made of right ones: answers and events follow from it.

import type { Handler, Operation, Step, Vocabulary } from "../src/behaviour/behaviour.ts";

/** What a step is told, and by whom. */
export interface Asked<V extends Vocabulary, Params> {
  readonly state: V["state"];
  readonly session: string;
  readonly params: Params;
}

/** For the handlers of one protocol. */
export function wrongHandlers<V extends Vocabulary>() {
  /** The same step, and then something else of it. */
  const stepping = <Op extends Operation>(
    handler: Handler<V, Op>,
    change: (step: Step<V, Op["result"]>, asked: Asked<V, Op["params"]>) => Step<V, Op["result"]>,
  ): Handler<V, Op> => ({
    ...handler,
    step(state, session, params, reader) {
      return change(handler.step(state, session, params, reader), { state, session, params });
    },
  });

  /** The same answer, and then another state. */
  const after = <Op extends Operation>(
    handler: Handler<V, Op>,
    change: (state: V["state"], asked: Asked<V, Op["params"]>) => V["state"],
  ): Handler<V, Op> =>
    stepping(handler, (step, asked) => (step.reply.ok ? { ...step, state: change(step.state, asked) } : step));

  return {
    stepping,
    after,

    /** The same answer, and nothing has changed. */
    inert: <Op extends Operation>(handler: Handler<V, Op>): Handler<V, Op> =>
      after(handler, (_state, { state }) => state),

    /** As if the state were another. What is made up is made up for that one, too. */
    believing: <Op extends Operation>(
      handler: Handler<V, Op>,
      change: (asked: Asked<V, Op["params"]>) => V["state"],
      restore: (state: V["state"], asked: Asked<V, Op["params"]>) => V["state"] = (state) => state,
    ): Handler<V, Op> => ({
      ...handler,
      mint(state, minting) {
        const { session, params } = minting;
        return handler.mint(change({ state, session, params }), minting);
      },
      step(state, session, params, reader) {
        const asked = { state, session, params };
        const step = handler.step(change(asked), session, params, reader);
        return { ...step, state: restore(step.state, asked) };
      },
    }),

    /** As if something else had been asked. What is made up is made up for that, too. */
    asking: <Op extends Operation>(
      handler: Handler<V, Op>,
      change: (asked: Asked<V, Op["params"]>) => Op["params"],
    ): Handler<V, Op> => ({
      ...handler,
      mint(state, minting) {
        const { session, params } = minting;
        return handler.mint(state, { ...minting, params: change({ state, session, params }) });
      },
      step: (state, session, params, reader) =>
        handler.step(state, session, change({ state, session, params }), reader),
    }),

    /** Refuses what the documents allow, without a trace. */
    refusing: <Op extends Operation>(
      handler: Handler<V, Op>,
      code: V["code"],
      applies: (asked: Asked<V, Op["params"]>) => boolean = () => true,
    ): Handler<V, Op> =>
      stepping(handler, (step, asked) =>
        step.reply.ok && applies(asked)
          ? { state: asked.state, reply: { ok: false, code }, events: [], because: step.because }
          : step,
      ),
  };
}
