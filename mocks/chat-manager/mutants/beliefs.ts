// Mutations of what a mock believes: the model is replaced in one place, and the answers follow from it.

import type { Command, Handler, Irregularity, Operation } from "../../../src/behaviour/behaviour.ts";
import type { Entropy } from "../../../src/behaviour/entropy.ts";
import { chatManagerBehaviour as model } from "../../../src/protocols/chat-manager/model.ts";
import type { ChatView, State } from "../../../src/protocols/chat-manager/state.ts";
import { putChat } from "../../../src/protocols/chat-manager/state.ts";
import type {
  ChatManager,
  ChatManagerAdmission,
  ChatManagerBehaviour,
  ChatManagerGuarded,
  ChatManagerReader,
  Ops,
} from "../../../src/protocols/chat-manager/vocabulary.ts";
import { refuse } from "../../../src/protocols/chat-manager/vocabulary.ts";
import type { Mutation } from "../../mutation.ts";
import { header } from "../../../src/binding/http-text.ts";
import type { HttpRequest } from "../../../src/transport/http-message.ts";
import { member } from "../../json-change.ts";
import type { Requirement } from "./define.ts";

export { model };

/** The handlers of the model, for mutants that change one of them. */
export const { createChat, getChat, listChats, removeParticipant, getInvitation, issueToken } = model.handlers;

/** Other handlers for some operations. Built from the typed model, which is the one that every mock is given. */
export function handles(handlers: Partial<ChatManagerBehaviour["handlers"]>): Mutation {
  return { behaviour: () => ({ ...model, handlers: { ...model.handlers, ...handlers } }) };
}

/** Other handlers for what happens in the world. */
export function worldHandles(environment: Partial<ChatManagerBehaviour["environment"]>): Mutation {
  return { behaviour: () => ({ ...model, environment: { ...model.environment, ...environment } }) };
}

/** The same answer, and then another state: `before` is what was true when the command came. */
export function after<Op extends Operation>(
  handler: Handler<ChatManager, Op>,
  change: (state: State, params: Op["params"], before: State, now: number) => State,
): Handler<ChatManager, Op> {
  return {
    ...handler,
    step(state, session, params, reader) {
      const step = handler.step(state, session, params, reader);
      return step.reply.ok ? { ...step, state: change(step.state, params, state, reader.now) } : step;
    },
  };
}

/** The same answer, and nothing has changed. */
export function inert<Op extends Operation>(handler: Handler<ChatManager, Op>): Handler<ChatManager, Op> {
  return after(handler, (_state, _params, before) => before);
}

/** Refuses what the contract allows, without a trace. */
export function refuses(
  applies: (body: Ops["createChat"]["params"]["body"]) => boolean,
  requirement: Requirement,
): Mutation {
  return handles({
    createChat: {
      ...createChat,
      step(state, session, params, reader) {
        if (!applies(params.body)) return createChat.step(state, session, params, reader);
        return refuse(state, reader.choose("chat-manager.validation-status"), `chat-manager.${requirement}`);
      },
    },
  });
}

/** Makes something else of a registration than what it said. */
export function registers(change: (view: ChatView, body: Ops["createChat"]["params"]["body"]) => ChatView): Mutation {
  return handles({
    createChat: {
      ...createChat,
      mint(state, minting) {
        const fresh = createChat.mint(state, minting);
        return fresh.view ? { ...fresh, view: change(fresh.view, minting.params.body) } : fresh;
      },
    },
  });
}

/** Registers chats under other settings. */
export function registersWith(settings: Partial<State["settings"]>): Mutation {
  const mint: typeof createChat.mint = (state, minting) =>
    createChat.mint({ ...state, settings: { ...state.settings, ...settings } }, minting);
  return handles({ createChat: { ...createChat, mint } });
}

/** The state with one chat shown otherwise; unchanged where there is no such chat. */
export function viewed(state: State, chatId: string, change: (view: ChatView) => ChatView): State {
  const chat = state.chats.get(chatId);
  return chat?.view ? putChat(state, { ...chat, view: change(chat.view) }) : state;
}

type Admit = ChatManagerBehaviour["admit"];

/** Other guards than the model's. */
export function admits(
  guard: (admit: Admit, ...asked: Parameters<Admit>) => ChatManagerAdmission,
): Pick<Mutation, "behaviour"> {
  const guarded: Admit = (state, command, reader) => guard(model.admit, state, command, reader);
  return { behaviour: () => ({ ...model, admit: guarded }) };
}

/** Does not look for some violations of the schema of the parameters. */
export function overlooks(ignores: (violation: { path: string; keyword: string }) => boolean): Mutation {
  return admits((admit, state, command, reader) => {
    const irregularities = command.irregularities.flatMap((irregularity): Irregularity[] => {
      if (irregularity.kind !== "params") return [irregularity];
      const violations = irregularity.violations.filter((violation) => !ignores(violation));
      return violations.length > 0 ? [{ ...irregularity, violations }] : [];
    });
    return admit(state, { ...command, irregularities }, reader);
  });
}

/** Serves tokens that it should not: the guard sees a world in which they are valid, and that world is forgotten. */
export function trusts(trusted: (token: string, state: State) => boolean): Pick<Mutation, "behaviour"> {
  return admits((admit, state, command, reader) => {
    if (!trusted(command.session, state)) return admit(state, command, reader);
    const tokens = state.tokens.set(command.session, { client: "", expiresAt: Number.POSITIVE_INFINITY });
    const admission = admit({ ...state, tokens }, command, reader);
    return admission.admitted ? admission : { ...admission, state };
  });
}

/** No client knows it. */
const PASS = "pass-of-a-mutant";

/** Serves requests by a look at their Authorization header. */
export function serves(applies: (authorization: string | undefined, request: HttpRequest) => boolean): Mutation {
  return {
    request: (request) =>
      applies(header(request.headers, "authorization"), request)
        ? { ...request, headers: { ...request.headers, authorization: `Bearer ${PASS}` } }
        : request,
    ...trusts((token) => token === PASS),
  };
}

/** The state after a registration that no answer told of. Ids come from a source of its own, so that the mock's stay. */
export function registered(state: State, command: Command, reader: ChatManagerGuarded, entropy: Entropy): State {
  const body = member(command.params, "body");
  const [title, createdBy] = [member(body, "title"), member(body, "createdBy")];
  const params = {
    path: {},
    query: {},
    headers: {},
    body: {
      title: typeof title === "string" ? title : "Untitled",
      ...(typeof createdBy === "string" && { createdBy }),
    },
  };
  const choose: ChatManagerReader["choose"] = (choice) => reader.choose(choice);
  const fresh = createChat.mint(state, { session: command.session, params, now: reader.now, entropy, choose });
  return createChat.step(state, command.session, params, { ...reader, fresh: () => fresh }).state;
}
