// Mutations of what a mock believes: the model is replaced in one place, and answers and events follow from it.

import type { Handler, Operation, Reader } from "../../../src/behaviour/behaviour.ts";
import { trueConfBehaviour as model } from "../../../src/protocols/trueconf/model.ts";
import type { ChatRecord, Member, Role, State } from "../../../src/protocols/trueconf/state.ts";
import { callerOf, putChat } from "../../../src/protocols/trueconf/state.ts";
import type { TrueConf, TrueConfBehaviour, TrueConfStep } from "../../../src/protocols/trueconf/vocabulary.ts";
import type { Mutation } from "../../mutation.ts";
import { wrongGuards } from "../../wrong-guards.ts";

export { model };

/** The handlers of the model, for mutants that change one of them. */
export const { handlers } = model;

/** Other handlers for some operations. Built from the typed model, which is the one that every mock is given. */
export function handles(others: Partial<TrueConfBehaviour["handlers"]>): () => Mutation {
  return () => ({ behaviour: () => ({ ...model, handlers: { ...handlers, ...others } }) });
}

/** What a step is told, and by whom. */
export interface Asked<Params> {
  readonly state: State;
  readonly session: string;
  readonly params: Params;
  readonly callerId: string;
}

/** The same step, and then something else of it. */
export function stepping<Op extends Operation>(
  handler: Handler<TrueConf, Op>,
  change: (step: TrueConfStep<Op["result"]>, asked: Asked<Op["params"]>) => TrueConfStep<Op["result"]>,
): Handler<TrueConf, Op> {
  return {
    ...handler,
    step(state, session, params, reader) {
      const step = handler.step(state, session, params, reader);
      return change(step, { state, session, params, callerId: callerOf(state, session) ?? "" });
    },
  };
}

/** The same answer, and then another state. */
export function after<Op extends Operation>(
  handler: Handler<TrueConf, Op>,
  change: (state: State, asked: Asked<Op["params"]>) => State,
): Handler<TrueConf, Op> {
  return stepping(handler, (step, asked) => (step.reply.ok ? { ...step, state: change(step.state, asked) } : step));
}

/** The same answer, and nothing has changed. */
export function inert<Op extends Operation>(handler: Handler<TrueConf, Op>): Handler<TrueConf, Op> {
  return after(handler, (_state, { state }) => state);
}

/** As if the state were another. What is made up is made up for that one, too. */
export function believing<Op extends Operation>(
  handler: Handler<TrueConf, Op>,
  change: (asked: Asked<Op["params"]>) => State,
  restore: (state: State, asked: Asked<Op["params"]>) => State = (state) => state,
): Handler<TrueConf, Op> {
  const askedOf = (state: State, session: string, params: Op["params"]): Asked<Op["params"]> => ({
    state,
    session,
    params,
    callerId: callerOf(state, session) ?? "",
  });
  return {
    ...handler,
    mint: (state, minting) => handler.mint(change(askedOf(state, minting.session, minting.params)), minting),
    step(state, session, params, reader) {
      const asked = askedOf(state, session, params);
      const step = handler.step(change(asked), session, params, reader);
      return { ...step, state: restore(step.state, asked) };
    },
  };
}

/** Refuses what the documents allow, without a trace. */
export function refusing<Op extends Operation>(
  handler: Handler<TrueConf, Op>,
  code: TrueConf["code"],
  applies: (asked: Asked<Op["params"]>) => boolean,
): Handler<TrueConf, Op> {
  return stepping(handler, (step, asked) =>
    step.reply.ok && applies(asked)
      ? { state: asked.state, reply: { ok: false, code }, events: [], because: step.because }
      : step,
  );
}

/** A chat with a change; unchanged where there is no such chat. */
export function changed(state: State, chatId: string, change: (chat: ChatRecord) => ChatRecord): State {
  const chat = state.chats.get(chatId);
  return chat ? putChat(state, change(chat)) : state;
}

/** The members of a chat with a change. */
export function membersChanged(
  state: State,
  chatId: string,
  change: (member: Member, userId: string) => Member,
): State {
  return changed(state, chatId, (chat) => ({ ...chat, members: chat.members.map(change) }));
}

/** As if somebody had another role. */
export function withRole(state: State, chatId: string, userId: string, role: Role): State {
  return membersChanged(state, chatId, (member, who) => (who === userId ? { ...member, role } : member));
}

export const { guards, overlooks } = wrongGuards<TrueConf>(model, (behaviour) => behaviour);

/** Takes now one branch of a choice, now the other. */
export function wavers<C extends keyof TrueConf["choices"] & string>(
  choice: C,
  one: TrueConf["choices"][C],
  other: TrueConf["choices"][C],
): () => Mutation {
  return () => {
    let count = 0;
    const wavering = <R extends Pick<Reader, "choose">>(reader: R): R => ({
      ...reader,
      choose: (asked: string): string => (asked === choice ? (++count % 2 === 0 ? one : other) : reader.choose(asked)),
    });
    return {
      behaviour: (behaviour) => ({
        ...behaviour,
        admit: (state, command, reader) => behaviour.admit(state, command, wavering(reader)),
        handlers: Object.fromEntries(
          Object.entries(behaviour.handlers).map(([name, handler]) => [
            name,
            {
              ...handler,
              step: (state, session, params, reader) => handler.step(state, session, params, wavering(reader)),
            } satisfies typeof handler,
          ]),
        ),
      }),
    };
  };
}
