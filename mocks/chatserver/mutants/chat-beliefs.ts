// Wrong beliefs about chats that several tables of mutants need: who asks, which chat they ask for, what they list.

import type { OperationId } from "../../../generated/chatserver/contract.ts";
import { callerOf } from "../../../src/protocols/chatserver/people.ts";
import type { Chat, Member, State } from "../../../src/protocols/chatserver/state.ts";
import type { Mutation } from "../../mutation.ts";
import { believing, changed, handlers, handles, responds } from "./define.ts";

/** Somebody who asks; `session` is their token. */
export interface Asker {
  readonly state: State;
  readonly session: string;
}

export function callerId({ state, session }: Asker): number {
  return callerOf(state, session)?.id ?? 0;
}

export function chatOf(state: State, chatId: string): Chat | undefined {
  return state.chats.get(chatId.toUpperCase());
}

/** What the caller is in a chat; undefined for nobody in it. */
export function memberOf(asker: Asker, chatId: string): Member | undefined {
  return chatOf(asker.state, chatId)?.members.get(callerId(asker));
}

/** An operation is answered with a word, and not with what it did or read. */
export function wordy(operation: OperationId): () => Mutation {
  return responds(operation, ({ status }) => ({
    status,
    headers: { "content-type": "text/plain; charset=utf-8" },
    body: "OK",
  }));
}

/** What the caller is in a chat, changed. */
export function ownMember(state: State, session: string, chatId: string, change: (member: Member) => Member): State {
  const userId = callerId({ state, session });
  return changed(state, chatId, (chat) => ({
    ...chat,
    members: chat.members.map((member, id) => (id === userId ? change(member) : member)),
  }));
}

/** Chats of which this holds are in nobody's list; `full`: as the request has it. */
export function unlisting(
  applies: (chat: Chat, member: Member, userId: number, full: string | undefined) => boolean,
): () => Mutation {
  return handles({
    listChats: believing(
      handlers.listChats,
      ({ state, session, params }) => {
        const userId = callerId({ state, session });
        const left = state.chatsOf.get(userId)?.filter((id) => {
          const chat = state.chats.get(id);
          const member = chat?.members.get(userId);
          return !chat || !member || !applies(chat, member, userId, params.query.full);
        });
        return left ? { ...state, chatsOf: state.chatsOf.set(userId, left) } : state;
      },
      (_state, { state }) => state,
    ),
  });
}
